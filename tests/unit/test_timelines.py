"""Chapters begin where they do in every format; nothing overlaps, nothing is left out, and the whole ends exactly."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate import plugins
from narrate.jobs import encoded_length
from narrate.model import Encoding, RenderedSegment
from narrate.timelines import GRID, Laid, lay_out

FORMATS = ("m4b", "mp3", "opus", "flac", "wav")
CHAPTERS = st.lists(st.lists(st.integers(1, 500_000), min_size=1, max_size=12), min_size=1, max_size=8)


def encoding(form: str, rate: int) -> Encoding:
    made: Encoding = plugins.load("writers", form).encoding(rate, 1, 0)
    return made


def laid(chapters: list[list[int]], rate: int, one: Encoding) -> Laid:
    def segment(frames: int) -> RenderedSegment:
        return RenderedSegment("k", frames, b"", (), lengths=((one.format, encoded_length(frames, rate, one)),))

    return lay_out([(f"c{n}", ("part",), [segment(each) for each in run]) for n, run in enumerate(chapters)], rate, one)


@settings(max_examples=50, deadline=None)
@given(CHAPTERS, st.sampled_from((16000, 22050, 24000, 44100, 48000)), st.sampled_from(FORMATS))
def test_timelines_are_contiguous_and_hold_all_segments(chapters: list[list[int]], rate: int, form: str) -> None:
    one = encoding(form, rate)
    timeline, silence = (made := laid(chapters, rate, one)).timeline, made.silence
    position = 0
    for mark, run, rest in zip(timeline.chapters, chapters, silence, strict=True):
        sound = sum(encoded_length(frames, rate, one) for frames in run)
        assert (mark.start, mark.parts) == (position, ("part",))
        assert rest % one.frame == 0
        assert 0 <= mark.start + sound + rest - mark.end < one.frame
        position = mark.end
    assert position == timeline.frames


@pytest.mark.parametrize("rate", [16000, 22050, 24000, 44100, 48000])
@settings(max_examples=30, deadline=None)
@given(chapters=CHAPTERS)
def test_every_format_ends_at_the_same_sample(rate: int, chapters: list[list[int]]) -> None:
    made = {form: laid(chapters, rate, encoding(form, rate)).timeline for form in FORMATS}
    whole = made["wav"]
    assert all(mark.end % GRID == 0 for mark in whole.chapters)
    for form in ("m4b", "mp3", "flac"):
        assert (made[form].frames, made[form].chapters) == (whole.frames, whole.chapters)
    assert made["opus"].frames == whole.frames * 48000 // rate
    for mark, other in zip(whole.chapters, made["opus"].chapters, strict=True):
        assert 0 <= mark.start * 48000 // rate - other.start < 960


def test_a_chapter_is_not_made_longer_than_frames_and_grid_ask_for() -> None:
    timeline = laid([[100_000], [50_000, 60_000]], 22050, encoding("wav", 22050)).timeline
    lengths = [mark.end - mark.start for mark in timeline.chapters]
    assert 0 < lengths[0] - 100_000 < GRID + 1152
    assert 0 < lengths[1] - 110_000 < GRID + 2 * 1152


def test_longer_frames_than_those_of_our_codecs_take_longer_and_lose_nothing() -> None:
    odd = Encoding("odd", "odd", 22050, frame=50_000)
    timeline = laid([[10_000], [60_000]], 22050, odd).timeline
    assert [(mark.start, mark.end) for mark in timeline.chapters] == [(0, 50_000), (50_000, 150_000)]


def test_a_book_without_chapters_has_no_length() -> None:
    assert laid([], 22050, encoding("m4b", 22050)).timeline.frames == 0

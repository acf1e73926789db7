"""Word times: on phonemes where they are told, shared out by letters where they are not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.engines._marks import Sounded, estimated_marks, marks_of
from narrate.model import Mark

SOUND = np.full(10_000, 0.5, np.float32)


def sounded(phonemes: str, step: int = 100) -> list[Sounded]:
    return [Sounded(phoneme, number * step) for number, phoneme in enumerate(phonemes)]


def words(text: str, marks: tuple[Mark, ...]) -> list[str]:
    return [text[mark.start : mark.end] for mark in marks]


def test_as_many_words_as_were_spoken() -> None:
    marks, estimated = marks_of("Two words.", SOUND, sounded("tuː wɜːdz."))
    assert not estimated
    assert [(mark.start, mark.frame) for mark in marks] == [(0, 0), (4, 400)]


def test_words_that_became_one_are_shared_out_inside_their_clause() -> None:
    text = "Well, it was of no use; nobody came."
    marks, estimated = marks_of(text, SOUND, sounded("wɛl, ɪtwʌz ʌvnoʊ juːs; noʊbɑːdi keɪm."))
    assert not estimated
    assert words(text, marks) == ["Well", "it", "was", "of", "no", "use", "nobody", "came"]
    frames = [mark.frame for mark in marks]
    assert frames == sorted(frames)
    assert frames[0] == 0
    assert frames[1] == 500
    assert frames[6] == sounded("wɛl, ɪtwʌz ʌvnoʊ juːs; ")[-1].frame + 100


def test_clauses_that_do_not_match_are_estimated() -> None:
    marks, estimated = marks_of("At 6:30, Mr. Hill left.", SOUND, sounded("æt sɪks θɜːɾi, mɪstɚ hɪl lɛft."))
    assert estimated
    assert len(marks) == 6


def test_without_times_they_are_estimated() -> None:
    marks, estimated = marks_of("One two.", SOUND, ())
    assert estimated
    assert marks == estimated_marks("One two.", SOUND)


def test_estimates_follow_letters_and_skip_silence_at_the_edges() -> None:
    quiet = np.zeros(2000, np.float32)
    text = "a, immeasurably b"
    marks = estimated_marks(text, np.concatenate((quiet, SOUND, quiet)))
    assert words(text, marks) == ["a", "immeasurably", "b"]
    assert marks[0].frame == 2000
    assert 2000 < marks[1].frame < marks[2].frame < 12_000
    # The comma's pause belongs to the word before it.
    assert marks[1].frame - marks[0].frame > 3 * (12_000 - marks[2].frame)


@pytest.mark.parametrize(("text", "samples"), [("", SOUND), ("…", SOUND), ("word", SOUND[:0]), ("word", SOUND * 0)])
def test_nothing_to_mark(text: str, samples: np.ndarray) -> None:
    assert estimated_marks(text, samples) == ()


@settings(max_examples=60, deadline=None)
@given(st.text("ab c,.!'’é ", max_size=40), st.text("ab ,.ˈː", max_size=40))
def test_marks_are_always_in_order_and_inside(text: str, phonemes: str) -> None:
    marks, _ = marks_of(text, SOUND, sounded(phonemes))
    reached = 0
    for mark in marks:
        assert 0 <= mark.start < mark.end <= len(text)
        assert reached <= mark.frame <= len(SOUND)
        reached = mark.frame
    assert len({mark.start for mark in marks}) == len(marks)

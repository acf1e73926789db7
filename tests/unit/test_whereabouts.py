"""Where sentences sound: exact in every file, whatever the format's frames, and in files of chapters."""

from __future__ import annotations

import json
from pathlib import Path

from narrate.binding import BoundChapter, BoundFile
from narrate.model import (
    ChapterMark,
    Mastering,
    Play,
    RenderedSegment,
    Say,
    SegmentTask,
    Timeline,
    Utterance,
    Voice,
    spans_of,
)
from narrate.whereabouts import lines_of, whereabouts, written

RATE = 1000
CHAPTERS = (BoundChapter("One", (), 2), BoundChapter("Two", (), 1))


def said(text: str, spoken: str) -> Say:
    return Say(Utterance(spoken, Voice("v", "e", "i")), 0.0, 0, "", text)


LINES = [
    lines_of(SegmentTask(items, RATE, 0, Mastering(), ()))
    for items in (
        (said("I am 5.", "I am five."), said("So.", "So.")),
        (Play("ab", 0), said("", "Yes.")),
        (said("End.", "End."),),
    )
]


def segment(*cues: tuple[int, int], m4b: int, mp3: int) -> RenderedSegment:
    return RenderedSegment("key", m4b, spans_of(cues), (), lengths=(("m4b", m4b), ("mp3", mp3)))


SEGMENTS = [
    segment((100, 800), (1000, 500), m4b=2048, mp3=4000),  # mp3 at twice the book's rate
    segment((0, 50), (130, 400), m4b=1024, mp3=2304),
    segment((130, 300), m4b=1024, mp3=2304),
    segment((0, 500), m4b=1024, mp3=2304),  # the silence that ends a sample
]


def bound(name: str, rate: int, sample: bool = False) -> BoundFile:
    """A file whose second chapter begins at 4 s, which is later than its first chapter's segments end."""
    marks = (ChapterMark("One", 0, 4 * rate), ChapterMark("Two", 4 * rate, 8 * rate))
    return BoundFile(Path(name), name.rpartition(".")[2], Timeline(rate, 8 * rate, marks), sample)


def test_one_file_for_the_book() -> None:
    files = (bound("b.m4b", RATE), bound("sample.m4b", RATE, sample=True), bound("b.mp3", 2 * RATE))
    found = list(whereabouts(files, CHAPTERS, SEGMENTS, LINES, RATE))
    assert [one["in"] for one in found] == [[[0, 0], [2, 0]], [[0, 2048], [2, 2000]], [[0, 4000], [2, 4000]]]
    assert [one["chapter"] for one in found] == [1, 1, 2]
    assert found[0]["sentences"] == [[100, 900, "I am 5.", "I am five."], [1000, 1500, "So."]]
    assert found[1]["sentences"] == [[130, 530, "Yes."]]


def test_a_file_for_each_chapter() -> None:
    files = (bound("1.m4b", RATE), bound("2.m4b", RATE), bound("1.mp3", 2 * RATE), bound("2.mp3", 2 * RATE))
    found = list(whereabouts(files, CHAPTERS, SEGMENTS, LINES, RATE))
    assert [one["in"] for one in found] == [[[0, 0], [2, 0]], [[0, 2048], [2, 2000]], [[1, 0], [3, 0]]]


def test_the_report_is_one_json_document() -> None:
    places = list(whereabouts((bound("b.m4b", RATE),), CHAPTERS, SEGMENTS, LINES, RATE))
    told = json.loads("".join(written({"a": [1], "b": {}}, iter(places))))
    assert told == {"a": [1], "b": {}, "spoken": places}
    assert json.loads("".join(written({"a": 1}, iter(())))) == {"a": 1, "spoken": []}

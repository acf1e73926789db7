"""Where each sentence sounds in each finished file, for the report; when files are bound is left to `binding`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from narrate.binding import BoundChapter, BoundFile
from narrate.model import Cue, RenderedSegment, Say, SegmentTask, Timeline


def lines_of(task: SegmentTask) -> bytes:
    """What is said in a segment, for `whereabouts`: packed, since it is kept until all of the book is rendered."""
    said = [
        [item.text or item.utterance.text, item.utterance.text] if isinstance(item, Say) else None
        for item in task.items
    ]
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _unpacked(lines: bytes) -> list[list[str] | None]:
    """A sentence as written and as it was given to the engine; None for a sound that was laid in."""
    said: list[list[str] | None] = json.loads(lines.decode("utf-8", "surrogatepass"))
    return said


def whereabouts(
    files: Sequence[BoundFile],
    chapters: Sequence[BoundChapter],
    segments: Sequence[RenderedSegment],
    lines: Sequence[bytes],
    rate: int,
) -> Iterator[dict[str, Any]]:
    """For each segment in order: its chapter, where it begins in which file, and its sentences.

    `in` holds [number of the file in `files`, ms] once a format; `sentences` holds [start ms, end ms, as written] and,
    where that differs, what was spoken; their times count from the segment's beginning, which no codec's frames move.
    `lines` holds what `lines_of` gave for each segment; `rate` is the book's, in which cues count. A sentence too long
    for one breath has an entry for each piece.
    """
    bound = _by_format(files)
    rest = zip(segments, lines, strict=False)  # what ends a sample is a segment that belongs to no chapter
    for number, chapter in enumerate(chapters):
        at = {name: _start(own, number) for name, own in bound.items()}
        for segment, said in islice(rest, chapter.segments):
            lengths = dict(segment.lengths)
            yield {
                "chapter": number + 1,
                "in": [[_file(own, number), _ms(at[name], own[0][1].rate)] for name, own in bound.items()],
                "sentences": [
                    _row(cue, line, rate) for cue, line in zip(segment.cues, _unpacked(said), strict=True) if line
                ],
            }
            for name in bound:
                at[name] += lengths[name]


def written(document: dict[str, Any], places: Iterable[dict[str, Any]]) -> Iterator[str]:
    """A report as JSON text in pieces, with a line for each segment under "spoken", so that no book's is held whole."""
    yield json.dumps(document, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "spoken": ['
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    between = "\n  "
    for place in places:
        yield between + encode(place)
        between = ",\n  "
    yield "\n ]\n}\n"


def _by_format(files: Sequence[BoundFile]) -> dict[str, list[tuple[int, Timeline]]]:
    """For each format the number and the timeline of its files, samples of the book left out."""
    found: dict[str, list[tuple[int, Timeline]]] = {}
    for number, file in enumerate(files):
        if not file.sample:
            found.setdefault(file.format, []).append((number, file.timeline))
    return found


def _file(own: Sequence[tuple[int, Timeline]], chapter: int) -> int:
    return own[0 if len(own) == 1 else chapter][0]


def _start(own: Sequence[tuple[int, Timeline]], chapter: int) -> int:
    """Where a chapter begins in its file, which holds the whole book or this chapter alone."""
    return own[0][1].chapters[chapter].start if len(own) == 1 else 0


def _row(cue: Cue, line: Sequence[str], rate: int) -> list[Any]:
    text, spoken = line
    row: list[Any] = [_ms(cue.start, rate), _ms(cue.start + cue.frames, rate), text]
    return row if text == spoken else [*row, spoken]


def _ms(frames: int, rate: int) -> int:
    return round(1000 * frames / rate)

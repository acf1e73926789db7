"""When every chapter begins and ends in a file, the same in all formats; what fills the time is left to `binding`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from narrate.model import ChapterMark, Encoding, RenderedSegment, Timeline

# A chapter lasts a whole number of these, so that it ends with a frame of AAC (1,024 samples) and with one of MP3
# (576 or 1,152): their least common multiple, 0.2 s at 44,100 Hz. Opus counts in 20 ms at another rate.
GRID = 9216
FRAMES = (1024, 1152)
OPUS_FRAMES_A_SECOND = 50


@dataclass(frozen=True, slots=True)
class Laid:
    """The timeline of one file, and how many frames of silence, in whole codec frames, end each of its chapters."""

    timeline: Timeline
    silence: tuple[int, ...]


def chapter_length(segments: Iterable[RenderedSegment], rate: int) -> int:
    """Frames at the book's `rate` that a chapter lasts in every format: its segments, each filled up for any codec."""
    return -(-sum(_room(segment.frames, rate) for segment in segments) // GRID) * GRID


def lay_out(
    chapters: Iterable[tuple[str, tuple[str, ...], Sequence[RenderedSegment]]], rate: int, encoding: Encoding
) -> Laid:
    """The timeline of one file, in frames at the encoding's rate, of chapters' titles, parts and segments in order.

    A chapter ends where it does in every other format, where the encoding's frames allow, else less than one of them
    before that; the whole ends exactly there, inside of its last frame if need be. A codec of longer frames than AAC's
    and MP3's may take longer.
    """
    marks: list[ChapterMark] = []
    silence: list[int] = []
    at = wanted = 0
    for title, parts, segments in chapters:
        start = at
        at += sum(dict(segment.lengths)[encoding.format] for segment in segments)
        wanted += chapter_length(segments, rate)
        filled = max(0, wanted * encoding.rate // rate - at) // encoding.frame * encoding.frame
        at += filled
        silence.append(filled)
        marks.append(ChapterMark(title, start, at, parts))
    total = wanted * encoding.rate // rate
    if marks and total > at:
        silence[-1] += encoding.frame
        last = marks[-1]
        marks[-1] = ChapterMark(last.title, last.start, total, last.parts)
        at = total
    return Laid(Timeline(encoding.rate, at, tuple(marks)), tuple(silence))


def _room(frames: int, rate: int) -> int:
    """The most that `frames` at the book's rate take when a codec of ours has filled its last frame."""
    return max(*(-(-frames // frame) * frame for frame in FRAMES), frames + -(-rate // OPUS_FRAMES_A_SECOND) + 1)

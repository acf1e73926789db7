"""Takes stretches out of a block's text and moves its spans along; finds the marks of notes and pages inside a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from narrate.model import Block, SkipReason, Span, SpanKind

_SUPERSCRIPT = re.compile(r"(?<=[^\W\d_]{3}|[^\W\d_].[.,;:!?…”’\"')\]])[¹²³⁰⁴⁵⁶⁷⁸⁹]+(?![\w⁄])")
_BRACKETED = re.compile(
    r"[ \t]?\[(?P<label>\d{1,3}|[A-Z]|[a-z]|\*{1,3}|[†‡§]|(?:note|fn|footnote)\.? ?\d{1,3})\](?!\w)"
)
_PAGE = re.compile(r"(?:\[(?:Pg|Page|p\.)\s*(?:\d{1,4}|[ivxlc]{1,8})\]|\{(?:p\. ?)?\d{1,4}\})")
_BACKLINK = re.compile(r"[↩↵↑⏎⤴]\ufe0e?")


@dataclass(frozen=True, slots=True)
class Cut:
    """text[start:end] of a block is not spoken, and why."""

    start: int
    end: int
    reason: SkipReason
    confidence: float = 1.0


def inline_cuts(block: Block, note_labels: frozenset[str]) -> list[Cut]:
    """The note marks and page numbers inside a block: marked by the source, or typed as "[12]", "³" or "[Pg 12]".

    `note_labels` are the labels of the footnotes found in the book: a letter or star in brackets is a mark only if a
    note of that name exists.
    """
    cuts = [
        Cut(span.start, span.end, SkipReason.NOTE_MARK if span.kind is SpanKind.NOTEREF else SkipReason.PAGE_NUMBER)
        for span in block.spans
        if span.kind in (SpanKind.NOTEREF, SpanKind.PAGE_NUMBER) and span.end > span.start
    ]
    text = block.text
    if "[" in text or "{" in text:
        cuts += [Cut(*match.span(), SkipReason.PAGE_NUMBER, 0.95) for match in _PAGE.finditer(text)]
        for match in _BRACKETED.finditer(text):
            label = match.group("label")
            if label in note_labels or (label.isdecimal() and match.start() > 0 and match.group()[0] == "["):
                cuts.append(Cut(*match.span(), SkipReason.NOTE_MARK, 0.95 if label in note_labels else 0.8))
    cuts += [Cut(*match.span(), SkipReason.NOTE_MARK, 0.9) for match in _SUPERSCRIPT.finditer(text)]
    cuts += [Cut(*match.span(), SkipReason.NOTE_MARK) for match in _BACKLINK.finditer(text)]
    return merged(cuts, len(text))


def merged(cuts: Iterable[Cut], length: int) -> list[Cut]:
    """Cuts in order, inside the text and without overlap: where two overlap the earlier one keeps what they share."""
    result: list[Cut] = []
    for cut in sorted(cuts, key=lambda cut: (cut.start, -cut.end)):
        start = max(cut.start, result[-1].end if result else 0)
        end = min(cut.end, length)
        if start < end:
            whole = (start, end) == (cut.start, cut.end)
            result.append(cut if whole else Cut(start, end, cut.reason, cut.confidence))
    return result


def cut_out(
    text: str, spans: Sequence[Span], cuts: Sequence[Cut], start: int, end: int
) -> tuple[str, tuple[Span, ...]]:
    """text[start:end] without its cuts, without blanks at its ends, and the spans that are left of it.

    `cuts` must come from `merged`. Where a cut stood between two blanks one of them goes as well.
    """
    kept: list[tuple[int, int]] = []
    position = start
    for cut in cuts:
        if cut.end <= start or cut.start >= end:
            continue
        if position < cut.start:
            kept.append((position, cut.start))
        position = max(position, cut.end)
    if position < end:
        kept.append((position, end))
    kept = _without_edges(text, kept)
    return "".join(text[first:last] for first, last in kept), _moved(spans, kept)


def _without_edges(text: str, kept: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Drop blanks at both ends and one of two blanks that meet where something was cut out."""
    result: list[tuple[int, int]] = []
    for start, last in kept:
        first = start
        if not result or (text[result[-1][1] - 1].isspace() and text[first].isspace()):
            while first < last and text[first].isspace():
                first += 1
        if first < last:
            result.append((first, last))
    while result:
        first, last = result.pop()
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            result.append((first, last))
            break
    return result


def _moved(spans: Sequence[Span], kept: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    result = []
    for span in spans:
        if span.kind in (SpanKind.NOTEREF, SpanKind.PAGE_NUMBER):
            continue
        start, end = _position(kept, span.start), _position(kept, span.end)
        if start < end:
            result.append(Span(start, end, span.kind, span.value))
    return tuple(result)


def _position(kept: Sequence[tuple[int, int]], offset: int) -> int:
    new = 0
    for first, last in kept:
        if offset <= first:
            break
        new += min(offset, last) - first
    return new

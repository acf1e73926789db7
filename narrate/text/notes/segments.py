"""A chapter's text as sentences with the kind of seam before each: where a note may begin or end; it judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from narrate.text.notes.words import QUOTED


class Seam(IntEnum):
    """What stands between a sentence and the one before it, from weak to strong."""

    SOFT = 0
    GLUE = 1
    LINE = 2
    BLOCK = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence: text[start:end] of a block, blanks at its end included, its seam, its text with speech masked."""

    block: int
    start: int
    end: int
    seam: Seam
    masked: str


_SPOKEN = re.compile(
    r"“[^“”]*”|“[^“”\n]*?(?=\n|\bA/N\b|\Z)|«[^«»]*»|\"[^\"]*(?:\"|\Z)|(?<![\w’'])‘(?=\S)(?:[^‘’]|(?<=\w)’(?=\w)){1,600}?[,.!?…—-]’(?!\w)"
    r"|(?<![\w’'])'(?=[A-Z])(?:[^'\n]|(?<=\w)'(?=\w)){1,600}?[,.!?…—-]'(?!\w)"
)
_LETTER = re.compile(r"\w")
# A sentence's end, then a blank; or an end glued to what follows (measured: once in 13 million characters of novels).
_SEAM = re.compile(
    r"\n+"
    r"|(?:(?<=\w\w)|(?<=\w['’]\w)|(?<=\w['’])|(?<=[\w\x01][*_])|(?<=[!?]1)|(?<=[ #]\d)|(?<=\x01\x01)|(?<=\x01[\"”’'])"
    r"|(?<=\)))[.!?…]{1,12}(?:(?:’\s”|[\"”’')\]*_]{1,6})(?!\x01))?(?=[(\[*_~]{0,2}[A-Z]|[(\[]\w|(?:[“\"‘'«]|“\s?‘)[A-Z\x01])"
    r"|(?<=[^\s.])[.!?…~]{1,12}[\"”’)\]*_]{0,6}\s+(?=[\W_]{0,9}[A-Z0-9\x01])"
    r"|(?<=[a-z.!?…][*_])\s+(?=[“\"]\x01|[A-Z])|(?<=[\])])(?=[A-Z“\"@\d]|[(\[][_*]?[A-Z])|(?<=[a-z][a-z][a-z])(?=(?!Journal|Fiction|Art|Tube|Road|Hub|Battles"
    r"|Press|Reads|Space|Pad|Net)[A-Z][a-z]+[ ,!'’])|(?<=[a-z][a-z][a-z])(?=[\"“‘]\x01)"
    r"|(?:(?<=[a-z]{2})|(?<=\x01[\"”])|(?<=[a-z]\)))[.!?…]{1,3}(?=@\w|\d{1,2} [A-Z]|\[\d)"
    r"|(?:(?<=\x01[\"”])|(?<=\x01[.!?…][\"”]))(?=[a-z]{2,}\s)|(?<=[a-z]\*)(?=[A-Z][a-z])|(?<=[a-z]{3})[.!?]{1,3}(?=(?:[a-z]{2,}|i|i'll|i'm)\s[a-z])"
    r"|(?<=[A-Za-z]{2})(?=A/N\b|Author['’]s Note)|(?<=\x01[—–-][\"”])(?=[A-Z])"
    r"|(?<=[.!?…][\"”])(?=[*_][a-z])|(?<=[\U0001f300-\U0001faff])(?=[A-Z“\"])|(?<=[.!?…”\"])(?=~\*|\*~|[~*=]{3}|-{5})"
    r"|(?<=[a-z\-]\d\d)(?=[A-Z][a-z]+[ ,])"
    r"|(?<=[:;=][)D(P])(?=[A-Z“\"])|(?:<3|\^_?\^|xD|XD|:\)|:D|;\))\s*(?=[A-Z“\"])|(?<=\w~)(?=[A-Z“\"])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Jr|vs|etc|Lt|Col|Capt|Sgt|Gen|No|Mme|Mlle|a\.m|p\.m|ff|Ph)|\b[A-Z])\.$"
)
_NUMBER = re.compile(r"\W{0,3}\d{1,3}\.\s*\Z")  # "1. " begins what is listed, it is no sentence
_URL = re.compile(r"\S*(?:://|www\.|\.(?:com|net|org|gg|io))\S*$")


def masked(text: str) -> str:
    """`text` with every letter inside quotation marks replaced by `QUOTED`, at the same length."""
    if not any(mark in text for mark in "\"“«‘'"):
        return text
    return _SPOKEN.sub(lambda found: _LETTER.sub(QUOTED, found[0]), text)


def sentences(block: int, text: str) -> Iterator[Piece]:
    """All of one block's text as pieces, in order; the first has the seam BLOCK."""
    hidden = masked(text)
    start, seam = 0, Seam.BLOCK
    for found in _SEAM.finditer(hidden):
        end = found.end()
        if end <= start or end >= len(text) or not text[start:end].strip():
            continue
        gap = found[0]
        if "\n" in gap:
            after = Seam.LINE
        else:
            tail = hidden[max(start, end - 40) : end].rstrip()
            if (
                _ABBREVIATION.search(tail)
                or _NUMBER.match(hidden, start, end)
                or (not gap[-1:].isspace() and _URL.search(tail))
            ):
                continue
            after = Seam.SOFT if gap[-1:].isspace() else Seam.GLUE
        yield Piece(block, start, end, seam, hidden[start:end])
        start, seam = end, after
    if text[start:].strip():
        yield Piece(block, start, len(text), seam, hidden[start:])

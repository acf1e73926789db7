"""Where quoted speech stands in a paragraph; who says it is left to others."""

from __future__ import annotations

import re
from dataclasses import dataclass

# An opening mark and what may close it. Which of them a paragraph uses, its first opening mark says.
_PAIRS = {"“": "”", "«": "»", "»": "«", "„": "“”", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
_DOUBTFUL = "‘'"
_FIRST = re.compile(r"(?:(?<=[\s(\[—–-])|^)[“«„「『\"‘'»](?=[^\s])")
_ENDS_SPEECH = ",.!?…—–-;:"


@dataclass(frozen=True, slots=True)
class Quote:
    """`start` ≤ code point < `end`, its marks counted in; `open` says that it goes on in the next paragraph."""

    start: int
    end: int
    open: bool = False


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quotes of one paragraph in order, those inside others left out; none where the marks make no sense."""
    first = _FIRST.search(text)
    if first is None:
        return ()
    mark = first[0]
    if mark == "»" and "«" not in text[first.end() :]:
        return ()
    found: list[Quote] = []
    position = first.start()
    while position >= 0:
        end = _closing(text, position, mark)
        if end == _NONSENSE:
            return ()
        if end < 0:
            found.append(Quote(position, len(text), open=True))
            break
        found.append(Quote(position, end))
        position = _opening(text, end, mark)
    return tuple(found)


_NONSENSE = -2


def _closing(text: str, start: int, mark: str) -> int:
    """Where the quote that opens at `start` ends; -1 where it is not closed."""
    closers = _PAIRS[mark]
    if mark in _DOUBTFUL:
        end = _closing_single(text, start, closers)
        return end if end > 0 else _NONSENSE
    for position in range(start + 1, len(text)):
        character = text[position]
        if character == mark and mark != closers and mark not in closers:
            return _NONSENSE  # opened twice
        if character in closers:
            if mark == '"' and text[position - 1].isspace():
                return _NONSENSE  # an opening mark where a closing one was due
            return position + 1
    return -1


def _closing_single(text: str, start: int, closers: str) -> int:
    """Single quotes are apostrophes as well: only one behind a stop and before no letter closes."""
    for position in range(start + 2, len(text)):
        if text[position] in closers and text[position - 1] in _ENDS_SPEECH:
            after = text[position + 1 : position + 2]
            if not after.isalnum():
                return position + 1
    return -1


def _opening(text: str, start: int, mark: str) -> int:
    """Where the next quote of the same kind opens; -1 where none does."""
    position = start
    while (position := text.find(mark, position)) >= 0:
        before = text[position - 1 : position]
        if (mark not in _DOUBTFUL and mark != '"') or not before.isalnum():
            return position
        position += 1
    return -1

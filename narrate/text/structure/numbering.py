"""Follows headings that count: chapters I, II, III, numbers that begin anew in each part, lists that only look so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from narrate.text.structure.headings import Heading, HeadingKind

_JUMP = 2


@dataclass(slots=True)
class Run:
    """Headings of one look that count up: their indices among the items, and the number reached."""

    style: str
    last: int
    indices: list[int] = field(default_factory=list)


def style_of(heading: Heading, text: str) -> str:
    """What a counting heading looks like; only headings of one look count together."""
    label = heading.label.split()[-1] if heading.label else ""
    if label[:1].isdecimal():
        figure = "digits"
    elif re.fullmatch(r"[MDCLXVI]+", label):
        figure = "ROMAN"
    elif re.fullmatch(r"[mdclxvi]+", label):
        figure = "roman"
    else:
        figure = "words"
    tail = text.strip()[-1:] if heading.kind is HeadingKind.NUMBER and text.strip()[-1:] in ".)]:" else ""
    return f"{heading.kind.value} {heading.word} {figure} {tail}"


def runs(candidates: Iterable[tuple[int, Heading, str]]) -> list[Run]:
    """All runs that count from one or nought; the candidates are index, heading and style, in order."""
    finished: list[Run] = []
    open_runs: dict[str, list[Run]] = {}
    for index, heading, style in candidates:
        number = heading.number
        if number is None:
            continue
        stack = open_runs.setdefault(style, [])
        place = _continues(stack, number)
        if place is not None:
            del stack[place + 1 :]
            stack[place].indices.append(index)
            stack[place].last = number
        elif number in (0, 1):
            run = Run(style, number, [index])
            stack.append(run)
            if len(stack) > 8:
                stack.pop(0)
            finished.append(run)
    return _longest(finished)


def _continues(stack: Sequence[Run], number: int) -> int | None:
    """Which open run a number continues: exactly the next one first, else the latest that misses one or two."""
    for place in range(len(stack) - 1, -1, -1):
        if number == stack[place].last + 1:
            return place
    for place in range(len(stack) - 1, -1, -1):
        if stack[place].last < number <= stack[place].last + 1 + _JUMP and len(stack[place].indices) >= 3:
            return place
    return None


def _longest(found: Iterable[Run]) -> list[Run]:
    """Runs of two or more, each once; where two claim the same heading the longer keeps it."""
    taken: set[int] = set()
    result: list[Run] = []
    for run in sorted(found, key=lambda run: (-len(run.indices), run.indices[0])):
        if len(run.indices) < 2 or taken.intersection(run.indices):
            continue
        taken.update(run.indices)
        result.append(run)
    return sorted(result, key=lambda run: run.indices[0])

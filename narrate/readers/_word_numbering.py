"""Counts as Word does: the labels it draws before numbered paragraphs, which stand in no text; using them is left out.

WordprocessingML (ECMA-376, part 1, 17.9): a number's definition has levels, each with a format, a start and a text such
as "Chapter %1" in which %1 is the counter of the first level.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from narrate.readers._package import local, parse_tree
from narrate.readers._zip import Archive

_LEVEL = re.compile(r"%([1-9])")
_MOST_LEVELS = 9
_MOST = 3999
_UNIT_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
"""
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")),
    *((9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_SILENT = ("bullet", "none")


@dataclass(slots=True)
class _Level:
    format: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class Numbering:
    """The numberings of a document and how far each has counted."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    styles: dict[str, int] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def label(self, number: str, level: int) -> str:
        """What is drawn before the next paragraph of a numbering at a level (from 0); "" where that is nothing."""
        levels = self.levels.get(number)
        if levels is None or level not in levels:
            return ""
        counts = self._counts.setdefault(number, {})
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        if levels[level].format in _SILENT:
            return ""
        return _LEVEL.sub(lambda match: self._written(number, int(match[1]) - 1), levels[level].text).strip()

    def _written(self, number: str, level: int) -> str:
        levels, counts = self.levels[number], self._counts[number]
        if level not in levels or levels[level].format in _SILENT:
            return ""
        count = counts.get(level, levels[level].start)
        return _FORMATS.get(levels[level].format, str)(count)


def numbering(archive: Archive) -> Numbering:
    """The numberings of a Word document, none where it has no such part."""
    found = Numbering()
    name = archive.find("word/numbering.xml")
    root = parse_tree(archive.read(name)) if name else None
    abstract: dict[str, dict[int, _Level]] = {}
    for element in root.iter() if root is not None else ():
        if local(element) == "abstractnum":
            abstract[_attribute(element, "abstractNumId")] = _levels(element, found.styles)
        elif local(element) == "num":
            base = next((_attribute(e, "val") for e in element.iter() if local(e) == "abstractnumid"), "")
            found.levels[_attribute(element, "numId")] = abstract.get(base, {})
    return found


def _levels(element: Any, styles: dict[str, int]) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    current = _Level()
    for child in element.iter():
        name, value = local(child), _attribute(child, "val")
        if name == "lvl":
            index = _attribute(child, "ilvl")
            current = _Level()
            if index.isdecimal() and int(index) < _MOST_LEVELS:
                found[int(index)] = current
        elif name == "numfmt":
            current.format = value
        elif name == "lvltext":
            current.text = value
        elif name == "start" and value.isdecimal():
            current.start = int(value[:6])
        elif name == "pstyle":
            styles[value] = next((index for index, one in found.items() if one is current), 0)
    return found


def _attribute(element: object, name: str) -> str:
    attributes = getattr(element, "attrib", {})
    return next((str(value) for key, value in attributes.items() if str(key).rpartition("}")[2] == name), "")


# -------------------------------------------------------------------------------------------------------------- formats


def _roman(count: int) -> str:
    if not 0 < count <= _MOST:
        return str(count)
    written = ""
    for value, letters in _ROMAN:
        written += letters * (count // value)
        count %= value
    return written


def _letters(count: int) -> str:
    """A, B, …, Z, AA, BB, … as Word counts."""
    return chr(ord("A") + (count - 1) % 26) * min(10, (count - 1) // 26 + 1) if count > 0 else str(count)


def _words(count: int) -> str:
    if not 0 <= count < 100:
        return str(count)
    units = _UNIT_WORDS.title().split()
    if count < len(units):
        return units[count]
    tens = _TEN_WORDS.title().split()[count // 10 - 2]
    return f"{tens}-{units[count % 10]}" if count % 10 else tens


def _ordinal(count: int) -> str:
    ending = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{ending}"


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda count: f"{count:02}",
    "upperRoman": _roman,
    "lowerRoman": lambda count: _roman(count).lower(),
    "upperLetter": _letters,
    "lowerLetter": lambda count: _letters(count).lower(),
    "cardinalText": _words,
    "ordinal": _ordinal,
}

"""Reads the place of a book or chapter out of its file's name, however loosely it is numbered; opens no file."""

from __future__ import annotations

import re
from pathlib import PurePath

from narrate.readers._naming import natural
from narrate.text.structure.numerals import NUMBER_WORDS, ROMAN_NUMERAL, number

Rank = tuple[float, ...]
Place = tuple[float, Rank, float, tuple[tuple[int, int, str], ...]]

_SOUGHT = rf"(?:\d{{1,5}}(?:\.\d{{1,2}})?(?!\d)|{NUMBER_WORDS}(?![a-z])|(?=[ivxlcdm]){ROMAN_NUMERAL}(?![a-z]))"
_GREATER = r"seasons?|arcs?|series|volumes?|vols?|books?|bks?"
_MIDDLE = r"parts?|pts?|acts?"
_SMALLER = r"chapters?|chaps?|chp|ch|episodes?|eps?|c|e|scenes?|issues?|no|nr|#"
_LABELLED = re.compile(
    rf"(?<![a-z])(?:(?P<greater>{_GREATER}|v|s(?=\d))|(?P<middle>{_MIDDLE})|(?P<smaller>{_SMALLER}))"
    rf"[ .#]*(?P<number>{_SOUGHT})",
    re.IGNORECASE,
)
_LEADING = re.compile(r"[\[(]?(\d{1,5}(?:\.\d{1,2})?)(?!\d)(?:st|nd|rd|th)?[\])]?(?=[^\w]|$|[a-z])")
# A lone "i" at the end is more often a word than a number, and so are most numerals with letters beyond x.
_TRAILING = re.compile(rf"(?:(?:^|[ (\[])(\d{{1,5}}(?:\.\d{{1,2}})?|{NUMBER_WORDS}|[ivx]{{2,7}}|v|x)|^(i))[)\]]?$")
_OF = re.compile(r"(\d)\s*(?:of|/)\s*\d+", re.IGNORECASE)
_FIRST = re.compile(r"^(?:the )?(?:prologue|foreword|preface|introduction|intro|prequel)\b")
_LAST = re.compile(r"^(?:the )?(?:epilogue|afterword|outro|coda|postscript|appendix|final chapter|last chapter)\b")
_VERSION = re.compile(r"[ (\[](?:v|ver|version|rev|draft)[ .]*(\d{1,3})[)\]]?$")
_CHAPTERED = re.compile(
    rf"(?<![a-z])(?:{_MIDDLE}|chapters?|chaps?|chp|ch|episodes?|eps?|scenes?)[ .#]*{_SOUGHT}", re.IGNORECASE
)


def place(name: str) -> Place:
    """A sort key for the name of a file or folder: what comes first, its numbers, its version, then its letters.

    "Ch 2 of 10", "part-ii", "Chapter Three", "03 - x" and "v2" have the numbers 2, 2, 3, 3 and 2. A greater number goes
    before a smaller one ("Book 2 Chapter 10"); a version behind another number ("Chapter 3 v2") comes last. Prologues
    come first, epilogues last, names without any number after those with one.
    """
    words = _words(name)
    numbers = numbers_in(name)
    version = _VERSION.search(words)
    revised = float(version[1]) if version and numbers and not _only_version(words, version) else 0.0
    if not numbers:
        group = 0.0 if _FIRST.search(words) else 3.0 if _LAST.search(words) else 2.0
    else:
        group = 3.0 if numbers[0] < 0 else 1.0
    return group, numbers, revised, natural(words)


def numbers_in(name: str) -> Rank:
    """The numbers that say where a name belongs, the greatest unit first; () where there is none."""
    words = _OF.sub(r"\1", _words(name))
    version = _VERSION.search(words)
    if version and not _only_version(words, version):
        words = words[: version.start()].rstrip()
    found: dict[str, float] = {}
    for match in _LABELLED.finditer(words):
        kind = next(kind for kind in ("greater", "middle", "smaller") if match[kind])
        value = _value(match["number"])
        if value is not None and kind not in found:
            found[kind] = value
    leading = _LEADING.match(words)
    if leading and not found.keys() & {"smaller", "middle"}:
        found["smaller"] = float(leading[1])
    if found:
        greater = [found.pop("greater")] if "greater" in found else []
        return (*greater, *found.values())  # "Part 2 Chapter 4", but "Chapter 4 Part 2": as they stand
    trailing = _TRAILING.search(words)
    value = _value(trailing[1] or trailing[2]) if trailing else None
    return () if value is None else (value,)


def is_chapter(name: str) -> bool:
    """Whether a name calls itself a chapter, a part or an episode."""
    words = _words(name)
    return bool(_CHAPTERED.search(words) or _FIRST.search(words) or _LAST.search(words))


def _words(name: str) -> str:
    """A name without its folders and suffix, in small letters, with plain blanks between its words."""
    path = PurePath(name)
    stem = path.stem if re.fullmatch(r"\.[A-Za-z][A-Za-z0-9]{0,5}", path.suffix) else path.name
    return " ".join(re.sub(r"[_\-–—:,~+]+|\s+", " ", stem.casefold()).split())


def _only_version(words: str, version: re.Match[str]) -> bool:
    """Whether "v2" is all there is: then it is a volume's number, not a chapter's version."""
    before = words[: version.start()]
    return not (_LABELLED.search(before) or _LEADING.match(before) or _TRAILING.search(before))


def _value(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        found = number(text)
        return None if found is None else float(found)

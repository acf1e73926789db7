"""Tells titles from other short lines by their look and neighbours; which titles are chapters is left to others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from narrate.model import BlockKind
from narrate.text.structure.headings import undecorated
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.work import Fate, Item

LONGEST = 120
_FAR = 3  # empty lines above a title at the top of a page
SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*\Z")
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "onto",
        "or",
        "nor",
        "so",
        "than",
        "that",
        "the",
        "their",
        "his",
        "her",
        "its",
        "our",
        "my",
        "to",
        "up",
        "upon",
        "with",
        "without",
        "within",
        "under",
        "over",
        "after",
        "before",
        "between",
        "among",
        "through",
        "about",
        "against",
        "toward",
        "towards",
        "is",
        "are",
        "was",
        "were",
        "be",
        "de",
        "la",
        "le",
        "der",
        "das",
        "die",
        "und",
        "von",
        "van",
        "du",
        "des",
        "et",
        "el",
        "y",
        "en",
        "e",
        "o",
        "i",
        "if",
        "when",
        "who",
        "which",
        "how",
        "where",
        "while",
        "not",
        "no",
    ]
)
_DATELINE = re.compile(
    r"\b(?:1[5-9]\d\d|20\d\d)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
)
_CLOSING = re.compile(
    r"\A(?:(?:yours?|sincerely|best wishes|regards|respectfully|faithfully|truly|p\.? ?s|with love|signed|dear"
    r"|my dear)\b|(?:to|from|re|subject|date|time)\s*:|to (?:my|mr|mrs|ms|miss|dr|the editor)\b"
    r"|(?:love|the end|fin|finis|end)\W*(?:\Z|,))",
    re.IGNORECASE,
)


def looks_like_title(text: str) -> bool:
    """Whether a short line reads as a title: a capital first, no sentence's end, capitals on its words, not speech."""
    line = " ".join(text.split()).strip("_*=")
    words = line.split()
    if not words or len(words) > 20 or len(line) > LONGEST or line[-1] in ",;:—–-":
        return False
    letters = [character for character in line if character.isalpha()]
    if not letters:
        return False
    if all(not character.islower() for character in letters):
        return True
    first = next(character for character in line if character.isalnum())
    if first.isalpha() and not first.isupper():
        return False
    telling = [word for word in words if _bare(word) not in _SMALL]
    capitals = sum(_has_capital(word) for word in telling)
    if SENTENCE_END.search(line):
        return len(words) >= 2 and capitals == len(telling) > 0 and not _is_speech(line)
    return not telling or capitals * 3 >= len(telling) * 2 or (len(words) <= 3 and _has_capital(words[0]))


def stands_alone(items: Sequence[Item], index: int) -> bool:
    """Whether a title stands by itself between the end of one piece of prose and the beginning of another."""
    item = items[index]
    text = undecorated(item.text.strip())
    if not _is_short_paragraph(item) or not looks_like_title(text) or _is_speech(text):
        return False
    if SENTENCE_END.search(text) and not text.isupper():
        return False
    if _CLOSING.match(text) or is_dateline(text) or "," in text[-2:]:
        return False
    far = item.block.blank_before >= _FAR
    return (far or _after_an_end(items, index)) and _before_prose(items, index)


def asks_or_quotes(items: Sequence[Item], index: int) -> bool:
    """Whether a line that asks, calls or is quoted whole ("What Was It?") is a title for all that: by its capitals."""
    item = items[index]
    text = item.text.strip()
    if not _is_short_paragraph(item):
        return False
    quoted = _is_speech(text) and text[-1] in '”"’' and text[-2:-1].isalnum()
    if not quoted and (text[-1] not in "?!" or _is_speech(text)):
        return False
    words = text.strip('"“”‘’?! ').split()
    capitals = sum(_has_capital(word) for word in words)
    if len(words) < 3 or capitals < 2 or "," in text or not looks_like_title(" ".join(words)):
        return False
    after = items[index + 1] if index + 1 < len(items) else None
    return _after_an_end(items, index) and after is not None and after.words >= 40


def is_dateline(text: str) -> bool:
    """Whether a line gives a day or a year, as above a letter or a page of a diary."""
    return bool(_DATELINE.search(text)) and not text.isupper()


def _is_short_paragraph(item: Item) -> bool:
    text = item.text.strip()
    return (
        item.open
        and item.block.kind is BlockKind.PARAGRAPH
        and 0 < len(text) <= 80
        and "\n" not in text
        and not is_scene_mark(text)
    )


def _after_an_end(items: Sequence[Item], index: int) -> bool:
    for item in reversed(items[max(0, index - 3) : index]):
        if item.fate is Fate.SKIP:
            continue
        if not item.open or is_scene_mark(item.text) or item.block.place.source != items[index].block.place.source:
            return True
        return bool(SENTENCE_END.search(item.text.strip())) and item.words >= 1 and not _is_short_line(item)
    return True


def _before_prose(items: Sequence[Item], index: int) -> bool:
    for item in items[index + 1 : index + 4]:
        if item.fate is Fate.SKIP:
            continue
        if item.fate is Fate.HEADING:
            return True
        if item.words < 4 and item.text.strip().endswith((",", "—", "–", ":", "--")):
            continue  # "My dear Bill—": a letter begins
        return item.words >= 4 and bool(re.search(r"[.!?…:—–-][\"”’')\]]*\Z", item.text.strip()))
    return False


def _is_short_line(item: Item) -> bool:
    """A line of capitals, a signature: not the end of prose."""
    return item.text.isupper()


def _is_speech(line: str) -> bool:
    return line[0] in "\"“‘'«„"


def _bare(word: str) -> str:
    return word.strip(".,;:!?()[]\"'“”‘’").lower()


def _has_capital(word: str) -> bool:
    first = next((character for character in word if character.isalnum()), "a")
    return first.isupper() or first.isdigit()

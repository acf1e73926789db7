"""Tells titles from other short lines by their look and neighbours; which titles are chapters is left to others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from narrate.model import BlockKind
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.work import Fate, Item

LONGEST = 120
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
    r"\A(?:yours?|sincerely|love|best wishes|regards|respectfully|faithfully|truly|your|p\.? ?s"
    r"|with love|signed|dear|my dear|to|from|"
    r"re|subject|date|time|the end|fin|finis|end)\b",
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
    text = item.text.strip()
    if not item.open or item.block.kind is not BlockKind.PARAGRAPH or "\n" in text or len(text) > 80:
        return False
    if not looks_like_title(text) or is_scene_mark(text) or _is_speech(text):
        return False
    if SENTENCE_END.search(text) and not text.isupper():
        return False
    if _CLOSING.match(text) or _DATELINE.search(text) or ("," in text[-2:]):
        return False
    return _after_an_end(items, index) and _before_prose(items, index)


def _after_an_end(items: Sequence[Item], index: int) -> bool:
    for item in reversed(items[max(0, index - 3) : index]):
        if item.fate is Fate.SKIP:
            continue
        if not item.open or is_scene_mark(item.text):
            return True
        return bool(SENTENCE_END.search(item.text.strip())) and item.words >= 1 and not _is_short_line(item)
    return True


def _before_prose(items: Sequence[Item], index: int) -> bool:
    for item in items[index + 1 : index + 4]:
        if item.fate is Fate.SKIP:
            continue
        if item.fate is Fate.HEADING:
            return True
        text = item.text.strip()
        return item.words >= 4 and bool(re.search(r"[.!?…:—–-][\"”’')\]]*\Z", text))
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

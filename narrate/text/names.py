"""Names and unusual words of a story, those an engine is likely to say wrong; how it does is not known here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OPENERS = "\"'“‘«„([—–-…*_"
_POSSESSIVE = re.compile(r"['’]s?$")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word worth hearing: how often it is there, why it is listed ("name", "foreign", "capitals"), one example."""

    word: str
    count: int
    why: str
    example: str


def candidates(sentences: Iterable[str]) -> tuple[Candidate, ...]:
    """Words that are capitalised inside sentences and never small, hold letters outside English, or are all capitals.

    The most frequent first, then by the alphabet.
    """
    counts: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    small: set[str] = set()
    examples: dict[str, str] = {}
    for sentence in sentences:
        first = True
        for found in _WORD.finditer(sentence):
            word = _POSSESSIVE.sub("", found[0])
            counts[word] += 1
            examples.setdefault(word, sentence)
            if word[:1].islower():
                small.add(word.casefold())
            elif not first and not _opens(sentence, found.start()):
                inside[word] += 1
            first = False
    listed = [
        Candidate(word, count, why, examples[word])
        for word, count in counts.items()
        if (why := _why(word, inside[word], small)) and len(word) >= _SHORTEST
    ]
    return tuple(sorted(listed, key=lambda one: (-one.count, one.word.casefold(), one.word)))


def _opens(sentence: str, start: int) -> bool:
    """Whether a word stands where anything would have a capital: after a quote or a stop."""
    before = sentence[:start].rstrip()
    return not before or before[-1] in _OPENERS or before[-1] in ".!?:"


def _why(word: str, inside: int, small: set[str]) -> str:
    if any(letter > "\x7f" and letter not in "’" for letter in word):
        return "foreign"
    if word.isupper():
        return "capitals"
    if word[:1].isupper() and inside and word.casefold() not in small:
        return "name"
    return ""

"""Finds the headings among the paragraphs of a text that marks none; what stands under them is left to others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from narrate.model import BlockKind
from narrate.text.structure.headings import Heading, HeadingKind
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.vocabulary import MATTER_HEADINGS
from narrate.text.structure.work import Item

PART_LEVEL, CHAPTER_LEVEL, SUB_LEVEL = 1, 2, 3

_FIRM_WORDS = frozenset(
    ["chapter", "chap", "chapt", "ch", "stave", "canto", "chapitre", "kapitel", "capítulo", "capitulo", "capitolo", "hoofdstuk", "kapitola", "rozdział", "rozdzial", "luku", "fejezet", "глава", "розділ", "κεφάλαιο"]
)
_FIRM_PARTS = frozenset(["part", "book", "volume", "vol", "tome", "partie", "livre", "teil", "buch", "parte", "libro", "часть", "книга", "том"])
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*\Z")
_LONGEST = 120


def is_unmarked(items: Sequence[Item]) -> bool:
    """Whether the source has no headings of its own, so that its paragraphs must be searched for them."""
    return not any(item.block.kind is BlockKind.HEADING for item in items)


def promote(items: Sequence[Item]) -> None:
    """Turn the paragraphs that are headings into headings with levels: parts 1, chapters 2, sections inside them 3."""
    candidates = [(index, item.parsed()) for index, item in enumerate(items) if _may_be_heading(item)]
    firm = [
        index
        for index, heading in candidates
        if (heading.kind is HeadingKind.CHAPTER and heading.word in _FIRM_WORDS and not _is_sentence(heading))
    ]
    for index in firm:
        items[index].head(CHAPTER_LEVEL)
    _parts(items, candidates)
    if not firm:
        _numbers(items, candidates)
    _specials(items, candidates)
    _matter(items, candidates)
    _second_lines(items)


def _may_be_heading(item: Item) -> bool:
    text = item.text
    return (
        item.open
        and item.block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        and 0 < len(text.strip()) <= _LONGEST
        and text.count("\n") <= 3
        and (len(text) > 60 or not is_scene_mark(text) or item.parsed().kind is HeadingKind.NUMBER)
    )


def _is_sentence(heading: Heading) -> bool:
    """ "Chapter two was over." is none; a title may end in a full stop only where it has no verb to speak of."""
    return bool(heading.title) and len(heading.title.split()) > 14


def _parts(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> None:
    for index, heading in candidates:
        if heading.kind is HeadingKind.PART and heading.word in _FIRM_PARTS and not _SENTENCE_END.search(heading.title):
            items[index].head(PART_LEVEL)


def _numbers(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> None:
    """Numbers are headings where they count up from one: "I", "II", "III" or "1. The Start", "2. The Road"."""
    for kind in (HeadingKind.NUMBER, HeadingKind.NUMBERED):
        run: list[int] = []
        expected = 1
        for index, heading in candidates:
            if heading.kind is not kind or items[index].words > 16:
                continue
            if heading.number == expected:
                run.append(index)
                expected += 1
        if len(run) >= 2 and _apart(run):
            for index in run:
                items[index].head(CHAPTER_LEVEL)


def _apart(run: Sequence[int]) -> bool:
    """Chapters hold several paragraphs; items of a list stand next to each other."""
    gaps = [second - first for first, second in pairwise(run)]
    return sum(gap >= 4 for gap in gaps) * 2 > len(gaps)


def _specials(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> None:
    for index, heading in candidates:
        text = items[index].text.strip()
        if heading.kind is HeadingKind.SPECIAL and items[index].open and text[:1].isupper() and len(text.split()) <= 12:
            items[index].head(CHAPTER_LEVEL)


def _matter(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> None:
    for index, heading in candidates:
        if items[index].open and heading.kind is HeadingKind.TITLE:
            title = heading.title
            if any(sure >= 0.5 and pattern.match(title) for pattern, _, sure in MATTER_HEADINGS):
                items[index].head(CHAPTER_LEVEL)


def _second_lines(items: Sequence[Item]) -> None:
    """A title on the line below its number is a heading too, and so is a chapter's title below "Chapter 1"."""
    for index in range(len(items) - 1):
        item, below = items[index], items[index + 1]
        if item.heading is None or item.fate.value != "heading" or item.heading.title or not item.heading.label:
            continue
        if not (_may_be_heading(below) and below.parsed().kind is HeadingKind.TITLE):
            continue
        if looks_like_title(below.text) and index + 2 < len(items):
            below.head(item.level)


def looks_like_title(text: str) -> bool:
    """Whether a short line reads as a title: begins with a capital, has no sentence's end, and is not speech."""
    line = " ".join(text.split())
    words = line.split()
    if not words or len(words) > 20 or len(line) > _LONGEST:
        return False
    if line[-1] in ",;:—–-":
        return False
    letters = [character for character in line if character.isalpha()]
    if not letters:
        return False
    if all(character.isupper() for character in letters):
        return True
    first = next(character for character in line if character.isalnum())
    if first.isalpha() and not first.isupper():
        return False
    if len(words) <= 3 and not _SENTENCE_END.search(line):
        return True
    long = [word for word in words if sum(character.isalpha() for character in word) > 3]
    capitals = sum(next((c for c in word if c.isalpha()), "a").isupper() for word in long)
    if _SENTENCE_END.search(line) and line[-1] not in "!?":
        return bool(long) and capitals == len(long) and len(words) >= 2 and line[0] not in "\"“‘'"
    return not long or capitals * 3 >= len(long) * 2

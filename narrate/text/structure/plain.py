"""Finds the headings among the paragraphs of a text that marks none; what stands under them is left to others."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from narrate.model import BlockKind, NavPoint, SkipReason
from narrate.text.structure import bare, contents, gutenberg, numbering, title_lines
from narrate.text.structure.headings import Heading, HeadingKind, plain
from narrate.text.structure.matter import folded
from narrate.text.structure.work import Fate, Item

PART_LEVEL, CHAPTER_LEVEL, SUB_LEVEL = 1, 4, 5
"""Depths of what is found; parts may nest three deep ("Volume", "Book", "Part")."""

# fmt: off
_FIRM_WORDS = frozenset(
    ("chapter", "chap", "chapt", "ch", "stave", "canto", "chapitre", "kapitel", "capítulo", "capitulo", "capitolo",
     "hoofdstuk", "kapitola", "rozdział", "rozdzial", "luku", "fejezet", "глава", "розділ", "κεφάλαιο")
)
_FIRM_PARTS = frozenset(
    ("part", "book", "volume", "vol", "tome", "partie", "livre", "teil", "buch", "parte", "libro", "часть", "книга",
     "том")
)
# fmt: on
_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}|\*{3,}|_{3,}|#{3,}")
_HASHES = re.compile(r"#{1,6} (?=\S)")
_NEARLY = 3  # characters
_LONGEST_NAME = 20  # words of a line of a contents list


@dataclass(slots=True)
class Layout:
    """What was learnt of a text without marks: its range of items, its header's fields, what its contents announce."""

    start: int = 0
    end: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    announced: frozenset[str] = frozenset()


def is_unmarked(items: Sequence[Item]) -> bool:
    """Whether the source has no headings of its own, so that its paragraphs must be searched for them."""
    return not any(item.block.kind is BlockKind.HEADING for item in items)


def frame(items: Sequence[Item], *, images: bool) -> Layout:
    """Skip what frames a plain text: Gutenberg's licence, picture captions, lists of contents."""
    start, end = gutenberg.frame(items)
    gutenberg.pictures(items, keep=images)
    announced = contents.find(items, start, end)
    return Layout(start, end, gutenberg.header_fields(items, start), announced)


def promote(items: Sequence[Item], layout: Layout, work_title: str, navigation: Sequence[NavPoint] = ()) -> None:
    """Turn the paragraphs that are headings into headings with levels.

    Where a list of contents names the chapters, no title is guessed from its looks.
    """
    start, end = layout.start, layout.end
    _underlined(items[start:end])
    _hashed(items[start:end])
    listed = _listed(items, navigation)
    candidates = [
        (index, items[index].parsed()) for index in range(start, end) if title_lines.may_be_heading(items[index])
    ]
    firm = _firm(items, candidates)
    _parts(items, candidates)
    counted = _numbers(items, candidates, firm)
    if firm or not counted:
        counted = [*counted, *_weak(items, candidates, firm)]
    _specials(items, candidates)
    title_lines.second_lines(items)
    titled = _announced(items, candidates, layout.announced)
    if not firm and _hold_numbers(items, titled):
        _demote_numbers(items, titled[0], end)
    _half_titles(items, candidates, work_title)
    if not firm and not listed:
        found = title_lines.bare_titles(items, start, end, work_title, counted=bool(counted))
        for index in found:
            items[index].head(CHAPTER_LEVEL)
        if found:
            _demote_numbers(items, found[0], end)
    if not listed:
        title_lines.first_lines(items, start, end, CHAPTER_LEVEL)
    _matter(items, candidates)


def _underlined(items: Sequence[Item]) -> None:
    """Short lines with a line of signs as long as they are right below them: "The Quay" / "========"."""
    pairs = [
        (item, below)
        for item, below in pairwise(items)
        if below.open
        and below.block.blank_before == 0
        and _UNDERLINE.fullmatch(below.text)
        and title_lines.may_be_heading(item)
        and abs(len(item.text) - len(below.text)) <= _NEARLY
    ]
    for item, below in pairs if len(pairs) >= 2 else ():
        item.head(CHAPTER_LEVEL)
        below.skip(SkipReason.ORNAMENT, 0.9)


def _hashed(items: Sequence[Item]) -> None:
    """Headings in Markdown's way in a text that is none: "# The Quay"."""
    marked = [(item, match.end() - 1) for item in items if item.open and (match := _HASHES.match(item.text))]
    marked = [
        (item, depth) for item, depth in marked if item.words <= _LONGEST_NAME and title_lines.may_be_heading(item)
    ]
    depths = Counter(depth for _, depth in marked)
    usual = min((depth for depth, times in depths.items() if times >= 2), default=0)
    for item, depth in marked if usual else ():
        item.head(max(PART_LEVEL, min(CHAPTER_LEVEL + depth - usual, SUB_LEVEL)))


def _listed(items: Sequence[Item], navigation: Sequence[NavPoint]) -> bool:
    """Whether a list of contents leads to chapters; the lines that say their names there become headings."""
    if sum(not point.weak for point in navigation) < 2:
        return False
    for point in navigation:
        for item in items[point.block : point.block + 3]:
            if item.open and item.words <= _LONGEST_NAME and folded(item.text) == folded(point.title):
                item.head(CHAPTER_LEVEL)
                break
    return True


def promote_missed(items: Sequence[Item]) -> None:
    """In a source that marks headings but none of its chapters, paragraphs that say "Chapter 2" are the chapters."""
    marked = [item for item in items if item.fate is Fate.HEADING]
    if any(item.parsed().kind not in (HeadingKind.TITLE, HeadingKind.SPECIAL) for item in marked):
        return
    candidates = [(index, item.parsed()) for index, item in enumerate(items) if title_lines.may_be_heading(item)]
    counted = [index for index, heading in candidates if heading.word in _FIRM_WORDS]
    if len(counted) < 2:
        return
    _firm(items, candidates)
    _parts(items, candidates)
    title_lines.second_lines(items)


def _is_title(heading: Heading) -> bool:
    return not heading.title or bare.looks_like_title(heading.title) or not bare.SENTENCE_END.search(heading.title)


def _is_parted(item: Item, heading: Heading) -> bool:
    """Whether a sign stands between number and title ("Chapter 3: It rained."), as no sentence would have it."""
    rest = plain(item.text)[len(heading.label) :].lstrip()
    return rest[:1] in ".:-–—" and item.words <= 16


def _firm(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> list[int]:
    """ "Chapter 5", "Stave Two: …": headings wherever they stand."""
    found = [
        index
        for index, heading in candidates
        if heading.kind is HeadingKind.CHAPTER
        and heading.word in _FIRM_WORDS
        and (_is_title(heading) or _is_parted(items[index], heading))
    ]
    for index in found:
        items[index].head(CHAPTER_LEVEL)
    return found


def _parts(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> list[int]:
    """Parts, books and volumes; the word that comes first stands highest."""
    words: list[str] = []
    found = []
    for index, heading in candidates:
        if heading.kind is HeadingKind.PART and heading.word in _FIRM_PARTS and _is_title(heading):
            if heading.word not in words:
                words.append(heading.word)
            items[index].head(min(PART_LEVEL + words.index(heading.word), CHAPTER_LEVEL - 1))
            found.append(index)
    return found


def _numbers(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]], firm: Sequence[int]) -> list[int]:
    """Numbers are headings where they count up from one: "I", "II", "III" or "1. The Start", "2. The Road".

    Inside chapters that are known by other headings, or by numbers of another look, they are mere sections.
    """
    counting = (HeadingKind.NUMBER, HeadingKind.NUMBERED)
    runs = [
        run
        for run in numbering.runs(
            (index, heading, numbering.style_of(heading, items[index].text))
            for index, heading in candidates
            if items[index].open and heading.kind in counting and _is_title(heading)
        )
        if _apart(items, run.indices)
    ]
    for run in runs:
        inside = any(_is_inside(run, other) for other in runs)
        level = SUB_LEVEL if inside or (firm and firm[0] < run.indices[0]) else CHAPTER_LEVEL
        for index in run.indices:
            items[index].head(level)
    return [index for run in runs for index in run.indices if items[index].level == CHAPTER_LEVEL]


def _is_inside(run: numbering.Run, other: numbering.Run) -> bool:
    """Whether a run counts within one chapter of another run that looks different."""
    if run.style == other.style or run.indices[0] < other.indices[0]:
        return False
    return bisect(other.indices, run.indices[0]) == bisect(other.indices, run.indices[-1])


def _weak(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]], firm: Sequence[int]) -> list[int]:
    """ "Letter 1", "Act II", "Day 3": words that need to count up to be believed, and stand outside of chapters."""
    found: list[int] = []
    for run in numbering.runs(
        (index, heading, numbering.style_of(heading, ""))
        for index, heading in candidates
        if items[index].open and heading.kind is HeadingKind.CHAPTER and heading.word not in _FIRM_WORDS
    ):
        if not _apart(items, run.indices) or (firm and firm[0] < run.indices[0]):
            continue
        word = items[run.indices[0]].parsed().word
        if len(run.indices) >= (2 if firm or word in ("act", "scene") else 3):
            for index in run.indices:
                items[index].head(CHAPTER_LEVEL)
            found += run.indices
    words = {items[index].parsed().word for index in found}
    for index in found if "act" in words else ():
        if items[index].parsed().word == "scene":  # the scenes of an act are its sections
            items[index].level = SUB_LEVEL
    return found


def _apart(items: Sequence[Item], run: Sequence[int]) -> bool:
    """Chapters hold text; items of a list stand next to each other."""
    holding = [
        sum(items[index].words for index in range(first + 1, min(second, first + 40))) >= 60
        for first, second in pairwise(run)
    ]
    return sum(holding) * 2 > len(holding)


def _specials(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> None:
    """ "Prologue", "Epilogue: After the Rain"."""
    for index, heading in candidates:
        text = plain(items[index].text)
        if heading.kind is HeadingKind.SPECIAL and items[index].open and text[:1].isupper() and len(text.split()) <= 12:
            items[index].head(CHAPTER_LEVEL)


def _demote_numbers(items: Sequence[Item], start: int, end: int) -> None:
    """Under chapters that have titles, numbers without one are mere sections."""
    for item in items[start:end]:
        if item.fate is Fate.HEADING and item.parsed().kind is HeadingKind.NUMBER and item.level == CHAPTER_LEVEL:
            item.level = SUB_LEVEL


def _half_titles(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]], work_title: str) -> None:
    """The work's own title before its first chapter ends the pages in front of the story."""
    first = next((index for index, item in enumerate(items) if item.fate is Fate.HEADING), len(items) // 4)
    for index, _ in candidates:
        if index < first and items[index].open and work_title and folded(items[index].text) == folded(work_title):
            items[index].head(CHAPTER_LEVEL)


def _announced(
    items: Sequence[Item], candidates: Sequence[tuple[int, Heading]], announced: frozenset[str]
) -> list[int]:
    """Titles that the list of contents names are chapters, if the text has no other sign for these."""
    found: list[int] = []
    for index, heading in candidates if announced else ():
        item = items[index]
        named = item.open and heading.kind is HeadingKind.TITLE and contents.key(item.text) in announced
        if named and bare.looks_like_title(item.text):
            item.head(CHAPTER_LEVEL)
            found.append(index)
    return found


def _hold_numbers(items: Sequence[Item], titled: Sequence[int]) -> bool:
    """Whether numbers begin anew under each of several titles: then they count the sections of stories."""
    below = [next((i for i in items[index + 1 : index + 4] if i.fate is not Fate.SKIP), None) for index in titled]
    first = [i for i in below if i is not None and i.fate is Fate.HEADING and i.parsed().number == 1]
    return len(first) >= 2 and len(first) * 2 >= len(titled)


def _matter(items: Sequence[Item], candidates: Sequence[tuple[int, Heading]]) -> None:
    """ "Imprint" before the first chapter, "Colophon" after the last: pages around the story have headings as well."""
    heads = [index for index, item in enumerate(items) if item.fate is Fate.HEADING]
    first, last = (heads[0], heads[-1]) if heads else (len(items), -1)
    for index, heading in candidates:
        outside = index < first or index > last
        if outside and items[index].open and heading.kind is HeadingKind.TITLE and title_lines.is_matter(items[index]):
            items[index].head(CHAPTER_LEVEL)

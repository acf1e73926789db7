"""Finds titles by their place among other lines: below a number, above a story, at the top of a pasted text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from narrate.model import BlockKind
from narrate.text.structure import bare
from narrate.text.structure.headings import HeadingKind, plain
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.matter import folded
from narrate.text.structure.vocabulary import MATTER_HEADINGS
from narrate.text.structure.work import Fate, Item, file_of

_CHAPTER_WORDS = 400
_LONGEST_TITLE = 16
_PASSING = re.compile(
    r"\b(?:later|earlier|ago|before|after|meanwhile|p\.?o\.?v\.?|flashback|present(?: day)?|now|then|day|night|morning"
    r"|evening|afternoon|midnight|noon|o['’]clock|[ap]\.?m\.?)\W*\Z",
    re.IGNORECASE,
)


_TIMES = re.compile(
    r"(?:later|next|that|this|the (?:next|same|following|other)|one|two|three|four|five|six|a few|several|some|many"
    r"|early|late|\d+ (?:years?|months?|weeks?|days?|nights?|hours?|minutes?)|back|meanwhile)\b",
    re.IGNORECASE,
)


def _is_passing(text: str) -> bool:
    """Whether a line only says when or through whose eyes: "Later that Night", "Tom's POV"; but "The Quay at Night"."""
    return _PASSING.search(text) is not None and (
        len(text.split()) <= 3 or _TIMES.match(text.strip(" *_~-")) is not None
    )


_VIEW = re.compile(r"\bp\.?\s?o\.?\s?v\b|point of view", re.IGNORECASE)


def may_be_heading(item: Item) -> bool:
    """Whether a block is short and plain enough to be a heading at all."""
    text = item.text.strip()
    return (
        item.open
        and item.block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        and 0 < len(text) <= bare.LONGEST
        and text.count("\n") <= 3
        and (len(text) > 60 or not is_scene_mark(text) or item.parsed().kind is HeadingKind.NUMBER)
    )


def is_matter(item: Item) -> bool:
    """Whether a line is the heading of a page around the story."""
    title = plain(item.text)
    return any(sure >= 0.5 and pattern.match(title) for pattern, _, sure in MATTER_HEADINGS)


def second_lines(items: Sequence[Item]) -> None:
    """A title on the line below its number is a heading too.

    Books are of one mind about it: where most numbers have such a line, one that looks less like a title is one as
    well; where few have, it is the first line of the text.
    """
    pairs = [(index, below) for index in range(len(items)) if (below := _below(items, index)) is not None]
    likely = [(index, below) for index, below in pairs if _reads_as_title(items, below)]
    share = len(likely) / len(pairs) if pairs else 0.0
    if len(pairs) >= 4 and share < 0.3:
        likely = [(index, below) for index, below in likely if items[below].text.isupper()]
    elif len(pairs) >= 4 and share >= 0.6:
        likely += [(index, below) for index, below in pairs if _may_be_title(items, below)]
    likely += [(index, below) for index, below in pairs if _clings(items, below)]
    for index, below in likely:
        if items[below].open:
            items[below].head(items[index].level)


def _below(items: Sequence[Item], index: int) -> int | None:
    """The block below a heading that is only a number, past pictures."""
    item = items[index]
    if item.fate is not Fate.HEADING or item.parsed().title or not item.parsed().label:
        return None
    for below in range(index + 1, min(index + 4, len(items))):
        if items[below].fate is Fate.SKIP:
            continue
        return below if items[below].open and any(one.open for one in items[below + 1 : below + 6]) else None
    return None


def _reads_as_title(items: Sequence[Item], index: int) -> bool:
    item = items[index]
    text = item.text.strip()
    if not may_be_heading(item) or item.parsed().kind is not HeadingKind.TITLE or not bare.looks_like_title(text):
        return False
    if bare.is_dateline(text) or _VIEW.search(text):
        return False
    return not (text[0] in '"“‘' and bare.SENTENCE_END.search(text.rstrip('"”’')))


def _clings(items: Sequence[Item], index: int) -> bool:
    """Whether a short line stands directly under its number, and empty lines under both."""
    item = items[index]
    after = items[index + 1] if index + 1 < len(items) else None
    gap = item.block.blank_before == 0 and after is not None and after.block.blank_before > 0
    telling = item.words <= _LONGEST_TITLE and may_be_heading(item) and item.parsed().kind is HeadingKind.TITLE
    return gap and telling and item.text.strip()[0] not in '"“‘—–-' and "\n" not in item.text


def _may_be_title(items: Sequence[Item], index: int) -> bool:
    """A short line above much longer prose, in a book whose other numbers have titles."""
    item = items[index]
    if not may_be_heading(item) or item.parsed().kind is not HeadingKind.TITLE or item.words > _LONGEST_TITLE:
        return False
    after = next((one for one in items[index + 1 : index + 6] if one.fate is not Fate.SKIP), None)
    return item.text.strip()[0] not in '"“‘—–-' and after is not None and after.words >= 25


def bare_titles(items: Sequence[Item], start: int, end: int, work_title: str, *, counted: bool) -> list[int]:
    """Titles without numbers that begin chapters; none where numbers have found these already.

    Numbers below such titles do not count: they are the sections of a story.
    """
    found = [index for index in range(start, end) if bare.stands_alone(items, index)]
    found = [index for index in found if not is_matter(items[index]) and not _is_passing(items[index].text)]
    often = Counter(folded(items[index].text) for index in found)
    found = [index for index in found if often[folded(items[index].text)] == 1]
    found = [index for index in found if folded(items[index].text) != folded(work_title)]
    if len(found) < 2 or (counted and not _tops_a_number(items, found)) or not _far_apart(items, found, end):
        return []
    known = set(found)
    more = (index for index in range(found[0], end) if index not in known and bare.asks_or_quotes(items, index))
    return sorted(known.union(more))


def first_lines(items: Sequence[Item], start: int, end: int, level: int) -> None:
    """A title at the top of a pasted text, or of one of several sources, that has no other heading."""
    first = start
    while first < end:
        source = items[first].block.place.source
        stop = first
        while stop < end and items[stop].block.place.source == source:
            stop += 1
        if not any(item.fate is Fate.HEADING for item in items[first:stop]):
            top = next((index for index in range(first, stop) if items[index].open), None)
            if top is not None and stop - top > 2 and items[top].words <= 12 and bare.stands_alone(items, top):
                items[top].head(level)
        first = stop


def _tops_a_number(items: Sequence[Item], found: Sequence[int]) -> bool:
    return any(
        items[index + 1].fate is Fate.HEADING
        and items[index + 1].parsed().number == 1
        and file_of(items[index + 1]) == file_of(items[index])
        for index in found
    )


def _far_apart(items: Sequence[Item], found: Sequence[int], end: int) -> bool:
    lengths = sorted(sum(item.words for item in items[first:second]) for first, second in pairwise([*found, end]))
    return lengths[len(lengths) // 2] >= _CHAPTER_WORDS

"""Cuts a book into sections under their headings and finds which of them are parts, chapters and mere sub-heads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from narrate.model import NavPoint
from narrate.text.structure.headings import HeadingKind, joined, parse, plain, shown
from narrate.text.structure.work import Fate, Item, Section, words_between

_LABELLED = (HeadingKind.CHAPTER, HeadingKind.NUMBER, HeadingKind.PART, HeadingKind.SPECIAL)
_NO_LEVEL = 99


def sections(items: Sequence[Item], navigation: Sequence[NavPoint]) -> list[Section]:
    """The book as sections in order; text above the first heading is a section without a head."""
    targets = {point.block: point for point in navigation if 0 <= point.block < len(items)}
    found: list[Section] = []
    index = 0
    while index < len(items):
        if items[index].fate is Fate.HEADING:
            head = _group(items, index, targets)
            found.append(_section(items, head, targets))
            index = head[-1] + 1
        else:
            if index in targets and not _heading_near(items, index):
                point = targets[index]
                kind = parse(point.title).kind
                found.append(Section(index, index, [], plain(point.title), point.level, kind, nav=True))
            index += 1
    if not found or found[0].start > 0:
        found.insert(0, Section(0, 0, [], "", _NO_LEVEL, HeadingKind.TITLE))
    for section, following in pairwise(found):
        section.end = following.start
    found[-1].end = len(items)
    return found


def _group(items: Sequence[Item], start: int, targets: dict[int, NavPoint]) -> list[int]:
    """The headings that make one: a number and, on the next line, its title."""
    head = [start]
    first = items[start].parsed()
    if first.kind in _LABELLED and not first.title:
        below = start + 1
        if (
            below < len(items)
            and items[below].fate is Fate.HEADING
            and items[below].parsed().kind is HeadingKind.TITLE
            and below not in targets
        ):
            head.append(below)
    return head


def _heading_near(items: Sequence[Item], index: int) -> bool:
    """Whether a heading follows within a few blocks without words between: a picture above it, say."""
    for item in items[index : index + 4]:
        if item.fate is Fate.HEADING:
            return True
        if item.open:
            return False
    return False


def _section(items: Sequence[Item], head: list[int], targets: dict[int, NavPoint]) -> Section:
    texts = [items[index].text for index in head]
    title = joined(texts[0], " ".join(texts[1:])) if len(texts) > 1 else shown(texts[0])
    point = next((targets[index] for index in range(max(0, head[0] - 3), head[-1] + 1) if index in targets), None)
    level = items[head[0]].level
    if point is not None and plain(point.title):
        title = plain(point.title)
    return Section(head[0], head[0], head, title, level, items[head[0]].parsed().kind, nav=point is not None)


def chapter_level(items: Sequence[Item], found: Sequence[Section]) -> int:
    """The depth of headings at which chapters begin: the highest one where most headings have text of their own."""
    levels = Counter(section.level for section in found if section.head and section.kind is not HeadingKind.PART)
    for level in sorted(levels):
        own = [section for section in found if section.head and section.level == level]
        holding = sum(words_between(items, section.start, section.end) >= 20 for section in own)
        if len(own) >= 2 and holding * 2 > len(own):
            return level
    return max(levels, default=_NO_LEVEL) if len(levels) < 2 else min(levels)


def chapters(items: Sequence[Item], found: Sequence[Section]) -> list[Section]:
    """The sections that become chapters, in order, each grown over the sub-heads inside it, with the parts above it.

    Every section with story text is in exactly one of them. A part with a heading of its own is a chapter of its own.
    """
    telling = [section for section in found if _speaks(items, section)]
    level = chapter_level(items, telling)
    result: list[Section] = []
    for section in telling:
        begins = (section.nav or section.level <= level or not section.head) and (
            not result or section.head or section.nav
        )
        if begins or not result:
            result.append(section)
        else:
            result[-1].end = section.end
    _hold(result, level)
    return result


def _hold(chapters: Sequence[Section], level: int) -> None:
    """Tell each chapter the parts that hold it: headings of parts or of a higher level without text of their own."""
    parts: list[Section] = []
    for section in chapters:
        while parts and parts[-1].level >= section.level:
            parts.pop()
        section.parts = tuple(part.title for part in parts)
        if section.kind is HeadingKind.PART or section.level < level:
            parts.append(section)


def _speaks(items: Sequence[Item], section: Section) -> bool:
    return any(item.fate is Fate.HEADING or item.open for item in items[section.start : section.end])

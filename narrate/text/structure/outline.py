"""Cuts a book into sections under their headings and finds which begin a chapter, which are parts, which sub-heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from narrate.model import NavPoint, SkipReason
from narrate.text.structure.headings import HeadingKind, joined, parse, plain, shown
from narrate.text.structure.matter import folded
from narrate.text.structure.vocabulary import ARCHIVE_HEADINGS, MATTER_HEADINGS
from narrate.text.structure.work import Fate, Item, Section, file_of, words_between

NO_LEVEL = 99
_PAGE_REASONS = (
    *(SkipReason.FRONT_MATTER, SkipReason.BACK_MATTER, SkipReason.CONTENTS, SkipReason.TITLE_PAGE, SkipReason.LICENCE),
)
_LABELLED = (HeadingKind.CHAPTER, HeadingKind.NUMBER, HeadingKind.PART, HeadingKind.SPECIAL)
_COUNTED = (HeadingKind.CHAPTER, HeadingKind.NUMBER, HeadingKind.NUMBERED)
_NAMED = (HeadingKind.CHAPTER, HeadingKind.PART, HeadingKind.SPECIAL)
_EMPTY_NAMES = re.compile(
    r"(?:start|begin(?:ning)?|unknown|untitled|text|section|split|index|content|body|file|page|document)?[\s_-]*\d*"
    r"|\S+\.(?:x?html?|xml|txt)",
    re.IGNORECASE,
)
_FEW = 3
_NO_CHAPTER = re.compile(
    r"start|begin(?:ning)?|unknown|untitled|text|book|body|cover(?: page| image)?|title[ -]?page|(?:table of )?contents"
    r"|toc|main|copyright|index|\S+\.(?:x?html?|xml|txt)",
    re.IGNORECASE,
)


# ---------------------------------------------------------------------------------------------------------- sections


def sections(items: Sequence[Item], navigation: Sequence[NavPoint]) -> list[Section]:
    """The book as sections in order, without gaps; text above the first heading is a section without a head.

    A section begins at a heading (a number and the title below it are one), at a line of the contents list that leads
    to a place without one, and where a new file begins; the last only `continues` what was before it.
    """
    _skip_repeats(items)
    points = [point for point in navigation if 0 <= point.block < len(items) and plain(point.title)]
    if len(points) <= _FEW and all(_NO_CHAPTER.fullmatch(plain(point.title)) for point in points):
        points = []  # what programs make up for books without a list
    targets = {point.block for point in points}
    names = {(point.block, folded(point.title)) for point in points}
    found: list[Section] = []
    index = 0
    while index < len(items):
        item = items[index]
        if item.fate is Fate.HEADING:
            head = _group(items, index, targets, names)
            found.append(_headed(items, head))
            index = head[-1] + 1
            continue
        if index == 0 or (index in targets and not _heading_near(items, index, targets)):
            found.append(Section(index, index, [], "", NO_LEVEL, HeadingKind.TITLE))
        elif _place_changes(items, index):
            found.append(Section(index, index, [], "", NO_LEVEL, HeadingKind.TITLE, continues=True))
        index += 1
    for section, following in pairwise(found):
        section.end = following.start
    if found:
        found[-1].end = len(items)
    _take_names(items, found, points)
    return found


def _skip_repeats(items: Sequence[Item]) -> None:
    """A heading said again before a word of text stood under it is skipped; the one that says less goes."""
    above: Item | None = None
    for item in items:
        if item.open:
            above = None
        if item.fate is not Fate.HEADING:
            continue
        if above is not None and _says_again(above, item):
            less = above if item.parsed().title and not above.parsed().title else item
            less.skip(SkipReason.REPEATED_HEADING, 0.85)
            above = above if less is item else item
        else:
            above = item


def _says_again(above: Item, below: Item) -> bool:
    one, other = above.parsed(), below.parsed()
    if folded(above.text) == folded(below.text):
        return True
    same_number = one.kind is other.kind is HeadingKind.CHAPTER and (one.word, one.number) == (other.word, other.number)
    return same_number and (not one.title or not other.title or folded(one.title) == folded(other.title))


def _headed(items: Sequence[Item], head: list[int]) -> Section:
    texts = [items[index].text for index in head]
    title = joined(texts[0], " ".join(texts[1:])) if len(texts) > 1 else shown(texts[0])
    first = items[head[0]]
    return Section(head[0], head[0], head, title, first.level or NO_LEVEL - 1, first.parsed().kind)


def _group(items: Sequence[Item], start: int, targets: set[int], names: set[tuple[int, str]]) -> list[int]:
    """The headings that make one: a number and, on the next line, its title."""
    first = items[start].parsed()
    below = next(
        (i for i in range(start + 1, min(start + 4, len(items))) if items[i].fate is not Fate.SKIP), len(items)
    )
    if (
        first.kind in _LABELLED
        and not first.title
        and below < len(items)
        and items[below].fate is Fate.HEADING
        and items[below].parsed().kind is HeadingKind.TITLE
        and (below not in targets or (start not in targets and (below, folded(_both(items, start, below))) in names))
        and not any(pattern.match(plain(items[below].text)) for pattern, *_ in (*MATTER_HEADINGS, *ARCHIVE_HEADINGS))
        and (items[start].block.role, items[below].block.role)
        != ("chapter", "bodymatter")  # an archive's, the author's
        and not (first.kind is HeadingKind.PART and _stands_for_itself(items, start, below))
    ):
        return [start, below]
    return [start]


def _both(items: Sequence[Item], above: int, below: int) -> str:
    return items[above].text + items[below].text


def _stands_for_itself(items: Sequence[Item], above: int, below: int) -> bool:
    """Whether the title under a part is not the part's but its first chapter's: deeper, and followed by text."""
    level = items[below].level
    after = items[below + 1] if below + 1 < len(items) else None
    return bool(items[above].level) and level > items[above].level and after is not None and after.open


def _heading_near(items: Sequence[Item], index: int, targets: set[int]) -> bool:
    """Whether a heading follows within a few blocks without words between: below a picture, say."""
    for place in range(index, min(index + 6, len(items))):
        if items[place].fate is Fate.HEADING:
            return True
        if items[place].open or (place > index and place in targets):
            return False
    return False


def _place_changes(items: Sequence[Item], index: int) -> bool:
    return file_of(items[index]) != file_of(items[index - 1])


def _take_names(items: Sequence[Item], found: Sequence[Section], points: Sequence[NavPoint]) -> None:
    """Give each line of the contents list to the section it leads to; several that lead to one place share it out."""
    position = 0
    for point in sorted(points, key=lambda point: point.block):
        while position + 1 < len(found) and found[position].end <= point.block:
            position += 1
        section = _led_to(items, found, position, point)
        if section is None:
            continue
        if section.nav_level:
            section.above = (*section.above, section.title)
        title = plain(point.title)
        less = _says_less(title, section.title) and not _leaves_subtitle_out(items, section, title)
        if not section.head or not (point.weak or less):
            section.title = title
        elif less and not point.weak:
            section.title = _punctuated(section.title, title)
        if not section.head:
            section.kind = parse(title).kind
        section.nav_level = point.level


def _led_to(items: Sequence[Item], found: Sequence[Section], position: int, point: NavPoint) -> Section | None:
    """The section whose heading stands at or just below a target; of several in a row the one of that name."""
    unit = file_of(items[point.block])
    row: list[Section] = []
    for section in found[position : position + 8]:
        if section.start > point.block + 12 or file_of(items[section.start]) != unit:
            break
        if section.start >= point.block or point.block in section.head:
            row.append(section)
        if words_between(items, max(section.start, point.block), section.end):
            break
    free = [section for section in row if not section.nav_level]
    for section in free:
        if section.head and _same_name(section.title, point.title):
            return section
    for section in (*free, *row):
        if section.start == point.block or section.head:
            section.continues = False
            return section
    return None


def _same_name(first: str, second: str) -> bool:
    one, other = sorted((folded(first), folded(second)), key=len)
    return bool(one) and (one == other or (len(one) >= 4 and one in other) or parse(first) == parse(second))


def _says_less(name: str, title: str) -> bool:
    """Whether a line of the contents list tells less than the heading: "1" where that says "Chapter 1: The Road"."""
    if not title:
        return False
    return bool(_EMPTY_NAMES.fullmatch(name)) or (
        folded(name) in folded(title) and len(folded(name)) < len(folded(title))
    )


def _punctuated(title: str, name: str) -> str:
    """A heading's title with the signs that the contents list sets between its parts: "Chapter I: The Quay: A Tale"."""
    for match in re.finditer(r"\s", title):
        if folded(title[match.end() :]) == folded(name):
            return f"{title[: match.start()]} {name}"
    return title


def _leaves_subtitle_out(items: Sequence[Item], section: Section, name: str) -> bool:
    """Whether a line of the contents list holds the whole title but not the lines below it."""
    lines = items[section.head[0]].text.split("\n") if section.head else []
    tops = (lines[:count] for count in range(1, len(lines)))
    return any(folded("".join(top)) == folded(name) and _titled(top) for top in tops)


def _titled(lines: Sequence[str]) -> bool:
    first = parse(lines[0])
    return len(lines) > 1 or first.kind is HeadingKind.TITLE or bool(first.title)


# ---------------------------------------------------------------------------------------------------------- chapters


def chapters(items: Sequence[Item], found: Sequence[Section], work_title: str) -> list[Section]:
    """The sections that become chapters, in order, each grown over the sub-heads inside it, with the parts above it.

    Every section with story text is in exactly one of them. A part with a heading of its own is a chapter of its own.
    """
    telling = [section for section in found if _speaks(items, section)]
    headed = [section for section in telling if section.head or section.nav_level]
    if any(section.nav_level for section in headed):
        _by_navigation(items, headed)
    else:
        _by_level(items, headed)
    result: list[Section] = []
    for section in telling:
        section.stop = section.end
        if not result or section.begins or _begins_anew(items, result[-1], section):
            result.append(section)
        else:
            result[-1].stop = section.end
    _hold(items, result, work_title)
    return result


def _begins_anew(items: Sequence[Item], before: Section, section: Section) -> bool:
    """Text without a heading: a chapter of its own in another source, or after pages that are no story."""
    if section.head or section.nav_level:
        return False
    if items[section.start].block.place.source != items[before.start].block.place.source:
        return True
    between = items[before.stop : section.start]
    return any(item.fate is Fate.SKIP and item.reason in _PAGE_REASONS for item in between)


def _by_level(items: Sequence[Item], headed: Sequence[Section]) -> None:
    level = chapter_level(items, headed)
    for section in headed:
        section.depth = section.level
        section.begins = section.level <= level or section.kind is HeadingKind.PART


def chapter_level(items: Sequence[Item], headed: Sequence[Section]) -> int:
    """The depth of headings at which chapters begin.

    That of the headings which say "chapter"; else the highest one where most headings have text of their own, or
    nothing below them but numbered sections.
    """
    named = Counter(section.level for section in headed if _says_chapter(items, section))
    if named:
        return named.most_common(1)[0][0]
    plain_heads = [section for section in headed if section.kind is not HeadingKind.PART]
    levels = sorted({section.level for section in plain_heads})
    for level in levels:
        own = [section for section in plain_heads if section.level == level]
        holding = sum(words_between(items, section.start, section.end) >= 20 for section in own)
        if len(own) >= 2 and (holding * 2 > len(own) or _holds_numbers_only(headed, own, level)):
            return level
    for level in levels:
        if any(words_between(items, section.start, section.end) for section in plain_heads if section.level == level):
            return level
    return max(levels, default=NO_LEVEL)


def _says_chapter(items: Sequence[Item], section: Section) -> bool:
    return section.kind is HeadingKind.CHAPTER and items[section.head[0]].parsed().word != "scene"


def _holds_numbers_only(headed: Sequence[Section], own: Sequence[Section], level: int) -> bool:
    below = [section for section in headed if section.level > level]
    return (
        bool(below)
        and all(section.kind is HeadingKind.NUMBER for section in below)
        and all(section.kind is HeadingKind.TITLE for section in own)
    )


def _by_navigation(items: Sequence[Item], headed: Sequence[Section]) -> None:
    """Chapters are what the contents list names, but for the sections of a chapter; and headings it forgot."""
    above: list[Section] = []
    children: dict[int, list[Section]] = {}
    listed = [section for section in headed if section.nav_level]
    for section in listed:
        while above and above[-1].nav_level >= section.nav_level:
            above.pop()
        if above:
            children.setdefault(id(above[-1]), []).append(section)
        section.begins = True
        section.depth = section.nav_level
        above.append(section)
    roots = len(listed) - sum(len(below) for below in children.values())
    for section in listed:
        below = children.get(id(section), [])
        if not section.begins or (below and _holds_sections(items, section, below, alone=roots == 1)):
            for child in below:
                child.begins = False
    if roots == len(listed):
        _sink(listed)
        _raise_parts(listed)
    levels = {section.level for section in listed if section.begins and section.head}
    depths: dict[int, int] = {}
    for section in listed:
        depths[section.level] = max(depths.get(section.level, 0), section.depth)
    for section in headed:
        if not section.nav_level and section.head:
            section.begins = _was_forgotten(section, levels)
            section.depth = depths.get(section.level, NO_LEVEL)


def _sink(listed: Sequence[Section]) -> None:
    """In a list without depths, titles of a deeper level than all numbered chapters are these chapters' sections."""
    counted = {section.level for section in listed if section.head and section.kind in _COUNTED}
    for section in listed:
        if counted and section.head and section.kind is HeadingKind.TITLE and section.level > max(counted):
            section.begins = False


def _raise_parts(listed: Sequence[Section]) -> None:
    """In a list without depths the parts hold what follows them, unless its headings stand as high as theirs."""
    parts = [section for section in listed if section.kind is HeadingKind.PART]
    highest = max((section.level for section in parts if section.head), default=0)
    for section in listed if parts else ():
        section.depth = 1 if section.kind is HeadingKind.PART or (section.head and section.level <= highest) else 2


def _holds_sections(items: Sequence[Item], section: Section, below: Sequence[Section], *, alone: bool) -> bool:
    """Whether the lines under a line of the contents list are sections of one chapter, not chapters of a part."""
    unit = file_of(items[section.start])
    if section.kind is HeadingKind.PART or any(file_of(items[child.start]) != unit for child in below):
        return False
    if section.kind in (HeadingKind.CHAPTER, HeadingKind.NUMBER, HeadingKind.NUMBERED, HeadingKind.SPECIAL):
        return True
    if any(child.kind in (HeadingKind.CHAPTER, HeadingKind.NUMBERED) for child in below):
        return False
    return not alone


def _was_forgotten(section: Section, levels: set[int]) -> bool:
    """Whether a heading that the contents list leaves out begins a chapter: it stands as high as those it names."""
    if not levels:
        return section.kind in _NAMED
    return section.level in levels or (section.kind in _NAMED and section.level < max(levels))


def _hold(items: Sequence[Item], chapters: Sequence[Section], work_title: str) -> None:
    """Tell each chapter the parts that hold it: headings above it with chapters under them."""
    above: list[Section] = []
    for section in chapters:
        while above and above[-1].depth >= section.depth:
            above.pop()
        names = [*(one.title for one in above), *section.above]
        section.parts = tuple(name for name in names if name and folded(name) != folded(work_title))
        titled = section.head and section.kind is HeadingKind.TITLE
        if section.kind is HeadingKind.PART or titled or not words_between(items, section.start, section.stop):
            above.append(section)


def _speaks(items: Sequence[Item], section: Section) -> bool:
    return any(item.fate is Fate.HEADING or item.open for item in items[section.start : section.end])

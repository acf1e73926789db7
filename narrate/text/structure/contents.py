"""Finds lists of contents and of pictures: lines that repeat the headings which follow; leaves the headings alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from narrate.model import SkipReason
from narrate.text.structure.headings import HeadingKind, parse, plain
from narrate.text.structure.matter import folded
from narrate.text.structure.numerals import number
from narrate.text.structure.work import Fate, Item

_LIST_HEADING = re.compile(
    r"(?:table of )?contents(?: of .{1,40})?[.:]?\Z|(?:list of )?(?:illustrations|plates|maps|figures"
    r"|full[- ]page illustrations)[.:]?\Z",
    re.IGNORECASE,
)
_COLUMN_HEADS = re.compile(
    r"(?:chapter|chap\.?|page|pages|facing page|part|no\.?|\W)+(?:\s+(?:chapter|page|pages|facing page))*\Z",
    re.IGNORECASE,
)
_PAGE_AT_END = re.compile(r"(?:[\s.·…_-]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,7}|frontispiece)\s*\Z", re.IGNORECASE)
_COUNTED = re.compile(r"(?P<number>[IVXLC]{1,8}|\d{1,3})\s+(?P<title>[\"“‘_]?[A-Z].*)")
_LEADERS = re.compile(r"(?:\.\s?){4,}|·{3,}|_{4,}")
_LONGEST_ROW = 140
_LONGEST_LINE = 400


def find(items: Sequence[Item], start: int, end: int) -> frozenset[str]:
    """Skip the lists of contents and of pictures among the items; gives the keys of the chapters they announce."""
    names: Counter[str] = Counter()
    announced: set[str] = set()
    index = start
    while index < end:
        item = items[index]
        rows = _rows(item) if item.open and len(item.text) <= 4000 else []
        match = _LIST_HEADING.match(plain(rows[0])) if rows else None
        if match is None:
            index += 1
            continue
        names = names or _short_lines(items, start, end)
        stop = _list_end(items, index, end, names, pictures="content" not in rows[0].lower())
        if stop > index:
            if "content" in rows[0].lower():
                announced |= _announced([row for item in items[index:stop] for row in _rows(item)][1:])
            for skipped in items[index:stop]:
                if skipped.open:
                    skipped.skip(SkipReason.CONTENTS, 0.95)
        index = max(stop, index + 1)
    return frozenset(announced - {""})


def _announced(rows: Sequence[str]) -> set[str]:
    """The keys of a list's rows; where most rows have a number or a page, of these only."""
    rows = [_named(row)[0] for row in rows]
    counted = [row for row in rows if parse(row).kind is not HeadingKind.TITLE or _PAGE_AT_END.search(row)]
    return {key(row) for row in (counted if len(counted) * 2 > len(rows) else rows) if not row.strip().startswith("(")}


def key(text: str) -> str:
    """A line of a list, or a heading, without number, leaders and page: what both have in common."""
    if len(text) > _LONGEST_LINE:
        return folded(text)
    heading = parse(_LEADERS.sub("  ", text))
    title = heading.title and _PAGE_AT_END.sub("", heading.title)
    return folded(title or heading.label or text)


def _rows(item: Item) -> list[str]:
    return [row for row in item.text.split("\n") if row.strip()]


def _named(row: str) -> tuple[str, str]:
    """A row of a list without the bare number in front of its title ("IV  The Meeting"), and that number's name."""
    match = _COUNTED.match(row)
    value = number(match["number"]) if match else None
    if match is None or value is None or parse(row).kind is not HeadingKind.TITLE:
        return row, ""
    return match["title"], f"#{value}"


def _listed(row: str) -> tuple[str, ...]:
    """What a row of a list goes by."""
    title, counted = _named(row)
    return (*_names(title), counted) if counted else _names(row)


def _names(row: str) -> tuple[str, ...]:
    """What a row goes by: its key, and its number, for "Chapter IV" in the text may be a mere "IV." in the list."""
    heading = parse(_LEADERS.sub("  ", row))
    if heading.number is None:
        return (key(row),)
    if heading.kind is HeadingKind.PART or heading.word in ("act", "scene"):
        return (key(row), f"{heading.word} {heading.number}")
    return (key(row), f"#{heading.number}")


def _short_lines(items: Sequence[Item], start: int, end: int) -> Counter[str]:
    """How often each name stands in the text: a row of a list stands there again as a heading."""
    found: Counter[str] = Counter()
    for item in items[start:end]:
        if item.open and (len(item.text) <= _LONGEST_ROW or "\n" in item.text) and len(item.text) <= 4000:
            for row in _rows(item):
                if len(row) <= _LONGEST_ROW:
                    found.update(_names(row))
    return found


def _list_end(items: Sequence[Item], heading: int, end: int, names: Counter[str], *, pictures: bool) -> int:
    """The item after a list whose heading is at `heading`; `heading` itself where no rows follow."""
    listed: list[tuple[int, str]] = [(heading, row) for row in _rows(items[heading])[1:]]
    last = heading if not listed else heading + 1
    stop = heading + 1
    for index in range(heading + 1, end):
        item = items[index]
        if not item.open:
            continue
        rows = _rows(item)
        kinds = [_row_kind(row, names, pictures=pictures) for row in rows]
        if kinds.count("prose") * 3 > len(kinds) or (pictures and "head" in kinds):
            break
        if "row" in kinds or "paged" in kinds:
            last = index + 1
        elif index - last >= 4:
            break
        stop = index + 1
        listed += [(index, row) for row in rows]
    body = _body_start([(index, row) for index, row in listed if index < stop])
    return min(last, _part_above(items, heading, body, names)) if body is not None else last


def _part_above(items: Sequence[Item], heading: int, body: int, names: Counter[str]) -> int:
    """Where the text begins if the first chapter stands under a part that the list does not name."""
    looked = 0
    for above in range(body - 1, heading, -1):
        item = items[above]
        if item.fate is Fate.SKIP:
            continue
        looked += 1
        if looked > 2 or not item.open or len(_rows(item)) > 1:  # its number alone, or with its title below
            break
        if parse(item.text).kind is HeadingKind.PART:
            return above if all(names[name] < 2 for name in _names(item.text)) else body
    return body


def _body_start(listed: Sequence[tuple[int, str]]) -> int | None:
    """Where the text itself begins behind a list: at the last place where the first rows come again."""
    for _, first in listed[:3]:
        names = set(_listed(first)) - {""}
        again = [place for place, row in listed if not names.isdisjoint(_listed(row))]
        if len(again) >= 2 and again[-1] != again[0] and not _is_column_head(first):
            return _first_of_cluster(sorted(set(again[1:])))
    return None


def _first_of_cluster(places: Sequence[int]) -> int:
    """The first of the places at the end that follow each other closely: a number and the title below it."""
    begin = places[-1]
    for place in reversed(places):
        if begin - place > 2:
            break
        begin = place
    return begin


def _is_column_head(row: str) -> bool:
    return bool(_COLUMN_HEADS.match(row.strip()))


def _row_kind(row: str, names: Counter[str], *, pictures: bool) -> str:
    """A "row" that comes again as a heading, a "paged" one, a "head" that comes not again, "other" or "prose"."""
    row = row.strip()
    if _LEADERS.search(row) or re.search(r"\s{2,}(?:\d{1,4}|[ivxlc]{1,7})\Z", row):
        return "paged"
    if _is_column_head(row):
        return "other"
    heading = parse(row)
    if len(row) <= _LONGEST_ROW and not pictures and any(names[name] >= 2 for name in _listed(row) if name):
        return "row"
    if _PAGE_AT_END.search(row) and len(row) < 100 and heading.kind in (HeadingKind.TITLE, HeadingKind.NUMBERED):
        return "paged"
    if heading.kind is not HeadingKind.TITLE:
        return "head" if len(row.split()) <= 25 else "prose"
    if len(row.split()) <= 12 and (not row.endswith((".", "?", "!", "”", '"')) or not any(c.islower() for c in row)):
        return "other"
    return "prose" if len(row.split()) > 4 else "other"

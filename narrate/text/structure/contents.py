"""Finds lists of contents and of pictures: lines that repeat the headings which follow; leaves the headings alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from narrate.model import SkipReason
from narrate.text.structure.headings import HeadingKind, parse, plain
from narrate.text.structure.matter import folded
from narrate.text.structure.work import Item

_LIST_HEADING = re.compile(
    r"(?:table of )?contents(?: of .{1,40})?[.:]?\Z|(?:list of )?(?:illustrations|plates|maps|figures|full[- ]page illustrations)[.:]?\Z",
    re.IGNORECASE,
)
_COLUMN_HEADS = re.compile(
    r"(?:chapter|chap\.?|page|pages|facing page|part|no\.?|\W)+(?:\s+(?:chapter|page|pages|facing page))*\Z",
    re.IGNORECASE,
)
_PAGE_AT_END = re.compile(r"(?:[\s.·…_-]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,7}|frontispiece)\s*\Z", re.IGNORECASE)
_LEADERS = re.compile(r"(?:\.\s?){4,}|·{3,}|_{4,}")
_LONGEST_ROW = 140


def find(items: Sequence[Item], start: int, end: int) -> None:
    """Skip the lists of contents among the first items of a text."""
    later = _short_lines(items, start, end)
    index = start
    while index < end:
        item = items[index]
        if item.open and _LIST_HEADING.match(plain(item.text)):
            index = _skip_list(items, index, end, later)
        elif item.open and _heads_list(item):
            index = _skip_rows(items, index, end, later)
        else:
            index += 1


def key(text: str) -> str:
    """A line of a list, or a heading, without number, leaders and page: what both have in common."""
    heading = parse(_LEADERS.sub("  ", text))
    title = heading.title and _PAGE_AT_END.sub("", heading.title)
    return folded(title or heading.label or text)


def _short_lines(items: Sequence[Item], start: int, end: int) -> Counter[str]:
    """How often each short line stands in the text: a line of a list stands there again as a heading."""
    found: Counter[str] = Counter()
    for item in items[start:end]:
        if item.open and len(item.text) <= 400:
            for row in item.text.split("\n"):
                if len(row) <= _LONGEST_ROW:
                    found[key(row)] += 1
    return found


def _heads_list(item: Item) -> bool:
    """Whether several lines of one paragraph are "Contents" and its first rows."""
    rows = item.text.strip().split("\n")
    return (
        len(rows) >= 3 and bool(_LIST_HEADING.match(plain(rows[0]))) and all(len(row) <= _LONGEST_ROW for row in rows)
    )


def _skip_list(items: Sequence[Item], heading: int, end: int, later: Counter[str]) -> int:
    stop = _rows_end(items, heading + 1, end, later)
    if stop == heading + 1:
        return stop
    for item in items[heading:stop]:
        if item.open:
            item.skip(SkipReason.CONTENTS, 0.95)
    return stop


def _skip_rows(items: Sequence[Item], index: int, end: int, later: Counter[str]) -> int:
    items[index].skip(SkipReason.CONTENTS, 0.95)
    stop = _rows_end(items, index + 1, end, later)
    for item in items[index + 1 : stop]:
        if item.open:
            item.skip(SkipReason.CONTENTS, 0.9)
    return stop


def _rows_end(items: Sequence[Item], start: int, end: int, later: Counter[str]) -> int:
    """The first item that is no row of the list: prose, or the first heading come again."""
    seen: set[str] = set()
    stop = start
    for index in range(start, end):
        item = items[index]
        if not item.open:
            continue
        rows = [row for row in item.text.split("\n") if row.strip()]
        kinds = [_row_kind(row, later) for row in rows]
        if len(rows) == 1 and _starts_body(rows[0], seen):
            break
        if kinds.count("prose") * 3 > len(kinds):
            break
        if "row" in kinds or "paged" in kinds:
            stop = index + 1
        elif index - stop >= 3:
            break
        seen.update(key(row) for row in rows)
        seen.update(name for row in rows for name in _numbers(row))
    return stop


def _starts_body(row: str, seen: set[str]) -> bool:
    """A heading that repeats what the list has had already begins the text itself."""
    if _PAGE_AT_END.search(row) and (_LEADERS.search(row) or "  " in row):
        return False
    return key(row) in seen or not seen.isdisjoint(_numbers(row))


def _numbers(row: str) -> tuple[str, ...]:
    """The names a numbered row goes by: "Chapter IV" in the text may be a mere "IV." in the list, and the reverse."""
    heading = parse(row)
    if heading.number is None:
        return ()
    if heading.kind in (HeadingKind.NUMBER, HeadingKind.NUMBERED, HeadingKind.CHAPTER):
        return (f"{heading.number}",)
    return (f"{heading.word} {heading.number}",)


def _row_kind(row: str, later: Counter[str]) -> str:
    row = row.strip()
    if _LEADERS.search(row) or re.search(r"\s{2,}(?:\d{1,4}|[ivxlc]{1,7})\Z", row):
        return "paged"
    if len(row) > _LONGEST_ROW:
        return "prose"
    if later[key(row)] >= 2:
        return "row"
    heading = parse(row)
    if heading.kind is not HeadingKind.TITLE:
        return "row"
    if _PAGE_AT_END.search(row) and len(row) < 90:
        return "paged"
    if _COLUMN_HEADS.match(row):
        return "other"
    return "other" if len(row.split()) <= 12 and not row.endswith((".", "?", "!", "”", '"')) else "prose"

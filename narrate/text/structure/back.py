"""Finds where a story is over though the text goes on: after THE END, or where a publisher's advertisements begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from narrate.model import SkipReason
from narrate.text.structure.headings import HeadingKind
from narrate.text.structure.work import Fate, Item, Section

_THE_END = re.compile(
    r"\W*(?:the\s+end|fin|finis|end|(?:the\s+)?end\s+of\s+(?:the\s+)?(?:book|volume|story|novel|tale)\b.{0,60}"
    r"|here\s+ends\s+.{1,80})\W*\Z",
    re.IGNORECASE | re.DOTALL,
)
_TRADE = re.compile(
    r"(?:[$£€]\s?\d|\b\d+\s?(?:cents|ct?s\.)|\b(?:12|8|16|4)(?:mo|vo|to)\b|\bcloth\b|\boctavo\b|\bpost-?paid\b|\bpaperback\b"
    r"|\bhard(?:cover|back)\b|\bISBN\b|\bper volume\b|\beach (?:one )?vol(?:ume|\.)"
    r"|\bby the same author\b|\bauthor of\b"
    r"|\bpublish(?:ers?|ed by|ing)\b|\beditions?\b|\bnewsletter\b|\bmailing list\b|\bwww\.|\bhttps?:"
    r"|\bseries\b.*\bbooks?\b"
    r"|\bavailable (?:now|from|at|wherever)\b|\billustrat(?:ed|ions) by\b|\bsend for (?:our )?catalogue\b)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"\W*(?:copyright\b|all rights reserved)|\s*(?:©|\(c\)\s*\d)", re.IGNORECASE)
_LAST_LINES = 3
_MANY, _FEW = 6, 3  # signs of trade that make advertisements, of a printed book under a line of capitals fewer
_LONGEST_OFFER = 40
_ATTRIBUTED = re.compile(r"(?:--|—|–)\s*_{0,2}-?\s?(?:The )?[A-Z][\w .,'’()&-]{2,50}\.?_{0,2}\Z")
_BY = re.compile(r"[_=]{0,2}BY [A-Z][A-Z .,'’&-]{3,60}[_=]{0,2}\Z")


def after_the_end(items: Sequence[Item], chapters: Sequence[Section], *, framed: bool) -> None:
    """Skip what follows the end of the last chapter's story; the words "The End" themselves are spoken.

    A `framed` text is a printed book's, which may close with a few lines of advertisement.
    """
    if not chapters:
        return
    _rights(items[chapters[-1].start : chapters[-1].stop])
    total = sum(item.words for item in items if item.open)
    ending = _ending_chapter(items, chapters)
    if ending is not None and ending + 1 < len(chapters):
        _skip_rest(items, chapters[ending].stop, chapters[-1].stop, total, 0.6)
        chapters = chapters[: ending + 1]
    first, last = chapters[-1].start, chapters[-1].stop
    for index in range(last - 1, first, -1):
        if items[index].open and _THE_END.match(items[index].text.strip()):
            _skip_rest(items, index + 1, last, total, 0.8)
            return
    start = _advertisements(items, first, last, framed=framed)
    if start is not None:
        _skip_rest(items, start, last, total, 0.7)


def _rights(items: Sequence[Item]) -> None:
    """A line or two of rights below the last words of all, as web pages have them at their foot."""
    last = [item for item in items if item.open][-_LAST_LINES:]
    for item in reversed(last):
        if item.words > _LONGEST_OFFER or not _COPYRIGHT.match(item.text):
            break
        item.skip(SkipReason.BACK_MATTER, 0.8)


def _ending_chapter(items: Sequence[Item], chapters: Sequence[Section]) -> int | None:
    """The one numbered chapter that says THE END, where what follows has no numbers: a publisher's pages."""
    ending = [
        number
        for number, section in enumerate(chapters)
        if any(
            item.open and _THE_END.match(item.text.strip())
            for item in items[max(section.start, section.stop - 12) : section.stop]
        )
    ]
    if len(ending) != 1:
        return None
    before, after = chapters[: ending[0] + 1], chapters[ending[0] + 1 :]
    numbered = sum(section.kind is not HeadingKind.TITLE for section in before)
    if numbered >= 2 and numbered * 2 > len(before) and all(section.kind is HeadingKind.TITLE for section in after):
        return ending[0]
    return None


def _skip_rest(items: Sequence[Item], start: int, end: int, total: int, sure: float) -> None:
    rest = items[start:end]
    if sum(item.words for item in rest if item.open) * 3 > total:
        return
    for item in rest:
        if item.fate is not Fate.SKIP:
            item.skip(SkipReason.BACK_MATTER, sure)


def _advertisements(items: Sequence[Item], first: int, last: int, *, framed: bool) -> int | None:
    """The first item of a tail in which prices, bindings and reviews are so thick that it can be no story."""
    best, weight, sold, found, thick = 0.0, 0.0, 0, None, 0
    for index in range(last - 1, first, -1):
        item = items[index]
        if not item.open:
            continue
        if _sells(item):
            weight += 1.5
            sold += len(_TRADE.findall(item.text)) if framed and item.words < _LONGEST_OFFER else 1
        else:
            weight -= 0.5 if item.words < 30 else 1.5
        if weight > best and _may_begin(item):
            best, found, thick = weight, index, sold
        if weight < best - 12:
            break
    if found is None or thick < (_FEW if framed and items[found - 1].text.strip().isupper() else _MANY):
        return None
    while found - 1 > first and items[found - 1].open and items[found - 1].text.strip().isupper():
        found -= 1
    return found


def _sells(item: Item) -> bool:
    text = item.text.strip()
    return bool(_TRADE.search(text) or _ATTRIBUTED.search(text) or _BY.match(text))


def _may_begin(item: Item) -> bool:
    return item.words <= 15 and (
        item.text.isupper() or _sells(item) or not item.text.strip().endswith((".", "!", "?", "”", '"'))
    )

"""Judges pages without a heading by what they are made of: copyright pages, title pages, what opens a book."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from narrate.model import SkipReason
from narrate.text.structure.contents import key
from narrate.text.structure.matter import folded
from narrate.text.structure.work import Item, Section

_RIGHTS = re.compile(
    r"all rights reserved|©|\(c\)\s*\d{4}|\bcopyright\b|\bISBN\b|no part of this (?:book|publication|work)"
    r"|(?:is|are) (?:a )?works? of fiction\b|any resemblance to (?:actual|real)|first (?:published|printed|edition)"
    r"|published (?:by|in)\b|\bprinted in\b|library of congress|cataloging|cover (?:design|art|image|photo)"
    r"|typeset|e-?book (?:edition|created|conversion)|purchase (?:of )?(?:this|your own)|creative commons|www\.|https?://",
    re.IGNORECASE,
)
_LONGEST_PROSE_FREE = 1000
_FRAMED = 2500


def without_headings(items: Sequence[Item], found: Sequence[Section], work_title: str) -> None:
    """Skip files without a heading that are plainly a copyright page, or a contents list of the chapters' titles."""
    titles = {key(section.title) for section in found if section.title} - {""}
    for section in found:
        if section.head or section.nav_level or not items[section.start].block.place.unit:
            continue
        own = [item for item in items[section.start : section.end] if item.open]
        rights = sum(bool(_RIGHTS.search(item.text)) for item in own)
        listed = sum(key(item.text) in titles for item in own if item.words <= 20)
        words = sum(item.words for item in own)
        if own and words <= 1500 and rights >= 2 and rights * 3 >= len(own):
            _skip(own, SkipReason.FRONT_MATTER, 0.85)
        elif len(own) >= 3 and listed * 3 >= len(own) * 2:
            _skip(own, SkipReason.CONTENTS, 0.85)
        elif work_title and words <= 30 and folded(work_title) in folded("".join(item.text for item in own)):
            _skip(own, SkipReason.TITLE_PAGE, 0.8)


def before_the_first(items: Sequence[Item], found: Sequence[Section], *, framed: bool) -> list[Item]:
    """What stands above the first chapter of a book with chapters: title pages and dedications, or the tale itself.

    Lines are a title page; prose is kept, for it may be the story, unless the text is `framed` as a printed book's.
    Gives the items that were skipped.
    """
    first = next((s for s in found if (s.head or s.nav_level) and _tells(items, s)), None)
    gone: list[Item] = []
    for page in _pages(items[: first.start]) if first else ():
        verdict = _page_verdict(page, framed=framed)
        if verdict is None:
            page[0].doubt = "kept, though it stands before the first chapter"
        else:
            _skip(page, *verdict)
            gone += page
    return gone


def _page_verdict(page: Sequence[Item], *, framed: bool) -> tuple[SkipReason, float] | None:
    words = sum(item.words for item in page)
    if words <= 60:
        return SkipReason.TITLE_PAGE, 0.7
    if framed and words <= _FRAMED:
        return SkipReason.FRONT_MATTER, 0.7
    if words <= _LONGEST_PROSE_FREE and not any(item.words >= 50 for item in page):
        return SkipReason.FRONT_MATTER, 0.6
    return None


def _pages(items: Sequence[Item]) -> Iterator[list[Item]]:
    """The items that are still open, file by file."""
    page: list[Item] = []
    for item in items:
        if not item.open:
            continue
        here = item.block.place
        if page and (here.unit, here.source) != (page[0].block.place.unit, page[0].block.place.source):
            yield page
            page = []
        page.append(item)
    if page:
        yield page


def _tells(items: Sequence[Item], section: Section) -> bool:
    return any(item.open for item in items[section.start : section.end])


def _skip(page: Sequence[Item], reason: SkipReason, sure: float) -> None:
    for item in page:
        item.skip(reason, sure)

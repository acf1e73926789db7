"""Judges pages without a heading by what they are made of: copyright pages, title pages, what opens a book."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from narrate.model import SkipReason
from narrate.text.structure.contents import key
from narrate.text.structure.headings import HeadingKind
from narrate.text.structure.matter import folded
from narrate.text.structure.vocabulary import STORY_ROLES
from narrate.text.structure.work import Fate, Item, Section, file_of

_RIGHTS = re.compile(
    r"all rights reserved|©|\(c\)\s*\d{4}|\bcopyright\b|\bISBN\b|no part of this (?:book|publication|work)"
    r"|(?:is|are) (?:a )?works? of fiction\b|any resemblance to (?:actual|real)|first (?:published|printed|edition)"
    r"|published (?:by|in)\b|\bprinted in\b|library of congress|cataloging|cover (?:design|art|image|photo)"
    r"|smashwords edition|licen[cs]e notes|licensed for your (?:own|personal)|re-?sold or given away"
    r"|typeset|e-?book (?:edition|created|conversion)|purchase (?:of )?(?:this|your own)|creative commons|www\.|https?://",
    re.IGNORECASE,
)
_LONGEST_PROSE_FREE = 1000
_FACTS, _SUMMARY = 3, 500  # rows of facts on a page of them; words beside them
_FRAMED = 2500
_MOTTO = 250
_SHORT_LINES = 15
_LINE = 200  # characters of a title, at most
_IMPRINT = re.compile(
    r"\A\W*(?:London|New York|Boston|Edinburgh|Philadelphia|Chicago|Dublin|Leipzig)\W*\Z|\A\W*1[5-9]\d\d\W*\Z"
    r"|&\s*co\b|\band co\b|\bpublishers?\b|\bpress\b|\bprinted\b",
    re.IGNORECASE,
)


_BOOKISH = re.compile(
    r"\b(?:this|the present|the following|my|our|these) (?:(?:little|small|first|second|third|new|last) )?"
    r"(?:books?|volumes?|editions?|novels?|works?|collections?|translations?|tales|stories|pages|chapters|papers|sketches)"
    r"\b|\bthe (?:authors?|readers?|editors?|publishers?|translators?|public|critics?|original text)\b"
    r"|\bmy (?:readers?|publishers?)\b|\bpublish(?:ed|ing|ers)\b|\bpublication\b|\bpreface\b|\bfirst appeared\b"
    r"|\bliterary\b|\bliterature\b|\bnovelists?\b|\bfiction\b|\bmagazine\b|\bmanuscript\b|\bcharacters\b|\bplot\b"
    r"|\bwritten\b|\bhero(?:ine)? of\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:[A-Z]\.\s?){2,4}\W*\Z|.*\b1[5-9]\d\d\b|[Tt]he (?:[Aa]uthor|[Ee]ditor)s?\W*\Z|[A-Z][A-Z .]{4,40}\Z"
)
_OPENING_WORDS = re.compile(
    r"preface|foreword|introduct|afterword|author['’]?s|about this book|note|historical", re.IGNORECASE
)


def is_bookish(items: Sequence[Item], section: Section) -> bool:
    """Whether a preface or an introduction speaks of the book, its author and readers, and not in the tale's voice."""
    own = [item for item in items[section.start : section.end] if item.open]
    words = sum(item.words for item in own)
    if not own or words > 12_000 or not _OPENING_WORDS.match(section.title):
        return False
    hits = sum(len(_BOOKISH.findall(item.text)) for item in own)
    talk = sum(item.text.lstrip()[:1] in '"“‘' for item in own)
    signed = any(item.words <= 8 and _SIGNED.match(item.text.strip()) for item in own[-3:])
    rate = hits * 1000 / words
    return talk * 6 <= len(own) and (rate >= 8 or (signed and rate >= 3))


def by_content(items: Sequence[Item], found: Sequence[Section], work_title: str) -> None:
    """Skip prefaces that speak of the book, copyright pages, and contents lists of the chapters' titles."""
    for section in found:
        if section.doubtful and is_bookish(items, section):
            _skip_all(items[section.start : section.end], SkipReason.FRONT_MATTER, 0.65)
    _mottoes(items, found)
    titles = {key(section.title) for section in found if section.title} - {""}
    for section in found:
        titled = bool(section.title) and folded(section.title) != folded(work_title)
        if (titled and (section.head or section.nav_level)) or not file_of(items[section.start])[1]:
            continue
        own = [item for item in items[section.start : section.end] if item.open]
        rights = sum(bool(_RIGHTS.search(item.text)) for item in own)
        listed = sum(key(item.text) in titles for item in own if item.words <= 20)
        words = sum(item.words for item in own)
        if own and words <= 1500 and rights >= 2 and rights * 3 >= len(own):
            _skip_all(items[section.start : section.end], SkipReason.FRONT_MATTER, 0.85)
        elif len(own) >= 3 and listed * 3 >= len(own) * 2:
            _skip(own, SkipReason.CONTENTS, 0.85)
        elif work_title and words <= 30 and folded(work_title) in folded("".join(item.text for item in own)):
            _skip(own, SkipReason.TITLE_PAGE, 0.8)


def facts(items: Sequence[Item], found: Sequence[Section]) -> None:
    """Skip what stands beside an archive's facts on a page of their own: the work's title, its summary."""
    for section, following in pairwise(found):
        unit = file_of(items[section.start])
        own = items[section.start : section.end]
        stated = sum(item.reason is SkipReason.METADATA for item in own)
        left = sum(item.words for item in own if item.open)
        if unit[1] and stated >= _FACTS and unit != file_of(items[following.start]) and left <= _SUMMARY:
            _skip_all(own, SkipReason.METADATA, 0.75)


def _mottoes(items: Sequence[Item], found: Sequence[Section]) -> None:
    """A few lines under a title, after the title page and before the first of many numbered chapters."""
    headed = [section for section in found if section.head and items[section.head[0]].fate is not Fate.SKIP]
    numbered = [section for section in headed if section.kind is not HeadingKind.TITLE]
    if len(numbered) < 3 or (items[numbered[0].head[0]].parsed().number or 1) > 1:
        return
    for section in headed[: headed.index(numbered[0])]:
        own = items[section.start : section.end]
        if own[0].block.role in STORY_ROLES or not any(item.open for item in own):
            continue
        before = items[max(0, section.start - 12) : section.start]
        paged = any(item.reason in (SkipReason.TITLE_PAGE, SkipReason.FRONT_MATTER) for item in before)
        if paged and sum(item.words for item in own if item.open) <= _MOTTO:
            _skip_all(own, SkipReason.FRONT_MATTER, 0.6)


def inner_title_pages(items: Sequence[Item], found: Sequence[Section], work_title: str) -> None:
    """Skip the title pages of a printed book's later volumes: the work's title, or an imprint under a part's name."""
    heads = [section.start for section in found if section.head]
    title = folded(work_title)
    for start, stop in pairwise([0, *heads, len(items)]):
        own = [item for item in items[start:stop] if item.open]
        titles = [n for n, item in enumerate(own) if title and len(item.text) < _LINE and folded(item.text) == title]
        page = own[titles[-1] :] if titles else []
        if stop < len(items) and page and _is_set_out(page):
            _skip(page, SkipReason.TITLE_PAGE, 0.75)
    for section in found:
        own = [item for item in items[section.start : section.end] if item.open]
        imprint = any(_IMPRINT.search(item.text) for item in own)
        if section.kind is HeadingKind.PART and imprint and _is_set_out(own):
            _skip(own, SkipReason.TITLE_PAGE, 0.75)


def _is_set_out(page: Sequence[Item]) -> bool:
    """Whether a page is a few short lines."""
    return len(page) <= _SHORT_LINES and all(item.words < _SHORT_LINES for item in page)


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
        if page and file_of(item) != file_of(page[0]):
            yield page
            page = []
        page.append(item)
    if page:
        yield page


def _tells(items: Sequence[Item], section: Section) -> bool:
    return any(item.open for item in items[section.start : section.end])


def _skip_all(section: Sequence[Item], reason: SkipReason, sure: float) -> None:
    for item in section:
        if item.fate is not Fate.SKIP:
            item.skip(reason, sure)
        item.doubt = ""


def _skip(page: Sequence[Item], reason: SkipReason, sure: float) -> None:
    for item in page:
        item.skip(reason, sure)

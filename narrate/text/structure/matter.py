"""Judges what stands around a story: by the source's roles, by the headings of pages, by what a page is made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from narrate.model import BlockKind, SkipReason
from narrate.text.structure.headings import HeadingKind, parse, plain
from narrate.text.structure.vocabulary import (
    MATTER_HEADINGS,
    OPENING_ROLES,
    ROLE_REASONS,
    STORY_ROLES,
)
from narrate.text.structure.work import Fate, Item, Section, words_between

_LOOK = 6  # headings at the top of a book among which its author's name may be
_PAGE = 60  # words of a title page
_PROSE = 40  # words of a paragraph that no title page or dedication has


def by_role(items: Sequence[Item], *, images: bool) -> None:
    """Skip what the source itself says is no story, and image descriptions unless they are wanted."""
    for item in items:
        block = item.block
        if block.kind is BlockKind.IMAGE and not images:
            item.skip(SkipReason.IMAGE)
            continue
        if block.kind is BlockKind.FOOTNOTE:
            item.skip(SkipReason.FOOTNOTE)
            continue
        for role in block.role.split():
            if role in ROLE_REASONS:
                reason, sure = ROLE_REASONS[role]
                item.skip(reason, sure)
                break
        else:
            if block.kind is BlockKind.NOTE:
                item.skip(SkipReason.AUTHOR_NOTE, 0.9)
    _opening_pages(items)


def _opening_pages(items: Sequence[Item]) -> None:
    """Mottoes, prefaces and introductions before the body of the book begins are the book's, not the tale's."""
    body = next((index for index, item in enumerate(items) if item.block.role in STORY_ROLES), 0)
    for item in items[:body]:
        if item.block.role in OPENING_ROLES and item.fate is not Fate.SKIP:
            item.skip(SkipReason.FRONT_MATTER, 0.8)


def by_heading(items: Sequence[Item], found: Sequence[Section]) -> None:
    """Skip the pages whose heading says what they are ("Imprint", "Contents", "About the author").

    Such a page never holds half of all words: then the heading of the story itself was not found, and it is kept.
    """
    total = sum(item.words for item in items if item.open)
    for section in found:
        if not section.head and not section.nav_level:
            continue
        title = plain(section.title)
        for pattern, reason, sure in MATTER_HEADINGS:
            if not pattern.match(title):
                continue
            if sure >= 0.5 and words_between(items, section.start, section.end) * 2 <= total:
                skip_range(items, section.start, section.end, reason, sure)
            elif any(item.fate is not Fate.SKIP for item in items[section.start : section.end]):
                section.doubtful = True
                items[section.start].doubt = f"kept, though it may be {reason.value}: {title}"
            break
    for section, following in pairwise(found):
        if section.head and following.head and _is_note(items, section):
            reason = items[section.head[0]].note_reason() or SkipReason.AUTHOR_NOTE
            skip_range(items, section.start, section.end, reason, 0.8)


def _is_note(items: Sequence[Item], section: Section) -> bool:
    """Whether a short section under "Summary" or "Disclaimer" ends at the next heading, without a break in it."""
    own = items[section.start : section.end]
    return (
        items[section.head[0]].note_reason() is not None
        and sum(item.words for item in own) < 400
        and not any(item.fate is Fate.SCENE for item in own)
    )


def title_page(
    items: Sequence[Item], found: Sequence[Section], work_title: str, authors: Sequence[str], *, framed: bool
) -> str:
    """Skip the work's own title above its first chapter, and give it; "" where no heading is one.

    It has no text of its own (of a `framed` text, a printed book's: no prose), and stands higher than all other
    headings, or above a first chapter that counts, or it repeats the title that is known. Its author's name below it
    goes with it.
    """
    headed = [section for section in found if section.head and _speaks(items, section)]
    for section in found[:_LOOK]:
        listed = section.nav_level and not section.head and _same_title(section.title, work_title)
        if (
            listed
            and headed
            and words_between(items, section.start, section.end) <= _PAGE
            and not _has_prose(items, section)
        ):
            skip_range(items, section.start, section.end, SkipReason.TITLE_PAGE, 0.8)
    if len(headed) < 2 or not any(_has_story(items, section) for section in headed[1:]):
        return ""
    first, second = headed[:2]
    page = [
        section
        for section in headed
        if _same_title(section.title, work_title)
        and (words_between(items, section.start, section.end) <= 12 or (framed and not _has_prose(items, section)))
    ]
    highest = first.level < min(section.level for section in headed[1:])
    alone = first.nav_level and not any(section.nav_level for section in headed[1:])  # the one chapter that is listed
    if (
        first.kind is HeadingKind.TITLE
        and first not in page
        and not alone
        and (highest or not first.nav_level)
        and words_between(items, first.start, first.end) <= 12
        and (highest or (second.kind is not HeadingKind.TITLE and not _has_equals(items, headed)))
    ):
        page.append(first)
    title = page[-1].title if page else ""
    names = {folded(name) for name in authors} - {""}
    for section in headed[:_LOOK] if page else ():
        name = folded(re.sub(r"(?i)\A(?:written )?by\b", "", plain(section.title)))
        if name in names and not _has_prose(items, section):
            page.append(section)
    for section in page:
        skip_range(items, section.start, section.end, SkipReason.TITLE_PAGE, 0.8)
    return title


def _has_equals(items: Sequence[Item], headed: Sequence[Section]) -> bool:
    """Whether other titles of the first one's level hold a story of their own: then it is one of them."""
    return any(
        section.kind is HeadingKind.TITLE
        and section.level == headed[0].level
        and (_has_story(items, section) or (below.level > section.level and _has_story(items, below)))
        for section, below in pairwise([*headed[1:], headed[0]])
    )


def _speaks(items: Sequence[Item], section: Section) -> bool:
    return any(item.fate is not Fate.SKIP for item in items[section.head[0] : section.head[-1] + 1])


def skip_range(items: Sequence[Item], start: int, end: int, reason: SkipReason, sure: float) -> None:
    """Skip all that is not skipped already among items `start` ≤ i < `end`."""
    for item in items[start:end]:
        if item.fate is not Fate.SKIP:
            item.skip(reason, sure)


def _has_story(items: Sequence[Item], section: Section) -> bool:
    return any(item.open for item in items[section.start : section.end])


def _has_prose(items: Sequence[Item], section: Section) -> bool:
    return any(item.open and item.words >= _PROSE for item in items[section.start : section.end])


def _same_title(title: str, work_title: str) -> bool:
    return bool(work_title) and folded(title) == folded(work_title) and parse(title).kind is HeadingKind.TITLE


def folded(text: str) -> str:
    """Letters and digits only, in one case, for comparing titles."""
    return "".join(character for character in text.casefold() if character.isalnum())

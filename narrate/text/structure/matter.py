"""Judges what stands around a story: by the source's roles, by the headings of pages, by what a page is made of."""

from __future__ import annotations

from collections.abc import Sequence

from narrate.model import BlockKind, SkipReason
from narrate.text.structure.headings import HeadingKind, parse, plain
from narrate.text.structure.vocabulary import MATTER_HEADINGS, OPENING_ROLES, ROLE_REASONS, STORY_ROLES
from narrate.text.structure.work import Fate, Item, Section, words_between


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
    """Mottoes, prefaces and introductions that fill a file of their own are the book's, not the tale's."""
    units: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        if item.block.role and item.fate is not Fate.SKIP:
            units.setdefault((item.block.place.source, item.block.place.unit), []).append(item)
    told = any(item.block.role in STORY_ROLES for unit in units.values() for item in unit)
    for (_, name), unit in units.items():
        if name and told and all(item.block.role in OPENING_ROLES for item in unit):
            for item in unit:
                item.skip(SkipReason.FRONT_MATTER, 0.8)


def by_heading(items: Sequence[Item], found: Sequence[Section], work_title: str) -> None:
    """Skip the pages whose heading says what they are ("Imprint", "Contents", "About the author").

    Such a page never holds half of all words: then the heading of the story itself was not found, and it is kept.
    """
    total = sum(item.words for item in items if item.open)
    for section in found:
        if not section.head:
            continue
        title = plain(section.title)
        for pattern, reason, sure in MATTER_HEADINGS:
            if not pattern.match(title):
                continue
            if sure >= 0.5 and words_between(items, section.start, section.end) * 2 <= total:
                skip_range(items, section.start, section.end, reason, sure)
            else:
                items[section.head[0]].doubt = f"kept, though it may be {reason.value}: {title}"
            break
    story = [section for section in found if section.head and _has_story(items, section)]
    for section in found:
        if (
            section.head
            and len(story) > 0
            and not _has_story(items, section)
            and _same_title(section.title, work_title)
        ):
            skip_range(items, section.start, section.end, SkipReason.TITLE_PAGE, 0.9)


def skip_range(items: Sequence[Item], start: int, end: int, reason: SkipReason, sure: float) -> None:
    """Skip all that is not skipped already among items `start` ≤ i < `end`."""
    for item in items[start:end]:
        if item.fate is not Fate.SKIP:
            item.skip(reason, sure)


def _has_story(items: Sequence[Item], section: Section) -> bool:
    return any(item.open for item in items[section.start : section.end])


def _same_title(title: str, work_title: str) -> bool:
    return bool(work_title) and folded(title) == folded(work_title) and parse(title).kind is HeadingKind.TITLE


def folded(text: str) -> str:
    """Letters and digits only, in one case, for comparing titles."""
    return "".join(character for character in text.casefold() if character.isalnum())


def before_the_first(items: Sequence[Item], found: Sequence[Section], *, framed: bool) -> None:
    """What stands above the first chapter of a book with chapters: title pages and dedications, or the tale itself.

    Lines are a title page; prose is kept, for it may be the story, unless the text is `framed` as a printed book's.
    """
    if not found or found[0].head or len(found) < 2 or not any(_has_story(items, section) for section in found[1:]):
        return
    opening = [item for item in items[found[0].start : found[0].end] if item.open]
    words = sum(item.words for item in opening)
    prose = [item for item in opening if item.words >= 50]
    if words <= 60:
        reason, sure = SkipReason.TITLE_PAGE, 0.7
    elif framed and words <= 2500:
        reason, sure = SkipReason.FRONT_MATTER, 0.7
    elif not prose and words <= 1000:
        reason, sure = SkipReason.FRONT_MATTER, 0.6
    else:
        opening[0].doubt = "kept, though it stands before the first chapter"
        return
    for item in opening:
        item.skip(reason, sure)

"""Turns a Book into a Story: asks in turn for its frame, headings, chapters, notes and scenes; others do the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from narrate.model import Block, BlockKind, Book, SkipReason, Story
from narrate.text.notes import Verdict, find_notes
from narrate.text.structure import (
    archive,
    back,
    footnotes,
    furniture,
    gutenberg,
    matter,
    outline,
    pages,
    plain,
    scenes,
    titles,
)
from narrate.text.structure.assembly import NOTE_REASONS, Assembly
from narrate.text.structure.headings import HeadingKind
from narrate.text.structure.inline import Cut
from narrate.text.structure.options import StructureOptions
from narrate.text.structure.vocabulary import ROLE_REASONS
from narrate.text.structure.work import Fate, Item, Section, bench, portioned

UNSURE = 0.5
"""A verdict below this is reported, not followed."""

CERTAIN = 0.8
MANY_CHAPTERS = 5
"""Of so many chapters at least one must have a note as certain as this, or none has any."""

_SMALL_REASONS = (
    *(SkipReason.IMAGE, SkipReason.PAGE_NUMBER, SkipReason.RUNNING_HEAD, SkipReason.NOTE_MARK),
    *(SkipReason.REPEATED_HEADING, SkipReason.SCENE_MARK),
)

DEFAULT = StructureOptions()


Finder = Callable[[Sequence[Block]], tuple[Verdict, ...]]
"""Finds author's notes in one chapter, as `find_notes` does."""


def structure(book: Book, options: StructureOptions = DEFAULT, find: Finder = find_notes) -> Story:
    """The chapters of a book, and all that is not spoken with its reason; nothing is lost (see `account`).

    Pure; time and memory grow linearly with the book. `find` lets a caller remember what was found in a chapter,
    which takes longer than anything else here.
    """
    book = portioned(book)
    items = bench(book.blocks)
    matter.by_role(items, images=options.images)
    is_archive, facts = archive.find(items)
    unmarked = plain.is_unmarked(items)
    layout = plain.frame(items, images=options.images) if unmarked else plain.Layout(0, len(items))
    is_printed = layout.start > 0 or (not unmarked and gutenberg.frame(items)[0] > 0)
    if unmarked:
        furniture.find(items[layout.start : layout.end])
    notes = footnotes.find(items, keep=options.footnotes == "keep")
    metadata = titles.complete(items[layout.start :], book.metadata, options.title, facts | layout.fields)
    if unmarked:
        plain.promote(items, layout, metadata.title, book.navigation)
    elif not book.navigation:
        plain.promote_missed(items)
    scenes.find_marks(items)  # after the headings: "XX" and "XXX" are chapters where they count
    found = outline.sections(items, book.navigation)
    matter.by_heading(items, found)
    title = matter.title_page(items, found, metadata.title, metadata.authors, framed=layout.start > 0)
    metadata = replace(metadata, title=metadata.title or title)
    pages.facts(items, found)
    pages.by_content(items, found, metadata.title)
    if layout.start > 0:
        pages.inner_title_pages(items, found, metadata.title)
    warnings = list(book.warnings)
    chapters = outline.chapters(items, found, metadata.title)
    if not is_printed:  # a printed book speaks of its author in pages of their own, never among the story
        _ask_for_notes([items[section.start : section.stop] for section in chapters], find, warnings)
    back.after_the_end(items, chapters, framed=layout.start > 0)
    opening = pages.before_the_first(items, found, framed=layout.start > 0 or is_archive)
    metadata = titles.from_opening(opening, metadata)
    _skip_empty_heads(items, chapters, notes_gone=options.notes == "skip")
    chapters = outline.chapters(items, found, metadata.title)
    metadata = titles.from_only_chapter(items, chapters, metadata)
    for index in scenes.gaps(items):
        items[index].scene_before = True
    warnings += [f"{item.block.place}: {item.doubt}" for item in items if item.doubt]
    return Assembly(items, options, notes).story(chapters, metadata, warnings)


def _ask_for_notes(chapters: Sequence[Sequence[Item]], find: Finder, warnings: list[str]) -> None:
    """Let the finder of author's notes look at each chapter; its doubtful verdicts are only reported.

    Doubtful as well is what it finds in a work of many chapters none of which has a note beyond doubt: that is a book,
    and who leaves notes leaves more than one.
    """
    seen = [[item for item in chapter if item.fate is not Fate.SKIP] for chapter in chapters]
    found = [(item, verdict) for asked in seen for item, verdict in _verdicts(asked, find)]
    certain = any(verdict.confidence >= CERTAIN for item, verdict in found if not _is_marked(item.block))
    is_book = len(chapters) >= MANY_CHAPTERS and not certain
    for item, verdict in found:
        if item.fate is Fate.SKIP:
            continue
        if verdict.confidence < UNSURE or (is_book and not _is_marked(item.block)):
            start = " ".join(item.text[verdict.start : verdict.end].split())[:60]
            warnings.append(f"{item.block.place}: kept, though it may be {verdict.reason.value}: {start}")
        elif not (item.text[: verdict.start].strip() or item.text[verdict.end :].strip()):
            item.skip(verdict.reason, verdict.confidence)
        elif item.open:
            item.notes.append(Cut(verdict.start, verdict.end, verdict.reason, verdict.confidence))


def _verdicts(asked: Sequence[Item], find: Finder) -> Iterator[tuple[Item, Verdict]]:
    return ((asked[verdict.block], verdict) for verdict in find([_as_seen(item) for item in asked]))


def _is_marked(block: Block) -> bool:
    """Whether the source itself says what the block is."""
    return block.role in ROLE_REASONS or block.kind is BlockKind.NOTE


def _as_seen(item: Item) -> Block:
    if item.fate is Fate.HEADING and item.block.kind is not BlockKind.HEADING:
        return replace(item.block, kind=BlockKind.HEADING, level=item.level)
    if item.fate is Fate.SCENE and item.block.kind is not BlockKind.SCENE_BREAK:
        return replace(item.block, kind=BlockKind.SCENE_BREAK)
    return item.block


def _skip_empty_heads(items: Sequence[Item], chapters: Sequence[Section], *, notes_gone: bool) -> None:
    """A chapter of which nothing is left but its heading goes whole; so does a "Notes" above a note."""
    ends = [*(section.start for section in chapters[1:]), len(items)]
    for section, end in zip(chapters, ends, strict=False):
        own = items[section.start : end]
        gone = [item for item in own if item.fate is Fate.SKIP and item.reason not in _SMALL_REASONS]
        if not gone or (not notes_gone and any(item.reason in NOTE_REASONS for item in gone)):
            continue
        whole = section.kind is not HeadingKind.PART and not any(item.open for item in own)
        for index, item in enumerate(own):
            if item.fate is Fate.HEADING and (whole or (item.note_reason() and _notes_follow(own, index))):
                item.skip(gone[0].reason or SkipReason.AUTHOR_NOTE, gone[0].sure)
                item.doubt = ""


def _notes_follow(items: Sequence[Item], index: int) -> bool:
    """Whether what stands under a heading, up to a break, is nothing but notes."""
    for place in range(index + 1, len(items)):
        item = items[place]
        if item.fate is not Fate.SKIP or item.reason not in NOTE_REASONS:
            return place > index + 1 and not item.open
    return True

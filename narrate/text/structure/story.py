"""Turns a Book into a Story: finds its shape, asks what is matter around it, and lays every character on one side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from narrate.model import Block, BlockKind, Book, Chapter, Metadata, Paragraph, Scene, Skipped, SkipReason, Story
from narrate.text.structure import archive, back, matter, outline, plain, scenes, titles
from narrate.text.structure.inline import Cut, cut_out, inline_cuts, merged
from narrate.text.structure.options import StructureOptions
from narrate.text.structure.work import Fate, Item, Section, bench

NOTE_REASONS = frozenset(
    {
        SkipReason.AUTHOR_NOTE,
        SkipReason.DISCLAIMER,
        SkipReason.WARNING,
        SkipReason.SUMMARY,
        SkipReason.REVIEWS,
    }
)
"""What `--notes` decides about."""

UNSURE = 0.5
"""A verdict below this is reported, not followed."""


def structure(book: Book, options: StructureOptions = StructureOptions()) -> Story:  # noqa: B008  (frozen)
    """The chapters of a book, and all that is not spoken with its reason; nothing is lost (see `account`).

    Pure; time and memory grow linearly with the book.
    """
    items = bench(book.blocks)
    matter.by_role(items, images=options.images)
    is_archive = archive.find(items)
    unmarked = plain.is_unmarked(items)
    layout = plain.frame(items, images=options.images) if unmarked else plain.Layout(0, len(items))
    metadata = titles.complete(items[layout.start :], book.metadata, options.title, layout.fields)
    if unmarked:
        plain.promote(items, layout, metadata.title)
    scenes.find_marks(items)  # after the headings: "XX" and "XXX" are chapters where they count
    found = outline.sections(items, book.navigation)
    matter.by_heading(items, found, metadata.title)
    warnings = list(book.warnings)
    chapters = outline.chapters(items, found, metadata.title)
    for section in chapters:
        _ask_for_notes(items[section.start : section.stop], warnings)
    back.after_the_end(items, chapters)
    matter.before_the_first(items, found, framed=layout.start > 0 or is_archive)
    chapters = outline.chapters(items, found, metadata.title)
    metadata = titles.from_only_chapter(items, chapters, metadata)
    for index in scenes.gaps(items):
        items[index].scene_before = True
    for item in items:
        item.cuts = inline_cuts(item.block, frozenset())
        if item.doubt:
            warnings.append(f"{item.block.place}: {item.doubt}")
    return _Assembly(items, options).story(chapters, metadata, warnings)


def _ask_for_notes(items: Sequence[Item], warnings: list[str]) -> None:
    """Let the finder of author's notes look at one chapter; its doubtful verdicts are only reported."""
    try:
        from narrate.text.notes import find_notes
    except ImportError:
        return

    asked = [item for item in items if item.fate is not Fate.SKIP]
    blocks = [_as_seen(item) for item in asked]
    for verdict in find_notes(blocks):
        item = asked[verdict.block]
        if not item.open:
            continue
        if verdict.confidence < UNSURE:
            start = " ".join(item.text[verdict.start : verdict.end].split())[:60]
            warnings.append(f"{item.block.place}: kept, though it may be {verdict.reason.value}: {start}")
            continue
        if not (item.text[: verdict.start].strip() or item.text[verdict.end :].strip()):
            item.skip(verdict.reason, verdict.confidence)
        else:
            item.notes.append(Cut(verdict.start, verdict.end, verdict.reason, verdict.confidence))


def _as_seen(item: Item) -> Block:
    if item.fate is Fate.HEADING and item.block.kind is not BlockKind.HEADING:
        return replace(item.block, kind=BlockKind.HEADING, level=item.level)
    if item.fate is Fate.SCENE and item.block.kind is not BlockKind.SCENE_BREAK:
        return replace(item.block, kind=BlockKind.SCENE_BREAK)
    return item.block


def _named(section: Section, number: int, metadata: Metadata, alone: bool) -> str:
    """What a player shows: the heading, or for text without one the work's title, or a plain count."""
    if section.title:
        return section.title
    return metadata.title if alone and metadata.title else f"Chapter {number}"


class _Assembly:
    """Lays the pieces of each block into chapters or among what is skipped."""

    def __init__(self, items: Sequence[Item], options: StructureOptions) -> None:
        self.items = items
        self.options = options
        self.skipped: list[Skipped] = []
        self.scenes: list[Scene] = []
        self.paragraphs: list[Paragraph] = []
        self.late_notes: list[Paragraph] = []

    def story(self, chapters: Sequence[Section], metadata: Metadata, warnings: Sequence[str]) -> Story:
        """All items, in order, into one story."""
        made: list[Chapter] = []
        position = 0
        for section in chapters:
            self._skip_all(position, section.start)
            self._lay(section)
            if self.scenes:
                title = _named(section, len(made) + 1, metadata, len(chapters) == 1)
                made.append(Chapter(title, tuple(self.scenes), section.parts))
            self.scenes = []
            position = section.stop
        self._skip_all(position, len(self.items))
        return Story(metadata, tuple(made), tuple(self.skipped), tuple(warnings))

    def _lay(self, section: Section) -> None:
        for item in self.items[section.start : section.stop]:
            if item.scene_before:
                self._end_scene()
            if item.fate is Fate.SCENE:
                self._skip(item, SkipReason.SCENE_MARK)
                self._end_scene()
            elif item.fate is Fate.SKIP and not self._is_spoken_note(item):
                self._skip(item, item.reason or SkipReason.FRONT_MATTER)
            else:
                self._speak(item)
        self._end_scene()
        self.paragraphs, self.late_notes = self.late_notes, []
        self._end_scene()

    def _skip_all(self, start: int, end: int) -> None:
        for item in self.items[start:end]:
            self._skip(item, item.reason or SkipReason.SCENE_MARK)

    def _skip(self, item: Item, reason: SkipReason) -> None:
        if item.text.strip():
            self.skipped.append(Skipped(reason, item.text, item.block.place, item.sure))

    def _is_spoken_note(self, item: Item) -> bool:
        return self.options.notes != "skip" and item.reason in NOTE_REASONS

    def _end_scene(self) -> None:
        if self.paragraphs:
            self.scenes.append(Scene(tuple(self.paragraphs)))
            self.paragraphs = []

    def _speak(self, item: Item) -> None:
        """Lay one block: its notes apart, its marks taken out, the rest as a paragraph."""
        notes = merged(item.notes, len(item.text))
        if item.fate is Fate.SKIP:
            notes = [Cut(0, len(item.text), item.reason or SkipReason.AUTHOR_NOTE, item.sure)]
        position = 0
        for note in notes:
            self._piece(item, position, note.start, None)
            self._piece(item, note.start, note.end, note)
            position = note.end
        self._piece(item, position, len(item.text), None)

    def _piece(self, item: Item, start: int, end: int, note: Cut | None) -> None:
        block = item.block
        if not block.text[start:end].strip():
            return
        if note is not None and (self.options.notes == "skip" or note.reason not in NOTE_REASONS):
            text = block.text[start:end].strip()
            self.skipped.append(Skipped(note.reason, text, block.place, note.confidence))
            return
        for cut in item.cuts:
            if start < cut.end and cut.start < end:
                text = block.text[max(cut.start, start) : min(cut.end, end)]
                self.skipped.append(Skipped(cut.reason, text.strip(), block.place, cut.confidence))
        text, spans = cut_out(block.text, block.spans, item.cuts, start, end)
        if not text:
            return
        kind = BlockKind.NOTE if note is not None else self._kind(item)
        target = self.late_notes if note is not None and self.options.notes == "end" else self.paragraphs
        target.append(Paragraph(kind, text, block.place, spans))

    def _kind(self, item: Item) -> BlockKind:
        if item.fate is Fate.HEADING:
            return BlockKind.HEADING
        return BlockKind.PARAGRAPH if item.block.kind is BlockKind.HEADING else item.block.kind

"""Lays every character of a judged book on one side: into chapters, scenes and paragraphs, or among what is skipped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from narrate.model import Block, BlockKind, Chapter, Metadata, Paragraph, Place, Scene, Skipped, SkipReason, Story
from narrate.text.structure import footnotes
from narrate.text.structure.footnotes import Footnotes
from narrate.text.structure.headings import ornaments
from narrate.text.structure.inline import Cut, cut_out, inline_cuts, merged
from narrate.text.structure.options import StructureOptions
from narrate.text.structure.work import Fate, Item, Section

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


_MANY = 300  # marks that one paragraph has


class Assembly:
    """Builds one story; use it once."""

    def __init__(self, items: Sequence[Item], options: StructureOptions, notes: Footnotes) -> None:
        self._items = items
        self._options = options
        self._footnotes = notes
        self._owned_footnotes = frozenset(note for owned in notes.after.values() for note in owned)
        self._unsaid_footnotes = set(self._owned_footnotes)
        self._skipped: list[Skipped] = []
        self._scenes: list[Scene] = []
        self._paragraphs: list[Paragraph] = []
        self._early_notes: list[int] = []
        self._late_notes: list[Paragraph] = []

    def story(self, chapters: Sequence[Section], metadata: Metadata, warnings: Sequence[str]) -> Story:
        """All items, in order: those of a chapter into it, those between chapters aside."""
        made: list[Chapter] = []
        position = 0
        for section in chapters:
            self._between(position, section.start, after_story=bool(made))
            self._lay(section)
            if self._scenes:
                title = self._named(section, len(made) + 1, metadata, alone=len(chapters) == 1)
                made.append(Chapter(title, tuple(self._scenes), section.parts))
            self._scenes = []
            position = section.stop
        self._between(position, len(self._items), after_story=bool(made))
        if self._early_notes:
            made = self._with_notes_at_the_end(made, metadata)
        for index in sorted(self._unsaid_footnotes):  # those of paragraphs that turned out to be no story
            self._skip(self._items[index], SkipReason.FOOTNOTE)
        return Story(metadata, tuple(made), tuple(self._skipped), tuple(warnings))

    def _named(self, section: Section, number: int, metadata: Metadata, *, alone: bool) -> str:
        """What a player shows: the heading; for text without one the work's title, its file's name or a plain count."""
        if section.title:
            return section.title
        if alone and metadata.title:
            return metadata.title
        source = self._items[section.start].block.place.source
        if any(item.block.place.source != source for item in (self._items[0], self._items[-1])):
            stem = source.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
            name = " ".join(re.sub(r"\A\W*\d+\W+(?=\w)", "", stem.replace("_", " ")).split())
            if name and not name.isdecimal():
                return name
        return f"Chapter {number}"

    def _between(self, start: int, stop: int, *, after_story: bool) -> None:
        for index in range(start, stop):
            item = self._items[index]
            if self._is_spoken_note(item):
                self._early_notes.append(index)
            elif index not in self._owned_footnotes:
                reason = item.reason or SkipReason.SCENE_MARK
                if after_story and reason is SkipReason.FRONT_MATTER:
                    reason = SkipReason.BACK_MATTER
                elif not after_story and reason is SkipReason.BACK_MATTER:
                    reason = SkipReason.FRONT_MATTER
                self._skip(item, reason)

    def _with_notes_at_the_end(self, made: list[Chapter], metadata: Metadata) -> list[Chapter]:
        """Notes after the last chapter are spoken in it; of a book without chapters they are all there is."""
        for index in self._early_notes:
            self._speak(index)
        notes = Scene((*self._paragraphs, *self._late_notes))
        self._early_notes, self._paragraphs, self._late_notes = [], [], []
        if not notes.paragraphs:
            return made
        if not made:
            return [Chapter(metadata.title or "Chapter 1", (notes,))]
        return [*made[:-1], replace(made[-1], scenes=(*made[-1].scenes, notes))]

    def _lay(self, section: Section) -> None:
        head = set(section.head)
        for index in range(section.start, section.stop):
            item = self._items[index]
            if item.scene_before:
                self._end_scene()
            if self._early_notes and index not in head:
                waiting, self._early_notes = self._early_notes, []
                for early in waiting:
                    self._speak(early)
            if item.fate is Fate.SCENE:
                self._skip(item, SkipReason.SCENE_MARK)
                self._end_scene(at_mark=True)
            elif item.fate is not Fate.SKIP or self._is_spoken_note(item):
                self._speak(index)
            elif index not in self._owned_footnotes:
                self._skip(item, item.reason or SkipReason.FRONT_MATTER)
        self._end_scene()
        self._paragraphs, self._late_notes = self._late_notes, []
        self._end_scene()

    def _skip(self, item: Item, reason: SkipReason) -> None:
        if item.text.strip():
            self._skipped.append(Skipped(reason, item.text, item.block.place, item.sure))

    def _is_spoken_note(self, item: Item) -> bool:
        return item.fate is Fate.SKIP and self._options.notes != "skip" and item.reason in NOTE_REASONS

    def _end_scene(self, *, at_mark: bool = False) -> None:
        """A rule between the heading and the first words of a chapter, or a note that is gone, parts no scenes."""
        if at_mark and not self._scenes and all(one.kind is BlockKind.HEADING for one in self._paragraphs):
            return
        if self._paragraphs:
            self._scenes.append(Scene(tuple(self._paragraphs)))
            self._paragraphs = []

    def _speak(self, index: int) -> None:
        """Lay one block: its notes apart, its marks taken out, the rest as a paragraph, its footnotes after it."""
        item = self._items[index]
        cuts = inline_cuts(item.block, self._footnotes.labels)
        if item.fate is Fate.HEADING:
            cuts += [Cut(start, end, SkipReason.ORNAMENT) for start, end in ornaments(item.text)]
        cuts = merged([*cuts, *item.cuts], len(item.text))
        notes = merged(item.notes, len(item.text))
        if item.fate is Fate.SKIP:
            notes = [Cut(0, len(item.text), item.reason or SkipReason.AUTHOR_NOTE, item.sure)]
        position = 0
        for note in notes:
            self._piece(item, cuts, position, note.start, None)
            self._piece(item, cuts, note.start, note.end, note)
            position = note.end
        self._piece(item, cuts, position, len(item.text), None)
        for owned in self._footnotes.after.get(index, ()):
            if owned in self._unsaid_footnotes:
                self._unsaid_footnotes.remove(owned)
                self._speak_footnote(self._items[owned])

    def _speak_footnote(self, item: Item) -> None:
        cuts = merged([*footnotes.label_cuts(item), *inline_cuts(item.block, frozenset())], len(item.text))
        self._take(item, cuts, 0, len(item.text), BlockKind.FOOTNOTE, self._paragraphs)

    def _piece(self, item: Item, cuts: Sequence[Cut], start: int, end: int, note: Cut | None) -> None:
        block = item.block
        if not block.text[start:end].strip():
            return
        if note is None:
            self._take(item, cuts, start, end, _kind(item), self._paragraphs)
        elif self._options.notes == "skip" or note.reason not in NOTE_REASONS:
            text = block.text[start:end].strip()
            self._skipped.append(Skipped(note.reason, text, _place(block, start), note.confidence))
        else:
            target = self._late_notes if self._options.notes == "end" else self._paragraphs
            self._take(item, cuts, start, end, BlockKind.NOTE, target)

    def _take(
        self, item: Item, cuts: Sequence[Cut], start: int, end: int, kind: BlockKind, target: list[Paragraph]
    ) -> None:
        """text[start:end] without its cuts becomes a paragraph, the cuts are skipped."""
        block = item.block
        own = [cut for cut in cuts if start < cut.end and cut.start < end]
        for same in _grouped(own) if len(own) > _MANY else ([cut] for cut in own):
            first = max(same[0].start, start)
            text = " ".join(block.text[max(cut.start, start) : min(cut.end, end)].strip() for cut in same)
            if text:
                self._skipped.append(Skipped(same[0].reason, text, _place(block, first), same[0].confidence))
        text, spans = cut_out(block.text, block.spans, cuts, start, end)
        if text:
            target.append(Paragraph(kind, text, _place(block, start), spans))


def _grouped(cuts: Sequence[Cut]) -> list[list[Cut]]:
    """Cuts by their reasons: of a paragraph with hundreds of them nobody asks for the place of each."""
    groups: dict[SkipReason, list[Cut]] = {}
    for cut in cuts:
        groups.setdefault(cut.reason, []).append(cut)
    return list(groups.values())


def _place(block: Block, start: int) -> Place:
    """Where the words from `start` on stand; the block's own place where nothing finer is known."""
    if start == 0 or block.place.offset < 0:
        return block.place
    text, first = block.text, start
    while first < len(text) and text[first].isspace():
        first += 1
    return replace(block.place, offset=block.place.offset + first)


def _kind(item: Item) -> BlockKind:
    if item.fate is Fate.HEADING:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH if item.block.kind is BlockKind.HEADING else item.block.kind

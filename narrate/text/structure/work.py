"""The workbench of structure: each block with what has been decided about it so far; decides nothing itself."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from narrate.model import Block, BlockKind, Book, SkipReason
from narrate.text.structure.headings import Heading, HeadingKind, parse, plain
from narrate.text.structure.inline import Cut
from narrate.text.structure.vocabulary import ARCHIVE_HEADINGS

_PAGE = re.compile(r"page \d+\Z")
_LONGEST = 60_000  # characters of a paragraph: a chapter of ten thousand words
_ENDS = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘(]*[A-Z])")


class Fate(Enum):
    """What becomes of a block."""

    STORY = "story"
    HEADING = "heading"
    SCENE = "scene"
    SKIP = "skip"


@dataclass(slots=True)
class Item:
    """A block on the bench.

    `level` is the depth of a heading as far as it is known (0: unknown), `sure` how certain the fate is, `doubt` a
    remark for the report where something suspicious is kept. `cuts` are stretches inside the text that are not spoken,
    `notes` stretches that are an author's note.
    """

    block: Block
    fate: Fate = Fate.STORY
    reason: SkipReason | None = None
    sure: float = 1.0
    level: int = 0
    heading: Heading | None = None
    doubt: str = ""
    scene_before: bool = False
    cuts: list[Cut] = field(default_factory=list)
    notes: list[Cut] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The block's text."""
        return self.block.text

    @property
    def words(self) -> int:
        """How many words stand in it."""
        return len(self.block.text.split())

    @property
    def open(self) -> bool:
        """Whether it is still taken for a piece of the story."""
        return self.fate is Fate.STORY

    def skip(self, reason: SkipReason, sure: float = 1.0) -> None:
        """It is not spoken, for `reason`."""
        self.fate, self.reason, self.sure = Fate.SKIP, reason, sure

    def head(self, level: int = 0) -> None:
        """It is a heading."""
        self.fate, self.level = Fate.HEADING, level
        self.heading = parse(self.block.text)

    def note_reason(self) -> SkipReason | None:
        """What stands under it, if it is a heading over what authors write around a chapter: "Notes", "Summary"."""
        title = plain(self.block.text)
        return next((reason for pattern, reason, _ in ARCHIVE_HEADINGS if pattern.match(title)), None)

    def parsed(self) -> Heading:
        """Its text read as a heading."""
        if self.heading is None:
            self.heading = parse(self.block.text)
        return self.heading


@dataclass(slots=True)
class Section:
    """Items `start` ≤ i < `end` under one heading (`head`: indices of its one or two lines, none for text without).

    `level` is the heading's depth in the source, `nav_level` that of the line of the contents list which leads here (0:
    none), `above` the names of further lines that lead here, `doubtful` a page that may be no story. What
    `outline.chapters` adds: `begins` a chapter, its `depth` in the outline, the item where it `stop`s, and the titles
    of the `parts` that hold it.
    """

    start: int
    end: int
    head: list[int]
    title: str
    level: int
    kind: HeadingKind
    nav_level: int = 0
    above: tuple[str, ...] = ()
    continues: bool = False
    doubtful: bool = False
    begins: bool = False
    depth: int = 99
    stop: int = 0
    parts: tuple[str, ...] = ()


def file_of(item: Item) -> tuple[str, str]:
    """The source and the file in it that a block comes from; a page of a paged document is no file."""
    place = item.block.place
    return place.source, "" if _PAGE.match(place.unit) else place.unit


def bench(blocks: Iterable[Block]) -> list[Item]:
    """Lay the blocks out; empty ones and images are told apart at once."""
    items = []
    for block in blocks:
        item = Item(block)
        if block.kind is BlockKind.HEADING:
            item.head(block.level)
        elif block.kind is BlockKind.SCENE_BREAK:
            item.fate = Fate.SCENE
        items.append(item)
    return items


def words_between(items: Sequence[Item], start: int, end: int) -> int:
    """Words of story text among items `start` ≤ i < `end`."""
    return sum(item.words for item in items[start:end] if item.open)


def portioned(book: Book) -> Book:
    """The book with its endless paragraphs in portions, its contents list moved along."""
    if all(len(block.text) <= _LONGEST for block in book.blocks):
        return book
    blocks: list[Block] = []
    firsts: list[int] = []
    for block in book.blocks:
        firsts.append(len(blocks))
        blocks += _portions(block)
    moved = (replace(p, block=firsts[p.block]) if 0 <= p.block < len(firsts) else p for p in book.navigation)
    return replace(book, blocks=tuple(blocks), navigation=tuple(moved))


def _portions(block: Block) -> Iterator[Block]:
    """The block itself; a paragraph of the length of a book in paragraphs, cut where sentences, lines or words end."""
    text = block.text
    if len(text) <= _LONGEST:
        yield block
        return
    start = 0
    spans = deque(block.spans)
    while start < len(text):
        stop = _portion_end(text, start)
        first = start + len(text[start:stop]) - len(text[start:stop].lstrip())
        inside = [span for span in spans if span.start < stop]
        while spans and spans[0].end <= stop:
            spans.popleft()
        kept = tuple(
            replace(span, start=max(span.start, first) - first, end=min(span.end, stop) - first)
            for span in inside
            if span.end > first
        )
        offset = block.place.offset + first if block.place.offset >= 0 else -1
        blank = block.blank_before if start == 0 else 0
        place = replace(block.place, offset=offset)
        yield replace(block, text=text[first:stop].rstrip(), place=place, spans=kept, blank_before=blank)
        start = stop


def _portion_end(text: str, start: int) -> int:
    if len(text) - start <= _LONGEST:
        return len(text)
    middle = start + _LONGEST // 2
    ends = _ENDS.search(text, middle, start + _LONGEST)
    if ends is not None:
        return ends.end()
    for sign in ("\n", " "):
        place = text.rfind(sign, middle, start + _LONGEST)
        if place >= 0:
            return place + 1
    return start + _LONGEST

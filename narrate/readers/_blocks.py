"""Gathers text, marks and anchors into blocks; where a block begins and what kind it is, is left to its caller."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate, islice

from narrate.errors import SourceError
from narrate.model import Block, BlockKind, Place, Span, SpanKind
from narrate.text.layout import blocks, lines_of

# A million paragraphs is thirty Bibles; beyond it the memory for blocks would outgrow the document's tenfold.
MAX_BLOCKS = 1_000_000
LONGEST_HEADING = 500
_MOST_SPANS = 50_000
_MOST_OPEN = 64
_CONTENTS_RUN = 3
_FEW_LINES, _MOST_LINES = 3, 150_000
_LONGEST_ORNAMENT = 200
_ORNAMENT = re.compile(r"[\W_]*(?:[xo0][\W_]*){0,9}", re.IGNORECASE)
HIDDEN = "hidden"
"""The role of what a page's style keeps from sight, or a page from the ear."""
_UNJUDGED = ("", "bodymatter", "frontmatter", "backmatter", "chapter")


@dataclass(slots=True)
class Style:
    """What the next block is: its kind, a heading's level, its role, and whether line breaks never part it.

    `typed`: its lines are those of a typed text, which may hold many paragraphs.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: str = ""
    joined: bool = False
    typed: bool = False


@dataclass(slots=True, eq=False)
class Mark:
    """An inline mark that is still open; `start` counts in the text gathered so far."""

    kind: SpanKind
    value: str
    start: int


class Blocks:
    """A block under way, and those that are done.

    `done` are the finished blocks, `anchors` maps a name to the index of the block it stands in or before, `assigned`
    holds the names in the order in which they found their block, `line` is the line being read (from 1; 0: unknown),
    `blank` counts the empty lines seen since the last block, `breaks` the line breaks since the last text,
    `hollow` says that there was at least a no-break space where a paragraph's text should be. `veiled` counts the
    characters that are hidden: `unseen` become blocks of their own with the role "hidden", but not while `hold` is set.
    """

    def __init__(self, source: str, unit: str = "") -> None:
        self.done: list[Block] = []
        self.anchors: dict[str, int] = {}
        self.assigned: list[str] = []
        self.line = 0
        self.blank = 0
        self.veiled = 0
        self.hold = 0
        self.unseen: list[str] = []
        self._links: list[int] = []
        self._source, self._unit = source, unit
        self._open: list[Mark] = []
        self._waiting: list[str] = []
        self._pictures: list[tuple[str, BlockKind]] = []
        self._begin()

    def _begin(self) -> None:
        self.length = 0
        self.last = "\n"
        self.breaks = 0
        self.hollow = False
        self._linked = self._link_count = 0
        self._line = self._begun = 0
        self._pieces: list[str] = []
        self._spans: list[Span] = []
        self._guesses: list[Span] = []
        self._inner: list[tuple[str, int]] = []
        self._unheard: list[tuple[int, int]] = []

    # --------------------------------------------------------------------------------------------------------- text

    def append(self, text: str) -> None:
        """Add text as it is."""
        if text:
            if not self._line and not text.isspace():
                self._line = self.line
            self._pieces.append(text)
            self.length += len(text)
            self.last = text[-1]

    def conceal(self, text: str) -> None:
        """Add text that nobody sees."""
        if text:
            self.unseen.append(text)

    def silence(self, start: int) -> None:
        """What stands since `start` is kept from those who hear a page."""
        if self.length > start and len(self._unheard) < _MOST_SPANS:
            self._unheard.append((start, self.length))

    def space(self) -> None:
        """Add a blank where two words would touch."""
        if self.length and self.last not in "\n ":
            self.append(" ")

    def begins(self) -> None:
        """A block's element begins on the line being read."""
        if not self.length:
            self._begun = self.line

    def break_line(self) -> None:
        """Go on in a new line of the same block."""
        if self.last == " ":
            self._pieces[-1] = self._pieces[-1][:-1]
            self.length -= 1
        self.append("\n")

    def tail(self, count: int) -> str:
        """The last `count` characters gathered."""
        found: list[str] = []
        size = 0
        for piece in reversed(self._pieces):
            found.append(piece)
            size += len(piece)
            if size >= count:
                break
        return "".join(reversed(found))[-count:] if count > 0 else ""

    # -------------------------------------------------------------------------------------------------------- marks

    def open_mark(self, kind: SpanKind, value: str = "") -> Mark | None:
        """Begin a mark; None if so many are open that it would not matter."""
        if len(self._open) >= _MOST_OPEN:
            return None
        mark = Mark(kind, value, self.length)
        self._open.append(mark)
        return mark

    def close_mark(self, mark: Mark) -> None:
        """End a mark."""
        if mark in self._open:
            self._open.remove(mark)
        if self.length > mark.start and len(self._spans) < _MOST_SPANS:
            self._spans.append(Span(mark.start, self.length, mark.kind, mark.value))

    def guess_noteref(self, start: int) -> None:
        """What stands since `start` looks like a note's mark; it is one unless it is all there is in the block."""
        if len(self._guesses) < _MOST_SPANS:
            self._guesses.append(Span(start, self.length, SpanKind.NOTEREF))

    def link(self, start: int) -> None:
        """What stands since `start` is a link to another place of the same work."""
        self._linked += max(0, self.length - start)
        self._link_count += 1

    def anchor(self, name: str, *, inline: bool) -> None:
        """A name for this place: of the text under way, if there is some after it, else of the next block."""
        if inline and self.length:
            self._inner.append((name, self.length))
        else:
            self._waiting.append(name)

    def picture(self, alt: str, kind: BlockKind) -> None:
        """A picture inside text: its block comes after the text's."""
        self._pictures.append((alt, kind))

    @property
    def pending(self) -> bool:
        """Whether there is anything for the next block to hold."""
        return bool(self.length or self._pictures)

    # ------------------------------------------------------------------------------------------------------- blocks

    def end(self, style: Style, *, paragraph: bool = False) -> None:
        """End the block under way, if there is any; open marks go on in the next one.

        `paragraph`: it was a paragraph of its own, so that one with nothing but blanks counts as an empty line.
        """
        if self.length:
            text = "".join(self._pieces)
            if self._unheard:
                text = self._without_unheard(text)
            if style.typed and style.kind is BlockKind.PARAGRAPH and text.strip().count("\n") >= _FEW_LINES:
                self._emit_lines(text, style)
            elif text.strip():
                self._emit_text(text, style)
            elif paragraph or self.breaks:
                self.blank += max(1, self.breaks)
        elif self.breaks or (paragraph and self.hollow):
            self.blank += max(1, self.breaks)
        if self._pictures:
            self._emit_pictures(style)
        if self.unseen and not self.hold:
            self._emit_unseen(style)
        self._waiting.extend(name for name, _ in self._inner)
        for mark in self._open:
            mark.start = 0
        self._begin()

    def emit(self, kind: BlockKind, text: str, style: Style) -> None:
        """Add a block that is whole already. Raises SourceError beyond MAX_BLOCKS."""
        level = style.level if kind is BlockKind.HEADING else 0
        blank, self.blank = self.blank, 0
        role = "" if kind is BlockKind.SCENE_BREAK and style.role == HIDDEN else style.role
        self._add(Block(kind, text, self._place(), level, role, (), blank))

    def _add(self, block: Block) -> None:
        if len(self.done) >= MAX_BLOCKS:
            raise SourceError(
                f"{self._source} holds more than {MAX_BLOCKS:,} paragraphs, which no book does.",
                remedy="Split it into several files if it really is a book.",
            )
        if block.kind is not BlockKind.SCENE_BREAK and self._waiting:
            for name in self._waiting:
                self._assign(name, len(self.done))
            self._waiting.clear()
        self.done.append(block)

    def _assign(self, name: str, index: int) -> None:
        if name not in self.anchors:
            self.anchors[name] = index
            self.assigned.append(name)

    def _emit_lines(self, text: str, style: Style) -> None:
        """Lines as somebody typed them: paragraphs by their layout, as in plain text."""
        place, lines = self._place(), lines_of(text)
        while part := list(islice(lines, _MOST_LINES)):
            for block in blocks(part, self._source):
                self._add(replace(block, place=place, role=style.role))

    def _emit_unseen(self, style: Style) -> None:
        """What nobody sees, after what is seen of its block; a note that a page shows on demand stays one."""
        text = " ".join("".join(self.unseen).split())
        self.unseen.clear()
        if not text:
            return
        line = self._line or self._begun or self.line
        if style.kind is BlockKind.FOOTNOTE:
            self._add(Block(style.kind, text, Place(self._source, self._unit, line), 0, style.role))
        else:
            self.veiled += len(text)
            self._add(Block(BlockKind.PARAGRAPH, text, Place(self._source, self._unit, line), 0, HIDDEN))

    def _without_unheard(self, text: str) -> str:
        """The text without what is kept from the ear, unless it is part of a word or said in hidden words as well."""
        said = _folded("".join(self.unseen))
        gone: list[tuple[int, int]] = []
        for start, end in self._unheard:
            word = _folded(text[start:end])
            inside = text[start - 1 : start].isalnum() if start else False
            if word and not inside and not text[end : end + 1].isalnum() and word not in said:
                apart = text[start - 1 : start] in ("", " ") and text[end : end + 1] == " "
                gone.append((start, end + apart))
        if not gone:
            return text

        starts = [*(start for start, _ in gone), len(text)]
        stops = [0, *(end for _, end in gone)]
        before = [0, *accumulate(end - start for start, end in gone)]

        def moved(offset: int) -> int:
            index = bisect_right(starts, offset, hi=len(gone))
            return (
                min(offset, starts[index - 1]) - before[index - 1]
                if index and offset < stops[index]
                else offset - before[index]
            )

        self.unseen += [f" {text[start:end]}" for start, end in gone]
        self._spans = [Span(moved(one.start), moved(one.end), one.kind, one.value) for one in self._spans]
        self._guesses = [Span(moved(one.start), moved(one.end), one.kind, one.value) for one in self._guesses]
        self._inner = [(name, moved(offset)) for name, offset in self._inner]
        for mark in self._open:
            mark.start = moved(mark.start)
        kept = "".join(text[stop:start] for stop, start in zip(stops, starts, strict=True))
        self.length = len(kept)
        return kept

    def _emit_text(self, text: str, style: Style) -> None:
        stripped = text.strip()
        kind, size = style.kind, len(stripped)
        if kind is BlockKind.HEADING and (size > LONGEST_HEADING or not any(map(str.isalnum, stripped))):
            kind = BlockKind.PARAGRAPH
        role = style.role
        if role == HIDDEN:
            kind, role = BlockKind.PARAGRAPH, "" if _ORNAMENT.fullmatch(stripped[:_LONGEST_ORNAMENT]) else role
            self.veiled += size if role else 0
        level = style.level if kind is BlockKind.HEADING else 0
        lead = len(text) - len(text.lstrip())
        blank, self.blank = self.blank, max(0, self.breaks - 1)
        self._add(Block(kind, stripped, self._place(), level, role, self._moved(lead, size), blank))
        if self._linked * 5 >= size * 2:
            self._links += [len(self.done) - 1] * (_CONTENTS_RUN if self._link_count >= _CONTENTS_RUN else 1)
        for name, offset in self._inner:
            if offset < lead + size:
                self._assign(name, len(self.done) - 1)
        self._inner = [(name, offset) for name, offset in self._inner if offset >= lead + size]

    def _moved(self, lead: int, size: int) -> tuple[Span, ...]:
        """All marks of the block, counted in its text without the blanks at its ends."""
        said = {(span.start, span.end) for span in self._spans if span.kind is SpanKind.NOTEREF}
        guesses = [span for span in self._guesses if span.end - span.start < size]
        spans = self._spans + [span for span in guesses if (span.start, span.end) not in said]
        spans += [Span(mark.start, self.length, mark.kind, mark.value) for mark in self._open]
        if not spans:
            return ()
        moved = {
            Span(max(0, span.start - lead), min(size, span.end - lead), span.kind, span.value)
            for span in spans
            if span.start - lead < size and span.end > lead and span.start < span.end
        }
        return tuple(sorted(moved, key=lambda span: (span.start, -span.end, span.kind)))

    def _emit_pictures(self, style: Style) -> None:
        pictures, self._pictures = self._pictures, []
        if style.joined and not self.length and pictures[0][1] is BlockKind.IMAGE:
            self.emit(BlockKind.HEADING, pictures.pop(0)[0], style)  # a title drawn as a picture
        for alt, kind in pictures:
            self.emit(kind, alt, style)

    def _place(self) -> Place:
        line = self._line or self.line
        # The parser hands over text only when the line is done; where the block began close by is where it stands.
        return Place(self._source, self._unit, self._begun if 0 <= line - self._begun <= 1 else line)

    # --------------------------------------------------------------------------------------------------- afterwards

    def replace(self, first: int, new: list[Block], names_from: int) -> None:
        """Put `new` in the place of all blocks from `first` on; names given since `names_from` follow."""
        self.done[first:] = new
        for name in self.assigned[names_from:]:
            self.anchors[name] = min(self.anchors[name], len(self.done) - 1)
        while self._links and self._links[-1] > first:
            self._links.pop()
            if not self._links or self._links[-1] < first:
                self._links.append(first)

    def mark_contents(self) -> None:
        """Lines of a contents list that nobody marked as one: at least three in a row that are mostly links."""
        run: list[int] = []
        for index in [*self._links, -10]:
            if run and not 0 <= index - run[-1] <= 2:
                if len(run) >= _CONTENTS_RUN:
                    for number in range(run[0], run[-1] + 1):
                        block = self.done[number]
                        if block.role in _UNJUDGED:
                            self.done[number] = replace(block, role="toc")
                run = []
            run.append(index)


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))

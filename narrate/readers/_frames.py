"""What a Flow keeps of elements that are open: what each hands down, where rows and cells began; decides nothing."""

from __future__ import annotations

from narrate.model import Block, BlockKind, Span, SpanKind
from narrate.readers._blocks import Mark, Style


class Frame:
    """An open element: what it hands down to what stands inside it, and what is to be done when it ends."""

    __slots__ = (
        *("first", "hidden", "inside", "labelled", "language", "link", "mark", "pre", "row", "start", "style", "tag"),
        *("silent", "veil"),
    )

    def __init__(self, tag: str, style: Style) -> None:
        self.tag = tag
        self.style = style
        self.hidden = ""  # the tag of the outermost element that is no text at all
        self.veil = ""  # how it is kept from sight
        self.silent = -1  # where it began, if it is kept from the ear
        self.labelled = False
        self.pre = False
        self.language = ""
        self.mark: Mark | None = None
        self.start = 0
        self.link = False
        self.inside = False
        self.row: Row | None = None
        self.first = -1  # the block it began at, where a class called it a break


class Row:
    """A table row while it is open: where it began, where each cell ended, and whether a cell names a speaker."""

    __slots__ = ("cells", "first", "names", "speaker")

    def __init__(self, first: int, names: int) -> None:
        self.first, self.names = first, names
        self.cells: list[int] = []
        self.speaker = False


def holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Whether a stretch that is not empty lies inside another."""
    return outer[0] <= inner[0] < inner[1] <= outer[1]


def joined(kind: BlockKind, blocks: list[Block], parting: str, speaker: str = "") -> Block:
    """Several blocks as one, their spans moved along."""
    texts: list[str] = []
    spans: list[Span] = [Span(0, len(speaker), SpanKind.SPEAKER, speaker)] if speaker else []
    offset = 0
    for block in blocks:
        spans += [Span(span.start + offset, span.end + offset, span.kind, span.value) for span in block.spans]
        texts.append(block.text)
        offset += len(block.text) + len(parting)
    first = blocks[0]
    return Block(kind, parting.join(texts), first.place, 0, first.role, tuple(spans), first.blank_before)

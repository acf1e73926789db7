"""Turns lines that stand on pages into blocks: furniture told apart, paragraphs joined over line and page ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_low

from narrate.model import Block, BlockKind, Place, Span, SpanKind
from narrate.text.layout import Line
from narrate.text.layout import blocks as laid_out
from narrate.text.structure.headings import HeadingKind, parse

_EDGE = 2  # furniture stands in the first or last two lines of a page
_NUMBER = re.compile(
    r"[-–—\[(|\s]*(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/)\s*\d{1,4})?[-–—\])|\s]*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
_ENDED = re.compile(r"[.!?…:;*][\"'”’)\]*_]*$|[”\"]$")
_BROKEN = re.compile(r"([^\W\d_]+)-$")
_REST = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NOTE = re.compile(r"(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§])\s?\S")
_FACT = re.compile(r"[A-Z][A-Za-z ]{2,24}: ")
_LARGER, _SMALLER = 1.15, 0.88


@dataclass(frozen=True, slots=True)
class Row:
    """A line on a page: text, place of its beginning and size of its letters in points, page from 1.

    `ruled`: a rule is drawn below it, clear of it and of the next line.
    """

    text: str
    x: float
    y: float
    size: float
    page: int
    ruled: bool = False


def usual_size(rows: Iterable[Row]) -> float:
    """The size of most letters, in points."""
    sizes = Counter({0.0: 0})
    for row in rows:
        sizes[round(row.size, 1)] += len(row.text)
    return max(sizes, key=lambda one: sizes[one])


def blocks(rows: Sequence[Row], source: str, roles: Sequence[str] = ()) -> tuple[list[Block], dict[int, int]]:
    """All lines as blocks, and the index of the block each page begins with.

    Page heads and feet are blocks with the roles "pageheader" and "pagefooter", page numbers "pagebreak"; a paragraph
    that runs over the end of a page is one block, with the furniture after it. Where the `roles` of lines are known,
    there is no furniture, and a block ends where they change.
    """
    furniture = {} if roles else _furniture(rows)
    body = [row for index, row in enumerate(rows) if index not in furniture]
    size = usual_size(body)
    made = _Made(source)
    if roles or _has_geometry(body, size):
        _by_geometry(rows, furniture, made, size, roles)
    else:
        _by_layout(rows, furniture, made)
    return made.blocks, made.starts


class _Made:
    """Blocks so far; furniture met inside a paragraph waits until it ends."""

    def __init__(self, source: str) -> None:
        self.blocks: list[Block] = []
        self.starts: dict[int, int] = {}
        self._source = source
        self._waiting: list[tuple[Row, str]] = []

    def add(self, kind: BlockKind, text: str, page: int, *, level: int = 0, role: str = "", blank: int = 0) -> None:
        """Add a block that begins on `page`."""
        self.starts.setdefault(page, len(self.blocks))
        spans = (Span(0, len(text), SpanKind.PAGE_NUMBER),) if role == "pagebreak" else ()
        self.blocks.append(Block(kind, text, Place(self._source, f"page {page}"), level, role, spans, blank))

    def wait(self, row: Row, role: str) -> None:
        """Furniture: it comes after the paragraph that is under way."""
        self._waiting.append((row, role))

    def settle(self) -> None:
        """The paragraph has ended."""
        for row, role in self._waiting:
            self.add(BlockKind.PARAGRAPH, row.text, row.page, role=role)
        self._waiting.clear()


# ----------------------------------------------------------------------------------------------------------- furniture


def _furniture(rows: Sequence[Row]) -> dict[int, str]:
    """Index → role of lines that repeat at the edges of pages, and of page numbers there."""
    edges = _edges(rows)
    pages = len({row.page for row in rows})
    seen = Counter(key for _, key, _ in edges)
    kinds: dict[str, set[str]] = {}
    for index, key, _ in edges:
        kinds.setdefault(key, set()).add(rows[index].text)
    usual = usual_size(rows)
    often = max(3, pages * 0.1)
    found: dict[int, str] = {}
    for index, key, place in edges:
        text = rows[index].text
        if _NUMBER.fullmatch(text) and pages > 1:
            if seen[key] >= min(3, pages) or seen[key] >= pages * 0.3:
                found[index] = "pagebreak"
        elif seen[key] >= often and len(text) < 120 and not _is_opening(rows[index], usual, len(kinds[key]), seen[key]):
            found[index] = "pageheader" if place == "head" else "pagefooter"
    return found


def _is_opening(row: Row, usual: float, kinds: int, times: int) -> bool:
    """Whether a line at the top of some pages opens chapters: set larger than the text, or another number each time."""
    if row.size > usual * _LARGER:
        return any(map(str.isalpha, row.text))
    return kinds == times and parse(row.text).kind in (HeadingKind.CHAPTER, HeadingKind.PART)


def _edges(rows: Sequence[Row]) -> list[tuple[int, str, str]]:
    """The outermost lines of every page by height: index, text without its numbers, and whether at head or foot."""
    by_page: dict[int, list[int]] = {}
    for index, row in enumerate(rows):
        by_page.setdefault(row.page, []).append(index)
    edges: list[tuple[int, str, str]] = []
    for indices in by_page.values():
        ordered = sorted(indices, key=lambda index: -rows[index].y)
        heads, feet = ordered[:_EDGE], ordered[_EDGE:][-_EDGE:]
        for place, some in (("head", heads), ("foot", feet)):
            for index in some:
                row = rows[index]
                key = "#" if _NUMBER.fullmatch(row.text) else _DIGITS.sub("#", row.text.casefold())
                edges.append((index, f"{place} {round(row.y / 12)} {key}", place))
    return edges


# ---------------------------------------------------------------------------------------------------------- paragraphs


def _has_geometry(body: Sequence[Row], size: float) -> bool:
    """Whether indents or gaps tell paragraphs apart; without them only the lines' own layout can."""
    margin, leading = _margins(body, size)
    told = sum(_starts_paragraph(a, b, margin.get(b.page, b.x), leading, size) for a, b in pairwise(body))
    return told * 40 >= len(body)


def _margins(body: Sequence[Row], size: float) -> tuple[dict[int, float], float]:
    """The left margin of each page, and the usual distance between lines."""
    by_page: dict[int, list[float]] = {}
    for row in body:
        if abs(row.size - size) < 1:
            by_page.setdefault(row.page, []).append(round(row.x, 1))
    return {page: _margin(xs) for page, xs in by_page.items()}, usual_step(body, size)


def usual_step(rows: Sequence[Row], size: float) -> float:
    """The distance between two lines of a paragraph: the smallest that at least a tenth of all lines keep."""
    steps = [a.y - b.y for a, b in pairwise(rows) if a.page == b.page and 0.8 * size < a.y - b.y < 5 * size]
    counted = Counter(round(step) for step in steps)
    near = {step: times + counted[step + 1] for step, times in counted.items()}  # rounding parts what is one
    least = min((step for step, times in near.items() if times * 10 >= len(steps)), default=0)
    return median_low([round(step, 1) for step in steps if abs(step - least) <= 1]) if steps else size * 1.2


def _margin(xs: list[float]) -> float:
    """The leftmost place at which at least a fifth of the lines begin."""
    counted = Counter(round(x) for x in xs)
    return min((float(x) for x, times in counted.items() if times * 5 >= len(xs)), default=median(xs))


def _starts_paragraph(before: Row, row: Row, margin: float, leading: float, size: float) -> bool:
    if before.page == row.page:
        step = before.y - row.y
        if step > leading * 1.3 or step < -leading:
            return True
        if abs(before.size - row.size) > 1:
            return True
    elif abs(before.size - row.size) > 1:
        return True
    if row.x - margin <= size * 0.4:
        return False
    return abs(before.x - row.x) > size * 0.4 or _ENDED.search(before.text) is not None


def _by_geometry(
    rows: Sequence[Row], furniture: dict[int, str], made: _Made, size: float, roles: Sequence[str] = ()
) -> None:
    body = [row for index, row in enumerate(rows) if index not in furniture]
    margins, leading = _margins(body, size)
    broken = _broken_words(body)
    stretch: list[Row] = []
    blank = 0
    role = ""

    def close() -> None:
        nonlocal blank
        if stretch:
            _close(stretch, made, size, broken, blank, role)
            stretch.clear()
            blank = 0
        made.settle()

    for index, row in enumerate(rows):
        if index in furniture:
            made.wait(row, furniture[index])
            if not stretch:
                made.settle()
            continue
        if stretch and index - 1 not in furniture and _is_break(stretch[-1], row, size):
            close()
            made.add(BlockKind.SCENE_BREAK, "", row.page, role=role)
        if roles and roles[index] != role:
            close()
            role = roles[index]
        if stretch:
            before = stretch[-1]
            fact = role == "metadata" and _FACT.match(row.text) is not None
            if (
                fact
                or _starts_paragraph(before, row, margins.get(row.page, row.x), leading, size)
                or (before.page != row.page and _is_last(before, row, stretch, body))
                or (before.page != row.page and _stands_off(before, rows[index : index + 2], leading))
            ):
                close()
                if before.page == row.page and before.y - row.y > leading * 2.6:
                    blank = 1
        stretch.append(row)
    close()


def _is_break(before: Row, row: Row, size: float) -> bool:
    """Whether a rule parts two pieces of body text, not a heading from its text nor the text from its footnotes."""
    body = abs(before.size - size) < 1 and row.size > size * _SMALLER
    return before.ruled and body and (before.page == row.page or _ENDED.search(before.text) is not None)


def _is_last(row: Row, following: Row, stretch: Sequence[Row], body: Sequence[Row]) -> bool:
    """Whether the last line on a page stops early, as a paragraph's last line does; a very short one need not end."""
    lengths = [len(one.text) for one in (stretch if len(stretch) > 2 else body[:200])]
    usual = median(lengths)
    if _ENDED.search(row.text) is None:
        return len(row.text) < 0.5 * usual and not following.text[:1].islower()
    return len(row.text) < 0.85 * usual


def _stands_off(before: Row, rows: Sequence[Row], leading: float) -> bool:
    """Whether the first line of a page, below a whole sentence, keeps its distance from the next: it is a heading."""
    apart = len(rows) == 2 and rows[0].page == rows[1].page and rows[0].y - rows[1].y > leading * 1.3
    return apart and _ENDED.search(before.text) is not None and _ENDED.search(rows[0].text) is None


def _close(
    stretch: Sequence[Row], made: _Made, size: float, broken: frozenset[str], blank: int, role: str = ""
) -> None:
    first = stretch[0]
    if first.size > size * _LARGER and len(stretch) <= 6 and any(map(str.isalnum, first.text)):
        level = 1 if first.size > size * 1.6 else 2
        made.add(
            BlockKind.HEADING, "\n".join(row.text for row in stretch), first.page, level=level, role=role, blank=blank
        )
        return
    small = first.size < size * _SMALLER and _NOTE.match(first.text) is not None
    kind = BlockKind.FOOTNOTE if small else BlockKind.PARAGRAPH
    made.add(
        kind, _joined([row.text for row in stretch], broken), first.page, role=role or "footnote" * small, blank=blank
    )


def _broken_words(body: Iterable[Row]) -> frozenset[str]:
    """The words, in small letters, that the text writes without the hyphen a line's end put into them."""
    return frozenset(word for row in body for word in map(str.lower, _WORDS.findall(row.text)))


def _joined(lines: Sequence[str], words: frozenset[str]) -> str:
    """Lines as one text; a word cut at a line's end is made whole unless the text writes it with a hyphen."""
    parts = [lines[0]]
    for before, line in pairwise(lines):
        half, rest = _BROKEN.search(before), _REST.match(line)
        if half is None or rest is None or not rest[0].islower():
            glued = before.endswith(("—", "--")) and line[:1].isalnum()
            parts.append("" if glued else " ")
        elif f"{half[1]}-{rest[0]}".lower() not in words or f"{half[1]}{rest[0]}".lower() in words:
            parts[-1] = parts[-1][:-1]
        parts.append(line)
    return "".join(parts)


def _by_layout(rows: Sequence[Row], furniture: dict[int, str], made: _Made) -> None:
    """Lines without a telling place: as plain text, the furniture of each page after what begins on it."""
    body = [(index, row) for index, row in enumerate(rows) if index not in furniture]
    lines = [Line(row.text, 0, 0, number, -1) for number, (_, row) in enumerate(body, start=1)]
    left = [(index, rows[index], role) for index, role in sorted(furniture.items())]
    for block in laid_out(lines, ""):
        index, row = body[block.place.line - 1]
        while left and left[0][0] < index:
            _, one, role = left.pop(0)
            made.add(BlockKind.PARAGRAPH, one.text, one.page, role=role)
        made.add(block.kind, block.text, row.page)
    for _, one, role in left:
        made.add(BlockKind.PARAGRAPH, one.text, one.page, role=role)

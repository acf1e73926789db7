"""The layout of plain text, told from its lines: which of them belong to one paragraph, and no more than that.

Hard-wrapped text is known by two signs that must agree: most lines are as full as they can be (the next line's first
word would not have fitted), and most of the next lines begin in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from narrate.model import Block, BlockKind, Place
from narrate.text.cleaning import clean


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: clean and stripped text, its blanks at the left, blank lines above, and where it is.

    `new_page`: a page ends above it. `torn`: it goes on with the sentence of the line before, whatever stood between.
    """

    text: str
    indent: int
    blank_before: int
    number: int
    offset: int
    new_page: bool = False
    torn: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is laid out: `width` in characters (0: not hard-wrapped), `gap` blank lines inside a paragraph (double
    spacing), whether new paragraphs are `indented`, and whether blank lines stand between most paragraphs (`spaced`).
    """

    width: int
    gap: int
    indented: bool
    spaced: bool


_WIDEST = 130  # no one wraps by hand beyond this
_FIRST_WORD = re.compile(r"\S{1,40}")
_SENTENCE_END = re.compile(r"[.!?…:;*][\"'”’)\]*_]*$|[”\"]$")
_MARK = re.compile(r"^[\W_]*(?:[oO0xX]{1,5}[\W_]*){0,9}$")
_HEADING = re.compile(
    r"^(?:#{1,6}\s|(?:chapter|part|book|volume|act|scene|canto|stave|letter|episode|section|prologue|epilogue|interlude"
    r"|preface|introduction|kapitel|teil|chapitre|partie|cap[ií]tulo|capitolo|parte|hoofdstuk)\b.{0,70}$)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^(?:[IVXLC]{1,8}|\d{1,3})(?:[.):]?$|[.):]\s|\s[-–—]\s)")
_LABELLED = re.compile(r"[(\[]\d{1,3}[)\]]\s|[*†‡§]{1,3}\s?[A-Z“\"]")  # a note below a page or a chapter
_LEADERS = re.compile(r"(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})\Z")
_FIELD = re.compile(r"^[A-Z][\w'’/ &-]{1,24}:(?:\s|$)|^[Bb][Yy]:?\s+[A-Z]")


_LINE_END = re.compile(r"\r\r\n|\r\n?|[\n\x0b\x0c\u2028\u2029]")
_RUNS = re.compile(r" {2,}")


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text that are not blank; a form feed counts as a blank line, for a page ends there."""
    blank = start = 0
    number = 1
    page = False
    while start <= len(text):
        end = _LINE_END.search(text, start)
        stop = end.start() if end else len(text)
        raw = text[start:stop]
        stripped = clean(raw).strip()
        if stripped:
            lead = raw[: len(raw) - len(raw.lstrip())]
            yield Line(
                text=_RUNS.sub(" ", stripped.replace("\n", " ")),
                indent=len(lead.expandtabs(4)),
                blank_before=blank,
                number=number,
                offset=start + len(lead),
                new_page=page,
            )
            blank, page = 0, False
        else:
            blank += 1
        if end is None:
            return
        if end[0] in "\x0c\u2029":
            blank += 1
            page |= end[0] == "\x0c"
        elif end[0] not in "\x0b\u2028":
            number += 1
        start = end.end()


def _begins_inside(text: str) -> bool:
    return text[:1].islower() or (text[:1] in "—–-,;" and text[1:2].isalpha())


def _full(line: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this line, give or take a tenth of the width."""
    word = _FIRST_WORD.match(after.text)
    return line.indent + len(line.text) + 1 + len(word[0] if word else "") > width * 0.9


def measure(lines: Sequence[Line]) -> Layout:
    """The layout of a whole text. One pass, whatever its size."""
    lengths = sorted(line.indent + len(line.text) for line in lines)
    # A few lines may be longer than the margin: rows of a list of contents, addresses.
    widths = dict.fromkeys(lengths[min(len(lengths) - 1, int(len(lengths) * share))] for share in (0.99, 0.94))
    for gap, width in ((gap, width) for gap in (0, 1) for width in widths):
        beside = full = inside = 0
        for before, line in pairwise(lines):
            if line.blank_before == gap:
                beside += 1
                if _full(before, line, width):
                    full += 1
                    inside += _begins_inside(line.text)
        enough = full >= (1 if width >= 50 else 8)
        wrapped = width <= _WIDEST and enough and full >= beside * 0.3 and inside >= full * 0.4
        if wrapped and (gap == 0 or inside >= 8):
            break
    else:
        gap, width = 0, 0
    deeper = ended = long = long_apart = apart = 0
    for before, line in pairwise(lines):
        parted = line.blank_before > 0
        if line.blank_before <= gap and line.indent > before.indent:
            deeper += 1
            ended += _SENTENCE_END.search(before.text) is not None
        if max(len(before.text), len(line.text)) > 90:
            long += 1
            long_apart += parted
        apart += parted
    spaced = long_apart * 2 >= long if long else apart * 2 >= len(lines) - 1
    return Layout(width, gap, deeper > 0 and ended >= deeper * 0.7, spaced)


def blocks(lines: Sequence[Line], source: str, layout: Layout | None = None) -> Iterator[Block]:
    """All lines, in order, as paragraphs and verse; `source` is the name their places carry.

    `layout` is that of the whole text, where these are only some of its lines.
    """
    layout = layout or measure(lines)
    pieces = _mended([piece for group in _groups(lines, layout) for piece in _pieces(group, layout)])
    hyphens = _hyphens(pieces, lines)
    for kind, stretch in pieces:
        first = stretch[0][0]
        place = Place(source, line=first.number, offset=first.offset)
        yield Block(kind, _text(stretch, hyphens), place, blank_before=first.blank_before)


# A stretch is a block's lines, each with what joins it to the line before: "" (nothing), " " or "\n".
_Stretch = list[tuple[Line, str]]
_Piece = tuple[BlockKind, _Stretch]


def _mended(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces, but what goes on with a sentence that the end of a page tore is one with it."""
    made: list[_Piece] = []
    for kind, stretch in pieces:
        if made and stretch[0][0].torn:
            before = made[-1][1]
            before.append((stretch[0][0], _glue(before[-1][0].text, stretch[0][0].text)))
            before += stretch[1:]
        else:
            made.append((kind, stretch))
    return made


def _groups(lines: Sequence[Line], layout: Layout) -> Iterator[list[Line]]:
    """Runs of lines no blank line parts; marks and headings stand alone."""
    group: list[Line] = []
    alone = False
    for index, line in enumerate(lines):
        before = alone
        after = lines[index + 1] if index + 1 < len(lines) else None
        alone = _alone(line, after if after and after.blank_before <= layout.gap else None, layout.width)
        if group and (line.blank_before > layout.gap or alone or before):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _alone(line: Line, after: Line | None, width: int) -> bool:
    """A scene mark, a row of a contents list, or a heading that is no line of prose with such a word in front."""
    text = line.text
    if len(text) > 90:
        return False
    if _MARK.match(text) or _LEADERS.search(text):
        return True
    if not _HEADING.match(text) or text[0].islower() or text.endswith((",", ";", "-")):
        return False
    return after is None or not ((width and _full(line, after, width)) or _begins_inside(after.text))


def _pieces(group: list[Line], layout: Layout) -> list[_Piece]:
    if len(group) == 1:
        return [(BlockKind.PARAGRAPH, [(group[0], "")])]
    if layout.width and _is_prose(group, layout):
        return [(BlockKind.PARAGRAPH, stretch) for stretch in _unwrapped(group, layout)]
    if layout.width or layout.spaced:
        return _kept(group, layout)
    return [(BlockKind.PARAGRAPH, [(line, "")]) for line in group]


def _is_prose(group: list[Line], layout: Layout) -> bool:
    """Whether the lines of a group were broken by a margin, not by a poet."""
    if layout.indented and not layout.spaced:
        return True  # one group may be a whole chapter, verse and all
    full = sum(_full(a, b, layout.width) for a, b in pairwise(group))
    if full * 2 >= len(group) - 1:
        return True
    long = all(len(line.text) > layout.width * 0.6 for line in group[:-1])
    return long and all(_begins_inside(line.text) for line in group[1:])


def _unwrapped(group: list[Line], layout: Layout) -> Iterator[_Stretch]:
    base = min(line.indent for line in group)
    hanging = group[0].indent == base and all(line.indent > base for line in group[1:])
    stretch: _Stretch = [(group[0], "")]
    for line, after in pairwise(group):
        starts = after.indent > base and not hanging and layout.indented
        if starts or _ends_paragraph(line, after, layout.width):
            yield stretch
            stretch = []
        stretch.append((after, _glue(line.text, after.text) if stretch else ""))
    yield stretch


def _ends_paragraph(line: Line, after: Line, width: int) -> bool:
    if _LABELLED.match(after.text) and _SENTENCE_END.search(line.text):
        return True
    capitals = line.text.isupper() and len(line.text) > 3 and not after.text.isupper()
    if capitals and not _begins_inside(after.text):
        return True
    if _full(line, after, width) or _begins_inside(after.text):
        return _FIELD.match(after.text) is not None and _SENTENCE_END.search(line.text) is not None
    ended = _SENTENCE_END.search(line.text) is not None
    return ended or line.indent + len(line.text) < width * 0.6


def _glue(line: str, after: str) -> str:
    dashed = line.endswith(("--", "—")) and not line.endswith((" --", " —"))
    return "" if dashed and after[:1].isalnum() else " "


def _kept(group: list[Line], layout: Layout) -> list[_Piece]:
    """Lines that were meant as lines: a stanza, an address, a list; fields and numbered lines stand alone."""
    ended = sum(_SENTENCE_END.search(line.text) is not None for line in group)
    longest = max(len(line.text) for line in group)
    apart = group[0].number == 1 or longest > 90 or (not layout.width and ended * 3 > len(group) * 2)
    pieces: list[_Piece] = []
    stretch: _Stretch = []
    for line in group:
        own = apart or any(pattern.match(line.text) for pattern in (_FIELD, _NUMBERED, _LABELLED))
        if stretch and own:
            pieces.append(_lines_as_they_are(stretch))
            stretch = []
        stretch.append((line, "\n" if stretch else ""))
        if own:
            pieces.append((BlockKind.PARAGRAPH, stretch))
            stretch = []
    if stretch:
        pieces.append(_lines_as_they_are(stretch))
    return pieces


def _lines_as_they_are(stretch: _Stretch) -> _Piece:
    """Verse, if three or more lines of fair length begin with capitals, or two that are set in."""
    lines = [line for line, _ in stretch]
    capital = sum(line.text.lstrip("\"'“‘_*(—- ")[:1].isupper() for line in lines)
    fair = sum(len(line.text) > 15 for line in lines) * 3 >= len(lines) * 2
    enough = len(lines) >= 3 or (len(lines) == 2 and all(line.indent > 0 for line in lines))
    verse = enough and fair and capital * 10 >= len(lines) * 6
    return (BlockKind.VERSE if verse else BlockKind.PARAGRAPH, stretch)


# ---------------------------------------------------------------------------------------------------------- hyphens

_BROKEN = re.compile(r"([^\W\d_]+)-$")
_REST = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def _broken(line: str, after: str) -> tuple[str, str] | None:
    """The halves of a word cut at a line's end, in lower case."""
    half = _BROKEN.search(line)
    rest = _REST.match(after)
    if half is None or rest is None or not rest[0].islower():
        return None
    return half[1].lower(), rest[0].lower()


def _hyphens(pieces: Iterable[_Piece], lines: Sequence[Line]) -> frozenset[tuple[str, str]]:
    """Of the words cut at line ends, those whose hyphen belongs to them ("twenty-" / "five").

    The text itself decides: how it writes the word elsewhere. Where it never does, a text that cuts many of its lines
    so breaks words, and one that cuts few does not.
    """
    cut = set()
    times = 0
    for _, stretch in pieces:
        for (line, _), (after, glue) in pairwise(stretch):
            if glue != "\n" and (halves := _broken(line.text, after.text)):
                cut.add(halves)
                times += 1
    if not cut:
        return frozenset()
    wanted = {a + b for a, b in cut} | {f"{a}-{b}" for a, b in cut}
    seen = {word for line in lines for word in map(str.lower, _WORDS.findall(line.text)) if word in wanted}
    breaks_words = times * 50 >= len(lines)
    kept = set()
    for a, b in cut:
        whole, apart = a + b in seen, f"{a}-{b}" in seen
        if (apart and not whole) or (whole == apart and not breaks_words):
            kept.add((a, b))
    return frozenset(kept)


def _text(stretch: _Stretch, hyphens: frozenset[tuple[str, str]]) -> str:
    if len(stretch) == 1:
        return stretch[0][0].text
    parts = [stretch[0][0].text]
    for (line, _), (after, glue) in pairwise(stretch):
        halves = _broken(line.text, after.text) if glue != "\n" else None
        if halves is None:
            parts.append(glue)
        elif halves not in hyphens:
            parts[-1] = parts[-1][:-1]
        parts.append(after.text)
    return "".join(parts)

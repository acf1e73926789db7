"""Reads the text layer of PDF files: pages to lines, lines to paragraphs; judging is left to structure."""

from __future__ import annotations

import io
import logging
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from narrate.errors import SourceError
from narrate.model import Block, Book, Metadata, NavPoint
from narrate.ports import Source
from narrate.readers import _printed
from narrate.readers._ourown import OurOwn
from narrate.readers._pages import Row, blocks, usual_size
from narrate.text.cleaning import clean

_MOST_PAGES = 20_000
_MOST_ROWS = 2_000
_MOST_LINES = 5_000
_SHORTEST_RULE, _THICKEST_RULE = 36.0, 4.0  # points
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_JUNK_TITLE = re.compile(r"(?:microsoft word - .*|untitled|.*\.(?:docx?|pdf|indd|rtf|tex|qxd))", re.IGNORECASE)


class Pdf:
    """The PDF reader."""

    name = "pdf"
    suffixes = (".pdf",)

    def recognises(self, head: bytes) -> bool:
        """Whether it begins as PDF files do."""
        return head.lstrip(b"\0 \t\r\n\xef\xbb\xbf").startswith(b"%PDF-")

    def read(self, source: Source) -> Book:
        """The text of all pages. Raises SourceError for what is broken, locked, or only pictures of pages."""
        from pypdf import PdfReader

        logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings are no news to people; ours are
        try:
            data = source.read()
        except OSError as error:
            raise SourceError(f"{source.name} can't be read: {error.strerror or error}.") from error
        try:
            document = PdfReader(io.BytesIO(data))
            locked = document.is_encrypted and not document.decrypt("")
            count = 0 if locked else len(document.pages)
        except (Exception, RecursionError) as error:  # a broken file may fail anywhere in the parser
            if "encrypt" in str(error).lower() or "crypto" in str(error).lower():
                raise _locked(source.name) from error
            raise SourceError(
                f"{source.name} is no whole PDF file: {str(error).rstrip('.') or type(error).__name__}.",
                remedy="Download or copy it again; it may have been cut short.",
            ) from error
        if locked:
            raise _locked(source.name)
        return _book(source.name, document, min(count, _MOST_PAGES))


def _locked(name: str) -> SourceError:
    return SourceError(f"{name} is locked with a password.", remedy="Save a copy without one and narrate that.")


def _book(name: str, document: Any, count: int) -> Book:
    rows: list[Row] = []
    empty, broken = 0, []
    for number in range(count):
        try:
            found = list(_rows(document.pages[number], number))
        except (Exception, RecursionError):  # one page that the parser stumbles over must not cost the others
            broken.append(str(number + 1))
            continue
        empty += not found
        rows += found
    if not rows:
        raise SourceError(
            f"{name} holds pictures of pages (a scan), but no text." if count else f"{name} has no pages.",
            remedy="Run it through text recognition first, with OCRmyPDF for instance." if count else "",
        )
    roles = _printed.roles(rows, usual_size(rows))
    made, starts = blocks(rows, name, roles)
    warnings = []
    if broken:
        warnings.append(f"{name}: {len(broken)} pages can't be read: {', '.join(broken[:10])}.")
    if empty > count / 4:
        warnings.append(f"{name}: {empty} of {count} pages hold no text; they may be pictures.")
    metadata = _metadata(document)
    navigation = _navigation(document, made, starts)
    if roles:
        site = OurOwn()
        made, metadata = site.settle(made, metadata)
        navigation = site.chapters(made)
    return Book(tuple(made), metadata, navigation, None, tuple(warnings))


class _Lines:
    """Takes what pypdf meets on a page: pieces of text, which become lines, and flat boxes, which are rules."""

    def __init__(self, page: int) -> None:
        self.rows: list[Row] = []
        self.rules: list[float] = []
        self._page = page
        self._pieces: list[tuple[str, float, float]] = []  # text, size, height of its base line
        self._place: tuple[float, float] | None = None

    def text(self, text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        """A piece of text under two matrices."""
        del font
        scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[1]) or 1.0
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        for index, piece in enumerate(text.split("\n")):
            if index:
                self.finish()
            if piece.strip() and self._place is None:
                self._place = (x, y)
            self._pieces.append((piece, size * scale, y))

    def operator(self, name: bytes, operands: list[Any], cm: list[float], tm: list[float]) -> None:
        """A box that is wide and flat is a rule."""
        del tm
        if name != b"re" or len(operands) < 4 or len(self.rules) >= _MOST_LINES:
            return
        _, y, width, height = (float(one) for one in operands[:4])
        if abs(width * cm[0]) >= _SHORTEST_RULE and abs(height * cm[3]) <= _THICKEST_RULE:
            self.rules.append(y * cm[3] + cm[5])

    def finish(self) -> None:
        """The line has ended. Its size is that of most letters: an initial may be larger."""
        if self._place is not None and len(self.rows) < _MOST_LINES:
            sizes: Counter[float] = Counter()
            for piece, size, _ in self._pieces:
                sizes[size] += len(piece.strip())
            size = max(sizes, key=lambda one: sizes[one])
            base = max((y for piece, one, y in self._pieces if one == size and piece.strip()), default=self._place[1])
            text = "".join(_raised(*piece, size, base) for piece in self._pieces)
            if line := " ".join(clean(text).split()):
                self.rows.append(Row(line, *self._place, size, self._page))
        self._pieces.clear()
        self._place = None


def _raised(piece: str, size: float, y: float, usual: float, base: float) -> str:
    """A small figure above the line, as it is printed."""
    figure = piece.strip()
    if figure.isascii() and figure.isdecimal() and len(figure) <= 3 and size < usual * 0.85 and y > base + usual * 0.15:
        return piece.translate(_RAISED)
    return piece


def _rows(page: Any, number: int) -> Iterator[Row]:
    """The lines of a page as they are drawn, with their places from the lower left corner in points."""
    lines = _Lines(number + 1)
    page.extract_text(visitor_text=lines.text, visitor_operand_before=lines.operator)
    lines.finish()
    rules = sorted(lines.rules)
    for row, following in zip_longest(lines.rows, lines.rows[1:]):
        bottom = following.y + following.size if following is not None else 0.0
        below = bisect_left(rules, row.y - row.size * 0.45) - 1
        yield replace(row, ruled=True) if below >= 0 and rules[below] > bottom else row


def _metadata(document: Any) -> Metadata:
    try:
        facts = {str(key).lstrip("/").lower(): str(value) for key, value in (document.metadata or {}).items()}
    except (Exception, RecursionError):  # broken data about the book must not cost the book
        return Metadata()
    title, author = clean(facts.get("title", "")).strip(), clean(facts.get("author", "")).strip()
    extra = tuple((key, clean(facts[key]).strip()) for key in ("subject", "keywords") if facts.get(key, "").strip())
    return Metadata(
        title="" if _JUNK_TITLE.fullmatch(title) else title, authors=(author,) if author else (), extra=extra
    )


def _navigation(document: Any, made: list[Block], starts: dict[int, int]) -> tuple[NavPoint, ...]:
    """The bookmarks, resolved to the block that begins with their title, else to the first one on their page."""
    points: list[NavPoint] = []
    try:
        for title, level, page in _bookmarks(document, document.outline, 1):
            index = starts.get(page)
            if index is None or not title:
                continue
            wanted = _folded(title)
            stop = starts.get(page + 1, len(made))
            near = [n for n in range(index, min(stop + 1, len(made))) if _folded(made[n].text) == wanted]
            if not near:
                near = [n for n in range(index, min(stop, len(made))) if not made[n].role]
            points.append(NavPoint(title, level, near[0] if near else index))
    except (Exception, RecursionError):  # bookmarks are a help, not a need
        return ()
    return tuple(point for before, point in zip([None, *points], points, strict=False) if _after(before, point))


def _after(before: NavPoint | None, point: NavPoint) -> bool:
    return before is None or point.block >= before.block


def _folded(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _bookmarks(document: Any, outline: Any, level: int) -> Iterator[tuple[str, int, int]]:
    """Title, level and page (from 1) of each bookmark."""
    for count, entry in enumerate(outline):
        if count > _MOST_ROWS or level > 20:
            return
        if isinstance(entry, list):
            yield from _bookmarks(document, entry, level + 1)
        else:
            page = document.get_destination_page_number(entry)
            if page is not None and page >= 0:
                yield " ".join(clean(str(entry.title)).split()), level, page + 1

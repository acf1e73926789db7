"""Reads the text layer of PDF files: pages to lines, lines to paragraphs; judging is left to structure."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from narrate.errors import SourceError
from narrate.model import Block, Book, Metadata, NavPoint
from narrate.ports import Source
from narrate.readers._pages import Row, blocks
from narrate.text.cleaning import clean

_MOST_PAGES = 20_000
_MOST_ROWS = 2_000
_MOST_LINES = 5_000
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
    made, starts = blocks(rows, name)
    warnings = []
    if broken:
        warnings.append(f"{name}: {len(broken)} pages can't be read: {', '.join(broken[:10])}.")
    if empty > count / 4:
        warnings.append(f"{name}: {empty} of {count} pages hold no text; they may be pictures.")
    return Book(tuple(made), _metadata(document), _navigation(document, made, starts), None, tuple(warnings))


def _rows(page: Any, number: int) -> Iterator[Row]:
    """The lines of a page as they are drawn, with their places from the lower left corner in points."""
    pieces: list[str] = []
    place: tuple[float, float] | None = None
    sizes: Counter[float] = Counter()
    made: list[Row] = []

    def visit(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        nonlocal place
        del font
        for index, piece in enumerate(text.split("\n")):
            if index:
                finish()
            if piece.strip() and place is None:
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                place = (x, y)
            scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[1]) or 1.0
            sizes[size * scale] += len(piece.strip())
            pieces.append(piece)

    def finish() -> None:
        nonlocal place
        line = " ".join(clean("".join(pieces)).split())
        if line and place is not None and len(made) < _MOST_LINES:
            size = max(sizes, key=lambda one: sizes[one])  # of most letters: an initial may be larger
            made.append(Row(line, *place, size, number + 1))
        pieces.clear()
        sizes.clear()
        place = None

    page.extract_text(visitor_text=visit)
    finish()
    yield from made


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

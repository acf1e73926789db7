"""Reads FictionBook 2, plain or zipped, as a stream: text, notes, description, cover; judging is left to structure."""

from __future__ import annotations

import base64
import binascii
import re

from narrate.errors import SourceError
from narrate.model import Book, Cover, Metadata
from narrate.ports import Source
from narrate.readers import _markup
from narrate.readers._flow import Flow
from narrate.readers._zip import Archive
from narrate.text.cleaning import clean, decode

_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})""")
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2})(?!\d)")
_INLINE = {"emphasis": "em", "strong": "strong", "sub": "sub", "sup": "sup", "code": "code", "strikethrough": "s"}
_TABLE = ("table", "tr", "td", "th")
_FACTS = frozenset(
    (
        "book-title",
        "first-name",
        "middle-name",
        "last-name",
        "nickname",
        "lang",
        "date",
        "genre",
        "publisher",
        "year",
        "isbn",
    )
)
_MOST_COVER = 32 << 20


class FictionBook:
    """The FictionBook reader."""

    name = "fb2"
    suffixes = (".fb2", ".fbz")

    def recognises(self, head: bytes) -> bool:
        """Whether it is XML that calls itself a FictionBook, or a ZIP file that begins with one."""
        if head.startswith(b"PK"):
            return b".fb2" in head[:300]
        text = decode(head)[0].lstrip()
        return text.startswith("<") and ("<FictionBook" in text or "gribuser.ru/xml/fictionbook" in text)

    def read(self, source: Source) -> Book:
        """The whole book; notes come last. Raises SourceError for what is no FictionBook or holds no text."""
        warnings: list[str] = []
        data = _unpacked(source, warnings)
        declared = _DECLARED.search(data[:1024])
        text = decode(data, declared[1].decode("ascii") if declared else None)[0]
        del data
        page = _Page(source.name)
        try:
            _markup.read_xml(text, page, huge=True)
        except _markup.MarkupError as error:
            warnings.append(f"{source.name} is damaged ({error}); what came before was read.")
        page.finish()
        if not any(block.text for block in page.flow.blocks):
            raise SourceError(f"{source.name} holds no text, so there is nothing to narrate.")
        return Book(tuple(page.flow.blocks), page.metadata(), cover=page.cover(), warnings=tuple(warnings))


def _unpacked(source: Source, warnings: list[str]) -> bytes:
    try:
        data = source.read()
    except OSError as error:
        raise SourceError(f"{source.name} can't be read: {error.strerror or error}.") from error
    if not data.startswith(b"PK"):
        return data
    with Archive(source, "FictionBook") as archive:
        inside = [name for name in archive.names if name.lower().endswith(".fb2")]
        if not inside:
            raise SourceError(f"{source.name} is a ZIP archive without a FictionBook in it.")
        if len(inside) > 1:
            warnings.append(f"{source.name} holds {len(inside)} books; only {inside[0]} was read.")
        data = archive.read(inside[0])
        warnings += archive.warnings
        return data


class _Page:
    """A sink for FictionBook's elements that speaks HTML to a Flow."""

    def __init__(self, source: str) -> None:
        self.flow = Flow(source)
        self._open: list[str] = []
        self._depth = 0
        self._body = self._notes = False
        self._facts: dict[str, list[str]] = {}
        self._people: list[dict[str, str]] = []
        self._series: tuple[str, str] = ("", "")
        self._annotation: list[str] = []
        self._cover_id = ""
        self._binary: list[str] | None = None
        self._binary_type = ""
        self._covers: dict[str, tuple[str, list[str]]] = {}
        self._size = 0

    @property
    def line(self) -> int:
        """The line being read."""
        return self.flow.line

    @line.setter
    def line(self, line: int) -> None:
        self.flow.line = line

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._open.append(tag)
        if tag == "body":
            self._body = True
            self._notes = attributes.get("name", "").lower() in ("notes", "comments", "footnotes")
            self.flow.start("div", {"epub:type": "endnotes"} if self._notes else {})
        elif self._body:
            self._start_content(tag, attributes)
        elif tag == "author" and self._open[-2:-1] == ["title-info"]:
            self._people.append({})
        elif tag == "sequence" and "title-info" in self._open and not self._series[0]:
            self._series = (" ".join(clean(attributes.get("name", "")).split()), attributes.get("number", ""))
        elif tag == "image" and "coverpage" in self._open:
            self._cover_id = self._cover_id or attributes.get("href", "").lstrip("#")
        elif tag == "binary":
            self._binary = [] if attributes.get("id") in (self._cover_id, None) and self._cover_id else None
            self._binary_type = attributes.get("content-type", "")

    def end(self, tag: str) -> None:
        """An element ends."""
        if not self._open:
            return
        tag = self._open.pop()
        if tag == "body":
            self._body = False
            self.flow.end("div")
        elif self._body:
            self._end_content(tag)
        elif tag == "p" and "annotation" in self._open:
            self._annotation.append("\n")
        elif tag == "binary" and self._binary is not None:
            self._covers[self._cover_id] = (self._binary_type, self._binary)
            self._binary = None

    def text(self, text: str) -> None:
        """Text of the body, or a fact of the description."""
        if self._body:
            self.flow.text(text)
        elif self._binary is not None:
            self._size += len(text)
            if self._size < _MOST_COVER:
                self._binary.append(text)
        elif "annotation" in self._open:
            self._annotation.append(text)
        elif self._open and self._open[-1] in _FACTS:
            self._fact(self._open[-1], text)

    def finish(self) -> None:
        """Close what is open."""
        while self._open:
            self.end(self._open[-1])
        self.flow.finish()

    # ------------------------------------------------------------------------------------------------------- content

    def _start_content(self, tag: str, attributes: dict[str, str]) -> None:
        flow = self.flow
        if tag == "section":
            self._depth += 1
            identity = {"id": attributes["id"]} if attributes.get("id") else {}
            flow.start("section", identity | ({"epub:type": "footnote"} if self._notes else {}))
        elif tag == "title":
            flow.start("hgroup", {})
            level = min(6, self._depth + 1)
            flow.start(f"h{level}", {})
        elif tag == "subtitle":
            flow.start(f"h{min(6, self._depth + 2)}", {})
        elif tag == "empty-line":
            flow.blank_line()
        elif tag in ("poem", "cite", "epigraph", "annotation"):
            flow.start("blockquote", {"class": "poem"} if tag == "poem" else {})
        elif tag == "stanza":
            flow.start("p", {})
        elif tag == "v" and self._open[-2:-1] == ["stanza"]:
            flow.start("span", {})
        elif tag in ("p", "v", "text-author", "date"):
            flow.start("p", {"id": attributes["id"]} if attributes.get("id") else {})
        elif tag == "a":
            note = attributes.get("type") == "note"
            flow.start("a", {"href": attributes.get("href", "")} | ({"epub:type": "noteref"} if note else {}))
        elif tag == "image":
            flow.start("img", {"alt": attributes.get("alt") or attributes.get("title") or ""})
            flow.end("img")
        elif tag in _TABLE:
            flow.start(tag, {})
        elif tag in _INLINE:
            flow.start(_INLINE[tag], {})
        else:
            flow.start("span", {})

    def _end_content(self, tag: str) -> None:
        flow = self.flow
        if tag == "section":
            self._depth -= 1
        if tag == "title":
            flow.end("h")
            flow.end("hgroup")
        elif tag == "v" and self._open[-1:] == ["stanza"]:
            flow.end("span")
            flow.start("br", {})
            flow.end("br")
        elif tag not in ("empty-line", "image"):
            flow.end(tag)

    # ------------------------------------------------------------------------------------------------------ metadata

    def _fact(self, name: str, text: str) -> None:
        if name.endswith(("-name", "nickname")):
            if self._people and "title-info" in self._open and "author" in self._open:
                person = self._people[-1]
                person[name] = person.get(name, "") + text
        elif name == "date" and "title-info" not in self._open:
            return  # of the file, not of the book
        elif "src-title-info" not in self._open:
            self._facts.setdefault(name, []).append(text)

    def metadata(self) -> Metadata:
        """What the description says."""
        facts = {
            name: " ".join(clean("".join(texts)).split()) for name, texts in self._facts.items() if name != "genre"
        }
        genres = [text.strip() for text in self._facts.get("genre", []) if text.strip()]
        names = []
        for person in self._people:
            parts = [person.get(part, "").strip() for part in ("first-name", "middle-name", "last-name")]
            names.append(" ".join(clean(" ".join(filter(None, parts)) or person.get("nickname", "")).split()))
        years = _YEAR.search(facts.get("date", "") + " " + facts.get("year", ""))
        return Metadata(
            title=facts.get("book-title", ""),
            authors=tuple(filter(None, dict.fromkeys(names))),
            series=self._series[0],
            part=self._series[1],
            year=years[0] if years else "",
            genre=genres[0] if genres else "",
            publisher=facts.get("publisher", ""),
            language=facts.get("lang", ""),
            description=" ".join(clean("".join(self._annotation)).split()),
            isbn=facts.get("isbn", ""),
        )

    def cover(self) -> Cover | None:
        """The picture of the cover page, if it is there and whole."""
        for kind, pieces in self._covers.values():
            try:
                data = base64.b64decode("".join(pieces))
            except (binascii.Error, ValueError):
                return None
            return Cover(data, "image/jpeg" if kind in ("image/jpg", "") else kind) if data else None
        return None

"""Reads an EPUB's contents lists, navigation documents and NCX; where they lead is found by the reader."""

from __future__ import annotations

from dataclasses import dataclass

from narrate.readers import _markup, _roles
from narrate.text.cleaning import clean

_MOST = 50_000
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a contents list: title, depth from 1, where it leads ("" nowhere) and its semantic type, if any."""

    title: str
    level: int
    href: str
    type: str = ""


class Contents:
    """A sink that collects lines by the kind of list they stand in ("toc", "landmarks", "page-list")."""

    def __init__(self) -> None:
        self.lines: dict[str, list[Line]] = {}
        self.line = 0
        self._list = ""
        self._depth = 0
        self._nav_depth = 0
        self._href = self._type = ""
        self._pieces: list[str] | None = None
        self._open: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element of either kind of list begins."""
        self._open.append(tag)
        if tag == "nav":
            found = _roles.types(attributes)
            self._list = next((kind for kind in ("toc", "landmarks", "page-list") if kind in found), "other")
            self._depth = 0
        elif tag in ("navmap", "pagelist", "navlist"):
            self._list, self._depth = {"navmap": "toc", "pagelist": "page-list"}.get(tag, "other"), 0
        elif tag in ("ol", "ul", "navpoint", "navtarget"):
            self._depth += 1
            self._href = ""
        elif tag in ("a", "span") and self._list and self._depth and self._pieces is None and "li" in self._open[-3:]:
            self._pieces = []
            self._nav_depth = len(self._open)
            self._href, self._type = attributes.get("href", ""), attributes.get("epub:type", "")
        elif tag == "text" and self._list and self._depth:
            self._pieces, self._nav_depth = [], len(self._open)
        elif tag == "content" and self._list in self.lines and attributes.get("src"):
            lines = self.lines[self._list]
            if lines and not lines[-1].href:
                lines[-1] = Line(lines[-1].title, lines[-1].level, attributes["src"])
        elif tag == "img" and self._pieces is not None:
            self._pieces.append(attributes.get("alt", ""))

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._pieces is not None and len(self._open) == self._nav_depth:
            self._add(self._list, "".join(self._pieces))
            self._pieces = None
            self._href = self._type = ""
        if self._open:
            tag = self._open.pop()
        if tag in ("nav", "navmap", "pagelist", "navlist"):
            self._list = ""
        elif tag in ("ol", "ul", "navpoint", "navtarget"):
            self._depth -= 1

    def text(self, text: str) -> None:
        """Text, of which only labels count."""
        if self._pieces is not None and len(self._pieces) < _LONGEST:
            self._pieces.append(text)

    def _add(self, kind: str, title: str) -> None:
        lines = self.lines.setdefault(kind, [])
        if len(lines) < _MOST:
            title = " ".join(clean(title).split())[:_LONGEST]
            lines.append(Line(title, self._depth, self._href, self._type))


def read(text: str) -> dict[str, list[Line]]:
    """The lists in a navigation document or NCX, by kind: "toc", "landmarks", "page-list", "other"."""
    return _markup.read_xhtml(text, Contents).lines


def targeted(lines: list[Line]) -> list[Line]:
    """The lines with titles; those that lead nowhere themselves lead where the first line below them does."""
    found: list[Line] = []
    following = ""
    depth = 0
    for line in reversed(lines):
        href = line.href or (following if depth > line.level else "")
        following, depth = href, line.level
        if line.title and href:
            found.append(Line(line.title, line.level, href, line.type))
    return found[::-1]

"""Reads OpenDocument texts, zipped or flat, as a stream: text, notes, page heads; judging is left to structure."""

from __future__ import annotations

import re

from narrate.errors import SourceError
from narrate.model import Block, BlockKind, Book, Metadata
from narrate.ports import Source
from narrate.readers import _markup
from narrate.readers._flow import Flow
from narrate.readers._package import local, parse_tree
from narrate.readers._zip import Archive
from narrate.text.cleaning import decode

_HIDDEN = frozenset(
    (
        "annotation",
        "tracked-changes",
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "ruby-text",
        "forms",
        "script",
        "scripts",
        "font-face-decls",
        "settings",
        "meta",
        "event-listeners",
        "hidden-text",
        "binary-data",
    )
)
_CONTENTS = frozenset(
    ("table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index")
)
_TABLE = {"table": "table", "table-row": "tr", "table-cell": "td"}
_MOST_BLANKS = 1000


class Odt:
    """The reader of OpenDocument texts."""

    name = "odt"
    suffixes = (".odt", ".fodt")

    def recognises(self, head: bytes) -> bool:
        """Whether it says that it is an OpenDocument text, zipped or flat."""
        if head.startswith(b"PK"):
            return b"application/vnd.oasis.opendocument.text" in head[:200]
        return head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and b"office:document" in head

    def read(self, source: Source) -> Book:
        """The whole text; footnotes follow their paragraph, page heads come last.

        Raises SourceError for what is no such document, is locked, or holds no text.
        """
        try:
            flat = b"" if _head(source).startswith(b"PK") else source.read()
        except OSError as error:
            raise SourceError(f"{source.name} can't be read: {error.strerror or error}.") from error
        if b"office:document" in flat[:4096]:
            return _book(source.name, [("", decode(flat)[0])], flat, [])
        with Archive(source, "OpenDocument") as archive:
            content = archive.find("content.xml")
            if not content:
                raise SourceError(f"{source.name} is no OpenDocument text: it has no content.xml.")
            manifest = archive.find("META-INF/manifest.xml")
            if manifest and b"encryption-data" in archive.read(manifest):
                raise SourceError(
                    f"{source.name} is locked with a password.", remedy="Save a copy without one and narrate that."
                )
            parts = [("", decode(archive.read(content))[0])]
            if styles := archive.find("styles.xml"):
                parts.insert(0, (styles, decode(archive.read(styles))[0]))
            meta = archive.find("meta.xml")
            return _book(source.name, parts, archive.read(meta) if meta else b"", archive.warnings)


def _head(source: Source) -> bytes:
    if source.data is not None or source.path is None:
        return (source.data or b"")[:4096]
    with source.path.open("rb") as stream:
        return stream.read(4096)


def _book(name: str, parts: list[tuple[str, str]], meta: bytes, warnings: list[str]) -> Book:
    styles: dict[str, dict[str, str]] = {}
    body: list[Block] = []
    around: list[Block] = []
    language = ""
    for unit, text in parts:
        page = _Page(name, unit, styles, titled='"Title"' in parts[-1][1])
        try:
            _markup.read_xml(text, page, huge=True)
        except _markup.MarkupError as error:
            warnings.append(f"{name}: the document is damaged ({error}); what came before was read.")
        page.finish()
        body += page.flow.blocks
        around += page.around.blocks
        language = language or page.language
    if not any(block.text for block in body):
        raise SourceError(f"{name} holds no text, so there is nothing to narrate.")
    return Book(tuple(body + around), _properties(meta, language), warnings=tuple(warnings))


def _properties(data: bytes, language: str) -> Metadata:
    root = parse_tree(data) if data else None
    found: dict[str, str] = {}
    for element in root.iter() if root is not None else ():
        inside = local(element.getparent()) if element.getparent() is not None else ""
        if inside == "meta" and element.text and element.text.strip():
            found.setdefault(local(element), " ".join(element.text.split()))
    author = found.get("initial-creator") or found.get("creator") or ""
    return Metadata(
        title=found.get("title", ""),
        authors=(author,) if author else (),
        description=found.get("description", ""),
        language=found.get("language", "") or language,
        extra=tuple((key, found[key]) for key in ("subject", "keyword") if key in found),
    )


class _Page:
    """A sink for OpenDocument content that speaks HTML to a Flow. Names are local: `p` is text:p.

    `styles` (name → parent, family's marks) is filled from what is read and shared between parts.
    """

    def __init__(self, source: str, unit: str, styles: dict[str, dict[str, str]], *, titled: bool) -> None:
        self.flow = Flow(source, unit)
        self.around = Flow(source, unit, role="pageheader")
        self.language = ""
        self._source, self._styles, self._shift = source, styles, int(titled)
        self._style: dict[str, str] = {}
        self._open: list[str] = []
        self._spoken: list[tuple[str, ...]] = []
        self._hidden = 0
        self._body = False
        self._stack: list[tuple[Flow, bool]] = []
        self._after: list[Block] = []
        self._paragraphs = 0
        self._seen = False
        self._alt: list[str] | None = None

    @property
    def line(self) -> int:
        """The line being read; these files are one line, so nobody wants it."""
        return 0

    @line.setter
    def line(self, line: int) -> None:
        del line

    def finish(self) -> None:
        """Close what is open."""
        while self._open:
            self.end(self._open[-1])
        self.flow.finish()
        self.around.finish()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._open.append(tag)
        self._spoken.append(())
        if self._hidden or tag in _HIDDEN:
            self._hidden += 1
        elif tag in ("style", "text-properties", "paragraph-properties"):
            self._style_fact(tag, attributes)
        elif tag in ("text", "header", "footer", "header-left", "footer-left", "header-first", "footer-first"):
            self._start_body(tag)
        elif self._body:
            self._start_content(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if not self._open:
            return
        tag = self._open.pop()
        spoken = self._spoken.pop()
        if self._hidden:
            self._hidden -= 1
            return
        for name in reversed(spoken):
            self.flow.end(name)
        if self._alt is not None and tag in ("desc", "title"):
            self._seen = True
            self.flow.start("img", {"alt": "".join(self._alt)})
            self.flow.end("img")
            self._alt = None
        elif tag in ("note-body", "text-box") and self._stack:
            self._end_box(tag)
        elif tag in ("p", "h") and self._body:
            self._end_paragraph(spoken)
        elif tag in ("header", "footer", "header-left", "footer-left", "header-first", "footer-first") and self._stack:
            self.flow, self._body = self._stack.pop()

    def text(self, text: str) -> None:
        """Text counts inside paragraphs; a picture's description is not text."""
        if self._alt is not None:
            self._alt.append(text)
            return
        if self._body and not self._hidden and self._paragraphs:
            self._seen = self._seen or bool(text.strip())
            self.flow.text(text)

    # -------------------------------------------------------------------------------------------------------- pieces

    def _say(self, tag: str, attributes: dict[str, str] | None = None) -> None:
        """Open an element in the flow; it closes with the one it came from."""
        self.flow.start(tag, attributes or {})
        self._spoken[-1] = (*self._spoken[-1], tag)

    def _start_body(self, tag: str) -> None:
        if tag == "text":
            self._body = self._body or "body" in self._open
        else:
            self._stack.append((self.flow, self._body))
            self.flow, self._body = self.around, True

    def _start_content(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in ("p", "h"):
            self._start_paragraph(tag, attributes)
        elif tag == "span":
            for mark in self._facts(attributes.get("style-name", "")).get("marks", "").split():
                self._say(mark)
            if self._facts(attributes.get("style-name", "")).get("hidden"):
                self._hidden += 1
        elif tag == "s":
            count = attributes.get("c", "1")
            self.flow.text(" " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS))
        elif tag == "tab":
            self.flow.text(" ")
        elif tag == "line-break":
            self._say("br")
        elif tag == "list-item":
            self._say("li")
        elif tag in _TABLE:
            self._say(_TABLE[tag])
        elif tag in _CONTENTS:
            self._say("section", {"epub:type": "toc"})
        elif tag == "note-citation":
            self._say("span", {"epub:type": "noteref"})
        elif tag in ("note-body", "text-box"):
            self._stack.append((self.flow, self._body))
            self.flow = Flow(self._source, role="footnote" if tag == "note-body" else "")
        elif tag in ("desc", "title") and "frame" in self._open:
            self._alt = []

    def _start_paragraph(self, tag: str, attributes: dict[str, str]) -> None:
        self._paragraphs += 1
        if self._paragraphs == 1:
            self._seen = False
        facts = self._facts(attributes.get("style-name", ""))
        level = attributes.get("outline-level", "1" if tag == "h" else "")
        if facts.get("kind") == "rule":
            self._say("hr")
        elif facts.get("kind") == "toc":
            self._say("p", {"epub:type": "toc"})
        elif facts.get("kind") in ("title", "subtitle"):
            self._say("h1" if facts["kind"] == "title" else "h2")
        elif tag == "h" and level.isdecimal():
            self._say(f"h{min(6, max(1, int(level)) + self._shift)}")
        elif "list-item" in self._open:
            return  # the item itself is the block
        else:
            self._say("p", {"class": "verse"} if facts.get("kind") == "verse" else None)
        for mark in facts.get("marks", "").split():
            self._say(mark)

    def _end_paragraph(self, spoken: tuple[str, ...]) -> None:
        self._paragraphs = max(0, self._paragraphs - 1)
        if self._paragraphs:
            return
        if "list-item" in self._open and not spoken:
            self.flow.start("br", {})
            self.flow.end("br")
        elif not self._seen and "hr" not in spoken and "table-cell" not in self._open:
            self.flow.blank_line()
        self.flow.blocks.extend(self._after)
        self._after = []

    def _end_box(self, tag: str) -> None:
        inner = self.flow
        inner.finish()
        self.flow, self._body = self._stack.pop()
        blocks = inner.blocks
        if tag == "note-body":
            blocks = [Block(BlockKind.FOOTNOTE, b.text, b.place, 0, "footnote", b.spans) for b in blocks]
        self._seen = self._seen or bool(blocks)
        self._after += blocks

    # -------------------------------------------------------------------------------------------------------- styles

    def _style_fact(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "style":
            self._style = {"parent": attributes.get("parent-style-name", "")}
            self._styles[attributes.get("name", "")] = self._style
        elif tag == "text-properties":
            marks = ["em"] if attributes.get("font-style") in ("italic", "oblique") else []
            if attributes.get("text-position", "").startswith("super"):
                marks.append("sup")
            if attributes.get("font-weight") in ("bold", "700", "800", "900"):
                marks.append("strong")
            self._style["marks"] = " ".join(marks)
            if attributes.get("display") == "none":
                self._style["hidden"] = "yes"
            country = attributes.get("country", "none")
            if not self.language and attributes.get("language", "none") != "none":
                self.language = attributes["language"] + (f"-{country}" if country != "none" else "")

    def _facts(self, name: str) -> dict[str, str]:
        """What a style means, through the styles it is based on; only the style itself marks text."""
        facts = dict(self._styles.get(name, {}))
        for _ in range(20):
            kind = _named_kind(name)
            if kind:
                facts["kind"] = kind
                break
            name = self._styles.get(name, {}).get("parent", "")
        return facts


def _named_kind(name: str) -> str:
    """What the names of LibreOffice's own styles mean; blanks in them are written _20_."""
    plain = name.replace("_20_", " ").lower()
    if plain in ("title", "subtitle"):
        return plain
    if plain == "horizontal line":
        return "rule"
    if re.fullmatch(r"contents (?:\d+|heading)", plain):
        return "toc"
    return "verse" if re.search(r"\b(?:verse|poem|poetry|lyrics)\b", plain) else ""

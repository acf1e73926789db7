"""Streams HTML and XML as start, end and text events without ever building a tree; what they mean is left to the sink.

A tree would cost many times the document's size, and libxml2 drops whatever stands deeper than 254 elements in one. A
target parser has no such limit: memory stays flat and time linear for 200,000 nested elements or one line of 100 MB.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

from lxml import etree

# lxml-stubs do not know targets without comments, nor resolve_entities="internal".
_HTML_PARSER: Any = etree.HTMLParser
_XML_PARSER: Any = etree.XMLParser

_PIECE = 65_536
_PLAIN_SPACES = {
    "http://www.w3.org/1999/xhtml": "",
    "http://www.idpf.org/2007/ops": "epub:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
}
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{0,40});")
_DECLARED = re.compile(r"<!ENTITY\s+([^\s%]+)")
_CDATA = "<![CDATA["
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_XML_ENTITIES = {"amp", "lt", "gt", "quot", "apos"}


class Sink(Protocol):
    """Takes events; `line` is set to the line that is being read (from 1) before they come."""

    line: int

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins; tags and attribute names are in small letters and without prefixes."""

    def end(self, tag: str) -> None:
        """An element ends; every start has exactly one end."""

    def text(self, text: str) -> None:
        """A piece of text; neighbours may come in any number of pieces."""


SinkT = TypeVar("SinkT", bound=Sink)


class MarkupError(Exception):
    """The XML is not well-formed."""


def read_html(text: str, sink: SinkT) -> SinkT:
    """Stream HTML of any kind, however broken, into `sink`; gives the sink back."""
    parser = _HTML_PARSER(target=_Target(sink), huge_tree=True, recover=True)
    _feed(parser, text, sink)
    return sink


def read_html_pieces(pieces: Iterable[tuple[int, str]], sink: SinkT) -> SinkT:
    """Stream HTML that comes in pieces, each with the line of the source it was made from; gives the sink back."""
    parser = _HTML_PARSER(target=_Target(sink), huge_tree=True, recover=True)
    for line, piece in pieces:
        sink.line = line
        parser.feed(_FORBIDDEN.sub("", piece))
    _close(parser)
    return sink


def read_xml(text: str, sink: SinkT, *, huge: bool = False) -> SinkT:
    """Stream XML into `sink`; gives the sink back.

    Internal entities are expanded within libxml2's limit of amplification, external ones never. HTML's named
    characters are known without a DTD; other unknown ones stay as they are written. `huge` lifts libxml2's limits (10
    MB a text, 2,048 levels) where no entities are declared. Raises MarkupError if it is not well-formed.
    """
    text = _name_characters(_DECLARATION.sub(_blank, text, count=1))
    huge = huge and "<!ENTITY" not in text
    parser = _XML_PARSER(
        target=_Target(sink), resolve_entities="internal", no_network=True, huge_tree=huge, remove_comments=True
    )
    try:
        _feed(parser, text, sink)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise MarkupError(str(error)) from error
    return sink


def read_xhtml(text: str, make_sink: Callable[[], SinkT]) -> SinkT:
    """Stream XHTML, as XML if it is well-formed, else as HTML; `make_sink` is asked anew for the second try."""
    try:
        return read_xml(text, make_sink())
    except MarkupError:
        return read_html(_without_cdata(text), make_sink())


def local_name(tag: str) -> str:
    """A tag or attribute name without its namespace, in small letters; EPUB's and XML's own keep a short prefix."""
    if tag.startswith("{"):
        space, _, name = tag[1:].partition("}")
        return _PLAIN_SPACES.get(space, "") + name.lower()
    return tag.lower()


class _Target:
    """What lxml calls: names made plain and passed on."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._names: dict[str, str] = {}

    def _plain(self, name: str) -> str:
        plain = self._names.get(name)
        if plain is None:
            plain = local_name(name)
            if len(self._names) < 4096:
                self._names[name] = plain
        return plain

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        named = {self._plain(name): value for name, value in attributes.items()} if attributes else {}
        self._sink.start(self._plain(tag), named)

    def end(self, tag: str) -> None:
        self._sink.end(self._plain(tag))

    def data(self, text: str) -> None:
        self._sink.text(text)

    def close(self) -> None:
        return None


def _feed(parser: Any, text: str, sink: Sink) -> None:
    line = 1
    for piece in _pieces(text):
        sink.line = line
        parser.feed(_FORBIDDEN.sub("", piece))
        line += piece.endswith("\n")
    _close(parser)


def _close(parser: Any) -> None:
    try:
        parser.close()
    except etree.XMLSyntaxError:
        if isinstance(parser, etree.XMLParser):
            raise  # the HTML parser only says that there was nothing to parse


def _pieces(text: str) -> Iterator[str]:
    """Lines, and long lines in pieces, so that the parser's place in the text is known and its buffer stays small."""
    start, length = 0, len(text)
    while start < length:
        stop = text.find("\n", start, start + _PIECE) + 1
        if not stop:
            stop = min(start + _PIECE, length)
        yield text[start:stop]
        start = stop


def _blank(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _without_cdata(text: str) -> str:
    """The text with its CDATA sections as plain text, for the HTML parser, which would drop them."""
    parts: list[str] = []
    position = 0
    while (start := text.find(_CDATA, position)) >= 0:
        stop = text.find("]]>", start)
        inside = text[start + len(_CDATA) : stop if stop >= 0 else len(text)]
        parts += [text[position:start], _escape(inside)]
        position = stop + 3 if stop >= 0 else len(text)
    return "".join(parts) + text[position:]


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _name_characters(text: str) -> str:
    if "&" not in text:
        return text
    declared = set(_DECLARED.findall(text)) | _XML_ENTITIES

    def character(match: re.Match[str]) -> str:
        name = match[1]
        if name in declared:
            return match[0]
        known = html.entities.html5.get(name + ";")
        return f"&amp;{name};" if known is None else "".join(f"&#{ord(one)};" for one in known)

    return _ENTITY.sub(character, text)

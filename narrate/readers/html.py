"""Reads web pages, saved or downloaded: all that is seen, and what their heads tell; judging is left to others."""

from __future__ import annotations

import re
from collections.abc import Callable

from narrate.errors import SourceError
from narrate.model import Book, Metadata
from narrate.ports import Source
from narrate.readers import _archives, _markup, _roles, _veils
from narrate.readers._flow import Flow
from narrate.text.cleaning import clean, decode

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})""",
    re.IGNORECASE,
)
_LOOKS = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|div|article|section|h[1-6]|center|p|table)\b", re.IGNORECASE
)
_XHTML = re.compile(r"\s*(?:<\?xml\b|<!DOCTYPE[^>]{0,40}XHTML)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2})(?!\d)")


class Html:
    """The HTML and XHTML reader."""

    name = "html"
    suffixes = (".html", ".htm", ".xhtml")

    def recognises(self, head: bytes) -> bool:
        """Whether it begins with a tag that only web pages begin with."""
        text = decode(head)[0].lstrip().encode("utf-8", "replace")
        text = re.sub(rb"\A(?:\s*<(?:!--.*?--|\?.*?\?)>)*\s*", b"", text, flags=re.DOTALL)
        return text.startswith(b"<") and _LOOKS.match(text) is not None

    def read(self, source: Source) -> Book:
        """All that is visible on the page. Raises SourceError if that is nothing."""
        try:
            data = source.read()
        except OSError as error:
            raise SourceError(f"{source.name} can't be read: {error.strerror or error}.") from error
        declared = _DECLARED.search(data[:4096])
        text = decode(data, (declared[1] or declared[2]).decode("ascii") if declared else None)[0]
        del data
        book = page(text, source.name)
        if not book.blocks:
            raise SourceError(f"{source.name} holds no text, so there is nothing to narrate.")
        return book


def page(text: str, name: str, *, site: _archives.Site | None = None) -> Book:
    """A web page as a book. `site` is the archive it is known to come from; "" lets its content tell."""
    site = site or _archives.detect(text)
    outside = site.outside if site else ""

    def make() -> Flow:
        return Flow(name, role=outside, rule=site.rule if site else _roles.role, veils=veils)

    veils: _veils.Sheet | None = _veils.sheet_of(text)
    flow = _read(text, make)
    warnings: tuple[str, ...] = ()
    if flow.hides_most():
        veils, warnings = None, (_veils.warning(name),)
        flow = _read(text, make)
    metadata = described(flow)
    if site is None:
        return Book(tuple(flow.blocks), metadata, warnings=warnings)
    blocks, metadata = site.settle(flow.blocks, metadata)
    return Book(tuple(blocks), metadata, site.chapters(blocks), warnings=warnings)


def _read(text: str, make: Callable[[], Flow]) -> Flow:
    flow = _markup.read_xhtml(text, make) if _XHTML.match(text) else _markup.read_html(text, make())
    flow.finish()
    return flow


def described(flow: Flow) -> Metadata:
    """What a page's head says of it."""
    named: dict[str, str] = {}
    authors: list[str] = []
    for name, content in flow.metas:
        value = " ".join(clean(content).split())
        if value and name in ("author", "dc.creator", "dcterms.creator", "article:author", "book:author"):
            authors.append(value)
        elif value:
            named.setdefault(name, value)
    date = named.get("dc.date") or named.get("dcterms.date") or named.get("article:published_time") or ""
    year = _YEAR.search(date)
    return Metadata(
        title=named.get("dc.title") or named.get("dcterms.title") or flow.title or named.get("og:title", ""),
        authors=tuple(author for author in dict.fromkeys(authors) if not author.startswith("http")),
        year=year[0] if year else "",
        publisher=named.get("dc.publisher") or named.get("dcterms.publisher") or "",
        language=named.get("dc.language") or named.get("dcterms.language") or flow.language,
        description=named.get("description") or named.get("og:description") or "",
        copyright=named.get("dc.rights") or named.get("dcterms.rights") or "",
        source_url=named.get("og:url") or named.get("dcterms.source") or "",
    )

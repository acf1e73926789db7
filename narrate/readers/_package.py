"""Reads an EPUB's package document: its title, its files and their order; the pages are left to the reader."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from lxml import etree

from narrate.model import Metadata
from narrate.text.cleaning import clean

_TAG = re.compile(r"<[^<>]{1,500}>")
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2})(?!\d)")
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the package: its path in the archive, media type, properties and the id of what stands in for it."""

    id: str
    path: str
    media_type: str
    properties: tuple[str, ...] = ()
    fallback: str = ""


@dataclass(slots=True)
class Package:
    """A package document. Paths are members' names in the archive, not checked to exist; `spine` holds (id, linear)."""

    path: str
    metadata: Metadata = field(default_factory=Metadata)
    items: dict[str, Item] = field(default_factory=dict)
    spine: list[tuple[str, bool]] = field(default_factory=list)
    ncx: str = ""
    nav: str = ""
    cover: str = ""
    guide: list[tuple[str, str]] = field(default_factory=list)
    fixed_layout: bool = False


def parse_tree(data: bytes) -> Any:
    """The root of an XML document, as much of it as can be read; None if there is nothing. Resolves no entities."""
    parser: Any = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, remove_comments=True)
    try:
        return etree.fromstring(data.replace(b"\0", b""), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def local(element: Any) -> str:
    """An element's name without its namespace, "" for comments and instructions."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def resolve(base: str, href: str) -> str:
    """The archive path an href in the file `base` means, without its fragment; "" for other places than the archive."""
    href = href.partition("#")[0].partition("?")[0].strip()
    if re.match(r"[a-z][a-z0-9+.-]*:", href, re.IGNORECASE):
        return ""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(href))) if href else base


def root_files(container: bytes) -> list[str]:
    """The package documents that META-INF/container.xml names, in its order."""
    root = parse_tree(container)
    found = [] if root is None else [e for e in root.iter() if local(e) == "rootfile"]
    found.sort(key=lambda e: e.get("media-type", "application/oebps-package+xml") != "application/oebps-package+xml")
    return [path for e in found if (path := unquote(e.get("full-path", "")))]


def parse(path: str, data: bytes) -> Package | None:
    """The package document at `path`; None if it can't be read at all."""
    root = parse_tree(data)
    if root is None:
        return None
    package = Package(path)
    covers: list[str] = []
    spine_toc = ""
    for element in root.iter():
        name = local(element)
        if name == "item" and len(package.items) < _MOST:
            _item(package, element)
        elif name == "itemref" and len(package.spine) < _MOST and element.get("idref"):
            package.spine.append((element.get("idref"), element.get("linear", "yes").strip().lower() != "no"))
        elif name == "spine":
            spine_toc = element.get("toc", "")
        elif name == "reference" and element.get("href") and len(package.guide) < _MOST:
            package.guide.append((resolve(path, element.get("href")), element.get("type", "").lower()))
        elif name == "meta" and element.get("name") == "cover":
            covers.append(element.get("content", ""))
    package.metadata, package.fixed_layout = metadata(root)
    _places(package, spine_toc, covers)
    return package


def _item(package: Package, element: Any) -> None:
    identity, href = element.get("id", ""), element.get("href", "")
    if identity and href and identity not in package.items:
        package.items[identity] = Item(
            identity,
            resolve(package.path, href),
            element.get("media-type", "").strip().lower(),
            tuple(element.get("properties", "").split()),
            element.get("fallback", ""),
        )


def _places(package: Package, spine_toc: str, covers: list[str]) -> None:
    by_id = package.items
    for item in by_id.values():
        if "nav" in item.properties and not package.nav:
            package.nav = item.path
        if "cover-image" in item.properties and not package.cover:
            package.cover = item.path
        if item.media_type == "application/x-dtbncx+xml" and not package.ncx:
            package.ncx = item.path
    if spine_toc in by_id:
        package.ncx = by_id[spine_toc].path
    for name in covers:
        found = by_id.get(name) or next((i for i in by_id.values() if i.path.endswith("/" + name)), None)
        if found is not None and not package.cover and found.media_type.startswith("image/"):
            package.cover = found.path


# ------------------------------------------------------------------------------------------------------------ metadata


@dataclass(slots=True)
class _Entry:
    """A metadata element with everything that refines it."""

    name: str
    text: str
    refined: dict[str, str]


def metadata(root: Any) -> tuple[Metadata, bool]:
    """The metadata of a package document, and whether its pages have a fixed layout."""
    entries, metas = _entries(root)
    named: dict[str, list[_Entry]] = {}
    for entry in entries:
        named.setdefault(entry.name, []).append(entry)
    titles = named.get("title", [])
    main = next((e for e in titles if e.refined.get("title-type") == "main"), titles[0] if titles else None)
    subtitle = next((e.text for e in titles if e.refined.get("title-type") == "subtitle"), "")
    series, part, collections = _series(metas)
    dates = sorted(named.get("date", []), key=lambda e: "publication" not in e.refined.get("event", "publication"))
    years = [match[0] for e in dates if (match := _YEAR.search(e.text))]
    subjects = [e.text for e in metas if e.name == "se:subject"] + [e.text for e in named.get("subject", [])]
    sources = [e.text for e in named.get("source", []) + named.get("identifier", []) if e.text.startswith("http")]
    extra = [("subjects", "; ".join(dict.fromkeys(subjects)))] if subjects else []
    extra += [("collection", collection) for collection in collections]
    made = Metadata(
        title=main.text if main else "",
        subtitle=subtitle,
        authors=_people(named.get("creator", []), "aut"),
        narrator=", ".join(_people(named.get("creator", []) + named.get("contributor", []), "nrt", strict=True)),
        series=series,
        part=part,
        year=years[0] if years else "",
        genre=subjects[0] if subjects else "",
        publisher=next((e.text for e in named.get("publisher", [])), ""),
        language=next((e.text for e in named.get("language", []) if len(e.text) < 36), ""),
        description=_plain_text(next((e.text for e in named.get("description", [])), "")),
        copyright=next((e.text for e in named.get("rights", [])), ""),
        isbn=_identifier(named.get("identifier", []), "isbn"),
        asin=_identifier(named.get("identifier", []), "asin"),
        source_url=sources[0] if sources else "",
        extra=tuple(extra),
    )
    fixed = any(e.name == "rendition:layout" and e.text == "pre-paginated" for e in metas)
    return made, fixed or any(e.name == "fixed-layout" and e.text == "true" for e in metas)


def _entries(root: Any) -> tuple[list[_Entry], list[_Entry]]:
    """All dc: elements, and all meta elements, as entries with their refinements."""
    refining: dict[str, dict[str, str]] = {}
    entries: list[_Entry] = []
    metas: list[_Entry] = []
    for element in _metadata_elements(root):
        name = local(element)
        text = " ".join(clean("".join(element.itertext())).split())
        refined = refining.setdefault(element.get("id") or f"-{len(refining)}", {})
        for key, value in element.attrib.items():
            refined.setdefault(str(key).rpartition("}")[2], value)
        if name == "meta":
            refines = element.get("refines", "").lstrip("#")
            if refines:
                refining.setdefault(refines, {})[element.get("property", "")] = text
            key = element.get("property") or element.get("name") or ""
            metas.append(_Entry(key, text or clean(element.get("content", "")).strip(), refined))
        elif text:
            entries.append(_Entry(name, text, refined))
    return entries, metas


def _metadata_elements(root: Any) -> Iterator[Any]:
    inside = next((e for e in root.iter() if local(e) == "metadata"), None)
    if inside is not None:
        for count, element in enumerate(inside.iter()):
            if count > _MOST:
                return
            if local(element) not in ("metadata", "dc-metadata", "x-metadata", ""):
                yield element


def _people(entries: list[_Entry], role: str, *, strict: bool = False) -> tuple[str, ...]:
    """The people with a MARC relator role, in display order; without any of them (unless `strict`) all people."""
    found = [e for e in entries if e.refined.get("role", "" if strict else role).lower() == role]
    chosen = found if found or strict else entries
    order = {id(e): (e.refined.get("display-seq", "")) for e in chosen}
    chosen = sorted(chosen, key=lambda e: int(order[id(e)]) if order[id(e)].isdecimal() else len(chosen))
    return tuple(dict.fromkeys(e.text for e in chosen))


def _series(metas: list[_Entry]) -> tuple[str, str, list[str]]:
    """Series, part, and other collections ("Name #3"), from calibre's and EPUB 3's ways of saying so."""
    named = {e.name: e.text for e in reversed(metas)}
    collections = [e for e in metas if e.name == "belongs-to-collection" and e.text]
    series = [e for e in collections if e.refined.get("collection-type", "series") == "series"]
    others = [_numbered(e) for e in collections if e not in series[:1]]
    if named.get("calibre:series"):
        return named["calibre:series"], _whole(named.get("calibre:series_index", "")), others
    if series:
        return series[0].text, _whole(series[0].refined.get("group-position", "")), others
    return "", "", others


def _numbered(entry: _Entry) -> str:
    position = _whole(entry.refined.get("group-position", ""))
    return f"{entry.text} #{position}" if position else entry.text


def _whole(number: str) -> str:
    """calibre writes 3.0 for the third part."""
    return re.sub(r"\.0+$", "", number.strip())


def _identifier(entries: list[_Entry], scheme: str) -> str:
    for entry in entries:
        value = re.sub(rf"^(?:urn:)?{scheme}:\s*", "", entry.text, flags=re.IGNORECASE)
        if scheme in entry.refined.get("scheme", "").lower() or value != entry.text:
            return value
    return ""


def _plain_text(text: str) -> str:
    """A description without the HTML that calibre keeps in it."""
    return " ".join(_TAG.sub(" ", text).split()) if "<" in text else text

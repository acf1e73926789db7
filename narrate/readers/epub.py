"""Reads EPUB 2 and 3: pages in spine order, contents resolved to blocks, metadata and cover; judging is left to others.

A file, a package document or a contents list that is missing or broken costs a warning, not the book.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from narrate.errors import SourceError
from narrate.model import Block, Book, Cover, NavPoint
from narrate.ports import Source
from narrate.readers import _archives, _contents, _markup, _package, _roles, _veils
from narrate.readers._flow import Flow
from narrate.readers._naming import natural
from narrate.readers._package import Item, Package
from narrate.readers._zip import Archive
from narrate.text.cleaning import decode

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document", "image/svg+xml")
_PAGE_SUFFIXES = (".xhtml", ".html", ".htm", ".xht")
# https://www.w3.org/TR/epub-33/#sec-font-obfuscation and Adobe's older way: scrambled fonts, not locked books.
_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})|charset\s*=\s*["']?([A-Za-z0-9._-]{1,40})"""
)
_MOST_WARNINGS = 50
_MOST_SHEETS = 200


class Epub:
    """The EPUB reader."""

    name = "epub"
    suffixes = (".epub", ".kepub")

    def recognises(self, head: bytes) -> bool:
        """Whether it begins like a ZIP file that says it is an EPUB, or that holds an EPUB's container."""
        return head.startswith(b"PK") and (b"application/epub+zip" in head[:200] or b"META-INF/container.xml" in head)

    def read(self, source: Source) -> Book:
        """The whole book in spine order. Raises SourceError for what is no EPUB, is locked, or holds no text."""
        with Archive(source, "EPUB") as archive:
            edition = _Edition(archive)
            book = edition.book()
        if edition.veiled * 2 <= sum(len(block.text) for block in book.blocks):
            return book
        with Archive(source, "EPUB") as archive:
            book = _Edition(archive, bare=True).book()
        return replace(book, warnings=(*book.warnings, _veils.warning(source.name)))


class _Edition:
    """One reading of one EPUB; `bare`, without its styles. `veiled` counts the characters that they hide."""

    def __init__(self, archive: Archive, *, bare: bool = False) -> None:
        self.archive = archive
        self.veiled = 0
        self._bare = bare
        self._sheets: dict[str, str] = {}
        self.warnings: list[str] = []
        self.package = self._find_package()
        self.locked = _locked(archive)
        self.blocks: list[Block] = []
        self.starts: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.anchors: dict[str, dict[str, int]] = {}
        self.language = ""
        self.roles: dict[str, str] = {}
        self.listed: set[str] = set()
        self.site = _archives.detect("", self.package.metadata.publisher)

    def book(self) -> Book:
        """Everything, put together."""
        lists = self._lists()
        self._known_roles(lists.get("landmarks", []))
        self.listed = {line.href.partition("#")[0] for line in lists.get("toc", [])}
        pictures = 0
        for item, linear in self._reading_order():
            pictures += self._page(item, linear)
        name = self.archive.name
        if not self.blocks:
            what = "only pictures, no text" if pictures else "no text"
            raise SourceError(f"{name} holds {what}, so there is nothing to narrate.")
        if self.package.fixed_layout:
            self._warn("its pages have a fixed layout; their text may come in an odd order")
        navigation = self._navigation(_contents.targeted(lists.get("toc", [])))
        metadata = self.package.metadata
        if self.site is not None:
            self.blocks, metadata = self.site.settle(self.blocks, metadata)
            navigation = self.site.chapters(self.blocks) or navigation
        if not metadata.language and self.language:
            metadata = replace(metadata, language=self.language)
        warnings = [*self.warnings, *self.archive.warnings]
        if len(warnings) > _MOST_WARNINGS:
            warnings[_MOST_WARNINGS:] = [f"{name}: {len(warnings) - _MOST_WARNINGS} more warnings of this kind."]
        return Book(tuple(self.blocks), metadata, navigation, self._cover(), tuple(warnings))

    def _warn(self, text: str) -> None:
        self.warnings.append(f"{self.archive.name}: {text}.")

    # ------------------------------------------------------------------------------------------------------ package

    def _find_package(self) -> Package:
        archive = self.archive
        container = archive.find("META-INF/container.xml")
        paths = _package.root_files(archive.read(container)) if container else []
        if not paths:
            self._warn("META-INF/container.xml is missing or names no package")
        paths += [name for name in archive.names if name.lower().endswith(".opf")]
        for path in dict.fromkeys(paths):
            name = archive.find(path)
            package = _package.parse(name, archive.read(name)) if name else None
            if package is not None and (package.items or package.spine):
                return package
            self._warn(f"the package document {path} is missing or broken")
        return Package("")

    def _reading_order(self) -> Iterator[tuple[Item, bool]]:
        """The spine's items; without a spine all pages by name."""
        package = self.package
        if not package.spine:
            pages = [item for item in package.items.values() if item.media_type in _PAGES[:2]]
            if not pages:
                names = [name for name in self.archive.names if name.lower().endswith(_PAGE_SUFFIXES)]
                pages = [Item(name, name, _PAGES[0]) for name in names]
            self._warn("it has no reading order (spine); its pages were read by name")
            yield from ((item, True) for item in sorted(pages, key=lambda item: natural(item.path)))
            return
        read: set[str] = set()
        any_linear = any(linear for _, linear in package.spine)
        for identity, linear in package.spine:
            item = package.items.get(identity)
            if item is None:
                self._warn(f"the spine names {identity!r}, which is not in the package")
            elif item.path not in read:
                read.add(item.path)
                yield item, linear or not any_linear
        left = [
            item.path
            for item in package.items.values()
            if item.media_type == _PAGES[0] and item.path not in read and item.path != package.nav
        ]
        if left:
            self._warn(f"{len(left)} pages are not in its reading order and were not read: {', '.join(left[:5])}")

    def _page_item(self, item: Item) -> Item:
        """The item itself, or what its package offers instead of a format that is no page."""
        seen: set[str] = set()
        current = item
        while current.media_type not in _PAGES and current.fallback and current.id not in seen:
            seen.add(current.id)
            current = self.package.items.get(current.fallback, current)
        return current if current.media_type in _PAGES or current.path.lower().endswith(_PAGE_SUFFIXES) else item

    # -------------------------------------------------------------------------------------------------------- pages

    def _page(self, item: Item, linear: bool) -> int:
        """Read one page into blocks; gives the number of pictures on it."""
        original, item = item, self._page_item(item)
        name = self.archive.find(item.path)
        if not name:
            self._warn(f"{item.path or item.id} is missing")
            return 0
        if name in self.locked or self.archive.encrypted(name):
            raise SourceError(
                f"{self.archive.name} is locked (DRM): {name} is encrypted.",
                remedy="Narrate a copy without DRM; ask the shop or the publisher for one.",
            )
        self.starts[original.path] = self.starts[name] = len(self.blocks)
        named_page = name.lower().endswith(_PAGE_SUFFIXES)
        if item.media_type.startswith("image/") and item.media_type not in _PAGES and not named_page:
            return 1
        if item.media_type not in _PAGES and not named_page:
            self._warn(f"{name} is {item.media_type or 'of an unknown type'}, which can't be narrated")
            return 0
        text = self._text(name)
        role = (
            self.roles.get(name, "")
            or _roles.file_role(name)
            or ("" if linear or name in self.listed else "backmatter")
        )
        flow = self._flow(name, text, role)
        offset = len(self.blocks)
        self.blocks += flow.blocks
        self.anchors[name] = {anchor: index + offset for anchor, index in flow.anchors.items()}
        self.ends[name] = len(self.blocks)
        self.language = self.language or flow.language
        self.veiled += flow.out.veiled
        return flow.pictures

    def _text(self, name: str) -> str:
        data = self.archive.read(name)
        found = _DECLARED.search(data[:1024])
        return decode(data, (found[1] or found[2]).decode("ascii") if found else None)[0]

    def _flow(self, name: str, text: str, role: str) -> Flow:
        self.site = site = self.site or _archives.detect(text)
        rule = site.rule if site else _roles.role
        veils = None if self._bare else _veils.sheet_of(text, lambda href: self._sheet(name, href))
        flow = _markup.read_xhtml(text, lambda: Flow(self.archive.name, name, role=role, rule=rule, veils=veils))
        flow.finish()
        return flow

    def _sheet(self, base: str, href: str) -> str:
        """The text of a style sheet that a page or another sheet links to; "" if it is not here."""
        name = self.archive.find(_package.resolve(base, href))
        if not name or name in self.locked or self.archive.encrypted(name) or len(self._sheets) >= _MOST_SHEETS:
            return self._sheets.get(name, "")
        if name not in self._sheets:
            self._sheets[name] = decode(self.archive.read(name))[0]
        return self._sheets[name]

    # ----------------------------------------------------------------------------------------------------- contents

    def _lists(self) -> dict[str, list[_contents.Line]]:
        """The lines of the navigation document, or of the NCX where that has none; hrefs become archive paths."""
        lists: dict[str, list[_contents.Line]] = {}
        candidates = [self.package.nav, self.package.ncx]
        if not any(candidates):
            candidates += [name for name in self.archive.names if name.lower().endswith(".ncx")][:1]
        for path in filter(None, candidates):
            name = self.archive.find(path)
            if not name or name in self.locked:
                self._warn(f"the contents list {path} is missing")
                continue
            for kind, lines in _contents.read(self._text(name)).items():
                placed = [replace(line, href=self._target(name, line.href)) for line in lines]
                if not lists.get(kind):
                    lists[kind] = placed
            if lists.get("toc"):
                break
        return lists

    def _target(self, base: str, href: str) -> str:
        """An href as "archive path#fragment"; "" if it leads nowhere in the archive."""
        if not href:
            return ""
        path = self.archive.find(_package.resolve(base, href))
        return f"{path}#{href.partition('#')[2]}" if path else ""

    def _known_roles(self, landmarks: list[_contents.Line]) -> None:
        """What landmarks and guide say whole pages are; a place inside a page or the start of the text says nothing."""
        pointed = [(line.href, line.type.split()[0] if line.type else "") for line in landmarks]
        pointed += [(self.archive.find(path) + "#", kind) for path, kind in self.package.guide]
        for href, kind in pointed:
            path, _, fragment = href.partition("#")
            role = _roles.canonical(kind if kind != "notes" else "endnotes")
            if path and not fragment and role and role not in ("bodymatter", "frontmatter", "backmatter"):
                self.roles.setdefault(path, role)

    def _navigation(self, lines: list[_contents.Line]) -> tuple[NavPoint, ...]:
        """Contents lines as points in the blocks; a page that gave no block leads to the next one, a cover nowhere."""
        points: list[NavPoint] = []
        for line in lines:
            path, _, fragment = line.href.partition("#")
            index = self.anchors.get(path, {}).get(fragment, self.starts.get(path, -1))
            if index < 0:
                self._warn(f"the contents list leads to {path}, which is not in its reading order")
                continue
            empty = self.ends.get(path, index) == self.starts.get(path)
            if index < len(self.blocks) and not (empty and "cover" in (path + line.title).lower()):
                points.append(NavPoint(line.title, line.level, index))
        return tuple(points)

    # -------------------------------------------------------------------------------------------------------- cover

    def _cover(self) -> Cover | None:
        """The cover picture: named by the package, else shown on its cover page, else a picture called cover."""
        types = {item.path: item.media_type for item in self.package.items.values()}
        candidates = [self.package.cover]
        candidates += [path for path, kind in self.package.guide if kind == "cover" and _is_picture(path)]
        candidates += [n for n in self.archive.names if re.search(r"cover[^/]*\.(?:jpe?g|png)$", n, re.IGNORECASE)]
        for path in filter(None, candidates):
            name = self.archive.find(path)
            if name and name not in self.locked and not self.archive.encrypted(name):
                kind = types.get(path) or _media_type(name)
                data = self.archive.read(name)
                if data:
                    return Cover(data, "image/jpeg" if kind == "image/jpg" else kind)
        return None


def _locked(archive: Archive) -> frozenset[str]:
    """The members that META-INF/encryption.xml says are encrypted, fonts that are merely scrambled aside."""
    name = archive.find("META-INF/encryption.xml")
    root = _package.parse_tree(archive.read(name)) if name else None
    if root is None:
        return frozenset()
    locked: set[str] = set()
    for entry in root.iter():
        if _package.local(entry) != "encrypteddata":
            continue
        methods = [e.get("Algorithm", "") for e in entry.iter() if _package.local(e) == "encryptionmethod"]
        if not methods or methods[0] not in _FONT_SCRAMBLING:
            uris = [e.get("URI", "") for e in entry.iter() if _package.local(e) == "cipherreference"]
            locked.update(filter(None, map(archive.find, uris)))
    return frozenset(locked)


def _is_picture(path: str) -> bool:
    return _media_type(path) != ""


def _media_type(name: str) -> str:
    suffix = name.lower().rpartition(".")[2]
    known = {"jpg": "jpeg", "jpeg": "jpeg", "png": "png", "gif": "gif", "webp": "webp", "svg": "svg+xml"}
    return f"image/{known[suffix]}" if suffix in known else ""

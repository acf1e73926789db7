"""One file a format: each turns a source into a Book and decides nothing about what is spoken; here one is chosen.

`gather` finds what there is to read, `read` picks the reader by forced format, suffix, then content, `join` makes one
book of several. No reader is imported before it is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from narrate import plugins
from narrate.errors import MissingError, SourceError, UsageError, nearest
from narrate.model import BlockKind, Book, Metadata, NavPoint
from narrate.ports import Reader, Source, shown
from narrate.readers._naming import natural

HEAD = 4096

# The suffixes of narrate's own readers, so that choosing one imports no other; a test holds it to the readers.
_SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mkd": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".epub": "epub",
    ".kepub": "epub",
    ".docx": "docx",
    ".odt": "odt",
    ".fodt": "odt",
    ".fb2": "fb2",
    ".fbz": "fb2",
    ".pdf": "pdf",
}
# Asked in this order: what has a signature first, text that may be anything last.
_SNIFFED = ("pdf", "epub", "docx", "odt", "fb2", "html", "text")
_NO_SIGNATURE = ("text", "markdown")
# What holds none of these is none of those with a signature: telling so loads none of them, and lxml neither.
_MARKS = (b"%PDF-", b"PK", b"<")
_ZIPPED = ("epub", "docx", "odt", "pdf")
_SCRIPT = ".script.md"

# What people have but nobody here reads: how it begins, what it is, what to do.
_FOREIGN = (
    (b"BOOKMOBI", 60, "a Kindle (MOBI or AZW) book", "Convert it to EPUB, with calibre for instance."),
    (b"TPZ", 0, "a Kindle (Topaz) book", "Convert it to EPUB, with calibre for instance."),
    (b"\xd0\xcf\x11\xe0", 0, "an old Word document (.doc)", "Save it as DOCX or ODT and narrate that."),
    (b"{\\rtf", 0, "an RTF document", "Save it as DOCX or ODT and narrate that."),
    (b"ITOLITLS", 0, "a Microsoft Reader (LIT) book", "Convert it to EPUB, with calibre for instance."),
    (b"AT&TFORM", 0, "a DjVu scan", "It holds pictures of pages; narrate needs their text."),
    (b"Rar!", 0, "a RAR archive", "Unpack it and narrate what is inside."),
    (b"7z\xbc\xaf", 0, "a 7z archive", "Unpack it and narrate what is inside."),
    (b"\x1f\x8b", 0, "a gzip archive", "Unpack it and narrate what is inside."),
    (b"PK", 0, "a ZIP archive", "Unpack it and narrate the folder."),
)


def formats() -> tuple[str, ...]:
    """The names of all readers, for `--from` and the like."""
    return plugins.names("readers")


def readable_suffixes() -> frozenset[str]:
    """The suffixes of all files that are taken for text, in small letters and with their dot."""
    return frozenset((*_SUFFIXES, *_strangers()))


def read(source: Source) -> Book:
    """The book in a source, by the reader its format, its suffix or its content names.

    Raises SourceError for what is missing, empty, or nothing that any reader knows; MissingError for a forced format
    that does not exist.
    """
    head = _head(source)
    reader, note = _choose(source, head)
    book = reader.read(source)
    if not any(block.text.strip() for block in book.blocks):
        raise SourceError(f"{source.name} holds no text, so there is nothing to narrate.")
    return replace(book, warnings=(*note, *book.warnings)) if note else book


def _head(source: Source) -> bytes:
    """The first bytes. Raises SourceError with plain words for what has none."""
    try:
        if source.data is not None:
            head = source.data[:HEAD]
        elif source.path is None or source.path.is_dir():
            raise SourceError(f"{source.name} is a folder, not a file.", remedy="Give the files in it.")
        elif not source.path.exists():
            raise SourceError(f"{source.name} does not exist.{_lookalike(source.path)}", remedy="Is the name right?")
        else:
            with source.path.open("rb") as stream:
                head = stream.read(HEAD)
    except OSError as error:
        raise SourceError(f"{source.name} can't be read: {error.strerror or error}.") from error
    if not head:
        raise SourceError(f"{source.name} is empty.", remedy="Is it the right file? Was it downloaded whole?")
    return head


def _lookalike(path: Path) -> str:
    try:
        return nearest(path.name, [entry.name for entry in path.parent.iterdir()], limit=1)
    except OSError:
        return ""


def _choose(source: Source, head: bytes) -> tuple[Reader, tuple[str, ...]]:
    """The reader for a source, and a warning where its suffix says another format than its content."""
    if source.format:
        return _load(source.format), ()
    suffix = PurePath(source.name).suffix.lower()
    named = _SUFFIXES.get(suffix) or _strangers().get(suffix)
    if named:
        reader = _load(named)
        if named not in _NO_SIGNATURE and reader.recognises(head):
            return reader, ()
        ignored = ("text", named, "html") if named == "markdown" else ("text", named)
        other = _sniff(head, [name for name in _SNIFFED if name not in ignored])
        if other is not None:
            return other, (f"{source.name} is named {suffix} but holds {other.name}; it was read as that.",)
        if named in _ZIPPED or named not in _SUFFIXES.values() or _may_be_text(head):
            return reader, ()  # broken perhaps: the reader itself knows best what to say
    else:
        found = _sniff(head, [*_SNIFFED[:-1], *_strangers().values()])
        if found is not None:
            return found, ()
        if _foreign(head) is None and _may_be_text(head):
            return _load("text"), ()
    what, remedy = _foreign(head) or ("a binary file that no reader knows", f"Readable are: {', '.join(formats())}.")
    raise SourceError(f"{source.name} can't be narrated: it is {what}.", remedy=remedy)


def _may_be_text(head: bytes) -> bool:
    return not head.strip() or _load("text").recognises(head)


def _sniff(head: bytes, names: Iterable[str]) -> Reader | None:
    marked = any(mark in head for mark in _MARKS)
    for name in dict.fromkeys(names):
        if not marked and name in _SNIFFED[:-1]:
            continue
        try:
            reader = _load(name)
        except MissingError:
            continue  # a broken plug-in; `plugins.broken()` tells of it
        if reader.recognises(head):
            return reader
    return None


def _foreign(head: bytes) -> tuple[str, str] | None:
    return next(((what, remedy) for magic, at, what, remedy in _FOREIGN if head[at:].startswith(magic)), None)


def _load(name: str) -> Reader:
    reader = plugins.load("readers", name)
    if not isinstance(reader, Reader):
        raise MissingError(f"The reader {name!r} is none: it lacks what narrate.ports.Reader asks for.")
    return reader


def _strangers() -> dict[str, str]:
    """Suffix → name for readers that came as plug-ins; those must be imported to be asked."""
    found: dict[str, str] = {}
    for name in formats():
        if name not in _SUFFIXES.values():
            try:
                found.update((suffix.lower(), name) for suffix in _load(name).suffixes)
            except MissingError:
                continue  # a broken plug-in; `plugins.broken()` tells of it
    return found


# ------------------------------------------------------------------------------------------------------------ gathering


def gather(sources: Sequence[str], format: str = "") -> tuple[Source, ...]:  # noqa: A002 - the option's own name
    """What the command line names: files, "-" for standard input, folders of chapter files in natural order.

    `format` forces a reader for all of them. Raises SourceError for what is missing and for folders without text.
    """
    if sources.count("-") > 1:
        raise UsageError("Standard input (-) can be read only once.")
    found: list[Source] = []
    for name in sources:
        path = Path(name)
        if name == "-":
            found.append(Source("standard input", None, sys.stdin.buffer.read(), format))
        elif path.is_dir():
            found += _folder(path, format)
        else:
            source = Source(shown(path.name), path, None, format)
            _head(replace(source, name=name))
            found.append(source)
    if not found:
        raise UsageError("There is nothing to narrate.", remedy="Name a file, a folder, or - for standard input.")
    return tuple(found)


def _folder(folder: Path, form: str) -> list[Source]:
    """The chapter files in a folder and the folders inside it, in natural order."""
    known = readable_suffixes()
    found: list[Source] = []
    for place, folders, files in os.walk(folder):
        folders[:] = sorted((name for name in folders if not name.startswith((".", "__"))), key=natural)
        for name in sorted(files, key=natural):
            path = Path(place, name)
            wanted = path.suffix.lower() in known and not name.lower().endswith(_SCRIPT)
            if wanted and not name.startswith(".") and path.is_file() and path.stat().st_size:
                found.append(Source(shown(path.relative_to(folder).as_posix()), path, None, form))
    if not found:
        raise SourceError(
            f"The folder {folder} holds no text that can be narrated.",
            remedy=f"Chapter files end in one of: {' '.join(sorted(known))}.",
        )
    return found


# -------------------------------------------------------------------------------------------------------------- joining

_FIRST_WORDS = 8
_LONGEST_LINE = 80


def join(books: Sequence[Book]) -> Book:
    """One book of several, in order: each starts a chapter, or a part where it has contents of its own.

    What is said of the work is kept as far as the books agree; the rest comes from the first that says it.
    """
    if len(books) == 1:
        return books[0]
    navigation: list[NavPoint] = []
    offset = 0
    for book in books:
        own = [replace(point, level=point.level + 1, block=point.block + offset) for point in book.navigation]
        title = _called(book)
        navigation.append(NavPoint(title or _file_name(book), 1, offset, weak=not title))
        navigation += own if len(own) > 1 else []
        offset += len(book.blocks)
    return Book(
        blocks=tuple(block for book in books for block in book.blocks),
        metadata=_agreed([book.metadata for book in books]),
        navigation=tuple(navigation),
        cover=next((book.cover for book in books if book.cover), None),
        warnings=tuple(warning for book in books for warning in book.warnings),
    )


def _called(book: Book) -> str:
    """How a source that becomes a chapter or a part calls itself: by its contents, first heading or title."""
    if len(book.navigation) > 1 and book.metadata.title:
        return book.metadata.title
    for block in book.blocks[:_FIRST_WORDS]:
        if block.kind is BlockKind.HEADING and block.role not in ("toc", "navigation", "metadata", "notes", "summary"):
            return block.text.replace("\n", ": ")
    return book.navigation[0].title if len(book.navigation) == 1 else book.metadata.title


def _file_name(book: Book) -> str:
    name = PurePath(book.blocks[0].place.source).stem if book.blocks else ""
    return name.replace("_", " ").strip()


def _announced(book: Book) -> str:
    """The heading that a text without marked headings begins with: "Chapter 3", and a title on the line below."""
    from narrate.text.structure.headings import HeadingKind, joined, parse, shown

    texts = [block.text for block in book.blocks[:2]]
    if not texts or len(texts[0]) > _LONGEST_LINE:
        return ""
    heading = parse(texts[0])
    if heading.kind not in (HeadingKind.PART, HeadingKind.CHAPTER, HeadingKind.SPECIAL):
        return ""
    below = texts[1] if len(texts) > 1 else ""
    titled = len(below) <= _LONGEST_LINE and "\n" not in below and below.strip()[-1:].isalnum()
    return joined(heading.label, below) if titled and heading.label and not heading.title else shown(texts[0])


def _agreed(known: Sequence[Metadata]) -> Metadata:
    """Fields of one work told by its pieces: a title only if all say the same, else the first word on each field."""
    fields = {name: getattr(known[0], name) for name in Metadata.__slots__}
    for metadata in known[1:]:
        for name, value in fields.items():
            fields[name] = value or getattr(metadata, name)
    if len({metadata.title for metadata in known}) > 1:
        fields["title"] = fields["subtitle"] = fields["part"] = ""
    return Metadata(**fields)

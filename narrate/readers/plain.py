"""Plain text to blocks: lines become paragraphs by the layout a text keeps; what they mean is left to structure.

Three layouts are told apart by the lengths of the lines: hard-wrapped text (as Project Gutenberg's or old e-mail), a
paragraph a line with blank lines between, and a paragraph a line without. Every line that is not blank ends up in
exactly one block.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from narrate.errors import SourceError
from narrate.model import Block, BlockKind, Book, Place
from narrate.ports import Source
from narrate.readers import _faretext
from narrate.text.cleaning import decode
from narrate.text.layout import Layout, Line, blocks, lines_of, measure
from narrate.text.structure import furniture

_PART = 150_000  # lines
_SHORT_LINE, _LIST = 40, 2000  # characters
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP container (EPUB, DOCX and ODT are such)"),
    (b"{\\rtf", "an RTF document; save it as DOCX or plain text"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document; save it as DOCX"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"RIFF", "a sound file or a picture"),
    (b"fLaC", "a sound file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"SQLite format 3", "a database"),
)
_CONTROLS = bytes(sorted({*range(1, 32)} - {7, 8, 9, 10, 11, 12, 13, 26, 27})) + b"\x7f"


def _binary(head: bytes) -> str:
    """What a file is that holds no text, "" for one that may."""
    for magic, what in _MAGIC:
        if head.startswith(magic):
            return what
    text, encoding = decode(head)
    if encoding.startswith("utf-16"):
        odd = sum(1 for character in text if character == "\ufffd" or "\ue000" <= character <= "\uf8ff")
        return "a binary file" if odd > len(text) / 10 else ""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "a binary file" if controls > len(head) / 50 else ""


class PlainText:
    """Reads `.txt` files and whatever else is text."""

    name = "text"
    suffixes = (".txt", ".text")

    def recognises(self, head: bytes) -> bool:
        """Whether `head` may be text: nothing in it says that it is not."""
        return bool(head.strip(b"\0 \t\r\n")) and not _binary(head)

    def read(self, source: Source) -> Book:
        """All lines as blocks. Raises SourceError for a file without text or one that is none."""
        try:
            data = source.read()
        except OSError as error:
            raise SourceError(f"{source.name}: {error.strerror or error}") from error
        what = _binary(data[:65_536])
        if what:
            raise SourceError(f"{source.name} is no plain text: it looks like {what}.")
        text, _ = decode(data)
        del data
        lines = lines_of(text)
        first = _part(lines)
        if not first:
            raise SourceError(f"{source.name} holds no text.", remedy="Is it the right file?")
        if _faretext.recognises(first):
            return _faretext.read([*first, *lines], source.name) or Book(tuple(_blocks(first, source.name, None)))
        made = list(_blocks(first, source.name, None))
        if len(first) < _PART:
            return Book(tuple(made))
        layout = measure(first)
        short = sum(len(block.text) for block in made) < len(made) * _SHORT_LINE
        paged = any(block.role for block in made)
        made = list(_gathered(made)) if short else made
        del first
        while part := _part(lines):
            new = _blocks(part, source.name, layout) if paged else blocks(part, source.name, layout)
            made += _gathered(new) if short else new
        return Book(tuple(made))


def _gathered(lines: Iterable[Block]) -> Iterator[Block]:
    """Blocks of which each holds many lines: what has as many short ones as a hundred books is a list, not a story."""
    held: list[Block] = []
    size = 0
    for block in lines:
        if held and (size > _LIST or block.role or held[0].role):
            yield replace(held[0], text="\n".join(one.text for one in held))
            held, size = [], 0
        held.append(block)
        size += len(block.text)
    if held:
        yield replace(held[0], text="\n".join(one.text for one in held))


def _part(lines: Iterator[Line]) -> list[Line]:
    """The next lines, as many as a long book has; all of them together would take many times what they are made of."""
    return list(islice(lines, _PART))


def _blocks(lines: list[Line], name: str, layout: Layout | None) -> Iterator[Block]:
    """Lines as blocks; what stood at the edges of pages comes after the paragraph that it stood in."""
    found = furniture.look(lines)
    aside = deque((lines[index], role) for index, role in sorted(found.roles.items()))
    for block in blocks(furniture.cleared(lines, found) if found.roles or found.torn else lines, name, layout):
        while aside and aside[0][0].offset < block.place.offset:
            yield _aside(*aside.popleft(), name)
        yield block
    for line, role in aside:
        yield _aside(line, role, name)


def _aside(line: Line, role: str, name: str) -> Block:
    place = Place(name, line=line.number, offset=line.offset)
    return Block(BlockKind.PARAGRAPH, line.text, place, role=role, blank_before=line.blank_before)

"""Knows the plain texts that FanFicFare writes: data, contents, chapters and notes, line by line; judges nothing.

Its chapters are Markdown (html2text's) under a heading that is set in and stands far below the text before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from narrate.model import Block, BlockKind, Book, Metadata, Place
from narrate.readers._facts import own_chapters, told
from narrate.text.layout import Layout, Line, blocks, measure

_LOOK = 80
_FIELD = re.compile(r"[A-Z][A-Za-z /]{2,30}: \S.*")
_PACKAGED = re.compile(r"Packaged: \d{4}-\d\d-\d\d\b.*")
_CONTENTS = "TABLE OF CONTENTS"
_END = "End file."
_LABEL = re.compile(r"\*\*(?P<what>Summary|Notes|Author's Note)(?: for the Chapter)?:\*\*")
_SUBHEAD = re.compile(r"#{1,6} (?=\S)")
_TABLE_RULE = re.compile(r"[-:]{3,}(?:\|[-:]{3,})+")
_ESCAPED = re.compile(r"\\(?=[-.#*_+!()\[\]{}>`\\])")
_ADDRESS = re.compile(r"https?://\S+")
_INDENT, _BLANKS = 4, 2


def recognises(lines: Sequence[Line]) -> bool:
    """Whether the first lines are those of a text that FanFicFare wrote."""
    head = [line.text for line in lines[:_LOOK]]
    fields = sum(_FIELD.fullmatch(text) is not None for text in head)
    return len(head) >= 8 and fields >= 5 and head[1].startswith("by ") and any(map(_PACKAGED.match, head))


def read(lines: Sequence[Line], source: str) -> Book | None:
    """The whole text as a book; None if it has no chapters."""
    roles = list(_roles(lines))
    if "chapter" not in roles:
        return None
    unmarked = [replace(line, text=_unmarked(line.text)) for line in lines]
    layout = measure([line for line, role in zip(unmarked, roles, strict=True) if role == "bodymatter"] or unmarked)
    made: list[Block] = []
    for role, run in groupby(zip(unmarked, roles, strict=True), key=lambda pair: pair[1]):
        own = [line for line, _ in run if line.text]
        if role in ("bodymatter", "notes", "summary"):
            made += _text(own, role, source, layout)
        else:
            kind = BlockKind.HEADING if role == "chapter" else BlockKind.PARAGRAPH
            made += [Block(kind, line.text, _place(line, source), 2 * (role == "chapter"), role) for line in own]
    title = lines[0].text
    metadata = told(made, Metadata(title=title, authors=(lines[1].text.removeprefix("by "),)), _ADDRESS)
    return Book(tuple(made), replace(metadata, title=title), own_chapters(made))


def _roles(lines: Sequence[Line]) -> Iterator[str]:
    """What each line is."""
    region = "titlepage"
    label = ""
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if line.indent >= _INDENT and line.blank_before >= _BLANKS and following and following.blank_before:
            region, label = "bodymatter", ""
            yield "chapter"
        elif region == "titlepage" and line.text == _CONTENTS:
            region = "toc"
            yield region
        elif region != "bodymatter":
            yield region
        elif match := _LABEL.fullmatch(line.text):
            label = "summary" if match["what"] == "Summary" else "notes"
            yield label
        elif label and line.text.startswith(">"):
            yield label
        else:
            label = ""
            yield "navigation" if _TABLE_RULE.fullmatch(line.text) or (not following and line.text == _END) else region


def _unmarked(text: str) -> str:
    """A line without the signs of quotations and the escapes of Markdown; emphasis stays."""
    return _ESCAPED.sub("", re.sub(r"\A(?:> ?)+", "", text)).strip()


def _text(lines: Sequence[Line], role: str, source: str, layout: Layout) -> Iterator[Block]:
    for headed, run in groupby(lines, key=lambda line: _SUBHEAD.match(line.text) is not None):
        own = list(run)
        if headed:
            for line in own:
                yield Block(BlockKind.HEADING, _SUBHEAD.sub("", line.text), _place(line, source), 4, role)
        else:
            yield from (replace(block, role=role) for block in blocks(own, source, layout))


def _place(line: Line, source: str) -> Place:
    return Place(source, line=line.number, offset=line.offset)

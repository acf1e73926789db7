"""Reads what an archive's page says of a work: labels and values, bylines, lines parted by dashes; knows no layout."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile, zip_longest

from narrate.model import Block, BlockKind, Metadata, NavPoint

_LABELS = {
    "fandom": "fandom",
    "fandoms": "fandom",
    "category": "category",
    "rating": "rating",
    "rated": "rating",
    "archive warning": "warnings",
    "archive warnings": "warnings",
    "warnings": "warnings",
    "relationship": "relationships",
    "relationships": "relationships",
    "character": "characters",
    "characters": "characters",
    "additional tags": "tags",
    "genre": "genre",
    "language": "language",
    "series": "series",
    "collections": "collections",
    "status": "status",
    "published": "published",
    "completed": "completed",
    "updated": "updated",
    "words": "words",
    "chapters": "chapters",
    "summary": "summary",
    "stats": "stats",
    "author": "author",
    "story": "title",
    "publisher": "publisher",
    "story url": "url",
}
_ABOUT = ("metadata", "titlepage", "navigation")
_LABEL = re.compile(r"([A-Z][A-Za-z ]{2,20}):[ \t\n]*(.*)", re.DOTALL)
_INNER = re.compile(r"\b(Published|Completed|Updated|Words|Chapters|Status):\s*([^\s:]+)")
_PART = re.compile(r"Part\s+([\d.]+)\s+of\s+(.+)", re.DOTALL)
_BRACKETED = re.compile(r"(.+?)\s*\[([\d.]+)\]")
_BYLINE = re.compile(r"(?:(?P<title>.+)\s)?by\s+(?P<author>\S.*)", re.DOTALL)


def _facts(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """ "Label: value" pairs, whether the value stands in the same block, the same line or the next block."""
    waiting = ""
    for block in blocks:
        for line in block.text.replace("\t", " ").split("\n"):
            match = _LABEL.fullmatch(line.strip())
            if match and match[1].lower() in _LABELS and waiting != "stats":
                waiting = _LABELS[match[1].lower()]
                if match[2]:
                    yield waiting, match[2].strip()
                    waiting = ""
            elif waiting and line.strip():
                yield waiting, line.strip()
                waiting = ""


def told(blocks: Sequence[Block], metadata: Metadata, address: re.Pattern[str]) -> Metadata:
    """Metadata with what the page of facts adds to it."""
    pages = [block for block in blocks if block.role in ("metadata", "titlepage")]
    facts: dict[str, str] = {}
    for name, value in _facts(pages):
        facts.setdefault(name, value)
    for name, value in _INNER.findall(facts.pop("stats", "")):
        facts.setdefault(_LABELS[name.lower()], value)
    series, part = _series(facts.pop("series", ""))
    title, author = _heading(pages)
    before = takewhile(lambda block: block.role not in ("bodymatter", "chapter"), blocks)
    summary = "\n".join(b.text for b in before if b.role == "summary" and not re.fullmatch(r"Summary:?", b.text))
    found = address.search("\n".join(block.text for block in blocks if block.role in _ABOUT))
    language = facts.pop("language", "")
    known = (*metadata.extra, *((name, value) for name, value in facts.items() if name not in ("title", "author")))
    return replace(
        metadata,
        title=title or facts.get("title", "") or metadata.title,
        authors=metadata.authors or tuple(filter(None, re.split(r",\s*|\s+and\s+", author or facts.get("author", "")))),
        series=metadata.series or series,
        part=metadata.part or part,
        language=metadata.language or {"English": "en"}.get(language, ""),
        description=metadata.description or summary or facts.get("summary", ""),
        source_url=metadata.source_url or ("https://" + found[0].removeprefix("https://") if found else ""),
        extra=tuple(dict(known).items()),
    )


def _series(value: str) -> tuple[str, str]:
    """The first series a work is said to be part of, and its number there."""
    if match := _PART.match(re.split(r",\s+(?=Part\s+[\d.]+\s+of\s)", value)[0]):
        return match[2].strip(), match[1]
    if match := _BRACKETED.fullmatch(value):
        return match[1], match[2]
    return value, ""


def _heading(pages: Sequence[Block]) -> tuple[str, str]:
    """Title and author as a page of facts has them: a heading, "by" somebody in it or below it."""
    title = author = ""
    for block, below in zip_longest(pages, pages[1:]):
        match = _BYLINE.fullmatch(block.text)
        if below is not None and block.kind is BlockKind.HEADING and below.text.startswith("by "):
            match = None  # there the byline is
        if block.kind is BlockKind.HEADING and not title and block.text != "Preface":
            title = (match["title"] or "") if match and match["title"] else block.text
            author = match["author"] if match and match["title"] else ""
        elif title and not author and match and not match["title"] and len(block.text) < 200:
            author = match["author"]
    return title, author


def dashed(line: str) -> Iterator[tuple[str, str]]:
    """The facts in FanFiction.net's line; what has no label is the language, then genre, then characters."""
    unnamed = iter(("language", "genre", "characters"))
    for piece in line.split(" - "):
        label, parted, value = piece.partition(":")
        if parted and label.strip().lower() in _LABELS:
            yield _LABELS[label.strip().lower()], value.strip()
        elif not parted and (name := next(unnamed, "")):
            yield name, piece.strip()


def marks(attributes: dict[str, str]) -> set[str]:
    """Class names as the archive wrote them: calibre numbers the classes of its EPUBs ("userstuff2")."""
    return {mark.rstrip("0123456789").rstrip("-_") for mark in attributes.get("class", "").lower().split()}


def own_chapters(blocks: Sequence[Block]) -> tuple[NavPoint, ...]:
    """Where an archive's own headings of chapters stand; those that an author put inside a chapter are others."""
    return tuple(
        NavPoint(" ".join(block.text.split()), 1, index)
        for index, block in enumerate(blocks)
        if block.kind is BlockKind.HEADING and block.role == "chapter"
    )


def demoted(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the headings inside chapters below those of the chapters, where the archive's own are known."""
    highest = min((b.level for b in blocks if b.kind is BlockKind.HEADING and b.role == "chapter"), default=0)
    return [
        replace(block, level=min(6, highest + 1))
        if block.kind is BlockKind.HEADING and block.role in ("", "bodymatter") and 0 < block.level <= highest
        else block
        for block in blocks
    ]

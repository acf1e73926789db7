"""Knows the pages of fan-fiction archives: which part is story, note, summary, data; skipping is left to structure.

Layouts: Archive of Our Own (downloads in HTML and EPUB, and pages saved from the site), FanFiction.net (saved pages),
and what FanFicFare writes (HTML and EPUB).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Protocol

from narrate.model import Block, BlockKind, Metadata, SpanKind
from narrate.readers import _roles

_HEAD = 200_000


class Site(Protocol):
    """An archive's layout. `outside` is the role of everything that no rule names."""

    outside: str

    def rule(self, tag: str, attributes: dict[str, str], inherited: str) -> str:
        """The role inside an element, given the role around it."""
        ...

    def settle(self, blocks: list[Block], metadata: Metadata) -> tuple[list[Block], Metadata]:
        """The blocks with roles that only their neighbours tell, and what the page says of the work."""
        ...


def detect(text: str, publisher: str = "") -> Site | None:
    """The archive a page (or a book that names its publisher) comes from, if it is one of these."""
    head = text[:_HEAD]
    if re.search(r"Archive of Our Own|archiveofourown\.org", publisher, re.IGNORECASE):
        return OurOwn()
    if "archiveofourown.org" in head and re.search(r"""id=["']?(?:preface|chapters|workskin)\b""", head):
        return OurOwn()
    if re.search(r"""id=["']?storytextp?\b""", text) and re.search(r"fanfiction\.net|profile_top|fictionpress", text):
        return FanFictionNet()
    if re.search(r"""class=["']?fff_\w+page|name=["']?TOCTOP\b""", head) or "FanFicFare" in publisher:
        return FanFicFare()
    return None


def _marks(attributes: dict[str, str]) -> set[str]:
    """Class names as the archive wrote them: calibre numbers the classes of its EPUBs ("userstuff2")."""
    return {mark.rstrip("0123456789").rstrip("-_") for mark in attributes.get("class", "").lower().split()}


@dataclass(slots=True)
class OurOwn:
    """Archive of Our Own."""

    outside: str = ""
    saved_page: bool = field(default=False)

    def rule(self, tag: str, attributes: dict[str, str], inherited: str) -> str:
        """Preface and .meta are data, quotations inside them notes; the story stands in #chapters around them."""
        identity, marks = attributes.get("id", "").lower(), _marks(attributes)
        if identity in ("header", "footer", "navigation", "skiplinks", "outer-nav", "dashboard"):
            return "navigation"
        if identity in ("feedback", "comments_placeholder", "kudos") or "comments" in marks:
            return "reviews"
        if marks & {"actions", "endnote-link", "landmark", "message", "navigation", "jump", "share"}:
            return "navigation" if inherited != "reviews" else inherited
        if identity == "preface":
            return "metadata"
        if identity == "afterword":
            return "navigation"
        if re.fullmatch(r"(?:work_)?endnotes?\d*", identity):
            return "notes"
        if identity in ("chapters", "workskin"):
            return "bodymatter"
        if inherited == "notes":
            return inherited
        if "notes" in marks or "endnotes" in marks:
            return "notes"
        if "summary" in marks:
            return "summary"
        if tag == "h2" and inherited == "metadata" and "heading" in marks:
            return "chapter"
        if tag == "h3" and "title" in marks and inherited != "metadata":
            return "chapter"
        if tag == "blockquote" and "userstuff" in marks and inherited in ("metadata", "navigation"):
            return "notes"
        if "meta" in marks or (marks & {"byline", "associations", "stats"}):
            return "metadata" if inherited not in ("notes", "summary") else inherited
        if tag == "body" or inherited in ("metadata", "navigation", "reviews", "summary"):
            return inherited
        return _roles.role(tag, attributes, inherited)

    def settle(self, blocks: list[Block], metadata: Metadata) -> tuple[list[Block], Metadata]:
        """A quotation under the word "Summary" is one."""
        settled: list[Block] = []
        label = ""
        for block in blocks:
            if block.role == "metadata" and re.fullmatch(r"(?:Chapter )?(?:End )?(?:Notes|Summary):?", block.text):
                label = "summary" if "Summary" in block.text else "notes"
                block = replace(block, role=label)  # noqa: PLW2901 - the block under another role
            elif block.role == "notes" and label == "summary":
                block = replace(block, role="summary")  # noqa: PLW2901 - the block under another role
            elif block.role not in ("notes", "summary"):
                label = ""
            settled.append(block)
        return settled, _told(settled, metadata, re.compile(r"archiveofourown\.org/works/\d+"))


@dataclass(slots=True)
class FanFictionNet:
    """FanFiction.net and FictionPress."""

    outside: str = "navigation"

    def rule(self, tag: str, attributes: dict[str, str], inherited: str) -> str:
        """Only #storytext is story; #profile_top says what it is; all else is the site's."""
        identity = attributes.get("id", "").lower()
        if identity in ("storytext", "storytextp") or "storytext" in attributes.get("class", "").split():
            return "bodymatter"
        if identity in ("profile_top", "pre_story_links"):
            return "metadata"
        if identity.startswith("review"):
            return "reviews"
        return inherited if inherited != "bodymatter" else _roles.role(tag, attributes, inherited)

    def settle(self, blocks: list[Block], metadata: Metadata) -> tuple[list[Block], Metadata]:
        """The facts stand in one line, parted by dashes: "Rated: Fiction T - English - Romance - Words: 4,567"."""
        extra = dict(metadata.extra)
        title, author, summary = "", "", ""
        for block in blocks:
            if block.role != "metadata":
                continue
            if not title:
                title = next((block.text[s.start : s.end] for s in block.spans if s.kind is SpanKind.STRONG), "")
            if by := re.search(r"\bBy:\s*(\S+)", block.text):
                author = author or by[1]
            if re.search(r"\bRated:", block.text):
                extra |= dict(_dashed(block.text[block.text.index("Rated:") :]))
            elif len(block.text) > len(summary) and not by:
                summary = block.text
        metadata = replace(
            metadata,
            title=title or metadata.title,
            authors=(author,) if author else metadata.authors,
            description=summary or metadata.description,
            extra=tuple(extra.items()),
        )
        return blocks, metadata


@dataclass(slots=True)
class FanFicFare:
    """FanFicFare's own HTML and EPUB."""

    outside: str = ""

    def rule(self, tag: str, attributes: dict[str, str], inherited: str) -> str:
        """Its pages say by their class what they are; the data of an HTML file stand in a table."""
        marks = _marks(attributes)
        for mark, role in (
            ("fff_titlepage", "titlepage"),
            ("fff_tocpage", "toc"),
            ("fff_logpage", "metadata"),
            ("fff_chapter", "chapter"),
        ):
            if mark in marks:
                return role
        if tag == "table" and "full" in marks and not inherited:
            return "titlepage"
        return _roles.role(tag, attributes, inherited)

    def settle(self, blocks: list[Block], metadata: Metadata) -> tuple[list[Block], Metadata]:
        """The contents list's lines get their role by their links; the table's labels are what is known."""
        return blocks, _told(blocks, metadata, re.compile(r"https?://\S+"))


# --------------------------------------------------------------------------------------------------------------- facts

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


def _told(blocks: Sequence[Block], metadata: Metadata, address: re.Pattern[str]) -> Metadata:
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
    if match := _PART.match(value):
        return match[2].strip(), match[1]
    if match := _BRACKETED.fullmatch(value):
        return match[1], match[2]
    return value, ""


def _heading(pages: Sequence[Block]) -> tuple[str, str]:
    """Title and author as a page of facts has them: a heading, "by" somebody in it or below it."""
    title = author = ""
    for block in pages:
        match = _BYLINE.fullmatch(block.text)
        if block.kind is BlockKind.HEADING and not title and block.text != "Preface":
            title = (match["title"] or "") if match and match["title"] else block.text
            author = match["author"] if match and match["title"] else ""
        elif title and not author and match and not match["title"] and len(block.text) < 200:
            author = match["author"]
    return title, author


def _dashed(line: str) -> Iterator[tuple[str, str]]:
    """The facts in FanFiction.net's line; what has no label is the language, then genre, then characters."""
    unnamed = iter(("language", "genre", "characters"))
    for piece in line.split(" - "):
        label, parted, value = piece.partition(":")
        if parted and label.strip().lower() in _LABELS:
            yield _LABELS[label.strip().lower()], value.strip()
        elif not parted and (name := next(unnamed, "")):
            yield name, piece.strip()

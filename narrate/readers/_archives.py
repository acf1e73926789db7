"""Knows the pages of fan-fiction archives: which part is story, note, summary, data; skipping is left to structure.

Layouts: FanFiction.net (saved pages) and what FanFicFare writes (HTML and EPUB); `_ourown` holds the third.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from narrate.model import Block, BlockKind, Metadata, NavPoint, SpanKind
from narrate.readers import _roles
from narrate.readers._facts import dashed, demoted, marks, own_chapters, told
from narrate.readers._ourown import OurOwn

_HEAD = 200_000
_NET_PAGE = re.compile(r"(?P<title>.+?)(?: (?P<chapter>Chapter \d+(?:: .+?)?))?, an? (?P<fandom>.+) fanfic \| \w+")
_NET_HEADING = re.compile(r"\W*(?:chapter|prologue|epilogue|part)\b", re.IGNORECASE)
_NET_TOP = 8
_FARE = re.compile(
    r"""class=["']?fff_\w+page|name=["']?TOCTOP\b|<table class="full">\s*<tr><td><b>[^<]{1,40}:</b></td><td>"""
)


class Site(Protocol):
    """An archive's layout. `outside` is the role of everything that no rule names."""

    outside: str

    def rule(self, tag: str, attributes: dict[str, str], inherited: str) -> str:
        """The role inside an element, given the role around it."""
        ...

    def settle(self, blocks: list[Block], metadata: Metadata) -> tuple[list[Block], Metadata]:
        """The blocks with roles that only their neighbours tell, and what the page says of the work."""
        ...

    def chapters(self, blocks: Sequence[Block]) -> tuple[NavPoint, ...]:
        """Where chapters begin in settled blocks, as far as the archive itself says so."""
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
    if _FARE.search(head) or "FanFicFare" in publisher:
        return FanFicFare()
    return None


@dataclass(slots=True)
class FanFictionNet:
    """FanFiction.net and FictionPress."""

    outside: str = "navigation"
    chapter: str = field(default="")

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
        page = _NET_PAGE.fullmatch(metadata.title)
        for block in blocks:
            if block.role != "metadata":
                continue
            fandom = page["fandom"] if page else ""
            if fandom and block.text.casefold().endswith(fandom.casefold()):  # the page's title has it in small letters
                extra.setdefault("fandom", block.text[-len(fandom) :])
            if not title:
                title = next((block.text[s.start : s.end] for s in block.spans if s.kind is SpanKind.STRONG), "")
            if by := re.search(r"\bBy:\s*(\S+)", block.text):
                author = author or by[1]
            if re.search(r"\bRated:", block.text):
                extra |= dict(dashed(block.text[block.text.index("Rated:") :]))
            elif len(block.text) > len(summary) and not by:
                summary = block.text
        self.chapter = page["chapter"] or "" if page else ""
        metadata = replace(
            metadata,
            title=title or (page["title"] if page else metadata.title),
            authors=(author,) if author else metadata.authors,
            language=metadata.language or {"English": "en"}.get(extra.get("language", ""), ""),
            description=summary or metadata.description,
            extra=tuple(extra.items()),
        )
        return blocks, metadata

    def chapters(self, blocks: Sequence[Block]) -> tuple[NavPoint, ...]:
        """The page's title names its chapter; where the text does so too, that is enough."""
        story = [index for index, block in enumerate(blocks) if block.role == "bodymatter"]
        said = any(_NET_HEADING.match(blocks[index].text) for index in story[:_NET_TOP])
        if not self.chapter or not story or said:
            return ()
        return (NavPoint(self.chapter, 1, story[0]),)


@dataclass(slots=True)
class FanFicFare:
    """FanFicFare's own HTML and EPUB."""

    outside: str = ""

    def rule(self, tag: str, attributes: dict[str, str], inherited: str) -> str:
        """Its pages say by their class what they are; the data of an HTML file stand in a table."""
        named = marks(attributes)
        for mark, role in _FARE_ROLES.items():
            if mark in named:
                return role
        if tag == "table" and "full" in named and not inherited:
            return "titlepage"
        return inherited if inherited == "notes" else _roles.role(tag, attributes, inherited)

    def settle(self, blocks: list[Block], metadata: Metadata) -> tuple[list[Block], Metadata]:
        """The first heading says whose work it is; summaries of chapters stand among their notes."""
        settled: list[Block] = []
        label = ""
        for block in (_fare_block(one, first=number == 0) for number, one in enumerate(blocks)):
            if block.role != "notes":
                label = ""
            elif match := _FARE_LABEL.match(block.text):
                label = "summary" if match["what"] == "Summary" else "notes"
            settled.append(replace(block, role=label) if label == "summary" else block)
        if not any(block.role == "chapter" for block in settled):  # an HTML file, whose chapters have no class
            settled = [replace(b, role=b.role or ("chapter" if b.level == 2 else "bodymatter")) for b in settled]
        settled = demoted(settled)
        return settled, told(settled, metadata, re.compile(r"https?://\S+"))

    def chapters(self, blocks: Sequence[Block]) -> tuple[NavPoint, ...]:
        """Its own headings."""
        return own_chapters(blocks)


def _fare_block(block: Block, *, first: bool) -> Block:
    """A block that has no class with the role that its words give it."""
    if block.role:
        return block
    if _FARE_CONTENTS.fullmatch(block.text):
        return replace(block, role="toc")
    titled = first and block.kind is BlockKind.HEADING and " by " in block.text
    return replace(block, role="titlepage") if titled else block


_FARE_ROLES = {
    "fff_titlepage": "titlepage",
    "fff_tocpage": "toc",
    "fff_logpage": "metadata",
    "fff_chapter": "bodymatter",
    "fff_chapter_title": "chapter",
    "fff_chapter_notes": "notes",
    "fff_head_notes": "notes",
    "fff_foot_notes": "notes",
}
_FARE_CONTENTS = re.compile(r"Table of Contents")
_FARE_LABEL = re.compile(r"(?P<what>Summary|Notes|Author's Note)(?: for the Chapter)?:")

"""Knows Archive of Our Own: downloads in HTML and EPUB, and saved pages; skipping is left to structure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from narrate.model import Block, Metadata, NavPoint
from narrate.readers import _roles
from narrate.readers._facts import demoted, marks, own_chapters, told

# Inside #chapters, but not (yet) known to be story: `settle` tells which.
_AROUND = "chapters"
_LABEL = re.compile(r"(?:Chapter )?(?:End )?(?P<what>Notes|Summary):?", re.IGNORECASE)
_BYLINE = re.compile(r"Chapter by \S.{0,200}", re.DOTALL)
_SEE = re.compile(r"\(?See the end of the (?:chapter|work) for\b.{0,60}", re.DOTALL)
_ADDRESS = re.compile(r"archiveofourown\.org/works/\d+")
_CHROME = frozenset(("header", "footer", "navigation", "skiplinks", "outer-nav", "dashboard"))
_BUTTONS = frozenset(("actions", "endnote-link", "landmark", "message", "navigation", "jump", "share"))


@dataclass(slots=True)
class OurOwn:
    """Archive of Our Own.

    The story stands in `.userstuff` inside `#chapters`. Its EPUBs are made by calibre, which gives one class to
    everything that looks alike: so classes are trusted around the story and never inside it.
    """

    outside: str = ""

    def rule(self, tag: str, attributes: dict[str, str], inherited: str) -> str:
        """The role inside an element; quotations that may be notes or the story's own are told apart by `settle`."""
        identity, named = attributes.get("id", "").lower(), marks(attributes)
        if inherited in ("bodymatter", "notes", "reviews"):
            return "navigation" if "landmark" in named and tag != "p" else inherited
        if identity in _CHROME:
            return "navigation"
        if identity in ("feedback", "comments_placeholder", "kudos") or "comments" in named:
            return "reviews"
        if re.fullmatch(r"(?:work_)?endnotes?\d*", identity):
            return "notes"
        if identity in ("preface", "afterword"):
            return "metadata" if identity == "preface" else "navigation"
        if identity in ("chapters", "workskin"):
            return _AROUND
        if "userstuff" in named and tag in ("blockquote", "div"):
            return _quoted(tag, inherited)
        if inherited in (_AROUND, "metadata"):
            return _around(tag, named, inherited)
        if named & _BUTTONS:
            return "navigation"
        if named & {"meta", "byline", "associations", "stats"}:
            return "metadata" if inherited != "summary" else inherited
        if tag == "body" or inherited in ("navigation", "summary"):
            return inherited
        return _roles.role(tag, attributes, inherited)

    def settle(self, blocks: list[Block], metadata: Metadata) -> tuple[list[Block], Metadata]:
        """A quotation under the word "Summary" is one; what stands between a chapter's heading and its text is not."""
        framed = {block.place.unit for block in blocks if block.role == "bodymatter"}
        settled: list[Block] = []
        label, at_head = "", True
        for block in blocks:
            role = block.role
            match = _LABEL.fullmatch(block.text) if role in (_AROUND, "metadata", "notes", "summary") else None
            if role == "chapter":
                label, at_head = "", True
            elif match and (role != _AROUND or at_head):
                role = label = "summary" if match["what"].lower() == "summary" else "notes"
            elif role == _AROUND:
                role = _at_head(block, label if block.place.unit in framed else "") if at_head else "bodymatter"
                at_head = role != "bodymatter"
            elif role in ("notes", "summary"):
                role = label or role
            else:
                label, at_head = "", at_head and role != "bodymatter"
            settled.append(replace(block, role=role) if role != block.role else block)
        authors = tuple(name for one in metadata.authors for name in one.split(", "))  # its EPUBs name all in one line
        settled = demoted(settled)
        return settled, told(settled, replace(metadata, authors=authors), _ADDRESS)

    def chapters(self, blocks: Sequence[Block]) -> tuple[NavPoint, ...]:
        """Its own headings."""
        return own_chapters(blocks)


def _quoted(tag: str, inherited: str) -> str:
    if inherited == "summary":
        return inherited
    if tag == "div":
        return "bodymatter" if inherited == _AROUND else inherited
    return "notes" if inherited in (_AROUND, "metadata", "navigation") else inherited


def _around(tag: str, named: set[str], inherited: str) -> str:
    """The frame of a work and of its chapters: headings, data, summaries, notes."""
    if named & {"notes", "endnotes"}:
        return "notes"
    if "summary" in named:
        return "summary"
    if tag == "h2" and "heading" in named and "title" not in named:
        return "chapter"
    if tag == "h3" and "title" in named and inherited == _AROUND:
        return "chapter"
    if named & {"actions", "endnote-link", "landmark", "navigation"}:
        return "navigation"
    return "metadata" if named & {"meta", "byline", "associations", "stats"} else inherited


def _at_head(block: Block, label: str) -> str:
    """The role of a block under a chapter's heading of which its element does not tell."""
    if _BYLINE.fullmatch(block.text):
        return "metadata"
    if _SEE.fullmatch(block.text):
        return "navigation"
    return label or "bodymatter"

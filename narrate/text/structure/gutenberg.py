"""Knows the frame of Project Gutenberg's plain texts: header, licence, credits, pictures, transcriber's notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from narrate.model import BlockKind, SkipReason
from narrate.text.structure.work import Item

_START = re.compile(
    r"\*\*\s?START OF (?:THE|THIS) PROJECT GUTENBERG|\*END\s*\*?\s*THE SMALL PRINT|\*{3}\s*START\*{3}"
    r"|\*END[* ]THE SMALL PRINT",
    re.IGNORECASE,
)
_END = re.compile(
    r"\*\*\s?END OF (?:THE|THIS) PROJECT GUTENBERG|\A\W*End of (?:the |this )?Project Gutenberg"
    r"|\A\W*Ende dieses Projekt Gutenberg",
    re.IGNORECASE,
)
_BOAST = re.compile(r"\A\W*(?:The |This )?Project Gutenberg(?:['’]s)?\b|START: FULL LICENSE", re.IGNORECASE)
_CREDIT = re.compile(
    r"\A\W*(?:produced by|e-?text prepared by|transcribed (?:by|from)|this (?:e-?text|e-?book|file"
    r"|text) was (?:first )?"
    r"(?:produced|prepared|transcribed|scanned|created)|credits?\s*:|scanned (?:by|and)|prepared by|digitized by"
    r"|proofread by|updated editions? will|note: (?:project gutenberg|images of the original)|html version by)",
    re.IGNORECASE,
)
_TRANSCRIBER = re.compile(
    r"\A\W*(?:a )?(?:transcriber|transcriber['’]?s|editor['’]s|e-?text|produced|redactor['’]s)['’]?s?['’]?\s+notes?\b",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"\[\s*(?:illustrations?|image|frontispiece|picture|photo(?:graph)?|map|plate|fig(?:ure)?\.?|decoration|drawing|illus\.?)\b[^\]]*\]?\s*\Z",
    re.IGNORECASE,
)
_MARGIN = re.compile(r"\[\s*side-?notes?\s*:[^\]]*\]\s*\Z", re.IGNORECASE)
_FIELDS = re.compile(
    r"\A\W*(?:title|author|release date|posting date|language|character set|editor|translator|illustrator)\s*:",
    re.IGNORECASE,
)
_ETEXT_OF = re.compile(
    r"\W*(?i:(?:The )?Project Gutenberg(?:['’]s)?(?: (?:E-?text|EBook))?(?: of)?) (?:(?P<title>[^*#]{2,100}),? by "
    r"(?P<author>(?!the\b)[^*#]{3,60}?)|(?P<whole>[^*#]{2,100}?))\W*(?:#\d+.*)?\Z"
)
_NEAR_START = 12


def frame(items: Sequence[Item]) -> tuple[int, int]:
    """Skip Gutenberg's header and licence; gives the range of items that is the book itself (all of it elsewhere)."""
    start = _header_end(items)
    end = _footer_start(items, start)
    for item in (*items[:start], *items[end:]):
        if item.open:
            item.skip(SkipReason.LICENCE)
    for item in items[start : min(start + _NEAR_START, end)]:
        if item.open and start and _CREDIT.match(item.text):
            item.skip(SkipReason.FRONT_MATTER, 0.95)
    return start, end


def pictures(items: Sequence[Item], *, keep: bool) -> None:
    """Skip "[Illustration: …]", "[Sidenote: …]", "[Transcriber's note: …]" that stand alone in a paragraph."""
    for item in items:
        text = item.text.lstrip()
        if not item.open or not text.startswith(("[", "{")) or item.block.kind is not BlockKind.PARAGRAPH:
            continue
        if _PICTURE.match(text) and not keep:
            item.skip(SkipReason.IMAGE, 0.95)
        elif _TRANSCRIBER.match(text):
            item.skip(SkipReason.FRONT_MATTER, 0.95)
        elif _MARGIN.match(text):
            item.skip(SkipReason.FOOTNOTE, 0.9)


def header_fields(items: Sequence[Item], end: int) -> dict[str, str]:
    """What the header says of the work: "title" and "author" in small letters, as far as it says it."""
    found: dict[str, str] = {}
    for item in items[:end]:
        if match := _ETEXT_OF.match(" ".join(item.text.split())):
            found.setdefault("title", (match["title"] or match["whole"]).strip(" ,"))
            found.setdefault("author", (match["author"] or "").strip())
    for item in items[:end]:
        for row in item.text.split("\n"):
            key, colon, value = row.partition(":")
            name = key.strip().lower()
            if colon and name in ("title", "author") and value.strip():
                found[name] = " ".join(value.split())
    return found


def _header_end(items: Sequence[Item]) -> int:
    last = 0
    for index, item in enumerate(items[: max(200, len(items) // 4)]):
        if "*" in item.text and _START.search(item.text):
            last = index + 1
    return last


def _footer_start(items: Sequence[Item], start: int) -> int:
    for index in range(start, len(items)):
        text = items[index].text
        if ("*" in text or "End" in text or "END" in text) and _END.search(text) and (start or index * 2 > len(items)):
            return index
    if start:
        return len(items)
    for index in range(len(items) * 2 // 3, len(items)):
        if _BOAST.search(items[index].text) and "licen" in items[index].text.lower():
            return index
    return len(items)

"""What HTML's elements do to text: part it, hide it, stress it; classes and types are left to `_roles`."""

from __future__ import annotations

import re

from narrate.model import SpanKind

# The last two lines: DAISY's DTBook, which EPUB 2 allows.
_BLOCK_WORDS = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol optgroup option p
    plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp
    author bodymatter book bridgehead byline dateline docauthor doctitle dtbook frontmatter hd imggroup
    level level1 level2 level3 level4 level5 level6 levelhd line linegroup list note poem prodnote rearmatter sidebar
"""
BLOCK_TAGS = frozenset(_BLOCK_WORDS.split())
_HIDDEN_WORDS = """
    epub:case
    annotation-xml applet area audio basefont canvas col colgroup datalist embed frame head iframe input
    link map meta metadata noembed noframes noscript param rp rt rtc script source style template track video
"""
HIDDEN_TAGS = frozenset(_HIDDEN_WORDS.split())
HEADINGS = {
    "h1": 1,
    "h2": 2,
    "h3": 3,
    "h4": 4,
    "h5": 5,
    "h6": 6,
    "doctitle": 1,
    "bridgehead": 0,
    "hd": 0,
    "levelhd": 0,
}
EMPHASIS = {
    "em": SpanKind.EMPHASIS,
    "i": SpanKind.EMPHASIS,
    "cite": SpanKind.EMPHASIS,
    "dfn": SpanKind.EMPHASIS,
    "b": SpanKind.STRONG,
    "strong": SpanKind.STRONG,
}
PRESERVED = frozenset(("pre", "listing", "plaintext", "xmp", "textarea"))
NAVIGATION = frozenset(("select", "button", "option", "optgroup", "menu"))
PICTURES = frozenset(("svg", "object"))
_PAGE_LINK = re.compile(r"^[^:?]*\.x?html?(?:#.*)?$", re.IGNORECASE)


def leads_inside(href: str) -> bool:
    """Whether a link leads to a page or a place of the same work."""
    return href.startswith("#") or (bool(href) and "//" not in href and _PAGE_LINK.search(href) is not None)


def level(tag: str, attributes: dict[str, str]) -> int | None:
    """A heading's level (0: unknown), None for what is no heading."""
    level = HEADINGS.get(tag)
    if level is None and attributes.get("role") == "heading":
        stated = attributes.get("aria-level", "")
        level = min(6, int(stated)) if stated.isdecimal() and len(stated) < 4 else 2
    return level

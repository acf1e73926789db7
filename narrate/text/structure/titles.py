"""Completes what is known of a work from its first lines: a title and, under it, "by" somebody; shapes no chapters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from narrate.model import Metadata, SkipReason
from narrate.text.structure.bare import looks_like_title
from narrate.text.structure.headings import HeadingKind, plain
from narrate.text.structure.work import Fate, Item, Section, file_of

_BYLINE = re.compile(
    r"(?:(?:a|an|the)\s+(?:novel|story|tale|romance|fan ?fiction|fic|short story|novella)\s+)?"
    r"(?:written\s+)?by[:\s]\s*(?P<name>\S[^\n]{0,80}?)\.?\Z",
    re.IGNORECASE,
)
_TITLE_BY = re.compile(
    r"(?P<title>[^\n]{2,120}?)\s*(?:\n\s*|,?\s+)(?:written\s+)?by[:\s]\s*(?P<name>[A-Z0-9_][^\n]{1,60})\Z",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"[ \t]*(?P<key>title|(?:author|penname|pen name)s?|written by)\s*:\s*(?P<value>\S[^\n]*)", re.IGNORECASE
)
_BY = re.compile(r"[(_]?(?:written )?by[:)_]?", re.IGNORECASE)
_LOOK = 12


def complete(items: Sequence[Item], metadata: Metadata, title: str, fields: Mapping[str, str]) -> Metadata:
    """Metadata with the title and author that stand at the head of the text, where the reader knew none.

    The lines they stand in become title page. `title` overrides what was found; `fields` are a header's own words.
    """
    found_title, found_authors = _head(items, metadata)
    found_authors = found_authors or _from_title_page(items)
    return replace(
        metadata,
        title=title or metadata.title or fields.get("title", "") or found_title,
        authors=metadata.authors or _authors(fields.get("author", "")) or found_authors,
    )


def from_opening(opening: Sequence[Item], metadata: Metadata) -> Metadata:
    """The first line of a title page without a "by" is the title, if nothing else is."""
    page = [item for item in opening if item.fate is Fate.SKIP and item.reason is SkipReason.TITLE_PAGE]
    if metadata.title or not page or not looks_like_title(page[0].text) or page[0].words > 15 or file_of(page[0])[1]:
        return metadata
    return replace(metadata, title=plain(page[0].text))


def from_only_chapter(items: Sequence[Item], chapters: Sequence[Section], metadata: Metadata) -> Metadata:
    """A chapter that stands alone, as people paste it, gives the work its title where nothing else does."""
    if metadata.title or len(chapters) != 1 or not chapters[0].head:
        return metadata
    head = chapters[0].head
    first = items[head[0]].parsed()
    title = " ".join(plain(items[index].text) for index in head[1:]) or first.title
    return replace(metadata, title=title) if title else metadata


def _head(items: Sequence[Item], metadata: Metadata) -> tuple[str, tuple[str, ...]]:
    looked = 0
    above: list[Item] = []
    waiting: Item | None = None  # "by" on a line of its own
    for item in items:
        if item.fate is Fate.SKIP or item.fate is Fate.SCENE:
            continue
        looked += 1
        if looked > _LOOK or item.words > 40 or _is_numbered(item):
            break
        text = item.text.strip()
        if above and _BY.fullmatch(text):
            waiting = item
            continue
        if waiting is not None and _names(text):
            return _title_page([*above, waiting, item], above[0], text)
        if match := _BYLINE.match(" ".join(text.split())):
            if above and _names(match["name"]):
                return _title_page([*above, item], above[0], match["name"])
            if not above and metadata.title and _names(match["name"]):
                item.skip(SkipReason.TITLE_PAGE, 0.8)
                return metadata.title, _authors(match["name"])
        elif not above and (match := _TITLE_BY.match(text)) and "\n" not in match["title"]:
            name = match["name"]
            if looks_like_title(match["title"]) and _names(name) and looked == 1:
                item.skip(SkipReason.TITLE_PAGE, 0.8)
                return plain(match["title"]), _authors(name)
        if not looks_like_title(text) or len(above) >= 3:
            break
        above.append(item)
    return "", ()


def _from_title_page(items: Sequence[Item]) -> tuple[str, ...]:
    """The "by" line of a page which the source itself calls a title page."""
    for item in items[:40]:
        if item.reason is SkipReason.TITLE_PAGE and item.block.role:
            match = _BYLINE.match(" ".join(item.text.split()))
            if match and _names(match["name"]):
                return _authors(match["name"])
    return ()


def _title_page(lines: Sequence[Item], title: Item, name: str) -> tuple[str, tuple[str, ...]]:
    for line in lines:
        line.skip(SkipReason.TITLE_PAGE, 0.9)
    return plain(title.text), _authors(name)


def _is_numbered(item: Item) -> bool:
    return item.parsed().kind in (HeadingKind.CHAPTER, HeadingKind.PART, HeadingKind.NUMBER, HeadingKind.NUMBERED)


def _names(text: str) -> bool:
    """A name is short and holds no verb we could meet: few words, the long ones with capitals (or one word at all)."""
    words = text.strip(" .").split()
    if not words or len(words) > 8:
        return False
    return len(words) == 1 or sum(word[:1].isupper() or not word[:1].isalpha() for word in words) * 2 > len(words)


def _authors(name: str) -> tuple[str, ...]:
    text = plain(name).strip(" .")
    if text.isupper() and len(text) > 6 and " " in text:
        text = " ".join(word.capitalize() if len(word) > 1 and "." not in word else word for word in text.split())
    return tuple(part.strip() for part in re.split(r"\s+(?:and|&)\s+|;\s*", text) if part.strip())

"""Finds page numbers and running heads that a page's layout left among the lines of a text; headings are left alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from narrate.model import BlockKind, SkipReason
from narrate.text.structure.bare import SENTENCE_END
from narrate.text.structure.headings import HeadingKind
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.work import Item

_NUMBER = re.compile(
    r"(?P<sign>[-–—|\[(<*~]+)?\s*(?P<word>(?:page|pg|p)\.?\s+)?(?P<number>\d{1,4})(?:\s*(?:of|/)\s*\d+)?\s*[-–—|\])>*~]*\Z",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_SHORT = 90
_DENSE = 900


def find(items: Sequence[Item]) -> None:
    """Skip what stood at the edges of pages before somebody made plain text of them."""
    _page_numbers(items)
    _running_heads(items)


def _page_numbers(items: Sequence[Item]) -> None:
    """Numbers that count on, page by page, often in the middle of a sentence as no chapter does."""
    found = [
        (index, int(match["number"]), bool(match["word"]))
        for index, item in enumerate(items)
        if item.open and len(item.text) <= 24 and (match := _NUMBER.match(item.text.strip()))
    ]
    if len(found) < 3:
        return
    steps = sum(0 < second[1] - first[1] <= 2 for first, second in pairwise(found))
    if steps * 10 < (len(found) - 1) * 8:
        return
    torn = sum(_tears_a_sentence(items, index) for index, _, _ in found)
    named = all(word for _, _, word in found)
    words = sum(item.words for item in items[found[0][0] : found[-1][0]])
    dense = len(found) >= 10 and words / (len(found) - 1) < 450 and found[0][1] != 1
    if named or dense or torn * 5 >= len(found):
        for index, _, _ in found:
            items[index].skip(SkipReason.PAGE_NUMBER, 0.85)


def _running_heads(items: Sequence[Item]) -> None:
    """A line that comes again on every page, and tears sentences apart."""
    shapes: dict[str, list[int]] = {}
    for index, item in enumerate(items):
        if _may_be_furniture(item) and "\n" not in item.text and any(one.isalpha() for one in item.text):
            shapes.setdefault(_shape(item), []).append(index)
    for places in shapes.values():
        if len(places) < 4:
            continue
        words = sum(item.words for item in items[places[0] : places[-1]])
        torn = sum(_tears_a_sentence(items, index) for index in places)
        if torn * 4 >= len(places) and words / (len(places) - 1) < _DENSE:
            for index in places:
                items[index].skip(SkipReason.RUNNING_HEAD, 0.8)


def _tears_a_sentence(items: Sequence[Item], index: int) -> bool:
    """Whether the text above ends in the middle of a sentence and that below goes on with it."""
    above = next((item for item in reversed(items[max(0, index - 3) : index]) if item.open and item.words > 4), None)
    below = next((item for item in items[index + 1 : index + 4] if item.open and item.words > 4), None)
    if above is None or below is None:
        return False
    return not SENTENCE_END.search(above.text.strip()) and below.text.strip()[:1].islower()


def _may_be_furniture(item: Item) -> bool:
    text = item.text.strip()
    return (
        item.open
        and item.block.kind is BlockKind.PARAGRAPH
        and 0 < len(text) <= _SHORT
        and text[0] not in "\"“‘'"
        and not is_scene_mark(text)
        and item.parsed().kind in (HeadingKind.TITLE, HeadingKind.NUMBER, HeadingKind.NUMBERED)
        and not re.search(r"[.!?…][\"”’']?\Z", text)
    )


def _shape(item: Item) -> str:
    text = item.text.strip()
    return _DIGITS.sub("#", " ".join(text.split()).casefold())

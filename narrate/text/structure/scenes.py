"""Finds where a scene ends: by its marks, or by empty lines where these are rare enough to mean something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from narrate.model import BlockKind
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.work import Fate, Item

_RARE = 0.12
_USUAL = 0.8
_SPACED_KINDS = (BlockKind.PARAGRAPH, BlockKind.LETTER, BlockKind.SPEECH)


def find_marks(items: Sequence[Item]) -> None:
    """Paragraphs that are nothing but a sign become scene breaks."""
    for item in items:
        if item.open and item.block.kind in (BlockKind.PARAGRAPH, BlockKind.VERSE) and is_scene_mark(item.text):
            item.fate = Fate.SCENE


def gaps(items: Sequence[Item]) -> set[int]:
    """Indices of the items before which empty lines alone end a scene.

    Only where a text has one usual distance between its paragraphs, a larger one is rare, and no other sign is used:
    what stands everywhere means nothing.
    """
    if any(item.fate is Fate.SCENE for item in items):
        return set()
    pairs = [
        index for index in range(1, len(items)) if _plain_paragraph(items[index]) and _plain_paragraph(items[index - 1])
    ]
    if len(pairs) < 8:
        return set()
    spacing = Counter(items[index].block.blank_before for index in pairs)
    usual, often = spacing.most_common(1)[0]
    if often < _USUAL * len(pairs):
        return set()
    wide = {index for index in pairs if items[index].block.blank_before > max(usual, 1)}
    return wide if 0 < len(wide) <= max(1, _RARE * len(pairs)) else set()


def _plain_paragraph(item: Item) -> bool:
    return item.open and item.block.kind in _SPACED_KINDS and "\n" not in item.text

"""Finds where a scene ends: by its marks, or by empty lines where these are rare enough to mean something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from narrate.model import BlockKind
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.work import Fate, Item

_RARE = 0.12
_USUAL = 0.7
_FEWEST = 8
_MARK_KINDS = (BlockKind.PARAGRAPH, BlockKind.VERSE, BlockKind.LIST_ITEM, BlockKind.LETTER)
_SPACED_KINDS = (BlockKind.PARAGRAPH, BlockKind.VERSE, BlockKind.LETTER, BlockKind.SPEECH)


def find_marks(items: Sequence[Item]) -> None:
    """Paragraphs that are nothing but a sign become scene breaks; a lone "x" is one where it comes again."""
    lone = [item for item in items if item.open and item.block.kind in _MARK_KINDS and item.text in ("x", "X")]
    for item in items:
        if item.open and item.block.kind in _MARK_KINDS and is_scene_mark(item.text):
            item.fate = Fate.SCENE
    for item in lone if len(lone) >= 2 else ():
        item.fate = Fate.SCENE


def gaps(items: Sequence[Item]) -> set[int]:
    """Indices of the items before which empty lines alone end a scene.

    Only where a text has one usual distance between its paragraphs, a larger one is rare, and no other sign is used:
    what stands everywhere means nothing. Nor do the wider margins that some texts keep around verse.
    """
    if any(item.fate is Fate.SCENE for item in items):
        return set()
    pairs = [index for index in range(1, len(items)) if _spaced(items[index]) and _spaced(items[index - 1])]
    prose = [index for index in pairs if not _lined(items[index]) and not _lined(items[index - 1])]
    if len(prose) < _FEWEST:
        return set()
    usual, often = Counter(items[index].block.blank_before for index in prose).most_common(1)[0]
    if often < _USUAL * len(prose):
        return set()
    least = usual + 1 if usual < 2 else usual * 2
    wide = [index for index in prose if items[index].block.blank_before >= least]
    if not 0 < len(wide) <= max(1, _RARE * len(prose)):
        return set()
    beside = [index for index in pairs if _lined(items[index]) or _lined(items[index - 1])]
    apart = [index for index in beside if items[index].block.blank_before >= least]
    if len(apart) * 3 <= len(beside):
        wide += apart
    return {index for index in wide if not _is_label(items[index]) and not _is_label(items[index - 1])}


def _spaced(item: Item) -> bool:
    return item.open and item.block.kind in _SPACED_KINDS


def _lined(item: Item) -> bool:
    return "\n" in item.text or item.block.kind is BlockKind.VERSE


def _is_label(item: Item) -> bool:
    """A few capitals ("ACT II.", a sign on a door) keep their distance for other reasons."""
    return item.words <= 8 and item.text.isupper()

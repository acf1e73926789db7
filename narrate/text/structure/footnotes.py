"""Finds the texts of footnotes and which paragraph each belongs to; whether they are spoken is left to the options."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from narrate.model import BlockKind, SkipReason, SpanKind
from narrate.text.structure import typed_notes
from narrate.text.structure.inline import Cut
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.work import Fate, Item

_BRACKETED = re.compile(r"\s*\[\s*(?:foot|end)?note\s*(?P<label>[\w*†‡§]{0,4})\s*[:.]\s*", re.IGNORECASE)
_LABELLED = re.compile(r"\s*(?:\[(?P<label>\d{1,3}|[A-Za-z]|\*{1,3}|[†‡§])\]|(?P<raised>[¹²³⁰⁴-⁹]+))\s*(?=\S)")
_LEADING = re.compile(
    r"\s*(?:\[?(?P<label>\d{1,4}(?:[\].:)]+|(?=\s))|[A-Za-z][\].:)]+|[*†‡§]{1,3}[\].:)]*)\s|(?P<raised>[¹²³⁰⁴-⁹]+)\s?)"
)
_HEAD = re.compile(r"[\W_]*(?:foot|end)?notes?[\W_]*", re.IGNORECASE)
_MARK = re.compile(r"\[(\d{1,3}|[A-Za-z]|\*{1,3}|[†‡§])\]|(?<=\S)([¹²³⁰⁴-⁹]{1,3})")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(slots=True)
class Footnotes:
    """The labels of the notes found, and for the index of a paragraph the indices of the notes that belong after it."""

    labels: frozenset[str] = frozenset()
    after: dict[int, list[int]] = field(default_factory=dict)


def find(items: Sequence[Item], *, keep: bool) -> Footnotes:
    """Skip the texts of footnotes; to `keep` them, find the paragraph that refers to each."""
    marks = _marks(items)
    labels: set[str] = set()
    for index, item in enumerate(items):
        if item.open and item.block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            label = _label(item.text, index, marks)
            if label is not None:
                item.skip(SkipReason.FOOTNOTE, 0.9)
                labels.add(label)
    typed = typed_notes.find(items)
    for note in typed:
        items[note.index].skip(SkipReason.FOOTNOTE, 0.85)
        for mark in (note.mark, *note.again):
            items[mark.index].cuts.append(Cut(mark.start, mark.end, SkipReason.NOTE_MARK, 0.85))
        if note.rule >= 0 and is_scene_mark(items[note.rule].text):
            items[note.rule].skip(SkipReason.SCENE_MARK, 0.85)
    if labels or typed:
        _heads(items)
    notes = Footnotes(frozenset(labels))
    if keep:
        notes.after = _owners(items, marks, {note.index: note.mark.index for note in typed})
    return notes


def _heads(items: Sequence[Item]) -> None:
    """ "FOOTNOTES:" above the notes of a chapter goes with them."""
    for item, below in pairwise(item for item in items if item.reason is not SkipReason.IMAGE):
        if below.reason is SkipReason.FOOTNOTE and item.open and _HEAD.fullmatch(item.text.strip()):
            item.skip(SkipReason.FOOTNOTE, 0.9)


def label_cuts(item: Item) -> list[Cut]:
    """What of a note's text is its label, and the bracket that closes it, which are not spoken."""
    text = item.text.rstrip()
    if (match := _BRACKETED.match(text)) and match.end() < len(text):
        closing = [Cut(len(text) - 1, len(text), SkipReason.NOTE_MARK)] if text.endswith("]") else []
        return [Cut(0, match.end(), SkipReason.NOTE_MARK), *closing]
    match = _LEADING.match(text) or typed_notes.NOTE.match(text)
    return [Cut(0, match.end(), SkipReason.NOTE_MARK)] if match and match.end() < len(text) else []


def _marks(items: Sequence[Item]) -> dict[str, list[int]]:
    """Where each label stands in brackets or raised inside a text."""
    found: dict[str, list[int]] = {}
    for index, item in enumerate(items):
        if item.open and ("[" in item.text or not item.text.isascii()):
            for match in _MARK.finditer(item.text):
                if match.start() > 0:
                    found.setdefault((match[1] or match[2]).translate(_RAISED), []).append(index)
    return found


def _label(text: str, index: int, marks: dict[str, list[int]]) -> str | None:
    """The label of the note that a paragraph is, or None: "[Footnote 2: …]", or "[2] …" with a "[2]" above."""
    if match := _BRACKETED.match(text):
        return match["label"] or "*"
    if match := _LABELLED.match(text):
        if match["raised"]:
            return match["raised"].translate(_RAISED) if index > 0 else None
        if any(place < index for place in marks.get(match["label"], ())):
            return match["label"]
    return None


def _owners(items: Sequence[Item], marks: dict[str, list[int]], known: dict[int, int]) -> dict[int, list[int]]:
    """Which paragraph each note belongs to: by its label where marks are typed, else first mark to first note."""
    notes = [i for i, item in enumerate(items) if item.fate is Fate.SKIP and item.reason is SkipReason.FOOTNOTE]
    notes = [i for i in notes if items[i].block.kind is not BlockKind.HEADING and i not in known]
    linked: dict[str, int] = {}
    for index, item in enumerate(items):
        if item.fate is not Fate.SKIP:
            for span in item.block.spans:
                if span.kind is SpanKind.NOTEREF:
                    name = span.value or f"{index}:{span.start}"
                    linked.setdefault(name, index)
    owners: dict[int, list[int]] = {}
    for note, owner in known.items():
        owners.setdefault(owner, []).append(note)
    if linked and len(linked) == len(notes):
        for note, owner in zip(notes, linked.values(), strict=True):
            owners.setdefault(owner, []).append(note)
        return owners
    for note in notes:
        match = _BRACKETED.match(items[note].text) or _LEADING.match(items[note].text)
        label = ((match["label"] or match.groupdict().get("raised") or "") if match else "").rstrip("].:)")
        before = [place for place in marks.get(label.translate(_RAISED), ()) if place < note]
        owner = before[-1] if before else _above(items, note)
        if owner >= 0:
            owners.setdefault(owner, []).append(note)
    return owners


def _above(items: Sequence[Item], note: int) -> int:
    """The paragraph right above a note that nothing refers to, as Word's notes follow theirs; −1 for none."""
    for index in range(note - 1, -1, -1):
        if items[index].fate is not Fate.SKIP:
            return index if items[note].block.role == "footnote" else -1
        if items[index].block.kind is not BlockKind.FOOTNOTE and items[index].reason is not SkipReason.IMAGE:
            break
    return -1

"""Finds footnotes that people type: "(1)", "[1]", "*" in a text and, below it, what they stand for; skips nothing.

A mark is one only where its note is found, and a note only where its mark is; a list that counts has neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from narrate.model import BlockKind
from narrate.text.structure.headings import HeadingKind, parse
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.work import Fate, Item

NOTE = re.compile(
    r"\s*(?:\((?P<round>\d{1,3})\)|\[(?P<square>\d{1,3})\]|(?P<star>\*{1,4}|[†‡§]{1,2})(?![*†‡§])"
    r"|(?P<bare>\d{1,3})[.):]?(?=\s))\s*(?=\S)"
)
"""How a note begins: with its label."""
_ROUND = re.compile(r"(?<=[\w.,;:!?…”’\"')\]*])(?P<blank> ?)\((?P<label>\d{1,3})\)(?!\w)")
_SQUARE = re.compile(r"(?<=[\w.,;:!?…”’\"')\]*])(?P<blank> ?)\[(?P<label>\d{1,3})\](?!\w)")
_RAISED = re.compile(r"(?<=[\w.,;:!?…”’\"')\]])(?P<blank>)(?P<label>[¹²³⁰⁴-⁹]{1,3})(?!\w)")
_STAR = re.compile(
    r"(?P<open>(?<![\w.,;:!?…”’\"')*])\*{1,4}(?=[^\s*]))|(?P<shut>(?<=\S)(?:\*{1,4}|[†‡§]{1,2})(?![\w*†‡§]))"
)
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_HEAD = re.compile(
    r"[\W_]*(?:(?:foot|end)?notes?|translations?|glossary|vocabulary|references)(?: for (?:this|the) chapter)?[\W_]*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…][\"”’)]*\s")
_LONGEST_STAR = 4000
_MOST = 200_000  # marks; more is no book
_BEGINS = (HeadingKind.CHAPTER, HeadingKind.PART, HeadingKind.NUMBER, HeadingKind.SPECIAL)


@dataclass(frozen=True, slots=True)
class Mark:
    """text[start:end] of the item `index` refers to a note; `loose` stands apart from the word before, as in lists."""

    index: int
    start: int
    end: int
    loose: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """A note's item, its label and its mark, further marks of it, and the item of the rule above it (-1: none)."""

    index: int
    label: str
    mark: Mark
    again: tuple[Mark, ...]
    rule: int


def find(items: Sequence[Item]) -> list[Typed]:
    """All typed notes whose mark is found in the text above them, in order."""
    found: list[Typed] = []
    marks: dict[str, list[Mark]] = {}
    for group, rule in _groups(items, marks):
        labels = [label for _, label in group]
        own = _matched(items, labels, marks, sure=rule >= 0 or _ends_here(items, group[-1][0]))
        if own:
            for (index, label), mark in zip(group, own, strict=True):
                again = tuple(one for one in marks.pop(label, ()) if one not in own and not one.loose)
                found.append(Typed(index, label, mark, again, rule))
    return found


def _groups(items: Sequence[Item], marks: dict[str, list[Mark]]) -> Iterator[tuple[list[tuple[int, str]], int]]:
    """Paragraphs in a row that may be notes, with the rule or the heading above them; fills `marks` on the way."""
    group: list[tuple[int, str]] = []
    rule = -1
    count = 0
    for index, item in enumerate(items):
        if item.fate is Fate.SKIP:
            continue
        label = _label(item, after_rule=rule >= 0)
        if label and (not group or _follows(group[-1][1], label)):
            group.append((index, label))
            continue
        if group:
            yield group, rule
            group, rule = [], -1
        if label and item.open:
            group.append((index, label))
        elif (
            is_scene_mark(item.text) or item.fate is Fate.SCENE or (len(item.text) < 40 and _HEAD.fullmatch(item.text))
        ):
            rule = index
        else:
            rule = -1
        for label, mark in islice(_marks(index, item.text), _MOST - count) if item.open else ():
            marks.setdefault(label, []).append(mark)
            count += 1
    if group:
        yield group, rule


def _label(item: Item, *, after_rule: bool) -> str:
    """What a paragraph begins with, if it may be a note: "1" in brackets or, under a rule, without; stars."""
    if not item.open or item.block.kind is not BlockKind.PARAGRAPH or is_scene_mark(item.text):
        return ""
    match = NOTE.match(item.text)
    if match is None or match.end() == len(item.text):
        return ""
    if match["star"]:
        inner = item.text[match.end() :]
        return "" if len(inner) < _LONGEST_STAR and any(_unpaired(match["star"] + inner)) else match["star"]
    return match["round"] or match["square"] or (match["bare"] if after_rule else "") or ""


def _unpaired(text: str) -> Iterator[bool]:
    """True for a star at the end of words that the star in front of a paragraph began: then both mark emphasis."""
    for match in _STAR.finditer(text, 1):
        if match["shut"] and not match["open"] and match["shut"][0] == "*":
            yield True


def _follows(before: str, label: str) -> bool:
    if before.isdecimal() and label.isdecimal():
        return int(label) == int(before) + 1
    return before.isdecimal() == label.isdecimal()


def _marks(index: int, text: str) -> Iterator[tuple[str, Mark]]:
    """What may refer to a note in a text, with its label."""
    for sign, pattern in (("(", _ROUND), ("[", _SQUARE), ("", _RAISED)):
        if sign in text and (sign or not text.isascii()):
            for match in pattern.finditer(text):
                yield match["label"].translate(_FIGURES), Mark(index, *match.span(), bool(match["blank"]))
    if len(text) < _LONGEST_STAR and any(sign in text for sign in "*†‡§"):
        opened = 0
        for match in _STAR.finditer(text):
            if match["open"]:
                opened += 1
            elif opened and match["shut"][0] == "*":
                opened -= 1
            elif text[: match.start()].strip("*†‡§ "):
                yield match["shut"], Mark(index, *match.span(), match.start() > 0 and text[match.start() - 1] == " ")


def _matched(items: Sequence[Item], labels: Sequence[str], marks: dict[str, list[Mark]], *, sure: bool) -> list[Mark]:
    """One mark for each label, in the order of the notes; none where one is missing or the marks are a list's.

    Notes of which nothing but their labels tells need marks that cling to words, one for each.
    """
    known = [marks.get(label, []) for label in labels]
    if not all(known):
        return []
    if len(set(labels)) < len(labels):  # several notes with one star each
        alike = len(set(labels)) == 1 and len(known[0]) == len(labels)
        return list(known[0]) if alike else []
    if not sure and any(len(some) > 1 or some[0].loose for some in known):
        return []
    own: list[Mark] = []
    for some in known:
        after = [mark for mark in some if not own or (mark.index, mark.start) > (own[-1].index, own[-1].start)]
        if not after:
            return []
        own.append(after[0])
    loose = [mark for mark in own if mark.loose]
    return [] if any(_are_list(items[one.index].text, one, other) for one, other in pairwise(loose)) else own


def _are_list(text: str, one: Mark, other: Mark) -> bool:
    """Whether two marks stand apart from their words in one sentence: "either (1) this or (2) that"."""
    return one.index == other.index and _SENTENCE.search(text, one.end, other.start) is None


def _ends_here(items: Sequence[Item], index: int) -> bool:
    """Whether a chapter, a scene or the text ends below an item."""
    for item in items[index + 1 : index + 3]:
        if item.fate is Fate.SKIP or item.fate is Fate.HEADING or item.fate is Fate.SCENE or is_scene_mark(item.text):
            return True
        return len(item.text) < 120 and parse(item.text).kind in _BEGINS
    return True

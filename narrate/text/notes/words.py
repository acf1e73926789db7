"""How far the words of a sentence speak for a note, by weights learned from examples; what follows is left to others.

The weights (`weights`) were fitted to the collections in `tests/unit/text/notes_collection` by
`tests/bench/train_notes.py`; `docs/notes.md` says how well they do on notes they were not fitted to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from narrate.text.notes.weights import BIAS, PACKED, STEP

QUOTED = "\x01"
"""Stands for each character inside quotation marks, where nothing counts as said by the writer."""

_TOKEN = re.compile(
    rf"[a-z]+(?:'[a-z]+)*|\d+|[!?]+|[:;=^]-?[)(dp3]+|<3|{QUOTED}+|[().,*~/&@\"-]"
    "|[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
)


def words(sentence: str) -> set[str]:
    """The words of a sentence (straight apostrophes, speech masked), and each two that stand side by side."""
    found = ["<s>"]
    for token in _TOKEN.findall(sentence.lower()):
        first = token[0]
        if first == QUOTED:
            found.append("QUOTED")
        elif first == '"':
            found.append("MARK")
        elif first >= "\u2600":
            found.append("EMOJI")
        elif first.isdigit():
            found.append("NUMBER")
        else:
            found.append(token[:2] if first in "!?" else token)
    found.append("</s>")
    if len(found) == 2:
        return set()
    return set(found[1:-1]) | {f"{one} {two}" for one, two in pairwise(found)}


def learned(marks: Iterable[str]) -> float:
    """The log odds that a sentence with these words and signs stands in a note: above 0 it speaks for one."""
    weights = _weights()
    return (BIAS + sum(weights.get(mark, 0) for mark in marks)) * STEP


@cache
def _weights() -> dict[str, int]:
    """Each mark's weight in steps; a line of `PACKED` is a weight and the marks that have it."""
    found: dict[str, int] = {}
    for line in PACKED.splitlines():
        weight, *marks = line.split("|")
        for mark in marks:
            found[mark] = int(weight)
    return found

"""Runs a tuple of rules over a text from left to right and gives the replacements; what they say is the rules' own affair.

At each place where a token may begin, one regular expression made of all rules finds the first that matches. A rule
that declines (None) hands on to those after it. Each place is looked at once and every rule looks a bounded distance
ahead, so the time is linear in the length of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from narrate.text.spoken.rule import Manner, Rule


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` of a text are replaced by `spoken`."""

    start: int
    end: int
    spoken: str


class Scanner:
    """The rules of one phase, compiled, and the places where they are tried."""

    def __init__(self, rules: tuple[Rule, ...], places: str) -> None:
        self._rules = tuple((re.compile(rule.pattern), rule.say) for rule in rules)
        self._patterns = tuple(rule.pattern.replace("(?P<", "(?P<_") for rule in rules)
        self._places = re.compile(places)
        self._compiled: dict[int, re.Pattern[str]] = {}

    def _from(self, index: int) -> re.Pattern[str]:
        """All rules from `index` on as one expression; the group that matched says which."""
        if index in self._compiled:
            return self._compiled[index]
        branches = []
        for number, pattern in enumerate(self._patterns[index:], index):
            plain = re.sub(r"\(\?P<_\w+>", "(?:", pattern)
            branches.append(f"(?P<rule{number}>{plain})")
        self._compiled[index] = re.compile("|".join(branches))
        return self._compiled[index]

    def edits(self, text: str, manner: Manner) -> Iterator[Edit]:
        """The replacements, in order, none overlapping another."""
        at, end = 0, len(text)
        find, first = self._places.search, self._from(0).match
        while at < end:
            place = find(text, at)
            if place is None:
                return
            start = place.start()
            found = first(text, start)
            edit = None
            while found is not None and found.lastgroup is not None:
                index = int(found.lastgroup[4:])
                pattern, say = self._rules[index]
                match = pattern.match(text, start)
                spoken = say(match, manner) if match and match.end() > start else None
                if match is not None and spoken is not None:
                    edit = Edit(start, match.end(), spoken)
                    break
                if index + 1 >= len(self._rules):
                    break
                found = self._from(index + 1).match(text, start)
            if edit is None:
                at = place.end()
            else:
                yield edit
                at = edit.end


def apply(text: str, edits: list[Edit]) -> tuple[str, list[tuple[int, Edit]]]:
    """The text with its edits made, and for each edit where its words begin; words that would touch get a blank."""
    pieces: list[str] = []
    placed: list[tuple[int, Edit]] = []
    at = length = 0
    last = ""
    for edit in edits:
        between = text[at : edit.start]
        if between:
            if placed and last.isalnum() and between[0].isalnum() and placed[-1][1].spoken:
                between = " " + between
            pieces.append(between)
            length += len(between)
            last = between[-1]
        spoken = edit.spoken
        if spoken and last.isalnum() and spoken[0].isalnum():
            spoken = " " + spoken
        placed.append((length, edit))
        pieces.append(spoken)
        length += len(spoken)
        if spoken:
            last = spoken[-1]
        at = edit.end
    rest = text[at:]
    if rest and placed and last.isalnum() and rest[0].isalnum() and placed[-1][1].spoken:
        rest = " " + rest
    pieces.append(rest)
    return "".join(pieces), placed

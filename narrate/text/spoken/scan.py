"""Runs a tuple of rules over a text from left to right and gives the edits; what they say is left to the rules.

At each place where a token may begin, one regular expression made of all rules finds the first that matches. A rule
that declines (None) hands on to those after it. Each place is looked at once and every rule looks a bounded distance
ahead, so the time is linear in the length of the text.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from string import ascii_letters, ascii_lowercase, ascii_uppercase
from typing import NamedTuple

from narrate.text.spoken.rule import Manner, Rule


class Edit(NamedTuple):
    """Characters `start` to `end` of a text are replaced by `spoken`."""

    start: int
    end: int
    spoken: str


def plain_digits(pattern: str) -> str:
    r"""The pattern with every \d narrowed to 0-9: figures of other scripts are no numbers for English rules."""
    pieces, bracket, at = [], False, 0
    while at < len(pattern):
        two = pattern[at : at + 2]
        if two == r"\d":
            pieces.append("0-9" if bracket else "[0-9]")
        elif two[0] == "\\":
            pieces.append(two)
        else:
            bracket = (bracket or two[0] == "[") and two[0] != "]"
            pieces.append(two[0])
        at += 2 if two[0] == "\\" else 1
    return "".join(pieces)


def _nameless(pattern: str, index: int) -> str:
    """The pattern of the rule with that index as part of a larger one: no names but of groups it refers back to."""
    again = set(re.findall(r"\(\?P=(\w+)\)", pattern))
    pattern = re.sub(r"\(\?P<(\w+)>", lambda group: group[0] if group[1] in again else "(?:", plain_digits(pattern))
    for name in again:
        pattern = pattern.replace(f"(?P<{name}>", f"(?P<{name}{index}>").replace(f"(?P={name})", f"(?P={name}{index})")
    return pattern


_FIGURES = re.compile("[0-9]++")

_KINDS = (ascii_uppercase, ascii_lowercase)

FAMILIAR = 300
"""How often a letter begins a token before an expression of its own is worth its compiling: 1 to 16 ms."""


class Scanner:
    """The rules of one phase, compiled, and the places where they are tried."""

    def __init__(self, rules: tuple[Rule, ...], places: str) -> None:
        self._rules = tuple((plain_digits(rule.head + rule.pattern), rule.say) for rule in rules)
        self._exact: dict[int, re.Pattern[str]] = {}
        self._starts = tuple(re.compile(f"[{rule.starts}]") for rule in rules)
        self._heads = tuple(_nameless(rule.head, index) for index, rule in enumerate(rules))
        self._tails = tuple(_nameless(rule.pattern, index) for index, rule in enumerate(rules))
        self._places = re.compile(places)
        self._follows = tuple(re.compile(f"[{rule.then}]") if rule.then else None for rule in rules)
        self._by_key: dict[str, tuple[tuple[int, ...], re.Pattern[str] | None]] = {}
        self._possible_by_kind: dict[str, tuple[tuple[int, ...], re.Pattern[str] | None]] = {}
        self._asked: Counter[str] = Counter()
        self._compiled: dict[tuple[int, ...], re.Pattern[str] | None] = {}

    def _possible(self, key: str) -> tuple[tuple[int, ...], re.Pattern[str] | None]:
        """The rules whose match can begin with the key, and an expression that finds the first of them.

        The key is a character, or a figure and the character after its run of figures. The expression may hold more
        rules: compiling one for each letter takes longer than reading a chapter.
        """
        self._asked[key] += 1
        possible = self._possible_by_kind.get(key)
        if possible is None:
            kind = next((letters for letters in _KINDS if key in letters), "")
            rules = self._beginning(key)
            wider = sorted({rule for letter in kind for rule in self._beginning(letter)}) if kind else rules
            possible = self._possible_by_kind[key] = rules, self._any_of(tuple(wider))
        if self._asked[key] > FAMILIAR or key[0] not in ascii_letters:
            possible = self._by_key[key] = possible[0], self._any_of(possible[0])
        return possible

    def _beginning(self, key: str) -> tuple[int, ...]:
        character, following = key[0], key[1:]
        return tuple(
            index
            for index, (starts, follows) in enumerate(zip(self._starts, self._follows, strict=True))
            if starts.match(character) and (not following or follows is None or follows.match(following))
        )

    def _any_of(self, rules: tuple[int, ...]) -> re.Pattern[str] | None:
        """Some of the rules as one expression, in their order; the group that matched says which."""
        if rules not in self._compiled:
            branches = []
            for head, together in groupby(rules, key=self._heads.__getitem__):
                tails = "|".join(f"(?P<rule{index}>{self._tails[index]})" for index in together)
                branches.append(f"{head}(?:{tails})" if head else tails)
            self._compiled[rules] = re.compile("|".join(branches)) if rules else None
        return self._compiled[rules]

    def _edit_at(self, text: str, start: int, manner: Manner) -> Edit | None:
        """What the first rule with something to say makes of the place."""
        key = text[start]
        if key in "0123456789":
            following = text[start + 1 : start + 2]
            if following and following in "0123456789":
                run = _FIGURES.match(text, start)
                following = text[run.end() : run.end() + 1] if run else ""
            key += following
        rules, expression = self._by_key.get(key) or self._possible(key)
        while expression is not None:
            found = expression.match(text, start)
            if found is None or found.lastgroup is None:
                return None
            index = int(found.lastgroup[4:])
            if index not in rules:
                expression = self._any_of(rules)
                continue
            pattern, say = self._rules[index]
            if index not in self._exact:
                # Most rules find nothing in most books: a pattern is compiled when its rule first does.
                self._exact[index] = re.compile(pattern)
            match = self._exact[index].match(text, start)
            spoken = say(match, manner) if match is not None and match.end() > start else None
            if match is not None and spoken is not None:
                return Edit(start, match.end(), spoken)
            rules = rules[rules.index(index) + 1 :]
            expression = self._any_of(rules)
        return None

    def edits(self, text: str, manner: Manner) -> Iterator[Edit]:
        """The replacements, in order, none overlapping another."""
        find = self._places.search
        place = find(text)
        while place is not None:
            edit = self._edit_at(text, place.start(), manner)
            if edit is not None:
                yield edit
            place = find(text, place.end() if edit is None else edit.end)


def joined(text: str, edits: list[Edit]) -> Iterator[tuple[str, int, int]]:
    """The pieces of the text with its edits made, each with the start and end of what it came from.

    Words that would touch because of an edit get a blank between.
    """
    at = 0
    last = ""
    fresh = False
    for edit in edits:
        between = text[at : edit.start]
        if between:
            blank = " " if fresh and last.isalnum() and between[0].isalnum() else ""
            yield blank + between, at, edit.start
            last = between[-1]
        spoken = edit.spoken
        if spoken:
            blank = " " if last.isalnum() and spoken[0].isalnum() else ""
            yield blank + spoken, edit.start, edit.end
            last = spoken[-1]
        fresh = bool(spoken)
        at = edit.end
    rest = text[at:]
    if rest:
        yield (" " if fresh and last.isalnum() and rest[0].isalnum() else "") + rest, at, len(text)


def apply(text: str, edits: list[Edit]) -> str:
    """The text with its edits made."""
    return "".join(piece for piece, _, _ in joined(text, edits))

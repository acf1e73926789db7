"""Proves that a story accounts for its book: every visible character is spoken or skipped, once; judges nothing."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from narrate.model import Book, Place, SkipReason, Story


@dataclass(frozen=True, slots=True)
class Account:
    """Counts of visible characters: in the source, spoken, skipped by reason; `lost` and `doubled` name bad places.

    `words_spoken` and `words_skipped` count words between blanks. The account is `balanced` when nothing is lost and
    nothing is said twice.
    """

    source: int
    spoken: int
    skipped: int
    by_reason: tuple[tuple[SkipReason, int], ...]
    words_spoken: int
    words_skipped: int
    lost: tuple[tuple[Place, str], ...] = ()
    doubled: tuple[tuple[Place, str], ...] = ()

    @property
    def balanced(self) -> bool:
        """Whether every visible character of the source was found exactly once."""
        return not self.lost and not self.doubled


def visible(text: str) -> str:
    """The characters of a text that leave ink: no blanks, no control or format characters."""
    text = text.translate(_NO_INK)
    if text.isascii():
        return text
    return "".join(
        character
        for character in text
        if character.isascii() or not (character.isspace() or unicodedata.category(character) in ("Cf", "Cc"))
    )


_NO_INK = dict.fromkeys([*range(33), 127])


def account(book: Book, story: Story) -> Account:
    """Weigh a story against its book, place by place and character by character."""
    written: dict[Place, list[str]] = {}
    for block in book.blocks:
        written.setdefault(block.place, []).append(block.text)
    home = _homes(written)
    given: dict[Place, list[str]] = {}
    words_spoken = words_skipped = 0
    for chapter in story.chapters:
        for scene in chapter.scenes:
            for paragraph in scene.paragraphs:
                given.setdefault(home(paragraph.place), []).append(paragraph.text)
                words_spoken += len(paragraph.text.split())
    reasons: Counter[SkipReason] = Counter()
    for skipped in story.skipped:
        given.setdefault(home(skipped.place), []).append(skipped.text)
        reasons[skipped.reason] += len(visible(skipped.text))
        words_skipped += len(skipped.text.split())
    source = told = 0
    lost: list[tuple[Place, str]] = []
    doubled: list[tuple[Place, str]] = []
    for place in dict.fromkeys((*written, *given)):
        text, here = "".join(written.get(place, ())), "".join(given.get(place, ()))
        ink = visible(text)
        said = ink if here == text else visible(here)
        source += len(ink)
        told += len(said)
        if said != ink:  # as a rule they are the same: letters are counted where they are not
            left = Counter(ink)
            left.subtract(said)
            lost += [(place, "".join(more.elements())) for more in (+left,) if more]
            doubled += [(place, "".join(more.elements())) for more in (-left,) if more]
    spoken = told - sum(reasons.values())
    return Account(
        source=source,
        spoken=spoken,
        skipped=sum(reasons.values()),
        by_reason=tuple(sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0].value))),
        words_spoken=words_spoken,
        words_skipped=words_skipped,
        lost=tuple(lost),
        doubled=tuple(doubled),
    )


def _homes(written: Iterable[Place]) -> Callable[[Place], Place]:
    """Finds the block that a piece was cut from: that of its own place, else the last that begins before it."""
    known = set(written)
    begins: dict[tuple[str, str], list[Place]] = {}
    for place in known:
        begins.setdefault((place.source, place.unit), []).append(place)
    for places in begins.values():
        places.sort(key=lambda place: place.offset)

    def home(place: Place) -> Place:
        if place in known:
            return place
        places = begins.get((place.source, place.unit), [])
        before = bisect_right(places, place.offset, key=lambda one: one.offset)
        return places[before - 1] if before else place

    return home

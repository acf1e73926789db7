"""Turns one sentence or paragraph into what an engine is given to say; splitting sentences is left to `sentences`."""

import re
from functools import cache
from typing import Literal

from narrate.text.spoken import order
from narrate.text.spoken.rule import Manner
from narrate.text.spoken.scan import Edit, Scanner, apply, joined

Emoji = Literal["skip", "name"]

# Where a rule for cleaning may begin: a sign, an odd blank, or an x that may be part of a face.
_CLEANING_PLACES = r"[^\w\s.,;!?'\"“”‘’()…—–-]|_|[^\S\n ]|(?<=\s)[xX](?=D)"
# Where a rule for English may begin: the first character of a word or number, a sign, raised figures and fractions.
_ENGLISH_PLACES = (
    r"(?<!\w)\w|[^\w\s.,;:!?'\"…“”‘’()—–-]|[⁰¹²³⁴-⁹⁻½⅓⅔¼¾⅕-⅞⅑⅒]|[.'’(](?=\d)"
    r"|(?<=[Mm.\d])[-–—](?=\d{1,2}(?::|\s?[AaPp]))"
    r"|(?<![\w.,)\]%°–—-])[-–](?=[\d.$£€])|(?<=%)[-–—](?=\d)|(?<=[\dmMkKbBn])[-–—](?=[$£€])|(?<=[Mm.\d] )[-–](?= \d)"
)
_BRITISH_REGIONS = frozenset(("gb", "uk", "ie", "au", "nz", "za", "in"))


@cache
def _cleaning() -> Scanner:
    return Scanner(order.CLEANING_RULES, _CLEANING_PLACES)


@cache
def _english() -> Scanner:
    return Scanner(order.ENGLISH_RULES, _ENGLISH_PLACES)


@cache
def _reading(language: str, emoji: Emoji) -> tuple[Manner, bool]:
    """How to read, and whether the rules for English are used."""
    tag, *regions = re.split(r"[-_]", language.lower())
    manner = Manner(british=not _BRITISH_REGIONS.isdisjoint(regions), name_emoji=emoji == "name")
    return manner, tag in ("en", "eng", "english")


def spoken_form(text: str, language: str = "en", *, emoji: Emoji = "skip") -> str:
    """What the engine is given for a sentence or paragraph.

    English ("en", "en-US"; "en-GB" and others for British habits) is read by the rules of `order`: numbers, dates,
    money, abbreviations and so on become words. Any other language is only cleaned of what can't be spoken; its
    numbers are left to the engine. Text with nothing to change comes back as it is, to the character. Never raises;
    the time is linear in the length of the text.
    """
    manner, english = _reading(language, emoji)
    cleaned = list(_cleaning().edits(text, manner))
    clean = apply(text, cleaned) if cleaned else text
    edits = list(_english().edits(clean, manner)) if english else []
    if not cleaned and not edits:
        return text
    return _tidy(apply(clean, edits) if edits else clean, text)


def spoken_words(text: str, language: str = "en", *, emoji: Emoji = "skip") -> tuple[tuple[int, int, str], ...]:
    """The spoken form in pieces with where each stands in the text: (start, end, spoken), in code points.

    A piece is a written word, or as many of them as one rule reads together ("June 3, 1898"). Joined by single blanks
    the pieces give the spoken form, but for blanks. Words that are not said have no piece.
    """
    manner, english = _reading(language, emoji)
    cleaned = list(_cleaning().edits(text, manner))
    clean = apply(text, cleaned) if cleaned else text
    edits = list(_english().edits(clean, manner)) if english else []
    origin = _origins(text, cleaned) if cleaned else None
    words = []
    for start, end, inside in _groups(clean, edits):
        shifted = [Edit(edit.start - start, edit.end - start, edit.spoken) for edit in inside]
        spoken = apply(clean[start:end], shifted).strip() if inside else clean[start:end]
        if spoken:
            first, last = (origin[start], origin[end - 1] + 1) if origin else (start, end)
            words.append((first, last, spoken))
    return tuple(words)


def _groups(clean: str, edits: list[Edit]) -> list[tuple[int, int, list[Edit]]]:
    """Runs of written words with the edits inside them; an edit over several words holds them together."""
    groups: list[tuple[int, int, list[Edit]]] = []
    following = 0
    end = 0
    for word in re.finditer(r"\S+", clean):
        if word.start() < end:
            start, _, inside = groups.pop()
        else:
            start, inside = word.start(), []
        end = max(word.end(), end)
        while following < len(edits) and edits[following].start < end:
            inside.append(edits[following])
            end = max(end, edits[following].end)
            following += 1
        groups.append((start, end, inside))
    return groups


def _origins(text: str, cleaned: list[Edit]) -> list[int]:
    """For each character of the cleaned text, where it came from in the text."""
    origins: list[int] = []
    for piece, start, end in joined(text, cleaned):
        if len(piece) == end - start:
            origins += range(start, end)
        else:
            origins += [min(start + offset, end - 1) for offset in range(len(piece))]
    return origins


_DOUBLE = re.compile(r"(?<=\S) {2,}(?=\S)")
_LOOSE = re.compile(r"(?<=[\w)”’\"]) (?=[,.;:!?](?:\s|\Z))")


def _tidy(spoken: str, text: str) -> str:
    """No blanks that only came from what was left out."""
    if "  " not in text:
        spoken = _DOUBLE.sub(" ", spoken)
    if " ," not in text and " ." not in text:
        spoken = _LOOSE.sub("", spoken)
    if not text[-1:].isspace():
        spoken = spoken.rstrip()
    return spoken if text[:1].isspace() else spoken.lstrip()

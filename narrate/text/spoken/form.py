"""Turns one sentence or paragraph into what an engine is given to say; splitting sentences is left to `sentences`."""

import re
from typing import Literal

from narrate.text.spoken import order
from narrate.text.spoken.rule import Manner
from narrate.text.spoken.scan import Scanner, apply

Emoji = Literal["skip", "name"]

_CLEANING = Scanner(order.CLEANING_RULES, r"[^\w\s.,;!?'\"“”‘’()…—–-]|_|[^\S\n ]|(?<=\s)[xX](?=D)")
_ENGLISH = Scanner(
    order.ENGLISH_RULES,
    r"(?<!\w)\w|[^\w\s.,;:!?'\"…“”‘’()—–-]|[⁰¹²³⁴-⁹⁻½⅓⅔¼¾⅕-⅞⅑⅒]|[.'’(](?=\d)|[-–](?=[\d.$£€])|(?<=\d )[-–](?= \d)",
)
_DAY_FIRST = frozenset(("gb", "uk", "ie", "au", "nz", "za", "in"))


def _manner(language: str, emoji: Emoji) -> Manner:
    region = re.split(r"[-_]", language.lower())[1:]
    return Manner(british=bool(_DAY_FIRST.intersection(region)), name_emoji=emoji == "name")


def _is_english(language: str) -> bool:
    return re.split(r"[-_]", language.lower())[0] in ("en", "eng", "english")


def spoken_form(text: str, language: str = "en", *, emoji: Emoji = "skip") -> str:
    """What the engine is given for a sentence or paragraph.

    English ("en", "en-US"; "en-GB" and others for British habits) is read by the rules of `order`: numbers, dates,
    money, abbreviations and so on become words. Any other language is only cleaned of what can't be spoken; its numbers are
    left to the engine. Text with nothing to change comes back as it is, to the character. Never raises.
    """
    manner = _manner(language, emoji)
    cleaned = list(_CLEANING.edits(text, manner))
    clean = apply(text, cleaned)[0] if cleaned else text
    edits = list(_ENGLISH.edits(clean, manner)) if _is_english(language) else []
    if not cleaned and not edits:
        return text
    return _tidy(apply(clean, edits)[0], text) if edits else _tidy(clean, text)


_DOUBLE = re.compile(r"(?<=\S) {2,}(?=\S)")
_LOOSE = re.compile(r"(?<=[\w)”’\"]) (?=[,.;:!?](?:\s|\Z))")


def _tidy(spoken: str, text: str) -> str:
    """No blanks that only came from what was left out."""
    if "  " not in text:
        spoken = _DOUBLE.sub(" ", spoken)
    spoken = _LOOSE.sub("", spoken) if " ," not in text and " ." not in text else spoken
    if not text[-1:].isspace():
        spoken = spoken.rstrip()
    return spoken if text[:1].isspace() else spoken.lstrip()

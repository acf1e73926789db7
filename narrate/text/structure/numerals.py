"""Reads the numbers that stand in headings: figures, Roman numerals and words; leaves all other numbers alone."""

from __future__ import annotations

import re

_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})\Z", re.IGNORECASE)
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

# fmt: off
_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
          "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_UNITH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
          "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TENTH = ("twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth")
# fmt: on

_WORDS: dict[str, int] = {"zero": 0, "last": -1, "final": -1, "hundred": 100, "hundredth": 100, "a hundred": 100}
_WORDS |= {word: number for number, word in enumerate(_UNITS, 1)}
_WORDS |= {word: number for number, word in enumerate(_UNITH, 1)}
_WORDS |= {word: 10 * number for number, word in enumerate(_TENS, 2)}
_WORDS |= {word: 10 * number for number, word in enumerate(_TENTH, 2)}

_UNIT = "|".join([*_UNITS[:9], *_UNITH[:9]])
NUMBER_WORDS = (
    rf"(?:(?:(?:one|two|three)[\s-]hundred(?:[\s-]and)?[\s-])?"
    rf"(?:(?:{'|'.join(_TENS)})(?:[\s-]+(?:{_UNIT}))?|{'|'.join(_TENTH)}|{'|'.join(_UNITS[9:] + _UNITH[9:])}|{_UNIT})"
    r"|(?:one|two|three|a)[\s-]hundred(?:th)?|zero|last|final)"
)
"""A pattern (for IGNORECASE) of numbers written out, cardinal and ordinal, up to 399."""

ROMAN_NUMERAL = r"(?:M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4}))"
"""A pattern of Roman numerals; it matches nothing as well, so look ahead for a letter first."""


def roman(text: str) -> int | None:
    """The value of a well-formed Roman numeral in one case ("XIV", "xiv", the old "VIIII" too), or None."""
    if not _ROMAN.match(text) or not (text.isupper() or text.islower()):
        return None
    total = 0
    previous = 0
    for character in reversed(text.lower()):
        value = _VALUES[character]
        total += value if value >= previous else -value
        previous = max(previous, value)
    return total


def number(text: str) -> int | None:
    """The value of a heading's number, however it is written; −1 for "the last"; None where it is no number."""
    text = text.strip().strip(".").lower().removeprefix("the ").strip()
    if text.isdecimal():
        return int(text) if len(text) <= 5 else None
    if match := re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th)", text):
        return int(match.group(1))
    if (value := roman(text)) is not None:
        return value
    words = [word for word in re.split(r"[\s-]+", text) if word and word != "and"]
    if not words or len(words) > 4 or any(word not in _WORDS and word != "a" for word in words):
        return None
    total = 0
    for word in words:
        if word == "a":
            continue
        total = max(total, 1) * 100 if word.startswith("hundred") else total + _WORDS[word]
    return total

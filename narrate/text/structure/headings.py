"""Reads one heading: is it a part, a chapter, a bare number, a prologue or a title; it sees no context."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from narrate.text.structure.numerals import NUMBER_WORDS, ROMAN_NUMERAL, number


class HeadingKind(Enum):
    """What a heading's words say it is."""

    PART = "part"
    CHAPTER = "chapter"
    NUMBER = "number"
    NUMBERED = "numbered"
    SPECIAL = "special"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading taken apart. `word` is its keyword in small letters ("chapter", "book", "prologue"), "" for none.

    `label` is the number as written with its keyword ("Chapter IV"), `title` what follows it; either may be "".
    """

    kind: HeadingKind
    label: str
    title: str
    word: str = ""
    number: int | None = None


_PART_WORDS = (
    r"part|parts|book|volume|vol|tome|division|phase|partie|livre|teil|buch|band|parte|libro|libri|del|bok|deel|boek|"
    r"część|księga|tom|часть|книга|том"
)
_CHAPTER_WORDS = (
    r"chapter|chap|chapt|ch|stave|canto|act|scene|episode|adventure|letter|fytte|fit|night|day|lecture|lesson|section|"
    r"fragment|tale|story|number|no|note|entry|week|year|step|stage|round|verse|song|movement|arc|"
    r"chapitre|kapitel|capítulo|capitulo|capitolo|hoofdstuk|kapitola|rozdział|rozdzial|luku|fejezet|глава|розділ|κεφάλαιο"
)
_SPECIAL = re.compile(
    r"(?P<word>prologue|prolog|epilogue|epilog|prelude|interlude|intermezzo|intermission|entr['’]acte|coda|finale|"
    r"preamble|introduction|introductory|preface|foreword|afterword|postscript|envoi|l['’]envoi|"
    r"overture|postlude|conclusion|proem|induction|argument|aftermath|prologo|prólogo|epilogo|epílogo|vorwort|nachwort|"
    r"avant-propos|préface|preludium)"
    r"(?:\s*(?P<number>\d{1,3}|[IVXLC]{1,6}|one|two|three|four|five|six))?"
    r"(?P<rest>(?:\s*[:.–—-]+\s*|\s+to\s+|\s*\().*|[.:]?)\Z",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = (
    rf"(?P<number>\d{{1,4}}(?:st|nd|rd|th)?(?![\d,]|\.\d)|{NUMBER_WORDS}\b"
    rf"|(?=[MDCLXVI]){ROMAN_NUMERAL}(?![A-Za-z'’]))"
)
_KEYWORD = re.compile(
    rf"(?:(?P<before>the\s+)?(?P<ordinal>{NUMBER_WORDS})\s+)?"
    rf"(?P<word>{_PART_WORDS}|{_CHAPTER_WORDS})\b\.?"
    rf"(?(ordinal)|\s*(?:[#№]|no\.|number)?\s*(?:the\s+)?{_NUMBER}(?:\s*(?:of|/)\s*\d{{1,4}}(?=\s*[:.–—-]\s*\S))?)"
    r"(?P<rest>.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_ROMAN_NUMBER = r"(?=[MDCLXVI])(?:M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4}))"
_BARE = re.compile(
    rf"[\[(*~–—=_-]*\s*(?:[#№]\s*|No\.\s*)?(?P<number>\d{{1,3}}|{_ROMAN_NUMBER}|(?-i:(?i:{NUMBER_WORDS})))\s*[.):\]]?\s*[*~–—=_-]*\.?\Z"
)
_NUMBERED = re.compile(
    rf"(?:[#№]\s*)?(?P<number>\d{{1,3}}|{_ROMAN_NUMBER})(?P<sep>\s*[.):]\s*[–—-]*\s*|\s+[–—-]+\s*|\s*[–—]+\s*|\s{{2,}}|\s*\n\s*)"
    r"(?P<title>\S.*)\Z",
    re.DOTALL,
)
_SEPARATOR = re.compile(r"\s*(?:[.:;,)\]|]|[–—-]+|~|\n)+\s*")
_MARKUP = re.compile(r"(?<![A-Za-z0-9])[_*=]+(?=\S)|(?<=\S)[_*=]+(?![A-Za-z0-9])")
_ORNAMENTS = re.compile(r"\A[\s~*=#|•·<>»«⁂❖◊★☆†]+(?=[\w\"“‘'(\[-–—])|[\s~*=#|•·<>»«⁂❖◊★☆†]+\Z")
_DASHED = re.compile(r"[-–—]+\s?.*\w.*\s?[-–—]+\Z", re.DOTALL)
_BRACKETED = re.compile(r"\[[^\[\]]+\]\Z|\([^()]+\)\Z")
_LONGEST = 600
_PART_SET = frozenset(_PART_WORDS.split("|"))


def plain(text: str) -> str:
    """A heading's text on one line, without the marks and ornaments that plain text puts around it."""
    return " ".join(undecorated(text).split())


def undecorated(text: str) -> str:
    """A heading's text, its lines kept, without emphasis marks and ornaments: "~ Chapter 1 ~" is "Chapter 1"."""
    if len(text) > _LONGEST:
        return text
    text = _MARKUP.sub("", text).strip()
    bare = _ORNAMENTS.sub("", text)
    if bare.count("<") != bare.count(">") and text.count("<") == text.count(">"):
        bare = text  # one of a pair that stands inside: "Geese & <Men>"
    if _DASHED.match(bare):
        bare = bare.strip("-–— \t")
    if _BRACKETED.match(bare):
        bare = bare[1:-1].strip()
    return bare if any(character.isalnum() for character in bare) else text


def ornaments(text: str) -> list[tuple[int, int]]:
    """The stretches at both ends of a heading that are ornament, which nobody says."""
    inner = undecorated(text)
    start = text.find(inner.split("\n")[0]) if inner else -1
    end = text.rfind(inner.split("\n")[-1]) + len(inner.split("\n")[-1]) if start >= 0 else -1
    if len(text) > _LONGEST or start < 0 or end <= start:
        return []
    sides = [(0, start), (end, len(text))]
    return [(first, last) for first, last in sides if text[first:last].strip() and not _says(text[first:last])]


def _says(text: str) -> bool:
    return any(character.isalnum() for character in text)


@lru_cache(maxsize=4096)
def parse(text: str) -> Heading:
    """Take a heading apart; whatever has no number and no known word is a TITLE, and so is a long text."""
    if len(text) > _LONGEST:
        return Heading(HeadingKind.TITLE, "", " ".join(text.split()))
    line = "\n".join(filter(None, (" ".join(row.split()) for row in undecorated(text).split("\n"))))
    if match := _SPECIAL.match(line):
        return _special(match)
    if (match := _KEYWORD.match(line)) and (heading := _keyword(match)):
        return heading
    if match := _BARE.match(line):
        value = number(match.group("number"))
        if value is not None:
            return Heading(HeadingKind.NUMBER, _trim(line), "", number=value)
    if match := _NUMBERED.match(line):
        value = number(match.group("number"))
        title = plain(match.group("title"))
        if value is not None and _is_title_start(title):
            return Heading(HeadingKind.NUMBERED, match.group("number"), title, number=value)
    return Heading(HeadingKind.TITLE, "", plain(line))


def joined(label: str, title: str) -> str:
    """How a player shows a number and a title that stand on two lines: "IV: The Arrival"."""
    label, title = _trim(plain(label)), plain(title)
    if not label or not title:
        return label or title
    return f"{label}: {title}"


def shown(text: str) -> str:
    """How a player shows a heading that stands on one line: as written, without a full stop after a bare number."""
    heading = parse(text)
    if "\n" in text.strip() and heading.label and heading.title:
        return joined(heading.label, heading.title)
    if heading.kind in (HeadingKind.NUMBER, HeadingKind.SPECIAL) or (heading.label and not heading.title):
        return _trim(plain(text))
    return plain(text)


def _special(match: re.Match[str]) -> Heading:
    rest = match.group("rest")
    cut = _SEPARATOR.match(rest)
    title = plain(rest[cut.end() :] if cut else rest)
    label = plain(match.group()[: match.start("rest") - match.start()])
    return Heading(HeadingKind.SPECIAL, label, title, match.group("word").lower())


def _keyword(match: re.Match[str]) -> Heading | None:
    word = match.group("word").lower()
    written = match.group("ordinal") or match.group("number")
    value = number(written)
    if value is None:
        return None
    rest = match.group("rest")
    label = _trim(plain(match.group()[: len(match.group()) - len(rest)]))
    cut = _SEPARATOR.match(rest)
    title = plain(rest[cut.end() :] if cut else rest)
    if title and not cut and not (rest[:1].isspace() and _is_title_start(title)):
        return None
    kind = HeadingKind.PART if word in _PART_SET else HeadingKind.CHAPTER
    return Heading(kind, label, title, word, value)


def _is_title_start(title: str) -> bool:
    first = next((character for character in title if character.isalnum()), "")
    return bool(first) and (first.isupper() or first.isdigit())


def _trim(label: str) -> str:
    return label.strip().rstrip(".:,;–—-").rstrip()

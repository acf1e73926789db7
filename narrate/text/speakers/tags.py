"""Reads the words around a quote that say who spoke it (`“…,” said Ada`); whether Ada has a voice is left to others.

The rules are for English prose. A tag must stand right beside its quote. Where the words can be read in two ways there
is no tag: a line that the narrator reads costs little, a line in the wrong mouth much.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from narrate.text.sentences.words import GESTURE_VERBS, NO_SPEAKERS, SPEECH_VERBS
from narrate.text.speakers.quotes import Quote

_UPPER = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĪĮİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŲŹŻŽ]"
_ABBREVIATIONS = "Mr|Mrs|Ms|Mx|Dr|Prof|Capt|Col|Gen|Sgt|Lt|Rev|St|Hon"
_PART = rf"{_UPPER}(?:[\w’'-]{{0,24}}\w)?(?:(?<=\b{_UPPER})\.)?"
_NAME = rf"(?:(?:{_ABBREVIATIONS})\.? )?{_PART}(?: (?:(?:de|la|of the|of|von|van|du|le) )?{_PART}){{0,3}}"
_SMALL = "[a-z][a-z’'-]{0,20}"
# Such a word is no part of what somebody is called, but begins what is told of them.
_GOES_ON = (
    r"(?:[a-z]{2,18}ly|[a-z]{3,18}ing|as|at|to|in|on|with|from|and|or|but|who|whose|when|while|before|after|into|over"
    r"|by|for|of|then|again|back|aloud|under|through|between|behind|beside|without|too|first|once|now|still|had|that)\b"
)
_ARTICLE = "(?:the|my|his|her|our|their|an?|one|another)"
_PRONOUN = r"(?:he|she|they|we|it)\b"
_ADVERB = "(?: (?:[a-z]{2,18}ly|then|also|just|still|at last|had|only|even|again|once more|now|would))"
_SPEECH = "|".join([*sorted(SPEECH_VERBS), "went on", "put in", "cut in", "broke in", "chimed in"])
_GESTURE = "|".join(sorted(GESTURE_VERBS))
_LEAD = (
    r"(?:(?:And then|Then|And|But|So|Finally|At last|At length|Now|Suddenly|Again|At that|At this|[A-Z][a-z]{2,18}ly)"
    r",? )"
)

_VERB_WHO = re.compile(
    rf" ?(?:{_SPEECH}|{_GESTURE})\b{_ADVERB}{{0,2}} (?:(?P<pronoun>{_PRONOUN})"
    rf"|(?P<common>{_ARTICLE}(?: (?!{_GOES_ON}){_SMALL}){{1,3}})|(?P<name>{_NAME}))"
)
_WHO_VERB = re.compile(
    rf" ?{_LEAD}?(?:(?P<pronoun>(?i:{_PRONOUN}))|(?P<common>(?i:{_ARTICLE})(?: {_SMALL}){{1,3}}?)|(?P<name>{_NAME}))"
    rf"{_ADVERB}{{0,2}} (?:(?P<speech>{_SPEECH})|(?P<gesture>{_GESTURE}))\b"
)
# `Ada and Ben`, `Ada, Ben and the cook`; in `Ada, and Ben laughed` something else is told.
_MORE_PEOPLE = re.compile(
    rf" (?:and|or|&) (?:the |his |her |my |their )?(?:{_UPPER}|others?\b|rest\b|I\b)|, {_NAME}(?:,| and\b)"
)
_OWNED = re.compile(r"[’'](?:s\b|(?=\s))")
# What stands behind a verb that has no object: an end, a manner, a place, a listener, a further deed.
_NO_OBJECT = re.compile(
    r"\s*(?:\Z|[.,;:—–]|(?:[a-z]{2,18}ly|[a-z]{3,18}ing|to|in|with|from|at|as|over|through|between|under|after|before"
    r"|without|and|when|while|again|back|aloud|out|on|once|too|first|into|across|for|around|behind|beside|softly)\b)"
)
_LISTENER = re.compile(rf" (?:him|her|them|me|us|{_NAME})(?=\s*(?:\Z|[.,;:—–]| [a-z]+ly\b| [a-z]+ing\b))")
_ENDS = re.compile(r"(?: (?:[a-z]{2,18}ly|again|back|aloud|softly|at last|at once))?\s*(?:\Z|[.,;](?!\s*\Z))")
_UNSAID = re.compile(r" (?:nothing|little|no more|not a word)\b")
_SENTENCE_END = re.compile(
    rf"(?<!\b(?:Mr|Ms|Mx|Dr|Lt|St))(?<!\b(?:Mrs|Col|Gen|Sgt|Rev|Hon))(?<!\b{_UPPER})[.!?…]+[)\]]*\s+"
)
_OTHER_VOICE = re.compile(rf"\b(?:{_SPEECH}|that|he|she|they|who|voice|I|it|we)\b|;| (?:and|as|while) {_UPPER}")


@dataclass(frozen=True, slots=True)
class Tag:
    """Who said a quote, as the text puts it ("Mrs. Long", "the old man", "she"), and where the words for it stand.

    `kind` is "name", "common" or "pronoun".
    """

    who: str
    kind: str
    start: int
    end: int


def tag_of(text: str, quotes: tuple[Quote, ...], number: int) -> Tag | None:
    """The tag of the quote with that number: the one behind it, else the one before it, else none."""
    quote = quotes[number]
    limit = quotes[number + 1].start if number + 1 < len(quotes) else len(text)
    begin = quotes[number - 1].end if number else 0
    behind = None if quote.open else _behind(text, quote, limit)
    return behind or _ahead(text, quote, begin)


def begins_speech(text: str, quote: Quote) -> bool:
    """Whether a quote can be speech by what stands before it: in `the word “love”` it is none."""
    before = text[max(quote.start - 20, 0) : quote.start].rstrip()
    return not before or before[-1] in ".,:;!?…—–-\"”’'»«“*_)"


def _behind(text: str, quote: Quote, limit: int) -> Tag | None:
    final = text[quote.end - 2]
    if final.isalnum() or not begins_speech(text, quote):
        return None
    found = _VERB_WHO.match(text, quote.end, limit)
    if found is not None:
        return _tag(text, found) if not _MORE_PEOPLE.match(text, found.end(), limit) else None
    found = _WHO_VERB.match(text, quote.end, limit)
    if found is None or _UNSAID.match(text, found.end(), limit):
        return None
    if final == "," or (final in "!?…—–-" and found["speech"]):
        plain = _NO_OBJECT.match(text, found.end(), limit)
        fits = plain or (found["speech"] and (final == "," or _LISTENER.match(text, found.end(), limit)))
    else:
        # Careful prose ends no quote with a full stop before a tag: it must be one by its form alone.
        leads_in = limit < len(text) and text[quote.end : limit].rstrip()[-1:] in (",", ":")
        fits = found["speech"] and not leads_in and _ENDS.match(text, found.end(), limit)
    return _tag(text, found) if fits else None


def _ahead(text: str, quote: Quote, begin: int) -> Tag | None:
    """`Ada said, “…”`: of the clause that leads into the quote, the first words."""
    end = begin + len(text[begin : quote.start].rstrip())
    if end <= begin or text[end - 1] not in ",:":
        return None
    start = max((stop.end() for stop in _SENTENCE_END.finditer(text, begin, end)), default=begin)
    found = _WHO_VERB.match(text, start, end)
    if found is None or not found["speech"] or _UNSAID.match(text, found.end(), end):
        return None
    return None if _OTHER_VOICE.search(text, found.end(), end) else _tag(text, found)


def _tag(text: str, found: re.Match[str]) -> Tag | None:
    kind = next(name for name in ("pronoun", "common", "name") if found[name])
    who = found[kind]
    if kind == "name" and (who.split()[0].lower() in NO_SPEAKERS or who.endswith(("'s", "’s"))):
        return None
    if _OWNED.match(text, found.end(kind)):
        return None
    return Tag(who, kind, found.start(), found.end())

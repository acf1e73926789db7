"""Splits a paragraph into sentences: blanks, list items, the walk over the places that `boundaries` decides.

One regular expression finds every place where a sentence could end; each is then decided by looking at a bounded
stretch of text around it. No step can backtrack further than a fixed number of characters, so the time is linear in
the length of any input.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count, repeat

from narrate.text.sentences.boundaries import CANDIDATE, sentence_end
from narrate.text.sentences.words import LanguageRules, rules_for

_FIRST_ITEM = re.compile(r"(?P<bullet>[•‣⁃▪◦])|(?P<left>\()?(?P<label>1|a|i|A(?=\)))(?P<right>\)|(?(left)\)|\.\)?)) ")
_LATER_ROMANS = ("ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_LIST_LINE = 60
_STOP = re.compile(r"[.!?…。！？]")

_BLANKLESS = re.compile(r"[。！？｡](?<![。！？｡].)[。！？｡]*+[”’」』）】〉》\"]*+(?=(?P<next>[^ ]))")
_SAID = re.compile(r"[と、，,]|って|[^。！？「“，,]{0,8}[说說道问問喊叫答曰想]")


def split_sentences(paragraph: str, language: str = "en") -> list[str]:
    """Split one paragraph into its sentences, in order, none of them empty.

    Every run of white space (line breaks and no-break blanks too) counts as one blank, and blanks at the ends are
    dropped: `" ".join(split_sentences(p)) == " ".join(p.split())` for every text and language, except for languages
    written without blanks ("zh", "ja"), whose sentences may also part where no blank is; there the same holds with
    all blanks taken out of both sides.

    language: a BCP 47 tag or locale name; only its first part counts. Unknown ones get rules that suit most
    languages written with capitals.
    """
    rules = rules_for(language)
    sentences: list[str] = []
    for chunk in _chunks(paragraph):
        for sentence in _split_at_blanks(chunk, rules):
            if rules.blankless:
                sentences.extend(_split_without_blanks(sentence))
            else:
                sentences.append(sentence)
    return sentences


def _split_at_blanks(text: str, rules: LanguageRules) -> Iterator[str]:
    start = 0
    for candidate in CANDIDATE.finditer(text):
        end = sentence_end(text, start, candidate, rules)
        if end > start:
            yield text[start:end]
            start = end + 1
    yield text[start:]


def _split_without_blanks(text: str) -> Iterator[str]:
    start = 0
    for stop in _BLANKLESS.finditer(text):
        quoted = text[stop.end() - 1] in '”’」』"'
        if quoted and _SAID.match(text, stop.end()):
            continue
        yield text[start : stop.end()]
        start = stop.end()
    yield text[start:]


def _chunks(paragraph: str) -> Iterator[str]:
    """The normalised text, parted where its layout leaves no doubt: lines of a list, run-in list items."""
    lines = paragraph.splitlines()
    if len(lines) >= 3 and len(paragraph) <= _LIST_LINE * len(lines) and not _STOP.search(paragraph):
        yield from filter(None, (" ".join(line.split()) for line in lines))
        return
    text = " ".join(paragraph.split())
    if not text:
        return
    start = 0
    for item in _later_items(text):
        yield text[start : item - 1]
        start = item
    yield text[start:]


def _later_items(text: str) -> Iterator[int]:
    """Where the second and later items of a run-in list start ("1. … 2. … 3. …"), if the text opens with the first."""
    first = _FIRST_ITEM.match(text)
    if first is None:
        return
    position = first.end()
    for label in repeat(first["bullet"]) if first["bullet"] else _later_labels(first["label"]):
        item = f" {label}" if first["bullet"] else f" {first['left'] or ''}{label}{first['right']} "
        position = text.find(item, position)
        if position < 0:
            return
        yield position + 1
        position += len(item) - 1


def _later_labels(first: str) -> Iterable[str]:
    """The labels after the first: "2", "3", … or "b", "c", … or "ii", "iii", …"""
    if first == "1":
        return map(str, count(2))
    if first == "i":
        return _LATER_ROMANS
    return (chr(ord(first) + step) for step in range(1, 26))

"""Phonemes that a text carries as `[[IPA]]`, as each kind of engine takes them; which words do is the lexicon's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from narrate.model import Audio, Mark

BLOCK = re.compile(r"\[\[([^\[\]]*)\]\]")

# espeak-ng's names for the sounds of English (its own docs/phonemes.md), longest first; what is not listed stands for
# itself, as most consonants do.
_ESPEAK = {
    "tʃ": "tS", "dʒ": "dZ", "ʧ": "tS", "ʤ": "dZ", "iː": "i:", "uː": "u:", "ɑː": "A:", "ɔː": "O:", "ɜː": "3:",
    "eɪ": "eI", "aɪ": "aI", "ɔɪ": "OI", "aʊ": "aU", "oʊ": "oU", "əʊ": "oU", "ɪə": "i@", "eə": "e@", "ɛə": "e@",
    "ʊə": "U@", "ɝ": "3:", "ɚ": "3", "ʃ": "S", "ʒ": "Z", "θ": "T", "ð": "D", "ŋ": "N", "ɹ": "r", "ɪ": "I", "ʊ": "U",
    "ɛ": "E", "æ": "a", "ɑ": "A:", "ɒ": "0", "ɔ": "O:", "ʌ": "V", "ə": "@", "ɜ": "3:", "ɐ": "@", "ɡ": "g", "ɾ": "t#",
    "x": "x", "ɬ": "l", "ˈ": "'", "ˌ": ",", "ː": ":", ".": "", " ": " ", "i": "i", "u": "u:", "o": "oU", "e": "E",
    "a": "a", "y": "j", "r": "r",
}  # fmt: skip

# Spellings that English letters have for the same sounds, for engines that take no phonemes at all.
_SPELLED = {
    "tʃ": "ch", "dʒ": "j", "ʧ": "ch", "ʤ": "j", "iː": "ee", "uː": "oo", "ɑː": "ah", "ɔː": "aw", "ɜː": "er",
    "eɪ": "ay", "aɪ": "eye", "ɔɪ": "oy", "aʊ": "ow", "oʊ": "oh", "əʊ": "oh", "ɪə": "eer", "eə": "air", "ɛə": "air",
    "ʊə": "oor", "ɝ": "er", "ɚ": "er", "ʃ": "sh", "ʒ": "zh", "θ": "th", "ð": "th", "ŋ": "ng", "ɹ": "r", "ɪ": "i",
    "ʊ": "u", "ɛ": "e", "æ": "a", "ɑ": "ah", "ɒ": "o", "ɔ": "aw", "ʌ": "u", "ə": "uh", "ɜ": "er", "ɐ": "uh", "ɡ": "g",
    "ɾ": "t", "x": "kh", "ɬ": "l", "j": "y", "ˈ": "", "ˌ": "", "ː": "", ".": "", "y": "u",
}  # fmt: skip


def _told(ipa: str, table: dict[str, str]) -> str:
    said: list[str] = []
    at = 0
    while at < len(ipa):
        pair = ipa[at : at + 2]
        if pair in table:
            said.append(table[pair])
            at += 2
        else:
            said.append(table.get(ipa[at], ipa[at]))
            at += 1
    return "".join(said)


def for_espeak(ipa: str) -> str:
    """A block as espeak-ng takes it: its own names of the phonemes, in double brackets."""
    return f"[[{_told(ipa, _ESPEAK)}]]" if any(sound > "\x7f" for sound in ipa) else f"[[{ipa}]]"


def spelled(ipa: str) -> str:
    """A block for an engine that reads letters only: spelled as English would."""
    return _told(ipa, _SPELLED)


def rewritten(text: str, say: Callable[[str], str], speak: Callable[[str], Audio]) -> Audio:
    """What `speak` makes of `text` with each block put as `say` puts it; the marks are those of `text` again."""
    if "[[" not in text:
        return speak(text)
    pieces: list[str] = []
    moves: list[tuple[int, int, int, int]] = []
    at = length = 0
    for block in BLOCK.finditer(text):
        told = say(block[1])
        pieces += [text[at : block.start()], told]
        length += block.start() - at
        moves.append((length, length + len(told), block.start(), block.end()))
        length += len(told)
        at = block.end()
    audio = speak("".join([*pieces, text[at:]]))
    return replace(audio, marks=tuple(_back(audio.marks, moves)))


def _back(marks: tuple[Mark, ...], moves: list[tuple[int, int, int, int]]) -> Iterator[Mark]:
    """Marks moved back to the original text; those inside one block become one."""
    last = -1
    for mark in marks:
        shift, block = 0, None
        for start, end, old_start, old_end in moves:
            if start <= mark.start < end:
                block = (old_start, old_end)
            if end <= mark.start:
                shift = old_end - end
        moved = Mark(*block, mark.frame) if block else Mark(mark.start + shift, mark.end + shift, mark.frame)
        if moved.start > last:
            last = moved.start
            yield moved

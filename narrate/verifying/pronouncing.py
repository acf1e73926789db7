"""How words sound, in the phones of the recogniser's model (ARPAbet); from espeak-ng's rules, which know any word."""

from __future__ import annotations

import re

from narrate.model import Voice

# What espeak-ng's English voices write in IPA, in the phones of CMU's dictionary; the longest that fits is taken. The
# sounds of British voices that American English lacks go to what an American would hear.
_PHONES = {
    "tʃ": "CH",
    "dʒ": "JH",
    "eɪ": "EY",
    "aɪ": "AY",
    "ɔɪ": "OY",
    "aʊ": "AW",
    "oʊ": "OW",
    "əʊ": "OW",
    "ɪə": "IH R",
    "iə": "IY AH",
    "eə": "EH R",
    "ʊə": "UH R",
    "aɪə": "AY ER",
    "aɪɚ": "AY ER",
    "aʊə": "AW ER",
    "ɔːɹ": "AO R",
    "oːɹ": "AO R",
    "ɜːɹ": "ER",
    "əl": "AH L",
    "n̩": "AH N",
    "l̩": "AH L",
    "p": "P",
    "b": "B",
    "t": "T",
    "d": "D",
    "k": "K",
    "ɡ": "G",
    "g": "G",
    "f": "F",
    "v": "V",
    "θ": "TH",
    "ð": "DH",
    "s": "S",
    "z": "Z",
    "ʃ": "SH",
    "ʒ": "ZH",
    "m": "M",
    "n": "N",
    "ŋ": "NG",
    "l": "L",
    "ɹ": "R",
    "r": "R",
    "j": "Y",
    "w": "W",
    "h": "HH",
    "x": "K",
    "ç": "HH",
    "ɾ": "D",
    "ɬ": "L",
    "ɪ": "IH",
    "ᵻ": "IH",
    "i": "IY",
    "ɛ": "EH",
    "e": "EH",
    "æ": "AE",
    "a": "AE",
    "ɑ": "AA",
    "ɒ": "AA",
    "ɔ": "AO",
    "o": "AO",
    "ʊ": "UH",
    "u": "UW",
    "y": "UW",
    "ʌ": "AH",
    "ɐ": "AH",
    "ə": "AH",
    "ɚ": "ER",
    "ɝ": "ER",
    "ɜ": "ER",
}
_LONGEST_FIRST = re.compile("|".join(sorted(map(re.escape, _PHONES), key=len, reverse=True)))


def arpabet(ipa: str) -> str:
    """The phones of a word given in espeak-ng's IPA, parted by blanks; "" where it holds no sound of English."""
    plain = ipa.replace("ˈ", "").replace("ˌ", "")
    return " ".join(_PHONES[found[0]] for found in _LONGEST_FIRST.finditer(plain))


class Speller:
    """Says how any English word sounds; `variety` is the language a voice speaks ("en-GB")."""

    def __init__(self, variety: str) -> None:
        british = variety.lower().startswith(("en-gb", "en-ie", "en-au", "en-nz", "en-za"))
        self._voice = Voice("speller", "espeak", "en-gb-x-rp" if british else "en-us", variety)
        self._known: dict[str, str] = {}

    def phones(self, word: str) -> str:
        """The word's phones. Raises MissingError where the espeak-ng library is not there."""
        from narrate.engines.espeak import Espeak

        if word not in self._known:
            self._known[word] = arpabet(Espeak().phonemes(word, self._voice))
        return self._known[word]

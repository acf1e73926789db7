"""Lays a sentence's words over its sound with pocketsphinx and notes how well they fit; what follows is `judging`'s."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from narrate.errors import MissingError
from narrate.verifying.pronouncing import Speller, arpabet

RATE = 16_000
"""Hz, what the model that comes with pocketsphinx was trained on."""

FRAME = RATE // 100
"""Samples of a frame: the model looks at a hundred a second."""

SOUNDING_DB = 30.0
"""What lies farther below a sentence's loud frames is a pause, breath or room tone."""

SILENT_DB = -50.0
"""dBFS; nobody speaks below this in a finished audiobook."""

# Beams this wide keep nearly every path: a synthetic voice is far from what the model expects. `compallsen` scores all
# of the model's sounds in each frame, so that a word's score says how much worse it fits than whatever fits best.
_SETTINGS = {
    "beam": 1e-150,
    "wbeam": 1e-120,
    "pbeam": 1e-150,
    "bestpath": False,
    "fwdflat": False,
    "compallsen": True,
    "lm": None,
    "loglevel": "FATAL",
}
_CLAUSE_END = re.compile(r"[,;:.!?…—–()]+\W*(?=\w)")
_PIECES = re.compile(r"\[\[([^\[\]]*)\]\]|([^\W\d_]+(?:['’][^\W\d_]+)*)")


@dataclass(frozen=True, slots=True)
class Fit:
    """How a sentence's words fit a stretch of sound.

    `cost` is how much worse than the best sounds its words' sounds fit, by frame (0: perfectly; meaningless unless
    `aligned`), `extra_ms` the longest stretch of voice that none of its words covers, `unheard` the words that fell on
    silence, `voiced_ms` all that is not silence, `phones` and `clauses` what there is to say, `level_db` the voice's.
    """

    aligned: bool
    cost: float
    extra_ms: int
    unheard: tuple[str, ...]
    voiced_ms: int
    phones: int
    clauses: int
    level_db: float

    @property
    def silent(self) -> bool:
        """Whether there is no voice at all."""
        return self.level_db < SILENT_DB or self.voiced_ms == 0


class Aligner:
    """pocketsphinx with its own English model; `language` is that of the voice ("en-GB")."""

    def __init__(self, language: str) -> None:
        """Load the model, half a second. Raises MissingError where pocketsphinx is not installed."""
        try:
            from pocketsphinx import Decoder
        except ImportError as error:
            raise MissingError(
                "narrate verify needs pocketsphinx, which is not installed.",
                remedy="pip install 'narrate[verify]' installs it with its English model.",
            ) from error
        self._decoder: Any = Decoder(**_SETTINGS)
        self._speller = Speller(language)

    def fit(self, text: str, samples: NDArray[np.int16]) -> Fit | None:
        """How `text`, as it was spoken, fits mono `samples` at RATE; None where it holds no word to listen for."""
        words = self._words(text)
        if not words:
            return None
        phones = sum(len(self._decoder.lookup_word(word).split()) for word in words)
        levels = frame_levels(samples)
        level = float(np.percentile(levels, 90)) if len(levels) else -math.inf
        sounding = levels > max(level - SOUNDING_DB, SILENT_DB)
        parts = self._aligned(words, samples) if sounding.any() else []
        spoken = [part for part in parts if not _is_filler(part.word)]
        cost = sum(_cost(part) for part in parts) / len(levels) if parts else 0.0
        extra = max((_longest_run(_of(part, sounding)) for part in parts if _is_filler(part.word)), default=0)
        unheard = tuple(_plain(part.word) for part in spoken if not _of(part, sounding).any())
        return Fit(bool(spoken), cost, 10 * extra, unheard, 10 * int(sounding.sum()), phones, _clauses(text), level)

    def _aligned(self, words: list[str], samples: NDArray[np.int16]) -> list[Any]:
        decoder = self._decoder
        decoder.set_align_text(" ".join(words))
        decoder.start_utt()
        decoder.process_raw(samples.tobytes(), full_utt=True)
        decoder.end_utt()
        return list(decoder.seg()) if decoder.hyp() is not None else []

    def _words(self, text: str) -> list[str]:
        """The words of `text` as the dictionary has them; what it lacks is added as espeak-ng would say it."""
        words = []
        for found in _PIECES.finditer(unicodedata.normalize("NFC", text)):
            ipa, letters = found.groups()
            word = f"[{ipa}]".replace(" ", "_") if ipa else letters.lower().replace("’", "'")
            if self._decoder.lookup_word(word) is None:
                phones = arpabet(ipa) if ipa else self._speller.phones(word)
                if not phones:
                    continue
                self._decoder.add_word(word, phones, True)
            words.append(word)
        return words


def frame_levels(samples: NDArray[np.int16]) -> NDArray[np.float64]:
    """The level of each whole frame in dBFS RMS."""
    whole = samples[: len(samples) // FRAME * FRAME].astype(np.float64).reshape(-1, FRAME) / 32_768
    levels: NDArray[np.float64] = 10 * np.log10(np.mean(whole**2, axis=1) + 1e-12)
    return levels


def _clauses(text: str) -> int:
    return 1 + len(_CLAUSE_END.findall(text.lstrip("([“\"‘'….—– ")))


def _cost(part: Any) -> float:
    return -1000 * math.log(max(part.ascore, 1e-300))


def _of(part: Any, sounding: NDArray[np.bool_]) -> NDArray[np.bool_]:
    stretch: NDArray[np.bool_] = sounding[part.start_frame : part.end_frame + 1]
    return stretch


def _longest_run(marks: NDArray[np.bool_]) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], marks.astype(np.int8), [0]))))
    return int(np.max(edges[1::2] - edges[::2])) if len(edges) else 0


def _is_filler(word: str) -> bool:
    """Whether a part is silence, breath or noise; the dictionary calls a word's second sound "word(2)"."""
    return word.startswith(("<", "+"))


def _plain(word: str) -> str:
    return word.partition("(")[0]

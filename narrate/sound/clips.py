"""Whether a clip can be what its text says: too short, too long, silent, holed, clipped. What to do then is jobs'.

The words themselves are not heard here; a clip that says something else at the right length passes. How long a text
takes is reckoned from its letters, words, digits and points, with weights fitted to espeak-ng reading 650 sentences of
two novels in three voices (99.8 % of the clips lay between 0.68 and 1.9 times the reckoning), and scaled by what the
voice needed for its calibration passage.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from narrate.model import Audio, Mark

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Seconds for each, at a speaking rate of 175 words a minute.
_LETTER, _WORD, _POINT, _START = 0.051, 0.036, 0.28, 0.13
_DIGIT_LEAST, _DIGIT_MOST = 0.05, 0.55
_SPELT_MOST = 0.5
"""A letter said by its name: in capitals, in words without vowels, in long runs of one letter."""
_FOREIGN_LEAST, _FOREIGN_MOST = 0.02, 1.6
"""A letter outside Latin, Greek and Cyrillic: nothing, a syllable, or its full Unicode name."""
_SYMBOL_MOST = 1.5
"""A sign that may be said by name (an emoji, "percent") or not at all."""

_SHORTEST, _SHORTEST_LESS = 0.7, 0.45
_SHORTEST_EVER = 0.35
_LONGEST, _LONGEST_MORE = 1.5, 0.8
"""Allowed around the reckoning r: from 0.7 r − 0.45 s, but never under 0.35 r, to 1.5 r + 0.8 s; all times the voice's
own pace."""

_BLOCK = 256
_SILENT_PEAK = 0.002
_QUIET = 0.02
"""Of the clip's own peak: below it a block counts as silence (−34 dB; rooms and codecs lie lower)."""
_HOLE, _HOLE_AT_POINT = 0.7, 1.5
_FULL_SCALE = 0.999
_WORST_PEAK = 2.0
_FLAT_MOST = 24
_OFFSET = 0.015
_FLAT_EVER, _OFFSET_EVER = 0.2, 0.2
"""What no voice is like: a fifth of all samples cut off, a fifth of full scale beside the middle."""
_SLOWEST, _FASTEST = 1000, 768_000
"""Sample rates in Hz that sound can have: anything else is a mistake."""

_SPEAKABLE = re.compile(r"[^\W_]")
_WORDS = re.compile(r"[^\W\d_]+|\d|[^\w\s]|_")
_POINTS = frozenset(",;:—–(…‒-")
_SILENT_SIGNS = frozenset("\"'“”‘’«»„‚.!?)]}[{*_~`¡¿·•") | _POINTS
_INNER_POINT = re.compile(r"[.!?…,;:—–()\n-]\W*\w")
_VOWELS = frozenset("aeiouyäöüàáâãåèéêëìíîïòóôõùúûýÿæœøăāēīōūąęıőűаеёиоуыэюяіїєαεηιουωάέήίόύώ")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is usual for a voice: `pace` (1.0: espeak's), longest pause in s, peak, DC offset, flat tops a second."""

    pace: float = 1.0
    pause: float = 0.0
    peak: float = 0.0
    offset: float = 0.0
    flat: float = 0.0

    @classmethod
    def learn(cls, clips: Sequence[Audio], texts: Sequence[str]) -> Bounds:
        """From a passage the voice has spoken, a clip a sentence; a clip without sound teaches nothing."""
        took = reckoned = seconds = pause = peak = offset = flat = 0.0
        for clip, text in zip(clips, texts, strict=True):
            heard = _listen(clip)
            if not heard.sounding or not np.isfinite(heard.peak):
                continue
            took += heard.sounding
            reckoned += sum(_reckon(text)) / 2
            seconds += len(clip.samples) / clip.rate
            pause, peak = max(pause, heard.hole), max(peak, heard.peak)
            offset, flat = max(offset, abs(heard.offset)), flat + heard.flat
        if not took:
            return cls()
        return cls(min(6.0, max(0.15, took / reckoned)), pause, peak, offset, flat / seconds)


def well_formed(given: object) -> Audio | str:
    """What an engine gave as the Audio it should be (its samples float32), or what it is instead, in words."""
    if not isinstance(given, Audio):
        return f"it gave a {type(given).__name__} and no Audio"
    rate, samples, marks = given.rate, given.samples, given.marks
    if not isinstance(rate, int | np.integer) or not _SLOWEST <= rate <= _FASTEST:
        return f"it gave a sample rate of {rate!r}"
    if not isinstance(samples, np.ndarray) or samples.ndim != 1 or samples.dtype.kind != "f":
        return f"it gave {_described(samples)} where a row of float32 samples should be"
    if not isinstance(marks, tuple) or not all(isinstance(mark, Mark) for mark in marks):
        return "it gave word marks that are none"
    if any(not 0 <= mark.start <= mark.end or not 0 <= mark.frame <= len(samples) for mark in marks):
        return "it gave word marks that lie outside text or sound"
    return replace(given, rate=int(rate), samples=samples.astype(np.float32, copy=False))


def _described(samples: object) -> str:
    if isinstance(samples, np.ndarray):
        return f"samples of type {samples.dtype} in {samples.ndim} dimensions"
    return f"a {type(samples).__name__}"


def useless(audio: Audio) -> str | None:
    """What makes a clip no sound at all, whatever it should say and whoever says it; None if there is nothing."""
    if not len(audio.samples):
        return "empty: not one sample"
    heard = _listen(audio)
    if not np.isfinite(heard.peak):
        return "broken: some samples are not numbers"
    if heard.peak > _WORST_PEAK:
        return f"broken: its peak is {heard.peak:.1f} times full scale"
    if heard.peak < _SILENT_PEAK or not heard.sounding:
        return f"silent: its peak is {heard.peak:.4f} of full scale"
    if heard.flat > _FLAT_EVER * len(audio.samples):
        return f"clipped: {heard.flat} of {len(audio.samples)} samples stand at full scale"
    if abs(heard.offset) > _OFFSET_EVER:
        return f"shifted: a DC offset of {heard.offset:+.3f}"
    return None


def judge(audio: Audio, text: str, bounds: Bounds) -> str | None:
    """None for a clip that can be `text`; else what is wrong with it, in words for a report."""
    speakable = _SPEAKABLE.search(text) is not None
    if not len(audio.samples):
        return "empty: not one sample" if speakable else None
    heard = _listen(audio)
    if not np.isfinite(heard.peak):
        return "broken: some samples are not numbers"
    if heard.peak < max(_SILENT_PEAK, _QUIET * bounds.peak) or not heard.sounding:
        return f"silent: its peak is {heard.peak:.4f} of full scale" if speakable else None
    if heard.peak > _WORST_PEAK:
        return f"broken: its peak is {heard.peak:.1f} times full scale"
    if heard.flat > _FLAT_MOST + 4 * bounds.flat * len(audio.samples) / audio.rate:
        return f"clipped: {heard.flat} samples stand at full scale"
    if abs(heard.offset) > max(_OFFSET, 5 * bounds.offset):
        return f"shifted: a DC offset of {heard.offset:+.3f}"
    return _judge_length(heard, text, bounds)


def _judge_length(heard: _Heard, text: str, bounds: Bounds) -> str | None:
    least, most = _reckon(text)
    shortest = bounds.pace * max(_SHORTEST * least - _SHORTEST_LESS, _SHORTEST_EVER * least)
    longest = bounds.pace * (_LONGEST * most + _LONGEST_MORE)
    if heard.sounding < shortest:
        return f"far too short: {heard.sounding:.2f} s where at least {shortest:.2f} s is to be expected"
    if heard.sounding > longest:
        return f"far too long: {heard.sounding:.2f} s where at most {longest:.2f} s is to be expected"
    widest = _HOLE_AT_POINT if _INNER_POINT.search(text) else _HOLE
    if heard.hole > max(widest, 4 * bounds.pause):
        return f"holed: {heard.hole:.2f} s of silence inside"
    return None


def _reckon(text: str) -> tuple[float, float]:
    """The least and the most seconds the text should take at the usual pace, before any tolerance."""
    least = most = _START
    for token in _WORDS.findall(text):
        if len(token) == 1 and not token.isalpha():
            if token.isdigit():
                least, most = least + _DIGIT_LEAST, most + _DIGIT_MOST
            elif token in _POINTS:
                most += _POINT
                least += _POINT / 2
            elif token not in _SILENT_SIGNS:
                most += _SYMBOL_MOST
            continue
        few, many = _reckon_word(token)
        least, most = least + few, most + many
    return least, most


def _reckon_word(word: str) -> tuple[float, float]:
    plain = _WORD + _LETTER * len(word)
    if word[0] > "\u052f":
        return _FOREIGN_LEAST * len(word), _FOREIGN_MOST * len(word)
    if word[0] > "\u024f":
        return _WORD + _LETTER * min(len(word), 3), max(plain, _SPELT_MOST * len(word))
    lower = word.lower()
    if (word.isupper() and len(word) < 8) or not _VOWELS.intersection(lower) or _same(lower):
        return _WORD + _LETTER * min(len(word), 3), max(plain, _SPELT_MOST * len(word))
    return plain, plain


def _same(word: str) -> bool:
    return len(word) > 3 and len(set(word)) <= len(word) // 2


@dataclass(frozen=True, slots=True)
class _Heard:
    """Measures of a clip: seconds from first to last sound, longest silence between, peak, flat tops, mean."""

    sounding: float
    hole: float
    peak: float
    flat: int
    offset: float


def _listen(audio: Audio) -> _Heard:
    samples = audio.samples
    level = np.abs(samples)
    blocks = np.maximum.reduceat(level, np.arange(0, len(level), _BLOCK)) if len(level) else level
    # Any sample that isn't a number makes its block's maximum one that isn't, and the peak with it.
    peak = float(blocks.max()) if len(blocks) else 0.0
    if not np.isfinite(peak):
        return _Heard(0.0, 0.0, float("nan"), 0, 0.0)
    loud = np.flatnonzero(blocks > max(_SILENT_PEAK, _QUIET * peak))
    if not len(loud):
        return _Heard(0.0, 0.0, peak, 0, 0.0)
    hole = int(np.diff(loud).max()) - 1 if len(loud) > 1 else 0
    first, last = int(loud[0]) * _BLOCK, min(len(samples), (int(loud[-1]) + 1) * _BLOCK)
    offset = float(samples[first:last].mean())
    return _Heard((last - first) / audio.rate, hole * _BLOCK / audio.rate, peak, _flat(level, peak), offset)


def _flat(level: NDArray[np.float32], peak: float) -> int:
    """How many samples stand at full scale beside another that does: a round peak touches it once, a cut one stays."""
    if peak < _FULL_SCALE:
        return 0
    full = level >= _FULL_SCALE
    return int(np.count_nonzero(full[1:] & full[:-1]))

"""Word times reckoned from a text and the length of its sound, for engines that don't tell them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from narrate.model import Mark

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WORD = re.compile(r"\w[\w'’]*")
_START_WEIGHT = 0.7
"""Letters' worth that a word takes by being one: 0.036 s against 0.051 s a letter, see `narrate.sound.clips`."""
_POINT_WEIGHT = 5.5
_POINTS = re.compile(r"[,;:.!?…—–]")
_SILENCE = 0.02


def estimated_marks(text: str, samples: NDArray[np.float32]) -> tuple[Mark, ...]:
    """A mark a word: the sounding part shared out by letters and points. () where nothing sounds or no word is."""
    words = [match.span() for match in _WORD.finditer(text)]
    if not words or not len(samples):
        return ()
    level = np.abs(samples)
    loud = np.flatnonzero(level > _SILENCE * float(level.max()))
    if not len(loud):
        return ()
    weights = []
    for (start, end), follows in zip(words, [*(word[0] for word in words[1:]), len(text)], strict=True):
        points = bool(_POINTS.search(text, end, follows)) and follows < len(text)
        weights.append(end - start + _START_WEIGHT + _POINT_WEIGHT * points)
    first, length = int(loud[0]), int(loud[-1] - loud[0])
    starts = first + np.concatenate(([0.0], np.cumsum(weights)[:-1])) / sum(weights) * length
    return tuple(Mark(start, end, int(frame)) for (start, end), frame in zip(words, starts, strict=True))

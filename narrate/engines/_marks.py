"""Word times: placed by phonemes' times where an engine tells them, reckoned from text and sound where it doesn't."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
_CLAUSE_ENDS = frozenset(",;:.!?…")
_SILENCE = 0.02


@dataclass(frozen=True, slots=True)
class Sounded:
    """A phoneme, blank or point, and the frame it begins at."""

    phoneme: str
    frame: int


def marks_of(text: str, samples: NDArray[np.float32], sounded: Sequence[Sounded]) -> tuple[tuple[Mark, ...], bool]:
    """Word marks, and whether they are estimated; `sounded` is () where the engine tells no times."""
    if not sounded:
        return estimated_marks(text, samples), True
    placed = _aligned(text, sounded, len(samples))
    return (placed, False) if placed is not None else (estimated_marks(text, samples), True)


def estimated_marks(text: str, samples: NDArray[np.float32]) -> tuple[Mark, ...]:
    """A mark a word: the sounding part shared out by letters and points. () where nothing sounds or no word is."""
    words = [match.span() for match in _WORD.finditer(text)]
    if not words or not len(samples):
        return ()
    level = np.abs(samples)
    loud = np.flatnonzero(level > _SILENCE * float(level.max()))
    if not len(loud):
        return ()
    return _shared(text, words, int(loud[0]), int(loud[-1]))


def _shared(text: str, words: Sequence[tuple[int, int]], first: int, last: int) -> tuple[Mark, ...]:
    """Words between two frames, each as long as its letters and the point after it want."""
    weights = []
    for (start, end), follows in zip(words, [*(word[0] for word in words[1:]), words[-1][1]], strict=True):
        weights.append(end - start + _START_WEIGHT + _POINT_WEIGHT * bool(_POINTS.search(text, end, follows)))
    starts = first + np.concatenate(([0.0], np.cumsum(weights)[:-1])) / sum(weights) * (last - first)
    return tuple(Mark(start, end, int(frame)) for (start, end), frame in zip(words, starts, strict=True))


def _aligned(text: str, sounded: Sequence[Sounded], frames: int) -> tuple[Mark, ...] | None:
    """Words on phonemes, clause by clause; inside a clause where two words became one, shared out between its ends.

    None where text and phonemes have not the same number of clauses: then their points mean different things.
    """
    written = list(_clauses_of_text(text))
    spoken = list(_clauses_of_sound(sounded))
    if len(written) != len(spoken):
        return None
    marks: list[Mark] = []
    for number, (words, heard) in enumerate(zip(written, spoken, strict=True)):
        if len(words) == len(heard):
            marks += [Mark(start, end, min(frame, frames)) for (start, end), frame in zip(words, heard, strict=True)]
        else:
            until = spoken[number + 1][0] if number + 1 < len(spoken) else max(sounded[-1].frame, heard[-1])
            marks += _shared(text, words, min(heard[0], frames), min(until, frames))
    return tuple(marks)


def _clauses_of_text(text: str) -> Iterator[list[tuple[int, int]]]:
    words: list[tuple[int, int]] = []
    reached = 0
    for match in _WORD.finditer(text):
        if words and _CLAUSE_ENDS.intersection(text[reached : match.start()]):
            yield words
            words = []
        words.append(match.span())
        reached = match.end()
    if words:
        yield words


def _clauses_of_sound(sounded: Sequence[Sounded]) -> Iterator[list[int]]:
    """The first frame of each group of phonemes between blanks, by clause."""
    heard: list[int] = []
    inside = False
    for sound in sounded:
        if sound.phoneme in _CLAUSE_ENDS:
            if heard:
                yield heard
            heard, inside = [], False
        elif not sound.phoneme.strip():
            inside = False
        elif not inside and any(sign.isalpha() for sign in sound.phoneme):
            heard.append(sound.frame)
            inside = True
    if heard:
        yield heard

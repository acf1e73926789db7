"""From how words fit their sound to what is wrong with a sentence; bounds are learned from the book's own voice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from narrate.verifying.aligning import Fit
from narrate.verifying.expecting import Expected

# Bounds on the measures of a sentence; docs/verifying.md has the figures they were read off. `SPREAD` is the share by
# which a sentence may be shorter or longer than the voice usually takes for it, or `SIGMAS` of the book's own spread
# where that is more; the fixed allowances are what one drawn or swallowed sound makes in a very short sentence. What
# does not align and lasts less than `LACKING` of its length is rather cut than replaced.
COST = 1.27
SPREAD, SIGMAS = 0.14, 2.5
SHORT_MS, LONG_MS = 90, 140
EXTRA_MS = 320
LACKING = 0.8

# What is usual where there are too few sentences to learn it from: ms a phone, ms a clause (whose last syllable is
# drawn), and the cost. A book whose sentences are mostly wrong must not make its cost the rule.
ENOUGH = 12
USUAL_PACE = (67.0, 130.0)
UNKNOWN_SPREAD = 0.35
USUAL_COST = 5.8
WORST_USUAL_COST = 7.0


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence that is not heard as it should be, and in what way."""

    sentence: Expected
    what: str


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is usual in the book: how far its voice is from the model, its ms a phone and a clause, their spread."""

    cost: float
    pace: tuple[float, float]
    spread: float

    def due_ms(self, fit: Fit) -> float:
        """How long the voice usually takes for as much as `fit`'s sentence says."""
        return self.pace[0] * fit.phones + self.pace[1] * fit.clauses


def findings(heard: Iterable[tuple[Expected, Fit | None]]) -> tuple[Finding, ...]:
    """The sentences that do not match, in order; what has no words to listen for is passed over."""
    fits = [(sentence, fit) for sentence, fit in heard if fit is not None]
    usual = _usual([fit for _, fit in fits if fit.aligned])
    told = ((sentence, _fault(fit, usual)) for sentence, fit in fits)
    return tuple(Finding(sentence, what) for sentence, what in told if what)


def _usual(fits: Sequence[Fit]) -> _Usual:
    if len(fits) < ENOUGH:
        return _Usual(USUAL_COST, USUAL_PACE, UNKNOWN_SPREAD)
    cost = min(median(fit.cost for fit in fits), WORST_USUAL_COST)
    pace, ratios = _pace(fits)
    return _Usual(cost, pace, max(SPREAD, SIGMAS * 1.4826 * float(np.median(np.abs(ratios - 1)))))


def _pace(fits: Sequence[Fit]) -> tuple[tuple[float, float], NDArray[np.float64]]:
    """Ms a phone and a clause by least squares, without what is far off; and each length's ratio to what is due."""
    said = np.array([(fit.phones, fit.clauses) for fit in fits], dtype=np.float64)
    lasted = np.array([fit.voiced_ms for fit in fits], dtype=np.float64)
    # A sentence's length varies with the root of what it says.
    weight = 1 / np.sqrt(said[:, 0])
    ratios = lasted / said[:, 0]
    ratios /= np.median(ratios)
    pace = np.array(USUAL_PACE)
    for _ in range(3):
        near = np.abs(ratios - 1) < 0.3
        pace = np.linalg.lstsq(said[near] * weight[near, None], lasted[near] * weight[near], rcond=None)[0]
        ratios = lasted / np.maximum(said @ pace, 1.0)
    return (float(pace[0]), float(pace[1])), ratios


def _fault(fit: Fit, usual: _Usual) -> str:
    """What is wrong, as people read it; "" if nothing is."""
    if fit.silent:
        return "silence"
    due = usual.due_ms(fit)
    short = fit.voiced_ms < (1 - usual.spread) * due - SHORT_MS
    long = fit.voiced_ms > (1 + usual.spread) * due + LONG_MS
    if short or (fit.unheard and fit.aligned):
        return "cut off, or words are missing"
    if not fit.aligned or fit.cost > COST * usual.cost:
        return "cut off, or words are missing" if fit.voiced_ms < LACKING * due else "other words"
    if long or fit.extra_ms > EXTRA_MS:
        return "more than is written: repeated, or something added"
    return ""

"""From how words fit their sound to what is wrong with a sentence; bounds are learned from the book's own voice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from narrate.verifying.aligning import Fit
from narrate.verifying.expecting import Expected

# Bounds on the measures of a sentence, as shares of what is usual in the book; docs/verifying.md has the figures they
# were read off. The fixed allowances are what one sound more or less makes in a very short sentence.
COST = 1.27
SHORT, SHORT_MS = 0.80, 60
LONG, LONG_MS = 1.27, 120
EXTRA_MS = 300

# What the measures usually are, where there are too few sentences to learn it from.
ENOUGH = 5
USUAL_COST = 5.8
USUAL_PACE = 72.0
WORST_USUAL_COST = 7.0


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence that is not heard as it should be, and in what way."""

    sentence: Expected
    what: str


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is usual in the book: how far its voice is from the model, and its ms a phone."""

    cost: float
    pace: float


def findings(heard: Iterable[tuple[Expected, Fit | None]]) -> tuple[Finding, ...]:
    """The sentences that do not match, in order; what has no words to listen for is passed over."""
    fits = [(sentence, fit) for sentence, fit in heard if fit is not None]
    usual = _usual([fit for _, fit in fits])
    told = ((sentence, _fault(fit, usual)) for sentence, fit in fits)
    return tuple(Finding(sentence, what) for sentence, what in told if what)


def _usual(fits: Sequence[Fit]) -> _Usual:
    fine = [fit for fit in fits if fit.aligned]

    def learned(measure: Callable[[Fit], float], default: float) -> float:
        return median(map(measure, fine)) if len(fine) >= ENOUGH else default

    # A book whose sentences are mostly wrong must not make that the rule.
    cost = min(learned(lambda fit: fit.cost, USUAL_COST), WORST_USUAL_COST)
    return _Usual(cost, learned(lambda fit: fit.voiced_ms / fit.phones, USUAL_PACE))


def _fault(fit: Fit, usual: _Usual) -> str:
    """What is wrong, as people read it; "" if nothing is."""
    if fit.silent:
        return "silence"
    due = usual.pace * fit.phones
    short = fit.voiced_ms < SHORT * due - SHORT_MS
    long = fit.voiced_ms > LONG * due + LONG_MS
    if short or (fit.unheard and fit.aligned):
        return "cut off, or words are missing"
    if not fit.aligned or fit.cost > COST * usual.cost:
        return "other words"
    if long or fit.extra_ms > EXTRA_MS:
        return "more than is written: repeated, or something added"
    return ""

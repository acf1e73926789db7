"""A second pair of ears: listens to a finished file and names the sentences it does not hear; printing is the CLI's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from narrate.verifying.aligning import Aligner, Fit
from narrate.verifying.expecting import Expectation, Expected, expectation
from narrate.verifying.hearing import stretches
from narrate.verifying.judging import Finding, findings

__all__ = ["Aligner", "Expectation", "Expected", "Finding", "Fit", "document", "expectation", "findings", "listen"]


def listen(expected: Expectation) -> Iterator[tuple[Expected, Fit | None]]:
    """Each sentence with how its words fit what is heard in its place; None where it holds no words.

    Raises MissingError where pocketsphinx is not installed, SourceError where the file can't be decoded.
    """
    aligner = Aligner(expected.language)
    places = ((one.begin, one.until) for one in expected.sentences)
    for sentence, samples in zip(expected.sentences, stretches(expected.audio, places), strict=True):
        yield sentence, aligner.fit(sentence.spoken, samples)


def document(expected: Expectation, found: tuple[Finding, ...]) -> dict[str, Any]:
    """What `narrate verify --json` prints."""
    return {
        "file": str(expected.audio),
        "sentences": len(expected.sentences),
        "findings": [
            {
                "chapter": one.sentence.chapter,
                "start_s": one.sentence.start / 1000,
                "end_s": one.sentence.end / 1000,
                "what": one.what,
                "text": one.sentence.text,
            }
            for one in found
        ],
    }

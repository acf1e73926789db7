"""How many faults `narrate verify` finds, and how many it makes up: faults are put into a finished book's sentences.

    python tests/bench/bench_verifying.py AUDIO [SENTENCES]

AUDIO is a file that narrate made, with its report beside it. All its sentences are taken as fine, which is what tells
the false alarms; up to SENTENCES (60) of them, spread over the file, are then spoilt in each way.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np

from narrate.verifying import Aligner, Expected, Fit, expectation, findings
from narrate.verifying.hearing import stretches

RATE = 16_000
Samples = np.ndarray


def keep(share: float) -> Callable[[Samples, Samples], Samples]:
    """Cuts the end off, as an engine does that stops too early."""
    return lambda own, other: np.concatenate([own[: int(share * len(own))], np.zeros(RATE // 10, np.int16)])


def hush(share: float) -> Callable[[Samples, Samples], Samples]:
    """Leaves the end silent, at its full length."""
    return lambda own, other: np.where(np.arange(len(own)) < share * len(own), own, 0).astype(np.int16)


FAULTS: dict[str, Callable[[Samples, Samples], Samples]] = {
    "another sentence": lambda own, other: other,
    "silence": lambda own, other: np.zeros_like(own),
    "last 40 % cut off": keep(0.6),
    "last 40 % silent": hush(0.6),
    "last 20 % cut off": keep(0.8),
    "last 10 % cut off": keep(0.9),
    "20 % missing in the middle": lambda own, other: np.concatenate(
        [own[: len(own) * 2 // 5], own[len(own) * 3 // 5 :]]
    ),
    "said twice": lambda own, other: np.concatenate([own, own]),
    "first half said twice": lambda own, other: np.concatenate([own[: len(own) // 2], own]),
    "first 20 % said twice": lambda own, other: np.concatenate([own[: len(own) // 5], own]),
}


def main(path: str, most: int = 60) -> None:
    expected = expectation(Path(path))
    sentences = expected.sentences
    clips = [clip.copy() for clip in stretches(expected.audio, [(one.begin, one.until) for one in sentences])]
    aligner = Aligner(expected.language)
    fine: list[tuple[Expected, Fit | None]] = [
        (one, aligner.fit(one.spoken, clip)) for one, clip in zip(sentences, clips, strict=True)
    ]
    alarms = findings(fine)
    print(f"fine sentences: {len(fine)}, false alarms: {len(alarms)}")
    for alarm in alarms:
        print(f"    {alarm.what}: {alarm.sentence.text}")
    chosen = sorted({round(number) for number in np.linspace(0, len(clips) - 2, min(most, len(clips) - 1))})
    for name, spoil in FAULTS.items():
        told: Counter[str] = Counter()
        for number in chosen:
            fit = aligner.fit(sentences[number].spoken, spoil(clips[number], clips[number + 1]))
            found = [one.what for one in findings([*fine, (sentences[number], fit)])[len(alarms) :]]
            told[found[0] if found else "(not found)"] += 1
        print(f"{name:28} found {len(chosen) - told['(not found)']:3} of {len(chosen)}  {dict(told)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))

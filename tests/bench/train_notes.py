"""Fits the weights of words and signs by which notes are told from tales, and writes `narrate/text/notes/weights.py`.

`python tests/bench/train_notes.py` writes the file; `--check` says how well weights that were fitted without a
collection tell its sentences. A logistic regression with an L2 penalty, fitted by accelerated gradient descent from 0:
the same texts give the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from narrate.text.notes.features import TABLES, marks
from narrate.text.notes.segments import sentences

ROOT = Path(__file__).parents[2]
COLLECTION = ROOT / "tests/unit/text/notes_collection"
WEIGHTS = ROOT / "narrate/text/notes/weights.py"
# (collection, its file, whether it holds notes)
FILES = (
    ("first", "notes.txt", True),
    ("first", "traps.txt", False),
    ("first", "stories.txt", False),
    ("second", "second_notes.txt", True),
    ("second", "second_traps.txt", False),
    ("third", "third_notes.txt", True),
    ("third", "third_traps.txt", False),
    ("fourth", "fourth_notes.txt", True),
    ("fourth", "fourth_stories.txt", False),
    ("fifth", "fifth_notes.txt", True),
    ("fifth", "fifth_traps.txt", False),
    ("sixth", "sixth_notes.txt", True),
    ("sixth", "sixth_traps.txt", False),
    ("seventh", "seventh_notes.txt", True),
    ("seventh", "seventh_traps.txt", False),
    ("seventh", "seventh_stories.txt", False),
    ("eighth", "eighth_notes.txt", True),
    ("eighth", "eighth_traps.txt", False),
    ("eighth", "eighth_stories.txt", False),
    ("ninth", "ninth_notes.txt", True),
    ("ninth", "ninth_traps.txt", False),
    ("ninth", "ninth_stories.txt", False),
    ("tenth", "tenth_notes.txt", True),
    ("tenth", "tenth_traps.txt", False),
    ("tenth", "tenth_stories.txt", False),
    ("eleventh", "eleventh_notes.txt", True),
    ("eleventh", "eleventh_traps.txt", False),
    ("eleventh", "eleventh_stories.txt", False),
    ("twelfth", "twelfth_notes.txt", True),
    ("twelfth", "twelfth_traps.txt", False),
    ("twelfth", "twelfth_stories.txt", False),
    ("training", "training_notes.txt", True),
    ("training", "training_tales.txt", False),
    ("training", "training_early_web_notes.txt", True),
    ("training", "training_early_web_tales.txt", False),
    ("training", "training_archives_notes.txt", True),
    ("training", "training_archives_tales.txt", False),
    ("training", "training_serials_notes.txt", True),
    ("training", "training_serials_tales.txt", False),
)
PENALTY = 1.0
STEP = 0.05  # weights are written in steps of this size
LEAST = 2  # notes or pieces of tales in which a mark must be found
ROUNDS = 200
FOLDS = 4
LEAST_COUNT = 0.1  # what a sentence of a note counts that does not sound like one at all
LEAST_STEPS = 3


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence: the collection and the note or piece of a tale it is from, whether it is a note's, its marks."""

    collection: str
    piece: str
    note: bool
    marks: frozenset[str]


def examples(collection: str = "") -> list[Example]:
    """The sentences of all collections, or of one."""
    files = [entry for entry in FILES if collection in ("", entry[0])]
    return [example for name, file, note in files for example in _read(name, file, note)]


def _read(collection: str, file: str, note: bool) -> Iterator[Example]:
    text = (COLLECTION / file).read_text(encoding="utf-8")
    if file == "stories.txt":
        pieces = [part.strip().split("\n\n") for part in text.split("\n", 1)[1].split("=====")]
    else:
        lines = [line[2:] if line[1:2] == "|" else line for line in text.splitlines()[1:] if line.strip()]
        pieces = [line.strip().replace(" / ", "\n").split(" ¶ ") for line in lines]
    for number, blocks in enumerate(pieces):
        for block in blocks:
            for piece in sentences(0, block):
                yield Example(collection, f"{file} {number}", note, frozenset(marks(piece.masked)))


def fit(given: Sequence[Example]) -> tuple[int, dict[str, int]]:
    """The bias and each mark's weight, in steps.

    Not every sentence of a note sounds like one ("It was a long week."): a first fit, each time without the pieces
    that it is asked about, says how far it does, and in the second each counts as much as that.
    """
    pieces = {piece: place % FOLDS for place, piece in enumerate(dict.fromkeys(one.piece for one in given))}
    counts = np.ones(len(given))
    for fold in range(FOLDS):
        others = [one for one in given if pieces[one.piece] != fold]
        bias, weights = _regression(others, np.ones(len(others)), ROUNDS // 2)
        for place, one in enumerate(given):
            if one.note and pieces[one.piece] == fold:
                odds = bias + sum(weights.get(mark, 0.0) for mark in sorted(one.marks))
                counts[place] = max(LEAST_COUNT, 1 / (1 + math.exp(-odds)))
    bias, weights = _regression(given, counts, ROUNDS)
    whole = {mark: round(weight / STEP) for mark, weight in weights.items()}
    light = {mark: LEAST_STEPS + (" " in mark and ": " not in mark) for mark in whole}  # pairs are many and rare
    return round(bias / STEP), {mark: steps for mark, steps in whole.items() if abs(steps) >= light[mark]}


def _regression(
    given: Sequence[Example], counts: npt.NDArray[np.float64], rounds: int
) -> tuple[float, dict[str, float]]:
    """The bias and each mark's weight, where each example counts as often as `counts` says."""
    seen: dict[str, set[str]] = defaultdict(set)
    for example in given:
        for mark in example.marks:
            seen[mark].add(example.piece)
    number = {mark: place for place, mark in enumerate(sorted(m for m in seen if len(seen[m]) >= LEAST))}
    pairs = [(row, number[m]) for row, one in enumerate(given) for m in sorted(one.marks) if m in number]
    rows, columns = np.array(pairs).T
    note = np.array([example.note for example in given], dtype=float)
    share = counts * (len(given) / 2)  # as if there were as many of either
    share = np.where(note == 1, share / (counts * note).sum(), share / (counts * (1 - note)).sum())
    # Signs are few and each stands for a great many phrases: they are held back less than single words.
    penalty = np.array([PENALTY * (0.3 if ": " in mark else 1.0) for mark in number])
    step = 1 / (max(1.0, share.max() / 2) * 2 * np.bincount(columns, minlength=len(number)) + penalty)
    weights = ahead = np.zeros(len(number))
    bias = bias_ahead = 0.0
    pace = 1.0
    for _ in range(rounds):
        odds = np.bincount(rows, weights=ahead[columns], minlength=len(given)) + bias_ahead
        error = (1 / (1 + np.exp(-odds)) - note) * share
        slope = np.bincount(columns, weights=error[rows], minlength=len(number)) + penalty * ahead
        new, new_bias = ahead - step * slope, bias_ahead - 1.2 * float(error.mean())
        faster = (1 + math.sqrt(1 + 4 * pace * pace)) / 2
        push = (pace - 1) / faster
        ahead, bias_ahead = (new + push * (new - weights), new_bias + push * (new_bias - bias))
        weights, bias, pace = new, new_bias, faster
    return bias, {mark: float(weights[place]) for mark, place in number.items()}


def source() -> str:
    """A digest of all that the weights come from: the texts, the tables of signs, the settings above."""
    digest = hashlib.sha256(repr((PENALTY, STEP, LEAST, ROUNDS, FOLDS, LEAST_COUNT, LEAST_STEPS)).encode())
    for _, file, _ in FILES:
        digest.update((COLLECTION / file).read_bytes())
    for kind, table in TABLES.items():
        digest.update(repr((kind, [(weight, name, pattern.pattern) for weight, name, pattern in table])).encode())
    return digest.hexdigest()


def written(bias: int, weights: dict[str, int]) -> str:
    """The text of `weights.py`: a line is a weight and the marks that have it."""
    groups: dict[int, list[str]] = defaultdict(list)
    for mark in sorted(weights):
        groups[weights[mark]].append(mark)
    lines = [line for weight in sorted(groups) for line in _wrapped(weight, groups[weight])]
    return (
        '"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""\n\n'
        f'SOURCE = "{source()}"\nSTEP = {STEP}\nBIAS = {bias}\nPACKED = """\\\n' + "\n".join(lines) + '"""\n'
    )


def _wrapped(weight: int, found: Iterable[str]) -> Iterator[str]:
    line = str(weight)
    for mark in found:
        if len(line) + len(mark) >= 118:
            yield line
            line = str(weight)
        line += "|" + mark
    yield line


def check(given: Sequence[Example]) -> None:
    """Print, for each collection, how often weights fitted without it take a sentence of a note to be one."""
    for name in sorted({example.collection for example in given}):
        bias, weights = fit([example for example in given if example.collection != name])
        odds: dict[bool, list[float]] = {True: [], False: []}
        for one in given:
            if one.collection == name:
                odds[one.note].append((bias + sum(weights.get(mark, 0) for mark in one.marks)) * STEP)
        for note, whose in ((True, "notes"), (False, "tales")):
            taken = sum(one > 0 for one in odds[note])
            print(f"{name}: {taken} of {len(odds[note])} sentences of {whose} taken for a note's")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="leave each collection out in turn; write nothing")
    given = examples()
    if parser.parse_args().check:
        check(given)
    else:
        WEIGHTS.write_text(written(*fit(given)), encoding="utf-8")


if __name__ == "__main__":
    main()

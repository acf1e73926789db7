"""The learned weights are the ones that the shipped examples give, and the words they go by are read as meant."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from narrate.text.notes.features import marks, signs
from narrate.text.notes.weights import BIAS, SOURCE
from narrate.text.notes.words import QUOTED, learned, words

TRAINER = Path(__file__).parents[2] / "bench" / "train_notes.py"


@pytest.fixture(scope="module")
def trainer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("train_notes", TRAINER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["train_notes"] = module
    spec.loader.exec_module(module)
    return module


def test_the_shipped_weights_are_those_of_the_examples(trainer: ModuleType) -> None:
    assert trainer.source() == SOURCE, "texts, signs or settings have changed: run tests/bench/train_notes.py"


def test_weights_fitted_to_a_few_examples_tell_the_others(trainer: ModuleType) -> None:
    read = [one for name in ("seventh", "ninth") for one in trainer.examples(name)]
    assert len(read) > 250
    pieces = {one.piece for one in read}
    asked = set(sorted(pieces)[::3])
    bias, weights = trainer.fit([one for one in read if one.piece not in asked])
    odds = {note: [bias + sum(weights.get(mark, 0) for mark in one.marks) for one in read
                   if one.note is note and one.piece in asked] for note in (True, False)}  # fmt: skip
    assert sum(one > 0 for one in odds[True]) > 0.7 * len(odds[True])
    assert sum(one > 0 for one in odds[False]) < 0.3 * len(odds[False])
    assert trainer.fit(read) == trainer.fit(read)


def test_what_is_written_can_be_read_back(trainer: ModuleType) -> None:
    text = trainer.written(-3, {"a": 2, "<s> a": 2, ", and": -17, "act: says enjoy": 40})
    space: dict[str, object] = {}
    exec(text, space)
    assert space["BIAS"] == -3
    assert str(space["PACKED"]).splitlines() == ["-17|, and", "2|<s> a|a", "40|act: says enjoy"]
    assert all(len(line) <= 120 for line in trainer.written(0, {f"word{n}": 3 for n in range(500)}).splitlines())


def test_words_and_pairs_of_words() -> None:
    assert words("Don't go!! \U0001f642 12") == {
        "don't", "go", "!!", "EMOJI", "NUMBER",
        "<s> don't", "don't go", "go !!", "!! EMOJI", "EMOJI NUMBER", "NUMBER </s>",
    }  # fmt: skip
    assert words(f'"{QUOTED * 5}, {QUOTED}" he') >= {"MARK", "QUOTED", "MARK QUOTED", "MARK he"}
    assert words("") == set()


def test_marks_hold_words_and_signs() -> None:
    found = marks("Please leave a review, I'd love to hear from you!")
    assert {"review", "leave a", "act: asks for reviews", "topic: review", "sign: person"} <= found
    assert learned(()) == pytest.approx(BIAS * 0.05)


@pytest.mark.parametrize(
    ("note", "tale"),
    [
        ("I wrote this on my phone, so sorry for any typos!", "I wrote to him twice, and sold the typewriter."),
        ("See you in the next chapter, everyone!", "See you at the mill, he had said, and there was no mill."),
        ("Two hundred follows, wow, you guys are the best.", "Two hundred followers knelt when the old man rose."),
    ],
)
def test_a_note_sounds_more_like_one_than_a_tale(note: str, tale: str) -> None:
    assert signs(note).learned > 0.5 > -0.5 > signs(tale).learned

"""The learned weights are the ones that the shipped examples give, and the words they go by are read as meant."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from narrate.text.notes.features import marks, signs
from narrate.text.notes.weights import BIAS, PACKED
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


def shipped() -> dict[str, int]:
    lines = [line.split("|") for line in PACKED.splitlines()]
    return {mark: int(weight) for weight, *found in lines for mark in found}


@pytest.mark.slow
def test_the_shipped_weights_are_those_of_the_examples(trainer: ModuleType) -> None:
    bias, weights = trainer.fit(trainer.examples())
    assert abs(bias - BIAS) <= 1
    ours = shipped()
    # The last step may be rounded otherwise on another machine; a mark that is left out has less than two steps.
    assert all(abs(ours.get(mark, 1 if weights.get(mark, 0) > 0 else -1) - weights.get(mark, 0)) <= 1 for mark in ours)
    assert all(abs(weight) <= 2 for mark, weight in weights.items() if mark not in ours)


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

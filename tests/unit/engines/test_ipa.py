"""Phonemes in a text reach each engine in its own way, and the marks stay those of the text."""

import numpy as np
import pytest

from narrate.engines._ipa import for_espeak, rewritten, spelled
from narrate.engines.espeak import Espeak
from narrate.model import Audio, Mark, Utterance, Voice

VOICE = Voice("v", "espeak", "en-gb")


@pytest.mark.parametrize("word", ["hello", "through", "measure", "church", "father", "there", "bird"])
def test_what_espeak_says_of_a_word_can_be_given_back_to_it(word: str) -> None:
    engine = Espeak()
    plain, told = engine.speak([Utterance(word, VOICE), Utterance(f"[[{engine.phonemes(word, VOICE)}]]", VOICE)])
    assert np.array_equal(plain.samples, told.samples)


def test_phonemes_change_the_word_and_nothing_else() -> None:
    engine = Espeak()
    one, two = engine.speak([Utterance("cat", VOICE), Utterance("[[dɒg]]", VOICE)])
    assert not np.array_equal(one.samples, two.samples)


def test_marks_are_those_of_the_text_as_it_was() -> None:
    text = "a [[ʃɪˈvɔːn]] b [[ɪ]] c"
    heard: list[str] = []

    def speak(given: str) -> Audio:
        heard.append(given)
        marks = tuple(Mark(at, at + 1, at) for at, letter in enumerate(given) if letter not in " ")
        return Audio(1, np.zeros(1, np.float32), marks)

    audio = rewritten(text, for_espeak, speak)
    assert heard == ["a [[SI'vO:n]] b [[I]] c"]
    assert [text[mark.start : mark.end] for mark in audio.marks] == ["a", "[[ʃɪˈvɔːn]]", "b", "[[ɪ]]", "c"]


def test_engines_that_take_letters_only_get_letters() -> None:
    assert spelled("ʃɪˈvɔːn") == "shivawn"
    assert spelled("ˈdʒeɪn aɪə") == "jayn eyeuh"

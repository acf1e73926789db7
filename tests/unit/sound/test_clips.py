"""Every fault a clip can have is named, and sound clips of any text pass."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.engines.espeak import Espeak
from narrate.model import Audio, Utterance, Voice
from narrate.sound.clips import Bounds, judge, useless

PASSAGE = (
    "The mill had been shut since the spring, and nobody on the river could say who held the key.",
    "She knocked twice.",
    "Was it the wind, or had somebody moved a chair upstairs?",
    "No, he said, there was never any other way down, and he went back to his accounts.",
)
TEXT = "He counted the lanterns on the far bank, and then he counted them again because there was one too many."
VOICES = {
    "plain": Voice("plain", "espeak", "en-us"),
    "fast": Voice("fast", "espeak", "en-gb+f3", speed=1.8),
    "slow": Voice("slow", "espeak", "en-us+m8", speed=0.6),
    "whisper": Voice("whisper", "espeak", "en-us+whisper"),
}


def spoken(texts: tuple[str, ...], voice: Voice) -> list[Audio]:
    return list(Espeak().speak([Utterance(text, voice) for text in texts]))


BOUNDS = {name: Bounds.learn(spoken(PASSAGE, voice), PASSAGE) for name, voice in VOICES.items()}
CLIPS = {name: spoken((TEXT,), voice)[0] for name, voice in VOICES.items()}


def changed(audio: Audio, change: Callable[[np.ndarray], np.ndarray]) -> Audio:
    return Audio(audio.rate, change(audio.samples.copy()).astype(np.float32))


def with_hole(samples: np.ndarray) -> np.ndarray:
    middle = len(samples) // 2
    return np.concatenate([samples[:middle], np.zeros(100_000), samples[middle:]])


def with_nan(samples: np.ndarray) -> np.ndarray:
    samples[len(samples) // 3] = np.nan
    return samples


FAULTS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "empty": lambda samples: samples[:0],
    "broken": with_nan,
    "silent": lambda samples: samples * 0,
    "far too short": lambda samples: samples[: len(samples) // 3],
    "far too long": lambda samples: np.tile(samples, 3),
    "clipped": lambda samples: np.clip(samples * 8, -1, 1),
    "shifted": lambda samples: samples + 0.1,
}


@pytest.mark.parametrize("voice", VOICES)
def test_a_good_clip_passes(voice: str) -> None:
    assert judge(CLIPS[voice], TEXT, BOUNDS[voice]) is None


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_named(voice: str, fault: str) -> None:
    found = judge(changed(CLIPS[voice], FAULTS[fault]), TEXT, BOUNDS[voice])
    assert found is not None
    assert found.startswith(fault)


def test_a_hole_is_named() -> None:
    found = judge(changed(CLIPS["plain"], with_hole), TEXT * 2, BOUNDS["plain"])
    assert found is not None
    assert found.startswith("holed")


def test_infinite_and_enormous_samples_are_broken() -> None:
    for factor in (np.inf, 50.0):
        with np.errstate(invalid="ignore"):
            found = judge(changed(CLIPS["plain"], lambda samples, f=factor: samples * f), TEXT, BOUNDS["plain"])
        assert found is not None
        assert found.startswith("broken")


@pytest.mark.parametrize(
    "text",
    [
        "Oh!",
        "I",
        "W.",
        "And yet—!",
        "Hmm. Shh!",
        "“Aaaaargh!”",
        "U.S.S.R.",
        "WWW.BBC.CO.UK",
        "He was 1,000,000,007 days old at 6:30.",
        "100%",
        "M-m-m-my g-g-god",
        "He— he— he—",
        "Привет, мир",
        "日本語の本",
        "e = mc²",
        "Wait. . . . what?",
    ],
)
@pytest.mark.parametrize("voice", ["plain", "slow"])
def test_odd_texts_pass(text: str, voice: str) -> None:
    (audio,) = spoken((text,), VOICES[voice])
    assert judge(audio, text, BOUNDS[voice]) is None


@pytest.mark.parametrize("text", ["", "…", "* * *", "—", "😀"])
def test_text_without_words_may_be_silent(text: str) -> None:
    silence = np.zeros(500, np.float32)
    assert judge(Audio(22050, silence[:0]), text, BOUNDS["plain"]) is None
    assert judge(Audio(22050, silence), text, BOUNDS["plain"]) is None


def test_without_a_passage_the_usual_is_taken() -> None:
    assert Bounds.learn([], []) == Bounds()
    assert Bounds.learn([Audio(22050, np.zeros(0, np.float32))], ["Nothing."]) == Bounds()
    assert judge(CLIPS["plain"], TEXT, Bounds()) is None


def test_bounds_know_the_pace() -> None:
    assert BOUNDS["fast"].pace < 0.7 < BOUNDS["plain"].pace < 1.3 < BOUNDS["slow"].pace


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.lists(st.floats(width=32), max_size=400))
def test_anything_is_judged(text: str, samples: list[float]) -> None:
    with np.errstate(all="ignore"):
        found = judge(Audio(22050, np.array(samples, np.float32)), text, BOUNDS["plain"])
    assert found is None or found


LANGUAGES = {
    "de": ("Nein.", "Im Jahr 1984 wohnten dort 12.345 Menschen.", "Donaudampfschifffahrtskapitän!"),
    "fr": ("Oui.", "Qu’est-ce que c’est ?", "Ils parlaient souvent des temps heureux qu’ils avaient vécus."),
    "es": ("Sí.", "¿Qué pasó en 1936?", "Nadie se movía en la casa vieja del acantilado."),
    "it": ("Sì.", "Che cosa è successo nel 1861?", "Le finestre erano tutte chiuse."),
    "ru": ("Да.", "Он вошёл в комнату, огляделся и сел у окна.", "В 1941 году."),
    "cmn": ("是。", "他走进房间，看了看四周，然后在窗边坐下。", "1949年"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_languages_pass_by_bounds_of_an_english_passage(language: str) -> None:
    voice = Voice(language, "espeak", language, language=language)
    bounds = Bounds.learn(spoken(PASSAGE, voice), PASSAGE)
    for text, audio in zip(LANGUAGES[language], spoken(LANGUAGES[language], voice), strict=True):
        assert judge(audio, text, bounds) is None, text


def test_no_voice_is_like_that() -> None:
    full = Audio(16000, np.ones(16000, np.float32))
    assert "clipped" in (useless(full) or "")
    tone = 0.3 * np.sin(np.arange(16000) / 9, dtype=np.float32)
    assert useless(Audio(16000, tone)) is None
    assert "shifted" in (useless(Audio(16000, tone + np.float32(0.4))) or "")

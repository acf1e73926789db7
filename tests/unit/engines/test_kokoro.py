"""Kokoro on made models: each phoneme is a tone, each style a loudness."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("kokoro_onnx", reason="the extra [kokoro] is not installed")
from made_models import KOKORO_RATE, kokoro_voice

from narrate import voices
from narrate.engines.espeak import Espeak
from narrate.engines.kokoro import Kokoro
from narrate.errors import ConfigError, MissingError
from narrate.model import Audio, Utterance, Voice

TEXT = "“Three boats,” she said, “and not one of them afloat, at all.”"


def said(voice: Voice, text: str = TEXT, engine: Kokoro | None = None) -> Audio:
    (audio,) = (engine or Kokoro()).speak([Utterance(text, voice)])
    return audio


def test_the_shipped_cards_speak_once_the_files_are_there(models: Path) -> None:
    assert not voices.status(voices.find("heart")).ready
    kokoro_voice(models)
    assert voices.status(voices.find("heart")).ready
    assert voices.choose("", "en-US").name == "heart"
    audio = said(voices.find("heart"))
    assert audio.rate == KOKORO_RATE
    assert len(audio.samples) > 2 * KOKORO_RATE
    assert audio.estimated
    assert [TEXT[mark.start : mark.end] for mark in audio.marks][:2] == ["Three", "boats"]


def test_durations_are_word_times(models: Path) -> None:
    kokoro_voice(models, durations=True)
    audio = said(Voice("v", "kokoro", "af_heart"))
    assert not audio.estimated
    words = [TEXT[mark.start : mark.end] for mark in audio.marks]
    assert words == ["Three", "boats", "she", "said", "and", "not", "one", "of", "them", "afloat", "at", "all"]
    for mark in audio.marks:
        assert np.abs(audio.samples[mark.frame + 10 : mark.frame + 1100]).max() > 0.1


def test_styles_and_mixtures(models: Path) -> None:
    kokoro_voice(models)
    loud, soft, mixed = (
        float(np.abs(said(Voice("v", "kokoro", style)).samples).max())
        for style in ("af_heart", "bf_emma", "af_heart+bf_emma")
    )
    assert soft < mixed < loud
    with pytest.raises(ConfigError, match="Did you mean af_heart"):
        said(Voice("v", "kokoro", "af_hart"))


def test_the_styles_first_letter_is_the_language(models: Path) -> None:
    kokoro_voice(models)
    english = said(Voice("v", "kokoro", "af_heart"), "Jean chante la nuit").samples
    french = said(Voice("v", "kokoro", "ff_siwis"), "Jean chante la nuit").samples
    assert len(english) != len(french)


def test_phonemes_in_brackets_go_to_the_model(models: Path) -> None:
    kokoro_voice(models)
    voice = Voice("v", "kokoro", "af_heart")
    plain, long = said(voice, "one [[həlˈoʊ]] two"), said(voice, "one [[həlˈoʊhəlˈoʊhəlˈoʊ]] two")
    assert len(long.samples) - len(plain.samples) == 12 * 1200


@pytest.mark.parametrize("language", ["en", "en-US", "fr", "de-DE", "es_MX", "zh"])
def test_a_style_without_a_language_takes_the_cards(models: Path, language: str) -> None:
    kokoro_voice(models, "mine.onnx", "mine.bin", styles=("mine",))
    options = (("model", "mine.onnx"), ("voices", "mine.bin"))
    assert len(said(Voice("v", "kokoro", "mine", language=language, options=options), "Bonjour 12").samples) > 5000


@pytest.mark.parametrize("speed", [0.4, 0.7, 1.5, 2.6])
def test_speed_is_a_factor_beyond_the_models_own(models: Path, speed: float) -> None:
    kokoro_voice(models, durations=True)
    own, other = (said(Voice("v", "kokoro", "af_heart", speed=factor)) for factor in (1.0, speed))
    assert len(own.samples) / len(other.samples) == pytest.approx(speed, rel=0.05)
    assert own.marks[-1].frame / other.marks[-1].frame == pytest.approx(speed, rel=0.1)


def test_long_text_goes_in_batches(models: Path) -> None:
    kokoro_voice(models)
    audio = said(Voice("v", "kokoro", "af_heart"), "over the hills and far away " * 80)
    assert len(audio.samples) > 60 * KOKORO_RATE


@pytest.mark.parametrize("text", ["", "…", "\0", "\ud800", "😀"])
def test_text_without_words(models: Path, text: str) -> None:
    kokoro_voice(models)
    assert np.isfinite(said(Voice("v", "kokoro", "af_heart"), text).samples).all()


def test_espeak_beside_it_stays_deterministic(models: Path) -> None:
    kokoro_voice(models)
    said(Voice("v", "kokoro", "af_heart"))
    engine = Espeak()
    lines = [Utterance(text, Voice("e", "espeak", "en-us+f3")) for text in (TEXT, "Another.", TEXT)]
    first, _, second = engine.speak(lines)
    assert np.array_equal(first.samples, second.samples)
    assert engine.deterministic


def test_what_is_missing_or_wrong_is_named(models: Path) -> None:
    with pytest.raises(MissingError, match=r"kokoro-v1\.0\.onnx") as caught:
        said(voices.find("heart"))
    assert caught.value.remedy == "Run: narrate voices get heart"
    kokoro_voice(models)
    with pytest.raises(ConfigError, match="model"):
        said(Voice("v", "kokoro", "af_heart", options=(("modle", "x.onnx"),)))
    (models / "voices-v1.0.bin").write_bytes(b"not an archive")
    with pytest.raises(MissingError, match=r"voices-v1\.0\.bin"):
        said(voices.find("heart"))


def test_its_own_voices_and_fingerprint(models: Path) -> None:
    assert Kokoro().voices() == ()
    kokoro_voice(models)
    told = {voice.id: voice.gender for voice in Kokoro().voices()}
    assert told == {"af_heart": "female", "bf_emma": "female", "ff_siwis": "female"}
    assert Kokoro().fingerprint(voices.find("heart")).startswith("kokoro-onnx ")


def test_without_the_package_the_command_is_told(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kokoro_voice(models)
    monkeypatch.setitem(__import__("sys").modules, "kokoro_onnx", None)
    with pytest.raises(MissingError) as caught:
        said(voices.find("heart"))
    assert "narrate[kokoro]" in caught.value.remedy

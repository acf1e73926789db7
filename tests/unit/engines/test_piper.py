"""Piper on made models: each phoneme is a tone, so what was asked for can be heard in the samples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("piper", reason="the extra [piper] is not installed")
from made_models import PIPER_FRAMES, PIPER_HOP, PIPER_RATE, piper_voice

from narrate import voices
from narrate.engines.piper import LONGEST, Piper
from narrate.errors import ConfigError, MissingError
from narrate.model import Audio, Utterance, Voice
from narrate.sound.clips import useless

TEXT = "“Three boats,” she said, “and not one of them afloat, at all.”"


def said(voice: Voice, text: str = TEXT, engine: Piper | None = None) -> Audio:
    (audio,) = (engine or Piper()).speak([Utterance(text, voice)])
    return audio


def test_a_model_lying_there_is_a_voice(models: Path) -> None:
    piper_voice(models)
    voice = voices.find("en_US-made-medium")
    assert voice.language == "en-US"
    audio = said(voice)
    assert audio.rate == PIPER_RATE
    assert len(audio.samples) % (PIPER_HOP * PIPER_FRAMES // 2) == 0
    assert 0.3 < np.abs(audio.samples).max() <= 0.41
    assert audio.estimated
    assert [TEXT[mark.start : mark.end] for mark in audio.marks][:3] == ["Three", "boats", "she"]
    assert [voice.id for voice in Piper().voices()] == ["en_US-made-medium.onnx"]


def test_a_card_beside_its_model(tmp_path: Path) -> None:
    piper_voice(tmp_path, "mine")
    card = tmp_path / "ann.toml"
    card.write_text('engine = "piper"\nmodel = "mine.onnx"\nlanguage = "en-US"\n')
    assert len(said(voices.find(str(card))).samples) > PIPER_RATE
    assert len(said(voices.find(str(tmp_path / "mine.onnx"))).samples) > PIPER_RATE


def test_alignments_are_word_times(models: Path) -> None:
    piper_voice(models, "timed", alignments=True)
    audio = said(voices.find("timed"))
    assert not audio.estimated
    hop = PIPER_HOP * PIPER_FRAMES // 2
    assert all(mark.frame % hop == 0 for mark in audio.marks)
    words = [TEXT[mark.start : mark.end] for mark in audio.marks]
    assert words == ["Three", "boats", "she", "said", "and", "not", "one", "of", "them", "afloat", "at", "all"]
    for mark in audio.marks:
        # A word begins in sound: the pad or blank before it is silent.
        assert np.abs(audio.samples[mark.frame + 10 : mark.frame + hop]).max() > 0.1


def test_alignments_follow_speed_and_several_sentences(models: Path) -> None:
    piper_voice(models, "timed", alignments=True)
    text = "One here. Two there! And three?"
    slow = said(Voice("v", "piper", "timed.onnx", speed=0.5), text)
    fast = said(Voice("v", "piper", "timed.onnx", speed=2.0), text)
    assert len(slow.marks) == len(fast.marks) == 6
    assert not slow.estimated
    assert len(slow.samples) / len(fast.samples) > 3
    assert slow.marks[-1].frame / fast.marks[-1].frame > 3


def test_speakers_by_name_and_number(models: Path) -> None:
    piper_voice(models, "pair", speakers=("ann", "bob"))

    def speaker(name: str) -> np.ndarray:
        return said(Voice("v", "piper", "pair.onnx", speaker=name)).samples

    assert np.array_equal(speaker("ann"), speaker("0"))
    assert np.array_equal(speaker("ann"), speaker(""))
    assert not np.array_equal(speaker("ann"), speaker("bob"))
    with pytest.raises(ConfigError, match="Did you mean bob") as caught:
        speaker("bobb")
    assert "ann, bob" in caught.value.remedy
    with pytest.raises(ConfigError, match="'2'"):
        speaker("2")


def test_noise_is_the_cards(models: Path) -> None:
    piper_voice(models, "noisy", noise=True)

    def twice(*options: tuple[str, str]) -> bool:
        engine = Piper()
        voice = Voice("v", "piper", "noisy.onnx", options=options)
        return np.array_equal(said(voice, engine=engine).samples, said(voice, engine=engine).samples)

    assert not twice()
    assert twice(("noise", "0"), ("noise_w", "0"))


def test_a_run_sounds_the_same_again(models: Path) -> None:
    piper_voice(models, "noisy", noise=True)
    voice = Voice("v", "piper", "noisy.onnx")
    first, second = (
        [audio.samples for audio in Piper().speak([Utterance(text, voice) for text in ("One.", TEXT)])] for _ in "ab"
    )
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def test_pitch_is_shifted_and_length_kept(models: Path) -> None:
    piper_voice(models, "made")
    own, high = said(Voice("v", "piper", "made.onnx")), said(Voice("v", "piper", "made.onnx", pitch=7))
    assert len(high.samples) == pytest.approx(len(own.samples), rel=0.03)
    assert not np.array_equal(own.samples[:5000], high.samples[:5000])


@pytest.mark.parametrize("text", ["", "…", "\0", "日本語", "\ud800"])
def test_what_the_model_cannot_say_is_little_sound(models: Path, text: str) -> None:
    piper_voice(models, "made")
    audio = said(Voice("v", "piper", "made.onnx"), text)
    assert np.isfinite(audio.samples).all()


def test_long_text_goes_to_the_model_in_parts(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    piper_voice(models, "made")
    voice = Voice("v", "piper", "made.onnx")
    import piper

    asked: list[int] = []
    ask = piper.PiperVoice.phoneme_ids_to_audio

    def counted(self, ids, *arguments, **options):  # type: ignore[no-untyped-def]
        asked.append(len(ids))
        return ask(self, ids, *arguments, **options)

    monkeypatch.setattr(piper.PiperVoice, "phoneme_ids_to_audio", counted)
    said(voice, "over the hills and far away " * 60)
    assert len(asked) > 1
    assert max(asked) <= 2 * LONGEST + 4


@pytest.mark.parametrize(
    ("options", "word"), [((("nosie", "1"),), "noise"), ((("noise", "5"),), "0 to 2"), ((("noise", "x"),), "0 to 2")]
)
def test_wrong_options_are_named(models: Path, options: tuple[tuple[str, str], ...], word: str) -> None:
    piper_voice(models, "made")
    with pytest.raises(ConfigError, match=word):
        said(Voice("v", "piper", "made.onnx", options=options))


def test_what_is_missing_is_named_with_its_command(models: Path) -> None:
    with pytest.raises(MissingError, match=r"en_US-amy-medium\.onnx") as caught:
        said(voices.find("amy"))
    assert caught.value.remedy == "Run: narrate voices get amy"
    with pytest.raises(MissingError, match=r"mine\.onnx") as caught:
        said(Voice("v", "piper", "mine.onnx"))
    assert str(models) in caught.value.remedy
    with pytest.raises(ConfigError, match="model"):
        said(Voice("v", "piper", ""))


def test_broken_files_are_named(models: Path) -> None:
    path = piper_voice(models, "broken")
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(MissingError, match=r"broken\.onnx"):
        said(Voice("v", "piper", "broken.onnx"))
    piper_voice(models, "odd")
    (models / "odd.onnx.json").write_text('{"audio": 3}')
    with pytest.raises(MissingError, match=r"odd\.onnx\.json"):
        said(Voice("v", "piper", "odd.onnx"))
    (models / "odd.onnx.json").write_text("<html>")
    with pytest.raises(MissingError, match=r"odd\.onnx\.json"):
        said(Voice("v", "piper", "odd.onnx"))


def test_the_fingerprint_follows_the_files(models: Path) -> None:
    piper_voice(models, "made")
    voice = Voice("v", "piper", "made.onnx")
    first = Piper().fingerprint(voice)
    assert first.startswith("piper-tts ")
    assert Piper().fingerprint(voice) == first
    piper_voice(models, "made", noise=True)
    assert Piper().fingerprint(voice) != first


def test_without_the_package_the_command_is_told(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    piper_voice(models, "made")
    monkeypatch.setitem(__import__("sys").modules, "piper", None)
    with pytest.raises(MissingError) as caught:
        said(Voice("v", "piper", "made.onnx"))
    assert "narrate[piper]" in caught.value.remedy


def test_no_more_models_than_a_few_stay_open(models: Path) -> None:
    engine = Piper()
    for number in range(5):
        piper_voice(models, f"made{number}")
        said(Voice("v", "piper", f"made{number}.onnx"), "One.", engine)
    assert len(engine._open) == 3
    engine.close()
    assert not engine._open


def test_a_language_is_read_as_its_nearest_or_named(models: Path) -> None:
    piper_voice(models, "british", language="en-gb")
    assert len(said(voices.find("british")).samples) > PIPER_RATE
    piper_voice(models, "lost", language="xx-nowhere")
    with pytest.raises(ConfigError, match="'xx-nowhere'"):
        said(voices.find("lost"))


def test_a_model_keeps_its_own_name_when_a_card_uses_it(models: Path) -> None:
    piper_voice(models, "made", speakers=("ann", "bob"))
    (models / "bob.toml").write_text('engine = "piper"\nmodel = "made.onnx"\nspeaker = "bob"\n')
    assert voices.find("made").speaker == ""
    assert [card.voice.name for card in voices.cards() if card.voice.id == "made.onnx"] == ["bob"]
    (models / "made.onnx.json").unlink()
    with pytest.raises(MissingError, match=r"made\.onnx\.json"):
        said(voices.find("made"))


@pytest.mark.parametrize("sample", [np.nan, np.inf, -np.inf, 9.0])
def test_what_is_no_sound_is_not_made_to_look_like_it(
    models: Path, sample: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    import piper

    piper_voice(models, "made")
    given = np.full(20000, sample, np.float32)
    monkeypatch.setattr(piper.PiperVoice, "phoneme_ids_to_audio", lambda *_, **__: (given, None))
    assert useless(said(Voice("v", "piper", "made.onnx"))) is not None

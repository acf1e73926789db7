"""Every engine through the same checks, and every fault through every engine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from narrate.engines.espeak import Espeak
from narrate.engines.isolated import Isolated
from narrate.engines.kokoro import Kokoro
from narrate.engines.piper import Piper
from narrate.model import Audio, Utterance, Voice
from narrate.ports import Engine
from narrate.sound.clips import Bounds, judge
from narrate.testing import FAULTS, PASSAGE, EngineContract, Sine

ENGINES = {
    "espeak": (Espeak, Voice("espeak", "espeak", "en-us")),
    "sine": (Sine, Voice("sine", "sine", "tone")),
    "pyttsx3": (lambda: Isolated("pyttsx3"), Voice("system", "pyttsx3", "", language="en-US")),
}
LINE = "The clerk wrote the number down, blotted it, and pushed the book across the counter without looking up."


class TestEspeak(EngineContract):
    """espeak-ng in this process."""

    voice = Voice("clara", "espeak", "en-us+f2")

    def make(self) -> Engine:
        return Espeak()


class TestEspeakInGerman(EngineContract):
    """Another language keeps the contract as well: the passage is English, spoken with German rules."""

    voice = Voice("karl", "espeak", "de", language="de-DE")

    def make(self) -> Engine:
        return Espeak()


class TestSine(EngineContract):
    """The tones that other tests rely on."""

    voice = Voice("sine", "sine", "tone")

    def make(self) -> Engine:
        return Sine()


class TestSystemVoices(EngineContract):
    """pyttsx3 in its own process, as it is used."""

    voice = Voice("system", "pyttsx3", "", language="en-US")

    def make(self) -> Engine:
        return Isolated("pyttsx3")


class TestIsolatedSine(EngineContract):
    """Isolation changes nothing but where the engine lives."""

    voice = Voice("sine", "sine", "tone")

    def make(self) -> Engine:
        return Isolated("sine")


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Made models of both kinds, placed where a user would place real ones."""
    pytest.importorskip("piper", reason="the extra [piper] is not installed")
    pytest.importorskip("kokoro_onnx", reason="the extra [kokoro] is not installed")
    from made_models import kokoro_voice, piper_voice

    monkeypatch.setenv("NARRATE_VOICES", str(tmp_path))
    piper_voice(tmp_path, "contract", noise=True, alignments=True)
    kokoro_voice(tmp_path, durations=True)


@pytest.mark.usefixtures("models")
class TestPiper(EngineContract):
    """Piper on a made model."""

    voice = Voice("made", "piper", "contract.onnx", language="en-US")

    def make(self) -> Engine:
        return Piper()


@pytest.mark.usefixtures("models")
class TestKokoro(EngineContract):
    """Kokoro on a made model."""

    voice = Voice("made", "kokoro", "af_heart", language="en-US")

    def make(self) -> Engine:
        return Kokoro()


def spoken(name: str, texts: Sequence[str]) -> list[Audio]:
    make, voice = ENGINES[name]
    engine = make()
    try:
        return list(engine.speak([Utterance(text, voice) for text in texts]))
    finally:
        engine.close()


@pytest.fixture(scope="module")
def clips() -> dict[str, tuple[Bounds, Audio]]:
    made = {}
    for name in ENGINES:
        *passage, line = spoken(name, (*PASSAGE, LINE))
        made[name] = (Bounds.learn(passage, PASSAGE), line)
    return made


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_found_in_every_engine(clips: dict[str, tuple[Bounds, Audio]], engine: str, fault: str) -> None:
    bounds, line = clips[engine]
    assert judge(line, LINE, bounds) is None
    assert judge(FAULTS[fault](line), LINE, bounds) is not None


def test_the_systems_voices_say_every_line_whole() -> None:
    """pyttsx3 forgets, cuts and mixes up files if it is asked in the wrong order: many lines, many settings."""
    texts = [f"Line {number} has {'some more ' * (number % 7)}words to say." for number in range(60)]
    speeds = (1.0, 1.3, 0.8)
    lines = [
        Utterance(text, Voice("system", "pyttsx3", "", language="en-US", speed=speeds[number % 3], pitch=number % 5))
        for number, text in enumerate(texts)
    ]
    engine = Isolated("pyttsx3")
    heard = list(engine.speak(lines))
    engine.close()
    expected = Espeak().speak(
        [Utterance(line.text, Voice("e", "espeak", "en-us", speed=line.voice.speed)) for line in lines]
    )
    for line, one, other in zip(lines, heard, expected, strict=True):
        assert one.rate == other.rate
        assert np.abs(one.samples).max() > 0.1
        assert len(one.samples) / len(other.samples) == pytest.approx(1.0, abs=0.35), line.text

"""Voices of any engine, loud or quiet by nature, come out equally loud: within 1 LU, measured on the finished sound."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from narrate import jobs, plugins
from narrate.jobs.segment import render
from narrate.model import Say, SegmentTask, Utterance, Voice
from narrate.presets import PRESETS
from narrate.sound import loudness, rms_db, true_peak_db
from narrate.store import Store
from narrate.writers._packets import unpack

LINES = (
    "When the snow had gone, the two of them walked up to the mill and found the door open.",
    "“Somebody has been here before us,” said the miller's daughter.",
    "There were crumbs on the table, and a cup that was still warm.",
    "Who drinks tea in an empty mill?",
    "They waited until the evening, but nobody came back for the hat, the lantern or the long grey coat.",
)
RATE = 24000

OTHERS = '''
import numpy as np
from dataclasses import replace
from narrate.testing import Sine


class Faint(Sine):
    """A voice at -40 dB."""

    name = "{name}"

    def speak(self, lines):
        for audio in super().speak(lines):
            sound = audio.samples / np.abs(audio.samples).max()
            yield replace(audio, samples=(sound * {level}).astype(np.float32))
'''


@pytest.fixture
def voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Voice, ...]:
    """A voice of each engine; models are made, and two are engines of strangers: far too quiet, and at full scale."""
    pytest.importorskip("piper", reason="the extra [piper] is not installed")
    pytest.importorskip("kokoro_onnx", reason="the extra [kokoro] is not installed")
    from made_models import kokoro_voice, piper_voice

    monkeypatch.setenv("NARRATE_VOICES", str(tmp_path))
    monkeypatch.setenv(plugins.ENGINE_FILES, "")
    piper_voice(tmp_path, "level")
    kokoro_voice(tmp_path)
    for name, level in (("faint", 0.01), ("shouting", 0.99)):
        (tmp_path / f"{name}.py").write_text(OTHERS.format(name=name, level=level))
        plugins.load_engine_file(tmp_path / f"{name}.py")
    return (
        Voice("martin", "espeak", "en-us", language="en-US"),
        Voice("edith", "espeak", "en-gb+f3", language="en-GB"),
        Voice("made", "piper", "level.onnx", language="en-US"),
        Voice("heart", "kokoro", "af_heart", language="en-US"),
        Voice("tone", "sine", "tone"),
        Voice("faint", "faint", "tone"),
        Voice("shouting", "shouting", "tone"),
    )


@pytest.mark.parametrize("preset", ["audiobook", "acx"])
def test_voices_of_different_engines_are_equally_loud(voices: tuple[Voice, ...], preset: str, tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    store.prepare()
    mastering = PRESETS[preset].mastering
    encoding = plugins.load("writers", "wav").encoding(RATE, 1, 0)
    levels = {}
    for voice in voices:
        gain = jobs.calibrate(voice, mastering, str(store.root)).gain_db
        items = tuple(Say(Utterance(line, voice), gain, 500) for line in LINES)
        rendered = render(SegmentTask(items, RATE, 500, mastering, (encoding,)), str(store.root))
        blob = store.get("packets", dict(rendered.encoded)["wav"])
        assert blob
        sound = np.frombuffer(BytesIO(unpack(blob).run()).getvalue(), "<i2").astype(np.float32) / 32768
        assert true_peak_db(sound) <= mastering.ceiling_db + 0.05, voice.name
        levels[voice.name] = loudness(sound, RATE) if mastering.measure == "lufs" else rms_db(sound)
    assert max(levels.values()) - min(levels.values()) <= 1.0, levels
    assert all(abs(level - mastering.target_db) <= 1.0 for level in levels.values()), levels

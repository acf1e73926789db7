"""A studio of fakes: an engine that hums, a writer that keeps samples, and tasks for them."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from narrate import plugins
from narrate.errors import EngineError
from narrate.jobs import engines, ledger, passage, segment
from narrate.model import Audio, Encoding, Mark, Mastering, Say, SegmentTask, Utterance, Voice
from narrate.store import Store

RATE = 16000
PLAIN = Mastering("none", 0.0, 0.0, 0)


class Hum:
    """A tone of 60 ms a letter with 50 ms of silence around it; does as its text says where that is a command."""

    name = "hum"
    isolated = False

    def __init__(self, deterministic=True):
        self.deterministic = deterministic
        self.asked = Counter()
        self.version = "1"
        self.pitch = 200
        self.failing = {}

    def speak(self, lines):
        for line in lines:
            self.asked[line.text] += 1
            trouble = self.failing.get(line.text)
            if callable(trouble):
                trouble = trouble(self.asked[line.text])
            if isinstance(trouble, Exception):
                raise trouble
            yield trouble or self.hum(line)

    def hum(self, line):
        frames = RATE * 60 * len(line.text) // 1000
        tone = 0.5 * np.sin(2 * np.pi * self.pitch * np.arange(frames) / RATE)
        rest = np.zeros(RATE // 20)
        whole = np.rint(np.concatenate((rest, tone, rest)) * 32768) / 32768
        return Audio(RATE, whole.astype(np.float32), (Mark(0, len(line.text), RATE // 20),))

    def voices(self):
        return ()

    def fingerprint(self, voice):
        return f"hum {self.version}"

    def close(self):
        pass


class Keeper:
    """Packets are the samples themselves."""

    def __init__(self):
        self.encoded = []

    def encode(self, samples, encoding):
        self.encoded.append(encoding.format)
        return samples.tobytes()


class Studio:
    def __init__(self, root):
        self.root = str(root)
        self.store = Store(root)
        self.engine = Hum()
        self.writer = Keeper()
        self.voice = Voice("hum", "hum", "hum")

    def say(self, spoken, pause_ms=100, gain_db=0.0, **more):
        return Say(Utterance(spoken, self.voice), gain_db, pause_ms, **more)

    def task(self, *texts, **changes):
        items = tuple(text if not isinstance(text, str) else self.say(text) for text in texts)
        task = SegmentTask(items, RATE, 0, PLAIN, (self.encoding(),))
        return replace(task, **changes)

    def render(self, task):
        passage.bounds(self.voice, self.store)
        self.engine.asked.clear()
        self.writer.encoded.clear()
        return segment.render(task, self.root)

    @staticmethod
    def encoding(fmt="raw", rate=RATE, frame=1):
        return Encoding(fmt, fmt, rate, 1, 0, frame)

    def sound(self, rendered, fmt="raw"):
        return np.frombuffer(self.store.get("packets", dict(rendered.encoded)[fmt]), np.float32)

    def forget(self):
        """What a new process would not know."""
        ledger.opened.cache_clear()
        passage._bounds.clear()
        engines._fingerprints.clear()
        segment._writer.cache_clear()
        engines._engine.cache_clear()


@pytest.fixture
def studio(tmp_path, monkeypatch):
    studio = Studio(tmp_path / "store")
    monkeypatch.setattr(plugins, "load", lambda kind, name: studio.engine if kind == "engines" else studio.writer)
    studio.forget()
    yield studio
    studio.forget()


@pytest.fixture
def failure():
    return EngineError("it broke")

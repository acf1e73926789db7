"""An engine in its own process: a crash or a hang costs one retry, it dies with its parent, it may print."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from narrate.engines.isolated import Isolated, open_engine
from narrate.errors import ConfigError, EngineError, MissingError
from narrate.model import Utterance, Voice
from narrate.testing import Sine

FAULTY = "narrate.testing:Faulty"
GOOD = Utterance("This one is fine.", Voice("v", "faulty", "tone"))


def troubled(trouble: str, once: Path | str = "", text: str = "Trouble ahead.") -> Utterance:
    return Utterance(text, Voice("v", "faulty", "tone", options=(("once", str(once)), ("trouble", trouble))))


@pytest.fixture
def engine():
    isolated = Isolated(FAULTY)
    yield isolated
    isolated.close()


def test_it_sounds_as_in_this_process(engine: Isolated) -> None:
    (there,) = engine.speak([GOOD])
    (here,) = Sine().speak([GOOD])
    assert np.array_equal(there.samples, here.samples)
    assert there.marks == here.marks
    assert there.rate == here.rate
    assert engine.fingerprint(GOOD.voice) == "sine 1"
    assert engine.voices()[0].id == "tone"
    if sys.platform != "win32":
        assert 10e6 < engine.memory < 1e9


@pytest.mark.parametrize("trouble", ["crash", "raise"])
def test_one_failure_costs_one_retry(engine: Isolated, tmp_path: Path, trouble: str) -> None:
    lines = [GOOD, troubled(trouble, tmp_path / "once"), GOOD]
    heard = list(engine.speak(lines))
    assert [len(audio.samples) > 1000 for audio in heard] == [True, True, True]
    assert (tmp_path / "once").exists()


def test_a_hang_costs_one_retry(engine: Isolated, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    list(engine.speak([GOOD]))
    first = engine._process
    monkeypatch.setattr("narrate.engines.isolated.LINE_S", 0.5)
    monkeypatch.setattr("narrate.engines.isolated.CHARACTER_S", 0.0)
    (audio,) = engine.speak([troubled("hang", tmp_path / "once")])
    assert len(audio.samples) > 1000
    assert engine._process is not first


@pytest.mark.parametrize("trouble", ["crash", "raise", "nothing"])
def test_twice_names_the_sentence_and_the_next_is_spoken(engine: Isolated, trouble: str) -> None:
    with pytest.raises(EngineError, match="Trouble ahead"):
        list(engine.speak([troubled(trouble)]))
    (audio,) = engine.speak([GOOD])
    assert len(audio.samples) > 1000


def test_a_process_killed_from_outside_is_replaced(engine: Isolated) -> None:
    list(engine.speak([GOOD]))
    assert engine._process is not None
    os.kill(engine._process._child.pid, signal.SIGTERM)
    (audio,) = engine.speak([GOOD])
    assert len(audio.samples) > 1000


def test_how_it_died_is_told(engine: Isolated) -> None:
    with pytest.raises(EngineError, match="code 11"):
        list(engine.speak([troubled("crash")]))


def test_what_no_retry_mends_is_raised_as_it_is() -> None:
    engine = Isolated("pyttsx3")
    with pytest.raises(ConfigError, match="Nobody"):
        list(engine.speak([Utterance("Hello.", Voice("n", "pyttsx3", "Nobody"))]))
    engine.close()
    missing = Isolated("no-such-engine")
    with pytest.raises(MissingError, match="no-such-engine"):
        list(missing.speak([GOOD]))
    missing.close()


def test_prints_do_not_disturb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "chatter.py").write_text(
        "import os, sys\n"
        "from narrate.testing import Sine\n"
        "class Chatter(Sine):\n"
        "    def _speak(self, line):\n"
        "        print('hello' * 10000)\n"
        "        os.write(1, b'raw' * 10000)\n"
        "        sys.stderr.write('oh dear' * 100000)\n"
        "        return super()._speak(line)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    engine = Isolated("chatter:Chatter")
    assert len(list(engine.speak([GOOD] * 3))) == 3
    engine.close()


def test_a_process_is_replaced_after_many_lines(engine: Isolated, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("narrate.engines.isolated.RENEW_AFTER", 3)
    list(engine.speak([GOOD]))
    first = engine._process
    list(engine.speak([GOOD] * 4))
    assert engine._process is not first


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not told there")
def test_a_process_that_grows_is_replaced(engine: Isolated, monkeypatch: pytest.MonkeyPatch) -> None:
    list(engine.speak([GOOD]))
    first = engine._process
    list(engine.speak([GOOD]))
    assert engine._process is first
    monkeypatch.setattr("narrate.engines.isolated.GROWTH", -1)
    list(engine.speak([GOOD]))
    assert engine._process is not first


@pytest.mark.skipif(sys.platform == "win32", reason="processes are looked up by signal")
@pytest.mark.parametrize("trouble", ["", "hang"])
def test_it_dies_with_its_parent(trouble: str) -> None:
    program = (
        "import os, threading, time\n"
        "from narrate.engines.isolated import Isolated\n"
        "from narrate.model import Utterance, Voice\n"
        f"engine = Isolated({FAULTY!r})\n"
        "list(engine.speak([Utterance('Fine.', Voice('v', 'faulty', 'tone'))]))\n"
        "print(engine._process._child.pid, flush=True)\n"
        f"line = Utterance('Hm.', Voice('v', 'faulty', 'tone', options=(('trouble', {trouble!r}),)))\n"
        "threading.Thread(target=lambda: list(engine.speak([line])), daemon=True).start()\n"
        "time.sleep(0.3)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    host = int(done.stdout)
    for _ in range(2000):
        try:
            os.kill(host, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{host}/stat").exists() and " Z " in Path(f"/proc/{host}/stat").read_text():
            return
        time.sleep(0.05)
    raise AssertionError("the host outlived its parent")


def test_only_what_needs_it_is_isolated() -> None:
    assert isinstance(open_engine("sine"), Sine)
    assert isinstance(open_engine("pyttsx3"), Isolated)


def test_an_engine_that_does_not_say_what_it_needs_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Sine, "isolated")
    with pytest.raises(MissingError, match="'sine' does not say whether it is isolated"):
        open_engine("sine")

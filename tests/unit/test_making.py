"""Workers begin before the pipeline is loaded, and only where there is work ahead."""

import subprocess
import sys
from pathlib import Path

import pytest

from narrate import making, recall, sourcing, structuring
from narrate.errors import SourceError
from narrate.options import settings_for
from narrate.processes.pool import ProcessPool
from narrate.store import Store


@pytest.fixture
def warmed(monkeypatch: pytest.MonkeyPatch) -> list[ProcessPool]:
    """The pools that were told to begin, in order."""
    seen: list[ProcessPool] = []
    warm = ProcessPool.warm

    def noted(pool: ProcessPool) -> None:
        seen.append(pool)
        warm(pool)

    monkeypatch.setattr(ProcessPool, "warm", noted)
    return seen


def _make(source: Path, folder: Path) -> int:
    return making.make(
        source, output=str(folder / "out"), store=str(folder / "store"), voice="sine:tone", rate=8000, jobs=1
    ).synthesized


def test_workers_begin_for_what_is_new_and_rest_for_what_is_known(tmp_path: Path, warmed: list[ProcessPool]) -> None:
    source = tmp_path / "tale.txt"
    source.write_text("Chapter 1\n\nOne sentence. Another one.\n")
    assert _make(source, tmp_path) == 3
    assert warmed
    warmed.clear()
    assert _make(source, tmp_path) == 0
    assert not warmed
    source.write_text("Chapter 1\n\nOne sentence. A third one.\n")
    assert _make(source, tmp_path) == 1
    assert warmed


def test_a_story_whose_cover_was_lost_is_read_once_more(tmp_path: Path) -> None:
    source, store = tmp_path / "tale.txt", Store(tmp_path / "store")
    source.write_text("Chapter 1\n\nOne sentence.\n")
    settings = settings_for([source], {})
    found = sourcing.find([source], settings)
    assert not structuring.is_known(found, store)
    first = structuring.told(found, settings, store)
    assert structuring.is_known(found, store)
    store.discard("text", recall.key_of("cover", found.key))
    assert not structuring.is_known(found, store)
    assert structuring.told(found, settings, store) == first
    assert structuring.is_known(found, store)


ENGINE = """
import numpy as np
from narrate.model import Audio
from narrate.ports import EngineVoice

class Beeps:
    name = "beeps"
    deterministic = True
    isolated = False
    def voices(self): return [EngineVoice("beep", "Beep", "en")]
    def speak(self, lines):
        for line in lines:
            time = np.arange(22050 * len(line.text) // 15) / 22050
            yield Audio(22050, (0.3 * np.sin(6.283 * 220 * time)).astype(np.float32))
    def fingerprint(self, voice): return "1"
    def close(self): pass
"""


def test_workers_that_began_early_know_an_engine_that_was_named_later(tmp_path: Path) -> None:
    engine, source = tmp_path / "beeps.py", tmp_path / "tale.txt"
    engine.write_text(ENGINE)
    source.write_text("One sentence. Another one.\n")
    command = [sys.executable, "-m", "narrate", "make", source, "--engine-file", engine, "--voice", "beeps:beep"]
    command += ["-o", tmp_path / "out", "--store", tmp_path / "store", "--quiet"]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=200)
    assert (done.returncode, done.stderr) == (0, "")
    assert list((tmp_path / "out").glob("*.m4b"))


def test_workers_that_began_in_vain_do_not_hold_an_error_up(tmp_path: Path, warmed: list[ProcessPool]) -> None:
    source = tmp_path / "blank.txt"
    source.write_text(" \n")
    with pytest.raises(SourceError, match="holds no text"):
        _make(source, tmp_path)
    assert all(pool._nursery is None for pool in warmed)

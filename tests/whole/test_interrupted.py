"""Runs that are stopped, and what the next run finds."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from pathlib import Path

import pytest

from running import Run, start


def _novel(path: Path, paragraphs: int = 60) -> None:
    text = [f"Chapter {number // 20 + 1}\n" if number % 20 == 0 else "" for number in range(paragraphs)]
    lines = (
        f"{head}\nOn day {number} the tide came in at the same hour, and nobody on the pier said a word about it. "
        f"The {number} gulls did not care.\n"
        for number, head in enumerate(text)
    )
    path.write_text("\n".join(lines), encoding="utf-8")


MAKE = ("make", "novel.txt", "-f", "flac")


def _clips(store: Path) -> int:
    return sum(path.is_file() for path in (store / "clip").rglob("*"))


def _stopped(run: Run, store: Path, how: signal.Signals, whole: int) -> tuple[int, str]:
    """A run that was sent a signal when something was done, and not yet all; its exit code and what it said."""
    environment = {**os.environ, "NARRATE_STORE": str(store), "PYTHONUTF8": "1"}
    while True:
        process = start([*MAKE, "-o", "out"], run.folder, environment)
        while process.poll() is None and not any((store / "segment").rglob("*")):
            time.sleep(0.02)
        process.send_signal(how)
        _, err = process.communicate(timeout=300)
        assert process.returncode is not None
        if process.returncode and 0 < _clips(store) < whole:
            return process.returncode, err
        # On a busy machine all may be spoken before anybody looks.
        shutil.rmtree(store, ignore_errors=True)
        shutil.rmtree(run.folder / "out", ignore_errors=True)


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_what_is_done_is_kept_and_the_result_is_the_same(run: Run, tmp_path: Path, how: signal.Signals) -> None:
    _novel(run.folder / "novel.txt")
    # In an interpreter of its own, so that the same bytes come of another order of sets.
    fresh = run(*MAKE, "-o", "fresh", "--store", tmp_path / "other", "--json", fresh=True).json
    code, err = _stopped(run, tmp_path / "store", how, _clips(tmp_path / "other"))
    if how is signal.SIGINT:
        assert code == 130, err
        assert "what is done is kept" in err.lower()
        assert "Traceback" not in err
    assert not list((run.folder / "out").glob("*.flac"))
    made = run(*MAKE, "-o", "out", "--json").json
    assert made["reused"] > 0
    assert made["synthesized"] > 0
    assert Path(run.folder / made["files"][0]).read_bytes() == Path(run.folder / fresh["files"][0]).read_bytes()
    assert not list((run.folder / "out").glob(".*"))


def test_every_stage_can_be_read(run: Run, chapter: Path) -> None:
    assert run("make", chapter, "--stages", "stages", "-q").code == 0
    folder = run.folder / "stages"
    documents = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.json")}
    assert sorted(documents) == [
        "1-story.json",
        "2-script.json",
        "3-segments.json",
        "4-rendered.json",
        "5-timeline.json",
    ]
    for name in documents:
        assert name in (folder / "README.txt").read_text(encoding="utf-8")
    assert documents["5-timeline.json"][0]["timeline"]["chapters"][0]["start"] == 0

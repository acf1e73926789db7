"""Runs that are stopped, and what the next run finds."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from running import Run


def _novel(path: Path, paragraphs: int = 150) -> None:
    text = [f"Chapter {number // 50 + 1}\n" if number % 50 == 0 else "" for number in range(paragraphs)]
    lines = (
        f"{head}\nOn day {number} the tide came in at the same hour, and nobody on the pier said a word about it. "
        f"The {number} gulls did not care.\n"
        for number, head in enumerate(text)
    )
    path.write_text("\n".join(lines), encoding="utf-8")


def _started(run: Run, tmp_path: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "narrate", *arguments],
        cwd=run.folder,
        env={**os.environ, "NARRATE_STORE": str(tmp_path / "store"), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _stopped(run: Run, tmp_path: Path, how: signal.Signals) -> tuple[subprocess.Popen[str], str]:
    """A run that was sent a signal when something was done, and not yet all; what it said."""
    while True:
        process = _started(run, tmp_path, "make", "novel.txt", "-o", "out")
        while process.poll() is None and not any((tmp_path / "store" / "segment").rglob("*")):
            time.sleep(0.02)
        process.send_signal(how)
        _, err = process.communicate(timeout=300)
        if process.returncode:
            return process, err
        # On a busy machine it may be done before anybody looks.
        shutil.rmtree(tmp_path / "store")
        shutil.rmtree(run.folder / "out")


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_what_is_done_is_kept_and_the_result_is_the_same(run: Run, tmp_path: Path, how: signal.Signals) -> None:
    _novel(run.folder / "novel.txt")
    process, err = _stopped(run, tmp_path, how)
    if how is signal.SIGINT:
        assert process.returncode == 130, err
        assert "what is done is kept" in err.lower()
        assert "Traceback" not in err
    assert not list((run.folder / "out").glob("*.m4b"))
    made = run("make", "novel.txt", "-o", "out", "--json").json
    assert made["reused"] > 0
    assert made["synthesized"] > 0
    fresh = run("make", "novel.txt", "-o", "fresh", "--store", str(tmp_path / "other"), "--json").json
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

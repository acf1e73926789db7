"""The real command, run as a user runs it, on stories written here."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from running import Ran, Run, start

CHAPTER = """Chapter 1

The Long Way Round

A/N: Just a quick one before bed, thanks to everybody who reviewed the last chapter!

Mara came to the gate at 7:15, and the gate was shut. She knocked twice. Nobody answered.

“You’re late,” said a voice from the wall.

“I am not late,” said Mara. “I’m early for tomorrow.”

* * *

In the morning there were 12 geese in the yard, and a man who counted them. He counted again. Then he opened the gate.

Thanks for reading! Please review. The next chapter should be up on Friday.
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `narrate` in an empty folder with a store of its own."""
    work = tmp_path / "work"
    work.mkdir()
    environment = {**os.environ, "NARRATE_STORE": str(tmp_path / "store"), "COLUMNS": "100", "PYTHONUTF8": "1"}

    def narrate(*arguments: str | Path, stdin: str = "", timeout: float = 500, fresh: bool = False, **env: str) -> Ran:
        started = start(arguments, work, {**environment, **env}, stdin=stdin, fresh=fresh)
        out, err = started.communicate(timeout)
        assert started.returncode is not None
        return Ran(started.returncode, out, err)

    narrate.folder = work
    return narrate


@pytest.fixture
def chapter(run: Run) -> Path:
    """A pasted chapter with a note at each end."""
    path = run.folder / "chapter.txt"
    path.write_text(CHAPTER, encoding="utf-8")
    return path

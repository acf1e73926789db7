"""Bad input: the right exit code, plain words, and nothing half-written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from running import Run


def _said(ran, code: int, *words: str) -> None:
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert "Error:" in ran.err or "Usage" in ran.err
    for word in words:
        assert word in ran.err
    assert len(ran.err) < 700


def _nothing_made(folder: Path) -> bool:
    return not any(path.is_file() for path in (folder / "output").rglob("*"))


def test_missing_file(run: Run) -> None:
    _said(run("make", "nowhere.txt"), 3, "nowhere.txt")
    assert _nothing_made(run.folder)


def test_folder_without_text(run: Run) -> None:
    (run.folder / "empty").mkdir()
    _said(run("make", "empty"), 3, "empty")


def test_empty_file(run: Run) -> None:
    (run.folder / "empty.txt").write_text("")
    _said(run("make", "empty.txt"), 3, "empty.txt")
    (run.folder / "blank.txt").write_text(" \n\n\u00a0\n\ufeff\n")
    _said(run("make", "blank.txt"), 3, "blank.txt")


def test_binary_file(run: Run) -> None:
    (run.folder / "noise.bin").write_bytes(bytes(range(256)) * 64)
    _said(run("make", "noise.bin"), 3, "noise.bin")
    (run.folder / "noise.txt").write_bytes(b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 64)
    _said(run("make", "noise.txt"), 3, "noise.txt")


def test_only_notes(run: Run) -> None:
    (run.folder / "note.txt").write_text(
        "Author's Note: Sorry, this is not a chapter! I'm on hiatus until June. Thanks for your reviews, I love you.\n"
    )
    _said(run("make", "note.txt"), 3, "note.txt", "author's note")
    assert run("make", "note.txt", "--notes", "keep", "-q").code == 0


def test_unknown_voice_with_the_nearest(run: Run, chapter: Path) -> None:
    _said(run("make", chapter, "--voice", "arthurr"), 4, "arthurr", "arthur")


def test_unknown_format(run: Run, chapter: Path) -> None:
    _said(run("make", chapter, "--format", "m4x"), 2, "m4x", "m4b")


def test_unknown_choice(run: Run, chapter: Path) -> None:
    _said(run("make", chapter, "--notes", "sometimes"), 4, "sometimes", "skip, keep, end")


def test_unknown_option(run: Run, chapter: Path) -> None:
    assert run("make", chapter, "--volcano").code == 2


def test_output_that_can_not_be_written(run: Run, chapter: Path) -> None:
    (run.folder / "wall").write_text("a file")
    _said(run("make", chapter, "-o", "wall/inside"), 7, "wall")


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\nbroken", None])
def test_unreadable_cover(run: Run, chapter: Path, content: bytes | None) -> None:
    if content is not None:
        (run.folder / "cover.png").write_bytes(content)
    _said(run("make", chapter, "--cover", "cover.png"), 3, "cover.png")
    assert _nothing_made(run.folder)


def test_wrong_key_in_settings(run: Run, chapter: Path) -> None:
    (run.folder / "narrate.toml").write_text("[pauses]\nscene = 3\n")
    _said(run("make", chapter), 4, "narrate.toml", "scene", "scene_ms")


def test_nothing_to_say(run: Run) -> None:
    _said(run("say", "  "), 2)
    _said(run("say", "…", "-o", "x.wav"), 3)


def test_unreadable_sounds(run: Run, chapter: Path) -> None:
    (run.folder / "music.mp3").write_bytes(b"no music at all")
    _said(run("make", chapter, "--intro", "music.mp3"), 3, "music.mp3")
    _said(run("make", chapter, "--outro", "gone.mp3"), 3, "gone.mp3")


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text are Linux's")
def test_a_file_name_that_is_no_text(run: Run, chapter: Path) -> None:
    name = os.fsdecode(b"br\xfccke.txt")
    Path(run.folder / name).write_text(chapter.read_text("utf-8").partition("A/N")[2], encoding="utf-8")
    folder = os.fsdecode(b"B\xfccher")
    told = run("make", name, "-o", folder, "--json").json
    assert told["files"] == [f"{folder}/brücke.m4b"]
    assert json.loads(Path(run.folder, told["report"]).read_text("utf-8"))["files"] == told["files"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_standard_output_that_is_full(run: Run, chapter: Path) -> None:
    for arguments in (["--help"], ["script", str(chapter), "--json"], ["make", str(chapter)]):
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [sys.executable, "-m", "narrate", *arguments],
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                cwd=run.folder,
                env={**os.environ, "NARRATE_STORE": str(run.folder / "store")},
            )
        assert done.returncode == 7, arguments
        assert "Traceback" not in done.stderr
        assert "Standard output can't be written" in done.stderr


@pytest.mark.parametrize("command", ["plan", "status"])
def test_what_is_no_series_is_told(run: Run, command: str) -> None:
    (run.folder / "one.txt").write_text("One.")
    (run.folder / "books").mkdir()
    _said(run(command, "one.txt"), 3, "one.txt is no folder")
    _said(run(command, "nowhere"), 3, "nowhere does not exist")
    _said(run(command, "books"), 4, "no narrate.toml", "narrate init")

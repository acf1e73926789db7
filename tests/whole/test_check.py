"""`narrate check` on what `narrate make` made: it passes, says so for people and programs, and exits as it should."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from running import Run


def test_acx_files_pass_and_others_are_told_why(run: Run, chapter: Path) -> None:
    made = run("make", chapter, "-f", "mp3", "--preset", "acx", "--split", "chapter", "--author", "A. Writer", "--json")
    assert made.code == 0, made.err
    files = made.json["files"]
    assert Path(files[0]).name == "01 - Opening credits.mp3"
    assert "Closing credits" in files[-1] or "sample" in files[-1]
    long = next(name for name in files if "02 -" in name)
    ran = run("check", long, "--profile", "acx")
    assert ran.code == 0, ran.out
    assert "FAIL" not in ran.out
    document = run("check", long, "--profile", "acx", "--json").json
    assert document["files"][0]["passed"] is True
    assert document["files"][0]["measures"]["bit_rates"] == [192000]


FEW_WORDS = """# Chapter One

She ran.

# Chapter Two

The ferry left the quay at dusk, and nobody waved.

# Chapter Three

The ferry left the quay at dusk. She counted the lamps along the wall until the fog had eaten them all. It was late.
"""


@pytest.mark.debian("ffmpeg")
@pytest.mark.parametrize("voice", ["arthur", "clara", "hush", "martin", "walter"])
def test_acx_holds_for_files_of_a_few_words(run: Run, voice: str) -> None:
    """Measured by ffmpeg, file by file: RMS counts the silences, which are most of a chapter of two words."""
    (run.folder / "few.md").write_text(FEW_WORDS)
    book = ("--title", "The Ferry", "--author", "A. Writer", "--voice", voice)
    made = run("make", "few.md", "-f", "mp3", "--preset", "acx", "--split", "chapter", *book, "--json")
    assert made.code == 0, made.err
    assert len(made.json["files"]) == 6  # with both credits and the sample
    for name in made.json["files"]:
        told = subprocess.run(
            ["ffmpeg", "-hide_banner", "-nostats", "-i", run.folder / name, "-af",
             "astats=measure_perchannel=none,silencedetect=n=-50dB:d=0.3", "-f", "null", "-"],
            capture_output=True, text=True, check=True,
        ).stderr  # fmt: skip
        level, peak = (float(re.findall(rf"{what} level dB: (-?[\d.]+)", told)[-1]) for what in ("RMS", "Peak"))
        head = float(re.findall(r"silence_end: ([\d.]+)", told)[0])
        tail = float(re.findall(r"silence_duration: ([\d.]+)", told)[-1])
        assert -23.0 <= level <= -18.0, (name, level)
        assert peak <= -3.0, (name, peak)
        assert 0.5 <= head <= 1.0, (name, head)
        assert 1.0 <= tail <= 5.0, (name, tail)
    ran = run("check", *made.json["files"], "--profile", "acx")
    assert ran.code == 0, ran.out


def test_a_book_passes_and_a_cut_one_does_not(run: Run, chapter: Path) -> None:
    made = run("make", chapter, "-f", "m4b,mp3", "--author", "A. Writer", "--json")
    files = [run.folder / name for name in made.json["files"]]
    ran = run("check", *files, "--plot", "x.png")
    assert ran.code == 2
    ran = run("check", *files, "--json")
    assert ran.code == 0, ran.out
    cut = run.folder / "cut.m4b"
    cut.write_bytes(files[0].read_bytes()[: files[0].stat().st_size * 8 // 10])
    ran = run("check", cut, "--plot", "level.png")
    assert ran.code == 8
    assert "cut off" in ran.out
    assert (run.folder / "level.png").read_bytes()[:4] == b"\x89PNG"
    ran = run("check", cut, "missing.mp3", chapter, "--json")
    assert ran.code == 3
    assert len(json.loads(ran.out)["files"]) == 1
    assert "missing.mp3 does not exist" in ran.err
    assert "Traceback" not in ran.err


def test_make_checks_what_it_made(run: Run, chapter: Path) -> None:
    book = ("make", chapter, "-f", "m4b,mp3", "--author", "A. Writer")
    assert run(*book, "--json").json["checks"] == []
    ran = run(*book, "--check", "--json")
    assert ran.code == 0, ran.err
    checks = ran.json["checks"]
    assert [Path(one["file"]).suffix for one in checks] == [".m4b", ".mp3"]
    assert all(one["passed"] and one["profile"] == "audiobook" for one in checks)
    assert json.loads((run.folder / ran.json["report"]).read_text(encoding="utf-8"))["checks"] == checks


def test_make_says_which_check_failed_and_exits_with_8(run: Run, chapter: Path) -> None:
    """ACX takes MP3 only: what is made beside it is held to no profile, what is made instead of it fails."""
    book = ("make", chapter, "--title", "Gate", "--preset", "acx", "--no-sample")
    ran = run(*book, "-f", "mp3,flac", "--volume", "-12", "--check")
    assert ran.code == 8
    assert "Gate.mp3: FAILED, held to acx" in ran.err
    assert "RMS level" in ran.err
    assert "passed, held to no profile" in ran.err
    assert "format: flac [mp3]" in run(*book, "-f", "flac", "--check").err


@pytest.mark.debian("ffmpeg")
def test_loudness_agrees_with_ffmpeg(run: Run, chapter: Path) -> None:
    path = run.folder / run("make", chapter, "-f", "flac", "--json").json["files"][0]
    told = subprocess.run(
        ["ffmpeg", "-hide_banner", "-nostats", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    measures = run("check", path, "--profile", "none", "--json").json["files"][0]["measures"]
    assert measures["loudness_lufs"] == pytest.approx(float(re.findall(r"I:\s+(-?[\d.]+) LUFS", told)[-1]), abs=0.1)
    assert measures["loudness_range_lu"] == pytest.approx(float(re.findall(r"LRA:\s+(-?[\d.]+) LU", told)[-1]), abs=0.2)
    assert measures["true_peak_dbtp"] == pytest.approx(float(re.findall(r"Peak:\s+(-?[\d.]+)", told)[-1]), abs=0.2)

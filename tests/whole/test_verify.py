"""A finished book listened to once more: whole, spoilt, without its report, and without the listener."""

from __future__ import annotations

import json
import wave
from pathlib import Path

import numpy as np
import pytest

from running import Run

pytestmark = pytest.mark.slow

TALE = """The Lamp on the Hill

Every evening the keeper climbed the hill to light the lamp. It was a long way up, and the path was steep.

One night the wind was so strong that nobody could stand on the hill. The keeper stayed in his kitchen and listened.

“Who will see to the lamp?” asked his daughter.

He did not know what he should say to her. She put on her coat and opened the door.
"""


@pytest.fixture
def book(run: Run) -> Path:
    """A short tale as WAV, with its report beside it."""
    pytest.importorskip("pocketsphinx", reason="the extra [verify] is not installed")
    (run.folder / "lamp.txt").write_text(TALE, encoding="utf-8")
    made = run("make", "lamp.txt", "--format", "wav,m4b", "--voice", "martin", "--json")
    assert made.code == 0, made.err
    return run.folder / made.json["files"][0]


def places(report: Path) -> list[tuple[int, int, str]]:
    told = json.loads(report.read_text("utf-8"))
    return [
        (one["in"][0][1] + row[0], one["in"][0][1] + row[1], row[2])
        for one in told["spoken"]
        for row in one["sentences"]
    ]


def test_a_fine_book_is_left_alone(run: Run, book: Path) -> None:
    for audio in (book, book.with_suffix(".m4b")):
        ran = run("verify", audio, "--json")
        assert ran.code == 0, ran.out + ran.err
        assert ran.json["findings"] == []
        assert ran.json["sentences"] == len(places(book.with_suffix(".report.json")))


def test_spoilt_sentences_are_named_with_their_times(run: Run, book: Path) -> None:
    told = places(book.with_suffix(".report.json"))
    with wave.open(str(book)) as file:
        header, rate = file.getparams(), file.getframerate()
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2").copy()
    assert header.sampwidth == 2
    steep, wind, stayed = (next(one for one in told if word in one[2]) for word in ("steep", "wind", "stayed"))
    start, end = (ms * rate // 1000 for ms in steep[:2])
    sound[start:end] = 0
    start, end = (ms * rate // 1000 for ms in wind[:2])
    sound[start + (end - start) * 6 // 10 : end] = 0
    start, end = (ms * rate // 1000 for ms in stayed[:2])
    sound[start:end] = np.resize(sound[told[1][0] * rate // 1000 : told[1][1] * rate // 1000], end - start)
    with wave.open(str(book), "wb") as file:
        file.setparams(header)
        file.writeframes(sound.tobytes())
    ran = run("verify", book, "--json")
    assert ran.code == 8, ran.err
    found = ran.json["findings"]
    assert [one["text"] for one in found] == [steep[2], wind[2], stayed[2]]
    assert [one["start_s"] for one in found] == [one[0] / 1000 for one in (steep, wind, stayed)]
    assert found[0]["what"] == "silence"
    assert found[1]["what"].startswith("cut off")
    plain = run("verify", book)
    assert (plain.code, plain.out.count("\n")) == (8, 4)


def test_what_can_not_be_listened_to(run: Run, book: Path, tmp_path: Path) -> None:
    assert run("verify", "nothing.m4b").code == 3
    report = book.with_suffix(".report.json")
    elsewhere = report.rename(tmp_path / "kept.json")
    ran = run("verify", book)
    assert (ran.code, "--report" in ran.err) == (3, True)
    assert run("verify", book, "--report", elsewhere).code == 0
    german = {**json.loads(elsewhere.read_text("utf-8")), "language": "de"}
    report.write_text(json.dumps(german), encoding="utf-8")
    ran = run("verify", book)
    assert (ran.code, "English" in ran.err) == (2, True)


def test_without_the_extra(run: Run, book: Path, tmp_path: Path) -> None:
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "pocketsphinx.py").write_text("raise ImportError('hidden')\n", encoding="utf-8")
    ran = run("verify", book, PYTHONPATH=str(hidden))
    assert (ran.code, "narrate[verify]" in ran.err) == (5, True)

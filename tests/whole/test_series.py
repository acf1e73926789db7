"""A series through the real command: made whole, made again as it grows, and one bad book stops no other."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from running import Ran, Run

QUICK = ("--voice", "sine:tone", "--executor", "inline", "--format", "wav")


def _write(folder: Path, **texts: str) -> None:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def _make(run: Run, folder: Path, *more: str) -> Ran:
    return run("make", folder, *QUICK, "--json", *more)


def _by_book(ran: Ran) -> dict[str, dict[str, object]]:
    return {one["book"]: one for one in ran.json["books"]}


@pytest.fixture
def serial(run: Run) -> Path:
    """A serial with two chapters."""
    folder = run.folder / "tale"
    _write(folder, ch1="Chapter 1\n\nMara came. The gate was shut.\n", ch2="Chapter 2\n\nShe knocked. It was early.\n")
    (folder / "narrate.toml").write_text('[series]\ntitle = "The Gate"\n', encoding="utf-8")
    return folder


def test_a_serial_grows_and_only_what_is_new_is_synthesised(run: Run, serial: Path) -> None:
    made = _make(run, serial)
    assert made.code == 0, made.err
    (book,) = made.json["books"]
    assert book["title"] == "The Gate"
    assert len(book["chapters"]) == 2
    assert book["synthesized"] == book["utterances"]
    before = (serial / "output" / "The Gate.wav").read_bytes()

    assert _make(run, serial).json["counts"] == {"made": 0, "unchanged": 1, "failed": 0, "left": 0}

    _write(serial, ch3="Chapter 3\n\nNobody answered.\n")
    (book,) = _make(run, serial).json["books"]
    assert book["changes"]["added"] == ["ch3.txt"]
    assert (len(book["chapters"]), book["synthesized"]) == (3, 2)
    assert (serial / "output" / "The Gate.wav").read_bytes() != before

    (serial / "ch1.txt").rename(serial / "Chapter 9.txt")
    (serial / "ch2.txt").unlink()
    (book,) = _make(run, serial).json["books"]
    assert book["changes"]["renamed"] == [["ch1.txt", "Chapter 9.txt"]]
    assert book["changes"]["deleted"] == ["ch2.txt"]
    assert book["changes"]["reordered"]
    assert book["synthesized"] == 0
    assert [chapter["title"] for chapter in book["chapters"]] == ["Chapter 3", "Chapter 1"]


def test_status_and_plan_say_what_is_and_what_would_be(run: Run, serial: Path) -> None:
    with (serial / "narrate.toml").open("a", encoding="utf-8") as file:
        file.write('[voice]\nname = "sine:tone"\n[output]\nformats = ["wav"]\n[run]\nexecutor = "inline"\n')
    plan = run("plan", serial, "--json").json
    assert plan["books"][0]["missing"] == plan["books"][0]["utterances"] == 6
    assert not any((serial / "output").glob("*"))
    made = run("make", serial, "--json").json
    assert made["utterances"] == 6
    (row,) = run("status", serial, "--json").json["books"]
    assert (row["state"], row["chapters"], row["duration_s"]) == ("made", 2, made["duration_s"])
    assert row["size"] == (serial / "output" / "The Gate.wav").stat().st_size
    assert 0.5 < plan["totals"]["size"] / row["size"] < 20
    _write(serial, ch2="Chapter 2\n\nShe knocked twice. It was early.\n")
    (row,) = run("status", serial, "--json").json["books"]
    assert (row["state"], row["changes"]["changed"]) == ("changed", ["ch2.txt"])
    assert run("plan", serial, "--json").json["totals"]["missing"] == 1
    assert "changed: ch2.txt" in run("status", serial).out
    assert "sentences to synthesise: 1," in run("plan", serial).out


def test_one_bad_book_stops_no_other(run: Run) -> None:
    folder = run.folder / "many"
    _write(folder, a="The first. It is good.\n", b="", c="The third is good as well.\n", d="The first. It is good.\n")
    (folder / "bad.epub").write_bytes(b"PK\x03\x04 not whole")
    (folder / "narrate.toml").write_text(
        '[series]\n[series.overrides.d]\ntitle = "A"\n[series.overrides.a]\ntitle = "a"\n', encoding="utf-8"
    )
    made = _make(run, folder)
    assert made.code == 8
    books = _by_book(made)
    assert {name: one["outcome"] for name, one in books.items()} == {
        "a.txt": "made", "b.txt": "failed", "bad.epub": "failed", "c.txt": "made", "d.txt": "failed",
    }  # fmt: skip
    assert "empty" in str(books["b.txt"]["why"])
    assert "same file as a.txt" in str(books["d.txt"]["why"])
    again = run("make", folder, *QUICK)
    assert again.code == 8
    assert "2 up to date, 3 failed" in again.err
    assert "Traceback" not in again.err
    stopped = _make(run, folder, "--fail-fast", "--speed", "1.5")
    assert stopped.json["counts"] == {"made": 1, "unchanged": 0, "failed": 1, "left": 3}


def test_each_source_can_be_a_book_of_its_own(run: Run) -> None:
    _write(run.folder / "x", a="Something rather longer than the other one is.\n", b="Short.\n")
    made = _make(run, run.folder / "x", "--each")
    assert made.code == 0, made.err
    assert [Path(path).name for path in made.json["files"]] == ["b.wav", "a.wav"]
    assert not (run.folder / "x" / ".narrate").exists()


def test_no_time_no_work_but_the_next_run_goes_on(run: Run, serial: Path) -> None:
    none = _make(run, serial, "--max-hours", "0")
    assert none.code == 0
    assert none.json["counts"]["left"] == 1
    assert none.json["stopped"]
    assert _make(run, serial, "--until", "25:99").code == 2
    assert _make(run, serial).json["counts"]["made"] == 1


def test_what_is_not_ours_is_not_overwritten(run: Run, serial: Path) -> None:
    (serial / "output").mkdir()
    theirs = serial / "output" / "The Gate.wav"
    theirs.write_bytes(b"somebody else's")
    refused = _make(run, serial)
    assert refused.code == 8
    assert "did not make it" in refused.json["books"][0]["why"]
    assert theirs.read_bytes() == b"somebody else's"
    assert _make(run, serial, "--force").code == 0
    for kind in ("m4b", "mp3", "opus", "flac", "wav"):
        options = ("--voice", "sine:tone", "--executor", "inline", "--format", kind, "--speed")
        assert run("make", serial, *options, "1.1").code == 0
        assert run("make", serial, *options, "1.2").code == 0, f"{kind}: our own file is not known again"


def test_init_make_status_as_a_newcomer_would(run: Run) -> None:
    folder = run.folder / "new"
    _write(folder, gate="The one tale.\n", geese="The other tale.\n")
    assert run("init", folder).code == 0
    assert run("init", folder).code == 2
    assert run("make", folder, *QUICK).code == 0
    shutil.rmtree(folder / "output")
    assert [row["state"] for row in run("status", folder, "--json").json["books"]] == ["changed", "changed"]
    assert run("status", run.folder).code == 4
    assert run("init", run.folder / "nowhere").code == 3
    assert json.loads((folder / ".narrate" / "series.json").read_text(encoding="utf-8"))["form"] == 1


def test_a_layout_gives_folders_and_the_old_ones_go(run: Run) -> None:
    folder = run.folder / "shelf"
    _write(folder, **{"1 - One": "Tale one it is.\n", "2 - Two": "Tale two it is.\n"})
    (folder / "narrate.toml").write_text(
        '[series]\ntitle = "Geese"\nauthor = "A. Writer"\n[book]\nyear = "2021-03-04"\n', encoding="utf-8"
    )
    output = folder / "output"

    def books() -> list[str]:
        return sorted(path.relative_to(output).as_posix() for path in output.rglob("*") if path.suffix == ".wav")

    assert _make(run, folder, "--layout", "audiobookshelf", "--narrator", "Ida").code == 0
    assert books() == [
        "A. Writer/Geese/Vol 1 - 2021 - One {Ida}/One.wav",
        "A. Writer/Geese/Vol 2 - 2021 - Two {Ida}/Two.wav",
    ]
    again = _make(run, folder, "--layout", "phone", "--narrator", "Ida").json
    assert again["synthesized"] == 0
    assert books() == ["A. Writer - Geese 01 - One.wav", "A. Writer - Geese 02 - Two.wav"]
    assert not (output / "A. Writer").exists()
    shown = run("config", "show", folder / "2 - Two.txt", "--json").json["settings"]
    assert (shown["book.part"]["value"], shown["book.author"]["origin"]) == ("2", "series")

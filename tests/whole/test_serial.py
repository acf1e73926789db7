"""A serial over its life: ten steps of edits, renames, reorderings and deletions, and several runs at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import wave
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from narrate.series.alone import Occupied, alone

from running import Run

QUICK = ("--voice", "sine:tone", "--executor", "inline", "--format", "wav", "--json")
TOML = '[series]\ntitle = "The Gate"\n'


class Serial:
    """A folder of chapters, and what a run of `make` made of it."""

    def __init__(self, run: Run, folder: Path) -> None:
        self.run, self.folder = run, folder
        folder.mkdir()
        (folder / "narrate.toml").write_text(TOML, encoding="utf-8")

    def write(self, name: str, title: str, *sentences: str) -> None:
        (self.folder / name).write_text(f"{title}\n\n{' '.join(sentences)}\n", encoding="utf-8")

    def make(self, synthesized: int, *titles: str, **changes: object) -> None:
        """Make it: so many lines are synthesised, the book has these chapters, and these changes are told."""
        ran = self.run("make", self.folder, *QUICK)
        assert ran.code == 0, ran.err
        (book,) = ran.json["books"]
        assert book["synthesized"] == synthesized
        assert [one["title"] for one in book["chapters"]] == list(titles)
        told = {name: value for name, value in book["changes"].items() if value}
        assert told == changes
        with wave.open(str(self.folder / "output" / "The Gate.wav")) as file:
            seconds = file.getnframes() / file.getframerate()
        assert seconds == pytest.approx(book["duration_s"], abs=0.01)
        assert self.run("make", self.folder, *QUICK).json["counts"]["unchanged"] == 1, "a second run finds it made"


def test_ten_steps_in_the_life_of_a_serial(run: Run) -> None:
    serial = Serial(run, run.folder / "gate")
    serial.write("ch1.txt", "Chapter 1", "Mara came.", "It was shut.")
    serial.make(3, "Chapter 1")
    # 2: a chapter is added
    serial.write("ch2.txt", "Chapter 2", "She knocked.", "Nobody came.")
    serial.make(3, "Chapter 1", "Chapter 2", added=["ch2.txt"])
    # 3: two more at once
    serial.write("ch3.txt", "Chapter 3", "A bell rang.")
    serial.write("ch4.txt", "Chapter 4", "A dog barked.", "Nobody came.")
    serial.make(4, "Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4", added=["ch3.txt", "ch4.txt"])
    # 4: a sentence is edited
    serial.write("ch2.txt", "Chapter 2", "She knocked twice.", "Nobody came.")
    serial.make(1, "Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4", changed=["ch2.txt"])
    # 5: a chapter's file is renamed, its place stays
    (serial.folder / "ch3.txt").rename(serial.folder / "ch3 - the bell.txt")
    serial.make(0, *[f"Chapter {n}" for n in (1, 2, 3, 4)], renamed=[["ch3.txt", "ch3 - the bell.txt"]])
    # 6: two chapters change places
    (serial.folder / "ch1.txt").rename(serial.folder / "x")
    (serial.folder / "ch4.txt").rename(serial.folder / "ch1.txt")
    (serial.folder / "x").rename(serial.folder / "ch4.txt")
    serial.make(0, *[f"Chapter {n}" for n in (4, 2, 3, 1)], changed=["ch1.txt", "ch4.txt"])
    # 7: a chapter is taken away
    (serial.folder / "ch3 - the bell.txt").unlink()
    serial.make(0, *[f"Chapter {n}" for n in (4, 2, 1)], deleted=["ch3 - the bell.txt"])
    # 8: it comes back elsewhere, word by word
    serial.write("ch9.txt", "Chapter 3", "A bell rang.")
    serial.make(0, *[f"Chapter {n}" for n in (4, 2, 1, 3)], added=["ch9.txt"])
    # 9: an empty chapter to be written later costs nothing, and a note is none of the story
    (serial.folder / "ch10.txt").write_text("", encoding="utf-8")
    serial.write("ch2.txt", "Chapter 2", "She knocked thrice.", "Nobody came.", "\n\nA/N: Sorry this is late, review!")
    serial.make(1, *[f"Chapter {n}" for n in (4, 2, 1, 3)], changed=["ch2.txt"])
    # 10: listed in another order, with a chapter in two files
    serial.write("ch10.txt", "Chapter 5", "The gate fell.")
    listed = '[{ source = ["ch4.txt", "ch2.txt", "ch10.txt", "ch9.txt", "ch1.txt"], title = "The Gate" }]'
    (serial.folder / "narrate.toml").write_text(f"{TOML}books = {listed}\n", encoding="utf-8")
    ran = run("make", serial.folder, *QUICK)
    assert ran.code == 0, ran.err
    (book,) = ran.json["books"]
    assert book["synthesized"] == 2
    assert [one["title"] for one in book["chapters"]] == [f"Chapter {n}" for n in (1, 2, 5, 3, 4)]
    assert len(list((serial.folder / "output").glob("*.wav"))) == 1


def _epub(path: Path, title: str, series: str) -> None:
    package = f"""<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">{title}</dc:identifier>
<dc:title>{title}</dc:title><dc:creator>A. Writer</dc:creator><dc:language>en</dc:language>{series}</metadata>
<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine>
</package>"""
    page = f"<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>One</h1><p>This is {title}.</p></body></html>"
    container = (
        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles>"
        "<rootfile full-path='p.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"
    )
    data = BytesIO()
    with ZipFile(data, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        for name, text in (("META-INF/container.xml", container), ("p.opf", package), ("a.xhtml", page)):
            book.writestr(name, text)
    path.write_bytes(data.getvalue())


def test_epubs_stand_in_the_order_that_they_say_themselves(run: Run) -> None:
    folder = run.folder / "saga"
    folder.mkdir()
    (folder / "narrate.toml").write_text('[series]\ntitle = "Saga"\n', encoding="utf-8")
    calibre = '<meta name="calibre:series" content="Saga"/><meta name="calibre:series_index" content="{}"/>'
    collection = (
        '<meta property="belongs-to-collection" id="c">Saga</meta><meta refines="#c" property="collection-type">series'
        '</meta><meta refines="#c" property="group-position">{}</meta>'
    )
    _epub(folder / "a last.epub", "Last", calibre.format("10.0"))
    _epub(folder / "b first.epub", "First", collection.format("1"))
    _epub(folder / "c between.epub", "Between", calibre.format("1.5"))
    _epub(folder / "d second.epub", "Second", collection.format("2"))
    made = run("make", folder, *QUICK[:4], "--format", "mp3", "--json")
    assert made.code == 0, made.err
    books = made.json["books"]
    assert [one["title"] for one in books] == ["First", "Between", "Second", "Last"]
    import mutagen

    told = [mutagen.File(folder / "output" / f"{one['title']}.mp3") for one in books]
    assert [str(tags["TXXX:SERIES-PART"]) for tags in told] == ["1", "1.5", "2", "10"]
    assert {str(tags["TXXX:SERIES"]) for tags in told} == {"Saga"}


def test_a_second_run_waits_for_the_first(run: Run, tmp_path: Path) -> None:
    serial = Serial(run, run.folder / "gate")
    serial.write("ch1.txt", "Chapter 1", "Mara came.")
    environment = {**os.environ, "NARRATE_STORE": str(tmp_path / "store"), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "narrate", "make", str(serial.folder), *QUICK[:-1]]
    with alone(serial.folder, waiting=lambda: None):
        second = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert second.stderr is not None
        heard = next(line for line in second.stderr if "Another run is at work" in line)
        assert str(serial.folder) in heard.replace("\n", "")
        assert second.poll() is None
        left = run("make", serial.folder, *QUICK, "--max-hours", "0").json
        assert (left["counts"]["left"], "another run" in left["stopped"]) == (1, True)
    assert second.wait(120) == 0
    second.stdout.close()  # type: ignore[union-attr]  # it was asked for
    second.stderr.close()
    assert run("make", serial.folder, *QUICK).json["counts"]["unchanged"] == 1


def test_a_lock_ends_with_its_process(run: Run, tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    code = (
        "import sys, time; from pathlib import Path; from narrate.series.alone import alone\n"
        "with alone(Path(sys.argv[1]), lambda: None):\n    print('held', flush=True)\n    time.sleep(600)\n"
    )
    owner = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "s")], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    assert owner.stdout.readline() == "held\n"
    with pytest.raises(Occupied), alone(tmp_path / "s", lambda: None, deadline=0.0):
        pass
    owner.kill()
    owner.wait(60)
    owner.stdout.close()
    with alone(tmp_path / "s", lambda: None, deadline=0.0):
        pass


def test_two_runs_at_once_lose_nothing(run: Run) -> None:
    serial = Serial(run, run.folder / "gate")
    (serial.folder / "narrate.toml").write_text('[series]\nfiles = "books"\n', encoding="utf-8")
    for name in ("one", "two", "three"):
        serial.write(f"{name}.txt", f"Tale {name}", f"This is {name}.")
    codes: list[int] = []
    runs = [threading.Thread(target=lambda: codes.append(run("make", serial.folder, *QUICK).code)) for _ in range(3)]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    assert codes == [0, 0, 0]
    state = json.loads((serial.folder / ".narrate" / "series.json").read_text(encoding="utf-8"))
    assert sorted(state["books"]) == ["one.txt", "three.txt", "two.txt"]


@pytest.mark.slow
def test_many_stories_with_broken_ones_killed_twice(run: Run, tmp_path: Path) -> None:
    folder = run.folder / "many"
    folder.mkdir()
    (folder / "narrate.toml").write_text('[series]\nfiles = "books"\n', encoding="utf-8")
    for number in range(12):
        (folder / f"{number:02}.txt").write_text(f"This is tale {number}.\n\nIt ends.\n", encoding="utf-8")
    for name, data in (("03.epub", b"PK\x03\x04?"), ("07.pdf", b"%PDF-1.4"), ("09b.docx", b"?"), ("11b.txt", b"")):
        (folder / name).write_bytes(data)
    environment = {**os.environ, "NARRATE_STORE": str(tmp_path / "store"), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "narrate", "make", str(folder), *QUICK[:-1]]
    for awaited in ("[3/", "[5/"):
        killed = subprocess.Popen(
            command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
        )
        assert killed.stderr is not None
        assert any(line.startswith(awaited) for line in killed.stderr)
        killed.kill()
        killed.wait(60)
        killed.stderr.close()
    done = run("make", folder, *QUICK)
    counts = done.json["counts"]
    assert (done.code, counts["made"] + counts["unchanged"], counts["failed"], counts["left"]) == (8, 12, 4, 0)
    assert counts["unchanged"] >= 4, "what was made before the kills is not made again"
    assert sorted(path.name for path in (folder / "output").glob("*.wav")) == [f"{n:02}.wav" for n in range(12)]
    assert not list(folder.rglob("*.part"))
    again = run("make", folder, *QUICK).json["counts"]
    assert (again["made"], again["unchanged"], again["failed"]) == (0, 12, 4)


def test_companions_of_a_renamed_book_do_not_stay(run: Run) -> None:
    folder = run.folder / "shelf"
    folder.mkdir()
    told = '[series]\ntitle = "Gates"\n[output]\nlayout = "audiobookshelf"\nsidecars = {}\n'
    (folder / "narrate.toml").write_text(told.format('["metadata.json", "reader.txt", "cover.jpg"]'), encoding="utf-8")
    (folder / "1 - one.txt").write_text("The first one.\n", encoding="utf-8")
    (folder / "2 - two.txt").write_text("The second one.\n", encoding="utf-8")
    assert run("make", folder, *QUICK, "--author", "A. Writer").code == 0
    (old,) = (folder / "output").rglob("Vol 1 - *")
    assert {"metadata.json", "reader.txt", "cover.jpg"} < {path.name for path in old.iterdir()}
    (old / "mine.txt").write_text("a person's own", encoding="utf-8")
    (folder / "1 - one.txt").rename(folder / "1 - the gate.txt")
    assert run("make", folder, *QUICK, "--author", "A. Writer").code == 0
    assert [path.name for path in old.iterdir()] == ["mine.txt"]
    (new,) = (folder / "output").rglob("Vol 1 - the gate*")
    (new / "reader.txt").write_text("somebody else", encoding="utf-8")
    (folder / "narrate.toml").write_text(told.format("[]"), encoding="utf-8")
    assert run("make", folder, *QUICK, "--author", "A. Writer").code == 0
    assert not (new / "metadata.json").exists()
    assert (new / "reader.txt").read_text(encoding="utf-8") == "somebody else"


def test_another_version_of_an_engine_is_told_and_makes_no_book_due(run: Run) -> None:
    serial = Serial(run, run.folder / "gate")
    serial.write("ch1.txt", "Chapter 1", "Mara came.")
    (serial.folder / "narrate.toml").write_text(
        f'{TOML}[voice]\nname = "sine:tone"\n[output]\nformats = ["wav"]\n', encoding="utf-8"
    )
    serial.run("make", serial.folder, "-q")
    (row,) = run("status", serial.folder, "--json").json["books"]
    assert (row["state"], row["engine_changed"]) == ("made", False)
    path = serial.folder / ".narrate" / "series.json"
    state = json.loads(path.read_text(encoding="utf-8"))
    (book,) = state["books"].values()
    assert book["engines"]
    book["engines"] = "sine 0"
    path.write_text(json.dumps(state), encoding="utf-8")
    (row,) = run("status", serial.folder, "--json").json["books"]
    assert (row["state"], row["engine_changed"]) == ("made", True)
    assert "another version" in run("status", serial.folder).out
    assert run("make", serial.folder, "--json").json["counts"]["unchanged"] == 1

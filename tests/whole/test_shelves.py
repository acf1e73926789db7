"""Layouts as the programs they are made for read them, by those programs' own rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import pytest

from narrate.model import Metadata
from narrate.settings import OutputSettings
from narrate.shelving import Shelf

from audiobookshelf import Item, scan, told_by_folder
from running import Run

QUICK = ("--voice", "sine:tone", "--executor", "inline", "--narrator", "Edith Vale", "--author", "A. Writer, B. Other")
BOOK = ("--title", "The Long Gate", "--year", "2019", "--description", "One.\nTwo.", "--subtitle", "A tale")
MORE = ("--publisher", "Quay & Co", "--isbn", "9780000000002", "--language", "en-GB", "--genre", "Fantasy")
SERIES = ("--series", "Gates", "--part", "2.5")
TEXT = "# One\n\nMara came.\n\n# Two\n\nShe knocked.\n"


def _only(root: Path) -> Item:
    items = list(scan(root).values())
    assert len(items) == 1, [item.path for item in items]
    return items[0]


def _made(run: Run, *more: str) -> Path:
    (run.folder / "gate.md").write_text(TEXT, encoding="utf-8")
    ran = run("make", "gate.md", *QUICK, *BOOK, *MORE, "--layout", "audiobookshelf", "-o", "shelf", "-q", *more)
    assert ran.code == 0, ran.err
    return run.folder / "shelf"


def _expected(told: dict[str, Any]) -> None:
    assert told["title"] == "The Long Gate"
    assert told["authors"] == ["A. Writer", "B. Other"]
    assert told["narrators"] == ["Edith Vale"]
    assert told["publishedYear"] == "2019"
    assert told["subtitle"] == "A tale"
    assert told["description"].split() == ["One.", "Two."]
    assert told["publisher"] == "Quay & Co"
    assert told["isbn"] == "9780000000002"
    assert [title for title, _, _ in told["chapters"]] == ["One", "Two"]
    assert told["genres"] == ["Fantasy"]


@pytest.mark.parametrize("kind", ["m4b", "mp3", "opus", "flac"])
def test_audiobookshelf_reads_a_book_of_a_series_by_its_tags(run: Run, kind: str) -> None:
    item = _only(_made(run, *SERIES, "-f", kind))
    assert item.path == "A. Writer, B. Other/Gates/Vol 2.5 - 2019 - The Long Gate {Edith Vale}"
    _expected(item.told)
    assert item.told["series"] == [("Gates", "2.5")]
    ends = [end for _, _, end in item.told["chapters"]]
    assert [start for _, start, _ in item.told["chapters"]] == pytest.approx([0, ends[0]], abs=0.03)


def test_audiobookshelf_reads_what_lies_beside(run: Run) -> None:
    item = _only(_made(run, *SERIES, "-f", "m4b", "--sidecars", "metadata.json,cover.jpg,desc.txt,reader.txt"))
    _expected(item.told)
    assert item.told["series"] == [("Gates", "2.5")]
    assert item.told["language"] == "en-GB"
    assert Path(item.cover).name == "cover.jpg"
    assert {Path(name).name for name in item.beside} >= {"metadata.json", "desc.txt", "reader.txt"}


def test_audiobookshelf_reads_a_book_of_chapter_files_as_one(run: Run) -> None:
    item = _only(_made(run, *SERIES, "-f", "mp3", "--split", "chapter", "--sidecars", "metadata.json"))
    assert item.path == "A. Writer, B. Other/Gates/Vol 2.5 - 2019 - The Long Gate {Edith Vale}"
    assert item.told["title"] == "The Long Gate"
    assert item.told["series"] == [("Gates", "2.5")]
    assert [Path(name).name for name in item.sounds] == ["01 - One.mp3", "02 - Two.mp3"]
    assert "metadata.json" in {Path(name).name for name in item.beside}


def test_audiobookshelf_reads_a_book_without_a_series(run: Run) -> None:
    item = _only(_made(run, "-f", "m4b"))
    assert item.path == "A. Writer, B. Other/2019 - The Long Gate {Edith Vale}"
    _expected(item.told)
    assert "series" not in item.told


def test_several_sounds_of_one_book_are_warned_of(run: Run) -> None:
    (run.folder / "gate.md").write_text(TEXT, encoding="utf-8")
    ran = run("make", "gate.md", *QUICK, "--layout", "audiobookshelf", "-f", "m4b,mp3")
    assert ran.code == 0
    assert "m4b, mp3" in ran.err
    assert "one book's parts" in ran.err
    quiet = run("make", "gate.md", *QUICK, "--layout", "phone", "-f", "m4b,mp3")
    assert "one book's parts" not in quiet.err


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"title": "Geese", "part": "3"}, ("Geese", "3", None)),
        ({"title": "Geese", "part": "0.5", "year": "1999-05-01"}, ("Geese", "0.5", "1999")),
        ({"title": "101 Geese", "part": "12"}, ("101 Geese", "12", None)),
        ({"title": "1984", "part": "1", "year": "1949"}, ("1984", "1", "1949")),
        ({"title": "Geese - Again", "part": "2"}, ("Geese - Again", "2", None)),
        ({"title": "Geese: Book 4", "part": "4"}, ("Geese - Book 4", "4", None)),
        ({"title": "{Geese}", "part": "4"}, ("{Geese}", "4", None)),
    ],
)
def test_folders_say_what_is_meant(known: dict[str, str], expected: tuple[str, str, str | None]) -> None:
    metadata = Metadata(authors=("A. Writer",), series="Gates", narrator="Edith Vale", **known)
    base = Shelf(OutputSettings(folder="x", layout="audiobookshelf"), metadata).base
    told = told_by_folder(base.relative_to("x").parent.as_posix())
    assert told["authors"] == ["A. Writer"]
    assert told["narrators"] == ["Edith Vale"]
    assert told["series"] == [("Gates", expected[1])]
    assert (told["title"], told.get("publishedYear")) == (expected[0], expected[2])


def test_companions_of_a_long_title_have_the_names_that_are_looked_for() -> None:
    metadata = Metadata(title="Geese " * 60, authors=("A. Writer",), series="Gates", part="1", narrator="Edith Vale")
    shelf = Shelf(OutputSettings(folder="x", layout="audiobookshelf"), metadata)
    assert shelf.companion("metadata.json").name == "metadata.json"
    shelf = Shelf(OutputSettings(folder="x", name="{author}/{title}"), metadata)
    assert shelf.companion("metadata.json").name != "metadata.json", "the folder is shared by all books of the author"


@pytest.mark.parametrize("split", ["book", "chapter"])
def test_plex_finds_artist_album_and_tracks(run: Run, split: str) -> None:
    """A music library: artist/album/tracks in folders; names come from album artist, album, title and track."""
    (run.folder / "gate.md").write_text(TEXT, encoding="utf-8")
    ran = run(
        "make", "gate.md", *QUICK, *BOOK, *SERIES, "--layout", "plex", "-f", "mp3", "-o", "shelf", "--split", split
    )  # fmt: skip
    assert ran.code == 0, ran.err
    root = run.folder / "shelf"
    files = sorted(root.rglob("*.mp3"))
    assert {path.parent.relative_to(root).as_posix() for path in files} == {
        "A. Writer, B. Other/Gates 02.5 - The Long Gate"
    }
    for number, path in enumerate(files, start=1):
        with av.open(str(path)) as file:
            tags = {name.lower(): text for name, text in file.metadata.items()}
        assert tags["album_artist"] == "A. Writer, B. Other"
        assert tags["album"] == "The Long Gate"
        assert tags["track"].split("/")[0] == str(number)
        assert tags["title"] == ("The Long Gate" if split == "book" else ("One", "Two")[number - 1])


def test_bookplayer_gets_files_side_by_side_in_order(run: Run) -> None:
    """It imports files one by one, sorts them by name and shows title and artist."""
    (run.folder / "gate.md").write_text(TEXT, encoding="utf-8")
    for part, title in (("2", "Again"), ("10", "At Last")):
        ran = run(
            "make", "gate.md", *QUICK, "--series", "Gates", "--part", part, "--title", title, "--layout", "bookplayer",
            "-o", "shelf",
        )  # fmt: skip
        assert ran.code == 0, ran.err
    files = sorted((run.folder / "shelf").glob("*.m4b"))
    assert [path.name for path in files] == ["Gates 02 - Again.m4b", "Gates 10 - At Last.m4b"]
    with av.open(str(files[0])) as file:
        tags = {name.lower(): text for name, text in file.metadata.items()}
    assert (tags["title"], tags["artist"]) == ("Again", "A. Writer, B. Other")

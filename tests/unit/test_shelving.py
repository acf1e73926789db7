"""Shelves: names every system takes, templates, and files that are whole or not there."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrate.errors import ConfigError, OutputError
from narrate.model import Metadata
from narrate.settings import OutputSettings
from narrate.shelving import LAYOUTS, Shelf, replaced, safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Stream of Love, No Longer", "A Stream of Love, No Longer"),
        ("What: a/b\\c?", "What - a-b-c"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        ("Console", "Console"),
        ("ends. . ", "ends"),
        (".hidden", "hidden"),
        (". 0", "0"),
        ("", "Untitled"),
        ("???", "Untitled"),
        ("tab\tand\nline", "tab and line"),
        ("zero\u200bwidth", "zerowidth"),
        ("e\u0301", "\u00e9"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(max_size=400))
def test_any_text_makes_a_name_that_every_system_takes(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name.encode()) <= 181
    assert not set(name) & set('<>:"/\\|?*\0')
    assert not name.endswith((".", " "))
    assert not name.startswith(".")
    assert safe_name(name) == name


def test_templates_make_folders_and_pad_numbers(tmp_path: Path) -> None:
    told = Metadata(title="Two: Again", authors=("A. B.",), series="S/T", part="2")
    shelf = Shelf(OutputSettings(folder=str(tmp_path), name="{author}/{series}/{part:02} - {title}"), told)
    assert shelf.file(".m4b") == tmp_path / "A. B" / "S-T" / "02 - Two - Again.m4b"
    assert shelf.chapter_file(3, 120, "One/Two", ".mp3").name == "003 - One-Two.mp3"


def test_unknown_fields_are_named() -> None:
    with pytest.raises(ConfigError, match="author"):
        Shelf(OutputSettings(name="{autor}"), Metadata(title="x"))
    with pytest.raises(ConfigError, match="no template"):
        Shelf(OutputSettings(name="{title"), Metadata(title="x"))


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "book.m4b"
    target.write_text("old")

    def fail() -> None:
        with replaced(target) as temporary:
            temporary.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["book.m4b"]
    with replaced(target) as temporary:
        temporary.write_text("new")
    assert target.read_text() == "new"


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    stale = tmp_path / ".book.m4b.99999999.part"
    stale.write_text("half")
    living = tmp_path / f".book.m4b.{os.getppid()}.part"
    living.write_text("busy")
    with replaced(tmp_path / "book.m4b") as temporary:
        temporary.write_text("new")
    assert not stale.exists()
    assert living.exists()


def test_a_folder_that_is_a_file_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="can't be written"):
        Shelf(OutputSettings(folder=str(tmp_path / "file" / "below")), Metadata(title="x")).prepare([])


class _M4b:
    name = suffix = ".m4b"


def test_what_is_empty_falls_away_with_its_brackets(tmp_path: Path) -> None:
    told = Metadata(title="One", authors=("A. B.",), series="S", part="3", year="1999-05-01", narrator="Ida")
    bare = Metadata(title="One", authors=("A. B.",))
    made = {
        name: [str(Shelf(OutputSettings(folder="", layout=name), one).base) for one in (told, bare)] for name in LAYOUTS
    }
    assert made == {
        "audiobookshelf": ["A. B/S/Vol 3 - 1999 - One {Ida}/One", "A. B/One/One"],
        "plex": ["A. B/S 03 - One/One", "A. B/One/One"],
        "bookplayer": ["S 03 - One", "One"],
        "phone": ["A. B. - S 03 - One", "A. B. - One"],
    }
    assert Shelf(OutputSettings(folder="", layout="plex", name="x"), told).base == Path("x")


@pytest.mark.parametrize("tag", [b"", b"\0\0narrate 0.1.0", "narrate 0.1".encode("utf-16-le")])
def test_only_our_own_files_are_overwritten(tmp_path: Path, tag: bytes) -> None:
    told = Metadata(title="x")
    (tmp_path / "x.m4b").write_bytes(b"somebody else's book")
    with pytest.raises(OutputError, match="did not make it"):
        Shelf(OutputSettings(folder=str(tmp_path)), told).prepare([_M4b()])
    Shelf(OutputSettings(folder=str(tmp_path), overwrite=True), told).prepare([_M4b()])
    (tmp_path / "x.m4b").write_bytes(tag)
    Shelf(OutputSettings(folder=str(tmp_path)), told).prepare([_M4b()])


def test_foreign_chapter_files_are_found_too(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "01 - One.m4b").write_bytes(b"somebody else's")
    with pytest.raises(OutputError, match="01 - One"):
        Shelf(OutputSettings(folder=str(tmp_path), split="chapter"), Metadata(title="x")).prepare([_M4b()])


def test_a_writer_that_fails_is_told_by_the_name_people_asked_for(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match=r"book\.m4b can't be written: the disk is full") as raised,
        replaced(tmp_path / "book.m4b") as temporary,
    ):
        raise OutputError(f"{temporary} can't be written: oh.") from OSError(28, "No space left on device")
    assert "part" not in raised.value.message
    assert raised.value.remedy


def test_a_failure_elsewhere_keeps_its_words(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="The store is gone"), replaced(tmp_path / "book.m4b"):
        raise OutputError("The store is gone.") from OSError(5, "Input/output error")
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "wall").write_text("a file")
    for path in (tmp_path / "wall" / "book.m4b", tmp_path / "wall" / "in" / "book.m4b"):
        with pytest.raises(OutputError, match="a file stands where a folder should be"), replaced(path):
            pytest.fail("there is nowhere to write")

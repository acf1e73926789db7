"""A folder as a series: which books there are, in which order, with which settings; and what changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from narrate.errors import ConfigError, SourceError, UsageError
from narrate.series.changes import between
from narrate.series.folder import is_series, open_series, unnumbered
from narrate.series.starting import start
from narrate.series.state import BookState, State, load
from narrate.series.survey import inspect


def _series(folder: Path, *names: str, toml: str = "[series]\n") -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(f"The tale of {name}.\n", encoding="utf-8")
    (folder / "narrate.toml").write_text(toml, encoding="utf-8")
    return folder


def _names(folder: Path) -> list[str]:
    return [volume.name for volume in open_series(folder).volumes]


def test_files_and_folders_are_books_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    folder = _series(
        tmp_path / "s", "10 - Ten.txt", "2 - Two.md", "one/Chapter 2.txt", "one/Ch 1 of 2.txt", "output/desc of it.txt",
        ".hidden.txt", "readme.md", "x.script.md",
    )  # fmt: skip
    series = open_series(folder)
    assert [volume.name for volume in series.volumes] == ["one", "2 - Two.md", "10 - Ten.txt"]
    assert [path.name for path in series.volumes[0].sources] == ["Ch 1 of 2.txt", "Chapter 2.txt"]
    assert [volume.settings.book.series for volume in series.volumes] == ["s"] * 3
    assert [volume.settings.book.part for volume in series.volumes] == ["1", "2", "10"]
    assert series.volumes[0].settings.book.title == "one"
    assert series.settings.output.folder == str(folder / "output")


def test_loose_chapters_are_one_book(tmp_path: Path) -> None:
    folder = _series(tmp_path / "tale", "Chapter 2.txt", "chapter-one.txt", "Epilogue.txt")
    (volume,) = open_series(folder).volumes
    assert [path.name for path in volume.sources] == ["chapter-one.txt", "Chapter 2.txt", "Epilogue.txt"]
    assert (volume.settings.book.title, volume.settings.book.series) == ("tale", "")
    _series(folder, toml='[series]\nfiles = "books"\n')
    assert len(open_series(folder).volumes) == 3


def test_a_list_is_followed_with_its_overrides(tmp_path: Path) -> None:
    folder = _series(
        tmp_path / "s", "a.txt", "b.txt", "c.txt",
        toml="""
[series]
author = "A. Writer"
books = ["c.txt", { source = ["a.txt", "b.txt"], title = "Both", voice.speed = 1.5 }]
[series.overrides.c]
text.notes = "keep"
part = "9"
[voice]
speed = 1.1
[output]
folder = "made"
""",
    )  # fmt: skip
    series = open_series(folder, {"output.formats": "mp3"})
    first, second = (volume.settings for volume in series.volumes)
    assert (first.book.part, first.text.notes, first.voice.speed) == ("9", "keep", 1.1)
    assert (second.book.title, second.voice.speed, second.book.author) == ("Both", 1.5, "A. Writer")
    assert second.output.folder == str(folder / "made")
    assert second.output.formats == ("mp3",)
    assert len(series.volumes[1].sources) == 2


@pytest.mark.parametrize(
    ("toml", "match"),
    [
        ("[series]\ntitel = 'x'\n", "titel.*title"),
        ("[series]\nfiles = 'bookz'\n", "bookz"),
        ("[series]\nbooks = [3]\n", "no book"),
        ("[series]\nbooks = 'a.txt'\n", "list"),
        ("[series.overrides.b]\ntitle = 'x'\n", "no such book"),
        ("[series.overrides.a]\ntilte = 'x'\n", "tilte"),
        ("[book]\ntitle = 'x'\n", "no section"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, toml: str, match: str) -> None:
    folder = _series(tmp_path / "s", "a.txt", toml=toml)
    with pytest.raises(ConfigError, match=match):
        open_series(folder)


def test_an_empty_series_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no book yet"):
        open_series(_series(tmp_path / "s"))
    assert not is_series(tmp_path)


def test_init_writes_what_it_found_and_never_over_it(tmp_path: Path) -> None:
    folder = _series(tmp_path / "s", "Ch 1 of 3.txt", 'Ch 2 of 3 "x".html', "Ch 10.txt")
    (folder / "narrate.toml").unlink()
    started = start(folder)
    assert started.files == "chapters"
    assert is_series(folder)
    (volume,) = open_series(folder).volumes
    assert [path.name for path in volume.sources] == ["Ch 1 of 3.txt", 'Ch 2 of 3 "x".html', "Ch 10.txt"]
    with pytest.raises(UsageError, match="there already"):
        start(folder)
    start(folder, force=True)
    text = started.path.read_text(encoding="utf-8").replace("# books", "books").replace("#   ", "  ")
    started.path.write_text(text.replace("# ]", "]"), encoding="utf-8")
    assert [path.name for path in open_series(folder).volumes[0].sources][-1] == "Ch 10.txt"


def test_init_takes_books_for_books(tmp_path: Path) -> None:
    folder = _series(tmp_path / "s", "The Gate.txt", "The Geese.md")
    (folder / "narrate.toml").unlink()
    assert start(folder).files == "books"
    assert _names(folder) == ["The Gate.txt", "The Geese.md"]


def test_changes() -> None:
    before = (("1", "a"), ("2", "b"), ("3", "c"), ("4", "d"))
    assert not between(before, before)
    changes = between(before, (("1", "a"), ("3", "x"), ("new", "b"), ("5", "e")))
    assert (changes.added, changes.changed, changes.deleted) == (("5",), ("3",), ("4",))
    assert changes.renamed == (("2", "new"),)
    assert changes.reordered
    assert not between(before, (*before, ("5", "e"))).reordered
    assert changes.told() == ["new: 5", "changed: 3", "renamed: 2 → new", "deleted: 4", "in another order"]


def test_a_renamed_book_keeps_its_identity_and_one_that_is_gone_is_told(tmp_path: Path) -> None:
    folder = _series(tmp_path / "s", "a.txt", "b.txt")
    series = open_series(folder)
    for seen in inspect(series).seen:
        name = seen.volume.name
        series.state.books[name] = replace(series.state.books[name], sources=tuple(seen.sources))
    series.state.save()
    (folder / "a.txt").rename(folder / "z.txt")
    (folder / "b.txt").unlink()
    series = open_series(folder)
    assert inspect(series).told == ("a.txt is now called z.txt", "b.txt is no longer there")
    assert series.state.books["z.txt"].identity == "a-txt"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"form": 1}', '{"form": 1, "files": 3, "books": {}}', "null"])
def test_a_damaged_state_is_an_empty_one(tmp_path: Path, text: str) -> None:
    (tmp_path / ".narrate").mkdir()
    (tmp_path / ".narrate" / "series.json").write_text(text)
    assert load(tmp_path) == State(tmp_path)


def test_a_state_comes_back_as_it_was(tmp_path: Path) -> None:
    state = State(tmp_path)
    state.books["a"] = BookState("a", sources=(("a.txt", "1"),), chapters=({"title": "One"},), duration_s=2.5)
    state.learn_speed("espeak", 10.0, 0.5)
    state.save()
    assert load(tmp_path) == state


@pytest.mark.parametrize(
    ("name", "title"),
    [("03 - Geese", "Geese"), ("2.5. Half", "Half"), ("12 Angry Men", "12 Angry Men"), ("1984", "1984"), ("7_x", "x")],
)
def test_a_number_that_only_orders_is_no_title(name: str, title: str) -> None:
    assert unnumbered(name) == title

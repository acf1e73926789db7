"""Choosing a reader, gathering sources, joining books."""

import io
import subprocess
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate import plugins, readers
from narrate.errors import MissingError, SourceError, UsageError
from narrate.model import Block, BlockKind, Book, Metadata, NavPoint, Place
from narrate.ports import Source


def test_choosing_imports_no_reader():
    code = "import sys; from narrate import readers; print([m for m in sys.modules if m in ('lxml', 'pypdf', 'ftfy')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_plain_text_is_told_without_loading_other_readers():
    code = (
        "import sys; from narrate import readers; from narrate.ports import Source\n"
        "readers.read(Source('a.txt', data=b'One. Two.'))\n"
        "print([m for m in sys.modules if m in ('lxml', 'pypdf', 'narrate.readers.epub', 'narrate.readers.html')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@given(st.binary(max_size=60), st.sampled_from(readers._SNIFFED[:-1]))
@settings(max_examples=60, deadline=None)
def test_what_has_no_mark_has_no_signature(head, name):
    if not any(mark in head for mark in readers._MARKS):
        assert not plugins.load("readers", name).recognises(head)


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("a.html", b"<p>one</p>", "one"),
        ("a", b"<!-- x -->\n<!DOCTYPE html><p>one</p>", "one"),
        ("a.unknown", b"one", "one"),
        ("a.txt", b"<html><body><p>one</p></body></html>", "one"),
    ],
)
def test_suffix_then_content(read, name, data, text):
    assert read(data, name).blocks[0].text == text


def test_a_wrong_suffix_is_told(samples, read):
    book = read(samples.docx_of([("p", "one")]), "a.epub")
    assert book.blocks[0].text == "one"
    assert "holds docx" in book.warnings[0]


def test_a_forced_format_wins(read):
    assert read(b"<b>one</b>", "a.html", "text").blocks[0].text == "<b>one</b>"
    with pytest.raises(MissingError, match="Did you mean html"):
        read(b"x", "a", "htlm")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.mobi", b"\0" * 60 + b"BOOKMOBI" + b"\0" * 100, "Kindle"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "old Word"),
        ("a.rtf", b"{\\rtf1 hello}", "RTF"),
        ("a.bin", bytes(range(256)) * 8, "binary"),
        ("a.zip", b"PK\x03\x04" + b"\0" * 100, "ZIP"),
        ("a.html", b"\x89PNG\r\n\x1a\n" + b"\0\1\2" * 50, "binary|picture"),
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\n ", "no text"),
    ],
)
def test_what_can_not_be_narrated_is_called_by_its_name(read, name, data, words):
    with pytest.raises(SourceError, match=words):
        read(data, name)


def test_gathering_a_folder_in_natural_order(tmp_path):
    for name in (
        "Chapter 10.txt",
        "Chapter 2.md",
        "chapter 1.html",
        "notes.jpg",
        ".hidden.txt",
        "empty.txt",
        "a.script.md",
    ):
        (tmp_path / name).write_text("" if name == "empty.txt" else "x")
    (tmp_path / "part 2").mkdir()
    (tmp_path / "part 2" / "c.txt").write_text("x")
    found = readers.gather([str(tmp_path)])
    assert [source.name for source in found] == ["chapter 1.html", "Chapter 2.md", "Chapter 10.txt", "part 2/c.txt"]


def test_gathering_files_and_standard_input(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("x")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"typed")))
    first, second = readers.gather([str(tmp_path / "a.txt"), "-"], "text")
    assert (first.name, first.path, first.format) == ("a.txt", tmp_path / "a.txt", "text")
    assert (second.name, second.data) == ("standard input", b"typed")


def test_gathering_what_is_not_there(tmp_path):
    (tmp_path / "chapter.txt").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(SourceError, match=r"does not exist\. Did you mean chapter\.txt"):
        readers.gather([str(tmp_path / "chaptr.txt")])
    with pytest.raises(SourceError, match="holds no text"):
        readers.gather([str(tmp_path / "folder")])
    (tmp_path / "e.txt").touch()
    with pytest.raises(SourceError, match="is empty"):
        readers.gather([str(tmp_path / "e.txt")])
    with pytest.raises(UsageError):
        readers.gather(["-", "-"])
    with pytest.raises(UsageError):
        readers.gather([])


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(SourceError, match="is a folder"):
        readers.read(Source("x", tmp_path))


def book(name, *texts, title="", heading="", navigation=(), **known):
    kinds = [(BlockKind.HEADING, heading)] if heading else []
    kinds += [(BlockKind.PARAGRAPH, text) for text in texts]
    blocks = tuple(Block(kind, text, Place(name)) for kind, text in kinds)
    return Book(blocks, Metadata(title=title, **known), tuple(navigation), None, (f"{name}!",))


def test_joining_chapters():
    made = readers.join(
        [book("01.txt", "a", "b", title="One"), book("2_two.txt", "c"), book("3.txt", "d", heading="Three\nThe End")]
    )
    assert [block.text for block in made.blocks] == ["a", "b", "c", "Three\nThe End", "d"]
    assert [(p.title, p.level, p.block) for p in made.navigation] == [
        ("One", 1, 0),
        ("2 two", 1, 2),
        ("Three: The End", 1, 3),
    ]
    assert made.metadata.title == ""
    assert made.warnings == ("01.txt!", "2_two.txt!", "3.txt!")


def test_joining_books_that_have_contents():
    navigation = (NavPoint("I", 1, 0), NavPoint("II", 1, 1))
    books = [
        book("1.epub", "a", "b", title="First", navigation=navigation, authors=("A",), part="1"),
        book("2.epub", "c", "d", title="Second", navigation=navigation, authors=("A",), part="2"),
    ]
    made = readers.join(books)
    assert [(p.title, p.level, p.block) for p in made.navigation] == [
        ("First", 1, 0),
        ("I", 2, 0),
        ("II", 2, 1),
        ("Second", 1, 2),
        ("I", 2, 2),
        ("II", 2, 3),
    ]
    assert (made.metadata.authors, made.metadata.part) == (("A",), "")


def test_joining_one_changes_nothing():
    one = book("a", "x", title="T")
    assert readers.join([one]) is one

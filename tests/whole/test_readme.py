"""Every recipe of the README runs, as written."""

from __future__ import annotations

import re
import shlex
import wave
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from running import Run

README = Path(__file__).resolve().parents[2] / "README.md"

CONTAINER = """<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
PACKAGE = """<?xml version="1.0"?><package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">x</dc:identifier>
<dc:title>The Novel</dc:title><dc:creator>A. Writer</dc:creator><dc:language>en</dc:language></metadata>
<manifest><item id="two" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="one"/><itemref idref="two"/></spine></package>"""
PAGE = """<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><h1>{head}</h1><p>{text}</p></body></html>"""


def _recipes() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return list(dict.fromkeys(line for block in blocks for line in block.splitlines() if line.strip()))


def _before(recipe: str) -> list[str]:
    """The recipes that stand above this one and make a file that it reads."""
    made = {
        "make story.script.md": ["--save story.script.md"],
        "narrate check": ["-o shelf"],
        **{f"{command} series/": ["init series/"] for command in ("make", "plan", "status")},
        **{f"{command} series/": ["init series/", "make series/"] for command in ("feed", "export")},
    }
    wanted = [mark for start, marks in made.items() if start in recipe for mark in marks]
    return [one for mark in wanted for one in _recipes() if mark in one]


@pytest.fixture
def desk(run: Run, chapter: Path) -> Path:
    """A folder with a file of every name the recipes use."""
    folder = run.folder
    Image.new("RGB", (400, 400), (120, 20, 30)).save(folder / "cover.png")
    (folder / "one.txt").write_text("Chapter 1\n\nThe first of two.\n", encoding="utf-8")
    (folder / "two.txt").write_text("Chapter 2\n\nThe second of two.\n", encoding="utf-8")
    (folder / "series").mkdir()
    for number in (1, 2):
        text = f"Chapter {number}\n\nBook {number} is short.\n"
        (folder / "series" / f"{number:02} - Book {number}.txt").write_text(text, encoding="utf-8")
    (folder / "chapters").mkdir()
    for number in (1, 2, 10):
        (folder / "chapters" / f"ch {number}.txt").write_text(
            f"Chapter {number}\n\nIt was day {number}.\n", encoding="utf-8"
        )
    with zipfile.ZipFile(folder / "novel.epub", "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", CONTAINER)
        book.writestr("book.opf", PACKAGE)
        book.writestr("one.xhtml", PAGE.format(head="One", text="It began in the rain."))
        book.writestr("two.xhtml", PAGE.format(head="Two", text="It ended in the sun."))
    for name in ("theme.wav", "chime.wav"):
        tone = (np.sin(np.arange(22050) / 9) * 9000).astype("<i2")
        with wave.open(str(folder / name), "wb") as file:
            file.setparams((1, 2, 22050, 0, "NONE", ""))
            file.writeframes(tone.tobytes())
    return folder


@pytest.mark.parametrize("recipe", _recipes())
def test_recipe(run: Run, desk: Path, recipe: str) -> None:
    for earlier in _before(recipe):
        assert run(*shlex.split(earlier)[1:]).code == 0
    words = shlex.split(recipe)
    stdin = ""
    if "<" in words:
        at = words.index("<")
        stdin = (desk / words[at + 1]).read_text(encoding="utf-8")
        words = words[:at]
    assert words[0] == "narrate"
    before = set(desk.rglob("*"))
    # The first recipe of each command in an interpreter that has imported nothing before, as when a person runs it.
    first = next(one for one in _recipes() if one.split()[1] == words[1])
    ran = run(*words[1:], stdin=stdin, fresh=recipe == first)
    assert ran.code == 0, ran.err
    if words[1] == "make":
        made = [path for path in set(desk.rglob("*")) - before if path.suffix in (".m4b", ".mp3")]
        assert made
        assert all(path.stat().st_size > 2000 for path in made)
    else:
        assert ran.out.strip()


def test_there_are_recipes_for_the_everyday_commands() -> None:
    used = {shlex.split(recipe)[1] for recipe in _recipes()}
    assert {"make", "script", "say", "voices", "doctor", "cache", "config"} <= used

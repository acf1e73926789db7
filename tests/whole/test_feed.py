"""Feeds of series of every kind, by the rules of public validators."""

from __future__ import annotations

from pathlib import Path

import pytest

from feedrules import violations
from running import Run

BASE = "https://example.org/our books/"
QUOTED = "https://example.org/our%20books/"
HEAD = '[voice]\nname = "sine:tone"\n[run]\nexecutor = "inline"\n'


def _series(folder: Path, told: str, output: str, **texts: str) -> Path:
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / f"{name.replace('_', ' ')}.md").write_text(text, encoding="utf-8")
    (folder / "narrate.toml").write_text(f"[series]\n{told}\n{HEAD}[output]\n{output}\n", encoding="utf-8")
    return folder


def _feed(run: Run, folder: Path) -> bytes:
    made = run("make", folder, "-q")
    assert made.code == 0, made.err
    told = run("feed", folder, "--base-url", BASE)
    assert told.code == 0, told.err
    return (folder / "output" / "feed.xml").read_bytes()


LONG = "Über " + "Gänse & <b>Enten</b> “zu Hause” " * 300


@pytest.mark.parametrize(
    ("told", "output", "apple"),
    [
        ('title = "Geese"\nauthor = "A. Writer"', 'formats = ["mp3"]', True),
        ('title = " Geese & <Men> "', 'formats = ["flac", "mp3"]\nname = "{series}/{title} #1?"', True),
        (
            f'title = "G"\nauthor = "Ä. Büchner"\ndescription = """{LONG}"""',
            'formats = ["mp3"]\nsplit = "chapter"',
            True,
        ),
        ('title = "%41 100%"', 'formats = ["m4b"]', False),
        ('title = "G"', 'formats = ["opus"]\nlayout = "audiobookshelf"', False),
    ],
)
def test_a_feed_breaks_no_rule(run: Run, told: str, output: str, apple: bool) -> None:
    folder = _series(
        run.folder / "geese", told, output,
        a="---\ntitle: Ä 100% & more?\nauthor: X <x@example.org>\n---\n\n# One\n\nIt came.\n\n# One\n\nIt went.\n",
        b=f"---\ntitle: {'Long ' * 60}\n---\n\n# Two\n\nIt came.\n",
        c="No heading here. Just a line.\n",
    )  # fmt: skip
    feed = _feed(run, folder)
    assert violations(feed, folder / "output", QUOTED, apple) == []
    assert run("make", folder, "-q").code == 0
    run("feed", folder, "--base-url", BASE)
    assert (folder / "output" / "feed.xml").read_bytes() == feed


def test_the_rules_find_what_is_wrong(run: Run) -> None:
    folder = _series(run.folder / "geese", "", 'formats = ["mp3"]', a="# One\n\nIt came.\n", b="# Two\n\nIt went.\n")
    feed = _feed(run, folder).decode()
    for right, wrong, what in (
        ("<itunes:explicit>false", "<itunes:explicit>maybe", "itunes:explicit"),
        ("Sat, 01 Jan 2000", "2000-01-01", "pubDate"),
        ("audio/mpeg", "audio mpeg", "type"),
        ('rel="self"', 'rel="alternate"', "atom:link"),
        ("books/b.mp3", "books/b b.mp3", "address"),
        ('type="text/vtt"', 'type="text/plain"', "transcript"),
    ):
        assert right in feed, right
        found = violations(feed.replace(right, wrong).encode(), folder / "output", QUOTED)
        assert any(what in one for one in found), (what, found)

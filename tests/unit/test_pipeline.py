"""The run as a whole, as far as no single room answers for it: what is loaded, what is timed, what is heard first."""

import subprocess
import sys

import pytest

from narrate import making
from narrate.errors import SourceError

OPTIONS = {"voice": "sine:tone", "executor": "inline", "title": "Tale"}


@pytest.fixture
def book(tmp_path):
    source = tmp_path / "tale.txt"
    source.write_text("Chapter 1\n\nOne sentence. Another one.\n\nChapter 2\n\nThe end.\n")
    return {"sources": [source], "output": str(tmp_path / "out"), "store": str(tmp_path / "store")}


def make(book, **options):
    return making.make(book["sources"], output=book["output"], store=book["store"], **{**OPTIONS, **options})


def test_timings_tell_what_rendering_was_made_of(book):
    first = make(book).timings
    assert {"read", "voice", "render", "bind", "render/speak", "render/master", "render/encode"} <= set(first)
    assert all(seconds >= 0 for seconds in first.values())
    assert not [name for name in make(book).timings if name.startswith("render/")]


def test_a_wrong_cover_is_heard_before_anything_is_rendered(book, tmp_path):
    with pytest.raises(SourceError, match=r"nowhere\.jpg"):
        make(book, cover=str(tmp_path / "nowhere.jpg"))
    assert not list((tmp_path / "store" / "clip").rglob("*"))


PARENT = """
import sys
from narrate import making
report = making.make([sys.argv[1]], output=sys.argv[2], store=sys.argv[3], voice="espeak:en-us", jobs=1)
print(report.synthesized, sorted({"numpy", "av", "lxml", "rich"} & set(sys.modules)))
"""


def test_the_parent_of_workers_loads_nothing_that_only_they_need(book):
    command = [sys.executable, "-c", PARENT, *map(str, book["sources"]), book["output"], book["store"]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    spoken, _, loaded = done.stdout.strip().partition(" ")
    assert int(spoken) > 0
    assert loaded == "[]"

"""Tables of what encyclopaedias and newspapers write, and of what has two readings: each row as a narrator says it."""

import re
from pathlib import Path

import pytest

from narrate.text import spoken_form


def _rows(name: str) -> list[tuple[str, str]]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.rsplit(" ~ ", 1) for line in lines]
    return [(written, spoken) for written, spoken in rows]


def _words(text: str) -> str:
    """The text without what the ear does not tell apart: case, punctuation, hyphens, "and", "the", word breaks."""
    words = re.sub(r"[^\w\s]|_", " ", text.lower().replace("'", "").replace("’", "")).split()
    return "".join(word for word in words if word not in ("and", "the"))


@pytest.mark.parametrize(("written", "spoken"), _rows("general.txt"))
def test_general(written: str, spoken: str) -> None:
    assert _words(spoken_form(written)) == _words(spoken)


@pytest.mark.parametrize(("written", "spoken"), _rows("ambiguous.txt"))
def test_ambiguous(written: str, spoken: str) -> None:
    assert _words(spoken_form(written)) in [_words(reading) for reading in spoken.split(" | ")]

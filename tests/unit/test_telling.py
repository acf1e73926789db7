"""From sources to a story: a chapter that did not change is not looked through again."""

from __future__ import annotations

from pathlib import Path

import pytest

from narrate import sourcing, telling
from narrate.options import settings_for
from narrate.store import Store
from narrate.text import notes

NOTE = "A/N: Thanks for reading, please review!"
TALE = "The lamp went out, and {} climbed the stair in the dark. Nobody had oiled the hinge, so it sang."


def book(*names: str) -> str:
    chapters = (f"Chapter {number}\n\n{NOTE}\n\n{TALE.format(name)}\n" for number, name in enumerate(names, start=1))
    return "\n".join(chapters)


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many blocks each chapter had that was searched for notes."""
    seen: list[int] = []
    find = notes.find_notes

    def counted(blocks):
        seen.append(len(blocks))
        return find(blocks)

    monkeypatch.setattr(notes, "find_notes", counted)
    return seen


def test_only_the_changed_chapter_is_searched_again(tmp_path: Path, looked: list[int]) -> None:
    source, store = tmp_path / "book.txt", Store(tmp_path / "store")
    source.write_text(book("Ada", "Bo", "Cy"))
    settings = settings_for([source], {})
    first = telling.read(sourcing.find([source], settings), settings, store=store).story
    assert len(looked) == 3
    assert len([one for one in first.skipped if NOTE in one.text]) == 3

    source.write_text(book("Ada", "Eve", "Cy"))
    second = telling.read(sourcing.find([source], settings), settings, store=store).story
    assert len(looked) == 4
    assert second == telling.read(sourcing.find([source], settings), settings).story

    source.write_text(book("New", "Ada", "Eve", "Cy"))
    telling.read(sourcing.find([source], settings), settings, store=store)
    assert len(looked) == 4 + 3 + 4

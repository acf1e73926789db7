"""Structure measured against the development data beside the checkout; skipped where that is not there."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from narrate.model import Chapter, SkipReason, Story
from narrate.ports import Source
from narrate.text.structure import account, structure

SHARED = Path(__file__).resolve().parents[5] / "shared"
MATTER_WORDS = ("Standard Ebooks", "Project Gutenberg", "CC0", "Colophon", "Uncopyright", "Imprint")

pytestmark = pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason="the development data is not here")


@cache
def told(kind: str, name: str) -> Story:
    path = SHARED / kind / name
    if path.suffix == ".epub":
        reader: Any = pytest.importorskip("narrate.readers.epub").Epub()
    else:
        reader = pytest.importorskip("narrate.readers.plain").PlainText()
    book = reader.read(Source(name, path))
    story = structure(book)
    balance = account(book, story)
    assert balance.balanced, (balance.lost, balance.doubled)
    assert balance.spoken + balance.skipped == balance.source
    return story


def truth(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SHARED / "corpus" / name).read_text(encoding="utf-8"))
    return found


def words(chapter: Chapter) -> int:
    """Words as the truth counts them: a hair space between two quotation marks parts words there."""
    text = " ".join(paragraph.text for scene in chapter.scenes for paragraph in scene.paragraphs)
    return len(re.sub("(?<=[“‘’])(?=[“‘’”])", " ", text).split())


def spoken_text(story: Story) -> str:
    return "\n".join(p.text for chapter in story.chapters for scene in chapter.scenes for p in scene.paragraphs)


@pytest.mark.parametrize("name", ["chickens", "treasure", "sherlock"])
@pytest.mark.parametrize("form", ["epub", "txt"])
def test_standard_ebooks(name: str, form: str) -> None:
    expected = truth(f"epub/{name}.truth.json")
    story = told("corpus/epub" if form == "epub" else "corpus/plain", f"{name}.{form}")
    assert story.metadata.title == expected["title"]
    assert story.metadata.authors == (expected["author"],)
    assert [chapter.title for chapter in story.chapters] == [chapter["title"] for chapter in expected["chapters"]]
    assert [len(chapter.scenes) - 1 for chapter in story.chapters] == [
        chapter["scene_breaks"] for chapter in expected["chapters"]
    ]
    for chapter, known in zip(story.chapters, expected["chapters"], strict=True):
        assert words(chapter) >= known["words"] * 0.999
        parents = [title for title in known["parents"] if title != expected["title"]]
        assert list(chapter.parts) == parents
    text = spoken_text(story)
    assert not [word for word in MATTER_WORDS if word in text]
    assert sum(words(chapter) for chapter in story.chapters) <= expected["totals"]["body_words"] * 1.001


def test_note_marks_are_not_spoken() -> None:
    story = told("corpus/epub", "treasure.epub")
    assert [skipped.text for skipped in story.skipped if skipped.reason is SkipReason.NOTE_MARK] == ["1"]


@pytest.mark.parametrize("name", ["little_colonels_hero.txt", "little_colonels_hero.latin1.txt"])
def test_a_gutenberg_text(name: str) -> None:
    story = told("corpus/plain", name)
    expected = truth("plain/little_colonels_hero.json")
    titles = [f"{known['heading'].rstrip('.')}: {known['title']}" for known in expected["headings"]]
    assert [chapter.title for chapter in story.chapters] == titles
    assert [len(chapter.scenes) for chapter in story.chapters] == [1] * 15 + [3]
    text = spoken_text(story)
    for word in ("Gutenberg", "CONTENTS", "[Illustration", "Impression", "12mo", "$1.65", "EBook"):
        assert word not in text
    assert text.endswith("THE END.")


def test_the_pasted_chapter() -> None:
    story = told("stories", "a-stream-of-silent-love.txt")
    assert story.metadata.title == "A Stream of Silent Love, No Longer a River of Blood"
    (chapter,) = story.chapters
    assert chapter.title == f"Chapter 1: {story.metadata.title}"
    (scene,) = chapter.scenes
    tale = [paragraph.text for paragraph in scene.paragraphs[2:]]
    assert tale[0].startswith("Spike stood on the streets")
    assert tale[-1].endswith("He had to get to work.")
    assert {skipped.reason for skipped in story.skipped} == {SkipReason.AUTHOR_NOTE}
    assert len(story.skipped) == 2

"""A chapter's script is the same wherever the chapter stands, and its places are those of the source."""

from dataclasses import replace

from narrate.model import BlockKind, Chapter, Paragraph, Place, Scene
from narrate.text.pauses import Pauses
from narrate.text.placing import numbered, placed
from narrate.text.script import Reading, write_chapter

READING = Reading("v", "en", Pauses(), lambda text: text.replace("*", ""))
TEXTS = (("One.", "***", "Two. Three."), ("Four.", "* Five."))


def _chapter(first_line: int) -> Chapter:
    lines = iter(range(first_line, first_line + 99))
    scenes = tuple(
        Scene(
            tuple(
                Paragraph(BlockKind.PARAGRAPH, text, Place("story.txt", "", line, 7 * line))
                for text, line in zip(texts, lines, strict=False)
            )
        )
        for texts in TEXTS
    )
    return Chapter("One", scenes, ("Part",))


def test_a_chapter_further_down_is_the_same_chapter() -> None:
    assert numbered(_chapter(3)) == numbered(_chapter(40))
    assert numbered(_chapter(3)) != numbered(replace(_chapter(3), title="Two"))


def test_places_come_back_to_what_was_written_and_to_what_was_not() -> None:
    chapter = _chapter(3)
    silent: list = []
    expected = write_chapter(chapter, READING, silent)
    bare: list = []
    got = placed(write_chapter(numbered(chapter), READING, bare), bare, chapter)
    assert silent
    assert got == (expected, tuple(silent))

"""Structure as a whole: small books of every shape, and the proof that nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

import pytest

from narrate.model import Block, BlockKind, Book, Metadata, Place, SkipReason, Story
from narrate.text.notes import Verdict
from narrate.text.structure import StructureOptions, account, structure

PROSE = (
    "The rain had not let up since noon, and the lamps along the quay were lit long before anyone wanted them to be."
)


def plain_book(text: str, name: str = "story.txt") -> Book:
    """Paragraphs as the plain text reader gives them: empty lines counted, line breaks kept."""
    blocks: list[Block] = []
    rows: list[str] = []
    blank = above = first = 0
    for number, row in enumerate([*text.split("\n"), ""], 1):
        if row.strip():
            if not rows:
                above, first = blank, number
            rows.append(row)
            continue
        if rows:
            blocks.append(Block(BlockKind.PARAGRAPH, "\n".join(rows), Place(name, line=first), blank_before=above))
            rows, blank = [], 0
        blank += 1
    return Book(tuple(blocks))


def titles(story: Story) -> list[str]:
    return [chapter.title for chapter in story.chapters]


def spoken(story: Story) -> list[str]:
    return [
        paragraph.text
        for chapter in story.chapters
        for scene in chapter.scenes
        for paragraph in scene.paragraphs
        if paragraph.kind is not BlockKind.HEADING
    ]


def checked(book: Book, options: StructureOptions | None = None) -> Story:
    story = structure(book, options or StructureOptions())
    balance = account(book, story)
    assert balance.balanced, (balance.lost, balance.doubled)
    assert balance.source == balance.spoken + balance.skipped
    return story


def test_a_pasted_chapter_has_one_title_and_no_scene_breaks() -> None:
    text = "  Chapter 1\n\nThe Lamps of the Quay\n\n" + "\n\n\n\n".join(f"{PROSE} {n}." for n in range(9))
    story = checked(plain_book(text))
    assert titles(story) == ["Chapter 1: The Lamps of the Quay"]
    assert story.metadata.title == "The Lamps of the Quay"
    assert len(story.chapters[0].scenes) == 1
    assert len(spoken(story)) == 9


def test_numbers_alone_count_up_to_chapters() -> None:
    text = "\n\n".join(f"{label}\n\n" + "\n\n".join([PROSE] * 5) for label in ("I", "II", "III"))
    assert titles(checked(plain_book(text))) == ["I", "II", "III"]


@pytest.mark.parametrize("mark", ["* * *", "***", "⁂", "~", "-----", "#", "oOo", "xXx", "•", "[scene]", "Page Break"])
def test_scene_marks_are_not_spoken(mark: str) -> None:
    story = checked(plain_book(f"Chapter 1\n\n{PROSE}\n\n{mark}\n\n{PROSE}"))
    assert len(story.chapters[0].scenes) == 2
    assert [(skipped.reason, skipped.text) for skipped in story.skipped] == [(SkipReason.SCENE_MARK, mark)]


def test_rare_empty_lines_end_a_scene() -> None:
    paragraphs = [f"{PROSE} {n}." for n in range(20)]
    text = "\n\n".join(paragraphs[:8]) + "\n\n\n\n" + "\n\n".join(paragraphs[8:])
    story = checked(plain_book(text))
    assert [len(scene.paragraphs) for scene in story.chapters[0].scenes] == [8, 12]


def test_options_refuse_unknown_words() -> None:
    with pytest.raises(ValueError, match="loud"):
        StructureOptions(notes="loud")


def test_the_work_title_of_the_reader_wins() -> None:
    book = replace(plain_book(f"Chapter 1\n\nThe Quay\n\n{PROSE}"), metadata=Metadata(title="Harbour Lights"))
    assert structure(book).metadata.title == "Harbour Lights"


def test_what_is_cut_from_one_block_has_its_own_place() -> None:
    note, tale = "A/N: Thanks for the reviews!", "Ada went up to the roof. The lamp was broken, and he had gone."
    block = Block(BlockKind.PARAGRAPH, note + tale, Place("story.txt", line=3, offset=40))
    story = structure(Book((block,)))
    (skipped,) = story.skipped
    (paragraph,) = story.chapters[0].scenes[0].paragraphs
    assert (skipped.text, skipped.place.offset) == (note, 40)
    assert (paragraph.text, paragraph.place.offset) == (tale, 40 + len(note))


ESSAY = (
    "Some of you do not believe in luck. I think I told you all so in the last letter, and I still say there is more "
    "in it than you would ever guess."
)
"""What a tale that chats with its reader may begin with, and a writer's note as well."""


def _suspected(*certain: int) -> Callable[[Sequence[Block]], tuple[Verdict, ...]]:
    """A finder that takes every essay for a note, and is certain of those in the chapters given."""
    chapter = count()

    def find(blocks: Sequence[Block]) -> tuple[Verdict, ...]:
        confidence = 0.95 if next(chapter) in certain else 0.63
        found = [index for index, block in enumerate(blocks) if block.text == ESSAY]
        return tuple(Verdict(i, 0, len(ESSAY), SkipReason.AUTHOR_NOTE, confidence, "it sounds like one") for i in found)

    return find


@pytest.mark.parametrize(
    ("chapters", "certain", "kept"), [(6, (), True), (6, (2,), False), (4, (), False)], ids=["book", "serial", "few"]
)
def test_a_book_without_one_certain_note_has_none(chapters: int, certain: tuple[int, ...], kept: bool) -> None:
    text = "\n\n".join(f"Chapter {number}\n\n{ESSAY}\n\n{PROSE}" for number in range(1, chapters + 1))
    story = structure(plain_book(text), find=_suspected(*certain))
    assert (ESSAY in spoken(story)) is kept
    assert len([one for one in story.warnings if "though it may be author's note" in one]) == (chapters if kept else 0)

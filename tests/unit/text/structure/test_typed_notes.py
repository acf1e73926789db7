"""Footnotes as people type them: marks that have a note are not said, lists that count are."""

from __future__ import annotations

import pytest

from narrate.model import BlockKind, SkipReason
from narrate.ports import Source
from narrate.readers.plain import PlainText
from narrate.text.structure import StructureOptions, account, structure

PROSE = (
    "The rain had not let up since noon, and the lamps along the quay were lit long before anyone wanted them to be. "
    "Nobody said a word about the ferry. Marta counted the coins twice, put them back in the tin, and looked at the "
    "door as though it owed her an answer."
)


def told(text, footnotes="skip"):
    """What is spoken of a text, paragraph by paragraph, and its notes and their marks."""
    book = PlainText().read(Source("story.txt", data=text.encode()))
    story = structure(book, StructureOptions(footnotes=footnotes))
    balance = account(book, story)
    assert balance.balanced, (balance.lost, balance.doubled)
    spoken = [p.text for c in story.chapters for s in c.scenes for p in s.paragraphs if p.kind is not BlockKind.HEADING]
    notes = [one.text for one in story.skipped if one.reason is SkipReason.FOOTNOTE]
    return spoken, notes, [one.text for one in story.skipped if one.reason is SkipReason.NOTE_MARK], story


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("(1)", "(1) A kind of boat."),
        (" (1)", "(1) A kind of boat."),
        ("[1]", "[1] A kind of boat."),
        (" [1]", "[1] A kind of boat."),
        ("*", "*A kind of boat."),
        ("*", "* A kind of boat."),
        ("**", "** A kind of boat."),
        ("†", "† A kind of boat."),
        ("¹", "¹ A kind of boat."),
    ],
)
@pytest.mark.parametrize("place", ["end", "chapter", "rule", "word"])
def test_a_mark_with_its_note(mark, note, place):
    above = {"end": "", "chapter": "", "rule": "-----\n\n", "word": "Notes:\n\n"}[place]
    below = "" if place == "end" else f"\n\nChapter 2\n\n{PROSE}"
    text = f"Chapter 1\n\n{PROSE}\n\nShe took the ferry{mark} home, and it rained.\n\n{PROSE}\n\n{above}{note}{below}"
    spoken, notes, marks, story = told(text)
    assert spoken == [PROSE, "She took the ferry home, and it rained.", PROSE, *([PROSE] if below else [])]
    assert notes == (["Notes:", note] if place == "word" else [note])
    assert marks == [mark.strip()]
    assert [len(chapter.scenes) for chapter in story.chapters] == [1] * len(story.chapters)
    assert "A kind of boat." in told(text, "keep")[0]


def test_several_notes_below_a_chapter_whose_numbers_begin_anew():
    chapter = f"She took the ferry(1) home.(2)\n\n{PROSE} It was late(3), she said."
    chapter += "\n\n(1) A boat.\n\n(2) A house.\n\n(3) Ten."
    spoken, notes, marks, _ = told(f"Chapter 1\n\n{PROSE}\n\n{chapter}\n\nChapter 2\n\n{PROSE}\n\n{chapter}")
    assert spoken == [PROSE, "She took the ferry home.", f"{PROSE} It was late, she said."] * 2
    assert notes == ["(1) A boat.", "(2) A house.", "(3) Ten."] * 2
    assert marks == ["(1)", "(2)", "(3)"] * 2


def test_notes_in_lines_of_one_paragraph():
    spoken, notes, _, _ = told(f"{PROSE} The ferry(1) and the tin(2).\n\n{PROSE}\n\n(1) A boat.\n(2) A box.")
    assert spoken == [f"{PROSE} The ferry and the tin.", PROSE]
    assert notes == ["(1) A boat.", "(2) A box."]


def test_numbers_without_brackets_below_a_rule():
    spoken, notes, _, story = told(f"{PROSE} The ferry[1] came.\n\n{PROSE}\n\n_____\n\n1. A boat.\n\n{PROSE}")
    assert spoken == [f"{PROSE} The ferry came.", PROSE, PROSE]
    assert notes == ["1. A boat."]
    assert len(story.chapters[0].scenes) == 1


def test_stars_for_several_notes():
    spoken, notes, _, _ = told(f"{PROSE} The *old* ferry* came. Some tin** too.\n\n*A boat.\n\n**A box.\n\n{PROSE}")
    assert spoken == [f"{PROSE} The *old* ferry came. Some tin too.", PROSE]
    assert notes == ["*A boat.", "**A box."]
    spoken, notes, _, _ = told(f"{PROSE} The ferry* came.\n\n{PROSE} A tin*.\n\n{PROSE}\n\n*A boat.\n\n*A box.")
    assert spoken == [f"{PROSE} The ferry came.", f"{PROSE} A tin.", PROSE]
    assert notes == ["*A boat.", "*A box."]


@pytest.mark.parametrize(
    "text",
    [
        "She wanted two things: (1) a boat and (2) a house.",
        "She wanted two things: (1) a boat and (2) a house.\n\n(1) The boat was small.\n\n(2) The house was not.",
        "There were rules.\n\n(1) Do not lie.\n\n(2) Do not steal.",
        "There were rules (1) and (2) on the wall, and she read on.\n\n(1) Do not lie.\n\n(2) Do not steal.",
        "He was *so* late.\n\n*sighs* Fine.",
        "She had it all:\n\n* a boat\n\n* a house",
        "What the f*** was that?\n\n*He left.*",
        "See section (1) of the law, he said, and (1) again.\n\n(1) was the first of them, and she knew it.",
        "The year (1) was over.",
        "* * *",
    ],
)
def test_what_only_looks_like_one(text):
    spoken, notes, marks, _ = told(f"{PROSE}\n\n{text}\n\n{PROSE}")
    assert (notes, marks) == ([], [])
    assert len(spoken) == 2 + (0 if text == "* * *" else text.count("\n\n") + 1)

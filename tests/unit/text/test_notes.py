"""Author's notes are found wherever people put them, and no sentence of a tale is ever taken for one."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.model import Block, BlockKind, Place, SkipReason
from narrate.text.notes import Verdict, find_notes
from narrate.text.notes.features import says_i_or_you
from narrate.text.notes.segments import masked

COLLECTION = Path(__file__).parent / "notes_collection"
SHARED = Path(__file__).parents[4] / "shared"
RULE = "-----"
PLACE = Place("test")

Part = tuple[str, bool]  # text, and whether it is a note
Paragraph = list[Part]


def entries(name: str) -> list[tuple[str, list[str]]]:
    lines = (COLLECTION / name).read_text(encoding="utf-8").splitlines()
    found = [(line[0], line[2:].strip()) for line in lines if line[1:2] == "|"]
    return [(where, [part.replace(" / ", "\n") for part in text.split(" ¶ ")]) for where, text in found]


def stories() -> list[list[str]]:
    text = (COLLECTION / "stories.txt").read_text(encoding="utf-8").split("\n", 1)[1]
    return [part.strip().split("\n\n") for part in text.split("=====")]


STORIES = stories()


def small_tales(name: str = "fourth_stories.txt") -> list[list[str]]:
    lines = (COLLECTION / name).read_text(encoding="utf-8").splitlines()[1:]
    return [[part.strip().replace(" / ", "\n") for part in line.split(" ¶ ")] for line in lines]


def grown(tales: list[list[str]]) -> list[list[str]]:
    """Chapters that begin and end as the small tales do, with the middles of others of the same voice between."""

    def says_i(tale: list[str]) -> bool:
        return any(says_i_or_you(masked(text)) for text in tale)

    chapters = []
    for number, tale in enumerate(tales):
        alike = [other for other in tales if other is not tale and says_i(other) == says_i(tale)]
        start = number % len(alike)
        middle = [text for other in (alike * 2)[start : start + 5] for text in other[1:-1]] * 2
        chapters.append([*tale[:-1], *middle, tale[-1]])
    return chapters


CHAPTERS = grown(small_tales())


def around(where: str, note: list[str], story: list[str]) -> Iterator[list[Paragraph]]:
    """A chapter with a note put where it belongs: as paragraphs, behind a rule, glued on."""
    tale: list[Paragraph] = [[(text, False)] for text in story]
    notes: list[Paragraph] = [[(text, True)] for text in note]
    rule: list[Paragraph] = [[(RULE, False)]]
    half = len(tale) // 2
    if where == "H":
        yield notes + tale
        yield notes + rule + tale
        if not note[-1][-1].isalnum():
            yield [*notes[:-1], [(note[-1], True), (story[0], False)], *tale[1:]]
    elif where == "F":
        yield tale + notes
        yield tale + rule + notes
        yield [*tale[:-1], [(story[-1], False), (note[0], True)], *notes[1:]]
    elif where == "M":
        yield tale[:half] + notes + tale[half:]
        yield tale[:half] + rule + notes + rule + tale[half:]
    else:
        ends = [found.end() for found in re.finditer(r"[.!?…][”\"’']? ", story[half])] or [0]
        cut = ends[len(ends) // 2]
        parts = [(story[half][:cut], False), (note[0], True), (" " + story[half][cut:], False)]
        yield [*tale[:half], parts, *tale[half + 1 :]]


def chapter(paragraphs: list[Paragraph]) -> list[Block]:
    blocks = [Block(BlockKind.HEADING, "Chapter Three", PLACE, level=1)]
    for parts in paragraphs:
        text = "".join(part for part, _ in parts)
        blocks.append(Block(BlockKind.SCENE_BREAK if text == RULE else BlockKind.PARAGRAPH, text, PLACE))
    return blocks


def measured(paragraphs: list[Paragraph]) -> tuple[int, int, str]:
    """Visible characters of the note, those of them found, and all of the tale that would be lost."""
    verdicts = [v for v in find_notes(chapter(paragraphs)) if v.confidence >= 0.5]
    total = found = 0
    lost = []
    for index, parts in enumerate(paragraphs, 1):
        position = 0
        for text, is_note in parts:
            for offset, character in enumerate(text, position):
                hit = any(v.block == index and v.start <= offset < v.end for v in verdicts)
                if character.isspace() or text == RULE:
                    continue
                if is_note:
                    total += 1
                    found += hit
                elif hit:
                    lost.append(character)
            position += len(text)
    return total, found, "".join(lost)


@pytest.mark.parametrize(
    ("collection", "least"), [("notes.txt", 0.98), ("second_notes.txt", 0.93), ("third_notes.txt", 0.95)]
)
def test_notes_are_found_and_the_tale_stays_whole(collection: str, least: float) -> None:
    total = found = 0
    for number, (where, note) in enumerate(entries(collection)):
        story = STORIES[number % len(STORIES)]
        variants = list(around(where, note, story))
        for paragraphs in (variants[number % len(variants)], variants[-1]):
            here, hits, lost = measured(paragraphs)
            total, found = total + here, found + hits
            assert lost == "", note
    assert found / total >= least


@pytest.mark.parametrize(
    "collection", ["traps.txt", "second_traps.txt", "third_traps.txt", "fifth_traps.txt", "sixth_traps.txt"]
)
def test_a_tale_that_looks_like_a_note_stays_whole(collection: str) -> None:
    for number, (where, trap) in enumerate(entries(collection)):
        tale: list[Paragraph] = [[(text, False)] for text in STORIES[number % len(STORIES)]]
        own: list[Paragraph] = [[(text, False)] for text in trap]
        rule: list[Paragraph] = [[(RULE, False)]]
        half = len(tale) // 2
        variants = {
            "H": (own + tale, own + rule + tale),
            "F": (tale + own, tale + rule + own),
            "M": (tale[:half] + own + tale[half:], tale[:half] + rule + own + rule + tale[half:]),
        }
        for paragraphs in variants[where]:
            assert measured(paragraphs)[2] == "", trap


@pytest.mark.parametrize(
    ("collection", "least"), [("fourth_notes.txt", 0.9), ("fifth_notes.txt", 0.92), ("sixth_notes.txt", 0.97)]
)
def test_notes_are_found_around_chapters_in_many_voices(collection: str, least: float) -> None:
    total = found = 0
    for number, (where, note) in enumerate(entries(collection)):
        variants = list(around(where, note, CHAPTERS[number * 7 % len(CHAPTERS)]))
        for paragraphs in (variants[number % len(variants)], variants[-1]):
            here, hits, lost = measured(paragraphs)
            total, found = total + here, found + hits
            assert lost == "", note
    assert found / total >= least


# What each collection by another hand than the finder's must reach: the least share of the notes found, the most
# chapters that may lose something of the tale beside a note, and the most traps that may be taken for notes.
BY_ANOTHER_HAND = [
    ("seventh", 0.95, 0, 0),
    ("eighth", 0.94, 0, 0),
    ("ninth", 0.94, 0, 0),
    ("tenth", 0.95, 0, 0),
    ("eleventh", 0.95, 0, 0),
    ("twelfth", 0.95, 0, 0),
]


@pytest.mark.parametrize(("collection", "least", "harmed", "fooled"), BY_ANOTHER_HAND)
def test_notes_and_tales_by_another_hand(collection: str, least: float, harmed: int, fooled: int) -> None:
    tales = small_tales(f"{collection}_stories.txt")
    total = found = 0
    losses = []
    for number, (where, note) in enumerate(entries(f"{collection}_notes.txt")):
        for step in (0, 13):
            variants = list(around(where, note, tales[(number * 7 + step) % len(tales)]))
            here, hits, lost = measured(variants[(0, 1, 0, 2)[number % 4] % len(variants)])  # a quarter is glued on
            total, found = total + here, found + hits
            losses += [lost] if lost else []
    assert found / total >= least
    assert len(losses) <= harmed, losses
    taken = []
    for number, (where, trap) in enumerate(entries(f"{collection}_traps.txt")):
        tale = tales[number * 3 % len(tales)]
        variants = list(around(where, trap, tale))[:2]
        taken += [trap] if any(measured(paragraphs)[1:] != (0, "") for paragraphs in variants) else []
    assert len(taken) <= fooled, taken
    for tale in tales:
        assert measured([[(text, False)] for text in tale])[2] == "", tale


def test_the_stories_hold_no_notes() -> None:
    for story in [*STORIES, *small_tales(), *CHAPTERS]:
        assert [v for v in find_notes(chapter([[(text, False)] for text in story])) if v.confidence >= 0.5] == []


def verdicts_on(*texts: str, role: str = "", kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Verdict, ...]:
    first = Block(kind, texts[0], PLACE, role=role)
    return find_notes([first, *(Block(BlockKind.PARAGRAPH, text, PLACE) for text in texts[1:])])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A/N: Hi there, hope you like it!", SkipReason.AUTHOR_NOTE),
        ("Disclaimer: I own nothing.", SkipReason.DISCLAIMER),
        ("Chapter Summary: Ada goes up to the roof.", SkipReason.SUMMARY),
        ("Content warning: blood, and a great deal of it", SkipReason.WARNING),
        ("Pairing: Ada/Tom", SkipReason.METADATA),
        ("Word count: 3,412", SkipReason.METADATA),
        ("Reviewer replies:\nGuest: Thank you!\nTom: Soon, I promise.", SkipReason.REVIEWS),
        ("(See the end of the chapter for notes.)", SkipReason.NAVIGATION),
    ],
)
def test_each_kind_has_its_reason(text: str, reason: SkipReason) -> None:
    found = verdicts_on(text, *STORIES[0])
    assert found
    assert {verdict.reason for verdict in found} == {reason}
    assert all(verdict.block == 0 and verdict.confidence >= 0.5 and verdict.why for verdict in found)


def test_what_the_source_marks_is_believed() -> None:
    (verdict,) = verdicts_on("Ada goes up to the roof.", *STORIES[0], role="summary")
    assert (verdict.reason, verdict.start, verdict.end) == (SkipReason.SUMMARY, 0, 24)
    (verdict,) = verdicts_on("Thank you, Tom.", *STORIES[0], kind=BlockKind.NOTE)
    assert verdict.reason is SkipReason.AUTHOR_NOTE


def test_a_heading_may_announce_a_note() -> None:
    heading = Block(BlockKind.HEADING, "Author's Note", PLACE, level=3)
    note = Block(BlockKind.PARAGRAPH, "Thanks to everyone who reviewed! The next chapter will be up on Friday.", PLACE)
    tale = [Block(BlockKind.PARAGRAPH, text, PLACE) for text in STORIES[1]]
    found = find_notes([Block(BlockKind.HEADING, "Two", PLACE, level=1), *tale, heading, note])
    assert {verdict.block for verdict in found} == {len(tale) + 1, len(tale) + 2}
    assert find_notes([Block(BlockKind.HEADING, "The Next Chapter", PLACE, level=1), *tale]) == ()


def test_titles_above_the_note_stay() -> None:
    found = find_notes(
        [Block(BlockKind.PARAGRAPH, text, PLACE) for text in ("The Lamp", "A/N: thanks for the reviews!", *STORIES[0])]
    )
    assert {verdict.block for verdict in found} == {1}


def test_a_long_note_is_found_whole() -> None:
    note = [
        "Author's note: So, this is it. The last chapter.",
        "When I started this story I was in my second year of college and had no idea what I was doing.",
        "Two years and one broken laptop later, here we are.",
        "I want to thank everyone who left a review, and my beta, who never once complained about my commas.",
        "See you in the sequel!",
        "- Jo",
    ]
    for story in STORIES:
        total, found, lost = measured([[(text, False)] for text in story] + [[(text, True)] for text in note])
        assert lost == ""
        assert found == total


def test_answers_to_readers_at_the_foot() -> None:
    replies = (
        "SalmonMoon: Thank you! I'm so glad that you liked it.\nheron_17: You'll see in the next chapter!\nGuest: Ha!"
    )
    for story in STORIES:
        total, found, lost = measured([[(text, False)] for text in story] + [[(replies, True)]])
        assert lost == ""
        assert found >= total * 0.8
    chat = "SalmonMoon: are you there?\nheron_17: No.\nSalmonMoon: Then who is this?"
    assert measured([[(text, False)] for text in STORIES[0]] + [[(chat, False)]])[2] == ""


def test_a_preview_at_the_foot_goes_to_the_end() -> None:
    preview = ["Preview of chapter nine:", "“You never told me,” said Ada.", "He looked at the lamp. It was out."]
    for story in STORIES:
        total, found, lost = measured([[(text, False)] for text in story] + [[(text, True)] for text in preview])
        assert (found, lost) == (total, "")


def test_a_note_between_two_stars_ends_with_the_second() -> None:
    (verdict,) = verdicts_on("*A/N: what a goose, I love her* “Who is there?”", *STORIES[0])
    assert (verdict.start, verdict.end) == (0, len("*A/N: what a goose, I love her* "))


def test_the_head_of_a_letter_or_a_diary_stays_below_a_note() -> None:
    note = "I wrote this chapter on the bus. Thanks for all of your lovely reviews, and enjoy!"
    for first in ("14 March 1887", "London, 1941", "Dear Tomasz,", "Monday, 3rd.", "[23:04] unit 7: are you there"):
        found = verdicts_on(note, first, *STORIES[0])
        assert {verdict.block for verdict in found if verdict.confidence >= 0.5} == {0}, first


def test_a_chapter_in_one_enormous_block() -> None:
    text = (
        "A/N: Thanks for the reviews!"
        + "The lamp was broken. “Who did it?” she asked. " * 10_000
        + "Ada ran.Please review!"
    )
    head, foot = find_notes([Block(BlockKind.PARAGRAPH, text, PLACE)])
    assert text[head.end :].startswith("The lamp")
    assert text[foot.start :] == "Please review!"


def test_doubts_are_told_and_stay_below_one_half() -> None:
    found = verdicts_on("Summary: the witness saw nothing, and had never been to Leeds.", *STORIES[3])
    assert all(verdict.confidence < 0.5 for verdict in found)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared development data is not here")
def test_the_pasted_chapter() -> None:
    text = (SHARED / "stories" / "a-stream-of-silent-love.txt").read_text(encoding="utf-8")
    blocks = [Block(BlockKind.PARAGRAPH, part.strip(), PLACE) for part in text.split("\n\n") if part.strip()]
    first, last = (v for v in find_notes(blocks) if v.confidence >= 0.5)
    assert blocks[first.block].text[first.end :].startswith("Spike stood on the streets")
    assert blocks[last.block].text[: last.start].endswith("He had to get to work.")


_WORDS = """
A/N: (A/N [AN AN: Disclaimer: I own nothing. Please review! He said. “No,” she "Go on,\" ) ] ' ’ . .Spike ***
"""
_words = st.sampled_from([*_WORDS.split(), "\n\n"])


@given(st.lists(st.lists(_words, max_size=14).map(" ".join), max_size=8))
@settings(deadline=None, max_examples=100)
def test_verdicts_are_in_order_inside_their_blocks_and_apart(texts: list[str]) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, text, PLACE) for text in texts]
    found = find_notes(blocks)
    for verdict in found:
        assert 0 <= verdict.start < verdict.end <= len(blocks[verdict.block].text)
        assert 0 <= verdict.confidence <= 1
    for one, two in pairwise(found):
        assert (one.block, one.end) <= (two.block, two.start)


@pytest.mark.parametrize(
    "text",
    [
        "A/N: " * 30_000,
        "(A/N: " * 30_000,
        "[" * 100_000,
        "({[ " * 30_000,
        "[*_" * 30_000,
        "[A/N: " * 30_000,
        '"' * 100_000,
        "word " * 60_000,
        "‘’'" * 40_000,
        "Hi.Hi" * 40_000,
        "~" * 100_000,
    ],
)
def test_hostile_text_takes_no_time(text: str) -> None:
    start = time.process_time()
    find_notes([Block(BlockKind.PARAGRAPH, text, PLACE)])
    assert time.process_time() - start < 5

"""No letter lost or doubled, whatever the book: generated books of every kind of block."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.model import (
    Block,
    BlockKind,
    Book,
    Chapter,
    Metadata,
    NavPoint,
    Place,
    Scene,
    Span,
    SpanKind,
    Story,
)
from narrate.text.structure import StructureOptions, account, structure

LINES = st.sampled_from(
    [
        *["Chapter 1", "CHAPTER II.", "I", "II.", "3", "XX", "Part One", "BOOK II: The Sea", "Prologue", "THE END"],
        *["The Quay", "Contents", "Imprint", "Dedication", "About the Author", "By Anna Quay", "Harbour Lights"],
        *["* * *", "~", "oOo", "Page break", "A/N: thanks for reading, please review!", "Disclaimer: I own nothing."],
        *["[Illustration: A ferry]", "[Footnote 1: It was late.]", "[1] It was late.", "The ferry[1] was late.³", ""],
        *["*** START OF THE PROJECT GUTENBERG EBOOK X ***", "*** END OF THE PROJECT GUTENBERG EBOOK X ***"],
        *["Rating: T", "Words: 1,234", "Next Chapter", "The rain had not let up since noon. " * 12, "“No,” she said."],
        *["\u200b", " \u00a0 ", "a\u2060b", "…", "↩", "CONTENTS\nI. The Quay 3\nII. The Ferry 9\nThe End 12"],
    ]
)
TEXTS = st.one_of(LINES, st.lists(LINES, min_size=1, max_size=3).map("\n".join), st.text(max_size=60))
ROLES = st.sampled_from(["", "", "", "chapter", "titlepage", "toc", "notes", "endnotes", "epigraph", "part"])


@st.composite
def books(draw: st.DrawFn) -> Book:
    plain = draw(st.booleans())
    blocks = []
    for number in range(draw(st.integers(0, 25))):
        text = draw(TEXTS)
        place = Place("book", unit="" if plain else f"file{number // draw(st.integers(1, 9))}", line=number + 1)
        if plain:
            blocks.append(Block(BlockKind.PARAGRAPH, text, place, blank_before=draw(st.integers(0, 4))))
            continue
        spans = []
        if text and draw(st.booleans()):
            start = draw(st.integers(0, len(text) - 1))
            end = draw(st.integers(start, len(text)))
            spans.append(Span(start, end, draw(st.sampled_from(SpanKind))))
        kind = draw(st.sampled_from(BlockKind))
        blocks.append(Block(kind, text, place, draw(st.integers(0, 6)), draw(ROLES), tuple(spans)))
    points = draw(st.lists(st.builds(NavPoint, TEXTS, st.integers(1, 3), st.integers(0, 45)), max_size=8))
    title = draw(st.sampled_from(["", "Harbour Lights"]))
    return Book(tuple(blocks), Metadata(title=title), () if plain else tuple(points))


OPTIONS = st.builds(
    StructureOptions,
    notes=st.sampled_from(["skip", "keep", "end"]),
    footnotes=st.sampled_from(["skip", "keep"]),
    images=st.booleans(),
)


@settings(max_examples=80, deadline=None)
@given(books(), OPTIONS)
def test_every_visible_character_is_spoken_or_skipped_once(book: Book, options: StructureOptions) -> None:
    story = structure(book, options)
    balance = account(book, story)
    assert balance.balanced, (balance.lost, balance.doubled)
    assert balance.source == balance.spoken + balance.skipped
    assert balance.skipped == sum(count for _, count in balance.by_reason)
    assert all(skipped.confidence >= 0.5 for skipped in story.skipped)
    for chapter in story.chapters:
        assert chapter.title
        assert chapter.scenes
        for scene in chapter.scenes:
            assert scene.paragraphs
            for paragraph in scene.paragraphs:
                assert paragraph.text.strip() == paragraph.text != ""
                for span in paragraph.spans:
                    assert 0 <= span.start < span.end <= len(paragraph.text)
                    assert span.kind not in (SpanKind.NOTEREF, SpanKind.PAGE_NUMBER)


def paragraphs(*texts: str) -> Book:
    return Book(tuple(Block(BlockKind.PARAGRAPH, text, Place("b", line=n + 1)) for n, text in enumerate(texts)))


def test_a_lost_letter_is_named() -> None:
    book = paragraphs("It rained.", "It stopped.")
    story = structure(book)
    (chapter,) = story.chapters
    first, second = chapter.scenes[0].paragraphs
    maimed = Story(story.metadata, (replace(chapter, scenes=(Scene((first,)),)),))
    balance = account(book, maimed)
    assert not balance.balanced
    assert [(place, sorted(text)) for place, text in balance.lost] == [(second.place, sorted("Itstopped."))]


def test_a_letter_said_twice_is_named() -> None:
    book = paragraphs("It rained.")
    story = structure(book)
    (chapter,) = story.chapters
    (scene,) = chapter.scenes
    twice = Story(story.metadata, (Chapter("x", (scene, scene)),))
    balance = account(book, twice)
    assert [sorted(text) for _, text in balance.doubled] == [sorted("Itrained.")]


def test_time_grows_with_the_book() -> None:
    """Twenty thousand short lines of the worst kind are done at once; a quadratic step would take minutes."""
    lines = ["CONTENTS", "I", "The Quay", "[1]", "1. Buy milk", "THE END", "Rating: T", "* * *"]
    book = paragraphs(*(lines[number % len(lines)] for number in range(20_000)))
    assert account(book, structure(book)).balanced


def test_a_paragraph_as_long_as_a_book_is_many() -> None:
    sentence = "The ferry[1] was late, and nobody¹ said a word about it. "
    text = f"Chapter 1\n\n{sentence * 4000}\n\n{'word ' * 40_000}\n\n{'x' * 150_000}"
    blocks = [
        Block(BlockKind.PARAGRAPH, part.strip(), Place("b", line=n + 1), 0, "", (Span(0, 9, SpanKind.EMPHASIS),))
        for n, part in enumerate(text.split("\n\n"))
    ]
    book = Book(tuple(blocks))
    story = structure(book)
    assert account(book, story).balanced
    (chapter,) = story.chapters
    told = [p for scene in chapter.scenes for p in scene.paragraphs][1:]
    assert max(len(paragraph.text) for paragraph in told) <= 60_000
    assert " ".join(paragraph.text for paragraph in told[:4]).startswith("The ferry was late, and nobody said")
    assert all(p.text.endswith("about it.") for p in told if p.text.startswith("The ferry"))
    assert told[0].spans == (Span(0, 9, SpanKind.EMPHASIS),)
    assert len(story.skipped) < 50

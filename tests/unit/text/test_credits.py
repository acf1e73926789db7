"""Credits say what is known and nothing else, in the book's language, as chapters of their own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.errors import ConfigError
from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Place, Scene, Story
from narrate.text.credits import WORDINGS, fill, is_credits, with_credits, wording

BOOK = Metadata(title="The Long Way", authors=("Ann Author", "Bob Byline"), narrator="emma", series="Roads", part="2")
TALE = Chapter("One", (Scene((Paragraph(BlockKind.PARAGRAPH, "It began.", Place("a.txt")),)),))


def said(chapter: Chapter) -> str:
    return chapter.scenes[0].paragraphs[0].text


@pytest.mark.parametrize(
    ("metadata", "opening"),
    [
        (BOOK, "The Long Way, by Ann Author, Bob Byline. Book 2 of Roads. Read by Emma."),
        (Metadata(title="The Long Way", narrator="Nora Voice"), "The Long Way. Read by Nora Voice."),
        (Metadata(title="The Long Way", series="Roads"), "The Long Way."),
        (Metadata(title="Who Goes There?", narrator="Ida"), "Who Goes There? Read by Ida."),
        (Metadata(title="Et cetera…"), "Et cetera…"),
    ],
)
def test_the_opening_says_what_is_known(metadata: Metadata, opening: str) -> None:
    assert fill(WORDINGS["en"].opening, metadata) == opening


def test_credits_are_chapters_before_and_after() -> None:
    story = with_credits(Story(BOOK, (TALE,)), "auto", "auto", "en-GB")
    assert [chapter.title for chapter in story.chapters] == ["Opening credits", "One", "Closing credits"]
    assert said(story.chapters[-1]) == "This was The Long Way, by Ann Author, Bob Byline. Read by Emma. The end."
    assert is_credits("Opening credits")
    assert not is_credits("One")


def test_credits_are_added_once() -> None:
    story = with_credits(Story(BOOK, (TALE,)), "auto", "auto", "en")
    assert with_credits(story, "auto", "auto", "en") == story


def test_each_is_optional() -> None:
    story = Story(BOOK, (TALE,))
    assert with_credits(story, "", "none", "en") == story
    assert len(with_credits(story, "auto", "", "en").chapters) == 2


def test_languages_have_their_own_words_and_others_english() -> None:
    assert said(with_credits(Story(BOOK, (TALE,)), "auto", "", "de-AT").chapters[0]).endswith("Gelesen von Emma.")
    assert wording("xx") == WORDINGS["en"]


def test_own_templates() -> None:
    own = "You hear {title}[ by {author}][, told in {year}].\nHave fun!"
    chapter = with_credits(Story(BOOK, (TALE,)), own, "", "en").chapters[0]
    assert [p.text for p in chapter.scenes[0].paragraphs] == [
        "You hear The Long Way by Ann Author, Bob Byline.",
        "Have fun!",
    ]
    assert fill("A [plain] bracket", BOOK) == "A [plain] bracket"


def test_an_unknown_field_is_named() -> None:
    with pytest.raises(ConfigError, match="author"):
        with_credits(Story(BOOK, (TALE,)), "{autor}", "", "en")


@given(
    st.builds(Metadata, title=st.text(min_size=1, max_size=30), narrator=st.text(max_size=10), part=st.text(max_size=3))
)
@settings(max_examples=60, deadline=None)
def test_no_letter_of_the_title_is_lost(metadata: Metadata) -> None:
    for words in WORDINGS.values():
        filled = fill(words.opening, metadata)
        assert all(letter in filled for letter in metadata.title if letter.isalnum())
        told = metadata.title + metadata.narrator + metadata.part
        assert "{" not in filled or "{" in told

"""The script file holds the whole story, comes back as it was, and follows an edit to the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.errors import SourceError
from narrate.model import (
    BlockKind,
    Chapter,
    Metadata,
    Paragraph,
    Place,
    Scene,
    Skipped,
    SkipReason,
    Span,
    SpanKind,
    Story,
)
from narrate.text.review import from_review, is_review, to_review
from narrate.text.review.inline import order

NOWHERE = Place("")


def line(number: int) -> Place:
    return Place("story.txt", line=number)


def paragraph(text: str, number: int = 0, kind: BlockKind = BlockKind.PARAGRAPH) -> Paragraph:
    return Paragraph(kind, text, line(number))


STORY = Story(
    Metadata(title="The Lamp", authors=("A. Crane",), language="en", extra=(("fandom", "None"), ("words", "12"))),
    (
        Chapter(
            "One",
            (
                Scene((paragraph("Chapter One", 1, BlockKind.HEADING), paragraph("The lamp was broken.", 5))),
                Scene((paragraph("Ada went up.\nIt was dark.", 9, BlockKind.VERSE),)),
            ),
            ("Part I", "The Stairs"),
        ),
        Chapter("Two", (Scene((paragraph("She came down.", 15),)),)),
    ),
    (
        Skipped(SkipReason.AUTHOR_NOTE, "A/N: hi!\nEnjoy!", line(3), 0.95),
        Skipped(SkipReason.SCENE_MARK, "***", line(7)),
        Skipped(SkipReason.AUTHOR_NOTE, "Please review.", line(17), 0.8),
    ),
    ("a warning",),
)


def bare(story: Story) -> Story:
    """A story without its places, which a script file replaces by its own lines."""
    chapters = tuple(
        replace(
            chapter,
            scenes=tuple(
                Scene(
                    tuple(replace(p, place=NOWHERE, spans=tuple(sorted(p.spans, key=order))) for p in scene.paragraphs)
                )
                for scene in chapter.scenes
            ),
        )
        for chapter in story.chapters
    )
    return replace(story, chapters=chapters, skipped=tuple(replace(s, place=NOWHERE) for s in story.skipped))


def edited(before: str, after: str) -> Story:
    text = to_review(STORY)
    assert before in text
    return from_review(text.replace(before, after, 1))


def spoken(story: Story) -> list[str]:
    return [p.text for chapter in story.chapters for scene in chapter.scenes for p in scene.paragraphs]


def test_there_and_back() -> None:
    assert bare(from_review(to_review(STORY))) == bare(STORY)


def test_what_is_skipped_stands_at_its_place() -> None:
    text = to_review(STORY)
    order_of = [
        text.index(piece)
        for piece in (
            "# One",
            "Chapter One",
            "hi!",
            "The lamp was",
            "\\***",
            "Ada went",
            "# Two",
            "She came",
            "Please rev",
        )
    ]
    assert order_of == sorted(order_of)


def test_a_note_that_was_glued_on_stands_on_its_side() -> None:
    paragraphs = (paragraph("Spring came.", 3), paragraph("It rained.", 4), paragraph("Then it was over.", 5))
    notes = (
        Skipped(SkipReason.AUTHOR_NOTE, "Enjoy!", line(3)),
        Skipped(SkipReason.AUTHOR_NOTE, "Please review.", line(5)),
    )
    text = to_review(Story(Metadata(), (Chapter("One", (Scene(paragraphs),)),), notes))
    assert text.index("Enjoy!") < text.index("Spring came.")
    assert text.index("Please review.") > text.index("Then it")


def test_places_are_lines_of_the_file() -> None:
    text = to_review(STORY)
    story = from_review(text, "x.script.md")
    place = story.chapters[0].scenes[0].paragraphs[1].place
    assert place.source == "x.script.md"
    assert text.split("\n")[place.line - 1] == "The lamp was broken."


def test_taking_the_mark_away_speaks_a_note() -> None:
    story = edited("> [skipped: author's note, 0.95] ", "")
    assert spoken(story)[:3] == ["Chapter One", "A/N: hi!\nEnjoy!", "The lamp was broken."]
    assert len(story.skipped) == 2


def test_setting_a_mark_skips_a_paragraph() -> None:
    story = edited("The lamp was", "> [skipped: content warning] The lamp was")
    assert spoken(story)[:2] == ["Chapter One", "Ada went up.\nIt was dark."]
    assert story.skipped[1].reason is SkipReason.WARNING


def test_scenes_chapters_and_kinds_follow_the_edit() -> None:
    story = edited(
        "* * *\n\n> [skipped: scene break mark] \\***\n\n[verse] Ada", "# Middle\n\n[part] Part II\n\n[letter] Ada"
    )
    assert [chapter.title for chapter in story.chapters] == ["One", "Middle", "Two"]
    assert story.chapters[1].parts == ("Part II",)
    assert story.chapters[1].scenes[0].paragraphs[0].kind is BlockKind.LETTER
    assert len(edited("She came down.", "She came.\n\n---\n\nDown.").chapters[1].scenes) == 2


def test_nothing_is_guessed() -> None:
    story = edited("She came down.", "Chapter 3\n\nA/N: please review!\n\n12\n\n#hashtag")
    assert spoken(story)[-4:] == ["Chapter 3", "A/N: please review!", "12", "#hashtag"]


def test_editors_on_windows_do_no_harm() -> None:
    text = "\ufeff" + to_review(STORY).replace("\n", "\r\n")
    assert bare(from_review(text)) == bare(STORY)


def test_comments_are_not_read() -> None:
    story = edited("She came down.", "She <!-- stays -->\n<!-- gone\n\nquite -->\ncame down.")
    assert spoken(story)[-2:] == ["She <!-- stays -->", "came down."]


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("[verse] Ada", "[verze] Ada", r"line \d+: the mark \[verze\] is not known. Did you mean verse"),
        ("# Two", "## Two", r"line \d+: a chapter begins with one #"),
        ("> [skipped: author's note, 0.8]", "> [skipped: authors note]", r"line \d+: .* Did you mean author's note"),
        ("> [skipped: author's note, 0.8] ", "> ", r"line \d+: a line that begins with > must say why"),
        ("# One", "Hello.\n\n# One", r"line \d+: there is text before the first chapter"),
        ("She came", "She <em>came", r"line \d+: <em> is never closed"),
        ("She came", "She</em> came", r"line \d+: </em> closes what was never opened"),
        ("She came", "[part] Three\n\nShe came\n\n[part] Four", r"line \d+: \[part\] stands below"),
        ("She came", "<!-- She came", r"line \d+: this comment is never closed"),
        ('title = "', 'titel = "', r"line 3: “titel” is not known here. Did you mean title"),
        ('title = "', 'title = "" "', r"line 3: the head is no valid TOML"),
        ("narrate-script = 1", "narrate-script = 9", "line 2: this is no script file"),
        ("+++", "---", "line 1: a script file begins with"),
        ('authors = ["A. Crane"]', "authors = 3", "“authors” is a list"),
        ("\\***", "\\u{ffffff}", r"line \d+: \\u\{ffffff\} is no character"),
    ],
)
def test_a_broken_file_names_its_line(before: str, after: str, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        edited(before, after)


def test_a_file_without_text_is_refused() -> None:
    with pytest.raises(SourceError, match="nothing to narrate"):
        from_review("+++\nnarrate-script = 1\n+++\n\n# One\n")


def test_script_files_are_known_by_name_or_first_line() -> None:
    assert is_review("Story.SCRIPT.md")
    assert is_review("x", to_review(STORY).encode())
    assert not is_review("story.md", b"# A story\n")


_MARKS = [
    "#",
    "# x",
    "> ",
    "[",
    "]",
    "[verse] ",
    "<em>",
    "</em>",
    "<",
    "\\",
    "\\u{41}",
    "* * *",
    "---",
    "<!--",
    "-->",
    "+++",
]
_SIGNS = [
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\r",
    "\u2028",
    "\x85",
    "É",
    "🙂",
    "\ud800",
    "\ufeff",
    "_",
    "*",
    "1.",
]
_NASTY = st.sampled_from([*_MARKS, *_SIGNS, "word", "> [skipped: x]"])
_texts = st.one_of(st.lists(_NASTY, max_size=8).map("".join), st.text(max_size=20))


@st.composite
def _paragraphs(draw: st.DrawFn) -> Paragraph:
    text = draw(_texts)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    values = st.sampled_from(["", "fr", "Tom > Ann", "a\\b"])
    spans = [
        Span(cuts[0], cuts[3], SpanKind.EMPHASIS),
        Span(cuts[1], cuts[2], SpanKind.SPEAKER, draw(values)),
        Span(cuts[0], cuts[2], SpanKind.LANGUAGE, draw(values)),
        Span(cuts[2], cuts[3], SpanKind.NOTEREF),
    ]
    kept = tuple(sorted((s for s in spans if draw(st.booleans())), key=order))
    kind = draw(st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.SCENE_BREAK]))
    return Paragraph(kind, text, line(draw(st.integers(0, 40))), kept)


_plain = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_scenes = st.lists(_paragraphs(), min_size=1, max_size=4).map(lambda ps: Scene(tuple(ps)))
_chapters = st.builds(
    Chapter, _texts, st.lists(_scenes, min_size=1, max_size=3).map(tuple), st.lists(_texts, max_size=2).map(tuple)
)
_skips = st.builds(
    Skipped, st.sampled_from(SkipReason), _texts, st.integers(0, 40).map(line), st.floats(0, 1, allow_subnormal=False)
)
_stories = st.builds(
    Story,
    st.builds(
        Metadata,
        title=_plain,
        authors=st.lists(_plain, max_size=2).map(tuple),
        description=_plain,
        extra=st.lists(st.tuples(_plain, _plain), max_size=2).map(tuple),
    ),
    st.lists(_chapters, min_size=1, max_size=3).map(tuple),
    st.lists(_skips, max_size=5).map(tuple),
    st.lists(_plain, max_size=2).map(tuple),
)


@given(_stories)
@settings(deadline=None, max_examples=30)
def test_any_story_comes_back_as_it_was(story: Story) -> None:
    text = to_review(story)
    again = from_review(text)
    assert bare(again) == bare(story)
    assert from_review(to_review(again)) == again or bare(from_review(to_review(again))) == bare(story)

"""Scripts: sentences with the right pause after each, and silence instead of nothing."""

from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Place, Scene, SkipReason, Story
from narrate.text.pauses import Pauses
from narrate.text.script import Reading, sentences_of, write_script

PLACE = Place("story.txt", line=3)
PAUSES = Pauses()


def _p(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Paragraph:
    return Paragraph(kind, text, PLACE)


def _script(*scenes: tuple[Paragraph, ...], headings: bool = True):
    story = Story(Metadata(title="T"), (Chapter("One", tuple(Scene(scene) for scene in scenes)),))
    reading = Reading("v", "en", PAUSES, lambda text: text.replace("*", ""), headings)
    return write_script(story, reading)


def _pauses(*scenes: tuple[Paragraph, ...]) -> list[tuple[str, int]]:
    (chapter,) = _script(*scenes).chapters
    return [(sentence.text, sentence.pause_after_ms) for _, sentence, _, _ in sentences_of(chapter)]


def test_pauses_follow_structure() -> None:
    said = _pauses(
        (_p("Chapter One", BlockKind.HEADING), _p("It rained. It poured."), _p("“Yes,” she said."), _p("“No.”")),
        (_p("Later."), _p("The end.")),
    )
    assert said == [
        ("Chapter One", PAUSES.heading_ms),
        ("It rained.", PAUSES.sentence_ms),
        ("It poured.", PAUSES.paragraph_ms),
        ("“Yes,” she said.", PAUSES.turn_ms),
        ("“No.”", PAUSES.scene_ms),
        ("Later.", PAUSES.paragraph_ms),
        ("The end.", PAUSES.chapter_tail_ms),
    ]


def test_a_heading_of_two_lines_keeps_them_together() -> None:
    heading = BlockKind.HEADING
    said = _pauses((_p("Chapter One", heading), _p("The Gate", heading), _p("It rained.")))
    assert [pause for _, pause in said[:2]] == [PAUSES.paragraph_ms, PAUSES.heading_ms]


def test_verse_and_lists_have_their_own() -> None:
    said = _pauses(
        (
            _p("Rose is red,\nsky is grey,", BlockKind.VERSE),
            _p("tea is hot.", BlockKind.VERSE),
            _p("One egg", BlockKind.LIST_ITEM),
            _p("Two spoons", BlockKind.LIST_ITEM),
        )
    )
    assert [pause for _, pause in said] == [
        PAUSES.verse_ms,
        PAUSES.verse_ms,
        PAUSES.paragraph_ms,
        PAUSES.list_item_ms,
        PAUSES.chapter_tail_ms,
    ]


def test_a_paragraph_with_nothing_to_say_is_a_longer_rest_and_reported() -> None:
    script = _script((_p("He waited."), _p("…")), (_p("***"),), (_p("Then."),))
    (chapter,) = script.chapters
    assert [(s.text, s.pause_after_ms) for _, s, _, _ in sentences_of(chapter)] == [
        ("He waited.", PAUSES.scene_ms),
        ("Then.", PAUSES.chapter_tail_ms),
    ]
    assert [(one.text, one.reason, one.place) for one in script.skipped] == [
        ("…", SkipReason.ORNAMENT, PLACE),
        ("***", SkipReason.ORNAMENT, PLACE),
    ]


def test_headings_can_be_turned_off_and_are_reported() -> None:
    script = _script((_p("Chapter One", BlockKind.HEADING), _p("It rained.")), headings=False)
    (chapter,) = script.chapters
    assert [s.text for _, s, _, _ in sentences_of(chapter)] == ["It rained."]
    assert [one.reason for one in script.skipped] == [SkipReason.HEADING]

"""Sources that mark headings, roles and a contents list: how these are reconciled, and what is skipped."""

from __future__ import annotations

from narrate.model import Block, BlockKind, Book, Metadata, NavPoint, Place, SkipReason, Span, SpanKind, Story
from narrate.text.structure import StructureOptions, account, structure

PROSE = (
    "The rain had not let up since noon, and the lamps along the quay were lit long before anyone wanted them to be. "
    "Nobody said a word about the ferry, and Marta counted the coins twice and put them back in the tin."
)
Spec = tuple[BlockKind, str, int, str, str]


def h(text: str, level: int, unit: str, role: str = "") -> Spec:
    return (BlockKind.HEADING, text, level, unit, role)


def p(unit: str, count: int = 3, role: str = "", text: str = PROSE) -> list[Spec]:
    return [(BlockKind.PARAGRAPH, f"{text} {number}.", 0, unit, role) for number in range(count)]


def one(text: str, unit: str, role: str = "", kind: BlockKind = BlockKind.PARAGRAPH) -> Spec:
    return (kind, text, 0, unit, role)


def told(
    specs: list[Spec],
    navigation: list[tuple[str, int, int]] | None = None,
    options: StructureOptions | None = None,
    title: str = "",
) -> Story:
    blocks = tuple(
        Block(kind, text, Place("book.epub", unit, number), level, role)
        for number, (kind, text, level, unit, role) in enumerate(specs, 1)
    )
    book = Book(blocks, Metadata(title=title), tuple(NavPoint(*point) for point in navigation or ()))
    story = structure(book, options or StructureOptions())
    balance = account(book, story)
    assert balance.balanced, (balance.lost, balance.doubled)
    return story


def titles(story: Story) -> list[str]:
    return [chapter.title for chapter in story.chapters]


def reasons(story: Story) -> dict[str, SkipReason]:
    return {skipped.text: skipped.reason for skipped in story.skipped}


def test_several_chapters_in_one_file() -> None:
    specs = [h("Chapter 1", 2, "a"), *p("a"), h("Chapter 2", 2, "a"), *p("a")]
    assert titles(told(specs)) == ["Chapter 1", "Chapter 2"]
    assert titles(told(specs, [("Chapter 1", 1, 0), ("Chapter 2", 1, 4)])) == ["Chapter 1", "Chapter 2"]


def test_one_chapter_over_several_files() -> None:
    specs = [h("Chapter 1", 2, "a"), *p("a"), *p("b"), h("Chapter 2", 2, "c"), *p("c"), *p("d")]
    story = told(specs, [("Chapter 1", 1, 0), ("Chapter 2", 1, 7)])
    assert [len(chapter.scenes[0].paragraphs) for chapter in story.chapters] == [7, 7]


def test_a_heading_the_contents_list_forgot() -> None:
    specs = [h("Chapter 1", 2, "a"), *p("a"), h("Chapter 2", 2, "a"), *p("a"), h("Chapter 3", 2, "b"), *p("b")]
    assert len(told(specs, [("Chapter 1", 1, 0), ("Chapter 3", 1, 8)]).chapters) == 3


def test_chapters_named_by_the_contents_list_alone() -> None:
    specs = [*p("a"), *p("b"), one("Copyright 2020", "c")]
    story = told(specs, [("The Quay", 1, 0), ("The Ferry", 1, 3), ("Copyright", 1, 6)])
    assert titles(story) == ["The Quay", "The Ferry"]
    assert reasons(story) == {"Copyright 2020": SkipReason.BACK_MATTER}


def test_the_fuller_name_wins() -> None:
    specs = [h("Chapter 1: The Quay", 2, "a"), *p("a"), h("II", 2, "b"), *p("b")]
    story = told(specs, [("chapter001.xhtml", 1, 0), ("II: The Ferry", 1, 4)])
    assert titles(story) == ["Chapter 1: The Quay", "II: The Ferry"]


def test_part_and_chapter_on_one_page() -> None:
    specs = [
        h("Part One", 1, "a"),
        h("Chapter 1", 2, "a"),
        *p("a"),
        h("Part Two", 1, "b"),
        h("Chapter 1", 2, "b"),
        *p("b"),
    ]
    navigation = [("Part One", 1, 0), ("Chapter 1", 2, 0), ("Part Two", 1, 5), ("Chapter 1", 2, 5)]
    for story in (told(specs), told(specs, navigation)):
        assert titles(story) == ["Part One", "Chapter 1", "Part Two", "Chapter 1"]
        assert [chapter.parts for chapter in story.chapters] == [(), ("Part One",), (), ("Part Two",)]


def test_sections_of_a_story_are_no_chapters() -> None:
    story_of = [h("I", 3, "a"), *p("a"), h("II", 3, "a"), *p("a")]
    specs = [h("The Quay", 2, "a"), *story_of, h("The Ferry", 2, "b"), *p("b")]
    navigation = [("The Quay", 1, 0), ("I", 2, 1), ("II", 2, 5), ("The Ferry", 1, 9)]
    assert titles(told(specs, navigation)) == titles(told(specs)) == ["The Quay", "The Ferry"]


def test_two_books_in_one() -> None:
    specs: list[Spec] = []
    navigation = []
    for title in ("Harbour Lights", "Harbour Nights"):
        navigation.append((title, 1, len(specs)))
        specs.append(h(title, 1, title))
        for number in ("1", "2"):
            navigation.append((number, 2, len(specs)))
            specs += [h(number, 2, title + number), *p(title + number)]
    story = told(specs, navigation)
    assert titles(story) == ["Harbour Lights", "1", "2", "Harbour Nights", "1", "2"]
    assert story.chapters[4].parts == ("Harbour Nights",)


def test_pages_with_roles() -> None:
    specs = [
        h("Harbour Lights", 1, "t", "titlepage"),
        h("To the Reader", 2, "e", "epigraph"),
        *p("e", 1, "epigraph"),
        h("Introduction", 2, "i", "introduction"),
        *p("i", 2, "introduction"),
        h("Prologue", 2, "p", "prologue"),
        *p("p", 3, "prologue"),
        h("I", 2, "a", "chapter"),
        one("A motto above a chapter", "a", "epigraph"),
        *p("a", 3, "chapter"),
        h("Colophon", 2, "z", "colophon"),
        *p("z", 1, "colophon"),
    ]
    story = told(specs)
    assert titles(story) == ["Prologue", "I"]
    assert story.chapters[1].scenes[0].paragraphs[1].text == "A motto above a chapter"
    found = reasons(story)
    assert found["Harbour Lights"] is SkipReason.TITLE_PAGE
    assert found["To the Reader"] is found["Introduction"] is SkipReason.FRONT_MATTER
    assert found["Colophon"] is SkipReason.BACK_MATTER


def test_pages_without_roles() -> None:
    specs = [
        h("Harbour Lights", 1, "t"),
        one("Anna Quay", "t"),
        one("Copyright © 2020 Anna Quay. All rights reserved.", "c"),
        one("ISBN 978-1-2345", "c"),
        one("For my mother", "d"),
        h("Chapter 1", 2, "a"),
        *p("a"),
        h("Chapter 2", 2, "b"),
        *p("b"),
        h("About the Author", 2, "z"),
        *p("z", 1),
    ]
    story = told(specs)
    assert titles(story) == ["Chapter 1", "Chapter 2"]
    assert story.metadata.title == "Harbour Lights"
    assert reasons(story)["ISBN 978-1-2345"] is SkipReason.FRONT_MATTER


def test_a_preface_in_doubt_is_kept_and_reported() -> None:
    story = told([h("Preface", 2, "a"), *p("a"), h("Chapter 1", 2, "b"), *p("b")])
    assert titles(story) == ["Preface", "Chapter 1"]
    assert any("Preface" in warning for warning in story.warnings)


def test_a_heading_only_in_bold() -> None:
    specs = [
        h("Harbour Lights", 1, ""),
        one("By Anna Quay", ""),
        one("Chapter 1", ""),
        *p(""),
        one("Chapter 2", ""),
        *p(""),
    ]
    story = told(specs)
    assert titles(story) == ["Chapter 1", "Chapter 2"]
    assert (story.metadata.title, story.metadata.authors) == ("Harbour Lights", ("Anna Quay",))


ARCHIVE = [
    h("Harbour Lights", 1, "p", "metadata"),
    one("Words: 12", "p", "metadata"),
    h("Chapter 1: The Quay", 2, "a", "chapter"),
    one("Chapter Notes", "a", "notes"),
    one("So sorry for the wait!", "a", "notes"),
    *p("a", 2, "bodymatter"),
    one("Next Chapter", "a", "navigation"),
    h("Chapter 2: The Ferry", 2, "b", "chapter"),
    *p("b", 2, "bodymatter"),
    one("Thank you all for reading.", "z", "notes"),
]


def test_archive_pages() -> None:
    story = told(ARCHIVE)
    assert titles(story) == ["Chapter 1: The Quay", "Chapter 2: The Ferry"]
    assert reasons(story)["So sorry for the wait!"] is SkipReason.AUTHOR_NOTE
    assert reasons(story)["Next Chapter"] is SkipReason.NAVIGATION


def test_notes_kept_in_place_or_moved_to_the_end() -> None:
    keep = told(ARCHIVE, options=StructureOptions(notes="keep"))
    first = keep.chapters[0].scenes[0].paragraphs
    assert [paragraph.kind for paragraph in first[:3]] == [BlockKind.HEADING, BlockKind.NOTE, BlockKind.NOTE]
    assert keep.chapters[1].scenes[-1].paragraphs[-1].text == "Thank you all for reading."
    end = told(ARCHIVE, options=StructureOptions(notes="end"))
    assert [paragraph.kind for paragraph in end.chapters[0].scenes[-1].paragraphs] == [BlockKind.NOTE] * 2
    assert end.chapters[0].scenes[0].paragraphs[1].kind is BlockKind.PARAGRAPH


def test_a_chapter_that_is_a_note_from_end_to_end() -> None:
    specs = [h("Chapter 1", 2, "a"), *p("a"), h("Chapter 2: A word", 2, "b"), one("Back soon!", "b", "notes")]
    story = told(specs)
    assert titles(story) == ["Chapter 1"]
    assert reasons(story)["Chapter 2: A word"] is SkipReason.AUTHOR_NOTE
    assert len(told(specs, options=StructureOptions(notes="keep")).chapters) == 2


def test_rules_between_heading_and_text_part_no_scenes() -> None:
    rule = one("", "a", kind=BlockKind.SCENE_BREAK)
    story = told([h("Chapter 1", 2, "a"), rule, *p("a"), rule, rule, *p("a"), rule])
    assert [len(scene.paragraphs) for scene in story.chapters[0].scenes] == [4, 3]


def test_pictures_are_skipped_unless_wanted() -> None:
    specs = [h("Chapter 1", 2, "a"), one("A ferry at night", "a", kind=BlockKind.IMAGE), *p("a")]
    assert reasons(told(specs)) == {"A ferry at night": SkipReason.IMAGE}
    assert not told(specs, options=StructureOptions(images=True)).skipped


def test_note_marks_go_and_notes_stay_on_demand() -> None:
    text = "The ferry1 was late."
    blocks = (
        Block(BlockKind.HEADING, "Chapter 1", Place("b", "a", 1), 2),
        Block(BlockKind.PARAGRAPH, text, Place("b", "a", 2), spans=(Span(9, 10, SpanKind.NOTEREF, "n.xhtml#1"),)),
        Block(BlockKind.PARAGRAPH, PROSE, Place("b", "a", 3)),
        Block(BlockKind.HEADING, "Notes", Place("b", "n", 1), 2, "endnotes"),
        Block(BlockKind.FOOTNOTE, "It was always late. ↩", Place("b", "n", 2), role="endnotes"),
    )
    story = structure(Book(blocks))
    assert [paragraph.text for paragraph in story.chapters[0].scenes[0].paragraphs[1:2]] == ["The ferry was late."]
    kept = structure(Book(blocks), StructureOptions(footnotes="keep"))
    assert [paragraph.text for paragraph in kept.chapters[0].scenes[0].paragraphs] == [
        *("Chapter 1", "The ferry was late.", "It was always late.", PROSE)
    ]
    assert account(Book(blocks), kept).balanced


def test_other_sources_begin_chapters() -> None:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, f"{PROSE} {number}", Place(f"{number // 3}.txt", line=number)) for number in range(6)
    )
    assert len(structure(Book(blocks)).chapters) == 2


def test_a_publishers_pages_after_the_end() -> None:
    specs = [
        h("I", 2, "a"),
        *p("a"),
        h("II", 2, "b"),
        *p("b"),
        one("THE END", "b"),
        h("The Mole", 2, "z"),
        one("A tale.", "z"),
    ]
    story = told(specs)
    assert titles(story) == ["I", "II"]
    assert reasons(story)["A tale."] is SkipReason.BACK_MATTER
    assert story.chapters[-1].scenes[-1].paragraphs[-1].text == "THE END"


def test_stories_that_each_end_are_all_told() -> None:
    specs: list[Spec] = []
    for title in ("The Quay", "The Ferry", "The Tin"):
        specs += [h(title, 2, title), *p(title), one("The End", title)]
    assert len(told(specs).chapters) == 3


def test_an_epilogue_after_the_end_is_told() -> None:
    specs = [h("I", 2, "a"), *p("a"), h("II", 2, "b"), *p("b"), one("THE END", "b"), h("Epilogue", 2, "c"), *p("c")]
    assert titles(told(specs)) == ["I", "II", "Epilogue"]


def test_pages_of_a_paged_document_begin_no_chapters() -> None:
    specs = [h("Chapter 1", 2, "page 1"), *p("page 1"), one("1", "page 1", "pagebreak"), *p("page 2"), *p("page 3")]
    story = told(specs)
    assert titles(story) == ["Chapter 1"]
    assert len(story.chapters[0].scenes[0].paragraphs) == 10


def test_scenes_of_an_act_in_one_file_are_its_sections() -> None:
    specs: list[Spec] = []
    navigation = []
    for act in ("Act I", "Act II"):
        navigation.append((act, 1, len(specs)))
        specs.append(h(act, 2, act))
        for scene in ("Scene I", "Scene II"):
            navigation.append((scene, 2, len(specs)))
            specs += [h(scene, 3, act), *p(act)]
    assert titles(told(specs, navigation)) == ["Act I", "Act II"]


def test_a_subtitle_that_the_contents_list_leaves_out() -> None:
    specs = [h("I\nThe Road\nOr, Home Again", 2, "a"), *p("a"), h("The Sea\nA Tale", 2, "b"), *p("b")]
    assert titles(told(specs, [("I: The Road", 1, 0), ("The Sea", 1, 4)])) == ["I: The Road", "The Sea"]
    specs = [h("I\nThe Road", 2, "a"), *p("a"), h("II\nThe Sea", 2, "b"), *p("b")]
    assert titles(told(specs, [("I", 1, 0), ("II", 1, 4)])) == ["I: The Road", "II: The Sea"]


def test_what_the_source_calls_its_body_is_no_motto() -> None:
    numbered = [spec for number in ("I", "II", "III") for spec in (h(number, 2, number, "chapter"), *p(number))]
    page = [h("The Salt Line", 1, "t", "titlepage"), one("By Anna Quay", "t", "titlepage")]
    song = [h("The Song", 2, "s", "bodymatter"), one("Sing, gulls,\nsing.", "s", "bodymatter")]
    listed = [("The Song", 1, 2), ("I", 1, 4), ("II", 1, 8), ("III", 1, 12)]
    assert titles(told([*page, *song, *numbered], listed)) == ["The Song", "I", "II", "III"]


def test_the_one_chapter_that_is_listed_is_no_title_page() -> None:
    specs = [h("The Lamp", 2, "a"), h("Monday", 3, "a"), *p("a"), h("Tuesday", 3, "a"), *p("a")]
    assert titles(told(specs, [("The Lamp", 1, 0)])) == ["The Lamp"]


def test_an_authors_heading_is_no_second_line_of_an_archives() -> None:
    specs = [h("Chapter 2", 2, "a", "chapter"), h("Monday", 3, "a", "bodymatter"), *p("a", role="bodymatter")]
    assert titles(told([h("Chapter 1", 2, "a", "chapter"), *p("a"), *specs])) == ["Chapter 1", "Chapter 2"]


def test_sections_in_a_contents_list_without_depths() -> None:
    specs = [h("Chapter 1", 1, "a"), *p("a"), h("A Section", 2, "b"), *p("b"), h("Chapter 2", 1, "c"), *p("c")]
    listed = [("Chapter 1", 1, 0), ("A Section", 1, 4), ("Chapter 2", 1, 8)]
    assert titles(told(specs, listed)) == ["Chapter 1", "Chapter 2"]
    specs = [h("The Road", 1, "a"), *p("a"), h("The Mill", 2, "b"), *p("b")]
    assert titles(told(specs, [("The Road", 1, 0), ("The Mill", 1, 4)])) == ["The Road", "The Mill"]

"""Plain texts of every style of heading, printed and pasted: which chapters are found, and what is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from narrate.model import Block, BlockKind, Book, Metadata, Place, SkipReason, Story
from narrate.text.structure import StructureOptions, account, structure

PROSE = (
    "The rain had not let up since noon, and the lamps along the quay were lit long before anyone wanted them to be. "
    "Nobody said a word about the ferry. Marta counted the coins twice, put them back in the tin, and looked at the "
    "door as though it owed her an answer."
)
BODY = "\n\n".join(f"{PROSE} So it went for the {count} time." for count in ("first", "second", "third", "last"))


def book(text: str) -> Book:
    """Paragraphs as the plain text reader gives them: empty lines counted, line breaks kept."""
    blocks: list[Block] = []
    rows: list[str] = []
    blank = above = first = 0
    for number, row in enumerate([*text.split("\n"), ""], 1):
        if row.strip():
            if not rows:
                above, first = blank, number
            rows.append(row.strip())
            continue
        if rows:
            place = Place("story.txt", line=first)
            blocks.append(Block(BlockKind.PARAGRAPH, "\n".join(rows), place, blank_before=above))
            rows, blank = [], 0
        blank += 1
    return Book(tuple(blocks))


def told(text: str, options: StructureOptions | None = None) -> Story:
    source = book(text)
    story = structure(source, options or StructureOptions())
    balance = account(source, story)
    assert balance.balanced, (balance.lost, balance.doubled)
    return story


def chapters(*heads: str, gap: str = "\n\n") -> str:
    return gap.join(f"{head}\n\n{BODY}" for head in heads)


def titles(story: Story) -> list[str]:
    return [chapter.title for chapter in story.chapters]


def skipped(story: Story, reason: SkipReason) -> list[str]:
    return [skip.text for skip in story.skipped if skip.reason is reason]


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (["Chapter One: The Quay", "Chapter Two: The Ferry"], None),
        (["Chapter 1 – It rained.", "Chapter 2 – It got worse."], None),
        (["1 – The Meeting", "2 – The Parting"], None),
        (["I. THE QUAY", "II. THE FERRY", "III. THE TIN"], None),
        (["I.", "II.", "III."], ["I", "II", "III"]),
        (["One", "Two", "Three"], None),
        (["1", "2", "3"], None),
        (["PROLOGUE", "CHAPTER 1", "CHAPTER 2", "EPILOGUE"], None),
        (["STAVE I: THE GHOST", "STAVE II: THE FIRST SPIRIT"], None),
        (["Letter 1", "Letter 2", "Chapter 1", "Chapter 2"], None),
        (["Day 1", "Day 2", "Day 3"], None),
        (["~ Chapter 1 ~", "~ Chapter 2 ~"], ["Chapter 1", "Chapter 2"]),
        (["Chapter 1\n\nThe Quay", "Chapter 2\n\nThe Ferry"], ["Chapter 1: The Quay", "Chapter 2: The Ferry"]),
        (["CHAPTER I.\nTHE QUAY", "CHAPTER II.\nTHE FERRY"], ["CHAPTER I: THE QUAY", "CHAPTER II: THE FERRY"]),
        (
            ["Prologue\n\nBefore", "1\n\nThe Quay", "2\n\nThe Ferry"],
            ["Prologue: Before", "1: The Quay", "2: The Ferry"],
        ),
    ],
)
def test_styles_of_headings(heads: list[str], expected: list[str] | None) -> None:
    story = told(chapters(*heads))
    assert titles(story) == (expected or heads)
    assert all(chapter.scenes[0].paragraphs[0].kind is BlockKind.HEADING for chapter in story.chapters)


def test_parts_hold_chapters_whose_numbers_begin_anew() -> None:
    text = f"PART ONE: THE SEA\n\n{chapters('I', 'II')}\n\nPART TWO: THE LAND\n\n{chapters('I', 'II')}"
    story = told(text)
    assert titles(story) == ["PART ONE: THE SEA", "I", "II", "PART TWO: THE LAND", "I", "II"]
    assert story.chapters[1].parts == ("PART ONE: THE SEA",)
    assert story.chapters[5].parts == ("PART TWO: THE LAND",)


def test_books_within_volumes() -> None:
    text = f"VOLUME I\n\nBOOK FIRST—RAIN\n\n{chapters('CHAPTER I')}\n\nBOOK SECOND—SUN\n\n{chapters('CHAPTER I')}"
    assert told(text).chapters[-1].parts == ("VOLUME I", "BOOK SECOND—SUN")


def test_numbers_inside_chapters_are_sections() -> None:
    inside = f"1\n\n{BODY}\n\n2\n\n{BODY}"
    assert titles(told(f"Chapter 1\n\n{inside}\n\nChapter 2\n\n{inside}")) == ["Chapter 1", "Chapter 2"]


def test_a_list_is_no_row_of_chapters() -> None:
    shopping = "1. Buy milk\n\n2. Find Marta\n\n3. Leave"
    assert titles(told(f"Chapter 1\n\n{BODY}\n\n{shopping}\n\n{BODY}")) == ["Chapter 1"]
    assert len(told(f"{BODY}\n\n{shopping}\n\n{BODY}").chapters) == 1


def test_bare_titles_are_chapters_where_nothing_else_is() -> None:
    long = "\n\n".join([BODY] * 3)
    text = "\n\n".join(f"{title}\n\n{long}" for title in ("The Quay", "The Man with the Tin", "Of Rain"))
    assert titles(told(text)) == ["The Quay", "The Man with the Tin", "Of Rain"]


def test_stories_in_numbered_sections_stay_whole() -> None:
    long = "\n\n".join([BODY] * 3)
    text = f"The Quay\n\nI\n\n{long}\n\nII\n\n{long}\n\nThe Ferry\n\n{long}\n\nThe Tin\n\n{long}"
    assert titles(told(text)) == ["The Quay", "The Ferry", "The Tin"]


def test_a_play() -> None:
    act = f"SCENE I\n\n{BODY}\n\nSCENE II\n\n{BODY}"
    story = told(f"ACT I\n\n{act}\n\nACT II\n\n{act}")
    assert titles(story) == ["ACT I", "ACT II"]
    assert [paragraph.text for paragraph in story.chapters[0].scenes[0].paragraphs[:2]] == ["ACT I", "SCENE I"]


def test_title_and_author_at_the_head() -> None:
    story = told(f"Harbour Lights\n\nby Anna Quay\n\n{chapters('Chapter 1', 'Chapter 2')}")
    assert (story.metadata.title, story.metadata.authors) == ("Harbour Lights", ("Anna Quay",))
    assert skipped(story, SkipReason.TITLE_PAGE) == ["Harbour Lights", "by Anna Quay"]
    assert titles(told(f"Harbour Lights\nby Anna Quay\n\n{BODY}")) == ["Harbour Lights"]


def test_the_pages_of_a_printed_book() -> None:
    text = (
        "Harbour Lights\n\nBy Anna Quay.\n\nImprint\n\nThis book was made by hand.\n\nDedication\n\nFor my mother.\n\n"
        f"{chapters('I', 'II')}\n\nColophon\n\nSet in Garamond.\n\nAbout the Author\n\nAnna Quay lives by the sea."
    )
    story = told(text)
    assert titles(story) == ["I", "II"]
    spoken = " ".join(p.text for chapter in story.chapters for scene in chapter.scenes for p in scene.paragraphs)
    for word in ("hand", "mother", "Garamond", "sea"):
        assert word not in spoken
    assert skipped(story, SkipReason.FRONT_MATTER)[0] == "Imprint"
    assert skipped(story, SkipReason.BACK_MATTER)[0] == "Colophon"


def test_a_front_page_never_swallows_the_story() -> None:
    story = told(f"Dedication\n\nFor my mother.\n\n{BODY}\n\n{BODY}")
    assert len(story.chapters) == 1
    assert story.warnings


def test_a_word_of_matter_inside_a_chapter_is_story() -> None:
    story = told(f"Chapter 1\n\n{BODY}\n\nContents\n\nA tin, two coins.\n\n{BODY}\n\nChapter 2\n\n{BODY}")
    assert not story.skipped
    assert len(story.chapters) == 2


GUTENBERG = """The Project Gutenberg eBook of Harbour Lights

This ebook is for the use of anyone anywhere.

Title: Harbour Lights

Author: Anna Quay


*** START OF THE PROJECT GUTENBERG EBOOK HARBOUR LIGHTS ***


Produced by some volunteers


HARBOUR LIGHTS

by Anna Quay

TO MY MOTHER


{front}


{body}


*** END OF THE PROJECT GUTENBERG EBOOK HARBOUR LIGHTS ***


THE FULL PROJECT GUTENBERG LICENSE

PLEASE READ THIS
"""


@pytest.mark.parametrize(
    ("front", "heads", "expected"),
    [
        (
            "CONTENTS\n\nCHAPTER I. The Quay 3\nCHAPTER II. The Ferry 9",
            ["CHAPTER I.\n\nThe Quay", "CHAPTER II.\n\nThe Ferry"],
            ["CHAPTER I: The Quay", "CHAPTER II: The Ferry"],
        ),
        (
            "Contents\n\nCHAPTER 1. The Quay.\n\nCHAPTER 2. The Ferry.\n\nEpilogue",
            ["CHAPTER 1. The Quay.", "CHAPTER 2. The Ferry.", "Epilogue"],
            ["CHAPTER 1. The Quay.", "CHAPTER 2. The Ferry.", "Epilogue"],
        ),
        (
            "CONTENTS\n\nPART ONE\n\nCHAPTER I\nCHAPTER II\n\nPART TWO\n\nCHAPTER I",
            ["PART ONE\n\n\nCHAPTER I", "CHAPTER II", "PART TWO\n\n\nCHAPTER I"],
            ["PART ONE", "CHAPTER I", "CHAPTER II", "PART TWO", "CHAPTER I"],
        ),
        ("CONTENTS\n\nThe Quay\nThe Ferry", ["THE QUAY", "THE FERRY"], ["THE QUAY", "THE FERRY"]),
        (
            "LIST OF ILLUSTRATIONS\n\nMarta at the door 12\n\nThe ferry at night 24",
            ["I\n\nTHE QUAY\n\n[Illustration: The ferry at night]", "II\n\nTHE FERRY"],
            ["I: THE QUAY", "II: THE FERRY"],
        ),
    ],
)
def test_gutenberg_texts(front: str, heads: list[str], expected: list[str]) -> None:
    story = told(GUTENBERG.format(front=front, body=chapters(*heads, gap="\n\n\n\n\n")))
    assert titles(story) == expected
    assert (story.metadata.title, story.metadata.authors) == ("Harbour Lights", ("Anna Quay",))
    spoken = " ".join(p.text for chapter in story.chapters for scene in chapter.scenes for p in scene.paragraphs)
    for word in ("Gutenberg", "GUTENBERG", "volunteers", "MOTHER", "Illustration", "CONTENTS", "PLEASE"):
        assert word not in spoken


def test_what_follows_the_end_is_no_story() -> None:
    text = f"{chapters('Chapter 1', 'Chapter 2')}\n\nTHE END.\n\nBooks by Anna Quay\n\nThe Mole. Cloth, $1.50"
    story = told(text)
    assert story.chapters[-1].scenes[-1].paragraphs[-1].text == "THE END."
    assert skipped(story, SkipReason.BACK_MATTER) == ["Books by Anna Quay", "The Mole. Cloth, $1.50"]


def test_advertisements_without_an_end() -> None:
    adverts = "\n\n".join(
        f"THE {name}\n\nBY ANNA QUAY\n\nEach one volume, cloth, $1.50" for name in ("MOLE", "SEA", "FOG")
    )
    story = told(f"{chapters('Chapter 1', 'Chapter 2')}\n\n{adverts}")
    assert len(skipped(story, SkipReason.BACK_MATTER)) == 9


def test_an_archives_own_words() -> None:
    text = (
        "Harbour Lights\n\nby quaygirl\n\nRating: T\n\nFandom: Boats\n\nWords: 1,234\n\n"
        f"{chapters('Chapter 1', 'Chapter 2')}\n\nNext Chapter\n\nKudos"
    )
    story = told(text)
    assert skipped(story, SkipReason.METADATA) == ["Rating: T", "Fandom: Boats", "Words: 1,234"]
    assert skipped(story, SkipReason.NAVIGATION) == ["Next Chapter", "Kudos"]


def test_a_status_window_in_a_tale_is_no_archive() -> None:
    story = told(f"Chapter 1\n\n{BODY}\n\nName: Marta\n\nStats: low\n\nStatus: Wet\n\nTitle: Ferryman\n\n{BODY}")
    assert not story.skipped


def test_footnotes_are_skipped_or_follow_their_paragraph() -> None:
    text = f"Chapter 1\n\nThe ferry[1] was late.\n\n{BODY}\n\n[Footnote 1: A boat.]\n\n{BODY}"
    story = told(text)
    assert skipped(story, SkipReason.FOOTNOTE) == ["[Footnote 1: A boat.]"]
    assert skipped(story, SkipReason.NOTE_MARK) == ["[1]"]
    kept = told(text, StructureOptions(footnotes="keep"))
    heading, ferry, note = kept.chapters[0].scenes[0].paragraphs[:3]
    assert heading.kind is BlockKind.HEADING
    assert ferry.text == "The ferry was late."
    assert (note.kind, note.text) == (BlockKind.FOOTNOTE, "A boat.")


def test_blank_lines_everywhere_are_no_scene_breaks() -> None:
    for gap in ("\n\n", "\n\n\n", "\n\n\n\n"):
        story = told("Chapter 1\n\n" + gap.join(f"{PROSE} {number}." for number in range(30)))
        assert len(story.chapters[0].scenes) == 1


def test_marks_make_blank_lines_meaningless() -> None:
    paragraphs = [f"{PROSE} {number}." for number in range(20)]
    text = "\n\n".join(paragraphs[:9]) + "\n\n\n\n" + "\n\n".join(paragraphs[9:15]) + "\n\n* * *\n\n" + paragraphs[15]
    assert len(told(text).chapters[0].scenes) == 2


def test_the_readers_title_is_kept() -> None:
    source = Book(book(f"Chapter 1\n\nThe Quay\n\n{BODY}").blocks, Metadata(title="Known"))
    assert structure(source).metadata.title == "Known"
    assert structure(source, StructureOptions(title="Better")).metadata.title == "Better"


PREFACE = (
    "The tales in this volume were first published in a magazine, and the author has changed little for this edition. "
    "The reader will find in the following pages what the public was kind enough to like."
)


def test_a_preface_about_the_book_is_front_matter() -> None:
    story = told(f"PREFACE\n\n{PREFACE}\n\n{PREFACE}\n\nA. Q.\n\n{chapters('Chapter 1', 'Chapter 2')}")
    assert titles(story) == ["Chapter 1", "Chapter 2"]
    assert skipped(story, SkipReason.FRONT_MATTER)[0] == "PREFACE"


def test_an_introduction_that_tells_is_kept() -> None:
    story = told(chapters("INTRODUCTION", "Chapter 1", "Chapter 2"))
    assert titles(story) == ["INTRODUCTION", "Chapter 1", "Chapter 2"]
    assert story.warnings


def test_page_numbers_and_running_heads_among_the_lines() -> None:
    torn = "and she said to the ferryman, who had no answer to give and counted the coins with one"
    rest = "hand while the other held the rope, as was his habit in such weather and such company."
    text = f"Chapter 1\n\n{BODY}\n\n"
    text += "\n\n".join(f"{PROSE} So it went on, {torn}\n\nHARBOUR LIGHTS {page}\n\n{rest}" for page in range(40, 48))
    story = told(text)
    assert len(skipped(story, SkipReason.RUNNING_HEAD)) == 8
    numbered = text.replace("HARBOUR LIGHTS ", "- ").replace("\n\nhand", " -\n\nhand")
    assert len(skipped(told(numbered), SkipReason.PAGE_NUMBER)) == 8


def test_a_chapters_number_is_no_page_number() -> None:
    assert len(told(chapters(*(str(number) for number in range(1, 15)))).chapters) == 14


def test_a_heading_said_twice() -> None:
    story = told(f"Chapter 3: The Quay\n\nChapter 3\n\n{BODY}\n\nChapter 4\n\nChapter 4: The Ferry\n\n{BODY}")
    assert titles(story) == ["Chapter 3: The Quay", "Chapter 4: The Ferry"]
    assert skipped(story, SkipReason.REPEATED_HEADING) == ["Chapter 3", "Chapter 4"]


def test_the_first_line_of_a_chapter_is_no_title() -> None:
    days = [f"Chapter {n}\n\n{'The Quay' if n == 3 else PROSE}" for n in range(1, 9)]
    story = told("\n\n".join(f"{day}\n\n{BODY}" for day in days))
    assert titles(story)[2] == "Chapter 3"


def test_a_line_that_is_a_title_where_all_others_have_one() -> None:
    names = ["The Quay", "The Ferry", "The Tin", "In which nobody answers the door.", "The Rope"]
    story = told("\n\n".join(f"{n}\n\n{name}\n\n{BODY}" for n, name in enumerate(names, 1)))
    assert titles(story)[3] == "4: In which nobody answers the door."


def test_a_title_above_a_pasted_text() -> None:
    story = told(f"The Lamps of the Quay\n\n{BODY}")
    assert titles(story) == ["The Lamps of the Quay"]
    assert story.metadata.title == "The Lamps of the Quay"


def test_names_of_speakers_are_no_titles() -> None:
    text = "\n\n".join(f"{name}\n\n{BODY}\n\n{BODY}\n\n{BODY}" for name in ("Marta", "Tom", "Marta", "Tom"))
    assert len(told(text).chapters) == 1


def test_an_archives_plain_download() -> None:
    text = (
        "Harbour Lights\n\nPosted originally on the Archive of Our Own at http://example.org/1.\n\nRating:\n\nTeen\n\n"
        "Fandom:\n\nBoats\n\nWords: 1,234\n\nSummary\n\nMarta waits.\n\n"
        f"{chapters('Chapter 1: The Quay', 'Chapter 2: The Ferry')}\n\nAfterword\n\nEnd Notes\n\nThanks, all.\n\n"
        "Please drop by the Archive and comment to let the creator know if you enjoyed their work!"
    )
    story = told(text)
    assert titles(story) == ["Chapter 1: The Quay", "Chapter 2: The Ferry"]
    assert story.metadata.title == "Harbour Lights"
    assert len(story.chapters[0].scenes[0].paragraphs) == 5


def test_the_half_title_ends_the_pages_in_front() -> None:
    long = "\n\n".join([BODY] * 3)
    front = "Harbour Lights\n\nBy Anna Quay\n\nDedication\n\nFor mum.\n\nHarbour Lights"
    text = f"{front}\n\nThe Quay\n\n{long}\n\nThe Tin\n\n{long}"
    assert titles(told(text)) == ["The Quay", "The Tin"]


def joined(*texts: str) -> Book:
    """Several files read as one book."""
    blocks = []
    for number, text in enumerate(texts, 1):
        for block in book(text).blocks:
            place = Place(f"chapters/{number:02} - Night {number}.txt", line=block.place.line)
            blocks.append(replace(block, place=place))
    return Book(tuple(blocks))


def test_each_file_of_a_folder_is_a_chapter() -> None:
    assert titles(structure(joined(BODY, BODY))) == ["Night 1", "Night 2"]
    assert titles(structure(joined(f"The Quay\n\n{BODY}", f"The Ferry\n\n{BODY}"))) == ["The Quay", "The Ferry"]
    assert titles(structure(joined(chapters("Chapter 1"), chapters("Chapter 2")))) == ["Chapter 1", "Chapter 2"]


@pytest.mark.parametrize("shape", ["~ {} ~", "## {}", "*** {} ***", "[{}]", "- {} -"])
def test_ornaments_around_headings_are_not_spoken(shape: str) -> None:
    story = told(chapters(shape.format("Chapter 1"), shape.format("Chapter 2")))
    assert titles(story) == ["Chapter 1", "Chapter 2"]
    assert [chapter.scenes[0].paragraphs[0].text for chapter in story.chapters] == ["Chapter 1", "Chapter 2"]
    assert {skip.reason for skip in story.skipped} == {SkipReason.ORNAMENT}


def test_a_point_of_view_is_no_title() -> None:
    assert titles(told(f"Chapter 1\n\nMarta's POV\n\n{BODY}")) == ["Chapter 1"]


FRAME = "*** START OF THE PROJECT GUTENBERG EBOOK HARBOUR LIGHTS ***"
FACTS = "Title: Harbour Lights\n\nAuthor: Anna Quay"
FRONT = "HARBOUR LIGHTS\n\nby\n\nANNA QUAY\n\nLONDON\n1887\n\nTO\n\nMY DEAR FRIEND B.,\n\nTHIS BOOK IS INSCRIBED"


@pytest.mark.parametrize("half_title", ["", "\n\nHARBOUR LIGHTS"])
def test_a_printed_title_page_is_no_chapter(half_title: str) -> None:
    story = told(f"{FACTS}\n\n{FRAME}\n\n{FRONT}{half_title}\n\n{chapters('CHAPTER I', 'CHAPTER II')}")
    assert titles(story) == ["CHAPTER I", "CHAPTER II"]
    assert (story.metadata.title, story.metadata.author) == ("Harbour Lights", "Anna Quay")


@pytest.mark.parametrize("part", ["PART I", "PART ONE\n\nTHE QUAY"])
@pytest.mark.parametrize("picture", ["", "[Illustration]\n\n"])
def test_a_part_that_the_contents_do_not_name(part: str, picture: str) -> None:
    listed = "CONTENTS\n\nCHAPTER I  THE ROAD\nCHAPTER II  THE TIN"
    body = (
        f"{part}\n\n{picture}{chapters('CHAPTER I' + chr(10) * 2 + 'THE ROAD', 'CHAPTER II' + chr(10) * 2 + 'THE TIN')}"
    )
    found = titles(told(f"{FACTS}\n\n{FRAME}\n\n{listed}\n\n{body}"))
    assert found == [part.replace("\n\n", ": "), "CHAPTER I: THE ROAD", "CHAPTER II: THE TIN"]


def test_contents_with_bare_numbers() -> None:
    listed = "CONTENTS\n\nI The Road\nII The Tin\nIII The Ferry"
    heads = [f"{number}\n\n{title}" for number, title in (("I", "The Road"), ("II", "The Tin"), ("III", "The Ferry"))]
    verse = "The tide comes in,\nThe tide goes out,\nAnd turns about."
    story = told(f"{FACTS}\n\n{FRAME}\n\n{listed}\n\n{heads[0]}\n\n{verse}\n\n{BODY}\n\n{chapters(*heads[1:])}")
    assert titles(story) == ["I: The Road", "II: The Tin", "III: The Ferry"]
    assert story.chapters[0].scenes[0].paragraphs[2].text == verse


def test_the_word_above_footnotes_goes_with_them() -> None:
    story = told(f"CHAPTER I\n\n{BODY} So.[1]\n\nFOOTNOTES:\n\n[1] A note.\n\n{chapters('CHAPTER II')}")
    assert skipped(story, SkipReason.FOOTNOTE) == ["FOOTNOTES:", "[1] A note."]


def test_a_title_with_by_in_an_old_header() -> None:
    story = told(f"Project Gutenberg Etext A Winter by the Sea, by Anna Quay\n\n*END*THE SMALL PRINT!*END*\n\n{BODY}")
    assert (story.metadata.title, story.metadata.author) == ("A Winter by the Sea", "Anna Quay")


def test_a_short_first_chapter_without_a_number_is_no_motto() -> None:
    rest = chapters("2. The Tin", "3. The Ferry", "4. The End")
    text = f"Harbour Lights\n\nBy Anna Quay\n\nThe Quay\n\n{PROSE}\n\n{rest}"
    assert PROSE in " ".join(p.text for chapter in told(text).chapters for s in chapter.scenes for p in s.paragraphs)


def test_stories_of_a_contents_list_in_numbered_sections() -> None:
    names = ["THE QUAY", "THE FERRY", "THE TIN"]
    stories = [f"{name}\n\nI\n\n{BODY}\n\nII\n\n{BODY}" for name in names]
    text = "\n\n".join(["CONTENTS", "\n".join(names), *stories])
    assert titles(told(f"{FACTS}\n\n{FRAME}\n\n{text}")) == names


def test_a_line_directly_under_a_number_is_its_title() -> None:
    heads = [f"Chapter {number}.\nIn which nothing happens {times}." for number, times in ((1, "once"), (2, "twice"))]
    split = []
    for block in book(chapters(*heads)).blocks:
        first, _, second = block.text.partition("\n")
        split.append(replace(block, text=first))
        if second:
            split.append(
                replace(block, text=second, place=Place("story.txt", line=block.place.line + 1), blank_before=0)
            )
    found = titles(structure(Book(tuple(split))))
    assert found == ["Chapter 1: In which nothing happens once.", "Chapter 2: In which nothing happens twice."]


def test_title_pages_of_later_volumes() -> None:
    page = "HARBOUR LIGHTS\n\nA Novel\n\nBY ANNA QUAY\n\nVOL. {}.\n\nLONDON:\n\nQUAY AND CO.\n\n1871."
    volumes = [f"{page.format(number)}\n\n{chapters('CHAPTER I', 'CHAPTER II')}" for number in ("I", "II")]
    story = told(f"{FACTS}\n\n{FRAME}\n\n" + "\n\n".join(volumes))
    assert titles(story) == ["VOL. I", "CHAPTER I", "CHAPTER II", "VOL. II", "CHAPTER I", "CHAPTER II"]
    spoken = " ".join(p.text for chapter in story.chapters for scene in chapter.scenes for p in scene.paragraphs)
    assert not any(word in spoken for word in ("LONDON", "1871", "ANNA", "Novel"))


def test_notes_in_the_margin_are_no_titles() -> None:
    story = told(f"{FACTS}\n\n{FRAME}\n\nCHAPTER I\n\n[Sidenote: At home]\n\n{BODY}\n\n{chapters('CHAPTER II')}")
    assert titles(story) == ["CHAPTER I", "CHAPTER II"]
    assert skipped(story, SkipReason.FOOTNOTE) == ["[Sidenote: At home]"]


def test_a_few_lines_of_advertisement_after_a_printed_book() -> None:
    offer = 'NEW NOVELS AT ALL LIBRARIES\n\nTHE TIN. By A. Quay. 12mo, cloth, $1.25.\n\n"Very readable."--_Post._'
    text = f"{chapters('I.', 'II.')}\n\n{offer}"
    story = told(f"{FACTS}\n\n{FRAME}\n\n_All Rights Reserved_\n\n{text}")
    assert titles(story) == ["I", "II"]
    assert skipped(story, SkipReason.BACK_MATTER) == offer.split("\n\n")


_NAMES = ["The Quay at Night", "A Lamp in the Window", "To the Sea", "Rope", "The End of the Road"]


@pytest.mark.parametrize(
    "head",
    ["{name}", "--- {name} ---", "# {name}", "{number} {name}", "Chapter {number} of 5: {name}", "{name}\n\n{line}"],
)
@pytest.mark.parametrize("capitals", [False, True])
def test_titles_of_every_look(head: str, capitals: bool) -> None:
    names = [name.upper() for name in _NAMES] if capitals else _NAMES
    heads = [head.format(number=n, name=name, line="=" * len(name)) for n, name in enumerate(names, 1)]
    source = book("\n\n".join(f"{one}\n\n{BODY}\n\n{BODY}\n\n{BODY}" for one in heads))
    if "line" in head:  # the line stands right below the title
        under = [replace(b, blank_before=0) if set(b.text) == {"="} else b for b in source.blocks]
        source = replace(source, blocks=tuple(under))
    story = structure(source)
    assert account(source, story).balanced
    assert len(story.chapters) == 5
    assert [chapter.title.endswith(name) for chapter, name in zip(story.chapters, names, strict=True)] == [True] * 5


def test_a_lone_x_is_a_mark_where_it_comes_again() -> None:
    assert [len(c.scenes) for c in told(f"{BODY}\n\nx\n\n{BODY}\n\nx\n\n{BODY}").chapters] == [3]
    assert [len(c.scenes) for c in told(f"{BODY}\n\nX\n\n{BODY}").chapters] == [1]


def test_the_end_of_something_is_not_the_end() -> None:
    story = told(f"Chapter 1\n\n{BODY}\n\nChapter 2\n\n{BODY}\n\nThe End of Summer\n\n{BODY}")
    assert not skipped(story, SkipReason.BACK_MATTER)
    story = told(f"Chapter 1\n\n{BODY}\n\nChapter 2\n\n{BODY}\n\nThe End of Book One\n\nBuy more.")
    assert skipped(story, SkipReason.BACK_MATTER) == ["Buy more."]


def test_lines_of_prose_that_come_again_are_no_page_heads() -> None:
    again = "The old man lifted his hat and said nothing that anyone could"
    text = "\n\n".join(f"{PROSE}\n\n{again}\n\nhear. {PROSE}" for _ in range(6))
    assert not skipped(told(text), SkipReason.RUNNING_HEAD)

"""Lines become the paragraphs their writer meant, whatever layout the text keeps, and none is lost."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.errors import SourceError
from narrate.model import Block, BlockKind
from narrate.ports import Source
from narrate.readers.plain import PlainText
from narrate.text.cleaning import clean

LONG = (
    "The lamp on the landing had been broken since the winter, and nobody on the stairs had ever thought to mend it, "
    "so that each of them went up in the dark with one hand on the wall."
)
WRAPPED = """CHAPTER I

The lamp on the landing had been broken since the winter, and
nobody on the stairs had ever thought to mend it, so that each
of them went up in the dark with one hand on the wall.

"You will fall," said Ada, who had never fallen in her life and
did not mean to begin, "and then who will carry the coal up?"
"""


def read(text: str | bytes) -> tuple[Block, ...]:
    data = text if isinstance(text, bytes) else text.encode()
    return PlainText().read(Source("story.txt", data=data)).blocks


def texts(text: str | bytes) -> list[str]:
    return [block.text for block in read(text)]


def test_blank_lines_part_paragraphs_and_are_counted() -> None:
    found = read(f"Title\n\n{LONG}\n\n\n\n{LONG}\n")
    assert [block.text for block in found] == ["Title", LONG, LONG]
    assert [block.blank_before for block in found] == [0, 1, 3]
    assert [block.place.line for block in found] == [1, 3, 7]
    assert found[1].place.offset == 7


def test_a_paragraph_a_line_without_blank_lines() -> None:
    assert texts(f"The Lamp\n{LONG}\n“No,” she said.\n“Yes.”\n{LONG}") == [
        "The Lamp",
        LONG,
        "“No,” she said.",
        "“Yes.”",
        LONG,
    ]


def test_hard_wrapped_lines_become_paragraphs() -> None:
    found = texts(WRAPPED)
    assert len(found) == 3
    assert found[0] == "CHAPTER I"
    assert found[1].endswith("in the dark with one hand on the wall.")
    assert "\n" not in "".join(found)


def test_windows_line_ends_and_old_ones_make_no_difference() -> None:
    for end in ("\r\n", "\r", "\r\r\n"):
        assert texts(WRAPPED.replace("\n", end)) == texts(WRAPPED)


def test_double_spaced_wrapped_lines_are_joined_too() -> None:
    doubled = (WRAPPED + WRAPPED + "\n" + WRAPPED).replace("\n", "\n\n")
    assert next(t for t in texts(doubled) if t.startswith("The lamp")).endswith("one hand on the wall.")


def test_indented_paragraphs_without_blank_lines() -> None:
    wrapped = WRAPPED.split("\n\n", 1)[1]
    body = "".join(f"    {p.strip()}\n" for p in wrapped.split("\n\n"))
    found = texts(body * 3)
    assert len(found) == 6
    assert found[0].startswith("The lamp")
    assert found[1].startswith('"You will')


def test_headings_and_scene_marks_are_never_joined() -> None:
    wrapped = WRAPPED.replace("CHAPTER I\n\n", "CHAPTER I\n").replace('\n\n"You', '\n* * *\n"You')
    found = texts(wrapped * 2)
    assert found[:4][0] == "CHAPTER I"
    assert found[2] == "* * *"
    assert found[3].startswith('"You will fall')


@pytest.mark.parametrize("mark", ["***", "* * *", "-----", "~", "oOo", "~*~*~", "#", "⁂", "xXx", "___", "o0o0o", "…"])
def test_each_scene_mark_is_a_block_of_its_own(mark: str) -> None:
    assert texts(f"{LONG}\n{mark}\n{LONG}\n") == [LONG, mark, LONG]
    assert mark in texts(WRAPPED + mark + "\n" + WRAPPED)


def test_a_stanza_keeps_its_lines() -> None:
    stanza = "The coal is in the cellar,\nThe cellar's in the ground,\n"
    stanza += "And no one goes to fetch it,\nFor no one will be found."
    for text in (f"{LONG}\n\n{stanza}\n\n{LONG}\n\n{LONG}", WRAPPED + "\n" + stanza + "\n\n" + WRAPPED):
        verse = [block for block in read(text) if block.kind is BlockKind.VERSE]
        assert [block.text for block in verse] == [stanza]


def test_an_address_keeps_its_lines() -> None:
    address = "Mrs. A. Crane,\n7 Lamp Stairs"
    assert address in texts(f"{LONG}\n\n{address}\n\n{LONG}\n\n{LONG}")


def test_words_cut_at_line_ends_are_mended_and_compounds_keep_their_hyphen() -> None:
    lines = [
        "There was no other way to reach the neighbouring house than to ex-",
        "plain the matter to the old woman, who was some seventy-five years",
        "old and had no wish to hear of it, nor would she explain her reason",
        "to the children; so they waited until she was asleep, all seventy-",
        "five years of her, and then they went across the roof with the lamp.",
    ]
    (found,) = texts("\n".join(lines))
    assert "to explain the matter" in found
    assert "all seventy-five years" in found


def test_dashes_at_line_ends_get_no_blank() -> None:
    lines = ["It was the old lamp from the landing that she carried up the stairs--", "nobody had mended it."]
    assert texts("\n".join(lines) + "\n\n" + WRAPPED)[0].endswith("up the stairs--nobody had mended it.")


def test_a_form_feed_ends_a_page_and_the_line_count_goes_on() -> None:
    found = read(f"{LONG}\n\x0c12\n\n{LONG}")
    assert [block.text for block in found] == [LONG, "12", LONG]
    assert [block.place.line for block in found] == [1, 2, 4]


def test_strange_blanks_and_marks_never_arrive() -> None:
    assert texts("\ufeffwait\u2060—\u200aa\u00a0\u00a0moment\n\u200b\n\u00a0\nnow") == ["wait— a moment", "now"]
    assert texts(b"\0o\0ne\0") == ["one"]


@pytest.mark.parametrize(
    "data",
    [b"", b" \n\t\r\n\xc2\xa0", b"\0\0\0", b"\x89PNG\r\n\x1a\n\0\0", b"PK\x03\x04 zip", b"\x01\x02\x03\x04text" * 9],
)
def test_what_holds_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"story\.txt"):
        read(data)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt"):
        PlainText().read(Source("gone.txt", tmp_path / "gone.txt"))


def test_recognises_text_only() -> None:
    reader = PlainText()
    assert reader.recognises(b"Once there was a lamp.")
    assert reader.recognises("Жили-были".encode("cp1251"))
    assert reader.recognises("Once there was a lamp.".encode("utf-16"))
    assert not reader.recognises(b"")
    assert not reader.recognises(b"%PDF-1.7 ...")
    assert not reader.recognises(bytes(range(256)) * 4)


_line = st.text(st.sampled_from("abcdefgh AB.,!?—’“” -*#1\t\u00a0\u2060\u00ad"), max_size=90)


@given(st.lists(_line, min_size=1, max_size=30), st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\x0c", "\u2028"]))
@settings(deadline=None, max_examples=150)
def test_every_visible_character_is_in_exactly_one_block(lines: list[str], end: str) -> None:
    source = end.join(lines)
    visible = re.sub(r"[\s-]", "", clean(source))
    if not clean(source).strip():
        return
    blocks = read(source)
    assert re.sub(r"[\s-]", "", "".join(block.text for block in blocks)) == visible
    for block in blocks:
        assert clean(source[block.place.offset :]).lstrip().startswith(block.text[0])


def test_a_long_line_is_read_in_one_piece() -> None:
    line = "word and word " * 100_000
    assert texts(line) == [line.strip()]


def test_rows_with_leaders_stand_alone(read):
    rows = [f"{title} {'.' * (50 - len(title))} {page}" for title, page in (("THE ROAD", 7), ("THE TIN", 26))]
    text = "\n".join(rows) + "\n\n" + ("The lamp was lit, and nobody came up the stairs that evening or\n" * 20)
    assert [block.text for block in read(text, "a.txt").blocks][:2] == rows


def test_a_few_long_lines_hide_no_margin(read):
    prose = "The lamp was lit, and nobody came up the stairs that evening or\nthe next, for all that was said.\n\n"
    text = "A row that is longer than any margin would allow, as rows of lists may be " * 2 + "\n\n" + prose * 12
    assert read(text, "a.txt").blocks[-1].text == prose.replace("\n", " ").strip()


# --------------------------------------------------------------------------------------------------------------- pages

_LINES = (
    "She walked along the river with the lamp in her hand and counted the boats that",
    "lay there. Nobody had told her how many there ought to be, and so she began again.",
    "The old man at the ferry lifted his hat, said nothing, and went back to mending the",
    "rope that he had been mending all winter. It was never going to be done, she thought.",
)


def paged(numbers: list[str], gap: str = "\n\n") -> str:
    """Four pages, each of which ends in the middle of a sentence, with what stands between them."""
    text = "She had no more time to lose, and so she took the coal up the stairs and went to the"
    rest = "window of the empty room and"
    pages = [f"{text}{gap}{number}{gap}{rest} looked. {' '.join(_LINES)}" for number in numbers]
    return "Chapter 1\n\n" + "\n\n".join(pages)


@pytest.mark.parametrize(
    ("numbers", "role"),
    [
        (["41", "42", "43", "44"], "pagebreak"),
        (["- 1 -", "- 2 -", "- 4 -", "- 5 -"], "pagebreak"),
        (["Page 7 of 90", "Page 8 of 90", "Page 9 of 90", "Page 10 of 90"], "pagebreak"),
        (["xii", "xiii", "xiv", "xv"], "pagebreak"),
        (["THE LAMP 41", "42 ADA VALE", "THE LAMP 43", "44 ADA VALE"], "pageheader"),
        (["The Lamp | 41", "The Lamp | 42", "The Lamp | 43", "The Lamp | 44"], "pageheader"),
        (["The Lamp"] * 4, "pageheader"),
    ],
)
def test_what_stands_between_pages_tears_no_sentence(numbers: list[str], role: str) -> None:
    found = read(paged(numbers))
    assert [block.text for block in found if block.role == role] == numbers
    whole = [block.text for block in found if block.text.startswith("She had")]
    assert len(whole) == 4
    assert all("went to the window of the empty room and looked." in text for text in whole)


def test_numbers_and_heads_between_pages() -> None:
    found = read(paged([f"4{n}\n\n\fThe Lamp" for n in range(4)]))
    assert [block.text for block in found if block.role] == [t for n in range(4) for t in (f"4{n}", "The Lamp")]
    assert sum("went to the window" in block.text for block in found) == 4


def test_page_numbers_among_wrapped_lines_without_blank_lines() -> None:
    words = random.Random(4).choices(" ".join(_LINES).lower().split(), k=500)
    lines = " ".join(["She", *words, "there."])
    wrapped = re.findall(r".{1,60}(?: |$)", lines)
    pages = [wrapped[n : n + 7] for n in range(0, len(wrapped), 7)]
    text = "\n".join("\n".join([*(line.strip() for line in page), str(n)]) for n, page in enumerate(pages, 31))
    found = read(text)
    assert [block.text for block in found if not block.role] == [lines]
    assert len([block for block in found if block.role == "pagebreak"]) == len(pages)


def test_a_form_feed_tears_no_sentence_and_ends_no_scene() -> None:
    found = read(paged(["\f"] * 4))
    assert sum("went to the window" in block.text for block in found) == 4
    assert {block.blank_before for block in found} <= {0, 1}


def test_a_word_cut_by_the_end_of_a_page() -> None:
    text = paged(["41", "42", "43", "44"]).replace("to the\n", "to the win-\n").replace("window of", "dow of")
    assert sum("went to the window of" in block.text for block in read(text)) == 4


def test_a_title_that_page_heads_repeat_stays() -> None:
    text = paged(["The Lamp"] * 4).replace("Chapter 1\n\n", "Chapter 1\n\nThe Lamp\n\n")
    found = read(text)
    assert [block.role for block in found if block.text == "The Lamp"] == ["", *["pageheader"] * 4]


@pytest.mark.parametrize(
    "between",
    ["\n\n{n}\n\n", "\n\nChapter {n}\n\n", "\n\n\f{n}\n\n", "\n\nLetter {n}\n\n", "\n\nDear Ada\n\n", "\n\n{n}0\n\n"],
)
def test_what_parts_whole_paragraphs_is_no_page(between: str) -> None:
    text = " ".join(_LINES)
    found = read("".join(between.format(n=n) + f"{text}\n\n{text}\n\n{text}" for n in range(1, 9)))
    assert not any(block.role for block in found)
    assert len(found) == 32


def test_a_list_as_long_as_a_hundred_books_is_few_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("narrate.readers.plain._PART", 1000)
    words = [f"Two w{n}" for n in range(4500)]
    found = read("\n".join(words))
    assert len(found) < 60
    assert "\n".join(block.text for block in found) == "\n".join(words)
    prose = [f"{LONG} {n}" for n in range(2500)]
    assert [block.text for block in read("\n\n".join(prose))] == prose

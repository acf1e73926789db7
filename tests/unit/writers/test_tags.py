"""One table for all tags: what it says is what stands in the files, and in docs/tags.md."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutagen.id3 import ID3
from mutagen.mp4 import MP4

from narrate import plugins
from narrate.model import Audiobook, ChapterMark, Encoding, Metadata, Timeline
from narrate.writers import tags
from narrate.writers.flac import Flac
from narrate.writers.languages import THREE, three_letters
from narrate.writers.m4b import M4b
from narrate.writers.mp3 import Mp3
from narrate.writers.tags_page import page

DOCS = Path(__file__).resolve().parents[3] / "docs"


def book(metadata: Metadata, *marks: ChapterMark, **fields: int) -> Audiobook:
    end = marks[-1].end if marks else 0
    return Audiobook(metadata, Timeline(1000, end, marks), Encoding("m4b", "aac", 1000), (), **fields)


def test_the_page_is_up_to_date() -> None:
    written = (DOCS / "tags.md").read_text(encoding="utf-8")
    assert written == page(), "run: python -m narrate.writers.tags_page > docs/tags.md"


def test_every_atom_of_the_table_is_written(bind, tmp_path: Path) -> None:
    texts = tags.values(bind(M4b(), comment="Made so."))
    atoms = MP4(tmp_path / "book").tags
    for field in tags.FIELDS:
        for key in field.mp4 if field.name in texts else ():
            value = atoms[key]
            if key == "pgap":
                assert value is True
            elif key in ("trkn", "disk"):
                assert value == [(1, 1)]
            elif key in ("stik", "©mvi"):
                assert value == [2]
            else:
                assert (bytes(value[0]).decode() if key.startswith("----") else value[0]) == texts[field.name]


def test_every_frame_of_the_table_is_written(bind, tmp_path: Path) -> None:
    texts = tags.values(bind(Mp3(), comment="Made so."))
    frames = ID3(tmp_path / "book", translate=False)
    assert frames.version == (2, 3, 0)
    for field in tags.FIELDS:
        for key in field.id3 if field.name in texts else ():
            name = {"TDRC": "TYER", "COMM": "COMM::eng"}.get(key, key)
            wanted = {"TLAN": "eng"}.get(key, texts[field.name])
            frame = frames[name]
            assert (frame.url if key == "WOAS" else str(frame.text[0])) == wanted, key


def test_every_comment_of_the_table_is_written(bind) -> None:
    made = bind(Flac(), comment="Made so.")
    comments = dict(tags.vorbis_comments(made))
    texts = tags.values(made)
    for field in tags.FIELDS:
        for key in field.vorbis if field.name in texts else ():
            assert comments[key] == ("1" if field.name in ("track", "disc") else texts[field.name])
    keys = list(comments)
    assert keys.index("COMMENT") < keys.index("DESCRIPTION")
    assert comments["CHAPTER002NAME"] == "Two"


def test_a_chapters_own_file_has_its_title_and_number() -> None:
    texts = tags.values(book(Metadata(title="Book"), ChapterMark("The Road", 0, 10), track=3, tracks=12))
    assert (texts["title"], texts["album"], texts["track"]) == ("The Road", "Book", "3/12")


def test_part_that_is_no_number_is_no_movement() -> None:
    assert "part_number" not in tags.values(book(Metadata(series="S", part="2.5")))
    assert tags.values(book(Metadata(series="S", part="07")))["part_number"] == "7"
    assert tags.values(book(Metadata(series="S", part="07")))["grouping"] == "S #07"


def test_what_is_not_known_is_left_out() -> None:
    texts = tags.values(book(Metadata()))
    assert set(texts) == {"title", "album", "genre", "track", "disc", "kind", "gapless", "encoder"}


def test_parts_stand_before_titles_that_are_doubled() -> None:
    marks = [ChapterMark("Chapter 1", 0, 1, ("Part One",)), ChapterMark("Chapter 1", 1, 2, ("Part Two",))]
    assert tags.chapter_titles(Timeline(1, 2, tuple(marks))) == ("Part One, Chapter 1", "Part Two, Chapter 1")
    marks[1] = ChapterMark("Chapter 2", 1, 2, ("Part Two",))
    assert tags.chapter_titles(Timeline(1, 2, tuple(marks))) == ("Chapter 1", "Chapter 2")
    assert tags.chapter_titles(Timeline(1, 2, (ChapterMark(" \n", 0, 2),))) == ("Chapter 1",)


@given(st.text(), st.booleans())
@settings(max_examples=200, deadline=None)
def test_clean_text_fits_everywhere(text: str, lines: bool) -> None:
    cleaned = tags.clean(text, lines=lines)
    assert "\0" not in cleaned
    assert lines or "\n" not in cleaned
    assert cleaned == tags.clean(cleaned, lines=lines)
    cleaned.encode()


def test_half_a_surrogate_does_no_harm() -> None:
    assert tags.clean("a\ud800b") == "a?b"


@pytest.mark.parametrize(
    ("frame", "rate", "text"),
    [(0, 22050, "00:00:00.000"), (22050 * 3661 + 11025, 22050, "01:01:01.500"), (360000 * 8000, 8000, "100:00:00.000")],
)
def test_clock(frame: int, rate: int, text: str) -> None:
    assert tags.clock(frame, rate) == text


@pytest.mark.parametrize(
    ("tag", "three"), [("en-GB", "eng"), ("de", "deu"), ("zh_Hans", "zho"), ("xx", "und"), ("", "und")]
)
def test_languages(tag: str, three: str) -> None:
    assert three_letters(tag) == three
    assert all(len(key) == 2 and len(value) == 3 for key, value in THREE.items())
    assert three_letters("yue") == "yue"


@pytest.mark.parametrize(
    ("name", "most", "rate", "word"),
    [
        ("m4b", 255, 1, "Nero"),
        ("mp3", 100_000, 1, ""),
        ("opus", 999, 1, "M4B and MP3"),
        ("flac", 999, 1, "M4B and MP3"),
        ("wav", 8, 600_000_000, "cue"),
    ],
)
def test_what_a_format_cannot_hold_is_said(name: str, most: int, rate: int, word: str) -> None:
    """`rate` frames a chapter: WAV counts samples, the others chapters."""

    def timeline(count: int) -> Timeline:
        marks = tuple(ChapterMark(str(i), i * rate, (i + 1) * rate) for i in range(count))
        return Timeline(44100, count * rate, marks)

    writer = plugins.load("writers", name)
    assert writer.shortcoming(timeline(most)) == ""
    assert word in writer.shortcoming(timeline(most + 1))
    assert bool(writer.shortcoming(timeline(most + 1))) == bool(word)

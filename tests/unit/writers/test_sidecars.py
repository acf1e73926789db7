"""Texts beside the files say what the files say."""

import json
from dataclasses import replace

from narrate.model import ChapterMark, Metadata, Timeline
from narrate.writers import sidecars

TIMELINE = Timeline(
    22050, 22050 * 90, (ChapterMark('The "First"', 0, 22050 * 61), ChapterMark("Zwei", 22050 * 61, 22050 * 90))
)


def test_playlist() -> None:
    parts = [sidecars.Part("01 One.mp3", "One\n", 61.4), sidecars.Part("#2.mp3", "Zwei – ü", 29.6)]
    assert sidecars.playlist("Book", parts).splitlines() == [
        "#EXTM3U",
        "#PLAYLIST:Book",
        "#EXTINF:61,One",
        "01 One.mp3",
        "#EXTINF:30,Zwei – ü",
        "./#2.mp3",
    ]


def test_cue_sheet(metadata: Metadata) -> None:
    sheet = sidecars.cue_sheet(metadata, TIMELINE, "Home.mp3")
    assert 'FILE "Home.mp3" MP3' in sheet
    assert "TITLE \"The 'First'\"" in sheet
    assert "  TRACK 02 AUDIO\n" in sheet
    assert "    INDEX 01 01:01:00\n" in sheet
    assert 'PERFORMER "Ann Author, Bob Byline"' in sheet
    assert "SONGWRITER" not in sidecars.cue_sheet(Metadata(), TIMELINE, "x.flac")


def test_metadata_json(metadata: Metadata) -> None:
    found = json.loads(sidecars.metadata_json(metadata, TIMELINE))
    assert found["authors"] == ["Ann Author", "Bob Byline"]
    assert found["series"] == ["Homeward #2"]
    assert found["description"] == "First line.\nSecond line."
    assert found["chapters"][1] == {"id": 1, "start": 61.0, "end": 90.0, "title": "Zwei"}
    empty = json.loads(sidecars.metadata_json(Metadata()))
    assert empty["title"] is None
    assert empty["series"] == []
    assert "chapters" not in empty


def test_description_and_reader(metadata: Metadata) -> None:
    assert sidecars.description_text(metadata) == "First line.\nSecond line.\n"
    assert sidecars.reader_text(metadata) == "Nora Voice\n"
    nothing = replace(metadata, description="", narrator="")
    assert (sidecars.description_text(nothing), sidecars.reader_text(nothing)) == ("", "")

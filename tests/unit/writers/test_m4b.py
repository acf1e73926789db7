"""M4B as other programs read it: boxes, both styles of chapters, playing time."""

import json
import subprocess
from array import array
from pathlib import Path

import numpy as np
import pytest
from mutagen.mp4 import MP4

from narrate.model import Audiobook
from narrate.writers import _mp4
from narrate.writers.m4b import M4b


def boxes(path: Path) -> list[bytes]:
    data, names, place = path.read_bytes(), [], 0
    while place < len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        names.append(data[place + 4 : place + 8])
        place += size if size != 1 else int.from_bytes(data[place + 8 : place + 16], "big")
    assert place == len(data)
    return names


def test_the_contents_stand_before_the_sound(bind, tmp_path: Path) -> None:
    bind(M4b())
    assert boxes(tmp_path / "book") == [b"ftyp", b"moov", b"mdat"]
    assert (tmp_path / "book").read_bytes()[8:12] == b"M4B "


def test_mutagen_reads_chapters_and_length(bind, tmp_path: Path) -> None:
    book: Audiobook = bind(M4b(), ["Eins", "Zwei – ü", "Drei"])
    file = MP4(tmp_path / "book")
    assert [chapter.title for chapter in file.chapters] == ["Eins", "Zwei – ü", "Drei"]
    starts = [mark.start / book.timeline.rate for mark in book.timeline.chapters]
    assert [chapter.start for chapter in file.chapters] == pytest.approx(starts, abs=1e-6)
    assert file.info.sample_rate == 22050
    assert file.info.codec == "mp4a.40.2"


@pytest.mark.parametrize(("count", "listed"), [(1, True), (255, True), (256, False), (2000, False)])
def test_neros_list_ends_at_255(count: int, listed: bool) -> None:
    track = _mp4.Track(22050, 1, 64000, b"\x13\x88", "eng", 1024 * count, count + 1)
    chapters = _mp4.Chapters([f"Chapter {number}" for number in range(count)], [1024 * n for n in range(count)])
    texts = _mp4.text_samples(chapters)
    movie = b"".join(_mp4.movie(track, chapters, b"", array("I", [100] * (count + 1)), texts, 0))
    assert (b"chpl" in movie) == listed
    assert b"chap" in movie
    assert len(texts) == count


def test_a_title_is_cut_between_letters() -> None:
    assert _mp4._cut("漢" * 100, 255) == ("漢" * 85).encode()
    assert _mp4._cut("é" * 100, 255).decode() == "é" * 100


@pytest.mark.parametrize(("frames", "version"), [(1 << 31, 0), (1 << 33, 1)])
def test_long_books_take_long_numbers(frames: int, version: int) -> None:
    track = _mp4.Track(48000, 1, 64000, b"\x13\x88", "eng", frames, 10)
    movie = b"".join(_mp4.movie(track, _mp4.Chapters([], []), b"", array("I", [100] * 10), [], 0))
    assert movie[movie.index(b"mvhd") + 4] == version
    assert movie[movie.index(b"elst") + 4] == version


def test_above_4_gib_places_take_eight_bytes() -> None:
    for packets, name in ((100, b"stco"), (6_000_000, b"co64")):
        track = _mp4.Track(48000, 1, 64000, b"\x13\x88", "eng", packets * 1024, packets)
        sizes = array("I", np.full(packets, 700, np.uint32).tobytes())
        movie = b"".join(_mp4.movie(track, _mp4.Chapters([], []), b"", sizes, [], 1000))
        width = 8 if name == b"co64" else 4
        chunks = -(-packets // _mp4.CHUNK)
        end = movie.index(name) + 12 + width * chunks
        assert int.from_bytes(movie[end - width : end], "big") == 1000 + 700 * _mp4.CHUNK * (chunks - 1)


@pytest.mark.debian("ffprobe")
def test_ffprobe_reads_all_of_it(bind, tmp_path: Path) -> None:
    book: Audiobook = bind(M4b(), ["Eins", "Zwei"])
    told = subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", "-show_chapters", tmp_path / "book"],
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(told.stdout)
    timeline = book.timeline
    assert [chapter["start"] for chapter in found["chapters"]] == [mark.start for mark in timeline.chapters]
    assert {chapter["time_base"] for chapter in found["chapters"]} == {"1/22050"}
    assert float(found["format"]["duration"]) == pytest.approx(timeline.frames / timeline.rate, abs=2e-6)
    assert float(found["format"]["start_time"]) == 0
    assert found["streams"][0]["profile"] == "LC"
    assert found["streams"][0]["tags"]["language"] == "eng"
    assert found["format"]["tags"]["series-part".upper()] == "2"


@pytest.mark.debian("mediainfo", "AtomicParsley")
def test_mediainfo_sees_both_menus_and_atomicparsley_the_kind(bind, tmp_path: Path) -> None:
    bind(M4b())
    told = subprocess.run(["mediainfo", tmp_path / "book"], capture_output=True, text=True, check=True).stdout
    assert "Menu #2" in told
    told = subprocess.run(["AtomicParsley", tmp_path / "book", "-t"], capture_output=True, text=True).stdout
    assert 'Atom "stik" contains: Audiobook' in told

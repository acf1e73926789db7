"""MP3 as other programs read it: constant frames, the gapless header, chapters and their contents list."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutagen.id3 import ID3
from mutagen.mp3 import MP3, BitrateMode

from narrate.writers import _mp3_frames as mpeg
from narrate.writers.mp3 import Mp3


def test_mutagen_reads_the_header(bind, tmp_path: Path) -> None:
    book = bind(Mp3())
    info = MP3(tmp_path / "book").info
    assert info.bitrate_mode == BitrateMode.CBR
    assert info.bitrate == pytest.approx(64000, rel=0.02)
    assert info.encoder_info.startswith("LAME")
    assert info.length == pytest.approx(book.timeline.frames / book.timeline.rate, abs=0.001)


def test_chapters_are_in_order_and_listed(bind, tmp_path: Path) -> None:
    titles = ["A long title comes first", "B", "Third – ü"]
    book = bind(Mp3(), titles)
    frames = ID3(tmp_path / "book")
    assert frames["CTOC:toc"].child_element_ids == ["ch0", "ch1", "ch2"]
    chapters = [frames[f"CHAP:ch{number}"] for number in range(3)]
    assert [chapter.sub_frames["TIT2"].text[0] for chapter in chapters] == titles
    wanted = [round(mark.start * 1000 / book.timeline.rate) for mark in book.timeline.chapters]
    assert [chapter.start_time for chapter in chapters] == wanted
    assert chapters[0].end_time == chapters[1].start_time


def test_a_list_of_lists_above_255(bind, tmp_path: Path) -> None:
    bind(Mp3(), [f"Chapter {number}" for number in range(600)])
    frames = ID3(tmp_path / "book")
    top = frames["CTOC:toc"]
    assert top.child_element_ids == ["toc1", "toc2", "toc3"]
    below = [child for name in top.child_element_ids for child in frames[f"CTOC:{name}"].child_element_ids]
    assert below == [f"ch{number}" for number in range(600)]


@pytest.mark.parametrize("rate", mpeg.RATES)
@pytest.mark.parametrize("channels", [1, 2])
def test_the_info_frame_is_a_frame(rate: int, channels: int) -> None:
    for bitrate in mpeg.bitrates(rate):
        frame = mpeg.info_frame(rate, channels, bitrate, 100, 20000, 100 * mpeg.samples_per_frame(rate) - 2000, 77)
        assert frame[:2] in (b"\xff\xfb", b"\xff\xf3")
        assert len(frame) <= mpeg.frame_size(rate, mpeg.bitrates(rate)[-1])
        assert b"Info" in frame
        place = frame.index(b"LAME") + 21
        assert int.from_bytes(frame[place : place + 3], "big") == (576 << 12 | 2000 - 576)


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=5000), st.integers(0, 5000))
def test_parts_of_a_crc_are_joined(data: bytes, cut: int) -> None:
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    first, second = data[:cut], data[cut:]
    assert mpeg.crc16(data) == crc
    assert mpeg.crc16(second, mpeg.crc16(first)) == crc
    assert mpeg.shifted(mpeg.crc16(first), len(second)) ^ mpeg.crc16(second) == crc


def test_the_info_frame_holds_the_crc_of_the_sound(bind, tmp_path: Path) -> None:
    bind(Mp3(), ["One", "Two", "Three"])
    data = (tmp_path / "book").read_bytes()
    start = data.index(b"Info") + 120
    first = ID3(tmp_path / "book").size + len(mpeg.info_frame(22050, 1, 64_000, 0, 0, 0, 0))
    assert int.from_bytes(data[start + 28 : start + 32], "big") == len(data) - ID3(tmp_path / "book").size
    assert int.from_bytes(data[start + 32 : start + 34], "big") == mpeg.crc16(data[first:])


@pytest.mark.parametrize(
    ("rate", "wanted", "got"),
    [
        (22050, 0, (22050, 64_000)),
        (24000, 0, (24000, 64_000)),
        (44100, 0, (44100, 96_000)),
        (22050, 192_000, (44100, 192_000)),
        (24000, 320_000, (48000, 320_000)),
        (44100, 100_000, (44100, 96_000)),
        (8000, 8, (16000, 8_000)),
    ],
)
def test_rates_and_bit_rates_are_legal(rate: int, wanted: int, got: tuple[int, int]) -> None:
    encoding = Mp3().encoding(rate, 1, wanted)
    assert (encoding.rate, encoding.bitrate) == got


@pytest.mark.debian("mp3val")
def test_mp3val_finds_nothing(bind, tmp_path: Path) -> None:
    bind(Mp3(), ["One", "Two", "Three"], rate=44100)
    (tmp_path / "book").rename(tmp_path / "book.mp3")
    told = subprocess.run(["mp3val", tmp_path / "book.mp3"], capture_output=True, text=True).stdout
    assert "WARNING" not in told
    assert "CBR" in told


@pytest.mark.debian("eyeD3")
def test_eyed3_lists_the_chapters(bind, tmp_path: Path) -> None:
    bind(Mp3(), ["Eins", "Zwei"])
    (tmp_path / "book").rename(tmp_path / "book.mp3")
    told = subprocess.run(["eyeD3", "-v", tmp_path / "book.mp3"], capture_output=True, text=True).stdout
    assert "CHAP x 2" in told
    assert "CTOC" in told

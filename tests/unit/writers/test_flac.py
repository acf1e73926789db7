"""FLAC frames moved to their new place are as whole as before."""

import hashlib
import subprocess
from pathlib import Path

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutagen.flac import FLAC

from narrate.writers._flac_frames import coded, crc8, crc16, move
from narrate.writers._packets import unpack
from narrate.writers.flac import Flac


def test_moved_frames_have_right_checksums() -> None:
    import numpy as np

    writer = Flac()
    encoding = writer.encoding(22050, 1, 0)
    sound = (0.1 * np.random.default_rng(2).standard_normal(10_001)).astype(np.float32)
    first = 0
    for data in unpack(writer.encode(sound, encoding)).each():
        for start in (0, 127, 128, 70_000, 3_000_000, (1 << 36) - 1):
            frame, length = move(data, start)
            assert crc16(frame) == 0
            number = coded(start)
            assert frame[4 : 4 + len(number)] == number
            end = 4 + len(number) + {6: 1, 7: 2}.get(frame[2] >> 4, 0) + {12: 1, 13: 2, 14: 2}.get(frame[2] & 15, 0)
            assert crc8(frame[: end + 1]) == 0
        first += length
    assert first == 10_001


@given(st.integers(0, 0x10FFFF).filter(lambda code: not 0xD800 <= code < 0xE000))
@settings(max_examples=100, deadline=None)
def test_numbers_are_coded_as_utf8_would(code: int) -> None:
    assert coded(code) == chr(code).encode()


@pytest.mark.parametrize(
    ("number", "length"), [((1 << 21) - 1, 4), (1 << 21, 5), (1 << 26, 6), (1 << 31, 7), ((1 << 36) - 1, 7)]
)
def test_and_further(number: int, length: int) -> None:
    assert len(coded(number)) == length


def test_the_md5_is_that_of_all_samples(bind, tmp_path: Path) -> None:
    bind(Flac(), ["One", "Two", "Three"])
    with av.open(str(tmp_path / "book"), format="flac") as container:
        sound = b"".join(frame.to_ndarray().astype("<i2").tobytes() for frame in container.decode(audio=0))
    assert FLAC(tmp_path / "book").info.md5_signature == int.from_bytes(hashlib.md5(sound).digest(), "big")


def test_mutagen_reads_stream_seek_table_and_cue_sheet(bind, tmp_path: Path) -> None:
    titles = [f"Chapter {number}" for number in range(120)]
    book = bind(Flac(), titles)
    file = FLAC(tmp_path / "book")
    assert file.info.total_samples == book.timeline.frames
    assert (file.info.sample_rate, file.info.channels, file.info.bits_per_sample) == (22050, 1, 16)
    assert file.info.max_blocksize >= file.info.min_blocksize >= 16
    tracks = file.cuesheet.tracks
    assert [track.start_offset for track in tracks] == [
        *(mark.start for mark in book.timeline.chapters),
        book.timeline.frames,
    ]
    assert tracks[-1].track_number == 255
    points = file.seektable.seekpoints
    assert len(points) == -(-book.timeline.frames // 220500)
    data = (tmp_path / "book").read_bytes()
    start = data.index(b"\xff\xf9")
    for point in points:
        assert data[start + point.byte_offset :][:2] == b"\xff\xf9"
        assert abs(point.first_sample - points.index(point) * 220500) <= 5000


def test_no_cue_sheet_above_254(bind, tmp_path: Path) -> None:
    bind(Flac(), [f"Chapter {number}" for number in range(255)])
    assert FLAC(tmp_path / "book").cuesheet is None


def test_seeking_lands_where_it_should(bind, tmp_path: Path) -> None:
    bind(Flac(), [str(number) for number in range(300)])
    with av.open(str(tmp_path / "book")) as container:
        container.seek(30 * 1_000_000)
        frame = next(container.decode(audio=0))
        assert abs(float(frame.pts * frame.time_base) - 30) < 11


@pytest.mark.debian("ffmpeg")
def test_ffmpeg_checks_every_frame(bind, tmp_path: Path) -> None:
    bind(Flac(), ["One", "Two"])
    command = ["ffmpeg", "-v", "error", "-err_detect", "+crccheck+bitstream+buffer+explode", "-i", tmp_path / "book"]
    told = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True)
    assert (told.returncode, told.stderr) == (0, "")

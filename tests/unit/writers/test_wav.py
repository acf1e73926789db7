"""WAV's chunks, also where they are too large for 32 bits."""

import hashlib
import struct
import wave
from pathlib import Path

import av
import pytest

from narrate.writers import wav
from narrate.writers.wav import Wav


def chunks(data: bytes) -> dict[bytes, bytes]:
    found, place = {}, 12
    while place < len(data):
        name, size = struct.unpack_from("<4sI", data, place)
        size = min(size, len(data) - place - 8)
        found[name] = data[place + 8 : place + 8 + size]
        place += 8 + size + size % 2
    return found


def test_the_standard_library_reads_it(bind, tmp_path: Path) -> None:
    book = bind(Wav())
    with wave.open(str(tmp_path / "book")) as file:
        assert file.getparams()[:4] == (1, 2, 22050, book.timeline.frames)
    data = (tmp_path / "book").read_bytes()
    assert int.from_bytes(data[4:8], "little") == len(data) - 8


def test_chapters_are_cue_points_with_labels(bind, tmp_path: Path) -> None:
    book = bind(Wav(), ["Eins", "Zwei – ü"])
    found = chunks((tmp_path / "book").read_bytes())
    count = struct.unpack_from("<I", found[b"cue "])[0]
    points = [struct.unpack_from("<II4sIII", found[b"cue "], 4 + 24 * number) for number in range(count)]
    assert [point[5] for point in points] == [mark.start for mark in book.timeline.chapters]
    assert "Zwei – ü".encode() in (tmp_path / "book").read_bytes()


def test_the_digest_is_that_of_the_sound(bind, tmp_path: Path) -> None:
    bind(Wav(), ["One", "Two"])
    found = chunks((tmp_path / "book").read_bytes())
    assert found[b"MD5 "] == hashlib.md5(found[b"data"]).digest()[::-1]


def test_above_4_gib_it_is_rf64(bind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wav, "LIMIT", 10_000)
    book = bind(Wav(), ["One", "Two", "Three"])
    data = (tmp_path / "book").read_bytes()
    assert data[:4] == b"RF64"
    assert data[12:16] == b"ds64"
    riff, size, frames = struct.unpack_from("<QQQ", data, 20)
    assert (riff, size, frames) == (len(data) - 8, book.timeline.frames * 2, book.timeline.frames)


def test_rf64_is_read_back(bind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = bind(Wav(), ["One", "Two"])
    data = (tmp_path / "book").read_bytes()
    encoding = book.encoding
    large = wav._head(encoding, (1 << 32) + 10, (1 << 32), 1 << 31)
    assert len(large) == data.index(b"data") + 8
    head = bytearray(large)
    struct.pack_into("<QQQ", head, 20, len(data) - 8, book.timeline.frames * 2, book.timeline.frames)
    (tmp_path / "large").write_bytes(bytes(head) + data[len(head) :])
    with av.open(str(tmp_path / "large")) as container:
        decoded = sum(frame.samples for frame in container.decode(audio=0))
    assert decoded == book.timeline.frames

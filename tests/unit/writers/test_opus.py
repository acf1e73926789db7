"""Ogg pages and Opus heads as RFC 3533 and RFC 7845 have them."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from mutagen.oggopus import OggOpus

from narrate.writers import opus
from narrate.writers._ogg import OggFile, checksum
from narrate.writers._packets import unpack
from narrate.writers.opus import Opus


def pages(data: bytes) -> list[tuple[int, int, int, bytes]]:
    """(kind, granule, number, body) of each page, its checksum checked."""
    found, place = [], 0
    while place < len(data):
        head = struct.unpack_from("<4sBBqIIIB", data, place)
        lacing = data[place + 27 : place + 27 + head[7]]
        size = 27 + head[7] + sum(lacing)
        page = data[place : place + size]
        assert head[0] == b"OggS"
        assert checksum(page[:22] + bytes(4) + page[26:]) == head[6]
        found.append((head[2], head[3], head[5], page[27 + head[7] :]))
        place += size
    return found


def test_the_checksum_is_oggs() -> None:
    # Bit by bit, as the standard says it.
    data = bytes(range(200)) * 3
    crc = 0
    for byte in data:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ (0x04C11DB7 if crc & 0x80000000 else 0)) & 0xFFFFFFFF
    assert checksum(data) == crc


def test_a_packet_may_run_over_pages() -> None:
    file = io.BytesIO()
    ogg = OggFile(file, 7)
    ogg.packet(b"a" * 100, 0, close=True)
    ogg.packet(b"b" * 200_000, 5)
    ogg.packet(b"c" * 255, 6, last=True)
    found = pages(file.getvalue())
    assert [number for _, _, number, _ in found] == list(range(len(found)))
    assert found[0][0] == 2
    assert found[-1][0] & 4
    assert b"".join(body for _, _, _, body in found) == b"a" * 100 + b"b" * 200_000 + b"c" * 255
    assert [kind & 1 for kind, _, _, _ in found[2:]] == [1] * (len(found) - 2)
    assert found[1][1] == -1
    assert found[-1][1] == 6


def test_pages_count_in_48_khz_and_end_where_the_sound_ends(bind, tmp_path: Path) -> None:
    book = bind(Opus(), ["One", "Two", "Three"])
    found = pages((tmp_path / "book").read_bytes())
    skip = struct.unpack_from("<H", found[0][3], 10)[0]
    assert found[-1][1] == book.timeline.frames + skip
    assert found[-1][0] & 4
    file = OggOpus(tmp_path / "book")
    assert file.info.length == book.timeline.frames / 48000
    assert file["chapter003name"] == ["Three"]
    assert file["chapter002"] == [f"00:00:00.{round(book.timeline.chapters[1].start / 48):03}"]


def test_a_burst_is_seen_and_speech_is_not() -> None:
    times = np.arange(48000) / 48000
    speech = (0.3 * np.sin(2 * np.pi * 200 * times) * (np.sin(2 * np.pi * 3 * times) > 0)).astype(np.float32)
    late = np.concatenate((np.zeros(312, np.float32), speech))
    assert not opus._bursts(speech, [late * np.float32(1.15)])
    burst = late.copy()
    burst[24000:24200] = 0.9
    assert opus._bursts(speech, [burst])
    assert opus._bursts(speech, np.array_split(burst, 7))
    assert not opus._bursts(speech, [])


def test_a_segment_that_bursts_is_made_again_without_the_model_of_speech(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = Opus()
    encoding = writer.encoding(22050, 1, 24_000)
    assert encoding.options == opus.SPEECH
    sound = np.zeros(9600, np.float32)
    modes = {bytes(packet)[0] >> 3 for packet in unpack(writer.encode(sound, encoding)).each()}
    monkeypatch.setattr(opus, "_bursts", lambda samples, decoded: True)
    again = {bytes(packet)[0] >> 3 for packet in unpack(writer.encode(sound, encoding)).each()}
    # RFC 6716, table 2: configurations from 16 on are CELT alone.
    assert all(mode >= 16 for mode in again)
    assert writer.encoding(22050, 1, 0).options == opus.PLAIN
    assert modes


def test_loud_peaks_get_room_and_quiet_sound_stays() -> None:
    quiet = (0.1 * np.sin(np.arange(48000) * 0.1)).astype(np.float32)
    assert opus._lowering(quiet, opus.PLAIN) is None
    loud = np.tile(quiet, 3)
    loud[70000:70200] *= 7
    lowered = opus._lowering(loud, opus.PLAIN)
    assert lowered is not None
    assert np.abs(lowered(0, len(loud))).max() < 0.7 * 10 ** (-1.1 / 20)
    middle = len(loud) // 2
    assert np.allclose(np.concatenate((lowered(0, middle), lowered(middle, len(loud)))), lowered(0, len(loud)))

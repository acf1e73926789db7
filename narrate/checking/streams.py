"""Ogg, FLAC and WAV seen from outside: whether all pages, blocks and bytes that the file speaks of are there."""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

from narrate.checking.values import Structure

PAGE_HEAD = 27
# Ogg's CRC runs from the highest bit, zlib's from the lowest: with the bits of every byte turned over they are one.
_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_FIRST, _LAST = 2, 4


def read_ogg(file: BinaryIO, size: int) -> Structure:
    """Pages of an Ogg file: checksums, their numbers, and the one that ends the stream."""
    faults: list[str] = []
    damaged = lost = holes = 0
    numbers: dict[int, int] = {}
    ended: set[int] = set()
    place = 0
    while place < size:
        file.seek(place)
        head = file.read(PAGE_HEAD)
        if len(head) < PAGE_HEAD or head[:4] != b"OggS":
            following = _next_page(file, place + 1, size)
            holes += following - place
            place = following
            continue
        lacing = file.read(head[26])
        body = file.read(sum(lacing))
        if len(lacing) < head[26] or len(body) < sum(lacing):
            faults.append("the last page is cut off")
            break
        serial, number, told = struct.unpack_from("<III", head, 14)
        page = head[:22] + bytes(4) + head[26:] + lacing + body
        damaged += _ogg_crc(page) != told
        if serial in numbers and number != numbers[serial] + 1:
            lost += 1
        numbers[serial] = number
        if head[5] & _LAST:
            ended.add(serial)
        place += len(page)
    if holes:
        faults.append(f"{holes:,} bytes between its pages are no Ogg")
    if damaged:
        faults.append(f"{damaged} page(s) fail their checksum: the sound in them is damaged")
    if lost:
        faults.append(f"pages are missing in {lost} place(s)")
    if set(numbers) - ended:
        faults.append("the stream has no end mark: the file was cut off or never finished")
    return Structure(tuple(faults))


def _ogg_crc(page: bytes) -> int:
    turned = zlib.crc32(page.translate(_TURNED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(turned.to_bytes(4, "little").translate(_TURNED), "big")


def _next_page(file: BinaryIO, place: int, size: int) -> int:
    while place < size:
        file.seek(place)
        data = file.read(1 << 20)
        at = data.find(b"OggS")
        if at >= 0:
            return place + at
        place += max(1, len(data) - 3)
    return size


def read_wav(file: BinaryIO, size: int) -> Structure:
    """Chunks of a WAV, RF64 or W64-like file: whether the sound is as long as its head says."""
    file.seek(0)
    head = file.read(12)
    order = ">" if head[:4] == b"RIFX" else "<"
    place, large, align, rate = 12, 0, 0, 0
    faults: list[str] = []
    stated = 0.0
    seen = odd = False
    while place + 8 <= size:
        file.seek(place)
        name, length = struct.unpack(f"{order}4sI", file.read(8))
        if not _named(name):
            # Some writers forget the byte that fills an odd chunk up.
            file.seek(place - 1)
            if _named(file.read(4)) and odd:
                place, odd = place - 1, False
                continue
            faults.append(f"{size - place:,} bytes behind its sound are no WAV chunks")
            break
        if name == b"ds64":
            large = struct.unpack("<QQ", file.read(16))[1]
        elif name == b"fmt " and length >= 16:
            rate, _, align = struct.unpack(f"{order}4xIIH", file.read(14))
        elif name == b"data":
            seen = True
            length = large if length == 0xFFFFFFFF and large else length
            missing = place + 8 + length - size
            if missing > 0:
                faults.append(f"its head promises {length:,} bytes of sound, but {missing:,} of them are missing")
            stated = length / align / rate if align and rate else 0.0
        odd = bool(length & 1)
        place += 8 + length + odd
    if not seen:
        faults.append("it holds no sound: the data chunk is missing")
    return Structure(tuple(faults), stated_s=stated)


def _named(name: bytes) -> bool:
    return len(name) == 4 and all(32 <= byte < 127 for byte in name)


def read_flac(file: BinaryIO, size: int) -> Structure:
    """A FLAC file's head: what STREAMINFO states; the decoder checks each frame's checksum itself."""
    file.seek(0)
    data = file.read(42)
    faults = (
        [] if data[:4] == b"fLaC" and len(data) == 42 and not data[4] & 0x7F else ["its head (STREAMINFO) is damaged"]
    )
    packed = int.from_bytes(data[18:26], "big")
    rate, samples = packed >> 44, packed & (1 << 36) - 1
    if not faults and size < 42 + 8 and samples:
        faults.append("there is no sound behind its head")
    return Structure(tuple(faults), stated_s=samples / rate if rate else 0.0)

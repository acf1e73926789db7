"""Ogg, FLAC and WAV seen from outside: whether all pages, blocks and bytes that the file speaks of are there."""

from __future__ import annotations

import hashlib
import struct
import zlib
from typing import BinaryIO

from narrate.checking.values import Digest, Structure

PAGE_HEAD = 27
# Ogg's CRC runs from the highest bit, zlib's from the lowest: with the bits of every byte turned over they are one.
_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_FIRST, _LAST = 2, 4
UNKNOWN = 0xFFFFFFFF
PCM = (1, 3, 6, 7, 0xFFFE)  # whole numbers, fractions, A-law, µ-law, and what an extension says


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
    """Chunks of a WAV or RF64 file: whether the sound is as long as its head says, and what its MD5 says, if any."""
    file.seek(0)
    head = file.read(12)
    order = ">" if head[:4] == b"RIFX" else "<"
    found, faults = _chunks(file, size, order)
    sound = found.get(b"data")
    if sound is None:
        return Structure((*faults, "it holds no sound: the data chunk is missing"))
    large = found.get(b"ds64")
    whole, length = struct.unpack(f"{order}I", head[4:8])[0], sound[1]
    if large:
        file.seek(large[0])
        whole = struct.unpack("<Q", file.read(8))[0]
    missing = sound[0] + length - size
    if missing > 0:
        faults.append(f"its head promises {length:,} bytes of sound, but {missing:,} of them are missing")
    elif whole not in (0, UNKNOWN) and size - (whole + 8) > 1:
        faults.append(f"{size - whole - 8:,} bytes stand behind its end: something was pasted on")
    elif b"MD5 " in found and found[b"MD5 "][1] == 16:
        faults += _digest_fault(file, sound, found[b"MD5 "][0])
    stated = 0.0
    if b"fmt " in found and found[b"fmt "][1] >= 16:
        file.seek(found[b"fmt "][0])
        form, rate, _, align = struct.unpack(f"{order}H2xIIH", file.read(14))
        # Of what is compressed (ADPCM), no head says how long it is.
        stated = length / align / rate if form in PCM and align and rate else 0.0
    return Structure(tuple(faults), stated_s=stated)


def _chunks(file: BinaryIO, size: int, order: str) -> tuple[dict[bytes, tuple[int, int]], list[str]]:
    """Where each chunk's content begins and how long it says it is, the first of each name; and what is no chunk."""
    found: dict[bytes, tuple[int, int]] = {}
    place, odd = 12, False
    while place + 8 <= size:
        file.seek(place)
        name, length = struct.unpack(f"{order}4sI", file.read(8))
        if not _named(name):
            # Some writers forget the byte that fills an odd chunk up.
            file.seek(place - 1)
            if _named(file.read(4)) and odd:
                place, odd = place - 1, False
                continue
            return found, [f"{size - place:,} bytes behind its sound are no WAV chunks"]
        if name == b"data" and length == UNKNOWN and b"ds64" in found:
            file.seek(found[b"ds64"][0] + 8)
            length = struct.unpack("<Q", file.read(8))[0]
        found.setdefault(name, (place + 8, length))
        odd = bool(length & 1)
        place += 8 + length + odd
    return found, []


def _digest_fault(file: BinaryIO, sound: tuple[int, int], told: int) -> list[str]:
    """Whether the sound's bytes are those that the MD5 chunk was made of (BWF MetaEdit stores it least byte first)."""
    file.seek(told)
    digest = file.read(16)
    file.seek(sound[0])
    found = hashlib.md5(usedforsecurity=False)
    left = sound[1]
    while left > 0 and (piece := file.read(min(left, 1 << 20))):
        found.update(piece)
        left -= len(piece)
    if found.digest() in (digest, digest[::-1]):
        return []
    return ["the sound is not what was written: its MD5 is another one than the file's own MD5 chunk says"]


def _named(name: bytes) -> bool:
    return len(name) == 4 and all(32 <= byte < 127 for byte in name)


def read_flac(file: BinaryIO, size: int) -> Structure:
    """A FLAC file's head: what STREAMINFO states; the decoder checks each frame's checksum itself.

    The MD5 of the sound that it holds (or 16 zero bytes) is left to whoever decodes.
    """
    file.seek(0)
    data = file.read(42)
    faults = (
        [] if data[:4] == b"fLaC" and len(data) == 42 and not data[4] & 0x7F else ["its head (STREAMINFO) is damaged"]
    )
    packed = int.from_bytes(data[18:26], "big")
    rate, samples = packed >> 44, packed & (1 << 36) - 1
    if not faults and size < 42 + 8 and samples:
        faults.append("there is no sound behind its head")
    digest = Digest(data[26:42], (packed >> 36 & 31) + 1) if not faults and any(data[26:42]) else None
    return Structure(tuple(faults), stated_s=samples / rate if rate else 0.0, digest=digest)

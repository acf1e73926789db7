"""MP3 seen from outside: every frame's header, what the Info frame promises, and what stands between the frames."""

from __future__ import annotations

import mmap
from dataclasses import dataclass, field
from pathlib import Path

from narrate.checking.values import Structure
from narrate.writers._mp3_frames import crc16

BITRATES = {
    (3, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (3, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (3, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
FORGET_FRAMES = 20_000
RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


@dataclass(slots=True)
class _Walk:
    """What a walk from frame to frame counts."""

    frames: int = 0
    seconds: float = 0.0
    rate: int = 1
    bytes: int = 0
    rates: dict[int, int] = field(default_factory=dict)
    kinds: set[tuple[int, bool]] = field(default_factory=set)
    holes: int = 0
    lost: int = 0
    first_hole: float = -1.0
    cut: int = 0


def read_mp3(path: Path) -> Structure:
    """Faults and bit rates of an MP3 file."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        start, end, faults = _bounds(data)
        promised, first = _info(data, start, end)
        walk = _walked(data, first, end)
        changed = _changed(data, start, first, end, promised)
    promise = promised.frames
    if not walk.frames:
        return Structure((*faults, "there is not one MP3 frame in it"))
    if walk.holes:
        faults.append(
            f"{walk.lost:,} bytes in {walk.holes} place(s) are no MP3 frames, first at {walk.first_hole:.1f} s: "
            "damaged, or something else was pasted in"
        )
    if walk.cut:
        faults.append(f"the last frame lacks {walk.cut} bytes: the file was cut off")
    if changed:
        faults.append("the sound is not what was encoded: its checksum is another one than the Info frame states")
    if len(walk.kinds) > 1:
        faults.append("sample rate or channels change in the middle of the file")
    if promise and promise > walk.frames + 1:
        faults.append(
            f"its head promises {promise} frames, but only {walk.frames} are there: "
            f"{(promise - walk.frames) / walk.frames * walk.seconds:.1f} s are missing"
        )
    elif promise and promise < walk.frames - 1:
        faults.append(f"its head promises {promise} frames, but {walk.frames} are there: players stop early")
    return Structure(
        tuple(faults),
        bit_rates=tuple(sorted(walk.rates)),
        bit_rate=round(walk.bytes * 8 / walk.seconds),
        stated_s=promise * walk.seconds / walk.frames - promised.silence / walk.rate if promise else 0.0,
    )


def _bounds(data: mmap.mmap) -> tuple[int, int, list[str]]:
    """Where the sound begins and ends between tags, and what is wrong with those."""
    faults: list[str] = []
    start, end = 0, len(data)
    while data[start : start + 3] == b"ID3" and start + 10 <= end:
        size = _synchsafe(data[start + 6 : start + 10]) + 10 + (10 if data[start + 5] & 0x10 else 0)
        if start + size > end:
            faults.append("its ID3 tag is longer than the file")
            return start + 10, end, faults
        start += size
    if data[end - 128 : end - 125] == b"TAG":
        end -= 128
    if data[end - 32 : end - 24] == b"APETAGEX":
        end -= int.from_bytes(data[end - 20 : end - 16], "little") + (32 if data[end - 9] & 0x80 else 0)
    while start < end and data[start] == 0:
        start += 1
    return start, max(start, end), faults


def _synchsafe(data: bytes) -> int:
    return data[0] << 21 | data[1] << 14 | data[2] << 7 | data[3]


def _frame(data: mmap.mmap, place: int) -> tuple[int, int, int, int, bool] | None:
    """Length in bytes, bit rate, sample rate, samples and mono of the frame at `place`; None if there is none."""
    head = data[place : place + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    index, rate_index = head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer == 4 or index in (0, 15) or rate_index == 3:
        return None
    bits = BITRATES[(3 if version == 3 else 2, layer)][index] * 1000
    rate = RATES[version][rate_index]
    padding = head[2] >> 1 & 1
    mono = head[3] >> 6 == 3
    if layer == 1:
        return (12 * bits // rate + padding) * 4, bits, rate, 384, mono
    samples = 576 if layer == 3 and version != 3 else 1152
    return samples // 8 * bits // rate + padding, bits, rate, samples, mono


@dataclass(frozen=True, slots=True)
class _Promise:
    """What a Xing, Info or VBRI frame says: frames (0: nothing), and by LAME's extension samples to be left out at both
    ends, bytes of sound and their CRC."""

    frames: int = 0
    silence: int = 0
    size: int = 0
    crc: int = 0


def _info(data: mmap.mmap, start: int, end: int) -> tuple[_Promise, int]:
    """What the first frame promises, if it is such a one, and where the sound's first frame begins."""
    found = _frame(data, start)
    if found is None:
        return _Promise(), start
    body = data[start : min(start + found[0], end)]
    for mark in (b"Xing", b"Info"):
        at = body.find(mark, 4, 4 + 40)
        if at > 0:
            flags = int.from_bytes(body[at + 4 : at + 8], "big")
            frames = int.from_bytes(body[at + 8 : at + 12], "big") if flags & 1 else 0
            lame = body[at + 120 : at + 156] if flags & 15 == 15 else b""
            if lame[:4] in (b"LAME", b"Lavf", b"Lavc"):
                ends = int.from_bytes(lame[21:24], "big")
                size, crc = int.from_bytes(lame[28:32], "big"), int.from_bytes(lame[32:34], "big")
                return _Promise(frames, (ends >> 12) + (ends & 0xFFF), size, crc), start + found[0]
            return _Promise(frames), start + found[0]
    at = body.find(b"VBRI", 4, 40)
    if at > 0:
        return _Promise(int.from_bytes(body[at + 14 : at + 18], "big")), start + found[0]
    return _Promise(), start


def _changed(data: mmap.mmap, start: int, first: int, end: int, promise: _Promise) -> bool:
    """Whether the sound is as long as its encoder wrote it, but not the same."""
    if not promise.crc or promise.size != end - start or b"MP3GAIN" in data[end : end + 4096]:
        return False
    crc = 0
    for place in range(first, end, 1 << 20):
        crc = crc16(data[place : min(place + (1 << 20), end)], crc)
        _forget(data, place)
    return crc != promise.crc


def _walked(data: mmap.mmap, place: int, end: int) -> _Walk:
    walk = _Walk()
    while place < end:
        found = _frame(data, place)
        if found is None:
            following = _resync(data, place + 1, end)
            # A tail of nothing, or of another tag, harms no player.
            if following < end or (any(data[place : min(place + 4096, end)]) and not _tag(data, place)):
                walk.holes += 1
                walk.lost += following - place
                walk.first_hole = walk.seconds if walk.first_hole < 0 else walk.first_hole
            place = following
            continue
        length, bits, rate, samples, mono = found
        if place + length > end:
            walk.cut = place + length - end
            break
        walk.frames += 1
        walk.bytes += length
        walk.seconds += samples / rate
        walk.rates[bits] = walk.rates.get(bits, 0) + 1
        walk.kinds.add((rate, mono))
        walk.rate = rate
        place += length
        if walk.frames % FORGET_FRAMES == 0:
            _forget(data, place)
    return walk


def _forget(data: mmap.mmap, place: int) -> None:
    """Give back the memory of what was read before `place`, where the system can be told to."""
    if hasattr(mmap, "MADV_DONTNEED"):
        data.madvise(mmap.MADV_DONTNEED, 0, place // mmap.PAGESIZE * mmap.PAGESIZE)


def _tag(data: mmap.mmap, place: int) -> bool:
    return data[place : place + 3] in (b"ID3", b"TAG") or data[place : place + 8] in (b"APETAGEX", b"LYRICSBE")


def _resync(data: mmap.mmap, place: int, end: int) -> int:
    """The next place where three frames follow each other, or the end."""
    while True:
        place = data.find(b"\xff", place, end)
        if place < 0:
            return end
        at, good = place, 0
        while good < 3 and (found := _frame(data, at)) is not None:
            good += 1
            at += found[0]
            if at >= end:
                break
        if good == 3 or (good and at >= end):
            return place
        place += 1

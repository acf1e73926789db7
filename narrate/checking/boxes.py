"""MP4 seen from outside: its boxes, both styles of chapters, and whether all that it points to is there."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from narrate.checking.values import ChapterFound, ChapterList, Structure

NERO_LIMIT = 255
LARGEST_BOX = 256 << 20  # more than any index needs; what claims more is damaged
HOLDERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"udta", b"edts", b"tref"}


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its name, where its content starts in the file, and how long that is."""

    name: bytes
    start: int
    length: int


def read_mp4(file: BinaryIO, size: int) -> Structure:
    """Faults, chapters and length of an MP4 file of `size` bytes."""
    faults: list[str] = []
    top = list(_boxes(file, 0, size, faults))
    names = [box.name for box in top]
    if b"mdat" not in names:
        faults.append("it holds no sound: the data box (mdat) is missing")
    movie = next((box for box in top if box.name == b"moov"), None)
    if movie is None:
        return Structure((*faults, "its index (moov) is missing: the file was cut off or never finished"))
    late = b"mdat" in names and names.index(b"mdat") < names.index(b"moov")
    if movie.length > LARGEST_BOX:
        return Structure((*faults, "its index (moov) is larger than it can be"))
    tracks = [
        _Track(file, box, size, faults) for box in _boxes(file, movie.start, movie.start + movie.length, faults)
        if box.name == b"trak"
    ]  # fmt: skip
    sound = next((track for track in tracks if track.kind == b"soun"), None)
    lists = []
    if sound is not None:
        sound.prove()
        chapter_track = next((track for track in tracks if track.number in sound.chapter_tracks), None)
        if chapter_track is not None:
            chapter_track.prove()
            lists.append(ChapterList("QuickTime", tuple(chapter_track.texts())))
    nero = _nero(file, movie, faults)
    if nero is not None:
        lists.append(ChapterList("Nero", nero, NERO_LIMIT))
    stated = sound.seconds if sound else 0.0
    return Structure(tuple(dict.fromkeys(faults)), tuple(lists), stated_s=stated, labels_at_end=late)


def _boxes(file: BinaryIO, start: int, end: int, faults: list[str]) -> Iterator[Box]:
    while end - start >= 8:
        file.seek(start)
        head = file.read(16)
        if len(head) < 8:
            return
        length, name = struct.unpack(">I4s", head[:8])
        header = 8
        if length == 1 and len(head) == 16:
            length, header = struct.unpack(">Q", head[8:])[0], 16
        elif length == 0:
            length = end - start
        if not all(32 <= byte < 127 or byte == 0xA9 for byte in name):
            faults.append(f"{end - start:,} bytes in it are no MP4 boxes: overwritten, or something else was pasted in")
            return
        shown = name.decode("latin-1")
        if length < header:
            faults.append(f"a box ({shown}) has no length: what follows can't be read")
            return
        if start + length > end:
            missing = start + length - end
            faults.append(f"{missing:,} bytes are missing at the end of a box ({shown}): the file was cut off")
            length = end - start
        yield Box(name, start + header, length - header)
        start += length


class _Track:
    """One track's index."""

    def __init__(self, file: BinaryIO, box: Box, size: int, faults: list[str]) -> None:
        self._file, self._size, self._faults = file, size, faults
        self._found: dict[bytes, Box] = {}
        self._gather(box)
        header = self._read(b"tkhd")
        self.number = struct.unpack_from(">I", header, 20 if header[:1] == b"\1" else 12)[0] if len(header) > 24 else 0
        self.kind = self._read(b"hdlr")[8:12]
        media = self._read(b"mdhd")
        self.scale, self.length = 1, 0
        if media[:1] == b"\1" and len(media) >= 32:
            self.scale, self.length = struct.unpack_from(">IQ", media, 20)
        elif len(media) >= 20:
            self.scale, self.length = struct.unpack_from(">II", media, 12)
        self.scale = self.scale or 1
        references = self._read(b"chap")
        self.chapter_tracks = struct.unpack(f">{len(references) // 4}I", references[: len(references) // 4 * 4])

    @property
    def seconds(self) -> float:
        """The length that the track's header states."""
        return self.length / self.scale

    def _gather(self, box: Box) -> None:
        for inner in _boxes(self._file, box.start, box.start + box.length, self._faults):
            self._found.setdefault(inner.name, inner)
            if inner.name in HOLDERS:
                self._gather(inner)

    def _read(self, name: bytes) -> bytes:
        box = self._found.get(name)
        if box is None or box.length > LARGEST_BOX:
            return b""
        self._file.seek(box.start)
        return self._file.read(box.length)

    def _numbers(self, name: bytes, width: int = 4) -> list[int]:
        data = self._read(name)
        return [int.from_bytes(data[place : place + width], "big") for place in range(8, len(data) - width + 1, width)]

    def sizes(self) -> list[int]:
        """Bytes of each sample."""
        data = self._read(b"stsz")
        if len(data) < 12:
            return []
        one, count = struct.unpack_from(">II", data, 4)
        if one:
            return [one] * min(count, self._size)
        stored = min(count, (len(data) - 12) // 4)
        if stored < count:
            self._faults.append("the index lists fewer pieces than it says")
        return list(struct.unpack_from(f">{stored}I", data, 12))

    def offsets(self) -> list[int]:
        """Where the samples' chunks begin in the file."""
        return self._numbers(b"co64", 8) if b"co64" in self._found else self._numbers(b"stco")

    def durations(self) -> list[tuple[int, int]]:
        """How many samples in a row are how long."""
        numbers = self._numbers(b"stts")
        return list(zip(numbers[::2], numbers[1::2], strict=False))

    def places(self) -> list[tuple[int, int]]:
        """Place and length in the file of each sample."""
        sizes, chunks = self.sizes(), self.offsets()
        runs = self._numbers(b"stsc")
        firsts = [*zip(runs[::3], runs[1::3], strict=False), (len(chunks) + 1, 0)]
        places: list[tuple[int, int]] = []
        for (first, count), (following, _) in pairwise(firsts):
            for chunk in chunks[max(0, first - 1) : following - 1]:
                at = chunk
                for size in sizes[len(places) : len(places) + count]:
                    places.append((at, size))
                    at += size
        return places

    def prove(self) -> None:
        """Note where the index contradicts itself or the file."""
        places = self.places()
        count = sum(number for number, _ in self.durations())
        total = sum(number * length for number, length in self.durations())
        name = "sound" if self.kind == b"soun" else "chapter"
        if places and max(at + size for at, size in places) > self._size:
            lost = sum(at + size > self._size for at, size in places)
            self._faults.append(f"{lost} of {len(places)} pieces of the {name} track lie beyond the file's end")
        if count != len(places):
            self._faults.append(f"the {name} track's index gives times for {count} pieces, places for {len(places)}")
        if abs(total - self.length) > max(2 * self.scale // 10, 4096):
            self._faults.append(
                f"the {name} track states {self.seconds:.1f} s, but its pieces add up to {total / self.scale:.1f} s"
            )

    def texts(self) -> Iterator[ChapterFound]:
        """The track's samples as titles with their times."""
        lengths = [length for count, length in self.durations() for _ in range(min(count, 100_000))]
        start = 0.0
        for (at, size), length in zip(self.places(), lengths, strict=False):
            self._file.seek(at)
            data = self._file.read(min(size, 1 << 17))
            told = int.from_bytes(data[:2], "big")
            yield ChapterFound(_text(data[2 : 2 + told], self._faults), start, start + length / self.scale)
            start += length / self.scale


def _nero(file: BinaryIO, movie: Box, faults: list[str]) -> tuple[ChapterFound, ...] | None:
    box = movie
    for name in (b"udta", b"chpl"):
        inner = [found for found in _boxes(file, box.start, box.start + box.length, []) if found.name == name]
        if not inner:
            return None
        box = inner[0]
    file.seek(box.start)
    data = file.read(min(box.length, 1 << 20))
    # Version 1 has four more bytes before the count.
    place = 9 if data[:1] == b"\1" else 5
    count = data[place - 1] if len(data) >= place else 0
    found: list[ChapterFound] = []
    for _ in range(count):
        if place + 9 > len(data):
            faults.append(f"Nero's chapter list says {count} chapters, but holds {len(found)}")
            break
        start, length = struct.unpack_from(">QB", data, place)
        found.append(ChapterFound(_text(data[place + 9 : place + 9 + length], faults), start / 1e7))
        place += 9 + length
    return tuple(found)


def _text(data: bytes, faults: list[str]) -> str:
    if data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        # A list that cuts titles at 255 bytes may cut a letter in two.
        if len(data) < 250:
            faults.append("a chapter's title is no UTF-8 text")
        return data.decode("utf-8", "ignore")

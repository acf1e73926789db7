"""MP4 seen from outside: its boxes, both styles of chapters, and whether all that it points to is there."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

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
    if names.count(b"ftyp") > 1 or names.count(b"moov") > 1:
        faults.append("a second MP4 file stands behind the first: players play one of them")
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
        whole = _movie_seconds(file, movie)
        if abs(whole - sound.seconds) > max(1.0, 0.001 * sound.seconds):
            faults.append(f"it states {whole:.1f} s for the whole, but {sound.seconds:.1f} s for its sound")
    nero = _nero(file, movie, faults)
    if nero is not None:
        lists.append(ChapterList("Nero", nero, NERO_LIMIT))
    stated = sound.seconds if sound else 0.0
    return Structure(
        tuple(dict.fromkeys(faults)), tuple(lists), stated_s=stated, index_at_end=late, brand=_brand(file, top)
    )


def _brand(file: BinaryIO, top: list[Box]) -> str:
    """The four letters by which a file says for whom it is."""
    box = next((box for box in top if box.name == b"ftyp"), None)
    if box is None or box.length < 4:
        return ""
    file.seek(box.start)
    return file.read(4).decode("latin-1")


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

    def _numbers(self, name: bytes, kind: str = ">u4") -> NDArray[np.int64]:
        """All whole numbers in a table, behind its count."""
        data = self._read(name)[8:]
        width = np.dtype(kind).itemsize
        return np.frombuffer(data[: len(data) // width * width], kind).astype(np.int64)

    def sizes(self) -> NDArray[np.uint32]:
        """Bytes of each sample."""
        data = self._read(b"stsz")
        if len(data) < 12:
            return np.zeros(0, np.uint32)
        one, count = struct.unpack_from(">II", data, 4)
        if one:
            return np.full(min(count, self._size), one, np.uint32)
        stored = min(count, (len(data) - 12) // 4)
        if stored < count:
            self._faults.append("the index lists fewer pieces than it says")
        return np.frombuffer(data, ">u4", stored, 12).astype(np.uint32)

    def offsets(self) -> NDArray[np.int64]:
        """Where the samples' chunks begin in the file."""
        return self._numbers(b"co64", ">u8") if b"co64" in self._found else self._numbers(b"stco")

    def durations(self) -> NDArray[np.int64]:
        """How many samples in a row are how long, int64[runs, 2]."""
        numbers = self._numbers(b"stts")
        return numbers[: len(numbers) // 2 * 2].reshape(-1, 2)

    def counts(self, chunks: int) -> NDArray[np.int64]:
        """How many samples each chunk holds."""
        runs = self._numbers(b"stsc")
        rows = runs[: len(runs) // 3 * 3].reshape(-1, 3)
        firsts = np.clip(np.append(rows[:, 0] - 1, chunks), 0, chunks)
        return np.repeat(np.minimum(rows[:, 1], self._size), np.maximum(0, np.diff(firsts)))

    def prove(self) -> None:
        """Note where the index contradicts itself or the file."""
        if b"stz2" in self._found or b"stsz" not in self._found:
            return  # compact or fragmented tables: the decoder will tell what is wrong with those
        name = "sound" if self.kind == b"soun" else "chapter"
        sizes, offsets = self.sizes(), self.offsets()
        counts = self.counts(len(offsets))
        if len(counts) != len(offsets) or int(counts.sum()) != len(sizes):
            self._faults.append(f"the {name} track's index does not say where each of its {len(sizes)} pieces lies")
        elif len(sizes):
            # Piece by piece would take some hundred bytes a piece: chunk by chunk is enough to see what is missing.
            bytes_each = np.add.reduceat(sizes, np.cumsum(counts) - counts, dtype=np.int64)
            lost = int((offsets + bytes_each > self._size).sum())
            if lost:
                self._faults.append(f"{lost} of {len(offsets)} groups of the {name} track lie beyond the file's end")
        runs = self.durations()
        count, total = int(runs[:, 0].sum()), int((runs[:, 0] * runs[:, 1]).sum())
        if count != len(sizes):
            self._faults.append(f"the {name} track's index gives times for {count} pieces, sizes for {len(sizes)}")
        if abs(total - self.length) > max(2 * self.scale // 10, 4096):
            self._faults.append(
                f"the {name} track states {self.seconds:.1f} s, but its pieces add up to {total / self.scale:.1f} s"
            )

    def places(self) -> Iterator[tuple[int, int]]:
        """Place and length in the file of each sample, for tracks of few samples."""
        sizes = iter(self.sizes().tolist())
        offsets = self.offsets().tolist()
        for offset, count in zip(offsets, self.counts(len(offsets)).tolist(), strict=False):
            at = offset
            for size in islice(sizes, count):
                yield at, size
                at += size

    def texts(self) -> Iterator[ChapterFound]:
        """The track's samples as titles with their times."""
        lengths = [length for count, length in self.durations().tolist() for _ in range(min(count, 100_000))]
        start = 0.0
        for (at, size), length in zip(self.places(), lengths, strict=False):
            self._file.seek(at)
            data = self._file.read(min(size, 1 << 17))
            told = int.from_bytes(data[:2], "big")
            yield ChapterFound(_text(data[2 : 2 + told], self._faults), start, start + length / self.scale)
            start += length / self.scale


def _movie_seconds(file: BinaryIO, movie: Box) -> float:
    """The length that the movie's header states, which is what most players show; 0.0 without a header."""
    for box in _boxes(file, movie.start, movie.start + movie.length, []):
        if box.name == b"mvhd" and box.length >= 32:
            file.seek(box.start)
            data = file.read(32)
            scale, length = (
                struct.unpack_from(">IQ", data, 20) if data[:1] == b"\1" else struct.unpack_from(">II", data, 12)
            )
            return float(length / scale) if scale else 0.0
    return 0.0


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

"""MP4 boxes (ISO/IEC 14496-12, QuickTime's chapter track) around AAC packets; what the tags say is left to tags.py.

Written by hand because a muxer that takes one packet at a time keeps some 70 bytes of each until the end and spends
longer on a long book than all the rest of binding; here a packet costs four bytes, and a segment is one write. A box is
a list of parts, so that the table of all packets is written from where it stands and never copied into box after box.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice

FRAME = 1024
CHUNK = 64  # packets: three seconds at 22,050 Hz, what a player reads at once
NERO_CHAPTERS = 255  # Nero's list counts its chapters in one byte
TEXT_LIMIT = 60_000  # a text sample counts its bytes in two
MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
WIDE = 1 << 32
DATA_HEAD = 16


Part = bytes | memoryview
Box = list[Part]


@dataclass(frozen=True, slots=True)
class Track:
    """The sound as it will be in the file: `setup` is the AudioSpecificConfig, times are in frames at `rate`."""

    rate: int
    channels: int
    bitrate: int
    setup: bytes
    language: str
    frames: int
    packets: int


@dataclass(frozen=True, slots=True)
class Chapters:
    """Titles and first frames, one after the other up to the track's end."""

    titles: Sequence[str]
    starts: Sequence[int]


def file_head() -> bytes:
    """The first box: an audiobook that any MP4 player may open."""
    return b"".join(_box(b"ftyp", b"M4B ", struct.pack(">I", 512), b"M4B M4A mp42isom"))


def data_head(size: int) -> bytes:
    """What stands before `size` bytes of data; always 16 bytes, so that sizes may turn out larger than thought."""
    return struct.pack(">I4sQ", 1, b"mdat", size + 16)


def text_samples(chapters: Chapters) -> list[bytes]:
    """The chapter track's samples: a title each, said to be UTF-8."""
    encoded = [_cut(title, TEXT_LIMIT) for title in chapters.titles]
    return [struct.pack(">H", len(text)) + text + struct.pack(">I4sI", 12, b"encd", 0x100) for text in encoded]


def movie(track: Track, chapters: Chapters, meta: bytes, sizes: array[int], texts: Sequence[bytes], data: int) -> Box:
    """The moov box, where the chapter texts and then the packets stand one after the other from byte `data` on.

    Its length depends on the numbers of packets and chapters, not on what is in `sizes` and `data`. `sizes` are turned
    into the byte order of MP4 where they stand, and are of no use afterwards.
    """
    long = max(track.frames, track.packets * FRAME) >= WIDE
    head = _times(long, struct.pack(">I", track.rate), track.frames)
    head += struct.pack(">IHHII", 0x10000, 0x100, 0, 0, 0) + MATRIX + bytes(24) + struct.pack(">I", 3)
    boxes = [_full(b"mvhd", head, version=int(long))]
    listed = bool(chapters.titles)
    boxes.append(_sound_track(track, sizes, data + sum(map(len, texts)), long, listed))
    if listed:
        boxes.append(_chapter_track(track, chapters, texts, data, long))
    boxes.append(
        _box(b"udta", *(_nero(chapters, track.rate) if 0 < len(chapters.titles) <= NERO_CHAPTERS else []), meta)
    )
    return _box(b"moov", *chain.from_iterable(boxes))


def _sound_track(track: Track, sizes: array[int], data: int, long: bool, listed: bool) -> Box:
    header = _track_header(1, 3, track.frames, 0x0100, long)
    # The first packet only primes the decoder: play from its end.
    edit = _edit(track.frames, FRAME, long)
    media = _media_header(track, track.packets * FRAME, long) + _handler(b"soun", b"SoundHandler")
    positions = list(islice(accumulate(sizes, initial=data), 0, len(sizes), CHUNK))
    full, rest = divmod(len(sizes), CHUNK)
    runs = [(1, CHUNK, 1)] * (full > 0) + [(full + 1, rest, 1)] * (rest > 0)
    table = _box(
        b"stbl",
        *_full(b"stsd", struct.pack(">I", 1), *_sound_entry(track, sizes)),
        *_full(b"stts", struct.pack(">III", 1, len(sizes), FRAME)),
        *_full(b"stsc", struct.pack(">I", len(runs)), *(struct.pack(">III", *run) for run in runs)),
        *_full(b"stsz", struct.pack(">II", 0, len(sizes)), _big(sizes)),
        *_offsets(positions, track),
        # One packet of roll: a player that seeks must decode the packet before, too.
        *_full(b"sgpd", b"roll", struct.pack(">IIh", 2, 1, -1), version=1),
        *_full(b"sbgp", b"roll", struct.pack(">III", 1, len(sizes), 1)),
    )
    information = _box(b"minf", *_full(b"smhd", bytes(4)), *_here(), *table)
    reference = _box(b"tref", *_box(b"chap", struct.pack(">I", 2))) if listed else []
    return _box(b"trak", *header, *edit, *reference, *_box(b"mdia", *media, *information))


def _chapter_track(track: Track, chapters: Chapters, texts: Sequence[bytes], data: int, long: bool) -> Box:
    ends = [*chapters.starts[1:], track.frames]
    durations = [end - start for start, end in zip(chapters.starts, ends, strict=True)]
    header = _track_header(2, 2, track.frames, 0, long)
    media = _media_header(track, track.frames, long) + _handler(b"text", b"ChapterHandler")
    # Plain text in no box, in the first font of a table of one without a name (3GPP TS 26.245, which QuickTime takes).
    style = struct.pack(">I18xHH4x", 1, 1, 0)
    font = _box(b"ftab", struct.pack(">HHB", 1, 1, 0))
    entry = _box(b"text", struct.pack(">6xH", 1), style, *font)
    look = struct.pack(">6H", 0x40, 0x8000, 0x8000, 0x8000, 0, 0)
    table = _box(
        b"stbl",
        *_full(b"stsd", struct.pack(">I", 1), *entry),
        *_full(b"stts", struct.pack(">I", len(durations)), *(struct.pack(">II", 1, length) for length in durations)),
        *_full(b"stsc", struct.pack(">IIII", 1, 1, len(texts), 1)),
        *_full(b"stsz", struct.pack(">II", 0, len(texts)), *(struct.pack(">I", len(text)) for text in texts)),
        *_offsets([data], track),
    )
    shown = _box(b"gmhd", *_full(b"gmin", look), *_box(b"text", MATRIX))
    information = _box(b"minf", *shown, *_here(), *table)
    return _box(b"trak", *header, *_edit(track.frames, 0, long), *_box(b"mdia", *media, *information))


def _nero(chapters: Chapters, rate: int) -> Box:
    """Nero's list: times in 100 ns, titles of at most 255 bytes."""
    rows = [b"\x00\x00\x00\x00", bytes((len(chapters.titles),))]
    for title, start in zip(chapters.titles, chapters.starts, strict=True):
        text = _cut(title, 255)
        rows.append(struct.pack(">QB", (2 * start * 10_000_000 + rate) // (2 * rate), len(text)) + text)
    return _full(b"chpl", *rows, version=1)


def _sound_entry(track: Track, sizes: array[int]) -> Box:
    mean = sum(sizes) * 8 * track.rate // (FRAME * len(sizes))
    rates = struct.pack(">II", max(mean, track.bitrate), mean)
    config = _descriptor(4, b"\x40\x15\x00\x00\x00", rates, _descriptor(5, track.setup))
    stream = _descriptor(3, b"\x00\x01\x00", config, _descriptor(6, b"\x02"))
    # The entry's rate has 16 bits before the point: above that it says 0 and the setup bytes say the rate.
    rate = track.rate if track.rate < 1 << 16 else 0
    plain = struct.pack(">6xH8xHHHHI", 1, track.channels, 16, 0, 0, rate << 16)
    return _box(b"mp4a", plain, *_full(b"esds", stream))


def _descriptor(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return bytes((tag, 0x80, 0x80, 0x80, len(body))) + body


def _track_header(number: int, flags: int, frames: int, volume: int, long: bool) -> Box:
    times = _times(long, struct.pack(">II", number, 0), frames)
    group = 1 if volume else 0
    rest = bytes(8) + struct.pack(">HHHH", 0, group, volume, 0) + MATRIX + bytes(8)
    return _full(b"tkhd", times, rest, version=int(long), flags=flags)


def _edit(frames: int, first: int, long: bool) -> Box:
    row = struct.pack(">QqHH" if long else ">IiHH", frames, first, 1, 0)
    return _box(b"edts", *_full(b"elst", struct.pack(">I", 1), row, version=int(long)))


def _media_header(track: Track, frames: int, long: bool) -> Box:
    a, b, c = (ord(letter) - 0x60 for letter in track.language)
    times = _times(long, struct.pack(">I", track.rate), frames)
    return _full(b"mdhd", times, struct.pack(">HH", a << 10 | b << 5 | c, 0), version=int(long))


def _times(long: bool, between: bytes, frames: int) -> bytes:
    """Made and changed at no time: the same book gives the same bytes."""
    return bytes(16 if long else 8) + between + struct.pack(">Q" if long else ">I", frames)


def _handler(kind: bytes, name: bytes) -> Box:
    return _full(b"hdlr", bytes(4), kind, bytes(12), name + b"\0")


def _here() -> Box:
    return _box(b"dinf", *_full(b"dref", struct.pack(">I", 1), *_full(b"url ", flags=1)))


def _offsets(positions: Sequence[int], track: Track) -> Box:
    """Where chunks begin: in eight bytes each where the file may pass 4 GiB."""
    largest = track.packets * 768 * track.channels
    long = largest >= WIDE
    return _full(
        b"co64" if long else b"stco", struct.pack(">I", len(positions)), _big(array("Q" if long else "I", positions))
    )


def _big(numbers: array[int]) -> memoryview:
    """The numbers turned into the byte order of MP4, where they stand."""
    if sys.byteorder == "little":
        numbers.byteswap()
    return memoryview(numbers).cast("B")


def _cut(title: str, limit: int) -> bytes:
    """UTF-8 of at most `limit` bytes, cut between letters."""
    return title.encode()[:limit].decode("utf-8", "ignore").encode()


def _full(name: bytes, *parts: Part, version: int = 0, flags: int = 0) -> Box:
    return _box(name, bytes((version,)), flags.to_bytes(3, "big"), *parts)


def _box(name: bytes, *parts: Part) -> Box:
    return [struct.pack(">I", 8 + sum(map(len, parts))), name, *parts]

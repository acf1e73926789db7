"""FLAC: lossless and half the size of WAV, with a seek table, a cue sheet, chapters and tags (mapped by tags.py)."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from narrate.errors import OutputError
from narrate.model import Audiobook, Encoding, Timeline
from narrate.writers._flac_frames import move
from narrate.writers._packets import pack, unpack_all

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

VENDOR = b"narrate, FFmpeg"
STREAMINFO, SEEKTABLE, COMMENT, CUESHEET, PICTURE = 0, 3, 4, 5, 6
BLOCK_LIMIT = (1 << 24) - 1
SEEK_SECONDS = 10
CUE_TRACKS = 254  # a cue sheet numbers its tracks in a byte, and 255 is the end
RATES = range(1, 655351)


class Flac:
    """For archives and libraries: nothing is lost."""

    name = "flac"
    suffix = ".flac"
    lossless = True

    def encoding(self, rate: int, channels: int, bitrate: int) -> Encoding:  # noqa: ARG002 (the port has it)
        """16 bit FLAC at the book's own rate; a bit rate has no meaning here."""
        return Encoding(self.name, "flac", rate, channels, options=(("compression_level", "5"),))

    def encode(self, samples: NDArray[np.float32], encoding: Encoding) -> bytes:
        """One packet a block; the last one may be shorter."""
        from narrate.writers._encode import encode  # with PyAV: encoding needs it, binding does not

        setup, packets = encode(samples, encoding, "s16")
        return pack(setup, len(samples), packets)

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join segments: each block gets its new place in its header, nothing else changes.

        STREAMINFO holds the MD5 of all sound in order, for which every segment is decoded: a second for each hour.
        """
        try:
            _bind(book, packets, path)
        except OSError as error:
            raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error

    def shortcoming(self, timeline: Timeline) -> str:
        """Players read 999 chapters at most."""
        from narrate.writers import tags

        return tags.unnumbered(timeline)


def _bind(book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
    from narrate.writers._encode import decoded_int16  # with PyAV

    rate, channels = book.encoding.rate, book.encoding.channels
    with path.open("wb") as file:
        room = -(-book.timeline.frames // (SEEK_SECONDS * rate))
        file.write(b"fLaC" + _blocks(book, _stream_info(rate, channels, 0, [], [], bytes(16)), bytes(18 * room)))
        start = file.tell()
        samples, lengths, sizes = 0, [0, 0], [0, 0]
        points: list[tuple[int, int, int]] = []
        digest = hashlib.md5(usedforsecurity=False)
        for segment, _ in unpack_all(packets):
            for sound in decoded_int16(segment.setup, segment.each(), book.encoding):
                digest.update(sound)
            for data in segment.each():
                frame, length = move(data, samples)
                if samples + length > len(points) * SEEK_SECONDS * rate:
                    points.append((samples, file.tell() - start, length))
                file.write(frame)
                lengths = [min(lengths[0] or length, length), max(lengths[1], length)]
                sizes = [min(sizes[0] or len(frame), len(frame)), max(sizes[1], len(frame))]
                samples += length
        table = b"".join(struct.pack(">QQH", *point) for point in points[:room])
        table += struct.pack(">QQH", (1 << 64) - 1, 0, 0) * (room - len(points))
        file.seek(0)
        info = _stream_info(rate, channels, samples, lengths, sizes, digest.digest())
        file.write(b"fLaC" + _blocks(book, info, table))


def _stream_info(rate: int, channels: int, samples: int, lengths: list[int], sizes: list[int], digest: bytes) -> bytes:
    blocks = lengths or [0, 0]
    packed = rate << 44 | (channels - 1) << 41 | 15 << 36 | samples
    # The least length leaves the last block out, which alone may be under 16.
    head = struct.pack(">HH", max(16, blocks[0]), max(16, blocks[1]))
    framed = b"".join(size.to_bytes(3, "big") for size in sizes or [0, 0])
    return head + framed + packed.to_bytes(8, "big") + digest


def _blocks(book: Audiobook, info: bytes, table: bytes) -> bytes:
    """All metadata blocks; their length does not depend on what is in `info` and `table`."""
    from narrate.writers import tags  # with mutagen: binding needs it, the workers that encode do not

    blocks = [(STREAMINFO, info)]
    if table:
        blocks.append((SEEKTABLE, table))
    # The cue sheet comes before the comments: ffmpeg makes chapters of both, and the later ones have the titles.
    if 0 < len(book.timeline.chapters) <= CUE_TRACKS:
        blocks.append((CUESHEET, _cue_sheet(book.timeline)))
    blocks.append((COMMENT, tags.comment_block(VENDOR, tags.vorbis_comments(book))))
    if book.cover:
        blocks.append((PICTURE, tags.picture(book.cover).write()))
    return b"".join(_block(kind, data, last=data is blocks[-1][1]) for kind, data in blocks)


def _block(kind: int, data: bytes, *, last: bool) -> bytes:
    if len(data) > BLOCK_LIMIT:
        raise OutputError("The cover is too large for FLAC.", remedy="Give a picture of less than 16 MB.")
    return bytes(((0x80 if last else 0) | kind,)) + len(data).to_bytes(3, "big") + data


def _cue_sheet(timeline: Timeline) -> bytes:
    from mutagen.flac import CueSheet, CueSheetTrack, CueSheetTrackIndex

    sheet = CueSheet(None)
    sheet.compact_disc = False
    sheet.lead_in_samples = 0
    for number, mark in enumerate(timeline.chapters, start=1):
        track = CueSheetTrack(number, mark.start)
        track.indexes.append(CueSheetTrackIndex(1, 0))
        sheet.tracks.append(track)
    sheet.tracks.append(CueSheetTrack(255, timeline.frames))
    data: bytes = sheet.write()
    return data

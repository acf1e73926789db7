"""WAV: plain 16 bit PCM, with chapters as cue points; over 4 GiB it is RF64 (EBU Tech 3306)."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from narrate.errors import OutputError
from narrate.model import Audiobook, Encoding, Timeline
from narrate.writers._packets import pack, unpack_all

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BYTES = 2
MD5 = b"MD5 "  # as BWF MetaEdit writes and verifies it: the digest of the sound's bytes, least byte first
LIMIT = 0xFFFFFFFF
# INFO names (Multimedia Programming Interface 1.0, and what editors added) for the few fields that WAV knows.
INFO = (
    (b"INAM", "title"),
    (b"IART", "author"),
    (b"IPRD", "album"),
    (b"ICMT", "comment"),
    (b"ICRD", "year"),
    (b"IGNR", "genre"),
    (b"ICOP", "copyright"),
    (b"ILNG", "language"),
    (b"IPRT", "track"),
    (b"ISFT", "encoder"),
)


class Wav:
    """For editors: nothing is lost, nothing is small. No cover."""

    name = "wav"
    suffix = ".wav"
    lossless = True

    def encoding(self, rate: int, channels: int, bitrate: int) -> Encoding:  # noqa: ARG002 (the port has it)
        """16 bit PCM at the book's own rate; a bit rate has no meaning here."""
        return Encoding(self.name, "pcm_s16le", rate, channels)

    def encode(self, samples: NDArray[np.float32], encoding: Encoding) -> bytes:
        """The samples as they will stand in the file."""
        import numpy as np

        from narrate.writers._encode import to_int16  # with PyAV: encoding needs it, binding does not

        steps = np.repeat(to_int16(samples), encoding.channels).astype("<i2")
        return pack(b"", len(samples), [steps.tobytes()])

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join segments as they are; cue points and INFO stand behind the sound, where they need no room beforehand."""
        try:
            with path.open("wb") as file:
                file.write(_head(book.encoding, 0, 0, 0))
                start = file.tell()
                digest = hashlib.md5(usedforsecurity=False)
                for segment, _ in unpack_all(packets):
                    file.write(segment.run())
                    digest.update(segment.run())
                data = file.tell() - start
                file.write(bytes(data % 2))
                _write_marks(file, book)
                _chunk(file, MD5, digest.digest()[::-1])
                total = file.tell()
                file.seek(0)
                file.write(_head(book.encoding, total - 8, data, data // (BYTES * book.encoding.channels)))
        except OSError as error:
            raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error

    def shortcoming(self, timeline: Timeline) -> str:
        """Cue points count samples in 32 bits."""
        left = sum(mark.start > LIMIT for mark in timeline.chapters)
        hours = LIMIT / timeline.rate / 3600
        return f"cue points end after {hours:.0f} hours, so the last {left:,} chapters have no mark." if left else ""


def _head(encoding: Encoding, riff: int, data: int, frames: int) -> bytes:
    """All that stands before the sound; the place for RF64's long sizes is kept free in every file."""
    large = riff > LIMIT
    sizes = struct.pack("<QQQI", riff, data, frames, 0) if large else bytes(28)
    sizes = struct.pack("<4sI", b"ds64" if large else b"JUNK", 28) + sizes
    step = BYTES * encoding.channels
    form = struct.pack(
        "<4sIHHIIHH", b"fmt ", 16, 1, encoding.channels, encoding.rate, encoding.rate * step, step, BYTES * 8
    )
    name = b"RF64" if large else b"RIFF"
    return (
        struct.pack("<4sI4s", name, LIMIT if large else riff, b"WAVE")
        + sizes
        + form
        + struct.pack("<4sI", b"data", LIMIT if large else data)
    )


def _write_marks(file: BinaryIO, book: Audiobook) -> None:
    """The cue points with their labels, and the INFO list."""
    from narrate.writers import tags  # with mutagen: binding needs it, the workers that encode do not

    chapters = [mark for mark in book.timeline.chapters if mark.start <= LIMIT]
    titles = tags.chapter_titles(book.timeline)
    points = b"".join(
        struct.pack("<II4sIII", number, mark.start, b"data", 0, 0, mark.start)
        for number, mark in enumerate(chapters, start=1)
    )
    _chunk(file, b"cue ", struct.pack("<I", len(chapters)) + points)
    labels = b"".join(
        _packed(b"labl", struct.pack("<I", number) + titles[number - 1].encode() + b"\0")
        for number in range(1, len(chapters) + 1)
    )
    _chunk(file, b"LIST", b"adtl" + labels)
    texts = tags.values(book)
    info = b"".join(_packed(name, texts[field].encode() + b"\0") for name, field in INFO if field in texts)
    _chunk(file, b"LIST", b"INFO" + info)


def _chunk(file: BinaryIO, name: bytes, content: bytes) -> None:
    file.write(_packed(name, content))


def _packed(name: bytes, content: bytes) -> bytes:
    return struct.pack("<4sI", name, len(content)) + content + bytes(len(content) % 2)

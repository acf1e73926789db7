"""M4B: AAC-LC in MP4 with chapters in both styles; tags are mapped by tags.py."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from narrate.errors import OutputError
from narrate.model import Audiobook, Encoding, Timeline
from narrate.writers import _mp4
from narrate.writers._packets import pack, unpack_all
from narrate.writers.languages import three_letters

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FRAME = _mp4.FRAME
RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000)
DEFAULT_BITRATE = 64_000


class M4b:
    """One file with chapters for phones: what Apple Books, BookPlayer, Audiobookshelf and VLC open."""

    name = "m4b"
    suffix = ".m4b"
    lossless = False

    def encoding(self, rate: int, channels: int, bitrate: int) -> Encoding:
        """AAC-LC at the nearest rate MPEG-4 knows that is not lower, by default 64 kbit/s a channel."""
        chosen = min((known for known in RATES if known >= rate), default=48000)
        bits = bitrate or DEFAULT_BITRATE * channels
        # The format holds at most 6,144 bits a frame and channel (ISO/IEC 14496-3); under 8 kbit/s nothing is left.
        bits = max(8_000 * channels, min(bits, 6144 * channels * chosen // FRAME))
        return Encoding(self.name, "aac", chosen, channels, bits, FRAME, (("aac_coder", "fast"),))

    def encode(self, samples: NDArray[np.float32], encoding: Encoding) -> bytes:
        """One packet of priming, one a frame of 1,024, and what the encoder adds after them."""
        from narrate.writers._encode import encode  # with PyAV: encoding needs it, binding does not

        setup, packets = encode(samples, encoding, "fltp")
        return pack(setup, -(-len(samples) // FRAME) * FRAME, packets)

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join segments: each loses its priming packet but the first, which the edit list then skips.

        A packet of AAC overlaps with the one before it, so what decodes is exact to the sample where segments
        begin and end with at least 2,048 samples of silence.
        """
        try:
            with path.open("wb") as file:
                _bind(book, packets, file)
        except OSError as error:
            raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error

    def shortcoming(self, timeline: Timeline) -> str:
        """Nero's list, the second of the two styles, counts its chapters in a byte."""
        count = len(timeline.chapters)
        if count <= _mp4.NERO_CHAPTERS:
            return ""
        return (
            f"{count:,} chapters are more than Nero's list holds ({_mp4.NERO_CHAPTERS}), so they stand in the "
            "QuickTime track alone: a player that knows only the list shows none."
        )


def _bind(book: Audiobook, blobs: Iterable[bytes], file: BinaryIO) -> None:
    """Room for the boxes first, then the sound, then the boxes into their room: players find the contents at once."""
    from narrate.writers import tags  # with mutagen: binding needs it, the workers that encode do not

    timeline, encoding = book.timeline, book.encoding
    chapters = _mp4.Chapters(tags.chapter_titles(timeline), [mark.start for mark in timeline.chapters])
    texts = _mp4.text_samples(chapters)
    meta = tags.mp4_meta(book)
    expected = -(-timeline.frames // FRAME) + 1
    track = _mp4.Track(
        timeline.rate,
        encoding.channels,
        encoding.bitrate,
        b"",
        three_letters(book.metadata.language),
        timeline.frames,
        expected,
    )
    sizes = array("I")
    for segment, _ in unpack_all(blobs):
        if not sizes:
            track = replace(track, setup=segment.setup)
            blank = array("I", [0]) * expected
            head = _mp4.file_head()
            room = sum(map(len, _mp4.movie(track, chapters, meta, blank, texts, 0)))
            del blank
            start = len(head) + room
            file.seek(start)
            file.write(_mp4.data_head(0) + b"".join(texts))
        first, last = (1 if sizes else 0), segment.frames // FRAME + 1
        file.write(segment.run(first, last))
        sizes.extend(segment.sizes[first:last])
    end = file.tell()
    if len(sizes) != expected:
        raise OutputError(f"The timeline has {expected - 1} packets, but {len(sizes) - 1} were rendered.")
    file.seek(0)
    file.write(head)
    file.writelines(_mp4.movie(track, chapters, meta, sizes, texts, start + _mp4.DATA_HEAD))
    file.write(_mp4.data_head(end - start - _mp4.DATA_HEAD))

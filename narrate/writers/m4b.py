"""M4B: AAC-LC in MP4 with chapters in both styles; tags are mapped by tags.py."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from narrate.errors import OutputError
from narrate.model import Audiobook, Encoding
from narrate.writers import tags
from narrate.writers._encode import encode
from narrate.writers._packets import pack, unpack_all

FRAME = 1024
RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000)
DEFAULT_BITRATE = 64_000
# Nero's list counts its chapters in one byte.
NERO_CHAPTERS = 255


class M4b:
    """One file with chapters for phones: what Apple Books, BookPlayer, Audiobookshelf and VLC open."""

    name = "m4b"
    suffix = ".m4b"
    lossless = False

    def encoding(self, rate: int, channels: int, bitrate: int) -> Encoding:
        """AAC-LC at the nearest rate MPEG-4 knows that is not lower, by default 64 kbit/s a channel."""
        chosen = min((known for known in RATES if known >= rate), default=48000)
        bits = bitrate or DEFAULT_BITRATE * channels
        # The format holds at most 6,144 bits a frame and channel (ISO/IEC 14496-3).
        bits = min(bits, 6144 * channels * chosen // FRAME)
        return Encoding(self.name, "aac", chosen, channels, bits, FRAME, (("aac_coder", "fast"),))

    def encode(self, samples: NDArray[np.float32], encoding: Encoding) -> bytes:
        """One packet of priming, one a frame of 1,024, and what the encoder adds after them."""
        setup, packets = encode(samples, encoding, "fltp")
        return pack(setup, -(-len(samples) // FRAME) * FRAME, packets)

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join segments: each loses its priming packet but the first, which the edit list then skips.

        A packet of AAC overlaps with the one before it, so what decodes is exact to the sample where segments
        begin and end with at least 2,048 samples of silence.
        """
        try:
            _mux(book, packets, path)
            tags.write_mp4(book, path)
        except av.FFmpegError as error:
            raise OutputError(f"{path} can't be written: {error}.") from error
        except OSError as error:
            raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error


def _mux(book: Audiobook, blobs: Iterable[bytes], path: Path) -> None:
    rate = book.encoding.rate
    base = Fraction(1, rate)
    flags = "+faststart" + ("+disable_chpl" if len(book.timeline.chapters) > NERO_CHAPTERS else "")
    options = {"movflags": flags, "brand": "M4B ", "movie_timescale": str(rate), "fflags": "+bitexact"}
    with av.open(str(path), "w", format="ipod", options=options) as container:
        stream = container.add_stream("aac", rate=rate)
        stream.codec_context.layout = "mono" if book.encoding.channels == 1 else "stereo"
        stream.codec_context.format = "fltp"
        stream.codec_context.bit_rate = book.encoding.bitrate
        stream.codec_context.options = {**dict(book.encoding.options), "flags": "+bitexact"}
        container.set_chapters(
            [
                {"id": number, "start": one.start, "end": one.end, "time_base": base, "metadata": {"title": one.title}}
                for number, one in enumerate(book.timeline.chapters)
            ]
        )
        position = -FRAME
        for segment, _ in unpack_all(blobs):
            first = 0 if position < 0 else 1
            for data in segment.each(first, segment.frames // FRAME + 1):
                packet = av.Packet(bytes(data))
                packet.stream = stream
                packet.time_base = base
                packet.pts = packet.dts = position
                packet.duration = FRAME
                container.mux(packet)
                position += FRAME

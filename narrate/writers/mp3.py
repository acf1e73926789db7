"""MP3: constant bit rate by LAME, ID3 chapters and a gapless header; tags are mapped by tags.py."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from narrate.errors import OutputError
from narrate.model import Audiobook, Encoding, Timeline
from narrate.writers import _mp3_frames as mpeg
from narrate.writers._packets import pack, unpack_all

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CRCS = struct.Struct("<HH")


class Mp3:
    """One file that everything plays; chapters by ID3 CHAP and CTOC."""

    name = "mp3"
    suffix = ".mp3"
    lossless = False

    def encoding(self, rate: int, channels: int, bitrate: int) -> Encoding:
        """Layer III at the nearest rate not lower; by default 64 kbit/s up to 24 kHz, 96 above, half more in stereo.

        A bit rate that MPEG-2's low rates don't have (above 160 kbit/s) takes the rate to 44,100 or 48,000 Hz.
        """
        chosen = min((known for known in mpeg.RATES if known >= rate), default=48000)
        if bitrate > mpeg.bitrates(chosen)[-1] and chosen < 32000:
            chosen = 44100 if chosen == 22050 else 48000
        wanted = bitrate or (64_000 if chosen < 32000 else 96_000) * (1 + channels) // 2
        bits = min(mpeg.bitrates(chosen), key=lambda legal: (abs(legal - wanted), -legal))
        # No bit reservoir: each frame holds its own bits, so frames of different encoders can follow each other.
        # LAME's quality 7: on speech closer to the original than 5 and 2 (32 dB against 26 and 23), and twice as fast.
        options = (("reservoir", "0"), ("compression_level", "7"))
        return Encoding(self.name, "libmp3lame", chosen, channels, bits, mpeg.samples_per_frame(chosen), options)

    def encode(self, samples: NDArray[np.float32], encoding: Encoding) -> bytes:
        """One packet a frame, and one or two more that carry what the encoder was late by.

        Before them stand the CRCs of what is bound of them: of one a frame, and of all.
        """
        from narrate.writers._encode import encode  # with PyAV: encoding needs it, binding does not

        _, packets = encode(samples, encoding, "fltp", mpeg.lame_scale(encoding.bitrate))
        frames = -(-len(samples) // encoding.frame)
        crc = mpeg.crc16(b"".join(packets[:frames]))
        setup = CRCS.pack(crc, mpeg.crc16(b"".join(packets[frames:]), crc))
        return pack(setup, frames * encoding.frame, packets)

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join segments: each gives as many packets as it has frames, the last one all of them.

        Every segment is late by the same 1,105 samples, so what decodes is exact to the sample where segments begin
        and end with that much silence.
        """
        from narrate.writers import tags  # with mutagen: binding needs it, the workers that encode do not

        encoding = book.encoding
        try:
            with path.open("wb") as file:
                file.write(tags.id3_bytes(book))
                start = file.tell()
                room = len(mpeg.info_frame(encoding.rate, encoding.channels, encoding.bitrate, 0, 0, 0, 0))
                file.write(bytes(room))
                frames = size = crc = 0
                for segment, last in unpack_all(packets):
                    count = len(segment.sizes) if last else segment.frames // encoding.frame
                    data = segment.run(0, count)
                    file.write(data)
                    crc = mpeg.shifted(crc, len(data)) ^ CRCS.unpack(segment.setup)[last]
                    frames, size = frames + count, size + len(data)
                file.seek(start)
                told = (frames, size, book.timeline.frames, crc)
                file.write(mpeg.info_frame(encoding.rate, encoding.channels, encoding.bitrate, *told))
        except OSError as error:
            raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error

    def shortcoming(self, timeline: Timeline) -> str:  # noqa: ARG002 (the port has it)
        """Nothing: lists of lists hold any number of chapters."""
        return ""

"""Ogg Opus: the smallest files; chapters and tags by Vorbis comments, which tags.py maps."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from narrate.errors import OutputError
from narrate.model import Audiobook, Encoding, Timeline
from narrate.sound import limit, peak_db
from narrate.writers._encode import decode, encode
from narrate.writers._ogg import OggFile
from narrate.writers._packets import pack, unpack_all

RATE = 48000  # Opus counts in 48 kHz whatever it holds (RFC 7845)
FRAME = 960  # 20 ms
PAGE_PACKETS = 50  # a page a second: players seek by pages
DEFAULT_BITRATE = 48_000
SERIAL = 0x6E617272
# libopus under complexity 7 gives twice the bits asked for, at 7 the bursts are common (2 of 23,000 frames).
SPEECH = (("application", "audio"), ("compression_level", "10"), ("frame_duration", "20"))
PLAIN = (("application", "lowdelay"), ("compression_level", "5"), ("frame_duration", "20"), ("vbr", "constrained"))
HEADROOM_DB = {SPEECH: 0.7, PLAIN: 1.2}  # what they raised the peaks of eight minutes of speech by, at most
LOUD_DB = -6.0  # what stays under that has room enough
VENDOR = b"narrate, libopus"


class Opus:
    """The smallest files, in a free format."""

    name = "opus"
    suffix = ".opus"
    lossless = False

    def encoding(self, rate: int, channels: int, bitrate: int) -> Encoding:  # noqa: ARG002 (the port has it)
        """Opus in frames of 20 ms at 48,000 Hz, by default 48 kbit/s (72 in stereo), at least 6 and at most 510.

        From 40 kbit/s a channel on it is coded as any sound is (CELT), which is three times as fast; below that with
        the model of speech (SILK), which then sounds better.
        """
        bits = max(6_000, min(bitrate or DEFAULT_BITRATE * (1 + channels) // 2, 256_000 * channels, 510_000))
        options = PLAIN if bits >= 40_000 * channels else SPEECH
        return Encoding(self.name, "libopus", RATE, channels, bits, FRAME, options)

    def encode(self, samples: NDArray[np.float32], encoding: Encoding) -> bytes:
        """One packet a frame, and one more that carries what the encoder was late by.

        The coder raises peaks; those of loud sound are lowered by as much beforehand. libopus's model of speech now and
        then bursts where a word begins after a rest: what it made is decoded and compared, and made again without it.
        """
        setup, packets = encode(_lowered(samples, encoding.options), encoding, "flt")
        if encoding.options == SPEECH and _bursts(samples, decode(setup, packets, encoding)):
            plain = replace(encoding, bitrate=encoding.bitrate * 3 // 2, options=PLAIN)
            setup, packets = encode(_lowered(samples, PLAIN), plain, "flt")
        return pack(setup, -(-len(samples) // FRAME) * FRAME, packets)

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join segments: each gives as many packets as it has frames, the last one all of them.

        Every segment is late by the same pre-skip, and the last page says where the sound ends: the length is exact.
        """
        try:
            with path.open("wb") as file:
                ogg = OggFile(file, SERIAL)
                granule = samples = skip = 0
                for segment, last in unpack_all(packets):
                    if not granule:
                        skip = struct.unpack_from("<H", segment.setup, 10)[0]
                        ogg.packet(segment.setup, 0, close=True)
                        ogg.packet(_comment_packet(book), 0, close=True)
                    samples += segment.frames
                    count = len(segment.sizes) if last else segment.frames // FRAME
                    for number, data in enumerate(segment.each(0, count), start=1):
                        granule += FRAME
                        final = last and number == count
                        end = min(granule, samples + skip) if last else granule
                        ogg.packet(data, end, close=granule % (FRAME * PAGE_PACKETS) == 0, last=final)
        except OSError as error:
            raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error

    def shortcoming(self, timeline: Timeline) -> str:
        """Players read 999 chapters at most."""
        from narrate.writers import tags

        return tags.unnumbered(timeline)


def _lowered(samples: NDArray[np.float32], options: tuple[tuple[str, str], ...]) -> NDArray[np.float32]:
    """Loud sound with its highest peaks lowered by what coding will raise them by."""
    peak = peak_db(samples)
    return limit(samples, RATE, peak - HEADROOM_DB[options]) if peak > LOUD_DB else samples


def _bursts(samples: NDArray[np.float32], decoded: NDArray[np.float32]) -> bool:
    """Whether 10 ms of what was decoded are far louder than anything within 40 ms of them was."""
    step = FRAME // 2
    blocks = min(len(samples), len(decoded)) // step
    before, after = (np.abs(sound[: blocks * step]).reshape(-1, step).max(axis=1) for sound in (samples, decoded))
    near = np.lib.stride_tricks.sliding_window_view(np.pad(before, 4), 9).max(axis=1) if blocks else before
    return bool(np.any(after > 2.0 * near + 0.03))


def _comment_packet(book: Audiobook) -> bytes:
    from narrate.writers import tags  # with mutagen: binding needs it, the workers that encode do not

    comments = tags.vorbis_comments(book)
    if book.cover:
        picture = base64.b64encode(tags.picture(book.cover).write()).decode()
        comments.append(("METADATA_BLOCK_PICTURE", picture))
    return b"OpusTags" + tags.comment_block(VENDOR, comments)

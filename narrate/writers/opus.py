"""Ogg Opus: the smallest files; chapters and tags by Vorbis comments, which tags.py maps."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from narrate.errors import OutputError
from narrate.model import Audiobook, Encoding, Timeline
from narrate.writers._ogg import OggFile
from narrate.writers._packets import pack, unpack_all

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from narrate.writers._encode import Shape

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
# What lowering them takes of the loudness (0 to 0.4 LU by voice, 0.3 on average), given back beforehand.
MAKE_UP = 10.0 ** (0.3 / 20.0)
MARGIN = RATE // 2  # what lies further away does not move the limiter's gain
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
        from narrate.writers._encode import decode, encode  # with PyAV: encoding needs it, binding does not

        setup, packets = encode(samples, encoding, "flt", shape=_lowering(samples, encoding.options))
        if encoding.options == SPEECH and _bursts(samples, decode(setup, packets, encoding)):
            plain = replace(encoding, bitrate=encoding.bitrate * 3 // 2, options=PLAIN)
            setup, packets = encode(samples, plain, "flt", shape=_lowering(samples, PLAIN))
        return pack(setup, -(-len(samples) // FRAME) * FRAME, packets)

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join segments: each gives as many packets as it has frames, the last one all of them.

        Every segment is late by the same pre-skip, and the last page says where the sound ends: the length is exact.
        """
        try:
            with path.open("wb") as file:
                ogg = OggFile(file, SERIAL)
                granule = skip = 0
                for segment, last in unpack_all(packets):
                    if not granule:
                        skip = struct.unpack_from("<H", segment.setup, 10)[0]
                        ogg.packet(segment.setup, 0, close=True)
                        ogg.packet(_comment_packet(book), 0, close=True)
                    count = len(segment.sizes) if last else segment.frames // FRAME
                    for number, data in enumerate(segment.each(0, count), start=1):
                        granule += FRAME
                        final = last and number == count
                        end = min(granule, book.timeline.frames + skip) if last else granule
                        ogg.packet(data, end, close=granule % (FRAME * PAGE_PACKETS) == 0, last=final)
        except OSError as error:
            raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error

    def shortcoming(self, timeline: Timeline) -> str:
        """Players read 999 chapters at most."""
        from narrate.writers import tags

        return tags.unnumbered(timeline)


def _lowering(samples: NDArray[np.float32], options: tuple[tuple[str, str], ...]) -> Shape | None:
    """What lowers the highest peaks of loud sound, piece by piece, by as much as coding will raise them."""
    import numpy as np

    from narrate.sound import limit, peak_db

    peak = peak_db(samples)
    if peak <= LOUD_DB:
        return None

    def lowered(start: int, stop: int) -> NDArray[np.float32]:
        first = max(0, start - MARGIN)
        raised = samples[first : stop + MARGIN] * np.float32(MAKE_UP)
        return limit(raised, RATE, peak - HEADROOM_DB[options])[start - first : stop - first]

    return lowered


def _bursts(samples: NDArray[np.float32], decoded: Iterable[NDArray[np.float32]]) -> bool:
    """Whether 10 ms of what was decoded are far louder than anything within 40 ms of them was."""
    import numpy as np

    before, after = _loudest([samples]), _loudest(decoded)
    blocks = min(len(before), len(after))
    if not blocks:
        return False
    near = np.lib.stride_tricks.sliding_window_view(np.pad(before[:blocks], 4), 9).max(axis=1)
    return bool(np.any(after[:blocks] > 2.0 * near + 0.03))


def _loudest(sound: Iterable[NDArray[np.float32]]) -> NDArray[np.float32]:
    """The largest magnitude of each whole 10 ms."""
    import numpy as np

    step = FRAME // 2
    found = []
    rest = np.zeros(0, np.float32)
    for piece in sound:
        held = np.concatenate((rest, piece)) if len(rest) else piece
        blocks = held[: len(held) // step * step].reshape(-1, step)
        found.append(np.maximum(blocks.max(axis=1), -blocks.min(axis=1)))
        rest = held[blocks.size :]
    return np.concatenate(found) if found else rest


def _comment_packet(book: Audiobook) -> bytes:
    from narrate.writers import tags  # with mutagen: binding needs it, the workers that encode do not

    comments = tags.vorbis_comments(book)
    if book.cover:
        picture = base64.b64encode(tags.picture(book.cover).write()).decode()
        comments.append(("METADATA_BLOCK_PICTURE", picture))
    return b"OpusTags" + tags.comment_block(VENDOR, comments)

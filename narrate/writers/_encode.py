"""Samples to packets in this process, by PyAV's encoders; the codec, and what becomes of them, is each writer's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import av
import numpy as np
from av.audio.codeccontext import AudioCodecContext
from numpy.typing import NDArray

from narrate.errors import OutputError
from narrate.model import Encoding

# Encoders take their frames out of what they are given, but copying an hour at once would double the memory.
CHUNK_FRAMES = 1 << 18
DECODERS = {"libopus": "opus"}
LAYOUTS = {1: "mono", 2: "stereo"}

Shape = Callable[[int, int], NDArray[np.float32]]
"""Gives the samples from one frame to another as they are to be encoded, so that no whole copy need be made."""


def encode(
    samples: NDArray[np.float32],
    encoding: Encoding,
    sample_format: str,
    scale: float = 1.0,
    shape: Shape | None = None,
) -> tuple[bytes, list[bytes]]:
    """The codec's setup bytes and all packets for mono float32[n], divided by `scale`, in every channel alike.

    The last packet frame is filled up with silence. `sample_format` is FFmpeg's name of what the encoder takes.
    `shape` is asked for the samples of one piece after the other; without it they are taken as they are.
    Raises OutputError where the codec does not take this rate, channels or bit rate.
    """
    try:
        codec = _open(encoding, sample_format)
        packets = []
        for frame in _frames(samples, encoding, sample_format, scale, shape):
            packets += [bytes(packet) for packet in codec.encode(frame)]
        packets += [bytes(packet) for packet in codec.encode(None)]
    except av.FFmpegError as error:
        raise OutputError(
            f"The encoder {encoding.codec} refused {encoding.rate} Hz, {encoding.channels} channels, "
            f"{encoding.bitrate // 1000} kbit/s: {error}.",
            remedy="Try another sample rate or bit rate.",
        ) from error
    return bytes(codec.extradata or b""), [packet for packet in packets if packet]


def decode(setup: bytes, packets: Iterable[bytes], encoding: Encoding) -> Iterator[NDArray[np.float32]]:
    """The first channel of what packets decode to, frame by frame, with what the encoder was late by before it."""
    codec = _decoder(setup, encoding)
    for packet in packets:
        for frame in codec.decode(av.Packet(packet)):
            yield frame.to_ndarray()[0]


def decoded_int16(setup: bytes, packets: Iterable[memoryview], encoding: Encoding) -> Iterator[memoryview]:
    """What packets of a 16 bit codec decode to, packet by packet: the channels' samples in turn, least byte first.

    Raises OutputError for packets that don't decode.
    """
    codec = _decoder(setup, encoding)
    size = 2 * encoding.channels
    try:
        for packet in packets:
            for frame in codec.decode(av.Packet(bytes(packet))):
                yield memoryview(frame.planes[0])[: frame.samples * size]
    except av.FFmpegError as error:
        raise OutputError(
            f"A finished piece of the book does not decode: {error}.",
            remedy="`narrate cache clear` empties the store; then run the same command again.",
        ) from error


def _decoder(setup: bytes, encoding: Encoding) -> AudioCodecContext:
    codec = av.CodecContext.create(DECODERS.get(encoding.codec, encoding.codec), "r")
    assert isinstance(codec, AudioCodecContext)
    codec.extradata = setup
    codec.sample_rate = encoding.rate
    codec.layout = LAYOUTS[encoding.channels]
    codec.thread_count = 1
    return codec


def to_int16(samples: NDArray[np.float32]) -> NDArray[np.int16]:
    """Samples in 16 bit, rounded to the nearest step; what is outside of -1..1 is held at full scale."""
    scaled = np.rint(samples * np.float32(32767.0))
    steps: NDArray[np.int16] = np.clip(scaled, -32768.0, 32767.0).astype(np.int16)
    return steps


def _open(encoding: Encoding, sample_format: str) -> AudioCodecContext:
    codec = av.CodecContext.create(encoding.codec, "w")
    assert isinstance(codec, AudioCodecContext)
    codec.sample_rate = encoding.rate
    codec.layout = LAYOUTS[encoding.channels]
    codec.format = sample_format
    # One thread: the processes beside this one use the other cores, and the packets must not depend on their number.
    codec.thread_count = 1
    if encoding.bitrate:
        codec.bit_rate = encoding.bitrate
    codec.options = {**dict(encoding.options), "flags": "+bitexact"}
    codec.open()
    return codec


def _frames(
    samples: NDArray[np.float32], encoding: Encoding, sample_format: str, scale: float, shape: Shape | None
) -> Iterator[av.AudioFrame]:
    planar = sample_format.endswith("p")
    for start in range(0, len(samples), CHUNK_FRAMES):
        stop = min(start + CHUNK_FRAMES, len(samples))
        piece = shape(start, stop) if shape else samples[start:stop]
        short = -len(piece) % encoding.frame if stop == len(samples) else 0
        if short:
            piece = np.concatenate((piece, np.zeros(short, np.float32)))
        if scale != 1.0:
            piece = piece / np.float32(scale)
        values = to_int16(piece) if sample_format.startswith("s16") else piece.astype(np.float32, copy=False)
        channels = np.broadcast_to(values, (encoding.channels, len(values)))
        laid = channels if planar else channels.T.reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(laid), format=sample_format, layout=LAYOUTS[encoding.channels]
        )
        frame.sample_rate = encoding.rate
        frame.pts = start
        yield frame

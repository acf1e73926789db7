"""Decodes a whole file by PyAV, piece by piece, and notes what goes wrong on the way; what it measures is in meters."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from numpy.typing import NDArray

from narrate.checking.meters import Meter
from narrate.checking.values import ChapterFound, Digest, Heard, Stream
from narrate.errors import SourceError

MOST_FAULTS = 8
# A broken file can go on failing for ever without ever getting to its end.
MOST_ERRORS = 10_000
MOST_CHANNELS = 16
# Their length is not stated anywhere, but estimated from the first frames' bit rate.
ESTIMATED = ("aac", "mp3", "ac3", "eac3")
PICTURES = ("mjpeg", "png", "gif", "bmp", "webp", "tiff")  # covers have a check of their own
DAMAGE = av.error.FFmpegError
# What decoders say of sound that is whole.
_HARMLESS = re.compile(r"Estimating duration|Could not find codec parameters|Skipping|deprecated|skip_samples|bitrate")
_ADDRESS = re.compile(r"0x[0-9a-f]+|-?\d+(?:\.\d+)?")


class UnopenableError(SourceError):
    """No player can open the file, whatever it once was."""


class _Faults:
    """Faults in words, the same one counted instead of listed again."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.first: dict[str, float] = {}

    def add(self, what: str, seconds: float) -> None:
        self.counts[what] += 1
        self.first.setdefault(what, seconds)

    def told(self) -> tuple[str, ...]:
        lines = []
        for what, count in list(self.counts.items())[:MOST_FAULTS]:
            often = f"{count} times, first " if count > 1 else ""
            lines.append(f"{what} ({often}at {_clock(self.first[what])})")
        more = len(self.counts) - MOST_FAULTS
        return (*lines, f"and {more} other kinds of damage") if more > 0 else tuple(lines)


def listen(path: Path, stated: Digest | None = None) -> tuple[Stream, Heard | None]:
    """The audio stream and what it measures, None if nothing of it decodes. Raises SourceError for no audio at all.

    `stated` is what FLAC says its sound is; sound that is another becomes a fault.
    """
    level, skipping = av.logging.get_level(), av.logging.get_skip_repeated()
    av.logging.set_level(av.logging.ERROR)
    # Otherwise what was said of the file before would be told again with the first thing said of this one.
    av.logging.set_skip_repeated(False)
    try:
        with av.logging.Capture(local=True) as log:
            return _listen(path, log, stated)
    except UnicodeDecodeError:
        # Damaged tags: read once more without them.
        with av.logging.Capture(local=True) as log:
            return _listen(path, log, stated, errors="replace")
    finally:
        av.logging.set_level(level)
        av.logging.set_skip_repeated(skipping)


def _listen(
    path: Path, log: list[tuple[int, str, str]], stated: Digest | None, errors: str = "strict"
) -> tuple[Stream, Heard | None]:
    try:
        container = av.open(str(path), metadata_errors=errors)
    except DAMAGE as error:
        raise UnopenableError(
            f"{path} is no audio file, or too damaged to open: {error.strerror or error}.",
            remedy="Give an audio file: m4b, mp3, opus, flac, wav or another one that players open.",
        ) from error
    with container:
        if not container.streams.audio:
            raise SourceError(f"{path} holds no sound.", remedy="Give an audio file.")
        stream = container.streams.audio[0]
        stream.codec_context.options = {"err_detect": "crccheck"}
        faults = _Faults()
        meter: Meter | None = None
        digest = _Digested(stated.bits) if stated else None
        for frame, rate in _pieces(container, stream, faults, log):
            piece = _floats(frame)
            meter = meter or Meter(rate, len(piece))
            meter.add(piece)
            if digest:
                digest.add(frame)
        if digest and stated and digest.md5() != stated.md5:
            faults.add("the sound is not what was encoded: its MD5 is another one than the file states", 0.0)
        heard = meter.heard() if meter else None
        if heard is None or heard.duration == 0:
            heard = None
            faults.add("not one piece of the sound can be decoded", 0.0)
        return _stream(container, stream, faults), heard


class _Digested:
    """The MD5 of all samples as FLAC defines it: channels in turn, in as few bytes as a sample needs, least first."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._digest = hashlib.md5(usedforsecurity=False)

    def add(self, frame: AudioFrame) -> None:
        samples: NDArray[Any] = frame.to_ndarray()
        if frame.format.is_planar:
            samples = samples.T
        if samples.dtype == np.int32:
            # FFmpeg keeps what has more than 16 bits in the upper part of 32.
            width = -(-self._bits // 8)
            shifted = np.ascontiguousarray(samples >> (32 - self._bits)).astype("<i4")
            self._digest.update(shifted.reshape(-1).view(np.uint8).reshape(-1, 4)[:, :width].tobytes())
        elif samples.dtype == np.int16 and self._bits <= 8:
            self._digest.update((samples >> (16 - self._bits)).astype("i1").tobytes())
        else:
            self._digest.update((samples >> (16 - self._bits)).astype("<i2").tobytes())

    def md5(self) -> bytes:
        return self._digest.digest()


def _stream(container: av.container.InputContainer, stream: AudioStream, faults: _Faults) -> Stream:
    stated = 0.0
    if container.format.name not in ESTIMATED:
        if stream.duration is not None and stream.time_base is not None:
            stated = float(stream.duration * stream.time_base)
        elif container.duration:
            stated = container.duration / 1_000_000
    return Stream(
        container=container.format.name,
        codec=stream.codec_context.name,
        rate=stream.rate or 0,
        channels=stream.channels,
        bit_rate=stream.bit_rate or container.bit_rate or 0,
        stated_s=stated,
        faults=faults.told(),
        chapters=tuple(_chapter(one) for one in container.chapters()),
        metadata=tuple({**stream.metadata, **container.metadata}.items()),
    )


def _chapter(found: Mapping[str, Any]) -> ChapterFound:
    scale = float(found["time_base"] or 0)
    return ChapterFound(found["metadata"].get("title", ""), found["start"] * scale, found["end"] * scale)


def _pieces(
    container: av.container.InputContainer, stream: AudioStream, faults: _Faults, log: list[tuple[int, str, str]]
) -> Iterator[tuple[AudioFrame, int]]:
    """Each decoded frame in the first one's rate and layout, and that rate; what can't be brought over is left out."""
    first: AudioFrame | None = None
    bridges: dict[tuple[int, str], av.AudioResampler] = {}
    seconds = 0.0
    for frame in _frames(container, stream, faults, log):
        if frame.layout.nb_channels > MOST_CHANNELS:
            faults.add("a piece of the sound decodes to more channels than there can be", seconds)
            continue
        first = first or frame
        shape = (frame.sample_rate, frame.layout.name)
        if shape != (first.sample_rate, first.layout.name):
            faults.add("rate or channels change in the middle of the file", seconds)
        parts = [frame]
        if shape != (first.sample_rate, first.layout.name) or _beyond_reach(frame):
            if shape not in bridges:
                bridges[shape] = av.AudioResampler(_packed(first), first.layout, first.sample_rate)
            frame.pts = None
            try:
                parts = bridges[shape].resample(frame)
            except DAMAGE as error:
                faults.add(f"a piece can't be brought to the rate and channels of the rest: {error.strerror}", seconds)
                continue
        if frame.is_corrupt:
            faults.add("a piece of the sound is damaged", seconds)
        for part in parts:
            yield part, first.sample_rate
            seconds += part.samples / part.sample_rate
        _note(log, faults, seconds)


def _beyond_reach(frame: AudioFrame) -> bool:
    """PyAV counts a planar frame's channels by a null pointer behind them, which is not there above seven."""
    return bool(frame.format.is_planar and frame.layout.nb_channels > 7)


def _packed(frame: AudioFrame) -> av.AudioFormat | str:
    return frame.format.packed if _beyond_reach(frame) else frame.format


def _frames(
    container: av.container.InputContainer, stream: AudioStream, faults: _Faults, log: list[tuple[int, str, str]]
) -> Iterator[AudioFrame]:
    """All frames that decode; what does not is noted and passed over."""
    packets = container.demux(stream)
    failed = 0
    seconds = 0.0
    while failed < MOST_ERRORS:
        try:
            packet = next(packets, None)
        except IndexError:
            # PyAV knows no stream that begins in the middle.
            faults.add("another stream begins in the middle of the file", seconds)
            return
        except DAMAGE as error:
            failed += 1
            faults.add(f"the file can't be read on: {error.strerror or error}", seconds)
            if isinstance(error, av.error.EOFError):
                return
            continue
        if packet is None:
            break
        try:
            for frame in packet.decode():
                if isinstance(frame, AudioFrame) and frame.samples:
                    yield frame
                    seconds += frame.samples / frame.sample_rate
        except DAMAGE as error:
            if isinstance(error, av.error.EOFError):
                break
            failed += 1
            faults.add(f"a piece can't be decoded: {error.strerror or error}", seconds)
    _note(log, faults, seconds)


def _note(log: list[tuple[int, str, str]], faults: _Faults, seconds: float) -> None:
    for _, name, message in log:
        text = " ".join(message.split()).rstrip(".")
        if text and name not in PICTURES and not _HARMLESS.search(text):
            faults.add(f"the decoder says “{name}: {_ADDRESS.sub('…', text)}”", seconds)
    log.clear()


def _floats(frame: AudioFrame) -> NDArray[np.float32]:
    """float32[channels, frames] in -1..1 of any sample format."""
    samples = frame.to_ndarray()
    kind = samples.dtype
    if kind == np.uint8:
        scaled = (samples.astype(np.float32) - 128.0) / 128.0
    elif kind.kind == "i":
        scaled = samples.astype(np.float32) / np.float32(2.0 ** (8 * kind.itemsize - 1))
    else:
        scaled = samples.astype(np.float32, copy=False)
    if not frame.format.is_planar:
        return scaled.reshape(-1, frame.layout.nb_channels).T
    return scaled


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours}:{minutes:02}:{rest:04.1f}" if hours else f"{minutes}:{rest:04.1f}"

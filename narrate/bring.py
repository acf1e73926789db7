"""What people bring: music and chimes in any format, made to fit by pydub; where they play is left to others."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import av
import numpy as np
from numpy.typing import NDArray

from narrate.errors import SourceError
from narrate.model import Mastering
from narrate.sound.level import GATE_LUFS, SILENCE_DB, loudness, rms_db
from narrate.sound.limit import limit
from narrate.sound.resample import resample
from narrate.sound.trim import trim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from pydub import AudioSegment

Kind = Literal["intro", "outro", "scene"]

# How far under the voice each lies, in LU: music of the same loudness as speech seems louder than it, and a chime
# between two scenes should be noticed, not startle.
BELOW_VOICE = {"intro": 2.0, "outro": 2.0, "scene": 5.0}
LONGEST_S = 30 * 60
FORMATS = "MP3, M4A, WAV, FLAC, Ogg or Opus"


def prepare(
    path: Path, *, rate: int, mastering: Mastering, fade_ms: int = 1500, kind: Kind = "intro"
) -> NDArray[np.float32]:
    """The sound of a file as mono float32[n] at `rate` Hz: silence at its ends cut, faded, level matched to the voice.

    Any format that FFmpeg decodes. A scene sound keeps its attack: it fades in within 10 ms, whatever `fade_ms`.
    Raises SourceError for a file that is missing, is no sound, is silent, or plays longer than half an hour.
    """
    samples, own_rate = _decode(path)
    first, last = trim(samples, own_rate)
    if first == last:
        raise SourceError(f"{path} is silent throughout.", remedy="Give a file that can be heard.")
    segment = _segment(samples[first:last], own_rate)
    length = len(segment)
    fade_in = min(10 if kind == "scene" else fade_ms, length // 2)
    fade_out = min(fade_ms, length // 2)
    faded = _samples(_faded(segment, fade_in, fade_out))
    return _matched(resample(faded, own_rate, rate), rate, mastering, BELOW_VOICE[kind])


def under(
    voice: NDArray[np.float32], music: NDArray[np.float32], *, rate: int, lead_ms: int = 1500, duck_db: float = -14.0
) -> NDArray[np.float32]:
    """A spoken line over music: the music leads by `lead_ms`, goes down by `duck_db` under the voice, then fades out.

    Both are mono float32 at `rate`. What comes back lasts at most `lead_ms` longer than the voice at each end.
    """
    spoken, bed = _segment(voice, rate), _segment(music, rate)
    whole = len(spoken) + 2 * lead_ms
    slope = min(400, lead_ms)
    bed = bed[:whole]
    ducked = bed.fade(to_gain=duck_db, start=max(0, lead_ms - slope), duration=max(1, slope))
    ducked = _faded(ducked, min(slope, len(bed) // 2), min(lead_ms, len(bed) // 2))
    silence = _segment(np.zeros(whole * rate // 1000, np.float32), rate)
    return _samples(silence.overlay(ducked).overlay(spoken, position=lead_ms))


def _decode(path: Path) -> tuple[NDArray[np.float32], int]:
    """All sound of a file, mixed to mono, at its own rate."""
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            if not container.streams.audio:
                raise SourceError(f"{path} holds no sound.", remedy=f"Give a sound file: {FORMATS}.")
            stream = container.streams.audio[0]
            rate, channels = stream.codec_context.sample_rate, min(2, stream.codec_context.channels)
            fitter = av.AudioResampler(format="s16", layout="stereo" if channels == 2 else "mono", rate=rate)
            pieces, frames = [], 0
            for frame in _frames(container, stream):
                for fitted in fitter.resample(frame):
                    pieces.append(fitted.to_ndarray().tobytes())
                    frames += fitted.samples
                if frames > LONGEST_S * rate:
                    raise SourceError(
                        f"{path} plays longer than half an hour.", remedy="Cut it to what should be heard."
                    )
    except (av.FFmpegError, OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if not frames:
        raise SourceError(f"{path} holds no sound.", remedy=f"Give a sound file: {FORMATS}.")
    joined = _pydub()(data=b"".join(pieces), sample_width=2, frame_rate=rate, channels=channels)
    return _samples(joined.set_channels(1)), rate


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[av.AudioFrame | None]:
    """The frames that decode, and None at the end; what is damaged between them is left out, as players do."""
    for packet in container.demux(stream):
        try:
            yield from packet.decode()
        except av.InvalidDataError:
            continue
    yield None


def _unreadable(path: Path, error: Exception) -> SourceError:
    if isinstance(error, FileNotFoundError):
        return SourceError(f"{path} does not exist.", remedy="Check the path.")
    if path.is_dir():
        return SourceError(f"{path} is a folder.", remedy=f"Give a sound file: {FORMATS}.")
    if isinstance(error, PermissionError):
        return SourceError(f"{path} may not be read.", remedy="Check its permissions.")
    return SourceError(f"{path} can't be read as sound.", remedy=f"Give a sound file: {FORMATS}.")


def _matched(samples: NDArray[np.float32], rate: int, mastering: Mastering, below: float) -> NDArray[np.float32]:
    """At the voice's level less `below`, and under its ceiling."""
    if mastering.measure == "none":
        return limit(samples, rate, mastering.ceiling_db)
    level = rms_db(samples) if mastering.measure == "rms" else loudness(samples, rate)
    if level <= (SILENCE_DB if mastering.measure == "rms" else GATE_LUFS):
        return samples
    gain = 10.0 ** ((mastering.target_db - below - level) / 20.0)
    return limit(samples * np.float32(gain), rate, mastering.ceiling_db)


def _faded(segment: AudioSegment, in_ms: int, out_ms: int) -> AudioSegment:
    """Faded in and out; pydub itself can't fade within no time at all."""
    begun = segment.fade_in(in_ms) if in_ms > 0 else segment
    return begun.fade_out(out_ms) if out_ms > 0 else begun


def _pydub() -> type[AudioSegment]:
    """pydub's segment; its import warns of an ffmpeg program that nothing here calls."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pydub import AudioSegment
    segment: type[AudioSegment] = AudioSegment
    return segment


def _segment(samples: NDArray[np.float32], rate: int) -> AudioSegment:
    steps = np.clip(np.rint(samples * np.float32(32767.0)), -32768.0, 32767.0).astype("<i2")
    return _pydub()(data=steps.tobytes(), sample_width=2, frame_rate=rate, channels=1)


def _samples(segment: AudioSegment) -> NDArray[np.float32]:
    steps = np.frombuffer(segment.raw_data, "<i2")
    scaled: NDArray[np.float32] = steps.astype(np.float32) / np.float32(32767.0)
    return scaled

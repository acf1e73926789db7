"""What each destination asks of a finished file, and where each figure is from; judging is left to rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """Limits; None where a destination sets none. Levels in dB, loudness in LUFS, times in seconds, rates in bit/s."""

    name: str
    rms: Range | None = None
    loudness_mono: Range | None = None
    loudness_stereo: Range | None = None
    peak: float | None = None
    true_peak: float | None = None
    floor: float | None = None
    head: Range | None = None
    tail: Range | None = None
    gap: bool = True
    sample_rates: tuple[int, ...] = ()
    codecs: tuple[str, ...] = ()
    constant_rate: bool = False
    least_bit_rate: int = 0
    longest: float | None = None
    tags: tuple[str, ...] = ()
    cover: bool = False
    chapters_from: float | None = None
    streamed: bool = False
    brands: tuple[str, ...] = ()


# acx: ACX's submission requirements. Its own check measures sample peaks and the quietest half second.
# audiobook: our default level, -19 LUFS in mono (as loud over two speakers as -16 in stereo), give or take 2 LU, true
# peaks under -1 dBTP (EBU R 128, AES TD1008) after encoding; what players and libraries need to show a book.
# podcast: -16 LUFS stereo and -19 mono, give or take 1 LU, true peaks under -1 dBTP (AES TD1008, Apple Podcasts).
PROFILES: Mapping[str, Profile] = {
    "acx": Profile(
        "acx",
        rms=(-23.0, -18.0),
        peak=-3.0,
        floor=-60.0,
        head=(0.5, 1.0),
        tail=(1.0, 5.0),
        sample_rates=(44100,),
        codecs=("mp3",),
        constant_rate=True,
        least_bit_rate=192_000,
        longest=7200.0,
    ),
    "audiobook": Profile(
        "audiobook",
        loudness_mono=(-21.0, -17.0),
        loudness_stereo=(-21.0, -14.0),
        true_peak=-1.0,
        floor=-50.0,
        head=(0.0, 3.0),
        tail=(0.0, 10.0),
        sample_rates=(16000, 22050, 24000, 32000, 44100, 48000, 88200, 96000),
        tags=("title", "album", "author", "narrator", "language"),
        cover=True,
        chapters_from=1800.0,
        streamed=True,
        brands=("M4B ", "M4A "),
    ),
    "podcast": Profile(
        "podcast",
        loudness_mono=(-20.0, -18.0),
        loudness_stereo=(-17.0, -15.0),
        true_peak=-1.0,
        floor=-50.0,
        head=(0.0, 3.0),
        tail=(0.0, 10.0),
        sample_rates=(44100, 48000),
        tags=("title", "author"),
        cover=True,
        streamed=True,
    ),
    "none": Profile("none", gap=False),
}

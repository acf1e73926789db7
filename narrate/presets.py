"""What a finished file is held to, by name: level, ceiling, rate and bit rate, with the source of each figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from narrate.model import Mastering


@dataclass(frozen=True, slots=True)
class Preset:
    """Levels and limits of one destination.

    `rate` in Hz (0: the voice's own), `bitrates` in bit/s by format (a format's own where it is not listed),
    `chapter_head_ms` and `chapter_tail_ms` the silences before and after a chapter where nobody set others (0: as the
    settings say).
    """

    name: str
    mastering: Mastering
    rate: int = 0
    channels: int = 1
    bitrates: Mapping[str, int] = field(default_factory=dict)
    chapter_head_ms: int = 0
    chapter_tail_ms: int = 0


# audiobook: speech at −19 LUFS mono (−16 LUFS over two speakers: AES TD1008 and podcast practice), peaks under
# −1.5 dBTP after encoding, which raises them by up to 0.3 dB.
# acx: ACX's submission requirements: −23 to −18 dBFS RMS, peaks ≤ −3 dBFS, floor ≤ −60 dBFS, 44.1 kHz, MP3 CBR at
# 192 kbit/s or more, 0.5 to 1 s of head, 1 to 5 s of tail; room tone of −75 dBFS satisfies both the machine and the
# listener who checks. RMS counts the silences as well: head and tail are short, and a chapter of a few words is lifted.
PRESETS: Mapping[str, Preset] = {
    "audiobook": Preset("audiobook", Mastering("lufs", -19.0, -2.0, 60)),
    "acx": Preset(
        "acx", Mastering("rms", -19.5, -3.6, 60, -75.0, -22.0), 44100, 1, {"mp3": 192_000, "m4b": 128_000}, 520, 1050
    ),
    "podcast": Preset("podcast", Mastering("lufs", -19.0, -2.0, 60), 44100, 1, {"mp3": 96_000}),
    "none": Preset("none", Mastering("none", 0.0, 0.0, 0)),
}

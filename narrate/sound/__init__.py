"""Pure work on samples, without I/O: trim, level, limit, resample; what is said, and where it goes, isn't here."""

from narrate.sound.level import (
    LoudnessMeter,
    gain_for,
    lifted,
    loudness,
    noise_floor_db,
    peak_db,
    rms_db,
    true_peak_db,
)
from narrate.sound.limit import highpass, limit
from narrate.sound.resample import resample
from narrate.sound.roomtone import room_tone
from narrate.sound.stitch import frames_of, padded_length, stitch
from narrate.sound.trim import soften_edges, trim

__all__ = [
    "LoudnessMeter",
    "frames_of",
    "gain_for",
    "highpass",
    "lifted",
    "limit",
    "loudness",
    "noise_floor_db",
    "padded_length",
    "peak_db",
    "resample",
    "rms_db",
    "room_tone",
    "soften_edges",
    "stitch",
    "trim",
    "true_peak_db",
]

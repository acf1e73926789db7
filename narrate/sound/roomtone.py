"""The quiet noise of a room, the same for the same key; where it is laid is left to others."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

LOOP_FRAMES = 1 << 18  # 6 to 16 seconds: the ear finds no rhythm in a loop that long, and it costs nothing to repeat


def room_tone(frames: int, rate: int, db: float, key: str) -> NDArray[np.float32]:
    """float32[frames] of noise at `db` dBFS RMS, falling 3 dB an octave from 50 Hz up; `db` 0 or above gives silence.

    The noise is drawn from `key` alone (Philox, whose stream numpy keeps stable) and comes round without a seam.
    """
    if db >= 0 or frames <= 0:
        return np.zeros(max(0, frames), np.float32)
    seed = int.from_bytes(hashlib.sha256(key.encode()).digest()[:16], "little")
    raw = np.random.Philox(key=seed).random_raw(LOOP_FRAMES)
    # Whole numbers made into fractions by hand: numpy promises its bit streams, not its distributions.
    white = (raw >> np.uint64(11)).astype(np.float64) / 2.0**53 - 0.5
    bins = np.fft.rfftfreq(LOOP_FRAMES, 1.0 / rate)
    shape = np.where(bins < 50.0, 0.0, 1.0 / np.sqrt(np.maximum(bins, 50.0)))
    noise = np.fft.irfft(np.fft.rfft(white) * shape, LOOP_FRAMES)
    noise *= 10.0 ** (db / 20.0) / np.sqrt(np.mean(noise**2))
    return np.resize(noise.astype(np.float32), frames)

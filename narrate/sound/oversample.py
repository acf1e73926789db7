"""Peaks between samples by fourfold oversampling; what is done about them is left to level and limit."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

PHASES = 4
TAPS = 24  # a phase; BS.1770 annex 2 gives an example with 12, more follow peaks close to the band's edge better
HALF = TAPS // 2
BLOCK = 32  # frames a row of the matrix product holds
ROWS = 512  # rows it takes at once


def peaks_between(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """For each frame, the largest magnitude at it and at the three points between it and the next; mono float32[n]."""
    frames = len(samples)
    blocks = -(-frames // BLOCK)
    padded = np.zeros(blocks * BLOCK + TAPS - 1, np.float32)
    padded[HALF - 1 : HALF - 1 + frames] = samples
    peaks: NDArray[np.float32] = np.abs(padded[HALF - 1 : HALF - 1 + blocks * BLOCK])
    rows = np.lib.stride_tricks.sliding_window_view(padded, BLOCK + TAPS - 1)[::BLOCK]
    for first in range(0, blocks, ROWS):
        between = rows[first : first + ROWS] @ _filter()
        np.abs(between, out=between)
        part = peaks[first * BLOCK : (first + ROWS) * BLOCK]
        for phase in range(PHASES - 1):
            np.maximum(part, between[:, phase * BLOCK : (phase + 1) * BLOCK].reshape(-1), out=part)
    return peaks[:frames]


def block_peaks(samples: NDArray[np.float32], chosen: NDArray[np.intp]) -> NDArray[np.float32]:
    """The largest of `peaks_between` in each `chosen` block of BLOCK frames (the last one filled up with silence)."""
    blocks = -(-len(samples) // BLOCK)
    padded = np.zeros(blocks * BLOCK + TAPS - 1, np.float32)
    padded[HALF - 1 : HALF - 1 + len(samples)] = samples
    rows = np.lib.stride_tricks.sliding_window_view(padded, BLOCK + TAPS - 1)[::BLOCK]
    peaks = np.empty(len(chosen), np.float32)
    for first in range(0, len(chosen), ROWS):
        taken = rows[chosen[first : first + ROWS]]
        between = taken @ _filter()
        at = taken[:, HALF - 1 : HALF - 1 + BLOCK]
        highest = np.maximum(between.max(axis=1), at.max(axis=1))
        lowest = np.minimum(between.min(axis=1), at.min(axis=1))
        peaks[first : first + ROWS] = np.maximum(highest, -lowest)
    return peaks


@cache
def _filter() -> NDArray[np.float32]:
    """float32[BLOCK + TAPS - 1, 3 · BLOCK]: Kaiser-windowed sincs at 1/4, 1/2 and 3/4 of a frame, each of gain 1."""
    weights = np.zeros((BLOCK + TAPS - 1, (PHASES - 1) * BLOCK), np.float32)
    for phase in range(1, PHASES):
        offsets = np.arange(TAPS) - (HALF - 1) - phase / PHASES
        window = np.i0(6.0 * np.sqrt(np.maximum(0.0, 1.0 - (offsets / HALF) ** 2))) / np.i0(6.0)
        taps = np.sinc(offsets) * window
        for frame in range(BLOCK):
            weights[frame : frame + TAPS, (phase - 1) * BLOCK + frame] = taps / taps.sum()
    return weights

"""Sound at another sample rate, by a windowed sinc; when that is needed is left to others.

Each output frame is a weighted sum of the input around it. With rates in the ratio up / down the weights repeat after
`up` outputs, so a group of outputs is one row of input times one fixed matrix: the work is plain matrix products.
"""

from __future__ import annotations

from functools import cache
from math import ceil, gcd

import numpy as np
from numpy.typing import NDArray

# Zero crossings of the sinc on each side, and the window's shape (Kaiser): stop band under -80 dB.
CROSSINGS = 32
BETA = 8.0
# The cut-off lies a little under the lower rate's half, so that the slope ends where images would begin.
ROLL_OFF = 0.96
GROUP = 64  # outputs a matrix product makes at once
ROWS = 4096  # rows a product takes at once: memory stays small however long the clip


def resample(samples: NDArray[np.float32], from_rate: int, to_rate: int) -> NDArray[np.float32]:
    """Mono float32[n] at `from_rate` as float32[ceil(n · to_rate / from_rate)] at `to_rate`.

    The first frame stays the first: there is no delay. The same input gives the same output.
    """
    if from_rate == to_rate or not len(samples):
        return samples
    shared = gcd(from_rate, to_rate)
    up, down = to_rate // shared, from_rate // shared
    frames = ceil(len(samples) * up / down)
    periods = ceil(frames / up)
    # Small ratios (1:2) repeat after few outputs: several periods are done as one.
    bundle = max(1, GROUP // up)
    bundles = ceil(periods / bundle)
    reach = _reach(up, down)
    length = bundles * bundle * down + 2 * reach + down
    padded = np.zeros(length, np.float32)
    padded[reach : reach + len(samples)] = samples
    out = np.empty((bundles, bundle * up), np.float32)
    for first, weights, offset in _groups(up, down, bundle):
        width, outputs = weights.shape
        rows = np.lib.stride_tricks.sliding_window_view(padded[offset:], width)[:: bundle * down][:bundles]
        for row in range(0, bundles, ROWS):
            out[row : row + ROWS, first : first + outputs] = rows[row : row + ROWS] @ weights
    return out.reshape(-1)[:frames]


def _reach(up: int, down: int) -> int:
    """Input frames the sinc spans on each side."""
    return ceil(CROSSINGS / (ROLL_OFF * min(1.0, up / down))) + 1


@cache
def _groups(up: int, down: int, bundle: int) -> tuple[tuple[int, NDArray[np.float32], int], ...]:
    """(first output, float32[inputs, outputs], first padded input) of each group of outputs in a bundle of periods."""
    cutoff = ROLL_OFF * min(1.0, up / down)
    reach = _reach(up, down)
    groups = []
    for first in range(0, bundle * up, GROUP):
        outputs = np.arange(first, min(first + GROUP, bundle * up))
        centres = outputs * down / up
        start = int(centres[0]) - reach
        inputs = np.arange(start, int(centres[-1]) + reach + 2)
        distance = (inputs[:, None] - centres[None, :]) * cutoff
        window = np.i0(BETA * np.sqrt(np.maximum(0.0, 1.0 - (distance / CROSSINGS) ** 2))) / np.i0(BETA)
        weights = np.sinc(distance) * window * (np.abs(distance) < CROSSINGS)
        groups.append((first, (weights / weights.sum(axis=0)).astype(np.float32), start + reach))
    return tuple(groups)

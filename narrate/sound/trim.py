"""Where sound begins and ends in a clip, and edges that do not click; what stands around it is left to stitch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

WINDOW_MS = 5
MARGIN_BEFORE_MS = 10
MARGIN_AFTER_MS = 20
# A clip's loudest window is its speech level. Unvoiced consonants lie 25 to 40 dB under it, a room 50 and more.
BELOW_SPEECH_DB = 50.0
# A noisy clip's floor may lie above that: then sound is what stands out of the floor by this much.
ABOVE_FLOOR_DB = 6.0
# But nothing within this of the speech level is ever called floor: a clip without any rest in it has none.
FLOOR_AT_MOST_DB = -40.0
# One step of 16 bit is -90 dBFS: what lies under this is not sound, however quiet the clip.
ABSOLUTE_DB = -75.0


def trim(samples: NDArray[np.float32], rate: int) -> tuple[int, int]:
    """First frame of sound and the frame after its last, with a margin so that no consonant is cut.

    `samples` is mono float32[n] at `rate` Hz. Silence throughout gives (0, 0).
    """
    frames = len(samples)
    window = max(1, rate * WINDOW_MS // 1000)
    levels = _window_power(samples, window)
    if not len(levels):
        return 0, 0
    speech = float(levels.max())
    floor = float(np.partition(levels, len(levels) // 20)[len(levels) // 20])
    threshold = max(
        speech * _power(-BELOW_SPEECH_DB),
        min(floor * _power(ABOVE_FLOOR_DB), speech * _power(FLOOR_AT_MOST_DB)),
        _power(ABSOLUTE_DB),
    )
    loud = np.flatnonzero(levels >= threshold)
    if not len(loud):
        return 0, 0
    first = int(loud[0]) * window - rate * MARGIN_BEFORE_MS // 1000
    last = (int(loud[-1]) + 1) * window + rate * MARGIN_AFTER_MS // 1000
    return max(0, first), min(frames, last)


def soften_edges(samples: NDArray[np.float32], rate: int, ms: float = 3.0) -> NDArray[np.float32]:
    """The same clip with a raised-cosine fade of `ms` at both ends, so that it rises out of silence without a click."""
    length = min(int(rate * ms / 1000), len(samples) // 2)
    if length < 1:
        return samples
    ramp = (0.5 - 0.5 * np.cos(np.pi * (np.arange(length) + 0.5) / length)).astype(np.float32)
    softened = samples.copy()
    softened[:length] *= ramp
    softened[-length:] *= ramp[::-1]
    return softened


def _window_power(samples: NDArray[np.float32], window: int) -> NDArray[np.float64]:
    """Mean square of each whole or broken window of `window` frames."""
    whole = len(samples) // window
    blocks = samples[: whole * window].reshape(whole, window)
    powers: NDArray[np.float64] = np.einsum("ij,ij->i", blocks, blocks).astype(np.float64) / window
    rest = samples[whole * window :]
    if len(rest):
        powers = np.append(powers, float(np.dot(rest, rest)) / len(rest))
    return powers


def _power(db: float) -> float:
    return float(10.0 ** (db / 10.0))

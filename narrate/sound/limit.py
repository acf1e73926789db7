"""Sound under a ceiling (look-ahead limiter on true peak) and free of rumble (high-pass); how loud is left to level."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from narrate.sound.oversample import BLOCK, block_peaks

STEP = BLOCK  # frames a point of the gain curve: 1.5 ms at 22,050 Hz
LOOK_AHEAD_MS = 6.0
RELEASE_MS = 60.0
# Between two samples a band-limited wave can rise above both; speech stays within 6 dB of them.
BETWEEN_AT_MOST = 0.5
WELL_BELOW = 0.9
ROUNDS = 4


def limit(samples: NDArray[np.float32], rate: int, ceiling_db: float) -> NDArray[np.float32]:
    """Mono float32[n] whose true peak is at most `ceiling_db` dBTP; what lies under it comes back untouched.

    The gain falls within 6 ms before a peak and returns within 60 ms after it, along a smooth curve.
    """
    ceiling = float(np.float32(10.0 ** (ceiling_db / 20.0)))
    limited = samples
    hot = _once(np.flatnonzero(np.abs(samples) > ceiling * BETWEEN_AT_MOST) // STEP)
    for _ in range(ROUNDS):
        if not len(hot):
            return limited
        peaks = block_peaks(limited, hot)
        # A hair's breadth is rounding, not a peak: otherwise the rounds would never end.
        if float(peaks.max()) * 0.9999 <= ceiling:
            return limited
        need = np.ones(-(-len(samples) // STEP))
        need[hot] = ceiling / np.maximum(peaks, ceiling)
        limited = limited * _spread(_smooth(need, rate), len(limited))
        # Gains are at most 1 and change slowly: what was well below the ceiling stays below it.
        hot = hot[peaks > ceiling * WELL_BELOW]
    return np.clip(limited, -ceiling, ceiling)


def _once(rising: NDArray[np.intp]) -> NDArray[np.intp]:
    """Numbers that never fall, each of them once."""
    first = np.ones(len(rising), bool)
    np.not_equal(rising[1:], rising[:-1], out=first[1:])
    return rising[first]


def _smooth(need: NDArray[np.float64], rate: int) -> NDArray[np.float64]:
    """A smooth curve nowhere above `need`, quick before a peak and slow after it."""
    ahead = max(2, round(LOOK_AHEAD_MS / 1000 * rate / STEP))
    behind = max(2, round(RELEASE_MS / 1000 * rate / STEP))
    peaks = np.flatnonzero(need < 1.0)
    shape = 0.5 + 0.5 * np.cos(np.pi * np.arange(behind) / behind)
    fading = np.zeros(len(need) + behind)
    np.maximum.at(fading, peaks[:, None] + np.arange(behind), (1.0 - need[peaks])[:, None] * shape)
    padded = np.pad(fading[: len(need)], ahead)
    # One more on each side: the curve is joined by straight lines, so each step's neighbours must obey as well.
    held = padded[: len(padded) - ahead - 1].copy()
    for step in range(1, ahead + 2):
        np.maximum(held, padded[step : step + len(held)], out=held)
    kernel = np.sin(np.linspace(0.0, np.pi, ahead + 2)[1:-1]) ** 2
    curve: NDArray[np.float64] = 1.0 - np.convolve(held, kernel / kernel.sum(), mode="valid")
    return curve


def _spread(curve: NDArray[np.float64], frames: int) -> NDArray[np.float32]:
    """The gain of each frame: straight lines between the middles of the steps."""
    points = np.concatenate((curve[:1], curve, curve[-1:])).astype(np.float32)
    return _lines(points, STEP)[STEP // 2 : STEP // 2 + frames]


def highpass(samples: NDArray[np.float32], rate: int, hz: float) -> NDArray[np.float32]:
    """Mono float32[n] without what lies below `hz` (half amplitude there, 24 dB an octave, no phase shift).

    With `hz` 0 it comes back as it is. The low part alone is worked out, at a small
    fraction of the rate, and taken away: so it costs next to nothing.
    """
    if hz <= 0 or not len(samples):
        return samples
    factor = max(1, int(rate / (hz * 24)))
    low = _low_part(samples, rate, hz, factor)
    return np.subtract(samples, low, out=low)


def _low_part(samples: NDArray[np.float32], rate: int, hz: float, factor: int) -> NDArray[np.float32]:
    """What lies below `hz`: thinned out by a triangle, filtered by its spectrum, brought back by straight lines."""
    thin = _thinned(samples, factor)
    margin = int(rate / factor / hz * 8) + 1
    size = 1 << (len(thin) + 2 * margin - 1).bit_length()
    held = np.zeros(size)
    held[:margin], held[margin + len(thin) : 2 * margin + len(thin)] = thin[0], thin[-1]
    held[margin : margin + len(thin)] = thin
    low = np.fft.irfft(np.fft.rfft(held) * _response(size, factor / rate, hz), size)
    return _lines(low[margin : margin + len(thin)].astype(np.float32), factor)[: len(samples)]


def _thinned(samples: NDArray[np.float32], factor: int) -> NDArray[np.float32]:
    """A point every `factor` frames, the first at the beginning: means under triangles two blocks wide.

    Beyond both ends the first and the last sample are held.
    """
    triangle = _triangle(factor)
    whole, rest = divmod(len(samples), factor)
    sums = np.empty((whole + 2 + bool(rest), 2), np.float32)
    sums[0], sums[-1] = samples[0] * triangle.sum(axis=0), samples[-1] * triangle.sum(axis=0)
    np.matmul(samples[: whole * factor].reshape(whole, factor), triangle, out=sums[1 : whole + 1])
    if rest:
        broken = np.full(factor, samples[-1])
        broken[:rest] = samples[whole * factor :]
        sums[-2] = broken @ triangle
    return sums[:-1, 0] + sums[1:, 1]


@cache
def _triangle(factor: int) -> NDArray[np.float32]:
    """float32[factor, 2]: the weights of a block's frames as a triangle rises, and as it falls."""
    rise = ((np.arange(factor) + 0.5) / factor / factor).astype(np.float32)
    return np.stack((rise, rise[::-1]), axis=1)


@lru_cache(maxsize=32)
def _response(size: int, spacing: float, hz: float) -> NDArray[np.float64]:
    """What passes of each frequency of `size` points, `spacing` seconds apart."""
    bins = np.fft.rfftfreq(size, spacing)
    # The triangle weakens the band twice (thinning, joining) by sinc squared each: given back where it matters.
    droop = np.sinc(np.minimum(bins, hz * 6) * spacing) ** 4
    passed: NDArray[np.float64] = 1.0 / ((1.0 + (bins / hz) ** 4) * droop)
    return passed


def _lines(points: NDArray[np.float32], step: int) -> NDArray[np.float32]:
    """float32[(len(points) - 1) · step]: straight lines from point to point, taken in the middle of each frame."""
    share = ((np.arange(step) + 0.5) / step).astype(np.float32)
    ends = np.stack((points[:-1], points[1:]), axis=1)
    weights: NDArray[np.float32] = np.stack((np.float32(1.0) - share, share))
    flat: NDArray[np.float32] = (ends @ weights).reshape(-1)
    return flat

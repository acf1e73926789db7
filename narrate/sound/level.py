"""How loud sound is (loudness, RMS, peak, floor) and what gain brings it to a level; the gain is applied by others.

Loudness follows ITU-R BS.1770-5 and EBU Tech 3341/3342. Levels that would be minus infinity are given as -120 dB,
loudness below the absolute gate as -70 LUFS, as ffmpeg prints it.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from narrate.model import Mastering
from narrate.sound.limit import highpass, limit
from narrate.sound.oversample import peaks_between

SILENCE_DB = -120.0
GATE_LUFS = -70.0
# BS.1770: loudness = -0.691 + 10 log10(mean square after K-weighting); the constant sets 997 Hz at 0 dBFS to -3.01.
K_OFFSET = -0.691
BLOCK_TENTHS = 4  # gating blocks of 400 ms, one every 100 ms
SHORT_TENTHS = 30  # short-term loudness: 3 s
FFT_FRAMES = 32768
MOST_EXTRA_DB = 6.0


def db(ratio: float) -> float:
    """An amplitude ratio in dB, at least SILENCE_DB."""
    return max(SILENCE_DB, 20.0 * math.log10(ratio)) if ratio > 0 else SILENCE_DB


def rms_db(samples: NDArray[np.float32]) -> float:
    """Root mean square in dBFS of all samples; a full-scale square wave is 0 dBFS, a full-scale sine -3.01."""
    if not samples.size:
        return SILENCE_DB
    flat = samples.reshape(-1)
    return db(math.sqrt(_energy(flat) / flat.size))


def peak_db(samples: NDArray[np.float32]) -> float:
    """The largest sample's magnitude in dBFS."""
    return db(max(float(samples.max()), -float(samples.min()))) if samples.size else SILENCE_DB


def true_peak_db(samples: NDArray[np.float32]) -> float:
    """The largest magnitude between the samples too, by fourfold oversampling (BS.1770 annex 2), in dBTP."""
    if not samples.size:
        return SILENCE_DB
    channels = samples.reshape(len(samples), -1).T
    return db(max(float(peaks_between(np.ascontiguousarray(channel)).max()) for channel in channels))


def noise_floor_db(samples: NDArray[np.float32], rate: int, window_ms: int = 500) -> float:
    """RMS of the quietest `window_ms`, in dBFS; windows start every 10 ms. Shorter sound is measured whole."""
    step = max(1, rate // 100)
    blocks = len(samples) // step
    span = max(1, round(window_ms / 1000 * rate / step))
    if blocks < span:
        return rms_db(samples)
    cut = samples[: blocks * step].reshape(blocks, -1)
    energy = np.einsum("ij,ij->i", cut, cut, dtype=np.float64)
    total = np.concatenate(([0.0], np.cumsum(energy)))
    windows = total[span:] - total[:-span]
    return db(math.sqrt(max(0.0, float(windows.min())) / (span * cut.shape[1])))


def loudness(samples: NDArray[np.float32], rate: int) -> float:
    """Integrated loudness in LUFS of float32[n] or float32[n, channels]; agrees with ffmpeg's ebur128 to 0.1 LU.

    Sound shorter than one gating block (400 ms) is measured whole, without a gate.
    """
    meter = LoudnessMeter(rate)
    meter.add(samples)
    return meter.integrated()


@dataclass(slots=True)
class LoudnessMeter:
    """Loudness of sound that comes in pieces, in memory that grows by 80 bytes a second of sound and no more."""

    rate: int
    _energies: array[float] = field(default_factory=lambda: array("d"))
    _tail: NDArray[np.float32] | None = None
    _pending: NDArray[np.float32] | None = None
    _partial: float = 0.0
    _frames: int = 0

    def add(self, samples: NDArray[np.float32]) -> None:
        """Take the next frames, float32[n] or float32[n, channels]; left and right count alike, all with weight 1."""
        piece = np.atleast_2d(samples.T).astype(np.float32, copy=False)
        if not piece.shape[1]:
            return
        guard = _guard(self.rate)
        if self._tail is None:
            self._tail = np.zeros((piece.shape[0], guard), np.float32)
        joined = np.concatenate((self._tail, piece), axis=1)
        self._tail = joined[:, -guard:].copy()
        power = np.zeros(piece.shape[1], np.float32)
        for channel in joined:
            filtered = _k_weighted(channel, self.rate)
            power += filtered * filtered
        self._count(power)

    def _count(self, power: NDArray[np.float32]) -> None:
        """Add up squares in tenths of a second, whose borders lie at round(i · rate / 10)."""
        start, end = self._frames, self._frames + len(power)
        first, last = start * 10 // self.rate + 1, end * 10 // self.rate + 1
        borders = [tenth * self.rate // 10 for tenth in range(first, last + 1)]
        cuts = np.array([0] + [border - start for border in borders if start < border < end], np.intp)
        sums = np.add.reduceat(power, cuts, dtype=np.float64)
        sums[0] += self._partial
        complete = len(sums) if end in borders else len(sums) - 1
        self._energies.extend(sums[:complete].tolist())
        self._partial = 0.0 if complete == len(sums) else float(sums[-1])
        self._frames = end

    def integrated(self) -> float:
        """Gated loudness of all so far in LUFS; -70.0 for silence."""
        blocks = self._windows(BLOCK_TENTHS)
        if not len(blocks):
            whole = sum(self._energies) + self._partial
            return max(GATE_LUFS, _lufs(whole / self._frames)) if self._frames else GATE_LUFS
        loud = blocks[blocks > _mean_square(GATE_LUFS)]
        if not len(loud):
            return GATE_LUFS
        loud = loud[loud > loud.mean() * 0.1]
        return _lufs(float(loud.mean()))

    def range(self) -> float:
        """Loudness range in LU (EBU Tech 3342); 0.0 for less than three seconds."""
        short = self._windows(SHORT_TENTHS)
        short = short[short > _mean_square(GATE_LUFS)]
        if not len(short):
            return 0.0
        levels = np.sort(10.0 * np.log10(short[short > short.mean() * 0.01]))
        low, high = (levels[round((len(levels) - 1) * share)] for share in (0.10, 0.95))
        return float(high - low)

    def momentary(self) -> NDArray[np.float64]:
        """Loudness of each 400 ms block in LUFS, one every 100 ms, at least -70; for drawing."""
        blocks = self._windows(BLOCK_TENTHS)
        levels: NDArray[np.float64] = np.maximum(GATE_LUFS, K_OFFSET + 10.0 * np.log10(np.maximum(blocks, 1e-12)))
        return levels

    def _windows(self, tenths: int) -> NDArray[np.float64]:
        """Mean squares of all windows of `tenths` tenths of a second."""
        if len(self._energies) < tenths:
            return np.zeros(0)
        total = np.concatenate(([0.0], np.cumsum(self._energies)))
        sums: NDArray[np.float64] = np.maximum(0.0, total[tenths:] - total[:-tenths])
        return sums / (tenths * self.rate / 10)


def gain_for(samples: NDArray[np.float32], rate: int, mastering: Mastering) -> float:
    """Gain in dB that brings this passage, once filtered and limited, to the mastering's target.

    `samples` is a calibration passage in the raw voice with its pauses. The limiter takes a little level away, so the
    gain is found by trying it. Silence, and the measure "none", give 0.0. Raises ValueError for an unknown measure.
    """
    if mastering.measure == "none":
        return 0.0
    if mastering.measure not in ("rms", "lufs"):
        raise ValueError(f"unknown measure {mastering.measure!r}")
    filtered = highpass(samples, rate, mastering.highpass_hz)
    silence = SILENCE_DB if mastering.measure == "rms" else GATE_LUFS
    tried: list[tuple[float, float]] = []
    gain = 0.0
    for _ in range(8):
        mastered = limit(filtered * np.float32(10.0 ** (gain / 20.0)), rate, mastering.ceiling_db)
        level = rms_db(mastered) if mastering.measure == "rms" else loudness(mastered, rate)
        if level <= silence:
            return 0.0
        lack = mastering.target_db - level
        tried.append((gain, level))
        gain += lack / _slope(tried)
        # So little is changed as reckoned, to a few hundredths of a dB: measuring once more would tell nothing new.
        if abs(lack) < 0.02 or (abs(lack) < 0.2 and len(tried) > 1):
            break
    # Past that the limiter would flatten the voice: better a little too quiet.
    return round(min(gain, tried[0][0] + mastering.target_db - tried[0][1] + MOST_EXTRA_DB), 2)


def lifted(samples: NDArray[np.float32], rate: int, mastering: Mastering) -> NDArray[np.float32]:
    """A whole mastered chapter, made louder where its silences leave it below the mastering's least level.

    By 6 dB at most beyond what the limiter takes away, so silence stays what it is.
    """
    if mastering.least_db >= 0 or rms_db(samples) >= mastering.least_db:
        return samples
    wanted = replace(mastering, measure="rms", target_db=mastering.least_db, highpass_hz=0)
    gain = min(gain_for(samples, rate, wanted), MOST_EXTRA_DB)
    return limit(samples * np.float32(10.0 ** (gain / 20.0)), rate, mastering.ceiling_db)


def _slope(tried: list[tuple[float, float]]) -> float:
    """How much louder it got for each dB of gain between the last two tries: 1 without a limiter, less with it."""
    if len(tried) < 2:
        return 1.0
    (gain, level), (later_gain, later_level) = tried[-2:]
    change = later_gain - gain
    return min(1.0, max(0.2, (later_level - level) / change)) if abs(change) > 1e-6 else 1.0


def _energy(flat: NDArray[np.float32]) -> float:
    """Sum of squares, added up in blocks so that float32 keeps its digits over hours."""
    block = 65536
    whole = len(flat) // block * block
    cut = flat[:whole].reshape(-1, block)
    energy = float(np.einsum("ij,ij->i", cut, cut).sum(dtype=np.float64)) if whole else 0.0
    rest = flat[whole:]
    return energy + float(np.dot(rest, rest))


def _mean_square(lufs: float) -> float:
    return float(10.0 ** ((lufs - K_OFFSET) / 10.0))


def _lufs(mean_square: float) -> float:
    return K_OFFSET + 10.0 * math.log10(mean_square) if mean_square > 0 else GATE_LUFS


def _guard(rate: int) -> int:
    """Frames after which the filter has forgotten: its slowest pole falls by e^-239 a second, here to -240 dB."""
    return int(rate * 0.12)


def _k_weighted(samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """All but the first guard frames of `samples`, K-weighted; overlap-save with the filter's own spectrum."""
    guard = _guard(rate)
    step = FFT_FRAMES - guard
    response = _k_response(rate)
    wanted = len(samples) - guard
    pieces = []
    for start in range(0, wanted, step):
        block = samples[start : start + FFT_FRAMES]
        filtered = np.fft.irfft(np.fft.rfft(block, FFT_FRAMES) * response, FFT_FRAMES)
        pieces.append(filtered[guard : guard + min(step, wanted - start)])
    return np.concatenate(pieces).astype(np.float32, copy=False)


@cache
def _k_response(rate: int) -> NDArray[np.complex64]:
    """The two K-weighting filters of BS.1770 at any rate, by the bilinear transform of their analogue forms.

    Frequencies, gain and Q are those that give back the standard's coefficients at 48 kHz (as in libebur128).
    """
    z = np.exp(-2j * np.pi * np.arange(FFT_FRAMES // 2 + 1) / FFT_FRAMES)
    k, q = math.tan(math.pi * 1681.974450955533 / rate), 0.7071752369554196
    high = 10.0 ** (3.999843853973347 / 20.0)
    band = high**0.4996667741545416
    shelf = (high + band * k / q + k * k) + 2.0 * (k * k - high) * z + (high - band * k / q + k * k) * z * z
    shelf = shelf / ((1.0 + k / q + k * k) + 2.0 * (k * k - 1.0) * z + (1.0 - k / q + k * k) * z * z)
    k, q = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    # The standard leaves the second filter's numerator at 1, -2, 1, without the bilinear transform's scale.
    scale = 1.0 + k / q + k * k
    low = (1.0 - 2.0 * z + z * z) / (1.0 + 2.0 * (k * k - 1.0) / scale * z + (1.0 - k / q + k * k) / scale * z * z)
    response: NDArray[np.complex64] = (shelf * low).astype(np.complex64)
    return response

"""The limiter is a ceiling for the true peak and a window pane for all below it; the high-pass takes rumble only."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.sound.level import peak_db, rms_db, true_peak_db
from narrate.sound.limit import highpass, limit

RATE = 22050


def bursts(seed: int, frames: int, level: float) -> np.ndarray:
    rng = np.random.default_rng(seed)
    samples = rng.standard_normal(frames) * np.abs(np.sin(np.arange(frames) * 0.0007)) ** 6
    return (samples * level).astype(np.float32)


@given(st.integers(0, 10**6), st.integers(1, 30000), st.floats(0.01, 4.0), st.sampled_from([-0.5, -2.0, -3.6, -12.0]))
@settings(max_examples=40, deadline=None)
def test_nothing_passes_the_ceiling(seed: int, frames: int, level: float, ceiling: float) -> None:
    limited = limit(bursts(seed, frames, level), RATE, ceiling)
    assert len(limited) == frames
    assert limited.dtype == np.float32
    assert peak_db(limited) <= ceiling + 1e-4
    assert true_peak_db(limited) <= ceiling + 0.15


def test_what_lies_below_comes_back_untouched() -> None:
    samples = bursts(1, 20000, 0.05)
    assert limit(samples, RATE, -2.0) is samples
    assert len(limit(np.zeros(0, np.float32), RATE, -2.0)) == 0


def test_gain_moves_around_the_peak_only_and_smoothly() -> None:
    times = np.arange(RATE) / RATE
    samples = (0.5 * np.sin(2 * np.pi * 200 * times)).astype(np.float32)
    samples[10000:10200] *= 2.0
    limited = limit(samples, RATE, -3.0)
    gain = limited[samples != 0] / samples[samples != 0]
    assert np.allclose(limited[:9500], samples[:9500])
    assert np.allclose(limited[12500:], samples[12500:])
    assert gain.min() < 0.8
    assert np.abs(np.diff(gain)).max() < 0.01


def test_a_limited_tone_stays_a_tone() -> None:
    times = np.arange(RATE) / RATE
    loud = np.sin(2 * np.pi * 200 * times).astype(np.float32)
    limited = limit(loud, RATE, -6.0)
    spectrum = np.abs(np.fft.rfft(limited[4000:-4000] * np.hanning(RATE - 8000)))
    peak = spectrum.argmax()
    rest = np.concatenate((spectrum[: peak - 10], spectrum[peak + 11 :]))
    assert 20 * np.log10(rest.max() / spectrum[peak]) < -60


@pytest.mark.parametrize(
    ("hz", "low", "high"),
    [(0, -200, -100), (20, -60, -30), (60, -6.5, -5.5), (200, -0.2, 0.05), (1400, -0.01, 0.01), (9000, -0.01, 0.01)],
)
def test_highpass_follows_its_curve(hz: float, low: float, high: float) -> None:
    times = np.arange(4 * RATE) / RATE
    tone = (np.cos(2 * np.pi * hz * times) * 0.5).astype(np.float32)
    passed = highpass(tone, RATE, 60)[RATE:-RATE]
    assert low <= rms_db(passed) - rms_db(tone[RATE:-RATE]) <= high


@pytest.mark.parametrize("frames", [1, 2, 15, 16, 17, 1000])
def test_highpass_keeps_the_length(frames: int) -> None:
    samples = np.full(frames, 0.25, np.float32)
    assert np.abs(highpass(samples, RATE, 60)).max() < 1e-3
    assert len(highpass(samples, RATE, 60)) == frames


def test_highpass_off() -> None:
    samples = bursts(2, 100, 0.1)
    assert highpass(samples, RATE, 0) is samples
    assert len(highpass(samples[:0], RATE, 60)) == 0

"""Resampling keeps tones, removes what the new rate can't hold, and moves nothing."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.sound.level import rms_db
from narrate.sound.resample import resample

PAIRS = [(22050, 44100), (24000, 44100), (22050, 48000), (44100, 22050), (16000, 22050), (22050, 24000), (48000, 16000)]


@pytest.mark.parametrize(("rate", "to"), PAIRS)
def test_a_tone_stays_the_same_tone_at_the_same_time(rate: int, to: int) -> None:
    for hz in (100, 1000, 0.42 * min(rate, to)):
        given = np.sin(2 * np.pi * hz * np.arange(rate) / rate).astype(np.float32)
        made = resample(given, rate, to)
        assert len(made) == to
        wanted = np.sin(2 * np.pi * hz * np.arange(to) / to)
        error = (made - wanted)[to // 10 : -to // 10]
        assert 20 * np.log10(np.sqrt(np.mean(error**2)) / 0.7) < -75


@pytest.mark.parametrize(("rate", "to"), [pair for pair in PAIRS if pair[0] > pair[1]])
def test_what_does_not_fit_is_gone(rate: int, to: int) -> None:
    tone = np.sin(2 * np.pi * 0.6 * to * np.arange(rate) / rate).astype(np.float32)
    assert rms_db(resample(tone, rate, to)[1000:-1000]) < -75


@given(st.integers(0, 5000), st.sampled_from(PAIRS))
@settings(max_examples=40, deadline=None)
def test_length_is_rounded_up(frames: int, pair: tuple[int, int]) -> None:
    rate, to = pair
    made = resample(np.ones(frames, np.float32), rate, to)
    assert len(made) == -(-frames * to // rate)
    assert made.dtype == np.float32


def test_same_rate_is_the_same_array() -> None:
    samples = np.ones(10, np.float32)
    assert resample(samples, 22050, 22050) is samples


def test_twice_gives_the_same_bytes() -> None:
    samples = np.random.default_rng(0).standard_normal(50000).astype(np.float32)
    assert resample(samples, 22050, 44100).tobytes() == resample(samples.copy(), 22050, 44100).tobytes()

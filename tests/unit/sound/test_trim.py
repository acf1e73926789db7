"""Trimming finds where sound begins and ends, whatever the clip's level and noise."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.sound.trim import soften_edges, trim

RATE = 22050


def clip(before: int, sound: int, after: int, level: float = 0.3, noise: float = 0.0) -> np.ndarray:
    rng = np.random.default_rng(before + sound)
    samples = noise * rng.standard_normal(before + sound + after)
    samples[before : before + sound] += level * np.sin(np.arange(sound) * 0.1)
    return samples.astype(np.float32)


@pytest.mark.parametrize("level", [0.9, 0.1, 0.01])
@pytest.mark.parametrize("noise", [0.0, 1e-5])
def test_sound_is_found_with_a_small_margin(level: float, noise: float) -> None:
    first, last = trim(clip(8000, 20000, 6000, level, noise), RATE)
    assert 8000 - 0.016 * RATE <= first <= 8000
    assert 28000 <= last <= 28000 + 0.026 * RATE


def test_noise_of_a_room_is_trimmed_away() -> None:
    first, last = trim(clip(8000, 20000, 6000, 0.5, 0.002), RATE)
    assert first > 7000
    assert last < 29000


def test_a_quiet_consonant_at_the_edge_stays() -> None:
    samples = clip(5000, 20000, 5000, 0.3)
    # An f at the start: hiss 40 dB under the vowel.
    hiss = np.random.default_rng(5).standard_normal(1500).astype(np.float32) * np.float32(0.003)
    samples[3500:5000] += hiss
    first, _ = trim(samples, RATE)
    assert first <= 3500


def test_silence_gives_nothing() -> None:
    assert trim(np.zeros(1000, np.float32), RATE) == (0, 0)
    assert trim(np.zeros(0, np.float32), RATE) == (0, 0)
    assert trim(np.full(1000, 1e-5, np.float32), RATE) == (0, 0)


def test_sound_throughout_is_kept_whole() -> None:
    assert trim(clip(0, 20000, 0), RATE) == (0, 20000)


@given(st.integers(0, 9000), st.integers(300, 9000), st.integers(0, 9000))
@settings(max_examples=50, deadline=None)
def test_no_sound_is_ever_cut(before: int, sound: int, after: int) -> None:
    samples = clip(before, sound, after)
    first, last = trim(samples, RATE)
    assert 0 <= first <= before + 60
    assert before + sound - 60 <= last <= len(samples)


def test_soft_edges_start_and_end_near_zero_and_leave_the_middle() -> None:
    samples = np.ones(2000, np.float32)
    soft = soften_edges(samples, RATE)
    assert soft[0] < 0.01
    assert soft[-1] < 0.01
    assert np.array_equal(soft[100:-100], samples[100:-100])
    assert np.all(samples == 1)
    assert len(soften_edges(samples[:1], RATE)) == 1

"""Speed and pitch by filter: the length and the pitch that were asked for, marks that move along."""

from __future__ import annotations

import numpy as np
import pytest

from narrate.engines._knobs import adjusted, held, shifted
from narrate.model import Audio, Mark

RATE = 22050
TONE = (0.5 * np.sin(2 * np.pi * 220 / RATE * np.arange(RATE))).astype(np.float32)


def pitch(samples: np.ndarray) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(samples * np.hanning(len(samples))))) * RATE / len(samples))


@pytest.mark.parametrize("semitones", [-24, -7, -0.5, 0, 3, 12, 24])
@pytest.mark.parametrize("speed", [0.25, 0.8, 1, 1.7, 4])
def test_length_and_pitch(semitones: float, speed: float) -> None:
    changed = shifted(TONE, RATE, semitones=semitones, speed=speed)
    assert changed.dtype == np.float32
    assert RATE / speed - 1 <= len(changed) <= 1.03 * RATE / speed + 0.03 * RATE
    assert pitch(changed) == pytest.approx(220 * 2 ** (semitones / 12), rel=0.06)
    assert np.abs(changed).max() < 0.8


@pytest.mark.parametrize("semitones", [-12, 0, 5, 24])
@pytest.mark.parametrize("speed", [0.25, 0.8, 1.7, 4])
def test_the_last_sound_is_kept(semitones: float, speed: float) -> None:
    last = (0.5 * np.sin(2 * np.pi * 700 / RATE * np.arange(RATE // 10))).astype(np.float32)
    changed = shifted(np.concatenate((TONE, last)), RATE, semitones=semitones, speed=speed)
    ending = changed[int(len(TONE) / speed * 0.97) :]
    sounding = np.flatnonzero(np.abs(ending) > 0.1)
    assert sounding[-1] - sounding[0] > 0.7 * len(last) / speed
    assert pitch(ending[sounding[0] : sounding[-1]]) == pytest.approx(700 * 2 ** (semitones / 12), rel=0.1)


def test_nothing_asked_nothing_changed() -> None:
    audio = Audio(RATE, TONE, (Mark(0, 3, 5),))
    assert adjusted(audio) is audio
    assert shifted(TONE, RATE) is TONE


def test_marks_move_along() -> None:
    audio = adjusted(Audio(RATE, TONE, (Mark(0, 3, 0), Mark(4, 6, 11025))), speed=2.0)
    assert [mark.frame for mark in audio.marks] == pytest.approx([0, 5512], abs=400)


def test_the_same_every_time() -> None:
    assert np.array_equal(shifted(TONE, RATE, semitones=2, speed=1.3), shifted(TONE, RATE, semitones=2, speed=1.3))


@pytest.mark.parametrize("length", [0, 1, 100])
def test_hardly_any_sound_is_left_alone(length: int) -> None:
    assert len(shifted(TONE[:length], RATE, semitones=5)) == length


def test_held() -> None:
    assert [held(value, 0.5, 2) for value in (0.1, 1, 9)] == [0.5, 1, 2]

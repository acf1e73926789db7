"""Pieces stand where they were put, and room tone is the same for the same key."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.sound.level import rms_db
from narrate.sound.roomtone import LOOP_FRAMES, room_tone
from narrate.sound.stitch import frames_of, padded_length, stitch


def test_pieces_are_added_where_they_belong() -> None:
    buffer = stitch([(2, np.ones(3, np.float32)), (4, np.ones(2, np.float32))], 8)
    assert buffer.tolist() == [0, 0, 1, 1, 2, 1, 0, 0]


@pytest.mark.parametrize("start", [-1, 6])
def test_a_piece_that_does_not_fit_is_an_error(start: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        stitch([(start, np.ones(3, np.float32))], 8)


@given(st.integers(0, 10**7), st.sampled_from([16000, 22050, 24000, 44100, 48000]))
@settings(max_examples=100, deadline=None)
def test_milliseconds_to_frames_and_padding(ms: int, rate: int) -> None:
    frames = frames_of(ms, rate)
    assert abs(frames - ms * rate / 1000) <= 0.5
    padded = padded_length(frames, 1024)
    assert padded % 1024 == 0
    assert 0 <= padded - frames < 1024


def test_room_tone_has_its_level_and_its_key() -> None:
    tone = room_tone(3 * LOOP_FRAMES + 17, 22050, -75.0, "book")
    assert len(tone) == 3 * LOOP_FRAMES + 17
    assert rms_db(tone) == pytest.approx(-75.0, abs=0.1)
    assert np.array_equal(tone, room_tone(len(tone), 22050, -75.0, "book"))
    assert not np.array_equal(tone[:1000], room_tone(1000, 22050, -75.0, "other"))
    assert np.abs(np.diff(tone)).max() < 12 * 10 ** (-75 / 20)


def test_no_room_tone() -> None:
    assert not room_tone(100, 22050, 0.0, "book").any()
    assert len(room_tone(0, 22050, -75.0, "book")) == 0

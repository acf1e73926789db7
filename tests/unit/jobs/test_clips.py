import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from narrate.jobs.clips import settle, unpack
from narrate.model import Audio, Mark

WHOLE = hnp.arrays(np.int16, st.integers(0, 300))


@settings(max_examples=60, deadline=None)
@given(WHOLE)
def test_sixteen_bit_sound_comes_back_to_the_last_bit(whole):
    samples = whole.astype(np.float32) / np.float32(32768)
    heard, record = settle(Audio(22050, samples))
    assert np.array_equal(heard.samples, samples)
    assert np.array_equal(unpack(record).samples, samples)


@settings(max_examples=60, deadline=None)
@given(hnp.arrays(np.float32, st.integers(0, 300), elements=st.floats(-1.5, 1.5, width=32)))
def test_any_sound_comes_back_as_it_was_heard(samples):
    heard, record = settle(Audio(48000, samples))
    again = unpack(record)
    assert np.array_equal(heard.samples, again.samples)
    assert np.abs(np.clip(samples, -1, 1) - again.samples).max(initial=0) <= 2**-23
    assert again.samples.dtype == np.float32


def test_marks_and_rate_come_back():
    audio = Audio(22050, np.zeros(10, np.float32), (Mark(0, 3, 1), Mark(4, 9, 70_000)), estimated=True)
    again = unpack(settle(audio)[1])
    assert (again.rate, again.marks, again.estimated) == (audio.rate, audio.marks, True)


def test_speech_gets_smaller():
    times = np.arange(22050) / 22050
    hum = np.rint(8000 * np.sin(2 * np.pi * 180 * times) * np.sin(2 * np.pi * 3 * times))
    _, record = settle(Audio(22050, (hum / 32768).astype(np.float32)))
    assert len(record) < 0.6 * 2 * len(hum)


@pytest.mark.parametrize("record", [b"", b"x" * 10, b"x" * 100, bytes(100)])
def test_what_is_no_clip_is_refused(record):
    with pytest.raises(ValueError, match="clip"):
        unpack(record)


def test_a_cut_record_is_refused():
    _, record = settle(Audio(8000, np.linspace(-1, 1, 500, dtype=np.float32), (Mark(0, 1, 2),)))
    for end in range(len(record)):
        with pytest.raises(ValueError):
            unpack(record[:end])

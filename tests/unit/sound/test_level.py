"""Levels agree with the standards' own test signals, and gain_for reaches its target."""

import shutil
import subprocess
import wave
from pathlib import Path

import numpy as np
import pytest

from narrate.model import Mastering
from narrate.sound.level import (
    GATE_LUFS,
    SILENCE_DB,
    LoudnessMeter,
    gain_for,
    lifted,
    loudness,
    noise_floor_db,
    peak_db,
    rms_db,
    true_peak_db,
)
from narrate.sound.limit import highpass, limit


def sine(db: float, seconds: float, rate: int, hz: float = 1000.0, phase: float = 0.0) -> np.ndarray:
    times = np.arange(int(seconds * rate)) / rate
    return (10 ** (db / 20) * np.sin(2 * np.pi * hz * times + phase)).astype(np.float32)


def speech(seconds: float, rate: int, seed: int = 1) -> np.ndarray:
    """Something with the ups and downs of speech: buzz, hiss and rests."""
    times = np.arange(int(seconds * rate)) / rate
    buzz = sum(np.sin(2 * np.pi * hz * times) / hz * 120 for hz in (120, 240, 360, 700, 1200, 2500))
    rests = np.sin(2 * np.pi * 0.3 * times) > -0.6
    hiss = 0.05 * np.random.default_rng(seed).standard_normal(len(times)) * (np.sin(2 * np.pi * 5 * times) > 0.7)
    return (0.12 * (buzz * (0.5 + 0.5 * np.sin(2 * np.pi * 3 * times)) ** 2 + hiss) * rests).astype(np.float32)


def test_a_short_chapter_is_lifted_out_of_its_silence_and_no_other() -> None:
    rate = 22050
    mastering = Mastering("rms", -19.5, -3.6, 60, -75.0, -22.0)
    raw = speech(1.5, rate)
    words = limit(raw * np.float32(10 ** ((-19.5 - rms_db(raw)) / 20)), rate, mastering.ceiling_db)
    chapter = np.concatenate((np.zeros(rate), words, np.zeros(2 * rate))).astype(np.float32)
    assert -27.0 < rms_db(chapter) < -22.5
    higher = lifted(chapter, rate, mastering)
    assert rms_db(higher) == pytest.approx(-22.0, abs=0.05)
    assert true_peak_db(higher) <= mastering.ceiling_db + 0.01
    assert not higher[:rate].any()
    assert lifted(words, rate, mastering) is words
    assert lifted(chapter, rate, Mastering("rms", -19.5, -3.6)) is chapter
    whisper = chapter * np.float32(0.01)
    assert rms_db(lifted(whisper, rate, mastering)) == pytest.approx(rms_db(whisper) + 6.0, abs=0.05)


@pytest.mark.parametrize("rate", [16000, 22050, 24000, 44100, 48000])
def test_tech_3341_case_1_a_stereo_sine_of_minus_23(rate: int) -> None:
    tone = sine(-23.0, 20, rate)
    assert loudness(np.stack((tone, tone), axis=1), rate) == pytest.approx(-23.0, abs=0.1)
    assert loudness(tone, rate) == pytest.approx(-26.0, abs=0.1)


def test_tech_3341_case_3_the_gate_leaves_quiet_parts_out() -> None:
    rate = 48000
    tone = np.concatenate((sine(-36, 10, rate), sine(-23, 60, rate), sine(-36, 10, rate)))
    assert loudness(np.stack((tone, tone), axis=1), rate) == pytest.approx(-23.0, abs=0.1)


def test_tech_3342_case_1_range() -> None:
    rate = 48000
    tone = np.concatenate((sine(-20, 20, rate), sine(-30, 20, rate)))
    meter = LoudnessMeter(rate)
    meter.add(np.stack((tone, tone), axis=1))
    assert meter.range() == pytest.approx(10.0, abs=1.0)


@pytest.mark.parametrize("cuts", [[1], [22050], [7, 5000, 5001, 60000], [100003]])
def test_pieces_give_the_same_as_the_whole(cuts: list[int]) -> None:
    rate = 22050
    samples = speech(6, rate)
    meter = LoudnessMeter(rate)
    for piece in np.split(samples, cuts):
        meter.add(piece)
    meter.add(np.zeros(0, np.float32))
    assert meter.integrated() == pytest.approx(loudness(samples, rate), abs=0.001)
    assert len(meter.momentary()) == 60 - 3


def test_silence_and_short_sound() -> None:
    assert loudness(np.zeros(0, np.float32), 22050) == GATE_LUFS
    assert loudness(np.zeros(22050, np.float32), 22050) == GATE_LUFS
    assert loudness(sine(-23, 0.2, 22050), 22050) == pytest.approx(-26, abs=0.3)
    assert rms_db(np.zeros(5, np.float32)) == SILENCE_DB
    assert peak_db(np.zeros(0, np.float32)) == SILENCE_DB
    assert LoudnessMeter(22050).range() == 0.0


def test_rms_and_peaks_of_a_sine() -> None:
    tone = sine(-6, 3, 22050)
    assert rms_db(tone) == pytest.approx(-9.01, abs=0.01)
    assert peak_db(tone) == pytest.approx(-6, abs=0.02)


def test_true_peak_finds_what_lies_between_samples() -> None:
    # Tech 3341 case 16: a sine at a quarter of the rate whose samples all miss the top by 45 degrees.
    tone = sine(-6.0, 1, 48000, hz=12000, phase=np.pi / 4)
    middle = tone[2000:-2000] * np.hanning(len(tone) - 4000).astype(np.float32)
    assert peak_db(middle) == pytest.approx(-9.0, abs=0.05)
    assert true_peak_db(middle) == pytest.approx(-6.0, abs=0.2)


def test_floor_is_that_of_the_quietest_half_second() -> None:
    rate = 22050
    rng = np.random.default_rng(3)
    noise = rng.standard_normal(rate * 4).astype(np.float32)
    noise[: rate * 2] *= 10 ** (-30 / 20)
    noise[rate * 2 : rate * 2 + rate * 7 // 10] *= 10 ** (-65 / 20)
    noise[rate * 2 + rate * 7 // 10 :] *= 10 ** (-30 / 20)
    assert noise_floor_db(noise, rate) == pytest.approx(-65, abs=0.3)
    assert noise_floor_db(noise[:100], rate) == pytest.approx(-30, abs=2)
    assert noise_floor_db(np.zeros(rate, np.float32), rate) == SILENCE_DB


@pytest.mark.parametrize(
    "mastering",
    [Mastering(), Mastering("rms", -20.0, -3.6, 60), Mastering("lufs", -17.0, -5.0, 60)],
)
@pytest.mark.parametrize("rate", [16000, 22050, 48000])
def test_gain_brings_a_passage_to_its_target(mastering: Mastering, rate: int) -> None:
    raw = speech(5, rate)
    gain = gain_for(raw, rate, mastering)
    done = limit(highpass(raw, rate, mastering.highpass_hz) * np.float32(10 ** (gain / 20)), rate, mastering.ceiling_db)
    measured = rms_db(done) if mastering.measure == "rms" else loudness(done, rate)
    assert measured == pytest.approx(mastering.target_db, abs=0.3)
    assert true_peak_db(done) <= mastering.ceiling_db + 0.05


def test_a_target_out_of_reach_does_not_flatten_the_voice() -> None:
    raw = speech(5, 22050)
    plain = gain_for(raw, 22050, Mastering("lufs", -10.0, 40.0, 60))
    assert gain_for(raw, 22050, Mastering("lufs", -10.0, -10.0, 60)) == pytest.approx(plain + 6.0, abs=0.1)


def test_no_gain_for_silence_and_for_no_measure() -> None:
    assert gain_for(np.zeros(22050, np.float32), 22050, Mastering()) == 0.0
    assert gain_for(speech(1, 22050), 22050, Mastering("none", 0.0, 0.0, 0)) == 0.0
    with pytest.raises(ValueError, match="loud"):
        gain_for(speech(1, 22050), 22050, Mastering("loud"))


@pytest.mark.debian("ffmpeg")
@pytest.mark.parametrize("rate", [22050, 44100])
def test_agrees_with_ffmpeg(rate: int, tmp_path: Path) -> None:
    samples = speech(20, rate)
    steps = np.rint(samples * 32767).astype("<i2")
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(steps.tobytes())
    ffmpeg = shutil.which("ffmpeg")
    assert ffmpeg
    told = subprocess.run(
        [ffmpeg, "-nostats", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-"], capture_output=True, text=True
    ).stderr
    summary = told[told.rindex("Summary") :]
    read = {key: float(summary.split(f"{key}:")[1].split()[0]) for key in ("I", "LRA", "Peak")}
    meter = LoudnessMeter(rate)
    meter.add(steps.astype(np.float32) / 32768)
    assert meter.integrated() == pytest.approx(read["I"], abs=0.1)
    assert meter.range() == pytest.approx(read["LRA"], abs=0.2)
    assert true_peak_db(samples) == pytest.approx(read["Peak"], abs=0.2)

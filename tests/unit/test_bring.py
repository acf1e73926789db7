"""Brought sounds of any format come out at the book's rate and level, faded; what is no sound is said in words."""

import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from narrate.bring import BELOW_VOICE, prepare, under
from narrate.errors import SourceError
from narrate.model import Mastering
from narrate.sound import loudness, rms_db, true_peak_db

MASTERING = Mastering()
FORMATS = [
    ("wav", "pcm_s16le", "s16", 44100, "stereo"),
    ("wav", "pcm_s24le", "s32", 96000, "mono"),
    ("wav", "pcm_u8", "u8", 8000, "mono"),
    ("aiff", "pcm_s16be", "s16", 22050, "stereo"),
    ("mp3", "libmp3lame", "fltp", 44100, "stereo"),
    ("m4a", "aac", "fltp", 48000, "stereo"),
    ("flac", "flac", "s16", 44100, "5.1"),
    ("opus", "libopus", "flt", 48000, "mono"),
    ("mka", "ac3", "fltp", 48000, "5.1"),
]


def music(seconds: float, rate: int) -> np.ndarray:
    """A chord with two seconds' swell, and silence before it."""
    times = np.arange(int(seconds * rate)) / rate
    chord = sum(np.sin(2 * np.pi * hz * times) for hz in (220, 277, 330)) / 3
    return np.concatenate((np.zeros(rate // 2), 0.2 * chord)).astype(np.float32)


def write(path: Path, codec: str, form: str, rate: int, layout: str, samples: np.ndarray) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        fitter = av.AudioResampler(format=form, layout=layout, rate=rate)
        frame = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
        frame.sample_rate = rate
        for fitted in [*fitter.resample(frame), *fitter.resample(None)]:
            container.mux(stream.encode(fitted))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("suffix", "codec", "form", "rate", "layout"), FORMATS)
def test_any_format(suffix: str, codec: str, form: str, rate: int, layout: str, tmp_path: Path) -> None:
    path = write(tmp_path / f"a.{suffix}", codec, form, rate, layout, music(3, rate))
    samples = prepare(path, rate=22050, mastering=MASTERING, fade_ms=500, kind="intro")
    assert samples.dtype == np.float32
    assert len(samples) / 22050 == pytest.approx(3, abs=0.1)
    assert loudness(samples, 22050) == pytest.approx(MASTERING.target_db - BELOW_VOICE["intro"], abs=0.1)
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.01


def test_level_follows_the_mastering_and_the_kind(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", "pcm_s16le", "s16", 44100, "mono", music(3, 44100))
    scene = prepare(path, rate=44100, mastering=MASTERING, kind="scene")
    assert loudness(scene, 44100) == pytest.approx(MASTERING.target_db - BELOW_VOICE["scene"], abs=0.1)
    by_rms = prepare(path, rate=44100, mastering=Mastering("rms", -20.0, -3.6, 60), kind="outro")
    assert rms_db(by_rms) == pytest.approx(-22.0, abs=0.1)
    untouched = prepare(path, rate=44100, mastering=Mastering("none", 0.0, 0.0, 0), kind="intro", fade_ms=0)
    assert rms_db(untouched) == pytest.approx(rms_db(music(3, 44100)[22050:]), abs=0.2)


def test_peaks_stay_under_the_ceiling(tmp_path: Path) -> None:
    clicks = np.zeros(44100, np.float32)
    clicks[::4000] = 1.0
    path = write(tmp_path / "a.wav", "pcm_s16le", "s16", 44100, "mono", clicks)
    samples = prepare(path, rate=44100, mastering=MASTERING, fade_ms=100)
    assert true_peak_db(samples) <= MASTERING.ceiling_db + 0.1


def test_fades_are_as_long_as_asked(tmp_path: Path) -> None:
    tone = (0.3 * np.sin(np.arange(22050 * 4) * 0.2)).astype(np.float32)
    path = write(tmp_path / "a.wav", "pcm_s16le", "s16", 22050, "mono", tone)
    samples = prepare(path, rate=22050, mastering=MASTERING, fade_ms=1000, kind="intro")
    full = rms_db(samples[30000:50000])
    assert rms_db(samples[:4410]) < full - 10
    assert rms_db(samples[22050:26460]) == pytest.approx(full, abs=0.5)
    chime = prepare(path, rate=22050, mastering=MASTERING, fade_ms=1000, kind="scene")
    assert rms_db(chime[441:4410]) == pytest.approx(rms_db(chime[30000:50000]), abs=0.5)
    assert rms_db(chime[-2000:]) < rms_db(chime[30000:50000]) - 10


def test_a_very_short_sound(tmp_path: Path) -> None:
    tone = (0.3 * np.sin(np.arange(1000) * 0.2)).astype(np.float32)
    path = write(tmp_path / "a.wav", "pcm_s16le", "s16", 22050, "mono", tone)
    assert 900 <= len(prepare(path, rate=22050, mastering=MASTERING, kind="scene")) <= 1000


def test_damage_in_the_middle_is_left_out(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp3", "libmp3lame", "fltp", 44100, "stereo", music(3, 44100))
    data = bytearray(path.read_bytes())
    data[20000:21000] = bytes(1000)
    path.write_bytes(data)
    assert len(prepare(path, rate=22050, mastering=MASTERING)) > 2 * 22050


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.mp3", None, "does not exist"),
        ("empty.mp3", b"", "can't be read as sound"),
        ("text.txt", b"Just words, and more words.\n" * 50, "sound"),
        ("random.mp3", bytes(range(7, 250)) * 50, "sound"),
        ("folder", "folder", "is a folder"),
    ],
)
def test_what_is_no_sound_is_said_in_words(name: str, content: bytes | str | None, words: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content:
        path.mkdir()
    with pytest.raises(SourceError, match=words) as caught:
        prepare(path, rate=22050, mastering=MASTERING)
    assert caught.value.remedy


def test_silence_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", "pcm_s16le", "s16", 22050, "mono", np.zeros(22050, np.float32))
    with pytest.raises(SourceError, match="silent"):
        prepare(path, rate=22050, mastering=MASTERING)


def test_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("narrate.bring.LONGEST_S", 1)
    path = write(tmp_path / "a.wav", "pcm_s16le", "s16", 22050, "mono", music(3, 22050))
    with pytest.raises(SourceError, match="half an hour"):
        prepare(path, rate=22050, mastering=MASTERING)


def test_music_goes_down_under_the_voice() -> None:
    rate = 22050
    bed = (0.1 * np.sin(np.arange(rate * 20) * 0.05)).astype(np.float32)
    voice = np.zeros(rate * 3, np.float32)
    mixed = under(voice, bed, rate=rate, lead_ms=1500, duck_db=-14.0)
    assert len(mixed) == rate * 6
    before, during = rms_db(mixed[rate // 2 : rate]), rms_db(mixed[rate * 2 : rate * 4])
    assert during - before == pytest.approx(-14, abs=0.5)
    assert rms_db(mixed[-500:]) < during - 15
    voice[:] = 0.2 * np.sin(np.arange(rate * 3) * 0.3)
    assert rms_db(under(voice, bed, rate=rate)[rate * 2 : rate * 4]) == pytest.approx(rms_db(voice), abs=0.5)


def test_no_warning_of_a_missing_ffmpeg() -> None:
    program = "import os; os.environ['PATH'] = ''; from narrate.bring import _pydub; _pydub()"
    told = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True)
    assert (told.returncode, told.stderr) == (0, "")

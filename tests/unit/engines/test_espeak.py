"""espeak-ng in this process: a line's sound depends on the line alone, marks fit the text, any text is survived."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from narrate.engines import _espeak_library as library
from narrate.engines.espeak import Espeak
from narrate.errors import ConfigError, MissingError
from narrate.model import Audio, Utterance, Voice

PLAIN = Voice("plain", "espeak", "en-us")
BREATHY = Voice("breathy", "espeak", "en-us+f3")
LINE = "“Three boats,” she said, “and not one of them afloat at 6:30.”"
OTHERS = ("Quite another line.", "No!", "The long way round was shorter, as it happened, than anybody had thought.")


@pytest.fixture
def espeak() -> Espeak:
    return Espeak()


def said(engine: Espeak, text: str, voice: Voice = PLAIN) -> Audio:
    (audio,) = engine.speak([Utterance(text, voice)])
    return audio


def sounding(audio: Audio) -> int:
    loud = np.flatnonzero(np.abs(audio.samples) > 0.02)
    return int(loud[-1] - loud[0]) if loud.size else 0


@pytest.mark.parametrize("variant", ["", "+f3", "+klatt4", "+whisper", "+m7"])
def test_a_clip_depends_on_its_text_alone(espeak: Espeak, variant: str) -> None:
    voice = Voice("any", "espeak", "en-us" + variant)
    alone = said(espeak, LINE, voice).samples
    after = list(espeak.speak([Utterance(text, voice) for text in (*OTHERS, LINE)]))[-1].samples
    assert np.array_equal(alone, after)


def test_a_clip_does_not_depend_on_the_clock_or_the_process(espeak: Espeak) -> None:
    program = (
        "import hashlib; from narrate.engines.espeak import Espeak; from narrate.model import Utterance, Voice\n"
        f"(audio,) = Espeak().speak([Utterance({LINE!r}, Voice('b', 'espeak', 'en-us+f3'))])\n"
        "print(hashlib.sha256(audio.samples.tobytes()).hexdigest())"
    )
    first = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    time.sleep(1.1)  # the library seeds its noise with the second it is loaded in
    second = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert first == second
    assert espeak.deterministic


def test_the_library_is_unloaded_after_each_line() -> None:
    # In a process of its own: other engines' libraries hold espeak-ng for as long as theirs lives.
    program = (
        "from narrate.engines import _espeak_library as library\n"
        "from narrate.engines.espeak import Espeak; from narrate.model import Utterance, Voice\n"
        "list(Espeak().speak([Utterance('One.', Voice('b', 'espeak', 'en-us'))]))\n"
        "assert not library.is_loaded(library.locate().library)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=300)


def test_a_library_held_by_somebody_else_is_left_alone(espeak: Espeak) -> None:
    program = (
        "import ctypes; from narrate.engines import _espeak_library as library\n"
        "held = ctypes.CDLL(library.locate().library)\n"
        "from narrate.engines.espeak import Espeak; from narrate.model import Utterance, Voice\n"
        "engine = Espeak(); voice = Voice('b', 'espeak', 'en-us+f3')\n"
        "lines = [Utterance(text, voice) for text in ('One.', 'Two, then.', 'One.')]\n"
        "a, b, c = (audio.samples.tobytes() for audio in engine.speak(lines))\n"
        "assert a == c and a != b and engine.deterministic\n"
        "assert library.is_loaded(library.locate().library)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_it_speaks_and_marks_each_word(espeak: Espeak) -> None:
    audio = said(espeak, LINE)
    assert audio.rate == 22050
    assert audio.samples.dtype == np.float32
    assert 2.5 < len(audio.samples) / audio.rate < 7
    assert 0.1 < np.abs(audio.samples).max() < 1
    words = [LINE[mark.start : mark.end] for mark in audio.marks]
    assert words[:3] == ["Three", "boats", "she"]
    assert words[-2:] == ["6", "30"]
    frames = [mark.frame for mark in audio.marks]
    assert frames == sorted(frames)
    assert all(0 <= frame < len(audio.samples) for frame in frames)
    assert not audio.estimated


def test_marks_count_characters_not_bytes(espeak: Espeak) -> None:
    text = "Naïve 😀 — “É tude” done."
    words = [text[mark.start : mark.end] for mark in said(espeak, text).marks]
    assert words[0] == "Naïve"
    assert words[-1] == "done"


def test_speed_is_a_true_factor(espeak: Espeak) -> None:
    own = sounding(said(espeak, LINE))
    for speed in (0.3, 0.6, 1.5, 2.0, 3.5):
        faster = sounding(said(espeak, LINE, Voice("v", "espeak", "en-us", speed=speed)))
        assert own / faster == pytest.approx(speed, rel=0.12)


def test_pitch_is_in_semitones(espeak: Espeak) -> None:
    def melody(pitch: float) -> float:
        """The median fundamental of a sentence that is voiced throughout."""
        voice = Voice("v", "espeak", "en-us", pitch=pitch)
        samples = said(
            espeak, "In a moment all the men were running along the river, only Anna was alone.", voice
        ).samples
        found = []
        for start in range(2000, len(samples) - 2048, 512):
            window = samples[start : start + 2048] * np.hanning(2048)
            echo = np.fft.irfft(np.abs(np.fft.rfft(window, 8192)) ** 2)[:600]
            lag = int(np.argmax(echo[30:500])) + 30
            if echo[lag] > 0.5 * echo[0] > 0:
                found.append(22050 / lag)
        return float(np.median(found))

    for semitones in (-9, -4, 5, 14):
        assert 12 * np.log2(melody(semitones) / melody(0)) == pytest.approx(semitones, abs=1.3)


def test_each_option_changes_the_sound(espeak: Espeak) -> None:
    own = said(espeak, LINE).samples
    for option in (("range", "0"), ("wordgap", "20")):
        assert not np.array_equal(own, said(espeak, LINE, Voice("v", "espeak", "en-us", options=(option,))).samples)


@pytest.mark.parametrize(
    ("voice", "word"),
    [
        (Voice("v", "espeak", "en-uss"), "en-us"),
        (Voice("v", "espeak", "en-us+f33"), "f3"),
        (Voice("v", "espeak", "../../etc/passwd"), "passwd"),
        (Voice("v", "espeak", "mb/mb-en1"), "mb-en1"),
        (Voice("v", "espeak", "en-us", options=(("rnage", "3"),)), "range"),
        (Voice("v", "espeak", "en-us", options=(("range", "300"),)), "100"),
    ],
)
def test_a_wrong_card_is_named(espeak: Espeak, voice: Voice, word: str) -> None:
    with pytest.raises(ConfigError, match=word):
        said(espeak, "Hello.", voice)
    assert sounding(said(espeak, "Hello.")) > 2000


def test_a_voice_without_id_is_its_language(espeak: Espeak) -> None:
    german = said(espeak, "Guten Morgen", Voice("v", "espeak", "", language="de")).samples
    assert np.array_equal(german, said(espeak, "Guten Morgen", Voice("v", "espeak", "de")).samples)


@pytest.mark.parametrize("text", ["", " ", "\0", "…", "—", "?!", "\u200b", "\n\n", "]]", "[["])
def test_text_without_words_is_nearly_no_sound(espeak: Espeak, text: str) -> None:
    assert sounding(said(espeak, text)) == 0


@pytest.mark.parametrize(
    "text",
    [
        "a\0b",
        "\ud800 half",
        "😀" * 50,
        "x" * 30_000,
        "\x01 45r \x01 word",
        "<speak>no <b>tags</b>",
        "日本語の本",
        "[[h@l'oU",
    ],
)
def test_any_text_is_survived(espeak: Espeak, text: str) -> None:
    audio = said(espeak, text)
    assert np.isfinite(audio.samples).all()
    assert sounding(audio) > 500


def test_what_follows_a_null_byte_is_spoken(espeak: Espeak) -> None:
    assert sounding(said(espeak, "one\0two three four")) > 2 * sounding(said(espeak, "one"))


def test_phonemes_in_brackets_are_spoken_as_phonemes(espeak: Espeak) -> None:
    spelled = sounding(said(espeak, "h l oU"))
    assert 3000 < sounding(said(espeak, "[[h@l'oU]]")) < spelled


def test_phonemes_tells_ipa(espeak: Espeak) -> None:
    assert espeak.phonemes("Hello, my friend.", PLAIN) == "həlˈoʊ maɪ fɹˈɛnd"
    assert espeak.phonemes("", PLAIN) == ""


def test_voices_and_variants(espeak: Espeak) -> None:
    languages = {voice.id: voice.language for voice in espeak.voices()}
    assert {"en-us", "en-gb", "de", "fr-fr", "es", "it"} <= set(languages)
    assert languages["en-us"] == "en-US"
    assert {"f1", "m1", "whisper"} <= set(espeak.variants())


def test_the_fingerprint_names_version_and_data(espeak: Espeak) -> None:
    plain = espeak.fingerprint(PLAIN)
    assert plain.startswith("espeak-ng 1.")
    assert plain == Espeak().fingerprint(PLAIN)
    assert len({plain, espeak.fingerprint(BREATHY), espeak.fingerprint(Voice("v", "espeak", "de"))}) == 3


def test_a_library_of_ones_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, espeak: Espeak) -> None:
    found = library.locate()
    own = tmp_path / "elsewhere.so"
    own.write_bytes(Path(found.library).read_bytes())
    monkeypatch.setenv("NARRATE_ESPEAK_LIBRARY", str(own))
    with pytest.raises(MissingError, match=r"elsewhere\.so"):
        said(espeak, "No data beside it.")
    monkeypatch.setenv("ESPEAK_DATA_PATH", str(Path(found.data).parent))
    assert sounding(said(espeak, "Data named.")) > 2000
    monkeypatch.setenv("NARRATE_ESPEAK_LIBRARY", str(tmp_path / "nothing.so"))
    with pytest.raises(MissingError, match="NARRATE_ESPEAK_LIBRARY"):
        said(espeak, "Nothing.")
    monkeypatch.setenv("NARRATE_ESPEAK_LIBRARY", str(Path(os.__file__)))
    with pytest.raises(MissingError, match=r"os\.py"):
        said(espeak, "No library.")


def test_a_data_folder_with_a_long_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, espeak: Espeak) -> None:
    found = library.locate()
    deep = tmp_path / ("folder" * 30)
    deep.mkdir()
    (deep / "espeak-ng-data").symlink_to(found.data)
    monkeypatch.setenv("ESPEAK_DATA_PATH", str(deep))
    monkeypatch.setenv("NARRATE_ESPEAK_LIBRARY", found.library)
    assert sounding(said(espeak, "Deep down.")) > 2000


def test_many_threads_take_turns(espeak: Espeak) -> None:
    from concurrent.futures import ThreadPoolExecutor

    alone = [said(espeak, text, BREATHY).samples for text in OTHERS]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda text: said(espeak, text, BREATHY).samples, OTHERS * 4))
    assert all(np.array_equal(a, b) for a, b in zip(alone * 4, together, strict=True))

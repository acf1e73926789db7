"""For plug-in authors and tests: an engine of tones, faults for any engine, and the contract every engine keeps.

from narrate.testing import EngineContract

class TestParrot(EngineContract):
    def make(self):
        return Parrot()
"""

from __future__ import annotations

import math
import os
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from narrate.errors import EngineError, NarrateError
from narrate.model import Audio, Mark, Utterance, Voice
from narrate.ports import Engine, EngineVoice
from narrate.sound.clips import Bounds, judge

if TYPE_CHECKING:
    from numpy.typing import NDArray

PASSAGE = (
    "The ferry had gone without them, and the next would not leave before the tide turned again.",
    "Nobody said anything.",
    "Who had told him, then, that the house by the bridge was for sale?",
    "It rained all night, and in the morning the road was gone.",
)
"""What the contract learns an engine's bounds from."""

RATE = 16000
_LETTER_S, _GAP_S, _POINT_S = 0.055, 0.03, 0.25
_TOKEN = re.compile(r"\w[\w'’]*|[.!?…,;:—–]")


class Sine:
    """A tone a word, as long as the word has letters, its pitch told by its letters; silence at points.

    `speed` and `pitch` do what they say. Word marks are exact. Works everywhere and at once: for tests and tries.
    """

    name = "sine"
    deterministic = True
    isolated = False

    def speak(self, lines: Sequence[Utterance]) -> Iterator[Audio]:
        """One Audio a line at 16 kHz."""
        for line in lines:
            yield self._speak(line)

    def _speak(self, line: Utterance) -> Audio:
        parts: list[NDArray[np.float32]] = []
        marks: list[Mark] = []
        frame = 0
        for token in _TOKEN.finditer(line.text):
            word = token.group()
            if word[0].isalnum() or word[0] == "_":
                marks.append(Mark(token.start(), token.end(), frame))
                sound = _tone(word, line.voice)
            else:
                sound = np.zeros(round(_POINT_S / line.voice.speed * RATE), np.float32)
            parts += [sound, np.zeros(round(_GAP_S / line.voice.speed * RATE), np.float32)]
            frame += len(parts[-2]) + len(parts[-1])
        samples = np.concatenate(parts) if marks else np.zeros(0, np.float32)
        return Audio(RATE, samples, tuple(marks))

    def voices(self) -> Sequence[EngineVoice]:
        """One, called "tone"; any other id does as well."""
        return (EngineVoice("tone", "Tone"),)

    def fingerprint(self, voice: Voice) -> str:  # noqa: ARG002 (the port gives the voice; one tone is like another)
        """The version of the tones."""
        return "sine 1"

    def close(self) -> None:
        """Nothing is open."""


def _tone(word: str, voice: Voice) -> NDArray[np.float32]:
    frames = round(_LETTER_S * len(word) / voice.speed * RATE)
    pitch = (200 + sum(map(ord, word)) % 200) * 2 ** (voice.pitch / 12)
    envelope = np.minimum(1.0, np.minimum(np.arange(frames), np.arange(frames)[::-1]) / (0.005 * RATE))
    tone: NDArray[np.float32] = (0.4 * envelope * np.sin(2 * math.pi * pitch / RATE * np.arange(frames))).astype(
        np.float32
    )
    return tone


# -------------------------------------------------------------------------------------------------------------- faults


def _with(change: Callable[[NDArray[np.float32]], NDArray[np.floating]]) -> Callable[[Audio], Audio]:
    return lambda audio: replace(audio, samples=change(audio.samples.copy()).astype(np.float32))


def _nan(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    samples[len(samples) // 2 :][:1] = np.nan
    return samples


def _hole(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    half = len(samples) // 2
    return np.concatenate((samples[:half], np.zeros(240_000, np.float32), samples[half:]))


def _clipped(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    peak = float(np.abs(samples).max()) if len(samples) else 1.0
    louder: NDArray[np.float32] = samples * np.float32(8 / max(peak, 1e-9))
    return louder.clip(-1, 1)


FAULTS: Mapping[str, Callable[[Audio], Audio]] = {
    "empty": _with(lambda samples: samples[:0]),
    "nan": _with(_nan),
    "silent": _with(lambda samples: samples * 0),
    "clipped": _with(_clipped),
    "short": _with(lambda samples: samples[: len(samples) // 4]),
    "long": _with(lambda samples: np.tile(samples, 4)),
    "hole": _with(_hole),
    "offset": _with(lambda samples: samples + 0.2),
}
"""What a bad engine may hand over, by name; each is found by `narrate.sound.clips.judge`."""

TROUBLES = ("raise", "crash", "hang", "nothing", *FAULTS)
"""What Faulty can do: the faults, and raising, dying, hanging, giving no Audio at all."""


class Faulty(Sine):
    """Sine with trouble, told by the voice's options.

    `trouble` is one of TROUBLES; `when` a word the line must hold (absent: every line); `once` a path: the trouble
    comes only while no file is there, and makes it, so that it comes once however many processes there are.
    """

    name = "faulty"

    def _speak(self, line: Utterance) -> Audio:
        audio = super()._speak(line)
        options = dict(line.voice.options)
        trouble = options.get("trouble", "")
        if not trouble or options.get("when", "") not in line.text or not _first(options.get("once", "")):
            return audio
        if trouble in FAULTS:
            return FAULTS[trouble](audio)
        if trouble == "crash":
            os._exit(11)
        if trouble == "hang":
            time.sleep(3600)
        if trouble == "nothing":
            return None  # type: ignore[return-value]  # that is the trouble
        raise EngineError(f"It can't say “{line.text}”.")


def _first(once: str) -> bool:
    if not once:
        return True
    try:
        Path(once).open("x").close()
    except FileExistsError:
        return False
    return True


# ------------------------------------------------------------------------------------------------------------ contract

_LINE = "“Three boats,” she said, “and not one of them afloat; so much for your brother and his plans.”"
_SHORT = "No."

ODD_TEXTS = (
    "",
    " ",
    "\0",
    "…",
    "—?!",
    "\u200b\ufeff",
    "😀🎉",
    "a\0b",
    "\x01 45r \x01",
    "\ud800 half a pair",
    "日本語の本",
    "مرحبا بالعالم",
    "<speak>no <b>markup</b> &amp; none</speak>",
    "[[broken",
    "tab\tand\nline",
    "A" * 600,
    "word " * 400,
)
"""Nothing of this may crash, hang or silence an engine for the lines after it."""


class EngineContract:
    """What every engine keeps: inherit it in a test class, and give `make`; pytest finds the tests.

    `voice` is spoken with; set `has_speed` False if the engine can't change its pace, `odd_texts` to what it is shown.
    """

    voice: ClassVar[Voice] = Voice("contract", "", "")
    has_speed: ClassVar[bool] = True
    odd_texts: ClassVar[Sequence[str]] = ODD_TEXTS

    def make(self) -> Engine:
        """A new engine. Override it."""
        raise AssertionError("an EngineContract must say how its engine is made: def make(self): return Mine()")

    def _say(self, *texts: str, voice: Voice | None = None) -> list[Audio]:
        engine = self.make()
        try:
            return list(engine.speak([Utterance(text, voice or self.voice) for text in texts]))
        finally:
            engine.close()

    def test_it_is_an_engine(self) -> None:
        """It has the port's names, and they are of the right kind."""
        engine = self.make()
        assert isinstance(engine, Engine)
        assert engine.name
        assert engine.name == engine.name.strip()
        assert isinstance(engine.deterministic, bool)
        assert isinstance(engine.isolated, bool)
        engine.close()

    def test_one_audio_a_line_in_order(self) -> None:
        """As many as lines, each as long as its own line wants."""
        short, long, again = self._say(_SHORT, _LINE, _SHORT)
        assert len(short.samples) < len(long.samples)
        assert len(again.samples) < len(long.samples)
        assert self._say() == []

    def test_samples_are_mono_float32_in_range(self) -> None:
        """One dimension, float32, finite, within full scale, at a rate that is a rate."""
        for audio in self._say(_LINE, _SHORT):
            assert audio.samples.ndim == 1
            assert audio.samples.dtype == np.float32
            assert np.isfinite(audio.samples).all()
            assert float(np.abs(audio.samples).max()) <= 1.0
            assert 8000 <= audio.rate <= 192000

    def test_a_clip_is_as_long_as_its_text(self) -> None:
        """After a passage has taught the engine's pace, another sentence passes the checks every clip goes through."""
        *passage, line, short = self._say(*PASSAGE, _LINE, _SHORT)
        bounds = Bounds.learn(passage, PASSAGE)
        assert judge(line, _LINE, bounds) is None
        assert judge(short, _SHORT, bounds) is None

    def test_marks_lie_in_text_and_sound(self) -> None:
        """Marks, where there are any, are in order and inside."""
        for audio, text in zip(self._say(_LINE, _SHORT), (_LINE, _SHORT), strict=True):
            reached = 0
            for mark in audio.marks:
                assert 0 <= mark.start < mark.end <= len(text)
                assert text[mark.start : mark.end].strip()
                assert reached <= mark.frame <= len(audio.samples)
                reached = mark.frame

    def test_it_speaks_as_deterministically_as_it_says(self) -> None:
        """A deterministic engine says a line the same whatever came before, in a new engine too."""
        if not self.make().deterministic:
            return
        alone = self._say(_LINE)[0].samples
        after = self._say(_SHORT, PASSAGE[0], _LINE)[-1].samples
        assert np.array_equal(alone, after)

    def test_speed_is_a_factor(self) -> None:
        """At 1.5 a line takes about two thirds of the time."""
        if not self.has_speed:
            return
        own = len(self._say(_LINE)[0].samples)
        fast = len(self._say(_LINE, voice=replace(self.voice, speed=self.voice.speed * 1.5))[0].samples)
        assert 1.25 < own / fast < 1.8

    def test_any_text_is_survived(self) -> None:
        """Odd text gives an Audio or a NarrateError, and the next line is spoken as if nothing had been."""
        engine = self.make()
        for text in self.odd_texts:
            try:
                (audio,) = engine.speak([Utterance(text, self.voice)])
            except NarrateError as error:
                said = error.message
                assert said
            else:
                assert np.isfinite(audio.samples).all()
        (audio,) = engine.speak([Utterance(_LINE, self.voice)])
        assert len(audio.samples) > audio.rate
        engine.close()

    def test_the_fingerprint_is_stable(self) -> None:
        """Two engines tell the same; it is text that fits a key."""
        first, second = self.make(), self.make()
        assert first.fingerprint(self.voice) == second.fingerprint(self.voice)
        assert first.fingerprint(self.voice).strip()
        first.close()
        second.close()

    def test_voices_are_told(self) -> None:
        """Each has an id."""
        engine = self.make()
        for voice in engine.voices():
            assert isinstance(voice, EngineVoice)
            assert voice.id
        engine.close()

    def test_it_speaks_again_after_closing(self) -> None:
        """close() gives back, and the next line opens anew; twice is no harm."""
        engine = self.make()
        (first,) = engine.speak([Utterance(_SHORT, self.voice)])
        engine.close()
        engine.close()
        (second,) = engine.speak([Utterance(_SHORT, self.voice)])
        engine.close()
        assert len(first.samples) > 0
        assert len(second.samples) > 0

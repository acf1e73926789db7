"""The voices of the system through pyttsx3: SAPI5 on Windows, macOS's own, espeak elsewhere.

pyttsx3 crashes, hangs and forgets in ways of its own, so this engine is `isolated`: it lives in a process that
`narrate.engines.isolated` watches. What is written here is the order of calls with which it was right every time.
"""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
import time
import wave
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from narrate.engines import _espeak_library as espeak_library
from narrate.engines._ipa import rewritten, spelled
from narrate.engines._knobs import adjusted, held
from narrate.engines._marks import estimated_marks
from narrate.engines._text import speakable
from narrate.errors import ConfigError, EngineError, MissingError, nearest
from narrate.model import Audio, Utterance, Voice
from narrate.ports import EngineVoice

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST = 4000
"""Characters said at once: pyttsx3's espeak driver crashes somewhere between 15,000 and 20,000."""

WORDS_A_MINUTE = 180
"""What a card's speed 1.0 stands for on Windows and macOS; on espeak it is espeak's usual pace."""

_FINISH_S, _FINISH_S_A_CHARACTER = 10.0, 0.05
_POLL_S = 0.002
_GENDERS = {"male": "male", "female": "female", "voicegendermale": "male", "voicegenderfemale": "female"}


class SystemVoices:
    """pyttsx3's voices. A card's `voice` is the system's id or name of it; "" takes the first of the card's language.

    `speed` is a factor (true on espeak; elsewhere as the system understands words a minute), `pitch` in semitones: the
    espeak driver's own, else by filter afterwards. Word times are estimated. The same line may sound different after
    other lines, so what is once in the clip store stays.
    """

    name = "pyttsx3"
    deterministic = False
    isolated = True

    def __init__(self) -> None:
        self._engine: Any = None
        self._listed: tuple[EngineVoice, ...] = ()
        self._finished: list[bool] = []
        self._errors: list[BaseException] = []

    def speak(self, lines: Sequence[Utterance]) -> Iterator[Audio]:
        """One Audio a line. Raises MissingError without a speech system, ConfigError for a voice it hasn't got."""
        for line in lines:
            yield rewritten(line.text, spelled, partial(self._speak, line))

    def voices(self) -> Sequence[EngineVoice]:
        """What the system offers."""
        self._open()
        return self._listed

    def fingerprint(self, voice: Voice) -> str:
        """pyttsx3's version, its driver, and the library behind it where there is one to name."""
        self._open()
        behind = ""
        if self._uses_espeak():
            library = Path(espeak_library.locate().library)
            behind = f" {library.name} {library.stat().st_size}" if library.is_file() else ""
        return f"pyttsx3 {version('pyttsx3')} {self._engine} {sys.platform}{behind} {self._choose(voice)}"

    def close(self) -> None:
        """Lets the speech system go; pyttsx3 can't give everything back, its process can."""
        self._engine = None
        self._listed = ()

    def _speak(self, line: Utterance, written: str) -> Audio:
        self._open()
        chosen = self._choose(line.voice)
        parts, rate = [], 22050
        for piece in _pieces(speakable(written)):
            samples, rate = self._say(piece, line.voice, chosen)
            parts.append(samples)
        whole = np.concatenate(parts) if parts else np.zeros(0, np.float32)
        audio = Audio(rate, whole, estimated_marks(written, whole), estimated=True)
        if not self._uses_espeak():
            return adjusted(audio, semitones=line.voice.pitch)
        pitch = held(line.voice.pitch, *espeak_library.PITCHES)
        speed = held(line.voice.speed, *espeak_library.SPEEDS)
        return adjusted(audio, semitones=line.voice.pitch - pitch, speed=line.voice.speed / speed)

    def _open(self) -> None:
        if self._engine is not None:
            return
        if sys.platform not in ("win32", "darwin"):
            _show_library()
        try:
            import pyttsx3

            self._engine = pyttsx3.init()
        except Exception as error:  # drivers raise whatever their system does, from COM errors to RuntimeError
            raise MissingError(
                f"The system's voices can't be used: {type(error).__name__}: {error}.",
                remedy="On Linux run: pip install espeakng-loader. `narrate doctor` tells more.",
            ) from error
        self._engine.connect("finished-utterance", lambda **_: self._finished.append(True))
        self._engine.connect("error", lambda exception=None, **_: self._errors.append(exception))
        # Properties wait in a queue until the loop has run once; before any text is known it says nothing.
        self._engine.runAndWait()
        self._synchronize()
        self._listed = tuple(_told(voice) for voice in self._engine.getProperty("voices"))

    def _uses_espeak(self) -> bool:
        return str(self._engine) == "espeak"

    def _synchronize(self) -> None:
        """Waits until espeak has taken every command: stopping the loop would else throw the waiting ones away."""
        if self._uses_espeak():
            from pyttsx3.drivers import _espeak

            _espeak.Synchronize()

    def _choose(self, voice: Voice) -> str:
        """The system's id for a card's voice."""
        if not voice.id:
            return self._of_language(voice)
        wanted = voice.id.casefold()
        for offered in self._listed:
            if wanted in (offered.id.casefold(), offered.name.casefold()):
                return offered.id
        if self._uses_espeak() and "+" in voice.id:
            return voice.id
        names = [offered.name for offered in self._listed]
        raise ConfigError(
            f"The system has no voice '{voice.id}' (voice {voice.name}).{nearest(voice.id, names)}",
            remedy="`narrate voices list --all` names those it has.",
        )

    def _of_language(self, voice: Voice) -> str:
        wanted = voice.language.replace("_", "-").casefold()
        fits = [
            (
                offered.language.casefold() != wanted,
                bool(voice.gender) and offered.gender != voice.gender,
                number,
                offered.id,
            )
            for number, offered in enumerate(self._listed)
            if offered.language.casefold().partition("-")[0] == wanted.partition("-")[0]
        ]
        if not fits:
            raise ConfigError(
                f"The system has no voice for the language '{voice.language}' (voice {voice.name}).",
                remedy="Install one in the system's settings, or take another voice: `narrate voices`.",
            )
        return min(fits)[3]

    def _say(self, text: str, voice: Voice, chosen: str) -> tuple[NDArray[np.float32], int]:
        """One run, one file: pyttsx3 writes only the last of several, and returns before it is written."""
        engine = self._engine
        self._finished.clear()
        self._errors.clear()
        with tempfile.TemporaryDirectory(prefix="narrate-") as folder:
            path = Path(folder, "line.wav" if sys.platform != "darwin" else "line.aiff")
            engine.setProperty("voice", chosen)
            if self._uses_espeak():
                engine.setProperty("rate", espeak_library.words_a_minute(voice.speed))
                engine.setProperty("pitch", espeak_library.pitch_steps(voice.pitch))
                engine.setProperty("volume", 0.7)
            else:
                engine.setProperty("rate", round(WORDS_A_MINUTE * voice.speed))
                engine.setProperty("volume", 1.0)
            self._synchronize()
            engine.save_to_file(text, str(path))
            engine.runAndWait()
            self._wait(text)
            return _read(path, text)

    def _wait(self, text: str) -> None:
        # The other drivers come back when the file is whole, and SAPI5 tells nothing about files.
        deadline = time.monotonic() + _FINISH_S + _FINISH_S_A_CHARACTER * len(text)
        while self._uses_espeak() and not self._finished and not self._errors:
            if time.monotonic() > deadline:
                raise EngineError(f"pyttsx3 did not finish “{text[:80]}” in time.")
            time.sleep(_POLL_S)
        if self._errors:
            raise EngineError(f"pyttsx3 failed on “{text[:80]}”: {self._errors[0]}.")


def _show_library() -> None:
    """Loads espeak-ng where pyttsx3, which looks in fixed places only, finds it under its SONAME."""
    location = espeak_library.locate()
    try:
        ctypes.CDLL(location.library, mode=ctypes.RTLD_GLOBAL)
    except OSError as error:
        raise MissingError(f"{location.library} can't be loaded: {error}.") from error
    if location.data:
        os.environ["ESPEAK_DATA_PATH"] = str(Path(location.data).parent)


def _told(voice: Any) -> EngineVoice:
    """pyttsx3's Voice: drivers give languages as text, as bytes with a priority, or not at all; genders variously."""
    languages = [tag.decode("ascii", "ignore") if isinstance(tag, bytes) else str(tag) for tag in voice.languages or ()]
    tag = "".join(sign for sign in (languages or [""])[0] if sign.isalnum() or sign in "-_")
    gender = _GENDERS.get(str(voice.gender or "").casefold(), "")
    return EngineVoice(str(voice.id), str(voice.name).strip(), tag.replace("_", "-"), gender)


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of at most LONGEST characters, cut at blanks where there are any; nothing without a word."""
    while text:
        cut = len(text) if len(text) <= LONGEST else max(text.rfind(" ", 1, LONGEST), 0) or LONGEST
        piece, text = text[:cut], text[cut:]
        if any(sign.isalnum() for sign in piece):
            yield piece


def _read(path: Path, text: str) -> tuple[NDArray[np.float32], int]:
    """The file as mono float32. Raises EngineError for one that is missing, broken or without sound."""
    try:
        if path.suffix == ".wav":
            samples, rate = _read_wav(path)
        else:
            samples, rate = _decode(path)
    except (OSError, EOFError, ValueError, wave.Error) as error:
        raise EngineError(f"pyttsx3 left no readable file for “{text[:80]}”: {error}.") from error
    if not len(samples):
        raise EngineError(f"pyttsx3 left an empty file for “{text[:80]}”.")
    return samples, rate


def _read_wav(path: Path) -> tuple[NDArray[np.float32], int]:
    with wave.open(str(path), "rb") as file:
        if file.getsampwidth() != 2:
            return _decode(path)
        announced, channels, rate = file.getnframes(), file.getnchannels(), file.getframerate()
        data = file.readframes(announced)
    if len(data) != 2 * channels * announced:
        raise EOFError("it is shorter than it says")
    samples = np.frombuffer(data, "<i2").reshape(-1, channels).mean(axis=1, dtype=np.float32)
    return samples / np.float32(32768.0), rate


def _decode(path: Path) -> tuple[NDArray[np.float32], int]:
    """Any other file a driver may write (macOS: AIFF whatever the name), through PyAV."""
    import av

    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler(format="flt", layout="mono", rate=stream.rate)
        parts = [part for frame in container.decode(stream) for part in resampler.resample(frame)]
        parts += resampler.resample(None)
        return np.concatenate([part.to_ndarray()[0] for part in parts]), stream.rate

"""The engine that always works: espeak-ng in this process, in synchronous mode; the C calls are `_espeak_library`'s.

A line's sound depends on that line alone, because the library is loaded anew for each (see `_espeak_library`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path

from narrate.engines import _espeak_library as library
from narrate.engines._espeak_library import LOCK, Library, Location
from narrate.engines._ipa import for_espeak, rewritten
from narrate.engines._knobs import adjusted, held
from narrate.engines._text import speakable
from narrate.errors import ConfigError, nearest
from narrate.model import Audio, Mark, Utterance, Voice
from narrate.ports import EngineVoice

_VOLUME = 70
"""Of espeak-ng's usual 100: at 100 a quarter of its 104 variants run into its peak limiter, at 70 seven do."""

_OPTIONS = {"range": (library.RANGE, 0, 100), "wordgap": (library.WORD_GAP, 0, 100)}

_FULL_SCALE = 32768.0


class Espeak:
    """espeak-ng's voices: any language it knows, with a variant if wanted ("en-us", "en-gb-x-rp+f3").

    Card: `speed` is a true factor on its usual pace; `pitch` in semitones. Its own knobs reach from 0.48 to 2.3 and
    from −6.9 to 8.9; what is beyond is done to the clip afterwards. Options: `range` (how lively the melody is, 0..100,
    50 usual), `wordgap` (pause between words, in 10 ms).
    Text between [[ and ]] is IPA, or espeak's own phoneme names.
    """

    name = "espeak"
    isolated = False

    def __init__(self) -> None:
        self.deterministic = True
        self._kept: Library | None = None

    def speak(self, lines: Sequence[Utterance]) -> Iterator[Audio]:
        """One Audio a line at 22,050 Hz, with word marks; text without words gives a few samples of silence, or none.

        Raises MissingError where there is no espeak-ng, ConfigError for a voice it doesn't have.
        """
        for line in lines:
            yield rewritten(line.text, for_espeak, partial(self._speak, line))

    def _speak(self, line: Utterance, written: str) -> Audio:
        text = speakable(written)
        with LOCK:
            speaker = self._open(for_speaking=True)
            try:
                _apply(speaker, line.voice)
                spoken = speaker.synthesize(text, phonemes="[[" in text)
            finally:
                self._release(speaker)
        import numpy as np  # to speak, but not to say which voices there are

        samples = np.frombuffer(spoken.pcm, dtype="<i2").astype(np.float32) / np.float32(_FULL_SCALE)
        audio = Audio(spoken.rate, samples, _marks(spoken.words, text, len(samples)))
        pitch, speed = held(line.voice.pitch, *library.PITCHES), held(line.voice.speed, *library.SPEEDS)
        return adjusted(audio, semitones=line.voice.pitch - pitch, speed=line.voice.speed / speed)

    def phonemes(self, text: str, voice: Voice) -> str:
        """What the voice would say, in IPA. Raises as `speak` does."""
        with LOCK:
            speaker = self._open(for_speaking=True)
            try:
                _apply(speaker, voice)
                return speaker.phonemes(speakable(text))
            finally:
                self._release(speaker)

    def voices(self) -> Sequence[EngineVoice]:
        """Every language espeak-ng has data for; a variant ("+f3") can be added to any id. See `variants`."""
        with LOCK:
            speaker = self._open()
            try:
                listed = speaker.voices()
            finally:
                self._release(speaker)
        # mbrola voices are listed whether or not their data is there; they need another program and other licences.
        return tuple(
            EngineVoice(voice.tags[0] if voice.tags else voice.identifier, voice.name, _bcp47(voice.tags))
            for voice in listed
            if not voice.identifier.startswith("mb/")
        )

    def variants(self) -> tuple[str, ...]:
        """The names that may follow a "+" in an id."""
        return tuple(sorted(_variants(self._data())))

    def fingerprint(self, voice: Voice) -> str:
        """Version, and a digest of the library and of the data this voice uses. Raises as `speak` does."""
        location = library.locate()
        return _fingerprint(location, voice.id or voice.language)

    def close(self) -> None:
        """Gives a library back that the dynamic linker would not unload after each line; else there is nothing open."""
        with LOCK:
            if self._kept is not None:
                self._kept.close()
                self._kept = None

    def _data(self) -> str:
        with LOCK:
            speaker = self._open()
            try:
                return speaker.version()[1]
            finally:
                self._release(speaker)

    def _open(self, *, for_speaking: bool = False) -> Library:
        if self._kept is not None:
            return self._kept
        location = library.locate()
        return _fresh(library.for_speaking(location) if for_speaking else location)

    def _release(self, speaker: Library) -> None:
        if speaker is self._kept:
            return
        speaker.close()
        if library.is_loaded(_own(library.locate()).library):
            # This system's dynamic linker never unloads (musl's does not): from here on lines colour one another.
            self._kept = _fresh(library.locate())
            self.deterministic = False


def _own(location: Location) -> Location:
    """The library, or a copy of it where something else in this process holds the original and its state."""
    copied = location.library in _HELD_ELSEWHERE
    return Location(library.private_copy(location.library), location.data) if copied else location


_HELD_ELSEWHERE: set[str] = set()


def _fresh(location: Location) -> Library:
    if location.library not in _HELD_ELSEWHERE and library.is_loaded(location.library):
        _HELD_ELSEWHERE.add(location.library)
    return Library(_own(location))


def _apply(speaker: Library, voice: Voice) -> None:
    wanted = voice.id or voice.language
    file = _FILES.get(wanted)
    if file is None or not speaker.set_voice(file):
        _choose(speaker, voice, wanted)
    speaker.set_parameter(library.VOLUME, _VOLUME)
    speaker.set_parameter(library.RATE, library.words_a_minute(voice.speed))
    speaker.set_parameter(library.PITCH, library.pitch_steps(voice.pitch))
    for key, value in voice.options:
        if key not in _OPTIONS:
            raise ConfigError(f"Voice {voice.name}: espeak has no option '{key}'.{nearest(key, _OPTIONS)}")
        parameter, low, high = _OPTIONS[key]
        if not value.isdigit() or not low <= int(value) <= high:
            raise ConfigError(f"Voice {voice.name}: option '{key}' is '{value}', not a number from {low} to {high}.")
        speaker.set_parameter(parameter, int(value))


def _choose(speaker: Library, voice: Voice, wanted: str) -> None:
    """Takes a voice not used before and remembers its file: by its tag espeak looks through all files every time."""
    language, _, variant = wanted.partition("+")
    known = _variants(speaker.version()[1])
    if variant and variant not in known:
        raise ConfigError(
            f"espeak has no variant '{variant}' (voice {voice.name}).{nearest(variant, known)}",
            remedy="The variants are: " + ", ".join(sorted(known)) + ".",
        )
    file = _file(speaker, language)
    if not file or not speaker.set_voice(file + ("+" + variant if variant else "")):
        tags = {tag for offered in speaker.voices() for tag in offered.tags}
        raise ConfigError(
            f"espeak has no voice '{language}' (voice {voice.name}).{nearest(language, tags)}",
            remedy="`narrate voices list --all` names every language espeak speaks.",
        )
    _FILES[wanted] = file + ("+" + variant if variant else "")


def _file(speaker: Library, language: str) -> str:
    """The voice file for a tag or for the file's own name, best fit first; "" if there is none."""
    offered = [voice for voice in speaker.voices() if not voice.identifier.startswith("mb/")]
    wanted = language.casefold()
    files = [(voice.identifier.casefold(), voice.identifier) for voice in offered]
    named = [identifier for file, identifier in files if wanted in (file, file.rpartition("/")[2])]
    tagged = sorted((voice.tags.index(wanted), voice.identifier) for voice in offered if wanted in voice.tags)
    return next(iter([*(identifier for _, identifier in tagged), *named]), "")


_FILES: dict[str, str] = {}


def _marks(words: Sequence[tuple[int, int, int]], text: str, frames: int) -> tuple[Mark, ...]:
    """Word events as marks: inside the text, in order, without overlap; a number's inner events are dropped."""
    marks: list[Mark] = []
    reached = 0
    for start, length, frame in words:
        if start < reached or start >= len(text):
            continue
        end = min(len(text), start + length) if length > 0 else _word_end(text, start)
        if not text[start:end].strip():
            continue
        marks.append(Mark(start, end, min(max(frame, 0), frames)))
        reached = end
    return tuple(marks)


def _word_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and not text[end].isspace():
        end += 1
    return end


def _bcp47(tags: Sequence[str]) -> str:
    """espeak's first tag in the usual letter case: "en-us" → "en-US"; private parts as they are."""
    if not tags:
        return ""
    head, *rest = tags[0].split("-")
    return "-".join([head, *(part.upper() if len(part) == 2 and part.isalpha() else part for part in rest)])


@lru_cache(maxsize=4)
def _variants(data: str) -> frozenset[str]:
    folder = Path(data, "voices", "!v")
    return frozenset(file.name for file in folder.iterdir()) if folder.is_dir() else frozenset()


@lru_cache(maxsize=256)
def _fingerprint(location: Location, wanted: str) -> str:
    with LOCK, _fresh(location) as speaker:
        version, data = speaker.version()
        _apply(speaker, Voice(wanted, "espeak", wanted))
        language, _, variant = speaker.current_voice().partition("+")
    tag = wanted.partition("+")[0].partition("-")[0]
    files = [Path(location.library)]
    files += [Path(data, name) for name in ("phondata", "phonindex", "phontab", "intonations", f"{tag}_dict")]
    files += [Path(data, "lang", language), Path(data, "voices", "!v", variant or "none")]
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest() if file.is_file() else b"-")
    return f"espeak-ng {version} {digest.hexdigest()[:16]}"

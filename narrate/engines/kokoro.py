"""Kokoro's voices: one ONNX model and a file of styles, phonemised by the kokoro-onnx package (extra [kokoro])."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from narrate import voices
from narrate.engines import _espeak_library as espeak_library
from narrate.engines._ipa import BLOCK
from narrate.engines._knobs import adjusted, held
from narrate.engines._marks import Sounded, marks_of
from narrate.engines._models import digest, located, opened, said, within
from narrate.engines._text import speakable
from narrate.errors import ConfigError, EngineError, MissingError, nearest
from narrate.model import Audio, Utterance, Voice
from narrate.ports import EngineVoice

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODEL, STYLES = "kokoro-v1.0.onnx", "voices-v1.0.bin"
"""The files of the release that kokoro-onnx names; a card's options `model` and `voices` name others."""

_SLOWEST, _FASTEST = 0.5, 2.0
"""What the model was made for; beyond it, time is stretched afterwards."""

_KEPT = 2
_OPTIONS = ("model", "voices")

# espeak's language for the first letter of a style's name, as Kokoro's own table of voices has them.
_LANGUAGES = {"a": "en-us", "b": "en-gb", "e": "es", "f": "fr-fr", "h": "hi", "i": "it", "p": "pt-br"}

# A card's language where espeak only knows it by a longer tag, or by another.
_TAGS = {"en": "en-us", "fr": "fr-fr", "zh": "cmn", "no": "nb"}


class Kokoro:
    """Kokoro's styles. A card's `voice` is a style ("af_heart"); several mixed evenly with "+" ("af_heart+af_bella").

    `speed` is the model's own between 0.5 and 2, by filter beyond; `pitch` is shifted afterwards. Options: `model` and
    `voices`, file names. Word times come from the model where it tells durations, else they are estimated.
    """

    name = "kokoro"
    deterministic = False
    isolated = False

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[str, str], Any] = OrderedDict()

    def speak(self, lines: Sequence[Utterance]) -> Iterator[Audio]:
        """One Audio a line at 24 kHz. Raises MissingError (package or files), ConfigError (style, option)."""
        for line in lines:
            yield self._speak(line)

    def voices(self) -> Sequence[EngineVoice]:
        """The styles in the usual file, if it is here."""
        path = voices.model_file(STYLES)
        if path is None:
            return ()
        with np.load(path) as styles:
            names = sorted(styles.files)
        genders = {"f": "female", "m": "male"}
        return tuple(
            EngineVoice(name, name, _LANGUAGES.get(name[:1], ""), genders.get(name[1:2], "")) for name in names
        )

    def fingerprint(self, voice: Voice) -> str:
        """Versions, and digests of model and styles. Raises MissingError."""
        _package()
        model, styles = _files(voice)
        packages = f"kokoro-onnx {version('kokoro-onnx')} onnxruntime {version('onnxruntime')}"
        return f"{packages} {digest(model)} {digest(styles)}"

    def close(self) -> None:
        """Lets the models go."""
        self._open.clear()

    def _speak(self, line: Utterance) -> Audio:
        kokoro, card = self._model(line.voice), line.voice
        style = _style(kokoro, card)
        speed = held(card.speed, _SLOWEST, _FASTEST)
        whole, rate = np.zeros(0, np.float32), 24000
        sounded: tuple[Sounded, ...] = ()
        phonemes = _phonemes(kokoro, line)
        if phonemes:
            try:
                # Silence at the edges is trimmed later for all engines, and pauses inside are the model's own.
                whole, rate, timings = kokoro.create_timed(
                    phonemes, style, speed=speed, is_phonemes=True, trim=False, sentence_pause=0.0, clause_pause=0.0
                )
            except Exception as error:  # onnxruntime's own classes differ by version
                raise EngineError(f"Kokoro failed on “{line.text[:80]}”: {said(error)}.") from error
            sounded = tuple(Sounded(timing.phoneme, round(timing.start * rate)) for timing in timings)
        whole = within(whole)
        marks, estimated = marks_of(line.text, whole, sounded)
        return adjusted(Audio(rate, whole, marks, estimated), semitones=card.pitch, speed=card.speed / speed)

    def _model(self, card: Voice) -> Any:
        model, styles = _files(card)
        key = (str(model), str(styles))
        if key in self._open:
            self._open.move_to_end(key)
            return self._open[key]
        package = _package()
        location = espeak_library.locate()
        espeak = package.EspeakConfig(lib_path=location.library, data_path=location.data or None)
        session = opened(model, card)
        try:
            made = package.Kokoro.from_session(session, str(styles), espeak_config=espeak)
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise MissingError(
                f"{styles} can't be used with {model}: {said(error)}.",
                remedy=f"Fetch them again: narrate voices get --again {card.name}",
            ) from error
        self._open[key] = made
        while len(self._open) > _KEPT:
            self._open.popitem(last=False)
        return made


def _package() -> Any:
    try:
        import kokoro_onnx
    except ImportError as error:
        raise MissingError(
            f"The engine kokoro is not installed ({error}).", remedy="Run: pip install 'narrate[kokoro]'"
        ) from error
    # phonemizer warns of words it counts differently after espeak; the clip checks look at the sound itself.
    for logger in ("kokoro_onnx", "phonemizer"):
        logging.getLogger(logger).setLevel(logging.ERROR)
    return kokoro_onnx


def _files(card: Voice) -> tuple[Path, Path]:
    options = dict(card.options)
    for key in options:
        if key not in _OPTIONS:
            raise ConfigError(f"Voice {card.name}: kokoro has no option '{key}'.{nearest(key, _OPTIONS)}")
    return located(options.get("model", MODEL), card), located(options.get("voices", STYLES), card)


def _style(kokoro: Any, card: Voice) -> NDArray[np.float32]:
    """The style, or the even mixture of several. Raises ConfigError, with the nearest, for one that isn't there."""
    known = list(kokoro.get_voices())
    names = [name.strip() for name in card.id.split("+")]
    for name in names:
        if name not in known:
            raise ConfigError(
                f"Voice {card.name}: kokoro has no style '{name}'.{nearest(name, known)}",
                remedy=f"It has: {', '.join(known[:60])}.",
            )
    mixed: NDArray[np.float32] = np.mean([kokoro.get_voice_style(name) for name in names], axis=0, dtype=np.float32)
    return mixed


def _phonemes(kokoro: Any, line: Utterance) -> str:
    """What the model is given; "" where nothing of the text can be said."""
    text = speakable(line.text)
    if not any(sign.isalnum() for sign in text):
        return ""
    try:
        parts = BLOCK.split(" ".join(text.split()))
        language = _language(line.voice)
        told = "".join(
            part if number % 2 else _told(part, lambda words: str(kokoro.tokenizer.phonemize(words, language)))
            for number, part in enumerate(parts)
        )
    except Exception as error:  # phonemizer raises RuntimeError and its own; all mean that it can't read the text
        raise EngineError(f"Kokoro can't read “{line.text[:80]}”: {said(error)}.") from error
    return told


def _told(text: str, phonemize: Callable[[str], str]) -> str:
    """The phonemes of what stands around a block of them, with its blanks, which phonemizing would strip."""
    words = text.strip()
    if not words:
        return text
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{lead}{phonemize(words)}{trail}"


def _language(voice: Voice) -> str:
    """espeak's tag: the style's own language, else the card's."""
    if voice.id[2:3] == "_" and voice.id[0] in _LANGUAGES:
        return _LANGUAGES[voice.id[0]]
    tag = voice.language.replace("_", "-").lower()
    if tag in ("en-us", "en-gb", "fr-fr", "fr-be", "fr-ch", "pt-br"):
        return tag
    primary = tag.partition("-")[0]
    return _TAGS.get(primary, primary)

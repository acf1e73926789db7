"""Piper's voices: `.onnx` models with their `.onnx.json`, phonemised by the piper-tts package (extra [piper])."""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from narrate import voices
from narrate.engines._knobs import adjusted
from narrate.engines._marks import Sounded, marks_of
from narrate.engines._models import digest, located, opened, said, within
from narrate.engines._text import speakable
from narrate.errors import ConfigError, EngineError, MissingError, nearest
from narrate.model import Audio, Utterance, Voice
from narrate.ports import EngineVoice

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST = 800
"""Phonemes given to a model at once: its attention takes memory with the square of them."""

BETWEEN_S = 0.15
"""Silence between the parts of a line that holds several sentences or is too long for one."""

_KEPT = 3
_OPTIONS = ("noise", "noise_w", "config")


class Piper:
    """Piper models. A card's `voice` is the model's file name; `speaker` a name or number in a multi-speaker model.

    `speed` scales the model's own lengths, `pitch` is shifted afterwards. Options: `noise` and `noise_w` (0..2; the
    model's own where absent), `config` (the settings' file name, if it isn't the model's with ".json"). Word times come
    from the model where it was exported with alignments, else they are estimated. With noise above 0 a line differs a
    little every time it is made; both at 0 make it the same always.
    """

    name = "piper"
    deterministic = False
    isolated = False

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[str, str], Any] = OrderedDict()

    def speak(self, lines: Sequence[Utterance]) -> Iterator[Audio]:
        """One Audio a line at the model's rate. Raises MissingError (package, model), ConfigError (speaker, option)."""
        for line in lines:
            yield self._speak(line)

    def voices(self) -> Sequence[EngineVoice]:
        """The Piper voices whose models are here."""
        found = (card.voice for card in voices.cards() if card.voice.engine == self.name)
        return tuple(
            EngineVoice(voice.id, voice.name, voice.language, voice.gender)
            for voice in found
            if not voices.missing_files(voice)
        )

    def fingerprint(self, voice: Voice) -> str:
        """Versions, and digests of model and settings. Raises MissingError."""
        _package()
        model, config = _files(voice)
        return f"piper-tts {version('piper-tts')} onnxruntime {version('onnxruntime')} {digest(model)} {digest(config)}"

    def close(self) -> None:
        """Lets the models go."""
        self._open.clear()

    def _speak(self, line: Utterance) -> Audio:
        voice = self._voice(line.voice)
        settings = _settings(voice, line.voice)
        rate = int(voice.config.sample_rate)
        parts: list[NDArray[np.float32]] = []
        sounded: list[Sounded] = []
        told = True
        frame = 0
        for phonemes in _cut(voice.phonemize(speakable(line.text))):
            if parts:
                parts.append(np.zeros(round(BETWEEN_S * rate), np.float32))
                frame += len(parts[-1])
            samples, lengths = _synthesize(voice, phonemes, settings, line)
            told = told and lengths is not None
            sounded += _placed(voice, phonemes, lengths, frame)
            parts.append(samples)
            frame += len(samples)
        whole = np.concatenate(parts) if parts else np.zeros(0, np.float32)
        marks, estimated = marks_of(line.text, whole, sounded if told else ())
        audio = Audio(rate, whole, marks, estimated)
        return adjusted(audio, semitones=line.voice.pitch)

    def _voice(self, card: Voice) -> Any:
        model, config = _files(card)
        key = (str(model), str(config))
        if key in self._open:
            self._open.move_to_end(key)
            return self._open[key]
        package = _package()
        try:
            settings = package.PiperConfig.from_dict(json.loads(config.read_text("utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise MissingError(
                f"{config} is not the settings of a Piper voice: {said(error)}.",
                remedy=f"Fetch it again: narrate voices get --again {card.name}",
            ) from error
        made = package.PiperVoice(session=opened(model, card), config=settings, download_dir=model.parent)
        _find_language(made, card)
        self._open[key] = made
        while len(self._open) > _KEPT:
            self._open.popitem(last=False)
        return made


def _find_language(voice: Any, card: Voice) -> None:
    """See that piper-tts knows the language of the settings ("en" where it lacks "en-gb"). Raises ConfigError."""
    if str(voice.config.phoneme_type.value) != "espeak":
        return
    wanted = str(voice.config.espeak_voice)
    for name in dict.fromkeys((wanted, wanted.partition("-")[0])):
        voice.config.espeak_voice = name
        try:
            voice.phonemize("a")
        except RuntimeError:
            continue
        return
    raise ConfigError(
        f"Voice {card.name}: its settings name a language piper-tts can't read: {wanted!r}.",
        remedy="See “espeak” in the model's .onnx.json.",
    )


def _package() -> Any:
    try:
        import piper
    except ImportError as error:
        raise MissingError(
            f"The engine piper is not installed ({error}).", remedy="Run: pip install 'narrate[piper]'"
        ) from error
    # It warns of each phoneme a model doesn't know; a clip that lacks too much is found by its length.
    logging.getLogger("piper").addHandler(logging.NullHandler())
    return piper


def _files(voice: Voice) -> tuple[Path, Path]:
    if not voice.id:
        raise ConfigError(f'Voice {voice.name}: a Piper voice needs a model: model = "….onnx".')
    model = located(voice.id, voice)
    named = dict(voice.options).get("config", "")
    if named:
        return model, located(named, voice)
    beside = model.with_name(model.name + ".json")
    return model, beside if beside.is_file() else located(voice.id + ".json", voice)


def _settings(voice: Any, card: Voice) -> Any:
    from piper.config import SynthesisConfig

    options = dict(card.options)
    for key in options:
        if key not in _OPTIONS:
            raise ConfigError(f"Voice {card.name}: piper has no option '{key}'.{nearest(key, _OPTIONS)}")
    return SynthesisConfig(
        speaker_id=_speaker(voice.config, card),
        length_scale=voice.config.length_scale / card.speed,
        noise_scale=_noise(options, "noise", card),
        noise_w_scale=_noise(options, "noise_w", card),
        # Every sentence brought to full scale would make a whisper as loud as a shout; the level is the voice's.
        normalize_audio=False,
    )


def _noise(options: dict[str, str], key: str, card: Voice) -> float | None:
    if key not in options:
        return None
    try:
        value = float(options[key])
    except ValueError:
        value = -1.0
    if not 0 <= value <= 2:
        raise ConfigError(f"Voice {card.name}: option '{key}' is '{options[key]}', not a number from 0 to 2.")
    return value


def _speaker(config: Any, card: Voice) -> int | None:
    """The number of the card's speaker. Raises ConfigError, with the nearest names, for one the model hasn't got."""
    if not card.speaker:
        return None
    known = dict(config.speaker_id_map)
    if card.speaker in known:
        return int(known[card.speaker])
    if card.speaker.isdigit() and int(card.speaker) < config.num_speakers:
        return int(card.speaker)
    raise ConfigError(
        f"Voice {card.name}: the model has no speaker '{card.speaker}'.{nearest(card.speaker, known)}",
        remedy=f"It has {config.num_speakers}, numbered from 0"
        + (f": {', '.join(list(known)[:20])}." if known else "."),
    )


def _cut(sentences: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Sentences of phonemes in parts of at most LONGEST, cut at the last blank before it where there is one."""
    for sentence in sentences:
        rest = list(sentence)
        while len(rest) > LONGEST:
            blanks = [place for place in range(LONGEST // 2, LONGEST) if rest[place] == " "]
            end = blanks[-1] + 1 if blanks else LONGEST
            yield rest[:end]
            rest = rest[end:]
        if any(phoneme.strip() for phoneme in rest):
            yield rest


def _synthesize(
    voice: Any, phonemes: list[str], settings: Any, line: Utterance
) -> tuple[NDArray[np.float32], NDArray[np.int64] | None]:
    """Samples, and the frames each phoneme id took where the model tells them."""
    ids = voice.phonemes_to_ids(phonemes)
    try:
        samples, lengths = voice.phoneme_ids_to_audio(ids, settings, include_alignments=True)
    except Exception as error:  # onnxruntime's own classes differ by version
        raise EngineError(f"Piper failed on “{line.text[:80]}”: {said(error)}.") from error
    whole = within(samples)
    if lengths is not None and (np.size(lengths) != len(ids) or not 0 < int(np.sum(lengths)) <= 2 * len(whole)):
        lengths = None
    return whole, lengths


def _placed(voice: Any, phonemes: list[str], lengths: NDArray[np.int64] | None, start: int) -> Iterator[Sounded]:
    """Each phoneme with the frame it begins at: ids come as start mark, pad, then each phoneme's ids and a pad."""
    if lengths is None:
        return
    ends = start + np.concatenate(([0], np.cumsum(np.atleast_1d(lengths))))
    id_map = voice.config.phoneme_id_map
    place = len(id_map.get("^", ())) + len(id_map.get("_", ()))
    for phoneme in phonemes:
        if phoneme in id_map and place < len(ends):
            yield Sounded(phoneme, int(ends[place]))
            place += len(id_map[phoneme]) + len(id_map.get("_", ()))

"""What is found out about a voice once, by hearing it speak a fixed passage: its level, its rate, how long it takes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from narrate.errors import EngineError
from narrate.jobs import engines, keys
from narrate.jobs.clips import settle, unpack
from narrate.model import Audio, Mastering, Utterance, Voice
from narrate.sound import frames_of, gain_for, trim
from narrate.sound.clips import Bounds, judge, useless
from narrate.store import Store

PAUSE_MS = 500
"""Silence between the passage's sentences: what narration has on average, so that the level found is a book's."""

TRIES = 2

# A narrator's usual mix: short and long, calm and lively, question and speech. Other languages hear the English one:
# a level is a matter of the voice, hardly of the words.
_PASSAGES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "The harbour lay quiet under a pale morning sky, and the first boats were already on their way out.",
        "Nobody had lit the lamp.",
        "She put down the letter, folded it twice, and asked where the old keeper had gone.",
        "Was there truly nothing left but a chair, a broken clock and the smell of smoke?",
        "Yes, he answered, and that was all he would ever say about it.",
        "Far below them the water went on breathing against the stones, as it had done for a thousand years.",
    ),
    "de": (
        "Der Hafen lag still unter einem blassen Morgenhimmel, und die ersten Boote waren schon unterwegs.",
        "Niemand hatte die Lampe angezündet.",
        "Sie legte den Brief hin, faltete ihn zweimal und fragte, wohin der alte Wärter gegangen sei.",
        "War wirklich nichts geblieben als ein Stuhl, eine zerbrochene Uhr und der Geruch von Rauch?",
        "Ja, sagte er, und mehr wollte er darüber nie wieder sagen.",
    ),
    "fr": (
        "Le port était calme sous un ciel pâle, et les premiers bateaux étaient déjà partis.",
        "Personne n'avait allumé la lampe.",
        "Elle posa la lettre, la plia deux fois et demanda où était passé le vieux gardien.",
        "Ne restait-il vraiment rien, sinon une chaise, une horloge cassée et une odeur de fumée ?",
        "Oui, répondit-il, et il n'en dit jamais davantage.",
    ),
    "es": (
        "El puerto estaba en calma bajo un cielo pálido, y los primeros barcos ya habían salido.",
        "Nadie había encendido la lámpara.",
        "Ella dejó la carta, la dobló dos veces y preguntó adónde había ido el viejo guardián.",
        "¿De verdad no quedaba nada más que una silla, un reloj roto y el olor del humo?",
        "Sí, respondió él, y nunca quiso decir nada más.",
    ),
    "it": (
        "Il porto era tranquillo sotto un cielo pallido, e le prime barche erano già partite.",
        "Nessuno aveva acceso la lampada.",
        "Posò la lettera, la piegò due volte e chiese dove fosse andato il vecchio custode.",
        "Davvero non restava altro che una sedia, un orologio rotto e l'odore del fumo?",
        "Sì, rispose, e non volle mai dire altro.",
    ),
}


def gain_and_rate(voice: Voice, mastering: Mastering, store: Store) -> tuple[float, int]:
    """The gain in dB that brings the voice to the level of `mastering`, and its rate in Hz. Raises as `bounds`."""
    clips = _passage(voice, store)
    rate = clips[0].rate
    pause = np.zeros(frames_of(PAUSE_MS, rate), np.float32)
    parts = []
    for clip in clips:
        first, last = trim(clip.samples, rate)
        parts += [clip.samples[first:last], pause]
    return gain_for(np.concatenate(parts), rate, mastering), rate


def bounds(voice: Voice, store: Store) -> Bounds:
    """How long and how loud a clip of this voice is, by its passage.

    Raises EngineError if the engine can't say the passage, and what the engine raises if it can't be used at all.
    """
    key = keys.voice_key(voice, engines.fingerprint(voice))
    known = _bounds.get(key)
    if known is None:
        known = _bounds[key] = Bounds.learn(_passage(voice, store), _lines(voice))
    return known


_bounds: dict[str, Bounds] = {}


def _lines(voice: Voice) -> tuple[str, ...]:
    return _PASSAGES.get(voice.language.split("-")[0].lower(), _PASSAGES["en"])


def _passage(voice: Voice, store: Store) -> list[Audio]:
    """The passage as the voice says it, a clip a sentence: one record, so that it stays what it was."""
    key = keys.voice_key(voice, engines.fingerprint(voice))
    record = store.get("voice", key)
    if record is not None:
        return [unpack(part) for part in _parts(record)]
    settled = [settle(clip) for clip in _spoken(voice)]
    store.put("voice", key, b"".join(len(part).to_bytes(4, "little") + part for _, part in settled))
    return [clip for clip, _ in settled]


def _spoken(voice: Voice) -> list[Audio]:
    """The passage, each sentence held against the others: what is odd once must not become what is usual."""
    texts = _lines(voice)
    clips = [_said(text, voice) for text in texts]
    if engines.engine(voice.engine).deterministic:
        return clips
    for number, text in enumerate(texts):
        others = Bounds.learn(clips[:number] + clips[number + 1 :], texts[:number] + texts[number + 1 :])
        for _ in range(TRIES):
            if judge(clips[number], text, others) is None:
                break
            clips[number] = _said(text, voice)
    return clips


def _said(text: str, voice: Voice) -> Audio:
    speaker = engines.engine(voice.engine)
    why = ""
    for _ in range(TRIES):
        heard = engines.hear(speaker, Utterance(text, voice))
        why = heard if isinstance(heard, str) else useless(heard) or ""
        if not isinstance(heard, str) and not why:
            return heard
    raise EngineError(
        f"The voice {voice.name!r} ({voice.engine}) can't say its first sentences (“{text}”): {why.rstrip('.')}.",
        remedy="`narrate doctor` tries each engine; `narrate voices` lists other voices.",
    )


def _parts(record: bytes) -> list[bytes]:
    parts = []
    start = 0
    while start < len(record):
        end = start + 4 + int.from_bytes(record[start : start + 4], "little")
        parts.append(record[start + 4 : end])
        start = end
    return parts

"""Where sentences are spoken: engines kept open, clips out of the store or made, checked, tried again, split.

What is done with a clip is left to render.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from narrate.engines.isolated import Isolated
from narrate.jobs import engines, keys, passage
from narrate.jobs.clips import settle, unpack
from narrate.model import Audio, Mark, Utterance
from narrate.ports import Engine
from narrate.sound import frames_of, trim
from narrate.sound.clips import Bounds, judge
from narrate.store import Store

TRIES = 3
"""How often a line is asked for before it is cut, where asking again can help."""

SHORTEST_PIECE = 12
"""Characters under which a line is not cut any further."""

BETWEEN_PIECES_MS = 120
"""A breath between the pieces of a line that had to be cut."""


class UnspeakableError(Exception):
    """A line that no try and no cutting made speakable; `why` is for people."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """The sound of a line, what tells it from any other sound, and whether it was made now (else: from the store)."""

    audio: Audio
    identity: str
    made: bool


class Booth:
    """Gives the clips of one segment's lines, in order; what is in the store is not asked of an engine."""

    def __init__(self, lines: Sequence[Utterance], store: Store) -> None:
        self._lines = lines
        self._store = store
        self._keys = [keys.clip_key(line, engines.fingerprint(line.voice)) for line in lines]
        self._uses = Counter(self._keys)
        self._known: dict[str, Clip] = {}

    def clip(self, number: int) -> Clip:
        """The clip of line `number`; to be asked for in order, each once. Raises UnspeakableError and NarrateErrors."""
        key, line = self._keys[number], self._lines[number]
        self._uses[key] -= 1
        known = self._known.pop(key, None)
        clip = known or self._stored(key, line) or self._made(key, line)
        if self._uses[key]:
            self._known[key] = replace(clip, made=False)
        return clip

    def _stored(self, key: str, line: Utterance) -> Clip | None:
        record = self._store.get("clip", key)
        if record is None:
            return None
        try:
            return Clip(unpack(record), _identity(key, line, record), made=False)
        except ValueError:
            # Whole, but not as this version writes clips: made anew like one that is not there.
            return None

    def _made(self, key: str, line: Utterance) -> Clip:
        speaker = engines.engine(line.voice.engine)
        audio, record = settle(_insist(speaker, line, passage.bounds(line.voice, self._store)))
        self._store.put("clip", key, record)
        return Clip(audio, _identity(key, line, record), made=True)


def _identity(key: str, line: Utterance, record: bytes) -> str:
    """The clip's key where the key decides the sound, else a digest of the very sound."""
    if engines.engine(line.voice.engine).deterministic:
        return key
    return blake2b(record, digest_size=20).hexdigest()


def _insist(speaker: Engine, line: Utterance, bounds: Bounds) -> Audio:
    """Sound that passes the checks, if need be after further tries or in pieces. Raises UnspeakableError."""
    why = ""
    for _ in range(TRIES):
        heard = engines.hear(speaker, line)
        if isinstance(heard, str):
            why = heard
            if isinstance(speaker, Isolated):
                break  # it has been asked twice already, and a line that hangs takes its time
            continue
        why = judge(heard, line.text, bounds) or ""
        if not why:
            return heard
        if speaker.deterministic:
            break  # it would give the same again
    return _in_pieces(speaker, line, bounds, why)


def _in_pieces(speaker: Engine, line: Utterance, bounds: Bounds, why: str) -> Audio:
    """The line said in two or three pieces, cut where a reader would breathe."""
    from narrate.text.sentences import cut_long  # hardly ever needed, and a tenth of a worker's start

    reach = max(SHORTEST_PIECE, len(line.text) * 2 // 3)
    pieces = [piece.strip() for piece in cut_long(line.text, reach)]
    pieces = [piece for piece in pieces if any(letter.isalnum() for letter in piece)]
    if len(pieces) < 2:
        raise UnspeakableError(why)
    sounds = [_insist(speaker, replace(line, text=piece), bounds) for piece in pieces]
    return _joined(line.text, pieces, sounds)


def _joined(text: str, pieces: Sequence[str], sounds: Sequence[Audio]) -> Audio:
    """The pieces of one line as one sound with a breath between them; marks refer to the whole line again."""
    rate = sounds[0].rate
    breath = np.zeros(frames_of(BETWEEN_PIECES_MS, rate), np.float32)
    parts: list[NDArray[np.float32]] = []
    marks: list[Mark] = []
    frame = place = 0
    for piece, sound in zip(pieces, sounds, strict=True):
        first, last = trim(sound.samples, rate)
        place = max(text.find(piece, place), place)
        marks += [
            Mark(place + mark.start, place + mark.end, frame + max(mark.frame - first, 0)) for mark in sound.marks
        ]
        parts += [sound.samples[first:last], breath]
        frame += last - first + len(breath)
        place += len(piece)
    return Audio(rate, np.concatenate(parts[:-1]), tuple(marks), any(sound.estimated for sound in sounds))

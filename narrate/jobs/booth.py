"""Where sentences are spoken: engines kept open, clips out of the store or made, checked, tried again, split.

What is done with a clip is left to render.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from narrate.jobs import engines, keys, passage
from narrate.jobs.clips import settle, unpack
from narrate.model import Audio, Mark, Utterance
from narrate.ports import Engine
from narrate.sound import frames_of, trim
from narrate.sound.clips import Bounds, judge
from narrate.store import Store
from narrate.text.sentences import cut_long

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
        self._known: dict[str, Clip | bytes] = {}
        missing: dict[str, dict[str, Utterance]] = {}
        for key, line in zip(self._keys, lines, strict=True):
            if key in self._known:
                continue
            record = store.get("clip", key)
            if record is not None:
                self._known[key] = record
            else:
                missing.setdefault(line.voice.engine, {})[key] = line
        self._spoken = {
            name: _spoken(engines.engine(name), list(each.values()), store) for name, each in missing.items()
        }

    def clip(self, number: int) -> Clip:
        """The clip of line `number`; to be asked for in order, each once. Raises UnspeakableError and NarrateErrors."""
        key, line = self._keys[number], self._lines[number]
        self._uses[key] -= 1
        known = self._known.pop(key, None)
        if isinstance(known, bytes):
            clip = self._unpacked(key, line, known)
        else:
            clip = replace(known, made=False) if known else self._made(key, line, next(self._spoken[line.voice.engine]))
        if self._uses[key]:
            self._known[key] = clip
        return clip

    def _unpacked(self, key: str, line: Utterance, record: bytes) -> Clip:
        try:
            return Clip(unpack(record), self._identity(key, line, record), made=False)
        except ValueError:
            # Whole, but not as this version writes clips: made anew like one that is not there.
            return self._made(key, line, next(_spoken(engines.engine(line.voice.engine), [line], self._store)))

    def _made(self, key: str, line: Utterance, sound: Audio | UnspeakableError) -> Clip:
        if isinstance(sound, UnspeakableError):
            raise sound
        audio, record = settle(sound)
        self._store.put("clip", key, record)
        return Clip(audio, self._identity(key, line, record), made=True)

    def _identity(self, key: str, line: Utterance, record: bytes) -> str:
        """The clip's key where the key decides the sound, else a digest of the very sound."""
        if engines.engine(line.voice.engine).deterministic:
            return key
        return blake2b(record, digest_size=20).hexdigest()


def _spoken(speaker: Engine, lines: Sequence[Utterance], store: Store) -> Iterator[Audio | UnspeakableError]:
    """The sound of each line in turn, checked, or why there is none; a failure costs only its own line."""
    done = 0
    while done < len(lines):
        for heard in engines.hear(speaker, lines[done:]):
            line = lines[done]
            done += 1
            try:
                yield _insist(speaker, line, heard, passage.bounds(line.voice, store))
            except UnspeakableError as failure:
                yield failure


def _insist(speaker: Engine, line: Utterance, heard: Audio | str, bounds: Bounds) -> Audio:
    """Sound that passes the checks: what was heard, or a further try, or pieces of the line."""
    why = heard if isinstance(heard, str) else judge(heard, line.text, bounds)
    # A deterministic engine that gave bad sound gives it again; one that failed may have had its reasons outside.
    tries = 1 if speaker.deterministic and not isinstance(heard, str) else TRIES
    for _ in range(tries - 1):
        if not why:
            break
        heard = next(engines.hear(speaker, [line]))
        why = heard if isinstance(heard, str) else judge(heard, line.text, bounds)
    if not why and not isinstance(heard, str):
        return heard
    pieces = [piece.strip() for piece in cut_long(line.text, max(SHORTEST_PIECE, len(line.text) * 2 // 3))]
    if len(pieces) < 2 or len(line.text) < 2 * SHORTEST_PIECE:
        raise UnspeakableError(str(why))
    sounds = []
    for piece in pieces:
        part = replace(line, text=piece)
        sounds.append(_insist(speaker, part, next(engines.hear(speaker, [part])), bounds))
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

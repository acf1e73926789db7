"""The render worker: one task becomes one segment in the store, and keys go back; planning was done before.

clips from the store or the engine → trimmed → filtered → levelled → limited → resampled → laid out with pauses
→ padded to whole codec frames → encoded, once per format
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from functools import cache
from math import gcd

import numpy as np
from numpy.typing import NDArray

from narrate import plugins
from narrate.errors import EngineError
from narrate.jobs import engines, keys, ledger
from narrate.jobs.booth import Booth, UnspeakableError
from narrate.jobs.clips import settle, unpack
from narrate.jobs.ledger import opened
from narrate.model import Audio, Encoding, Fault, Mark, Mastering, Play, RenderedSegment, Say, SegmentTask, spans_of
from narrate.ports import Writer
from narrate.sound import frames_of, highpass, lifted, limit, resample, room_tone, soften_edges, trim
from narrate.store import Store

LEAD_IN_MS = 1500
"""Music around a line begins this long before it, and is gone as long after it."""

GAP_MS = 400
GAP_HZ = 330.0
GAP_DB = -30.0
"""What is heard in place of a sentence that nobody could say: a short low tone, well under the voice."""

_TONE_LOOP = 1 << 18
_PIECE_S = 4


def render(task: SegmentTask, store_root: str) -> RenderedSegment:
    """Render `task` into the store at `store_root`, or find that this was done before.

    Raises EngineError naming the sentence that can't be said (unless the task keeps going), OutputError where the
    store can't be written, MissingError and ConfigError as engines and encoders do.
    """
    store = opened(store_root)
    segment = keys.segment_key(task, engines.fingerprint)
    found = ledger.find(task, segment, store)
    if found is not None:
        return found
    watch = _Watch()
    tape, laid = _perform(task, store, watch)
    if task.mastering.least_db:
        samples = tape.reach(tape.frames)
        samples[:] = lifted(samples, task.rate, task.mastering)
    _lay_tone(tape, task)
    sound = keys.sound_key(segment, tuple(one.identity for one in laid))
    spans = spans_of((one.start, one.frames) for one in laid)
    faults = tuple(one.fault for one in laid if one.fault is not None)
    rendered = ledger.describe(task, sound, tape.frames, spans, faults)
    for encoding, (_, key) in zip(task.encodings, rendered.encoded, strict=True):
        if not store.has("packets", key):
            with watch("encode"):
                packets = _writer(encoding.format).encode(_at_rate(tape, task, encoding), encoding)
            with watch("store"):
                store.put("packets", key, packets)
    ledger.keep_marks(sound, [one.marks for one in laid], store)
    if not faults:
        ledger.keep(segment, rendered, store)
    made = sum(one.made for one in laid)
    reused = rendered.reused - made - len(faults)
    return replace(rendered, synthesized=made, reused=reused, rendered=True, timings=watch.told())


def keep_sound(samples: NDArray[np.float32], rate: int, store: Store) -> str:
    """Keep a prepared sound (mono float32, at book rate and level) for a `Play`, and give its key."""
    _, record = settle(Audio(rate, samples))
    key = keys.digest("play", record.hex())
    store.put("sound", key, record)
    return key


@dataclass(slots=True)
class _Laid:
    """An item as it was laid: where, how long, what identifies its sound."""

    start: int
    frames: int
    identity: str
    marks: tuple[Mark, ...] = ()
    made: bool = False
    fault: Fault | None = None


class _Tape:
    """A segment's samples, growing; what lies beyond `frames` is silence that was not asked for yet."""

    def __init__(self, rate: int) -> None:
        # Memory that nobody touches is not there: the reserve costs nothing, and a copy is hardly ever needed.
        self._samples = np.zeros(300 * rate, np.float32)
        self.frames = 0

    def add(self, samples: NDArray[np.float32]) -> int:
        """Lay samples at the end; where they begin."""
        start = self.frames
        self.rest(len(samples))
        self._samples[start : self.frames] = samples
        return start

    def rest(self, frames: int) -> None:
        """Lay silence at the end."""
        self.frames += frames
        self.reach(self.frames)

    def reach(self, frames: int) -> NDArray[np.float32]:
        """The first `frames` samples, with silence after the end."""
        if frames > len(self._samples):
            longer = np.zeros(max(frames, 2 * len(self._samples)), np.float32)
            longer[: len(self._samples)] = self._samples
            self._samples = longer
        return self._samples[:frames]


def _perform(task: SegmentTask, store: Store, watch: _Watch) -> tuple[_Tape, list[_Laid]]:
    """All items of the task on one tape."""
    with watch("store"):
        booth = Booth([item.utterance for item in task.items if isinstance(item, Say)], store)
    tape = _Tape(task.rate)
    tape.rest(frames_of(task.head_ms, task.rate))
    laid: list[_Laid] = []
    said = 0
    for item in task.items:
        if isinstance(item, Play):
            laid.append(_play(item, task.rate, tape, store))
        else:
            laid.append(_say(item, said, booth, task, tape, watch, store))
            said += 1
        tape.rest(frames_of(item.pause_ms, task.rate))
    return tape, laid


def _say(item: Say, number: int, booth: Booth, task: SegmentTask, tape: _Tape, watch: _Watch, store: Store) -> _Laid:
    try:
        with watch("speak"):
            clip = booth.clip(number)
    except UnspeakableError as failure:
        fault = Fault(item.text or item.utterance.text, item.place, failure.why)
        if not task.keep_going:
            raise _unspeakable(item, fault) from failure
        gap = _gap(task.rate)
        return _Laid(tape.add(gap), len(gap), "gap", fault=fault)
    with watch("master"):
        first, last = trim(clip.audio.samples, clip.audio.rate)
        gain = item.gain_db + item.utterance.voice.gain_db
        mastered = _mastered(clip.audio.samples[first:last], clip.audio.rate, gain, task.rate, task.mastering)
    if item.under:
        start = tape.add(_over_music(mastered, item.under, task, store)) + frames_of(LEAD_IN_MS, task.rate)
    else:
        start = tape.add(mastered)
    marks = tuple(
        replace(mark, frame=min(max(mark.frame - first, 0) * task.rate // clip.audio.rate, len(mastered)))
        for mark in clip.audio.marks
    )
    return _Laid(start, len(mastered), clip.identity + item.under, marks, clip.made)


def _over_music(voice: NDArray[np.float32], key: str, task: SegmentTask, store: Store) -> NDArray[np.float32]:
    """A line with music around and under it, under the same ceiling as everything else."""
    from narrate.bring import under

    mixed = under(voice, _prepared(key, task.rate, store), rate=task.rate, lead_ms=LEAD_IN_MS)
    return soften_edges(limit(mixed, task.rate, task.mastering.ceiling_db), task.rate)


def _mastered(
    samples: NDArray[np.float32], rate: int, gain_db: float, book_rate: int, mastering: Mastering
) -> NDArray[np.float32]:
    """A trimmed clip at the book's rate, filtered, at its level, under the ceiling, with soft edges."""
    if rate > book_rate:
        # Taking away what lies above the band moves peaks, so that is done before they are limited.
        samples, rate = resample(samples, rate, book_rate), book_rate
    samples = highpass(samples, rate, mastering.highpass_hz) * np.float32(10.0 ** (gain_db / 20.0))
    samples = limit(samples, rate, mastering.ceiling_db)
    return soften_edges(resample(samples, rate, book_rate), book_rate)


def _play(item: Play, rate: int, tape: _Tape, store: Store) -> _Laid:
    samples = _prepared(item.key, rate, store)
    return _Laid(tape.add(samples), len(samples), item.key)


def _prepared(key: str, rate: int, store: Store) -> NDArray[np.float32]:
    record = store.get("sound", key)
    if record is None:
        raise EngineError(
            "A sound that was prepared for this book is no longer in the store.", remedy="Run the same command again."
        )
    sound = unpack(record)
    return resample(sound.samples, sound.rate, rate)


def _gap(rate: int) -> NDArray[np.float32]:
    times = np.arange(frames_of(GAP_MS, rate)) / rate
    tone = 10.0 ** (GAP_DB / 20.0) * np.sin(2.0 * np.pi * GAP_HZ * times)
    return soften_edges(tone.astype(np.float32), rate, 30.0)


def _unspeakable(item: Say, fault: Fault) -> EngineError:
    voice = item.utterance.voice
    where = f" ({fault.place})" if fault.place else ""
    return EngineError(
        f"The voice {voice.name!r} ({voice.engine}) can't say “{fault.text}”{where}: {fault.what.rstrip('.')}.",
        remedy="Mend the sentence, take another voice, or let it become an audible gap with --keep-going.",
    )


def _needed(frames: int, task: SegmentTask, encoding: Encoding) -> int:
    """Frames at the book's rate that the encoding's padded length takes."""
    return -(-keys.encoded_length(frames, task.rate, encoding) * task.rate // encoding.rate)


def _lay_tone(tape: _Tape, task: SegmentTask) -> None:
    """Add the room's tone, if it has one, under all that will be encoded."""
    tone_db = task.mastering.room_tone_db
    if tone_db >= 0 or not task.encodings:
        return
    loop = _room(task.rate, tone_db)
    samples = tape.reach(max(_needed(tape.frames, task, encoding) for encoding in task.encodings))
    for start in range(0, len(samples), len(loop)):
        stretch = samples[start : start + len(loop)]
        stretch += loop[: len(stretch)]


def _at_rate(tape: _Tape, task: SegmentTask, encoding: Encoding) -> NDArray[np.float32]:
    """The segment at the encoding's rate, padded to whole codec frames."""
    length = keys.encoded_length(tape.frames, task.rate, encoding)
    samples = tape.reach(_needed(tape.frames, task, encoding))
    if encoding.rate == task.rate:
        return samples
    shared = gcd(task.rate, encoding.rate)
    up, down = encoding.rate // shared, task.rate // shared
    # Piece by piece, so that what resampling needs besides stays small; cut where frames of both rates coincide.
    step = down * (_PIECE_S * task.rate // down)
    margin = down * (task.rate // 10 // down + 1)
    resampled = np.empty(length, np.float32)
    for start in range(0, len(samples), step):
        first = max(0, start - margin)
        piece = resample(samples[first : start + step + margin], task.rate, encoding.rate)
        place = start * up // down
        target = resampled[place : place + step * up // down]
        skip = (start - first) * up // down
        target[:] = piece[skip : skip + len(target)]
    return resampled


@cache
def _room(rate: int, tone_db: float) -> NDArray[np.float32]:
    """One loop of room tone; every segment begins with the same, so a segment does not depend on its neighbours."""
    return room_tone(_TONE_LOOP, rate, tone_db, "narrate")


@cache
def _writer(name: str) -> Writer:
    return plugins.load("writers", name)


@dataclass(slots=True)
class _Watch:
    """Seconds by stage of one task."""

    seconds: dict[str, float] = field(default_factory=dict)
    _stage: str = ""
    _since: float = 0.0

    def __call__(self, stage: str) -> _Watch:
        self._stage = stage
        return self

    def __enter__(self) -> None:
        self._since = time.perf_counter()

    def __exit__(self, *raised: object) -> None:
        spent = time.perf_counter() - self._since
        self.seconds[self._stage] = self.seconds.get(self._stage, 0.0) + spent

    def told(self) -> tuple[tuple[str, float], ...]:
        return tuple(self.seconds.items())

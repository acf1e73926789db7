"""What became of a segment, as records in the store: small ones to find it again, and its word marks apart."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from narrate.jobs import engines, keys
from narrate.model import Cue, Encoding, Fault, Mark, RenderedSegment, Say, SegmentTask, spans_of
from narrate.store import Store


@lru_cache(maxsize=8)
def opened(store_root: str) -> Store:
    """This process's one Store for a folder."""
    return Store(Path(store_root))


def lookup(task: SegmentTask, store_root: str) -> RenderedSegment | None:
    """The segment, if nothing is left to do for `task`. Raises what the engine raises if it can't be used at all."""
    return find(task, keys.segment_key(task, engines.fingerprint), opened(store_root))


def find(task: SegmentTask, segment: str, store: Store) -> RenderedSegment | None:
    """The segment called `segment`, if it is rendered and all the formats the task asks for are in the store."""
    record = store.get("segment", segment)
    if record is None:
        return None
    told = json.loads(record)
    found = describe(task, told["sound"], told["frames"], spans_of(told["cues"]))
    if not all(store.has("packets", key) for _, key in found.encoded):
        return None
    return found


def keep(segment: str, rendered: RenderedSegment, store: Store) -> None:
    """Keep a segment whose formats are all in the store; called last, so that what is found is whole."""
    told = {
        "sound": rendered.key,
        "frames": rendered.frames,
        "cues": [(cue.start, cue.frames) for cue in rendered.cues],
    }
    store.put("segment", segment, json.dumps(told, separators=(",", ":")).encode())


def keep_marks(sound: str, marks: Sequence[Sequence[Mark]], store: Store) -> None:
    """Keep the word marks of each item of a segment; `sound` is the rendered segment's key."""
    rows = [[(mark.start, mark.end, mark.frame) for mark in each] for each in marks]
    store.put("segment", sound, json.dumps(rows, separators=(",", ":")).encode())


def cues(rendered: RenderedSegment, store: Store) -> tuple[Cue, ...]:
    """The cues of a segment with their marks; a mark's frame counts from its own cue's start, at book rate.

    Without marks where these were pruned.
    """
    record = store.get("segment", rendered.key)
    if record is None:
        return rendered.cues
    rows = json.loads(record)
    return tuple(
        Cue(cue.start, cue.frames, tuple(Mark(*mark) for mark in marks))
        for cue, marks in zip(rendered.cues, rows, strict=True)
    )


def describe(
    task: SegmentTask, sound: str, frames: int, spans: bytes, faults: tuple[Fault, ...] = ()
) -> RenderedSegment:
    """A rendered segment by what is known of its sound: keys and lengths of all formats follow from it."""

    def length(encoding: Encoding) -> int:
        return keys.encoded_length(frames, task.rate, encoding)

    return RenderedSegment(
        key=sound,
        frames=frames,
        spans=spans,
        encoded=tuple((one.format, keys.packets_key(sound, one)) for one in task.encodings),
        lengths=tuple((one.format, length(one)) for one in task.encodings),
        reused=sum(isinstance(item, Say) for item in task.items),
        faults=faults,
    )

"""What work is called: keys made of everything that changes the result and of nothing else, least of all a position.

Texts, voices, settings and versions go in; which book, which chapter and which line do not. The versions below are
raised by whoever changes what comes out for the same input; then old records are simply never asked for again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b

from narrate.model import Encoding, Mastering, Play, SegmentTask, Utterance, Voice

CLIP_VERSION = 1
"""How clips are asked for, checked, split and kept."""

SEGMENT_VERSION = 2
"""How clips become a segment: trimming, filtering, limiting, resampling, stitching."""

PACKETS_VERSION = 3
"""How segments are padded, resampled and handed to encoders."""

VOICE_VERSION = 1
"""The calibration passage, and what is found out with it."""


def digest(*parts: object) -> str:
    """40 hexadecimal digits that say what `parts` (JSON values, tuples as lists) are."""
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


def clip_key(utterance: Utterance, fingerprint: str) -> str:
    """The key of an utterance's sound; `fingerprint` is the engine's for the utterance's voice."""
    text = f"{voice_key(utterance.voice, fingerprint)}\n{CLIP_VERSION}\n{utterance.text}"
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


@lru_cache(maxsize=256)
def voice_key(voice: Voice, fingerprint: str) -> str:
    """The key of how a voice sounds by itself: its passage, and what belongs to every clip of it."""
    return digest("voice", VOICE_VERSION, voice.sound_key(), fingerprint)


def gain_key(voice: Voice, fingerprint: str, mastering: Mastering) -> str:
    """The key of the gain that brings a voice to a mastering's level."""
    return digest("gain", SEGMENT_VERSION, voice_key(voice, fingerprint), mastering_parts(mastering))


def segment_key(task: SegmentTask, fingerprint: Callable[[Voice], str]) -> str:
    """The key of what a task asks for, whatever the formats; `fingerprint` gives each voice's."""
    items: list[tuple[object, ...]] = []
    for item in task.items:
        if isinstance(item, Play):
            items.append(("play", item.key, item.pause_ms))
        else:
            voice = item.utterance.voice
            clip = clip_key(item.utterance, fingerprint(voice))
            laid_under = (item.under,) if item.under else ()
            items.append((clip, item.gain_db + voice.gain_db, item.pause_ms, *laid_under))
    return digest("segment", SEGMENT_VERSION, items, task.rate, task.head_ms, mastering_parts(task.mastering))


def sound_key(segment: str, clips: tuple[str, ...]) -> str:
    """The key of a segment as it came out: what was asked for, and the sound that was laid in for each item."""
    return digest("sound", segment, clips)


def packets_key(sound: str, encoding: Encoding) -> str:
    """The key of a segment's packets in one format; `sound` is `RenderedSegment.key`."""
    parts = (encoding.codec, encoding.rate, encoding.channels, encoding.bitrate, encoding.frame, encoding.options)
    return digest("packets", PACKETS_VERSION, sound, encoding.format, parts)


def encoded_length(frames: int, rate: int, encoding: Encoding) -> int:
    """Frames at the encoding's rate of a segment of `frames` at `rate`, padded to whole codec frames."""
    resampled = -(-frames * encoding.rate // rate)
    return -(-resampled // encoding.frame) * encoding.frame


def mastering_parts(mastering: Mastering) -> tuple[object, ...]:
    """All of a mastering that changes samples."""
    return (
        mastering.measure,
        mastering.target_db,
        mastering.ceiling_db,
        mastering.highpass_hz,
        mastering.room_tone_db,
        *((mastering.least_db,) if mastering.least_db else ()),
    )

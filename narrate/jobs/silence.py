"""Stretches of silence, or of the room's tone, encoded as segments are: what chapters are filled up with."""

from __future__ import annotations

from concurrent.futures import Executor
from pathlib import Path

from narrate import plugins
from narrate.jobs import keys
from narrate.jobs.pool import WorkerLostError
from narrate.model import Encoding
from narrate.store import Store


def keep_silence(frames: int, tone_db: float, encoding: Encoding, executor: Executor, store: Store) -> str:
    """The key of the packets of `frames` at the encoding's rate, with a tone of `tone_db` dBFS (0: none).

    What is not there yet is made by the executor, whose processes have loaded what encodes.
    """
    key = keys.packets_key(keys.digest("silence", frames, tone_db), encoding)
    if store.get("packets", key) is None:
        given = (key, frames, tone_db, encoding, str(store.root))
        try:
            executor.submit(make_silence, *given).result()
        except WorkerLostError:
            make_silence(*given)
    return key


def make_silence(key: str, frames: int, tone_db: float, encoding: Encoding, store_root: str) -> None:
    """Encode it and keep it under `key`: what a worker is given."""
    from narrate.sound.roomtone import room_tone

    writer = plugins.load("writers", encoding.format)
    sound = room_tone(frames, encoding.rate, tone_db, "narrate")
    Store(Path(store_root)).put("packets", key, writer.encode(sound, encoding))

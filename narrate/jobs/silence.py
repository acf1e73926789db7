"""Stretches of silence, or of the room's tone, encoded as segments are: what chapters are filled up with."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from pathlib import Path

from narrate import plugins
from narrate.jobs import keys
from narrate.model import Encoding
from narrate.processes.pool import WorkerLostError
from narrate.store import Store

Given = tuple[str, int, float, Encoding, str]


class Silences:
    """Silences that are asked for one by one and made side by side, by processes that have loaded what encodes."""

    def __init__(self, executor: Executor, store: Store) -> None:
        self._executor, self._store = executor, store
        self._begun: dict[str, tuple[Given, Future[None]]] = {}

    def key(self, frames: int, tone_db: float, encoding: Encoding) -> str:
        """The key of the packets of `frames` at the encoding's rate, with a tone of `tone_db` dBFS (0: none)."""
        key = keys.packets_key(keys.digest("silence", frames, tone_db), encoding)
        if key not in self._begun and self._store.get("packets", key) is None:
            given = (key, frames, tone_db, encoding, str(self._store.root))
            self._begun[key] = given, self._executor.submit(make_silence, *given)
        return key

    def wait(self) -> None:
        """Until all that were asked for are in the store."""
        for given, future in self._begun.values():
            try:
                future.result()
            except WorkerLostError:
                make_silence(*given)
        self._begun.clear()


def make_silence(key: str, frames: int, tone_db: float, encoding: Encoding, store_root: str) -> None:
    """Encode it and keep it under `key`: what a worker is given."""
    from narrate.sound.roomtone import room_tone

    writer = plugins.load("writers", encoding.format)
    sound = room_tone(frames, encoding.rate, tone_db, "narrate")
    Store(Path(store_root)).put("packets", key, writer.encode(sound, encoding))

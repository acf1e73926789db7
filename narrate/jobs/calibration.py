"""What a voice needs to come to a book's level: told by the store, or found out by a worker; how is `passage`'s matter.

Light to import, as all that the parent of worker processes touches: it plans and binds, and never needs numpy.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass

from narrate.jobs import engines, keys
from narrate.jobs.executors import Inline
from narrate.jobs.ledger import opened
from narrate.model import Mastering, Voice


@dataclass(frozen=True, slots=True)
class Calibration:
    """A voice's gain in dB to a mastering's level (its card's own `gain_db` comes on top), and its rate in Hz."""

    gain_db: float
    rate: int


def calibrate(voice: Voice, mastering: Mastering, store_root: str, executor: Executor | None = None) -> Calibration:
    """What brings `voice` to the level of `mastering`: measured once, by `executor`, then out of the store.

    Raises EngineError if the engine can't say the passage, and what the engine raises if it can't be used at all.
    """
    return calibrate_all({"": voice}, mastering, store_root, executor or Inline())[""]


def calibrate_all(
    voices: Mapping[str, Voice],
    mastering: Mastering,
    store_root: str,
    executor: Executor,
    meanwhile: Callable[[], object] = lambda: None,
) -> dict[str, Calibration]:
    """As `calibrate`, for several voices at once, by their names; `meanwhile` is called while any is measured."""
    known = {name: _known(voice, mastering, store_root) for name, voice in voices.items()}
    futures = {
        name: executor.submit(_measured, voices[name], mastering, store_root)
        for name, calibration in known.items()
        if calibration is None
    }
    if futures:
        meanwhile()
    return {name: futures[name].result() if found is None else found for name, found in known.items()}


def _known(voice: Voice, mastering: Mastering, store_root: str) -> Calibration | None:
    record = opened(store_root).get("voice", keys.gain_key(voice, engines.fingerprint(voice), mastering))
    if record is None:
        return None
    told = json.loads(record)
    return Calibration(told["gain_db"], told["rate"])


def _measured(voice: Voice, mastering: Mastering, store_root: str) -> Calibration:
    from narrate.jobs import passage  # with numpy

    store = opened(store_root)
    gain_db, rate = passage.gain_and_rate(voice, mastering, store)
    told = json.dumps({"gain_db": gain_db, "rate": rate}).encode()
    store.put("voice", keys.gain_key(voice, engines.fingerprint(voice), mastering), told)
    return Calibration(gain_db, rate)

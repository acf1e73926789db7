"""What a voice needs to come to a book's level: told by the store, or found out by a worker; how is `passage`'s matter.

Light to import, as all that the parent of worker processes touches: it plans and binds, and never needs numpy.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from concurrent.futures import Executor, Future
from contextlib import suppress
from dataclasses import dataclass

from narrate.errors import NarrateError
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
    return Calibrator(mastering, store_root, executor or Inline()).all({"": voice})[""]


class Calibrator:
    """Brings voices to the level of one mastering, several at once, each measured at most once."""

    def __init__(self, mastering: Mastering, store_root: str, executor: Executor) -> None:
        self._mastering = mastering
        self._root = store_root
        self._executor = executor
        self._begun: dict[Voice, Future[Calibration]] = {}

    def begin(self, voice: Voice) -> None:
        """Measure a voice that is likely to be asked for; what is wrong with it is raised by `all` alone."""
        with suppress(NarrateError):
            if voice not in self._begun and _known(voice, self._mastering, self._root) is None:
                self._begun[voice] = self._executor.submit(_measured, voice, self._mastering, self._root)

    def all(
        self, voices: Mapping[str, Voice], meanwhile: Callable[[], object] = lambda: None
    ) -> dict[str, Calibration]:
        """As `calibrate`, for several voices by their names; `meanwhile` is called while any is measured."""
        found: dict[str, Calibration | Future[Calibration]] = {}
        for name, voice in voices.items():
            found[name] = (
                self._begun.get(voice)
                or _known(voice, self._mastering, self._root)
                or self._executor.submit(_measured, voice, self._mastering, self._root)
            )
        if any(isinstance(one, Future) for one in found.values()):
            meanwhile()
        return {name: one.result() if isinstance(one, Future) else one for name, one in found.items()}


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

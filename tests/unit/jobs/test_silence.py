"""Silences are made once, by whoever works, and by this process where a worker was lost."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from pathlib import Path

import pytest

from narrate import plugins
from narrate.jobs import Inline, Silences
from narrate.model import Encoding
from narrate.processes.pool import WorkerLostError
from narrate.store import Store
from narrate.writers._packets import unpack


class Losing(Executor):
    """Loses a worker with every task."""

    def submit(self, *_: object, **__: object) -> Future[None]:
        future: Future[None] = Future()
        future.set_exception(WorkerLostError("gone"))
        return future


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "store")
    made.prepare()
    return made


def encoding() -> Encoding:
    made: Encoding = plugins.load("writers", "m4b").encoding(22050, 1, 0)
    return made


@pytest.mark.parametrize("executor", [Inline(), Losing()])
def test_each_is_kept_under_its_key(store: Store, executor: Executor) -> None:
    silences = Silences(executor, store)
    keys = [silences.key(frames, tone_db, encoding()) for frames, tone_db in ((1024, 0.0), (4096, 0.0), (4096, -60.0))]
    silences.wait()
    assert len(set(keys)) == 3
    assert [unpack(store.get("packets", key) or b"").frames for key in keys] == [1024, 4096, 4096]


def test_what_is_there_is_not_made_again(store: Store) -> None:
    first = Silences(Inline(), store)
    key = first.key(2048, 0.0, encoding())
    first.wait()
    again = Silences(Losing(), store)
    assert again.key(2048, 0.0, encoding()) == key
    assert not again._begun

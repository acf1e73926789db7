"""Who does the work: this process, a pool of processes, or a Dask cluster, behind one face; the work is render's.

All three are `concurrent.futures.Executor`s that are given a top-level function, a task and the store's folder.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from narrate.errors import UsageError, nearest

P = ParamSpec("P")
T = TypeVar("T")

EXECUTORS = ("inline", "process", "dask")

NEEDED = ("narrate.jobs.segment", "narrate.writers._encode", "narrate.engines.espeak")
"""What worker processes need whatever the book; engines and writers beside these are imported by whoever needs them."""


class Inline(Executor):
    """Does each task in this process at the moment it is submitted."""

    jobs = 1

    def submit(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """A future that is done already."""
        future: Future[T] = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as error:  # whatever the function raises belongs to whoever asks the future
            future.set_exception(error)
        return future


def open_executor(kind: str, jobs: int = 0, scheduler: str = "", store_root: str = "") -> Executor:
    """The executor of that kind ("inline", "process", "dask"), to be used in a `with` block; costs nothing until used.

    `jobs` 0 asks for one process a core. Dask needs the `scheduler`'s address and, to see that its workers share the
    store, `store_root`. Raises UsageError, and for Dask MissingError and ConfigError.
    """
    kept = _kept.get((kind, jobs, scheduler, store_root))
    if kept is not None:
        return _Lent(kept)
    if kind == "inline":
        return Inline()
    if kind == "process":
        from narrate.processes.pool import ProcessPool

        return ProcessPool(jobs or cores(), NEEDED)
    if kind == "dask":
        from narrate.jobs.cluster import open_cluster

        return open_cluster(scheduler, store_root)
    raise UsageError(f"There is no executor called {kind!r}.{nearest(kind, EXECUTORS)}")


_kept: dict[tuple[str, int, str, str], Executor] = {}


class _Lent(Executor):
    """An executor that is somebody else's to close."""

    def __init__(self, owner: Executor) -> None:
        self._owner = owner
        self.jobs = int(getattr(owner, "jobs", 1))

    def submit(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """As the owner does it."""
        return self._owner.submit(function, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Nothing: others go on with it."""


@contextmanager
def kept_executor(kind: str, jobs: int = 0, scheduler: str = "", store_root: str = "") -> Iterator[None]:
    """Inside the block `open_executor`, asked for the very same, lends one executor: many books share its workers."""
    asked = (kind, jobs, scheduler, store_root)
    with open_executor(*asked) as executor:
        _kept[asked] = executor
        try:
            yield
        finally:
            del _kept[asked]


def cores() -> int:
    """Cores this process may use, which in a container or under taskset are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

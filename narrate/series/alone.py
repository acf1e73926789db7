"""One run at a time on a series' folder, by a locked file that goes with its process; what a run does is its own."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from narrate.series.state import FOLDER
from narrate.shelving import writing
from narrate.store.leases import lock

_LOCK = "lock"
_POLL_S = 0.2
_HELD = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class Occupied(Exception):  # noqa: N818 - no error: the time to wait is over
    """Another run is still at work in the folder."""


@contextmanager
def alone(folder: Path, waiting: Callable[[], None], deadline: float = float("inf")) -> Iterator[None]:
    """Let no other run work in `folder` meanwhile. Where one does, `waiting` is called once, and its end waited for.

    The lock is the open file's, so it ends with its process, however that ends. Where the file system knows no locks,
    nothing is waited for. Raises Occupied at `deadline` (seconds of `time.time`), OutputError where nothing can be
    written.
    """
    path = folder / FOLDER / _LOCK
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
    try:
        if _is_held(handle):
            waiting()
            while _is_held(handle):
                if time.time() >= deadline:
                    raise Occupied
                time.sleep(_POLL_S)
        yield
    finally:
        os.close(handle)


def _is_held(handle: int) -> bool:
    """Take the lock; whether another has it."""
    try:
        lock(handle)
    except OSError as error:
        return error.errno in _HELD
    return False

"""Gives memory back to the system that nothing uses any more; what uses memory is left to the others."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def give_back() -> None:
    """Hand over freed memory that the C library keeps for later; nothing happens where it has no call for that.

    Reading a long book takes a few times its size for a moment. glibc would keep half of that for as long as rendering
    lasts, since something small always lies above it.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)


@contextmanager
def apart(work: Callable[[], object]) -> Iterator[None]:
    """Have `work` done by a copy of this process, which takes its memory along, while the `with` block runs.

    Nobody hears how it went: the caller looks for what `work` should have left on disk, and where there is nothing does
    it again itself, which raises what there is to raise. So it is as well if nothing is done, as where processes can't
    be copied safely: beside other threads, on macOS and Windows.
    """
    copy = _begun(work)
    try:
        yield
        if copy:
            _wait(copy)
    except BaseException:
        if copy:
            os.kill(copy, signal.SIGKILL)
            _wait(copy)
        raise


def _begun(work: Callable[[], object]) -> int:
    """The number of the process that works, 0 where there is none."""
    if sys.platform != "linux" or len(list(Path("/proc/self/task").iterdir())) > 1:
        return 0
    try:
        copy = os.fork()
    except OSError:
        return 0
    if copy:
        return copy
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        gc.freeze()  # a collector that walks over what is here would copy all of it
        work()
        os._exit(0)
    finally:
        os._exit(1)


def _wait(process: int) -> None:
    with suppress(ChildProcessError):  # somebody else, who waits for any child, was first
        os.waitpid(process, 0)

"""Gives memory back to the system that nothing uses any more; what uses memory is left to the others."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import IO, overload

from narrate.errors import OutputError
from narrate.processes import has_one_thread

_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def give_back() -> None:
    """Hand over freed memory that the C library keeps for later; nothing happens where it has no call for that.

    Reading a long book takes a few times its size for a moment. glibc would keep half of that for as long as rendering
    lasts, since something small always lies above it.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)


class Spool(Sequence[bytes]):
    """Records that are wanted much later, kept in a file without a name that is gone with the process; for one thread.

    Raises OutputError where the disk refuses.
    """

    __slots__ = ("_ends", "_file")

    def __init__(self, records: Iterable[bytes] = ()) -> None:
        self._file: IO[bytes] | None = None
        self._ends = array("Q", [0])
        for record in records:
            self.append(record)

    def append(self, record: bytes) -> None:
        """Keep one more."""
        end = self._ends[-1]
        try:
            if self._file is None:
                self._file = _nameless()
            self._file.seek(end)
            rest = memoryview(record)
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            raise OutputError(
                f"No temporary file can be written: {error.strerror or error}.",
                remedy="Make room, or name another folder with TMPDIR.",
            ) from error
        self._ends.append(end + len(record))

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> bytes: ...

    @overload
    def __getitem__(self, place: slice) -> list[bytes]: ...

    def __getitem__(self, place: int | slice) -> bytes | list[bytes]:
        number = range(len(self))[place]
        return self._read(number) if isinstance(number, int) else [self._read(one) for one in number]

    def _read(self, number: int) -> bytes:
        assert self._file is not None
        try:
            self._file.seek(self._ends[number])
            return self._file.read(self._ends[number + 1] - self._ends[number])
        except OSError as error:
            raise OutputError(f"A temporary file can't be read: {error.strerror or error}.") from error

    def __del__(self) -> None:
        if self._file is not None:
            self._file.close()


def _nameless() -> IO[bytes]:
    import tempfile  # only runs that make sound need it

    return tempfile.TemporaryFile(buffering=0)


@contextmanager
def apart(work: Callable[[], object]) -> Iterator[None]:
    """Have `work` done by a copy of this process, which takes its memory along, while the `with` block runs.

    Nobody hears how it went: the caller looks for what `work` should have left on disk, and where there is nothing does
    it again itself, which raises what there is to raise. So it is as well if nothing is done, as where processes can't
    be copied safely: beside other threads, on macOS and Windows.
    """
    if sys.platform != "linux" or not has_one_thread():
        yield
        return
    # No Ctrl-C between the copying and the moment from which both know what to do about one.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    copy = _begun(work, before)
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        yield
        if copy:
            _wait(copy)
    except BaseException:
        if copy:
            with suppress(ProcessLookupError):
                os.kill(copy, signal.SIGKILL)
            _wait(copy)
        raise


def _begun(work: Callable[[], object], mask: set[int | signal.Signals]) -> int:
    """The number of the process that works, 0 where there is none."""
    try:
        copy = os.fork()
    except OSError:
        return 0
    if copy:
        return copy
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)  # nobody else would ever end it
        gc.freeze()  # a collector that walks over what is here would copy all of it
        work()
        os._exit(0)
    finally:
        os._exit(1)


def _wait(process: int) -> None:
    with suppress(ChildProcessError):  # somebody else, who waits for any child, was first
        os.waitpid(process, 0)

"""A process that imports what workers need once and forks them: ready at once, and sharing what they all hold.

Where forking is not safe (macOS's own libraries, Windows) or not possible, the pool starts each worker by itself. The
nursery has one thread and does nothing but fork, so a fork never catches another thread halfway. It ends with its
parent: both ends of the talk are sockets. A worker's own pipes lead straight to the pool.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from importlib import import_module
from typing import IO

from narrate.processes import has_one_thread, worker

POSSIBLE = sys.platform == "linux" and hasattr(socket, "send_fds")

_QUESTION = struct.Struct("<cq")
_ANSWER = struct.Struct("<q")
_IMPORT, _FORK, _WAIT = b"i", b"f", b"w"
_REFUSED = 0
_KEPT = str(4 << 20)  # bytes; with less, time goes into pages that are fresh again and again
_UNKNOWN = 1 << 32


def begin(module: str) -> None:
    """Let a nursery start and import `module` now, for the pool that will need one, where that is possible.

    Worth it where more than a tenth of a second goes by until then. It ends with this process if nobody takes it.
    """
    if POSSIBLE and not _begun:
        with contextlib.suppress(OSError):  # whoever needs one will hear of it
            _begun.append(Nursery())
            _begun[0].prepare((module,))


def opened() -> Nursery:
    """The nursery that was begun, else a new one. Raises OSError where none can be started."""
    try:
        return _begun.pop()
    except IndexError:
        return Nursery()


def end_unused() -> None:
    """End what was begun and taken by nobody."""
    while _begun:
        _begun.pop().end()


_begun: list[Nursery] = []


def environment() -> dict[str, str]:
    """What worker processes find in their environment, whoever starts them.

    One thread a process in numpy's and onnxruntime's libraries: the processes beside it use the other cores. And left
    to itself, glibc learns from the first tape that is freed to keep twice its size for later, in each process.
    """
    given = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    kept = {"MALLOC_MMAP_THRESHOLD_": _KEPT, "MALLOC_TRIM_THRESHOLD_": _KEPT}
    return {**kept, **os.environ, **given}


class Nursery:
    """The pool's end: one process that imports what it is told to and forks a worker whenever one is asked.

    Raises OSError where it can't be started.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._socket, theirs = socket.socketpair()
        try:
            self._process = subprocess.Popen(
                worker.start_line(sys.path, "narrate.processes.nursery", theirs.fileno()),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env=environment(),
                process_group=0,
            )
        except BaseException:
            self._socket.close()
            raise
        finally:
            theirs.close()

    def prepare(self, modules: tuple[str, ...]) -> None:
        """Have it import those of `modules` that it can, before it does anything asked later.

        It takes on what the environment and the import path have become since it was begun.
        """
        told = json.dumps([modules, environment(), [*map(str, sys.path)]]).encode()
        with self._lock, contextlib.suppress(OSError):  # one that is lost is noticed when it is to fork
            self._socket.sendall(_QUESTION.pack(_IMPORT, len(told)) + told)

    def fork(self) -> Forked | None:
        """A new worker; None where the nursery is no more, or can't fork safely. Raises OSError without descriptors."""
        theirs_in, ours_in = os.pipe()
        ours_out, theirs_out = os.pipe()
        try:
            pid = self._ask(_FORK, 0, [theirs_in, theirs_out])
        finally:
            os.close(theirs_in)
            os.close(theirs_out)
        if not pid:
            os.close(ours_in)
            os.close(ours_out)
            return None
        return Forked(self, pid, os.fdopen(ours_in, "wb"), os.fdopen(ours_out, "rb"))

    def wait(self, pid: int) -> int | None:
        """The exit code of a worker that is ending; None where nobody saw it."""
        code = self._ask(_WAIT, pid, [])
        return None if code in (None, _UNKNOWN) else code

    def end(self) -> None:
        """End the process, importing or not; workers that are left go on until their pipes are closed."""
        self._socket.close()
        self._process.kill()
        self._process.wait()

    def _ask(self, what: bytes, about: int, descriptors: list[int]) -> int | None:
        with self._lock:
            try:
                socket.send_fds(self._socket, [_QUESTION.pack(what, about)], descriptors)
                answer = self._socket.recv(_ANSWER.size)
            except OSError:
                return None
        return int(_ANSWER.unpack(answer)[0]) if len(answer) == _ANSWER.size else None


class Forked:
    """A worker out of the nursery, with as much of `subprocess.Popen`'s face as the pool needs."""

    def __init__(self, nursery: Nursery, pid: int, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self.pid = pid
        self.stdin = stdin
        self.stdout = stdout
        self._nursery = nursery

    def kill(self) -> None:
        """End it now; its number is its own until `wait` has been asked."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> int | None:
        """Its exit code, once its pipes are closed or it was killed; None where nobody saw it."""
        return self._nursery.wait(self.pid)


# --------------------------------------------------------------------------------------------------- the nursery's end


def main(descriptor: int) -> None:
    """Import, fork and wait as asked until the pool closes the socket or is no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with socket.socket(fileno=descriptor) as pool:
        try:
            _serve(pool)
        except OSError:  # the pool is no more
            os._exit(0)


def _serve(pool: socket.socket) -> None:
    while True:
        question, descriptors, _, _ = socket.recv_fds(pool, _QUESTION.size, 2)
        if len(question) < _QUESTION.size:
            os._exit(0)
        what, about = _QUESTION.unpack(question)
        if what == _IMPORT:
            _import(*json.loads(pool.recv(about, socket.MSG_WAITALL)))
            continue
        answer = _forked(pool, descriptors) if what == _FORK else _waited(about)
        for one in descriptors:
            os.close(one)
        pool.sendall(_ANSWER.pack(answer))


def _import(modules: list[str], surroundings: dict[str, str], path: list[str]) -> None:
    os.environ.clear()
    os.environ.update(surroundings)
    sys.path[:] = path
    for module in modules:
        with contextlib.suppress(Exception):  # whoever needs it will raise the same, and be heard
            import_module(module)
    # What is here now lives as long as the workers: a collector that walks over it would copy all of it into each.
    gc.collect()
    gc.freeze()


def _forked(pool: socket.socket, descriptors: list[int]) -> int:
    """A worker's process number. A library that has begun threads would leave them, and their locks, behind."""
    if len(descriptors) != 2 or not has_one_thread():
        return _REFUSED
    try:
        pid = os.fork()
    except OSError:
        return _REFUSED
    if pid:
        return pid
    try:
        pool.close()
        os.setpgid(0, 0)  # what one worker does to its own group concerns no other
        os.dup2(descriptors[0], 0)
        os.dup2(descriptors[1], 1)
        for one in descriptors:
            os.close(one)
        worker.main()
    finally:
        os._exit(1)


def _waited(pid: int) -> int:
    try:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    except ChildProcessError:
        return _UNKNOWN

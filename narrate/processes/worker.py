"""A worker process: takes calls on its standard input, answers on its standard output, ends when its parent does.

It is forked by the nursery, or started by the pool as `python -c`; then it imports nothing of narrate's own before the
first call needs it.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import IO

LENGTH = struct.Struct("<Q")


def send(stream: IO[bytes], data: bytes) -> None:
    """Write one pickled value. Raises OSError when the other end is gone."""
    stream.write(LENGTH.pack(len(data)) + data)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """The next value, still pickled; None at the end of the stream, even if it comes in the middle of a value."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    data = stream.read(length)
    return data if len(data) == length else None


def main() -> None:
    """Serve until standard input ends; then leave at once, whatever is being done."""
    calls: SimpleQueue[bytes] = SimpleQueue()
    source, answers = _own_streams()
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def listen() -> None:
        while (call := receive(source)) is not None:
            calls.put(call)
        # The parent closed the pipe or is no more. What is half done leaves no trace under a final name.
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    while True:
        try:
            send(answers, _answer(calls.get()))
        except OSError:
            os._exit(0)


def _own_streams() -> tuple[IO[bytes], IO[bytes]]:
    """The two pipes, kept for ourselves: what others print goes to standard error, what they read is empty."""
    source, answers = os.dup(0), os.dup(1)
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123 - a descriptor is wanted, not a path
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    return os.fdopen(source, "rb"), os.fdopen(answers, "wb")


def _answer(call: bytes) -> bytes:
    """Whether the call went well, and its result or its error; pickled."""
    try:
        function: Callable[..., object]
        function, args, kwargs = pickle.loads(call)  # noqa: S301 - from our own parent, through a private pipe
        return pickle.dumps((True, function(*args, **kwargs)), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # whatever the function raises belongs to the caller
        return pickle.dumps((False, _portable(error)), pickle.HIGHEST_PROTOCOL)


def _portable(error: Exception) -> Exception:
    """The error itself where it survives the way back, else one that tells the same."""
    import traceback

    error.add_note("".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    except Exception:  # errors of any shape come by; one that can't be pickled must not end the worker
        return RuntimeError("".join(traceback.format_exception(error)))
    return error


def start_line(path: list[str], module: str = __name__, *arguments: object) -> list[str]:
    """The command that calls `main` of a module, with the parent's import path and arguments that `repr` can write."""
    told = ", ".join(map(repr, arguments))
    program = f"import sys; sys.path[:] = {[*map(str, path)]!r}; from {module} import main; main({told})"
    return [sys.executable, "-P", "-c", program]

"""The far end of `isolated`: a process that holds one engine and answers one question at a time over its pipes.

Started as `python -m narrate.engines._host`. A message is its length (8 bytes, big-endian) and a pickle; both ends are
ours. The engine's own prints go to standard error, so that they can't disturb the protocol; when the other end is
gone, whatever the engine is doing, the process ends.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import sys
import threading
from importlib import import_module
from typing import Any, BinaryIO

from narrate import plugins
from narrate.errors import EngineError, NarrateError
from narrate.ports import Engine


def read_message(pipe: BinaryIO) -> Any:
    """The next message. Raises EOFError when the other end is gone."""
    head = _exactly(pipe, 8)
    return pickle.loads(_exactly(pipe, int.from_bytes(head, "big")))  # noqa: S301 (from our own process only)


def write_message(pipe: BinaryIO, message: object) -> None:
    """Sends one message. Raises OSError when the other end is gone."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    pipe.write(len(data).to_bytes(8, "big") + data)
    pipe.flush()


def _exactly(pipe: BinaryIO, count: int) -> bytes:
    parts = []
    while count:
        part = pipe.read(count)
        if not part:
            raise EOFError
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def open_engine(spec: str) -> Engine:
    """An engine by its registered name, or by "module:Class"."""
    module, colon, name = spec.partition(":")
    made: Any = getattr(import_module(module), name)() if colon else plugins.load("engines", spec)
    return made  # type: ignore[no-any-return]  # what a plug-in really is shows when it is asked to speak


def peak_memory() -> int:
    """The most memory this process has held, in bytes; 0 where the system doesn't tell."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def main() -> None:
    """Answers until the other end closes."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other end hears Ctrl-C too, and then closes
    questions: queue.Queue[Any] = queue.Queue()
    threading.Thread(target=_receive, args=(sys.stdin.buffer, questions), daemon=True).start()
    spec, path = questions.get()
    sys.path[:] = path
    engine: Engine | None = None
    while True:
        method, arguments = questions.get()
        try:
            if engine is None:
                engine = open_engine(spec)
            answer = ("done", _ask(engine, method, arguments))
        except NarrateError as error:
            answer = ("raised", error)
        except Exception as error:  # whatever an engine raises is its own failure, and must be told, not lost
            answer = ("raised", EngineError(f"{type(error).__name__}: {error}"))
        write_message(answers, (*answer, peak_memory()))


def _ask(engine: Engine, method: str, arguments: tuple[Any, ...]) -> object:
    if method == "speak":
        return next(iter(engine.speak(arguments)), None)
    return getattr(engine, method)(*arguments)


def _receive(pipe: BinaryIO, questions: queue.Queue[Any]) -> None:
    """Reads on while the engine works, so that the end of the other process is noticed even if the engine hangs."""
    try:
        while True:
            questions.put(read_message(pipe))
    except (EOFError, OSError):
        os._exit(0)


if __name__ == "__main__":
    main()

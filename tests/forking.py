"""The command in processes forked from one that has imported it: each as new as one started by itself, and at once.

Only libraries are imported and only pure functions called before the fork, so a run finds nothing that another left.
What it has in common with the others of this test process is the order of sets; tests that look for the same bytes
start an interpreter for one of their runs. Where forking is not possible, nobody gets anything here.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

POSSIBLE = sys.platform == "linux"
READY = b"ready"

# These begin threads, or take long and are needed by few.
LEFT = ("narrate.__main__", "narrate.engines.kokoro", "narrate.engines.piper", "narrate.jobs.cluster")

# What commands import only when they come to it.
LIBRARIES = (
    "espeakng_loader", "mutagen.mp3", "numpy.fft", "PIL.JpegImagePlugin", "PIL.PngImagePlugin", "platformdirs.unix",
    "rich.console",
)  # fmt: skip

TALE = """Chapter 1

The Gate

Mara came to the gate at 7:15 on the 3rd of May, 1999, and Dr. Hale paid her £2.50. “You’re late,” he said.

* * *

In the morning there were 12 geese (and a dog) in the yard; nobody counted them… “Go on!” said the man at No. 4.
"""


class Forked:
    """A run of the command; its number is its own until its end has been heard of."""

    def __init__(self, minder: socket.socket) -> None:
        self._minder = minder
        self.returncode: int | None = None
        self.pid = self._told()

    def _told(self) -> int:
        number = self._minder.recv(32)
        assert number, "the process that forks is no more"
        return int(number)

    def poll(self) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.returncode is None:
            if not select.select([self._minder], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("narrate", timeout or 0)
            self.returncode = self._told()
            self._minder.shutdown(socket.SHUT_WR)
            self._minder.recv(1)  # nothing, once its number is free
            self._minder.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def fork(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], streams: Sequence[int], session: bool
) -> Forked | None:
    """Run `narrate` on these three streams; None where it has to be started by itself."""
    if not POSSIBLE or _for_python(environment) != _for_python(os.environ):
        return None
    nursery = _nursery()
    if not nursery.ready:
        return None
    told = json.dumps([list(arguments), str(folder), dict(environment), session]).encode()
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        socket.send_fds(nursery.requests, [told], [*streams, theirs.fileno()])
    return Forked(ours)


def _for_python(environment: Mapping[str, str]) -> dict[str, str]:
    """What an interpreter reads when it starts; all that are forked have UTF-8."""
    return {name: text for name, text in environment.items() if name.startswith("PYTHON") and name != "PYTHONUTF8"}


class _Nursery:
    """The process that forks, and the way to it."""

    def __init__(self) -> None:
        self.requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONUTF8": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            )
        self.ready = self.requests.recv(len(READY)) == READY

    def end(self) -> None:
        self.requests.close()
        self._process.wait()


@cache
def _nursery() -> _Nursery:
    nursery = _Nursery()
    atexit.register(nursery.end)
    return nursery


# --------------------------------------------------------------------------------------------------- the nursery's end


def _import_all() -> None:
    import narrate

    for module in pkgutil.walk_packages(narrate.__path__, "narrate."):
        if module.name not in LEFT:
            with suppress(ImportError):  # whoever needs it will raise the same, and be heard
                import_module(module.name)
    for name in LIBRARIES:
        import_module(name)


def _compile_patterns() -> None:
    """Read and write out a few lines: most patterns are compiled when they are first needed."""
    from narrate import readers
    from narrate.ports import Source
    from narrate.text.sentences import split_sentences
    from narrate.text.spoken import spoken_form
    from narrate.text.structure import StructureOptions, structure

    story = structure(readers.read(Source("gate.txt", None, TALE.encode())), StructureOptions())
    for chapter in story.chapters:
        for scene in chapter.scenes:
            for paragraph in scene.paragraphs:
                for sentence in split_sentences(paragraph.text, "en"):
                    spoken_form(sentence, "en-US")


def _serve(requests: socket.socket) -> list[Any] | None:
    """Fork for every request; returns in each child what it is to run, and None once nobody can ask any more."""
    while True:
        told, descriptors, _, _ = socket.recv_fds(requests, 1 << 20, 4)
        if not told:
            return None
        if os.fork() == 0:
            requests.close()
            return _minded(told, descriptors)
        for one in descriptors:
            os.close(one)


def _minded(told: bytes, descriptors: list[int]) -> list[Any] | None:
    """Fork once more and tell the number, then the end, of the child; returns only there."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    *streams, asker = descriptors
    with socket.socket(fileno=asker) as minder:
        child = os.fork()
        if child:
            for one in streams:
                os.close(one)
            minder.send(str(child).encode())
            # Not yet waited for, so that nobody else can be given its number.
            end = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
            assert end is not None
            minder.send(str(end.si_status if end.si_code == os.CLD_EXITED else -end.si_status).encode())
            minder.recv(1)
            os.waitpid(child, 0)
            os._exit(0)
    for number, one in enumerate(streams):
        os.dup2(one, number)
        os.close(one)
    request: list[Any] = json.loads(told)
    return request


def _run(arguments: list[str], folder: str, environment: dict[str, str], session: bool) -> None:
    from narrate.cli.app import main

    if session:
        os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.path[0] = folder
    sys.argv[:] = ["narrate", *arguments]
    main()


def _main(requests: socket.socket) -> list[Any] | None:
    _import_all()
    _compile_patterns()
    if len(list(Path("/proc/self/task").iterdir())) > 1:
        sys.stderr.write("A library has begun threads: nothing can be forked.\n")
        return None
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    requests.send(READY)
    return _serve(requests)


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as _requests:
        _request = _main(_requests)
    if _request is not None:
        _run(*_request)

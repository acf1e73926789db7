"""What a run of the real command leaves, as the tests of whole runs see it, and how such a run is started."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, Protocol

import forking


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of the command left: its exit code, and what it printed where."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Run(Protocol):
    """Runs `narrate` with these arguments, in `folder`; `fresh` in an interpreter that was started for it."""

    folder: Path

    def __call__(
        self, *arguments: str | Path, stdin: str = "", timeout: float = 120, fresh: bool = False, **env: str
    ) -> Ran: ...


class Started:
    """A run that goes on: its face is that of `subprocess.Popen`, as far as the tests need it."""

    def __init__(self, process: subprocess.Popen[bytes] | forking.Forked, out: int, err: int) -> None:
        self._process = process
        self._written = (out, err)
        self.pid = process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.returncode

    def poll(self) -> int | None:
        return self._process.poll()

    def send_signal(self, number: int) -> None:
        self._process.send_signal(number)

    def communicate(self, timeout: float) -> tuple[str, str]:
        """What it wrote to standard output and error, once it has ended. Raises subprocess.TimeoutExpired."""
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise
        out, err = map(_read, self._written)
        return out, err


def _read(written: int) -> str:
    """All that was written to a descriptor, which is closed."""
    with os.fdopen(written, "rb") as file:
        file.seek(0)
        return file.read().decode()


def start(
    arguments: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str],
    *,
    stdin: str = "",
    session: bool = False,
    fresh: bool = False,
    **more: Any,
) -> Started:
    """Start `narrate` with these arguments in `folder`, in a session of its own if `session`.

    Where the system can, it is forked from a process that has imported it, since a start takes longer than most of
    what the tests run. Any options of `subprocess.Popen` in `more`, and `fresh`, make it an interpreter of its own.
    """
    words = [str(argument) for argument in arguments]
    with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
        given.write(stdin.encode())
        given.seek(0)
        streams = (given, out, err)
        process: subprocess.Popen[bytes] | forking.Forked | None = None
        if not (fresh or more):
            process = forking.fork(words, folder, environment, [file.fileno() for file in streams], session)
        if process is None:
            process = subprocess.Popen(
                [sys.executable, "-m", "narrate", *words],
                cwd=folder,
                env=environment,
                stdin=given,
                stdout=out,
                stderr=err,
                start_new_session=session,
                **more,
            )
        return Started(process, os.dup(out.fileno()), os.dup(err.fileno()))

"""An engine kept in a process of its own, because it can crash, hang or leak; the far end is `_host`.

A crash or a hang costs a new process and one more try of the line, never the run.
"""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
import weakref
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, BinaryIO, cast

from narrate import plugins
from narrate.engines._host import read_message, write_message
from narrate.errors import EngineError, MissingError, NarrateError
from narrate.model import Audio, Utterance, Voice
from narrate.ports import Engine, EngineVoice

OPENING_S = 120.0
"""Allowed once a process, for loading the engine and its model; when that was seen, ten seconds and five times what it
took, so that a line which hangs wastes no minutes on its second try."""

LINE_S, CHARACTER_S = 20.0, 0.3
"""Allowed for a line: speech is about 0.07 s a character, so an engine four times slower than speech still passes."""

TRIES = 2
RENEW_AFTER = 500
"""Lines after which a process is replaced: what it has leaked goes with it (pyttsx3: about 50 kB a line)."""

GROWTH = 1 << 30
"""Bytes by which a process may grow over its first line before it is replaced: what leaks faster is stopped in time."""


def open_engine(name: str) -> Engine:
    """The engine of that name, in a process of its own if it says that it needs one. Raises MissingError."""
    engine = plugins.load("engines", name)
    unsaid = [told for told in ("deterministic", "isolated") if not isinstance(getattr(engine, told, None), bool)]
    if unsaid:
        raise MissingError(
            f"The engine {name!r} does not say whether it is {' and '.join(unsaid)}.",
            remedy="Each is an attribute, True or False: see docs/engines.md.",
        )
    if not engine.isolated:
        return engine
    return Isolated(name, deterministic=engine.deterministic)


class Isolated:
    """An engine as its neighbours see it, living elsewhere: a registered name, or "module:Class".

    Closing, or the end of this process in any way, ends the other one.
    """

    def __init__(self, name: str, *, deterministic: bool = False) -> None:
        self.name = name
        self.deterministic = deterministic
        self.isolated = False
        self.memory = 0
        """The most memory, in bytes, the process has held so far (0: not known)."""
        self._process: _Process | None = None
        self._lines = 0
        self._usual = 0
        self._opening = OPENING_S
        self._lock = threading.Lock()

    def speak(self, lines: Sequence[Utterance]) -> Iterator[Audio]:
        """One Audio a line. Raises EngineError (names the line) after two tries, else what the engine raises."""
        for line in lines:
            yield self._speak(line)

    def _speak(self, line: Utterance) -> Audio:
        limit = LINE_S + CHARACTER_S * len(line.text)
        shown = line.text if len(line.text) <= 80 else line.text[:79] + "…"
        with self._lock:
            self._lines += 1
            if self._lines > RENEW_AFTER or self.memory > self._usual + GROWTH:
                self._end()
            audio = self._insist("speak", (line,), limit, f" on “{shown}”")
            self._usual = self._usual or self.memory
        if not isinstance(audio, Audio):
            raise EngineError(f"The engine {self.name} gave no sound for “{shown}”.")
        return audio

    def voices(self) -> Sequence[EngineVoice]:
        """What the engine can speak with now."""
        with self._lock:
            return cast("Sequence[EngineVoice]", self._insist("voices", (), LINE_S, ""))

    def fingerprint(self, voice: Voice) -> str:
        """As the engine tells it."""
        with self._lock:
            return str(self._insist("fingerprint", (voice,), LINE_S, ""))

    def close(self) -> None:
        """Ends the process; the next question starts another."""
        with self._lock:
            self._end()

    def _insist(self, method: str, arguments: tuple[object, ...], limit: float, where: str) -> object:
        why = ""
        for _ in range(TRIES):
            if self._process is None:
                self._process = _Process(self.name, self._opening)
                weakref.finalize(self, self._process.end)
            try:
                answer, self.memory = self._process.ask(method, arguments, limit)
            except EngineError as error:
                why = error.message
            except NarrateError:
                raise
            else:
                self._opening = self._process.opening
                return answer
            self._end()
        raise EngineError(
            f"The engine {self.name} failed twice{where}: {why}.",
            remedy="`narrate doctor` tries the engine alone; another voice may do: `narrate voices`.",
        )

    def _end(self) -> None:
        self._lines = self._usual = 0
        if self._process is not None:
            self._process.end()
            self._process = None


class _Process:
    """One host process and the threads that listen to it, so that waiting can have a limit on every system."""

    def __init__(self, spec: str, opening: float) -> None:
        self.opening = opening
        """Seconds allowed for opening: as given, then by what it took."""
        self._begun = time.monotonic()
        self._child = subprocess.Popen(
            [sys.executable, "-m", "narrate.engines._host"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._questions = cast("BinaryIO", self._child.stdin)
        self._answers: queue.Queue[Any] = queue.Queue()
        self._said: deque[bytes] = deque(maxlen=20)
        self._opened = False
        self._listeners = [
            threading.Thread(target=self._listen, args=(self._child.stdout,), daemon=True),
            threading.Thread(target=self._overhear, args=(self._child.stderr,), daemon=True),
        ]
        for listener in self._listeners:
            listener.start()
        with suppress(OSError):  # a process that is already gone is found out by the first answer
            write_message(self._questions, (spec, sys.path))

    def ask(self, method: str, arguments: tuple[object, ...], limit: float) -> tuple[object, int]:
        """The answer and the process's peak memory. Raises what the engine raised; EngineError if it died or hangs."""
        with suppress(OSError):
            write_message(self._questions, (method, arguments))
        allowed = limit if self._opened else limit + self.opening
        try:
            answer = self._answers.get(timeout=allowed)
        except queue.Empty:
            raise EngineError(f"no answer after {allowed:.0f} s") from None
        if answer is None:
            raise EngineError(self._death())
        if not self._opened:
            self.opening = min(OPENING_S, 10.0 + 5.0 * (time.monotonic() - self._begun))
        self._opened = True
        kind, value, memory = answer
        if kind == "raised":
            raise value
        return value, int(memory)

    def end(self) -> None:
        """Ends the process, by force: it holds nothing that could be lost. More than once does no harm."""
        self._child.kill()
        self._child.wait()
        for listener in self._listeners:
            listener.join()
        for pipe in (self._questions, self._child.stdout, self._child.stderr):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def _death(self) -> str:
        code = self._child.wait()
        self._listeners[1].join(1.0)
        last = b"".join(self._said).decode("utf-8", "replace").strip().rpartition("\n")[2]
        how = f"it was killed by signal {-code}" if code < 0 else f"it ended with code {code}"
        return f"{how} ({last})" if last else how

    def _listen(self, pipe: BinaryIO) -> None:
        with suppress(EOFError, OSError, ValueError):
            while True:
                self._answers.put(read_message(pipe))
        self._answers.put(None)

    def _overhear(self, pipe: BinaryIO) -> None:
        with suppress(OSError, ValueError):
            for line in pipe:
                self._said.append(line)

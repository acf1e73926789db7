"""The standard streams as a command needs them: whatever they are, no text and no full disk ends in a traceback."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO, cast

from narrate.errors import OutputError

_ERRORS = "narrate.shown"


@contextmanager
def standard_streams() -> Iterator[None]:
    """Standard output and error that take every letter and are there even if closed.

    Where standard output can't be written, OutputError is raised, and SystemExit(0) if its reader has gone away.
    Messages that can't be written stop no work: nobody can be told of them.
    """
    out, err = sys.stdout, sys.stderr
    codecs.register_error(_ERRORS, _shown)
    with ExitStack() as nowhere:
        sys.stdout = cast("TextIO", _Guarded(_open(out, nowhere), _give_up))
        sys.stderr = cast("TextIO", _Guarded(_open(err, nowhere), lambda _: None))
        try:
            yield
        finally:
            sys.stdout, sys.stderr = out, err


class _Guarded:
    """A stream that goes nowhere once it failed; `on_failure` says what else happens then."""

    def __init__(self, stream: TextIO, on_failure: Callable[[OSError], None]) -> None:
        self._stream = stream
        self._on_failure = on_failure
        self._error: OSError | None = None

    def write(self, text: str) -> int:
        self._attempt(lambda: self._stream.write(text))
        return len(text)

    def flush(self) -> None:
        self._attempt(self._stream.flush)

    def _attempt(self, step: Callable[[], object]) -> None:
        try:
            step()
        except OSError as error:
            self._error = error
            _point_nowhere(self._stream)
        # Told at every step: libraries that try a stream out swallow what the first one says.
        if self._error:
            self._on_failure(self._error)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _point_nowhere(stream: TextIO) -> None:
    """Else Python fails on what is left in the stream when it ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _give_up(error: OSError) -> None:
    if isinstance(error, BrokenPipeError):
        raise SystemExit(0) from None
    why = error.strerror or error
    raise OutputError(f"Standard output can't be written: {why}.", remedy="Send the output elsewhere.") from error


def _open(stream: TextIO | None, nowhere: ExitStack) -> TextIO:
    """The stream, or nowhere if it was closed."""
    if stream is None:
        return nowhere.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors=_ERRORS)
    return stream


def _shown(error: UnicodeError) -> tuple[str | bytes, int]:
    """Bytes of a file's name that are no text go out as they are; what the encoding has no letter for becomes “?”."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letter = ord(error.object[error.start])
    return bytes([letter - 0xDC00]) if 0xDC80 <= letter <= 0xDCFF else "?", error.start + 1

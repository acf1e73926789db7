"""One exception tree for everything that can go wrong on a user's side; printing and exiting is left to the CLI.

    NarrateError
    ├── UsageError        2   the command line makes no sense
    ├── SourceError       3   the source can't be read
    ├── ConfigError       4   settings or a voice card are wrong
    ├── MissingError      5   a tool, a model or a plug-in is missing
    ├── EngineError       6   an engine failed
    ├── OutputError       7   the output can't be written
    └── CheckError        8   made, but a check failed

Each carries its exit code and, where there is one, a remedy: what the person should do now.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar


class NarrateError(Exception):
    """Something a person can put right: `str()` says what and where, `remedy` what to do about it."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.message, self.remedy))


def _rebuild(kind: type[NarrateError], message: str, remedy: str) -> NarrateError:
    return kind(message, remedy=remedy)


class UsageError(NarrateError):
    """The command line makes no sense."""

    exit_code = 2


class SourceError(NarrateError):
    """The source can't be read, or holds nothing to narrate."""

    exit_code = 3


class ConfigError(NarrateError):
    """Settings or a voice card are wrong."""

    exit_code = 4


class MissingError(NarrateError):
    """A tool, a model or a plug-in is missing; the remedy names the command that gets it."""

    exit_code = 5


class EngineError(NarrateError):
    """An engine failed; the message names the sentence."""

    exit_code = 6


class OutputError(NarrateError):
    """The output can't be written."""

    exit_code = 7


class CheckError(NarrateError):
    """Something was made, but a check on it failed."""

    exit_code = 8


def nearest(word: str, known: Iterable[str], limit: int = 3) -> str:
    """Up to `limit` known names close to `word`, as the tail of a message: " Did you mean …?", or "" if none is."""
    from difflib import get_close_matches

    close = get_close_matches(word.casefold(), sorted(known), n=limit, cutoff=0.5)
    return f" Did you mean {' or '.join(close)}?" if close else ""

"""This process's engines, each opened once and kept; what is done with their sound is left to the booth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import cast

from narrate import plugins
from narrate.errors import EngineError, NarrateError
from narrate.model import Audio, Utterance, Voice
from narrate.ports import Engine

_fingerprints: dict[tuple[object, ...], str] = {}


@cache
def engine(name: str) -> Engine:
    """The engine of that name. Raises MissingError."""
    return cast("Engine", plugins.load("engines", name))


def fingerprint(voice: Voice) -> str:
    """The fingerprint of a voice's engine, asked for once a process. Raises what the engine raises."""
    sound = voice.sound_key()
    known = _fingerprints.get(sound)
    if known is None:
        known = _fingerprints[sound] = engine(voice.engine).fingerprint(voice)
    return known


def hear(speaker: Engine, lines: Sequence[Utterance]) -> Iterator[Audio | str]:
    """The sound of each line in turn; at the first failure what went wrong, in words, and then no more.

    What another try can't mend (a model that is missing, a voice that does not exist) is raised.
    """
    told = 0
    try:
        for audio in speaker.speak(lines):
            told += 1
            yield audio
            if told == len(lines):
                return
    except EngineError as error:
        yield error.message
    except NarrateError:
        raise
    except Exception as error:  # a stranger's engine may raise anything; the line must be named, the run go on
        yield f"{type(error).__name__}: {error}"
    else:
        yield "the engine gave no sound for it"

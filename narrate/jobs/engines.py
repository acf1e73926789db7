"""This process's engines, each opened once and kept; what is done with their sound is left to the booth."""

from __future__ import annotations

import threading
from functools import cache

from narrate.engines.isolated import open_engine
from narrate.errors import EngineError, NarrateError
from narrate.model import Audio, Utterance, Voice
from narrate.ports import Engine

_fingerprints: dict[Voice, str] = {}


# Dask gives a worker process as many threads as it is told; engines are made for one.
_ONE_AT_A_TIME = threading.RLock()


def engine(name: str) -> Engine:
    """The engine of that name, in a process of its own if it needs one. Raises MissingError."""
    with _ONE_AT_A_TIME:
        return _engine(name)


@cache
def _engine(name: str) -> Engine:
    return open_engine(name)


def fingerprint(voice: Voice) -> str:
    """The fingerprint of a voice's engine, asked for once a process. Raises what the engine raises."""
    # By the whole voice: an engine may choose by what is not in its sound key, as the system's does by gender.
    known = _fingerprints.get(voice)
    if known is None:
        with _ONE_AT_A_TIME:
            known = _fingerprints[voice] = engine(voice.engine).fingerprint(voice)
    return known


def hear(speaker: Engine, line: Utterance) -> Audio | str:
    """The sound of one line, or what went wrong, in words.

    One line a call: sound that is a line off would be worse than none. What another try can't mend (a model that is
    missing, a voice that does not exist) is raised.
    """
    try:
        with _ONE_AT_A_TIME:
            heard = list(speaker.speak([line]))
    except EngineError as error:
        return error.message
    except NarrateError:
        raise
    except Exception as error:  # a stranger's engine may raise anything; the line must be named, the run go on
        return f"{type(error).__name__}: {error}"
    if len(heard) != 1:
        return f"the engine gave {len(heard) or 'no'} sounds for it"
    from narrate.sound.clips import well_formed  # with numpy, which only those who hear need

    return well_formed(heard[0])

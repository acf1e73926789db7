"""The registry of engines, readers and writers by entry point; what a plug-in does is left to the plug-in.

Nothing is imported before `load`, so a plug-in that is broken, or whose libraries are missing, hurts nobody but those
who ask for it, and is then named. Narrate's own plug-ins are listed here as well, so that a checkout, a zipped program
or a frozen one works without package metadata; a test holds this table to `pyproject.toml`.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from narrate.errors import MissingError, NarrateError, nearest

KINDS = ("engines", "readers", "writers")

_OWN: Mapping[str, Mapping[str, str]] = {
    "engines": {
        "espeak": "narrate.engines.espeak:Espeak",
        "pyttsx3": "narrate.engines.system:SystemVoices",
        "piper": "narrate.engines.piper:Piper",
        "kokoro": "narrate.engines.kokoro:Kokoro",
        "sine": "narrate.testing:Sine",
    },
    "readers": {
        "text": "narrate.readers.plain:PlainText",
        "markdown": "narrate.readers.markdown:Markdown",
        "html": "narrate.readers.html:Html",
        "epub": "narrate.readers.epub:Epub",
        "docx": "narrate.readers.docx:Docx",
        "odt": "narrate.readers.odt:Odt",
        "fb2": "narrate.readers.fb2:FictionBook",
        "pdf": "narrate.readers.pdf:Pdf",
    },
    "writers": {
        "m4b": "narrate.writers.m4b:M4b",
        "mp3": "narrate.writers.mp3:Mp3",
        "opus": "narrate.writers.opus:Opus",
        "flac": "narrate.writers.flac:Flac",
        "wav": "narrate.writers.wav:Wav",
    },
}

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from narrate.ports import Engine, Reader, Writer

# Extras of pyproject.toml, by the plug-in that needs them.
_EXTRAS = {"piper": "piper", "kokoro": "kokoro"}

_failures: dict[tuple[str, str], str] = {}


def names(kind: str) -> tuple[str, ...]:
    """All names registered for a kind ("engines", "readers" or "writers"): narrate's own in their order, then others.

    Imports none of them. Raises MissingError for a kind that does not exist.
    """
    registered = _registered(kind)
    files = _engine_files() if kind == "engines" else {}
    return (*registered, *(name for name in files if name not in registered))


@overload
def load(kind: Literal["engines"], name: str) -> Engine: ...
@overload
def load(kind: Literal["readers"], name: str) -> Reader: ...
@overload
def load(kind: Literal["writers"], name: str) -> Writer: ...
def load(kind: str, name: str) -> object:
    """A new instance of the plug-in `name`.

    Raises MissingError if there is none of that name (with the nearest names) or if it can't be loaded (with the
    reason, and the command that mends it where that is known).
    """
    singular = kind.removesuffix("s")
    own = _OWN.get(kind, {}).get(name)
    if own is not None:
        return _made(singular, name, own, "", lambda: _named(own))
    if kind == "engines" and name in _engine_files():
        return _made(singular, name, _engine_files()[name], "", lambda: _from_file(_engine_files()[name]))
    registered = _registered(kind)
    entry = registered.get(name)
    if entry is None:
        raise MissingError(
            f"There is no {singular} called {name!r}.{nearest(name, registered)}",
            remedy=f"Use one of: {', '.join(registered)}.",
        )
    return _made(singular, name, entry.value, entry.dist.name if entry.dist else "", entry.load)


def _made(singular: str, name: str, where: str, package: str, find: Callable[[], Any]) -> object:
    """A new instance of the class that `find` finds at `where`."""
    try:
        return find()()
    except NarrateError:
        raise
    except (Exception, SystemExit) as error:  # a stranger's code may raise anything; it must be named, not crash us
        why = f"{type(error).__name__}: {error}"
        _failures[f"{singular}s", name] = why
        raise MissingError(
            f"The {singular} {name!r} ({where}) can't be loaded: {why}.", remedy=_remedy(name, where, package, error)
        ) from error


ENGINE_FILES = "NARRATE_ENGINE_FILES"
"""The environment variable with the paths of engine files, so that worker processes know them too."""


def load_engine_file(path: str | Path) -> str:
    """Makes the engine that a Python file holds known under the file's name; returns that name.

    The file's own class with a `speak` method is the engine. Raises MissingError if the file can't be loaded or
    holds no engine.
    """
    file = Path(path).expanduser().resolve()
    if not file.is_file():
        raise MissingError(f"There is no engine file {path}.", remedy="Give the path of a Python file.")
    if file.stem in _OWN["engines"]:
        raise MissingError(f"{path} has the name of an engine of narrate's own.", remedy="Rename the file.")
    others = [known for name, known in _engine_files().items() if name != file.stem]
    os.environ[ENGINE_FILES] = os.pathsep.join([*others, str(file)])
    _made("engine", file.stem, str(file), "", lambda: _from_file(str(file)))
    return file.stem


def _engine_files() -> Mapping[str, str]:
    named = os.environ.get(ENGINE_FILES, "")
    return {Path(path).stem: path for path in named.split(os.pathsep) if path}


def _from_file(path: str) -> type:
    """The engine class in a file."""
    name = f"narrate_engine_file_{Path(path).stem}"
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise MissingError(f"The engine file {path} is no Python file.", remedy="Its name must end in .py.")
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    own = [thing for thing in vars(module).values() if isinstance(thing, type) and thing.__module__ == name]
    engines = [thing for thing in own if callable(getattr(thing, "speak", None))]
    if not engines:
        raise MissingError(
            f"The engine file {path} holds no engine: a class with a method `speak`.", remedy="See docs/engines.md."
        )
    return engines[-1]


def _named(where: str) -> Any:
    """The object at "module:name". Reading all packages' metadata for it would cost a command a tenth of a second."""
    module, _, attribute = where.partition(":")
    return getattr(import_module(module), attribute)


def broken() -> tuple[tuple[str, str, str], ...]:
    """What is known to be wrong, as (kind, name, why): plug-ins that failed to load so far, and names taken twice."""
    known = {(kind, name): why for kind, name, why in doubled()}
    return tuple((kind, name, why) for (kind, name), why in {**known, **_failures}.items())


def doubled() -> tuple[tuple[str, str, str], ...]:
    """Plug-ins that want a name another has already, as (kind, name, why)."""
    return tuple((kind, name, why) for kind in KINDS for name, why in _scan(kind)[1].items())


def is_own(kind: str, name: str) -> bool:
    """Whether it comes with narrate."""
    return name in _OWN[kind]


def forget() -> None:
    """Look for plug-ins anew at the next call: for long-lived programs and tests that install some at run time."""
    _scan.cache_clear()
    _failures.clear()


def _registered(kind: str) -> Mapping[str, EntryPoint]:
    if kind not in KINDS:
        raise MissingError(f"There is no kind of plug-in called {kind!r}.{nearest(kind, KINDS)}")
    return _scan(kind)[0]


@functools.cache
def _scan(kind: str) -> tuple[Mapping[str, EntryPoint], Mapping[str, str]]:
    from importlib.metadata import EntryPoint, entry_points

    group = f"narrate.{kind}"
    found = {name: EntryPoint(name, value, group) for name, value in _OWN[kind].items()}
    doubled: dict[str, str] = {}
    for entry in sorted(entry_points(group=group), key=lambda entry: (entry.name, entry.value)):
        known = found.setdefault(entry.name, entry)
        if known.value != entry.value and not _is_own(entry):
            doubled[entry.name] = f"{entry.value} wants a name that {known.value} has already"
    return found, doubled


def _is_own(entry: EntryPoint) -> bool:
    """Whether narrate itself registered it: an older editable install may still tell another module for a name."""
    return entry.dist is not None and entry.dist.name == "narrate"


def _remedy(name: str, where: str, package: str, error: BaseException) -> str:
    extra = _EXTRAS.get(name)
    if extra and isinstance(error, ImportError):
        return f"Install it with: pip install 'narrate[{extra}]'"
    if where.startswith("narrate."):
        return "Install narrate again with: pip install --force-reinstall narrate"
    if where.endswith(".py"):
        return "Mend the file: docs/engines.md shows a whole engine."
    named = f" {package}" if package else ""
    return f"Update or remove the package{named} that brings it; everything else works without it."

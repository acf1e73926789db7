"""`narrate doctor`: what is installed, what works, and what to do about what does not."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON
from narrate.errors import NarrateError

if TYPE_CHECKING:
    from narrate.model import Voice
    from narrate.ports import Engine


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it works, what was seen, what to do. `needed` ones decide the exit code."""

    what: str
    works: bool
    seen: str
    remedy: str = ""
    needed: bool = False


def command(as_json: JSON = False) -> None:
    """Tries each part for real: the engines speak, the formats are written, the store is written and read."""
    findings = list(_findings())
    if as_json:
        print_json(
            {"findings": [asdict(one) for one in findings], "works": all(one.works for one in findings if one.needed)}
        )
    else:
        for one in findings:
            mark = "ok " if one.works else ("BAD" if one.needed else " - ")
            typer.echo(f"{mark} {one.what}: {one.seen}")
            if one.remedy and not one.works:
                typer.echo(f"      → {one.remedy}")
    if not all(one.works for one in findings if one.needed):
        raise typer.Exit(5)


def _findings() -> Iterator[Finding]:
    from narrate import plugins
    from narrate.version import __version__

    yield Finding("narrate", True, f"{__version__} on Python {platform.python_version()}, {platform.platform()}")
    yield Finding(
        "Python", sys.version_info >= (3, 11), platform.python_version(), "Install Python 3.11 or newer.", needed=True
    )
    for name in plugins.names("engines"):
        yield _tried(f"engine {name}", partial(_speak, name), needed=name == "espeak")
    for name in plugins.names("writers"):
        yield _tried(f"format {name}", partial(_encode, name), needed=plugins.is_own("writers", name))
    for name in plugins.names("readers"):
        yield _tried(f"reader {name}", partial(_load, name), needed=plugins.is_own("readers", name))
    for kind, name, why in plugins.doubled():
        yield Finding(f"plug-in {kind}/{name}", False, why, "Update or uninstall the package it comes from.")
    yield _tried("store", _store, needed=True)
    yield _tried("narrate.toml", _settings, needed=True)


def _tried(what: str, attempt: Callable[[], str], needed: bool = False) -> Finding:
    try:
        return Finding(what, True, attempt(), needed=needed)
    except NarrateError as error:
        return Finding(what, False, error.message, error.remedy, needed)
    except Exception as error:  # a plug-in may fail in any way at all, and doctor's work is to say so
        return Finding(what, False, f"{type(error).__name__}: {error}", "This is a bug; please report it.", needed)


def _load(name: str) -> str:
    from narrate import plugins

    return type(plugins.load("readers", name)).__module__


def _speak(name: str) -> str:
    """Any engine speaks in a process of its own here: it tells what a worker needs, and may crash."""
    from narrate import plugins, voices
    from narrate.engines.isolated import Isolated
    from narrate.model import Utterance

    plugins.load("engines", name)
    engine = Isolated(name)
    try:
        voice = voices.of_engine(name) or _offered(name, engine)
        if voice is None:
            return "none of its voices can speak here yet (`narrate voices list` says what each lacks)"
        (audio,) = engine.speak([Utterance("One, two, three.", voice)])
        seconds = len(audio.samples) / audio.rate
        memory = f"; {engine.memory / 1e6:.0f} MB a worker" if engine.memory else ""
        return f"spoke {seconds:.1f} s at {audio.rate} Hz with {voice.name}; {engine.fingerprint(voice)}{memory}"
    finally:
        engine.close()


def _offered(name: str, engine: Engine) -> Voice | None:
    """The first voice that a plug-in offers by itself, without any card."""
    from narrate import voices

    offered = engine.voices()
    return voices.find(f"{name}:{offered[0].id}") if offered else None


def _encode(name: str) -> str:
    import numpy as np

    from narrate import plugins

    writer = plugins.load("writers", name)
    encoding = writer.encoding(22050, 1, 0)
    packets = writer.encode(np.zeros(encoding.frame * 8, np.float32), encoding)
    return f"{encoding.codec}, {encoding.rate} Hz, {len(packets)} bytes of silence"


def _store() -> str:
    from narrate.desk import open_store
    from narrate.settings import find_layers, resolve

    store = open_store(resolve(find_layers(None)))
    store.prepare()
    usage = store.size()
    return f"{store.root}: {usage.records} records, {usage.bytes / 1e6:.1f} MB"


def _settings() -> str:
    from narrate.settings import find_layers, resolve

    layers = find_layers(None)
    resolve(layers)
    return ", ".join(layer.origin for layer in layers) or "none; all defaults"

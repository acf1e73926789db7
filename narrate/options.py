"""What a caller asks for, by short or dotted name, as settings; what they mean is left to the pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from narrate.errors import ConfigError, nearest
from narrate.settings import TABLES, Layer, Settings, declared, find_layers, read_layer, read_lexicon, resolve

Sources = str | Path | Sequence[str | Path]

_SHORT = {"output": "output.folder", "voice": "voice.name", "name": "output.name"}


def settings_for(
    sources: Sources, options: dict[str, object], config: str | Path | None = None, lexicon: str | Path | None = None
) -> Settings:
    """The settings for `sources`: of the files that apply (or of `config` alone), then `lexicon`, then `options`."""
    first = Path(next(iter(listed(sources)), ""))
    folder = first if first.is_dir() else first.parent
    layers = [read_layer(Path(config))] if config else find_layers(folder)
    if lexicon is not None:
        layers.append(read_lexicon(Path(lexicon)))
    return resolve([*layers, options_layer(options)])


def with_options(settings: Settings, options: dict[str, object]) -> Settings:
    """`settings` with `options` on top."""
    if not options:
        return settings
    sections = {one.key: getattr(getattr(settings, one.key.split(".")[0]), one.key.split(".")[1]) for one in declared()}
    given = Layer("settings", {key: value for key, value in sections.items() if key in settings.origins})
    return resolve(
        [
            replace(given, values={**given.values, **{name: getattr(settings, name) for name in TABLES}}),
            options_layer(options),
        ]
    )


def options_layer(options: dict[str, object], origin: str = "options") -> Layer:
    """Options by short or dotted name as a layer. Raises ConfigError for a name that is no setting."""
    dotted = {one.key for one in declared()}
    short = {**{key.split(".", 1)[1]: key for key in dotted}, **_SHORT}
    values = {}
    for name, value in options.items():
        key = name if name in dotted or name in TABLES else short.get(name)
        if key is None:
            raise ConfigError(f"There is no option {name!r}.{nearest(name, short)}")
        values[key] = _plain(value)
    return Layer(origin, values)


def listed(sources: Sources) -> Sequence[str | Path]:
    """One source or many, as many."""
    return [sources] if isinstance(sources, str | Path) else sources


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Iterable) and not isinstance(value, str | dict):
        return list(value)
    return value

"""`narrate config`: every setting and where its value comes from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON, Config

if TYPE_CHECKING:
    from narrate.settings import Settings

command = typer.Typer(no_args_is_help=True)


@command.callback()
def _config() -> None:
    """Settings come from narrate.toml: yours, this folder's, the source folder's; options win over all."""


@command.command()
def show(
    source: Annotated[
        str | None, typer.Argument(metavar="[SOURCE]", help="A source or its folder.", show_default=False)
    ] = None,
    config: Config = None,
    as_json: JSON = False,
) -> None:
    """Every setting, its value and where it comes from."""
    from narrate.settings import declared, find_layers, read_layer, resolve

    where = Path(source) if source else None
    folder = where if where is None or where.is_dir() else where.parent
    settings = None if config or where is None else _in_series(where, folder or where)
    settings = settings or resolve([read_layer(Path(config))] if config else find_layers(folder))
    rows = []
    for one in declared():
        section, name = one.key.split(".", 1)
        rows.append((one.key, getattr(getattr(settings, section), name), settings.origin(one.key), one.doc))
    if as_json:
        print_json(
            {
                "settings": {key: {"value": _plain(value), "origin": origin} for key, value, origin, _ in rows},
                "lexicon": {word: _plain(said) for word, said in settings.lexicon.items()},
                "cast": {name: {"voice": one.voice, "also": list(one.also)} for name, one in settings.cast.items()},
            }
        )
        return
    for key, value, origin, doc in rows:
        typer.echo(f"{key} = {_toml(value)}  ({origin})  # {doc}")
    for word, said in settings.lexicon.items():
        typer.echo(f"lexicon.{word} = {_toml(said)}")
    for name, member in settings.cast.items():
        also = f", also {_toml(member.also)}" if member.also else ""
        typer.echo(f"cast.{name} = {_toml(member.voice)}{also}  ({settings.origin(f'cast.{name}')})")


def _in_series(where: Path, folder: Path) -> Settings | None:
    """The settings of a series, or of one of its books: those a run of that series would have."""
    from narrate.series import is_series, open_series

    root = next((one for one in (folder, folder.parent) if is_series(one)), None)
    if root is None:
        return None
    series = open_series(root)
    own = [volume for volume in series.volumes if where.absolute() in (root.absolute() / volume.name, *volume.sources)]
    return own[0].settings if own and where.absolute() != root.absolute() else series.settings


@command.command()
def docs() -> None:
    """The reference of all settings, as docs/settings.md holds it."""
    from narrate.settings_pages import markdown

    typer.echo(markdown(), nl=False)


@command.command()
def schema() -> None:
    """A JSON schema of narrate.toml, for editors."""
    from narrate.settings_pages import schema as of_settings

    print_json(of_settings())


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else dict(value) if isinstance(value, dict) else value


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(one) for one in value)}]"
    return str(value)

"""`narrate cache`: how big the store of finished work is, and making it smaller or sound again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON, Config
from narrate.errors import UsageError
from narrate.store import Removed, Store, default_root

command = typer.Typer(no_args_is_help=True)

Folder = Annotated[
    str | None,
    typer.Option("--store", metavar="DIR", help="The store's folder (default: as configured).", show_default=False),
]

# Larger units first; a store is counted in the units that disks are sold by.
_UNITS = (("GB", 1e9), ("MB", 1e6), ("kB", 1e3))

_NAMES = {
    "clip": "sentences",
    "segment": "segments",
    "packets": "encoded segments",
    "sound": "sounds brought along",
    "voice": "voices' levels",
    "file": "finished files' digests",
    "text": "sources read and chapters split",
}


@command.callback()
def _cache() -> None:
    """Nothing in the store is needed: what is removed is made again when a book asks for it."""


@command.command()
def size(store: Folder = None, config: Config = None, as_json: JSON = False) -> None:
    """How much the store holds, by kind."""
    found = _open(store, config)
    usage = found.size()
    if as_json:
        kinds = {kind: {"bytes": size, "records": records} for kind, size, records in usage.kinds}
        limit = found.limit_bytes or None
        folder = str(found.root)
        print_json({"folder": folder, "bytes": usage.bytes, "records": usage.records, "limit": limit, "kinds": kinds})
        return
    bound = f"kept below {readable(found.limit_bytes)}" if found.limit_bytes else "without a bound"
    typer.echo(f"{found.root}: {readable(usage.bytes)} in {usage.records} records, {bound}")
    for kind, size, records in usage.kinds:
        if records:
            typer.echo(f"  {readable(size):>10}  {records:>8} {_NAMES.get(kind, kind)}")


@command.command()
def prune(
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="SIZE", help="Such as 2GB or 500MB (default: as configured).", show_default=False),
    ] = None,
    store: Folder = None,
    config: Config = None,
    as_json: JSON = False,
) -> None:
    """Remove what was not used for longest until the store is small enough; never what a running job needs."""
    found = _open(store, config)
    _tell("pruned", found.prune(None if to is None else measured(to)), found, as_json)


@command.command()
def clear(store: Folder = None, config: Config = None, as_json: JSON = False) -> None:
    """Remove everything that no running job needs."""
    found = _open(store, config)
    _tell("cleared", found.clear(), found, as_json)


@command.command()
def verify(store: Folder = None, config: Config = None, as_json: JSON = False) -> None:
    """Read and check every record; remove those that are damaged."""
    found = _open(store, config)
    _tell("verified", found.verify(), found, as_json)


def _open(folder: str | None, config: str | None) -> Store:
    from narrate.settings import find_layers, read_layer, resolve

    run = resolve([read_layer(Path(config))] if config else find_layers(None)).run
    root = folder or run.store
    return Store(Path(root) if root else default_root(), int(run.store_limit_gb * 1e9))


def _tell(what: str, removed: Removed, store: Store, as_json: bool) -> None:
    if as_json:
        counts = {"checked": removed.checked, "removed": removed.records, "removed_bytes": removed.bytes}
        print_json({"folder": str(store.root), **counts, "held_bytes": removed.held_bytes})
        return
    told = f"{store.root} {what}: {removed.records} of {removed.checked} records removed ({readable(removed.bytes)})"
    held = f"; {readable(removed.held_bytes)} are in use by a running job" if removed.held_bytes else ""
    typer.echo(told + held)


def readable(size: int) -> str:
    """A size as people read it: 12.3 MB."""
    for unit, factor in _UNITS:
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} B"


def measured(text: str) -> int:
    """Bytes of a size as people write it: "2GB", "1.5 GB", "500mb", "4096". Raises UsageError."""
    wanted = text.strip().upper().replace(" ", "")
    units = (*_UNITS, ("B", 1.0), ("", 1.0))
    unit, factor = next(one for one in units if wanted.endswith(one[0].upper()))
    try:
        size = float(wanted[: len(wanted) - len(unit)]) * factor
    except ValueError:
        size = -1.0
    if not 0 <= size < 1e18:
        raise UsageError(f"{text!r} is no size.", remedy="For example: --to 2GB, or --to 500MB.")
    return int(size)

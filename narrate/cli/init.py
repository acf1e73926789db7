"""`narrate init`: writes the narrate.toml that makes a folder a series."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON


def command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder that holds the books or chapters.")],
    force: Annotated[bool, typer.Option("--force", help="Write it anew where there is one.")] = False,
    as_json: JSON = False,
) -> None:
    """Look at what is there, and write a commented narrate.toml with the books in order."""
    from narrate.series.starting import start

    started = start(folder, force)
    names = [[path.name for path in entry.sources] for entry in started.books]
    if as_json:
        books = [{"book": entry.name, "files": files} for entry, files in zip(started.books, names, strict=True)]
        told = {"path": str(started.path), "title": started.title, "author": started.author, "files": started.files}
        print_json({**told, "books": books})
        return
    typer.echo(str(started.path))
    typer.echo(f"{started.title}: {len(started.books)} book{'s' if len(started.books) != 1 else ''}", err=True)
    for number, (entry, files) in enumerate(zip(started.books, names, strict=True), start=1):
        several = f" ({len(files)} chapter files: {files[0]} … {files[-1]})" if len(files) > 1 else ""
        name = started.title if entry.name == "." else entry.name
        typer.echo(f"{number:4}  {name}{several}", err=True)
    typer.echo(f"Edit it if that is not right; then: narrate make {folder}", err=True)

"""`narrate export`: finished books to a player or card."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from narrate.cli.cache import readable
from narrate.cli.console import print_json, screen
from narrate.cli.options import JSON


def command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The series' folder.")],
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="The player's, card's or phone's folder.")],
    formats: Annotated[
        str | None, typer.Option("-f", "--format", help="Only these, with commas (default: all).", show_default=False)
    ] = None,
    by_chapter: Annotated[bool, typer.Option("--per-chapter", help="A file a chapter; nothing is said again.")] = False,
    verify: Annotated[
        bool, typer.Option("--verify", help="Read all that is there again, not only what is new.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace files that narrate did not make.")] = False,
    as_json: JSON = False,
) -> None:
    """Copies what is new and reads it back to compare; what is there already is left alone."""
    from narrate.series import open_series
    from narrate.series.exporting import Wishes, export

    series = open_series(folder)
    wanted = tuple(word.strip() for word in (formats or "").split(",") if word.strip())
    console = screen()
    done = export(
        series,
        to,
        Wishes(wanted, by_chapter, verify, force),
        lambda path: None if as_json else typer.echo(str(path)),
    )
    if as_json:
        lists = {"copied": done.copied, "kept": done.kept, "strays": done.strays}
        print_json(
            {"to": str(to), "bytes": done.bytes, **{name: [str(one) for one in of] for name, of in lists.items()}}
        )
        return
    console.print(f"{len(done.copied)} copied and verified ({readable(done.bytes)}), {len(done.kept)} there already.")
    for path in done.strays:
        console.print(f"No longer in the series, left alone: {path}", markup=False)

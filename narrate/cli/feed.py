"""`narrate feed`: a podcast feed of a series, and a page to browse and play it with no server."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON


def command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The series' folder.")],
    base_url: Annotated[
        str | None,
        typer.Option(
            "--base-url",
            metavar="URL",
            help="Where the output folder will be found on the web; without it only the page is written.",
            show_default=False,
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace files that narrate did not make.")] = False,
    as_json: JSON = False,
) -> None:
    """Writes index.html and, for a web address, feed.xml into the output folder; chapters and transcripts beside."""
    from narrate.series import open_series
    from narrate.series.feed import write_feed
    from narrate.series.page import write_page

    series = open_series(folder)
    written = write_feed(series, base_url, force) if base_url else None
    page = write_page(series, force)
    if as_json:
        feed = {"feed": str(written.feed), "episodes": written.episodes} if written else {}
        print_json({"page": str(page), **feed, "beside": [str(path) for path in written.beside] if written else []})
        return
    typer.echo(str(page))
    if written:
        typer.echo(str(written.feed))

"""`narrate watch`: a series that makes itself whenever its folder changes."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from narrate.cli.console import complain, screen
from narrate.cli.options import QUIET

if TYPE_CHECKING:
    from narrate.errors import NarrateError
    from narrate.series import Outcome


def command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The series' folder.")],
    settle: Annotated[
        float, typer.Option("--settle", metavar="SECONDS", help="A file is whole when it rests so long.", min=0.0)
    ] = 2.0,
    quiet: QUIET = False,
) -> None:
    """Makes what is due now and after every change, until Ctrl-C; an error is told, and watching goes on."""
    from narrate.cli.overview import summary, watching
    from narrate.errors import NarrateError, SourceError
    from narrate.series.watching import watch

    if not folder.is_dir():
        raise SourceError(f"{folder} is no folder.", remedy="Name the series' folder.")

    def told(what: Outcome | NarrateError) -> None:
        if isinstance(what, NarrateError):
            complain(what)
            return
        for one in what.results:
            for path in one.report.files if one.report else ():
                typer.echo(path)
        if not quiet:
            summary(what, screen())
            screen().print(f"Watching {folder}; Ctrl-C stops.", markup=False)

    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        with watching(quiet) as listen:
            watch(folder, {}, listen, told, settle_s=settle)
    except KeyboardInterrupt:
        screen().print("Stopped watching. What is done is kept.")
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt

"""`narrate verify`: listens to a finished audiobook and names the sentences that are not heard as they are written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from narrate.cli.console import clock, print_json, screen
from narrate.cli.options import JSON, QUIET

if TYPE_CHECKING:
    from narrate.verifying import Expectation, Expected, Fit


def command(
    audio: Annotated[str, typer.Argument(help="An audiobook in English that narrate made.", metavar="AUDIO")],
    report: Annotated[
        str | None,
        typer.Option(
            "--report", metavar="FILE", help="The report of its making; else the one beside it.", show_default=False
        ),
    ] = None,
    as_json: JSON = False,
    quiet: QUIET = False,
) -> None:
    """Aligns the sound with the script sentence by sentence. Needs the extra “verify” (pocketsphinx)."""
    from narrate import verifying

    expected = verifying.expectation(Path(audio), Path(report) if report else None)
    found = verifying.findings(_heard(expected, quiet))
    if as_json:
        print_json(verifying.document(expected, found))
    else:
        for one in found:
            typer.echo(f"{clock(one.sentence.start / 1000)}  {one.what}: {one.sentence.text}")
        count = len(expected.sentences)
        typer.echo(f"{audio}: {f'{len(found)} of {count}' if found else f'none of {count}'} sentences stand out")
    if found:
        raise typer.Exit(8)


def _heard(expected: Expectation, quiet: bool) -> list[tuple[Expected, Fit | None]]:
    """Every sentence listened to, with a progress bar on a terminal: ten hours take minutes."""
    from narrate import verifying

    console = screen()
    if quiet or not console.is_terminal:
        return list(verifying.listen(expected))
    from rich.progress import track

    return list(
        track(
            verifying.listen(expected),
            "Listening",
            total=len(expected.sentences),
            console=console,
            transient=True,
        )
    )

"""`narrate check`: measures finished audio files and says which limits of a profile they keep."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from narrate.cli.console import clock, complain, print_json
from narrate.cli.options import JSON
from narrate.errors import SourceError, UsageError

if TYPE_CHECKING:
    from narrate.checking import Checked


def command(
    audio: Annotated[list[str], typer.Argument(help="Audio files, made by narrate or not.", metavar="AUDIO...")],
    profile: Annotated[
        str, typer.Option("-p", "--profile", help="What to hold them to: acx, audiobook, podcast, none.")
    ] = "audiobook",
    plot: Annotated[
        str | None, typer.Option("--plot", help="Draw level and chapters over time into this PNG file.")
    ] = None,
    as_json: JSON = False,
) -> None:
    """Decodes everything and measures level, peaks, noise, silences, clicks, damage, chapters, tags and cover."""
    # Matrices here are small: threads would only wait for each other, and take twice the time.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from narrate import checking

    if plot and len(audio) > 1:
        raise UsageError("--plot draws one file.", remedy="Give one audio file.")
    found: list[Checked] = []
    unreadable: list[SourceError] = []
    for path in audio:
        # One file that is none must not hide what is to be said about the others.
        try:
            found.append(checking.check(path, profile))
        except SourceError as error:
            unreadable.append(error)
    checked = checking.compared(found)
    # Of a file in which nothing decodes there is no picture; the checks below say why.
    if plot and checked and checked[0].measures.heard is not None:
        from narrate.checking.plot import draw

        draw(checked[0], Path(plot))
    if as_json:
        print_json({"files": [checking.document(one) for one in checked]})
    else:
        for one in checked:
            _show(one)
    for one_error in unreadable[:-1]:
        complain(one_error)
    if unreadable:
        raise unreadable[-1]
    if not all(one.passed for one in checked):
        raise typer.Exit(8)


def _show(checked: Checked) -> None:
    """A line a check: whether it passed, what was found, what is allowed; under a failed one, what to do."""
    heard = checked.measures.heard
    length = f" ({clock(heard.duration)})" if heard else ""
    typer.echo(f"{checked.file}{length}: {'passed' if checked.passed else 'FAILED'} for {checked.profile}")
    widest = max(len(check.name) for check in checked.checks)
    for check in checked.checks:
        typer.echo(f"  {'pass' if check.passed else 'FAIL'}  {check.name:{widest}}  {check.value}  [{check.limit}]")
        if check.what_to_do:
            typer.echo(f"        {'':{widest}}  → {check.what_to_do}")
    if heard:
        typer.echo(
            f"  RMS {heard.rms:.1f} dBFS, peak {heard.peak:.1f} dBFS, true peak {heard.true_peak:.1f} dBTP, "
            f"{heard.loudness:.1f} LUFS, range {heard.range:.1f} LU, floor {heard.floor:.1f} dBFS, "
            f"head {heard.head:.2f} s, tail {heard.tail:.2f} s"
        )

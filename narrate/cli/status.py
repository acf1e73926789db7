"""`narrate status`: what there is of a series, book by book."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from narrate.cli.cache import readable
from narrate.cli.console import clock, print_json
from narrate.cli.options import JSON

if TYPE_CHECKING:
    from narrate.series.status import Row

_REASONS = {"changed": "settings, or its audio file", "new": "not made yet", "gone": "its text is no longer there"}


def command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The series' folder.")],
    as_json: JSON = False,
) -> None:
    """A line a book: chapters, length, whether it is made, what changed since, why it failed, its size."""
    from narrate.cli.tables import show
    from narrate.series import open_series
    from narrate.series.status import status

    series = open_series(folder)
    rows = status(series)
    if as_json:
        books = [{**asdict(row), "changes": {**asdict(row.changes)}} for row in rows]
        print_json({"series": series.title, "folder": str(series.folder), "books": books})
        return
    show(
        ("book", "state", "chapters", "length", "size", "since it was made"),
        [
            (
                row.title or row.book,
                row.state,
                str(row.chapters or ""),
                clock(row.duration_s) if row.duration_s else "",
                readable(row.size) if row.size else "",
                row.failed or "; ".join(row.changes.told()) or _reason(row),
            )
            for row in rows
        ],
    )


def _reason(row: Row) -> str:
    if row.engine_changed:
        return "its voice's engine is another version now (remove the audio file to make it anew)"
    return _REASONS.get(row.state, "")

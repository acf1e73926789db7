"""`narrate plan`: what making a series would take, before anything is made."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from narrate.cli.cache import readable
from narrate.cli.console import clock, print_json
from narrate.cli.options import CAST, JSON, cast_of, given


def command(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The series' folder.")],
    cast: CAST = None,
    as_json: JSON = False,
) -> None:
    """Sentences that are not there yet, how long they would take (by earlier runs where there were any), how big
    it will be. Makes no sound."""
    from narrate.cli.tables import show
    from narrate.series import open_series
    from narrate.series.forecast import forecast

    series = open_series(folder, given({"cast": cast_of(cast)}))
    books = forecast(series)
    due = [book for book in books if book.due]
    totals = {
        "books": len(books),
        "due": len(due),
        "utterances": sum(book.utterances for book in books),
        "missing": sum(book.missing for book in books),
        "duration_s": round(sum(book.duration_s for book in books), 1),
        "work_s": round(sum(book.work_s for book in books), 1),
        "size": sum(book.size for book in books),
    }
    if as_json:
        print_json({"series": series.title, "books": [asdict(book) for book in books], "totals": totals})
        return
    show(
        ("book", "sentences", "new", "length", "takes about", "size", ""),
        [
            (
                book.title or book.book,
                str(book.utterances),
                str(book.missing),
                clock(book.duration_s),
                clock(book.work_s) if book.due else "nothing: it is made",
                readable(book.size),
                book.failed,
            )
            for book in books
        ],
    )
    basis = "as fast as earlier runs" if any(book.measured for book in due) else "a guess: no run was measured yet"
    typer.echo(
        f"{totals['due']} of {totals['books']} books to make, sentences to synthesise: {totals['missing']}, "
        f"about {clock(float(totals['work_s']))} ({basis}), {readable(int(totals['size']))} in all."
    )

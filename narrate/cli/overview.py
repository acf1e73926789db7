"""How a run over many books looks: two bars on a terminal, lines elsewhere, and a table of what became of each."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from narrate.cli.console import clock, screen
from narrate.ports import Message, Planned, SegmentDone
from narrate.series import Begun, BookBegun, BookEnded, Heard, Outcome, Result, Waiting

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from narrate.series.batch import Listener

_WORDS = {"made": "made", "unchanged": "up to date", "failed": "failed", "left": "left for the next run"}


@contextmanager
def watching(quiet: bool) -> Iterator[Listener]:
    """A listener for a run over many books."""
    console = screen()
    if quiet or not console.is_terminal:
        yield _Lines(console, quiet).hear
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[made]}"),
        TimeRemainingColumn(compact=True),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        yield _Bars(progress).hear


class _Lines:
    """A line for each book that is done, and what went wrong."""

    def __init__(self, console: Console, quiet: bool) -> None:
        self._console = console
        self._quiet = quiet

    def hear(self, event: Heard) -> None:
        """Say what a person should know of an event."""
        if isinstance(event, Message):
            if event.level == "warning":
                self._say(f"Warning: {event.text}")
        elif isinstance(event, BookEnded):
            if event.result.outcome == "failed":
                self._say(f"[{event.number}/{event.count}] {event.result.name}: {event.result.why}")
            elif not self._quiet:
                self._say(f"[{event.number}/{event.count}] {ended(event.result)}")
        elif self._quiet:
            return
        elif isinstance(event, Waiting):
            self._say(f"Another run is at work in {event.folder}; waiting until it is done.")
        elif isinstance(event, Begun):
            for line in event.told:
                self._say(line)
            named = f"{event.title}: " if event.title else ""
            self._say(f"{named}{_count(event.books, 'book')}, {event.due} to make")
        elif isinstance(event, BookBegun):
            for line in event.changes.told():
                self._say(f"  {line}")

    def _say(self, text: str) -> None:
        self._console.print(text, markup=False)


class _Bars(_Lines):
    """A bar for all, one for the book at hand; the lines go above them."""

    def __init__(self, progress: Progress) -> None:
        super().__init__(progress.console, False)
        self._progress = progress
        self._all = progress.add_task("All books", total=1.0, made="")
        self._book = progress.add_task("", total=1.0, made="", visible=False)
        self._begun: BookBegun | None = None
        self._sound = 0.0
        self._start = time.monotonic()

    def hear(self, event: Heard) -> None:
        """Move the bars, and say what belongs above them."""
        super().hear(event)
        if isinstance(event, BookBegun):
            self._begun = event
            self._progress.reset(self._book, description=_short(event.title), visible=True, made="")
            self._progress.update(self._all, completed=event.before, made=f"book {event.number} of {event.count}")
        elif isinstance(event, Planned):
            self._progress.update(self._book, made=_count(event.chapters, "chapter"))
        elif isinstance(event, SegmentDone):
            self._sound += event.seconds
            speed = self._sound / max(time.monotonic() - self._start, 0.001)
            made = f"{clock(self._sound)} of sound, {speed:.0f} × real time"
            self._progress.update(self._book, completed=event.share, made=made)
            if self._begun is not None:
                done = self._begun.before + self._begun.share * event.share
                self._progress.update(self._all, completed=done)


def ended(result: Result) -> str:
    """A book's end in a line."""
    if result.report is None:
        return f"{result.title or result.name}: {_WORDS[result.outcome]}"
    report = result.report
    return (
        f"{result.title}: {clock(report.duration_s)} in {_count(len(report.chapters), 'chapter')}, "
        f"{_count(report.synthesized, 'new sentence')}, {report.reused} reused, {result.seconds:.1f} s"
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'s' if number != 1 else ''}"


def summary(outcome: Outcome, console: Console) -> None:
    """What became of all books: those that failed by name and reason, all others by number."""
    from rich.table import Table

    shown = [one for one in outcome.results if one.outcome != "unchanged"]
    if shown:
        table = Table(box=None, pad_edge=False, header_style="")
        for title in ("book", "outcome", "length", "why"):
            table.add_column(title, overflow="fold")
        for one in _worst_last(shown):
            length = clock(one.report.duration_s) if one.report else ""
            table.add_row(_plain(one.title or one.name), _WORDS[one.outcome], length, _plain(_why(one)))
        console.print(table)
    counts = [(len(outcome.of(kind)), word) for kind, word in _WORDS.items()]
    console.print(", ".join(f"{count} {word}" for count, word in counts if count) + ".")
    if outcome.stopped:
        console.print(f"Stopped: {outcome.stopped}. The same command goes on from there.")
    for one in outcome.results:
        if one.trace:
            console.print(f"\n{one.name}:\n{one.trace}", markup=False)


def _worst_last(results: Sequence[Result]) -> list[Result]:
    return sorted(results, key=lambda one: one.outcome == "failed")


def _why(result: Result) -> str:
    if result.outcome == "failed":
        return f"{result.why} {result.remedy}".strip()
    failed = sum(not one["passed"] for one in result.report.checks) if result.report else 0
    if failed:
        return f"check failed: {_count(failed, 'file')}"
    faults = len(result.report.faults) if result.report else 0
    return f"not spoken: {_count(faults, 'sentence')}" if faults else "; ".join(result.changes.told()[:4])


def document(outcome: Outcome) -> dict[str, Any]:
    """An outcome as `--json` prints it: the sums as for one book, then the books."""
    from narrate.reporting import report_document

    reports = [one.report for one in outcome.results if one.report is not None]
    books = []
    for one in outcome.results:
        changes = one.changes
        books.append(
            {
                "book": one.name,
                "title": one.title,
                "outcome": one.outcome,
                "why": one.why,
                "changes": {
                    "added": list(changes.added),
                    "changed": list(changes.changed),
                    "deleted": list(changes.deleted),
                    "renamed": [list(pair) for pair in changes.renamed],
                    "reordered": changes.reordered,
                },
                "removed": list(one.removed),
                **(report_document(one.report) if one.report else {}),
            }
        )
    return {
        "series": outcome.title,
        "files": [path for report in reports for path in report.files],
        "duration_s": round(sum(report.duration_s for report in reports), 3),
        "utterances": sum(report.utterances for report in reports),
        "synthesized": sum(report.synthesized for report in reports),
        "reused": sum(report.reused for report in reports),
        "counts": {kind: len(outcome.of(kind)) for kind in _WORDS},
        "stopped": outcome.stopped,
        "told": list(outcome.told),
        "books": books,
    }


def _short(title: str, longest: int = 40) -> str:
    return _plain(title if len(title) <= longest else title[: longest - 1] + "…")


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape(text)

"""How commands speak to people: messages and progress to standard error, results to standard output."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from narrate.errors import NarrateError
from narrate.ports import Bound, Event, Listener, Message, Planned, SegmentDone

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

_PIECES = 10_000  # of a JSON document, joined before they are written


def screen() -> Console:
    """Standard error for people: colours only on a terminal, and none where NO_COLOR is set."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True)


def complain(error: NarrateError) -> None:
    """What is wrong and what to do about it, in one or two plain sentences."""
    console = screen()
    console.print(f"[red]Error:[/red] {_plain(error.message)}", markup=True)
    if error.remedy:
        console.print(_plain(error.remedy))


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape(text)


def print_json(document: Any) -> None:
    """One JSON document on standard output, in letters that its encoding has; never all of its text at once."""
    encoding = sys.stdout.encoding or "utf-8"
    pieces = json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(document)
    while piece := "".join(islice(pieces, _PIECES)):
        try:
            piece.encode(encoding)
        except UnicodeEncodeError:
            piece = "".join(one if one.isascii() else json.dumps(one)[1:-1] for one in piece)
        sys.stdout.write(piece)
    sys.stdout.write("\n")


def counted(count: int, what: str) -> str:
    """A number of things in plain English: 1 sentence, 2 sentences."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def clock(seconds: float) -> str:
    """A length as people read it: 0:07, 12:05, 1:02:03."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@contextmanager
def listening(quiet: bool = False) -> Iterator[Listener]:
    """A listener that shows a run's progress: a bar on a terminal, plain lines elsewhere, only warnings if `quiet`."""
    if quiet:
        # Loading Rich takes a tenth of a second, and most runs have nothing to warn of.
        yield lambda event: _warn(screen(), event) if isinstance(event, Message) else None
        return
    console = screen()
    if console.is_terminal:
        with _bar(console) as progress:
            yield _on_terminal(progress)
    else:
        yield _in_lines(console)


def _warn(console: Console, event: Event) -> None:
    if isinstance(event, Message):
        if event.level == "warning":
            console.print(f"[yellow]Warning:[/yellow] {_plain(event.text)}")
    elif isinstance(event, Bound):
        pass


def _tell(console: Console, event: Event) -> None:
    if isinstance(event, Message) and event.level != "warning":
        console.print(_plain(event.text))
    else:
        _warn(console, event)


def _bar(console: Console) -> Progress:
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[made]}"),
        TimeRemainingColumn(compact=True),
        console=console,
        transient=True,
    )


def _on_terminal(progress: Progress) -> Listener:
    task = progress.add_task("Reading", total=1.0, made="")
    seconds = 0.0

    def listen(event: Event) -> None:
        nonlocal seconds
        if isinstance(event, Planned):
            progress.update(task, description=_plain(_short(event.title)))
        elif isinstance(event, SegmentDone):
            seconds += event.seconds
            made = f"{counted(event.done, 'segment')}, {clock(seconds)} of sound"
            progress.update(task, completed=event.share, made=made)
        else:
            _tell(progress.console, event)

    return listen


def _in_lines(console: Console) -> Listener:
    """A line whenever a tenth of the book is done, and not more often than every two seconds."""
    seconds = 0.0
    told = 0.0
    last = started = time.monotonic()

    def listen(event: Event) -> None:
        nonlocal seconds, told, last
        if isinstance(event, Planned):
            chapters = counted(event.chapters, "chapter")
            console.print(f"{_plain(event.title) or 'Untitled'}: {chapters}, {event.characters} characters")
        elif isinstance(event, SegmentDone):
            seconds += event.seconds
            now = time.monotonic()
            if event.share - told >= 0.1 and now - last >= 2:
                left = (now - started) * (1 - event.share) / max(event.share, 1e-9)
                made = f"{counted(event.done, 'segment')}, {clock(seconds)} of sound"
                console.print(f"{event.share:4.0%}  {made}, about {clock(left)} left")
                told, last = event.share, now
        else:
            _tell(console, event)

    return listen


def _short(title: str, longest: int = 24) -> str:
    return title if len(title) <= longest else title[: longest - 1] + "…"

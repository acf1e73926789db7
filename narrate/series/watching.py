"""Makes a series again whenever its folder changes: waits until files are whole, survives errors, stops when told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sized
from pathlib import Path

from narrate.errors import MissingError, NarrateError
from narrate.readers import readable_suffixes
from narrate.series.batch import Limits, Listener, Outcome, make_series
from narrate.series.folder import open_series
from narrate.series.state import FOLDER
from narrate.settings import FILE_NAME

SETTLE_S = 2.0
"""How long nothing may change before files count as whole: downloads and editors write in bursts."""

_POLL_S = 0.25
_LONGEST_WAIT_S = 600.0

Snapshot = frozenset[tuple[str, int, int]]


def watch(
    folder: Path,
    options: dict[str, object],
    listen: Listener,
    told: Callable[[Outcome | NarrateError], None],
    *,
    settle_s: float = SETTLE_S,
    stop: threading.Event | None = None,
) -> None:
    """Make what is due now, and again after every change, until `stop` is set or KeyboardInterrupt comes.

    `told` hears of each run's outcome, or of what kept it from beginning. Raises MissingError without `watchfiles`.
    """
    try:
        import watchfiles
    except ImportError as error:
        raise MissingError(
            "Watching needs the package watchfiles, which is not installed.",
            remedy="Install it with: pip install 'narrate[web]'",
        ) from error
    stop = stop or threading.Event()
    folder = folder.resolve()
    output = folder / "output"
    watcher = watchfiles.watch(
        folder,
        watch_filter=lambda _, path: concerns(Path(path), folder, output),
        stop_event=stop,
        rust_timeout=500,
        yield_on_timeout=True,
        step=50,
        debounce=400,
    )
    begun = next(watcher, None)  # from here on nothing is missed, not even what changes during the first run
    made: Snapshot | None = None
    while begun is not None and not stop.is_set():
        now = settled(folder, settle_s, stop)
        if now != made:
            output = _run(folder, options, listen, told) or output
            made = now
        if not _next_change(watcher):
            return


def _next_change(watcher: Iterator[Sized]) -> bool:
    """Wait for a change; False when watching is over. Time-outs are there to hear of signals."""
    return any(len(changes) > 0 for changes in watcher)


def _run(
    folder: Path, options: dict[str, object], listen: Listener, told: Callable[[Outcome | NarrateError], None]
) -> Path | None:
    """Make the series once; where its books go."""
    try:
        series = open_series(folder, options)
        told(make_series(series, listen, Limits()))
    except NarrateError as error:
        told(error)
        return None
    return Path(series.settings.output.folder).absolute()


def concerns(path: Path, folder: Path, output: Path) -> bool:
    """Whether a change of this path may change the series: a text or its settings, not what narrate itself writes."""
    if path.is_relative_to(output) or path.is_relative_to(folder / FOLDER):
        return False
    return path.name == FILE_NAME or path.suffix.lower() in readable_suffixes() or not path.suffix


def snapshot(folder: Path) -> Snapshot:
    """Every text below the folder, and its settings, with size and time of change."""
    found = set()
    known = readable_suffixes()
    for path in folder.rglob("*"):
        if path.name != FILE_NAME and path.suffix.lower() not in known:
            continue
        try:
            state = path.stat()
        except OSError:
            continue  # it is just being renamed or removed; the next look tells
        found.add((str(path), state.st_size, state.st_mtime_ns))
    return frozenset(found)


def settled(folder: Path, settle_s: float, stop: threading.Event) -> Snapshot:
    """Wait until nothing has changed for `settle_s` seconds, and no longer than ten minutes; what is there then."""
    before = snapshot(folder)
    since = start = time.monotonic()
    while not stop.is_set() and time.monotonic() - start < _LONGEST_WAIT_S:
        if time.monotonic() - since >= settle_s:
            break
        stop.wait(min(_POLL_S, settle_s))
        now = snapshot(folder)
        if now != before:
            before, since = now, time.monotonic()
    return before

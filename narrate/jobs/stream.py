"""Tasks in, rendered segments out, in order, with a bounded number on the way: memory does not grow with the book."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait

from narrate.errors import EngineError
from narrate.jobs.pool import WorkerLostError
from narrate.jobs.segment import lookup, render
from narrate.model import RenderedSegment, Say, SegmentTask

AHEAD = 2
"""Tasks handed out per process: one it works on, one that waits for it."""

WAITING = 32
"""Segments per process that may be done and wait for a slower one before them; each is a few hundred bytes."""

Heard = Callable[[RenderedSegment], None]


def render_all(
    tasks: Iterable[SegmentTask], executor: Executor, store_root: str, on_done: Heard | None = None
) -> Iterator[RenderedSegment]:
    """Each task's segment, in the order of the tasks; `on_done` hears of each as soon as it is there, in any order.

    What the store holds already is found here and costs no worker. `tasks` is read as workers become free, so it may
    well be a generator that is still planning. Raises what `render` raises, for the first task that failed.
    """
    jobs = max(1, int(getattr(executor, "jobs", 0)))
    line: deque[_Place] = deque()
    try:
        for task in tasks:
            line.append(_begin(task, executor, store_root, on_done))
            yield from _ready(line)
            while _running(line) >= AHEAD * jobs or len(line) >= WAITING * jobs:
                _await_one(line, on_done)
                yield from _ready(line)
        while line:
            _await_one(line, on_done)
            yield from _ready(line)
    finally:
        for place in line:
            if place.future is not None:
                place.future.cancel()


class _Place:
    """A task's place in the line: what came of it, or the future that will tell."""

    __slots__ = ("done", "future", "task")

    def __init__(self, task: SegmentTask, done: RenderedSegment | None, future: Future[RenderedSegment] | None) -> None:
        self.task = task
        self.done = done
        self.future = future


def _begin(task: SegmentTask, executor: Executor, store_root: str, on_done: Heard | None) -> _Place:
    found = lookup(task, store_root)
    if found is None:
        return _Place(task, None, executor.submit(render, task, store_root))
    if on_done is not None:
        on_done(found)
    return _Place(task, found, None)


def _running(line: Iterable[_Place]) -> int:
    return sum(place.future is not None for place in line)


def _await_one(line: Iterable[_Place], on_done: Heard | None) -> None:
    """Wait until a future is done, and note all that are."""
    futures = [place.future for place in line if place.future is not None]
    if not futures:
        return
    wait(futures, return_when=FIRST_COMPLETED)
    for place in line:
        if place.future is not None and place.future.done():
            place.done = _result(place.task, place.future)
            place.future = None
            if on_done is not None:
                on_done(place.done)


def _result(task: SegmentTask, future: Future[RenderedSegment]) -> RenderedSegment:
    try:
        return future.result()
    except WorkerLostError as error:
        said = [item.text or item.utterance.text for item in task.items if isinstance(item, Say)]
        raise EngineError(
            f"The segment that begins with “{said[0] if said else '(a sound)'}” can't be rendered: {error.message}.",
            remedy="Is there memory enough? Fewer --jobs need less; another voice may not crash.",
        ) from error


def _ready(line: deque[_Place]) -> Iterator[RenderedSegment]:
    while line and line[0].done is not None:
        done = line.popleft().done
        assert done is not None
        yield done

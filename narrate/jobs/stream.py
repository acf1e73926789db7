"""Tasks in, rendered segments out, in order, with a bounded number on the way: memory does not grow with the book."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, replace
from sys import intern

from narrate.errors import EngineError
from narrate.jobs.ledger import lookup
from narrate.model import RenderedSegment, Say, SegmentTask
from narrate.processes.pool import ProcessPool, WorkerLostError

AHEAD = 2
"""Tasks handed out per process: one it works on, one that waits for it."""

WAITING = 32
"""Segments per process that may be planned, or done and waiting for one before them; each is a few hundred bytes."""

TAIL = 8
"""Tasks per process at the very end that are handed out longest first, so that all processes end together."""

Heard = Callable[[RenderedSegment], None]


def render_all(
    tasks: Iterable[SegmentTask],
    executor: Executor,
    store_root: str,
    on_done: Heard | None = None,
    meanwhile: Callable[[], object] | None = None,
) -> Iterator[RenderedSegment]:
    """Each task's segment, in the order of the tasks; `on_done` hears of each as soon as it is there, in any order.
    `meanwhile` is called once, when there is nothing to do but wait and a process without work, and may not be called
    at all.

    What the store holds already is found here and costs no worker. `tasks` is read a little ahead of the workers, so it
    may well be a generator that is still planning. Raises what `render` raises, for the first task that failed.
    """
    line = _Line(executor, store_root, on_done or _nobody, meanwhile)
    try:
        for task in tasks:
            line.add(task)
            yield from line.ready()
            while line.full():
                line.await_one()
                yield from line.ready()
        line.complete = True
        while line.places:
            line.await_one()
            yield from line.ready()
    finally:
        line.give_up()


@dataclass(slots=True)
class _Place:
    """A task's place in the line: not begun yet, begun (a future), or done."""

    task: SegmentTask
    done: RenderedSegment | None = None
    future: Future[RenderedSegment] | None = None


class _Line:
    """Tasks in order, from planned to done."""

    def __init__(
        self, executor: Executor, store_root: str, heard: Heard, meanwhile: Callable[[], object] | None
    ) -> None:
        self.complete = False
        self.places: deque[_Place] = deque()
        self._jobs = max(1, int(getattr(executor, "jobs", 1)))
        self._executor = executor
        self._root = store_root
        self._heard = heard
        self._meanwhile = meanwhile
        self._running: list[_Place] = []
        self._waiting: list[_Place] = []

    def add(self, task: SegmentTask) -> None:
        """Put a task at the end of the line; begin it if somebody is free."""
        place = _Place(task, lookup(task, self._root))
        self.places.append(place)
        if place.done is not None:
            self._heard(place.done)
        else:
            self._waiting.append(place)
            self._hand_out()

    def full(self) -> bool:
        """Whether enough is planned to keep everybody busy."""
        return len(self._waiting) >= TAIL * self._jobs or len(self.places) >= WAITING * self._jobs

    def ready(self) -> Iterator[RenderedSegment]:
        """What is done and has nothing undone before it."""
        while self.places and (done := self.places[0].done) is not None:
            self.places.popleft()
            yield done

    def await_one(self) -> None:
        """Wait until something is done, note all that is, and hand out what waits."""
        self._hand_out()
        if not self._running:
            return
        if self._meanwhile is not None and self._has_room():
            if isinstance(self._executor, ProcessPool):  # what is done meanwhile takes the room of those who have gone
                self._executor.dismiss(self._jobs - len(self._running))
            self._meanwhile()
            self._meanwhile = None
        wait([place.future for place in self._running if place.future is not None], return_when=FIRST_COMPLETED)
        for place in list(self._running):
            if place.future is not None and place.future.done():
                place.done = _result(place.task, place.future)
                self._running.remove(place)
                self._heard(place.done)
        self._hand_out()

    def _has_room(self) -> bool:
        """Whether a core is free, as far as we know: at the very end a process has nothing left to do."""
        at_the_end = self.complete and not self._waiting and len(self._running) < self._jobs
        return at_the_end or self._jobs == 1

    def give_up(self) -> None:
        """Nobody wants the rest."""
        for place in self._running:
            if place.future is not None:
                place.future.cancel()

    def _hand_out(self) -> None:
        while self._waiting and len(self._running) < AHEAD * self._jobs:
            longest_first = self.complete and len(self._waiting) <= TAIL * self._jobs
            place = max(self._waiting, key=_length) if longest_first else self._waiting[0]
            self._waiting.remove(place)
            place.future = self._executor.submit(render, place.task, self._root)
            self._running.append(place)


def render(task: SegmentTask, store_root: str) -> RenderedSegment:
    """As `segment.render`, which brings numpy along: loaded by those who render, not by those who hand out."""
    from narrate.jobs import segment

    return segment.render(task, store_root)


def _nobody(segment: RenderedSegment) -> None:
    """Hears of segments where nobody wants to."""


def _length(place: _Place) -> int:
    return sum(len(item.utterance.text) for item in place.task.items if isinstance(item, Say))


def _lean(segment: RenderedSegment) -> RenderedSegment:
    """The same with one string for each name, whichever process it came from: a long book's are held to the end."""
    return replace(
        segment,
        encoded=tuple((intern(str(name)), key) for name, key in segment.encoded),
        lengths=tuple((intern(str(name)), length) for name, length in segment.lengths),
        timings=tuple((intern(str(name)), seconds) for name, seconds in segment.timings),
    )


def _result(task: SegmentTask, future: Future[RenderedSegment]) -> RenderedSegment:
    try:
        return _lean(future.result())
    except WorkerLostError as error:
        said = [item.text or item.utterance.text for item in task.items if isinstance(item, Say)]
        raise EngineError(
            f"The segment that begins with “{said[0] if said else '(a sound)'}” can't be rendered: {error.message}.",
            remedy="Is there memory enough? Fewer --jobs need less; another voice may not crash.",
        ) from error

"""Makes many books one after another: a bad one stops no other, limits end in peace, and the next run goes on."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from narrate import binding, jobs, making, voices
from narrate.desk import open_store
from narrate.errors import NarrateError, UsageError
from narrate.model import Report
from narrate.ports import Event, Message, SegmentDone
from narrate.series.alone import Occupied, alone
from narrate.series.changes import Changes
from narrate.series.folder import Series
from narrate.series.state import BookState, made_file, refreshed
from narrate.series.survey import Announced, Inspection, Seen, announce, engines_of, inspect, key_of, part_from


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a book: "made", "unchanged", "failed" (and why), or "left" for the next run."""

    name: str
    title: str
    outcome: str
    why: str = ""
    remedy: str = ""
    report: Report | None = None
    changes: Changes = field(default_factory=Changes)
    removed: tuple[str, ...] = ()
    seconds: float = 0.0
    trace: str = ""


@dataclass(frozen=True, slots=True)
class Begun:
    """Work is known: how many books there are, and how many are due, with what happened to the series' books."""

    title: str
    books: int
    due: int
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BookBegun:
    """A book is begun: number `number` of `count` that are due; `before` is the share of all characters done (0..1),
    `share` the book's own."""

    name: str
    title: str
    number: int
    count: int
    before: float
    share: float
    changes: Changes


@dataclass(frozen=True, slots=True)
class BookEnded:
    """A book is done, in whatever way."""

    result: Result
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Another run is at work in the folder; this one waits until that is done."""

    folder: Path


_BESIDE = (".chapters.json", ".vtt")
"""What a feed wrote beside a file of sound."""

Heard = Event | Waiting | Begun | BookBegun | BookEnded
Listener = Callable[[Heard], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run over many books came to, by book in order; `stopped` says why it ended before its work did."""

    title: str
    results: tuple[Result, ...]
    told: tuple[str, ...] = ()
    stopped: str = ""

    def of(self, outcome: str) -> tuple[Result, ...]:
        """The books with that outcome."""
        return tuple(one for one in self.results if one.outcome == outcome)

    @property
    def flawed(self) -> bool:
        """Whether a book failed, or was made with a gap, or failed a check."""
        return any(one.outcome == "failed" or (one.report and one.report.flawed) for one in self.results)


@dataclass(frozen=True, slots=True)
class Limits:
    """When to stop: at `deadline` (seconds of `time.time`), and at the first failure if `fail_fast`."""

    deadline: float = float("inf")
    fail_fast: bool = False


class OutOfTime(Exception):  # noqa: N818 - no error: the run has done what it was told to
    """The time that a run may take is over; it passes through a book's work, what is done being kept."""


def limits(max_hours: float | None, until: str | None, fail_fast: bool, now: datetime | None = None) -> Limits:
    """Limits as people say them: hours from now, a time of day ("07:00", the next one to come). Raises UsageError."""
    now = now or datetime.now().astimezone()
    ends = []
    if max_hours is not None:
        if max_hours < 0:
            raise UsageError(f"--max-hours can't be {max_hours:g}.", remedy="For example: --max-hours 2.5")
        ends.append(now + timedelta(hours=max_hours))
    if until is not None:
        try:
            told = datetime.strptime(until.strip(), "%H:%M").time()  # noqa: DTZ007 - a time of day, local
        except ValueError as error:
            raise UsageError(f"--until {until!r} is no time of day.", remedy="For example: --until 07:00") from error
        end = now.replace(hour=told.hour, minute=told.minute, second=0, microsecond=0)
        ends.append(end if end > now else end + timedelta(days=1))
    return Limits(min((end.timestamp() for end in ends), default=float("inf")), fail_fast)


def make_series(series: Series, listen: Listener, limit: Limits | None = None) -> Outcome:
    """Make what is due in a series, in the order in which one listens to it.

    Of two runs on one folder the second waits for the first. Raises NarrateError only for what concerns all books
    (store and state can't be written); OutOfTime never.
    """
    limit = limit or Limits()

    try:
        with alone(series.folder, lambda: listen(Waiting(series.folder)), limit.deadline):
            series = replace(series, state=refreshed(series.state))
            return _Batch(series, inspect(series), listen, limit).run()
    except Occupied:
        batch = _Batch(series, inspect(series), listen, limit)
        return batch.left("the time given is over, and another run is still at work in the folder")


def make_each(series: Series, listen: Listener, limit: Limits | None = None) -> Outcome:
    """Make books that have nothing to do with each other, the shortest first: so there is soon something to hear."""
    found = inspect(series)
    ordered = tuple(sorted(found.seen, key=lambda one: (_size(one), one.volume.number)))
    return _Batch(series, Inspection(ordered, found.told), listen, limit or Limits()).run()


def _size(seen: Seen) -> int:
    return sum(path.stat().st_size for path in seen.volume.sources if path.is_file())


class _Batch:
    """One run over many books."""

    def __init__(self, series: Series, found: Inspection, listen: Listener, limit: Limits) -> None:
        self._series = series
        self._found = found
        self._listen = listen
        self._limit = limit
        self._stopped = ""
        self._results: dict[str, Result] = {}

    def run(self) -> Outcome:
        """All due books, one after another."""
        state, run = self._series.state, self._series.settings.run
        binding.open_writers(self._series.settings)
        if self._series.settings.voice.name:
            voices.find(self._series.settings.voice.name)
        due = [one for one in self._found.seen if one.due]
        self._listen(Begun(self._series.title, len(self._found.seen), len(due), self._found.told))
        for warning in self._series.warnings:
            self._listen(Message(warning, "warning"))
        store = open_store(self._series.settings)
        with store.lease():
            announced = {one.volume.name: announce(one, store) for one in due}
            part_from(announced, self._found.seen, state.books)
            with jobs.kept_executor(run.executor, run.jobs, run.scheduler, str(store.root)):
                self._make_all(due, announced)
        state.save()
        return self.left(self._stopped)

    def left(self, stopped: str) -> Outcome:
        """What came of it until now."""
        results = tuple(self._results.get(one.volume.name) or self._untouched(one) for one in self._found.seen)
        return Outcome(self._series.title, results, self._found.told, stopped)

    def _untouched(self, seen: Seen) -> Result:
        title = self._series.state.books[seen.volume.name].title
        return Result(seen.volume.name, title, "left" if seen.due else "unchanged", changes=seen.changes)

    def _make_all(self, due: Sequence[Seen], announced: dict[str, Announced]) -> None:
        total = sum(one.characters for one in announced.values()) or 1
        done = 0
        for number, seen in enumerate(due, start=1):
            if self._stopped or self._out_of_time():
                break
            found = announced[seen.volume.name]
            share = found.characters / total
            title = found.metadata.title or seen.volume.name
            self._listen(
                BookBegun(seen.volume.name, title, number, len(due), done / total, share, seen.changes)
            )  # fmt: skip
            try:
                result = self._made(seen, found)
            except OutOfTime:
                self._out_of_time()
                break
            done += found.characters
            self._results[seen.volume.name] = result
            self._series.state.save()
            self._listen(BookEnded(result, number, len(due)))
            if result.outcome == "failed" and self._limit.fail_fast:
                self._stopped = "a book failed (--fail-fast)"

    def _out_of_time(self) -> bool:
        if time.time() >= self._limit.deadline:
            self._stopped = "the time given is over"
        return bool(self._stopped)

    def _heard(self, event: Event) -> None:
        self._listen(event)
        if isinstance(event, SegmentDone) and event.share < 1.0 and time.time() >= self._limit.deadline:
            raise OutOfTime

    def _made(self, seen: Seen, found: Announced) -> Result:
        volume = seen.volume
        title = found.metadata.title
        start = time.perf_counter()
        trace = ""
        try:
            if found.error is not None:
                raise found.error
            sources = [str(path) for path in volume.sources]
            report = making.make(sources, settings=found.settings, listen=self._heard)
        except NarrateError as error:
            why, remedy = error.message, error.remedy
        except OutOfTime:
            raise
        except Exception as error:  # a bug that one book brings out must not cost all the others
            why, remedy = (
                f"a bug in narrate: {type(error).__name__}: {error}",
                "Please report it with what stands below.",
            )
            trace = traceback.format_exc()
        else:
            return self._kept(seen, found, report, time.perf_counter() - start)
        book = self._series.state.books[volume.name]
        self._series.state.books[volume.name] = _failed(book, title, why)
        spent = time.perf_counter() - start
        return Result(volume.name, title, "failed", why, remedy, changes=seen.changes, seconds=spent, trace=trace)

    def _kept(self, seen: Seen, found: Announced, report: Report, spent: float) -> Result:
        """Note what was made, and part with files of the same kind that the book does not have any more."""
        state, name = self._series.state, seen.volume.name
        before = state.books[name]
        files = tuple(made_file(Path(path)) for path in report.files)
        told = found.metadata
        state.books[name] = BookState(
            identity=before.identity, key="", title=told.title, author=told.author, part=told.part,
            description=told.description, language=told.language, sources=tuple(seen.sources), files=files,
            chapters=report.chapters, duration_s=report.duration_s, utterances=report.utterances,
            words=report.words_spoken,
            report=str(Path(report.report).absolute()),
            split=seen.volume.settings.output.split,
            beside=tuple(made_file(Path(path)) for path in report.beside),
            engines=engines_of(seen.volume.settings, told.language),
        )  # fmt: skip
        state.books[name] = _keyed(state.books[name], seen)
        if report.synthesized and report.utterances:
            sound = report.duration_s * report.synthesized / report.utterances
            state.learn_speed(engine_of(seen, told.language), sound, report.timings.get("render", spent))
        removed = tuple(_remove_stale(before, state.books[name]))
        return Result(
            name, told.title, "made", report=report, changes=seen.changes, removed=removed, seconds=spent
        )  # fmt: skip


def engine_of(seen: Seen, language: str) -> str:
    """The name of the engine that reads a book, "" where its voice is not there."""
    try:
        return voices.choose(seen.volume.settings.voice.name, seen.volume.settings.book.language or language).engine
    except NarrateError:
        return ""


def _keyed(book: BookState, seen: Seen) -> BookState:
    return replace(book, key=key_of(seen.volume.settings, seen.sources, book.language))


def _failed(book: BookState, title: str, why: str) -> BookState:
    return replace(book, failed=why, title=title or book.title)


def _remove_stale(before: BookState, now: BookState) -> list[str]:
    """Files of the last run, untouched since, in a format that the book was made in again under other names.

    What narrate wrote beside them goes as well, and so do folders that are empty then.
    """
    kept = {one.path for one in now.files}
    suffixes = {Path(one.path).suffix for one in now.files}
    removed = []
    for one in before.files:
        if one.path not in kept and Path(one.path).suffix in suffixes and one.stands():
            path = Path(one.path)
            beside = [path.with_name(path.name + ending) for ending in _BESIDE]
            if before.report != now.report:
                beside.append(Path(before.report or path))
            for stale in (path, *beside):
                stale.unlink(missing_ok=True)
            _remove_empty(path.parent)
            removed.append(one.path)
    _remove_companions(before, now)
    return removed


def _remove_companions(before: BookState, now: BookState) -> None:
    """Companions of the last run, untouched since, that are not wanted any more, or not there."""
    kept = {one.path for one in (*now.beside, *now.files)}
    for one in before.beside:
        if one.path not in kept and one.stands():
            Path(one.path).unlink(missing_ok=True)
            _remove_empty(Path(one.path).parent)


def _remove_empty(folder: Path) -> None:
    """Remove a folder and those above it as long as they are empty."""
    for place in (folder, *folder.parents):
        try:
            place.rmdir()
        except OSError:
            return

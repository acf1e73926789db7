"""A pool of worker processes that outlives the loss of any of them; what they work on is the callers' matter.

Why not `ProcessPoolExecutor`: there one worker that the system kills breaks the pool and takes the others' work along,
nobody can tell whose task did it, workers outlive a parent that was killed, and each imports the parent's main module
(for us: the whole command line). Here a worker is known by its pipe: when that ends, its one task is tried again.
Where the system can fork safely, workers come out of a nursery that has imported what they need.
"""

from __future__ import annotations

import contextlib
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from narrate.errors import EngineError
from narrate.processes import nursery
from narrate.processes.nursery import POSSIBLE, Forked, Nursery, environment
from narrate.processes.worker import receive, send, start_line

P = ParamSpec("P")
T = TypeVar("T")

TRIES = 3
"""How many workers one task may cost before it counts as what ends them."""

HASTE_S = 2.0
"""How long a pool that was left by an exception waits for its threads, whose workers are gone by then.

A Ctrl-C inside `concurrent.futures.wait` can leave the locks of futures held for ever, and a thread that has to settle
one of them never comes back.
"""


class WorkerLostError(EngineError):
    """A task ended every worker that took it: the system or a crash inside a library did."""


class ProcessPool(Executor):
    """`jobs` processes, each started when it is first needed; tasks and results are pickled, functions by their name.

    `modules` are those that tasks will need: they are imported once for all workers, where that is possible.
    Leaving the `with` block in peace waits for what was submitted; leaving it by an exception ends the workers at once.
    """

    def __init__(self, jobs: int, modules: tuple[str, ...] = ()) -> None:
        self.jobs = jobs
        self._modules = modules
        self._nursery: Nursery | None = None
        self._nursing = threading.Lock()
        self._can_fork = POSSIBLE
        self._calls: SimpleQueue[_Call | None] = SimpleQueue()
        self._idle = 0
        self._lock = threading.Lock()
        self._workers: set[_Worker] = set()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._killed = False

    def submit(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """As in `concurrent.futures`. The future may raise WorkerLostError besides what `function` raises."""
        if self._closed:
            raise RuntimeError("the pool is closed")
        future: Future[T] = Future()
        self._calls.put(_Call(future, pickle.dumps((function, args, kwargs), pickle.HIGHEST_PROTOCOL)))
        with self._lock:
            if self._idle:
                self._idle -= 1
            elif len(self._threads) < self.jobs:
                self._add_thread()
        return future

    def warm(self) -> None:
        """Begin importing now, so that workers are ready when the first task comes."""
        with contextlib.suppress(OSError), self._nursing:  # whoever needs a worker will hear of it
            self._opened_nursery()

    def _add_thread(self) -> None:
        thread = threading.Thread(target=self._serve, name=f"worker-{len(self._threads)}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def dismiss(self, count: int) -> None:
        """End `count` workers that have nothing to do, and their memory with them; the next tasks start new ones."""
        for _ in range(count):
            self._calls.put(_Call(Future(), b""))

    def rest(self) -> None:
        """End all workers in peace, and their memory with them; the next task starts new ones."""
        self._leave()
        with self._lock:
            self._threads = []
            self._idle = 0

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more; with `cancel_futures` drop what has not begun, without `wait` end what has."""
        self._closed = True
        if cancel_futures:
            with contextlib.suppress(Empty):  # a thread may be quicker, so no looking before taking
                while True:
                    call = self._calls.get_nowait()
                    if call is not None:
                        call.future.cancel()
        if not wait:
            self.kill()
        self._leave(None if wait else HASTE_S)
        with self._nursing:
            self._close_nursery()

    def _leave(self, seconds: float | None = None) -> None:
        for _ in self._threads:
            self._calls.put(None)
        end = None if seconds is None else time.monotonic() + seconds
        for thread in self._threads:
            thread.join(None if end is None else max(0.0, end - time.monotonic()))

    def kill(self) -> None:
        """End all workers now; their tasks raise WorkerLostError."""
        self._closed = True
        with self._lock:
            self._killed = True
            for worker in self._workers:
                worker.process.kill()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        self.shutdown(wait=error is None, cancel_futures=error is not None)
        return None

    def _serve(self) -> None:
        """One thread's life: one call after the other, and a worker for them."""
        worker: _Worker | None = None
        while (call := self._calls.get()) is not None:
            if not call.data:
                if worker is not None:
                    self._end(worker)
                worker = None
                continue
            if call.future.set_running_or_notify_cancel():
                try:
                    worker = self._carry_out(call, worker)
                except OSError as error:
                    worker = None
                    why = error.strerror or str(error)
                    call.future.set_exception(WorkerLostError(f"no process could be started for it ({why})"))
            with self._lock:
                self._idle += 1
        if worker is not None:
            self._end(worker)

    def _carry_out(self, call: _Call, worker: _Worker | None) -> _Worker | None:
        """Settle the call's future; the worker to go on with. Raises OSError where none can be started."""
        code: int | None = 0
        for _ in range(TRIES):
            worker = worker or self._start()
            if worker is None:
                break
            answer = worker.ask(call.data)
            if answer is not None:
                well, result = answer
                if well:
                    call.future.set_result(result)
                else:
                    call.future.set_exception(result)
                return worker
            code = self._end(worker)
            worker = None
        call.future.set_exception(WorkerLostError(f"the process that worked on it ended every time ({_ending(code)})"))
        return None

    def _start(self) -> _Worker | None:
        """A new worker; none where the pool is being ended."""
        with self._lock:
            killed = self._killed
        if killed:
            return None
        worker = _Worker(self._forked() or _spawned())
        with self._lock:
            self._workers.add(worker)
            if self._killed:
                worker.process.kill()
        return worker

    def _forked(self) -> Forked | None:
        """A process out of the nursery, which is opened anew if it was lost; None where it can't fork."""
        with self._nursing:
            for _ in range(2):
                forking = self._opened_nursery()
                process = forking.fork() if forking is not None else None
                if process is not None or forking is None:
                    return process
                self._close_nursery()
            self._can_fork = False
        return None

    def _opened_nursery(self) -> Nursery | None:
        if self._can_fork and self._nursery is None:
            self._nursery = nursery.opened()
            self._nursery.prepare(self._modules)
        return self._nursery

    def _close_nursery(self) -> None:
        if self._nursery is not None:
            self._nursery.end()
            self._nursery = None

    def _end(self, worker: _Worker) -> int | None:
        with self._lock:
            self._workers.discard(worker)
        return worker.end()


class _Call:
    """Something to do, and who waits for it; without data: the worker that gets it may go."""

    __slots__ = ("data", "future")

    def __init__(self, future: Future[Any], data: bytes) -> None:
        self.future = future
        self.data = data


class _Worker:
    """One process and its two pipes."""

    def __init__(self, process: Forked | subprocess.Popen[bytes]) -> None:
        self.process = process

    def ask(self, data: bytes) -> tuple[bool, Any] | None:
        """Have a pickled call carried out; None if the process ended over it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        try:
            send(self.process.stdin, data)
            answer = receive(self.process.stdout)
        except OSError:
            return None
        if answer is None:
            return None
        try:
            well, result = pickle.loads(answer)  # noqa: S301 - from our own child, through a private pipe
        except Exception as error:  # a result of any kind may fail to be put together again; whoever waits must hear it
            return False, error
        return bool(well), result

    def end(self) -> int | None:
        """Close the pipes, which ends the process; its exit code, if anybody saw it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        self.process.stdout.close()
        return self.process.wait()


def _spawned() -> subprocess.Popen[bytes]:
    """A worker started by itself."""
    # A group of its own (on Windows CREATE_NEW_PROCESS_GROUP): Ctrl-C goes to the parent alone, which decides.
    own: dict[str, Any] = {"creationflags": 0x200} if sys.platform == "win32" else {"process_group": 0}
    return subprocess.Popen(
        start_line(sys.path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), **own
    )


def _ending(code: int | None) -> str:
    if code is None:
        return "nobody saw how"
    if code < 0:
        return f"by signal {-code}" + (", which is how a system short of memory does it" if code == -9 else "")
    return f"with exit code {code}"

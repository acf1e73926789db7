from concurrent.futures import Executor, Future

import pytest

from narrate.errors import EngineError
from narrate.jobs import Inline, render_all
from narrate.jobs.stream import AHEAD, WAITING
from narrate.processes.pool import WorkerLostError


class Backwards(Executor):
    """Holds all it is given until nobody can go on, then does the newest first."""

    def __init__(self, jobs):
        self.jobs = jobs
        self.held = []
        self.most = 0

    def submit(self, function, /, *args, **kwargs):
        future = Later(self)
        self.held.append((future, function, args, kwargs))
        self.most = max(self.most, len(self.held))
        return future

    def do_one(self):
        future, function, args, kwargs = self.held.pop()
        future.set_running_or_notify_cancel()
        future.set_result(function(*args, **kwargs))


class Later(Future):
    def __init__(self, executor):
        super().__init__()
        self.executor = executor


@pytest.fixture
def backwards(monkeypatch):
    executor = Backwards(2)

    def wait(futures, return_when):
        if not any(future.done() for future in futures):
            executor.do_one()

    monkeypatch.setattr("narrate.jobs.stream.wait", wait)
    return executor


def tasks(studio, count):
    return [studio.task(f"This is the line of number {number}.") for number in range(count)]


def test_segments_come_in_order_whoever_is_done_first(studio, backwards):
    wanted = tasks(studio, 12)
    heard = []
    found = list(render_all(iter(wanted), backwards, studio.root, heard.append))
    keys = [one.key for one in render_all(wanted, Inline(), studio.root)]
    assert [one.key for one in found] == keys
    assert sorted(one.key for one in heard) == sorted(keys)
    assert [one.key for one in heard] != keys


def test_a_bounded_number_is_on_the_way(studio, backwards):
    taken = 0

    def counting():
        nonlocal taken
        for task in tasks(studio, 90):
            taken += 1
            yield task

    stream = render_all(counting(), backwards, studio.root)
    next(stream)
    assert backwards.most <= AHEAD * backwards.jobs
    assert taken <= WAITING * backwards.jobs + 1
    assert len(list(stream)) == 89
    assert backwards.most <= AHEAD * backwards.jobs


def test_the_last_tasks_are_handed_out_longest_first(studio, backwards):
    submit, begun = backwards.submit, []

    def noting(function, task, root):
        begun.append(len(task.items))
        return submit(function, task, root)

    backwards.submit = noting
    sizes = [3, 1, 2, 1, 2, 5, 1, 4]
    wanted = [
        studio.task(*[f"Line {n} of {size} in {place}." for n in range(size)]) for place, size in enumerate(sizes)
    ]
    found = [one.key for one in render_all(wanted, backwards, studio.root)]
    assert begun == [3, 1, 2, 1, 5, 4, 2, 1]
    assert found == [one.key for one in render_all(wanted, Inline(), studio.root)]


def test_what_is_there_costs_no_worker(studio):
    wanted = tasks(studio, 5)
    list(render_all(wanted, Inline(), studio.root))

    class Nobody(Executor):
        def submit(self, *args, **kwargs):
            raise AssertionError("nothing is left to do")

    heard = []
    assert len(list(render_all(wanted, Nobody(), studio.root, heard.append))) == 5
    assert len(heard) == 5
    assert all(one.reused == 1 and not one.rendered for one in heard)


def test_the_first_failure_ends_the_stream(studio, failure):
    studio.engine.failing["Ugh."] = failure
    wanted = [*tasks(studio, 2), studio.task("Ugh."), *tasks(studio, 9)[2:]]
    stream = render_all(wanted, Inline(), studio.root)
    assert len([next(stream), next(stream)]) == 2
    with pytest.raises(EngineError, match="Ugh"):
        next(stream)


def test_a_segment_that_ends_workers_is_named(studio):
    class Deadly(Executor):
        def submit(self, *args, **kwargs):
            future = Future()
            future.set_exception(WorkerLostError("the process ended every time (by signal 11)"))
            return future

    with pytest.raises(EngineError, match=r"begins with “This is the line of number 0.”.*signal 11"):
        list(render_all(tasks(studio, 1), Deadly(), studio.root))


def test_nothing_in_nothing_out(studio):
    assert list(render_all([], Inline(), studio.root)) == []


def test_something_else_is_done_once_while_all_are_busy(studio, backwards):
    done = []
    assert len(list(render_all(tasks(studio, 12), backwards, studio.root, meanwhile=lambda: done.append(1)))) == 12
    assert done == [1]
    list(render_all(tasks(studio, 12), backwards, studio.root, meanwhile=lambda: done.append(2)))
    assert done == [1]

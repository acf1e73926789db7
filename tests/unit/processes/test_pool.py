import os
import signal
import subprocess
import sys
import time
from concurrent.futures import CancelledError
from contextlib import suppress
from pathlib import Path

import pytest

from narrate import plugins
from narrate.errors import MissingError, UsageError
from narrate.jobs import Inline, open_executor
from narrate.jobs.executors import cores
from narrate.processes import nursery
from narrate.processes.nursery import POSSIBLE
from narrate.processes.pool import TRIES, ProcessPool, WorkerLostError

# Elsewhere the pool starts each worker by itself, as the other tests here have it done.
nursed = pytest.mark.skipif(not POSSIBLE, reason="workers are forked out of a nursery on Linux alone")


def test_it_does_what_it_is_given_in_other_processes():
    with ProcessPool(2) as pool:
        futures = [pool.submit(pow, number, 2) for number in range(20)]
        assert [future.result(200) for future in futures] == [number**2 for number in range(20)]
        assert pool.submit(os.getpid).result(200) != os.getpid()


def test_processes_start_only_when_they_are_needed():
    with ProcessPool(8) as pool:
        assert not pool._workers
        for _ in range(3):
            pool.submit(os.getpid).result(200)
            while not pool._idle:
                time.sleep(0.01)
        assert len(pool._workers) == 1


def test_workers_without_work_can_be_dismissed_and_others_take_their_place():
    with ProcessPool(1) as pool:
        first = pool.submit(os.getpid).result(200)
        pool.dismiss(2)
        assert pool.submit(os.getpid).result(200) != first
        assert len(pool._workers) == 1


def test_what_tasks_need_can_be_imported_beforehand():
    with ProcessPool(2, ("colorsys", "no_such_module")) as pool:
        pool.warm()
        assert pool.submit(eval, "'colorsys' in __import__('sys').modules").result(200) == POSSIBLE


@nursed
def test_a_nursery_that_was_begun_early_is_the_one_that_is_used():
    nursery.begin("colorsys")
    nursery.begin("never_asked_twice")
    (early,) = nursery._begun
    with ProcessPool(1, ("json.tool", "no_such_module")) as pool:
        assert pool.submit(eval, "'colorsys' in __import__('sys').modules").result(200)
        assert pool._nursery is early
        assert not nursery._begun
    assert early._process.poll() is not None


@nursed
def test_a_lost_nursery_is_opened_anew_and_its_workers_go_on():
    with ProcessPool(2) as pool:
        pid = pool.submit(os.getpid).result(200)
        pool._nursery._process.kill()
        pool._nursery._process.wait()
        assert pool.submit(os.getpid).result(200) == pid
        with pytest.raises(WorkerLostError, match="exit code 3"):
            pool.submit(os._exit, 3).result(200)
        assert pool.submit(os.getpid).result(200) != pid


@nursed
def test_where_forking_is_not_safe_workers_are_started_one_by_one(tmp_path, monkeypatch):
    (tmp_path / "busy.py").write_text(
        "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    with ProcessPool(1, ("busy",)) as pool:
        assert pool.submit(pow, 2, 3).result(200) == 8
        assert pool._nursery is None
        assert not pool.submit(eval, "'busy' in __import__('sys').modules").result(200)


def test_a_worker_that_was_started_by_itself_does_all_the_same(monkeypatch):
    monkeypatch.setattr("narrate.processes.pool.POSSIBLE", False)
    with ProcessPool(2) as pool:
        assert pool.submit(pow, 2, 3).result(200) == 8
        with pytest.raises(WorkerLostError, match="exit code 3"):
            pool.submit(os._exit, 3).result(200)


def test_workers_may_go_while_there_is_nothing_to_do():
    with ProcessPool(2) as pool:
        first = {pool.submit(os.getpid).result(20) for _ in range(3)}
        pool.rest()
        assert not pool._workers
        pool.rest()
        assert pool.submit(os.getpid).result(20) not in first
        assert pool.submit(pow, 2, 3).result(20) == 8


def test_errors_come_back_as_they_were():
    with ProcessPool(1) as pool:
        with pytest.raises(ZeroDivisionError):
            pool.submit(divmod, 1, 0).result(200)
        with pytest.raises(MissingError, match="nobody") as caught:
            pool.submit(plugins.load, "engines", "nobody").result(200)
        assert caught.value.remedy


def test_a_result_that_can_not_travel_is_an_error_and_no_more():
    with ProcessPool(1) as pool:
        pid = pool.submit(os.getpid).result(200)
        with pytest.raises(TypeError, match="pickle"):
            pool.submit(__import__, "os").result(200)
        assert pool.submit(os.getpid).result(200) == pid


def test_a_worker_that_the_system_kills_costs_one_try(tmp_path):
    with ProcessPool(1) as pool:
        pid = pool.submit(os.getpid).result(200)
        future = pool.submit(time.sleep, 0.4)
        time.sleep(0.1)
        os.kill(pid, signal.SIGKILL)
        assert future.result(200) is None
        assert pool.submit(os.getpid).result(200) != pid


def test_a_task_that_ends_every_worker_is_found_out_and_the_others_go_on():
    with ProcessPool(2) as pool:
        futures = [pool.submit(pow, 2, number) for number in range(5)]
        with pytest.raises(WorkerLostError, match="exit code 3"):
            pool.submit(os._exit, 3).result(200)
        assert [future.result(200) for future in futures] == [1, 2, 4, 8, 16]
    assert TRIES == 3


def test_the_signal_is_told():
    with ProcessPool(1) as pool, pytest.raises(WorkerLostError, match=r"signal 9.*memory"):
        pool.submit(os.kill, 0, signal.SIGKILL).result(200)  # its own process group


def test_a_process_that_can_not_be_started_is_told(monkeypatch):
    def refuse(*args, **kwargs):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with ProcessPool(1) as pool:
        with monkeypatch.context() as patch:
            patch.setattr("subprocess.Popen", refuse)
            with pytest.raises(WorkerLostError, match=r"no process could be started.*temporarily unavailable"):
                pool.submit(os.getpid).result(200)
        assert pool.submit(pow, 2, 3).result(200) == 8


def test_a_result_that_only_the_worker_understands_is_an_error(tmp_path):
    (tmp_path / "theirs.py").write_text("class Thing: pass\ndef thing(): return Thing()\n")
    code = f"import sys; sys.path.append({str(tmp_path)!r})"
    with ProcessPool(1) as pool:
        pool.submit(exec, code).result(200)
        with pytest.raises(ModuleNotFoundError, match="theirs"):
            pool.submit(eval, "__import__('theirs').thing()").result(200)
        assert pool.submit(pow, 2, 3).result(200) == 8


def test_what_tasks_print_harms_nothing(capfd):
    with ProcessPool(1) as pool:
        pool.submit(print, "a library's chatter", flush=True).result(200)
        pool.submit(os.write, 1, b"written\n").result(200)
        assert pool.submit(input).exception(200).__class__ is EOFError
    out, err = capfd.readouterr()
    assert out == ""
    assert "a library's chatter\nwritten\n" in err


def test_ctrl_c_in_the_terminal_reaches_no_worker():
    with ProcessPool(1) as pool:
        pid = pool.submit(os.getpid).result(200)
        assert os.getpgid(pid) != os.getpgid(0)
        os.kill(pid, signal.SIGINT)
        assert pool.submit(os.getpid).result(200) == pid


def test_leaving_by_an_exception_ends_the_workers_at_once():
    start = time.monotonic()
    pool = ProcessPool(1)
    pool.submit(os.getpid).result(200)
    running, waiting = pool.submit(time.sleep, 300), pool.submit(time.sleep, 300)
    time.sleep(0.1)
    with pytest.raises(KeyboardInterrupt), pool:
        raise KeyboardInterrupt
    assert time.monotonic() - start < 200
    assert isinstance(running.exception(), WorkerLostError)
    with pytest.raises(CancelledError):
        waiting.result()
    assert not pool._workers
    with pytest.raises(RuntimeError, match="closed"):
        pool.submit(os.getpid)


def test_leaving_by_ctrl_c_waits_for_no_lock_that_is_never_given_back():
    """A Ctrl-C inside `concurrent.futures.wait` leaves the locks of futures held."""
    with suppress(KeyboardInterrupt), ProcessPool(1) as pool:
        future = pool.submit(time.sleep, 600)
        future._condition.acquire()
        raise KeyboardInterrupt
    future._condition.release()
    assert isinstance(future.exception(200), WorkerLostError)


def test_workers_know_the_parents_import_path(tmp_path, monkeypatch):
    (tmp_path / "only_here.py").write_text("def answer(): return 42\n")
    monkeypatch.syspath_prepend(tmp_path)
    import only_here

    with ProcessPool(1) as pool:
        assert pool.submit(only_here.answer).result(200) == 42


PARENT = """
import os, time
from narrate.processes.pool import ProcessPool
with ProcessPool(2) as pool:
    print(pool.submit(os.getpid).result(), flush=True)
    [one.result() for one in [pool.submit(time.sleep, 60), pool.submit(time.sleep, 60)]]
"""


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def below(pid):
    """All processes below one: workers, and the nursery that they come from."""
    children = [int(one) for each in Path(f"/proc/{pid}/task").glob("*/children") for one in each.read_text().split()]
    return children + [one for child in children for one in below(child)]


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks at /proc")
def test_a_killed_parent_leaves_no_orphans():
    parent = subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True)
    parent.stdout.readline()
    deadline = time.monotonic() + 100
    while len(pids := below(parent.pid)) < 2 + POSSIBLE and time.monotonic() < deadline:
        time.sleep(0.02)
    assert len(pids) == 2 + POSSIBLE
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 60
    while any(alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(alive(pid) for pid in pids)


UNGUARDED = """
from narrate.processes.pool import ProcessPool
import os
with ProcessPool(1) as pool:
    assert pool.submit(os.getpid).result() != os.getpid()
print("once")
"""


def test_a_callers_script_needs_no_guard(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(UNGUARDED)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=300)
    assert (done.stdout, done.stderr) == ("once\n", "")


def test_a_worker_imports_nothing_it_does_not_need():
    asked = "sorted({name.split('.')[0] for name in __import__('sys').modules})"
    with ProcessPool(1) as pool:
        pool.submit(exec, "import narrate.jobs.segment").result(200)
        loaded = set(pool.submit(eval, asked).result(200))
    assert "numpy" in loaded
    assert not loaded & {"typer", "rich", "lxml", "PIL", "mutagen", "pydub", "distributed", "multiprocessing", "pytest"}


def test_executors_by_name():
    assert isinstance(open_executor("inline"), Inline)
    with open_executor("process") as pool:
        assert pool.jobs == cores()
    with open_executor("process", 3) as pool:
        assert pool.jobs == 3
    with pytest.raises(UsageError, match="Did you mean process"):
        open_executor("proces")


def test_inline_does_it_here_and_now():
    with open_executor("inline") as executor:
        assert executor.submit(os.getpid).result() == os.getpid()
        assert isinstance(executor.submit(divmod, 1, 0).exception(), ZeroDivisionError)

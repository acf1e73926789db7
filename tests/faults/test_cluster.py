"""A real Dask scheduler with real worker processes: lost workers, a store that is not shared."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

pytest.importorskip("distributed")


class Cluster:
    """A scheduler and its workers on this machine, each a process of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "scheduler.json"
        self.processes = [self.dask("scheduler", "--port", "0", "--no-dashboard", "--no-show")]
        self.wait(lambda: self.file.exists() and self.file.read_text().strip().endswith("}"))
        self.address = json.loads(self.file.read_text())["address"]

    def dask(self, kind, *options):
        log = (self.folder / f"{kind}.log").open("ab")
        command = [sys.executable, "-m", "dask", kind, "--host", "127.0.0.1", *options]
        command += ["--scheduler-file", str(self.file)]
        # In a folder of its own, so that relative paths and /proc/self/cwd mean something else to it.
        with log:
            return subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log)

    def add_worker(self):
        worker = self.dask("worker", "--nthreads", "1", "--no-nanny", "--no-dashboard")
        self.processes.append(worker)
        return worker

    @staticmethod
    def wait(condition):
        deadline = time.monotonic() + 300
        while not condition():
            assert time.monotonic() < deadline
            time.sleep(0.05)

    def workers_known(self):
        from distributed import Client

        with Client(self.address, set_as_default=False, timeout=300) as client:
            return len(client.nthreads())

    def close(self):
        for process in reversed(self.processes):
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        yield made
    finally:
        made.close()


def options(cluster):
    return ("--executor", "dask", "--scheduler", cluster.address)


def test_one_life_of_a_cluster(desk, cluster):
    """In one test, since starting Dask takes longer than all of it."""
    book = desk()
    _, err = book.make(*options(cluster), code=5)
    assert "has no workers" in err

    first, second = cluster.add_worker(), cluster.add_worker()
    cluster.wait(lambda: cluster.workers_known() == 2)
    run = book.start(*options(cluster))
    while run.poll() is None and not list((book.store.root / "segment").rglob("*/*")):
        time.sleep(0.01)
    os.kill(second.pid, signal.SIGKILL)
    out, _ = book.finish(run)
    assert book.made() == book.reference
    assert json.loads(out)["synthesized"] > 0

    again = json.loads(book.make(*options(cluster))[0])
    assert again["synthesized"] == 0
    assert json.loads(book.make()[0])["synthesized"] == 0

    book.forget()
    _, err = book.make(*options(cluster), "--store", "/proc/self/cwd/store", code=4)
    assert "can't be shared with every Dask worker" in err
    assert "does not see it" in err
    assert first.poll() is None


def test_a_scheduler_that_is_not_there(desk):
    book = desk()
    _, err = book.make("--executor", "dask", "--scheduler", "tcp://127.0.0.1:9", code=4)
    assert "does not answer" in err
    _, err = book.make("--executor", "dask", code=4)
    assert "needs the address of a scheduler" in err

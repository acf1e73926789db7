"""SIGKILL at any instant, to the command or to its workers: the next run makes the same bytes."""

import json
import os
import random
import signal
import sys
import time
from contextlib import suppress

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at /proc")

# Where a run is stopped once: so long a book that it is seldom done before anybody looks.
LONG = 4


@pytest.mark.slow
@pytest.mark.parametrize(("kills", "formats", "seed"), [(25, "m4b", 20), (25, "flac,wav", 21)])
def test_fifty_kills_at_random_instants_change_nothing(desk, kills, formats, seed):
    book = desk(formats=formats)
    draw = random.Random(seed)
    book.make()
    whole = len(book.records())
    book.forget()
    killed = done = 0
    while killed < kills:
        there = len(book.records())
        run = book.start()
        wanted = draw.uniform(there, whole)
        while run.poll() is None and len(book.records()) < wanted:
            time.sleep(0.01)
        time.sleep(draw.uniform(0, 0.05))
        if run.poll() is None:
            desk.kill(run)
            killed += 1
            assert book.made().items() <= book.reference.items()
        else:
            book.finish(run)
            assert book.made() == book.reference
            done += 1
        if done or killed % 7 == 0:
            if not done:
                book.make()
                assert book.made() == book.reference
            assert not list(book.output.glob(".*.part"))
            book.forget()
            done = 0
    book.make()
    assert book.made() == book.reference
    assert book.store.verify().records == 0


def test_what_a_killed_run_finished_is_not_done_again(desk):
    book = desk(paragraphs=LONG)
    while not book.records() or book.made():  # on a busy machine a run may be done before anybody looks
        book.forget()
        run = book.start()
        while run.poll() is None and not list((book.store.root / "segment").rglob("*/*")):
            time.sleep(0.005)
        desk.kill(run)
    told = json.loads(book.make()[0])
    assert told["synthesized"] < told["utterances"]
    assert book.made() == book.reference
    again = json.loads(book.make()[0])
    assert (again["synthesized"], again["segments_rendered"]) == (0, 0)


def test_a_worker_killed_by_the_system_costs_a_retry_and_not_the_book(desk):
    book = desk(paragraphs=LONG)
    killed: set[int] = set()
    while not killed:  # on a busy machine a run may be done before anybody looks
        book.forget()
        run = book.start()
        while run.poll() is None and len(killed) < 3:
            for pid in desk.in_session(run.pid):
                if pid != run.pid and pid not in killed and (book.store.root / "clip").exists():
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                        killed.add(pid)
                        break
            time.sleep(0.05)
        book.finish(run)
    assert book.made() == book.reference


def test_ctrl_c_stops_at_once_keeps_what_is_done_and_leaves_nobody_behind(desk):
    book = desk(paragraphs=LONG)
    while True:
        run = book.start()
        while run.poll() is None and len(book.records()) < 20:
            time.sleep(0.005)
        with suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGINT)
        _, err = run.communicate(timeout=600)
        if run.returncode:
            break
        book.forget()  # on a busy machine it may be done before anybody looks
    assert run.returncode == 130
    assert "Traceback" not in err
    assert "kept" in err
    assert not desk.in_session(run.pid)
    assert book.made() == {}
    told = json.loads(book.make()[0])
    assert told["reused"] > 0
    assert book.made() == book.reference

"""Memory that was freed goes back to the system, and asking for it never does harm."""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.errors import OutputError
from narrate.thrift import Spool, apart, give_back


def resident() -> int:
    """Bytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="only glibc gives memory back"
)
def test_freed_memory_is_given_back() -> None:
    pieces = [b"." * (100_000 + number) for number in range(500)]  # each under the size that is mapped by itself
    kept = pieces[1::2]
    full = resident()
    del pieces
    give_back()
    assert full - resident() > 15_000_000
    assert len(kept) == 250


def test_nothing_happens_where_there_is_no_call_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())
    give_back()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delattr(ctypes, "CDLL")
    give_back()


def test_work_done_apart_leaves_what_it_wrote_and_nothing_else(tmp_path: Path) -> None:
    here: list[int] = []

    def work() -> None:
        here.append(os.getpid())
        (tmp_path / "told").write_text(str(os.getpid()))

    with apart(work):
        here.append(0)
    alone = sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1
    assert (tmp_path / "told").exists() == alone
    assert here == [0]
    if alone:
        assert int((tmp_path / "told").read_text()) != os.getpid()


def test_what_fails_apart_is_not_heard_of(capfd: pytest.CaptureFixture[str]) -> None:
    def work() -> None:
        raise KeyboardInterrupt

    with apart(work):
        pass
    assert capfd.readouterr() == ("", "")


def test_work_apart_ends_when_nobody_waits_any_more() -> None:
    def work() -> None:
        time.sleep(60)

    start = time.monotonic()
    with pytest.raises(ZeroDivisionError), apart(work):
        raise ZeroDivisionError
    assert time.monotonic() - start < 30


def test_beside_other_threads_nothing_is_begun(tmp_path: Path) -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        with apart((tmp_path / "told").touch):
            pass
    finally:
        done.set()
        other.join()
    assert not (tmp_path / "told").exists()


@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(max_size=40), max_size=8), st.integers(-9, 9), st.integers(-9, 9))
def test_a_spool_holds_what_was_put_into_it(records: list[bytes], first: int, last: int) -> None:
    spool = Spool(records[:3])
    for place, record in enumerate(records[3:], start=3):
        assert list(spool) == records[:place]
        spool.append(record)
    assert list(spool) == records
    assert len(spool) == len(records)
    assert spool[first:last] == records[first:last]
    with pytest.raises(IndexError):
        spool[len(records)]


def test_a_spool_says_that_the_disk_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**told: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(OutputError, match="No space left"):
        Spool([b"one"])

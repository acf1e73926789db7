"""Memory that was freed goes back to the system, and asking for it never does harm."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import pytest

from narrate.thrift import give_back


def resident() -> int:
    """Bytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="only glibc gives memory back"
)
def test_freed_memory_is_given_back() -> None:
    pieces = [bytes(100_000) for _ in range(500)]  # each under the size that the system maps by itself
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

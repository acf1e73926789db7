"""Gives memory back to the system that nothing uses any more; what uses memory is left to the others."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Hand over freed memory that the C library keeps for later; nothing happens where it has no call for that.

    Reading a long book takes a few times its size for a moment. glibc would keep half of that for as long as rendering
    lasts, since something small always lies above it.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)

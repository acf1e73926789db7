"""Clips laid into one buffer at their frames; which clips, and with which pauses, is left to others."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray


def frames_of(ms: int, rate: int) -> int:
    """Whole frames in `ms` milliseconds at `rate` Hz, to the nearest (half a frame counts up)."""
    return (2 * ms * rate + 1000) // 2000


def padded_length(frames: int, multiple: int) -> int:
    """The next whole multiple of `multiple` frames, at least `frames`."""
    return -(-frames // multiple) * multiple


def stitch(pieces: Iterable[tuple[int, NDArray[np.float32]]], frames: int) -> NDArray[np.float32]:
    """One float32[frames] buffer of silence with each (first frame, samples) added into it.

    Pieces may overlap (then they add up). Raises ValueError for one that does not fit: cutting speech is never right.
    """
    buffer = np.zeros(frames, np.float32)
    for start, samples in pieces:
        end = start + len(samples)
        if start < 0 or end > frames:
            raise ValueError(f"a clip at frames {start} to {end} does not fit into {frames} frames")
        buffer[start:end] += samples
    return buffer

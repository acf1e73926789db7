"""Decodes a file by PyAV and cuts the stretches out of it that are to be listened to, holding one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from narrate.errors import SourceError
from narrate.verifying.aligning import RATE


def stretches(path: Path, places: Iterable[tuple[int, int]]) -> Iterator[NDArray[np.int16]]:
    """Mono samples at RATE of each place (begin ms, end ms; ordered by their begin), shorter where the file ends.

    Raises SourceError for what is no audio or too damaged to decode.
    """
    samples = _decoded(path)
    held = np.zeros(0, np.int16)
    first = 0
    ended = False
    for begin, end in places:
        start, stop = (max(ms, 0) * RATE // 1000 for ms in (begin, end))
        pieces = [held]
        have = first + len(held)
        while have < stop and not ended:
            piece = next(samples, None)
            if piece is None:
                ended = True
            else:
                pieces.append(piece)
                have += len(piece)
                # What lies before the place is let go at once, however long a silence is.
                if have <= start:
                    pieces, first = [held[:0]], have
        held = np.concatenate(pieces)
        passed = min(max(start - first, 0), len(held))
        held, first = held[passed:], first + passed
        yield held[: max(stop - first, 0)]


def _decoded(path: Path) -> Iterator[NDArray[np.int16]]:
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            if not container.streams.audio:
                raise SourceError(f"{path} holds no sound.", remedy="Give an audiobook that narrate made.")
            bridge = av.AudioResampler("s16", "mono", RATE)
            for frame in container.decode(container.streams.audio[0]):
                for piece in bridge.resample(frame):
                    yield piece.to_ndarray()[0]
            for piece in bridge.resample(None):
                yield piece.to_ndarray()[0]
    except av.error.FFmpegError as error:
        raise SourceError(
            f"{path} can't be decoded: {error.strerror or error}.", remedy="`narrate check` says what is damaged."
        ) from error

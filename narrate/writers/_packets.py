"""A rendered segment's packets as one blob of bytes, for the store; what the packets mean is left to each writer."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from narrate.errors import OutputError

MAGIC = b"NPK1"
HEAD = struct.Struct("<4sIIQ")  # magic, bytes of setup, packets, frames of sound


@dataclass(frozen=True, slots=True)
class Packets:
    """What one encoder made of one segment of `frames` sample frames: its setup bytes and its packets in order."""

    setup: bytes
    frames: int
    sizes: Sequence[int]
    payload: memoryview = field(repr=False)

    def each(self, first: int = 0, last: int | None = None) -> Iterator[memoryview]:
        """The packets `first` ≤ i < `last`."""
        offset = sum(self.sizes[:first])
        for size in self.sizes[first:last]:
            yield self.payload[offset : offset + size]
            offset += size

    def run(self, first: int = 0, last: int | None = None) -> memoryview:
        """The same packets as one stretch of bytes."""
        offset = sum(self.sizes[:first])
        return self.payload[offset : offset + sum(self.sizes[first:last])]


def pack(setup: bytes, frames: int, packets: Sequence[bytes]) -> bytes:
    """The blob that `unpack` reads."""
    sizes = array("I", [len(packet) for packet in packets])
    if sys.byteorder == "big":
        sizes.byteswap()
    return b"".join((HEAD.pack(MAGIC, len(setup), len(packets), frames), setup, sizes.tobytes(), *packets))


def unpack(blob: bytes) -> Packets:
    """The packets of a blob, without copying them. Raises OutputError for what `pack` did not make."""
    view = memoryview(blob)
    try:
        magic, setup, count, frames = HEAD.unpack_from(view)
        sizes = array("I")
        sizes.frombytes(view[HEAD.size + setup :][: 4 * count])
    except (struct.error, ValueError) as error:
        raise _damaged() from error
    if sys.byteorder == "big":
        sizes.byteswap()
    payload = view[HEAD.size + setup + 4 * count :]
    if magic != MAGIC or len(sizes) != count or sum(sizes) != len(payload):
        raise _damaged()
    return Packets(bytes(view[HEAD.size :][:setup]), frames, sizes, payload)


def unpack_all(blobs: Iterable[bytes]) -> Iterator[tuple[Packets, bool]]:
    """Each blob's packets, and whether it is the last: one blob at a time is held, besides the next one."""
    waiting: Packets | None = None
    for blob in blobs:
        if waiting is not None:
            yield waiting, False
        waiting = unpack(blob)
    if waiting is None:
        raise OutputError("There is nothing to bind: no segment was rendered.")
    yield waiting, True


def _damaged() -> OutputError:
    return OutputError(
        "A rendered segment in the store is damaged.", remedy="`narrate cache verify` throws damaged entries away."
    )

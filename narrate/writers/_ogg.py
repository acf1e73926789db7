"""Ogg pages (RFC 3533) around packets; what is in the packets is left to the writer."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

CONTINUED, FIRST, LAST = 1, 2, 4
SEGMENTS = 255  # a page's table of lengths holds no more
NO_GRANULE = -1
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


class OggFile:
    """One logical stream written page by page; a page is closed when it is full, or when asked."""

    def __init__(self, file: BinaryIO, serial: int) -> None:
        self._file = file
        self._serial = serial
        self._number = 0
        self._lacing = bytearray()
        self._body: list[bytes | memoryview] = []
        self._granule = NO_GRANULE
        self._continued = False

    def packet(self, data: bytes | memoryview, granule: int, *, close: bool = False, last: bool = False) -> None:
        """Add a packet that ends at `granule`; it may run over several pages."""
        view = memoryview(data)
        pieces = _lacing(len(view))
        position = 0
        for value, ends in pieces:
            if len(self._lacing) == SEGMENTS:
                self._close(continued=position > 0)
            self._lacing.append(value)
            self._body.append(view[position : position + value])
            position += value
            if ends:
                self._granule = granule
        if close or last:
            self._close(continued=False, last=last)

    def _close(self, *, continued: bool, last: bool = False) -> None:
        kind = (CONTINUED if self._continued else 0) | (FIRST if self._number == 0 else 0) | (LAST if last else 0)
        head = struct.pack("<4sBBqII", b"OggS", 0, kind, self._granule, self._serial, self._number)
        rest = bytes((len(self._lacing),)) + bytes(self._lacing)
        body = b"".join(self._body)
        crc = checksum(head + bytes(4) + rest + body)
        self._file.write(head + struct.pack("<I", crc) + rest + body)
        self._number += 1
        self._lacing.clear()
        self._body.clear()
        self._granule = NO_GRANULE
        self._continued = continued


def checksum(page: bytes) -> int:
    """Ogg's CRC-32, most significant bit first from 0: zlib's, which goes the other way, with all bits turned round."""
    turned = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{turned:032b}"[::-1], 2)


def _lacing(size: int) -> Iterator[tuple[int, bool]]:
    """The values that spell a packet's length, and whether each is the packet's end."""
    for _ in range(size // 255):
        yield 255, False
    yield size % 255, True

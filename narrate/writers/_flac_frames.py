"""FLAC frames seen from outside (RFC 9639): their length in samples, and a new place in a stream without decoding."""

from __future__ import annotations

SYNC_VARIABLE = 0xF9  # second byte of a frame whose header holds the number of its first sample
_BLOCKS = {
    1: 192,
    **{code: 576 << code - 2 for code in range(2, 6)},
    **{code: 256 << code - 8 for code in range(8, 16)},
}
CRC8_POLYNOMIAL, CRC16_POLYNOMIAL = 0x07, 0x8005


def _table(polynomial: int, bits: int) -> tuple[int, ...]:
    """Remainders of every byte, most significant bit first."""
    top, mask = 1 << bits - 1, (1 << bits) - 1
    rows = []
    for byte in range(256):
        crc = byte << bits - 8
        for _ in range(8):
            crc = (crc << 1 ^ (polynomial if crc & top else 0)) & mask
        rows.append(crc)
    return tuple(rows)


_CRC8, _CRC16 = _table(CRC8_POLYNOMIAL, 8), _table(CRC16_POLYNOMIAL, 16)
_POWERS = [1]  # x to the power of 8 i, modulo CRC-16's polynomial


def move(frame: bytes | memoryview, first: int) -> tuple[bytes, int]:
    """The same frame as it stands in a stream of variable blocks from sample `first` on, and its length in samples."""
    head = bytes(frame[:16])
    number = _coded_length(head[4])
    code = head[2] >> 4
    extra = {6: 1, 7: 2}.get(code, 0)
    rate = {12: 1, 13: 2, 14: 2}.get(head[2] & 15, 0)
    after = 4 + number
    length = _BLOCKS.get(code) or int.from_bytes(head[after : after + extra], "big") + 1
    end = after + extra + rate
    old = head[: end + 1]
    new = bytes((head[0], SYNC_VARIABLE, head[2], head[3])) + coded(first) + head[after:end]
    new += bytes((crc8(new),))
    rest = frame[end + 1 : -2]
    # A CRC from 0 is linear: the old one, less what the old header gave to it, plus what the new one gives.
    changed = _times(crc16(old) ^ crc16(new), _power(len(rest)))
    crc = int.from_bytes(frame[-2:], "big") ^ changed
    return b"".join((new, rest, crc.to_bytes(2, "big"))), length


def coded(number: int) -> bytes:
    """A number up to 36 bits as UTF-8 would write it."""
    if number < 0x80:
        return bytes((number,))
    count = next(more for more in range(1, 7) if number < 1 << 6 + 5 * more)
    lead = (0xFF << 7 - count) & 0xFF
    first = lead | number >> 6 * count
    return bytes((first,)) + bytes(0x80 | number >> 6 * place & 0x3F for place in reversed(range(count)))


def crc8(data: bytes) -> int:
    """The CRC of a frame's header."""
    crc = 0
    for byte in data:
        crc = _CRC8[crc ^ byte]
    return crc


def crc16(data: bytes) -> int:
    """The CRC of a whole frame."""
    crc = 0
    for byte in data:
        crc = (crc << 8 & 0xFFFF) ^ _CRC16[crc >> 8 ^ byte]
    return crc


def _coded_length(first: int) -> int:
    """Bytes of a coded number, from its first."""
    ones = 8 - (~first & 0xFF).bit_length()
    return max(1, ones)


def _power(count: int) -> int:
    while len(_POWERS) <= count:
        last = _POWERS[-1]
        _POWERS.append((last << 8 & 0xFFFF) ^ _CRC16[last >> 8])
    return _POWERS[count]


def _times(left: int, right: int) -> int:
    """The product of two polynomials over GF(2), modulo CRC-16's."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 0x10000:
            left ^= 0x10000 | CRC16_POLYNOMIAL
        right >>= 1
    return product

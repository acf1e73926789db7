"""One record as a file: sealed on writing, checked on reading; where files stand and when they go is the store's."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import struct
import time
from hashlib import sha256

from narrate.errors import OutputError

RENEW_S = 600.0
"""A record's time is set to now when it is read and its time is further than this from now."""

PART = ".part"

_MAGIC = b"nar2"
_HEADER = struct.Struct("<4sQ20s")
_READ_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_WRITE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_TOKEN = os.urandom(4).hex()
_counter = itertools.count()

_PLAIN = {
    errno.ENOSPC: "the disk is full",
    errno.EFBIG: "files may not grow that large here",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "writing there is not allowed",
    errno.EPERM: "writing there is not allowed",
    errno.ENOTDIR: "a file stands where a folder should be",
    errno.EEXIST: "a file stands where a folder should be",
    errno.EIO: "the disk reports an error",
    getattr(errno, "EDQUOT", -1): "the disk quota is used up",
}


def unique() -> str:
    """A name that no other call on any machine gives."""
    return f"{os.getpid():x}-{_TOKEN}-{next(_counter):x}"


def refusal(base: str, what: str, error: OSError) -> OutputError:
    """The error for people: which folder can't be `what` ("written", "read"), and why."""
    why = _PLAIN.get(error.errno or 0) or error.strerror or str(error)
    return OutputError(
        f"The store in {base} can't be {what}: {why}.",
        remedy="Make room, or name another folder with NARRATE_STORE.",
    )


def remove(path: str) -> None:
    """Delete a file; that it is gone already, or must stay, is no failure."""
    with contextlib.suppress(OSError):
        os.unlink(path)  # noqa: PTH108 - called for every record of a large store


def write(path: str, data: bytes, name: str) -> None:
    """Put `data`, sealed for `name`, under `path`: whole or not at all. Raises OSError."""
    part = f"{path}.{unique()}{PART}"
    try:
        fd = os.open(part, _WRITE_FLAGS, 0o644)
        try:
            view = memoryview(_HEADER.pack(_MAGIC, len(data), _digest(data, name)) + data)
            while view:
                view = view[os.write(fd, view) :]
        finally:
            os.close(fd)
        _rename(part, path)
    except BaseException:
        remove(part)
        raise


def read(path: str, name: str, *, renew: bool = True) -> bytes | None:
    """The data of the record at `path`, or None where it is damaged or not `name`'s. Raises OSError."""
    fd = os.open(path, _READ_FLAGS)
    try:
        state = os.fstat(fd)
        blob = os.read(fd, state.st_size)
        while len(blob) < state.st_size and (more := os.read(fd, state.st_size - len(blob))):
            blob += more
        if renew:
            _renew(fd, path, state.st_mtime)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return None
    finally:
        os.close(fd)
    data = blob[_HEADER.size :]
    if not _fits(blob[: _HEADER.size], len(data)):
        return None
    return data if blob[_HEADER.size - 20 : _HEADER.size] == _digest(data, name) else None


def glance(path: str) -> bool:
    """Whether the record at `path` has the length it says; its bytes are not looked at. Renews it. Raises OSError."""
    fd = os.open(path, _READ_FLAGS)
    try:
        state = os.fstat(fd)
        head = os.read(fd, _HEADER.size)
        _renew(fd, path, state.st_mtime)
    finally:
        os.close(fd)
    return _fits(head, state.st_size - _HEADER.size)


def _fits(head: bytes, length: int) -> bool:
    return len(head) == _HEADER.size and head[:12] == _HEADER.pack(_MAGIC, length, b"")[:12]


def _digest(data: bytes, name: str) -> bytes:
    # Of all good digests the one that processors have instructions for.
    digest = sha256(name.encode() + b"\0")
    digest.update(data)
    return digest.digest()[:20]


def _renew(fd: int, path: str, used: float) -> None:
    """Set the file's time to now, unless that was done lately; a disk that refuses only makes it look older."""
    if abs(time.time() - used) > RENEW_S:
        with contextlib.suppress(OSError):
            os.utime(fd if os.utime in os.supports_fd else path)


def _rename(part: str, path: str) -> None:
    try:
        os.replace(part, path)  # noqa: PTH105 - a hot path that holds plain strings
    except PermissionError:
        # Windows refuses to replace a file that somebody reads; the same record is there already then.
        if os.name != "nt" or not os.path.exists(path):  # noqa: PTH110 - as above
            raise
        remove(part)

"""Says which runs are alive by locked files that nobody has to clean up; what they hold is left to the store.

The lock belongs to the open file, so it goes with its process, however that ends. A lease file without a lock is a dead
run's and is swept away by the next who looks.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from types import TracebackType

from narrate.store.records import RENEW_S, refusal, remove, unique

_FOLDER = "leases"
_OPEN_FLAGS = os.O_RDWR | getattr(os, "O_CLOEXEC", 0)
_own: set[str] = set()


class Lease:
    """While it is open, nothing that was used since shortly before it began is pruned, by whatever process.

    Raises OutputError if the folder can't be written.
    """

    def __init__(self, base: str) -> None:
        folder = Path(base) / _FOLDER
        self._path = str(folder / f"{unique()}.lease")
        self._fd = -1
        try:
            folder.mkdir(parents=True, exist_ok=True)
            while not self._taken():
                os.close(self._fd)
        except OSError as error:
            raise refusal(base, "written", error) from error
        _own.add(self._path)

    def _taken(self) -> bool:
        """Open and lock the file; False where a sweeper removed it between the two."""
        self._fd = os.open(self._path, _OPEN_FLAGS | os.O_CREAT, 0o644)
        lock(self._fd)
        try:
            return os.path.samestat(os.fstat(self._fd), Path(self._path).stat())
        except FileNotFoundError:
            return False

    def close(self) -> None:
        """Let go; doing it twice does no harm."""
        if self._fd >= 0:
            remove(self._path)
            os.close(self._fd)
            remove(self._path)  # Windows can't remove it while it is open
            self._fd = -1
            _own.discard(self._path)

    def __enter__(self) -> Lease:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


def horizon(base: str) -> float:
    """The time from which on records may be in use by a live run; infinity where nobody runs.

    A record in use was renewed at most `RENEW_S` before its run began. A lease from the future means that the clock
    was set back meanwhile: then ages tell nothing and everything is held (minus infinity).
    """
    now = time.time()
    began = [start for path in _leases(base) if (start := _began_if_alive(path)) is not None]
    if not began:
        return float("inf")
    return min(began) - RENEW_S - 1.0 if max(began) <= now + 1.0 else float("-inf")


def _leases(base: str) -> list[str]:
    try:
        with os.scandir(f"{base}/{_FOLDER}") as found:
            return [entry.path for entry in found]
    except OSError:
        return []


def _began_if_alive(path: str) -> float | None:
    """When the lease's run began, or None (and the file is gone) where its owner is no more."""
    try:
        if str(Path(path)) in _own:
            # Opening and closing it once more would drop the lock where locks are the network's (NFS).
            return Path(path).stat().st_mtime
        fd = os.open(path, _OPEN_FLAGS)
    except PermissionError:
        return Path(path).stat().st_mtime  # another user's: alive, as far as we can tell
    except OSError:
        return None
    try:
        lock(fd)
    except OSError:
        return os.fstat(fd).st_mtime
    else:
        remove(path)
        return None
    finally:
        os.close(fd)


def lock(fd: int) -> None:
    """Lock the open file for this process alone. Raises OSError where another process holds it."""
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # Windows only
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""The store itself: where records stand, how much there is, what goes first; a single file is left to records."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from narrate.store import leases, records
from narrate.store.leases import Lease

DEFAULT_LIMIT = 10_000_000_000
"""Bytes a store may hold before the least recently used records go."""

KINDS = ("clip", "segment", "packets", "sound", "voice", "file", "text")
"""clip: sound of one utterance; segment: what became of a segment; packets: a segment encoded for one format;
sound: a prepared intro, outro or scene sound; voice: a voice's gain and measures, which pruning leaves alone;
file: the digest of a finished file, by what it was made from; text: what a source or a chapter came to."""

_KEY = re.compile(r"[0-9a-f]{8,128}")
_STRAY_S = 3600.0


@dataclass(frozen=True, slots=True)
class Usage:
    """What a store holds: bytes and records in all, and by kind as (kind, bytes, records)."""

    bytes: int
    records: int
    kinds: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """What pruning, clearing or verifying took away, of how many, and the bytes that running jobs hold on to."""

    records: int
    bytes: int
    checked: int = 0
    held_bytes: int = 0


@dataclass(frozen=True, slots=True)
class _Entry:
    path: str
    kind: str
    key: str
    size: int
    used: float


def default_root() -> Path:
    """Where the store is when nobody says otherwise: `NARRATE_STORE`, else the user's cache folder."""
    if named := os.environ.get("NARRATE_STORE"):
        return Path(named).expanduser()
    from platformdirs import user_cache_path

    return user_cache_path("narrate", appauthor=False) / "store"


@dataclass(slots=True)
class Store:
    """A content-addressed store under `root`, brought below `limit_bytes` (0: no bound) whenever `prune` is called.

    Keys are 8 to 128 hexadecimal digits, kinds those of `KINDS`. `damaged` counts records that were found torn or
    altered, and removed. Making a Store touches no disk.
    """

    root: Path
    limit_bytes: int = DEFAULT_LIMIT
    damaged: int = 0
    _base: str = field(init=False)

    def __post_init__(self) -> None:
        self.root = Path(self.root).expanduser().absolute()
        self._base = str(self.root)

    def get(self, kind: str, key: str) -> bytes | None:
        """The record's bytes, checked; None where there is none, or where what is there is damaged (it is removed).

        Raises OutputError where the disk refuses to be read.
        """
        path = self._path(kind, key)
        try:
            data = records.read(path, f"{kind}/{key}")
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise records.refusal(self._base, "read", error) from error
        if data is None:
            self._condemn(path)
        return data

    def has(self, kind: str, key: str) -> bool:
        """Whether a record of the right length is there; its bytes are checked when they are read."""
        path = self._path(kind, key)
        try:
            whole = records.glance(path)
        except OSError:
            return False
        if not whole:
            self._condemn(path)
        return whole

    def put(self, kind: str, key: str, data: bytes) -> None:
        """Keep `data` under `key`: whole or not at all. Raises OutputError in plain words where the disk refuses."""
        path = self._path(kind, key)
        try:
            try:
                records.write(path, data, f"{kind}/{key}")
            except FileNotFoundError:
                Path(path).parent.mkdir(parents=True, exist_ok=True)
                records.write(path, data, f"{kind}/{key}")
        except OSError as error:
            raise records.refusal(self._base, "written", error) from error

    def discard(self, kind: str, key: str) -> None:
        """Forget a record, if it is there."""
        records.remove(self._path(kind, key))

    def prepare(self) -> None:
        """Make the folder and write to it once, so that a disk that refuses is found before any work is done.

        Raises OutputError.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            tag = self.root / "CACHEDIR.TAG"
            if not tag.exists():
                tag.write_text("Signature: 8a477f597d28d172789f06886806bc55\n# narrate keeps finished work here.\n")
            probe = self.root / f"{records.unique()}{records.PART}"
            try:
                probe.write_bytes(b"probe")
            finally:
                probe.unlink(missing_ok=True)
        except OSError as error:
            raise records.refusal(self._base, "written", error) from error

    def lease(self) -> Lease:
        """A promise that what this run uses is not pruned, kept until it is closed or its process ends, however."""
        return Lease(self._base)

    # ------------------------------------------------------------------------------------------------- housekeeping

    def size(self) -> Usage:
        """How much there is, by looking at every file."""
        kinds = {kind: [0, 0] for kind in KINDS}
        for entry in self._entries():
            kinds[entry.kind][0] += entry.size
            kinds[entry.kind][1] += 1
        rows = tuple((kind, size, count) for kind, (size, count) in kinds.items())
        return Usage(sum(row[1] for row in rows), sum(row[2] for row in rows), rows)

    def prune(self, limit: int | None = None, keep: Iterable[tuple[str, str]] = ()) -> Removed:
        """Remove the least recently used records until at most `limit` bytes (the store's own) are left.

        Left alone: `keep` (kind, key), all that a live lease may need, and the small records of voices.
        """
        bound = self.limit_bytes if limit is None else limit
        if limit is None and bound == 0:
            return Removed(0, 0)
        return self._shrink(bound, frozenset(keep), frozenset({"voice"}))

    def clear(self) -> Removed:
        """Remove everything that no running job needs."""
        return self._shrink(0, frozenset(), frozenset())

    def verify(self) -> Removed:
        """Read and check every record; remove the damaged ones."""
        checked = gone = size = 0
        for entry in self._entries():
            checked += 1
            try:
                whole = records.read(entry.path, f"{entry.kind}/{entry.key}", renew=False) is not None
            except FileNotFoundError:
                continue
            except OSError as error:
                raise records.refusal(self._base, "read", error) from error
            if not whole:
                gone += 1
                size += entry.size
                self._condemn(entry.path)
        return Removed(gone, size, checked)

    def _shrink(self, limit: int, keep: frozenset[tuple[str, str]], spared: frozenset[str]) -> Removed:
        horizon = leases.horizon(self._base)
        entries = sorted(self._entries(), key=lambda entry: (entry.used, entry.kind, entry.key))
        total = sum(entry.size for entry in entries)
        gone = size = held = 0
        for entry in entries:
            if entry.used >= horizon or (entry.kind, entry.key) in keep:
                held += entry.size
            elif total > limit and entry.kind not in spared:
                records.remove(entry.path)
                total -= entry.size
                size += entry.size
                gone += 1
        return Removed(gone, size, len(entries), held)

    def _entries(self) -> Iterator[_Entry]:
        """Every record; parts that a killed run left more than an hour ago are swept away on the way."""
        now = time.time()
        for kind in KINDS:
            for folder in _scan(f"{self._base}/{kind}"):
                for file in _scan(folder.path):
                    try:
                        state = file.stat(follow_symlinks=False)
                    except OSError:
                        continue
                    if file.name.endswith(records.PART):
                        if abs(now - state.st_mtime) > _STRAY_S:
                            records.remove(file.path)
                    elif _KEY.fullmatch(file.name):
                        yield _Entry(file.path, kind, file.name, state.st_size, state.st_mtime)

    def _path(self, kind: str, key: str) -> str:
        if kind not in KINDS or not _KEY.fullmatch(key):
            raise ValueError(f"no record can be called {kind}/{key}")
        # Sixteen folders a kind: a full store has some thousand files in each, and a new one is soon made.
        return f"{self._base}/{kind}/{key[0]}/{key}"

    def _condemn(self, path: str) -> None:
        self.damaged += 1
        records.remove(path)


def _scan(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []

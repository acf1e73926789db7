"""Copies finished books to a player or card: only what is new, each file read back and compared before it counts."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from narrate import making
from narrate.errors import OutputError, SourceError
from narrate.series.folder import Series, Volume
from narrate.series.state import FOLDER, digest_of
from narrate.shelving import refuse_foreign, replaced, writing

_INDEX = ".narrate-export.json"
_TRIES = 2


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of the files: copied now, there already, and there from earlier though no longer in the series."""

    copied: tuple[Path, ...]
    kept: tuple[Path, ...]
    strays: tuple[Path, ...]
    bytes: int


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to copy: only these `formats` (() for all), in files by chapter, looking again at all that is there, over
    files that narrate did not make."""

    formats: tuple[str, ...] = ()
    by_chapter: bool = False
    verify: bool = False
    force: bool = False


def export(series: Series, to: Path, wishes: Wishes, copied: Callable[[Path], None]) -> Exported:
    """Bring `to` up to date with what is made; `copied` hears of each file that was.

    Raises SourceError where nothing is made yet, OutputError where the target can't be written, is too small, or gives
    back other bytes than were written.
    """
    with writing(to):
        to.mkdir(parents=True, exist_ok=True)
    card = _Card(to, wishes)
    found = 0
    for volume in series.volumes:
        with _files(volume, series, wishes) as files:
            for path, name in files:
                found += 1
                if card.take(path, name):
                    copied(to / name)
    if not found:
        raise SourceError(
            "Nothing of this series is made yet in that form.", remedy=f"First: narrate make {series.folder}"
        )
    return card.done()


@contextmanager
def _files(volume: Volume, series: Series, wishes: Wishes) -> Iterator[list[tuple[Path, str]]]:
    """The files of a volume that are to be copied, each with its name below the target, while the block lasts."""
    book = series.state.books.get(volume.name)
    standing = [Path(one.path) for one in book.files if one.stands()] if book else []
    root = Path(volume.settings.output.folder).expanduser().absolute()
    with ExitStack() as stack:
        if standing and wishes.by_chapter and book and book.split != "chapter":
            root = stack.enter_context(_bound_by_chapter(volume, series, wishes, standing))
            standing = sorted(path for path in root.rglob("*") if path.is_file())
        wanted = {f".{one.lower().lstrip('.')}" for one in wishes.formats}
        audio = [path for path in standing if path.suffix != ".json" and (not wanted or path.suffix in wanted)]
        yield [(path, _below(path, root)) for path in audio]


@contextmanager
def _bound_by_chapter(volume: Volume, series: Series, wishes: Wishes, standing: list[Path]) -> Iterator[Path]:
    """The book bound once more, a file a chapter; all its segments are in the store, so nothing is said again."""
    parent = series.folder / FOLDER
    with writing(parent):
        parent.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=parent, prefix="export-") as folder:
        formats = wishes.formats or tuple(dict.fromkeys(path.suffix[1:] for path in standing))
        output = replace(
            volume.settings.output, folder=folder, split="chapter", formats=formats, sample=False, sidecars=()
        )
        sources = [str(path) for path in volume.sources]
        making.make(sources, settings=replace(volume.settings, output=output))
        yield Path(folder)


def _below(path: Path, root: Path) -> str:
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.name


class _Card:
    """The target, and what was copied there before."""

    def __init__(self, to: Path, wishes: Wishes) -> None:
        self._to, self._wishes = to, wishes
        self._known = _index(to / _INDEX)
        self._now: dict[str, dict[str, Any]] = {}
        self._copied: list[Path] = []
        self._kept: list[Path] = []
        self._bytes = 0

    def take(self, path: Path, name: str) -> bool:
        """Copy a file unless the very same is there; whether it was copied."""
        target = self._to / name
        digest = digest_of(path)
        size = path.stat().st_size
        self._now[name] = {"digest": digest, "size": size}
        if self._stands(target, name, digest, size):
            self._kept.append(target)
            return False
        if name not in self._known:
            refuse_foreign(target, self._wishes.force)
        self._make_room(size, target)
        self._copy(path, target, digest)
        self._copied.append(target)
        self._bytes += size
        self._known[name] = self._now[name]
        self._save(self._known)
        return True

    def done(self) -> Exported:
        """Note what is there now."""
        strays = tuple(self._to / name for name in self._known if name not in self._now and (self._to / name).exists())
        self._save({**{name: self._known[name] for name in (_below(path, self._to) for path in strays)}, **self._now})
        return Exported(tuple(self._copied), tuple(self._kept), strays, self._bytes)

    def _stands(self, target: Path, name: str, digest: str, size: int) -> bool:
        try:
            if target.stat().st_size != size:
                return False
        except OSError:
            return False
        if not self._wishes.verify and self._known.get(name) == {"digest": digest, "size": size}:
            return True
        return digest_of(target) == digest

    def _make_room(self, size: int, target: Path) -> None:
        free = shutil.disk_usage(self._to).free
        if free < size:
            raise OutputError(
                f"{target} needs {size} bytes, but {self._to} has only {free} left.",
                remedy="Free some space and run the same command again; what is copied stays.",
            )

    def _copy(self, path: Path, target: Path, digest: str) -> None:
        with replaced(target) as temporary:
            for _ in range(_TRIES):
                shutil.copyfile(path, temporary)
                with temporary.open("rb") as file:
                    os.fsync(file.fileno())
                    _forget_cached(file.fileno())
                if digest_of(temporary) == digest:
                    return
            raise OutputError(
                f"{target} was written, but other bytes were read back.",
                remedy="The card or the disk may be failing; try another.",
            )

    def _save(self, index: dict[str, dict[str, Any]]) -> None:
        with replaced(self._to / _INDEX) as temporary:
            temporary.write_text(json.dumps(index, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _forget_cached(handle: int) -> None:
    """Have the bytes read back from the device and not from memory, where the system knows how."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _index(path: Path) -> dict[str, dict[str, Any]]:
    try:
        index = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): one for name, one in index.items()} if isinstance(index, dict) else {}

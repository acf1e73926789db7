"""Looks at each source file once: its digest and what it says of its work; what did not change is not opened."""

from __future__ import annotations

from pathlib import Path

from narrate import readers
from narrate.errors import NarrateError
from narrate.model import Metadata
from narrate.ports import Source
from narrate.series.state import SeenFile, State, digest_of

# These say nothing of the work they hold, or nothing that a file's name does not say better.
_SILENT = (".txt", ".text", ".md", ".markdown", ".mkd")


class Catalog:
    """What is known of files, by path relative to the series' folder; kept in its state."""

    def __init__(self, state: State) -> None:
        self._state = state

    def look(self, path: Path) -> SeenFile | None:
        """What the file is now; None where it can't be read at all."""
        name = self.name(path)
        try:
            found = path.stat()
            known = self._state.files.get(name)
            if known and (known.size, known.mtime_ns) == (found.st_size, found.st_mtime_ns):
                return known
            digest = digest_of(path)
        except OSError:
            return None
        same = next((one for one in self._state.files.values() if one.digest == digest), None)
        if same:
            seen = SeenFile(found.st_size, found.st_mtime_ns, digest, same.title, same.author, same.series, same.part)
        else:
            told = _told(path)
            seen = SeenFile(
                found.st_size, found.st_mtime_ns, digest, told.title, told.author, told.series, told.part
            )  # fmt: skip
        self._state.files[name] = seen
        return seen

    def name(self, path: Path) -> str:
        """A path as the state calls it."""
        try:
            return path.relative_to(self._state.folder).as_posix()
        except ValueError:
            return path.as_posix()


def _told(path: Path) -> Metadata:
    if path.suffix.lower() in _SILENT:
        return Metadata()
    try:
        return readers.read(Source(path.name, path)).metadata
    except (NarrateError, OSError):
        return Metadata()  # whoever makes the book will say what is wrong with it

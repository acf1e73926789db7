"""Opens zipped documents without trusting them: limits on entries, sizes, ratios; contents are left to readers."""

from __future__ import annotations

import copy
import io
import posixpath
import unicodedata
import zipfile
import zlib
from typing import Any
from urllib.parse import unquote

from narrate.errors import SourceError
from narrate.ports import Source

# Prose shrinks to a third or a fifth in a ZIP; these limits leave room for ten times that and keep memory bounded.
MAX_ENTRIES = 50_000
_MEMBER_BASE, _MEMBER_RATIO = 16 << 20, 5
_TOTAL_BASE, _TOTAL_RATIO = 32 << 20, 8
_MAX_RATIO, _RATIO_FROM = 400, 4 << 20
_PIECE = 1 << 16


class Archive:
    """A ZIP file's members by name; `warnings` tells what could not be read whole.

    `size` is the file's size in bytes. Raises SourceError if it is no ZIP file or has too many entries.
    """

    def __init__(self, source: Source, what: str) -> None:
        self.name = source.name
        self.what = what
        self.warnings: list[str] = []
        try:
            self.size = (
                len(source.data) if source.data is not None else source.path.stat().st_size if source.path else 0
            )
            stream = io.BytesIO(source.data) if source.data is not None else source.path or io.BytesIO()
            self._zip = zipfile.ZipFile(stream)
        except OSError as error:
            raise SourceError(f"{source.name} can't be read: {error.strerror or error}.") from error
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
            raise SourceError(
                f"{source.name} is not a whole {what} file: {_plainly(error)}.",
                remedy="Download or copy it again; it may have been cut short.",
            ) from error
        entries = self._zip.infolist()
        if len(entries) > MAX_ENTRIES:
            raise SourceError(f"{source.name} holds {len(entries):,} files, more than any book ({MAX_ENTRIES:,}).")
        self._left = _TOTAL_BASE + _TOTAL_RATIO * self.size
        self._members = {entry.filename.replace("\\", "/"): entry for entry in entries if not entry.is_dir()}
        self._by_folded = {_folded(name): name for name in reversed(self._members)}

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    @property
    def names(self) -> tuple[str, ...]:
        """All members in the archive's own order."""
        return tuple(self._members)

    def find(self, path: str) -> str:
        """The member a path means, forgiving case, accents and percent signs; "" for none and for what lies outside."""
        for candidate in (path, unquote(path)):
            name = posixpath.normpath(candidate).lstrip("/")
            while name.startswith("../"):
                name = name[3:]
            if name in self._members:
                return name
            if _folded(name) in self._by_folded:
                return self._by_folded[_folded(name)]
        return ""

    def encrypted(self, name: str) -> bool:
        """Whether a member needs a password."""
        return bool(self._members[name].flag_bits & 1)

    def read(self, name: str) -> bytes:
        """A member's bytes, as far as they can be read: damage is noted in `warnings`.

        Raises SourceError for what unpacks to far more than text would (a bomb).
        """
        entry = self._members[name]
        try:
            data = self._unpack(entry)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            self.warnings.append(f"{self.name}: {name} is damaged ({_plainly(error)}); what could be read of it was.")
            data = self._rescue(entry)
        self._left -= len(data)
        return data

    def _rescue(self, entry: zipfile.ZipInfo) -> bytes:
        """As much of a damaged member as unpacks, whatever its checksum says."""
        trusted: Any = copy.copy(entry)
        trusted.CRC = None  # zipfile then compares nothing
        pieces: list[bytes] = []
        try:
            self._unpack(trusted, pieces)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
            return b"".join(pieces)
        return b"".join(pieces)

    def _unpack(self, entry: zipfile.ZipInfo, pieces: list[bytes] | None = None) -> bytes:
        limit = min(self._left, _MEMBER_BASE + _MEMBER_RATIO * self.size)
        pieces = [] if pieces is None else pieces
        length = 0
        with self._zip.open(entry) as stream:
            while piece := stream.read(_PIECE):
                pieces.append(piece)
                length += len(piece)
                packed = max(1, entry.compress_size)
                if length > limit or (length > _RATIO_FROM and length > _MAX_RATIO * packed):
                    raise SourceError(
                        f"{self.name}: {entry.filename} unpacks to more than {length >> 20} MB; no {self.what} does.",
                        remedy="If it is a real book, unpack it and narrate the files inside.",
                    )
        return b"".join(pieces)


def _plainly(error: Exception) -> str:
    text = str(error).strip().rstrip(".")
    return text[:1].lower() + text[1:] if text else type(error).__name__


def _folded(name: str) -> str:
    """A name by which members are the same to a forgiving file system: without case, its accents in one piece."""
    return name.casefold() if name.isascii() else unicodedata.normalize("NFC", name.casefold())

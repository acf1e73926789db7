"""Fetches the model files a voice needs: resumed, checked, atomic; what the files mean is left to the engines.

A file is written beside its final name as `.part`, checked by size and digest, synced and renamed. What the publisher
does not tell (a digest, a size) is checked against what the server says, and the outcome says which it was.
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import json
import os
import shutil
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPHandler, HTTPRedirectHandler, HTTPSHandler, OpenerDirector, ProxyHandler, Request

from narrate import voices
from narrate.errors import MissingError, OutputError, UsageError
from narrate.model import Download, Voice
from narrate.version import __version__

STALL_S = 30.0
"""A connection that gives nothing for so long is given up, and the file taken up again where it stands."""

IDLE_TRIES = 4
"""Tries in a row that may bring nothing before it is over; a try that brings something counts anew."""

_MOST_TRIES = 40
_PAUSE_S = 1.0
_BLOCK = 1 << 18
_SHA256 = 64
_LINKED_DIGEST, _LINKED_SIZE = "X-Linked-Etag", "X-Linked-Size"
"""Headers with which the host of Piper's voices tells a large file's SHA-256 and size before it redirects."""

Progress = Callable[[str, int, int], None]
"""Told (file, bytes so far, bytes in all or 0)."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that is where it belongs: `checked` says by what, `new` whether it came now."""

    file: str
    path: Path
    size: int
    checked: str
    new: bool


def fetch_voice(
    voice: Voice,
    *,
    mirror: str = "",
    source: Path | None = None,
    again: bool = False,
    progress: Progress | None = None,
    folder: Path | None = None,
) -> tuple[Fetched, ...]:
    """Every file of a voice, into `folder` (the user's own). Files that are there already and right are left.

    `mirror` replaces the addresses' host, or is a pattern with {file} in it; `source` is a folder that holds the files
    already. Raises MissingError (not to be had; says which files to put where) and OutputError (not to be written).
    """
    if not voice.source:
        raise MissingError(
            f"The card of {voice.name} does not say where its files come from.",
            remedy=f"It needs {', '.join(voices.needed_files(voice)) or 'no files'}.",
        )
    target = folder or voices.own_folder()
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(target, error) from error
    told = progress or _unheard
    return tuple(_fetch(voice, download, target, mirror, source, again, told) for download in voice.source)


def _unheard(file: str, done: int, size: int) -> None:
    """For callers who don't want to know."""


def remove_voice(voice: Voice, folder: Path | None = None) -> tuple[Path, ...]:
    """Deletes the fetched files of a voice that no other voice needs; returns them. Raises OutputError."""
    target = folder or voices.own_folder()
    others = {
        file
        for card in voices.cards()
        if card.voice.name != voice.name and not _same_files(card.voice, voice)
        for file in voices.needed_files(card.voice)
    }
    removed = []
    for file in voices.needed_files(voice):
        for path in (target / file, _part(target / file), _tag(target / file)):
            if path.is_file() and file not in others:
                try:
                    path.unlink()
                except OSError as error:
                    raise _unwritable(target, error) from error
                removed.append(path)
    return tuple(removed)


def by_hand(voice: Voice, folder: Path | None = None) -> str:
    """What to put where without a network, a line a file."""
    target = folder or voices.own_folder()
    return "\n".join(f"  {download.url}\n    as {target / download.file}" for download in voice.source)


def _same_files(one: Voice, other: Voice) -> bool:
    """Voices of one model go together: removing any of them is meant to remove the model."""
    return set(voices.needed_files(one)) == set(voices.needed_files(other))


def _fetch(
    voice: Voice, download: Download, folder: Path, mirror: str, source: Path | None, again: bool, told: Progress
) -> Fetched:
    path = folder / download.file
    if path.is_file() and not again:
        wrong = _wrong(path, download)
        if not wrong:
            return Fetched(download.file, path, path.stat().st_size, _how(download), new=False)
    try:
        if source is not None:
            checked = _copy(download, source, path, told)
        else:
            checked = _Transfer(download, _address(download, mirror), path, told).run()
        _check_content(download, _part(path))
        _settle(path)
    except MissingError as error:
        raise MissingError(
            error.message,
            remedy=f"{error.remedy} By hand, put these files there (or use --from FOLDER):\n".lstrip()
            + by_hand(voice, folder),
        ) from error
    except OSError as error:
        raise _unwritable(folder, error) from error
    return Fetched(download.file, path, path.stat().st_size, checked, new=True)


def _said(reason: object) -> str:
    """What the network says, in one line and without numbers of its own."""
    words = (isinstance(reason, OSError) and reason.strerror) or str(reason) or type(reason).__name__
    return words.splitlines()[0].rstrip(".:")


def _address(download: Download, mirror: str) -> str:
    if not mirror:
        return download.url
    if not mirror.lower().startswith(("http://", "https://")):
        raise UsageError(f"The mirror {mirror} is no address.", remedy="It begins with http:// or https://.")
    if "{file}" in mirror:
        return mirror.replace("{file}", download.file)
    parts = urlsplit(download.url)
    return mirror.rstrip("/") + parts.path + (f"?{parts.query}" if parts.query else "")


def _copy(download: Download, source: Path, path: Path, told: Progress) -> str:
    """Takes the file out of a folder, however deep it lies there."""
    found = next(iter(sorted(source.rglob(download.file))), None) if source.is_dir() else None
    if found is None:
        raise MissingError(f"{source} holds no {download.file}.", remedy="Name the folder that holds it.")
    wrong = _wrong(found, download)
    if wrong:
        raise MissingError(f"{found} is not the file its card means: {wrong}.", remedy="Get it anew.")
    shutil.copyfile(found, _part(path))
    told(download.file, found.stat().st_size, found.stat().st_size)
    return _how(download)


def _how(download: Download) -> str:
    if download.sha256:
        return "size and digest" if download.size else "digest"
    return "size; no digest is published" if download.size else "no digest and no size are published"


def _wrong(path: Path, download: Download) -> str:
    size = path.stat().st_size
    if download.size and size != download.size:
        return f"it has {size} bytes, not {download.size}"
    if download.sha256 and _sha256(path) != download.sha256:
        return "its digest is another"
    return "" if size else "it is empty"


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _check_content(download: Download, part: Path) -> None:
    """Finds the login page of a network instead of a model where no digest would."""
    with part.open("rb") as file:
        head = file.read(512).lstrip().lower()
    bad = head.startswith((b"<!doctype html", b"<html"))
    if download.file.endswith(".json"):
        try:
            json.loads(part.read_bytes())
        except ValueError:
            bad = True
    if bad:
        part.unlink()
        raise MissingError(f"What the server sent for {download.file} is something else.", remedy="Is a login needed?")


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _tag(path: Path) -> Path:
    return path.with_name(path.name + ".part.tag")


def _settle(path: Path) -> None:
    """The finished part under its final name, on disk before it is seen."""
    with _part(path).open("rb+") as file:
        os.fsync(file.fileno())
    _part(path).replace(path)
    _tag(path).unlink(missing_ok=True)


def _unwritable(folder: Path, error: OSError) -> OutputError:
    if error.errno == errno.ENOSPC:
        return OutputError(f"The disk that holds {folder} is full.", remedy="Make room; the file goes on where it is.")
    return OutputError(f"{folder} can't be written to: {error}.", remedy="Set NARRATE_VOICES to another folder.")


# -------------------------------------------------------------------------------------------------------------- network


class _AgainError(Exception):
    """This try brought no whole file, another may."""


class _FinalError(Exception):
    """No try will do."""


class _Redirects(HTTPRedirectHandler):
    """Follows, keeps what the first host says of the file, and goes from https nowhere less safe."""

    def __init__(self) -> None:
        self.linked: dict[str, str] = {}

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> Request | None:
        """As urllib's, with those two additions."""
        for header in (_LINKED_DIGEST, _LINKED_SIZE):
            if headers.get(header):
                self.linked[header] = headers[header].strip('"')
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise _FinalError(f"{req.full_url} leads to an unsafe address, {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Transfer:
    """One file over HTTP, in as many connections as it takes."""

    def __init__(self, download: Download, url: str, path: Path, told: Progress) -> None:
        self._download = download
        self._url = url
        self._path = path
        self._told = told
        self._size = download.size
        self._digest = download.sha256
        self._started_over = False

    def run(self) -> str:
        """Fills the `.part`; returns what it was checked by. Raises MissingError, OSError for the disk."""
        idle, why = 0, ""
        for number in range(_MOST_TRIES):
            before = self._standing()
            try:
                self._try()
            except _FinalError as error:
                raise MissingError(f"{self._download.file} can't be fetched: {error}.", remedy="") from error
            except _AgainError as error:
                why = str(error)
                idle = 0 if self._standing() > before else idle + 1
                if idle >= IDLE_TRIES or number == _MOST_TRIES - 1:
                    break
                time.sleep(_PAUSE_S * min(2**idle, 8))
            else:
                return self._checked()
        raise MissingError(
            f"{self._download.file} could not be fetched from {self._url}: {why}.",
            remedy="What has come is kept: the same command goes on from there.",
        )

    def _standing(self) -> int:
        part = _part(self._path)
        return part.stat().st_size if part.is_file() else 0

    def _try(self) -> None:
        have, tag = self._standing(), self._known_tag()
        request = Request(self._url, headers={"User-Agent": f"narrate/{__version__}", "Accept-Encoding": "identity"})  # noqa: S310 (cards allow http and https only)
        # Without a mark that it is the same file, and without a digest to find out, a part is worth nothing.
        if have and (tag or self._digest):
            request.add_header("Range", f"bytes={have}-")
            if tag:
                request.add_header("If-Range", tag)
        redirects = _Redirects()
        try:
            with _opener(redirects).open(request, timeout=STALL_S) as response:
                self._learn(redirects.linked)
                self._receive(response, have)
        except HTTPError as error:
            self._refused(error, have)
        except (URLError, http.client.HTTPException, ssl.SSLError, TimeoutError, ConnectionError) as error:
            reason = getattr(error, "reason", error)
            raise _AgainError(_said(reason)) from error
        self._verify()

    def _known_tag(self) -> str:
        with suppress(OSError):
            return _tag(self._path).read_text("utf-8").strip()
        return ""

    def _learn(self, linked: dict[str, str]) -> None:
        """What the publisher doesn't tell the server may."""
        digest = linked.get(_LINKED_DIGEST, "").lower()
        if not self._digest and len(digest) == _SHA256 and not set(digest) - set("0123456789abcdef"):
            self._digest = digest
        size = linked.get(_LINKED_SIZE, "")
        if not self._size and size.isdigit():
            self._size = int(size)

    def _receive(self, response: http.client.HTTPResponse, have: int) -> None:
        begin = _range_start(response) if response.status == http.HTTPStatus.PARTIAL_CONTENT else 0
        if begin not in (0, have):
            raise _AgainError("the server sent another part than was asked for")
        length = response.headers.get("Content-Length", "")
        total = begin + int(length) if length.isdigit() else 0
        if self._size and total and total != self._size:
            raise _FinalError(f"the server has {total} bytes of it, not {self._size}")
        self._room(total - begin)
        tag = response.headers.get("ETag", "")
        _tag(self._path).write_text(tag if not tag.startswith("W/") else "", "utf-8")
        done = begin
        with _part(self._path).open("ab" if begin else "wb") as file:
            file.truncate(begin)
            while block := response.read1(_BLOCK):
                file.write(block)
                done += len(block)
                self._told(self._download.file, done, total or self._size)
        if total and done < total:
            raise _AgainError(f"the connection ended after {done} of {total} bytes")
        if not total and not self._size and not self._digest:
            return
        self._size = self._size or total

    def _room(self, wanted: int) -> None:
        if wanted > 0 and shutil.disk_usage(self._path.parent).free < wanted:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _refused(self, error: HTTPError, have: int) -> None:
        status = error.code
        error.close()
        if status == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            if self._size and have == self._size:
                return
            self._drop()
            raise _AgainError("the server no longer has the part that was left")
        if status == http.HTTPStatus.TOO_MANY_REQUESTS or status >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
            raise _AgainError(f"the server answered {status} {_said(error.reason)}")
        raise _FinalError(f"{self._url} answered {status} {_said(error.reason)}")

    def _verify(self) -> None:
        """The whole part against size and digest; a wrong one is fetched once more from its beginning."""
        part = _part(self._path)
        wrong = _wrong(part, Download(self._download.file, self._url, self._size, self._digest))
        if not wrong:
            return
        self._drop()
        if self._started_over:
            raise _FinalError(f"what {self._url} sends is not the file its card means: {wrong}")
        self._started_over = True
        raise _AgainError(wrong)

    def _drop(self) -> None:
        _part(self._path).unlink(missing_ok=True)
        _tag(self._path).unlink(missing_ok=True)

    def _checked(self) -> str:
        if self._download.sha256 or not self._digest:
            told = self._size and not self._download.size
            return "the server's size; no digest is published" if told and not self._digest else _how(self._download)
        return "the server's digest"


def _opener(redirects: HTTPRedirectHandler) -> OpenerDirector:
    """Speaks HTTP and HTTPS only, through the system's proxy: a redirect can't lead to a local file."""
    from urllib.request import HTTPDefaultErrorHandler, HTTPErrorProcessor

    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        redirects,
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _range_start(response: http.client.HTTPResponse) -> int:
    """Where a 206 begins: `Content-Range: bytes 100-199/200`."""
    unit, _, rest = response.headers.get("Content-Range", "").partition(" ")
    first = rest.partition("-")[0]
    return int(first) if unit == "bytes" and first.isdigit() else -1

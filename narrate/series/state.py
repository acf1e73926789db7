"""What a series' last run left: files seen, books made, speeds measured; kept in the folder, read with distrust."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from hashlib import blake2b
from pathlib import Path
from typing import Any

from narrate.shelving import replaced

FOLDER = ".narrate"
_FILE = "series.json"
_FORM = 1


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A source file as it was last seen: its digest, and what it says of the work it holds."""

    size: int
    mtime_ns: int
    digest: str
    title: str = ""
    author: str = ""
    series: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class MadeFile:
    """An audio file as it was left: an absolute path, its bytes and time of change."""

    path: str
    size: int
    mtime_ns: int

    def stands(self) -> bool:
        """Whether it is there, untouched."""
        try:
            found = Path(self.path).stat()
        except OSError:
            return False
        return found.st_size == self.size and found.st_mtime_ns == self.mtime_ns


@dataclass(frozen=True, slots=True)
class BookState:
    """A book as the last run that made it left it. `identity` stays with it through renames; `key` says what it was
    made of; `sources` are (path, digest) in order; `chapters` are as in a report, with the file each stands in;
    `beside` are the companions written, `engines` the fingerprints of those who spoke."""

    identity: str
    key: str = ""
    title: str = ""
    author: str = ""
    part: str = ""
    description: str = ""
    language: str = ""
    sources: tuple[tuple[str, str], ...] = ()
    files: tuple[MadeFile, ...] = ()
    chapters: tuple[Mapping[str, Any], ...] = ()
    duration_s: float = 0.0
    utterances: int = 0
    words: int = 0
    report: str = ""
    split: str = "book"
    failed: str = ""
    beside: tuple[MadeFile, ...] = ()
    engines: str = ""


@dataclass(slots=True)
class State:
    """All that is remembered of a series between runs. `speeds`: by engine, seconds of sound made and what it took.

    Without `kept` nothing is written.
    """

    folder: Path
    kept: bool = True
    files: dict[str, SeenFile] = field(default_factory=dict)
    books: dict[str, BookState] = field(default_factory=dict)
    gone: dict[str, BookState] = field(default_factory=dict)
    speeds: dict[str, tuple[float, float]] = field(default_factory=dict)

    def save(self) -> None:
        """Write it beside the sources, whole or not at all. Raises OutputError."""
        if not self.kept:
            return
        document = {
            "form": _FORM,
            "files": {name: asdict(one) for name, one in sorted(self.files.items())},
            "books": {name: asdict(one) for name, one in self.books.items()},
            "gone": {name: asdict(one) for name, one in self.gone.items()},
            "speeds": self.speeds,
        }
        with replaced(self.folder / FOLDER / _FILE) as temporary:
            temporary.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def learn_speed(self, engine: str, sound_s: float, spent_s: float) -> None:
        """Remember how long `sound_s` seconds of new sound took; older runs count for less and less."""
        sound, spent = self.speeds.get(engine, (0.0, 0.0))
        self.speeds[engine] = (round(sound / 2 + sound_s, 3), round(spent / 2 + spent_s, 3))


def load(folder: Path) -> State:
    """The state kept in `folder`; an empty one where there is none, or where what is there makes no sense."""
    state = State(folder)
    try:
        document = json.loads((folder / FOLDER / _FILE).read_text(encoding="utf-8"))
        if document["form"] == _FORM:
            state.files = {name: _known(SeenFile, one) for name, one in document["files"].items()}
            state.books = {name: _book(one) for name, one in document["books"].items()}
            state.gone = {name: _book(one) for name, one in document["gone"].items()}
            state.speeds = {name: (float(one[0]), float(one[1])) for name, one in document["speeds"].items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        # Nothing is lost without it but what changed since: finished work is found by what it is.
        return State(folder)
    return state


def refreshed(state: State) -> State:
    """The state as it is kept now, with the files that `state` has seen since it was loaded."""
    if not state.kept:
        return state
    now = load(state.folder)
    now.files = {**now.files, **state.files}
    return now


def _known(kind: Any, values: Mapping[str, Any]) -> Any:
    names = {one.name for one in fields(kind)}
    return kind(**{name: value for name, value in values.items() if name in names})


def _book(values: Mapping[str, Any]) -> BookState:
    made = dict(values)
    made["files"] = tuple(_known(MadeFile, one) for one in values["files"])
    made["beside"] = tuple(_known(MadeFile, one) for one in values.get("beside", ()))
    made["sources"] = tuple((str(name), str(digest)) for name, digest in values["sources"])
    made["chapters"] = tuple(values["chapters"])
    book: BookState = _known(BookState, made)
    return book


def digest_of(path: Path) -> str:
    """40 hexadecimal digits of a file's bytes. Raises OSError."""
    digest = blake2b(digest_size=20)
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def made_file(path: Path) -> MadeFile:
    """A file as it stands now. Raises OSError."""
    found = path.stat()
    return MadeFile(str(path.absolute()), found.st_size, found.st_mtime_ns)


def slug(name: str) -> str:
    """A name as part of an identity: small letters, digits and dashes."""
    return re.sub(r"[^\w]+", "-", name.casefold()).strip("-") or "book"

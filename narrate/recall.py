"""What pure work on text came to, kept by what went in: an unchanged chapter is neither read nor split again.

Values are those of `narrate.model`, written as JSON: nothing that is read back can run.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar, overload

from narrate import model
from narrate.model import Chapter, Cover, Story
from narrate.store import Store
from narrate.thrift import Spool

T = TypeVar("T")

_quoted = json.JSONEncoder(ensure_ascii=False).encode
_scan = json.JSONDecoder().raw_decode

_CLASSES = {name: kind for name, kind in vars(model).items() if isinstance(kind, type) and is_dataclass(kind)}
_ENUMS = {name: kind for name, kind in vars(model).items() if isinstance(kind, type) and issubclass(kind, Enum)}
_MEMBERS = {member: [f"!{name}", member.value] for name, kind in _ENUMS.items() for member in kind}
_FIELDS = {kind: tuple(one.name for one in fields(kind)) for kind in _CLASSES.values()}

# Their answers are part of what a source comes to.
_LIBRARIES = ("charset-normalizer", "ftfy", "lxml", "markdown-it-py", "pypdf")


def recalled(store: Store | None, key: str, make: Callable[[], T]) -> T:
    """What `make` gives, from the store where it holds it; without a store it is just made.

    The value must be made of `narrate.model`'s values without bytes, tuples, texts, numbers, booleans and None.
    """
    if store is None:
        return make()
    record = store.get("text", key)
    if record is not None:
        value: T = unpack(record)
        return value
    made = make()
    store.put("text", key, pack(made))
    return made


def recalled_story(store: Store, key: str, make: Callable[[], Story]) -> Story:
    """As `recalled`, for a whole story, whose chapters come packed."""
    record = store.get("text", key)
    if record is None:
        record = pack(make())
        store.put("text", key, record)
    return _shelved(record)


def keep_cover(store: Store, key: str, cover: Cover | None) -> None:
    """Keep the cover, or that there is none, beside the story under `key`."""
    store.put("text", key_of("cover", key), f"{cover.media_type}\n".encode() + cover.data if cover else b"")


def has_cover(store: Store, key: str) -> bool:
    """Whether it is known which cover the story under `key` has, if any."""
    return store.has("text", key_of("cover", key))


def kept_cover(store: Store, key: str) -> Cover | None:
    """The cover that was kept beside the story under `key`."""
    record = store.get("text", key_of("cover", key))
    if not record:
        return None
    media_type, _, data = record.partition(b"\n")
    return Cover(data, media_type.decode())


def key_of(*parts: object) -> str:
    """A key for all that goes into a piece of work on text, and for the code that does it."""
    digest = blake2b(_code().encode(), digest_size=20)
    for part in parts:
        data = part if isinstance(part, bytes) else pack(part)
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


def pack(value: object) -> bytes:
    """`value` as JSON, put together from the inside out: a whole book as lists would take ten times the room."""
    return _told(value).encode("utf-8", "surrogatepass")


def unpack(record: bytes) -> Any:
    """The value that `pack` wrote."""
    return _full(json.loads(record.decode("utf-8", "surrogatepass")))


def _told(value: Any) -> str:
    kind = type(value)
    if kind is str:
        return _quoted(value)
    if kind is int or kind is float or kind is bool or value is None:
        return json.dumps(value)
    if kind is tuple or kind is list:
        return "".join(('[""', *[f",{_told(one)}" for one in value], "]"))
    if kind in _FIELDS:
        return "".join((f'["{kind.__name__}"', *[f",{_told(getattr(value, name))}" for name in _FIELDS[kind]], "]"))
    return json.dumps(_MEMBERS[value], separators=(",", ":"))


def _full(flat: Any) -> Any:
    if type(flat) is not list:
        return flat
    name = flat[0]
    if not name:
        return tuple(map(_full, flat[1:]))
    if name[0] == "!":
        return _ENUMS[name[1:]](flat[1])
    return _CLASSES[name](*map(_full, flat[1:]))


class Packed(Sequence[T]):
    """Values kept packed in a file, as chapters are, of which one at a time is needed: unpacked when it is asked for.

    `records` are what `pack` gave for each.
    """

    __slots__ = ("_records",)

    def __init__(self, records: Iterable[bytes]) -> None:
        self._records = Spool(records)

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...

    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        if isinstance(place, slice):
            return tuple(map(self._unpacked, self._records[place]))
        return self._unpacked(self._records[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _unpacked(self, record: bytes) -> T:
        value: T = unpack(record)
        return value


def shelved(story: Story) -> Story:
    """The story with its chapters packed."""
    if isinstance(story.chapters, Packed):
        return story
    return replace(story, chapters=Packed(map(pack, story.chapters)))


def _shelved(record: bytes) -> Story:
    """The story that `pack` wrote, `shelved` piece by piece: never is all of it there as objects."""
    text = record.decode("utf-8", "surrogatepass")
    parts: dict[str, Any] = {}
    end = len(f'["{Story.__name__}"')
    for name in _FIELDS[Story]:
        if name == "chapters":
            places, end = _places(text, end + 1)
            parts[name] = Packed[Chapter](text[first:last].encode("utf-8", "surrogatepass") for first, last in places)
        else:
            flat, end = _scan(text, end + 1)
            parts[name] = _full(flat)
    return Story(**parts)


def _places(text: str, start: int) -> tuple[list[tuple[int, int]], int]:
    """Where each value of a tuple begins and ends that is written from `start` on, and where the tuple ends."""
    found = []
    end = start + len('[""')
    while text[end] == ",":
        first = end + 1
        _, end = _scan(text, first)
        found.append((first, end))
    return found, end + 1


@cache
def _code() -> str:
    """Tells this code from any other that reads and splits: its files, Python and the libraries it asks."""
    digest = blake2b(sys.version.encode(), digest_size=16)
    here = Path(__file__).parent
    for path in sorted(_sources(here)):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    for name in _LIBRARIES:
        digest.update(f"{name} {version_of(name)}".encode())
    return digest.hexdigest()


def version_of(package: str) -> str:
    """The version of an installed package, "unknown" where there is none."""
    found = _installed().get(package)
    if found is not None:
        return found
    from importlib import metadata  # takes longer to load than reading a chapter does

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown"


@cache
def _installed() -> dict[str, str]:
    """Packages and their versions, by the names of the folders that installers leave beside them."""
    found: dict[str, str] = {}
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 - names are all that is wanted, of thousands of files
        except OSError:
            continue
        for name in names:
            package, dash, version = name.removesuffix(".dist-info").partition("-")
            if dash and name.endswith(".dist-info"):
                found.setdefault(package.lower().replace("_", "-"), version)
    return found


def _sources(package: Path) -> Iterable[Path]:
    yield from (package / "text").rglob("*.py")
    yield from (package / "readers").rglob("*.py")
    for name in ("model.py", "recall.py", "structuring.py"):
        yield package / name

"""What pure work on text came to, kept by what went in: an unchanged chapter is neither read nor split again.

Values are those of `narrate.model`, written as JSON: nothing that is read back can run.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

from narrate import model
from narrate.model import Cover
from narrate.store import Store

T = TypeVar("T")

_quoted = json.JSONEncoder(ensure_ascii=False).encode

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


def recalled_cover(store: Store | None, key: str, found: Sequence[Cover | None]) -> Cover | None:
    """The cover that belongs to what `key` recalls: the one just `found`, which is kept, else the one kept before."""
    if found:
        cover = found[0]
        if store is not None:
            store.put("text", key_of("cover", key), f"{cover.media_type}\n".encode() + cover.data if cover else b"")
        return cover
    record = store.get("text", key_of("cover", key)) if store is not None else None
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
    yield package / "model.py"

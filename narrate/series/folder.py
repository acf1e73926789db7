"""A folder with a narrate.toml as a series: its books in order, each with its own settings; making them is left out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from narrate.errors import ConfigError, SourceError, nearest
from narrate.options import options_layer
from narrate.readers import readable_suffixes
from narrate.series import numbering
from narrate.series.catalog import Catalog
from narrate.series.state import FOLDER, State, load
from narrate.settings import (
    FILE_NAME,
    TABLES,
    Layer,
    SeriesSettings,
    Settings,
    read_layer,
    read_lexicon,
    resolve,
    series_settings,
    user_file,
)

# Formats that hold a whole book as a rule; a chapter comes as text, a page or a document.
_WHOLE_BOOKS = (".epub", ".kepub", ".fb2", ".fbz", ".pdf")
_NO_BOOKS = ("readme.*", "desc.txt", "reader.txt", "license.*", "licence.*", "*.script.md")
_LEADING = re.compile(r"^\d+(?:\.\d+)?\s*[-_.):–—]\s*(?=\S)")
_PATHS = ("output.folder", "book.cover", "sound.intro", "sound.outro", "sound.scene_sound")


@dataclass(frozen=True, slots=True)
class Volume:
    """One book of a series: its name in the folder (a file, a folder, or "." for all loose chapters together), the
    files in order, its settings, and its place in the series (from 1)."""

    name: str
    sources: tuple[Path, ...]
    settings: Settings
    number: int


@dataclass(frozen=True, slots=True)
class Series:
    """A series as its folder holds it now, and what is remembered of its last run."""

    folder: Path
    told: SeriesSettings
    title: str
    volumes: tuple[Volume, ...]
    settings: Settings
    state: State
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A book before its settings are known: its name, its files, and what a list says of it alone."""

    name: str
    sources: tuple[Path, ...]
    given: Mapping[str, object]


def unnumbered(name: str) -> str:
    """A file's or folder's name as a title, without the number that only orders it: "03 - Geese" is "Geese"."""
    return _LEADING.sub("", name)


def is_series(folder: Path) -> bool:
    """Whether the folder holds a narrate.toml with a [series] section."""
    try:
        return "series" in tomllib.loads((folder / FILE_NAME).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return False  # whoever reads its settings will say what is wrong with it


def open_series(folder: Path, options: Mapping[str, object] | None = None, lexicon: Path | None = None) -> Series:
    """The series in `folder`; `options` (settings by name) win over all its files say.

    Raises ConfigError for a narrate.toml that is wrong, SourceError for a folder without books.
    """
    if not folder.is_dir():
        why = "is no folder" if folder.exists() else "does not exist"
        raise SourceError(f"{folder} {why}.", remedy="Name the folder that holds the series.")
    folder = folder.absolute()
    if not (folder / FILE_NAME).exists():
        raise ConfigError(f"{folder} has no narrate.toml.", remedy=f"`narrate init {folder}` writes one.")
    if not is_series(folder):
        read_layer(folder / FILE_NAME)
        raise ConfigError(
            f"{folder / FILE_NAME} has no section [series].", remedy=f"`narrate init {folder}` writes one."
        )
    table = dict(tomllib.loads((folder / FILE_NAME).read_text(encoding="utf-8-sig"))["series"])
    books, overrides = table.pop("books", []), table.pop("overrides", {})
    told = series_settings(table, str(folder / FILE_NAME))
    title = told.title or folder.name
    below = [read_layer(path) for path in _general_files(folder)]
    own = _rooted(read_layer(folder / FILE_NAME), folder)
    top = [*([read_lexicon(lexicon)] if lexicon else []), options_layer(dict(options or {}), "command line")]
    settings = resolve([*below, own, *top])
    if settings.origin("output.folder") in ("default", *(layer.origin for layer in below)):
        settings = replace(settings, output=replace(settings.output, folder=str(folder / settings.output.folder)))
    state = load(folder)
    catalog = Catalog(state)
    entries = _listed(books, folder) if books else found_books(folder, told, settings, catalog)
    if not entries:
        raise SourceError(
            f"The series in {folder} holds no book yet.", remedy="Put books or chapters there, or list them in books."
        )
    entries = list(_overridden(entries, overrides, str(folder / FILE_NAME)))
    drawer = _Drawer(folder, told, title, tuple(below), own, tuple(top), settings.output.folder)
    volumes = tuple(drawer.volume(entry, number, entries, catalog) for number, entry in enumerate(entries, start=1))
    return Series(folder, told, title, volumes, settings, state, tuple(_doubts(entries)))


def each_a_book(sources: Sequence[str], settings: Settings) -> Series:
    """Files, and what lies in folders, as books that have nothing to do with each other; nothing of them is kept.

    Raises SourceError for what does not exist.
    """
    entries: list[Entry] = []
    state = State(Path.cwd(), kept=False)
    for source in sources:
        path = Path(source)
        if path.is_dir():
            told = SeriesSettings(files="books")
            inside = found_books(path.absolute(), told, settings, Catalog(state))
            entries += [replace(entry, name=str(path / entry.name)) for entry in inside]
        else:
            entries.append(Entry(source, (path.absolute(),), {}))
    if not entries:
        raise SourceError("There is no book in that.", remedy="Name files, or folders with files in them.")
    entries = list({entry.name: entry for entry in entries}.values())
    volumes = tuple(Volume(entry.name, entry.sources, settings, number) for number, entry in enumerate(entries, 1))
    return Series(Path.cwd(), SeriesSettings(), "", volumes, settings, state)


def found_books(folder: Path, told: SeriesSettings, settings: Settings, catalog: Catalog) -> list[Entry]:
    """The books that lie in the folder, in the order of what they say of themselves, else of their names."""
    output = Path(settings.output.folder)
    skipped = (*_NO_BOOKS, *told.leave_out)
    loose: list[Path] = []
    entries: list[Entry] = []
    for path in sorted(folder.iterdir()):
        if _is_skipped(path, skipped) or (path.is_dir() and _same(path, output)):
            continue
        if path.is_dir():
            entries += _in_folder(path, folder, skipped, output)
        elif _is_text(path):
            loose.append(path)
    plain = [path for path in loose if path.suffix.lower() not in _WHOLE_BOOKS]
    chaptered = told.files == "chapters" or (
        told.files == "auto" and bool(plain) and all(numbering.is_chapter(path.name) for path in plain)
    )
    if chaptered:
        chapters = loose if told.files == "chapters" else plain
        entries += [Entry(".", tuple(_ordered(chapters)), {})] if chapters else []
        loose = [path for path in loose if path not in chapters]
    entries += [Entry(path.name, (path,), {}) for path in loose]
    return sorted(entries, key=lambda entry: _rank(entry, catalog))


def _in_folder(place: Path, root: Path, skipped: Sequence[str], output: Path) -> list[Entry]:
    """A folder is a book made of chapter files; one that holds several whole books holds as many books."""
    texts = list(_texts_below(place, skipped, output))
    name = place.relative_to(root).as_posix()
    if not texts:
        return []
    if len(texts) > 1 and all(path.suffix.lower() in _WHOLE_BOOKS for path in texts):
        return [Entry(path.relative_to(root).as_posix(), (path,), {}) for path in texts]
    return [Entry(name, tuple(texts), {})]


def _texts_below(place: Path, skipped: Sequence[str], output: Path) -> Iterator[Path]:
    """The texts in a folder and the folders in it, in the order of their names."""
    for path in sorted(place.iterdir(), key=lambda one: numbering.place(one.name)):
        if _is_skipped(path, skipped) or (path.is_dir() and _same(path, output)):
            continue
        if path.is_dir():
            yield from _texts_below(path, skipped, output)
        elif _is_text(path):
            yield path


def _is_text(path: Path) -> bool:
    return path.suffix.lower() in readable_suffixes() and path.is_file()


def _is_empty(path: Path) -> bool:
    try:
        return path.stat().st_size == 0
    except OSError:
        return False  # whoever makes the book will say what is wrong with it


def _is_skipped(path: Path, patterns: Sequence[str]) -> bool:
    name = path.name.casefold()
    return name.startswith((".", "__", "~")) or any(fnmatch(name, pattern.casefold()) for pattern in patterns)


def _same(path: Path, other: Path) -> bool:
    return path.absolute() == other.absolute()


def _ordered(paths: Sequence[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: numbering.place(path.name))


def _rank(entry: Entry, catalog: Catalog) -> numbering.Place:
    rank = numbering.place(entry.name)
    part = _part_told(entry, catalog)
    return (1.0, (part,), 0.0, rank[3]) if part is not None else rank


def _part_told(entry: Entry, catalog: Catalog) -> float | None:
    """The number in the series that a book gives itself."""
    if len(entry.sources) != 1:
        return None
    seen = catalog.look(entry.sources[0])
    try:
        return float(seen.part) if seen and seen.part else None
    except ValueError:
        return None


# ------------------------------------------------------------------------------------------------- listed, and settings


def _listed(books: object, folder: Path) -> list[Entry]:
    where = str(folder / FILE_NAME)
    if not isinstance(books, list):
        raise ConfigError(f"{where}: series.books must be a list of names, not {books!r}.")
    entries = []
    for one in books:
        given = {"source": one} if isinstance(one, str) else one
        if not isinstance(given, Mapping) or "source" not in given:
            raise ConfigError(
                f"{where}: {one!r} in series.books is no book.",
                remedy='Write its file or folder: "one.epub", or { source = "one.epub", title = "One" }.',
            )
        names = [given["source"]] if isinstance(given["source"], str) else given["source"]
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            raise ConfigError(f"{where}: source must be a name or a list of names, not {given['source']!r}.")
        sources = [path for name in names for path in _named(folder, name)]
        rest = {key: value for key, value in given.items() if key != "source"}
        entries.append(Entry(names[0], tuple(sources), _flat(rest)))
    return entries


def _named(folder: Path, name: str) -> list[Path]:
    path = folder / Path(name).expanduser()
    if path.is_dir():
        return list(_texts_below(path, _NO_BOOKS, folder / FOLDER)) or [path]
    if not path.exists() and any(mark in name for mark in "*?["):
        return _ordered([one for one in folder.glob(name) if _is_text(one)]) or [path]
    return [path]


def _overridden(entries: Sequence[Entry], overrides: object, origin: str) -> Iterator[Entry]:
    if not isinstance(overrides, Mapping) or not all(isinstance(one, Mapping) for one in overrides.values()):
        raise ConfigError(f'{origin}: write overrides as [series.overrides."one.epub"] with settings below.')
    known = {name: entry for entry in entries for name in (entry.name, Path(entry.name).stem)}
    for name in overrides:
        if name not in known:
            names = [entry.name for entry in entries]
            raise ConfigError(
                f"{origin}: overrides name {name!r}, but there is no such book.{nearest(name, names)}",
                remedy=f"Books are: {', '.join(names[:20])}.",
            )
    for entry in entries:
        mine = overrides.get(entry.name, overrides.get(Path(entry.name).stem, {}))
        yield replace(entry, given={**entry.given, **_flat(mine)})


def _flat(table: Mapping[str, Any]) -> dict[str, object]:
    """Settings by dotted name; nested tables are sections."""
    values: dict[str, object] = {}
    for name, value in table.items():
        if isinstance(value, Mapping) and name not in TABLES:
            values.update({f"{name}.{key}": one for key, one in value.items()})
        else:
            values[name] = value
    return values


def _general_files(folder: Path) -> list[Path]:
    """The user's own file and that of the folder one is in, where they are not the series' own."""
    own = folder / FILE_NAME
    found = [user_file(), Path.cwd() / FILE_NAME]
    return [path for path in dict.fromkeys(found) if path.is_file() and not path.samefile(own)]


def _rooted(layer: Layer, folder: Path) -> Layer:
    """Paths in a series' own file are meant from its folder."""
    values = {key: _from(folder, value) if key in _PATHS else value for key, value in layer.values.items()}
    return replace(layer, values=values)


def _from(folder: Path, value: object) -> object:
    if not isinstance(value, str) or not value or value.lower() == "none":
        return value
    return str(folder / Path(value).expanduser())


@dataclass(frozen=True, slots=True)
class _Drawer:
    """All that the settings of a series' books have in common."""

    folder: Path
    told: SeriesSettings
    title: str
    below: tuple[Layer, ...]
    own: Layer
    top: tuple[Layer, ...]
    output: str

    def volume(self, entry: Entry, number: int, entries: Sequence[Entry], catalog: Catalog) -> Volume:
        """A book with its settings: its own over the series', the command line's over all."""
        given = _rooted(options_layer(dict(entry.given), f"{self.own.origin} ({entry.name})"), self.folder)
        derived = self._derived(entry, number, entries, catalog)
        settings = resolve([*self.below, derived, self.own, given, *self.top])
        if "output.folder" not in {*given.values, *(key for layer in self.top for key in layer.values)}:
            settings = replace(settings, output=replace(settings.output, folder=self.output))
        # A book is not to fail for a chapter that is still to be written, but one that is nothing but empty is.
        sources = tuple(path for path in entry.sources if not _is_empty(path)) or entry.sources
        return Volume(entry.name, sources, settings, number)

    def _derived(self, entry: Entry, number: int, entries: Sequence[Entry], catalog: Catalog) -> Layer:
        values: dict[str, object] = {"book.author": self.told.author} if self.told.author else {}
        if entry.name == ".":
            values["book.title"] = self.title
        elif len(entry.sources) > 1 or (entry.sources and entry.sources[0].name != Path(entry.name).name):
            values["book.title"] = unnumbered(Path(entry.name).name)
        if len(entries) > 1:
            values["book.series"] = self.title
            if _part_told(entry, catalog) is None:
                values["book.part"] = _part(entry, number, entries)
        return Layer("series", values)


def _part(entry: Entry, number: int, entries: Sequence[Entry]) -> str:
    """The number in a book's name, where all books have one and no two the same; else its place."""
    numbers = [numbering.numbers_in(one.name) for one in entries]
    own = numbering.numbers_in(entry.name)
    if all(len(one) == 1 and one[0] >= 0 for one in numbers) and len(set(numbers)) == len(numbers):
        return f"{own[0]:g}"
    return str(number)


def _doubts(entries: Sequence[Entry]) -> Iterator[str]:
    """What looks as if it were not meant: two versions of one chapter, side by side."""
    for entry in entries:
        seen: dict[tuple[float, ...], Path] = {}
        for path in entry.sources:
            if len(entry.sources) > 1 and _is_empty(path):
                yield f"{path.name} is empty; it is left out."
            numbers = numbering.numbers_in(path.name)
            if numbers and numbers in seen:
                yield (
                    f"{seen[numbers].name} and {path.name} have the same number; both are read. "
                    "leave_out in [series] names what is not to be."
                )
            seen.setdefault(numbers, path)

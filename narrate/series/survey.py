"""Finds out which books of a series are due, what they are called and where they will stand; makes no sound."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from pathlib import Path

from narrate import casting, recall, sourcing, telling, voices
from narrate.errors import NarrateError, OutputError
from narrate.jobs.engines import fingerprint
from narrate.model import Metadata
from narrate.series.catalog import Catalog
from narrate.series.changes import Changes, Known, between, settle
from narrate.series.folder import Series, Volume, unnumbered
from narrate.series.state import BookState, digest_of
from narrate.settings import RunSettings, Settings
from narrate.shelving import Shelf
from narrate.store import Store
from narrate.version import __version__

UNREADABLE = "unreadable"
"""Stands for the digest of a file that can't be read."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A volume as it stands: what it would be made of (`key`), what changed since it was made, and if it is `due`."""

    volume: Volume
    sources: Known
    key: str
    changes: Changes
    due: bool


@dataclass(frozen=True, slots=True)
class Inspection:
    """All volumes in order, and lines for people on books that were renamed or are gone."""

    seen: tuple[Seen, ...]
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Announced:
    """A book that was read but not made yet: what is known of it, the characters to be said, where it will stand and
    the settings to make it with; or what is wrong with it."""

    metadata: Metadata = field(default_factory=Metadata)
    characters: int = 0
    base: Path = Path()
    settings: Settings = field(default_factory=Settings)
    error: NarrateError | None = None


def inspect(series: Series) -> Inspection:
    """Every volume against what the last run left; the series' state then knows all of them by their names now."""
    catalog = Catalog(series.state)
    sources = {volume.name: _digests(volume, catalog) for volume in series.volumes}
    told = settle(series, sources)
    return Inspection(tuple(_seen(volume, sources[volume.name], series) for volume in series.volumes), told)


def _digests(volume: Volume, catalog: Catalog) -> Known:
    looked = [(path, catalog.look(path)) for path in volume.sources]
    return tuple((catalog.name(path), seen.digest if seen else UNREADABLE) for path, seen in looked)


def _seen(volume: Volume, sources: Known, series: Series) -> Seen:
    book = series.state.books[volume.name]
    key = key_of(volume.settings, sources, book.language)
    whole = bool(book.files) and all(one.stands() for one in book.files)
    changes = between(book.sources, sources) if book.sources else Changes()
    return Seen(volume, sources, key, changes, due=bool(book.failed) or key != book.key or not whole)


def key_of(settings: Settings, sources: Known, language: str) -> str:
    """What a book is made of, as one key: its texts in order, all settings that change a file, its voice, the code."""
    try:
        narrator = voices.choose(settings.voice.name, settings.book.language or language)
        speaking = [narrator, *casting.cast_voices(settings).values()]
        spoken = [(voice.name, repr(voice.sound_key()), voice.gain_db) for voice in speaking]
    except NarrateError:
        spoken = []
    told = replace(
        settings,
        run=RunSettings(keep_going=settings.run.keep_going),
        output=replace(settings.output, overwrite=False),
        origins={},
    )
    brought = (settings.book.cover, settings.sound.intro, settings.sound.outro, settings.sound.scene_sound)
    digests = [_digest_or_none(Path(name)) for name in brought if name]
    return recall.key_of("book", __version__, repr(told), spoken, digests, [list(one) for one in sources])


def engines_of(settings: Settings, language: str) -> str:
    """The fingerprints of the engines that speak in a book now; "" where one of them can't be asked."""
    try:
        narrator = voices.choose(settings.voice.name, settings.book.language or language)
        speaking = [narrator, *casting.cast_voices(settings).values()]
        return "; ".join(dict.fromkeys(fingerprint(voice) for voice in speaking))
    except NarrateError:
        return ""


def _digest_or_none(path: Path) -> str:
    try:
        return digest_of(path.expanduser())
    except OSError:
        return ""


def announce(seen: Seen, store: Store) -> Announced:
    """Read a book (from the store where it was read before) and say what it will be."""
    volume = seen.volume
    try:
        work = telling.read(sourcing.find(volume.sources, volume.settings), volume.settings, store=store)
        settings, metadata = _titled(volume, work.story.metadata)
        base = Shelf(settings.output, metadata).base
    except NarrateError as error:
        return Announced(error=error)
    scenes = [scene for chapter in work.story.chapters for scene in chapter.scenes]
    characters = sum(len(paragraph.text) for scene in scenes for paragraph in scene.paragraphs)
    return Announced(metadata, characters, base, settings)


def _titled(volume: Volume, metadata: Metadata) -> tuple[Settings, Metadata]:
    """A book that is called by its file's name for want of a title is called so without the file's number."""
    settings = volume.settings
    stem = volume.sources[0].name.rsplit(".", 1)[0]
    title = unnumbered(stem)
    if settings.book.title or len(volume.sources) > 1 or metadata.title != stem or title == stem:
        return settings, metadata
    return replace(settings, book=replace(settings.book, title=title)), replace(metadata, title=title)


def part_from(announced: dict[str, Announced], seen: tuple[Seen, ...], books: dict[str, BookState]) -> None:
    """Let no two books go to one file: of those that would, all but the first fail, before anything is made."""
    owners: dict[str, str] = {}
    ordered = sorted(seen, key=lambda one: one.due)  # what stands already has the older right
    for one in ordered:
        name = one.volume.name
        found = announced.get(name)
        if found is None:
            base = _standing(books[name], one.volume.settings)
        elif found.error is not None:
            continue
        else:
            base = found.base
        if base is None:
            continue
        place = unicodedata.normalize("NFC", str(base.absolute())).casefold()
        if place in owners and found is not None:
            announced[name] = replace(found, error=_collision(name, owners[place], base))
        owners.setdefault(place, name)


def _standing(book: BookState, settings: Settings) -> Path | None:
    """Where a book that is made already stands, without a suffix."""
    if not book.files:
        return None
    path = Path(book.files[0].path)
    return path.parent if settings.output.split == "chapter" else path.with_suffix("")


def _collision(name: str, other: str, base: Path) -> OutputError:
    return OutputError(
        f"{name} would be written to the same file as {other}: {base}.",
        remedy='Give one another title, or tell them apart by the name: --name "{part:02} - {title}".',
    )

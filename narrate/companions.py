"""What lies beside a book's files because somebody asked for it: playlists, cue sheets, cover, texts for libraries."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from narrate.binding import Bindery, BoundFile
from narrate.errors import ConfigError, nearest
from narrate.settings import Settings
from narrate.shelving import Shelf, replaced

NAMES = ("metadata.json", "cover.jpg", "desc.txt", "reader.txt", "cue", "m3u8")


def chosen(settings: Settings) -> tuple[str, ...]:
    """The companions asked for; a file a chapter always has its playlist. Raises ConfigError for an unknown one."""
    wanted = settings.output.sidecars
    for name in wanted:
        if name not in NAMES:
            raise ConfigError(
                f"{settings.origin('output.sidecars')}: there is no companion file {name!r}.{nearest(name, NAMES)}",
                remedy=f"There are: {', '.join(NAMES)}.",
            )
    by_chapter = settings.output.split == "chapter" and "m3u8" not in wanted
    return (*wanted, "m3u8") if by_chapter else wanted


def write(book: Bindery, files: Sequence[BoundFile], shelf: Shelf, names: Sequence[str]) -> tuple[Path, ...]:
    """Write the companions `names` of a bound book. Raises OutputError.

    In a folder that holds this book alone they have the names that libraries look for; where the folder is shared, the
    book's name stands before theirs.
    """
    written: list[Path] = []
    whole = [one for one in files if not one.sample]
    for name in dict.fromkeys(names):
        if name == "m3u8":
            written += _playlists(book, whole, shelf)
        elif name == "cue":
            written += _cue_sheets(book, whole, shelf)
        else:
            data = _content(name, book, whole)
            if data:
                written.append(_kept(shelf.companion(name), data))
    return tuple(written)


def _content(name: str, book: Bindery, files: Sequence[BoundFile]) -> bytes:
    from narrate.writers import sidecars  # with mutagen, here and below: most books have no companions

    if name == "cover.jpg":
        return book.cover.data if book.cover else b""
    if name == "desc.txt":
        return sidecars.description_text(book.metadata).encode()
    if name == "reader.txt":
        return sidecars.reader_text(book.metadata).encode()
    return sidecars.metadata_json(book.metadata, files[0].timeline if len(files) == 1 else None).encode()


def _playlists(book: Bindery, files: Sequence[BoundFile], shelf: Shelf) -> list[Path]:
    """One a format, in the folder of its files."""
    from narrate.writers import sidecars

    written = []
    formats = list(dict.fromkeys(one.format for one in files))
    for form in formats:
        mine = [one for one in files if one.format == form]
        parts = [
            sidecars.Part(one.path.name, one.timeline.chapters[0].title, one.timeline.frames / one.timeline.rate)
            if shelf.split == "chapter"
            else sidecars.Part(one.path.name, book.metadata.title, one.timeline.frames / one.timeline.rate)
            for one in mine
        ]
        suffix = f".{form}.m3u8" if len(formats) > 1 else ".m3u8"
        path = mine[0].path.parent / f"{shelf.base.name}{suffix}"
        written.append(_kept(path, sidecars.playlist(book.metadata.title, parts).encode()))
    return written


def _cue_sheets(book: Bindery, files: Sequence[BoundFile], shelf: Shelf) -> list[Path]:
    """One for each file that holds the whole book; a file a chapter needs none."""
    if shelf.split == "chapter":
        return []
    from narrate.writers import sidecars

    suffixes = {one.path: f".{one.format}.cue" if len(files) > 1 else ".cue" for one in files}
    return [
        _kept(
            one.path.with_name(one.path.stem + suffixes[one.path]),
            sidecars.cue_sheet(book.metadata, one.timeline, one.path.name).encode(),
        )
        for one in files
    ]


def _kept(path: Path, data: bytes) -> Path:
    if not (path.is_file() and path.read_bytes() == data):
        with replaced(path) as temporary:
            temporary.write_bytes(data)
    return path

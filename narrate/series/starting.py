"""Looks at a folder of texts and writes the narrate.toml that makes it a series, with a word on every choice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from narrate.errors import SourceError, UsageError
from narrate.series import numbering
from narrate.series.catalog import Catalog
from narrate.series.folder import Entry, found_books
from narrate.series.state import State
from narrate.settings import FILE_NAME, SeriesSettings, Settings
from narrate.shelving import replaced

# A chapter is rarely longer, a book rarely shorter (characters, about 20,000 words).
_LONGEST_CHAPTER = 120_000


@dataclass(frozen=True, slots=True)
class Started:
    """What was found and written: the file, the series' title, "books" or "chapters", and the books in order."""

    path: Path
    title: str
    author: str
    files: str
    books: tuple[Entry, ...]


def start(folder: Path, force: bool = False) -> Started:
    """Write `folder`/narrate.toml. Raises SourceError, UsageError where there is one already, OutputError."""
    if not folder.is_dir():
        raise SourceError(f"{folder} is no folder.", remedy="Name the folder that holds the books or chapters.")
    folder = folder.resolve()
    path = folder / FILE_NAME
    if path.exists() and not force:
        raise UsageError(f"{path} is there already.", remedy="Edit it, or write it anew with --force.")
    state = State(folder, kept=False)
    catalog = Catalog(state)
    files = _kind(folder, catalog)
    output = Settings()
    found = found_books(folder, SeriesSettings(files=files), _rooted(output, folder), catalog)
    seen = [one for one in (catalog.look(source) for entry in found for source in entry.sources) if one]
    title = _agreed([one.series for one in seen]) or folder.name
    author = _agreed([one.author for one in seen])
    started = Started(path, title, author, files, tuple(found))
    with replaced(path) as temporary:
        temporary.write_text(_text(started), encoding="utf-8")
    return started


def _rooted(settings: Settings, folder: Path) -> Settings:
    return replace(settings, output=replace(settings.output, folder=str(folder / settings.output.folder)))


def _kind(folder: Path, catalog: Catalog) -> str:
    """Whether the loose files are chapters of one book: by their names, else by numbers and lengths."""
    automatic = found_books(folder, SeriesSettings(), _rooted(Settings(), folder), catalog)
    if any(entry.name == "." for entry in automatic):
        return "chapters" if len(automatic) == 1 else "auto"
    loose = [entry.sources[0] for entry in automatic if len(entry.sources) == 1 and entry.sources[0].parent == folder]
    plain = [path for path in loose if path.suffix.lower() not in (".epub", ".kepub", ".fb2", ".fbz", ".pdf")]
    numbered = all(numbering.numbers_in(path.name) for path in plain)
    short = all(path.stat().st_size <= _LONGEST_CHAPTER for path in plain)
    if len(plain) > 1 and len(plain) == len(automatic) and numbered and short:
        return "chapters"
    return "books"


def _agreed(words: Sequence[str]) -> str:
    known = {word for word in words if word}
    return next(iter(known)) if len(known) == 1 else ""


def _text(started: Started) -> str:
    listed = "\n".join(_listed(entry, started.path.parent) for entry in started.books)
    what = {
        "chapters": "Each file here is a chapter of one book, which grows as chapters are added.",
        "books": "Each file and each folder here is a book.",
        "auto": "Files that call themselves chapters are one book together; every other file and folder is a book.",
    }[started.files]
    return f"""# A series: `narrate make .` makes what is due, `narrate status .` shows what there is.
# All settings, with what they mean: `narrate config docs`. Paths here are meant from this folder.

[series]
title = {_quoted(started.title)}
author = {_quoted(started.author)}  # of all books; "" lets each book say it
# {what}
# It can be "books", "chapters" or "auto".
files = "{started.files}"
# Files and folders that are no books, by name or pattern:
leave_out = []
# Found here, in this order. To have another order, or only some, take the marks away and edit:
# books = [
{listed or "#   (nothing yet)"}
# ]
# A book can have settings of its own:
# [series.overrides.{_quoted(started.books[0].name if started.books else "one.epub")}]
# title = "Another title"
# voice = "alba"

[output]
folder = "output"
formats = ["m4b"]
# Folders and names for audiobookshelf, plex, bookplayer or phone:
# layout = "audiobookshelf"

[voice]
# The voice of all books; `narrate voices` lists them. Without a name: the best that is installed.
# name = "alba"

[lexicon]
# How names are said, in all books: "Siobhan" = "Shivawn"

[cast]
# Who speaks with a voice of their own, in all books: "Ada" = "clara"
"""


def _listed(entry: Entry, folder: Path) -> str:
    """A book as it stands in the list."""
    if entry.name != ".":
        return f"#   {_quoted(entry.name)},"
    names = "".join(f"\n#     {_quoted(path.relative_to(folder).as_posix())}," for path in entry.sources)
    return f"#   {{ source = [{names}\n#   ] }},"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

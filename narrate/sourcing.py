"""What there is to read, and a key that tells whether the very same was read before; reading it is left to telling."""

from __future__ import annotations

from dataclasses import dataclass

from narrate import readers, recall
from narrate.options import Sources, listed
from narrate.ports import Source
from narrate.settings import Settings


@dataclass(frozen=True, slots=True)
class Found:
    """Sources, not read yet; `key` stands for all that decides what story they hold, "" where one can't be opened."""

    sources: tuple[Source, ...]
    key: str = ""


def find(sources: Sources, settings: Settings) -> Found:
    """The files, folders and streams that `sources` name. Raises SourceError and UsageError for what is none."""
    found = tuple(readers.gather([str(source) for source in listed(sources)]))
    text = settings.text
    wishes = (text.notes, text.footnotes, text.images, settings.book.title)
    try:
        told = [part for one in found for part in (one.name, one.read())]
    except OSError:
        return Found(found)  # the reader will say what is wrong with it
    return Found(found, recall.key_of("story", repr(wishes), *told))

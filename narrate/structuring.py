"""From sources to the story they hold, once for the same bytes; what is said about it by settings is left to `telling`.

Light to import, so that a copy of the process can read a book while the process itself loads the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import astuple, replace
from functools import partial
from typing import TYPE_CHECKING

from narrate import recall
from narrate.model import Block, Book, Cover, Place, Story
from narrate.ports import Source
from narrate.settings import Settings
from narrate.sourcing import Found
from narrate.store import Store
from narrate.thrift import apart

if TYPE_CHECKING:
    from narrate.text.notes import Verdict

REVIEW_SUFFIX = ".script.md"


def is_known(found: Found, store: Store) -> bool:
    """Whether the very same bytes were read before, for the same wishes."""
    return bool(found.key) and store.has("text", found.key) and recall.has_cover(store, found.key)


def beforehand(found: Found, settings: Settings, store: Store) -> AbstractContextManager[None]:
    """Have the sources read, while the block runs, by a process that takes the memory of it along.

    `told` finds the story in the store then. Where that can't be, nothing is done, and `told` reads them itself.
    """
    return apart(lambda: told(found, settings, store))


def told(found: Found, settings: Settings, store: Store | None = None) -> tuple[Story, Cover | None]:
    """The story and the cover that the sources hold, out of `store` where they were read before.

    Raises SourceError and MissingError for what can't be read.
    """
    if store is None or not found.key:
        return _structured(found.sources, settings, None)
    if not is_known(found, store):
        store.discard("text", found.key)  # a story whose cover was lost is read once more

    def tell() -> Story:
        story, cover = _structured(found.sources, settings, store)
        recall.keep_cover(store, found.key, cover)  # first, so that no story is ever without its own
        return story

    return recall.recalled_story(store, found.key, tell), recall.kept_cover(store, found.key)


def is_review(found: Sequence[Source]) -> bool:
    """Whether the source is a script that a person may have edited: it is followed to the letter."""
    return len(found) == 1 and found[0].name.endswith(REVIEW_SUFFIX)


def _structured(found: Sequence[Source], settings: Settings, store: Store | None) -> tuple[Story, Cover | None]:
    # Reading and structure compile many patterns, which one line spoken at once can do without.
    from narrate import readers
    from narrate.text.speakers import dramatised
    from narrate.text.structure import StructureOptions, structure

    if is_review(found):
        from narrate.text.review import from_review

        return from_review(found[0].read().decode("utf-8-sig", "replace"), found[0].name), None
    books = [readers.read(source) for source in found]
    book: Book = readers.join(books) if len(books) > 1 else books[0]
    text = settings.text
    options = StructureOptions(
        notes=text.notes, footnotes=text.footnotes, images=text.images, title=settings.book.title
    )
    story = structure(book, options, partial(_notes, store))
    return dramatised(_accounted(book, story)), book.cover


def _notes(store: Store | None, blocks: Sequence[Block]) -> tuple[Verdict, ...]:
    """The author's notes of a chapter, from the store where the very same chapter was looked through before."""
    from narrate.text.notes import Verdict, find_notes

    nowhere = Place("")
    key = recall.key_of("notes", tuple(replace(block, place=nowhere) for block in blocks))
    rows = recall.recalled(store, key, lambda: tuple(tuple(astuple(one)) for one in find_notes(blocks)))
    return tuple(Verdict(*row) for row in rows)


def _accounted(book: Book, story: Story) -> Story:
    """The story, with a warning for each place of the source that it neither speaks nor skips, or speaks twice."""
    from narrate.text.structure import account

    found = account(book, story)
    wrong = [f"{place}: lost: {text[:60]}" for place, text in found.lost]
    wrong += [f"{place}: said twice: {text[:60]}" for place, text in found.doubled]
    return replace(story, warnings=(*story.warnings, *wrong)) if wrong else story

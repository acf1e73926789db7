"""What happened to the files of a series since it was last made; by digests, so a renamed file is no new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from narrate.series.folder import Series, Volume
from narrate.series.state import BookState, State, slug

Known = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Changes:
    """Source files by what happened to them, each by its name in the folder; `renamed` as (old, new)."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.deleted or self.renamed or self.reordered)

    def told(self) -> list[str]:
        """What happened, for people."""
        lines = [f"new: {name}" for name in self.added]
        lines += [f"changed: {name}" for name in self.changed]
        lines += [f"renamed: {old} → {new}" for old, new in self.renamed]
        lines += [f"deleted: {name}" for name in self.deleted]
        return lines + (["in another order"] if self.reordered else [])


def between(before: Known, now: Known) -> Changes:
    """What happened from one list of (name, digest) to another."""
    old, new = dict(before), dict(now)
    lost = [name for name in old if name not in new]
    fresh = [name for name in new if name not in old]
    renamed = []
    for name in list(fresh):
        origin = next((one for one in lost if old[one] == new[name]), None)
        if origin is not None:
            renamed.append((origin, name))
            lost.remove(origin)
            fresh.remove(name)
    names = {**{name: name for name in new}, **{new_name: old_name for old_name, new_name in renamed}}
    kept = [names[name] for name, _ in now if names[name] in old]
    return Changes(
        added=tuple(fresh),
        changed=tuple(name for name in new if name in old and old[name] != new[name]),
        deleted=tuple(lost),
        renamed=tuple(renamed),
        reordered=kept != [name for name, _ in before if name in set(kept)],
    )


def settle(series: Series, sources: dict[str, Known]) -> tuple[str, ...]:
    """Bring the state's books in line with the volumes there are: follow renames, part with what is gone.

    `sources` holds each volume's (path, digest). Gives lines for people on books that were renamed or are gone.
    """
    state, told = series.state, []
    names = [volume.name for volume in series.volumes]
    orphans = {name: book for name, book in state.books.items() if name not in names}
    strangers = [volume for volume in series.volumes if volume.name not in state.books]
    for volume in strangers:
        origin = _origin(sources[volume.name], orphans)
        if origin is not None:
            told.append(f"{origin} is now called {volume.name}")
            state.books[volume.name] = orphans.pop(origin)
        elif volume.name in state.gone:
            state.books[volume.name] = state.gone.pop(volume.name)
        else:
            state.books[volume.name] = BookState(_identity(volume, state))
    for name, book in orphans.items():
        if book.files:
            where = ", ".join(one.path for one in book.files[:2])
            told.append(f"{name} is no longer there; its audiobook is left alone ({where})")
            state.gone[name] = book
        else:
            told.append(f"{name} is no longer there")
    state.books = {name: state.books[name] for name in names}
    return tuple(told)


def _origin(sources: Known, orphans: dict[str, BookState]) -> str | None:
    """The book that is gone which shares most of its files with `sources`, and at least half."""
    digests = {digest for _, digest in sources}
    shared = {name: len(digests & {digest for _, digest in book.sources}) for name, book in orphans.items()}
    best = max(shared, key=lambda name: shared[name], default=None)
    return best if best is not None and shared[best] * 2 >= len(digests) and shared[best] else None


def _identity(volume: Volume, state: State) -> str:
    """A name for life: the book's first name, with a number where another book bore it."""
    wanted = slug(volume.name if volume.name != "." else "chapters")
    taken = {book.identity for book in (*state.books.values(), *state.gone.values())}
    number = 2
    identity = wanted
    while identity in taken:
        identity, number = f"{wanted}-{number}", number + 1
    return identity

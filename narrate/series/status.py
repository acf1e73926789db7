"""What there is of a series, book by book, as plain values; nothing is made and nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from narrate.series.changes import Changes
from narrate.series.folder import Series
from narrate.series.state import BookState
from narrate.series.survey import engines_of, inspect


@dataclass(frozen=True, slots=True)
class Row:
    """A book: `state` is "made", "changed" (made once, due again), "new", "failed", or "gone" (its text is).

    `engine_changed`: it would sound otherwise now, as its engine is another version; that alone makes no book due.
    """

    book: str
    title: str
    state: str
    chapters: int
    sources: int
    duration_s: float
    size: int
    changes: Changes
    failed: str
    files: tuple[str, ...]
    engine_changed: bool = False


def status(series: Series) -> tuple[Row, ...]:
    """Every book in order, then those whose text is gone but whose audiobook stands."""
    rows = []
    for seen in inspect(series).seen:
        book = series.state.books[seen.volume.name]
        state = _state(book, seen.due)
        row = _row(seen.volume.name, book, state, seen.changes, len(seen.sources))
        now = engines_of(seen.volume.settings, book.language) if state == "made" and book.engines else ""
        rows.append(replace(row, engine_changed=bool(now) and now != book.engines))
    gone = [_row(name, book, "gone", Changes(), 0) for name, book in series.state.gone.items()]
    return (*rows, *(row for row in gone if row.size))


def _state(book: BookState, due: bool) -> str:
    if book.failed:
        return "failed"
    if not due:
        return "made"
    return "changed" if book.files else "new"


def _row(name: str, book: BookState, state: str, changes: Changes, sources: int) -> Row:
    standing = [one for one in book.files if one.stands()]
    return Row(
        book=name,
        title=book.title,
        state=state,
        chapters=len(book.chapters),
        sources=sources,
        duration_s=book.duration_s,
        size=sum(one.size for one in standing),
        changes=changes,
        failed=book.failed,
        files=tuple(one.path for one in standing),
    )

"""A folder of books as one thing: what is in it, what is due, making that, hearing it offline; it prints nothing."""

from narrate.series.batch import (
    Begun,
    BookBegun,
    BookEnded,
    Heard,
    Limits,
    Outcome,
    Result,
    Waiting,
    limits,
    make_each,
    make_series,
)
from narrate.series.changes import Changes
from narrate.series.folder import Series, Volume, each_a_book, is_series, open_series

__all__ = [
    "Begun",
    "BookBegun",
    "BookEnded",
    "Changes",
    "Heard",
    "Limits",
    "Outcome",
    "Result",
    "Series",
    "Volume",
    "Waiting",
    "each_a_book",
    "is_series",
    "limits",
    "make_each",
    "make_series",
    "open_series",
]

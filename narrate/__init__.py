"""narrate turns a chapter, a book or a whole series into a chaptered, tagged audiobook, offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narrate.version import __version__

if TYPE_CHECKING:
    from narrate.making import make

__all__ = ["__version__", "make"]


def __getattr__(name: str) -> object:
    if name == "make":
        from narrate.making import make

        return make
    raise AttributeError(f"module 'narrate' has no attribute {name!r}")

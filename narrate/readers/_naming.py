"""Orders names as people do: "chapter 2" before "chapter 10"; what is named is left to others."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(\d+)")


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key: numbers by value, letters without case."""
    pieces = _NUMBER.split(name.casefold())
    return tuple((0, int(piece[:18]), piece) if piece.isdecimal() else (1, 0, piece) for piece in pieces if piece)

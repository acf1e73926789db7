"""How a setting is declared: a dataclass field that carries its one line for people, its choices and its bounds."""

from __future__ import annotations

from dataclasses import field
from typing import Any


def setting(
    default: Any, doc: str, *, choices: tuple[str, ...] = (), low: float | None = None, high: float | None = None
) -> Any:
    """A frozen dataclass's field with `default`; `low` and `high` are inclusive, `choices` all that is allowed."""
    return field(default=default, metadata={"doc": doc, "choices": choices, "low": low, "high": high})

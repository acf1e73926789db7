"""What a run of the real command leaves, as the tests of whole runs see it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of the command left: its exit code, and what it printed where."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Run(Protocol):
    """Runs `narrate` with these arguments, in `folder`."""

    folder: Path

    def __call__(self, *arguments: str | Path, stdin: str = "", timeout: float = 120, **env: str) -> Ran: ...

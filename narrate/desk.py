"""What a run works with, whatever the book. Light to import, so that worker processes can begin before all the rest."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path

from narrate import jobs
from narrate.ports import Listener, silent
from narrate.presets import PRESETS
from narrate.processes.pool import ProcessPool
from narrate.settings import Settings
from narrate.store import Store, default_root
from narrate.timing import Stopwatch


@dataclass(frozen=True, slots=True)
class Desk:
    """Settings, the store, who listens, a clock, workers and what measures their voices."""

    settings: Settings
    store: Store
    listen: Listener = silent
    clock: Stopwatch = field(default_factory=Stopwatch)
    executor: Executor = field(init=False)
    calibrator: jobs.Calibrator = field(init=False)

    def __post_init__(self) -> None:
        run = self.settings.run
        opened = jobs.open_executor(run.executor, run.jobs, run.scheduler, str(self.store.root))
        object.__setattr__(self, "executor", opened)
        mastering = PRESETS[self.settings.sound.preset].mastering
        object.__setattr__(self, "calibrator", jobs.Calibrator(mastering, str(self.store.root), opened))

    @property
    def has_workers(self) -> bool:
        """Whether processes of its own do the work."""
        return isinstance(self.executor, ProcessPool)

    def warm(self) -> None:
        """Let worker processes begin to import what they need: there is work ahead."""
        if isinstance(self.executor, ProcessPool):
            self.executor.warm()

    def let_go(self) -> None:
        """End the workers when all is encoded: binding needs their memory more than their help."""
        if isinstance(self.executor, ProcessPool):
            self.executor.rest()


def open_store(settings: Settings) -> Store:
    """The store the settings name, tried out. Raises OutputError."""
    root = Path(settings.run.store).expanduser() if settings.run.store else default_root()
    store = Store(root, int(settings.run.store_limit_gb * 1e9))
    store.prepare()
    return store

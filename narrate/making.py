"""From sources to an audiobook: workers begin, the book is read and the pipeline loaded, all at once; then it runs."""

from __future__ import annotations

from pathlib import Path

from narrate import sourcing, structuring
from narrate.desk import Desk, open_store
from narrate.model import Report
from narrate.options import Sources, settings_for, with_options
from narrate.ports import Listener, silent
from narrate.settings import Settings


def make(
    sources: Sources,
    *,
    settings: Settings | None = None,
    listen: Listener = silent,
    stages: Path | None = None,
    **options: object,
) -> Report:
    """Make an audiobook of `sources` and say what was made.

    `options` are settings by their short name (`output`, `voice`, `formats`, `title`, `notes`, `jobs`, …: see
    docs/settings.md) and win over `settings`, which are by default those of the narrate.toml files that apply. `stages`
    names a folder that every stage is written to. Raises NarrateError; what was rendered until then is kept and not
    done again.
    """
    settings = settings_for(sources, options) if settings is None else with_options(settings, options)
    desk = Desk(settings, open_store(settings), listen)
    with desk.store.lease(), desk.executor:
        with desk.clock.stage("read"):
            found = sourcing.find(sources, settings)
            if not structuring.is_known(found, desk.store):
                desk.warm()
                with structuring.beforehand(found, settings, desk.store):
                    from narrate import pipeline  # loaded meanwhile, like all that it needs

                    pipeline.get_ready(desk)
        from narrate import pipeline

        report = pipeline.produce(found, desk, stages)
    if report.segments_rendered:
        desk.store.prune()  # not before the lease is given back, which holds all that was used
    return report

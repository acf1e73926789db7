"""The `narrate` command, and `python -m narrate`: workers may begin before the command line itself is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main() -> None:
    """Run the command line with the arguments of this process; see `narrate.cli.app.main`."""
    if not _will_need_workers(sys.argv[1:]):
        _run()
        return
    from narrate.processes import nursery

    nursery.begin("narrate.jobs")
    try:
        _run()
    finally:
        nursery.end_unused()


def _run() -> None:
    from narrate.cli import app

    app.main()


def _will_need_workers(arguments: Sequence[str]) -> bool:
    """Whether that is likely: what it costs to be wrong is a tenth of a second on a core that nobody needs."""
    told = {argument.partition("=")[0] for argument in arguments}
    return arguments[:1] == ["make"] and not told & {"-h", "--help", "--executor"}


if __name__ == "__main__":
    main()

"""The `narrate` command, and `python -m narrate`: workers may begin before the command line itself is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main() -> None:
    """Run the command line with the arguments of this process; see `narrate.cli.app.main`."""
    if _will_need_workers(sys.argv[1:]):
        from narrate.processes import nursery

        nursery.begin("narrate.jobs")
    from narrate.cli import app

    app.main()


def _will_need_workers(arguments: Sequence[str]) -> bool:
    """Whether that is likely: what it costs to be wrong is a tenth of a second on a core that nobody needs."""
    return arguments[:1] == ["make"] and not {"-h", "--help", "--executor"}.intersection(arguments)


if __name__ == "__main__":
    main()

"""What `--help` shows of each command is what was written: Rich takes words in square brackets for its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import typer.main
from rich.text import Text

from narrate.cli.app import COMMANDS, build


def _helps(command: object) -> Iterator[str]:
    yield str(getattr(command, "help", "") or "")
    yield from (str(getattr(parameter, "help", "") or "") for parameter in getattr(command, "params", ()))
    for below in getattr(command, "commands", {}).values():
        yield from _helps(below)


@pytest.mark.parametrize("name", COMMANDS)
def test_no_word_of_a_help_is_taken_for_markup(name: str) -> None:
    app = typer.main.get_command(build([name]))
    helps = [line for line in _helps(app.commands[name]) if line]  # type: ignore[attr-defined]  # the app is a group
    assert helps
    assert [line for line in helps if Text.from_markup(line).plain != line] == []

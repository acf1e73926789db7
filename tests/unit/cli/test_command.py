"""The way into the command line: workers begin where it is likely that they are needed, and only there."""

import sys

import pytest

import narrate.__main__ as command
from narrate.cli import app
from narrate.processes import nursery


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ("make story.txt", ["narrate.jobs"]),
        ("make --each books", ["narrate.jobs"]),
        ("make story.txt --executor inline", []),
        ("make --help", []),
        ("say make", []),
        ("", []),
    ],
)
def test_workers_begin_before_the_command_line_is_loaded(
    line: str, begun: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    ran: list[list[str]] = []
    monkeypatch.setattr(sys, "argv", ["narrate", *line.split()])
    monkeypatch.setattr(nursery, "begin", seen.append)
    monkeypatch.setattr(app, "main", lambda: ran.append(list(seen)))
    command.main()
    assert ran == [begun]

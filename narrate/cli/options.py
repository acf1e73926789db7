"""Options that several commands share, declared once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from narrate.errors import UsageError

Sources = Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Files, folders, or - for standard input.")]
Config = Annotated[
    str | None,
    typer.Option("--config", metavar="FILE", help="Read this narrate.toml and no other.", show_default=False),
]
Lexicon = Annotated[
    str | None,
    typer.Option("--lexicon", metavar="FILE", help="Pronunciations on top of narrate.toml's.", show_default=False),
]
CAST = Annotated[
    list[str] | None,
    typer.Option(
        "--cast",
        metavar="NAME=VOICE",
        help="Let a character speak with a voice of its own; may be given often.",
        show_default=False,
    ),
]
JSON = Annotated[bool, typer.Option("--json", help="Print one JSON document on standard output.")]
QUIET = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but warnings and errors.")]

EngineFiles = Annotated[
    list[str] | None,
    typer.Option(
        "--engine-file",
        metavar="FILE",
        help="A Python file with an engine of your own; --voice NAME:VOICE, NAME being the file's.",
        show_default=False,
    ),
]


def load_engines(files: list[str] | None) -> None:
    """Makes the engines in these files known, to worker processes too. Raises MissingError."""
    if files:
        from narrate import plugins

        for file in files:
            plugins.load_engine_file(file)


def cast_of(told: list[str] | None) -> dict[str, str] | None:
    """What --cast says, by name. Raises UsageError."""
    if not told:
        return None
    cast = {}
    for one in told:
        name, sign, voice = one.partition("=")
        if not (name.strip() and sign and voice.strip()):
            raise UsageError(f"--cast {one!r} names no speaker and voice.", remedy='For example: --cast "Ada=alba"')
        cast[name.strip()] = voice.strip()
    return cast


def given(options: Mapping[str, object]) -> dict[str, object]:
    """The options that were given at all, by setting."""
    return {key: value for key, value in options.items() if value is not None}

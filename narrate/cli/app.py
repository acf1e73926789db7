"""The command line's front door: knows all commands by name, imports the one called, minds exit codes."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import typer

from narrate.cli.streams import standard_streams
from narrate.errors import NarrateError
from narrate.version import __version__

STOPPED = 130

# Listed with their help so that `narrate --help` imports none of them.
COMMANDS = {
    "make": "Make an audiobook of a chapter, a book or several sources.",
    "script": "Show what will be said, and what is skipped and why; makes no sound.",
    "say": "Hear a voice at once: one line to a file or the speakers.",
    "voices": "List, show, preview, fetch and remove voices.",
    "check": "Measure a finished audio file, its chapters and tags against a profile.",
    "verify": "Listen to a finished audiobook: does it say what is written?",
    "doctor": "Say what is installed, what works, and what to do about what does not.",
    "cache": "Size, prune, clear and verify the store of finished work.",
    "init": "Make a folder a series: look at what is there and write its narrate.toml.",
    "status": "Show what there is of a series, and what changed.",
    "plan": "Say what making a series would take, before anything is made.",
    "watch": "Make a series again whenever its folder changes.",
    "feed": "Write a page to listen offline, and a podcast feed.",
    "export": "Copy finished books to a player or card: what is new, verified.",
    "lexicon": "Suggest and check pronunciations.",
    "cast": "List who speaks in a story, for voices of their own.",
    "config": "Show every setting and where its value comes from.",
}


def build(arguments: Sequence[str]) -> typer.Typer:
    """The application with the commands that `arguments` name, and only the names of all others."""
    app = typer.Typer(
        name="narrate",
        help="Turn a chapter, a book or a whole series into a chaptered, tagged audiobook, offline.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        # Loading Rich would cost `narrate --help` a third of the time it may take; a command's own help is worth it.
        rich_markup_mode="rich" if set(arguments) & set(COMMANDS) else None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_front)
    # The first word names the command: further words may be commands' names by chance (`narrate cache verify`).
    called = next((argument for argument in arguments if not argument.startswith("-")), "")
    for name, summary in COMMANDS.items():
        if name == called:
            module = import_module(f"narrate.cli.{name}")
            if isinstance(module.command, typer.Typer):
                app.add_typer(module.command, name=name, help=summary)
            else:
                app.command(name, help=f"{summary}\n\n{module.command.__doc__}")(module.command)
        else:
            app.command(name, help=summary)(_elsewhere)
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"narrate {__version__}")
        raise typer.Exit


def _front(
    version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True, help="Show the version."),
) -> None:
    """Holds the options that stand before any command."""


def _elsewhere() -> None:
    """Stands in for a command that was not called."""


def _stopped() -> NoReturn:
    sys.stderr.write("\nStopped. What is done is kept; the same command goes on from there.\n")
    sys.exit(STOPPED)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with the code DESIGN gives to what happened."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    # numpy's matrix products are small here: threads would only spin and wait for each other (five times the CPU).
    for library in ("OPENBLAS", "OMP", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    if not arguments:
        arguments = ["--help"]
    with standard_streams():
        _run(arguments)


def _run(arguments: Sequence[str]) -> None:
    try:
        try:
            build(arguments)(args=arguments, prog_name="narrate")
        finally:
            sys.stdout.flush()
    except NarrateError as error:
        from narrate.cli.console import complain

        complain(error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        _stopped()
    except SystemExit as end:
        # Typer turns Ctrl-C into a silent exit; people should hear that nothing is lost.
        if end.code == STOPPED:
            _stopped()
        raise
    except Exception:  # a bug of ours, whatever it is: people should learn how to report it
        import traceback

        traceback.print_exc()
        sys.stderr.write(
            "\nThis is a bug in narrate. Please report it with the lines above, the command you ran and, if you can, "
            "the text that caused it.\n"
        )
        sys.exit(1)


if __name__ == "__main__":
    main()

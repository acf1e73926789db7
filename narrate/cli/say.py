"""`narrate say`: hear a voice at once."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON, Config, EngineFiles, Lexicon, given, load_engines
from narrate.errors import MissingError, UsageError

# Players that come with desktops, and how each is asked to play one WAV file and end.
_PLAYERS = (
    ("afplay",),
    ("paplay",),
    ("pw-play",),
    ("aplay", "-q"),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"),
)


def command(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to say; - reads it from standard input.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Write this file (.wav, .mp3, .m4b, .opus, .flac) instead of playing.",
            show_default=False,
        ),
    ] = None,
    voice: Annotated[
        str | None, typer.Option("-v", "--voice", help="Voice card: see `narrate voices`.", show_default=False)
    ] = None,
    speed: Annotated[
        float | None, typer.Option("--speed", help="Pace; 1.0 is the voice's own.", show_default=False)
    ] = None,
    pitch: Annotated[float | None, typer.Option("--pitch", help="Semitones up or down.", show_default=False)] = None,
    language: Annotated[str | None, typer.Option("--language", help="en, en-GB, de, …", show_default=False)] = None,
    engine_file: EngineFiles = None,
    lexicon: Lexicon = None,
    config: Config = None,
    as_json: JSON = False,
) -> None:
    """Without -o it plays on the speakers."""
    from narrate import pipeline
    from narrate.options import settings_for

    load_engines(engine_file)
    if text == "-":
        text = sys.stdin.read()
    if not text.strip():
        raise UsageError("There is nothing to say.", remedy='For example: narrate say "Call me Ishmael."')
    options = given({"voice.name": voice, "voice.speed": speed, "voice.pitch": pitch, "book.language": language})
    settings = settings_for([], options, config, lexicon)
    if output is not None:
        report = pipeline.say(text, output, settings)
        if as_json:
            print_json({"file": report.files[0], "duration_s": report.duration_s, "synthesized": report.synthesized})
        else:
            typer.echo(report.files[0])
        return
    player = _player()
    with tempfile.TemporaryDirectory() as folder:
        report = pipeline.say(text, Path(folder) / "line.wav", settings)
        _play(player, report.files[0])
    if as_json:
        print_json({"file": None, "duration_s": report.duration_s, "synthesized": report.synthesized})


def _player() -> tuple[str, ...]:
    if sys.platform == "win32":
        return ()
    for player in _PLAYERS:
        if shutil.which(player[0]):
            return player
    raise MissingError(
        "No program that plays sound was found on this machine.",
        remedy='Write a file instead: narrate say "…" -o line.wav',
    )


def _play(player: tuple[str, ...], path: str) -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(path, winsound.SND_FILENAME)
        return
    done = subprocess.run([*player, path], capture_output=True, text=True, check=False)
    if done.returncode:
        said = done.stderr.strip().splitlines()
        raise MissingError(
            f"{player[0]} could not play the sound{': ' + said[-1] if said else ''}.",
            remedy='Is there a sound device? Write a file instead: narrate say "…" -o line.wav',
        )

"""`narrate voices`: who can speak, who could, and how they sound."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from narrate.cli.console import print_json, screen
from narrate.cli.options import JSON
from narrate.errors import NarrateError, OutputError, UsageError

if TYPE_CHECKING:
    from narrate.fetching import Progress
    from narrate.model import Voice
    from narrate.voices import Card

command = typer.Typer(invoke_without_command=True)

Language = Annotated[
    str | None, typer.Option("--language", help="Only voices of this language: en, en-GB, de, …", show_default=False)
]
Engine = Annotated[str | None, typer.Option("--engine", help="Only voices of this engine.", show_default=False)]
Names = Annotated[list[str], typer.Argument(metavar="NAME...")]


Ready = Annotated[bool, typer.Option("--ready", help="Only voices that can speak now.")]
Everything = Annotated[
    bool, typer.Option("--all", help="Also what the engines offer by themselves, to be named ENGINE:ID.")
]


@command.callback()
def _voices(
    context: typer.Context,
    language: Language = None,
    engine: Engine = None,
    ready: Ready = False,
    everything: Everything = False,
    as_json: JSON = False,
) -> None:
    """Without a command it lists."""
    if context.invoked_subcommand is None:
        listed(language, engine, ready, everything, as_json)
    elif language or engine or ready or everything or as_json:
        raise UsageError("Options stand after the command.", remedy=f"narrate voices {context.invoked_subcommand} …")


# ------------------------------------------------------------------------------------------------------------- listing


@command.command("list")
def listed(
    language: Language = None,
    engine: Engine = None,
    ready: Ready = False,
    everything: Everything = False,
    as_json: JSON = False,
) -> None:
    """What can speak now, and what could be fetched."""
    from narrate import voices

    rows = [_row(card) for card in voices.cards()]
    if everything:
        rows += _engines_own()
    rows = [
        row
        for row in rows
        if (not language or _speaks(str(row["language"]), language))
        and (not engine or row["engine"] == engine)
        and (row["ready"] or not ready)
    ]
    rows.sort(key=lambda row: (not row["ready"], row["language"], row["engine"], row["name"]))
    best = voices.choose("", language or "")
    broken = [{"card": str(path), "why": why} for path, why in voices.broken()]
    if as_json:
        print_json({"default": best.name, "voices": rows, "broken": broken})
        return
    _table([row for row in rows if row["ready"]], "Can speak now")
    _table([row for row in rows if not row["ready"]], "Could be fetched (narrate voices get NAME)")
    typer.echo(f"Without --voice: {best.name}.")
    for card in broken:
        screen().print(f"Warning: {card['why']}", markup=False)


def _speaks(language: str, wanted: str) -> bool:
    has, asked = language.casefold(), wanted.replace("_", "-").casefold()
    return has == asked or has.startswith(asked + "-")


def _row(card: Card) -> dict[str, Any]:
    """A voice as `--json` tells it."""
    from narrate import plugins, voices

    voice = card.voice
    status = voices.status(voice)
    if voice.engine not in plugins.names("engines"):
        status = voices.Status(False, f"there is no engine {voice.engine!r}", "Install the package that brings it.")
    return {
        "name": voice.name,
        "engine": voice.engine,
        "id": voice.id,
        "language": voice.language,
        "gender": voice.gender,
        "age": voice.age,
        "style": voice.style,
        "quality": voice.quality,
        "description": voice.description,
        "licence": voice.licence,
        "size": sum(download.size for download in voice.source),
        "ready": status.ready,
        "why": status.why,
        "remedy": status.remedy,
        "origin": card.origin,
        "card": str(card.path) if card.origin != "model" else "",
    }


def _engines_own() -> Iterator[dict[str, Any]]:
    """Voices the engines offer without a card; an engine that can't be asked is left out: `doctor` says why."""
    from narrate import plugins
    from narrate.engines.isolated import open_engine

    for name in plugins.names("engines"):
        try:
            engine = open_engine(name)
            for offered in engine.voices():
                yield {
                    "name": f"{name}:{offered.id}",
                    "engine": name,
                    "id": offered.id,
                    "language": offered.language,
                    "gender": offered.gender,
                    "description": offered.name,
                    **dict.fromkeys(("age", "style", "quality", "licence", "why", "remedy", "card"), ""),
                    "size": 0,
                    "ready": True,
                    "origin": "engine",
                }
            engine.close()
        except NarrateError:
            continue


def _table(rows: Sequence[dict[str, Any]], title: str) -> None:
    if not rows:
        return
    cells = [
        (
            str(row["name"]),
            str(row["engine"]),
            str(row["language"]),
            str(row["gender"]),
            str(row["quality"] or row["age"]),
            f"{row['size'] / 1e6:.0f} MB" if row["size"] else "",
            str(row["description"]) + ("" if row["ready"] else f" [{str(row['licence']).partition(' Terms:')[0]}]"),
        )
        for row in rows
    ]
    widths = [max(len(cell[column]) for cell in cells) for column in range(6)]
    typer.echo(f"{title}:")
    for cell in cells:
        typer.echo("  " + "  ".join([*(text.ljust(width) for text, width in zip(cell, widths, strict=False)), cell[6]]))


@command.command()
def show(name: Annotated[str, typer.Argument(metavar="NAME")], as_json: JSON = False) -> None:
    """One voice's card, where it comes from, and what it still needs."""
    from narrate import voices

    card = voices.card(name)
    files = [
        {"file": file, "path": str(path) if (path := voices.model_file(file)) else ""}
        for file in voices.needed_files(card.voice)
    ]
    if as_json:
        print_json({**_row(card), "sample": card.voice.sample, "options": dict(card.voice.options), "files": files})
        return
    status = voices.status(card.voice)
    typer.echo(f"# {card.origin}: {card.path}" if str(card.path) != "." else "# no card")
    typer.echo(voices.render(card.voice), nl=False)
    for file in files:
        typer.echo(f"# {file['file']}: {file['path'] or 'not here'}")
    typer.echo("# can speak now" if status.ready else f"# {status.why}; {status.remedy}")


# ------------------------------------------------------------------------------------------------------------ fetching


@command.command()
def get(
    names: Names,
    source: Annotated[
        Path | None, typer.Option("--from", metavar="DIR", help="Take the files from this folder.", show_default=False)
    ] = None,
    mirror: Annotated[
        str, typer.Option("--mirror", metavar="URL", help="Another host, or a pattern with {file}.", show_default=False)
    ] = "",
    again: Annotated[bool, typer.Option("--again", help="Fetch even what is there and right.")] = False,
    as_json: JSON = False,
) -> None:
    """Fetch the models of voices: goes on where it stood, checks size and digest."""
    from narrate import voices
    from narrate.fetching import fetch_voice

    wanted = [voices.find(name) for name in names]
    told: list[dict[str, Any]] = []
    for voice in wanted:
        if not voice.source and voices.status(voice).ready:
            told.append({"name": voice.name, "ready": True, "why": "", "remedy": "", "files": []})
            continue
        with _progress() as progress:
            fetched = fetch_voice(voice, mirror=mirror, source=source, again=again, progress=progress)
        status = voices.status(voice)
        files = [
            {"file": one.file, "path": str(one.path), "size": one.size, "checked": one.checked, "new": one.new}
            for one in fetched
        ]
        told.append(
            {"name": voice.name, "ready": status.ready, "why": status.why, "remedy": status.remedy, "files": files}
        )
    if as_json:
        print_json({"voices": told})
        return
    for entry in told:
        for file in entry["files"]:
            what = "fetched" if file["new"] else "was there"
            typer.echo(f"{file['path']}: {what}, {file['size'] / 1e6:.1f} MB (checked by: {file['checked']})")
        state = "can speak now" if entry["ready"] else f"{entry['why']}; {entry['remedy']}"
        typer.echo(f"{entry['name']}: {state}")


@contextmanager
def _progress() -> Iterator[Progress]:
    """A bar a file on a terminal, a line a tenth elsewhere."""
    console = screen()
    if not console.is_terminal:
        yield _in_lines()
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    with Progress(
        TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), console=console
    ) as bars:
        tasks: dict[str, Any] = {}

        def show_step(file: str, done: int, size: int) -> None:
            if file not in tasks:
                tasks[file] = bars.add_task(file, total=size or None)
            bars.update(tasks[file], completed=done, total=size or None)

        yield show_step


def _in_lines() -> Progress:
    told: dict[str, int] = {}

    def show_step(file: str, done: int, size: int) -> None:
        tenth = done * 10 // size if size else done // 10_000_000
        if tenth > told.get(file, 0):
            told[file] = tenth
            share = f"{done / size:4.0%}" if size else ""
            sys.stderr.write(f"{share} {file}: {done / 1e6:.1f} MB\n")

    return show_step


@command.command()
def remove(names: Names, as_json: JSON = False) -> None:
    """Delete fetched models that no other voice needs; cards stay."""
    from narrate import voices
    from narrate.fetching import remove_voice

    removed = [str(path) for voice in [voices.find(name) for name in names] for path in remove_voice(voice)]
    if as_json:
        print_json({"removed": removed})
        return
    for path in removed:
        typer.echo(f"{path}: removed")
    if not removed:
        typer.echo("There was nothing to remove.")


# ------------------------------------------------------------------------------------------------------------- hearing


@command.command()
def preview(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME...]", help="All that can speak now, if none is named.")
    ] = None,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where to.")] = Path("output/voices"),
    text: Annotated[
        str | None, typer.Option("--text", help="What they say, instead of each card's sample.", show_default=False)
    ] = None,
    language: Language = None,
    as_json: JSON = False,
) -> None:
    """Make a sample of each voice and one page with players to compare them."""
    from narrate import voices
    from narrate.shelving import replaced

    if names:
        chosen = [voices.card(name) for name in names]
    else:
        ready = [card for card in voices.cards() if voices.status(card.voice).ready]
        chosen = [card for card in ready if not language or _speaks(card.voice.language, language)]
    if not chosen:
        raise UsageError(f"No voice that can speak now speaks '{language}'.", remedy="See: narrate voices")
    made: list[dict[str, Any]] = []
    failed: list[dict[str, Any]] = []
    for number, card in enumerate(chosen, 1):
        sys.stderr.write(f"{number}/{len(chosen)} {card.voice.name}\n")
        try:
            made.append(_sample(card, text, output, named=bool(names)))
        except NarrateError as error:
            if len(chosen) == 1:
                raise
            failed.append({"name": card.voice.name, "why": error.message, "remedy": error.remedy})
    page = output / "index.html"
    with replaced(page) as temporary:
        temporary.write_text(_page(made), "utf-8")
    if as_json:
        print_json({"page": str(page), "samples": made, "failed": failed})
        return
    for entry in failed:
        screen().print(f"Warning: {entry['name']}: {entry['why']}", markup=False)
    typer.echo(str(page))


_SAMPLE = "The lamp went out, and for a while neither of them spoke. “Well,” she said at last, “that makes eleven.”"


def _sample(card: Card, text: str | None, folder: Path, *, named: bool) -> dict[str, Any]:
    """Spoken by the very way books are made, so that the levels can be compared."""
    from narrate import pipeline
    from narrate.options import settings_for

    voice: Voice = card.voice
    said = text or voice.sample or _SAMPLE
    name = "".join(sign if sign.isalnum() or sign in "-_+." else "_" for sign in voice.name)
    known_by = str(card.path) if named and card.origin == "named" and card.path.suffix == ".toml" else voice.name
    settings = settings_for([], {"voice.name": known_by, "book.language": voice.language})
    report = pipeline.say(said, folder / f"{name}.mp3", settings)
    return {**_row(card), "file": report.files[0], "duration_s": report.duration_s, "said": said}


def _page(samples: Sequence[dict[str, Any]]) -> str:
    """One self-contained page: no script, no address outside."""
    rows = "\n".join(
        f"<tr><td><b>{escape(sample['name'])}</b><br>{escape(sample['description'])}</td>"
        f"<td>{escape(sample['engine'])}</td><td>{escape(sample['language'])}</td>"
        f"<td>{escape(' '.join(filter(None, (sample['age'], sample['gender'], sample['style']))))}</td>"
        f'<td><audio controls preload="none" src="{escape(Path(sample["file"]).name)}"></audio></td>'
        f'<td lang="{escape(sample["language"])}">{escape(sample["said"])}</td></tr>'
        for sample in samples
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Voices</title>\n'
        "<style>body{font:16px/1.5 sans-serif;margin:2em;color-scheme:light dark}"
        "td,th{padding:.5em;vertical-align:top;text-align:left;border-top:1px solid #8886}</style>\n"
        "<h1>Voices</h1>\n<table><tr><th>Voice</th><th>Engine</th><th>Language</th><th>Who</th><th>Sample</th>"
        f"<th>Text</th></tr>\n{rows}\n</table></html>\n"
    )


# -------------------------------------------------------------------------------------------------------------- making


@command.command()
def new(
    name: Annotated[str | None, typer.Option("--name", help="What to call it.", show_default=False)] = None,
    engine: Annotated[str | None, typer.Option("--engine", help="Who speaks.", show_default=False)] = None,
    voice: Annotated[
        str | None, typer.Option("--voice", help="The engine's own name for it, or a model file.", show_default=False)
    ] = None,
    language: Annotated[str | None, typer.Option("--language", help="en-US, de, …", show_default=False)] = None,
    gender: Annotated[str | None, typer.Option("--gender", help="female, male, neutral.", show_default=False)] = None,
    speed: Annotated[float | None, typer.Option("--speed", help="1.0: its own.", show_default=False)] = None,
    pitch: Annotated[float | None, typer.Option("--pitch", help="Semitones.", show_default=False)] = None,
    mine: Annotated[bool, typer.Option("--mine", help="For all projects, not only in ./voices.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite a card that is there.")] = False,
    as_json: JSON = False,
) -> None:
    """Ask for what a card needs, try it, and write it."""
    from narrate import voices
    from narrate.engines.isolated import open_engine
    from narrate.shelving import replaced

    asking = sys.stdin.isatty()
    answers: dict[str, Any] = {
        "name": _asked("name", name, "Name", None, asking),
        "engine": _asked("engine", engine, "Engine", "espeak", asking),
        "voice": _asked("voice", voice, "The engine's voice or a model file", "en-us", asking),
        "language": _asked("language", language, "Language", "en-US", asking),
        "gender": _optional(gender, "Gender (female, male, neutral or nothing)", "", asking),
        "speed": _optional(speed, "Speed", 1.0, asking),
        "pitch": _optional(pitch, "Pitch in semitones", 0.0, asking),
    }
    made = voices.parse(answers, str(answers["name"]), "The new card")
    folder = voices.own_folder() if mine else Path("voices")
    path = folder / f"{made.name}.toml"
    if not voices.is_plain(made.name):
        raise UsageError(f"'{made.name}' can't be a file's name.", remedy="Use letters, digits, dashes.")
    if path.exists() and not force:
        raise OutputError(f"{path} is there already.", remedy="Take another name, or --force.")
    speaker = open_engine(made.engine)
    try:
        speaker.fingerprint(made)
    finally:
        speaker.close()
    with replaced(path) as temporary:
        temporary.write_text(voices.render(made), "utf-8")
    if as_json:
        print_json({"card": str(path), "name": made.name})
        return
    typer.echo(f'{path}: written. Hear it: narrate say --voice {made.name} "Hello."')


def _asked(option: str, given: str | None, question: str, default: str | None, asking: bool) -> str:
    if given is not None:
        return given
    if not asking:
        raise UsageError(f"Nobody can be asked here, and --{option} is not given.", remedy=f"Add --{option}.")
    return str(typer.prompt(question, default=default, err=True))


def _optional(given: object, question: str, default: str | float, asking: bool) -> object:
    if given is not None:
        return given
    return typer.prompt(question, default=default, type=type(default), err=True) if asking else default

"""`narrate make`: from sources to audiobook files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from narrate.cli.console import clock, counted, listening, print_json, screen
from narrate.cli.options import CAST, JSON, QUIET, Config, EngineFiles, Lexicon, Sources, cast_of, given, load_engines
from narrate.errors import UsageError
from narrate.model import Report

if TYPE_CHECKING:
    from rich.console import Console

    from narrate.series import Series
    from narrate.settings import Settings

BOOK = "What the book is"
SPEECH = "What is said, and how"
SOUND = "Sound"
OUTPUT = "Output"
RUN = "The run"
MANY = "Many books"


def _option(help: str, *names: str, panel: str, **more: Any) -> Any:  # noqa: A002 - typer's own word
    return typer.Option(*names, help=help, rich_help_panel=panel, show_default=False, **more)


Text = str | None


def command(
    sources: Sources,
    output: Annotated[
        Text, _option("Folder for the audiobook (default: output).", "-o", "--output", panel=OUTPUT)
    ] = None,
    formats: Annotated[
        Text, _option("Formats, with commas: m4b,mp3,opus,flac,wav (default: m4b).", "-f", "--format", panel=OUTPUT)
    ] = None,
    split: Annotated[
        Text, _option("One file a 'book' or one a 'chapter' (default: book).", "--split", panel=OUTPUT)
    ] = None,
    sample: Annotated[
        bool | None, _option("Write a sample of 1 to 5 minutes, too.", "--sample/--no-sample", panel=OUTPUT)
    ] = None,
    sidecars: Annotated[
        Text, _option("Beside it: metadata.json,cover.jpg,desc.txt,reader.txt,cue,m3u8.", "--sidecars", panel=OUTPUT)
    ] = None,
    name: Annotated[
        Text, _option("Name of the file, with {title}, {author}, {part}, … (default: {title}).", "--name", panel=OUTPUT)
    ] = None,
    layout: Annotated[
        Text, _option("Folders and names for audiobookshelf, plex, bookplayer or phone.", "--layout", panel=OUTPUT)
    ] = None,
    force: Annotated[
        bool | None, _option("Replace files that narrate did not make.", "--force/--no-force", panel=OUTPUT)
    ] = None,
    voice: Annotated[Text, _option("Voice card: see `narrate voices`.", "-v", "--voice", panel=SPEECH)] = None,
    speed: Annotated[float | None, _option("Pace; 1.0 is the voice's own.", "--speed", panel=SPEECH)] = None,
    pitch: Annotated[
        float | None, _option("Semitones above or below the voice's own.", "--pitch", panel=SPEECH)
    ] = None,
    volume: Annotated[float | None, _option("dB above or below the preset's level.", "--volume", panel=SPEECH)] = None,
    notes: Annotated[
        Text,
        _option("Author's notes: skip, keep where they stand, or move to the chapter's end.", "--notes", panel=SPEECH),
    ] = None,
    footnotes: Annotated[Text, _option("Footnotes: skip or keep.", "--footnotes", panel=SPEECH)] = None,
    images: Annotated[
        bool | None, _option("Read descriptions of pictures.", "--images/--no-images", panel=SPEECH)
    ] = None,
    headings: Annotated[
        bool | None, _option("Read chapter headings aloud.", "--headings/--no-headings", panel=SPEECH)
    ] = None,
    opening: Annotated[
        Text, _option("Opening credits: auto, none, or a text with {title}, {author}, …", "--opening", panel=SPEECH)
    ] = None,
    closing: Annotated[Text, _option("Closing credits, likewise.", "--closing", panel=SPEECH)] = None,
    title: Annotated[Text, _option("Title.", "--title", panel=BOOK)] = None,
    subtitle: Annotated[Text, _option("Subtitle.", "--subtitle", panel=BOOK)] = None,
    author: Annotated[Text, _option("Author, or several with commas.", "--author", panel=BOOK)] = None,
    narrator: Annotated[Text, _option("Narrator, as tags show it.", "--narrator", panel=BOOK)] = None,
    series: Annotated[Text, _option("Series.", "--series", panel=BOOK)] = None,
    part: Annotated[Text, _option("Place in the series: 1, 2, 2.5.", "--part", panel=BOOK)] = None,
    year: Annotated[Text, _option("Year of publication.", "--year", panel=BOOK)] = None,
    genre: Annotated[Text, _option("Genre.", "--genre", panel=BOOK)] = None,
    publisher: Annotated[Text, _option("Publisher.", "--publisher", panel=BOOK)] = None,
    language: Annotated[Text, _option("Language: en, en-GB, de, …", "--language", panel=BOOK)] = None,
    description: Annotated[Text, _option("Description.", "--description", panel=BOOK)] = None,
    copyright_line: Annotated[Text, _option("Copyright line.", "--copyright", panel=BOOK)] = None,
    isbn: Annotated[Text, _option("ISBN.", "--isbn", panel=BOOK)] = None,
    asin: Annotated[Text, _option("ASIN.", "--asin", panel=BOOK)] = None,
    cover: Annotated[Text, _option("Picture file, 'draw', or 'none'.", "--cover", panel=BOOK)] = None,
    preset: Annotated[
        Text, _option("Levels: audiobook, acx, podcast, none (default: audiobook).", "--preset", panel=SOUND)
    ] = None,
    bitrate: Annotated[int | None, _option("Bit rate in bit/s for lossy formats.", "--bitrate", panel=SOUND)] = None,
    rate: Annotated[int | None, _option("Sample rate in Hz.", "--rate", panel=SOUND)] = None,
    intro: Annotated[Text, _option("Sound file before the first chapter.", "--intro", panel=SOUND)] = None,
    outro: Annotated[Text, _option("Sound file after the last chapter.", "--outro", panel=SOUND)] = None,
    title_sound: Annotated[Text, _option("Sound file under chapter headings.", "--title-sound", panel=SOUND)] = None,
    scene_sound: Annotated[Text, _option("Sound file between scenes.", "--scene-sound", panel=SOUND)] = None,
    jobs: Annotated[int | None, _option("Worker processes (default: one a core).", "-j", "--jobs", panel=RUN)] = None,
    executor: Annotated[Text, _option("inline, process or dask (default: process).", "--executor", panel=RUN)] = None,
    scheduler: Annotated[Text, _option("Dask scheduler's address.", "--scheduler", panel=RUN)] = None,
    keep_going: Annotated[
        bool | None,
        _option("Leave an audible gap where a sentence can't be spoken (exit 8).", "--keep-going", panel=RUN),
    ] = None,
    store: Annotated[Text, _option("Folder of the store of finished work.", "--store", panel=RUN)] = None,
    each: Annotated[
        bool, _option("Each source is a book of its own; the shortest is made first.", "--each", panel=MANY)
    ] = False,
    fail_fast: Annotated[bool, _option("Stop at the first book that fails.", "--fail-fast", panel=MANY)] = False,
    max_hours: Annotated[
        float | None, _option("Stop after so many hours; the next run goes on.", "--max-hours", panel=MANY)
    ] = None,
    until: Annotated[
        Text, _option("Stop at this time of day: 07:00; the next run goes on.", "--until", panel=MANY)
    ] = None,
    engine_file: EngineFiles = None,
    check: Annotated[
        bool | None,
        _option("Measure what was made against the preset's limits (exit 8).", "--check/--no-check", panel=RUN),
    ] = None,
    timings: Annotated[bool, _option("Show where the time went.", "--timings", panel=RUN)] = False,
    stages: Annotated[
        Text, _option("Write every stage of the run as JSON into this folder.", "--stages", panel=RUN, metavar="DIR")
    ] = None,
    cast: CAST = None,
    lexicon: Lexicon = None,
    config: Config = None,
    as_json: JSON = False,
    quiet: QUIET = False,
) -> None:
    """SOURCE: a text, Markdown, HTML, EPUB, Word, ODT, FB2 or PDF file, a folder of chapters, or - (standard input).

    A folder whose narrate.toml has a table “series” is a series: what is due of it is made.
    """
    from narrate import making
    from narrate.options import settings_for

    load_engines(engine_file)
    options = given(
        {
            "output.folder": output, "output.formats": formats, "output.split": split, "output.name": name,
            "output.sample": sample, "output.sidecars": sidecars, "output.layout": layout, "output.overwrite": force,
            "voice.name": voice, "voice.speed": speed, "voice.pitch": pitch, "voice.volume": volume,
            "text.notes": notes, "text.footnotes": footnotes, "text.images": images, "text.headings": headings,
            "text.opening": opening, "text.closing": closing,
            "book.title": title, "book.subtitle": subtitle, "book.author": author, "book.narrator": narrator,
            "book.series": series, "book.part": part, "book.year": year, "book.genre": genre,
            "book.publisher": publisher, "book.language": language, "book.description": description,
            "book.copyright": copyright_line, "book.isbn": isbn, "book.asin": asin, "book.cover": cover,
            "sound.preset": preset, "sound.bitrate": bitrate, "sound.rate": rate, "sound.intro": intro,
            "sound.outro": outro, "sound.scene_sound": scene_sound, "sound.title_sound": title_sound,
            "run.jobs": jobs, "run.executor": executor, "run.scheduler": scheduler, "run.keep_going": keep_going,
            "run.check": check,
            "run.store": store, "cast": cast_of(cast),
        }
    )  # fmt: skip
    if each or _is_series(sources):
        if stages or timings:
            raise UsageError("--stages and --timings are for one book.", remedy="Name the files of that book alone.")
        if each:
            many = _each(sources, settings_for(sources, options, config, lexicon))
        else:
            many = _series(sources, options, config, lexicon)
        _make_many(many, each, (max_hours, until, fail_fast), as_json, quiet)
        return
    for name_of, value in (("--max-hours", max_hours), ("--until", until), ("--fail-fast", fail_fast or None)):
        if value is not None:
            raise UsageError(f"{name_of} is for many books.", remedy="With --each, or a folder that is a series.")
    settings = settings_for(sources, options, config, lexicon)
    with listening(quiet or as_json) as listen:
        report = making.make(sources, settings=settings, listen=listen, stages=Path(stages) if stages else None)
    if as_json:
        from narrate.reporting import report_document

        print_json(report_document(report))
    elif not quiet:
        _tell(report, timings)
    if report.flawed:
        raise typer.Exit(8)


def _is_series(sources: list[str]) -> bool:
    if len(sources) != 1 or not Path(sources[0]).is_dir():
        return False
    from narrate.series.folder import is_series

    return is_series(Path(sources[0]))


def _series(sources: list[str], options: dict[str, object], config: str | None, lexicon: str | None) -> Series:
    from narrate.series import open_series

    if config:
        raise UsageError("--config is for a book; a series has its own narrate.toml.", remedy="Leave --config out.")
    return open_series(Path(sources[0]), options, Path(lexicon) if lexicon else None)


def _each(sources: list[str], settings: Settings) -> Series:
    from narrate.series import each_a_book

    return each_a_book(sources, settings)


def _make_many(
    series: Series, each: bool, limited: tuple[float | None, str | None, bool], as_json: bool, quiet: bool
) -> None:
    from narrate.cli.overview import document, summary, watching
    from narrate.series import limits, make_each, make_series

    limit = limits(*limited)
    with watching(quiet or as_json) as listen:
        outcome = (make_each if each else make_series)(series, listen, limit)
    if as_json:
        print_json(document(outcome))
    elif not quiet:
        for one in outcome.results:
            for path in one.report.files if one.report else ():
                typer.echo(path)
        summary(outcome, screen())
    if outcome.flawed:
        raise typer.Exit(8)


def _tell(report: Report, timings: bool) -> None:
    for path in report.files:
        typer.echo(path)
    console = screen()
    console.print(
        f"Made {clock(report.duration_s)} of sound in {counted(len(report.chapters), 'chapter')}: "
        f"{report.words_spoken} words spoken, {report.words_skipped} skipped."
    )
    if report.synthesized:
        console.print(f"Synthesised {counted(report.synthesized, 'sentence')}, reused {report.reused}.")
    else:
        console.print(f"Nothing had to be synthesised: all {report.reused} sentences were there.")
    by_reason: dict[str, list[str]] = {}
    for one in report.skipped:
        by_reason.setdefault(one.reason.value, []).append(f"{one.place}: {_start(one.text)}")
    for reason, places in sorted(by_reason.items()):
        console.print(f"Skipped, {reason}:", markup=False)
        for place in places[:3]:
            console.print(f"  {place}", markup=False)
        if len(places) > 3:
            console.print(f"  … and {len(places) - 3} more")
    for fault in report.faults:
        console.print(f"Not spoken: {fault.place}: {fault.text} ({fault.what})", markup=False)
    _tell_checks(report, console)
    console.print(f"Report: {report.report}", markup=False)
    if timings:
        _tell_timings(report, console)


def _tell_timings(report: Report, console: Console) -> None:
    """Stages one after the other, and what rendering was made of: there all processes' seconds are added up."""
    inner = {name: seconds for name, seconds in report.timings.items() if "/" in name}
    whole = sum(inner.values())
    for stage, seconds in report.timings.items():
        if stage not in inner:
            console.print(f"{stage:>12}  {seconds:8.2f} s", markup=False)
    for name, seconds in inner.items():
        console.print(f"{name:>16}  {seconds:8.2f} s  {seconds / max(whole, 1e-9):4.0%} of all processes", markup=False)


def _tell_checks(report: Report, console: Console) -> None:
    for one in report.checks:
        held = "held to no profile" if one["profile"] == "none" else f"held to {one['profile']}"
        console.print(f"Checked {one['file']}: {'passed' if one['passed'] else 'FAILED'}, {held}", markup=False)
        for check in one["checks"]:
            if not check["passed"]:
                console.print(f"  {check['name']}: {check['value']} [{check['limit']}]", markup=False)
                console.print(f"    → {check['what_to_do']}", markup=False)


def _start(text: str, longest: int = 60) -> str:
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= longest else f"“{line[: longest - 1]}…”"

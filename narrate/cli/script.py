"""`narrate script`: what will be said and what is skipped, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from narrate.cli.console import listening, print_json
from narrate.cli.options import CAST, JSON, QUIET, Config, Lexicon, Sources, cast_of, given
from narrate.model import Piece, Script, Sentence


def command(
    sources: Sources,
    notes: Annotated[
        str | None, typer.Option("--notes", help="Author's notes: skip, keep or end.", show_default=False)
    ] = None,
    footnotes: Annotated[str | None, typer.Option("--footnotes", help="skip or keep.", show_default=False)] = None,
    images: Annotated[
        bool | None, typer.Option("--images/--no-images", help="Descriptions of pictures.", show_default=False)
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="Title.", show_default=False)] = None,
    language: Annotated[str | None, typer.Option("--language", help="en, en-GB, de, …", show_default=False)] = None,
    voice: Annotated[str | None, typer.Option("-v", "--voice", help="Voice card.", show_default=False)] = None,
    save: Annotated[
        Path | None,
        typer.Option(
            "--save",
            metavar="FILE",
            help="Write an editable script (FILE.script.md) that `make` follows to the letter.",
            show_default=False,
        ),
    ] = None,
    spoken: Annotated[bool, typer.Option("--spoken", help="Show each sentence as the engine is given it.")] = False,
    cast: CAST = None,
    lexicon: Lexicon = None,
    config: Config = None,
    as_json: JSON = False,
    quiet: QUIET = False,
) -> None:
    """Nothing is rendered: read it to see what is skipped, or save it, edit it and make that."""
    from narrate import pipeline, reporting
    from narrate.options import settings_for

    options = given(
        {
            "text.notes": notes, "text.footnotes": footnotes, "text.images": images, "book.title": title,
            "book.language": language, "voice.name": voice, "cast": cast_of(cast),
        }
    )  # fmt: skip
    settings = settings_for(sources, options, config, lexicon)
    with listening(quiet or as_json) as listen:
        if save is not None:
            pipeline.save_review(sources, settings, save, listen)
            typer.echo(str(save))
            return
        script = pipeline.script(sources, settings, listen)
    if as_json:
        print_json(reporting.script_document(script))
    else:
        _print(script, spoken)


def _print(script: Script, spoken: bool) -> None:
    from narrate import reporting
    from narrate.cli.tables import show

    typer.echo(
        f"{script.metadata.title or 'Untitled'}" + (f", by {script.metadata.author}" if script.metadata.author else "")
    )
    for number, chapter in enumerate(script.chapters, start=1):
        typer.echo(f"\n[{number}] {' / '.join([*chapter.parts, chapter.title])}")
        for index, scene in enumerate(chapter.scenes):
            if index:
                typer.echo("\n    * * *")
            for paragraph in scene.paragraphs:
                said = " ".join(_said(one, spoken) for one in paragraph.sentences)
                typer.echo(f"\n{said}")
    if speakers := reporting.speakers_document(script):
        typer.echo()
        rows = [(name, told["voice"], str(told["pieces"]), str(told["words"])) for name, told in speakers.items()]
        show(("speaker", "voice", "pieces", "words"), rows)
    if script.skipped:
        typer.echo("\nSkipped:")
    for one in script.skipped:
        typer.echo(f"  [{one.reason.value}] {one.place}: {' '.join(one.text.split())}")


def _said(sentence: Sentence, spoken: bool) -> str:
    """A sentence, what others than the narrator say of it in brackets with their names."""
    pieces = sentence.pieces or (Piece(sentence.text, sentence.spoken, sentence.voice, sentence.speaker),)
    texts = [(one.spoken if spoken else one.text.strip(), one.speaker) for one in pieces]
    return " ".join(f"[{speaker}: {text}]" if speaker else text for text, speaker in texts)

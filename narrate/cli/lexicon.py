"""`narrate lexicon`: find the words a voice says wrong, hear them, and have them said right."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON, Config, Lexicon, Sources, given
from narrate.errors import ConfigError, NarrateError
from narrate.model import Script, Voice

command = typer.Typer(no_args_is_help=True)

VoiceName = Annotated[str | None, typer.Option("-v", "--voice", help="Voice card.", show_default=False)]


@command.callback()
def _lexicon() -> None:
    """Pronunciations live in [lexicon] of narrate.toml: "word" = "respelling", or "/IPA/". See docs/lexicon.md."""


@command.command()
def suggest(
    sources: Sources,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many words.")] = 40,
    voice: VoiceName = None,
    config: Config = None,
    lexicon: Lexicon = None,
    as_json: JSON = False,
) -> None:
    """Names and unusual words by frequency, and how the voice says each now."""
    from narrate.text.names import candidates

    script, spoken_by, known = _script(sources, voice, config, lexicon)
    rows: list[dict[str, Any]] = []
    for one in candidates(_texts(script))[:limit]:
        rows.append(
            {
                "word": one.word,
                "count": one.count,
                "why": one.why,
                "phonemes": _phonemes(one.word, spoken_by),
                "in_lexicon": one.word in known,
                "example": one.example,
            }
        )
    if as_json:
        print_json({"voice": spoken_by.name, "words": rows})
        return
    for row in rows:
        mark = "*" if row["in_lexicon"] else " "
        typer.echo(f"{mark} {row['count']:5}  {row['word']:24} {row['phonemes']:28} {row['why']}")
    if rows:
        word = rows[0]["word"]
        typer.echo(f'\nHear one, and keep it: narrate lexicon add "{word}" "its respelling" -o heard.wav', err=True)


@command.command()
def check(
    sources: Sources,
    voice: VoiceName = None,
    config: Config = None,
    lexicon: Lexicon = None,
    as_json: JSON = False,
) -> None:
    """Entries that never match in these sources (exit 8 if there are any)."""
    from narrate.options import settings_for
    from narrate.text.lexicon import lexicon_of, never_used
    from narrate.text.spoken import spoken_form

    settings = settings_for(sources, given({"voice.name": voice}), config, lexicon)
    script, _, _ = _script(sources, voice, config, lexicon)

    def spoken(text: str) -> str:
        return spoken_form(text, script.language)

    entries = lexicon_of(settings.lexicon, spoken)
    unused = set(never_used(entries, map(spoken, _texts(script))))
    both = {entry.word for entry in entries.entries if entry not in unused}
    lost = [word for word in settings.lexicon if word not in both and spoken(word) not in both]
    if as_json:
        print_json({"entries": len(settings.lexicon), "unused": lost, "uses": entries.uses})
    else:
        typer.echo(f"{len(settings.lexicon)} entries, {len(lost)} never used")
        for word in lost:
            typer.echo(f"  {word}")
    if lost:
        raise typer.Exit(8)


@command.command()
def add(
    word: Annotated[str, typer.Argument(help="The word or phrase as it is written.")],
    said: Annotated[str, typer.Argument(help='How it is said: a respelling, or IPA between slashes: "/ʃɪˈvɔːn/".')],
    to: Annotated[Path, typer.Option("--to", metavar="FILE", help="The narrate.toml to keep it in.")] = Path(
        "narrate.toml"
    ),
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Also write how it sounds.", show_default=False),
    ] = None,
    voice: VoiceName = None,
) -> None:
    """Keep a pronunciation in narrate.toml, and hear it if asked to."""
    from narrate.settings import Layer, resolve
    from narrate.text.lexicon import lexicon_of

    lexicon_of({word: said})
    text = to.read_text(encoding="utf-8") if to.exists() else ""
    try:
        changed = _with_entry(text, word, said)
    except (tomllib.TOMLDecodeError, ValueError) as error:
        raise ConfigError(f"{to} can't take the entry: {error}.", remedy="Mend the file, then try again.") from error
    _keep(to, changed)
    typer.echo(f"{to}: {_quoted(word)} = {_quoted(said)}")
    if output is not None:
        from narrate import pipeline

        layers = [Layer("command line", given({"voice.name": voice})), Layer(str(to), {"lexicon": {word: said}})]
        typer.echo(pipeline.say(word, output, resolve(layers)).files[0])


def _keep(path: Path, text: str) -> None:
    from narrate.shelving import replaced

    with replaced(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def _with_entry(text: str, word: str, said: str) -> str:
    """The file with the entry in its [lexicon], in place of one of the same word; all else as it was, comments too."""
    before = tomllib.loads(text)
    entry = f"{_quoted(word)} = {_quoted(said)}"
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if line.split("#")[0].strip() == "[lexicon]"]
    if not heads:
        if "lexicon" in before:
            raise ValueError("its lexicon is written in a form that only a person should change")
        lines += ["", "[lexicon]", entry] if lines else ["[lexicon]", entry]
    else:
        end = next((n for n in range(heads[0] + 1, len(lines)) if lines[n].lstrip().startswith("[")), len(lines))
        same = [n for n in range(heads[0] + 1, end) if _key(lines[n]) == word]
        if same:
            lines[same[0]] = entry
        else:
            lines.insert(heads[0] + 1, entry)
    changed = "\n".join(lines) + "\n"
    after = tomllib.loads(changed)
    if after.get("lexicon") != {**before.get("lexicon", {}), word: said}:
        raise ValueError("its lexicon is written in a form that only a person should change")
    return changed


def _key(line: str) -> str | None:
    try:
        parsed = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return None
    return next(iter(parsed), None)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _script(
    sources: list[str], voice: str | None, config: str | None, lexicon: str | None
) -> tuple[Script, Voice, frozenset[str]]:
    from narrate import sourcing, telling
    from narrate.options import settings_for
    from narrate.text.script import write_script

    settings = settings_for(sources, given({"voice.name": voice}), config, lexicon)
    work = telling.read(sourcing.find(sources, settings), settings)
    return write_script(work.story, work.reading), work.voice, frozenset(settings.lexicon)


def _texts(script: Script) -> list[str]:
    return [
        sentence.text
        for chapter in script.chapters
        for scene in chapter.scenes
        for paragraph in scene.paragraphs
        for sentence in paragraph.sentences
    ]


def _phonemes(word: str, voice: Voice) -> str:
    """How espeak-ng says it, whose rules Piper's and Kokoro's voices follow too; "" where it can't be told."""
    from dataclasses import replace

    from narrate.engines.espeak import Espeak

    card = voice if voice.engine == "espeak" else replace(voice, id=voice.language.lower(), options=())
    try:
        return Espeak().phonemes(word, card)
    except NarrateError:
        return ""

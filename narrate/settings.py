"""narrate.toml and the command line become one frozen Settings, each value with its origin; others give it meaning.

Every setting is declared once, below, with its default, its bounds and one line for people. The loader, the command
line's checks, `narrate config show`, docs/settings.md and the editor schema all read these declarations.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, get_type_hints

from narrate.declare import setting
from narrate.errors import ConfigError, nearest
from narrate.text.pauses import Pauses

FILE_NAME = "narrate.toml"


@dataclass(frozen=True, slots=True)
class BookSettings:
    """What the book is; each value, where given, wins over what the source says of itself."""

    title: str = setting("", "Title of the work.")
    subtitle: str = setting("", "Subtitle.")
    author: str = setting("", "Author, or several with commas between them.")
    narrator: str = setting("", "Who reads, as tags show it. Default: the voice's name.")
    series: str = setting("", "Series the book belongs to.")
    part: str = setting("", "Place in the series: 1, 2, 2.5.")
    year: str = setting("", "Year or date of publication.")
    genre: str = setting("", "Genre. Default: Audiobook.")
    publisher: str = setting("", "Publisher.")
    language: str = setting("", "Language as a BCP 47 tag: en, en-GB, de. Default: the source's, else the voice's.")
    description: str = setting("", "Description; line breaks are kept.")
    copyright: str = setting("", "Copyright line.")
    isbn: str = setting("", "ISBN.")
    asin: str = setting("", "ASIN.")
    cover: str = setting(
        "", 'Picture for the cover: a file, "draw", "draw:DESIGN" or "none". Default: the source\'s, else a drawn one.'
    )


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """Who speaks, and how."""

    name: str = setting("", "Voice card to speak with. Default: the best voice that is installed.")
    speed: float = setting(1.0, "Pace: 1.0 is the voice's own, 1.2 a fifth faster.", low=0.25, high=4.0)
    pitch: float = setting(0.0, "Pitch in semitones above or below the voice's own.", low=-24.0, high=24.0)
    volume: float = setting(0.0, "Loudness in dB above or below the preset's level.", low=-24.0, high=12.0)


@dataclass(frozen=True, slots=True)
class TextSettings:
    """What of the page is spoken."""

    notes: str = setting(
        "skip",
        "Author's notes: left out, kept where they stand, or moved to the chapter's end.",
        choices=("skip", "keep", "end"),
    )
    footnotes: str = setting("skip", "Footnotes: left out, or read after the paragraph.", choices=("skip", "keep"))
    images: bool = setting(False, "Read the descriptions of pictures.")
    emoji: str = setting("skip", "Emoji: left out, or named.", choices=("skip", "name"))
    headings: bool = setting(True, "Read chapter headings aloud.")
    opening: str = setting(
        "",
        'Opening credits: "auto" in the book\'s language, "none", or a text with {title}, {author}, {narrator}, '
        "{series}, {part}; what stands in [brackets] goes where a field is unknown. Default: none; for acx, auto.",
    )
    closing: str = setting("", "Closing credits, as above.")


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """Level, rate and what is laid in besides the voice."""

    preset: str = setting(
        "audiobook",
        "Levels and limits: audiobook (−19 LUFS), acx (for ACX's checks), podcast (−19 LUFS mono, −16 stereo), none.",
        choices=("audiobook", "acx", "podcast", "none"),
    )
    rate: int = setting(0, "Sample rate in Hz; 0: the preset's, else the voice's own.", low=8000, high=192000)
    bitrate: int = setting(
        0, "Bit rate in bit/s for lossy formats; 0: the preset's, else the format's own.", low=8000, high=512000
    )
    intro: str = setting("", "Sound file played before the first chapter.")
    outro: str = setting("", "Sound file played after the last chapter.")
    scene_sound: str = setting("", "Sound file played between scenes.")
    title_sound: str = setting("", "Sound file laid under the first line of each chapter's heading.")
    fade_ms: int = setting(400, "Fade in and out of the sounds brought along, in milliseconds.", low=0, high=20000)


@dataclass(frozen=True, slots=True)
class OutputSettings:
    """What is written, and where."""

    folder: str = setting("output", "Folder that audiobooks go to.")
    formats: tuple[str, ...] = setting(("m4b",), "Formats: m4b, mp3, opus, flac, wav.")
    split: str = setting("book", "One file a book, or one a chapter.", choices=("book", "chapter"))
    name: str = setting(
        "{title}",
        "Name below the folder, no suffix: {title}, {author}, {series}, {part}, {year}, {narrator}; / makes folders.",
    )
    layout: str = setting(
        "",
        "Folders and names as a program wants them, where no name is given (docs/shelves.md).",
        choices=("", "audiobookshelf", "plex", "bookplayer", "phone"),
    )
    overwrite: bool = setting(False, "Replace a file of the same name that narrate did not make.")
    sample: bool = setting(False, "Write a sample of one to five minutes beside the book. Default: for acx only.")
    sidecars: tuple[str, ...] = setting(
        (), "Files to write beside it: metadata.json, cover.jpg, desc.txt, reader.txt, cue, m3u8."
    )


@dataclass(frozen=True, slots=True)
class RunSettings:
    """How the work is done; none of it changes a sample."""

    jobs: int = setting(0, "Worker processes; 0: one a core.", low=0, high=1024)
    executor: str = setting("process", "Where segments are rendered.", choices=("inline", "process", "dask"))
    scheduler: str = setting("", 'Address of the Dask scheduler, for executor = "dask".')
    store: str = setting("", "Folder of the store. Default: the user's cache folder.")
    store_limit_gb: float = setting(10.0, "Size the store is kept below, in GB; 0: no bound.", low=0.0, high=100000.0)
    check: bool = setting(False, "Measure what was made and hold it to the preset's limits; exit code 8 if it fails.")
    keep_going: bool = setting(
        False, "Make the book even if a sentence can't be spoken: an audible gap, a report entry, exit code 8."
    )


@dataclass(frozen=True, slots=True)
class SeriesSettings:
    """What a series is, in the narrate.toml of its folder; `books` and `overrides` are tables (docs/series.md)."""

    title: str = setting("", "Title of the series. Default: the folder's name.")
    author: str = setting("", "Author of all books, where the books are not to say it themselves.")
    description: str = setting("", "What the series is about, for the feed and the page.")
    files: str = setting(
        "auto",
        "What a file in the folder is: a book, or a chapter of one book; auto: by names and formats.",
        choices=("auto", "books", "chapters"),
    )
    leave_out: tuple[str, ...] = setting((), "Names or patterns (*.bak.txt) of files and folders that are no books.")
    started: str = setting("2000-01-01", "Day of the first episode in the feed; each further one is a day later.")


LexiconValue = str | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CastMember:
    """A speaker's voice card and the other names a text has for that speaker."""

    voice: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one run. `origins` maps a dotted key ("pauses.scene_ms") to where its value came from."""

    book: BookSettings = BookSettings()
    voice: VoiceSettings = VoiceSettings()
    text: TextSettings = TextSettings()
    pauses: Pauses = field(default_factory=Pauses)
    sound: SoundSettings = SoundSettings()
    output: OutputSettings = OutputSettings()
    run: RunSettings = RunSettings()
    lexicon: Mapping[str, LexiconValue] = field(default_factory=dict)
    cast: Mapping[str, CastMember] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)

    def origin(self, key: str) -> str:
        """Where the value of a dotted key came from; "default" where nobody set it."""
        return self.origins.get(key, "default")


@dataclass(frozen=True, slots=True)
class Layer:
    """Values by dotted key from one origin ("default", a file, "command line"); later layers win."""

    origin: str
    values: Mapping[str, object]


TABLES = ("lexicon", "cast")
"""Sections whose keys are the user's own words."""

SECTIONS: dict[str, type] = {
    "book": BookSettings,
    "voice": VoiceSettings,
    "text": TextSettings,
    "pauses": Pauses,
    "sound": SoundSettings,
    "output": OutputSettings,
    "run": RunSettings,
}


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting as declared: its dotted key, type, default, one line for people, choices and bounds."""

    key: str
    type: Any
    default: object
    doc: str
    choices: tuple[str, ...]
    low: float | None
    high: float | None


def declared() -> Iterator[Declared]:
    """Every setting there is, in the order of this file."""
    for section, kind in SECTIONS.items():
        yield from declared_in(section, kind)


def declared_in(section: str, kind: type) -> Iterator[Declared]:
    """The settings that one dataclass declares."""
    hints = get_type_hints(kind)
    for one in fields(kind):
        meta = one.metadata
        yield Declared(
            f"{section}.{one.name}",
            hints[one.name],
            one.default,
            meta["doc"],
            meta["choices"],
            meta["low"],
            meta["high"],
        )


def series_settings(table: Mapping[str, object], origin: str) -> SeriesSettings:
    """The plain values of a [series] table. Raises ConfigError for a wrong key or value."""
    known = {one.key: one for one in declared_in("series", SeriesSettings)}
    values: dict[str, Any] = {}
    for name, value in table.items():
        if f"series.{name}" not in known:
            raise _unknown(f"series.{name}", known, origin)
        values[name] = _checked(known[f"series.{name}"], value, origin)
    return SeriesSettings(**values)


def resolve(layers: Sequence[Layer]) -> Settings:
    """Lay `layers` over the defaults, later ones on top. Raises ConfigError for a wrong key or value and its origin."""
    known = {one.key: one for one in declared()}
    settings = Settings()
    origins: dict[str, str] = {}
    lexicon: dict[str, LexiconValue] = {}
    cast: dict[str, CastMember] = {}
    for layer in layers:
        for key, value in layer.values.items():
            if key == "lexicon":
                lexicon.update(_lexicon(value, layer.origin))
                continue
            if key == "cast":
                _join_cast(cast, origins, value, layer.origin)
                continue
            if key not in known:
                raise _unknown(key, known, layer.origin)
            section, name = key.split(".", 1)
            checked = _checked(known[key], value, layer.origin)
            settings = replace(settings, **{section: replace(getattr(settings, section), **{name: checked})})
            origins[key] = layer.origin
    return replace(settings, lexicon=lexicon, cast=cast, origins=origins)


def read_layer(path: Path) -> Layer:
    """The layer a narrate.toml file holds. Raises ConfigError for a file that is no TOML or has wrong keys."""
    return layer_of(_parsed(path), str(path))


def _parsed(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 text.", remedy="Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}.", remedy="Mend that line.") from error
    except OSError as error:
        raise ConfigError(f"{path} can't be read: {error.strerror or error}.") from error


def read_lexicon(path: Path) -> Layer:
    """The layer of a file of pronunciations: a [lexicon] section, or nothing but entries. Raises ConfigError."""
    data = _parsed(path)
    return Layer(str(path), {"lexicon": data.get("lexicon", data)})


def layer_of(data: Mapping[str, object], origin: str) -> Layer:
    """The layer that a parsed table makes; keys are checked by `resolve`, sections here."""
    values: dict[str, object] = {}
    for section, table in data.items():
        if section in TABLES:
            values[section] = table
        elif section == "series":
            continue
        elif section not in SECTIONS:
            known = [*SECTIONS, *TABLES, "series"]
            raise ConfigError(
                f"{origin}: there is no section [{section}].{nearest(section, known)}",
                remedy=f"Sections are: {', '.join(known)}.",
            )
        elif not isinstance(table, Mapping):
            raise ConfigError(f"{origin}: {section} must be a section: write [{section}] above its keys.")
        else:
            values.update({f"{section}.{name}": value for name, value in table.items()})
    return Layer(origin, values)


def user_file() -> Path:
    """The user's own narrate.toml, whether it is there or not."""
    import platformdirs

    return Path(platformdirs.user_config_dir("narrate", appauthor=False)) / FILE_NAME


def find_layers(folder: Path | None) -> list[Layer]:
    """Layers of the files that apply to a source in `folder`: the user's, this folder's, the source folder's."""
    found: list[Path] = []
    for path in (user_file(), Path.cwd() / FILE_NAME, *([folder / FILE_NAME] if folder else [])):
        if path.is_file() and not any(path.samefile(other) for other in found):
            found.append(path)
    return [read_layer(path) for path in found]


def _unknown(key: str, known: Mapping[str, Declared], origin: str) -> ConfigError:
    section, _, name = key.partition(".")
    here = [one.split(".", 1)[1] for one in known if one.startswith(f"{section}.")]
    hint = nearest(name, here) or nearest(key, known)
    return ConfigError(
        f"{origin}: there is no setting {name!r} in [{section}].{hint}", remedy="`narrate config show` lists them all."
    )


def _checked(one: Declared, value: object, origin: str) -> object:
    where = f"{origin}: {one.key}"
    if one.type == tuple[str, ...]:
        parts = [value] if isinstance(value, str) else value
        if not isinstance(parts, list | tuple) or not all(isinstance(part, str) for part in parts):
            raise ConfigError(f"{where} must be a list of words, not {value!r}.")
        return tuple(word for part in parts for word in (piece.strip() for piece in part.split(",")) if word)
    if one.type is str and isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if one.type is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not one.type:
        words = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
        raise ConfigError(f"{where} must be {words[one.type]}, not {value!r}.")
    if one.choices and value not in one.choices:
        raise ConfigError(
            f"{where} can't be {value!r}.{nearest(str(value), one.choices)}",
            remedy=f"It can be: {', '.join(one.choices)}.",
        )
    if isinstance(value, int | float) and not isinstance(value, bool):
        low, high = one.low, one.high
        if value == one.default:
            return value  # it may stand for "not set"
        if (low is not None and not value >= low) or (high is not None and not value <= high):
            raise ConfigError(f"{where} is {value}, but must be between {low:g} and {high:g}.")
    return value


def _lexicon(value: object, origin: str) -> dict[str, LexiconValue]:
    if not isinstance(value, Mapping):
        raise ConfigError(f"{origin}: lexicon must be a section: write [lexicon] above its entries.")
    entries: dict[str, LexiconValue] = {}
    for word, spoken in value.items():
        if isinstance(spoken, str):
            entries[str(word)] = spoken
        elif isinstance(spoken, Mapping) and all(isinstance(part, str) for part in spoken.values()):
            entries[str(word)] = {str(name): str(part) for name, part in spoken.items()}
        else:
            raise ConfigError(f"{origin}: the lexicon entry {word!r} must be text or a table of texts.")
    return entries


def _join_cast(cast: dict[str, CastMember], origins: dict[str, str], value: object, origin: str) -> None:
    """Lay one layer's members over those below: one that is known, by any of its names, takes the new voice."""
    if not isinstance(value, Mapping):
        raise ConfigError(f"{origin}: cast must be a section: write [cast] above its speakers.")
    known = {called.casefold(): name for name, one in cast.items() for called in (*one.also, name)}
    for told, given in value.items():
        member = _member(str(told), given, origin)
        name = known.get(str(told).casefold(), str(told))
        cast[name] = replace(member, also=member.also or cast[name].also) if name in cast else member
        origins[f"cast.{name}"] = origin


def _member(name: str, told: object, origin: str) -> CastMember:
    remedy = f'Write: "{name}" = "VOICE", or: "{name}" = {{ voice = "VOICE", also = ["another name"] }}.'
    table = {"voice": told} if isinstance(told, str) else told
    if isinstance(table, CastMember):
        return table
    if not isinstance(table, Mapping) or not name.strip():
        raise ConfigError(f"{origin}: the cast's entry {name!r} must be a voice or a table.", remedy=remedy)
    for key in table:
        if key not in ("voice", "also"):
            raise ConfigError(
                f"{origin}: the cast's entry {name!r} has no key {key!r}.{nearest(str(key), ('voice', 'also'))}",
                remedy=remedy,
            )
    voice, also = table.get("voice", ""), table.get("also", [])
    names = [also] if isinstance(also, str) else also
    if not isinstance(voice, str) or not voice.strip():
        raise ConfigError(f"{origin}: the cast's entry {name!r} names no voice.", remedy=remedy)
    if not isinstance(names, list | tuple) or not all(isinstance(one, str) and one.strip() for one in names):
        raise ConfigError(f"{origin}: {name!r} in the cast: also must be a list of names, not {also!r}.", remedy=remedy)
    return CastMember(voice.strip(), tuple(names))

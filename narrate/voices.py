"""Voice cards: TOML files that say who can speak; found, read strictly and chosen here, spoken with by the engines.

Cards and model files are looked for in ./voices, then in the user's data folder, then among the shipped ones; the first
found wins. A Piper model lying there without a card is a voice as well. Fetching models is left to `fetching`.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from narrate.errors import ConfigError, nearest
from narrate.model import Download, Voice

GENDERS = ("female", "male", "neutral", "")
AGES = ("child", "young", "adult", "old", "")
QUALITIES = ("high", "medium", "low", "x_low", "")

SPEEDS = (0.25, 4.0)
PITCHES = (-24.0, 24.0)
GAINS = (-24.0, 24.0)

# Shipped voices in the order in which an unasked-for one is taken, after engine and quality.
_BEST = (
    *("heart", "bella", "emma", "sarah", "michael", "ljspeech", "cori", "amy", "alba"),
    *("martin", "arthur", "karl", "henri", "diego", "paolo"),
)

# Who is asked first where nobody is named: how natural an engine's voices are. One not listed comes after espeak.
_NATURALNESS = {"kokoro": 4, "piper": 3, "espeak": 2}

# What must be importable before an engine of ours can speak, and the extra that brings it.
_PACKAGES = {"piper": ("piper", "onnxruntime"), "kokoro": ("kokoro_onnx", "onnxruntime")}

# Primary language tags that espeak-ng has data for (1.51 and later), by which a story without a card is still spoken.
_ESPEAK_SPEAKS = frozenset(
    """af am an ar as az ba be bg bn bpy bs ca chr cmn cs cv cy da de el en eo es et eu fa fi fr ga gd gn grc gu hak haw
    he hi hr ht hu hy ia id io is it ja jbo ka kk kl kn ko kok ku ky la lb lfn lt lv mi mk ml mr ms mt my nb nci ne nl
    nog om or pa pap pl pt py qu quc qya ro ru sd shn si sjn sk sl smj sq sr sv sw ta te th tk tn tr tt ug uk ur uz vi
    yue zh""".split()  # noqa: SIM905 (a hundred quoted words are harder to read)
)


@dataclass(frozen=True, slots=True)
class Card:
    """A voice and where its card lies: `origin` is "here", "yours", "shipped", or "model" (a model without a card)."""

    voice: Voice
    origin: str
    path: Path


@dataclass(frozen=True, slots=True)
class Status:
    """Whether a voice can speak now; if not, `why`, and the command that mends it."""

    ready: bool
    why: str = ""
    remedy: str = ""


# --------------------------------------------------------------------------------------------------------------- places


def own_folder() -> Path:
    """Where fetched models and the user's own cards live: NARRATE_VOICES, else `voices` in the user's data folder."""
    named = os.environ.get("NARRATE_VOICES", "")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("narrate", appauthor=False), "voices")


def shipped_folder() -> Path:
    """The cards that came with narrate: inside the package, or beside it in a checkout."""
    inside = Path(__file__).parent / "shipped_voices"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "voices"


def folders() -> tuple[tuple[str, Path], ...]:
    """Where cards and models are looked for, as (origin, folder), the first found wins."""
    return (("here", Path("voices")), ("yours", own_folder()), ("shipped", shipped_folder()))


def model_file(name: str) -> Path | None:
    """Where a model file lies: a path as it is, else the first folder that holds the name; None if it is nowhere."""
    given = Path(name).expanduser()
    candidates = [given] if given.is_absolute() else [given, *(folder / given for _, folder in folders())]
    return next((candidate for candidate in candidates if candidate.is_file()), None)


# ------------------------------------------------------------------------------------------------------------- choosing


def cards() -> tuple[Card, ...]:
    """Every voice there is a good card or a model for, by folder and name; cards that can't be read are in `broken`."""
    return tuple(_scan()[0].values())


def broken() -> tuple[tuple[Path, str], ...]:
    """Cards that can't be read, each with what is wrong."""
    return tuple(_scan()[1])


def find(name: str) -> Voice:
    """The voice of that name; also a path to a card or a Piper model, or "engine:its voice" without any card.

    Raises ConfigError for a name nobody has (with the nearest) and for a card that is wrong.
    """
    return card(name).voice


def card(name: str) -> Card:
    """As `find`, with where it comes from."""
    path = Path(name).expanduser()
    if path.suffix in (".toml", ".onnx"):
        return _by_path(path)
    for origin, folder in folders():
        direct = folder / f"{name}.toml"
        if is_plain(name) and direct.is_file():
            return Card(_read(direct), origin, direct)
    wanted = name.casefold()
    for label, found in _scan(wanted)[0].items():
        if label.casefold() == wanted:
            return found
    model = model_file(f"{name}.onnx") if is_plain(name) else None
    if model is not None:
        return Card(_uncarded(model), "model", model)
    engine, colon, own = name.partition(":")
    if colon and engine:
        return Card(Voice(name, engine, own), "named", Path())
    known, _ = _scan()
    raise ConfigError(
        f"There is no voice called '{name}'.{nearest(name, known)}",
        remedy="`narrate voices` lists all of them; `narrate voices new` writes a card of your own.",
    )


def choose(name: str = "", language: str = "") -> Voice:
    """The voice of that name; with no name the best that can speak now, in that language (BCP 47, "" for English).

    Best is: the higher quality; then Kokoro's, Piper's, espeak's; then the one whose region fits; then narrate's own
    order. Where no card speaks the language but espeak does, espeak's own voice for it. Raises ConfigError as `find`.
    """
    if name:
        return find(name)
    primary, _, _ = (language or "en").replace("_", "-").casefold().partition("-")
    speaking = [
        found.voice for found in cards() if _primary(found.voice.language) == primary and status(found.voice).ready
    ]
    natural = [voice for voice in speaking if voice.engine in _NATURALNESS]
    if natural:
        return min(natural, key=lambda voice: _order(voice, language.replace("_", "-").casefold()))
    if primary in _ESPEAK_SPEAKS:
        return Voice(f"espeak:{primary}", "espeak", primary, language=primary, quality="low")
    return choose("", "en") if primary != "en" else Voice("espeak:en-us", "espeak", "en-us", language="en-US")


def of_engine(engine: str) -> Voice | None:
    """The first voice of an engine that can speak now, to try the engine with; None if it has none."""
    if engine == "sine":
        return Voice("sine", "sine", "tone")
    ready = [found.voice for found in cards() if found.voice.engine == engine and status(found.voice).ready]
    return min(ready, key=lambda voice: (_primary(voice.language) != "en", voice.name), default=None)


def status(voice: Voice) -> Status:
    """Whether the voice can speak now. A plug-in's engine is taken to be ready; it says itself if it isn't."""
    lacking = [package for package in _PACKAGES.get(voice.engine, ()) if find_spec(package) is None]
    if lacking:
        return Status(False, "its engine is not installed", f"pip install 'narrate[{voice.engine}]'")
    absent = missing_files(voice)
    if absent:
        fetch = f"narrate voices get {voice.name}" if voice.source else f"Put it into {own_folder()}."
        return Status(
            False, f"{', '.join(absent)} not fetched" if voice.source else f"{', '.join(absent)} not found", fetch
        )
    return Status(True)


def missing_files(voice: Voice) -> tuple[str, ...]:
    """The names of the model files this voice needs and no folder holds."""
    return tuple(name for name in needed_files(voice) if model_file(name) is None)


def needed_files(voice: Voice) -> tuple[str, ...]:
    """All files the voice needs: what its card fetches, else its model and what belongs to it."""
    needed = [download.file for download in voice.source]
    options = dict(voice.options)
    if voice.id.endswith(".onnx"):
        needed += [voice.id, options.get("config", voice.id + ".json")]
    needed += [options[key] for key in ("model", "voices") if key in options]
    return tuple(dict.fromkeys(needed))


def _order(voice: Voice, language: str) -> tuple[int, int, bool, int, str]:
    place = _BEST.index(voice.name) if voice.name in _BEST else len(_BEST)
    quality = QUALITIES.index(voice.quality) if voice.quality in QUALITIES else len(QUALITIES)
    elsewhere = "-" in language and voice.language.casefold() != language
    return quality, -_NATURALNESS[voice.engine], elsewhere, place, voice.name


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].casefold()


def is_plain(name: str) -> bool:
    """Whether a name is a file name and no path."""
    return not set(name) & set("/\\:\0") and name not in ("", ".", "..")


# -------------------------------------------------------------------------------------------------------------- reading


def _scan(mentioned: str = "") -> tuple[dict[str, Card], list[tuple[Path, str]]]:
    """Cards by name, and those that can't be read; of narrate's hundred only those where `mentioned` stands."""
    found: dict[str, Card] = {}
    wrong: list[tuple[Path, str]] = []
    for origin, folder in folders():
        for path in _listed(folder, "*.toml"):
            if mentioned and not _mentions(path, mentioned):
                continue
            try:
                voice = _read(path)
            except ConfigError as error:
                wrong.append((path, error.message))
            else:
                found.setdefault(voice.name, Card(voice, origin, path))
    carded = {file for known in found.values() for file in needed_files(known.voice)}
    for _, folder in folders():
        for path in _listed(folder, "*.onnx"):
            if path.name not in carded and path.with_name(path.name + ".json").is_file():
                found.setdefault(path.stem, Card(_uncarded(path), "model", path))
    return found, wrong


def _mentions(path: Path, wanted: str) -> bool:
    """Whether a file's name or text holds a word in small letters; much cheaper than reading what the text says."""
    try:
        return wanted in path.stem.casefold() or wanted in path.read_text("utf-8-sig", "replace").casefold()
    except OSError:
        return True


def _listed(folder: Path, pattern: str) -> Sequence[Path]:
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return ()


def _by_path(path: Path) -> Card:
    if not path.is_file():
        raise ConfigError(f"There is no file {path}.", remedy="`narrate voices` lists the voices there are.")
    if path.suffix == ".onnx":
        voice = _uncarded(path)
        return Card(replace(voice, id=str(path.resolve())), "model", path)
    voice = _read(path)
    beside = {
        file: str((path.parent / file).resolve()) for file in needed_files(voice) if (path.parent / file).is_file()
    }
    options = tuple((key, beside.get(value, value)) for key, value in voice.options)
    return Card(replace(voice, id=beside.get(voice.id, voice.id), options=options), "named", path)


def _uncarded(path: Path) -> Voice:
    """A Piper model as a voice: its file name says language, name and quality ("en_GB-alba-medium")."""
    language, _, rest = path.stem.partition("-")
    quality = rest.rpartition("-")[2]
    known = len(language) in (2, 3) or "_" in language
    return Voice(
        path.stem,
        "piper",
        path.name,
        language=language.replace("_", "-") if known and rest else "en",
        quality=quality if quality in QUALITIES else "",
    )


def _read(path: Path) -> Voice:
    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"The voice card {path} can't be read: {error}.", remedy="See docs/voices.md.") from error
    return parse(data, path.stem, str(path))


_TEXTS = {
    "name": "name",
    "engine": "engine",
    "voice": "id",
    "model": "id",
    "language": "language",
    "gender": "gender",
    "age": "age",
    "speaker": "speaker",
    "style": "style",
    "quality": "quality",
    "description": "description",
    "sample": "sample",
    "licence": "licence",
}
_NUMBERS = {"speed": ("speed", SPEEDS), "pitch": ("pitch", PITCHES), "gain": ("gain_db", GAINS)}
_CHOICES = {"gender": GENDERS, "age": AGES, "quality": QUALITIES}
_TABLES = ("options", "source")


def parse(data: Mapping[str, Any], name: str, where: str) -> Voice:
    """A card's table as a Voice; `name` where the card gives none, `where` for messages. Raises ConfigError."""
    known = (*_TEXTS, *_NUMBERS, *_TABLES)
    _known(data, known, where)
    fields: dict[str, Any] = {"name": name}
    for key, value in data.items():
        if key in _TEXTS:
            if not isinstance(value, str) and not (key == "speaker" and type(value) is int):
                raise ConfigError(f"{where}: '{key}' must be text in quotes, not {value!r}.")
            fields[_TEXTS[key]] = str(value).strip()
        elif key in _NUMBERS:
            fields[_NUMBERS[key][0]] = _number(key, value, where)
    for key, allowed in _CHOICES.items():
        if fields.get(key, "") not in allowed:
            offered = ", ".join(choice for choice in allowed if choice)
            raise ConfigError(f"{where}: {key} '{fields[key]}' is none of {offered}.{nearest(fields[key], allowed)}")
    if not fields.get("engine"):
        raise ConfigError(f'{where}: a card must say which engine speaks: engine = "espeak".')
    if not fields["name"]:
        raise ConfigError(f"{where}: 'name' is empty.")
    options = dict(_options(data.get("options", {}), where))
    if "voice" in data and "model" in data:
        # A voice inside a model of many: Kokoro's styles.
        fields["id"] = str(data["voice"]).strip()
        options.setdefault("model", str(data["model"]).strip())
    fields.setdefault("id", "")
    fields["options"] = tuple(sorted(options.items()))
    fields["source"] = tuple(_sources(data.get("source", []), where))
    return Voice(**fields)


def _known(data: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    for key in data:
        if key not in known:
            raise ConfigError(
                f"{where}: there is no key '{key}'.{nearest(key, known)}", remedy=f"The keys are: {', '.join(known)}."
            )


def _number(key: str, value: object, where: str) -> float:
    low, high = _NUMBERS[key][1]
    if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value <= high:
        raise ConfigError(f"{where}: '{key}' must be a number from {low:g} to {high:g}, not {value!r}.")
    return float(value)


def _options(data: object, where: str) -> Iterator[tuple[str, str]]:
    if not isinstance(data, Mapping):
        raise ConfigError(f"{where}: 'options' must be a table: [options].")
    for key, value in sorted(data.items()):
        if not isinstance(value, str | int | float | bool):
            raise ConfigError(f"{where}: option '{key}' must be text, a number, true or false.")
        yield key, str(value).lower() if isinstance(value, bool) else str(value)


def _sources(data: object, where: str) -> Iterator[Download]:
    if not isinstance(data, Sequence) or isinstance(data, str) or not all(isinstance(entry, Mapping) for entry in data):
        raise ConfigError(f"{where}: 'source' must be a list of tables: [[source]].")
    for entry in data:
        _known(entry, ("file", "url", "size", "sha256"), f"{where}, source")
        file, url, digest, size = (entry.get(key, "") for key in ("file", "url", "sha256", "size"))
        if not isinstance(file, str) or not is_plain(file):
            raise ConfigError(f"{where}: a source needs 'file', a plain file name, not {file!r}.")
        if not isinstance(url, str) or not url.startswith(("https://", "http://")):
            raise ConfigError(f"{where}: a source needs 'url', a web address, not {url!r}.")
        if not isinstance(digest, str) or (
            digest and (len(digest) != 64 or set(digest.lower()) - set("0123456789abcdef"))
        ):
            raise ConfigError(f"{where}: 'sha256' of {file} must be 64 hexadecimal digits.")
        if size != "" and (type(size) is not int or size < 0):
            raise ConfigError(f"{where}: 'size' of {file} must be a number of bytes.")
        yield Download(file, url, size or 0, digest.lower())


# -------------------------------------------------------------------------------------------------------------- writing


def render(voice: Voice) -> str:
    """The voice as a card; `parse` of it gives the voice back."""
    import json

    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

    lines = [f"name = {quoted(voice.name)}", f"engine = {quoted(voice.engine)}", f"voice = {quoted(voice.id)}"]
    for key in ("language", "gender", "age", "speaker", "style", "quality", "description", "sample", "licence"):
        if value := getattr(voice, key):
            lines.append(f"{key} = {quoted(value)}")
    for key, (attribute, _) in _NUMBERS.items():
        if getattr(voice, attribute) != (1.0 if key == "speed" else 0.0):
            lines.append(f"{key} = {getattr(voice, attribute)!r}")
    if voice.options:
        lines += ["", "[options]", *(f"{quoted(key)} = {quoted(value)}" for key, value in voice.options)]
    for download in voice.source:
        lines += ["", "[[source]]", f"file = {quoted(download.file)}", f"url = {quoted(download.url)}"]
        lines += [f"size = {download.size}"] if download.size else []
        lines += [f"sha256 = {quoted(download.sha256)}"] if download.sha256 else []
    return "\n".join(lines) + "\n"

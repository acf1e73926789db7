"""What should be heard where in a finished file, from the report that was written beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from narrate.errors import SourceError, UsageError

MARGIN_MS = 100
"""Listened to on both sides of a sentence as well, where its neighbours leave that much."""

_AGAIN = "Run the same `narrate make` again: what is done is not done twice, and the report is written anew."


@dataclass(frozen=True, slots=True)
class Expected:
    """A sentence and its place in the file, in ms; `begin` and `until` hold it with the silence around it."""

    chapter: int
    start: int
    end: int
    text: str
    spoken: str
    begin: int = 0
    until: int = 0


@dataclass(frozen=True, slots=True)
class Expectation:
    """All that a file should say, in order, and the language it is in."""

    audio: Path
    language: str
    sentences: tuple[Expected, ...]


def expectation(audio: Path, report: Path | None = None) -> Expectation:
    """What `audio` should say, by `report` or the one beside it.

    Raises SourceError for a file that is missing or that no report knows, UsageError for another language than English.
    """
    if not audio.is_file():
        what = "is a folder" if audio.is_dir() else "does not exist"
        raise SourceError(f"{audio} {what}.", remedy="Give the path of an audiobook that narrate made.")
    path = report or _beside(audio)
    document = _read(path)
    language = str(document.get("language", ""))
    if language and language.partition("-")[0].lower() != "en":
        raise UsageError(
            f"{audio} is in {language!r}; narrate verify understands English only.",
            remedy="`narrate check` measures a file in any language.",
        )
    try:
        sentences = _spaced(sorted(_sentences(document, _number(document, audio, path)), key=lambda one: one.start))
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise SourceError(f"{path} does not say what is said where.", remedy=_AGAIN) from error
    if not sentences:
        raise SourceError(f"{path} names no sentence of {audio.name}.", remedy=_AGAIN)
    return Expectation(audio, language or "en", sentences)


def _beside(audio: Path) -> Path:
    """The report of a book in one file stands beside it, that of a folder of chapters beside the folder."""
    folder = audio.absolute().parent
    for path in (audio.with_suffix(".report.json"), folder.with_name(f"{folder.name}.report.json")):
        if path.is_file():
            return path
    raise SourceError(
        f"There is no report beside {audio} that says what should be heard in it.",
        remedy=f"Name it with --report FILE. If it is gone: {_AGAIN}",
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SourceError(f"{path} can't be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise SourceError(f"{path} is not a report of narrate: {error}.", remedy=_AGAIN) from error
    if not isinstance(document, dict) or "spoken" not in document or "files" not in document:
        raise SourceError(f"{path} does not say what is said where.", remedy=_AGAIN)
    return document


def _number(document: dict[str, Any], audio: Path, report: Path) -> int:
    """The file's number in the report: by its name, or (where it was renamed) as the only one with its suffix."""
    names = [Path(str(name).replace("\\", "/")).name for name in document["files"]]
    if audio.name in names:
        return names.index(audio.name)
    alike = [number for number, name in enumerate(names) if Path(name).suffix == audio.suffix]
    if len(alike) != 1:
        raise SourceError(
            f"{report} is not about {audio.name}.", remedy="Give the file's own report with --report FILE."
        )
    return alike[0]


def _sentences(document: dict[str, Any], number: int) -> Iterator[Expected]:
    for segment in document["spoken"]:
        for file, at in segment["in"]:
            if file == number:
                for start, end, text, *spoken in segment["sentences"]:
                    said = spoken[0] if spoken else text
                    yield Expected(segment["chapter"], at + start, at + end, str(text), str(said))


def _spaced(sentences: list[Expected]) -> tuple[Expected, ...]:
    """Each sentence with the silence around it that is its own: not more than half of a pause."""
    spaced = []
    for number, one in enumerate(sentences):
        before = one.start - sentences[number - 1].end if number else 2 * one.start
        after = sentences[number + 1].start - one.end if number + 1 < len(sentences) else 2 * MARGIN_MS
        begin = one.start - min(max(before // 2, 0), MARGIN_MS)
        until = one.end + min(max(after // 2, 0), MARGIN_MS)
        spaced.append(Expected(one.chapter, one.start, one.end, one.text, one.spoken, begin, until))
    return tuple(spaced)

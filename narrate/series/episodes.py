"""What there is to hear of a series, file by file, with chapters and sentences in time; others show it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from narrate.series.folder import Series
from narrate.series.state import BookState, MadeFile

MEDIA_TYPES = {
    ".mp3": "audio/mpeg",
    ".m4b": "audio/mp4",
    ".m4a": "audio/mp4",
    ".opus": "audio/ogg",
    ".flac": "audio/flac",
    ".wav": "audio/wav",
}
"""By suffix, in the order in which a feed prefers them: what every player plays first."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch of a file in whole milliseconds, and its title or words."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Sound:
    """One file of an episode: where it stands, its bytes, its chapters and its sentences (none where unknown)."""

    path: Path
    media_type: str
    size: int
    chapters: tuple[Heard, ...]
    sentences: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class Episode:
    """A book, or a chapter of one that is made in files by chapter. `sounds` are the same in several formats."""

    identity: str
    title: str
    book: str
    author: str
    description: str
    language: str
    season: int
    number: int
    duration_s: float
    sounds: tuple[Sound, ...]


def episodes(series: Series) -> tuple[Episode, ...]:
    """All that stands ready, in the order in which one listens to it."""
    found: list[Episode] = []
    for volume in series.volumes:
        book = series.state.books.get(volume.name)
        standing = [one for one in book.files if one.stands()] if book else []
        if book is None or not standing:
            continue
        report = _report(book)
        if book.split == "chapter":
            found += _by_chapter(book, volume.number, standing, report)
        else:
            found += _whole(book, volume.number, standing, report)
    return tuple(found)


def _report(book: BookState) -> Mapping[str, Any]:
    try:
        report = json.loads(Path(book.report).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return report if isinstance(report, dict) else {}


def _whole(book: BookState, number: int, standing: list[MadeFile], report: Mapping[str, Any]) -> Iterator[Episode]:
    sounds = []
    for suffix in MEDIA_TYPES:
        paths = [one for one in standing if Path(one.path).suffix == suffix]
        if paths:
            # The book itself is its longest file; a sample may stand beside it.
            sounds.append(_sound(max(paths, key=lambda one: one.size), book, report, 0))
    if sounds:
        yield _episode(book, book.identity, book.title, (1, number), book.duration_s, sounds)


def _by_chapter(book: BookState, number: int, standing: list[MadeFile], report: Mapping[str, Any]) -> Iterator[Episode]:
    for index, chapter in enumerate(book.chapters):
        sounds = []
        for suffix in MEDIA_TYPES:
            paths = [one for one in standing if Path(one.path).suffix == suffix]
            if len(paths) >= len(book.chapters):
                sounds.append(_sound(paths[index], book, report, index + 1))
        if sounds:
            title = str(chapter["title"])
            own = f"{book.identity}/{title}"
            before = [one["title"] for one in book.chapters[:index]].count(chapter["title"])
            identity = f"{own}/{before + 1}" if before else own
            length = float(chapter["duration_s"])
            yield _episode(book, identity, f"{book.title}: {title}", (number, index + 1), length, sounds)


def _episode(
    book: BookState, identity: str, title: str, place: tuple[int, int], length: float, sounds: list[Sound]
) -> Episode:
    return Episode(
        identity=identity,
        title=title,
        book=book.title,
        author=book.author,
        description=book.description,
        language=book.language,
        season=place[0],
        number=place[1],
        duration_s=length,
        sounds=tuple(sounds),
    )


def _sound(file: MadeFile, book: BookState, report: Mapping[str, Any], only: int) -> Sound:
    """A file with what is in it; `only` is the one chapter (from 1) it holds, 0 for all."""
    path = Path(file.path)
    names = [Path(name).name for name in report.get("files", ())]
    place = names.index(path.name) if path.name in names else -1
    starts: dict[int, int] = {}
    sentences = []
    for row in report.get("spoken", ()):
        at = next((ms for number, ms in row["in"] if number == place), None)
        if at is None or (only and row["chapter"] != only):
            continue
        starts.setdefault(int(row["chapter"]), at)
        sentences += [Heard(at + one[0], at + one[1], str(one[2])) for one in row["sentences"]]
    chapters = _chapters(book, starts, only)
    return Sound(path, MEDIA_TYPES[path.suffix], file.size, chapters, tuple(sentences))


def _chapters(book: BookState, starts: Mapping[int, int], only: int) -> tuple[Heard, ...]:
    """Chapters in time: by where their first segment stands in this file, else by the report's times."""
    told = [(number, one) for number, one in enumerate(book.chapters, start=1) if not only or number == only]
    told_starts = [starts.get(number, 0 if only else round(float(one["start_s"]) * 1000)) for number, one in told]
    if told_starts and told_starts[0] < 1000:
        told_starts[0] = 0
    lengths = [round(float(one["duration_s"]) * 1000) for _, one in told]
    ends = [*told_starts[1:], *([told_starts[-1] + lengths[-1]] if told else [])]
    return tuple(
        Heard(start, end, str(one["title"])) for start, end, (_, one) in zip(told_starts, ends, told, strict=True)
    )

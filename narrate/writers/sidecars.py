"""Texts that lie beside a book's files, as players and libraries read them; where to is left to others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from narrate.model import Metadata, Timeline
from narrate.writers import tags

CUE_FRAMES = 75  # a cue sheet counts in seventy-fifths of a second, as a compact disc does
CUE_KINDS = {".mp3": "MP3", ".wav": "WAVE"}


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a book that has one a chapter: its name, what a player shows, and how long it plays."""

    file: str
    title: str
    seconds: float


def playlist(title: str, parts: Sequence[Part]) -> str:
    """An .m3u8 of the files in order, in UTF-8; `file` is a name relative to the playlist."""
    lines = ["#EXTM3U", f"#PLAYLIST:{tags.clean(title)}"]
    for part in parts:
        # A name that begins with a number sign would be a comment.
        name = f"./{part.file}" if part.file.startswith("#") else part.file
        lines += [f"#EXTINF:{round(part.seconds)},{tags.clean(part.title)}", name]
    return "\n".join(lines) + "\n"


def cue_sheet(metadata: Metadata, timeline: Timeline, file: str) -> str:
    """A .cue of one file with a track a chapter; times to the seventy-fifth of a second, rounded down.

    Quotation marks can't stand in a quoted title, so they become single ones. Tracks above 99 keep their number, which
    ffmpeg and foobar2000 read.
    """
    suffix = file[file.rfind(".") :].lower()
    lines = [f"PERFORMER {_quoted(metadata.author or 'Unknown')}", f"TITLE {_quoted(metadata.title or 'Untitled')}"]
    if metadata.narrator:
        lines.insert(0, f"SONGWRITER {_quoted(metadata.narrator)}")
    lines.append(f"FILE {_quoted(file)} {CUE_KINDS.get(suffix, 'WAVE')}")
    for number, (title, mark) in enumerate(zip(tags.chapter_titles(timeline), timeline.chapters, strict=True), start=1):
        units = mark.start * CUE_FRAMES // timeline.rate
        minutes, rest = divmod(units, 60 * CUE_FRAMES)
        lines += [
            f"  TRACK {number:02} AUDIO",
            f"    TITLE {_quoted(title)}",
            f"    INDEX 01 {minutes:02}:{rest // CUE_FRAMES:02}:{rest % CUE_FRAMES:02}",
        ]
    return "\n".join(lines) + "\n"


def metadata_json(metadata: Metadata, timeline: Timeline | None = None) -> str:
    """Audiobookshelf's metadata.json: what it reads before all tags; with a timeline, its chapters in seconds."""
    series = f"{metadata.series} #{metadata.part}" if metadata.series and metadata.part else metadata.series
    found: dict[str, object] = {
        "title": metadata.title or None,
        "subtitle": metadata.subtitle or None,
        "authors": list(metadata.authors),
        "narrators": [metadata.narrator] if metadata.narrator else [],
        "series": [series] if series else [],
        "genres": [metadata.genre] if metadata.genre else [],
        "tags": [],
        "publishedYear": metadata.year or None,
        "publisher": metadata.publisher or None,
        "description": metadata.description or None,
        "isbn": metadata.isbn or None,
        "asin": metadata.asin or None,
        "language": metadata.language or None,
        "explicit": False,
        "abridged": False,
    }
    if timeline is not None:
        titles = tags.chapter_titles(timeline)
        found["chapters"] = [
            {
                "id": number,
                "start": round(mark.start / timeline.rate, 6),
                "end": round(mark.end / timeline.rate, 6),
                "title": title,
            }
            for number, (title, mark) in enumerate(zip(titles, timeline.chapters, strict=True))
        ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def description_text(metadata: Metadata) -> str:
    """desc.txt: the description with its line breaks; "" where there is none, and then no file is wanted."""
    text = tags.clean(metadata.description, lines=True)
    return text + "\n" if text else ""


def reader_text(metadata: Metadata) -> str:
    """reader.txt: who reads; "" where that is not known, and then no file is wanted."""
    name = tags.clean(metadata.narrator)
    return name + "\n" if name else ""


def _quoted(text: str) -> str:
    return '"' + tags.clean(text).replace('"', "'") + '"'

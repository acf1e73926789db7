"""All there is to find out about one file, each part by the room that knows its format."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

from narrate.checking import boxes, hearing, labels, mpeg, streams
from narrate.checking.values import ChapterList, Measures, Stream, Structure
from narrate.errors import SourceError


def measure(path: Path) -> Measures:
    """Decode and read all of `path`. Raises SourceError where nothing shows that it ever was audio."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(64)
    except OSError as error:
        raise SourceError(f"{path} can't be read: {error.strerror or error}.") from error
    if not size:
        raise SourceError(f"{path} is empty.", remedy="Make or fetch it again.")
    kind = _kind(head, path)
    structure = _structure(path, kind, size)
    told, chapters = labels.read_labels(path)
    structure = replace(structure, chapters=(*structure.chapters, *chapters))
    try:
        stream, heard = hearing.listen(path, structure.digest)
    except hearing.UnopenableError:
        # What is no audio by any sign is the user's mistake; what was audio once is a damaged file.
        if not kind:
            raise
        stream, heard = Stream(kind, "", 0, 0, 0, 0.0, ("players can't open it",)), None
    if stream.chapters and not structure.chapters:
        listed = ChapterList("container", stream.chapters)
        structure = replace(structure, chapters=(listed,))
    if not told.tags:
        told = replace(told, tags=labels.told_by_demuxer(stream.metadata))
    return Measures(stream, structure, told, heard, size)


def _kind(head: bytes, path: Path) -> str:
    """The container by its first bytes; "" for one whose structure only the decoder knows."""
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip"):
        return "mp4"
    if head[:4] == b"OggS":
        return "ogg"
    if head[:4] == b"fLaC":
        return "flac"
    if head[:4] in (b"RIFF", b"RF64", b"RIFX") and head[8:12] == b"WAVE":
        return "wav"
    if head[:3] == b"ID3" or (head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 in (0xE2, 0xE4, 0xE6)):
        return "mp3"
    named = {".m4b": "mp4", ".m4a": "mp4", ".mp4": "mp4", ".mp3": "mp3", ".opus": "ogg", ".ogg": "ogg", ".wav": "wav"}
    return named.get(path.suffix.lower(), "")


def _structure(path: Path, kind: str, size: int) -> Structure:
    try:
        if kind == "mp3":
            return mpeg.read_mp3(path)
        with path.open("rb") as file:
            if kind == "mp4":
                return boxes.read_mp4(file, size)
            if kind == "ogg":
                return streams.read_ogg(file, size)
            if kind == "flac":
                return streams.read_flac(file, size)
            if kind == "wav":
                return streams.read_wav(file, size)
    except (struct.error, IndexError, ValueError, OverflowError) as error:
        return Structure((f"its head is damaged: {error}",))
    return Structure()

"""Tags, cover and listed chapters as mutagen reads them, under our own names; what must be there is left to rules."""

from __future__ import annotations

import base64
import re
import warnings
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import mutagen
from mutagen import id3
from mutagen.flac import FLAC, CueSheet, Picture
from mutagen.mp4 import MP4

from narrate.checking.values import ChapterFound, ChapterList, CoverFound, Labels
from narrate.writers.tags import FIELDS

LARGEST_PICTURE = 50_000_000  # pixels: beyond that a player may run out of memory
TIME = re.compile(r"\s*(\d+):(\d+):(\d+)(?:[.,](\d+))?\s*$")
NOT_TOLD = {"cover", "gapless", "kind", "disc", "encoder", "part_number", "grouping"}
# WAV's INFO and what other programs write.
OTHER_NAMES = {"author": ("albumartist", "aart"), "year": ("year", "tyer", "tdrl", "date"), "narrator": ("performer",)}


def told_by_demuxer(metadata: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Tags of a container that mutagen does not read (WAV's INFO, Matroska), by ffmpeg's names for them."""
    texts = {key.casefold(): text for key, text in metadata}
    return _told(texts, 2)


def read_labels(path: Path) -> tuple[Labels, tuple[ChapterList, ...]]:
    """Tags, cover and chapters that stand in tags. Never raises for what is in the file: it becomes a fault."""
    try:
        with path.open("rb") as file:
            if file.read(4) == b"RF64":
                return Labels(), ()  # mutagen knows no WAV over 4 GiB; the demuxer tells what is in it
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found: Any = mutagen.File(path)
    except (mutagen.MutagenError, OSError, ValueError, IndexError, KeyError, OverflowError) as error:
        return Labels(faults=(f"its tags can't be read: {error}",)), ()
    if found is None or found.tags is None:
        return Labels(), ()
    tags = found.tags
    if isinstance(found, MP4):
        return Labels(_told(_mp4_texts(tags), 0), _mp4_cover(tags)), ()
    if isinstance(tags, id3.ID3):
        chapters, faults = _id3_chapters(tags)
        return Labels(_told(_id3_texts(tags), 1), _id3_cover(tags), faults), chapters
    texts = {str(key).casefold(): _first(value) for key, value in tags.items()}
    listed = _vorbis_chapters(texts)
    pictures = list(found.pictures) if isinstance(found, FLAC) else []
    lists = [ChapterList("Vorbis", listed, 999)] if listed else []
    if isinstance(found, FLAC) and isinstance(found.cuesheet, CueSheet):
        rate = found.info.sample_rate or 1
        marks = [track.start_offset / rate for track in found.cuesheet.tracks if track.track_number not in (170, 255)]
        lists.append(ChapterList("cue sheet", tuple(ChapterFound("", start) for start in marks), 254))
    return Labels(_told(texts, 2), _vorbis_cover(tags, pictures)), tuple(lists)


def _first(value: object) -> str:
    return str(value[0]) if isinstance(value, list) and value else str(value)


def _told(texts: dict[str, str], column: int) -> dict[str, str]:
    """Our names for what the file says, by the same table that writes them."""
    told: dict[str, str] = {}
    for one in FIELDS:
        if one.name in NOT_TOLD:
            continue
        names = (one.mp4, one.id3, one.vorbis)[column]
        for name in (*names, *OTHER_NAMES.get(one.name, ())):
            text = texts.get(name.casefold(), "").strip()
            if text:
                told[one.name] = text
                break
    return told


def _mp4_texts(tags: Any) -> dict[str, str]:
    texts = {}
    for key, value in tags.items():
        one = value[0] if isinstance(value, list) and value else value
        if isinstance(one, tuple):
            one = "/".join(map(str, one))
        texts[key.casefold()] = one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one)
    return texts


def _id3_texts(tags: id3.ID3) -> dict[str, str]:
    texts = {}
    frames: Iterable[Any] = tags.values()
    for frame in frames:
        if frame.FrameID == "TXXX":
            texts[f"txxx:{frame.desc}".casefold()] = str(frame)
        elif isinstance(frame, id3.TextFrame | id3.COMM):
            texts.setdefault(frame.FrameID.casefold(), str(frame))
        elif frame.FrameID.startswith("W") and hasattr(frame, "url"):
            texts[frame.FrameID.casefold()] = frame.url
    return texts


def _id3_chapters(tags: id3.ID3) -> tuple[tuple[ChapterList, ...], tuple[str, ...]]:
    """Chapters in the order the contents list them; without contents, by their times."""
    chapters = {frame.element_id: frame for frame in tags.getall("CHAP")}
    lists = {frame.element_id: frame for frame in tags.getall("CTOC")}
    if not chapters and not lists:
        return (), ()
    faults = []
    order: list[str] = []
    top = [frame for frame in lists.values() if frame.flags & id3.CTOCFlags.TOP_LEVEL] or list(lists.values())[:1]
    waiting = [name for frame in top[:1] for name in frame.child_element_ids]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            faults.append("its table of contents (CTOC) lists a chapter twice")
            continue
        seen.add(name)
        if name in lists:
            waiting = [*lists[name].child_element_ids, *waiting]
        elif name in chapters:
            order.append(name)
        else:
            faults.append(f"its table of contents (CTOC) lists a chapter that is not there ({name})")
    if not lists:
        faults.append("it has chapters (CHAP), but no table of contents (CTOC): many players show none")
        order = sorted(chapters, key=lambda name: chapters[name].start_time)
    elif set(chapters) - set(order):
        faults.append(f"{len(set(chapters) - set(order))} chapter(s) are missing from its table of contents (CTOC)")
    found = []
    for name in order:
        frame = chapters[name]
        title = frame.sub_frames.get("TIT2")
        found.append(ChapterFound(str(title) if title else "", frame.start_time / 1000, frame.end_time / 1000))
    return (ChapterList("ID3", tuple(found)),), tuple(dict.fromkeys(faults))


def _vorbis_chapters(texts: dict[str, str]) -> tuple[ChapterFound, ...]:
    found = []
    for key in sorted(key for key in texts if re.fullmatch(r"chapter\d{2,4}", key)):
        time = TIME.match(texts[key])
        if time:
            hours, minutes, seconds, rest = time.groups()
            start = int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{rest or 0}")
            found.append(ChapterFound(texts.get(f"{key}name", ""), start))
        else:
            found.append(ChapterFound(texts.get(f"{key}name", ""), -1.0))
    return tuple(found)


def _mp4_cover(tags: Any) -> CoverFound | None:
    pictures = tags.get("covr") or []
    return _looked_at(bytes(pictures[0])) if pictures else None


def _id3_cover(tags: id3.ID3) -> CoverFound | None:
    pictures = sorted(tags.getall("APIC"), key=lambda frame: frame.type != id3.PictureType.COVER_FRONT)
    return _looked_at(pictures[0].data) if pictures else None


def _vorbis_cover(tags: Any, pictures: list[Picture]) -> CoverFound | None:
    try:
        for text in tags.get("metadata_block_picture", []):
            pictures.append(Picture(base64.b64decode(text)))
    except (ValueError, TypeError, mutagen.MutagenError) as error:
        return CoverFound(fault=f"its wrapping is broken ({error})")
    pictures.sort(key=lambda one: one.type != 3)
    return _looked_at(pictures[0].data) if pictures else None


def _looked_at(data: bytes) -> CoverFound:
    from PIL import Image

    if not data:
        return CoverFound(fault="it is empty")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data)) as picture:
                width, height, kind = picture.width, picture.height, picture.format or ""
                kind += " in CMYK" if picture.mode == "CMYK" else ""
                if width * height > LARGEST_PICTURE:
                    return CoverFound(width, height, len(data), kind)
                picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        return CoverFound(size=len(data), fault=str(error).replace("cannot", "can't"))
    return CoverFound(width, height, len(data), kind)

"""How Audiobookshelf reads a library folder, restated from the rules of its scanner (version 2): which files are one
book, what the folder's name says, what tags say, what files beside it say, and which of these wins.

Low to high: folder, tags, desc.txt and reader.txt, metadata.json. Tags are what libavformat shows, as ffprobe does.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av

SOUNDS = {".m4b", ".mp3", ".m4a", ".flac", ".opus", ".ogg", ".oga", ".mp4", ".aac", ".wma", ".aiff", ".wav", ".webm"}
BOOKS = {".epub", ".pdf", ".mobi", ".azw3", ".cbr", ".cbz"}
PICTURES = {".png", ".jpg", ".jpeg", ".webp"}


@dataclass
class Item:
    """A book as the library shows it; `sounds` in the order in which they are played."""

    path: str
    sounds: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    told: dict[str, Any] = field(default_factory=dict)
    cover: str = ""


def scan(root: Path) -> dict[str, Item]:
    """Every book below `root`, by its folder (or, for a sound in the root itself, its name)."""
    files = sorted(
        path.relative_to(root) for path in root.rglob("*") if path.is_file() and not _hidden(path.relative_to(root))
    )
    items: dict[str, Item] = {}
    for path in (one for one in files if one.suffix.lower() in SOUNDS | BOOKS):
        place = _place(path, items)
        item = items.setdefault(place, Item(place))
        (item.sounds if path.suffix.lower() in SOUNDS else item.beside).append(path.as_posix())
    for path in (one for one in files if one.suffix.lower() not in SOUNDS | BOOKS and len(one.parts) > 1):
        above = [str(Path(*path.parts[:depth])) for depth in range(1, len(path.parts))]
        owner = next((place for place in above if place in items), None)
        if owner:
            items[owner].beside.append(path.as_posix())
    for item in items.values():
        _tell(item, root)
    return items


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _place(path: Path, items: dict[str, Item]) -> str:
    """The highest folder that is a book already, else the file's own, or the one above a folder for a disc."""
    folders = path.parts[:-1]
    if not folders:
        return path.as_posix()
    for depth in range(1, len(folders) + 1):
        here = "/".join(folders[:depth])
        disc = depth == len(folders) - 1 and re.fullmatch(r"(?i)(cd|dis[ck])\s*\d{1,3}", folders[depth])
        if here in items or depth == len(folders) or disc:
            return here
    raise AssertionError("the last folder is always taken")


def _tell(item: Item, root: Path) -> None:
    item.told = told_by_folder(item.path)
    if item.sounds:
        item.sounds = _in_order(item.sounds, root)
        item.told.update(told_by_tags(root / item.sounds[0]))
    beside = {Path(name).name: root / name for name in item.beside}
    for name, key in (("desc.txt", "description"), ("reader.txt", "narrators")):
        if name in beside:
            text = beside[name].read_text(encoding="utf-8").strip()
            item.told[key] = [text] if key == "narrators" else text
    if "metadata.json" in beside:
        item.told.update(told_by_json(beside["metadata.json"].read_text(encoding="utf-8")))
    pictures = [name for name in item.beside if Path(name).suffix.lower() in PICTURES]
    item.cover = next((name for name in pictures if Path(name).stem == "cover"), pictures[0] if pictures else "")


def told_by_folder(path: str) -> dict[str, Any]:
    """author/series/title, or author/title: of more folders the last three count."""
    *above, folder = path.split("/")
    series = above.pop() if len(above) > 1 else None
    author = above.pop() if above else None
    told: dict[str, Any] = {}
    if code := re.search(r"(?: |^)\[([A-Z0-9]{10})\](?= |$)", folder):
        told["asin"], folder = code[1], folder.replace(code[0], "", 1).strip()
    if narrated := re.fullmatch(r"(.*) \{(.*)\}", folder):
        folder, told["narrators"] = narrated[1], [narrated[2]]
    sequence = None
    if series:
        sequence, folder = _sequence(folder)
    if dated := re.match(r" *\(?([0-9]{4})\)? * - *(.+)", folder):
        told["publishedYear"], folder = dated[1], dated[2]
    told["title"] = folder
    if author:
        told["authors"] = _names(author)
    if series:
        told["series"] = [(series, sequence)]
    return told


def _sequence(folder: str) -> tuple[str | None, str]:
    parts = folder.split(" - ")
    pattern = re.compile(r"(?i)(vol\.? |volume |book )?(\d{0,3}(?:\.\d{1,2})?)(\.?)(?: (.*))?")
    for number, part in enumerate(parts):
        found = pattern.fullmatch(part)
        if found and not (found[4] and not (found[1] or found[3])):
            value = float(found[2] or 0)
            rest = [found[4]] if found[4] else []
            return f"{value:g}", " - ".join([*parts[:number], *rest, *parts[number + 1 :]])
    return None, folder


def told_by_tags(path: Path) -> dict[str, Any]:
    """What the first sound of a book says, by the names that ffprobe gives to tags."""
    with av.open(str(path)) as file:
        tags = {name.lower(): text.strip() for name, text in file.metadata.items()}
        if not tags:
            tags = {name.lower(): text.strip() for name, text in file.streams.audio[0].metadata.items()}
        chapters = [
            (
                str(one["metadata"].get("title", "")),
                float(one["start"] * one["time_base"]),
                float(one["end"] * one["time_base"]),
            )
            for one in file.chapters()
        ]

    def first(*names: str) -> str:
        return next((tags[name] for name in names if tags.get(name)), "")

    told: dict[str, Any] = {
        "title": first("album", "talb", "tal") or first("title", "tit2", "tt2"),
        "authors": _names(first("artist", "tpe1", "tp1") or first("albumartist", "album_artist", "tpe2")),
        "narrators": _names(first("composer", "tcom", "tcm")),
        "subtitle": first("subtitle", "tit3", "tt3"),
        "publishedYear": first("date", "tyer", "tye"),
        "publisher": first("publisher", "tpub", "tpb"),
        "description": first("description", "desc") or first("comment", "comm", "com"),
        "language": first("language", "lang"),
        "isbn": first("isbn"),
        "asin": first("asin", "audible_asin"),
        "genres": [one.strip() for one in re.split(r"[/;,]", first("genre", "tcon", "tco")) if one.strip()],
        "chapters": chapters,
    }
    series = first("series", "show", "mvnm")
    if series:
        told["series"] = [(series, first("series-part", "episode_id", "mvin", "part") or None)]
    elif grouping := first("grouping", "grp1"):
        told["series"] = [_series(one.strip()) for one in grouping.split(";")]
    return {key: value for key, value in told.items() if value}


def told_by_json(text: str) -> dict[str, Any]:
    """metadata.json; a chapter without a title or a time makes all of them worthless."""
    told = {key: value for key, value in json.loads(text).items() if value not in (None, [], "")}
    if "series" in told:
        told["series"] = [_series(one.strip()) for one in told["series"]]
    if "chapters" in told:
        assert all(isinstance(one["start"], float | int) and one["title"] for one in told["chapters"])
        told["chapters"] = [(one["title"], one["start"], one["end"]) for one in told["chapters"]]
    return told


def _series(text: str) -> tuple[str, str | None]:
    found = re.search(r" #([^#\s]+)$", text)
    return (text[: found.start()], found[1]) if found else (text, None)


def _names(text: str) -> list[str]:
    return [one.strip() for one in re.split(r",|;| & | and ", text) if one.strip()]


def _in_order(sounds: list[str], root: Path) -> list[str]:
    """By track numbers in tags, or by the first number in each name where more of them differ there."""
    by_tag: dict[str, int] = {}
    by_name: dict[str, int] = {}
    for name in sounds:
        with av.open(str(root / name)) as file:
            tags = {key.lower(): text for key, text in file.metadata.items()}
        track = re.match(r"\d+", tags.get("track", ""))
        if track:
            by_tag[name] = int(track[0])
        number = re.search(r"\d{1,4}", Path(name).stem)
        if number:
            by_name[name] = int(number[0])
    chosen = by_name if len(set(by_name.values())) > len(set(by_tag.values())) else by_tag
    return sorted(sounds, key=lambda name: chosen.get(name, 0))

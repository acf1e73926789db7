"""Covers as they stand in finished files, for feeds and pages; drawing and preparing covers is left to `covers`."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mutagen
from mutagen.flac import FLAC, Picture
from mutagen.mp4 import MP4

from narrate.shelving import replaced

if TYPE_CHECKING:
    from PIL import Image

_NAME = "feed.jpg"
_THUMBNAIL = 240
# Apple takes pictures of 1,400 to 3,000 pixels a side.
_SIDE = 1400


def cover_in(path: Path) -> bytes:
    """The cover in an audio file's tags; nothing where there is none."""
    try:
        file: Any = mutagen.File(path)
        tags: Any = file.tags if file is not None else None
        if isinstance(file, MP4):
            return bytes(tags["covr"][0]) if tags and tags.get("covr") else b""
        if isinstance(file, FLAC):
            return bytes(file.pictures[0].data) if file.pictures else b""
        if tags is None:
            return b""
        if hasattr(tags, "getall"):
            return next((bytes(one.data) for one in tags.getall("APIC")), b"")
        told = tags.get("metadata_block_picture", [])
        return bytes(Picture(base64.b64decode(told[0])).data) if told else b""
    except (mutagen.MutagenError, OSError, ValueError, KeyError):
        return b""


def feed_picture(paths: Sequence[Path], root: Path) -> Path | None:
    """The first cover there is as a square JPEG in `root`, as feeds want it; None where no file has one."""
    data = next(filter(None, map(cover_in, paths)), b"")
    squared = _jpeg(data, _SIDE, square=True) if data else b""
    if not squared:
        return None
    path = root / _NAME
    with replaced(path) as temporary:
        temporary.write_bytes(squared)
    return path


def thumbnail(path: Path) -> bytes:
    """A small JPEG of a file's cover; nothing where it has none."""
    data = cover_in(path)
    return _jpeg(data, _THUMBNAIL, square=False) if data else b""


def _jpeg(data: bytes, side: int, *, square: bool) -> bytes:
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data)) as found:
            picture = found.convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError):
        return b""
    picture = (
        ImageOps.pad(picture, (side, side), color=_edge(picture)) if square else ImageOps.contain(picture, (side, side))
    )
    file = BytesIO()
    picture.save(file, "JPEG", quality=82, optimize=True)
    return file.getvalue()


def _edge(picture: Image.Image) -> tuple[int, int, int]:
    """The colour at an RGB picture's corner, to fill up with."""
    red, green, blue = picture.crop((0, 0, 1, 1)).tobytes()
    return red, green, blue

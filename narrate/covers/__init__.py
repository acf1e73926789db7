"""Cover pictures: made fit for audio files, or drawn where a book has none; where they come from is left to others.

What makes pictures is loaded when the first one is made: a run that changes nothing makes none.
"""

from __future__ import annotations

from pathlib import Path

from narrate.model import Cover, Metadata

__all__ = ["MOST_BYTES", "draw", "prepare", "read", "undrawn"]

MOST_BYTES = 60_000_000


def draw(metadata: Metadata, design: str = "") -> Cover:
    """A cover of 1,400 pixels as JPEG; see `narrate.covers.drawing`."""
    from narrate.covers import drawing

    return drawing.draw(metadata, design)


def undrawn(metadata: Metadata) -> tuple[str, ...]:
    """What of the words on a drawn cover no font here has letters for; nothing is loaded where all is plain Latin."""
    words = f"{metadata.title}{metadata.author}{metadata.series}"
    if all(letter < "\u0250" for letter in words):
        return ()
    from narrate.covers import drawing

    return drawing.undrawn(metadata)


def prepare(cover: Cover) -> Cover:
    """A square RGB JPEG of 600 to 2,400 pixels; see `narrate.covers.preparing`. Raises SourceError."""
    from narrate.covers import preparing

    return preparing.prepare(cover)


def read(path: Path) -> Cover:
    """A picture file, prepared. Raises SourceError for a file that is missing or no picture."""
    from narrate.covers import preparing

    return preparing.read(path)

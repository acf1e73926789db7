"""Cover pictures: made fit for audio files, or drawn where a book has none; where they come from is left to others."""

from narrate.covers.drawing import DESIGNS, draw
from narrate.covers.preparing import prepare, read

__all__ = ["DESIGNS", "draw", "prepare", "read"]

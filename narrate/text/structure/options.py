"""What a person may choose about the shape of a story; the choosing itself is left to settings and the command line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StructureOptions:
    """How structure treats what is not plainly story.

    `notes`: author's notes and their kin are skipped ("skip"), spoken where they stand ("keep") or after the chapter
    they belong to ("end"). `footnotes`: "skip", or "keep" after the paragraph that refers to them. `images`: whether
    image descriptions are spoken. `title`: the work's title where the caller knows it better than the source.
    """

    notes: str = "skip"
    footnotes: str = "skip"
    images: bool = False
    title: str = ""

    def __post_init__(self) -> None:
        if self.notes not in ("skip", "keep", "end"):
            raise ValueError(f"notes is {self.notes!r}, not skip, keep or end")
        if self.footnotes not in ("skip", "keep"):
            raise ValueError(f"footnotes is {self.footnotes!r}, not skip or keep")

"""Knows the PDFs of Archive of Our Own by their words and by where their lines stand; skipping is left to structure.

calibre makes them: a chapter begins on a new page, a note is set in, the word above it is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from narrate.readers._pages import Row, usual_step

_POSTED = "Posted originally on the Archive of Our Own at"
_COMMENT = "drop by the Archive and comment"
_CHAPTER = re.compile(r"Chapter \d{1,4}(?:: .*)?")
_LABEL = re.compile(r"(?:Chapter )?(?P<what>Summary|Notes)")
_END = re.compile(r"(?:Chapter )?End Notes")
_SEE = re.compile(r"See the end of the (?:chapter|work) for\b.{0,40}")
_RELATED = re.compile(r"(?:Inspired by|A translation of|Translation into|\[Restricted Work\]|A work in an)\b.*")
_BYLINE = re.compile(r"(?:Chapter )?by \S.*")
_HEAD_ROWS = 12
_LARGER = 1.3
# Between the last line of a note and the story stand five margins of a letter's size each, in a note at most four.
_CLEAR = 4.7


def roles(rows: Sequence[Row], size: float) -> list[str]:
    """The role of every line, of what is no such PDF none at all; `size` is that of most letters."""
    if not any(_POSTED in row.text for row in rows[:_HEAD_ROWS]):
        return []
    walk = _Walk(rows, size)
    found = [walk.role(index) for index in range(len(rows))]
    return found if "bodymatter" in found else []


class _Walk:
    """Goes through the lines in order and remembers in which region of the layout it is."""

    def __init__(self, rows: Sequence[Row], size: float) -> None:
        self._rows, self._size = rows, size
        self._leading = usual_step(rows, size)
        comments = [index for index, row in enumerate(rows) if _COMMENT in row.text]
        heads = [index for index in range(comments[-1]) if self._is_large(index)] if comments else []
        self._afterword = heads[-1] if heads else len(rows)
        self._region = "facts"
        self._label = ""
        self._quote = 0.0

    def role(self, index: int) -> str:
        """The role of a line; asked for one after the other."""
        row = self._rows[index]
        if index >= self._afterword:
            return self._afterwards(index, row)
        if self._is_large(index) and _CHAPTER.fullmatch(row.text):
            self._region, self._label = "heading", ""
        elif self._region == "heading" and not self._is_large(index):
            self._region = "head"
        if self._region == "heading":
            return "chapter"
        if self._region == "facts":
            self._region = "title" if self._is_large(index) and index else "facts"
            return "metadata"
        return self._around(index, row) if self._region in ("title", "head") else self._inside(row)

    def _around(self, index: int, row: Row) -> str:
        """Under the work's title or a chapter's: summaries and notes, each under a word that says so."""
        if match := _LABEL.fullmatch(row.text):
            self._label, self._quote = ("summary" if match["what"] == "Summary" else "notes"), 0.0
            return self._label
        if _SEE.fullmatch(row.text):
            self._label = ""
            return "navigation"
        if self._region == "title" and _RELATED.fullmatch(row.text):
            self._label = ""
            return "metadata"
        if self._label and not self._leaves_note(index, row):
            self._quote = self._quote or row.x
            return self._label
        if not self._label and (_BYLINE.fullmatch(row.text) or (self._region == "title" and self._is_large(index))):
            return "metadata"
        self._region, self._label = "story", ""
        return self._inside(row)

    def _leaves_note(self, index: int, row: Row) -> bool:
        if not self._quote:
            return False
        before = self._rows[index - 1]
        if row.x < self._quote - self._size * 0.4:
            return True
        if before.page != row.page:  # of the only chapter the story may have begun there
            return self._region == "title"
        return self._region == "title" and before.y - row.y - self._leading > _CLEAR * self._size

    def _inside(self, row: Row) -> str:
        if self._region == "story" and _END.fullmatch(row.text):
            self._region = "end notes"
        return "notes" if self._region == "end notes" else "bodymatter"

    def _afterwards(self, index: int, row: Row) -> str:
        if index == self._afterword:
            self._label = "navigation"
        elif _END.fullmatch(row.text):
            self._label = "notes"
        elif row.text.startswith("Works inspired by this one") or _COMMENT in row.text:
            self._label = "navigation"
        return self._label

    def _is_large(self, index: int) -> bool:
        return self._rows[index].size > self._size * _LARGER

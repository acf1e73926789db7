"""How long a narrator rests: the values, and the rule that picks one; the silence itself is the render worker's."""

from __future__ import annotations

from dataclasses import dataclass

from narrate.declare import setting
from narrate.model import BlockKind, Paragraph


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silences in milliseconds, from the end of one sound to the start of the next. Reasons in docs/pauses.md."""

    sentence_ms: int = setting(550, "After a sentence inside a paragraph.", low=0, high=20000)
    clause_ms: int = setting(250, "Where a very long sentence is cut at a clause.", low=0, high=20000)
    paragraph_ms: int = setting(950, "After a paragraph.", low=0, high=20000)
    turn_ms: int = setting(700, "Between two paragraphs of dialogue, when the speaker changes.", low=0, high=20000)
    scene_ms: int = setting(2400, "Between two scenes.", low=0, high=20000)
    heading_ms: int = setting(1500, "After a chapter's heading.", low=0, high=20000)
    chapter_head_ms: int = setting(600, "Before a chapter's first word.", low=0, high=20000)
    chapter_tail_ms: int = setting(2500, "After a chapter's last word.", low=0, high=20000)
    list_item_ms: int = setting(650, "After an item of a list or a row of a table.", low=0, high=20000)
    verse_ms: int = setting(400, "After a line of verse.", low=0, high=20000)

    def after(self, paragraph: Paragraph, following: Paragraph | None) -> int:
        """Milliseconds between `paragraph` and the one that follows it in the same scene."""
        if following is None:
            return self.heading_ms if paragraph.kind is BlockKind.HEADING else self.paragraph_ms
        if paragraph.kind is BlockKind.HEADING:
            return self.paragraph_ms if following.kind is BlockKind.HEADING else self.heading_ms
        if paragraph.kind is BlockKind.VERSE and following.kind is BlockKind.VERSE:
            return self.verse_ms
        if paragraph.kind in _ROWS and following.kind is paragraph.kind:
            return self.list_item_ms
        if _is_speech(paragraph) and _is_speech(following):
            return self.turn_ms
        return self.paragraph_ms


_ROWS = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)
_OPENING = "\"'“‘«„‚‹—–"


def _is_speech(paragraph: Paragraph) -> bool:
    return paragraph.kind is BlockKind.SPEECH or paragraph.text.lstrip()[:1] in tuple(_OPENING)

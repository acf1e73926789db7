"""Whether a run of sentences is a note, how sure that is, and its verdicts; where runs end is left to `finding`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from narrate.model import Block, SkipReason
from narrate.text.notes.features import Signs
from narrate.text.notes.reading import Chapter, Read
from narrate.text.notes.segments import Seam

_ACCEPT = 5.0
_DOUBT = 3.0
_SIGNATURE = re.compile(
    r"\W*(?:[-–—~]|(?:much )?love|xo+|cheers|ciao|later|bye|ta|peace|hugs|kisses|yours"
    r"|until then)(?![a-z])[\w\W]{0,30}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """text[start:end] of the given chapter's block number `block` is no part of the tale, and why.

    Below a confidence of 0.5 it is only a suspicion: the text is to be kept, and people told.
    """

    block: int
    start: int
    end: int
    reason: SkipReason
    confidence: float
    why: str


def judge(chapter: Chapter, run: Sequence[Read], total: float, foot: bool = False) -> list[Verdict]:
    """The verdicts on a run of pieces (`foot`: the chapter ends with it), or suspicions, or nothing."""
    fresh = [read for read in run if not read.sure]
    if not fresh:
        return []
    labels = [read.label for read in fresh if read.label]
    strong = any(label.weight >= 6 for label in labels)
    middling = sum(label.weight >= 5 for label in labels) + sum(label.weight >= 3 for label in labels) / 2
    acts = sum(read.signs.acts for read in fresh)
    topics = sum(read.signs.topics for read in fresh) * chapter.trust
    best_act = max((read.signs.acts for read in fresh), default=0.0)
    glued = fresh[0].piece.seam is Seam.GLUE or _ends_glued(chapter, fresh[-1])
    if len(fresh) < len(run) and total > 0 and all(_trails(read) for read in fresh):
        confidence = 0.6
    elif strong and total >= 4:
        confidence = 0.95
    elif middling >= 1 and total >= 4:
        confidence = 0.8
    elif labels and acts >= 3 and total >= 4:
        confidence = 0.85
    elif (
        total >= 4
        and any(label.weight == 3.5 and label.name[-3:] != "ps”" for label in labels)
        and fresh[0].signs.person
    ):
        confidence = 0.6
    elif total >= _ACCEPT and acts >= 3 and (acts + topics >= 4.5 or glued) and (chapter.trust == 1.0 or acts >= 8):
        confidence = min(0.95, round(0.55 + (total - _ACCEPT) / 25, 2))
    elif total >= 2.5 and best_act >= 4 and (topics >= 1.5 or acts >= 6) and chapter.trust == 1.0:
        confidence = 0.6
    elif (total >= 2.5 and best_act >= 3 and (glued or _short(fresh)) and chapter.trust == 1.0) or (
        chapter.contrast
        and total >= _ACCEPT
        and (acts >= 2.5 or _fans(fresh))
        and all(r.signs.story < 1.5 for r in fresh)
    ):
        confidence = 0.55
    elif total >= _DOUBT and (acts or labels or topics >= 4):
        confidence = 0.4 if acts or labels else 0.25
    else:
        return []
    doubtful = _before_the_writer(fresh) if foot else fresh
    if not labels and total < 8 and any(_tells(read) for read in doubtful):
        confidence = min(confidence, 0.45)  # the tale goes on inside: rather told than lost
    if not labels and not _is_about_the_text(fresh, chapter.trust):
        confidence = min(confidence, 0.45)
    names = [label.name for label in labels] + [name for read in fresh for name in read.signs.names]
    why = ", ".join(dict.fromkeys(names)) or "talks of writing"
    return _verdicts(fresh, confidence, why, chapter.blocks)


_AMBIGUOUS = frozenset(
    (
        "excuses lateness",
        "forestalls questions",
        "looks back at the chapter",
        "teases readers",
        "wishes everybody well",
        "wishes readers well",
        "greets readers",
        "answers readers",
    )
)
"""What the writer of a letter, or somebody who tells his own tale, may say as well: two different ones are needed."""


def _is_about_the_text(reads: Sequence[Read], trust: float) -> bool:
    """Whether more than one thing, or one that is beyond doubt, says that the writer speaks."""
    names = {name for read in reads for name in read.signs.names}
    topics = sum(read.signs.topics for read in reads) * trust
    return bool(names - _AMBIGUOUS) or len(names) >= 2 or topics >= 2


def _tells(read: Read) -> bool:
    return read.signs.story >= 1.5 and not read.signs.acts and read.signs.fan < 2


def _before_the_writer(reads: Sequence[Read]) -> Sequence[Read]:
    """The sentences up to the first that leaves no doubt: after it no tale goes on."""
    for count, read in enumerate(reads):
        if read.beyond_doubt():
            return reads[:count]
    return reads


def _ends_glued(chapter: Chapter, read: Read) -> bool:
    text = chapter.blocks[read.piece.block].text
    return read.piece.end < len(text) and not text[read.piece.end - 1].isspace()


def _trails(read: Read) -> bool:
    """What may still belong to a note already found: a signature, a last word to readers."""
    short = len(read.piece.masked) < 60 and _SIGNATURE.match(read.piece.masked) is not None
    return short or (read.signs.story < 0.7 and read.signs.voice > 0)


def _fans(reads: Sequence[Read]) -> bool:
    return sum(read.signs.fan for read in reads) >= 2 and any(read.signs.person for read in reads)


def _short(reads: Sequence[Read]) -> bool:
    """One or two short sentences in a block of their own."""
    return len(reads) <= 2 and sum(len(read.piece.masked) for read in reads) < 160


def _verdicts(reads: Sequence[Read], confidence: float, why: str, blocks: Sequence[Block]) -> list[Verdict]:
    """One verdict a stretch: neighbouring pieces of one block with one reason are put together."""
    found: list[Verdict] = []
    reason = SkipReason.AUTHOR_NOTE
    for read in reads:
        if read.label:
            reason = read.label.reason
        elif (read.piece.seam >= Seam.LINE and reason is not SkipReason.REVIEWS) or not found:
            reason = _reason(read.signs)
        piece = read.piece
        last = found[-1] if found else None
        if last and last.block == piece.block and last.end == piece.start and last.reason is reason:
            found[-1] = replace(last, end=piece.end)
        else:
            found.append(Verdict(piece.block, piece.start, piece.end, reason, confidence, why))
    return [_trimmed(verdict, blocks[verdict.block].text) for verdict in found]


def _trimmed(verdict: Verdict, text: str) -> Verdict:
    """All of the block where nothing visible is left beside the stretch."""
    start = 0 if not text[: verdict.start].strip() else verdict.start
    end = len(text) if not text[verdict.end :].strip() else verdict.end
    return replace(verdict, start=start, end=end)


def _reason(read: Signs) -> SkipReason:
    if read.names and set(read.names) <= {"disclaims ownership"}:
        return SkipReason.DISCLAIMER
    if read.names and set(read.names) <= {"warns of content"}:
        return SkipReason.WARNING
    return SkipReason.AUTHOR_NOTE


def apart(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts in order and without overlaps; the surer one keeps the ground."""
    kept: list[Verdict] = []
    for verdict in sorted(verdicts, key=lambda v: (-v.confidence, v.start - v.end)):
        rest = [verdict]
        for other in kept:
            if other.block == verdict.block:
                rest = [part for piece in rest for part in _without(piece, other)]
        kept += rest
    return tuple(sorted(kept, key=lambda v: (v.block, v.start)))


def _without(verdict: Verdict, other: Verdict) -> list[Verdict]:
    if other.end <= verdict.start or verdict.end <= other.start:
        return [verdict]
    parts = [replace(verdict, end=other.start), replace(verdict, start=other.end)]
    return [part for part in parts if part.start < part.end]

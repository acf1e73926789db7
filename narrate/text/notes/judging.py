"""Whether a run of sentences is a note, how sure that is, and its verdicts; where runs end is left to `finding`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from narrate.model import Block, SkipReason
from narrate.text.notes.features import Signs
from narrate.text.notes.reading import Chapter, Read, previews
from narrate.text.notes.segments import Seam

# Set on the collections described in `docs/notes.md`: lower loses pieces of tales that look like notes.
_PROVEN = 3.5
_NAMED = 4.5  # where no label says so,
_UNNAMED = 4.8  # and where nobody says I or you
_DOUBT = 3.0
_TRAILS = 3.0  # log odds of each further sentence that a note already found is let have
_TOPICAL = 1.5  # words of writing, or of chatting, that are more than the sound of a sentence
_SOUND = 4.9  # what one sentence may add where only the sound of the words speaks for a note,
_SOUNDS = 5.2  # what is asked of all
_MEAN = 1.7  # and of each on average
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
    trails = len(fresh) < len(run) and total > 0 and all(_trails(read) for read in fresh)
    proof = _proof(chapter, fresh)
    confidence = 0.6 if trails else _confidence(fresh, total, proof)
    if confidence >= 0.5 and not trails and _doubtful(chapter, fresh, proof, total, foot):
        confidence = 0.45
    if confidence == 0:
        return []
    names = [read.label.name for read in fresh if read.label] + [name for read in fresh for name in read.signs.names]
    why = ", ".join(dict.fromkeys(names)) or "sounds like a writer to readers"
    return _verdicts(fresh, confidence, why, chapter.blocks)


def _proof(chapter: Chapter, reads: Sequence[Read]) -> float:
    """What speaks for a note apart from where it stands: the learned odds, and what was found out by hand."""
    proof = 0.0
    for read in reads:
        proof += read.odds + 0.5 * chapter.trust * read.signs.fan
        if read.label and read.label.weight >= 3.5:
            proof += read.label.weight
        if set(read.signs.names) - _AMBIGUOUS:
            proof += 0.5 * read.signs.acts
    glued = reads[0].piece.seam is Seam.GLUE or _ends_glued(chapter, reads[-1])
    return proof + (1.0 if glued else 0.0)


def _confidence(reads: Sequence[Read], total: float, proof: float) -> float:
    """How sure labels, proof and the sum of the weights make it; 0 where nothing is to be told."""
    weights = [read.label.weight for read in reads if read.label]
    middling = sum(1.0 if weight >= 5 else 0.5 for weight in weights if weight >= 3)
    if total >= 4:
        if max(weights, default=0.0) >= 6:
            return 0.95
        if middling >= 1:
            return 0.8
        noted = any(r.label and r.label.weight == 3.5 and r.label.name[-3:] != "ps”" for r in reads)
        if noted and reads[0].signs.person:
            return 0.6
    labelled = any(weight >= 3 for weight in weights)
    person = any(read.signs.person for read in reads)
    if labelled or any(read.signs.names or read.signs.fan for read in reads):
        enough = _PROVEN if labelled else _NAMED if person else _UNNAMED
        proven = proof >= enough
    elif person and sum(max(read.signs.topics, read.signs.voice - 2) for read in reads) >= _TOPICAL:
        proven = proof >= _NAMED
    else:
        # The sound of the words alone is weak proof: pages of verse and plays sound like notes as well.
        odds = [min(_SOUND, read.odds) for read in reads]
        short = reads[-1].piece.block == reads[0].piece.block
        proven = short and person and sum(odds) >= max(_SOUNDS, _MEAN * len(odds))
    if proven and total >= 3:
        return min(0.95, round(0.55 + (proof - _PROVEN) / 25, 2))
    told = any(read.signs.acts or read.label for read in reads) or proof >= _PROVEN
    return 0.4 if total >= _DOUBT and told else 0.0


def _doubtful(chapter: Chapter, reads: Sequence[Read], proof: float, total: float, foot: bool) -> bool:
    """Whether the tale may be speaking all the same: then people are told, and nothing is skipped."""
    labels = [read.label for read in reads if read.label]
    if any(label.weight >= 6 or previews(label) for label in labels):
        return False
    if proof < 3:
        return True
    if labels:
        return False
    if proof < 10 and any(read.signs.tagged for read in reads):
        return True
    if proof < 4 and not _is_about_the_text(reads, chapter.trust):
        return True
    unsure = _before_the_writer(reads) if foot else reads
    return total < 8 and proof < 6 and any(_tells(read) for read in unsure)


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
    return read.signs.story >= 1.5 and not read.signs.acts and read.signs.fan < 2 and read.odds < -1


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
    return short or (read.signs.story < 0.7 and read.signs.voice > 0 and read.odds >= _TRAILS)


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

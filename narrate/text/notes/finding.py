"""Finds the author's notes of one chapter: at its head, at its foot, between scenes and in brackets; decides, cuts nothing.

Every sentence has a weight (`features`): above 0 it speaks for a note, below 0 for the tale. A note at the head is the
run of sentences from the first on whose weights add up to most; one at the foot the same from the last back. It may
end only at a seam (`segments`): after a block, at a line's end, where two sentences are glued together, and, at a price,
between two sentences of a paragraph. A label (`labels`) adds its weight.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from narrate.model import Block, BlockKind, SkipReason
from narrate.text.notes.features import Signs, says_i_or_you, signs
from narrate.text.notes.labels import BRACKET, INSIDE, Label, label_of
from narrate.text.notes.segments import Piece, Seam, sentences


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


@dataclass(frozen=True, slots=True)
class _Read:
    """A piece with what was read in it. `after_rule`: a scene mark stands before it."""

    piece: Piece
    signs: Signs
    weight: float
    label: Label | None
    after_rule: bool
    sure: bool = False

    def shows(self) -> bool:
        """Whether there is a sign of a note in it, and not only none of a tale."""
        return self.sure or self.label is not None or self.signs.acts > 0 or self.signs.topics >= 2 or self.signs.voice >= 2


_ROLES = {
    "notes": SkipReason.AUTHOR_NOTE,
    "endnotes": SkipReason.AUTHOR_NOTE,
    "summary": SkipReason.SUMMARY,
    "metadata": SkipReason.METADATA,
    "navigation": SkipReason.NAVIGATION,
    "reviews": SkipReason.REVIEWS,
}
_RULE = re.compile(r"\A[\W_]*(?:[oO0xX]{1,5}[\W_]*){0,9}\Z")
_FAR = 200  # sentences from either end that are looked at for a note without a label
_GIVE_UP = -14.0  # so far below the best a note does not go on
_TALE = -1.3  # a sentence below this tells the tale
_NO_START = -4.0  # and so far below nothing it does not begin
_ACCEPT = 5.0
_DOUBT = 3.0


def find_notes(blocks: Sequence[Block]) -> tuple[Verdict, ...]:
    """The verdicts on one chapter's blocks, heading first; ordered, never overlapping. Time grows with the text alone."""
    chapter = _Chapter(blocks)
    verdicts = [*chapter.by_role(), *chapter.brackets()]
    chapter.settle(verdicts)
    for find in (chapter.head, chapter.labelled, chapter.foot, chapter.between):
        verdicts += find()
        chapter.settle(verdicts)
    return tuple(sorted(verdicts, key=lambda verdict: (verdict.block, verdict.start)))


class _Chapter:
    """One chapter while its notes are looked for; `taken` are stretches already judged, by block."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.taken: dict[int, list[tuple[int, int]]] = {}
        self.rules = [_is_rule(block) for block in blocks]
        self.trust, self.contrast = self._listen()

    def settle(self, verdicts: Iterable[Verdict]) -> None:
        self.taken = {}
        for verdict in verdicts:
            if verdict.confidence >= 0.5:
                self.taken.setdefault(verdict.block, []).append((verdict.start, verdict.end))

    def _listen(self) -> tuple[float, float]:
        """How far topics count, and what an "I" or a "you" at the edge is worth.

        Topics count less in a tale that itself talks of chapters and readers, and a voice counts more beside a tale
        in which, outside quotation marks, nobody says "I".
        """
        texts = [i for i in range(len(self.blocks)) if self._free(i)]
        edge = max(1, len(texts) // 4)
        middle = texts[edge : len(texts) - edge]
        pieces = list(islice((piece for i in middle for piece in sentences(i, self.blocks[i].text[:20_000])), 120))
        if len(pieces) < 6:
            return 1.0, 0.0
        talk = sum(1 for piece in pieces if _TALK.search(piece.masked))
        persons = sum(1 for piece in pieces if says_i_or_you(piece.masked.replace("’", "'")))
        trust = 1.0 if talk < 3 or talk < len(pieces) * 0.03 else 0.4
        return trust, 1.5 if persons <= len(pieces) * 0.06 and trust == 1.0 else 0.0

    # ------------------------------------------------------------------------------------------------------- sure ones

    def by_role(self) -> Iterator[Verdict]:
        for index, block in enumerate(self.blocks):
            reason = _ROLES.get(block.role)
            if reason is None and block.kind is BlockKind.NOTE:
                reason = SkipReason.AUTHOR_NOTE
            if reason is not None and block.text.strip() and not self.rules[index]:
                yield Verdict(index, 0, len(block.text), reason, 0.95, f"the source marks it as {reason.value}")

    def brackets(self) -> Iterator[Verdict]:
        """Notes in brackets with a label, wherever they stand: "(A/N: …)"."""
        for index, block in enumerate(self.blocks):
            if block.role in _ROLES or block.kind is BlockKind.NOTE or not _OPENS.search(block.text):
                continue
            position = 0
            while found := BRACKET.search(block.text, position):
                end = _closing(block.text, found.start())
                if end is None:
                    break
                yield Verdict(index, found.start(), end, SkipReason.AUTHOR_NOTE, 0.95, "a note in brackets")
                position = end

    # ------------------------------------------------------------------------------------------------------ reading

    def _free(self, index: int) -> bool:
        return self.blocks[index].kind is not BlockKind.HEADING and not self.rules[index]

    def _read(self, order: Iterable[int], backwards: bool = False) -> Iterator[_Read]:
        """The pieces of blocks in the given order; what is already judged comes as one sure piece."""
        for index in order:
            text = self.blocks[index].text
            pieces: Iterable[Piece] = sentences(index, text)
            if backwards:
                pieces = reversed(list(pieces))
            for piece in pieces:
                yield self._one(piece, text)

    def _one(self, piece: Piece, text: str) -> _Read:
        index = piece.block
        after_rule = piece.seam is Seam.BLOCK and index > 0 and self.rules[index - 1]
        inside = [s for s in self.taken.get(index, ()) if s[0] < piece.end and piece.start < s[1]]
        body = piece.masked
        for start, end in inside:
            low, high = max(start, piece.start) - piece.start, min(end, piece.end) - piece.start
            body = body[:low] + " " * (high - low) + body[high:]
        if inside and not body.strip(" .\n"):
            return _Read(piece, signs(""), 1.5, None, after_rule, sure=True)
        label = label_of(text[piece.start : piece.end]) if piece.seam is not Seam.SOFT else None
        if label is None and piece.seam is Seam.SOFT and INSIDE.match(body.lstrip()):
            label = Label(0, 4, SkipReason.AUTHOR_NOTE, 8.0, "a note's label")
        read = signs(body)
        weight = read.weight(self.trust, self.contrast)
        if label is None and piece.seam >= Seam.LINE and _CHAT.match(body):
            weight -= 2.0
        if label:
            weight = max(weight, -1.0 if label.field else weight) + 1.0 + label.weight
        return _Read(piece, read, weight, label, after_rule)

    # --------------------------------------------------------------------------------------------------- head and foot

    def head(self) -> list[Verdict]:
        order = [i for i in range(len(self.blocks)) if self._free(i)]
        return self._grow(self._read(order[self._titles(order) :]))

    def foot(self) -> list[Verdict]:
        order = [i for i in range(len(self.blocks) - 1, -1, -1) if self._free(i)]
        return self._shrink(self._read(order, backwards=True))

    def _titles(self, order: Sequence[int]) -> int:
        """How many blocks at the head look like headings that nobody has marked: short, and no sentence."""
        for count, index in enumerate(order[:4]):
            text = self.blocks[index].text
            if len(text) > 80 or len(text.split()) > 12 or label_of(text) or text.rstrip(' *_”"')[-1:] in ".!?…:,;":
                return count
            if any(read.signs.acts for read in self._read([index])):
                return count
        return 0

    def _grow(self, reads: Iterator[_Read]) -> list[Verdict]:
        """A note from the first read on: the best place to end it, if the whole is a note at all."""
        run: list[_Read] = []
        total, best, length = 0.0, 0.0, 0
        state, evidence = _State(), False
        for read in islice(reads, _FAR * 5):
            if run and not read.sure and (evidence or read.after_rule or read.piece.seam <= Seam.GLUE):
                value = total + self._seam_value(read, run, state.momentum > 0)
                if value > best:
                    best, length = value, len(run)
            if read.piece.seam is Seam.BLOCK:
                evidence = False
            evidence = evidence or read.shows()
            weight = state.weigh(read)
            if not run and weight < _TALE:
                return []
            run.append(read)
            total += weight
            if total < best + (_GIVE_UP if best > 0 else _NO_START) or (len(run) >= _FAR and state.momentum == 0):
                break
        else:
            value = total + (2.0 if state.momentum else 1.0)
            if value > best and run:
                best, length = value, len(run)
        return self._judged(run[:length], best)

    def _seam_value(self, read: _Read, run: Sequence[_Read], labelled: bool) -> float:
        """What speaks for ending a note before `read`."""
        seam = read.piece.seam
        if seam is Seam.BLOCK:
            return (2.5 if labelled else 1.0) if read.after_rule else 0.0
        if seam is Seam.GLUE:
            return 0.5
        if seam is Seam.LINE:
            return 0.0
        if run[-1].sure:
            return -0.5
        return -3.5 if read.signs.story >= 1.5 and not read.signs.acts else -100.0

    def _shrink(self, reads: Iterator[_Read]) -> list[Verdict]:
        """The same from the last read back: the best place for a note at the foot to begin."""
        run: list[_Read] = []
        total, best, length = 0.0, 0.0, 0
        for read in islice(reads, _FAR * 5):
            soft = bool(run) and run[-1].piece.seam is Seam.SOFT and not run[-1].sure
            if soft and read.signs.story >= 1.5 and not read.signs.acts:
                # Inside a paragraph a note may begin only where a tale ends and the sentence leaves no doubt.
                first = run[-1]
                sure = _is_note_label(first.label) or (first.signs.acts >= 4.5 and first.signs.person)
                if sure and total - 2.5 > best:
                    best, length = total - 2.5, len(run)
            run.append(read)
            total += read.weight
            if len(run) == 1 and total < _TALE and not read.sure:
                return []
            seam = read.piece.seam
            if seam is not Seam.SOFT or _is_note_label(read.label):
                value = total + (1.0 if read.after_rule else 0.0) + (0.5 if seam is Seam.GLUE else 0.0)
                if value > best:
                    best, length = value, len(run)
            if total < best + (_GIVE_UP if best > 0 else _NO_START * 3):
                break
        return self._judged(run[:length][::-1], best)

    # -------------------------------------------------------------------------------------------------------- middle

    def labelled(self) -> list[Verdict]:
        """Notes with a label of their own, wherever in the chapter they begin."""
        found: list[Verdict] = []
        done = -1
        for index, block in enumerate(self.blocks):
            if index <= done or not self._free(index) or index in self.taken:
                continue
            label = label_of(block.text)
            late = index * 3 > len(self.blocks) * 2
            if _is_note_label(label) or (late and label and label.weight >= 5 and _lists(label)):
                start = 0
            elif inside := INSIDE.search(block.text):
                start = inside.start()
            else:
                continue
            run = self._until_rule(range(index, min(index + 80, len(self.blocks))))
            reads = [r for r in islice(self._read(run), _FAR * 2) if r.piece.block > index or r.piece.end > start]
            if reads and reads[0].label is not None:
                verdicts = self._grow(iter(reads))
                found += verdicts
                done = max((verdict.block for verdict in verdicts), default=index)
        return found

    def between(self) -> list[Verdict]:
        """Short stretches between two rules that are notes from first to last, label or none."""
        found: list[Verdict] = []
        for index in range(1, len(self.blocks)):
            if not self.rules[index - 1] or not self._free(index) or index in self.taken:
                continue
            run = self._until_rule(range(index, min(index + 6, len(self.blocks))))
            end = index + len(run)
            closed = end < len(self.blocks) and self.rules[end]
            if closed and sum(len(self.blocks[i].text) for i in run) < 1_500:
                verdicts = self._grow(self._read(run))
                if verdicts and verdicts[-1].block == run[-1] and verdicts[-1].end == len(self.blocks[run[-1]].text):
                    found += verdicts
        return found

    def _until_rule(self, order: Sequence[int]) -> list[int]:
        run: list[int] = []
        for index in order:
            if self.rules[index] or self.blocks[index].kind is BlockKind.HEADING:
                break
            run.append(index)
        return run

    # -------------------------------------------------------------------------------------------------------- verdict

    def _judged(self, run: Sequence[_Read], total: float) -> list[Verdict]:
        """The verdicts on a run of pieces, or suspicions, or nothing."""
        fresh = [read for read in run if not read.sure]
        if not fresh:
            return []
        labels = [read.label for read in fresh if read.label]
        strong = any(label.weight >= 6 for label in labels)
        middling = sum(label.weight >= 5 for label in labels) + sum(label.weight >= 3 for label in labels) / 2
        acts = sum(read.signs.acts for read in fresh)
        topics = sum(read.signs.topics for read in fresh) * self.trust
        best_act = max((read.signs.acts for read in fresh), default=0.0)
        glued = fresh[0].piece.seam is Seam.GLUE or self._ends_glued(fresh[-1])
        if len(fresh) < len(run) and total > 0 and all(_trails(read) for read in fresh):
            confidence = 0.6
        elif strong and total >= 4:
            confidence = 0.95
        elif middling >= 1 and total >= 4:
            confidence = 0.8
        elif labels and acts >= 3 and total >= 4:
            confidence = 0.85
        elif total >= 4 and any(label.weight == 3.5 and label.name[-3:] != "ps”" for label in labels) and fresh[0].signs.person:
            confidence = 0.6
        elif total >= _ACCEPT and acts >= 3 and (acts + topics >= 4.5 or glued) and (self.trust == 1.0 or acts >= 8):
            confidence = min(0.95, 0.55 + (total - _ACCEPT) / 25)
        elif total >= 3 and best_act >= 4 and (topics >= 1.5 or acts >= 6) and self.trust == 1.0:
            confidence = 0.6
        elif total >= 2.5 and best_act >= 3 and (glued or _short(fresh)) and self.trust == 1.0:
            confidence = 0.55
        elif self.contrast and total >= _ACCEPT and (acts >= 2.5 or _fans(fresh)) and all(r.signs.story < 1.5 for r in fresh):
            confidence = 0.55
        elif total >= _DOUBT and (acts or labels or topics >= 4):
            confidence = 0.4 if acts or labels else 0.25
        else:
            return []
        names = [label.name for label in labels] + [name for read in fresh for name in read.signs.names]
        why = ", ".join(dict.fromkeys(names)) or "talks of writing"
        return _verdicts(fresh, confidence, why, self.blocks)

    def _ends_glued(self, read: _Read) -> bool:
        text = self.blocks[read.piece.block].text
        return read.piece.end < len(text) and not text[read.piece.end - 1].isspace()


_TALK = re.compile(
    r"\b(?:fan ?fic\w*|fics?|ao3|wattpad|kudos|betas?|chapters?|reviews?|reviewers|readers?|upload\w*|posted|updates?|comments|one-?shot|fandom)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"[\(\[\{]")


_CHAT = re.compile(r"\W*[\w.-]{2,20}: ")
_REPLY = re.compile(r"\W*(?:to )?[\w .@'’-]{2,30}\s?(?:[:–—]|-(?=\s))", re.IGNORECASE)


class _State:
    """What a note's labels make of the sentences after them, while it is read from its head."""

    def __init__(self) -> None:
        self.momentum = 0.0
        self.block = self.field = -1
        self.replies = False

    def weigh(self, read: _Read) -> float:
        piece = read.piece
        if read.label:
            self.momentum = 1.0 if _is_note_label(read.label) else self.momentum
            self.block = piece.block
            self.field = piece.block if read.label.reason is SkipReason.SUMMARY or read.label.name.startswith("next") else -1
            self.replies = _lists(read.label)
            return read.weight
        if piece.block == self.field and piece.seam is Seam.SOFT:
            return max(read.weight, 0.0)  # a summary tells a tale as well
        self.field = -1
        if self.replies and (piece.seam is Seam.SOFT or _REPLY.match(piece.masked)):
            return max(read.weight, 1.0 if piece.seam is not Seam.SOFT else 0.0)
        return read.weight + (self.momentum if piece.block == self.block else self.momentum / 2)


_SIGNATURE = re.compile(
    r"\W*(?:[-–—~]|(?:much )?love|xo+|cheers|ciao|later|bye|ta|peace|hugs|kisses|yours|until then)(?![a-z])[\w\W]{0,30}\Z", re.IGNORECASE
)


def _trails(read: _Read) -> bool:
    """What may still belong to a note already found: a signature, a last word to readers."""
    short = len(read.piece.masked) < 60 and _SIGNATURE.match(read.piece.masked) is not None
    return short or (read.signs.story < 0.7 and read.signs.voice > 0)


def _fans(reads: Sequence[_Read]) -> bool:
    return sum(read.signs.fan for read in reads) >= 2 and any(read.signs.person for read in reads)


def _lists(label: Label) -> bool:
    """Whether lines of the form "name: answer" or "word - meaning" follow such a label."""
    return label.reason is SkipReason.REVIEWS or "translation" in label.name


def _is_note_label(label: Label | None) -> bool:
    return label is not None and label.weight >= 6 and not label.field


def _short(reads: Sequence[_Read]) -> bool:
    """One or two short sentences in a block of their own."""
    return len(reads) <= 2 and sum(len(read.piece.masked) for read in reads) < 160


def _is_rule(block: Block) -> bool:
    return block.kind is BlockKind.SCENE_BREAK or (
        len(block.text) <= 60 and _RULE.match(block.text.strip()) is not None
    )


def _closing(text: str, start: int) -> int | None:
    """Where the bracket opened at `start` is closed again; None where it never is."""
    depth = 0
    for found in re.compile(r"[\(\[\{\)\]\}]").finditer(text, start, start + 5_000):
        if found[0] in "([{":
            depth += 1
        elif (depth := depth - 1) <= 0:
            return found.end()
    return None


def _verdicts(reads: Sequence[_Read], confidence: float, why: str, blocks: Sequence[Block]) -> list[Verdict]:
    """One verdict a stretch: neighbouring pieces of one block with one reason are put together."""
    found: list[Verdict] = []
    reason = SkipReason.AUTHOR_NOTE
    for read in reads:
        if read.label:
            reason = read.label.reason
        elif read.piece.seam >= Seam.LINE and reason is not SkipReason.REVIEWS:
            reason = _reason(read.signs)
        elif not found:
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

"""Finds the author's notes of one chapter, at its head, at its foot, between scenes and in brackets; it cuts nothing.

Every sentence has a weight (`features`): above 0 it speaks for a note, below 0 for the tale. A note at the head is the
run of sentences from the first on whose weights add up to most; one at the foot the same from the last back. It may
end only at a seam (`segments`): after a block, at a line's end, where two sentences are glued together, and, at a
price, between two sentences of a paragraph. A label (`labels`) adds its weight.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from narrate.model import Block, BlockKind, SkipReason
from narrate.text.notes.judging import Verdict, apart, judge
from narrate.text.notes.labels import BRACKET, INSIDE, label_of
from narrate.text.notes.reading import Chapter, Read, State, is_note_label, lists, may_be_noted, previews
from narrate.text.notes.segments import Seam

_ROLES = {
    "notes": SkipReason.AUTHOR_NOTE,
    "endnotes": SkipReason.AUTHOR_NOTE,
    "summary": SkipReason.SUMMARY,
    "metadata": SkipReason.METADATA,
    "navigation": SkipReason.NAVIGATION,
    "reviews": SkipReason.REVIEWS,
}
_LINE = 1.0  # what the edge of a line costs, as a part of what that of a block does
_SIGNLESS = 3.0  # what a block costs that shows no sign of a note,
_FURTHER = 0.5  # and each further sentence of it
_OUTER = 1.5  # what such a block must weigh at the chapter's edge, where nothing was paid for it
_SOFT = -6.0  # inside a paragraph a note ends only where it leaves no doubt
_GLUED = 2.0  # nobody but who pastes a note to a tale leaves out the blank between two sentences
_FAR = 200  # sentences from either end that are looked at for a note without a label
_PREVIEW = 15  # blocks of the next chapter that a note at the foot may give away
_GIVE_UP = 14.0  # so far below the best a note does not go on
_ASIDE = 2_000  # characters of a note in the middle
_HEARD = 3.0  # log odds of its sentences below which a paragraph in the middle is not looked at
_ASIDES = 12  # blocks that a note in the middle may have
_CERTAIN = 0.72  # what is asked of one that has no label
_TALE = -1.3  # a sentence below this tells the tale
_NO_START = 4.0  # and so far below nothing it does not begin
_LIST = re.compile(
    r"(?<=[.!?…”\"’'\n)])(?:(?:[A-Z][a-z]+ )?translat|gloss|revi|repl|respon|answ|thank|shout|ages|key)", re.IGNORECASE
)
_TRAILS = re.compile(r"\W*P\.? ?S\b|[~–—-]\s?\w{2,20}\W*\Z")
_OPENS = re.compile(r"[\(\[\{]")
_BRACKETS = re.compile(r"[\(\[\{\)\]\}]")


def find_notes(blocks: Sequence[Block]) -> tuple[Verdict, ...]:
    """The verdicts on one chapter's blocks, heading first: in order, never overlapping. Time is linear."""
    chapter = Chapter(blocks)
    found = [*_by_role(chapter), *_brackets(chapter)]
    searches: tuple[Callable[[Chapter], list[Verdict]], ...] = (_head, _labelled, _foot, _between, _aside)
    for search in searches:
        chapter.settle((verdict.block, verdict.start, verdict.end) for verdict in found if verdict.confidence >= 0.5)
        found += search(chapter)
    return apart(found)


def _by_role(chapter: Chapter) -> Iterator[Verdict]:
    for index, block in enumerate(chapter.blocks):
        reason = _ROLES.get(block.role)
        if reason is None and block.kind is BlockKind.NOTE:
            reason = SkipReason.AUTHOR_NOTE
        if reason is not None and block.text.strip() and not chapter.rules[index]:
            yield Verdict(index, 0, len(block.text), reason, 0.95, f"the source marks it as {reason.value}")


def _brackets(chapter: Chapter) -> Iterator[Verdict]:
    """Notes in brackets with a label, wherever they stand: "(A/N: …)"."""
    for index, block in enumerate(chapter.blocks):
        if block.role in _ROLES or block.kind is BlockKind.NOTE or not _OPENS.search(block.text):
            continue
        position = 0
        while found := BRACKET.search(block.text, position):
            end = _closing(block.text, found.start())
            if end is None:
                break
            yield Verdict(index, found.start(), end, SkipReason.AUTHOR_NOTE, 0.95, "a note in brackets")
            position = end


def _head(chapter: Chapter) -> list[Verdict]:
    order = [i for i in range(len(chapter.blocks)) if chapter.free(i)]
    return _grow(chapter, chapter.read(order[_titles(chapter, order) :]), chapter.toll)


def _foot(chapter: Chapter) -> list[Verdict]:
    order = [i for i in range(len(chapter.blocks) - 1, -1, -1) if chapter.free(i)]
    return _shrink(chapter, chapter.read(order, backwards=True))


def _titles(chapter: Chapter, order: Sequence[int]) -> int:
    """How many blocks at the head look like headings that nobody has marked: short, and no sentence."""
    for count, index in enumerate(order[:4]):
        text = chapter.blocks[index].text
        if len(text) > 80 or len(text.split()) > 12 or label_of(text) or text.rstrip(' *_”"')[-1:] in ".!?…:,;":
            return count
        if any(read.signs.acts for read in chapter.read([index])):
            return count
    return 0


class Fare:
    """What it costs a note to go on over the edge of a block or a line: more where the words alone speak for that."""

    def __init__(self, least: float, most: float = _SIGNLESS) -> None:
        self.least, self.most = least, most
        self.open = 0.0  # paid for a block that has not shown any sign of a note so far

    def due(self, read: Read, seam: Seam) -> float:
        """What is to be paid (below 0: given back) for `read`, with `seam` between it and what was read before."""
        fare = 0.0
        if seam > Seam.SOFT:
            part = 1.0 if seam is Seam.BLOCK else _LINE
            self.open = part * max(0.0, self.most - self.least)
            fare = part * self.least + self.open
        elif self.open:
            fare = _FURTHER
            self.open += fare
        if read.label or read.sure or read.reply or read.signs.acts or read.signs.topics >= 2:
            fare, self.open = fare - self.open, 0.0
        return 0.0 if read.label else fare


def _grow(chapter: Chapter, reads: Iterator[Read], toll: float, signless: float = _SIGNLESS) -> list[Verdict]:
    """A note from the first read on: the best place to end it, if the whole is a note at all.

    `toll`: what it costs a note without a label to go on beyond a block.
    """
    run: list[Read] = []
    total, best, length = 0.0, 0.0, 0
    state, evidence, fare = State(), False, Fare(toll, signless)
    for read in islice(reads, _FAR * 5):
        if run and not read.sure and (evidence or read.after_rule or read.piece.seam <= Seam.GLUE):
            value = total + _seam_value(read, run, state.momentum > 0)
            if value > best:
                best, length = value, len(run)
        if read.piece.seam is Seam.BLOCK:
            evidence = False
        evidence = evidence or read.shows()
        weight = state.weigh(read)
        if not run and weight < _TALE:
            return []
        free = not run or state.preview or state.replies or state.listed
        total += weight - fare.due(read, Seam.SOFT if free else read.piece.seam)
        run.append(read)
        if total < best - min(_GIVE_UP, _NO_START + 1.5 * best) or (len(run) >= _FAR and state.momentum == 0):
            break
    else:
        value = total + (2.0 if state.momentum else 1.0)
        if value > best and run:
            best, length = value, len(run)
    return judge(chapter, _without_head(run[:length]), best)


def _without_head(run: list[Read]) -> list[Read]:
    """A run without the blocks at its outer end that show no sign of a note and do not sound like one either."""
    start = 0
    while start < len(run):
        block = run[start].piece.block
        end = next((i for i in range(start, len(run)) if run[i].piece.block != block), len(run))
        part = run[start:end]
        signs = any(read.label or read.sure or read.signs.acts or read.signs.topics >= 2 for read in part)
        if (
            end == len(run)
            or signs
            or _TRAILS.match(part[-1].piece.masked)
            or sum(read.weight for read in part) >= _OUTER
        ):
            break
        start = end
    return run[start:]


def _seam_value(read: Read, run: Sequence[Read], labelled: bool) -> float:
    """What speaks for ending a note before `read`."""
    seam = read.piece.seam
    if seam is Seam.BLOCK:
        return (2.5 if labelled else 1.0) if read.after_rule else 0.0
    if seam is Seam.GLUE:
        return _GLUED
    if seam is Seam.LINE:
        return 0.0
    emphasis = run[-1].piece.masked.rstrip()[-1:]
    if run[-1].sure or (emphasis in ("*", "_") and run[0].piece.masked.lstrip().startswith(emphasis)):
        return -0.5
    return _SOFT if read.signs.story >= 1.5 and not read.signs.acts else -100.0


def _shrink(chapter: Chapter, reads: Iterator[Read]) -> list[Verdict]:
    """The same from the last read back: the best place for a note at the foot to begin."""
    run: list[Read] = []
    total, best, length, fare = 0.0, 0.0, 0, Fare(chapter.toll)
    for read in islice(reads, _FAR * 5):
        soft = bool(run) and run[-1].piece.seam is Seam.SOFT and not run[-1].sure
        if soft and read.signs.story >= 1.5 and not read.signs.acts:
            # Inside a paragraph a note may begin only where a tale ends and the sentence leaves no doubt.
            first = run[-1]
            sure = is_note_label(first.label) or (first.signs.acts >= 4.5 and first.signs.person)
            if sure and total - 2.5 > best:
                best, length = total - 2.5, len(run)
        total += read.weight - fare.due(read, run[-1].piece.seam if run else Seam.SOFT)
        run.append(read)
        if len(run) == 1 and total < _TALE and read.signs.story >= 1.5 and not read.sure:
            return []
        seam = read.piece.seam
        if seam is not Seam.SOFT or is_note_label(read.label):
            value = total + (1.0 if read.after_rule else 0.0) + (_GLUED if seam is Seam.GLUE else 0.0)
            if value > best:
                best, length = value, len(run)
        if total < best - min(_GIVE_UP, _NO_START * 2 + 1.5 * best):
            break
    return judge(chapter, _without_head(run[:length])[::-1], best, foot=True)


def _labelled(chapter: Chapter) -> list[Verdict]:
    """Notes with a label of their own, wherever in the chapter they begin."""
    found: list[Verdict] = []
    done = -1
    for index, block in enumerate(chapter.blocks):
        if index <= done or not chapter.free(index) or index in chapter.taken:
            continue
        label = label_of(block.text)
        late = index * 2 >= len(chapter.blocks)
        preview = previews(label) and len(chapter.blocks) - index < _PREVIEW
        if is_note_label(label) or (late and label and label.weight >= 5 and (preview or lists(label))):
            start = 0
        elif inside := INSIDE.search(block.text):
            start = inside.start()
        elif late and (listed := _glued_list(chapter, index)):
            start = listed
        else:
            continue
        run = chapter.until_rule(range(index, min(index + 80, len(chapter.blocks))))
        reads = [r for r in islice(chapter.read(run), _FAR * 2) if r.piece.block > index or r.piece.end > start]
        if reads and reads[0].label is not None:
            last = chapter.blocks[run[-1]]
            verdicts = _grow(chapter, iter(reads), 0.0, 0.0) if late and run[-1] == len(chapter.blocks) - 1 else []
            if not verdicts or (verdicts[-1].block, verdicts[-1].end) != (run[-1], len(last.text)):
                verdicts = _grow(chapter, iter(reads), 0.0 if late else chapter.toll)
            found += verdicts
            done = max((verdict.block for verdict in verdicts), default=index)
    return found


def _glued_list(chapter: Chapter, index: int) -> int:
    """Where inside a block a list with a label begins ("…the lamp.Translations:"); 0 where none does."""
    if _LIST.search(chapter.blocks[index].text) is None:
        return 0
    for read in chapter.read([index]):
        if read.label and read.label.weight >= 5 and lists(read.label):
            return read.piece.start
    return 0


def _between(chapter: Chapter) -> list[Verdict]:
    """Short stretches between two rules that are notes from first to last, label or none."""
    found: list[Verdict] = []
    for index in range(1, len(chapter.blocks)):
        if not chapter.rules[index - 1] or not chapter.free(index) or index in chapter.taken:
            continue
        run = chapter.until_rule(range(index, min(index + 6, len(chapter.blocks))))
        end = index + len(run)
        closed = end < len(chapter.blocks) and chapter.rules[end]
        if closed and sum(len(chapter.blocks[i].text) for i in run) < 1_500:
            verdicts = _grow(chapter, chapter.read(run), chapter.toll)
            if verdicts and verdicts[-1].block == run[-1] and verdicts[-1].end == len(chapter.blocks[run[-1]].text):
                found += verdicts
    return found


def _aside(chapter: Chapter) -> list[Verdict]:
    """Paragraphs in the middle that are notes from first to last, with a label ("Disclaimer: …") or by their sound.

    Where the tale itself talks of chapters and readers, only a label will do.
    """
    found: list[Verdict] = []
    done = -1
    for index, block in enumerate(chapter.blocks):
        if index <= done or not chapter.free(index) or index in chapter.taken or len(block.text) > _ASIDE:
            continue
        label = label_of(block.text)
        labelled = label is not None and label.weight >= 3.5
        if not labelled and chapter.trust < 1.0:
            continue
        if not labelled and not may_be_noted(block.text):
            continue
        reads = list(chapter.read([index]))
        glued = any(read.piece.seam is Seam.GLUE for read in reads)  # to the tale before it
        said = any(read.signs.names or read.signs.fan or read.signs.topics >= 2 for read in reads)
        if not labelled and (glued or not said or sum(max(read.odds, 0.0) for read in reads) < _HEARD):
            continue
        run = chapter.until_rule(range(index, min(index + _ASIDES, len(chapter.blocks))))
        verdicts = _grow(chapter, chapter.read(run), chapter.toll, _SIGNLESS + 2)
        if verdicts and (labelled or verdicts[0].confidence >= _CERTAIN) and _whole(chapter, verdicts):
            found += verdicts
            done = verdicts[-1].block
    return found


def _whole(chapter: Chapter, verdicts: Sequence[Verdict]) -> bool:
    """Whether they reach from the beginning of a block to the end of one."""
    return verdicts[0].start == 0 and verdicts[-1].end == len(chapter.blocks[verdicts[-1].block].text)


def _closing(text: str, start: int) -> int | None:
    """Where the bracket opened at `start` is closed again; None where it never is."""
    depth = 0
    for found in _BRACKETS.finditer(text, start, start + 5_000):
        if found[0] in "([{":
            depth += 1
        elif (depth := depth - 1) <= 0:
            return found.end()
    return None

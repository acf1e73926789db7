"""Reads a chapter by sentences: what each weighs, and what a label makes of those after it; it decides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from narrate.model import Block, BlockKind, SkipReason
from narrate.text.notes.features import Signs, says_i_or_you, signs, straight
from narrate.text.notes.labels import INSIDE, Label, label_of
from narrate.text.notes.segments import Piece, Seam, masked, sentences
from narrate.text.notes.words import QUOTED, learned, words

_LONG = 60_000  # characters of a block beyond which only its ends are looked at
_RULE = re.compile(r"\A[\W_]*(?:[oO0xX]{1,5}[\W_]*){0,9}\Z")
_TALK = re.compile(
    r"\b(?:fan ?fic\w*|fics?|ao3|wattpad|kudos|betas?|chapters?|reviews?|reviewers|readers?|upload\w*"
    r"|posted|updates?|comments|one-?shot|fandom)\b",
    re.IGNORECASE,
)
_MAYBE = 1.5  # log odds of its words below which a paragraph in the middle is not read closely
_ENDS = re.compile(r"(?<=[.!?…])\s+")
_TELLS = 1.5  # signs of a tale in one sentence that leave little doubt
# Lines that a tale in chats, scripts or diaries begins with.
_CHAT = re.compile(r"\W*(?:\d\d?:\d\d\W*)?[\w.-]{2,20}(?: \w{1,10})?: |(?:INT|EXT)\. ")
_DATE = re.compile(
    r"\W*(?:[A-Z][\w.' ]{2,30}, )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\W+)?(?:\d{1,2}(?:st|nd|rd|th)?\.? ?)?"
    r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th)\b|[12]\d\d\d\b"
    r"|(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\b)"
    r"[\w ,.]{0,15}\Z"
)
_GLOSS = re.compile(rf"\W*(?:{QUOTED}[{QUOTED}\W]*|[\w '’]{{2,25}}?)\s*(?:[=–—:-]|means\b)\s")
_PREVIEW = re.compile(r"“(?:sneak )?(?:preview|peek|teaser)|preview”")
_LISTS = frozenset(("translation", "translations", "glossary", "ages", "key", "to"))
_REPLY = re.compile(
    r"\W*(?!(?:from|to|subject|date|cc|sent|re):)(?:to )?[\w .@'’-]{2,30}\s?(?:[:–—=]|-(?=\s))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Read:
    """A piece with what was read in it. `after_rule`: a scene mark stands before it; `odds`: the learned log odds;
    `reply`: a line "name: words" in a tale that has no such lines.
    """

    piece: Piece
    signs: Signs
    weight: float
    label: Label | None
    after_rule: bool
    sure: bool = False
    odds: float = 0.0
    reply: bool = False

    def shows(self) -> bool:
        """Whether there is a sign of a note in it, and not only none of a tale."""
        return (
            self.sure
            or self.label is not None
            or self.signs.acts > 0
            or self.signs.topics >= 2
            or self.signs.voice >= 2
            or self.signs.learned >= 1
        )

    def speaks_up(self) -> bool:
        """Whether a sign of a note is in it that is more than its sound, or that sound is clear."""
        signs = self.signs
        return self.label is not None or signs.acts > 0 or max(signs.topics, signs.voice) >= 2 or signs.learned >= 2.5

    def beyond_doubt(self) -> bool:
        """Whether a writer says it to readers, of the writing or in person."""
        return self.signs.acts >= 4 and self.weight >= 3.5 and (self.signs.person or self.signs.topics >= 2)


class Chapter:
    """One chapter while its notes are looked for; `taken` are stretches already judged, by block."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.taken: dict[int, list[tuple[int, int]]] = {}
        self.rules = [is_rule(block) for block in blocks]
        self.trust, self.contrast, self.shift = self._listen()
        self.few, self.chats = self._chats()
        # What it costs a note without a label to go on beyond a block, where the tale is told like a note.
        self.toll = max(0.0, 1.5 * (self.shift + 0.6))

    def settle(self, stretches: Iterable[tuple[int, int, int]]) -> None:
        """Take note of what is judged already: (block, start, end)."""
        self.taken = {}
        for block, start, end in stretches:
            self.taken.setdefault(block, []).append((start, end))

    def _listen(self) -> tuple[float, float, float]:
        """How far topics count, what an "I" or a "you" at the edge is worth, and what is taken from the learned odds.

        Topics count less in a tale that itself talks of chapters and readers, and a voice counts more beside a tale
        in which, outside quotation marks, nobody says "I". The more the tale's own sentences sound like a note's, the
        more is asked of one.
        """
        texts = [i for i in range(len(self.blocks)) if self.free(i)]
        edge = max(1, len(texts) // 4)
        middle = texts[edge : len(texts) - edge]
        pieces = list(islice((piece for i in middle for piece in sentences(i, self.blocks[i].text[:20_000])), 120))
        if len(pieces) < 6:
            return 1.0, 0.0, 0.0
        talk = sum(1 for piece in pieces if _TALK.search(piece.masked))
        persons = sum(1 for piece in pieces if says_i_or_you(piece.masked.replace("’", "'")))
        trust = 1.0 if talk < 3 or talk < len(pieces) * 0.03 else 0.4
        told = sorted(signs(piece.masked).learned for piece in pieces[:: max(1, len(pieces) // 40)])
        shift = min(0.75, max(-1.0, told[int(len(told) * 0.85)] + 0.7))
        return trust, 1.5 if persons <= len(pieces) * 0.06 and trust == 1.0 else 0.0, shift

    def _chats(self) -> tuple[bool, bool]:
        """Whether too little of the tale is there to tell, and whether it has lines of the form "name: words"."""
        middle = self.blocks[len(self.blocks) // 4 : len(self.blocks) - len(self.blocks) // 4]
        lines = [line for block in middle for line in block.text[:2_000].split("\n")[:20]]
        return len(lines) < 6, any(_CHAT.match(line) for line in lines)

    def free(self, index: int) -> bool:
        """Whether a block may hold a note: no rule, and no heading but one that announces a note."""
        block = self.blocks[index]
        return not self.rules[index] and (block.kind is not BlockKind.HEADING or is_note_label(label_of(block.text)))

    def read(self, order: Iterable[int], backwards: bool = False) -> Iterator[Read]:
        """The pieces of blocks in the given order; what is already judged comes as one sure piece."""
        for index in order:
            text = self.blocks[index].text
            pieces: Iterable[Piece] = sentences(index, text) if len(text) <= _LONG else _end(index, text, backwards)
            if backwards:
                pieces = reversed(list(pieces))
            stretch: list[Read] = []
            for piece in pieces:
                # Forwards a seam parts a sentence from those read before it, backwards from those read after it.
                if stretch and (stretch[-1].piece if backwards else piece).seam > Seam.SOFT:
                    yield from self._together(stretch, backwards)
                    stretch = []
                stretch.append(self._one(piece, text, backwards))
            yield from self._together(stretch, backwards)

    def _together(self, stretch: Sequence[Read], foot: bool) -> Iterator[Read]:
        """Sentences without a seam between them, where one that only a writer says lends the others its colour."""
        told = any(read.signs.story >= _TELLS for read in stretch)
        speaks = any(read.weight >= 1.0 and (read.signs.acts >= 2.5 or read.odds >= 2.5) for read in stretch)
        strong = [read.piece.start for read in stretch if read.beyond_doubt()]
        for read in stretch:
            after = foot and strong and read.piece.start > min(strong)  # no tale goes on behind a note at the foot
            if after and read.weight < -1.0 and read.signs.story < 2.5 and QUOTED not in read.piece.masked:
                yield replace(read, weight=-1.0, odds=max(read.odds, -0.5))
                continue
            plain = read.signs.story < (_TELLS / 2 if told else _TELLS) and QUOTED not in read.piece.masked
            if speaks and plain and read.weight < 0 and not read.sure:
                weight = 0.3 if self.contrast and read.signs.person else -0.2
                yield replace(read, weight=weight, odds=max(read.odds, -0.5))
            else:
                yield read

    def _one(self, piece: Piece, text: str, foot: bool) -> Read:
        index = piece.block
        after_rule = piece.seam is Seam.BLOCK and index > 0 and self.rules[index - 1]
        inside = [s for s in self.taken.get(index, ()) if s[0] < piece.end and piece.start < s[1]]
        body = piece.masked
        for start, end in inside:
            low, high = max(start, piece.start) - piece.start, min(end, piece.end) - piece.start
            body = body[:low] + " " * (high - low) + body[high:]
        if inside and not body.strip(" .\n"):
            return Read(piece, signs(""), 1.5, None, after_rule, sure=True)
        after = text[piece.end : piece.end + 200]
        label = label_of(text[piece.start : piece.end], after) if piece.seam is not Seam.SOFT else None
        if label is None and piece.seam is Seam.SOFT and INSIDE.match(body.lstrip()):
            label = Label(0, 4, SkipReason.AUTHOR_NOTE, 8.0, "a note's label")
        read = signs(body)
        weight = read.weight(self.trust, self.contrast, self.shift)
        chat = (self.few or self.chats or not foot) and _CHAT.match(body)  # answers to readers stand at the foot
        if label is None and piece.seam > Seam.SOFT and (chat or _DATE.match(body)):
            weight -= 3.0
        if label:
            weight = max(weight, -1.0 if label.field else weight) + 1.0 + label.weight
        odds = read.odds(self.shift if self.shift > 0 else self.shift * 0.4)
        if body.isupper() and not read.acts and (label is None or label.weight < 3):
            weight, odds = min(weight, 0.0), min(odds, 0.0)  # a title, whatever its words sound like
        reply = piece.seam > Seam.SOFT and not self.chats and _REPLY.match(body) is not None
        found = Read(piece, read, weight, label, after_rule, odds=odds, reply=reply)
        return found if found.shows() else replace(found, weight=min(weight, 0.0))

    def until_rule(self, order: Sequence[int]) -> list[int]:
        """The blocks of `order` up to the first that can't hold a note."""
        return list(takewhile(self.free, order))


def _end(block: int, text: str, last: bool) -> list[Piece]:
    """The whole sentences at one end of a block so long that no note fills it."""
    if not last:
        return list(sentences(block, text[:_LONG]))[:-1]
    shift = len(text) - _LONG
    pieces = list(sentences(block, text[shift:]))[1:]
    return [replace(piece, start=piece.start + shift, end=piece.end + shift) for piece in pieces]


class State:
    """What a note's labels make of the sentences after them, while it is read from its head."""

    def __init__(self) -> None:
        self.momentum = 0.0
        self.block = self.field = -1
        self.replies = self.told = self.preview = False
        self.opens = self.listed = False  # a list of what words mean: it is announced by a colon, it goes on
        self.named: set[str] = set()  # words of the sentences that thank readers

    def weigh(self, read: Read) -> float:
        piece = read.piece
        if piece.seam > Seam.SOFT and self.named and (reply := _REPLY.match(piece.masked)):
            names = _words(reply[0])  # of somebody who was thanked before; a time of day has none
            self.replies = self.replies or (bool(names) and self.named.issuperset(names))
        if "thanks readers" in read.signs.names:
            self.named.update(_words(piece.masked))
        self.listed = self.opens and piece.seam is Seam.LINE and _GLOSS.match(piece.masked) is not None
        self.opens = self.listed or piece.masked.rstrip().endswith(":")
        if read.label:
            self.momentum = 1.0 if is_note_label(read.label) else self.momentum
            self.block = piece.block
            self.field = piece.block if read.label.reason is SkipReason.SUMMARY or "next" in read.label.name else -1
            self.told = read.label.name[7:].startswith(("previous", "last", "preview", "sneak"))
            self.replies = lists(read.label)
            self.preview = previews(read.label)
            return read.weight
        if self.preview:
            return max(read.weight, 0.0)
        if self.listed and self.momentum:
            return max(read.weight, 1.0)
        if piece.seam in (Seam.GLUE, Seam.LINE) and not read.speaks_up():
            self.momentum = 0.0  # a label does not reach over a seam to what says nothing of a note by itself
        if piece.block == self.field and (piece.seam is Seam.SOFT or (piece.seam is Seam.LINE and self.told)):
            return max(read.weight, 0.0)  # a summary tells a tale as well
        self.field = -1
        if self.replies and piece.seam > Seam.SOFT and len(piece.masked) > 30 and not _REPLY.match(piece.masked):
            self.replies = False
        if self.replies and (piece.seam is Seam.SOFT or _REPLY.match(piece.masked)):
            return max(read.weight, 1.0 if piece.seam is not Seam.SOFT else 0.0)
        return read.weight + (self.momentum if piece.block == self.block else self.momentum / 2)


def may_be_noted(text: str) -> bool:
    """Whether the words alone leave it open that a paragraph is a note: a quick look that spares a slow one."""
    if _TALK.search(text):
        return True
    if text[:1] in '“"«':
        return False
    return sum(max(0.0, learned(words(straight(part)))) for part in _ENDS.split(masked(text))) >= _MAYBE


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def lists(label: Label) -> bool:
    """Whether lines of the form "name: answer" or "word - meaning" follow such a label."""
    return label.reason is SkipReason.REVIEWS or label.name[11:-1].split(" ")[-1] in _LISTS


def previews(label: Label | None) -> bool:
    """Whether a piece of the next chapter follows such a label, up to the end of this one."""
    return label is not None and _PREVIEW.search(label.name) is not None


def is_note_label(label: Label | None) -> bool:
    return label is not None and label.weight >= 6 and not label.field


def is_rule(block: Block) -> bool:
    return block.kind is BlockKind.SCENE_BREAK or (
        len(block.text) <= 60 and _RULE.match(block.text.strip()) is not None
    )

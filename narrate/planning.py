"""From script to segments: which sentences are rendered together; a rule that looks at the content only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b

from narrate.model import (
    BlockKind,
    Encoding,
    Mastering,
    Piece,
    Play,
    Say,
    ScriptChapter,
    SegmentTask,
    Sentence,
    Utterance,
    Voice,
)
from narrate.text.script import sentences_of
from narrate.text.sentences import cut_long

# Segments meet in silence: 2,048 samples on both sides of a seam make joining exact (measured with AAC, whose
# window reaches that far); 130 ms hold that many at 16 kHz and above.
LEAD_MS = 130

# Words as written, of which narration says about 165 a minute: most segments last one to two minutes. Words are
# counted, not letters, so that one word in place of another moves no cut.
SHORTEST = 150
LONGEST = 330

# Characters as spoken, of which it says 15 a second: figures and tables may be three minutes of speech and no more.
LONGEST_SPOKEN = 2700

# Between the shortest and the longest, every other paragraph end is a cut, so that segments fall into step again soon
# after an edit, wherever it was.
CUT_ONE_IN = 2

# A chapter up to a minute long may be lifted as a whole.
LIFTED_BELOW = 900

# Longer than any sentence a narrator says in one breath; engines get it in pieces.
LONGEST_UTTERANCE = 600


@dataclass(frozen=True, slots=True)
class Studio:
    """What is the same for every segment of a book: voices and the gain each needs, rate, level, encodings.

    `scene_sound`, `title_sound`, `intro` and `outro` are keys of prepared sounds in the store, "" for none; `rest` is a
    silence to end a sample with, where one is wanted.
    """

    voices: Mapping[str, Voice]
    gains: Mapping[str, float]
    rate: int
    mastering: Mastering
    encodings: tuple[Encoding, ...]
    clause_ms: int
    keep_going: bool = False
    scene_sound: str = ""
    title_sound: str = ""
    intro: str = ""
    outro: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class PlannedChapter:
    """A chapter and the tasks that render it, in order."""

    title: str
    parts: tuple[str, ...]
    tasks: tuple[SegmentTask, ...]


def plan_chapter(chapter: ScriptChapter, studio: Studio) -> PlannedChapter:
    """The segments of one chapter: each one to two minutes long, cut at paragraph ends by what stands there."""
    tasks: list[SegmentTask] = []
    items: list[Say | Play] = []
    cutter = _Cutter()
    head = max(chapter.head_ms, LEAD_MS)
    for paragraph, sentence, ends_paragraph, ends_scene in sentences_of(chapter):
        said = list(_say(sentence, studio, str(paragraph.place)))
        if not tasks and not items and paragraph.kind is BlockKind.HEADING:
            said[0] = replace(said[0], under=studio.title_sound)
        items.extend(said)
        if ends_scene and studio.scene_sound:
            items = _with_scene_sound(items, studio.scene_sound)
        if cutter.cuts_after(sentence, ends_paragraph, ends_scene):
            tasks.append(_task(items, head, studio))
            items, head = [], LEAD_MS
    if items:
        tasks.append(_task(items, head, studio))
    if studio.mastering.least_db and len(tasks) == 1 and cutter.said < LIFTED_BELOW:
        tasks = [replace(tasks[0], mastering=studio.mastering)]
    return PlannedChapter(chapter.title, chapter.parts, _closed(tasks))


@dataclass(slots=True)
class _Cutter:
    """Goes along a chapter and says where segments end.

    What decides is how many words there are, and how the sentences of a paragraph begin and end: a word changed for
    another moves no cut, a word more seldom one. Where paragraph after paragraph is of one make, as in lists
    and verse, the last word decides as well: else cuts could never fall into step again.
    """

    said: int = 0
    """Characters of the chapter so far, as spoken."""
    _words: int = 0
    _spoken: int = 0
    _shape: str = ""
    _before: str = ""

    def cuts_after(self, sentence: Sentence, ends_paragraph: bool, ends_scene: bool) -> bool:
        wide = 0 if sentence.text.isascii() else len(_wide().findall(sentence.text))
        self._words += len(sentence.text.split()) + wide // 2
        self._spoken += len(sentence.spoken) + 3 * wide
        self.said += len(sentence.spoken)
        self._shape += _ends(sentence.text)
        cut = self._words >= LONGEST or self._spoken >= LONGEST_SPOKEN
        if ends_paragraph:
            cut = cut or (self._words >= SHORTEST and (ends_scene or self._falls(sentence.text)))
            self._before, self._shape = self._shape, ""
        if cut:
            self._words = self._spoken = 0
        return cut

    def _falls(self, text: str) -> bool:
        last = text.rsplit(maxsplit=1)[-1] if self._shape == self._before else ""
        told = f"{self._shape}\n{last}"
        return blake2b(told.encode("utf-8", "replace"), digest_size=1).digest()[0] % CUT_ONE_IN == 0


@cache
def _wide() -> re.Pattern[str]:
    """Writing whose signs are syllables or words: one takes as long to say as four letters, two as long as a word."""
    return re.compile("[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]")


def _ends(text: str) -> str:
    """A sentence's first and last two characters, letters and figures all alike."""
    kept = (text[:1], text[-2:-1], text[-1:])
    return "".join("a" if character.isalnum() else character for character in kept)


def _say(sentence: Sentence, studio: Studio, place: str) -> Iterator[Say]:
    *others, last = sentence.pieces or (Piece(sentence.text, sentence.spoken, sentence.voice),)
    for piece in others:
        yield from _say_piece(piece, studio, place, studio.clause_ms)
    yield from _say_piece(last, studio, place, sentence.pause_after_ms)


def _say_piece(piece: Piece, studio: Studio, place: str, pause_ms: int) -> Iterator[Say]:
    voice, gain, text = studio.voices[piece.voice], studio.gains[piece.voice], piece.text.strip()
    breaths = [breath.strip() for breath in cut_long(piece.spoken, LONGEST_UTTERANCE)]
    breaths = [breath for breath in breaths if any(letter.isalnum() for letter in breath)]
    for breath in breaths[:-1]:
        yield Say(Utterance(breath, voice), gain, studio.clause_ms, place, text)
    yield Say(Utterance(breaths[-1], voice), gain, pause_ms, place, text)


def _with_scene_sound(items: list[Say | Play], key: str) -> list[Say | Play]:
    """The scene's pause falls half before, half after the sound."""
    last = items[-1]
    before = last.pause_ms // 2
    return [*items[:-1], replace(last, pause_ms=before), Play(key, last.pause_ms - before)]


def _task(items: Sequence[Say | Play], head_ms: int, studio: Studio) -> SegmentTask:
    # Only what is a whole chapter can be lifted as one: a piece would stand out from the pieces beside it.
    mastering = replace(studio.mastering, least_db=0.0)
    return SegmentTask(tuple(items), studio.rate, head_ms, mastering, studio.encodings, studio.keep_going)


def _closed(tasks: Sequence[SegmentTask]) -> tuple[SegmentTask, ...]:
    """What the next segment's lead takes of a pause is taken off the segment before, so that the pause stays exact."""
    closed = []
    for task in tasks[:-1]:
        *others, last = task.items
        rest = max(last.pause_ms - LEAD_MS, LEAD_MS)
        closed.append(replace(task, items=(*others, replace(last, pause_ms=rest))))
    return (*closed, *tasks[-1:])


def sound_task(key: str, pause_ms: int, studio: Studio) -> SegmentTask:
    """A segment of its own for a prepared sound (intro, outro)."""
    return _task((Play(key, max(pause_ms, LEAD_MS)),), LEAD_MS, studio)

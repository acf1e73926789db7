"""What single sentences say of themselves: signs of a writer talking to readers, signs of a tale; no verdicts here.

Weights (`acts`, `vocabulary`) were set by hand and checked on the collections described in `docs/notes.md`. An *act* is
something only a writer says to readers ("please review", "I own nothing"); a *topic* is the vocabulary of writing and
sharing stories, which a tale may use as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from narrate.text.notes.acts import ACTS
from narrate.text.notes.asides import ASIDES
from narrate.text.notes.vocabulary import STORY, TOPICS, VOICE

QUOTED = "\x01"
"""Stands for each character inside quotation marks, where nothing counts as said by the writer."""

_ACTS = ACTS + ASIDES
_LONGEST = 1_500  # characters of a sentence that are looked at
_SPEECH = re.compile(r"[,.!?…—-][\"”»']|^\W*[\"“«]\x01")
_PERSON = re.compile(r"\b(?:i|i'm|i've|i'll|i'd|my|me|we|our|us|you|your)\b", re.IGNORECASE)


_IMPERSONAL = frozenset(
    (
        "asks for reviews",
        "disclaims ownership",
        "credits a beta",
        "warns of content",
        "plugs a page",
        "dedicates or names its source",
        "sets the scene for readers",
        "dates an edit",
        "places itself in a series",
        "explains itself",
        "asks for votes",
        "thanks a helper",
        "announces the next chapter",
        "names other works",
    )
)
"""Acts which are what they are even without an "I" or a "you"."""

_FAN = frozenset(("fan fiction", "canon", "kudos", "genre words", "length", "a site"))
"""Topics that are hardly ever a tale's."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What one sentence shows: weights of acts, topics, voice and tale, the names of the acts, whether it says I or
    you, and how much of its vocabulary only people who share stories use.
    """

    acts: float
    topics: float
    voice: float
    story: float
    names: tuple[str, ...]
    person: bool
    fan: float = 0.0

    def weight(self, trust: float, contrast: float = 0.0) -> float:
        """How far the sentence speaks for a note (above 0) or for a tale.

        `trust` scales what topics count; `contrast` is added where it says "I" or "you" and its tale does not.
        """
        note = self.acts + self.topics * trust + (self.voice if self.acts or self.topics else self.voice / 2)
        if self.person and (self.acts or self.topics):
            note += contrast
        story = self.story if not self.acts else self.story / 2
        return min(note, 12.0) - story - 1.0


def signs(sentence: str) -> Signs:
    """The signs in one sentence whose quoted parts are masked (see `QUOTED`)."""
    text = straight(sentence[:_LONGEST])
    acts = topics = voice = story = 0.0
    names = []
    for weight, name, pattern in _ACTS:
        if pattern.search(text):
            acts += weight
            names.append(name)
    fan = 0.0
    for weight, name, pattern in TOPICS:
        if pattern.search(text):
            topics += weight
            fan += weight if name in _FAN else 0.0
    for weight, _, pattern in VOICE:
        if pattern.search(text):
            voice += weight
    for weight, _, pattern in STORY:
        found = sum(1 for _ in zip(range(3), pattern.finditer(text), strict=False))
        story += weight * (1 + 0.4 * (found - 1)) if found else 0.0
    person = says_i_or_you(text)
    if story >= 0.8 and not person:  # "He never finished the chapter": talked about, not done
        topics *= 0.5
        if not _IMPERSONAL.intersection(names):
            acts *= 0.4
    if QUOTED in text:
        story += 2.0 if _SPEECH.search(text) else 0.3
    return Signs(acts, topics, voice, story, tuple(names), person, fan)


def straight(text: str) -> str:
    """Apostrophes as the patterns expect them, lines as one."""
    return text.replace("’", "'").replace("‘", "'").replace("\n", " ")


def says_i_or_you(sentence: str) -> bool:
    """Whether anybody speaks outside quotation marks."""
    return _PERSON.search(sentence) is not None

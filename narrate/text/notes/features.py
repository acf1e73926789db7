"""What single sentences say of themselves: signs of a writer talking to readers, signs of a tale; no verdicts here.

Weights (`acts`, `vocabulary`) were set by hand and checked on the collections described in `docs/notes.md`. An *act* is
something only a writer says to readers ("please review", "I own nothing"); a *topic* is the vocabulary of writing and
sharing stories, which a tale may use as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from narrate.text.notes.acts import ACTS
from narrate.text.notes.asides import ASIDES
from narrate.text.notes.vocabulary import STORY, TOPICS, VOICE, Table
from narrate.text.notes.words import QUOTED, learned, words

TABLES: dict[str, Table] = {"act": ACTS + ASIDES, "topic": TOPICS, "voice": VOICE, "story": STORY}
_LONGEST = 1_500  # characters of a sentence that are looked at
_SPEECH = re.compile(r"[,.!?…—-][\"”»']|^\W*[\"“«]\x01")
# "…, said the moth": speech that stands without quotation marks.
_TAG = re.compile(
    r"[,!?] (?:(?:said|wrote|thought|asked|shouted|whispered|read|cried|typed|answered|replied|called|began|muttered)"
    r" (?:the|a|an|my|his|her|our|he|she|i|it|they|(?-i:[A-Z])\w+)\b|(?:he|she|i|it|they|(?:the|my|his|her) \w+)"
    r"(?:'d| had| always)? (?:said|says|wrote|thought|told|asked|shouted|typed|used to say|insisted)\b"
    r"(?! (?:i|that i)\b))",
    re.IGNORECASE,
)
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
    learned: float = 0.0
    tagged: bool = False

    def weight(self, trust: float, contrast: float = 0.0, shift: float = 0.0) -> float:
        """How far the sentence speaks for a note (above 0) or for a tale.

        `trust` scales what topics count; `contrast` is added where it says "I" or "you" and its tale does not; `shift`
        is taken from the learned odds.
        """
        note = self.acts + self.topics * trust + (self.voice if self.acts or self.topics else self.voice / 2)
        if self.person and (self.acts or self.topics):
            note += contrast
        story = self.story if not self.acts else self.story / 2
        return (min(note, 12.0) - story - 1.0) / 2 + self.odds(shift)

    def odds(self, shift: float) -> float:
        """The learned odds, within limits: no single sentence decides."""
        return max(-4.0, min(6.0, self.learned - shift))


def signs(sentence: str) -> Signs:
    """The signs in one sentence whose quoted parts are masked (see `QUOTED`)."""
    return _signs(straight(sentence[:_LONGEST]).strip())


@lru_cache(maxsize=4_096)  # each search through a chapter reads the same sentences again
def _signs(text: str) -> Signs:
    acts, topics, voices, tells = (_hits(table, text) for table in TABLES.values())
    act, topic, voice, story = (sum(hit.values()) for hit in (acts, topics, voices, tells))
    for weight, name, pattern in STORY:
        if name in tells:
            again = sum(1 for _ in islice(pattern.finditer(text), 3)) - 1
            story += weight * 0.4 * again
    person = says_i_or_you(text)
    if story >= 0.8 and not person:  # "He never finished the chapter": talked about, not done
        topic *= 0.5
        if not _IMPERSONAL.intersection(acts):
            act *= 0.4
    if QUOTED in text:
        story += 2.0 if _SPEECH.search(text) else 0.3
    fan = sum(weight for name, weight in topics.items() if name in _FAN)
    odds = learned(_marks(text, (acts, topics, voices, tells)))
    return Signs(act, topic, voice, story, tuple(acts), person, fan, odds, _TAG.search(text) is not None)


def marks(sentence: str) -> set[str]:
    """All that the learned weights go by: the words of a sentence and the names of its signs."""
    text = straight(sentence[:_LONGEST]).strip()
    return _marks(text, [_hits(table, text) for table in TABLES.values()])


def _hits(table: Table, text: str) -> dict[str, float]:
    """The weights of the signs of one table that are in `text`, by name."""
    return {name: weight for weight, name, pattern in table if pattern.search(text)}


def _marks(text: str, hits: Iterable[dict[str, float]]) -> set[str]:
    found = words(text)
    for kind, names in zip(TABLES, hits, strict=True):
        found.update(f"{kind}: {name}" for name in names)
    if says_i_or_you(text):
        found.add("sign: person")
    if QUOTED in text:
        found.add("sign: speech" if _SPEECH.search(text) else "sign: quoted")
    if text[:1].islower():
        found.add("sign: lower case")
    return found


def straight(text: str) -> str:
    """Apostrophes as the patterns expect them, lines as one."""
    return text.replace("’", "'").replace("‘", "'").replace("\n", " ")


def says_i_or_you(sentence: str) -> bool:
    """Whether anybody speaks outside quotation marks."""
    return _PERSON.search(sentence) is not None

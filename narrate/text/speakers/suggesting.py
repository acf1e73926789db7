"""Who speaks in a story, by the names beside quotes and before lines of plays, before anybody has cast it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from narrate.model import BlockKind, SpanKind, Story
from narrate.text.speakers.cast import plain
from narrate.text.speakers.quotes import find_quotes
from narrate.text.speakers.tags import tag_of

# Words of names that say nothing of who it is.
_TITLES = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "doctor",
        "sir",
        "lady",
        "lord",
        "captain",
        "aunt",
        "uncle",
        "old",
        "young",
        "little",
    )
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A speaker as the text mostly names them: how many lines the name stands beside, names that may mean the same
    person, and the first such line."""

    name: str
    count: int
    perhaps_also: tuple[str, ...]
    example: str


def candidates(story: Story) -> tuple[Candidate, ...]:
    """All that are named beside what they say, the most frequent first, then by the alphabet."""
    counts: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    examples: dict[str, str] = {}
    for name, line in _named(story):
        key = plain(name)
        counts[key] += 1
        written.setdefault(key, Counter())[name] += 1
        examples.setdefault(key, line)
    shown = {key: forms.most_common(1)[0][0] for key, forms in written.items()}
    found = [
        Candidate(shown[key], count, tuple(shown[other] for other in _kin(key, counts, shown)), examples[key])
        for key, count in counts.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.count, one.name.casefold())))


def _named(story: Story) -> Iterator[tuple[str, str]]:
    for chapter in story.chapters:
        for paragraph in (paragraph for scene in chapter.scenes for paragraph in scene.paragraphs):
            given = [span for span in paragraph.spans if span.kind is SpanKind.SPEAKER and span.value]
            for span in given:
                yield span.value, paragraph.text[span.start : span.end]
            if given or paragraph.kind is not BlockKind.PARAGRAPH:
                continue
            quotes = find_quotes(paragraph.text)
            for number, quote in enumerate(quotes):
                tag = tag_of(paragraph.text, quotes, number)
                if tag is not None and tag.kind != "pronoun":
                    yield tag.who, paragraph.text[quote.start : quote.end]


def _kin(key: str, known: Counter[str], shown: Mapping[str, str]) -> list[str]:
    """Other names that share a word with a capital, titles aside: "Ada" and "Ada Long", "Mr. Hale" and "Hale"."""
    words = _own_words(shown[key])
    return sorted((one for one in known if one != key and words & _own_words(shown[one])), key=lambda one: -known[one])


def _own_words(name: str) -> frozenset[str]:
    return frozenset(plain(word) for word in name.split() if word[:1].isupper()) - _TITLES

"""Gives what is said in a story to the cast: plays by their labels, prose paragraph by paragraph and turn by turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from narrate.model import BlockKind, Chapter, Paragraph, Scene, Span, SpanKind, Story
from narrate.text.speakers.cast import Cast
from narrate.text.speakers.marks import is_given, renamed, with_spans
from narrate.text.speakers.plays import labelled, labels_of
from narrate.text.speakers.turns import Turn, turn_of

LONGEST_EXCHANGE = 6
"""Turns that say nothing of their speaker, at most, between two that do, for all of them to be given in turn."""


def attribute(story: Story, cast: Cast, prose: bool = True) -> Story:
    """The story with a SPEAKER span over all that a member of the cast is known to say.

    Paragraphs that hold such spans already are left as they are. Without `prose` only plays are looked at: the rules
    for prose are English.
    """
    if not cast.members:
        return story
    known = renamed(story, cast)
    return replace(known, chapters=tuple(_in_chapter(chapter, cast, prose) for chapter in known.chapters))


# --------------------------------------------------------------------------------------------------------------- prose


def _in_chapter(chapter: Chapter, cast: Cast, prose: bool) -> Chapter:
    labels = labels_of(chapter, cast)
    scenes = []
    for scene in chapter.scenes:
        paragraphs = [labelled(paragraph, labels) for paragraph in scene.paragraphs]
        scenes.append(Scene(tuple(_quoted(paragraphs, cast) if prose else paragraphs)))
    return replace(chapter, scenes=tuple(scenes))


def _quoted(paragraphs: Sequence[Paragraph], cast: Cast) -> Iterator[Paragraph]:
    turns: list[Turn] = []
    inherited = ""
    for paragraph in paragraphs:
        mine = paragraph.kind is BlockKind.PARAGRAPH and not is_given(paragraph)
        turn = turn_of(paragraph.text, cast, inherited) if mine else Turn()
        inherited = turn.speakers[-1] if turn.quotes and turn.quotes[-1].open else ""
        turns.append(turn)
    texts = [paragraph.text for paragraph in paragraphs]
    for paragraph, turn in zip(paragraphs, _by_turns(turns, texts, cast), strict=True):
        spans = [
            Span(quote.start, quote.end, SpanKind.SPEAKER, speaker)
            for quote, speaker in zip(turn.quotes, turn.speakers, strict=True)
            if speaker
        ]
        yield with_spans(paragraph, spans) if spans else paragraph


def _by_turns(turns: Sequence[Turn], texts: Sequence[str], cast: Cast) -> list[Turn]:
    """Turns without a tag between two with one, where two people speak in turn and all of it fits."""
    given = list(turns)
    known = [number for number, turn in enumerate(turns) if turn.tagged and turn.speaker]
    for first, last in pairwise(known):
        between = range(first + 1, last)
        if not 0 < len(between) <= LONGEST_EXCHANGE:
            continue
        if not all(turns[one].pure and not turns[one].speaker and _is_closed(turns[one]) for one in between):
            continue
        other = _partner(turns, first, last)
        if not other:
            continue
        names = [(turns[first].speaker, other)[(one - first) % 2] for one in between]
        if not any(_is_addressed(texts[one], name, cast) for one, name in zip(between, names, strict=True)):
            for one, name in zip(between, names, strict=True):
                given[one] = replace(turns[one], speakers=(name,) * len(turns[one].quotes))
    return given


def _is_closed(turn: Turn) -> bool:
    return not turn.quotes[-1].open


def _partner(turns: Sequence[Turn], first: int, last: int) -> str:
    """With whom the speaker of the first turn speaks, if what follows up to the last one fits; else ""."""
    one, end = turns[first].speaker, turns[last].speaker
    if (last - first) % 2:
        return end if end != one else ""
    if end != one:
        return ""
    beside = [turns[number] for number in (first - 1, last + 1) if 0 <= number < len(turns)]
    partners = {turn.speaker for turn in beside if turn.tagged and turn.speaker}
    return partners.pop() if len(partners) == 1 and one not in partners else ""


def _is_addressed(text: str, name: str, cast: Cast) -> bool:
    """Whether a turn names the one it would be given to: nobody calls himself by name."""
    member = cast.find(name)
    return member is not None and any(one in text for one in (member.name, *member.also) if one != "I")

"""SPEAKER spans of stories: laid, read, and called by a cast's own names; who speaks is found out by others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from narrate.model import Paragraph, Scene, Span, SpanKind, Story
from narrate.text.speakers.cast import Cast


def renamed(story: Story, cast: Cast) -> Story:
    """The story with its SPEAKER spans by the cast's own names; names that nobody has stay as they are."""

    def by_name(span: Span) -> Span:
        member = cast.find(span.value) if span.kind is SpanKind.SPEAKER else None
        return replace(span, value=member.name) if member else span

    def paragraph_of(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, spans=tuple(map(by_name, paragraph.spans))) if is_given(paragraph) else paragraph

    return each_scene(story, lambda paragraphs: map(paragraph_of, paragraphs))


def each_scene(story: Story, change: Callable[[Sequence[Paragraph]], Iterable[Paragraph]]) -> Story:
    """The story with the paragraphs of each scene changed."""
    chapters = (
        replace(chapter, scenes=tuple(Scene(tuple(change(scene.paragraphs))) for scene in chapter.scenes))
        for chapter in story.chapters
    )
    return replace(story, chapters=tuple(chapters))


def speakers_of(story: Story) -> dict[str, int]:
    """Whom SPEAKER spans name, and how often."""
    counts: dict[str, int] = {}
    for chapter in story.chapters:
        for scene in chapter.scenes:
            for span in (span for paragraph in scene.paragraphs for span in paragraph.spans):
                if span.kind is SpanKind.SPEAKER and span.value:
                    counts[span.value] = counts.get(span.value, 0) + 1
    return counts


def is_given(paragraph: Paragraph) -> bool:
    """Whether the paragraph says already who speaks in it."""
    return any(span.kind is SpanKind.SPEAKER for span in paragraph.spans)


def with_spans(paragraph: Paragraph, spans: Sequence[Span]) -> Paragraph:
    """The paragraph with further spans, in their order."""
    ordered = sorted((*paragraph.spans, *spans), key=lambda span: (span.start, -span.end, span.kind.value, span.value))
    return replace(paragraph, spans=tuple(ordered))

"""Who speaks in a play: by the labels that stand before the lines; prose is left to `attribution`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from narrate.model import BlockKind, Chapter, Paragraph, Span, SpanKind, Story
from narrate.text.speakers.cast import Cast
from narrate.text.speakers.marks import each_scene, is_given, with_spans

_LABEL = re.compile(r"(?P<who>[^\W\d_][^\n:.()\[\]]{0,38}[^\W_])(?P<aside> ?\([^)\n]{1,80}\))?(?P<mark>[:.])(?=\s)")
_DIRECTION = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def dramatised(story: Story) -> Story:
    """The story with SPEAKER spans over the words of a play, where its reader put them over the names that lead in."""
    return each_scene(story, _played)


def _played(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    speaker = ""
    for paragraph in paragraphs:
        if paragraph.kind is not BlockKind.SPEECH:
            speaker = ""
            yield paragraph
            continue
        label = next((span for span in paragraph.spans if _is_label(span, paragraph.text)), None)
        named = any(span.kind is SpanKind.SPEAKER for span in paragraph.spans)
        if label is not None:
            speaker = label.value
            others = tuple(span for span in paragraph.spans if span is not label)
            yield _spoken(replace(paragraph, spans=others), label.end, speaker)
        elif speaker and not named:
            yield _spoken(paragraph, 0, speaker)
        else:
            yield paragraph


def _is_label(span: Span, text: str) -> bool:
    whole_line = span.start == 0 and text[span.end : span.end + 1] == "\n"
    return span.kind is SpanKind.SPEAKER and whole_line and text[: span.end] == span.value


def _spoken(paragraph: Paragraph, start: int, speaker: str) -> Paragraph:
    """With all from `start` as the speaker's words, but for stage directions in brackets."""
    text = paragraph.text
    spans = []
    for end, following in (*(found.span() for found in _DIRECTION.finditer(text, start)), (len(text), len(text))):
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        last = len(text[:end].rstrip())
        if any(letter.isalnum() for letter in text[first:last]):
            spans.append(Span(first, last, SpanKind.SPEAKER, speaker))
        start = following
    return with_spans(paragraph, spans)


def labels_of(chapter: Chapter, cast: Cast) -> dict[int, tuple[int, str]]:
    """By paragraph (its id): where the words of a labelled line of a play begin, and whose they are ("" a stranger's).

    One line that looks like it makes no play.
    """
    found: dict[int, tuple[int, str]] = {}
    for scene in chapter.scenes:
        for paragraph in scene.paragraphs:
            label = _LABEL.match(paragraph.text) if paragraph.kind is not BlockKind.HEADING else None
            if label is None or not (label["mark"] == ":" or label["who"].isupper()):
                continue
            member = cast.find(label["who"])
            if member or label["who"].isupper():
                found[id(paragraph)] = (label.end(), member.name if member else "")
    return found if len(found) > 1 else {}


def labelled(paragraph: Paragraph, labels: dict[int, tuple[int, str]]) -> Paragraph:
    """The paragraph with its words given to whom its label, one of `labels_of`, names."""
    start, speaker = labels.get(id(paragraph), (0, ""))
    return _spoken(paragraph, start, speaker) if speaker and not is_given(paragraph) else paragraph

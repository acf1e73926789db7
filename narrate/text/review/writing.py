"""A story as a script file: chapters, scenes and paragraphs in order, and what is skipped at its place."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields

from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Place, Skipped, Story
from narrate.text.review.inline import escape, with_spans

FENCE = "+++"
VERSION = 1
SCENE = "* * *"
HELP = """<!--
What stands here is read aloud, to the letter; change what you like.

# Title                        begins a chapter (this title is shown by players, not spoken)
[part] Name                    below it: the part of the book the chapter belongs to
[heading] Text                 a heading that is spoken; so with [verse], [letter], [speech], [list item],
                               [table row], [note], [footnote], [image]; without a mark: a paragraph
* * *                          a scene break
> [skipped: author's note] …   is not spoken; take the mark away and it is
<speaker Ada>“Go,”</speaker>   these words are Ada's, and her voice in [cast] of narrate.toml says them
<em>so</em>                    emphasis; a backslash before a sign keeps it a sign: \\# \\[ \\> \\<

A blank line parts paragraphs. Comments like this one are not read.
-->"""


def to_review(story: Story) -> str:
    """The whole story as editable text, ending in a line end. `from_review` gives the same story back."""
    paragraphs = [p for chapter in story.chapters for scene in chapter.scenes for p in scene.paragraphs]
    ahead = _placed(paragraphs, story.skipped, _openers(story.chapters))
    blocks = [_head(story), HELP]
    count = 0
    for chapter in story.chapters:
        if count == 0:
            blocks += _skips(ahead.pop(0, ()))
        blocks += _chapter_head(chapter)
        for number, scene in enumerate(chapter.scenes):
            if number:
                blocks.append(SCENE)
            for paragraph in scene.paragraphs:
                blocks += _skips(ahead.pop(count, ()))
                blocks.append(_paragraph(paragraph))
                count += 1
                if _ends(chapter, scene.paragraphs, number, paragraph):
                    blocks += _skips(ahead.pop(count, ()))
    for number in sorted(ahead):
        blocks += _skips(ahead[number])
    return "\n\n".join(blocks) + "\n"


def _ends(chapter: Chapter, paragraphs: Sequence[Paragraph], number: int, paragraph: Paragraph) -> bool:
    return number == len(chapter.scenes) - 1 and paragraph is paragraphs[-1]


def _chapter_head(chapter: Chapter) -> Iterator[str]:
    yield f"# {_one_line(chapter.title)}".rstrip()
    for part in chapter.parts:
        yield f"[part] {_one_line(part)}".rstrip()


def _one_line(text: str) -> str:
    return "\\u{a}".join(escape(line) if line else "" for line in text.split("\n"))


def _paragraph(paragraph: Paragraph) -> str:
    text = with_spans(paragraph.text, paragraph.spans) if paragraph.text or paragraph.spans else ""
    if paragraph.kind is BlockKind.PARAGRAPH:
        return text if text else "[paragraph]"
    return f"[{paragraph.kind.value.replace('_', ' ')}] {text}".rstrip()


def _skips(skipped: Iterable[Skipped]) -> Iterator[str]:
    for skip in skipped:
        sure = "" if skip.confidence == 1.0 else f", {skip.confidence!r}"
        text = escape(skip.text) if skip.text else ""
        yield f"> [skipped: {skip.reason.value}{sure}] {text}".rstrip()


# ----------------------------------------------------------------------------------------------------------- places


def _openers(chapters: Sequence[Chapter]) -> frozenset[int]:
    """The numbers of the first paragraphs of chapters, headings aside: what was glued to one stood before it."""
    found = set()
    count = 0
    for chapter in chapters:
        texts = [paragraph for scene in chapter.scenes for paragraph in scene.paragraphs]
        first = next((i for i, paragraph in enumerate(texts) if paragraph.kind is not BlockKind.HEADING), 0)
        found.add(count + first)
        count += len(texts)
    return frozenset(found)


def _placed(
    paragraphs: Sequence[Paragraph], skipped: Sequence[Skipped], openers: frozenset[int]
) -> dict[int, list[Skipped]]:
    """The skipped stretches by the number of the paragraph they stand before; their own order never changes."""
    units: dict[tuple[str, str], tuple[list[tuple[int, int]], list[int]]] = {}
    for number, paragraph in enumerate(paragraphs):
        keys, numbers = units.setdefault((paragraph.place.source, paragraph.place.unit), ([], []))
        key = _key(paragraph.place)
        keys.append(max(key, keys[-1]) if keys else key)
        numbers.append(number)
    ahead: dict[int, list[Skipped]] = {}
    least = 0
    for skip in skipped:
        at = least
        if (unit := units.get((skip.place.source, skip.place.unit))) and (skip.place.line or skip.place.offset >= 0):
            keys, numbers = unit
            after = bisect_left(keys, _key(skip.place))
            if after == len(keys) or numbers[after] not in openers:
                after = bisect_right(keys, _key(skip.place))
            at = numbers[after] if after < len(numbers) else numbers[-1] + 1
        least = max(least, at)
        ahead.setdefault(least, []).append(skip)
    return ahead


def _key(place: Place) -> tuple[int, int]:
    return (place.line, place.offset)


# ------------------------------------------------------------------------------------------------------------- head


def _head(story: Story) -> str:
    lines = [FENCE, f"narrate-script = {VERSION}"]
    for field in fields(Metadata):
        value = getattr(story.metadata, field.name)
        if value:
            lines.append(f"{field.name} = {toml(value)}")
    if story.warnings:
        lines.append(f"warnings = {toml(story.warnings)}")
    lines.append(FENCE)
    return "\n".join(lines)


def toml(value: str | Sequence[object]) -> str:
    """A string, or nested sequences of strings, as TOML on one line."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return "[" + ", ".join(toml(part) for part in value) + "]"  # type: ignore[arg-type]  # str or tuples all the way down

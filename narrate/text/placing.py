"""A chapter apart from where it stands in its source: numbers in place of places, and the places back for what came
of it. So that what was made of a chapter is of use again when only something before it has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from narrate.model import Chapter, Paragraph, Place, ScriptChapter, Skipped


def numbered(chapter: Chapter) -> Chapter:
    """The chapter with each paragraph's place replaced by its number: the same wherever it stands."""
    numbers = count()
    scenes = tuple(
        replace(scene, paragraphs=tuple(replace(one, place=Place("", line=next(numbers))) for one in scene.paragraphs))
        for scene in chapter.scenes
    )
    return replace(chapter, scenes=scenes)


def placed(
    written: ScriptChapter, silent: Iterable[Skipped], chapter: Chapter
) -> tuple[ScriptChapter, tuple[Skipped, ...]]:
    """What was written of `numbered(chapter)`, with the places of `chapter`."""
    places = [paragraph.place for paragraph in _paragraphs(chapter)]
    scenes = tuple(
        replace(scene, paragraphs=tuple(replace(one, place=places[one.place.line]) for one in scene.paragraphs))
        for scene in written.scenes
    )
    return replace(written, scenes=scenes), tuple(replace(one, place=places[one.place.line]) for one in silent)


def _paragraphs(chapter: Chapter) -> Iterator[Paragraph]:
    return (paragraph for scene in chapter.scenes for paragraph in scene.paragraphs)

"""From story to script: what is said, sentence by sentence, with the pause after each; the sound is left to others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from narrate.model import (
    BlockKind,
    Chapter,
    Paragraph,
    Script,
    ScriptChapter,
    ScriptParagraph,
    ScriptScene,
    Sentence,
    Skipped,
    SkipReason,
    Story,
)
from narrate.text.pauses import Pauses
from narrate.text.sentences import split_sentences
from narrate.text.voicing import Voicing, voiced


@dataclass(frozen=True, slots=True)
class Reading:
    """How a script is to be read: by which voice, in which language, with which pauses.

    `speak` turns a sentence as written into what the engine is given (spoken form and lexicon in one); `cast` says
    whose words have another voice (speaker → voice); `key` tells this reading from any that would make another script
    of the same chapter.
    """

    voice: str
    language: str
    pauses: Pauses
    speak: Callable[[str], str]
    headings: bool = True
    key: str = ""
    cast: Mapping[str, str] = field(default_factory=dict)


def write_script(story: Story, reading: Reading) -> Script:
    """The script of a whole story. Sentences without anything to say become pauses and are listed as skipped."""
    silent: list[Skipped] = []
    chapters = tuple(write_chapter(chapter, reading, silent) for chapter in story.chapters)
    return Script(
        metadata=story.metadata,
        language=reading.language,
        chapters=chapters,
        skipped=(*story.skipped, *silent),
        warnings=story.warnings,
    )


def write_chapter(chapter: Chapter, reading: Reading, silent: list[Skipped]) -> ScriptChapter:
    """One chapter's script; stretches that hold nothing to say are appended to `silent`."""
    pauses = reading.pauses
    scenes: list[ScriptScene] = []
    last = len(chapter.scenes) - 1
    for number, scene in enumerate(chapter.scenes):
        final = pauses.chapter_tail_ms if number == last else pauses.scene_ms
        paragraphs: list[ScriptParagraph] = []
        for index, paragraph in enumerate(scene.paragraphs):
            if paragraph.kind is BlockKind.HEADING and not reading.headings:
                silent.append(Skipped(SkipReason.HEADING, paragraph.text, paragraph.place))
                continue
            following = scene.paragraphs[index + 1] if index + 1 < len(scene.paragraphs) else None
            rest = pauses.after(paragraph, following) if following else final
            sentences = tuple(_sentences(paragraph, reading, rest, silent))
            if sentences:
                paragraphs.append(ScriptParagraph(paragraph.kind, sentences, paragraph.place))
            elif paragraphs:
                paragraphs[-1] = _rest_at_least(paragraphs[-1], rest)
        if paragraphs:
            scenes.append(ScriptScene(tuple(paragraphs)))
        elif scenes:
            scenes[-1] = ScriptScene((*scenes[-1].paragraphs[:-1], _rest_at_least(scenes[-1].paragraphs[-1], final)))
    return ScriptChapter(chapter.title, tuple(scenes), chapter.parts, pauses.chapter_head_ms)


def _sentences(paragraph: Paragraph, reading: Reading, rest: int, silent: list[Skipped]) -> Iterator[Sentence]:
    between = reading.pauses.verse_ms if paragraph.kind is BlockKind.VERSE else reading.pauses.sentence_ms
    said: Sentence | None = None
    voicing = Voicing.of(paragraph, reading.cast)
    for line in paragraph.text.split("\n"):
        for text in split_sentences(line, reading.language):
            spoken = reading.speak(text)
            parts = voicing.parts(text) if voicing else ()
            if not any(letter.isalnum() for letter in spoken):
                if text.strip():
                    silent.append(Skipped(SkipReason.ORNAMENT, text, paragraph.place))
                continue
            if said is not None:
                yield said
            spoken = text if spoken == text else spoken  # most are the same: then one string is enough
            said = voiced(Sentence(text, spoken, reading.voice, between), parts, reading.cast, reading.speak)
    if said is not None:
        yield replace(said, pause_after_ms=rest)


def _rest_at_least(paragraph: ScriptParagraph, rest: int) -> ScriptParagraph:
    *others, last = paragraph.sentences
    return replace(paragraph, sentences=(*others, replace(last, pause_after_ms=max(last.pause_after_ms, rest))))


def sentences_of(chapter: ScriptChapter) -> Iterator[tuple[ScriptParagraph, Sentence, bool, bool]]:
    """Every sentence of a chapter with its paragraph, whether it ends that, and whether another scene follows it."""
    for scene in chapter.scenes:
        for paragraph in scene.paragraphs:
            for sentence in paragraph.sentences:
                ends = sentence is paragraph.sentences[-1]
                ends_scene = ends and paragraph is scene.paragraphs[-1] and scene is not chapter.scenes[-1]
                yield paragraph, sentence, ends, ends_scene

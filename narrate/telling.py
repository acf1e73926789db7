"""From sources to a story ready to be read: what it is called, by whom and in which language it is spoken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from narrate import casting, recall, structuring, voices
from narrate.errors import SourceError
from narrate.model import Cover, Metadata, Story, Voice
from narrate.ports import Listener, Message, Source, shown, silent
from narrate.presets import PRESETS
from narrate.settings import Settings
from narrate.sourcing import Found
from narrate.store import Store
from narrate.structuring import REVIEW_SUFFIX, is_review
from narrate.text.credits import AUTO, with_credits
from narrate.text.lexicon import lexicon_of
from narrate.text.pauses import Pauses
from narrate.text.script import Reading
from narrate.text.sentences import split_sentences
from narrate.text.spoken import spoken_form

if TYPE_CHECKING:
    from narrate.text.spoken.form import Emoji


@dataclass(frozen=True, slots=True)
class Work:
    """What there is to narrate: the story, its cover, and how it is to be read.

    `cast` holds the voices besides the narrator's that are heard; `warnings` tell what is odd about story and cast.
    """

    story: Story
    reading: Reading
    voice: Voice
    cover: Cover | None
    cast: tuple[Voice, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def voices(self) -> dict[str, Voice]:
        """All that speak in it by name, the narrator first."""
        return {voice.name: voice for voice in (self.voice, *self.cast)}


def read(found: Found, settings: Settings, listen: Listener = silent, store: Store | None = None) -> Work:
    """The story that was found, with what the settings say about it laid over what it says of itself.

    Sources that were read before are not read again where there is a `store`; then chapters come packed.
    """
    sources = found.sources
    story, cover = structuring.told(found, settings, store)
    if not any(scene.paragraphs for chapter in story.chapters for scene in chapter.scenes):
        raise _nothing_to_say(sources, story)
    story = replace(story, metadata=described(story.metadata, settings, sources))
    work = _credited(work_of(story, cover, settings), settings)
    work = _with_cast(work, settings, guess=not is_review(sources))
    for warning in work.warnings:
        listen(Message(warning, "warning"))
    if work.voice.language.partition("-")[0].lower() != work.reading.language.partition("-")[0].lower():
        told = f"The text is in {work.reading.language!r}, the voice {work.voice.name} speaks {work.voice.language!r}."
        listen(Message(told, "warning"))
    if not settings.voice.name:
        listen(Message(f"Voice: {work.voice.name} (the best that is installed; --voice NAME takes another)."))
    return replace(work, story=recall.shelved(work.story)) if store else work


def untold(found: Found, settings: Settings) -> Story:
    """The story that was found, by itself, before anything is said about who reads it."""
    return structuring.told(found, settings)[0]


def work_of(story: Story, cover: Cover | None, settings: Settings) -> Work:
    voice = _voice(settings, story.metadata.language)
    language = _variety(story.metadata.language, voice.language)
    known = story.metadata
    known = replace(known, narrator=known.narrator or voice.name, language=known.language or language)
    story = replace(story, metadata=known)
    emoji: Emoji = "name" if settings.text.emoji == "name" else "skip"
    spoken = partial(spoken_form, language=language, emoji=emoji)
    lexicon = lexicon_of(settings.lexicon, spoken)
    pauses = _pauses(settings)
    reading = Reading(
        voice=voice.name,
        language=language,
        pauses=pauses,
        speak=lambda text: lexicon.apply(spoken(text)),
        headings=settings.text.headings,
        key=repr((voice.name, language, pauses, settings.text, sorted(settings.lexicon.items()))),
    )
    return Work(story, reading, voice, cover, warnings=story.warnings)


def _with_cast(work: Work, settings: Settings, guess: bool) -> Work:
    """With other voices for what members of the cast say."""
    given = casting.perform(work.story, work.reading.language, work.voice, settings, guess)
    if given.story is work.story and not given.warnings:
        return work
    heard = {name: voice.name for name, voice in given.voices.items()}
    reading = replace(work.reading, cast=heard, key=repr((work.reading.key, sorted(heard.items()))))
    warnings = (*work.warnings, *given.warnings)
    return replace(work, story=given.story, reading=reading, cast=tuple(given.voices.values()), warnings=warnings)


def _pauses(settings: Settings) -> Pauses:
    """The pauses, with the head and tail that the preset asks for where nobody set others."""
    preset = PRESETS[settings.sound.preset]
    wanted = {"chapter_head_ms": preset.chapter_head_ms, "chapter_tail_ms": preset.chapter_tail_ms}
    free = {name: ms for name, ms in wanted.items() if ms and settings.origin(f"pauses.{name}") == "default"}
    return replace(settings.pauses, **free)


def _credited(work: Work, settings: Settings) -> Work:
    """With spoken credits where they are asked for; ACX wants both, unless somebody said otherwise."""
    told = {"opening": settings.text.opening, "closing": settings.text.closing}
    if settings.sound.preset == "acx":
        told = {name: AUTO if settings.origin(f"text.{name}") == "default" else text for name, text in told.items()}
    return replace(work, story=with_credits(work.story, **told, language=work.reading.language))


def _variety(written: str, spoken: str) -> str:
    """The language to read in: the text's, with the voice's region where it names none ("en" by an en-GB voice)."""
    same = written.partition("-")[0].lower() == spoken.partition("-")[0].lower()
    return spoken if not written or (same and "-" not in written) else written


def get_ready(settings: Settings) -> None:
    """Compile what the usual text needs, in a moment that costs nothing: as long as nobody knows the text."""
    for sentence in split_sentences(_USUAL, settings.book.language or "en"):
        spoken_form(sentence, settings.book.language or "en")


_USUAL = "“It is late,” said Mrs. Lamb at 5 o'clock. An old man nodded!"


def likely_voice(settings: Settings) -> Voice:
    """The voice that will be heard if the sources are in the language that the settings lead one to expect."""
    return _voice(settings, settings.book.language or "en")


def _voice(settings: Settings, language: str) -> Voice:
    return casting.tuned(voices.choose(settings.voice.name, language), settings)


def _nothing_to_say(found: Sequence[Source], story: Story) -> SourceError:
    where = ", ".join(source.name for source in found)
    if not story.skipped:
        return SourceError(f"{where} holds no text.", remedy="Give a file with a story in it.")
    reasons = sorted({str(one.reason.value) for one in story.skipped})
    return SourceError(
        f"{where} holds nothing to narrate: all of it is skipped ({', '.join(reasons)}).",
        remedy="`narrate script` shows what was skipped; --notes keep reads author's notes too.",
    )


def described(found: Metadata, settings: Settings, sources: Sequence[Source] = ()) -> Metadata:
    """What the source says of itself, the settings' words over it; a book without a title has its file's name."""
    book = settings.book
    given = {name: getattr(book, name) for name in Metadata.__slots__ if getattr(book, name, "")}
    if book.author:
        given["authors"] = tuple(name.strip() for name in book.author.split(",") if name.strip())
    if not found.title:
        given.setdefault("title", _named_by(sources))
    return replace(found, **given)


def _named_by(sources: Sequence[Source]) -> str:
    """What files that don't say their title are called: a file by its name, several by the folder they share."""
    paths = [source.path for source in sources if source.path]
    folders = {path.resolve().parent for path in paths}
    if len(paths) > 1 and len(folders) == 1 and folders != {Path.cwd()}:
        return shown(folders.pop().name)
    return shown(paths[0].name).removesuffix(REVIEW_SUFFIX).rsplit(".", 1)[0] if paths else ""

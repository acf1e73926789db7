"""The story of a run: read → script → plan → render → bind → report; each step is another room's work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from narrate import binding, companions, jobs, recall, reporting, telling
from narrate.desk import Desk, open_store
from narrate.errors import NarrateError, SourceError
from narrate.model import (
    BlockKind,
    Chapter,
    Cover,
    Encoding,
    Metadata,
    Paragraph,
    Place,
    RenderedSegment,
    Report,
    Say,
    Scene,
    Script,
    ScriptChapter,
    SegmentTask,
    Skipped,
    Story,
)
from narrate.options import Sources, with_options
from narrate.planning import Studio, plan_chapter, sound_task
from narrate.ports import Listener, Message, Planned, SegmentDone, Writer, silent
from narrate.presets import PRESETS
from narrate.settings import Settings
from narrate.shelving import Shelf, replaced
from narrate.sourcing import Found, find
from narrate.stages import Stages
from narrate.store import Store
from narrate.telling import Work, described, likely_voice, read, work_of
from narrate.text.placing import numbered, placed
from narrate.text.script import write_chapter, write_script
from narrate.thrift import Spool, give_back
from narrate.whereabouts import lines_of, whereabouts

if TYPE_CHECKING:
    from narrate.bring import Kind

REST_MS = 500


def get_ready(desk: Desk) -> None:
    """Have the likely voice measured, and compile what is always needed, while the book is being read.

    In which language it is, nobody knows yet.
    """
    if desk.has_workers:
        with suppress(NarrateError):  # reading will say the same, after what is wrong with the source
            desk.calibrator.begin(likely_voice(desk.settings))
    telling.get_ready(desk.settings)


def produce(found: Found, desk: Desk, stages: Path | None = None) -> Report:
    """Make an audiobook of what was found, inside of the desk's executor and the lease of its store; see `making.make`.

    Raises NarrateError; what was rendered until then is kept and not done again.
    """
    settings = desk.settings
    writers = binding.open_writers(settings)
    companions.chosen(settings)
    with desk.clock.stage("read"):
        work = read(found, settings, desk.listen, desk.store)
        give_back()
    wish, told = settings.book.cover, work.story.metadata
    picture = cache(lambda: binding.cover_for(wish, work.cover, told, desk.store, desk.listen))
    if wish:
        picture()  # what is wrong with it should be heard now
    shelf = Shelf(settings.output, work.story.metadata)
    shelf.prepare(writers)
    doubts = shelf.doubts(writers, _wants_sample(settings))
    for doubt in doubts:
        desk.listen(Message(doubt, "warning"))
    with desk.clock.stage("voice"):
        studio = open_studio(work, writers, desk)
    ledger, segments, files = _made(work, picture, _press(writers, studio, desk), shelf, desk)
    if stages is not None:
        _write_stages(Stages(stages), work, studio, segments, files, desk)
    skipped = (*work.story.skipped, *ledger.silent)
    warnings = (*work.warnings, *doubts, *(file.warning for file in files if file.warning))
    checks = _checked(files, desk) if settings.run.check else ()
    report = reporting.report_of(files, segments, skipped, warnings, ledger.words, shelf, desk.clock.seconds)
    report = replace(report, checks=checks, beside=tuple(map(str, ledger.beside)))
    spoken = whereabouts(files, ledger.chapters, segments, ledger.lines, studio.rate)
    reporting.write_report(report, shelf, work.reading.language, spoken)
    return report


def _press(writers: tuple[Writer, ...], studio: Studio, desk: Desk) -> binding.Press:
    return binding.Press(writers, studio, desk.store, desk.executor, desk.listen, desk.let_go)


def _made(
    work: Work, picture: Callable[[], Cover | None], press: binding.Press, shelf: Shelf, desk: Desk
) -> tuple[Ledger, tuple[RenderedSegment, ...], tuple[binding.BoundFile, ...]]:
    """Render and bind; the picture is made while workers render.

    Packets that were damaged on disk in between are noticed when they are bound, and made anew.
    """

    def meanwhile() -> None:
        binding.make_ready()
        picture()

    for last in (False, False, True):
        ledger = Ledger()
        with desk.clock.stage("render"):
            segments = tuple(_render(work, press.studio, ledger, desk, meanwhile))
        for stage, seconds in chain.from_iterable(one.timings for one in segments):
            desk.clock.add(f"render/{stage}", seconds)
        spoken, rest = (segments[:-1], segments[-1]) if press.studio.rest else (segments, None)
        book = binding.Bindery(work.story.metadata, picture(), tuple(ledger.chapters), spoken, rest)
        try:
            with desk.clock.stage("bind"):
                files = binding.bind(book, press, shelf)
                ledger.beside = companions.write(book, files, shelf, companions.chosen(desk.settings))
                return ledger, segments, files
        except binding.LostPacketsError:
            if last:
                raise
            for key in {key for one in segments for _, key in one.encoded}:
                desk.store.get("packets", key)  # reading removes what is damaged: all of it is made anew at once
    raise AssertionError("the last try returns or raises")


def _checked(files: Sequence[binding.BoundFile], desk: Desk) -> tuple[dict[str, Any], ...]:
    """What `narrate check` says of each file, under the preset's own name."""
    from narrate import checking

    with desk.clock.stage("check"):
        told = checking.check_made([file.path for file in files], desk.settings.sound.preset)
    return tuple(checking.document(one) for one in told)


def _write_stages(
    stages: Stages,
    work: Work,
    studio: Studio,
    segments: Sequence[RenderedSegment],
    files: Sequence[binding.BoundFile],
    desk: Desk,
) -> None:
    stages.story(work.story)
    stages.script(write_script(work.story, work.reading))
    stages.segments(list(_tasks(work, studio, Ledger(), desk.store)))
    stages.rendered(segments)
    stages.timeline(files)


def script(sources: Sources, settings: Settings, listen: Listener = silent) -> Script:
    """What would be said, and what is skipped and why; makes no sound."""
    work = read(find(sources, settings), settings, listen)
    return replace(write_script(work.story, work.reading), warnings=work.warnings)


def scripts(work: Work, store: Store) -> Iterator[ScriptChapter]:
    """Each chapter as it will be said, from the store where it was written before."""
    return (_written(chapter, work, store)[0] for chapter in work.story.chapters)


def save_review(sources: Sources, settings: Settings, path: Path, listen: Listener = silent) -> None:
    """Write the editable script of `sources` to `path`; `make` follows it to the letter. Raises OutputError."""
    from narrate.text.review import to_review

    work = read(find(sources, settings), settings, listen)
    with replaced(path) as temporary:
        temporary.write_text(to_review(work.story), encoding="utf-8")


def say(text: str, path: Path, settings: Settings) -> Report:
    """Speak one line into `path`, whose suffix names the format, by the very way books are made."""
    form = path.suffix.lstrip(".") or "wav"
    settings = with_options(settings, {"output.formats": [form], "output.sample": False, "run.executor": "inline"})
    writers = binding.open_writers(settings)
    desk = Desk(settings, open_store(settings))
    said = Paragraph(BlockKind.PARAGRAPH, text, Place("the line"))
    story = Story(described(Metadata(title=text[:60]), settings), (Chapter(text[:60], (Scene((said,)),)),))
    work = work_of(
        story, None, replace(settings, pauses=replace(settings.pauses, chapter_head_ms=0, chapter_tail_ms=300))
    )
    ledger = Ledger()
    studio = open_studio(work, writers, desk)
    segments = tuple(_render(work, studio, ledger, desk))
    if not segments:
        raise SourceError("There is nothing to say in that.", remedy="Give a word at least.")
    book = binding.Bindery(work.story.metadata, None, tuple(ledger.chapters), segments)
    shelf = Shelf(replace(settings.output, folder=str(path.parent), split="book"), work.story.metadata, base=path.stem)
    files = binding.bind(book, _press(writers, studio, desk), shelf)
    return reporting.report_of(files, segments, ledger.silent, (), ledger.words, shelf, {})


# -------------------------------------------------------------------------------------------------------------- render


@dataclass(slots=True)
class Ledger:
    """What a run has planned so far: chapters with their number of segments, words, and what had nothing to say;
    `beside` are the companions it wrote."""

    chapters: list[binding.BoundChapter] = field(default_factory=list)
    silent: list[Skipped] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    lines: Spool = field(default_factory=Spool)
    beside: tuple[Path, ...] = ()
    words: int = 0


def open_studio(work: Work, writers: Iterable[Writer], desk: Desk) -> Studio:
    """Everything that is the same for every segment of the book."""
    settings, store = desk.settings, desk.store
    preset = PRESETS[settings.sound.preset]

    def write_first() -> None:
        next(scripts(work, store), None)  # the store keeps it

    found = desk.calibrator.all(work.voices, write_first)
    rate = settings.sound.rate or preset.rate or found[work.voice.name].rate
    return Studio(
        voices=work.voices,
        gains={name: calibration.gain_db for name, calibration in found.items()},
        rate=rate,
        mastering=preset.mastering,
        encodings=tuple(_encoding(writer, rate, settings) for writer in writers),
        clause_ms=settings.pauses.clause_ms,
        keep_going=settings.run.keep_going,
        title_sound=_sound(settings.sound.title_sound, "intro", rate, settings, store),
        scene_sound=_sound(settings.sound.scene_sound, "scene", rate, settings, store),
        intro=_sound(settings.sound.intro, "intro", rate, settings, store),
        outro=_sound(settings.sound.outro, "outro", rate, settings, store),
        rest=_rest(rate, store) if _wants_sample(settings) else "",
    )


def _encoding(writer: Writer, rate: int, settings: Settings) -> Encoding:
    preset = PRESETS[settings.sound.preset]
    return writer.encoding(rate, preset.channels, settings.sound.bitrate or preset.bitrates.get(writer.name, 0))


def _wants_sample(settings: Settings) -> bool:
    """ACX wants a sample, unless somebody said otherwise."""
    unsaid = settings.origin("output.sample") == "default"
    return settings.sound.preset == "acx" if unsaid else settings.output.sample


def _rest(rate: int, store: Store) -> str:
    """A silence of its own, which ends a sample that stops in the middle of a chapter."""
    import numpy as np

    from narrate.jobs.segment import keep_sound

    return keep_sound(np.zeros(rate // 2, np.float32), rate, store)


def _sound(path: str, kind: Kind, rate: int, settings: Settings, store: Store) -> str:
    if not path:
        return ""
    from narrate import bring
    from narrate.jobs.segment import keep_sound

    mastering = PRESETS[settings.sound.preset].mastering
    samples = bring.prepare(Path(path), rate=rate, mastering=mastering, fade_ms=settings.sound.fade_ms, kind=kind)
    return keep_sound(samples, rate, store)


def _render(
    work: Work, studio: Studio, ledger: Ledger, desk: Desk, meanwhile: Callable[[], object] = lambda: None
) -> Iterator[RenderedSegment]:
    characters = sum(
        len(paragraph.text)
        for chapter in work.story.chapters
        for scene in chapter.scenes
        for paragraph in scene.paragraphs
    )
    desk.listen(Planned(work.story.metadata.title, len(work.story.chapters), characters))
    done = 0
    tasks = _tasks(work, studio, ledger, desk.store)
    rendered = jobs.render_all(tasks, desk.executor, str(desk.store.root), meanwhile=meanwhile)
    for number, segment in enumerate(rendered, start=1):
        done += ledger.sizes[number - 1]
        share = min(done / max(characters, 1), 1.0)
        desk.listen(SegmentDone(number, share, segment.frames / studio.rate, segment.synthesized, segment.reused))
        yield segment


def _tasks(work: Work, studio: Studio, ledger: Ledger, store: Store) -> Iterator[SegmentTask]:
    """Every segment of the book in order, written and planned chapter by chapter while others are rendered."""
    chapters = work.story.chapters
    for number, chapter in enumerate(chapters):
        written, silent = _written(chapter, work, store)
        ledger.silent.extend(silent)
        tasks = list(plan_chapter(written, studio).tasks)
        if number == 0 and studio.intro:
            tasks.insert(0, sound_task(studio.intro, work.reading.pauses.scene_ms, studio))
        if number == len(chapters) - 1 and studio.outro:
            tasks.append(sound_task(studio.outro, work.reading.pauses.scene_ms, studio))
        ledger.sizes.extend(sum(len(item.text) for item in task.items if isinstance(item, Say)) for task in tasks)
        for task in tasks:
            ledger.lines.append(lines_of(task))
        if tasks:
            ledger.chapters.append(binding.BoundChapter(chapter.title, chapter.parts, len(tasks)))
            ledger.words += reporting.words_in(written)
        del written
        give_back()
        yield from tasks
    if studio.rest:
        ledger.sizes.append(0)
        yield sound_task(studio.rest, REST_MS, studio)


def _written(chapter: Chapter, work: Work, store: Store) -> tuple[ScriptChapter, tuple[Skipped, ...]]:
    """A chapter's script and what in it has nothing to say, from the store where neither it nor the reading changed."""
    told = numbered(chapter)

    def write() -> tuple[ScriptChapter, tuple[Skipped, ...]]:
        silent: list[Skipped] = []
        return write_chapter(told, work.reading, silent), tuple(silent)

    return placed(*recall.recalled(store, recall.key_of("script", told, work.reading.key), write), chapter)

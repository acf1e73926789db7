"""From rendered segments to files under their final names: timelines, covers, and never a half file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from hashlib import blake2b, file_digest
from importlib import import_module
from itertools import accumulate, chain, islice
from pathlib import Path

from narrate import covers, plugins
from narrate.errors import ConfigError, MissingError, OutputError, SourceError, UsageError
from narrate.jobs import Silences
from narrate.model import Audiobook, ChapterMark, Cover, Encoding, Metadata, RenderedSegment, Timeline, Voice
from narrate.planning import Studio
from narrate.ports import Bound, Listener, Message, Writer
from narrate.recall import version_of
from narrate.settings import Settings
from narrate.shelving import Shelf, replaced, sweep
from narrate.store import Store
from narrate.text.credits import is_credits
from narrate.timelines import lay_out
from narrate.version import __version__

SAMPLE_S = (60, 300)  # ACX: a sample of one to five minutes


@dataclass(frozen=True, slots=True)
class BoundChapter:
    """A chapter as it is bound: its title, the parts that hold it, and how many segments it is made of."""

    title: str
    parts: tuple[str, ...]
    segments: int


@dataclass(frozen=True, slots=True)
class BoundFile:
    """A file under its final name and the timeline it follows; `warning` says what its format can't hold of it."""

    path: Path
    format: str
    timeline: Timeline
    sample: bool = False
    warning: str = ""


def open_writers(settings: Settings) -> tuple[Writer, ...]:
    """The writers of the formats asked for. Raises UsageError or ConfigError for a format nobody writes."""
    writers = []
    for name in dict.fromkeys(settings.output.formats):
        try:
            writers.append(plugins.load("writers", name.lower()))
        except MissingError as error:
            origin = settings.origin("output.formats")
            kind = UsageError if origin in ("command line", "options") else ConfigError
            raise kind(f"{origin}: {error.message}", remedy=error.remedy) from error
    if not writers:
        raise UsageError("No format is given.", remedy="For example: --format m4b.")
    return tuple(writers)


@dataclass(frozen=True, slots=True)
class Bindery:
    """All that one book's files have in common; `segments` are in order, as many as the chapters say together.

    `rest` is a silence: where there is one, a sample is bound as well, and ends with it.
    """

    metadata: Metadata
    cover: Cover | None
    chapters: tuple[BoundChapter, ...]
    segments: tuple[RenderedSegment, ...]
    rest: RenderedSegment | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """What books are bound with: writers, the rate and encodings of the studio, the store, who works, who listens.

    `let_go` is called when the workers have no more to do.
    """

    writers: Sequence[Writer]
    studio: Studio
    store: Store
    executor: Executor
    listen: Listener
    let_go: Callable[[], None]


def bind(book: Bindery, press: Press, shelf: Shelf) -> tuple[BoundFile, ...]:
    """Every file of the book, each written beside its target and renamed. Raises OutputError."""
    silences = Silences(press.executor, press.store)
    planned = list(_planned(book, press, shelf, silences))
    silences.wait()
    press.let_go()
    return tuple(_bound(*one, press) for one in planned)


def _planned(
    book: Bindery, press: Press, shelf: Shelf, silences: Silences
) -> Iterator[tuple[Writer, Path, Audiobook, bool]]:
    """Every file to be written, and whether it is a sample."""
    for writer, encoding in zip(press.writers, press.studio.encodings, strict=True):
        for path, audiobook in _files(book, press, encoding, writer, shelf, silences):
            yield writer, path, audiobook, False
        sample = _sample(book, encoding, writer) if book.rest else None
        if sample:
            yield writer, shelf.sample_file(writer.suffix), sample, True


def _bound(writer: Writer, path: Path, audiobook: Audiobook, sample: bool, press: Press) -> BoundFile:
    timeline = audiobook.timeline
    _write(path, replace(audiobook, comment=how_made(press.studio.voices.values())), writer, press.store)
    if sample:
        return BoundFile(path, writer.name, timeline, sample=True)
    press.listen(Bound(path, timeline.frames / timeline.rate))
    warning = writer.shortcoming(timeline)
    if warning:
        warning = f"{path.name}: {warning}"
        press.listen(Message(warning, "warning"))
    return BoundFile(path, writer.name, timeline, warning=warning)


def how_made(voices: Iterable[Voice]) -> str:
    """What a file says of its making: listeners have a right to know that nobody stood before a microphone."""
    named = [f"{voice.name} ({voice.engine})" for voice in voices]
    kind = "a synthetic voice" if len(named) == 1 else "synthetic voices"
    return f"Read by {kind}: {', '.join(named)}. Made with narrate {__version__}."


def _files(
    book: Bindery, press: Press, encoding: Encoding, writer: Writer, shelf: Shelf, silences: Silences
) -> Iterator[tuple[Path, Audiobook]]:
    whole = Audiobook(book.metadata, Timeline(encoding.rate, 0, ()), encoding, (), book.cover)
    runs = [(one.title, one.parts, run) for one, run in _by_chapter(book.chapters, book.segments)]
    tone_db = press.studio.mastering.room_tone_db

    def filled(chapters: Sequence[tuple[str, tuple[str, ...], Sequence[RenderedSegment]]]) -> Audiobook:
        laid = lay_out(chapters, press.studio.rate, encoding)
        packets: list[str] = []
        for (*_, run), frames in zip(chapters, laid.silence, strict=True):
            packets += (dict(segment.encoded)[writer.name] for segment in run)
            if frames:
                packets.append(silences.key(frames, tone_db, encoding))
        return replace(whole, timeline=laid.timeline, packets=tuple(packets))

    if shelf.split == "book":
        yield shelf.file(writer.suffix), filled(runs)
        return
    for number, chapter in enumerate(runs, start=1):
        path = shelf.chapter_file(number, len(runs), chapter[0], writer.suffix)
        yield path, replace(filled([chapter]), track=number, tracks=len(runs))


def _sample(book: Bindery, encoding: Encoding, writer: Writer) -> Audiobook | None:
    """The beginning of the story without its credits, of the very packets it is bound from; None if nothing fits.

    It ends with its chapter where that lasts one to five minutes, else where a segment does, with a silence behind it.
    """
    runs = _by_chapter(book.chapters, book.segments)
    story = [run for chapter, run in runs if not is_credits(chapter.title)]
    if not story or book.rest is None:
        return None
    lengths = {id(one): dict(one.lengths)[writer.name] for one in (*book.segments, book.rest)}
    first = list(story[0])
    whole = sum(lengths[id(one)] for one in first)
    if SAMPLE_S[0] * encoding.rate <= whole <= SAMPLE_S[1] * encoding.rate:
        taken = first
    else:
        room = SAMPLE_S[1] * encoding.rate - lengths[id(book.rest)]
        ends = list(accumulate(lengths[id(one)] for one in chain.from_iterable(story)))
        taken = list(islice(chain.from_iterable(story), sum(end <= room for end in ends)))
        if not taken:
            return None
        taken.append(book.rest)
    title = f"{book.metadata.title} (sample)".strip()
    frames = sum(lengths[id(one)] for one in taken)
    timeline = Timeline(encoding.rate, frames, (ChapterMark(title, 0, frames),))
    packets = tuple(dict(one.encoded)[writer.name] for one in taken)
    return Audiobook(replace(book.metadata, title=title), timeline, encoding, packets, book.cover)


def _by_chapter(
    chapters: Sequence[BoundChapter], segments: Sequence[RenderedSegment]
) -> Iterator[tuple[BoundChapter, Sequence[RenderedSegment]]]:
    start = 0
    for one in chapters:
        yield one, segments[start : start + one.segments]
        start += one.segments


def make_ready() -> None:
    """Load what tags are written with, in a moment that costs nothing."""
    import_module("narrate.writers.tags")


def cover_for(wish: str, found: Cover | None, metadata: Metadata, store: Store, listen: Listener) -> Cover | None:
    """The picture to bind in, fit for audio, or None for "none".

    It is the file that `wish` names, else what the source brought, else one drawn; "draw" and "draw:DESIGN" draw one
    in any case. Raises SourceError for a file that is missing or no picture, ConfigError for a design nobody knows.
    """
    word, _, design = wish.partition(":")
    if word.lower() == "none":
        return None
    if word.lower() == "draw":
        return _drawn(metadata, design, store, listen)
    if wish:
        return _read_cover(Path(wish).expanduser(), store)
    if found is None:
        return _drawn(metadata, "", store, listen)
    try:
        return _kept_cover(store, ("prepare", found.data), lambda: covers.prepare(found))
    except SourceError as error:
        # A book is not held up by a picture nobody chose.
        listen(Message(f"{error.message} One is drawn instead.", "warning"))
        return _drawn(metadata, "", store, listen)


def _drawn(metadata: Metadata, design: str, store: Store, listen: Listener) -> Cover:
    for text in covers.undrawn(metadata):
        told = (
            f"No font here has all letters of “{text}”, so the drawn cover leaves them out: give a picture by --cover"
        )
        listen(Message(f"{told}, or install a font that has them (Noto Sans).", "warning"))
    return _kept_cover(store, ("draw", _told(metadata), design), lambda: covers.draw(metadata, design))


def _read_cover(path: Path, store: Store) -> Cover:
    try:
        data = path.read_bytes() if path.stat().st_size <= covers.MOST_BYTES else b""
    except OSError:
        data = b""
    return _kept_cover(store, ("prepare", data), lambda: covers.read(path)) if data else covers.read(path)


def _kept_cover(store: Store, told: tuple[object, ...], make: Callable[[], Cover]) -> Cover:
    """A cover that was made of the same before, without loading what makes pictures; else it is made, and kept."""
    digest = blake2b(repr((__version__, version_of("pillow"))).encode(), digest_size=20)
    for path in sorted(Path(covers.__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    for part in told:
        digest.update(part if isinstance(part, bytes) else repr(part).encode("utf-8", "replace"))
    key = digest.hexdigest()
    kept = store.get("text", key)
    if kept:
        return Cover(kept, "image/jpeg")
    made = make()
    store.put("text", key, made.data)
    return made


def _told(metadata: Metadata) -> tuple[str, ...]:
    return (metadata.title, metadata.author, metadata.series, metadata.part)


def _write(path: Path, book: Audiobook, writer: Writer, store: Store) -> None:
    """Write the file unless it stands there already, made from the very same parts and untouched since."""
    sweep(path)
    key = _key(book)
    before = store.get("file", key)
    if before is not None and before == _digest(path):
        return
    with replaced(path) as temporary:
        writer.bind(book, _packets(book, store), temporary)
        digest = _digest(temporary)
    store.put("file", key, digest)


class LostPacketsError(OutputError):
    """A segment's packets were damaged or removed between rendering and binding; rendering again makes them anew."""


def _packets(book: Audiobook, store: Store) -> Iterator[bytes]:
    for key in book.packets:
        blob = store.get("packets", key)
        if blob is None:
            raise LostPacketsError(
                f"A finished piece of the book was lost from the store in {store.root}.",
                remedy="Does something else clean that folder? Run the same command again.",
            )
        yield blob


def _key(book: Audiobook) -> str:
    cover = blake2b(book.cover.data, digest_size=16).hexdigest() if book.cover else ""
    told = repr((__version__, replace(book, cover=None), cover))
    return blake2b(told.encode(), digest_size=20).hexdigest()


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").digest()
    except OSError:
        return b"none"

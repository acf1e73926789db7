"""The values every room of the house speaks in; how they are made and what is done with them is left to the rooms.

The story goes Book (what is written) → Story (what belongs to the tale, what is matter around it) → Script (what is
said, by whom, with which pauses) → segments (what was rendered) → Timeline (when) → Audiobook (what ships).

All values are frozen. Time inside sound is counted in whole sample frames, in the script in whole milliseconds;
seconds as floats appear only in what people read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


# ---------------------------------------------------------------------------------------------------------------- page


class BlockKind(StrEnum):
    """What a reader saw on the page, before anybody decided what it means."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    SCENE_BREAK = "scene_break"
    VERSE = "verse"
    LETTER = "letter"
    SPEECH = "speech"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    NOTE = "note"
    FOOTNOTE = "footnote"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the source.

    `source` is a file name as the user gave it, `unit` a file inside a container or a page ("" where there is none),
    `line` counts from 1 (0: unknown), `offset` is a code point offset in the decoded unit (-1: unknown).
    """

    source: str
    unit: str = ""
    line: int = 0
    offset: int = -1

    def __str__(self) -> str:
        parts = [self.source]
        if self.unit:
            parts.append(self.unit)
        if self.line:
            parts.append(f"line {self.line}")
        return ", ".join(parts)


class SpanKind(StrEnum):
    """Inline marks that matter to the ear."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    NOTEREF = "noteref"
    PAGE_NUMBER = "page_number"
    LANGUAGE = "language"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a block's text, `start` ≤ code point < `end`; `value` holds a language tag or a speaker's name.

    A SPEAKER span holds the speaker's words; only in a block as a reader found it, the label that names the speaker.
    """

    start: int
    end: int
    kind: SpanKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One visible piece of the source, in reading order; every visible character of the source is in exactly one.

    `level` is a heading's depth (1 highest, 0 unknown or no heading). `role` is what the source itself says the block
    is, in one vocabulary whatever the format: EPUB 3 structural semantics ("titlepage", "copyright-page", "toc",
    "dedication", "epigraph", "appendix", "endnotes", "footnote", "bodymatter", …) and for archive pages "notes",
    "endnotes", "summary", "metadata", "navigation", "reviews", "licence"; "hidden" for what a page's style keeps from
    sight; "" where it says nothing. `blank_before` counts empty lines above the block in plain text, empty paragraphs
    above it in other formats. Hard line breaks inside a paragraph are kept as "\\n", and so are the lines of a heading
    ("IV\\nThe Meeting"); the cells of a TABLE_ROW are parted by "\\t", the speaker of a SPEECH stands in its first
    line.
    """

    kind: BlockKind
    text: str
    place: Place
    level: int = 0
    role: str = ""
    spans: tuple[Span, ...] = ()
    blank_before: int = 0


@dataclass(frozen=True, slots=True)
class NavPoint:
    """A line of the source's own contents list, resolved to the block it leads to.

    `weak` titles are made up, of a file's name: a heading that stands there says it better.
    """

    title: str
    level: int
    block: int
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture as it was found: its bytes and its media type ("image/jpeg")."""

    data: bytes = field(repr=False)
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a work. "" and () mean unknown; `extra` keeps what has no field (fandom, rating, words, …)."""

    title: str = ""
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    narrator: str = ""
    series: str = ""
    part: str = ""
    year: str = ""
    genre: str = ""
    publisher: str = ""
    language: str = ""
    description: str = ""
    copyright: str = ""
    isbn: str = ""
    asin: str = ""
    source_url: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def author(self) -> str:
        """All authors as one would print them."""
        return ", ".join(self.authors)


@dataclass(frozen=True, slots=True)
class Book:
    """What is written: all a reader found, nothing judged."""

    blocks: tuple[Block, ...]
    metadata: Metadata = Metadata()
    navigation: tuple[NavPoint, ...] = ()
    cover: Cover | None = None
    warnings: tuple[str, ...] = ()


# --------------------------------------------------------------------------------------------------------------- story


class SkipReason(StrEnum):
    """Why a stretch of the source is not spoken; the value is what people read."""

    AUTHOR_NOTE = "author's note"
    SUMMARY = "summary"
    DISCLAIMER = "disclaimer"
    WARNING = "content warning"
    METADATA = "archive metadata"
    NAVIGATION = "archive navigation"
    REVIEWS = "reviews and replies"
    FRONT_MATTER = "front matter"
    BACK_MATTER = "back matter"
    CONTENTS = "table of contents"
    LICENCE = "licence"
    TITLE_PAGE = "title page"
    FOOTNOTE = "footnote"
    NOTE_MARK = "footnote mark"
    PAGE_NUMBER = "page number"
    RUNNING_HEAD = "running head"
    SCENE_MARK = "scene break mark"
    IMAGE = "image description"
    HIDDEN = "hidden by the page's style"
    REPEATED_HEADING = "repeated heading"
    ORNAMENT = "nothing to say"
    HEADING = "heading (headings are turned off)"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A stretch that is not spoken. `confidence` is 0..1; below 0.5 nothing is ever skipped."""

    reason: SkipReason
    text: str
    place: Place
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the story; `kind` is the block's kind (a kept author's note is a NOTE). Spans refer to `text`."""

    kind: BlockKind
    text: str
    place: Place
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """Paragraphs without a break between them."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; its heading, where it is spoken, is the first paragraph (kind HEADING) of its first scene.

    `title` is what a player shows; `parts` are the titles of the parts that hold it, outermost first.
    """

    title: str
    scenes: tuple[Scene, ...]
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A book after structure has decided: chapters to be spoken, and all that is not, each with its reason."""

    metadata: Metadata
    chapters: Sequence[Chapter]
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()


# -------------------------------------------------------------------------------------------------------------- script


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence that one voice says; `speaker` is whose words they are, "" for the narrator's."""

    text: str
    spoken: str
    voice: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as written (`text`), as the engine is given it (`spoken`), its voice's name, the pause after it.

    Where several voices share it, `pieces` holds who says what, whose texts together are `text`; then `voice` is the
    narrator's. `speaker` is whose words the whole sentence is, "" for the narrator's.
    """

    text: str
    spoken: str
    voice: str
    pause_after_ms: int
    speaker: str = ""
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class ScriptParagraph:
    """Sentences that were one paragraph."""

    kind: BlockKind
    sentences: tuple[Sentence, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class ScriptScene:
    """Paragraphs between two scene breaks."""

    paragraphs: tuple[ScriptParagraph, ...]


@dataclass(frozen=True, slots=True)
class ScriptChapter:
    """A chapter as it will be said; `head_ms` is the silence before its first word."""

    title: str
    scenes: tuple[ScriptScene, ...]
    parts: tuple[str, ...] = ()
    head_ms: int = 0


@dataclass(frozen=True, slots=True)
class Script:
    """All that is said, in order, and all that is skipped."""

    metadata: Metadata
    language: str
    chapters: tuple[ScriptChapter, ...]
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()


# -------------------------------------------------------------------------------------------------------------- voices


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice an engine can speak with, as its card describes it.

    `id` is the engine's own name for it or a model file. `speed` is a factor (1.0: the voice's own pace), `pitch` in
    semitones (0.0: its own), `gain_db` a correction by ear on top of levelling. `options` are engine-specific.
    Only `sound_key()` of it enters clip keys: renaming a card or mending its licence re-renders nothing.
    """

    name: str
    engine: str
    id: str
    language: str = "en"
    gender: str = ""
    age: str = ""
    speaker: str = ""
    style: str = ""
    speed: float = 1.0
    pitch: float = 0.0
    gain_db: float = 0.0
    options: tuple[tuple[str, str], ...] = ()
    quality: str = ""
    description: str = ""
    sample: str = ""
    licence: str = ""
    source: tuple[Download, ...] = ()

    def sound_key(self) -> tuple[object, ...]:
        """All of the card that changes what the engine's samples are (not the level, which is applied later)."""
        return (self.engine, self.id, self.language, self.speaker, self.speed, self.pitch, self.options)


@dataclass(frozen=True, slots=True)
class Download:
    """A file a voice needs: its name, address, size in bytes and SHA-256 in hex ("" where its publisher gives none)."""

    file: str
    url: str
    size: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What an engine is asked to say at once: at most a sentence, already in spoken form."""

    text: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters `start` ≤ i < `end` of an utterance's text begin to sound at `frame`."""

    start: int
    end: int
    frame: int


@dataclass(frozen=True, slots=True, eq=False)
class Audio:
    """Sound of one utterance: mono float32 samples in −1..1 at `rate` Hz; word marks where the engine knows them.

    `estimated` says that the marks were reckoned from the text, not told by the engine.
    """

    rate: int
    samples: NDArray[np.float32]
    marks: tuple[Mark, ...] = ()
    estimated: bool = False


# ------------------------------------------------------------------------------------------------------------ segments


@dataclass(frozen=True, slots=True)
class Encoding:
    """How segments are encoded for one format: everything that changes the packets.

    `rate` in Hz, `bitrate` in bit/s (0: lossless), `frame` the samples a packet holds (1: any), `options` the codec's.
    """

    format: str
    codec: str
    rate: int
    channels: int = 1
    bitrate: int = 0
    frame: int = 1
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Mastering:
    """How clips are brought to level, the same for a whole book.

    `target_db` is the speech level (unit by `measure`: "rms" dBFS or "lufs"), `ceiling_db` the true peak limit in dBTP,
    `highpass_hz` 0 for none, `room_tone_db` the level of noise laid under all of it in dBFS RMS (0: none), `least_db`
    what a short chapter is lifted to where its silences leave it below that (0: no such bound).
    """

    measure: str = "lufs"
    target_db: float = -19.0
    ceiling_db: float = -2.0
    highpass_hz: int = 60
    room_tone_db: float = 0.0
    least_db: float = 0.0


@dataclass(frozen=True, slots=True)
class Say:
    """Speak `utterance` at `gain_db` (what its voice needs to reach the level), then rest for `pause_ms`.

    `under` is the key of a prepared sound that leads in, goes down under the words and fades out behind them.
    """

    utterance: Utterance
    gain_db: float
    pause_ms: int
    place: str = ""
    text: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True)
class Play:
    """Lay in the prepared sound `key` (a clip in the store, at book rate and level), then rest for `pause_ms`."""

    key: str
    pause_ms: int


@dataclass(frozen=True, slots=True)
class SegmentTask:
    """All a worker needs to render one segment; its key depends on nothing else, least of all on where it stands.

    `rate` is the book's sample rate in Hz; `head_ms` silence before the first item; `keep_going` lets a sentence that
    no engine can say become an audible gap.
    """

    items: tuple[Say | Play, ...]
    rate: int
    head_ms: int
    mastering: Mastering
    encodings: tuple[Encoding, ...]
    keep_going: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """An item of a segment as it came out: its first frame from the segment's start, and how long it sounds."""

    start: int
    frames: int
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """A clip that could not be made as it should: the sentence, its place, and what was wrong."""

    text: str
    place: str
    what: str


@dataclass(frozen=True, slots=True)
class RenderedSegment:
    """What comes back from a worker: keys, lengths in book-rate frames, and counts; never samples.

    `encoded` maps a format to the key of its packets in the store, `lengths` to its frames at the encoding's rate with
    the silence that fills its last codec frame; `synthesized` and `reused` count utterances. `spans` holds start and
    frames of each cue, packed: a long book's cues as objects would outweigh its text.
    """

    key: str
    frames: int
    spans: bytes
    encoded: tuple[tuple[str, str], ...]
    synthesized: int = 0
    reused: int = 0
    rendered: bool = False
    faults: tuple[Fault, ...] = ()
    timings: tuple[tuple[str, float], ...] = ()
    lengths: tuple[tuple[str, int], ...] = ()

    @property
    def cues(self) -> tuple[Cue, ...]:
        """A cue for each item, without marks."""
        return tuple(Cue(start, frames) for start, frames in _SPAN.iter_unpack(self.spans))


_SPAN = struct.Struct("<qq")


def spans_of(cues: Iterable[tuple[int, int]]) -> bytes:
    """First frame and length of each cue, as RenderedSegment holds them."""
    return b"".join(_SPAN.pack(start, frames) for start, frames in cues)


# ------------------------------------------------------------------------------------------------------------ timeline


@dataclass(frozen=True, slots=True)
class ChapterMark:
    """A chapter in time, in frames of the file it belongs to."""

    title: str
    start: int
    end: int
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """When everything sounds in one file: `rate` Hz, `frames` long, chapters back to back from 0 to `frames`."""

    rate: int
    frames: int
    chapters: tuple[ChapterMark, ...]


@dataclass(frozen=True, slots=True)
class Audiobook:
    """Everything a writer needs to bind one file; `packets` are keys of encoded segments in order."""

    metadata: Metadata
    timeline: Timeline
    encoding: Encoding
    packets: tuple[str, ...]
    cover: Cover | None = None
    comment: str = ""
    track: int = 0
    tracks: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What a run made: what `narrate make --json` prints. Durations in seconds, timings in seconds by stage.

    `checks` has a document for each file (that of `narrate check --json`) where they were asked for; `beside` are the
    paths of the companions.
    """

    files: tuple[str, ...]
    chapters: tuple[Mapping[str, object], ...]
    duration_s: float
    utterances: int
    synthesized: int
    reused: int
    segments: int
    words_spoken: int
    words_skipped: int
    report: str
    warnings: tuple[str, ...] = ()
    timings: Mapping[str, float] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()
    faults: tuple[Fault, ...] = ()
    segments_rendered: int = 0
    checks: tuple[Mapping[str, Any], ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def flawed(self) -> bool:
        """Whether something could not be spoken, or a file that was checked failed."""
        return bool(self.faults) or not all(one["passed"] for one in self.checks)

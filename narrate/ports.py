"""What the core asks of the edges: readers, engines, writers; and the events a run emits. It implements none."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from narrate.model import Audio, Audiobook, Book, Encoding, Timeline, Utterance, Voice

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def shown(name: str) -> str:
    """A file's name as text: names are bytes on most systems, and old archives leave some that are not UTF-8."""
    raw = os.fsencode(name)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


@dataclass(frozen=True, slots=True)
class Source:
    """Something to read: a name for people, and a path or (standard input, a part of a container) the bytes.

    `format` forces a reader by name ("" lets the suffix and then the content decide).
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    format: str = ""

    def read(self) -> bytes:
        """All bytes. Raises OSError as the file system does."""
        if self.data is not None:
            return self.data
        if self.path is None:
            return b""
        return self.path.read_bytes()


@runtime_checkable
class Reader(Protocol):
    """Turns one file format into blocks; never decides what is skipped."""

    name: str
    suffixes: tuple[str, ...]

    def recognises(self, head: bytes) -> bool:
        """Whether the first 4,096 bytes look like this format (for sources without a telling suffix)."""
        ...

    def read(self, source: Source) -> Book:
        """The whole visible text in reading order. Raises SourceError for what can't be read, warns for the rest."""
        ...


@dataclass(frozen=True, slots=True)
class EngineVoice:
    """A voice an engine offers by itself, without a card: its id, BCP 47 language and gender ("" unknown)."""

    id: str
    name: str
    language: str = ""
    gender: str = ""


@runtime_checkable
class Engine(Protocol):
    """Turns utterances into samples, in order, one Audio for each.

    `deterministic`: the same line gives the same samples whatever was said before. `isolated`: it can crash or hang and
    must live in a process of its own. `parallel`: several processes may each run one at the same time.
    """

    name: str
    deterministic: bool
    isolated: bool

    def speak(self, lines: Sequence[Utterance]) -> Iterable[Audio]:
        """One Audio a line. Raises EngineError (names the line), MissingError (a model or library is not there)."""
        ...

    def voices(self) -> Sequence[EngineVoice]:
        """What can be spoken with now."""
        ...

    def fingerprint(self, voice: Voice) -> str:
        """Name, version and model digest: all outside the card that changes the samples. Part of every clip's key."""
        ...

    def close(self) -> None:
        """Give everything back; speaking again afterwards opens it anew."""
        ...


@runtime_checkable
class Writer(Protocol):
    """One output format: how a segment is encoded (in a worker) and how packets become a file (in the parent)."""

    name: str
    suffix: str
    lossless: bool

    def encoding(self, rate: int, channels: int, bitrate: int) -> Encoding:
        """The encoding for a book at `rate` Hz (its own may differ); bitrate 0 asks for the format's default."""
        ...

    def encode(self, samples: NDArray[np.float32], encoding: Encoding) -> bytes:
        """Mono float32 at `encoding.rate`, a whole number of `encoding.frame`, as one blob of packets to be joined."""
        ...

    def bind(self, book: Audiobook, packets: Iterable[bytes], path: Path) -> None:
        """Join the blobs into `path`, a temporary file that the caller renames, with chapters, tags and cover."""
        ...

    def shortcoming(self, timeline: Timeline) -> str:
        """What of these chapters the format can't hold, in a sentence for people; "" where nothing is lost."""
        ...


# -------------------------------------------------------------------------------------------------------------- events


@dataclass(frozen=True, slots=True)
class Message:
    """Something a person should read; `level` is "info" or "warning"."""

    text: str
    level: str = "info"


@dataclass(frozen=True, slots=True)
class Planned:
    """The work is known: the book's title, its chapters and the characters to be said."""

    title: str
    chapters: int
    characters: int


@dataclass(frozen=True, slots=True)
class SegmentDone:
    """Segment number `done` is in the store: the share (0..1) of the book now ready, this one's seconds and cost."""

    done: int
    share: float
    seconds: float
    synthesized: int
    reused: int


@dataclass(frozen=True, slots=True)
class Bound:
    """A file stands under its final name."""

    path: Path
    seconds: float


Event = Message | Planned | SegmentDone | Bound
Listener = Callable[[Event], None]


def silent(event: Event) -> None:
    """A listener that listens to nothing."""

"""What a check finds: measures, chapters as each style tells them, verdicts; how they are found is left to others."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ChapterFound:
    """A chapter as the file tells it; times in seconds, `end` is 0.0 where the style has none."""

    title: str
    start: float
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class ChapterList:
    """All chapters in one style ("QuickTime", "Nero", "ID3", "Vorbis", "cue sheet"); `limit`: how many it can hold."""

    style: str
    chapters: tuple[ChapterFound, ...]
    limit: int = 0


@dataclass(frozen=True, slots=True)
class CoverFound:
    """The picture in a file: its size in pixels and bytes, its format; `fault` says why it can't be read, if so."""

    width: int = 0
    height: int = 0
    size: int = 0
    format: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """What a file says about itself: tags by the names of docs/tags.md, its cover, what in them is broken."""

    tags: dict[str, str] = field(default_factory=dict)
    cover: CoverFound | None = None
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """The MD5 of all samples of `bits` bits each, as FLAC states it."""

    md5: bytes
    bits: int


@dataclass(frozen=True, slots=True)
class Structure:
    """What the bytes of a container show without decoding: faults in words, chapters, bit rate.

    `bit_rates` are the different bit rates of MP3 frames in bit/s. `stated_s` is the length the container's own index
    states (0.0 where it states none). `index_at_end` says that an MP4's index stands behind the sound, `brand` is an
    MP4's. `digest` is what FLAC states of its sound.
    """

    faults: tuple[str, ...] = ()
    chapters: tuple[ChapterList, ...] = ()
    bit_rates: tuple[int, ...] = ()
    bit_rate: int = 0
    stated_s: float = 0.0
    index_at_end: bool = False
    brand: str = ""
    digest: Digest | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of sound, in seconds from the start."""

    start: float
    length: float


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """What the decoded sound measures. Levels in dBFS, loudness in LUFS, range in LU, times in seconds.

    `correlation` of left and right is 1.0 for the same sound, -1.0 for one turned over (1.0 for mono); `uneven` are
    stretches of ten seconds in which one of two is dead or turned over. The lists of `gaps`, `clicks` and `dropouts`
    hold the first ones, the counts beside them all. `curve` is loudness every 100 ms.
    """

    duration: float
    rms: float
    peak: float
    true_peak: float
    loudness: float
    range: float
    floor: float
    head: float
    tail: float
    dc: float
    gaps: tuple[Spot, ...]
    gap_count: int
    clicks: tuple[float, ...]
    click_count: int
    clipped: tuple[float, ...]
    clipped_count: int
    dropouts: tuple[Spot, ...]
    dropout_count: int
    channel_rms: tuple[float, ...]
    correlation: float
    uneven: tuple[float, ...]
    uneven_count: int
    not_finite: int
    curve: NDArray[np.float64] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Stream:
    """The audio stream as the container declares it, what went wrong while all of it was decoded.

    `metadata` and `chapters` are what the demuxer tells: for containers that nobody else reads.
    """

    container: str
    codec: str
    rate: int
    channels: int
    bit_rate: int
    stated_s: float
    faults: tuple[str, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    chapters: tuple[ChapterFound, ...] = ()


@dataclass(frozen=True, slots=True)
class Measures:
    """All that was found in one file; `heard` is None where nothing in it could be decoded."""

    stream: Stream
    structure: Structure
    labels: Labels
    heard: Heard | None
    size: int


@dataclass(frozen=True, slots=True)
class Check:
    """One verdict: a name, whether it passed, what was found, what is allowed, what to do about it ("" if passed)."""

    name: str
    passed: bool
    value: str
    limit: str
    what_to_do: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A file held against a profile."""

    file: str
    profile: str
    measures: Measures
    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Whether every check did."""
        return all(check.passed for check in self.checks)


def document(checked: Checked) -> dict[str, Any]:
    """One file of the document that `narrate check --json` prints."""
    return {
        "file": checked.file,
        "profile": checked.profile,
        "passed": checked.passed,
        "measures": _measures(checked.measures),
        "checks": [asdict(check) for check in checked.checks],
    }


def _measures(found: Measures) -> dict[str, Any]:
    stream, structure, heard = found.stream, found.structure, found.heard
    told: dict[str, Any] = {
        "container": stream.container,
        "codec": stream.codec,
        "sample_rate": stream.rate,
        "channels": stream.channels,
        "size_bytes": found.size,
        "bit_rate": structure.bit_rate or stream.bit_rate,
        "bit_rates": list(structure.bit_rates),
        "stated_duration_s": round(structure.stated_s or stream.stated_s, 3),
    }
    if heard is not None:
        told |= _sound(heard)
    told |= {
        "index_at_end": structure.index_at_end,
        "brand": structure.brand,
        "chapters": {
            one.style: [{"title": c.title, "start_s": round(c.start, 3)} for c in one.chapters]
            for one in structure.chapters
        },
        "tags": found.labels.tags,
        "cover": asdict(found.labels.cover) if found.labels.cover else None,
        "damage": [*structure.faults, *stream.faults, *found.labels.faults],
    }
    return told


def _sound(heard: Heard) -> dict[str, Any]:
    return {
        "duration_s": round(heard.duration, 3),
        "rms_db": round(heard.rms, 2),
        "peak_db": round(heard.peak, 2),
        "true_peak_dbtp": round(heard.true_peak, 2),
        "loudness_lufs": round(heard.loudness, 2),
        "loudness_range_lu": round(heard.range, 2),
        "noise_floor_db": round(heard.floor, 2),
        "head_s": round(heard.head, 2),
        "tail_s": round(heard.tail, 2),
        "dc_offset": round(heard.dc, 5),
        "gaps": [{"start_s": round(s.start, 2), "length_s": round(s.length, 2)} for s in heard.gaps],
        "gap_count": heard.gap_count,
        "clicks_s": [round(time, 3) for time in heard.clicks],
        "click_count": heard.click_count,
        "clipping_s": [round(time, 3) for time in heard.clipped],
        "clipping_count": heard.clipped_count,
        "dropouts": [{"start_s": round(s.start, 3), "length_s": round(s.length, 3)} for s in heard.dropouts],
        "dropout_count": heard.dropout_count,
        "channel_rms_db": [round(level, 2) for level in heard.channel_rms],
        "channel_correlation": round(heard.correlation, 4),
        "uneven_channels_s": [round(time, 2) for time in heard.uneven],
        "uneven_channel_count": heard.uneven_count,
        "not_finite": heard.not_finite,
    }

"""A podcast feed of a series: RSS 2.0 with Apple's and Podcasting 2.0's tags; chapters and transcripts beside.

Where the tags come from: https://cyber.harvard.edu/rss/rss.html, https://help.apple.com/itc/podcasts_connect/ and
https://podcasting2.org/docs/podcast-namespace. Nothing in a feed depends on when it is written.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree as Xml

from narrate.errors import ConfigError, SourceError, UsageError
from narrate.series.episodes import Episode, Heard, Sound, episodes
from narrate.series.folder import Series
from narrate.series.pictures import feed_picture
from narrate.shelving import refuse_foreign, replaced
from narrate.version import __version__
from narrate.writers.tags import clean

FEED = "feed.xml"
_ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
_PODCAST = "https://podcastindex.org/namespace/1.0"
_ATOM = "http://www.w3.org/2005/Atom"
# The namespace of podcast:guid, as its specification gives it.
_GUIDS = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")


# Apple's limits: https://help.apple.com/itc/podcasts_connect/
_LONGEST_DESCRIPTION = 4000
_LONGEST = 255


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a feed: the feed itself, then what it names besides the sound."""

    feed: Path
    episodes: int
    beside: tuple[Path, ...]


def write_feed(series: Series, base_url: str, force: bool = False) -> Written:
    """Write feed.xml into the series' output folder, and chapters and transcripts beside the sound.

    `base_url` is where that folder will be found. Raises UsageError for an address that is none, SourceError where
    nothing is made yet, ConfigError for sound that stands outside the folder, OutputError.
    """
    base = _base(base_url)
    root = Path(series.settings.output.folder).expanduser().absolute()
    found = episodes(series)
    if not found:
        raise SourceError("Nothing of this series is made yet.", remedy=f"First: narrate make {series.folder}")
    beside: list[Path] = []
    picture = feed_picture([sound.path for one in found for sound in one.sounds], root)
    channel = _Channel(series, base, root)
    tree = channel.begin(found, picture)
    for number, episode in enumerate(found):
        sound = episode.sounds[0]
        beside += [path for path in (_write_chapters(sound), _write_transcript(sound)) if path]
        channel.add(tree, episode, number)
    path = root / FEED
    refuse_foreign(path, force)
    Xml.indent(tree)
    with replaced(path) as temporary:
        temporary.write_bytes(Xml.tostring(tree, encoding="utf-8", xml_declaration=True) + b"\n")
    return Written(path, len(found), (*([picture] if picture else []), *beside))


def _base(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise UsageError(
            f"--base-url {url!r} is no web address.", remedy="For example: --base-url https://example.org/books/"
        )
    return quote(url if url.endswith("/") else f"{url}/", safe="/:?=&%#@+~,;!$'()*[]")


class _Channel:
    """Builds the feed's tree."""

    def __init__(self, series: Series, base: str, root: Path) -> None:
        self._series = series
        self._base = base
        self._root = root
        # Spec: the feed's address without its scheme and the slashes at its end.
        self._guid = uuid.uuid5(_GUIDS, f"{base}{FEED}".split("://", 1)[1].rstrip("/"))
        for prefix, space in (("itunes", _ITUNES), ("podcast", _PODCAST), ("atom", _ATOM)):
            Xml.register_namespace(prefix, space)

    def begin(self, found: Sequence[Episode], picture: Path | None) -> Xml.Element:
        """The feed with all that belongs to the whole series."""
        told = self._series.told
        rss = Xml.Element("rss", {"version": "2.0"})
        channel = Xml.SubElement(rss, "channel")
        author = told.author or _agreed([one.author for one in found])
        description = told.description or _agreed([one.description for one in found])
        _text(channel, "title", self._series.title)
        Xml.SubElement(channel, "link").text = self._base
        Xml.SubElement(
            channel,
            f"{{{_ATOM}}}link",
            {"href": f"{self._base}{FEED}", "rel": "self", "type": "application/rss+xml"},
        )
        _text(channel, "description", description or f"{self._series.title}, read aloud.")
        _text(channel, "language", (next((one.language for one in found if one.language), "") or "en").lower())
        _text(channel, "generator", f"narrate {__version__}")
        _itunes(channel, "author", author or "Unknown author")
        _itunes(channel, "type", "serial")
        _itunes(channel, "explicit", "false")
        arts = Xml.SubElement(channel, f"{{{_ITUNES}}}category", {"text": "Arts"})
        Xml.SubElement(arts, f"{{{_ITUNES}}}category", {"text": "Books"})
        if picture:
            image = Xml.SubElement(channel, "image")
            Xml.SubElement(image, "url").text = self._url(picture)
            _text(image, "title", self._series.title)
            Xml.SubElement(image, "link").text = self._base
            Xml.SubElement(channel, f"{{{_ITUNES}}}image", {"href": self._url(picture)})
        _text(channel, f"{{{_PODCAST}}}guid", str(self._guid))
        _text(channel, f"{{{_PODCAST}}}medium", "audiobook")
        _text(channel, f"{{{_PODCAST}}}locked", "no")
        return rss

    def add(self, rss: Xml.Element, episode: Episode, number: int) -> None:
        """One episode; `number` counts all of them from nought, and a day passes from each to the next."""
        item = Xml.SubElement(rss[0], "item")
        sound = episode.sounds[0]
        _text(item, "title", episode.title)
        _text(item, "description", episode.description or f"{episode.title}, read aloud.")
        # The identity is the book's for life; the series' title, not the address, goes in: a feed may move.
        identity = uuid.uuid5(uuid.NAMESPACE_URL, f"narrate:{self._series.title.casefold()}/{episode.identity}")
        Xml.SubElement(item, "guid", {"isPermaLink": "false"}).text = str(identity)
        _text(item, "pubDate", format_datetime(self._first_day() + timedelta(days=number)))
        Xml.SubElement(
            item, "enclosure", {"url": self._url(sound.path), "length": str(sound.size), "type": sound.media_type}
        )
        _itunes(item, "title", episode.title)
        _itunes(item, "author", episode.author or self._series.told.author or "Unknown author")
        _itunes(item, "duration", str(max(1, round(episode.duration_s))))
        _itunes(item, "season", str(episode.season))
        _itunes(item, "episode", str(episode.number))
        _itunes(item, "episodeType", "full")
        _itunes(item, "explicit", "false")
        named = self._series.title if episode.book == episode.title else episode.book
        season = Xml.SubElement(item, f"{{{_PODCAST}}}season", {"name": clean(named)[:128]})
        season.text = str(episode.season)
        _text(item, f"{{{_PODCAST}}}episode", str(episode.number))
        if sound.chapters:
            url = self._url(chapters_path(sound))
            Xml.SubElement(item, f"{{{_PODCAST}}}chapters", {"url": url, "type": "application/json+chapters"})
        if sound.sentences:
            told = {"url": self._url(transcript_path(sound)), "type": "text/vtt"}
            if episode.language:
                told["language"] = episode.language
            Xml.SubElement(item, f"{{{_PODCAST}}}transcript", told)
        for other in episode.sounds[1:]:
            enclosure = Xml.SubElement(
                item, f"{{{_PODCAST}}}alternateEnclosure", {"type": other.media_type, "length": str(other.size)}
            )
            Xml.SubElement(enclosure, f"{{{_PODCAST}}}source", {"uri": self._url(other.path)})

    def _first_day(self) -> datetime:
        day = self._series.told.started
        try:
            return datetime.fromisoformat(day).replace(tzinfo=UTC)
        except ValueError as error:
            raise ConfigError(f"series.started {day!r} is no day.", remedy="Write it as 2024-05-31.") from error

    def _url(self, path: Path) -> str:
        try:
            return self._base + quote(path.relative_to(self._root).as_posix())
        except ValueError as error:
            raise ConfigError(
                f"{path} stands outside of {self._root}, so a feed of that folder can't name it.",
                remedy="Give all books of the series the same output folder.",
            ) from error


def chapters_path(sound: Sound) -> Path:
    """Where the chapters of a file stand as JSON."""
    return sound.path.with_name(f"{sound.path.name}.chapters.json")


def transcript_path(sound: Sound) -> Path:
    """Where the words of a file stand in time."""
    return sound.path.with_name(f"{sound.path.name}.vtt")


def _write_chapters(sound: Sound) -> Path | None:
    """JSON chapters, version 1.2 (https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters)."""
    if not sound.chapters:
        return None
    chapters = [{"startTime": one.start_ms / 1000, "title": clean(one.text)} for one in sound.chapters]
    text = json.dumps({"version": "1.2.0", "chapters": chapters}, ensure_ascii=False, indent=1) + "\n"
    return _write(chapters_path(sound), text)


def _write_transcript(sound: Sound) -> Path | None:
    return _write(transcript_path(sound), "\n".join(_cues(sound.sentences))) if sound.sentences else None


def _cues(sentences: Sequence[Heard]) -> Iterator[str]:
    """WebVTT (https://www.w3.org/TR/webvtt1/)."""
    yield "WEBVTT\n"
    for one in sentences:
        words = clean(one.text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        yield f"{_clock(one.start_ms)} --> {_clock(max(one.end_ms, one.start_ms + 1))}\n{words}\n"


def _clock(ms: int) -> str:
    return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def _write(path: Path, text: str) -> Path:
    with replaced(path) as temporary:
        temporary.write_text(text, encoding="utf-8")
    return path


def _text(parent: Xml.Element, name: str, text: str) -> None:
    described = name == "description"
    told = clean(text, lines=described)
    Xml.SubElement(parent, name).text = _cut(told, _LONGEST_DESCRIPTION if described else _LONGEST)


def _cut(text: str, limit: int) -> str:
    """At most `limit` bytes of a text, cut between words."""
    if len(text.encode()) <= limit:
        return text
    kept = text.encode()[: limit - len("…".encode())].decode(errors="ignore")
    return f"{kept.rsplit(maxsplit=1)[0] if ' ' in kept else kept}…"


def _itunes(parent: Xml.Element, name: str, text: str) -> None:
    _text(parent, f"{{{_ITUNES}}}{name}", text)


def _agreed(words: Sequence[str]) -> str:
    known = {word for word in words if word}
    return next(iter(known)) if len(known) == 1 else ""

"""What public validators hold against a podcast feed, restated: RSS 2.0 and the W3C's feed validator, Apple's podcast
requirements, the Podcasting 2.0 namespace. Files that the feed names are looked for in the folder it was written for.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from datetime import timedelta
from email.utils import parsedate_to_datetime
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from PIL import Image

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
ATOM = "{http://www.w3.org/2005/Atom}"
_URL = re.compile(r"https?://[A-Za-z0-9.:-]+(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*")
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
    r"\d\d:\d\d:\d\d (?:[+-]\d{4}|GMT)"
)
_APPLE_SOUNDS = {".mp3": "audio/mpeg", ".m4a": "audio/x-m4a"}
_LONGEST_DESCRIPTION = 4000
_LONGEST_NAME = 255


def violations(feed: bytes, root: Path, base: str, apple: bool = True) -> list[str]:
    """Everything wrong with a feed of the folder `root`, to be found at `base`; `apple`: Apple's formats only."""
    if not feed.startswith(b"<?xml") or b"utf-8" not in feed[:60].lower():
        return ["no XML declaration with UTF-8"]
    rss = ElementTree.fromstring(feed)
    if (rss.tag, rss.get("version"), len(rss)) != ("rss", "2.0", 1) or rss[0].tag != "channel":
        return ["no rss 2.0 with one channel"]
    channel = rss[0]
    items = channel.findall("item")
    found = [*_channel(channel, root, base), *_in_order(items), *_unique(items)]
    for number, item in enumerate(items, start=1):
        found += [f"item {number}: {what}" for what in _item(item, root, base, apple)]
    found += [f"not an absolute address: {url}" for url in _addresses(channel) if not _URL.fullmatch(url)]
    return found


def _channel(channel: ElementTree.Element, root: Path, base: str) -> Iterator[str]:
    for name in ("title", "link", "description", "language", f"{ITUNES}author", f"{ITUNES}explicit", f"{PODCAST}guid"):
        if len(channel.findall(name)) != 1 or not _text(channel, name):
            yield f"channel needs one {name}"
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", _text(channel, "language")):
        yield "language"
    if _text(channel, f"{ITUNES}explicit") not in ("true", "false"):
        yield "itunes:explicit"
    if _text(channel, f"{ITUNES}type") not in ("episodic", "serial"):
        yield "itunes:type"
    yield from _lengths(channel)
    own = [one for one in channel.findall(f"{ATOM}link") if one.get("rel") == "self"]
    if len(own) != 1 or own[0].get("href") != f"{base}feed.xml" or own[0].get("type") != "application/rss+xml":
        yield "atom:link self"
    if _text(channel, f"{PODCAST}guid") != str(
        uuid.uuid5(uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6"), f"{base}feed.xml".split("://", 1)[1])
    ):
        yield "podcast:guid is not made of the feed's address"
    if _text(channel, f"{PODCAST}locked") not in ("yes", "no"):
        yield "podcast:locked"
    category = channel.find(f"{ITUNES}category")
    if category is None or category.get("text") != "Arts" or category[0].get("text") != "Books":
        yield "itunes:category"
    yield from _pictures(channel, root, base)


def _pictures(channel: ElementTree.Element, root: Path, base: str) -> Iterator[str]:
    image, picture = channel.find("image"), channel.find(f"{ITUNES}image")
    if image is None or picture is None:
        yield "no picture"
        return
    if (_text(image, "title"), _text(image, "link")) != (_text(channel, "title"), _text(channel, "link")):
        yield "image's title and link are not the channel's"
    path = _file(picture.get("href", ""), root, base)
    if _text(image, "url") != picture.get("href") or path is None or path.suffix not in (".jpg", ".png"):
        yield "picture's address"
        return
    with Image.open(path) as opened:
        width, height = opened.size
        if width != height or not 1400 <= width <= 3000 or opened.mode != "RGB":
            yield f"picture of {width} × {height}, {opened.mode}"


def _item(item: ElementTree.Element, root: Path, base: str, apple: bool) -> Iterator[str]:
    for name in ("title", "description", "guid", "pubDate", "enclosure", f"{ITUNES}duration"):
        if len(item.findall(name)) != 1:
            yield f"needs one {name}"
            return
    if not _DATE.fullmatch(_text(item, "pubDate")):
        yield f"pubDate {_text(item, 'pubDate')}"
    if any(guid.get("isPermaLink") != "false" or not guid.text for guid in item.iter("guid")):
        yield "guid"
    yield from _lengths(item)
    for enclosure in item.iter("enclosure"):
        yield from _sound(enclosure, "url", root, base, apple)
    if not re.fullmatch(r"[1-9]\d*", _text(item, f"{ITUNES}duration")):
        yield "itunes:duration"
    for name in (f"{ITUNES}season", f"{ITUNES}episode", f"{PODCAST}season", f"{PODCAST}episode"):
        if not re.fullmatch(r"[1-9]\d*", _text(item, name)):
            yield name
    if _text(item, f"{ITUNES}episodeType") not in ("full", "trailer", "bonus"):
        yield "itunes:episodeType"
    if _text(item, f"{ITUNES}explicit") not in ("true", "false"):
        yield "itunes:explicit"
    for other in item.findall(f"{PODCAST}alternateEnclosure"):
        sources = other.findall(f"{PODCAST}source")
        if not other.get("type") or not (other.get("length") or "").isdigit() or len(sources) != 1:
            yield "podcast:alternateEnclosure"
        elif _file(sources[0].get("uri", ""), root, base) is None:
            yield "podcast:source"
    yield from _beside(item, root, base)


def _sound(enclosure: ElementTree.Element, name: str, root: Path, base: str, apple: bool) -> Iterator[str]:
    path = _file(enclosure.get(name, ""), root, base)
    if path is None:
        yield f"enclosure {enclosure.get(name)}"
        return
    if enclosure.get("length") != str(path.stat().st_size):
        yield "enclosure's length"
    if not re.fullmatch(r"audio/[a-z0-9.+-]+", enclosure.get("type", "")):
        yield "enclosure's type"
    if apple and _APPLE_SOUNDS.get(path.suffix) != enclosure.get("type"):
        yield f"Apple takes no {path.suffix} as {enclosure.get('type')}"


def _beside(item: ElementTree.Element, root: Path, base: str) -> Iterator[str]:
    chapters = item.find(f"{PODCAST}chapters")
    if chapters is None or chapters.get("type") != "application/json+chapters":
        yield "podcast:chapters"
    elif (path := _file(chapters.get("url", ""), root, base)) is None:
        yield "podcast:chapters' address"
    else:
        told = json.loads(path.read_text(encoding="utf-8"))
        starts = [one["startTime"] for one in told["chapters"]]
        if not re.fullmatch(r"1\.\d(\.\d)?", told["version"]) or not starts or starts != sorted(starts):
            yield "chapters"
    transcript = item.find(f"{PODCAST}transcript")
    if transcript is None or transcript.get("type") != "text/vtt":
        yield "podcast:transcript"
    elif (path := _file(transcript.get("url", ""), root, base)) is None:
        yield "podcast:transcript's address"
    elif not path.read_text(encoding="utf-8").startswith("WEBVTT\n\n"):
        yield "transcript"


def _lengths(element: ElementTree.Element) -> Iterator[str]:
    for name in ("description", f"{ITUNES}summary"):
        if len(_text(element, name).encode()) > _LONGEST_DESCRIPTION:
            yield f"{name} above {_LONGEST_DESCRIPTION} bytes"
    for name in ("title", f"{ITUNES}title", f"{ITUNES}author"):
        if len(_text(element, name)) > _LONGEST_NAME:
            yield f"{name} above {_LONGEST_NAME} characters"
    for one in element:
        if one.text and one.text.strip() != one.text and not len(one):
            yield f"{one.tag} has blanks at its ends"
    season = element.find(f"{PODCAST}season")
    if season is not None and len(season.get("name", "")) > 128:
        yield "podcast:season's name"


def _in_order(items: list[ElementTree.Element]) -> Iterator[str]:
    told = [_text(item, "pubDate") for item in items]
    days = [parsedate_to_datetime(day) for day in told if _DATE.fullmatch(day)]
    if any(later - earlier < timedelta(seconds=1) for earlier, later in pairwise(days)):
        yield "dates are not in order"


def _unique(items: list[ElementTree.Element]) -> Iterator[str]:
    if not items:
        yield "no item"
    for name, told in (
        ("guid", [_text(item, "guid") for item in items]),
        ("enclosure", [one.get("url") for item in items for one in item.findall("enclosure")]),
        ("episode", [(_text(item, f"{ITUNES}season"), _text(item, f"{ITUNES}episode")) for item in items]),
    ):
        if len(set(told)) != len(told):
            yield f"a {name} stands twice"


def _addresses(channel: ElementTree.Element) -> Iterator[str]:
    for element in channel.iter():
        yield from (value for name, value in element.attrib.items() if name in ("url", "uri", "href"))
        if element.tag in ("link", "url") and element.text:
            yield element.text


def _file(url: str, root: Path, base: str) -> Path | None:
    if not url.startswith(base) or urlsplit(url).query or urlsplit(url).fragment:
        return None
    path = root / unquote(url[len(base) :])
    return path if path.is_file() else None


def _text(element: ElementTree.Element, name: str) -> str:
    return element.findtext(name) or ""

"""Tags by one table: our fields to MP4 atoms, ID3 frames and Vorbis comments; containers are left to the writers.

Which names are written follows what players and libraries read: Apple Books and BookPlayer (atoms, movement),
Audiobookshelf (ffprobe's names), Plex and Smart AudioBook Player (composer as narrator). docs/tags.md shows the table.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO

from mutagen import id3
from mutagen.flac import Picture
from mutagen.mp4 import AtomDataType, MP4Cover, MP4FreeForm, MP4Tags

from narrate.errors import OutputError
from narrate.model import Audiobook, ChapterMark, Cover, Timeline
from narrate.version import __version__
from narrate.writers.languages import three_letters

FREE = "----:com.apple.iTunes:"
PADDING = 2048  # room behind the tags, so that a tag editor need not move the sound
# Three digits are all that ffmpeg and VLC read: what comes after has no mark in Opus and FLAC.
VORBIS_CHAPTERS = 999
FULL_LIST = 250  # an ID3 contents list counts its entries in one byte; longer ones are split into lists of this many


@dataclass(frozen=True, slots=True)
class Field:
    """One field of ours and all names under which it is written. `name` is a key of `values`."""

    name: str
    meaning: str
    mp4: tuple[str, ...]
    id3: tuple[str, ...]
    vorbis: tuple[str, ...]


# fmt: off
FIELDS: tuple[Field, ...] = (
    Field("title", "Title of the file: the book's, or the chapter's in a file of its own",
          ("©nam",), ("TIT2",), ("TITLE",)),
    Field("album", "Title of the book", ("©alb",), ("TALB",), ("ALBUM",)),
    Field("subtitle", "Subtitle", (FREE + "SUBTITLE",), ("TIT3", "TXXX:SUBTITLE"), ("SUBTITLE",)),
    Field("author", "Authors, as one would print them", ("©ART", "aART"), ("TPE1", "TPE2"), ("ARTIST", "ALBUMARTIST")),
    Field("narrator", "Narrator", ("©wrt", "©nrt", FREE + "NARRATOR"), ("TCOM", "TXXX:NARRATOR"),
          ("COMPOSER", "NARRATOR")),
    Field("series", "Series", (FREE + "SERIES", "tvsh", "©mvn"), ("TXXX:SERIES", "MVNM"), ("SERIES", "MOVEMENTNAME")),
    Field("part", "Number in the series", (FREE + "SERIES-PART", "tven"), ("TXXX:SERIES-PART",), ("SERIES-PART",)),
    Field("part_number", "The same, where it is a whole number", ("©mvi",), ("MVIN",), ("MOVEMENT",)),
    Field("grouping", "Series and number in one", ("©grp",), ("GRP1",), ("GROUPING",)),
    Field("year", "Year", ("©day",), ("TDRC",), ("DATE",)),
    Field("genre", "Genre; “Audiobook” where none is known", ("©gen",), ("TCON",), ("GENRE",)),
    Field("publisher", "Publisher", (FREE + "PUBLISHER", "©pub"), ("TPUB",), ("PUBLISHER",)),
    Field("language", "Language (in ID3 its three letters)", (FREE + "LANGUAGE",), ("TLAN",), ("LANGUAGE",)),
    Field("copyright", "Copyright", ("cprt",), ("TCOP",), ("COPYRIGHT",)),
    Field("isbn", "ISBN", (FREE + "ISBN",), ("TXXX:ISBN",), ("ISBN",)),
    Field("asin", "ASIN", (FREE + "ASIN",), ("TXXX:ASIN",), ("ASIN",)),
    Field("source", "Where the text was found", (FREE + "SOURCE",), ("WOAS",), ("SOURCE",)),
    Field("comment", "How it was made: voice and version", ("©cmt",), ("COMM",), ("COMMENT",)),
    # Behind the comment: ffmpeg calls both "comment" in Vorbis comments and keeps the last.
    Field("description", "Description, with its line breaks", ("desc", "ldes"), ("TXXX:DESCRIPTION",),
          ("DESCRIPTION",)),
    Field("track", "Number of the file and how many there are", ("trkn",), ("TRCK",), ("TRACKNUMBER", "TRACKTOTAL")),
    Field("disc", "Disc 1 of 1", ("disk",), ("TPOS",), ("DISCNUMBER", "DISCTOTAL")),
    Field("kind", "Media kind: audiobook", ("stik",), ("TXXX:MEDIATYPE",), ("MEDIATYPE",)),
    Field("gapless", "Play without a gap", ("pgap",), (), ()),
    Field("encoder", "What made the file", ("©too",), ("TSSE",), ("ENCODER",)),
    Field("cover", "Cover", ("covr",), ("APIC",), ("METADATA_BLOCK_PICTURE",)),
)
# fmt: on


def values(book: Audiobook) -> dict[str, str]:
    """The text of every field that has one; track and disc as "1/12"."""
    data = book.metadata
    chapters = book.timeline.chapters
    title = data.title or "Untitled"
    alone = chapters[0].title if book.track and len(chapters) == 1 else ""
    number = re.fullmatch(r"\s*(\d{1,4})\s*", data.part)
    texts = {
        "title": alone or title,
        "album": title,
        "subtitle": data.subtitle,
        "author": data.author,
        "narrator": data.narrator,
        "series": data.series,
        "part": data.part,
        "part_number": str(int(number[1])) if number else "",
        "grouping": f"{data.series} #{data.part}" if data.series and data.part else data.series,
        "year": data.year,
        "genre": data.genre or "Audiobook",
        "publisher": data.publisher,
        "language": data.language,
        "copyright": data.copyright,
        "isbn": data.isbn,
        "asin": data.asin,
        "source": data.source_url,
        "comment": book.comment,
        "description": data.description,
        "track": f"{max(1, book.track)}/{max(1, book.tracks, book.track)}",
        "disc": "1/1",
        "kind": "Audiobook",
        "gapless": "1",
        "encoder": f"narrate {__version__}",
    }
    lined = {"description", "comment"}
    cleaned = {name: clean(text, lines=name in lined) for name, text in texts.items()}
    return {name: text for name, text in cleaned.items() if text}


def clean(text: str, *, lines: bool = False) -> str:
    """Text fit for every container: no control characters, no half surrogates; line breaks only where `lines` says."""
    whole = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    if not lines:
        whole = re.sub(r"\s+", " ", whole)
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", "", whole).strip()


def chapter_titles(timeline: Timeline) -> tuple[str, ...]:
    """A title for each chapter, as a flat list shows it; where two are the same, their parts are put before them."""
    plain = [clean(chapter.title) for chapter in timeline.chapters]
    doubled = len(set(plain)) < len(plain)
    return tuple(
        _flat_title(chapter, title, doubled) or f"Chapter {number}"
        for number, (chapter, title) in enumerate(zip(timeline.chapters, plain, strict=True), start=1)
    )


def _flat_title(chapter: ChapterMark, title: str, doubled: bool) -> str:
    above = [clean(part) for part in chapter.parts] if doubled else []
    return ", ".join(filter(None, [*above, title]))


def mp4_meta(book: Audiobook) -> bytes:
    """Tags and cover as the meta box that goes into moov's udta."""
    texts = values(book)
    atoms = MP4Tags()
    for field in FIELDS:
        for key in field.mp4 if field.name in texts else ():
            atoms[key] = _mp4_value(key, texts[field.name])
    if book.cover:
        kind = MP4Cover.FORMAT_PNG if book.cover.media_type == "image/png" else MP4Cover.FORMAT_JPEG
        atoms["covr"] = [MP4Cover(book.cover.data, imageformat=kind)]
    # mutagen writes into files: here into the smallest that can hold tags, an empty movie with meta inside of udta.
    file = BytesIO(b"\0\0\0\x14ftypM4B \0\0\0\0M4B \0\0\0\x08moov")
    atoms.save(file, padding=_padding)
    return file.getvalue()[36:]


def _mp4_value(key: str, text: str) -> object:
    if key in ("trkn", "disk"):
        return [tuple(int(number) for number in text.split("/"))]
    if key == "stik":
        return [2]
    if key == "pgap":
        return True
    if key == "©mvi":
        return [int(text)]
    if key.startswith(FREE):
        return [MP4FreeForm(text.encode(), dataformat=AtomDataType.UTF8)]
    return [text]


def id3_bytes(book: Audiobook) -> bytes:
    """An ID3v2.3 tag with chapters and cover, to stand before the first frame of sound."""
    texts = values(book)
    frames = id3.ID3()
    for field in FIELDS:
        for key in field.id3 if field.name in texts else ():
            frames.add(_id3_frame(key, texts[field.name]))
    if book.cover:
        frames.add(id3.APIC(encoding=0, mime=_media_type(book.cover), type=3, desc="", data=book.cover.data))
    # Each in a tag of its own, put together afterwards: mutagen sorts frames by their size, but chapters have an order.
    parts = [_id3_body(frames.values()), *(_id3_body([frame]) for frame in _id3_chapters(book.timeline))]
    body = b"".join(parts) + bytes(PADDING)
    size = len(body)
    if size >= 1 << 28:
        raise OutputError("The tags are too large for MP3.", remedy="Give a smaller cover.")
    return b"ID3\x03\x00\x00" + bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0)) + body


def _id3_body(frames: Iterable[id3.Frame]) -> bytes:
    """Frames as ID3v2.3 holds them, without the tag's head."""
    tag = id3.ID3()
    for frame in frames:
        tag.add(frame)
    tag.update_to_v23()
    file = BytesIO()
    tag.save(file, v1=0, v2_version=3, v23_sep="/", padding=_no_padding)
    return file.getvalue()[10:]


def _id3_frame(key: str, text: str) -> id3.Frame:
    # UTF-16 with a byte order mark: what ID3v2.3 knows besides Latin-1.
    name, _, description = key.partition(":")
    if name == "TXXX":
        return id3.TXXX(encoding=1, desc=description, text=[text])
    if name == "COMM":
        return id3.COMM(encoding=1, lang="eng", desc="", text=[text])
    if name == "WOAS":
        return id3.WOAS(url=text.encode("latin-1", "ignore").decode("latin-1"))
    if name == "TLAN":
        return id3.TLAN(encoding=1, text=[three_letters(text)])
    frame: id3.Frame = id3.Frames[name](encoding=1, text=[text])
    return frame


def _id3_chapters(timeline: Timeline) -> Iterator[id3.Frame]:
    """A CHAP frame a chapter and the contents that list them (without which Apple's players show none)."""
    titles = chapter_titles(timeline)
    names = [f"ch{number}" for number in range(len(titles))]
    for name, title, mark in zip(names, titles, timeline.chapters, strict=True):
        yield id3.CHAP(
            element_id=name,
            start_time=milliseconds(mark.start, timeline.rate),
            end_time=milliseconds(mark.end, timeline.rate),
            start_offset=0xFFFFFFFF,
            end_offset=0xFFFFFFFF,
            sub_frames=[id3.TIT2(encoding=1, text=[title])],
        )
    top = names
    if len(names) > 255:
        groups = [names[first : first + FULL_LIST] for first in range(0, len(names), FULL_LIST)]
        top = [f"toc{number}" for number in range(1, len(groups) + 1)]
        for name, group in zip(top, groups, strict=True):
            yield id3.CTOC(element_id=name, flags=id3.CTOCFlags.ORDERED, child_element_ids=group, sub_frames=[])
    if names:
        flags = id3.CTOCFlags.TOP_LEVEL | id3.CTOCFlags.ORDERED
        yield id3.CTOC(element_id="toc", flags=flags, child_element_ids=top, sub_frames=[])


def vorbis_comments(book: Audiobook) -> list[tuple[str, str]]:
    """Comments for Opus and FLAC, chapters among them; the cover is left to the container."""
    texts = values(book)
    comments = []
    for field in FIELDS:
        text = texts.get(field.name, "")
        each = text.split("/") if field.name in ("track", "disc") else [text] * len(field.vorbis)
        comments += [(key, value) for key, value in zip(field.vorbis, each, strict=True) if value]
    marks = zip(chapter_titles(book.timeline), book.timeline.chapters, strict=True)
    for number, (title, mark) in enumerate(marks, start=1):
        if number > VORBIS_CHAPTERS:
            break
        comments += [(f"CHAPTER{number:03}", clock(mark.start, book.timeline.rate)), (f"CHAPTER{number:03}NAME", title)]
    return comments


def unnumbered(timeline: Timeline) -> str:
    """What Vorbis comments can't say of these chapters."""
    left = len(timeline.chapters) - VORBIS_CHAPTERS
    if left <= 0:
        return ""
    return f"it can number {VORBIS_CHAPTERS} chapters, so the last {left:,} have no mark; M4B and MP3 hold all."


def comment_block(vendor: bytes, comments: Iterable[tuple[str, str]]) -> bytes:
    """Comments as Opus and FLAC hold them (RFC 9639): lengths in four bytes, least first, then UTF-8."""
    texts = [f"{key}={value}".encode() for key, value in comments]
    lengths = [struct.pack("<I", len(text)) + text for text in texts]
    return b"".join((struct.pack("<I", len(vendor)), vendor, struct.pack("<I", len(texts)), *lengths))


def picture(cover: Cover) -> Picture:
    """The cover as FLAC and Opus hold it."""
    found = Picture()
    found.type = 3
    found.mime = _media_type(cover)
    found.data = cover.data
    return found


def milliseconds(frame: int, rate: int) -> int:
    """A frame's time in whole milliseconds, to the nearest."""
    return (2000 * frame + rate) // (2 * rate)


def clock(frame: int, rate: int) -> str:
    """A frame's time as 01:02:03.456; more than 99 hours take three digits."""
    whole = milliseconds(frame, rate)
    return f"{whole // 3600000:02}:{whole // 60000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"


def _padding(_: object) -> int:
    return PADDING


def _no_padding(_: object) -> int:
    return 0


def _media_type(cover: Cover) -> str:
    return cover.media_type or "image/jpeg"

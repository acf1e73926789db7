"""Every registered writer joins segments without a gap, exact to the sample, tagged, and twice the same."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import av
import mutagen
import numpy as np
import pytest
from PIL import Image

from narrate import plugins
from narrate.errors import OutputError
from narrate.model import Audiobook, ChapterMark, Cover, Encoding, Metadata, Timeline
from narrate.ports import Writer
from narrate.writers.tags import VORBIS_CHAPTERS

WRITERS = ("m4b", "mp3", "opus", "flac", "wav")
SILENCE = 4096
TITLES = ("Kapitel 1: Ünïcode “q”", "第二章", "A title that\nbreaks the line", "x" * 400)
METADATA = Metadata(
    title="The Long Way Home",
    subtitle="A Test",
    authors=("Ann Author", "Bob Byline"),
    narrator="Nora Voice",
    series="Homeward",
    part="2",
    year="1999",
    genre="Fiction",
    publisher="A Press",
    language="en-GB",
    description="First line.\nSecond line.\n\nFourth line; with “quotes” = signs # and \\ strokes.",
    copyright="© 1999 Ann Author",
    isbn="9780000000002",
    asin="B000000002",
    source_url="https://example.org/home",
)


@pytest.fixture(params=WRITERS)
def writer(request: pytest.FixtureRequest) -> Writer:
    loaded: Writer = plugins.load("writers", request.param)
    return loaded


def segment(encoding: Encoding, seconds: float, seed: int) -> np.ndarray:
    """Tone and hiss between two silences, a whole number of codec frames long."""
    frames = int(seconds * encoding.rate)
    rng = np.random.default_rng(seed)
    times = np.arange(frames) / encoding.rate
    sound = 0.3 * np.sin(2 * np.pi * (180 + 60 * seed) * times) + 0.02 * rng.standard_normal(frames)
    whole = np.concatenate((np.zeros(SILENCE), sound, np.zeros(SILENCE)))
    return np.pad(whole, (0, -len(whole) % encoding.frame)).astype(np.float32)


def cover() -> Cover:
    file = BytesIO()
    Image.linear_gradient("L").convert("RGB").save(file, "JPEG")
    return Cover(file.getvalue(), "image/jpeg")


def audiobook(encoding: Encoding, lengths: Sequence[int], titles: Sequence[str] = TITLES) -> Audiobook:
    marks, start = [], 0
    for title, length in zip(titles, lengths, strict=True):
        marks.append(ChapterMark(title, start, start + length))
        start += length
    timeline = Timeline(encoding.rate, start, tuple(marks))
    return Audiobook(METADATA, timeline, encoding, ("k",) * len(lengths), cover(), "Read by a synthetic voice.")


def decode(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        frames = [frame.to_ndarray() for frame in container.decode(audio=0)]
    joined = np.concatenate([frame[0] for frame in frames])
    return joined / np.float32(32768) if joined.dtype == np.int16 else joined


def made(writer: Writer, rate: int = 22050, count: int = 4) -> tuple[Audiobook, list[np.ndarray], list[bytes]]:
    encoding = writer.encoding(rate, 1, 0)
    segments = [segment(encoding, 0.7 + 0.13 * number, number) for number in range(count)]
    book = audiobook(encoding, [len(one) for one in segments])
    return book, segments, [writer.encode(one, encoding) for one in segments]


def test_says_what_it_is(writer: Writer) -> None:
    assert isinstance(writer, Writer)
    assert writer.suffix == f".{writer.name}"
    encoding = writer.encoding(22050, 1, 0)
    assert encoding.format == writer.name
    assert (encoding.bitrate == 0) == writer.lossless


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 24000, 44100, 48000, 96000])
@pytest.mark.parametrize("channels", [1, 2])
def test_takes_any_rate_and_bit_rate(writer: Writer, rate: int, channels: int, tmp_path: Path) -> None:
    for bitrate in (0, 1, 57_123, 192_000, 2_000_000):
        encoding = writer.encoding(rate, channels, bitrate)
        sound = segment(encoding, 0.2, 1)
        blob = writer.encode(sound, encoding)
        assert writer.encode(sound.copy(), encoding) == blob
        path = tmp_path / "a"
        writer.bind(audiobook(encoding, [len(sound)], ["One"]), [blob], path)
        with av.open(str(path)) as container:
            stream = container.streams.audio[0].codec_context
            assert (stream.sample_rate, stream.channels) == (encoding.rate, channels)


def test_length_is_the_timelines_to_the_sample(writer: Writer, tmp_path: Path) -> None:
    book, segments, blobs = made(writer)
    path = tmp_path / "book"
    writer.bind(book, iter(blobs), path)
    decoded = decode(path)
    assert len(decoded) == book.timeline.frames == sum(map(len, segments))


def test_chapters_begin_where_their_sound_begins(writer: Writer, tmp_path: Path) -> None:
    book, segments, blobs = made(writer)
    path = tmp_path / "book"
    writer.bind(book, blobs, path)
    decoded = decode(path)
    for mark, rendered in zip(book.timeline.chapters, segments, strict=True):
        heard = decoded[mark.start : mark.end]
        shifts = range(-3, 4)
        matches = [float(np.dot(np.roll(heard, shift), rendered)) for shift in shifts]
        assert list(shifts)[int(np.argmax(matches))] == 0
        assert max(matches) > 0.8 * float(np.dot(rendered, rendered))


def test_the_level_stays(writer: Writer, tmp_path: Path) -> None:
    for bitrate in (0, 192_000, 320_000):
        encoding = writer.encoding(44100, 1, bitrate)
        sound = segment(encoding, 1.0, 2)
        path = tmp_path / "book"
        writer.bind(audiobook(encoding, [len(sound)], ["One"]), [writer.encode(sound, encoding)], path)
        heard = decode(path)
        assert float(np.dot(heard, sound) / np.dot(sound, sound)) == pytest.approx(1.0, abs=0.012)


def test_joined_sounds_as_each_alone(writer: Writer, tmp_path: Path) -> None:
    book, segments, blobs = made(writer)
    path = tmp_path / "book"
    writer.bind(book, blobs, path)
    joined = decode(path)
    alone = []
    for rendered, blob in zip(segments, blobs, strict=True):
        writer.bind(audiobook(book.encoding, [len(rendered)], ["One"]), [blob], path)
        alone.append(decode(path))
    difference = np.abs(joined - np.concatenate(alone))
    if writer.name == "opus":
        # Its last 6.5 ms of silence, where a little of the sound before is left, come from the next segment's start.
        assert difference.max() < 0.001
        for mark in book.timeline.chapters[1:]:
            difference[mark.start - 312 : mark.start + 960] = 0
    assert difference.max() == 0
    if writer.lossless:
        assert np.abs(joined - np.concatenate(segments)).max() <= 1.1 / 32768


def test_the_same_book_gives_the_same_bytes(writer: Writer, tmp_path: Path) -> None:
    book, _, blobs = made(writer)
    first, second = tmp_path / "a.part", tmp_path / "b"
    writer.bind(book, blobs, first)
    writer.bind(made(writer)[0], made(writer)[2], second)
    assert first.read_bytes() == second.read_bytes()


def test_players_see_the_chapters(writer: Writer, tmp_path: Path) -> None:
    book, _, blobs = made(writer)
    path = tmp_path / "book"
    writer.bind(book, blobs, path)
    with av.open(str(path)) as container:
        chapters = container.chapters()
    assert [chapter["metadata"]["title"] for chapter in chapters] == [" ".join(title.split()) for title in TITLES]
    starts = [float(chapter["start"] * chapter["time_base"]) for chapter in chapters]
    wanted = [mark.start / book.timeline.rate for mark in book.timeline.chapters]
    assert starts == pytest.approx(wanted, abs=0.0006)


def test_ffmpeg_reads_the_tags_that_libraries_ask_for(writer: Writer, tmp_path: Path) -> None:
    book, _, blobs = made(writer)
    path = tmp_path / "book"
    writer.bind(book, blobs, path)
    with av.open(str(path)) as container:
        told = {**container.streams.audio[0].metadata, **container.metadata}
    found = {key.lower(): value for key, value in told.items()}
    wanted = {"title": METADATA.title, "album": METADATA.title, "artist": METADATA.author, "genre": METADATA.genre}
    wanted |= {"date": METADATA.year, "copyright": METADATA.copyright}
    if writer.name != "wav":
        wanted |= {"composer": METADATA.narrator, "series": METADATA.series, "series-part": METADATA.part}
        wanted |= {"isbn": METADATA.isbn, "asin": METADATA.asin, "publisher": METADATA.publisher}
        wanted |= {"album_artist": METADATA.author}
        description = found.get("description") or found["comment"]
        assert description == METADATA.description
    assert {key: found.get(key) for key in wanted} == wanted


def test_the_cover_comes_back_as_it_was(writer: Writer, tmp_path: Path) -> None:
    if writer.name == "wav":
        pytest.skip("WAV holds no cover")
    book, _, blobs = made(writer)
    path = tmp_path / "book"
    writer.bind(book, blobs, path)
    with av.open(str(path)) as container:
        pictures = [bytes(packet) for packet in container.demux(container.streams.video[0]) if packet.size]
    assert book.cover is not None
    assert pictures[0] == book.cover.data


@pytest.mark.parametrize("count", [1, 255, 256, 999, 2000])
def test_many_chapters(writer: Writer, count: int, tmp_path: Path) -> None:
    encoding = writer.encoding(22050, 1, 0)
    sound = np.zeros(encoding.frame * 40 if encoding.frame > 1 else 44100, np.float32)
    blobs = [writer.encode(sound, encoding)] * 40
    total = 40 * len(sound)
    marks = tuple(
        ChapterMark(f"Chapter {number + 1}", total * number // count, total * (number + 1) // count)
        for number in range(count)
    )
    book = Audiobook(METADATA, Timeline(encoding.rate, total, marks), encoding, ("k",) * 40)
    path = tmp_path / "book"
    writer.bind(book, blobs, path)
    with av.open(str(path)) as container:
        titles = [chapter["metadata"]["title"] for chapter in container.chapters()]
    readable = VORBIS_CHAPTERS if writer.name in ("opus", "flac") else count
    assert titles == [mark.title for mark in marks][:readable]
    assert mutagen.File(path) is not None


def test_what_can_not_be_written_is_said_in_words(writer: Writer, tmp_path: Path) -> None:
    book, _, blobs = made(writer)
    with pytest.raises(OutputError, match="can't be written"):
        writer.bind(book, blobs, tmp_path / "no" / "folder" / "book")
    with pytest.raises(OutputError, match="damaged"):
        writer.bind(book, [b"no packets"], tmp_path / "book")
    with pytest.raises(OutputError, match="nothing to bind"):
        writer.bind(book, [], tmp_path / "book")


def test_a_book_without_anything_known(writer: Writer, tmp_path: Path) -> None:
    encoding = writer.encoding(22050, 1, 0)
    sound = segment(encoding, 0.2, 0)
    timeline = Timeline(encoding.rate, len(sound), (ChapterMark("", 0, len(sound)),))
    path = tmp_path / "book"
    writer.bind(Audiobook(Metadata(), timeline, encoding, ("k",)), [writer.encode(sound, encoding)], path)
    with av.open(str(path)) as container:
        assert [chapter["metadata"]["title"] for chapter in container.chapters()] == ["Chapter 1"]
    assert len(decode(path)) == len(sound)

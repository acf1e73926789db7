"""Covers are chosen, prepared once and kept; samples are cut from what is there, between one and five minutes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from narrate import covers, plugins
from narrate.binding import Bindery, BoundChapter, _sample, cover_for
from narrate.errors import ConfigError, SourceError
from narrate.model import Cover, Metadata, RenderedSegment
from narrate.ports import Event
from narrate.store import Store

BOOK = Metadata(title="The Long Way", authors=("A. Writer",))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "store", 0)
    made.prepare()
    return made


def picture(width: int = 300, height: int = 400) -> bytes:
    file = BytesIO()
    Image.new("RGB", (width, height), (9, 99, 199)).save(file, "PNG")
    return file.getvalue()


def chosen(wish: str, found: Cover | None, store: Store, told: list[Event] | None = None) -> Cover | None:
    return cover_for(wish, found, BOOK, store, (told if told is not None else []).append)


def test_none_draw_file_and_source(store: Store, tmp_path: Path) -> None:
    found = Cover(picture(), "image/png")
    (tmp_path / "mine.png").write_bytes(picture(900, 900))
    assert chosen("none", found, store) is None
    assert chosen("", None, store) == covers.draw(BOOK)
    assert chosen("draw:rings", found, store) == covers.draw(BOOK, "rings")
    assert chosen("", found, store) == covers.prepare(found)
    assert chosen(str(tmp_path / "mine.png"), found, store) == covers.read(tmp_path / "mine.png")
    with pytest.raises(SourceError, match="does not exist"):
        chosen(str(tmp_path / "no.png"), found, store)
    with pytest.raises(ConfigError, match="rings"):
        chosen("draw:ring", found, store)


def test_what_was_made_before_is_not_made_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Cover(picture(), "image/png")
    first = chosen("", found, store), chosen("", None, store)
    for name in ("draw", "prepare"):
        monkeypatch.setattr(covers, name, lambda *_: pytest.fail("made again"))
    assert (chosen("", found, store), chosen("", None, store)) == first


def test_a_broken_picture_in_the_source_is_told_and_replaced(store: Store) -> None:
    told: list[Event] = []
    assert chosen("", Cover(b"junk"), store, told) == covers.draw(BOOK)
    assert "drawn instead" in str(told[0])


def bound(*lengths: tuple[str, tuple[int, ...]]) -> list[str] | None:
    """The keys of a sample of chapters whose segments last so many seconds."""
    writer = plugins.load("writers", "wav")
    encoding = writer.encoding(100, 1, 0)
    segments, chapters = [], []
    for title, seconds in lengths:
        chapters.append(BoundChapter(title, (), len(seconds)))
        for each in seconds:
            key = f"{title}{len(segments)}"
            segments.append(RenderedSegment(key, each * 100, b"", (("wav", key),), lengths=(("wav", each * 100),)))
    rest = RenderedSegment("rest", 100, b"", (("wav", "rest"),), lengths=(("wav", 100),))
    sample = _sample(Bindery(BOOK, None, tuple(chapters), tuple(segments), rest), encoding, writer)
    if sample:
        assert sample.timeline.frames <= 300 * 100
        assert sample.metadata.title == "The Long Way (sample)"
    return list(sample.packets) if sample else None


@pytest.mark.parametrize(
    ("chapters", "keys"),
    [
        ((("Opening credits", (9,)), ("A", (100, 90)), ("B", (50,))), ["A1", "A2"]),
        ((("A", (100, 90, 80, 70)),), ["A0", "A1", "A2", "rest"]),
        ((("A", (20,)), ("B", (100, 90, 100))), ["A0", "B1", "B2", "rest"]),
        ((("A", (20,)),), ["A0", "rest"]),
        ((("A", (400,)),), None),
        ((("Opening credits", (9,)), ("Closing credits", (9,))), None),
    ],
)
def test_samples(chapters: tuple[tuple[str, tuple[int, ...]], ...], keys: list[str] | None) -> None:
    assert bound(*chapters) == keys


def test_letters_that_no_font_has_are_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from narrate.covers import fonts

    monkeypatch.setattr(fonts, "SYSTEM", ())
    told: list[Event] = []
    assert cover_for("", None, Metadata(title="红楼梦"), store, told.append)
    assert "“红楼梦”" in str(told[0])
    told.clear()
    assert cover_for("", None, BOOK, store, told.append)
    assert not told

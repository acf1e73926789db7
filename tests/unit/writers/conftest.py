"""A small book that the writers' tests bind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from narrate.model import Audiobook, ChapterMark, Metadata, Timeline
from narrate.ports import Writer

Bind = Callable[..., Audiobook]

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
    description="First line.\nSecond line.",
    copyright="© 1999 Ann Author",
    isbn="9780000000002",
    asin="B000000002",
    source_url="https://example.org/home",
)


@pytest.fixture
def metadata() -> Metadata:
    return METADATA


@pytest.fixture
def bind(tmp_path: Path) -> Bind:
    """Binds quiet segments of `count` chapters, and gives the book; the file is tmp_path/book."""

    def bound(
        writer: Writer, titles: Sequence[str] = ("One", "Two"), *, rate: int = 22050, **fields: object
    ) -> Audiobook:
        encoding = writer.encoding(rate, 1, 0)
        frames = encoding.frame * max(4, -(-4096 // encoding.frame))
        rng = np.random.default_rng(1)
        sound = (0.01 * rng.standard_normal(frames)).astype(np.float32)
        blob = writer.encode(sound, encoding)
        marks = tuple(ChapterMark(title, i * frames, (i + 1) * frames) for i, title in enumerate(titles))
        timeline = Timeline(encoding.rate, frames * len(titles), marks)
        book = Audiobook(METADATA, timeline, encoding, ("k",) * len(titles), **fields)  # type: ignore[arg-type]
        writer.bind(book, [blob] * len(titles), tmp_path / "book")
        return book

    return bound

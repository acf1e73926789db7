"""Whole and damaged audio files, made here by our own writers from tones that are as loud and as pausing as speech."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from narrate import plugins
from narrate.model import Audiobook, ChapterMark, Cover, Metadata, Timeline
from narrate.ports import Writer

RATE = 44100
METADATA = Metadata(
    title="The Long Way", authors=("A. Writer",), narrator="Nora", language="en", year="2020", series="Roads", part="1"
)

Make = Callable[..., Path]


def speech(seconds: float = 8.0, rate: int = RATE, level: float = 0.25, seed: int = 3) -> NDArray[np.float32]:
    """Words of tone and hiss with soft edges and pauses between them, room tone under all, silence at both ends."""
    rng = np.random.default_rng(seed)
    frames = int(seconds * rate)
    time = np.arange(frames) / rate
    word = 0.5 - 0.5 * np.cos(2 * np.pi * np.minimum(time % 0.5, 0.4) / 0.4)
    tone = sum(np.sin(2 * np.pi * f * time) / n for n, f in enumerate((180, 360, 720, 1440, 2900), 1))
    sound = level * word * (tone + 0.2 * rng.standard_normal(frames))
    sound[: int(0.7 * rate)] = 0
    sound[-int(1.5 * rate) :] = 0
    return (sound + 10 ** (-75 / 20) * rng.standard_normal(frames)).astype(np.float32)


def picture(width: int = 1000, height: int = 1000) -> Cover:
    file = BytesIO()
    Image.new("RGB", (width, height), (90, 40, 20)).save(file, "JPEG")
    return Cover(file.getvalue(), "image/jpeg")


@pytest.fixture(scope="session")
def pressed() -> dict[tuple[object, ...], bytes]:
    """Files of the usual speech, by what was asked for: many tests damage the same one."""
    return {}


@pytest.fixture
def make(tmp_path: Path, pressed: dict[tuple[object, ...], bytes]) -> Make:
    """Bind samples into a file of a format, with chapters at these seconds."""

    def made(
        format_name: str = "mp3",
        samples: NDArray[np.float32] | None = None,
        *,
        chapters: tuple[tuple[str, float], ...] = (("One", 0.0), ("Two", 5.0)),
        metadata: Metadata = METADATA,
        cover: Cover | None = None,
        rate: int = RATE,
        bitrate: int = 0,
    ) -> Path:
        writer: Writer = plugins.load("writers", format_name)
        path = tmp_path / f"book{writer.suffix}"
        asked = (format_name, chapters, metadata, cover, rate, bitrate)
        if samples is None and asked in pressed:
            path.write_bytes(pressed[asked])
            return path
        sound = speech(rate=rate) if samples is None else samples
        encoding = writer.encoding(rate, 1, bitrate or (192_000 if format_name == "mp3" else 0))
        whole = -(-len(sound) // encoding.frame) * encoding.frame
        sound = np.pad(sound, (0, whole - len(sound)))
        starts = [round(start * rate) for _, start in chapters]
        marks = tuple(
            ChapterMark(title, start, end)
            for (title, _), start, end in zip(chapters, starts, [*starts[1:], whole], strict=True)
        )
        book = Audiobook(
            metadata, Timeline(encoding.rate, whole, marks), encoding, ("p",), picture() if cover is None else cover
        )
        writer.bind(book, [writer.encode(sound, encoding)], path)
        if samples is None:
            pressed[asked] = path.read_bytes()
        return path

    return made

"""Draws loudness over time with chapters and limits as a PNG; what it means is left to rules."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from narrate.checking.profiles import PROFILES
from narrate.checking.values import Checked, Heard
from narrate.covers import fonts
from narrate.errors import OutputError

WIDTH, HEIGHT = 1600, 520
LEFT, RIGHT, TOP, BOTTOM = 70, 30, 90, 60
LOWEST, HIGHEST = -70.0, 0.0
INK, FAINT, WAVE, QUIET, ALLOWED, CHAPTER, WRONG = (
    (40, 44, 52), (214, 218, 224), (66, 112, 178), (160, 190, 226), (226, 243, 226), (190, 120, 30), (200, 40, 40),
)  # fmt: skip


def draw(checked: Checked, path: Path) -> None:
    """Write the picture. Raises OutputError where that can't be done, or where there is no sound to draw."""
    heard = checked.measures.heard
    if heard is None:
        raise OutputError(f"{checked.file} holds no sound that could be drawn.")
    picture = Image.new("RGB", (WIDTH, HEIGHT), (255, 255, 255))
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(14)
    _frame(pen, font, checked, heard)
    _level(pen, heard)
    _marks(pen, checked, heard)
    try:
        picture.save(path, format="PNG")
    except OSError as error:
        raise OutputError(f"{path} can't be written: {error.strerror or error}.") from error


def _x(seconds: float, heard: Heard) -> int:
    return LEFT + round((WIDTH - LEFT - RIGHT) * min(1.0, seconds / max(heard.duration, 1e-9)))


def _y(level: float) -> int:
    share = (min(HIGHEST, max(LOWEST, level)) - LOWEST) / (HIGHEST - LOWEST)
    return HEIGHT - BOTTOM - round((HEIGHT - TOP - BOTTOM) * share)


def _frame(
    pen: ImageDraw.ImageDraw, font: ImageFont.ImageFont | ImageFont.FreeTypeFont, checked: Checked, heard: Heard
) -> None:
    profile = PROFILES[checked.profile]
    stereo = checked.measures.stream.channels > 1
    allowed = profile.loudness_stereo if stereo else profile.loudness_mono
    if allowed:
        pen.rectangle((LEFT, _y(allowed[1]), WIDTH - RIGHT, _y(allowed[0])), fill=ALLOWED)
    for level in range(int(LOWEST), int(HIGHEST) + 1, 10):
        pen.line((LEFT, _y(level), WIDTH - RIGHT, _y(level)), fill=FAINT)
        pen.text((LEFT - 8, _y(level)), f"{level}", fill=INK, font=font, anchor="rm")
    for share in range(9):
        seconds = heard.duration * share / 8
        anchor = "ra" if share == 8 else "ma"
        pen.text((_x(seconds, heard), HEIGHT - BOTTOM + 10), _clock(seconds), fill=INK, font=font, anchor=anchor)
    told = (
        f"{heard.loudness:.1f} LUFS, range {heard.range:.1f} LU, RMS {heard.rms:.1f} dBFS, true peak "
        f"{heard.true_peak:.1f} dBTP, floor {heard.floor:.1f} dBFS: {'passed' if checked.passed else 'failed'} "
        f"for {checked.profile}"
    )
    _write(pen, (LEFT, 12), Path(checked.file).name[:150], 18, INK, "la")
    pen.text((LEFT, 40), told, fill=INK, font=font)
    pen.text((8, TOP - 22), "LUFS", fill=INK, font=font)


def _level(pen: ImageDraw.ImageDraw, heard: Heard) -> None:
    """A column a pixel: from the quietest to the loudest moment in pale, the middle one in strong colour."""
    curve = heard.curve
    if not len(curve):
        return
    edges = np.linspace(0, len(curve), WIDTH - LEFT - RIGHT + 1).astype(int)
    for column, (first, last) in enumerate(pairwise(edges)):
        part = curve[first : max(last, first + 1)]
        x = LEFT + column
        pen.line((x, _y(float(part.max())), x, HEIGHT - BOTTOM), fill=QUIET)
        pen.line((x, _y(float(np.median(part))), x, HEIGHT - BOTTOM), fill=WAVE)


def _marks(pen: ImageDraw.ImageDraw, checked: Checked, heard: Heard) -> None:
    lists = [one for one in checked.measures.structure.chapters if one.chapters]
    last = -100
    for chapter in lists[0].chapters if lists else ():
        x = _x(chapter.start, heard)
        pen.line((x, TOP, x, HEIGHT - BOTTOM), fill=CHAPTER)
        if x - last >= 90:
            _write(pen, (x + 3, TOP - 6), chapter.title[:14], 14, CHAPTER, "ls")
            last = x
    for spot in (*heard.gaps, *heard.dropouts):
        pen.rectangle(
            (_x(spot.start, heard), TOP, _x(spot.start + spot.length, heard), TOP + 6), fill=WRONG, outline=WRONG
        )
    for seconds in (*heard.clicks, *heard.clipped):
        pen.line((_x(seconds, heard), TOP, _x(seconds, heard), TOP + 14), fill=WRONG)


def _write(
    pen: ImageDraw.ImageDraw, place: tuple[int, int], text: str, size: int, colour: tuple[int, int, int], anchor: str
) -> None:
    """A title in any script, as far as there are letters for it."""
    shown, path = fonts.drawable(" ".join(text.split()))
    pen.text(place, shown, fill=colour, font=fonts.font(path, size), anchor=anchor)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

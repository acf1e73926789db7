"""Draws a cover from title, author, series and part, the same for the same words; big enough to read at 64 pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw

from narrate.covers.fonts import Font, drawable, font, whole
from narrate.errors import ConfigError, nearest
from narrate.model import Cover, Metadata

SIDE = 1400
MARGIN = 100
QUALITY = 88
MOST_LETTERS = 120  # of a title: more could not be read
LARGEST, SMALLEST = 360, 56
MOST_LINES = 8

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Palette:
    """Ground, a second tone near it, an accent, and the ink that stands out from all three."""

    ground: Colour
    tone: Colour
    accent: Colour
    ink: Colour


PALETTES = (
    Palette((24, 43, 73), (34, 59, 98), (226, 168, 75), (255, 252, 244)),
    Palette((92, 26, 36), (116, 36, 46), (232, 184, 120), (255, 248, 240)),
    Palette((22, 66, 60), (30, 86, 78), (236, 190, 92), (250, 255, 250)),
    Palette((58, 36, 84), (76, 50, 108), (240, 160, 140), (255, 250, 255)),
    Palette((40, 40, 44), (58, 58, 64), (222, 92, 66), (255, 255, 255)),
    Palette((14, 74, 102), (20, 94, 128), (250, 200, 90), (248, 254, 255)),
    Palette((244, 234, 214), (232, 218, 190), (170, 60, 40), (38, 28, 22)),
    Palette((226, 236, 238), (204, 220, 224), (20, 90, 120), (16, 32, 44)),
)


@dataclass(slots=True)
class Sheet:
    """What a design draws on."""

    picture: Image.Image
    pen: ImageDraw.ImageDraw
    palette: Palette
    digest: bytes


def draw(metadata: Metadata, design: str = "") -> Cover:
    """A cover of 1,400 pixels as JPEG. `design` is a name of DESIGNS; "" lets title and author choose.

    Words no font is there for are left out; in place of a whole title stands an open book. Raises ConfigError for a
    design nobody knows.
    """
    told = "\0".join((metadata.title, metadata.author, metadata.series, metadata.part))
    # A series keeps one look: its books differ in their words only.
    look = blake2b((metadata.series or told).encode("utf-8", "replace"), digest_size=16).digest()
    names = sorted(DESIGNS)
    if design and design not in DESIGNS:
        raise ConfigError(
            f"There is no cover design {design!r}.{nearest(design, names)}", remedy=f"Designs are: {', '.join(names)}."
        )
    palette = PALETTES[look[1] % len(PALETTES)]
    picture = Image.new("RGB", (SIDE, SIDE), palette.ground)
    sheet = Sheet(picture, ImageDraw.Draw(picture), palette, blake2b(told.encode("utf-8", "replace")).digest())
    DESIGNS[design or names[look[0] % len(names)]](sheet)
    _words(sheet, metadata)
    file = BytesIO()
    picture.save(file, "JPEG", quality=QUALITY)
    return Cover(file.getvalue(), "image/jpeg")


def _words(sheet: Sheet, metadata: Metadata) -> None:
    above = ", ".join(part for part in (metadata.series, metadata.part and f"{metadata.part}") if part)
    top, bottom = MARGIN + 30, SIDE - MARGIN - 30
    if above:
        top = _block(sheet, above, top, top + 110, 84, sheet.palette.accent, "top") + 40
    if metadata.author:
        bottom = _block(sheet, metadata.author, bottom - 190, bottom, 104, sheet.palette.ink, "bottom") - 50
    if bottom < SIDE - MARGIN - 80:
        middle = SIDE // 2
        sheet.pen.rectangle((middle - 160, bottom, middle + 160, bottom + 10), fill=sheet.palette.accent)
        bottom -= 40
    title = _short(metadata.title or "Untitled")
    if drawable(title)[0]:
        _block(sheet, title, top, bottom, LARGEST, sheet.palette.ink, "middle")
    else:
        _open_book(sheet, (top + bottom) // 2)


def undrawn(metadata: Metadata) -> tuple[str, ...]:
    """Those of title, author and series that no font on this machine has all letters for."""
    return tuple(text for text in (metadata.title, metadata.author, metadata.series) if text and not whole(text))


def _open_book(sheet: Sheet, middle: int) -> None:
    """Two pages of lines: what stands for a title that can't be written."""
    ink, ground = sheet.palette.ink, sheet.palette.ground
    for side in (-1, 1):
        spine, edge = SIDE // 2 + side * 14, SIDE // 2 + side * 360
        sheet.pen.polygon(
            ((spine, middle - 190), (edge, middle - 240), (edge, middle + 200), (spine, middle + 250)), fill=ink
        )
        for line in range(5):
            start, end = SIDE // 2 + side * 70, SIDE // 2 + side * 310
            place = middle - 130 + line * 70
            sheet.pen.line(((start, place), (end, place - 28)), fill=ground, width=16)


def _short(title: str) -> str:
    text = " ".join(title.split())
    if len(text) <= MOST_LETTERS:
        return text
    return text[:MOST_LETTERS].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + "…"


def _block(sheet: Sheet, text: str, top: int, bottom: int, largest: int, colour: Colour, where: str) -> int:
    """Write `text` as large as it fits between `top` and `bottom`; back comes the edge that looks at the title."""
    text, path = drawable(" ".join(text.split()))
    if not text:
        return top if where == "top" else bottom
    lines, letters, size = _fitted(text, path, bottom - top, largest)
    height = round(size * 1.16)
    used = height * len(lines)
    start = {"top": top, "bottom": bottom - used}.get(where, top + (bottom - top - used) // 2)
    for number, line in enumerate(lines):
        place = (SIDE // 2, start + number * height + height // 2)
        # The font that comes with Pillow has one weight: an outline in the same colour makes it bold.
        bold = max(1, size // 36) if not path else 0
        sheet.pen.text(place, line, fill=colour, font=letters, anchor="mm", stroke_width=bold, stroke_fill=colour)
    return start + used if where == "top" else start


def _fitted(text: str, path: str, height: int, largest: int) -> tuple[list[str], Font, int]:
    """Lines and font of the largest size at which the text fits."""
    width = SIDE - 2 * MARGIN
    ruler = font(path, 100)
    # Words of scripts without blanks, and words too long for any line, may be parted anywhere.
    words = [piece for word in text.split() for piece in _pieces(word, ruler, width)]
    glue = " " if " " in text else ""
    lengths = [ruler.getlength(word) * 1.06 for word in words]
    blank = ruler.getlength(glue) if glue else 0.0
    best: tuple[float, list[list[int]]] = (0.0, [])
    for count in range(1, min(MOST_LINES, len(words)) + 1):
        rows = _balanced(lengths, blank, count)
        widest = max(sum(lengths[i] for i in row) + blank * (len(row) - 1) for row in rows)
        size = min(largest, 100 * width / widest, height / (1.16 * len(rows)))
        if size > best[0]:
            best = (size, rows)
    size = max(min(SMALLEST, largest), int(best[0]))
    lines = [glue.join(words[i] for i in row) for row in best[1]]
    return lines, font(path, size), size


def _pieces(word: str, ruler: Font, width: int) -> list[str]:
    """The word whole, or in parts of like length where it would have to be small to fit into a line."""
    if all("\u2e80" <= letter <= "\uffef" for letter in word):
        return list(word)
    count = min(len(word), -(-round(ruler.getlength(word) * 1.2) // width))
    if count < 2:
        return [word]
    cuts = [len(word) * number // count for number in range(count + 1)]
    parts = [word[first:last] for first, last in pairwise(cuts)]
    return [*(f"{part}-" for part in parts[:-1]), parts[-1]]


def _balanced(lengths: list[float], blank: float, count: int) -> list[list[int]]:
    """Words shared out over at most `count` lines so that the widest is as narrow as can be."""
    low, high = max(lengths), sum(lengths) + blank * len(lengths)
    for _ in range(20):
        middle = (low + high) / 2
        if len(_filled(lengths, blank, middle)) <= count:
            high = middle
        else:
            low = middle
    return _filled(lengths, blank, high)


def _filled(lengths: list[float], blank: float, width: float) -> list[list[int]]:
    rows: list[list[int]] = [[]]
    used = 0.0
    for number, length in enumerate(lengths):
        if rows[-1] and used + blank + length > width + 1e-6:
            rows.append([])
            used = 0.0
        used += length + (blank if rows[-1] else 0.0)
        rows[-1].append(number)
    return rows


def _plain(sheet: Sheet) -> None:
    sheet.pen.rectangle((0, 0, SIDE, 56), fill=sheet.palette.accent)
    sheet.pen.rectangle((0, SIDE - 56, SIDE, SIDE), fill=sheet.palette.accent)


def _frame(sheet: Sheet) -> None:
    sheet.pen.rectangle((40, 40, SIDE - 41, SIDE - 41), outline=sheet.palette.accent, width=16)
    sheet.pen.rectangle((74, 74, SIDE - 75, SIDE - 75), outline=sheet.palette.accent, width=4)


def _rings(sheet: Sheet) -> None:
    x, y = (200 + sheet.digest[place] * 1000 // 255 for place in (2, 3))
    for number in range(16, 0, -1):
        radius = number * 120
        colour = sheet.palette.tone if number % 2 else sheet.palette.ground
        sheet.pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    sheet.pen.rectangle((0, 0, SIDE - 1, SIDE - 1), outline=sheet.palette.accent, width=24)


def _slant(sheet: Sheet) -> None:
    lean = 300 + sheet.digest[2] * 2
    sheet.pen.polygon(((0, 0), (SIDE, 0), (SIDE, SIDE - lean), (0, lean)), fill=sheet.palette.tone)
    sheet.pen.line(((0, lean), (SIDE, SIDE - lean)), fill=sheet.palette.ground, width=8)
    sheet.pen.rectangle((0, 0, 48, SIDE), fill=sheet.palette.accent)


def _waves(sheet: Sheet) -> None:
    """Bars like the loudness of a voice, along both edges."""
    bars, width = 35, SIDE // 35
    for number in range(bars):
        height = 30 + sheet.digest[number % len(sheet.digest)] * 90 // 255
        left = number * width + 8
        for top in (0, SIDE - height):
            sheet.pen.rectangle((left, top, left + width - 16, top + height), fill=sheet.palette.accent)


def _weave(sheet: Sheet) -> None:
    for number in range(-10, 12):
        place = number * 140
        sheet.pen.line(((place, 0), (place + SIDE, SIDE)), fill=sheet.palette.tone, width=46)
    sheet.pen.rectangle((0, SIDE - 70, SIDE, SIDE - 40), fill=sheet.palette.accent)
    sheet.pen.rectangle((0, 40, SIDE, 70), fill=sheet.palette.accent)


DESIGNS: dict[str, Callable[[Sheet], None]] = {
    "frame": _frame,
    "plain": _plain,
    "rings": _rings,
    "slant": _slant,
    "waves": _waves,
    "weave": _weave,
}

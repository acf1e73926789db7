"""Finds letters to draw a text with: the font that comes with Pillow, else a system font that has them all.

Pillow's own font makes the same picture everywhere, but knows Latin only. For other scripts the first font of a fixed
list that is installed and has all the letters is taken, so the picture depends on the machine there, and only there.
"""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from pathlib import Path

from PIL import ImageFont, features

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
NOWHERE = "\U0010fffe"  # a code point no font has: what it draws stands for a missing letter

PLAINER = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
    | dict.fromkeys("‘’‚‛′", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—―", "-") | {"…": "..."}
)  # fmt: skip

_LINUX = (
    "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans-Bold.ttf",
    "/usr/share/fonts/TTF/DejaVuSans-Bold.ttf",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Bold.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansArabic-Bold.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansHebrew-Bold.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Bold.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansThai-Bold.ttf",
    "/usr/share/fonts/truetype/freefont/FreeSansBold.ttf",
)
_MAC = (
    "/System/Library/Fonts/Supplemental/Arial Bold.ttf",
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    "/Library/Fonts/Arial Unicode.ttf",
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/Hiragino Sans GB.ttc",
)
_WINDOWS = tuple(
    f"C:/Windows/Fonts/{name}"
    for name in (
        "arialbd.ttf",
        "seguisb.ttf",
        "msyhbd.ttc",
        "msgothic.ttc",
        "malgunbd.ttf",
        "Nirmala.ttf",
        "tahomabd.ttf",
    )
)
SYSTEM = {"darwin": _MAC, "win32": _WINDOWS}.get(sys.platform, _LINUX)


def font_for(text: str) -> str | None:
    """The font that has all letters of `text`: "" for Pillow's own, a path, or None where there is none."""
    letters = frozenset(letter for letter in text if not letter.isspace())
    return next((path for path in ("", *SYSTEM) if (not path or _there(path)) and _has(path, letters)), None)


def font(path: str, size: int) -> Font:
    """The font at `size` pixels; "" is Pillow's own."""
    return ImageFont.truetype(path, size) if path else ImageFont.load_default(size)


def drawable(text: str) -> tuple[str, str]:
    """As much of `text` as there are letters for, and the font; ("", "") where hardly anything is left.

    Where no font has all its letters, accents and curly quotes go before words do.
    """
    found = font_for(text)
    if found is not None and not _needs_shaping(text, found):
        return text, found
    simple = _simple(text)
    if font_for(simple) == "":
        return simple, ""
    words = [word for word in simple.split() if font_for(word) == ""]
    kept = " ".join(words)
    return (kept, "") if len(kept) * 2 > len(text) else ("", "")


def whole(text: str) -> bool:
    """Whether all words of `text` can be drawn, at least without their accents."""
    found = font_for(text)
    return (found is not None and not _needs_shaping(text, found)) or font_for(_simple(text)) == ""


def _simple(text: str) -> str:
    """`text` without what only some fonts have: accents, ligatures, curly quotes, long dashes."""
    apart = unicodedata.normalize("NFKD", text.translate(PLAINER))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _needs_shaping(text: str, path: str) -> bool:
    """Whether letters join or run from right to left, which only the Raqm library lays out."""
    complex_script = any("\u0590" <= letter <= "\u109f" or "\ufb1d" <= letter <= "\ufefc" for letter in text)
    return complex_script and bool(path) and not features.check("raqm")


@cache
def _there(path: str) -> bool:
    return Path(path).is_file()


@cache
def _probe(path: str) -> Font:
    return font(path, 24)


@cache
def _missing(path: str) -> bytes:
    return _shape(path, NOWHERE)


def _shape(path: str, letter: str) -> bytes:
    return bytes(_probe(path).getmask(letter))


def _has(path: str, letters: frozenset[str]) -> bool:
    try:
        return all(_shape(path, letter) != _missing(path) for letter in sorted(letters))
    except OSError:
        return False

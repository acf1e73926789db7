"""Any picture becomes a square RGB JPEG that every player shows, or is refused in words; drawing one is elsewhere."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageFilter, ImageOps, UnidentifiedImageError

from narrate.covers import MOST_BYTES
from narrate.errors import SourceError
from narrate.model import Cover

MOST_SIDE = 2400
LEAST_SIDE = 600
# Nearer to square than this and the edges are cut; otherwise the picture is laid on a blurred copy of itself.
NEARLY_SQUARE = 0.03
MOST_PIXELS = 60_000_000  # 240 MB decoded; a JPEG beyond that is decoded at a fraction of its size
MOST_PIXELS_JPEG = 400_000_000
KEPT_BYTES = 2_000_000
QUALITY = 88
REMEDY = "Give a JPEG or PNG file."


def read(path: Path) -> Cover:
    """A picture file, fit for audio. Raises SourceError for a file that is missing or no picture."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SourceError(f"The cover {path} is larger than {MOST_BYTES // 1_000_000} MB.", remedy=REMEDY)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"The cover {path} does not exist.", remedy="Check the path after --cover.") from error
    except OSError as error:
        raise SourceError(f"The cover {path} can't be read: {error.strerror or error}.", remedy=REMEDY) from error
    return prepare(Cover(data), name=str(path))


def prepare(cover: Cover, name: str = "of the book") -> Cover:
    """A square RGB JPEG of 600 to 2,400 pixels; one that is so already comes back byte for byte.

    The first picture of an animation is taken, transparency becomes white, EXIF's turning and colour profiles are
    applied, and no metadata is kept. Raises SourceError, which calls the picture `name`, for what is none or broken.
    """
    try:
        with warnings.catch_warnings():
            # Sizes are judged here, by limits of our own.
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(cover.data)) as picture:
                _bounded(picture, name)
                if _fits(picture, cover.data):
                    picture.load()
                    return Cover(cover.data, "image/jpeg")
                return _jpeg(_square(_sized(_upright_rgb(picture))))
    except UnidentifiedImageError as error:
        raise SourceError(f"The cover {name} is {_kind(cover.data)}.", remedy=REMEDY) from error
    except Image.DecompressionBombError as error:
        raise SourceError(f"The cover {name} is too large to open.", remedy=REMEDY) from error
    except (OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, TypeError, OverflowError) as error:
        # Pillow's readers raise all of these for broken files.
        raise SourceError(f"The cover {name} is damaged: {error}.", remedy=REMEDY) from error


def _kind(data: bytes) -> str:
    head = data[:1000].lstrip().lower()
    if b"<svg" in head:
        return "an SVG drawing, which audio files can't hold"
    if head.startswith(b"%pdf"):
        return "a PDF file, which audio files can't hold"
    return "empty" if not data else "no picture"


def _bounded(picture: Image.Image, name: str) -> None:
    """Refuse what would fill the memory; tell a JPEG decoder to shrink what is larger than needed."""
    pixels = picture.width * picture.height
    limit = MOST_PIXELS_JPEG if picture.format == "JPEG" else MOST_PIXELS
    if pixels > limit:
        raise SourceError(
            f"The cover {name} is too large: {picture.width} × {picture.height} pixels.",
            remedy=f"Make it smaller: {MOST_SIDE} × {MOST_SIDE} pixels are plenty.",
        )
    if min(picture.size) < 1 or max(picture.size) > 200 * min(picture.size):
        raise SourceError(f"The cover {name} is {picture.width} × {picture.height} pixels: a line, no picture.")
    if pixels > MOST_SIDE * MOST_SIDE:
        picture.draft(picture.mode, (MOST_SIDE, MOST_SIDE))


def _fits(picture: Image.Image, data: bytes) -> bool:
    return (
        picture.format == "JPEG"
        and picture.mode == "RGB"
        and picture.width == picture.height
        and LEAST_SIDE <= picture.width <= MOST_SIDE
        and len(data) <= KEPT_BYTES
        and picture.getexif().get(0x0112, 1) == 1
        and "icc_profile" not in picture.info
    )


def _upright_rgb(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if getattr(picture, "n_frames", 1) > 1:
        picture.seek(0)
    turned = ImageOps.exif_transpose(picture)
    if turned.mode.startswith(("I", "F")):
        turned = _eight_bits(turned)
    if turned.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in turned.info:
        turned = turned.convert("RGBA")
        ground = Image.new("RGBA", turned.size, (255, 255, 255, 255))
        return Image.alpha_composite(ground, turned).convert("RGB")
    if profile and turned.mode in ("RGB", "CMYK", "L"):
        converted = _by_profile(turned, profile)
        if converted is not None:
            return converted
    return turned.convert("RGB")


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits, or of any numbers, scaled to 8 bits."""
    values = np.asarray(picture).astype(np.float64)
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    if picture.mode.startswith("I;16") or (picture.mode == "I" and values.max(initial=0) > 255):
        top = 65535.0
    else:
        top = max(255.0 if picture.mode == "I" else 1.0, float(values.max(initial=0)))
    return Image.fromarray(np.clip(values / top * 255.0, 0, 255).astype(np.uint8), "L")


def _by_profile(picture: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A broken colour profile is no reason to do without the picture.
        return None
    return converted


def _sized(picture: Image.Image) -> Image.Image:
    longest = max(picture.size)
    wanted = min(MOST_SIDE, max(LEAST_SIDE, longest))
    if wanted == longest:
        return picture
    width, height = (max(1, round(side * wanted / longest)) for side in picture.size)
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def _square(picture: Image.Image) -> Image.Image:
    width, height = picture.size
    if width == height:
        return picture
    short, long = sorted(picture.size)
    if 1 - short / long <= NEARLY_SQUARE:
        return ImageOps.fit(picture, (short, short), Image.Resampling.LANCZOS)
    # Blurred small and then enlarged: the same look at a hundredth of the time.
    ground = ImageOps.fit(picture, (160, 160), Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(6))
    square = ground.point([round(value * 0.7) for value in range(256)] * 3).resize(
        (long, long), Image.Resampling.BICUBIC
    )
    square.paste(picture, ((long - width) // 2, (long - height) // 2))
    return square


def _jpeg(picture: Image.Image) -> Cover:
    file = BytesIO()
    picture.save(file, "JPEG", quality=QUALITY)
    return Cover(file.getvalue(), "image/jpeg")

"""Covers come out square, sane and the same each time, whatever picture comes in; what is none is refused in words."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from time import process_time

import numpy as np
import pytest
from PIL import Image

from narrate.covers import draw, fonts, prepare, read, undrawn
from narrate.covers.drawing import DESIGNS
from narrate.errors import ConfigError, SourceError
from narrate.model import Cover, Metadata


def saved(picture: Image.Image, kind: str = "PNG", **options: object) -> Cover:
    file = BytesIO()
    picture.save(file, kind, **options)
    return Cover(file.getvalue())


def opened(cover: Cover) -> Image.Image:
    picture = Image.open(BytesIO(cover.data))
    picture.load()
    assert (picture.format, picture.mode) == ("JPEG", "RGB")
    assert picture.width == picture.height
    assert 600 <= picture.width <= 2400
    assert cover.media_type == "image/jpeg"
    return picture


def test_a_good_cover_comes_back_untouched() -> None:
    good = saved(Image.new("RGB", (1000, 1000), (9, 99, 199)), "JPEG")
    assert prepare(good).data == good.data


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "RGB", "I;16"])
def test_every_kind_of_png_becomes_a_jpeg(mode: str) -> None:
    opened(prepare(saved(Image.new(mode, (700, 700), 1))))


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP", "PPM", "TGA"])
def test_other_formats_become_a_jpeg(kind: str) -> None:
    picture = opened(prepare(saved(Image.new("RGB", (700, 700), (200, 30, 30)), kind)))
    red, green, _ = picture.getpixel((350, 350))
    assert red > 150 > green


def test_cmyk_becomes_rgb() -> None:
    picture = opened(prepare(saved(Image.new("CMYK", (800, 800), (0, 255, 255, 0)), "JPEG")))
    red, green, blue = picture.getpixel((400, 400))
    assert red > 200
    assert max(green, blue) < 80


def test_sixteen_bits_keep_their_tones() -> None:
    ramp = np.tile(np.linspace(0, 65535, 700).astype(np.uint16), (700, 1))
    picture = opened(prepare(saved(Image.fromarray(ramp))))
    assert picture.getpixel((5, 300))[0] < 10
    assert 110 < picture.getpixel((350, 300))[0] < 145
    assert picture.getpixel((695, 300))[0] > 245


def test_of_an_animation_the_first_picture_is_taken() -> None:
    pictures = [Image.new("RGB", (600, 600), colour) for colour in ((250, 0, 0), (0, 250, 0))]
    picture = opened(prepare(saved(pictures[0], "GIF", save_all=True, append_images=pictures[1:])))
    assert picture.getpixel((300, 300))[0] > 200


def test_what_shows_through_becomes_white() -> None:
    assert opened(prepare(saved(Image.new("RGBA", (600, 600), (0, 0, 0, 0))))).getpixel((1, 1)) == (255, 255, 255)


def test_turned_pictures_stand_upright() -> None:
    picture = Image.new("RGB", (800, 800), (255, 255, 255))
    picture.paste((0, 0, 0), (0, 0, 800, 400))
    exif = Image.Exif()
    exif[0x0112] = 6
    upright = opened(prepare(saved(picture, "JPEG", exif=exif)))
    # Orientation 6 is a quarter turn clockwise: what was above is right.
    assert upright.getpixel((700, 400))[0] < 20
    assert upright.getpixel((100, 400))[0] > 230
    assert not upright.getexif()


def test_a_tall_cover_is_kept_whole_on_a_square() -> None:
    picture = opened(prepare(saved(Image.new("RGB", (800, 1200), (250, 250, 0)))))
    assert picture.size == (1200, 1200)
    assert picture.getpixel((205, 600))[0] > 240
    assert picture.getpixel((100, 600))[0] < 200


def test_huge_and_tiny_ones_get_a_sensible_size() -> None:
    assert opened(prepare(saved(Image.new("RGB", (5000, 5000)), "JPEG"))).width == 2400
    assert opened(prepare(saved(Image.new("RGB", (40, 40))))).width == 600


def test_a_bomb_is_refused_before_it_is_opened() -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    with pytest.raises(SourceError, match="too large"):
        prepare(Cover(bomb))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"hello there", "no picture"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"%PDF-1.7", "PDF"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        prepare(Cover(data))


def test_a_picture_cut_off_is_refused_in_words() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (700, 700, 3), np.uint8)
    for kind in ("JPEG", "PNG", "GIF", "WEBP", "TIFF"):
        data = saved(Image.fromarray(noise), kind).data
        with pytest.raises(SourceError, match=r"damaged|no picture"):
            prepare(Cover(data[: len(data) // 2]))


def test_files_are_read_or_named(tmp_path: Path) -> None:
    Image.new("RGB", (300, 300)).save(tmp_path / "small.png")
    opened(read(tmp_path / "small.png"))
    with pytest.raises(SourceError, match="does not exist"):
        read(tmp_path / "none.png")
    with pytest.raises(SourceError, match="can't be read"):
        read(tmp_path)


BOOK = Metadata(title="The Long Way Home", authors=("Ann Author",), series="Homeward", part="2")


@pytest.mark.parametrize("design", sorted(DESIGNS))
def test_every_design_draws_the_same_twice_and_quickly(design: str) -> None:
    draw(BOOK, design)
    started = process_time()
    first = draw(BOOK, design)
    assert process_time() - started < 0.5
    assert first == draw(BOOK, design)
    assert prepare(first) == first


@pytest.mark.parametrize("design", sorted(DESIGNS))
def test_the_title_stands_out_at_64_pixels(design: str) -> None:
    small = np.asarray(opened(draw(BOOK, design)).convert("L").resize((64, 64), Image.Resampling.LANCZOS)).astype(int)
    blank = np.asarray(opened(draw(Metadata(title="."), design)).convert("L").resize((64, 64))).astype(int)
    middle = small[16:44, 6:58]
    assert blank.shape == small.shape
    # Ink and ground are far apart, and a good share of the middle is ink.
    assert np.percentile(middle, 97) - np.percentile(middle, 3) > 120
    ground = np.median(middle)
    assert (np.abs(middle - ground) > 60).mean() > 0.15


def test_books_differ_and_a_series_looks_alike() -> None:
    assert draw(BOOK) != draw(Metadata(title="Another", authors=("Ann Author",)))
    one, two = (opened(draw(Metadata(title=t, series="Homeward", part=p))) for t, p in (("A", "1"), ("B", "2")))
    assert one.getpixel((700, 20)) == two.getpixel((700, 20))


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "x" * 500,
        "word " * 200,
        "Преступление и наказание",
        "紅樓夢",
        "ألف ليلة",
        "🐉",
        "A\nB",
        "e\u0301t\u00e9",
        "\ud800",
    ],
)
def test_any_title_can_be_drawn(title: str) -> None:
    opened(draw(Metadata(title=title, authors=("曹雪芹", "Größe"))))


def test_without_system_fonts_accents_go_before_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "SYSTEM", ())
    assert fonts.drawable("Größe “so”") == ('Grosse "so"', "")
    assert fonts.drawable("紅樓夢") == ("", "")
    assert fonts.drawable("The Story of the Stone 紅樓夢") == ("The Story of the Stone", "")


def test_an_unknown_design_is_named() -> None:
    with pytest.raises(ConfigError, match="rings"):
        draw(BOOK, "ringz")


@pytest.mark.parametrize("mode", ["I", "F", "CMYK", "LAB"])
def test_modes_of_tiff_become_a_jpeg(mode: str) -> None:
    opened(prepare(saved(Image.new(mode, (700, 700)), "TIFF")))


def test_a_title_without_letters_is_an_open_book_and_no_box(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever fonts are installed: here none but Pillow's own."""
    monkeypatch.setattr(fonts, "SYSTEM", ())
    chinese = Metadata(title="红楼梦", authors=("曹雪芹",))
    assert undrawn(chinese) == ("红楼梦", "曹雪芹")
    with_book = draw(chinese, "plain")
    picture = np.asarray(opened(with_book).convert("L")).astype(int)
    middle = picture[500:900, 350:1050]
    assert middle.max() - middle.min() > 100  # something stands there
    assert undrawn(Metadata(title="Ödipus – “König”", authors=("Sophokles",))) == ()
    assert undrawn(Metadata(title="Война и мир")) == ("Война и мир",)
    assert not fonts.whole("ไทย")

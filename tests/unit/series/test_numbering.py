"""Numbers in names, however loosely they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrate.series.numbering import is_chapter, numbers_in, place


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Ch 2 of 10.txt", (2,)),
        ("part-ii.md", (2,)),
        ("Chapter Three.txt", (3,)),
        ("03 - x.txt", (3,)),
        ("story v2.txt", (2,)),
        ("v2.txt", (2,)),
        ("Chapter 3 v2.txt", (3,)),
        ("Book 2 Chapter 10.txt", (2, 10)),
        ("Chapter 4 part 2.txt", (4, 2)),
        ("S01E05 - x.txt", (1, 5)),
        ("v2c03.txt", (2, 3)),
        ("Chapter 4.5.txt", (4.5,)),
        ("Chapter Twenty-One.txt", (21,)),
        ("Geese II.epub", (2,)),
        ("2nd book.epub", (2,)),
        ("#4 Foo.epub", (4,)),
        ("story_ch_03_final.txt", (3,)),
        ("My Tale - Chapter 12 - The I of it.html", (12,)),
        ("The 39 Steps.epub", ()),
        ("Civil War.epub", ()),
        ("Mixed.txt", ()),
        ("Two Towers.epub", ()),
        ("You and I.epub", ()),
    ],
)
def test_numbers(name: str, numbers: tuple[float, ...]) -> None:
    assert numbers_in(name) == numbers


def test_order() -> None:
    names = [
        "Prologue.txt", "Chapter 1.txt", "ch 2 of 12.md", "chapter-iii.txt", "Chapter 3 v2.txt", "Chapter Ten.txt",
        "11 - On.txt", "Interlude.txt", "Epilogue.txt",
    ]  # fmt: skip
    backwards = names[::-1]
    assert sorted(backwards, key=place) == names


def test_chapters_are_known_by_their_names() -> None:
    assert all(map(is_chapter, ("Chapter One.txt", "ch3.md", "part-ii.txt", "Prologue.txt", "Episode 4 - x.txt")))
    assert not any(map(is_chapter, ("03 - x.txt", "The Gate.txt", "Partings.txt", "Charm 3.txt", "Geese #2.txt")))


@given(st.text(max_size=60))
def test_any_name_has_its_place(name: str) -> None:
    assert place(name) == place(name)
    assert sorted([name, "Chapter 1.txt"], key=place)

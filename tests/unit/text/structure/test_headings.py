"""Single headings taken apart, their numbers read, and what a player shows of them."""

from __future__ import annotations

import pytest

from narrate.text.structure.bare import looks_like_title
from narrate.text.structure.headings import HeadingKind, joined, parse, plain, shown
from narrate.text.structure.numerals import number, roman


@pytest.mark.parametrize(
    ("text", "kind", "value", "title"),
    [
        ("Chapter 1", HeadingKind.CHAPTER, 1, ""),
        ("CHAPTER IV.", HeadingKind.CHAPTER, 4, ""),
        ("Chapter Twenty-One", HeadingKind.CHAPTER, 21, ""),
        ("Chapter the First", HeadingKind.CHAPTER, 1, ""),
        ("Chapter One: The Quay", HeadingKind.CHAPTER, 1, "The Quay"),
        ("Chapter 7 - The Ferry", HeadingKind.CHAPTER, 7, "The Ferry"),
        ("CHAPTER II.\nTHE FERRY", HeadingKind.CHAPTER, 2, "THE FERRY"),
        ("~ Chapter 3 ~", HeadingKind.CHAPTER, 3, ""),
        ("*** Chapter 3: Rain ***", HeadingKind.CHAPTER, 3, "Rain"),
        ("_CHAPTER V._", HeadingKind.CHAPTER, 5, ""),
        ("Kapitel 12", HeadingKind.CHAPTER, 12, ""),
        ("Stave Two: The First Spirit", HeadingKind.CHAPTER, 2, "The First Spirit"),
        ("PART THE THIRD", HeadingKind.PART, 3, ""),
        ("The Third Part", HeadingKind.PART, 3, ""),
        ("BOOK FIRST—A JUST MAN", HeadingKind.PART, 1, "A JUST MAN"),
        ("Volume II", HeadingKind.PART, 2, ""),
        ("IV", HeadingKind.NUMBER, 4, ""),
        ("IV.", HeadingKind.NUMBER, 4, ""),
        ("— 12 —", HeadingKind.NUMBER, 12, ""),
        ("Seven", HeadingKind.NUMBER, 7, ""),
        ("4 – The Meeting", HeadingKind.NUMBERED, 4, "The Meeting"),
        ("XII. THE COPPER JAR", HeadingKind.NUMBERED, 12, "THE COPPER JAR"),
        ("PROLOGUE", HeadingKind.SPECIAL, None, ""),
        ("Epilogue: After the Rain", HeadingKind.SPECIAL, None, "After the Rain"),
        ("The Quay", HeadingKind.TITLE, None, "The Quay"),
        ("Chapter 3 of 10", HeadingKind.TITLE, None, "Chapter 3 of 10"),
        ("Part of the problem was Marta", HeadingKind.TITLE, None, "Part of the problem was Marta"),
        ("Day 3 was bad", HeadingKind.TITLE, None, "Day 3 was bad"),
        ("1. buy milk", HeadingKind.TITLE, None, "1. buy milk"),
    ],
)
def test_parse(text: str, kind: HeadingKind, value: int | None, title: str) -> None:
    heading = parse(text)
    assert (heading.kind, heading.number, heading.title) == (kind, value, title)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CHAPTER I.", "CHAPTER I"),
        ("IV.", "IV"),
        ("4 – The Meeting", "4 – The Meeting"),
        ("CHAPTER I.\nTHE QUAY", "CHAPTER I: THE QUAY"),
        ("  The   Quay ", "The Quay"),
        ("~ Chapter 3 ~", "Chapter 3"),
        ("And Last.", "And Last."),
    ],
)
def test_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_joined() -> None:
    assert joined("IV.", "The Arrival") == "IV: The Arrival"
    assert joined("Part I", "") == "Part I"


@pytest.mark.parametrize(("text", "value"), [("xiv", 14), ("XCIX", 99), ("VIIII", 9), ("IIX", None), ("Mix", None)])
def test_roman(text: str, value: int | None) -> None:
    assert roman(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("one hundred and five", 105), ("forty-second", 42), ("12th", 12), ("last", -1), ("milk", None), ("007", 7)],
)
def test_number(text: str, value: int | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["The Man with the Tin", "THE QUAY", "And Last", "“Taps”", "Of Rain and Iron"])
def test_titles(text: str) -> None:
    assert looks_like_title(text)


@pytest.mark.parametrize("text", ["He went home.", "and then nothing", "Dear Marta,", "“No,” she said.", "***", ""])
def test_no_titles(text: str) -> None:
    assert not looks_like_title(text)


def test_one_of_a_pair_is_no_ornament() -> None:
    assert plain("Geese & <Men>") == "Geese & <Men>"
    assert plain("<< Geese >>") == "Geese"

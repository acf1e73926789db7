"""Scene marks: every style people use, and what only looks like one."""

from __future__ import annotations

import pytest

from narrate.text.structure import is_scene_mark

SIGNS = ["* * *", "***", "*", "⁂", "~", "~*~*~", "-----", "—", "#", "###", "•", "· · ·", "= = =", "_____", "☙", "❦"]
LETTERS = ["oOo", "oOOo", "-oOo-", "~o~O~o~", "xXx", "xxx", "-x-", "x x x", "ooooOOOOoooo", "o0o0o", "OxO", "*~x~*"]
WORDS = ["Page break", "[scene]", "--line--", "XxPage BreakxX", "Scene Change", "(line break)", "* Time Skip *"]


@pytest.mark.parametrize("text", [*SIGNS, *LETTERS, *WORDS, ". . . . . . .", "......"])
def test_marks(text: str) -> None:
    assert is_scene_mark(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I",
        "X",
        "O",
        "line",
        "Scene",
        "break",
        "?",
        "!",
        "“…”",
        "[]",
        ",",
        "xoxo",
        "Oh",
        "ox",
        "Break it.",
        "1",
        "-1-",
        ". .",
        "....",
    ],
)
def test_no_marks(text: str) -> None:
    assert not is_scene_mark(text)


@pytest.mark.parametrize(
    "text",
    ["//", "/ / /", "|", "$$$", "%%%", "@@@", ":::", "<><><>", "><><><", "\\/\\/\\/", "<3", "<3 <3 <3", "TIME SKIP"],
)
def test_signs_that_people_type_for_want_of_better(text: str) -> None:
    assert is_scene_mark(text)


@pytest.mark.parametrize("text", ["]", "()", ".", ",", "[]", "?!", "“…”", "x", "X", "3", "<4"])
def test_what_is_left_over_is_none(text: str) -> None:
    assert not is_scene_mark(text)

"""What Pandoc writes beyond CommonMark is read as what it means, and never as scenes or stray signs."""

import pytest

from narrate.model import BlockKind, SpanKind


@pytest.fixture
def md(read, told):
    return lambda text: told(read(text, "a.md"))


_ROWS = [("table_row", "One\tTwo words"), ("table_row", "1\tb c"), ("table_row", "d\te")]


@pytest.mark.parametrize(
    "table",
    [
        "One  Two words\n---  ---------\n1    b c\nd    e",
        "  One   Two words\n------ ---------\n    1   b c\n    d   e\n",
        "---  ---------\nOne  Two words\n1    b c\nd    e\n---  ---------",
        "-----------------\nOne  Two\n     words\n---- ------------\n1    b\n     c\n\nd    e\n-----------------",
        "+-----+-----------+\n| One | Two words |\n+=====+===========+\n| 1   | b         |\n|     | c         |\n"
        "+-----+-----------+\n| d   | e         |\n+-----+-----------+",
        "| One | Two words |\n|-----|:---------:|\n| 1   | b c |\n| d   | e |",
        "One | Two words\n----|--:\n1 | b c\nd | e",
    ],
    ids=["simple", "right", "headless", "lines", "grid", "pipes", "bare pipes"],
)
def test_tables_are_rows_and_break_no_scene(md, table):
    assert md(f"Above.\n\n{table}\n\nBelow.\n") == [("paragraph", "Above."), *_ROWS, ("paragraph", "Below.")]


@pytest.mark.parametrize("caption", ["Table: What *it* shows.", ": What *it* shows."])
@pytest.mark.parametrize(
    "table", ["One  Two words\n---  ---------\n1    b c\nd    e", "| One | Two words |\n|--|--|\n|1|b c|\n|d|e|"]
)
def test_captions(md, caption, table):
    told = ("paragraph", "What it shows.")
    assert md(f"{caption}\n\n{table}\n") == [told, *_ROWS] or not caption.startswith(":")
    if "---  " in table:
        assert md(f"{table}\n\n{caption}\n") == [*_ROWS, told]


@pytest.mark.parametrize("rule", ["-----", "--- ---", "- - -", "* * *", "***", "___", "~~~", "--- --- ---"])
def test_rules_are_no_tables(md, rule):
    text = f"It was late.\n\n{rule}\n\nShe left.\n\n{rule}\n\nHe stayed.\n"
    kinds = [kind for kind, _ in md(text)]
    assert kinds == ["paragraph", "scene_break", "paragraph", "scene_break", "paragraph"]


def test_lines_of_verse(md):
    text = "Above.\n\n| The *lamp* is out\n|    and so\n  am I\n|\n| again\n\nBelow."
    verse = [("verse", "The lamp is out\nand so am I"), ("verse", "again")]
    assert md(text) == [("paragraph", "Above."), *verse, ("paragraph", "Below.")]


def test_definitions(md):
    text = "Lamp\n\n:   A *light*.\n\n    It is out.\n\nQuay\n:   A place.\n:   A wall.\n\nHe said\n\nso: it went.\n"
    items = ["Lamp", "A light.", "It is out.", "Quay", "A place.", "A wall."]
    assert md(text) == [*(("list_item", one) for one in items), ("paragraph", "He said"), ("paragraph", "so: it went.")]


def test_fenced_divisions_say_what_they_hold(read):
    text = "::: {.letter #one}\nDear Ada\n:::\n\n:::: poem\nA line\n::::\n\n::: {.dedication}\nFor A.\n:::\n\nText."
    text += "\n\n::: x\nOpen."
    blocks = read(text, "a.md").blocks
    assert [(block.kind, block.text, block.role) for block in blocks] == [
        (BlockKind.LETTER, "Dear Ada", ""),
        (BlockKind.VERSE, "A line", ""),
        (BlockKind.PARAGRAPH, "For A.", "dedication"),
        (BlockKind.PARAGRAPH, "Text.", ""),
        (BlockKind.PARAGRAPH, "Open.", ""),
    ]


def test_attributes_are_not_said(md):
    text = (
        "# One {#one .unnumbered}\n\nTwo {-}\n---\n\n[The Lamp]{.smallcaps} and [it](x){.y} `z`{.w} {sic} he {said}.\n"
    )
    assert md(text) == [
        ("heading", "One"),
        ("heading", "Two"),
        ("paragraph", "The Lamp and it z {sic} he {said}."),
    ]


def test_notes_inside_a_line_come_after_their_paragraph(read):
    blocks = read("So^[A *note* [here](x).] it\nwent.^[Two.]\n\nOn ^[ it ^_^ went.\n", "a.md").blocks
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, "So1 it went.2"),
        (BlockKind.FOOTNOTE, "A note here."),
        (BlockKind.FOOTNOTE, "Two."),
        (BlockKind.PARAGRAPH, "On ^[ it ^_^ went."),
    ]
    assert {span.value for span in blocks[0].spans if span.kind is SpanKind.NOTEREF and span.value} == {
        "#fn-inline-1",
        "#fn-inline-2",
    }


def test_raised_lowered_and_hard_blanks(md):
    assert md("The 2^nd^ of H~2~O, Mr.\\ Vale, ~~gone~~ ~ ^_^ x --- y a---b.") == [
        ("paragraph", "The 2nd of H2O, Mr. Vale, gone ~ ^_^ x — y a—b.")
    ]


def test_raw_pieces(md):
    text = "\\newpage\n\nText.\n\n```{=html}\n<p>raw</p>\n```\n\n```{=latex}\n\\begin{x}\n```\n\n"
    text += "```python\n| a\n: b\n```\n"
    assert md(text) == [("paragraph", "Text."), ("paragraph", "raw"), ("paragraph", "| a\n: b")]


def test_lists_of_other_kinds(md):
    assert md("a) one\nb) two\n") == [("paragraph", "a) one"), ("paragraph", "b) two")]
    assert md("#. one\n#. two\n") == [("list_item", "one"), ("list_item", "two")]
    assert md("- [ ] one\n- [x] two\n") == [("list_item", "one"), ("list_item", "two")]


@pytest.mark.parametrize(
    "line", ["---", "--- ---", "+--+", "| a", ": b", "::: c", "^[", "a{", "[x]{.y", "```", "a^b", "#. x", "\\newpage"]
)
def test_hostile_lines_end(read, line):
    text = "\n".join([line] * 2_000) + "\n\nThe end."
    assert read(text, "a.md").blocks[-1].text.endswith("The end.")
    assert read("x\n\n".join([line] * 1_000) + "\n\nThe end.", "a.md").blocks[-1].text.endswith("The end.")

"""Markdown as people write stories in it."""

import pytest

from narrate.model import BlockKind, SpanKind


def test_front_matter_is_metadata_not_text(read, told):
    text = '---\ntitle: "A Work"\nauthor:\n  - A. B.\n  - C. D.\ndate: 2020-02-03\n'
    text += "series: Saga\npart: 2\nmood: dark\n---\n\nText.\n"
    book = read(text, "a.md")
    assert told(book) == [("paragraph", "Text.")]
    made = book.metadata
    assert (made.title, made.authors, made.year) == ("A Work", ("A. B.", "C. D."), "2020")
    assert (made.series, made.part, made.extra) == ("Saga", "2", (("mood", "dark"),))


@pytest.mark.parametrize("text", ["---\n\nText.\n\n---\n\nMore.\n", "---\nHe said: no.\nAnd left.\n---\n"])
def test_a_rule_at_the_top_is_no_front_matter(read, text):
    book = read(text, "a.md")
    assert book.metadata.title == ""
    assert "".join(block.text for block in book.blocks).startswith(("Text.", "He said"))


def test_emphasis_goes_and_is_remembered(read):
    (block,) = read("He *never* __ever__ ~~said~~ `so` &amp; \\*that\\*.", "a.md").blocks
    assert block.text == "He never ever said so & *that*."
    assert [s.kind for s in block.spans] == [SpanKind.EMPHASIS, SpanKind.STRONG]


def test_footnotes(read):
    book = read("Claim.[^a] More.[^b]\n\n[^a]: Proof\n    goes on.\n\nNext [^c].\n\n[^b]: Other.\n", "a.md")
    texts = [(block.kind, block.text) for block in book.blocks]
    assert texts == [
        (BlockKind.PARAGRAPH, "Claim.a More.b"),
        (BlockKind.FOOTNOTE, "Proof goes on."),
        (BlockKind.PARAGRAPH, "Next [^c]."),
        (BlockKind.FOOTNOTE, "Other."),
    ]
    marks = {book.blocks[0].text[s.start : s.end] for s in book.blocks[0].spans if s.kind is SpanKind.NOTEREF}
    assert marks == {"a", "b"}


def test_prose_wins_over_markup(read, told):
    text = "    An indented paragraph.\n\n~~~\n\nIt was over.\n---\n\nA Title\n---\n\nNext.\n"
    assert told(read(text, "a.md")) == [
        ("paragraph", "An indented paragraph."),
        ("scene_break", ""),
        ("paragraph", "It was over."),
        ("scene_break", ""),
        ("heading", "A Title"),
        ("paragraph", "Next."),
    ]


def test_places_tell_the_line(read):
    book = read("---\ntitle: x\n---\n\n# One\n\nText.\n\nMore.\n", "a.md")
    assert [block.place.line for block in book.blocks] == [5, 7, 9]


@pytest.mark.parametrize(
    "text", [">" * 5000 + " x", "- " * 3000 + "x", "[" * 20_000 + "x", "![[" * 20_000 + "x", "*a " * 20_000 + "x"]
)
def test_hostile_marks_cost_no_time_and_no_text(read, text):
    book = read(text, "a.md")
    assert book.blocks[-1].text.endswith("x")


def test_html_inside(read, told):
    assert told(read("<center>\n\n**Bold** words\n\n</center>\n\n<p>raw</p>\n", "a.md")) == [
        ("paragraph", "Bold words"),
        ("paragraph", "raw"),
    ]

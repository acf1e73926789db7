"""What a page's styles hide is told apart, and nothing else is; a book that would hide most of itself is read whole."""

import pytest

from narrate.model import SkipReason
from narrate.text.structure import account, structure

_SEEN = "<p>All of this is seen by everybody who opens the page, word for word.</p>"


@pytest.fixture
def split(read):
    """What is seen of a page, and what is hidden."""

    def split(body, css=""):
        book = read(
            f"<!DOCTYPE html><html><head><style>{css}</style></head><body>{body}{_SEEN}</body></html>", "a.html"
        )
        assert book.blocks[-1].text == _SEEN[3:-4]
        seen = [block.text for block in book.blocks[:-1] if block.role != "hidden"]
        return seen, [block.text for block in book.blocks[:-1] if block.role == "hidden"]

    return split


@pytest.mark.parametrize(
    "element",
    [
        "<p hidden>x</p>",
        "<p style='color:red; DISPLAY :none'>x</p>",
        "<p style='display:none!important'>x</p>",
        "<p style='visibility: hidden'>x</p>",
        "<h2 hidden>x</h2>",
        "<div style='display:none'><p>x</p></div>",
        "<p class='sr-only'>x</p>",
        "<p class='a visually-hidden'>x</p>",
        "<p style='position:absolute;left:-9999px'>x</p>",
        "<p style='position:absolute; clip: rect(0, 0, 0, 0)'>x</p>",
        "<p style='position:absolute;clip-path:inset(50%)'>x</p>",
        "<div style='position:absolute;width:1px;height:1px;overflow:hidden'>x</div>",
    ],
)
def test_an_element_says_that_it_is_hidden(split, element):
    assert split(element) == ([], ["x"])


@pytest.mark.parametrize(
    "css",
    [
        ".c{display:none}",
        "p.c { display : none }",
        "#i{display:none}",
        "h1, p.c , h2{color:red;display:none;}",
        "P.c{visibility:hidden}",
        ".d.c{display:none;speak:never}",
        ".c{speak:never}",
        "@media screen{.c{display:none}}",
        "@charset 'utf-8'; @import url(x.css); /* } */ .c{display:none}",
        "a::before{content:'}'} .c{display:none}",
        ".c{display:block} .c{display:none}",
        ".c{display:none} p{display:block}",
        ".c{display:none!important} #i{display:block}",
        "div .c{color:red} .c{display:none}",
        "<!-- .c{display:none} -->",
        "@font-face{font-family:x;src:url(y)} .c{display:none}",
    ],
)
def test_a_sheet_hides(split, css):
    assert split("<p class='c d' id='i'>x</p><p class='e'>y</p>", css) == (["y"], ["x"])


@pytest.mark.parametrize(
    "css",
    [
        "@media print{.c{display:none}}",
        "@media amzn-mobi{.c{display:none}}",
        "@media (max-width: 600px){.c{display:none}}",
        "@supports (x:y){.c{display:none}}",
        ".c:hover{display:none}",
        ".c::first-letter{display:none}",
        ".menu .c{display:none}",
        ".c{display:none} p.c{display:block}",
        ".c{display:none} #i{display:block}",
        ".c{display:none} .open .c{display:block}",
        "/* .c{display:none} */",
        ".c.z{display:none}",
        "h1.c{display:none}",
        ".cc{display:none}",
        ".c{list-style:none;content:'display:none'}",
        ".c{display:none",
        ".c{text-indent:-9999px}",
        ".c{position:absolute;left:-10px}",
    ],
)
def test_a_sheet_hides_nothing(split, css):
    assert split("<p class='c d' id='i'>x</p>", css) == (["x"], [])


def test_what_shows_again_is_seen(split):
    inside = "<div style='visibility:hidden'>a <b style='visibility:visible'>b</b></div>"
    assert split(inside) == (["b"], ["a"])
    assert split("<div hidden>a <b style='visibility:visible'>b</b></div>") == ([], ["a b"])


def test_hidden_words_inside_a_line_leave_it_whole(split):
    assert split("<p>one<span hidden>X</span>two <i hidden>Y</i> three</p>") == (["onetwo three"], ["XY"])
    assert split("<h2>Title <span class='sr-only'>(link)</span></h2>") == (["Title"], ["(link)"])


def test_blocks_that_are_kept_from_the_ear_are_hidden(split):
    assert split("<p aria-hidden='true'>a word</p>") == ([], ["a word"])
    assert split("<div aria-hidden='true'><h2>a word</h2><p>b</p></div>") == ([], ["a word", "b"])


def test_what_is_kept_from_the_ear_alone_is_seen_where_it_is_a_part_of_the_text(split):
    initial = "<p><span class='sr-only'>Once</span><span aria-hidden='true'><b>O</b>nce</span> upon</p>"
    assert split(initial) == (["Once upon"], ["Once"])
    assert split("<p><span aria-label='Once'><b aria-hidden='true'>O</b>nce</span> upon</p>") == (["Once upon"], [])
    assert split("<p><b aria-hidden='true'>O</b>nce upon</p>") == (["Once upon"], [])
    assert split("<p>a <i aria-hidden='true'>picture of it</i> b</p>") == (["a b"], ["picture of it"])
    assert split("<p>a</p><p aria-hidden='true'>* * *</p><p>b</p>") == (["a", "* * *", "b"], [])


def test_marks_behind_what_is_kept_from_the_ear_stay_where_they_are(read):
    body = "<p>" + "one <i aria-hidden=true>picture</i> <b>two</b> " * 3 + f"</p>{_SEEN}"
    first, hidden, _ = read(f"<html><body>{body}", "a.html").blocks
    assert (first.text, hidden.text) == ("one two one two one two", "picture picture picture")
    assert [first.text[span.start : span.end] for span in first.spans] == ["two"] * 3


def test_a_break_that_is_kept_from_the_ear_is_one(read):
    book = read("<p>a b c d e f</p><hr aria-hidden=true><p>g</p>", "a.html")
    assert [block.kind for block in book.blocks] == ["paragraph", "scene_break", "paragraph"]


def test_cells_with_hidden_words_stay_a_row(read):
    book = read("<table><tr><td>Name<span class=sr-only>: </span></td><td>Ada</td></tr></table>" + _SEEN, "a.html")
    assert (book.blocks[0].kind, book.blocks[0].text) == ("table_row", "Name\tAda")
    assert [block.role for block in book.blocks] == ["", "hidden", ""]


def test_what_is_hidden_is_skipped_with_its_reason(read):
    book = read(f"<h1>One</h1>{_SEEN}<p>It began <b hidden>not</b> here.</p><h1 hidden>Two</h1>{_SEEN}", "a.html")
    story = structure(book)
    assert account(book, story).balanced
    assert [chapter.title for chapter in story.chapters] == ["One"]
    assert [(one.reason, one.text) for one in story.skipped] == [(SkipReason.HIDDEN, "not"), (SkipReason.HIDDEN, "Two")]


@pytest.mark.parametrize("css", ["body{display:none}", ".all{visibility:hidden}"])
def test_a_page_that_waits_for_a_script_is_read(read, css):
    book = read(f"<html><head><style>{css}</style><body><div class=all>{_SEEN}</div><p>x</p></body></html>", "a.html")
    assert [block.text for block in book.blocks if block.role != "hidden"] == [_SEEN[3:-4], "x"]
    assert "a.html" in book.warnings[0]


def test_sheets_of_a_book(read, samples):
    linked = '<link rel="stylesheet" type="text/css" href="css/a.css"/>'
    page = samples.xhtml('<p class="x">hidden</p>' + _SEEN).replace("<title>", linked + "<title>")
    note = samples.xhtml('<p>a<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n">n</aside>')
    note = note.replace("<title>", linked + "<title>")
    sheets = {"css/a.css": "@import 'b.css';", "css/b.css": ".x{display:none} aside{display:none}"}
    book = read(samples.epub({"one.xhtml": page, "two.xhtml": note}, more={f"OPS/{n}": t for n, t in sheets.items()}))
    assert [(block.text, block.role) for block in book.blocks] == [
        ("hidden", "hidden"),
        (_SEEN[3:-4], ""),
        ("a1", ""),
        ("n", "footnote"),
    ]
    hiding = {"css/a.css": "body{display:none}"}
    book = read(samples.epub({"one.xhtml": page}, more={f"OPS/{n}": t for n, t in hiding.items()}))
    assert [block.role for block in book.blocks] == ["", ""]
    assert len(book.warnings) == 1


@pytest.mark.parametrize(
    "css",
    [
        "{" * 300_000,
        "}" * 300_000,
        "/*" * 300_000,
        "'" * 300_000,
        ".é" * 150_000 + "!{display:none}",
        "a{b:c}" * 100_000,
        "." + "é" * 300_000 + "!{display:none}",
        "@import 'a.css';" * 20_000,
        "[" * 300_000 + "{display:none}",
        "a,.b{display:none}" * 30_000,
    ],
    ids=range(10),
)
def test_a_hostile_sheet_ends(split, css):
    seen, hidden = split("<p>x</p>", css)
    assert seen + hidden == ["x"]

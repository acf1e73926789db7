"""Web pages: everything visible once, in order, as what it is."""

import pytest

from narrate.errors import SourceError
from narrate.model import BlockKind, SpanKind


@pytest.fixture
def page(read):
    def page(inside, head=""):
        return read(f"<html lang='en'><head><title>T</title>{head}</head><body>{inside}</body></html>", "a.html")

    return page


def marks(block, kind):
    return [block.text[span.start : span.end] for span in block.spans if span.kind is kind]


def test_loose_text_and_items_in_odd_places(page, told):
    book = page("<div>loose<ul><div><li>one<li>two <em>now</em></div></ul>tail</div>")
    assert told(book) == [("paragraph", "loose"), ("list_item", "one"), ("list_item", "two now"), ("paragraph", "tail")]
    assert marks(book.blocks[2], SpanKind.EMPHASIS) == ["now"]


def test_line_breaks_one_keeps_two_part_more_leave_a_gap(page):
    blocks = page("<div>a<br>b<br><br>c<br><br><br><br>d</div>").blocks
    assert [(block.text, block.blank_before) for block in blocks] == [("a\nb", 0), ("c", 0), ("d", 2)]


def test_empty_paragraphs_are_counted_not_kept(page):
    blocks = page("<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>").blocks
    assert [(block.text, block.blank_before) for block in blocks] == [("a", 0), ("b", 2)]


@pytest.mark.parametrize(
    "inside",
    [
        "<hgroup><h2 epub:type='ordinal'>IV</h2><p epub:type='title'>The Meeting</p></hgroup>",
        "<h2>IV<br>The Meeting</h2>",
        "<h2><span>IV</span><br/><br/>The Meeting</h2>",
        "<h2><div>IV</div><div>The Meeting</div></h2>",
    ],
)
def test_a_heading_of_two_lines_is_one(page, inside):
    (block,) = page(inside).blocks
    assert (block.kind, block.level, block.text) == (BlockKind.HEADING, 2, "IV\nThe Meeting")


def test_a_heading_that_is_a_picture(page, told):
    assert told(page("<h1><img src='a.png' alt='Chapter One'></h1>")) == [("heading", "Chapter One")]


def test_a_heading_without_a_word_is_none(page, told):
    assert told(page("<h3>* * *</h3>")) == [("paragraph", "* * *")]


def test_hidden_things_are_not_seen(page, told):
    hidden = (
        "<script>s</script><style>s</style><template>t</template>"
        "<noscript>n</noscript><!-- c --><input value=i><audio>a</audio>"
    )
    assert told(page(hidden + "<p>seen</p>")) == [("paragraph", "seen")]


def test_pictures_stand_after_their_paragraph_and_initials_in_it(page, told):
    book = page("<p><img alt='W'>hen he <img alt='A cat' src=c.png>came.</p><p><img alt=''></p>")
    assert told(book) == [("paragraph", "When he came."), ("image", "A cat")]


@pytest.mark.parametrize(
    "inside",
    [
        "<hr>",
        "<p class='scene-break'></p>",
        "<p><img class='x' src='img/ornament.png'></p>",
        "<div class=separator><img alt=''></div>",
    ],
)
def test_scene_breaks(page, told, inside):
    assert told(page(f"<p>a</p>{inside}<p>b</p>")) == [("paragraph", "a"), ("scene_break", ""), ("paragraph", "b")]


def test_a_break_class_on_prose_is_a_break_before_it(page, told):
    book = page("<p>a</p><p class='space-break'>Later that day</p>")
    assert told(book) == [("paragraph", "a"), ("scene_break", ""), ("paragraph", "Later that day")]


def test_tables_row_by_row_but_layout_tables_as_what_they_hold(page, told):
    book = page("<table><tr><th>a<th>b</tr><tr><td>c<td><p>d</p></tr></table>")
    assert told(book) == [("table_row", "a\tb"), ("table_row", "c\td")]
    book = page("<table><tr><td><h2>H</h2><p>one</p><p>two</p></td><td>side</td></tr></table>")
    assert told(book) == [("heading", "H"), ("paragraph", "one"), ("paragraph", "two"), ("paragraph", "side")]


def test_drama_is_speaker_and_speech(page):
    (block,) = page("<table><tr><td epub:type='z3998:persona'>Ada</td><td>Who is there?</td></tr></table>").blocks
    assert (block.kind, block.text) == (BlockKind.SPEECH, "Ada\nWho is there?")
    assert block.spans[0].value == "Ada"


@pytest.mark.parametrize(
    "mark",
    [
        "<a epub:type='noteref' href='#n'>1</a>",
        "<a role='doc-noteref' href='#n'>1</a>",
        "<sup><a href='#n'>1</a></sup>",
        "<a href='#n'><sup>1</sup></a>",
        "<a href='notes.html#n'>1</a>",
        "<a class='footnote-ref' href='#n'>1</a>",
    ],
)
def test_note_marks(page, mark):
    (block,) = page(f"<p>He left.{mark} Then</p>").blocks
    assert set(marks(block, SpanKind.NOTEREF)) == {"1"}


@pytest.mark.parametrize(
    "inside", ["in <a href='#y'>1984</a>", "x<sup>2</sup>", "<a href='#a'>I</a> went", "10<sup>th</sup>"]
)
def test_what_is_no_note_mark(page, inside):
    (block,) = page(f"<p>Then {inside} he.</p>").blocks
    assert not marks(block, SpanKind.NOTEREF) or inside.startswith("in ")


def test_notes_and_page_numbers(page):
    blocks = page(
        "<aside epub:type='footnote'><p>A note.</p></aside><p>so<span class='pagenum'>[12]</span>me</p>"
    ).blocks
    assert (blocks[0].kind, blocks[0].role) == (BlockKind.FOOTNOTE, "footnote")
    assert marks(blocks[1], SpanKind.PAGE_NUMBER) == ["[12]"]


def test_ruby_gives_its_base_and_mathml_its_words(page):
    (block,) = page(
        "<p>日<ruby>本<rp>(</rp><rt>hon</rt><rp>)</rp></ruby> and <math alttext='x squared'><mi>x</mi></math> end</p>"
    ).blocks
    assert block.text == "日本 and x squared end"


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<blockquote class='poem'><p>a<br>b</p></blockquote>", "verse"),
        ("<div epub:type='z3998:song'><p>a<br>b</p></div>", "verse"),
        ("<blockquote epub:type='z3998:letter'><p>a<br>b</p></blockquote>", "letter"),
        ("<blockquote><p>a<br>b</p></blockquote>", "paragraph"),
    ],
)
def test_verse_and_letters(page, told, inside, kind):
    assert told(page(inside)) == [(kind, "a\nb")]


def test_roles_are_handed_down_and_a_motto_belongs_to_its_chapter(page):
    book = page(
        "<section epub:type='dedication'><p>To you</p></section>"
        "<section epub:type='chapter'><blockquote epub:type='epigraph'><p>Motto</p></blockquote><p>Text</p></section>"
        "<section epub:type='backmatter'><div><p>End</p></div></section><div class='toc'><p>List</p></div>"
    )
    assert [block.role for block in book.blocks] == ["dedication", "chapter", "chapter", "backmatter", "toc"]


def test_an_appendix_inside_the_body_belongs_to_it(page):
    book = page("<main epub:type='bodymatter'><section epub:type='appendix'><p>More</p></section></main>")
    assert [block.role for block in book.blocks] == ["bodymatter"]


def test_a_list_of_links_is_a_contents_list(page):
    links = "".join(f"<p><a href='#c{n}'>Chapter {n}</a></p>" for n in range(4))
    book = page(f"{links}<p>See <a href='#c1'>there</a>, he said, and left the room.</p>")
    assert [block.role for block in book.blocks] == ["toc"] * 4 + [""]


def test_deep_nesting_loses_nothing(page):
    book = page("<div>" * 5000 + "deep" + "</div>" * 5000 + "<p>after</p>")
    assert [block.text for block in book.blocks] == ["deep", "after"]


def test_the_head_tells_who_and_what(page):
    book = page("<p>x</p>", "<meta name='author' content='A. B.'><meta name='description' content='About'>")
    assert (book.metadata.title, book.metadata.authors, book.metadata.language) == ("T", ("A. B.",), "en")
    assert book.metadata.description == "About"


def test_places_tell_the_line(read):
    book = read("<p>one</p>\n\n<p>three\nfour</p>", "a.html")
    assert [block.place.line for block in book.blocks] == [1, 3]
    assert str(book.blocks[1].place) == "a.html, line 3"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<meta charset=iso-8859-1><p>é “q”</p>".encode("cp1252"), "é “q”"),
        ("<p>é</p>".encode("utf-16"), "é"),
        (b"<meta charset=utf-8><p>\x93q\x94</p>", "“q”"),
        (b"<p>a\0b</p>", "ab"),
        ("<meta charset=windows-1251><p>Глава</p>".encode("cp1251"), "Глава"),
    ],
)
def test_encodings(read, data, text):
    assert read(data, "a.html").blocks[0].text == text


def test_xhtml_with_bare_ampersands_is_read_as_html(read, told):
    book = read(
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>R & D<br>x</p></body></html>',
        "a.xhtml",
    )
    assert told(book) == [("paragraph", "R & D\nx")]


def test_a_page_without_text_is_refused(page):
    with pytest.raises(SourceError, match="no text"):
        page("<script>x</script>")


def test_too_many_paragraphs_are_refused(monkeypatch, page):
    monkeypatch.setattr("narrate.readers._blocks.MAX_BLOCKS", 10)
    with pytest.raises(SourceError, match="more than 10 paragraphs"):
        page("<p>x" * 11)


def test_open_cdata_sections_cost_linear_time(read):
    """Looking for the end of each anew took minutes."""
    book = read(b'<?xml version="1.0"?><html><p>a' + b"<![CDATA[" * 200_000, "a.xhtml")
    assert book.blocks[0].text.startswith("a<![CDATA[")


@pytest.mark.parametrize(
    ("inside", "marked"),
    [
        ("She read it again<sup>1</sup> and left.", ["1"]),
        ("“Never.”<sup>12</sup> So he said.", ["12"]),
        ("Ten m<sup>2</sup> of it.", []),
        ("The 1<sup>st</sup> of May.", []),
        ("The sum x<sup>2</sup>.", []),
    ],
)
def test_a_raised_figure_after_a_word_is_a_note_mark(page, inside, marked):
    (block,) = page(f"<p>{inside}</p>").blocks
    assert [block.text[s.start : s.end] for s in block.spans if s.kind.value == "noteref"] == marked


def test_a_typed_text_in_a_page_is_read_as_one(page, told):
    first = (
        "The lamp on the landing had been broken since the winter, and\nnobody on the stairs had ever thought to mend"
    )
    rest = (
        "it, so that each of them went up in the dark with one hand on\nthe wall. It was never going to be mended, she"
    )
    prose = [first, rest + " thought,\nand so she went on down."]
    book = page(f"<h2>One</h2><pre>{prose[0]}\n{prose[1]}\n\n    {prose[1]}\n\n* * *\n\nThe end.</pre><p>x</p>")
    whole = " ".join(prose).replace("\n", " ")
    assert told(book) == [
        ("heading", "One"),
        ("paragraph", whole),
        ("paragraph", prose[1].replace("\n", " ")),
        ("paragraph", "* * *"),
        ("paragraph", "The end."),
        ("paragraph", "x"),
    ]
    assert told(page("<pre>a\nb</pre>")) == [("paragraph", "a\nb")]

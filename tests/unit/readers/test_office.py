"""Word, OpenDocument and FictionBook: notes, text boxes, page heads, hidden and deleted text, properties."""

import pytest

from narrate.errors import SourceError
from narrate.model import BlockKind, SpanKind


def facts(book):
    return [(block.kind.value, block.text, block.role) for block in book.blocks]


# ---------------------------------------------------------------------------------------------------------------- Word


def test_word_inline_marks_breaks_and_what_is_not_seen(samples, read):
    inside = samples.paragraph(
        samples.run("He ")
        + samples.run("ran", "<w:i/>")
        + samples.run("hidden", "<w:vanish/>")
        + "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
        + "<w:ins>"
        + samples.run(", new")
        + "</w:ins><w:r><w:br/><w:t>on</w:t><w:tab/><w:t>and</w:t><w:noBreakHyphen/><w:t>on</w:t></w:r>"
        + '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>'
    )
    (block,) = read(samples.word(inside), "a.docx").blocks
    assert block.text == "He ran, new\non and-on"
    assert [block.text[s.start : s.end] for s in block.spans if s.kind is SpanKind.EMPHASIS] == ["ran"]


def test_word_notes_follow_their_paragraph_and_page_heads_come_last(samples, read):
    inside = samples.paragraph(samples.run("A claim.") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    inside += samples.paragraph(samples.run("Next.") + '<w:r><w:endnoteReference w:id="3"/></w:r>')
    footnotes = (
        f'<w:footnotes {samples.W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{samples.paragraph(samples.run("Proof."))}</w:footnote></w:footnotes>'
    )
    late = samples.paragraph(samples.run("Late."))
    endnotes = f'<w:endnotes {samples.W}><w:endnote w:id="3">{late}</w:endnote></w:endnotes>'
    header = f"<w:hdr {samples.W}>{samples.paragraph(samples.run('A Head'))}</w:hdr>"
    book = read(samples.word(inside, footnotes=footnotes, endnotes=endnotes, header1=header, header2=header), "a.docx")
    assert facts(book) == [
        ("paragraph", "A claim.", ""),
        ("footnote", "Proof.", "footnote"),
        ("paragraph", "Next.", ""),
        ("footnote", "Late.", "endnotes"),
        ("paragraph", "A Head", "pageheader"),
    ]


def test_word_text_boxes_are_read_once(samples, read):
    box = f"<w:txbxContent>{samples.paragraph(samples.run('In a box.'))}</w:txbxContent>"
    inside = samples.paragraph(
        samples.run("Before ")
        + '<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>'
        + box
        + "</mc:Choice><mc:Fallback>"
        + box
        + "</mc:Fallback></mc:AlternateContent></w:r>"
        + samples.run("after.")
    )
    assert [text for _, text, _ in facts(read(samples.word(inside), "a.docx"))] == ["Before after.", "In a box."]


def test_word_empty_paragraphs_tables_and_contents(samples, read):
    cell = "<w:tc>{}</w:tc>"
    row = cell.format(samples.paragraph(samples.run("a"))) + cell.format(samples.paragraph(samples.run("b")))
    styles = (
        f'<w:styles {samples.W}><w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
        '<w:style w:styleId="Mine"><w:name w:val="My own"/><w:basedOn w:val="H2"/></w:style>'
        '<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>'
    )
    inside = (
        samples.paragraph(samples.run("Chapter I 1"), "TOC1")
        + samples.paragraph(samples.run("A Heading"), "Mine")
        + samples.paragraph("")
        + samples.paragraph("")
        + samples.paragraph(samples.run("Text."))
        + f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"
    )
    blocks = read(samples.word(inside, styles=styles), "a.docx").blocks
    assert [block.role for block in blocks] == ["toc", "", "", ""]
    assert (blocks[1].kind, blocks[1].level, blocks[2].blank_before) == (BlockKind.HEADING, 2, 2)
    assert (blocks[3].kind, blocks[3].text) == (BlockKind.TABLE_ROW, "a\tb")


def test_word_properties(samples, read):
    core = (
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>T</dc:title><dc:creator>A; B</dc:creator>'
        "<dc:language>en</dc:language></cp:coreProperties>"
    )
    made = read(samples.word(samples.paragraph(samples.run("x")), core=core), "a.docx").metadata
    assert (made.title, made.authors, made.language) == ("T", ("A", "B"), "en")


def test_word_damage_keeps_what_came_before(samples, read):
    whole = samples.paragraph(samples.run("Kept.")) + "<w:p><w:r><w:t>cut"
    data = samples.zipped({"word/document.xml": f"<w:document {samples.W}><w:body>{whole}"})
    book = read(data, "a.docx")
    assert book.blocks[0].text == "Kept."
    assert "damaged" in book.warnings[0]


def test_word_agrees_with_mammoth(samples):
    """Another reader's idea of the same document."""
    mammoth = pytest.importorskip("mammoth")
    import io

    from narrate import readers
    from narrate.ports import Source

    work = [("title", "A Work"), ("heading", "One"), ("p", "It began & went <on>."), ("item", "a thing"), ("p", "End.")]
    data = samples.docx_of(work)
    book = readers.read(Source("a.docx", None, data))
    theirs = mammoth.extract_raw_text(io.BytesIO(data)).value
    assert [block.text for block in book.blocks] == theirs.split("\n\n")[:-1]


# -------------------------------------------------------------------------------------------------------- OpenDocument


def test_open_document_spans_blanks_notes_and_lists(samples, read):
    styles = '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>'
    inside = (
        '<text:p>One <text:span text:style-name="T1">two</text:span><text:s text:c="3"/>three<text:note>'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body>"
        "</text:note>"
        "<text:line-break/>four</text:p><text:p/><text:list><text:list-item><text:p>a</text:p></text:list-item>"
        "<text:list-item><text:p>b</text:p></text:list-item></text:list>"
        "<text:p><draw:frame><svg:desc>A cat</svg:desc></draw:frame>Seen.<office:annotation><text:p>no</text:p>"
        "</office:annotation></text:p>"
    )
    book = read(samples.odt(inside, styles), "a.odt")
    assert facts(book) == [
        ("paragraph", "One two three1\nfour", ""),
        ("footnote", "A note.", "footnote"),
        ("list_item", "a", ""),
        ("list_item", "b", ""),
        ("image", "A cat", ""),
        ("paragraph", "Seen.", ""),
    ]
    assert [(s.kind, book.blocks[0].text[s.start : s.end]) for s in book.blocks[0].spans] == [
        (SpanKind.EMPHASIS, "two"),
        (SpanKind.NOTEREF, "1"),
    ]
    assert book.blocks[2].blank_before == 1


def test_open_document_heads_and_properties(samples, read):
    styles = (
        '<office:document-styles NAMESPACES><office:styles><style:default-style><style:text-properties fo:language="en"'
        ' fo:country="GB"/></style:default-style></office:styles><office:master-styles><style:master-page>'
        "<style:header>"
        "<text:p>A Head</text:p></style:header></style:master-page></office:master-styles></office:document-styles>"
    )
    meta = (
        '<office:document-meta NAMESPACES xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>'
        "<dc:title>T</dc:title><meta:initial-creator>A</meta:initial-creator></office:meta></office:document-meta>"
    )
    book = read(samples.odt("<text:p>x</text:p>", styles=styles, meta=meta), "a.odt")
    assert facts(book) == [("paragraph", "x", ""), ("paragraph", "A Head", "pageheader")]
    assert (book.metadata.title, book.metadata.authors, book.metadata.language) == ("T", ("A",), "en-GB")


def test_open_document_locked(samples, read):
    data = samples.odt("<text:p>x</text:p>", **{"META-INF/manifest": "<m><encryption-data/></m>"})
    with pytest.raises(SourceError, match="password"):
        read(data, "a.odt")


# --------------------------------------------------------------------------------------------------------- FictionBook


def test_fiction_book(samples, read):
    description = (
        "<title-info><genre>sf</genre><author><first-name>Иван</first-name><last-name>Петров</last-name></author>"
        "<book-title>Книга</book-title><annotation><p>О чём.</p></annotation><date>1999</date><lang>ru</lang>"
        '<sequence name="Цикл" number="2"/><coverpage><image l:href="#c.jpg"/></coverpage></title-info>'
    )
    body = (
        "<body><section><title><p>Глава 1</p><p>Начало</p></title><epigraph><p>Девиз</p></epigraph>"
        '<p>Текст <emphasis>тут</emphasis><a l:href="#n1" type="note">[1]</a>.</p><empty-line/>'
        "<poem><stanza><v>раз</v><v>два</v></stanza></poem><subtitle>* * *</subtitle><p>Конец.</p></section></body>"
        '<body name="notes"><section id="n1"><p>Сноска.</p></section></body>'
    )
    data = samples.fb2(body, description, "windows-1251", '<binary id="c.jpg" content-type="image/jpeg">/9j/</binary>')
    book = read(data, "a.fb2")
    assert [(kind, text) for kind, text, _ in facts(book)] == [
        ("heading", "Глава 1\nНачало"),
        ("paragraph", "Девиз"),
        ("paragraph", "Текст тут[1]."),
        ("verse", "раз\nдва"),
        ("paragraph", "* * *"),
        ("paragraph", "Конец."),
        ("footnote", "Сноска."),
    ]
    assert book.blocks[3].blank_before == 1
    made = book.metadata
    assert (made.title, made.authors, made.series, made.part) == ("Книга", ("Иван Петров",), "Цикл", "2")
    assert (made.language, made.year, made.description) == ("ru", "1999", "О чём.")
    assert book.cover.data == b"\xff\xd8\xff"
    assert {s.kind for s in book.blocks[2].spans} == {SpanKind.EMPHASIS, SpanKind.NOTEREF}


def test_fiction_book_zipped_and_damaged(samples, read):
    data = samples.fb2("<body><section><p>Words.</p></section></body>")
    assert read(samples.zipped({"a.fb2": data}), "a.fb2.zip").blocks[0].text == "Words."
    book = read(data[: data.index(b"</section>")], "a.fb2")
    assert book.blocks[0].text == "Words."
    assert "damaged" in book.warnings[0]


def test_raised_figures_are_note_marks_in_word_and_open_document(samples, read):
    raised = samples.run("1", '<w:vertAlign w:val="superscript"/>')
    word = samples.word(samples.paragraph(samples.run("She read it again") + raised + samples.run(" and left.")))
    (block,) = read(word, "a.docx").blocks
    assert [block.text[s.start : s.end] for s in block.spans] == ["1"]


def numbering(*levels):
    """word/numbering.xml with one numbering, 7, of these (format, text) levels."""
    inside = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(levels)
    )
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return (
        f'<w:numbering {space}><w:abstractNum w:abstractNumId="3">{inside}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
    )


@pytest.mark.parametrize(
    ("form", "text", "labels"),
    [
        ("decimal", "Chapter %1", ["Chapter 1", "Chapter 2"]),
        ("upperRoman", "%1.", ["I.", "II."]),
        ("cardinalText", "Chapter %1", ["Chapter One", "Chapter Two"]),
        ("bullet", "•", ["", ""]),
    ],
)
def test_words_own_numbers_before_headings(samples, read, form, text, labels):
    counted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    one = samples.paragraph(samples.run("The Road"), "Heading1", counted)
    item = samples.paragraph(samples.run("milk"), "", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>')
    two = samples.paragraph("", "Heading1", counted)
    last = samples.paragraph(samples.run("Text."))
    book = read(samples.word(one + item + two + last, numbering=numbering((form, text))), "a.docx")
    told = [(block.kind.value, block.text) for block in book.blocks]
    heads = [("heading", f"{labels[0]}\nThe Road".strip()), ("list_item", "milk"), ("heading", labels[1])]
    assert told == [*filter(lambda one: one[1], heads), ("paragraph", "Text.")]

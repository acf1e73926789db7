"""PDF: lines to paragraphs, furniture told apart, locked and scanned files refused."""

import pytest

from narrate.errors import SourceError

TEXT = "the old lamp burned low while the keeper waited for a ship that would never come back to this shore"
WORDS = TEXT.split()


def prose(number):
    """A paragraph of four to seven lines whose words depend on `number` only."""
    return " ".join(WORDS[(number * 7 + n * n) % len(WORDS)] for n in range(40 + number % 30)).capitalize() + "."


def wrapped(text, width=64):
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def laid_out(paragraphs, indent, gap):
    pages, page, y = [], [], 780.0
    for paragraph in paragraphs:
        for number, line in enumerate(wrapped(paragraph)):
            if y < 80:
                pages.append(page)
                page, y = [], 780.0
            page.append((72 + (indent if number == 0 else 0), y, 12, line))
            y -= 15
        y -= gap
    pages.append(page)
    for number, lines in enumerate(pages, start=1):
        lines.insert(0, (200, 815, 9, "A Running Head"))
        lines.append((290, 40, 9, str(number)))
    return pages


@pytest.mark.parametrize(("indent", "gap"), [(18, 0), (0, 9)])
def test_paragraphs_run_over_lines_and_pages(samples, read, indent, gap):
    paragraphs = [prose(number) for number in range(40)]
    book = read(samples.pdf(laid_out(paragraphs, indent, gap)), "a.pdf")
    assert [block.text for block in book.blocks if not block.role] == paragraphs
    heads = [block.role for block in book.blocks if block.role]
    assert set(heads) == {"pageheader", "pagebreak"}
    assert heads.count("pageheader") == heads.count("pagebreak") >= 3
    assert (book.metadata.title, book.metadata.authors) == ("A Title", ("Somebody",))
    assert book.blocks[-1].place.unit.startswith("page ")


def test_headings_and_hyphens(samples, read):
    lines = [
        (72, 760, 20, "Chapter 1"),
        (90, 720, 12, "He had a well-"),
        (72, 705, 12, "worn coat, and it was a well-worn and remark-"),
        (72, 690, 12, "able coat."),
        (90, 675, 12, "He kept it on (always)."),
    ]
    book = read(samples.pdf([lines]), "a.pdf")
    assert [(block.kind.value, block.text) for block in book.blocks] == [
        ("heading", "Chapter 1"),
        ("paragraph", "He had a well-worn coat, and it was a well-worn and remarkable coat."),
        ("paragraph", "He kept it on (always)."),
    ]


def test_a_scan_is_refused(samples, read):
    with pytest.raises(SourceError, match="pictures of pages") as caught:
        read(samples.pdf([[], []]), "a.pdf")
    assert "OCRmyPDF" in caught.value.remedy


def test_a_broken_and_a_locked_file_are_refused(samples, read):
    with pytest.raises(SourceError, match="no whole PDF"):
        read(b"%PDF-1.4\nnothing", "a.pdf")
    locked = (
        "/Encrypt << /Filter /Standard /V 1 /R 2 /O (" + "o" * 32 + ") /U (" + "u" * 32 + ") /P -4 >> /ID [(a) (b)]"
    )
    with pytest.raises(SourceError, match="password"):
        read(samples.pdf([[(72, 700, 12, "x")]], locked), "a.pdf")


def test_a_drawn_rule_between_paragraphs_is_a_break_and_others_are_not(samples, read):
    body = wrapped(prose(1)) + wrapped(prose(2))
    lines = [(72, 780, 20, "Chapter 1"), *((72, 740 - 15 * n, 12, line) for n, line in enumerate(body))]
    last = lines[-1][1]
    lines += [(72, last - 60 - 15 * n, 12, line) for n, line in enumerate(wrapped(prose(3)))]
    lines.append((72, 60, 9, "1 A small note."))
    break_, under_heading, above_note = f"72 {last - 30} 400 1", "72 765 400 1", "72 75 100 1"
    underline, box = f"72 {last - 2} 90 1", f"72 {last - 45} 400 30"
    drawn = " ".join(f"{one} re f" for one in (break_, under_heading, above_note, underline, box))
    book = read(samples.pdf([lines], drawn=drawn), "a.pdf")
    kinds = [block.kind.value for block in book.blocks]
    assert kinds == ["heading", "paragraph", "scene_break", "paragraph", "footnote"]


def test_a_raised_figure_is_a_note_mark(samples, read):
    lines = [(72, 700, 12, "He had never been there"), (199, 704, 7, "12"), (207, 700, 12, ", he said, not once.")]
    book = read(samples.pdf([[*lines, (72, 685, 12, "Nobody knew the way.")]]), "a.pdf")
    assert "there¹²" in book.blocks[0].text


def test_lines_of_short_paragraphs_are_not_run_together(samples, read):
    lines, texts, y = [], [], 780
    for number in range(12):
        texts.append(f"A short paragraph, number {number}, stands here.")
        lines.append((72, y, 12, texts[-1]))
        y -= 28
        if number % 4 == 0:
            texts.append("This one has more words than fit upon a single line.")
            lines += [(72, y, 12, texts[-1][:38]), (72, y - 15, 12, texts[-1][38:])]
            y -= 43
    book = read(samples.pdf([lines]), "a.pdf")
    assert [block.text for block in book.blocks] == texts


def our_own(chapters, head):
    """Pages laid out as the archive's PDFs are: the data, the title with its notes, then a page a chapter."""
    data = [(41, 724, 18.1, "Preface"), (250, 693, 12.7, "The Salt Line")]
    data.append((68, 678, 12.7, "Posted originally on the Archive of Our Own at http://archiveofourown.org/works/47."))
    for number, fact in enumerate(("Rating: Mature", "Fandom: Lighthouses", "Series: Part 3 of Coast Lights")):
        data.append((54.5, 630 - 17 * number, 12.7, fact))
    data += [(54.5, 570, 12.7, "Stats: Published: 2021-03-04 Words: 345 Chapters:"), (182, 553, 12.7, "2/2")]
    end = [(41, 739, 18.1, "Afterword"), (41, 708, 12.7, "End Notes"), (66.5, 654, 12.7, "It is done.")]
    end.append(
        (73, 601, 12.7, "Please drop by the Archive and comment to let the creator know if you enjoyed their work!")
    )
    return [data, [(253, 727, 18.1, "The Salt Line"), (266, 699, 12.7, "by kip"), *head], *chapters, end]


def roles(book):
    found = {}
    for block in book.blocks:
        found.setdefault(block.role, []).append(block.text)
    return found


def test_our_own_chapters(samples, read):
    head = [(41, 671, 12.7, "Summary"), (66.5, 618, 12.7, "A keeper waits.")]
    chapter = [
        *((161, 739, 18.1, "Chapter 1: Dusk"), (264, 708, 12.7, "Chapter by kip")),
        *((53.7, 680, 12.7, "Chapter Notes"), (79.2, 627, 12.7, "Sorry for the wait."), (79.2, 571, 12.7, "* * *")),
        *((79.2, 543, 12.7, "See you."), (53.7, 493, 9.6, "See the end of the chapter for more notes")),
        *((66.5, 453, 12.7, "The lamp was lit, and nobody came up the stairs for a"), (66.5, 438, 12.7, "long while.")),
        *((66.5, 410, 12.7, "Nobody came."), (53.7, 357, 12.7, "Chapter End Notes"), (79.2, 304, 12.7, "Do write.")),
    ]
    second = [(161, 739, 18.1, "Chapter 2"), (66.5, 690, 12.7, "Somebody came.")]
    book = read(samples.pdf(our_own([chapter, second], head)), "a.pdf")
    found = roles(book)
    assert found["bodymatter"] == [
        "The lamp was lit, and nobody came up the stairs for a long while.",
        *("Nobody came.", "Somebody came."),
    ]
    assert found["chapter"] == ["Chapter 1: Dusk", "Chapter 2"]
    assert {"Sorry for the wait.", "See you.", "Do write.", "It is done."} <= set(found["notes"])
    assert found["summary"] == ["Summary", "A keeper waits."]
    assert (book.metadata.title, book.metadata.series, book.metadata.part) == ("The Salt Line", "Coast Lights", "3")
    extra = dict(book.metadata.extra)
    assert (extra["rating"], extra["fandom"], extra["words"]) == ("Mature", "Lighthouses", "345")


def test_our_own_only_chapter_begins_where_the_page_is_clear(samples, read):
    head = [
        *(
            (41, 671, 12.7, "Notes"),
            (66.5, 618, 12.7, "Thanks to all of you, whoever you are, wherever you"),
        ),
        *((66.5, 603, 12.7, "may be reading this."), (66.5, 575, 12.7, "See you next week!")),
        *((66.5, 496, 12.7, "The lamp was lit."), (66.5, 468, 12.7, "Nobody came.")),
    ]
    book = read(samples.pdf(our_own([], head)), "a.pdf")
    assert roles(book)["bodymatter"] == ["The lamp was lit.", "Nobody came."]


def test_our_own_is_not_taken_for_notes_whole(samples, read):
    head = [(41, 671, 12.7, "Notes"), (66.5, 618, 12.7, "Thanks."), (66.5, 590, 12.7, "The lamp was lit.")]
    book = read(samples.pdf(our_own([], head)), "a.pdf")
    assert "notes" not in roles(book)


@pytest.mark.parametrize("size", [18, 11])
def test_chapters_that_open_pages_are_no_page_heads(read, samples, size):
    pages = [
        [
            (72, 760, size, f"Chapter {n}"),
            *(
                (72, 700 - 14 * m, 11, f"Line {chr(64 + m)}{chr(64 + n)} of a text that fills its page.")
                for m in range(9)
            ),
            (290, 40, 9, str(n)),
        ]
        for n in range(1, 6)
    ]
    book = read(samples.pdf(pages), "book.pdf")
    assert [(b.text, b.role) for b in book.blocks if b.text.startswith("Chap")] == [
        (f"Chapter {n}", "") for n in range(1, 6)
    ]

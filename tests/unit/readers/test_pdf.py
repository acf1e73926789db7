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

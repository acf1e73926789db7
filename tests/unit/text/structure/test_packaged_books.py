"""Books as publishers' and people's programs pack them: chapters, and the pages around them, from file to story."""

from __future__ import annotations

import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

from narrate import readers
from narrate.model import BlockKind, SkipReason
from narrate.ports import Source
from narrate.text.structure import account, structure

SAMPLES = SimpleNamespace(
    **runpy.run_path(str(Path(__file__).parents[2] / "readers" / "samples.py"), run_name="samples")
)
PROSE = (
    "The rain had not let up since noon, and the lamps along the quay were lit long before anyone wanted them to be. "
    "Nobody said a word about the ferry. Marta counted the coins twice, put them back in the tin, and looked at the "
    "door as though it owed her an answer."
)
BODY = f"<p>{PROSE}</p>" * 4
META = "<dc:title>The Ferry</dc:title><dc:creator>Ada Vale</dc:creator>"


def ncx(lines: dict[str, str]) -> str:
    return "".join(
        f'<navPoint><navLabel><text>{name}</text></navLabel><content src="{href}"/></navPoint>'
        for href, name in lines.items()
    )


def told(data: bytes) -> tuple[list[str], str, set[SkipReason]]:
    """The chapters' titles, what is said that is neither heading nor PROSE, and why the rest is not."""
    book = readers.read(Source("b.epub", None, data))
    story = structure(book)
    balance = account(book, story)
    assert balance.balanced, (balance.lost, balance.doubled)
    said = [p for chapter in story.chapters for scene in chapter.scenes for p in scene.paragraphs]
    rest = [p.text for p in said if p.kind is not BlockKind.HEADING and p.text != PROSE]
    return [chapter.title for chapter in story.chapters], "".join(rest), {one.reason for one in story.skipped}


@pytest.mark.parametrize("listed", [True, False])
def test_a_printed_books_title_page(listed: bool) -> None:
    page = "<h1>THE FERRY</h1><p>BY</p><h2>ADA VALE</h2><p>HARBOUR AND COMPANY<br/>LONDON<br/>1905</p>"
    pages = {"0.xhtml": SAMPLES.xhtml(page)}
    lines = {"0.xhtml": "THE FERRY"} if listed else {}
    for number, name in enumerate(("CHAPTER I<br/>THE QUAY", "CHAPTER II<br/>THE LAMP"), start=1):
        pages[f"{number}.xhtml"] = SAMPLES.xhtml(f"<h2>{name}</h2>{BODY}")
        lines[f"{number}.xhtml"] = name.replace("<br/>", " ")
    expected = ["CHAPTER I THE QUAY", "CHAPTER II THE LAMP"]
    assert told(SAMPLES.epub(pages, ncx=ncx(lines), metadata=META)) == (expected, "", {SkipReason.TITLE_PAGE})


def test_a_printed_frame_in_a_book_with_headings() -> None:
    head = (
        "<pre>The Project Gutenberg EBook of The Ferry\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE FERRY ***</pre>"
    )
    foot = "<p>*** END OF THIS PROJECT GUTENBERG EBOOK THE FERRY ***</p><h2>LICENSE</h2><p>You may.</p>"
    page = SAMPLES.xhtml(f"{head}<h2>CHAPTER I</h2>{BODY}<h2>CHAPTER II</h2>{BODY}{foot}")
    assert told(SAMPLES.epub({"0.xhtml": page}, metadata=META)) == (
        ["CHAPTER I", "CHAPTER II"],
        "",
        {SkipReason.LICENCE},
    )


def test_a_motto_on_a_page_of_rights_is_part_of_it() -> None:
    rights = '<section epub:type="copyright-page"><h2>Uncopyright</h2><blockquote epub:type="epigraph"><p>A motto.</p>'
    pages = {
        "a.xhtml": SAMPLES.xhtml(f'<section epub:type="chapter"><h2>I</h2>{BODY}</section>', 'epub:type="bodymatter"'),
        "b.xhtml": SAMPLES.xhtml(rights + "</blockquote><p>Free.</p></section>", 'epub:type="backmatter"'),
    }
    assert told(SAMPLES.epub(pages, ncx=ncx({"a.xhtml": "I", "b.xhtml": "Uncopyright"}), metadata=META))[:2] == (
        ["I"],
        "",
    )


def test_a_subtitle_is_set_off_as_the_contents_list_does() -> None:
    head = "<hgroup><h2>Chapter I</h2><p>The Quay</p><p>A Tale</p></hgroup>"
    pages = {f"{n}.xhtml": SAMPLES.xhtml(head.replace("Chapter I", f"Chapter {n}") + BODY) for n in (1, 2)}
    lines = {"1.xhtml": "1: The Quay: A Tale", "2.xhtml": "2: The Quay"}
    titles = told(SAMPLES.epub(pages, ncx=ncx(lines), metadata=META))[0]
    assert titles == ["Chapter 1: The Quay: A Tale", "Chapter 2: The Quay A Tale"]


@pytest.mark.parametrize("head", ["<h2>{}</h2>", "<p class='calibre3'><b>{}</b></p>"])
@pytest.mark.parametrize(
    "names", [("One", "Two", "Three"), ("Chapter 1", "Chapter 2", "Chapter 3"), ("Prologue", "1", "2")]
)
@pytest.mark.parametrize("listed", [True, False])
def test_conversions_without_a_list_worth_the_name(head: str, names: tuple[str, ...], listed: bool) -> None:
    front = "<p>THE FERRY</p><p>Ada Vale</p><p>Copyright © 2012 Ada Vale. All rights reserved.</p><p>ISBN 978-0</p>"
    pages = {"cover.xhtml": SAMPLES.xhtml("<svg><image href='c.jpg'/></svg>"), "front.xhtml": SAMPLES.xhtml(front)}
    for name in names:
        pages[f"{name}.xhtml"] = SAMPLES.xhtml(head.format(name) + BODY)
    lines = {f"{name}.xhtml": name for name in names} if listed else {"cover.xhtml": "Start"}
    assert told(SAMPLES.epub(pages, ncx=ncx(lines), metadata=META))[:2] == (list(names), "")


def test_a_number_and_a_title_that_the_contents_list_names_as_one() -> None:
    pages = {}
    lines = {}
    for number, name in enumerate(("The Quay", "The Lamp"), start=1):
        head = f'<p class="Chapter-Number">{number}</p><p class="Chapter-Title" id="t">{name}</p>'
        pages[f"{number}.xhtml"] = SAMPLES.xhtml(head + BODY)
        lines[f"{number}.xhtml#t"] = f"{number} {name}"
    assert told(SAMPLES.epub(pages, ncx=ncx(lines), metadata=META))[:2] == (["1 The Quay", "2 The Lamp"], "")


def test_shops_licence_notes_and_pages_of_facts() -> None:
    licence = "This ebook is licensed for your personal enjoyment only. It may not be re-sold or given away to others."
    shop = f"<p>The Ferry</p><p>Published by Ada Vale at a shop</p><p>Copyright 2012 Ada Vale</p><p>{licence}</p>"
    facts = "<h1>The Ferry</h1><p>A girl waits.</p><p>Status: complete</p><p>Published: 2012</p><p>Words: 9</p>"
    for front in (shop, facts):
        pages = {"0.xhtml": SAMPLES.xhtml(front)}
        pages |= {f"{n}.xhtml": SAMPLES.xhtml(f"<h2>Chapter {n}</h2>{BODY}") for n in (1, 2)}
        lines = {"0.xhtml": "Introduction"} if front == facts else {}
        lines |= {f"{n}.xhtml": f"Chapter {n}" for n in (1, 2)}
        assert told(SAMPLES.epub(pages, ncx=ncx(lines), metadata=META))[:2] == (["Chapter 1", "Chapter 2"], "")


def test_a_contents_list_leads_past_a_paragraph_as_long_as_a_book() -> None:
    long = f"<p>{(PROSE + ' ') * 400}</p>"
    pages = {f"{n}.xhtml": SAMPLES.xhtml(f"<h2>Name {n}</h2>{long}") for n in (1, 2, 3)}
    lines = {f"{n}.xhtml": f"Chapter {n}" for n in (1, 2, 3)}
    assert told(SAMPLES.epub(pages, ncx=ncx(lines), metadata=META))[0] == ["Chapter 1", "Chapter 2", "Chapter 3"]


@pytest.mark.parametrize("own", [True, False])
def test_parts_in_a_list_without_depths(own: bool) -> None:
    pages: dict[str, str] = {}
    lines: dict[str, str] = {}
    for number, part in enumerate(("Part One: The Sea", "Part Two: The Land"), start=1):
        head = f"<h1>{part}</h1>"
        page = f"p{number}.xhtml" if own else f"{number}1.xhtml"
        if own:
            pages[page] = SAMPLES.xhtml(head)
        lines[page] = part
        for chapter in (1, 2):
            above = head if chapter == 1 and not own else ""
            pages[f"{number}{chapter}.xhtml"] = SAMPLES.xhtml(f'{above}<h2 id="c">Chapter {chapter}</h2>{BODY}')
            lines[f"{number}{chapter}.xhtml#c"] = f"Chapter {chapter}"
    book = readers.read(Source("b.epub", None, SAMPLES.epub(pages, ncx=ncx(lines), metadata=META)))
    assert [(chapter.title, chapter.parts) for chapter in structure(book).chapters] == [
        ("Part One: The Sea", ()),
        ("Chapter 1", ("Part One: The Sea",)),
        ("Chapter 2", ("Part One: The Sea",)),
        ("Part Two: The Land", ()),
        ("Chapter 1", ("Part Two: The Land",)),
        ("Chapter 2", ("Part Two: The Land",)),
    ]


def test_a_line_of_rights_at_the_foot_of_all() -> None:
    pages = {f"{n}.xhtml": SAMPLES.xhtml(f"<h2>Chapter {n}</h2>{BODY}") for n in (1, 2)}
    pages["2.xhtml"] = pages["2.xhtml"].replace(
        "</body>", "<footer><p>© 2012 A. V. All rights reserved.</p></footer></body>"
    )
    assert told(SAMPLES.epub(pages, metadata=META)) == (["Chapter 1", "Chapter 2"], "", {SkipReason.BACK_MATTER})

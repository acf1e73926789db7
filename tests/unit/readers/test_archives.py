"""Archive pages: what is story, note, summary and data on them. The pages are written for these tests."""

import pytest

OUR_OWN = """<!DOCTYPE html><html><head><title>The Lamp - somebody - Lighthouses</title></head><body>
<div id="preface"><p class="message"><b>The Lamp</b><br>Posted originally on the
<a href="http://archiveofourown.org/">Archive of Our Own</a> at
<a href="http://archiveofourown.org/works/4711">http://archiveofourown.org/works/4711</a>.</p>
<div class="meta"><dl class="tags"><dt>Rating:</dt><dd><a>Teen And Up Audiences</a></dd>
<dt>Fandom:</dt><dd><a>Lighthouses</a></dd><dt>Language:</dt><dd>English</dd>
<dt>Series:</dt><dd>Part 2 of <a>Coast Lights</a></dd>
<dt>Stats:</dt><dd>Published: 2019-01-02 Words: 1,234 Chapters: 2/2</dd></dl>
<h1>The Lamp</h1><div class="byline">by <a rel="author">somebody</a></div>
<p>Summary</p><blockquote class="userstuff"><p>A keeper waits.</p></blockquote>
<p>Notes</p><blockquote class="userstuff"><p>Thanks to my beta!</p></blockquote></div></div>
<div id="chapters" class="userstuff">
<div class="meta group"><h2 class="heading">Chapter 1: Dusk</h2>
<p>Chapter Summary</p><blockquote class="userstuff"><p>It gets dark.</p></blockquote>
<p>Chapter Notes</p><blockquote class="userstuff"><p>Sorry for the wait.</p></blockquote></div>
<div class="userstuff"><p>The lamp was lit.</p><hr><p>Nobody came.</p>
<blockquote><p>A letter in the story.</p></blockquote></div>
<div id="endnotes1" class="meta"><p>Chapter End Notes</p>
<blockquote class="userstuff"><p>Review!</p></blockquote></div>
<div class="meta group"><h2 class="heading">Chapter 2: Dawn</h2></div>
<div class="userstuff"><p>Somebody came.</p></div></div>
<div id="afterword"><div id="endnotes" class="meta">
<p>End Notes</p><blockquote class="userstuff">All done.</blockquote></div>
<p class="message">Please <a>drop by the Archive and comment</a>!</p></div></body></html>"""

FANFICTION = """<html><head><title>Lamp Chapter 1, a lighthouse fanfic | FanFiction</title></head><body>
<div id="top">Browse Just In</div><div id="pre_story_links"><a>Books</a> » <a>Lighthouse</a></div>
<div id="profile_top"><b class="xcontrast_txt">The Lamp</b> By: <a class="xcontrast_txt">somebody</a>
<div class="xcontrast_txt">A keeper waits for a ship that will not come.</div>
<span class="xgray">Rated: Fiction T - English - Romance/Drama - Chapters: 2 - Words: 1,234 - Published: 1/2/2019
- id: 11</span></div>
<select id="chap_select"><option>1. Dusk<option>2. Dawn</select>
<div class="storytextp" id="storytextp"><div class="storytext" id="storytext">
<p>The lamp was lit.</p><hr><p>Nobody came.</p></div></div>
<div id="review_success">Write a review</div>
<a href="https://www.fanfiction.net/tos/">Terms of Service</a></body></html>"""

FANFICFARE = """<html><head><title>The Lamp by somebody</title></head><body>
<h1><a href="https://example.org/s/11">The Lamp</a> by <a>somebody</a></h1>
<table class="full"><tr><td><b>Category:</b></td><td>Lighthouses</td></tr>
<tr><td><b>Series:</b></td><td>Coast Lights [2]</td></tr><tr><td><b>Words:</b></td><td>1,234</td></tr>
<tr><td><b>Summary:</b></td><td>A keeper waits.</td></tr></table>
<a name="TOCTOP"><h2>Table of Contents</h2></a>
<p><a href="#section0001">1. Dusk</a><br/><a href="#section0002">2. Dawn</a><br/>
<a href="#section0003">3. Day</a></p>
<a name="section0001"><h2>1. Dusk</h2></a><p>The lamp was lit.</p></body></html>"""


@pytest.fixture
def by_role(read):
    def by_role(text):
        book = read(text, "a.html")
        roles: dict[str, list[str]] = {}
        for block in book.blocks:
            if block.text:
                roles.setdefault(block.role, []).append(block.text)
        return book.metadata, roles

    return by_role


def test_archive_of_our_own(by_role):
    metadata, roles = by_role(OUR_OWN)
    assert roles["chapter"] == ["Chapter 1: Dusk", "Chapter 2: Dawn"]
    assert roles["bodymatter"] == ["The lamp was lit.", "Nobody came.", "A letter in the story.", "Somebody came."]
    assert roles["summary"] == ["Summary", "A keeper waits.", "Chapter Summary", "It gets dark."]
    assert {"Thanks to my beta!", "Sorry for the wait.", "Review!", "All done."} <= set(roles["notes"])
    assert set(roles) == {"chapter", "bodymatter", "summary", "notes", "metadata", "navigation"}
    assert (metadata.title, metadata.authors) == ("The Lamp", ("somebody",))
    assert (metadata.series, metadata.part, metadata.language) == ("Coast Lights", "2", "en")
    assert metadata.source_url == "https://archiveofourown.org/works/4711"
    extra = dict(metadata.extra)
    assert (extra["fandom"], extra["rating"], extra["words"]) == ("Lighthouses", "Teen And Up Audiences", "1,234")
    assert metadata.description == "A keeper waits."


def test_fanfiction_net(by_role):
    metadata, roles = by_role(FANFICTION)
    assert roles["bodymatter"] == ["The lamp was lit.", "Nobody came."]
    assert set(roles) == {"bodymatter", "metadata", "navigation", "reviews"}
    assert (metadata.title, metadata.authors) == ("The Lamp", ("somebody",))
    assert metadata.description == "A keeper waits for a ship that will not come."
    extra = dict(metadata.extra)
    assert (extra["rating"], extra["genre"], extra["words"]) == ("Fiction T", "Romance/Drama", "1,234")


def test_fanfiction_net_names_its_chapter_in_the_pages_title(read):
    page = FANFICTION.replace("Lamp Chapter 1, a", "The Lamp Chapter 2: Dusk, a")
    book = read(page, "a.html")
    assert [(point.title, book.blocks[point.block].text) for point in book.navigation] == [
        ("Chapter 2: Dusk", "The lamp was lit.")
    ]
    extra = dict(book.metadata.extra)
    assert (extra["fandom"], book.metadata.language) == ("Lighthouse", "en")
    assert not read(page.replace("<p>The lamp", "<p>Chapter Two</p><p>The lamp"), "a.html").navigation


def test_fanficfare(by_role):
    metadata, roles = by_role(FANFICFARE)
    assert (roles["chapter"], roles["bodymatter"]) == (["1. Dusk"], ["The lamp was lit."])
    assert "Category:\tLighthouses" in roles["titlepage"]
    assert "1. Dusk\n2. Dawn\n3. Day" in roles["toc"]
    assert (metadata.series, metadata.part) == ("Coast Lights", "2")
    assert dict(metadata.extra)["words"] == "1,234"


def test_archive_of_our_own_as_epub(samples, read):
    pages = {
        "a.xhtml": samples.xhtml(
            OUR_OWN[OUR_OWN.index('<div id="preface">') : OUR_OWN.index('<div id="chapters"')].replace("<br>", "<br/>")
        ),
        "b.xhtml": samples.xhtml(
            '<div class="meta1 group"><h2 class="heading3">Chapter 1: Dusk</h2></div>'
            '<div class="userstuff2"><p>The lamp was lit.</p></div>'
            '<div id="endnotes1" class="meta1"><p>Chapter End Notes</p>'
            '<blockquote class="userstuff1"><p>Review!</p></blockquote></div>'
        ),
    }
    book = read(samples.epub(pages, metadata="<dc:publisher>Archive of Our Own</dc:publisher>"), "a.epub")
    roles = {block.text: block.role for block in book.blocks}
    assert roles["Review!"] == "notes"
    assert roles["Chapter 1: Dusk"] == "chapter"
    assert roles["The lamp was lit."] in ("", "bodymatter")
    assert roles["Thanks to my beta!"] == "notes"
    assert book.metadata.series == "Coast Lights"


def test_archive_of_our_own_as_calibre_packs_it(samples, read):
    """calibre gives one class to all that looks alike: classes inside the story say nothing."""
    pages = {
        "a.xhtml": samples.xhtml(
            '<div id="preface"><h2 class="toc-heading">Preface</h2><p class="message"><b>The Lamp</b><br/>Posted '
            'originally on the Archive of Our Own at archiveofourown.org/works/4711.</p><div class="calibre1">'
            '<dl class="tags"><dt>Series:</dt><dd>Part 2 of\nCoast Lights, Part 1 of\nOthers</dd></dl></div></div>'
        ),
        "b.xhtml": samples.xhtml(
            '<div id="preface"><div class="calibre1"><h1 class="calibre5">The Lamp</h1><div class="byline">by kip</div>'
            '<p class="calibre6">Notes</p><blockquote class="userstuff"><p>Thanks!</p></blockquote></div></div>'
        ),
        "c.xhtml": samples.xhtml(
            '<div id="chapters" class="userstuff1"><div class="calibre1"><h2 class="heading">Chapter 1</h2>'
            '<p class="message">Chapter by <a>kip</a></p><p class="calibre6">Chapter Summary</p>'
            '<blockquote class="userstuff"><p class="calibre6">It gets dark.</p></blockquote>'
            '<p class="calibre6">Chapter Notes</p><blockquote class="userstuff">Sorry.</blockquote>'
            '<div class="endnote-link">See the end of the chapter for <a>more notes</a></div></div>'
            '<div class="userstuff1"><h3 class="calibre7">Monday</h3><p class="calibre6">The lamp was lit.</p>'
            '<p class="message">* * *</p><div class="byline">By the sea.</div><p class="endnote-link">Small.</p>'
            '<blockquote class="userstuff"><p>Dear Anna, do come.</p></blockquote></div>'
            '<div class="calibre1" id="endnotes1"><p class="calibre6">Chapter End Notes</p>'
            '<blockquote class="userstuff"><p>Review!</p></blockquote></div></div>'
        ),
    }
    packed = samples.epub(
        pages, metadata="<dc:publisher>Archive of Our Own</dc:publisher><dc:creator>kip, Orla (lorne)</dc:creator>"
    )
    book = read(packed, "a.epub")
    found: dict[str, list[str]] = {}
    for block in book.blocks:
        found.setdefault(block.role, []).append(block.text)
    story = ["Monday", "The lamp was lit.", "* * *", "By the sea.", "Small.", "Dear Anna, do come."]
    assert found["bodymatter"] == story
    assert found["chapter"] == ["Chapter 1"]
    assert found["summary"] == ["Chapter Summary", "It gets dark."]
    assert found["notes"] == ["Notes", "Thanks!", "Chapter Notes", "Sorry.", "Chapter End Notes", "Review!"]
    assert found["navigation"] == ["See the end of the chapter for more notes"]
    assert (book.metadata.series, book.metadata.part) == ("Coast Lights", "2")
    assert book.metadata.authors == ("kip", "Orla (lorne)")


def test_our_own_only_chapter_directly_in_its_frame(by_role):
    page = OUR_OWN[: OUR_OWN.index('<div class="meta group">')] + "<p>The lamp was lit.</p><p>Nobody came.</p></div>"
    assert by_role(page)[1]["bodymatter"] == ["The lamp was lit.", "Nobody came."]


def test_fanficfare_single_chapter_and_its_notes(by_role):
    page = """<html><head><title>The Lamp by kip</title></head><body><h1><a href="x">The Lamp</a> by <a>kip</a></h1>

<table class="full">

<tr><td><b>Fandom:</b></td><td>Lighthouses</td></tr>
<tr><td><b>Packaged:</b></td><td>2021-01-01 10:00:00</td></tr></table>
<a name="section0001"><h2>The Lamp</h2></a><div class="story"><div class="fff_chapter_notes fff_head_notes">
<b>Summary for the Chapter:</b><blockquote class="userstuff">It gets dark.</blockquote>
<b>Notes for the Chapter:</b><blockquote class="userstuff">Sorry.</blockquote></div>
<div class="userstuff module"><p>The lamp was lit.</p></div>
<div class="fff_chapter_notes fff_foot_notes"><b>Author's Note:</b><blockquote>Review!</blockquote></div></body>"""
    metadata, roles = by_role(page)
    assert (metadata.title, metadata.authors) == ("The Lamp", ("kip",))
    assert roles["summary"] == ["Summary for the Chapter:", "It gets dark."]
    assert roles["notes"] == ["Notes for the Chapter:", "Sorry.", "Author's Note:", "Review!"]
    assert (roles["chapter"], roles["bodymatter"]) == (["The Lamp"], ["The lamp was lit."])


FANFICFARE_TEXT = """

Death by Tea

by kip_m


Series: Coast Lights [2]
Category: Lighthouses
Language: English
Published: 2019-03-15
Packaged: 2026-11-22 16:35:57
Rating: Teen And Up
Words: 12,345
Story URL: http://example.org/s/5
Summary: A keeper waits for a ship.


TABLE OF CONTENTS


1. Dusk

2. Dawn




        1. Dusk


**Author's Note:**

> Sorry for the wait.
>
> See you next week!

**Summary for the Chapter:**

> It gets dark.

The lamp was lit, and _nobody_ came up the stairs for as long as anybody there
could say.

* * *

> Dear Anna, do come.

\\- and so on.

**Notes for the Chapter:**

> Review!




        2. Dawn


### Monday

Somebody came.


End file.
"""


def test_fanficfare_as_plain_text(read):
    book = read(FANFICFARE_TEXT, "a.txt")
    roles: dict[str, list[str]] = {}
    for block in book.blocks:
        roles.setdefault(block.role, []).append(block.text)
    assert roles["bodymatter"] == [
        "The lamp was lit, and _nobody_ came up the stairs for as long as anybody there could say.",
        *("* * *", "Dear Anna, do come.", "- and so on.", "Monday", "Somebody came."),
    ]
    assert roles["chapter"] == [point.title for point in book.navigation] == ["1. Dusk", "2. Dawn"]
    assert roles["summary"] == ["**Summary for the Chapter:**", "It gets dark."]
    notes = "\n".join(roles["notes"])
    assert all(text in notes for text in ("Sorry for the wait.", "See you next week!", "Review!"))
    assert roles["navigation"] == ["End file."]
    known = book.metadata
    assert (known.title, known.authors, known.series, known.part) == ("Death by Tea", ("kip_m",), "Coast Lights", "2")
    assert dict(known.extra)["rating"] == "Teen And Up"


def test_a_title_that_holds_by(by_role):
    known = by_role(OUR_OWN.replace("<h1>The Lamp</h1>", "<h1>Death by Tea</h1>"))[0]
    assert (known.title, known.authors) == ("Death by Tea", ("somebody",))


def test_an_archives_book_without_its_page_of_facts(samples, read):
    pages = {"a.xhtml": samples.xhtml("<h3 class='fff_chapter_title'>Dusk</h3><p>The lamp was lit.</p>")}
    book = read(samples.epub(pages, metadata="<dc:publisher>FanFicFare</dc:publisher>"), "a.epub")
    assert [block.text for block in book.blocks] == ["Dusk", "The lamp was lit."]

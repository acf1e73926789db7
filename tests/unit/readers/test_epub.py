"""EPUB: spine order, contents resolved to blocks, metadata, cover, and broken packages that cost a warning only."""

import zipfile

import pytest

from narrate.errors import SourceError
from narrate.model import BlockKind


def chapter(samples, title, text="Words.", attributes=""):
    return samples.xhtml(f"<h1>{title}</h1><p>{text}</p>", attributes)


def points(book):
    return [(point.title, point.level, book.blocks[point.block].text) for point in book.navigation]


def test_pages_come_in_spine_order_not_as_listed(samples, read, told):
    pages = {name: chapter(samples, name) for name in ("b.xhtml", "a.xhtml", "c.xhtml")}
    book = read(samples.epub(pages, spine=("c.xhtml", "b.xhtml", "a.xhtml")))
    assert [text for kind, text in told(book) if kind == "heading"] == ["c.xhtml", "b.xhtml", "a.xhtml"]
    assert book.blocks[0].place.unit == "OPS/c.xhtml"
    assert book.warnings == ()


def test_contents_lead_to_blocks_in_the_same_page_and_over_pages(samples, read):
    pages = {
        "a.xhtml": samples.xhtml(
            "<h1>Part One</h1><h2 id='x'>I</h2><p>First.</p><p>Last.<a id='y'/></p>"
            "<section id='z'><h2>II</h2></section>"
        ),
        "b.xhtml": samples.xhtml("<p>Goes on.</p>"),
        "c d.xhtml": chapter(samples, "III"),
    }
    toc = (
        "<nav epub:type='toc'><h1>Contents</h1><ol><li><a href='a.xhtml'>Part One</a><ol>"
        "<li><a href='a.xhtml#x'>I</a></li>"
        "<li><a href='a.xhtml#y'>II</a></li></ol></li><li><span>Part Two</span><ol><li><a href='c%20d.xhtml'>"
        "<b>III</b>: x</a></li></ol></li></ol></nav>"
        "<nav epub:type='page-list'><ol><li><a href='a.xhtml'>1</a></li></ol></nav>"
    )
    book = read(samples.epub(pages, toc=toc))
    assert points(book) == [
        ("Part One", 1, "Part One"),
        ("I", 2, "I"),
        ("II", 2, "II"),
        ("Part Two", 1, "III"),
        ("III: x", 2, "III"),
    ]


def test_ncx_serves_where_there_is_no_navigation_document(samples, read):
    ncx = (
        '<navPoint><navLabel><text>One</text></navLabel><content src="a.xhtml"/><navPoint><navLabel><text>Two</text>'
        '</navLabel><content src="b.xhtml#nowhere"/></navPoint></navPoint>'
    )
    pages = {"a.xhtml": chapter(samples, "One"), "b.xhtml": chapter(samples, "Two")}
    assert points(read(samples.epub(pages, ncx=ncx))) == [("One", 1, "One"), ("Two", 2, "Two")]


def test_roles_come_from_types_guide_landmarks_and_names(samples, read):
    pages = {
        "cover.xhtml": samples.xhtml("<p>Cover words</p>"),
        "a.xhtml": samples.xhtml("<p>For you</p>"),
        "b.xhtml": samples.xhtml("<p>Rights</p>"),
        "c.xhtml": samples.xhtml("<section epub:type='chapter'><p>Text</p></section>", "epub:type='bodymatter'"),
        "d.xhtml": samples.xhtml("<p>Note</p>"),
    }
    toc = (
        "<nav epub:type='landmarks'><ol><li><a epub:type='dedication' href='a.xhtml'>D</a></li>"
        "<li><a epub:type='bodymatter' href='c.xhtml'>Start</a></li></ol></nav>"
    )
    refs = "".join(f'<itemref idref="{name}"/>' for name in list(pages)[:4]) + '<itemref idref="d.xhtml" linear="no"/>'
    book = read(samples.epub(pages, toc=toc, itemrefs=refs, guide="<reference type='copyright-page' href='b.xhtml'/>"))
    assert [block.role for block in book.blocks] == ["cover", "dedication", "copyright-page", "chapter", "backmatter"]


def test_metadata_of_epub_3(samples, read):
    metadata = """<dc:title id="t1">Sub</dc:title><meta refines="#t1" property="title-type">subtitle</meta>
    <dc:title id="t2">Main</dc:title><meta refines="#t2" property="title-type">main</meta>
    <dc:creator id="c1">Second</dc:creator><meta refines="#c1" property="role">aut</meta>
    <meta refines="#c1" property="display-seq">2</meta>
    <dc:creator id="c2">First</dc:creator><meta refines="#c2" property="role">aut</meta>
    <meta refines="#c2" property="display-seq">1</meta>
    <dc:creator id="c3">Painter</dc:creator><meta refines="#c3" property="role">ill</meta>
    <dc:contributor id="c4">Voice</dc:contributor><meta refines="#c4" property="role">nrt</meta>
    <meta property="belongs-to-collection" id="k">Saga</meta><meta refines="#k" property="collection-type">series</meta>
    <meta refines="#k" property="group-position">3</meta><meta property="belongs-to-collection" id="m">Best Of</meta>
    <meta refines="#m" property="collection-type">set</meta>
    <dc:date>2011-05-06</dc:date><dc:language>en-GB</dc:language><dc:publisher>House</dc:publisher>
    <dc:identifier>urn:isbn:9780000000002</dc:identifier><dc:description>&lt;p&gt;About &lt;i&gt;it&lt;/i&gt;&lt;/p&gt;
    </dc:description><dc:subject>Fantasy</dc:subject>"""
    made = read(samples.epub({"a.xhtml": chapter(samples, "A")}, metadata=metadata)).metadata
    assert (made.title, made.subtitle, made.authors, made.narrator) == ("Main", "Sub", ("First", "Second"), "Voice")
    assert (made.series, made.part, made.year, made.language) == ("Saga", "3", "2011", "en-GB")
    assert (made.publisher, made.isbn, made.description, made.genre) == (
        "House",
        "9780000000002",
        "About it",
        "Fantasy",
    )
    assert ("collection", "Best Of") in made.extra


def test_metadata_of_epub_2_and_calibre(samples, read):
    metadata = """<dc:title>T</dc:title><dc:creator opf:role="aut">A</dc:creator>
    <dc:creator opf:role="trl">B</dc:creator>
    <meta name="calibre:series" content="Saga"/><meta name="calibre:series_index" content="2.0"/>
    <dc:date opf:event="modification">2020-01-01</dc:date><dc:date opf:event="publication">1999</dc:date>
    <dc:identifier opf:scheme="MOBI-ASIN">B000000000</dc:identifier>"""
    made = read(samples.epub({"a.xhtml": chapter(samples, "A")}, metadata=metadata)).metadata
    assert (made.authors, made.series, made.part, made.year, made.asin) == (("A",), "Saga", "2", "1999", "B000000000")


@pytest.mark.parametrize(
    ("manifest", "metadata", "name"),
    [
        ('<item id="i" href="p.png" media-type="image/png" properties="cover-image"/>', "", "p.png"),
        ('<item id="i" href="p.png" media-type="image/png"/>', '<meta name="cover" content="i"/>', "p.png"),
        ("", "", "cover.png"),
    ],
)
def test_covers(samples, read, manifest, metadata, name):
    book = read(
        samples.epub(
            {"a.xhtml": chapter(samples, "A")}, manifest=manifest, metadata=metadata, more={f"OPS/{name}": b"picture"}
        )
    )
    assert (book.cover.data, book.cover.media_type) == (b"picture", "image/png")


@pytest.mark.parametrize(
    ("without", "warning"),
    [
        (["META-INF/container.xml"], "container.xml is missing"),
        (["OPS/package.opf"], "package document"),
        (["OPS/a.xhtml"], "OPS/a.xhtml is missing"),
        (["OPS/nav.xhtml"], "contents list OPS/nav.xhtml is missing"),
        (["mimetype"], ""),
    ],
)
def test_what_is_missing_costs_a_warning(samples, read, without, warning):
    pages = {"a.xhtml": chapter(samples, "A"), "b.xhtml": chapter(samples, "B", "Kept.")}
    toc = "<nav epub:type='toc'><ol><li><a href='b.xhtml'>B</a></li></ol></nav>"
    book = read(samples.epub(pages, toc=toc, without=without), "a.epub")
    assert "Kept." in [block.text for block in book.blocks]
    assert warning in " ".join(book.warnings)
    assert bool(book.warnings) == bool(warning)


def test_a_missing_spine_and_pages_outside_it_are_told(samples, read, told):
    pages = {"c10.xhtml": chapter(samples, "10"), "c2.xhtml": chapter(samples, "2")}
    book = read(samples.epub(pages, itemrefs=""))
    assert [text for kind, text in told(book) if kind == "heading"] == ["2", "10"]
    assert "no reading order" in book.warnings[0]
    book = read(samples.epub(pages, spine=("c2.xhtml",)))
    assert "c10.xhtml" in book.warnings[0]


def test_entities_without_a_dtd_and_broken_markup(samples, read):
    pages = {
        "a.xhtml": samples.xhtml("<p>don&rsquo;t&nbsp;go &unknown; &amp; on</p>"),
        "b.xhtml": samples.xhtml("<p>one<p>two <b>three</p><br>four & five<![CDATA[six]]>"),
        "c.xhtml": '<!DOCTYPE html [<!ENTITY own "mine">]>' + samples.xhtml("<p>&own;</p>").partition("?>")[2],
    }
    texts = [block.text for block in read(samples.epub(pages)).blocks]
    assert texts[0] == "don’t go &unknown; & on"
    assert "".join(texts[1:-1]).replace("\n", "") == "onetwo threefour & fivesix"
    assert texts[-1] == "mine"


def encryption(algorithm, path):
    return (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData><enc:CipherReference URI="{path}"/>'
        "</enc:CipherData></enc:EncryptedData></encryption>"
    )


def test_a_locked_book_is_refused_and_scrambled_fonts_are_not(samples, read):
    pages = {"a.xhtml": chapter(samples, "A")}
    locked = encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OPS/a.xhtml")
    with pytest.raises(SourceError, match="DRM") as caught:
        read(samples.epub(pages, more={"META-INF/encryption.xml": locked}), "a.epub")
    assert "without DRM" in caught.value.remedy
    fonts = encryption("http://www.idpf.org/2008/embedding", "OPS/font.otf")
    assert read(samples.epub(pages, more={"META-INF/encryption.xml": fonts})).blocks


def test_bombs_are_refused(samples, read, monkeypatch):
    with pytest.raises(SourceError, match="unpacks to more than"):
        read(samples.epub({"a.xhtml": samples.xhtml("<p>" + "a" * 30_000_000 + "</p>")}), "a.epub")
    monkeypatch.setattr("narrate.readers._zip.MAX_ENTRIES", 3)
    with pytest.raises(SourceError, match="more than any book"):
        read(samples.epub({"a.xhtml": chapter(samples, "A")}), "a.epub")


def test_entity_bombs_and_external_entities_expand_to_nothing(samples, read, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hush")
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE html [<!ENTITY a0 "lol">{entities}<!ENTITY out SYSTEM "{secret.as_uri()}">]>'
    for inside in ("<p>&a11;</p><p>kept</p>", "<p>&out;</p><p>kept</p>"):
        page = bomb + samples.xhtml(inside).partition("?>")[2]
        text = "".join(block.text for block in read(samples.epub({"a.xhtml": page})).blocks)
        assert "kept" in text
        assert "hush" not in text
        assert len(text) < 10_000_000


def test_pictures_only_and_no_zip_at_all(samples, read):
    with pytest.raises(SourceError, match="only pictures"):
        read(samples.epub({"a.xhtml": samples.xhtml("<img src='a.png' alt=''/>")}), "a.epub")
    with pytest.raises(SourceError, match="whole EPUB"):
        read(samples.epub({"a.xhtml": chapter(samples, "A")})[:-40], "a.epub")


def test_a_page_with_a_wrong_checksum_is_read_and_told(samples, read):
    data = bytearray(samples.zipped({"META-INF/container.xml": samples.CONTAINER}))
    whole = samples.epub({"a.xhtml": chapter(samples, "A", "Words. " * 50)})
    del data
    stream = bytearray(whole)
    at = stream.index(b"OPS/a.xhtml") - 16
    stream[at] ^= 0xFF  # the checksum in the local header is not looked at; the one in the directory is
    directory = stream.rindex(b"OPS/a.xhtml") - 30
    stream[directory] ^= 0xFF
    book = read(bytes(stream), "a.epub")
    assert any("damaged" in warning for warning in book.warnings)
    assert any("Words." in block.text for block in book.blocks)


def test_paths_that_climb_out_stay_inside(samples, read):
    pages = {"a.xhtml": chapter(samples, "A")}
    manifest = '<item id="evil" href="../../../../etc/passwd" media-type="application/xhtml+xml"/>'
    book = read(
        samples.epub(pages, manifest=manifest, itemrefs='<itemref idref="evil"/><itemref idref="a.xhtml"/>'), "a.epub"
    )
    assert any("etc/passwd is missing" in warning for warning in book.warnings)


def test_svg_pages_and_fallbacks(samples, read, told):
    manifest = (
        '<item id="s" href="s.svg" media-type="image/svg+xml"/>'
        '<item id="j" href="j.jpg" media-type="image/jpeg" fallback="f"/>'
        '<item id="f" href="f.xhtml" media-type="application/xhtml+xml"/>'
    )
    more = {
        "OPS/s.svg": '<svg xmlns="http://www.w3.org/2000/svg"><title>A map</title><text>North</text></svg>',
        "OPS/f.xhtml": samples.xhtml("<p>Instead</p>"),
    }
    book = read(samples.epub({}, manifest=manifest, itemrefs='<itemref idref="s"/><itemref idref="j"/>', more=more))
    assert told(book) == [("image", "A map North"), ("paragraph", "Instead")]


def test_the_development_books_lose_no_letter(read):
    """Compared with what lxml's tree holds, page by page."""
    from pathlib import Path

    from lxml import etree

    from narrate import readers
    from narrate.ports import Source
    from narrate.text.cleaning import clean

    folder = Path(__file__).parents[3].parent / "shared" / "corpus" / "epub"
    path = folder / "chickens.epub"
    if not path.exists():
        pytest.skip("the development data are not here")

    def ink(text):
        return "".join(clean(text).split())

    book = readers.read(Source(path.name, path))
    archive = zipfile.ZipFile(path)
    for unit in {block.place.unit for block in book.blocks}:
        page = etree.fromstring(archive.read(unit)).find("{http://www.w3.org/1999/xhtml}body")
        seen = "".join(b.text for b in book.blocks if b.place.unit == unit and b.kind is not BlockKind.IMAGE)
        assert ink(seen) == ink("".join(page.itertext()))


@pytest.mark.parametrize(
    ("href", "name", "kind"),
    [
        ("a.xhtml?x=1", "a.xhtml", "application/xhtml+xml"),
        ("be\u0301.xhtml", "b\u00e9.xhtml", "application/xhtml+xml"),
        ("a%20b.xhtml", "a b.xhtml", "application/xhtml+xml"),
        ("a.xhtml", "a.xhtml", "image/png"),
    ],
)
def test_odd_names_of_pages(samples, read, href, name, kind):
    manifest = f'<item id="odd" href="{href}" media-type="{kind}"/>'
    page = {f"OPS/{name}": samples.xhtml("<p>The lamp was lit.</p>")}
    book = read(samples.epub({}, manifest=manifest, itemrefs='<itemref idref="odd"/>', more=page), "a.epub")
    assert [block.text for block in book.blocks] == ["The lamp was lit."]

"""Makes small documents in every format, for the readers' tests; no test itself.

A work is a list of (kind, text): "title", "heading", "p", "break", "item". What is visible of it is the texts.
"""

import html
import io
import zipfile
from collections.abc import Mapping, Sequence

Work = Sequence[tuple[str, str]]


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file with these members, in this order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


# ---------------------------------------------------------------------------------------------------------------- HTML

_TAGS = {"title": "h1", "heading": "h2", "p": "p"}


def body(work: Work) -> str:
    """A work as the inside of an HTML body."""
    parts: list[str] = []
    for kind, text in work:
        if kind == "break":
            parts.append("<hr/>")
        elif kind == "item":
            parts.append(f"<ul><li>{_escaped(text)}</li></ul>")
        else:
            parts.append(f"<{_TAGS[kind]}>{_escaped(text)}</{_TAGS[kind]}>")
    return "\n".join(parts)


def html_page(work: Work) -> bytes:
    """A work as a web page."""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><title>t</title></head><body>\n{body(work)}\n</body></html>'.encode()
    )


# ---------------------------------------------------------------------------------------------------------------- EPUB

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def xhtml(inside: str, attributes: str = "") -> str:
    """An XHTML page around a body's content."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>'
        f"<body {attributes}>{inside}</body></html>"
    )


def epub(
    pages: Mapping[str, str],
    *,
    toc: str = "",
    ncx: str = "",
    metadata: str = "",
    spine: Sequence[str] | None = None,
    itemrefs: str | None = None,
    guide: str = "",
    manifest: str = "",
    more: Mapping[str, str | bytes] | None = None,
    without: Sequence[str] = (),
) -> bytes:
    """An EPUB of pages by name (in OPS/); `toc` is the inside of a navigation document, `ncx` that of a navMap."""
    items = "".join(f'<item id="{n}" href="{n}" media-type="application/xhtml+xml"/>' for n in pages)
    files: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    if toc:
        items += '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        files["OPS/nav.xhtml"] = xhtml(toc)
    if ncx:
        items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        files["OPS/toc.ncx"] = f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{ncx}</navMap></ncx>'
    refs = itemrefs if itemrefs is not None else "".join(f'<itemref idref="{n}"/>' for n in (spine or pages))
    spine_toc = "ncx" if ncx else ""
    files["OPS/package.opf"] = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">{metadata}'
        f"</metadata><manifest>{items}{manifest}</manifest><spine toc='{spine_toc}'>{refs}</spine>"
        f"<guide>{guide}</guide></package>"
    )
    files |= {f"OPS/{name}": text for name, text in pages.items()} | dict(more or {})
    return zipped({name: data for name, data in files.items() if name not in without})


def epub_of(work: Work) -> bytes:
    """A work as an EPUB of one page."""
    return epub({"one.xhtml": xhtml(body(work))})


# ---------------------------------------------------------------------------------------------------------------- DOCX

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = {"title": "Title", "heading": "Heading1"}


def word(inside: str, **parts: str) -> bytes:
    """A Word document around a body's content; `parts` are other files in word/, core in docProps/."""
    styles = (
        f'<w:styles {W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
        ' Target="word/document.xml"/></Relationships>',
        "word/styles.xml": styles,
        "word/document.xml": f"<w:document {W}><w:body>{inside}</w:body></w:document>",
    }
    core = parts.pop("core", "")
    if core:
        files["docProps/core.xml"] = core
    return zipped(files | {f"word/{name}.xml": text for name, text in parts.items()})


def run(text: str, properties: str = "") -> str:
    """A run of text; `properties` is the inside of its w:rPr."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{_escaped(text)}</w:t></w:r>'


def paragraph(inside: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{styled}{properties}</w:pPr>{inside}</w:p>"


def docx_of(work: Work) -> bytes:
    """A work as a Word document."""
    parts: list[str] = []
    for kind, text in work:
        if kind == "break":
            parts.append(paragraph("", properties='<w:pBdr><w:bottom w:val="single"/></w:pBdr>'))
        elif kind == "item":
            listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
            parts.append(paragraph(run(text), properties=listed))
        else:
            parts.append(paragraph(run(text), _STYLES.get(kind, "")))
    return word("".join(parts))


# ----------------------------------------------------------------------------------------------------------------- ODT

_ODT = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
        "meta": "meta",
    }.items()
)


def odt(inside: str, automatic: str = "", **parts: str) -> bytes:
    """An OpenDocument text around its content; `automatic` styles, and other files as `parts`."""
    content = (
        f"<office:document-content {_ODT}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{inside}</office:text></office:body></office:document-content>"
    )
    files = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    wrapped = {name: text.replace("NAMESPACES", _ODT) for name, text in parts.items()}
    return zipped(files | {f"{name}.xml": text for name, text in wrapped.items()})


def odt_of(work: Work) -> bytes:
    """A work as an OpenDocument text."""
    parts: list[str] = []
    for kind, text in work:
        safe = _escaped(text)
        if kind == "break":
            parts.append('<text:p text:style-name="Horizontal_20_Line"/>')
        elif kind == "item":
            parts.append(f"<text:list><text:list-item><text:p>{safe}</text:p></text:list-item></text:list>")
        elif kind == "heading":
            parts.append(f'<text:h text:outline-level="1">{safe}</text:h>')
        else:
            parts.append(f'<text:p text:style-name="{"Title" if kind == "title" else "Standard"}">{safe}</text:p>')
    return odt("".join(parts))


# ------------------------------------------------------------------------------------------------- FB2, Markdown, PDF


def fb2(inside: str, description: str = "", encoding: str = "utf-8", more: str = "") -> bytes:
    """A FictionBook around its bodies."""
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?>\n'
        '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">'
        f"<description>{description}</description>{inside}{more}</FictionBook>"
    )
    return text.encode(encoding)


def fb2_of(work: Work) -> bytes:
    """A work as a FictionBook; it knows no rules and no lists, so those are marks and paragraphs."""
    parts: list[str] = []
    opened = False
    for kind, text in work:
        safe = _escaped(text)
        if kind == "title":
            parts.append(f"<title><p>{safe}</p></title>")
        elif kind == "heading":
            parts.append(("</section>" if opened else "") + f"<section><title><p>{safe}</p></title>")
            opened = True
        else:
            parts.append("<subtitle>* * *</subtitle>" if kind == "break" else f"<p>{safe}</p>")
    return fb2("<body>" + "".join(parts) + ("</section>" if opened else "") + "</body>")


_MARKED = str.maketrans({one: "\\" + one for one in "\\`*_{}[]()<>#+-.!|~&=:^$%@\"',/;?"})


def markdown_of(work: Work) -> bytes:
    """A work as Markdown, all that could be a mark escaped."""
    parts: list[str] = []
    for kind, text in work:
        safe = text.translate(_MARKED)
        parts.append({"title": "# ", "heading": "## ", "item": "- ", "p": "", "break": "***"}[kind] + safe)
    return "\n\n".join(parts).encode()


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], trailer: str = "", drawn: str = "") -> bytes:
    """A PDF of lines: x, y from the lower left corner in points, size of the letters, text in cp1252.

    `drawn` are operators that come before the lines of every page.
    """
    objects: list[bytes] = [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    for lines in pages:
        shown = drawn.encode() + b"\n"
        shown += b"".join(
            b"BT /F1 %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (size, x, y, _quoted(text)) for x, y, size, text in lines
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown))
    parent = 2 * len(pages) + 2
    for number in range(len(pages)):
        objects.append(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 1 0 R >> >> >>" % (parent, number + 2)
        )
    kids = b" ".join(b"%d 0 R" % (len(pages) + 2 + number) for number in range(len(pages)))
    objects.append(b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids))
    objects.append(b"<< /Type /Catalog /Pages %d 0 R >>" % parent)
    objects.append(b"<< /Title (A Title) /Author (Somebody) >>")
    data = b"%PDF-1.4\n"
    places: list[int] = []
    for number, one in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    root = b"trailer << /Size %d /Root %d 0 R /Info %d 0 R %s >>\n" % (
        len(objects) + 1,
        parent + 1,
        parent + 2,
        trailer.encode(),
    )
    return data + head + table + root + b"startxref\n%d\n%%%%EOF" % len(data)


def _quoted(text: str) -> bytes:
    data = text.encode("cp1252")
    for one in (b"\\", b"(", b")"):
        data = data.replace(one, b"\\" + one)
    return data

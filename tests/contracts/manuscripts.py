"""Makes manuscripts and writes each in every format, as programs of its kind write them; no test itself.

A manuscript is a list of chapters, each a title and blocks. A block is (kind, content):
"p", "quote", "sub": inlines; "verse": lines of inlines; "list": items (inlines, or a list of them inside the last one);
"table": rows of inlines; "image": its description; "break": its mark, "" for a rule; "gap": an empty paragraph.
Inlines are (style, text): "", "em", "strong", "small", "initial" (its first letter is set apart), "br", "note" (text of
the note).
"""

from __future__ import annotations

import html
import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

SAMPLES = SimpleNamespace(
    **runpy.run_path(str(Path(__file__).parents[1] / "unit" / "readers" / "samples.py"), run_name="samples")
)
_BUL = '<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'


def _safe(text: str) -> str:
    return html.escape(text, quote=False)


# ---------------------------------------------------------------------------------------------------------------- HTML


class Html:
    """HTML as browsers' and publishers' programs write it; notes stand at the end."""

    def __init__(self, *, xml: bool = False) -> None:
        self.notes: list[str] = []
        self._xml = xml

    def inlines(self, parts: Any) -> str:
        """Text with its marks."""
        made: list[str] = []
        for style, text in parts:
            safe = _safe(text)
            if style == "br":
                made.append("<br/>" if self._xml else "<br>\n")
            elif style == "note":
                self.notes.append(safe)
                number = len(self.notes)
                made.append(
                    f'<a href="#n{number}" id="r{number}" epub:type="noteref">{number}</a>'
                    if self._xml
                    else f'<sup><a href="#n{number}" id="r{number}">{number}</a></sup>'
                )
            elif style == "initial":
                made.append(f'<span class="dropcap">{safe[:1]}</span>{safe[1:]}')
            elif style == "small":
                made.append(f'<span class="smallcaps" style="font-variant:small-caps">{safe}</span>')
            else:
                made.append({"em": f"<em>{safe}</em>", "strong": f"<b>{safe}</b>"}.get(style, safe))
        return "".join(made)

    def items(self, items: Any) -> str:
        """A list, and the lists in it."""
        made: list[str] = []
        for item in items:
            if item and isinstance(item[0], list):
                made[-1] = made[-1].removesuffix("</li>") + "\n" + self.items(item) + "</li>"
            else:
                made.append(f"<li>{self.inlines(item)}</li>")
        return "<ul>\n" + "\n".join(made) + "\n</ul>"

    def block(self, kind: str, content: Any) -> str:
        """One block."""
        if kind == "gap":
            return "<p>&#160;</p>"
        if kind == "break":
            return f'<p class="center">{content}</p>' if content else "<hr/>"
        if kind == "image":
            return f'<p><img src="a.png" alt="{html.escape(content)}"/></p>'
        if kind == "verse":
            lines = "<br/>\n".join(map(self.inlines, content))
            return f'<div class="poem"><p>{lines}</p></div>'
        if kind == "list":
            return self.items(content)
        if kind == "table":
            rows = ("".join(f"<td>{self.inlines(cell)}</td>" for cell in row) for row in content)
            return "<table>" + "".join(f"<tr>{row}</tr>\n" for row in rows) + "</table>"
        if kind == "quote":
            return f"<blockquote><p>{self.inlines(content)}</p></blockquote>"
        if kind == "sub":
            return f"<h3>{self.inlines(content)}</h3>"
        return f"<p>{self.inlines(content)}</p>"

    def body(self, title: str, chapters: Any) -> str:
        """All chapters and then the notes."""
        made = [f"<h1>{_safe(title)}</h1>"] if title else []
        for name, blocks in chapters:
            made += [f"<h2>{_safe(name)}</h2>", *(self.block(*one) for one in blocks)]
        return "\n".join(made)

    def endnotes(self) -> str:
        """The notes."""
        rows = (
            f'<li id="n{number}" epub:type="footnote"><p>{text} <a href="#r{number}">↩</a></p></li>'
            for number, text in enumerate(self.notes, start=1)
        )
        return f'<section epub:type="endnotes"><ol>{"".join(rows)}</ol></section>' if self.notes else ""


def html_page(title: str, chapters: Any) -> bytes:
    """A web page."""
    writer = Html()
    body = writer.body(title, chapters)
    return f"<!DOCTYPE html><html><head><title>{_safe(title)}</title></head><body>{body}{writer.endnotes()}".encode()


def epub(title: str, chapters: Any) -> bytes:
    """An EPUB 3 with a page for each chapter."""
    writer = Html(xml=True)
    pages = {"title.xhtml": SAMPLES.xhtml(f'<section epub:type="titlepage"><h1>{_safe(title)}</h1></section>')}
    lines = []
    for number, chapter in enumerate(chapters, start=1):
        pages[f"c{number}.xhtml"] = SAMPLES.xhtml(writer.body("", [chapter]))
        lines.append(f'<li><a href="c{number}.xhtml">{_safe(chapter[0])}</a></li>')
    if writer.notes:
        pages["notes.xhtml"] = SAMPLES.xhtml(writer.endnotes())
    toc = f'<nav epub:type="toc"><ol>{"".join(lines)}</ol></nav>'
    metadata = f"<dc:title>{_safe(title)}</dc:title>"
    data: bytes = SAMPLES.epub(pages, toc=toc, metadata=metadata)
    return data


# ---------------------------------------------------------------------------------------------------------------- Word


class Word:
    """Word's own way: runs, styles, numbered paragraphs; notes in a part of their own."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def inlines(self, parts: Any) -> str:
        """Runs."""
        run = SAMPLES.run
        made: list[str] = []
        for style, text in parts:
            if style == "br":
                made.append("<w:r><w:br/></w:r>")
            elif style == "note":
                self.notes.append(text)
                made.append(f'<w:r><w:footnoteReference w:id="{len(self.notes)}"/></w:r>')
            elif style == "initial":
                made += [run(text[:1], '<w:sz w:val="80"/>'), run(text[1:])]
            else:
                made.append(run(text, {"em": "<w:i/>", "strong": "<w:b/>", "small": "<w:smallCaps/>"}.get(style, "")))
        return "".join(made)

    def items(self, items: Any, depth: int = 0) -> str:
        """Paragraphs with numbers."""
        return "".join(
            self.items(item, depth + 1)
            if item and isinstance(item[0], list)
            else SAMPLES.paragraph(self.inlines(item), properties=_BUL.format(depth=depth))
            for item in items
        )

    def block(self, kind: str, content: Any) -> str:
        """One block."""
        paragraph = SAMPLES.paragraph
        if kind == "gap":
            return str(paragraph(""))
        if kind == "break":
            rule = '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'
            return str(paragraph(SAMPLES.run(content)) if content else paragraph("", properties=rule))
        if kind == "image":
            return str(
                paragraph(f'<w:r><w:drawing><wp:docPr xmlns:wp="wp" descr="{html.escape(content)}"/></w:drawing></w:r>')
            )
        if kind == "verse":
            return str(paragraph("<w:r><w:br/></w:r>".join(map(self.inlines, content)), "Verse"))
        if kind == "list":
            return self.items(content)
        if kind == "table":
            rows = ("".join(f"<w:tc>{paragraph(self.inlines(cell))}</w:tc>" for cell in row) for row in content)
            return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
        style = {"quote": "Quote", "sub": "Heading2"}.get(kind, "")
        if kind == "p" and content[0][0] == "initial":  # Word sets it in a paragraph of its own
            frame = '<w:keepNext/><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>'
            first = paragraph(SAMPLES.run(content[0][1][:1]), properties=frame)
            return str(first + paragraph(self.inlines([("", content[0][1][1:]), *content[1:]])))
        return str(paragraph(self.inlines(content), style))


def docx(title: str, chapters: Any) -> bytes:
    """A Word document."""
    writer = Word()
    made = [SAMPLES.paragraph(SAMPLES.run(title), "Title")]
    for name, blocks in chapters:
        made += [SAMPLES.paragraph(SAMPLES.run(name), "Heading1"), *(writer.block(*one) for one in blocks)]
    names = {"Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2", "Verse": "Verse", "Quote": "Quote"}
    styles = "".join(f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in names.items())
    mark = "<w:r><w:footnoteRef/></w:r>"
    texts = (SAMPLES.paragraph(mark + SAMPLES.run(" " + text)) for text in writer.notes)
    notes = "".join(f'<w:footnote w:id="{number}">{text}</w:footnote>' for number, text in enumerate(texts, start=1))
    parts = {"footnotes": f"<w:footnotes {SAMPLES.W}>{notes}</w:footnotes>"} if notes else {}
    data: bytes = SAMPLES.word("".join(made), styles=f"<w:styles {SAMPLES.W}>{styles}</w:styles>", **parts)
    return data


# -------------------------------------------------------------------------------------------------------- OpenDocument


class Text:
    """LibreOffice's way."""

    def __init__(self) -> None:
        self.count = 0

    def inlines(self, parts: Any) -> str:
        """Spans with automatic styles."""
        made: list[str] = []
        for style, text in parts:
            safe = _safe(text)
            if style == "br":
                made.append("<text:line-break/>")
            elif style == "note":
                self.count += 1
                made.append(
                    f'<text:note text:note-class="footnote"><text:note-citation>{self.count}</text:note-citation>'
                    f"<text:note-body><text:p>{safe}</text:p></text:note-body></text:note>"
                )
            elif style == "initial":
                made.append(f'<text:span text:style-name="T3">{safe[:1]}</text:span>{safe[1:]}')
            elif style:
                name = {"em": "T1", "strong": "T2", "small": "T4"}[style]
                made.append(f'<text:span text:style-name="{name}">{safe}</text:span>')
            else:
                made.append(safe)
        return "".join(made)

    def items(self, items: Any) -> str:
        """A list, and the lists in it."""
        made = (
            f"<text:list-item>{self.items(item)}</text:list-item>"
            if item and isinstance(item[0], list)
            else f"<text:list-item><text:p>{self.inlines(item)}</text:p></text:list-item>"
            for item in items
        )
        return f"<text:list>{''.join(made)}</text:list>"

    def block(self, kind: str, content: Any) -> str:
        """One block."""
        if kind == "gap":
            return "<text:p/>"
        if kind == "break":
            return f'<text:p text:style-name="{"Standard" if content else "Horizontal_20_Line"}">{content}</text:p>'
        if kind == "image":
            return f"<text:p><draw:frame><draw:image/><svg:desc>{_safe(content)}</svg:desc></draw:frame></text:p>"
        if kind == "verse":
            return f'<text:p text:style-name="Verse">{"<text:line-break/>".join(map(self.inlines, content))}</text:p>'
        if kind == "list":
            return self.items(content)
        if kind == "table":
            rows = (
                "".join(f"<table:table-cell><text:p>{self.inlines(cell)}</text:p></table:table-cell>" for cell in row)
                for row in content
            )
            return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"
        if kind == "sub":
            return f'<text:h text:outline-level="2">{self.inlines(content)}</text:h>'
        return f'<text:p text:style-name="{"Quotations" if kind == "quote" else "P1"}">{self.inlines(content)}</text:p>'


def odt(title: str, chapters: Any) -> bytes:
    """An OpenDocument text."""
    writer = Text()
    made = [f'<text:p text:style-name="Title">{_safe(title)}</text:p>']
    for name, blocks in chapters:
        made += [f'<text:h text:outline-level="1">{_safe(name)}</text:h>', *(writer.block(*one) for one in blocks)]
    styles = "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {facts}/></style:style>'
        for name, facts in {
            "T1": 'fo:font-style="italic"',
            "T2": 'fo:font-weight="bold"',
            "T3": 'fo:font-size="40pt"',
            "T4": 'fo:font-variant="small-caps"',
        }.items()
    )
    data: bytes = SAMPLES.odt("".join(made), styles)
    return data


# ----------------------------------------------------------------------------------------------- Markdown, FictionBook

_MARKED = str.maketrans({one: "\\" + one for one in "\\`*_{}[]()<>#+-.!|~&=:^$%@"})


class Markdown:
    """Pandoc's way."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def inlines(self, parts: Any) -> str:
        """Text with its marks."""
        made: list[str] = []
        for style, text in parts:
            safe = text.translate(_MARKED)
            if style == "br":
                made.append("\\\n")
            elif style == "note":
                self.notes.append(safe)
                made.append(f"[^{len(self.notes)}]")
            elif style == "initial":
                made.append(
                    f"[{safe[: 2 if safe[0] == chr(92) else 1]}]{{.dropcap}}{safe[2 if safe[0] == chr(92) else 1 :]}"
                )
            elif style == "small":
                made.append(f"[{safe}]{{.smallcaps}}")
            else:
                made.append({"em": f"*{safe}*", "strong": f"**{safe}**"}.get(style, safe))
        return "".join(made)

    def items(self, items: Any, depth: int = 0) -> str:
        """A list, and the lists in it."""
        return "\n".join(
            self.items(item, depth + 1)
            if item and isinstance(item[0], list)
            else "    " * depth + "-   " + self.inlines(item).replace("\n", "\n    " + "    " * depth)
            for item in items
        )

    def block(self, kind: str, content: Any) -> str:
        """One block."""
        if kind == "gap":
            return "\\ "
        if kind == "break":
            return content.translate(_MARKED) if content else "-----"
        if kind == "image":
            return f"![{content.translate(_MARKED)}](a.png)"
        if kind == "verse":
            return "\n".join("| " + self.inlines(line) for line in content)
        if kind == "list":
            return self.items(content)
        if kind == "table":
            rows = [[self.inlines(cell) for cell in row] for row in content]
            widths = [max(3, *(len(row[column]) for row in rows)) for column in range(len(rows[0]))]
            rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
            lines = [
                "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |" for row in rows
            ]
            return "\n".join([rule, *(one for line in lines for one in (line, rule))])
        head = {"sub": "### ", "quote": "> "}.get(kind, "")
        return head + self.inlines(content).replace("\n", "\n> " if kind == "quote" else "\n")


def markdown(title: str, chapters: Any) -> bytes:
    """A Markdown file; notes stand at its end."""
    writer = Markdown()
    made = ["# " + title.translate(_MARKED)]
    for name, blocks in chapters:
        made += ["## " + name.translate(_MARKED), *(writer.block(*one) for one in blocks)]
    made += [f"[^{number}]: {text}" for number, text in enumerate(writer.notes, start=1)]
    return "\n\n".join(made).encode()


class Fiction:
    """FictionBook knows no lists and no rules."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def inlines(self, parts: Any) -> str:
        """Text with its marks."""
        made: list[str] = []
        for style, text in parts:
            safe = _safe(text)
            if style == "note":
                self.notes.append(safe)
                made.append(f'<a l:href="#n{len(self.notes)}" type="note">{len(self.notes)}</a>')
            else:
                made.append(
                    {"em": f"<emphasis>{safe}</emphasis>", "strong": f"<strong>{safe}</strong>"}.get(style, safe)
                )
        return "".join(made)

    def block(self, kind: str, content: Any) -> str:
        """One block."""
        if kind == "gap":
            return "<empty-line/>"
        if kind == "break":
            return f"<subtitle>{content or '* * *'}</subtitle>"
        if kind == "image":
            return f'<image l:href="#a" alt="{html.escape(content)}"/>'
        if kind == "verse":
            return f"<poem><stanza>{''.join(f'<v>{self.inlines(line)}</v>' for line in content)}</stanza></poem>"
        if kind == "table":
            rows = ("".join(f"<td>{self.inlines(cell)}</td>" for cell in row) for row in content)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        tag = {"sub": "subtitle"}.get(kind, "p")
        made = f"<{tag}>{self.inlines(content)}</{tag}>"
        return f"<cite>{made}</cite>" if kind == "quote" else made


def fb2(title: str, chapters: Any) -> bytes:
    """A FictionBook; notes stand in a body of their own."""
    writer = Fiction()
    made = [f"<title><p>{_safe(title)}</p></title>"]
    for name, blocks in chapters:
        inner = "".join(writer.block(*one) for one in blocks)
        made.append(f"<section><title><p>{_safe(name)}</p></title>{inner}</section>")
    notes = "".join(
        f'<section id="n{number}"><title><p>{number}</p></title><p>{text}</p></section>'
        for number, text in enumerate(writer.notes, start=1)
    )
    more = f'<body name="notes">{notes}</body>' if notes else ""
    description = f"<title-info><book-title>{_safe(title)}</book-title></title-info>"
    data: bytes = SAMPLES.fb2(f"<body>{''.join(made)}</body>{more}", description)
    return data


WRITERS = {"html": html_page, "epub": epub, "docx": docx, "odt": odt, "md": markdown, "fb2": fb2}

"""Reads Word documents as a stream: text, notes, text boxes, page heads; judging is left to structure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from narrate.errors import SourceError
from narrate.model import Block, BlockKind, Book, Metadata
from narrate.ports import Source
from narrate.readers import _markup
from narrate.readers._flow import Flow
from narrate.readers._package import local, parse_tree
from narrate.readers._word_numbering import Numbering, numbering
from narrate.readers._word_styles import Style, word_styles
from narrate.readers._zip import Archive
from narrate.text.cleaning import decode

_HIDDEN = frozenset(("del", "movefrom", "rprchange", "pprchange", "rt", "instrtext", "deltext", "comment"))
_MARKS = {"i": "em", "b": "strong", "sup": "sup"}
_OFF = ("0", "false", "off", "none")
_JUNK_TITLE = re.compile(r"(?:microsoft word - .*|untitled|document\d*|.*\.docx?)", re.IGNORECASE)


class Docx:
    """The reader of Word's format since 2007."""

    name = "docx"
    suffixes = (".docx",)

    def recognises(self, head: bytes) -> bool:
        """Whether it begins like a ZIP file with Office's parts in it."""
        return head.startswith(b"PK") and (b"word/" in head or b"[Content_Types].xml" in head)

    def read(self, source: Source) -> Book:
        """The whole document; footnotes follow their paragraph, endnotes and page heads come last.

        Raises SourceError for what is no Word document or holds no text.
        """
        with Archive(source, "Word") as archive:
            return _document(archive)


def _document(archive: Archive) -> Book:
    main = archive.find("word/document.xml") or next(
        (name for name in archive.names if re.fullmatch(r"word/document\d*\.xml", name)), ""
    )
    if not main:
        raise SourceError(f"{archive.name} is no Word document: it has no word/document.xml.")
    styles, language = word_styles(archive)
    text = _text(archive, main)
    titled = any(style.level == 1 and style.title and f'"{name}"' in text for name, style in styles.items())
    footnotes = _notes(archive, styles, "footnote")
    endnotes = _notes(archive, styles, "endnote")
    page = _Page(archive.name, "", styles, shift=int(titled), footnotes=footnotes, endnotes=endnotes)
    page.numbering = numbering(archive)
    blocks = _run(page, text, archive)
    for name in sorted(archive.names):
        if match := re.fullmatch(r"word/(header|footer)\d*\.xml", name):
            around = _Page(archive.name, name, styles, role=f"page{match[1]}")
            known = {block.text for block in blocks if block.role == f"page{match[1]}"}
            blocks += [block for block in _run(around, _text(archive, name), archive) if block.text not in known]
    if not any(block.text for block in blocks):
        raise SourceError(f"{archive.name} holds no text, so there is nothing to narrate.")
    return Book(tuple(blocks), _properties(archive, language), warnings=tuple(archive.warnings))


def _text(archive: Archive, name: str) -> str:
    return decode(archive.read(name), None)[0]


def _run(page: _Page, text: str, archive: Archive) -> list[Block]:
    """Stream a part into its page; what stands before a fault in it is kept."""
    try:
        _markup.read_xml(text, page, huge=True)
    except _markup.MarkupError as error:
        archive.warnings.append(f"{archive.name}: the document is damaged ({error}); what came before was read.")
    return page.finish()


def _properties(archive: Archive, language: str) -> Metadata:
    name = archive.find("docProps/core.xml")
    root = parse_tree(archive.read(name)) if name else None
    if root is None:
        return Metadata(language=language)
    found: dict[str, str] = {}
    for element in root.iter():
        if element.text and element.text.strip():
            found.setdefault(local(element), " ".join(element.text.split()))
    title = found.get("title", "")
    return Metadata(
        title="" if _JUNK_TITLE.fullmatch(title) else title,
        authors=tuple(filter(None, re.split(r"\s*;\s*", found.get("creator", "")))),
        description=found.get("description", ""),
        language=found.get("language", "") or language,
        genre=found.get("category", ""),
        extra=tuple((key, found[key]) for key in ("subject", "keywords") if key in found),
    )


def _notes(archive: Archive, styles: dict[str, Style], kind: str) -> dict[str, list[Block]]:
    """The blocks of foot- or endnotes by id."""
    name = archive.find(f"word/{kind}s.xml")
    if not name:
        return {}
    page = _Page(archive.name, "", styles, role="footnote" if kind == "footnote" else "endnotes", note_tag=kind)
    _run(page, _text(archive, name), archive)
    return page.notes


# ---------------------------------------------------------------------------------------------------------------- body


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read: what its properties say, and whether anything of it was seen."""

    style: str = ""
    level: int = 0
    listed: bool | None = None
    bordered: bool = False
    number: str = ""
    depth: int = -1
    opened: str = ""
    drawn: bool = False
    initial: bool = False


class _Page:
    """A sink for WordprocessingML that speaks HTML to a Flow. Names are local: `p` is w:p."""

    def __init__(
        self,
        source: str,
        unit: str,
        styles: dict[str, Style],
        *,
        role: str = "",
        shift: int = 0,
        note_tag: str = "",
        footnotes: dict[str, list[Block]] | None = None,
        endnotes: dict[str, list[Block]] | None = None,
    ) -> None:
        self._place = (source, unit)
        self._role = role
        self._flow = Flow(source, unit, role=role)
        self._styles, self._shift, self._note_tag = styles, shift, note_tag
        self._footnotes, self._endnotes = footnotes or {}, endnotes or {}
        self.notes: dict[str, list[Block]] = {}
        self.numbering = Numbering()
        self._note = ""
        self._referred: list[Block] = []
        self._last: list[Block] = []
        self._boxes: list[tuple[Flow, _Paragraph | None]] = []
        self._boxed: list[Block] = []
        self._open: list[str] = []
        self._hidden = 0
        self._paragraph: _Paragraph | None = None
        self._initial = ""
        self._run_marks: set[str] = set()
        self._in_text = self._in_properties = self._vanish = False

    @property
    def line(self) -> int:
        """The line being read; Word's files are one line, so nobody wants it."""
        return 0

    @line.setter
    def line(self, line: int) -> None:
        del line

    def finish(self) -> list[Block]:
        """All blocks; endnotes last."""
        while self._open:
            self.end(self._open[-1])
        self._flow.finish()
        referred = {id(block) for block in self._last}
        unseen = [b for notes in (*self._footnotes.values(), *self._endnotes.values()) for b in notes]
        used = {id(block) for block in self._flow.blocks} | referred
        return self._flow.blocks + self._last + [block for block in unseen if id(block) not in used]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._open.append(tag)
        if self._hidden or tag in _HIDDEN or (tag == "fallback" and "alternatecontent" in self._open):
            self._hidden += 1
            return
        handler = _STARTS.get(tag)
        if handler is not None:
            handler(self, tag, _plain(attributes))

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._open:
            tag = self._open.pop()
        if self._hidden:
            self._hidden -= 1
            return
        handler = _ENDS.get(tag)
        if handler is not None:
            handler(self, tag)

    def text(self, text: str) -> None:
        """Text, of which only runs' counts."""
        if self._in_text and not self._hidden and not self._vanish:
            self._write(text)

    # -------------------------------------------------------------------------------------------------------- pieces

    def _write(self, text: str) -> None:
        self._begin()
        marks = [_MARKS[mark] for mark in sorted(self._run_marks)]
        for mark in marks:
            self._flow.start(mark, {})
        self._flow.text(text)
        for mark in marks:
            self._flow.end(mark)

    def _begin(self) -> None:
        """Open the paragraph in the flow once its first content comes."""
        paragraph = self._paragraph
        if paragraph is None or paragraph.opened:
            return
        paragraph.opened, self._initial = self._initial, ""
        if paragraph.opened:
            return
        style = self._styles.get(paragraph.style, Style())
        level = paragraph.level or style.level
        listed = style.listed if paragraph.listed is None else paragraph.listed
        attributes = {"class": style.mark} if style.mark else {}
        if style.role:
            attributes["epub:type"] = style.role
        if level:
            paragraph.opened = f"h{min(6, level + (0 if style.title else self._shift))}"
        else:
            paragraph.opened = "li" if listed and not style.role else "p"
        self._flow.start(paragraph.opened, attributes)
        label = self._label(paragraph, style)
        if level and label and not style.role:
            self._flow.text(label)
            self._flow.start("br", {})
            self._flow.end("br")

    def _label(self, paragraph: _Paragraph, style: Style) -> str:
        """What Word draws before the paragraph; it counts those that are no headings as well."""
        number = paragraph.number or style.number
        depth = paragraph.depth if paragraph.depth >= 0 else style.depth
        if paragraph.depth < 0 and not style.depth:
            depth = self.numbering.styles.get(paragraph.style, 0)
        return self.numbering.label(number, depth) if number and number != "0" else ""

    def _start_paragraph(self, tag: str, attributes: dict[str, str]) -> None:
        del tag, attributes
        self._paragraph = _Paragraph()
        self._run_marks = set()
        self._vanish = False

    def _end_paragraph(self, tag: str) -> None:
        del tag
        paragraph, self._paragraph = self._paragraph, None
        if paragraph is None:
            return
        if not paragraph.opened and self._is_numbered_heading(paragraph):
            self._paragraph = paragraph
            self._begin()
            self._paragraph = None
        if paragraph.opened and paragraph.initial:
            self._initial = paragraph.opened
        elif paragraph.opened:
            self._flow.end(paragraph.opened)
        elif paragraph.bordered:
            self._flow.start("hr", {})
            self._flow.end("hr")
        elif not paragraph.drawn and "tc" not in self._open:
            self._flow.blank_line()
        if not self._boxes:
            self._flow.blocks.extend(self._boxed + self._referred)
            self._boxed, self._referred = [], []

    def _is_numbered_heading(self, paragraph: _Paragraph) -> bool:
        """Whether an empty paragraph shows its number all the same."""
        style = self._styles.get(paragraph.style, Style())
        number = paragraph.number or style.number
        return bool(paragraph.level or style.level) and number not in ("", "0") and number in self.numbering.levels

    def _property(self, tag: str, attributes: dict[str, str]) -> None:
        paragraph = self._paragraph
        value = attributes.get("val", "")
        on = value.lower() not in _OFF
        if tag in ("ppr", "rpr"):
            self._in_properties = True
        elif not self._in_properties:
            return
        elif "rpr" in self._open[-3:-1]:
            if "ppr" in self._open[-4:]:
                return  # how the paragraph's end mark looks
            if tag == "vanish":
                self._vanish = on
            elif tag == "vertalign":
                (self._run_marks.add if value == "superscript" else self._run_marks.discard)("sup")
            elif tag in ("i", "b"):
                (self._run_marks.add if on else self._run_marks.discard)(tag)
        elif paragraph is not None and "ppr" in self._open[-3:-1]:
            if tag == "pstyle":
                paragraph.style = value
            elif tag == "outlinelvl" and value.isdecimal() and int(value) < 9:
                paragraph.level = int(value) + 1
            elif tag == "numid":
                paragraph.listed = value != "0"
                paragraph.number = value
            elif tag == "ilvl" and value.isdecimal() and len(value) == 1:
                paragraph.depth = int(value)
            elif tag == "pbdr":
                paragraph.bordered = True
            elif tag == "framepr":  # an initial stands in a frame of its own, before its word
                paragraph.initial = attributes.get("dropcap", "none") in ("drop", "margin")

    def _end_properties(self, tag: str) -> None:
        del tag
        self._in_properties = False

    def _start_run(self, tag: str, attributes: dict[str, str]) -> None:
        del tag, attributes
        self._run_marks = set()
        self._vanish = False

    def _start_text(self, tag: str, attributes: dict[str, str]) -> None:
        del tag, attributes
        self._in_text = True

    def _end_text(self, tag: str) -> None:
        del tag
        self._in_text = False

    def _character(self, tag: str, attributes: dict[str, str]) -> None:
        if self._paragraph is None or self._in_properties or self._vanish:
            return
        if tag in ("br", "cr"):
            if attributes.get("type") not in ("page", "column") or self._paragraph.opened:
                self._begin()
                self._flow.start("br", {})
                self._flow.end("br")
        elif tag == "sym":
            code = attributes.get("char", "")
            if re.fullmatch(r"[0-9A-Fa-f]{4}", code) and not code.upper().startswith("F0"):
                self._write(chr(int(code, 16)))
        else:
            self._write({"tab": " ", "ptab": " ", "nobreakhyphen": "-"}[tag])

    def _picture(self, tag: str, attributes: dict[str, str]) -> None:
        if self._paragraph is not None:
            self._paragraph.drawn = True
        if tag == "rect" and attributes.get("hr") == "t" and self._paragraph is not None:
            self._paragraph.bordered = True
        description = attributes.get("descr", "") if tag == "docpr" else attributes.get("alt", "")
        if description:
            self._begin()
            self._flow.start("img", {"alt": description})
            self._flow.end("img")

    def _reference(self, tag: str, attributes: dict[str, str]) -> None:
        identity = attributes.get("id", "")
        if tag == "footnotereference":
            self._referred += self._footnotes.get(identity, [])
        else:
            self._last += self._endnotes.get(identity, [])

    def _table(self, tag: str, attributes: dict[str, str]) -> None:
        del attributes
        self._flow.start(_TABLE[tag], {})

    def _end_table(self, tag: str) -> None:
        self._flow.end(_TABLE[tag])

    def _start_box(self, tag: str, attributes: dict[str, str]) -> None:
        """A text box stands inside a run of a paragraph; its own paragraphs come after that one."""
        del tag, attributes
        self._boxes.append((self._flow, self._paragraph))
        self._flow, self._paragraph = Flow(*self._place, role=self._role), None

    def _end_box(self, tag: str) -> None:
        del tag
        if not self._boxes:
            return
        self._flow.finish()
        inner = self._flow.blocks
        self._flow, self._paragraph = self._boxes.pop()
        self._boxed += inner
        if self._paragraph is not None:
            self._paragraph.drawn = True

    def _start_note(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == self._note_tag and attributes.get("type") not in ("separator", "continuationSeparator"):
            self._note = attributes.get("id", "")

    def _end_note(self, tag: str) -> None:
        if tag == self._note_tag and self._note:
            self._flow.finish()
            self.notes[self._note] = [_as_note(block) for block in self._flow.blocks]
            self._flow, self._note = Flow(*self._place, role=self._role), ""


def _as_note(block: Block) -> Block:
    return Block(BlockKind.FOOTNOTE, block.text, block.place, 0, block.role, block.spans)


def _plain(attributes: dict[str, str]) -> dict[str, str]:
    return {name.rpartition(":")[2]: value for name, value in attributes.items()}


_TABLE = {"tbl": "table", "tr": "tr", "tc": "td"}
_STARTS = {
    "p": _Page._start_paragraph,
    "r": _Page._start_run,
    "t": _Page._start_text,
    "txbxcontent": _Page._start_box,
    "docpr": _Page._picture,
    "rect": _Page._picture,
    "footnotereference": _Page._reference,
    "endnotereference": _Page._reference,
    "footnote": _Page._start_note,
    "endnote": _Page._start_note,
    **dict.fromkeys(("br", "cr", "tab", "ptab", "sym", "nobreakhyphen"), _Page._character),
    **dict.fromkeys(
        ("ppr", "rpr", "pstyle", "outlinelvl", "numid", "ilvl", "pbdr", "framepr", "vanish", "vertalign", "i", "b"),
        _Page._property,
    ),
    **dict.fromkeys(_TABLE, _Page._table),
}
_ENDS = {
    "p": _Page._end_paragraph,
    "t": _Page._end_text,
    "ppr": _Page._end_properties,
    "rpr": _Page._end_properties,
    "txbxcontent": _Page._end_box,
    "footnote": _Page._end_note,
    "endnote": _Page._end_note,
    **dict.fromkeys(_TABLE, _Page._end_table),
}

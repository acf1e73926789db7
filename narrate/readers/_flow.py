"""Turns HTML events into blocks, every visible character once, in order; what of it is spoken is left to structure.

Readers of other markup (DOCX, ODT, FictionBook, Markdown) speak to it in HTML's elements, so that the same work gives
the same blocks whatever it was packed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from narrate.model import Block, BlockKind, SpanKind
from narrate.readers import _elements, _roles, _veils
from narrate.readers._blocks import LONGEST_HEADING, Blocks, Style
from narrate.readers._frames import Frame, Row, holds, joined
from narrate.text.cleaning import clean

_SIMPLE_ROW = 200

_SPACES = re.compile(r"[ \t\n\r\f]+")
_MARK = re.compile(
    r"[(\[]?\s*(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#]{1,4}|(?:note|fn) ?\d{1,3})\s*[)\]]?", re.IGNORECASE
)
_RAISED = re.compile(r"(?:[^\W\d_]{3}|[^\W\d_].?[.,;:!?…”’\"')\]])\Z")  # what a note's mark follows, and no unit does
_ORNAMENT = re.compile(r"[\W_]*(?:[xo0][\W_]*){0,9}", re.IGNORECASE)

RoleRule = Callable[[str, dict[str, str], str], str]


class Flow:
    """A sink for markup events that collects blocks, and where each id leads.

    `blocks` are complete after `finish()`. `anchors` maps an element's id to the index of the block it stands in or
    before; `title`, `metas` (name, content) and `language` are the head's; `pictures` counts images. `role` is what
    is known of the whole document; `rule` (tag, attributes, role around it) → role may be replaced. `veils` are what a
    page's styles hide ("hidden" blocks); None shows all of it, whatever the elements say.
    """

    def __init__(
        self,
        source: str,
        unit: str = "",
        *,
        role: str = "",
        rule: RoleRule = _roles.role,
        veils: _veils.Sheet | None = _veils.NONE,
    ) -> None:
        self.out = Blocks(source, unit)
        self.title = ""
        self.metas: list[tuple[str, str]] = []
        self.language = ""
        self.pictures = 0
        self._rule, self._veils = rule, veils
        self._stack = [Frame("", Style(role=role))]
        self._rows: list[Row] = []
        self._title_pieces: list[str] = []
        self._last_link = self._last_sup = (0, 0)

    @property
    def blocks(self) -> list[Block]:
        """The blocks that are done."""
        return self.out.done

    @property
    def anchors(self) -> dict[str, int]:
        """Where each id leads."""
        return self.out.anchors

    @property
    def line(self) -> int:
        """The line that is being read, from 1."""
        return self.out.line

    @line.setter
    def line(self, line: int) -> None:
        self.out.line = line

    # ------------------------------------------------------------------------------------------------------- events

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        parent = self._stack[-1]
        frame = Frame(tag, parent.style)
        frame.hidden, frame.pre, frame.language = parent.hidden, parent.pre, parent.language
        frame.veil = parent.veil
        self._stack.append(frame)
        if parent.hidden:
            self._start_hidden(frame, tag, attributes)
            return
        if tag in _elements.BLOCK_TAGS or tag in _elements.PICTURES or tag == "hr":
            self._part(parent)
        if attributes:
            self._anchor(tag, attributes)
        if self._veils is not None and (attributes or self._veils.rules) and frame.veil != "gone":
            self._veil(frame, tag, attributes, parent)
        if tag in _elements.HIDDEN_TAGS or (tag == "annotation" and parent.tag == "semantics"):
            frame.hidden = tag
        elif frame.veil and tag in ("br", "hr", "img", "image"):
            if self.out.unseen:
                self.out.conceal(" ")
        elif tag == "br":
            self.out.breaks += 1
        elif tag == "hr":
            self.out.emit(BlockKind.SCENE_BREAK, "", frame.style)
        elif tag in ("img", "image"):
            self._picture(frame, attributes)
        else:
            self._start_visible(frame, tag, attributes, parent)

    def end(self, tag: str) -> None:
        """The innermost element ends, whatever `tag` says."""
        del tag
        if len(self._stack) == 1:
            return
        frame = self._stack.pop()
        if frame.mark is not None:
            self.out.close_mark(frame.mark)
        if frame.silent >= 0:
            self.out.silence(frame.silent)
        if frame.hidden:
            if frame.tag == "title" and frame.hidden == "head":
                self.title = self.title or " ".join(clean("".join(self._title_pieces)).split())
        elif frame.tag in ("a", "sup"):
            self._end_link(frame)
        elif frame.tag in _elements.BLOCK_TAGS:
            self._end_block(frame)
        elif frame.tag in _elements.PICTURES:
            self.out.end(frame.style)
        elif frame.tag == "math":
            self.out.space()

    def text(self, text: str) -> None:
        """A piece of text."""
        frame, out = self._stack[-1], self.out
        if frame.hidden:
            if frame.tag == "title" and frame.hidden == "head" and len(self._title_pieces) < 100:
                self._title_pieces.append(text[:1000])
            return
        if frame.veil:
            out.conceal(clean(text))
            return
        if not out.length and "\u00a0" in text:
            out.hollow = True
        text = clean(text)
        if frame.pre:
            if not out.length:
                text = text.lstrip("\n")
        else:
            text = _SPACES.sub(" ", text)
            if text == " " and (out.breaks or out.last in "\n "):
                return
        if out.breaks and text:
            self._break_lines(frame)
        if not frame.pre and out.last in "\n " and text.startswith(" "):
            text = text[1:]
        out.append(text)

    def finish(self) -> None:
        """Close what is still open."""
        while len(self._stack) > 1:
            self.end("")
        self.out.end(self._stack[0].style)
        self.out.mark_contents()

    def hides_most(self) -> bool:
        """Whether most of a document is hidden, as pages are that wait for a script; none of it should be then."""
        return self.out.veiled * 2 > sum(len(block.text) for block in self.blocks)

    def conceal(self, text: str) -> None:
        """A piece of text that nobody sees."""
        self.out.conceal(clean(text))

    def blank_line(self) -> None:
        """An empty paragraph was seen: the next block stands one line lower."""
        self._part(self._stack[-1])
        self.out.blank += 1

    # ----------------------------------------------------------------------------------------------------- elements

    def _part(self, frame: Frame) -> None:
        """What stands before a block that begins is a block of its own, but in a heading only a line of its own."""
        out = self.out
        if frame.style.joined and out.length < LONGEST_HEADING:
            if out.length:
                out.breaks = max(1, out.breaks)
        else:
            out.end(frame.style)

    def _veil(self, frame: Frame, tag: str, attributes: dict[str, str], parent: Frame) -> None:
        """Keep an element from sight, or inside a line from the ear, if something says so."""
        verdict = _veils.veil(tag, attributes, self._veils) if self._veils else ""
        frame.labelled = "aria-label" in attributes
        if verdict in ("gone", "dim"):
            frame.veil = verdict
        elif verdict == "seen":
            frame.veil = ""
        elif verdict == "aria" and not (parent.labelled or frame.veil):
            if tag in _elements.BLOCK_TAGS:
                frame.style = Style(BlockKind.PARAGRAPH, 0, "hidden")
            elif parent.silent < 0:
                frame.silent = self.out.length

    def _start_hidden(self, frame: Frame, tag: str, attributes: dict[str, str]) -> None:
        if tag == "body" and frame.hidden == "head":
            frame.hidden = ""  # a head that was never closed
            self._start_visible(frame, tag, attributes, self._stack[0])
        elif tag == "meta" and len(self.metas) < 1000:
            name = attributes.get("name") or attributes.get("property") or ""
            if name:
                self.metas.append((name.lower(), attributes.get("content", "")))

    def _start_visible(self, frame: Frame, tag: str, attributes: dict[str, str], parent: Frame) -> None:
        role = self._rule(tag, attributes, frame.style.role) if attributes or tag == "nav" else frame.style.role
        if tag in _elements.NAVIGATION:
            role = "navigation"
        if tag in _elements.BLOCK_TAGS:
            self._start_block(frame, tag, attributes, role)
        elif tag in _elements.PICTURES:
            frame.style = Style(BlockKind.IMAGE, 0, role)
        elif tag == "math":
            self._formula(frame, attributes)
        elif tag in _elements.PRESERVED:
            frame.pre = True
        elif tag in ("text", "title", "desc", "tspan") and parent.style.kind is BlockKind.IMAGE:
            self.out.space()
        frame.start = self.out.length
        if tag in _elements.EMPHASIS:
            frame.mark = self.out.open_mark(_elements.EMPHASIS[tag])
        elif attributes:
            self._open_mark(frame, tag, attributes, parent)

    def _start_block(self, frame: Frame, tag: str, attributes: dict[str, str], role: str) -> None:
        outer = frame.style
        self.out.begins()
        level = _elements.level(tag, attributes)
        if outer.joined and self.out.length < LONGEST_HEADING and tag != "table":
            if level and not outer.level:
                outer.level = level  # of the heading that began it: a group has the level of its first member
            return
        inherited = BlockKind.PARAGRAPH if outer.joined or outer.kind is BlockKind.HEADING else outer.kind
        frame.style = style = Style(_roles.kind(tag, attributes, inherited) if attributes else inherited, 0, role)
        if level is not None or tag == "hgroup":
            frame.style = Style(BlockKind.HEADING, level or 0, role, joined=True)
        elif tag in ("li", "dt", "dd") and style.kind is BlockKind.PARAGRAPH:
            style.kind = BlockKind.FOOTNOTE if role in ("endnotes", "footnotes") else BlockKind.LIST_ITEM
        elif role == "footnote" and style.kind is BlockKind.PARAGRAPH:
            style.kind = BlockKind.FOOTNOTE
        elif tag == "figcaption":
            style.kind = BlockKind.IMAGE
        elif tag in ("linegroup", "poem"):
            style.kind = BlockKind.VERSE
        elif tag in _elements.PRESERVED:
            frame.pre = style.typed = True
        elif tag == "tr":
            frame.row = Row(len(self.blocks), len(self.out.assigned))
            self._rows.append(frame.row)
            self.out.hold += 1
        elif tag in ("td", "th") and self._rows and "z3998:persona" in _roles.types(attributes):
            self._rows[-1].speaker = True
        elif tag == "p" and attributes and (level := _roles.heading_class(attributes)):
            frame.style = Style(BlockKind.HEADING, level, role, joined=True)
        if attributes and tag in ("p", "div") and (_roles.is_break(attributes) or _roles.has_space_above(attributes)):
            frame.first = len(self.blocks)

    def _end_block(self, frame: Frame) -> None:
        if self._stack[-1].style.joined:
            self._part(self._stack[-1])
            return
        held = self.out.pending
        self.out.end(frame.style, paragraph=frame.tag == "p")
        if frame.first >= 0 and not frame.veil:
            self._class_break(frame, held)
        if frame.row is not None:
            self._rows.pop()
            self._end_row(frame.row)
            self.out.hold -= 1
            self.out.end(frame.style)
        elif frame.tag in ("td", "th") and self._rows:
            self._rows[-1].cells.append(len(self.blocks))

    def _class_break(self, frame: Frame, held: bool) -> None:
        """A class called it a break: an ornament or nothing becomes one, a paragraph gets one above it."""
        made = len(self.blocks) - frame.first
        if made == 0 and not held:
            self.out.emit(BlockKind.SCENE_BREAK, "", frame.style)
        elif made == 1:
            block = self.blocks[-1]
            if len(block.text) < 40 and (_ORNAMENT.fullmatch(block.text) or block.kind is BlockKind.IMAGE):
                self.blocks[-1] = Block(BlockKind.SCENE_BREAK, block.text, block.place, role=block.role)
            elif frame.tag == "p" and frame.first and self.blocks[-2].kind is not BlockKind.SCENE_BREAK:
                self.blocks.insert(frame.first, Block(BlockKind.SCENE_BREAK, "", block.place, role=block.role))
                for name in self.out.assigned[-50:]:
                    self.anchors[name] += self.anchors[name] == frame.first

    def _end_row(self, row: Row) -> None:
        """A row whose cells each gave at most one plain block is one block, parted by tabs."""
        if not 1 <= len(self.blocks) - row.first <= _SIMPLE_ROW or len(row.cells) < 2:
            return
        made = self.blocks[row.first :]
        starts = [row.first, *row.cells]
        if row.speaker and len(made) > 1:
            spoken = [Block(BlockKind.SPEECH, b.text, b.place, 0, b.role, b.spans) for b in made[1:]]
            first = joined(BlockKind.SPEECH, [made[0], spoken[0]], "\n", made[0].text)
            self.out.replace(row.first, [first, *spoken[1:]], row.names)
        elif all(stop - start <= 1 for start, stop in zip(starts, row.cells, strict=False)) and all(
            block.kind is BlockKind.PARAGRAPH for block in made
        ):
            self.out.replace(row.first, [joined(BlockKind.TABLE_ROW, made, "\t")], row.names)

    def _formula(self, frame: Frame, attributes: dict[str, str]) -> None:
        spoken = attributes.get("alttext", "").strip()
        self.out.space()
        if spoken:
            self.text(spoken)
            self.out.space()
            frame.hidden = "math"

    def _picture(self, frame: Frame, attributes: dict[str, str]) -> None:
        alt = " ".join(clean(attributes.get("alt", "")).split())
        self.pictures += 1
        if _roles.is_break_picture(alt, attributes):
            self.out.picture(alt, BlockKind.SCENE_BREAK)
        elif len(alt) == 1 and alt.isalnum():
            self.text(alt)  # an initial drawn as a picture
        elif alt:
            self.out.picture(alt, BlockKind.IMAGE)
        if not self.out.length and not frame.style.joined:
            self.out.end(frame.style)

    def _break_lines(self, frame: Frame) -> None:
        """Line breaks before text: one is kept, two or more part paragraphs, but not in headings."""
        out = self.out
        breaks, out.breaks = out.breaks, 0
        if not out.length:
            out.blank += breaks
        elif breaks == 1 or frame.style.joined or (self._rows and out.length < LONGEST_HEADING):
            out.break_line()
        else:
            out.end(frame.style)
            out.blank += breaks - 2

    # -------------------------------------------------------------------------------------------------------- marks

    def _open_mark(self, frame: Frame, tag: str, attributes: dict[str, str], parent: Frame) -> None:
        language = attributes.get("lang") or attributes.get("xml:lang") or frame.language
        if tag in ("html", "body", "package", "dtbook") and not self.language:
            self.language = language
        elif _roles.is_page_number(attributes):
            frame.mark = self.out.open_mark(SpanKind.PAGE_NUMBER)
            if tag in _elements.BLOCK_TAGS and not frame.style.joined:
                frame.style.role = "pagebreak"
        elif tag in ("a", "sup", "span", "noteref") and (tag == "noteref" or _roles.is_noteref(attributes)):
            frame.mark = self.out.open_mark(SpanKind.NOTEREF, attributes.get("href") or attributes.get("idref") or "")
        elif language.lower() != parent.language.lower():
            frame.mark = self.out.open_mark(SpanKind.LANGUAGE, language)
        frame.language = language
        frame.link = tag == "a" and "#" in attributes.get("href", "")
        frame.inside = tag == "a" and _elements.leads_inside(attributes.get("href", ""))

    def _end_link(self, frame: Frame) -> None:
        """A link whose whole text is a number or a star is a note's mark if it leads into a page, raised or not."""
        span = (frame.start, self.out.length)
        if frame.tag == "a":
            self._last_link = span if frame.link else (0, 0)
            raised = any(outer.tag == "sup" for outer in self._stack[-3:]) or holds(span, self._last_sup)
            linked = frame.link
            if frame.inside:
                self.out.link(frame.start)
        else:
            self._last_sup = span
            raised, linked = True, holds(span, self._last_link)
        size = span[1] - span[0]
        written = self.out.tail(size) if 0 < size <= 12 else ""
        if written and not linked and _RAISED.search(self.out.tail(size + 4)[:-size]) and written.strip().isdecimal():
            self.out.guess_noteref(frame.start)
        if linked and written and _MARK.fullmatch(written.strip()):
            sure = raised or not (frame.style.joined or written.strip("()[] ").isalpha())
            if sure:
                self.out.guess_noteref(frame.start)

    def _anchor(self, tag: str, attributes: dict[str, str]) -> None:
        name = attributes.get("id") or attributes.get("xml:id") or (attributes.get("name") if tag == "a" else None)
        if name:
            self.out.anchor(name, inline=tag not in _elements.BLOCK_TAGS)

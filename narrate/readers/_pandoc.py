"""Turns what Pandoc's Markdown has beyond CommonMark into HTML that CommonMark lets through; it parses no CommonMark.

Tables drawn with dashes or boxes, line blocks, definitions, fenced divisions, attributes, notes inside lines, raised
and lowered text, TeX for the page. Grammar: https://pandoc.org/MANUAL.html#pandocs-markdown
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence
from html import escape
from itertools import pairwise

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*([^`]*)")
_RAW = re.compile(r"\{=(\w+)\}")
_DIVISION = re.compile(r" {0,3}:{3,}[ \t]*(\{[^{}]*\}|[\w.-]+)[ \t]*:*[ \t]*")
_DIVISION_END = re.compile(r" {0,3}:{3,}[ \t]*")
_LINE_BLOCK = re.compile(r"\|(?: (.*)|[ \t]*)")
_PIPE_RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_COLUMNS = re.compile(r" {0,3}-{2,}(?: +-{2,})+[ \t]*")
_FULL_RULE = re.compile(r" {0,3}-{3,}[ \t]*")
_GRID = re.compile(r" {0,3}\+(?:[-=:]+\+)+[ \t]*")
_DASHES = re.compile(r"-+")
_DEFINITION = re.compile(r" {0,2}:[ \t]+(\S.*)")
_CAPTION = re.compile(r" {0,3}(?:[Tt]able)?:[ \t]+(\S.*)")
_TEX = re.compile(
    r"[ \t]*\\(?:newpage|pagebreak|clear(?:double)?page|vspace\*?\{[^}]*\}|bigskip|medskip|smallskip)[ \t]*"
)
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_COUNTED = re.compile(r"( {0,3})(?:#\.|\(@\w*\))[ \t]+(?=\S)")
_LETTERED = re.compile(r" {0,3}(?:\((?:\d{1,3}|[a-z]|[ivxl]{1,5})\)|(?:[a-z]|[ivxl]{2,5})[.)])[ \t]+\S")
_TASK = re.compile(r"([ \t]*[-*+][ \t]+)\[[ xX]\][ \t]+(?=\S)")

_ATTRIBUTES = r"\{[ \t]*(?:(?:[.#][\w:.-]+|[\w:-]+=(?:\"[^\"{}]*\"|[^\s{}\"]+)|-|=\w+)[ \t]*)+\}"
_AFTER_HEADING = re.compile(rf"[ \t]*{_ATTRIBUTES}[ \t]*#*[ \t]*\Z")
_SPAN = re.compile(rf"(?<!\\)\[([^\[\]]*)\]({_ATTRIBUTES})")
_AFTER = re.compile(rf"(?<=[)`\]]){_ATTRIBUTES}")
_CLASS = re.compile(r"\.([\w.-]+)")
_ID = re.compile(r"#([\w:.-]+)")
_VALUE = re.compile(r"([\w:-]+)=(?:\"([^\"{}]*)\"|([^\s{}\"]+))")
_RAISED = re.compile(r"(?<=[^\s^\\])\^([^\s^\[\]]{1,30})\^")
_LOWERED = re.compile(r"(?<=[^\s~\\])~([^\s~]{1,30})~(?!~)")
_DASH = re.compile(r"(?<=[\w.,;:!?\"'”’*_)])( ?)---(?= ?[\w\"'“‘*_(]|\Z)")
_HARD_BLANK = re.compile(r"(?<!\\)\\ ")
_MOST_ROWS, _MOST_HEADS = 2000, 20
_LONGEST_LINE = 10_000


def translated(lines: Sequence[str], start: int) -> tuple[list[str], array[int]]:
    """The lines from `start` on as CommonMark and HTML, and the number each had in the file (from 1)."""
    return _Page(lines, start).translated()


class _Page:
    """Goes through the lines once; each kind of block is recognised where it begins."""

    def __init__(self, lines: Sequence[str], start: int) -> None:
        self._lines = lines
        self._at = start
        self._made: list[str] = []
        self._numbers = array("q")
        self._divisions = 0
        self._notes: list[str] = []
        self._note_count = 0
        self._tables: tuple[Callable[[], bool], ...] = (self._grid, self._simple, self._ruled)

    def translated(self) -> tuple[list[str], array[int]]:
        """All lines."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if len(line) > _LONGEST_LINE:
                self._put(line)
                self._at += 1
            elif not self._block(line):
                self._text(line)
                self._at += 1
        self._end_notes()
        for _ in range(self._divisions):
            self._put("", "</div>", "")
        return self._made, self._numbers

    def _put(self, *lines: str) -> None:
        """Add lines that stand for the line at hand."""
        self._made += lines
        self._numbers.extend([min(self._at, len(self._lines) - 1) + 1] * len(lines))

    def _line(self, index: int) -> str:
        return self._lines[index] if 0 <= index < len(self._lines) else ""

    def _block(self, line: str) -> bool:
        """Translate a block that begins here, and go past it."""
        first = line.lstrip(" ")[:1]
        if first in ("`", "~") and (match := _FENCE.fullmatch(line)):
            return self._fence(match[1], match[2])
        if first == ":":
            return self._division(line) or self._definition(line)
        if first == "\\" and _TEX.fullmatch(line):
            self._at += 1
            return True
        if first == "|" and _LINE_BLOCK.fullmatch(line):
            return self._line_block()
        if first in ("+", "-") or _COLUMNS.fullmatch(self._line(self._at + 1)):
            return any(table() for table in self._tables)
        return False

    # ------------------------------------------------------------------------------------------------------- blocks

    def _fence(self, sign: str, info: str) -> bool:
        """What is fenced stays as it is; raw HTML stands for itself, raw TeX for nothing."""
        stop = self._at + 1
        while stop < len(self._lines) and not self._lines[stop].lstrip(" ").startswith(sign):
            stop += 1
        raw = _RAW.fullmatch(info.strip())
        if sign[0] == "~" and (not info.strip() or stop == len(self._lines)):
            return False  # a line of tildes is a scene break
        if raw is None:
            stop = min(stop + 1, len(self._lines))
        else:
            self._at += 1
        for index in range(self._at, stop):
            self._at = index
            if raw is None or raw[1] == "html":
                self._put(self._lines[index])
        self._at = stop + (raw is not None)
        return True

    def _division(self, line: str) -> bool:
        if match := _DIVISION.fullmatch(line):
            self._divisions += 1
            named = match[1] if match[1].startswith("{") else f"{{.{match[1]}}}"
            self._put("", f"<div{_html_attributes(named)}>", "")
        elif _DIVISION_END.fullmatch(line) and self._divisions:
            self._divisions -= 1
            self._put("", "</div>", "")
        else:
            return False
        self._at += 1
        return True

    def _definition(self, line: str) -> bool:
        """ ":   what it means" below a line that names it."""
        match = _DEFINITION.fullmatch(line)
        if match is None:
            return False
        named = len(self._made) - 1
        while named >= 0 and not self._made[named].strip():
            named -= 1
        term = self._made[named] if named >= 0 and len(self._made) - named <= 2 else ""
        again = term == "</dl>" and self._made[named - 1] == "</dd>"
        above = self._made[named - 1].strip() if named > 0 else ""
        if again:
            del self._made[named:], self._numbers[named:]
        elif not term or (above and above != "</dl>") or term.lstrip().startswith(("#", "<", ">", "-", "*", "+")):
            return self._caption(match[1])
        else:
            del self._made[named:], self._numbers[named:]
            self._put("", "<dl>", "<dt>", "", term, "", "</dt>")
        self._put("<dd>", "")
        self._text(match[1])
        self._at += 1
        while self._line(self._at).startswith(("  ", "\t")) or (
            self._line(self._at + 1).startswith(("    ", "\t")) and not self._line(self._at).strip()
        ):
            self._text(self._lines[self._at].strip())
            self._at += 1
        self._put("", "</dd>", "</dl>")
        return True

    def _caption(self, text: str) -> bool:
        """ ": What the table shows", above it."""
        below = self._at + 1 + (not self._line(self._at + 1).strip())
        if self._line(below).lstrip(" ")[:1] not in ("+", "|", "-") and not _COLUMNS.fullmatch(self._line(below + 1)):
            return False
        self._text(text)
        self._at += 1
        return True

    def _line_block(self) -> bool:
        """Lines that each begin with a bar are lines of verse or of an address."""
        if self._at + 1 < len(self._lines) and _PIPE_RULE.fullmatch(self._lines[self._at + 1]):
            return False
        if self._lines[self._at].rstrip().endswith("|") and self._lines[self._at].strip() != "|":
            return False
        self._put("", '<div class="linegroup">', "")
        open_line = False
        while match := _LINE_BLOCK.fullmatch(self._line(self._at)):
            text = (match[1] or "").strip()
            while self._line(self._at + 1)[:1] == " " and self._lines[self._at + 1].strip():
                self._at += 1
                text += " " + self._lines[self._at].strip()
            if open_line and text:
                self._made[-1] += "\\"
            self._text(text)
            open_line = bool(text)
            self._at += 1
        self._put("", "</div>", "")
        return True

    # ------------------------------------------------------------------------------------------------------- tables

    def _simple(self) -> bool:
        """A head, dashes that show the columns, rows; without a head dashes stand at both ends."""
        headed = not _COLUMNS.fullmatch(self._lines[self._at])
        rule = self._at + headed
        columns = self._line(rule)
        if not _COLUMNS.fullmatch(columns) or (headed and not self._lines[self._at].strip()):
            return False
        stop = rule + 1
        while self._line(stop).strip() and stop - rule < _MOST_ROWS and not self._is_rule(stop):
            stop += 1
        closed = self._is_rule(stop)
        if stop == rule + 1 or not (headed or closed):
            return False
        starts = [match.start() for match in _DASHES.finditer(columns)]
        places = [*([self._at] if headed else []), *range(rule + 1, stop)]
        self._table([(place, _cut(self._lines[place], starts)) for place in places])
        self._end_table(stop + bool(closed))
        return True

    def _ruled(self) -> bool:
        """A table between two rules, whose rows may have several lines and are parted by blank ones."""
        first = self._lines[self._at]
        rule = self._at
        if _FULL_RULE.fullmatch(first):
            rule += 1
            while (
                self._line(rule).strip() and not _COLUMNS.fullmatch(self._line(rule)) and rule - self._at < _MOST_HEADS
            ):
                rule += 1
        if not _COLUMNS.fullmatch(self._line(rule)) or rule == self._at + 1 or not self._line(self._at + 1).strip():
            return False
        stop = next((n for n in range(rule + 1, rule + _MOST_ROWS) if self._is_rule(n) or n >= len(self._lines)), 0)
        if len(self._line(stop).strip()) != len(first.strip()) or not stop or self._line(stop + 1).strip():
            return False
        starts = [match.start() for match in _DASHES.finditer(self._lines[rule])]
        rows: list[tuple[int, list[str]]] = []
        for place in range(self._at + 1, stop):
            if place != rule and self._lines[place].strip():
                going_on = bool(rows) and place - 1 != rule and bool(self._lines[place - 1].strip())
                _add(rows, place, _cut(self._lines[place], starts), going_on=going_on)
        self._table(rows)
        self._end_table(stop + 1)
        return True

    def _is_rule(self, index: int) -> bool:
        line = self._line(index)
        return _FULL_RULE.fullmatch(line) is not None or _COLUMNS.fullmatch(line) is not None

    def _grid(self) -> bool:
        """A table drawn with boxes."""
        if not _GRID.fullmatch(self._lines[self._at]) or self._line(self._at + 1).lstrip(" ")[:1] != "|":
            return False
        edges = [index for index, sign in enumerate(self._lines[self._at]) if sign == "+"]
        rows: list[tuple[int, list[str]]] = []
        stop = self._at
        going_on = False
        while (
            (line := self._line(stop)).lstrip(" ")[:1] in ("+", "|") and line.strip() and stop - self._at < _MOST_ROWS
        ):
            if line.lstrip(" ").startswith("+"):
                going_on = False
            else:
                sides = pairwise([*edges[:-1], len(line)])
                cells = [line[one + 1 : other].strip().strip("|").strip() for one, other in sides]
                _add(rows, stop, cells, going_on=going_on)
                going_on = True
            stop += 1
        if not rows:
            return False
        self._table(rows)
        self._end_table(stop)
        return True

    def _table(self, rows: Sequence[tuple[int, list[str]]]) -> None:
        self._put("", "<table>")
        for place, cells in rows:
            if any(cells):
                self._at = place
                self._put("<tr>")
                for cell in cells:
                    self._put("<td>", "")
                    for line in cell.split("\n"):
                        self._text(line)
                    self._put("", "</td>")
                self._put("</tr>")
        self._put("</table>", "")

    def _end_table(self, stop: int) -> None:
        """Go past a table, and past the colon before its caption."""
        self._at = stop
        place = stop + (not self._line(stop).strip())
        if match := _CAPTION.fullmatch(self._line(place)):
            self._at = place
            self._put("")
            self._text(match[1])
            self._at = place + 1

    # --------------------------------------------------------------------------------------------------------- text

    def _text(self, line: str) -> None:
        """A line of text, what is marked inside it translated; notes inside it come after its paragraph."""
        if not line.strip():
            self._put(line)
            self._end_notes()
            return
        if "{" in line and (line.lstrip(" ")[0] == "#" or _UNDERLINE.fullmatch(self._line(self._at + 1))):
            line = _AFTER_HEADING.sub("", line)
        line = _TASK.sub(r"\1", _COUNTED.sub(r"\1- ", line))
        if _LETTERED.match(line) and self._made and _LETTERED.match(self._made[-1]):
            self._put("")
        if "^[" in line:
            line = self._inline_notes(line)
        if "{" in line:
            line = _SPAN.sub(lambda match: f"<span{_html_attributes(match[2])}>{match[1]}</span>", line)
            line = _AFTER.sub("", line)
        if "^" in line or "~" in line:
            line = _LOWERED.sub(r"<sub>\1</sub>", _RAISED.sub(r"<sup>\1</sup>", line))
        if "---" in line:
            line = _DASH.sub(r"\1—", line)
        if "\\ " in line:
            line = _HARD_BLANK.sub("\u00a0", line)
        self._put(line)

    def _inline_notes(self, line: str) -> str:
        made: list[str] = []
        position = 0
        while (start := line.find("^[", position)) >= 0:
            stop = _closing(line, start + 1)
            if stop < 0 or line[start - 1 : start] == "\\":
                made.append(line[position : start + 2])
                position = start + 2
                continue
            self._note_count += 1
            name = f"fn-inline-{self._note_count}"
            self._notes += [f'<aside epub:type="footnote" id="{name}">', "", line[start + 2 : stop], "", "</aside>", ""]
            made += [line[position:start], f'<a epub:type="noteref" href="#{name}">{self._note_count}</a>']
            position = stop + 1
        return "".join([*made, line[position:]])

    def _end_notes(self) -> None:
        if self._notes:
            notes, self._notes = ["", *self._notes], []
            self._put(*notes)


def _closing(line: str, start: int) -> int:
    """Where the bracket that opens at `start` is closed, −1 if nowhere in the line."""
    depth = 0
    for match in re.compile(r"[\[\]]").finditer(line, start):
        depth += 1 if match[0] == "[" else -1
        if depth == 0:
            return match.start()
    return -1


def _cut(line: str, starts: Sequence[int]) -> list[str]:
    """The cells of a row whose columns start there; a word that a start would cut stays whole."""
    places: list[int] = []
    for start in starts:
        place = min(start, len(line))
        while 0 < place < len(line) and not line[place - 1].isspace() and not line[place].isspace():
            place -= 1
        places.append(place if places else 0)
    return [line[first:last].strip() for first, last in pairwise([*places, len(line)])]


def _add(rows: list[tuple[int, list[str]]], place: int, cells: list[str], *, going_on: bool) -> None:
    """Add a row, or another line of the last one."""
    if going_on:
        above, row = rows[-1]
        cells = [f"{one}\n{other}".strip() for one, other in zip(row, cells, strict=False)]
        rows[-1] = (above, cells)
    else:
        rows.append((place, cells))


def _html_attributes(text: str) -> str:
    values = {match[1]: match[2] or match[3] or "" for match in _VALUE.finditer(text)}
    bare = _VALUE.sub("", text)
    classes = " ".join([*_CLASS.findall(bare), *filter(None, [values.pop("class", "")])])
    named = dict(filter(lambda pair: pair[1], (("class", classes), ("id", next(iter(_ID.findall(bare)), "")))))
    kept = {name: value for name, value in values.items() if name in ("epub:type", "role", "lang", "hidden", "style")}
    return "".join(f' {name}="{escape(value)}"' for name, value in (named | kept).items())

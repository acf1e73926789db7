"""Reads Markdown as people write stories in it: CommonMark, front matter, footnotes; judging is left to structure.

Where CommonMark would take prose for code or a heading, prose wins: indented lines are paragraphs, a line of tildes is
a scene break, and a long line above dashes is no heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from narrate.errors import SourceError
from narrate.model import Book, Metadata
from narrate.ports import Source
from narrate.readers import _markup, _pandoc
from narrate.readers._flow import Flow
from narrate.text.cleaning import clean, decode

# markdown-it-py walks character by character; beyond this a file is read in parts of about this size.
_PART = 400_000
_LONGEST_PARAGRAPH = 800_000
_LONGEST_LINE = 100_000
_NESTING = 100
_LONGEST_TITLE = 100
# CommonMark's inline marks cost quadratic time; no paragraph of prose has this many of one kind, so the rest is text.
_MOST_MARKS = 400
_MARKS = "[_`*~<&\\"

_FIELD = re.compile(r"([A-Za-z][\w -]{0,40})[ \t]*[:=][ \t]*(.*)")
_NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)")
_REFERENCE = re.compile(r"\[\^([^\]\s]{1,60})\]")
_TILDES = re.compile(r" {0,3}(?:~[ \t]*){3,}")
_NESTED = re.compile(r"[ \t]*(?:(?:>|[-*+](?=[ \t>])|\d{1,9}[.)])[ \t]*){16}.*[^-*\s]")
_FENCE = re.compile(r" {0,3}`{3,}[^`]*")
_UNQUOTED = re.compile(r"""^(["'])(.*)\1$""")
_PROSE_END = re.compile(r"[.!?…,;:][\"'”’)*_]*\s*$")
_HEADING = re.compile(rb"(?m)^#{1,6} \S")
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20[0-9]{2})(?!\d)")


class Markdown:
    """The Markdown reader."""

    name = "markdown"
    suffixes = (".md", ".markdown", ".mkd")

    def recognises(self, head: bytes) -> bool:
        """Whether it holds headings in Markdown's way; other Markdown can't be told from plain text."""
        return _HEADING.search(head) is not None and b"\0" not in head

    def read(self, source: Source) -> Book:
        """All text, front matter as metadata. Raises SourceError if there is none."""
        try:
            data = source.read()
        except OSError as error:
            raise SourceError(f"{source.name} can't be read: {error.strerror or error}.") from error
        lines = decode(data)[0].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        del data
        metadata, start = _front_matter(lines)
        flow = Flow(source.name)
        lines, numbers = _pandoc.translated(lines, start)
        _markup.read_html_pieces(_pieces(lines, numbers), flow)
        flow.finish()
        if not flow.blocks:
            raise SourceError(f"{source.name} holds no text, so there is nothing to narrate.")
        return Book(tuple(flow.blocks), metadata)


# -------------------------------------------------------------------------------------------------------- front matter


def _front_matter(lines: Sequence[str]) -> tuple[Metadata, int]:
    """What a block of "name: value" lines at the top says, and the line at which the text begins (from 0)."""
    fence = lines[0].lstrip("\ufeff").rstrip() if lines else ""
    if fence in ("---", "+++"):
        for number, line in enumerate(lines[1:300], start=1):
            if line.rstrip() in (fence, "..."):
                fields = _fields(lines[1:number])
                return (_metadata(fields), number + 1) if fields is not None else (Metadata(), 0)
            if line.strip() and not (_FIELD.match(line) or line.startswith((" ", "\t", "-", "#", "["))):
                break
    elif fence.startswith("% "):
        named = [line[2:].strip() for line in lines[:3] if line.startswith("% ")]
        fields = dict(zip(("title", "author", "date"), ([value] for value in named), strict=False))
        return _metadata(fields), len(named)
    return Metadata(), 0


def _fields(lines: Sequence[str]) -> dict[str, list[str]] | None:
    """The fields of simple YAML or TOML: one value, a list in brackets, or lines with dashes; None if it is neither."""
    fields: dict[str, list[str]] = {}
    name = ""
    for line in lines:
        item = line.strip()
        match = _FIELD.fullmatch(line.rstrip())
        if not item or item.startswith("#"):
            continue
        if match and not line.startswith((" ", "\t", "- ")):
            name = match[1].strip().lower()
            value = match[2].strip()
            inner = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else [value]
            fields[name] = [text for text in map(_unquoted, inner) if text not in ("", "|", ">", ">-", "|-")]
        elif name:
            fields[name].append(_unquoted(item.removeprefix("- ")))
        else:
            return None
    return fields or None


def _unquoted(text: str) -> str:
    return clean(_UNQUOTED.sub(r"\2", text.strip())).strip()


def _metadata(fields: dict[str, list[str]]) -> Metadata:
    def first(*names: str) -> str:
        return next((" ".join(fields[name]) for name in names if fields.get(name)), "")

    year = _YEAR.search(first("date", "year", "published"))
    used = "title subtitle author authors by series series-title part book number series-part date year published genre"
    used += " publisher lang language description summary abstract copyright rights isbn source url"
    return Metadata(
        title=first("title"),
        subtitle=first("subtitle"),
        authors=tuple(fields.get("authors") or fields.get("author") or fields.get("by") or ()),
        series=first("series", "series-title"),
        part=first("part", "series-part", "book", "number"),
        year=year[0] if year else "",
        genre=first("genre"),
        publisher=first("publisher"),
        language=first("lang", "language"),
        description=first("description", "summary", "abstract"),
        copyright=first("copyright", "rights"),
        isbn=first("isbn"),
        source_url=first("source", "url"),
        extra=tuple((name, "; ".join(values)) for name, values in fields.items() if name not in used.split()),
    )


# ---------------------------------------------------------------------------------------------------------------- text


@dataclass(slots=True)
class _Part:
    """Lines to be parsed at once, and the number each had in the file (from 1)."""

    lines: list[str]
    numbers: list[int]
    size: int = 0


def _pieces(lines: Sequence[str], numbers: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The text as pieces of HTML with the line each comes from."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _NESTING}).enable(["table", "strikethrough"])
    parser.disable("code")
    for part in _parts(lines, numbers):
        text = "\n".join(part.lines)
        env: dict[str, object] = {}
        line = part.numbers[0] if part.numbers else 1
        for token in _judged(parser.parse(text, env)):
            if token.map:
                line = part.numbers[min(token.map[0], len(part.numbers) - 1)]
            yield line, parser.renderer.render([token], parser.options, env)


def _parts(lines: Sequence[str], numbers: Sequence[int]) -> Iterator[_Part]:
    """The lines with footnotes as HTML, in parts that end at blank lines."""
    notes = {match[1] for line in lines if "[^" in line and (match := _NOTE.match(line))}
    part = _Part([], [])
    fenced = in_note = False
    marks = 0
    for index, (line, number) in enumerate(zip(lines, numbers, strict=True), start=1):
        fenced ^= _FENCE.fullmatch(line) is not None
        marks = marks + sum(map(line.count, _MARKS)) if line.strip() else 0
        long = len(line) > _LONGEST_LINE
        raw = _unmarked(line) if marks > _MOST_MARKS and not fenced and not long else line
        new = [raw] if fenced else _translated(raw, notes, in_note=in_note)
        if not fenced and notes:
            if _NOTE.match(raw):
                in_note = True
            elif in_note and not raw.strip():
                following = lines[index] if index < len(lines) else ""
                if not following.startswith(("    ", "\t")):
                    new = ["", "</aside>", ""]
                    in_note = False
        part.lines += new
        part.numbers += [number] * len(new)
        part.size += sum(map(len, new))
        whole = not raw.strip() and not in_note
        if part.size > (_PART if whole else _LONGEST_PARAGRAPH) and not fenced:
            yield part
            part = _Part([], [])
    if in_note:
        part.lines += ["", "</aside>"]
        part.numbers += [numbers[-1]] * 2
    yield part


def _translated(line: str, notes: set[str], *, in_note: bool) -> list[str]:
    """A line as CommonMark should see it."""
    if len(line) > _LONGEST_LINE or _NESTED.match(line):
        return _as_text(line)
    if _TILDES.fullmatch(line):
        return ["", "* * *", ""]
    before: list[str] = []
    if notes and (match := _NOTE.match(line)):
        before = ["", "</aside>", ""] if in_note else [""]
        before += [f'<aside epub:type="footnote" id="{_identity(match[1])}">', ""]
        line = match[2]
    if notes and "[^" in line:
        line = _REFERENCE.sub(
            lambda match: (
                f'<a epub:type="noteref" href="#{_identity(match[1])}">{match[1]}</a>'
                if match[1] in notes
                else match[0]
            ),
            line,
        )
    return [*before, line]


def _identity(label: str) -> str:
    return "fn-" + re.sub(r"\W", lambda match: f"_{ord(match[0]):x}", label)


def _unmarked(line: str) -> str:
    return re.sub(r"[\[_`*~<&\\]", lambda match: f"&#{ord(match[0])};", line)


def _as_text(line: str) -> list[str]:
    """A line too long or too deeply nested to be Markdown: a paragraph in which nothing is markup."""
    escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return ["", f"<p>{escaped}</p>", ""]


def _judged(tokens: list[Token]) -> Iterator[Token]:
    """The tokens, but a sentence above a line of dashes is a paragraph above a scene break."""
    prose = False
    for number, token in enumerate(tokens):
        if token.type == "heading_open" and token.markup in ("-", "="):
            text = tokens[number + 1].content
            prose = len(text) > _LONGEST_TITLE or "\n" in text or _PROSE_END.search(text) is not None
        if prose and token.type in ("heading_open", "heading_close"):
            token.tag = "p"
        yield token
        if prose and token.type == "heading_close":
            prose = False
            yield Token("hr", "hr", 0, map=None)

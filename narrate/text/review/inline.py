"""What stands inside a paragraph of a script file: marks that matter to the ear, and signs that must stay signs.

Spans become tags (`<em>so</em>`, `<speaker Tom>…</speaker>`). A backslash takes its meaning from the sign after it;
`\\u{a0}` is the character with that number. Both directions are exact: reading what was written gives the same text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from narrate.model import Span, SpanKind

_TAGS = {
    SpanKind.EMPHASIS: "em",
    SpanKind.STRONG: "strong",
    SpanKind.NOTEREF: "noteref",
    SpanKind.PAGE_NUMBER: "page",
    SpanKind.LANGUAGE: "language",
    SpanKind.SPEAKER: "speaker",
}
_KINDS = {tag: kind for kind, tag in _TAGS.items()}
_TOKEN = re.compile(
    r"\\u\{(?P<code>[0-9a-fA-F]{1,6})\}|\\(?P<sign>[^\w\s]|_)|(?P<lone>\\(?=\n|\Z))"
    rf"|<(?P<close>/?)(?P<tag>{'|'.join(_KINDS)})(?: (?P<value>(?:\\.|[^>\\\n])*))?>"
)
_SPECIAL = re.compile(r"[\\<]|[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_LINE_MARK = re.compile(r"[#>\[\]]|<!--|(?:[*_-] ?){3,}|\+\+\+")


class MarkError(ValueError):
    """A tag that does not fit; `line` counts from the paragraph's first line, 0."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def escape(text: str) -> str:
    """Text as it stands in a script file, without spans."""
    return with_spans(text, ())


def with_spans(text: str, spans: Iterable[Span]) -> str:
    """Text with its spans as tags, safe at the beginning and the end of every line."""
    events: list[tuple[int, int, int, int, str]] = []
    for number, span in enumerate(spans):
        tag, size = _TAGS[span.kind], span.end - span.start
        value = f" {_value(span.value)}" if span.value else ""
        if size == 0:
            events.append((span.start, 1, 0, number, f"<{tag}{value}></{tag}>"))
        else:
            events.append((span.start, 2, -size, number, f"<{tag}{value}>"))
            events.append((span.end, 0, size, -number, f"</{tag}>"))
    parts = []
    position = 0
    for at, _, _, _, tag in sorted(events):
        parts.append(_signs(text[position:at]))
        parts.append(tag)
        position = at
    parts.append(_signs(text[position:]))
    return "\n".join(_line(line) for line in "".join(parts).split("\n"))


def _value(value: str) -> str:
    return re.sub(r"[\\>]|[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", _sign, value)


def _signs(text: str) -> str:
    return _SPECIAL.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    character = found[0]
    return "\\" + character if character in "\\<>" else f"\\u{{{ord(character):x}}}"


def _line(line: str) -> str:
    """A line that is neither blank nor taken for a mark, and loses no blanks at its ends."""
    if not line:
        return "\\"
    head, body = len(line) - len(line.lstrip(" ")), line.strip(" ")
    tail = len(line) - head - len(body) if body else 0
    if _LINE_MARK.match(body) and not _TOKEN.match(body):
        body = "\\" + body
    return "\\u{20}" * head + body + "\\u{20}" * tail


def parse(raw: str) -> tuple[str, tuple[Span, ...]]:
    """The text and the spans of a paragraph as it stands in a script file. Raises MarkError for tags out of order."""
    parts: list[str] = []
    length = position = 0
    opened: list[tuple[str, int, str, int]] = []
    spans: list[Span] = []
    for found in _TOKEN.finditer(raw):
        before = raw[position : found.start()]
        parts.append(before)
        length += len(before)
        position = found.end()
        line = raw.count("\n", 0, found.start())
        if found["tag"]:
            if not found["close"]:
                value = parse(found["value"])[0] if found["value"] else ""
                opened.append((found["tag"], length, value, line))
                continue
            match = next((i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == found["tag"]), None)
            if match is None:
                raise MarkError(f"</{found['tag']}> closes what was never opened", line)
            _, start, value, _ = opened.pop(match)
            spans.append(Span(start, length, _KINDS[found["tag"]], value))
        elif not found["lone"]:
            character = _character(found["code"], line) if found["code"] else found["sign"]
            parts.append(character)
            length += len(character)
    if opened:
        raise MarkError(f"<{opened[0][0]}> is never closed", opened[0][3])
    parts.append(raw[position:])
    return "".join(parts), tuple(sorted(spans, key=order))


def order(span: Span) -> tuple[int, int, str, str]:
    """Where a span stands among others: from left to right, the wider one first."""
    return (span.start, -span.end, span.kind.value, span.value)


def _character(code: str, line: int) -> str:
    number = int(code, 16)
    if number > 0x10FFFF:
        raise MarkError(f"\\u{{{code}}} is no character", line)
    return chr(number)

"""A script file back to a story, to the letter: nothing is guessed, what can't be understood is named with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any, NoReturn

from narrate.errors import SourceError, nearest
from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Place, Scene, Skipped, SkipReason, Story
from narrate.text.review.inline import MarkError, parse
from narrate.text.review.writing import FENCE, VERSION

_KINDS = {kind.value.replace("_", " "): kind for kind in BlockKind if kind is not BlockKind.SCENE_BREAK}
_REASONS = {reason.value: reason for reason in SkipReason}
_MARK = re.compile(r"#+(?= |\Z)|\[(?P<name>[^\]\n]*)\] ?|>|<!--|(?P<rule>(?:[*_-] ?){3,}\Z)")
_SKIPPED = re.compile(r"> ?\[skipped: (?P<reason>[^\],]*)(?:, (?P<sure>[0-9.e+-]+))?\] ?")
_BLANKS = " \t"


def is_review(name: str, head: bytes = b"") -> bool:
    """Whether a source is a script file: by its name, or by its first line."""
    return name.lower().endswith(".script.md") or _FIRST.match(head) is not None


_FIRST = re.compile(rb"(?:\xef\xbb\xbf)?\+\+\+\r?\n\s*narrate-script\s*=")


def from_review(text: str, name: str = "story.script.md") -> Story:
    """The story a script file tells; places are lines of that file. Raises SourceError with the line that is wrong."""
    lines = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    metadata, warnings, body = _head(lines, name)
    reader = _Reader(name)
    for number, block in _blocks(lines, body, name):
        reader.take(number, block)
    return reader.story(metadata, warnings)


def _wrong(name: str, line: int, what: str, remedy: str = "") -> NoReturn:
    raise SourceError(f"{name}, line {line}: {what}", remedy=remedy)


def _blocks(lines: list[str], start: int, name: str) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines, each with its number; comments left out; a line that begins with a mark begins a new run."""
    block: list[str] = []
    first = comment = 0
    for number, raw in enumerate(lines[start:], start + 1):
        line = raw.strip(_BLANKS)
        if comment or line.startswith("<!--"):
            if block:
                yield first, block
                block = []
            comment = 0 if "-->" in line else comment or number
            continue
        if block and (not line or _MARK.match(line)):
            yield first, block
            block = []
        if line:
            first = first if block else number
            block.append(line)
    if comment:
        _wrong(name, comment, "this comment is never closed.", "Put --> where it ends.")
    if block:
        yield first, block


@dataclass(slots=True)
class _Draft:
    """A chapter while it is read."""

    title: str
    parts: list[str] = field(default_factory=list)
    scenes: list[Scene] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)

    def end_scene(self) -> None:
        if self.paragraphs:
            self.scenes.append(Scene(tuple(self.paragraphs)))
            self.paragraphs = []


class _Reader:
    """Takes block after block; knows the chapter it is in."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.chapters: list[_Draft] = []
        self.skipped: list[Skipped] = []

    def take(self, number: int, block: list[str]) -> None:
        first = block[0]
        mark = _MARK.match(first)
        if mark is None:
            self._paragraph(BlockKind.PARAGRAPH, number, block)
        elif mark["rule"]:
            self._chapter(number).end_scene()
        elif first.startswith("#"):
            self._begin(number, block, mark[0])
        elif first.startswith(">"):
            self._skip(number, block)
        else:
            rest = [first[mark.end() :].strip(_BLANKS), *block[1:]]
            self._marked(number, mark["name"], rest)

    def _chapter(self, number: int) -> _Draft:
        if not self.chapters:
            _wrong(self.name, number, "there is text before the first chapter.", "Put a line “# Title” above it.")
        return self.chapters[-1]

    def _begin(self, number: int, block: list[str], signs: str) -> None:
        if signs != "#":
            remedy = "One # begins a chapter; write “[heading] …” for a heading that is only spoken."
            _wrong(self.name, number, f"a chapter begins with one #, here are {len(signs)}.", remedy)
        if len(block) > 1:
            _wrong(self.name, number + 1, "a chapter's title has one line.", "Put a blank line below the title.")
        if self.chapters:
            self.chapters[-1].end_scene()
        self.chapters.append(_Draft(self._text(number, [block[0][1:].strip(_BLANKS)])))

    def _marked(self, number: int, mark: str, lines: list[str]) -> None:
        if mark == "part":
            chapter = self._chapter(number)
            if chapter.paragraphs or chapter.scenes:
                _wrong(self.name, number, "[part] stands below a chapter's title, before its text.")
            chapter.parts.append(self._text(number, lines))
            return
        kind = _KINDS.get(mark)
        if kind is None:
            known = [*_KINDS, "part"]
            remedy = f"Write \\[ if the text itself begins so. Known marks: {', '.join(known)}."
            _wrong(self.name, number, f"the mark [{mark}] is not known.{nearest(mark, known)}", remedy)
        self._paragraph(kind, number, lines)

    def _skip(self, number: int, block: list[str]) -> None:
        found = _SKIPPED.match(block[0])
        if found is None:
            remedy = "What is skipped begins “> [skipped: author's note] ”; write \\> for the sign itself."
            _wrong(self.name, number, "a line that begins with > must say why it is skipped.", remedy)
        reason = _REASONS.get(found["reason"].strip())
        if reason is None:
            what = f"“{found['reason']}” is no known reason.{nearest(found['reason'], _REASONS)}"
            _wrong(self.name, number, what, f"Known reasons: {', '.join(_REASONS)}.")
        try:
            sure = float(found["sure"] or 1.0)
        except ValueError:
            _wrong(self.name, number, f"“{found['sure']}” is no number between 0 and 1.")
        text = self._text(number, [block[0][found.end() :].strip(_BLANKS), *block[1:]])
        self.skipped.append(Skipped(reason, text, Place(self.name, line=number), sure))

    def _paragraph(self, kind: BlockKind, number: int, lines: list[str]) -> None:
        chapter = self._chapter(number)
        try:
            text, spans = parse("\n".join(lines))
        except MarkError as error:
            _wrong(self.name, number + error.line, f"{error}.", "Write \\< for the sign itself.")
        chapter.paragraphs.append(Paragraph(kind, text, Place(self.name, line=number), spans))

    def _text(self, number: int, lines: list[str]) -> str:
        try:
            text, spans = parse("\n".join(lines))
        except MarkError as error:
            _wrong(self.name, number + error.line, f"{error}.", "Write \\< for the sign itself.")
        if spans:
            _wrong(self.name, number, "tags have no place here.", "Write \\< for the sign itself.")
        return text

    def story(self, metadata: Metadata, warnings: tuple[str, ...]) -> Story:
        for chapter in self.chapters:
            chapter.end_scene()
        if not any(chapter.scenes for chapter in self.chapters):
            raise SourceError(f"{self.name} holds nothing to narrate: no chapter with text.")
        chapters = tuple(Chapter(c.title, tuple(c.scenes), tuple(c.parts)) for c in self.chapters)
        return Story(metadata, chapters, tuple(self.skipped), warnings)


# ------------------------------------------------------------------------------------------------------------- head


def _head(lines: list[str], name: str) -> tuple[Metadata, tuple[str, ...], int]:
    """Metadata, warnings, and the number of lines they take."""
    if not lines or lines[0].strip(_BLANKS) != FENCE:
        _wrong(
            name, 1, f"a script file begins with a line “{FENCE}”.", "Make one with: narrate script BOOK --save FILE"
        )
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip(_BLANKS) == FENCE), None)
    if end is None:
        _wrong(name, 1, f"the head is never closed by a second line “{FENCE}”.")
    try:
        table = tomllib.loads("\n".join(lines[1:end]))
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"\(at line (\d+)[^)]*\)|\(at end of document\)", str(error))
        line = int(where[1]) + 1 if where and where[1] else end
        _wrong(name, line, f"the head is no valid TOML: {re.sub(r' *[(]at .*', '', str(error))}.")
    version = table.pop("narrate-script", None)
    if version != VERSION:
        _wrong(name, 2, f"this is no script file of a form this version knows (narrate-script = {VERSION}).")
    warnings = _strings(table.pop("warnings", []), "warnings", name)
    known = {entry.name: entry for entry in fields(Metadata)}
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            line = next((i for i, text in enumerate(lines, 1) if text.lstrip().startswith(key)), 1)
            _wrong(name, line, f"“{key}” is not known here.{nearest(key, known)}", f"Known: {', '.join(known)}.")
        values[key] = _value(key, value, name)
    return Metadata(**values), warnings, end + 1


def _value(key: str, value: object, name: str) -> object:
    if key == "authors":
        return _strings(value, key, name)
    if key == "extra":
        if not isinstance(value, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in value):
            _wrong(name, 1, '“extra” is a list of pairs: [["fandom", "…"]].')
        return tuple(_strings(pair, key, name) for pair in value)
    if not isinstance(value, str):
        _wrong(name, 1, f"“{key}” is a text in quotation marks.")
    return value


def _strings(value: object, key: str, name: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        _wrong(name, 1, f"“{key}” is a list of texts in quotation marks.")
    return tuple(value)

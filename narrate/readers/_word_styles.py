"""Reads what a Word document's paragraph styles mean: headings, title, verse, contents; text is left to the reader."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from narrate.readers._package import local, parse_tree
from narrate.readers._zip import Archive

_HEADING = re.compile(r"(?:heading|titre|überschrift|título|titolo|kop|rubrik|заголовок) ?([1-9])\b.*", re.IGNORECASE)
_FACTS = ("name", "basedon", "outlinelvl", "numpr", "numid", "ilvl")
_CONTENTS = re.compile(r"toc (?:heading|[1-9])|table of (?:contents|figures).*", re.IGNORECASE)
_VERSE = re.compile(r".*\b(?:verse|poem|poetry|lyrics|song)\b.*", re.IGNORECASE)
_BREAK = re.compile(r".*\b(?:scene|section) ?(?:break|separator)\b.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph style means: a heading's level (0: none), whether it is the title's, and an HTML class.

    `number` and `depth` are its numbering and the level there ("" and 0: none).
    """

    level: int = 0
    title: bool = False
    mark: str = ""
    role: str = ""
    listed: bool = False
    number: str = ""
    depth: int = 0


def word_styles(archive: Archive) -> tuple[dict[str, Style], str]:
    """Paragraph styles by id, and the document's language."""
    name = archive.find("word/styles.xml")
    root = parse_tree(archive.read(name)) if name else None
    if root is None:
        return {}, ""
    named: dict[str, tuple[str, str, int, bool]] = {}
    numbers: dict[str, tuple[str, str]] = {}
    language = ""
    for element in root.iter():
        if local(element) == "lang" and not language:
            language = next((v for k, v in element.attrib.items() if str(k).endswith("}val")), "")
        if local(element) != "style":
            continue
        facts = {local(e): _value(e) for e in element.iter() if local(e) in _FACTS}
        level = int(facts["outlinelvl"]) + 1 if facts.get("outlinelvl", "").isdecimal() else 0
        identity = next((v for k, v in element.attrib.items() if str(k).endswith("}styleId")), "")
        numbers[identity] = (facts.get("numid", ""), facts.get("ilvl", "0"))
        named[identity] = (
            facts.get("name", ""),
            facts.get("basedon", ""),
            level if level < 10 else 0,
            "numpr" in facts,
        )
    return {name: _numbered(_meaning(named, name), named, numbers, name) for name in named}, language


def _numbered(
    style: Style, named: dict[str, tuple[str, str, int, bool]], numbers: dict[str, tuple[str, str]], identity: str
) -> Style:
    """The style with the numbering that it, or the first it is based on, has."""
    for _ in range(20):
        number, depth = numbers.get(identity, ("", ""))
        if number:
            return replace(style, number=number, depth=int(depth) if depth.isdecimal() else 0)
        identity = named[identity][1] if identity in named else ""
    return style


def _meaning(named: dict[str, tuple[str, str, int, bool]], identity: str) -> Style:
    """What a style means by its own name or by the first one it is based on that means something."""
    for _ in range(20):
        if identity not in named:
            break
        name, base, level, listed = named[identity]
        if match := _HEADING.fullmatch(name):
            return Style(level=min(6, int(match[1])))
        if name.lower() == "title":
            return Style(level=1, title=True)
        if _CONTENTS.fullmatch(name):
            return Style(role="toc")
        if name.lower() == "subtitle":
            return Style(level=2, title=True)
        for pattern, mark in ((_VERSE, "verse"), (_BREAK, "scene-break")):
            if pattern.fullmatch(name):
                return Style(mark=mark)
        if level:
            return Style(level=min(6, level))
        if listed:
            return Style(listed=True)
        identity = base
    return Style()


def _value(element: object) -> str:
    attributes = getattr(element, "attrib", {})
    return next((str(value) for key, value in attributes.items() if str(key).endswith("}val")), "")

"""Knows what a page's styles hide: a small reader of style sheets and their simple selectors; hides nothing itself.

Only what surely hides does: simple selectors (`p`, `.note`, `#n1`, `p.note`, lists of them) outside of conditions.
What shows again is believed of every selector, so that no text is hidden by half of a rule.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

_LONGEST = 2_000_000  # characters of one sheet; real ones have some thousand
_LONGEST_SELECTOR = 1000
_MOST_RULES = 20_000
_DEEPEST = 5  # sheets that import sheets
_SHOWING = ("visible", "initial", "unset", "revert")
_OFF = -900.0  # pixels or points beyond the edge: nobody's margin

_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|<!--|-->|<!\[CDATA\[|\]\]>")
_TOKEN = re.compile(r"""[{};]|"(?:[^"\\\n]|\\.)*+"?|'(?:[^'\\\n]|\\.)*+'?""", re.DOTALL)
_NAME = r"[\w\-\u0080-\U0010ffff]+"
_SIMPLE = re.compile(rf"(?P<tag>\*|[A-Za-z][\w-]*)?(?P<marks>(?:[.#]{_NAME})*)\Z")
_MARK = re.compile(rf"[.#]{_NAME}")
_COMPOUND = re.compile(r"[\s>+~]+")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_IMPORT = re.compile(r"@import\s+([^;{}]{1,500});", re.IGNORECASE)
_URL = re.compile(r"""(?:url\(\s*)?["']?([^"')\s]+)["']?\s*\)?(?P<media>[^;]*)""", re.IGNORECASE)
_SIZE = re.compile(r"(-?\d*\.?\d+)(px|pt|em|rem|ex|%|vw|vh)?\Z")
_CLIPPED = re.compile(r"rect\(\s*(?:[01](?:px)?[\s,]*){4}\)|inset\(\s*(?:50|100)%.*\)|circle\(\s*0.*\)")
_UNSEEN_CLASS = re.compile(
    r"(?:u[-_]+)?(?:sr|screen-?reader)s?-?(?:only|text)|visually-?hidden|hidden-visually|assistive-text"
    r"|element-invisible|a11y-(?:only|hidden)|accessibly-hidden|offscreen|off-screen|show-for-sr|for-screen-?readers",
    re.IGNORECASE,
)
_TELLING = (
    *("display", "visibility", "speak", "position", "clip", "clip-path", "left", "right", "top"),
    *("width", "height", "overflow"),
)
_SHOWN_BY = ("display", "visibility", "speak")
_ENDS = {"<!--": re.compile("-->"), "<script": re.compile("</script", re.I), "<style": re.compile("</style", re.I)}
_SHEETS = re.compile(r"<!--|<script\b|<style\b|<link\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")

# A value with its weight: whether it is important, how special its selector is, and how late it comes.
_Weight = tuple[bool, tuple[int, int, int], int]
_Facts = dict[str, tuple[_Weight, str]]


@dataclass(frozen=True, slots=True)
class _Rule:
    """One selector and what it declares of telling properties."""

    tag: str
    marks: frozenset[str]
    weight: tuple[int, int, int]
    order: int
    facts: tuple[tuple[str, str, bool], ...]


@dataclass(slots=True)
class Sheet:
    """The rules of all sheets of a page that could hide something, by one of the marks each asks for."""

    rules: dict[str, list[_Rule]] = field(default_factory=dict)
    count: int = 0

    def add(self, css: str) -> None:
        """Read a sheet without those that it imports."""
        for selectors, declared in _rules(css[:_LONGEST]):
            facts = tuple(_declarations(declared))
            if not facts:
                continue
            for selector in selectors.split(","):
                rule = _selector(selector, facts, self.count)
                if rule is not None and self.count < _MOST_RULES:
                    self.count += 1
                    key = next(iter(sorted(rule.marks)), rule.tag)
                    self.rules.setdefault(key, []).append(rule)

    @property
    def idle(self) -> bool:
        """Whether no rule could hide anything."""
        return not any(_conceals({n: v for n, v, _ in rule.facts}) for own in self.rules.values() for rule in own)

    def facts(self, tag: str, attributes: dict[str, str]) -> dict[str, str]:
        """What holds for an element: the telling properties that its sheets and its own `style` set."""
        found: _Facts = {}
        if self.rules:
            marks = {f".{name}" for name in attributes.get("class", "").split()}
            if "id" in attributes:
                marks.add(f"#{attributes['id']}")
            for key in (*marks, tag, "*"):
                for rule in self.rules.get(key, ()):
                    if rule.marks <= marks and rule.tag in ("*", tag):
                        for name, value, important in rule.facts:
                            _weigh(found, name, value, (important, rule.weight, rule.order))
        for name, value, important in _declarations(attributes.get("style", "")):
            _weigh(found, name, value, (important, (9, 0, 0), 0))
        return {name: value for name, (_, value) in found.items()}


def _weigh(found: _Facts, name: str, value: str, weight: _Weight) -> None:
    if name not in found or found[name][0] <= weight:
        found[name] = (weight, value)


def veil(tag: str, attributes: dict[str, str], sheet: Sheet) -> str:
    """How an element is hidden: "gone" with all that is in it, "dim" unless what is in it says that it is seen.

    "aria" is kept from those who hear a page, "seen" shown again, "" as what is around it.
    """
    if attributes.get("hidden", "until-found") != "until-found":
        return "gone"
    if any(map(_UNSEEN_CLASS.fullmatch, attributes.get("class", "").split())):
        return "gone"
    if sheet.rules or "style" in attributes:
        verdict = _conceals(sheet.facts(tag, attributes))
        if verdict:
            return verdict
    return "aria" if attributes.get("aria-hidden", "").strip().lower() == "true" else ""


NONE = Sheet()
"""A page without sheets."""


def warning(name: str) -> str:
    """What is said of a document that would hide most of itself."""
    return f"{name}: its style hides most of its text; that was read all the same."


def _conceals(facts: dict[str, str]) -> str:
    visibility = facts.get("visibility", "")
    if facts.get("display") == "none" or facts.get("speak") in ("none", "never") or _is_out_of_sight(facts):
        return "gone"
    if visibility in ("hidden", "collapse"):
        return "dim"
    return "seen" if visibility in _SHOWING else ""


def _is_out_of_sight(facts: dict[str, str]) -> bool:
    """How texts for screen readers alone are hidden: clipped to nothing, or set beyond the edge."""
    if facts.get("position") not in ("absolute", "fixed"):
        return False
    if any(_CLIPPED.match(facts.get(name, "")) for name in ("clip", "clip-path")):
        return True
    sizes = [_size(facts.get(name, "")) for name in ("width", "height")]
    tiny = all(size is not None and size <= 1 for size in sizes) and "hidden" in facts.get("overflow", "")
    away = [_size(facts.get(name, "")) for name in ("left", "right", "top")]
    return tiny or any(size is not None and size <= _OFF for size in away)


def _size(value: str) -> float | None:
    """A length in about pixels."""
    match = _SIZE.match(value)
    if match is None or match[2] == "%":
        return None
    return float(match[1]) * (16 if match[2] in ("em", "rem") else 1)


# -------------------------------------------------------------------------------------------------------------- sheets


def sheet_of(page: str, load: Callable[[str], str] | None = None) -> Sheet:
    """The rules of a page's own sheets and, by `load`, of those it links to; none of them if they hide nothing."""
    texts: list[str] = []
    for css, href in _sources(page):
        texts += _imported(css or (load(href) if load and href else ""), href, load, _DEEPEST)
    return _sheet(tuple(texts)) if texts else NONE


@lru_cache(maxsize=8)
def _sheet(texts: tuple[str, ...]) -> Sheet:
    """The rules of some sheets together; the pages of a book share theirs."""
    sheet = Sheet()
    for text in texts:
        sheet.add(text)
    return NONE if sheet.idle else sheet


def _imported(css: str, href: str, load: Callable[[str], str] | None, depth: int) -> Iterator[str]:
    """The sheets that a sheet imports, and then itself."""
    css = css[:_LONGEST]
    if depth and load and "@import" in css:
        for match in _IMPORT.finditer(_COMMENT.sub(" ", css)):
            found = _URL.match(match[1])
            if found and _applies(found["media"]):
                inner = posixpath.join(posixpath.dirname(href), found[1])
                yield from _imported(load(inner), inner, load, depth - 1)
    yield css


def _sources(page: str) -> Iterator[tuple[str, str]]:
    """The text of each style element and the address of each linked sheet, in order; comments and scripts aside."""
    position = 0
    while match := _SHEETS.search(page, position):
        what = match[0].lower()
        closed = page.find(">", match.end())
        if closed < 0 and what != "<!--":
            return
        named = _attributes(page[match.end() : min(closed, match.end() + 2000)])
        if what == "<link":
            position = closed + 1
            kinds = named.get("rel", "").lower().split()
            if "stylesheet" in kinds and "alternate" not in kinds and _applies(named.get("media", "")):
                yield "", named.get("href", "")
            continue
        if what != "<!--" and page[closed - 1] == "/":
            position = closed + 1
            continue
        start = match.end() if what == "<!--" else closed + 1
        ends = _ENDS[what].search(page, start)
        if ends is None:
            return
        if what == "<style" and _applies(named.get("media", "")):
            yield page[start : ends.start()], ""
        position = ends.end()


def _attributes(text: str) -> dict[str, str]:
    return {match[1].lower(): match[2] or match[3] or match[4] or "" for match in _ATTRIBUTE.finditer(text)}


def _applies(media: str) -> bool:
    """Whether a medium is everybody's: none named, all, or a screen without conditions."""
    named = [one.strip().lower() for one in media.split(",")]
    return not media.strip() or any(one in ("all", "screen", "only screen", "speech", "aural") for one in named)


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of all rules that are under no condition."""
    css = _COMMENT.sub(" ", css)
    opened: list[bool] = []  # of each open brace, whether what it holds is rules that apply
    start = 0
    selectors = ""
    for match in _TOKEN.finditer(css):
        sign = match[0]
        if sign == "{":
            head = css[start : match.start()].strip()
            live = all(opened)
            if head.startswith("@"):
                name, _, media = head[1:].partition(" ")
                opened.append(live and name.lower() in ("media", "layer") and (name != "media" or _applies(media)))
                selectors = ""
            else:
                opened.append(False)
                selectors = head if live else ""
            start = match.end()
        elif sign == "}":
            if selectors:
                yield selectors, css[start : match.start()]
            selectors = ""
            start = match.end()
            if opened:
                opened.pop()
        elif sign == ";" and not selectors and (not opened or opened[-1]):
            start = match.end()


def _declarations(text: str) -> Iterator[tuple[str, str, bool]]:
    """Telling properties, their values in small letters, and whether each is important."""
    if not text:
        return
    for one in text.split(";"):
        name, colon, value = one.partition(":")
        name = name.strip().lower()
        if colon and name in _TELLING:
            value = value.strip().lower()
            important = value.endswith("!important") or value.endswith("! important")
            yield name, value.partition("!")[0].strip(), important


def _selector(text: str, facts: tuple[tuple[str, str, bool], ...], order: int) -> _Rule | None:
    """A selector's rule; None where it speaks of states and pieces of elements (`:hover`, `::before`).

    Of a selector that asks for more than an element's own marks, only what shows is believed.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST_SELECTOR or ":" in text or "\\" in text:
        return None
    parts = _COMPOUND.split(_BRACKETS.sub("", text))
    match = _SIMPLE.match(parts[-1])
    if match is None or not match[0]:
        return None
    if match[0] != text:
        facts = tuple(fact for fact in facts if fact[0] in _SHOWN_BY and not _conceals({fact[0]: fact[1]}))
    marks = [mark for part in parts for mark in _MARK.findall(part)]
    ids = sum(mark[0] == "#" for mark in marks)
    tags = sum(part[:1].isalpha() for part in parts)
    own = frozenset(_MARK.findall(match["marks"]))
    return _Rule((match["tag"] or "*").lower(), own, (ids, len(marks) - ids, tags), order, facts) if facts else None

"""Finds page numbers and running heads that a page's layout left among the lines of a text; headings are left alone."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from narrate.model import BlockKind, SkipReason
from narrate.text.layout import Line
from narrate.text.structure.bare import SENTENCE_END, looks_like_title
from narrate.text.structure.headings import HeadingKind, parse
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.numerals import roman
from narrate.text.structure.work import Item

_NUMBER = re.compile(
    r"(?P<sign>[-–—|\[({<*~]+)?\s*(?P<word>(?:page|pg|p)\.?\s+)?(?:(?P<number>\d{1,4})|(?P<roman>[ivxlc]{1,7}))"
    r"(?:\s*(?:of|/)\s*\d+)?\s*[-–—|\])}>*~]*\Z",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?P<first>\d{1,4})[\s|·•*–—-]+(?P<after>\D{2,80})\Z|(?P<before>\D{2,80}?)[\s|·•*–—-]+(?P<last>\d{1,4})\Z"
)
_DIGITS = re.compile(r"\d+")
_COUNTED = (HeadingKind.CHAPTER, HeadingKind.PART, HeadingKind.NUMBER, HeadingKind.SPECIAL)
_ENDED = re.compile(r"[.!?][\"”’']?\Z")
_TITLE_BEFORE_A_NAME = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Capt|Col|Gen|Lieut|Lt|Rev|Mme|Mlle|No|vs)\.\Z")
_OPEN_ENDS = (",", ";", "-", "–", "—")
_SHORT = 70
_CLUSTER = 4  # lines of furniture that stand together
_LINE = 50  # characters of a line that runs to a margin, or of a paragraph that is no title
_DENSE = 900  # words on a page
_MOST_LINES = 500_000  # beyond it a text is no book, and its lines are not worth the memory


@dataclass(slots=True)
class Furniture:
    """`roles` of lines that stood at the edges of pages, by index: "pagebreak" (a number) or "pageheader".

    `torn` are the indices of lines that go on with the sentence above such a line, or above the end of a page.
    """

    roles: dict[int, str] = field(default_factory=dict)
    torn: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Chain:
    """Numbers that count on: the indices of their lines, and whether each is called a page, or stands with a head."""

    last: int
    indices: list[int]
    named: bool
    first: int = 0


def find(items: Sequence[Item]) -> None:
    """Skip what stood at the edges of pages before somebody made a text of them."""
    lines = [
        Line(item.text if item.open and item.block.kind is BlockKind.PARAGRAPH else "", 0, 1, number, -1)
        for number, item in enumerate(items)
    ]
    for index, role in look(lines).roles.items():
        if role == "pagebreak":
            items[index].skip(SkipReason.PAGE_NUMBER, 0.85)
        else:
            items[index].skip(SkipReason.RUNNING_HEAD, 0.8)


def look(lines: Sequence[Line]) -> Furniture:
    """What of a text's lines (or paragraphs, each as one line) stood at the edges of pages, and what that tore."""
    if len(lines) > _MOST_LINES:
        return Furniture()
    chains = [chain for chain in _chains(lines) if len(chain.indices) >= 3]
    shapes = _shapes(lines)
    page = _Page(lines, {index for some in (*shapes, *(chain.indices for chain in chains)) for index in some})
    found = Furniture()
    numbers = {index for chain in chains if _are_pages(page, chain) for index in chain.indices}
    for index in numbers:
        found.roles[index] = "pagebreak" if _NUMBER.match(lines[index].text.strip()) else "pageheader"
    for indices in shapes:
        found.roles |= dict.fromkeys((i for i in _heads(page, indices, numbers) if i not in numbers), "pageheader")
    page = _Page(lines, set(found.roles))
    if found.roles or any(line.new_page for line in lines):
        found.torn = {index for index in range(1, len(lines)) if page.parts(index) and page.tears(index)}
    return found


def cleared(lines: Sequence[Line], found: Furniture) -> list[Line]:
    """The lines without furniture; what went on below it stands under what was above it, as if no page had ended."""
    kept: list[Line] = []
    gaps: list[int] = []
    paged = any(lines[index].new_page for index in found.torn)
    for index, line in enumerate(lines):
        if index in found.roles:
            gaps.append(line.blank_before)
        elif index in found.torn:
            kept.append(replace(line, blank_before=0, torn=True))
            gaps = []
        else:
            wide = max(gaps, default=0)
            ends = gaps or (paged and line.new_page)
            kept.append(replace(line, blank_before=min(1, max(wide, line.blank_before))) if ends else line)
            gaps = []
    return kept


class _Page:
    """The lines, of which some are set aside as furniture; tells what stands above and below these."""

    def __init__(self, lines: Sequence[Line], aside: set[int]) -> None:
        self.lines = lines
        self._aside = aside
        self._words: list[int] = []
        self._counted: list[int] | None = None

    def parts(self, index: int) -> bool:
        """Whether a line is no furniture and stands right below some, or at the top of a page."""
        return index not in self._aside and (self.lines[index].new_page or index - 1 in self._aside)

    def tears(self, index: int) -> bool:
        """Whether the text above a place ends in the middle of a sentence that the text below it goes on with."""
        above = self._next(index - 1, -1)
        below = self._next(index, 1)
        return above is not None and below is not None and _goes_on(above.text, below.text)

    def at_edge(self, index: int, numbers: set[int]) -> bool:
        """Whether nothing but furniture stands between a line and the end of a page or its number."""
        for step in (-1, 1):
            place = index
            while (
                0 <= place < len(self.lines)
                and abs(place - index) <= _CLUSTER
                and (place == index or place in self._aside)
            ):
                if place in numbers:
                    return True
                if step < 0 and self.lines[place].new_page:
                    return True
                place += step
            if step > 0 and place < len(self.lines) and self.lines[place].new_page:
                return True
        return False

    def may_be_titled(self, index: int) -> bool:
        """Whether a line is the first of all, stands near a chapter's number, or in a text without such numbers."""
        if self._counted is None:
            short = (place for place, line in enumerate(self.lines) if len(line.text) < _SHORT)
            self._counted = [n for n in short if parse(self.lines[n].text).kind in _COUNTED and n not in self._aside]
        place = bisect(self._counted, index)
        near = any(abs(one - index) <= 2 for one in self._counted[max(0, place - 1) : place + 1])
        return index < 2 or near or len(self._counted) < 2

    def words(self, first: int, last: int) -> int:
        """The words of the lines between two."""
        if not self._words:
            total = 0
            for line in self.lines:
                total += len(line.text.split())
                self._words.append(total)
        return self._words[last] - self._words[first]

    def _next(self, index: int, step: int) -> Line | None:
        for place in range(index, index + 6 * step, step):
            if not 0 <= place < len(self.lines):
                return None
            if place not in self._aside and self.lines[place].text:
                return self.lines[place]
        return None


def _goes_on(above: str, below: str) -> bool:
    above, below = above.rstrip("_* "), below.lstrip("_* ")
    if not above or not below or is_scene_mark(below) or is_scene_mark(above):
        return False
    if SENTENCE_END.search(above):
        return _TITLE_BEFORE_A_NAME.search(above) is not None and below[:1].isupper()
    first = below[:1] if below[:1].isalnum() else below[1:2]
    if first.islower():
        return len(above) >= _LINE or len(below) >= _LINE or above.endswith(_OPEN_ENDS)
    if above.endswith(_OPEN_ENDS):
        return len(below) >= _LINE and parse(below).kind is HeadingKind.TITLE
    return above[-1].isalnum() and len(above) >= _LINE and len(below) >= _LINE and not below.isupper()


# ------------------------------------------------------------------------------------------------------------- numbers


def _chains(lines: Sequence[Line]) -> list[_Chain]:
    """Numbers of pages that count on, alone on a line or beside a head that comes again; one or two may be missing."""
    open_chains: dict[tuple[str, int], _Chain] = {}
    found: list[_Chain] = []
    for index, kind, number, named in _numbered(lines):
        chain = next((open_chains[key] for step in (1, 2, 3) if (key := (kind, number - step)) in open_chains), None)
        if chain is None:
            chain = _Chain(number, [], named, number)
            found.append(chain)
        else:
            del open_chains[kind, chain.last]
        chain.last, chain.named = number, chain.named and named
        chain.indices.append(index)
        open_chains[kind, number] = chain
    return found


def _numbered(lines: Sequence[Line]) -> Iterator[tuple[int, str, int, bool]]:
    """Lines that may be a page's number: index, kind of number, its value, whether it is called a page."""
    beside: list[tuple[int, int, str]] = []
    plain: list[tuple[int, str, int, bool]] = []
    for index, line in enumerate(lines):
        text = line.text.strip()
        if not text or len(text) > _SHORT:
            continue
        if len(text) <= 24 and (match := _NUMBER.match(text)):
            value = int(match["number"]) if match["number"] else roman(match["roman"].lower())
            if value is not None:
                plain.append((index, "roman" if match["roman"] else "digits", value, bool(match["word"])))
        elif match := _BESIDE.match(text) if text[-1].isdecimal() or text[0].isdecimal() else None:
            head = (match["after"] or match["before"]).strip()
            if _may_be_head(head) and parse(text).kind in (HeadingKind.TITLE, HeadingKind.NUMBERED):
                beside.append((index, int(match["first"] or match["last"]), head.casefold()))
    often = Counter(head for _, _, head in beside)
    mixed = [*plain, *((index, "digits", value, False) for index, value, head in beside if often[head] >= 2)]
    yield from sorted(mixed)


def _are_pages(page: _Page, chain: _Chain) -> bool:
    """Whether numbers count pages: they are called so, stand closer than chapters do, or tear sentences apart."""
    indices = chain.indices
    if chain.named:
        return True
    words = page.words(indices[0], indices[-1])
    if len(indices) >= 10 and words / (len(indices) - 1) < _DENSE / 2 and chain.first != 1:
        return True
    torn = sum(page.tears(index) for index in indices)
    return torn * 5 >= len(indices)


# --------------------------------------------------------------------------------------------------------------- heads


def _shapes(lines: Sequence[Line]) -> list[list[int]]:
    """The places of each short line that comes again, whatever numbers it holds."""
    shapes: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        text = line.text.strip()
        if 0 < len(text) <= _SHORT and text[0] not in "\"“‘'" and not _ENDED.search(text) and _is_apart(lines, index):
            shapes.setdefault(_DIGITS.sub("#", " ".join(text.split()).casefold()), []).append(index)
    again = (indices for indices in shapes.values() if len(indices) >= 2)
    return [indices for indices in again if _may_be_head(lines[indices[0]].text)]


def _is_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether a line has on both sides an empty line, the end of a page, its number, or nothing."""
    above = index == 0 or lines[index].blank_before or lines[index].new_page or _is_figure(lines[index - 1].text)
    below = index + 1 == len(lines) or lines[index + 1].blank_before or lines[index + 1].new_page
    return bool(above) and bool(below or _is_figure(lines[index + 1].text))


def _is_figure(text: str) -> bool:
    return len(text) <= 24 and _NUMBER.match(text.strip()) is not None


def _heads(page: _Page, indices: Sequence[int], numbers: set[int]) -> list[int]:
    """Which of a line's places are the tops of pages: it comes again on every page, and tears sentences apart.

    Where it first stands without tearing one it is the title that it repeats, unless titles stand below numbers here.
    """
    torn = [index for index in indices if page.tears(index)]
    edges = [index for index in indices if page.at_edge(index, numbers)]
    close = page.words(indices[0], indices[-1]) / (len(indices) - 1) < _DENSE
    titled = looks_like_title(page.lines[indices[0]].text)
    often = len(indices) >= 4 and len(torn) * 4 >= len(indices) and close and titled
    if not often and not (torn and len(edges) * 5 >= len(indices) * 4):
        return []
    first = indices[0]
    is_title = first not in torn and page.lines[first].text.strip()[-1:].isalpha() and page.may_be_titled(first)
    return [index for index in indices[is_title:] if often or index in edges]


def _may_be_head(text: str) -> bool:
    text = text.strip()
    return (
        0 < len(text) <= _SHORT
        and text[0] not in "\"“‘'"
        and not next((letter for letter in text if letter.isalpha()), "a").islower()
        and not is_scene_mark(text)
        and not _ENDED.search(text)
        and "\n" not in text
        and parse(text).kind in (HeadingKind.TITLE, HeadingKind.NUMBER, HeadingKind.NUMBERED)
    )

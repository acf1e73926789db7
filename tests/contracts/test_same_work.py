"""The same work gives the same script, whatever it was packed in."""

import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from narrate import readers
from narrate.model import SkipReason
from narrate.ports import Source
from narrate.text.structure import StructureOptions, account, structure

WORKS = SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("manuscripts.py")), run_name="manuscripts"))

_WORDS = (
    "The lamp on landing had been broken since winter and nobody would mend it – “No,” said Ada. Co­al 1887 Mr. Vale"
)
_WORD = st.sampled_from(
    [*_WORDS.split(), "it’s", "‘so’", "Zoë", "non\u00a0stop", "naïve,", "end.", "Why?", "(yes)", "a—b"]
)
_TEXT = st.lists(_WORD, min_size=1, max_size=9).map(" ".join)
_STYLED = st.tuples(st.sampled_from(["em", "strong", "small"]), _TEXT)


@st.composite
def _inlines(draw, *, breaks=True, notes=True):
    """A line of text with marks in it, and perhaps in the middle of a word."""
    made = [("", draw(_TEXT) + " she said")]
    if draw(st.booleans()):
        made[0] = ("initial", made[0][1])
    for _ in range(draw(st.integers(0, 3))):
        what = draw(st.sampled_from(["styled", "inside", *(["br"] if breaks else []), *(["note"] if notes else [])]))
        if what == "styled":
            made += [("", " "), draw(_STYLED), ("", " " + draw(_TEXT))]
        elif what == "inside":
            made += [("", " un"), ("em", "believ"), ("", "able")]
        elif what == "note":
            made += [("note", "A note on " + draw(_TEXT)), ("", " " + draw(_TEXT))]
        else:
            made += [("br", ""), ("", draw(_TEXT) + " then")]
    return made


_LINE = _inlines(breaks=False, notes=False)
_ITEMS = st.lists(_LINE, min_size=1, max_size=3)
_LIST = st.one_of(_ITEMS, st.tuples(_ITEMS, _ITEMS).map(lambda two: [*two[0], list(two[1])]))
_BLOCK = st.one_of(
    st.tuples(st.just("p"), _inlines()),
    st.tuples(st.just("p"), _inlines()),
    st.tuples(st.just("quote"), _LINE),
    st.tuples(st.just("sub"), _LINE),
    st.tuples(st.just("verse"), st.lists(_LINE, min_size=2, max_size=4)),
    st.tuples(st.just("list"), _LIST),
    st.tuples(st.just("table"), st.lists(st.lists(_LINE, min_size=2, max_size=2), min_size=2, max_size=3)),
    st.tuples(st.just("image"), st.sampled_from(["A lamp", "A map of the harbour"])),
    st.just(("gap", "")),
    st.tuples(st.just("break"), st.sampled_from(["", "* * *", "⁂", "~", "#", "-----"])),
)
_PROSE = st.lists(_TEXT, min_size=4, max_size=6).map(lambda some: ("p", [("", " ".join(some))]))
_CHAPTER = st.tuples(
    st.sampled_from(["The Lamp", "Ada", "The Landing at Night"]), _PROSE, st.lists(_BLOCK, max_size=5), _PROSE
)
_WORK = st.lists(_CHAPTER, min_size=1, max_size=3).map(
    lambda all_: [
        (f"Chapter {n}: {name}", [first, *blocks, last]) for n, (name, first, blocks, last) in enumerate(all_, 1)
    ]
)


def told(name, chapters, footnotes="skip"):
    """What is said, chapter by chapter, and what is left out, but for where it stands."""
    book = readers.read(Source(f"work.{name}", None, WORKS.WRITERS[name]("The Lamp on the Landing", chapters)))
    story = structure(book, StructureOptions(footnotes=footnotes))
    assert account(book, story).balanced
    said = [
        (chapter.title, [[(p.kind, p.text) for p in scene.paragraphs] for scene in chapter.scenes])
        for chapter in story.chapters
    ]
    skipped = sorted(one.text for one in story.skipped if one.reason is SkipReason.IMAGE)
    return said, skipped


def _sayable(chapters):
    """The chapters without what FictionBook can't say: lists, rules, line breaks."""
    said = []
    for name, blocks in chapters:
        own = [(kind, content) for kind, content in blocks if kind not in ("list", "break")]
        said.append((name, [(k, [one for one in c if one[0] != "br"] if k == "p" else c) for k, c in own]))
    return said


@pytest.mark.parametrize("name", ["epub", "docx", "odt", "md"])
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(chapters=_WORK, footnotes=st.sampled_from(["skip", "keep"]))
def test_a_format_tells_what_html_tells(name, chapters, footnotes):
    assert told(name, chapters, footnotes) == told("html", chapters, footnotes)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(chapters=_WORK, footnotes=st.sampled_from(["skip", "keep"]))
def test_a_fiction_book_tells_what_html_tells(chapters, footnotes):
    chapters = _sayable(chapters)
    assert told("fb2", chapters, footnotes) == told("html", chapters, footnotes)

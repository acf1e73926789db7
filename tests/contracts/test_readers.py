"""Every registered reader keeps the same promises: all text once and in order, plain errors, no crash on rubbish."""

import contextlib
import runpy
import unicodedata
from pathlib import Path, PurePath
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from narrate import plugins, readers
from narrate.errors import NarrateError, SourceError
from narrate.model import BlockKind
from narrate.ports import Reader, Source

SAMPLES = SimpleNamespace(
    **runpy.run_path(str(Path(__file__).parents[1] / "unit" / "readers" / "samples.py"), run_name="samples")
)
MAKERS = {
    "html": SAMPLES.html_page,
    "epub": SAMPLES.epub_of,
    "docx": SAMPLES.docx_of,
    "odt": SAMPLES.odt_of,
    "fb2": SAMPLES.fb2_of,
    "markdown": SAMPLES.markdown_of,
}
FORMATS = [name for name in plugins.names("readers") if name in readers._SUFFIXES.values()]

_WORDS = st.text(
    st.one_of(
        st.sampled_from("abcdefghij ABC äßé“”’—–…,.;:!?&<>()[]*_#-'\"123"),
        # above Latin-1: two of its characters may be mojibake for a third, which cleaning mends
        st.characters(codec="utf-8", min_codepoint=0x100, categories=("Ll", "Lu", "Nd", "Po", "Sc")),
    ),
    min_size=1,
    max_size=60,
)
_TEXT = _WORDS.map(lambda text: " ".join(("x" + text).split())).filter(lambda text: text == text.strip())
_BODY = st.lists(
    st.one_of(
        st.tuples(st.just("p"), _TEXT),
        st.tuples(st.just("p"), _TEXT),
        st.tuples(st.just("heading"), _TEXT),
        st.tuples(st.just("item"), _TEXT),
        st.just(("break", "")),
    ),
    min_size=1,
    max_size=12,
)
_WORK = st.tuples(_TEXT, _TEXT, _BODY).map(lambda parts: [("title", parts[0]), ("p", parts[1]), *parts[2]])


def ink(text):
    """What is seen of a text: no blanks, no marks without ink."""
    from narrate.text.cleaning import clean

    return "".join(c for c in clean(text) if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))


def read(data, name):
    return readers.read(Source(f"work.{name}", None, data))


@pytest.mark.parametrize("name", FORMATS)
def test_is_a_reader_with_suffixes_of_its_own(name):
    reader = plugins.load("readers", name)
    assert isinstance(reader, Reader)
    assert reader.name == name
    assert {suffix for suffix, owner in readers._SUFFIXES.items() if owner == name} == set(reader.suffixes)


@pytest.mark.parametrize("name", sorted(MAKERS))
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(work=_WORK)
def test_every_visible_character_is_in_exactly_one_block(name, work):
    book = read(MAKERS[name](work), name)
    seen = "".join(block.text for block in book.blocks if not (name == "fb2" and block.text == "* * *"))
    assert ink(seen) == ink("".join(text for _, text in work))
    for block in book.blocks:
        assert block.text == block.text.strip()
        assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(work=_WORK)
def test_the_same_work_gives_the_same_blocks_in_every_format(work):
    told = {}
    for name in ("html", "epub", "docx", "odt", "markdown"):
        book = read(MAKERS[name](work), name)
        told[name] = [(block.kind, block.level, block.text) for block in book.blocks]
    assert told["epub"] == told["html"]
    assert told["docx"] == told["html"]
    assert told["odt"] == told["html"]
    assert told["markdown"] == told["html"]


def test_fiction_book_differs_only_in_what_it_can_not_say():
    work = [("title", "A Work"), ("heading", "One"), ("p", "It began."), ("break", ""), ("p", "It went on.")]
    fiction = read(SAMPLES.fb2_of(work), "fb2")
    page = read(SAMPLES.html_page(work), "html")
    mine = [(block.kind, block.text) for block in page.blocks if block.kind is not BlockKind.SCENE_BREAK]
    assert [(block.kind, block.text) for block in fiction.blocks if block.text != "* * *"] == mine


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0",
        b"\0" * 5000,
        b"PK\x03\x04",
        b"PK\x05\x06" + b"\0" * 18,
        b"%PDF-1.7\n",
        b"<",
        b"\xff\xfe",
        b"\x89PNG\r\n\x1a\n",
    ],
    ids=["empty", "null", "nulls", "zip", "empty zip", "pdf", "tag", "mark", "picture"],
)
def test_rubbish_is_refused_in_plain_words_or_read(name, data):
    reader = plugins.load("readers", name)
    refusal = ""
    try:
        reader.read(Source(f"x.{name}", None, data))
    except SourceError as error:
        refusal = str(error)
    assert refusal == "" or (f"x.{name}" in refusal and "\n" not in refusal)


@pytest.mark.parametrize("name", sorted(MAKERS))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_damaged_file_never_crashes(name, data):
    work = [("title", "A Work"), ("heading", "One"), ("p", "It began. " * 30), ("break", ""), ("item", "a & b")]
    whole = bytearray(MAKERS[name](work))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(whole) - 1))
        action = data.draw(st.sampled_from(("cut", "change", "drop", "double")))
        if action == "cut":
            del whole[at:]
        elif action == "change":
            whole[at] = data.draw(st.integers(0, 255))
        elif action == "drop":
            del whole[at : at + 20]
        else:
            whole[at:at] = whole[at : at + 50]
        if not whole:
            break
    with contextlib.suppress(NarrateError):
        readers.read(Source(f"work.{name}", None, bytes(whole)))


@pytest.mark.parametrize("name", FORMATS)
def test_a_missing_file_is_named(name, tmp_path):
    with pytest.raises(SourceError, match="missing"):
        plugins.load("readers", name).read(Source("missing", tmp_path / "missing"))


@pytest.mark.parametrize("suffix", sorted(readers._SUFFIXES))
def test_suffixes_choose_the_reader(suffix):
    name = readers._SUFFIXES[suffix]
    if name in MAKERS and suffix != ".fodt":
        book = readers.read(Source(f"a{suffix.upper()}", None, MAKERS[name]([("title", "T"), ("p", "Hello there.")])))
        assert "Hello there." in [block.text for block in book.blocks]
        assert PurePath(book.blocks[0].place.source).stem == "a"

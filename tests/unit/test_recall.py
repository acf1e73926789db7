"""What text came to is kept by what went in, and comes back as it was."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.model import (
    BlockKind,
    Chapter,
    Cover,
    Metadata,
    Paragraph,
    Place,
    Scene,
    Skipped,
    SkipReason,
    Span,
    SpanKind,
    Story,
)
from narrate.recall import (
    Packed,
    has_cover,
    keep_cover,
    kept_cover,
    key_of,
    pack,
    recalled,
    recalled_story,
    shelved,
    unpack,
)
from narrate.store import Store

TEXT = st.text(st.characters(), max_size=30)
PARAGRAPHS = st.builds(
    Paragraph,
    st.sampled_from(BlockKind),
    TEXT,
    st.builds(Place, TEXT, TEXT, st.integers(0, 9999), st.integers(-1, 9999)),
    st.lists(st.builds(Span, st.integers(0, 9), st.integers(0, 9), st.sampled_from(SpanKind), TEXT), max_size=2).map(
        tuple
    ),
)
STORIES = st.builds(
    Story,
    st.builds(Metadata, title=TEXT, authors=st.lists(TEXT, max_size=2).map(tuple)),
    st.lists(
        st.builds(
            Chapter,
            TEXT,
            st.lists(st.builds(Scene, st.lists(PARAGRAPHS, max_size=3).map(tuple)), max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    st.lists(
        st.builds(Skipped, st.sampled_from(SkipReason), TEXT, st.builds(Place, TEXT), st.floats(0, 1)), max_size=2
    ).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(STORIES)
def test_stories_come_back_as_they_were(story: Story) -> None:
    assert unpack(pack(story)) == story


@settings(max_examples=40, deadline=None)
@given(story=STORIES)
def test_a_kept_story_comes_packed_and_is_the_same(story: Story, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    made: list[int] = []

    def make() -> Story:
        made.append(1)
        return story

    key = key_of("story", story)
    first, again = recalled_story(store, key, make), recalled_story(store, key, make)
    assert len(made) == 1
    assert isinstance(first.chapters, Packed)
    assert first == again == story == shelved(story)
    assert hash(first) == hash(story)
    assert shelved(first) is first
    assert tuple(first.chapters[1:]) == story.chapters[1:]


def test_work_is_done_once_and_damage_is_noticed(tmp_path: Path) -> None:
    store = Store(tmp_path)
    key = key_of("a", Place("x"))
    made: list[int] = []

    def make() -> Place:
        made.append(1)
        return Place("x", line=len(made))

    assert recalled(store, key, make) == recalled(store, key, make) == Place("x", line=1)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1])
    assert recalled(store, key, make) == Place("x", line=2)
    assert recalled(None, key, make) == Place("x", line=3)


def test_keys_tell_parts_apart() -> None:
    keys = {key_of("a", b"bc"), key_of("ab", b"c"), key_of("a", "bc"), key_of("abc"), key_of("a", b"bc", "")}
    assert len(keys) == 5


def test_a_cover_comes_back_and_so_does_its_absence(tmp_path: Path) -> None:
    store = Store(tmp_path)
    cover = Cover(b"\xff\n\x00", "image/jpeg")
    key = key_of("book")
    assert not has_cover(store, key)
    keep_cover(store, key, cover)
    assert has_cover(store, key)
    assert kept_cover(store, key) == cover
    keep_cover(store, key_of("other"), None)
    assert has_cover(store, key_of("other"))
    assert kept_cover(store, key_of("other")) is None

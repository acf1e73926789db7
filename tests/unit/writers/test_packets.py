"""Blobs of packets come back as they went in, and damaged ones are told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.errors import OutputError
from narrate.writers._packets import pack, unpack, unpack_all


@given(st.binary(max_size=40), st.integers(0, 2**40), st.lists(st.binary(max_size=50), max_size=20), st.data())
@settings(max_examples=60, deadline=None)
def test_there_and_back(setup: bytes, frames: int, packets: list[bytes], data: st.DataObject) -> None:
    found = unpack(pack(setup, frames, packets))
    assert (found.setup, found.frames) == (setup, frames)
    first = data.draw(st.integers(0, len(packets)))
    last = data.draw(st.integers(first, len(packets)))
    assert [bytes(one) for one in found.each(first, last)] == packets[first:last]
    assert bytes(found.run(first, last)) == b"".join(packets[first:last])


@given(st.lists(st.binary(min_size=1, max_size=9), min_size=1, max_size=9), st.data())
@settings(max_examples=60, deadline=None)
def test_a_blob_that_is_cut_is_told(packets: list[bytes], data: st.DataObject) -> None:
    blob = pack(b"setup", 5, packets)
    with pytest.raises(OutputError, match="damaged"):
        unpack(blob[: data.draw(st.integers(0, len(blob) - 1))])


def test_the_last_one_is_known() -> None:
    blobs = [pack(b"", number, []) for number in range(3)]
    assert [(found.frames, last) for found, last in unpack_all(blobs)] == [(0, False), (1, False), (2, True)]
    with pytest.raises(OutputError, match="nothing to bind"):
        list(unpack_all([]))

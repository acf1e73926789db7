"""Power cuts, flipped bits and clocks set back: what is damaged is noticed, made anew, and never heard."""

import json
import os
import random
import time

import pytest


def damaged(path, draw):
    """The same file, torn, emptied, or with a bit flipped."""
    blob = bytearray(path.read_bytes())
    harm = draw.choice(("torn", "empty", "flipped", "zeros"))
    if harm == "torn":
        del blob[draw.randrange(len(blob)) :]
    elif harm == "empty":
        blob.clear()
    elif harm == "zeros":
        blob[len(blob) // 2 :] = bytes(len(blob) - len(blob) // 2)
    else:
        blob[draw.randrange(len(blob))] ^= 1 << draw.randrange(8)
    path.write_bytes(blob)


@pytest.mark.parametrize("share", [0.1, 0.5, 1.0])
def test_damaged_records_are_made_anew(desk, share):
    book = desk()
    book.make()
    book.forget(store=False)
    draw = random.Random(int(share * 10))
    for path in book.records():
        if draw.random() < share:
            damaged(path, draw)
    book.make()
    assert book.made() == book.reference
    book.store.verify()
    assert book.store.verify().records == 0


def test_harm_in_all_packets_that_only_reading_tells(desk):
    book = desk()
    book.make()
    book.forget(store=False)
    harmed = [path for path in book.records() if "packets" in path.parts]
    assert len(harmed) > 3
    for path in harmed:
        blob = bytearray(path.read_bytes())
        blob[len(blob) // 2] ^= 1
        path.write_bytes(blob)
    assert json.loads(book.make()[0])["synthesized"] == 0
    assert book.made() == book.reference


def test_lost_kinds_of_records_are_made_anew(desk):
    book = desk()
    book.make()
    for kind in ("segment", "packets", "voice", "file", "clip"):
        book.forget(store=False)
        for path in (book.store.root / kind).rglob("*/*"):
            path.unlink()
        told = json.loads(book.make()[0])
        assert book.made() == book.reference
        assert told["synthesized"] == 0


def test_a_finished_book_that_was_harmed_is_bound_again(desk):
    book = desk()
    book.make()
    (path,) = (book.output / name for name in book.made())
    path.write_bytes(path.read_bytes()[:-1000])
    told = json.loads(book.make()[0])
    assert book.made() == book.reference
    assert told["segments_rendered"] == 0


@pytest.mark.parametrize("shift", [-3e8, 3e8])
def test_a_clock_that_was_set_harms_nothing(desk, shift):
    book = desk()
    book.make()
    book.forget(store=False)
    then = time.time() + shift
    for path in book.records():
        os.utime(path, (then, then))
    told = json.loads(book.make()[0])
    assert told["synthesized"] == 0
    assert book.made() == book.reference


def test_a_store_that_is_cleared_meanwhile_costs_time_only(desk):
    book = desk()
    run = book.start()
    while run.poll() is None:
        for path in book.records():
            if path.parent.parent.name in ("clip", "segment", "packets"):
                path.unlink(missing_ok=True)
        time.sleep(0.15)
    book.finish(run, code=run.returncode)
    assert run.returncode in (0, 7)
    assert book.made() in ({}, book.reference)
    book.make()
    assert book.made() == book.reference

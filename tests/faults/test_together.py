"""Runs beside each other on one store: the same book twice, different books, and pruning while a book is made."""

import json

from narrate.store import Store


def test_the_same_book_twice_at_once(desk):
    book = desk()
    runs = [book.start() for _ in range(2)]
    for run in runs:
        book.finish(run)
    assert book.made() == book.reference


def test_two_books_at_once_on_one_store(desk, tmp_path):
    books = [desk(seed, store=tmp_path / "shared") for seed in (1, 2)]
    runs = [book.start() for book in books]
    for book, run in zip(books, runs, strict=True):
        book.finish(run)
    for book in books:
        assert book.made() == book.reference


def test_pruning_beside_a_running_job_takes_nothing_from_it(desk):
    book = desk()
    run = book.start()
    store = Store(book.store.root)
    while run.poll() is None:
        store.clear()
    out, _ = book.finish(run)
    assert book.made() == book.reference
    told = json.loads(out)
    assert told["synthesized"] + told["reused"] == told["utterances"]


def test_a_bound_smaller_than_the_book_keeps_the_book_right(desk):
    book = desk()
    (book.folder / "narrate.toml").write_text("[run]\nstore_limit_gb = 0.0001\n")
    book.make()
    assert book.made() == book.reference
    assert sum(size for kind, size, _ in book.store.size().kinds if kind != "voice") <= 100_000
    book.forget(store=False)
    book.make()
    assert book.made() == book.reference

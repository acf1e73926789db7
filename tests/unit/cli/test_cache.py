import json

import pytest

from narrate.cli.app import main
from narrate.cli.cache import measured, readable
from narrate.errors import UsageError
from narrate.store import Store


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "store")
    for number in range(4):
        store.put("clip", f"{number:032x}", bytes(968))
    store.put("voice", "ab" * 16, bytes(68))
    return store


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(["cache", *arguments])
    out, err = capsys.readouterr()
    return ended.value.code, out, err


def ask(capsys, store, *arguments):
    code, out, err = run(capsys, *arguments, "--store", str(store.root), "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_size(capsys, store):
    told = ask(capsys, store, "size")
    assert (told["bytes"], told["records"], told["limit"]) == (4100, 5, 10_000_000_000)
    assert told["kinds"]["clip"] == {"bytes": 4000, "records": 4}
    code, out, _ = run(capsys, "size", "--store", str(store.root))
    assert code == 0
    assert "4.1 kB in 5 records, kept below 10.0 GB" in out
    assert "4 sentences" in out


def test_prune_clear_verify(capsys, store):
    assert ask(capsys, store, "prune")["removed"] == 0
    told = ask(capsys, store, "prune", "--to", "2.1kB")
    assert (told["removed"], told["removed_bytes"], told["checked"]) == (2, 2000, 5)
    clip = next((store.root / "clip").rglob("*/*"))
    clip.write_bytes(clip.read_bytes()[:-1])
    assert ask(capsys, store, "verify")["removed"] == 1
    assert ask(capsys, store, "clear")["removed"] == 2
    assert store.size().records == 0


def test_what_a_running_job_needs_stays_and_is_told(capsys, store):
    with store.lease():
        told = ask(capsys, store, "clear")
        assert (told["removed"], told["held_bytes"]) == (0, 4100)
        _, out, _ = run(capsys, "clear", "--store", str(store.root))
    assert "4.1 kB are in use by a running job" in out


def test_an_empty_place_is_an_empty_store(capsys, tmp_path):
    code, out, _ = run(capsys, "size", "--store", str(tmp_path / "nowhere"))
    assert code == 0
    assert "0 B in 0 records" in out
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("text", "size"),
    [("2GB", 2e9), ("1.5 gb", 1.5e9), ("500MB", 5e8), ("10 kB", 1e4), ("4096", 4096), ("7B", 7), ("0", 0)],
)
def test_sizes_as_people_write_them(text, size):
    assert measured(text) == size


@pytest.mark.parametrize("text", ["", "much", "-1GB", "nan", "infGB", "1TB2"])
def test_what_is_no_size_is_told(text):
    with pytest.raises(UsageError, match="no size"):
        measured(text)


def test_sizes_as_people_read_them():
    assert [readable(size) for size in (0, 999, 1000, 2_345_678, 10_000_000_000)] == [
        "0 B", "999 B", "1.0 kB", "2.3 MB", "10.0 GB",
    ]  # fmt: skip

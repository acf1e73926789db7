import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from narrate.errors import OutputError
from narrate.store import Store, default_root

KEY = "ab" * 16
OTHER = "cd" * 16


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "store")


def file_of(store, kind=None, key=KEY):
    return store.root / (kind or "clip") / key[0] / key


def aged(store, key, seconds, kind="clip"):
    path = file_of(store, kind, key)
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_what_is_put_is_got(store):
    assert store.get("clip", KEY) is None
    store.put("clip", KEY, b"sound")
    assert store.get("clip", KEY) == b"sound"
    assert store.has("clip", KEY)
    assert not store.has("packets", KEY)
    store.put("clip", KEY, b"sound again")
    assert store.get("clip", KEY) == b"sound again"
    store.discard("clip", KEY)
    assert store.get("clip", KEY) is None
    assert store.damaged == 0


def test_an_empty_record_is_a_record(store):
    store.put("sound", KEY, b"")
    assert store.get("sound", KEY) == b""
    assert store.has("sound", KEY)


@pytest.mark.parametrize("harm", ["empty", "torn", "longer", "head", "body", "other kind", "other key"])
def test_damage_is_noticed_removed_and_counted(store, harm):
    store.put("clip", KEY, b"sound" * 100)
    path = file_of(store)
    blob = bytearray(path.read_bytes())
    if harm == "other kind":
        store.put("packets", KEY, b"sound" * 100)
        blob = file_of(store, "packets").read_bytes()
    elif harm == "other key":
        store.put("clip", OTHER, b"sound" * 100)
        blob = file_of(store, key=OTHER).read_bytes()
    elif harm in {"head", "body"}:
        blob[20 if harm == "head" else -7] ^= 1
    else:
        blob = {"empty": b"", "torn": blob[:99], "longer": blob + b"x"}[harm]
    path.write_bytes(blob)
    assert store.get("clip", KEY) is None
    assert store.damaged == 1
    assert not path.exists()


def test_every_single_flipped_bit_is_noticed(store):
    store.put("clip", KEY, b"four")
    path = file_of(store)
    whole = path.read_bytes()
    for bit in range(len(whole) * 8):
        blob = bytearray(whole)
        blob[bit // 8] ^= 1 << bit % 8
        path.write_bytes(blob)
        assert store.get("clip", KEY) is None


def test_a_glance_notices_a_wrong_length(store):
    store.put("packets", KEY, b"packets")
    path = file_of(store, "packets")
    path.write_bytes(path.read_bytes()[:-1])
    assert not store.has("packets", KEY)
    assert store.damaged == 1
    assert not path.exists()


@pytest.mark.parametrize("key", ["", "../../../etc/passwd", "ABCDEF00", "ab", "abcdefg0", KEY + "/x"])
def test_only_digests_are_keys(store, key):
    with pytest.raises(ValueError, match="no record"):
        store.get("clip", key)
    with pytest.raises(ValueError, match="no record"):
        store.put("other", KEY, b"")


def test_pruning_takes_the_least_recently_used_first(store):
    keys = [f"{number:032x}" for number in range(10)]
    for age, key in enumerate(reversed(keys)):
        store.put("clip", key, bytes(968))
        aged(store, key, 10_000 + 1000 * age)
    store.get("clip", keys[0])
    assert store.size().bytes == 10_000
    removed = store.prune(3000)
    assert (removed.records, removed.bytes, removed.checked) == (7, 7000, 10)
    assert [key for key in keys if store.has("clip", key)] == [keys[0], keys[8], keys[9]]
    assert store.size().bytes == 3000


def test_pruning_below_the_bound_takes_nothing(store):
    store.put("clip", KEY, bytes(100))
    aged(store, KEY, 1e6)
    assert store.prune().records == 0
    assert Store(store.root, limit_bytes=0).prune().records == 0
    assert Store(store.root, limit_bytes=1).prune().records == 1


def test_what_is_to_be_kept_is_kept(store):
    for kind, key in [("clip", KEY), ("clip", OTHER), ("voice", KEY)]:
        store.put(kind, key, bytes(100))
        aged(store, key, 1e6, kind)
    assert store.prune(0, keep=[("clip", OTHER)]).records == 1
    assert store.has("clip", OTHER)
    assert store.has("voice", KEY)
    assert store.clear().records == 2


def test_a_lease_holds_what_was_used_since_it_began(store):
    store.put("clip", KEY, bytes(100))
    aged(store, KEY, 1e6)
    with store.lease():
        store.put("clip", OTHER, bytes(100))
        removed = store.clear()
        assert (removed.records, removed.held_bytes) == (1, 132)
        assert store.has("clip", OTHER)
    assert store.clear().records == 1
    assert not list((store.root / "leases").iterdir())


def test_reading_puts_a_record_under_the_lease(store):
    store.put("clip", KEY, bytes(100))
    aged(store, KEY, 1e6)
    with store.lease():
        store.get("clip", KEY)
        assert store.clear().records == 0


LEASE = """
import sys, time
from narrate.store import Store
lease = Store(sys.argv[1]).lease()
print("held", flush=True)
time.sleep(600)
"""


def test_a_lease_of_another_process_holds_and_goes_with_it(store):
    owner = subprocess.Popen([sys.executable, "-c", LEASE, str(store.root)], stdout=subprocess.PIPE, text=True)
    try:
        assert owner.stdout.readline() == "held\n"
        store.put("clip", KEY, bytes(100))
        assert store.clear().records == 0
    finally:
        owner.send_signal(signal.SIGKILL)
        owner.wait()
        owner.stdout.close()
    assert len(list((store.root / "leases").iterdir())) == 1
    assert store.clear().records == 1
    assert not list((store.root / "leases").iterdir())


def test_a_clock_set_back_makes_nothing_go_that_is_in_use(store, monkeypatch):
    with store.lease():
        store.put("clip", KEY, bytes(100))
        aged(store, KEY, 1e6)
        earlier = time.time() - 1e6
        monkeypatch.setattr("time.time", lambda: earlier)
        assert store.clear().records == 0


def test_verify_reads_everything_and_removes_the_damaged(store):
    for number in range(20):
        store.put("packets", f"{number:032x}", bytes(100))
    for number in (3, 7):
        path = file_of(store, "packets", f"{number:032x}")
        path.write_bytes(path.read_bytes()[:-1] + b"\1")
    found = store.verify()
    assert (found.checked, found.records) == (20, 2)
    assert store.verify().records == 0
    assert store.size().records == 18


def test_parts_of_killed_runs_are_swept_when_they_are_old(store):
    store.put("clip", KEY, bytes(100))
    fresh, old = (file_of(store).with_name(name) for name in (f"{KEY}.1-a-0.part", f"{KEY}.1-a-1.part"))
    fresh.write_bytes(b"half")
    old.write_bytes(b"half")
    os.utime(old, (1e9, 1e9))
    assert store.size().records == 1
    assert fresh.exists()
    assert not old.exists()


def test_a_file_in_the_way_is_told_plainly(tmp_path):
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file")
    for attempt in (store.prepare, store.lease, lambda: store.put("clip", KEY, b"")):
        with pytest.raises(OutputError, match="a file stands where a folder should be") as caught:
            attempt()
        assert "NARRATE_STORE" in caught.value.remedy
    assert store.get("clip", KEY) is None
    assert store.size().records == 0


def test_a_file_size_limit_leaves_nothing_half(store):
    store.put("clip", KEY, bytes(100))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, hard))
    try:
        with pytest.raises(OutputError, match="files may not grow that large"):
            store.put("clip", OTHER, bytes(10_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [path.name for path in store.root.rglob("*") if path.is_file()] == [KEY]


def test_preparing_leaves_a_tag_that_keeps_backups_away(store):
    store.prepare()
    store.prepare()
    assert [path.name for path in store.root.iterdir()] == ["CACHEDIR.TAG"]


def test_the_environment_names_the_store(monkeypatch, tmp_path):
    monkeypatch.setenv("NARRATE_STORE", str(tmp_path))
    assert default_root() == tmp_path
    monkeypatch.delenv("NARRATE_STORE")
    assert default_root().name == "store"
    assert default_root().parent.name == "narrate"


WRITER = """
import sys
from narrate.store import Store
store = Store(sys.argv[1])
for round in range(300):
    store.put("clip", "ab" * 16, b"same" * 5000)
    assert store.get("clip", "ab" * 16) in (None, b"same" * 5000)
assert store.damaged == 0
"""


def test_two_processes_that_put_the_same_do_no_harm(store):
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(store.root)]) for _ in range(2)]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert store.get("clip", KEY) == b"same" * 5000
    assert [path.name for path in Path(store.root / "clip").rglob("*") if path.is_file()] == [KEY]

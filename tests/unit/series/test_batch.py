"""Limits, what a watched folder listens to, forecasts' basis, and executors that many books share."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from narrate import jobs
from narrate.errors import UsageError
from narrate.series import limits
from narrate.series.batch import _remove_stale
from narrate.series.state import BookState, State, made_file
from narrate.series.watching import concerns, settled, snapshot

EVENING = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "until", "seconds"),
    [
        (None, None, float("inf")),
        (2.5, None, 9000),
        (None, "07:00", 8.5 * 3600),
        (None, "23:00", 1800),
        (None, "22:30", 24 * 3600),
        (1, "07:00", 3600),
        (0, None, 0),
    ],
)
def test_limits(hours: float | None, until: str | None, seconds: float) -> None:
    assert limits(hours, until, False, now=EVENING).deadline - EVENING.timestamp() == seconds


@pytest.mark.parametrize(("hours", "until"), [(-1, None), (None, "7 o'clock"), (None, "24:01")])
def test_limits_that_make_no_sense(hours: float | None, until: str | None) -> None:
    with pytest.raises(UsageError):
        limits(hours, until, False, now=EVENING)


def test_what_narrate_writes_itself_wakes_nobody(tmp_path: Path) -> None:
    output = tmp_path / "made"
    woken = ("ch1.txt", "two/ch1.md", "narrate.toml", "a folder")
    assert all(concerns(tmp_path / name, tmp_path, output) for name in woken)
    quiet = (".narrate/series.json", "made/x.txt", "ch1.txt.part", "x.m4b")
    assert not any(concerns(tmp_path / name, tmp_path, output) for name in quiet)


class Growing(threading.Event):
    """Time that passes only while somebody waits, and a file that grows four times meanwhile."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.now = 0.0
        self.times = 0

    def monotonic(self) -> float:
        return self.now

    def wait(self, timeout: float | None = None) -> bool:
        self.now += timeout or 0
        self.times += 1
        if self.times <= 4:
            with self.path.open("a") as file:
                file.write("more")
        return False


def test_a_file_that_grows_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ch1.txt"
    path.write_text("a")
    clock = Growing(path)
    monkeypatch.setattr("narrate.series.watching.time", clock)
    assert settled(tmp_path, 0.4, clock) == snapshot(tmp_path)
    assert path.read_text() == "a" + 4 * "more"
    assert clock.now >= 4 * 0.25 + 0.4


def test_only_untouched_files_of_the_same_kind_are_removed(tmp_path: Path) -> None:
    paths = [tmp_path / "old" / name for name in ("a.mp3", "touched.mp3", "a.flac", "a.mp3.vtt", "a.report.json")]
    paths.append(tmp_path / "new.mp3")
    (tmp_path / "old").mkdir()
    for path in paths:
        path.write_bytes(b"sound")
    before = BookState("x", files=tuple(map(made_file, paths[:3])), report=str(paths[4]))
    paths[1].write_bytes(b"somebody's")
    now = BookState("x", files=(made_file(paths[5]),), report=str(tmp_path / "new.report.json"))
    assert _remove_stale(before, now) == [str(paths[0])]
    assert [path.exists() for path in paths] == [False, True, True, False, False, True]


def test_speeds_are_learnt_and_age(tmp_path: Path) -> None:
    state = State(tmp_path)
    state.learn_speed("espeak", 100.0, 1.0)
    state.learn_speed("espeak", 10.0, 1.0)
    assert state.speeds["espeak"] == (60.0, 1.5)


def test_many_books_share_an_executor() -> None:
    with jobs.kept_executor("inline"):
        with jobs.open_executor("inline") as first:
            assert first.submit(len, "abc").result() == 3
        with jobs.open_executor("inline") as second:
            assert second.submit(len, "ab").result() == 2
        assert not isinstance(second, jobs.Inline)
    assert isinstance(jobs.open_executor("inline"), jobs.Inline)

"""Workers begin before the pipeline is loaded, and only where there is work ahead."""

from pathlib import Path

import pytest

from narrate import making
from narrate.errors import SourceError
from narrate.processes.pool import ProcessPool


@pytest.fixture
def warmed(monkeypatch: pytest.MonkeyPatch) -> list[ProcessPool]:
    """The pools that were told to begin, in order."""
    seen: list[ProcessPool] = []
    warm = ProcessPool.warm

    def noted(pool: ProcessPool) -> None:
        seen.append(pool)
        warm(pool)

    monkeypatch.setattr(ProcessPool, "warm", noted)
    return seen


def _make(source: Path, folder: Path) -> int:
    return making.make(
        source, output=str(folder / "out"), store=str(folder / "store"), voice="sine:tone", rate=8000, jobs=1
    ).synthesized


def test_workers_begin_for_what_is_new_and_rest_for_what_is_known(tmp_path: Path, warmed: list[ProcessPool]) -> None:
    source = tmp_path / "tale.txt"
    source.write_text("Chapter 1\n\nOne sentence. Another one.\n")
    assert _make(source, tmp_path) == 3
    assert warmed
    warmed.clear()
    assert _make(source, tmp_path) == 0
    assert not warmed
    source.write_text("Chapter 1\n\nOne sentence. A third one.\n")
    assert _make(source, tmp_path) == 1
    assert warmed


def test_workers_that_began_in_vain_do_not_hold_an_error_up(tmp_path: Path, warmed: list[ProcessPool]) -> None:
    source = tmp_path / "blank.txt"
    source.write_text(" \n")
    with pytest.raises(SourceError, match="holds no text"):
        _make(source, tmp_path)
    assert all(pool._nursery is None for pool in warmed)

"""Standard streams that are closed, full, left by their reader, or that lack a letter."""

from __future__ import annotations

import io
import json
import sys

import pytest

from narrate.cli.console import print_json
from narrate.cli.streams import standard_streams
from narrate.errors import OutputError


class Broken(io.StringIO):
    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._why = error

    def write(self, text: str) -> int:
        raise self._why


def test_a_closed_stream_takes_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with standard_streams():
        print_json({"title": "Ü"})
    assert sys.stdout is None


def test_a_full_disk_is_told_at_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Broken(OSError(28, "No space left on device")))
    with standard_streams():
        with pytest.raises(OutputError, match="Standard output can't be written: No space left on device"):
            sys.stdout.write("one")
        with pytest.raises(OutputError):
            sys.stdout.flush()


def test_a_reader_that_went_away_ends_in_peace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Broken(BrokenPipeError(32, "Broken pipe")))
    with standard_streams(), pytest.raises(SystemExit) as ended:
        print_json({})
    assert ended.value.code == 0


def test_messages_that_can_not_be_written_stop_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Broken(OSError(28, "No space left on device")))
    with standard_streams():
        assert sys.stderr.write("one") == 3
        sys.stderr.flush()


@pytest.mark.parametrize(
    ("encoding", "text", "written"),
    [
        ("utf-8", "br\udcfcnnen ü", b"br\xfcnnen \xc3\xbc"),
        ("latin-1", "‘ü’ \udcfc", b"?\xfc? \xfc"),
        ("ascii", "ü\ud800", b"??"),
    ],
)
def test_every_letter_goes_out(monkeypatch: pytest.MonkeyPatch, encoding: str, text: str, written: bytes) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    with standard_streams():
        sys.stdout.write(text)
        sys.stdout.flush()
    assert raw.getvalue() == written


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii"])
def test_json_is_json_in_any_encoding(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    document = {"file": "br\udcfcnnen.txt", "title": "‘Ü’ 🎉"}
    with standard_streams():
        print_json(document)
        sys.stdout.flush()
    assert json.loads(raw.getvalue().decode(encoding)) == document

"""`narrate voices`: what it lists, fetches, writes and lets one hear."""

from __future__ import annotations

import hashlib
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from narrate import voices
from narrate.cli.app import main


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NARRATE_VOICES", str(tmp_path / "own"))
    monkeypatch.setenv("NARRATE_STORE", str(tmp_path / "store"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "here").mkdir()
    (tmp_path / "own").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "own"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(["voices", *arguments])
    out, err = capsys.readouterr()
    return int(ended.value.code or 0), out, err


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:  # type: ignore[type-arg]
    code, out, _ = run(capsys, *arguments, "--json")
    assert code == 0
    return json.loads(out)


@pytest.mark.usefixtures("own")
def test_it_lists_what_can_speak_and_what_could(capsys: pytest.CaptureFixture[str]) -> None:
    told = ask(capsys, "list")
    rows = {row["name"]: row for row in told["voices"]}
    assert told["default"] == "martin"
    assert rows["martin"]["ready"]
    assert not rows["amy"]["ready"]
    assert rows["amy"]["remedy"] == "narrate voices get amy"
    assert rows["amy"]["size"] == 63201294
    assert rows["amy"]["licence"]
    assert ask(capsys) == told
    code, out, _ = run(capsys)
    assert code == 0
    assert out.index("martin") < out.index("Could be fetched") < out.index("amy")
    assert "Without --voice: martin." in out


@pytest.mark.usefixtures("own")
def test_the_list_can_be_narrowed(capsys: pytest.CaptureFixture[str]) -> None:
    rows = ask(capsys, "list", "--language", "de", "--engine", "espeak")["voices"]
    assert {row["name"] for row in rows} == {"karl", "greta"}
    assert all(row["ready"] for row in ask(capsys, "list", "--ready")["voices"])
    assert {row["language"] for row in ask(capsys, "list", "--language", "en_GB")["voices"]} == {"en-GB"}


@pytest.mark.usefixtures("own")
def test_engines_own_voices(capsys: pytest.CaptureFixture[str]) -> None:
    names = {row["name"] for row in ask(capsys, "list", "--all", "--engine", "espeak")["voices"]}
    assert {"espeak:cy", "martin"} <= names
    assert voices.find("espeak:cy").id == "cy"


def test_a_broken_card_is_told_and_hurts_nobody(capsys: pytest.CaptureFixture[str], own: Path) -> None:
    (own / "bad.toml").write_text("engine = [")
    assert "bad.toml" in ask(capsys, "list")["broken"][0]["card"]
    code, out, err = run(capsys, "list")
    assert code == 0
    assert "bad.toml" in err
    assert "martin" in out


@pytest.mark.usefixtures("own")
def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    told = ask(capsys, "show", "amy")
    assert [file["file"] for file in told["files"]] == ["en_US-amy-medium.onnx", "en_US-amy-medium.onnx.json"]
    code, out, _ = run(capsys, "show", "clara")
    assert code == 0
    assert 'voice = "en-us+f2"' in out
    code, _, err = run(capsys, "show", "clra")
    assert code == 4
    assert "Did you mean clara" in err


def card_of(own: Path, data: bytes) -> None:
    digest = hashlib.sha256(data).hexdigest()
    sources = "".join(
        f'[[source]]\nfile = "{file}"\nurl = "http://127.0.0.1:9/{file}"\nsize = {len(data)}\nsha256 = "{digest}"\n'
        for file in ("tiny.onnx",)
    )
    (own / "tiny.toml").write_text(f'engine = "piper"\nmodel = "tiny.onnx"\n{sources}')


def test_get_from_a_folder_and_remove(capsys: pytest.CaptureFixture[str], own: Path, tmp_path: Path) -> None:
    data = b"model" * 100
    card_of(own, data)
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "tiny.onnx").write_bytes(data)
    told = ask(capsys, "get", "tiny", "--from", str(tmp_path / "stick"))["voices"][0]
    assert told["files"][0]["checked"] == "size and digest"
    assert (own / "tiny.onnx").read_bytes() == data
    code, out, _ = run(capsys, "get", "tiny", "martin")
    assert code == 0
    assert "was there" in out
    assert "martin: can speak now" in out
    assert ask(capsys, "remove", "tiny")["removed"] == [str(own / "tiny.onnx")]
    assert run(capsys, "remove", "tiny")[1] == "There was nothing to remove.\n"


def test_get_offline_says_what_to_put_where(
    capsys: pytest.CaptureFixture[str], own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("narrate.fetching._PAUSE_S", 0.0)
    card_of(own, b"x")
    code, out, err = run(capsys, "get", "tiny")
    assert (code, out) == (5, "")
    assert "http://127.0.0.1:9/tiny.onnx" in err
    assert str(own / "tiny.onnx") in err


class Players(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.sources += [value or "" for name, value in attrs if tag == "audio" and name == "src"]


@pytest.mark.usefixtures("own")
def test_preview_makes_samples_and_one_page(capsys: pytest.CaptureFixture[str]) -> None:
    told = ask(capsys, "preview", "martin", "clara", "-o", "heard", "--text", "<b>Hello</b> there & here.")
    assert [sample["name"] for sample in told["samples"]] == ["martin", "clara"]
    assert all(Path(sample["file"]).stat().st_size > 2000 for sample in told["samples"])
    page = Path(told["page"]).read_text("utf-8")
    players = Players()
    players.feed(page)
    assert players.sources == ["martin.mp3", "clara.mp3"]
    assert "&lt;b&gt;Hello&lt;/b&gt; there &amp; here." in page
    assert "http" not in page


@pytest.mark.usefixtures("own")
def test_a_voice_that_cannot_speak_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    told = ask(capsys, "preview", "amy", "martin", "-o", "heard", "--text", "Hello.")
    assert [sample["name"] for sample in told["samples"]] == ["martin"]
    assert told["failed"][0]["name"] == "amy"
    code, _, err = run(capsys, "preview", "amy", "-o", "heard")
    assert code == 5
    assert "narrate voices get amy" in err
    assert run(capsys, "preview", "--language", "xx")[0] == 2


@pytest.mark.usefixtures("own")
def test_new_writes_a_card_that_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--engine", "espeak", "--voice", "en-gb+f4", "--language", "en-GB", "--speed", "1.1"]
    told = ask(capsys, "new", "--name", "Aunt May", *options)
    assert Path(told["card"]) == Path("voices/Aunt May.toml")
    made = voices.find("aunt may")
    assert (made.id, made.speed, made.language) == ("en-gb+f4", 1.1, "en-GB")
    code, _, err = run(capsys, "new", "--name", "Aunt May", *options)
    assert code == 7
    assert "--force" in err
    assert run(capsys, "new", "--name", "Aunt May", "--force", *options)[0] == 0


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize(
    ("options", "code", "word"),
    [
        (["--name", "x"], 2, "--engine"),
        (["--name", "x/y", "--engine", "espeak", "--voice", "de", "--language", "de"], 2, "file's name"),
        (["--name", "x", "--engine", "espeak", "--voice", "dee", "--language", "de"], 4, "Did you mean"),
        (["--name", "x", "--engine", "espeek", "--voice", "de", "--language", "de"], 5, "Did you mean espeak"),
        (["--name", "x", "--engine", "espeak", "--voice", "de", "--language", "de", "--speed", "9"], 4, "0.25 to 4"),
    ],
)
def test_new_refuses_what_could_not_speak(
    capsys: pytest.CaptureFixture[str], options: list[str], code: int, word: str
) -> None:
    told, _, err = run(capsys, "new", *options)
    assert told == code
    assert word in err
    assert not Path("voices").exists()


def test_options_before_a_command_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--json", "list")
    assert (code, out) == (2, "")
    assert "narrate voices list …" in err


def test_a_card_for_an_engine_nobody_has_can_not_speak(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own / "lost.toml").write_text('engine = "elsewhere"\n')
    (row,) = [row for row in ask(capsys, "list")["voices"] if row["name"] == "lost"]
    assert (row["ready"], row["why"]) == (False, "there is no engine 'elsewhere'")


def test_a_page_that_can_not_be_written_is_told(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own / "wall").write_text("a file")
    code, out, err = run(capsys, "preview", "martin", "-o", str(own / "wall" / "in"))
    assert (code, out) == (7, "")
    assert "a file stands where a folder should be" in err

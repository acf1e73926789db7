"""The engine that docs/engines.md writes is a whole one, and short."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from narrate import plugins
from narrate.engines.isolated import Isolated
from narrate.errors import MissingError
from narrate.model import Utterance, Voice
from narrate.testing import EngineContract

PAGE = (Path(__file__).parents[3] / "docs" / "engines.md").read_text("utf-8")
ENGINE, CONTRACT = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(plugins.ENGINE_FILES, "")
    path = tmp_path / "beeps.py"
    path.write_text(ENGINE)
    return path


def test_it_is_short() -> None:
    assert len([line for line in ENGINE.splitlines() if line.strip()]) < 30


space: dict[str, object] = {"__name__": "docs_engines"}
exec(ENGINE + CONTRACT, space)


class TestBeeps(space["TestBeeps"]):  # type: ignore[misc]
    """The contract as the page writes it."""


def test_the_page_inherits_the_contract() -> None:
    assert issubclass(TestBeeps, EngineContract)


def test_it_loads_from_a_file(file: Path) -> None:
    assert plugins.load_engine_file(file) == "beeps"
    assert "beeps" in plugins.names("engines")
    engine = plugins.load("engines", "beeps")
    (audio,) = engine.speak([Utterance("Hello there.", Voice("b", "beeps", "beep"))])  # type: ignore[attr-defined]
    assert len(audio.samples) > 8000
    other = Isolated("beeps")
    assert len(list(other.speak([Utterance("Hello there.", Voice("b", "beeps", "beep"))]))) == 1
    other.close()


def test_its_command_works(file: Path, tmp_path: Path) -> None:
    command = re.search(r"narrate (say .*beeps\.py.*)\n", PAGE)
    assert command
    import shlex

    done = subprocess.run(
        [sys.executable, "-m", "narrate", *shlex.split(command[1]), "--json"],
        cwd=tmp_path,
        env={**__import__("os").environ, "NARRATE_STORE": str(tmp_path / "store"), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["duration_s"] > 0.5
    assert (tmp_path / "hello.wav").stat().st_size > 10_000


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("broken.py", "import nothing_of_the_kind", "nothing_of_the_kind"),
        ("empty.py", "x = 1", "no engine"),
        ("syntax.py", "def (", "SyntaxError"),
        ("espeak.py", "x = 1", "narrate's own"),
    ],
)
def test_a_file_that_holds_no_engine_is_named(file: Path, name: str, text: str, word: str) -> None:
    (file.parent / name).write_text(text)
    with pytest.raises(MissingError, match=word):
        plugins.load_engine_file(file.parent / name)
    assert plugins.load_engine_file(file) == "beeps"


def test_a_file_that_is_not_there(file: Path) -> None:
    with pytest.raises(MissingError, match="no engine file"):
        plugins.load_engine_file(file.parent / "nowhere.py")

"""What doctor says of engines that strangers brought, whatever they do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from narrate import plugins
from narrate.cli.doctor import _speak
from narrate.errors import EngineError, MissingError

ENGINE = """
import os
from narrate.ports import EngineVoice
from narrate.testing import Sine

class Mine(Sine):
    name = "mine"

    def speak(self, lines):
        {trouble}
        return super().speak(lines)

    def voices(self):
        return [EngineVoice("tone", "A tone")]
"""


@pytest.fixture
def engine_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def write(name: str, trouble: str = "pass") -> str:
        path = tmp_path / f"{name}.py"
        path.write_text(ENGINE.format(trouble=trouble))
        return str(path)

    def known(*paths: str) -> None:
        monkeypatch.setenv(plugins.ENGINE_FILES, os.pathsep.join(paths))

    monkeypatch.setattr(plugins, "_failures", {})
    write.known = known
    return write


def test_a_plug_in_without_a_card_is_tried(engine_file) -> None:
    engine_file.known(engine_file("mine"))
    said = _speak("mine")
    assert "with mine:tone" in said
    assert "MB a worker" in said


def test_an_engine_that_crashes_is_named_and_ends_nothing(engine_file) -> None:
    engine_file.known(engine_file("crashing", "os._exit(11)"))
    with pytest.raises(EngineError, match="code 11"):
        _speak("crashing")


def test_an_engine_that_can_not_be_loaded_is_told_once(tmp_path: Path, engine_file) -> None:
    (tmp_path / "lost.py").write_text("import no_such_module")
    engine_file.known(str(tmp_path / "lost.py"))
    with pytest.raises(MissingError) as told:
        _speak("lost")
    assert "Mend the file" in told.value.remedy

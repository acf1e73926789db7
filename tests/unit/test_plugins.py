"""The registry: lazy, forgiving, and the same as pyproject.toml says."""

import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from narrate import plugins
from narrate.errors import MissingError

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _fresh():
    plugins.forget()
    yield
    plugins.forget()


def _pretend(monkeypatch, *entries):
    monkeypatch.setattr(
        "importlib.metadata.entry_points", lambda group: EntryPoints(e for e in entries if e.group == group)
    )


def test_own_table_is_what_pyproject_registers():
    registered = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]
    for kind in plugins.KINDS:
        assert plugins._OWN[kind] == registered[f"narrate.{kind}"]


def test_works_without_package_metadata(monkeypatch):
    _pretend(monkeypatch)
    assert plugins.names("readers")[:2] == ("text", "markdown")


def test_names_import_nothing():
    code = (
        "import sys; from narrate import plugins; [plugins.names(kind) for kind in plugins.KINDS]; plugins.broken();"
        "print([m for m in sys.modules if m.startswith(('narrate.readers', 'narrate.engines', 'lxml', 'numpy'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_unknown_name_tells_the_nearest():
    with pytest.raises(MissingError, match="Did you mean markdown") as caught:
        plugins.load("readers", "markdwn")
    assert "epub" in caught.value.remedy


def test_unknown_kind():
    with pytest.raises(MissingError, match="Did you mean readers"):
        plugins.names("reader")


def test_a_stranger_is_found_and_loaded_anew_each_time(monkeypatch):
    _pretend(monkeypatch, EntryPoint("bag", "collections:Counter", "narrate.readers"))
    assert plugins.names("readers")[-1] == "bag"
    first, second = plugins.load("readers", "bag"), plugins.load("readers", "bag")
    assert first == second
    assert first is not second


@pytest.mark.parametrize("value", ["no.such.module:Thing", "collections:NoSuchThing", "sys:exit", "not a value"])
def test_a_broken_one_is_named_and_hurts_nobody(monkeypatch, value):
    _pretend(
        monkeypatch,
        EntryPoint("bad", value, "narrate.engines"),
        EntryPoint("good", "collections:Counter", "narrate.engines"),
    )
    with pytest.raises(MissingError, match="'bad'") as caught:
        plugins.load("engines", "bad")
    assert caught.value.remedy
    assert [entry[:2] for entry in plugins.broken()] == [("engines", "bad")]
    assert plugins.load("engines", "good") is not None


def test_an_extra_is_the_remedy_for_a_missing_library(monkeypatch):
    monkeypatch.setattr(plugins, "_OWN", {**plugins._OWN, "engines": {"kokoro": "narrate.no_such_module:Kokoro"}})
    _pretend(monkeypatch)
    with pytest.raises(MissingError) as caught:
        plugins.load("engines", "kokoro")
    assert "narrate[kokoro]" in caught.value.remedy


def test_a_name_taken_twice_is_reported_and_ours_wins(monkeypatch):
    _pretend(monkeypatch, EntryPoint("epub", "collections:Counter", "narrate.readers"))
    assert ("readers", "epub") in [entry[:2] for entry in plugins.broken()]
    assert plugins._scan("readers")[0]["epub"].value == "narrate.readers.epub:Epub"

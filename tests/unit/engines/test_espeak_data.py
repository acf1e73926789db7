"""The folder of links through which espeak-ng finds its voice files at once."""

import sys
from pathlib import Path

import platformdirs
import pytest

from narrate.engines import _espeak_data, _espeak_library
from narrate.engines.espeak import Espeak
from narrate.model import Utterance, Voice

pytestmark = pytest.mark.skipif(
    sys.platform != "linux",
    reason="links to voices are made on Linux alone",
)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda *_, **__: str(folder))
    _espeak_data.quick.cache_clear()
    yield folder
    _espeak_data.quick.cache_clear()


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "espeak-ng-data"
    for name in ("phontab", "en_dict", "voices/!v/f3", "lang/gmw/de", "lang/gmw/en-US"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def test_capital_letters_are_found_under_small_ones(cache, data):
    folder = Path(_espeak_data.quick(str(data)))
    assert folder.parent == cache
    for name in ("phontab", "en_dict", "voices/!v/f3", "lang/gmw/de", "lang/gmw/en-US"):
        assert (folder / name).read_text() == name
    assert (folder / "voices/gmw/en-us").read_text() == "lang/gmw/en-US"


def test_made_once_for_each_state_of_the_data(cache, data):
    first = _espeak_data.quick(str(data))
    _espeak_data.quick.cache_clear()
    assert _espeak_data.quick(str(data)) == first
    (data / "fr_dict").write_text("new")
    _espeak_data.quick.cache_clear()
    second = Path(_espeak_data.quick(str(data)))
    assert (second / "fr_dict").read_text() == "new"
    assert sorted(cache.iterdir()) == sorted([Path(first), second])


def test_the_data_itself_where_nothing_is_won(cache, data):
    (data / "lang/gmw/en-US").unlink()
    assert _espeak_data.quick(str(data)) == str(data)
    assert not cache.exists()


def test_the_data_itself_where_there_can_be_no_links(cache, data):
    cache.write_text("a file stands in the way")
    assert _espeak_data.quick(str(data)) == str(data)


def test_a_line_sounds_the_same(cache, monkeypatch):
    line = Utterance("Nobody had lit the lamp.", Voice("x", "espeak", "en-us"))
    engine = Espeak()
    (quick,) = engine.speak([line])
    location = _espeak_library.for_speaking(_espeak_library.locate())
    if Path(location.data).parent != cache:
        pytest.skip("this espeak-ng's data has no name in capital letters")
    assert Path(location.data, "phontab").samefile(Path(_espeak_library.locate().data, "phontab"))
    monkeypatch.setattr(_espeak_library, "quick", lambda data: data)
    (slow,) = engine.speak([line])
    assert quick.samples.tobytes() == slow.samples.tobytes()
    assert quick.marks == slow.marks

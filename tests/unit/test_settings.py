"""Settings: layers, origins, and errors that say where and what instead."""

from pathlib import Path

import pytest

from narrate.errors import ConfigError
from narrate.options import options_layer
from narrate.settings import CastMember, Layer, declared, find_layers, read_layer, resolve


def _toml(folder: Path, text: str) -> Path:
    path = folder / "narrate.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_later_layers_win_and_origins_say_so(tmp_path: Path) -> None:
    file = _toml(tmp_path, '[pauses]\nscene_ms = 3000\n[voice]\nname = "one"\nspeed = 1\n')
    settings = resolve([read_layer(file), Layer("command line", {"voice.name": "two"})])
    assert settings.pauses.scene_ms == 3000
    assert settings.voice.name == "two"
    assert settings.voice.speed == 1.0
    assert settings.origin("voice.name") == "command line"
    assert settings.origin("pauses.scene_ms") == str(file)
    assert settings.origin("pauses.turn_ms") == "default"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[pauses]\nscen_ms = 1", "scene_ms"),
        ("[puases]\nscene_ms = 1", "pauses"),
        ("[text]\nnotes = 'sikp'", "skip"),
        ("[pauses]\nscene_ms = -4", "between 0 and 20000"),
        ("[pauses]\nscene_ms = 'long'", "a whole number"),
        ("[pauses]\nscene_ms = true", "a whole number"),
        ("[text]\nimages = 1", "true or false"),
        ("[output]\nformats = 3", "list of words"),
        ("pauses = 3", "section"),
        ("[pauses\n", "not valid TOML"),
        ("[lexicon]\nAnya = 3", "Anya"),
    ],
)
def test_wrong_keys_and_values_are_named(tmp_path: Path, text: str, says: str) -> None:
    file = _toml(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        resolve([read_layer(file)])
    assert says in caught.value.message
    assert str(file) in caught.value.message


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "narrate.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="UTF-8"):
        read_layer(path)


def test_formats_may_be_one_string_with_commas() -> None:
    assert resolve([Layer("x", {"output.formats": "m4b, mp3"})]).output.formats == ("m4b", "mp3")


def test_numbers_pass_where_text_is_wanted() -> None:
    assert resolve([Layer("x", {"book.part": 3, "book.year": 1999})]).book.part == "3"


def test_the_folder_of_the_source_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    _toml(tmp_path / "here", "[pauses]\nscene_ms = 1\nturn_ms = 1\n")
    _toml(tmp_path / "there", "[pauses]\nscene_ms = 2\n")
    settings = resolve(find_layers(tmp_path / "there"))
    assert (settings.pauses.scene_ms, settings.pauses.turn_ms) == (2, 1)


def test_every_setting_explains_itself_and_its_default_is_allowed() -> None:
    for one in declared():
        assert one.doc.endswith((".", "skip.")), one.key
        resolve([Layer("default", {one.key: list(one.default) if isinstance(one.default, tuple) else one.default})])


def test_lexicon_entries_add_up_and_later_ones_win() -> None:
    settings = resolve(
        [Layer("a", {"lexicon": {"Ysolde": "Ee zold", "Wye": "Why"}}), Layer("b", {"lexicon": {"Wye": "Wee"}})]
    )
    assert dict(settings.lexicon) == {"Ysolde": "Ee zold", "Wye": "Wee"}


def test_a_later_cast_gives_a_member_another_voice_by_any_of_its_names() -> None:
    settings = resolve(
        [
            Layer("a", {"cast": {"Ada": {"voice": "clara", "also": ["Mrs. Long"]}, "Ben": "seth"}}),
            Layer("b", {"cast": {"mrs. long": "ida", "Cook": "walter"}}),
        ]
    )
    assert settings.cast == {
        "Ada": CastMember("ida", ("Mrs. Long",)),
        "Ben": CastMember("seth"),
        "Cook": CastMember("walter"),
    }
    assert [settings.origin(f"cast.{name}") for name in settings.cast] == ["b", "a", "b"]


@pytest.mark.parametrize(
    "entry", [3, "", {"also": ["A"]}, {"voice": "x", "also": 3}, {"voice": "x", "called": "A"}, ["x"]]
)
def test_a_wrong_cast_is_told(entry: object) -> None:
    with pytest.raises(ConfigError, match="Ada"):
        resolve([Layer("a", {"cast": {"Ada": entry}})])


def test_a_rate_or_bit_rate_nobody_can_hear_is_refused() -> None:
    for key in ("sound.rate", "sound.bitrate"):
        assert resolve([options_layer({key: 0}, "options")])
        for value in (-1, 5, 7999):
            with pytest.raises(ConfigError, match="must be between 8000"):
                resolve([options_layer({key: value}, "options")])

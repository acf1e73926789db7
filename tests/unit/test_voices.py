"""Voice cards: read strictly, found in order, chosen by what can speak; the shipped ones are whole and honest."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate import voices
from narrate.errors import ConfigError
from narrate.model import Download, Voice

SHIPPED = sorted(voices.shipped_folder().glob("*.toml"))


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place of one's own, an empty working folder with an empty ./voices."""
    own = tmp_path / "own"
    here = tmp_path / "here"
    own.mkdir()
    (here / "voices").mkdir(parents=True)
    monkeypatch.setenv("NARRATE_VOICES", str(own))
    monkeypatch.chdir(here)
    return own


def card(folder: Path, name: str, text: str = 'engine = "espeak"\nvoice = "en-us"\n') -> Path:
    path = folder / f"{name}.toml"
    path.write_text(text, "utf-8")
    return path


# ------------------------------------------------------------------------------------------------------------- shipped


def test_all_shipped_cards_are_good(own: Path) -> None:
    assert voices.broken() == ()
    assert len(SHIPPED) >= 50
    known = [card.voice for card in voices.cards()]
    assert {voice.name for voice in known} == {path.stem for path in SHIPPED}
    engines = Counter(voice.engine for voice in known)
    assert engines["espeak"] >= 16
    assert engines["piper"] >= 12
    assert engines["kokoro"] >= 8
    assert engines["pyttsx3"] >= 1
    for voice in known:
        assert voice.licence, voice.name
        assert voice.sample, voice.name
        assert voice.description, voice.name
        assert re.fullmatch(r"[a-z]{2}-[A-Z]{2}", voice.language), voice.name


def test_every_language_promised_has_voices_of_both_kinds(own: Path) -> None:
    for engine in ("espeak", "piper"):
        told = {(card.voice.language[:2], card.voice.gender) for card in voices.cards() if card.voice.engine == engine}
        wanted = {(language, gender) for language in ("en", "de", "fr", "es", "it") for gender in ("female", "male")}
        assert wanted <= told


def test_shipped_espeak_narrators_differ(own: Path) -> None:
    sounds = Counter(card.voice.sound_key() for card in voices.cards() if card.voice.engine == "espeak")
    assert max(sounds.values()) == 1


def test_shipped_downloads_follow_the_publishers_addresses(own: Path) -> None:
    pattern = re.compile(
        r"https://huggingface\.co/rhasspy/piper-voices/resolve/main/(?P<family>[a-z]+)/(?P<code>[a-z]+_[A-Z]+)/"
        r"(?P<name>\w+)/(?P<quality>\w+)/(?P=code)-(?P=name)-(?P=quality)\.onnx(\.json)?\?download=true"
    )
    for found in voices.cards():
        for download in found.voice.source:
            if found.voice.engine == "piper":
                match = pattern.fullmatch(download.url)
                assert match, download.url
                assert download.url.partition("?")[0].endswith("/" + download.file)
                assert match["quality"] == found.voice.quality
            else:
                assert download.url.endswith("/model-files-v1.0/" + download.file)


def test_shipped_cards_survive_being_written(own: Path) -> None:
    for found in voices.cards():
        assert voices.parse(tomllib.loads(voices.render(found.voice)), "x", "x") == found.voice


# ------------------------------------------------------------------------------------------------------------- finding


def test_the_first_found_wins(own: Path) -> None:
    assert voices.card("martin").origin == "shipped"
    card(own, "martin", 'engine = "espeak"\nvoice = "en-gb"\n')
    assert (voices.card("martin").origin, voices.find("martin").id) == ("yours", "en-gb")
    card(Path("voices"), "martin", 'engine = "espeak"\nvoice = "de"\n')
    assert (voices.card("martin").origin, voices.find("martin").id) == ("here", "de")
    assert [found.voice.id for found in voices.cards() if found.voice.name == "martin"] == ["de"]


def test_a_card_may_have_another_name_than_its_file(own: Path) -> None:
    card(own, "file", 'name = "Grandmother"\nengine = "espeak"\nvoice = "en-us+grandma"\n')
    assert voices.find("grandmother").id == "en-us+grandma"
    assert voices.find("file").name == "Grandmother"


def test_an_unknown_name_tells_the_nearest(own: Path) -> None:
    with pytest.raises(ConfigError, match="Did you mean martin") as caught:
        voices.find("martn")
    assert caught.value.exit_code == 4
    for odd in ("", "../martin", "a/b", "nul\0", "."):
        with pytest.raises(ConfigError):
            voices.find(odd) if odd else voices.card(odd)


def test_without_a_card_by_engine_and_voice(own: Path) -> None:
    voice = voices.find("espeak:en-gb+f4")
    assert (voice.engine, voice.id) == ("espeak", "en-gb+f4")


def test_by_path(own: Path, tmp_path: Path) -> None:
    assert voices.find(str(card(tmp_path, "far"))).name == "far"
    with pytest.raises(ConfigError, match="no file"):
        voices.find(str(tmp_path / "nowhere.toml"))


def test_a_piper_model_without_card(own: Path) -> None:
    for name in (
        "de_DE-someone-low.onnx",
        "de_DE-someone-low.onnx.json",
        "lonely.onnx",
        "plain.onnx",
        "plain.onnx.json",
    ):
        (own / name).write_bytes(b"")
    found = voices.card("de_DE-someone-low")
    assert found.origin == "model"
    assert (found.voice.language, found.voice.quality, found.voice.id) == ("de-DE", "low", "de_DE-someone-low.onnx")
    assert voices.find("plain").language == "en"
    assert "lonely" not in [card.voice.name for card in voices.cards()]


def test_a_broken_card_is_named_and_hurts_nobody(own: Path) -> None:
    card(own, "broken", "engine = ")
    (own / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    assert voices.find("martin").name == "martin"
    assert {path.name for path, _ in voices.broken()} == {"broken.toml", "bytes.toml"}
    with pytest.raises(ConfigError, match=r"broken\.toml"):
        voices.find("broken")


# ------------------------------------------------------------------------------------------------------------ choosing


def test_with_nothing_fetched_espeak_speaks(own: Path) -> None:
    assert voices.choose().name == "martin"
    assert voices.choose("", "en-GB").name == "arthur"
    assert voices.choose("", "de").name == "karl"
    assert voices.choose("", "fr_FR").name == "henri"


def test_a_language_without_card_is_spoken_by_espeak(own: Path) -> None:
    polish = voices.choose("", "pl-PL")
    assert (polish.engine, polish.id, polish.language) == ("espeak", "pl", "pl")
    assert voices.find(polish.name).id == "pl"
    assert voices.choose("", "tlh").language == "en-US"


def test_what_is_fetched_is_chosen_by_quality(own: Path) -> None:
    pytest.importorskip("piper", reason="the extra [piper] is not installed")
    for name in ("amy", "ryan"):
        for file in voices.needed_files(voices.find(name)):
            (own / file).write_bytes(b"x")
    assert voices.choose().name == "ryan"
    assert voices.choose("", "de").name == "karl"
    assert voices.choose("clara").name == "clara"


def test_status_tells_what_is_missing_and_what_to_do(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert voices.status(voices.find("martin")).ready
    monkeypatch.setattr(voices, "find_spec", lambda name: object())
    absent = voices.status(voices.find("amy"))
    assert not absent.ready
    assert "en_US-amy-medium.onnx" in absent.why
    assert absent.remedy == "narrate voices get amy"
    mine = voices.status(Voice("m", "piper", "mine.onnx"))
    assert "mine.onnx.json" in mine.why
    assert str(own) in mine.remedy
    monkeypatch.setattr(voices, "find_spec", lambda name: None)
    assert voices.status(voices.find("amy")).remedy == "pip install 'narrate[piper]'"


def test_a_voice_to_try_an_engine_with(own: Path) -> None:
    assert voices.of_engine("espeak") is not None
    assert voices.of_engine("sine") is not None
    assert voices.of_engine("kokoro") is None
    assert voices.of_engine("nobody") is None


# ---------------------------------------------------------------------------------------------------------- strictness


GOOD = 'engine = "espeak"\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "which engine"),
        (GOOD + 'langauge = "en"\n', "Did you mean language"),
        (GOOD + "speed = 9\n", "0.25 to 4"),
        (GOOD + 'speed = "fast"\n', "'speed' must be a number"),
        (GOOD + "speed = true\n", "'speed' must be a number"),
        (GOOD + "speed = nan\n", "'speed' must be a number"),
        (GOOD + "pitch = 99\n", "-24 to 24"),
        (GOOD + 'gender = "femal"\n', "Did you mean female"),
        (GOOD + 'age = "teen"\n', "none of child, young, adult, old"),
        (GOOD + 'quality = "superb"\n', "none of high"),
        (GOOD + "language = 3\n", "must be text"),
        (GOOD + 'name = ""\n', "'name' is empty"),
        (GOOD + "options = 3\n", "must be a table"),
        (GOOD + "[options]\na = [1]\n", "option 'a'"),
        (GOOD + "source = 3\n", "list of tables"),
        (GOOD + '[[source]]\nfile = "a"\n', "web address"),
        (GOOD + '[[source]]\nfile = "../a"\nurl = "https://x/a"\n', "plain file name"),
        (GOOD + '[[source]]\nfile = "a"\nurl = "file:///etc/passwd"\n', "web address"),
        (GOOD + '[[source]]\nfile = "a"\nurl = "https://x/a"\nsha256 = "abc"\n', "64 hexadecimal"),
        (GOOD + '[[source]]\nfile = "a"\nurl = "https://x/a"\nsize = -1\n', "number of bytes"),
        (GOOD + '[[source]]\nfile = "a"\nurl = "https://x/a"\nsiez = 1\n', "Did you mean size"),
    ],
)
def test_what_is_wrong_in_a_card_is_named(own: Path, text: str, words: str) -> None:
    card(own, "wrong", text)
    with pytest.raises(ConfigError, match=re.escape(words)) as caught:
        voices.find("wrong")
    assert "wrong.toml" in str(caught.value)


def test_a_whole_card(own: Path) -> None:
    card(
        own,
        "whole",
        '\ufeffname = "whole"\nengine = "piper"\nmodel = "m.onnx"\nlanguage = "en-GB"\ngender = "male"\nage = "old"\n'
        'speaker = 3\nspeed = 1\npitch = -2.5\ngain = 1.5\nstyle = "grave"\nquality = "low"\nsample = "Hm."\n'
        'licence = "CC0"\n[options]\nnoise = 0.5\n[[source]]\nfile = "m.onnx"\nurl = "http://x.org/m.onnx"\nsize = 5\n',
    )
    voice = voices.find("whole")
    assert voice.speaker == "3"
    assert (voice.speed, voice.pitch, voice.gain_db) == (1.0, -2.5, 1.5)
    assert voice.options == (("noise", "0.5"),)
    assert voice.source == (Download("m.onnx", "http://x.org/m.onnx", 5),)


def test_a_voice_inside_a_model(own: Path) -> None:
    card(own, "style", 'engine = "kokoro"\nvoice = "af_mine"\nmodel = "mine.onnx"\n[options]\nvoices = "mine.bin"\n')
    voice = voices.find("style")
    assert voice.id == "af_mine"
    assert voice.options == (("model", "mine.onnx"), ("voices", "mine.bin"))
    assert voices.needed_files(voice) == ("mine.onnx", "mine.bin")


_words = st.text(max_size=12)


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        Voice,
        name=_words.map(str.strip).filter(bool),
        engine=_words.map(str.strip).filter(bool),
        id=_words.map(str.strip),
        language=_words.map(str.strip).filter(bool),
        gender=st.sampled_from(voices.GENDERS),
        age=st.sampled_from(voices.AGES),
        speaker=_words.map(str.strip),
        style=_words.map(str.strip),
        quality=st.sampled_from(voices.QUALITIES),
        description=_words.map(str.strip),
        sample=_words.map(str.strip),
        licence=_words.map(str.strip),
        speed=st.floats(*voices.SPEEDS),
        pitch=st.floats(*voices.PITCHES),
        gain_db=st.floats(*voices.GAINS),
        options=st.dictionaries(_words, _words, max_size=3).map(lambda table: tuple(sorted(table.items()))),
    )
)
def test_a_written_card_reads_back(voice: Voice) -> None:
    assert voices.parse(tomllib.loads(voices.render(voice)), "x", "x") == voice

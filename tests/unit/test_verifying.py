"""Hearing again: what is expected where, what is cut out of a file, how words sound, which fits are judged wrong."""

from __future__ import annotations

import json
import sys
import wave
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from narrate.errors import MissingError, SourceError, UsageError
from narrate.verifying import Aligner, Expected, Fit, document, expectation, findings
from narrate.verifying.aligning import frame_levels
from narrate.verifying.hearing import stretches
from narrate.verifying.pronouncing import Speller, arpabet

RATE = 16_000
FINE = Fit(True, 5.8, 20, (), 1440, 20, 1, -18.0)


BOOK = [
    replace(FINE, phones=count, clauses=1 + count % 3, voiced_ms=66 * count + 120 * (1 + count % 3))
    for count in range(10, 40)
]


def expected(number: int) -> Expected:
    return Expected(1, 1000 * number, 1000 * number + 900, f"Sentence {number}.", f"Sentence {number}.")


def judged(*spoilt: Fit | None) -> list[str]:
    fits = [*BOOK, *spoilt]
    return [one.what for one in findings((expected(number), fit) for number, fit in enumerate(fits))]


# --------------------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("ipa", "phones"),
    [
        ("hˈɛlmaʊθ", "HH EH L M AW TH"),
        ("tʃˈɔɪs", "CH OY S"),
        ("bˈɜːd", "B ER D"),
        ("fˈaɪɚ", "F AY ER"),
        ("nˈɛstʊɹ", "N EH S T UH R"),
        ("...", ""),
    ],
)
def test_ipa_in_the_phones_of_the_model(ipa: str, phones: str) -> None:
    assert arpabet(ipa) == phones


def test_words_nobody_knows_are_spelled() -> None:
    assert Speller("en-US").phones("grelbit").startswith("G R EH L B")
    assert Speller("en-GB").phones("car") != Speller("en-US").phones("car")


# --------------------------------------------------------------------------------------------------------- the verdict


def test_fine_sentences_are_left_alone() -> None:
    assert judged(FINE, None, replace(FINE, voiced_ms=1240), replace(FINE, cost=7.0, extra_ms=240)) == []


@pytest.mark.parametrize(
    ("fit", "what"),
    [
        (replace(FINE, voiced_ms=0), "silence"),
        (replace(FINE, level_db=-70.0), "silence"),
        (replace(FINE, voiced_ms=850), "cut off"),
        (replace(FINE, aligned=False, voiced_ms=850), "cut off"),
        (replace(FINE, unheard=("yesterday",)), "cut off"),
        (replace(FINE, aligned=False), "other words"),
        (replace(FINE, cost=8.0), "other words"),
        (replace(FINE, extra_ms=600), "more than"),
        (replace(FINE, voiced_ms=2880), "more than"),
    ],
)
def test_faults_by_what_they_are(fit: Fit, what: str) -> None:
    (told,) = judged(fit)
    assert told.startswith(what)


def test_bounds_follow_the_voice() -> None:
    slow = [replace(fit, voiced_ms=2 * fit.voiced_ms) for fit in BOOK]
    found = findings((expected(number), fit) for number, fit in enumerate([*slow, FINE]))
    assert [one.sentence.text for one in found] == [f"Sentence {len(BOOK)}."]


def test_an_uneven_voice_may_vary_more() -> None:
    uneven = [replace(fit, voiced_ms=round(fit.voiced_ms * (0.8 + 0.1 * (i % 5)))) for i, fit in enumerate(BOOK)]
    slow = replace(BOOK[-1], voiced_ms=round(BOOK[-1].voiced_ms * 1.25))
    assert judged(slow) != []
    assert findings((expected(number), fit) for number, fit in enumerate([*uneven, slow])) == ()


def test_a_handful_of_sentences_is_judged_by_what_is_usual() -> None:
    found = findings((expected(number), fit) for number, fit in enumerate([FINE, replace(FINE, voiced_ms=500), FINE]))
    assert [one.sentence.text for one in found] == ["Sentence 1."]


def test_a_book_that_is_wrong_throughout_does_not_pass() -> None:
    wrong = [replace(FINE, cost=9.5)] * 20
    assert len(findings((expected(number), fit) for number, fit in enumerate(wrong))) == 20


# ------------------------------------------------------------------------------------------------------------ the file


def sound(path: Path, values: np.ndarray[Any, Any]) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(values.astype("<i2").tobytes())
    return path


def test_stretches_are_cut_at_their_times(tmp_path: Path) -> None:
    seconds = np.repeat(np.arange(1, 6), RATE)
    path = sound(tmp_path / "count.wav", seconds)
    found = list(stretches(path, [(500, 1500), (1400, 1600), (3000, 3010), (4900, 6000), (7000, 8000)]))
    assert [len(one) for one in found] == [RATE, 3200, 160, 1600, 0]
    assert [sorted(set(one.tolist())) for one in found] == [[1, 2], [2], [4], [5], []]


def test_what_is_no_audio_is_named(tmp_path: Path) -> None:
    path = tmp_path / "book.m4b"
    path.write_text("no sound at all")
    with pytest.raises(SourceError, match=r"book\.m4b"):
        list(stretches(path, [(0, 100)]))


def test_levels_by_frame() -> None:
    levels = frame_levels(np.repeat([0, 16_384], 160).astype(np.int16))
    assert levels[0] < -100
    assert levels[1] == pytest.approx(-6.02, abs=0.01)


# ---------------------------------------------------------------------------------------------------------- the report

REPORT: dict[str, Any] = {
    "files": ["/far/away/Book.m4b", "/far/away/Book.mp3"],
    "language": "en-US",
    "spoken": [
        {"chapter": 1, "in": [[0, 0], [1, 0]], "sentences": [[130, 1000, "It was 7."], [1080, 2000, "So.", "Soh."]]},
        {"chapter": 2, "in": [[0, 5000], [1, 5010]], "sentences": [[130, 900, "End."]]},
    ],
}


def shelved(folder: Path, report: object, name: str = "Book.mp3") -> Path:
    (folder / "Book.report.json").write_text(json.dumps(report), encoding="utf-8")
    audio = folder / name
    audio.write_bytes(b"audio")
    return audio


def test_what_is_expected_where(tmp_path: Path) -> None:
    found = expectation(shelved(tmp_path, REPORT))
    assert [(one.chapter, one.start, one.end, one.spoken) for one in found.sentences] == [
        (1, 130, 1000, "It was 7."),
        (1, 1080, 2000, "Soh."),
        (2, 5140, 5910, "End."),
    ]
    assert [(one.begin, one.until) for one in found.sentences] == [(30, 1040), (1040, 2100), (5040, 6010)]


def test_a_renamed_file_and_a_report_elsewhere(tmp_path: Path) -> None:
    shelved(tmp_path, REPORT)
    audio = tmp_path / "Other.m4b"
    audio.write_bytes(b"audio")
    with pytest.raises(SourceError, match="no report beside"):
        expectation(audio)
    assert expectation(audio, tmp_path / "Book.report.json").sentences[2].start == 5130
    audio = tmp_path / "Other.flac"
    audio.write_bytes(b"audio")
    with pytest.raises(SourceError, match="not about"):
        expectation(audio, tmp_path / "Book.report.json")


@pytest.mark.parametrize(
    "report",
    [
        [],
        {"files": ["Book.mp3"]},
        {"files": ["Book.mp3"], "spoken": []},
        {"files": ["Book.mp3"], "spoken": [{"in": [[0, 0]]}]},
        {"files": ["Book.mp3"], "spoken": [{"chapter": 1, "in": [[0, 0]], "sentences": [["x"]]}]},
    ],
)
def test_reports_that_say_nothing(tmp_path: Path, report: object) -> None:
    with pytest.raises(SourceError):
        expectation(shelved(tmp_path, report))


def test_other_languages_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="English"):
        expectation(shelved(tmp_path, {**REPORT, "language": "de"}))


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        expectation(tmp_path / "none.m4b")
    with pytest.raises(SourceError, match="is a folder"):
        expectation(tmp_path)


def test_the_document_counts_and_names(tmp_path: Path) -> None:
    found = expectation(shelved(tmp_path, REPORT))
    told = document(found, findings([(found.sentences[2], replace(FINE, voiced_ms=0))]))
    assert told["sentences"] == 3
    assert told["findings"] == [{"chapter": 2, "start_s": 5.14, "end_s": 5.91, "what": "silence", "text": "End."}]


# -------------------------------------------------------------------------------------------------------- the listener


def test_without_pocketsphinx_the_way_to_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pocketsphinx", None)
    with pytest.raises(MissingError) as raised:
        Aligner("en")
    assert "pip install" in raised.value.remedy


def test_noise_is_no_sentence_and_signs_are_not_listened_for() -> None:
    pytest.importorskip("pocketsphinx", reason="the extra [verify] is not installed")
    aligner = Aligner("en-US")
    noise = (3000 * np.random.default_rng(7).standard_normal(RATE)).astype(np.int16)
    fit = aligner.fit("The [[ˈkwɛlmɑɹ]] hesitated, grelbit’s café closing.", noise)
    assert fit is not None
    assert not fit.aligned
    assert fit.phones > 30
    assert aligner.fit("* * *", noise) is None
    silent = aligner.fit("Nothing.", np.zeros(RATE, np.int16))
    assert silent is not None
    assert silent.silent

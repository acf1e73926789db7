"""A voice for each character, through the real command: heard where they speak, and nobody else made anew."""

from __future__ import annotations

import json
import wave
from pathlib import Path

import numpy as np
import pytest

from running import Run

STORY = """# The Quay

## Chapter 1

The lamp was lit and the rain had gone.

## Chapter 2

The boat came in. “We sail at noon,” said Ada. “Nobody will stop us now.”

“And the storm, what about it?” asked Ben.

“What of it?” she said.
"""
QUICK = ("--executor", "inline", "--format", "wav", "--json")


@pytest.fixture
def quay(run: Run) -> Path:
    """A story and three voices of tones: the narrator's between 200 and 400 Hz, Ada's above that, Ben's below."""
    (run.folder / "voices").mkdir()
    for name, pitch in (("middle", 0), ("high", 12), ("deep", -12)):
        card = f'engine = "sine"\nvoice = "tone"\nlanguage = "en"\npitch = {pitch}\n'
        (run.folder / "voices" / f"{name}.toml").write_text(card, encoding="utf-8")
    (run.folder / "quay.md").write_text(STORY, encoding="utf-8")
    _cast(run.folder, '"Ada" = "high"\n"Benjamin" = { voice = "deep", also = ["Ben"] }')
    return run.folder


def _cast(folder: Path, entries: str) -> None:
    text = f'[voice]\nname = "middle"\n\n[cast]\n{entries}\n'
    (folder / "narrate.toml").write_text(text, encoding="utf-8")


def _heard(folder: Path) -> list[tuple[str, str]]:
    """Each piece of the book in order and who is heard saying it, by the pitch of the sound at its place."""
    report = json.loads((folder / "output" / "The Quay.report.json").read_text(encoding="utf-8"))
    with wave.open(str(folder / "output" / "The Quay.wav")) as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float64)
    found = []
    for segment in report["spoken"]:
        start = segment["in"][0][1]
        for row in segment["sentences"]:
            piece = samples[(start + row[0]) * rate // 1000 : (start + row[1]) * rate // 1000]
            spectrum = np.abs(np.fft.rfft(piece))
            loudest = np.argmax(spectrum[1:] + 0.0) + 1
            pitch = loudest * rate / len(piece)
            found.append((row[2], "Ben" if pitch < 200 else "Ada" if pitch >= 400 else ""))
    return found


def test_each_is_heard_where_the_text_says(run: Run, quay: Path) -> None:
    made = run("make", "quay.md", *QUICK)
    assert made.code == 0, made.err
    assert _heard(quay) == [
        ("Chapter 1", ""),
        ("The lamp was lit and the rain had gone.", ""),
        ("Chapter 2", ""),
        ("The boat came in.", ""),
        ("“We sail at noon,”", "Ada"),
        ("said Ada.", ""),
        ("“Nobody will stop us now.”", "Ada"),
        ("“And the storm, what about it?”", "Ben"),
        ("asked Ben.", ""),
        ("“What of it?” she said.", ""),
    ]


def test_a_cast_makes_nothing_anew_but_what_it_says(run: Run, quay: Path) -> None:
    _cast(quay, "")
    without = run("make", "quay.md", *QUICK).json
    assert without["synthesized"] == without["utterances"] == 8
    made = run("make", "quay.md", *QUICK, "--cast", "Ada=high").json
    # “We sail at noon,” and “Nobody will stop us now.” by Ada, “said Ada.” by itself.
    assert (made["synthesized"], made["segments"], made["segments_rendered"]) == (3, 2, 1)
    other = run("make", "quay.md", *QUICK, "--cast", "Ada=deep").json
    assert (other["synthesized"], other["segments_rendered"]) == (2, 1)
    assert run("make", "quay.md", *QUICK).json["synthesized"] == 0


def test_the_script_shows_who_speaks_and_a_person_may_alter_it(run: Run, quay: Path) -> None:
    told = run("script", "quay.md", "--json").json
    assert told["speakers"] == {
        "Ada": {"voice": "high", "pieces": 2, "words": 9},
        "Benjamin": {"voice": "deep", "pieces": 1, "words": 6},
    }
    sentences = told["chapters"][1]["scenes"][0]["paragraphs"][1]["sentences"]
    assert "speaker" not in sentences[0]
    assert [(piece["text"], piece["voice"]) for piece in sentences[1]["pieces"]] == [
        ("“We sail at noon,” ", "high"),
        ("said Ada.", "middle"),
    ]
    assert "[Ada: “We sail at noon,”] said Ada." in run("script", "quay.md").out

    assert run("script", "quay.md", "--save", "quay.script.md").code == 0
    written = (quay / "quay.script.md").read_text(encoding="utf-8")
    assert "<speaker Ada>“We sail at noon,”</speaker> said Ada." in written
    made = run("make", "quay.script.md", *QUICK)
    assert made.code == 0, made.err
    first = _heard(quay)
    edited = written.replace("“What of it?”", "<speaker Ada>“What of it?”</speaker>")
    edited = edited.replace("<speaker Benjamin>", "").replace("it?”</speaker> asked", "it?” asked")
    (quay / "quay.script.md").write_text(edited, encoding="utf-8")
    assert run("make", "quay.script.md", *QUICK).code == 0
    after = _heard(quay)
    assert ("“And the storm, what about it?”", "Ben") in first
    assert ("“And the storm, what about it?” asked Ben.", "") in after
    assert after[-2:] == [("“What of it?”", "Ada"), ("she said.", "")]
    (quay / "quay.script.md").write_text(edited.replace("<speaker Ada>“What", "<speaker Cook>“What"), encoding="utf-8")
    assert "The narrator speaks for Cook" in run("make", "quay.script.md", *QUICK).err


def test_what_is_wrong_with_a_cast_is_told(run: Run, quay: Path) -> None:
    wrong = run("script", "quay.md", "--cast", "Ada=hihg")
    assert (wrong.code, "Ada" in wrong.err, "high" in wrong.err) == (4, True, True)
    assert run("make", "quay.md", "--cast", "Ada").code == 2
    silent = run("script", "quay.md", "--cast", "Cook=high", "--json")
    assert any("Cook" in warning for warning in silent.json["warnings"])
    assert "Cook is in [cast]" in silent.err
    for entries in ("Ada = 3", 'Ada = { voice = "high", alos = ["A"] }', 'Ada = { also = ["A"] }', 'Ada = ""'):
        _cast(quay, entries)
        assert run("script", "quay.md").code == 4
    _cast(quay, 'Ada = { voice = "high", also = ["Ben"] }\nBen = "deep"')
    twice = run("script", "quay.md")
    assert (twice.code, "both" in twice.err) == (4, True)


def test_speakers_are_suggested(run: Run, quay: Path) -> None:
    rows = run("cast", "suggest", "quay.md", "--json").json["speakers"]
    assert [(row["name"], row["count"], row["voice"]) for row in rows] == [("Ada", 1, "high"), ("Ben", 1, "deep")]
    assert "Ada" in run("cast", "suggest", "quay.md").out


def test_a_book_of_a_series_may_have_its_own(run: Run, quay: Path) -> None:
    folder = quay / "tales"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.txt").write_text(f"The {name}.\n\n“We sail,” said Ada.\n", encoding="utf-8")
    (folder / "narrate.toml").write_text(
        '[series]\n[voice]\nname = "middle"\n[cast]\nAda = { voice = "high", also = ["A"] }\nCook = "deep"\n'
        '[series.overrides.two.cast]\nAda = "deep"\n',
        encoding="utf-8",
    )
    made = run("make", folder, *QUICK)
    assert made.code == 0, made.err
    assert "Cook" not in made.err  # nobody needs to appear in every book of a series
    assert run("make", folder, *QUICK).json["counts"]["unchanged"] == 2
    cast = run("config", "show", folder / "two.txt", "--json").json["cast"]
    assert cast["Ada"] == {"voice": "deep", "also": ["A"]}
    again = run("make", folder, *QUICK, "--cast", "A=middle")
    assert [one["synthesized"] for one in again.json["books"]] == [1, 0]


def test_voices_of_two_engines_and_rates_are_at_one_level(run: Run, quay: Path) -> None:
    made = run("make", "quay.md", *QUICK, "--cast", "Ada=martin")
    assert made.code == 0, made.err
    report = json.loads((quay / "output" / "The Quay.report.json").read_text(encoding="utf-8"))
    with wave.open(str(quay / "output" / "The Quay.wav")) as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16) / 32768.0
    assert rate == 16000
    levels = {}
    for segment in report["spoken"]:
        for row in segment["sentences"]:
            start, end = ((segment["in"][0][1] + ms) * rate // 1000 for ms in row[:2])
            levels[row[2]] = 10 * np.log10(np.mean(samples[start:end] ** 2))
    assert abs(levels["“We sail at noon,”"] - levels["The boat came in."]) < 6

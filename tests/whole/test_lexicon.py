"""Finding words, keeping how they are said, and speaking only what changed."""

from __future__ import annotations

import tomllib
from pathlib import Path

from running import Run


def test_from_suggestion_to_sound(run: Run, chapter: Path) -> None:
    words = {row["word"]: row for row in run("lexicon", "suggest", chapter, "--json").json["words"]}
    assert words["Mara"]["why"] == "name"
    assert words["Mara"]["phonemes"]
    first = run("make", chapter, "--json").json
    (run.folder / "narrate.toml").write_text("# mine\n[pauses]\nturn_ms = 700\n\n[lexicon] # names\n", encoding="utf-8")
    added = run("lexicon", "add", "Mara", "/ˈmɑːrə/", "-o", "heard.wav")
    assert added.code == 0, added.err
    assert (run.folder / "heard.wav").stat().st_size > 1000
    assert run("lexicon", "add", "Zed", "zee").code == 0
    assert run("lexicon", "add", "Zed", "zed").code == 0
    text = (run.folder / "narrate.toml").read_text(encoding="utf-8")
    assert text.startswith("# mine\n")
    assert tomllib.loads(text)["lexicon"] == {"Mara": "/ˈmɑːrə/", "Zed": "zed"}
    made = run("make", chapter, "--json").json
    assert (made["synthesized"], made["utterances"]) == (2, first["utterances"])
    checked = run("lexicon", "check", chapter, "--json")
    assert checked.code == 8
    assert checked.json["unused"] == ["Zed"]


def test_a_file_of_pronunciations(run: Run, chapter: Path) -> None:
    (run.folder / "names.toml").write_text('"Mara" = "Mah-rah"\n', encoding="utf-8")
    ran = run("script", chapter, "--lexicon", "names.toml", "--spoken")
    assert "Mah-rah came" in ran.out
    (run.folder / "names.toml").write_text('"Mara" = 3\n', encoding="utf-8")
    ran = run("script", chapter, "--lexicon", "names.toml")
    assert (ran.code, "Mara" in ran.err) == (4, True)
    assert run("lexicon", "add", "...", "dots").code == 4

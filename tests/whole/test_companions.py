"""What lies beside a book when somebody asks for it."""

from __future__ import annotations

import json
from pathlib import Path

from running import Run


def test_every_companion_is_written_and_reads_back(run: Run, chapter: Path) -> None:
    ran = run(
        "make", chapter, "-f", "mp3,wav", "--author", "A. Writer", "--description", "One.\nTwo.",
        "--sidecars", "metadata.json,cover.jpg,desc.txt,reader.txt,cue,m3u8",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    out = run.folder / "output"
    told = json.loads((out / "The Long Way Round.metadata.json").read_text(encoding="utf-8"))
    assert told["title"] == "The Long Way Round"
    assert (out / "The Long Way Round.cover.jpg").read_bytes()[:2] == b"\xff\xd8"
    assert (out / "The Long Way Round.desc.txt").read_text(encoding="utf-8").strip() == "One.\nTwo."
    assert (out / "The Long Way Round.reader.txt").read_text(encoding="utf-8").strip()
    for form in ("mp3", "wav"):
        assert f"The Long Way Round.{form}" in (out / f"The Long Way Round.{form}.cue").read_text(encoding="utf-8")
        assert f"The Long Way Round.{form}" in (out / f"The Long Way Round.{form}.m3u8").read_text(encoding="utf-8")


def test_a_file_a_chapter_has_its_playlist(run: Run, chapter: Path) -> None:
    ran = run("make", chapter, "-f", "mp3", "--split", "chapter", "--sidecars", "metadata.json")
    assert ran.code == 0, ran.err
    folder = run.folder / "output" / "The Long Way Round"
    listed = (folder / "The Long Way Round.m3u8").read_text(encoding="utf-8").splitlines()
    names = [line for line in listed if not line.startswith("#")]
    assert names
    assert all((folder / name).is_file() for name in names)
    assert (folder / "metadata.json").is_file()


def test_an_unknown_companion_is_named(run: Run, chapter: Path) -> None:
    ran = run("make", chapter, "--sidecars", "cover.jpeg")
    assert ran.code == 4
    assert "cover.jpg" in ran.err


def test_every_format_says_that_the_voice_is_synthetic(run: Run, chapter: Path) -> None:
    import mutagen

    made = run("make", chapter, "-f", "m4b,mp3,opus,flac", "--voice", "clara", "--json")
    assert made.code == 0, made.err
    for name in made.json["files"]:
        tags = mutagen.File(run.folder / name).tags
        (told,) = (value for key, value in tags.items() if key.casefold() in ("©cmt", "comm::eng", "comment"))
        told = str(told[0] if isinstance(told, list) else told)
        assert told.startswith("Read by a synthetic voice: clara (espeak). Made with narrate "), name

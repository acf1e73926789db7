"""From a pasted chapter to files that players read: the whole way, with the real engine."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import av
import mutagen
import numpy as np
import pytest
from PIL import Image

from running import Run

STORY = Path(__file__).resolve().parents[3] / "shared" / "stories" / "a-stream-of-silent-love.txt"


def _decoded(path: Path) -> tuple[np.ndarray, int]:
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        frames = [frame.to_ndarray() for frame in container.decode(stream)]
        samples = np.concatenate(frames, axis=1)[0]
        if samples.dtype.kind == "i":
            samples = samples / np.iinfo(samples.dtype).max
        return samples.astype(np.float32), stream.rate


def _files(run: Run) -> list[str]:
    return sorted(path.name for path in (run.folder / "output").rglob("*") if path.is_file())


def test_a_chapter_becomes_chaptered_tagged_files(run: Run, chapter: Path) -> None:
    Image.new("RGB", (300, 300), (10, 80, 120)).save(run.folder / "cover.png")
    ran = run(
        "make", chapter, "--format", "m4b,mp3", "--author", "A. Writer", "--series", "Roads", "--part", "2",
        "--year", "2024", "--cover", "cover.png", "--json",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    made = ran.json
    assert _files(run) == ["The Long Way Round.m4b", "The Long Way Round.mp3", "The Long Way Round.report.json"]
    assert len(made["chapters"]) == 1
    assert made["words_skipped"] > 20
    assert made["synthesized"] == made["utterances"] > 8
    for name in made["files"]:
        path = run.folder / name
        samples, rate = _decoded(path)
        assert abs(len(samples) / rate - made["duration_s"]) < 0.001
        tags = mutagen.File(path)
        assert tags is not None
        assert abs(tags.info.length - len(samples) / rate) < 0.06
    m4b = mutagen.File(run.folder / "output" / "The Long Way Round.m4b")
    assert m4b.tags["\xa9ART"] == ["A. Writer"]
    assert m4b.tags["covr"]
    assert [chapter.title for chapter in m4b.chapters] == ["Chapter 1: The Long Way Round"]


def test_a_second_run_synthesises_nothing_and_says_so(run: Run, chapter: Path) -> None:
    first = run("make", chapter, "--json").json
    again = run("make", chapter)
    assert again.code == 0
    assert "Nothing had to be synthesised" in again.err
    made = run("make", chapter, "--json").json
    assert (made["synthesized"], made["reused"]) == (0, first["utterances"])


def test_one_changed_word_is_one_sentence(run: Run, chapter: Path) -> None:
    run("make", chapter, "-q")
    chapter.write_text(chapter.read_text(encoding="utf-8").replace("geese", "ducks"), encoding="utf-8")
    made = run("make", chapter, "--json").json
    assert made["synthesized"] == 1
    assert made["segments_rendered"] == 1


def test_the_same_bytes_from_a_cold_store(run: Run, chapter: Path) -> None:
    formats = ["m4b", "mp3", "opus", "flac", "wav"]
    for number, jobs in enumerate(("1", "2")):
        ran = run(
            "make", chapter, "-f", ",".join(formats), "-j", jobs, "-o", f"out{number}", "--store", f"store{number}",
            fresh=True,
        )  # fmt: skip
        assert ran.code == 0, ran.err
    for form in formats:
        one, two = (run.folder / f"out{number}" / f"The Long Way Round.{form}" for number in (0, 1))
        assert one.read_bytes() == two.read_bytes(), form


def test_new_tags_need_no_synthesis_and_another_format_neither(run: Run, chapter: Path) -> None:
    run("make", chapter, "-q")
    made = run("make", chapter, "--author", "Somebody Else", "-f", "m4b,flac", "--json").json
    assert made["synthesized"] == 0
    assert mutagen.File(run.folder / "output" / "The Long Way Round.m4b").tags["\xa9ART"] == ["Somebody Else"]


def test_pauses_in_the_sound_are_those_of_the_script(run: Run, chapter: Path) -> None:
    script = run("script", chapter, "--json").json
    asked = [
        sentence["pause_after_ms"]
        for one in script["chapters"]
        for scene in one["scenes"]
        for paragraph in scene["paragraphs"]
        for sentence in paragraph["sentences"]
    ]
    made = run("make", chapter, "-f", "wav", "--json").json
    samples, rate = _decoded(run.folder / made["files"][0])
    loud = np.flatnonzero(np.abs(samples) > 2e-4)
    gaps = np.diff(loud)
    heard = np.sort(gaps[gaps > 0.3 * rate])[::-1] * 1000 / rate
    assert len(heard) >= len(asked) - 1
    for pause, gap in zip(sorted(asked[:-1], reverse=True), heard, strict=False):
        assert pause - 1 <= gap <= pause + 90


def test_notes_can_be_kept_or_moved(run: Run, chapter: Path) -> None:
    def said(*options: str) -> str:
        script = run("script", chapter, "--json", *options).json
        return " ".join(
            sentence["text"]
            for one in script["chapters"]
            for scene in one["scenes"]
            for paragraph in scene["paragraphs"]
            for sentence in paragraph["sentences"]
        )

    assert "before bed" not in said()
    kept, moved = said("--notes", "keep"), said("--notes", "end")
    assert kept.index("before bed") < kept.index("Mara came") < kept.index("Please review")
    assert moved.index("Mara came") < moved.index("before bed")


def test_standard_input_several_sources_and_chapter_files(run: Run, chapter: Path) -> None:
    ran = run("make", "-", "--title", "Pasted", "--json", stdin=chapter.read_text(encoding="utf-8"))
    assert ran.code == 0, ran.err
    two = run.folder / "two.txt"
    two.write_text("Chapter 2\n\nThe Open Gate\n\nThe gate was open, and the geese were gone.\n", encoding="utf-8")
    made = run("make", chapter, two, "--title", "Both", "--split", "chapter", "-f", "mp3", "--json").json
    assert len(made["files"]) == 2
    assert [one["title"] for one in made["chapters"]] == ["Chapter 1: The Long Way Round", "Chapter 2: The Open Gate"]
    assert all(Path(run.folder / name).stat().st_size > 1000 for name in made["files"])


def test_music_is_laid_in(run: Run, chapter: Path) -> None:
    with av.open(str(run.folder / "theme.ogg"), "w") as container:
        stream = container.add_stream("libopus", rate=48000)
        tone = (np.sin(np.arange(48000 * 2) / 20) * 12000).astype(np.int16)[None]
        frame = av.AudioFrame.from_ndarray(tone, format="s16", layout="mono")
        frame.rate = 48000
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    plain = run("make", chapter, "--json").json
    made = run(
        "make", chapter, "--intro", "theme.ogg", "--outro", "theme.ogg", "--scene-sound", "theme.ogg", "--json"
    ).json
    assert 5.5 < made["duration_s"] - plain["duration_s"] < 12
    assert made["synthesized"] == 0
    under = run("make", chapter, "--title-sound", "theme.ogg", "-f", "wav", "--json").json
    assert 2.5 < under["duration_s"] - plain["duration_s"] < 3.5
    assert under["synthesized"] == 0
    samples, rate = _decoded(run.folder / under["files"][0])
    lead = samples[int(0.8 * rate) : int(1.8 * rate)]
    assert np.sqrt(np.mean(lead**2)) > 0.01


@pytest.mark.debian("ffprobe", "ffmpeg", "mediainfo")
def test_tools_nobody_here_wrote_agree(run: Run, chapter: Path) -> None:
    made = run("make", chapter, "-f", "m4b,mp3,opus,flac,wav", "--author", "A. Writer", "--json").json
    for name in made["files"]:
        path = run.folder / name
        probe = json.loads(
            subprocess.run(
                ["ffprobe", "-v", "error", "-show_format", "-show_chapters", "-of", "json", str(path)],
                capture_output=True, text=True, check=True,
            ).stdout
        )  # fmt: skip
        # What an encoder was late by is taken off in decoding (MP3's header, Opus's pre-skip); ffprobe leaves it in.
        late = {".mp3": 0.06, ".opus": 0.004}.get(path.suffix, 0.001)
        assert abs(float(probe["format"]["duration"]) - made["duration_s"]) < late, name
        if path.suffix != ".wav":
            assert [one["tags"]["title"] for one in probe["chapters"]] == ["Chapter 1: The Long Way Round"], name
        decoded = subprocess.run(
            ["ffmpeg", "-v", "error", "-i", str(path), "-f", "null", "-"], capture_output=True, text=True
        )
        assert (decoded.returncode, decoded.stderr) == (0, ""), name
    info = subprocess.run(
        ["mediainfo", "--Output=JSON", str(run.folder / made["files"][0])], capture_output=True, text=True
    )
    tracks = json.loads(info.stdout)["media"]["track"]
    assert sum(track["@type"] == "Menu" for track in tracks) == 2


def test_help_is_quick_and_lists_the_commands(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    for name in ("make", "script", "say", "voices", "doctor", "cache"):
        assert name in ran.out


@pytest.mark.skipif(not STORY.exists(), reason="needs ../shared/stories")
def test_the_real_chapter(run: Run) -> None:
    shutil.copy(STORY, run.folder / "story.txt")
    script = run("script", "story.txt", "--json").json
    assert script["title"] == "A Stream of Silent Love, No Longer a River of Blood"
    (one,) = script["chapters"]
    assert len(one["scenes"]) == 1
    paragraphs = one["scenes"][0]["paragraphs"]
    texts = [" ".join(sentence["text"] for sentence in paragraph["sentences"]) for paragraph in paragraphs]
    story = [text for paragraph, text in zip(paragraphs, texts, strict=True) if paragraph["kind"] == "paragraph"]
    assert story[0].startswith("Spike stood on the streets")
    assert story[-1].endswith("He had to get to work.")
    source = STORY.read_text(encoding="utf-8")
    whole = source[source.index("Spike stood on") : source.index("Unbeta'd")]
    assert " ".join(" ".join(story).split()) == " ".join(whole.split())
    assert [entry["reason"] for entry in script["skipped"]] == ["author's note", "author's note"]
    assert script["skipped"][0]["text"].endswith("by Sunday at least.")
    assert script["skipped"][1]["text"].startswith("Unbeta'd and")
    spoken = json.dumps([sentence["spoken"] for p in paragraphs for sentence in p["sentences"]], ensure_ascii=False)
    assert "\u00a0" not in spoken
    assert "\\n" not in spoken


def test_a_glued_note_is_accounted_for_without_a_warning(run: Run) -> None:
    (run.folder / "glued.txt").write_text(
        "Chapter 1\n\nAuthor's note: sorry for the wait, school was crazy, thanks for all the reviews!"
        "Mara stood at the gate and waited.\n\nNobody came. She went home.\n",
        encoding="utf-8",
    )
    script = run("script", "glued.txt", "--json").json
    assert [one["reason"] for one in script["skipped"]] == ["author's note"]
    assert script["warnings"] == []

"""Listening offline, through the real command: feed, page, export, and a watched folder."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from running import Run

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"
BASE = "https://example.org/our books/"


@pytest.fixture
def made(run: Run) -> Path:
    """A series of a book by chapters and a book with a name that needs care, made in two formats."""
    folder = run.folder / "geese"
    (folder / "1 - The Gate").mkdir(parents=True)
    for number, text in enumerate(("Mara came. It was shut.", "She knocked."), start=1):
        (folder / "1 - The Gate" / f"ch{number}.txt").write_text(f"Chapter {number}\n\n{text}\n", encoding="utf-8")
    (folder / "2 - Geese & “Men” #2?.md").write_text(
        "# Geese & &lt;Men&gt; Again\n\nThey were back.\n", encoding="utf-8"
    )
    (folder / "narrate.toml").write_text(
        '[series]\ntitle = "Geese <&>"\nauthor = "A. Writer"\nstarted = "2024-05-30"\n'
        '[voice]\nname = "sine:tone"\n[output]\nformats = ["flac", "mp3"]\n[run]\nexecutor = "inline"\n',
        encoding="utf-8",
    )
    assert run("feed", folder).code == 3, "nothing is made yet"
    ran = run("make", folder, "-q")
    assert ran.code == 0, ran.err
    return folder


def test_the_feed_is_what_podcast_players_want(run: Run, made: Path) -> None:
    output = made / "output"
    assert run("feed", made, "--base-url", "ftp://x").code == 2
    told = run("feed", made, "--base-url", BASE, "--json").json
    assert told["episodes"] == 2
    first = (output / "feed.xml").read_bytes()
    channel = ElementTree.fromstring(first)[0]
    for name in ("title", "link", "description", "language", f"{ITUNES}author", f"{ITUNES}explicit", f"{PODCAST}guid"):
        assert (channel.findtext(name) or "").strip(), name
    assert channel.findtext("title") == "Geese <&>"
    image = channel.find(f"{ITUNES}image")
    assert image is not None
    assert image.get("href") == "https://example.org/our%20books/feed.jpg"
    items = channel.findall("item")
    days = [parsedate_to_datetime(item.findtext("pubDate") or "") for item in items]
    assert [day.date().isoformat() for day in days] == ["2024-05-30", "2024-05-31"]
    assert [item.findtext(f"{ITUNES}episode") for item in items] == ["1", "2"]
    for item in items:
        enclosure = item.find("enclosure")
        assert enclosure is not None
        assert enclosure.get("type") == "audio/mpeg"
        path = output / unquote(enclosure.get("url", "")[len("https://example.org/our%20books/") :])
        assert path.stat().st_size == int(enclosure.get("length", "0"))
        for tag in ("chapters", "transcript"):
            beside = item.find(f"{PODCAST}{tag}")
            assert beside is not None
            assert (output / unquote(beside.get("url", "").rpartition("/")[2])).is_file()
    chapters = json.loads((output / "The Gate.mp3.chapters.json").read_text(encoding="utf-8"))["chapters"]
    assert [one["title"] for one in chapters] == ["Chapter 1", "Chapter 2"]
    assert chapters[0]["startTime"] == 0 < chapters[1]["startTime"]
    transcript = (output / "The Gate.mp3.vtt").read_text(encoding="utf-8")
    times = re.findall(r"^(\S+) --> (\S+)$", transcript, re.MULTILINE)
    assert len(times) == 5
    assert all(start < end for start, end in times)
    assert [start for start, _ in times] == sorted(start for start, _ in times)
    assert "&lt;Men&gt;" in (next(output.glob("Geese &*.mp3.vtt"))).read_text(encoding="utf-8")

    run("feed", made, "--base-url", BASE)
    assert (output / "feed.xml").read_bytes() == first, "a feed does not depend on when it is written"
    guids = [item.findtext("guid") for item in items]
    (made / "1 - The Gate").rename(made / "1 - The Old Gate")
    assert run("make", made, "-q").code == 0
    run("feed", made, "--base-url", BASE)
    channel = ElementTree.fromstring((output / "feed.xml").read_bytes())[0]
    assert [item.findtext("guid") for item in channel.findall("item")] == guids
    assert not (output / "The Gate.mp3").exists(), "a renamed book does not leave its old file behind"


class _Links(HTMLParser):
    """All that a page names."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in ("src", "href")]


def test_the_page_needs_nothing_but_the_sound_beside_it(run: Run, made: Path) -> None:
    page = Path(run("feed", made, "--json").json["page"])
    text = page.read_text(encoding="utf-8")
    links = _Links()
    links.feed(text)
    assert len([link for link in links.found if link.startswith("data:image/jpeg")]) == 2
    files = [link for link in links.found if not link.startswith("data:")]
    assert len(files) == 2
    assert all((page.parent / unquote(link)).is_file() for link in files)
    data = re.search(r'<script id="data"[^>]*>(.*?)</script>', text, re.DOTALL)
    assert data is not None
    books = json.loads(data[1])
    assert [one["title"] for one in books] == ["The Gate", "Geese & <Men> Again"]
    assert all((page.parent / unquote(file["url"])).is_file() for one in books for file in one["files"])
    assert "http" not in re.sub(r"data:[^\"]*", "", text)
    page.write_text("somebody's own page", encoding="utf-8")
    assert run("feed", made).code == 7
    assert run("feed", made, "--force").code == 0


@pytest.mark.browser
def test_the_page_works_in_a_browser_offline(run: Run, made: Path) -> None:
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        pytest.skip("needs a Chromium")
    page = Path(run("feed", made, "--json").json["page"])
    script = '<script>document.querySelectorAll("[data-chapter]")[1].click();</script></body>'
    probe = page.with_name("probe.html")
    probe.write_text(page.read_text(encoding="utf-8").replace("</body>", script), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=390,844", "--virtual-time-budget=8000"]
    shown = subprocess.run(
        [browser, *options, "--dump-dom", probe.as_uri()], capture_output=True, text=True, timeout=400
    )  # fmt: skip
    assert re.search(r'<button data-chapter="0:1"[^>]*aria-current="true"', shown.stdout), shown.stderr[-2000:]
    assert "The Gate · Chapter 2" in shown.stdout


def test_export_copies_what_is_new_and_looks_at_it_again(run: Run, made: Path) -> None:
    card = run.folder / "card"
    assert len(run("export", made, "--to", card, "--json").json["copied"]) == 4
    again = run("export", made, "--to", card, "--json").json
    assert (len(again["copied"]), len(again["kept"])) == (0, 4)
    (card / "The Gate.mp3").write_bytes((card / "The Gate.mp3").read_bytes()[:-1] + b"?")
    assert run("export", made, "--to", card, "--json").json["copied"] == []
    assert len(run("export", made, "--to", card, "--verify", "--json").json["copied"]) == 1
    for name in ("The Gate.mp3", "The Gate.flac"):
        assert (card / name).read_bytes() == (made / "output" / name).read_bytes()
    shutil.rmtree(made / "1 - The Gate")
    run("make", made, "-q")
    assert len(run("export", made, "--to", card, "--json").json["strays"]) == 2
    other = run.folder / "phone"
    copied = run("export", made, "--to", other, "--per-chapter", "--format", "mp3", "--json").json["copied"]
    assert [Path(path).name for path in copied] == ["01 - Geese & (Men) Again.mp3"]
    Path(copied[0]).write_bytes(b"somebody else's")
    (other / ".narrate-export.json").unlink()
    assert run("export", made, "--to", other, "--per-chapter", "--format", "mp3").code == 7
    (run.folder / "file").write_text("x")
    assert run("export", made, "--to", run.folder / "file" / "below").code == 7


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX does")
@pytest.mark.slow
def test_a_watched_folder_makes_itself_and_stops_when_told(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("watchfiles")
    folder = run.folder / "serial"
    folder.mkdir()
    toml = '[series]\n[voice]\nname = "sine:tone"\n[output]\nformats = ["wav"]\n[run]\nexecutor = "inline"\n'
    (folder / "narrate.toml").write_text(toml, encoding="utf-8")
    (folder / "ch1.txt").write_text("Chapter 1\n\nOne.\n", encoding="utf-8")
    log = tmp_path / "log"
    environment = {**os.environ, "NARRATE_STORE": str(tmp_path / "store"), "PYTHONUNBUFFERED": "1"}
    with log.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "narrate", "watch", str(folder), "--settle", "0.5"],
            env=environment, stdout=file, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def told(pattern: str, seconds: float = 400.0) -> None:
        end = time.monotonic() + seconds
        while not re.search(pattern, log.read_text(), re.DOTALL):
            assert time.monotonic() < end, log.read_text()
            assert process.poll() is None, log.read_text()
            time.sleep(0.1)

    try:
        told("in 1 chapter,")
        (folder / "narrate.toml").write_text("[series", encoding="utf-8")
        told("not valid TOML")
        (folder / "narrate.toml").write_text(toml, encoding="utf-8")
        (folder / "ch2.txt").write_text("Chapter 2\n\nTwo.\n", encoding="utf-8")
        told("new: ch2.txt.*in 2 chapters, 2 new sentences")
        process.send_signal(signal.SIGTERM)
        assert process.wait(300) == 0
        assert "Stopped watching" in log.read_text()
    finally:
        process.kill()
        process.wait()

"""A small book, the real command on it, and an undisturbed result to compare with."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from pathlib import Path

import pytest

from narrate.store import Store

from running import Started, start

WORDS = """
    the a of and to in he she it was had that with on at from by for not one her his they were said there harbour lamp
    keeper window letter garden captain river stone morning water broken silent evening road bread slowly never always
    """.split()  # noqa: SIM905 (a word list reads best as text)


def story(seed: int, paragraphs: int, chapters: int = 5) -> str:
    """Chapters of made-up sentences, the same for the same seed."""
    draw = random.Random(seed)
    lines = []
    for number in range(1, chapters + 1):
        lines.append(f"Chapter {number}")
        for _ in range(paragraphs):
            sentences = (
                " ".join(draw.choice(WORDS) for _ in range(draw.randint(4, 14))).capitalize() + "."
                for _ in range(draw.randint(2, 5))
            )
            lines.append(" ".join(sentences))
    return "\n\n".join(lines) + "\n"


class Desk:
    """A folder with a book in it, and a store; `reference` is what an undisturbed run makes of the book."""

    def __init__(self, folder: Path, seed: int, formats: str, paragraphs: int) -> None:
        self.folder = folder
        self.source = folder / f"book{seed}.txt"
        folder.mkdir(parents=True, exist_ok=True)
        self.source.write_text(story(seed, paragraphs), encoding="utf-8")
        self.formats = formats
        self.output = folder / "output"
        self.store = Store(folder / "store")
        self.reference: dict[str, bytes] = {}

    def start(self, *options: str, **more: object) -> Started:
        """The real command, in a session of its own."""
        command = ["make", self.source, "-o", self.output, "--store", self.store.root, "--voice", "sine:tone"]
        command += ["--format", self.formats, "--jobs", "2", "--title", self.source.stem, "--json", "--quiet"]
        return start([*command, *options], self.folder, os.environ, session=True, **more)

    def finish(self, run: Started, code: int = 0) -> tuple[str, str]:
        """Wait for a run and see that it ended with `code`; what it wrote to standard output and error."""
        out, err = run.communicate(timeout=600)
        assert run.returncode == code, err
        assert "Traceback" not in err
        return out, err

    def make(self, *options: str, code: int = 0, **more: object) -> tuple[str, str]:
        return self.finish(self.start(*options, **more), code)

    def made(self) -> dict[str, bytes]:
        """What stands under final names: audio only, the report tells what was reused."""
        if not self.output.is_dir():
            return {}
        return {
            path.name: path.read_bytes() for path in self.output.iterdir() if path.suffix.lstrip(".") in self.formats
        }

    def records(self) -> list[Path]:
        found = []
        for folder, folders, names in os.walk(self.store.root):  # asked often: a third of what Path.rglob takes
            folders[:] = (name for name in folders if name != "leases")
            found += (Path(folder, name) for name in names)
        return sorted(found)

    def forget(self, *, store: bool = True) -> None:
        shutil.rmtree(self.output, ignore_errors=True)
        if store:
            shutil.rmtree(self.store.root, ignore_errors=True)


def in_session(leader: int) -> list[int]:
    """Processes alive in the session that `leader` began."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, _parent, _group, session = (entry / "stat").read_text().rsplit(")", 1)[1].split()[:4]
            except (FileNotFoundError, ProcessLookupError):
                continue
            if int(session) == leader and state != "Z":
                found.append(int(entry.name))
    return found


def kill(run: Started) -> None:
    """SIGKILL the command alone; its workers notice."""
    run.send_signal(signal.SIGKILL)
    run.communicate(timeout=60)
    deadline = time.monotonic() + 60
    while in_session(run.pid):
        assert time.monotonic() < deadline, "workers outlived their parent"
        time.sleep(0.01)


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory):
    """What undisturbed runs make of each book, by seed, formats and paragraphs a chapter."""
    made: dict[tuple[int, str, int], dict[str, bytes]] = {}

    def reference(*book: object) -> dict[str, bytes]:
        if book not in made:
            desk = Desk(tmp_path_factory.mktemp("undisturbed"), *book)
            desk.make(fresh=True)  # so that the same bytes come of another order of sets
            made[book] = desk.made()
            assert len(made[book]) == len(desk.formats.split(","))
        return made[book]

    return reference


@pytest.fixture
def desk(tmp_path, undisturbed):
    def lay_out(seed: int = 1, formats: str = "m4b", store: Path | None = None, paragraphs: int = 2) -> Desk:
        made = Desk(tmp_path / f"desk{seed}", seed, formats, paragraphs)
        made.reference = undisturbed(seed, formats, paragraphs)
        if store is not None:
            made.store = Store(store)
        return made

    os.environ.pop("NARRATE_STORE", None)
    lay_out.in_session = in_session
    lay_out.kill = kill
    return lay_out

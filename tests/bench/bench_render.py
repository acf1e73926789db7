"""Times whole renderings against a plain baseline: `python tests/bench/bench_render.py [--hours H] [--rounds N]`.

The baseline is what one would write in an afternoon: one process, espeak in it, its samples fed into one encoder of the
same codec and settings. Ours is the real way from a script to a file: planned, rendered by worker processes through the
store, bound with chapters. Both run as programs of their own, in turns, so that a busy machine slows both; what counts
are the ratios. CPU and memory are the system's figures for the program and all its children.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RATE = 22050
PAUSE_MS = 350
VOCABULARY = """
    the a of and to in he she it was had that with on at from by for as but not one her his they were said there
    harbour lamp keeper window letter garden captain river stone morning water broken silent evening road bread
    slowly never always perhaps already quietly walked looked turned remembered waited answered opened carried
    old small long dark white cold warm empty narrow another every little beautiful different impossible
    """


def paragraphs(hours: float, seed: int) -> list[list[str]]:
    """Sentences by paragraph, about `hours` of them when spoken: fifteen characters a second."""
    draw = random.Random(seed)
    vocabulary = VOCABULARY.split()
    left = hours * 3600 * 15
    found = []
    while left > 0:
        sentences = []
        for _ in range(draw.randint(1, 6)):
            words = [draw.choice(vocabulary) for _ in range(min(3 + int(draw.expovariate(0.09)), 45))]
            middle = len(words) // 2
            if len(words) > 9:
                words[middle] += draw.choice((",", ",", ";", " —"))
            sentences.append(" ".join(words).capitalize() + draw.choice("....!?"))
        left -= sum(map(len, sentences))
        found.append(sentences)
    return found


# ---------------------------------------------------------------------------------------------- programs that are timed


def run_baseline(hours: float, seed: int, folder: Path) -> float:
    """One process, one encoder. Seconds of sound."""
    import av
    import numpy as np

    from narrate.engines.espeak import Espeak
    from narrate.model import Utterance, Voice

    voice = Voice("bench", "espeak", "en-us")
    lines = [Utterance(text, voice) for sentences in paragraphs(hours, seed) for text in sentences]
    pause = np.zeros(RATE * PAUSE_MS // 1000, np.float32)
    position = 0
    with av.open(str(folder / "baseline.m4b"), "w", format="ipod") as container:
        stream = container.add_stream("aac", rate=RATE, layout="mono")
        stream.bit_rate = 64000
        stream.codec_context.options = {"aac_coder": "fast"}
        for audio in Espeak().speak(lines):
            sound = np.concatenate((audio.samples, pause))
            frame = av.AudioFrame.from_ndarray(sound[None, :], format="fltp", layout="mono")
            frame.sample_rate = RATE
            frame.pts = position
            position += len(sound)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return position / RATE


def run_ours(hours: float, seed: int, folder: Path, jobs: int) -> float:
    """Script to file by way of the store. Seconds of sound."""
    from narrate import plugins
    from narrate.jobs import calibrate, open_executor, render_all
    from narrate.model import (
        Audiobook,
        BlockKind,
        ChapterMark,
        Metadata,
        Place,
        ScriptChapter,
        ScriptParagraph,
        ScriptScene,
        Sentence,
        Timeline,
        Voice,
    )
    from narrate.planning import Studio, plan_chapter
    from narrate.presets import PRESETS
    from narrate.store import Store

    store = Store(folder / "store")
    voice = Voice("bench", "espeak", "en-us")
    with store.lease(), open_executor("process", jobs) as executor:
        if hasattr(executor, "warm"):
            executor.warm()
        mastering = PRESETS["audiobook"].mastering
        gain = calibrate(voice, mastering, str(store.root)).gain_db
        writer = plugins.load("writers", "m4b")
        encoding = writer.encoding(RATE, 1, 64000)
        studio = Studio({"bench": voice}, {"bench": gain}, RATE, mastering, (encoding,), 100)
        said = tuple(
            ScriptParagraph(
                BlockKind.PARAGRAPH,
                tuple(Sentence(text, text, "bench", PAUSE_MS) for text in sentences),
                Place("bench"),
            )
            for sentences in paragraphs(hours, seed)
        )
        chapter = ScriptChapter("One", (ScriptScene(said),), (), 500)
        segments = list(render_all(plan_chapter(chapter, studio).tasks, executor, str(store.root)))
        frames = sum(dict(one.lengths)["m4b"] for one in segments)
        timeline = Timeline(encoding.rate, frames, (ChapterMark("One", 0, frames),))
        packets = tuple(dict(one.encoded)["m4b"] for one in segments)
        book = Audiobook(Metadata(title="Bench"), timeline, encoding, packets)
        writer.bind(book, (store.get("packets", key) for key in packets), folder / "ours.m4b")
    return timeline.frames / timeline.rate


# -------------------------------------------------------------------------------------------------------------- timing


@dataclass(frozen=True, slots=True)
class Measured:
    """A program's wall and CPU seconds, peak memory of all its processes and of a single child in MB, its output."""

    wall: float
    cpu: float
    peak: float
    worker: float
    told: dict[str, Any]


def measured(command: list[str], *, watch: bool = True) -> Measured:
    """Run a program that prints one JSON document; figures are the system's, children's included.

    Memory is 0 where nobody watches it: adding up pages holds up whose pages they are, the more of them the longer.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    peak = [0.0, 0.0]
    watcher = threading.Thread(target=_watch, args=(program, peak), daemon=True)
    if watch:
        watcher.start()
    out, _ = program.communicate()
    wall = time.perf_counter() - start
    if watch:
        watcher.join()
    if program.returncode:
        raise SystemExit(f"{command} failed")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(wall, cpu, *peak, json.loads(out))


def itself(mode: str, hours: float, seed: int, folder: Path, jobs: int) -> list[str]:
    """The command that runs this file as one of its programs."""
    command = [sys.executable, __file__, "--mode", mode, "--hours", str(hours), "--seed", str(seed)]
    return [*command, "--folder", str(folder), "--jobs", str(jobs)]


def _watch(program: subprocess.Popen[str], peak: list[float]) -> None:
    """Highest sum of proportional memory of the program and all below it, and of a single one of these, in MB."""
    while program.poll() is None:
        start = time.perf_counter()
        sizes = {pid: _memory(pid) for pid in _family(str(program.pid))}
        peak[0] = max(peak[0], sum(sizes.values()))
        peak[1] = max([peak[1], *(size for pid, size in sizes.items() if pid != str(program.pid))])
        # Adding up pages holds those up whose pages they are: at most one part in fifty of the time.
        time.sleep(max(0.1, 50 * (time.perf_counter() - start)))


def _family(pid: str) -> set[str]:
    """A process and all below it, whichever of its threads began them."""
    found = {pid}
    try:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            for child in (thread / "children").read_text().split():
                found |= _family(child)
    except OSError:
        pass  # it has ended meanwhile
    return found


def _memory(pid: str) -> float:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def main() -> None:
    """Rounds of baseline, ours cold, ours again with nothing to do."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=float, default=0.33)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--mode", choices=("baseline", "ours"), help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.mode == "baseline":
        print(json.dumps({"seconds": run_baseline(arguments.hours, arguments.seed, arguments.folder)}))
        return
    if arguments.mode == "ours":
        print(json.dumps({"seconds": run_ours(arguments.hours, arguments.seed, arguments.folder, arguments.jobs)}))
        return
    runs: dict[str, list[Measured]] = {"baseline": [], "ours": [], "again": []}
    for seed in range(arguments.rounds):
        folder = Path(tempfile.mkdtemp(prefix="narrate-bench-"))
        try:
            for name, mode in (("baseline", "baseline"), ("ours", "ours"), ("again", "ours")):
                runs[name].append(measured(itself(mode, arguments.hours, seed, folder, arguments.jobs)))
        finally:
            shutil.rmtree(folder)
    print(f"{arguments.hours} h of text, {arguments.rounds} rounds, {arguments.jobs} processes")
    report(runs)


def report(runs: dict[str, list[Measured]]) -> None:
    """Medians, and the ratios round by round."""
    for name, each in runs.items():
        hours = statistics.median(run.told["seconds"] for run in each) / 3600
        wall, cpu = statistics.median(run.wall for run in each), statistics.median(run.cpu for run in each)
        print(
            f"{name:9} sound {hours:5.2f} h  wall {wall:7.2f} s  CPU {cpu:7.2f} s ({cpu / hours:5.1f} s/h)  memory "
            f"{max(run.peak for run in each):4.0f} MB, largest worker {max(run.worker for run in each):4.0f} MB"
        )
    for name in ("ours", "again"):
        for key in ("wall", "cpu"):
            ratios = [
                getattr(run, key) / getattr(base, key) for run, base in zip(runs[name], runs["baseline"], strict=True)
            ]
            spread = " ".join(f"{ratio:.3f}" for ratio in sorted(ratios))
            print(f"{name} / baseline, {key}: {statistics.median(ratios):.3f}  ({spread})")


if __name__ == "__main__":
    main()

"""Times the real command and writes docs/benchmarks.md: `make bench`, `python tests/bench/run.py [--hours H] …`.

A chapter of 20 minutes and a book of `--hours`, of made-up sentences: from nothing, again, after a changed
word, after a sentence at the front, with another title, in another format; each beside the baseline of bench_render.py
in the same round. Then a book of one hour and a long one, for what they take of memory. On two cores, all of it takes
about twenty minutes.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench_render import Measured, itself, measured, paragraphs

DOCS = Path(__file__).resolve().parents[2] / "docs"
CHAPTER_HOURS = 1 / 3

# Name, what is done to the book, options: in the order in which they are run, on one store.
STEPS = (
    ("from nothing", "", ()),
    ("again, nothing changed", "", ()),
    ("one word changed", "word", ()),
    ("a sentence at the front", "front", ()),
    ("another title", "front", ("--title", "Another")),
    ("another format (Opus)", "front", ("--format", "opus")),
)


def processor() -> str:
    """The processor's own name where the system tells it."""
    try:
        named = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    except OSError:
        named = []
    return named[0].partition(":")[2].strip() if named else platform.machine()


def book(hours: float, seed: int, change: str) -> str:
    """The text of a book in chapters of 20 minutes; `change` puts one word or one sentence in, and moves no chapter."""
    found = paragraphs(hours, seed)
    lines = []
    length, limit = 0, CHAPTER_HOURS * 3600 * 15
    for number, sentences in enumerate(found):
        if length % limit < sum(map(len, sentences)) or not lines:
            lines.append(f"Chapter {int(length // limit) + 1}")
        length += sum(map(len, sentences))
        lines.append(" ".join(changed(sentences, change, number, len(found))))
    return "\n\n".join(lines) + "\n"


def changed(sentences: list[str], change: str, number: int, count: int) -> list[str]:
    """Paragraph `number` of `count` as it stands in the changed book."""
    if change == "word" and number == count // 2:
        first, *others = sentences
        words = first.split()
        words[1] = "altogether"
        return [" ".join(words), *others]
    if change == "front" and number == 0:
        return ["This sentence was not there before.", *sentences]
    return sentences


def one_round(hours: float, seed: int, jobs: int, *, watch: bool = True) -> dict[str, Measured]:
    """The baseline, then every step on a store of its own."""
    folder = Path(tempfile.mkdtemp(prefix="narrate-bench-"))
    try:
        runs = {"baseline": measured(itself("baseline", hours, seed, folder, jobs), watch=watch)}
        source = folder / "book.txt"
        for name, change, options in STEPS:
            source.write_text(book(hours, seed, change), encoding="utf-8")
            command = [sys.executable, "-m", "narrate", "make", str(source), "-o", str(folder / "out")]
            command += ["--store", str(folder / "store"), "--voice", "espeak:en-us", "--format", "m4b"]
            runs[name] = measured([*command, "--jobs", str(jobs), "--json", "--quiet", *options], watch=watch)
    finally:
        shutil.rmtree(folder)
    return runs


def long_ones(hours: tuple[float, ...], jobs: int) -> list[str]:
    """Rows in Markdown: the memory that books of so many hours take, by a voice and a rate that cost little."""
    rows = ["| hours of sound | wall, s | CPU, s | memory, MB | a worker, MB |", "|---|---|---|---|---|"]
    for length in hours:
        folder = Path(tempfile.mkdtemp(prefix="narrate-bench-"))
        try:
            source = folder / "book.txt"
            source.write_text(book(length, 7, ""), encoding="utf-8")
            command = [sys.executable, "-m", "narrate", "make", str(source), "-o", str(folder / "out")]
            command += ["--store", str(folder / "store"), "--voice", "sine:tone", "--rate", "8000", "--format", "m4b"]
            run = measured([*command, "--jobs", str(jobs), "--json", "--quiet"])
        finally:
            shutil.rmtree(folder)
        told = run.told["duration_s"] / 3600
        rows.append(f"| {told:.1f} | {run.wall:.1f} | {run.cpu:.1f} | {run.peak:.0f} | {run.worker:.0f} |")
    return rows


def table(rounds: list[dict[str, Measured]], watched: dict[str, Measured]) -> list[str]:
    """Rows in Markdown: medians, ratios against the baseline with their spread, what was done, memory as watched."""
    rows = [
        "| | wall, s | CPU, s | wall / baseline | CPU / baseline | spoken | segments | memory, MB | a worker, MB |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for name in rounds[0]:
        runs = [each[name] for each in rounds]
        base = [each["baseline"] for each in rounds]
        wall = [run.wall / other.wall for run, other in zip(runs, base, strict=True)]
        cpu = [run.cpu / other.cpu for run, other in zip(runs, base, strict=True)]
        told = runs[-1].told
        rows.append(
            f"| {name} | {statistics.median(run.wall for run in runs):.1f} | "
            f"{statistics.median(run.cpu for run in runs):.1f} | {_spread(wall)} | {_spread(cpu)} | "
            f"{told.get('synthesized', '')} | {told.get('segments_rendered', '')} | "
            f"{watched[name].peak:.0f} | {watched[name].worker:.0f} |"
        )
    return rows


def _spread(ratios: list[float]) -> str:
    middle = f"{statistics.median(ratios):.3f}"
    return middle if len(ratios) == 1 else f"{middle} ({min(ratios):.3f}–{max(ratios):.3f})"


def chart(results: dict[str, list[dict[str, Measured]]], path: Path) -> None:
    """Wall time of each step against the baseline, as bars."""
    import matplotlib as mpl

    mpl.use("Agg")
    # The same picture for the same figures.
    mpl.rcParams["svg.hashsalt"] = "narrate"
    import matplotlib.pyplot as plt

    names = [name for name, _, _ in STEPS]
    figure, axes = plt.subplots(figsize=(7, 3))
    for number, (title, rounds) in enumerate(results.items()):
        shares = [statistics.median(each[name].wall / each["baseline"].wall for each in rounds) for name in names]
        places = [place + 0.4 * number for place in range(len(names))]
        axes.barh(places, shares, height=0.38, label=title)
        for place, share in zip(places, shares, strict=True):
            axes.text(share + 0.01, place, f"{share:.3f}", va="center", fontsize=7)
    axes.set_yticks([place + 0.2 for place in range(len(names))], names)
    axes.invert_yaxis()
    axes.axvline(1.0, color="grey", linewidth=1)
    axes.set_xlabel("wall time, baseline = 1")
    axes.legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    """Run it all and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=float, default=10.0, help="length of the book [10]")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of the chapter; the book has one [5]")
    parser.add_argument("--long", type=float, default=30.0, help="length of the book whose memory is measured [30]")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), help="processes [one a core]")
    parser.add_argument("--output", type=Path, default=DOCS, help="folder for benchmarks.md and its chart [docs]")
    arguments = parser.parse_args()
    seeds = range(arguments.rounds)
    chapter = [one_round(CHAPTER_HOURS, seed, arguments.jobs, watch=False) for seed in seeds]
    seen = one_round(CHAPTER_HOURS, len(chapter), arguments.jobs)
    book_of_many = one_round(arguments.hours, 99, arguments.jobs)
    results = {
        "a chapter of 20 minutes": (chapter, seen),
        f"a book of {arguments.hours:g} hours": ([book_of_many], book_of_many),
    }
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench` (`tests/bench/run.py`); do not edit. The baseline is one process with espeak in it,",
        "whose samples go into one encoder of the same codec and settings, run in the same round. Ratios count,",
        "seconds depend on the machine. Memory is the proportional set size of all processes together. For chapters:",
        "median and spread, and memory out of one more round, since watching it takes time.",
        "",
        f"{datetime.now(UTC):%Y-%m-%d}: `python tests/bench/run.py --hours {arguments.hours:g} --rounds "
        f"{arguments.rounds}`, {arguments.jobs} processes on {processor()}, Python {platform.python_version()}, "
        f"{platform.system()}.",
    ]
    for title, (rounds, watched) in results.items():
        lines += ["", f"## {title[0].upper()}{title[1:]}", "", *table(rounds, watched)]
    lines += ["", "## Memory", "", "From text to file with the test voice `sine` at 8,000 Hz.", ""]
    lines += long_ones((1.0, arguments.long), arguments.jobs)
    lines += ["", "![Wall time against the baseline](benchmarks.svg)", ""]
    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / "benchmarks.md").write_text("\n".join(lines), encoding="utf-8")
    chart({title: rounds for title, (rounds, _) in results.items()}, arguments.output / "benchmarks.svg")
    print("\n".join(lines))


if __name__ == "__main__":
    main()

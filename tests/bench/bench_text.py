"""Times the text functions on ordinary fiction and on hostile strings: `python tests/bench/bench_text.py [FILE ...]`.

Each string is timed at one and at two times the size. Linear work takes about twice as long for twice the text;
the last column is that quotient.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from narrate.text.sentences import cut_long, split_sentences

ORDINARY = (
    "The boat lay still in the reeds, and nobody had seen it since the spring. “Is it ours?” she asked. Tom shook his "
    "head. “Mr. Lind’s, I think. He left it here in 1924 — or so they say.” The wind had dropped... They rowed out at "
    "6 p.m. and came back wet, hungry and content. "
)


def hostile_strings(size: int) -> dict[str, str]:
    """Strings of about `size` characters that make careless patterns or loops slow."""

    def repeat(part: str) -> str:
        return part * max(1, size // len(part))

    return {
        "full stops": repeat("."),
        "full stops, then a letter": repeat(".") + "x",
        "full stops between blanks": repeat(". "),
        "the same, then a letter": repeat(". ") + ".x",
        "bracketed run (hangs pysbd)": ".." + "[" + repeat("111 ") + "…]",
        "straight quotes": repeat('"'),
        "straight quotes after a stop": "." + repeat('"') + "x",
        "quotes between blanks": repeat('" '),
        "curly quotes and stops": repeat(".” “"),
        "mixed stops": repeat("!?…."),
        "one-letter words": repeat("a. "),
        "initials": repeat("A. "),
        "initials without blanks": repeat("a."),
        "no blanks": repeat("x"),
        "no blanks, capitals": repeat("X"),
        "blanks": repeat(" "),
        "blanks of other kinds": repeat("\u00a0\u2003\n"),
        "dashes": repeat("—"),
        "dashes and quotes": repeat('—" '),
        "open brackets": repeat("("),
        "endless name after a quote": "“No!” " + repeat("Tom "),
        "names after quotes": repeat("“No!” Tom "),
        "adverbs after quotes": repeat("“No!” Tom slowly slowly "),
        "emoticons": "No. " + repeat(":) "),
        "ellipses": repeat("A... "),
        "list labels": repeat("1. "),
        "counted list": " ".join(f"{number}. Item" for number in range(1, size // 11)),
        "daytimes": repeat("At 5 p.m. "),
        "titles": repeat("Mr. "),
        "digits": repeat("1,2.3"),
        "ideographic stops": repeat("。"),
        "ideographic quotes": repeat("“。”"),
        "accents": "e" + repeat("\u0301"),
        "line breaks": repeat("a\n"),
    }


def seconds(function: Callable[[str], object], text: str, repeats: int) -> float:
    """The best of `repeats` runs."""
    best = float("inf")
    for _ in range(repeats):
        begin = time.perf_counter()
        function(text)
        best = min(best, time.perf_counter() - begin)
    return best


FUNCTIONS: dict[str, Callable[[str], object]] = {
    "split_sentences": split_sentences,
    "split_sentences zh": lambda text: split_sentences(text, "zh"),
    "cut_long 200": lambda text: cut_long(text, 200),
}


def row(function: Callable[[str], object], name: str, text: str, doubled: str, repeats: int) -> str:
    once, twice = seconds(function, text, repeats), seconds(function, doubled, repeats)
    speed = len(text) / max(once, 1e-9) / 1e6
    return f"{name:32} {len(text):>10,} {once:>8.3f} s {speed:>8.2f} M/s {twice / max(once, 1e-9):>6.1f} x"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="texts to time besides the built-in ones")
    parser.add_argument("--size", type=int, default=500_000, help="characters per string (default: 500000)")
    parser.add_argument("--repeats", type=int, default=1, help="runs per figure, the best counts (default: 1)")
    parser.add_argument("--function", choices=sorted(FUNCTIONS), help="only this one")
    options = parser.parse_args()
    for function_name, function in FUNCTIONS.items():
        if options.function not in (None, function_name):
            continue
        print(f"\n{function_name:32} {'characters':>10} {'time':>10} {'speed':>12} {'double':>8}")
        ordinary = ORDINARY * (options.size // len(ORDINARY))
        print(row(function, "ordinary fiction", ordinary, ordinary * 2, max(3, options.repeats)))
        for file in options.files:
            text = file.read_text(encoding="utf-8")
            print(row(function, file.name, text, text * 2, max(3, options.repeats)))
        doubled = hostile_strings(2 * options.size)
        for name, text in hostile_strings(options.size).items():
            print(row(function, name, text, doubled[name], options.repeats))


if __name__ == "__main__":
    main()

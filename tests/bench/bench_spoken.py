"""Characters a second of the spoken form on prose and on hostile strings, and how the time grows with the length.

Run it by hand: `python tests/bench/bench_spoken.py`. Growth is the time for a text against that for its half: 2 is
linear, 4 quadratic. Times are of this process alone (CPU), so that a busy machine disturbs them little.
"""

import sys
import time

from narrate.text import spoken_form

WANTED = 200_000
SIZE = 100_000
PROSE = (
    "“I don’t know,” said Mr. Roe, and he looked at the clock; it was half past ten, and nobody had come. "
    "On June 3, 1898, Dr. Smith had paid $5.20 for it at 12 Main St., near the river. "
)
HOSTILE = (
    "1",
    "1 ",
    "1,",
    "1.",
    "1-",
    "1/",
    "1:1:",
    "111,",
    "1 000 ",
    "5'",
    "5°",
    "5x",
    "1²",
    "½",
    "3/4/",
    "June 3 ",
    "1984 ",
    "44 B.C. ",
    "1st ",
    "$",
    "$1 ",
    "a",
    "A",
    "a ",
    "A ",
    "a.",
    "A.A. ",
    "a-",
    "W-w-",
    "Aaaaa ",
    "IV ",
    "Henry I ",
    "Chapter I ",
    "St. ",
    "Dr. ",
    "No. 5 ",
    "a@a.",
    "@a",
    "#a",
    "http://",
    "www.",
    "*",
    "*a",
    "_a ",
    "[",
    "[1",
    "[a](",
    "<",
    "<i ",
    "&",
    "(",
    "'",
    ".",
    "-",
    " ",
    "\n",
    "\u00a0",
    "\u200d",
    "😀",
    "😀 ",
    "é",
    '1"',
    "1'x",
    "1 : ",
    "1%-",
    "$1-",
    "1/1 ",
    "v. A",
    "dr A",
    "Mon-",
    "A, N. ",
    "α",
    "α ",
    "1-2=",
    "1.1a ",
    "\u0097",
)


def seconds(text: str) -> float:
    """The CPU time of one call, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        spoken_form(text)
        best = min(best, time.process_time() - start)
    return best


def main() -> int:
    """Prints a line for each text; the exit status says whether one is slow or grows faster than its length."""
    failed = 0
    for piece in (PROSE, *HOSTILE):
        text = (piece * (SIZE // len(piece) + 1))[:SIZE]
        spoken_form(text[:1000])
        whole, half = seconds(text), seconds(text[: SIZE // 2])
        rate, growth = SIZE / whole, whole / max(half, 1e-9)
        slow = rate < WANTED or (growth > 3.5 and whole > 0.05)
        failed += slow
        print(f"{piece[:12]!r:>20} {rate:>12,.0f} characters/s  growth {growth:4.1f} {'SLOW' if slow else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

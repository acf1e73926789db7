"""Times engines a line: `python tests/bench/bench_engines.py [LINES]`. CPU time, so that load matters little.

Piper and Kokoro speak through made models: what narrate adds around a model's own run is the same for a real one. A
medium voice of Piper's takes about 70 ms of one core for a second of sound.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from made_models import kokoro_voice, piper_voice

from narrate.engines.espeak import Espeak
from narrate.engines.kokoro import Kokoro
from narrate.engines.piper import Piper
from narrate.model import Utterance, Voice
from narrate.sound.clips import Bounds, judge
from narrate.testing import PASSAGE, Sine

LINE = "He counted the lanterns on the far bank, and then he counted them again, because there was one too many."
SECONDS = 6.0
MEDIUM = 0.07


def timed(action: Callable[[], object]) -> float:
    """CPU seconds an action took."""
    started = time.process_time()
    action()
    return time.process_time() - started


def main() -> None:
    """Prints a line an engine, then what Piper's and Kokoro's engines add to their models."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lines", nargs="?", type=int, default=200)
    count = parser.parse_args().lines
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NARRATE_VOICES"] = folder
        piper_voice(Path(folder), "made", alignments=True)
        kokoro_voice(Path(folder), durations=True)
        engines = {
            "sine": (Sine(), Voice("v", "sine", "tone")),
            "espeak": (Espeak(), Voice("v", "espeak", "en-us")),
            "espeak, a variant": (Espeak(), Voice("v", "espeak", "en-us+f2")),
            "piper, made model": (Piper(), Voice("v", "piper", "made.onnx")),
            "kokoro, made model": (Kokoro(), Voice("v", "kokoro", "af_heart")),
        }
        print(f"{'engine':20} {'ms a line':>10} {'s a line':>9} {'x real time':>12}")
        for name, (engine, voice) in engines.items():
            lines = [Utterance(LINE, voice)] * count
            (first,) = engine.speak(lines[:1])
            seconds = len(first.samples) / first.rate
            cost = timed(lambda engine=engine, lines=lines: [None for _ in engine.speak(lines)]) / count
            print(f"{name:20} {cost * 1e3:10.2f} {seconds:9.2f} {seconds / cost:12.0f}")
        added(count)
        judged(count)


def added(count: int) -> None:
    """What Piper's engine adds to its model's own run, as a share of what a medium voice takes."""
    engine, voice = Piper(), Voice("v", "piper", "made.onnx")
    lines = [Utterance(LINE, voice)] * count
    list(engine.speak(lines[:1]))
    (model,) = engine._open.values()
    ids = [model.phonemes_to_ids(sentence) for sentence in model.phonemize(LINE)]
    bare = timed(lambda: [model.phoneme_ids_to_audio(part) for _ in range(count) for part in ids]) / count
    whole = timed(lambda: [None for _ in engine.speak(lines)]) / count
    medium = SECONDS * MEDIUM
    share = medium / (medium + whole - bare)
    print(f"\npiper adds {(whole - bare) * 1e3:.2f} ms a line: a medium voice runs at {share:.1%} of onnxruntime alone")


def judged(count: int) -> None:
    """What checking a clip costs."""
    engine, voice = Espeak(), Voice("v", "espeak", "en-us")
    *passage, clip = engine.speak([Utterance(text, voice) for text in (*PASSAGE, LINE)])
    bounds = Bounds.learn(passage, PASSAGE)
    cost = timed(lambda: [judge(clip, LINE, bounds) for _ in range(count)]) / count
    print(f"a clip of {len(clip.samples) / clip.rate:.1f} s is judged in {cost * 1e3:.3f} ms")


if __name__ == "__main__":
    main()

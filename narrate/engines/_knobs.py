"""Speed and pitch for engines that lack the knob, by PyAV's filters: what a card says means the same on all of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from narrate.model import Audio, Mark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TEMPO_MOST = 2.0
"""`atempo` blends grains beyond this and skips some; several in a row keep every grain."""

_TAIL_S = 0.3
"""`atempo` leaves out what doesn't fill its last grain, so silence is put there for it to leave out."""


def held(value: float, low: float, high: float) -> float:
    """The nearest value an engine's own knob can be turned to; what is left over is for `adjusted`."""
    return min(high, max(low, value))


def adjusted(audio: Audio, *, semitones: float = 0.0, speed: float = 1.0) -> Audio:
    """The clip `semitones` higher and `speed` times as fast, its marks where their words now are."""
    if not semitones and speed == 1.0:
        return audio
    import numpy as np

    samples = shifted(audio.samples, audio.rate, semitones=semitones, speed=speed)
    before = max(len(audio.samples), 1)
    marks = tuple(Mark(mark.start, mark.end, mark.frame * len(samples) // before) for mark in audio.marks)
    return replace(audio, samples=np.clip(samples, -1.0, 1.0), marks=marks)


def shifted(
    samples: NDArray[np.float32], rate: int, *, semitones: float = 0.0, speed: float = 1.0
) -> NDArray[np.float32]:
    """Mono samples `semitones` higher and `speed` times as fast, at the same rate; about as long as length ÷ speed."""
    if (not semitones and speed == 1.0) or len(samples) < rate // 50:
        return samples
    import av
    import av.filter
    import numpy as np

    higher = 2.0 ** (semitones / 12)
    graph = av.filter.Graph()
    chain = [graph.add_abuffer(sample_rate=rate, format="flt", layout="mono")]
    if semitones:
        # Played faster it is higher and shorter; the tempo filter gives the length back.
        chain += [graph.add("asetrate", str(round(rate * higher))), graph.add("aresample", str(rate))]
    tempo = speed / (round(rate * higher) / rate)
    while abs(tempo - 1.0) > 1e-6:
        step = min(_TEMPO_MOST, max(1 / _TEMPO_MOST, tempo))
        chain.append(graph.add("atempo", f"{step:.9f}"))
        tempo /= step
    chain += [graph.add("aformat", "sample_fmts=flt:channel_layouts=mono"), graph.add("abuffersink")]
    for before, after in pairwise(chain):
        before.link_to(after)
    graph.configure()
    tail = np.zeros(round(_TAIL_S * rate * max(1.0, speed) * max(1.0, higher)), np.float32)
    frame = av.AudioFrame.from_ndarray(np.concatenate((samples, tail))[np.newaxis, :], format="flt", layout="mono")
    frame.sample_rate = rate
    graph.push(frame)
    graph.push(None)
    parts: list[NDArray[np.float32]] = []
    while True:
        try:
            parts.append(graph.pull().to_ndarray()[0])
        except (av.error.BlockingIOError, av.error.EOFError):
            break
    length = round(len(samples) / speed)
    whole = np.concatenate([*parts, np.zeros(length, np.float32)])
    # The filter's grains end a little early or late; nothing that sounds is cut off.
    sounding = np.flatnonzero(whole)
    return whole[: max(length, int(sounding[-1]) + 1 if len(sounding) else 0)].astype(np.float32)

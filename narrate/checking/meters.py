"""Meters for sound that comes in pieces, in memory that hardly grows with its length; what is allowed is left to rules.

Loudness is narrate.sound's; here are level, peaks, floor, silences, clicks, clipping, dropouts, offset, channels.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from narrate.checking.values import Heard, Spot
from narrate.sound.level import SILENCE_DB, LoudnessMeter, db
from narrate.sound.oversample import BLOCK, block_peaks

# Blocks of 10 ms are what silence, floor and edges are counted in; a piece holds 1,024 of them.
BLOCKS_A_SECOND = 100
PIECE_BLOCKS = 1024
FLOOR_BLOCKS = 50  # ACX looks at the quietest half second
SOUND_DB = -50.0  # a 10 ms block above this is sound: speech at any allowed level is, room tone never
GAP_S = 4.0
LISTED = 100
# Of two channels: one that much quieter is dead; a correlation below that cancels in mono.
DEAD_DB = 40.0
TURNED = -0.9
# Below that rate the steepest steps are speech's own (a creaky voice gave 20 in 100 seconds at 16 kHz).
CLICK_RATE = 20000
# A click is one step of the third difference that towers over all around it; speech mostly measures up to 10, clicks
# from 20 up, its rarest (three in six hours) 14 (one engine's speech in FLAC, MP3, AAC; spikes, steps and splices
# put in).
CLICK_STEP = 0.1
CLICK_TOWER = 15.0
CLICK_CANDIDATE = 8.0
# Noise at full scale, as damaged PCM sounds: a mean third difference that speech (up to 0.28) never has.
BURST_STEP = 0.6
CLIP_LEVEL = 0.989  # -0.1 dBFS
CLIP_RUN = 3
FLAT_RUN = 8
FLAT_LEVEL = 0.1
# A dropout is digital silence that sound falls into or comes out of from one sample to the next: clips that end in
# digital silence as they should measured up to 0.015 there.
STILL = 4e-5  # a step of 16 bits
DROP_S = 0.005
DROP_EDGE = 0.03
DROP_EDGE_FRAMES = 16
DROP_LOOK_BACK_S = 0.5


@dataclass(slots=True)
class _List:
    """The first ones, and how many there are."""

    first: list[float] = field(default_factory=list)
    count: int = 0

    def add(self, seconds: float) -> None:
        self.count += 1
        if len(self.first) < LISTED:
            self.first.append(seconds)


class Meter:
    """All that is measured of one file's sound; feed it float32[channels, frames] pieces, then ask for `heard()`."""

    def __init__(self, rate: int, channels: int) -> None:
        self.rate = rate
        self.channels = channels
        self.step = max(1, rate // BLOCKS_A_SECOND)
        self._loudness = LoudnessMeter(rate)
        self._frames = 0
        self._energy = np.zeros(channels)
        self._sum = np.zeros(channels)
        self._cross = 0.0
        self._uneven = _List()
        self._not_finite = 0
        self._peak = 0.0
        self._true_peak = 0.0
        self._overlap = np.zeros((channels, 2 * BLOCK), np.float32)
        self._before = np.zeros((channels, 0), np.float32)
        self._levels = _Levels(self.step / rate)
        self._floor = _Floor()
        self._clicks = _List()
        self._clipped = _List()
        self._dropouts: list[Spot] = []
        self._pending: list[NDArray[np.float32]] = []
        self._waiting = 0

    def add(self, samples: NDArray[np.float32]) -> None:
        """Take the next frames, float32[channels, n]."""
        self._pending.append(samples)
        self._waiting += samples.shape[1]
        size = self.step * PIECE_BLOCKS
        if self._waiting < size:
            return
        joined = np.concatenate(self._pending, axis=1)
        whole = joined.shape[1] // size * size
        for start in range(0, whole, size):
            self._piece(joined[:, start : start + size])
        self._pending = [joined[:, whole:]]
        self._waiting = joined.shape[1] - whole

    def heard(self) -> Heard:
        """Everything measured, once all sound has been added."""
        if self._waiting:
            self._piece(np.concatenate(self._pending, axis=1))
        self._pending, self._waiting = [], 0
        self._between(np.zeros((self.channels, 4 * BLOCK), np.float32))
        self._levels.close()
        frames = max(1, self._frames)
        channel_rms = tuple(db(float(np.sqrt(energy / frames))) for energy in self._energy)
        edges = self._levels
        return Heard(
            duration=self._frames / self.rate,
            rms=db(float(np.sqrt(self._energy.sum() / frames / self.channels))),
            peak=db(self._peak),
            true_peak=db(max(self._peak, self._true_peak)),
            loudness=self._loudness.integrated(),
            range=self._loudness.range(),
            floor=self._floor.level(self.step * self.channels),
            head=edges.head(self._frames / self.rate),
            tail=edges.tail(self._frames / self.rate),
            dc=float(max(self._sum / frames, key=abs, default=0.0)),
            gaps=tuple(edges.gaps[:LISTED]),
            gap_count=len(edges.gaps),
            clicks=tuple(self._clicks.first),
            click_count=self._clicks.count,
            clipped=tuple(self._clipped.first),
            clipped_count=self._clipped.count,
            dropouts=tuple(self._dropouts[:LISTED]),
            dropout_count=len(self._dropouts),
            channel_rms=channel_rms,
            correlation=self._correlation(),
            uneven=tuple(self._uneven.first),
            uneven_count=self._uneven.count,
            not_finite=self._not_finite,
            curve=self._loudness.momentary(),
        )

    def _correlation(self) -> float:
        if self.channels != 2 or not self._energy.all():
            return 1.0
        return float(self._cross / np.sqrt(self._energy[0] * self._energy[1]))

    def _piece(self, x: NDArray[np.float32]) -> None:
        if not np.isfinite(np.sum(x)):
            bad = ~np.isfinite(x)
            self._not_finite += int(bad.sum())
            x = np.where(bad, np.float32(0.0), x)
        start = self._frames / self.rate
        self._loudness.add(x.T)
        energy = np.einsum("ci,ci->c", x, x, dtype=np.float64)
        self._energy += energy
        self._sum += x.sum(axis=1, dtype=np.float64)
        if self.channels == 2:
            cross = float(np.dot(x[0], x[1]))
            self._cross += cross
            if x.shape[1] == self.step * PIECE_BLOCKS and _uneven(energy / x.shape[1], cross / x.shape[1]):
                self._uneven.add(start)
        peak = max(float(x.max()), -float(x.min()))
        self._peak = max(self._peak, peak)
        blocks = x.shape[1] // self.step
        if blocks:
            cut = x[:, : blocks * self.step].reshape(self.channels, blocks, self.step)
            energy = np.einsum("cij,cij->i", cut, cut)
            self._floor.add(energy)
            self._levels.add(energy / (self.step * self.channels))
        self._between(x)
        self._look_closely(x, start, peak)
        self._frames += x.shape[1]

    def _between(self, x: NDArray[np.float32]) -> None:
        """True peak of all but the last two blocks, which wait for what follows them."""
        joined = np.concatenate((self._overlap, x), axis=1)
        size = joined.shape[1] // BLOCK * BLOCK
        for channel in joined[:, joined.shape[1] - size :]:
            rows = channel.reshape(-1, BLOCK)[1:-1]
            peaks = np.maximum(rows.max(axis=1), -rows.min(axis=1))
            hot = np.flatnonzero(peaks * 2 > self._true_peak) + 1
            # The loudest first: most of the others then need no look.
            if len(hot) > 64:
                first = hot[np.argsort(peaks[hot - 1])[-64:]]
                self._true_peak = max(self._true_peak, float(block_peaks(channel, first).max()))
                hot = hot[peaks[hot - 1] * 2 > self._true_peak]
            if len(hot):
                self._true_peak = max(self._true_peak, float(block_peaks(channel, hot).max()))
        self._overlap = joined[:, -2 * BLOCK :].copy()

    def _look_closely(self, x: NDArray[np.float32], start: float, peak: float) -> None:
        """Clicks and clipping; the end of the piece before is looked at again, so that none falls between two."""
        joined = np.concatenate((self._before, x), axis=1)
        start -= self._before.shape[1] / self.rate
        margin = self.rate // 50
        for first, last in _dropouts(joined, max(DROP_EDGE_FRAMES, int(DROP_S * self.rate))):
            spot = Spot(start + first / self.rate, (last - first) / self.rate)
            if not self._dropouts or spot.start > self._dropouts[-1].start + 1 / self.rate:
                self._dropouts.append(spot)
        for channel in joined:
            # The first 20 ms are left out: a file that was cut from another begins in the middle of a sound.
            skip = self._before.shape[1] - margin if self._before.shape[1] else margin
            for place in _clicks(channel, self.rate, skip) if self.rate >= CLICK_RATE else ():
                self._clicks.add(start + place / self.rate)
            if peak >= FLAT_LEVEL:
                for place in _clipped(channel[self._before.shape[1] :], peak):
                    self._clipped.add(start + (self._before.shape[1] + place) / self.rate)
        held = max(2 * margin, int(DROP_LOOK_BACK_S * self.rate))
        self._before = joined[:, -held:].copy() if joined.shape[1] >= held else joined.copy()


def _uneven(power: NDArray[np.float64], cross: float) -> bool:
    """Whether, in sound of two channels, one is as good as silent or cancels the other."""
    low, high = sorted(power.tolist())
    if high < 10.0 ** (SOUND_DB / 10.0):
        return False
    return low < high * 10.0 ** (-DEAD_DB / 10.0) or cross < TURNED * float(np.sqrt(low * high))


def _clicks(x: NDArray[np.float32], rate: int, skip: int) -> list[int]:
    """Places of clicks in `x` from frame `skip` on; what lies within 20 ms of the end is seen with the next piece."""
    block = max(8, rate // 200)
    steps = np.abs(np.diff(x, 3))
    count = len(steps) // block
    if count < 5:
        return []
    cut = steps[: count * block].reshape(count, block)
    highest, mean = cut.max(axis=1), cut.mean(axis=1)
    padded = np.pad(mean, 2)
    around = np.maximum(padded[:-4], padded[4:])
    found: list[int] = []
    if float(mean.max()) > BURST_STEP:
        loud = mean > BURST_STEP
        starts = np.flatnonzero(loud & ~np.concatenate(([False], loud[:-1]))) * block
        found.extend(int(start) for start in starts if skip <= start < len(steps) - rate // 50)
    near, wide = max(2, int(rate * 0.0012)), int(rate * 0.008)
    for number in np.flatnonzero((highest > CLICK_STEP) & (highest > CLICK_CANDIDATE * around)):
        place = int(number * block + cut[number].argmax())
        if not skip <= place < len(steps) - rate // 50:
            continue
        before, after = steps[max(0, place - wide) : max(0, place - near)], steps[place + near : place + wide]
        if min(len(before), len(after)) < 3:
            continue
        beside = max(float(np.partition(side, -3)[-3:].mean()) for side in (before, after))
        if steps[place] > CLICK_TOWER * max(beside, 1e-5) and (not found or place - found[-1] > near):
            found.append(place)
    return sorted(found)


def _clipped(x: NDArray[np.float32], peak: float) -> list[int]:
    """First frames of runs at full scale, and of flat tops below it, each with the same sign."""
    found = _runs(x > CLIP_LEVEL, CLIP_RUN) + _runs(x < -CLIP_LEVEL, CLIP_RUN) if peak > CLIP_LEVEL else []
    same = np.abs(x) > max(FLAT_LEVEL, 0.7 * peak)
    if same.any():
        same[1:] &= np.abs(np.diff(x)) < 1e-6
        same[0] = False
        found += _runs(same, FLAT_RUN - 1)
    return sorted(set(found))


def _dropouts(x: NDArray[np.float32], least: int) -> list[tuple[int, int]]:
    """First frame and end of stretches of digital silence in all channels, cut into sound at both ends."""
    still = (np.abs(x) < STILL).all(axis=0)
    if np.count_nonzero(still) < least:
        return []
    edges = np.flatnonzero(np.diff(np.concatenate(([False], still, [False])).astype(np.int8)))
    found = []
    for first, last in edges.reshape(-1, 2):
        if last - first < least:
            continue
        before, after = x[:, max(0, first - DROP_EDGE_FRAMES) : first], x[:, last : last + DROP_EDGE_FRAMES]
        if min(before.shape[1], after.shape[1]) < DROP_EDGE_FRAMES:
            continue
        if max(float(np.abs(side).mean()) for side in (before, after)) > DROP_EDGE:
            found.append((int(first), int(last)))
    return found


def _runs(flags: NDArray[np.bool_], least: int) -> list[int]:
    """Where runs of at least `least` true values begin."""
    places = np.flatnonzero(flags)
    if len(places) < least:
        return []
    breaks = np.flatnonzero(np.diff(places) > 1) + 1
    starts = np.concatenate(([0], breaks))
    ends = np.concatenate((breaks, [len(places)]))
    return [int(places[first]) for first in starts[ends - starts >= least]]


class _Floor:
    """The quietest half second."""

    def __init__(self) -> None:
        self._last = np.zeros(0)
        self._least = np.inf
        self._all = 0.0
        self._blocks = 0

    def add(self, energy: NDArray[np.float32]) -> None:
        self._all += float(energy.sum())
        self._blocks += len(energy)
        joined = np.concatenate((self._last, energy.astype(np.float64)))
        if len(joined) >= FLOOR_BLOCKS:
            # Summed anew in each window, not by a running total: -90 dB beside 0 dB needs all the digits.
            windows = np.lib.stride_tricks.sliding_window_view(joined, FLOOR_BLOCKS).sum(axis=1)
            self._least = min(self._least, float(windows.min()))
        self._last = joined[-(FLOOR_BLOCKS - 1) :]

    def level(self, block_values: int) -> float:
        if np.isfinite(self._least):
            return db(float(np.sqrt(max(0.0, self._least) / (FLOOR_BLOCKS * block_values))))
        return db(float(np.sqrt(self._all / (self._blocks * block_values)))) if self._blocks else SILENCE_DB


class _Levels:
    """Silences at head and tail, and gaps, from levels of 10 ms."""

    def __init__(self, seconds_a_block: float) -> None:
        self.block_s = seconds_a_block
        self.gaps: list[Spot] = []
        self._first_sound = -1
        self._last_sound = -1
        self._blocks = 0

    def add(self, mean_squares: NDArray[np.float32]) -> None:
        loud = np.flatnonzero(mean_squares > 10.0 ** (SOUND_DB / 10.0)) + self._blocks
        if len(loud):
            if self._first_sound < 0:
                self._first_sound = int(loud[0])
            else:
                loud = np.concatenate(([self._last_sound], loud))
            for place in np.flatnonzero(np.diff(loud) * self.block_s > GAP_S):
                self._gap(int(loud[place]) + 1, int(loud[place + 1]))
            self._last_sound = int(loud[-1])
        self._blocks += len(mean_squares)

    def _gap(self, first: int, last: int) -> None:
        self.gaps.append(Spot(first * self.block_s, (last - first) * self.block_s))

    def close(self) -> None:
        """Nothing more comes: a file without any sound is one gap."""
        if self._first_sound < 0 and self._blocks * self.block_s > GAP_S:
            self._gap(0, self._blocks)

    def head(self, duration: float) -> float:
        """Seconds before the first sound."""
        return duration if self._first_sound < 0 else self._first_sound * self.block_s

    def tail(self, duration: float) -> float:
        """Seconds after the last sound."""
        return duration if self._first_sound < 0 else max(0.0, duration - (self._last_sound + 1) * self.block_s)

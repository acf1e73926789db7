"""Rendering segments: keys, clips, the worker and its executors; what is rendered is planned by others.

What is handed out here is light; what works on sound (`segment`, `booth`, `passage`, `clips`) comes with numpy.
"""

from narrate.jobs.calibration import Calibration, Calibrator, calibrate
from narrate.jobs.executors import EXECUTORS, Inline, kept_executor, open_executor
from narrate.jobs.keys import clip_key, encoded_length, packets_key, segment_key
from narrate.jobs.ledger import cues, lookup
from narrate.jobs.silence import Silences
from narrate.jobs.stream import render, render_all

__all__ = [
    "EXECUTORS",
    "Calibration",
    "Calibrator",
    "Inline",
    "Silences",
    "calibrate",
    "clip_key",
    "cues",
    "encoded_length",
    "kept_executor",
    "lookup",
    "open_executor",
    "packets_key",
    "render",
    "render_all",
    "segment_key",
]

"""Rendering segments: keys, clips, the worker and its executors; what is rendered is planned by others."""

from narrate.jobs.executors import EXECUTORS, Inline, kept_executor, open_executor
from narrate.jobs.keys import clip_key, encoded_length, packets_key, segment_key
from narrate.jobs.ledger import cues
from narrate.jobs.passage import Calibration, calibrate
from narrate.jobs.segment import keep_sound, lookup, render
from narrate.jobs.silence import keep_silence
from narrate.jobs.stream import render_all

__all__ = [
    "EXECUTORS",
    "Calibration",
    "Inline",
    "calibrate",
    "clip_key",
    "cues",
    "encoded_length",
    "keep_silence",
    "keep_sound",
    "kept_executor",
    "lookup",
    "open_executor",
    "packets_key",
    "render",
    "render_all",
    "segment_key",
]

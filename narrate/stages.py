"""Every stage of a run as JSON files for people who look for a fault: story, script, segments, timeline."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from narrate.binding import BoundFile
from narrate.model import RenderedSegment, Script, SegmentTask, Story
from narrate.reporting import script_document
from narrate.shelving import writing
from narrate.version import __version__

_README = f"""Stages of a run of narrate {__version__}, in the order they were made. Each file is one JSON document.

1-story.json     what the source came to: chapters, scenes, paragraphs; what is skipped, with its reason and place
2-script.json    what is said, sentence by sentence: as written, as the engine is given it, the pause after it
3-segments.json  what is rendered together: each segment's utterances, voices, gains, pauses; encodings and mastering
4-rendered.json  what came back: keys in the store, lengths in sample frames, where each utterance starts, faults
5-timeline.json  each file: its rate, its length in frames, where its chapters start and end

A bug report with this folder says all there is to say; mind that it holds the text of the story.
"""


class Stages:
    """A folder that takes one file a stage. Raises OutputError where it can't be written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "README.txt").write_text(_README, encoding="utf-8")

    def story(self, story: Story) -> None:
        """The first stage."""
        self._write("1-story.json", asdict(replace(story, chapters=tuple(story.chapters))))

    def script(self, script: Script) -> None:
        """The second."""
        self._write("2-script.json", script_document(script))

    def segments(self, tasks: Sequence[SegmentTask]) -> None:
        """The third."""
        self._write("3-segments.json", [asdict(task) for task in tasks])

    def rendered(self, segments: Sequence[RenderedSegment]) -> None:
        """The fourth."""
        self._write("4-rendered.json", [_rendered(one) for one in segments])

    def timeline(self, files: Sequence[BoundFile]) -> None:
        """The fifth."""
        self._write(
            "5-timeline.json",
            [{"path": str(one.path), "format": one.format, "timeline": asdict(one.timeline)} for one in files],
        )

    def _write(self, name: str, document: Any) -> None:
        path = self.folder / name
        with writing(path):
            text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
            path.write_text(text, encoding="utf-8", errors="backslashreplace")


def _rendered(segment: RenderedSegment) -> dict[str, Any]:
    told = asdict(segment)
    del told["spans"]
    return {**told, "cues": [asdict(cue) for cue in segment.cues], "timings": dict(segment.timings)}

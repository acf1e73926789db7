"""What people and programs are told of a script and of a run: plain values ready for JSON; printing is the CLI's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from narrate.binding import BoundFile
from narrate.model import RenderedSegment, Report, Script, ScriptChapter, Sentence, Skipped
from narrate.shelving import Shelf, replaced
from narrate.text.script import sentences_of
from narrate.version import __version__
from narrate.whereabouts import written


def words_in(chapter: ScriptChapter) -> int:
    """Words of a chapter as written."""
    return sum(len(sentence.text.split()) for _, sentence, _, _ in sentences_of(chapter))


def script_document(script: Script) -> dict[str, Any]:
    """A script as `narrate script --json` prints it."""
    chapters = [_chapter_document(chapter) for chapter in script.chapters]
    spoken = sum(words_in(chapter) for chapter in script.chapters)
    return {
        "title": script.metadata.title,
        "author": script.metadata.author,
        "language": script.language,
        "chapters": chapters,
        "skipped": [skipped_document(one) for one in script.skipped],
        "warnings": list(script.warnings),
        "speakers": speakers_document(script),
        "totals": {
            "chapters": len(chapters),
            "scenes": sum(len(chapter.scenes) for chapter in script.chapters),
            "sentences": sum(1 for chapter in script.chapters for _ in sentences_of(chapter)),
            "words_spoken": spoken,
            "words_skipped": words_skipped(script.skipped),
        },
    }


def _chapter_document(chapter: ScriptChapter) -> dict[str, Any]:
    return {
        "title": chapter.title,
        "parts": list(chapter.parts),
        "scenes": [
            {
                "paragraphs": [
                    {
                        "kind": paragraph.kind.value,
                        "where": str(paragraph.place),
                        "sentences": [_sentence_document(sentence) for sentence in paragraph.sentences],
                    }
                    for paragraph in scene.paragraphs
                ]
            }
            for scene in chapter.scenes
        ],
    }


def _sentence_document(sentence: Sentence) -> dict[str, Any]:
    document: dict[str, Any] = {
        "text": sentence.text,
        "spoken": sentence.spoken,
        "voice": sentence.voice,
        "pause_after_ms": sentence.pause_after_ms,
    }
    if sentence.speaker:
        document["speaker"] = sentence.speaker
    if sentence.pieces:
        document["pieces"] = [asdict(piece) for piece in sentence.pieces]
    return document


def speakers_document(script: Script) -> dict[str, dict[str, Any]]:
    """Who speaks besides the narrator: voice, pieces and words."""
    found: dict[str, dict[str, Any]] = {}
    for chapter in script.chapters:
        for _, sentence, _, _ in sentences_of(chapter):
            for piece in sentence.pieces or (sentence,):
                if piece.speaker:
                    told = found.setdefault(piece.speaker, {"voice": piece.voice, "pieces": 0, "words": 0})
                    told["pieces"] += 1
                    told["words"] += len(piece.text.split())
    return found


def skipped_document(one: Skipped) -> dict[str, Any]:
    """A skipped stretch as reports and scripts list it."""
    return {
        "reason": one.reason.value,
        "where": str(one.place),
        "text": one.text,
        "confidence": round(one.confidence, 3),
    }


def words_skipped(skipped: Sequence[Skipped]) -> int:
    """Words that are not spoken."""
    return sum(len(one.text.split()) for one in skipped)


def report_of(
    files: Sequence[BoundFile],
    segments: Sequence[RenderedSegment],
    skipped: Sequence[Skipped],
    warnings: Sequence[str],
    words: int,
    shelf: Shelf,
    timings: dict[str, float],
) -> Report:
    """The report of a run, from what was made."""
    first = files[0].format
    own = [file.timeline for file in files if file.format == first and not file.sample]
    return Report(
        files=tuple(str(file.path) for file in files),
        chapters=tuple(_chapters(own)),
        duration_s=round(sum(one.frames / one.rate for one in own), 3),
        utterances=sum(one.synthesized + one.reused for one in segments),
        synthesized=sum(one.synthesized for one in segments),
        reused=sum(one.reused for one in segments),
        segments=len(segments),
        words_spoken=words,
        words_skipped=words_skipped(skipped),
        report=str(shelf.report),
        warnings=tuple(warnings),
        timings={name: round(seconds, 3) for name, seconds in timings.items()},
        skipped=tuple(skipped),
        faults=tuple(fault for one in segments for fault in one.faults),
        segments_rendered=sum(one.rendered for one in segments),
    )


def _chapters(timelines: Sequence[Any]) -> list[dict[str, object]]:
    chapters = []
    before = 0.0
    for one in timelines:
        for mark in one.chapters:
            chapters.append(
                {
                    "title": mark.title,
                    "parts": list(mark.parts),
                    "start_s": round(before + mark.start / one.rate, 3),
                    "duration_s": round((mark.end - mark.start) / one.rate, 3),
                }
            )
        before += one.frames / one.rate
    return chapters


def report_document(report: Report) -> dict[str, Any]:
    """A report as `narrate make --json` prints it."""
    return {
        "files": list(report.files),
        "beside": list(report.beside),
        "chapters": list(report.chapters),
        "duration_s": report.duration_s,
        "utterances": report.utterances,
        "synthesized": report.synthesized,
        "reused": report.reused,
        "segments": report.segments,
        "segments_rendered": report.segments_rendered,
        "words_spoken": report.words_spoken,
        "words_skipped": report.words_skipped,
        "report": report.report,
        "warnings": list(report.warnings),
        "faults": [{"text": one.text, "where": one.place, "what": one.what} for one in report.faults],
        "checks": list(report.checks),
        "timings": dict(report.timings),
    }


def write_report(report: Report, shelf: Shelf, language: str = "", spoken: Iterable[dict[str, Any]] = ()) -> None:
    """Write the whole report beside the book, every skipped stretch with its place. Raises OutputError.

    `spoken` says where each sentence is, as `whereabouts` finds it; `language` is the one it was read in.
    """
    document = {
        "narrate": __version__,
        **report_document(report),
        "language": language,
        "skipped": [skipped_document(one) for one in report.skipped],
    }
    # What is no text in a file's name is written as JSON's own escape, which gives the same name back.
    with (
        replaced(shelf.report) as temporary,
        temporary.open("w", encoding="utf-8", errors="backslashreplace") as file,
    ):
        file.writelines(written(document, spoken))

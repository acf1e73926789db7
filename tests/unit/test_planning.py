"""Planning: segments are cut by content, pauses stay exact, nothing is lost."""

from dataclasses import replace
from itertools import pairwise

from narrate.model import (
    BlockKind,
    Encoding,
    Mastering,
    Place,
    Play,
    Say,
    ScriptChapter,
    ScriptParagraph,
    ScriptScene,
    SegmentTask,
    Sentence,
    Voice,
)
from narrate.planning import LEAD_MS, LONGEST, Studio, plan_chapter, sound_task

PLACE = Place("story.txt")


def _studio(scene_sound: str = "") -> Studio:
    voice = Voice("v", "sine", "v")
    encoding = Encoding("wav", "pcm_s16le", 22050)
    return Studio({"v": voice}, {"v": 0.0}, 22050, Mastering(), (encoding,), 180, scene_sound=scene_sound)


def _chapter(scenes: list[list[list[str]]], pause: int = 800) -> ScriptChapter:
    return ScriptChapter(
        "One",
        tuple(
            ScriptScene(
                tuple(
                    ScriptParagraph(BlockKind.PARAGRAPH, tuple(Sentence(t, t, "v", pause) for t in paragraph), PLACE)
                    for paragraph in scene
                )
            )
            for scene in scenes
        ),
        head_ms=600,
    )


def _said(tasks: tuple[SegmentTask, ...]) -> list[str]:
    return [item.utterance.text for task in tasks for item in task.items if isinstance(item, Say)]


def _long(count: int, stem: str = "word") -> list[list[list[str]]]:
    return [
        [
            [f"{stem} {number} is said here in a sentence that goes on for quite a while, number {number}."] * 3
            for number in range(count)
        ]
    ]


def test_everything_is_said_once_and_in_order() -> None:
    scenes = _long(60)
    tasks = plan_chapter(_chapter(scenes), _studio()).tasks
    assert _said(tasks) == [text for scene in scenes for paragraph in scene for text in paragraph]
    assert len(tasks) > 3


def test_segments_are_one_to_three_minutes_long() -> None:
    tasks = plan_chapter(_chapter(_long(200)), _studio()).tasks
    sizes = [sum(len(item.text) for item in task.items if isinstance(item, Say)) for task in tasks]
    assert all(900 <= size <= LONGEST + 300 for size in sizes[:-1])


def test_silence_between_segments_is_the_pause_that_was_asked_for() -> None:
    tasks = plan_chapter(_chapter(_long(60)), _studio()).tasks
    for before, after in pairwise(tasks):
        assert before.items[-1].pause_ms + after.head_ms == 800
    assert tasks[0].head_ms == 600
    assert tasks[-1].items[-1].pause_ms == 800


def test_an_edit_at_the_front_leaves_later_segments_alone() -> None:
    scenes = _long(200)
    before = plan_chapter(_chapter(scenes), _studio()).tasks
    after = plan_chapter(_chapter([[["A new paragraph at the front."], *scenes[0]]]), _studio()).tasks
    assert len(set(before) & set(after)) >= len(before) - 6


def test_a_scene_sound_splits_the_pause() -> None:
    (task,) = plan_chapter(_chapter([[["One."]], [["Two."]]], pause=2000), _studio("abcd")).tasks
    kinds = [(type(item), item.pause_ms) for item in task.items]
    assert kinds == [(Say, 1000), (Play, 1000), (Say, 2000)]


def test_very_long_sentences_are_cut_for_the_engine() -> None:
    text = ", ".join(["and then the rain came down upon the roofs of the town"] * 30) + "."
    (task,) = plan_chapter(_chapter([[[text]]]), _studio()).tasks
    assert len(task.items) > 1
    assert " ".join(_said((task,))) == text
    assert [item.pause_ms for item in task.items[:-1]] == [180] * (len(task.items) - 1)


def test_music_lies_under_the_first_line_of_a_heading_only() -> None:
    chapter = _chapter([[["Chapter one"], ["The Gate"], ["It rained."]]])
    (scene,) = chapter.scenes
    first, second, third = scene.paragraphs
    heads = (replace(first, kind=BlockKind.HEADING), replace(second, kind=BlockKind.HEADING), third)
    chapter = replace(chapter, scenes=(ScriptScene(heads),))
    (task,) = plan_chapter(chapter, replace(_studio(), title_sound="abcd")).tasks
    assert [item.under for item in task.items if isinstance(item, Say)] == ["abcd", "", ""]


def test_only_a_short_chapter_of_its_own_may_be_lifted() -> None:
    studio = replace(_studio(), mastering=Mastering("rms", least_db=-22.0))
    (short,) = plan_chapter(_chapter([[["She ran."]]]), studio).tasks
    assert short.mastering.least_db == -22.0
    assert all(task.mastering.least_db == 0.0 for task in plan_chapter(_chapter(_long(60)), studio).tasks)


def test_a_sound_is_a_segment_of_its_own() -> None:
    task = sound_task("abcd", 500, _studio())
    assert task.items == (Play("abcd", 500),)
    assert task.head_ms == LEAD_MS

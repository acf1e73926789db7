"""Planning: segments are cut by content, pauses stay exact, nothing is lost."""

import random
import re
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
from narrate.planning import LEAD_MS, LONGEST, LONGEST_SPOKEN, SHORTEST, Studio, plan_chapter, sound_task

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


def test_segments_are_one_to_two_minutes_long() -> None:
    tasks = plan_chapter(_chapter(_long(200)), _studio()).tasks
    sizes = [sum(len(item.text.split()) for item in task.items if isinstance(item, Say)) for task in tasks]
    assert all(SHORTEST <= size <= LONGEST + 60 for size in sizes[:-1])
    assert len(tasks) > 10


def test_what_takes_long_to_say_is_cut_by_what_is_said() -> None:
    spoken = "one million two hundred and thirty-four thousand " * 8
    paragraph = ScriptParagraph(BlockKind.PARAGRAPH, (Sentence("1,234,000 " * 8, spoken, "v", 400),), PLACE)
    tasks = plan_chapter(ScriptChapter("T", (ScriptScene((paragraph,) * 60),)), _studio()).tasks
    sizes = [sum(len(item.utterance.text) for item in task.items if isinstance(item, Say)) for task in tasks]
    assert max(sizes) <= LONGEST_SPOKEN + len(spoken)
    chinese = ScriptParagraph(
        BlockKind.PARAGRAPH, (Sentence("\u96e8" * 30 + "\u3002", "\u96e8" * 30, "v", 400),), PLACE
    )
    tasks = plan_chapter(ScriptChapter("T", (ScriptScene((chinese,) * 60),)), _studio()).tasks
    assert len(tasks) > 2


def _prose(draw: random.Random, count: int) -> list[list[str]]:
    words = ("the", "lamp", "keeper", "of", "harbour", "had", "long", "said", "that", "river", "stone", "and", "bread")
    forms = ("{}.", "{}.", "{}.", "{}?", "{}!", "\u201c{},\u201d she said.", "\u201c{}!\u201d")

    def sentence() -> str:
        told = " ".join(draw.choice(words) for _ in range(draw.randint(3, 22))).capitalize()
        return draw.choice(forms).format(told)

    return [[sentence() for _ in range(draw.randint(1, 6))] for _ in range(count)]


def _changed(before: list[list[str]], after: list[list[str]]) -> int:
    old = set(plan_chapter(_chapter([before]), _studio()).tasks)
    return sum(task not in old for task in plan_chapter(_chapter([after]), _studio()).tasks)


def test_a_word_changed_for_another_changes_one_segment() -> None:
    draw = random.Random(5)
    prose = _prose(draw, 60)
    for _ in range(150):
        edited = [list(paragraph) for paragraph in prose]
        paragraph = draw.choice(edited)
        number = draw.randrange(len(paragraph))
        words = re.findall(r"\w+|\W+", paragraph[number])
        chosen = draw.choice([place for place, word in enumerate(words) if word[0].isalnum()])
        new = draw.choice(("extraordinarily", "1924", "i", "fell"))
        words[chosen] = new.capitalize() if words[chosen][0].isupper() else new
        paragraph[number] = "".join(words)
        # A paragraph made like the one before it may end a segment or not by its last word alone.
        at_the_end = number == len(paragraph) - 1 and chosen >= len(words) - 2
        assert _changed(prose, edited) <= (3 if at_the_end else 1)


def test_a_word_more_or_less_seldom_changes_two_segments() -> None:
    draw = random.Random(6)
    prose = _prose(draw, 60)
    several = 0
    for _ in range(150):
        edited = [list(paragraph) for paragraph in prose]
        paragraph = draw.choice(edited)
        number = draw.randrange(len(paragraph))
        first, blank, rest = paragraph[number].partition(" ")
        paragraph[number] = f"{first} once{blank}{rest}" if draw.random() < 0.5 else first + rest.replace(" ", "", 1)
        several += _changed(prose, edited) > 1
    assert several <= 12


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

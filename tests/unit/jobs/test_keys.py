from dataclasses import replace

import pytest

from narrate.jobs import keys
from narrate.model import Encoding, Mastering, Play, Say, SegmentTask, Utterance, Voice

VOICE = Voice("anna", "espeak", "en-us")
LINE = Utterance("Good morning.", VOICE)
AAC = Encoding("m4b", "aac", 22050, 1, 64000, 1024)
TASK = SegmentTask(
    (Say(LINE, -3.0, 350, "book, line 7", "Good morning."), Play("ab" * 20, 500)), 22050, 0, Mastering(), (AAC,)
)


def segment(task, fingerprint="espeak 1.52"):
    return keys.segment_key(task, lambda voice: fingerprint)


def test_keys_are_the_same_in_every_process_and_on_every_machine():
    assert keys.clip_key(LINE, "espeak 1.52") == "d7ad0e80fa0d459e4415347586f5fe71545dabdb"
    assert segment(TASK) == "b1a3564e1fcb21a14a01f45b9a8944abe0b5ceb7"


@pytest.mark.parametrize(
    "other",
    [
        replace(LINE, text="Good morning!"),
        replace(LINE, voice=replace(VOICE, speed=1.1)),
        replace(LINE, voice=replace(VOICE, options=(("range", "20"),))),
        replace(LINE, voice=replace(VOICE, language="en-GB")),
    ],
)
def test_what_changes_a_clip_changes_its_key(other):
    assert keys.clip_key(other, "1") != keys.clip_key(LINE, "1")
    assert segment(replace(TASK, items=(replace(TASK.items[0], utterance=other),))) != segment(TASK)


def test_another_engine_version_is_another_clip_and_segment():
    assert keys.clip_key(LINE, "1") != keys.clip_key(LINE, "2")
    assert segment(TASK, "1") != segment(TASK, "2")


@pytest.mark.parametrize("change", [{"name": "beth"}, {"licence": "CC0"}, {"gain_db": 2.0}, {"description": "x"}])
def test_what_leaves_the_clip_alone_leaves_its_key_alone(change):
    assert keys.clip_key(replace(LINE, voice=replace(VOICE, **change)), "1") == keys.clip_key(LINE, "1")


def test_where_a_sentence_stands_is_in_no_key():
    moved = replace(TASK.items[0], place="other, line 90000", text="as written")
    assert segment(replace(TASK, items=(moved, TASK.items[1]))) == segment(TASK)


def test_formats_and_patience_are_not_in_a_segments_key():
    assert segment(replace(TASK, encodings=(), keep_going=True)) == segment(TASK)


@pytest.mark.parametrize(
    "change",
    [
        {"items": TASK.items[:1]},
        {"items": TASK.items[::-1]},
        {"items": (replace(TASK.items[0], pause_ms=351), TASK.items[1])},
        {"items": (replace(TASK.items[0], gain_db=-3.1), TASK.items[1])},
        {"items": (TASK.items[0], Play("cd" * 20, 500))},
        {"rate": 44100},
        {"head_ms": 1},
        {"mastering": Mastering(highpass_hz=80)},
        {"mastering": Mastering(room_tone_db=-75.0)},
    ],
)
def test_what_changes_a_segment_changes_its_key(change):
    assert segment(replace(TASK, **change)) != segment(TASK)


def test_a_cards_own_gain_is_in_the_segment_only():
    louder = replace(TASK.items[0], utterance=replace(LINE, voice=replace(VOICE, gain_db=1.0)))
    assert segment(replace(TASK, items=(louder, TASK.items[1]))) != segment(TASK)


@pytest.mark.parametrize("change", [{"bitrate": 96000}, {"codec": "mp3"}, {"rate": 44100}, {"options": (("a", "b"),)}])
def test_what_changes_packets_changes_their_key(change):
    assert keys.packets_key("00", replace(AAC, **change)) != keys.packets_key("00", AAC)
    assert keys.packets_key("01", AAC) != keys.packets_key("00", AAC)


def test_texts_of_any_kind_have_keys():
    for text in ("", "\n", "\ud800", "日本語", "a" * 100_000):
        assert len(keys.clip_key(Utterance(text, VOICE), "1")) == 40


@pytest.mark.parametrize(
    ("frames", "rate", "encoding", "length"),
    [
        (0, 22050, AAC, 0),
        (1, 22050, AAC, 1024),
        (1024, 22050, AAC, 1024),
        (1025, 22050, AAC, 2048),
        (22050, 22050, replace(AAC, rate=48000, frame=960), 48000),
        (22051, 22050, replace(AAC, rate=48000, frame=960), 48960),
        (12345, 22050, replace(AAC, frame=1), 12345),
    ],
)
def test_lengths_are_whole_codec_frames_at_the_encodings_rate(frames, rate, encoding, length):
    assert keys.encoded_length(frames, rate, encoding) == length

from dataclasses import replace

import numpy as np
import pytest

from narrate.errors import ConfigError, EngineError, MissingError, OutputError
from narrate.jobs import Calibrator, Inline, calibrate, cues, lookup, passage
from narrate.jobs.booth import TRIES
from narrate.jobs.segment import keep_sound
from narrate.model import Audio, Mark, Mastering, Play, Utterance, Voice
from narrate.sound import resample

RATE = 16000
HELLO, WORLD = "Hello over there, you.", "The world is what it is."
LONG = "The keeper went down to the harbour, and the harbour was empty, and he waited there for a long time."


def test_a_segment_is_its_clips_and_their_pauses_to_the_frame(studio):
    rendered = studio.render(studio.task(HELLO, studio.say(WORLD, 250), head_ms=500))
    sound = studio.sound(rendered)
    first, second = rendered.cues
    assert len(sound) == rendered.frames
    assert first.start == RATE // 2
    assert second.start == first.start + first.frames + RATE // 10
    assert rendered.frames == second.start + second.frames + RATE // 4
    assert not sound[: first.start].any()
    assert not sound[first.start + first.frames : second.start].any()
    assert not sound[second.start + second.frames :].any()
    assert (rendered.synthesized, rendered.reused, rendered.rendered) == (2, 0, True)


def test_a_second_run_does_nothing(studio):
    task = studio.task(HELLO, WORLD)
    assert lookup(task, studio.root) is None
    first = studio.render(task)
    again = studio.render(task)
    assert (again.synthesized, again.reused, again.rendered) == (0, 2, False)
    assert (again.key, again.frames, again.cues, again.encoded, again.lengths) == (
        first.key, first.frames, first.cues, first.encoded, first.lengths,
    )  # fmt: skip
    assert not studio.engine.asked
    assert not studio.writer.encoded
    assert lookup(task, studio.root) == again


def test_one_changed_sentence_is_one_synthesis(studio):
    studio.render(studio.task(HELLO, LONG))
    changed = studio.render(studio.task(HELLO, LONG.replace("keeper", "captain")))
    assert (changed.synthesized, changed.reused) == (1, 1)
    assert sum(studio.engine.asked.values()) == 1
    assert studio.writer.encoded == ["raw"]


def test_where_clips_stand_does_not_matter(studio):
    studio.render(studio.task(HELLO, WORLD))
    assert studio.render(studio.task(WORLD, LONG, HELLO)).synthesized == 1


def test_a_sentence_said_twice_is_spoken_once(studio):
    rendered = studio.render(studio.task(HELLO, WORLD, HELLO, HELLO))
    assert (rendered.synthesized, rendered.reused) == (2, 2)
    assert studio.engine.asked[HELLO] == 1
    one, *_, last = rendered.cues
    sound = studio.sound(rendered)
    assert np.array_equal(sound[one.start : one.start + one.frames], sound[last.start : last.start + last.frames])


def test_another_format_needs_no_synthesis(studio):
    task = studio.task(HELLO, WORLD)
    first = studio.render(task)
    both = studio.render(replace(task, encodings=(studio.encoding("raw"), studio.encoding("other", 8000, 500))))
    assert studio.writer.encoded == ["other"]
    assert not studio.engine.asked
    assert both.synthesized == 0
    assert both.rendered
    assert dict(both.encoded)["raw"] == dict(first.encoded)["raw"]
    length = dict(both.lengths)["other"]
    assert length % 500 == 0
    assert len(studio.sound(both, "other")) == length
    assert 0 <= length - both.frames / 2 <= 500


def test_a_damaged_clip_is_made_anew_and_never_heard(studio):
    task = studio.task(HELLO, WORLD)
    whole = studio.sound(studio.render(task))
    for kind in ("segment", "packets"):
        for file in (studio.store.root / kind).rglob("*/*"):
            file.unlink()
    clips = sorted((studio.store.root / "clip").rglob("*/*"))
    for clip in clips:
        clip.write_bytes(clip.read_bytes()[:-1])
    again = studio.render(task)
    assert again.synthesized == 2
    assert np.array_equal(studio.sound(again), whole)


def test_a_clip_of_a_version_unknown_is_made_anew(studio):
    task = studio.task(HELLO)
    studio.render(task)
    (clip,) = (studio.store.root / "clip").rglob("*/*")
    studio.store.put("clip", clip.name, b"from the future")
    for file in (studio.store.root / "segment").rglob("*/*"):
        file.unlink()
    again = studio.render(task)
    assert again.synthesized == 1
    assert studio.store.get("clip", clip.name) != b"from the future"


def test_missing_packets_are_encoded_again_from_clips(studio):
    task = studio.task(HELLO, WORLD)
    first = studio.render(task)
    studio.store.discard("packets", dict(first.encoded)["raw"])
    assert lookup(task, studio.root) is None
    again = studio.render(task)
    assert (again.synthesized, again.encoded) == (0, first.encoded)
    assert studio.writer.encoded == ["raw"]


def test_a_clip_lost_by_an_engine_of_moods_makes_other_packets_not_wrong_ones(studio):
    studio.engine.deterministic = False
    task = studio.task(HELLO, WORLD)
    first = studio.render(task)
    sound = studio.sound(first)
    for kind in ("clip", "segment"):
        for file in (studio.store.root / kind).rglob("*/*"):
            file.unlink()
    studio.engine.pitch = 300
    again = studio.render(task)
    assert again.encoded != first.encoded
    assert np.array_equal(studio.sound(first), sound)
    assert not np.array_equal(studio.sound(again), sound)


def test_an_engine_of_moods_is_heard_once(studio):
    studio.engine.deterministic = False
    task = studio.task(HELLO, WORLD)
    first = studio.render(task)
    again = studio.render(task)
    assert again.encoded == first.encoded
    assert not studio.engine.asked


def test_a_failure_that_passes_costs_one_more_try(studio, failure):
    studio.engine.failing[HELLO] = lambda times: failure if times == 1 else None
    rendered = studio.render(studio.task(WORLD, HELLO, LONG))
    assert rendered.synthesized == 3
    assert studio.engine.asked == {WORLD: 1, HELLO: 2, LONG: 1}
    assert not rendered.faults


@pytest.mark.parametrize("bad", ["empty", "silent", "nan", "short"])
def test_a_bad_clip_is_cut_and_said_in_pieces(studio, bad):
    samples = {
        "empty": np.zeros(0), "silent": np.zeros(RATE * 3), "nan": np.full(RATE * 3, np.nan), "short": np.full(80, 0.5),
    }[bad]  # fmt: skip
    studio.engine.failing[LONG] = Audio(RATE, samples.astype(np.float32))
    rendered = studio.render(studio.task(HELLO, LONG))
    assert studio.engine.asked[LONG] == 1
    pieces = [text for text in studio.engine.asked if text not in (HELLO, LONG) and text in LONG]
    assert len(pieces) == 2
    assert rendered.cues[1].frames > RATE * 4
    assert not rendered.faults
    marks = cues(rendered, studio.store)[1].marks
    assert [LONG[mark.start : mark.end] for mark in marks] == pieces
    assert marks[0].frame < marks[1].frame


def test_an_engine_of_moods_is_asked_again_for_a_bad_clip(studio):
    studio.engine.deterministic = False
    studio.engine.failing[HELLO] = lambda times: Audio(RATE, np.zeros(RATE, np.float32)) if times < TRIES else None
    assert studio.render(studio.task(HELLO)).synthesized == 1
    assert studio.engine.asked[HELLO] == TRIES


def test_what_nobody_can_say_fails_by_name(studio, failure):
    studio.engine.failing["Ugh."] = failure
    with pytest.raises(EngineError, match=r"“Ugh!”.*book.txt, line 3.*it broke") as caught:
        studio.render(studio.task(HELLO, studio.say("Ugh.", text="Ugh!", place="book.txt, line 3")))
    assert "--keep-going" in caught.value.remedy


def test_what_was_said_before_a_failure_is_kept(studio, failure):
    studio.engine.failing["Ugh."] = failure
    with pytest.raises(EngineError):
        studio.render(studio.task(HELLO, WORLD, "Ugh."))
    assert studio.render(studio.task(HELLO, WORLD)).synthesized == 0


def test_keeping_going_leaves_an_audible_gap_and_a_fault(studio, failure):
    studio.engine.failing["Ugh."] = failure
    task = studio.task(HELLO, studio.say("Ugh.", text="Ugh!", place="line 3"), WORLD, keep_going=True)
    rendered = studio.render(task)
    assert [(fault.text, fault.place) for fault in rendered.faults] == [("Ugh!", "line 3")]
    assert "it broke" in rendered.faults[0].what
    gap = rendered.cues[1]
    assert 0.01 < np.abs(studio.sound(rendered)[gap.start : gap.start + gap.frames]).max() < 0.1
    assert (rendered.synthesized, rendered.reused) == (2, 0)


def test_a_gap_is_never_taken_for_the_segment(studio, failure):
    studio.engine.failing["Ugh."] = failure
    task = studio.task(HELLO, "Ugh.", keep_going=True)
    gapped = studio.render(task)
    assert lookup(task, studio.root) is None
    studio.engine.failing.clear()
    whole = studio.render(replace(task, keep_going=False))
    assert not whole.faults
    assert whole.encoded != gapped.encoded
    assert studio.render(task).encoded == whole.encoded


@pytest.mark.parametrize("error", [MissingError("no model"), ConfigError("no such voice")])
def test_what_no_try_mends_is_raised_as_it_is(studio, error):
    studio.engine.failing[HELLO] = error
    with pytest.raises(type(error), match=error.message):
        studio.render(studio.task(HELLO, keep_going=True))
    assert studio.engine.asked[HELLO] == 1


def test_a_strangers_engine_may_raise_anything(studio):
    studio.engine.failing["Ugh."] = ZeroDivisionError("division by zero")
    with pytest.raises(EngineError, match="ZeroDivisionError: division by zero"):
        studio.render(studio.task("Ugh."))


def test_an_engine_that_gives_too_little_is_found_out(studio):
    speak = studio.engine.speak
    studio.engine.speak = lambda lines: speak([line for line in lines if line.text != "Ugh."])
    with pytest.raises(EngineError, match="gave no sounds"):
        studio.render(studio.task(HELLO, "Ugh.", WORLD))


@pytest.mark.parametrize(
    "given",
    [
        b"sound",
        Audio(0, np.full(9000, 0.1, np.float32)),
        Audio(16000.5, np.full(9000, 0.1, np.float32)),
        Audio(RATE, [0.1] * 9000),
        Audio(RATE, np.full((9000, 2), 0.1, np.float32)),
        Audio(RATE, np.full(9000, 100, np.int16)),
        Audio(RATE, np.full(9000, 0.1, np.float32), None),
        Audio(RATE, np.full(9000, 0.1, np.float32), ((0, 1, 2),)),
        Audio(RATE, np.full(9000, 0.1, np.float32), (Mark(0, 1, 9001),)),
    ],
)
def test_what_is_no_audio_is_told_and_not_kept(studio, given):
    studio.engine.failing["Ugh."] = given
    with pytest.raises(EngineError, match="it gave"):
        studio.render(studio.task(HELLO, "Ugh."))


def test_samples_of_another_precision_are_taken(studio):
    studio.engine.failing[HELLO] = replace(
        studio.engine.hum(Utterance(HELLO, studio.voice)),
        rate=np.int64(RATE),
        samples=studio.engine.hum(Utterance(HELLO, studio.voice)).samples.astype(np.float64),
    )
    assert studio.render(studio.task(HELLO)).synthesized == 1


def test_gain_is_the_tasks_and_the_cards(studio):
    studio.voice = replace(studio.voice, gain_db=-6.0)
    rendered = studio.render(studio.task(studio.say(HELLO, gain_db=-6.0)))
    assert np.abs(studio.sound(rendered)).max() == pytest.approx(0.5 * 10 ** (-12 / 20), rel=0.01)


def test_the_ceiling_holds(studio):
    rendered = studio.render(studio.task(studio.say(HELLO, gain_db=20.0), mastering=Mastering("rms", -20.0, -6.0, 0)))
    assert np.abs(studio.sound(rendered)).max() <= 10 ** (-6 / 20) + 1e-6


@pytest.mark.parametrize("rate", [8000, 22050, 48000])
def test_another_rate_keeps_lengths_and_pauses(studio, rate):
    rendered = studio.render(studio.task(HELLO, WORLD, rate=rate, encodings=(studio.encoding("raw", rate),)))
    first, second = rendered.cues
    assert second.start == first.start + first.frames + rate // 10
    assert first.frames / rate == pytest.approx(len(HELLO) * 0.06, abs=0.06)
    assert len(studio.sound(rendered)) == rendered.frames


def test_marks_count_from_their_cue_at_book_rate(studio):
    rendered = studio.render(studio.task(HELLO, WORLD, rate=8000, encodings=(studio.encoding("raw", 8000),)))
    for cue, text in zip(cues(rendered, studio.store), (HELLO, WORLD), strict=True):
        (mark,) = cue.marks
        assert (mark.start, mark.end) == (0, len(text))
        assert 0 <= mark.frame < 8000 * 0.06
    assert all(not cue.marks for cue in rendered.cues)


def test_padding_fills_whole_codec_frames_with_silence(studio):
    rendered = studio.render(studio.task(HELLO, encodings=(studio.encoding("raw", RATE, 4096),)))
    sound = studio.sound(rendered)
    assert len(sound) % 4096 == 0
    assert dict(rendered.lengths)["raw"] == len(sound)
    assert not sound[rendered.cues[0].frames :].any()


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 44100, 48000])
def test_another_rate_is_made_piece_by_piece_without_a_seam(studio, rate):
    wanted = studio.encoding("other", rate, 1152)
    texts = [f"{LONG} Once more, for the {number}th time." for number in range(4)]
    rendered = studio.render(studio.task(*texts, encodings=(studio.encoding(), wanted)))
    book, other = studio.sound(rendered), studio.sound(rendered, "other")
    assert len(book) > 5 * 4 * RATE
    whole = resample(book, RATE, rate)
    assert np.allclose(other[: len(whole)], whole, atol=2e-6)
    assert not other[len(whole) + 100 :].any()


def test_room_tone_lies_under_all_of_it(studio):
    mastering = Mastering("none", 0.0, 0.0, 0, -60.0)
    rendered = studio.render(
        studio.task(HELLO, head_ms=1000, mastering=mastering, encodings=(studio.encoding("raw", RATE, 9000),))
    )
    sound = studio.sound(rendered)
    for part in (sound[:RATE], sound[rendered.frames - 1000 :]):
        assert 20 * np.log10(np.sqrt(np.mean(part**2))) == pytest.approx(-60, abs=3)
    assert np.all(np.abs(sound[rendered.frames :]) > 0)


def test_a_prepared_sound_is_laid_in(studio):
    chime = (0.25 * np.sin(np.arange(4000) / 5)).astype(np.float32)
    key = keep_sound(chime, RATE, studio.store)
    assert keep_sound(chime, RATE, studio.store) == key
    rendered = studio.render(studio.task(HELLO, Play(key, 200), WORLD))
    cue = rendered.cues[1]
    assert cue.frames == 4000
    assert np.allclose(studio.sound(rendered)[cue.start : cue.start + 4000], chime, atol=1e-6)
    assert (rendered.synthesized, rendered.reused) == (2, 0)


def test_a_prepared_sound_that_is_gone_is_told(studio):
    with pytest.raises(EngineError, match="no longer in the store"):
        studio.render(studio.task(Play("ab" * 20, 0)))


def test_a_store_that_can_not_be_written_is_told(studio):
    studio.store.root.parent.mkdir(exist_ok=True)
    studio.store.root.write_text("")
    with pytest.raises(OutputError, match="can't be written"):
        studio.render(studio.task(HELLO))


def test_a_voice_is_calibrated_once(studio):
    mastering = Mastering("rms", -20.0, -3.0, 0)
    found = calibrate(studio.voice, mastering, studio.root)
    assert found.rate == RATE
    assert -20 < found.gain_db < 0
    asked = studio.engine.asked.total()
    assert asked > 3
    studio.forget()
    assert calibrate(studio.voice, mastering, studio.root) == found
    other = calibrate(studio.voice, replace(mastering, target_db=-23.0), studio.root)
    assert other.gain_db == pytest.approx(found.gain_db - 3, abs=0.1)
    assert studio.engine.asked.total() == asked


def test_a_likely_voice_is_measured_ahead_and_only_once(studio):
    mastering = Mastering("rms", -20.0, -3.0, 0)
    calibrator = Calibrator(mastering, studio.root, Inline())
    calibrator.begin(studio.voice)
    asked = studio.engine.asked.total()
    assert asked > 3
    calibrator.begin(studio.voice)
    found = calibrator.all({"one": studio.voice})
    assert studio.engine.asked.total() == asked
    studio.forget()
    assert found == {"one": calibrate(studio.voice, mastering, studio.root)}


def test_what_is_wrong_with_a_likely_voice_is_said_when_it_is_needed(studio):
    calibrator = Calibrator(Mastering(), studio.root, Inline())
    calibrator.begin(Voice("no", "nosuch", "x"))
    studio.engine.speak = lambda lines: (_ for _ in ()).throw(RuntimeError("it broke"))
    calibrator.begin(studio.voice)
    with pytest.raises(EngineError, match="it broke"):
        calibrator.all({"one": studio.voice})


def test_a_voice_that_can_not_say_a_word_is_named(studio, failure):
    studio.engine.speak = lambda lines: (_ for _ in ()).throw(failure)
    with pytest.raises(EngineError, match=r"'hum'.*it broke"):
        calibrate(studio.voice, Mastering(), studio.root)


@pytest.mark.parametrize("level", [np.nan, np.inf, 0.0, 9.0])
def test_a_passage_without_sound_teaches_nothing(studio, level):
    text = "Nobody had lit the lamp."
    studio.engine.failing[text] = Audio(RATE, np.full(RATE, level, np.float32))
    with pytest.raises(EngineError, match=r"can't say its first sentences.*(broken|silent)"):
        calibrate(studio.voice, Mastering(), studio.root)


def test_one_bad_sentence_of_the_passage_does_not_become_usual(studio):
    studio.engine.deterministic = False
    text = "Nobody had lit the lamp."
    good = studio.engine.hum(Utterance(text, studio.voice))
    holed = good.samples.copy()
    holed[3000:20000] = 0
    studio.engine.failing[text] = lambda times: replace(good, samples=holed) if times < 2 else None
    assert passage.bounds(studio.voice, studio.store).pause < 0.1
    assert studio.engine.asked[text] == 2

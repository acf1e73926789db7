"""Whole files pass; files damaged in many ways fail, each by the check that names what is wrong."""

from __future__ import annotations

import json
import struct
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from mutagen.id3 import ID3
from mutagen.mp4 import MP4

from narrate.checking import check, compared, document
from narrate.errors import ConfigError, SourceError
from narrate.model import Cover, Metadata

if TYPE_CHECKING:
    from conftest import Make


def failed(path: Path, profile: str = "audiobook") -> dict[str, str]:
    return {one.name: one.value for one in check(path, profile).checks if not one.passed}


def sound(**options: float) -> np.ndarray:
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location("making", Path(__file__).with_name("conftest.py"))
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    made: np.ndarray = module.speech(**options)
    return made


@pytest.mark.parametrize("name", ["m4b", "mp3", "opus", "flac", "wav"])
def test_a_whole_file_passes(make: Make, name: str) -> None:
    assert failed(make(name, rate=48000 if name == "opus" else 44100)) == {}


def test_an_acx_file_passes_acx(make: Make) -> None:
    assert failed(make("mp3", sound()), "acx") == {}


def test_levels_are_right(make: Make) -> None:
    time = np.arange(44100 * 4) / 44100
    found = check(make("wav", (0.5 * np.sin(2 * np.pi * 1000 * time)).astype("f4")), "none").measures.heard
    assert found
    assert found.rms == pytest.approx(-9.03, abs=0.02)
    assert found.peak == pytest.approx(-6.02, abs=0.01)
    # BS.1770: 0 dBFS at 997 Hz in one channel reads -3.01.
    assert found.loudness == pytest.approx(-9.03, abs=0.1)
    assert found.duration == pytest.approx(4.0)


def test_true_peak_stands_between_samples(make: Make) -> None:
    time = np.arange(48000)
    # A quarter of the rate, an eighth of a turn late: samples at 0.707 of the crest.
    wave = 0.6 * np.sin(2 * np.pi * time / 4 + np.pi / 4)
    found = check(make("wav", wave.astype("f4"), rate=48000), "none").measures.heard
    assert found
    assert found.peak == pytest.approx(20 * np.log10(0.6 * np.sqrt(0.5)), abs=0.05)
    assert found.true_peak == pytest.approx(20 * np.log10(0.6), abs=0.2)


@pytest.mark.parametrize("name", ["m4b", "mp3", "opus", "flac", "wav"])
def test_a_file_cut_off_is_damaged(make: Make, name: str) -> None:
    path = make(name, rate=48000 if name == "opus" else 44100)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    found = failed(path)
    assert {"undamaged", "length"} & set(found)


@pytest.mark.parametrize("name", ["m4b", "mp3", "opus", "flac"])
def test_bytes_overwritten_in_the_middle_are_noticed(make: Make, name: str) -> None:
    path = make(name, rate=48000 if name == "opus" else 44100)
    data = bytearray(path.read_bytes())
    middle = len(data) * 7 // 10
    data[middle : middle + 3000] = np.random.default_rng(1).bytes(3000)
    path.write_bytes(data)
    assert {"undamaged", "length", "clicks"} & set(failed(path, "none"))


def test_bytes_taken_out_of_an_mp3_are_noticed(make: Make) -> None:
    path = make("mp3")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + data[len(data) // 2 + 5000 :])
    assert "undamaged" in failed(path, "none")


def test_an_mp4_without_its_index_is_named(make: Make) -> None:
    path = make("m4b")
    data = path.read_bytes()
    path.write_bytes(data.replace(b"moov", b"junk", 1))
    assert "moov" in failed(path)["undamaged"]


def test_an_mp3_of_two_rates_is_named(make: Make) -> None:
    first = make("mp3").read_bytes()
    path = make("mp3", sound(rate=48000), rate=48000)
    path.write_bytes(first + path.read_bytes())
    assert "change" in failed(path, "none")["undamaged"]


def test_changing_bit_rates_fail_acx(make: Make) -> None:
    first = make("mp3", bitrate=192_000)
    data = first.read_bytes()
    second = make("mp3", bitrate=320_000)
    first.write_bytes(data + second.read_bytes())
    assert failed(first, "acx")["constant bit rate"] == "192 to 320 kbit/s"


def test_a_wav_whose_head_promises_more_is_named(make: Make) -> None:
    path = make("wav")
    data = bytearray(path.read_bytes())
    place = data.index(b"data") + 4
    data[place : place + 4] = struct.pack("<I", struct.unpack_from("<I", data, place)[0] + 500_000)
    path.write_bytes(data)
    assert "missing" in failed(path, "none")["undamaged"]


def test_sound_that_clicks_clips_drops_and_leans_is_named(make: Make) -> None:
    samples = sound()
    clicked = samples.copy()
    clicked[44100 * 3 + 20000] += 0.6
    assert "clicks" in failed(make("wav", clicked), "none")
    assert "clipping" in failed(make("flac", np.clip(samples * 20, -1, 1)), "none")
    flat = np.clip(samples * 8, -0.5, 0.5)
    assert "clipping" in failed(make("wav", flat), "none")
    dropped = samples.copy()
    start = 44100 * 4 + 44100 * 4 // 20
    dropped[start : start + 3000] = 0
    assert "dropouts" in failed(make("wav", dropped), "none")
    assert "DC offset" in failed(make("wav", samples + 0.02), "none")


def test_gaps_head_and_tail_are_measured(make: Make) -> None:
    samples = sound()
    gap = np.concatenate((samples[: 44100 * 5], np.tile(samples[-44100:], 6), samples[44100 * 5 :]))
    found = check(make("flac", gap), "acx")
    assert not {one.name: one.passed for one in found.checks}["gaps"]
    heard = found.measures.heard
    assert heard
    assert heard.gaps[0].length > 5.9
    assert heard.head == pytest.approx(0.7, abs=0.1)
    assert heard.tail == pytest.approx(1.5, abs=0.3)


def test_wrong_levels_say_by_how_much(make: Make) -> None:
    found = check(make("mp3", sound(level=0.02)), "acx")
    line = next(one for one in found.checks if one.name == "RMS level")
    assert not line.passed
    assert "louder" in line.what_to_do


@pytest.mark.parametrize(
    ("chapters", "wanted"),
    [
        ((("One", 0.0), ("Two", 300.0)), "beyond the end"),
        ((("One", 0.0), ("Two", 6.0), ("Three", 4.0)), "does not start after"),
        ((("One", 4.0), ("Two", 6.0)), "first chapter starts only"),
    ],
)
def test_wrong_chapter_times_are_named(make: Make, chapters: tuple[tuple[str, float], ...], wanted: str) -> None:
    assert wanted in failed(make("opus", sound(rate=48000), chapters=chapters, rate=48000))["chapter marks"]


def test_both_styles_of_an_mp4_are_compared(make: Make) -> None:
    path = make("m4b")
    data = bytearray(path.read_bytes())
    place = data.index(b"chpl") + 13
    # The second of Nero's chapters a second later.
    second = place + 9 + data[place + 8]
    struct.pack_into(">Q", data, second, struct.unpack_from(">Q", data, second)[0] + 10_000_000)
    path.write_bytes(data)
    assert "differ in 1 time(s), by up to 1.00 s" in failed(path)["chapter marks"]


def test_an_mp4_with_one_style_only_is_named(make: Make) -> None:
    path = make("m4b")
    path.write_bytes(path.read_bytes().replace(b"chpl", b"free"))
    assert failed(path) == {"chapter styles": "QuickTime"}


def test_id3_chapters_without_contents_are_named(make: Make) -> None:
    path = make("mp3")
    tags = ID3(path)
    tags.delall("CTOC")
    tags.save(path)
    assert "CTOC" in failed(path)["tags readable"]


def test_missing_tags_and_titles_are_named(make: Make) -> None:
    assert "narrator" in failed(make("mp3", metadata=Metadata(title="T", authors=("A",))))["tags"]
    path = make("m4b")
    tags = MP4(path)
    del tags["©ART"], tags["aART"]
    tags.save()
    assert failed(path) == {"tags": "missing: author"}


@pytest.mark.parametrize(
    ("cover", "wanted"),
    [
        (Cover(b"no picture at all", "image/jpeg"), "can't be read"),
        (Cover(b"\xff\xd8\xff\xe0" + b"\0" * 50, "image/jpeg"), "can't be read"),
    ],
)
def test_a_broken_cover_is_named(make: Make, cover: Cover, wanted: str) -> None:
    for name in ("m4b", "mp3", "flac"):
        assert wanted in failed(make(name, cover=cover))["cover"]


def test_what_is_no_audio_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        check(tmp_path / "nothing.mp3")
    (tmp_path / "empty.mp3").write_bytes(b"")
    with pytest.raises(SourceError, match="is empty"):
        check(tmp_path / "empty.mp3")
    (tmp_path / "story.txt").write_text("Once upon a time.\n" * 100)
    with pytest.raises(SourceError, match="no sound"):
        check(tmp_path / "story.txt")
    with pytest.raises(ConfigError, match="acx"):
        check(tmp_path / "story.txt", "acxx")


def test_files_of_one_book_must_have_the_same_channels(make: Make, tmp_path: Path) -> None:
    import av

    one = check(make("mp3"), "acx")
    stereo = tmp_path / "stereo.mp3"
    with av.open(str(stereo), "w") as container:
        stream = container.add_stream("libmp3lame", rate=44100, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.stack([sound()] * 2), "fltp", "stereo")
        frame.sample_rate = 44100
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    both = compared([one, check(stereo, "acx")])
    assert not both[0].checks[-1].passed
    assert both[0].checks[-1].value == "mono and stereo"


def test_the_document_is_json_and_complete(make: Make) -> None:
    told = json.loads(json.dumps(document(check(make("m4b"), "acx"))))
    assert set(told) == {"file", "profile", "passed", "measures", "checks"}
    assert set(told["checks"][0]) == {"name", "passed", "value", "limit", "what_to_do"}
    assert told["measures"]["chapters"]["Nero"][1] == {"title": "Two", "start_s": 5.0}
    assert not told["passed"]


def test_what_is_pasted_behind_a_file_is_noticed(make: Make) -> None:
    for name in ("m4b", "mp3", "opus", "wav"):
        path = make(name, rate=48000 if name == "opus" else 44100)
        path.write_bytes(path.read_bytes() + np.random.default_rng(2).bytes(5000))
        assert "undamaged" in failed(path, "none"), name


def test_noise_in_plain_samples_is_heard(make: Make) -> None:
    path = make("wav")
    data = bytearray(path.read_bytes())
    data[200_000:202_000] = np.random.default_rng(2).bytes(2000)
    path.write_bytes(data)
    assert "clicks" in failed(path, "none")


def test_a_silent_or_turned_channel_is_named(tmp_path: Path) -> None:
    import wave

    samples = (sound() * 20000).astype("<i2")
    for other, word in ((samples * 0, "silent"), (-samples, "cancel")):
        path = tmp_path / "stereo.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((2, 2, 44100, 0, "NONE", ""))
            file.writeframes(np.stack([samples, other], axis=1).tobytes())
        assert word in failed(path, "none")["channels"]


def test_pieces_make_no_difference() -> None:
    from narrate.checking.meters import Meter

    samples = sound()[None, :]
    whole = Meter(44100, 1)
    whole.add(samples)
    parts = Meter(44100, 1)
    for start in range(0, samples.shape[1], 1024):
        parts.add(samples[:, start : start + 1024])
    one, other = whole.heard(), parts.heard()
    assert (one.rms, one.peak, one.true_peak, one.floor) == (other.rms, other.peak, other.true_peak, other.floor)
    assert one.loudness == other.loudness


def test_the_picture_is_drawn(make: Make, tmp_path: Path) -> None:
    from PIL import Image

    from narrate.checking.plot import draw

    draw(check(make("m4b")), tmp_path / "level.png")
    with Image.open(tmp_path / "level.png") as picture:
        assert picture.format == "PNG"
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 8


@pytest.mark.parametrize(("name", "count"), [("m4b", 255), ("m4b", 300), ("mp3", 300), ("flac", 300), ("opus", 300)])
def test_many_chapters_with_long_titles_are_read_in_every_style(make: Make, name: str, count: int) -> None:
    rate = 48000 if name == "opus" else 44100
    chapters = tuple((f"{number} — {'Ünïcode 章 ' * 30}", number * 0.02) for number in range(count))
    path = make(name, sound(rate=rate), chapters=chapters, rate=rate)
    lists = check(path, "none").measures.structure.chapters
    assert count in {len(one.chapters) for one in lists}
    assert failed(path, "none") == {}


@pytest.mark.debian("ffmpeg")
def test_chapters_of_other_containers_are_read(make: Make, tmp_path: Path) -> None:
    book, path = make("flac"), tmp_path / "book.mka"
    subprocess.run(["ffmpeg", "-v", "error", "-i", book, "-map", "0:a", "-c", "copy", path], check=True)
    found = check(path, "none")
    assert [one.title for one in found.measures.structure.chapters[0].chapters] == ["One", "Two"]
    assert found.passed
    assert found.measures.labels.tags["title"] == "The Long Way"


@pytest.mark.parametrize("name", ["mp3", "opus", "flac", "wav"])
def test_one_bit_of_our_own_files_is_noticed(make: Make, name: str) -> None:
    """By what each holds of its sound: LAME's CRC, Ogg's page CRC, FLAC's frame CRC, an MD5 chunk. AAC has none."""
    path = make(name, rate=48000 if name == "opus" else 44100)
    whole = path.read_bytes()
    assert failed(path, "none") == {}
    end = whole.index(b"cue ") if name == "wav" else len(whole)
    for place in range(end // 2, end - 1, (end - end // 2) // 5):
        data = bytearray(whole)
        data[place] ^= 1
        path.write_bytes(data)
        assert "undamaged" in failed(path, "none"), place


def test_a_flac_whose_md5_is_another_is_named(make: Make) -> None:
    path = make("flac")
    data = bytearray(path.read_bytes())
    data[30] ^= 1
    path.write_bytes(data)
    assert "MD5" in failed(path, "none")["undamaged"]


@pytest.mark.debian("ffmpeg")
@pytest.mark.parametrize(
    "wish",
    [
        "lame.mp3 -b:a 64k", "lame-vbr.mp3 -q:a 4", "low.mp3 -ar 11025 -b:a 32k", "24.flac -sample_fmt s32",
        "surround.flac -ac 8", "vorbis.ogg -ac 2", "aac.m4a", "aac.aac", "alac.m4a -c:a alac", "24.wav -c:a pcm_s24le",
        "float.wav -c:a pcm_f32le", "law.wav -c:a pcm_mulaw -ar 8000", "adpcm.wav -c:a adpcm_ms", "apple.aiff",
        "w64.w64", "webm.webm",
    ],
)  # fmt: skip
def test_whole_files_of_others_are_left_alone(make: Make, tmp_path: Path, wish: str) -> None:
    name, *options = wish.split()
    path = tmp_path / f"made-{name}"
    subprocess.run(["ffmpeg", "-v", "error", "-i", make("wav"), "-map", "0:a", *options, path], check=True)
    assert failed(path, "none") == {}


def test_what_decodes_to_nonsense_crashes_nothing(make: Make) -> None:
    """An index that points beside the packets: AAC then decodes to dozens of channels."""
    path = make("m4b")
    data = bytearray(path.read_bytes())
    table = data.index(b"stco")
    for number in range(struct.unpack_from(">I", data, table + 8)[0]):
        at = table + 12 + 4 * number
        struct.pack_into(">I", data, at, struct.unpack_from(">I", data, at)[0] + 37)
    path.write_bytes(data)
    assert "undamaged" in failed(path, "none")
    for name in ("m4b", "opus", "mp3", "flac", "wav"):
        path = make(name, rate=48000 if name == "opus" else 44100)
        path.write_bytes(path.read_bytes() * 2)
        assert "undamaged" in failed(path, "none"), name


def test_index_brand_and_colours_of_a_file_for_players(make: Make, tmp_path: Path) -> None:
    from io import BytesIO

    import av
    from PIL import Image

    file = BytesIO()
    Image.new("CMYK", (1000, 1000)).save(file, "JPEG")
    path = make("m4b", cover=Cover(file.getvalue(), "image/jpeg"))
    assert "CMYK" in failed(path)["cover"]
    late = tmp_path / "late.mp4"
    with av.open(str(path)) as source, av.open(str(late), "w") as target:
        stream = target.add_stream_from_template(source.streams.audio[0])
        for packet in source.demux(source.streams.audio[0]):
            if packet.size:
                packet.stream = stream
                target.mux(packet)
    found = failed(late)
    assert found["index"] == "behind the sound"
    assert found["brand"] == "isom"
    assert not {"index", "brand"} & set(failed(late, "none"))


def test_what_was_said_of_one_file_is_not_said_of_the_next(make: Make, tmp_path: Path) -> None:
    broken = make("opus", sound(rate=48000), rate=48000)
    data = bytearray(broken.read_bytes())
    for page in range(1, 5):
        data[data.index(b"OggS", len(data) * page // 6) + 40] ^= 1
    broken.write_bytes(data)
    cut = make("flac")
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    assert "ogg" in failed(broken, "none")["undamaged"]
    assert "ogg" not in failed(cut, "none")["undamaged"]


def test_a_damaged_file_that_no_player_opens_is_damaged(make: Make) -> None:
    path = make("flac")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    found = check(path, "none")
    assert not found.passed
    assert found.measures.heard is None or "undamaged" in failed(path, "none")


def test_a_channel_that_fails_half_way_is_named(tmp_path: Path) -> None:
    import wave

    samples = (np.tile(sound(), 10)[::4] * 20000).astype("<i2")
    half = len(samples) // 2
    for other in (samples * 0, -samples, samples // 1000):
        path = tmp_path / "stereo.wav"
        right = np.concatenate((samples[:half], other[half:]))
        with wave.open(str(path), "wb") as file:
            file.setparams((2, 2, 11025, 0, "NONE", ""))
            file.writeframes(np.stack([samples, right], axis=1).tobytes())
        assert "channels" in failed(path, "none")


@pytest.mark.parametrize(("box", "offset", "name"), [(b"mvhd", 16, "undamaged"), (b"mdhd", 16, "undamaged")])
def test_an_mp4_that_states_another_length_is_named(make: Make, box: bytes, offset: int, name: str) -> None:
    path = make("m4b")
    data = bytearray(path.read_bytes())
    place = data.index(box) + 4 + offset
    struct.pack_into(">I", data, place, struct.unpack_from(">I", data, place)[0] * 2)
    path.write_bytes(data)
    assert "s for" in failed(path)[name] or "states" in failed(path)[name]

"""Holds what was measured against a profile: one verdict a line, each with what was found, allowed, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from narrate.checking.meters import DEAD_DB, TURNED
from narrate.checking.profiles import Profile, Range
from narrate.checking.values import ChapterList, Check, Heard, Measures, Spot

# One packet of the codecs in use lasts 20 to 72 ms; players round lengths to as much.
LENGTH_SLACK_S = 0.1
LENGTH_SLACK_SHARE = 0.0001
CHAPTER_SLACK_S = 0.06
CLICKS_ALLOWED = 0
DC_LIMIT = 0.005
# Noise and rounding: a level that shows as the limit itself passes.
SLACK_DB = 0.05
LOPSIDED_DB = 20.0
SQUARE = (0.85, 1.18)
COVER_SIDES = (500, 3200)
COVER_BYTES = 5_000_000
TITLE_LIMIT = 255
WAV_HOLDS = ("title", "album", "author", "language")  # of what a profile asks for, all that INFO has names for


def verdicts(found: Measures, profile: Profile) -> tuple[Check, ...]:
    """All checks of `profile` on one file, in the order people read them."""
    return tuple(_verdicts(found, profile))


def _verdicts(found: Measures, profile: Profile) -> Iterator[Check]:
    yield _damage(found)
    heard = found.heard
    if heard is None:
        return
    yield _length(found, heard)
    yield from _levels(heard, found.stream.channels, profile)
    yield from _edges(heard, profile)
    yield from _flaws(heard)
    yield from _channels(heard)
    yield from _format(found, heard, profile)
    yield from _chapters(found, heard, profile)
    yield from _labels(found, profile)


def _check(name: str, passed: bool, value: str, limit: str, what_to_do: str) -> Check:
    return Check(name, passed, value, limit, "" if passed else what_to_do)


def _damage(found: Measures) -> Check:
    faults = [*found.structure.faults, *found.stream.faults]
    return _check(
        "undamaged", not faults, "; ".join(faults) or "no damage", "no damage", "Make or fetch the file again."
    )


def _length(found: Measures, heard: Heard) -> Check:
    stated = found.structure.stated_s or found.stream.stated_s
    slack = max(LENGTH_SLACK_S, LENGTH_SLACK_SHARE * stated)
    value = f"{heard.duration:.2f} s decode, {stated:.2f} s stated" if stated else f"{heard.duration:.2f} s decode"
    return _check(
        "length",
        not stated or abs(heard.duration - stated) <= slack,
        value,
        f"the same to {slack:.1f} s",
        "The file was cut off, or its head is wrong: make or fetch it again.",
    )


def _within(
    name: str, value: float, limits: Range, unit: str, remedy: Callable[[float], str], digits: int = 1
) -> Check:
    low, high = limits
    slack = SLACK_DB if unit.startswith(("dB", "LU")) else 0.005
    return _check(
        name,
        low - slack <= value <= high + slack,
        f"{value:.{digits}f} {unit}",
        f"{low:g} to {high:g} {unit}",
        remedy(low - value if value < low else high - value),
    )


def _at_most(name: str, value: float, limit: float, unit: str, what_to_do: str) -> Check:
    slack = SLACK_DB if unit.startswith(("dB", "LU")) else 0.0
    return _check(name, value <= limit + slack, f"{value:.1f} {unit}", f"at most {limit:g} {unit}", what_to_do)


def _gain(lack: float) -> str:
    return f"Make it {abs(lack):.1f} dB {'louder' if lack > 0 else 'quieter'} (narrate make --preset sets the level)."


def _levels(heard: Heard, channels: int, profile: Profile) -> Iterator[Check]:
    if profile.rms:
        yield _within("RMS level", heard.rms, profile.rms, "dBFS", _gain)
    loudness = profile.loudness_mono if channels == 1 else profile.loudness_stereo
    if loudness:
        yield _within("loudness", heard.loudness, loudness, "LUFS", _gain)
    if profile.peak is not None:
        yield _at_most("peak", heard.peak, profile.peak, "dBFS", "Use a limiter, or make it quieter.")
    if profile.true_peak is not None:
        yield _at_most("true peak", heard.true_peak, profile.true_peak, "dBTP", "Use a limiter on true peak.")
    if profile.floor is not None:
        yield _at_most(
            "noise floor", heard.floor, profile.floor, "dBFS", "Take out noise, or record in a quieter room."
        )


def _edges(heard: Heard, profile: Profile) -> Iterator[Check]:
    if profile.head:
        yield _within("silence at the head", heard.head, profile.head, "s", lambda lack: _silence(lack, "head"), 2)
    if profile.tail:
        yield _within("silence at the tail", heard.tail, profile.tail, "s", lambda lack: _silence(lack, "tail"), 2)
    if profile.gap:
        yield _check(
            "gaps",
            not heard.gap_count,
            _spots(heard.gap_count, heard.gaps) or "none",
            "none over 4 s",
            "Shorten the silences, or find out what is missing there.",
        )


def _silence(lack: float, where: str) -> str:
    return f"{'Add' if lack > 0 else 'Cut'} {abs(lack):.2f} s of silence at the {where}."


def _flaws(heard: Heard) -> Iterator[Check]:
    yield _check(
        "clicks",
        heard.click_count <= CLICKS_ALLOWED,
        _times(heard.click_count, heard.clicks) or "none",
        "none",
        "Listen there; make the file again, or repair it with a declicker.",
    )
    yield _check(
        "clipping",
        not heard.clipped_count,
        _times(heard.clipped_count, heard.clipped) or "none",
        "none",
        "The sound was too loud for its format: make it again quieter or with a limiter.",
    )
    yield _check(
        "dropouts",
        not heard.dropout_count,
        _spots(heard.dropout_count, heard.dropouts) or "none",
        "none",
        "Sound is missing there: make or fetch the file again.",
    )
    yield _check(
        "DC offset", abs(heard.dc) <= DC_LIMIT, f"{heard.dc:+.4f}", f"at most {DC_LIMIT}", "Use a high-pass filter."
    )
    if heard.not_finite:
        yield Check("numbers", False, f"{heard.not_finite} samples are no numbers", "none", "Make the file again.")


def _channels(heard: Heard) -> Iterator[Check]:
    levels = heard.channel_rms
    # Of more than two, some are silent as they should be.
    if len(levels) != 2:
        return
    value = "fine"
    if max(levels) - min(levels) > DEAD_DB:
        value = "one of them is silent"
    elif max(levels) - min(levels) > LOPSIDED_DB:
        value = f"one of them is {max(levels) - min(levels):.0f} dB quieter"
    elif heard.correlation < TURNED:
        value = "left and right cancel each other in mono"
    elif heard.uneven_count > 1:
        value = (
            f"one falls silent or cancels the other in stretches of 10 s, {_times(heard.uneven_count, heard.uneven)}"
        )
    yield _check(
        "channels", value == "fine", f"{len(levels)}, {value}", "all sound, none against another",
        "Make it mono, or mend the channel.",
    )  # fmt: skip


def _format(found: Measures, heard: Heard, profile: Profile) -> Iterator[Check]:
    stream, rates = found.stream, found.structure.bit_rates
    codec = "mp3" if stream.codec.startswith("mp3") else stream.codec
    if profile.codecs:
        yield _check("format", codec in profile.codecs, codec, ", ".join(profile.codecs), "Make it as MP3.")
        yield _check("channel count", stream.channels in (1, 2), str(stream.channels), "1 or 2", "Make it mono.")
    if profile.sample_rates:
        allowed = profile.sample_rates
        limit = f"{allowed[0]} Hz" if len(allowed) == 1 else f"one of {', '.join(map(str, allowed))} Hz"
        yield _check("sample rate", stream.rate in allowed, f"{stream.rate} Hz", limit, f"Make it with --rate {44100}.")
    if profile.constant_rate:
        constant = len(rates) == 1 if rates else False
        value = (
            f"{rates[0] // 1000} to {rates[-1] // 1000} kbit/s"
            if len(rates) > 1
            else "constant"
            if rates
            else "unknown"
        )
        yield _check("constant bit rate", constant, value, "constant", "Encode with a constant bit rate (CBR).")
    if profile.least_bit_rate:
        rate = rates[0] if rates else stream.bit_rate
        yield _check(
            "bit rate", rate >= profile.least_bit_rate, f"{rate / 1000:.0f} kbit/s",
            f"at least {profile.least_bit_rate // 1000} kbit/s", f"Encode with --bitrate {profile.least_bit_rate}.",
        )  # fmt: skip
    if profile.streamed and stream.container.startswith("mov"):
        yield _check(
            "index", not found.structure.index_at_end,
            "behind the sound" if found.structure.index_at_end else "before the sound", "before the sound (faststart)",
            "Players that stream must fetch the whole file first: ffmpeg -i IN -c copy -movflags +faststart OUT.",
        )  # fmt: skip
    if profile.brands and found.structure.brand:
        yield _check(
            "brand", found.structure.brand in profile.brands, found.structure.brand.strip(), "M4B or M4A",
            "Some players take it for a film: make it as M4B.",
        )  # fmt: skip
    if profile.longest is not None:
        yield _check(
            "length of the file", heard.duration <= profile.longest, f"{heard.duration / 60:.1f} min",
            f"at most {profile.longest / 60:.0f} min", "Split it: narrate make --split chapter.",
        )  # fmt: skip


def _chapters(found: Measures, heard: Heard, profile: Profile) -> Iterator[Check]:
    lists = [one for one in found.structure.chapters if one.chapters]
    several = not found.labels.tags.get("track", "1/1").endswith(("/1", "/0")) and "/" in found.labels.tags.get(
        "track", ""
    )
    if profile.chapters_from is not None and heard.duration > profile.chapters_from and not several:
        yield _check("chapters", bool(lists), f"{len(lists[0].chapters) if lists else 0}", "at least 1",
                     "Add chapters, so that listeners can find their place.")  # fmt: skip
    if found.stream.container.startswith("mov") and lists and profile.name != "none":
        yield _both_styles(lists)
    faults = [fault for one in lists for fault in _faults(one, heard.duration)]
    faults += _differences(lists)
    if lists or faults:
        counts = ", ".join(f"{len(one.chapters)} {one.style}" for one in lists)
        yield _check(
            "chapter marks", not faults, "; ".join(faults[:6]) or counts,
            "in order, within the file, titled, the same in every style", "Write the chapters again.",
        )  # fmt: skip


def _both_styles(lists: list[ChapterList]) -> Check:
    styles = {one.style for one in lists}
    most = max(len(one.chapters) for one in lists)
    wanted = {"QuickTime"} if most > 255 else {"QuickTime", "Nero"}
    return _check(
        "chapter styles", wanted <= styles, " and ".join(sorted(styles)), " and ".join(sorted(wanted)),
        "Write both styles: Apple's players read the one, VLC the other.",
    )  # fmt: skip


def _faults(one: ChapterList, duration: float) -> Iterator[str]:
    starts = [chapter.start for chapter in one.chapters]
    if any(start < 0 for start in starts):
        yield f"{one.style}: a chapter has no readable time"
    later = [number for number in range(1, len(starts)) if starts[number] <= starts[number - 1]]
    if later:
        yield f"{one.style}: chapter {later[0] + 1} does not start after the one before it"
    beyond = sum(start > duration - 0.001 for start in starts)
    if beyond:
        yield f"{one.style}: {beyond} chapter(s) start beyond the end of the sound"
    if starts and min(starts) > 1.0:
        yield f"{one.style}: the first chapter starts only at {min(starts):.1f} s"
    if one.style != "cue sheet":
        untitled = sum(not chapter.title.strip() for chapter in one.chapters)
        if untitled:
            yield f"{one.style}: {untitled} chapter(s) have no title"
        broken = sum("\ufffd" in chapter.title for chapter in one.chapters)
        if broken:
            yield f"{one.style}: {broken} title(s) hold broken letters"
    yield from _ends(one, duration)


def _ends(one: ChapterList, duration: float) -> Iterator[str]:
    ends = [chapter.end for chapter in one.chapters]
    if not any(ends):
        return
    if any(chapter.end < chapter.start for chapter in one.chapters):
        yield f"{one.style}: a chapter ends before it starts"
    if ends[-1] > duration + 1.0:
        yield f"{one.style}: the last chapter ends {ends[-1] - duration:.1f} s after the sound"
    elif ends[-1] < duration - 1.0:
        yield f"{one.style}: the last chapter ends {duration - ends[-1]:.1f} s before the sound does"
    for chapter, following in zip(one.chapters, one.chapters[1:], strict=False):
        if chapter.end > following.start + CHAPTER_SLACK_S and following.start > chapter.start:
            yield f"{one.style}: chapters overlap at {following.start:.1f} s"
            return


def _differences(lists: list[ChapterList]) -> list[str]:
    """Where two styles in one file contradict each other; a style that is full may leave out what comes after."""
    told = []
    for one, other in pairwise(lists):
        count, others = len(one.chapters), len(other.chapters)
        full = {one.limit, other.limit} & {count, others}
        if count != others and not full:
            told.append(f"{count} chapters by {one.style}, {others} by {other.style}")
        pairs = list(zip(one.chapters, other.chapters, strict=False))
        apart = [a.start - b.start for a, b in pairs if abs(a.start - b.start) > CHAPTER_SLACK_S]
        if apart:
            told.append(
                f"{one.style} and {other.style} differ in {len(apart)} time(s), by up to {max(map(abs, apart)):.2f} s"
            )
        names = sum(not _same_title(a.title, b.title) for a, b in pairs if a.title and b.title)
        if names:
            told.append(f"{one.style} and {other.style} differ in {names} title(s)")
    return told


def _same_title(one: str, other: str) -> bool:
    short, long = sorted((one.strip(), other.strip()), key=len)
    return short == long or (len(long.encode()) > TITLE_LIMIT - 5 and long.startswith(short[: TITLE_LIMIT // 4]))


def _labels(found: Measures, profile: Profile) -> Iterator[Check]:
    labels = found.labels
    if labels.faults:
        yield Check("tags readable", False, "; ".join(labels.faults), "readable", "Write the tags again.")
    if profile.tags:
        wanted = [name for name in profile.tags if name in WAV_HOLDS or found.stream.container != "wav"]
        lacking = [name for name in wanted if not labels.tags.get(name)]
        yield _check(
            "tags", not lacking, f"missing: {', '.join(lacking)}" if lacking else "complete", ", ".join(wanted),
            f"Give {', '.join(_option(name) for name in lacking)} to narrate make, or use a tag editor.",
        )  # fmt: skip
    garbled = [name for name, text in labels.tags.items() if "\ufffd" in text or "\x00" in text]
    if garbled:
        yield Check("tag texts", False, f"broken letters in {', '.join(garbled)}", "whole", "Write the tags again.")
    cover = labels.cover
    if cover is None:
        if profile.cover and not found.stream.container.startswith("wav"):
            yield Check("cover", False, "none", "a square picture", "Give one: narrate make --cover FILE.")
        return
    if cover.fault:
        yield Check("cover", False, f"can't be read: {cover.fault}", "a square picture", "Give another picture.")
    elif profile.cover:
        yield _cover(cover.width, cover.height, cover.size, cover.format)


def _option(name: str) -> str:
    return "--title" if name == "album" else f"--{name}"


def _cover(width: int, height: int, size: int, kind: str) -> Check:
    low, high = COVER_SIDES
    square = SQUARE[0] <= width / height <= SQUARE[1]
    fits = low <= min(width, height) and max(width, height) <= high and size <= COVER_BYTES
    return _check(
        "cover", square and fits and kind in ("JPEG", "PNG"), f"{width} × {height} {kind}, {size / 1000:.0f} kB",
        f"JPEG or PNG, about square, {low} to {high} pixels, at most {COVER_BYTES / 1e6:.0f} MB",
        "Give a square JPEG of about 1,500 pixels; narrate make --cover makes it so.",
    )  # fmt: skip


def _times(count: int, times: tuple[float, ...]) -> str:
    if not count:
        return ""
    first = ", ".join(_clock(time) for time in times[:5])
    return f"{count}: at {first}{' …' if count > 5 else ''}"


def _spots(count: int, spots: tuple[Spot, ...]) -> str:
    if not count:
        return ""
    first = ", ".join(f"{_clock(spot.start)} ({spot.length:.2f} s)" for spot in spots[:5])
    return f"{count}: at {first}{' …' if count > 5 else ''}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours}:{minutes:02}:{rest:05.2f}" if hours else f"{minutes}:{rest:05.2f}"


def across(checked: list[Measures], profile: Profile) -> Check | None:
    """What only several files together show: ACX wants all of them mono or all of them stereo."""
    if profile.name != "acx" or len(checked) < 2:
        return None
    counts = sorted({found.stream.channels for found in checked if found.heard})
    told = " and ".join({1: "mono", 2: "stereo"}.get(count, f"{count} channels") for count in counts)
    return _check(
        "same channels in all files", len(counts) < 2, told, "all mono or all stereo", "Make all of them mono."
    )

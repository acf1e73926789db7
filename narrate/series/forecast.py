"""Says beforehand what a run would synthesise, how long it would take and how big it will be; it makes no sound."""

from __future__ import annotations

from dataclasses import dataclass

from narrate import binding, jobs, pipeline, sourcing, telling
from narrate.desk import open_store
from narrate.errors import NarrateError
from narrate.jobs.engines import fingerprint
from narrate.model import Say
from narrate.planning import Studio, plan_chapter
from narrate.presets import PRESETS
from narrate.series.batch import engine_of
from narrate.series.folder import Series
from narrate.series.state import BookState
from narrate.series.survey import Seen, inspect
from narrate.settings import Settings
from narrate.store import Store

CHARACTERS_A_SECOND = 18.0
"""English narration without its pauses: 17.4 to 18.4 by voices of espeak-ng."""

SPEEDS = {"espeak": 100.0, "pyttsx3": 20.0, "piper": 10.0, "kokoro": 2.0}
"""Seconds of sound a second by engine, encoding counted in, two cores, where no run was measured yet."""

OTHER_SPEED = 5.0
_RATE = 24000
_FLAC_SHARE = 0.45
_TAGS = 120_000
_READING_S = 0.5


@dataclass(frozen=True, slots=True)
class Forecast:
    """What making a book would take: utterances in all and those that are not in the store, their characters, the
    book's length, the time it takes and the bytes it will have (all estimates but the counts)."""

    book: str
    title: str
    due: bool
    utterances: int = 0
    missing: int = 0
    characters: int = 0
    duration_s: float = 0.0
    work_s: float = 0.0
    size: int = 0
    measured: bool = False
    failed: str = ""


def forecast(series: Series) -> tuple[Forecast, ...]:
    """Every book in order; those that are not due cost nothing."""
    store = open_store(series.settings)
    found = []
    for seen in inspect(series).seen:
        book = series.state.books[seen.volume.name]
        if not seen.due:
            size = sum(one.size for one in book.files)
            found.append(
                Forecast(seen.volume.name, book.title, False, book.utterances, duration_s=book.duration_s, size=size)
            )
            continue
        try:
            found.append(_of(seen, book, series, store))
        except NarrateError as error:
            found.append(Forecast(seen.volume.name, book.title, True, failed=error.message))
    return tuple(found)


def _of(seen: Seen, book: BookState, series: Series, store: Store) -> Forecast:
    settings = seen.volume.settings
    work = telling.read(sourcing.find(seen.volume.sources, settings), settings, store=store)
    studio = Studio(
        voices=work.voices,
        gains=dict.fromkeys(work.voices, 0.0),
        rate=_RATE,
        mastering=PRESETS[settings.sound.preset].mastering,
        encodings=(),
        clause_ms=settings.pauses.clause_ms,
    )
    utterances = missing = characters = new = pauses = 0
    known: set[str] = set()
    for chapter in pipeline.scripts(work, store):
        for task in plan_chapter(chapter, studio).tasks:
            for item in (item for item in task.items if isinstance(item, Say)):
                utterances += 1
                characters += len(item.utterance.text)
                pauses += item.pause_ms
                key = jobs.clip_key(item.utterance, fingerprint(item.utterance.voice))
                if key not in known and not store.has("clip", key):
                    missing += 1
                    new += len(item.utterance.text)
                known.add(key)
    duration = characters / (CHARACTERS_A_SECOND * settings.voice.speed) + pauses / 1000
    if book.utterances and book.duration_s:
        duration = book.duration_s * utterances / book.utterances
    engine = engine_of(seen, work.story.metadata.language)
    sound, spent = series.state.speeds.get(engine, (0.0, 0.0))
    measured = sound > 1.0 and spent > 0.0
    speed = sound / spent if measured else SPEEDS.get(engine, OTHER_SPEED)
    return Forecast(
        book=seen.volume.name,
        title=work.story.metadata.title,
        due=True,
        utterances=utterances,
        missing=missing,
        characters=new,
        duration_s=round(duration, 1),
        work_s=round(_READING_S + duration * new / max(characters, 1) / speed, 1),
        size=_size(duration, settings),
        measured=measured,
    )


def _size(duration_s: float, settings: Settings) -> int:
    """Bytes of all formats together."""
    preset = PRESETS[settings.sound.preset]
    rate = settings.sound.rate or preset.rate or _RATE
    total = 0.0
    for writer in binding.open_writers(settings):
        encoding = writer.encoding(
            rate, preset.channels, settings.sound.bitrate or preset.bitrates.get(writer.name, 0)
        )  # fmt: skip
        plain = encoding.rate * encoding.channels * 16
        bits = encoding.bitrate or (plain * _FLAC_SHARE if writer.name == "flac" else plain)
        total += bits / 8 * duration_s + _TAGS
    return int(total)

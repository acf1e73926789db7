"""From [cast] to who says what with which voice; finding speech in the text is left to `text.speakers`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from narrate import voices
from narrate.errors import ConfigError, nearest
from narrate.model import Story, Voice
from narrate.settings import Settings
from narrate.text.speakers import Cast, Member, renamed, shared_names, speakers_of


@dataclass(frozen=True, slots=True)
class Performance:
    """A story with its speakers marked, the voice of each that is heard, and what is odd about it."""

    story: Story
    voices: Mapping[str, Voice]
    warnings: tuple[str, ...]


def tuned(card: Voice, settings: Settings) -> Voice:
    """A card's voice at the pace, pitch and loudness that the settings ask of all voices."""
    return replace(
        card,
        speed=card.speed * settings.voice.speed,
        pitch=card.pitch + settings.voice.pitch,
        gain_db=card.gain_db + settings.voice.volume,
    )


def cast_voices(settings: Settings) -> dict[str, Voice]:
    """The voice card of each member. Raises ConfigError for a voice nobody has, naming the member and the nearest."""
    found = {}
    for name, member in settings.cast.items():
        try:
            found[name] = voices.find(member.voice)
        except ConfigError as error:
            where = settings.origin(f"cast.{name}")
            raise ConfigError(f"{where}: [cast] {name}: {error.message}", remedy=error.remedy) from error
    return found


def perform(story: Story, language: str, narrator: Voice, settings: Settings, guess: bool) -> Performance:
    """Give what is said in a story to the cast. Without `guess`, only what the story's own marks say counts.

    Raises ConfigError for voices nobody has and for a name that two members claim.
    """
    if not settings.cast:
        return Performance(story, {}, ())
    cards = cast_voices(settings)
    members = tuple(Member(name, one.also, cards[name].gender) for name, one in settings.cast.items())
    for name, one, other in shared_names(members):
        raise ConfigError(
            f"{settings.origin(f'cast.{other}')}: [cast] gives the name {name!r} to both {one} and {other}.",
            remedy="Each name belongs to one speaker: take it out of the other's also.",
        )
    cast = Cast(members)
    english = language.partition("-")[0].lower() == "en"
    if guess:
        from narrate.text.speakers.attribution import attribute

        story = attribute(story, cast, prose=english)
    else:
        story = renamed(story, cast)
    counts = speakers_of(story)
    heard = {name: _distinct(tuned(cards[name], settings), narrator) for name in settings.cast if name in counts}
    return Performance(story, heard, tuple(_doubts(settings, counts, guess)))


def _distinct(voice: Voice, narrator: Voice) -> Voice:
    """A voice whose name is no other's: a card given by its path may be called like the narrator's."""
    same = voice.name == narrator.name and voice != narrator
    return replace(voice, name=f"{voice.name} ({voice.engine}:{voice.id})") if same else voice


def _doubts(settings: Settings, counts: Mapping[str, int], guess: bool) -> list[str]:
    told = []
    # Of a series' cast not everybody needs to appear in each book.
    silent = (
        [] if settings.origin("book.series") == "series" else [name for name in settings.cast if name not in counts]
    )
    for name in silent:
        hint = " `narrate cast suggest` lists who is found." if guess else ""
        told.append(f"{name} is in [cast] but is not found speaking in this text.{nearest(name, counts)}{hint}")
    unvoiced = sorted(name for name in counts if name not in settings.cast)
    if unvoiced and not guess:
        told.append(f"The narrator speaks for {', '.join(unvoiced)}: no voice in [cast].")
    return told

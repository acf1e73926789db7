"""Measures a finished audio file, made by us or not, and holds it against a profile; printing is left to the CLI."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from narrate.checking.profiles import PROFILES
from narrate.checking.values import Check, Checked, document
from narrate.errors import ConfigError, SourceError, nearest

__all__ = ["PROFILES", "Check", "Checked", "check", "check_made", "compared", "document"]


def check(path: Path | str, profile: str = "audiobook") -> Checked:
    """Decode and measure all of `path`, and hold it against `profile`.

    Raises SourceError for a file that is missing or holds no sound; what is damaged but still to be recognised comes
    back as checks that failed. Raises ConfigError for a profile nobody knows.
    """
    from narrate.checking.measuring import measure
    from narrate.checking.rules import verdicts

    if profile not in PROFILES:
        raise ConfigError(
            f"There is no profile {profile!r}.{nearest(profile, PROFILES)}",
            remedy=f"Profiles are: {', '.join(PROFILES)}.",
        )
    if not Path(path).is_file():
        what = "is a folder" if Path(path).is_dir() else "does not exist"
        raise SourceError(f"{path} {what}.", remedy="Give the path of an audio file.")
    found = measure(Path(path))
    return Checked(str(path), profile, found, verdicts(found, PROFILES[profile]))


def check_made(paths: Sequence[Path], preset: str) -> tuple[Checked, ...]:
    """What a run made, held to what its preset promises. Raises as `check`.

    A shop that takes one format only has nothing to say of another made beside it: that is held to no profile.
    """
    codecs = PROFILES[preset].codecs
    for_shop = [path for path in paths if path.suffix[1:] in codecs] or list(paths)
    others = [path for path in paths if path not in for_shop]
    told = compared([check(path, preset) for path in for_shop])
    return (*told, *(check(path, "none") for path in others))


def compared(checked: Sequence[Checked]) -> tuple[Checked, ...]:
    """Files of one book, each with a further check where the profile asks something of all of them together."""
    from narrate.checking.rules import across

    together = across([one.measures for one in checked], PROFILES[checked[0].profile]) if checked else None
    return tuple(replace(one, checks=(*one.checks, together)) if together else one for one in checked)

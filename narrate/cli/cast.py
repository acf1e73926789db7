"""`narrate cast`: who speaks in a story, and with which voice."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from narrate.cli.console import print_json
from narrate.cli.options import JSON, Config, Sources

command = typer.Typer(no_args_is_help=True)


@command.callback()
def _cast() -> None:
    """Voices of characters live in [cast] of narrate.toml: "name" = "voice". See docs/cast.md."""


@command.command()
def suggest(
    sources: Sources,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many speakers.")] = 40,
    config: Config = None,
    as_json: JSON = False,
) -> None:
    """Who is named beside what is said, how often, and the voice they have now."""
    from narrate import sourcing, telling
    from narrate.options import settings_for
    from narrate.text.speakers import Cast, Member
    from narrate.text.speakers.suggesting import candidates

    settings = settings_for(sources, {}, config)
    known = Cast(tuple(Member(name, one.also) for name, one in settings.cast.items()))
    story = telling.untold(sourcing.find(sources, settings), settings)
    rows: list[dict[str, Any]] = []
    for one in candidates(story)[:limit]:
        member = known.find(one.name)
        rows.append(
            {
                "name": one.name,
                "count": one.count,
                "perhaps_also": list(one.perhaps_also),
                "voice": settings.cast[member.name].voice if member else "",
                "example": " ".join(one.example.split()),
            }
        )
    if as_json:
        print_json({"title": story.metadata.title, "speakers": rows})
        return
    _print(rows)


def _print(rows: list[dict[str, Any]]) -> None:
    from narrate.cli.tables import show

    if not rows:
        typer.echo("Nobody is named beside what is said.")
        return
    show(
        ("name", "lines", "voice", "perhaps also", "for example"),
        [
            (row["name"], str(row["count"]), row["voice"], ", ".join(row["perhaps_also"][:4]), row["example"][:60])
            for row in rows
        ],
    )
    name = rows[0]["name"]
    typer.echo(f'\nGive them voices in narrate.toml, below [cast]:  "{name}" = "VOICE"   (narrate voices)', err=True)

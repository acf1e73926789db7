"""One HTML page to browse and play a series with no server and no network; the sound is linked, all else is inside."""

from __future__ import annotations

import base64
import json
import os.path
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

from narrate.errors import SourceError
from narrate.series.episodes import Episode, episodes
from narrate.series.folder import Series
from narrate.series.pictures import thumbnail
from narrate.shelving import refuse_foreign, replaced
from narrate.version import __version__
from narrate.writers.tags import clean

PAGE = "index.html"
_TEMPLATE = Path(__file__).with_name("page.html")


def write_page(series: Series, force: bool = False) -> Path:
    """Write index.html into the series' output folder. Raises SourceError where nothing is made yet, OutputError."""
    root = Path(series.settings.output.folder).expanduser().absolute()
    found = episodes(series)
    if not found:
        raise SourceError("Nothing of this series is made yet.", remedy=f"First: narrate make {series.folder}")
    path = root / PAGE
    refuse_foreign(path, force)
    with replaced(path) as temporary:
        temporary.write_text(_page(series, found, root), encoding="utf-8")
    return path


def _page(series: Series, found: Sequence[Episode], root: Path) -> str:
    authors = sorted({one.author for one in found if one.author})
    data = json.dumps([_data(one, root) for one in found], ensure_ascii=False, separators=(",", ":"))
    values = {
        "@GENERATOR@": f"narrate {__version__}",
        "@TITLE@": escape(clean(series.title)),
        "@AUTHOR@": escape(clean(series.told.author or ", ".join(authors[:5]))),
        "@DESCRIPTION@": escape(clean(series.told.description)),
        "@BOOKS@": "\n".join(_book(one, number, root) for number, one in enumerate(found)),
        "@DATA@": data.replace("<", "\\u003c"),
    }
    template = _TEMPLATE.read_text(encoding="utf-8")
    return re.sub(r"@[A-Z]+@", lambda mark: values[mark[0]], template)


def _data(one: Episode, root: Path) -> dict[str, object]:
    files = [
        {
            "url": _url(sound.path, root),
            "type": sound.media_type,
            "chapters": [[mark.start_ms / 1000, clean(mark.text)] for mark in sound.chapters],
        }
        for sound in one.sounds
    ]
    return {"id": one.identity, "title": clean(one.title), "files": files}


def _book(one: Episode, number: int, root: Path) -> str:
    sound = one.sounds[0]
    small = thumbnail(sound.path)
    picture = f'<img alt="" src="data:image/jpeg;base64,{base64.b64encode(small).decode()}">' if small else ""
    rows = "".join(
        f'<li><button data-chapter="{number}:{index}"><span>{escape(clean(mark.text))}</span>'
        f'<span class="soft">{_clock(mark.start_ms)}</span></button></li>'
        for index, mark in enumerate(sound.chapters)
    )
    listed = (
        f"<details><summary>{len(sound.chapters)} chapters</summary><ol>{rows}</ol></details>"
        if len(sound.chapters) > 1
        else ""
    )
    title = escape(clean(one.title))
    return (
        f'<li><div class="head">{picture}<div><strong>{title}</strong>'
        f'<p class="soft">{escape(clean(one.author))} · {_clock(round(one.duration_s * 1000))} · '
        f'<a href="{escape(_url(sound.path, root))}">file</a></p></div>'
        f'<button class="go" data-book="{number}" aria-label="Play {title}">▶</button></div>{listed}</li>'
    )


def _url(path: Path, root: Path) -> str:
    """The way to a file from the page; a first "./" keeps a colon in a name from looking like a scheme."""
    way = Path(os.path.relpath(path, root)).as_posix()
    return quote(way if way.startswith("../") else f"./{way}")


def _clock(ms: int) -> str:
    seconds = round(ms / 1000)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"

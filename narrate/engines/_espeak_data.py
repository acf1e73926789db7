"""espeak-ng's data under names it finds at once: a folder of links in the user's cache; the library is left to others.

The library turns a voice's file name to small letters before it looks for it. Where `gmw/en-US` is not `gmw/en-us` it
then reads all 290 voice files, and as it is loaded anew for each line, it does so for each line: 2.7 ms, as long as it
takes to say a sentence. In the folder made here the files stand under small letters too.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path


@lru_cache(maxsize=4)
def quick(data: str) -> str:
    """The folder to give to the library in place of `data`; `data` itself where nothing is won, or links can't be had.

    Made once for each state of `data` and left in the cache: a few kilobytes, which nobody needs to clean up.
    """
    try:
        files = _voice_files(data)
        hidden = [name for name in files if name != name.lower() and not Path(data, "lang", name.lower()).exists()]
        return str(_linked(Path(data), files, hidden)) if hidden else data
    except OSError:
        return data


def _voice_files(data: str) -> list[str]:
    """The languages' voice files below `lang`, as the library names them."""
    lang = Path(data, "lang")
    found = [Path(folder, name) for folder, _, names in os.walk(lang) for name in names]
    return sorted(file.relative_to(lang).as_posix() for file in found)


def _linked(data: Path, files: list[str], hidden: list[str]) -> Path:
    import platformdirs

    entries = sorted(entry.name for entry in data.iterdir())
    state = "\n".join((str(data), *entries, *files)).encode("utf-8", "surrogateescape")
    folder = Path(platformdirs.user_cache_dir("narrate", appauthor=False))
    linked = folder / f"espeak-{blake2b(state, digest_size=8).hexdigest()}"
    if not (linked / "phontab").exists():
        folder.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(prefix="espeak-", dir=folder))
        try:
            _link(data, building, entries, hidden)
            # Another process may have been quicker: a folder with something in it is not replaced.
            with suppress(OSError):
                building.rename(linked)
        finally:
            shutil.rmtree(building, ignore_errors=True)
    if not all((linked / "voices" / name.lower()).exists() for name in hidden):
        raise FileNotFoundError(linked)
    return linked


def _link(data: Path, folder: Path, entries: list[str], hidden: list[str]) -> None:
    for name in entries:
        if name != "voices":
            (folder / name).symlink_to(data / name)
    voices = folder / "voices"
    voices.mkdir()
    if "voices" in entries:
        for entry in (data / "voices").iterdir():
            (voices / entry.name).symlink_to(entry)
    for name in hidden:
        link = voices / name.lower()
        link.parent.mkdir(exist_ok=True)
        link.symlink_to(data / "lang" / name)

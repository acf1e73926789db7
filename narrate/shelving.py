"""Where finished files stand and what they are called; what is in them is left to others."""

from __future__ import annotations

import errno
import os
import re
import string
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from narrate.errors import ConfigError, OutputError, nearest
from narrate.model import Metadata
from narrate.ports import Writer
from narrate.settings import OutputSettings

# Names must live on ext4 and APFS (255 bytes), NTFS and exFAT (255 UTF-16 units), and keep room for a suffix and for
# the marks of a temporary file.
_LONGEST_NAME = 180
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)")
# Every file we write names its maker in its tags, as Latin text or as UTF-16 (in ID3).
_MAKER = re.compile(rb"narrate \d+\.\d|n\0a\0r\0r\0a\0t\0e\0 \0\d\0")
_LOOK = 1 << 24
_NOT_FOLDERS = (FileExistsError, NotADirectoryError)
_OPTIONAL = re.compile(r"<([^<>]*)>")
_DEFAULT_NAME = OutputSettings().name
_FIELDS = ("title", "subtitle", "author", "series", "part", "year", "narrator", "publisher", "language")

LAYOUTS = {
    "audiobookshelf": "{author}/{series}/<Vol {part} - ><{year:.4} - >{title}< {{{narrator}}}>/{title}",
    "plex": "{author}/<{series} {part:02} - >{title}/{title}",
    "bookplayer": "<{series} {part:02} - >{title}",
    "phone": "{author} - <{series} {part:02} - >{title}",
}
"""Names by the program that is to show the books; docs/shelves.md says why they are as they are."""

_TAKE_ALL = ("audiobookshelf", "plex")


def safe_name(text: str) -> str:
    """`text` as a path component that Linux, macOS, Windows and Android all take; "Untitled" if nothing is left."""
    name = _FORBIDDEN.sub(_replacement, unicodedata.normalize("NFC", text))
    name = "".join(letter for letter in name if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    name = " ".join(name.split())
    while len(name.encode()) > _LONGEST_NAME:
        name = name[:-1]
    name = name.lstrip(". ").rstrip(". ")
    if not name:
        return "Untitled"
    return f"_{name}" if _RESERVED.match(name) else name


def _replacement(found: re.Match[str]) -> str:
    return {":": " -", "/": "-", "\\": "-", "|": "-", '"': "'", "?": "", "*": "", "<": "(", ">": ")"}.get(found[0], " ")


class Shelf:
    """The place of one book's files, from the output settings and what is known of the book."""

    def __init__(self, output: OutputSettings, metadata: Metadata, base: str = "") -> None:
        self.folder = Path(output.folder).expanduser()
        pattern = template(output)
        self.base = self.folder / (base or _filled(pattern, metadata))
        self._layout = output.layout if pattern != output.name else ""
        self._own_folder = not base and "{title" in pattern.rpartition("/")[0].rpartition("/")[2]
        self.split = output.split
        self.overwrite = output.overwrite

    @property
    def report(self) -> Path:
        """Where the report of the run goes."""
        return self.base.with_name(f"{self.base.name}.report.json")

    def file(self, suffix: str) -> Path:
        """The path of the whole book in one file; `suffix` with its dot."""
        return self.base.with_name(self.base.name + suffix)

    def sample_file(self, suffix: str) -> Path:
        """The path of a sample of the book."""
        return self.base.with_name(f"{self.base.name} - sample{suffix}")

    def companion(self, name: str) -> Path:
        """The path of a file that belongs to the book: under its own name in a folder of the book's own."""
        if self.split == "chapter":
            return self.base / name
        return self.base.with_name(name if self._own_folder else f"{self.base.name}.{name}")

    def chapter_file(self, number: int, count: int, title: str, suffix: str) -> Path:
        """The path of one chapter's file, in a folder named like the book; `number` counts from 1."""
        width = max(2, len(str(count)))
        return self.base / f"{number:0{width}} - {safe_name(title)}{suffix}"

    def doubts(self, writers: Sequence[Writer], sample: bool) -> tuple[str, ...]:
        """What the program that the layout is for will make of these files other than what is meant."""
        if self._layout not in _TAKE_ALL or (len(writers) == 1 and not sample):
            return ()
        names = ", ".join([writer.name for writer in writers] + ["the sample"] * sample)
        program = self._layout.capitalize()
        return (
            f"{program} takes all sounds in a folder for one book's parts ({names}): give it one format, no sample.",
        )

    def prepare(self, writers: Sequence[Writer]) -> None:
        """Make the folder and prove that files can be written there, before any work is done. Raises OutputError."""
        folder = self.base if self.split == "chapter" else self.base.parent
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / f".narrate-{os.getpid()}.part"
            probe.write_bytes(b"")
            probe.unlink()
        for writer in writers:
            path = self.file(writer.suffix)
            if self.split == "book" and path.is_dir():
                raise OutputError(f"{path} is a folder, so no file can be written there.", remedy="Move it away.")
            for found in self._standing(writer.suffix):
                refuse_foreign(found, self.overwrite)

    def _standing(self, suffix: str) -> list[Path]:
        """Files that stand where this book's are going to be written."""
        if self.split == "book":
            path = self.file(suffix)
            return [path] if path.is_file() else []
        return sorted(path for path in self.base.glob(f"[0-9][0-9]* - *{suffix}") if path.is_file())


def template(output: OutputSettings) -> str:
    """The template of names: the one that was given, else the layout's.

    A layout's own folder for each book is the folder that a book in files by chapter is.
    """
    if not output.layout or output.name != _DEFAULT_NAME:
        return output.name
    layout = LAYOUTS[output.layout]
    return layout.removesuffix("/{title}") if output.split == "chapter" else layout


def refuse_foreign(path: Path, overwrite: bool = False) -> None:
    """Raise OutputError where a file stands that narrate did not make, unless it may be overwritten."""
    if not overwrite and path.is_file() and not made_by_narrate(path):
        raise OutputError(
            f"{path} is there already, and narrate did not make it.",
            remedy="Move it away, choose another folder or name, or use --force.",
        )


def made_by_narrate(path: Path) -> bool:
    """Whether the file's tags say that narrate made it, or it is empty so that nothing can be lost.

    Tags stand at the beginning or at the end. Raises OutputError where the file can't be read.
    """
    with writing(path), path.open("rb") as file:
        head = file.read(_LOOK)
        if _MAKER.search(head) or not head:
            return True
        file.seek(max(len(head), path.stat().st_size - _LOOK))
        return bool(_MAKER.search(file.read(_LOOK)))


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the system says while `path` is written into an OutputError in plain words."""
    try:
        yield
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> OutputError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        remedy = "Free some space and run the same command again; nothing done is lost."
        return OutputError(f"{path} can't be written: the disk is full.", remedy=remedy)
    why = "a file stands where a folder should be" if isinstance(error, _NOT_FOLDERS) else error.strerror or error
    return OutputError(f"{path} can't be written: {why}.", remedy="Choose another folder with -o DIR.")


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` that takes its place when the block ends well, and is gone when it does not."""
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path)
        temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            yield temporary
        except OutputError as error:
            # A writer names the file it was given: people are told of the one they asked for.
            if isinstance(error.__cause__, OSError) and temporary.name in error.message:
                raise error.__cause__ from None
            raise
        else:
            with temporary.open("rb") as file:
                os.fsync(file.fileno())
            temporary.replace(path)
            _sync_folder(path.parent)
        finally:
            temporary.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove what killed runs left behind; parts of living ones stay."""
    for part in path.parent.glob(f".{_globbed(path.name)}.*.part"):
        owner = part.name.rsplit(".", 2)[-2]
        if owner.isdigit() and not _alive(int(owner)):
            part.unlink(missing_ok=True)


def _globbed(name: str) -> str:
    return re.sub(r"([\[\]*?])", r"[\1]", name)


def _alive(pid: int) -> bool:
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return pid != os.getpid()


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _filled(wanted: str, metadata: Metadata) -> Path:
    parts = [_fill(part, metadata) for part in wanted.split("/") if part.strip()]
    return Path(*[safe_name(part) for part in parts if part.strip()] or ["Untitled"])


def _fill(part: str, metadata: Metadata) -> str:
    """One folder's or file's name; what stands between < and > is left out where a field in it is empty."""
    pieces = _OPTIONAL.split(part)
    filled = [_fill_piece(piece, metadata, number % 2 == 1) for number, piece in enumerate(pieces)]
    return "".join(filled)


def _fill_piece(part: str, metadata: Metadata, optional: bool) -> str:
    values = {name: str(getattr(metadata, name)) for name in _FIELDS}
    values["author"] = values["author"] or "Unknown author"
    values["title"] = values["title"] or "Untitled"
    text = ""
    try:
        for literal, name, spec, _ in string.Formatter().parse(part):
            text += literal
            if name is not None:
                if optional and not values[name]:
                    return ""
                text += _formatted(values[name], spec or "")
    except KeyError as error:
        name = str(error.args[0])
        raise ConfigError(
            f"output.name: there is no field {{{name}}}.{nearest(name, _FIELDS)}",
            remedy=f"Fields are: {', '.join(_FIELDS)}.",
        ) from error
    except ValueError as error:
        raise ConfigError(f"output.name: {part!r} is no template: {error}.") from error
    return text


def _formatted(value: str, spec: str) -> str:
    """A number's format applies where the value is a number: {part:02} of "3" is "03", of "3.5" is "03.5".

    A length ({year:.4}) applies to all.
    """
    if spec.startswith("."):
        return format(value, spec)
    if not spec or not value.partition(".")[0].isdigit():
        return value
    whole, dot, rest = value.partition(".")
    return f"{format(int(whole), spec)}{dot}{rest}"

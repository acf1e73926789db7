"""The espeak-ng C library: finding it, loading it anew, and its calls; what is said with it is left to `espeak`.

The library keeps flutter, noise and phase in static variables, and nothing in its interface resets them; its breath
noise is seeded by the clock, that of its Klatt voices is the C library's `rand`. So a `Library` lives for one
utterance: loaded, initialised, seeded, used and unloaded again, and the sound of a line depends on that line alone.
Only one may be alive in a process at a time; `LOCK` guards that.
"""

from __future__ import annotations

import _ctypes
import atexit
import ctypes
import os
import shutil
import sys
import tempfile
import threading
from bisect import bisect_right
from collections.abc import Sequence
from contextlib import suppress
from ctypes import c_char, c_char_p, c_int, c_long, c_short, c_size_t, c_ubyte, c_uint, c_void_p
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import TracebackType

from narrate.engines._espeak_data import quick
from narrate.errors import MissingError

LOCK = threading.RLock()

# Values of espeak-ng's speak_lib.h.
_SYNCHRONOUS_RETRIEVAL = 2
_DONT_EXIT_ON_ERROR = 0x8000
_PHONEME_EVENTS = 0x0001
_UTF8 = 0x0001
_PHONEMES_IN_BRACKETS = 0x0100
_IPA = 0x02
_EVENT_LIST_END = 0
_EVENT_WORD = 1
RATE, VOLUME, PITCH, RANGE, WORD_GAP = 1, 2, 3, 4, 7
_SEED = 1

# Its path buffer holds 160 bytes on POSIX, the names of voice files included; longer ones are cut without a word.
_LONGEST_DATA_PATH = 110

_PACE = (
    (0.48, 0.57, 0.68, 0.80, 0.92, 1.0, 1.15, 1.30, 1.44, 1.58, 1.73, 2.04, 2.30),
    (80, 100, 120, 140, 160, 175, 200, 225, 250, 275, 300, 350, 400),
)
"""How much faster than at 175 words a minute (espeak-ng's usual) it truly speaks, and the words a minute to ask for.

Measured with 1.52 on a sentence each in four voices (English, German, French); they differ by 6 % at the ends.
"""

_MELODY = (
    (-6.9, -5.7, -4.5, -3.1, -1.6, 0.0, 1.7, 3.45, 5.25, 7.15, 8.9),
    (0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99),
)
"""How many semitones higher than at its usual 50 the median of its melody truly lies, and the pitch to ask for.

Measured with 1.52 on two sentences in six voices (English, German, French); they differ by half a semitone at the ends.
"""

# On Windows the library opens files by names in the system's code page.
_PATH_ENCODING = "mbcs" if sys.platform == "win32" else sys.getfilesystemencoding()

_SYSTEM_FOLDERS = ("/usr/local/lib", "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/opt/homebrew/lib", "/opt/local/lib")
_SYSTEM_NAMES = ("libespeak-ng.so.1", "libespeak-ng.1.dylib", "libespeak-ng.dylib", "libespeak-ng.so")
_WINDOWS_FOLDERS = (r"C:\Program Files\eSpeak NG", r"C:\Program Files (x86)\eSpeak NG")
_REMEDY = "Run: pip install espeakng-loader (or install espeak-ng, or point NARRATE_ESPEAK_LIBRARY at its library)."


class _Voice(ctypes.Structure):
    """`espeak_VOICE` of speak_lib.h."""

    _fields_ = (
        ("name", c_char_p),
        ("languages", c_void_p),
        ("identifier", c_char_p),
        ("gender", c_ubyte),
        ("age", c_ubyte),
        ("variant", c_ubyte),
        ("xx1", c_ubyte),
        ("score", c_int),
        ("spare", c_void_p),
    )


class _Event(ctypes.Structure):
    """`espeak_EVENT` of speak_lib.h."""

    _fields_ = (
        ("type", c_int),
        ("unique_identifier", c_uint),
        ("text_position", c_int),
        ("length", c_int),
        ("audio_position", c_int),
        ("sample", c_int),
        ("user_data", c_void_p),
        ("id", c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(c_int, ctypes.POINTER(c_short), c_int, ctypes.POINTER(_Event))


@dataclass(frozen=True, slots=True)
class Location:
    """Where the library is, and the folder `espeak-ng-data` ("" where the library knows it by itself)."""

    library: str
    data: str = ""


@dataclass(frozen=True, slots=True)
class BuiltInVoice:
    """A language the library speaks: `identifier` is its file below `lang/`, `tags` its BCP 47 tags, best first."""

    name: str
    identifier: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """16 bit PCM at `rate` Hz, and (first character, length in characters, frame) of each word."""

    rate: int
    pcm: bytes
    words: tuple[tuple[int, int, int], ...]


SPEEDS = (_PACE[0][0], _PACE[0][-1])
PITCHES = (_MELODY[0][0], _MELODY[0][-1])
"""What its own knobs can do: factors on its usual pace, semitones."""


def words_a_minute(speed: float) -> int:
    """The rate to ask for where `speed`, a true factor on the usual pace, is wanted; held to SPEEDS."""
    return round(_between(speed, *_PACE))


def pitch_steps(semitones: float) -> int:
    """espeak's 0..100 for semitones above its usual 50, held to PITCHES."""
    return round(_between(semitones, *_MELODY))


def _between(value: float, xs: Sequence[float], ys: Sequence[float]) -> float:
    """Where `value` lies on the straight lines through the points; what is beyond them gets the last one's."""
    at = min(max(value, xs[0]), xs[-1])
    left = min(bisect_right(xs, at), len(xs) - 1) - 1
    return (ys[left + 1] - ys[left]) / (xs[left + 1] - xs[left]) * (at - xs[left]) + ys[left]


def locate() -> Location:
    """Where espeak-ng is: NARRATE_ESPEAK_LIBRARY, else espeakng-loader's, else the system's. Raises MissingError."""
    named = os.environ.get("NARRATE_ESPEAK_LIBRARY", "")
    if named:
        if not Path(named).is_file():
            raise MissingError(
                f"NARRATE_ESPEAK_LIBRARY names {named}, which is no file.",
                remedy="Set it to the full path of espeak-ng's library, or unset it.",
            )
        return Location(named, _data_of(named))
    return _found()


def for_speaking(location: Location) -> Location:
    """The same, with the data under names that the library finds at once; its lists of voices may hold some twice."""
    return Location(location.library, _short(quick(location.data))) if location.data else location


@lru_cache(maxsize=1)
def _found() -> Location:
    for location in (_from_loader(), _from_system()):
        if location is not None:
            return location
    raise MissingError("espeak-ng's library is not on this machine.", remedy=_REMEDY)


def _from_loader() -> Location | None:
    try:
        import espeakng_loader
    except ImportError:
        return None
    library = str(espeakng_loader.get_library_path())
    return Location(library, _data_of(library)) if Path(library).is_file() else None


def _from_system() -> Location | None:
    if sys.platform == "win32":
        candidates = [Path(folder, "libespeak-ng.dll") for folder in _WINDOWS_FOLDERS]
    else:
        folders = [Path(folder) for folder in os.environ.get("LD_LIBRARY_PATH", "").split(":") if folder]
        for folder in map(Path, _SYSTEM_FOLDERS):
            folders += [folder, *sorted(folder.glob("*-linux-*"))]
        candidates = [folder / name for folder in folders for name in _SYSTEM_NAMES]
    for candidate in candidates:
        if candidate.is_file():
            return Location(str(candidate), _data_of(str(candidate)))
    return None


def _data_of(library: str) -> str:
    """The data folder that belongs to a library: ESPEAK_DATA_PATH's, else the one beside it, else "" (its own)."""
    for folder in (os.environ.get("ESPEAK_DATA_PATH", ""), str(Path(library).parent)):
        if not folder:
            continue
        for data in (Path(folder, "espeak-ng-data"), Path(folder)):
            if (data / "phontab").is_file():
                return _short(str(data))
    return ""


@lru_cache(maxsize=4)
def _short(data: str) -> str:
    """The same folder under a name that fits the library's path buffer."""
    if len(os.fsencode(data)) <= _LONGEST_DATA_PATH or sys.platform == "win32":
        return data
    link = Path(_scratch(), "espeak-ng-data")
    if not link.exists():
        link.symlink_to(data)
    return str(link)


@lru_cache(maxsize=1)
def _scratch() -> str:
    folder = tempfile.mkdtemp(prefix="narrate-espeak-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@lru_cache(maxsize=4)
def private_copy(library: str) -> str:
    """A copy of the library file that nobody else in this process has loaded."""
    copy = Path(_scratch(), f"own-{Path(library).name}")
    shutil.copy2(library, copy)
    return str(copy)


def is_loaded(library: str) -> bool:
    """Whether this process holds the library: a dynamic linker may keep it after the last `dlclose`."""
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.GetModuleHandleW(library))
    try:
        handle = _ctypes.dlopen(library, os.RTLD_NOW | os.RTLD_NOLOAD)
    except OSError:
        return False
    _ctypes.dlclose(handle)
    return True


@lru_cache(maxsize=1)
def _c_library() -> ctypes.CDLL:
    return ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)


class Library:
    """The library, loaded and initialised until `close`; used inside `with LOCK`.

    Raises MissingError where it can't be loaded or finds no data.
    """

    def __init__(self, location: Location) -> None:
        try:
            self._dll = ctypes.CDLL(location.library)
        except OSError as error:
            raise MissingError(f"{location.library} can't be loaded: {error}.", remedy=_REMEDY) from error
        data = location.data.encode(_PATH_ENCODING, "surrogateescape") if location.data else None
        try:
            self._declare()
            self.rate: int = self._dll.espeak_Initialize(
                _SYNCHRONOUS_RETRIEVAL, 0, data, _DONT_EXIT_ON_ERROR | _PHONEME_EVENTS
            )
        except AttributeError as error:
            self._unload()
            raise MissingError(f"{location.library} is not espeak-ng's library: {error}.", remedy=_REMEDY) from error
        if self.rate <= 0:
            self._unload()
            raise MissingError(
                f"{location.library} finds no data that fits it (looked in {location.data or 'its own place'}).",
                remedy="Set ESPEAK_DATA_PATH to the folder that holds espeak-ng-data. " + _REMEDY,
            )

        self._seed()

    def _seed(self) -> None:
        """The same noise for every line: versions before 1.51 have no call for theirs, and then only use `rand`."""
        with suppress(AttributeError):
            self._dll.espeak_ng_SetRandSeed(c_long(_SEED))
        _c_library().srand(_SEED)

    def _declare(self) -> None:
        dll = self._dll
        dll.espeak_Initialize.argtypes = (c_int, c_int, c_char_p, c_int)
        dll.espeak_SetVoiceByName.argtypes = (c_char_p,)
        dll.espeak_SetParameter.argtypes = (c_int, c_int, c_int)
        dll.espeak_Synth.argtypes = (c_char_p, c_size_t, c_uint, c_int, c_uint, c_uint, c_void_p, c_void_p)
        dll.espeak_SetSynthCallback.argtypes = (_Callback,)
        dll.espeak_SetSynthCallback.restype = None

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the library and unloads it."""
        self._dll.espeak_Terminate()
        self._unload()

    def _unload(self) -> None:
        handle = self._dll._handle
        if sys.platform == "win32":
            _ctypes.FreeLibrary(handle)
        else:
            _ctypes.dlclose(handle)

    def version(self) -> tuple[str, str]:
        """The version ("1.52.0") and the data folder in use."""
        self._dll.espeak_Info.argtypes = (c_void_p,)
        self._dll.espeak_Info.restype = c_char_p
        data = c_char_p()
        version: bytes = self._dll.espeak_Info(ctypes.byref(data)) or b""
        return version.decode("ascii", "replace"), os.fsdecode(data.value or b"")

    def voices(self) -> tuple[BuiltInVoice, ...]:
        """All languages the library has data for, in its own order."""
        self._dll.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        listed = self._dll.espeak_ListVoices(None)
        found: list[BuiltInVoice] = []
        while listed[len(found)]:
            voice = listed[len(found)].contents
            name, identifier = (value.decode("utf-8", "replace") for value in (voice.name, voice.identifier))
            found.append(BuiltInVoice(name.strip(), identifier, _tags(voice.languages)))
        return tuple(found)

    def set_voice(self, name: str) -> bool:
        """Takes a voice by tag or file, perhaps with "+variant" (which isn't checked); False if there is none."""
        accepted: int = self._dll.espeak_SetVoiceByName(name.encode("utf-8", "replace"))
        return accepted == 0

    def current_voice(self) -> str:
        """The file of the voice in use, below the data's `lang/`, with its variant: "gmw/en-US+f3"."""
        self._dll.espeak_GetCurrentVoice.restype = ctypes.POINTER(_Voice)
        identifier: bytes = self._dll.espeak_GetCurrentVoice().contents.identifier
        return identifier.decode("utf-8", "replace")

    def set_parameter(self, parameter: int, value: int) -> None:
        """Sets RATE (words a minute), VOLUME (0..200), PITCH, RANGE (0..100, 50 usual) or WORD_GAP (10 ms steps)."""
        self._dll.espeak_SetParameter(parameter, value, 0)

    def synthesize(self, text: str, *, phonemes: bool = False) -> Spoken:
        """Speaks text without control characters; with `phonemes` what stands in [[ ]] is espeak's phoneme names."""
        pieces: list[bytes] = []
        words: list[tuple[int, int, int]] = []

        def receive(pcm: ctypes._Pointer[c_short], count: int, events: ctypes._Pointer[_Event]) -> int:
            if pcm and count > 0:
                pieces.append(ctypes.string_at(pcm, 2 * count))
            index = 0
            while (event := events[index]).type != _EVENT_LIST_END:
                if event.type == _EVENT_WORD:
                    words.append((event.text_position - 1, event.length, event.sample))
                index += 1
            return 0

        callback = _Callback(receive)
        self._dll.espeak_SetSynthCallback(callback)
        data = text.encode("utf-8", "replace")
        flags = _UTF8 | (_PHONEMES_IN_BRACKETS if phonemes else 0)
        self._dll.espeak_Synth(data, len(data) + 1, 0, 0, 0, flags, None, None)
        return Spoken(self.rate, b"".join(pieces), tuple(words))

    def phonemes(self, text: str) -> str:
        """The text in IPA, clauses parted by a blank."""
        convert = self._dll.espeak_TextToPhonemes
        convert.argtypes = (c_void_p, c_int, c_int)
        convert.restype = c_char_p
        rest = c_char_p(text.encode("utf-8", "replace"))
        clauses: list[str] = []
        while rest.value is not None:
            said: bytes = convert(ctypes.byref(rest), _UTF8, _IPA) or b""
            clauses.append(said.decode("utf-8", "replace").strip())
        return " ".join(clause for clause in clauses if clause)


def _tags(languages: int | None) -> tuple[str, ...]:
    """Reads the list in `espeak_VOICE.languages`: a priority byte and a C string each, ended by a priority of 0."""
    tags: list[str] = []
    address = languages or 0
    while address and ctypes.string_at(address, 1) != b"\0":
        tag = ctypes.string_at(address + 1)
        tags.append(tag.decode("ascii", "replace").casefold())
        address += len(tag) + 2
    return tuple(tags)

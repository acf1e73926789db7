"""Neural models on disk: found, told apart by digest, and opened in onnxruntime with one thread a process.

Measured with Piper's architecture: two processes of one thread speak 29 times faster than real time together, one
process with two threads less than 15 times.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from narrate import voices
from narrate.errors import MissingError
from narrate.model import Voice

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LITTLE_OVER = 1.5

SEED = 1
"""For the noise inside the graphs: taken when a session is made, so that a run that says the same lines in the same
order sounds the same."""


def located(name: str, voice: Voice) -> Path:
    """The model file a voice needs. Raises MissingError with the command that fetches it."""
    path = voices.model_file(name)
    if path is None:
        fetched = any(download.file == name for download in voice.source)
        raise MissingError(
            f"The voice {voice.name} needs {name}, which is not on this machine.",
            remedy=f"Run: narrate voices get {voice.name}" if fetched else f"Put it into {voices.own_folder()}.",
        )
    return path


def digest(path: Path) -> str:
    """Sixteen hex digits of the file's SHA-256; read once a process, and again when the file has changed."""
    state = path.stat()
    return _digest(path, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _digest(path: Path, size: int, changed: int) -> str:  # noqa: ARG001 (size and time are there to miss the cache)
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


def said(error: BaseException) -> str:
    """What a library says in its first line, to be put into a sentence."""
    lines = str(error).strip().splitlines()
    words = lines[0].rstrip(".") if lines else ""
    return words if words and not isinstance(error, KeyError) else f"{type(error).__name__} {words}".strip()


def within(samples: Any) -> NDArray[np.float32]:
    """A model's samples, what goes a little over full scale held there; what is no sound stays, to be found out."""
    whole = np.atleast_1d(np.asarray(samples, np.float32))
    sound = np.isfinite(whole).all() and np.abs(whole).max(initial=0.0) <= _LITTLE_OVER
    return np.clip(whole, -1.0, 1.0) if sound else whole


def opened(path: Path, voice: Voice) -> Any:
    """An `onnxruntime.InferenceSession` with one thread. Raises MissingError if the file is no model."""
    import onnxruntime

    onnxruntime.set_seed(SEED)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(path), sess_options=options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own classes differ by version; whatever it is, the file is no model
        raise MissingError(
            f"{path} can't be opened as a model: {said(error)}.",
            remedy=f"Fetch it again: narrate voices get --again {voice.name}",
        ) from error

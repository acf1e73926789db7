"""Several machines by way of Dask: the same task function on their workers, and one shared folder between them.

Only tasks and keys travel; sound goes through the store, which therefore must be the same folder for all.
"""

from __future__ import annotations

import os
import socket
import uuid
from concurrent.futures import Executor, Future
from pathlib import Path
from types import TracebackType
from typing import Any

from narrate.errors import ConfigError, MissingError
from narrate.processes.pool import WorkerLostError
from narrate.version import __version__

TIMEOUT_S = 5
"""How long to wait for the scheduler to answer."""


def open_cluster(scheduler: str, store_root: str) -> Executor:
    """An executor on the workers of the Dask scheduler at `scheduler` ("tcp://host:8786").

    Raises MissingError without Dask or workers, ConfigError where the scheduler can't be reached or a worker does not
    see the store.
    """
    if not scheduler:
        raise ConfigError(
            "The executor dask needs the address of a scheduler.",
            remedy="Start one with `dask scheduler` and give its address: --scheduler tcp://HOST:8786.",
        )
    try:
        import distributed
    except ImportError as error:
        raise MissingError(
            "The executor dask needs Dask's distributed.", remedy="Install it with: pip install 'narrate[dask]'"
        ) from error
    connect: Any = distributed.Client  # untyped
    try:
        client = connect(scheduler, timeout=TIMEOUT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise ConfigError(
            f"The Dask scheduler at {scheduler} does not answer: {error or type(error).__name__}.",
            remedy="Is it running (`dask scheduler`), and is the address right?",
        ) from error
    try:
        _check_store(client, store_root)
    except BaseException:
        client.close()
        raise
    return Cluster(client)


class Cluster(Executor):
    """Dask's executor with the face that render_all knows; workers may come and go while it is open."""

    def __init__(self, client: Any) -> None:
        self._client = client
        # Rendering leaves the same records however often it is done, so a lost worker's task may be tried elsewhere.
        self._executor = client.get_executor(pure=False, retries=2)

    @property
    def jobs(self) -> int:
        """Threads of all workers there are now."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def submit(self, function: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """As in `concurrent.futures`; one that ends its workers raises WorkerLostError, a lost cluster ConfigError."""
        ours: Future[Any] = Future()
        theirs = self._executor.submit(function, *args, **kwargs)
        theirs.add_done_callback(lambda done: _pass_on(done, ours))
        return ours

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Close the client; the cluster goes on."""
        self._executor.shutdown(wait=wait and not cancel_futures)
        self._client.close()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        self.shutdown(wait=error is None)
        return None


def _pass_on(theirs: Future[Any], ours: Future[Any]) -> None:
    if not ours.set_running_or_notify_cancel():
        return
    if theirs.cancelled():
        ours.set_exception(
            ConfigError("The Dask scheduler went away.", remedy="Start it again; what is rendered is kept.")
        )
        return
    error = theirs.exception()
    if error is None:
        ours.set_result(theirs.result())
    elif type(error).__name__ == "KilledWorker":
        ours.set_exception(WorkerLostError(f"the Dask worker that took it was lost every time ({error})"))
    else:
        ours.set_exception(error)


def _check_store(client: Any, store_root: str) -> None:
    """Write a word into the store here and have every worker read it, and the other way round."""
    if not client.nthreads():
        raise MissingError(
            "The Dask scheduler has no workers.", remedy="Start some on your machines: dask worker tcp://HOST:8786"
        )
    name = f"probe-{uuid.uuid4().hex}.part"
    here = Path(store_root) / name
    here.write_text(name)
    try:
        answers = _asked(client, store_root, name)
        unseen = {worker: why for worker, why in answers.items() if why}
        for worker in answers.keys() - unseen.keys():
            if not (Path(store_root) / _reply_name(name, worker)).exists():
                unseen[worker] = "what it writes there does not arrive here"
    finally:
        for file in Path(store_root).glob(f"{name}*"):
            file.unlink(missing_ok=True)
    if unseen:
        told = "; ".join(f"{worker}: {why}" for worker, why in sorted(unseen.items()))
        raise ConfigError(
            f"The store {store_root} can't be shared with every Dask worker ({told}).",
            remedy="Name a folder that all machines see under the same path (--store /shared/narrate).",
        )


def _asked(client: Any, store_root: str, name: str) -> dict[str, str]:
    try:
        answers: dict[str, str] = client.run(_see_store, store_root, name, __version__)
    except ImportError as error:
        raise MissingError(
            f"A Dask worker can't import narrate ({error}).",
            remedy="Install the same narrate on every machine: pip install 'narrate[dask]'.",
        ) from error
    return answers


def _reply_name(name: str, worker: str) -> str:
    return f"{name}.{''.join(letter if letter.isalnum() else '-' for letter in worker)}"


def _see_store(store_root: str, name: str, version: str, dask_worker: Any = None) -> str:
    """On a worker: read the word, answer with another. "" if all is well, else what is wrong."""
    root = Path(store_root)
    if version != __version__:
        return f"{socket.gethostname()} has narrate {__version__}, not {version}"
    try:
        if (root / name).read_text() != name:
            return f"on {socket.gethostname()} it holds something else"
        (root / _reply_name(name, dask_worker.address)).write_text(str(os.getpid()))
    except FileNotFoundError:
        return f"{socket.gethostname()} does not see it"
    except OSError as error:
        return f"{socket.gethostname()} can't use it: {error.strerror}"
    return ""

"""What all tests share: folders of their own, so that no test sees the user's settings, voices or finished work."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run, so that a red test means a change; HYPOTHESIS_PROFILE=default looks for new ones.
settings.register_profile("steady", derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(home / name.lower())
    os.environ.pop("NARRATE_STORE", None)


def pytest_configure() -> None:
    """Ctrl-C means something to what the tests start, even where they run in the background of a shell."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that need a tool from outside are skipped, with a reason, where it is missing."""
    for item in items:
        for mark in item.iter_markers("debian"):
            lacking = [tool for tool in mark.args if shutil.which(tool) is None]
            if lacking:
                item.add_marker(pytest.mark.skip(reason=f"needs {', '.join(lacking)} from Debian"))

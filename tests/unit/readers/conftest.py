"""What the readers' tests share: samples in every format, and reading them."""

import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

from narrate import readers
from narrate.ports import Source


@pytest.fixture(scope="session")
def samples():
    return SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("samples.py"))))


@pytest.fixture(scope="session")
def read():
    def read(data, name="book", form=""):
        return readers.read(Source(name, None, data if isinstance(data, bytes) else data.encode(), form))

    return read


@pytest.fixture(scope="session")
def told():
    """Kind and text of every block, as short as one can say it."""

    def told(book):
        return [(block.kind.value, block.text) for block in book.blocks]

    return told

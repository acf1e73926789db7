"""Full and read-only disks: exit code 7, plain words, nothing half; the same command goes on when there is room."""

import os
import resource
import subprocess
from pathlib import Path

import pytest

# So many paragraphs that what is made of them fits into none of the limits set here.
LARGE = 4


def mounted(folder: Path, options: str) -> bool:
    """A small file system of its own at `folder`, where this user may mount one."""
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() != 0:
        return False
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "narrate-test", folder]).returncode == 0


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    if not mounted(folder, "size=600k"):
        pytest.skip("mounting a small file system needs root")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def no_halves(folder):
    return not [path for path in Path(folder).rglob("*") if path.name.endswith(".part")]


def test_a_store_on_a_full_disk(desk, small_disk):
    book = desk(store=small_disk / "store", paragraphs=LARGE)
    _, err = book.make(code=7)
    assert "the disk is full" in err
    assert "NARRATE_STORE" in err
    assert book.made() == {}
    assert no_halves(small_disk)
    subprocess.run(["mount", "-o", "remount,size=60m", small_disk], check=True)
    book.make()
    assert book.made() == book.reference


def test_an_output_on_a_full_disk(desk, small_disk):
    book = desk(paragraphs=LARGE)
    book.output = small_disk / "output"
    book.output.mkdir()
    (small_disk / "filler").write_bytes(bytes(400_000))
    _, err = book.make(code=7)
    assert "space" in err or "full" in err
    assert book.made() == {}
    assert not [path for path in book.output.rglob("*") if path.is_file()]
    (small_disk / "filler").unlink()
    subprocess.run(["mount", "-o", "remount,size=60m", small_disk], check=True)
    book.make()
    assert book.made() == book.reference


def test_files_that_may_not_grow(desk):
    book = desk(paragraphs=LARGE)

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    _, err = book.make(code=7, preexec_fn=limit)
    assert "files may not grow that large" in err
    assert book.made() == {}
    assert no_halves(book.folder)
    book.make()
    assert book.made() == book.reference


def test_a_read_only_store(desk, tmp_path):
    folder = tmp_path / "disk"
    book = desk(store=folder / "store")
    if mounted(folder, "size=60m"):
        try:
            subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
            _, err = book.make(code=7)
            assert "the disk is read-only" in err
        finally:
            subprocess.run(["umount", "-l", folder], check=True)
    elif os.geteuid() != 0:
        folder.mkdir(exist_ok=True)
        folder.chmod(0o555)
        _, err = book.make(code=7)
        assert "not allowed" in err
        folder.chmod(0o755)
    else:
        pytest.skip("root may write anywhere here, and may not mount")
    assert book.made() == {}
    book.make()
    assert book.made() == book.reference

"""Worker processes that outlive each other's loss, forked where that is safe; what they work on is the callers' matter.

Light to import: a command that will need workers can let them begin before it has loaded itself.
"""

from pathlib import Path


def has_one_thread() -> bool:
    """Whether this process can be copied without leaving a thread, and its locks, behind; False where nobody knows."""
    try:
        return len(list(Path("/proc/self/task").iterdir())) == 1
    except OSError:
        return False

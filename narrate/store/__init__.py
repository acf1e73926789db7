"""Keeps finished work on disk under keys that say what it is; what a key is made of and what is in it is left to jobs.

A store is a folder: `<kind>/<first two digits of the key>/<key>`, one file a record. Every file begins with a header
that holds the length and a digest of its bytes together with its own kind and key, and every read checks it: a torn,
empty, flipped or misplaced file counts as absent, is removed, and is made anew by whoever asked. That check, and not
syncing, is what makes a power cut harmless: nothing here waits for the disk.

Files appear by renaming, so readers never see half of one, and two processes that put the same record do no harm.
Age is the file's modification time, which reading renews; it decides only what goes first, never what is right.
"""

from narrate.store.leases import Lease
from narrate.store.store import DEFAULT_LIMIT, KINDS, Removed, Store, Usage, default_root

__all__ = ["DEFAULT_LIMIT", "KINDS", "Lease", "Removed", "Store", "Usage", "default_root"]

"""Author's notes and what else people put around a pasted chapter: found with a reason and a confidence, cut by others."""

from narrate.text.notes.finding import Verdict, find_notes

__all__ = ["Verdict", "find_notes"]

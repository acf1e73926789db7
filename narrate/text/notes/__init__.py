"""Author's notes and what else people put around a pasted chapter: found with a reason, cut by others."""

from narrate.text.notes.finding import find_notes
from narrate.text.notes.judging import Verdict

__all__ = ["Verdict", "find_notes"]

"""Who speaks: finds in a story what members of a cast say; which voice says it is left to the script.

`attribution`, which knows how English prose tells who speaks, is imported where it is used: it compiles large patterns.
"""

from narrate.text.speakers.cast import Cast, Member, shared_names
from narrate.text.speakers.marks import renamed, speakers_of
from narrate.text.speakers.plays import dramatised

__all__ = ["Cast", "Member", "dramatised", "renamed", "shared_names", "speakers_of"]

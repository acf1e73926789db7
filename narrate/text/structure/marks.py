"""Knows a scene break when it sees one: ornaments, rules and the words people type for them; counts nothing else."""

from __future__ import annotations

import re

_DECORATION = r"\s*＊∗⁎✱✲✳❋⁂※~∼～#=\-–—―_•·∙○●◦◆◇♦◊❖✦✧★☆♥♡❤†‡§¤+<>|/\\^:°.…,\[\](){}«»‹›␥☙❧❦ⅹ⸻⁕⁜⚜☽☾✿❀♪♫%&@$"
_LONGEST = 1000
_ROW_OF_DOTS = 5
_ORNAMENT = re.compile(rf"[{_DECORATION}\u200d\ufe0e\ufe0f]+\Z")
_DRAWN = re.compile(r"[*~#=\-–—―_⸻]")
_LETTER_RULE = re.compile(
    rf"[{_DECORATION}]*(?:[oO0]+|[xX]+|[oO0xX]{{3,}})(?:[{_DECORATION}]+(?:[oO0]+|[xX]+))*[{_DECORATION}]*\Z"
)
_HEARTS = re.compile(r"(?:<3[\s*~-]*)+\Z")
_EDGES = re.compile(rf"\A[{_DECORATION}xXoO0]+|[{_DECORATION}xXoO0]+\Z")
_WORDS = re.compile(
    r"(?:insert\s+)?(?:a\s+)?(?:"
    r"(?:page|line|scene|section|story|paragraph|time|text)[\s\-]*(?:break|divider|change|shift|divide|cut|breaker)(?:\s+here)?"
    r"|(?:horizontal\s+)?(?:line|rule|scene|break|linebreak|pagebreak|hr)(?:\s+here)?"
    r"|time[\s\-]*skip|scene[\s\-]*transition"
    r")\Z",
    re.IGNORECASE,
)
_FREE_WORDS = re.compile(
    r"(?:insert\s+)?(?:(?:page|line|scene|section)[\s\-]*(?:break|divider|change)|time[\s\-]*skip)(?:\s+here)?\.?\Z",
    re.IGNORECASE,
)


def is_scene_mark(text: str) -> bool:
    """Whether a paragraph is nothing but the sign of a scene break: `* * *`, `⁂`, `#`, `-----`, `oOo`, "Page break"."""
    line = " ".join(text.split()) if len(text) <= _LONGEST else ""
    if not line or len(line) > 160:
        return False
    if _ORNAMENT.match(line):
        return line == "|" or not _only_closing(line)
    if _HEARTS.match(line):
        return True
    if _is_letter_rule(line):
        return True
    if _FREE_WORDS.match(line):
        return True
    return _is_worded(line)


def _only_closing(line: str) -> bool:
    """Brackets or a lone comma left over from something else are dirt, not a sign."""
    bare = line.replace(" ", "")
    if len(bare) >= 2 and any(character in "/|$%@&:\\<>" for character in bare):
        return False
    dots = bare.count(".") == len(bare) and (len(bare) == 3 or len(bare) >= _ROW_OF_DOTS)
    return not any(character not in "[](){},<>|/\\.:&@% " for character in line) and not dots


def _is_letter_rule(line: str) -> bool:
    if not _LETTER_RULE.match(line):
        return False
    letters = [character for character in line if character.isalnum()]
    if len(letters) >= 3:
        kinds = {character.lower() for character in letters}
        mirrored = letters == letters[::-1] and len(letters) < 6
        return len(kinds) == 1 or kinds == {"o", "0"} or len(letters) >= 6 or mirrored or bool(_DRAWN.search(line))
    return bool(_DRAWN.search(line)) or len(letters) == 2


def _is_worded(line: str) -> bool:
    core = _EDGES.sub("", line)
    return core != line and bool(_WORDS.match(core))

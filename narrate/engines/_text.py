"""Text made safe for engines' C code, character for character, so that word marks still fit."""

from __future__ import annotations


def speakable(text: str) -> str:
    """Without what espeak-ng takes for commands (controls, its private area) and what UTF-8 can't carry."""
    return "".join(" " if _is_command(character) else character for character in text)


def _is_command(character: str) -> bool:
    return (character < " " and character not in "\n\t") or "\ud800" <= character <= "\uf8ff" or character == "\x7f"

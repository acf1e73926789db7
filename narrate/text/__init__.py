"""Pure functions from text to text, without I/O: cleaning, structure, sentences, spoken form, lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from narrate.text.sentences import cut_long, split_sentences
    from narrate.text.spoken import spoken_form

__all__ = ["cut_long", "split_sentences", "spoken_form"]


def __getattr__(name: str) -> object:
    # Their patterns take a while to compile, and whoever only wants the pauses should not wait for them.
    if name in ("cut_long", "split_sentences"):
        from narrate.text import sentences

        return getattr(sentences, name)
    if name == "spoken_form":
        from narrate.text.spoken import spoken_form

        return spoken_form
    raise AttributeError(f"module 'narrate.text' has no attribute {name!r}")

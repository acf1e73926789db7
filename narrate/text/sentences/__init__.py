"""Sentence boundaries for narration: hands out `split_sentences` and `cut_long`; spoken form is left to others."""

from narrate.text.sentences.cut import cut_long
from narrate.text.sentences.split import split_sentences

__all__ = ["cut_long", "split_sentences"]

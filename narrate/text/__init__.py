"""Pure functions from text to text, without I/O: cleaning, structure, sentences, spoken form, lexicon."""

from narrate.text.sentences import cut_long, split_sentences
from narrate.text.spoken import spoken_form

__all__ = ["cut_long", "split_sentences", "spoken_form"]

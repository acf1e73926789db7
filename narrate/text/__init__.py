"""Pure functions from text to text, without I/O: cleaning, structure, sentences, spoken form, lexicon."""

"""The spoken form of a text: what a narrator says for what is written; hands out the package's names."""

from narrate.text.spoken.form import Emoji, spoken_form, spoken_words
from narrate.text.spoken.order import CLEANING_RULES, ENGLISH_RULES
from narrate.text.spoken.rule import Manner, Rule

__all__ = ["CLEANING_RULES", "ENGLISH_RULES", "Emoji", "Manner", "Rule", "spoken_form", "spoken_words"]

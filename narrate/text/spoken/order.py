"""The order in which the rules are tried at each place: the first that has something to say wins."""

from narrate.text.spoken import (
    cardinals,
    cleaning,
    dates,
    eras,
    fractions,
    labels,
    letters,
    measures,
    money,
    places,
    roman,
    symbols,
    telephone,
    times,
    titles,
    web,
)
from narrate.text.spoken.rule import Rule

CLEANING_RULES: tuple[Rule, ...] = cleaning.RULES

ENGLISH_RULES: tuple[Rule, ...] = (
    *web.RULES,
    *times.RULES,
    *dates.RULES,
    *eras.RULES,
    *money.RULES,
    *cardinals.EARLY_RULES,
    *measures.RULES,
    *telephone.RULES,
    *places.RULES,
    *fractions.RULES,
    *cardinals.RULES,
    *roman.RULES,
    *titles.RULES,
    *labels.RULES,
    *letters.RULES,
    *symbols.RULES,
)

"""Rules for a year by itself and for telling it from a count; dates with months are left to `dates`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.dates import year_words
from narrate.text.spoken.rule import (
    Manner,
    Rule,
    word_before,
    words,
)

_YEAR_ONLY_LEADS = frozenset(
    ["in", "since", "until", "till", "year", "during", "circa", "by", "before", "after", "anno"]
)


_NOT_PLURAL = words(
    "was is his as this has its does thus us perhaps always series yes plus besides towards afterwards across "
    "unless hers ours theirs towards takes makes gives shows brings marks comes goes sees seems appears remains "
    "leads begins ends says tells means stands includes involves saws contains makes became becomes gets looks lies "
    "bears runs sets turns follows gains congress census focus status campus news politics s"
)


_MANY = words("people men women children feet sheep cattle head horse foot dead wounded souls fish million percent")


def counts(match: re.Match[str]) -> bool:
    """Whether a number is followed by what it counts: people, men, or a plural (also one word on)."""
    after = match.string[match.end() : match.end() + 44]
    found = re.match(r"[ \xa0](?P<one>[a-z’'-]{2,20})(?:[ \xa0](?P<two>[a-z-]{3,20}))?", after)
    if found is None:
        return False
    one, two = found["one"], found["two"] or ""
    return is_plural(one) or (one not in _FUNCTION and is_plural(two))


_FUNCTION = words(
    "the a an and or but to of in on at by for with from when while where that which who it he she they we was were "
    "is are had has have been did as his her their its after before until till since because although though if "
    "there then this these those not also only"
)


def is_plural(word: str) -> bool:
    if word in _MANY:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "’s", "'s"))
        and word not in _NOT_PLURAL
    )


def say_year(match: re.Match[str], manner: Manner) -> str | None:
    """1984 → nineteen eighty-four, unless it counts something ("1984 people")."""
    figures = match["year"]
    number = int(figures)
    before = word_before(match).lower()
    if number >= 2100 and before not in _YEAR_ONLY_LEADS:
        return None
    if before not in _YEAR_ONLY_LEADS and before not in ("january", "july") and counts(match):
        if number % 100 == 0 and number % 1000:
            return numbers.year(number, manner.british)
        return None
    return numbers.year(number, manner.british)


def say_early_year(match: re.Match[str], manner: Manner) -> str | None:
    """In 846, → eight forty-six, where "in" and what follows leave little else."""
    if word_before(match).lower() not in ("in", "year", "since", "until", "till", "about", "by", "c", "ca", "circa"):
        return None
    before = word_before(match).lower()
    after = match.string[match.end() : match.end() + 24]
    if before in ("year", "c", "ca", "circa"):
        return year_words(match["year"], manner)
    if (
        re.match(
            r"[,;:.)]?\s(?:he|she|they|the|it|when|after|his|her|their|under|at|was|were|king|by|a|an)\b|[,)]\s[A-Z]|[.;]?\s*\Z",
            after,
            re.I,
        )
        is None
    ):
        return None
    if before in ("about", "by") and not re.match(r"[,;)]", after):
        return None
    return year_words(match["year"], manner)


YEAR_RULES = (
    Rule(
        "year",
        "four figures without a comma that count nothing",
        "12",
        r"(?P<year>[12]\d{3})(?![\w%°$£€]|[,.:/]\d|[-–]\d)",
        say_year,
        (
            ("in 1984", "in nineteen eighty-four"),
            ("since 2005", "since two thousand five"),
            ("the year 1066", "the year ten sixty-six"),
            ("some 1984 people", "some one thousand nine hundred eighty-four people"),
        ),
        (("since 2005", "since two thousand and five"),),
    ),
    Rule(
        "early year",
        "three figures after in, since or year, with nothing counted",
        "1-9",
        r"(?P<year>[1-9]\d\d)(?![\w%°$£€]|[,.:/]\d|[-–]\d)",
        say_early_year,
        (("In 846, he", "In eight forty-six, he"), ("in 300 cases", "in three hundred cases")),
    ),
)

"""Rules for eras, decades, spans of years and years cut short; dates with a month are left to `dates`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.dates import DASH, short_year, year_words
from narrate.text.spoken.rule import Manner, Rule, ends_sentence, text_before


def say_era(match: re.Match[str], manner: Manner) -> str | None:
    """44 BC → forty-four B-C; A.D. 1320 → A-D thirteen twenty."""
    era = "-".join(letter for letter in match["before"] or match["after"] if letter.isalpha())
    figures = match["year1"] or match["year2"]
    spoken = (
        numbers.whole(figures, manner.british) if "," in figures or len(figures) > 4 else year_words(figures, manner)
    )
    if match["before"]:
        last = f" to {year_words(match['last'], manner)}" if match["last"] else ""
        return f"{era} {spoken}{last}"
    if match["first"]:
        spoken = f"{year_words(match['first'], manner)} to {spoken}"
    return f"{spoken} {era}{_kept_stop(match, match['after'])}"


def _kept_stop(match: re.Match[str], written: str) -> str:
    return "." if written.endswith(".") and ends_sentence(match) else ""


def say_decade(match: re.Match[str], _manner: Manner) -> str | None:
    """1990s → nineteen nineties; '90s → nineties; 1900s → nineteen hundreds; 1960s–70s → … to seventies."""
    spoken = _decade(match["century"], int(match["tens"]))
    last = _decade(match["century2"], int(match["tens2"])) if match["tens2"] else ""
    if spoken is None or last is None:
        return None
    return f"{spoken} to {last}" if last else spoken


def _decade(century: str | None, tens: int) -> str | None:
    if century is None:
        return numbers.plural(numbers.cardinal(tens)) if tens >= 20 else None
    if tens == 0:
        if century.endswith("0"):
            return f"{numbers.cardinal(int(century) * 100)}s"
        return f"{numbers.cardinal(int(century))} hundreds"
    return f"{numbers.cardinal(int(century))} {numbers.plural(numbers.cardinal(tens))}"


def say_year_range(match: re.Match[str], manner: Manner) -> str | None:
    """1914-18 → nineteen fourteen to eighteen; (1809–1849) → eighteen o nine to eighteen forty-nine."""
    first, last = int(match["first"]), match["last"]
    if len(last) == 4:
        if int(last) < first:
            return None
        spoken = year_words(last, manner)
    elif len(last) == 2:
        if int(last) <= first % 100:
            return (
                None if first % 100 != 99 or last != "00" else f"{year_words(match['first'], manner)} to two thousand"
            )
        spoken = f"o {numbers.ONES[int(last)]}" if last.startswith("0") else numbers.cardinal(int(last))
        if 2000 <= first < 2010 and last.startswith("0"):
            spoken = numbers.cardinal(int(last))
    else:
        return None
    return f"{year_words(match['first'], manner)} to {spoken}"


def say_season(match: re.Match[str], manner: Manner) -> str | None:
    """1998/99 → nineteen ninety-eight ninety-nine."""
    first, last = int(match["first"]), int(match["last"])
    if last != (first + 1) % 100:
        return None
    spoken = numbers.cardinal(last) if last > 9 or 2000 <= first < 2009 else f"o {numbers.ONES[last]}"
    return f"{year_words(match['first'], manner)} {spoken if last else numbers.year(first + 1)}"


def say_short_year(match: re.Match[str], _manner: Manner) -> str | None:
    """the class of '98 → ninety-eight."""
    if (
        re.search(
            r"(?i)\b(?:in|of|since|summer|winter|spring|fall|autumn|class|the|late|early|year|back|january|february|march|april|may|june|july|august|september|october|november|december)\s\Z",
            text_before(match),
        )
        is None
    ):
        return None
    return short_year(match["year"])


def say_circa(match: re.Match[str], _manner: Manner) -> str | None:
    """c. 1850 → circa, the year by its own rule."""
    return "Circa " if match["short"][0] == "C" else "circa "


RULES = (
    Rule(
        "era",
        "a year with BC, AD, BCE or CE",
        "0-9A",
        r"(?P<before>A\.D\.|A\. D\.|AD) (?P<year1>\d{1,4})(?![\d,.]\d)(?!\d)"
        rf"(?:{DASH}(?P<last>\d{{1,4}})(?!\d))?"
        rf"|(?:(?P<first>\d{{1,4}}){DASH})?(?P<year2>\d{{1,3}},\d{{3}}|\d{{1,5}}) (?P<after>B\.C\.E\.|C\.E\."
        rf"|BCE|CE|B\.C\.|BC|A\.D\.|AD|B\. C\.|A\. D\.|B\.C|A\.D)(?!\w)",
        say_era,
        (
            ("in 44 BC", "in forty-four B-C"),
            ("A.D. 1320", "A-D thirteen twenty"),
            ("In 846 B.C. he", "In eight forty-six B-C he"),
        ),
        then=r" ,\-–—‑",
    ),
    Rule(
        "decade",
        "a decade or a century's years, with or without the century",
        "'0-9’",
        rf"(?:(?P<century>1\d|20)|['’])?(?P<tens>\d0)['’]?s(?!\w)"
        rf"(?:{DASH}(?:(?P<century2>1\d|20)|['’])?(?P<tens2>\d0)['’]?s(?!\w))?",
        say_decade,
        (
            ("the 1990s", "the nineteen nineties"),
            ("the '90s", "the nineties"),
            ("the 1900s", "the nineteen hundreds"),
            ("in his 30s", "in his thirties"),
            ("the 1960s–70s", "the nineteen sixties to seventies"),
        ),
        then="0s'’",
    ),
    Rule(
        "range of years",
        "two years with a dash, the second perhaps cut short",
        "12",
        rf"(?P<first>1\d{{3}}|20\d\d){DASH}(?P<last>\d{{4}}|\d\d)(?![\d,.:/-]\d)(?![\d%$°])",
        say_year_range,
        (
            ("1914-18", "nineteen fourteen to eighteen"),
            ("(1809–1849)", "(eighteen o nine to eighteen forty-nine)"),
            ("the 2008–09 season", "the two thousand eight to nine season"),
        ),
        then=r" \-–—‑",
    ),
    Rule(
        "season",
        "a year and the last figures of the next with a slash",
        "12",
        r"(?P<first>1[5-9]\d\d|20\d\d)/(?P<last>\d\d)(?![\w/]|[.,-]\d)",
        say_season,
        (("the 1998/99 season", "the nineteen ninety-eight ninety-nine season"),),
        then="/",
    ),
    Rule(
        "year cut short",
        "an apostrophe and two figures",
        "'’",
        r"['’](?P<year>\d\d)(?![\w'’\"”])",
        say_short_year,
        (("the summer of '69", "the summer of sixty-nine"),),
    ),
    Rule(
        "circa",
        "c. or ca. before a year",
        "Cc",
        r"(?P<short>[cC]a?)\. ?(?=\d{3,4}(?![\d,])|AD \d|\d{1,2}(?:st|nd|rd|th)\b)",
        say_circa,
        (("(c. 1850)", "(circa eighteen fifty)"),),
    ),
)

"""Rules for dates, years, decades and eras; single numbers without such a context are left to `cardinals`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule, word_after, word_before

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT = {name[:3].lower(): name for name in MONTHS} | {"sept": "September"}
_DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "tues": "Tuesday",
    "wed": "Wednesday",
    "weds": "Wednesday",
    "thu": "Thursday",
    "thur": "Thursday",
    "thurs": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}

_LONG = "|".join(MONTHS)
_CUT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_MONTH = rf"(?:{_LONG}|{_LONG.upper()}|(?:{_CUT})\b\.?|(?:{_CUT.upper()})\b\.?)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_SUFFIX = r"(?:st|nd|rd|th|d|ST|ND|RD|TH|D)"
_YEAR = r"(?:1\d{3}|20\d\d|[3-9]\d\d)"
_SHORT_DAYS = "Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun"
DASH = r"\s?[-–—‑]\s?"
# Months in small letters: after a day only those that are no other word, or where a year follows.
_SMALL_LONG = "january|february|april|june|july|august|september|october|november|december"
_SMALL_MONTH = (
    rf"(?:{_SMALL_LONG}|(?:jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?|(?:march|may|mar)(?=\.? \d{{4}}(?!\d)))"
)


def month_name(written: str) -> str:
    """Jan. → January; a name written out is kept as it is."""
    bare = written.rstrip(".")
    if bare.lower() in ("may",) or len(bare) > 4:
        return bare
    return _SHORT.get(bare.lower(), bare)


def year_words(figures: str, manner: Manner) -> str:
    return numbers.year(int(figures), manner.british)


def _day(figures: str) -> str:
    return numbers.ordinal(int(figures))


def say_month_first(match: re.Match[str], manner: Manner) -> str | None:
    """June 3, 1898 → June third, eighteen ninety-eight."""
    month, day, last, when = match["month"], match["day"], match["last"], match["year"]
    counting = word_after(match).lower() in ("men", "miles", "people", "times")
    dated = month == "May" and word_before(match).lower() in ("on", "by", "since", "until", "till")
    if month.lower() in ("mar", "may", "march") and counting and not dated:
        return None
    spoken = f"{month_name(month)} {_day(day)}"
    if last:
        spoken += f" to {_day(last)}"
    return f"{spoken}, {year_words(when, manner)}" if when else spoken


def say_day_first(match: re.Match[str], manner: Manner) -> str | None:
    """3 June 1898 → the third of June eighteen ninety-eight."""
    article = "" if word_before(match).lower() == "the" else "the "
    spoken = f"{article}{_day(match['day'])}"
    if match["last"]:
        spoken += f" to {_day(match['last'])}"
    spoken += f" of {month_name(match['month'])}"
    return f"{spoken} {year_words(match['year'], manner)}" if match["year"] else spoken


def say_month_year(match: re.Match[str], manner: Manner) -> str | None:
    """Aug. 1932 → August nineteen thirty-two."""
    return f"{month_name(match['month'])}{match['comma']} {year_words(match['year'], manner)}"


def say_month_alone(match: re.Match[str], _manner: Manner) -> str | None:
    """Sept. → September, where it can't be another word."""
    return month_name(match["month"])


def say_weekday(match: re.Match[str], _manner: Manner) -> str | None:
    """Tues., → Tuesday,."""
    return _DAYS[match["day"].lower()]


def say_weekdays(match: re.Match[str], _manner: Manner) -> str | None:
    """Mon.–Fri. → Monday to Friday."""
    return f"{_DAYS[match['first'].lower()]} to {_DAYS[match['last'].lower()]}"


def _calendar(year: str, month: int, day: int, manner: Manner, day_first: bool) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    tail = numbers.year(int(year), manner.british) if len(year) == 4 else short_year(year)
    if day_first:
        return f"the {numbers.ordinal(day)} of {MONTHS[month - 1]} {tail}"
    return f"{MONTHS[month - 1]} {numbers.ordinal(day)}, {tail}"


def short_year(figures: str) -> str:
    return numbers.digits(figures) if figures.startswith("0") else numbers.cardinal(int(figures))


def say_iso(match: re.Match[str], manner: Manner) -> str | None:
    """2020-03-04 → the fourth of March twenty twenty."""
    if match["mark"] != match["other"]:
        return None
    return _calendar(match["year"], int(match["month"]), int(match["day"]), manner, day_first=True)


def say_numeric(match: re.Match[str], manner: Manner) -> str | None:
    """3/4/2020 → March fourth, or British the third of April; a number above twelve settles it."""
    if match["mark"] != match["other"]:
        return None
    first, second = int(match["first"]), int(match["second"])
    day_first = manner.british or first > 12
    month, day = (second, first) if day_first else (first, second)
    if month > 12:
        month, day = day, month
    return _calendar(match["year"], month, day, manner, day_first)


def say_hyphened(match: re.Match[str], manner: Manner) -> str | None:
    """17-Mar-2004 → the seventeenth of March two thousand four; Mar-17-2004 → March seventeenth, two thousand four."""
    day = match["day1"] or match["day2"]
    month = MONTHS.index(month_name((match["month1"] or match["month2"]).capitalize())) + 1
    return _calendar(match["year"], month, int(day), manner, day_first=match["day1"] is not None)


RULES = (
    Rule(
        "ISO date",
        "a date as year-month-day",
        "12",
        r"(?P<year>[12]\d{3})(?P<mark>[-/.])(?P<month>0?[1-9]|1[0-2])(?P<other>[-/.])(?P<day>[12]\d|3[01]|0?[1-9])(?![\d/-])",
        say_iso,
        (("on 2020-03-04", "on the fourth of March twenty twenty"),),
        (("on 2020-03-04", "on the fourth of March twenty twenty"),),
        then=r"/.\-",
    ),
    Rule(
        "date in figures",
        "day and month in the order of the language variant, year last",
        "0-9",
        r"(?P<first>[0-3]?\d)(?P<mark>[/.-])(?P<second>[0-3]?\d)(?P<other>[/.-])(?P<year>\d{4}|\d\d)(?![\d/-]|\.\d)",
        say_numeric,
        (
            ("On 3/4/2020.", "On March fourth, twenty twenty."),
            ("12/25/1999", "December twenty-fifth, nineteen ninety-nine"),
            ("25/12/1999", "the twenty-fifth of December nineteen ninety-nine"),
        ),
        (("On 3/4/2020.", "On the third of April twenty twenty."),),
        then=r"/.\-",
    ),
    Rule(
        "date with hyphens",
        "a day, a month's name and a year with hyphens",
        "0-9ADFJM-OS",
        rf"(?:(?P<day1>{_DAY})-(?P<month1>{_LONG}|{_CUT})|(?P<month2>{_LONG}|{_CUT})-(?P<day2>{_DAY}))"
        r"-(?P<year>\d{4}|\d\d)(?![\w-])",
        say_hyphened,
        (
            ("17-Mar-2004", "the seventeenth of March two thousand four"),
            ("Mar-17-2004", "March seventeenth, two thousand four"),
        ),
        then=r"\-",
    ),
    Rule(
        "month and day",
        "a month's name, a day in figures, perhaps a year",
        "ADFJM-OSadfjnos",
        rf"(?P<month>{_MONTH}|(?:{_SMALL_LONG})(?= ))(?:,? {{1,2}}|,)(?:the )?"
        rf"(?P<day>{_DAY}){_SUFFIX}?(?:{DASH}(?P<last>{_DAY}){_SUFFIX}?(?!\d))?"
        rf"(?![\d%°]|[:./]\d|,\d(?!\d{{3}}(?!\d))|[-–]\d)(?:(?:,? | , |,(?=\d{{4}}))(?P<year>{_YEAR})(?![\d%]"
        rf"|[,.:/-]\d))?",
        say_month_first,
        (
            ("On June 3, 1898, he", "On June third, eighteen ninety-eight, he"),
            ("Jan. 15th", "January fifteenth"),
            ("July 4", "July fourth"),
            ("March 3-5", "March third to fifth"),
        ),
    ),
    Rule(
        "day and month",
        "a day in figures, then a month's name, perhaps a year",
        "0-9",
        rf"(?P<day>{_DAY}){_SUFFIX}?(?:(?:{DASH}|/)(?P<last>{_DAY}){_SUFFIX}?)?(?: of|,)? (?:of )?"
        rf"(?P<month>{_MONTH}|{_SMALL_MONTH})(?!\w)"
        rf"(?:,? (?P<year>{_YEAR})(?![\d%]|[,.:/-]\d))?",
        say_day_first,
        (
            ("3 June 1898", "the third of June eighteen ninety-eight"),
            ("24/25 March", "the twenty-fourth to twenty-fifth of March"),
            ("the 3rd of June", "the third of June"),
            ("4 July 1776", "the fourth of July seventeen seventy-six"),
        ),
        then=r"a-zA-Z ,/\-–—‑",
    ),
    Rule(
        "month and year",
        "a month's name and a year",
        "ADFJM-OS",
        rf"(?P<month>{_MONTH})(?P<comma>,?) (?P<year>1\d{{3}}|20\d\d)(?![\d%]|[,.:/-]\d)",
        say_month_year,
        (("in Aug. 1932", "in August nineteen thirty-two"),),
    ),
    Rule(
        "month shortened",
        "a month's name cut short with a full stop",
        "ADFJNOS",
        r"(?P<month>Jan|Feb|Apr|Aug|Sept|Oct|Nov|Dec)\.(?=,| (?:of|and|to)\b)",
        say_month_alone,
        (("the 1st of Sept., late", "the first of September, late"),),
    ),
    Rule(
        "weekdays",
        "two weekdays cut short with a dash",
        "FMSTW",
        rf"(?P<first>{_SHORT_DAYS})\.?{DASH}(?P<last>{_SHORT_DAYS})\b\.?",
        say_weekdays,
        (("Mon.–Fri. only", "Monday to Friday only"),),
    ),
    Rule(
        "weekday shortened",
        "a weekday's name cut short, before a comma or a date",
        "FMSTW",
        rf"(?P<day>{_SHORT_DAYS})(?:\.(?=,| the \d)|\.?(?=,? {_MONTH} \d)|\.?(?=,?"
        rf" \d{{1,2}} {_MONTH}\b)|\.(?= (?:morning|afternoon|evening|night)\b))",
        say_weekday,
        (("Tues., noon", "Tuesday, noon"), ("Sat, June 3", "Saturday, June third")),
    ),
)

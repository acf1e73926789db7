"""Rules for dates, years, decades and eras; single numbers without such a context are left to `cardinals`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule, ends_sentence, text_before, word_after, word_before, words

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
_DASH = r"\s?[-–—‑]\s?"
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
    tail = numbers.year(int(year), manner.british) if len(year) == 4 else _short_year(year)
    if day_first:
        return f"the {numbers.ordinal(day)} of {MONTHS[month - 1]} {tail}"
    return f"{MONTHS[month - 1]} {numbers.ordinal(day)}, {tail}"


def _short_year(figures: str) -> str:
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


_EVENT = re.compile(r"(?i)\b(?:on|since|by|until|till|before|after|from|of|dated?|due|born|died|the)\s\Z")


def say_era(match: re.Match[str], manner: Manner) -> str | None:
    """44 BC → forty-four B-C; A.D. 1320 → A-D thirteen twenty."""
    era = "-".join(letter for letter in match["before"] or match["after"] if letter.isalpha())
    figures = match["year1"] or match["year2"]
    spoken = (
        numbers.whole(figures, manner.british) if "," in figures or len(figures) > 4 else year_words(figures, manner)
    )
    if match["before"]:
        return f"{era} {spoken}"
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
    return _short_year(match["year"])


_YEAR_LEADS = words(
    "in since until till by from before after year years summer winter spring autumn fall circa during around to "
    "between early late mid and through january february march april may june july august september october "
    "november december annus anno christmas easter"
)


def say_circa(match: re.Match[str], _manner: Manner) -> str | None:
    """c. 1850 → circa, the year by its own rule."""
    return "Circa " if match["short"][0] == "C" else "circa "


RULES = (
    Rule(
        "ISO date",
        "a date as year-month-day",
        "12",
        r"(?P<year>[12]\d{3})(?P<mark>[-/])(?P<month>0?[1-9]|1[0-2])(?P<other>[-/])(?P<day>[12]\d|3[01]|0?[1-9])(?![\d/-])",
        say_iso,
        (("on 2020-03-04", "on the fourth of March twenty twenty"),),
        (("on 2020-03-04", "on the fourth of March twenty twenty"),),
        then=r"/\-",
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
        rf"(?P<day>{_DAY}){_SUFFIX}?(?:{_DASH}(?P<last>{_DAY}){_SUFFIX}?(?!\d))?"
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
        rf"(?P<day>{_DAY}){_SUFFIX}?(?:{_DASH}(?P<last>{_DAY}){_SUFFIX}?)?(?: of|,)? (?:of )?"
        rf"(?P<month>{_MONTH}|{_SMALL_MONTH})(?!\w)"
        rf"(?:,? (?P<year>{_YEAR})(?![\d%]|[,.:/-]\d))?",
        say_day_first,
        (
            ("3 June 1898", "the third of June eighteen ninety-eight"),
            ("the 3rd of June", "the third of June"),
            ("4 July 1776", "the fourth of July seventeen seventy-six"),
        ),
        then=r"a-zA-Z ,\-–—‑",
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
        rf"(?P<first>{_SHORT_DAYS})\.?{_DASH}(?P<last>{_SHORT_DAYS})\b\.?",
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
    Rule(
        "era",
        "a year with BC, AD, BCE or CE",
        "0-9A",
        r"(?P<before>A\.D\.|A\. D\.|AD) (?P<year1>\d{1,4})(?![\d,.]\d)(?!\d)"
        rf"|(?:(?P<first>\d{{1,4}}){_DASH})?(?P<year2>\d{{1,3}},\d{{3}}|\d{{1,5}}) (?P<after>B\.C\.E\.|C\.E\."
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
        rf"(?:{_DASH}(?:(?P<century2>1\d|20)|['’])?(?P<tens2>\d0)['’]?s(?!\w))?",
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
        rf"(?P<first>1\d{{3}}|20\d\d){_DASH}(?P<last>\d{{4}}|\d\d)(?![\d,.:/-]\d)(?![\d%$°])",
        say_year_range,
        (
            ("1914-18", "nineteen fourteen to eighteen"),
            ("(1809–1849)", "(eighteen o nine to eighteen forty-nine)"),
            ("the 2008–09 season", "the two thousand eight to nine season"),
        ),
        then=r" \-–—‑",
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
        r"(?P<short>[cC]a?)\. ?(?=\d{3,4}(?![\d,]))",
        say_circa,
        (("(c. 1850)", "(circa eighteen fifty)"),),
    ),
)

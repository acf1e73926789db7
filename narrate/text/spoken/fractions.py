"""Rules for figures with a slash or in one glyph: fractions, pairs, days; other numbers are left to `cardinals`."""

import math
import re

from narrate.text.spoken import numbers
from narrate.text.spoken.dates import MONTHS
from narrate.text.spoken.measures import british_unit, means_inches, one_of, stop
from narrate.text.spoken.rule import Manner, Rule, word_after, word_before, words
from narrate.text.spoken.units import UNITS

_VULGAR = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅐": (1, 7),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
    "⅑": (1, 9),
    "⅒": (1, 10),
}


_GLYPHS = "".join(_VULGAR)


def say_fraction(match: re.Match[str], manner: Manner) -> str | None:
    """1/2 → one half; 3 3/4 → three and three quarters."""
    top, bottom, whole = int(match["top"]), int(match["bottom"].replace(",", "")), match["whole"]
    if bottom < 2 or top == 0 or (whole and top >= bottom):
        return None
    after = word_after(match).lower()
    if after in ("time", "beat", "meter", "metre", "rhythm", "signature", "measure") and not whole:
        return f"{numbers.cardinal(top)} {numbers.cardinal(bottom)}"
    if top == bottom and not whole:
        return f"{numbers.cardinal(top)} out of {numbers.cardinal(bottom)}"
    if whole:
        return numbers.mixed(whole, top, bottom, manner.british)
    if (
        (top > bottom and (bottom > 10 or math.gcd(top, bottom) > 1))
        or (bottom > 100 and bottom % 100)
        or (bottom > 16 and bottom not in (20, 24, 25, 30, 32, 40, 50, 60, 64) and bottom % 100)
    ):
        return f"{numbers.cardinal(top, manner.british)} over {numbers.cardinal(bottom, manner.british)}"
    if (top, bottom) == (1, 2) and after in ("a", "an"):
        return "half"
    return numbers.fraction(top, bottom, manner.british)


_AFTER_FRACTIONS = words(
    "in ft yd mi mm cm m km oz lb lbs kg g gal pt qt tsp tbsp cwt hp mph rpm l L ml mL hr hrs min mins yr yrs ha ac"
)


def say_fraction_of_unit(match: re.Match[str], manner: Manner) -> str | None:
    """4 1/2 lbs → four and a half pounds; 1/2 oz → half an ounce; 3/4 mi → three quarters of a mile."""
    if match["glyph"]:
        top, bottom = _VULGAR[match["glyph"]]
    else:
        top, bottom = int(match["top"]), int(match["bottom"])
    unit, whole = match["unit"], match["whole"]
    if not 0 < top < bottom or (unit == "in" and match["blank"] and not match["dot"] and not means_inches(match)):
        return None
    one, many = ("percent", "percent") if unit == "%" else UNITS[unit]
    ending = stop(match, match["dot"] or "")
    if whole:
        return f"{numbers.mixed(whole, top, bottom, manner.british)} {british_unit(many, manner)}{ending}"
    if unit == "%":
        return f"{numbers.fraction(top, bottom, manner.british)} percent"
    part = "half" if (top, bottom) == (1, 2) else f"{numbers.fraction(top, bottom, manner.british)} of"
    article = "an" if one[0] in "aeio" or one == "hour" else "a"
    return f"{part} {article} {british_unit(one, manner)}{ending}"


def say_glyph(match: re.Match[str], manner: Manner) -> str | None:
    """½ → one half; 3¾ → three and three quarters."""
    top, bottom = _VULGAR[match["glyph"]]
    if match["whole"]:
        return numbers.mixed(match["whole"], top, bottom, manner.british)
    return "half" if match["glyph"] == "½" and word_after(match) in ("a", "an") else numbers.fraction(top, bottom)


_PAIRS = {
    "24/7": "twenty-four seven",
    "24/7/365": "twenty-four seven three sixty-five",
    "20/20": "twenty twenty",
    "50/50": "fifty-fifty",
    "50-50": "fifty-fifty",
    "9/11": "nine eleven",
    "7/11": "seven eleven",
    "7-11": "seven eleven",
    "4x4": "four by four",
    "2x4": "two by four",
    "360°": "three hundred sixty degrees",
    "401(k)": "four o one k",
    "403(b)": "four o three b",
}


_RATED = re.compile(
    r"(?i)\b(?:scored?|scores|rated?|rating|rates|gave (?:it|him|her|them|me|us)|gives it|got|gets|graded?|of|an?|it)"
    r"\s\Z"
)


def say_rating(match: re.Match[str], manner: Manner) -> str | None:
    """scored 8/10 → scored eight out of ten; 8/10 of them stays a fraction."""
    number, most = match["number"], match["most"]
    if float(number) > int(most) or re.match(r" of\b", match.string[match.end() : match.end() + 4]):
        return None
    if "." not in number and not _RATED.search(match.string, max(0, match.start() - 16), match.start()):
        return None
    return f"{numbers.decimal(number, manner.british)} out of {numbers.cardinal(int(most))}"


def say_pair(match: re.Match[str], _manner: Manner) -> str | None:
    """24/7 → twenty-four seven."""
    return _PAIRS[match["pair"]]


_DAY_LEADS = words(
    "on since until till dated due before after by mon tue tues wed thu thurs fri sat sun monday tuesday wednesday "
    "thursday friday saturday sunday"
)


def say_day_slash(match: re.Match[str], manner: Manner) -> str | None:
    """on 6/14 → on June fourteenth, where "on", "since" … says that it is a date."""
    if word_before(match).lower() not in _DAY_LEADS or word_after(match).lower() in ("a", "an", "of"):
        return None
    first, second = int(match["first"]), int(match["second"])
    month, day = (second, first) if manner.british else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if manner.british:
        return f"the {numbers.ordinal(day)} of {MONTHS[month - 1]}"
    return f"{MONTHS[month - 1]} {numbers.ordinal(day)}"


RULES = (
    Rule(
        "fraction of a unit",
        "a fraction before a unit's short form",
        "0-9¼-¾⅐-⅞",
        rf"(?:(?P<whole>\d{{1,4}})(?:[ -]|\+(?=\d{{1,2}}⁄)|(?=[{_GLYPHS}])))?"
        rf"(?:(?P<top>\d{{1,2}})[/⁄](?P<bottom>\d{{1,2}})|(?P<glyph>[{_GLYPHS}]))"
        rf"(?P<blank>[ -])?(?P<unit>{one_of(_AFTER_FRACTIONS)}|%)(?![\w'’/])(?P<dot>\.(?!\w))?",
        say_fraction_of_unit,
        (
            ("4 1/2 lbs of", "four and a half pounds of"),
            ("1/2 oz. of", "half an ounce of"),
            ("3/4 mi away", "three quarters of a mile away"),
            ("6½%", "six and a half percent"),
        ),
        then=r" +/⁄\-¼-¾⅐-⅞",
    ),
    Rule(
        "pair with a slash",
        "figures that everybody says in one way",
        "24579",
        r"(?P<pair>24/7/365|24/7|20/20|50/50|50-50|9/11|7/11|7-11|401\(k\)|403\(b\))(?![\d/]|-\d)",
        say_pair,
        (("open 24/7", "open twenty-four seven"), ("20/20 vision", "twenty twenty vision")),
        then=r"(/\-",
    ),
    Rule(
        "rating",
        "so many out of five, ten or a hundred",
        "0-9",
        r"(?P<number>\d{1,2}(?:\.\d)?)/(?P<most>5|10|100)(?![\w/]|\.\d|-\d)",
        say_rating,
        (("scored 8/10", "scored eight out of ten"), ("a 6.5/10", "a six point five out of ten")),
        then="./",
    ),
    Rule(
        "day with a slash",
        "month and day after on, since, until …",
        "0-9",
        r"(?<=[A-Za-z.,] )(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)(?![\d/]|[-–]\d)",
        say_day_slash,
        (("on 6/14", "on June fourteenth"),),
        (("on 14/6", "on the fourteenth of June"),),
        then="/",
    ),
    Rule(
        "fraction",
        "a fraction with a slash, perhaps after a whole number",
        "0-9",
        r"(?:(?P<whole>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?: |-|‑|\+(?=\d{1,3}⁄)))?(?P<top>\d{1,3})"
        r"(?:[/⁄]| / )(?![01](?!\d))(?P<bottom>\d{1,3},\d{3}"
        r"|\d{1,5})(?:ths?|rds?|nds?)?(?![\w/]|\.\d|-\d)",
        say_fraction,
        (
            ("1/2", "one half"),
            ("3 3/4", "three and three quarters"),
            ("6/10 of a mile", "six tenths of a mile"),
            ("2/3", "two thirds"),
            ("22/7", "twenty-two sevenths"),
        ),
        then=r" +,/⁄\-‑",
    ),
    Rule(
        "fraction glyph",
        "a fraction of one glyph",
        "0-9¼-¾⅐-⅞",
        rf"(?:(?P<whole>\d{{1,9}})[ -]?)?(?P<glyph>[{_GLYPHS}])",
        say_glyph,
        (("½", "one half"), ("3¾ miles", "three and three quarters miles"), ("½ a mile", "half a mile")),
        then=r" \-¼-¾⅐-⅞",
    ),
)

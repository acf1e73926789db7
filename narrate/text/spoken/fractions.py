"""Rules for figures with a slash or in one glyph: fractions, pairs, days; other numbers are left to `cardinals`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.dates import MONTHS
from narrate.text.spoken.rule import Manner, Rule, word_after, word_before, words

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
        top > bottom
        or (bottom > 100 and bottom % 100)
        or (bottom > 16 and bottom not in (20, 24, 25, 30, 32, 40, 50, 60, 64) and bottom % 100)
    ):
        return f"{numbers.cardinal(top, manner.british)} over {numbers.cardinal(bottom, manner.british)}"
    if (top, bottom) == (1, 2) and after in ("a", "an"):
        return "half"
    return numbers.fraction(top, bottom, manner.british)


def say_glyph(match: re.Match[str], manner: Manner) -> str | None:
    """½ → one half; 3¾ → three and three quarters."""
    top, bottom = _VULGAR[match["glyph"]]
    if match["whole"]:
        return numbers.mixed(match["whole"], top, bottom, manner.british)
    return "half" if match["glyph"] == "½" and word_after(match) in ("a", "an") else numbers.fraction(top, bottom)


_PAIRS = {
    "24/7": "twenty-four seven",
    "20/20": "twenty twenty",
    "50/50": "fifty-fifty",
    "50-50": "fifty-fifty",
    "9/11": "nine eleven",
    "7/11": "seven eleven",
    "7-11": "seven eleven",
    "4x4": "four by four",
    "2x4": "two by four",
    "360°": "three hundred sixty degrees",
}


def say_pair(match: re.Match[str], _manner: Manner) -> str | None:
    """24/7 → twenty-four seven."""
    return _PAIRS[match["pair"]]


_DAY_LEADS = words(
    "on since until till dated due before after by mon tue tues wed thu thurs fri sat sun monday tuesday wednesday "
    "thursday friday saturday sunday"
)


def say_day_slash(match: re.Match[str], manner: Manner) -> str | None:
    """on 6/14 → on June fourteenth, where "on", "since" … says that it is a date."""
    if word_before(match).lower() not in _DAY_LEADS:
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
        "pair with a slash",
        "figures that everybody says in one way",
        "2579",
        r"(?P<pair>24/7|20/20|50/50|50-50|9/11|7/11|7-11)(?![\d/]|-\d)",
        say_pair,
        (("open 24/7", "open twenty-four seven"), ("20/20 vision", "twenty twenty vision")),
        then=r"/\-",
    ),
    Rule(
        "day with a slash",
        "month and day after on, since, until …",
        "0-9",
        r"(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)(?![\d/]|[-–]\d)",
        say_day_slash,
        (("on 6/14", "on June fourteenth"),),
        (("on 14/6", "on the fourteenth of June"),),
        then="/",
    ),
    Rule(
        "fraction",
        "a fraction with a slash, perhaps after a whole number",
        "0-9",
        r"(?:(?P<whole>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?: |-|‑))?(?P<top>\d{1,3})[/⁄](?P<bottom>\d{1,3},\d{3}"
        r"|\d{1,5})(?:ths?|rds?|nds?)?(?![\w/]|\.\d|-\d)",
        say_fraction,
        (
            ("1/2", "one half"),
            ("3 3/4", "three and three quarters"),
            ("6/10 of a mile", "six tenths of a mile"),
            ("2/3", "two thirds"),
        ),
        then=r" ,/⁄\-‑",
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

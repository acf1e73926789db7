"""Rules for numbers by themselves: fractions, ordinals, ranges, scores, telephone numbers, codes, plain numbers."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.dates import MONTHS, YEAR_RULES, counts
from narrate.text.spoken.money import NUMBER
from narrate.text.spoken.rule import Manner, Rule, text_before, word_after, word_before, words

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


def say_phone(match: re.Match[str], _manner: Manner) -> str | None:
    """555-1234 → five five five, one two three four."""
    written = match["phone"]
    groups = re.findall(r"\d+", written)
    spoken = ", ".join(numbers.digits(group) for group in groups)
    return f"plus {spoken}" if written.startswith("+") else spoken


def say_word_phone(match: re.Match[str], _manner: Manner) -> str | None:
    """1-800-FLOWERS → one eight hundred FLOWERS."""
    return f"one {numbers.year(int(match['lead'][2:]))} {match['word']}"


def say_identifier(match: re.Match[str], _manner: Manner) -> str | None:
    """ISBN 978-0-306-40615-7 → ISBN nine seven eight, o, …."""
    groups = re.findall(r"\d+|X", match["figures"])
    return f"{match['kind']} " + ", ".join("X" if group == "X" else numbers.digits(group) for group in groups)


def say_ratio(match: re.Match[str], manner: Manner) -> str | None:
    """3:1 → three to one; 35:20 (minutes and seconds) → thirty-five twenty."""
    first, second = match["first"], match["second"]
    if len(second) == 2 and int(second) < 60 and int(first) < 100 and second != "10":
        tail = f"o {numbers.ONES[int(second)]}" if second.startswith("0") else numbers.cardinal(int(second))
        return f"{numbers.cardinal(int(first))} {tail}"
    return f"{numbers.whole(first, manner.british)} to {numbers.whole(second, manner.british)}"


def say_calibre(match: re.Match[str], _manner: Manner) -> str | None:
    """a .22 rifle → a twenty-two rifle."""
    figures = match["bore"]
    return numbers.year(int(figures)) if len(figures) == 3 else numbers.cardinal(int(figures))


def say_zip(match: re.Match[str], _manner: Manner) -> str | None:
    """NY 10001 → NY one o o o one."""
    return f"{match['state']} {', '.join(numbers.digits(part) for part in match['code'].split('-'))}"


def say_address(match: re.Match[str], _manner: Manner) -> str | None:
    """192.168.0.1 → one nine two dot one six eight dot o dot one."""
    return " dot ".join(numbers.digits(part) for part in match["address"].split("."))


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


def say_many(match: re.Match[str], manner: Manner) -> str | None:
    """1,000s of people → thousands of people; in the 100s → in the hundreds."""
    figures = match["number"].replace(",", "")
    of = match.string.startswith(" of ", match.end())
    if not of and word_before(match).lower() != "the" and "," not in match["number"]:
        return None
    many = numbers.plural(numbers.cardinal(int(figures), manner.british))
    return many.removeprefix("one ")


_SCALES = {"k": "thousand", "K": "thousand", "m": "million", "M": "million", "mn": "million", "bn": "billion"}


def say_scale(match: re.Match[str], manner: Manner) -> str | None:
    """5m people → five million people; 3bn → three billion."""
    scale = match["scale"]
    if len(scale) == 1 and not counts(match):
        return None
    return f"{numbers.decimal(match['number'].replace(',', ''), manner.british)} {_SCALES[scale]}"


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


def say_ordinal(match: re.Match[str], manner: Manner) -> str | None:
    """1st → first; 22nd → twenty-second; the old 2d and 3d too."""
    figures, suffix = match["number"].replace(",", ""), match["suffix"].lower()
    if len(figures) > numbers.LARGEST_DIGITS:
        return None
    number = int(figures)
    if suffix in ("d", "ds") and (
        number % 10 not in (2, 3)
        or number % 100 in (12, 13)
        or (len(figures) == 1 and word_before(match).lower() in ("in", "a", "full"))
    ):
        return None
    words = numbers.ordinal(number, manner.british)
    return words + ("s" if suffix.endswith("s") and suffix != "s" else "")


def say_range(match: re.Match[str], manner: Manner) -> str | None:
    """10–12 → ten to twelve; also scores (3-1)."""
    first, last = match["first"], match["last"]
    if len(first) >= 3 and first.isdigit() and last.isdigit() and int(last) * 10 < int(first) * 7:
        return f"{numbers.year(int(first)) if len(first) < 5 else numbers.whole(first)} {numbers.whole(last)}"
    ends = (numbers.decimal(figures.replace(",", ""), manner.british) for figures in (first, last))
    return " to ".join(ends)


def say_chain(match: re.Match[str], manner: Manner) -> str | None:
    """1-2-3 → one, two, three."""
    return ", ".join(numbers.whole(part, manner.british) for part in re.split("[-–—]", match["chain"]))


def say_version(match: re.Match[str], _manner: Manner) -> str | None:
    """2.0.1 → two point zero point one."""
    return " point ".join(numbers.whole(part) for part in match["version"].split("."))


_PAIRWISE = frozenset(("Room", "room", "Flight", "flight", "Suite", "suite", "Apartment", "apartment", "Boeing"))
_CALLING = re.compile(r"(?i)\b(?:call|calls|called|calling|dial|dialed|dialled|dialing|phoned?|ring|rang)\s\Z")


def say_number(match: re.Match[str], manner: Manner) -> str | None:
    """1,234 → one thousand two hundred thirty-four; -5 → minus five; 007 → o o seven."""
    figures = match["number"].replace(",", "")
    minus = "minus " if match["minus"] else "plus " if match["plus"] else ""
    if len(figures) == 3 and figures[1:] != "00" and figures.isdigit() and word_before(match) in _PAIRWISE:
        return minus + numbers.year(int(figures))
    if figures == "911" and _CALLING.search(text_before(match)):
        return numbers.digits(figures)
    if figures.startswith("0") and len(figures) > 1 and figures[1] != ".":
        return minus + numbers.digits(figures)
    return minus + numbers.decimal(figures, manner.british)


def say_spaced_number(match: re.Match[str], manner: Manner) -> str | None:
    """1 000 000 → one million."""
    return numbers.whole(match["number"], manner.british)


def say_address_number(match: re.Match[str], _manner: Manner) -> str | None:
    """221B Baker Street → two twenty-one B; Room 237 → room two thirty-seven."""
    number, letter = match["number"], match["letter"] or ""
    spoken = numbers.year(int(number)) if len(number) > 2 else numbers.cardinal(int(number))
    return f"{spoken} {letter}".rstrip()


def say_code(match: re.Match[str], _manner: Manner) -> str | None:
    """A22 → A twenty-two; MP3 → MP three; F-16 → F sixteen."""
    if match["code"] in ("1080p", "1440p"):
        return f"{numbers.year(int(match['code'][:4]))} p"
    parts = re.findall(r"[A-Za-z]+|\d+", match["code"])
    spoken = []
    for part in parts:
        if not part.isdigit():
            spoken.append(part)
        elif len(part) == 4 and part[:2] in ("19", "20") and match["code"].endswith(part):
            spoken.append(numbers.year(int(part)))
        elif part.startswith("0") or len(part) > 3:
            spoken.append(numbers.digits(part))
        else:
            spoken.append(numbers.cardinal(int(part)))
    return " ".join(spoken)


def say_all_figures(match: re.Match[str], _manner: Manner) -> str | None:
    """Whatever figures are left are read one by one."""
    return numbers.digits(match["figures"])


_STREET = (
    r"(?:[NSEW]\.? )?(?:[A-Z][a-z]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: [A-Z][a-z]{1,20})?"
    r" (?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane|Drive|Boulevard|Blvd|Place|Square|Court|Terrace|Crescent|Way|Row)"
)

EARLY_RULES = (
    Rule(
        "round numbers",
        "tens, hundreds and thousands",
        "1-9",
        r"(?P<number>[1-9]\d{0,2}(?:,000){1,3}|[1-9]0{1,3})s(?!\w)",
        say_many,
        (("1,000s of people", "thousands of people"), ("in the 100s", "in the hundreds")),
        then=",s",
    ),
    Rule(
        "scale",
        "k, m and bn before what is counted",
        ".0-9",
        rf"(?P<number>{NUMBER}) ?(?P<scale>bn|mn|[kKmM])(?![\w'’/-])",
        say_scale,
        (("5m people", "five million people"), ("20k words", "twenty thousand words"), ("3bn", "three billion")),
        then=" ,.bmkKM",
    ),
)

RULES = (
    Rule(
        "house number",
        "three or four figures before a street's name, or after room, flight, highway …",
        "0-9",
        rf"(?P<number>\d{{1,4}})(?P<letter>[A-Ha-h])?(?= {_STREET})",
        say_address_number,
        (("221B Baker Street", "two twenty-one B Baker Street"),),
        then=" A-Ha-h",
    ),
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
        "identifier",
        "ISBN, ISSN and the like: digit by digit",
        "ILOZ",
        r"(?P<kind>ISBN|ISSN|OCLC|LCCN|ZIP)[:]? ?(?:-1[03]:? )?(?P<figures>\d[\d -]{4,20}[\dX])(?!\w)",
        say_identifier,
        (("ISBN 0-306-40615-2", "ISBN o, three o six, four o six one five, two"),),
    ),
    Rule(
        "postal code",
        "an American state's letters and five figures",
        "ACDF-IK-PR-W",
        r"(?P<state>A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]"
        r"|T[NX]|UT|V[AT]|W[AIVY]) "
        r"(?P<code>\d{5}(?:-\d{4})?)(?![\w,-])",
        say_zip,
        (("NY 10001", "NY one o o o one"),),
    ),
    Rule(
        "calibre",
        "the bore of a gun",
        ".",
        r"\.(?P<bore>22|25|32|357|38|40|44|45|50)(?=[ -](?:rifle|caliber|calibre|cal|pistol|revolver|gun"
        r"|Magnum|magnum|handgun|Colt|Special|special|round|shell|bullet|slug|automatic)s?\b)",
        say_calibre,
        (("a .22 rifle", "a twenty-two rifle"), (".357 Magnum", "three fifty-seven Magnum")),
    ),
    Rule(
        "ratio",
        "two numbers with a colon that are no time of day",
        "0-9",
        r"(?P<first>\d{1,9}):(?P<second>\d{1,9})(?![\w:]|\.\d)",
        say_ratio,
        (("odds of 3:1", "odds of three to one"), ("in 35:20", "in thirty-five twenty")),
        then=":",
    ),
    Rule(
        "network address",
        "four numbers with full stops",
        "0-9",
        r"(?P<address>\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\w.]\d)",
        say_address,
        (("192.168.0.1", "one nine two dot one six eight dot o dot one"),),
        then=".",
    ),
    Rule(
        "telephone number with a word",
        "a free number that ends in a word",
        "1",
        r"(?P<lead>1-8\d\d)-(?P<word>[A-Z]{3,12}(?:-[A-Z]{2,12})?)(?!\w)",
        say_word_phone,
        (("1-800-FLOWERS", "one eight hundred FLOWERS"),),
        then=r"\-",
    ),
    Rule(
        "telephone number",
        "groups of figures as on a telephone",
        "(+0-9",
        r"(?P<phone>(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}|\+\d{1,3}(?:["
        r" -]\(?\d{1,5}\)?){2,5}|1-8\d\d-\d{3}-\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|\d{3}-\d{4})(?![\d-]|,\d)",
        say_phone,
        (
            ("Call 555-1234.", "Call five five five, one two three four."),
            ("(555) 123-4567", "five five five, one two three, four five six seven"),
            ("020 7946 0958", "o two o, seven nine four six, o nine five eight"),
        ),
        then=r" .)\-",
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
    Rule(
        "ordinal",
        "figures with st, nd, rd, th",
        "0-9",
        r"(?P<number>\d{1,3}(?:,\d{3}){1,5}|\d{1,12})(?P<suffix>(?:st|nd|rd|th|ST|ND|RD|TH)s?|d)(?![\w])",
        say_ordinal,
        (("1st", "first"), ("22nd", "twenty-second"), ("the 101st", "the one hundred first"), ("May 2d", "May second")),
        (("101st", "one hundred and first"),),
        then=",a-zA-Z",
    ),
    Rule(
        "number with blanks",
        "groups of three figures with blanks between",
        "0-9",
        r"(?P<number>\d{1,3}(?:(?: \d{3}){2,11}|[\u2009\u202f\xa0]\d{3}|(?:"
        r" 000))(?:[\u2009\u202f\xa0]\d{3}){0,10})(?![\w,]\d|[\d%])",
        say_spaced_number,
        (("1 000 000", "one million"), ("50 000", "fifty thousand")),
        then="    ",
    ),
    Rule(
        "chain of numbers",
        "three numbers or more with hyphens",
        "0-9",
        r"(?P<chain>\d{1,4}(?:[-–—]\d{1,4}){2,9})(?![\w-])",
        say_chain,
        (("1-2-3", "one, two, three"),),
        then=r"\-–—",
    ),
    Rule(
        "range",
        "two numbers with a dash: from the one to the other, or a score",
        ".0-9",
        rf"(?P<first>{NUMBER})(?:[-–‑]| [–-] )(?P<last>{NUMBER})(?! ?=)(?![\w%°]|[-–]\d)",
        say_range,
        (("10–12", "ten to twelve"), ("won 3-1", "won three to one"), ("1,000-2,000", "one thousand to two thousand")),
        then=r" ,.\-–‑",
    ),
    *YEAR_RULES,
    Rule(
        "version",
        "three numbers or more with full stops",
        "0-9",
        r"(?P<version>\d{1,4}(?:\.\d{1,4}){2,5})(?![\w])",
        say_version,
        (("2.0.1", "two point zero point one"),),
        then=".",
    ),
    Rule(
        "number",
        "a number, perhaps with sign, commas and decimals",
        r"+\-.0-9–−",
        rf"(?:(?<![\w.,)\]])(?:(?P<minus>[-−–])|(?P<plus>\+)))?(?P<number>{NUMBER})(?![\dA-Za-z])",
        say_number,
        (
            ("1,234", "one thousand two hundred thirty-four"),
            ("3.14", "three point one four"),
            ("at -5 now", "at minus five now"),
            ("0.5", "zero point five"),
            ("1.5 million", "one point five million"),
            ("agent 007", "agent o o seven"),
        ),
        (("1,234", "one thousand two hundred and thirty-four"),),
    ),
    Rule(
        "code",
        "letters and figures in one word",
        r"\-0-9A-Za-z–",
        r"(?P<code>(?=[A-Za-z]{0,12}[-–]?\d)[A-Za-z]{0,12}(?:(?<=[A-Z])[-–](?=\d))?\d{1,9}(?:[A-Za-z]{1,12}\d{0,9}){0,6})(?![\w])",
        say_code,
        (
            ("stateroom A22", "stateroom A twenty-two"),
            ("an F-16", "an F sixteen"),
            ("No 3771a", "No three seven seven one a"),
        ),
        then="A-Za-z",
    ),
    Rule(
        "figures",
        "all other figures, one by one",
        "0-9",
        r"(?P<figures>\d++)",
        say_all_figures,
        (("0" * 40, " ".join("o" * 40)),),
    ),
)

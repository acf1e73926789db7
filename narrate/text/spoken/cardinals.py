"""Rules for numbers by themselves: fractions, ordinals, ranges, scores, telephone numbers, codes, plain numbers."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.money import NUMBER, NUMBER_HEAD
from narrate.text.spoken.rule import Manner, Rule, starts_sentence, text_after, text_before, word_before, words
from narrate.text.spoken.years import YEAR_RULES, counts


def say_ratio(match: re.Match[str], manner: Manner) -> str | None:
    """3:1 → three to one; 35:20 (minutes and seconds) → thirty-five twenty."""
    first, second = match["first"], match["second"]
    if " " not in match[0] and len(second) == 2 and int(second) < 60 and int(first) < 100 and second != "10":
        tail = f"o {numbers.ONES[int(second)]}" if second.startswith("0") else numbers.cardinal(int(second))
        return f"{numbers.cardinal(int(first))} {tail}"
    return f"{numbers.whole(first, manner.british)} to {numbers.whole(second, manner.british)}"


def say_calibre(match: re.Match[str], _manner: Manner) -> str | None:
    """a .22 rifle → a twenty-two rifle."""
    figures = match["bore"]
    return numbers.year(int(figures)) if len(figures) == 3 else numbers.cardinal(int(figures))


_OPERATIONS = {"-": "minus", "−": "minus", "–": "minus", "/": "divided by", "*": "times"}


def say_operation(match: re.Match[str], manner: Manner) -> str | None:
    """9-4=5 → nine minus four equals five."""
    first, second = (numbers.whole(match[side], manner.british) for side in ("first", "second"))
    return f"{first} {_OPERATIONS[match['sign']]} {second}"


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


_OLD_ORDINAL_LEADS = words(
    "the and on this january february march april may june july august september october november december"
)


def say_ordinal(match: re.Match[str], manner: Manner) -> str | None:
    """1st → first; 22nd → twenty-second; the old 2d and 3d too, where no pence are meant."""
    figures, suffix = match["number"].replace(",", ""), match["suffix"].lower()
    if len(figures) > numbers.LARGEST_DIGITS:
        return None
    number = int(figures)
    if suffix == "d":
        if number % 10 not in (2, 3) or number % 100 in (12, 13):
            return None
        regiment = re.match(r" [A-Z]", text_after(match)) is not None
        if not regiment and (word_before(match).lower() not in _OLD_ORDINAL_LEADS or text_after(match).startswith(".")):
            return None
    return numbers.ordinal(number, manner.british) + ("s" if suffix.endswith("s") else "")


_ROGER = re.compile(r"[,.!”\"’']|\s?\Z")


def _is_model(match: re.Match[str], first: str, last: str) -> bool:
    """Whether two numbers with a hyphen are no range: a 737-800, No. 352-20; pp. 123-45 is one."""
    if not (first.isdigit() and last.isdigit()) or word_before(match) in ("p", "pp", "page", "pages", "pgs"):
        return False
    return int(last) * 10 < int(first) * 7 or _AIRLINER.fullmatch(first) is not None


def _answers(match: re.Match[str]) -> bool:
    return starts_sentence(match) or word_before(match).lower() in ("it's", "it’s", "that's", "that’s")


def say_range(match: re.Match[str], manner: Manner) -> str | None:
    """10–12 → ten to twelve; also scores (3-1)."""
    first, last = match["first"], match["last"]
    if (first, last) == ("10", "4") and _ROGER.match(match.string, match.end()) and _answers(match):
        return "ten-four"
    if len(first) >= 3 and f"{first}-{last}" == match[0] and _is_model(match, first, last):
        return f"{numbers.year(int(first)) if len(first) < 5 else numbers.whole(first)} {numbers.whole(last)}"
    ends = (numbers.decimal(figures.replace(",", ""), manner.british) for figures in (first, last))
    return " to ".join(ends)


def say_chain(match: re.Match[str], manner: Manner) -> str | None:
    """1-2-3 → one, two, three; 0-521-39180-4 is a code and read figure by figure."""
    parts = re.split("[-–—]", match["chain"])
    code = [len(part) for part in parts] == [3, 2, 4] or any(len(part) > 4 or re.match(r"0\d", part) for part in parts)
    return ", ".join(numbers.digits(part) if code else numbers.whole(part, manner.british) for part in parts)


def say_version(match: re.Match[str], _manner: Manner) -> str | None:
    """2.0.1 → two point zero point one."""
    return " point ".join(numbers.whole(part) for part in match["version"].split("."))


_PAIRWISE = frozenset(("Room", "room", "Flight", "flight", "Suite", "suite", "Apartment", "apartment", "Boeing"))
_AIRLINER = re.compile("7[0-8]7")
_CALLING = re.compile(r"(?i)\b(?:call|calls|called|calling|dial|dialed|dialled|dialing|phoned?|ring|rang)\s\Z")


def say_number(match: re.Match[str], manner: Manner) -> str | None:
    """1,234 → one thousand two hundred thirty-four; -5 → minus five; 007 → o o seven."""
    figures = match["number"].replace(",", "")
    minus = "minus " if match["minus"] else "plus " if match["plus"] else ""
    if len(figures) > 2 and figures == match["number"]:
        special = _say_special(match, figures)
        if special:
            return minus + special
    if figures[0] == "0" and len(figures) > 1 and figures[1] != ".":
        return minus + numbers.digits(figures)
    return minus + numbers.decimal(figures, manner.british)


def _say_special(match: re.Match[str], figures: str) -> str:
    """Room 237 → two thirty-seven; a 747 → seven forty-seven; call 911 → nine one one; zip 90210 figure by figure."""
    before = word_before(match)
    if not figures.isdigit():
        return ""
    if len(figures) == 3 and figures[1:] != "00" and before in _PAIRWISE:
        return numbers.year(int(figures))
    if _AIRLINER.fullmatch(figures) and before in ("a", "the", "A", "The") and not counts(match):
        return numbers.year(int(figures))
    if before.lower() in ("zip", "pin", "code") or (figures == "911" and _CALLING.search(text_before(match))):
        return numbers.digits(figures)
    return ""


def say_spaced_number(match: re.Match[str], manner: Manner) -> str | None:
    """1 000 000 → one million."""
    return numbers.whole(match["number"], manner.british)


def say_address_number(match: re.Match[str], _manner: Manner) -> str | None:
    """221B Baker Street → two twenty-one B; Room 237 → room two thirty-seven."""
    number, letter = match["number"], match["letter"] or ""
    spoken = numbers.year(int(number)) if len(number) > 2 else numbers.cardinal(int(number))
    return f"{spoken} {letter}".rstrip()


def say_lettered_decimal(match: re.Match[str], manner: Manner) -> str | None:
    """802.11n → eight o two point eleven n; version 2.5b → two point five b."""
    number = (
        "eight o two point eleven" if match["number"] == "802.11" else numbers.decimal(match["number"], manner.british)
    )
    return f"{number} {match['letters']}"


_SEVERAL = re.compile(r"(?P<letters>[A-Za-z]{0,4})[-–]?(?P<figures>[1-9]\d{0,2})s")


def say_code(match: re.Match[str], _manner: Manner) -> str | None:
    """A22 → A twenty-two; MP3 → MP three; F-16 → F sixteen."""
    if match["code"] in ("49ers", "76ers"):
        return "forty-niners" if match["code"] == "49ers" else "seventy-sixers"
    if match["code"] in ("1080p", "1440p"):
        return f"{numbers.year(int(match['code'][:4]))} p"
    several = _SEVERAL.fullmatch(match["code"])
    if several:
        figures = several["figures"]
        words = numbers.year(int(figures)) if _AIRLINER.fullmatch(figures) else numbers.cardinal(int(figures))
        return f"{several['letters']} {numbers.plural(words)}".lstrip()
    parts = re.findall(r"[A-Za-z]+|\d+", match["code"])
    spoken = []
    for part in parts:
        if not part.isdigit():
            spoken.append(part)
        elif len(part) == 4 and part[:2] in ("18", "19", "20"):
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
    r"(?:(?:[NSEW]\.?|North|South|East|West) )?(?:[A-Z][a-z]{1,20}|\d{1,3}(?:st|nd|rd|th))(?: [A-Z][a-z]{1,20}){0,2}?"
    r" (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Place|Square|Court|Ct|Terrace|Crescent|Way|Row"
    r"|Highway|Hwy|Parkway|Pkwy|Expressway|Expy|Circle)\b"
)

EARLY_RULES = (
    Rule(
        "operation",
        "minus, divided by or times before an equals sign",
        "0-9",
        r"(?P<first>\d{1,9}) ?(?P<sign>[-−–/*]) ?(?P<second>\d{1,9})(?= ?= ?\d)",
        say_operation,
        (("9-4=5", "nine minus four equals five"), ("10/2 = 5", "ten divided by two equals five")),
        then=r" \-−–/*",
    ),
    Rule(
        "scale",
        "k, m and bn before what is counted",
        ".0-9",
        r" ?(?P<scale>bn|mn|[kKmM])(?![\w'’/-])",
        say_scale,
        (("5m people", "five million people"), ("20k words", "twenty thousand words"), ("3bn", "three billion")),
        then=" ,.bmkKM",
        head=NUMBER_HEAD,
    ),
    Rule(
        "house number",
        "three or four figures before a street's name, or after room, flight, highway …",
        "0-9",
        rf"(?P<number>\d{{1,4}})(?P<letter>[A-Ha-h])?(?= {_STREET})",
        say_address_number,
        (
            ("221B Baker Street", "two twenty-one B Baker Street"),
            ("708 N 1st St, Reno", "seven o eight North first Street, Reno"),
        ),
        then=" A-Ha-h",
    ),
    Rule(
        "round numbers",
        "tens, hundreds and thousands",
        "1-9",
        r"(?P<number>[1-9]\d{0,2}(?:,000){1,3}|[1-9]0{1,3})s(?!\w)",
        say_many,
        (("1,000s of people", "thousands of people"), ("in the 100s", "in the hundreds")),
        then=",s",
    ),
)

RULES = (
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
        r"(?P<first>\d{1,9})(?::|(?<=\d) : (?=\d{1,3}(?!\d)))(?P<second>\d{1,9})(?![\w:]|\.\d| :)",
        say_ratio,
        (("odds of 3:1", "odds of three to one"), ("in 35:20", "in thirty-five twenty")),
        then=" :",
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
        r"(?P<chain>\d{1,7}(?:[-–—]\d{1,7}){2,200}+)(?!\w)",
        say_chain,
        (("1-2-3", "one, two, three"), ("555-12-3456", "five five five, one two, three four five six")),
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
        "decimal with letters",
        "a decimal number with letters behind it",
        "0-9",
        r"(?P<number>\d{1,4}\.\d{1,4})(?P<letters>[A-Za-z]{1,3})(?!\w)",
        say_lettered_decimal,
        (("version 2.5b", "version two point five b"), ("802.11n", "eight o two point eleven n")),
        then=".",
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
            ("two B-52s", "two B fifty-twos"),
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

"""Rules for measures, temperatures, percentages, feet and inches; money is left to `money`."""

import re
from collections.abc import Collection

from narrate.text.spoken import numbers
from narrate.text.spoken.money import NUMBER, NUMBER_HEAD
from narrate.text.spoken.rule import Manner, Rule, ends_sentence, word_before, words
from narrate.text.spoken.units import PER, UNITS


def one_of(options: Collection[str]) -> str:
    """An expression for any of the words, the longest first, that looks at each letter once (a trie)."""
    branches: dict[str, list[str]] = {}
    for word in options:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
    if not branches:
        return ""
    parts = [re.escape(letter) + one_of(rests) for letter, rests in sorted(branches.items())]
    optional = "?" if any(not word for word in options) else ""
    return f"(?:{'|'.join(parts)}){optional}"


# These stand for a unit only where glued to the number or plainly meant: alone they are words or scales.
_MUST_GLUE = frozenset(("s", "A", "h", "mo", "Pa"))
_UNIT = one_of(UNITS)
_PER_UNIT = one_of(PER)
_RANGE = (
    rf"(?P<number>\d{{1,3}}(?: \d{{3}}){{0,2}} 000(?!\d)|{NUMBER})"
    rf"(?: ?(?P<joint>[-–—]|to|or|and|[x×]|±) ?(?P<last>{NUMBER}))?"
)
_SCALE = r"(?: (?P<scale>hundred|thousand|million|billion|trillion))?"


def british_unit(unit: str, manner: Manner) -> str:
    """meter → metre and liter → litre, where British."""
    if not manner.british:
        return unit
    return unit.replace("liter", "litre").replace("meter", "metre")


_JOINTS = {"x": "by", "×": "by", "±": "plus or minus", "or": "or", "and": "and"}


def _amount(match: re.Match[str], manner: Manner) -> tuple[str, bool]:
    """The words of the number or range of a measure, and whether it is one alone."""
    number, last, minus = match["number"], match["last"], match["minus"]
    spoken = "minus " if minus else ""
    spoken += numbers.decimal(number.replace(",", "").replace(" ", ""), manner.british)
    if last:
        joint = _JOINTS.get(match["joint"], "to")
        spoken += f" {joint} {numbers.decimal(last.replace(',', ''), manner.british)}"
    return spoken, (last or number) == "1"


def stop(match: re.Match[str], written: str) -> str:
    return "." if written.endswith(".") and ends_sentence(match) else ""


def _power(mark: str | None) -> str:
    return {"²": "square ", "2": "square ", "³": "cubic ", "3": "cubic "}.get(mark or "", "")


_SQUARED = {"²": " squared", "2": " squared", "³": " cubed", "3": " cubed"}


def _per(unit: str, power: str | None) -> str:
    """m² → square meter, but s² → second squared."""
    word = PER[unit]
    return word + _SQUARED.get(power or "", "") if word in ("second", "minute", "hour") else _power(power) + word


_BOOK_SIZES = frozenset(("12", "16", "18", "24", "32", "48", "64"))


_INCHES_NEXT = re.compile(
    r"\.? ?(?:\)|,|;|[x×]|\(|(?:long|wide|high|tall|deep|thick|across|by|in diameter|in length|of rain|of snow|guns?"
    r"|howitzers?|mortars?|vinyl|records?|singles?|screens?|displays?|barrels?|pipes?|diameter)\b)"
)


def means_inches(match: re.Match[str]) -> bool:
    """Whether "in" after a blank must mean inches: feet stand before, or a word for a size or a sign follows."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    if re.search(r"(?:ft|feet|foot)\.? \Z", before):
        return True
    return _INCHES_NEXT.match(match.string[match.end() : match.end() + 16]) is not None


def _is_unit(match: re.Match[str], unit: str, blank: str | None) -> bool:
    """Whether a short form that is also a word, a letter or a scale stands for its unit here."""
    after = match.string[match.end() : match.end() + 16]
    if match["per"] or match["power"]:
        return True
    if unit == "in":
        return not blank or means_inches(match)
    if match["dot"] and blank and len(unit) == 1 and unit.isupper():
        return False
    if unit == "K":
        return bool(blank) and (len(match["number"]) > 1 or "." in match["number"])
    if unit in _MUST_GLUE and blank:
        return (unit == "h" and re.match(r" \d", after) is not None) or (unit == "s" and "." in match["number"])
    if (
        len(unit) == 1
        and unit.isupper()
        and not blank
        and "." not in match["number"]
        and word_before(match)[:1].isupper()
    ):
        return False
    if unit == "s" and not blank and match["number"].isdigit():
        return int(match["number"]) < 60 and word_before(match).lower() not in ("the", "these", "those", "two")
    return not (unit in ("h", "A") and not blank and len(match["number"]) > 3)


_ARTICLE = re.compile(r"(?i)(?<!\w)an? \Z")
_NOUN_NEXT = re.compile(r"[ -](?!of\b|in\b|to\b|or\b|and\b|at\b|from\b|by\b|with\b)[a-z]{3}")


def _is_adjective(match: re.Match[str], blank: str | None) -> bool:
    """Whether a measure stands before its noun: a 9mm pistol, the 5-lb bag."""
    if _ARTICLE.search(match.string, max(0, match.start() - 4), match.start()):
        return True
    return blank == "-" and _NOUN_NEXT.match(match.string, match.end()) is not None


def say_measure(match: re.Match[str], manner: Manner) -> str | None:
    """12 km² → twelve square kilometers; 5kg → five kilograms."""
    unit, blank, scale = match["unit"], match["blank"], match["scale"]
    if unit == "mo" and match["number"] in _BOOK_SIZES:
        return f"{numbers.whole(match['number'])} mo"
    if not _is_unit(match, unit, blank):
        return None
    spoken, single = _amount(match, manner)
    if scale:
        spoken, single = f"{spoken} {scale}", False
    one, many = UNITS[unit]
    single = single or (not match["last"] and _is_adjective(match, blank))
    named = _power(match["power"]) + (one if single else many)
    if match["per"]:
        named += f" per {_per(match['per'], match['per_power'])}"
    return f"{spoken} {british_unit(named, manner)}{stop(match, match['dot'] or '')}"


def say_per(match: re.Match[str], manner: Manner) -> str | None:
    """12/km² → twelve per square kilometer."""
    if match["per"] not in ("km", "mi", "kg", "sec") and not match["power"] and not match["per"].startswith("sq "):
        return None
    unit = british_unit(_power(match["power"]) + PER[match["per"]], manner)
    return f"{numbers.decimal(match['number'].replace(',', ''), manner.british)} per {unit}"


def say_times(match: re.Match[str], manner: Manner) -> str | None:
    """3x → three times."""
    return f"{numbers.decimal(match['number'].replace(',', ''), manner.british)} times"


def say_square(match: re.Match[str], manner: Manner) -> str | None:
    """38 sq mi → thirty-eight square miles; 20 cu. ft. → twenty cubic feet."""
    spoken, single = _amount(match, manner)
    one, many = UNITS[match["unit"]]
    power = "square" if match["power"].startswith("s") else "cubic"
    return f"{spoken} {power} {british_unit(one if single else many, manner)}{stop(match, match['dot'] or '')}"


def say_percent(match: re.Match[str], manner: Manner) -> str | None:
    """3.5% → three point five percent."""
    return f"{_amount(match, manner)[0]} percent"


def say_temperature(match: re.Match[str], manner: Manner) -> str | None:
    """20°C → twenty degrees Celsius; -5° → minus five degrees."""
    spoken, single = _amount(match, manner)
    scale = {"C": " Celsius", "F": " Fahrenheit", "K": " kelvin"}.get(match["scale"] or "", "")
    return f"{spoken} {'degree' if single else 'degrees'}{scale}"


_OF_HEAT = words(
    "to at is was about around below above reached hit it's it’s under over reaches near nearly exceed exceeds"
)


def say_bare_temperature(match: re.Match[str], manner: Manner) -> str | None:
    """to 350F → to three hundred fifty degrees Fahrenheit, where the word before speaks of heat."""
    if word_before(match).lower() not in _OF_HEAT:
        return None
    scale = {"C": "Celsius", "F": "Fahrenheit"}[match["scale"]]
    return f"{numbers.whole(match['number'], manner.british)} degrees {scale}"


def say_coordinate(match: re.Match[str], _manner: Manner) -> str | None:
    """51°30′N → fifty-one degrees, thirty minutes north."""
    parts = [f"{numbers.decimal(match['degrees'])} degrees"]
    if match["minutes"]:
        parts.append(f"{numbers.decimal(match['minutes'])} minutes")
    if match["seconds"]:
        parts.append(f"{numbers.decimal(match['seconds'])} seconds")
    side = {"N": " north", "S": " south", "E": " east", "W": " west"}.get(match["side"] or "", "")
    return ", ".join(parts) + side


def say_height(match: re.Match[str], _manner: Manner) -> str | None:
    """5'11" → five foot eleven; 6' → six feet."""
    feet, inches = match["feet"], match["inches"]
    if inches is None:
        return None
    if not 0 <= int(inches) < 12:
        return None
    tail = f" {numbers.cardinal(int(inches))}" if int(inches) else ""
    half = " and a half" if match["half"] else ""
    return f"{numbers.whole(feet)} {'foot' if tail else 'feet'}{tail}{half}"


def _inside_quotation(text: str, at: int) -> bool:
    """Whether a straight quotation mark opened in the 600 characters before the place and none closed since."""
    begin = max(0, at - 600)
    opened = text.rfind(' "', begin, at) + 1
    if not opened and text[begin : begin + 1] != '"':
        return False
    return text.find('"', max(opened, begin) + 1, at) < 0


def say_inch_mark(match: re.Match[str], manner: Manner) -> str | None:
    """a 12" ruler → a twelve inch ruler, where the mark closes no quotation."""
    start = match.start()
    if match["mark"] == '"' and _inside_quotation(match.string, start):
        return None
    single = match["number"] == "1" or _ARTICLE.search(match.string, max(0, start - 4), start) is not None
    amount = numbers.decimal(match["number"].replace(",", ""), manner.british)
    return f"{amount} {'inch' if single else 'inches'}"


def say_foot_mark(match: re.Match[str], manner: Manner) -> str | None:
    """6' tall → six feet tall; a 10' x 12' room → a ten foot by twelve foot room."""
    single = _is_adjective(match, None)
    sides = [
        f"{numbers.whole(feet, manner.british)} {'foot' if single or feet == '1' else 'feet'}"
        for feet in (match["feet"], match["last"])
        if feet
    ]
    return " by ".join(sides)


def say_dimensions(match: re.Match[str], manner: Manner) -> str | None:
    """3x4 → three by four; 3 x 4 = 12 → three times four."""
    parts = re.split(r"\s?[x×]\s?", match[0])
    joint = " times " if match.string[match.end() : match.end() + 2].strip() == "=" else " by "
    return joint.join(numbers.decimal(part.replace(",", ""), manner.british) for part in parts)


def say_by(_match: re.Match[str], _manner: Manner) -> str | None:
    """10 ft × 12 ft → ten feet by twelve feet."""
    return " by "


_MINUS = r"(?P<minus>(?<![\w.,)\]%°])[-−–](?=[.\d]))?"
_PRIME = r"['’′]"

RULES = (
    Rule(
        "height",
        "feet and inches with marks",
        "0-9",
        rf"(?P<feet>\d{{1,2}}){_PRIME} ?(?P<inches>\d{{1,2}})(?P<half>½)?(?:[\"”″]|['’]['’])?(?![\w'’])",
        say_height,
        (("He is 5'11\".", "He is five foot eleven."), ("6’2”", "six foot two")),
        then="'’′",
    ),
    Rule(
        "feet with a mark",
        "a number with an apostrophe before tall, long and the like",
        "0-9",
        rf"(?P<feet>\d{{1,4}}){_PRIME}(?: ?[x×] ?(?P<last>\d{{1,4}}){_PRIME}(?!\w)"
        r"|(?= ?(?:tall|long|wide|high|deep|above|by)\b))",
        say_foot_mark,
        (("He is 6' tall.", "He is six feet tall."), ("10' x 12'", "ten feet by twelve feet")),
        then="'’′",
    ),
    Rule(
        "inches with a mark",
        "a number with a double prime, or a straight quotation mark that closes nothing",
        ".0-9",
        rf"(?P<number>{NUMBER})(?P<mark>[\"″])(?=[ ,.;:)x×-]|\Z)",
        say_inch_mark,
        (('a 12" ruler', "a twelve inch ruler"), ('He said "I am 12" then.', 'He said "I am twelve" then.')),
        then=r",.\"″",
    ),
    Rule(
        "temperature without a sign",
        "two or three figures and C or F after words of heat",
        "1-9",
        r"(?P<number>[1-9]\d{1,2}) ?(?P<scale>[CF])(?![\w’'-])",
        say_bare_temperature,
        (("heat it to 350F", "heat it to three hundred fifty degrees Fahrenheit"), ("seat 22F", "seat twenty-two F")),
        then=" CF",
    ),
    Rule(
        "coordinate",
        "degrees with minutes or a side of the world",
        "0-9",
        r"(?P<degrees>\d{1,3}(?:\.\d{1,6})?)° ?(?:(?P<minutes>\d{1,2}(?:\.\d{1,4})?) ?[′'’])?"
        r" ?(?:(?P<seconds>\d{1,2}(?:\.\d{1,4})?) ?(?:[″\"”]|''))?(?: ?(?P<side>[NSEW])\b)?"
        r"(?<=[′'’″\"”NSEW])",
        say_coordinate,
        (("at 51°30′N", "at fifty-one degrees, thirty minutes north"),),
        then=".°",
    ),
    Rule(
        "so many a unit",
        "a number, a slash and a unit",
        ".0-9",
        rf" ?/ ?(?P<per>{_PER_UNIT})(?P<power>[²³]|[23](?!\w))?(?![\w'’])",
        say_per,
        (("1,202.3/km²", "one thousand two hundred two point three per square kilometer"),),
        then=" ,./",
        head=NUMBER_HEAD,
    ),
    Rule(
        "temperature",
        "degrees, perhaps with their scale",
        r"\-.0-9–−",
        r" ?(?:°|º|˚|deg\.) ?(?P<scale>[CFK]\b)?",
        say_temperature,
        (
            ("20°C", "twenty degrees Celsius"),
            ("-5°", "minus five degrees"),
            ("98.6 °F", "ninety-eight point six degrees Fahrenheit"),
        ),
        head=_MINUS + _RANGE,
    ),
    Rule(
        "percent",
        "a number before a percent sign",
        r"\-.0-9–−",
        r" ?%",
        say_percent,
        (("3.5%", "three point five percent"), ("10–12%", "ten to twelve percent")),
        head=_MINUS + _RANGE,
    ),
    Rule(
        "square measure",
        "sq and cu before a unit",
        r"\-.0-9–−",
        r"[ -]?(?P<power>sq|cu)\.? ?(?P<unit>ft|mi|m|km|yd|in|cm|mm)\b(?P<dot>\.)?",
        say_square,
        (("38 sq mi", "thirty-eight square miles"), ("20 cu. ft. of", "twenty cubic feet of")),
        head=_MINUS + _RANGE,
    ),
    Rule(
        "measure",
        "a number before a unit's short form",
        r"\-.0-9–−",
        rf"{_SCALE}(?P<blank>[ \xa0-])?(?P<unit>{_UNIT})(?P<power>[²³]"
        rf"|[23](?!\w))?(?![\w'’])(?P<dot>\.(?!\w))?"
        rf"(?:/(?P<per>{_PER_UNIT})(?P<per_power>[²³]|[23](?!\w))?(?![\w'’]))?",
        say_measure,
        (
            ("5kg", "five kilograms"),
            ("10 mph", "ten miles per hour"),
            ("6 ft", "six feet"),
            ("12 km²", "twelve square kilometers"),
            ("1 oz. of", "one ounce of"),
            ("200 lbs.", "two hundred pounds."),
            ("30 km/h", "thirty kilometers per hour"),
            ("9.8 m/s²", "nine point eight meters per second squared"),
        ),
        (("12 km", "twelve kilometres"),),
        head=_MINUS + _RANGE,
    ),
    Rule(
        "dimensions",
        "numbers with a cross between",
        ".0-9",
        rf"(?: ?[x×] ?{NUMBER}){{1,3}}(?!\w|\^)",
        say_dimensions,
        (("3x4", "three by four"), ("3 × 4 × 5", "three by four by five")),
        then=" ,.x×",
        head=NUMBER_HEAD,
    ),
    Rule(
        "times",
        "a number with an x",
        ".0-9",
        r"[x×](?!\w)",
        say_times,
        (("3x faster", "three times faster"),),
        then=",.x×",
        head=NUMBER_HEAD,
    ),
    Rule(
        "by",
        "a cross between two measures",
        "x×",
        r"(?:(?<=[a-z]{2} )|(?<=[a-z]\. )|(?<= m )|(?<=[″\"] ))[x×](?= \d)",
        say_by,
        (("10 ft × 12 ft", "ten feet by twelve feet"),),
    ),
)

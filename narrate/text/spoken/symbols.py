"""Rules for signs that are said, and for marks that are not; currency and degrees are left to their own modules."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule, ends_sentence

_SAID = {
    "&": "and",
    "+": "plus",
    "=": "equals",
    "@": "at",
    "%": "percent",
    "§": "section",
    "§§": "sections",
    "¶": "paragraph",
    "©": "copyright",
    "®": "",
    "™": "",
    "°": "degrees",
    "×": "times",
    "÷": "divided by",
    "±": "plus or minus",
    "≈": "approximately",
    "≠": "is not equal to",
    "≤": "is at most",
    "≥": "is at least",
    "<": "less than",
    ">": "greater than",
    "→": "to",
    "√": "square root of",
    "∞": "infinity",
    "π": "pi",
    "µ": "micro",
    "‰": "per mille",
    "$": "dollars",
    "£": "pounds",
    "€": "euros",
    "¢": "cents",
    "¥": "yen",
    "#": "hash",
    "~": "about",
    "^": "to the power of",
    "|": "",
    "\\": "backslash",
    "№": "number",
    "•": "",
    "·": "",
    "†": "",
    "‡": "",
    "*": "",
    "_": "",
    "`": "",
    "−": "minus",
    "¤": "",
    "¬": "not",
    "♯": "sharp",
    "♭": "flat",
}
_POWERS = {"²": "squared", "³": "cubed"}
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


_BOLD = re.compile(r"(?:(?<![^\s])|[\s\"“‘'(—-])=(?=[A-Za-z])|[A-Za-z.,!?’'\"”-]=(?=[\s,.;:!?)]|\Z)")


def _follows_word(match: re.Match[str]) -> bool:
    """Whether a word stands before the match, with a blank between or none."""
    before = match.string[max(0, match.start() - 2) : match.start()].rstrip(" ")
    return before[-1:].isalnum()


def say_sign(match: re.Match[str], _manner: Manner) -> str | None:
    """& → and; + → plus."""
    sign = match["sign"]
    if sign == "=" and _BOLD.match(match.string, max(0, match.start() - 1)):
        return ""
    if sign == "~":
        if not _NUMBER_NEXT.match(match.string, match.end()):
            return ""
        return "to" if _follows_word(match) else "about"
    if sign == "<" and not _follows_word(match) and not _NUMBER_NEXT.match(match.string, match.end()):
        return ""
    return _SAID[sign]


_NUMBER_NEXT = re.compile(r"\s?[\d$£€]")


def say_et_cetera(_match: re.Match[str], _manner: Manner) -> str | None:
    """&c. → etc."""
    return "et cetera"


def say_power(match: re.Match[str], _manner: Manner) -> str | None:
    """r³ → r cubed, after a single letter or a figure; elsewhere raised figures are footnote marks."""
    return _POWERS[match["power"]]


def say_caret(match: re.Match[str], _manner: Manner) -> str | None:
    """r^3 → r cubed; 2^10 → two to the power of ten."""
    figures = match["power"]
    return {"2": "squared", "3": "cubed"}.get(figures) or f"to the power of {numbers.whole(figures)}"


_UNITS = {
    "lb": "pound",
    "hr": "hour",
    "h": "hour",
    "kg": "kilogram",
    "oz": "ounce",
    "mo": "month",
    "yr": "year",
    "min": "minute",
    "gal": "gallon",
}


def say_slash_unit(match: re.Match[str], _manner: Manner) -> str | None:
    """$12/hr → twelve dollars per hour."""
    unit = match["unit"]
    return f" per {_UNITS.get(unit, unit)}" + ("." if match["dot"] and ends_sentence(match) else "")


def say_sharp(_match: re.Match[str], _manner: Manner) -> str | None:
    """C# → C sharp."""
    return " sharp"


_GREEK = {
    "α": "alpha",
    "β": "beta",
    "γ": "gamma",
    "δ": "delta",
    "ε": "epsilon",
    "ζ": "zeta",
    "η": "eta",
    "θ": "theta",
    "ι": "iota",
    "κ": "kappa",
    "λ": "lambda",
    "μ": "mu",
    "ν": "nu",
    "ξ": "xi",
    "ο": "omicron",
    "π": "pi",
    "ρ": "rho",
    "ς": "sigma",
    "σ": "sigma",
    "τ": "tau",
    "υ": "upsilon",
    "φ": "phi",
    "χ": "chi",
    "ψ": "psi",
    "ω": "omega",
}


def say_greek(match: re.Match[str], _manner: Manner) -> str | None:
    """β decay → beta decay; among other Greek words a letter is a word itself."""
    name = _GREEK[match["letter"].lower()]
    return f"{name} {numbers.whole(match['figures'])}" if match["figures"] else name


def say_asterisk(_match: re.Match[str], _manner: Manner) -> str | None:
    """2*8 → two times eight."""
    return "times"


def say_raised(match: re.Match[str], _manner: Manner) -> str | None:
    """10⁶ → ten to the power of six."""
    figures = "".join(str(_RAISED.index(figure)) for figure in match["raised"])
    if not match["minus"] and figures in ("2", "3"):
        return " squared" if figures == "2" else " cubed"
    return f" to the power of {'minus ' if match['minus'] else ''}{numbers.whole(figures)}"


def drop(_match: re.Match[str], _manner: Manner) -> str | None:
    """A footnote mark is not said."""
    return ""


def say_equation_minus(_match: re.Match[str], _manner: Manner) -> str | None:
    """5 - 3 = 2 → five minus three equals two."""
    return "minus"


def say_either(match: re.Match[str], _manner: Manner) -> str | None:
    """and/or → and or; he/she → he or she; AC/DC → AC DC."""
    one, two = match["one"], match["two"]
    if one == "s":
        return "she or he" if two == "he" else None
    if one.isupper() or two == "or":
        return f"{one} {two}" if one.isupper() == two.isupper() else None
    return f"{one} or {two}"


RULES = (
    Rule(
        "times with a star",
        "a star between two numbers",
        "*",
        r"(?:(?<=\d)\*(?=\d)|(?<=\d )\*(?= \d))",
        say_asterisk,
        (("2*8", "two times eight"),),
    ),
    Rule(
        "Greek letter",
        "a letter of the Greek alphabet by itself",
        "Α-ΡΣ-Ωα-ω",
        r"(?<![\u0370-\u03ff]\s)(?P<letter>[Α-ΡΣ-Ωα-ω])(?P<figures>\d{1,3})?(?![^\W_A-Za-z]|\s[\u0370-\u03ff]{2})",
        say_greek,
        (("β decay", "beta decay"), ("the α-helix", "the alpha-helix")),
    ),
    Rule(
        "footnote mark",
        "marks of notes after a word: [12], *, †, raised figures",
        r"*\[²³¹†‡⁰⁴-⁹",
        r"\[(?:\d{1,4}|[a-z]|[*†‡]|note \d{1,3}|citation needed)\](?<![\s\[]\[.\])"
        r"|(?<=[\w.,;:!?”’\"')])[*†‡]{1,3}(?![\w*])"
        rf"|(?<=[A-Za-z.,;:!?”’\"')]{{2}})[{_RAISED}]{{1,4}}(?!\w)",
        drop,
        (("the word[12] is", "the word is"), ("so*, he", "so, he"), ("the end.³", "the end.")),
    ),
    Rule(
        "per",
        "a slash between a number and a unit",
        "/",
        r"(?<=\d)/(?P<unit>lb|hr|h|kg|oz|mo|yr|day|week|month|year|night|person|hour|minute|min|gal|acre|unit|piece|head|mile|share|ton|tonne|barrel"
        r"|ounce|gallon|capita|pound|second)\b(?P<dot>\.)?",
        say_slash_unit,
        (("at $12/hr.", "at twelve dollars per hour."),),
    ),
    Rule(
        "slash",
        "a slash between words that are said with or, or side by side",
        "ANTahs",
        r"(?P<one>and|he|she|his|him|her|himself|s|AC|TCP|N)/(?P<two>or|he|she|his|him|her|hers|herself|DC|IP|A)(?!\w)",
        say_either,
        (("and/or", "and or"), ("he/she", "he or she"), ("AC/DC", "AC DC")),
    ),
    Rule(
        "sharp",
        "# after the letter of a note or language",
        "#",
        r"(?<=\b[A-G])#(?!\w)",
        say_sharp,
        (("C# minor", "C sharp minor"),),
    ),
    Rule(
        "power of ten",
        "raised figures after a figure",
        "²³¹⁰⁴-⁹⁻",
        rf"(?<=\d)(?P<minus>⁻)?(?P<raised>[{_RAISED}]{{1,4}})(?!\w)",
        say_raised,
        (("10⁶", "ten to the power of six"), ("5²", "five squared")),
    ),
    Rule(
        "power",
        "a raised two or three after a letter or a figure",
        "²³",
        r"(?<=[\w)])(?P<power>[²³])",
        say_power,
        (("r³", "r cubed"),),
    ),
    Rule(
        "power with a caret",
        "a caret before a figure",
        r"\^",
        r"\^(?P<power>\d{1,3})(?!\w)",
        say_caret,
        (("r^3", "r cubed"), ("2^10", "two to the power of ten")),
    ),
    Rule("et cetera", "&c.", "&", r"&c\.?(?!\w)", say_et_cetera, (("Dutch, &c.", "Dutch, et cetera"),)),
    Rule(
        "minus between numbers",
        "a minus sign or a hyphen with blanks, where an equals sign follows",
        r"\-–−",
        r"(?<=\d )[-–−](?= \d{1,9} ?=)",
        say_equation_minus,
        (("5 - 3 = 2", "five minus three equals two"),),
    ),
    Rule(
        "sign",
        "a sign that is said as a word, or one that is not said",
        r"#-&*+<->@\\\^-`|~¢-¥§©¬®°±µ-·×÷π†-•‰€№™→−√∞≈≠≤≥♭♯",
        r"(?P<sign>§§|[" + re.escape("".join(sign for sign in _SAID if len(sign) == 1)) + "])",
        say_sign,
        (
            ("Smith & Co", "Smith and Co"),
            ("2 + 2 = 4", "two plus two equals four"),
            ("§ 5", "section five"),
            ("© 1999", "copyright nineteen ninety-nine"),
        ),
    ),
)

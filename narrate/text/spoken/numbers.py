"""Numbers as English words (cardinal, ordinal, year, digits, fraction); finding them is left to the rules."""

from functools import lru_cache

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = [
    "",
    "thousand",
    "million",
    "billion",
    "trillion",
    "quadrillion",
    "quintillion",
    "sextillion",
    "septillion",
    "octillion",
    "nonillion",
    "decillion",
]
LARGEST_DIGITS = 3 * len(SCALES)
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_DENOMINATORS = {2: "half", 4: "quarter"}


def _below_hundred(number: int) -> str:
    if number < 20:
        return ONES[number]
    tens, ones = divmod(number, 10)
    return TENS[tens] if ones == 0 else f"{TENS[tens]}-{ONES[ones]}"


def _below_thousand(number: int, british: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    if not rest:
        return f"{ONES[hundreds]} hundred"
    joint = " and " if british else " "
    return f"{ONES[hundreds]} hundred{joint}{_below_hundred(rest)}"


@lru_cache(maxsize=4096)
def cardinal(number: int, british: bool = False) -> str:
    """1234 → one thousand two hundred thirty-four (with "and" where British); 36 digits and fewer."""
    if number < 0:
        return f"minus {cardinal(-number, british)}"
    if number == 0:
        return "zero"
    parts: list[str] = []
    groups: list[int] = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    for place in range(len(groups) - 1, -1, -1):
        group = groups[place]
        if not group:
            continue
        words = _below_thousand(group, british)
        if british and place == 0 and group < 100 and parts:
            words = f"and {words}"
        parts.append(f"{words} {SCALES[place]}" if place else words)
    return " ".join(parts)


def digits(figures: str) -> str:
    """Each digit by itself, nought as "o" ("five o three"); other characters are left out."""
    return " ".join("o" if figure == "0" else ONES[int(figure)] for figure in figures if figure in "0123456789")


def whole(figures: str, british: bool = False) -> str:
    """A whole number from its figures (commas and blanks allowed): too long a one is read digit by digit."""
    plain = figures if figures.isdigit() else "".join(figure for figure in figures if figure in "0123456789")
    if len(plain) > LARGEST_DIGITS:
        return digits(plain)
    return cardinal(int(plain), british)


@lru_cache(maxsize=4096)
def decimal(figures: str, british: bool = False) -> str:
    """3.14 → three point one four; 2.05 → two point o five; 3.0 → three point zero; 1,234 → its cardinal."""
    head, point, tail = figures.partition(".")
    if not point:
        return whole(head, british)
    after = "zero" if head and tail == "0" else digits(tail)
    return f"{whole(head, british)} point {after}" if head else f"point {after}"


def ordinal(number: int, british: bool = False) -> str:
    """22 → twenty-second; 1900 → one thousand nine hundredth."""
    words = cardinal(number, british)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    head, last = words[:cut], words[cut:]
    if last in _ORDINALS:
        return head + _ORDINALS[last]
    if last.endswith("y"):
        return f"{head}{last[:-1]}ieth"
    return f"{head}{last}th"


@lru_cache(maxsize=4096)
def year(number: int, british: bool = False) -> str:
    """1984 → nineteen eighty-four; 1906 → nineteen o six; 2005 → two thousand five; 846 → eight forty-six."""
    centuries, rest = divmod(number, 100)
    if number < 100 or number > 9999 or (centuries % 10 == 0 and rest < 10):
        return cardinal(number, british)
    if rest == 0:
        return f"{_below_hundred(centuries)} hundred"
    tail = f"o {ONES[rest]}" if rest < 10 else _below_hundred(rest)
    return f"{_below_hundred(centuries)} {tail}"


def plural(words: str) -> str:
    """twenty → twenties; hundred → hundreds; six → sixes."""
    if words.endswith("y"):
        return words[:-1] + "ies"
    return words + ("es" if words.endswith("x") else "s")


def fraction(numerator: int, denominator: int, british: bool = False) -> str:
    """1/2 → one half; 3/4 → three quarters; 5/8 → five eighths; 3/100 → three hundredths."""
    part = _DENOMINATORS.get(denominator) or ordinal(denominator, british)
    if numerator != 1:
        part = "halves" if part == "half" else plural(part)
    if denominator in (100, 1000):
        part = part.removeprefix("one ")
    return f"{cardinal(numerator, british)} {part}"


def mixed(number: str, numerator: int, denominator: int, british: bool = False) -> str:
    """3 3/4 → three and three quarters; 6 1/2 → six and a half."""
    part = fraction(numerator, denominator, british)
    if numerator == 1:
        part = ("an" if part[4] == "e" else "a") + part[3:]
    return f"{whole(number, british)} and {part}"

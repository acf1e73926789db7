"""Rules for sums of money; plain numbers are left to `cardinals`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule, ends_sentence

NUMBER = r"(?>\d{1,3}(?:,\d{3}){1,11}(?!\d)(?:\.\d{1,9})?|\d{1,36}(?:\.\d{1,9})?|\.\d{1,9})"
NUMBER_HEAD = rf"(?P<number>{NUMBER})"
SCALE_WORDS = {
    "k": "thousand",
    "m": "million",
    "mm": "million",
    "mn": "million",
    "mil": "million",
    "mio": "million",
    "b": "billion",
    "bn": "billion",
    "bln": "billion",
    "t": "trillion",
    "tn": "trillion",
    "trn": "trillion",
}
# sign → (one, many, one hundredth, hundredths)
_CURRENCIES = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
    "¥": ("yen", "yen", "sen", "sen"),
    "₹": ("rupee", "rupees", "paisa", "paise"),
    "₽": ("ruble", "rubles", "kopeck", "kopecks"),
    "₩": ("won", "won", "jeon", "jeon"),
    "₪": ("shekel", "shekels", "agora", "agorot"),
    "₺": ("lira", "lira", "kurus", "kurus"),
    "₱": ("peso", "pesos", "centavo", "centavos"),
    "₿": ("bitcoin", "bitcoins", "satoshi", "satoshis"),
    "₤": ("pound", "pounds", "penny", "pence"),
    "฿": ("baht", "baht", "satang", "satang"),
    "₫": ("dong", "dong", "xu", "xu"),
    "₦": ("naira", "naira", "kobo", "kobo"),
    "₴": ("hryvnia", "hryvnias", "kopeck", "kopecks"),
}
_CODES = {
    "USD": ("US ", "$"),
    "US": ("US ", "$"),
    "CAD": ("Canadian ", "$"),
    "CA": ("Canadian ", "$"),
    "C": ("Canadian ", "$"),
    "AUD": ("Australian ", "$"),
    "AU": ("Australian ", "$"),
    "A": ("Australian ", "$"),
    "NZ": ("New Zealand ", "$"),
    "NZD": ("New Zealand ", "$"),
    "HK": ("Hong Kong ", "$"),
    "HKD": ("Hong Kong ", "$"),
    "S": ("Singapore ", "$"),
    "SGD": ("Singapore ", "$"),
    "NT": ("New Taiwan ", "$"),
    "R": ("Brazilian ", "$"),
    "GBP": ("", "£"),
    "EUR": ("", "€"),
    "JPY": ("", "¥"),
    "INR": ("", "₹"),
    "Rs": ("", "₹"),
    "Rs.": ("", "₹"),
    "CHF": ("Swiss ", "CHF"),
    "DM": ("", "DM"),
    "IR": ("Irish ", "£"),
    "RMB": ("", "RMB"),
    "CNY": ("", "RMB"),
}
_OTHERS = {
    "CHF": ("franc", "francs", "centime", "centimes"),
    "DM": ("Deutschmark", "Deutschmarks", "pfennig", "pfennigs"),
    "RMB": ("yuan", "yuan", "fen", "fen"),
}
_SIGNS = "".join(_CURRENCIES)
_SCALE = (
    r"(?:[ -]?(?P<scale>hundred|thousand|million|billion|trillion|lakh|crore)\b"
    r"|\s?(?P<short>[kKmMbB]|mm|mn|mil|mio|bn|bln|tn|trn)\b)?"
)
_PREFIX = r"(?:(?:US|CA|AU|NZ|HK|NT|IR|[CASR])(?=[$£]))"


def _names(sign: str, code: str) -> tuple[str, tuple[str, str, str, str]]:
    nation = ""
    if code:
        nation, sign = (_CODES[code][0], _CODES[code][1])
    return nation, _OTHERS.get(sign) or _CURRENCIES[sign]


def amount(figures: str, scale: str, nation: str, names: tuple[str, str, str, str], manner: Manner) -> str:
    """The words of a sum: 5.20 with dollars → five dollars and twenty cents."""
    one, many, small_one, small_many = names
    plain = figures.replace(",", "")
    head, point, tail = plain.partition(".")
    if scale:
        rounded = head if point and not tail.strip("0") else plain
        return f"{numbers.decimal(rounded, manner.british)} {scale} {nation}{many}"
    if point:
        tail = tail[:2] + tail[2:].rstrip("0") if len(tail) > 1 else f"{tail}0"
    if point and len(tail) != 2:
        return f"{numbers.decimal(plain, manner.british)} {nation}{many}"
    whole = f"{numbers.whole(head, manner.british)} {nation}{one if head.lstrip('0') == '1' else many}" if head else ""
    cents = int(tail) if tail else 0
    if not cents:
        return whole
    small = f"{numbers.cardinal(cents)} {small_one if cents == 1 else small_many}"
    if not head or int(head) == 0:
        return small
    return f"{whole} and {small}"


_OTHER_DOLLARS = re.compile(r"(?:CA|AU|NZ|HK|NT|(?<![A-Z])[CAS])\$")
_PIECES = r"[ -](?:bill|note|coin|gold piece|chip|cheque|check|fine|prize|reward|question|loan|deposit|fee|gift)\b"


def _scale(match: re.Match[str]) -> str:
    short = match["short"]
    return match["scale"] or (SCALE_WORDS[short.lower()] if short else "")


def say_sum(match: re.Match[str], manner: Manner) -> str | None:
    """$5.20 → five dollars and twenty cents; €1.5m → one point five million euros."""
    nation, names = _names(match["sign"], match["code"] or "")
    if nation == "US " and _OTHER_DOLLARS.search(match.string, max(0, match.start() - 120), match.end() + 120) is None:
        nation = ""
    if (
        not match["last"]
        and "." not in match["number"]
        and re.match(_PIECES, match.string[match.end() : match.end() + 24])
    ):
        names = (names[0], names[0], *names[2:])
    minus = "minus " if match["minus"] else ""
    if match["last"]:
        if match["again"] and not _scale(match):
            first = amount(match["number"], "", nation, names, manner)
        else:
            first = numbers.decimal(match["number"].replace(",", ""), manner.british)
        return f"{minus}{first} to {amount(match['last'], _scale(match), nation, names, manner)}"
    return minus + amount(match["number"], _scale(match), nation, names, manner)


def say_sum_fraction(match: re.Match[str], manner: Manner) -> str | None:
    """$2 1/2 → two and a half dollars."""
    _, names = _names(match["sign"], "")
    top, bottom = int(match["top"]), int(match["bottom"])
    if not 0 < top < bottom:
        return None
    return f"{numbers.mixed(match['number'], top, bottom, manner.british)} {names[1]}"


def say_adjective(match: re.Match[str], manner: Manner) -> str | None:
    """a $20 bill → a twenty-dollar bill."""
    _, names = _names(match["sign"], "")
    scale = f" {_scale(match)}" if _scale(match) else ""
    return f"{numbers.decimal(match['number'].replace(',', ''), manner.british)}{scale}-{names[0]}"


def say_to(_match: re.Match[str], _manner: Manner) -> str | None:
    """$5m–$10m → five million dollars to ten million dollars."""
    return " to "


def say_code(match: re.Match[str], manner: Manner) -> str | None:
    """USD 500 → five hundred US dollars."""
    return amount(match["number"], match["scale"] or "", *_names("", match["code"]), manner)


def say_code_after(match: re.Match[str], manner: Manner) -> str | None:
    """500 EUR → five hundred euros."""
    return amount(match["number"], match["scale"] or "", *_names("", match["code"]), manner)


def say_sign_after(match: re.Match[str], manner: Manner) -> str | None:
    """20€ → twenty euros."""
    return amount(match["number"], "", "", _CURRENCIES[match["sign"]], manner)


def say_cents(match: re.Match[str], manner: Manner) -> str | None:
    """5¢ → five cents."""
    figures = match["number"]
    return f"{numbers.decimal(figures.replace(',', ''), manner.british)} {'cent' if figures == '1' else 'cents'}"


def say_pence(match: re.Match[str], manner: Manner) -> str | None:
    """50p → fifty pence; only where British or beside other money."""
    if not manner.british and "£" not in match.string[max(0, match.start() - 80) : match.end() + 80]:
        return None
    return f"{numbers.whole(match['number'])} {'penny' if match['number'] == '1' else 'pence'}"


def say_old_pence(match: re.Match[str], _manner: Manner) -> str | None:
    """6d. → six pence."""
    stop = "." if ends_sentence(match) else ""
    return ("one penny" if match["number"] == "1" else f"{numbers.whole(match['number'])} pence") + stop


def say_old_money(match: re.Match[str], manner: Manner) -> str | None:
    """£3 10s. 6d. → three pounds, ten shillings and sixpence."""
    pounds, shillings, pence = match["pounds"], match["shillings"], match["pence"]
    at = match.end("shillings")
    if not pounds and not pence and not re.match(r"s\. [a-z]", match.string[at : at + 4]):
        return None
    parts = []
    if pounds:
        parts.append(f"{numbers.whole(pounds, manner.british)} {'pound' if pounds == '1' else 'pounds'}")
    if shillings:
        parts.append(f"{numbers.whole(shillings)} {'shilling' if shillings == '1' else 'shillings'}")
    if pence:
        parts.append("one penny" if pence == "1" else f"{numbers.whole(pence)} pence")
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


RULES = (
    Rule(
        "pounds, shillings and pence",
        "old British money",
        "1-9£",
        r"(?:£ ?(?P<pounds>\d{1,9}),? )?(?P<shillings>[1-9]\d?)s\.?(?:,? ?(?P<pence>1?\d)d\b\.?)?(?!\w)",
        say_old_money,
        (("£3 10s. 6d.", "three pounds, ten shillings and six pence"), ("5s. 6d.", "five shillings and six pence")),
        then="s",
    ),
    Rule(
        "old pence",
        "d. for pence",
        "1-9",
        r"(?P<number>1?\d)d\.(?= [a-z]|,|\s?\Z)",
        say_old_pence,
        (("at 6d. each", "at six pence each"),),
        then="d",
    ),
    Rule(
        "dollars and a fraction",
        "a sum with a fraction",
        "$£¥฿₤₦₩-€₱₴₹₺₽₿",
        rf"(?P<sign>[{_SIGNS}]) ?(?P<number>\d{{1,9}})[ -](?P<top>\d{{1,2}})/(?P<bottom>\d{{1,2}})(?!\d)",
        say_sum_fraction,
        (("$2 1/2", "two and a half dollars"),),
    ),
    Rule(
        "from sum to sum",
        "a dash between two sums or percentages",
        "\\-–—",
        r"(?:(?<=%)[-–—](?=\d)|(?<=[\dmMkKbBn])[-–—](?=[$£€]))",
        say_to,
        (
            ("$5m–$10m", "five million dollars to ten million dollars"),
            ("10%-15%", "ten percent to fifteen percent"),
        ),
    ),
    Rule(
        "sum before a hyphen",
        "a sum as part of an adjective",
        "$£¥฿₤₦₩-€₱₴₹₺₽₿",
        rf"(?P<sign>[{_SIGNS}])(?P<number>{NUMBER})(?:[ -](?P<scale>thousand|million|billion|trillion)"
        r"|(?P<short>[kmb]|bn|mn))?(?=-[a-z])",
        say_adjective,
        (("a $5-a-day job", "a five-dollar-a-day job"),),
    ),
    Rule(
        "sum",
        "a currency sign before a number, perhaps with a scale",
        r"$\-ACHINRSU£¥฿–₤₦₩-€₱₴₹₺₽₿−",
        rf"(?P<minus>(?<![\w.,)\]])[-−–])?(?P<code>{_PREFIX})?(?P<sign>[{_SIGNS}]) ?(?P<number>{NUMBER})"
        rf"(?:[-–—](?P<again>[{_SIGNS}] ?)?(?P<last>\d{{1,15}}(?:\.\d{{1,2}})?)(?![\d,]))?{_SCALE}",
        say_sum,
        (
            ("$5.20", "five dollars and twenty cents"),
            ("£3", "three pounds"),
            ("£1", "one pound"),
            ("€1.5m", "one point five million euros"),
            ("$1.2 billion", "one point two billion dollars"),
            ("US$5m", "five million dollars"),
            ("US$5 and C$4", "five US dollars and four Canadian dollars"),
            ("$4.0 billion", "four billion dollars"),
            ("£5,000,", "five thousand pounds,"),
            ("$0.99", "ninety-nine cents"),
            ("$10-20", "ten to twenty dollars"),
            ("$3–$5", "three dollars to five dollars"),
        ),
    ),
    Rule(
        "pence",
        "a number before p, where British",
        "0-9",
        r"(?P<number>\d{1,3})p\b",
        say_pence,
        (("£1 or 50p", "one pound or fifty pence"),),
        then="p",
    ),
    Rule(
        "currency code",
        "a currency's three letters before a number",
        "AC-EG-JNRSU",
        rf"(?P<code>USD|CAD|AUD|NZD|HKD|SGD|GBP|EUR|JPY|INR|CHF|DM|RMB|CNY|Rs\.?) ?(?P<number>{NUMBER})(?:"
        rf" (?P<scale>million|billion|lakh|crore))?(?![\d,]\d)",
        say_code,
        (("Rs. 20", "twenty rupees"), ("USD 500", "five hundred US dollars")),
    ),
    Rule(
        "currency code after the sum",
        "a number before a currency's three letters",
        ".0-9",
        r"(?: (?P<scale>million|billion|trillion))?"
        r" ?(?P<code>USD|CAD|AUD|NZD|HKD|SGD|GBP|EUR|JPY|INR|CHF|DM|RMB|CNY)\b",
        say_code_after,
        (("500 EUR", "five hundred euros"),),
        then=" ,.A-Z",
        head=NUMBER_HEAD,
    ),
    Rule(
        "sign after the sum",
        "a currency sign after a number",
        ".0-9",
        r" ?(?P<sign>[€₽₫₴£])",
        say_sign_after,
        (("20€", "twenty euros"),),
        then=" ,.€₽₫₴£",
        head=NUMBER_HEAD,
    ),
    Rule(
        "cents",
        "a number before the cent sign",
        ".0-9",
        r" ?¢",
        say_cents,
        (("5¢", "five cents"),),
        then=" ,.¢",
        head=NUMBER_HEAD,
    ),
)

"""Rules for labels before numbers and other abbreviations; titles and streets are left to `titles`."""

import re

from narrate.text.spoken.rule import (
    Manner,
    Rule,
    text_after,
    word_before,
    words,
)
from narrate.text.spoken.titles import kept_stop

_LABELS = {
    "no": "number",
    "nos": "numbers",
    "nr": "number",
    "№": "number",
    "vol": "volume",
    "vols": "volumes",
    "p": "page",
    "pp": "pages",
    "pg": "page",
    "ch": "chapter",
    "chap": "chapter",
    "chaps": "chapters",
    "fig": "figure",
    "figs": "figures",
    "sec": "section",
    "sect": "section",
    "art": "article",
    "arts": "articles",
    "ver": "version",
    "v": "volume",
    "vv": "verses",
    "l": "line",
    "ll": "lines",
    "app": "appendix",
    "par": "paragraph",
    "eq": "equation",
    "ex": "example",
    "bk": "book",
    "pt": "part",
    "op": "opus",
    "pop": "population",
    "apt": "apartment",
    "ste": "suite",
    "rte": "route",
    "rt": "route",
    "hwy": "highway",
    "chs": "chapters",
    "para": "paragraph",
    "paras": "paragraphs",
    "nº": "number",
    "n°": "number",
    "ext": "extension",
    "tel": "telephone",
    "approx": "approximately",
}


_PLAIN = {
    "vs": "versus",
    "approx": "approximately",
    "dept": "department",
    "Dept": "Department",
    "Univ": "University",
    "Govt": "Government",
    "govt": "government",
    "assn": "association",
    "ed": "edited",
    "est": "established",
    "incl": "including",
    "viz": "namely",
    "cf": "compare",
    "Esq": "Esquire",
    "Hon": "Honorable",
}


def say_label(match: re.Match[str], _manner: Manner) -> str | None:
    """No. 5 → number five (the number itself is read by its own rule); pp. 3–5 → pages 3–5."""
    label = match["label"]
    word = _LABELS[label.lower()]
    if label.lower() == "no" and not match["dot"] and label != "No":
        return None
    if (
        label.lower() in ("v", "l", "p", "ch", "art", "pt", "ex", "app", "par", "ste", "ext", "tel", "ver", "op", "rt")
        and not match["dot"]
    ):
        return None
    if label.lower() == "no" and not match["dot"] and not re.match(r" \d{1,4}(?:[ ,.;:)]|\Z)", text_after(match)):
        return None
    if label[0].isupper() or starts_line(match):
        word = word.capitalize()
    return word


def starts_line(match: re.Match[str]) -> bool:
    """Whether nothing stands before the match on its line."""
    start = match.start()
    return start == 0 or match.string[start - 1] == "\n"


def say_number_sign(_match: re.Match[str], _manner: Manner) -> str | None:
    """#5 → number five."""
    return "number "


def say_plain(match: re.Match[str], _manner: Manner) -> str | None:
    """vs. → versus."""
    at_end = re.match(r"[\"'”’)\]]{0,3}\s{0,3}\Z", text_after(match)) is not None
    return _PLAIN[match["word"]] + ("." if at_end else "")


_BEFORE_VON = words("General Gen Marshal Count Graf Baron Freiherr Herr Prince Duke Colonel Major Admiral Frau Doctor")


def say_against(match: re.Match[str], _manner: Manner) -> str | None:
    """Roe v. Wade → Roe versus Wade, between two names."""
    before = word_before(match)
    return "versus" if len(before) > 1 and before[0].isupper() and before not in _BEFORE_VON else None


_WITHOUT_STOP = {
    "vs": "versus",
    "dept": "department",
    "govt": "government",
    "intl": "international",
    "int'l": "international",
    "int’l": "international",
    "bldg": "building",
}


def say_without_stop(match: re.Match[str], _manner: Manner) -> str | None:
    """Detroit vs Boston → Detroit versus Boston."""
    return _WITHOUT_STOP[match["word"]]


_COUNTING = {"no": "number", "min": "minimum", "max": "maximum", "avg": "average"}


def say_counting_word(match: re.Match[str], _manner: Manner) -> str | None:
    """the no. of cases → the number of cases; max. 10 → maximum 10."""
    word = _COUNTING[match["word"].lower()]
    if word == "number" and word_before(match).lower() not in ("the", "total", "a", "this", "that", "same", "large"):
        return None
    return word.capitalize() if match["word"][0].isupper() else word


def say_latin(match: re.Match[str], _manner: Manner) -> str | None:
    """e.g. → for example; i.e. → that is."""
    words = {"e": "for example", "i": "that is"}[match["latin"][0].lower()]
    return words.capitalize() if match["latin"][0].isupper() else words


def say_with(match: re.Match[str], _manner: Manner) -> str | None:
    """w/ → with; w/o → without."""
    return {"w/": "with", "w/o": "without", "b/c": "because", "c/o": "care of"}[match["short"].lower()]


def say_company(match: re.Match[str], _manner: Manner) -> str | None:
    """Ltd. → Limited; Bros. → Brothers; after a name. (Inc. is left: people say it short.)"""
    kind = match["kind"] or match[0]
    word = {"Ltd": "Limited", "Bros": "Brothers", "Corp": "Corporation"}[kind.capitalize()]
    if kind.islower():
        return word.lower() if word_before(match)[:1].isupper() else None
    return word + kept_stop(match)


_LABEL = "|".join(
    sorted({form for label in _LABELS for form in (label, label.capitalize(), label.upper())}, key=len, reverse=True)
)


_LIVES = {"b": "born", "d": "died", "r": "reigned", "fl": "flourished", "m": "married"}


def say_life(match: re.Match[str], _manner: Manner) -> str | None:
    """(b. 1950) → (born nineteen fifty)."""
    return _LIVES[match["life"]]


def say_established(match: re.Match[str], _manner: Manner) -> str | None:
    """est. 1850 → established 1850; est. 500 → estimated 500."""
    word = "established" if re.match(r" (?:c\. ?)?[12]\d{3}(?![\d,])", text_after(match)) else "estimated"
    return word.capitalize() if match["est"][0] == "E" else word


RULES = (
    Rule(
        "established",
        "est. before a year or a number",
        "Ee",
        r"(?P<est>[Ee]st)\.(?= (?:c\. ?)?\d)",
        say_established,
        (("est. 1850", "established eighteen fifty"), ("an est. 500", "an estimated five hundred")),
    ),
    Rule(
        "life",
        "b., d., r., m. and fl. before a year",
        "bdfmr",
        r"(?P<life>b|d|r|m|fl)\.(?= (?:c\. ?)?\d{3,4}(?!\d))",
        say_life,
        (("(b. 1950)", "(born nineteen fifty)"),),
    ),
    Rule(
        "label",
        "No., vol., p., fig. and the like before a number",
        "A-CEFHLN-PR-TVa-cefhln-pr-tv№",
        rf"(?P<label>{_LABEL})(?P<dot>\.)?(?=[ \xa0]?(?:\d|(?<=[olphcg]\.)["
        rf" \xa0](?!I\b)[ivxlcIVXLC]{{1,7}}\b(?! [a-z]{{2}}\w* [a-z])))(?:(?<=\.)|(?![a-z\d]))",
        say_label,
        (
            ("No. 5", "Number five"),
            ("see vol. 3", "see volume three"),
            ("pp. 3–5", "Pages three to five"),
            ("Fig. 44.", "Figure forty-four."),
            ("in no. 7", "in number seven"),
        ),
    ),
    Rule("number sign", "# before a number", "#", r"#(?=\d)", say_number_sign, (("#5", "number five"),)),
    Rule(
        "Latin",
        "e.g. and i.e.",
        "EIei",
        r"(?P<latin>[eE]\. ?[gG]\.|[iI]\. ?[eE]\.)(?=[,:;]?\s|[,:;])",
        say_latin,
        (("fruit, e.g. pears", "fruit, for example pears"), ("soon, i.e., now", "soon, that is, now")),
    ),
    Rule(
        "short word",
        "vs., approx., dept., Esq. and the like",
        "DGUadgiv",
        rf"(?P<word>{'|'.join(word for word in _PLAIN if word not in ('Esq', 'Hon', 'ed', 'est', 'viz', 'cf'))}"
        rf")(?P<dot>\.)(?!\w)",
        say_plain,
        (("Roe vs. Wade", "Roe versus Wade"),),
    ),
    Rule(
        "counting word",
        "no. of, min., max. and avg. before a number",
        "AMNamn",
        r"(?P<word>no(?=\. of )|(?:[Mm]in|[Mm]ax|[Aa]vg)(?=\. \d))\.",
        say_counting_word,
        (("the no. of cases", "the number of cases"), ("max. 10 men", "maximum ten men")),
    ),
    Rule(
        "short word without a full stop",
        "vs, dept, govt, bldg and intl without a full stop",
        "bdgiv",
        r"(?P<word>vs|dept|govt|bldg|int['’]?l)(?![\w.'’-])",
        say_without_stop,
        (("Detroit vs Boston", "Detroit versus Boston"),),
    ),
    Rule(
        "against",
        "v. between two names",
        "v",
        r"v\.?(?= [A-Z][a-z])",
        say_against,
        (("Roe v. Wade", "Roe versus Wade"), ("J. v. Ham", "J. v. Ham")),
    ),
    Rule(
        "company",
        "Ltd., Bros. and Corp. after a name",
        "BCLbl",
        r"(?:(?P<kind>Ltd|Bros|Corp)\b(?P<dot>\.)|(?:ltd|bros)\b)(?!\w)",
        say_company,
        (
            ("Smith Bros. of", "Smith Brothers of"),
            ("Acme Corp. is", "Acme Corporation is"),
            ("Acme ltd", "Acme limited"),
        ),
    ),
    Rule(
        "with a slash",
        "w/, w/o, b/c and c/o",
        "Wbcw",
        r"(?P<short>[wW]/o|[wW]/|b/c|c/o)(?=\s|[a-z]{3}|\Z)",
        say_with,
        (("coffee w/ milk", "coffee with milk"), ("w/o sugar", "without sugar")),
    ),
)

"""Rules for titles, abbreviations and numbered labels, read by their context."""

import re

from narrate.text.spoken.rule import Manner, Rule, ends_sentence, text_after, text_before, word_before, words

_TITLES = {
    "Mr": "Mister",
    "Mrs": "Missus",
    "Dr": "Doctor",
    "Drs": "Doctors",
    "Ms": "Miz",
    "Prof": "Professor",
    "Capt": "Captain",
    "Cpt": "Captain",
    "Col": "Colonel",
    "Gen": "General",
    "Lt": "Lieutenant",
    "Lieut": "Lieutenant",
    "Sgt": "Sergeant",
    "Sergt": "Sergeant",
    "Cpl": "Corporal",
    "Maj": "Major",
    "Cmdr": "Commander",
    "Comdr": "Commander",
    "Adm": "Admiral",
    "Brig": "Brigadier",
    "Pvt": "Private",
    "Rev": "Reverend",
    "Revd": "Reverend",
    "Fr": "Father",
    "Gov": "Governor",
    "Sen": "Senator",
    "Rep": "Representative",
    "Pres": "President",
    "Supt": "Superintendent",
    "Insp": "Inspector",
    "Det": "Detective",
    "Msgr": "Monsignor",
    "Cdr": "Commander",
    "Bp": "Bishop",
    "Atty": "Attorney",
    "Amb": "Ambassador",
    "Wm": "William",
    "Geo": "George",
    "Chas": "Charles",
    "Jas": "James",
    "Thos": "Thomas",
    "Robt": "Robert",
    "Mme": "Madame",
    "Mlle": "Mademoiselle",
    "Mt": "Mount",
    "Ft": "Fort",
    "Messrs": "Messrs",
}
_STREETS = {
    "St": "Street",
    "Dr": "Drive",
    "Ave": "Avenue",
    "Av": "Avenue",
    "Blvd": "Boulevard",
    "Rd": "Road",
    "Ln": "Lane",
    "Hwy": "Highway",
    "Pkwy": "Parkway",
    "Sq": "Square",
    "Pl": "Place",
    "Ct": "Court",
    "Terr": "Terrace",
    "Cres": "Crescent",
}
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
_STATES = {
    "Ala": "Alabama",
    "Ariz": "Arizona",
    "Ark": "Arkansas",
    "Cal": "California",
    "Calif": "California",
    "Colo": "Colorado",
    "Conn": "Connecticut",
    "Del": "Delaware",
    "Fla": "Florida",
    "Ga": "Georgia",
    "Ill": "Illinois",
    "Ind": "Indiana",
    "Kan": "Kansas",
    "Kans": "Kansas",
    "Ky": "Kentucky",
    "La": "Louisiana",
    "Mass": "Massachusetts",
    "Md": "Maryland",
    "Mich": "Michigan",
    "Minn": "Minnesota",
    "Miss": "Mississippi",
    "Mo": "Missouri",
    "Mont": "Montana",
    "Neb": "Nebraska",
    "Nebr": "Nebraska",
    "Nev": "Nevada",
    "Okla": "Oklahoma",
    "Ont": "Ontario",
    "Ore": "Oregon",
    "Penn": "Pennsylvania",
    "Penna": "Pennsylvania",
    "Pa": "Pennsylvania",
    "Tenn": "Tennessee",
    "Tex": "Texas",
    "Va": "Virginia",
    "Vt": "Vermont",
    "Wash": "Washington",
    "Wis": "Wisconsin",
    "Wyo": "Wyoming",
    "N.Y": "New York",
    "N.J": "New Jersey",
    "N.C": "North Carolina",
    "S.C": "South Carolina",
    "N.H": "New Hampshire",
    "R.I": "Rhode Island",
    "W. Va": "West Virginia",
    "W.Va": "West Virginia",
    "N.M": "New Mexico",
    "N.D": "North Dakota",
    "S.D": "South Dakota",
}
_NOT_TOWNS = words(
    "Yes No Oh Well Ah Why Now Come Dear Thanks Please Hello Hi Hey But And So Look Listen Goodbye Sorry Sir Then "
    "There Here Good Right True Indeed Poor Old Just Mr Mrs Dr"
)
_ONLY_IN_TOWNS = words("Cal Del Ga Ill Ind La Mass Md Miss Mo Pa Penn Tex Va Wash Art Ore Mont")


def _stop(match: re.Match[str]) -> str:
    """A full stop where the abbreviation's own may also end the sentence."""
    return "." if match["dot"] and ends_sentence(match) else ""


def say_saint_or_street(match: re.Match[str], _manner: Manner) -> str | None:
    """St. John → Saint John; Main St. → Main Street."""
    after = text_after(match)
    named = re.match(r"[ \xa0-]{1,2}[A-ZÀ-Þ][a-zà-ÿ’']", after) is not None
    before = re.search(r"([A-Za-z0-9’']{1,20})[ \xa0]\Z", text_before(match))
    word = before[1] if before else ""
    follows_name = bool(word) and (word[0].isupper() or re.fullmatch(r"\d{1,3}(?:st|nd|rd|th)", word) is not None)
    if named and not (follows_name and _in_address(match, word)):
        return "Saint"
    if (
        follows_name
        and word not in _NOT_TOWNS
        and not after.startswith(("—", "-"))
        and (match["dot"] or not after[:1].isalnum())
    ):
        return "Street" + _stop(match)
    return None


def _in_address(match: re.Match[str], word: str) -> bool:
    """Whether a house number or a second name stands before, as in 12 Main St. Paris or St. John St."""
    if re.match(r"\d", word):
        return True
    before = text_before(match)
    return re.search(r"\d[\dA-Za-z]{0,4} (?:[NSEW]\.? )?(?:[A-Z][a-z]{1,20} ){1,2}\Z", before) is not None


def say_saints(match: re.Match[str], _manner: Manner) -> str | None:
    """Sts. Peter and Paul → Saints Peter and Paul."""
    return "Saints" if match["kind"] == "Sts" else "Sainte"


def say_doctor(match: re.Match[str], manner: Manner) -> str | None:
    """Dr. Smith → Doctor Smith; Mulholland Dr. → Mulholland Drive."""
    if re.match(r"[ \xa0]{1,2}[A-ZÀ-Þ]", text_after(match)) and not _in_address(match, ""):
        before = word_before(match)
        if not (before and before[0].isupper() and _STREET_BEFORE.search(text_before(match))):
            return "Doctor"
    return say_street(match, manner)


_STREET_BEFORE = re.compile(r"\b(?:on|along|down|at|off|up) (?:[A-Z][a-z]{1,20} ){1,2}\Z")


def say_street(match: re.Match[str], _manner: Manner) -> str | None:
    """Mulholland Dr. → Mulholland Drive; Fifth Ave. → Fifth Avenue."""
    before = re.search(r"(?:\b[A-Z][A-Za-z’']{1,20}|\d(?:st|nd|rd|th))[ \xa0]\Z", text_before(match))
    if before is None or before[0].split()[0] in _NOT_TOWNS:
        return None
    word = _STREETS.get(match["title"])
    return word + _stop(match) if word else None


def say_title(match: re.Match[str], _manner: Manner) -> str | None:
    """Capt. Roe → Captain Roe."""
    return _TITLES[match["title"].rstrip(".")]


def say_honorable(_match: re.Match[str], manner: Manner) -> str | None:
    """the Hon. Member → the Honorable Member."""
    return "Honourable" if manner.british else "Honorable"


def say_after_name(match: re.Match[str], _manner: Manner) -> str | None:
    """William Maver, Jr. → William Maver Junior."""
    word = {"j": "Junior", "s": "Senior", "e": "Esquire"}[match["mark"][0].lower()]
    if not word_before(match)[:1].isupper():
        named = re.match(r" [A-Z][a-z]", text_after(match)) is not None
        return "Sister" if word == "Senior" and named else None
    return f"{match['comma']}{word}" + _stop(match)


def say_label(match: re.Match[str], _manner: Manner) -> str | None:
    """No. 5 → number five (the number itself is read by its own rule); pp. 3–5 → pages 3–5."""
    label = match["label"]
    word = _LABELS[label.lower()]
    if label.lower() == "no" and not match["dot"] and label != "No":
        return None
    if (
        label.lower() in ("v", "l", "p", "ch", "art", "pt", "ex", "app", "par", "ste", "ext", "tel", "ver", "op")
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


def say_latin(match: re.Match[str], _manner: Manner) -> str | None:
    """e.g. → for example; i.e. → that is."""
    words = {"e": "for example", "i": "that is"}[match["latin"][0].lower()]
    return words.capitalize() if match["latin"][0].isupper() else words


def say_state(match: re.Match[str], _manner: Manner) -> str | None:
    """Richmond, Va., → Richmond, Virginia,."""
    state, town = match["state"], match["town"]
    if town.split()[0] in _NOT_TOWNS:
        return None
    before = text_before(match)
    if state in _ONLY_IN_TOWNS:
        after = text_after(match)
        opens = not before or re.search(r"(?<!\bSt)[.?!“\"‘']\s?\Z", before) is not None
        if opens and re.match(r",? ?(?:\d|per\b|[A-Z][a-z]{2,8}\.? \d)|\s*\Z", after) is None:
            return None
    return f"{town}, {_STATES[state]}" + _stop(match)


def say_with(match: re.Match[str], _manner: Manner) -> str | None:
    """w/ → with; w/o → without."""
    return {"w/": "with", "w/o": "without", "b/c": "because", "c/o": "care of"}[match["short"].lower()]


def say_company(match: re.Match[str], _manner: Manner) -> str | None:
    """Inc. → Incorporated; Ltd. → Limited; Bros. → Brothers; after a name."""
    word = {"Inc": "Incorporated", "Ltd": "Limited", "Bros": "Brothers", "Corp": "Corporation"}[match["kind"]]
    return word + _stop(match)


_TITLE = "|".join(sorted(_TITLES.keys() - {"Dr", "Mr", "Mrs", "Messrs"}, key=len, reverse=True))
_LABEL = "|".join(
    sorted({form for label in _LABELS for form in (label, label.capitalize(), label.upper())}, key=len, reverse=True)
)
_STATE = "|".join(sorted((re.escape(state) for state in _STATES), key=len, reverse=True))

_SIDES = {"N": "North", "S": "South", "E": "East", "W": "West"}
_LIVES = {"b": "born", "d": "died", "r": "reigned", "fl": "flourished", "m": "married"}


def say_side(match: re.Match[str], _manner: Manner) -> str | None:
    """W. 42nd St. → West forty-second Street."""
    return _SIDES[match["side"]]


def say_life(match: re.Match[str], _manner: Manner) -> str | None:
    """(b. 1950) → (born nineteen fifty)."""
    return _LIVES[match["life"]]


RULES = (
    Rule(
        "side of a street",
        "N., S., E. or W. before a street",
        "ENSW",
        r"(?P<side>[NSEW])\.(?= (?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]{1,20}) (?:St|Ave|Rd|Blvd|Street|Avenue"
        r"|Road|Boulevard)\b)",
        say_side,
        (("on W. 42nd St.", "on West forty-second Street."),),
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
        "state",
        "an American state's short name after a town",
        "A-Z",
        rf"(?P<town>[A-Z][a-z]{{2,20}}(?: [A-Z][a-z]{{2,20}})?), (?P<state>{_STATE})(?P<dot>\.)(?!\w)",
        say_state,
        (
            ("of Richmond, Va., in", "of Richmond, Virginia, in"),
            ("Nashville, Tenn.", "Nashville, Tennessee."),
            ("Yes, Pa.", "Yes, Pa."),
        ),
    ),
    Rule(
        "saint or street",
        "St. before a name is a saint, after one a street",
        "S",
        r"(?P<title>St|ST)\b(?P<dot>\.)?",
        say_saint_or_street,
        (
            ("St. John", "Saint John"),
            ("on Main St.", "on Main Street."),
            ("St. John St.", "Saint John Street."),
            ("St Paul", "Saint Paul"),
        ),
    ),
    Rule(
        "saints",
        "Sts. and Ste. before a name",
        "S",
        r"(?P<kind>Sts|Ste)\.(?= [A-Z])",
        say_saints,
        (("Sts. Peter", "Saints Peter"),),
    ),
    Rule(
        "doctor or drive",
        "Dr. before a name is a doctor, after one a drive",
        "D",
        r"(?P<title>Dr)\b(?P<dot>\.)?(?!\w)",
        say_doctor,
        (("Dr. Smith", "Doctor Smith"), ("on Mulholland Dr.", "on Mulholland Drive.")),
    ),
    Rule(
        "street",
        "Ave., Blvd., Rd. and the like after a name",
        "A-CHLPR-T",
        r"(?P<title>Ave|Av|Blvd|Rd|Ln|Hwy|Pkwy|Sq|Pl|Ct|Terr|Cres)\b(?P<dot>\.)?(?!\w)",
        say_street,
        (("Fifth Ave.", "Fifth Avenue."), ("Old Kent Rd, London", "Old Kent Road, London")),
    ),
    Rule(
        "title",
        "a title cut short, before a name",
        "A-DFGIJLMPR-TW",
        rf"(?P<title>(?:Lt|Sgt|Capt|Prof|Cpl|Cmdr|Supt|Mt|Ft|Ms)(?= [A-Z][a-z])|(?:{_TITLE})\.)(?=,?"
        rf" ?(?:(?:{_TITLE})\.? )?(?:[A-ZÀ-Þ]|and |de |von ))",
        say_title,
        (
            ("Capt. Roe", "Captain Roe"),
            ("Lt. Col. Gray", "Lieutenant Colonel Gray"),
            ("Mt. Erebus", "Mount Erebus"),
            ("Gen. Grant", "General Grant"),
        ),
    ),
    Rule(
        "honorable",
        "Hon. before or without a name",
        "H",
        r"Hon\.(?=\s|\Z)",
        say_honorable,
        (("the Hon. Member", "the Honorable Member"),),
        (("the Hon. Member", "the Honourable Member"),),
    ),
    Rule(
        "junior and senior",
        "Jr., Sr. and Esq. after a name",
        "EJS",
        r"(?P<comma>)(?P<mark>Jr|Sr|JR|SR|Esq|ESQ)\b(?P<dot>\.)?(?!\w)",
        say_after_name,
        (("William Maver, Jr.:", "William Maver, Junior:"), ("Sam Roe Sr. was", "Sam Roe Senior was")),
    ),
    Rule(
        "label",
        "No., vol., p., fig. and the like before a number",
        "A-CEFLN-PR-TVa-cefln-pr-tv№",
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
        "company",
        "Inc., Ltd., Bros. and Corp. after a name",
        "BCIL",
        r"(?P<kind>Inc|Ltd|Bros|Corp)\b(?P<dot>\.)(?!\w)",
        say_company,
        (("Smith Bros. of", "Smith Brothers of"), ("Acme, Inc. is", "Acme, Incorporated is")),
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

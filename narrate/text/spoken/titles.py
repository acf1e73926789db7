"""Rules for titles, abbreviations and numbered labels, read by their context."""

import re

from narrate.text.spoken.rule import (
    Manner,
    Rule,
    ends_sentence,
    surely_ends_sentence,
    text_after,
    text_before,
    word_before,
    words,
)

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
# In small letters and without a full stop, as careless or automatic text has them: only before a name.
_SMALL_TITLES = {
    "mr": "mister",
    "mrs": "misses",
    "dr": "doctor",
    "prof": "professor",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "cpl": "corporal",
    "maj": "major",
    "col": "colonel",
    "gen": "general",
    "rev": "reverend",
    "gov": "governor",
    "sen": "senator",
    "st": "saint",
    "mt": "mount",
}
_SMALL_STREETS = {
    "st": "street",
    "dr": "drive",
    "ave": "avenue",
    "blvd": "boulevard",
    "rd": "road",
    "ln": "lane",
    "hwy": "highway",
}
NOT_TOWNS = words(
    "The A My This That Our Your "
    "Yes No Oh Well Ah Why Now Come Dear Thanks Please Hello Hi Hey But And So Look Listen Goodbye Sorry Sir Then "
    "There Here Good Right True Indeed Poor Old Just Mr Mrs Dr"
)


def kept_stop(match: re.Match[str]) -> str:
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
        and word not in NOT_TOWNS
        and not after.startswith(("—", "-"))
        and (match["dot"] or not after[:1].isalnum())
    ):
        return "Street" + kept_stop(match)
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
    alone = _SMALL_NEXT.match(text_after(match)) is not None or surely_ends_sentence(match)
    if match["dot"] and alone and word_before(match).lower() in _DETERMINERS:
        return "Doctor" + kept_stop(match)
    return say_street(match, manner)


_DETERMINERS = words("the our my your his her a this that old good poor")
_SMALL_NEXT = re.compile(r",?[ \xa0][a-z]")


def say_title_alone(match: re.Match[str], _manner: Manner) -> str | None:
    """the Gov. said → the Governor said, after an article or the like."""
    return _TITLES[match["title"]] if word_before(match).lower() in _DETERMINERS else None


_STREET_NAME = re.compile(r"(?:[A-Z][a-z]{2,20}|\d(?:st|nd|rd|th)) \Z")


def say_small_title(match: re.Match[str], _manner: Manner) -> str | None:
    """dr Smith → doctor Smith; Main st → Main street."""
    title = match["title"]
    named = match["named"] is not None
    street = title in _SMALL_STREETS and not (named and title in _SMALL_TITLES)
    if street and _STREET_NAME.search(text_before(match)) and word_before(match) not in NOT_TOWNS:
        return _SMALL_STREETS[title]
    return _SMALL_TITLES.get(title) if named else None


_STREET_BEFORE = re.compile(r"\b(?:on|along|down|at|off|up) (?:[A-Z][a-z]{1,20} ){1,2}\Z")


def say_street(match: re.Match[str], _manner: Manner) -> str | None:
    """Mulholland Dr. → Mulholland Drive; Fifth Ave. → Fifth Avenue."""
    before = re.search(r"(?:\b[A-Z][A-Za-z’']{1,20}|\d(?:st|nd|rd|th))[ \xa0]\Z", text_before(match))
    if before is None or before[0].split()[0] in NOT_TOWNS:
        return None
    word = _STREETS.get(match["title"])
    return word + kept_stop(match) if word else None


def say_title(match: re.Match[str], _manner: Manner) -> str | None:
    """Capt. Roe → Captain Roe."""
    return _TITLES[match["title"].rstrip(".")]


def say_honorable(_match: re.Match[str], manner: Manner) -> str | None:
    """the Hon. Member → the Honorable Member."""
    return "Honourable" if manner.british else "Honorable"


def say_after_name(match: re.Match[str], _manner: Manner) -> str | None:
    """William Maver, Jr. → William Maver Junior."""
    word = {"j": "Junior", "s": "Senior", "e": "Esquire"}[match["mark"][0].lower()]
    if match["mark"].islower():
        return word.lower() if word_before(match)[:1].isupper() else None
    if not word_before(match)[:1].isupper():
        named = re.match(r" [A-Z][a-z]", text_after(match)) is not None
        return "Sister" if word == "Senior" and named else None
    return f"{match['comma']}{word}" + kept_stop(match)


_TITLE = "|".join(sorted(_TITLES.keys() - {"Dr", "Mr", "Mrs", "Messrs"}, key=len, reverse=True))

_SIDES = {"N": "North", "S": "South", "E": "East", "W": "West"}


def say_side(match: re.Match[str], _manner: Manner) -> str | None:
    """W. 42nd St. → West forty-second Street."""
    return _SIDES[match["side"]]


RULES = (
    Rule(
        "side of a street",
        "N., S., E. or W. before a street",
        "ENSW",
        r"(?P<side>[NSEW])\.?(?= (?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]{1,20}) (?:St|Ave|Rd|Blvd|Street|Avenue"
        r"|Road|Boulevard)\b)",
        say_side,
        (("on W. 42nd St.", "on West forty-second Street."),),
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
        rf"(?P<title>(?:Lt|Sgt|Capt|Prof|Cpl|Cmdr|Supt|Maj|Mt|Ft|Ms|(?<=Lt )(?:Gen|Col)|(?<=Maj )Gen)(?= [A-Z][a-z])"
        rf"|(?:{_TITLE})\.)(?=,?"
        rf" ?(?:(?:{_TITLE})\.? )?(?:[A-ZÀ-Þ]|and |de |von )|-(?:{_TITLE})\b)",
        say_title,
        (
            ("Capt. Roe", "Captain Roe"),
            ("Lt. Col. Gray", "Lieutenant Colonel Gray"),
            ("Lt.-Col. Gray", "Lieutenant-Colonel Gray"),
            ("Mt. Erebus", "Mount Erebus"),
            ("Gen. Grant", "General Grant"),
        ),
    ),
    Rule(
        "title alone",
        "a title cut short after an article",
        "A-DGILPR-S",
        r"(?P<title>Prof|Capt|Col|Gen|Lt|Sgt|Cpl|Maj|Adm|Gov|Sen|Supt|Insp|Det)\.(?=,?[ \xa0][a-z])",
        say_title_alone,
        (("the Gov. said", "the Governor said"),),
    ),
    Rule(
        "title in small letters",
        "dr, capt, st and the like without a full stop before a name; st, ave, rd after one",
        "abcdghlmprs",
        r"(?P<title>mrs?|dr|prof|capt|col|cpl|lt|ln|sgt|st|sen|maj|mt|gen|gov|rev|rd|ave|blvd|hwy)"
        r"(?P<named>(?= [A-Z][a-z]))?(?![\w.'’-])",
        say_small_title,
        (("dr Smith", "doctor Smith"), ("in st Louis", "in saint Louis"), ("on Park ave", "on Park avenue")),
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
        "EJSjs",
        r"(?P<comma>)(?P<mark>Jr|Sr|JR|SR|jr|sr|Esq|ESQ)\b(?P<dot>\.)?(?!\w)",
        say_after_name,
        (
            ("William Maver, Jr.:", "William Maver, Junior:"),
            ("Sam Roe Sr. was", "Sam Roe Senior was"),
            ("Sam Roe jr", "Sam Roe junior"),
        ),
    ),
)

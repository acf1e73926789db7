"""Rules for American states, postal codes and counties; streets are left to `titles`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.measures import one_of
from narrate.text.spoken.rule import Manner, Rule, text_after, text_before, words
from narrate.text.spoken.titles import NOT_TOWNS, kept_stop

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

_ONLY_IN_TOWNS = words("Cal Del Ga Ill Ind La Mass Md Miss Mo Pa Penn Tex Va Wash Art Ore Mont")

_YEAR = re.compile(r",? ?\d")

_YEAR_OR_END = re.compile(r",? ?\d|\s*\Z")

_POSTAL = {
    "AK": "Alaska",
    "AL": "Alabama",
    "AR": "Arkansas",
    "AZ": "Arizona",
    "CA": "California",
    "CO": "Colorado",
    "CT": "Connecticut",
    "DC": "D-C",
    "DE": "Delaware",
    "FL": "Florida",
    "GA": "Georgia",
    "HI": "Hawaii",
    "IA": "Iowa",
    "ID": "Idaho",
    "IL": "Illinois",
    "IN": "Indiana",
    "KS": "Kansas",
    "KY": "Kentucky",
    "LA": "Louisiana",
    "MA": "Massachusetts",
    "MD": "Maryland",
    "ME": "Maine",
    "MI": "Michigan",
    "MN": "Minnesota",
    "MO": "Missouri",
    "MS": "Mississippi",
    "MT": "Montana",
    "NC": "North Carolina",
    "ND": "North Dakota",
    "NE": "Nebraska",
    "NH": "New Hampshire",
    "NJ": "New Jersey",
    "NM": "New Mexico",
    "NV": "Nevada",
    "NY": "New York",
    "OH": "Ohio",
    "OK": "Oklahoma",
    "OR": "Oregon",
    "PA": "Pennsylvania",
    "RI": "Rhode Island",
    "SC": "South Carolina",
    "SD": "South Dakota",
    "TN": "Tennessee",
    "TX": "Texas",
    "UT": "Utah",
    "VA": "Virginia",
    "VT": "Vermont",
    "WA": "Washington",
    "WI": "Wisconsin",
    "WV": "West Virginia",
    "WY": "Wyoming",
}


def say_state(match: re.Match[str], _manner: Manner) -> str | None:
    """Richmond, Va., → Richmond, Virginia,."""
    state, town = match["state"], match["town"]
    if match["capitals"]:
        kin = state in ("PA", "MA", "LA", "ILL", "MISS", "DEL", "CAL")
        if state.capitalize() in _ONLY_IN_TOWNS and not (_YEAR_OR_END if not kin else _YEAR).match(text_after(match)):
            return None
        name = _STATES.get(state.capitalize()) or _STATES[state.replace(" ", "")]
        return f"{match['capitals']}, {name}{kept_stop(match)}"
    state = state if state in _STATES else state.replace(" ", "")
    if town.split()[0] in NOT_TOWNS:
        return None
    before = text_before(match)
    if state in _ONLY_IN_TOWNS:
        after = text_after(match)
        opens = not before or re.search(r"(?<!\bSt)[.?!“\"‘']\s?\Z", before) is not None
        if opens and re.match(r",? ?(?:\d|per\b|[A-Z][a-z]{2,8}\.? \d)|\s*\Z", after) is None:
            return None
    return f"{town}, {_STATES[state]}" + kept_stop(match)


_STATE = "|".join(sorted((re.escape(state).replace(r"\.", r"\. ?") for state in _STATES), key=len, reverse=True))


_CAPITAL_STATE = "|".join(sorted((state.upper() for state in _STATES if "." not in state), key=len, reverse=True))


_COUNTIES = (
    "Antrim|Armagh|Carlow|Cavan|Clare|Cork|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois"
    "|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone"
    "|Waterford|Westmeath|Wexford|Wicklow"
)


def say_county(_match: re.Match[str], _manner: Manner) -> str | None:
    """Co. Cork → County Cork."""
    return "County"


def say_zip(match: re.Match[str], _manner: Manner) -> str | None:
    """NY 10001 → New York one o o o one."""
    return f"{_POSTAL[match['state']]} {', '.join(numbers.digits(part) for part in match['code'].split('-'))}"


RULES = (
    Rule(
        "postal code",
        "an American state's letters and five figures",
        "ACDF-IK-PR-W",
        rf"(?P<state>{one_of(_POSTAL)}),? "
        r"(?P<code>\d{5}(?:-\d{4})?)(?![\w,-])",
        say_zip,
        (("NY 10001", "New York one o o o one"),),
    ),
    Rule(
        "state",
        "an American state's short name after a town",
        "A-Z",
        rf"(?:(?P<town>[A-Z][a-z]{{2,20}}(?: [A-Z][a-z]{{2,20}})?)|(?P<capitals>[A-Z]{{3,20}}(?: [A-Z]{{3,20}})?)), "
        rf"(?P<state>(?<=[a-z], )(?:{_STATE})|(?<=[A-Z], )(?:{_CAPITAL_STATE}|N\. ?[CDHJMY]|S\. ?[CD]|R\. ?I))"
        rf"(?P<dot>\.)(?!\w)",
        say_state,
        (
            ("of Richmond, Va., in", "of Richmond, Virginia, in"),
            ("Nashville, Tenn.", "Nashville, Tennessee."),
            ("NORFOLK, VA. 1857", "NORFOLK, Virginia eighteen fifty-seven"),
            ("Yes, Pa.", "Yes, Pa."),
        ),
    ),
    Rule(
        "county",
        "Co. before a county of Ireland, or Durham",
        "C",
        rf"Co\.(?= (?:{_COUNTIES})\b)",
        say_county,
        (("in Co. Cork", "in County Cork"),),
    ),
)

"""Rules for what is read digit by digit: telephone, ISBN, network addresses; postal codes are left to `places`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule


def say_phone(match: re.Match[str], _manner: Manner) -> str | None:
    """555-1234 → five five five, one two three four."""
    written = match["phone"]
    groups = re.findall(r"\d+", written)
    free = len(groups) > 2 and groups[0] == "1" and groups[1].endswith("00")
    spoken = ", ".join(
        numbers.year(int(group)) if free and place == 1 else numbers.digits(group) for place, group in enumerate(groups)
    )
    return f"plus {spoken}" if written.startswith("+") else spoken


def say_word_phone(match: re.Match[str], _manner: Manner) -> str | None:
    """1-800-FLOWERS → one eight hundred FLOWERS."""
    return f"one {numbers.year(int(match['lead'][2:]))} {match['word']}"


def say_identifier(match: re.Match[str], _manner: Manner) -> str | None:
    """ISBN 978-0-306-40615-7 → ISBN nine seven eight, o, …."""
    groups = re.findall(r"\d+|X", match["figures"])
    return f"{match['kind']} " + ", ".join("X" if group == "X" else numbers.digits(group) for group in groups)


def say_address(match: re.Match[str], _manner: Manner) -> str | None:
    """192.168.0.1 → one nine two dot one six eight dot o dot one."""
    return " dot ".join(numbers.digits(part) for part in match["address"].split("."))


RULES = (
    Rule(
        "identifier",
        "ISBN, ISSN and the like: digit by digit",
        "ILOZ",
        r"(?P<kind>ISBN|ISSN|OCLC|LCCN|ZIP)[:]? ?(?:-1[03]:? )?(?P<figures>\d[\d -]{2,20}[\dX])(?!\w)",
        say_identifier,
        (("ISBN 0-306-40615-2", "ISBN o, three o six, four o six one five, two"),),
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
)

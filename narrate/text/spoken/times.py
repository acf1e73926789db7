"""Rules for times of day and for durations written with colons; dates are left to `dates`."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule, ends_sentence, text_before

_HALF = r"(?:[AaPp]\. ?[Mm]\.|[AaPp][Mm]\b\.?|[AaPp]\.[Mm]\b)"


def _half_of_day(written: str | None, match: re.Match[str]) -> str:
    """p.m. → P-M; the full stop is kept where a sentence may end."""
    if not written:
        return ""
    letters = "-".join(letter for letter in written.upper() if letter.isalpha())
    return f" {letters}." if written.endswith(".") and ends_sentence(match) else f" {letters}"


def _clock(hour: int, minute: int, half: str, _manner: Manner) -> str:
    if minute == 0:
        if half:
            return numbers.cardinal(hour)
        if hour == 0 or hour > 12:
            return f"{numbers.cardinal(hour)} hundred"
        return f"{numbers.cardinal(hour)} o'clock"
    tail = f"o {numbers.ONES[minute]}" if minute < 10 else numbers.cardinal(minute)
    return f"{numbers.cardinal(hour)} {tail}"


def say_time(match: re.Match[str], manner: Manner) -> str | None:
    """4:30 → four thirty; 16:05 → sixteen o five; 5:00 → five o'clock."""
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 24 or minute > 59:
        return None
    half = match["half"] or ""
    if match["clock"] and minute == 0:
        return f"{numbers.cardinal(hour)} o'clock{_half_of_day(half, match)}"
    clock = " o'clock" if match["clock"] else ""
    return _clock(hour, minute, half, manner) + clock + _half_of_day(half, match)


def say_dotted_time(match: re.Match[str], manner: Manner) -> str | None:
    """3.01 A.M. → three o one A-M."""
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 24 or minute > 59:
        return None
    return _clock(hour, minute, match["half"], manner) + _half_of_day(match["half"], match)


_NO_TIME = re.compile(r"\s?(?:per|percent|million|billion|times|points|miles|[%°$£€]|k?m\b|kg\b)")


def say_british_time(match: re.Match[str], manner: Manner) -> str | None:
    """At 5.30 he rose → at five thirty, after at, until or till."""
    if int(match["hour"]) > 24 or _NO_TIME.match(match.string, match.end()):
        return None
    if re.search(r"(?i)\b(?:at|until|till)\s\Z", text_before(match)) is None:
        return None
    return _clock(int(match["hour"]), int(match["minute"]), "", manner)


def say_to(_match: re.Match[str], _manner: Manner) -> str | None:
    """9am-5pm → nine A-M to five P-M."""
    return " to "


def say_hour(match: re.Match[str], _manner: Manner) -> str | None:
    """4 P.M. → four P-M; 9-10 am → nine to ten A-M."""
    hour = int(match["hour"])
    first = match["first"]
    if hour > 24 or (match["half"] == "am" and not first and re.search(r"\bI\s\Z", text_before(match))):
        return None
    spoken = f"{numbers.cardinal(int(first))} to " if first else ""
    return spoken + numbers.cardinal(hour) + _half_of_day(match["half"], match)


def say_half_alone(match: re.Match[str], _manner: Manner) -> str | None:
    """three o'clock P.M. → P-M; four p.m. → P-M."""
    return _half_of_day(match["half"], match).lstrip()


def say_military(match: re.Match[str], _manner: Manner) -> str | None:
    """at 0900 hours → at o nine hundred hours; without at, by … only a leading nought makes it a time."""
    hour, minute = match["hour"], int(match["minute"])
    timed = re.search(r"\b(?:at|by|until|till|before|after|from|to|around|about)\s\Z", text_before(match)) is not None
    if hour[0] != "0" and not timed and match.start() > 0:
        return None
    spoken = f"o {numbers.ONES[int(hour)]}" if hour[0] == "0" and hour != "00" else numbers.cardinal(int(hour))
    if minute == 0:
        return f"{spoken} hundred"
    return f"{spoken} o {numbers.ONES[minute]}" if minute < 10 else f"{spoken} {numbers.cardinal(minute)}"


def say_duration(match: re.Match[str], _manner: Manner) -> str | None:
    """2:40:15 → two hours, forty minutes and fifteen seconds."""
    hours, minutes, seconds = int(match["hours"]), int(match["minutes"]), int(match["seconds"])
    if minutes > 59 or seconds > 59:
        return None
    parts = [
        f"{numbers.cardinal(amount)} {unit}{'' if amount == 1 else 's'}"
        for amount, unit in ((hours, "hour"), (minutes, "minute"), (seconds, "second"))
        if amount
    ]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def say_lap(match: re.Match[str], _manner: Manner) -> str | None:
    """1:47.22 → one minute, forty-seven point two two seconds."""
    minutes = int(match["minutes"])
    figures = match["seconds"].removeprefix("0")
    return f"{numbers.cardinal(minutes)} minute{'' if minutes == 1 else 's'}, {numbers.decimal(figures)} seconds"


def say_verse(match: re.Match[str], _manner: Manner) -> str | None:
    """Genesis 6:14-16 → Genesis chapter six, verses fourteen to sixteen."""
    book = _SHORT_BOOKS.get(match["book"].rstrip("."), match["book"])
    spoken = f"{book} chapter {numbers.whole(match['chapter'])}, verse"
    if match["last"]:
        return f"{spoken}s {numbers.whole(match['verse'])} to {numbers.whole(match['last'])}"
    return f"{spoken} {numbers.whole(match['verse'])}"


_BOOKS = (
    "Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther|Job"
    "|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Obadiah|Jonah|Micah"
    "|Nahum|Habakkuk|Zephaniah|Haggai|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians"
    "|Ephesians|Philippians|Colossians|Thessalonians|Timothy|Titus|Philemon|Hebrews|James|Peter|Jude|Revelation|Sirach|Tobit"
)

_SHORT_BOOKS = {
    "Gen": "Genesis",
    "Exod": "Exodus",
    "Ex": "Exodus",
    "Lev": "Leviticus",
    "Num": "Numbers",
    "Deut": "Deuteronomy",
    "Josh": "Joshua",
    "Judg": "Judges",
    "Sam": "Samuel",
    "Chron": "Chronicles",
    "Neh": "Nehemiah",
    "Ps": "Psalm",
    "Prov": "Proverbs",
    "Eccl": "Ecclesiastes",
    "Isa": "Isaiah",
    "Jer": "Jeremiah",
    "Ezek": "Ezekiel",
    "Dan": "Daniel",
    "Matt": "Matthew",
    "Mk": "Mark",
    "Lk": "Luke",
    "Jn": "John",
    "Rom": "Romans",
    "Cor": "Corinthians",
    "Gal": "Galatians",
    "Eph": "Ephesians",
    "Phil": "Philippians",
    "Col": "Colossians",
    "Thess": "Thessalonians",
    "Tim": "Timothy",
    "Heb": "Hebrews",
    "Jas": "James",
    "Pet": "Peter",
    "Rev": "Revelation",
}
_TWICE_WRITTEN = "Corinthians|Thessalonians|Kings|Samuel|Chronicles|Timothy|Peter|Maccabees|Esdras"
_PLACES = {"1": "First", "2": "Second", "3": "Third", "I": "First", "II": "Second", "III": "Third"}


def say_which_book(match: re.Match[str], _manner: Manner) -> str | None:
    """II Corinthians → Second Corinthians; a single I only before a chapter, and where no sentence opens with it."""
    if match["place"] == "I" and not re.match(r" [A-Z][a-z]+ \d", match.string[match.end() : match.end() + 20]):
        return None
    place = _PLACES[match["place"]]
    return f"{place} {_SHORT_BOOKS[match['short']]}" if match["short"] else place


RULES = (
    Rule(
        "which book",
        "1, 2, II and the like before a book of the Bible that has a second",
        "123I",
        rf"(?P<place>[123]|I{{1,3}})(?:(?= (?:{_TWICE_WRITTEN})\b)"
        r"| (?P<short>Cor|Thess|Sam|Chron|Tim|Pet)\.(?= \d))",
        say_which_book,
        (("in II Corinthians", "in Second Corinthians"), ("1 Kings 3", "First Kings three")),
        then=" ",
    ),
    Rule(
        "Bible verse",
        "chapter and verse after the name of a book of the Bible",
        "AC-EG-PR-TZ",
        rf"(?P<book>{_BOOKS}|(?:{'|'.join(_SHORT_BOOKS)})\.?)"
        r" (?P<chapter>\d{1,3}):(?P<verse>\d{1,3})(?:[-–](?P<last>\d{1,3}))?(?![\w:])",
        say_verse,
        (
            ("in Micah 6:6-8.", "in Micah chapter six, verses six to eight."),
            ("John 3:16", "John chapter three, verse sixteen"),
            ("Matt. 5:3–12", "Matthew chapter five, verses three to twelve"),
        ),
    ),
    Rule(
        "military time",
        "four figures before hours",
        "0-2",
        r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?= (?:hours|hrs)\b)",
        say_military,
        (("at 0900 hours", "at o nine hundred hours"), ("1430 hours", "fourteen thirty hours")),
        then=" ",
    ),
    Rule(
        "duration",
        "hours, minutes and seconds with colons",
        "0-9",
        r"(?P<hours>\d{1,2}):(?P<minutes>\d\d):(?P<seconds>\d\d)(?![\w:])",
        say_duration,
        (("in 2:40:15", "in two hours, forty minutes and fifteen seconds"),),
        then=":",
    ),
    Rule(
        "lap time",
        "minutes, seconds and their hundredths",
        "0-9",
        r"(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d\.\d{1,3})(?![\w:]|\.\d)",
        say_lap,
        (("in 1:47.22", "in one minute, forty-seven point two two seconds"),),
        then=":",
    ),
    Rule(
        "time",
        "hours and minutes with a colon, perhaps a.m. or p.m.",
        "0-9",
        rf"(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?![\d:])(?P<clock> o['’]clock)?(?: ?(?P<half>{_HALF}))?",
        say_time,
        (
            ("at 4:30", "at four thirty"),
            ("16:05", "sixteen o five"),
            ("5:00", "five o'clock"),
            ("10:30 am", "ten thirty A-M"),
            ("at 3:11 a.m., he", "at three eleven A-M, he"),
        ),
        then=":",
    ),
    Rule(
        "time with a full stop",
        "hours and minutes with a full stop before a.m. or p.m.",
        "0-9",
        rf"(?P<hour>\d{{1,2}})\.(?P<minute>\d\d) ?(?P<half>{_HALF})(?!\w)",
        say_dotted_time,
        (("at 3.01 A.M.", "at three o one A-M."), ("12.45 p.m., I", "twelve forty-five P-M, I")),
        then=".",
    ),
    Rule(
        "British time",
        "hours and minutes with a full stop after at, until or till",
        "0-9",
        r"(?P<hour>\d{1,2})\.(?P<minute>[0-5]\d)(?![\d\w])",
        say_british_time,
        (("At 5.30 he rose.", "At five thirty he rose."), ("at 5.30 percent", "at five point three o percent")),
        then=".",
    ),
    Rule(
        "from time to time",
        "a dash between two times",
        "\\-–—",
        r"(?:(?<=[AaPp][Mm])|(?<=[Mm]\.)|(?<=:\d\d))[-–—](?=\d{1,2}(?::\d\d| ?[AaPp]\.?[Mm]))"
        r"|(?:(?<=[AaPp][Mm] )|(?<=[Mm]\. ))[-–—](?= \d{1,2}(?::\d\d| ?[AaPp]\.?[Mm]))",
        say_to,
        (
            ("9am-5pm", "nine A-M to five P-M"),
            ("12:30–1:30", "twelve thirty to one thirty"),
            ("4 am – 8 pm", "four A-M to eight P-M"),
        ),
    ),
    Rule(
        "hour",
        "an hour before a.m. or p.m.",
        "0-9",
        rf"(?:(?P<first>\d{{1,2}}) ?[-–] ?)?(?P<hour>\d{{1,2}}) ?(?P<half>{_HALF})(?!\w)",
        say_hour,
        (
            ("at 4 P.M.", "at four P-M."),
            ("till 1 A.M. this morning", "till one A-M this morning"),
            ("9–10pm", "nine to ten P-M"),
        ),
        then=r" \-–aApP",
    ),
    Rule(
        "half of the day",
        "a.m. and p.m. in any other place",
        "APap",
        r"(?P<half>[AP]\. ?M\.|[ap]\. ?m\.)(?![A-Za-z])",
        say_half_alone,
        (("three o'clock P.M. we", "three o'clock P-M we"), ("at four p.m.", "at four P-M.")),
    ),
)

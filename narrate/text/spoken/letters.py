"""Rules for initialisms, capitals, hesitant and drawn-out speech; roman numerals are left to `roman`."""

import re

from narrate.text.spoken.rule import Manner, Rule, surely_ends_sentence, text_after, text_before, words


def say_dotted(match: re.Match[str], _manner: Manner) -> str | None:
    """U.S. → U-S; the last full stop is kept where a sentence may end."""
    written = match["letters"]
    letters = [letter for letter in written if letter.isalpha()]
    if len(letters) == 2 and letters[0].islower() and written not in ("a.m.", "p.m.", "b.c.", "a.d.", "c.p.", "h.p."):
        return None
    stop = "." if written.endswith(".") and surely_ends_sentence(match) else ""
    return "-".join(letter.upper() for letter in letters) + stop


_SHOUTED = re.compile(r"\b[A-Z’']{2,20}[,;:]?[ \xa0]\Z")
_SHOUTED_NEXT = re.compile(r"[,;:]?[ \xa0][A-Z]{2,20}\b")


def say_capitals(match: re.Match[str], _manner: Manner) -> str | None:
    """STOP IT → STOP it: among other capitals IT and US are words, not letters."""
    word = match["word"]
    if _SHOUTED.search(text_before(match)) or (word == "IT" and _SHOUTED_NEXT.match(text_after(match))):
        return word.lower()
    return None


_DOUBLED = words(
    "cool good soon too look moon room food school fool see free need feel week keep sweet sleep deep feet meet "
    "been hello all well will tell kill hell call ball still off stuff kiss miss boss pass mess less press bee tree "
    "three agree boo zoo ooh eek whee yippee wee peep creep scream speed seen green fall full pull bull roll doll "
    "hall tall wall small smell spell shall sell yell bell fell fill hill pill mill really silly hurry sorry funny "
    "happy pretty better little butter matter teeth cheese please freeze breeze sneeze squeeze geez jeez book took "
    "cook foot wood stood blood poor door floor broom proof roof boom zoom doom gloom noon spoon tooth smooth "
    "choose loose moose goose oops whoops woo moo bookkeeper cheek meek peek seek reek geek leek sleek indeed seed "
    "feed weed heed greed bleed breed add odd egg buzz fuzz jazz fizz pizza puppy mommy daddy mummy nanny granny "
    "bunny sunny honey penny jelly belly jolly billy willy holly dolly lolly"
)
_RUN = re.compile(r"([A-Za-z])\1{2,}", re.IGNORECASE)
_CRY = re.compile(r"(?P<vowels>[aeou])(?P<more>\1*)(?P<end>[hw])\3*", re.IGNORECASE)
# Sounds without a vowel: engines spell them where they are longer than dictionaries have them.
_SOUNDS = (
    (re.compile(r"h+m+"), "hmm"),
    (re.compile(r"m+h*m*"), "hmm"),
    (re.compile(r"s*sh+"), "shush"),
    (re.compile(r"g+r+"), "gurr"),
    (re.compile(r"b+r+"), "burr"),
)


def say_stretched(match: re.Match[str], _manner: Manner) -> str | None:
    """sooooo → so; coooool → cool; Ahhhh → Ah; Shhh → Shush."""
    word = match["word"]
    lower = word.lower()
    if set(lower).isdisjoint("aeiouy"):
        said = next((said for sound, said in _SOUNDS if sound.fullmatch(lower)), None)
        return said.capitalize() if said and word[0].isupper() else said
    if len(set(lower)) == 1 or set(lower) <= set("ivxlcdm"):
        return None
    cry = _CRY.fullmatch(word)
    if cry:
        return cry["vowels"] + cry["more"][:1] + cry["end"]
    runs = list(_RUN.finditer(word))
    for doubled in range(2 ** min(len(runs), 4) - 1, 0, -1):
        tried = _shortened(word, runs, doubled)
        if tried.lower() in _DOUBLED:
            return tried
    return _shortened(word, runs, 0)


def _shortened(word: str, runs: list[re.Match[str]], doubled: int) -> str:
    """The word with each run cut to one letter, or to two where its bit is set in `doubled`."""
    pieces, at = [], 0
    for index, run in enumerate(runs):
        pieces.append(word[at : run.start()])
        pieces.append(run[1] * (2 if doubled >> index & 1 else 1))
        at = run.end()
    return "".join(pieces) + word[at:]


_SYLLABLES = {
    "b": "buh",
    "c": "kuh",
    "d": "duh",
    "f": "fuh",
    "g": "guh",
    "h": "huh",
    "j": "juh",
    "k": "kuh",
    "l": "luh",
    "m": "muh",
    "n": "nuh",
    "p": "puh",
    "q": "kuh",
    "r": "ruh",
    "s": "suh",
    "t": "tuh",
    "v": "vuh",
    "w": "wuh",
    "y": "yuh",
    "z": "zuh",
    "th": "thuh",
    "wh": "wuh",
    "sh": "shuh",
    "ch": "chuh",
    "st": "stuh",
    "pl": "pluh",
}


_COMPOUNDS = frozenset(
    (("d", "day"), ("t", "test"), ("c", "clamp"), ("b", "ball"), ("b", "boy"), ("g", "girl"), ("p", "plate"))
)


def say_stutter(match: re.Match[str], _manner: Manner) -> str | None:
    """W-what → Wuh-what."""
    onset, rest = match["onset"], match["word"]
    first = onset.split("-")[0]
    if not rest.lower().startswith(first.lower()):
        return None
    if first.isupper() and rest[0].isupper() and not rest[1:2].islower():
        return None
    syllable = _SYLLABLES.get(first.lower())
    if syllable is None or (first.lower(), rest.lower()) in _COMPOUNDS:
        return None
    count = onset.count("-")
    opening = syllable.capitalize() if first[0].isupper() else syllable
    return "-".join([opening] + [syllable] * (count - 1)) + "-" + rest


def say_world_war(match: re.Match[str], _manner: Manner) -> str | None:
    """WWII → World War Two."""
    return "World War " + ("two" if match["number"] in ("II", "2") else "one")


RULES = (
    Rule(
        "World War",
        "WWI, WW2 and so on",
        "W",
        r"WW(?P<number>II|I|1|2)(?!\w)",
        say_world_war,
        (("in WWII", "in World War two"),),
    ),
    Rule(
        "initials",
        "letters with full stops: spelled, without a pause after each",
        "A-Za-z",
        r"(?P<letters>Ph\.\s?D\.|[BMD]\.\s?Sc\.|[A-Za-z]\.(?:[A-Za-z]\.){1,7}(?![A-Za-z])|[A-Z](?:\.[A-Z]){1,7}(?![\w.]))",
        say_dotted,
        (("the U.S. Army", "the U-S Army"), ("in the R.A.F.", "in the R-A-F."), ("J.R. Roe", "J-R Roe")),
    ),
    Rule(
        "capitals",
        "IT and US among other capitals are words",
        "IU",
        r"(?P<word>IT|US|UN)(?![\w’'-])",
        say_capitals,
        (("STOP IT NOW", "STOP it NOW"), ("the US Army", "the US Army")),
    ),
    Rule(
        "drawn-out word",
        "a letter three times or more",
        "A-Za-z",
        r"(?P<word>(?=[A-Za-z]{0,24}?(?P<again>[a-zAEIOUHLMNRSTY])(?P=again){2})[A-Za-z]{3,80}+)(?![\w])",
        say_stretched,
        (
            ("sooooo", "so"),
            ("Nooo!", "No!"),
            ("coooool", "cool"),
            ("Ohhh", "Oh"),
            ("Shhh!", "Shush!"),
            ("pleeease", "please"),
        ),
    ),
    Rule(
        "stutter",
        "the first sound of a word, repeated with hyphens",
        "A-Za-z",
        r"(?P<onset>(?:[A-Za-z]{1,2}-){1,6})(?P<word>[A-Za-z]{2,24}[’']?[a-z]{0,4})(?![\w-])",
        say_stutter,
        (
            ("W-what?", "Wuh-what?"),
            ("b-b-but", "buh-buh-but"),
            ("T-shirt", "T-shirt"),
            ("D-day", "D-day"),
            ("I-I", "I-I"),
        ),
    ),
)

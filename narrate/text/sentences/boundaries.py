"""Decides whether a sentence ends at a given stop, looking at a bounded stretch of text on both sides of it."""

import re
from dataclasses import dataclass

from narrate.text.sentences.tags import is_speech_tag
from narrate.text.sentences.words import BRANDS, CARELESS_OPENERS, FIRST_PERSON, OPENING_SURNAMES, LanguageRules

_LOOK_BACK = 40
_LOOK_AHEAD = 160

_STOPS = ".!?…‥؟۔।॥։።፧།။៕។‽。！？｡．⁇⁈⁉⸮"
_QUOTES = "\"'“”„‟‘’‚‛«»‹›「」『』〝〞＂"
_EMPHASIS = "*_~"
# Marks for notes, and characters of no width, stick to the stop before them.
_STICKING = "†‡¹²³⁴⁵⁶⁷⁸⁹⁰\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_PICTURES = "\U0001f300-\U0001faff\u2600-\u27bf\ufe0f\u200d"
_CLOSERS = "[" + re.escape(_QUOTES + ")]}）】〉》" + _EMPHASIS + _STICKING) + _PICTURES + "]"
_OPENERS = _QUOTES + "¿¡([{（" + _EMPHASIS + "—–―-…." + _STICKING
_OPENING_QUOTES = frozenset('"“„«»‹›「『〝')
_CLOSING_QUOTES = frozenset("\"'”’“«»‹›」』*_")

CANDIDATE = re.compile(
    # A run of stops (the look-behind keeps the search from starting inside one), or single stops with blanks between,
    # or a dash that a quote closes; then all that closes with it. No look-ahead for the blank that must follow: what
    # is matched in vain would be matched again from each of its characters.
    rf"(?:(?P<stops>[{_STOPS}](?<![{_STOPS}].)[{_STOPS}]*+(?: \.(?![{_STOPS}\w]))*+)|[—–―-](?=[\"”»’'“«]))"
    rf"(?P<closers>{_CLOSERS}*+(?:\[\d{{1,3}}\])?)"
)

_FOLLOWING = re.compile(
    # Closing marks alone between blanks (`’ ”`, ` »`) and emoticons belong to the sentence before.
    r"(?P<dangling>(?: (?:[”’»›)\]]{1,3}|[:;=8][-']?[()DPpOo3/]|\^_?\^|xD|XD|<3"
    rf"|[{_PICTURES}]{{1,12}})(?= |$)){{0,4}}+)"
    rf"(?: (?P<open>(?:[{re.escape(_OPENERS)}]{{1,6}} ?){{0,4}})(?P<word>(?:\w[\w’'-]{{0,30}})?))?"
)
_GOES_ON = frozenset(",;:?!)]}&/=+%")

_INITIALISM = re.compile(r"(?:[^\W\d_]\.-?){1,7}[^\W\d_]")
_ITEM_LABEL = re.compile(r"(?:[•‣⁃▪◦*·-] ?)?(?:\d{1,3}|[A-Za-z]|[IVXL]{1,6}|[ivxl]{1,6})")
_ROMAN = re.compile(r"[IVXL]{1,6}")
_NUMBER = re.compile(r"\d|[IVXLC]+$")
_NUMBERED_PARTS = frozenset(["vol", "bk", "ch", "chap", "sec", "art", "fig", "op", "bd", "kap", "cap"])
_COMPASS = frozenset("NSEW")
_PENCE = re.compile(r"[£\d]*\d[sl]")
_DAYTIME = re.compile(r"(?:At|By|Around|About|Before|After|Until|Till|Since|From|On)\b[^.!?]{0,40}\d[^.!?]{0,12}")


@dataclass(frozen=True, slots=True)
class _Site:
    """A place where a sentence could end, and what stands around it."""

    text: str
    start: int
    stop: int
    stops: str
    closers: str
    opening: str
    word: str
    word_end: int

    @property
    def plain_word(self) -> str:
        """The next word in lower case with straight apostrophes."""
        return self.word.lower().replace("’", "'")

    @property
    def quote_opens(self) -> bool:
        return not _OPENING_QUOTES.isdisjoint(self.opening)

    def token_start(self) -> int:
        """Where the last token before the stop starts; a token longer than the look-back is cut."""
        lowest = max(self.start, self.stop - _LOOK_BACK)
        return max(lowest, self.text.rfind(" ", lowest, self.stop) + 1)

    def last_token(self) -> str:
        """The last token before the stop, without the quotes and brackets that open it."""
        final = self.text[self.token_start() : self.stop]
        for mark in "—–/([":
            final = final.rpartition(mark)[2]
        return final.lstrip(_OPENERS)

    def words_before(self) -> int:
        """How many words the sentence has so far, counted up to some eight."""
        lowest = max(self.start, self.stop - _LOOK_BACK)
        return len(self.text[lowest : self.stop].split())


def sentence_end(text: str, start: int, candidate: re.Match[str], rules: LanguageRules) -> int:
    """Where the sentence that began at `start` ends because of this match of `CANDIDATE`; 0 where it goes on."""
    following = _FOLLOWING.match(text, candidate.end(), candidate.end() + _LOOK_AHEAD)
    if following is None or following["open"] is None:
        return 0
    dangling = following["dangling"]
    stops, closers, word = candidate["stops"] or "", candidate["closers"] + dangling, following["word"]
    site = _Site(text, start, candidate.start(), stops, closers, following["open"], word, following.end())
    if text[site.stop - 1 : site.stop] in ("[", "(") and closers[:1] in ("]", ")"):
        return 0
    quoted = not _CLOSING_QUOTES.isdisjoint(closers)
    if quoted and not site.opening and is_speech_tag(text, following.start("open"), stops == "."):
        return 0
    return following.end("dangling") if _ends(site, rules) else 0


def _ends(site: _Site, rules: LanguageRules) -> bool:
    word, stops = site.word, site.stops
    if not word:
        following = site.text[site.word_end : site.word_end + 1]
        return following != "" and following not in _GOES_ON
    if word[0].islower():
        return _ends_before_small(site, rules)
    if not stops:
        return word[0].isupper() or site.quote_opens
    if ("…" in stops or "‥" in stops or stops.count(".") > 1) and not ("?" in stops or "!" in stops):
        return _ellipsis_ends(site, rules)
    if stops == ".":
        return _full_stop_ends(site, rules)
    if stops == "!" and not site.closers:
        return site.last_token().lower() not in BRANDS or site.plain_word in rules.openers
    return True


def _ends_before_small(site: _Site, rules: LanguageRules) -> bool:
    """Before a small letter a sentence ends only where a quote opens, or in prose without care for capitals."""
    if site.quote_opens and not _CLOSING_QUOTES.isdisjoint(site.closers):
        return True
    if site.stops not in (".", "?", "!", "?!", "!?"):
        return False
    if site.plain_word in FIRST_PERSON and site.stops != ".":
        return "i" in rules.openers
    if site.opening in ("’", "'") and len(site.word) == 1:
        # Dutch: "’s Avonds", "’t Is".
        return site.text[site.word_end + 1 : site.word_end + 2].isupper()
    final = site.last_token()
    if site.quote_opens and not site.closers:
        return site.stops != "." or not _is_abbreviation(final.lower(), rules)
    if site.stops != "." or site.closers or site.opening or "he" not in rules.openers:
        return False
    careless = site.plain_word in CARELESS_OPENERS and len(final) >= 3 and final.isalpha() and final.islower()
    return careless and not _is_abbreviation(final, rules)


def _is_abbreviation(final: str, rules: LanguageRules) -> bool:
    return (
        final in rules.connectives
        or final in rules.titles
        or final in rules.after_name
        or final in rules.closing
        or final in rules.before_number
        or len(final) == 1
        or _INITIALISM.fullmatch(final) is not None
    )


def _ellipsis_ends(site: _Site, rules: LanguageRules) -> bool:
    """Before a capital, an ellipsis ends a sentence unless it seems to stutter, or to hesitate before "I" or a name."""
    if not site.closers and not site.text[max(site.start, site.stop - _LOOK_BACK) : site.stop].strip(_OPENERS + " "):
        return False
    if site.quote_opens or not _CLOSING_QUOTES.isdisjoint(site.closers):
        return True
    word = site.plain_word
    if word == site.last_token().lower():
        return False
    if word in FIRST_PERSON or word[0].isdigit():
        return site.words_before() > 3 and not word[0].isdigit()
    if word in rules.openers:
        return True
    if rules.capital_nouns or site.text[site.word_end : site.word_end + 1] in _STOPS + ",":
        return False
    return site.words_before() > 2


def _full_stop_ends(site: _Site, rules: LanguageRules) -> bool:
    """Whether a single full stop before a capital, a number or a letter without case ends the sentence."""
    begin = site.token_start()
    final = site.last_token()
    if not final:
        return True
    if _is_item_label(site):
        return False
    if not _CLOSING_QUOTES.isdisjoint(site.closers):
        return True
    opens = site.quote_opens or (
        site.plain_word in rules.openers and site.text[site.word_end : site.word_end + 1] != "."
    )
    counts = not opens or (site.word == "I" and final.lower() in _NUMBERED_PARTS)
    if counts and _NUMBER.match(site.word) and _is_before_number(final, rules):
        return False
    if len(final) == 1 and final.isalpha():
        return _initial_ends(site, rules, final, begin, opens)
    return _word_ends(site, rules, final, begin, opens)


def _is_before_number(final: str, rules: LanguageRules) -> bool:
    written = final.capitalize() if final.isupper() else final
    return (
        final.lower() in rules.before_number
        or written in rules.named_before_number
        or _PENCE.fullmatch(final) is not None
    )


def _is_item_label(site: _Site) -> bool:
    """Whether nothing but "1", "b", "IV" or "• 9" stands before the stop in the whole text."""
    return site.start == 0 and site.stop <= 8 and _ITEM_LABEL.fullmatch(site.text, 0, site.stop) is not None


def _word_ends(site: _Site, rules: LanguageRules, final: str, begin: int, opens: bool) -> bool:
    key = final.lower()
    if key in rules.closing:
        clock = key in ("a.m", "p.m", "pm") and begin - site.start < _LOOK_BACK
        return not (clock and _DAYTIME.fullmatch(site.text, site.start, begin))
    if key in rules.after_name or (rules.capital_nouns and key.endswith("str")):
        return opens
    if key in rules.connectives or (key in rules.titles and final[0].isupper()):
        # "Mulholland Dr. She": after a name, a street.
        return key == "dr" and opens and not site.quote_opens and _capital_before(site, begin)
    if _INITIALISM.fullmatch(final):
        return opens and begin > site.start
    if rules.ordinal_stop and ((final.isdigit() and len(final) <= 2) or _ROMAN.fullmatch(final)):
        return opens
    return True


def _initial_ends(site: _Site, rules: LanguageRules, final: str, begin: int, opens: bool) -> bool:
    """Whether a single letter and its stop end the sentence: "you and I. Did", not "Albert I. Jones"."""
    capital_before = _capital_before(site, begin)
    if final == "I" and not capital_before:
        return True
    if final.lower() in rules.titles or (final.islower() and final in rules.connectives):
        return False
    if final.islower():
        # "z. B.": both letters are one abbreviation.
        if len(site.word) == 1 and site.text[site.word_end : site.word_end + 1] == ".":
            return False
        if site.text[max(site.start, begin - 2) : begin] == ". ":
            return opens or not rules.openers
        return not site.word[0].isdigit()
    if site.word[0].isdigit():
        return final not in _COMPASS
    return opens and begin > site.start and not (capital_before and site.plain_word in OPENING_SURNAMES)


def _capital_before(site: _Site, begin: int) -> bool:
    """Whether the word before the token that begins at `begin` has a capital."""
    lowest = max(site.start, begin - 1 - _LOOK_BACK)
    before = site.text[max(lowest, site.text.rfind(" ", lowest, max(begin - 1, lowest)) + 1) : max(begin - 1, lowest)]
    return before.lstrip(_OPENERS)[:1].isupper()

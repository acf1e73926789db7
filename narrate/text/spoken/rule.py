"""What a rule of the spoken form is and the context it may look at; the rules are left to their own modules."""

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is to be read: British habits or American ones, and whether emoji are named."""

    british: bool = False
    name_emoji: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One small named habit of reading aloud.

    `starts` holds the characters with which a match can begin, as inside the brackets of a regular expression.
    `head`, where given, stands before `pattern`; rules that follow each other with the same head share its search.
    `then`, where given, holds those that may follow the figures of a match that begins with a figure.
    `pattern` is tried where a token begins (the first letter or digit of a word, or a sign). All its groups are named,
    all its repetitions bounded or possessive, so that the whole stays linear. `say` gives the words to be spoken
    in place of the match, or None: then the rules after this one have their turn at the same place.
    """

    name: str
    does: str
    starts: str
    pattern: str
    say: Callable[[re.Match[str], Manner], str | None]
    examples: tuple[tuple[str, str], ...]
    british_examples: tuple[tuple[str, str], ...] = ()
    then: str = ""
    head: str = ""


def words(text: str) -> frozenset[str]:
    """A set of words from a text that holds them with blanks between."""
    return frozenset(text.split())


CONTEXT = 48

_LAST_WORD = re.compile(r"([A-Za-z’']{1,24})(?: ?[.,])?[ \xa0]{1,2}\Z")
_NEXT_WORD = re.compile(r"[ \xa0]{1,2}([A-Za-z’']{1,24})")


def word_before(match: re.Match[str]) -> str:
    """The word directly before the match (one blank between, a full stop or comma allowed), or an empty string."""
    start, text = match.start(), match.string
    if start < 2 or text[start - 1] not in " \xa0" or text[start - 2].isdigit():
        return ""
    found = _LAST_WORD.search(text, max(0, start - 28), start)
    return found[1] if found else ""


def word_after(match: re.Match[str]) -> str:
    """The word directly after the match (one blank between), or an empty string."""
    found = _NEXT_WORD.match(match.string, match.end())
    return found[1] if found else ""


def text_before(match: re.Match[str]) -> str:
    """Up to CONTEXT characters before the match."""
    start = match.start()
    return match.string[max(0, start - CONTEXT) : start]


def text_after(match: re.Match[str]) -> str:
    """Up to CONTEXT characters after the match."""
    end = match.end()
    return match.string[end : end + CONTEXT]


_SENTENCE_END = re.compile(r"[\"'”’)\]]{0,3}(?:\s{1,4}[\"'“‘(\[]{0,3}[A-Z](?![A-Z])|\s{0,4}\Z|\s{0,2}\n)")
_SENTENCE_START = re.compile(r"(?:\A|[.!?…:]|\n)[\s\"'“‘(\[—–-]{0,6}\Z")


def ends_sentence(match: re.Match[str]) -> bool:
    """Whether a sentence may well end after the match (end of text, closing marks, or a capital after a blank)."""
    return _SENTENCE_END.match(match.string, match.end()) is not None


_NEW_SENTENCE = re.compile(
    r"[\"'”’)\]]{0,3}(?:\s{0,4}\Z|\s{0,2}\n|\s{1,4}[\"“‘(\[]?(?:The|A|An|He|She|It|I|We|They|You|But|And|Or|So|Then|There|This"
    r"|That|These|Those|In|On|At|By|For|From|To|With|When|While|Where|What|Who|Why|How|If|As|After|Before|Since|Once|His|Her"
    r"|Its|Their|My|Our|Your|No|Not|Yes|Now|Some|All|Both|Each|One|Two|Many|However|Although|Also|During|Despite|Most|Such)\b)"
)


def surely_ends_sentence(match: re.Match[str]) -> bool:
    """Whether the text ends after the match, or a word follows that opens sentences and is no part of a name."""
    return _NEW_SENTENCE.match(match.string, match.end()) is not None


def starts_sentence(match: re.Match[str]) -> bool:
    """Whether the match stands at the start of a text, line or sentence."""
    start = match.start()
    return start == 0 or _SENTENCE_START.search(match.string, max(0, start - 8), start) is not None

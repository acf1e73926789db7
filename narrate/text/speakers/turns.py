"""Whose the quotes of one paragraph are: by their tags, and by what stands between them; scenes are left to others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from narrate.text.sentences.words import SPEECH_VERBS
from narrate.text.speakers.cast import Cast, Member
from narrate.text.speakers.quotes import Quote, find_quotes
from narrate.text.speakers.tags import Tag, begins_speech, tag_of

LONGEST_NARRATION = 300
"""Characters between two quotes of one paragraph over which they are not taken for one person's any more."""

_NAMED = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][\w’'-]*")
_SENTENCE_END = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.!?…]\s+")
_STARTS = re.compile(r"(?:^|[.!?…][\"”’)]*)\s*$")
_OBJECT = re.compile(
    r"\b(?:to|at|with|from|towards?|beside|by|of|for|past|behind|in|on|near|into|against|told|asked)(?: the)?"
    r"(?: [A-ZÀ-ÖØ-Þ][\w’'.-]*){0,3} $"
)
_SUBJECT = re.compile(
    r"(?:^|(?<=[.!?…;,] )|(?<=\band )|(?<=\bas )|(?<=\bwhile )|(?<=\bwhen ))(he|she|they|we|i)\b", re.I
)
_SPOKE = "|".join(
    sorted(verb for verb in SPEECH_VERBS if verb.endswith("ed") or verb in ("said", "says", "told", "swore"))
)
_SOMEBODY = re.compile(
    r"\b(?:voices?|someone|somebody|everyone|everybody|others?|another|man|woman|boy|girl|stranger|hear[ds]?|listen\w*"
    rf"|repl(?:y|ies)|answers?|{_SPOKE})\b",
    re.IGNORECASE,
)
# What a body does beside speaking; what it does on hearing another speak is left out.
_BEATS = (
    "looked|turned|leaned|leant|stood|sat|rose|stepped|walked|crossed|put|set|laid|took|picked|lifted|raised|lowered"
    "|shook|nodded|shrugged|smiled|grinned|frowned|sighed|swallowed|paused|hesitated|straightened|folded|rubbed|wiped"
    "|tapped|pointed|bent|knelt|hurried|ran|came|opened|closed|shut|glanced|blinked|bit|cleared|drew|pushed|pulled|threw"
    "|tossed|held|scratched|winced|snorted|laughed|chuckled|gestured|waved|poured"
)
_BEAT = re.compile(rf"\s*(?P<name>(?:[A-Z][\w’'.-]* ?){{1,4}}?) ?(?:[a-z]+ly )?(?:{_BEATS})\b")
_DOES = re.compile(r"\s*(?P<name>(?:[A-Z][\w’'.-]* ?){1,4}?) (?:[a-z]+ly )?(?!and\b|or\b)[a-z]{2,}\b")
_PLAIN = re.compile(
    r"(?:the|an?|this|that|these|those|his|her|their|its|my|our|he|it|she|they|we|you|i|then|and|but|so|as|at|in|on|with|for"
    r"|from|after|before|when|while|there|here|now|one|no|not|outside|inside|above|below|behind|beside|still|even|every|each"
    r"|all|some|if|by|to|of|or|yet|only|just|what|who)\Z|.*(?:ly|ing)\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What a paragraph has of speech: quotes, and whose each is ("" unknown).

    `pure` turns hold nothing but quotes; `tagged` ones say themselves who speaks.
    """

    quotes: tuple[Quote, ...] = ()
    speakers: tuple[str, ...] = ()
    pure: bool = False
    tagged: bool = False

    @property
    def speaker(self) -> str:
        """Whose all of it is; "" where that is not known."""
        return self.speakers[0] if len(set(self.speakers)) == 1 else ""


def turn_of(text: str, cast: Cast, inherited: str = "") -> Turn:
    """The speech of one paragraph; `inherited` is whose the quote is that the paragraph before left open."""
    quotes = find_quotes(text)
    if not quotes:
        return Turn()
    tags = [tag_of(text, quotes, number) for number in range(len(quotes))]
    found = [cast.find(tag.who) if tag and tag.kind != "pronoun" else None for tag in tags]
    if inherited and tags[0] is None and not text[: quotes[0].start].strip():
        found[0] = cast.find(inherited)
    strange = any(tag and tag.kind != "pronoun" and not member for tag, member in zip(tags, found, strict=True))
    members = {member.name: member for member in found if member}
    paragraph = _Paragraph(text, quotes, tags)
    paragraph.carry_interrupted(found)
    # A paragraph of several people holds no more than its tags say.
    member = None if strange or len(members) > 1 else next(iter(members.values()), None) or paragraph.acting(cast)
    if member is not None:
        paragraph.spread(found, member)
    outside = "".join(text[start:end] for start, end in paragraph.gaps)
    return Turn(
        quotes,
        tuple(member.name if member else "" for member in found),
        pure=not any(letter.isalnum() for letter in outside),
        tagged=any(tag and member for tag, member in zip(tags, found, strict=True)),
    )


class _Paragraph:
    """A paragraph with its quotes and their tags, and the narration before, between and behind them."""

    def __init__(self, text: str, quotes: tuple[Quote, ...], tags: Sequence[Tag | None]) -> None:
        self.text, self.quotes, self.tags = text, quotes, tags
        starts = [0, *(quote.end for quote in quotes)]
        self.gaps = list(zip(starts, [*(quote.start for quote in quotes), len(text)], strict=True))

    def carry_interrupted(self, found: list[Member | None]) -> None:
        """`“I,” said Ada, “know.”`: a quote that a tag only interrupts goes on by the same speaker."""
        for number in range(1, len(found)):
            tag = self.tags[number - 1]
            start, end = self.gaps[number]
            if found[number] is None and self.tags[number] is None and tag and tag.start == start:
                rest = self.text[tag.end : end]
                if rest.rstrip().endswith(",") and not re.search(r"[.!?;]", rest):
                    found[number] = found[number - 1]

    def spread(self, found: list[Member | None], member: Member) -> None:
        """One paragraph is one speaker's as a rule: to the quotes beside those that are known to be the member's.

        With none known, the member acts in the paragraph, and its first quote is the member's.
        """
        if not any(found) and self._is_free(0, member):
            found[0] = member
        for number in range(1, len(found)):
            if found[number - 1] and found[number] is None and self._joins(number, number, member):
                found[number] = member
        for number in range(len(found) - 2, -1, -1):
            # What leads into a quote by nothing but its tag says nothing of the quote before.
            told = any(letter.isalnum() for letter in self.told(number + 1))
            if told and found[number + 1] and found[number] is None and self._joins(number + 1, number, member):
                found[number] = member

    def _is_free(self, number: int, member: Member) -> bool:
        """Whether a quote is speech, and by its tag, if it has one, can be the member's."""
        tag = self.tags[number]
        fits = tag is None or (tag.kind == "pronoun" and member.is_pronoun(tag.who))
        return fits and begins_speech(self.text, self.quotes[number])

    def _joins(self, gap: int, number: int, member: Member) -> bool:
        told = self.told(gap)
        return (
            bool(self.text[slice(*self.gaps[gap])].strip())
            and len(told) <= LONGEST_NARRATION
            and self._is_free(number, member)
            and only_of(told, member)
            and only_of(self._reaction(number), member)
        )

    def _reaction(self, number: int) -> str:
        """The sentence that follows a quote: who acts in it may be who spoke."""
        told = self.told(number + 1)
        end = _SENTENCE_END.search(told)
        return told[: end.end()] if end else told

    def told(self, gap: int) -> str:
        """The narration before the quote of that number (behind the last one), without the words that are tags."""
        start, end = self.gaps[gap]
        kept = self.text[start:end]
        for tag in reversed(self.tags[max(gap - 1, 0) : gap + 1]):
            if tag and start <= tag.start < end:
                kept = kept[: tag.start - start] + kept[tag.end - start :]
        return kept

    def acting(self, cast: Cast) -> Member | None:
        """The member who alone does something beside the first quote, where no tag says who speaks.

        Before the quote, in the sentence it follows; or between the first two quotes.
        """
        gaps = self.gaps
        lead = self.text[slice(*gaps[0])].rstrip()
        pronoun = self.tags[0] is not None
        if lead and lead[-1] in ".!…":
            start = max((stop.end() for stop in _SENTENCE_END.finditer(lead)), default=0)
            beat = (_DOES if pronoun else _BEAT).match(lead, start)
        elif not lead and len(gaps) > 2 and not pronoun:
            beat = _BEAT.match(self.text, gaps[1][0], gaps[1][1])
        else:
            return None
        member = cast.find(beat["name"]) if beat else None
        if member is None:
            return None
        narrated = " ".join(self.told(gap).strip() for gap in range(len(gaps)))
        return member if len(narrated) <= 2 * LONGEST_NARRATION and only_of(narrated, member, alone=True) else None


def only_of(narrated: str, member: Member, alone: bool = False) -> bool:
    """Whether nobody but the member can be at work in a piece of narration; with `alone` no other is named at all."""
    if _SOMEBODY.search(narrated):
        return False
    if any(not member.is_pronoun(found[1]) for found in _SUBJECT.finditer(narrated)):
        return False
    for found in _NAMED.finditer(narrated):
        word = found[0].removesuffix("'s").removesuffix("’s")
        before = narrated[max(found.start() - 80, 0) : found.start()]
        if member.is_called(word) or (_PLAIN.match(word) and _STARTS.search(before)):
            continue
        if not alone and _OBJECT.search(before):
            continue
        return False
    return True

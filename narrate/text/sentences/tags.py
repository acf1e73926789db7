"""Tells whether words after a closing quote say who spoke (`"Where?" Tom asked.`), which joins them to the quote."""

import re

from narrate.text.sentences.words import GESTURE_VERBS, NO_SPEAKERS, PRONOUN_SPEAKERS, SPEECH_VERBS, TELLING_VERBS

# Every repetition is bounded, so a match looks at no more than this many characters.
_LOOK_AHEAD = 200

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĪĮİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŲŹŻŽ"
_NAME = rf"[{CAPITAL}][\w’'-]{{0,24}}\.?"
_NAMES = rf"{_NAME}(?: (?:de |la |of |the |von |van |du ){{0,2}}{_NAME}){{0,4}}"
_TAG = re.compile(
    r"(?P<subject>"
    r"(?P<common>(?:The|My|His|Her|Our|Their|A|An|One|Another)(?: [a-z][a-z’'-]{0,20}){1,3}?)"
    rf"|(?:I|{_NAMES})(?:(?<=[’']s) [a-z]{{1,20}}|(?<=s[’']) [a-z]{{1,20}})?"
    rf"(?:(?:,|,? and| or| &) (?:I|(?:the|his|her|my) [a-z]{{1,20}}|{_NAMES})){{0,2}}"
    r")(?:, [^,.!?;:\"“”]{1,40},)?"
    r"(?: (?:[a-z]{1,20}ly|then|also|just|still|almost|both|all|now|again|once|even|had|could|would|always|at last"
    r"|simply|next|half|soon)){0,2}"
    r" (?:(?P<phrase>(?:went|goes) on|(?:shot|gave|called) back|(?:put|cut|broke|breaks|chimed) in"
    r"|(?:bit|broke|burst|called|cried|rang) out|trailed off|want(?:ed|s) to know)"
    r"|(?P<verb>[a-z]{2,16}))\b(?! nothing\b| little\b| no more\b)"
    r"(?P<tail>(?: (?:[a-z]{1,20}ly|back|again|aloud|out|loud|on|in|once|at once|too|first|instead|now)){0,3}"
    r"[.,;:](?! ?[\"“‘'«„]))?"
)
_INVERTED_TAG = re.compile(
    r"(?:Said|Cried|Replied|Shouted|Exclaimed|Whispered|Asked|Answered|Muttered) (?:I|he|she|we|they|the|my|"
    rf"{_NAME})(?=[ .,])"
)


def is_speech_tag(text: str, position: int, after_full_stop: bool) -> bool:
    """Whether the capitalised words from `position` on, right after a closing quote, name the speaker.

    after_full_stop: the quote closed with a full stop. Careful prose never does that before a tag, so then, and for
    subjects it would write small ("He said."), the verb must end the clause.
    """
    if _INVERTED_TAG.match(text, position):
        return True
    tag = _TAG.match(text, position, position + _LOOK_AHEAD)
    if tag is None:
        return False
    first = tag["subject"].partition(" ")[0].lower()
    if first in NO_SPEAKERS:
        return False
    ends_clause = tag["tail"] is not None
    if tag["phrase"] or tag["verb"] in SPEECH_VERBS:
        sloppy = tag["common"] is not None or first in PRONOUN_SPEAKERS
        return ends_clause or not (sloppy or after_full_stop)
    if tag["verb"] in TELLING_VERBS and text[tag.end("verb") : tag.end("verb") + 1] in (".", ","):
        return True
    # "There." She pointed. "He did." The guard laughed.: a full stop and a gesture are two sentences.
    deed = after_full_stop and (tag["common"] is not None or first in PRONOUN_SPEAKERS)
    return ends_clause and not deed and tag["verb"] in GESTURE_VERBS

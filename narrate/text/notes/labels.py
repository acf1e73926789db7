"""The labels people put before what is not their tale, how sure each is, and what it announces; no verdicts here."""

from __future__ import annotations

import re
from dataclasses import dataclass

from narrate.model import SkipReason


@dataclass(frozen=True, slots=True)
class Label:
    """A label found at `start`: what it announces, where the words after it begin, and how far it speaks for a note.

    `weight` is on the scale of `features`: 6 and more needs no other sign. `field` marks a line of an archive's header
    ("Rating: T"), which ends with its line.
    """

    start: int
    end: int
    reason: SkipReason
    weight: float
    name: str
    field: bool = False


_NOTE_WORDS = (
    r"author(?:['’]?s?['’]?|ess(?:['’]s)?)[ -]*(?:end |foot |short |quick |long |random )?(?:notes?"
    r"|ramblings?|rants?|corner|comments?|babble|thoughts|blurb|note time|foreword|afterword|preface)"
    r"|(?:end|foot|opening|closing|starting|beginning|pre-?chapter|post-?chapter|pre-?story|chapter"
    r"|story|chapter end|important|quick|random|additional|final|last|writer['’]?s|my|beta['’]?s?"
    r"|translat(?:or|ion)['’]?s?|tl|editor['’]?s)"
    r"[ -]+(?:author['’]?s? )?notes?|(?:short |quick |important |a )?notes? (?:from|by) (?:the "
    r"|your )?(?:author|writer|translator|me|beta)\b[^:.\n]{0,30}|note to (?:my |the "
    r"|all )?(?:readers?|reviewers?|self-inserters)"
    r"|author here|authoress(?: note)?"
    r"|notas? d(?:e|el|a) (?:la |l['’])?autora?|notes? de l['’]aut(?:eur|rice)"
    r"|anmerkung(?:en)?(?: de[sr] autor(?:s|in))?|nota dell['’]autor[ei]|примечани[ея](?: автора)?"
)
# "AN" only in capitals: "an" begins sentences.
_SHORT = (
    r"(?:[Aa] ?[/\\] ?[Nn]s?\d?|A\. ?N\.(?=\s*[:;=—–-])|ANs?\d?(?=\s*[:;=—–/!.,-]|\s*\Z|\s*\n"
    r"|\s+[A-Z]?[a-z])|[Tt]/[Nn]|E/N|TL;? ?[Nn]ote|TLN|ETN|[Ss]/[Nn]|B/N|N/A(?=:))"
)

_LEAD = r"[\s\W_]*"
_AFTER = r"[*_\]\)]*\s*(?:[:;=—–~]|-+|\.{1,3}(?!\w)|\)|\]|\d{0,2}\s*:|#?\d{1,2}\b)[*_]*"

_STRONG = re.compile(
    rf"\A(?P<lead>[^\w\n\"“‘']*)(?:(?-i:{_SHORT})(?=[\W_]|\Z|[A-Z])|(?:(?:{_NOTE_WORDS}))(?={_AFTER}"
    rf"|[*_~]{{1,3}}\s|[*_\]\)]*\s*\Z|\n))(?:{_AFTER})?",
    re.IGNORECASE,
)
_WEAK: tuple[tuple[float, SkipReason, str], ...] = (
    (4.0, SkipReason.DISCLAIMER, r"(?:standard |usual |the |general )?disclaim(?:er|ers|or)s?(?: and warnings?)?"),
    (5.0, SkipReason.WARNING, r"(?:trigger|content|spoiler|chapter) warnings?|TWs?|CWs?|warnings? for this chapter"),
    (2.5, SkipReason.WARNING, r"(?:story |language )?warnings?(?: for)?|spoilers?|triggers?"),
    (5.0, SkipReason.SUMMARY, r"(?:chapter|story) summary"),
    (
        3.0,
        SkipReason.SUMMARY,
        r"(?:full |short )?(?:summary|synopsis)|previously(?: on [^:\n]{1,40})?|last chapter|recap"
        r"|last time(?: on [^:\n]{1,40})?",
    ),
    (
        5.0,
        SkipReason.REVIEWS,
        r"(?:review|reviewer|reader|guest|comment)s?['’]? (?:replies|responses?|answers?|corner|time"
        r"|response time|shout-?outs?"
        r"|thanks)|(?:replies|responses?|answers|thanks|shout-?outs?) to (?:\w+ )?(?:reviews?|reviewers?"
        r"|readers?|comments?|guests?)|shout-?outs?"
        r"|to (?:my )?(?:anon\w*|guest|reviewers?)(?: reviewers?)?"
        r"|review(?:er)?s? (?:responses|replies)|reviewers|guest reviewers?",
    ),
    (
        5.0,
        SkipReason.AUTHOR_NOTE,
        r"(?:anon(?:ymous)?|nonnie|a nonnie|@[\w-]+) (?:asked|prompted|requested|said|sent)"
        r"|(?:[a-z]+ )?translations?|glossary|edit(?:ed)?|(?:suggested|recommended) (?:listening|songs?|music)"
        r"|ages|(?:question|q) ?(?:of the chapter|otc)",
    ),
    (3.5, SkipReason.REVIEWS, r"(?:my )?reviews?|q ?& ?a"),
    (
        5.0,
        SkipReason.METADATA,
        r"fandoms?|pairings?|archive warnings?|additional tags?|(?:chapter |total )?word ?count"
        r"|beta(?:d by|'d by|s|-?ed by| ?reader)?"
        r"|kudos|spoilers for|main pairings?",
    ),
    (
        3.0,
        SkipReason.METADATA,
        r"relationships?|ships?|categor(?:y|ies)|tags?|rat(?:ing|ed)|published|crossposted|chapters"
        r"|bookmarks|hits|genres?|archived?"
        r"|feedback|distribution|universe|challenge|prompts?|timeline|warnings? & rating|words"
        r"|requested by|written for|crossover",
    ),
    (
        1.0,
        SkipReason.METADATA,
        r"title|author|(?:main )?characters?|status|language|type|setting|updated|posted|length|era"
        r"|written by|story|stats|date"
        r"|dedication|dedicated to|series",
    ),
    (2.5, SkipReason.REVIEWS, r"guest(?: ?\(?\d+\)?)?"),
    (
        2.5,
        SkipReason.AUTHOR_NOTE,
        r"coming up|(?:song|music|lyrics|image|cover|art)(?: ?credits?)?|credits?|inspired by|playlist|soundtrack"
        r"|listening to",
    ),
    (
        5.0,
        SkipReason.AUTHOR_NOTE,
        r"next time(?: on [^:\n]{1,40})?|next chapter|next up|next update|in the next (?:chapter|episode)"
        r"|coming up next|(?:sneak )?(?:preview|peek|teaser)"
        r"(?: (?:of|for|at|from) (?:the )?(?:next [a-z]+|chapter [\w-]+))?|(?:next )?chapter preview",
    ),
    (
        3.5,
        SkipReason.AUTHOR_NOTE,
        r"notes?|n\.?b\.?|update[ds]?|acknowledge?ments?|(?:special )?thanks(?: to)?|thank yous?"
        r"|poll|question of the (?:day|chapter)|qotd|announcements?|ps|p\.s\.?|pps|fyi|ETA"
        r"|quick note|important|key|fun fact|word of (?:advice|warning)",
    ),
)
_WEAK_PATTERNS = tuple(
    (
        weight,
        reason,
        re.compile(
            rf"\A(?P<lead>[^\w\n\"“”'‘]*)(?:{words})(?:[*_]*\s*(?:\([^)\n]{{0,40}}\))?\s*[:—–=]+|[*_]*:"
            rf"|\s+-{{1,2}}\s|[*_~\s!]*(?=\n|\Z))[*_]*",
            re.IGNORECASE,
        ),
    )
    for weight, reason, words in _WEAK
)
# Inside a paragraph only what no tale would say: the short forms and "Author's note".
INSIDE = re.compile(
    r"(?<![\w'’/])(?:(?:[Aa] ?/ ?[Nn]s?|A\.N\.)(?=\s*[:;\-–—.=)\]]|\s+[A-Z])|AN(?=\s*[:\-–—=]\s)"
    r"|(?i:author['’]?s['’]? note)s?(?=\s*[:\-–—=]))"
)
BRACKET = re.compile(
    rf"(?<![\(\[\{{])[\(\[\{{]{{1,4}}[\s*_]{{0,6}}(?:(?-i:{_SHORT})(?=[\s:;,.\-–—=!)\]*_]|\Z)|(?:{_NOTE_WORDS})(?=\s*[:;,.\-–—=!)\]*_]))",
    re.IGNORECASE,
)
_FIELD_REASONS = {SkipReason.METADATA, SkipReason.SUMMARY, SkipReason.WARNING, SkipReason.DISCLAIMER}
_END_NOTES = re.compile(
    r"\A\W*(?:(?:see|more|read|chapter|notes?)[^.\n]{0,40}\b(?:end|notes)\b[^.\n]{0,40}\bnotes?"
    r"|\(?see the end of (?:the|this) (?:chapter|work|fic|story) for[^).\n]*[).]?)\W*\Z",
    re.IGNORECASE,
)
_TALLY = re.compile(
    r"\A\W*(?:(?:word ?count|words?|total words?|chapter length"
    r"|chapter word count)\W{0,4}[\d,. ]+k?(?: words?)?|[\d,.]+k? words(?: (?:total|this (?:time"
    r"|chapter)|in this chapter))?)\W*\Z",
    re.IGNORECASE,
)
_CONTINUED = re.compile(
    r"\A\W*(?:T\.?B\.?C\.?|TBC|\(?(?:next|previous) chapter\)?|next chapter ?(?:>|→|»).*|(?:<|←"
    r"|«) ?previous.*|back to top|[-–—~*\s]*end chapter\b[\w ]{0,12}[-–—~*\s]*|leave a comment"
    r"|post a review|reviews?|add to favou?rites)\W*\Z",
    re.IGNORECASE,
)


_RATING = re.compile(
    r"\W*(?:K\+?|T|M|G|PG(?:-?13)?|R|NC-?17|E|MA|X|FR\d+|(?:strong |hard )?[TM]\b.*|teens?|mature"
    r"|explicit|general|everyone|gen)(?![\w’'])(?! for (?-i:[A-Z]))",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"\b(?:violence|violent|language|swearing|cursing|smut|sex|sexual|lemons?|slash|gore|blood|death"
    r"|abuse|suicid\w*|self[- ]harm|non-?con|dub-?con|rape|torture"
    r"|fluff|angst|drugs?|alcohol|eating disorders?|panic|ooc|au|spoilers?|season|homophobia|incest"
    r"|trigger\w*|mpreg|character death|none|bad words|drinking)\b",
    re.IGNORECASE,
)


_TOLD = re.compile(r"\b(?:he|she|they|who|it)(?: had| has)? (?:was|were|had|went|came|saw|said|\w+ed)\b", re.IGNORECASE)


_OWNED = re.compile(
    r"\b(?:own(?:s|ed)?|mine|rights?|characters?|belongs?|recogni[sz]e|title|credits?|property"
    r"|copyright|money|profit|sue|fiction(?:al)?|rowling|jkr?)\b",
    re.IGNORECASE,
)


def _support(label: str, rest: str, reason: SkipReason) -> float:
    """What the words after a weak label add to it."""
    if label.strip(" *_\n").lower().startswith("rat"):
        return 3.0 if _RATING.match(rest) else -2.0
    if reason is SkipReason.SUMMARY:
        return 2.0 if rest.lstrip()[:1].isupper() and not _TOLD.search(rest) else 0.0
    if reason is SkipReason.DISCLAIMER:
        return 2.0 if _OWNED.search(rest) else 0.0
    if reason is SkipReason.WARNING:
        return 3.0 if _CONTENT.search(rest) else 0.0
    return 0.0


def label_of(text: str, after: str = "") -> Label | None:
    """The label `text` begins with, or None; what stands `after` the sentence may support it."""
    head = text[:200]
    if _TALLY.match(text[:80]) and len(text) < 80:
        return Label(0, len(text), SkipReason.METADATA, 6.0, "a word count", True)
    if len(text) < 60 and (found := _CONTINUED.match(text)):
        reason = SkipReason.NAVIGATION if "chapter" in text.lower() else SkipReason.AUTHOR_NOTE
        return Label(
            0, len(text), reason, 6.0 if text.strip().isupper() or len(text) > 5 else 4.0, "a closing mark", True
        )
    if len(text) < 120 and _END_NOTES.match(text):
        return Label(0, len(text), SkipReason.NAVIGATION, 6.0, "a pointer to notes", True)
    if found := _STRONG.match(head):
        return Label(found.end("lead"), found.end(), SkipReason.AUTHOR_NOTE, 8.0, "a note's label")
    for weight, reason, pattern in _WEAK_PATTERNS:
        if found := pattern.match(head):
            sure = weight + _support(found[0], head[found.end() :] + after[:200], reason)
            name = found[0].strip(" \n*_:—–=-[](){}").lower()
            field = reason in _FIELD_REASONS or "next" in name
            return Label(found.end("lead"), found.end(), reason, sure, f"the label “{name}”", field)
    return None

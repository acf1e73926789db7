"""Cuts a sentence that is too long for an engine at clause ends, without changing a character of it."""

import re

# From the best place to cut to the worst; each match ends where the next piece would start.
_PLACES = (
    re.compile(r"(?:[!?…;:]|\.(?=[\"'”’»)\]]))[\"'”’»)\]]{0,4} |[。！？；：][”’」』）]{0,3}"),
    re.compile(r" [—–] |[—–]{1,3}(?=\w)|[—–]{1,3}[\"”’]? "),
    re.compile(r"[,،][\"'”’»)\]]{0,4} |[、，]"),
    re.compile(
        r" (?=(?:and|but|or|nor|that|which|who|where|when|while|because|until|as|than|for|with"
        r"|und|oder|aber|dass|daß|weil|wenn|als|et|mais|ou|que|qui|dont|car|y|pero|porque|cuando|ma|che|perché|quando)\b)"
    ),
    re.compile(r" "),
    re.compile(r"[-/_.…](?=\w)"),
)


def cut_long(sentence: str, limit: int) -> list[str]:
    """Cut `sentence` into pieces of at most `limit` characters; `"".join(cut_long(s, n)) == s` for every text.

    A blank at a cut stays at the end of the piece before it. Places to cut, from best to worst: after a stop, semicolon
    or colon; at a dash; after a comma; before a word that joins clauses; at any blank; after a hyphen; and only where
    none of these is within reach, inside a word. Pieces are kept of similar length.

    Raises ValueError if `limit` is not positive.
    """
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    pieces: list[str] = []
    start = 0
    while len(sentence) - start > limit:
        cut = _best_cut(sentence, start, limit)
        pieces.append(sentence[start:cut])
        start = cut
    if start < len(sentence):
        pieces.append(sentence[start:])
    return pieces


def _best_cut(sentence: str, start: int, limit: int) -> int:
    """The best place in the last two thirds of the reach; of equals the one nearest to where even pieces would part."""
    highest = start + limit
    lowest = start + max(1, limit // 3)
    pieces_left = -(-(len(sentence) - start) // limit)
    wanted = start + min(limit, -(-(len(sentence) - start) // pieces_left))
    for place in _PLACES:
        # The character after the reach is looked at, so that a blank or word there can complete a match.
        cuts = [match.end() for match in place.finditer(sentence, start, highest + 12)]
        within = [cut for cut in cuts if lowest <= cut <= highest]
        if within:
            return min(within, key=lambda cut: (abs(cut - wanted), cut))
    return _cut_inside_word(sentence, start, highest)


def _cut_inside_word(sentence: str, start: int, highest: int) -> int:
    """The last place that parts no letter from its accents, or the very end of the reach."""
    for cut in range(highest, max(start, highest - 8), -1):
        if not _belongs_to_the_letter_before(sentence[cut]):
            return cut
    return highest


def _belongs_to_the_letter_before(character: str) -> bool:
    return (
        re.match(r"[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]", character)
        is not None
    )

"""Rules for e-mail addresses, web addresses, hashtags, handles and file names."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule

_SIGNS = {
    ".": " dot ",
    "@": " at ",
    "/": " slash ",
    "-": " dash ",
    "_": " underscore ",
    ":": " colon ",
    "?": " question mark ",
    "=": " equals ",
    "&": " and ",
    "#": " hash ",
    "%": " percent ",
    "+": " plus ",
    "~": " tilde ",
}
_PIECE = re.compile(r"[A-Za-zÀ-ž]+|\d+|[^A-Za-zÀ-ž\d]")


def spell_address(written: str) -> str:
    """An address in words: bob@example.com → bob at example dot com."""
    spoken = []
    for piece in _PIECE.findall(written):
        if piece.isascii() and piece.isdigit():
            spoken.append(
                f" {numbers.cardinal(int(piece)) if len(piece) < 3 and piece[0] != '0' else numbers.digits(piece)} "
            )
        else:
            spoken.append(_SIGNS.get(piece, f" {piece} " if not piece.isalnum() else piece))
    return " ".join("".join(spoken).split())


def say_mail(match: re.Match[str], _manner: Manner) -> str | None:
    """bob@example.com → bob at example dot com."""
    return spell_address(match["mail"])


def say_web(match: re.Match[str], _manner: Manner) -> str | None:
    """https://www.example.com/a → www dot example dot com slash a (the scheme is not said)."""
    rest = match["rest"].rstrip("/")
    words = spell_address(rest)
    return words.replace("www dot", "W W W dot", 1) if words.startswith("www ") else words


def say_domain(match: re.Match[str], manner: Manner) -> str | None:
    """example.com → example dot com."""
    return say_web(match, manner)


def _camel(word: str) -> str:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])", " ", word).replace("_", " ")
    return " ".join(numbers.whole(piece) if piece.isascii() and piece.isdigit() else piece for piece in spaced.split())


def say_hashtag(match: re.Match[str], _manner: Manner) -> str | None:
    """#BookLovers → hashtag Book Lovers."""
    return f"hashtag {_camel(match['tag'])}"


def say_handle(match: re.Match[str], _manner: Manner) -> str | None:
    """@jane_doe → at jane doe."""
    return f"at {_camel(match['handle'])}"


_TOP = (
    "com|org|net|edu|gov|mil|int|info|biz|io|co|uk|us|de|fr|ca|au|jp|eu|tv|me|ai|app|dev|xyz|ly|be|nl|ch|it|es|ru|cn|in"
)

RULES = (
    Rule(
        "e-mail address",
        "an e-mail address in words",
        r"%+\-.0-9A-Z_a-z",
        r"(?P<mail>[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})(?!\w)",
        say_mail,
        (("to bob.roe@example.com.", "to bob dot roe at example dot com."),),
    ),
    Rule(
        "web address",
        "an address with its scheme or www",
        "fh",
        r"(?:https?://|ftp://)(?P<rest>[^\s<>\"”’)\]]{1,2000}(?<![.,;:!?]))",
        say_web,
        (("see https://www.example.com/a.", "see W W W dot example dot com slash a."),),
    ),
    Rule(
        "domain",
        "a domain by itself",
        "0-9A-Za-z",
        rf"(?P<rest>(?:[A-Za-z0-9][A-Za-z0-9-]{{0,62}}\.){{1,5}}(?:{_TOP})(?![\w-]|\.\w)(?:/[\w./?=&%#~+-]{{0,400}}[\w/])?)",
        say_domain,
        (("At LibriVox.org you", "At LibriVox dot org you"),),
    ),
    Rule(
        "hashtag",
        "# before a word",
        "#",
        r"#(?P<tag>[A-Za-zÀ-ž]\w{1,60})",
        say_hashtag,
        (("#BookLovers", "hashtag Book Lovers"),),
    ),
    Rule(
        "handle",
        "@ before a name",
        "@",
        r"@(?P<handle>[A-Za-z]\w{1,60})",
        say_handle,
        (("by @jane_doe", "by at jane doe"),),
    ),
)

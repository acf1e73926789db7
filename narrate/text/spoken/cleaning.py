"""Rules for every language: what is no speech goes (invisible characters, markup, emoji); words are left alone."""

import re
import unicodedata

from narrate.text.spoken.rule import Manner, Rule

_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\ufe00-\ufe0f"
)
_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_EMOJI = (
    "[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\U0001f000-\U0001f0ff\u2600-\u265f\u2660-\u266c\u2670-\u26ff\u2700-\u2767"
    "\u2794\u27a1\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u23e9-\u23fa\u3030\u303d]"
)
_JOINED = "[\u200d\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"


def drop(_match: re.Match[str], _manner: Manner) -> str | None:
    """Not said."""
    return ""


# Marks of the Windows code page 1252 that were read as ISO-8859-1.
_WINDOWS_MARKS = {
    "\u0085": "…",
    "\u0091": "‘",
    "\u0092": "’",
    "\u0093": "“",
    "\u0094": "”",
    "\u0095": " ",
    "\u0096": "–",
    "\u0097": "—",
}


def say_windows_mark(match: re.Match[str], _manner: Manner) -> str | None:
    """A control character that stands for a dash or quotation mark becomes that mark."""
    return _WINDOWS_MARKS[match["mark"]]


def one_blank(_match: re.Match[str], _manner: Manner) -> str | None:
    """An odd blank becomes a plain one."""
    return " "


def say_link(match: re.Match[str], _manner: Manner) -> str | None:
    """[words](address) → words."""
    return match["words"]


def emoji_names(run: str) -> str:
    """The Unicode names of the emoji in a run, without modifiers: 😀 → grinning face."""
    names = []
    for character in run:
        if re.match(_JOINED, character) or character == " ":
            continue
        name = unicodedata.name(character, "").lower()
        name = name.replace("regional indicator symbol letter ", "").removeprefix("black ").removeprefix("white ")
        if name:
            names.append(name)
    return ", ".join(names)


def say_emoji(match: re.Match[str], manner: Manner) -> str | None:
    """Left out, or named where wished."""
    run = match["run"]
    if not manner.name_emoji:
        return ""
    before = match.string[match.start() - 1 : match.start()]
    lead = ", " if before and before not in ", " else ""
    return lead + emoji_names(run) + (" " if run.endswith(" ") else "")


RULES = (
    Rule(
        "invisible character",
        "zero-width characters, soft hyphens, direction marks",
        _INVISIBLE + "\u200c\u200d",
        rf"[{_INVISIBLE}]+|(?<![\u0600-\u0dff])[\u200c\u200d]",
        drop,
        (("hy\u00adphen\u200b", "hyphen"),),
    ),
    Rule(
        "Windows mark",
        "dashes and quotation marks that were read in the wrong encoding",
        "\u0085\u0091-\u0097",
        r"(?P<mark>[\u0085\u0091-\u0097])",
        say_windows_mark,
        (("well\u0097no", "well—no"),),
    ),
    Rule(
        "odd blank",
        "no-break, thin and other blanks",
        _BLANKS,
        rf"[{_BLANKS}]",
        one_blank,
        (("so\u00a0far", "so far"),),
    ),
    Rule(
        "emoji",
        "emoji are left out, or named",
        _EMOJI[1:-1],
        rf"(?P<run>(?:(?<=\s)(?:{_EMOJI}{_JOINED}*+)++ |(?:{_EMOJI}{_JOINED}*+)++))",
        say_emoji,
        (("Great 😀 day!", "Great day!"), ("Thanks 👍🏽", "Thanks")),
    ),
    Rule("keycap", "a figure in a key", "⃣️", r"\ufe0f?\u20e3", drop, (("press 1\ufe0f\u20e3", "press one"),)),
    Rule(
        "tag",
        "HTML tags for emphasis and the like",
        "<",
        r"</?(?:i|b|u|s|em|strong|br|p|span|small|sup|sub|a|div|blockquote|cite|q)(?:\s[^<>]{0,200})?/?>",
        drop,
        (("so <i>very</i> good", "so very good"),),
    ),
    Rule(
        "link",
        "a link in Markdown gives its words",
        r"\[",
        r"\[(?P<words>[^\[\]\n]{1,200})\]\([^()\s]{1,300}\)",
        say_link,
        (("[the words](https://example.com)", "the words"),),
    ),
    Rule(
        "emphasis",
        "stars, underscores, backquotes and tildes beside a word",
        "*_`~",
        r"\*{1,3}(?=[^\s*\d])|(?<=[^\s*\d])\*{1,3}|(?<=[\s(“\"‘—–-])\*{1,3}(?=\d)|(?<!.)\*{1,3}(?=\d)|(?<=\d)\*{1,3}(?=[\s.,;:!?)”\"’—]|\Z)"
        r"|(?<!\w)_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?!\w)|`{1,3}(?=\S)|(?<=\S)`{1,3}|~~(?=\S)|(?<=\S)~~",
        drop,
        (("It was *so* good", "It was so good"), ("_Never_!", "Never!"), ("**No!**", "No!")),
    ),
    Rule(
        "heading mark",
        "# at the start of a line",
        "#",
        r"(?:(?<=\n)|(?<!.))#{1,6} +",
        drop,
        (("# The End", "The End"),),
    ),
    Rule(
        "quotation mark of a line",
        "> at the start of a line",
        ">",
        r"(?:(?<=\n)|(?<![\s\S]))(?:> ?){1,4}",
        drop,
        (("> Dear Ann", "Dear Ann"),),
    ),
    Rule(
        "emoticon",
        "faces made of signs",
        r":-=X\^x",
        r"(?<=\s)(?::-?[)(DPp/|]|;-?[)DPp]|=\)|:'\(|<3|[xX]D|\^_\^)(?: (?=\S)|(?=\s|\Z))",
        drop,
        (("Fine :) thanks", "Fine thanks"),),
    ),
)

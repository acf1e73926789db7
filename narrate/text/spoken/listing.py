"""Writes docs/spoken-form.md from the rules (`python -m narrate.text.spoken.listing`); what they say is theirs."""

import sys

from narrate.text.spoken.form import spoken_form
from narrate.text.spoken.order import CLEANING_RULES, ENGLISH_RULES
from narrate.text.spoken.rule import Rule

_HEAD = """# The spoken form

What an engine is given to say is not always what is written: `3 June 1898` is read "the third of June eighteen
ninety-eight". `spoken_form(text, language)` in `narrate.text` makes the one from the other. This page is written
by `python -m narrate.text.spoken.listing` from the rules in the code; change the rules, not the page.

How it works:

- First the text is cleaned, in every language: invisible characters, marks of emphasis, tags and emoji go.
- Then, in English only, the rules below are tried from left to right at each word, number and sign. **The first rule
  in this order that has something to say wins**; a rule may decline, then the next one has its turn.
- What no rule claims is left as it is, to the character: curly quotation marks, dashes, dialect apostrophes.
- `en-GB`, `en-AU`, `en-IE`, `en-IN`, `en-NZ` and `en-ZA` read 3/4/2020 as the third of April, say "one hundred
  and one" and "kilometres". Everything else is read as in American English.
- In other languages numbers are left to the engine, which knows how to read them.
- `Mr.` and `Mrs.` stay as they are: every engine knows them. A roman I is read as a number only where it can't be the
  pronoun.
- `spoken_words(text, language)` gives the same words with the place of each in the text.

Emoji are left out; with `emoji="name"` they are named.
"""


def _cell(text: str) -> str:
    shown = text.replace("|", "\\|").replace("\n", "⏎")
    for character, name in (
        ("\u00a0", "[no-break space]"),
        ("\u00ad", "[soft hyphen]"),
        ("\u200b", "[zero width]"),
        ("\u0097", "[U+0097]"),
    ):
        shown = shown.replace(character, name)
    return f"`{shown}`"


def _table(rules: tuple[Rule, ...]) -> list[str]:
    lines = ["| # | rule | what it reads | written | spoken |", "| --- | --- | --- | --- | --- |"]
    for number, rule in enumerate(rules, 1):
        lead = f"| {number} | {rule.name} | {rule.does.replace('|', chr(92) + '|')} |"
        for written, spoken in rule.examples:
            lines.append(f"{lead} {_cell(written)} | {_cell(spoken) if spoken else ''} |")
            lead = "| | | |"
        for written, spoken in rule.british_examples:
            lines.append(f"| | | in British English | {_cell(written)} | {_cell(spoken)} |")
    return lines


def listing() -> str:
    """The whole page."""
    named = spoken_form("Great 😀 day!", emoji="name")
    parts = [
        _HEAD.rstrip() + f' "Great 😀 day!" becomes "{named}".\n',
        "## Cleaning, in every language\n",
        *_table(CLEANING_RULES),
        "\n## Reading, in English\n",
        *_table(ENGLISH_RULES),
    ]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write(listing())

"""The user's pronunciations, laid over what is spoken; how an engine takes phonemes is its own matter.

An entry that is IPA stands in the spoken text as `[[IPA]]`. Words are looked up, never searched for, so the time it
takes grows with the text and not with the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from narrate.errors import ConfigError, nearest

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*['’]?")
_POSSESSIVE = re.compile(r"['’]s?$")
_KEYS = ("say", "ipa", "when", "exact")
# English adds /ɪz/ after a hissing sound, /s/ after another voiceless one, /z/ after the rest.
_HISSING = ("s", "z", "ʃ", "ʒ", "tʃ", "dʒ", "ʧ", "ʤ")
_VOICELESS = ("p", "t", "k", "f", "θ")


@dataclass(frozen=True, slots=True)
class Entry:
    """How `word` (a word or a phrase) is said: `say` a respelling, or `ipa`.

    `when` are example phrases that hold the word: the entry counts only where one of them stands. `exact` entries match
    this very form only: not its plural, its possessive, or another case. Without it a word in small letters matches in
    any case, a word with capitals as it stands or in capitals throughout.
    """

    word: str
    say: str = ""
    ipa: str = ""
    when: tuple[str, ...] = ()
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A word of a text and where it stands."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Lexicon:
    """Entries, found by their first word. `uses` counts how often each was applied."""

    entries: tuple[Entry, ...]
    uses: dict[str, int] = field(default_factory=dict)
    _index: dict[str, list[tuple[tuple[str, ...], Entry]]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        for entry in self.entries:
            words = tuple(match[0].casefold() for match in _WORD.finditer(entry.word))
            if words:
                self._index.setdefault(words[0], []).append((words, entry))
        for candidates in self._index.values():
            # Longer phrases first, and entries for a context before those for any.
            candidates.sort(key=lambda candidate: (-len(candidate[0]), not candidate[1].when))

    def apply(self, text: str) -> str:
        """`text` with every word of the lexicon as it is to be said; all else as it was."""
        if not self._index:
            return text
        tokens = [Found(match.start(), match.end(), match[0]) for match in _WORD.finditer(text)]
        pieces: list[str] = []
        at = number = 0
        while number < len(tokens):
            hit = self._match(tokens, number)
            if hit is None:
                number += 1
                continue
            entry, count, ending = hit
            self.uses[entry.word] = self.uses.get(entry.word, 0) + 1
            pieces += [text[at : tokens[number].start], _said(entry, ending)]
            at = tokens[number + count - 1].end
            number += count
        return "".join([*pieces, text[at:]])

    def _match(self, tokens: Sequence[Found], number: int) -> tuple[Entry, int, str] | None:
        for base, _ in _forms(tokens[number].text):
            for words, entry in self._index.get(base.casefold(), ()):
                here = tokens[number : number + len(words)]
                if len(here) < len(words):
                    continue
                ending = _fits(entry, words, here)
                if ending is not None and _stands_in(entry, tokens, number):
                    return entry, len(words), ending
        return None


def _forms(word: str) -> Iterator[tuple[str, str]]:
    """A word as it may stand in the lexicon, each form with the ending that is left over, the whole word first."""
    yield word, ""
    base = _POSSESSIVE.sub("", word)
    possessive = word[len(base) :]
    if possessive:
        yield base, possessive
    for plural in ("es", "s", "ES", "S"):
        if base.endswith(plural) and len(base) > len(plural) + 1:
            yield base.removesuffix(plural), plural.lower() + possessive


def _fits(entry: Entry, words: Sequence[str], here: Sequence[Found]) -> str | None:
    """The ending that is left over where the tokens are this entry's words; None where they are not."""
    if any(token.text.casefold() != word for token, word in zip(here[:-1], words[:-1], strict=True)):
        return None
    for base, ending in _forms(here[-1].text):
        if base.casefold() == words[-1] and not (ending and entry.exact):
            written = " ".join([*(token.text for token in here[:-1]), base])
            if _same_case(entry, written):
                return ending
    return None


def _same_case(entry: Entry, written: str) -> bool:
    wanted = " ".join(match[0] for match in _WORD.finditer(entry.word))
    if written == wanted:
        return True
    if entry.exact:
        return False
    return wanted == wanted.lower() or (len(written) > 1 and written == wanted.upper())


def _stands_in(entry: Entry, tokens: Sequence[Found], number: int) -> bool:
    """Whether one of the entry's example phrases stands around token `number`."""
    if not entry.when:
        return True
    word = _WORD.findall(entry.word)[0].casefold()
    for phrase in entry.when:
        words = [found.casefold() for found in _WORD.findall(phrase)]
        for offset, found in enumerate(words):
            start = number - offset
            around = tokens[max(start, 0) : start + len(words)]
            if found == word and start >= 0 and [token.text.casefold() for token in around] == words:
                return True
    return False


def _said(entry: Entry, ending: str) -> str:
    if not entry.ipa:
        return entry.say + ending
    last = entry.ipa.rstrip("ː. ")
    if not ending.strip("'’"):
        added = ""
    elif last.endswith(_HISSING):
        added = "ɪz"
    else:
        added = "s" if last.endswith(_VOICELESS) else "z"
    return f"[[{entry.ipa}{added}]]"


def lexicon_of(values: Mapping[str, str | Mapping[str, str]], speak: Callable[[str], str] | None = None) -> Lexicon:
    """The lexicon that `[lexicon]` of a narrate.toml holds: word → respelling, or a table of say, ipa, when, exact.

    A respelling between slashes is IPA: "/ʃɪˈvɔːn/". `speak` is the spoken form: a word that it changes ("No. 5") is
    found in both forms. Raises ConfigError for an entry that can't work, naming it.
    """
    entries: list[Entry] = []
    for word, value in values.items():
        entry = _entry(word, value)
        entries.append(entry)
        changed = speak(word) if speak else word
        if changed != word and _WORD.search(changed):
            entries.append(Entry(changed, entry.say, entry.ipa, entry.when, entry.exact))
    return Lexicon(tuple(entries))


def _entry(word: str, value: str | Mapping[str, str]) -> Entry:
    where = f"The lexicon entry {word!r}"
    table = {"say": value} if isinstance(value, str) else dict(value)
    for key in table:
        if key not in _KEYS:
            raise ConfigError(
                f"{where} has a key {key!r}.{nearest(key, _KEYS)}", remedy=f"It may have: {', '.join(_KEYS)}."
            )
    say, ipa = table.get("say", "").strip(), table.get("ipa", "").strip()
    if len(say) > 2 and say[0] == say[-1] == "/":
        say, ipa = "", say[1:-1]
    if bool(say) == bool(ipa):
        raise ConfigError(f"{where} needs either a respelling or IPA.", remedy='For example: "Siobhan" = "Shi-vawn".')
    if not _WORD.search(word):
        raise ConfigError(f"{where} holds no word, so it can never match.")
    if "[" in ipa or "]" in ipa:
        raise ConfigError(f"{where}: IPA must not hold square brackets.")
    when = tuple(phrase.strip() for phrase in table.get("when", "").split(";") if phrase.strip())
    first = _WORD.findall(word)[0].casefold()
    for phrase in when:
        if first not in [found.casefold() for found in _WORD.findall(phrase)]:
            raise ConfigError(f"{where}: the phrase {phrase!r} does not hold the word.")
    return Entry(word, say, ipa, when, table.get("exact", "").lower() in ("true", "yes", "1"))


def never_used(lexicon: Lexicon, texts: Iterable[str]) -> tuple[Entry, ...]:
    """The entries that match nowhere in `texts`."""
    for text in texts:
        lexicon.apply(text)
    return tuple(entry for entry in lexicon.entries if not lexicon.uses.get(entry.word))

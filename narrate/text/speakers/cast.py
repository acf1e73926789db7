"""Who may speak besides the narrator, and under which names a text knows them; not with which voice."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_TITLES = {
    "female": re.compile(r"(?:mrs|miss|ms|lady|madame?|aunt|mother|sister|queen|princess|duchess|countess|dame)\b"),
    "male": re.compile(r"(?:mr|sir|lord|monsieur|uncle|father|brother|king|prince|duke|baron|count|master)\b"),
}
_BEFORE_NAMES = re.compile(r"^(?:the|my|our|his|her|their) ")


@dataclass(frozen=True, slots=True)
class Member:
    """A speaker: the name that scripts show, other names the text uses, "female" or "male" where that is known."""

    name: str
    also: tuple[str, ...] = ()
    gender: str = ""

    def is_pronoun(self, word: str) -> bool:
        """Whether "he" or "she" is surely said of this member; never where nothing tells the gender."""
        names = [plain(name) for name in (self.name, *self.also)]
        titled = [gender for gender, title in _TITLES.items() if any(map(title.match, names))]
        gender = titled[0] if len(titled) == 1 else self.gender
        return gender == {"he": "male", "she": "female"}.get(word.lower(), "nobody")

    def is_called(self, word: str) -> bool:
        """Whether the word is part of one of the member's names."""
        return any(plain(word) in plain(name).split(" ") for name in (self.name, *self.also))


@dataclass(frozen=True, slots=True)
class Cast:
    """All members, found by any of their names."""

    members: tuple[Member, ...] = ()
    _known: dict[str, Member] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        known = {plain(name): member for member in self.members for name in (*member.also, member.name)}
        object.__setattr__(self, "_known", known)

    def find(self, name: str) -> Member | None:
        """The member that goes by exactly that name: "Mrs Long" is not "Long"."""
        return self._known.get(plain(name))


def plain(name: str) -> str:
    """A name as names are compared: case, full stops, articles and kinds of apostrophe make no difference."""
    words = " ".join(name.casefold().replace("’", "'").replace(".", " ").split())
    return _BEFORE_NAMES.sub("", words)


def shared_names(members: Iterable[Member]) -> tuple[tuple[str, str, str], ...]:
    """Names that two members claim: the name, and both of them."""
    owners: dict[str, str] = {}
    found = []
    for member in members:
        for name in dict.fromkeys(plain(one) for one in (member.name, *member.also)):
            other = owners.setdefault(name, member.name)
            if other != member.name:
                found.append((name, other, member.name))
    return tuple(found)

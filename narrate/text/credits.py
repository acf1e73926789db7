"""Opening and closing credits from templates by language; whether a book gets them is left to settings and pipeline."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from narrate.errors import ConfigError, nearest
from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Place, Scene, Story

FIELDS = ("title", "subtitle", "author", "narrator", "series", "part", "year", "publisher")
AUTO = "auto"
NONE = ("", "none")
_GROUP = re.compile(r"\[([^\[\]]*)\]")
_FIELD = re.compile(r"\{([^{}]*)\}")
_FIELD_AND_STOP = re.compile(r"\{([^{}]*)\}(\.?)")


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language says it: names of the two chapters, and both templates."""

    opening_title: str
    closing_title: str
    opening: str
    closing: str


# What stands in brackets is left out where one of its fields is unknown. ACX asks for title, author and narrator at
# the opening, and at the closing for the end to be told.
WORDINGS = {
    "en": Wording(
        "Opening credits",
        "Closing credits",
        "{title}[, by {author}].[ Book {part} of {series}.][ Read by {narrator}.]",
        "This was {title}[, by {author}].[ Read by {narrator}.] The end.",
    ),
    "de": Wording(
        "Vorspann",
        "Abspann",
        "{title}[, von {author}].[ Teil {part} von {series}.][ Gelesen von {narrator}.]",
        "Das war {title}[, von {author}].[ Gelesen von {narrator}.] Ende.",
    ),
    "fr": Wording(
        "Générique de début",
        "Générique de fin",
        "{title}[, de {author}].[ Tome {part} de {series}.][ Lu par {narrator}.]",
        "C'était {title}[, de {author}].[ Lu par {narrator}.] Fin.",
    ),
    "es": Wording(
        "Créditos iniciales",
        "Créditos finales",
        "{title}[, de {author}].[ Libro {part} de {series}.][ Leído por {narrator}.]",
        "Esto ha sido {title}[, de {author}].[ Leído por {narrator}.] Fin.",
    ),
    "it": Wording(
        "Titoli di testa",
        "Titoli di coda",
        "{title}[, di {author}].[ Libro {part} di {series}.][ Letto da {narrator}.]",
        "Avete ascoltato {title}[, di {author}].[ Letto da {narrator}.] Fine.",
    ),
    "nl": Wording(
        "Aankondiging",
        "Afkondiging",
        "{title}[, van {author}].[ Deel {part} van {series}.][ Voorgelezen door {narrator}.]",
        "Dit was {title}[, van {author}].[ Voorgelezen door {narrator}.] Einde.",
    ),
    "pt": Wording(
        "Créditos iniciais",
        "Créditos finais",
        "{title}[, de {author}].[ Livro {part} de {series}.][ Lido por {narrator}.]",
        "Ouviu {title}[, de {author}].[ Lido por {narrator}.] Fim.",
    ),
}


def wording(language: str) -> Wording:
    """The wording of a BCP 47 language, English where there is none."""
    return WORDINGS.get(language.replace("_", "-").partition("-")[0].lower(), WORDINGS["en"])


def with_credits(story: Story, opening: str, closing: str, language: str) -> Story:
    """The story with credits as chapters of their own, before and after it.

    Each template is "auto" for the language's own, "" or "none" for no credits, or a text with {title}, {author}, … in
    which what stands in brackets goes where a field in it is unknown. Credits that are there already are kept as they
    are (an edited script has them). Raises ConfigError for a field that does not exist.
    """
    words = wording(language)
    chapters = story.chapters
    first = _chapter(words.opening_title, opening, words.opening, story.metadata, "text.opening")
    last = _chapter(words.closing_title, closing, words.closing, story.metadata, "text.closing")
    if first and not (chapters and chapters[0].title == first.title):
        chapters = (first, *chapters)
    if last and not (chapters and chapters[-1].title == last.title):
        chapters = (*chapters, last)
    return replace(story, chapters=chapters)


def is_credits(title: str) -> bool:
    """Whether a chapter of this title holds credits."""
    return any(title in (words.opening_title, words.closing_title) for words in WORDINGS.values())


def _chapter(title: str, wish: str, template: str, metadata: Metadata, key: str) -> Chapter | None:
    if wish.strip().lower() in NONE:
        return None
    text = fill(template if wish.strip().lower() == AUTO else wish, metadata, key)
    if not any(letter.isalnum() for letter in text):
        return None
    lines = [line.strip() for line in text.split("\n")]
    said = tuple(Paragraph(BlockKind.PARAGRAPH, line, Place(title.lower())) for line in lines if line)
    return Chapter(title, (Scene(said),))


def fill(template: str, metadata: Metadata, key: str = "the template") -> str:
    """The template's text with its fields filled in; blanks and stops that missing fields leave behind are mended."""
    values = {name: " ".join(str(getattr(metadata, name)).split()) for name in FIELDS}
    narrator = values["narrator"]
    # A voice card's name is a word in small letters; a person's name is as it is.
    values["narrator"] = narrator.capitalize() if narrator.islower() and " " not in narrator else narrator
    for name in _FIELD.findall(template):
        if name not in values:
            raise ConfigError(
                f"{key}: there is no field {{{name}}}.{nearest(name, FIELDS)}",
                remedy=f"Fields are: {', '.join(FIELDS)}.",
            )

    def group(found: re.Match[str]) -> str:
        inner = found[1]
        names = _FIELD.findall(inner)
        if not names:
            return found[0]
        return inner if all(values[name] for name in names) else ""

    def field(found: re.Match[str]) -> str:
        # A title that ends in a mark of its own needs no stop behind it.
        value, stop = values[found[1]], found[2]
        return value if value.rstrip('"”’»)').endswith((".", "!", "?", "…")) else value + stop

    text = _FIELD_AND_STOP.sub(field, _GROUP.sub(group, template))
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(r" ([.,;:!?])", r"\1", text)
    return "\n".join(line.strip(" ,;") for line in text.split("\n")).strip()

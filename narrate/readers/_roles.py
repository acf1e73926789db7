"""What markup says of itself: semantic types, classes and ids to block kinds and roles; it never looks at words.

The vocabulary of roles is EPUB 3's structural semantics (https://www.w3.org/TR/epub-ssv-11/) with its older and
neighbouring spellings folded in; archive pages add to it in `_archives`.
"""

from __future__ import annotations

import re

from narrate.model import BlockKind

# Spellings of DPUB-ARIA, the OPF guide, DAISY and everyday class names → EPUB 3 structural semantics.
_SPELLINGS = {
    "title-page": "titlepage",
    "halftitle": "halftitlepage",
    "half-title": "halftitlepage",
    "halftitle-page": "halftitlepage",
    "half-title-page": "halftitlepage",
    "copyright": "copyright-page",
    "copyrightpage": "copyright-page",
    "copyright_page": "copyright-page",
    "acknowledgements": "acknowledgments",
    "acknowledgement": "acknowledgments",
    "rearmatter": "backmatter",
    "rearnotes": "endnotes",
    "rearnote": "footnote",
    "endnote": "footnote",
    "pagelist": "page-list",
    "pagebreaks": "page-list",
    "landmarks": "toc",
    "toc-brief": "toc",
    "table-of-contents": "toc",
    "tableofcontents": "toc",
    "contents": "toc",
    "about-the-author": "credits",
    "abouttheauthor": "credits",
    "aboutauthor": "credits",
    "about-author": "credits",
    "other-titles": "other-credits",
    "pg-boilerplate": "licence",
    "transnote": "colophon",
    "transcriber-note": "colophon",
    "transcriber-notes": "colophon",
    "transcribers-note": "colophon",
}
_TYPE_WORDS = """
    abstract acknowledgments afterword appendix backmatter bibliography bodymatter chapter colophon conclusion
    contributors copyright-page cover credits dedication endnotes epigraph epilogue errata footnote footnotes
    foreword frontmatter glossary halftitlepage imprimatur imprint index introduction keywords loa loi lot lov notice
    other-credits page-list part preamble preface prologue pullquote qna revision-history seriespage subchapter
    titlepage toc volume answers licence
"""
_TYPES = frozenset(_TYPE_WORDS.split())
# Inside a page that is known (a chapter, a copyright page) these are part of it: a motto, a preface's own dedication.
_BODY_WORDS = """
    epigraph dedication preamble introduction foreword preface abstract credits imprint afterword appendix glossary
"""
_BODY_OWN = frozenset(_BODY_WORDS.split())
_OPEN = frozenset(("", "frontmatter"))
# Of plain classes and ids only these are telling enough, and only on containers.
_CLASS_WORDS = """
    toc copyright-page titlepage halftitlepage dedication colophon footnotes footnote endnotes licence
    acknowledgments credits index bibliography frontmatter backmatter bodymatter
"""
_CLASS_ROLES = frozenset(_CLASS_WORDS.split())
# As a class or an id these are as often given to the whole page.
_VAGUE = frozenset(("contents", "index", "credits", "bibliography"))
_CONTAINERS = frozenset(
    ("div", "section", "body", "article", "aside", "nav", "table", "ul", "ol", "dl", "header", "footer", "main", "pre")
)
_FILE_ROLES = re.compile(
    r"(?:\d+[-_]?)?(?P<name>cover(?:[-_]?page)?|half[-_]?title(?:[-_]?page)?|title[-_]?page|copyright(?:[-_]?page)?|toc"
    r"|(?:table[-_]of[-_])?contents|nav|dedication|colophon|imprint|uncopyright|acknowledge?ments|about[-_]?(?:the[-_]?)?author)"
    r"[-_]?0*1?",
    re.IGNORECASE,
)
_FILE_SPELLINGS = {"coverpage": "cover", "nav": "toc", "uncopyright": "copyright-page", "imprint": "imprint"}

_VERSE = re.compile(r"(?:z3998:)?(?:verse|poem|poetry|song|hymn|lyrics?|stanza|linegroup|canto)s?\d*")
_LETTER = re.compile(r"(?:z3998:)?(?:letter|e-?mail|telegram|correspondence)s?\d*")
_BREAK = re.compile(
    r"(?:scene|section|space|thought|text|line|story|para(?:graph)?|context|time)[-_]?(?:break|brk|breaks|separator|divider|gap)\w{0,3}"
    r"|separator|divider|asterism|dinkus|fleuron|ornament|ornamental[-_]?break|centered[-_]?break|tb|transition",
    re.IGNORECASE,
)
_SPACE_ABOVE = re.compile(r"(?:scene|space|thought)[-_]?break(?:[-_]?before)?\d?|space[-_]?above\d?", re.IGNORECASE)
_NOTEREF = re.compile(
    r"(?:z3998:|doc-)?(?:noteref|footnote-?ref|fn-?ref|footnote-?anchor|endnote-?ref|fnanchor)", re.IGNORECASE
)
_PAGE = re.compile(r"(?:doc-)?page-?break|page-?nums?|page-?number|page-?no|pagina", re.IGNORECASE)
_HEADING_CLASS = re.compile(
    r"(?:chapter|chap|part)[-_]?(?:title|heading|head|header|number|num|name|no|opener)\d?", re.IGNORECASE
)
_PICTURE_BREAK = re.compile(
    r"(?:scene|section)?[-_ ]?(?:break|separator|divider|ornament|fleuron|asterism|dinkus)\w{0,4}|[*⁂~#\s•·—–-]+",
    re.IGNORECASE,
)


def types(attributes: dict[str, str]) -> tuple[str, ...]:
    """The semantic types an element carries: epub:type tokens, and ARIA roles without "doc-", in small letters."""
    found = attributes.get("epub:type", "").lower().split()
    found += [token.removeprefix("doc-") for token in attributes.get("role", "").lower().split()]
    return tuple(found)


def role(tag: str, attributes: dict[str, str], inherited: str) -> str:
    """The role of what stands inside an element, given the role around it."""
    for token in types(attributes):
        name = canonical(token)
        if name and not (name in _BODY_OWN and inherited not in _OPEN):
            return name
    if tag in _CONTAINERS:
        marks = attributes.get("class", "").lower().split()
        if len(marks) <= 3 and tag != "header":
            marks.append(attributes.get("id", "").lower())
            for token in marks:
                name = canonical(token.replace("_", "-")) if token not in _VAGUE else ""
                if name in _CLASS_ROLES:
                    return name
        if tag == "nav":
            return "navigation"
    return inherited


def canonical(token: str) -> str:
    """A type's one spelling, "" for what is no structural role."""
    token = token.removeprefix("z3998:")
    name = _SPELLINGS.get(token, token)
    return name if name in _TYPES else ""


def file_role(name: str) -> str:
    """The role a file's name gives away ("copyright.xhtml"), "" for most; for files that say nothing themselves."""
    stem = name.rpartition("/")[2].partition(".")[0]
    match = _FILE_ROLES.fullmatch(stem)
    if match is None:
        return ""
    word = match["name"].lower().replace("_", "-").replace("cover-page", "cover")
    return _FILE_SPELLINGS.get(word) or canonical(word) or canonical(word.replace("-", ""))


def kind(tag: str, attributes: dict[str, str], inherited: BlockKind) -> BlockKind:
    """VERSE, LETTER, FOOTNOTE or (a picture's caption) IMAGE where types or classes say so, else what is around it."""
    marks = attributes.get("epub:type", "").lower().split()
    if tag in _CONTAINERS or tag in ("blockquote", "p", "li"):
        marks += attributes.get("class", "").lower().split()
        marks += [token.removeprefix("doc-") for token in attributes.get("role", "").lower().split()]
    for mark in marks:
        if mark in ("footnote", "endnote", "rearnote", "z3998:footnote"):
            return BlockKind.FOOTNOTE
        if mark in ("caption", "figcaption", "imgcaption", "wp-caption-text"):
            return BlockKind.IMAGE
        if _VERSE.fullmatch(mark):
            return BlockKind.VERSE
        if _LETTER.fullmatch(mark):
            return BlockKind.LETTER
    return inherited


def is_break(attributes: dict[str, str]) -> bool:
    """Whether a class says that the element is a scene break, if what it holds is no more than ornament."""
    if "clear" in attributes.get("style", ""):
        return False  # how Blogger sets pictures
    return any(_BREAK.fullmatch(mark) for mark in attributes.get("class", "").split())


def has_space_above(attributes: dict[str, str]) -> bool:
    """Whether a class says that a paragraph stands after a break."""
    return any(_SPACE_ABOVE.fullmatch(mark) for mark in attributes.get("class", "").split())


def is_noteref(attributes: dict[str, str]) -> bool:
    """Whether an element is said to be the mark of a note, or the way back from one."""
    marks = attributes.get("class", "").split() + list(types(attributes))
    return any(_NOTEREF.fullmatch(mark) or mark in ("backlink", "referrer") for mark in marks)


def is_page_number(attributes: dict[str, str]) -> bool:
    """Whether an element is said to be a page's end or number."""
    marks = attributes.get("class", "").split() + list(types(attributes))
    return any(_PAGE.fullmatch(mark) for mark in marks)


def heading_class(attributes: dict[str, str]) -> int:
    """The level of heading a paragraph's class calls it: a part's (1), a chapter's (2), none (0)."""
    found = [mark for mark in attributes.get("class", "").split() if _HEADING_CLASS.fullmatch(mark)]
    return 0 if not found else 1 if found[0].lower().startswith("part") else 2


def is_break_picture(alt: str, attributes: dict[str, str]) -> bool:
    """Whether a picture is a scene break: told by its description, its class or its file's name."""
    stem = attributes.get("src", "").rpartition("/")[2].partition(".")[0]
    return (
        (bool(alt) and _PICTURE_BREAK.fullmatch(alt) is not None)
        or is_break(attributes)
        or _PICTURE_BREAK.fullmatch(stem) is not None
    )

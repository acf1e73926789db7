"""The words by which matter around a story gives itself away: roles of the source, headings of pages; no decisions."""

from __future__ import annotations

import re

from narrate.model import SkipReason

ROLE_REASONS: dict[str, tuple[SkipReason, float]] = {
    "titlepage": (SkipReason.TITLE_PAGE, 1.0),
    "halftitlepage": (SkipReason.TITLE_PAGE, 1.0),
    "half-title": (SkipReason.TITLE_PAGE, 1.0),
    "fulltitle": (SkipReason.TITLE_PAGE, 0.9),
    "cover": (SkipReason.TITLE_PAGE, 1.0),
    "seriespage": (SkipReason.FRONT_MATTER, 1.0),
    "imprint": (SkipReason.FRONT_MATTER, 1.0),
    "imprimatur": (SkipReason.FRONT_MATTER, 1.0),
    "copyright-page": (SkipReason.FRONT_MATTER, 1.0),
    "dedication": (SkipReason.FRONT_MATTER, 1.0),
    "frontmatter": (SkipReason.FRONT_MATTER, 0.9),
    "notice": (SkipReason.FRONT_MATTER, 0.9),
    "keywords": (SkipReason.FRONT_MATTER, 0.9),
    "abstract": (SkipReason.FRONT_MATTER, 0.7),
    "contributors": (SkipReason.FRONT_MATTER, 1.0),
    "other-credits": (SkipReason.FRONT_MATTER, 1.0),
    "credits": (SkipReason.BACK_MATTER, 1.0),
    "credit": (SkipReason.BACK_MATTER, 0.9),
    "qna": (SkipReason.BACK_MATTER, 0.9),
    "answers": (SkipReason.BACK_MATTER, 0.9),
    "about-the-author": (SkipReason.BACK_MATTER, 1.0),
    "transcriber-notes": (SkipReason.BACK_MATTER, 1.0),
    "errata": (SkipReason.BACK_MATTER, 1.0),
    "revision-history": (SkipReason.BACK_MATTER, 1.0),
    "acknowledgments": (SkipReason.BACK_MATTER, 1.0),
    "acknowledgements": (SkipReason.BACK_MATTER, 1.0),
    "colophon": (SkipReason.BACK_MATTER, 1.0),
    "backmatter": (SkipReason.BACK_MATTER, 0.9),
    "afterword": (SkipReason.BACK_MATTER, 0.7),
    "appendix": (SkipReason.BACK_MATTER, 0.7),
    "bibliography": (SkipReason.BACK_MATTER, 1.0),
    "glossary": (SkipReason.BACK_MATTER, 0.8),
    "index": (SkipReason.BACK_MATTER, 1.0),
    "toc": (SkipReason.CONTENTS, 1.0),
    "toc-brief": (SkipReason.CONTENTS, 1.0),
    "landmarks": (SkipReason.CONTENTS, 1.0),
    "loi": (SkipReason.CONTENTS, 1.0),
    "lot": (SkipReason.CONTENTS, 1.0),
    "loa": (SkipReason.CONTENTS, 1.0),
    "lov": (SkipReason.CONTENTS, 1.0),
    "page-list": (SkipReason.CONTENTS, 1.0),
    "endnotes": (SkipReason.FOOTNOTE, 1.0),
    "rearnotes": (SkipReason.FOOTNOTE, 1.0),
    "footnotes": (SkipReason.FOOTNOTE, 1.0),
    "footnote": (SkipReason.FOOTNOTE, 1.0),
    "endnote": (SkipReason.FOOTNOTE, 1.0),
    "rearnote": (SkipReason.FOOTNOTE, 1.0),
    "backlink": (SkipReason.NOTE_MARK, 1.0),
    "noteref": (SkipReason.NOTE_MARK, 1.0),
    "hidden": (SkipReason.HIDDEN, 1.0),
    "pagebreak": (SkipReason.PAGE_NUMBER, 1.0),
    "pagefooter": (SkipReason.RUNNING_HEAD, 1.0),
    "pageheader": (SkipReason.RUNNING_HEAD, 1.0),
    "notes": (SkipReason.AUTHOR_NOTE, 1.0),
    "summary": (SkipReason.SUMMARY, 1.0),
    "metadata": (SkipReason.METADATA, 1.0),
    "navigation": (SkipReason.NAVIGATION, 1.0),
    "reviews": (SkipReason.REVIEWS, 1.0),
    "licence": (SkipReason.LICENCE, 1.0),
    "license": (SkipReason.LICENCE, 1.0),
}
"""What a block is by the source's own word. EPUB 3 Structural Semantics Vocabulary (https://www.w3.org/TR/epub-ssv-11/)."""

OPENING_ROLES = frozenset({"epigraph", "preface", "foreword", "introduction", "preamble"})
"""Matter where they fill a page of their own before the story; a motto above a chapter is part of the chapter."""

STORY_ROLES = frozenset({"bodymatter", "chapter", "part", "volume", "prologue", "epilogue", "subchapter", "division"})

_FRONT_HEADINGS = (
    (r"(?:table of )?contents|content|chapters|index of chapters|toc|contents page", SkipReason.CONTENTS, 0.95),
    (
        r"(?:list of )?(?:illustrations|figures|plates|maps|tables|engravings)|maps? and illustrations",
        SkipReason.CONTENTS,
        0.9,
    ),
    (
        r"(?:half[\s-]*)?title[\s-]*page|half[\s-]*title|cover(?: page| image)?|front cover|back cover",
        SkipReason.TITLE_PAGE,
        0.9,
    ),
    (
        r"imprint|all rights reserved.*|copyright(?: page| notice| information| \d{4}.*)?|©.*"
        r"|legal(?: notice| information)?|disclaimer and copyright",
        SkipReason.FRONT_MATTER,
        0.95,
    ),
    (
        r"dedication|dedicated to|praise for .+|advance praise.*|frontispiece|permissions"
        r"|publisher['’]s note|editor['’]s note"
        r"|publisher['’]s preface|note to the reader.*|by the same author|(?:also|other (?:books|works"
        r"|titles|novels)|books|works)"
        r" (?:available )?(?:by|from) .+|also by.*|about th(?:is|e) (?:e-?book|edition|series)|bibliographical note"
        r"|(?:translator|editor|publisher)['’]?s['’]? (?:note|preface|introduction|foreword).*",
        SkipReason.FRONT_MATTER,
        0.85,
    ),
)
_BACK_HEADINGS = (
    (
        r"colophon|uncopyright|about the (?:authors?|publisher|translator|illustrator|type|text)|acknowledge?ments?"
        r"|a(?: brief)? note (?:on|about) the (?:text|type|author|translation)s?|bibliography"
        r"|further reading|works cited"
        r"|(?:a )?(?:reading|reader['’]s|readers?) group guide|(?:discussion|book club) questions.*"
        r"|questions for discussion"
        r"|newsletter|mailing list|(?:sign[- ]?up|subscribe|join)\b.*(?:newsletter|mailing list).*"
        r"|connect with (?:me|us|the author)\b.*|(?:please )?leave a review.*"
        r"|advertisements?|excerpt from .+|an excerpt from .+|a (?:sneak )?(?:preview|peek) .+"
        r"|sneak p(?:ee|ea)k.*|preview(?: of .+)?|coming soon|errata|credits|photo credits|index|glossary of terms"
        r"|want (?:more|to read more).*|thank you for reading.*|keep reading.*|(?:other|more) (?:books"
        r"|titles) (?:by|from) .+"
        r"|books by .+|list of works",
        SkipReason.BACK_MATTER,
        0.85,
    ),
    (r"(?:end|foot)[\s-]?notes", SkipReason.FOOTNOTE, 0.9),
    (r"(?:a )?transcriber['’]?s['’]? notes?.*|transcriber['’]?s['’]? corrections?.*", SkipReason.BACK_MATTER, 0.95),
    (r".*project gutenberg.*licen[cs]e.*|licen[cs]e|the full project gutenberg.*", SkipReason.LICENCE, 0.95),
)
_DOUBTFUL_HEADINGS = (
    (
        r"preface.*|foreword.*|introduction.*|introductory.*|afterword.*|author['’]?s (?:preface"
        r"|introduction|foreword|afterword).*|appendi(?:x|ces).*"
        r"|postscript|notes?|glossary|chronology|historical note|a note from the author|about this book",
        SkipReason.FRONT_MATTER,
        0.4,
    ),
)

MATTER_HEADINGS = tuple(
    (re.compile(rf"(?:{pattern})[.:]?\Z", re.IGNORECASE), reason, sure)
    for pattern, reason, sure in (*_FRONT_HEADINGS, *_BACK_HEADINGS, *_DOUBTFUL_HEADINGS)
)
"""What a page is by its heading: pattern of the whole heading, reason, confidence; below 0.5 it is only reported."""

ARCHIVE_HEADINGS = (
    (
        re.compile(
            r"(?:chapter )?(?:end )?notes?(?: for .+)?[.:]?\Z|author['’]?s?['’]? notes?[.:]?\Z|a/?n[.:]?\Z",
            re.IGNORECASE,
        ),
        SkipReason.AUTHOR_NOTE,
        0.9,
    ),
    (re.compile(r"(?:chapter |story )?summary[.:]?\Z", re.IGNORECASE), SkipReason.SUMMARY, 0.9),
    (re.compile(r"(?:archive |content |trigger )?warnings?[.:]?\Z", re.IGNORECASE), SkipReason.WARNING, 0.9),
    (re.compile(r"disclaimers?[.:]?\Z", re.IGNORECASE), SkipReason.DISCLAIMER, 0.9),
    (
        re.compile(r"reviews?[.:]?\Z|comments?[.:]?\Z|(?:review )?(?:replies|responses)[.:]?\Z", re.IGNORECASE),
        SkipReason.REVIEWS,
        0.8,
    ),
)

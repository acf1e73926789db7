"""Parts a sentence between the narrator and those whose words it holds; who they are, SPEAKER spans have said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from narrate.model import Paragraph, Piece, Sentence, SpanKind

Part = tuple[str, str]
"""A stretch of a sentence and its speaker, "" for the narrator."""


class Voicing:
    """Whose each character of a paragraph is; gives the parts of its sentences, which must be asked for in order."""

    def __init__(self, text: str, owners: Sequence[str]) -> None:
        self._text, self._owners, self._at = text, owners, 0

    @classmethod
    def of(cls, paragraph: Paragraph, cast: Mapping[str, str]) -> Voicing | None:
        """None where nobody but the narrator has a voice in it. Of spans that hold one another the innermost counts."""
        spans = [span for span in paragraph.spans if span.kind is SpanKind.SPEAKER]
        if not any(span.value in cast for span in spans):
            return None
        owners = [""] * len(paragraph.text)
        for span in sorted(spans, key=lambda span: (span.start, -span.end)):
            owners[span.start : span.end] = [span.value if span.value in cast else ""] * (span.end - span.start)
        return cls(paragraph.text, owners)

    def parts(self, sentence: str) -> tuple[Part, ...]:
        """The next sentence in parts that together are it; blanks go to the part before them."""
        owners: list[str] = []
        for character in sentence:
            if character.isspace():
                owners.append(owners[-1] if owners else "")
                continue
            while self._text[self._at] != character:
                self._at += 1
            owners.append(self._owners[self._at])
            self._at += 1
        parts = []
        at = 0
        for owner, run in groupby(owners):
            end = at + len(list(run))
            parts.append((sentence[at:end], owner))
            at = end
        return tuple(parts)


def voiced(sentence: Sentence, parts: Sequence[Part], cast: Mapping[str, str], speak: Callable[[str], str]) -> Sentence:
    """The sentence with the voices of its parts; one that is the narrator's alone stays as it is."""
    pieces: list[Piece] = []
    unsaid = ""
    for text, speaker in parts:
        spoken = speak(text.strip())
        if not any(letter.isalnum() for letter in spoken):
            # A mark alone is nobody's: it stays with the words beside it.
            if pieces:
                pieces[-1] = replace(pieces[-1], text=pieces[-1].text + text)
            else:
                unsaid += text
        elif pieces and pieces[-1].speaker == speaker:
            together = pieces[-1].text + text
            pieces[-1] = replace(pieces[-1], text=together, spoken=speak(together.strip()))
        else:
            pieces.append(Piece(unsaid + text, spoken, cast.get(speaker, sentence.voice), speaker))
            unsaid = ""
    if not pieces or not any(piece.speaker for piece in pieces):
        return sentence
    if len(pieces) == 1:
        return replace(sentence, voice=pieces[0].voice, speaker=pieces[0].speaker)
    return replace(sentence, pieces=tuple(pieces))

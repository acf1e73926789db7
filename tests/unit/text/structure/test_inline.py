"""Marks of notes and pages inside a line: found, taken out, and the spans moved along."""

from __future__ import annotations

import pytest

from narrate.model import Block, BlockKind, Place, SkipReason, Span, SpanKind
from narrate.text.structure.inline import Cut, cut_out, inline_cuts, merged


def spoken(text: str, labels: frozenset[str] = frozenset(), spans: tuple[Span, ...] = ()) -> str:
    block = Block(BlockKind.PARAGRAPH, text, Place("b"), spans=spans)
    return cut_out(text, spans, inline_cuts(block, labels), 0, len(text))[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry[12] was late.", "The ferry was late."),
        ("The ferry was late.[3]", "The ferry was late."),
        ("The ferry was late.³", "The ferry was late."),
        ("“Late!”¹ she said.", "“Late!” she said."),
        ("The ferry was [Pg 12] late.", "The ferry was late."),
        ("The ferry was late. ↩", "The ferry was late."),
        ("Twelve m² of deck.", "Twelve m² of deck."),
        ("He chose [2] and [B].", "He chose [2] and [B]."),
        ("[sic] and [laughs]", "[sic] and [laughs]"),
    ],
)
def test_typed_marks(text: str, expected: str) -> None:
    assert spoken(text) == expected


def test_letters_are_marks_only_where_such_a_note_exists() -> None:
    assert spoken("The ferry[A] came.") == "The ferry[A] came."
    assert spoken("The ferry[A] came.", frozenset("A")) == "The ferry came."


def test_spans_move_along() -> None:
    text = "The ferry1 was late."
    spans = (Span(9, 10, SpanKind.NOTEREF, "#n1"), Span(15, 19, SpanKind.EMPHASIS))
    block = Block(BlockKind.PARAGRAPH, text, Place("b"), spans=spans)
    cuts = inline_cuts(block, frozenset())
    assert cuts == [Cut(9, 10, SkipReason.NOTE_MARK)]
    assert cut_out(text, spans, cuts, 0, len(text)) == ("The ferry was late.", (Span(14, 18, SpanKind.EMPHASIS),))


def test_overlapping_cuts_are_cut_once() -> None:
    cuts = merged(
        [Cut(2, 6, SkipReason.NOTE_MARK), Cut(4, 9, SkipReason.PAGE_NUMBER), Cut(8, 99, SkipReason.IMAGE)], 10
    )
    assert [(cut.start, cut.end) for cut in cuts] == [(2, 6), (6, 9), (9, 10)]


def test_one_of_two_blanks_goes_with_a_cut() -> None:
    assert cut_out("a [x] b", (), [Cut(2, 5, SkipReason.NOTE_MARK)], 0, 7)[0] == "a b"

"""Who is found speaking before there is a cast."""

from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Place, Scene, Span, SpanKind, Story
from narrate.text.speakers.suggesting import candidates


def test_speakers_are_counted_by_name_with_names_that_may_mean_the_same() -> None:
    texts = (
        "“One,” said Ada Long. “Two,” said Ada.",
        "“Three,” Ada said.",
        "“Four,” said the cook.",
        "“Five,” he said.",
    )
    paragraphs = [Paragraph(BlockKind.PARAGRAPH, text, Place("x")) for text in texts]
    paragraphs.append(Paragraph(BlockKind.SPEECH, "BEN\nSix.", Place("x"), (Span(4, 8, SpanKind.SPEAKER, "BEN"),)))
    found = candidates(Story(Metadata(), (Chapter("One", (Scene(tuple(paragraphs)),)),)))
    assert [(one.name, one.count, one.perhaps_also, one.example) for one in found] == [
        ("Ada", 2, ("Ada Long",), "“Two,”"),
        ("Ada Long", 1, ("Ada",), "“One,”"),
        ("BEN", 1, (), "Six."),
        ("the cook", 1, (), "“Four,”"),
    ]

"""Sentences parted between voices: nothing lost, nothing moved, and what is the narrator's alone left as it was."""

from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Piece, Place, Scene, Sentence, Span, SpanKind, Story
from narrate.text.pauses import Pauses
from narrate.text.script import Reading, sentences_of, write_script

CAST = {"Ada": "high", "Ben": "low"}


def _sentences(text: str, *spans: tuple[int, int, str], cast: dict[str, str] = CAST) -> list[Sentence]:
    given_spans = tuple(Span(start, end, SpanKind.SPEAKER, name) for start, end, name in spans)
    paragraph = Paragraph(BlockKind.PARAGRAPH, text, Place("x"), given_spans)
    story = Story(Metadata(), (Chapter("One", (Scene((paragraph,)),)),))
    reading = Reading("narrator", "en", Pauses(), lambda written: written.replace("*", ""), cast=cast)
    return [sentence for _, sentence, _, _ in sentences_of(write_script(story, reading).chapters[0])]


def _over(text: str, part: str, name: str) -> tuple[int, int, str]:
    return text.index(part), text.index(part) + len(part), name


def test_a_sentence_shared_by_two_voices_has_pieces() -> None:
    text = "It rained. “We  sail.”\nShe  went. “Now.”"
    spoken = _sentences(text, _over(text, "“We  sail.”", "Ada"), _over(text, "“Now.”", "Ada"))
    assert spoken[0] == Sentence("It rained.", "It rained.", "narrator", Pauses().sentence_ms)
    assert [(one.text, one.voice, one.pieces) for one in spoken[1:]] == [
        ("“We sail.”", "high", ()),
        ("She went.", "narrator", ()),
        ("“Now.”", "high", ()),
    ]
    joined = "“We sail,” said Ada, “now.”"
    (only,) = _sentences(joined, _over(joined, "“We sail,”", "Ada"), _over(joined, "“now.”", "Ada"))
    assert (only.text, only.spoken, only.voice, only.speaker) == (joined, joined, "narrator", "")
    assert only.pieces == (
        Piece("“We sail,” ", "“We sail,”", "high", "Ada"),
        Piece("said Ada, ", "said Ada,", "narrator"),
        Piece("“now.”", "“now.”", "high", "Ada"),
    )


def test_a_whole_sentence_of_a_speaker_has_its_voice() -> None:
    text = "“We sail. We go.”"
    for sentence in _sentences(text, (0, len(text), "Ada")):
        assert (sentence.voice, sentence.speaker, sentence.pieces) == ("high", "Ada", ())


def test_without_a_voice_the_sentence_is_as_ever() -> None:
    text = "“We sail,” said Ada."
    plain = _sentences(text)
    assert _sentences(text, (0, 10, "Cook")) == plain
    assert _sentences(text, (0, 10, "Ada"), cast={}) == plain
    assert _sentences(text, (10, 11, "Ada")) == plain


def test_marks_alone_are_nobodys_and_the_innermost_span_counts() -> None:
    text = "— “Go!” — she cried."
    (one,) = _sentences(text, _over(text, "“Go!”", "Ada"), _over(text, "she cried", "Nobody"))
    assert [(piece.text, piece.speaker) for piece in one.pieces] == [("— “Go!” ", "Ada"), ("— she cried.", "")]
    text = "“He said ‘no’ and left.”"
    (one,) = _sentences(text, (0, len(text), "Ada"), _over(text, "‘no’", "Ben"))
    assert [piece.voice for piece in one.pieces] == ["high", "low", "high"]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.text(alphabet="ab. “”‘’—,!*\n\u00a0", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["Ada", "Ben", "Cook"])), max_size=5),
)
def test_pieces_are_the_sentence_again(text: str, stretches: list[tuple[int, int, str]]) -> None:
    spans = [(min(a, b), max(a, b), name) for a, b, name in stretches if max(a, b) <= len(text)]
    without = _sentences(text)
    parted = _sentences(text, *spans)
    assert [(one.text, one.spoken, one.pause_after_ms) for one in parted] == [
        (one.text, one.spoken, one.pause_after_ms) for one in without
    ]
    for sentence in parted:
        if sentence.pieces:
            assert "".join(piece.text for piece in sentence.pieces) == sentence.text
            assert all(any(letter.isalnum() for letter in piece.spoken) for piece in sentence.pieces)
            assert all(
                one.speaker != two.speaker for one, two in zip(sentence.pieces, sentence.pieces[1:], strict=False)
            )

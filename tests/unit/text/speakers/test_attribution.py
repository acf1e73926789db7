"""Who says what: dialogues with the expected speaker written into them, `<Ada>“…”</>`; traps stay unmarked."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.model import BlockKind, Chapter, Metadata, Paragraph, Place, Scene, Span, SpanKind, Story
from narrate.text.speakers import Cast, Member, dramatised, shared_names, speakers_of
from narrate.text.speakers.attribution import attribute

CAST = Cast(
    (
        Member("Ada", ("Mrs. Long", "the captain"), "female"),
        Member("Ben", ("Mr. Hale", "Benjamin Hale"), "male"),
        Member("Old Tom", ("the old man",)),
        Member("Ishmael", ("I",), "male"),
    )
)
_MARK = re.compile(r"<([A-Z][\w ]*)>|</>")


def _story(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Story:
    paragraphs = tuple(Paragraph(kind, text, Place("x")) for text in texts)
    return Story(Metadata(), (Chapter("One", (Scene(paragraphs),)),))


def _marked(story: Story) -> list[str]:
    found = []
    for paragraph in story.chapters[0].scenes[0].paragraphs:
        text = paragraph.text
        for span in reversed([span for span in paragraph.spans if span.kind is SpanKind.SPEAKER]):
            text = f"{text[: span.start]}<{span.value}>{text[span.start : span.end]}</>{text[span.end :]}"
        found.append(text)
    return found


def _check(*marked: str) -> None:
    plain = [_MARK.sub("", text) for text in marked]
    assert _marked(attribute(_story(*plain), CAST)) == list(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "<Ada>“We sail at noon,”</> said Ada.",
        "<Ada>“We sail at noon,”</> Ada said.",
        "<Ada>“Do we sail?”</> asked Ada, and sat down.",
        "<Ada>“Do we sail?”</> Ada asked, leaning on the rail. <Ada>“Tell me.”</>",
        "<Ada>“We sail,”</> said Mrs. Long. <Ada>“At noon.”</>",
        "<Ada>“We sail,”</> Mrs Long said quietly.",
        "<Ada>“We sail,”</> said the captain at last.",
        "<Old Tom>“Never,”</> said the old man quietly, as he rose.",
        "<Old Tom>“Never,”</> the old man said.",
        "<Ada>“I know,”</> said Ada, <Ada>“what I saw.”</>",
        "<Ada>“I know!”</> cried Ada. <Ada>“I saw it.”</>",
        "Ada said, <Ada>“We sail at noon.”</>",
        "Then Ada said softly: <Ada>“We sail.”</>",
        "Ada asked, leaning forward: <Ada>“Do we sail?”</>",
        "Ada told Ben, <Ada>“We sail.”</>",
        "Mr. Hale came in. Mrs. Long said, <Ada>“We sail.”</>",
        "<Ben>“Well,”</> said Ben, turning to Ada, <Ben>“let us go.”</>",
        "<Ben>“Well,”</> said Ben. He took his hat. <Ben>“Let us go.”</>",
        "<Ishmael>“Well,”</> I said, <Ishmael>“let us go.”</>",
        '<Ada>"We sail,"</> said Ada. <Ada>"At noon."</>',
        "<Ada>‘We sail,’</> said Ada. <Ada>‘It’s late.’</>",
        "<Ada>'We sail,'</> said Ada. <Ada>'It's late.'</>",
        "<Ada>“She said ‘never’ to me,”</> said Ada.",
        "<Ada>“We sail”—</> said Ada.".replace("”—</>", "—”</>"),
        "Ada looked up. <Ada>“We sail.”</>",
        "Ada looked up. <Ada>“We sail,”</> she said.",
        "<Ada>“I see.”</> Ada nodded. <Ada>“We sail.”</>",
        "<Ben>“Go,”</> said Ben. <Ben>“Now,”</> he said.",
        "<Ada>“Go!”</> Ada told him. <Ada>“Now.”</>",
        "<Ada>“No.”</> said Ada.",
        "<Ada>“Go,”</> Ada laughed.",
        "<Ada>“Yes,”</> went on Ada, <Ada>“we do.”</>",
        "<Ada>“Yes,”</> said Ada, and Ben laughed.",
        "<Ada>“Where is Ben?”</> asked Ada.",
    ],
)
def test_what_the_words_beside_a_quote_say(marked: str) -> None:
    _check(marked)


@pytest.mark.parametrize(
    "text",
    [
        "“We sail,” said somebody.",
        "“We sail,” she said.",
        "“We sail,” said Ada’s mother.",
        "“We sail,” Ada’s mother said.",
        "“We sail,” said Ada and Ben.",
        "“We sail,” Ada and Ben said together.",
        "“We sail,” said Ada Brown.",
        "“We sail,” said Mr. Long.",
        "“We sail,” said the old man’s wife.",
        "“We sail,” Ada was told.",
        "Ada was told, “We sail.”",
        "Ada never said, “We sail.”",
        "Ada said that Ben had shouted, “We sail!”",
        "Ada heard him say, “We sail.”",
        "Ada heard a voice. “Who is there?”",
        "Ada knocked. “Come in,” he said.",
        "Ben opened the door. “Come in,” she said.",
        "“Who is there?” Ada answered the door.",
        "“Who is there?” Ada said nothing.",
        "“Well?” Ada asked him to wait.",
        "“Who is there?” Ada turned round.",
        "The word “love,” said Ada, meant little.",
        "He called it “the Beast” and Ada said so.",
        "Ada looked at Ben. “What?”",
        "Ada turned as Ben came in. “What?”",
        "Ada waited until he had gone. “What?”",
        "“Go.” Ada looked up. He frowned. “Now.”",
        "“Go,” thundered the voice. Ada turned. “Now.”",
        "The letter from Ada said, “We sail.”",
        "Ada’s note said: “We sail.”",
        "The sign by Ada read: “No way.”",
        "“What did Ada say?” they asked.",
        "“We sail, Ada, at noon,” said someone.",
        "Ada smiled.",
        "“Unclosed said Ada “again” and on.",
        "Paris said, “We sail.”",
    ],
)
def test_what_could_be_read_in_two_ways_is_the_narrators(text: str) -> None:
    _check(text)


@pytest.mark.parametrize(
    "marked",
    [
        # A second speaker in the paragraph keeps the first from going on.
        ("<Ben>“Go,”</> said Ben. “No!” Ada shook her head.",),
        ("<Ben>“Go,”</> said Ben. She laughed. “Never.”",),
        ("<Ben>“Go,”</> said Ben. <Ada>“No,”</> said Ada.",),
        ("<Ben>“Go,”</> said Ben. “No,” said the cook. “Never.”",),
        ("<Ben>“Go.”</> said Ben. “Really?” someone asked.",),
        ("“Go.” “No,” said Ada.".replace("“No,”", "<Ada>“No,”</>"),),
        ("“Go.” <Ada>“No,”</> said Ada. “Now.” “Never.”".replace("“Now.”", "<Ada>“Now.”</>"),),
        # What a tag leads into is not what stands before it.
        ("“Go.” Ada said, <Ada>“No.”</>",),
        # A quote that the next paragraph goes on with.
        (
            "<Ada>“It began at noon,”</> said Ada. <Ada>“We sailed.</>",
            "<Ada>“Then it rained.</>",
            "<Ada>“So we came.”</>",
        ),
        ("“It began at noon. We sailed.", "“Then it rained,” somebody said."),
        # Turns: two people, known at both ends.
        ("<Ada>“One?”</> asked Ada.", "<Ben>“Two.”</>", "<Ada>“Three.”</>", "<Ben>“Four,”</> said Ben."),
        ("<Ben>“Nought,”</> said Ben.", "<Ada>“One?”</> asked Ada.", "<Ben>“Two.”</>", "<Ada>“Three,”</> said Ada."),
        # Known at one end only, a third person, narration between, or an odd number: nobody knows.
        ("<Ada>“One?”</> asked Ada.", "<Ben>“Two,”</> said Ben.", "“Three.”", "“Four.”"),
        ("<Ada>“One?”</> asked Ada.", "“Two.”", "<Ben>“Three,”</> said Ben."),
        ("<Ada>“One?”</> asked Ada.", "“Two.”", "<Ada>“Three,”</> said Ada."),
        ("<Ada>“One?”</> asked Ada.", "“Two.”", "It rained.", "“Three.”", "<Ben>“Four,”</> said Ben."),
        ("<Ada>“One?”</> asked Ada.", "“Two, Ben.”", "“Three.”", "<Ben>“Four,”</> said Ben."),
        ("<Ada>“One?”</> asked Ada.", "“Two,” said the cook.", "“Three.”", "<Ben>“Four,”</> said Ben."),
        # Plays and chats.
        ("ADA: <Ada>Where is he?</>", "BEN: <Ben>Here.</>", "COOK: Not yet."),
        ("ADA. <Ada>Where is he?</>", "BEN. (aside) <Ben>Here.</> [Exit]"),
        ("Ada: a life in letters.", "It was a good book."),
    ],
)
def test_what_paragraphs_tell_together(marked: tuple[str, ...]) -> None:
    _check(*marked)


def test_what_is_given_stays_as_it_is() -> None:
    spans = (Span(0, 4, SpanKind.SPEAKER, "Ben"),)
    paragraph = Paragraph(BlockKind.PARAGRAPH, "“No,” said Ada.", Place("x"), spans)
    story = Story(Metadata(), (Chapter("One", (Scene((paragraph,)),)),))
    assert attribute(story, CAST) == story
    assert attribute(_story("“No,” said Ada."), Cast()) == _story("“No,” said Ada.")
    assert attribute(_story("“No,” said Ada."), CAST, prose=False) == _story("“No,” said Ada.")
    assert (
        attribute(_story("“No,” said Ada.", kind=BlockKind.NOTE), CAST).chapters[0].scenes[0].paragraphs[0].spans == ()
    )


def test_a_play_says_who_speaks_by_itself() -> None:
    label = (Span(0, 3, SpanKind.SPEAKER, "ADA"),)
    lines = (
        Paragraph(BlockKind.SPEECH, "ADA\nWhere is he? (Looks round.) Ben!", Place("x"), label),
        Paragraph(BlockKind.SPEECH, "Come out.", Place("x")),
        Paragraph(BlockKind.PARAGRAPH, "Enter Ben.", Place("x")),
        Paragraph(BlockKind.SPEECH, "It is late.", Place("x")),
    )
    story = dramatised(Story(Metadata(), (Chapter("One", (Scene(lines),)),)))
    expected = [
        "ADA\n<{0}>Where is he?</> (Looks round.) <{0}>Ben!</>",
        "<{0}>Come out.</>",
        "Enter Ben.",
        "It is late.",
    ]
    assert _marked(story) == [text.format("ADA") for text in expected]
    assert _marked(attribute(story, CAST)) == [text.format("Ada") for text in expected]
    assert speakers_of(story) == {"ADA": 3}
    assert dramatised(story) == story


def test_a_name_belongs_to_one() -> None:
    assert shared_names(CAST.members) == ()
    assert shared_names((Member("Ada", ("the Captain",)), Member("Captain"))) == (("captain", "Ada", "Captain"),)


_PIECES = st.sampled_from(
    [
        "“Go,”",
        "“No.",
        "”",
        '"',
        "‘",
        "’",
        "said Ada",
        "Ben said,",
        "she said.",
        " ",
        "\n",
        "Mr. Hale",
        "ADA:",
        "—",
        "(x)",
        "a",
    ]
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.lists(_PIECES, max_size=12).map("".join), min_size=1, max_size=5))
def test_nothing_but_spans_changes_and_they_lie_inside(texts: list[str]) -> None:
    before = _story(*texts)
    after = attribute(before, CAST)
    paragraphs = after.chapters[0].scenes[0].paragraphs
    assert [one.text for one in paragraphs] == texts
    for paragraph in paragraphs:
        assert all(0 <= span.start < span.end <= len(paragraph.text) for span in paragraph.spans)
        assert all(one.end <= two.start for one, two in zip(paragraph.spans, paragraph.spans[1:], strict=False))
    assert attribute(after, CAST) == after


@pytest.mark.parametrize("piece", ["“Go,” said ", "“", "A ", "said Ada, ", "‘a’ ", "(", "A: "])
def test_long_paragraphs_take_no_longer_than_they_are(piece: str) -> None:
    _marked(attribute(_story(piece * 4000), CAST))

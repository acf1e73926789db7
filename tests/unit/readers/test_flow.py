"""Blocks from any tree of elements: text in document order, nothing lost, nothing twice."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from narrate.readers._flow import Flow
from narrate.readers._markup import read_html, read_xml

INLINE = st.sampled_from(("span", "em", "b", "i", "a", "sup", "code", "q", "abbr", "small"))
BLOCK = st.sampled_from(
    (
        "div",
        "p",
        "section",
        "blockquote",
        "ul",
        "li",
        "article",
        "header",
        "h2",
        "h3",
        "dl",
        "dd",
        "figure",
        "table",
        "pre",
    )
)
WORDS = st.text("abcdefgh .,—“”", min_size=1, max_size=12)
LEAF = st.one_of(WORDS, st.sampled_from(("<br/>", "<hr/>", " ", "\n", "<img alt=''/>", "<script>var x;</script>")))


def _inline(children):
    return st.builds(
        lambda tag, inside: f"<{tag}>{''.join(inside)}</{tag}>",
        INLINE,
        st.lists(st.one_of(children, WORDS), max_size=3),
    )


def _element(children):
    return st.one_of(
        st.builds(
            lambda tag, inside: f"<{tag}>{''.join(inside)}</{tag}>",
            BLOCK,
            st.lists(st.one_of(children, WORDS), max_size=4),
        ),
        st.builds(
            lambda rows: (
                "<table>"
                + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
                + "</table>"
            ),
            st.lists(st.lists(children, min_size=1, max_size=3), min_size=1, max_size=3),
        ),
    )


TREES = st.lists(
    st.recursive(st.one_of(LEAF, st.recursive(LEAF, _inline, max_leaves=4)), _element, max_leaves=15),
    min_size=1,
    max_size=4,
).map("".join)


def ink(text):
    return "".join(text.split())


def written(tree):
    """The text of a tree as anybody would cut it out: no tags, no scripts."""
    import re

    return ink(re.sub(r"<[^>]*>", " ", tree.replace("<script>var x;</script>", "")))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(TREES)
def test_every_letter_once_whatever_the_nesting(tree):
    for read, text in ((read_html, f"<body>{tree}</body>"), (read_xml, f"<body>{tree}</body>")):
        flow = read(text, Flow("x"))
        flow.finish()
        assert ink("".join(block.text for block in flow.blocks)) == written(tree)
        for block in flow.blocks:
            assert block.text == block.text.strip()
            assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)


@settings(max_examples=40, deadline=None)
@given(st.text("<>/abp&;\"'= !-x", max_size=200))
def test_no_markup_is_too_broken(text):
    flow = read_html(text, Flow("x"))
    flow.finish()
    assert len(flow.blocks) <= len(text)


def test_anchors_lead_to_the_block_they_stand_in_or_before():
    html = "<p id='a'>one <i id='b'>two</i><a id='c'></a></p><hr id='d'>"
    html += "<table><tr id='e'><td>x<td id='f'>y</table><p id='g'>"
    flow = read_html(html, Flow("x"))
    flow.finish()
    assert [block.text for block in flow.blocks] == ["one two", "", "x\ty"]
    assert flow.anchors == {"a": 0, "b": 0, "c": 2, "d": 2, "e": 2, "f": 2}


def test_marks_go_on_over_blocks():
    flow = read_xml("<i><p>one</p><p> two </p></i>", Flow("x"))
    flow.finish()
    assert [[(span.start, span.end) for span in block.spans] for block in flow.blocks] == [[(0, 3)], [(0, 3)]]

"""The lexicon: words as the user wants them said, and nothing else touched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.errors import ConfigError
from narrate.text.lexicon import lexicon_of, never_used

LEXICON = {
    "Ukwell": "You-kwell",
    "Siobhan": {"ipa": "ʃɪˈvɔːn"},
    "Max": "/mæks/",
    "tarn": "tahn",
    "read": {"say": "red", "when": "had read; was read"},
    "Old Ukwell": "the old one",
    "polish": {"say": "pollish", "exact": "true"},
}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ukwell came.", "You-kwell came."),
        ("UKWELL!", "You-kwell!"),
        ("ukwell", "ukwell"),
        ("Ukwell's hat, Ukwell’s hens", "You-kwell's hat, You-kwell’s hens"),
        ("the Ukwells and their Ukwells’ hens", "the You-kwells and their You-kwells’ hens"),
        ("Ukwellian", "Ukwellian"),
        ("Siobhan and Siobhan's dog", "[[ʃɪˈvɔːn]] and [[ʃɪˈvɔːnz]] dog"),
        ("Max’s", "[[mæksɪz]]"),
        ("A tarn, the Tarn, TARNS", "A tahn, the tahn, tahns"),
        ("I read it. I had read it. I have read it.", "I read it. I had red it. I have read it."),
        ("Was read aloud", "Was red aloud"),
        ("read", "read"),
        ("old Ukwell; Old Ukwell; Old Ukwell's", "old You-kwell; the old one; the old one's"),
        ("Polish polish polishes", "Polish pollish polishes"),
        ("", ""),
        ("“Ukwell—”", "“You-kwell—”"),
    ],
)
def test_words_are_said_as_wanted(text: str, said: str) -> None:
    assert lexicon_of(LEXICON).apply(text) == said


def test_words_that_the_spoken_form_changes_are_found() -> None:
    lexicon = lexicon_of({"Dr. Xu": "Doctor Shoo"}, lambda text: text.replace("Dr.", "Doctor"))
    assert lexicon.apply("Doctor Xu") == lexicon.apply("Dr. Xu") == "Doctor Shoo"


def test_entries_that_never_match_are_found() -> None:
    lexicon = lexicon_of({"one": "wun", "two": "too"})
    assert [entry.word for entry in never_used(lexicon, ["One day.", "And one more."])] == ["two"]
    assert lexicon.uses == {"one": 2}


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ({"x": {"sya": "y"}}, "say"),
        ({"x": ""}, "either"),
        ({"x": {"say": "y", "ipa": "z"}}, "either"),
        ({"...": "dots"}, "no word"),
        ({"x": {"ipa": "a]]b"}}, "brackets"),
        ({"x": {"say": "y", "when": "z z"}}, "does not hold"),
    ],
)
def test_entries_that_can_not_work_are_named(entry, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        lexicon_of(entry)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_other_text_is_left_alone(text: str) -> None:
    assert lexicon_of({"zyzzyva": "zizziva"}).apply(text) == text or "zyzzyva" in text.casefold()
    assert lexicon_of({}).apply(text) == text

"""The spoken form as a whole: no damage to clean prose, never an error, what each kind of writing becomes."""

import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.text import spoken_form
from narrate.text.spoken import ENGLISH_RULES, Manner, spoken_words
from narrate.text.spoken.listing import listing
from narrate.text.spoken.scan import Scanner

CLEAN = [
    "“I don’t know,” said Ann—and she didn’t; ’tis so… isn’t it?",
    'He said, "I am here." I am too.',
    "’Tisn’t the cat as did it, soddin’ thing, nor ’er neither; goin’ an’ comin’.",
    "Mr. and Mrs. Roe went in. No. He would not. In. Out. Am I? I am.",
    "I told Henry I would come, and Charles I knew as well; to James I owed it all.",
    "In this Part I will show it. Chapter by chapter I read on.",
    "LIVID, CIVIL, MIX, DID, MILD, DIM: I, too, have a MIND.",
    "“Is it No.?” she asked. “No.” “Oh, Pa.” “Yes, Miss.” “The Co. is in.”",
    "It was well-to-do, half-past ten o’clock, and twenty-one of us sang tra-la-la—O!",
    "STOP! WHAT ARE YOU DOING? GET OUT OF HERE AT ONCE.",
    "Élan, naïve, Zoë, façade, Brontë: all kept – every one…",
    "J. Smith and L. M. Gray met T. S. Brown at St",
    "See-saw, Margery Daw. Ha-ha! Tut-tut. So-so. No-no. Bye-bye.",
    "The X-ray, the T-shirt, the U-boat and Vitamin C; plan B; an A; iPods.",
]


@pytest.mark.parametrize("text", CLEAN)
def test_clean_prose_is_left_to_the_character(text: str) -> None:
    assert spoken_form(text) == text


KINDS = [
    ("He was born on 4 July 1776.", "He was born on the fourth of July seventeen seventy-six."),
    ("The population was 1,234 in 2010.", "The population was one thousand two hundred thirty-four in twenty ten."),
    (
        "It covers 12.5 km² (4.8 sq mi).",
        "It covers twelve point five square kilometers (four point eight square miles).",
    ),
    ("At 10:30 am on Monday, he left.", "At ten thirty A-M on Monday, he left."),
    ("It ended at 4 p.m. He slept.", "It ended at four P-M. He slept."),
    ("Lt. Col. John Roe, Jr. was there.", "Lieutenant Colonel John Roe, Junior was there."),
    ("He lives at 45 St. John St.", "He lives at forty-five Saint John Street."),
    ("Dr. Roe lives on Mulholland Dr. now.", "Doctor Roe lives on Mulholland Drive now."),
    ("Henry VIII in Chapter IV of Part II.", "Henry the eighth in Chapter four of Part two."),
    ("King Charles I was executed.", "King Charles the first was executed."),
    ("World War I ended in 1918.", "World War one ended in nineteen eighteen."),
    (
        "1984 people read it in 1984.",
        "one thousand nine hundred eighty-four people read it in nineteen eighty-four.",
    ),
    ("It's *so* good. _Never_ again!", "It's so good. Never again!"),
    ("She won 3-1 and drew 0–0.", "She won three to one and drew zero to zero."),
    ("Call 555-1234.", "Call five five five, one two three four."),
    ("I paid £3 10s. 6d. for it.", "I paid three pounds, ten shillings and six pence for it."),
    ("No. 5 is alive; see pp. 3–5.", "Number five is alive; see pages three to five."),
    ("I'd like coffee w/ milk 24/7.", "I'd like coffee with milk twenty-four seven."),
    ("She is 5'11\" tall.", "She is five foot eleven tall."),
    ("the 1920s, the '90s and his 30s", "the nineteen twenties, the nineties and his thirties"),
    ("3:1, 16:05 and 2:40:15", "three to one, sixteen o five and two hours, forty minutes and fifteen seconds"),
    ("in the U.S. Army, at NASA", "in the U-S Army, at NASA"),
]


@pytest.mark.parametrize(("written", "spoken"), KINDS)
def test_kinds(written: str, spoken: str) -> None:
    assert spoken_form(written) == spoken


def test_language_variants() -> None:
    assert spoken_form("on 3/4/2020", "en-US") == "on March fourth, twenty twenty"
    assert spoken_form("on 3/4/2020", "en_GB") == "on the third of April twenty twenty"
    assert spoken_form("120 km", "en-GB") == "one hundred and twenty kilometres"


def test_other_languages_are_cleaned_only() -> None:
    assert (
        spoken_form("Am 3. Mai 1898 kam *Dr.* Weiß\u200b 😀 mit 5 kg.", "de") == "Am 3. Mai 1898 kam Dr. Weiß mit 5 kg."
    )


def test_emoji_are_left_out_or_named() -> None:
    assert spoken_form("Thanks 👍🏽!") == "Thanks!"
    assert spoken_form("Thanks 👍🏽!", emoji="name") == "Thanks thumbs up sign!"


def test_persian_joiners_are_kept() -> None:
    assert spoken_form("می\u200cخواهم", "fa") == "می\u200cخواهم"


def test_figures_of_other_scripts_do_no_harm() -> None:
    assert spoken_form("1٣ and ٣٤ and 5²") == "one ٣ and ٣٤ and five squared"


WRITING = st.text(
    alphabet=st.one_of(
        st.sampled_from("0123456789.,:;/-–—'’\"“”()[]*_#@&%$£€°½²³ \n"),
        st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        st.characters(codec="utf-8"),
    ),
    max_size=60,
)
PIECES = st.lists(
    st.sampled_from(
        (
            *(
                "Henry",
                "Chapter",
                "I",
                "IV",
                "VIII",
                ".",
                ",",
                "St.",
                "Dr.",
                "No.",
                "Main",
                "5",
                "1984",
                "3/4",
                "$5.20",
            ),
            *("4:30", "p.m.", "June", "22nd", "km", "ft", "'", '"', "-", "–", "km²", "%", "U.S.", "*so*", "_x_", "A1"),
            *("sooo", "W-what", "10", "000", "1-2", "&", "#", "@", "a@b.co", "😀", "\u200b", "Vol.", "p.", "xii", "£3"),
            *("10s.", "6d.", "44", "BC", "AD", "'90s", "c.", "w/", "B.C.", "Mr.", "Jr.", "½", "5'11\"", "NaN", "1,000"),
        )
    ),
    max_size=14,
).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(st.one_of(WRITING, PIECES), st.sampled_from(["en", "en-GB", "de"]), st.sampled_from(["skip", "name"]))
def test_never_raises_and_reads_all_figures(text: str, language: str, emoji: str) -> None:
    spoken = spoken_form(text, language, emoji=emoji)  # type: ignore[arg-type] # a literal, sampled
    if language != "de":
        assert not any(figure in spoken for figure in "0123456789") or not text.isascii()


@settings(max_examples=50, deadline=None)
@given(st.one_of(WRITING, PIECES))
def test_words_have_their_places(text: str) -> None:
    words = spoken_words(text)
    end = 0
    for start, after, spoken in words:
        assert end <= start < after <= len(text)
        assert spoken
        end = after
    assert "".join("".join(spoken for _, _, spoken in words).split()) == "".join(spoken_form(text).split())


@settings(max_examples=50, deadline=None)
@given(st.lists(st.from_regex(r"[a-z]{1,8}[,;]?|[A-Z][a-z]{2,7}", fullmatch=True), max_size=12).map(" ".join))
def test_letters_only_are_left_alone(text: str) -> None:
    if not any(letter * 3 in text.lower() for letter in "abcdefghijklmnopqrstuvwxyz"):
        assert spoken_form(text, "de") == text


@pytest.mark.parametrize("spoken", [spoken for _, spoken in KINDS])
def test_what_is_spoken_needs_no_more_change(spoken: str) -> None:
    assert spoken_form(spoken) == spoken


@cache
def _scanners() -> tuple[Scanner, Scanner]:
    everywhere = tuple(replace(rule, starts=r"\s\S", then="") for rule in ENGLISH_RULES)
    return Scanner(ENGLISH_RULES, r"(?<!\w)\S"), Scanner(everywhere, r"(?<!\w)\S")


ABBREVIATIONS = st.lists(
    st.sampled_from(
        [
            *(
                "Jas. Watt",
                "Wm. Roe",
                "Ave.",
                "Blvd",
                "vol. 3",
                "p.5",
                "pp. 3-5",
                "ISBN 123456",
                "NY 10001",
                ".22 rifle",
            ),
            *("2,000s", "5m people", "20%", "-5", "+5", "+1 555 555 5555", "(212) 555-0123", "1-800-FUN", "5¢", "€5m"),
            *(
                "US$5",
                "Rs. 5",
                "500 EUR",
                "10 000",
                "1/2",
                "2½",
                "3x4",
                "6 ft 2 in",
                "5'11\"",
                "51°30′N",
                "3:1",
                "1.2.3.4",
            ),
            *(
                "AD 79",
                "44 BC",
                "the '90s",
                "1990s",
                "'98",
                "c. 1850",
                "Sat, June 3",
                "0900 hours",
                "9am-5pm",
                "John 3:16",
            ),
            *(
                "WWII",
                "e.g. x",
                "vs. x",
                "&c.",
                "r^3",
                "10⁶",
                "C#",
                "he/she",
                "$5/hr",
                "§ 5",
                "A22",
                "F-16",
                "007",
                "00",
            ),
            *(
                "№ 5",
                "#5",
                "#tag",
                "@me",
                "a@b.co",
                "http://x.co",
                "x.com",
                "W. 42nd St.",
                "(b. 1950)",
                "Sts. Peter",
                "Jr.",
            ),
        ]
    ),
    max_size=6,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.one_of(PIECES, ABBREVIATIONS))
def test_what_a_rule_says_it_starts_with_is_true(text: str) -> None:
    sorted_out, all_rules = _scanners()
    assert list(sorted_out.edits(text, Manner())) == list(all_rules.edits(text, Manner()))


def test_the_listing_is_up_to_date() -> None:
    page = Path(__file__).parents[4] / "docs" / "spoken-form.md"
    assert page.read_text(encoding="utf-8") == listing()


def test_the_listing_can_be_printed() -> None:
    done = subprocess.run([sys.executable, "-m", "narrate.text.spoken.listing"], capture_output=True, check=True)
    assert done.stdout.startswith(b"# The spoken form")

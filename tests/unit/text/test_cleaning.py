"""Bytes become the text that was meant; clean text holds no blank or mark an ear should meet."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from narrate.text.cleaning import clean, decode

SENTENCE = "“It’s late,” he said – and Zoë left the café."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-be"])
def test_unicode_in_every_dress_is_read(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding))[0] == SENTENCE


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("cp1252", None), ("cp1252", "iso-8859-1"), ("cp1252", "nonsense"), ("cp1252", "hex"), ("cp1250", "windows-1250")],
)
def test_the_old_code_pages_are_read(encoding: str, declared: str | None) -> None:
    text = SENTENCE if encoding == "cp1252" else "Ještě jednou, „řekl“ Šimon."
    assert decode(text.encode(encoding), declared)[0] == text


def test_cyrillic_is_not_taken_for_french() -> None:
    text = "Привет, как дела? Всё хорошо, спасибо большое."
    assert decode(text.encode("cp1251"))[0] == text


def test_old_macintosh_quotes_are_known() -> None:
    text = "“I don’t know,” she said."
    assert decode(text.encode("mac_roman"))[0] == text


def test_a_seven_bit_encoding_is_believed_when_declared() -> None:
    text = "夜は静かだ。"
    assert decode(text.encode("iso2022_jp"), "iso-2022-jp")[0] == text


def test_stray_bytes_in_utf8_do_not_spoil_the_rest() -> None:
    assert decode(SENTENCE.encode() + b" na\xefve \x97 \x9d end")[0] == SENTENCE + " naïve — \ufffd end"


def test_null_bytes_go_and_all_else_stays() -> None:
    assert decode(b"on\0e \0\0two\0")[0] == "one two"


def test_french_stays_french() -> None:
    text = "Voilà l’été déjà arrivé, où étais-tu ?"
    assert decode(text.encode("cp1252")) == (text, "cp1252")


@given(st.binary(max_size=300), st.one_of(st.none(), st.sampled_from(["utf-8", "latin-1", "utf-16", "rot13", "", "x"])))
@settings(deadline=None, max_examples=150)
def test_no_bytes_can_stop_the_reader(data: bytes, declared: str | None) -> None:
    text, used = decode(data, declared)
    assert "\0" not in text
    assert used


@pytest.mark.parametrize(
    ("dirty", "wanted"),
    [
        ("wait\u2060—\u200astop\u00a0now", "wait— stop now"),
        ("“\u200a‘Hi,’\u200a” he said", "“‘Hi,’” he said"),
        ("won\u00adder\u200bful\ufeff", "wonderful"),
        ("\u202bשלום\u202c", "שלום"),
        ("the ﬁrst ﬂoor oﬃce", "the first floor office"),
        ("donâ€™t, â€œnoâ€\x9d, CafÃ©", "don’t, “no”, Café"),
        ("he said \x93no\x94", "he said “no”"),
        ("one\r\ntwo\rthree\u2028four\u2029five", "one\ntwo\nthree\nfour\n\nfive"),
        ("“curly” ‘stays’", "“curly” ‘stays’"),
        ("e\u0301te\u0301", "été"),
        ("می\u200cخواهم and a\u200cb", "می\u200cخواهم and ab"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("bell\x07 \x1bescape\ttab", "bell escape tab"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("plain &amp; simple <b>", "plain &amp; simple <b>"),
    ],
)
def test_what_the_eye_sees_is_what_is_left(dirty: str, wanted: str) -> None:
    assert clean(dirty) == wanted


def test_cleaning_twice_changes_nothing_and_long_lines_are_cut_without_a_trace() -> None:
    long = "word’s and more " * 10_000
    assert clean(long) == long
    assert clean("x’" * 100_000) == "x’" * 100_000


@given(st.text(max_size=200))
@settings(deadline=None, max_examples=200)
def test_cleaning_is_idempotent_on_what_it_made_and_leaves_no_unseen_format_marks(text: str) -> None:
    once = clean(text)
    assert not any(unicodedata.category(c) == "Cc" and c != "\n" for c in once)
    assert "\u2060" not in once
    assert "\u00a0" not in once


@given(st.text(st.sampled_from("abc XYZ.,!?—’“”\n\u00a0\u2060\u200a\u00ad")))
@settings(deadline=None, max_examples=100)
def test_no_visible_character_is_lost(text: str) -> None:
    unseen = " \n\u00a0\u2060\u200a\u00ad"
    assert [c for c in clean(text) if c not in unseen] == [c for c in text if c not in unseen]


def test_what_typesetters_set_is_not_suspected(monkeypatch):
    """ftfy takes as long to load as a chapter takes to read, and most books never need it."""
    monkeypatch.setitem(sys.modules, "ftfy", None)
    told = "“It’s a naïve façade—no?” she said…"
    assert clean(told) == told
    with pytest.raises(ImportError):
        clean("â€œItâ€™s brokenâ€\x9d")

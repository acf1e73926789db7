"""Bytes to text and text to clean text: encodings, mojibake, blanks, unseen marks; layout is left to the readers.

Both functions take time and memory in proportion to their input, whatever it holds.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What people declare and what they mean, after the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels).
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_NO_CHARSET = {
    "idna",
    "punycode",
    "unicode_escape",
    "raw-unicode-escape",
    "undefined",
    "utf-7",
    "mbcs",
    "oem",
    "palmos",
}

_SAMPLE = 65_536
_HIGH = bytes(range(128, 256))


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text in `data` and the name of the encoding that was used.

    The ladder: byte order mark, UTF-16 and UTF-32 told by their null bytes, strict UTF-8, UTF-8 with stray bytes of
    cp1252 in it, `declared`, cp1252, and a detector only where all these fail. Null bytes are dropped. Never raises.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            body = data[len(mark) :]
            if name == "utf-8":
                return _ladder(body, declared)
            return body.decode(name, "replace").replace("\0", ""), name
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace").replace("\0", ""), wide
    return _ladder(data, declared)


def _ladder(data: bytes, declared: str | None) -> tuple[str, str]:
    if b"\0" in data:
        data = data.replace(b"\0", b"")
    name = _charset(declared)
    if name.startswith(("iso2022", "hz")) and (text := _try(data, name)) is not None:
        return text, name  # seven-bit: strict UTF-8 would accept it as well
    if (text := _try(data, "utf-8")) is not None:
        return text, "utf-8"
    if _mostly_utf8(data):
        return data.decode("utf-8", _stray), "utf-8"
    if name and (text := _try(data, name)) is not None:
        return text, name
    if _macintosh(data):
        return data.decode("mac_roman"), "mac_roman"
    if (text := _try(data, "cp1252")) is not None and _plausible(text[:_SAMPLE]):
        return text, "cp1252"
    return _detect(data)


def _try(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError):
        return None


def _charset(declared: str | None) -> str:
    """The codec a declared name means, "" where it names none for text."""
    if not declared:
        return ""
    try:
        name = codecs.lookup(declared.strip().strip("'\"")).name
        b"a".decode(name)  # "hex" and its kind are codecs, but none of text
    except (LookupError, UnicodeError, ValueError):
        return ""
    name = _MEANT.get(name, name)
    return "" if name in _NO_CHARSET or name.startswith("utf-8") else name


def _wide(sample: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: text whose null bytes stand in every second place, or three of four."""
    count = sample.count(0)
    if len(sample) < 4 or count < len(sample) * 0.2:
        return ""
    nulls = [sample[i::4].count(0) / len(sample[i::4]) for i in range(4)]
    if min(nulls[1:]) > 0.8 and nulls[0] < 0.2:
        return "utf-32-le"
    if min(nulls[:3]) > 0.8 and nulls[3] < 0.2:
        return "utf-32-be"
    even, odd = (nulls[0] + nulls[2]) / 2, (nulls[1] + nulls[3]) / 2
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    if even > 0.4 and odd < 0.05:
        return "utf-16-be"
    return ""


def _mostly_utf8(data: bytes) -> bool:
    """Whether twice as many high bytes belong to UTF-8 characters as do not: text pasted from two worlds."""
    high = len(data) - len(data.translate(None, _HIGH))
    strays = len(data) - len(data.decode("utf-8", "ignore").encode("utf-8"))
    return high - strays >= 2 * strays


def _stray_byte(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    # One byte at a time: what follows it may well be UTF-8 again.
    byte = error.object[error.start : error.start + 1]
    return byte.decode("cp1252", "replace"), error.start + 1


_stray = "narrate.stray-cp1252"
codecs.register_error(_stray, _stray_byte)

_MAC_APOSTROPHE = re.compile(rb"[a-z]\xd5[a-z]|\xd2[A-Za-z][^\x80-\xff]{1,200}[.,?!]\xd3")
_WINDOWS_QUOTE = re.compile(rb"[\x91-\x94]")


def _macintosh(data: bytes) -> bool:
    """Old Macintosh text gives itself away by its apostrophe and quotation marks, capital letters in cp1252."""
    sample = data[: _SAMPLE * 16]
    return _MAC_APOSTROPHE.search(sample) is not None and _WINDOWS_QUOTE.search(sample) is None


_LETTERS = re.compile(r"[^\W\d_]")
_HIGH_LETTERS = re.compile(r"[À-ÖØ-öø-ÿŠšŽžŒœŸƒ]")


def _plausible(text: str) -> bool:
    """Whether cp1252 gave words: in no language it serves are more than a third of all letters accented."""
    return len(_HIGH_LETTERS.findall(text)) <= max(8, len(_LETTERS.findall(text)) // 3)


def _detect(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    found = from_bytes(data[: _SAMPLE * 4]).best()
    if found is not None and (text := _try(data, found.encoding)) is not None:
        return text, found.encoding
    return "".join(data[i : i + _SAMPLE].decode("cp1252", "replace") for i in range(0, len(data), _SAMPLE)), "cp1252"


# ------------------------------------------------------------------------------------------------------------ cleaning

_CHUNK = 65_536

# What is seen as a blank: no-break, figure, thin, hair and ideographic spaces, the blank Braille cell, Hangul fillers.
_BLANKS = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0\ufffc]")
_BETWEEN_QUOTES = re.compile(r"(?<=[“‘’”\"'])[\u2009\u200a\u202f](?=[“‘’”\"'])")
# What is not seen at all: soft hyphen, word joiner, zero-width space, marks of direction and of order, controls, tags.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    r"\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\U000e0000-\U000e0fff]"
)
# Joiners shape letters in Arabic and Indic scripts and build emoji; among Latin letters they are dirt.
_JOINERS = re.compile(r"(?<![\u0600-\u109f\u1780-\u17ff\ufe0f\u2600-\u27bf\U0001f000-\U0001faff])[\u200c\u200d]")
_SELECTORS = re.compile(r"(?<![\u00a9\u00ae\u203c-\u3299#*0-9\U0001f000-\U0001faff])[\ufe00-\ufe0f]")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\u2028]")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "‐": "-", "‑": "-"}
_LIGATURE = re.compile("[" + "".join(_LIGATURES) + "]")
_DECOMPOSED = re.compile(r"[^\W\d_][\u0300-\u036f]{1,8}(?![\u0300-\u036f])")
_CONTROLS = re.compile(r"[\x80-\x9f]+")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def clean(text: str) -> str:
    """The same text as the eye sees it, in plain characters: line ends "\\n", every kind of blank " ", nothing unseen.

    Mojibake is mended line by line (ftfy); quotation marks stay curly. Runs of blanks stay as long as they were, and
    blanks at both ends stay, so that a text may be cleaned in pieces. Nothing visible is added or lost.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_clean(chunk) for chunk in _chunks(text))


def _chunks(text: str) -> Iterator[str]:
    """Pieces of about 64 Ki characters, cut at line ends or blanks where there are any."""
    start = 0
    while len(text) - start > _CHUNK:
        stop = start + _CHUNK
        cut = max(text.rfind("\n", start, stop), text.rfind(" ", stop - _CHUNK // 2, stop)) + 1
        yield text[start : cut or stop]
        start = cut or stop
    yield text[start:]


def _clean(text: str) -> str:
    text = _LINE_ENDS.sub("\n", text)
    if not text.isascii():
        text = _SURROGATES.sub("\ufffd", text)
        text = "\n".join(line if line.isascii() else _mend(line) for line in text.split("\n"))
        text = text.replace("\u2029", "\n\n")
        text = _BETWEEN_QUOTES.sub("", text)
        text = _JOINERS.sub("", _SELECTORS.sub("", text))
        text = _LIGATURE.sub(lambda match: _LIGATURES[match[0]], text)
        text = _DECOMPOSED.sub(_composed, text)
    return _BLANKS.sub(" ", _UNSEEN.sub("", text))


# Mojibake comes in runs that begin with a letter or a drawing sign. A line with nothing but a typesetter's marks, and
# here and there an accent inside a word, needs no looking at: so most books never load ftfy, which takes as long as
# reading a chapter.
_UNSUSPICIOUS = re.compile(r"(?:[\x00-\x7f\u00a0«»‘’“”–—…]|(?<=[A-Za-z])[à-öø-ÿ](?=[A-Za-z]))*")


def _mend(line: str) -> str:
    """One line without mojibake and without the C1 controls that are really cp1252."""
    if _UNSUSPICIOUS.fullmatch(line):
        return line
    import ftfy
    from ftfy.badness import is_bad

    if is_bad(line):
        line = ftfy.fix_encoding(line, ftfy.TextFixerConfig(uncurl_quotes=False))
    return _CONTROLS.sub(lambda match: match[0].encode("latin-1").decode("cp1252", "ignore"), line)


def _composed(match: re.Match[str]) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", match[0])

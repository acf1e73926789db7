"""Language tags as ISO 639-2 writes them (three letters), for the containers that ask for it."""

from __future__ import annotations

# ISO 639-1 to ISO 639-2/T, the languages that voices are known for.
_PAIRS = """
af afr am amh ar ara as asm az aze ba bak be bel bg bul bn ben bs bos ca cat cs ces cy cym da dan de deu el ell en eng
eo epo es spa et est eu eus fa fas fi fin fr fra ga gle gd gla gl glg gn grn gu guj ha hau he heb hi hin hr hrv ht hat
hu hun hy hye ia ina id ind io ido is isl it ita ja jpn ka kat kk kaz kl kal km khm kn kan ko kor ku kur ky kir la lat
lb ltz lo lao lt lit lv lav mi mri mk mkd ml mal mn mon mr mar ms msa mt mlt my mya nb nob ne nep nl nld nn nno no nor
om orm or ori pa pan pl pol ps pus pt por qu que ro ron ru rus sd snd si sin sk slk sl slv so som sq sqi sr srp sv swe
sw swa ta tam te tel tg tgk th tha tk tuk tn tsn tr tur tt tat ug uig uk ukr ur urd uz uzb vi vie wo wol xh xho yi yid
yo yor zh zho zu zul
"""
THREE = dict(zip(_PAIRS.split()[::2], _PAIRS.split()[1::2], strict=True))


def three_letters(tag: str) -> str:
    """The three letters for a BCP 47 tag ("en-GB" gives "eng"); "und" for what is not known."""
    first = tag.replace("_", "-").split("-")[0].strip().lower()
    if len(first) == 3 and first.isalpha() and first.isascii():
        return first
    return THREE.get(first, "und")

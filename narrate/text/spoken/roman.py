"""Rules for roman numerals after names and headings; the pronoun I and words that look like numerals are left alone."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule, starts_sentence, text_after, text_before

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_SHAPE = re.compile(r"M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})\Z")
# Capital letters that are words, initials or measures oftener than numerals.
_WORDS = frozenset(
    "I V X C D M L MIX DIM CIVIL VIVID LIVID MILD DID LID VIM MID CD DC MC MM MD DI CV XL MI CC CM DL ML MDC LI DIV CI CDC MCI DVD LCD MCM LLC ILL VIVI VI XXX XX DD LL DM CL MV".split()
)
_REGNAL = frozenset(
    """Henry Henri Heinrich Enrique Edward Eduard Charles Carl Karl Carlos Carol Louis Ludwig Luis Lewis George Georg Jorge
    William Wilhelm Willem Guillaume James Jaime John Juan João Jean Johan Philip Philippe Felipe Philipp Richard Elizabeth
    Elisabeth Mary Maria Anne Victoria Margaret Margrethe Alexander Alexandre Nicholas Nikolaus Peter Pedro Pierre Paul Pius
    Leo Benedict Gregory Clement Urban Innocent Boniface Sixtus Julius Adrian Hadrian Celestine Eugene Honorius Martin Stephen
    Callixtus Nicholas Paschal Gelasius Victor Lucius Marcellus Sylvester Anastasius Felix Linus Damasus Zachary Sergius
    Theodore Constantine Constantius Constans Justinian Justin Theodosius Valentinian Valens Leo Michael Basil Romanos Isaac
    Alexios Alexius Andronikos Manuel Baldwin Frederick Friedrich Frederik Federico Francis François Francisco Franz Ferdinand
    Fernando Fernand Alfonso Alphonse Afonso Ferrante Otto Rudolf Rudolph Leopold Joseph Josef Maximilian Matthias Albert Albrecht
    Sigismund Casimir Wladislaus Ladislaus Vladislaus Gustav Gustavus Christian Haakon Håkon Olaf Olav Harald Magnus Eric Erik
    Canute Cnut Harold Valdemar Knud Sancho Ramiro Ordoño Robert Roger Robert Donald Malcolm Kenneth Duncan David Edmund Ethelred
    Ptolemy Cleopatra Ramesses Rameses Ramses Thutmose Thothmes Amenhotep Amenemhat Senusret Seti Pepi Psamtik Nectanebo Darius Xerxes
    Artaxerxes Cyrus Cambyses Antiochus Seleucus Demetrius Philip Alexander Attalus Eumenes Mithridates Tigranes Herod Agrippa
    Tiglath Shalmaneser Sargon Ashurnasirpal Adad Nirari Nebuchadnezzar Nebuchadrezzar Shamshi Esarhaddon Tukulti Shapur Khosrow Yazdegerd Bahram Mehmed
    Murad Selim Suleiman Bayezid Ahmed Mustafa Osman Mahmud Abdul Abdulhamid Abbas Ismail Abdullah Hussein Hassan Mohammed
    Muhammad Ivan Vasily Catherine Fyodor Boris Simeon Napoleon Jerome Umberto Vittorio Emmanuel Emanuel Amadeus Cosimo Lorenzo
    Honoré Rainier Albert Ranieri Gian Hugh Hugo Odo Conrad Konrad Lothair Louis Carloman Childeric Clovis Theuderic Pepin Chlothar Dagobert
    Sigebert Berengar Guy Bohemond Tancred Raymond Ramon Thibaut Fulk Amalric Berenguer Llywelyn Rhys Brian Turlough Kamehameha Rama
    Menelik Yohannes Pope Beatrix Wilhelmina Juliana Isabella Isabel Joan Joanna Blanche Eleanor Matilda Urraca Berenice Arsinoe
    Zog Norodom Taksin Jigme Tenzing Pomare Tupou Seaton Hormizd Yaroslav Vladimir Mstislav Sviatoslav Iziaslav Dmitri Bela Béla
    Géza Andrew András Coloman Emeric Stefan Tvrtko Michael Milan Alexandru Mircea Vlad Radu Bogdan Aleksandr Waldemar Eadred
    Ethelbert Oswald Malachy Ferdinando Ercole Alfonso Galeazzo Gaston Borso Ottokar Wenceslaus Vaclav Bolesław Boleslaus Mieszko Zygmunt
    Augustus Augustine Anselm Theobald Shenouda Cyril Tikhon Alexy Bartholomew Athenagoras Ignatius Gregory Aga""".split()
)
_RULERS = frozenset(
    "King Queen Pope Emperor Empress Tsar Czar Kaiser Sultan Prince Princess Duke Count Earl Shah Pharaoh Patriarch Caliph Baron Archduke Elector Margrave Lord Saint Lady".split()
)
_COUNTED = frozenset(
    """Chapter Part Book Volume Vol Act Scene Canto Letter Section Article Appendix Table Figure Fig Plate Number Class Type
    Phase Stage Level Grade Mark Mk Model Series Season Episode Title Corps Army War Psalm Sonnet Division Group Category Schedule Item
    Lesson Lecture Exercise Question Story Tale Verse Stanza Rule Case Case Experiment Example Study Amendment Apollo Gemini Saturn
    Titan Polaris Pentium Windows Final Fantasy Rocky Super Bowl Star Trek Wars Olympiad Olympics Games Symphony Sonata Concerto Opus
    Unit Chap Ch Sec Art App Lib Cap Bk Pt Node Factor Region Zone District Area Camp Stalag Line Legion Dynasty Paper Study Map Column Quadrant
    Step Day Night Round Match Fragment Movement Variation Suite Quartet Trio Treaty Conference Congress Council Vatican Lateran
    Explorer Voyager Viking Pioneer Mariner Soyuz Salyut Luna Kombat Quest Warcraft Diablo Halo Borderlands
    Hall Palace Rank Type Player Player Formula Division Tier Canon Canto Hymn Ode Epistle Dialogue Interlude Prologue Epilogue Partie Tome Teil""".split()
)
_FIRST_NAMES = frozenset(
    """John William James George Charles Robert Thomas Henry Edward Richard Joseph David Samuel Daniel Benjamin Frank Fred
    Walter Arthur Albert Harry Harold Paul Peter Mark Michael Stephen Steven Andrew Philip Ralph Howard Earl Carl Louis Lewis
    Martin Francis Frederick Alfred Ernest Eugene Theodore Hugh Davis Thurston Sammy Ken Griffey Robert Cornelius Cyrus Adlai
    Bailey Brooks Clarence Donald Douglas Dwight Edgar Edwin Elmer Gordon Herbert Horace Jacob Jeremiah Jesse Jonathan
    Kenneth Lawrence Leonard Luther Marcus Nathaniel Oliver Oscar Patrick Raymond Roger Roy Stanley Vincent Winston Alexander Anthony
    Trey Loudon Gary Larry Jerry Dick Bob Bill Jim Tom Joe Jack Sam Ben Dan Will Matthew Timothy""".split()
)
_HEADS = "Chapter|CHAPTER|Part|PART|Book|BOOK|Volume|VOLUME|Act|ACT|Scene|SCENE|Canto|CANTO|Letter|LETTER|Section|SECTION|Class|CLASS|Chap\\.|CHAP\\.|Vol\\.|Article|ARTICLE|Plate|PLATE|Fig\\.|Figure|FIGURE|Table|TABLE|Appendix|APPENDIX|Type|Phase|Stage|Mark|Lesson|LESSON|Stave|STAVE|Story|STORY|Psalm|PSALM|Sonnet|SONNET|Verse|VERSE|Question|QUESTION|War|WAR|Level|Grade|No\\.|Number|Stanza|Fragment|Adventure|ADVENTURE|Tale|TALE|Episode|EPISODE|Season|Corps|Series|Title|Rule|RULE|Division|Paper|PAPER|Lecture|LECTURE"

_PREVIOUS = re.compile(r"([A-Za-zÀ-ž’'-]{1,24}\.?),?[ \xa0]{1,2}\Z")
_PREVIOUS_TWO = re.compile(r"([A-Za-zÀ-ž’'-]{1,24}\.?)[ \xa0]([A-Za-zÀ-ž’'.-]{1,24}),?[ \xa0]{1,2}\Z")


def value(numeral: str) -> int | None:
    """XIV → 14; None where the letters are no numeral."""
    if not _SHAPE.match(numeral):
        return None
    total = 0
    for here, following in zip(numeral, numeral[1:] + " ", strict=True):
        amount = _VALUES[here]
        total += -amount if _VALUES.get(following, 0) > amount else amount
    return total


def _previous(match: re.Match[str]) -> tuple[str, str]:
    """The two words before the match, the nearer one last."""
    before = text_before(match)
    two = _PREVIOUS_TWO.search(before)
    if two:
        return two[1], two[2]
    one = _PREVIOUS.search(before)
    return "", one[1] if one else ""


_FIRST_OF_REIGN = re.compile(
    r"\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Sultan|Elector)\s\S{1,20}(?:\s[A-Z]\S{1,20})?\s\Z"
    r"|\b(?:reign|court|days|death|son|sons|daughter|time|times|execution|army|troops|head|statue|wife|widow|portrait|accession|coronation|beheading|restoration|grandson|brother|mistress|age|rule|edict|successor|successors)\sof\s\S{1,20}\s\Z"
)
_AFTER_HEADING = re.compile(r"[.,:;)\]’”\"—–-]|\s{0,3}\Z|\s{0,2}\n|\s(?:of|in|and|to)\s[A-Z\d]|\s[A-Z]{2}")


def say_heading(match: re.Match[str], manner: Manner) -> str | None:
    """Chapter IV → Chapter four; Part I. → Part one. (a single I only where nothing makes it the pronoun)."""
    numeral = match["numeral"]
    number = value(numeral)
    if number is None:
        return None
    if len(numeral) == 1 and not _AFTER_HEADING.match(text_after(match)):
        return None
    return f"{match['head']}{match['blank']}{numbers.cardinal(number)}"


def say_regnal(match: re.Match[str], manner: Manner) -> str | None:
    """Henry VIII → Henry the eighth; World War II → World War two; Charles I only where it must be the king."""
    numeral = match["numeral"]
    number = value(numeral)
    if number is None:
        return None
    farther, name = _previous(match)
    bare = name.removesuffix("’s").removesuffix("'s").rstrip(".")
    tail = match["tail"] or ""
    if not bare or not (bare[0].isupper()):
        return None
    if bare in _COUNTED or bare.capitalize() in _COUNTED:
        return None if numeral == "I" else numbers.cardinal(number) + tail
    named = (
        bare in _REGNAL
        or bare.capitalize() in _REGNAL
        or farther in _RULERS
        or bare.split("-")[-1].capitalize() in _REGNAL
    )
    if numeral == "I":
        if named and (_FIRST_OF_REIGN.search(text_before(match)) or tail):
            return f"the first{tail}"
        return None
    if numeral in ("V", "X", "L", "C", "D", "M") and not named:
        return f"{numbers.cardinal(number)}{tail}" if bare == "Saturn" else None
    if named and number < 40:
        return f"the {numbers.ordinal(number)}{tail}"
    if len(numeral) == 1:
        return None
    if farther in _FIRST_NAMES and number < 10:
        return f"the {numbers.ordinal(number)}{tail}"
    if numeral in _WORDS and numeral not in ("VI", "XX", "XXX"):
        return None
    return f"{numbers.cardinal(number)}{tail}" if not (name.endswith(".") and len(bare) > 1) else None


def say_standing(match: re.Match[str], manner: Manner) -> str | None:
    """A numeral that is the whole text, or opens it with a full stop: two."""
    numeral = match["numeral"]
    number = value(numeral)
    if number is None or not starts_sentence(match):
        return None
    after = text_after(match)
    before = match.string[: match.start()].strip()
    if before and not (before.endswith(("\n", "(", "[", "“", '"')) or match.string[match.start() - 1] in "\n(["):
        return None
    if re.match(r"\.?[\])]?\s*\Z|\.?\s?\n", after) and not (numeral == "I" and not after.startswith(".")):
        return numbers.cardinal(number)
    if numeral in _WORDS and numeral != "VI":
        return (
            numbers.cardinal(number)
            if re.match(r"\.(?:[ —–-]{1,3}(?:THE|A|AN|OF|IN|ON|HOW)? ?[A-Z]{3})", after)
            else None
        )
    if re.match(r"\.[ —–-]|:|\)", after):
        return numbers.cardinal(number)
    return None


def say_range(match: re.Match[str], manner: Manner) -> str | None:
    """Chapters IV–VI → Chapters four to six."""
    first, last = value(match["first"]), value(match["last"])
    if first is None or last is None or first >= last:
        return None
    joint = " and " if match["joint"].strip() in ("and", "&") else " to "
    return f"{match['head']} {numbers.cardinal(first)}{joint}{numbers.cardinal(last)}"


def say_century(match: re.Match[str], manner: Manner) -> str | None:
    """XIXth century → nineteenth century."""
    number = value(match["numeral"])
    return numbers.ordinal(number) if number else None


RULES = (
    Rule(
        "range of romans",
        "chapters, parts or wars from one numeral to another",
        r"(?P<head>(?:[A-Z][a-z]{2,12}s|[A-Z]{3,12}S|World Wars?)) (?P<first>[IVXL]{1,8})(?P<joint>[-–—]| to | and | & )(?P<last>[IVXL]{1,8})(?![\w])",
        say_range,
        (("Chapters IV–VI", "Chapters four to six"), ("World Wars I and II", "World Wars one and two")),
    ),
    Rule(
        "heading with a roman",
        "Chapter, Part, Act and the like before a roman numeral",
        rf"(?P<head>{_HEADS})(?P<blank> {{1,2}})(?P<numeral>[IVXLCDM]{{1,12}})(?![\w’'&]|-\w)",
        say_heading,
        (
            ("Chapter IV", "Chapter four"),
            ("CHAPTER I.", "CHAPTER one."),
            ("World War II was", "World War two was"),
            ("In this Part I will", "In this Part I will"),
        ),
    ),
    Rule(
        "century in romans",
        "a roman numeral with th",
        r"(?P<numeral>[IVXL]{2,7})(?:th|st|nd|rd)(?!\w)",
        say_century,
        (("the XIXth century", "the nineteenth century"),),
    ),
    Rule(
        "name with a roman",
        "a roman numeral after a name: of rulers an ordinal, otherwise a number",
        r"(?P<numeral>[IVXLCDM]{1,9})(?P<tail>[’']s)?(?![\w&]|[’'-]\w|\.[A-Z])",
        say_regnal,
        (
            ("Henry VIII had", "Henry the eighth had"),
            ("Henry I said nothing", "Henry I said nothing"),
            ("the reign of Charles I was", "the reign of Charles the first was"),
            ("Louis XIV’s court", "Louis the fourteenth’s court"),
            ("Apollo XI", "Apollo eleven"),
            ("LIVID, he DID MIX", "LIVID, he DID MIX"),
        ),
    ),
    Rule(
        "roman by itself",
        "a roman numeral as a heading of its own",
        r"(?P<numeral>[IVXLCDM]{1,9})(?![\w’'&]|-\w|\.[A-Z])",
        say_standing,
        (("XII", "twelve"), ("II. THE MONEY", "two. THE MONEY"), ("I. I am here", "I. I am here")),
    ),
)

"""Rules for roman numerals after names and headings; the pronoun I and words that look like numerals are left alone."""

import re

from narrate.text.spoken import numbers
from narrate.text.spoken.rule import Manner, Rule, starts_sentence, text_after, text_before, words

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_SHAPE = re.compile(r"M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})\Z")
# Capital letters that are words, initials or measures oftener than numerals.
_WORDS = words(
    "I V X C D M L MIX DIM CIVIL VIVID LIVID MILD DID LID VIM MID CD DC MC MM MD DI CV XL MI CC CM DL ML MDC LI DIV "
    "CI MCI LCD MCM DM CL MV"
)
_REGNAL = words(
    "Henry Henri Heinrich Enrique Edward Eduard Charles Carl Karl Carlos Carol Louis Ludwig Luis Lewis George Georg "
    "Jorge William Wilhelm Willem Guillaume James Jaime John Juan João Jean Johan Philip Philippe Felipe Philipp "
    "Richard Elizabeth Elisabeth Mary Maria Anne Victoria Margaret Margrethe Alexander Alexandre Nicholas Nikolaus "
    "Peter Pedro Pierre Paul Pius Leo Benedict Gregory Clement Urban Innocent Boniface Sixtus Julius Adrian Hadrian "
    "Celestine Eugene Honorius Martin Stephen Callixtus Nicholas Paschal Gelasius Victor Lucius Marcellus Sylvester "
    "Anastasius Felix Linus Damasus Zachary Sergius Theodore Constantine Constantius Constans Justinian Justin "
    "Theodosius Valentinian Valens Leo Michael Basil Romanos Isaac Alexios Alexius Andronikos Manuel Baldwin "
    "Frederick Friedrich Frederik Federico Francis François Francisco Franz Ferdinand Fernando Fernand Alfonso "
    "Alphonse Afonso Ferrante Otto Rudolf Rudolph Leopold Joseph Josef Maximilian Matthias Albert Albrecht "
    "Sigismund Casimir Wladislaus Ladislaus Vladislaus Gustav Gustavus Christian Haakon Håkon Olaf Olav Harald "
    "Magnus Eric Erik Canute Cnut Harold Valdemar Knud Sancho Ramiro Ordoño Robert Roger Robert Donald Malcolm "
    "Kenneth Duncan David Edmund Ethelred Ptolemy Cleopatra Ramesses Rameses Ramses Thutmose Thothmes Amenhotep "
    "Amenemhat Senusret Seti Pepi Psamtik Nectanebo Darius Xerxes Artaxerxes Cyrus Cambyses Antiochus Seleucus "
    "Demetrius Philip Alexander Attalus Eumenes Mithridates Tigranes Herod Agrippa Tiglath Shalmaneser Sargon "
    "Ashurnasirpal Adad Nirari Nebuchadnezzar Nebuchadrezzar Shamshi Esarhaddon Tukulti Shapur Khosrow Yazdegerd "
    "Bahram Mehmed Murad Selim Suleiman Bayezid Ahmed Mustafa Osman Mahmud Abdul Abdulhamid Abbas Ismail Abdullah "
    "Hussein Hassan Mohammed Muhammad Ivan Vasily Catherine Fyodor Boris Simeon Napoleon Jerome Umberto Vittorio "
    "Emmanuel Emanuel Amadeus Cosimo Lorenzo Honoré Rainier Albert Ranieri Gian Hugh Hugo Odo Conrad Konrad Lothair "
    "Louis Carloman Childeric Clovis Theuderic Pepin Chlothar Dagobert Sigebert Berengar Guy Bohemond Tancred "
    "Raymond Ramon Thibaut Fulk Amalric Berenguer Llywelyn Rhys Brian Turlough Kamehameha Rama Menelik Yohannes "
    "Pope Beatrix Wilhelmina Juliana Isabella Isabel Joan Joanna Blanche Eleanor Matilda Urraca Berenice Arsinoe "
    "Zog Norodom Taksin Jigme Tenzing Pomare Tupou Seaton Hormizd Yaroslav Vladimir Mstislav Sviatoslav Iziaslav "
    "Dmitri Bela Béla Géza Andrew András Coloman Emeric Stefan Tvrtko Michael Milan Alexandru Mircea Vlad Radu "
    "Bogdan Aleksandr Waldemar Eadred Ethelbert Oswald Malachy Ferdinando Ercole Alfonso Galeazzo Gaston Borso "
    "Ottokar Wenceslaus Vaclav Bolesław Boleslaus Mieszko Zygmunt Augustus Augustine Anselm Theobald Shenouda Cyril "
    "Tikhon Alexy Bartholomew Athenagoras Ignatius Gregory Aga"
)
_RULERS = words(
    "King Queen Pope Emperor Empress Tsar Czar Kaiser Sultan Prince Princess Duke Count Earl Shah Pharaoh Patriarch "
    "Caliph Baron Archduke Elector Margrave Lord Saint Lady"
)
_COUNTED = words(
    "Chapter Part Book Volume Vol Act Scene Canto Letter Section Article Appendix Table Figure Fig Plate Number "
    "Class Type Phase Stage Level Grade Mark Mk Model Series Season Episode Title Corps Army War Psalm Sonnet "
    "Division Group Category Schedule Item Lesson Lecture Exercise Question Story Tale Verse Stanza Rule Case Case "
    "Experiment Example Study Amendment Apollo Gemini Saturn Titan Polaris Pentium Windows Final Fantasy Rocky "
    "Super Bowl Star Trek Wars Olympiad Olympics Games Symphony Sonata Concerto Opus Unit Chap Ch Sec Art App Lib "
    "Cap Bk Pt Node Factor Region Zone District Area Camp Stalag Line Legion Dynasty Paper Study Map Column "
    "Quadrant Step Day Night Round Match Fragment Movement Variation Suite Quartet Trio Treaty Conference Congress "
    "Council Vatican Lateran Explorer Voyager Viking Pioneer Mariner Soyuz Salyut Luna Kombat Quest Warcraft Diablo "
    "Halo Borderlands Hall Palace Rank Type Player Player Formula Division Tier Canon Canto Hymn Ode Epistle "
    "Dialogue Interlude Prologue Epilogue Partie Tome Teil"
)
_FIRST_NAMES = words(
    "John William James George Charles Robert Thomas Henry Edward Richard Joseph David Samuel Daniel Benjamin Frank "
    "Fred Walter Arthur Albert Harry Harold Paul Peter Mark Michael Stephen Steven Andrew Philip Ralph Howard Earl "
    "Carl Louis Lewis Martin Francis Frederick Alfred Ernest Eugene Theodore Hugh Davis Thurston Sammy Ken Griffey "
    "Robert Cornelius Cyrus Adlai Bailey Brooks Clarence Donald Douglas Dwight Edgar Edwin Elmer Gordon Herbert "
    "Horace Jacob Jeremiah Jesse Jonathan Kenneth Lawrence Leonard Luther Marcus Nathaniel Oliver Oscar Patrick "
    "Raymond Roger Roy Stanley Vincent Winston Alexander Anthony Trey Loudon Gary Larry Jerry Dick Bob Bill Jim Tom "
    "Joe Jack Sam Ben Dan Will Matthew Timothy Alan Allan Allen Alvin Amos Andre Arnold Barry Bernard Brian Bruce "
    "Bryan Calvin Cecil Christopher Claude Clayton Clifford Clinton Craig Curtis Dale Darrell Dean Dennis Derek "
    "Duane Eddie Elijah Elliott Emmett Eric Ethan Evan Floyd Forrest Franklin Gene Gerald Gilbert Glenn Graham Grant "
    "Greg Gregory Guy Harrison Harvey Herman Homer Hubert Ira Irving Isaac Jackson Jason Jay Jeff Jeffrey Jerome "
    "Jimmy Joel Johnny Joshua Julian Keith Kevin Kyle Lance Lee Leon Leroy Leslie Lester Levi Lloyd Logan Lyle "
    "Malcolm Marion Marvin Maurice Melvin Miles Milton Mitchell Morgan Morris Nathan Neil Nelson Nicholas Noah Norman "
    "Otis Owen Percy Perry Phil Preston Randall Randolph Reginald Rex Rick Rodney Roland Ronald Ross Rufus Russell "
    "Scott Seth Shane Sidney Simon Solomon Spencer Steve Stewart Stuart Sylvester Ted Terry Todd Tony Travis Troy "
    "Tyler Vernon Virgil Wade Wallace Warren Wayne Wendell Wesley Wilbur Willard Willie Zachary"
)
_ALSO_IN_CAPITALS = words(
    r"Chapter Part Book Volume Act Scene Canto Letter Section Class Chap\. Article Plate Figure Table Appendix Lesson "
    r"Stave Story Psalm Sonnet Verse Question War Adventure Tale Episode Rule Paper Lecture"
)
_OTHER_HEADS = words(
    r"Vol\. Fig\. Type Phase Stage Mark Level Grade No\. Number Stanza Fragment Season Corps Series Title Division"
)
_HEADS = "|".join(sorted(_ALSO_IN_CAPITALS | _OTHER_HEADS | {head.upper() for head in _ALSO_IN_CAPITALS}))

_LAST_PART = re.compile(r"[A-Za-zÀ-ž’'-]{1,24}\.?\Z")
_WHOLE_PART = re.compile(r"[A-Za-zÀ-ž’'.-]{1,24}\Z")


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
    told = before.rstrip(" \xa0")
    if not 1 <= len(before) - len(told) <= 2:
        return "", ""
    parts = told.removesuffix(",").replace("\xa0", " ").rsplit(" ", 2)
    farther = _LAST_PART.search(parts[-2]) if len(parts) > 1 and _WHOLE_PART.match(parts[-1]) else None
    if farther:
        return farther[0], parts[-1]
    nearer = _LAST_PART.search(parts[-1])
    return "", nearer[0] if nearer else ""


_FIRST_OF_REIGN = re.compile(
    r"\b(?:reign|court|days|death|son|sons|daughter|time|times|execution|army|troops|head|statue|wife|widow|portrait|accession"
    r"|coronation|beheading|restoration|grandson|brother|mistress|age|rule|edict|successor|successors)\sof\s\S{1,20}\s\Z"
)
_PRONOUN_NEXT = re.compile(
    r"[,;]?\s(?:am|was|were|have|had|will|would|shall|should|can|could|may|might|must|do|did|don|think|thought|know|knew"
    r"|want|like|love|see|saw|feel|felt|say|said|went|go|came|come|got|get|took|take|made|make|told|tell|found|find|gave"
    r"|give|left|need|hope|wish|believe|remember|never|always|just|only|really|also|still|once|ever|guess|suppose|mean"
    r"|meant|wrote|write|read|heard|hear|put|ran|run|sat|stood|kept|began|cannot|understand|understood|beg|swear|met"
    r"|spoke|held|brought|bought|lost|won|chose|drew|fell|grew|rose|sang|taught|[a-z]{2,12}ed|[a-z]{1,8}n[’']t)\b"
)
_SURELY_NUMERAL_NEXT = re.compile(
    r"[’']s\b|\)|\s\(|\.(?:,|\s[a-z])|\sof\s[A-Z]|\sand\s[A-Z][a-z]{2,14}\sI{2,3}\b|,\s(?:king|queen|emperor|pope|son|who)\b"
    r"|\s(?:reigns|rules|is|has|died|reigned|abdicated|ascended|succeeded|who|whom|whose)\b|\.?[\"”’)]{0,2}\Z"
)
_AFTER_HEADING = re.compile(
    r"[.,:;)\]’”\"—–-]|\s{0,3}\Z|\s{0,2}\n|\s(?:of|in|and|to|or)\s[A-Z\d]|\s[A-Z]{2}|\s\(|\s(?:is|has|deals|contains|describes|ends|begins|opens|closes|covers"
    r"|consists|includes|introduces)\b"
)
# Heads that are counted beyond fifty, so that a C or an L after them is no letter.
_LONG = words("Chapter Canto Psalm Sonnet Letter Book Chap. Stanza Verse")
_GRADED = words("Type Class Phase Division Title Schedule Category Grade Level Stage Mark Group Tier Formula")
_READ_AS_ORDINAL_BELOW = 40


def say_heading(match: re.Match[str], _manner: Manner) -> str | None:
    """Chapter IV → Chapter four; Part I. → Part one (a single I only where nothing makes it the pronoun)."""
    numeral, head = match["numeral"], match["head"]
    number = value(numeral)
    if number is None:
        return None
    after = text_after(match)
    if head == "Mark" and re.match(r"\. [A-Z]", after):
        return None
    if numeral in ("C", "D", "L", "M") and head.capitalize() not in _LONG:
        return None
    if numeral == "I" and not _AFTER_HEADING.match(after):
        world_war = head == "War" and text_before(match).endswith("World ")
        graded = head in _GRADED and not starts_sentence(match) and not _PRONOUN_NEXT.match(after)
        if not (world_war or graded):
            return None
    return f"{_FULL.get(head, head)}{match['blank']}{numbers.cardinal(number)}"


_FULL = {"Chap.": "Chapter", "CHAP.": "CHAPTER", "Vol.": "Volume", "Fig.": "Figure", "No.": "Number"}
_SMALL_WORDS = words("mix di dim mild vivid civil lid mid vim ill mi li mm cm ml dill mill l i c d m lil lix vi") - {
    "vi"
}


def say_small(match: re.Match[str], _manner: Manner) -> str | None:
    """scene ii → scene two; p. xii is left to the label's own rule and read as twelve."""
    number = value(match["numeral"].upper())
    if number is None or match["numeral"] in _SMALL_WORDS:
        return None
    return f"{match['head']}{match['blank']}{numbers.cardinal(number)}"


_PAGE_BEFORE = re.compile(r"(?:(?i:\bpp?\.|\bpages?|\bvols?\.|\bchaps?\.|\bch\.|\bsc\.|\bps\.)|[–-]) ?\Z")


def say_small_page(match: re.Match[str], _manner: Manner) -> str | None:
    """xii, after page or pages: twelve."""
    start = match.start()
    if match["numeral"] in _SMALL_WORDS or not _PAGE_BEFORE.search(match.string, max(0, start - 8), start):
        return None
    first, last = (value((match[side] or "i").upper()) for side in ("numeral", "last"))
    if first is None or last is None:
        return None
    return numbers.cardinal(first) + (f" to {numbers.cardinal(last)}" if match["last"] else "")


def say_counting(match: re.Match[str], _manner: Manner) -> str | None:
    """the XIV Corps → the fourteenth Corps; the XX century → the twentieth century."""
    number = value(match["numeral"])
    return numbers.ordinal(number) if number else None


_BEFORE_ROMAN = re.compile(r"(?:, |,? and |,? or | & |[–-])II\b")
_AFTER_ROMAN = re.compile(r"(?<![\w’'])[IVX]{1,5}(?:, | and | or | to | & |, and |, or )\Z")


def say_regnal(match: re.Match[str], _manner: Manner) -> str | None:
    """Henry VIII → Henry the eighth; Apollo XI → Apollo eleven; Charles I only where it must be the king."""
    numeral = match["numeral"]
    number = value(numeral)
    farther, name = _previous(match)
    bare = name.removesuffix("’s").removesuffix("'s").rstrip(".")
    if numeral == "I" and _BEFORE_ROMAN.match(text_after(match)):
        return "one"
    start = match.start()
    if number is not None and len(numeral) > 1 and _AFTER_ROMAN.search(match.string, max(0, start - 12), start):
        return numbers.cardinal(number)
    if number is None or not bare[:1].isupper():
        return None
    single = len(numeral) == 1
    if (bare, numeral) == ("Malcolm", "X") or (
        single and farther not in _RULERS and re.match(r"\. [A-Z][a-z]", text_after(match))
    ):
        return None
    tail = (match["tail"] or "") + ("." if match["dot"] and not re.match(r",|\s[a-z]", text_after(match)) else "")
    if bare.capitalize() in _COUNTED:
        letter = numeral in ("C", "D", "L", "M") and bare.capitalize() not in _LONG
        return None if numeral == "I" or letter else numbers.cardinal(number) + tail
    ruler = farther in _RULERS
    named = ruler or not {bare, bare.capitalize(), bare.split("-")[-1].capitalize()}.isdisjoint(_REGNAL)
    if numeral == "I":
        return f"the first{tail}" if named and _is_first(match, ruler) else None
    if named and number < _READ_AS_ORDINAL_BELOW:
        return f"the {numbers.ordinal(number)}{tail}"
    if single:
        return numbers.cardinal(number) + tail if bare == "Saturn" else None
    if farther in _FIRST_NAMES and number < 10:
        return f"the {numbers.ordinal(number)}{tail}"
    if numeral in _WORDS or (name.endswith(".") and len(bare) > 1):
        return None
    return numbers.cardinal(number) + tail


def _is_first(match: re.Match[str], ruler: bool) -> bool:
    """Whether an I after a ruler's name is a numeral: what follows or stands before leaves no pronoun."""
    rest = match.string[match.start() + 1 : match.start() + 40]
    if _SURELY_NUMERAL_NEXT.match(rest) or _FIRST_OF_REIGN.search(text_before(match)):
        return True
    pronoun = _PRONOUN_NEXT.match(rest)
    return ruler and (
        pronoun is None or re.match(r"\s(?:was|had|died|ruled|reigned|ascended|succeeded|granted)\b", rest) is not None
    )


def say_standing(match: re.Match[str], _manner: Manner) -> str | None:
    """XII as a whole text → twelve; II. THE MONEY → two. THE MONEY; (IV) → (four)."""
    numeral = match["numeral"]
    number = value(numeral)
    before, after = text_before(match), text_after(match)
    if number is None or (number > 100 and numeral in _WORDS):
        return None
    ends = re.match(r"\.?[\])”\"]?\s{0,3}(?:\Z|\n)", after) is not None
    if re.search(r"\d\.\Z", before) or (re.search(r"(?:--|—|–)\s?\Z", before) and ends and numeral not in _WORDS):
        return numbers.cardinal(number)
    if re.search(r"(?:\A|\n|[(\[])[\s“\"]{0,4}\Z", before) is None:
        return None
    if ends:
        return numbers.cardinal(number) if numeral != "I" or after.startswith((".", ")", "]")) else None
    if numeral in _WORDS:
        capitals = re.match(r"\.[ —–-]{1,3}(?:(?:THE|A|AN|OF|IN|ON|HOW) )?[A-Z]{3}", after)
        return (
            numbers.cardinal(number)
            if capitals or (len(numeral) == 1 and numeral != "I" and after.startswith(")"))
            else None
        )
    return numbers.cardinal(number) if re.match(r"\.[ —–-]|[:)\] ]", after) else None


def say_range(match: re.Match[str], _manner: Manner) -> str | None:
    """Chapters IV–VI → Chapters four to six."""
    first, last = value(match["first"]), value(match["last"])
    if first is None or last is None or first >= last:
        return None
    joint = " and " if match["joint"].strip() in ("and", "&") else " to "
    return f"{match['head']} {numbers.cardinal(first)}{joint}{numbers.cardinal(last)}"


def say_century(match: re.Match[str], _manner: Manner) -> str | None:
    """XIXth century → nineteenth century."""
    number = value(match["numeral"])
    return numbers.ordinal(number) if number else None


RULES = (
    Rule(
        "range of romans",
        "chapters, parts or wars from one numeral to another",
        "A-Z",
        r"(?P<head>(?:[A-Z][a-z]{2,12}s|[A-Z]{3,12}S|World Wars?)) (?P<first>[IVXL]{1,8})(?P<joint>[-–—]| to "
        r"| and | & )(?P<last>[IVXL]{1,8})(?![\w])",
        say_range,
        (("Chapters IV–VI", "Chapters four to six"), ("World Wars I and II", "World Wars one and two")),
    ),
    Rule(
        "heading with a roman",
        "Chapter, Part, Act and the like before a roman numeral",
        "A-GL-NP-TVW",
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
        "heading with a small roman",
        "chapter, scene and the like before a roman numeral in small letters",
        "A-CPSVa-cpsv",
        r"(?P<head>(?:[Cc]hapter|[Ss]cene|[Bb]ook|[Cc]anto|[Ss]ection|[Vv]olume|[Aa]ct|[Pp]art"
        r"|[Pp]age))(?P<blank> )(?P<numeral>[ivxlc]{1,8})(?![\w’'-])",
        say_small,
        (("Scene ii", "Scene two"), ("in chapter xiv.", "in chapter fourteen."), ("a part i had", "a part i had")),
    ),
    Rule(
        "small roman",
        "a page in small romans after p., vol. or ch.",
        "cilvx",
        r"(?P<numeral>[ivxlc]{1,8})(?:[–-](?P<last>[ivxlc]{1,8}))?(?![\w’'-])",
        say_small_page,
        (("see p. xii", "see page twelve"), ("pp. xii–xv", "Pages twelve to fifteen")),
    ),
    Rule(
        "roman before what it counts",
        "a corps, legion or century with its roman numeral",
        "IVX",
        r"(?P<numeral>[IVX]{1,7})\.?(?= (?:(?:Army |Panzer |Reserve )?Corps|Legion|[Cc]entur(?:y|ies)|Dynasty"
        r"|Olympiad|Olympic|Congress|Bomber|Fighter|International)\b)",
        say_counting,
        (("the XIV Corps", "the fourteenth Corps"), ("the XX century", "the twentieth century")),
    ),
    Rule(
        "century in romans",
        "a roman numeral with th",
        "ILVX",
        r"(?P<numeral>[IVXL]{2,7})(?:th|st|nd|rd)(?!\w)",
        say_century,
        (("the XIXth century", "the nineteenth century"),),
    ),
    Rule(
        "name with a roman",
        "a roman numeral after a name: of rulers an ordinal, otherwise a number",
        "CDILMVX",
        r"(?P<numeral>[IVXLCDM]{1,9})(?:\.?(?P<tail>[’']s))?(?P<dot>\.(?=,|\s[a-z]))?(?![\w&]|[’'-]\w|\.[A-Z])",
        say_regnal,
        (
            ("Henry VIII had", "Henry the eighth had"),
            ("Henry I said nothing", "Henry I said nothing"),
            ("the reign of Charles I was", "the reign of Charles the first was"),
            ("Louis XIV’s court", "Louis the fourteenth’s court"),
            ("Louis XIV.’s court", "Louis the fourteenth’s court"),
            ("Edward I. and Edward III. were", "Edward the first and Edward the third were"),
            ("Apollo XI", "Apollo eleven"),
            ("LIVID, he DID MIX", "LIVID, he DID MIX"),
        ),
    ),
    Rule(
        "roman by itself",
        "a roman numeral as a heading of its own",
        "CDILMVX",
        r"(?P<numeral>[IVXLCDM]{1,9})(?![\w’'&]|-\w|\.[A-Z])",
        say_standing,
        (("XII", "twelve"), ("II. THE MONEY", "two. THE MONEY"), ("I. I am here", "I. I am here")),
    ),
)

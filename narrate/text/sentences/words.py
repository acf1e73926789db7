"""The words that sentence splitting knows, language by language; how they decide is left to `split`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """What a language's full stops may mean.

    Abbreviations are lower case and without their last full stop; `named_before_number` alone is compared as written.

    titles: written with a capital, followed by the name they belong to, never an end ("Mr.").
    connectives: in any case never an end ("e.g.", "vs.").
    after_name: end a sentence only before a word that opens sentences ("Inc.", "Jr.", "St.").
    closing: end a sentence before any capital ("etc.", "p.m.").
    before_number: abbreviations only when a number follows ("No. 5"), else words like any other.
    named_before_number: as `before_number`, but only when written with a capital ("Jan. 5"; "sat" is a word).
    openers: words that open sentences and are no names.
    ordinal_stop: a full stop after a number of one or two digits makes an ordinal ("3. Oktober").
    capital_nouns: nouns have capitals, so a capital alone says little.
    blankless: sentences follow each other without a blank.
    """

    titles: frozenset[str] = frozenset()
    connectives: frozenset[str] = frozenset()
    after_name: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    named_before_number: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    ordinal_stop: bool = False
    capital_nouns: bool = False
    blankless: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ANYWHERE_BEFORE_NUMBER = _words("kl p pp s nr no nos n° nº № vol fig ch kap bd c § tel")

_ENGLISH = LanguageRules(
    titles=_words("""
        mx prof messrs mme mmes mlle mlles mgr msgr fr rev revd hon capt cpt lt lieut col gen genl sgt sergt cpl pvt pte
        maj adm cmdr comdr cdr brig ens supt insp det gov sen rep pres atty amb mt mts ft pt ald bp abp pfc dep asst
        wm geo chas thos jas jos jno robt edw saml danl benj
    """),
    connectives=_words("mr mrs ms dr e.g eg i.e ie cf viz vs v ca approx esp incl excl"),
    after_name=_words("""
        jr sr esq esqr inc ltd co corp bros plc llc dept univ assn ave blvd rd sq st ste hwy bldg al
        a.d b.c b.c.e c.e ph.d m.d b.a m.a d.d ll.d m.p
    """),
    closing=_words("etc a.m p.m pm cent doz yds yrs mos wks qts pts tbsp tsp ult inst prox ibid"),
    before_number=_ANYWHERE_BEFORE_NUMBER | _words("par l ll bk op pl ver ext pg rm apt ft lb lbs oz hr hrs min mins"),
    named_before_number=_words("""
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
        Chap Sec Para Art Lot Ex Cap
    """),
    openers=_words("""
        i he she it they we you this that these those there here the a an my your his her its our their
        what when where who whom whose which why how if as at in on for from with without after before
        until since while although though because but and or so yet nor then now once only even just still
        not no yes yeah yep nope oh ah well okay ok hey hi hello please maybe perhaps
        of to by about above across against along among around behind below beneath beside between beyond
        down during into near off onto out over past through toward towards under up upon within
        is are was were am be been do does did has have had can could will would shall should may might must
        let let's all any both each every everyone everybody everything few many most much more nobody none
        nothing one several some somebody someone something such two three four five another other others
        again almost already also always anyway besides certainly clearly eventually ever finally first
        however indeed instead later meanwhile moreover nevertheless next never often otherwise outside inside
        quite rather really second slowly sometimes soon suddenly surely therefore thus today together tomorrow
        tonight too very whatever whenever whether who's yesterday yet
        ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't
        wouldn't 'tis 'twas tis twas
    """),
)

_GERMAN = LanguageRules(
    titles=_words("hr hrn fr frl dr prof dipl ing med phil jur st gen"),
    connectives=_words("""
        hl med phil jur dipl ing z.b d.h u.a s.o s.u vgl bzw ca sog evtl ggf inkl exkl zzgl gem v.a u.u z.t i.d.r o.ä
        ggü resp
    """),
    after_name=_words("jh jhd jhdt jr sen jun str v.chr n.chr mio mrd co a.d"),
    closing=_words("usw etc uvm u.s.w"),
    before_number=_ANYWHERE_BEFORE_NUMBER | _words("abs aufl abb tab kap ziff"),
    named_before_number=_words("Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez"),
    openers=_words("""
        ich er sie es wir ihr du man der die das den dem des ein eine einer einem einen dies dieser diese dieses
        jener jene jenes mein meine dein deine sein seine ihre unser unsere euer eure kein keine
        was wann wo wer wen wem wie warum wieso weshalb wohin woher welche welcher welches ob
        und aber oder doch denn so dann da dort hier nun jetzt nur noch schon auch nicht nein ja als wenn weil
        während nachdem bevor bis seit obwohl damit dabei danach darauf dafür dagegen davon dazu trotzdem
        in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für gegen ohne durch zwischen
        heute gestern morgen plötzlich vielleicht alle alles viele einige etwas nichts niemand jemand jeder jede jedes
        ist war hat hatte sind waren kann konnte wird wurde muss musste soll sollte will wollte bitte ach oh
    """),
    ordinal_stop=True,
    capital_nouns=True,
)

_FRENCH = LanguageRules(
    titles=_words("m mm mme mmes mlle mlles dr pr prof me mgr st ste col gén cap lt"),
    connectives=_words("cf p.ex env c.-à-d c.à.d ex"),
    after_name=_words("av bd jr apr j.-c s.a cie"),
    closing=_words("etc"),
    before_number=_ANYWHERE_BEFORE_NUMBER | _words("chap éd t l v"),
    named_before_number=_words("Janv Févr Avr Juil Sept Oct Nov Déc"),
    openers=_words("""
        je tu il elle on nous vous ils elles ce c'est cela ça ceci le la les l' un une des du mon ma mes ton ta tes son
        sa ses notre nos votre vos leur leurs cet cette ces et mais ou donc or ni car si quand comme que qui quoi où
        pourquoi comment combien alors puis ensuite enfin ici là maintenant aujourd'hui hier demain dans en à au aux
        de sur sous avec sans pour par chez vers entre après avant pendant depuis non oui ne pas plus tout tous toute
        toutes rien personne chaque quelques plusieurs certains ah oh eh aussi ainsi soudain peut-être
    """),
)

_SPANISH = LanguageRules(
    titles=_words("sr sra srta sres sras dr dra d dª dña prof profa lic ing gral cnel cap tte sto sta"),
    connectives=_words("p.ej ej cf sr sra srta sres dr dra prof lic ing d"),
    after_name=_words("ud uds vd vds av avda ee.uu s.a cía jr a.c d.c"),
    closing=_words("etc a.m p.m"),
    before_number=_ANYWHERE_BEFORE_NUMBER | _words("núm pág págs"),
    openers=_words("""
        yo tú él ella ello usted nosotros nosotras vosotros ustedes ellos ellas el la los las lo un una unos unas mi mis
        tu tus su sus nuestro nuestra este esta esto estos estas ese esa eso aquel aquella y e pero o u ni si no sí
        que qué quién cuando cuándo donde dónde como cómo por porque para con sin en de del a al sobre entre desde
        hasta hacia tras después antes luego entonces ahora hoy ayer mañana aquí allí allá ya también tampoco todo
        todos toda todas nada nadie algo alguien cada muchos muchas se me te le les nos era fue había hay ah oh
    """),
)

_ITALIAN = LanguageRules(
    titles=_words("sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing geom on mons cav st ss"),
    connectives=_words("p.es es cfr sig sigg dott prof avv ing geom on"),
    after_name=_words("s.p.a a.c d.c jr"),
    closing=_words("ecc etc"),
    before_number=_ANYWHERE_BEFORE_NUMBER | _words("pag pagg"),
    openers=_words("""
        io tu lui lei egli ella noi voi loro essi esse il lo la i gli le l' un uno una mio mia tuo tua suo sua nostro
        questo questa questi queste quello quella quelli e ed ma o né se non sì no che chi cosa quando dove come perché
        per con senza in nel nella di del della dei a al alla da dal dalla su sul sulla tra fra dopo prima poi allora
        ora adesso oggi ieri domani qui là già anche tutto tutti tutte niente nulla nessuno ogni era fu aveva c'era
        ah oh
    """),
)

_OTHER = LanguageRules(
    titles=_words("prof mme mlle st sra sig hr fr d mw dhr ing ir drs mevr"),
    connectives=_words("mr mrs ms dr sr cf vs e.g i.e bijv t.ex f.eks bl.a np tzw tj tzn např ca"),
    after_name=_words("jr co inc ltd"),
    closing=_words("etc enz itd itp a.m p.m"),
    before_number=_ANYWHERE_BEFORE_NUMBER,
)

_BLANKLESS = LanguageRules(
    titles=_OTHER.titles,
    connectives=_OTHER.connectives,
    after_name=_OTHER.after_name,
    closing=_OTHER.closing,
    before_number=_OTHER.before_number,
    blankless=True,
)

_RULES = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "it": _ITALIAN,
    "zh": _BLANKLESS,
    "yue": _BLANKLESS,
    "cmn": _BLANKLESS,
    "ja": _BLANKLESS,
}


def rules_for(language: str) -> LanguageRules:
    """The rules for a BCP 47 tag or a locale name ("en-GB", "de_AT"); only its first part counts."""
    return _RULES.get(language.replace("_", "-").partition("-")[0].lower(), _OTHER)


_REGULAR_SPEECH = """
    accuse acknowledge add admit admonish advise affirm agree announce answer argue ask assert assure babble bark
    bawl bellow blare bleat blurt boast bray breathe cackle call caution challenge chant chide chirp
    claim coax command comment complain concede conclude confess confide confirm coo correct
    counter croak croon cry curse declare defend demand demur deny drawl echo ejaculate elaborate encourage enquire
    enthuse exclaim explain fume gasp gloat greet groan growl grouse grumble grunt guess gurgle gush hazard hiss holler
    hoot howl huff implore inform inquire insist instruct interject interpose interrupt intone jeer jest joke
    lament marvel mewl moan mock mouth mumble murmur muse mutter note observe offer opine
    persist pipe plead proclaim promise prompt pronounce protest purr
    question quip quote rant rasp reassure recite remark remind repeat reply report respond
    retort roar rumble scoff scold scream screech shout shriek shrill snarl sneer snort sob splutter sputter
    squawk squeak squeal stammer stutter suggest tease thunder trill urge
    amend apologise apologize assent brag burble chatter clamor clamour console contradict crow deadpan dictate effuse
    fret fuss gripe hint interrogate jabber keen maintain quaver rejoin reprimand shush simper speculate surmise taunt
    theorise theorize utter venture volunteer wail warn wheedle wheeze whimper whine whisper whoop wonder yell yelp yowl
"""
_IRREGULAR_SPEECH = {
    "say": "said",
    "tell": "told",
    "swear": "swore",
    "beg": "begged",
    "demur": "demurred",
    "quip": "quipped",
    "sob": "sobbed",
    "snap": "snapped",
    "brag": "bragged",
    "deadpan": "deadpanned",
    "mimic": "mimicked",
}
_REGULAR_GESTURES = """
    laugh chuckle giggle sigh snicker snigger titter smirk guffaw sniff sniffle pant decide reason reflect finish
    ponder resume consider recollect recall cough start continue state order object query pray beam boom cheer lie lisp
    chime clarify explode press point praise threaten worry invite lecture request supply recommend return manage allow
    gulp yawn
"""
_IRREGULAR_GESTURES = {
    "think": "thought",
    "begin": "began",
    "grin": "grinned",
    "sing": "sang",
    "spit": "spat",
    "choke": "choked",
    "hum": "hummed",
    "nag": "nagged",
    "weep": "wept",
}


def _inflect(regular: str, irregular: dict[str, str]) -> frozenset[str]:
    """Base, third person and past of each verb."""
    forms: set[str] = set()
    for base in [*regular.split(), *irregular]:
        if base.endswith("y") and base[-2] not in "aeiou":
            third, past = base[:-1] + "ies", base[:-1] + "ied"
        else:
            third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s")
            past = base + ("d" if base.endswith("e") else "ed")
        forms |= {base, third, irregular.get(base, past)}
    return frozenset(forms)


SPEECH_VERBS = _inflect(_REGULAR_SPEECH, _IRREGULAR_SPEECH)
"""Verbs that tell who spoke the words before them."""

GESTURE_VERBS = _inflect(_REGULAR_GESTURES, _IRREGULAR_GESTURES)
"""Verbs that tell who spoke only when nothing but an adverb follows them ("Tom laughed.")."""

TELLING_VERBS = _words("began begins continued continues resumed resumes finished finishes concluded concludes")
"""Gestures of speech that tell who spoke even where the next quote follows at once."""

NO_SPEAKERS = _words("""
    that this these those what when where who why how if as at in on for from with without after before until since
    while although because but and or so yet nor then now once only even just still not no yes oh ah well there here
    all each every some many most nothing something everything to of by nobody neither none
    never noone whoever
""")
"""Capitalised words that open a sentence rather than name who spoke."""

PRONOUN_SPEAKERS = _words("he she it they we you someone somebody everyone")
"""Speakers that careful prose writes small in a tag."""

FIRST_PERSON = _words("i i'm i'd i'll i've")

CARELESS_OPENERS = FIRST_PERSON | _words("""
    he she it they we you the this that there but and then so his her my what when why how yes no oh well maybe
""")
"""Words that open a sentence even when written small after a full stop, in prose without care for capitals."""

OPENING_SURNAMES = _words("will may an so ever still near on to must more such ho yet my day")
"""Words that open sentences and are surnames as well ("J. P. Will")."""

BRANDS = _words("yahoo jeopardy wham")
"""Names written with an exclamation mark."""

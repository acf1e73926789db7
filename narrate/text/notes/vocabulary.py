"""The words that tell a note from a tale, with hand-set weights; how they are weighed is left to `features`.

Each table maps a name to a weight and to alternatives, regular expressions a line ("+ " goes on with the line before),
matched without regard to case against one sentence (straight apostrophes, speech masked). `{site}` and its like are
filled in from `_PARTS`.
"""

from __future__ import annotations

import re

Table = tuple[tuple[float, str, re.Pattern[str]], ...]

_PARTS = {
    "site": r"(?:ao3|a03|archive of our own|ff\.?net|ffn|fanfiction(?:\.net)?|wattpad|tumblr|live ?journal|lj"
    r"|dreamwidth"
    r"|royal ?road|scribble ?hub|spacebattles|quotev|deviantart|twitter|bluesky|insta(?:gram)?|tiktok"
    r"|discord|facebook"
    r"|patreon|ko-?fi|subscribestar|goodreads|squidge|adultfanfiction|webnovel|substack)",
    "fic": r"(?:fan ?-?fic(?:tion)?s?|fics?|ficlets?|one-?shots?|two-?shots?|drabbles?|vignettes?|songfics?)",
    "chapter": r"(?:chapters?|chaps?|chappies?|chappys?|updates?|instal?lments?|parts?)"
    r"(?! (?:could|would|was|were|had|began|came|went|opened|ended)\b| of (?:his|her|my|their|our|its|a"
    r"|the (?!story|fic))\b)",
    "day": r"(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|tomorrow|tonight|today|days?|weeks?|months?|weekend"
    r"|hours?"
    r"|years?)",
    "work": r"(?:story|stories|chapters?|chaps?|chappies?|fics?|updates?|ride|show|one-?shots?|parts?|reads?"
    r"|ending|one|next|rest"
    r"|episode|series|sequel|twist|scene|suffering|fluff|angst|smut|madness|installment|drabble)",
    "past": r"(?:[a-z]{2,}ed|was|were|had|said|went|came|took|stood|sat|knew|felt|thought|saw|looked|found|told"
    r"|made|gave|got"
    r"|ran|kept|left|heard|held|spoke|began|let|put|brought|met|turned|drew|fell|threw|woke|lay|led|rose"
    r"|shook|wore|won"
    r"|spent|slept|sent|read|rode|hung|grew|flew|fought|drove|drank|did|could|would|didn't|couldn't|hadn't|wasn't|bit"
    r"|broke|caught|chose|dug|ate|forgot|hid|hurt|laid|lost|meant|paid|rang|sang|sank|shone|shot|shut"
    r"|slid|stole|stuck"
    r"|struck|swore|swung|tore|wrote|blew|bent|bled|crept|dealt|fed|fled|froze|knelt|leapt|leant|lit|sought|sold|spun"
    r"|sprang|stung|swam|swept|taught|wept|wound)",
    "act": r"(?:open|walk|look|turn|run|stare|hear|see|watch|smile|nod|grab|pull|push|step|stand|sit|reach"
    r"|whisper|close|stop"
    r"|breathe|lean|shrug|sigh|glance|drop|lift|pick|press|hold|move|swallow|blink|laugh|wake|slip|climb|follow|shake"
    r"|throw|lie|wait|cross|kneel|frown|grin|kill|listen|put|take|eat|say|tell|ask|come|go|get|know|try|find)s?",
    "say": r"(?:said|says|say|asked|called|cried|thought|wrote|read|reads|typed|begged|explained|answered"
    r"|replied|whispered"
    r"|muttered|shouted|sang|announced)",
}


def table(*rows: tuple[float, str, str]) -> Table:
    compiled = []
    for weight, name, lines in rows:
        text = "|".join(line.strip() for line in lines.strip().splitlines()).replace("|+ ", "")
        for part, pattern in _PARTS.items():
            text = text.replace("{" + part + "}", pattern)
        compiled.append((weight, name, re.compile(text, re.IGNORECASE | re.ASCII)))
    return tuple(compiled)


# The vocabulary of writing and sharing stories, which a tale may use as well.
TOPICS = table(
    (2, "chapter", r"\b(?:chapters?|chaps?|chappies?)\b"),
    (
        4,
        "fan fiction",
        r"""
        \b{fic}\b|\bfandoms?\b|\bheadcanons?\b|\bself-insert\b|\bmary[- ]sue\b|\bwhump\w*\b|\bwhumptober\b
        """,
    ),
    (1, "story", r"\b(?:story|stories)\b"),
    (2, "review", r"\breview(?:s|ers?|ed|ing)?\b"),
    (1, "comments", r"\bcomments?\b|\bfeedback\b|\bcriticism\b"),
    (1.5, "readers", r"\breaders?\b"),
    (1.5, "update", r"\bupdat(?:e|es|ed|ing)\b|\bupload(?:ed|ing|s)?\b|\bre-?post(?:ed|ing)?\b"),
    (1, "post", r"\bpost(?:ed|ing|s)?\b"),
    (
        3,
        "canon",
        r"""
        \bcanon(?:ically)?\b|(?-i:\b(?:AU|OOC|OCs?|WIPs?|POVs?|PWP|OTP|H/C|UST)\b)|\bp\.o\.v\b
        """,
    ),
    (3, "kudos", r"\bkudos\b|\bhiatus\b|(?-i:\bPMs?\b)|\bcliff-?hangers?\b|\bcliffies?\b"),
    (
        2,
        "genre words",
        r"""
        \b(?:lemons?|smut|fluff|fluffy|angst|angsty|slash|femslash|yaoi|yuri|crossovers?|pairings?|shipp?(?:ing|
        + ers?)|spoilers?|bashing|banter)\b
        """,
    ),
    (
        1.5,
        "cast",
        r"""
        \bcharacters?\b|\bplot\b|\bplotline\b|\bstoryline\b|\btimeline\b|\bflashbacks?\b|\bcontinuity\b
        """,
    ),
    (
        1.5,
        "series",
        r"""
        \bseason (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\bs\d+e\d+\b|\bepisodes?\b|
        + \bfinale\b
        \b(?:anime|manga)\b
        """,
    ),
    (2, "parts", r"\bsequels?\b|\bprequels?\b|\btrilogy\b|\bepilogue\b|\bprologue\b"),
    (2, "faults", r"\btypos?\b|\bgrammar\b|\bspelling\b|\bmistakes\b"),
    (
        1,
        "writing",
        r"""
        \bmost(?:ly)? (?:complete|done|finished)\b|\bwrit(?:e|ing|ten|er|ers)\b|\bwrote\b|\brewrit\w+\b|
        + \bauthors?\b
        \binspiration\b|\bmuse\b|\bending\b|\bscene\b
        """,
    ),
    (2.5, "length", r"\b\d[\d,.]*k? words\b|\bword[- ]?count\b"),
    (3, "a site", r"\b{site}\b"),
    (
        1.5,
        "the writer's life",
        r"""
        \b(?:real life|exams|finals|midterms|essays|coursework|uni|semester|my (?:laptop|computer|internet|wi-?fi|
        + phone)|
        + moved house|(?-i:RL))\b
        """,
    ),
    (1.5, "song", r"\blyrics\b|\bsong\b"),
    (
        1,
        "sharing",
        r"""
        \bshare (?:it|this)\b|\bquick (?:thoughts?|note|word|heads[- ]up)\b|\bidea\b|\bprompts?\b|\brequests?\b
        \bheads[- ]up\b
        """,
    ),
)

VOICE = table(
    (0.5, "I", r"\b(?:i|i'm|i've|i'll|i'd|my|me)\b"),
    (0.7, "you", r"\b(?:you|your|you're|you'll|you've|u|ur|y'all|ya)\b"),
    (1, "the crowd", r"\b(?:you guys|you all|everyone|everybody|guys|folks|peeps|peoples?)\b"),
    (
        0.8,
        "now",
        r"""
        \b(?:i'm|i've|i'll|i am|i have|i will|i hope|i think|i know|i promise|i swear|i plan|i apologi[sz]e|
        + i want to|i wanted to|i decided to|i tried|gonna|wanna|i do)\b
        ^\W*(?:wanted|decided|tried|hope|hopefully|still|just|probably|sorry|promise|figured|please|anyway|
        + anyways|also|btw|oh|ps|p\.s|yeah|yes|yay|and yes|finally)\b
        """,
    ),
    (
        2,
        "chat",
        r"""
        \b(?:lol|lmao|rofl|haha(?:ha)*|hehe(?:he)*|omg|omfg|btw|tbh|idk|imo|imho|fyi|ikr|ngl|xoxo|wtf|thx|asap|
        + ily|pls|plz|xx+o*|ppl|gonna|anyways|tho|cuz|soo+|yay|hee|a+h+h+)\b
        (?:^|\s)(?:x+d+|[:;=]-?[)(dp/3]|<3+|\^_*\^|>[._]<|o_o|t_t|:'\(|-_-|\\o/)(?=\W|$)|!!+|\?[?!]|~\s*$|[\U0001f300-\U0001faff\u2b50\u2764]
        \*(?:ducks|hides|runs|dodges|bows|hugs|grins|sighs|cries|sobs|waves|blushes|coughs?)[^*]{0,40}\*
        """,
    ),
)

# What tales do: people in the past, bodies, scenery, speech.
STORY = table(
    (0.8, "he or she", r"\b(?:he|she|him|himself|herself|his|hers|her)\b"),
    (
        1.5,
        "someone did",
        r"\b(?:he|she|they|it|who|nobody|somebody|someone|everybody)(?: (?:\w+ly|never|always|still|just|then"
        r"|only|also|soon|once|even))? {past}\b"
        r"""
        (?-i:\b(?!I\b|This\b|That\b|Next\b|It\b|And\b|But\b|So\b|The\b|My\b|You\b|
        + What\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:\w+ly )?(?-i:{past})\b
        """,
    ),
    (
        1,
        "something was",
        r"""
        \b(?:the|a|an|my|our|his|her|their|its|no|each|every|two|three|all that) (?:[a-z'-]+ ){1,3}{past}\b
        """,
    ),
    (
        0.7,
        "I did",
        r"""
        \b(?:i|we) (?:(?:\w+ly|never|always|still|just|then|only|also|soon|once|even) )?{past}\b
        """,
    ),
    (
        1.2,
        "present tale",
        r"\b(?:i|he|she|we|they|you)(?:'s|'ve| has| have)? (?:\w+ly )?{act}\b(?! (?:forward|like|what you"
        r"|you (?:guys|all|next|in|soon)|that|if|how|who|it's|this|it\b|a review|for))"
        r"""
        (?-i:\b(?!I\b|This\b|That\b|It\b|And\b|But\b|So\b|The\b)[A-Z][a-z]+(?:'s)?) (?:\w+ly )?(?:kills|walks|
        + looks|turns|leans|raises|sits|stands|says|opens|shuts|agrees|nods|shrugs|smiles|puts|takes|goes|steps|
        + hangs|lies|runs|already|pulls|reaches)\b
        """,
    ),
    (
        1,
        "scenery",
        r"""
        \b(?:his|her|their|my|your) (?:eyes?|hands?|face|head|hair|arms?|lips?|mouth|shoulders?|fingers?|voice|
        + throat|chest|feet|coat|sword|wand|gun|knees)\b
        """,
    ),
    (
        2,
        "speech",
        r"""
        \b{say} (?:the|a|my|his|her|our|he|she|i|(?-i:[A-Z])[a-z]+)\b
        \b(?:the|his|her|my|a) (?:\w+ )?(?:sign|note|letter|profile|machine|radio|mail|message|voice|man|woman|
        + label|card|poster|screen) {say}\b
        """,
    ),
    (3, "embeds", r"\b{say}(?: only| simply| just)?:(?=\s|$)"),
    (
        3,
        "a letter",
        r"""
        ^\W*(?:my )?(?:dear|dearest) (?!readers\b|all\b|everyone\b|guest reviewers?\b|reviewers\b|fans\b)(?:\w+)
        ^\W*(?-i:Hi|Hello|Hey|My darling|Darling),? (?!(?:All|Everyone|Everybody|Guys|Readers|There|Again|Folks|Peeps|
        + I|And)\b)(?-i:[A-Z][a-z]+)[,!.—-]
        """,
    ),
)

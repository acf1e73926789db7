"""What single sentences say of themselves: signs of a writer talking to readers, signs of a tale; no verdicts here.

Weights are hand-set, in halves of what one clear sign is worth, and checked on the collections described in
`docs/notes.md`. An *act* is something only a writer says to readers ("please review", "I own nothing"); a *topic* is
the vocabulary of writing and sharing stories, which a tale may use as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SITE = (
    r"(?:ao3|a03|archive of our own|ff\.?net|ffn|fanfiction(?:\.net)?|wattpad|tumblr|live ?journal|lj|dreamwidth|royal ?road|"
    r"scribble ?hub|spacebattles|quotev|deviantart|twitter|bluesky|insta(?:gram)?|tiktok|discord|facebook|patreon|ko-?fi|"
    r"subscribestar|amazon|goodreads|squidge|adultfanfiction|webnovel|substack)"
)
_FIC = r"(?:fan ?-?fic(?:tion)?s?|fics?|ficlets?|one-?shots?|two-?shots?|drabbles?|vignettes?)"
_CHAPTER = r"(?:chapters?|chaps?|chappies?|chappys?|updates?|instal?lments?|parts?)"
_DAY = r"(?:sun|mon|tues|wednes|thurs|fri|satur)days?|tomorrow|tonight|today|days?|weeks?|months?|weekend|hours?|years?"

_ACTS: tuple[tuple[float, str, str], ...] = (
    (
        5,
        "asks for reviews",
        r"\br ?(?:&|and|n|\+) ?r\b|\b(?:read|rate|fav\w*|follow)(?:,| and| &|/)+ ?(?:\w+,? (?:and |& )?)?review\b"
        r"|\bplea+(?:se|z)? (?:\w+ )?(?:and )?(?:review|comment|r/r)\b|\breview,? plea+se\b|\b(?:pls|plz) (?:review|comment|r&r)\b"
        r"|\bplea+se (?:do )?(?:leave|drop|write|send|give|post|take)[^.!?]{0,30}\b(?:review|comment|kudos|feedback)"
        r"|\b(?:leave|drop|send|write|give) (?:me |us )?(?:a |an |your |some |any |lots of |plenty of )?(?:\w+ )?(?:reviews?|comments?|kudos|feedback)\b"
        r"|\b(?:hit|click|press|push|smash) (?:that|the)[^.!?]{0,25}\b(?:button|kudos|review|follow|subscribe)"
        r"|\b(?:reviews?|comments?|kudos|feedback)(?: (?:and|or|&) \w+)? (?:(?:is|are|would be|will be) (?:\w+ ){0,2}"
        r"(?:love|appreciated|welcome[d]?|adored|treasured|cherished|amazing|nice|great|fuel|food|life|always|my|what|motivat\w+)"
        r"|makes? (?:me|my)|feeds?|keeps?|fuels?|equals?|=|gives?)"
        r"|\bdon'?t forget to (?:review|comment|vote|follow|like|fav\w*|subscribe|leave|drop|rate)\b"
        r"|\bno flames?\b|\bflame(?:s|rs)? (?:will|are|shall)\b|\bcon-?crit\b|\bconstructive (?:criticism|feedback|crit)\b"
        r"|\b(?:let'?s get|give me|can we get|at least|i want) (?:to )?\d+ (?:more )?reviews\b|\breview!|\bcomment (?:and|or) (?:vote|kudos|review)\b"
        r"|\b(?:keep|love) (?:\w+ ){0,3}(?:reviews|comments|feedback) (?:coming|rolling)\b|\byour (?:reviews|comments|kudos|feedback)\b",
    ),
    (
        5,
        "thanks readers",
        r"\b(?:thank(?:s| ?you| ?u|ies)?|thanx|thx|ty|tysm|grateful|appreciate|shout-?outs?)\b[^.!?]{0,90}"
        r"\b(?:review\w*|comment(?:s|ed|ing|ers?)|follow(?:s|ed|ers|ing)|fav(?:s|es|ed|ou?rit\w*)|kudos|kudosed|beta\w*|beta-\w+|bookmark\w*|"
        r"subscri\w+|alert(?:s|ed)|patrons|chapters?|fics?|my readers|all readers|everyone (?:who|that|reading)|all (?:of you|those) (?:who|that)|"
        r"all (?:the )?(?:readers|lovely)|sticking with (?:me|this|the)|reading this)\b",
    ),
    (
        3.5,
        "thanks for reading",
        r"\b(?:thank(?:s| ?you)|thanx|thx) (?:\w+ ){0,6}for (?:\w+ ){0,2}(?:reading|all the support|the support)\b",
    ),
    (
        3.5,
        "hopes they enjoy it",
        r"\b(?:hope|hoping) (?:that )?(?:you|u|ya|y'?all|everyone|everybody|people|someone|some of you|readers)\b[^.!?]{0,35}"
        r"\b(?:enjoy(?:ed|ing)?|like[ds]?|liking|love[ds]?|lovin|had fun|found)\b|\bhope (?:this|it) (?:was|is|lives|doesn'?t|makes|made|turned)\b[^.!?]{0,40}"
        r"\b(?:worth|wait|okay|ok|good|disappoint|suck|sense|enough|up to|expectations)\b",
    ),
    (
        3.5,
        "says enjoy",
        r"^\W*(?:(?:please|so|anyway|anyways|now|well|but|and|okay|ok|as always),? ){0,2}enjoy(?:,? (?:(?:the|this|my|your|reading|it|everyone|guys|y'?all|all|and|these|another)\b"
        r"[^.!?]{0,40}))?\W*$|\bhappy reading\b|^\W*r ?& ?r\W*$",
    ),
    (
        4,
        "asks for opinions",
        r"\b(?:let|lemme)(?: me| us)? know (?:in (?:the|a|your) (?:comments?|reviews?)|what (?:you|y'?all|u|ya|everyone)[^.!?]{0,20}think|"
        r"how (?:i|it)[^.!?]{0,10}(?:did|was)|if (?:you|u|there|i|it|y'?all|anyone|this)|your thoughts|who you|which|whether)"
        r"|\btell me (?:what you (?:guys |all )?think|in the (?:comments|reviews)|if (?:you (?:like|want|see|spot)|i should))"
        r"|\bwhat (?:do|did|would) (?:you|y'?all|u) (?:guys |all )?think\b[^.!?]{0,30}\?|\b(?:i'?d|would|i) (?:really |absolutely )?(?:love|like) to (?:hear|know) "
        r"(?:what (?:you|y'?all)|your (?:thoughts|opinions?|theories)|from you)|\bfeel free to (?:review|comment|leave|pm|message|point|ask|drop|suggest|correct)"
        r"|\bpm me\b|\bany (?:suggestions|ideas|requests|prompts)\b[^.!?]{0,40}(?:\?|welcome|know|comments?|review|pm)|\bi (?:take|accept|am taking|'?m taking) (?:requests|prompts)\b"
        r"|\bshould i (?:continue|keep (?:going|writing)|write (?:more|another|a sequel))\b|\bthoughts\?\s*$|\bpoll (?:on|in) my\b",
    ),
    (
        4,
        "excuses the wait",
        r"\b(?:sorry|apologi[sz]e|apologies|forgive me|forgive the|pardon)\b[^.!?]{0,80}\b(?:the (?:long |late |short |super |huge |massive |slow )*"
        r"(?:wait|delay|hiatus|gap|update|chapter|length|cliff\w*|typos?|mistakes|grammar|errors|silence|absence)|long wait|lateness|shortness|"
        r"updat\w+|hiatus|cliff-?hangers?|cliffies?|typos|chapters?|(?:it(?:'s| has|'s been)?|this|that|i) (?:\w+ ){0,3}(?:took|taken|taking|been) (?:\w+ ){0,2}long|"
        r"(?:the|any|all) (?:\w+ )?(?:mistakes|errors|typos|ooc\w*)|not (?:updating|posting|writing)|it'?s (?:so |a (?:bit|little) |kinda |rather )?(?:short|late))\b"
        r"|\bi know(?:,? i know)?[,.]? it'?s been (?:\w+ ){0,3}(?:while|long|forever|ages|months?|years?)\b|\bi'?m (?:not dead|still alive|back)\b(?=[^.]{0,20}!)",
    ),
    (
        4.5,
        "disclaims ownership",
        r"\b(?:do(?:es)?n'?t|do(?:es)? not|don't|never|didn'?t|did not|wish i) own(?:ed|s)? (?:(?:\w+ ){0,2}(?:any(?:thing)?|all|none) (?:of )?(?:these|the|this|those|it|in|that|you|to do)\b|"
        r"anything|nothing|any\b|(?:\w+ ){0,4}(?:characters?|universe|world|show|series|songs?|lyrics|franchise|rights|plot|movies?|games?|anime|manga|books)\b|"
        r"(?-i:(?:the )?[A-Z]\w+(?: [A-Z]?\w+){0,5}[.,;!]))"
        r"|\bi own (?:nothing|none of|only (?:the|my)|no (?:rights|part|characters|one)|absolutely nothing|naught)\b(?! (?:but|except) (?:this|these|the (?:clothes|coat|shirt)))"
        r"|\b(?:not mine|isn'?t mine|aren'?t mine|are not mine|is not mine)\b[^.!?]{0,40}\b(?:characters?|belong|own|sue|just|only|borrow\w*|disney|marvel|playing)\b"
        r"|\b(?:characters?|everything|rights?|universe|world|all (?:of )?(?:it|this)|series|franchise|show|songs?|lyrics|credit|plot|potter|twilight|naruto)\b[^.!?]{0,45}"
        r"\b(?:belongs?|(?:is|are) (?:the )?(?:sole )?(?:property|copyright|owned|©)|courtesy)\b[^.!?]{0,6}\b(?:solely |only |rightfully |all )?(?:to|of|by)\b"
        r"|\b(?:no|without) (?:copyright|infringement|profit|money)[^.!?]{0,25}\b(?:infring\w+|intended|made|being|is|meant)\b|\bmak(?:e|ing) (?:no|any|zero) (?:money|profit)\b"
        r"|\b(?:don'?t|do not|please don'?t) sue\b|\bfor (?:fun|entertainment)(?: purposes)?(?:,)? (?:only|not (?:for )?profit)\b|\ball (?:rights|credit|credits) (?:reserved )?(?:go|goes|belong)\b"
        r"|\bjust borrowing\b|\b(?:i'?m|am) (?:just )?(?:borrowing|playing with) (?:them|the characters|his|her|their)\b",
    ),
    (
        4.5,
        "speaks of updates",
        rf"\b(?:next|new|another|second|following|final|last|rest|other|more|future)(?: \w+)? {_CHAPTER}\b[^.!?]{{0,60}}"
        rf"\b(?:up(?! to)|out\b|soon|post(?:ed|ing)?|upload\w*|(?:will|should|might|may|'ll) (?:\w+ )?(?:be|have|come|get|feature|see|take|focus|include|contain)|coming|{_DAY}|ready|almost|nearly|"
        r"in the works|longer|shorter|half|written|done)"
        rf"|\b(?:have|get|got|had|put|finish|post|upload|working on|write|writing|start|started) (?:the |a |another |that |this )?(?:next|new|following) {_CHAPTER}\b"
        rf"|\b(?:will|should|can|try(?:ing)?|hope(?:fully)?|promise|plan(?:ning)?|going|'ll|gonna|able|might|won'?t)\b[^.!?]{{0,25}}\b(?:update|updating|upload|post more|post again|be updated)\b"
        rf"|\bupdat(?:es?|ing)\b[^.!?]{{0,30}}\b(?:schedule|soon|again|weekly|every|regularly|slow|sporadic|twice|once|faster|more often|{_DAY})\b|\b(?:weekly|daily|regular|slow|sporadic|irregular|next|no|not an?|for the) updat(?:es?|ing)\b"
        r"|\b(?:see|catch|meet) (?:you|ya|y'?all|u)(?: \w+){0,3} (?:next|in the next|in chapter|at the next|on (?:sun|mon|tues|wednes|thurs|fri|satur)day)(?! to)\b"
        r"|\b(?:un)?till? (?:the )?next (?:time|chapter|week|update|part)\W*$|\buntil next (?:time|chapter|week|update)\b|\bstay tuned\b|\bmore (?:to come )?soon!|\bmore (?:is )?to come\b"
        r"|\b(?:on|going on|taking a|go(?:ing)? on) (?:a )?(?:short |long |temporary |indefinite )?hiatus\b|\b(?:this|the) (?:story|fic) is (?:now )?(?:complete|finished|abandoned|discontinued|on hold|up for adoption)\b",
    ),
    (
        4.5,
        "leads to the story",
        r"\b(?:(?:and )?now|so|anyway|anyways|okay|ok|but|well|alright)?,?\s*(?:on(?:ward|wards)?|back|off|here'?s|get(?:ting)?|move|moving|proceed)(?: (?:on|back))? (?:with|to|we go with|into) (?:the|this|our|today'?s) (?:\w+ )?"
        r"(?:story|show|chapter|fic|tale|fun|reading)\b(?=\W*$)|^\W*(?:(?:and|so|now|anyway|anyways|well|but),? )*(?:without|with no) (?:further|any further|any more|more) (?:ado|adieu|delay|rambling)\b"
        r"|^\W*(?:anyway|anyways|so|now|okay|ok|and|well|but)?,? ?here(?:'s| is| you go|'s (?:the|your)) [^.!?]{0,25}\b(?:chapter|update|next part|story|fic|new one)\b"
        r"|\bi'?ll (?:shut up|stop (?:rambling|talking)|let you (?:read|get))\b|\bon to the (?:story|chapter|reading|fic)\b|\bstory start\b|\bsee (?:the )?(?:end|bottom|beginning|top|chapter|a/?n|author'?s)[^.!?]{0,12}notes?\b"
        r"|\b(?:more|longer|see|important|author'?s?|long|another) (?:a/?n|note)s? (?:at (?:the )?(?:end|bottom|top)|below|above|inside)\b|\bnotes? at (?:the )?(?:end|bottom|top)\b",
    ),
    (
        5,
        "credits a beta",
        r"\b(?:un|self|not|no|non)-? ?beta'?(?:e?d)?\b(?! (?:male|wolf|test))|\bbeta'?e?d\b|\bbeta(?:[- ]?(?:read(?:er|ers|ing)?|ing)|s? for (?:this|me))\b|\bmy (?:\w+ ){0,3}betas?[,:]? (?:\w+ )?(?:for|who|is|has|deserves|[a-z]+\d+)\b"
        r"|\b(?:all|any|the|remaining|other)? ?(?:mistakes|errors|typos)(?: \w+){0,3} (?:are|remain|is) (?:(?:all|still|only|entirely|solely) )?(?:mine|my own|my fault)\b|\b(?:excuse|ignore|pardon|point out|forgive)[^.!?]{0,20}\b(?:typos|grammar|grammatical)\b"
        r"|\bunedited\b|\bnot (?:been )?(?:edited|proof-?read)\b|\bproof-?read by\b|\b(?:cheer|brit|ameri)-?pick\w*\b",
    ),
    (
        5,
        "speaks of its English",
        r"\benglish is(?:n'?t| not) (?:my|actually my|our)\b|\bnot (?:a|an) native (?:english )?speaker\b|\bnot my (?:first|native|mother) (?:language|tongue)\b",
    ),
    (
        4.5,
        "warns of content",
        r"\b(?:trigger|content|spoiler|language|lemon|smut|slash|gore|violence|character[- ]death|fluff|angst) warnings?\b|^\W*(?:TW|CW)\b ?[:/-]|\bspoilers? (?:for|through|up to|ahead|of|from)\b"
        r"|\bdon'?t like[,;:]? (?:then )?don'?t read\b|\bif (?:you|that|this)[^.!?]{0,60}\b(?:don'?t (?:like|read)|hit the back button|turn back|bothers|squicks?|isn'?t your|offends|not your (?:thing|cup))"
        r"|\brated? (?:(?-i:[KTMR]\+?|PG|NC|MA)\b|mature|teen|explicit)|\bNC-?17\b|\bPG-?13\b|\b(?:this (?:chapter|fic|story|part)|the following) (?:contains?|includes?|has|features?)\b|\b(?:mentions?|depictions?) of (?:self[- ]harm|suicide|abuse|rape|violence|drug)",
    ),
    (
        5,
        "plugs a page",
        rf"\b(?:follow|find|come|join|visit|check|support|add|yell|scream|talk|chat|hit|read|see|message|catch|also|up|early|ahead|subscribe|buy|look)\b[^.!?]{{0,60}}\b(?:on|at|to|via|my|our|the|over) (?:\w+ )?{_SITE}\b"
        rf"|\b(?:cross-?|re-?|also |originally |first )?(?:post(?:ed|ing)?|publish(?:ed|ing)|upload(?:ed|ing)) (?:here |also )?(?:on|to|at|in|from|over)(?: \w+)? {_SITE}\b|\bcross-?post\w*\b|\bbuy me a coffee\b|\b(?:my|our) (?:patreon|ko-?fi|discord|tumblr|beta)\b"
        r"|\b(?:advanced?|early) (?:chapters|access)\b|\bchapters ahead\b|\bpatreon\b|\bko-?fi\b|\bdiscord\.gg\b|\bon my profile\b|\bmy profile\b",
    ),
    (
        4,
        "speaks of the writing",
        rf"\bthis (?:\w+ )?(?:{_FIC}|chapter|chap|chappie|crossover)\b|\b(?:my|first|second|third|new|another|little|short|quick|this) (?:(?:very|first|ever|own|attempt at|new|other|little|long|short|try at|shot at) )*(?:a )?(?:\w+ )?{_FIC}\b"
        r"|\bmy other (?:story|stories|works?|series|wips?)\b|\b(?:working on|writing|wrote|finish(?:ed|ing)?|updat\w+|continu\w+|post(?:ed|ing)?|start(?:ed|ing)?|rewrit\w+|edit(?:ed|ing)) (?:up )?(?:this|my|the|another|that|a|new|both|these|more of this) (?:\w+ ){0,2}(?:story|fic|chapter|stories|one-?shot|sequel|prequel|series)\b(?=[^.!?]*\b(?:i|i'm|i've|my|me|i'll|you|still|been|now|this|will|hope\w*)\b)"
        r"|\bwriter'?s[- ]block\b|\bplot[- ]?bunn\w+|\b(?:this|it) (?:popped|came|wouldn'?t (?:leave|get))[^.!?]{0,20}\b(?:into|to|out of|me|my)\b[^.!?]{0,10}\b(?:head|mind|alone)\b"
        r"|\b(?:add|write|post|do|make|share) (?:some )?(?:more|another|it|this|a sequel)(?: \w+){0,2} (?:to this|of this|of it|later|soon|now since|if (?:people|you|there|anyone|i get))\b|\b(?:sequel|prequel) (?:to|is|will|to this|coming|up)\b(?=[^.!?]*\b(?:i|my|you|this)\b)",
    ),
    (
        4,
        "dedicates or names its source",
        r"\b(?:this (?:\w+ )?(?:is|was|one'?s?|goes out)|chapter is|story is|fic is)[^.!?]{0,30}\b(?:dedicated (?:to|for)|written for|a (?:birthday |christmas |late |early )?(?:gift|present) (?:for|to)|for (?:the|my) (?:\w+ )?(?:challenge|prompt|exchange|contest|secret santa|big bang|bingo))\b"
        r"|\b(?:written|done|posted|created|prompt(?:ed)?|fill) (?:for|by|from) (?:the |a |my )?[^.!?]{0,40}\b(?:challenge|prompts?|exchange|contest|week|bingo|big bang|secret santa|fest|anon|kink ?meme|comm)\b|^\W*dedicated to\b|\b(?:inspired by|based (?:off|on)|title (?:is )?(?:from|comes from|taken)|lyrics (?:are )?(?:from|by)|song (?:is|used|by|lyrics))\b[^.!?]{0,80}"
        r"\b(?:song|by|prompt|fic|movie|film|episode|album|lyrics|episode|post|poem)\b|\b(?:tumblr|kink ?meme|anon) prompt\b",
    ),
    (
        4,
        "sets the scene for readers",
        r"\b(?:this|it|story|fic|chapter|one)(?:'s| is| all)? (?:\w+ )?(?:takes? place|set|happens?|occurs?|picks? up|starts?|begins?) (?:\w+ ){0,3}(?:after|before|during|between|in|right|around|at|post|pre|mid|when|where)\b[^.!?]{0,60}\b(?:season|s\d|episode|series|movie|film|books?|canon|finale|events|year|chapter|show|game|pilot|epilogue|hp|tv|timeline|arc)\b"
        r"|\b(?:au|canon|ooc|post|pre)[- ](?:ish|compliant|divergent|divergence|series|canon|hogwarts|war|finale|season|hbp|dh)\b|\b(?:ignores?|ignoring|disregards?|follows?|following|sticks? to|compliant with|set in|diverges? from|departs? from) (?:the )?(?:canon|epilogue|all of season|season \w+)\b|\bin this (?:au|story|fic|verse|universe|version|one|chapter)\b",
    ),
    (
        3,
        "greets readers",
        r"^\W*(?:(?:hi|hey|hello|hiya|heya|howdy|greetings|welcome(?: back)?|ok|okay|so|well|alright|good (?:morning|evening)|yo|hola|wow)[,! ]+)+(?:to )?(?:(?:my|you|you're|all|there|again|back|dear|lovely|fellow|faithful|beautiful|the|of|y'?) ?)*(?:all|guys|everyone|everybody|everyone|folks|readers|peeps|people|lovelies|peoples|ppl|y'?all|minions|friends|world)\b",
    ),
    (
        4.5,
        "dates an edit",
        r"^\W*(?:(?:last |re-?|first |originally )?(?:edit(?:ed)?|updat(?:e|ed)|revised|posted|published|uploaded|corrected|rewritten|completed|written)(?: (?:on|by|at|in|as of))?)\b[: ]*\W*(?:\d{1,4}[/.-]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d)",
    ),
)

_TOPICS: tuple[tuple[float, str, str], ...] = (
    (2, "chapter", r"\b(?:chapters?|chaps?|chappies?)\b"),
    (
        4,
        "fan fiction",
        rf"\b{_FIC}\b|\bfandoms?\b|\bheadcanons?\b|\bself-insert\b|\bmary[- ]sue\b|\bsongfic\b|\bwhump\b",
    ),
    (1, "story", r"\b(?:story|stories)\b"),
    (2, "review", r"\breview(?:s|ers?|ed|ing)?\b"),
    (1, "comments", r"\bcomments?\b|\bfeedback\b|\bcriticism\b"),
    (1.5, "readers", r"\breaders?\b"),
    (1.5, "update", r"\bupdat(?:e|es|ed|ing)\b|\bupload(?:ed|ing|s)?\b|\bre-?post(?:ed|ing)?\b"),
    (1, "post", r"\bpost(?:ed|ing|s)?\b"),
    (3, "canon", r"\bcanon(?:ically)?\b|(?-i:\b(?:AU|OOC|OCs?|WIPs?|POVs?|PWP|OTP|H/C|UST)\b)|\boccness\b|\bp\.o\.v\b"),
    (3, "kudos", r"\bkudos\b|\bhiatus\b|\bcliff-?hangers?\b|\bcliffies?\b|\bwriter'?s block\b"),
    (
        2,
        "genre words",
        r"\b(?:lemons?|smut|fluff|fluffy|angst|angsty|slash|femslash|yaoi|yuri|hentai|crossovers?|pairings?|shipp?(?:ing|ers?)|spoilers?)\b",
    ),
    (1.5, "cast", r"\bcharacters?\b|\bplot\b|\bplotline\b|\bstoryline\b"),
    (
        1.5,
        "series",
        r"\bseason (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\bs\d+e\d+\b|\bepisodes?\b|\bfinale\b|\b(?:the )?(?:show|anime|manga|movie)\b",
    ),
    (2, "parts", r"\bsequels?\b|\bprequels?\b|\btrilogy\b|\bepilogue\b|\bprologue\b"),
    (2, "faults", r"\btypos?\b|\bgrammar\b|\bspelling\b|\bmistakes\b"),
    (
        1,
        "writing",
        r"\bwrit(?:e|ing|ten|er|ers)\b|\bwrote\b|\brewrit\w+\b|\bauthors?\b|\bupcoming\b|\binspiration\b|\bmuse\b|\bmostly complete\b",
    ),
    (2.5, "length", r"\b\d[\d,.]*k? words\b|\bword[- ]?count\b"),
    (3, "a site", rf"\b{_SITE}\b"),
    (1.5, "song", r"\blyrics\b|\bsong\b"),
    (
        1,
        "share",
        r"\bshare (?:it|this)\b|\bquick (?:thoughts?|note|word|heads[- ]up)\b|\bidea\b|\bprompts?\b|\brequests?\b",
    ),
)

_VOICE: tuple[tuple[float, str, str], ...] = (
    (0.5, "I", r"\b(?:i|i'm|i've|i'll|i'd|my|me)\b"),
    (0.7, "you", r"\b(?:you|your|you're|you'll|you've|u|ur|y'?all|ya)\b"),
    (1, "the crowd", r"\b(?:you guys|you all|everyone|everybody|guys|folks|peeps|peoples?)\b"),
    (
        0.8,
        "now",
        r"\b(?:i'm|i've|i'll|i am|i have|i will|i hope|i think|i know|i promise|i swear|i plan|i apologi[sz]e|i want to|i wanted to|i decided to|i tried|gonna|wanna|i do)\b"
        r"|^\W*(?:wanted|decided|tried|thought|hope|hopefully|still|just|probably|sorry|promise|figured|please|anyway|anyways|also|btw|oh|ps|p\.s|yeah|yes|yay|and yes|finally)\b",
    ),
    (
        2,
        "chat",
        r"\b(?:lol|lmao|rofl|haha(?:ha)*|hehe(?:he)*|omg|omfg|btw|tbh|idk|imo|imho|fyi|ikr|ngl|xoxo|wtf|thx|asap|ily|pls|plz|xx+o*|ppl|gonna|anyways|tho|cuz|soo+|yay|hee)\b|(?:^|\s)(?:x+d+|[:;=]-?[)(dp/3]|<3+|\^_*\^|>[._]<|o_o|t_t|:'\(|-_-|\\o/)(?=\W|$)|!!+|\?!|\*(?:ducks|hides|runs|dodges|bows|hugs|grins|sighs|cries|sobs|waves|blushes|coughs?)[^*]{0,40}\*|~\s*$",
    ),
)

_PAST = (
    r"(?:[a-z]{2,}ed|was|were|had|said|went|came|took|stood|sat|knew|felt|thought|saw|looked|found|told|made|gave|got|ran|kept|left|heard|held|"
    r"spoke|began|let|put|brought|met|turned|drew|fell|threw|woke|lay|led|rose|shook|wore|won|spent|slept|sent|read|rode|hung|grew|flew|fought|drove|drank|did|could|would|didn'?t|couldn'?t|hadn'?t|wasn'?t|bit|broke|caught|chose|dug|ate|forgot|hid|hurt|laid|lost|meant|paid|rang|sang|sank|shone|shot|shut|slid|stole|stuck|struck|swore|swung|tore|wrote|blew|bent|bled|crept|dealt|fed|fled|froze|knelt|leapt|leant|lit|sought|sold|spun|sprang|stung|swam|swept|taught|wept|wound)"
)
_ACTIONS = r"(?:open|walk|look|turn|run|stare|hear|see|watch|smile|nod|grab|pull|push|step|stand|sit|reach|whisper|close|stop|breathe|lean|shrug|sigh|glance|feel|drop|lift|pick|press|hold|move|swallow|blink|laugh|wake|slip|climb|follow|shake|throw|lie|wait|cross|kneel|frown|grin)s?"
_STORY: tuple[tuple[float, str, str], ...] = (
    (0.8, "he or she", r"\b(?:he|she|him|himself|herself|his|hers|her)\b"),
    (
        1.5,
        "someone did",
        rf"\b(?:he|she|they|it|who)(?: \w+ly)? {_PAST}\b|(?-i:\b(?!I\b|This\b|That\b|Next\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:\w+ly )?(?-i:{_PAST})\b",
    ),
    (1, "something was", rf"\b(?:the|a|an|his|her|their|its|no|each|every|two|three) (?:[a-z'-]+ ){{1,3}}{_PAST}\b"),
    (0.7, "I did", rf"\b(?:i|we) (?:\w+ly )?{_PAST}\b"),
    (
        1.2,
        "present tale",
        rf"\b(?:i|he|she|we|they|you)(?: \w+ly)? {_ACTIONS}\b(?! (?:forward|like|what you|you (?:guys|all|next|in|soon)|that (?:review|button)))",
    ),
    (
        1,
        "scenery",
        r"\b(?:his|her|their|my) (?:eyes?|hands?|face|head|hair|arms?|lips?|mouth|shoulders?|fingers?|voice|heart|throat|chest|feet|coat|sword|wand|gun)\b",
    ),
)


def _compiled(table: tuple[tuple[float, str, str], ...]) -> tuple[tuple[float, str, re.Pattern[str]], ...]:
    return tuple((weight, name, re.compile(pattern, re.IGNORECASE)) for weight, name, pattern in table)


_ACT_PATTERNS, _TOPIC_PATTERNS = _compiled(_ACTS), _compiled(_TOPICS)
_VOICE_PATTERNS, _STORY_PATTERNS = _compiled(_VOICE), _compiled(_STORY)

QUOTED = "\x01"
"""Stands for each character inside quotation marks, where nothing counts as said by the writer."""

_LONGEST = 1_500  # characters of a sentence that are looked at


@dataclass(frozen=True, slots=True)
class Signs:
    """What one sentence shows: weights of acts, topics, voice and tale, and the names of the acts."""

    acts: float
    topics: float
    voice: float
    story: float
    names: tuple[str, ...]

    def weight(self, trust: float) -> float:
        """How far the sentence speaks for a note (above 0) or for a tale; `trust` scales what topics count."""
        note = self.acts + (self.topics * trust) + (self.voice if self.acts or self.topics else self.voice / 2)
        story = self.story if not self.acts else self.story / 2
        return min(note, 12.0) - story - 1.0


def signs(sentence: str) -> Signs:
    """The signs in one sentence whose quoted parts are masked (see `QUOTED`)."""
    text = sentence[:_LONGEST].replace("’", "'").replace("‘", "'").replace("\n", " ")
    acts = topics = voice = story = 0.0
    names = []
    for weight, name, pattern in _ACT_PATTERNS:
        if pattern.search(text):
            acts += weight
            names.append(name)
    for weight, _, pattern in _TOPIC_PATTERNS:
        if pattern.search(text):
            topics += weight
    for weight, _, pattern in _VOICE_PATTERNS:
        if pattern.search(text):
            voice += weight
    for weight, _, pattern in _STORY_PATTERNS:
        found = sum(1 for _ in zip(range(3), pattern.finditer(text), strict=False))
        story += weight * (1 + 0.4 * (found - 1)) if found else 0.0
    if QUOTED in text:
        story += 2.0 if _SPEECH.search(text) else 0.3
    return Signs(acts, topics, voice, story, tuple(names))


_SPEECH = re.compile(r"[,.!?…—-][\"”»]|^\W*[\"“«]")

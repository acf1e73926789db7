"""What only a writer says to readers, phrase by phrase; how it is weighed is left to `features`.

Written as the tables of `vocabulary` are.
"""

from __future__ import annotations

from narrate.text.notes.vocabulary import table

ACTS = table(
    (
        5,
        "asks for reviews",
        r"""
        \br ?(?:&|and|n|\+) ?r\b|\b(?:read|rate|fav\w*|follow)(?:,| and| &|/)+ ?(?:\w+,? (?:and |& )?)?review\b
        \bplea+(?:se|z)? (?:\w+ )?(?:and )?(?:review|comment|r/r)\b(?! the\b| your\b| all\b| it\b| on the\b(?! story))
        \breview,? plea+se\b
        \b(?:pls|plz) (?:review|comment|r&r|leave|tell)\b
        \bplea+se (?:do )?(?:leave|drop|write|send|give|post|take)(?! no\b)[^.!?]{0,30}\b(?:review|comment|
        + kudos|feedback)
        (?<!\bto )(?<!\bwould )\b(?:leave|drop|send|write|give)(?! no\b) (?:me |us )?(?:a |an |your |some |any |
        + lots of |plenty of )?(?:\w+ )?(?:reviews?|comments?|kudos|feedback)\b
        \b(?:hit|click|press|push|smash) (?:that|the)[^.!?]{0,25}\b(?:button|kudos|review|follow|subscribe)
        \b(?:reviews?|comments?|kudos|feedback|concrit)(?: (?:and|or|&) \w+)? (?:(?:is|are|would be|
        + will be) )?(?:\w+ ){0,2}(?:loved?|appreciated|welcomed?|adored|treasured|cherished|amazing|fuel|food|
        + motivat\w+|like (?:chocolate|cookies|candy|cake|crack|coffee))
        \b(?:reviews?|comments?|kudos|feedback)(?: (?:and|or|&) \w+)? (?:makes? (?:me|my)|feeds?|keeps?|fuels?|
        + equals?|=)
        \bdon't forget to (?:review|comment|vote|follow|like|fav\w*|subscribe|leave a|drop a|rate)\b|
        + \bno flames?\b
        \bflame(?:s|rs)? (?:will|are|shall)\b|\bcon-?crit\b|\bconstructive (?:criticism|feedback|crit)\b
        \b(?:let's get|give me|can we get|at least|i want) (?:to )?\d+ (?:more )?reviews\b
        \bcomment (?:and|or) (?:vote|kudos|review)\b
        \b(?:keep|love) (?:\w+ ){0,3}(?:reviews|comments|feedback) (?:coming|rolling)\b
        \bkeep (?:them|those|'em|the \w+) coming\b|\byour (?:reviews|kudos)\b
        \b(?:love|enjoy\w*|appreciate|reading|read|for) (?:all )?(?:of )?your (?:\w+ )?(?:comments|feedback)\b
        ^\W*(?:so )?(?:please )?(?:read,? )?review\W*$|\bleave (?:me )?(?:some|a little) (?:love|sugar)\b
        """,
    ),
    (
        5,
        "thanks readers",
        r"""
        \b(?:thank(?:s| ?you| ?u|ies)?|thanx|thx|ty|tysm|grateful|appreciate|
        + shout-?outs?)\b[^.!?]{0,90}\b(?:review\w*|comment(?:s|ed|ing|ers?)|follow(?:s|ed|ers|ing)|fav(?:s|es|
        + ed|ou?rit\w*)|kudos|kudosed|beta\w*|beta-\w+|bookmark\w*|subscri\w+|alert(?:s|ed)|patrons|chapters?|
        + fics?|my readers|all readers|(?:everyone|all of you|those|people|all) (?:reading|(?:who|that)(?:'s|
        + 've| has| have| is| are)? (?:\w+ )?(?:read|left|sent|support\w*|stuck|asked|messag\w+|pm'?e?d|
        + encourag\w+|been|helped|still|wished|kept|took the time))|all (?:the )?(?:readers|lovely)|
        + sticking with (?:me|this|the)|stuck with (?:me|this|the)|reading this)\b
        """,
    ),
    (
        3.5,
        "thanks for reading",
        r"""
        \b(?:thank(?:s| ?you)|thanx|thx) (?:\w+ ){0,6}for (?:\w+ ){0,2}(?:reading|all the support|the support|
        + coming along for the ride)\b(?! (?:to|my|the|his|her)\b(?! (?:story|fic|chapter|stories|work)))
        \b(?:thank(?:s| ?you)|thanx) for (?:joining|sticking|coming along|being here|bearing with|
        + putting up with)\b
        \bif you(?:'ve| have)? (?:made it|got(?:ten)?|come) this far\b
        """,
    ),
    (
        3.5,
        "hopes they enjoy it",
        r"""
        \b(?:hope|hoping) (?:that )?(?:you|u|ya|y'?all|everyone|everybody|people|someone|some of you|
        + readers)\b[^.!?]{0,25}\b(?:enjoy(?:ed|ing)?|like[ds]?|liking|love[ds]?|had fun)\b(?=\W*$|[,;:!]|
        + \s+(?:it|this|these|reading|and|but|as|both|another|everything)\b|\s+(?:the|our|today's|
        + my) (?:\w+ )?{work}\b)
        \bhope the wait was\b|\bhope i (?:did|got|managed) (?:okay|ok|it|him|her|them|justice|right)\b
        \bhope (?:this|it|that) (?:was|is|lives|doesn't|makes|made|turned|clears?|
        + cleared)\b[^.!?]{0,40}\b(?:worth|wait|okay|ok|good|disappoint|suck|sense|enough|up to|expectations|
        + things up|confus\w+)\b
        """,
    ),
    (
        3.5,
        "says enjoy",
        r"""
        ^\W*(?:(?:please|so|anyway|anyways|now|well|but|and|okay|ok|as always),? ){0,2}enjoy(?:,? (?:(?:the|
        + this|my|your|another|these|some) (?:\w+ )?{work}|reading|it|chapter \w+))?(?:,? (?:all|everyone|guys|
        + folks|everybody|y'all|and review|and r&r|xo*x*|lovelies|my \w+|you guys))?\W*$
        \bhappy reading\b|^\W*r ?& ?r\W*$
        """,
    ),
    (
        4,
        "asks for opinions",
        r"""
        \b(?:let|lemme)(?: me| us)? know (?:in (?:the|a|your) (?:comments?|reviews?)|what (?:you|y'all|u|ya|
        + everyone)[^.!?]{0,20}think(?=\W*$|[,;!)]| (?:of|about) (?:it|this|my|the {work})| in | so | and )|
        + how (?:i|it)[^.!?]{0,10}(?:did|was)|if (?:you|u|there|i|it|y'all|anyone|this)|your thoughts|who you)
        \btell me (?:what you (?:guys |all )?think(?=\W*$|[,;!)]| (?:of|about) (?:it|this|my|the {work})| in )|
        + in the (?:comments|reviews)|if i should)
        ^\W*(?:what (?:do|did|would) (?:you|y'all|u) (?:guys |all )?think\b[^.!?]{0,30}\?|thoughts\?|opinions\?)
        \b(?:i'd|would|i) (?:really |absolutely )?(?:love|like) to (?:hear|know) (?:what (?:you|y'all)|
        + your (?:thoughts|opinions?|theories)|from you)
        \bfeel free to (?:review|comment|leave|pm|point|drop|suggest|correct)|\bpm me\b
        \b(?:i'm |am )?open (?:to|for) (?:suggestions|requests|prompts|ideas)\b|\bjust credit me\b
        \bany (?:suggestions|ideas|requests|prompts)\b[^.!?]{0,40}(?:\?|welcome|know|comments?|review|pm)
        \bi (?:take|accept|am taking|'m taking) (?:requests|prompts)\b
        \bshould i (?:continue|keep (?:going|writing)|write (?:more|another|a sequel))\b
        \bpoll (?:on|in|up) (?:on )?my\b|\bworth continuing\b
        ^\W*(?:thoughts|questions|theories|opinions|comments|suggestions|predictions|guesses)\?
        \b(?:guesses|theories|thoughts|answers|ideas|questions) (?:down )?(?:below|in the (?:comments|
        + reviews))\b
        \bspot any (?:typos|mistakes|errors)\b|\bwould anyone (?:be interested|read|want)\b
        \blike it\? ?(?:hate|love|dislike)|\b(?:can you (?:tell|guess) (?:i|what i|which|who))\b
        \b(?:go back and )?re-?read (?:the )?(?:last|previous|first|old)\b|^\W*(?:a )?(?:quick|brief|
        + short) recap\b
        \byour (?:thoughts|theories|guesses|predictions)\b
        """,
    ),
    (
        4,
        "excuses itself",
        r"""
        \b(?:sorry|apologi[sz]e|apologies|forgive me|forgive the|pardon)\b[^.!?]{0,80}\b(?:the (?:long |late |
        + short |super |huge |massive |slow )*(?:wait|hiatus|late update|update|chapter|length|cliff\w*|typos?|
        + grammar|ending|formatting)|long wait|lateness|shortness|updat\w+|hiatus|cliff-?hangers?|cliffies?|
        + typos|chapters?|ooc\w*|not (?:updating|posting))\b
        \b(?:sorry|apologi[sz]e|apologies|forgive me)\b[^.!?]{0,30}\b(?:it|this|that|i|it's|it has|
        + it's been)\b[^.!?]{0,25}\b(?:(?:took|taken|taking|been) (?:\w+ ){0,2}long|so short|so late|
        + a bit short|kinda short|rushed)\b
        \b(?:sorry|apologi[sz]e|apologies)\b[^.!?]{0,20}\b(?:the delay|the wait|any (?:\w+ )?(?:mistakes|
        + errors)|all the (?:mistakes|errors))\b
        \bi know(?:,? i know)?[,.]? it's been (?:\w+ ){0,3}(?:while|long|forever|ages|months?|years?)\b
        \bplease (?:be|go) (?:kind|nice|gentle|easy)\b[^.!?]{0,40}\b(?:first|story|new|writ\w+|fic\w*|me)\b
        \b(?:sorry|apologies) if (?:it|this|the (?:chapter|ending)|anything|i (?:got|missed))\b
        \bnot my (?:best|favou?rite|finest) (?:chapter|work|one|writing|fic|effort)\b
        \bsorry for (?:vanishing|disappearing|going (?:awol|mia|quiet))\b
        """,
    ),
    (
        4.5,
        "disclaims ownership",
        r"""
        \b(?:do(?:es)?n't|do(?:es)? not|dont|never|didn't|did not|wish i) own(?:ed|
        + s)? (?:(?:\w+ ){0,2}(?:any(?:thing)?|all|none) (?:of )?(?:these|the|this|those|it|in|that|
        + you recogni[sz]e) |anything\W*$|nothing|any (?:of|rights|part)|(?:\w+ ){0,4}(?:characters?|universe|
        + world|show|series|songs?|lyrics|franchise|rights|plot|movies?|games?|anime|manga|books)\b)
        \bi (?:do not|don't|still don't|sadly don't|never|
        + dont) (?:\w+ )?own (?-i:(?:the )?[A-Z]\w+(?: [A-Z&]?\w+){0,5}\W*$|[A-Z]\w+(?: [A-Z&]?\w+){0,5}(?: or |
        + , |; ))
        \bi own (?:nothing\W*$|nothing but (?:the|my) (?:plot|idea|oc|story|mistakes|words)|none of|only (?:the|
        + my) (?:plot|oc|idea|story)|no (?:rights|part|characters)|absolutely nothing|nothing (?:you|in|related|
        + recogni[sz]able)|naught)
        \bown(?:s|ed)? (?:everything|all (?:of )?(?:it|this|the)|the (?:characters|rights|world))\b
        \b(?:not mine|isn't mine|aren't mine|are not mine|is not mine)\b[^!?]{0,60}\b(?:characters?|belong|own|
        + sue|borrow\w*|disney|marvel|playing|never was|never will)\b
        \b(?:characters?|everything|rights?|universe|world|all (?:of )?(?:it|this)|series|franchise|show|songs?|
        + lyrics(?: \w+)?|credit|plot|(?-i:[A-Z]\w+))\b[^.!?]{0,30}\b(?:belongs?|(?:is|
        + are) (?:the )?(?:sole )?(?:property|copyright|owned|©)|courtesy)\b (?:solely |only |rightfully |
        + all )?(?:to|of|by) (?:the |their |its |his |her )?(?:respective|rightful|original|owners?|creators?|
        + amazing|wonderful|great|brilliant|genius|sir |mr\.? |ms\.? |j\. ?k|jk|jkr|bbc|(?-i:[A-Z]\w+ [A-Z]\w+|
        + CW|BBC|CBS|NBC|ABC|Disney|Marvel|Nintendo|Rowling|Meyer|Bioware|Fox))
        \b(?:no|without) (?:copyright|infringement|profit|money)[^.!?]{0,25}\b(?:infring\w+|intended|made|being|
        + is|meant)\b
        \bmak(?:e|ing) (?:no|any|zero) (?:money|profit)\b
        \bdon't sue(?: me)?\b(?= *(?:\W*$|,? (?:i|me|please|because|okay)))
        \bfor (?:fun|entertainment)(?: purposes)?,? (?:only|not (?:for )?profit)\b
        \ball (?:rights|credit|credits) (?:reserved )?(?:go|goes|belong)\b|\bjust borrowing\b
        \b(?:i'm|am|like to|just) (?:just )?(?:borrowing|playing|play) with (?:them|the characters|
        + their lives)\b
        \bthat honou?r belongs to\b
        """,
    ),
    (
        4.5,
        "speaks of updates",
        r"""
        \b(?:next|new|another|second|following|final|last|rest|other|more|future|longer|
        + extra)(?: (?!of\b)\w+){0,2} {chapter}\b[^.!?,;]{0,60}\b(?:up(?= (?:by|on|soon|in|tomorrow|this|next|
        + before|within)|\W*$)|out (?:by|on|soon|in|for|this|tomorrow)|soon|post(?:ed|ing)?|upload\w*|(?:will|
        + should|might|may|'ll) (?:\w+ )?(?:be|have|come|get|feature|see|take|focus|include|contain)|coming|
        + ready|almost|nearly|in the works|longer|shorter|half|written|to go)
        (?:^|[,;:.!-] ?|\b(?:see|expect|have|get|post) )(?:the |a |your |so |and )?(?:next|new|
        + another) {chapter}\b[^.!?]{0,25}\b{day}
        \b(?:have|get|got|put|finish|post|upload|working on|write|writing|start|started|here's|here is) (?:the |
        + a |another |that |this )?(?:next|new|following) {chapter}\b
        \b(?:will|should|can|try(?:ing)?|hope(?:fully)?|promise|plan(?:ning)?|going|'ll|gonna|able|might|won't|
        + don't know when|when)\b[^.!?]{0,25}\b(?:update(?! (?:the|your|his|her|our|my) (?!story|fic))|updating|
        + upload|post (?:more|again|the (?:next|rest|second)|once|every|weekly|daily)|be updated)\b
        \b(?:updates?|updating)\b[^.!?]{0,30}\b(?:schedule|soon|again|weekly|every|regularly|slow|sporadic|
        + twice|once|faster|more often|late|{day})\b
        \b(?:weekly|daily|regular|slow|sporadic|irregular|early|late|quick|another|double|not an?) updates?\b
        \b(?:see|catch|meet) (?:you|ya|y'all|u)(?: (?:all|guys|there|again|then|folks)){0,2} (?:soon\W*$|
        + in the next|next (?:chapter|time|update|week)|in chapter|at the next)\W*(?:$|[a-z]+\W*$)
        \b(?:see|catch) (?:you|ya|y'all|u)? ?(?:all|guys)\b[^.!?]{0,25}\b{day}
        \b(?:un)?till? (?:the )?next (?:chapter|update|part)\b
        ^\W*(?:so )?(?:un)?till? next time,? (?:guys|folks|everyone|my|lovelies|peeps|all|readers|xo*)\b
        ^\W*(?:much |lots )?more soon\W*$|\bmore (?:is )?to come\W*$|\bnot abandoned\b
        \b(?:haven't|have not|didn't|won't|not going to|never) (?:abandon\w*|giv\w+ up on) (?:this|
        + the) (?:story|fic)\b
        \b(?:on|going on|taking a|go(?:ing)? on|back from) (?:a )?(?:short |long |temporary |indefinite |my |
        + this )?hiatus\b
        \b(?:this|the) (?:story|fic) is (?:now )?(?:complete|finished|abandoned|discontinued|on hold|
        + up for adoption)\b
        \bhalf (?:will be|is|should be) (?:posted|up|coming)\b|\btune in (?:next|tomorrow)\b
        \bfind out (?:next (?:week|time|chapter)|in the next (?:chapter|part|episode))\b
        \b(?:this|that|it) (?:is|was|will be|'ll be) (?:\w+ )?(?:the|our|my) (?:last|first|second|final|longest|
        + shortest|penultimate) (?:chapter|update|installment)\b(?! of (?:his|her|my|their|our|the (?!story|
        + fic)))
        \bto be continued (?:in|next|soon|on)\b
        \b(?:i know i|like i|as i) (?:said|promised)\b[^.!?]{0,30}\b(?:update|chapter|post|friday|monday|sunday|
        + saturday|thursday|wednesday|tuesday)\b[^.!?]{0,30}(?=\W*$)
        \bthat's (?:all|it) for (?:now|today|this (?:week|time|chapter)),? (?:folks|guys|everyone|everybody|
        + peeps|lovelies|my)\b
        \b(?:sequel|epilogue|prequel|part (?:two|three|2|3)) (?:is|will|will be|should be|to) (?:now )?(?:up|
        + out|posted|coming|start|begin)\b
        \b(?:two|three|four|five|six|a few|couple(?: of)?|one|\d+) (?:more|other) (?:chapters?|
        + parts?)\b[^.!?]{0,40}\b(?:to go|left|planned|and|after|until|before|then|for this)\b
        """,
    ),
    (
        4.5,
        "leads to the story",
        r"""
        \b(?:on(?:ward|wards)?|back|off|here's|get(?:ting)?|move|moving|proceed)(?: (?:on|back))? (?:with|to|
        + we go with|into) (?:the|this|our|today's) (?:\w+ )?(?:story|show|chapter|fic|tale|reading)\b(?=\W*$)
        ^\W*(?:(?:and|so|now|anyway|anyways|well|but),? )*(?:without|with no) (?:further|any further|any more|
        + more) (?:ado|adieu|delay|rambling)\b
        ^\W*(?:(?:anyway|anyways|so|now|okay|ok|and|well|but),? )*here(?:'s| is| you go|'s (?:the|
        + your))[^.!?]{0,25}\b(?:chapter|chap|update|next part|fic|new one)\b
        \bi'll (?:shut up|stop (?:rambling|talking)|let you (?:read|get))\b
        \bon to the (?:story|chapter|reading|fic)\b|^\W*story start\W*$
        \b(?:more|longer|see|important|long|another) (?:a/?n|author'?s? note)s?\b
        \bnotes? at (?:the )?(?:end|bottom|top)\b|\bsee (?:the )?(?:end|bottom|top)[^.!?]{0,12}notes?\b
        \bend of (?:this )?(?:chapter|part) (?:\w+ )?notes?\b
        """,
    ),
    (
        5,
        "credits a beta",
        r"""
        \b(?:un|self|not|no|non)-? ?beta'?(?:e?d|read|-read)?\b(?! (?:male|wolf|test|wolves))|\bbeta'?e?d\b
        \bbeta(?:[- ]?(?:read(?:er|ers|ing)?|ing)|s? for (?:this|me))\b
        \bmy (?:\w+ ){0,3}betas?[,:]? (?:\w+ )?(?:for|who (?:fixed|read|caught|puts)|is the|has|deserves|
        + [a-z]+\d+)\b
        \b(?:thank\w*|credit|to) (?:\w+ ){0,2}my (?:\w+ )?betas?\b|\blooking for a beta\b|\bbeta credits?\b
        \b(?:mistakes|errors|typos)(?: \w+){0,3} (?:are|remain|is) (?:(?:all|still|only|entirely|
        + solely) )?(?:mine|my own|my fault)\b
        \b(?:excuse|ignore|pardon|point out|forgive)[^.!?]{0,20}\b(?:typos|grammar|grammatical|formatting|
        + spelling)\b
        \bunedited\b|\bnot (?:been )?(?:edited|proof-?read)\b|\bproof-?read by\b|\b(?:cheer|brit|
        + ameri)-?pick\w*\b
        \bwe die like\b
        """,
    ),
    (
        5,
        "speaks of its English",
        r"""
        \benglish (?:is(?:n't| not)|ain't) (?:my|actually my|our)\b|\bnot (?:a|an) native (?:english )?speaker\b
        """,
    ),
    (
        4.5,
        "warns of content",
        r"""
        \b(?:trigger|content|spoiler|language|lemon|smut|slash|gore|violence|character[- ]death|fluff|
        + angst) warnings?\b
        ^\W*(?:TW|CW)\b ?[:/-]|\bspoilers? (?:for|through|up to|ahead)\b|
        + \bdon't like[,;:]? (?:then )?don't read\b
        \bif (?:you|that|this)[^.!?]{0,60}\b(?:don't (?:like that|read)|hit the back button|turn back now|
        + squicks?|isn't your (?:thing|cup)|not your (?:thing|cup)|haven't read)
        \brated? (?:(?-i:[KTMR]\+?(?!\w)|PG|NC|MA)|mature|teen|explicit)|\bNC-?17\b|\bPG-?13\b
        (?-i:\b[MKT]\+? rating\b)
        \b(?:this (?:chapter|fic|story|part|one)|the following (?:scene|chapter|story|fic)?) ?(?:contains?|
        + includes?|features?|will contain|gets? (?:a (?:bit|little) )?(?:dark|heavy|intense))\b
        \b(?:mentions?|depictions?) of (?:self[- ]harm|suicide|abuse|rape|violence|drug)|\bcheck the tags\b
        \bback button\b|\b(?:story|chapter|fic) contains\b|\btext in (?:bold|italics?)\b
        \b(?:bold|italics?|underlined?) (?:is|are|means?) (?:for )?(?:thoughts|parseltongue|flashbacks?|dreams?|
        + telepath\w+|text\w*|letters?)\b
        \bcharacter death(?:s)? ahead\b
        """,
    ),
    (
        5,
        "plugs a page",
        r"""
        \b(?:follow|find|come|join|visit|check|support|add|yell|scream|talk|chat|hit|read|see|message|catch|
        + also|up|early|ahead|subscribe|moving|link)\b[^.!?]{0,60}\b(?:on|at|to|via|my|our|the|over|
        + a) (?:\w+ )?{site}\b
        \b(?:cross-?|re-?|also |originally |first )?(?:post(?:ed|ing)?|publish(?:ed|ing)|upload(?:ed|
        + ing)) (?:here |also )?(?:on|to|at|in|from|over)(?: \w+)? {site}\b
        \bcross-?post\w*\b|\b(?:on|at) (?:\w+ )?{site} (?:as|@|under|if|for)\b|\blinks? in (?:my )?(?:bio|
        + profile)\b
        \bbuy me a coffee\b|\b(?:my|our) (?:patreon|ko-?fi|discord|tumblr)\b
        \b(?:advanced?|early) (?:chapters|access)\b|\bchapters ahead\b|\bpatreon\b|\bko-?fi\b|\bdiscord\.gg\b
        \b(?:on|in) my profile\b|\bmy profile\b|\bmy other (?:story|stories|works?|fics?)\b
        """,
    ),
    (
        4,
        "speaks of the writing",
        r"""
        \b(?:the|my) muse\b(?=[^.!?]*\b(?:i|me|my|i'm|said|wouldn't|refused|decided)\b)
        \bthis (?:\w+ )?(?:{fic}|chapter|chap|chappie|crossover)\b(?! of (?!my|the (?:story|fic))\w+)
        \b(?:my|first|second|third|new|another|little|short|quick|this) (?:(?:very|first|ever|own|attempt at|
        + new|other|little|long|short|try at|shot at) )*(?:a )?(?:\w+ )?{fic}\b
        \b(?:still |been |currently )?(?:working on|writing|finish(?:ing)?|updat(?:e|ing)|continu(?:e|ing)|
        + post(?:ing)?|rewrit(?:e|ing)|edit(?:ing)?) (?:up )?(?:this|my|the|another|that|a|new|both|these|
        + more of this) (?:\w+ ){0,2}(?:story|fic|chapter|stories|one-?shot|sequel|prequel|
        + series)\b(?=[^.!?]*\b(?:i|i'm|i've|my|me|i'll|you|still|been|now|this|will|hope\w*)\b|\W*$)
        \bwriter's block\b|\bplot[- ]?bunn\w+
        \b(?:this|it)(?: idea)? (?:popped|came|wouldn't (?:leave|get))[^.!?]{0,20}\b(?:into my|out of my|
        + me alone|my head|my mind)\b
        \bthis idea\b[^.!?]{0,40}\b(?:leave me|head|mind|2|3)\b
        \b(?:add|write|post) (?:some )?(?:more|another) (?:to this|of this|of it|later)\b
        \b(?:come back (?:and|to)|going to|go back and) (?:edit|fix|rewrite|revise) (?:this|it|that)\b
        \bget (?:it|this|something) out there\b|\bfiller chapter\b|\bfirst attempt at\b
        \bth(?:is|e) (?:chapter|story|fic|one|whole thing) (?:was|is) (?:originally|supposed|meant|going|
        + so (?:hard|fun|much)|really (?:hard|fun)|told|kinda|kind of|just|a bit|pretty|gonna)\b
        \b(?:this|it) (?:was|is) (?:originally|supposed to be|going to be|meant to be) (?:\w+ ){0,3}(?:longer|
        + shorter|one-?shot|fic|chapter|story|drabble|two parts)\b
        \bsplit (?:it|this|the chapter) (?:in|into|up)\b
        \b(?:fun|hard|difficult|easy|trouble|time|blast|tears|crying) (?:while |when |in )?writing (?:this|it|
        + that)\b
        \bwriting (?:this|it)[,.!]? (?:one|chapter|fic|can you tell)\b
        \bre-?writ(?:e|ten|ing) (?:the|this|it|most|parts)\b[^.!?]{0,20}\b(?:chapters?|times|scene)\b
        \bmy first (?:ever )?(?:story|try at)\b(?=\W*$|,| so| here| on)
        \bposting (?:this|it) (?:now|early|today|before|because)\b
        \b(?:very )?first (?:\w+ )?(?:time|attempt|try|go) (?:ever )?(?:at )?(?:writing|posting|publishing|
        + at (?:smut|writing|fan\w*))\b
        \bnervous about (?:posting|sharing|publishing)\b
        \bwrote (?:it|this) in (?:one|a single|an|about) (?:sitting|go|day|night|hour|afternoon)\b
        \bjust a (?:little|quick|short|silly) (?:something|idea|one|scene|thing) (?:i|that|for|to)\b
        \bhave some (?:angst|fluff|smut|feels|h/c|whump)\b|\bas requested\b
        ^\W*as promised\b(?=[,!:]? (?:here|the|this|a|an|another|your|my)\b|\W*$)
        \b(?:i|i've) (?:never |only )?(?:wrote|written|write) (?:this (?:while|for|as|when)|(?:him|her|
        + them|(?-i:[A-Z]\w+)) before)\b
        \bmostly grammar\b|\bshare (?:it|this)(?: chapter| one)? (?:now|with (?:you|y'all))\b
        """,
    ),
)

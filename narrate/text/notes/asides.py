"""More of what only a writer says to readers: of the life around the writing, of the text itself, of the people in it.

Weighed as `acts` is, by `features`, and written as the tables of `vocabulary` are.
"""

from __future__ import annotations

from narrate.text.notes.vocabulary import table

ASIDES = table(
    (
        3.5,
        "excuses lateness",
        r"""
        \b(?:sorry|apolog\w+|forgive me)(?: that| if| for how| for)? (?:this|it|the (?:chapter|update|chap|post))
        +  (?:one |chapter |part )?(?:is|was|'s|took|comes|came|being|isn't|seems|feels) (?:\w+ ){0,2}(?:late|short|
        + long|rushed|overdue|early|all over)\b
        \b(?:sorry|apologies) (?:this|it)(?:'s| is| was) (?:\w+ )?(?:late|short|rushed|overdue)\b
        \b(?:meant|wanted|supposed|planned|hoping|promised|trying) to (?:have )?(?:post|upload|publish|update)
        +  (?:this|sooner|earlier|yesterday|last)\b
        \bi (?:really )?have no (?:good )?excuses?\b|\bback from the dead\b|^\W*i'?m (?:back|alive|not dead)\b\W*$
        \b(?:real life|RL|life|work|school|uni|college) (?:sucks|got in|gets in|happened|ate|hit me|decided to|kinda
        + |kind of|is kicking|has been|was kicking|got (?:a bit )?(?:crazy|hectic|busy))\b
        \b(?:kicking|kicked) my (?:butt|ass|arse)\b
        \b(?:last|only) (?:one|chapter|update|post) (?:for|in) (?:a|some|the|about)\b
        ^\W*(?:(?:so|okay|well|wow)\W+)?it's been (?:over |almost |like )?(?:a|\w+) (?:long |whole )?(?:while|time|
        + years?|
        + months?|weeks?)\b|(?<!i )\bthank(?:s| you) (?:\w+ )?for (?:your|the) patience\b(?! of)
        \b(?:taking|need) (?:a|some) (?:\w+ )?break (?:from (?:this|writing)|to (?:work|write|focus|catch))\b
        \bi know i(?:'m| am) (?:\w+ )?late\b(?! for)|\b(?:been|gone) (?:mia|awol)\b
        \bslow(?:er)? (?:to|with) (?:update|upload|post)\w*\b
        """,
    ),
    (
        4,
        "speaks of its making",
        r"""
        \b(?:wrote|typed|finished|posted|edited) (?:all of |most of |half of )?(?:this|it)(?: \w+){0,4} (?:at \d+ ?
        + (?:am|a\.m)|on my phone|instead of (?:sleep|study|doing|going|work)\w*|at stupid|in one sitting|
        + half asleep)\b
        \bwr(?:ote|itten|iting) (?:this|it) (?:\w+ )?instead of\b|\b(?:spent|wasted) [^.!?]{0,20}\bwriting this\b
        \bdon't expect (?:shakespeare|too much|much|regular|a masterpiece|quality|anything good|updates)\b
        \b(?:popular|overwhelming) demand\b|\b(?:i'm|i am|decided|going) (?:to )?continu(?:e|ing) this\b
        \b(?:gone|went|going|go) back (?:and|to|through) (?:\w+ )?(?:edit|fix|re-?wr|chang|tweak|correct|clean)\w*\b
        \b(?:you )?(?:don't|won't|shouldn't) (?:need|have) to re-?read\b|\bi started (?:writing|posting) this\b|
        + \bi started this (?:story|fic)\b|\bthat's a wrap (?:on|for)\b
        \b(?:cried|crying|sobbed|sobbing|laughed|giggl\w+|teared up|bawled|had fun|blushed) [^.!?]{0,20}\b(?:while|
        + when|
        + as i was) (?:typing|writing|editing|posting)\b
        \b(?:that|this) (?:last|next) (?:bit|part|scene|line|chapter|section) (?:\w+ )?(?:to write|is (?:a|from|
        + not)|gets|
        + might|may be|killed me|made me)\b
        \b(?:chapter |fic |story )?titles? (?:(?:is|are|was) )?(?:shamelessly )?(?:comes?|taken|stolen|borrowed|
        + courtesy
        + |from)\b
        \b(?:original|first|earlier) (?:draft|version|outline) (?:of this )?(?:had|was|ended|of this|didn't|
        + included)\b
        \b(?:this one|this|it)(?:'s| is| was) (?:\w+ ){0,3}(?:filler|transition(?:al)?|set-?up)\b
        \bi(?:'ve| have)? (?:rewrote|rewritten|re-wrote|rewrite) (?:it|this|the whole|that)\b
        \b(?:was|were) a (?:pain|beast|nightmare|blast|joy) to write\b|\b(?:hard|fun|easy|tough|difficult|intense|
        + painful|weird|emotional|exhausting|tricky|interesting) to write\b
        \b(?:revised|edited|rewritten|updated|new|old|improved) version of (?:the|this|my) (?:chapter|story|fic|one|
        + old)\b
        \b(?:rais|chang|upp|bump)\w* the rating\b|\bmore (?:frequent|regular) updates\b|
        + \bexpect (?:\w+ ){0,2}updates\b
        \b(?:reading|see|find|found) this (?:story |fic )?(?:on any|anywhere|on another)(?: other)? (?:site|else|
        + website)\b
        \bplot ?holes?\b|\b(?:pure|shameless|plotless|nothing but|self-indulgent)[ ,\w]{0,20} (?:fluff|smut|angst|
        + crack)\b
        \b(?:haven't|didn't|won't) (?:forgotten|forget|abandon\w*|given up on) (?:about )?(?:this|the) (?:story|fic)\b
        ^\W*(?:written|made|done) for (?:day \d+|prompt|the \d{4}|[\w-]+'s (?:birthday|prompt|challenge))\b
        """,
    ),
    (
        4,
        "places itself in a series",
        r"""
        ^\W*(?:this is (?:a |the )?)?(?:direct |loose )?(?:sequel|prequel|companion(?: piece| fic| story)?|follow-?up|
        + continuation|missing scene|deleted scene|episode tag|coda) (?:to|for|of|from) (?:\x01|\W{0,2}\x01|my|the|
        + (?-i:[A-Z]))
        ^\W*(?:this is )?(?:part|book|number) (?:\w+|\d+) (?:of|in) (?:the|my|a) [^.!?]{0,40}\b(?:series|verse|
        + trilogy|universe
        + |saga|'verse)\b
        \byou (?:should|need to|have to|might want to|don't have to) (?:probably )?(?:have )?read (?:that|the|it|my|
        + this)
        +  (?:one |first|story |fic |previous |prequel )
        \b(?:tweak|alter|ignor|chang|bend|bent|mess|fiddl|play)\w* (?:with )?(?:the )?canon\b
        \b(?:moved|changed|altered|fudged|messed with|adjusted) (?:\w+ ){0,2}(?:ages?|birthdays|dates|the books)\b
        """,
    ),
    (
        4,
        "forestalls questions",
        r"""
        \bbefore (?:anyone|anybody|someone|you (?:all|guys)|y'all|people) (?:yells?|asks?|says?|comes? (?:for|at)|
        + gets?|
        + complains?|points?|starts?|attacks?|flames?|kills? me)\b
        """,
    ),
    (
        4,
        "explains itself",
        r"""
        \bif (?:any|there are any|you're a|someone|anyone)[^.!?]{0,30}\b(?:is|are|out there|who(?:'s| is| are)?)
        +  reading this\b(?=[^.!?]*\b(?:i|sorry|please|forgive|correct|apolog)\b)
        \b(?:things|stuff|notes) (?:you (?:should|need to|might want to|guys)|to) (?:know|note|clear up|
        + keep in mind|mention)
        +  before (?:you|we|reading|starting)\b
        \bi (?:know|knew) (?:absolutely |next to |literally )?nothing about [^.!?]{1,40}\b(?:so|sorry|please|if)\b
        \b(?:\d+|ten|twenty|thirty|forty|fifty|(?:a|one|two) hundred|a thousand) (?:followers|favou?rites|favs|
        + reviews|
        + kudos|views|reads|comments|bookmarks|votes)\b
        \b(?:here (?:are|is)|another) (?:another )?(?:\w+ ){0,2}(?:thousand|hundred|k) words\b
        \b(?:anonymous|guest) reviewers?\b|\banons? (?:who|asked|on tumblr)\b
        \b(?:mistakes|typos|errors)\b[^.!?]*\b(?:let me know|tell me|point (?:them|it) out|i'll (?:\w+ )?(?:fix|
        + edit|correct))\b
        \b(?:mistakes|typos)\b[^.!?]*\b(?:i'll|i will) (?:\w+ )?(?:fix|edit|correct)\b|\bi'll edit (?:it|this)\b
        \bi'?m (?:not|no) (?:a |an )?(?:doctor|lawyer|expert|scientist)\b[^.!?]*\b(?:so|sorry|please|forgive)\b
        \bsuspend (?:your|all|any) disbelief\b|\b(?:standard|usual) disclaimers?\b
        \b(?:excuse|forgive|pardon|sorry (?:for|about)) (?:my|any) (?:\w+ )?(?:english|grammar|spelling)\b
        \b(?:that|this|it) was (?:totally )?an? [^.!?]{1,40} reference\b
        \bto the (?:guest|anon\w*|reviewer|reader|person|people) (?:who|that)\b
        \banything (?:you|y'all|anyone)(?: guys)?(?:'d| would)? (?:like|want|wants|wanna) (?:me )?(?:to )?(?:see|
        + happen|write|
        + include|add)\b
        \b(?:google translate|wikipedia|i googled|my \w+ is (?:\w+ )?rusty|butchered (?:it|the))\b
        \b(?:thoughts|speech|flashbacks?|dreams?|parseltongue|telepathy|texts?|letters|lyrics|[a-z]+ language|french|
        + japanese|spanish|german|elvish)\b\W* (?:is |are |will be |=|in )+\W*(?:bold|italics?|italici[sz]ed|
        + underlined)\b
        ^\W*(?:[\x01]+|thoughts?|speech|talk\w*|bold|italics?|underline)\W*(?:[-=:–—]\W*)(?:talking|thinking|speaking|
        + thoughts?|speech|flashbacks?|telepathy|texting|phone|(?:change of |change in )?(?:scene|pov)\w*)\W*$
        ^\W*\x01[\x01\W]*(?:means|=|translates? (?:to|as)|is (?:french|german|spanish|japanese|latin|irish|gaelic|
        + italian|
        + russian|elvish|welsh) for)\b
        \b(?:not|no idea if|clue if|know if|sure if) (?:\w+ ){0,3}(?:medically|historically|physically|scientifically)
        +  (?:possible|accurate|correct)\b
        """,
    ),
    (
        5,
        "asks for votes",
        r"""
        \b(?:consider|mind|by|appreciate you|love you for) (?:leaving|dropping) (?:a|me|some|your|kudos)\b
        \bvote,? (?:and |& |or )?(?:comment|share|follow)\b|\bvote (?:for|in|on) [^.!?]{0,20}\b(?:poll|profile)\b
        \b\w+ (?:more )?reviews (?:and|gets?|=|before) (?:i'll|you|i|the)\b|\blurkers\b
        \bi (?:do )?read (?:every|each|all)(?: single)?(?: of)?(?: one of)?(?: your| the| my)? (?:comments?|
        + reviews?|messages?)\b
        """,
    ),
    (
        4.5,
        "announces the next chapter",
        r"""
        ^\W*next (?:chapter|week|update|up),? (?:we|you|things|they)\b
        ^\W*(?:and )?(?:the )?next (?:chapter|chap|update) (?:will|should|might|is (?:going to|gonna)) (?:probably |
        + also )?
        + (?:be|have|feature|focus|come|go|take|cover|deal|show|see)\b
        """,
    ),
    (
        5,
        "names other works",
        r"""
        \bi(?:'ve)? (?:also )?(?:have|got|posted|started|published) (?:a|another|two) (?:new |
        + other )?(?:\w+ )?(?:story|fic|
        + one-?shot|project) (?:up|out|called|coming|in the works)\b
        \b(?:posted|wrote|uploaded|published) a (?:\w+ )?companion (?:piece|fic|story)\b|\bcheck (?:it|
        + them) out if you\b
        \b(?:go|please|so|and) check (?:it|them|that|her|his|their|out)\b[^.!?]{0,20}\b(?:out|my|her|story|profile)\b
        """,
    ),
    (
        4.5,
        "thanks a helper",
        r"""
        \b(?:thank(?:s| you)|credit|props|kudos|cheers|love|hugs)\b[^.!?]{1,60}\bfor (?:looking (?:this|it) over|
        + pointing
        + (?:that|it|this|out)|reading (?:this|it) (?:over|through)|checking (?:this|my|the)|catching (?:my|the|that)|
        + helping (?:me )?with (?:this|the)|the (?:prompt|inspiration|title|cover|beta\w*|suggestion|idea)|
        + proof-?read\w*|
        + (?:the )?brainstorm\w*|catching all|cheer-?(?:lead|read)\w*|(?:talking|letting) me (?:through|ramble|
        + bounce|rant))\b
        \bthank(?:s| you)[^.!?]{0,30}\b(?:every|each)(?: single)? (?:one of you|message|comment|review|like)\b
        (?<!i )\bthank(?:s| you) (?:\w+ )?for (?:your|the) (?:\w+ )?(?:support|encouragement)(?! of)\b
        \b(?:my|the) (?:wonderful |amazing |lovely )?artist\b[^.!?]{0,40}\b(?:fic|piece|story|art)\b
        """,
    ),
    (
        3.5,
        "wishes everybody well",
        r"""
        ^\W*(?:and )?(?:happy|merry|a happy|have a (?:good|great|happy|merry)) [\w' ]{3,20},? (?:to )?(?:everyone|
        + everybody|
        + all|you all|readers|guys|y'all|folks|my (?:lovelies|dears|readers)|lovelies)\b
        ^\W*(?:happy|merry) [\w' ]{3,20} to (?:all )?(?:my|our|you|everyone|those)\b
        \bhope (?:that )?(?:everyone|everybody|you(?: guys| all|'re all)|y'all)(?:'s| is| are| had| has| have|
        +  stay)?\b
        + [^.!?]{0,15}\b(?:great|good|nice|lovely|wonderful|safe|well|okay|healthy|happy|fun|holidays?|christmas)\b
        \bstay (?:safe|healthy|awesome|hydrated|tuned)\b(?= out there|,| everyone| guys| and|\W*$)|
        + \bbe kind to (?:each other|one another|yourselves)\b
        """,
    ),
    (
        3,
        "looks back at the chapter",
        r"""
        \bhope (?:nobody|no one|you (?:guys )?didn't|someone) (?:saw|see|guess\w*)\b|^\W*(?:and |
        + so,? )?there you (?:have it|go)\b
        \b(?:watched|saw|finished|binged|rewatched|excited (?:about|for)) (?:all of )?(?:the |
        + season )(?:\w+ ){0,2}(?:season|episode|
        + movie|finale|series|anime|trailer)\b|\bi regret nothing\b|\bsorry,? not sorry\b
        """,
    ),
    (
        2.5,
        "teases readers",
        r"""
        (?-i:\bFEELINGS\b|\bFEELS\b)|\ball the feels\b|\bthrow (?:things|tomatoes|rocks|stuff|anything) at me\b
        \bdon't (?:kill|hate|murder|shoot|flame|yell at) me\b|\bi'?m (?:so |not )?(?:that |so )?(?:evil|mean|
        + cruel)\b(?=\W*$|,)
        ^\W*(?:dun[ ,.]*){2,}|\bcliff-?(?:hanger|y|ie)s?\W*$|\bmwah?a+|\byou (?:guys |all )?asked for (?:it|this|
        + more)\b
        \bmakes? my (?:day|week|year)\b|^\W*(?:un)?till? next time,?\W*$|\blove (?:you|ya|y'all) (?:all|guys)\b
        \bno (?:actual )?spoilers,? but\b|\b(?:might|may|will) (?:want|need) (?:some |your )?(?:tissues|kleenex)\b
        \b(?:took|taken) me (?:\w+ ){0,4}(?:weeks|days|months|years|forever|ages|hours)\b[^.!?]*\bcoffee\b
        \bi can't believe (?:this|it)(?:'s| is) (?:really |finally )?(?:over|done|finished|complete|the end)\b
        \bi started this (?:when|back|two|three|a|in)\b
        ^\W*(?:phew|whew)\b|\bpadawan\b|\byou(?:'ve)? (?:have )?been warned\b|\bgrab (?:a |some |your )?(?:snacks?|
        + popcorn)\b
        \b(?:i promise|i swear|trust me|don't worry)\b[^.!?]*\b(?:things will|it gets|it'll get|gets better|
        + happy ending
        + |will get better|isn't (?:dead|over)|not dead)\b
        """,
    ),
    (
        4,
        "dedicates or names its source",
        r"""
        \b(?:this (?:\w+ )?(?:is|was|one's?|goes out)|chapter is|story is|
        + fic is)[^.!?]{0,30}\b(?:dedicated (?:to|for)|written for|a (?:birthday |christmas |late |
        + early )?(?:gift|present) (?:for|to)|for (?:the|my) (?:\w+ )?(?:challenge|prompt|exchange|contest|
        + secret santa|big bang|bingo))\b
        ^\W*this (?:one )?is for (?:you|all|everyone)\b
        \b(?:written|done|posted|created|prompt(?:ed)?|fill) (?:for|by|from) (?:the |a |
        + my )?[^.!?]{0,40}\b(?:challenge|prompts?|exchange|contest|bingo|big bang|secret santa|fest|anon|
        + kink ?meme)\b
        ^\W*dedicated to (?:all|my|everyone|(?-i:[A-Z])\w+[,.!])
        \b(?:inspired by|based (?:off|on)|title (?:is )?(?:from|comes from|taken)|lyrics (?:are )?(?:from|by)|
        + song (?:is|used|by|lyrics))\b[^.!?]{0,80}\b(?:song|by|prompt|fic|movie|film|episode|album|lyrics|post|
        + poem)\b
        \b(?:tumblr|kink ?meme|anon) prompt\b|\bmy prompt\b
        \bday \d+ of\b[^.!?]{0,20}(?:tober|week|month|bingo|december|fest)
        ^\W*(?:title|song|lyrics) (?:is |are )?(?:from|by) \W|^\W*prompt:
        """,
    ),
    (
        4,
        "sets the scene for readers",
        r"""
        \b(?:this|it|story|fic|chapter|one)(?:'s| is| all)? (?:\w+ )?(?:takes? place|set|happens?|occurs?|
        + picks? up|starts?|begins?) (?:\w+ ){0,3}(?:after|before|during|between|in|right|around|at|post|pre|
        + mid|when|where)\b[^.!?]{0,60}\b(?:season|s\d|episode|series|movie|film|books?|canon|finale|events of|
        + sixth year|fifth year|seventh year|chapter|show|pilot|epilogue|hp|timeline|arc|last one)\b
        \b(?:au|canon|ooc)[- ](?:ish|compliant|divergent|divergence|events|where)\b|\b(?-i:AU)\b|(?-i:\bOOC\w*)
        \b(?:post|pre)[- ](?:series|canon|hogwarts|hbp|dh|season|finale)\b
        \b(?:ignores?|ignoring|disregards?|compliant with|diverges? from|departs? from) (?:the )?(?:canon|
        + epilogue|all of season|season \w+)\b
        \bin this (?:au|fic|verse|chapter)\b|\bin this (?:story|one)(?=\W*$|[,;])
        ^\W*set (?:in|after|before|during|between|post|sometime)\b[^.!?]*(?:\x01|season|episode|book|movie|
        + finale|war|year)
        (?-i:\b[\w']+ POV\b|\bPOV\b)
        \b(?:told|written) (?:from|in|out of) (?:\w+'s (?:pov|point|view|eyes|side)|order|first|third)
        """,
    ),
    (
        3,
        "greets readers",
        r"""
        ^\W*(?:(?:hi+|he+y+|hello+|hiya|heya|howdy|greetings|welcome(?: back)?|ok|okay|so|well|alright|
        + good (?:morning|evening)|yo|hola|wow|oh my god|omg)[,! ]+)+(?:to )?(?:(?:my|you|you're|all|there|
        + again|back|dear|lovely|fellow|faithful|beautiful|the|of|y') ?)*(?:guys|folks|readers|peeps|people|
        + lovelies|peoples|ppl|y'all|minions)\b
        ^\W*(?:hi+|he+y+|hello+|hiya|howdy|greetings)(?: there| again)?,? (?:everyone|everybody|all|y'all|
        + world)\W*(?:$|[!,])
        """,
    ),
    (
        3,
        "answers readers",
        r"""
        \b(?:some|a (?:lot|few|couple)|many|most|so many|several|those|none|all|any|half) of (?:you|y'all|
        + my (?:readers|reviewers))\b[^.!?]{0,30}\b(?:ask\w*|wonder\w*|want\w*|notic\w*|guess\w*|know|are|were|
        + have|will|might|may|message\w*|comment\w*|review\w*|mention\w*|seem\w*|going|who)\b
        \b(?:for|to) (?:those|anyone|everyone|everybody|all)(?: of you)? (?:who|that|else who|wondering|asking|
        + who've)\b[^.!?]{0,20}\b(?:ask\w*|wondering|wondered|want to know|wanted to know|review\w*|curious|
        + confused|guessed|been (?:waiting|reading|asking)|haven't read|don't know)\b
        \b(?:people|readers|someone|anon|a guest|a reviewer|reviewers) (?:have )?(?:messaged|asked|pointed out|
        + wondered|reviewed|commented)\b
        \b(?:over|almost|reached|hit|at|got|have|passed) (?:\w+ )?(?:\d+|a hundred|fifty|a thousand|one hundred|
        + two hundred|\d+k) (?:reviews|follows|followers|favs|favorites|kudos|views|reads|comments|hits|
        + subscribers|votes|bookmarks)\b
        ^\W*(?:over )?\d+ (?:reviews|kudos|follows|comments)\b|\bi see you in the stats\b
        \byou guys (?:are|rock|make)\b|\bto answer (?:a|your|some|the|one|all) (?:\w+ )?questions?\b
        \bi(?:'ve)? (?:\w+ )?(?:got|had|received|gotten|get) (?:a (?:lot|few|couple|bunch|ton) of|many|some|
        + so many|several|lots of) (?:PMs?|reviews?|comments?|messages|questions|requests|asks)\b
        \bi can't believe (?:we're|we've|how many|it's been|this|you)\b[^.!?]{0,30}\b(?:end|chapters?|reviews|
        + here|story|halfway|chapter)\b
        """,
    ),
    (
        2,
        "wishes readers well",
        r"""
        ^\W*(?:happy (?:birthday|holidays|new year|halloween|easter|thanksgiving|valentine's)|merry christmas|
        + wish me luck)\b
        """,
    ),
    (
        4.5,
        "dates an edit",
        r"""
        ^\W*(?:(?:last |re-?|first |originally )?(?:edit(?:ed)?|updat(?:e|ed)|revised|posted|published|uploaded|
        + corrected|rewritten|completed|written)(?: (?:on|by|at|in|as of))?)\b[: ]*\W*(?:(?:january|february|
        + march|april|may|june|july|august|september|october|november|december),? \d{4}|\d{1,4}[/.-]\d{1,2}|
        + \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|
        + oct|nov|dec)\w*\.? \d)
        """,
    ),
)

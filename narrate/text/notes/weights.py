"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

SOURCE = "455598a472df9ce2d28198a8323ccd063aabe43add5c760c4893a96196135bfe"
STEP = 0.05
BIAS = 12
PACKED = """\
-82|<s> MARK
-57|<s> QUOTED
-46|story: a letter
-37|<s> we
-35|NUMBER NUMBER
-34|, </s>
-33|story: someone did
-31|i'm writing|said the
-30|if there
-28|, and|hello ?|she'd
-27|i say|kitchen|my name|where you
-26|, said|<s> she|had
-25|. *|<s> i'd|flashback *|how i|i've read|looked|o
-24|<s> your|act: wishes readers well|hill|life|man who|oh ,|yes </s>|you for
-23|held|it back|it's me|know about|max|my name's|that i'm
-22|<s> everyone|<s> from|<s> he'd|<s> one|<s> she'd|QUOTED ?|chapter of|come|did it|mother|office|only the|own a
-22|please .|run|seven|so sorry|story: scenery|stranger|that's everything|this by|you take
-21|<s> @|<s> and|QUOTED !|but this|call|congratulations !|door|he'd|in it|late|name's|now ,|says that|there'd
-21|you want
-20|<s> by|<s> mum|<s> please|QUOTED .|about love|all for|fish|laugh|man|must|my last|next chapter|night|reading this
-20|stone|stood|story: embeds|story: something was|told|waving|will have
-19|!! it|<s> day|<s> they|about my|and he|chapter !!|diary|isn't mine|lay|no </s>|nothing .|outside|said|tell|turn
-19|what do|write to|you have
-18|, all|, with|<s> i've|<s> they've|<s> welcome|a bad|and if|another|before .|call this|chapter ,|could|end </s>
-18|flashback|happened in|i have|it again|jo|majesty|mind|okay .|pen|publisher|recording|said .|shall|shoes|small
-18|that a|that i|there was|thing to|this ,|welcome ,|why i
-17|, my|/ NUMBER|<s> he|<s> level|?? </s>|NUMBER /|admin|always|behind|captain|chapter one|do you|e|for coming|for me
-17|front|go in|go on|gone .|good for|has no|hats|how .|i tell|lamp|let's call|maybe next|name is|no chapter|novels
-17|on ?|papers|staff|standing|stopped|swim|that's what|time ,|walls|was|we'd|worse|write stories
-16|, every|, to|<s> alas|<s> class|<s> monday|<s> subject|and the|arm|boat|bring|buy|closed|couldn't believe|did my
-16|explain about|father|father .|for what|how it|i'll stop|it's from|last .|level|life has|lisbon|lit|machine|pencil
-16|that i've|there|these days|they let|they'd|think about|to now|twenty|welcome back|what you|write|you up|you will
-15|, i'm|, in|, okay|, update|<s> dad|<s> is|a button|a house|a long|all ,|all staff|and in|any questions|asked .
-15|back ,|bit different|blinked|breakfast|can hear|can't find|day </s>|don't be|don't kill|down|entry|for some
-15|go back|got about|green|hadn't|have written|her .|i'm no|is it|is no|it made|it once|it's the|know me|late .
-15|me back|moon|mother ,|of those|over .|photograph|record|remember|right .|road|so here|still no|tells you|the lamp
-15|they tell|thought .|ticket|tomorrow ,|went|wind|woman|you come
-14|*|* flashback|, NUMBER|, it's|, then|<s> jo|<s> people|<s> what's|<s> y|??|QUOTED QUOTED|a body|all right|baron
-14|bees|believe it's|books in|bottom of|brave|can see|channel|coming .|don't drink|ellen|faces|feet|for my|good
-14|happy there|have you|henry|his|honest with|hope you're|i finished|i remember|i'm not|i'm the|i've asked|is the
-14|it is|just that|king|know if|left -|level up|look !|make me|my first|name|nobody|of his|old school|one and|ought
-14|over and|peeled|peter|place .|rain .|raining|real life|room .|rule|say ,|say .|say a|sir|steve|table|tells
-14|that you|that's the|the table|the war|there are|there is|they've|think ,|this part|to a|travelled|true|tuesday
-14|update|voice|voted for|wanted the|was on|who are|write this|y /
-13|, if|, says|, wheel|, you'll|<s> but|<s> friday|<s> harbour|<s> june|<s> mina|<s> now|<s> today|a book|a nun|ah ,
-13|ahead of|alas|anyway ,|are mistakes|aren't ,|back .|be angry|before me|bike|burn this|calm|calm .|can still
-13|comments are|day|doors|down .|easier .|find this|five .|forgive|girl|half -|have very|he has|here now|here's what
-13|house|i ate|i shall|i will|i wouldn't|i've got|i've told|is this|it sounds|it's like|it's that|june|june NUMBER
-13|kill me|known|log|long .|march|me again|missing|mondays|mr|mr .|much of|mutton|my mom|names .|neither of|nell
-13|never told|o'clock|of all|of that|once|out .|paid|party|pip|reasons|room|s .|see this|so i'll|spoke|spoken|step
-13|steve .|sunday !|sword is|that you've|the walls|there'd be|they don't|think that|tiring|torn|typed .|up ?|walter
-13|was i|wheel|with a|wondered too|would you|writing .|yellow|you ever|your last|your own
-12|, m|, when|- night|<s> chapter|<s> rain|<s> reward|<s> sing|<s> sunny|<s> thank|<s> tuesday|<s> you'd|<s> you've|@
-12|NUMBER march|a door|a letter|a yellow|an idea|and why|asks|author of|be alone|been a|been good|begun|boats ,
-12|buried|by yourself|can't be|care to|club|comment .|dark|decide|diary .|did not|does the|dog .|don't know|easier
-12|editor|entry NUMBER|everyone ,|everyone in|example|example </s>|excuse me|explain|eye|fear|finch|finds you|frodo
-12|from where|get this|go to|goose|grandad|had been|had written|happy birthday|harbour|hard to|have heard|he never
-12|he wrote|help me|hotel|hours .|i talk|i'm back|i'm here|i'm sorry|i've kept|in ,|is late|is like|is typing|it and
-12|it gets|know a|lena|listening .|looked for|m .|manners|marlow|max .|me </s>|me another|me the|my friends
-12|my sister's|news .|noted|on it|ought to|out who|parking|poor .|post office|priests|quite|really sure|reviewed
-12|reward|sea .|she hit|shoe|since .|sing ,|sir ?|some time|something better|sooner|sorry it's|spin|still there
-12|stop here|that's it|the|the bike|the fire|the others|the photograph|the thing|theatre|their|they say|think of
-12|thinking .|this down|this song|to think|today we're|told this|took the|two .|up !|upstairs|very nice|waited|was ,
-12|was no|what ??|what happened|what i|wondered|words .|would only|write again|wrote .|y|you aren't|you decide
-12|you idiot|you never|you'd
-11|, nan|, thought|, turn|<s> NUMBER|<s> at|<s> congratulations|<s> do|<s> his|<s> how|<s> kiss|<s> marla|<s> paris
-11|<s> shall|<s> there'd|<s> tomorrow|<s> will|<s> yours|MARK said|a box|a date|a drum|a note|air|all my|all well
-11|always the|and stuck|angry with|any more|asleep ,|attention ,|author .|available|back a|barman|beans|bear|bed
-11|begun to|believe me|breath .|but the|but you|can't read|can't sleep|chapter fourteen|comes out|congratulations
-11|dead ,|desk .|desks|didn't do|didn't know|died|dogs|don't eat|drum|drum .|end flashback|everybody !|explains|fitch
-11|food|foot|for NUMBER|friday !|friend has|glove|go off|goes on|handwriting .|have called|have told|hello ,
-11|hi everyone|hull|hunger|i asked|i can|i finally|i leave|i told|i wasn't|i'm in|i'm late|if anyone|it's hard
-11|just don't|just need|lands|leak|left|light|light .|like me|listen|marla|meaning to|move|mum|my brother|my editor
-11|neighbours|never owned|next week|nobody else|not proud|not supposed|number|of me|of them|on friday|on one
-11|paris </s>|part .|peas|pen .|phone .|piano .|pocket|pockets|policeman|promised|proud|put in|questions ?|quiet
-11|radio|rain|raining .|really nice|round|should i|should've|sick .|sign|silence|sing|sister's|smile|so bad|stairs
-11|start .|steady|still|story has|street|string|system|take your|tell them|that is|that night|that some|that we
-11|that's how|that's my|the back|the bath|the chapter|the kitchen|the paper|the radio|the water|there would
-11|they always|third|this account|this finds|to speak|trees|truth ,|upon|user|visiting|was about|was never|we're a
-11|we're not|weddings|what had|what would|will get|wise|wolves .|written|you this|you well
-10|, QUOTED|, is|, kid|, listen|, wait|, welcome|<s> after|<s> anna|<s> attention|<s> cook|<s> ginny|<s> guess
-10|<s> john|<s> review|<s> somewhere|<s> the|<s> then|<s> twelve|<s> under|<s> wednesday|a room|a stone|about that
-10|afraid .|agreed|an apology|an egg|and i've|and that|and those|and we|answer you|are you|as if|at it|bad knee
-10|be brief|because i'm|bed .|began|beside|birthday .|body|boy who|bread|brief .|but give|came|candle's|closer|coat
-10|come ,|come to|come up|cupboard ,|dawn|day for|day one|decide .|did the|didn't|dog|don't look|don't take
-10|downstairs|effect|egg|else to|ending ,|every night|everyone does|everything i|face|few words|figure|figure out
-10|first of|flour|for everything|for ten|for two|fortune|found them|friday|from you|front of|full .|good morning
-10|grace|guys|hail|have done|have never|he doesn't|high|hold|hold .|hole|home ?|honestly ,|house .|hung|i put
-10|i really|i should|i still|i'll make|i'll not|i'll write|i'm fine|idea came|if the|if this|in front|is reading
-10|is really|it down|it's warm|just a|kill|knight|let it|lie|made me|make it|marrow|me now|me smile|minutes
-10|mistakes ,|mixed .|more .|move .|my candle's|my phone|need to|nobody tells|not really|not to|now it's|of a|of it
-10|of the|often|old enough|order|other than|out a|own much|paris|parrot .|part of|pass|please ,|policeman .|practised
-10|reasons .|record .|rest .|river|rope|running .|said ,|scar .|seen it|send|she had|she really|she thought|shipping
-10|should like|side ,|skill|sleep ,|smile .|so here's|so i've|so in|so long|so proud|socks|someone else|song .
-10|sounds .|stone .|story: he or she|subject|tell people|th .|that it|that out|the boat|the corner|the king|the mess
-10|the third|them either|then|theory about|thing in|this chapter|this room|time .|time now|to him|to look|to lose
-10|to understand|told the|torn it|tuesday .|turn round|unit|unit NUMBER|up .|us|wake|wants a|wet|which i|whom
-10|will write|with her|would not|write more|writes|writing|you could|you something|you're late
-9|, are|, let|, read|, such|, that|, these|- one|. pruitt|<s> ah|<s> comments|<s> everybody|<s> forty|<s> give|<s> hi
-9|<s> honestly|<s> it|<s> log|<s> mum's|<s> name|<s> note|<s> real|<s> there's|<s> they'd|<s> this|MARK </s>
-9|a beginning|a ghost|a half|a lady|a living|a next|a pause|a place|a secret|a shopping|a silly|after that|again ?|ah
-9|am </s>|am now|answer it|anyone there|asleep|at home|baby .|back when|back with|be another|be glad|be patient
-9|bear .|been eight|been getting|been looking|before that|believed|brakes|bridge .|but you'd|by our|camera
-9|can forgive|carried the|chapters ,|chat|children|church .|closer .|coming in|correspondent|correspondent .|crewe
-9|dead|deal about|didn't push|dish|does .|don't post|done ?|end ,|english is|ever read|ever sent|ever tried
-9|every time|everybody has|feet are|finish the|finished it|fire ,|fish .|forgive me|four|four minutes|garden|gave him
-9|get the|get up|ghosts|give me|given .|glass|glass .|goats ,|good at|goodnight ,|got as|got your|had never|had not
-9|had the|handwriting|have something|haven't written|he would|hidden|him|hole in|hours|i am|i bet|i cannot|i noticed
-9|i suppose|i'll bring|i'll start|i'm alive|i'm dead|i'm up|i've brought|i've sat|i've seen|is anyone|is one|it all
-9|it already|it off|it said|it wasn't|it's a|it's my|it's so|just have|just the|king is|kneeling|knows it|last ,
-9|last update|laugh at|leeds|lemon|leo|let us|lets|letter !|level NUMBER|life ,|light's|light's on|lights|listened
-9|little .|lost .|lot ,|luck .|managed it|manual|match .|maybe|me ,|me about|member|met three|mind .|minded|minded it
-9|money .|moved .|my bed|my boots|my good|my story|my writing|named MARK|nan !|new chapter|nice .|nine years
-9|nobody ever|not MARK|not have|notice to|nun|oak|of five|off a|off this|on the|one night|one who|or don't|oranges
-9|oranges .|own the|past|patience ,|pictures .|pocket .|promise things|pruitt|push|put MARK|queen|radio on|reader ,
-9|reason|review ,|room NUMBER|said thank|sat|sat here|saw .|say|say no|sea|see my|seventh|she doesn't|should explain
-9|sign: speech|signal .|silly thing|singing|sink .|smell .|smelled|so i|someone ,|something like|soon .|sorry to
-9|speak to|stars out|stayed|story: present tale|such a|sunday|suppose .|sure|tag .|temper|that are|that was
-9|that's you|the argus|the bear|the camera|the garden|the machine|the manual|the papers|the record|the roses|the scar
-9|the sea|the sink|the sixth|the station|the theatre|the time|then i've|there's plenty|this isn't|to fix|to move
-9|to thank|todd|told it|tom|too ,|town|tree|trouble|turn .|twenty -|two stars|under the|used for|voted|wall|walls .
-9|wanted to|we were|we've|weather .|were|what you're|when you've|who voted|whoever's|whole of|whole story|will|wind .
-9|yell|you always|you enjoy|you in|you now|you wouldn't|your loving
-8|! MARK|) .|, actually|, leo|, on|, over|, really|, they're|- handed|. i|:3|:3 NUMBER|<s> admin|<s> c|<s> eleven
-8|<s> entry|<s> having|<s> her|<s> i|<s> i'm|<s> int|<s> rosa|<s> three|<s> thursday|<s> turn|<s> two|NUMBER !
-8|NUMBER :3|a boyfriend|a folder|a hole|a theory|a tree|a true|a voice|account|across|ada|all day|all there|along the
-8|aloud .|and ,|and all|and closed|and did|and i'd|and tell|anna|any|any better|apart|apologise for|are !|are bad
-8|arguing|arrived|as my|as to|asking me|asks me|band|be coming|bed and|been|been putting|bees in|began with|beginning
-8|beginning of|bike .|boy|bread .|burn|buses|but she's|buzzed|cake ,|came in|came on|came up|can i|can't ,|can't come
-8|captain's|chalked|changed the|chat </s>|chicago|coat on|coats|colonel ,|computer|corn|couch|could wait|course|cry
-8|dark ,|daughter ,|daughter's|dawn .|days|days ,|deaf|dear diary|delay|delighted|delighted .|delphine|didn't answer
-8|different .|do .|do </s>|do have|do i|do my|do not|doesn't ,|don't get|don't mean|door is|down below|drained|drove
-8|dug|earned|eat|eaten|email .|entry .|ever|ever asks|exactly where|faces .|famous|far as|fern .|finale|finally did
-8|find|fire|first ,|first page|floor|fog|folder|followers|for six|for twenty|from him|going in|got to|gotten
-8|guess who's|guys ,|had chalked|had i|he looks|he will|he's right|he's the|hero|him with|hm|hour|how do|how many
-8|hull .|i guess|i hate|i hold|i left|i look|i married|i met|i promise|i'd got|i'd read|i'll be|in all|in episode
-8|in four|in ghosts|in lisbon|in my|in writing|ink is|inside|int|int .|is done|is full|it now|it stops|it the
-8|it's not|it's tuesday|it's your|journal|kiss the|kitchen .|knee and|last word|laugh ,|laugh .|laughing|lawyer
-8|learned to|leave a|left the|let|letter in|lift|like ,|liked|linen|listen ,|love ,|love to|loved|loved him|loving
-8|man .|me at|me how|me tell|means that|message|mondays ,|money|moved again|moves|mum says|my aunt|my mother
-8|my throat|my turn|myself that|never met|nights|not feed|not the|not with|notes .|now i|of us|office in|on </s>
-8|on meaning|one arm|one horse|one up|out and|page of|parcel|parcel came|parrot|passport|patient .|perhaps
-8|phone buzzed|phones|planned a|purposes|quiet here|ran|read aloud|read to|readers of|reviews make|rewrite|road ,
-8|road .|roof of|rosa|run .|saw her|say that|say you|saying it|says i|seal|see !|see that|share|she's left|shoe .
-8|shot|silence .|silver|simon|since then|sitting|six|sixth|smell|smelled of|so am|somebody who|sometimes he|son
-8|sorry i'm|stared at|steal|story: speech|subscribers|sunday .|sunny|take the|tale of|tap|taught|ten minutes
-8|that face|that if|that things|that winter|the beans|the car|the chat|the drinks|the house|the morning|the reader
-8|the room|the seal|the thank|the trouble|the well|the wick|the wood|then ,|there </s>|there were|there's somebody
-8|things .|thousand people|thrupp|tick|tiring .|to it|to report|too close|took|tray|trousers|trying to|turned
-8|turned it|two o'clock|typed|uncle|up last|very small|very tiring|waited .|was there|wasn't|waving .|we all|wearing
-8|web|wednesday .|went .|what else|when she's|while .|who didn't|why i'm|wick|wick .|widow|will </s>|with his
-8|without a|witness|would be|writing that|written it|years earlier|years old|you|you and|you here|you the|you'll have
-8|you'll laugh|you're going|you've earned|you've paid|your daughter's|yours
-7|( he|, at|, children|, dave|, just|, one|, or|, reader|, she|, somebody's|, someone|, something|, too|, which
-7|, will|- QUOTED|.|. </s>|. n|. ortega|<s> because|<s> forgive|<s> grandmother|<s> i'll|<s> just|<s> maybe
-7|<s> mother|<s> neither|<s> no|<s> october|<s> on|<s> play|<s> reason|<s> sir|<s> spock|<s> sunday|<s> thou
-7|<s> tonight|<s> what|? *|QUOTED -|a coat|a coin|a colonel|a dragon|a fire|a good|a piece|a story|a swan
-7|a television|a tooth|a waiter|a wardrobe|a witness|about boats|accept|act: speaks of its English|agent|all on
-7|all your|ana|and how|and since|and this|angry|angry .|any .|anybody .|apology|are NUMBER|are never|are six
-7|arguing about|argus|arm .|asked that|asked to|bars|bars .|bath|become|been asked|beer|begin|behind him|being a|bell
-7|beside the|best of|birds|birds .|bishop|blew|blotted|body in|book was|boots|break .|breath|bridge|bring a|but she
-7|but you're|buy me|can believe|can explain|can make|car ,|carol|carried|casserole|cathedral|cereal|chain|chair
-7|chapter ten|chest|clicked|clock .|coaster|coin|color|come a|complain|cook|couch .|counter|cousin .|cry .|dad|dark .
-7|daughter|delay in|describe|didn't go|do it|does get|dogs ,|don't like|don't need|don't trust|done with|dress .|duck
-7|egg .|eight and|else's|ends .|enterprise|error .|even if|everyone|eyebrow|fall .|falling|famous .|feed|fell .
-7|first language|folds|forgive the|four times|fourteen ,|fridge ,|from her|full of|gazette|gentlemen|get better
-7|give them|goat|good evening|good person|got the|got up|guards|guess what|gun|had forty|happened that|happens when
-7|hard that|has two|have begun|have guessed|he read|he'd been|head .|hear this|held it|here's the|hi .|home|honey .
-7|hundred years|husband|i broke|i know|i learned|i must|i should've|i stayed|i want|i'll|i'll keep|i'll try|i'm aware
-7|i'm good|idea of|in order|in real|in with|into a|into the|is lying|is nothing|is who|isn't even|it either|it every
-7|it hurt|it since|it's only|it's quiet|joan|joke .|jug|just me|keyhole|keys|kid .|kind to|king .|kirk to|know ?
-7|know before|last letter|learn to|learned|leave .|leave out|leeward|let's get|lies|like a|liked it|likely|listeners
-7|little here|log ,|long road|look at|lost a|lying there|made one|manual was|march .|mayor|me as|mean that|meaning
-7|memory .|men|men are|message .|met my|midnight|mina|mine at|mom .|mondays .|more likely|morning|most|mum's got
-7|my love|my mouth|my very|n .|name on|named|nan|never got|never meant|never so|next to|night .|night </s>|ninety
-7|ninety seconds|no letter|no one|no reason|not an|not going|not much|not one|not open|note and|note to|number four
-7|nun .|oak .|obliged|october NUMBER|of bees|old .|on and|on in|one thing|one thumb|only came|open the|or|or (|or i
-7|or in|ordered|ortega|other people's|our|over a|own and|page|paid for|paper|pencil .|phone|pick up|picking|platform
-7|please forgive|please put|pockets .|promise that|promised ,|prophecy|pushed|put that|question ,|questions|radios
-7|ran .|read my|really is|recording .|red .|removed|removed .|report .|reward NUMBER|rush|says|scar|school for
-7|season's|see me|see some|see you|sequel to|seven .|shall tell|she did|sheets|sheets .|shopping|shopping list|sill
-7|sit down|six and|sixty -|sky|slept|so that's|some more|some of|somebody else's|somebody had|somebody was
-7|something green|son's|spoken to|stamps|stands|stared|station|steps|stood ,|string .|sure of|tall one|television .
-7|tell .|tell it|than a|thank everybody|thank god|thanks .|that for|that my|that they|the cake|the card|the dead
-7|the folds|the form|the goose|the head|the hero|the hill|the lawyer|the manuscript|the matter|the neighbours
-7|the picture|the river|the roof|the rope|the rule|the seventh|the shoe|the sill|the singing|the sky|the step
-7|the tall|the train|them .|then the|there isn't|there with|there'd been|there's nobody|thing ,|think so|thirteen
-7|this book|this on|this to|thou|thread|three times|thumb ,|tied|time for|time in|to enterprise|to heart|to know
-7|to leeward|to show|to swim|to that|today i'm|told them|tom is|top of|tore|tuesdays|until next|up because|updated
-7|van|wait .|waited for|waiter|waiter .|waits|walk down|want that|want you|wanted ,|warm .|warning this|was busy
-7|was eleven|was just|was shaking|was sorry|was waiting|wasn't going|water .|way you|we aren't|weddings ,|week later
-7|went on|went wrong|what .|what ?|what this|when the|who can't|who writes|who'll|who's died|will find|wished
-7|with you|witness .|wives|wolves|wouldn't be|write back|write down|writing it|written anything|wrote MARK|years ,
-7|yet that|you !|you learn|you look|you think|you'll know|yours ,
-6|( i|, before|, dad|, did|, everybody|, follow|, i'll|, nobody|, quite|, readers|, somewhere|, where|- six|- year
-6|. burn|. nothing|<s> answer|<s> behind|<s> below|<s> eat|<s> eight|<s> english|<s> everyone's|<s> father|<s> follow
-6|<s> hugh|<s> it'd|<s> jack|<s> kirk|<s> levi|<s> listen|<s> nobody|<s> question|<s> references|<s> rule|<s> sam
-6|<s> sherlock|<s> somebody's|<s> steve|<s> sue|<s> tell|<s> testing|<s> there|<s> today's|<s> we'd|MARK ,|MARK says
-6|NUMBER )|a .|a boy|a bridge|a cupboard|a friday|a great|a liar|a lovely|a message|a motorbike|a name|a nice
-6|a policeman|a spoon|a stranger|a van|a wonderful|above|accident|accident .|accusing|accusing anyone
-6|act: announces the next chapter|act: excuses lateness|after all|after me|after nine|after this|agatha|ahead|alarm
-6|alone|always ask|always is|am|an answer|an ending|and don't|and it|and old|and picked|and she|and sometimes
-6|and tore|and waited|and you've|anyone|are number|are welcome|around for|arrow|arthur .|as MARK|as before|as big
-6|as far|as for|asked the|asked them|at|at last|at weddings|aunt|away ,|baker|be cross|be dead|be obliged|be upstairs
-6|be used|beat|bed ?|been left|been no|been put|been sent|before it|behind you|believed .|below ,|beneath|bent
-6|bicycle|big as|bigger .|bills|birthday|birthday to|blame ,|blinked .|boots .|both ,|box|brb|breathe .|breathing
-6|bridge ,|broken !|brothers ,|but i've|but there|cake .|called ,|cannot|card in|cause|cello|cent|cent .
-6|chapter house|chapter thirteen|chest went|clap|clerk|coin .|colour .|come after|come in|concern|corner ,|corridor
-6|could have|could stop|counted the|cross .|cut it|dare|date .|day NUMBER|dear reader|december|deserve|detective
-6|disclaimer i|discuss|dish .|divorce .|dog ,|doing the|don't .|don't scream|don't sleep|down what|drives|dropped
-6|duchess|duke|e .|each sunday|edmund|eight .|eight months|elbows|eleventh|else had|else has|enough of|envelope
-6|every week|everyone at|explained ,|explanation there|eyes .|face .|far|feathers|feathers in|feet .|find something
-6|first thing|flat and|folded|for eleven|for one|for people|for someone|forty|forty thousand|found .|four .
-6|four months|fresh|gate|general|gentlemen ,|get out|giant|girl ,|girl with|glove .|good ,|good .|got one|great deal
-6|guess|gull|had eleven|had from|had happened|hadn't slept|hand ,|handsome|hanged|hanged .|happy ending|happy new
-6|harbor|has been|has found|has seen|hatch|hate mondays|have another|have just|have your|he had|he left|he's been
-6|her mother|her with|here is|herself|his hat|hold it|home in|hope .|hours ,|hugh|hugh pask|i meant|i never|i played
-6|i promised|i run|i shut|i woke|i won't|i'd|i'd always|i'd left|i'll come|i'll tell|i'm always|i've already
-6|i've decided|i've often|i've started|idiot .|if it|in fact|in his|inside of|inside the|into|is fair|is why|is your
-6|isn't my|isn't that|isn't true|it began|it just|it standing|it two|it until|its|jacket|jokes in|keep asking
-6|keeping a|key|kitten .|knew about|know why|knowledge|known .|lame|land|last page|late in|laughs|leg|less .|letter
-6|letters .|liar|life and|like and|like it|like my|limp .|listening|lit the|locker|lol </s>|london|long to|lose|lower
-6|mad .|made my|man with|may concern|me and|me once|me out|me whether|middle and|milk .|minute ,|more or|motorbike
-6|much as|murdered|my arm|my cousin|my daughter|my dear|my father's|my grandfather's|my pocket|my sister|my son's
-6|my tale|my uncle's|nature|new one|nice|nine|no order|nodded|nodded .|normal person|not|not a|not accusing|not as
-6|not found|not on|not sure|not what|note the|nothing that|now here|of anything|of everybody|of giles's|of what
-6|on for|on holiday|on our|once .|once what|one does|one would|only a|only borrowed|only one|only wanted|or less
-6|or on|order to|other ,|out on|out with|over ,|over the|own fault|pack|papa|paper ,|part to|pask|passed .|paul
-6|paul .|people's|per|per cent|pete|picture and|pier|pigeon|pleasant|please leave|post the|pot|previously i|private
-6|put|put down|putting off|quirk|rd .|read in|read this|roads|roof|rope .|rose .|round and|rug|said it|said sorry
-6|salt .|same place|scream .|scroll|second of|seconds .|see ,|seemed|seemed to|seen him|sent to|set down|she can
-6|she has|she's a|shirt|shoes .|shot .|should have|should've been|shoulder|shoulder ,|signs|sledge|sleep much|slowly
-6|small .|so i'm|so the|someone had|sooner .|sorry i|soul|sounds|spectacles|spock raised|sponge|sponge .|staff .
-6|stamps .|standing up|started to|starts .|state|station .|still .|still got|stop reading|stops|story: I did
-6|stranger .|street ,|strength|sue me|sugar|suit|sundays|sure how|swear at|sword|swung|table .|talk too|talking to
-6|talks|testing|testing .|than one|thanked|that .|that leaves|that when|the bell|the bills|the bishop|the board
-6|the boy|the candle|the case|the clerk|the editor|the eleventh|the engine|the fish|the gate|the harbor|the hatch
-6|the hole|the keys|the last|the men|the midnight|the needle|the newspaper|the parking|the pie|the post|the queue
-6|the quiet|the roads|the rug|the second|the sledge|the smell|the soup|the tap|the windows|them the|there'll
-6|there'll be|there's the|they both|they still|they think|they've asked|thin|things that|thinking|thinking that
-6|third line|this diary|those who've|three hours|threes|throat|through the|thumb|ticket .|time they|to anyone
-6|to complain|to four|to keep|to self|to share|to stay|to them|toast|toast .|took off|tooth|travel|tree on|trunk
-6|turn to|two brothers|two to|uncle's|until you|up a|up here|update from|van .|walks|wardrobe|was allowed|was from
-6|was nine|was something|way that|we say|we used|wed|well done|what's this|when you|when you're|where was|which is
-6|which the|whichever|who is|who'd|whom it|whose|wife|wine .|wish you|with no|with the|with their|with two
-6|without looking|woman .|women|won't ,|word for|words about|work .|written on|wrote|wrote ,|you do|you get|you got
-6|you is|you must|you next|you on|you one|you'd have|you're|you're here|you're thinking|you're too|you've ever|your
-5|( NUMBER|* .|, aren't|, by|, don't|, drop|, four|, going|, has|, listeners|, long|, old|, please|, put|, ruth|, sir
-5|, supplemental|, that's|, those|, three|, under|, waiting|, was|, watson|- two|- yous|. s|<s> *|<s> he's|<s> mind
-5|<s> miss|<s> most|<s> night|<s> of|<s> reviewer|<s> spoilers|<s> status|<s> t|<s> time|<s> tony|<s> wanted|<s> wish
-5|<s> write|<s> you|? asked|MARK and|NUMBER of|NUMBER when|a beard|a crash|a fern|a glass|a goose|a gull|a happy
-5|a journal|a library|a machine|a marrow|a moment|a pencil|a red|a reference|a respectable|a sort|a window|a woman
-5|abide|abide a|about everything|about what|about you|above them|add ,|added in|after a|again on|aisle|all four
-5|all summer|all thinking|also for|also the|anchor|and a|and also|and began|and every|and listen|and lost|and me
-5|and moved|and nobody|and share|and under|and you're|ankles|another and|anyone about|apologise|aren't|arms|as they
-5|ask|ask the|ask what|asked him|asleep on|at each|at five|at him|at noon|attic|attic ,|author's name|awful|awful and
-5|axe|back ?|bakery ,|be long|be of|be sorry|be wondering|beard .|been called|been here|been very|bees ,|began at
-5|belgium .|between us|bit .|bitten|boathouse .|book of|books|boots on|brave .|brick|brick .|brief|bring it
-5|business of|but he|but since|but that|but there's|but they|but wait|button|buzzed .|by two|came ,|came .|can be
-5|carlisle|carpet|case|casserole dish|chair ,|class|closed the|coach|coffin|colonel|come down|comments|could go
-5|couldn't get|couldn't remember|count|crash|crash .|crown ,|crying and|cursed|cursed .|cut ,|dad .|dad says|daniel ,
-5|dave|day .|day and|dead now|dear|dear mr|debts|did ask|didn't .|dishes .|do this|dollars|don't come|don't let
-5|doughnut|down ,|down my|drafts ,|dragons|drawer|drinks .|dry|dry .|duck is|dying|eat something|end of|ended
-5|enjoyed this|everything that|evidence|exits|eye .|fact|falls|far end|fed|feed the|felt .|fern|fireplace|flat|flood
-5|follow ,|follow .|for a|for anything|for instance|forgiven|form .|fridge|friend .|from the|frowned|full|funeral .
-5|games|gas|gentleman|gerald|get in|get my|gets to|girl .|given me|glad of|go !|go by|goat .|gold|gold .|gone quiet
-5|got so|got two|great many|guess it|gum|had added|had brought|had read|had sent|half a|hall|hall with|hardly
-5|has anybody|hat|hate him|have known|have mattered|he ?|he could|he thought|he'd put|head ,|heard|heard him|hello !
-5|helmet|helmet .|help her|her fall|her so|her that|her third|here it|here since|him the|his day|his life|his watch
-5|hob|hole .|honey|hope ,|hope this|hope you|horses .|hour .|house ?|house with|how a|huge .|i last|i let|i looked
-5|i mention|i opened|i own|i sit|i type|i would|i'll pay|i'm from|i'm working|i've begun|i've known|i've left|idea .
-5|in every|in its|in little|in ninety|inform|instance|instead of|is coming|is hard|is more|is that|is there|isn't any
-5|it always|it slowly|it twice|it's about|it's because|it's on|it's raining|it's two|it's very|john|jonas|journal .
-5|just as|just can't|keep a|kell|kettle|key's|kirk|kitchen table|knees|knew|knocked|know exactly|lawnmower
-5|lawnmower .|learned my|left it|library .|library book|lie .|lies ,|liked to|line of|lisbon ,|list of|listens|local
-5|lol|long|long ,|looking|looking up|looks at|love him|love story|loving </s>|low|lunch ,|machine in|madam|madam ,
-5|make soup|make sure|makes them|mama|marcus .|marrow .|matter of|mattered|may be|may i|me up|mean to|mill|minutes .
-5|missing .|mixed|moment .|moment you|mouth|mouth .|moved in|must have|must not|mustn't|my bag|my homework|my letters
-5|my line|my real|my school|nan's|nearer|never ,|never liked|never said|never see|new heart|nine ,|ninth .|nobody at
-5|noise .|none of|noon|not for|not so|note this|nothing to|now they|of and|of every|of her|of itself|of my|of use
-5|of you've|off and|oh no|ohio|old|old friend|on any|on thursdays|once a|one dead|one gentleman|one somebody
-5|one years|onions|onions .|opened them|opposite|order .|out ,|own words|owned one|page thirty|part with|particularly
-5|past six|patience .|pay you|people think|piano|place of|plant|played|pleased .|plenty|plenty of|police|police .
-5|ports|pot ,|prime|pull|punched|put on|putting out|quiet .|quit|raised an|rang|re the|reached|read a|read somewhere
-5|really all|red door|reference .|regarded|regarded the|regret that|remain calm|repeat|respectable|reviews were|rose
-5|round .|ruined|running|runs .|s|sad song|said nothing|said you|sal|salt to|sat up|saving it|say nothing|say this
-5|say what|saying anything|says ,|says the|scratching|scratching at|scrolled|seconds|see any|seen her|sell the|set it
-5|set out|set the|seven !|share ,|she's sitting|shelf|ships .|show you|sight|silence ,|silk|since that|singing .
-5|sings .|sink|sit|slip|slip .|small and|smoke|snapped|snorted|snorted .|so ?|so bear|so good|so let|so she|so small
-5|so we|so when|so you'll|sock|some day|sometimes|somewhere|somewhere that|son ,|spoke for|staring|state of|statement
-5|status|step .|steps .|sticky|stop there|stopped .|stopped writing|story ,|story so|student|supplemental
-5|supplemental .|supposed|supposed to|surprised .|tale|talking|tall|tank|telephone|tell your|telling this|ten .|tend
-5|tend to|thank -|that didn't|that first|that his|that of|that summer|that the|that week|that you'd|that you'll
-5|the bank|the blood|the cold|the dog|the doughnut|the duke|the far|the flood|the forum|the inside|the job|the kettle
-5|the key's|the menu|the noise|the only|the pages|the parrot|the platform|the police|the same|the smoke|the stairs
-5|the state|the steps|the sun|the telephone|the tree|the voice|the west|the widow|the wind|their own|them had
-5|them was|there ?|they go|they'd be|they'll be|thing </s>|thing about|think ?|this week|this year|those of
-5|three questions|three readers|threw|throat .|throw it|thursday|thursday .|times ,|times and|to apologise|to ask
-5|to be|to excuse|to help|to inform|to quit|to return|to sit|to start|today i've|told anyone|told her|tomorrow
-5|tooth .|town .|tram|tram ,|trouble with|true ,|trunk .|trust|trust a|trust nobody|twelve .|twenty years|twice
-5|typed ,|very good|very long|village|voice .|voyage|voyage .|wait until|wall ,|war was|was empty|was happy|was made
-5|was of|was rather|was twenty|was what|we did|we're going|weddings .|weeks ago|welcome|well|welsh .|were in
-5|were never|weren't|west|what </s>|what i've|when people|which|which one|whispered|whispered .|who had|who knows
-5|who lives|wife ,|will i|will you|windows|wish to|witches|with all|with gum|with your|wondering how|wooden leg
-5|world .|worn|would leave|would write|written about|wrote to|yard|york ,|you ?|you again|you are|you ask|you that
-5|you try|you'd be|you're dead|you're new|you've|young|your bag|your brother|your father|your letter|your seats
-4|( i've|( it|* sorry|, aged|, around|, between|, boy|, edward|, half|, hugs|, looking|, mrs|, of|, officer|, start
-4|, we're|, what|, while|, yes|, you're|- book|- day|- eaten|- hand|<s> burn|<s> cat|<s> e|<s> ellie|<s> feed
-4|<s> greetings|<s> hello|<s> ladies|<s> m|<s> mr|<s> ms|<s> new|<s> p|<s> posted|<s> ravi|<s> sometimes|<s> system
-4|<s> ten|<s> those|<s> up|<s> we'll|MARK all|a bed|a bun|a child's|a clever|a drawer|a gap|a glove|a kind|a kitten
-4|a ladder|a lamp|a laugh|a middle|a mile|a mountain|a parcel|a pen|a piano|a plain|a ring|a sailor|a school|a sunday
-4|a twin|a two|a wedding|a week|a wet|a while|about being|about me|about three|about your|account of|across a
-4|actually ,|added two|adjusted|adjusted his|afraid of|after dark|afternoons ,|again|again tomorrow|agreed .|aisle .
-4|alcoholic|all forty|along by|aloud|already on|altered|always ,|always did|always liked|always raining|always right
-4|always went|am the|an alcoholic|an end|and between|and didn't|and found|and held|and look|and nine|and off|and so
-4|and sooner|and three|and trust|and went|and when|and wish|and without|and you|another ,|another chapter|anyone asks
-4|anyone who|anything ,|anything else|apologise .|are no|are open|around|arrived .|as a|as you|ask for|asked whether
-4|at about|at all|at both|at parties|at ten|at this|at two|ate|ate toast|attached|attached .|aunts|awake|awake .
-4|aware of|awful hat|baby's|band .|be able|be about|be home|be so|be thought|bear it|bear that|beard|became a
-4|because people|because sam|because they've|become a|bedroom|been dead|been hungry|been late|began to|begin in
-4|begin with|being|believe|bell .|ben|between the|bigger|bin|bins .|blind|blots|blots .|board|book down|boot ,
-4|borrowed her|borrowed the|both of|bought this|brought a|brought the|building|bun|buried him|bus stop|but i'm
-4|but tonight|but we|but when|butter was|by .|by friday|by midnight|c|cairo|cake|call for|call you|came early|can ask
-4|can feel|cape|captain's log|cassie|cat .|chapter seven|chapters and|cheese ,|child|child's|chimney|chocolate ,
-4|choir|chosen|christmas ,|city and|clearly|clock|coats ,|col|cold in|colour|come into|coming|coming apart|computers
-4|coroner|couldn't be|course .|course in|court|cousin|creak|creak ,|cried so|cross|crossed|crown|cupboard|curious
-4|cut the|dad </s>|daily|dance on|danny|danny .|darling|day !|dear all|decent|decided to|delay .|deleted it
-4|didn't even|die .|died in|died on|dies|dignity|divided|divorce|do ,|doctor|doctor says|doing that|don't make
-4|don't see|down on|dr|dr .|drink|drinking|dropped his|drummer|dunmore|eight|eleven days|eleven words|emma|empire
-4|empty|ending .|engine|enjoy it|entered|entered the|error|evening .|ever happened|ever wrote|everyone's|evil .
-4|except for|explain to|explained about|eyes and|faithfully|faithfully ,|families|family .|fanny|far off|feb .|fed it
-4|feed it|feel that|ferry|ferry .|fianc|files ,|find in|first story|first time|flat tyre|flour .|flying|folds .
-4|follow us|food is|foot ,|footage|for an|for breakfast|for ever|for its|for keeping|forgotten the|form|forty .|found
-4|four hundred|fourteen|freezer|freezer .|friendly|friendly .|from hull|froze .|further|get that|gets a|gets up
-4|giles's|girls in|give it|gloves ,|goats|god help|going ,|golden|gone over|got all|got out|got their|grandfather's
-4|greetings from|ground|grounded|gus|had asked|had believed|had eaten|had for|had got|had signed|hands .|has given
-4|has never|has three|hasn't been|hat .|hated|hated it|have altered|have bought|have pretended|have stopped
-4|haven't spoken|he always|he put|he took|he'd taken|he'd written|head of|hear it|hear my|heard of|heart|hearts
-4|held a|held up|her|her a|her gloves|her hair|her hands|her husband|here are|here's how|hero ,|herself ,|hesitated
-4|hills|him not|his pockets|his spectacles|hit him|hold a|holding the|home now|hot to|hotel lobby|how|hundred pages
-4|hungry since|i became|i died|i done|i go|i held|i loved|i stole|i took|i turned|i walk|i'd get|i'd said|i'll get
-4|i'll see|i'm laughing|i'm leaving|i'm sure|i'm to|i'm using|i've looked|i've said|i've spent|i've watched|if he'd
-4|if i'd|if she|in dunmore|in from|in nine|in pencil|in room|in silver|in the|in their|in them|in triplicate|in two
-4|is broken|is empty|is hungry|it after|it ended|it four|it i|it might|it quite|it to|it's NUMBER|it's come|it's in
-4|it's short|jam|jumper|keep waiting|key in|key to|keys .|kills|kinds|kinds of|kings|knife .|knocks|lady ,|laid|large
-4|last of|lay before|leaks|lean|leaned|learned from|learning|leave that|left me|left off|leg .|let go|letter four
-4|letter so|lift .|light ,|lights and|like soup|liked him|liked trains|limped|line in|list is|listen to|living|loaves
-4|lobby|location|look for|looked ,|looked down|love your|luis|machine .|made a|male|man ,|manuscript|many times|map ,
-4|marry him|marshmallows|matter|mayonnaise|me look|me so|meets|memorable|mention it|met|middle|middle ,|middle .
-4|midnight .|mile|miles to|million|mind it|minister's|mirror|missing ,|mission|money ,|months since|mother used
-4|moths .|ms|ms .|much .|much since|mug .|my darling|my face|my handwriting|my mother's|my shoes|my tea|my third|nail
-4|name for|narrator|neighbours that|never again|never wrote|new year|newspaper|newspapers|next the|nine was
-4|nineteen .|no wind|no word|nobody .|nobody but|noise|not ,|not be|not my|not sleep|not too|notes from|nothing ever
-4|now level|o'clock ,|october|of|of an|of character|of may|of mr|of somebody|of water|off over|office .|officer
-4|on either|on top|on two|on with|once asked|one could|one eyebrow|one goes|one had|one line|one shoe|one this
-4|only in|opened|opened my|or later|or nothing|or two|orr|out as|out her|out past|owl|owned|painted|part where
-4|parties|parties ,|past the|path|people ask|permit|pig|pin|plain|planned out|play|poisoned|port|posted a|pratt
-4|pretend .|pretended|prince|prison|promised to|put it|put your|quietly|quit .|quite clearly|rail|rather a|ravi|razor
-4|razor ,|reading my|reads the|ready to|received|red eyes|reeds|references|remember .|remember before|report|reports
-4|residents|rev|rev .|review the|ring|ringing|ringing .|river .|rob|rolled|round it|rows|rule one|said this|said to
-4|sailor|sailor ,|sake|sat .|say for|says a|scarf on|school has|scrubbing|second she|security|see her|seem to
-4|seen before|sending|sentence .|septimus|service|shaped|she can't|she hasn't|she read|she writes|she's still|ship's
-4|shirt .|shook .|shop i|short .|show him|sighed|sign: lower case|silver .|sir ,|sirs|sirs ,|sit there|six of
-4|six weeks|skills|skip from|sleeve|slid|slowly .|small ,|sneezed|sneezed .|snow|snow has|so have|so on|so quietly
-4|so there's|so was|sober|sober .|socks .|somewhere over|sooner or|speech|speech .|spelling .|spoken in|spoon .
-4|spreadsheet .|spring ,|stair|stairs ,|stairs .|stamp .|stand ,|started leaving|stay on|stayed there|sticks|stop .
-4|stop writing|stops .|stops in|story about|story at|story that|strawberries|subject the|suggest|suitcase
-4|summer before|summer we|sums|sun|suppose|sure it|sure when|survived|swallowed|swallowed .|swing|table with|take up
-4|tape|tea in|tell from|tell you|tells me|ten past|than this|that house|that i'll|that might|that on|that voyage
-4|that year|the air|the baby's|the blots|the business|the butter|the captain|the club|the coats|the company|the corn
-4|the coroner|the corridor|the delay|the email|the empire|the feeling|the ferry|the floor|the flour|the french
-4|the front|the general|the girls|the hills|the hotel|the lights|the milk|the moths|the nearest|the ninth|the note
-4|the notebook|the parcel|the policeman|the public|the rail|the rain|the rent|the rev|the sandwich|the service
-4|the stamp|the tale|the tape|the underside|the update|the view|the whale|the window|the wipers|the wizard|the wolf
-4|the word|the younger|them by|then one|then there's|there always|there to|there's|there's no|there's water
-4|these things|they|they are|thin ,|thing|things will|this ?|this i'll|this letter|this universe|though it|thought
-4|thought about|three|three i|to anybody|to blame|to breathe|to bury|to call|to carry|to come|to his|to knock|to mind
-4|to no|to nod|to see|toe|told not|too hot|took one|took some|took up|toothbrush|triplicate|truly ,|trumpet|truth
-4|turn ,|turned over|twelfth|type this|tyre|under|underneath|underside|underside of|unreliable|until somebody|up from
-4|up to|update your|upon the|us says|using the|vampire|view is|voices .|waiting for|walking about|wall with
-4|warning the|was already|was at|was brave|was fine|was full|was late|was our|was raining|was right|was ten|was too
-4|watches|water|way and|way up|we agreed|we part|we would|we've never|wearing a|wednesday|wednesdays|weekly|went by
-4|went up|weren't there|wet ,|wet hair|whale|what more|what used|whether i|whispering|whistle|who found|who says
-4|who wants|whole ,|will only|will tell|windowsill|wiped|wipers|wipers going|wizard|woke|woke up|woman with|won't .
-4|wood|word MARK|would want|write me|written the|xander|year ,|years when|you about|you didn't|you everything|you how
-4|you just|you still|you wake|you'll say|you're from|you're looking|your ears|your friend|your head|your mother
-4|your socks|yours faithfully|yours truly|yous
-3|abernathy|advised|afraid|afterwards|amount|anselm|apologize|ashamed|aware|barber|bay|bears|became|before|bench|bend
-3|boathouse|boats|boiled|boot|bought|bowl|breathe|broken|brother|brushed|burned|cafeteria|card|carefully|cat|chapel
-3|climbed|common|company|contains|coughed|cow|crew|cries|crossbow|crowns|cruel|damp|date|dig|doorway|dot|drinks
-3|dripped|dull|eleven|ending|ends|explaining|fat|feather|feb|ferris|followed|football|footprints|fortnight|fountain
-3|friend|furnished|gave|girls|grandfather|grandma|grandmother|group|gulls|gym|hale|headset|health|hear|hearing|heater
-3|hello|hens|hissed|hopes|huge|ink|insurance|itself|izuku|jun|knocking|knowing|lane|leave|leaves|ledger|lesson
-3|letters|licence|licked|limes|lipstick|loaf|locked|locks|lodger|loses|lucian|luck|lyon|m|married|mat|match|mean
-3|meetings|misery|moat|mornings|moths|mountain|mouths|moved|moving|mug|mum's|nearest|neither|nets|niece|ninth|nod
-3|notices|oars|object|okafor|other|pan|parents|parked|passing|patient|pew|plates|pleased|poet|poker|practice|prague
-3|prayed|preface|proposal|purred|putting|rained|recommended|red|regretted|replied|reporters|rescued|reverend|rings
-3|ron's|sale|sam|sand|scared|scratched|sealed|second|seed|seem|settled|shield|shotgun|sighs|signing|sills|sings|sixty
-3|slice|society|solicitor|someday|song|sorry|sound|spoon|started|stitches|substitute|such|superstitious|switch|tansy
-3|telly|ten|texting|throwing|thursdays|tie|toilets|tone|touching|trade|train's|trains|trestle|try|umbrella|username
-3|vance|vicar|vicarage|view|voices|waiter's|walk|warns|watch|wax|weary|weight|welsh|white|wicked|wife's|window|wings
-3|wiping|wire|wondering|wooden|wore|yelled|younger|youngest
3|&|,|MARK|abba|absolute|add|admiral|admire|afternoon|ahoy|along|argue|arthur|asterisks|attempt|australia|avoid
3|awkward|badly|bang|banister|bathroom|battle|beg|behaved|beta's|big|bingo|birthdays|biscuits|blackadder|blink|bonjour
3|book's|bookmarked|brain|brainstorming|brighton|brilliant|buckle|bugging|burger|bus|cakes|calendar|candle|candles
3|careful|cartoon|cast|castle|ceiling|chapters|checking|chess|chickens|cho|christening|clara|clean|close|coffees
3|collect|companion|completely|conan|cookies|cooking|core|correction|costume|countess|counting|counts|crack|crackers
3|cream|creator's|crossover|cup|cursor|d|dance|danced|dancing|dee|deleted|deliver|described|diagram|diamonds|dictated
3|difference|disclaimers|distance|drabble|dun|dungeon|easy|echo|edda|editor's|eighteen|emails|enjoyed|exchange
3|expected|extremely|f|family's|fast|favour|ferryman|fewer|fictional|fighting|finland|first|flatmates|fluffy|focus
3|fond|font|formatting|french|gale|gently|gifts|gloves|gran|gravy|growing|guild|guns|hades|hamilton|happening|harder
3|harmed|hasp|hay|he'll|heavy|hell|hip|hockey|holidays|holmes|hon|hoped|horse|housekeeper|hover|hydrated|ignore
3|illness|incest|indoors|inspiration|instances|intended|intermission|interrupting|jail|james|japan|jobs|joy|judge
3|kakashi|katara|kidnapped|kindly|kira|kita|labour|lease|legs|lend|liberties|lock|looks|lullaby|lump|lurking|manage
3|map|marguerite|marmalade|marvel|matters|may|meg|mental|mention|minors|mistake|mobile|mods|moon's|moons|mortgage
3|mouse|museum|names|nd|needles|nightmare|norse|november|off|one|online|ophelia|opinion|otter|pain|pandemic|paying
3|penny|pens|perfectly|phoebe|pictures|pieces|pinch|pinned|pinterest|piper|pirate|pistol|planned|plants|plumbing|plus
3|po|points|polish|politely|politics|power|power's|present|previous|pronunciation|proper|psa|published|pulls|railway
3|ramadan|ramen|rectory|remarks|replaced|reread|research|respect|revised|rewrote|rhythm|robot|russian|sam's|saoirse
3|saved|screen|script|scripture|scrolling|seer|september|sha|shape|shared|shocking|shouldn't|shoutout|showed|sideways
3|sign: person|sindarin|smug|soft|soldier|solved|song's|sounded|speak|spock|spoils|starry|start|stay|stole|storm
3|suggested|suggestions|supper|surprise|sweetheart|ta|tamsin|tastes|technically|tenses|tent|texas|these|things|thirds
3|threatened|ties|tin|toned|top|trick|tries|trunks|tuned|turnips|typist|uncomfortable|understanding|uni|uphill
3|uploaded|valentine's|vet|victorian|vince|violence|voting's|wear|weekends|weeping|weighed|who've|willow|winter
3|wodehouse's|wonder|working|wound|writer|writer's|yourself
4|! )|( c|( picture|( sorry|* </s>|* blows|* ducks|, bea|, because|, bones|, can|, dean|, dougie|, eh|, happy|, ladies
4|, last|, never|, nico|, ok|, other|, sitting|, some|, stop|, trust|, two|, whom|- in|. NUMBER|. a|. hudson's|/ f
4|<s> actually|<s> ages|<s> all|<s> anything|<s> bad|<s> catch|<s> clara|<s> come|<s> credits|<s> edward|<s> eyes
4|<s> fun|<s> good|<s> harry's|<s> kisses|<s> length|<s> long|<s> music|<s> pay|<s> phew|<s> poll|<s> posting
4|<s> pretend|<s> q|<s> qotc|<s> questions|<s> rated|<s> reposting|<s> response|<s> school|<s> tiny|<s> tw|<s> updates
4|<s> voting|<s> want|<s> when|<s> words|MARK she|NUMBER ever|NUMBER st|a bakery|a birth|a calf|a cameo|a certain
4|a chance|a chat|a coffee|a cork|a duel|a hard|a horse|a limp|a little|a menu|a nap|a native|a needle|a perfectly
4|a person|a photo|a picture|a quiz|a reason|a shift|a sophomore|a source|a summary|a table|a thousand|a time|a tin
4|a truck|a villain|a website|a zine|about NUMBER|about five|about half|about how|about two|about whether
4|actually cried|advance .|advance to|after .|again after|again at|ages </s>|ahead .|alcohol|alcohol ,|alerts
4|alive and|all !|all be|all five|all go|all having|all nine|all over|all three|all who|allow|also like|alternate
4|alternate universe|am very|an a|and bad|and be|and for|and have|and here|and i'll|and review|and spock|and writing
4|angst .|anniversary|answer for|answer that|anybody's|anyone ?|anyone can|anyone who's|apologies for|apologise to
4|appendix|archive ,|are all|are amazing|are better|are by|are fine|around and|around in|artists|artists !|as sad
4|as we|ask .|at her|at how|at least|at that|at the|at what|at work|at you|austen would|author's notes|aware that
4|babies|babies .|bad day|ballroom|basically|basically ,|be asleep|be mad|be six|be slower|bea|because nobody|bed </s>
4|been abandoned|been copying|been edited|been offered|been on|been sick|been some|being the|believe the|best ,|bets .
4|between them|birth|birth ,|bit with|bite|bits are|block|block .|blow up|blows|bob|bob .|bob bob|body .|bones
4|book came|boring .|born on|boromir .|bothered me|box ?|break ,|breaks|breaks ,|breakup|brings|broke .|broken .|burst
4|but at|but he'd|but here|but on|by a|by nobody|by the|byeee </s>|c )|c ,|cake is|calf|calf .|call it|came here|cameo
4|cameo .|can all|can come|can eat|can thank|can't talk|candles .|captain wentworth|cardiff|careful .|case you've|cass
4|catch the|catch you|cats|cellar ,|chaos|chaos .|chapter count|chapter five|chapter that|chapter's|characters .
4|cheque|chicken|children are|chip shop|chose the|cinderella|cinderella .|cleaned it|clever|clint|comes the|comfort
4|comments feed|concrit welcome|confusing .|congrats|congrats to|cool|cool .|copying|corrected .|could ,|could get
4|count has|count's|countess .|countries|counts .|course it|cover and|credit for|crowley|curtain|cut .|daphne|dashes
4|dates .|deal of|dean|deep|definitely|deliver a|dentist .|detail|detail ,|did|did all|did i|did with|didn't make
4|didn't post|didn't take|died ,|died and|dinner .|disappointed|disciple|disclaimers apply|dislike|document
4|doesn't know|doesn't say|dog ate|don't ,|don't actually|don't answer|don't believe|don't copy|don't speak|don't sue
4|don't you|done !|dougie|drama|draw ,|drill|drop me|drunk .|duck .|duel ,|e -|each other|earn|earns|eaten a|eats|ed
4|edward|edward is|eels|eels .|eh|eh ?|eighty|elevator|else came|embarrassed|endings|endings .|enemy|enemy ,|english .
4|enjoy !|enter|errors .|eve|even when|evening from|ever written|every friday|everyone .|everyone gets|everyone speaks
4|everything's|evil ,|exam|exchange .|explain why|extra|f /|face would|family tree|fandom|fans|fans ,|far the|farm
4|farm ,|fathers|february|february .|feels|fell down|fence|few of|figures|file .|film ,|final|find out|finding|finds
4|finds a|finish|finishing|fire to|first day|fit .|five months|fixed .|fixing|flash|flat ,|flist|flopped|flu ,|fluff
4|followers !|follows|for days|for free|for going|for her|for his|for language|for more|foreword|forgot to|from .
4|from there|from under|front page|fun fact|funeral|gables|gang|gap|gen|genre drama|gentle .|geography of|get her
4|get home|get it|gloves ?|go give|go into|god|god bless|goes|going up|gone back|gone cold|gone through|good about
4|got any|got eleven|got plenty|grammar|granddaughter|grandfather ,|grateful|gray hair|green gables|grinning like
4|guess who|guessed|guessed it|guest -|guest yes|gutter|guy|guys think|had a|had run|had this|hadn't said|half .
4|halloween ,|hamster|hands up|happens .|happy holidays|happy with|hard|hard over|harm ,|has a|has an|has not|hate me
4|hate that|hated the|hates|have laughed|have no|have sat|haven't got|having the|he|he grew|he likes|he makes|he meant
4|he told|he's only|he's such|head at|head cold|heads|hear you|hedge .|help|help it|her on|her own|here !|here *
4|here ?|here's your|hermione|heroes|hers|het|het ,|hey guys|hi it's|hid|hide under|hilarious .|him every|him if
4|him say|hinata .|his best|his temper|hit|hogwarts|hogwarts .|holiday|honoured|hospital .|hours and|house !|house on
4|how close|how old|how's|hudson's|hugo|hugo is|hugs and|humour .|hungry .|hunting|hurts|hurts .|i cut|i figured
4|i grew|i haven't|i heard|i hid|i just|i realise|i screamed|i stand|i swear|i teach|i think|i walked|i was|i'd also
4|i'd be|i'd tell|i'd thought|i'll go|i'll have|i'll leave|i'm begging|i'm crying|i'm happy|i'm having|i'm looking
4|i'm putting|i've added|i've cleaned|i've drawn|i've loved|i've still|i've stopped|ice|icons|idiot all|if a|ignoring
4|imagine|in another|in before|in five|in january|in one|inbox on|incomparable|instalment|interlude|internet .
4|is NUMBER|is alive|is because|is my|is real|is still|is where|island|isn't dead|isn't evil|isn't in|it fit|it grew
4|it landed|it nearly|it went|it when|it won't|it written|it's already|it's harder|it's pinned|it's strange|jeff|jem
4|jenna|jkr|jo !|joining|just imagine|just kidding|kay|keep me|keep the|keep to|kept|kept me|kettle in|key ,|kicking
4|kindly .|kinkmeme|kinkmeme ,|klaus|knots|knots .|know that|kripke|lady with|landed|laptop's|last book|last month
4|last third|lawyer ,|learns|leave me|leave the|legal|length about|let her|library card|lie down|like that|line about
4|lines .|link's|link's in|listening to|little brother|little longer|little thing|live .|llama|loan|loan .|logged
4|lonely|long enough|longest thing|look after|losing|lost everything|lottie|lou|love .|love from|love with|lovely .
4|lying down|lyrics|magazine|mags for|make them|make up|makes a|makes my|mana|many|many spiders|marguerite .|marisol .
4|marked|may your|may yours|me an|me any|me by|me i|me it|me sane|medically|medicine|meet|men and|menace|mention that
4|menu .|merrow|messed|met the|minds that|mine alone|mint|miss it|missing scene|month i|months ?|my|my back|my car
4|my computer|my flist|my grammar|my granddaughter|my grandmother|my hair|my house|my laptop's|my saturday|my stories
4|my thumbs|n i|name at|native speaker|neev|neji|nervous about|never read|never tell|never written|new|new flat|next .
4|next a|niamh|night shift|nine of|nineteen|no|no promises|no spoilers|no warnings|no you|nobody dies|nobody got
4|nominated|nominated this|noodles|nope ,|not been|not deleting|not me|not saying|obviously .|of ?|of MARK|of geese
4|of june|of whatever|off you|offered a|oh yes|ok|ok so|okay so|on every|on that|on tumblr|on your|one !|one a
4|one about|one has|one on|only come|open|open ,|or translate|original .|originally|other hand|other person
4|other sites|our hero|out|out about|out at|out it|over here|over on|owe you|own one|page !|paragraphs|part i've
4|patience while|pee|pell ,|penelope|peru|peru .|petrov|pg|phew|phone ,|phone call|photo|pie|pirates|pirates .
4|place on|plans for|please ?|please go|pm|point ,|post ,|post this|poster|pregnant|pregnant .|present tense|priya
4|professional|promise a|promise the|promises|pub .|put a|put together|putting it|putting up|qotc|quiz|quotes
4|quotes is|r .|r </s>|rated m|rating pg|rating r|read MARK|read her|readers !|readers and|readers have|reading on
4|reading over|realise|really have|reblog|recipes|reference ?|ren's|reposting|resist .|results|reviewers </s>|rice
4|right one|roof ,|roy|sad and|said about|said my|said she'd|same time|sausage|sausage .|say is|say otherwise|say up
4|school starts|scots|scots .|scully|season eight|sect|section|self -|sentence ,|sequel|serious|server .|setting
4|seventy|shaking a|shall we|shame|shame on|she liked|she put|she wasn't|she's going|sherlock|shiny|ship ,|ship .
4|ships it|should .|should do|should get|should tell|shout .|siege|silly|sir arthur|sir hugo|sister .|sister has
4|site under|sites|six now|skipped|slower|small hours|snape .|so be|so blame|so embarrassed|so full|so nice|so quiet
4|so we're|soldiers|soldiers ,|some love|some other|somebody at|something i|song is|sophomore|sorry </s>|source .
4|spent my|spoiling|sponsor|spotted the|stairs with|stanford|star trek|start to|still hasn't|still three|stop me
4|stopped me|story i|strings|stuck|stuck in|student loan|submitted|such an|suffering|sunday with|supernatural|supper .
4|support|swearing .|t for|tag|take him|take them|taken a|taste of|teal'c|tears|teddy|teen|tell that|telling you
4|ten points|text|th of|than it|than me|than that|than you|thank everyone|that bit|that far|that goes|that she's
4|that there's|that's been|the accent|the anon|the anonymous|the bakery|the ballroom|the block|the boots|the brothers
4|the bus|the call|the class|the countess|the dialogue|the elevator|the ending|the fence|the fifth|the film|the flu
4|the funeral|the geography|the ghost|the hats|the incomparable|the jeff|the joke|the kinkmeme|the lighthouse
4|the mistakes|the moment|the murder|the news|the occasion|the old|the phone|the pieces|the pub|the questions
4|the sailing|the sermon|the server|the ship|the status|the three|the trailer|the umbrella|the use|the will|the winter
4|the year|the years|them back|them in|themselves ,|then come|then it|then please|theo ,|there you|they changed
4|they did|they fight|they get|they just|they make|they'll|things are|things before|things up|think that's|thinks that
4|this at|this comes|this no|three of|three stars|thumb .|tiger|tight|tight ,|timeline|to MARK|to chapter|to clear
4|to dinner|to have|to hug|to like|to listen|to mags|to nothing|to other|to pick|to shut|to some|to trust|to type
4|to update|to where|too confusing|too disappointed|took a|topic: readers|trailer|train|translate without
4|translation of|treasure|tree ,|trek|tried hard|tried not|trip|truly|tunnel|turned up|tw|twice as|twins are|twist ?
4|two chapters|typing|typo|u|understand|understood|unless i|until friday|until i|up front|up how|up in|up one|use of
4|used a|using|usually write|verb|verb in|version of|very fast|very silly|vote|votes ,|voting|wait and|wales|walking
4|wand|war .|was QUOTED|was dark|was flat|was fun|was me|was sad|was that|was thinking|was two|was very|wasn't .
4|wasn't too|ways to|we can|we finally|we left|we meet|we went|we won|we'll get|wedding ,|weekend|weeks ,|wei
4|wei wuxian|weighed it|went and|wentworth|were too|werewolf|what i'll|what kind|where he's|wherever|while writing
4|who asked|who watched|who's mine|why i've|wild|will ,|will explain|will never|winning .|wins .|wish ,|with another
4|with cold|wolf|woman in|won ,|word from|words NUMBER|works in|world and|worry .|would it|would like|would make
4|would rather|wren|writing from|written by|written down|wrote that|wuxian|xx|year !|years .|years ago|years on
4|yelling|yes !|yes it|yet what|you guessed|you hated|you i|you know|you mind|you saw|you spotted|you too|you write
4|you'll be|you're a|you're about|you're having|you're not|you've forgotten|you've had|you've no|your favorite
4|your name|your opinion|your review|your support|yours be|zine
5|* insert|* throws|, bad|, best|, harry|, keep|, kids|, mum|, obviously|, our|, people|, quick|, stay|, still|, tess
5|, they've|, this|, though|, whoever|, your|- NUMBER|- i|. ,|. happy|. p|. so|. yeah|. you've|<s> about|<s> alive
5|<s> anyone|<s> art|<s> beta'd|<s> bye|<s> cedric|<s> corrections|<s> could|<s> cw|<s> done|<s> either|<s> fair
5|<s> feedback|<s> finally|<s> genre|<s> hate|<s> historical|<s> hiya|<s> je|<s> jossed|<s> marigold|<s> nearly
5|<s> nobody's|<s> oda|<s> picture|<s> recap|<s> replies|<s> reviewers|<s> sasuke|<s> scream|<s> sit|<s> skip|<s> stop
5|<s> that's|<s> thoughts|<s> unless|EMOJI </s>|MARK in|NUMBER k|QUOTED and|a MARK|a back|a boat|a brother|a chapter
5|a cover|a crown|a dictionary|a gift|a go|a haunted|a hint|a hug|a lawyer|a musical|a question|a screen|a sheep
5|a short|a sister|a small|a smiley|a soundtrack|a student|a trampoline|a way|a wolf|a word|about .|about marmalade
5|about where|act|added a|adore|after|after my|after the|again because|alike|all get|all had|all i'll|all so|all the
5|all too|all will|along .|already went|always been|always going|always wanted|among|an explanation|an i|and NUMBER
5|and half|and i'm|and much|and others|and someone|and sweet|and there's|and to|and who|another site|answer a
5|any guesses|anyone's|apparently|apply .|april|arc !|are four|are safe|are some|are the|as his|as one|ask me
5|at easter|ate my|back here|bad ,|badly .|ball|bank .|be MARK|be careful|be dragons|be explained|be my|be up
5|because he|because so|been ,|been crazy|been dreading|been eleven|been four|been kind|been living|been to|bees .
5|being patient|belongs|belongs to|bet .|beta'd|beta'd by|better now|beware of|big one|bled|blinking|boat ,|boiling
5|bold|bored|borrow|borrow him|both are|bram's|breath ,|broke her|brush|but think|butler|button .|buying|by four
5|by mistake|by text|calls|calls him|can .|can get|can only|can we|can't .|can't help|can't keep|can't tell|caps lock
5|captain .|carried it|cars|cars .|chair .|changed nothing|chapter|chapter eleven|chapter four|chapter left
5|chapter six|chapter will|checked .|checked this|children .|choc|chocolate .|christmas to|closed !|closing|cold ,
5|comes home|comic|coming to|comma .|counted .|cousin's|cousin's wedding|cover|cozy|cried when|crookshanks|crossroads
5|cry with|darcy|date on|days and|dear </s>|dear readers|dear recipient|decided that|degrees|despair|dickens .
5|dictionary|did say|did to|didn't </s>|didn't notice|didn't think|differently|differently .|direction|disaster
5|disclaimer still|do ?|do hope|does not|don't say|don't usually|dont|dorm|dorm room|down the|down to|doyle|draft .
5|dramatic music|draw it|dreading|dream ,|drink water|drive ,|driver|driving test|drunk|dueling|dumbledore|eddie
5|edit fixed|eleven months|em|emoji|end !|end notes|english ,|ever ,|ever had|everybody|exams ,|exercise|expecting
5|explain it|explained .|explanation .|faith|fanart|fast .|father called|fathers .|favourites .|feel|fell in|fic
5|fiction .|figured|filch|filch .|find was|finds out|fine now|finn|fits|five years|fixed now|flames will|flattered
5|flu .|follows is|for any|for letting|for spiders|for today|for tuesday|forever|forget it|forty times|found this
5|fourth|fox|frame|frame it|fun .|fun to|funeral ,|future .|game .|german .|get a|get from|gets one|gif|gift for
5|giggling|gilbert|girl in|glad|glossary </s>|gmt|gmt .|go ,|gone by|got hungry|graduated|great -|grey and|grief|grow
5|guesses|guts|guys are|had in|had me|had picked|had two|half done|halfway|hang|hannah|happy thanksgiving|happy to
5|hard .|hard drive|hardest|harry isn't|has ever|has put|has said|hats .|have .|have its|have let|have more|have my
5|have read|haven't finished|hazel|he'll be|heart </s>|hello from|help myself|her honeymoon|her sister|here .|here as
5|here comes|him ,|him back|him there|hinata|hint .|his name|hiya|hold his|honeymoon|hope i've|hope it|horrible|horror
5|horses|hospital bed|housekeeping|houses|how this|hufflepuffs|hufflepuffs .|human|hundred words|i adore|i answer
5|i decided|i didn't|i don't|i drew|i enjoyed|i first|i forget|i messed|i owe|i recommend|i tried|i try|i understand
5|i watched|i'll answer|i'm @|i'm already|i've a|i've borrowed|i've slept|idea that|idiot|if there's|ignores|image of
5|in .|in book|in for|in here|in hospital|in italics|in peace|in time|in which|inn .|inspired|internet ,|into my
5|is below|is closed|is in|is tolkien's|isn't related|it around|it came|it helps|it i'll|it more|it out|it should
5|it so|it tastes|it that|it up|it where|it while|it without|it worse|it's nearly|it's okay|jane|january|je|john .
5|joking|joking .|just not|just say|just take|just two|k </s>|keep .|keep looking|keyleth|kicking my|kids .|killed
5|kind word|kinda|kiss|kisses|kitchens|kitchens .|knee .|know how|know the|know which|kurt|lady harrow|laptop ,
5|laptop died|last thing|later|lavender|learn what|left ,|left </s>|letter .|letting me|life </s>|life got|like what
5|link .|list at|list for|llama .|longer .|looks like|lost an|lot about|love it|luck !|m ,|mad|made you|magic .|mags
5|mail|make excuses|make no|makes it|map .|marigold|maths|matt|may now|may want|me a|me going|me want|meant the
5|medical|medicine ,|medieval|meet again|might|mine ?|mine has|mine is|minute ago|moment|mon|month ,|months .
5|much better|much to|mulder|my apologies|my bad|my boss|my cousin's|my desk|my dog|my drafts|my driving|my family
5|my great|my hard|my job|my wedding|n NUMBER|necessary|need it|never done|never knew|never say|never sent|never was
5|news about|next bit|next update|nicer|nico|nine thousand|no see|no sleep|no there|nonsense .|norris|not enough
5|not joking|not make|not making|not own|nothing happens|nothing here|november .|number six|obviously|of ,|of little
5|of love|of part|of two|off for|ok but|old man|older brother|on history|on repeat|on them|on this|on vacation
5|once been|one can|one hurt|one i|one i've|one is|one today|one where|ones are|only changed|only got|opening|orchard
5|out what|outline .|own .|own those|parent|partner|passed the|password .|petition|petunia|physics|picked a|places ,
5|plate too|please|please do|please let|posting|pray|presents|presents .|pretend|prices|prices .|profile .|project
5|promise ,|promised .|prompt|pun .|puns|purpose .|question|queue|rachel|raise|ran out|rated|rating k|read about
5|real one|really ,|reason .|reason that|recipient ,|recognise|reference|regency|regiment|release|remind|remind me
5|reminder|ren ,|reported|reported .|repost this|right about|right that|riku|robot .|roof .|rotten|round to|ruin
5|ruth .|sad .|sad to|sailing|sailing .|same person|sandbox|sane|sat in|saturday ,|saw it|say hello|says about|scarlet
5|screamed|second ,|see if|see why|seems|semicolons|semicolons .|send me|sending me|seriously .|server|set in
5|sharpening|she says|she should|she thinks|she told|sheep .|shippers|shore|short and|shorter|should leave|sick|sick ,
5|sick of|simply wouldn't|since chapter|six months|sleep well|smaller|smiley|smiley face|sniff|sniff .|snowed|so far
5|so flattered|so kind|so my|so nervous|so there|so to|somebody asked|something out|song in|sounds like|spaces|speaker
5|speaking to|special|stand|stand by|star wars|stop sending|stop when|story in|story's|stretch|stretch your|stuff .
5|sue ,|summary's|sunday i|sunday somewhere|sure .|swear|t </s>|tag on|take two|taken|tales|tales from|tbc </s>
5|teacher found|tense|tent .|terrible|test|text message|thames|that happens|that he's|that line|that once|that order
5|that somebody|that there|the chess|the cook|the crossroads|the dragon|the ferryman|the flowers|the following
5|the game|the gloves|the guts|the halfway|the hardest|the horse|the housekeeper|the language|the latin|the letters
5|the order|the owl|the plate|the prices|the professor|the scene|the shore|the siege|the site|the subject
5|the summary's|the thames|the twins|the usual|the wiki|them all|them to|them up|then i'd|there's a|there's nothing
5|thesis .|they meant|they only|they're not|they've all|thief|thirteen ,|this came|this note|this off|this so
5|this took|this week's|this when|this with|those either|through and|throw things|throws|time no|time one|time skip
5|times over|titles .|to bed|to celebrate|to cry|to draw|to give|to her|to imagine|to learn|to let|to make|to pretend
5|to skip|to take|to tales|to your|tolkien's|tonks|touch|touched|trampoline|trampoline .|translated|twice .|twins .
5|two in|two thousand|two years|type|typos|understand .|universe|until we|up again|up by|up some|use|vacation|vampires
5|voice: I|voice: now|votes|wait till|waiting|want more|wanting to|was MARK|was always|was asked|was only|was short
5|was under|was watching|was worth|wash|watching|we met|we've passed|week and|what|what follows|what's|what's in
5|what's your|whedon|when i'm|when nobody|when we|where the|which everyone|who am|who explained|who guessed|who left
5|who stayed|who would|wiki|wiki .|wins|with more|won't be|won't take|wonder what|words have|words of|work in|work out
5|worst of|would never|wouldn't fit|wouldn't leave|written .|wrong about|wrong file|wrote it|wrote most|year earlier
5|yell at|you enjoyed|you has|you liked|you made|you recognise|you suppose|you understand|you're right|your legs
6|) it's|, arthur|, breathe|, come|, er|, hospitals|, jack|, now's|, off|, promise|, review|, who|- old|. MARK|<s> an
6|<s> anonymous|<s> archive|<s> baka|<s> bring|<s> byeee|<s> carry|<s> characters|<s> concrit|<s> did|<s> don't
6|<s> drink|<s> endnotes|<s> everything|<s> feel|<s> god|<s> grab|<s> he'll|<s> hope|<s> look|<s> lots|<s> much
6|<s> mwahaha|<s> pairing|<s> place|<s> readers|<s> ren|<s> respectfully|<s> roll|<s> scroll|<s> ship|<s> thirty
6|<s> tl|<s> too|<s> translator's|<s> trigger|<s> wasn't|<s> were|<s> word|<s> worth|EMOJI|MARK means|NUMBER by
6|NUMBER no|a bag|a bet|a complete|a conversation|a drink|a family|a haircut|a head|a heart|a kiss|a mother|a phone
6|a queue|a rough|a summer|a train|abandoning|about forty|about him|about his|afford|afraid to|after it|age .|ages .
6|agree|all i've|all written|among you|and her|and his|and made|and no|and one|and somebody's|and we're|and wrote
6|another day|anyway|anywhere .|app|are at|are like|as surprised|ash|ask first|at me|at school|attempt at|aunt .
6|austen|avonlea|baby|bag of|baka|baka idiot|barely|based the|be ?|be grateful|be kinder|be singing|bear with
6|been brought|been handed|been seen|been sitting|better at|between|biscuit|blame me|boats .|boromir|borrowed|boss
6|both|boxes|but no|by @|by hand|by monday|byeee|callum|came for|came through|can call|caps|care of|cedric|celebrate
6|challenge .|chapters left|check the|christmas|cliff|clue|come here|coming ?|coming up|company .|complete|concrit
6|confession .|confusing with|congratulations ,|could give|couldn't find|couldn't resist|count NUMBER|cup of|cw
6|dairy .|dark here|day late|dealt|dealt with|dear yuletide|deserves|didn't have|die|divorced|do we|do with|doctor's
6|does ,|does this|doesn't read|doesn't work|doing it|don't judge|don't normally|don't read|double|down there|draco's
6|dragonrider|dragonrider NUMBER|dream .|dreams|driving|dublin|dudes .|duel .|earl|earlier .|eat .|edit NUMBER
6|either of|eleven of|else is|else's .|em .|endnotes|endnotes </s>|entertainment|entry for|er|even a|even got|even the
6|events|ever write|everyone had|everything after|eyeliner|eyes|faster|favorite|favourites|feel like|felix|fifteen
6|file|fill|film|find me|five times|flatmate|flows|folks .|food .|for|for either|for them|for you|for your|forehead
6|forget|forgotten this|friend's|friends .|from now|full one|funnier|funny|genre|get off|getting on|gift|give back
6|glass orchard|go at|go well|god .|goes out|going|goodbye to|got|grab|grab a|grandmother used|graphic|grown|had no
6|happens|has come|hate to|have taken|have used|haven't|he isn't|he kept|he reads|he was|head|heart .|heart is
6|heathcliff|help .|help with|helped|her some|here until|hi all|home to|honest i|hope everyone|hopefully it|horn
6|how you|hug someone|hurt|i also|i fell|i lit|i lose|i now|i updated|i work|i'd had|i'll take|i'm keeping|i'm really
6|i'm sitting|i'm too|i've made|ices|idiot </s>|if i've|if your|in|in advance|in space|in there|indulgence|inside a
6|inverness|is somebody|it doesn't|it feels|it turns|it was|it wouldn't|it's pronounced|it's winter|ivy|jin|joke
6|just like|kinder|kiss .|kissing|knew .|knives .|know ,|la|lake|landlord .|laptop|last summer|last two|latin
6|laughed at|law|least|legolas|letters about|letting|lighthouse|like this|little|lives ,|long wait|lord|lost his|luna
6|lyme|made it|magic|maid|main|make my|make sense|make the|makes me|making|marisol|mark|marnie|marriage|married on
6|math|me !|me explain|me last|me to|memory of|mending|message on|miles from|mine's better|miss|mostly post
6|moving house|much ?|much love|music by|mwahaha|mwahaha .|my NUMBER|my dad's|my dears|my favourite|my god
6|my grandparents|my inbox|my newest|my soul|my therapist|my way|myself a|name of|native|natural|navy|neither .|nephew
6|never sure|never thought|never write|new job|new title|news i|next one's|nine .|nine twice|no pressure|nobody gets
6|nonsense ,|nope .|normally|norway|norway .|not abandoning|not expect|not in|not sorry|not that|note for|notebook
6|now on|now's|now's the|number of|nurse ,|of chapter|of hand|of story|of what's|of yourselves|old version|on we|one ,
6|one there's|one time|only know|only supposed|only two|opened the|opinion .|or how|or so|other one|other's|out for
6|over again|over whether|own kitchen|own story|owns them|packing|panic .|paragraph .|part two|parts|peanut
6|peanut butter|peeks|penguins|people ,|people really|percent|permission .|perpetua|perpetua </s>|persuasion|pet|petra
6|picnic|place your|playing|plot .|plum|point .|poor|popcorn .|post pictures|pray for|pressure|preview MARK|profile
6|promise|prompt was|proofread|prose|quill|quote|rainy|read and|read these|read your|really do|record ,|related
6|related to|resist|respectfully|responses|responses </s>|return .|reviews </s>|roses .|rude|run out|said there
6|same evening|sap|sappy|save|saw|saw that|say about|says MARK|says he|says his|scared of|schedule|school .|school in
6|seasons|see what|seen the|seen to|sense .|september NUMBER|serial|settle in|she won't|she'll|she's at|she's even
6|shook his|should say|skip it|slow burn|so all|so nicely|so short|so tired|so would|so you're|some notes|some people
6|some water|something|sorry !|spanish|spending|start ,|started it|stick|stop asking|stopping|stories ,|summer .
6|surprised ?|surprised as|tags ,|take care|takes place|tara|telling|temper ,|tenth|thankful|thankful for
6|thanksgiving ,|that as|that he|that no|that should|that sirius|that this|that took|that wasn't|that went|that's that
6|the big|the dairy|the doctor's|the draft|the epilogue|the frog|the gap|the name|the next|the opening|the plot
6|the salt|the screaming|the series|the story|the tenth|the trebuchet|the twist|themselves|theories|there may
6|there now|there will|there's tea|these .|they really|they've been|think|third of|third time|this for|this goes
6|this happened|this morning|this point|thought i|thrilled|thrilled .|thud|time that|tin .|tiny|title the|title's
6|titles|to add|to being|to die|to each|to everyone|to get|to last|to mention|to my|to name|to post|to sing|to stop
6|today was|together .|took our|topic: song|total|total NUMBER|translator|translator's|trebuchet|trigger|true story
6|truth is|tumblr|two hundred|typed this|uncle ,|universe .|university|until my|up for|used the|usually|vala|villain
6|virtual|wait for|want one|want to|wanted|wanted a|warning|wars|was born|was little|was looking|was your|washed
6|wasn't sure|way .|we know|we need|we think|we're about|we're all|wedding|wedding night|week off|went a|what comes
6|what did|what should|what you've|when my|while ,|who never|whoever|why he|will always|will go|will return|wish i'd
6|with MARK|without|wolf .|won't find|word count|worth the|would read|writing a|year|you a|you had|you hear|you lot
6|you missed|you people|you see|you so|you surprised|you tell|you thought|you when|you'd like|you've all|your bets
6|your prayers|zuko
7|(|( the|, MARK|, back|, but|, look|, same|, shall|, we've|<s> anyhow|<s> are|<s> author's|<s> before|<s> bless
7|<s> canon|<s> copyright|<s> hugs|<s> let's|<s> may|<s> mom|<s> notes|<s> ouch|<s> part|<s> peace|<s> qm
7|<s> seriously|<s> six|<s> someone|<s> start|<s> stay|<s> they'll|<s> translation|MARK by|NUMBER he's|a car|a comment
7|a cosy|a fever|a missing|a new|a reader|a second|a sword|a tent|a wrap|abandoned|abandoned .|about|about a
7|about leaving|accent|account .|act: names other works|actually like|advance|ago|ago ,|amazing .|an old|and here's
7|and i|and my|any mistakes|anybody would|anyone else|as always|as long|asked why|back|back from|bad ?|based on
7|be continued|be fine|be gentle|be no|been watching|began this|begging|being called|being so|bella|beta said|bets
7|between .|bio|bio .|bits|bless you|blog .|bobby|bobby .|body ,|borrowed them|bram|brothers|budget|budget .|bus and
7|busy .|but thank|but you've|called the|came along|can't do|capitals .|cat ,|cat's|ceiling .|change the|changing
7|chapter i|chapter is|chapter was|chapter when|chemistry .|chess .|christina|city ,|class ,|coming soon|comma
7|continued|copy|cosy|could be|counselor|criticism|dance .|dates are|day to|deleting|dentist|dickens|didn't change
7|didn't win|difficult|do go|doctors|doesn't .|done .|down and|down for|drawn|drop|drops|dudes|easter|edited|elephant
7|entire time|errors|even sorry|every one|exams|faint|feel i|fight over|fix them|follow|for five|forever .|forgive him
7|forgotten|friend told|from me|from my|funny .|gate .|glad you|go look|go with|good day|good or|good to|got an
7|grew up|grey|grogu|guest NUMBER|half|halloween|hand -|hannah .|happened|happy one|happy you|has got|has had|have a
7|have asked|have gone|have nothing|haven't read|he didn't|he said|heist|her birthday|here's a|hilarious|hope the
7|hoping|how are|hugs|hush .|i almost|i couldn't|i counted|i get|i lost|i might|i moved|i refuse|i sent|i started
7|i wanted|i'll never|i'm|i'm home|i'm posting|i've fixed|i've missed|i've not|idea what|idiots .|in mine|in progress
7|ines|inn|instead .|is .|is MARK|is me|is up|isn't|isn't the|it for|it goes|it got|it this|it'll be|it's QUOTED
7|it's going|it's hilarious|it's meant|it's what|jim|john's|joke about|jossed|just leave|kink|kink meme|kishimoto
7|knives|know </s>|know you|kudos|laughed|let's pretend|lied .|like an|longest|look like|looks as|lose the|lost the
7|mad at|made that|map now|masashi|masashi kishimoto|me|me for|me where|mentions of|messages .|met in|microphone
7|miss you|moved the|musical|my account|my boyfriend|my geography|my gran|name the|nap|naruto|near|never have
7|never were|newest|next up|nice ,|nicely .|no umbridge|nobody has|nobody minds|nobody panic|nobody would|not .
7|not allowed|note .|note on|nothing else|now that|obsession|oda ,|of tea|of view|on|on a|on purpose|on wednesday
7|one will|one with|open your|ouch|ouch .|owns|pairing|part one|peace ,|penguins .|people are|people who've|period
7|picture|pie .|pitchforks down|plane|plans|podfic|point of|posting this|pounds|present .|pretend that|progress
7|pronounced|proofreading|property|property of|ps .|pub|purple|purpose|q|question .|reading|ready .|rec|recipient
7|refuse|regret nothing|response to|result|review replies|reviewers|row of|said i'd|sailors|same ,|saw everything
7|say something|say where|scene .|scenes|scotland|sent it|sequel .|series .|seriously|she .|she came|she gave
7|she isn't|should|should she|shouldn't have|sitting here|six thousand|six years|sneak|snow .|so late|so this|so what
7|somebody .|someone .|soundtrack|speaks|speechless|speechless .|spring .|staircase|staircase .|stars .|starts
7|status in|still here|stock|stock room|stolen from|stop looking|stop talking|strange|strange to|sudden|swearing
7|take my|talked|talked .|tbc .|teach|teacher|teacher .|tell him|th ,|thank|that|that coming|that many|that's enough
7|the box|the boys|the budget|the comments|the dates|the duck|the elephant|the entire|the inn|the keyboard|the mend
7|the pun|the question|the reference|the result|the right|the stock|the tea|them together|there and|there's one
7|they got|think .|thinks it's|thirty|this and|this i|this scene|though|thought that|time to|tl|to eat|to kiss
7|to touch|today ,|today's my|told .|told they|tomatoes|touch anything|translate|trial .|truck|turns out|typical|ugh
7|update .|updates|us .|version ,|voldemort|wall and|wants|warning for|was down|was for|was told|watson|weather ,
7|well ,|what have|what my|what to|when .|when i'll|while you|who saw|who the|will was|with .|with love|with my
7|without you|words are|would|would've had|wouldn't|wouldn't stop|wrap|ya|yes|you asked|you cry|you may|you noticed
7|you voted|you waiting|you're getting|you're in|you're on|your favourite|your stories
8|, friends|, guys|, sorry|. if|. to|. yes|<s> again|<s> as|<s> author|<s> bear|<s> content|<s> enjoy|<s> get|<s> hug
8|<s> it'll|<s> let|<s> mine|<s> mine's|<s> more|<s> moving|<s> muse|<s> preview|<s> sleep|<s> spike|<s> tn
8|<s> warnings|a break|a comedy|a confession|a couple|a dentist|a doctor|a fight|a mess|a month|a sentence|about this
8|action|ahem|ahem .|all|alright|an idiot|an update|and has|and somebody|and they|angst|anything .|anything that|arc
8|are mine|are on|as ever|asked my|at a|attention that|aww|b|back now|bakery|been there|been writing|before i
8|before the|best|bleach|blog|book two|boring|both .|bothered|boy .|brown .|butter|by that|can't stop|capitals|care .
8|case it|catch|chapter .|chapter two|chase ,|chemistry|chose|claim|comedy|comedy .|comics|comics .|comments ,
8|couldn't have|count .|country we|cue|dates ,|dears .|decided|did ,|did have|do the|don't hate|don't want|done
8|eating .|enough ?|entire|every other|everybody else|everyone !|everyone who|everything else|everywhere|everywhere .
8|excuses|expect|feedback|feel about|feel free|feet ,|felt|finally got|first draft|flip|flip side|following is
8|footnotes|forgot that|free to|get used|get your|gets out|goldfish .|grandparents|had just|had that|haircut .|hand ?
8|happens to|has to|hate it|have kept|have seen|have some|hear what|here|here from|hi|hiding|historical note
8|hufflepuff|i actually|i based|i began|i blame|i hated|i'm never|i'm proud|i've moved|i've now|ianto|ideas
8|in capitals|in case|is from|is to|it </s>|it comes|it's|it's all|jack|jen|just want|just wouldn't|keyboard|kit
8|last line|late and|learn|letter ?|lexi|lied about|line was|linked|live|long that|longer|look away|looked it|loop
8|loves|managed two|me your|mentioned|merch|minds .|mine .|mo|mood|moving on|murder|music|my attention|my birthday
8|my day|my mum's|my profile|neighbour|never do|nicely|no ?|not dead|not giving|not her|not how|note i|notice that
8|now with|of your|oh|old one|on me|one chapter|only|otherwise|otherwise .|over it|over to|password|permission|picks
8|picks up|pointed out|prayers|previously on|promise .|pun|qm|read|read each|read it|reading .|reading it|red coat
8|regrets|response|room for|roughly|said no|salt road|same day|sasuke|school ,|second half|see a|several|sheep|show
8|shut up|sign: quoted|sister|so don't|some|something .|something with|sorry .|stop at|suddenly|sure that|telling .
8|than the|that going|that's going|that's me|the author|the cat's|the comics|the flip|the hospital|the idea|the kiss
8|the lovely|the number|the top|them when|theo|they aren't|think he'd|this has|three ,|thumbs|title .|title what
8|to use|today is|tonight .|treated|two of|two out|use that|verse|waiting .|wands|was getting|was wrong|wasn't using
8|we had|website|weird|what came|who got|why the|why there's|win ,|win .|winning|with that|works|x|yeah .|years later
8|you did|you go|you said|you'll find|your eyes|your messages|yours till
9|* *|, folks|, he's|, hi|, the|- my|<s> beware|<s> blame|<s> coming|<s> go|<s> ha|<s> help|<s> knock|<s> poor
9|<s> rating|<s> really|<s> she's|<s> should|<s> someone's|<s> third|<s> thought|<s> until|<s> use|<s> with|MARK my
9|a friend|a kid|a llama|a notebook|a paragraph|actually|address|and forth|and see|answers|anybody still|are .|as i
9|asked about|asking .|asleep .|at us|away|bakery .|below .|best place|beta the|beware|born|brandon|brothers .|burn .
9|but i|but it's|butter .|bye|came back|came out|can look|can open|can't|candle .|changes|chapter NUMBER|chip
9|closes on|comes .|confession|contest|copyright|credits|cut|dairy|dears|death|did .|didn't say|die ,|doesn't count
9|dog lives|don't ask|done it|drafts|drafts .|drawing|during|during the|exactly .|fair|fever .|finish it|flames|flu
9|following|for anyone|for once|for that|for those|forth|found out|four of|friends|giving up|goldfish|got married
9|guess .|hair .|halina|harry's|have been|have hated|he can't|he's dead|here you|hers .|hint|his head|honest .
9|how long|i always|i changed|i make|i mostly|i posted|i see|i'd rather|i'm as|i'm evil|i'm just|i'm on|i've ever
9|i've put|idiots|if you|image|in chapter|inbox|is|is not|it .|it shows|it'll|it's done|it's good|it's still|italics
9|jamie|japanese|job|just saying|know|last chapter|later .|lawyers|learn .|line|literally|love|made of|many of
9|me three|means the|meme|more to|my english|my heart|need .|need a|needs|never has|nobody is|notes </s>|now has|ok ,
9|older|on you|one's|ones|operation|other side|outline from|own|passed|pay|picture of|pictures of|place to|planned .
9|pleasure|popcorn|preview|probably .|recap|rock|rock .|rough|said i|sense|shower .|shows .|side|sigh|sigh .|slash .
9|slow .|so happy|somebody|something to|sorry for|speaking|spiders|spotted|still out|stolen|story is|sweet|talk .|team
9|that happened|that last|the answer|the good|the landlord|the link|the poll|the real|the shower|the song|the trial
9|the wonderful|the worst|therapist|there for|there in|they do|think did|think she|third .|till the|tn|to answer
9|to finish|to our|trial|turns|until the|us !|uses|wanted it|wanting|warn you|warned .|water and|way from|week's|weeks
9|weeks .|what was|when|when i|who liked|who put|who sent|who you|why .|will be|will do|will keep|window .|wish|wish i
9|with me|won|working on|wouldn't .|write when|written in|yet|you believe|you by|you guys|you only|you wrote
9|you've been
10|, hello|. )|. it's|<s> glossary|<s> happy|<s> hopefully|<s> in|<s> see|<s> short|<s> team|<s> think|<s> writing
10|? </s>|a b|a hundred|a page|a thing|amazing|and before|and not|another one|asked what|be with|belong|belong to
10|beth .|better ,|bus .|but|by it|canon|characters|coffee|commas|confused|confusing|consider|corrected|dani|deserved
10|do now|do that|doing|easily|either|else .|enough .|epilogue|eventually|eventually .|excuse .|fan|feelings .|fever
10|fiction|folks|for the|four years|from here|fun|game|ginny .|glossary|going .|good guess|haircut|hands hurt|harry
10|has asked|haunted|have had|have thought|he deserved|hello to|hi !|hope|hopefully|i live|i wrote|i'm glad|i've tried
10|if you'd|is fine|is on|is right|isn't speaking|isn't what|it ?|it better|it's been|job ,|juniper|juniper .|kidding
10|kidding .|kind|knock .|landlord|language|let's|lives .|lost|love and|love you|made up|mary|means|messages
10|moment the|my blog|my page|n|no internet|nonsense|nope|now it|number NUMBER|off the|on .|one's for|out there|own it
10|pining|pitchforks|place|please stop|poem|pov|question of|ready|repost|requested|rest is|reviews|right ?|romance|ron
10|rubbish|safe .|salt|sat there|saturday|scene in|set|she's been|she's had|short|shout|single|sirius|sit on|sixteen
10|slash|someone asked|stories .|t|tags .|taking|talk|that up|the aunt|the book|the cat|the one|the pitchforks
10|the poem|the ring|the wait|then i|there .|there it|there we|there won't|thinking of|this one's|thought you
10|to everybody|to something|told him|translation|twins|twist|typed it|up on|was not|was so|was you|wave|we ?|we'll
10|we're back|week|were .|were right|whether to|which .|who read|whole|with|with it|worked|worry|write the|wrote this
10|you with|yuletide
11|, good|<s> eventually|<s> here's|<s> last|<s> off|<s> probably|<s> ps|<s> put|<s> read|<s> right|<s> set|<s> things
11|<s> title|<s> translations|a dream|a nurse|a ride|ages|always .|and there|anne|anon|anyhow|anyhow .|apologies
11|apologies to|are|asking|author's|b .|back in|be done|be nice|been warned|better|blame the|bless|bottom .|boys
11|can tell|care|challenge|clear|come and|coming along|content|couldn't|couple|couple of|crazy|cried|crying .|dear .
11|did that|does|end i|enjoy|enjoy the|fit|fixed the|forward|gentle|geography|german|go|goes badly|good night|got her
11|hadn't .|hands|happen .|having|he says|helps|here we|here's|his face|hope that|hospitals|how the|hundred|i ask
11|i forgot|i managed|i spent|i'm doing|in between|insert|is ,|is different|is for|is made|is mine|it has|let him
11|liked the|long one|lucky|man in|may have|mended the|met .|month|months|muse|my beta|never .|no ,|of three|oh dear
11|okay|oops .|out to|panic|part|part NUMBER|post .|ps|put this|rating t|real ,|ren|replies </s>|review .|saying .
11|says hi|see|shows|side of|sing it|something about|somewhere .|source|spike|stuff|thank you|the end|the lady
11|the show|the week|three years|told that|too .|umbridge|under a|usual .|voice: the crowd|wanted .|when i've|which of
11|who came|who wrote|word on|would've|you'll never
12|. .|<s> apologies|<s> beta|<s> fin|<s> have|<s> keep|<s> oops|<s> sigh|<s> take|<s> tbc|<s> where|<s> wow|a candle
12|a very|act: greets readers|age|and yes|anonymous|answer|anywhere|art|at my|away .|bad|beth|break|but it|butler .
12|called|cheers ,|day ,|don't have|end|everything|far too|fin|fin .|for MARK|for every|found it|getting|given him
12|ha .|have this|he's not|hope nobody|i did|i had|i honestly|i lied|i nearly|is now|it does|kids|leave him|lot .
12|mean it|meant|missed|more of|morning and|of .|one .|one in|paragraph|person who|please don't|please tell|quick
12|read every|ride .|say which|series|she's|sixteen .|so it's|someone's|spiders .|tbc|teapot|thanksgiving|the archive
12|the bit|the person|thing i've|thoughts|tired .|to happen|to read|today|unless|until then|up the|warn|why|worst
12|write it|yeah|you need|you to|you're welcome
13|!|, it|, nine|<s> anyway|<s> edit|<s> same|<s> thanks|an|and read|any of|author|back !|because|because she
13|can't believe|can't see|changed|closes|couldn't .|dialogue|don't care|dramatic|edit|english|every single|family
13|favourite|feelings|for all|hello again|her ,|historical|how they|i made|i wish|i'll fix|i'll wait|i've taken|if i
13|is by|is what|it's called|it's coming|lines|look it|make|mended|mine's|my head|oops|peace|rating|rest|said that
13|see how|she wrote|shower|snape|so|sure about|tell her|than|the duel|these two|they're in|thing .|time|time on|too
13|translations|translations </s>|trust me|wait|warned|was in|was sixteen|we go|welcome .|what the|worth|wow .
13|you read|yourselves .
14|/ n|<s> here|a few|a lot|act: forestalls questions|asked for|back and|be|be .|brought to|but then|carry on|change
14|check|dead .|draco|draw|dream|few|finally|fix|for now|forgot|get|grew|half of|hate|he asked|i checked|i need
14|i've given|in love|it really|leaving it|lots of|made|me know|my dad|my mum|no excuse|no idea|not ready|original
14|people .|person|plot|r|really did|replies|row|same|see .|site|sorry if|talk about|thanks|the original|the people
14|this|those who|to those|together|topic: story|usual|was meant|win|with this|word|world to|you all
15|, no|<s> (|<s> -|<s> ask|<s> cheers|<s> me|<s> next|<s> previously|<s> some|<s> sorry|<s> who|<s> written|<s> ~
15|alive|am .|and|anyway .|asked how|author's note|based|be back|come back|end .|get to|giving|ha|happy|have it|here ,
15|honestly|i got|i needed|i've|in this|internet|last week|like them|lives|minds|my hands|oda|okay ,|pointed
15|previously|ride|season|she is|so if|take|take a|the outline|this in|tissues .|topic: update|two weeks|version
15|what i'm|what if|won't|write .|write something|yourselves
16|)|. no|<s> end|<s> ok|a real|act: asks for votes|act: excuses itself|and now|but my|corrections|eating|fight|go and
16|good ?|he wants|i'll put|i'm off|i'm still|keep|link|me you|nearly|needed|plan|she said|the letter|the night
16|then my|tissues|used|where|who's|whole thing|words|wow|yet .|you .|you wanted|you'll see
17|<s> never|<s> you're|a whole|act: thanks a helper|because i|checked|duel|gets|hospital|hug|i feel|knows|lied|lot
17|lots|me ?|mine|not telling|safe|slow|that she|that's why|the NUMBER|thousand|was it|what they|won't say|work
18|. i'm|<s> back|<s> summary|MARK -|MARK is|act: wishes everybody well|chase|drive|free|haven't .|he'd have|i'd never
18|makes|more|need|not mine|off to|on saturday|outline|rather|said MARK|ship|skip|still not|that one|this up
18|topic: review|warnings|wrong
19|! </s>|!! </s>|<s> .|<s> or|crying|draft|five|for this|guys .|i've had|it !|it a|now|poll|tired|title|you were|~
20|act: thanks readers|also|from a|note|put the|really|right|sad|simply|the tags|today .|while i
21|<s> disclaimer|<s> for|archive|bit of|dates|first one|fixed|know i|point|see it|tell me|thanks to|what he
22|/|<s> not|beta|disclaimer|i hear|know .|last time|next one|though .|while|who
23|, since|, thank|<s> well|MARK QUOTED|from|go .|if|lovely|so much|tags|told me
24|happen|in NUMBER|me that|thing with
25|<s> be|a /|blame|don't think|next|notes|this was|thousand words|till|topic: writing
26|act: places itself in a series|he's|just|real
27|act: says enjoy|probably|topic: post
28|act: answers readers
29|act: asks for reviews|act: teases readers|summary|topic: length
30|act: hopes they enjoy it|bit|topic: comments|topic: series
32|topic: the writer's life
33|act: leads to the story|topic: sharing|yes ,
34|NUMBER ,|QUOTED MARK
35|scene
36|act: dates an edit|act: dedicates or names its source|act: speaks of the writing
37|-|act: speaks of updates
39|act: plugs a page|of you
41|topic: kudos
42|act: sets the scene for readers|topic: faults
43|had to
44|act: credits a beta|topic: genre words
46|act: asks for opinions|topic: a site
48|topic: cast|topic: chapter
50|act: warns of content
51|topic: parts
52|act: disclaims ownership|topic: canon
53|voice: chat
55|act: thanks for reading
58|act: explains itself
60|act: looks back at the chapter
61|act: speaks of its making
71|topic: fan fiction"""

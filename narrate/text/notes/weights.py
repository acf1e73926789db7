"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

SOURCE = "b48f33b8716ba92a727e2358b53e4ef0ec44bc4484ad3cddc1d64f76db81a772"
STEP = 0.05
BIAS = 12
PACKED = """\
-84|<s> MARK
-60|<s> QUOTED
-45|story: a letter
-41|NUMBER NUMBER
-37|, </s>
-36|<s> we
-35|story: someone did
-31|. *|said the
-30|i'm writing
-29|if there|my name|she'd
-28|hello ?|i say
-27|, and|had|how i|looked|where you
-26|, said|<s> he'd|act: wishes readers well|kitchen
-25|<s> she|<s> your|flashback *|know about|you take
-24|<s> from|<s> i'd|QUOTED !|QUOTED ?|hill|it back|it's me|life|man who|my name's|o|story: scenery|yes </s>|you for
-23|<s> she'd|chapter of|held|max|mother|oh ,|over .
-22|<s> everyone|<s> one|diary|door|i've read|name's|night|office|only the|please .|run|small|that i'm|this by
-22|you want
-21|<s> @|<s> and|<s> please|but this|come|did it|he'd|own a|stranger|tell|that's everything|that's what
-20|<s> by|<s> mum|QUOTED .|all for|congratulations !|happened in|jo|late|man|next chapter|nothing .|reading this
-20|recording|stone|stood|story: something was|there'd|told|will have|wouldn't be
-19|!! it|about love|about my|and he|and if|fish|flashback|get this|in it|laugh|lay|must|my last|name is|no </s>|now ,
-19|outside|publisher|seven|that a|that i|this ,
-18|*|, my|<s> day|<s> i've|<s> subject|<s> they've|<s> welcome|a long|always|behind|call|call this|chapter !!
-18|end </s>|for me|has no|majesty|maybe next|novels|part .|said|said .|shall|shoes|so sorry|swim|tells|thing to
-18|time ,|turn|was|waving|welcome ,|went|what do|why i|write to
-17|, in|<s> he|<s> level|?? </s>|a bad|another|boat|captain|could|couldn't believe|do you|explain|for coming|front
-17|go in|gone .|good for|how .|i tell|isn't mine|it again|lamp|let's call|no chapter|okay .|one night|papers|pen
-17|says that|staff|stopped|story: embeds|there was|we'd|what you|who are|worse|write|wrote .|you have|you up
-16|, all|, to|, with|/ NUMBER|<s> alas|<s> class|<s> they|<s> today|NUMBER /|admin|all ,|and the|anyway ,|blinked|buy
-16|can hear|chapter ,|chapter one|did my|father .|for what|go back|go on|hats|he wrote|how it|i'll stop|i'm not
-16|it made|it's from|last .|late .|life has|machine|mind|on ?|out .|remember|room|s|standing|table|there|there are
-16|these days|think about|thought .|to now|twenty|walls|was ,|welcome back|what i|write stories|you will
-15|, every|, i'm|, okay|, then|, update|<s> dad|<s> jo|<s> monday|a body|all staff|any questions|asked .|back .
-15|before .|bit different|books in|breakfast|burn this|can't find|closed|coming .|don't kill|down|e|explain about
-15|father|for some|got about|happy there|have written|i have|i'm no|is no|is the|it once|it's the|know me|lisbon|lit
-15|moon|nobody|now it's|of his|pencil|peter|photograph|raining|record|road|say ,|say a|small .|still no|tells you
-15|that i've|the lamp|there is|they let|they'd|they've|tomorrow ,|was on|who wouldn't|wind|woman|write this|you come
-14|* flashback|, NUMBER|<s> is|<s> june|<s> october|<s> y|??|QUOTED QUOTED|a button|a house|a letter|all right|arm
-14|baron|bees|believe it's|bike|bottom of|chapters in|day </s>|didn't answer|don't know|doors|down .|entry|green
-14|hadn't|henry|his|hope you're|i ate|i will|i'll write|i'm fine|i'm the|i've asked|i've got|is it|june NUMBER|just a
-14|king|know a|known|left -|level|level up|make it|me back|mother ,|much of|neither of|news .|october NUMBER|of those
-14|ought|place .|rain .|real life|rule|so here|step|steve .|subject|that you|that's it|the table|they don't|they tell
-14|think ,|tuesday|voice|voted for|wanted the|y /|your own
-13|, if|, says|, thought|, you'll|<s> but|<s> people|<s> you'd|ah ,|ahead of|alas|and in|aren't ,|author of|back ,
-13|be alone|been a|before me|brave|bring|by yourself|calm|calm .|can still|can't be|can't read|channel|comment .
-13|comments are|day|did not|don't drink|easier .|ellen|excuse me|eye|faces|fear|feet|five .|for my|forgive|goose
-13|harbour|have you|he has|here now|here's what|hours .|i finished|i remember|i shall|i wasn't|i'm sorry|i've told
-13|is late|is this|it is|it sounds|just that|know if|long .|look !|make me|manners|march|missing|mondays|mr|mr .
-13|my first|my friends|nell|never told|o'clock|of all|old school|on one|once|one and|over and|paid|peeled|pip|poor .
-13|quite|right .|room .|s .|see this|silence|sir|smile|so i'll|spoke|spoken|still there|sunday !|sword is|that we
-13|that you've|the others|the war|they say|think that|this part|ticket|to think|told this|torn|travelled|update
-13|walter|wheel|with a|wondered too|write again|write back|writing .|you ever|your last
-12|, it's|, read|, wheel|, when|- night|<s> chapter|<s> friday|<s> harbour|<s> his|<s> mina|<s> rain|<s> review
-12|<s> reward|<s> thank|<s> then|<s> tomorrow|<s> two|<s> you've|a book|a box|a door|a nun|all my|all well|an idea
-12|and why|are mistakes|asks|at it|back a|be angry|been good|begun|believe me|but she's|can see|care to|club|coat
-12|come to|decide|did finish|didn't|didn't know|does the|easier|editor|else to|entry NUMBER|explains|finch|find this
-12|finds you|for NUMBER|frodo|from where|go to|good|grandad|guys|had been|had written|half -|hard to|have very|house
-12|i asked|i'm here|i'm in|i've kept|if anyone|is typing|it and|it gets|it's like|it's that|jug|lena|light|like ,
-12|listening .|log|made me|max .|me </s>|me again|me another|me smile|mum|mutton|my editor|my mom|my sister's|name
-12|names .|on friday|on it|ought to|party|pen .|piano .|pocket|pockets|post office|priests|quiet|raining .|reasons
-12|reviewed|reward|say .|sea .|she hit|shoe|should i|sir ?|smile .|so i|some time|something better|sooner|sorry it's
-12|spin|stairs|that's the|the bike|the boat|the fire|the kitchen|the mess|the photograph|the thing|the walls
-12|the water|theatre|there'd be|this down|this song|tiring|to a|to start|today we're|trees|truth ,|two .|typed .
-12|under the|up !|up .|up ?|user|very nice|waited|was i|we're not|what ??|what would|y|yellow|you aren't|you decide
-12|you idiot|you never
-11|, is|, listen|, m|, turn|<s> congratulations|<s> it|<s> john|<s> kiss|<s> paris|<s> shall|<s> sing|<s> the
-11|<s> this|<s> tuesday|<s> what's|NUMBER march|a date|a note|a stone|a yellow|air|and all|asleep ,|at home
-11|attention ,|author .|available|bed|begun to|boats ,|breath .|candle's|chapter fourteen|children ,|congratulations
-11|cupboard ,|day for|desks|diary .|did the|died|dog .|dogs|don't be|done ?|edmund|end flashback|everyone does
-11|everything i|example|example </s>|face|figure|figure out|foot|for everything|friday !|friend has|from you|go off
-11|goes on|handwriting .|happy birthday|have called|have done|have heard|have never|have told|help me|her .|hold|hole
-11|honest with|hotel|hour|house .|hunger|i leave|i talk|i told|i'll bring|i'm late|in ,|is like|it's hard|june
-11|just need|kill me|lands|leak|light .|lights|listened|looked for|m .|many things|marla|marlow|meaning to
-11|my candle's|neighbours|never owned|nobody else|not proud|not supposed|not to|noted|of them|out who|own much
-11|paris </s>|parking|peas|please ,|questions ?|really nice|round|said ,|scared|seen it|should like|should've|sign
-11|since .|sing ,|sister's|sit down|so bad|so get|so long|someone else|sorry to|sounds .|start .|steady|stop here
-11|system|take your|tell them|that's how|that's my|the|the bath|the paper|the room|the third|them either|they always
-11|thinking .|third|this chapter|this finds|time .|time now|to speak|told the|took the|torn it|true|turn round
-11|upstairs|visiting|was never|was no|we're a|wet|what had|which i|wondered|words .|would only|would you|you could
-11|you this|you well
-10|* i|, QUOTED|, let|, nan|, welcome|<s> NUMBER|<s> after|<s> at|<s> attention|<s> do|<s> everybody|<s> ginny
-10|<s> guess|<s> hi|<s> marla|<s> name|<s> now|<s> sunny|<s> there'd|<s> will|<s> yours|@|MARK said|a drum|a next
-10|about that|across|always the|am </s>|an apology|and everyone|and i'd|and stuck|and that|and those|angry .
-10|angry with|any|as if|back with|bad knee|barman|bath|be brief|beans|bear|because i'm|bed .|began|birthday .|bread
-10|brief .|buried|but there|but you|can forgive|closer|come ,|comes out|correspondent|correspondent .|damon|dark|dawn
-10|dead ,|decide .|desk .|didn't do|dish|don't eat|don't take|downstairs|drum|drum .|effect|else's|end ,|ending ,
-10|ever sent|ever tried|every night|everybody !|everyone ,|everyone in|eyes .|few words|first of|fitch|food|for ten
-10|fortune|found them|friday|front of|girl|glove|good at|got your|gun|hail|he never|hello ,|him|hold .|home ?|hull
-10|i am|i can|i finally|i left|i may|i really|i'll explain|i'll not|i'm alive|i'm dead|idea came|if the|if this
-10|in front|is reading|is really|it said|it's warm|jacket|just don't|knight|know !|know why|lie|like a|listen|lois
-10|lost .|luck .|manual|marrow|match .|me now|me the|minus|minutes|mixed .|morning|move|move .|my boots|my brother
-10|my phone|next week|night !|nobody tells|number|of it|of me|of that|of the|on the|oranges|oranges .|paris|parrot .
-10|part of|phone .|pocket .|policeman|policeman .|practised|promised|proud|put in|radio|radio on|rain|really sure
-10|reasons .|record .|rest .|review at|river|room NUMBER|said it|scar .|she really|she thought|shipping|sick .
-10|smelled|so here's|so in|socks|song .|soon .|steve|stone .|story has|story: he or she|street|string|such a|than my
-10|that for|that if|that is|that it|that out|that some|the back|the corner|the king|the manual|the radio|their|then
-10|theory about|there would|think of|thinking|this account|this room|to lose|to show|to sit|town|tuesday .|upon|us
-10|voted|wake|walls .|wanted to|wants a|was about|web|weddings|what happened|whole of|will get|wise|with his
-10|would not|writes|writing|yell|you enjoy|you'd|you're late
-9|, kid|, over|, these|, under|, wait|. pruitt|<s> ah|<s> anna|<s> burn|<s> comments|<s> cook|<s> forty|<s> give
-9|<s> how|<s> log|<s> mum's|<s> note|<s> there's|<s> they'd|<s> turn|<s> twelve|<s> under|<s> wednesday|MARK </s>
-9|a beginning|a ghost|a half|a lady|a living|a pause|a room|a secret|a silly|act: announces the next chapter|afraid .
-9|again ?|agreed|ah|all day|along the|am now|an egg|and ,|and i've|angry|answer you|any more|anyone there|apart
-9|are bad|be ?|be another|be patient|bear .|been|been eight|been getting|before that|beginning of|believed|beside
-9|boots|boy who|brakes|bridge .|but give|but you'd|by our|cake ,|came up|camera|can't sleep|carried the|cereal
-9|chat </s>|church .|closer .|color|come up|coming in|corn|dark ,|day one|dead|deal about|delay|didn't push
-9|different .|do </s>|do my|dog|don't look|don't post|drawer|duck|dug|earned|egg|english is|ever read|everybody has
-9|everyone|feet are|fern .|fire ,|first page|fish .|flour|for two|four minutes|full .|gentlemen|get the|ghosts
-9|given .|glass|glass .|goats ,|good morning|got as|got to|gotten|grace|had never|hated|haven't written|he doesn't
-9|he would|hero|hidden|high|hm|hole in|honestly ,|how do|hung|i cannot|i noticed|i put|i should|i whispered|i woke
-9|i'm up|i've sat|is anyone|is done|is full|is one|it down|it off|it wasn't|it's my|it's tuesday|karen|king is
-9|kitchen .|kneeling|knows it|last ,|last update|last word|left the|lemon|let it|let us|lets|level NUMBER|life ,|lift
-9|light's|light's on|like me|love ,|madame|managed it|mayor|means .|men|met three|midnight|mina|mind .|minded
-9|minded it|mistakes ,|money .|more .|moved .|my aunt|my bed|my good|my turn|my writing|myself that|named MARK
-9|nine years|no words|nobody ever|not a|not really|note to|notes .|notice to|oak|october|of a|of five|of us|often
-9|old enough|one who|or don't|order|other than|out a|own the|pass|past|patience ,|pictures .|promise things|pruitt
-9|push|put MARK|ran|reader ,|reason|regina|review ,|rope|run .|running .|said thank|sat here|say no|say you|sea
-9|she doesn't|she had|signal .|silence .|silly thing|sing|singing|sixth|skill|skip the|sleep ,|smell .|smelled of
-9|so am|so i've|someone ,|something like|speak to|stars out|start with|stayed|still|story: present tale|story: speech
-9|sunday|suppose .|sure|take the|tale of|tell people|th .|that's you|the argus|the bear|the camera|the chapter
-9|the chat|the goose|the machine|the papers|the record|the roses|the scar|the sink|the sixth|the theatre|the time
-9|the well|then i've|there were|there's plenty|thing in|this isn't|thread|tick|to him|to look|to thank|todd|told it
-9|trouble|trousers|turned|two stars|uncle|unit|unit NUMBER|wasn't|we were|we've|weather .|were|what you're
-9|when you've|who voted|whoever's|whole story|whom|widow|wind .|with her|wolves .|write more|written|you|you now
-9|you something|you the|you wouldn't|you'll have|you're going|you've earned|your loving
-8|! MARK|) .|, actually|, are|, leo|, really|, she|, someone|, something|, such|, they're|- QUOTED|- handed|.
-8|. ortega|:3|:3 NUMBER|<s> admin|<s> because|<s> behind|<s> c|<s> eleven|<s> entry|<s> having|<s> her|<s> honestly
-8|<s> i|<s> i'm|<s> int|<s> maybe|<s> real|<s> rosa|<s> sir|<s> somewhere|<s> three|<s> thursday|<s> tonight|MARK and
-8|NUMBER :3|QUOTED -|a demon|a folder|a good|a hole|a place|a shopping|a theory|a voice|accept|account
-8|act: excuses lateness|ada|aloud .|and don't|and we|anna|answer it|any better|apologise for|are !|are six|arguing
-8|arm .|as to|asked to|asking me|asks me|asleep|at|baby .|be glad|bed and|been looking|been putting|bees in|begin
-8|beginning|beside the|bike .|birds|body|body in|boots .|breath|bring a|burn|buses|but the|but you're|buy me|buzzed
-8|came|came on|can believe|can't ,|captain's|chair|chalked|chapters ,|chat|chicago|coats|computer|couch|could wait
-8|cousin .|crewe|cry|dark .|daughter ,|daughter's|dawn .|days|days ,|dear|delay in|delighted|delighted .|demon
-8|do have|do it|do not|door is|drove|email .|entry .|ever|ever asks|every time|eyes and|faces .|famous|far as|feed
-8|finale|finished it|fire|first ,|floor|folder|for twenty|forty|found ,|four times|from him|from j|gave him|get up
-8|give me|goodnight ,|got up|guess who's|had chalked|had i|had not|half a|handwriting|he will|he's been|he's only
-8|head .|hear this|here when|him with|how many|husband|i bet|i guess|i hold|i look|i married|i met|i never|i promise
-8|i still|i'd|i'd read|i'll start|i'll try|i've brought|i've seen|in all|in episode|in four|in ghosts|in order|ink is
-8|int|int .|into|is found|isn't even|it ,|it already|it either|it hurt|it stops|it the|it's not|it's so|it's your|its
-8|joan|journal|jug .|just have|just the|kill|kind to|kiss the|knee and|know ?|know before|laugh ,|laugh at|laughing
-8|learned to|leave a|leeds|leeward|left|leo|let|letter !|letter in|listen ,|listened .|little .|little here|look at
-8|looks at|lost a|loving|mad .|manual was|maybe|me !|me and|me how|me tell|mean|meaning|member|message|mondays ,
-8|moved again|much as|mum says|name on|named|nan !|need to|new chapter|nice .|nights|no letter|no one|not MARK
-8|not feed|not have|now i|now they|number four|nun|off a|off this|office in|on </s>|on meaning|once a|one arm
-8|one horse|one up|only came|only my|or i|ortega|over a|page of|parcel|parcel came|passport|patient .|phones
-8|planned a|promise that|queen|quiet here|read aloud|read to|readers of|reviews make|road ,|road .|roof of|rosa|rose
-8|saw .|saw her|say|says i|scar|school for|seal|see !|see my|see that|seventh|share|she's left|sheets .|shoe .
-8|should explain|side ,|sighed|silver|simon|since then|sink .|sit|smell|so proud|somebody had|somebody who
-8|sometimes he|sorry i'm|steal|subscribers|sunday .|tap|taught|television .|tells me|temper|thank everybody|that are
-8|that meant|that night|that things|that was|that winter|the cake|the garden|the head|the picture|the reader|the sea
-8|the seal|the station|the tag|the thank|the train|the wood|them if|then ,|then the|there </s>|there's nobody
-8|there's somebody|things .|this on|this story|this to|thousand people|thrupp|thumb|till after|tiring .|to fix|to it
-8|to leeward|to move|to that|to understand|tom is|too ,|too close|tore|town .|tray|trying to|turn .|twenty -
-8|two o'clock|up last|used for|very tiring|wait .|waited .|waits|wall|warm .|was just|we all|week later|what this
-8|which is|whispered|why i'm|will|will </s>|will write|without a|would be|writing that|you !|you always|you here
-8|you learn|you look|you think|you'd have|you'll laugh|you've paid|your daughter's
-7|, at|, dave|, just|, later|, on|, or|, reader|, somebody's|, that|, which|, will|, write|- hour|- one|. n|<s> eat
-7|<s> forgive|<s> i'll|<s> jack|<s> on|<s> reason|<s> there|<s> thou|<s> we'd|NUMBER !|NUMBER )|a boy|a boyfriend
-7|a coin|a colonel|a cupboard|a dragon|a first|a great|a piece|a swan|a true|a witness|a wonderful|accident
-7|accident .|after that|agent|all there|all your|an ending|and closed|and it|and me|and since|and tell|and tore
-7|apology|are NUMBER|are never|are you|arguing about|arms|arrived|asked that|back when|band|bars|bars .|be coming
-7|become|been asked|began with|behind him|behind you|being a|beneath|bent|best of|birds .|bit .|blame ,|blew|blotted
-7|boy|bread .|break .|but i've|came in|can i|can make|can't come|cap|car ,|carol|casserole|cathedral|cello|chain
-7|changed the|chapter ten|children|clerk|clock .|coaster|coat on|coin|colonel ,|come a|commander|complain|cook
-7|corner ,|couch .|couldn't see|couldn't stop|course|cut it|dare|daughter|day .|day NUMBER|deaf|dear diary
-7|dear reader|delphine|demon .|deserve|didn't go|do i|does get|doesn't ,|dog ,|dogs ,|don't mean|don't need
-7|don't trust|done with|down below|drained|dress .|dying|eat|eight and|eight months|else has|ends .|enterprise
-7|error .|even if|exactly where|explained ,|falling|far|fell .|finally did|finish the|first -|first language|fog
-7|folds|followers|for a|for people|for six|for someone|forgive me|found .|four|four .|four weeks|fourteen ,|full of
-7|garden|gazette|girl ,|give them|going in|good ,|good evening|good person|got all|got the|guess what|gun .|guys !
-7|had forty|happens when|hard that|has two|hate mondays|have guessed|have something|have your|haven't seen|he'd been
-7|he's right|he's the|held it|her with|here's the|herself|hold it|honey .|hull .|i broke|i came|i hate|i know
-7|i learned|i looked|i played|i run|i should've|i suppose|i want|i wouldn't|i'd give|i'd got|i'll be|i'll keep
-7|i'll make|i'm aware|i'm back|i'm going|i'm good|i'm pretty|i've already|i've decided|idea of|if she|in lisbon
-7|in real|in with|in writing|inside|inside the|instead of|is lying|is nothing|is who|isn't true|it every|it over
-7|it since|it twice|it's a|it's in|it's quiet|john|jokes in|just me|key|keyhole|keys|king .|last page|laugh .|laura
-7|lawyer|learn to|leave out|lies|likely|linen|listeners|lit the|loaves|log ,|long road|long to|love my|love to
-7|loved him|lower|lunch|lying there|made my|man .|march .|me ,|me as|me at|means that|memory .|men are|message .
-7|met my|mine at|mom .|money|more likely|moves|mum's got|murdered|my daughter|my dear|my mouth|my pocket|my sister
-7|my story|my very|n .|never ,|never did|never got|never met|new one|next part|next to|ninety|ninety seconds
-7|no reason|nobody at|not an|not open|not sure|not the|not with|oak .|of bees|of her|of what|old .|on for|once .
-7|one does|one thing|one thumb|one would|only wanted|open the|or|or in|order to|other ,|other people's|our|out and
-7|page|pencil .|perhaps|phone|phone buzzed|pick up|picking|pier|plant|platform|please put|pockets .|post the
-7|previously i|promised ,|prophecy|purposes|pushed|put that|question ,|questions|ran .|reached|read my|recording .
-7|red .|report .|reward NUMBER|round and|said sorry|sat|saying it|says|season's|send|seven .|shall tell|she can
-7|she did|sheets|shirt|shopping|shot|sign: speech|sill|sitting|six|sixty -|sky|slowly|some more|somebody's calling
-7|something green|son|son's|spoken to|stands|stared at|started to|station|stood ,|stops|street ,|string .|sue me
-7|summoned|sunny|sure of|sword|tag .|talk too|tall one|tell it|ten minutes|than a|thank god|that face|that i'd
-7|the board|the car|the clerk|the dead|the drinks|the fish|the folds|the form|the hero|the hill|the house|the lawyer
-7|the manuscript|the matter|the men|the neighbours|the roof|the rope|the rule|the shoe|the sill|the singing|the sky
-7|the soup|the step|the tall|the trouble|the wick|there isn't|there'd been|they both|thin|thing is|think ?|think so
-7|thirteen|this book|thou|three hours|three times|thumb ,|ticket .|tied|time for|time in|to complain|to keep|to know
-7|to report|to self|to swim|tom|took|top of|travel|turned it|typed|until next|van|very good|very small|walk down
-7|wanted ,|warning this|was busy|was nineteen|was waiting|water .|waving .|way that|way you|we aren't|wearing
-7|wednesday .|well done|went .|went wrong|were never|what .|what ?|what else|when she's|whispered .|who can't
-7|who didn't|who is|who's died|wick|wick .|will find|wished|witness|witness .|word for|writing it|written it
-7|written on|years ,|years earlier|years old|yet that|you and|you in|you next|you try|you're|yours ,
-6|( he|* what|, before|, by|, drop|, ever|, follow|, nobody|, old|, one|, readers|, somewhere|, too|, waiting|, was
-6|- two|. </s>|. i|. nothing|<s> below|<s> eight|<s> english|<s> everyone's|<s> father|<s> follow|<s> grandmother
-6|<s> kirk|<s> mother|<s> neither|<s> no|<s> play|<s> references|<s> rule|<s> sam|<s> spock|<s> sue|<s> sunday|<s> t
-6|<s> testing|<s> today's|<s> what|NUMBER is|a .|a bridge|a coat|a fire|a friday|a liar|a message|a motorbike|a name
-6|a pair|a policeman|a spoon|a stranger|a television|a tooth|a tree|a van|a waiter|a wardrobe|a wet|about boats
-6|about you|above|after all|after nine|after this|again on|agatha|alarm|all by|always ask|always is|an answer|and did
-6|and every|and how|and moved|and old|and picked|and she|and sometimes|and this|and waited|and went|and you've|any .
-6|anyone|anything to|are number|argus|around|arrow|as MARK|as before|as big|as far|as my|asked the|asked them|at last
-6|at your|attic|aunt|away ,|be cross|be dead|be upstairs|been left|been put|been sent|beer|before it|began to
-6|believed .|bell|below ,|ben|bicycle|big as|bigger .|bills|birthday to|bishop|bitten|blinked .|book was|both ,
-6|bought|bought a|breathing|bridge|bridge ,|bring it|broken !|brothers ,|brought the|but she|by two|called ,|cardigan
-6|carried|cause|cent|cent .|chair ,|chapter house|chapter thirteen|clap|clicked|client|closed the|coin .|colour .
-6|come in|concern|corridor|could see|couldn't get|counted the|counter|cross .|cry .|cut the|dad|dad .|date .|debts
-6|december|describe|detective|did was|disclaimer i|discuss|dish .|do .|doing that|don't get|don't like|don't panic
-6|don't scream|down what|drinks .|drives|dropped|duchess|duke|e .|each sunday|ear .|eaten|egg .|eight .|eleventh
-6|envelope|every week|explanation there|eyebrow|face .|fall .|famous .|feathers|feathers in|feet .|fern|find
-6|find something|flat and|for eleven|for one|forgive the|forgiven|forty thousand|fridge ,|from her|get better|get out
-6|girl with|glove .|goat|gold|gold .|goose .|got one|got two|guards|gull|guys ,|had added|had eleven|had the|hall
-6|hanged|hanged .|happened that|harbor|hardly|has found|hatch|have begun|have just|haven't told|he had|he left
-6|he looks|he tells|he took|heard|heard him|her that|here it|hi everyone|his hat|home|home in|hope .|hope this|hour .
-6|hours|hours ,|how a|hundred years|i must|i promised|i shut|i stayed|i turned|i would|i'd always|i'd left|i'll
-6|i'll come|i'll tell|i'm always|i'm talking|i've often|i've said|i've started|if it|in fact|in my|in worse|into a
-6|into the|is fair|is why|is your|isn't my|isolde|it all|it just|it now|it standing|it until|it's just|it's only
-6|joke .|just tell|keep a|keep asking|keeping a|kid .|kirk to|knew about|knowledge|known .|lame|land|last letter
-6|last of|laughs|learned|leave .|less .|let's get|letter|letters .|liar|library .|lie .|life and|lift .|like and
-6|like it|like my|liked|limp .|listening|locker|lol|lol </s>|london|long|long moment|look up|lose|lot ,|loved
-6|made one|man with|may concern|me about|me once|me out|mean that|mess .|middle and|mill|minute ,|minutes .|moment he
-6|mondays .|more or|motorbike|mouth|must not|my cousin|my father's|my grandfather's|my line|my love|my mother
-6|my son's|my tale|my throat|my uncle's|nan|nature|nervous .|never meant|never said|never so|nineteen and|no order
-6|nodded|not|not as|not found|not on|not one|not what|note and|nothing that|nun .|of everybody|of giles's|of itself
-6|of my|old friend|on and|on holiday|on in|on our|once what|one dead|only borrowed|or (|or less|or on|ordered
-6|out with|own and|own fault|pack|paid for|pair of|papa|paper|paper ,|parrot|part to|part with|passed .|patience .
-6|paul|paul .|per|per cent|pete|picture and|pigeon|pleasant|please forgive|porch|pot|private|put|put down|putting off
-6|putting out|quiet .|quirk|radios|read in|read somewhere|really is|removed|removed .|rewrite|ring ,|roads|rolled
-6|roof|roommate is|rug|running|rush|said nothing|salt .|same place|say nothing|say that|say this|second of|seconds .
-6|see ,|see me|see some|see the|see you|seemed|seemed to|sent to|sequel to|set down|set out|she has|she's a
-6|shopping list|shot .|should have|shoulder|shoulder ,|signs|six and|sledge|slept|so good|so i'm|so the|so you'll
-6|some of|somebody was|someone had|somewhere that|son ,|sooner .|sounds|spectacles|spock raised|staff .|stamps
-6|stamps .|standing up|stared|starts .|state|station .|steps|still .|stop reading|stopped .|story: I did|stranger .
-6|strength|sugar|sundays|suppose|sure how|swung|table .|take it|talks|tell .|ten .|tend|tend to|testing|testing .
-6|than he|than one|thanked|thanks .|that leaves|that my|that they|that you'd|the beans|the bills|the bishop|the boy
-6|the card|the case|the dog|the editor|the eleventh|the engine|the gate|the harbor|the hatch|the hole|the keys
-6|the last|the menu|the morning|the needle|the parking|the pie|the post|the queue|the quiet|the river|the roads
-6|the rug|the same|the seventh|the sledge|the smell|the tap|the view|the voice|the west|the window|the windows|them .
-6|them the|there ?|there with|they|they still|they think|they've asked|thing|thing ,|thing </s>|things that
-6|thinking that|this diary|those of|threes|time they|to ,|to anyone|to enterprise|to heart|to his|to share|to skip
-6|today i'm|told her|told them|tooth|tree|tree on|true ,|trunk|trunk .|tuesdays|turn to|turned over|two brothers
-6|two chapters|uncle's|until you|update from|updated|van .|waited for|waiter|waiter .|walks|want you|war was|wardrobe
-6|was eleven|was from|was something|was sorry|was there|we say|we used|weddings ,|weird .|went on|went up|weren't
-6|west|when you're|where was|whether i|which one|which the|whichever|while .|whispering|who found|who writes|who'll
-6|whom it|whose|wife|wine .|wish you|with no|with their|with those|with two|without looking|wives|woke|won't ,
-6|won't .|words about|work .|wouldn't look|write down|written anything|wrote|wrote MARK|you is|you one|you that
-6|you'd be|you'll know|you're dead|you're here|you're too|your brother|your father|yours
-5|( NUMBER|( i|( i've|( no|* .|, aren't|, around|, boy|, children|, dad|, did|, don't|, everybody|, four|, has
-5|, listeners|, long|, pulling|, put|, quite|, ruth|, sir|, supplemental|, those|, three|, where|, yes|- six|- year
-5|- yous|<s> answer|<s> hugh|<s> it'd|<s> just|<s> levi|<s> miss|<s> nothing|<s> out|<s> sherlock|<s> somebody's
-5|<s> spoilers|<s> status|<s> wanted|? asked|MARK ,|MARK says|NUMBER of|a beard|a bunch|a claw|a glass|a journal
-5|a library|a lift|a maid|a marrow|a nice|a pen|a red|a respectable|a ring|a sort|a story|a window|a woman|abide
-5|abide a|about everything|about what|above them|accusing|accusing anyone|act: speaks of its English|added two
-5|after dark|after me|again .|again tomorrow|alcoholic|all four|all on|also for|always raining|an alcoholic|ana
-5|anchor|and also|and began|and between|and forty|and listen|and lost|and share|and under|and you're|another and
-5|another chapter|anyone about|anyone who|anything else|apologise|are no|are welcome|around for|arthur .|as for
-5|as they|ask the|ask what|asked him|asked whether|asleep on|at five|at him|at noon|at weddings|attic ,|author's name
-5|awful and|axe|backwards|baker|bath at|be able|be home|be honest|be long|be obliged|be so|be sorry|be thought
-5|be used|be wondering|beard .|beat|bed ?|been called|been here|been no|bees ,|began at|being|belgium .|below it
-5|between the|between us|birthday|boathouse .|book of|books|brave .|brb|breathe .|breathed|brick|brick .|brief
-5|building|bunch|bunch of|buried him|business of|but he|but since|but that|but there's|but wait|buzzed .|cairo|cake .
-5|call for|came ,|came .|can be|can explain|can hardly|cannot|card in|carlisle|case|casserole dish|cat .
-5|chapter seven|chest|chest went|class|coach|coffin|colonel|colour|come after|come down|comes up|comments|complaining
-5|could go|could have|could stop|couldn't think|cousin|cross|crown|crown ,|crying and|cupboard|cursed|cut ,|dad says
-5|daniel ,|darling|dave|day and|dead now|dear mr|delay .|diary ,|did ask|dies|dignity|divorce .|do ,|do this|doctor
-5|doing the|dollars|don't come|don't let|don't sleep|doughnut|down my|dry .|ear|eat something|eleven words|else had
-5|empty|enjoyed this|enough of|evening .|everyone at|evidence|evil .|exits|eye .|far end|fed|feed it|feed the|felt .
-5|fever in|finger|first thing|flat tyre|flood|folded|follow ,|follow .|footage|for an|for anything|for instance
-5|for keeping|fresh|funeral .|gas|general|gentleman|gentlemen ,|gentlemen of|gerald|get that|gets to|giant|girl .
-5|give a|given me|glad of|go !|go by|god help|going ,|gone quiet|good .|got so|great deal|great many|guess|guess it
-5|gum|gym|had believed|had from|had happened|had read|had sent|hadn't slept|hall with|hand ,|hand so|handsome
-5|happy new|has anybody|has given|hasn't been|have another|have any|have known|have mattered|he ?|he could|he does
-5|he read|he thought|he'd put|hello !|helmet|helmet .|help her|her a|her fall|her mother|her so|her third|here is
-5|here since|hi ,|hi .|him the|his day|his life|his watch|hob|hold a|hole .|home that|honest|honey|hope ,|hope you
-5|house with|huge .|hugh|hugh pask|husband .|i go|i held|i last|i let|i mention|i sit|i stared|i type|i won't
-5|i'll get|i'll pay|i'm an|i'm crying|i'm from|i'm to|i'm working|i've begun|i've known|idea .|idiot .|in every
-5|in from|in his|in little|in ninety|inform|inside of|instance|is coming|is hungry|isn't any|isn't that|it began
-5|it happened|it on|it two|it's come|it's raining|it's short|it's two|it's very|jacket .|jam|jonas|journal .
-5|just can't|kell|key's|keys .|kirk|kitchen table|knees|knew|knife .|knocked|know exactly|large|late in|lawnmower
-5|lawnmower .|lean|learned from|learning|leg|letters|library book|lies ,|liked it|liked to|line of|list of|listens
-5|local|location|looked ,|looked down|looked up|looking up|love him|love story|loving </s>|low|machine .|madam
-5|madam ,|make sure|makes them|man ,|map ,|marcus .|marrow .|matter of|mattered|may i|me up|me whether|mention it
-5|middle .|milk|missing .|mixed|moment you|months since|most|mother .|mouth .|moved in|mug .|must have|mustn't|my bag
-5|my darling|my hand|my homework|my husband|my letters|my own|my real|my school|nan's|neck|neither|never liked
-5|new heart|nice|night .|night </s>|nine|nine ,|ninth .|nodded .|noise .|none of|normal person|not accusing|not much
-5|not so|note the|note this|nothing to|now here|now level|now that|obliged|of|of an|of and|of anything|of use
-5|of you've|oh no|ohio|old|on any|on either|on thursdays|on to|on with|one gentleman|one goes|one years|onions
-5|onions .|opened them|opposite|out on|own words|pain|pask|past six|path|pay you|people think|people's|phil|piano
-5|played|pleased .|plenty|plenty of|police|police .|ports|pot ,|pratt|pretty sure|prime|prince|pull|punched|put on
-5|quit|rang|re the|reached out|read a|really all|received|regarded|regarded the|regret that|remain calm|respectable
-5|right away|rope .|rose .|ruined|runs .|sad song|salt to|saving it|say so|saying anything|says ,|says the|scratching
-5|scratching at|scream .|scroll|scrolled|second i|seen him|self never|share ,|she's sitting|sheet|shelf|shoes .
-5|should've been|silence ,|silk|since that|sings .|sink|sir ,|sit up|six of|sleep much|slip .|smoke|snorted|snorted .
-5|so ?|so bear|so let|so she|so that's|so we|sock|some day|somebody else's|someday|sorry i|soul|sponge|sponge .
-5|spring ,|staring|state of|statement|status|step .|steps .|sticky|still got|stopped writing|story so|student
-5|summer before|supplemental|supplemental .|supposed|supposed to|surprised .|swear at|tale|talk like|talking to|tall
-5|tank|tell your|than this|thank -|that before|that didn't|that first|that his|that of|that summer|that the|that to
-5|that week|that when|the bank|the bell|the beta|the blood|the cold|the doughnut|the duke|the far|the feeling
-5|the flood|the gym|the job|the kettle|the key's|the midnight|the newspaper|the ninth|the noise|the only|the pages
-5|the platform|the police|the rain|the stairs|the state|the steps|the sun|the telephone|the tree|the widow|the wind
-5|their own|them by|them had|them was|then one|there'll|there'll be|there's|there's the|they go|they'd be|they'll be
-5|thinking about|third line|this universe|those who've|thought about|three questions|throat|throw it|thursday
-5|thursday .|times ,|times and|to anybody|to apologise|to ask|to come|to four|to help|to inform|to quit|to return
-5|to see|to stay|toast|toast .|today i've|told anyone|took off|took one|tooth .|toothbrush|trouble with|trumpet|trust
-5|trust a|trust nobody|turned around|twelve .|twenty years|two to|typed ,|tyre|under|up a|up to|vampire|very long
-5|view is|village|voice .|voyage|voyage .|wait until|waiting for|was allowed|was empty|was happy|was made|was nine
-5|was nothing|was shaking|was the|was twenty|we did|wed|welsh .|what </s>|what's this|when people|when the|when you
-5|whenever|who knows|who lives|who says|who'd|whole ,|wife ,|will tell|will you|window|windows|wiped|wish to|witches
-5|with all|with gum|with the|with your|within|woke up|wolves|woman .|women|wondering how|wood|wooden leg|world .|worn
-5|would leave|would want|writing ,|written about|written the|wrote ,|xander|yard|york ,|you again|you are|you ask
-5|you do|you got|you must|you'll say|you're looking|you're thinking|you've ever|your|your head|your letter|your seats
-5|yous
-4|, aged|, between|, edward|, fast|, forty|, hugs|, i'll|, i've|, looking|, mrs|, of|, officer|, please|, watson
-4|, while|- book|- day|- eaten|. burn|<s> *|<s> cat|<s> credits|<s> dean|<s> e|<s> ellen|<s> ellie|<s> feed|<s> found
-4|<s> four|<s> greetings|<s> listen|<s> m|<s> mind|<s> most|<s> mr|<s> nobody|<s> of|<s> oh|<s> question|<s> ravi
-4|<s> reviewer|<s> sakura|<s> send|<s> something|<s> system|<s> ten|<s> those|<s> tony|<s> twenty|<s> up|<s> we'll
-4|<s> wish|<s> write|<s> you|? *|MARK all|NUMBER when|a bed|a bicycle|a child's|a clean|a clever|a crash|a drawer
-4|a fat|a fern|a full|a gap|a glove|a goose|a gull|a jedi|a ladder|a lamp|a laugh|a lovely|a machine|a middle|a mile
-4|a moment|a mountain|a parcel|a pencil|a perfect|a piano|a pin|a prompt|a reference|a sailor|a school|a shotgun
-4|a sunday|a thursday|a twin|a two|a well|about being|about me|about three|about your|account of|across the|add ,
-4|added in|adjusted|adjusted his|after .|after a|afternoons ,|again and|agreed .|ahead|aisle|aisle .|alcoholic .
-4|all .|all summer|all thinking|alone in|along by|aloud|already on|also the|altered|always ,|always liked|always went
-4|am|am the|an accident|an end|and a|and each|and held|and nine|and reached|and sooner|and three|and when|and wish
-4|and without|and you|ankles|annoy|another ,|anybody .|anyone asks|aren't|as though|as you|asks ,|at about|at both
-4|at each|at parties|at ten|at two|ate|ate toast|attached|attached .|aunts|awake|awake </s>|aware of|baby's|back to
-4|bakery ,|band .|barn|be about|be ashamed|be of|be sitting|bear it|bear that|became|became a|because sam
-4|because they've|because you|become a|bedroom|been dead|been hungry|been late|been very|begin with|bell .|beta test
-4|bigger|bins .|black|blind|blots|blots .|blue|board|book down|boot ,|boots on|borrowed her|borrowed the|both of|box
-4|box of|bring her|brought a|burst into|but they|but tonight|button|by friday|call you|called MARK|came early
-4|can feel|can't think|cape|captain's log|carpet|cellar .|chapel|cheese ,|child|child's|child's hand|chimney
-4|chocolate ,|choir|city and|clearly|climbed|clock|coats ,|col|cold in|come home|come into|coming|coming ,
-4|coming apart|concern i|contains|coroner|could hear|could not|could read|couldn't be|couldn't remember|count ,
-4|course .|course in|court|crash|crash .|creak|creak ,|cried when|crossed|curious|cursed .|cut a|daily|dance on|danny
-4|danny .|day !|dearest|decided to|deleted it|didn't .|didn't need|died in|died on|dishes .|divided|do for
-4|doctor says|does .|don't .|don't see|dr|dr .|drafts ,|dragons|drinking|dropped his|drowned in|dry|duck is|dull
-4|elbows|elbows .|eleven days|empire|end of|ended|ending .|engine|entered|entered the|error|even look|ever wrote
-4|everyone says|everyone's|everything that|except for|explain to|explained about|eye and|faithfully|faithfully ,
-4|falls|families|family .|far off|feb .|fed it|ferry|ferry .|fianc|files ,|find in|fireplace|first time|flat|flour .
-4|folds .|follow us|food is|for being|for ever|for which|forgive my|forgotten the|form|form .|forty .|fourteen|fridge
-4|friendly|friendly .|frightened .|from hull|from memory|from the|front desk|frowned|frozen|full|further|games
-4|garden .|gate|get in|get my|gets a|gets up|girls|girls in|give it|glasses .|gloves ,|goat .|gone over|good luck
-4|got their|grandfather's|great|greetings from|ground|grounded|gus|gym .|had brought|had eaten|had got|had worse
-4|hair down|halfway up|happened to|happy ending|has been|has entered|has seen|hat|hat .|hate him|have|have altered
-4|have found|have pretended|have run|have said|have stopped|haven't spoken|having a|he always|he sat|he'd taken
-4|he'd written|head ,|head of|health|hear|hear my|heard of|hearing this|hearts|held a|held up|her hands|here all
-4|here by|hero ,|hesitated|hey ,|high and|hills|him to|his pockets|his spectacles|hit him|hit post|holding the
-4|home now|horses .|hot to|hotel lobby|house ?|hundred pages|hung on|hungry since|i became|i can't|i cried|i done
-4|i even|i loved|i meant|i opened|i own|i'd have|i'd said|i'm laughing|i'm sure|i'm using|i've looked|i've never
-4|i've spent|i've watched|ice .|if he'd|if he's|in everything|in nine|in pencil|in room|in their|in them
-4|in triplicate|in two|in your|into tears|is about|is broken|is empty|is hard|is more|is there|is wrong|it after
-4|it always|it four|it matters|it might|it or|it quite|it slowly|it were|it worth|it's about|it's because|it's on|j
-4|jedi|jury|just before|keep waiting|kettle|key in|key to|kills|kinds|kinds of|kings|knew where|knocked at|know where
-4|knowing|lady ,|laid|laughed .|lay before|leaks|leaned|learned my|left it|left off|leg .|let go|letter four
-4|letter so|lights and|liked him|liked trains|line in|lisbon ,|list is|listen to|lobby|lobby .|long ,|long silence
-4|look for|love your|loving sister|luis|lunch ,|lunch .|machine in|made a|maid .|make soup|mama|man on|manuscript
-4|many times|marry him|may be|mayonnaise|me look|me so|mean .|mean to|meets|memorable|metal|middle|middle ,|mile
-4|miles to|milk .|million|mind it|minister's|minutes left|mirror|missing ,|mission|moment .|moving|much a
-4|mustn't call|my arm|my arms|my handwriting|my shoes|my tea|my third|my train's|name for|narrator|nearer
-4|neighbours that|nervous|never wanted|never wrote|newspaper|newspapers|newt|next the|nine was|no beta|no wind
-4|no word|nobody but|noise|noon|not ,|not for|not my|not spell|not too|note could|notes from|nothing ever|noticed it
-4|o'clock ,|of character|of every|of fun|of may|of mr|of somebody|of water|off and|off eleven|off over|office .
-4|officer|on two|once asked|one ear|one eyebrow|one line|one more|one shoe|one somebody|one this|only a|only have
-4|only in|only one|or go|or later|or nothing|or two|order .|orr|out ,|out as|out her|out in|out past|over her
-4|over the|owl|own this|owned|owned one|page thirty|paid .|painted|particularly|parties|parties ,|past the|pen ,
-4|people ask|percy|petals|pig|pin|place of|plain|planned out|posted a|pretend .|pretended|promised to|put it|put your
-4|quietly|quit .|rail|rained|raised an|ravi|rd .|read .|read the|reading my|reads the|red door|reference .|references
-4|regret it|regretted|remember .|repeat|reply .|rest ,|rev|rev .|review the|reviews were|ring|ringing|ringing .
-4|river .|roads are|rob|round .|round it|rule one|said NUMBER|said this|sailor|sailor ,|sakura|sal|sam is|sat .
-4|sat up|say for|say what|says a|school has|scrubbing|second|seconds|security|see her|seen her|sending|sentence .
-4|septimus|service|set it|set the|seven !|shaped|share it|she can't|she hasn't|she read|she writes|ship's|ships .
-4|shook .|shop i|shotgun|show him|show up|show you|sight|silver .|singing .|sit at|sit there|skills|skip from|sleeve
-4|slid|slip|small ,|small and|snapped|snow has|so have|so quietly|so small|so when|sober|sober .|socks .|sometimes
-4|somewhere over|sooner or|soot|sorry about|sound|spell .|spelling .|spoke for|spoken in|spoon .|spreadsheet .|stair
-4|stairs ,|stairs .|stamp .|stand ,|stands in|started leaving|started the|stay on|step ,|sticks|still on|stool|stop .
-4|stop there|stop writing|stops in|story ,|story about|story that|strawberries|such|suit|suitcase|summer we|sunday ,
-4|sure it|sure when|survived|swing|table with|talking|talking ,|tape|tears .|telephone|telling this|ten past|test .
-4|thanks for|that house|that i'll|that might|that most|that voyage|that you'll|the air|the axe|the baby's|the banner
-4|the bar|the blots|the business|the candle|the captain|the cello|the chapel|the children|the club|the coats|the corn
-4|the coroner|the corridor|the delay|the doctor|the doors|the elbows|the email|the empire|the ferry|the flour
-4|the forum|the french|the general|the girls|the gun|the hills|the inside|the jury|the key|the lights|the milk
-4|the moon|the nearest|the note|the notebook|the parcel|the parrot|the pig|the policeman|the rail|the rent|the rev
-4|the sandwich|the second|the service|the smoke|the stamp|the stove|the tale|the tape|the underside|the update
-4|the whale|the wipers|the wizard|the wolf|the word|the younger|them come|them is|then there's|there always|there had
-4|there to|there's been|there's water|these things|they went|thin ,|thing about|things ,|this little|this over
-4|this week|this year|though ,|though it|three|three i|three readers|threw|through the|to annoy|to blame|to breathe
-4|to call|to carry|to excuse|to feel|to kill|to knock|to mind|to no|toe|told i|told not|tomorrow|tone|tone .|too hot
-4|took it|took some|took up|train ,|train's|trains|tram|tram ,|triplicate|truly ,|truth|turn ,|twelfth|type this
-4|underneath|underside|underside of|unreliable|until june|until somebody|up because|up from|up here|update your
-4|updated the|us says|voices .|wall ,|warning the|was already|was brave|was coming|was fine|was late|was mostly
-4|was of|was one|was our|was rather|was right|was sick|was what|wasn't going|watches|water|way and|way up|we agreed
-4|we got|we have|we part|we'd got|we're going|we've never|wearing a|weddings .|wednesday|wednesdays|weeks ago|welcome
-4|well|were in|weren't supposed|wet ,|whale|what i've|what more|what used|what's|which|whistle|who had|who wants
-4|why ,|will .|will say|window ,|wine|wings|winter .|wipers|wipers going|wished to|with you|wizard|woman with
-4|word MARK|would write|wrist ,|years when|you awake|you everything|you how|you just|you off|you still|you wake
-4|you'll want|you're from|you're new|you've found|your bag|your ears|your friend|your mother|your socks
-4|yours faithfully|yours truly
-3|abernathy|afterwards|again|amount|anselm|apologize|apples|application|aware|bag|barber|bay|beam|beard|before|bench
-3|bend|bin|blond|boathouse|boats|boiled|bottle|bowl|broken|brushed|bullet|bun|c|cake|cassie|chosen|claire|common
-3|company|computers|coughed|count|cow|crew|cries|crossbow|crowns|damp|darkness|date|decent|dig|divorce|doesn't|don't
-3|doorway|dot|dots|dripped|drummer|dunmore|eight|emma|even|explaining|fact|fanny|feather|feb|ferris|files|fitz|flying
-3|football|fortnight|fountain|friend|furnished|gave|giles's|glitter|goats|golden|grandma|grass|group|gulls|hale
-3|healers|heart|heater|hens|her|hermione's|himself|hissed|hopes|how|idea|insurance|itself|jumper|jun|knocking|knocks
-3|lane|larger|leaves|lesson|licence|licked|licking|limes|limped|lipstick|live|living|loaf|locks|lodger|looking|loses
-3|luck|marshmallows|mat|matter|meetings|merlin|mess|moat|moose|mornings|mouths|ms|mule|mumbled|nail|needle|nets|niece
-3|ninth|nod|notices|object|okafor|opened|owls|pan|passing|patient|permit|pink|plates|pleased|poet|poisoned|port
-3|practice|prague|prayed|preface|prison|proposal|purred|putting|razor|recommend|recommended|red|reeds|replied|report
-3|reporters|reports|rescued|return|reverend|rifle|ron's|roommate|rory|rows|sake|sale|sand|scratched|sealed|seed|shake
-3|shield|shirts|sighs|sign: lower case|signing|sills|sings|sirs|sixty|skulls|slice|slipper|sneezed|snow|soaked
-3|society|solicitor|somewhere|song|speech|started|stepped|stiles|stitches|substitute|sue|suggest|sums|sun
-3|superstitious|swallowed|switch|tansy|telly|ten|texting|those|throwing|thursdays|tie|toilets|touching|towel|trade
-3|trodden|try|twice|twig|vance|vicar|vicarage|view|violet|voices|waiter's|walk|warns|watch|wax|weekly|weight|wicked
-3|wife's|windowsill|wiping|wire|wondering|wouldn't|wrist|yanked|you've|younger|youngest
3|&|abba|absolute|abuse|admire|afternoon|ahoy|alcohol|anniversary|anyone's|asterisks|attempt|aunt's|australia|avoid
3|awkward|bang|battle|behaved|betaed|big|birthdays|biscuits|blackadder|blessed|bones|bonjour|book's|bookmarked|bother
3|brain|brainstorming|brighton|brilliant|buckle|buffy|bugging|bunker|burger|bus|caf|cakes|calendar|candles|careful
3|cartoon|cass|castiel|castle|ceiling|certainly|charger|charles|checking|chickens|cho|christening|clint|coffees
3|collect|colm|companion|completely|cooking|cork|correction|costume|countess|country|crackers|cream|creator's|credits
3|crossover|curate|cursor|d|danced|daniel|daniel's|deal|dedicate|dee|deleted|deliver|dermot|described|detail|diamonds
3|dictated|difference|disappointed|disclaimers|distance|drabble|drinks|dub|dun|earns|echo|eddie|eggs|eighteen
3|embarrassed|enemy|enjoyed|everything's|exchange|expected|explanation|extremely|f|fast|ferryman|fewer|fictional
3|fighting|finish|finland|flatmates|flopped|focus|folk|font|formatting|french|frog|funeral|gables|gale|gap|gently
3|gibbs|gifts|giles|given|gloves|god|gods|goodbye|granddaughter|grandma's|gravy|growing|guild|guns|hades|hamilton
3|hamster|happening|harder|harmed|hasp|hates|hay|he'll|help|hey|hip|hockey|holiday|holidays|hollis|hon|hoped|horses
3|housekeeper|how's|hugo|humour|imagination|incest|including|indoors|intermission|inuyasha|island|jail|japan|jess|jobs
3|joss|judge|jules|katara|katie|kidnapped|kindly|kit|kita|korean|labour|lady|laptop's|last|lease|lend|liberties|likes
3|lock|lou|loud|lullaby|lurkers|manage|manner|many|map|marguerite|marvel|matthias|may|medicine|meg|mel|melon|menace
3|mental|midterms|minors|mistake|mods|molly's|moon's|moons|mortgage|mouse|museum|names|nd|necklace|needles|nightmare
3|noodles|norse|november|o'neill|off|offended|one|ophelia|opinion|originally|otter|pacing|pandemic|pear|penny|pens
3|petrov|phoebe|pieces|pinch|pinned|piper|plumbing|plus|po|points|pounds|powder|power's|previous|priya|pronunciation
3|proper|psa|published|pudding|qotd|rabbit|railway|ramen|reads|rectory|remaining|remix|reply|replying|research|respect
3|revised|rhythm|rick|roll|sam|sam's|sandal|saoirse|saved|script|seer|september|sha|shape|shifts|ships|shocking
3|shoutout|showed|shut|sideways|sign: person|sindarin|sites|smug|sokka|sold|soldier|soldiers|song's|soup|spike|spoils
3|stanford|starry|storm|straight|streets|suffer|suggested|suggestions|sum|surprise|sweetheart|switching|ta|tamsin
3|tastes|tax|technically|teenage|tenses|tent|texas|they'll|thirds|tin|toaster|today's|tomb|tommy's|toned|trailer|tries
3|trunks|trying|tuned|turnips|typist|uncomfortable|understand|uni|uphill|uploaded|vi|villains|voting's|wallet|want
3|wear|weasley|weekend|weeping|weighed|who've|willow|wodehouse's|working|world|worried|wound|writer|ziva|zone
4|( c|( sorry|) and|* blows|,|, bea|, can|, dean|, dougie|, eh|, happy|, last|, mum|, never|, other|, sitting|, skip
4|, some|, this|, though|, two|, unless|- in|. a|. hudson's|. that's|. you|. you've|/ f|<s> actually|<s> ages
4|<s> always|<s> bad|<s> beta'd|<s> cedric|<s> come|<s> could|<s> cw|<s> don't|<s> edward|<s> first|<s> god|<s> hmm
4|<s> inspired|<s> je|<s> length|<s> long|<s> mrs|<s> none|<s> pay|<s> phew|<s> pretend|<s> prompt|<s> q|<s> questions
4|<s> rated|<s> reposting|<s> response|<s> reviewers|<s> roughly|<s> several|<s> someday|<s> tiny|<s> to|<s> tw
4|<s> updates|<s> voting|<s> want|<s> when|<s> words|NUMBER ever|NUMBER st|NUMBER there|QUOTED and|a MARK|a bag
4|a birth|a brother|a calf|a cameo|a chat|a comma|a cork|a crown|a dictionary|a drawing|a duel|a favour|a fever|a gift
4|a horse|a limp|a number|a parent|a person|a quiz|a reason|a shift|a sophomore|a source|a summary|a table|a tin
4|a truck|a villain|a website|a wild|a zine|about NUMBER|about five|about whether|add|admiral|advance .|advance to
4|after|again !|again </s>|again after|again because|ages </s>|alerts|alive and|all five|all hail|all having|all nine
4|all stars|all three|all too|allow|already went|alternate|alternate universe|am aware|am so|an a|an hour|an i
4|and dean|and harry|and have|and her|and i'll|and its|and let|and raised|and review|and said|and sat|and spock
4|and ten|and they've|anime|answer for|anybody's|anyone ?|anyone who's|anywhere ,|apologise to|apparently|appendix
4|arc !|archive ,|are better|are by|are eleven|are fine|are his|artists|artists !|as i've|as sad|at her|at how|at what
4|at work|aware that|babies|babies .|back the|bad ,|bag of|ballroom|basically|basically ,|be any|be asleep|be doing
4|be mad|be offended|bea|bed </s>|been abandoned|been crazy|been edited|been eleven|been offered|been sick|believe the
4|best ,|beta'd by|bets .|better now|between|bingo|birth|birth ,|birthday ,|bit with|bits are|blink|blink .|blows
4|board .|boat ,|bob|bob .|bob bob|boring .|born on|boromir .|borrowed|bothered me|break ,|breaks|breaks ,|breakup
4|brings|broke .|broken .|but at|but he'd|but here|by me|by nobody|by ten|byeee </s>|c )|calf|calf .|calls|came here
4|cameo|cameo .|can all|can eat|can thank|can't keep|can't talk|candles .|captain .|cardiff|careful .|case you've
4|catch the|cats|chapter a|chapter count|chapter eleven|chapter six|chapter that|chapter twelve|chapter's|cheers
4|cheque|children are|chose to|cinderella|cinderella .|close|come on|come out|comes home|comes next|comma .
4|comments feed|conan|conan doyle|confusing .|congrats|congrats to|considered it|core|corrected .|could cut|could get
4|count has|count's|countries|counts .|course it|credit for|cried on|crookshanks|crossroads|crowley|cry with|curtain
4|dance|dancing|dashes|date on|deals|deals with|dean opened|dear .|deliver a|dentist .|diagram|dictionary|did|did .
4|didn't make|didn't post|didn't say|didn't take|didn't think|died and|died last|differently .|dinner .|disciple
4|disclaimer still|disclaimers apply|dislike|do what|doctor's|document|don't ,|don't answer|don't believe|don't copy
4|don't sue|don't worry|done by|door .|dougie|drama|draw ,|dream ,|drill|drive since|drop me|drunk .|duel ,|dungeon
4|easter ,|easy|eaten a|edward is|eels|eels .|eh|eh ?|elevator|eleven months|eleven pages|else ,|else came|emails
4|end !|endings|endings .|english .|enjoy !|enter|errors .|eve|even when|evening from|ever write|ever written
4|every friday|every word|everybody says|everyone gets|everywhere|everywhere .|evil ,|exam|exchange .|extra|f /
4|family's|fan art|fandom|fans|fans ,|far the|father called|fathers|favour|favourite thing|february|february .|few of
4|few readers|fiction .|figured|file .|film ,|finding|finds a|finished .|first chapter|first in|fixed .|flash|flat ,
4|flist|fluffy .|for any|for everyone|for going|for his|for more|for your|foreword|forgot to|forty times|four people
4|fourth|from behind|from there|front page|future .|game ,|game .|gang|gen|genre drama|gentle .|geography of|get from
4|get her|get his|gets dark|gilbert|give him|glad i|go give|go into|god .|god bless|going up|gone cold|gone through
4|got any|got carried|got eleven|got hungry|got plenty|grammar|gran|grandfather ,|gray hair|grinning like|gryffindor
4|guess who|guessed it|guest -|guest yes|gutter|had a|had picked|had run|half .|halfway|halloween ,|hands up
4|happens in|happy with|hard for|harm ,|has an|has ever|has not|has put|hate that|have his|have sat|hazel|he|he likes
4|he thinks|he wanted|he was|he's such|head since|hedge .|hello .|her and|her own|here !|here *|here in|here on
4|here's your|heroes|het|het ,|hid|high street|hilarious .|him ,|him one|him say|hinata .|his temper|hit his|hmm|hmm ,
4|hope i've|hospital .|hour and|hours and|house !|house on|how close|how this|hudson's|hugo is|humour .
4|hundred percent|hunting|hurts .|hydrated|hydrated ,|i apologise|i cut|i enjoyed|i figured|i grew|i heard|i hid
4|i post|i realise|i recommend|i rewrote|i see|i stand|i teach|i'd planned|i'd tell|i'd thought|i'll go|i'll leave
4|i'll post|i'm putting|i've drawn|i've loved|i've stopped|ice cream|icons|idiot all|if i'm|ignore|ignoring|illness
4|imagine|in !|in before|in five|in here|in hospital|in january|in time|in which|inbox on|incomparable|inspired by
4|interlude|interrupting|is alive|is always|is at|is dead|is in|is so|is still|is where|isn't dead|it as|it be|it grew
4|it looks|it nearly|it so|it while|it written|it'll just|it's okay|it's pinned|jack knew|james|jamie .|jane|je|jeff
4|jem|jenna|jkr|jo !|john .|joining|jump|jump ,|just be|just imagine|just kidding|just link|kakashi|kay|keep me
4|keep to|kept me|kettle in|key ,|kind word|kinda|kindly .|kinkmeme|kinkmeme ,|kitchens|kitchens .|klaus|knee .
4|knew that|knots|knots .|know that|kurt|lady with|landed|last month|laughed|laughed so|lawyer ,|learns|leave the
4|left </s>|legal|length about|let her|let me|library card|like that|line about|lines .|link .|link is|link's
4|link's in|listened to|listening to|little pumpkins|loan|loan .|logged|long enough|long time|longer .|longest thing
4|loose with|losing|lost everything|lottie|love it|loved .|lying|lyrics|mags for|make them|makes a|makes my|making
4|mana|many spiders|marguerite .|marked|married ,|may now|may your|may yours|me an|me i|me it|me sane|me want
4|medically|men and|mention that|menu .|message from|messed|met ,|might|mine has|mint|miss it|missing scene|monster
4|month ,|month i|months ,|months ?|mother's day|my apologies|my attempt|my car|my computer|my evenings|my family
4|my flist|my house|my job|my lunch|my parents|my pinterest|my saturday|my stories|my thesis|my thumbs|my word|myself
4|n i|name at|neev|nephew ,|nervous about|never done|never find|never know|never read|never seen|never written|neville
4|new|new flat|news about|news is|next .|next a|next bit|niamh|night at|night shift|nine of|nineteen ,|nineteen of
4|no .|no plot|no promises|no telephone|no there|no warnings|no you|nobody dies|nobody got|nominated this|none ,
4|nope ,|not deleting|not done|not having|not making|nothing in|noticed that|of MARK|of geese|of june|of two
4|of whatever|off for|off you|offered a|oh yes|ok but|ok so|old man|on every|on that|on this|on tumblr|on your|one !
4|one a|one has|one hurt|one is|one reads|one week|ones are|online|or an|or translate|original .|other hand
4|other person|out|out about|out it|out that|over from|owe you|own one|own that|party .|passed away|passed the
4|patience while|paying|pee|pell ,|pen name|people|peru|peru .|phew|phone ,|phone call|picked by|pictures|pinterest
4|pirate|pirates|pistol|place ,|place on|places ,|planned|plaster|please do|please let|please look|point ,|pointed it
4|polish|politics|post ,|post this|pounds ,|present tense|presents|presents .|preview of|professional|promise a
4|promise the|promises|proofread|prose|pub .|pumpkins|purpose .|put a|quiz|quotes|quotes is|rated m|rather not
4|rating m|rating teen|read MARK|readers !|readers and|reading on|realise|reason that|reblog|recipes|reference ?
4|remarks|ren's|replaced|repost this|reposting|resist .|results|return .|review and|reviewer responses|reviewers </s>
4|rewrote|rewrote the|rice|right one|roof ,|roof .|round to|roy|ruin|russian|sad .|sad and|sad to|said a|said about
4|said my|said she'd|said what|same time|sausage|sausage .|saw a|say ?|say hello|say is|says in|scene ,|school starts
4|school trip|scots|scots .|screen|scripture|scrolling|scully|season eight|sect|section|see if|see was|sentence ,
4|sequel|series ,|server .|set somewhere|setting|seventy|shall we|shame|shame on|she liked|she meant|she put
4|she should|she told|sherlock|ship ,|ship .|should .|should be|should do|should get|shouldn't|shout .|siege
4|sign: quoted|silly|single one|sir hugo|sister .|sit .|sitting down|six now|skipped|slytherin|snape .|so ,|so be
4|so blame|so embarrassed|so full|so kind|so mean|so nervous|so nice|so we're|sofa|soft|solved|some have|some love
4|some other|somebody asked|somebody wrote|someday i'll|something i|song is|song now|sophomore|sorry ,|sorry that
4|source .|speak|spent my|spock|spoiling|sponsor|spotted the|stairs with|star trek|start here|start to|started ,
4|stay hydrated|still hasn't|stop me|stop when|story .|street .|strings|stuck|stuck in|student loan|submitted|such an
4|sue ,|suffering|super|supernatural|support|sure .|sure that|swearing .|t for|tag for|take him|take them|talk to
4|taste of|teacher found|teal'c .|tell him|ten points|tent .|terms|than i|than it|than me|than that|thank everyone
4|thanksgiving to|that bit|that goes|that happens|that in|that thing|that's|that's been|the amazing|the anon|the bad
4|the bakery|the ball|the ballroom|the big|the block|the books|the boots|the call|the chess|the class|the costume
4|the crossroads|the dialogue|the doctor's|the dungeon|the ending|the fall|the ferryman|the freezer|the full
4|the future|the ghost|the hats|the high|the incomparable|the jeff|the kinkmeme|the lighthouse|the long|the mistakes
4|the murder|the occasion|the phone|the pieces|the plate|the politics|the prompt|the pub|the rating|the sailing
4|the sermon|the seven|the ship|the space|the status|the subject|the umbrella|the will|the years|them !|them all
4|them back|then come|then i'd|then it|then it's|theo ,|there's a|they changed|they fight|they just|they make|they sit
4|they're not|they've all|things are|things before|things up|think that's|this began|this comes|this far|this no
4|this show|this so|this took|this whole|this with|thought it|three of|three stars|through and|throw things|thumb .
4|tiger|tight|tight ,|time that|timeline|times over|to MARK|to chapter|to dinner|to draw|to her|to let|to like|to mags
4|to nothing|to pay|to pick|to run|to shut|to some|to this|to trust|to update|too confusing|too much|took out|top
4|top is|train .|translate without|translation of|trek|trick|tried hard|tried not|trip|truly|tunnel|tw|twins .|twist ?
4|two years|typing with|typos|u|uncle ,|universe|until friday|until i|up again|up front|up how|up one|up with
4|updated ,|use|use of|usually write|version of|very silly|violence|vote|votes ,|voting|wait and|waiting|wales|wand
4|want to|wanted|warm ,|was QUOTED|was behind|was boring|was dark|was done|was fun|was me|was sad|was super|was very
4|wasn't me|wasn't too|ways to|we can|we left|we meet|we'll get|we've reached|wedding ,|weekends|weekends .|weeks ,
4|wei|wei wuxian|weighed it|were all|were too|were you|werewolf|what|what kind|where he's|where that|wherever
4|which would|while writing|who am|who don't|who sits|who skipped|who watched|who would|who's holding|why i've|wife .
4|wild|wild ride|will ,|will return|wins .|winter|wipe your|wish ,|with cold|wolf|woman in|won ,|wonder what|wonderful
4|word from|words NUMBER|work ,|works in|world and|worry .|would it|would make|would never|would rather|wouldn't let
4|wren|write a|write anything|writing from|written by|written down|wrong about|wrong file|wrote him|wrote the|wuxian
4|xx|year !|year earlier|years of|years on|yes !|yet what|you at|you chose|you hated|you i|you mind|you saw|you say
4|you spotted|you with|you're about|you're having|you've forgotten|you've no|your favorite|your name|your turn
4|your way|yours be|yourself|zine
5|! )|( picture|) it's|* insert|, anon|, arthur|, bad|, because|, best|, come|, harry|, keep|, kids|, ok|, people
5|, promise|, stay|, still|, stop|, they've|, whoever|, whom|, would|- NUMBER|- i|- old|. NUMBER|. happy|. p|. so
5|. yeah|<s> about|<s> alive|<s> anyone|<s> art|<s> corrections|<s> did|<s> done|<s> eyes|<s> feedback|<s> finally
5|<s> fun|<s> genre|<s> good|<s> hate|<s> hiya|<s> jossed|<s> kisses|<s> many|<s> marigold|<s> nearly|<s> oda
5|<s> picture|<s> poll|<s> qotc|<s> recap|<s> replies|<s> sasuke|<s> stop|<s> thoughts|<s> unless|<s> worth|EMOJI </s>
5|MARK in|MARK means|MARK she|NUMBER he's|a baby|a back|a bakery|a chance|a clue|a coffee|a complete|a conversation
5|a cover|a go|a haunted|a hint|a hug|a lawyer|a love|a lump|a menu|a monster|a musical|a nap|a native|a photo
5|a picture|a review|a sheep|a sister|a smiley|a soundtrack|a student|a summer|a sword|a time|a trampoline|a wolf
5|a word|abandoning|about forty|about his|about marmalade|about six|about them|abrupt|actually cried|adore|after my
5|again at|age .|alike|all !|all get|all had|all i'll|all over|all she|all so|all the|all will|also like|always wanted
5|an explanation|and be|and here|and much|and my|and no|and others|and somebody's|and someone|and sweet|and to
5|and we're|and who|anon .|another day|another site|answer a|answer that|any guesses|anyone can|anyway|apologies for
5|apply .|april|are amazing|are four|are safe|are some|are the|around a|around in|as his|ask me|at MARK|at me
5|austen would|back row|be MARK|be careful|be explained|be my|be slower|be up|because he|because so|been ,
5|been copying|been dreading|been kind|been living|been to|being patient|bet .|beta'd|beware of|big one|bite|bled
5|block|block .|body .|boiling|bold|bored|both are|broke her|brush|but no|butler|button .|buying|by a|by four
5|by mistake|by text|c ,|callum|can get|can only|can skip|can't .|candle .|captain wentworth|carried it|cars|cars .
5|cellar ,|chair .|changed nothing|chapter four|chapter will|characters .|checked .|checked by|checked this|chess .
5|chicken|chip shop|choc|chocolate .|cleaned it|clever|closed !|clue|cold ,|comic|coming to|confusing with|cookies
5|cool|cool .|copying|could ,|cousin's wedding|cover|cover and|cozy|crack|cup of|cut .|cut her|cw|daphne|darcy|dates .
5|days and|deal of|dealt|dealt with|dear readers|dear recipient|decided that|deep|degrees|despair|dickens .|did all
5|did i|did say|did to|did with|didn't </s>|didn't have|didn't notice|died ,|differently|disaster|do ?|do hope|do read
5|does not|doesn't say|doesn't work|dog ate|don't actually|don't judge|don't say|don't speak|don't usually|done !|dont
5|down the|down there|down to|draft .|dramatic music|draw it|dreading|dream .|dreams|drink water|drive ,|dueling
5|dumbledore|e -|each other|earlier .|earn|ed|edit fixed|edward|eggs .|eighty|else is|em|end notes|english ,|even got
5|ever had|every one|everyone .|exercise|expecting|explain it|explain why|explained .|explanation .|explode|explode .
5|eyeliner|faith|fanart|farm|farm ,|fast .|fathers .|feel|feel like|feels|felix|fell down|fell in|fence|fic|figures
5|filch|filch .|final|find out|find was|finds out|finish it|finishing|finn|first day|fit .|fits|fixed now|fixing
5|flames will|flatmate|flattered|flu ,|flu .|fluffy|foil|folks .|follows|follows is|food .|for days|for either
5|for language|for letting|for spiders|for today|for tuesday|for understanding|forever|forget it|forgotten about
5|found this|fox|frame|frame it|fun .|fun fact|fun to|geography .|george|german .|get a|gets one|getting on|gif
5|gift for|glossary </s>|gloves ?|gmt|gmt .|go ,|goes|goes out|going mad|gone back|gone by|good about|got me|got sick
5|graduated|grateful|great -|grey and|grief|guessed|guesses|guts|guys think|had in|had this|had two|half|half done
5|hang|hannah|happened .|happens .|happy holidays|happy to|hard|hard .|hard over|hardest|harry isn't|has said|hats .
5|have come|have laughed|have let|have my|have no|have used|haven't|haven't got|having the|he isn't|he makes|he told
5|head|heads|hear you|heart </s>|heart is|hello from|her honeymoon|her on|her sister|here .|here ?|here comes|hermione
5|hey guys|hi all|him .|him back|him every|him if|him there|hint .|his eggs|hiya|hogwarts|hogwarts .|hold his|honoured
5|hope it|horrible|horror|hospital bed|housekeeping|how old|how to|hufflepuffs|hufflepuffs .|human|hundred words|hurts
5|i adore|i answer|i drew|i first|i forget|i hated|i mean|i now|i screamed|i swear|i try|i was|i watched|i work
5|i'd also|i'll have|i'm already|i'm begging|i'm looking|i've a|i've cleaned|i've made|i've slept|i've still
5|i've thought|ice|ices|idea that|if i've|if your|ignores|image of|in book|in dublin|in for|in italics|in june
5|in peace|ines|inn .|inspired|instalment|internet ,|internet .|into my|inverness|irish|is below|is closed|is real
5|is tolkien's|isn't .|isn't in|isn't related|it fit|it good|it helps|it i'll|it landed|it more|it out|it should
5|it tastes|it used|it where|it will|it without|it won't|it's already|it's nearly|ivy|january|jin|joking|joking .
5|judge .|just not|just say|just take|just two|k </s>|keep .|kept|keyleth|kicking|killed|kiss|kisses|know how|know the
5|kripke|kripke and|lady harrow|laptop ,|last thing|latin|lavender|let alone|letting me|lie down|lied about|list at
5|list for|little longer|live .|llama|lonely|lonely .|look after|lot about|love from|love hearing|luck !|lump|lump in
5|lying down|m ,|mad|made that|made you|magazine|magic .|mags|mail|make excuses|make my|make no|make up|makes it
5|many thanks|marigold|marisol .|matt|may want|me going|me you'll|meant the|medical|medicine ,|medieval|meet
5|meet again|merrow|might .|mine ?|mine is|minute ago|mon|months .|much to|mulder|music|my|my bad|my desk|my dog
5|my drafts|my driving|my great|my hair|myself a|n NUMBER|native speaker|necessary|neji|never say|never tell
5|next update|nicer|nine thousand|nine twice|no|no pressure|no see|no sleep|nominated|nonsense .|norris|not abandoning
5|not enough|not in|not joking|not make|note for|nothing else|nothing happens|nothing here|november .|now .
5|now there's|number six|of ?|of hand|of love|of part|on history|on them|on we|once been|one can|one i|one i've
5|one today|one where|only|only changed|only come|open|out at|out what|outline .|over again|over here|own those
5|owns them|page a|painful|painful .|panic|paragraphs|partner|password .|penelope|people ,|people really|petition
5|petunia|pg|photo|physics|picked a|pie|pirates .|plans for|plants|plate too|playing|please ?|plot .|pm|poster|posting
5|pray|pregnant|pregnant .|pretend|prices|prices .|profile|profile .|project|promise ,|promised .|putting up|qotc
5|queue|r .|r </s>|rachel|ran out|rated|rating k|rating pg|rating r|reached it|read about|read all|read your
5|readers have|really ,|recipient ,|recognise|reference|regency|release|remind|remind me|reminder|ren ,|reported
5|reported .|right about|riku|robot .|robots|room ,|rotten|ruth .|sailing|sailing .|same person|sane|sap|sat in
5|saturday ,|saw it|saw that|say yes|says about|scarlet|screamed|screen .|seasons|see why|seems|self -|semicolons .
5|send me|sending me|september NUMBER|serious|seriously .|shaking a|sharpening|she gets|she says|she thinks|she'll
5|she's going|sheep .|shiny|shippers|ships it|shook his|shore|short and|shorter|should leave|should say|shouting at
5|sick|sick of|silver </s>|since chapter|single|sir arthur|site under|sleep well|slower|small hours|smaller|smiley
5|smiley face|sniff|sniff .|snowed|so flattered|so my|so short|so would|so you're|something|something out|song in
5|sorry </s>|sounds like|spaces|speaking to|spring .|stand by|started it|stop sending|story i|story in|story's|stretch
5|summary's|sunday somewhere|sunday with|t </s>|tag|tag on|take two|taken a|tales|tales from|tbc </s>|teacher|teal'c
5|teddy|tell that|tense|tenth|text|text message|th of|thames|that ,|that happened|that order|that she's|that there
5|that there's|the accent|the brothers|the cook|the draft|the epilogue|the fence|the film|the flowers|the flu
5|the following|the game|the geography|the gloves|the guts|the hardest|the haunted|the horse|the housekeeper|the irish
5|the latin|the moment|the next|the nice|the owl|the plot|the prices|the professor|the questions|the salt|the shore
5|the siege|the site|the summary's|the tenth|the thames|the twins|the very|the wiki|them up|themselves|theories|these
5|thesis .|they did|they get|they meant|they only|thief|third time|this at|this for|this off|this week's|this when
5|those either|thought i'd|thud|time no|time one|time skip|to clear|to cry|to give|to imagine|to listen|to my|to post
5|to silver|to tales|to type|to your|tolkien's|tom was|topic: readers|train|trampoline|trampoline .|translated|tree ,
5|two thousand|type|typo|understanding|understanding .|understood|until we|up about|up by|up in|up on|up some|use your
5|vampires|verb|verb in|voice: I|voice: now|votes|walked out|walking|walking .|wanting to|war .|warning mentions
5|was always|was flat|was looking|was only|was that|was thinking|was under|was watching|was working|wash|wasn't .
5|way !|way .|we need|we won|we've passed|went and|wentworth|what follows|whedon|when nobody|where the|who asked
5|who ever|who explained|who guessed|who left|who stayed|who's mine|wiki|wiki .|will always|will explain|will go
5|will stay|window .|winning .|wins|with more|won't find|won't take|words have|words of|worst of|worth the|wouldn't .
5|wouldn't fit|wouldn't leave|written .|wrote most|years ago|yell at|yelling|yes it|you can't|you enjoyed|you guessed
5|you has|you know|you liked|you lot|you made|you people|you recognise|you see|you so|you suppose|you understand
5|you voted|you write|you've all|you've had|your opinion|your support
6|* peeks|* throws|, but|, go|, hospitals|, obviously|, off|, quick|, review|, tess|. MARK|. if|<s> an|<s> author's
6|<s> baka|<s> before|<s> bye|<s> byeee|<s> carry|<s> characters|<s> concrit|<s> drink|<s> endnotes|<s> fair|<s> feel
6|<s> grab|<s> historical|<s> lots|<s> much|<s> mwahaha|<s> pairing|<s> place|<s> rating|<s> readers|<s> ren
6|<s> respectfully|<s> roll|<s> scream|<s> ship|<s> six|<s> skip|<s> tl|<s> too|<s> translator's|<s> trigger
6|<s> wasn't|<s> were|<s> word|EMOJI|MARK by|NUMBER am|NUMBER by|NUMBER k|a bet|a boat|a chapter|a drink|a haircut
6|a heart|a hundred|a kiss|a missing|a phone|a rough|a short|a tent|abandoned|abandoned .|about him|about how
6|about leaving|about where|account .|act|added a|afford|afraid to|after it|after the|ages .|ago|ago ,|all i've
6|all written|along .|always going|among|and NUMBER|and half|and here's|and his|and i|and made|and one|and there's
6|anywhere .|are at|are like|are mine|as one|at easter|ate my|attempt at|avonlea|back from|back here|bad ?|bad news
6|badly .|baka|baka idiot|bank .|based on|based the|be continued|be dragons|be kinder|be singing|bear with
6|been brought|been handed|been seen|bees .|being called|being so|belongs|belongs to|beta said|beta's|biscuit|blame me
6|blinking|boats .|book came|boromir|borrow|borrow him|borrowed them|bram's|budget|budget .|but think|by @|by monday
6|byeee|came for|came through|can .|can we|caps lock|care of|cedric|chaos|chaos .|chapter is|chapter left|children .
6|christina|christmas|christmas to|claim|class ,|cliff|closing|come here|comfort|coming up|complete|concrit
6|confession .|congratulations ,|continued|could give|couldn't|couldn't find|counselor|count NUMBER|counted .|cousin's
6|dairy .|dates are|day late|dean|dear </s>|definitely|dentist|did have|die|direction|divorced|do go|do we|do with
6|does ,|does this|doesn't know|doesn't read|don't normally|don't read|down for|doyle|draco's|dragonrider
6|dragonrider NUMBER|driver|driving test|drunk|dudes .|duel .|earl|eat .|edit NUMBER|either of|else's .|em .|emoji
6|endnotes|endnotes </s>|entertainment|even a|even sorry|even the|events|everyone had|everything after|exams ,|faint
6|family tree|favorite|favourites .|fight over|fill|find me|five years|fix them|flows|fluff|follow|for five|for her
6|for them|forgotten this|friend's|friends .|from now|full one|funnier|funny|genre|get home|get off|gift|giggling
6|give back|glad|glass orchard|go at|go well|got|grab a|grew up|grow|guest NUMBER|had me|happened|happy you|hard drive
6|hate me|hate to|have .|have more|have taken|haven't finished|haven't forgotten|haven't read|he'll be|head cold
6|heart .|help .|help myself|help with|helped|here as|hers|hinata|his best|his birthday|his head|his name|home to
6|honest i|hope everyone|hope the|horn|houses|how you|hug someone|i decided|i didn't|i fell|i lose|i messed|i owe
6|i sent|i tried|i understand|i updated|i went|i wrote|i'll answer|i'll take|i'm|i'm @|i'm keeping|i'm overwhelmed
6|i'm really|i'm sitting|i'm too|i've borrowed|i've fixed|i've not|idea what|idiot|idiot </s>|if there's|in|in .
6|in progress|in space|in there|indulgence|is anybody|is somebody|isn't the|it around|it feels|it got|it turns|it went
6|it worse|it'll|it's pronounced|it's winter|jack|john's|joke about|june .|just like|keep looking|kicking my|kids .
6|kinder|kink|kink meme|kiss .|kissing|knives .|know which|know your|knows everything|la|landlord .|laptop|laptop died
6|last book|last summer|last third|last two|late and|later|laughed at|law|least|legolas|letters about|letting
6|life </s>|life got|lighthouse|like this|llama .|long wait|looks like|loop|lose the|lost an|lost the|luna|lyme
6|made it|magic|main|make sense|makes me|map .|map now|marnie|marriage|married on|math|maths|me a|me explain|me last
6|me to|mending|message on|mine's better|mostly post|moving house|much better|much love|mwahaha|mwahaha .|my NUMBER
6|my account|my beta's|my boss|my cousin's|my favourite|my geography|my grandparents|my hard|my newest|my therapist
6|my way|my wedding|name of|naruto|navy|neither .|nephew|never knew|never sent|never sure|never were|new job|new title
6|nobody gets|nonsense ,|nope .|norway|norway .|not allowed|not expect|not giving|not own|not sorry|not that|note .
6|note on|notebook|number of|nurse ,|obviously|obviously .|of ,|of chapter|of little|of story|of tea|of what's
6|of yourselves|oh|ok|on a|on repeat|on vacation|one about|one there's|one time|only know|opinion .|opinions|orchard
6|other one|other's|over on|over whether|overwhelmed|overwhelmed .|own story|owns|pairing|paragraph .|part i've
6|part two|parts|peanut|peanut butter|peeks out|penguins|permission .|perpetua|perpetua </s>|persuasion|pet|petra
6|picnic|place your|plans|plum|point .|post pictures|pray for|pressure|pretend that|progress|promise|pronounced
6|property|property of|pun .|puns|purple|question|quill|quote|raise|read and|read these|ready .|reason .|rec|regiment
6|related|related to|respectfully|reviews </s>|right that|ron|room for|roses .|row of|same evening|save|saw|say about
6|says he|says his|scared of|school .|school in|second ,|see a|see what|seen to|semicolons|sense .|serial|set in
6|settle in|she isn't|she won't|she's at|she's even|shower|sick ,|so far|so to|some notes|some people|some water
6|spanish|speaker|speaks|special|spending|stand|star wars|status in|stay|stick|stop asking|stories ,|strange to
6|stretch your|stuff|suddenly|surprised ?|swear|swearing|take care|taken|takes place|tara|telling|th ,|thankful
6|thankful for|that|that as|that he's|that line|that no|that once|that should|that sirius|that somebody|that this
6|that wasn't|that's that|the budget|the dairy|the dragon|the fifth|the frog|the gap|the halfway|the joke|the language
6|the month|the name|the order|the reference|the scene|the series|the server|the story|them to|there now|there's tea
6|these .|they got|they've been|think|third of|thirty|this goes|this happened|this note|this point|this scene
6|thought i|throws|time to|tin .|title the|title's|titles|titles .|to add|to bed|to being|to celebrate|to die|to each
6|to have|to last|to learn|to mention|to name|to pretend|to sing|to take|today is|today was|together .|tonks|took a
6|took our|total|total NUMBER|touched|translator|treasure|trigger|true story|truth is|tumblr|turned up|turns out
6|two hundred|two in|typed this|typing|universe .|university|until my|up for|update .|updates|used the|vacation|vala
6|villain|virtual|voldemort|wait for|wait till|want more|want one|wanted a|wants|wars|was MARK|was born|was down
6|was short|was worth|was your|washed|watching|we know|we think|we're about|we're all|we're fine|week and|week off
6|weeks|what comes|what my|what should|what to|what's your|when i'm|when my|when we|which everyone|who never|whoever
6|with .|with MARK|wolf .|word count|words are|work in|work out|writing a|wrote that|you a|you go|you had|you missed
6|you surprised|you tell|you thought|you waiting|you'll be|you're not|you're on|your bets|your legs|your prayers
7|(|( the|, MARK|, back|, breathe|, er|, leave|, now's|, our|, shall|, we've|. ,|. the|. to|<s> anonymous|<s> anyhow
7|<s> author|<s> big|<s> bless|<s> canon|<s> copyright|<s> either|<s> he'll|<s> hope|<s> hugs|<s> let's|<s> look
7|<s> mine|<s> mom|<s> muse|<s> nobody's|<s> notes|<s> ouch|<s> peace|<s> scroll|<s> seriously|<s> sit|<s> someone
7|<s> start|<s> stay|<s> they'll|<s> thirty|<s> was|MARK so|NUMBER no|a candle|a cosy|a family|a head|a month|a queue
7|a reader|a screen|a small|a wrap|act: names other works|advance|agree|amazing .|among you|an old|and bad
7|and somebody|and wrote|any mistakes|anyone else|anything .|app|are on|as always|as long|as surprised|ash|aww|baby
7|back now|ball|barely|be gentle|be grateful|be no|been four|been sitting|been watching|begging|bella|bets|better at
7|between .|bio|bio .|bits|bleach|blog .|bobby|bobby .|boring|boss|both|box .|boy .|brothers|bus .|busy .|but i
7|but thank|but you've|by hand|called the|came along|came out|can call|can't do|can't help|can't stop|capitals .|caps
7|cat's|ceiling .|celebrate|challenge .|changing|chapter was|chapter when|check the|chose|city ,|coming ?|comments ,
7|company .|copy|cosy|couldn't have|couldn't resist|criticism|dance .|dark here|day to|dear yuletide|deleting|deserves
7|dickens|didn't win|die ,|dodgy|doesn't .|doing it|dorm|dorm room|double|down and|drawn|driving|dublin|dudes|elephant
7|eleven of|entire time|entry for|er|errors|everybody|everybody else|faster|favourites|feel about|feel i|fifteen|file
7|finally got|fine ,|five times|flip|flip side|for|for you|forehead|forever .|forgive him|forgot that|friend told
7|from me|funny .|giving up|glad you|go look|go with|going|good or|good to|got an|grab|grandmother used|graphic|guy
7|guys are|had no|halloween|hand -|hand ?|hannah .|happens|happens to|harry's|has come|has got|has had|has to|hate it
7|have asked|have been|have read|have seen|he kept|heathcliff|heist|here from|here's a|hopefully it|hoping|hungry .
7|hush .|i almost|i counted|i get|i lit|i refuse|i started|i wanted|i'd had|i'm home|i'm posting|i'm taking
7|i've missed|in advance|in mine|inn|inside a|is .|is MARK|is me|is up|it </s>|it came|it for|it goes|it that
7|it wouldn't|it's QUOTED|it's all|it's meant|it's still|jamie|jim|joke|jossed|just leave|kishimoto|knew .|knives
7|know ,|know </s>|kudos|lake|last line|learn|left ,|let's pretend|letter .|letter ?|like MARK|like an|like what
7|lives ,|longest|looks as|lord|lost his|mad at|make the|managed two|marisol|masashi|masashi kishimoto|me|miles from
7|miss|mood|much ?|music by|musical|my dears|my english|my god|my gran|my profile|my soul|name the|nap|native|natural
7|never write|newest|news i|next up|nice ,|nico|nine .|no ?|no name|nobody has|nobody minds|nobody would|normally
7|not her|note i|now on|now's|now's the|obsession|oda ,|of your|oh dear|older brother|on purpose|on wednesday|one ,
7|one will|only supposed|only two|opened the|opening|or how|or so|otherwise .|ouch|ouch .|over it|over to|own kitchen
7|part one|password|pay|peace ,|people are|people who've|percent|period|picture|pitchforks down|plane|please|podfic
7|poor|popcorn .|posting this|present .|pretty ,|preview MARK|prompt|prompt was|proofreading|ps .|purple eyes|purpose
7|q|question .|rainy|ravenclaw|reading|really do|record ,|red coat|refuse|regret nothing|resist|response to|reviewers
7|rude|run out|said i|said there|sailors|salt road|same day|sandbox|sappy|say something|say where|say who|says MARK
7|scene .|scenes|schedule|scotland|second half|sequel .|series .|seriously|server|set|she .|she came|she gave|should
7|should she|show|simply wouldn't|sister|sitting here|six years|skip it|sneak|snow .|so all|so happy|so nicely
7|so tired|somebody .|someone .|sorry !|sorry for|soundtrack|speechless|speechless .|staircase|staircase .|stars .
7|stole|stolen from|stop at|stop looking|stop talking|stopping|strange|sudden|summer .|surprised as|tags ,|take my
7|teacher .|teen|temper ,|that went|that's enough|that's going|the boys|the comments|the dates|the duck|the elephant
7|the entire|the flip|the inn|the keyboard|the letters|the mend|the opening|the start|the tea|the top|the trebuchet
7|the usual|the wonderful|the worst|them when|there and|there will|there's one|they really|this and|this came|thrilled
7|thrilled .|thumbs|tiny|tl|to everyone|to get|to kiss|to stop|to touch|today ,|today's my|told .|told they
7|topic: song|touch|touch anything|translate|translator's|trebuchet|trial .|truck|two out|typical|ugh|understand .
7|use that|usually|version ,|wall and|warning|warning for|was getting|was little|was told|was wrong|was young
7|wasn't sure|wasn't using|we met|weather ,|website|went a|what did|what you've|when|when .|when i|when it|while ,
7|while you|who liked|who the|why he|will was|wish i'd|with my|without you|works|would read|would've had|wouldn't stop
7|wrap|ya|year|you cry|you hear|you noticed|you when|you're getting|you're right|your stories|zuko
8|, folks|, friends|, look|, same|, the|. yes|<s> archive|<s> are|<s> content|<s> enjoy|<s> everything|<s> go|<s> hug
8|<s> may|<s> mine's|<s> more|<s> part|<s> qm|<s> should|<s> tn|<s> translation|a break|a car|a comment|a confession
8|a dentist|a fight|a sentence|a thing|a train|about|about two|accent|action|actually like|ahem|ahem .|all|an idiot
8|an update|angst|anybody would|anything that|as i|ask first|asked my|at school|at the|aunt .|austen|back|been writing
8|best|best place|bless you|blog|born|both .|bothered|bram|brandon|brothers .|bus and|but it's|by that|can look|care .
8|case it|catch|change the|chapter|chapter i|chapter two|chapters left|chase ,|chemistry|chemistry .|comics|comics .
8|coming soon|comma|could be|country we|cue|dates ,|decided|didn't change|difficult|doctors|don't hate|drop|drops
8|easter|eating .|edited|enough ?|excuses|expect|feedback|feel free|fever .|film|finds|first draft|flames|following is
8|footnotes|for that|forget|four of|free to|from my|get your|gets out|girl in|goldfish|goldfish .|good day|good news
8|goodbye to|grandparents|grogu|grown|had just|hair .|haircut .|happy one|have a|have gone|have hated|have kept
8|have nothing|have some|he reads|he's fine|hear what|her birthday|her some|here|here until|hi|hiding|historical note
8|honeymoon|how are|hufflepuff|hugs|hurt|i actually|i also|i based|i blame|i just|i lost|i make|i might|i moved
8|i posted|i'd rather|i'll never|i'm evil|i'm proud|i've moved|ianto|idiots .|if you|if you'd|in case|is not|isn't
8|it this|it up|it was|it's|it's done|it's going|it's hilarious|jen|keyboard|know you|last chapter|leave me|lexi
8|lied .|linked|little|long that|longer|loves|mark|me alone|me where|me you|me your|means|meme|memory of|mentioned
8|mentions of|merch|messages .|met in|microphone|minds .|mine .|miss you|mo|murder|my birthday|my boyfriend|near
8|need .|need a|neighbour|never do|never have|never thought|nicely .|no umbridge|nobody is|nobody panic|not .|not how
8|notice that|now with|of view|off the|old version|on|on me|ones|open your|otherwise|out for|own .|packing|peeks
8|penguins .|permission|pie .|place to|point of|pointed out|prayers|promise .|pub|qm|read each|read it|reading it
8|regrets|response|responses|responses </s>|result|review replies|rip|rough|roughly|same ,|saw everything|seen the
8|sent it|sheep|shouldn't have|six thousand|slash .|so don't|so late|so this|some|something with|starts|still out
8|stock|stock room|sweet|talked .|tbc .|teach|team|terrible|than the|that coming|that going|that took|that's me
8|the book|the cat's|the comics|the good|the idea|the kiss|the link|the number|the one|the poll|the question|the real
8|the result|the right|the stock|the twist|them together|theo|there in|there may|there won't|there's nothing
8|they aren't|thinks it's|this has|this morning|three ,|title what|tn|to eat|treated|twice .|two of|us .|waiting .
8|wands|was for|we're back|wedding|wedding night|what came|what have|when i'll|who got|who saw|who you|why .|why the
8|why there's|winning|with love|with me|without|won't be|worked|write the|written in|x|years later|yes|you asked
8|you believe|you did|you only|you'd like|you'll find|you're in|your favourite|your messages
9|* </s>|, guys|, hi|, sorry|<s> as|<s> bear|<s> beware|<s> blame|<s> get|<s> ha|<s> happy|<s> help|<s> knock|<s> let
9|<s> moving|<s> preview|<s> sleep|<s> spike|<s> third|<s> thought|<s> until|<s> use|<s> warnings|<s> ~|? </s>
9|a comedy|a couple|a doctor|a friend|a kid|a mess|a notebook|about a|about this|address|alright|and forth|and has
9|and see|and they|anne|answers|arc|are .|as ever|asked about|asked why|asking .|at a|attention that|away|bakery
9|be with|been there|before i|began this|below .|beth .|beware|body ,|book two|brown .|butter|butter .|bye|came back
9|capitals|cat ,|changes|chapter .|closes on|comedy|comedy .|complaints|confession|confusing|copyright|corrected|cried
9|dairy|dears .|did ,|do the|don't have|done|done it|drafts .|drawing|during|during the|entire|eventually .
9|every other|every single|everyone !|everyone who|everything else|exactly .|exams|feet ,|felt|fever|following
9|for anyone|for now|for the|forgotten|forth|friends|game|gate .|get used|good guess|grey|guess .|halina|have had
9|he didn't|he said|he's dead|he's in|hello to|here ,|here you|hilarious|hint|how long|i always|i began|i changed
9|i mostly|i'm as|i'm just|i'm never|i've now|ideas|idiots|image|in capitals|in chapter|is ,|is different|is fine
9|is from|is to|isn't speaking|it .|it ?|it comes|it doesn't|it has|it shows|it's good|italics|japanese|job|job ,
9|juniper|juniper .|just saying|kind|learn .|line|literally|look like|looked it|mary|me for|meant|moved the|moving on
9|my attention|my blog|my dad's|my day|my heart|my inbox|my mum's|my page|my wall|needs|never has|nicely|not dead
9|notes </s>|now has|now it|ok ,|okay so|old one|on you|one chapter|one with|operation|outline from|own|picks|picks up
9|pictures of|popcorn|previously on|probably .|read|reading .|recipient|repost|requested|rock|rock .|said i'd|said no
9|sasuke|sense|several|she's|she's had|shower .|shows .|shut up|sigh|sigh .|slash|slow burn|so there|someone asked
9|something .|something to|speaking|spiders|start ,|still here|stolen|stories .|tags .|talk|thank|that last|that many
9|that up|the author|the cat|the hospital|the lovely|the pun|the ring|the song|the trial|then i|therapist|there .
9|they do|think did|think she|this i|this one's|though|to answer|to everybody|to use|tomatoes|tonight .|trial|twins
9|typed it|until the|us !|uses|verse|verse at|wanting|warned .|was you|water and|we had|week's|well spotted|were .
9|who put|who sent|will keep|win ,|win .|wish|wish i|with|working on|worry|worst|write when|yeah .|you by|you've been
9|your eyes|yours till
10|, hello|- my|. )|. it's|<s> coming|<s> eventually|<s> guys|<s> in|<s> me|<s> right|<s> team|<s> writing|a b|a llama
10|a nurse|a page|a paragraph|act: greets readers|age|always .|and not|and there|another one|anybody still|apologies
10|apologies to|asked what|asleep .|at us|back in|bakery .|be fine|been warned|before the|beta the|better ,|but|by it
10|can open|can't|canon|chapter NUMBER|chip|comes .|coming along|commas|consider|contest|count .|crazy|cut|dani|dears
10|do now|dog lives|doing|don't ask|done .|drafts|easily|else .|epilogue|eventually|everything|fair|fan|feelings .
10|fiction|flu|for once|for those|found out|from here|fun|ginny .|goes badly|going .|got her|got married|haircut|hands
10|harry|has asked|haunted|have thought|he can't|he deserved|hers .|hi !|his face|hope|hospitals|i couldn't|i'm doing
10|i'm on|i've ever|i've put|i've tried|in between|instead .|is|is made|is on|is right|it better|kidding|kidding .
10|know|landlord|lawyers|leave him|line was|lives .|look away|love|love and|love you|lucky|made of|man in|many of
10|mended the|messages|met .|months|more to|no ,|nonsense|nope|number NUMBER|okay ,|older|one's for|out there|own it
10|passed|picture of|pitchforks|place|planned .|pleasure|poem|preview|pun|recap|rest is|right ?|rubbish|safe .|salt
10|sat there|saturday|say which|scene in|school ,|see|she's been|short|shout|side|sixteen|slow .|somebody
10|something about|sorry .|talk .|telling .|the answer|the box|the landlord|the pitchforks|the poem|the wait|the week
10|there for|think .|think he'd|thinking of|third .|thought you|till the|title .|to finish|to our|told him|turns
10|usual .|voice: the crowd|wanted it|warn you|wave|way from|we ?|we'll|were right|whether to|which .|will be|will do
10|with it|word on|would|wrote this|yet|you may|you said|you wrote
11|, he's|, it|. .|<s> anyway|<s> bring|<s> glossary|<s> here's|<s> hopefully|<s> keep|<s> last|<s> poor|<s> probably
11|<s> ps|<s> put|<s> read|<s> set|<s> short|<s> sigh|<s> someone's|<s> thanks|<s> think|<s> title|<s> translations
11|<s> with|a dream|a ride|actually|ages|amazing|and before|and yes|answer|asking|author's|away .|b .|be nice
11|blame the|bless|bottom .|boys|burn .|butler .|challenge|characters|cheers ,|confused|content|crying|deserved
11|did that|do that|doesn't count|enjoy the|enough .|excuse .|far too|fixed the|geography|glossary|hands hurt|happen .
11|have it|having|he says|helps|her ,|hope nobody|hopefully|how the|i did|i forgot|i had|i honestly|i spent|i'm glad
11|insert|is mine|isn't what|it's been|it's coming|just want|just wouldn't|knock .|language|later .|let's|long one
11|lost|made up|me three|means the|moment the|muse|my beta|n|next one's|no internet|of three|on .|oops .|out to|part
11|part NUMBER|pining|post .|pov|ps|put this|question of|quick|rating|ready|real ,|ren|replies </s>|reviews|romance
11|shows|side of|sing it|sirius|sit on|source|story is|t|teapot|thanksgiving|the archive|the aunt|the lady|there it
11|there we|three years|to read|to something|today|told that|too .|translation|twist|under a|wanted .|was in|was not
11|was so|week|what was|when i've|who wrote|with that|you'll never|yuletide
12|, good|<s> apologies|<s> have|<s> off|<s> oops|<s> really|<s> see|<s> she's|<s> take|<s> things|<s> wow|MARK my
12|a very|anonymous|anyhow|anyhow .|are|at my|be done|because she|beth|better|break|but it|can tell|care|day ,
12|dramatic|either|end i|english|enjoy|fit|folks|for all|found it|gentle|german|given him|ha .|hadn't .|here we|here's
12|historical|hope that|how they|i ask|i managed|i've taken|in love|inbox|is for|kids|look it|lot .|mended|missed
12|more of|my mum|never .|of .|okay|one .|other side|please don't|please stop|rating t|really did|rest|ride .|saying .
12|says hi|series|skip|somewhere .|talk about|talked|thank you|the duel|the end|the original|the person|the show
12|thing i've|thoughts|to happen|trust me|unless|until then|warn|we go|who came|who read|whole|yeah|you all|you read
12|you to|you're welcome|yourselves .
13|!|, nine|<s> edit|<s> fin|<s> never|<s> tbc|and read|anywhere|art|author|back !|be|can't see|changed|clear|coffee
13|come and|couldn't .|couple|couple of|dialogue|draw|edit|end|end .|feelings|fin|fin .|for MARK|for every|forward
13|four years|get|getting|giving|go|good night|grew|have this|he's not|hundred|i lied|i live|i nearly|i wish|i'll wait
13|is now|it does|it's called|let him|liked the|made|me know|mean it|mine's|month|morning and|no idea|one in|one's
13|oops|original|paragraph|peace|person who|please tell|pointed|review .|see how|sixteen .|so it's|spiders .
13|sure about|taking|tbc|tell her|than|the bit|the people|they're in|thing .|time on|tired .|translations
13|translations </s>|up the|was sixteen|welcome .|what the|which of|why|won|worth|would've|wow .|write it|you need
14|<s> beta|<s> here|<s> sorry|<s> where|act: forestalls questions|an|anon|any of|based|be .|because|brought to|but my
14|called|carry on|closes|crying .|dead .|death|does|don't care|dream|favourite|finally|forgot|get to|half of|he asked
14|hello again|i checked|i made|i needed|i'll fix|if i|is by|it really|like them|lines|lots of|make|my dad|no excuse
14|read every|said that|same|she wrote|site|snape|so|so if|someone's|spotted|take|these two|this|those who|thousand
14|time|tissues .|together|too|topic: story|umbridge|wait|warned|was meant|write something
15|, no|/ n|<s> (|<s> end|<s> next|<s> ok|<s> same|<s> who|a few|a lot|alive|and|asked for|asked how|author's note
15|back and|bad|be back|but then|change|check|family|few|go and|ha|happy|honestly|i'm still|i've given|internet
15|is what|knows|last week|leaving it|lives|minds|not ready|people .|person|plot|r|replies|see .|she is|sorry if
15|the night|the outline|to those|topic: update|used|usual|what if|win|with this|word|world to|write .
16|!! </s>|<s> -|<s> ask|<s> cheers|<s> or|<s> some|MARK -|a real|a whole|am .|anyway .|can't believe|come back|drive
16|duel|eating|fight|he wants|i feel|i need|i'll put|i'm off|in this|lied|my head|nearly|needed|oda|ride|row|season
16|take a|tissues|version|what i'm|where|won't|won't say|words|wow|you wanted|you'll see|yourselves|~
17|)|. i'm|<s> back|<s> written|act: asks for votes|and now|corrections|draco|fix|good ?|guys .|hate|hug|i've|keep
17|link|lots|makes|me ?|my hands|not telling|now|on saturday|plan|safe|still not|thanks|that's why|the NUMBER|then my
17|this in|tired|two weeks|yet .|you .
18|<s> summary|<s> you're|act: excuses itself|act: thanks a helper|chase|draft|free|from a|hospital|i got|lot|mine
18|need|not mine|off to|outline|rather|she said|tell me|that she|the letter|topic: review|warnings|was it|what they
18|who's
19|! </s>|. no|<s> for|<s> previously|because i|checked|five|gets|haven't .|i'd never|i've had|it !|it a|more
19|previously|ship|slow|that one|this up|work|wrong
20|<s> .|MARK is|beta|for this|he'd have|last time|poll|really|right|said MARK|see it|till|today .|while i|whole thing
20|you were
21|<s> not|dates|fixed|know i|next one|note|put the|sad|simply|the tags|thing with|title|what he
22|, thank|<s> be|<s> disclaimer|MARK QUOTED|archive|bit of|from|go .|i hear|lovely|point|thanks to|while|who
23|, since|/|<s> well|also|first one|happen|he's|if|know .|me that|so much|tags
24|act: thanks readers|act: wishes everybody well|disclaimer|though .|told me
25|a /|act: places itself in a series|just
26|blame|don't think|next|notes|topic: writing
27|real|this was
28|act: says enjoy|in NUMBER|probably|thousand words
29|topic: length|topic: post
30|summary|topic: comments
31|act: answers readers|act: asks for reviews|act: teases readers|bit|topic: series|topic: the writer's life
32|act: leads to the story
33|act: hopes they enjoy it|yes ,
34|NUMBER ,
35|-|act: dates an edit|topic: sharing
36|act: dedicates or names its source|act: speaks of the writing|of you|scene
37|act: speaks of updates
38|act: plugs a page
41|QUOTED MARK|act: sets the scene for readers|had to
42|topic: faults
44|topic: kudos
45|topic: genre words
46|act: credits a beta|topic: chapter
47|act: asks for opinions|topic: a site
50|topic: cast
51|act: warns of content|topic: parts
53|act: disclaims ownership|act: thanks for reading|voice: chat
54|topic: canon
57|act: explains itself|act: looks back at the chapter
62|act: speaks of its making
71|topic: fan fiction"""

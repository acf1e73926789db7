"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

SOURCE = "c13b511f3964ab75ca6689a969958ca7ed3b1f6290038268ec948a4457793713"
STEP = 0.05
BIAS = 12
PACKED = """\
-85|<s> MARK
-60|<s> QUOTED
-42|NUMBER NUMBER
-40|story: a letter
-37|<s> we
-36|, </s>
-35|story: someone did
-31|. *
-30|i'm writing|said the
-29|my name
-28|if there|she'd
-27|, and|had|hello ?|how i|i say|kitchen|where you
-26|<s> she|held|looked
-25|, said|<s> from|<s> he'd|act: wishes readers well|yes </s>|you take
-24|<s> i'd|<s> she'd|<s> your|QUOTED !|flashback *|hill|it's me|know about|life|max|my name's|o|story: scenery
-23|QUOTED ?|it back|mother|night|oh ,|over .|this by|you for
-22|<s> one|door|i've read|man|man who|name's|office|only the|please .|run|small
-21|<s> @|<s> and|<s> everyone|but this|chapter of|come|diary|he'd|own a|stranger|that i'm|that's everything
-21|that's what|told|you want
-20|<s> by|<s> mum|<s> please|QUOTED .|all for|and he|congratulations !|did it|fish|jo|must|nothing .|reading this
-20|stood|story: something was|tell|there'd
-19|<s> they|about love|about my|always|get this|in it|late|my last|next chapter|no </s>|outside|recording|seven|stone
-19|this ,|turn|will have|wouldn't be|you have
-18|!! it|*|, in|<s> day|<s> subject|<s> they've|and if|another|call|call this|chapter !!|could|do you|end </s>
-18|flashback|for me|happened in|i tell|laugh|lay|majesty|maybe next|name is|now ,|publisher|said|said .|shall|shoes
-18|so sorry|story: embeds|that a|that i|thing to|think ,|was|waving|welcome ,|went|what do|what i|why i|write to
-17|, my|<s> he|<s> i've|<s> level|<s> welcome|?? </s>|a bad|admin|behind|boat|breakfast|buy|chapter one|for coming
-17|go back|go in|go on|gone .|good for|hats|how .|i have|isn't mine|it again|lamp|late .|let's call|lit|mind
-17|no chapter|one night|papers|pen|says that|staff|stopped|swim|tells|there was|they'd|time ,|twenty|walls|we'd|worse
-17|you up|you will
-16|, all|, i'm|, if|, okay|, to|, update|, with|/ NUMBER|<s> alas|<s> class|<s> monday|<s> today|NUMBER /|a long
-16|anyway ,|asked .|before .|blinked|brave|captain|chapter ,|couldn't believe|explain|father .|for what|front|has no
-16|he wrote|how it|i'll stop|it made|it's from|know me|last .|life has|machine|novels|okay .|part .|road|room|s|say a
-16|standing|still no|table|they say|they've|thought .|was ,|welcome back|what you|who are|write stories|wrote .
-15|, every|, then|<s> jo|ah ,|all ,|all right|all staff|and the|any questions|arm|back .|bees|bit different|burn this
-15|can hear|can't find|closed|coming .|did my|don't kill|down|down .|e|entry|explain about|for my|green|happy there
-15|have never|his|hope you're|i'm no|i'm not|i've got|is it|is no|it is|it's the|just a|lisbon|now it's|on ?|out .
-15|pencil|real life|record|remember|rule|small .|the lamp|there|there is|these days|to now|tomorrow ,|tuesday|was on
-15|wet|who wouldn't|wind|write|write this|you come|your own
-14|* flashback|, NUMBER|<s> but|<s> dad|<s> is|<s> june|<s> october|<s> y|??|QUOTED QUOTED|a body|a button|a house
-14|back a|believe it's|books in|channel|chapters in|day </s>|didn't answer|don't drink|father|for some|got about
-14|grandad|have written|henry|hold|i wasn't|i will|i'll write|i'm fine|i'm the|i've asked|it once|june NUMBER
-14|just that|king|know if|known|left -|level|level up|look !|make me|me back|mondays|moon|mother ,|nobody
-14|october NUMBER|of all|of his|of those|one and|over and|party|peter|photograph|place .|rain .|raining|room .|say ,
-14|some time|sorry it's|step|subject|tells you|that i've|that you|that's it|their|there are|they don't|they let
-14|they tell|think about|voice|voted for|wanted the|woman|writing .|written about|y /
-13|, thought|, you'll|<s> people|<s> rain|a letter|a nun|ahead of|alas|and all|and in|back ,|baron|be alone|before me
-13|bike|bottom of|bring|by yourself|calm|calm .|can see|can still|can't be|comment .|day|describe|didn't know|doors
-13|easier|easier .|ellen|excuse me|eye|faces|finds you|forgive|goose|had been|hadn't|harbour|he has|here now
-13|here's what|hours .|i asked|i ate|i finished|i remember|i've told|is late|is the|is this|it sounds|it's like
-13|make it|march|missing|much of|my first|my friends|neither of|nell|never told|old school|on friday|on one|once
-13|ought|paid|pass|peeled|pip|quite|s .|see this|silence|sir|so i'll|steve .|sunday !|that we|that you've|that's the
-13|the mess|the table|the walls|there'd be|ticket|to think|told this|took the|torn|travelled|typed .|update|walter
-13|what happened|wheel|wondered too|write again|you ever|your last
-12|, is|, it's|, says|, wheel|, when|- night|<s> friday|<s> harbour|<s> his|<s> john|<s> mina|<s> review|<s> reward
-12|<s> thank|<s> tomorrow|<s> two|<s> you'd|<s> you've|NUMBER march|a box|a door|all my|all well|an idea|are mistakes
-12|aren't ,|at it|author of|available|be angry|been a|believe me|boats ,|but she's|can't read|care to|club|coat
-12|comments are|decide|did finish|did not|didn't|does the|dogs|don't be|don't know|editor|else to|fear|feet|finch
-12|find this|five .|friday !|frodo|from where|from you|girl|go to|guys|had not|half -|have very|have you|help me
-12|her .|house|i shall|i'm here|i'm in|i'm sorry|i've kept|if anyone|is typing|it gets|it's that|jug|kill me|know why
-12|lena|listening .|long .|looked for|manners|max .|me </s>|me another|mr|mr .|mutton|my editor|my mom|my sister's
-12|name|names .|never owned|news .|nobody else|not proud|o'clock|on it|ought to|out who|pockets|poor .|post office
-12|priests|quiet|raining .|reasons|reward|right .|she hit|shoe|should i|should like|sir ?|so here|so i
-12|something better|spin|spoke|spoken|stairs|steady|still there|sword is|that's my|the|the bike|the house|the others
-12|the photograph|the third|the war|the water|theatre|think that|third|this down|this finds|this part|this song
-12|tiring|to start|today we're|town|trees|truth ,|two .|under the|up !|up .|up ?|waited|we're a|we're not|what ??
-12|what would|with a|wondered|would only|write back|y|yellow|you aren't|you decide|you idiot|you well
-11|, let|, listen|, m|, nan|, read|, turn|<s> chapter|<s> how|<s> kiss|<s> shall|<s> sing|<s> then|<s> there'd
-11|<s> tuesday|<s> what's|<s> yours|MARK </s>|a book|a date|a note|a yellow|air|and everyone|and why|as to|asleep ,
-11|at home|beans|bed|been good|begun to|breath .|but the|candle's|chapter fourteen|children ,|desks|diary .|did the
-11|died|dog .|done ?|edmund|end flashback|entry NUMBER|everybody has|everyone ,|everyone does|example|example </s>
-11|explains|face|figure|figure out|fitch|foot|for NUMBER|for everything|ghosts|go off|goes on|good|had written
-11|handwriting .|happy birthday|hard to|have called|have heard|have told|honest with|hotel|hour|i finally|i leave
-11|i talk|i'll bring|i'm late|in ,|is like|it and|it's hard|june|just need|know a|lands|leak|light|light .|lights
-11|like ,|listened|little .|log|m .|many things|marla|marlow|me again|me the|meaning to|men|mixed .|mum|my candle's
-11|next week|not supposed|not to|noted|of the|other people's|own much|peas|pen .|piano .|pocket|policeman|put in
-11|questions ?|really nice|really sure|record .|review at|reviewed|room NUMBER|said ,|say .|scar .|scared|sea .
-11|seen it|since .|sing ,|sister's|sit down|smell|smile|so bad|so get|someone else|sooner|steve|stop here|street
-11|string|take your|tell them|the bath|the boat|the fire|the paper|the room|the thing|them either|there would
-11|they always|thinking .|time .|to a|to lose|to understand|told the|torn it|true|tuesday .|user|very nice|wanted to
-11|warm .|was i|was never|was no|which i|will get|would you|you could|you never|you this
-10|* i|, QUOTED|, welcome|<s> NUMBER|<s> after|<s> at|<s> attention|<s> congratulations|<s> ginny|<s> give|<s> guess
-10|<s> it|<s> marla|<s> name|<s> paris|<s> real|<s> sunny|<s> the|<s> there's|<s> this|<s> twelve|<s> wednesday
-10|<s> will|@|MARK said|a drum|a next|a stone|about that|across|afraid .|always the|am </s>|an apology|and stuck
-10|and that|and those|angry .|angry with|asks|attention ,|author .|bad knee|barman|be brief|because i'm|bed .|been
-10|began|begun|believed|beside|birthday .|brief .|buried|but give|but there|can forgive|can't sleep|closer|come ,
-10|come to|come up|comes out|congratulations|cupboard ,|dark|dawn|day for|dead ,|dear|decide .|desk .|didn't do
-10|disclaimer i|dish|do not|don't eat|don't post|drum|drum .|end ,|ending ,|ever sent|every night|everybody !
-10|everything i|few words|fire ,|first of|fish .|food|for ten|found them|friend has|glove|good at|got your|gun|hail
-10|have done|he never|hello ,|high|him|hold .|hold with|hole|home ?|hull|hunger|i can|i left|i really|i should
-10|i'll explain|i'm dead|if the|if this|is reading|is really|it off|jacket|knight|know !|last ,|lift|like me|listen
-10|lois|lost .|marrow|match .|me now|me smile|minus|minutes|mistakes ,|more .|morning|my aunt|my boots|my brother
-10|my phone|neighbours|never met|night !|nine years|nobody tells|not really|number|october|of them|of us|on the
-10|oranges|oranges .|paris|paris </s>|parking|parrot .|part of|people's|phone .|please ,|policeman .|practised
-10|promise things|promised|radio|radio on|reasons .|rest .|river|round|running .|said thank|say no|she doesn't
-10|she had|she thought|shipping|should've|sick .|sign|smelled|smile .|so here's|so i've|so in|so long|socks|song .
-10|soon .|sounds .|start .|story: speech|system|temper|that out|that's how|the back|the corner|the dead|the garden
-10|the kitchen|the post|the radio|the roses|the scar|the time|then|this chapter|time now|to show|to sit|to speak
-10|told it|too ,|trying to|turn round|upon|upstairs|us|visiting|voted|walls .|wants a|we were|web|weddings|what had
-10|whole story|with his|words .|would not|write more|writing|written|yell|you enjoy|you're late
-9|, kid|, over|, they're|, wait|. pruitt|<s> admin|<s> anna|<s> comments|<s> cook|<s> do|<s> everybody|<s> forty
-9|<s> hi|<s> i|<s> log|<s> maybe|<s> mum's|<s> note|<s> now|<s> somewhere|<s> they'd|<s> turn|a beginning|a ghost
-9|a half|a living|a room|a secret|a silly|act: announces the next chapter|again ?|agreed|all day|all there|along the
-9|am now|an egg|and ,|angry|answer you|any|any more|anyone there|are bad|as if|back with|bath|be ?|bear|bear .
-9|been getting|before that|beginning of|boots|boots .|boy who|brakes|brave .|bread|but you|but you'd|cake ,|came up
-9|camera|carried the|cereal|chat </s>|closer .|color|corn|correspondent|correspondent .|crewe|damon|dark ,|day one
-9|dead|delay|didn't push|do </s>|do my|dog|don't look|don't take|downstairs|drawer|duck|dug|effect|egg|else's
-9|english is|ever read|ever tried|everyone in|finale|fire|first page|flour|for two|fortune|four minutes|friday
-9|front of|full .|gentlemen|give me|glass|glass .|good morning|got as|gotten|grace|had never|haven't written
-9|he doesn't|he's only|hidden|hole in|house .|hung|i am|i cannot|i know|i married|i never|i told|i whispered|i woke
-9|i'll not|i'm alive|i'm up|idea came|in front|in my|is anyone|is done|is mostly|is one|it already|it over|it said
-9|it wasn't|it's a|it's tuesday|it's warm|just don't|karen|king is|kitchen .|kneeling|knows it|last update|last word
-9|learned to|left the|lemon|let it|let us|lets|level NUMBER|lie|life ,|light's|light's on|like a|love ,|luck .|madame
-9|made me|man .|managed it|manual|mayor|midnight|mina|mind .|minded|minded it|money .|move|move .|moved .|my bed
-9|my writing|myself that|named MARK|nan !|nice .|no words|nobody ever|not a|note to|notice to|now they|oak|often
-9|old enough|or don't|or i|order|our|out a|own the|parcel|past|patience ,|pictures .|planned a|pocket .|proud|pruitt
-9|push|put MARK|rain|ran|read to|reader ,|reason|regina|rope|said it|say|say what|say you|see my|she really
-9|should explain|signal .|silence .|silly thing|since then|sixth|skill|skip the|sleep ,|so am|so proud|somebody had
-9|someone ,|sorry to|stars out|start with|stayed|still|stone .|story has|story: he or she|story: present tale
-9|subscribers|such a|sunday|sure|take the|tale of|tell people|th .|than my|that for|that if|that some|that's you
-9|the argus|the bear|the camera|the chapter|the chat|the goose|the king|the machine|the manual|the papers|the record
-9|the sink|the sixth|the theatre|then i've|theory about|there were|thing in|think of|thinking|this account|this isn't
-9|this on|this room|thread|tick|to keep|to look|to move|to thank|toast|toast .|turn .|turned|two o'clock|two stars
-9|unit|unit NUMBER|wake|was about|we all|weather .|week later|what you're|when you've|who voted|whoever's|whole of
-9|whom|widow|will|will write|wind .|wise|with her|wolves .|women|writes|writing that|you now|you wouldn't|you'd
-9|you'll have|your loving
-8|! MARK|, actually|, are|, leo|, reader|, really|, she|, something|, such|, that|, these|, under|, which|- handed|.
-8|:3|:3 NUMBER|<s> because|<s> burn|<s> c|<s> eleven|<s> entry|<s> having|<s> honestly|<s> i'll|<s> i'm|<s> int
-8|<s> neither|<s> rosa|<s> three|<s> thursday|<s> under|MARK and|NUMBER :3|a folder|a good|a lady|a pause|a place
-8|a shopping|a voice|accept|act: excuses lateness|an ending|and don't|and i'd|and i've|and tell|and we|anna|answer it
-8|apart|apologise for|are !|as my|asked to|asking me|asks me|at|band|be another|be glad|be patient|bed and|been asked
-8|been eight|been looking|bees in|beside the|birds|body|boy|break .|breath|bridge .|bring a|burn|buses|buy me|buzzed
-8|by our|came|came on|can believe|can't ,|captain's|chalked|chapters ,|chicago|church .|coats|coming in|couch|couch .
-8|could see|could wait|couldn't stop|daughter's|dawn .|deal about|delighted|delighted .|different .|do have|doesn't ,
-8|dog ,|dogs ,|door is|drove|earned|else has|email .|ends .|entry .|even if|ever|ever asks|everyone|eyes .|eyes and
-8|faces .|famous|far as|feed|feet are|fern .|finally did|finished it|first ,|floor|folder|for twenty|four .
-8|four times|from him|from j|further|garden|gave him|get the|get up|given .|goats ,|goodnight ,|got to|got up
-8|guess who's|had chalked|had i|handwriting|happens when|has been|hated|he would|he's been|head .|hear this|here when
-8|him with|hm|honestly ,|how do|how many|hull .|husband|i guess|i hold|i looked|i may|i must|i noticed|i put
-8|i suppose|i wouldn't|i'd read|i'll start|i've brought|i've said|i've sat|i've seen|in all|in episode|in four
-8|in order|in writing|int|int .|into|is full|isn't even|it down|it either|it hurt|it plays|it stops|it the|it's my
-8|it's quiet|it's so|it's your|joan|jug .|just have|just the|kill|kiss the|knee and|know ?|know before|laugh ,
-8|laugh at|laughing|leave a|leeds|leeward|leo|letter !|letter in|listen ,|listened .|long road|lost a|loved him
-8|loving|mad .|maybe|me !|me and|me at|me how|me tell|meaning|means .|means that|member|message|met three|mine is
-8|mondays ,|most|most people|moved again|mum says|my good|my turn|name on|need to|new chapter|nights|not have|notes .
-8|now i|number four|oak .|of a|of five|of it|of me|of that|off a|off this|office in|old .|on </s>|on meaning|one arm
-8|one horse|one up|one who|only came|only my|other than|over a|page of|parcel came|passport|patient .|phones|pick up
-8|plays|pockets .|queen|quiet here|readers of|review ,|reviews make|road .|rosa|rose|run .|sacking|sat here|saw .
-8|saw her|says i|school for|sea|seal|see !|seventh|share|she did|she's left|shoe .|sighed|silver|simon|sing|singing
-8|sink .|sit|smell .|smelled of|somebody who|something like|sometimes he|sorry i'm|steal|still .|suppose .|sword|tap
-8|taught|television .|tells me|ten minutes|than a|thank everybody|that i'd|that is|that it|that meant|that night
-8|that winter|the cake|the car|the reader|the sea|the seal|the station|the tag|the thank|the train|the well|the wood
-8|then ,|then the|there isn't|there's nobody|there's plenty|there's somebody|thirteen|this story|thousand people
-8|thrupp|thumb|till after|tiring .|to fix|to him|to it|to know|to leeward|to that|todd|tom is|too close|tore|town .
-8|tray|trouble|trousers|twenty -|uncle|used for|very tiring|wait .|waited .|was just|wasn't|way that|way you|we've
-8|went .|were|what this|which is|whispered|will </s>|without a|would be|writing it|years old|yet that|you|you always
-8|you and|you here|you in|you look|you something|you the|you think|you'll laugh|you're going|you've earned
-8|your daughter's
-7|( he|) .|, at|, before|, dave|, just|, later|, one|, somebody's|, someone|, will|, write|- QUOTED|- hour|- one|. n
-7|. ortega|<s> behind|<s> eat|<s> forgive|<s> her|<s> mother|<s> on|<s> perhaps|<s> question|<s> reason|<s> sam
-7|<s> sir|<s> there|<s> thou|<s> today's|<s> tonight|<s> what|NUMBER !|NUMBER )|QUOTED -|a boy|a boyfriend|a coin
-7|a demon|a dragon|a fire|a hole|a name|a piece|a theory|a true|a witness|a wonderful|about boats|accident|accident .
-7|account|ada|after that|alarm|all by|aloud .|and closed|and since|and tore|any better|apology|are NUMBER|are never
-7|are number|are six|are you|arguing|argus|arm .|arms|arrived|asked that|asleep|baby .|back when|bars|bars .
-7|be coming|become|been left|been putting|began with|beginning|behind him|bent|best of|bike .|birds .|blew|blotted
-7|body in|bread .|but you're|came in|can i|can make|can't come|car ,|carol|casserole|cathedral|cello|chain|chair
-7|chapter house|chapter ten|chat|children|clerk|coaster|coat on|coin|come a|commander|complain|couldn't see|cousin .
-7|cry|cut it|cut the|dad|dark .|daughter ,|day .|day NUMBER|days|days ,|deaf|dear diary|delay in|delphine|demon
-7|demon .|didn't go|dies|do i|do it|does get|don't like|don't mean|don't trust|done with|down below|drained|dress .
-7|duke|dying|eight and|eleventh|enterprise|error .|every time|exactly where|experience|eyebrow|falling|famous .
-7|fell .|find|finish the|first language|fog|folds|followers|for six|forgive me|forty|forty thousand|found ,|found .
-7|fridge ,|full of|girl ,|give them|good ,|good evening|good person|got all|got the|guess what|gun .|guys !|had forty
-7|half a|hard that|hardly|has two|hate mondays|have guessed|have something|haven't seen|he had|he will|he'd been
-7|he's right|he's the|held it|her with|here's the|hero|hi .|honey .|hope .|hope this|i bet|i broke|i came|i hate
-7|i learned|i look|i met|i played|i promise|i run|i should've|i still|i'd give|i'd got|i'll try|i'm always|i'm back
-7|i'm going|i'm good|i'm talking|idea .|if she|in ghosts|in lisbon|in with|ink is|inside the|instead of|into the
-7|is found|isn't true|it ,|it every|it's just|it's not|it's only|jokes in|journal|just me|keep asking|kid .|kind to
-7|king .|last page|laura|lawyer|left|less .|let|letter|lies|likely|linen|listeners|little here|log ,|long|long to
-7|looks at|love my|lower|lunch|made my|manual was|march .|me as|mean|memory .|met|mom .|mondays .|money|more likely
-7|much as|my dear|my mother|my own|my pocket|my throat|my very|n .|named|nan|never got|new one|ninety|ninety seconds
-7|no letter|no one|no wish|nobody at|not|not MARK|not an|not feed|not so|not sure|not what|not with|of bees|on for
-7|on in|once .|once a|one does|one thing|one thumb|opinion|or in|order to|ortega|other ,|out and|pencil .|perhaps
-7|perhaps i|phone buzzed|picking|pier|please put|post the|promise that|promised ,|prophecy|purposes|pushed|put that
-7|question ,|reached|read aloud|read my|reader will|recording .|red .|report .|required|reward NUMBER|rewrite|road ,
-7|roof of|said sorry|sat|saying it|says|season's|see that|send|she can|she has|sheets|sheets .|shirt|shopping|shot
-7|side ,|sign: speech|sill|sitting|six|sixty -|sky|slept|slowly|so trying|some of|somebody was|somebody's calling
-7|something green|son|son's|spoken to|stands|stared at|started to|station|steps|stood ,|stops|street ,|string .
-7|summoned|sunday .|suppose|sure of|table .|tag .|tall one|tell .|thank god|that are|that face|that of|that things
-7|that was|the beans|the board|the clerk|the drinks|the eleventh|the folds|the form|the head|the hero|the hill
-7|the lawyer|the manuscript|the matter|the neighbours|the picture|the quiet|the roof|the rope|the shoe|the sill
-7|the singing|the sky|the step|the tall|the trouble|the wick|them if|there </s>|there with|thin|things .|think ?
-7|this book|this to|thou|three times|thumb ,|ticket .|tied|time in|to complain|to report|to self|tom|took|travel|tree
-7|turned it|typed|until next|up last|updated|van|very good|very small|waited for|waits|walk down|wall|warning this
-7|was busy|was there|was waiting|water .|we aren't|wearing|wednesday .|went on|went wrong|were never|what else
-7|when she's|whispered .|who didn't|who writes|who's died|why i'm|wick|wick .|will find|wish to|wished|witness
-7|witness .|work .|written it|written on|years ,|years earlier|you !|you next|you try|you'd have|you've ever
-7|you've paid|yours ,
-6|* what|, drop|, everybody|, follow|, nobody|, on|, or|, readers|, somewhere|, waiting|, was|, yes|- six|- two
-6|. </s>|. nothing|<s> ah|<s> eight|<s> english|<s> father|<s> follow|<s> hugh|<s> jack|<s> just|<s> kirk|<s> most
-6|<s> nothing|<s> of|<s> play|<s> references|<s> rule|<s> spock|<s> sue|<s> sunday|<s> t|<s> we'd|NUMBER is|a bridge
-6|a coat|a colonel|a first|a friday|a great|a liar|a message|a motorbike|a pleasant|a policeman|a spoon|a story
-6|a stranger|a swan|a television|a tooth|a tree|a van|a waiter|above|after nine|after this|again .|again on|agatha
-6|agent|ah|alcoholic|all four|always ask|an alcoholic|an answer|and did|and how|and it|and me|and old|and she
-6|and sometimes|and this|and waited|and went|any .|anyone|anything to|are made|arguing about|arrow|arthur .|as MARK
-6|as before|as big|as far|as mine|asked the|asked them|at last|aunt|away ,|back to|be cross|be dead|be home|be told
-6|been sent|beer|began to|begin|behind you|being a|believed .|bell|below ,|ben|beneath|bicycle|big as|bigger .|bishop
-6|bit .|bitten|blame ,|blinked .|blue|book was|both ,|bought|bought a|breathing|bridge|bridge ,|brief|bring it
-6|broken !|brothers ,|brought the|but he|but i've|but she|by .|called ,|came ,|cap|cardigan|carried|cent|cent .
-6|changed the|chapter thirteen|chiefly|clap|class|clicked|client|clock .|closed the|coin .|colonel ,|colour .
-6|come down|come in|computer|concern|cook|corner ,|corridor|counted the|counter|course|cross .|cry .|cursed|dad .
-6|daughter|dear mr|dear reader|december|deserve|detective|did ask|did was|dish .|do .|don't get|don't need
-6|don't panic|don't scream|drinks .|drives|dropped|duchess|e .|each sunday|eat|eaten|egg .|eight .|eight months|empty
-6|envelope|every week|explained ,|explanation there|face .|fall .|feathers|feathers in|feed the|feet .|first -
-6|first thing|flat and|for a|for eleven|for one|for people|for someone|forgive the|forgiven|four|four weeks
-6|fourteen ,|from her|gazette|get better|glove .|goat|going in|gold|gold .|got one|got two|guards|guess|gull|guys ,
-6|had added|had eleven|had read|hall|hanged|hanged .|happened that|happily|harbor|has found|hatch|have|have begun
-6|have your|haven't told|he left|he looks|he tells|he took|heard|heard him|held that|her that|here since|herself
-6|him the|his hat|hold it|home|home in|hours|hours ,|hugh|hugh pask|hundred years|i meant|i mention|i promised
-6|i stayed|i turned|i want|i'd|i'd left|i'll|i'll be|i'll keep|i'll make|i'll tell|i'm aware|i'm pretty|i've already
-6|i've decided|i've left|i've often|i've started|idea of|idiot .|if it|in his|in worse|inside|is fair|is lying
-6|is nothing|is who|is your|isn't my|isn't that|isolde|it just|it since|it standing|it twice|it's in|it's two|its
-6|john|jonas|just tell|key|keyhole|keys|kirk to|knew|knew about|known .|lame|land|last letter|laugh .|laughs|learn to
-6|leave .|leave out|letters .|liar|library .|life and|like and|like it|like my|liked|liked it|listening|lit the|lived
-6|loaves|lol|lol </s>|london|look at|look up|lose|lot ,|love to|low|lying there|made one|may concern|me ,|me about
-6|me once|me when|memories|men are|mess .|message .|met my|middle and|milk|mine at|minute ,|minutes .|moment he
-6|more or|motorbike|moves|mum's got|murdered|mustn't|my cousin|my daughter|my father's|my mouth|my sister|my son's
-6|my story|my tale|nature|never ,|never did|never said|nice|night .|no order|no reason|nodded|none of|not as
-6|not found|not on|not one|not open|not the|note and|note this|nothing ,|nothing that|nothing to|noticed|nun|of
-6|of everybody|of giles's|of her|of itself|of what|on and|on holiday|on our|once what|one dead|one would|only wanted
-6|open the|opposite|or|or (|or less|or on|ordered|pack|page|paid for|pair of|papa|paper|part in|part to|pask
-6|patience .|paul|paul .|per|per cent|pete|phone|picture and|pigeon|platform|pleasant|please forgive|plenty|plenty of
-6|police|police .|porch|pot|previously i|put down|putting off|questions|quiet .|quirk|radios|ran .|read in
-6|read somewhere|repeat|roads|rolled|roof|roommate is|round and|rug|rush|said nothing|salt .|same place|say nothing
-6|say that|scar|scream .|second of|seconds .|see me|see some|see the|see you|seemed|seemed to|sequel to|set down
-6|set out|seven .|shall tell|she's a|shopping list|shot .|should have|shoulder ,|sight|signs|six and|sledge|so i'm
-6|so that's|so the|so you'll|some more|someone had|somewhere that|son ,|sooner .|sounds|speak to|spectacles
-6|spock raised|staff .|stamps|stamps .|standing up|stared|starts .|state|station .|stop reading|stopped .|story so
-6|stranger .|sue me|sugar|sundays|sunny|sure how|swung|take it|talk too|talks|tell it|temper as|ten .|tend|tend to
-6|than he|thanked|thanks .|that leaves|that my|that you'd|the boy|the card|the case|the duke|the editor|the engine
-6|the fish|the harbor|the hatch|the hole|the kettle|the last|the needle|the pages|the parking|the pie|the police
-6|the queue|the river|the roads|the rug|the rule|the same|the seventh|the sledge|the soup|the stairs|the steps
-6|the tap|the temper|the view|the voice|the west|the window|the windows|them the|there'd been|there's the|they both
-6|they still|they think|they've asked|thing ,|thing </s>|thing is|things that|think so|thinking that|those of
-6|three hours|three weeks|threes|throat|time for|time they|to ,|to anyone|to ask|to enterprise|to heart|to his|to see
-6|to share|to skip|to swim|today i'm|told anybody|told them|took one|top of|tree on|true ,|trunk|trunk .|tuesdays
-6|turned over|two brothers|two chapters|until you|update from|van .|waiter|waiter .|walks|want you|wanted ,|war was
-6|was eleven|was nineteen|was something|was sorry|waving .|we have|we used|weddings ,|weird .|well done|went up
-6|weren't|west|what .|what ?|what's this|when you|when you're|where was|which the|whichever|while .|whispering
-6|who can't|who found|who is|who'd|who'll|whom it|wife|will tell|windows|wine .|with no|with the|with those|with two
-6|without looking|wives|woke|woke up|won't ,|word for|words about|worn|wouldn't look|write down|written anything
-6|wrote|wrote MARK|you do|you is|you learn|you one|you'd be|you'll know|you're|you're dead|you're here|your brother
-6|your father|your letter|yours
-5|( NUMBER|( i|( i've|( no|* .|, aren't|, by|, children|, dad|, did|, ever|, forty|, four|, has|, listeners|, long
-5|, of|, old|, pulling|, put|, quite|, ruth|, sir|, supplemental|, three|, too|, where|- year|- yous|. i|<s> answer
-5|<s> below|<s> dean|<s> everyone's|<s> grandmother|<s> it'd|<s> levi|<s> listen|<s> miss|<s> no|<s> sherlock
-5|<s> somebody's|<s> spoilers|<s> testing|<s> wanted|? asked|MARK ,|MARK says|a .|a beard|a bunch|a claw|a crash
-5|a cupboard|a glass|a journal|a library|a maid|a marrow|a nice|a pair|a pen|a red|a respectable|a sort|a sunday
-5|a wardrobe|a wet|a window|abide|abide a|about everything|about you|accusing|accusing anyone
-5|act: speaks of its English|added two|after a|after all|after me|again tomorrow|all on|all summer|all your|also for
-5|always is|am the|ana|anchor|and also|and began|and every|and forty|and listen|and lost|and moved|and picked
-5|and share|and you've|another and|another chapter|anything else|are welcome|around|around for|as for|as they|ask the
-5|asked him|asked whether|asleep on|at five|at him|at noon|at some|at weddings|at your|attic|attic ,|author's name
-5|awful and|axe|backwards|bag|baker|barn|be honest|be long|be obliged|be so|be sorry|be thought|be upstairs|be used
-5|be wondering|beard .|beat|because they've|bed ?|been called|been here|been no|been put|before it|began at|belgium .
-5|believed in|below it|between us|bills|birthday|birthday to|black|boathouse .|book of|brb|breathed|brick|brick .
-5|bunch|bunch of|buried him|but since|but that|but there's|but wait|buzzed .|by two|cairo|call for|came .|can be
-5|can explain|cannot|card in|carlisle|carpet|case|casserole dish|cat .|cause|chair ,|chest|chest went|child|coach
-5|coffin|come after|comes up|complaining|could have|could stop|couldn't get|couldn't think|course .|creak|creak ,
-5|crossed|crown|crown ,|crying and|cursed .|cut ,|daniel ,|dare|darling|date .|dave|day and|dead now|debts|diary ,
-5|didn't even|discuss|divorce .|do ,|does .|doing that|doing the|dollars|don't .|don't come|don't let|don't sleep
-5|doughnut|down my|down what|drafts ,|dragons|dry .|ear|ear .|eat something|elbows|elbows .|eleven words|else had
-5|evening .|everyone at|everyone says|everything that|evidence|evil .|exits|eye .|fact|far|far end|far off
-5|faster than|fed|felt .|fern|fever in|find something|flat tyre|flood|folded|follow ,|follow .|footage|for an
-5|for anything|for being|for instance|form|fresh|from hull|front desk|frowned|general|gentlemen ,|gentlemen of|gerald
-5|get out|gets to|ghosts .|giant|girl .|girl with|give a|given me|glad of|go !|go by|god help|going ,|gone quiet
-5|good .|goose .|great many|guess it|gum|gym|had from|had happened|had sent|hadn't slept|hall with|hand ,|handsome
-5|happened to|happily ,|has anybody|hasn't been|have always|have another|have any|have known|he ?|he does|he read
-5|he thought|he'd put|hello !|helmet|help her|her a|her fall|her mother|her so|her third|here i|here is|hi everyone
-5|his day|his watch|history|hob|holding the|hole .|home now|home that|honest|honey|hope ,|horses .|house ,|house ?
-5|house with|how a|huge .|husband .|i go|i held|i last|i let|i shut|i slept|i stared|i stole|i type|i won't|i wonder
-5|i would|i'd always|i'll come|i'll get|i'll pay|i'm an|i'm crying|i'm from|i'm using|i'm working|i've begun
-5|i've known|i've spent|in every|in fact|in from|in ninety|in real|inform|inside of|instance|into a|is coming|is why
-5|isn't any|it all|it began|it might|it now|it two|it until|it with|it's about|it's come|it's short|it's very
-5|jacket .|jam|joke .|just can't|keeping a|kell|key's|kirk|kitchen table|knees|knife .|knocked|know exactly|knowledge
-5|large|laughed .|lawnmower|lawnmower .|lean|learned|learned from|left off|leg|let's get|letters|library book|lies ,
-5|lift .|liked to|limp .|line of|lips|lobby .|local|location|locker|long ,|long moment|looked ,|looking up|love him
-5|love story|loved|loving </s>|lunch .|machine .|madam|madam ,|makes them|man with|marcus .|marrow .|matter of|may i
-5|me out|me up|me whether|mean that|mean to|mention it|metal|middle .|milk .|mill|missing .|mixed|moment you|mouth
-5|mouth .|moved in|mug|must go|must have|must not|my bag|my darling|my grandfather's|my hand|my homework|my letters
-5|my line|my love|my school|my uncle's|nan's|neck|neither|nervous .|never meant|never so|new heart|newt|next part
-5|next three|next to|night </s>|nine|nine ,|nineteen and|ninth .|nodded .|noise .|normal person|not ,|not accusing
-5|not mean|not my|note the|noticed ,|now here|now level|now that|nun .|obliged|of and|of use|old friend|on any
-5|on thursdays|on with|one goes|one years|onions|onions .|only a|only borrowed|only one|opened them|other|out with
-5|over the|own and|own fault|owned one|paper ,|parrot|pass over|passed .|past six|path|pay you|people think|phil
-5|place of|plant|played|ports|pot ,|pratt|prime|private|pull|punched|put|put on|putting out|quietly|quit|rang|re the
-5|reached out|read a|read this|really all|really is|regarded|regarded the|remain calm|removed|removed .|respectable
-5|review the|reviews were|right away|ring ,|rope .|rose .|round .|ruined|runs .|sad song|salt to|saving it|say so
-5|say this|saying anything|says ,|says the|scratching|scratching at|scrolled|second i|seconds|see ,|seen him
-5|self never|sent to|set the|share ,|she can't|she's sitting|shelf|ships .|shoes .|should've been|shoulder|silk
-5|since that|sings .|sink|six of|sleep much|slip .|smoke|snorted|snorted .|so ?|so bear|so let|so we|sock|socks .
-5|some day|somebody else's|someday|sometimes|sorry i|soul|speak of|spelling .|sponge|sponge .|spring ,|staring
-5|state of|statement|step .|steps .|still got|story: I did|strength|student|summer before|summer we|superstitious
-5|supplemental|supplemental .|supposed|supposed to|surprised .|swear at|talk like|talking to|tall|tank|tell your
-5|testing|testing .|than this|thank -|that before|that first|that his|that summer|that week|that when|the bank
-5|the bell|the beta|the bills|the bishop|the blood|the cold|the doughnut|the elbows|the far|the flood|the gate
-5|the gym|the job|the key's|the keys|the men|the menu|the midnight|the misery|the morning|the mug|the newspaper
-5|the ninth|the noise|the only|the policeman|the smell|the snow|the state|the sun|the telephone|the tree|the widow
-5|the wind|their own|them .|them by|them had|them was|then one|there ?|there'll|there'll be|these things|they
-5|they'd be|they'll be|thing|third line|this diary|this universe|those|those who've|three|three questions|throat .
-5|thursday .|times ,|times and|to anybody|to apologise|to come|to help|to inform|to return|today i've|toe|told her
-5|tomorrow|took off|tooth|tooth .|trust|trust nobody|turn ,|turn to|turned around|twelve .|twenty years|typed ,|tyre
-5|uncle's|under|up because|vampire|view is|voice .|voyage|voyage .|wait until|waiting for|wall ,|wardrobe|was allowed
-5|was from|was happy|was made|was nine|was nothing|was one|was right|was shaking|was twenty|we did|we say|wed|welcome
-5|welsh .|were in|what </s>|when people|whenever|whistle|who knows|who lives|who says|whose|wife ,|will you|wiped
-5|wish you|with gum|with their|with your|within|wolves|won't .|wondering how|wooden leg|world .|writing ,|written the
-5|wrote ,|yard|york ,|you again|you ask|you got|you must|you that|you'll say|you're thinking|you're too|your
-5|your head|your seats
-4|, aged|, around|, between|, boy|, don't|, edward|, fast|, for|, hugs|, i|, looking|, mrs|, officer|, those|, watson
-4|, you're|- day|- eaten|- hand|. burn|<s> *|<s> cat|<s> e|<s> ellen|<s> ellie|<s> found|<s> m|<s> mr|<s> ms
-4|<s> night|<s> oh|<s> out|<s> ravi|<s> sakura|<s> something|<s> sometimes|<s> status|<s> system|<s> ten|<s> tony
-4|<s> twenty|<s> up|<s> we'll|<s> write|<s> you|? *|MARK all|NUMBER when|a bed|a child's|a clean|a clever|a drawer
-4|a fat|a fern|a fortnight|a full|a gap|a glove|a goose|a gull|a hat|a laugh|a lift|a lovely|a machine|a man|a middle
-4|a mile|a moment|a mountain|a parcel|a pencil|a perfect|a piano|a prompt|a reference|a ring|a sailor|a school
-4|a shotgun|a tuesday|a twin|a while|about being|about me|about three|about your|above them|account of|across the
-4|add ,|added in|adjusted|adjusted his|after dark|afternoons ,|again ,|again and|agreed .|ahead|alcoholic .
-4|all thinking|alone in|along by|already on|also the|always liked|always raining|always went|am|an accident|an end
-4|an object|and a|and between|and find|and held|and look|and nine|and off|and reached|and sooner|and three|and under
-4|and without|and you're|ankles|annoy|another ,|anyone about|anyone asks|anyone who|apologise|apologise .|are no
-4|aren't|around .|as though|ask for|ask what|asks ,|at about|at both|at each|at parties|at ten|at two|ate|ate toast
-4|attached|attached .|aunts|awake|awake .|aware of|baby's|bakery ,|be able|be about|be ashamed|be asked|be of
-4|be sitting|bear it|bear that|became|became a|because sam|because you|become a|bedroom|been dead|been hungry
-4|been late|been very|bees ,|begin in|being|believe|bell .|beta test|between the|bins .|blind|blots|blots .|board
-4|book down|books|boot ,|boots on|borrowed her|borrowed the|both of|breathe .|bring her|brought a|building|burst into
-4|bus stop|business of|but for|but they|but tonight|button|cake .|call is|call you|can feel|can hardly|can't think
-4|cape|captain's log|cereal .|chapter seven|chapters and|cheese ,|child's|chimney|chocolate ,|choir|city and|clearly
-4|climbed|col|cold in|colonel|colour|come home|come into|coming ,|coming apart|comments|constable|contains|coroner
-4|could go|could not|couldn't be|couldn't remember|count ,|course in|court|cousin|cover .|crash|crash .|cupboard
-4|curious|dad </s>|dad says|danny|danny .|dearest|decided to|delay .|deleted it|didn't .|didn't need|died in|died on
-4|dignity|do for|do this|doctor says|dog had|don't see|down ,|down at|dr|dr .|drink .|drinking|dropped his|drowned in
-4|dry|duck is|eleven days|empire|end of|ended|ending .|engine|enjoyed this|enough of|entered|entered the|error
-4|even look|even my|ever wrote|everyone's|explained about|faithfully|faithfully ,|falls|families|family .|fancy|fanny
-4|feb .|fed it|feed it|feel that|ferry|ferry .|files ,|finger|finished the|fireplace|first time|flat|flour .|folds .
-4|follow us|food is|for bread|for ever|forgive my|form .|fortnight|forty .|four months|fourteen|freezer|freezer .
-4|fridge|friend .|friendly|friendly .|frightened .|from memory|full|funeral .|further .|games|gas|gate|gentleman
-4|get in|get my|get that|gets a|gets up|glasses .|gloves ,|goat .|gone over|got so|got their|grandma|great|great deal
-4|ground|gus|gym .|had believed|had brought|had eaten|had got|had my|had the|had worse|hair down|hale|half the
-4|halfway up|hand so|happy ending|happy new|has entered|has given|has seen|hat|hat .|hate him|have just|have mattered
-4|have noticed|have run|he always|he could|he sat|he'd taken|he'd written|he's a|head ,|health|hear|hear my|heard of
-4|hearing this|held up|helmet .|her gloves|her hands|here by|here it|hero ,|hesitated|hey ,|hi ,|high and|hills
-4|his life|his pockets|his spectacles|hit him|hold a|hope you|hot to|hotel lobby|hour .|how|hundred pages|hung on
-4|hungry since|i .|i became|i can't|i come|i died|i done|i even|i knew|i loved|i opened|i own|i stopped|i walk
-4|i'd said|i'm laughing|i'm sure|i'm to|i've watched|ice .|if he'd|if he's|important to|in everything|in little
-4|in nine|in november|in their|in them|in triplicate|in two|in your|into tears|is broken|is empty|is hard|is hungry
-4|is important|is wrong|it always|it ended|it four|it or|it quite|it slowly|it worth|it's because|it's on
-4|it's raining|itself|j|journal .|jury|just as|just before|keep a|keep bees|keep waiting|kettle|key in|key to|kills
-4|kinds|kinds of|kings|knew where|knocked at|knocking|knocking .|know where|ladder .|lady ,|lake .|last name|last of
-4|late in|lay before|leaks|leaned|learned my|learning|leaves|left it|leg .|lesson|let go|letter four|letter so
-4|letters at|lie .|light ,|lights and|liked him|liked trains|line in|lisbon ,|list is|list of|listens|lobby
-4|long silence|looked down|looked up|looking|lot of|love your|loving sister|luck|lunch ,|machine in|made a|maid .
-4|make soup|make sure|mama|man ,|man on|manuscript|many times|map ,|marry him|marshmallows|mattered|may be|mayonnaise
-4|me look|me so|meant to|meets|memorable|memory ,|middle ,|mile|miles to|million|mind it|minister's|minutes left
-4|mirror|missing ,|mission|moment .|months since|moving|ms|ms .|much a|mug .|mule ,|mustn't call|my arm|my arms
-4|my handwriting|my husband|my real|my shoes|my third|name for|narrator|nearer|neighbours that|never liked
-4|never wanted|never wrote|newspapers|next the|nine was|no beta|no wind|no word|nobody .|nobody but|nobody in|noise
-4|noon|not for|not going|not much|not too|notes from|nothing ever|noticed it|o'clock ,|object|of an|of anything
-4|of character|of every|of fun|of may|of mr|of my|of somebody|of water|of you've|off and|off over|office .|officer
-4|oh no|ohio|old|on either|on to|on two|once asked|one could|one ear|one eyebrow|one gentleman|one line|one shoe
-4|one somebody|one suitcase|one this|only in|opened|or go|or later|or nothing|or two|order .|orr|out her|out in
-4|out on|out past|over her|own this|own words|owned|page thirty|pain|part ,|part with|particularly|parties|parties ,
-4|past the|pen ,|people ask|percy|person .|persons|petals|piano|plain|planned out|play|pleased .|posted a|prague
-4|prayed|pretend .|pretend to|pretty sure|prince|promised to|put her|put it|put your|quit .|rail|rained|rained .
-4|raised an|ravi|rd .|readers .|reading my|reads the|received|red|red door|reference .|references|regret that
-4|regretted|remember .|report|rev|rev .|ring|ringing|ringing .|river .|roads are|rob|rolled up|rooms|round it
-4|rule one|running|said NUMBER|said this|said to|sailor|sakura|sal|sat .|sat up|say for|says a|scroll|security
-4|see any|see her|seen her|sending|sentence .|septimus|service|set it|seven !|shaped|share it|she hasn't|she posted
-4|she read|she writes|sheet|ship's|shook .|shop i|shotgun|show him|show up|show you|shut the|silence ,|silver .
-4|sit there|sit up|skills|skip from|sleeve|slid|slip|small ,|snapped|snow has|so good|so have|so quietly|so she
-4|so small|so there's|so when|sober|sober .|some one|somebody has|somewhere|songs .|sooner or|sorry about|sound
-4|spoke for|spoon .|stair|stairs ,|stairs .|stamp .|stands in|started the|status|stay on|sticks|sticky|still on|stool
-4|stop .|stop now|stop there|stopped writing|stops in|story that|strawberries|suit|suitcase|suitcase and|sure it
-4|sure when|survived|table with|tale|talking|talking ,|tape|tears .|telephone|telling this|ten|ten past|test .
-4|than one|that didn't|that i'll|that they|that to|that voyage|the air|the axe|the baby's|the banner|the bar
-4|the blots|the candle|the cereal|the children|the club|the coats|the coroner|the corridor|the delay|the doctor
-4|the dog|the drawer|the email|the empire|the fact|the feeling|the ferry|the floor|the flour|the forum|the french
-4|the general|the girls|the gun|the hills|the inside|the jury|the key|the lake|the left|the lights|the milk
-4|the monday|the nearest|the notebook|the page|the parcel|the platform|the rail|the rain|the rev|the rooms
-4|the sandwich|the service|the smoke|the stamp|the stone|the stove|the tale|the tape|the tent|the underside
-4|the update|the vicar|the whale|the wipers|the word|the younger|them now|then there's|there had|there's another
-4|there's been|there's water|they go|they said|thin ,|things would|thinking about|this i'll|this over|this week
-4|this while|this year|though ,|though it|thought|thought so|three i|three readers|threw|through the|throw it
-4|to annoy|to blame|to breathe|to buy|to call|to excuse|to knock|to mind|to no|to nod|to quit|to stay|told anyone
-4|told i|tone|tone .|too hot|took up|toothbrush|train ,|trains|tram|tram ,|translation ,|triplicate|trouble with
-4|truly ,|trumpet|trust a|twelfth|two to|type this|underneath|underside|underside of|unreliable|until somebody|up a
-4|up from|up here|update your|updated the|using the|very long|vicar|voices .|walk|warning the|was already|was at
-4|was coming|was empty|was headed|was late|was mostly|was of|was our|was rather|was sick|was the|wasn't a
-4|wasn't going|way up|we agreed|we got|we part|we're going|we've never|wearing a|weddings .|wednesdays|weekend ,|well
-4|weren't supposed|wet ,|whale|what i've|what used|what's|when the|whether i|while she|who wants|whole ,|why ,
-4|will say|window|wine|wipers|wipers going|witches|with all|woman .|woman with|wood|word MARK|would have|would leave
-4|would want|would write|wouldn't|wrist ,|xander|years when|you ?|you about|you are|you everything|you get|you how
-4|you just|you off|you still|you wake|you'll want|you're from|you're looking|you're new|you've found|your bag
-4|your ears|your friend|your mother|your socks|yours faithfully|yours truly|yous
-3|abernathy|afterwards|aisle|altered|amount|anselm|apologize|apples|arthur|as|ask|aware|barber|bay|beam|beard|before
-3|bench|bend|bigger|bin|boathouse|boats|boiled|bottle|bowl|broken|brushed|bull|bullet|bun|c|cafeteria|cassie|chapel
-3|character|chosen|claw|clock|cold|coming|common|confess|cost|coughed|count|cries|cross|crossbow|crowns|daily|damp
-3|darkness|date|decent|dig|dishes|divided|divorce|doctor|don't|doorway|dot|dots|drink|dripped|drummer|dull|dunmore
-3|early|eight|emma|explaining|fall|fat|feather|feb|ferris|fianc|files|fitz|flying|folk|football|fountain|frozen|gave
-3|giles's|girls|golden|grandfather's|grass|grounded|group|gulls|healers|heart|hearts|heater|hens|her|hissed|hopes
-3|insurance|jedi|journey|jumper|jun|knocks|knowing|ladder|laid|lane|larger|leave|licence|licked|licking|limes|limped
-3|lipstick|list|living|loaf|locks|lodger|loses|luis|m|married|mat|matter|merlin|mess|middle|moat|moose|mornings
-3|mostly|mountain|mule|mumbled|nail|nearest|needle|nervous|nets|news|newspaper|niece|ninth|nod|notices|okafor|owl
-3|owls|painted|pan|passing|patient|permit|pig|pin|pink|plates|pleased|poet|poisoned|port|practice|pretended|prison
-3|proposal|purred|putting|puzzle|razor|recommended|reeds|replied|reporters|reports|rescued|return|reverend|rifle
-3|ron's|rory|rows|sake|sale|sand|scratched|screaming|scrubbing|seed|shake|shirts|sighs|sign: lower case|sills|sings
-3|sirs|sixty|skulls|slice|slipper|sneezed|snow|soaked|society|solicitor|song|soot|speech|spoon|started|stiles
-3|stitches|substitute|such|suggest|sums|swallowed|swing|switch|tansy|taste|telly|texting|there's|throwing|thursday
-3|thursdays|tie|toilets|touching|towel|train's|travels|trodden|truth|try|twice|twig|understood|until|vance|view
-3|village|violet|voices|waiter's|war|warm|warns|watch|watches|water|wax|wednesday|weekly|weight|whether|which|wicked
-3|wife's|windowsill|wings|wiping|wire|wizard|wonder|wondering|wrist|yanked|you've|young|younger|youngest
3|&|,|abba|absolute|abuse|admire|ahoy|ale|answered|asterisks|attempt|australia|aw|awkward|ballroom|bang|banister
3|basically|behaved|betaed|big|bill|birth|biscuits|blackadder|bonjour|book's|bookmarked|brain|brainstorming|brilliant
3|broom|buckle|buffy|bugging|bunker|burger|bus|calendar|callum|candles|careful|cartoon|cass|castle|charger|charles
3|checking|cheers|chickens|cho|christening|claim|clara|coffees|collect|companion|completely|cooking|copying|cork
3|correction|costume|countess|counts|courtesy|crackers|cream|creator's|crossover|cup|curtain|d|danced|dancing|daniel's
3|darien|dee|deleted|deliver|dentist's|dermot|described|descriptions|desk|diamonds|dictated|difference|different
3|disappointed|disclaimers|discord|distance|doctor's|drabble|drains|dub|dun|echo|edda|eddie|eighteen|enemy|enjoyed
3|everything's|everywhere|exam|exchange|expected|explanation|extremely|f|fast|feeling|fence|ferryman|fewer|fictional
3|fighting|finish|finland|fishing|flatmates|flist|flopped|focus|font|formatting|funeral|gale|gently|gifts|gloves|god
3|gods|goodbye|grand|granddaughter|grandma's|gravy|growing|guns|hamilton|happening|harder|harm|harmed|hasp|hates|hay
3|he|heavy|help|heroes|hey|hip|hockey|holidays|hollis|holly|hon|horse|horses|housekeeper|how's|hugo|humour|illness
3|imagination|incest|including|indoors|inspiration|intermission|island|jail|japan|jaskier's|jess|joining|joss|joy
3|jules|kakashi|katara|kept|kidnapped|kindly|kira|kita|kurama|lady|laptop's|lease|lend|liberties|lock|lou|lullaby
3|lurkers|lurking|lying|mad|manga|marmalade|marvel|master|matthias|medically|meg|mel|mental|midterms|minors|mods
3|moon's|moons|mortgage|mouse|museum|myself|needles|nightmare|nineteen|norse|offended|officially|one|ophelia|out|owes
3|pacing|pandemic|paying|pear|penny|pens|petrov|phoebe|pinch|pinned|piper|pirate|pistol|plate|plumbing|po|points
3|polish|politely|politics|pounds|power|power's|pps|present|pretend|previous|prices|priya|pronunciation|psa|published
3|qotd|quotes|rabbit|ramen|readers|rectory|remix|replaced|reply|replying|research|resemblance|revised|rick|rolling|roy
3|russian|sam's|sandal|saoirse|saved|seer|sha|shape|shifts|ships|shouldn't|shoutout|showed|sideways|sign: quoted|sites
3|slope|smug|snoring|sold|soldier|solved|song's|soup|spike|spoils|stage|starry|start|storm|straight|streets|strings
3|sum|surprise|sweetheart|ta|takes|tamsin|tastes|tax|teenage|tenses|term|they'll|they're|thirds|threatened|through
3|thrown|ties|toaster|tomb|trailer|trick|tries|trunks|tuned|tuner|turnips|typist|uphill|uploaded|use|using|valentine's
3|vet|vi|villains|vince|volume|vomiting|voting's|wallet|want|wasp|way|weasley|weekend|weeping|wei|weighed|whiteboard
3|who've|willow|wodehouse's|worried|wound|writer|wuxian|zone
4|( c|( picture|( sorry|) and|* blows|, arthur|, bea|, dean|, dougie|, eh|, go|, hannah|, happy|, last|, mum|, never
4|, ok|, sitting|, skip|, some|, they've|, though|, unless|, who|. happy|. hudson's|. you|/ f|<s> actually|<s> ages
4|<s> all|<s> always|<s> anything|<s> bad|<s> beta'd|<s> can't|<s> clara|<s> come|<s> could|<s> don't|<s> eyes
4|<s> first|<s> hmm|<s> hold|<s> inspired|<s> length|<s> lord|<s> mrs|<s> none|<s> only|<s> pay|<s> phew|<s> posting
4|<s> pretend|<s> prompt|<s> q|<s> qotc|<s> questions|<s> rated|<s> requested|<s> response|<s> reviewers|<s> roughly
4|<s> several|<s> someday|<s> tiny|<s> tw|<s> unless|<s> updates|<s> voting|<s> want|<s> when|<s> words|MARK makes
4|MARK she|NUMBER nd|NUMBER st|QUOTED and|a MARK|a bakery|a bench|a birth|a cameo|a chance|a clue|a coffee|a comma
4|a cork|a crown|a dead|a drawing|a horse|a hot|a job|a love|a magazine|a menu|a musical|a number|a parent|a photo
4|a pie|a quiz|a reason|a shift|a sophomore|a soundtrack|a source|a summary|a sword|a tin|a truck|a villain|a way
4|a website|a wild|a zine|about NUMBER|about five|about half|about it|add|advance .|advance to|afternoon|again </s>
4|age ,|age .|ages </s>|alcohol|alcohol ,|alerts|alike|alive and|all five|all the|all three|all too|all who|allow
4|alternate|alternate universe|always felt|an i|and for|and harry|and have|and its|and let|and review|and said|and sat
4|and spock|and sweet|and wet|and who|angst .|anime|anniversary|another site|answer a|answer for|any guesses
4|any remaining|anybody's|anyone ?|anyone can|anyone who's|anywhere ,|apparently|appendix|april|arc !|archive ,
4|are amazing|are better|are by|are fine|are his|are we|aren't brothers|around and|artists|artists !|as i've|as sad
4|as we|at how|at me|at what|ate my|ate the|austen would|aware that|babies|babies .|back the|bar and|be asleep
4|be doing|be six|bea|because MARK|bed </s>|been abandoned|been an|been crazy|been dreading|been edited|been eleven
4|been offered|been sick|being patient|being the|bench .|best ,|best .|bet you|beta'd by|bets .|better now|between
4|big hat|bingo|birthday ,|birthdays|bit with|bled|blows|bob|bob .|bob bob|bold .|borrowed|box ?|bram's|breaks ,
4|breakup|brighton|broke .|broken .|but at|but he'd|but here|butler|button .|by a|by my|byeee </s>|c )|cakes|call it
4|calls him|came here|came running|cameo|cameo .|can all|can blame|can come|can eat|can find|can read|can thank
4|can't .|can't keep|can't promise|can't talk|can't tell|candles .|captain .|careful .|case you've|cats|ceiling
4|change .|chapter count|chapter eleven|chapter six|chapter that|chapter will|chapter's|chapters .|children are
4|chose the|chose to|cinderella|cinderella .|clever|clint|close the|come from|come on|comes next|comes the
4|comments feed|conan|conan doyle|concrit welcome|confusing .|congrats|congrats to|continued .|core|corrected .
4|count has|credit for|cried on|crowley|cry with|crying ,|dance|daphne|dashes|dates .|deal|deals|deals with|dealt
4|dealt with|dear .|deep|definitely|dentist .|detail|detail ,|diagram|did|did all|did with|didn't like|didn't make
4|didn't post|didn't take|died and|died last|dinner .|disaster|disciple|disclaimers apply|dislike|do hope|do what
4|don't actually|don't agree|don't answer|don't believe|don't copy|don't sue|don't talk|don't worry|done by|dougie
4|down the|down to|drama|draw ,|drawing of|dreading|dreams|drill|drive since|drop me|drunk .|due in|dueling|dungeon
4|e -|each other|earn|earns|easter ,|easy|ed|edward is|eels|eggs .|eh|eh ?|elevator|eleven months|else ,|emails
4|embarrassed|end !|endings|endings .|english .|enjoy !|enter|eve|even when|evening from|ever had|ever write
4|ever written|every one|everyone speaks|evil ,|exchange .|exercise|f /|face would|family's|fandom|fans|far the
4|fathers|favourite thing|february|february .|fell down|felt that|few of|few readers|fifteen .|figured|file .|film .
4|find out|find was|finding|finish it|finished .|finishing|first half|fits|fix it|fixed .|flat ,|flu .|fluffy .
4|for any|for everyone|for going|for his|for i|for language|for letting|for more|for your|foreword|forgot to
4|four people|four thousand|french|frog|from there|front page|game ,|game .|gang|gap|gen|genre drama|gentle .
4|geography of|get from|gets dark|getting on|getting up|gilbert|girl who|give him|glad i|gloves ?|go give|goes
4|going up|gone cold|gone through|good about|good way|got any|got carried|got eleven|got hungry|got me|grammar|gran
4|grandfather ,|gray hair|grinning like|gryffindor|guess who|guessed it|guest -|guest yes|guild|gutter|had picked
4|had twins|had two|hades|hadn't said|halfway|halloween ,|hamster|hands up|happened|happens in|happy with|hard|hardest
4|has an|has changed|has not|hate that|hated the|have cried|have sat|haven't got|having the|he told|he was|he'd say
4|he's such|head since|helps a|her on|here !|here *|here's your|hide under|hilarious .|him ,|him .|him every|him if
4|him one|him say|his aunt|his eggs|his temper|hit his|hmm|hmm ,|holding up|holiday|holiday .|hope i've|hoped
4|hoped that|hospital .|hour and|hours and|house !|how close|how this|hudson's|humour .|hunting|hydrated|hydrated ,
4|i answer|i cut|i enjoyed|i figured|i forget|i grew|i hated|i laughed|i only|i post|i realise|i rewrote|i stand
4|i teach|i'd planned|i'd thought|i'll ever|i'll go|i'll have|i'm already|i'm feeling|i'm getting|i'm happy
4|i'm putting|i've added|i've finally|i've loved|i've stopped|ice cream|icons|idiot all|if a|ignore|ignoring
4|imagine that|in !|in another|in before|in bold|in five|in hospital|in june|in to|in which|inbox on|incomparable|ines
4|inn .|inspector .|inspired by|interlude|irish|is alive|is at|is dead|is in|is still|is terrible|is where|isn't in
4|it as|it be|it grew|it in|it myself|it nearly|it tastes|it where|it will|it won't|it written|it'll just|it's already
4|it's harder|it's okay|it's pinned|it's what|james|jamie .|jane austen|january ,|japanese ,|jeff|jenna|jkr|jo !|jobs
4|john .|just be|just imagine|just kidding|just take|keep .|keep me|keep to|kettle in|keyleth|kinda|kindly .|kinkmeme
4|kinkmeme ,|klaus|knee .|knots|knots .|know who|knows that|korean|kripke|kripke and|lady harrow|lady with|landed
4|laptop ,|last month|laughed|laughed so|lawyer ,|learns|least|least of|leave her|leave the|left </s>|left hanging
4|legal|length about|let them|letting me|library card|lie down|likes|line about|link is|list for|listened to
4|listening to|little faith|little longer|little pumpkins|little sun|loan|loan .|lonely .|long enough|long time
4|longer .|longest thing|look after|loose with|losing|lottie|loud|loud that|love it|lyrics|m ,|mags for|make them
4|makes a|makes my|mana|manage|many spiders|marisol .|marked|married ,|may your|may yours|me an|me by|me except|me i
4|me sane|me you'll|medical|medicine|melon|men and|menace|mention that|menu .|merrow|message from|might|might .|mill .
4|mine alone|mine has|miss it|missing scene|mistake|mistakes in|mon|monster|month i|months ,|months ?|moved it|much to
4|music|my|my apologies|my attempt|my board|my boss|my car|my computer|my dog|my driving|my hair|my job|my lunch
4|my neighbours|my saturday|my stories|my thesis|my thumbs|my word|n i|name at|names|nd|neev|nervous about|never know
4|never read|never say|neville|new flat|new season|news is|next a|niamh|nineteen ,|nineteen of|no|no .|no plot
4|no promises|no warnings|no you|nobody got|nominated this|noodles|not been|not deleting|not having|not making|not me
4|not saying|nothing in|noticed that|now .|now taking|nursery|of ?|of MARK|of geese|of months|of stars|of whatever
4|off for|off my|off you|offered a|ok but|ok now|ok so|on every|on that|on your|one !|one a|one has|one hundred
4|one hurt|one page|one turned|one week|online|open ,|opening|or a|or translate|original .|originally|other person
4|otter|our hero|out !|out about|out at|out it|over at|over from|owe you|own head|own one|part i've|passed away
4|passed the|pee|pell ,|pen name|people|people with|peru|peru .|petunia|phew|phone ,|phone call|photo|picked a
4|picked by|pictures|pieces|pirates|place ,|place on|places ,|plaster|playing|please ?|plus|point ,|pointed it
4|post this|posting|pregnant|preview of|promise the|promises|proper|prose|pudding|pumpkins|purpose .|put a
4|put together|putting up|qotc|question|quiz|r .|ran out|rated m|rating m|rating teen|reached it|read MARK|reading on
4|realise|really have|really helps|reason that|reblog|recipes|reference ?|remaining|remarks|reminder|ren's
4|requested by|resist .|respect|rest of|results|return .|review and|reviewer responses|reviewers </s>|rewrote
4|rewrote the|rhythm|rice|right one|robot .|ron .|roof .|ruin|sad .|sad and|said about|said my|said she'd|sausage
4|sausage .|say ?|say is|say otherwise|say up|scarlet|scene ,|scene on|school starts|scots|scots .|screamed so|screen
4|script|scrolling|season eight|see if|see why|september|sequel|seriously .|server ,|server .|setting|seventy|shall we
4|shame|shame on|she meant|she put|she wasn't|sherlock|shift .|shiny|ship ,|shippers|ships it|shocking|should .
4|should be|should do|should get|shout .|shouting at|silly|since NUMBER|since it|sindarin|single one|sister .
4|sister named|sitting down|six now|skip to|skipped|skipped the|slytherin|small hours|smaller|so blame|so embarrassed
4|so loud|so many|so mean|so nervous|so nice|so nicely|so to|so we're|so who|soft|soldiers|soldiers ,|some have
4|some housekeeping|some love|some other|somebody asked|somebody wrote|someday i'll|song in|song is|sophomore|sorry ,
4|sorry </s>|sorry that|source .|spent my|spock|spoiling|sponsor|spotted the|stairs with|stand by|stanford|star trek
4|start here|started ,|started it|stay .|stay hydrated|still three|stop me|stop when|story .|story's|student loan
4|submitted|such an|suffer|suffering|suggested|suggestions|sunday i|super|supernatural|support|sure .|sure that
4|swear to|swearing .|t for|take him|taken a|talk to|teal'c .|tell that|ten points|tense|tent|terms|terrible .|th of
4|than i|than me|than the|thank everyone|thanksgiving ,|thanksgiving to|that ,|that bit|that goes|that in|that once
4|that she'd|that thing|that's|that's been|the actor|the bakery|the ball|the big|the block|the brothers|the costume
4|the dialogue|the dungeon|the elevator|the film|the flowers|the folks|the following|the full|the future|the ghost
4|the gloves|the guild|the hardest|the incomparable|the irish|the jeff|the kinkmeme|the long|the month|the most
4|the murder|the name|the nurse|the occasion|the order|the other|the otter|the phone|the prompt|the railway|the rating
4|the sailing|the scarf|the ship|the shower|the space|the status|the subject|the translator|the umbrella|the wiki
4|the winter|the year|the years|them !|them all|them back|them up|themselves ,|then come|then i'd|then it|then it's
4|there used|these|they changed|they fight|they had|they just|they make|they sit|they would|thief|things|things are
4|things before|things do|things up|think that's|thinks that|this began|this comes|this no|this ship|this show
4|this took|this with|thought it|through and|throw things|thumb .|thumbs up|tiger|tight ,|times over|tin|to MARK
4|to break|to chapter|to follow|to learn|to let|to like|to mags|to nothing|to pay|to run|to say|to some|to this
4|to trust|to twelve|to update|to where|tommy's|too confusing|took all|top|top is|train|train .|translate without
4|translation of|tree ,|trek|trip|truly|tunnel|turned out|tw|twist ?|two jobs|typing with|u|uni|unless i|up again
4|up front|us all|used a|very fast|very silly|violence|voice: now|vote|votes ,|voting|wait and|waiting|wales|walking
4|walking around|want more|wanting to|warm ,|warning mentions|was QUOTED|was always|was boring|was dark|was fun
4|was looking|was me|was moving|was sad|was super|was under|was very|wasn't me|wasn't too|water the|we are|we can
4|we left|we went|we won|we've reached|wear|wedding ,|week to|weekends|weekends .|weighed it|well ,|were all|were made
4|were you|werewolf|what|what he'd|what i'll|what kind|where he's|where that|wherever|while writing|who am|who asked
4|who don't|who let|who pointed|who watched|who would|who's holding|why i've|wiki .|wild|wild ride|will ,|will always
4|will return|winning .|wins .|winter|wipe your|wish ,|with another|woman in|won ,|wonderful|word from|words NUMBER
4|works in|worst ones|would it|would like|would make|would never|would rather|wouldn't .|wren|write a|writing from
4|written down|wrote four|wrote him|xx|year !|year earlier|years ago|years of|years on|yes !|yet what|you chose
4|you guessed|you hated|you haven't|you i|you liked|you mind|you spotted|you with|you're a|you're about|you're having
4|you're not|you've no|your favorite|your name|your way|yours be|yourself|yourself a|zine
5|! )|* insert|, bad|, because|, but|, can|, harry|, keep|, kids|, other|, promise|, quick|, stay|, stop|, this|, whom
5|, would|- NUMBER|- i|. NUMBER|. a|. p|. so|. yeah|. you've|<s> about|<s> alive|<s> anonymous|<s> anyone|<s> art
5|<s> bye|<s> done|<s> edward|<s> feedback|<s> finally|<s> fun|<s> genre|<s> god|<s> good|<s> grab|<s> hate
5|<s> historical|<s> hiya|<s> je|<s> jossed|<s> kisses|<s> let|<s> long|<s> many|<s> marigold|<s> nearly|<s> oda
5|<s> picture|<s> poll|<s> replies|<s> reposting|<s> sasuke|<s> sit|<s> stop|<s> thoughts|<s> worth|EMOJI </s>|MARK in
5|MARK means|NUMBER am|NUMBER he's|a back|a boat|a brother|a calf|a candle|a chapter|a chat|a conversation|a cover
5|a dictionary|a duel|a gift|a go|a haunted|a hint|a hundred|a lawyer|a monster|a nap|a person|a phone|a picture
5|a rough|a sister|a smiley|a student|a table|a time|a trampoline|a wolf|a word|about forty|about leaving
5|about marmalade|about six|about where|about whether|abrupt|actor|admiral|adore|afford|after|after my|again at
5|again because|ago|ago ,|all !|all get|all had|all over|all she|all so|all will|along .|already went|also like
5|always been|always going|always wanted|am so|among|and be|and half|and here|and i|and others|and raised|and someone
5|and there's|and to|and we're|answer that|anyone's|anyway|apologies for|apologise to|apply .|are safe|are some
5|around a|around in|as his|as one|at work|avonlea|bad ,|badly .|be MARK|be any|be careful|be explained|be mad|be my
5|be slower|be up|because he|because so|been ,|been four|been living|been to|belongs|belongs to|best|beta'd|beware of
5|big one|bits are|blinking|block|block .|board .|boat ,|book came|bored|boring .|boromir .|borrow him|both are
5|bothered me|boy .|break ,|breaks|broke her|brush|but think|buying|by four|by monday|by nobody|by ten|c ,|calf|calf .
5|calls|came for|can get|can skip|caps lock|captain wentworth|cardiff|carried it|cars|catch the|cedric|cellar ,
5|changed nothing|checked by|checked this|cheque|chess .|chicken|chip shop|class ,|cleaned it|close|closed !|closing
5|clue|comes home|comic|coming to|confusing with|cookies|cool|cool .|could ,|count's|countries|counts .|course it
5|cousin's wedding|cover|cover and|cozy|crack|crookshanks|crossroads|cut .|cut her|dairy .|darcy|date on|days and
5|deal of|dean|dear readers|dear recipient|decided that|degrees|deliver a|despair|dickens .|dictionary|did i|did say
5|didn't </s>|didn't have|didn't notice|didn't think|died ,|differently|differently .|direction|disclaimer still
5|divorced|do go|do read|do we|do with|document|does not|doesn't read|doesn't work|don't ,|don't judge|don't speak
5|done !|dont|dorm|dorm room|down there|draco's|dramatic music|draw it|dream ,|drink water|drive ,|driving test|drunk
5|dudes .|duel ,|dumbledore|earlier .|eaten a|edit fixed|eighty|either of|eleven pages|else asks|else came|em
5|end notes|errors .|even got|every word|everyone .|everyone gets|expecting|explain it|explain why|explained .|extra
5|eyeliner|faith|family tree|fans ,|farm|farm ,|father called|fathers .|feel like|feels|fell in|fic|fiction .|figures
5|filch|filch .|final|finally have|finds a|first day|fit .|five years|fixed now|fixing|flames will|flatmate|flattered
5|fluff|fluffy|folks .|follows|follows is|food .|for days|for either|for her|for spiders|for today|for understanding
5|forever|found this|fox|frame|from behind|fun .|fun fact|fun to|future .|geography .|german .|get home|get off|gif
5|gift for|girl in|gmt|gmt .|go into|god .|got sick|grab a|graduated|grateful|great -|grey and|grief|guessed|guesses
5|guts|had in|had me|had run|had this|half|half .|half done|hang|hannah|happened .|happens .|happy holidays|happy you
5|hard over|harm ,|harry isn't|has ever|has put|has said|hats .|have its|have laughed|have my|have read|have taken
5|have to|have used|haven't finished|hazel|he likes|he makes|head|heads|hear you|heart </s>|heart is|hello from
5|help with|her honeymoon|her name|her sister|here ?|here on|hermione|het|het ,|hey guys|hi all|hid|him back|him there
5|hinata|hint .|his best|hiya|hogwarts|hogwarts .|hold his|home to|honoured|hope it|horrible|horror|hot|how old|how to
5|human|hurts|hurts .|i adore|i heard|i hid|i lit|i mean|i messed|i now|i recommend|i see|i try|i updated|i was
5|i watched|i work|i wrote|i'd also|i'd tell|i'll answer|i'll post|i'm @|i'm begging|i'm looking|i'm sitting|i've a
5|i've cleaned|i've drawn|i've still|i've thought|if i've|if there's|if your|ignores|image of|in any|in dublin|in for
5|in here|in italics|in january|in there|in time|inspired|instalment|internet ,|internet .|interrupting|into my|is .
5|is below|is closed|is real|isn't related|it fit|it good|it helps|it i'll|it landed|it looks|it more|it should|it so
5|it turns|it used|it went|it while|it without|it wouldn't|it's nearly|it's pronounced|jane|je|jem|joking|joking .
5|judge .|jump|jump ,|june .|just not|just say|just two|k </s>|kay|keep the|kept me|kicking|killed|kiss|kisses|kit
5|kitchens|kitchens .|know ,|know that|know the|knows everything|kurt|lake|last|last book|last thing|lavender|law
5|let her|letting|lied about|life </s>|like MARK|link .|link's|link's in|list at|llama|logged|lonely|longer than
5|lost an|lost everything|lot about|love from|loved .|luck !|lying down|lyme|made you|magic .|mags|mail|main
5|make excuses|make my|make no|make up|makes it|making|many thanks|map .|marigold|marnie|matt|may now|may want
5|me going|me want|medieval|meet|meet again|messed|month ,|months .|much love|mulder|my NUMBER|my back|my bad|my desk
5|my drafts|my favourite|my great|my house|my parents|my pinterest|my therapist|my way|my wedding|myself a|n NUMBER
5|name of|necessary|neji|nephew ,|never knew|never seen|never sure|never tell|never written|new|new title|next bit
5|next update|nicely .|nico|nine of|nine thousand|nine twice|no see|no sleep|no there|nominated|none ,|nonsense ,
5|nonsense .|nope ,|norris|not enough|not joking|not make|nothing here|now there's|of chapter|of hand|of little|of two
5|off|ok|old man|on fire|on repeat|on them|on vacation|on we|once been|one about|one can|one i|one i've|one time
5|one today|one where|ones are|only changed|only come|opinion .|other hand|out what|outline .|over again|over here
5|own kitchen|own story|own that|own those|owns them|painful|painful .|panic|paragraphs|partner|parts|peanut
5|peanut butter|penelope|people really|petition|pg|physics|pinterest|pirates .|planned|plans for|plants|please let
5|please look|pm|post ,|poster|pray|pregnant .|presents|presents .|professional|project|promise ,|promised .
5|pronounced|proofread|purple|r </s>|rachel|raise|rated|rating k|rating pg|rating r|ravenclaw|read about|read all
5|read these|read your|readers !|readers have|really ,|recipient ,|regency|remind|remind me|ren ,|reported|reported .
5|reposting|riku|robots|room ,|round to|ruth .|sad to|sailing|sailing .|sandbox|sane|sap|sat in|saturday ,|saw it
5|saw that|say hello|screen .|scully|seasons|sect|section|seems|self -|semicolons .|sending me|sentence ,
5|september NUMBER|series ,|serious|shaking a|she gets|she liked|she told|she'll|she's going|sheep .|shook his|shore
5|short and|shorter|should leave|should tell|sick|sick ,|sick of|siege|silver </s>|since chapter|single|sir arthur
5|sit .|sleep well|slower|smiley|smiley face|snape .|sniff|sniff .|snowed|so be|so flattered|so my|so would|so you're
5|sofa|some|something i|something out|sounds like|spaces|speaking to|spending|stand|star wars|stay|still hasn't
5|stop asking|stop sending|story i|story in|stretch|stuck|stuck in|sue ,|summary's|sunday somewhere|sunday with|t </s>
5|tag for|tag on|take them|take two|taken|takes place|tales|tales from|tara|tbc </s>|teacher|teacher found|teal'c
5|teddy|tell him|tent .|tenth|than it|than that|that|that happened|that happens|that order|that she's|that should
5|that somebody|that there|that there's|that went|the anon|the boots|the class|the crossroads|the dairy|the draft
5|the fifth|the flu|the game|the geography|the grave|the guts|the halfway|the haunted|the housekeeper|the lighthouse
5|the moment|the next|the nice|the people|the pieces|the professor|the pub|the shore|the site|the story|the summary's
5|the tenth|the twins|the will|them in|theories|there may|there's a|there's something|there's tea|these .|they get
5|they only|they're not|third of|third time|this at|this far|this for|this happened|this note|this off|this so
5|this week's|this when|this whole|those either|thought i'd|three stars|tight|time no|time one|time skip|timeline
5|to bed|to clear|to cry|to draw|to give|to her|to listen|to silver|to tales|to type|today was|tom was|took a
5|topic: readers|touched|trampoline|trampoline .|translated|turned up|turns out|twins .|two in|two thousand|two years
5|typo|typos|understanding|understanding .|universe|until we|up about|up how|up in|up one|up some|use your
5|usually write|vacation|vampires|verb|verb in|version of|voldemort|votes|walked out|walking .|wand|want to|wanted
5|was born|was flat|was short|was thinking|was watching|wash|wasn't .|way !|way .|ways to|we meet|we met|we think
5|we'll get|we're about|we're all|we've passed|weeks|weeks ,|wentworth|were too|what follows|what should|whedon|when i
5|when it|when nobody|when we|who explained|who guessed|who left|why he|wiki|will explain|with more|wolf|won't find
5|won't take|wonder what|words have|words of|working|world and|worst of|worth the|wouldn't leave|wouldn't let
5|written .|written by|wrong about|wrong file|wrote the|yell at|yelling|yes it|you enjoyed|you has|you know|you lot
5|you made|you people|you saw|you say|you so|you suppose|you voted|you write|you've had|your support
6|) it's|* throws|, anon|, best|, breathe|, come|, hospitals|, leave|, look|, now's|, obviously|, off|, people
6|, review|, still|, tess|, whoever|- old|. ,|. the|<s> an|<s> baka|<s> before|<s> byeee|<s> carry|<s> concrit
6|<s> corrections|<s> cw|<s> did|<s> drink|<s> either|<s> endnotes|<s> fair|<s> much|<s> mwahaha|<s> notes|<s> pairing
6|<s> place|<s> readers|<s> recap|<s> ren|<s> respectfully|<s> roll|<s> scream|<s> ship|<s> six|<s> skip|<s> they'll
6|<s> thirty|<s> tl|<s> translator's|<s> trigger|<s> wasn't|<s> with|<s> word|EMOJI|MARK by|MARK so|NUMBER k|NUMBER no
6|a baby|a bet|a complete|a cosy|a drink|a family|a favour|a fever|a haircut|a hug|a kiss|a missing|a native|a review
6|a sheep|a short|a summer|a thing|abandoned|abandoned .|abandoning|about him|about his|about how|account .|act
6|actually cried|actually like|added a|afraid to|after it|again after|all i'll|all i've|all written|an explanation
6|and NUMBER|and bad|and here's|and made|and much|and my|and one|and somebody's|anon .|another day|anything .
6|anywhere .|are at|are four|are the|ash|ask me|at easter|attempt at|back from|back here|bad ?|bad news|baka
6|baka idiot|based on|based the|be dragons|bear with|been kind|been seen|being called|being so|bet .|beta's|better at
6|biscuit|bite|blame me|boats .|bobby|bobby .|body .|boiling|boss|but no|by @|by hand|by mistake|by text|byeee
6|came out|can call|can we|can't do|can't stop|caps|care of|cars .|cat's|celebrate|chair .|challenge .|chaos|chaos .
6|chapter four|chapter is|chapter left|characters .|check the|checked .|children .|chocolate .|christina|christmas
6|christmas to|cold ,|come here|comfort|coming up|concrit|confession .|congratulations ,|cosy|could give|couldn't
6|couldn't find|count NUMBER|counted .|cousin's|cup of|dark here|day late|dear </s>|deleting|do ?|dodgy|does ,
6|does this|doesn't know|doesn't say|don't normally|don't say|don't usually|double|down for|draft .|dragonrider
6|dragonrider NUMBER|dream .|driver|driving|duel .|earl|eat .|edit NUMBER|edward|else's .|em .|endnotes|endnotes </s>
6|english ,|entry for|even a|events|everyone had|everything after|exams ,|explanation .|explode|explode .|faint|fanart
6|fast .|favorite|favour|favourites .|feel|feel i|felix|fifteen|fill|find me|finds out|finn|five times|flows|flu ,
6|follow|for tuesday|for you|forehead|forget it|forgotten about|forgotten this|frame it|friend told|friend's|friends .
6|full one|funnier|genre|get a|gift|giggling|give back|glad|glass orchard|glossary </s>|go ,|go at|go well|goes out
6|going|gone back|good or|got|got an|grab|grew up|grogu|grow|guy|guys think|had a|hannah .|hard .|hard drive|harry's
6|has got|has had|hate me|hate to|have .|have gone|have let|have more|have seen|have some|haven't|haven't forgotten
6|he'll be|head cold|heart .|heathcliff|help .|help myself|helped|here .|here as|here comes|hers|his birthday|his name
6|honest i|hope everyone|horn|hospital bed|housekeeping|houses|hufflepuffs|hufflepuffs .|hug someone|hundred words
6|i decided|i drew|i fell|i lose|i owe|i screamed|i understand|i'll take|i'm keeping|i'm overwhelmed|i'm posting
6|i'm really|i've borrowed|i've fixed|i've made|i've not|i've slept|ice|ices|idea what|idiot|idiot </s>|if i'm|imagine
6|in|in book|in peace|in space|indulgence|inverness|is anybody|is me|is somebody|is tolkien's|isn't .|isn't dead
6|isn't the|it around|it came|it feels|it got|it out|it that|it worse|it'll|it's winter|ivy|jack|january|jin|john's
6|just like|keep looking|kicking my|kids .|kink|kink meme|kissing|knives .|know how|know your|kudos|la|landlord .
6|laptop|laptop died|last summer|last third|last two|latin|laughed at|learn|legolas|letter .|letter ?|letters about
6|life got|like an|like this|live .|lives ,|llama .|long wait|looks like|lose the|lost the|love hearing|luna|made it
6|made that|magazine|magic|make sense|make the|makes me|map now|marriage|married on|math|maths|me explain|me to
6|meant the|medicine ,|memory of|mending|message on|mine ?|mine's better|mint|mostly post|musical|mwahaha|mwahaha .
6|my account|my beta's|my cousin's|my geography|my grandparents|my hard|my newest|name the|naruto|native speaker
6|natural|navy|neither .|never sent|never write|new job|next up|nice ,|nicer|no pressure|nobody gets|nobody minds
6|nobody would|nope .|norway|norway .|not abandoning|not her|not in|not own|not sorry|not that|note .|note for|note on
6|notebook|nothing happens|now's|now's the|number six|obviously|obviously .|oda ,|of ,|of love|of part|of story
6|of what's|of yourselves|oh|on history|on wednesday|one ,|one is|one there's|only|open|opinions|or so|orchard
6|other one|other's|over whether|overwhelmed|overwhelmed .|pairing|paragraph .|part two|password .|peace ,|percent
6|period|permission .|perpetua|perpetua </s>|persuasion|petra|pie|place to|place your|plot .|plum|point .|popcorn .
6|post pictures|posting this|pray for|pressure|pretty ,|preview MARK|profile|profile .|promise|prompt|pun .|puns
6|purple eyes|queue|quote|rainy|read and|ready .|reason .|rec|recognise|red coat|reference|regiment|related|related to
6|release|respectfully|response to|reviews </s>|right about|right that|rotten|said i|same evening|save|saw|say who
6|says about|says he|says his|scared of|school .|scotland|screamed|second ,|see what|seen to|semicolons|sense .
6|sent it|set in|sharpening|she gave|she isn't|she says|she should|she thinks|she won't|she'd never|she's at
6|she's even|should say|shower|so far|so short|some notes|something|soundtrack|speaker|special|spring .|starts|stick
6|stop looking|strange|strange to|stretch your|suddenly|swear|take care|teen|telling|text|text message|th ,|thames
6|thankful|thankful for|that as|that he's|that line|that sirius|that wasn't|that's enough|that's that|the accent
6|the cook|the dragon|the duck|the ending|the epilogue|the frog|the gap|the horse|the language|the latin|the mend
6|the opening|the owl|the plate|the plot|the questions|the salt|the series|the siege|the thames|the very|them to
6|them together|themselves|there now|thesis .|they meant|they really|think|this goes|this point|thought i|thrilled
6|thrilled .|throws|thud|time to|title the|title's|titles|titles .|to add|to being|to celebrate|to each|to have
6|to imagine|to last|to mention|to name|to post|to pretend|to sing|to your|today's my|tolkien's|tonks|took our|total
6|total NUMBER|touch|translator's|treasure|trial .|trigger|truck|true story|tumblr|two hundred|type|typed this|typing
6|university|until my|update .|updates|vala|villain|virtual|voice: I|wait for|wait till|waiting .|wars|was MARK
6|was down|was getting|was only|was that|was young|washed|watching|we finally|we know|we're fine|weather ,
6|wedding night|week and|week off|went a|went and|what comes|what to|what you've|what's your|when|when i'm|when my
6|where the|which everyone|who ever|who stayed|will go|will was|window .|wins|wish i'd|with me|word count|words are
6|work in|would read|would've had|writing a|wrote that|yes .|you can't|you had|you hear|you missed|you recognise
6|you see|you tell|you thought|you understand|you'll be|you're getting|you've all|your bets|your legs|your opinion
6|your prayers|zuko
7|(|( the|* peeks|, MARK|, back|, er|, our|, shall|, sorry|, we've|. MARK|. if|. to|<s> anyhow|<s> are|<s> author
7|<s> author's|<s> big|<s> bless|<s> canon|<s> characters|<s> copyright|<s> everything|<s> feel|<s> he'll|<s> hope
7|<s> hugs|<s> in|<s> lots|<s> muse|<s> peace|<s> qm|<s> rating|<s> scroll|<s> seriously|<s> someone|<s> start|<s> too
7|<s> translation|<s> were|NUMBER by|a break|a comment|a friend|a heart|a month|a reader|a screen|a small|a tent
7|a wrap|about|about two|act: names other works|after the|ages .|amazing .|among you|an old|and has|and his|and no
7|and they|and wrote|any mistakes|anybody would|anyone else|app|are like|are mine|are on|as always|as long
7|as surprised|asked my|at school|back|ball|bank .|be continued|be gentle|be grateful|be kinder|be no|be singing
7|been brought|been handed|been sitting|been watching|begging|best place|between .|bio|bio .|bits|blog .|bold|boromir
7|borrowed them|both .|box .|brothers|budget|budget .|bus and|busy .|but thank|but you've|called the|came along
7|came through|can .|can't help|capitals .|ceiling .|change the|chapter|chapter was|chapter when|choc|cliff|coming ?
7|comma|complete|continued|copy|couldn't have|couldn't resist|counselor|criticism|cw|dance .|dates are|dentist
7|deserves|dickens|did have|didn't change|didn't say|didn't win|die|difficult|doesn't .|doing it|don't read|doyle|drop
7|drops|dublin|dudes|elephant|eleven of|else is|emoji|enough ?|entertainment|entire time|er|errors|even sorry
7|favourites|feel about|fight over|file|fix them|flip|flip side|for|for five|forever .|forgive him|forty times|from me
7|from my|from now|funny|gets one|gets out|glad you|go look|go with|goldfish .|good to|goodbye to|graphic|guest NUMBER
7|guys are|halloween|hand -|happens|happens to|happy one|has come|has to|hate it|have asked|have nothing|haven't read
7|he can't|he didn't|he kept|he reads|hear what|heist|here|here from|here until|here's a|honeymoon|hope the
7|hopefully it|how are|how you|hufflepuff|hungry .|hush .|i almost|i also|i didn't|i refuse|i sent|i started|i swear
7|i tried|i wanted|i went|i'd had|i'm|i'm home|i'm taking|i'm too|i've missed|idea that|idiots .|if you|in .
7|in advance|inn|is MARK|is to|is up|it </s>|it for|it was|it's QUOTED|it's all|it's hilarious|it's still|jamie|jen
7|jim|joke|joke about|jossed|just leave|keyboard|kinder|kishimoto|kiss .|knew .|knives|know </s>|know which
7|last chapter|last line|late and|later|left ,|lighthouse|like what|longest|looks as|loop|lord|lost his|mad at|marisol
7|masashi|masashi kishimoto|me a|me alone|me last|meant|mentioned|merch|messages .|microphone|miles from|miss you|mood
7|moving house|much better|music by|my boyfriend|my god|my soul|nap|native|near|need a|newest|news i|nicely|nine .
7|no ?|no name|no umbridge|normally|not allowed|not expect|nothing else|now on|now with|number of|nurse ,|obsession
7|of tea|of your|oh dear|older brother|on a|on purpose|only know|only two|opened the|or how|otherwise .|out for
7|over it|over to|owns|packing|page a|part|peeks out|people who've|pet|picnic|picture|pitchforks down|plane|plans
7|plate too|please|podfic|poor|post .|present .|pretend that|prompt was|proofreading|property|property of|ps .|pub
7|purpose|q|quill|read it|reading|really do|record ,|refuse|regret nothing|resist|response|reviewers|ron|room for
7|roses .|row of|run out|said there|sailors|salt road|same day|same person|sappy|say something|say where|say yes
7|schedule|school in|second half|see a|send me|sequel .|serial|series .|seriously|settle in|several|she .|should
7|should she|shouldn't have|show|sitting here|six thousand|skip it|sneak|snow .|so all|so happy|so there|so this
7|so tired|some people|some water|somebody .|someone .|something with|sorry !|sorry for|spanish|speaks|speechless .
7|staircase|stock|stock room|stole|stolen from|stop at|stop talking|stopping|stories ,|stuff|sudden|surprised ?
7|surprised as|swearing|tag|take my|teacher .|temper ,|that coming|that going|that no|that's going|the boys|the budget
7|the cat's|the comments|the dates|the elephant|the entire|the flip|the inn|the joke|the keyboard|the one
7|the reference|the right|the server|the start|the stock|the tea|the top|the trebuchet|the twist|the usual
7|the wonderful|the worst|them when|theo|there and|there will|there's one|they did|they've been|think did|thinks it's
7|thirty|this and|this came|this morning|this scene|tiny|tl|to die|to my|to stop|to take|to touch|today ,|today is
7|together .|told .|told they|tomatoes|topic: song|touch anything|translate|translator|treated|trebuchet|truth is
7|typical|ugh|understand .|universe .|up for|used the|version ,|want one|wanted a|wants|warning|warning for|was little
7|was working|was worth|was your|website|wedding|what have|what my|when .|when i'll|while ,|while you|who got
7|who never|who the|who's mine|whoever|with .|with MARK|with love|with my|without|without you|wolf .|work out
7|wouldn't stop|wrap|ya|year|you a|you believe|you cry|you go|you surprised|you when|you're on|your stories
8|* </s>|, folks|, hi|, same|. yes|<s> archive|<s> content|<s> hug|<s> knock|<s> look|<s> mine's|<s> mom|<s> more
8|<s> nobody's|<s> ouch|<s> should|<s> spike|<s> stay|<s> thought|<s> tn|<s> was|? </s>|a comedy|a confession|a head
8|a sentence|a train|action|advance|agree|ahem|ahem .|alright|an idiot|an update|and somebody|angst|anne|anything that
8|as i|ask first|asked why|at the|aunt .|away|aww|baby|back now|barely|been there|been writing|began this|bella
8|beta said|bets|bleach|bless you|blog|body ,|book two|boring|born|both|bram|bus .|butter|catch|chapter i|chase ,
8|chemistry|chemistry .|chose|city ,|comedy|comedy .|comics|comics .|coming soon|comments ,|consider|could be|dairy
8|dates ,|day to|dear yuletide|decided|don't hate|done|down and|easter|eating .|edited|else .|entire|even the
8|everybody|everybody else|everything else|excuses|feedback|felt|film|finally got|fine ,|first draft|flames
8|following is|footnotes|forget|friends|funny .|get your|goldfish|good day|good news|grandmother used|grey|grown
8|guess .|had just|haircut .|hand ?|have been|have kept|he deserved|he isn't|he said|he's fine|he's in|her some|hi
8|hilarious|his head|hoping|hugs|hurt|i based|i began|i blame|i counted|i did|i get|i just|i lost|i might|i moved
8|i posted|i'll never|i'm never|i'm proud|i've moved|i've now|i've put|ianto|in case|in mine|in progress|inside a
8|isn't|it this|it's going|it's good|it's meant|leave me|let's pretend|lexi|lied .|linked|little|long that|look away
8|looked it|loves|managed two|me|me where|me your|meme|mentions of|minds .|miss|mo|moved the|much ?|murder|my birthday
8|my dad's|my day|my dears|my english|my gran|my mum's|my profile|my wall|need .|neighbour|nephew|never do
8|never thought|never were|nobody has|nobody panic|not .|not giving|note i|of view|off the|ok ,|on|on me|on you
8|one will|ones|only supposed|open your|operation|otherwise|ouch|ouch .|outline from|own .|password|pay|penguins
8|people are|permission|point of|pointed out|prayers|progress|qm|question .|question of|read each|reading .|reading it
8|regrets|responses|responses </s>|rest is|result|review replies|rip|rough|roughly|rude|said i'd|same ,|says MARK
8|scenes|server|set|she came|she's had|shut up|simply wouldn't|sister|six years|slash .|so don't|so late|speechless
8|staircase .|stars .|status in|still out|summer .|sweet|tags ,|tags .|talked .|tbc .|teach|team|terrible|that many
8|that this|that took|that's me|the comics|the hospital|the kiss|the letters|the lovely|the number|the real|the result
8|the scene|there's nothing|they aren't|they do|they got|this i|three ,|thumbs|tin .|title .|title what|to everyone
8|to get|to kiss|to use|twice .|two out|until the|us .|use that|usually|wall and|wands|wanting|was for|was told
8|was wrong|was you|wasn't sure|water and|we're back|which .|which of|who saw|who you|why .|why there's|will keep
8|win ,|win .|winning|won't be|worked|works|write the|x|yeah .|you asked|you did|you may|you noticed|you waiting
8|you'll find|you're in|you're right|your favourite|your messages|yours till
9|, friends|, guys|, the|<s> bear|<s> beware|<s> blame|<s> coming|<s> enjoy|<s> get|<s> go|<s> guys|<s> ha|<s> help
9|<s> let's|<s> may|<s> moving|<s> part|<s> preview|<s> right|<s> sleep|<s> team|<s> third|<s> until|<s> use
9|<s> warnings|a car|a couple|a dentist|a fight|a kid|a mess|a notebook|a page|a queue|about a|accent|address|all
9|and before|arc|as ever|asked about|asking .|attention that|austen|bakery|bakery .|be with|before i|beware|bothered
9|brandon|brothers .|brown .|but i|but it's|butter .|by it|by that|bye|came back|can look|can open|capitals|care .
9|case it|cat ,|changes|chapter two|chapters left|closes on|coffee|complaints|confession|confusing|contest|copyright
9|corrected|count .|country we|cue|dani|dears .|deserved|die ,|doing|don't ask|don't have|done .|drawing|drawn|during
9|during the|eventually .|every other|every single|everyone !|everyone who|exactly .|exams|expect|fair|fan|feel free
9|feet ,|fever|fever .|finds|following|for anyone|for once|for that|forgot that|four of|free to|gate .|get used
9|giving up|good guess|grandparents|hair .|halina|hands hurt|haunted|have a|have had|have thought|hello to
9|her birthday|here ,|hers .|his face|historical note|how long|i actually|i changed|i make|i mostly|i'd rather|i'm as
9|i'm evil|i'm just|i'm on|i've tried|ideas|idiots|if you'd|image|in between|in capitals|is|is fine|it .|it ?|it comes
9|it doesn't|it shows|it up|it's|it's done|japanese|job|just saying|kind|lawyers|learn .|line was|literally|look like
9|mark|mary|me for|me you|means|mended the|met .|met in|moving on|my attention|my blog|my heart|my inbox|my page|needs
9|never has|never have|nobody is|not dead|not how|notes </s>|notice that|now has|number NUMBER|okay so|one chapter|own
9|part one|peeks|penguins .|pictures of|pie .|pleasure|popcorn|previously on|probably .|read|recap|repost|requested
9|rock|rock .|said no|sasuke|sat there|saw everything|school ,|seen the|she's|sheep|shows .|slash|slow .|slow burn
9|sorry .|speaking|start ,|still here|stolen|story is|telling .|than|thank|that last|the aunt|the book|the cat
9|the good|the idea|the link|the pun|the question|the ring|the song|the trial|the wait|then i|therapist|there .
9|there for|there won't|think he'd|this has|this one's|though|thought you|tn|to answer|to eat|to everybody|to our
9|told that|tonight .|trial|twins|two of|typed it|uses|verse at|voice: the crowd|wanted it|warn you|was not
9|wasn't using|week's|well spotted|what came|what did|what was|who liked|who put|why the|wish|with|worry|write when
9|written in|years later|yes|you by|you only|you said|you'd like|you've been|your eyes
10|, he's|, hello|, it|- my|. it's|<s> as|<s> eventually|<s> glossary|<s> happy|<s> last|<s> me|<s> off|<s> someone's
10|<s> thanks|<s> writing|<s> ~|a b|a doctor|a llama|a nurse|a paragraph|a ride|about this|actually|and forth|and not
10|and see|and there|answer|answers|anybody still|are|are .|asleep .|at a|away .|be fine|be nice|before the|below .
10|beta the|beth .|bless|burn .|but|can't|canon|chapter .|chapter NUMBER|chip|comes .|coming along|commas|company .
10|cried|did ,|do that|do the|doesn't count|done it|drafts .|easily|enjoy|epilogue|eventually|everything|excuse .
10|feelings .|fiction|flu|for all|for the|for those|forgotten|forth|found out|fun|game|ginny .|goes badly|going .
10|got married|had no|haircut|hands|happen .|having|he's dead|here you|hi !|hiding|hint|hope|i always|i couldn't|i had
10|i'm doing|i've ever|in chapter|instead .|is from|is made|is not|is on|is right|it better|italics|job ,|juniper
10|juniper .|just want|just wouldn't|kidding|kidding .|knock .|know you|later .|line|longer|love|love you|many of
10|messages|mine .|moment the|next one's|no ,|nonsense|now it|okay ,|old one|old version|one with|one's for|oops .
10|out there|own it|passed|picks|picks up|picture of|pining|pitchforks|place|poem|preview|promise .|pun|recipient
10|reviews|romance|rubbish|safe .|salt|saturday|scene in|see|sense|she's been|shout|shower .|sigh|sigh .|sirius|sit on
10|sixteen|somebody|someone asked|something .|something about|something to|spiders|stories .|talk|talk .|that up
10|the answer|the box|the landlord|the pitchforks|the poem|the poll|there in|till the|tired .|to finish|to something
10|told him|translation|turns|us !|verse|warned .|wave|way from|we had|were right|who sent|will be|will do|wish i
10|with it|word on|working on|worst|would|wrote this|yet|you wrote|you'll never
11|, nine|. )|. .|<s> anyway|<s> here's|<s> oops|<s> poor|<s> probably|<s> ps|<s> put|<s> read|<s> set|<s> short
11|<s> take|<s> title|<s> translations|MARK my|a dream|act: greets readers|age|always .|amazing|and yes|anonymous
11|another one|anyhow|anyhow .|apologies to|asked what|asking|at us|author's|b .|back in|been warned|better ,|bottom .
11|boys|butler .|can tell|care|challenge|confused|content|crazy|cut|dears|did that|do now|drafts|enjoy the|enough .
11|fixed the|for MARK|for now|gentle|geography|given him|glossary|got her|harry|has asked|have hated|have it|he says
11|helps|hope nobody|hospitals|i spent|i'm glad|in love|insert|is ,|is different|isn't speaking|it has|it's been|kids
11|know|landlord|language|leave him|lost|love and|made of|man in|me three|means the|mended|months|more of|more to
11|morning and|muse|n|no internet|nope|older|on .|one in|people .|planned .|pov|ps|quick|rating|ready|real ,
11|replies </s>|ride .|right ?|saying .|see how|short|shows|side of|sing it|source|t|talk about|thanksgiving
11|the author|the lady|the week|there we|think .|think she|thinking of|third .|three years|to read|twist|usual .
11|wanted .|was in|we ?|we'll|were .|whether to|who came|why|with that
12|, good|<s> bring|<s> here|<s> hopefully|<s> keep|<s> really|<s> she's|<s> sigh|<s> tbc|<s> things|<s> wow|a very
12|act: forestalls questions|ages|apologies|at my|better|blame the|but it|called|characters|cheers ,|come and|crying
12|day ,|death|end i|english|fit|forward|found it|four years|from here|getting|go|ha .|hadn't .|her ,|here we|here's
12|hopefully|how the|hundred|i forgot|i honestly|i managed|inbox|is for|is mine|isn't what|it's coming|let's|long one
12|lot .|lucky|made|made up|my beta|never .|of three|okay|one .|oops|out to|part NUMBER|person who|please stop
12|put this|rating t|ren|rest|say which|says hi|side|site|sixteen .|so it's|somewhere .|talked|tbc|teapot|thank you
12|the archive|the end|the person|the show|there it|thing i've|thoughts|to happen|today|trust me|under a|until then
12|warn|was so|we go|week|when i've|who read|whole|would've|wow .|write it|yeah|you need|you're welcome|yourselves .
12|yuletide
13|<s> apologies|<s> beta|<s> edit|<s> fin|<s> have|<s> see|<s> think|and read|anywhere|back !|bad|be|be done|beth
13|break|can't see|clear|couldn't .|couple|couple of|does|dog lives|don't care|dramatic|edit|either|end|end .|far too
13|favourite|feelings|fin|fin .|folks|for every|german|get|get to|good night|grew|have this|he's not|historical
13|honestly|how they|i lied|i live|i nearly|i wish|i'll wait|i've taken|in this|it does|it's called|last week|let him
13|liked the|lives .|look it|make|mine's|missed|month|my dad|my mum|not ready|of .|other side|paragraph|peace
13|please don't|please tell|pointed|really did|review .|series|she wrote|skip|snape|someone's|spiders .|the bit
13|the duel|they're in|time on|too|too .|translations|translations </s>|umbridge|unless|up the|wait|was sixteen
13|welcome .|what the|who wrote|worth|you all|you read|you to
14|!|<s> same|<s> some|<s> where|a few|an|any of|art|author|based|be .|because|because she|brought to|carry on|changed
14|check|closes|crying .|dead .|draw|dream|forgot|giving|hope that|i ask|i checked|i made|i'll fix|i've given|if i
14|it really|leaving it|like them|lines|lots of|mean it|mine|my head|no excuse|one's|original|r|same|so|spotted
14|sure about|taking|tell her|the night|the original|these two|thing .|this|thousand|time|tissues .|together|warned
14|what if|~
15|, no|/ n|<s> (|<s> end|<s> next|<s> ok|<s> sorry|<s> who|alive|am .|anon|asked for|author's note|back and|be back
15|but then|change|dialogue|drive|family|few|go and|ha|happy|he wants|hello again|i needed|i'm still|internet|is by
15|is now|is what|me know|minds|my hands|nearly|needed|no idea|oda|read every|replies|ride|row|said that|see .|she is
15|so if|sorry if|take|the outline|tired|to those|topic: story|topic: update|win|won|won't say|world to|wow|write .
15|write something|yourselves
16|!! </s>|<s> -|<s> back|<s> cheers|<s> never|<s> written|a lot|a real|and|anyway .|asked how|but my|come back|draco
16|finally|from a|half of|i feel|i need|i'll put|lied|person|plot|season|take a|thanks|the NUMBER|the letter|this in
16|those who|tissues|used|usual|was meant|what i'm|where|word|you wanted|you'll see
17|)|. i'm|<s> ask|<s> for|<s> you're|MARK -|a whole|and now|because i|eating|fight|fix|good ?|guys .|hate|he asked
17|hospital|hug|i'm off|i've|keep|knows|link|lots|me ?|need|not telling|now|on saturday|safe|still not|that one
17|that's why|version|what they|with this|won't|yet .|you .
18|! </s>|act: asks for votes|can't believe|corrections|draft|duel|i got|i'd never|it a|lives|lot|makes|not mine
18|outline|plan|she said|tell me|that she|then my|topic: review|two weeks|warnings|who's|words
19|. no|<s> summary|act: excuses itself|act: thanks a helper|checked|five|gets|haven't .|it !|off to|ship|slow|this up
19|was it|wrong|you were
20|<s> .|<s> disclaimer|<s> previously|chase|dates|for this|free|i've had|know i|more|poll|previously|put the|rather
20|right|said MARK|thing with|title|while i|whole thing|work
21|, since|<s> or|MARK is|beta|bit of|fixed|he'd have|last time|note|really|see it|simply|till|what he
22|, thank|<s> be|<s> not|<s> well|act: thanks readers|act: wishes everybody well|also|from|go .|i hear|know .
22|next one|sad|so much|thanks to|the tags|today .
23|/|archive|disclaimer|first one|he's|me that|point|told me|while|who
24|MARK QUOTED|happen|if|lovely|tags|though .
25|a /|blame|just|next|topic: writing
26|act: places itself in a series
27|in NUMBER|notes|this was|thousand words
28|act: says enjoy|don't think|real|topic: length
29|act: hopes they enjoy it|probably|topic: post
30|topic: comments
31|act: asks for reviews|summary|topic: series
32|act: teases readers|bit|topic: the writer's life
33|act: answers readers|act: leads to the story|scene|yes ,
34|act: dates an edit
35|NUMBER ,|act: dedicates or names its source
36|-|act: speaks of the writing
37|act: speaks of updates|topic: sharing
39|of you
40|act: plugs a page
41|QUOTED MARK|had to
43|act: sets the scene for readers
44|topic: faults|topic: kudos
46|act: credits a beta|topic: chapter|topic: genre words
47|act: asks for opinions|topic: a site|topic: cast
51|act: warns of content|topic: parts
52|act: thanks for reading
53|voice: chat
54|topic: canon
55|act: disclaims ownership
58|act: explains itself|act: looks back at the chapter
62|act: speaks of its making
71|topic: fan fiction"""

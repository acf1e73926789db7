"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

SOURCE = "8fcd410848de5120759d1d4f93f96e1cc65beb7c9bcd6b225417aa2ffb13f0f9"
STEP = 0.05
BIAS = 11
PACKED = """\
-77|<s> MARK
-54|<s> QUOTED
-47|story: a letter
-37|<s> we
-34|, </s>
-32|NUMBER NUMBER|story: someone did
-30|i'm writing|said the
-29|if there
-28|, and|i say|kitchen
-27|<s> she|had|hello ?|how i|my name|where you
-26|flashback *|life|o|she'd
-25|, said|i've read|know about|yes </s>
-24|<s> and|<s> he'd|<s> i'd|oh ,|story: embeds
-23|<s> from|<s> one|<s> your|act: wishes readers well|chapter of|man|man who|max|mother|my name's|that's everything
-23|this by|you for
-22|<s> everyone|QUOTED .|but this|held|hill|it back|it's me|office|only the|seven|stranger
-21|<s> by|<s> please|QUOTED ?|come|congratulations !|door|in it|late|looked|my last|name's|next chapter|run|stood
-21|that i'm|told|you take|you want
-20|!! it|<s> mum|<s> she'd|all for|call|chapter !!|did it|fish|lay|must|night|please .|reading this|recording
-20|so sorry|story: scenery|you have
-19|, all|<s> @|<s> day|about love|about my|call this|could|couldn't believe|flashback|happened in|he'd|i have|jo
-19|laugh|majesty|no </s>|nothing .|now ,|outside|own a|said|says that|shall|stone|story: something was|there was
-19|what do|will have
-18|<s> they|QUOTED !|a bad|always|another|before .|chapter one|do you|end </s>|father|for coming|go on|hats|how .
-18|isn't mine|it again|let's call|papers|publisher|shoes|small|staff|stopped|swim|that a|there'd|time ,|turn|waving
-18|we'd|welcome ,|why i|worse|write to
-17|, every|, my|, with|. *|/ NUMBER|<s> level|<s> welcome|NUMBER /|admin|and he|and if|and in|and the|arm|boat
-17|captain|green|has no|lamp|lisbon|machine|maybe next|mind|name is|no chapter|novels|okay .|on ?|over .|pen|pencil
-17|said .|tell|that i|that's what|this ,
-16|, in|, it's|, update|<s> alas|<s> class|<s> i've|<s> is|<s> monday|?? </s>|a long|all ,|breakfast|buy|closed
-16|did my|e|explain about|for me|go in|gone .|good for|how it|i tell|i'll stop|i'm no|i'm not|is it|it made|it's from
-16|life has|lit|photograph|right .|say ,|there|they let|thing to|tuesday|twenty|walls|was|welcome back|woman
-16|write stories|you will
-15|, okay|, to|<s> dad|<s> he|<s> they've|a house|all right|all staff|any questions|asked .|back ,|behind
-15|believe it's|bike|bit different|books in|brave|bring|can hear|can't find|coming .|day </s>|don't kill|ellen
-15|father .|for what|go back|happy there|have written|have you|hope you're|i wouldn't|is no|it once|know me|last .
-15|level|moon|my first|name|of all|of those|place .|rain .|real life|record|remember|road|say a|so here|sorry it's
-15|standing|still no|table|tells you|that you|the lamp|there is|these days|think ,|this part|ticket|to now|tomorrow ,
-15|went|what you|wind|write|yellow|you up
-14|* flashback|, NUMBER|, i'm|, then|<s> jo|<s> today|<s> what's|<s> y|??|QUOTED QUOTED|a body|a button|a yellow
-14|ahead of|anyway ,|baron|be angry|bees|bottom of|can see|can still|channel|diary|did not|don't be|don't drink|entry
-14|find this|for my|front|good|harbour|have very|henry|her .|here now|i finished|i remember|i'm the|i've kept
-14|it's the|king|know if|known|late .|left -|level up|look !|make me|me back|mother ,|mr|mr .|news .|old school|once
-14|out .|over and|paid|peeled|raining|room .|s .|sir|so i'll|steve .|sword is|tells|that i've|that some|the table
-14|the war|there are|they tell|they've|thought .|travelled|true|voice|voted for|walter|wanted the|was i|was on
-14|who are|y /|you come
-13|, if|, wheel|, you'll|- night|<s> now|<s> people|a letter|a nun|ah ,|alas|before me|blinked|by yourself|calm
-13|calm .|can't be|club|comes out|comments are|didn't know|died|don't know|down|easier .|example|example </s>
-13|excuse me|fear|for some|get this|goose|got about|grandad|guys|had been|half -|honest with|house|i shall|i wasn't
-13|i will|i've asked|i've told|if anyone|in ,|is like|is this|it and|it gets|it is|it sounds|just that|kill me|lena
-13|log|manners|march|max .|me again|mondays|move|much of|my mom|names .|nell|never told|nobody|of me|ought|parking
-13|peter|pip|quite|reasons|room|rule|see this|shoe|smile|some time|sooner|sunday !|that you've|that's the|the bike
-13|the chapter|the thing|the walls|they don't|think of|thinking .|tiring|to a|told this|torn|two .|up ?|update|was ,
-13|wheel|wondered too|would you|write this|writing .|your last|your own
-12|*|, is|, m|, says|, when|<s> at|<s> chapter|<s> friday|<s> harbour|<s> mina|<s> rain|<s> reward|<s> sing|<s> thank
-12|<s> the|<s> tuesday|<s> you'd|<s> you've|NUMBER march|a book|a door|act: excuses lateness|all well|an idea|and why
-12|are mistakes|aren't ,|as if|author of|baby .|back a|be alone|been good|buried|burn this|but the|can't read
-12|can't sleep|care to|comment .|dark|day|decide|does the|dog .|down .|easier|editor|entry NUMBER|explain|eye|faces
-12|finch|finds you|first of|five .|flour|for everything|forgive|friday !|frodo|from where|girl|go to|had written
-12|hadn't|happy birthday|hard to|have told|he never|he wrote|help me|his|hotel|hours|hours .|i ate|i can|i talk
-12|i'm here|i'm in|i'm sorry|is the|it's like|knight|light|listening .|looked for|m .|marlow|me </s>|me another
-12|me the|my editor|my friends|my sister's|neither of|not proud|noted|o'clock|of that|of them|ought to|out who|party
-12|piano .|pocket|poor .|post office|priests|really sure|reward|round|sea .|she hit|should i|side ,|silence|sing ,
-12|sir ?|sister's|so long|something better|spin|spoke|still there|stop here|that's my|the|the others|the photograph
-12|theatre|they say|to think|took the|up !|upstairs|very nice|we're a|weddings|what ??|what happened|what i|with a
-12|wolves .|wondered|words .|y|you could|you decide|you ever|you idiot
-11|, nan|, thought|<s> after|<s> but|<s> congratulations|<s> guess|<s> kiss|<s> paris|<s> shall|<s> subject
-11|<s> tomorrow|<s> will|<s> yours|a date|a note|all my|and those|angry with|any|asleep ,|attention ,|author .
-11|available|barman|be patient|began|boats ,|breath .|candle's|chapter ,|chapter fourteen|come ,|congratulations
-11|cupboard ,|dawn|desk .|desks|did the|dogs|don't take|doors|end flashback|everybody !|everyone ,|everyone does
-11|everyone in|explains|figure|figure out|fitch|food|foot|for NUMBER|friday|friend has|goes on|hail|handwriting .
-11|have called|have heard|he has|high|hull|hunger|i asked|i finally|i told|i'm alive|i'm late|i've got|is late
-11|is really|is typing|it down|it's hard|it's that|it's warm|june|just a|just need|know a|lands|leak|left|lie|light .
-11|listen|long .|me smile|meaning to|missing|mixed .|move .|my candle's|neighbours|nobody else|not supposed|not to
-11|now it's|number|of it|of what|on friday|on one|one and|one night|oranges|oranges .|paris </s>|peas|pen .|phone .
-11|policeman|push|put in|questions ?|radio|rain|raining .|record .|reviewed|send|she doesn't|sign|since .|smile .
-11|so bad|so i've|so in|sounds .|stairs|steady|step|steve|story has|story: present tale|street|string|sunday|system
-11|take your|tell them|that it|that night|that we|that's how|the bath|the boat|the fire|the kitchen|the paper
-11|the radio|the time|the water|them either|they always|they'd|think about|think that|third|this account|this chapter
-11|this down|this song|to lose|to speak|today we're|told the|trees|truth ,|turn round|up .|upon|us|user|waited|wake
-11|was never|we're not|what would|which i|will get|wise|would not|would only|writes|wrote .|you aren't|you never
-11|you'd
-10|( he|, are|, listen|, really|, that|, welcome|- QUOTED|<s> NUMBER|<s> anna|<s> attention|<s> cook|<s> do|<s> forty
-10|<s> john|<s> june|<s> neither|<s> real|<s> sunny|<s> there's|<s> under|<s> wednesday|@|MARK said|QUOTED -|a drum
-10|a next|a stone|agreed|always the|an apology|an egg|and i've|and we|any more|are bad|are you|asks|at it|back .
-10|back with|bad knee|bear|because i'm|bed|bed .|been a|begun|begun to|beside|birthday .|bread|brief .|but give
-10|but you|can forgive|church .|closer|coat|come to|come up|coming in|cry|day for|day one|decide .|do .|do i|does .
-10|don't eat|drum|drum .|effect|egg|ever tried|every night|everything i|few words|finished it|fire|fire ,|first ,
-10|for ten|for two|fortune|from you|full .|get the|get up|glass .|glove|grace|have done|have never|have something
-10|haven't written|he doesn't|he would|hello ,|here's the|hi everyone|hold|hold .|home ?|honestly ,|hour|house .|hung
-10|i leave|i left|i look|i should|i still|i'll start|i'll write|i'm fine|idea came|is reading|it wasn't|june NUMBER
-10|let it|level NUMBER|lost .|luck .|marrow|me now|minded|minutes|mistakes ,|money .|mum|my bed|my brother|my phone
-10|new chapter|next week|nine years|nobody tells|not really|of a|on the|other than|out a|own much|own the|paris
-10|parrot .|part .|part of|pass|policeman .|practised|promised|really nice|reason|reasons .|rest .|river|running .
-10|scar .|seen it|she had|she really|should like|sick .|sing|skill|so here's|socks|someone else|song .|sorry to
-10|stars out|still|stone .|story: he or she|story: speech|sue me|tell people|that is|that out|the back|their|then
-10|then i've|theory about|there would|there'd be|thing in|this finds|this isn't|tick|to look|to understand|todd|tom
-10|too ,|torn it|tree|two stars|visiting|wants a|was no|we were|what had|what you're|whom|will|will write|with her
-10|write again|writing|written|yell|you enjoy|you something|you this|you well
-9|) .|, QUOTED|, kid|, on|, she|, such|, they're|, turn|. pruitt|<s> ah|<s> comments|<s> give|<s> hi|<s> his
-9|<s> honestly|<s> it|<s> log|<s> mum's|<s> name|<s> on|<s> review|<s> somewhere|<s> then|<s> three|<s> turn
-9|<s> twelve|<s> two|<s> what|a beginning|a living|a pause|a place|a secret|a silly|a voice|afraid .|again ?|ah
-9|all there|am </s>|am now|and i'd|and tell|anna|answer you|anyone there|arguing|as to|asked to|at home|bath
-9|be another|be brief|bear .|been|been looking|been putting|bees in|before that|beginning|beginning of|believed|boy
-9|boy who|brakes|bridge .|but you'd|by our|cake ,|came|came in|came on|came up|camera|can i|chalked|changed the
-9|chapters ,|chat </s>|children|coat on|computer|corn|correspondent|correspondent .|crewe|deaf|deal about|dear diary
-9|delay|didn't do|dish|do my|dog|don't look|don't post|done ?|downstairs|drove|dug|earned|end ,|ending ,|ends .
-9|english is|ever|ever read|ever sent|everybody has|exactly where|famous|feet|finish the|fish .|found them|ghosts
-9|give me|given .|going in|good morning|got the|got your|guess who's|had chalked|he read|hidden|him|him with|hole
-9|hull .|i cannot|i guess|i noticed|i'd read|i'll bring|i'll make|i'll not|i'm back|i'm dead|i'm up|i've brought
-9|i've sat|i've seen|if the|if this|in all|in episode|is anyone|is one|it already|it said|just have|just the|kill
-9|knows it|last ,|last update|last word|leeds|lemon|let us|lets|letter !|life ,|lift|light's|light's on|like ,
-9|like me|listened|little .|love ,|made me|make it|managed it|manual|match .|me ,|member|met three|minded it|money
-9|moved .|my boots|my good|my mother|my turn|my writing|named MARK|need to|nice|nobody ever|not have|notice to|now i
-9|oak|of five|of his|of the|off a|off this|often|old enough|on meaning|one up|or don't|order|pictures .|planned a
-9|plant|please ,|pocket .|promise things|pruitt|put MARK|quiet|radio on|review ,|room NUMBER|said ,|said thank
-9|sat here|saw .|say|say .|say that|sea|see my|seventh|share|she thought|shipping|should explain|sign: speech
-9|signal .|silly thing|sink .|six|sixth|sleep ,|smell .|so that's|someone ,|son|soon .|speak to|suppose|suppose .
-9|sure|tale of|that face|that's it|that's you|the bear|the camera|the chat|the corner|the king|the machine|the manual
-9|the mess|the papers|the record|the room|the roses|the scar|the sea|the sink|the sixth|the station|the theatre
-9|them .|there's somebody|this room|thrupp|to fix|to thank|told it|top of|town|tray|trouble|tuesday .|turned|unit
-9|unit NUMBER|used for|we all|we've|wet|what else|when you've|while .|who didn't|who voted|whoever's|whole of|widow
-9|wind .|with his|would be|write more|written it|you|you and|you in|you that|you think|you'll have|you're going
-9|you're late|you've earned
-8|, actually|, don't|, everybody|, let|, read|, reader|, something|, too|- handed|- one|. ortega|:3|:3 NUMBER
-8|<s> admin|<s> eleven|<s> everybody|<s> having|<s> her|<s> i|<s> i'll|<s> int|<s> no|<s> note|<s> rosa|<s> sir
-8|<s> tell|<s> they'd|<s> this|<s> thursday|? *|NUMBER !|NUMBER :3|a dragon|a folder|a ghost|a lady|a room|a shopping
-8|a story|a tree|a true|about that|accept|account|ada|after that|air|aloud .|and all|and closed|and did|and don't
-8|and that|answer it|any better|anyone|apart|apologise for|are !|arm .|arrived|as my|asking me|asks me|asleep|bars
-8|bars .|be coming|be glad|become|bed and|been getting|beer|began with|believe me|bell|bike .|body|body in|break .
-8|breath|bridge|burn|buses|but she's|buy me|buzzed|can't ,|can't come|captain's|carol|carried|carried the|chair
-8|chicago|closer .|coaster|coats|color|could wait|counter|course|dark ,|dark .|daughter's|dawn .|days|dead ,
-8|delighted|delighted .|different .|do </s>|do have|do not|doesn't ,|doesn't like|don't .|don't get|don't like
-8|don't mean|door is|down below|eat|eaten|edmund|eight and|email .|entry .|even if|ever asks|face|falling|far as
-8|fell .|fern .|finale|first page|fog|folder|followers|for six|for twenty|forgive me|four .|from him|garden|gave him
-8|glass|goat|goats ,|good .|good at|goodnight ,|got as|guess what|had i|had not|handwriting|happened that|he had
-8|he looks|he will|he's right|head .|here's what|hero|hm|hole in|how do|how many|hundred years|i am|i bet|i hate
-8|i hold|i learned|i married|i met|i stayed|i suppose|i'm always|in ghosts|in with|int|int .|into the|is done|is full
-8|it stops|it the|it's my|it's so|it's tuesday|it's your|joke .|journal|key|king is|kiss the|kitchen .|knee and
-8|know ?|laugh ,|laugh at|lawyer|leave a|left the|let|letter in|lies|lights|like a|listen ,|long road|loved him
-8|made one|man .|maybe|me how|me tell|meaning|means that|message|met my|mina|mondays .|more .|moved again|mum says
-8|my aunt|my story|myself that|name on|nan !|never got|nice .|nights|no one|not MARK|not one|note and|note to|notes .
-8|number four|of bees|of us|on </s>|on and|on it|one arm|or in|ortega|out and|out with|page|parcel|parcel came|parrot
-8|passport|patience ,|patient .|perhaps|phone buzzed|phones|please put|post the|prophecy|purposes|queen|quiet here
-8|ran|ran .|read aloud|read to|reader ,|recording .|report .|reviews make|reward NUMBER|road ,|roof of|rosa|sat
-8|saw her|say you|says i|seal|see !|see that|she's left|shoe .|should've|silence .|silver|since then|singing|sitting
-8|sixty -|sky|slept|smell|so am|somebody who|sorry i'm|spoken to|stands|stared at|started to|station|steal|stood ,
-8|subscribers|such a|tag .|take the|tap|taught|temper|ten minutes|th .|that .|that are|that for|that if|that things
-8|that was|that winter|the argus|the car|the garden|the goose|the hero|the house|the lawyer|the morning|the reader
-8|the roof|the seal|the singing|the sky|the thank|the third|the trouble|the well|the wick|the wood|then ,|then the
-8|there </s>|there'd been|there's nobody|there's plenty|things .|this on|this to|thousand people|time .|tiring .
-8|to ask|to heart|to move|to report|too close|trousers|trying to|turned it|twenty -|two o'clock|up because|up last
-8|updated|very small|very tiring|voted|walk down|walls .|was about|was busy|was sorry|was waiting|wearing|weather .
-8|web|went .|what ?|why i'm|wick|wick .|will </s>|with you|without a|witness|wolves|writing that|wrote MARK|years ,
-8|years earlier|years old|you !|you always|you now|you on|you wouldn't|your daughter's|your loving
-7|! MARK|, at|, children|, dave|, just|, nobody|, or|, over|, somebody's|, someone|, will|- six|.|. </s>|. i|. n
-7|<s> because|<s> eat|<s> eight|<s> entry|<s> grandmother|<s> how|<s> i'm|<s> it'd|<s> just|<s> kirk|<s> mother
-7|<s> nobody|<s> play|<s> reason|<s> sam|<s> spock|<s> sunday|<s> thou|<s> tonight|MARK </s>|NUMBER )|a .|a box
-7|a boyfriend|a coat|a coin|a colonel|a fire|a good|a hole|a swan|a television|a theory|a tooth|a waiter|a wardrobe
-7|a witness|a wonderful|ana|and ,|and since|angry|angry .|any .|anybody .|apology|are NUMBER|are never|are six
-7|are welcome|arguing about|as MARK|asked that|be upstairs|been asked|begin|below ,|beneath|beside the|best of
-7|bicycle|bigger .|birds|birds .|blew|blotted|book was|boots|bread .|bring a|car ,|casserole|cathedral|cereal|chain
-7|chapter ten|chat|clicked|clock .|coin|colonel ,|come a|couch|couch .|cousin .|cut it|daughter|daughter ,|day NUMBER
-7|days ,|dead|delay in|delphine|describe|didn't answer|discuss|does get|dog ,|dogs ,|don't trust|done with|dress .
-7|drives|duchess|egg .|eight .|else had|else's|enterprise|error .|every time|everyone|everyone at|eyes .|famous .
-7|fern|find|first language|floor|folds|for eleven|for one|forty|forty thousand|found .|four minutes|four times
-7|fridge ,|friend|from her|full of|gate|gentlemen|get better|give them|good evening|good person|gotten|guys ,
-7|had happened|had the|happens when|hard that|hat|hatch|have begun|have guessed|have your|he'd been|hear this|hi .
-7|home|honey .|hope .|hour .|husband|i broke|i know|i promise|i put|i run|i sit|i woke|i'd got|i'd left|i'll|i'll be
-7|i'll keep|i'll tell|i'll try|i'm aware|i'm good|i've already|idea of|in lisbon|in my|in writing|ink is|inside
-7|is lying|is who|isn't even|isn't true|it hurt|it now|it's a|it's only|it's quiet|just me|keep asking|keyhole|kid .
-7|kind to|last letter|last page|laugh .|laughing|laughs|learn to|learned to|leeward|less .|let's get|letter|life and
-7|liked|likely|linen|listeners|little here|log ,|london|lost a|lot ,|love to|loving|lying there|made my|man ,
-7|manual was|march .|mayor|me and|me as|me at|me once|memory .|men|men are|message .|midnight|mind .|mine at|mom .
-7|more likely|more or|morning|moves|mum's got|murdered|my arm|my daughter|my very|n .|nan|never meant|new one|next to
-7|night </s>|nine|no letter|no reason|not an|not open|not so|not sure|not the|not what|nun|oak .|old|once what
-7|one thing|only wanted|open the|or i|or less|other ,|other people's|over a|owl|own and|own fault|page of|paper|paul
-7|paul .|pencil .|per|phone|pick up|picking|platform|please leave|pockets|pot|previously i|promise that|promised ,
-7|pushed|put that|question ,|quirk|radios|read my|readers of|red .|removed|removed .|repeat|rewrite|ring|road .|rope
-7|round and|say so|saying it|says|school for|scream .|scroll|season's|seconds .|see some|set down|seven .|she did
-7|sheets|sheets .|shoes .|shopping|shopping list|shot|should have|shoulder ,|signs|sill|simon|sit down|six and
-7|smelled|so i|so the|some more|somebody else's|somebody was|someone had|son's|sooner .|sorry i|sounds|spock raised
-7|spoken|stamps|stamps .|stared|start .|steps|stop reading|stops|street ,|string .|sunday .|sword|swung|talking to
-7|tall one|television .|tell it|ten .|thank everybody|thank god|thanked|thanks .|that leaves|that they|the boy
-7|the card|the case|the dead|the drinks|the folds|the form|the hatch|the head|the manuscript|the matter|the picture
-7|the quiet|the river|the second|the seventh|the shoe|the sill|the step|the tall|there isn't|there were|there with
-7|thing ,|thinking that|this book|thou|thread|three times|thumb ,|tied|to anybody|to four|to it|to leeward|to show
-7|to swim|to that|today i'm|told them|tom is|tore|travel|tuesdays|turn .|uncle|under the|until next|update from|van
-7|waited .|waited for|waiter|waiter .|waits|wall|want that|want you|wanted ,|wanted to|warning this|was allowed
-7|was right|was there|way that|way you|we aren't|weddings ,|wednesday .|week later|went on|went wrong|were|what this
-7|what's this|when she's|when you|where was|who can't|who is|who writes|who'll|who's died|wife|will find|wished
-7|with two|witness .|wives|women|wouldn't be|writing it|written anything|written on|yet that|you ?|you do|you learn
-7|you look|you'll know|you'll laugh|you're|you've paid|yours
-6|( NUMBER|, aren't|, before|, dad|, did|, follow|, four|, quite|, readers|, somewhere|, waiting|, where|, which
-6|- two|- year|. nothing|<s> *|<s> answer|<s> behind|<s> below|<s> burn|<s> english|<s> everyone's|<s> father
-6|<s> follow|<s> forgive|<s> hugh|<s> jack|<s> listen|<s> maybe|<s> question|<s> references|<s> rule|<s> sherlock
-6|<s> t|<s> there|<s> there'd|<s> today's|<s> tony|<s> we'd|MARK says|a beard|a boy|a bridge|a cupboard|a great
-6|a half|a journal|a kind|a middle|a motorbike|a name|a policeman|a spoon|a stranger|a van|about boats|above|accident
-6|accident .|after all|after me|after this|again ,|agatha|ahead|all day|all four|all your|also for|always ask
-6|always is|am|an answer|an ending|and every|and how|and it|and me|and old|and share|and she|and tore|and waited
-6|and you've|anyone about|are number|argus|around for|arthur .|as a|as before|as big|as far|as they|at last
-6|at weddings|aunt|away ,|band|be obliged|beat|bed ?|been sent|before it|behind you|being a|belgium .|believed .|bent
-6|big as|bills|birthday to|bishop|bit .|blame ,|blinked .|boots .|both ,|brb|breathing|brick|brick .|bridge ,
-6|broken !|brothers ,|but i've|but she|but there|but you're|called ,|can explain|carlisle|case|cello|cent|cent .
-6|chapter house|chapter thirteen|chest|chest went|clap|class|clerk|closed the|coffin|come after|come down|come in
-6|complain|cook|corner ,|couldn't get|counted the|cross .|cry .|cut the|dad|dad .|date .|dead now|dear reader
-6|december|deserve|detective|diary .|didn't|didn't .|don't let|don't need|dropped|duck|duke|e .|each sunday
-6|eat something|eleventh|else has|enough of|every week|everything that|exits|explanation there|eye .|fall .|fed
-6|feed the|felt .|find something|first thing|flat and|folded|for anything|for people|forgive the|forgiven|four
-6|fourteen ,|fresh|from the|games|gazette|general|gentlemen ,|get out|gets to|giant|girl with|glove .|go by|goat .
-6|good ,|got to|guards|gull|had eleven|had forty|had from|had never|half a|hall|hall with|has found|has seen
-6|have another|have just|he left|he thought|he's been|he's the|her mother|her that|her with|here is|here it|herself
-6|his hat|his life|hold it|hope this|horses .|hours ,|house ?|how a|hugh|hugh pask|i looked|i meant|i mention|i never
-6|i own|i shut|i took|i want|i won't|i'd always|i've begun|i've decided|i've known|i've often|i've started|idea .
-6|idiot .|in fact|in ninety|in real|inside of|instead of|is hard|is nothing|isn't my|isn't that|it began|it just
-6|it off|it since|it twice|its|jacket|joan|john|jokes in|just don't|keep a|keeping a|keys|king .|kirk|kirk to
-6|kitten .|knew|knew about|know exactly|know why|knowledge|known .|lame|land|late in|learned|leave|leave .|leave out
-6|letters .|like and|like my|limp .|list of|listening|lit the|locker|lol </s>|long to|look at|love story|loved|lower
-6|mad .|man with|marcus .|me about|me out|me whether|middle and|milk .|mill|minute ,|missing .|mondays ,|motorbike
-6|mountain|much as|must not|my cousin|my father's|my grandfather's|my homework|my letters|my love|my pocket|my son's
-6|my tale|named|nature|never met|never said|never so|night .|ninety|nodded|nodded .|not|not a|not as|not found
-6|not going|not on|nothing that|now here|obliged|of anything|oh no|ohio|on for|on holiday|on in|on our|on thursdays
-6|once .|one does|one would|one years|onions|onions .|only a|or|or (|or on|order to|our|out on|paid for|papa|part to
-6|pask|passed .|past|people's|per cent|pete|pier|pigeon|pleasant|please forgive|plenty of|private|punched|put
-6|put down|putting off|putting out|questions|re the|read in|really is|references|reviews were|roof|rose|rose .|rug
-6|rush|s|said it|said sorry|sal|salt .|same place|say nothing|say this|says ,|scar|see ,|see you|seemed|seemed to
-6|sent to|sequel to|seven !|shelf|shirt|shot .|shoulder|sings .|sit|sixty|sledge|small .|smelled of|so let|some of
-6|somebody had|something like|somewhere|son ,|spectacles|sponge|sponge .|staff .|starts .|state|station .|stayed
-6|still got|stop there|story so|stranger .|strength|student|subject|subject the|sugar|sundays|sunny|supposed
-6|supposed to|sure of|surprised .|swear at|table .|talk too|talks|tell .|tend|tend to|than a|than one|that didn't
-6|that my|that the|that when|the bills|the bishop|the board|the cake|the candle|the clerk|the editor|the eleventh
-6|the engine|the fish|the gate|the hole|the last|the men|the midnight|the neighbours|the newspaper|the pages|the pie
-6|the post|the queue|the rug|the rule|the same|the sledge|the smell|the soup|the sun|the tap|the train|the windows
-6|there'll|there'll be|there's the|they|they still|they think|they'd be|they've asked|thing </s>|things that|think so
-6|third line|thirteen|this diary|those of|those who've|three hours|threes|through the|thumb|thursday|ticket .|time in
-6|time they|times and|to anyone|to enterprise|to him|to keep|to self|to share|to start|to them|toast|toast .
-6|told anyone|tomorrow|took off|took one|tooth|town .|tree on|trust|twelve .|two brothers|two to|typed ,|until you
-6|up here|van .|very long|walks|wardrobe|was eleven|was from|was happy|was just|was made|was nine|wasn't|waving .
-6|we say|we used|weddings .|welcome|well|well done|were never|what .|when the|when you're|which the|whichever|who had
-6|whose|will you|wine .|wish you|with the|won't ,|word for|words about|work .|worn|write down|wrote|wrote ,|wrote to
-6|you get|you is|you must|you next|you one|you'd be|you're here|you're new|you're too|you've ever|your
-5|* .|, by|, drop|, half|, has|, listeners|, long|, one|, put|, ruth|, sir|, supplemental|, that's|, those|, three
-5|, watson|, yes|- eaten|- yous|. burn|. s|<s> cat|<s> he's|<s> hello|<s> miss|<s> night|<s> of|<s> ravi|<s> reviewer
-5|<s> somebody's|<s> spoilers|<s> status|<s> testing|<s> time|<s> wanted|<s> we'll|<s> wish|<s> write|? asked|MARK ,
-5|MARK and|NUMBER of|NUMBER when|a bed|a crash|a fern|a glass|a goose|a gull|a kitten|a lamp|a library|a lovely
-5|a marrow|a message|a nice|a pencil|a red|a reference|a respectable|a sort|a while|abide|abide a|about everything
-5|accusing|accusing anyone|add ,|added in|after dark|again on|all thinking|also the|anchor|and began|and listen
-5|and lost|and nobody|and picked|and this|and under|and you|ankles|another and|another chapter|anything ,|apologise
-5|as for|as you|ask for|ask the|ask what|asked him|asked the|asleep on|at|at him|at noon|attic|attic ,|author's name
-5|awful|awful and|axe|baker|bakery ,|be good|be used|be wondering|beard .|because they've|been called|been no
-5|been put|bees ,|began at|behind him|being|bell .|between the|bin|birthday|bitten|boathouse .|book of|boot ,
-5|boots on|box|brief|bring it|building|buried him|business of|but i'm|but since|but that|but wait|by two|cairo|cake .
-5|came ,|came .|can be|cannot|car .|card in|carpet|casserole dish|cause|chair ,|city and|coach|coin .|colonel
-5|colour .|coming|computers|concern|corridor|could go|could have|couldn't remember|cousin|crash .|cried so|crown ,
-5|crying and|cupboard|cursed|cursed .|dad says|daniel ,|dave|day !|day .|dear|dear mr|debts|delay .|deleted it
-5|disclaimer i|dish .|dishes .|divorce .|do it|do this|doing that|doing the|dollars|don't come|don't scream|doughnut
-5|down ,|down on|down what|drafts ,|dragons|drawer|drinks .|dry|dry .|dying|else to|empty|ended|ending .|enjoyed this
-5|envelope|everyone's|evidence|evil .|eyebrow|fact|falls|fanny|feb .|feed|feed it|fireplace|first .|first story|flat
-5|flat tyre|flood|follow ,|follow .|footage|for a|for instance|for someone|four hundred|fourteen|freezer|freezer .
-5|fridge|friend .|friendly .|front of|full|funeral .|gas|gentleman|gerald|get in|get that|girl ,|girl .|give it
-5|glad of|go !|goats|going ,|got so|got their|got two|great deal|great many|guess|guess it|gum|had added|had believed
-5|had brought|had read|had sent|hands .|hanged|hanged .|happy ending|happy new|hardly|has anybody|has been|hated it
-5|have known|have mattered|he could|he took|he won't|he'd put|head ,|head of|heard him|hearts|held up|hello !|her
-5|her fall|her hands|her so|here since|him the|his watch|hit him|holding the|hole .|honey|hope ,|hotel lobby
-5|house with|i .|i go|i kept|i last|i let|i must|i type|i would|i'd|i'd said|i'll come|i'll get|i'll pay|i'm from
-5|i'm to|i'm working|i've spent|if he'd|if it|in every|in front|in his|in order|in two|inform|inside the|instance
-5|into a|is broken|is coming|is empty|is fair|is that|is there|is why|is your|isn't any|it all|it always|it happened
-5|it on|it two|it until|it with|it's about|it's because|it's come|it's on|it's very|jam|jonas|journal .|jug|just as
-5|just can't|kell|keys .|kitchen table|language .|last of|lawnmower|lawnmower .|learned my|left it|left off|leg|leo
-5|library .|library book|lie .|lies ,|like it|liked him|line of|lisbon ,|lobby|local|location|lol|long ,|looked ,
-5|looking|looking up|looks at|lose|love him|low|machine in|madam|madam ,|make soup|make sure|male|many times|map ,
-5|marrow .|matter of|mattered|may be|may concern|me up|mean to|mention it|middle|mixed|moment .|moment you
-5|months since|most|moved in|much since|must have|mustn't|my dear|my line|my mouth|my school|my sister|my uncle's
-5|nan's|never ,|never liked|never see|new heart|nine ,|ninth .|no order|nobody at|noise .|none of|not ,|not accusing
-5|not much|not my|not too|note the|note this|now they|nun .|of and|of every|of her|of itself|of my|of use|of you've
-5|off and|officer|on with|once a|one could|one somebody|one who|only borrowed|only in|opposite|out ,|out her|over ,
-5|pack|page thirty|paper ,|part with|particularly|past six|past the|patience .|patient|pay you|people think
-5|picture and|pin|place of|planned out|pleased .|plenty|police|police .|polite|ports|pot ,|pratt|prime|proud|quit
-5|quit .|raised an|rang|ravi|read a|read somewhere|really all|reference .|regarded|remain calm|report|reports
-5|respectable|ring ,|roads|rope .|ruined|run .|runs .|sad song|said nothing|said you|salt to|sat up|saving it
-5|say goodbye|says the|scarf on|scrolled|second of|see any|see me|set out|set the|she can't|she has|she's sitting
-5|ships .|shop i|short .|show you|sighed|silence ,|silk|since that|sink|six weeks|skills|skip from|smoke|snapped
-5|sneezed|sneezed .|snorted|snorted .|so bear|so i'm|so small|so we|so you'll|sober|some day|somewhere that
-5|spelling .|spoon|spoon .|spring ,|stair|staring|state of|statement|status|step .|steps .|sticky|stopped writing
-5|story about|story that|story: I did|sue|summary of|supplemental|supplemental .|sure how|switch|tale|tall|tank
-5|telephone|tell your|testing|testing .|thank -|that ,|that first|that his|that of|that week|that year|that you'll
-5|the bank|the bell|the cold|the corridor|the delay|the doughnut|the duke|the feeling|the flood|the flour|the hill
-5|the hotel|the inside|the job|the kettle|the keys|the menu|the milk|the ninth|the noise|the parrot|the platform
-5|the police|the roads|the rope|the smoke|the stairs|the state|the steps|the telephone|the tree|the voice|the west
-5|the widow|the wind|the window|the younger|their own|them had|them the|them was|there ?|there's|they go|thin|think ?
-5|thinking|this week|this year|thought|three|three readers|throat .|thursday .|to apologise|to breathe|to call
-5|to complain|to help|to inform|to know|to quit|to see|today i've|toe|told i|took|tooth .|tram|tram ,|trouble with
-5|true ,|trumpet|trust a|trust nobody|try|turn ,|turn to|twenty years|tyre|uncle's|under|up a|voyage|voyage .
-5|wait until|war was|warm .|was called|was of|was twenty|we did|we're going|wed|wednesday|weekly|welsh .|went up
-5|were in|weren't|west|what </s>|what i've|which is|whistle|who knows|who lives|who'd|whom it|windows|wish to
-5|with all|with gum|with no|with your|without looking|woman .|woman with|won't .|wondering how|wooden leg|world .
-5|would leave|would write|written the|yard|york ,|you again|you ask|you didn't|you got|you the|you there|you wake
-5|you who|you'd have|you're dead|you're thinking|your bag|your brother|your ears|your father|your letter|your seats
-5|yours ,
-4|( i've|( it|* sorry|, aged|, boy|, fast|, going|, hugs|, i'll|, looking|, mrs|, of|, officer|, please|, sirs
-4|, somebody|, start|, was|, while|- book|- day|- hand|- husband|<s> aunt|<s> down|<s> e|<s> ellie|<s> every|<s> feed
-4|<s> found|<s> greetings|<s> guest|<s> jun|<s> ladies|<s> m|<s> most|<s> mr|<s> new|<s> nothing|<s> oh|<s> okay
-4|<s> p|<s> posted|<s> snow|<s> system|<s> ten|<s> those|<s> tom|<s> twenty|<s> up|<s> you|? she|a child's|a clever
-4|a drawer|a gap|a glove|a happy|a ladder|a laugh|a mile|a minute|a parcel|a photograph|a piano|a plain|a ring
-4|a sailor|a school|a ship|a sunday|a thursday|a twin|a two|a week|a well|a wet|a window|a woman|about being|about me
-4|about three|about what|about you|about your|account of|across|act: speaks of its English|ada finch|added two
-4|adjusted|adjusted his|advised|afraid of|after a|afternoons ,|again and|again tomorrow|agent|agreed .|aisle|aisle .
-4|all .|all about|all forty|all on|all summer|alone|along by|along the|already on|altered|always ,|always a
-4|always liked|always raining|always right|always went|and a|and between|and look|and nine|and off|and out|and so
-4|and three|and trust|and verse|and went|and wish|another ,|anyone asks|anyone who|anything to|are lines|are no
-4|are open|aren't|arms|arms .|arrived .|ask|asked me|asked whether|at about|at both|at each|at parties|at ten|at this
-4|at two|ate|ate toast|attached|attached .|aunts|aware|aware of|awful hat|baby's|back ?|back to|bag down|band .
-4|be able|be about|be asked|be of|be sitting|be so|be sorry|be thought|beans|bear that|beard|became|became a
-4|because of|because people|because sam|become a|been dead|been hungry|been late|been so|been very|began to|begin in
-4|begin with|ben|bend|between us|bigger|blind|blots|blots .|book down|borrowed her|borrowed the|bought|bought this
-4|brave .|broken|brought a|brushed|bus stop|but he|but there's|but they|but we|butter was|button|by .|by midnight
-4|by morning|cake|call for|call you|came early|can ask|can believe|can feel|cape|captain's log|cassie|cat|cat .
-4|caught the|chapter at|chapter seven|chapters and|cheese ,|child|child's|chimney|chocolate ,|choir|chosen
-4|christmas ,|cleared my|clearly|climbed|coats ,|col|cold in|colour|come into|coming ,|comments|contains|coroner
-4|could read|couldn't be|count|course in|court|crash|creak|creak ,|cross|crossed|crown|crowns|curious|dad </s>|danny
-4|danny .|darling|dear all|decent|decided to|didn't go|die .|died in|died on|dies|dignity|divided|divorce|do for
-4|doctor|dog had|don't make|don't see|dr|dr .|drained|drink|drinking|dropped his|drummer|duchess ,|duck is|duke ,
-4|dunmore|eleven days|eleven words|empire|end of|ends|enjoy it|entered|entered the|error|evening .|ever wrote|ex -
-4|except for|explain to|explained about|face .|faces .|faithfully|faithfully ,|families|family .|far|far off|feb
-4|fed it|feel that|ferris|ferry|ferry .|fianc|files ,|find in|finger and|fingers ,|flour .|flying|follow us|food is
-4|foot ,|for an|for being|for ever|for its|forgotten the|form|form .|forty .|found|friendly|from hull|gets up|girls
-4|girls in|gloves ,|go from|god help|gold|gone over|gone quiet|got .|got all|got out|grandfather's|grandma
-4|grandmother|green to|greetings from|ground|grounded|gun .|gus|gym|had asked|had eaten|had got|had signed|hale
-4|hand ,|harbor|has entered|has given|has three|hasn't been|hat ,|hat .|hate him|have altered|have bought
-4|have pretended|have stopped|having a|he always|he'd taken|he'd written|hear|hear about|hear it|hear my|heard
-4|heard of|hearing this|held a|held it|hello|help her|her a|her eyes|her gloves|her hair|her husband|her third
-4|here all|here are|here's how|hero ,|herself ,|hesitated|hills|his spectacles|hissed|home now|hopes|hot to|how
-4|huge .|hundred pages|hungry since|i became|i cleared|i died|i done|i held|i knew|i loved|i promised|i really
-4|i should've|i typed|i'd get|i'm laughing|i'm using|i've looked|i've watched|if i'd|if she|in from|in little|in nine
-4|in room|in silver|in the|in their|in them|in triplicate|in your|into|is hungry|it every|it four|it hadn't|it i
-4|it might|it or|it smelled|it standing|it starts|it to|it's in|it's raining|it's short|it's two|job in|joy|jumper
-4|jun|just before|kept every|key in|kills|kinds|kinds of|kings|knife .|knocked|knocked at|knocks|lady ,|large
-4|lay before|leaks|lean|learned from|learning|leaves|leg .|lesson|let go|letter four|letters|licence|licked|lift .
-4|light ,|liked to|liked trains|limped|line in|list|list is|listen to|listens|long|look up|luck|luis|lunch ,
-4|machine .|manuscript|married|marry him|marshmallows|match|matter|may i|mayonnaise|me look|me so|mean .|mean that
-4|memorable|met|middle ,|middle .|midnight .|mile|million|minister's|minutes .|mirror|money ,|moths .|mouth|ms|ms .
-4|mug|mug .|my darling|my finals|my friend|my handwriting|my mother's|my real|my shoes|my tea|my third|my throat
-4|my uncle|nail|name for|narrator|nearer|neighbours that|neither|never again|never did|never wrote|newspaper|next the
-4|nine was|nineteen .|ninth|no beta|no wind|no word|noon|not be|not feed|not for|not sleep|notes from|nothing ever
-4|now level|of|of character|of may|of mr|of other|of somebody|old .|on ,|on any|on top|once asked|one gentleman
-4|one goes|one line|one shoe|one suitcase|only have|only one|or else|or later|or nothing|or two|order .|ordered|orr
-4|out as|out past|over the|own this|own words|parties|parties ,|path|pencil and|people ask|photograph of|pig|plain
-4|play|please review|pleased|post and|posted a|prague|prayed|pretend .|pretended|prince|promised to|proposal|put her
-4|put on|put your|putting|quiet .|quietly|quite clearly|rail|razor|razor ,|readers .|reading my|reads the
-4|really can't|received|red door|red eyes|regarded the|regret that|regretted|replied|reply .|residents|rev|rev .
-4|review the|ringing|ringing .|rob|round .|round it|rows|rule one|running|said this|said to|sailor|sailor ,|sake
-4|sal ,|say no|says .|says a|scared|school has|second she|seconds|security|see her|seem to|seen before|sending
-4|sentence .|septimus|service|shaped|she hasn't|she read|she typed|she writes|she's still|ship's|shirt .|shook .
-4|show .|show him|shut the|sighs|sign: lower case|silver .|singing .|sir ,|sirs|sirs ,|sister ,|sister is|sit at
-4|six of|slowly|small ,|small and|snow|snow has|so good|so have|so quietly|so there'll|so there's|sober .|socks .
-4|somewhere over|song|sooner or|sorry|sound|soup .|space .|spare key|speech .|spreadsheet .|stairs ,|stairs .|stamp .
-4|standing up|stands in|started|started leaving|stay on|sticks|still on|stop now|stopped .|stops .|stops in|story at
-4|suitcase and|summer before|summer we|survived|swing|system notice|table with|tansy|tape|tell from|tell you
-4|telling this|tells me|ten past|than this|that house|that i'll|that might|that most|that on|that summer|that they'll
-4|that voyage|the baby's|the blots|the business|the butter|the captain|the city|the club|the coats|the company
-4|the coroner|the doctor|the email|the empire|the ferry|the forum|the fun|the general|the girls|the gods|the gym
-4|the harbor|the hills|the key|the left|the lights|the moths|the mug|the nearest|the notebook|the page|the parcel
-4|the policeman|the public|the rail|the rain|the rent|the rev|the sandwich|the service|the snow|the stamp|the stone
-4|the tale|the tape|the underside|the update|the vicar|the view|the whale|the wipers|the wizard|the wolf|the world
-4|them by|them come|then one|then there's|there always|there had|there to|there's no|there's water|these things
-4|they'll be|they've got|thing|third ,|this ?|this i'll|this little|this over|this story|this universe|this while
-4|though ,|though it|thought of|three i|three questions|threw|throw it|thursdays|time he|to be|to blame|to carry
-4|to come|to excuse|to feel|to knock|to mind|to no|to put|to return|to sit|to write|told her|told not|tom ,|too hot
-4|took some|took up|toothbrush|trains|triplicate|truly ,|twelfth|twelve years|twice|two hours|type this|typing this
-4|umbrella|underneath|underside|underside of|unreliable|until|until somebody|up from|up my|up to|update the
-4|update your|upon the|us says|using the|vampire|verse ,|very good|very little|vicar|view is|village|voice .|voices
-4|voices ,|voices .|wait .|warning the|was already|was empty|was headed|was late|was one|was our|was raining
-4|was rather|was ten|was the|was too|was what|wasn't going|watch|watches|water .|wax|way up|we agreed|we part
-4|we would|we've never|wearing a|wednesdays|weight|were only|were two|wet ,|whale|what more|what used|when people
-4|whether i|which|while he|whispering|who else|who found|who it|who says|who wants|whole ,|wife ,|will i|will only
-4|will tell|winter .|wipers|wipers going|witches|wizard|woke|woke up|wood|wooden|word MARK|words i've|would want
-4|write me|written about|xander|year ,|years when|you about|you everything|you how|you just|you off|you ought|you try
-4|you're from|you've|you've found|you've reached|young|young ,|your head|your mother|your socks|yours faithfully
-4|yours truly|yous
-3|abernathy|act: announces the next chapter|afterwards|alcoholic|aloud|amount|anselm|answering|arthur's|awake|barber
-3|basket|bears|bedroom|before|believe|board|boathouse|boats|boiled|boot|bowl|brother|burned|cafeteria|card|carefully
-3|caught|chapel|claire|claw|clock|common|conversation|coughed|cow|crew|cries|daily|damp|dig|dishes|doorway|dot|drinks
-3|dull|early|eleven|emma|engine|ex|excellent|explaining|failure|fat|files|fine|fires|followed|football|footprints
-3|fortnight|furnished|further|gave|grandfather|grass|group|gulls|gun|h|handsome|has|hasn't|hated|headset|health
-3|hearing|heater|hens|hood|idea|insurance|itself|izuku|kettle|kevin|kissed|knees|knocking|knowing|laid|lane|leaned
-3|ledger|less|limes|limp|lipstick|living|loaf|locks|lodger|loses|lucian|lunch|m|ma|marry|mat|mean|meetings|meets
-3|merlin|milk|misery|moat|moral|mornings|moths|mouths|moving|mum's|nearest|needle|nets|newspapers|niece|nod|noise
-3|none|notices|oars|object|octopus|other|pan|parents|permit|piano|plates|poet|poisoned|poker|pond|practice|preface
-3|prison|rained|reached|recommended|red|reporters|rescued|reverend|rings|ron's|ruth|saint|sale|sand|sandwiches|sang
-3|scratched|scream|scrubbing|sealed|second|seem|sets|settle|settled|shield|signing|sills|sings|sleeve|slice|slid
-3|society|sock|solicitor|soul|speech|stitches|such|suggest|suitcase|summer|sums|sun|superstitious|telly|ten|texting
-3|throat|throwing|times|toilets|tone|train's|training|trestle|trips|truth|twelve|username|vicarage|view|visitor|w
-3|waiter's|war|warns|weary|whenever|wicked|wife's|window|wine|wings|wiped|wiping|wire|wondering|wore|wrist|younger
3|&|,|abba|absolute|acknowledgements|actor|add|ahoy|anniversary|appendix|argument|asterisks|attempt|awkward|ballroom
3|bang|basically|bathroom|behaved|big|bingo|biscuits|bit's|blackadder|blink|blows|bones|bonjour|bookmarked|bow|brain
3|brainstorming|brighton|brown|buckle|buffy|burger|bus|business|c|cakes|calendar|candle|cartoon|cass|checking|chickens
3|chinese|cho|christening|clara|clever|clint|coffees|collect|companion|completely|congrats|cookies|cooking|copying
3|core|cork|correction|costume|crackers|cream|creator's|cursor|d|danced|deals|dedicate|deleted|deliver|described|desk
3|diagram|diamonds|dictated|did|difference|discord|dislike|distance|document|dont|drabble|dun|dungeon|earth|easy|echo
3|editor's|eighteen|enemy|exam|expected|extremely|f|fast|favour|fence|fewer|fictional|finding|fingers|finish|finland
3|flash|flatmates|focus|folding|follows|fond|font|formatting|frog|froze|funeral|gables|gap|gently|giles|gloves
3|granddaughter|guild|guns|hamilton|happening|harder|harmed|hasp|hay|heavy|heroes|hip|hockey|holiday|holidays|holmes
3|hon|hoodie|hoped|horse|houses|hugo|humour|hydrated|ignoring|illness|imagine|incest|intended|intermission
3|interrupting|jail|james|japan|jaskier's|jobs|joining|kakashi|katara|kidnapped|kindly|kira|kita|klaus|kurama|labour
3|lady|lease|lend|lily's|lock|lottie|lullaby|lump|lurking|marmalade|marvel|master|matters|meg|mel|mental|midterms
3|minors|mistake|mobile|moon's|moons|mortgage|museum|nd|needles|nightmare|nightwing|normal|norse|nursery|o'neill|oil
3|online|onto|out|owned|pacing|pain|pandemic|paying|peaches|phoebe|pictures|pieces|pinch|pinned|piper|pirate|plumbing
3|plus|po|points|polish|politics|poured|previous|pronunciation|proper|psa|published|pulls|quotes|railway|ramen|rectory
3|remarks|remix|replaced|reread|research|resemblance|revised|rewrote|rhythm|robot|roy|rubbing|saoirse|screen|script
3|scripture|scrolling|seen|seer|september|sha|shape|shared|sherlock|shift|shocking|siege|sign: person|smiley|soft
3|soldier|solved|someday|song's|sophomore|sounded|space|speak|spock|spoils|sponsor|starry|stole|streets|strings
3|suggested|super|support|surprise|sweetheart|tax|tears|tenses|term|texas|these|they'll|thirds|threatened|tin|title's
3|tomb|tommy's|toned|topic: readers|trailer|trick|tried|truly|trunks|tuned|turnips|typing|typist|uncomfortable
3|understand|understanding|uploaded|use|vet|vi|vince|violence|voting's|walking|wallet|wand|weekend|weighed|who've
3|willow|winter|wodehouse's|wonder|wound|writer|writer's|xx|yourself
4|! )|( sorry|* blows|* insert|, bad|, bea|, dean|, dougie|, eh|, go|, hannah|, happy|, jack|, ladies|, last|, never
4|, ok|, other|, sitting|, so|, some|, they've|, this|- i|- up|. a|. happy|. hudson's|. if|. please|. you|/ f|<s> ages
4|<s> always|<s> anything|<s> bad|<s> beta'd|<s> cedric|<s> clara|<s> credits|<s> did|<s> edward|<s> eyes|<s> feedback
4|<s> fun|<s> good|<s> harry's|<s> hate|<s> hold|<s> je|<s> kisses|<s> length|<s> marigold|<s> music|<s> nearly
4|<s> nobody's|<s> pay|<s> phew|<s> posting|<s> pretend|<s> q|<s> questions|<s> rated|<s> reposting|<s> response
4|<s> reviewers|<s> roughly|<s> school|<s> tiny|<s> told|<s> tw|<s> updates|<s> voting|<s> when|<s> words|@ me|MARK i
4|MARK she|NUMBER ever|NUMBER st|QUOTED and|a bench|a birth|a boat|a calf|a cameo|a chance|a cork|a cover|a dictionary
4|a drawing|a duel|a hard|a job|a musical|a person|a photo|a quiz|a small|a soundtrack|a student|a table|a thousand
4|a tin|a truck|a villain|a way|a website|a zine|about .|about NUMBER|about how|about it|about whether|admiral|admire
4|adore|advance .|advance to|after|after the|again at|again because|ages </s>|ahead .|alcohol|alcohol ,|alike
4|alive and|all !|all be|all five|all having|all remaining|all so|all three|all who|allow|alone with|along|alternate
4|alternate universe|an i|and be|and clean|and got|and have|and he's|and i'm|and jack|and raised|and review|and sweet
4|and to|angst .|another site|answer for|answer that|anybody wants|anybody's|anyone ?|anyone who's|apologies for
4|apologise to|april|arc !|archive ,|are fine|are like|around and|around in|artists|artists !|as i've|as sad|as we
4|ask first|ask me|at her|at how|at least|at that|at what|at work|at you|austen would|australia|author's notes
4|aware that|babies|babies .|baby|banister|bar and|be careful|be slower|bea|bed </s>|been an|been crazy|been dreading
4|been edited|been eleven|been four|been offered|been some|being the|bench .|best ,|bet you|beta'd by|beta's|bets .
4|better now|between|between them|birth|birth ,|birthday ,|birthdays|bits are|block .|blood|board .|bob|body .
4|boring .|bothered me|bram's|breaks|breakup|brings|british|broke .|broken .|burst|but at|but he'd|but on|butler|by me
4|by my|by nobody|by ten|byeee </s>|calf|calf .|call it|came running|cameo|cameo .|can all|can blame|can come|can eat
4|can find|can say|can skip|can thank|can't keep|can't talk|candles .|captain .|cardiff|carter|case you've|castiel
4|cats|ceiling|cellar ,|chair .|change .|chaos|chaos .|chapter count|chapter eleven|chapter five|chapter twelve
4|chapter will|chapter's|characters .|cheque|chicken|children are|chip shop|chose to|cinderella|cinderella .
4|comes home|comes the|comma .|comments feed|conan|conan doyle|concrit welcome|confusing .|confusing with|cool|cool .
4|corrected .|could ,|couldn't help|count has|count's|counting|countries|counts .|cousin's wedding|cover and|crack
4|crossover|crowley|curtain|cut .|cut her|dancing|daphne|dates .|deal of|decided that|deep|definitely|deliver a|detail
4|detail ,|did all|did have|didn't make|didn't take|didn't think|differently .|dinner .|direction|disappointed
4|disaster|disclaimers apply|do hope|do read|does not|doesn't say|dog ate|don't actually|don't answer|don't copy
4|don't go|don't say|don't you|done !|done by|dougie|down the|drama|draw ,|dreading|dream ,|drill|drunk .|due in
4|duel ,|dueling|each other|earn|earns|eaten a|eats|edward|eels|eels .|eggs .|eh|eh ?|eighty|else came|em|embarrassed
4|end this|endings|endings .|english .|enjoy !|enter|eve|even when|evening from|ever written|every friday
4|everyone gets|everything's|evil ,|exchange .|expecting|explain why|f /|family tree|family's|fandom|far the|farm
4|farm ,|father called|fathers|favourite thing|february|february .|feel better|feels|few of|figured|file .|film ,
4|find out|find was|finds|fine now|finishing|fire to|first|fits|fixed .|flat ,|flist|fluffy|follows is|for any
4|for days|for giving|for going|for her|for his|for more|for tonight|for understanding|foreword|forgot to|found the
4|found this|fourth|french|from there|from under|front page|fun fact|future .|game ,|gang|gen|genre drama|gentle .
4|get from|get home|get it|gets dark|gifts|gilbert|give him|glad|glad i|glad you|gloves ?|go ,|go into|god|god bless
4|gone cold|gone through|good about|got any|got hungry|got me|grammar|grandfather ,|grateful|gray hair|grey and
4|growing|guess who|guessed|guessed it|guest -|guest yes|guts to|gutter|had in|had it|had me|had run|had this|had two
4|hades|hadn't said|halloween ,|hamster|hands up|happens|happens in|happy with|hard over|harm ,|hate that|hates|have .
4|have a|have laughed|have no|have only|have sat|having fun|hazel|he gets|he likes|he makes|he'll be|he's only
4|he's read|he's such|heart .|heart </s>|helps a|her honeymoon|her name|her on|her own|here !|here ?|here's something
4|here's your|hermione|het|het ,|hey guys|hi it's|hid|hide under|him back|him every|him if|hinata|his best|his eggs
4|his temper|hit|honoured|hope i've|horse was|horses|hospital .|hours and|house !|housekeeper|how close|how's|hudson's
4|hugo is|human|humour .|hunting|hurts|hurts .|i actually|i adore|i cried|i cut|i enjoyed|i figured|i grew|i heard
4|i hid|i laughed|i post|i realise|i recommend|i stand|i teach|i walked|i was|i watched|i went|i'd be|i'd planned
4|i'd thought|i'll ever|i'll go|i'm begging|i'm looking|i've added|i've drawn|i've loved|i've still|i've turned|ice
4|icons|if a|if i'm|if you've|ignore|ignores|in another|in any|in chapters|in hospital|in six|in to|in which|inbox on
4|incomparable|instalment|interlude|is NUMBER|is alive|is at|is because|is in|is still|is terrible|is where|island
4|isn't in|it be|it came|it fit|it makes|it nearly|it tastes|it won't|it written|it's all|it's going|it's okay
4|it's pinned|it's strange|it's wrong|january ,|je|jeff|jem|jenna|jkr|jo !|john .|just got|just here|just imagine
4|just kidding|just take|keep .|keep me|keep to|kettle in|keyleth|kind word|kinda|kindly .|kripke|lady with|landed
4|laptop ,|laptop's|later|lawyer ,|learn what|least of|leave me|left </s>|legal|legs|length about|let alone|let them
4|line about|lines .|link .|link is|link's|link's in|list for|listened to|listening to|little brother|little sun
4|little thing|live .|llama|logged|lonely .|long wait|longer .|longest thing|looks|losing|lost everything|lot about
4|love .|love with|lyrics|m ,|mags|mags for|make excuses|makes a|makes my|mana|manage|many|many spiders|marigold
4|marisol .|marked|marmalade .|may|may now|may your|me any|me i|me it|me you'll|medically|meet again|men and
4|mention that|menu .|merrow|messed|met ,|might|mine has|minute ago|miss it|missing scene|mistakes in|month i
4|much better|mum ,|my attempt|my back|my beta's|my car|my computer|my driving|my family|my fingers|my flist
4|my grandmother|my house|my laptop's|my parents|my saturday|my stories|my thesis|my thumbs|my way|my wedding|n i
4|name at|name of|need it|neev|nervous about|never tell|never written|neville|new|new flat|new season|news about
4|next .|next a|niamh|night shift|nine days|nineteen|no|no promises|no spoilers|no there|no warnings|nobody dies
4|nobody got|noodles|norris|not deleting|not know|not me|not own|not saying|november .|now taking|of ?|of MARK
4|of geese|of him|of whatever|off for|off you|offered|offered a|oh yes|ok but|okay so|on every|on them|on this
4|on vacation|on your|once been|one|one a|one has|one i've|one on|one turned|open ,|ophelia|opinion .|or translate
4|original .|originally|other person|otter|out by|out that|over again|over here|owe you|own ,|own that|page !
4|part i've|party .|passed away|passed the|patience while|pee|pell ,|penguins|people are|perfectly|peru|peru .|petrov
4|petunia|pg|phew|phone ,|phone call|photo|picked a|pie|pirates|place on|places ,|planned|plans|plants|please do
4|please go|pm|poem is|point ,|politely|politely ,|post ,|post this|pray|present tense|pressure ,|professional
4|promise the|promises|proofread|prose|proud of|purpose .|put together|putting it|putting up|question|quiz|r </s>
4|rated m|rather not|rating pg|read MARK|read chapter|readers and|readers have|reading on|reading over|real one
4|realise|really helps|reason that|reblog|recipes|reference|ren's|repost this|reposting|resist .|respect|rest of
4|results|return .|reviewers </s>|reviews are|rice|robot .|rolls|room ,|round to|russian|ruth .|sad to|said about
4|said my|said she'd|said what|sandwich .|sausage|sausage .|save it|say otherwise|says about|says in|scarlet
4|school starts|scots|scots .|screamed so|season eight|section|self -|semicolons .|sentence ,|sequel|series ,|server .
4|setting|seventy|shaking a|shame|shame on|she'd never|she's going|ships it|should .|should get|should tell
4|shouting at|sick ,|since NUMBER|since it|sindarin|sir arthur|sir hugo|sites|sitting down|six months|six now|skip to
4|skipped|slower|small hours|so be|so blame|so embarrassed|so kind|so loud|so nervous|so quiet|so say|so we're
4|soldiers|soldiers ,|some people|somebody asked|somebody got|something i|song is|spaces|speak of|spent my|spoiling
4|spotted the|star trek|stop me|stopped me|story i|stretch|submitted|such an|suffering|suggestions|sunday with
4|supernatural|t </s>|t for|ta|tag|take him|take them|take two|taken a|taste of|teal'c|teddy|teen|teeth .|tell my
4|tell that|ten points|tent|terrible|terrible .|test|text|th of|than me|than that|than you|thanksgiving to
4|that happens|that he|that somebody|that there's|that's been|the anonymous|the banister|the boots|the bus|the button
4|the call|the chess|the dialogue|the ending|the ferryman|the film|the funeral|the incomparable|the jeff|the joke
4|the lighthouse|the mistakes|the moment|the murder|the name|the nun|the nurse|the occasion|the order|the otter
4|the professor|the prompt|the pub|the red|the sailing|the server|the seven|the ship|the status|the subject|the three
4|the translator|the truck|the very|the wiki|the will|the winter|the year|the years|them all|them back|them on
4|then come|then it|there you|they did|they get|they make|they only|things|things are|things before|things up|think it
4|thirteen ,|this at|this began|this for|this with|thought that|three of|three stars|through and|thumb .|thumbs up
4|ties|tiger|tight|tight ,|time one|times over|to bed|to chapter|to clear|to die|to have|to listen|to mags|to nothing
4|to pay|to skip|to this|to type|to where|tom was|too confusing|too disappointed|took all|topic: song|touched|train
4|translate without|translation of|tree ,|trek|trip|tunnel|turn it|tw|twins .|twins are|twist ?|typos|u|understood|uni
4|unless i|until friday|until i|until we|up how|up one|us all|used a|usually write|vacation|version of|very politely
4|very silly|visiting .|voice: now|vote|votes ,|voting|wait and|wait till|wales|walk .|war .|warning for
4|warning mentions|was QUOTED|was boring|was fun|was looking|was me|was moving|was only|was sad|was very|was written
4|wash|wasn't .|wasn't too|way .|ways to|we finally|we meet|we start|we won|we've reached|wedding ,|weekends
4|weekends .|weeks ,|weeping|wei|wei wuxian|werewolf|what follows|what he'd|what i'll|what's|what's in|when it|where .
4|where he's|where that|wherever|who don't|who ever|who said|who watched|who would|who's holding|why i've|wiki|wiki .
4|wild|will ,|will explain|will never|will return|winning .|wins .|wipe your|wish ,|wolf|woman in|won ,|wonder what
4|word from|words NUMBER|works in|world and|worry .|worry about|would like|would never|would rather|wouldn't leave
4|wouldn't let|wren|write in|written down|wrong about|wrote him|wrote it|wrote that|wuxian|year !|year earlier|yelling
4|you chose|you guessed|you guys|you has|you know|you made|you mind|you saw|you spotted|you too|you'd think|you're a
4|you're about|you've forgotten|you've had|you've no|your favorite|your support|your theories|zine
5|* throws|, best|, breathe|, can|, harry|, hospitals|, keep|, kids|, mum|, obviously|, people|, promise|, quick
5|, still|, stop|, tess|, though|, whom|, your|- NUMBER|- in|. p|. so|. yeah|. you've|<s> about|<s> alive
5|<s> anonymous|<s> another|<s> anyone|<s> art|<s> before|<s> bye|<s> byeee|<s> could|<s> cw|<s> done|<s> feel
5|<s> finally|<s> genre|<s> god|<s> he'll|<s> hiya|<s> jossed|<s> long|<s> much|<s> oda|<s> picture|<s> poll|<s> qotc
5|<s> replies|<s> sasuke|<s> scream|<s> scroll|<s> sit|<s> skip|<s> stop|<s> thoughts|<s> unless|<s> wasn't|EMOJI </s>
5|MARK in|MARK means|a back|a bag|a brother|a chat|a conversation|a crown|a gift|a go|a haunted|a heart|a hint|a hug
5|a lawyer|a menu|a missing|a nap|a native|a picture|a question|a reader|a rough|a sheep|a sister|a time|a trampoline
5|a wolf|abandoning|about forty|about marmalade|about where|account .|act|added a|after .|after my|again after|age .
5|ages .|alerts|all get|all had|all too|along .|already went|always going|always wanted|among|an explanation
5|and NUMBER|and half|and her|and i|and i'll|and made|and much|and my|and one|and others|and somebody's|and someone
5|and there's|and we're|answer a|any guesses|anyone can|anyone's|anywhere .|apparently|apply .|are all|are amazing
5|are by|are four|are mine|are safe|are some|as his|as one|at easter|ate my|bad ,|bag of|ball|based the|be dragons
5|be mad|be my|be up|because he|because nobody|because so|been kind|been living|being patient|belongs|belongs to|bet .
5|beta'd|beware of|big one|bite|bled|blinking|blow|boiling|bold|book came|bored|borrow|borrow him|boss|both are
5|break ,|broke her|brush|but no|but think|buying|by four|by the|byeee|calls|calls him|came for|came here|can get
5|can only|caps|caps lock|captain wentworth|care of|carried it|cars|cars .|cedric|changed nothing|chapter four
5|chapter six|check the|checked this|children .|choc|christmas to|cleaned it|close|closed !|clue|comfort|coming to
5|could give|couldn't have|counted .|cousin's|cover|credit for|crossroads|cup of|dairy .|darcy|date on|dealt
5|dealt with|dear </s>|dear readers|dear recipient|degrees|dickens .|dictionary|did say|did to|didn't have
5|didn't notice|die|died ,|differently|disciple|disclaimer still|do ?|do now|doesn't have|doesn't work|don't ask
5|don't normally|don't speak|don't sue|don't usually|dorm|dorm room|down there|down to|draco's|draft .|dragonrider
5|dragonrider NUMBER|dramatic music|draw it|dreams|drive ,|driver|driving test|drop|drunk|dumbledore|e -|earlier .
5|eat .|ed|eddie|edit fixed|either of|else asks|end !|end notes|entire time|errors .|even a|even got|events|ever asked
5|ever had|ever write|every day|every one|everything .|exercise|explain it|explained .|explanation .|fathers .|felix
5|fell in|fic|fiction .|figures|filch|filch .|final|finds a|finds out|fit .|five years|fixed now|fixing|flames will
5|flattered|flu ,|folks .|for|for either|for spiders|for that|for them|for tuesday|forever|forget it|forty times|fox
5|frame|frame it|friend's|frightened|fun .|funny|game .|geography of|german .|get a|get off|gets one|gif|gift for
5|giggling|girl in|glass orchard|glossary </s>|gmt|gmt .|goes out|gone by|good news|good or|graduated|great -|grief
5|grinning like|grow|guys think|half .|half done|hang|hannah|happened|happens .|happy holidays|hard|hard .|hard drive
5|hardest|harry isn't|has ever|has put|has said|hate me|hats .|have more|have my|have read|have used|haven't finished
5|he|heads|hear you|heart is|hello from|help|help .|help it|help myself|her sister|here comes|hers|him ,|him there
5|hint .|his name|hiya|hold his|home to|honest i|honeymoon|hopefully it|horn|horrible|horror|hospital bed|housekeeping
5|how old|hufflepuffs|hufflepuffs .|i also|i answer|i do|i drew|i first|i forget|i haven't|i just|i messed|i screamed
5|i think|i try|i updated|i'd tell|i'll answer|i'm @|i'm already|i'm crying|i'm putting|i'm sitting|i'm so|i've a
5|i've borrowed|i've cleaned|i've made|i've slept|idea that|idiot all|if there's|in book|in five|in for|in here
5|in italics|in january|in peace|indulgence|ines|inn .|inspired|internet ,|internet .|into my|inverness|is .|is below
5|is closed|is real|isn't|isn't dead|isn't related|it around|it grew|it helps|it i'll|it landed|it looks|it more
5|it should|it that|it turns|it up|it went|it where|it while|it worse|it's already|it's pronounced|jane|january|jin
5|joking|joking .|just like|just not|just say|just two|k </s>|keep looking|kept me|kicking|killed|kiss|kisses|kitchens
5|kitchens .|knee .|know how|know the|lady harrow|laptop|last book|last summer|last thing|last third|laughed at
5|lavender|learns|leave the|letter .|letting|lie down|lied about|like her|like that|list at|little longer|llama .
5|lonely|look after|looks like|lost an|love from|loved .|lovely .|luck !|lying down|mad|made it|magazine|magic .|maid
5|mail|main|make my|make no|make the|makes it|map now|mark|may want|me !|me an|me by|me explain|me going|me sane|me to
5|me want|medical|medicine ,|medieval|meet the|mending|mine ?|mine is|mint|moment ,|mon|much ?|much love|much to
5|mulder|my|my NUMBER|my account|my bad|my boss|my cousin's|my desk|my dog|my drafts|my favourite|my grandparents
5|my great|my hard|my job|myself a|n NUMBER|native speaker|near|necessary|neji|never knew|never say|never seen
5|never sent|never write|new job|new title|next bit|next update|nicer|nico|nine twice|no .|no ?|no see|no sleep
5|nobody gets|nonsense .|nope .|not abandoning|not joking|not making|not sorry|nothing happens|nothing here|number six
5|obviously|obviously .|of chapter|of hand|of little|of love|of part|of two|of yourselves|off|ok so|older brother
5|on history|one ,|one about|one hurt|one i|one of|one there's|one today|ones are|only come|only got|opened the|or a
5|orchard|other hand|outline .|over on|own .|own kitchen|own story|own those|owns them|paragraphs|parent|part two
5|password .|peanut|peanut butter|percent|pet|petition|piano ,|picks|picks up|pirates .|plate too|please let
5|please read|plum|poor|pregnant|pregnant .|presents|presents .|prices|prices .|profile .|project|promise|promise ,
5|promised .|prompt|pronounced|qotc|queue|quill|r .|rated|rating k|rating r|read about|read and|read your|readers !
5|really do|recipient ,|recognise|regency|regiment|remind|remind me|reminder|ren ,|reported|reported .|right about
5|riku|rodney|roof .|rotten|ruin|sad .|sailing|sailing .|sane|sat in|saturday ,|saw|saw it|saw that|say hello|says he
5|scared of|school .|screamed|screen .|scully|seasons|second ,|sect|see if|see why|seen to|semicolons|send me
5|sending me|serious|seriously .|server|set in|she liked|she says|she should|she thinks|she told|she wasn't|she's at
5|she's even|sheep .|shippers|shook his|shore|short and|shorter|should do|should leave|should say|sick|sick of|silly
5|since chapter|skip it|sleep well|snape .|sniff|sniff .|snowed|so flattered|so full|so my|so nicely|so to|so would
5|so you're|some notes|something ,|something out|song in|speaking to|stand by|star wars|start|started it|stop asking
5|stop sending|stop when|story in|story's|stretch your|stuff .|sue ,|summary's|surprised|taken|tales|tales from
5|tbc </s>|teacher found|telling|tense|tent .|than i|thank everyone|that he's|that no|that once|that order|that she's
5|that thing|that wasn't|that went|that's that|the accent|the anon|the bakery|the brothers|the class|the crossroads
5|the dairy|the draft|the dragon|the entire|the fifth|the flowers|the following|the game|the gap|the geography
5|the gloves|the halfway|the hardest|the horse|the most|the old|the plate|the prices|the questions|the shore|the siege
5|the summary's|the twins|the usual|them to|them up|theo|there's a|there's nothing|there's tea|thesis .|they really
5|they're not|thief|think that's|third of|third time|this came|this note|this off|this point|this time|this took
5|this when|those either|throw things|throws|thud|time no|time skip|timeline|titles .|to MARK|to celebrate|to everyone
5|to give|to her|to imagine|to learn|to pretend|to tales|to trust|tolkien's|took a|top|trampoline|trampoline .
5|translated|treasure|true story|two chapters|two in|two thousand|two years|type|typo|uncle ,|understand .|universe
5|until my|up again|up by|up some|using|vampires|verb|verb in|very fast|voice: I|votes|wait for|waiting .|want more
5|want to|wanted|was MARK|was always|was asked|was born|was dark|was flat|was going|was short|was thinking
5|was watching|watching|we are|we can|we know|we met|we need|we'll get|we're all|we've passed|went and|wentworth
5|were too|what she|what's your|whedon|when nobody|when we|who am|who explained|who guessed|who left|who stayed
5|who the|whoever|will always|with more|with my|with them|won't be|won't take|words have|words of|work in|work out
5|working|worst of|worth the|would it|wouldn't|writing a|written .|written by|wrong file|wrote most|wrote the|years .
5|yell at|yes it|you a|you can't|you enjoyed|you lot|you may|you people|you recognise|you say|you so|you thought
5|you understand|you're not|your legs|your name|your prayers
6|( i|* </s>|, arthur|, but|, come|, er|, now's|, off|, review|, shall|, who|, whoever|. ,|<s> an|<s> archive|<s> are
6|<s> baka|<s> bring|<s> carry|<s> characters|<s> concrit|<s> drink|<s> either|<s> endnotes|<s> everything|<s> grab
6|<s> historical|<s> hope|<s> hug|<s> look|<s> mwahaha|<s> pairing|<s> place|<s> readers|<s> recap|<s> ren
6|<s> respectfully|<s> roll|<s> seriously|<s> ship|<s> they'll|<s> thirty|<s> tl|<s> trigger|<s> until|<s> were
6|<s> word|<s> worth|EMOJI|NUMBER by|NUMBER he's|NUMBER k|NUMBER no|a bet|a car|a comment|a complete|a drink|a family
6|a haircut|a horse|a kid|a kiss|a mother|a screen|a second|a train|a word|about him|about leaving|actually|afford
6|ago ,|all i'll|all i've|all over|all will|all written|always been|and here's|and his|and somebody|another day|app
6|are a|are at|are on|are the|as long|as surprised|ash|at me|at school|attempt at|aunt .|avonlea|back here|baka
6|baka idiot|bank .|be MARK|be continued|be explained|be gentle|be kinder|be singing|bear with|been handed|been seen
6|bees .|before we|began this|begging|being called|bella|biscuit|bits|blame me|boats .|bobby|bobby .|borrowed|boxes
6|budget|budget .|but you've|button .|by @|by hand|by mistake|by monday|by text|called the|callum|came along
6|came through|can call|can we|can't do|can't help|can't tell|capitals .|catch|celebrate|challenge .|changing|chapter
6|chapter left|chapters left|chess .|chocolate .|christmas|class ,|cliff|closing|comic|coming ?|coming up|comma
6|concrit|confession .|congratulations ,|couldn't find|counselor|count NUMBER|cw|dance .|dark here|day late|days and
6|decided|deleting|dentist|didn't change|divorced|do we|doctor's|does ,|does it|does this|doesn't read|don't judge
6|done it|double|doyle|dream .|drink water|driving|dublin|dudes .|duel .|earl|edit NUMBER|eleven of|else is|else's .
6|em .|emoji|endnotes|endnotes </s>|english ,|entire|er|ever ,|everything after|exams ,|eyeliner|faint|fair|fanart
6|fast .|faster|favourites .|feel|feel i|feel like|fifteen|fight over|fill|film|finn|five times|fix them|flatmate
6|flows|follow|food .|for five|for today|for you|for your|forehead|forget|forgive him|forgotten this|friend told
6|friends .|from now|full one|fun to|funnier|funny .|genre|gift|give back|go at|go well|go with|god .|going|got an
6|got nothing|grew up|grogu|grown|guesses|guts|guy|hand -|happy thanksgiving|harry's|has had|hate to|have gone
6|have let|have seen|have taken|haven't read|he isn't|he kept|he reads|he said|head|head cold|heathcliff|heist
6|help with|helped|here as|here until|here with|here's a|hi all|historical note|hogwarts|hogwarts .|how this|how you
6|hug someone|hundred words|hurt|i began|i decided|i fell|i keep|i lose|i now|i owe|i sent|i understand|i'd had
6|i'd have|i'll take|i'm|i'm keeping|i'm proud|i'm really|i'm too|ices|idiot|idiot </s>|if your|in|in one|in space
6|in there|inside a|is somebody|is to|isn't the|it feels|it for|it goes|it wouldn't|it's nearly|it's winter|jack|jim
6|john's|keyboard|kicking my|kids .|kinder|kink|kink meme|kishimoto|kissing|knives .|know </s>|kurt|landlord .
6|laptop died|last two|latin|laughed|law|leave him|left ,|letters about|life </s>|life got|lighthouse|like what|likes
6|lives ,|look like|looks as|lord|lost his|lost the|luna|lyme|made that|made you|magic|make sense|makes me|map .
6|marisol|marnie|marriage|married on|masashi|masashi kishimoto|math|maths|meant the|medicine|memory of|message on
6|mine's better|miss|moment|month ,|mostly post|music by|musical|mwahaha|mwahaha .|my newest|my therapist|nap|naruto
6|natural|navy|nephew|never sure|news i|next one's|nice ,|nicely .|nine .|nine thousand|no pressure|nobody minds
6|nonsense ,|normally|norway|norway .|not enough|not expect|not in|note .|note on|notebook|now on|now that|now's
6|now's the|nurse ,|of ,|of story|of tea|of what's|on we|on wednesday|one can|one is|one time|one with|only changed
6|only supposed|only two|open|open your|opening|or how|other's|out what|over whether|panic .|paragraph .|parts|peace ,
6|peeks|people really|permission .|perpetua|perpetua </s>|persuasion|petra|physics|place your|playing|please|plot .
6|popcorn .|post pictures|posting|pray for|pretend|preview MARK|previously on|profile|prompt was|proofreading|pun .
6|puns|rachel|rainy|raise|raven|read these|reason .|rec|record ,|regret nothing|release|remus|respectfully|responses
6|responses </s>|review replies|reviews </s>|right that|rude|same evening|same person|sappy|says his|schedule|scotland
6|see what|seems|seen the|sense .|september NUMBER|serial|seriously|sharpening|she .|she won't|she'll|should
6|shouldn't have|shut up|simply wouldn't|sitting here|slow burn|smaller|snow .|so all|so far|so late|so short|so there
6|some water|somebody .|sounds like|soundtrack|spanish|speaker|special|spending|stand|start ,|stay|stopping|stories ,
6|story .|strange to|sunday somewhere|surprised ?|surprised as|swear|swear to|swearing|tag on|take care|takes place
6|tara|tbc .|temper ,|text message|thankful|thankful for|that as|that line|that should|that sirius|that there
6|that this|the big|the budget|the doctor's|the duck|the epilogue|the frog|the guts|the housekeeper|the keyboard
6|the language|the latin|the letters|the opening|the plot|the reference|the salt|the scene|the screaming|the series
6|the site|themselves|theories|there and|there may|there now|there will|there's one|they meant|they've been|think .
6|this goes|this happened|this morning|this so|this week's|thrilled|thrilled .|time that|tin .|title the|titles|to add
6|to being|to cry|to each|to get|to make|to mention|to my|to name|to take|to touch|to your|today is|today was|tomatoes
6|tonks|took our|total|total NUMBER|touch|touch anything|translator|trial .|trigger|tumblr|turns out|twice .
6|two hundred|typed this|university|up for|up in|used the|vala|villain|virtual|voldemort|wall and|want one|wanting
6|wants|warning|wars|was little|was wrong|washed|wasn't sure|we think|we're about|weather ,|wedding|week off|went a
6|what|what comes|what my|what you've|when i'm|when my|where the|which everyone|while ,|who never|who's mine|why he
6|will go|will was|wins|wish i'd|with .|with MARK|with love|wolf .|won't find|word count|words are|ya|year|you asked
6|you had|you hear|you liked|you surprised|you tell|you're getting|you've all|your bets|your opinion
7|( the|, back|, look|, our|, same|, we've|. to|<s> again|<s> author's|<s> bless|<s> canon|<s> copyright
7|<s> corrections|<s> don't|<s> go|<s> hugs|<s> it'll|<s> let's|<s> lots|<s> may|<s> mom|<s> more|<s> notes|<s> ouch
7|<s> part|<s> peace|<s> qm|<s> she's|<s> should|<s> six|<s> someone|<s> start|<s> stay|<s> that's|<s> tn|<s> too
7|<s> translator's|MARK by|a break|a cosy|a fever|a fight|a head|a phone|a queue|a sword|a tent|a wrap|about
7|act: names other works|actually like|advance|afraid to|after it|all made|amazing .|among you|an old|and has
7|and they've|and wrote|any mistakes|anyone else|anything .|anyway|arc|as always|asked my|asked why|austen|aww|back
7|back from|bad ?|badly|barely|based on|be ?|be fine|be grateful|be no|been brought|been sitting|been watching
7|been writing|being so|best place|beta said|better at|between .|bio|bio .|bless you|block|body ,|born|boromir|both
7|both .|box .|boy .|bram|brothers|burn .|busy .|but thank|can't stop|cat ,|cat's|ceiling .|change the|chapter .
7|chapter i|chapter is|chapter was|chapter when|chemistry|chemistry .|christina|city ,|cold ,|come here|comics
7|comics .|complete|continued|copy|cosy|could be|couldn't resist|criticism|dates ,|dates are|day to|death|deserves
7|dickens|did .|didn't </s>|didn't win|die ,|do go|doing it|done|down and|down for|drawn|drops|dudes|eating .|edited
7|elephant|enough .|entertainment|errors|even sorry|even the|everybody else|everyone had|extra|eyes|favorite
7|favourites|file|finally got|find me|finish it|forever .|forgot that|forgotten|found out|from me|from my|gate .
7|get your|go look|goldfish .|good day|good to|goodbye to|got|grab|grab a|grandmother used|graphic|grey|guest NUMBER
7|guys are|had just|haircut|halfway|hand ?|hannah .|happens to|happy you|has come|has got|has to|hate it|have asked
7|have had|have kept|have some|he can't|he didn't|hear what|hi|hope everyone|hope the|hoping|how are|hugs|hush .
7|i almost|i based|i blame|i counted|i get|i hated|i lit|i lost|i might|i moved|i refuse|i started|i'll never|i'm evil
7|i'm posting|i've fixed|i've not|idea what|ideas|idiots .|if i've|image of|in advance|in mine|in progress|in time|inn
7|instead .|is me|is up|it .|it got|it has|it this|it'll|it'll be|it's QUOTED|it's meant|it's what|japanese|joke
7|joke about|jossed|just leave|keep the|kept|kiss .|knew .|knives|know which|know you|kudos|lake|late and|least
7|legolas|letter ?|lexi|lied .|like this|line|little|live|longest|lose the|love|mad at|me|me a|me for|me last|me where
7|meet|mentioned|mentions of|merch|messages .|met in|microphone|miles from|miss you|moving house|murder|my boyfriend
7|my dad's|my day|my dears|my geography|my god|my gran|my inbox|my soul|name the|native|neither .|never do|newest
7|next up|no umbridge|nobody panic|nobody would|nope ,|not .|not dead|nothing else|number of|obsession|oda ,|of view
7|oh|old version|on a|on purpose|one will|only know|or so|other one|other side|otherwise .|ouch|ouch .|out for|own
7|owns|pairing|part one|partner|penelope|people ,|period|picnic|picture|pie .|pitchforks down|place to|plane|point of
7|pointed out|posting this|pounds|present .|pressure|pretend that|progress|promise .|property|property of|ps .|purple
7|purpose|q|question .|quote|read|reading|reading .|ready .|really was|red coat|refuse|related|related to|resist
7|response to|reviewers|room for|roses .|row of|run out|said i|said there|sailors|same day|save|say about|says MARK
7|scene .|scenes|school in|second half|see a|sent it|sequel .|series .|several|she came|she gave|she isn't|should she
7|show|six thousand|slash .|sneak|so ,|so this|so tired|so what|someone .|something .|sorry !|speaks|speechless
7|speechless .|spring .|staircase|staircase .|starts|status in|still here|stock|stock room|stolen from|stop looking
7|stop talking|straight|strange|sudden|summer .|take my|talked|talked .|talking .|teach|teacher|teacher .|tell him
7|tenth|thames|than the|thank|thanksgiving ,|that|that coming|that took|that's enough|that's going|the boys|the comics
7|the comments|the dates|the elephant|the hospital|the inn|the kiss|the mend|the next|the question|the right|the stock
7|the tea|the tenth|the thames|the twist|them together|them when|these .|they got|think|thirty|this and|this scene
7|thought i|time to|tiny|tl|to last|to post|to sing|today ,|today's my|together .|told .|told they|tonight .
7|translator's|treated|truth is|two of|typical|ugh|universe .|up and|update .|updates|us .|usually|version ,|wands
7|wanted a|was .|was getting|was told|was your|watson|wedding night|what did|what have|what should|when|when i'll
7|while you|who got|who liked|who put|why there's|with me|works|would|would read|would've had|wouldn't stop|wrap|yes
7|you cry|you go|you missed|you see|you voted|you waiting|you're right|your eyes|your favourite|your stories
8|(|, MARK|, friends|, guys|, sorry|, two|. MARK|. yes|<s> author|<s> blame|<s> content|<s> enjoy|<s> first|<s> get
8|<s> have|<s> help|<s> knock|<s> mine|<s> mine's|<s> moving|<s> muse|<s> preview|<s> spike|<s> warnings|<s> with
8|a comedy|a confession|a couple|a doctor|a mess|a month|a new|about a|about this|accent|action|agree|ahem|ahem .
8|all the|alright|an idiot|an update|and forth|and they|anyhow|anyhow .|as i|b|back now|bakery|been there|before i
8|best|bets|blog|blog .|boring|borrowed them|brandon|brothers .|brown .|butter|by that|came back|can look|can open
8|capitals|care .|case it|chase ,|checked .|chose|claim|coffee|comedy|comedy .|coming soon|comments ,|company .
8|confusing|count .|country we|cue|dear yuletide|didn't say|difficult|do with|doctors|don't hate|don't read|don't want
8|done .|easter|else .|enough ?|entry for|everybody .|everyone who|everything else|everywhere|everywhere .|exams
8|excuses|expect|feedback|feel about|feet ,|felt|first draft|flames|flip|flip side|flu|footnotes|for anyone|for the
8|forth|four of|free to|get used|getting on|ginny|ginny .|goes badly|goldfish|grandparents|had no|hair .|haircut .
8|halina|halloween|happy one|has a|have been|have hated|have nothing|he was|he'll|her birthday|her some|here from
8|hers .|hilarious|hope it|how long|hufflepuff|i changed|i posted|i see|i tried|i'd rather|i'm as|i'm glad|i'm home
8|i'm never|i've missed|i've moved|i've now|i've tried|ianto|idiots|if you|in capitals|in case|is MARK|it </s>|it ?
8|it comes|it out|it was|it's|it's hilarious|it's still|ivy|jamie|jen|just wouldn't|kit|last line|later .|learn
8|let's pretend|like an|line was|linked|long that|look away|looked it|loves|managed two|me your|meme|minds .|mine .|mo
8|mood|more to|moved it|moved the|moving on|my birthday|my english|my mum's|my profile|need .|need a|neighbour
8|never has|never have|never thought|never were|nicely|nobody has|not allowed|note i|notice that|now has|now with
8|of your|ok ,|old one|on|on me|one chapter|only|operation|otherwise|outline from|over it|over to|password
8|people who've|permission|pleasure|podfic|popcorn|prayers|pub|qm|read each|reading it|regrets|response|rest is|result
8|rock .|rough|roughly|said no|salt road|same ,|sasuke|saw everything|say something|say where|school ,|sheep|side
8|sister|so don't|some|something|something to|something with|speaking|stars .|stick|stop at|sure that|team|that going
8|that many|that's me|the author|the cat's|the cook|the flip|the idea|the link|the lovely|the pun|the real|the result
8|the ring|the top|the wait|the wonderful|there .|there won't|they aren't|think she|thinks it's|this has|this i
8|three ,|thumbs|till the|title .|title what|tn|to answer|to eat|to finish|to kiss|to say|to use|translate|truck|turns
8|two out|typed it|until the|use that|verse|waiting|wanted .|wanted it|was down|was for|was not|was you|water and
8|we had|website|weeks .|weird|well ,|which .|who saw|will keep|win ,|win .|window .|winning|written in|yeah .
8|years later|you noticed|you only|you when|you wrote|you'll find|you're in|you're on|your messages|yours till|zuko
9|* *|, folks|, he's|, hi|- my|. )|. it's|<s> as|<s> bear|<s> beware|<s> ha|<s> happy|<s> let|<s> poor|<s> rating
9|<s> really|<s> sleep|<s> someone's|<s> team|<s> third|<s> thought|<s> translation|<s> use|MARK -|a chapter|a dentist
9|a friend|a llama|a notebook|a nurse|a paragraph|a sentence|a short|address|ago|all|and not|and see|angst|another one
9|anybody still|anybody would|anything that|apologies to|are|are .|as ever|asked about|asking .|asleep .|at a|at us
9|attention that|badly .|be with|before the|beta the|beware|book two|bothered|but i|but it's|butter .|by it|bye
9|came out|can't|candle .|changes|chapter NUMBER|chapter two|chip|closes on|coming along|confession|consider|copyright
9|corrected|credits|cried|dairy|dears .|deserved|did ,|do that|do the|dog lives|drafts|drafts .|drawing|during
9|during the|eventually|eventually .|every other|everybody|everyone !|exactly .|excuse .|fan|feel free|fever .
9|following|following is|for once|friends|good guess|got married|guess .|guys .|half|haven't|he deserved|he's dead
9|hello to|here|here you|hint|his face|his head|honest .|i always|i live|i make|i mostly|i'm just|i've put|if you'd
9|in chapter|inbox|is|is fine|is from|is made|is not|isn't speaking|it shows|it's done|it's good|job|just saying
9|just want|know it's|lawyers|learn .|like them|literally|longer|loop|making|many of|me three|means the|met .|music
9|my attention|n|needs|nobody is|not her|not how|notes </s>|number NUMBER|older|on you|one's|own it|passed|point .
9|preview|probably .|pun|read it|ready|recap|recipient|repost|rock|salt|sense|she's been|she's had|shower .|shows .
9|sigh|sigh .|sign: quoted|sit on|six years|slash|so happy|somebody|something about|sorry for|spotted|still out
9|stories .|story is|stuck|suddenly|sweet|tags ,|tags .|talk .|that last|that up|the answer|the aunt|the book|the box
9|the good|the landlord|the number|the one|the poll|the shower|the song|the trial|the worst|then i|therapist|there for
9|there in|think did|think he'd|third .|thought you|to everybody|to something|told him|trial|twins|under a|until then
9|up on|us !|uses|warn you|warned .|was so|wasn't using|wave|way from|we'll|week|what the|what to|what was|when i
9|whether to|who came|who read|who sent|who you|why .|why the|will be|will do|wish|wish i|with it|without|won|worked
9|wouldn't .|x|yet|you believe|you by|you said|you'd like|you've been
10|, good|, hello|, the|<s> coming|<s> glossary|<s> hopefully|<s> in|<s> right|<s> see|<s> short|<s> think|<s> title
10|<s> wow|<s> writing|MARK my|a b|a hundred|a page|a ride|a thing|ages|always .|amazing|and before|anne|anon|answers
10|ask .|away|bakery .|be nice|been warned|belong|belong to|below .|beth .|better ,|bless|bottom .|boys|bus .|but
10|butler .|called|can tell|canon|care|challenge|characters|comes .|commas|dani|dears|doesn't count|doing|easily
10|either|epilogue|feelings .|fever|fiction|folks|for those|forward|four years|from here|fun|game|getting|glossary
10|going .|got her|had that|hands|hands hurt|happen .|harry|has asked|haunted|have thought|having|he says|hi !|hiding
10|historical|hope|hopefully|hospitals|i ask|i spent|i wanted|i wrote|i'm doing|i'm on|i've ever|image|in between
10|insert|is ,|is for|is on|is right|it better|italics|job ,|juniper|juniper .|kidding|kidding .|kids|kind|knock .
10|know|landlord|language|let's|liked the|lives .|lost|love and|means|mended the|messages|missed|moment the|my blog
10|my page|nonsense|now it|okay|on .|ones|out there|part|pay|picture of|pictures of|pining|pitchforks|place
10|please don't|please stop|poem|pov|question of|rating t|really did|replies </s>|requested|reviews|right ?|ron
10|rubbish|safe .|said i'd|sat there|saturday|say which|scene in|shout|single|sixteen|someone asked|somewhere .
10|sorry .|spiders|spike|stolen|stuck in|t|taking|telling .|that happened|the cat|the pitchforks|the poem|the week
10|they do|thinking of|this one's|though|three years|up the|usual .|voice: the crowd|we ?|we're back|week's|were .
10|were right|what came|with that|word on|working on|worry|write it|write the|wrote this|you with|you'll never
11|<s> eventually|<s> oops|<s> probably|<s> ps|<s> put|<s> read|<s> set|<s> take|<s> tbc|<s> translations|? </s>
11|a candle|a dream|a very|about his|anywhere|apologies|asked what|asking|at my|author's|away .|b .|back in|be done
11|better|can't .|changed|cheers ,|clear|come and|confused|content|contest|couple|couple of|crazy|crying .|cut|day ,
11|dear .|end i|enjoy|enjoy the|fixed the|for all|gentle|giving|ha .|have this|he's not|helps|her ,|here we
11|hope nobody|hope that|how they|hundred|i couldn't|i did|i forgot|i made|i managed|is different|isn't what
11|it doesn't|it's coming|love you|made of|make|man in|mary|may have|mean it|mended|muse|my beta|no internet|not that
11|of .|of three|oh dear|one in|one's for|oops .|panic|please tell|post .|ps|quick|real ,|rest|romance|see|see how|set
11|short|shows|side of|sing it|sirius|snape|source|stuff|tbc|teapot|thank you|the archive|the end|the lady|there it
11|there we|thing i've|thoughts|to our|to read|to stop|today|told that|too .|twist|was in|weeks|with|won't say
11|would've|wow .|you're welcome|yourselves .
12|, nine|. .|<s> anyway|<s> apologies|<s> beta|<s> fin|<s> last|<s> off|<s> sigh|<s> things|<s> where
12|act: greets readers|age|and there|and yes|anonymous|answer|author|bad|beth|blame the|break|but it|can't see
12|couldn't|couldn't .|did that|does|dramatic|draw|everything|family|fin|fin .|fit|for MARK|for every|found it
12|geography|german|given him|go|good night|hadn't .|hello again|here's|how the|i honestly|i lied|i nearly|i wish
12|i'll wait|i've taken|is mine|it does|it's been|know ,|lines|long one|lot .|lucky|mine's|month|more of|my head
12|never .|no ,|nope|one .|paragraph|part NUMBER|peace|planned .|put this|r|read every|ren|ride .|saying .|says hi
12|she's|shower|sixteen .|slow .|so|someone's|sure about|talk|the bit|the duel|the show|tired .|to happen
12|topic: update|translation|trust me|unless|warn|we go|welcome .|when i've|which of|who wrote|whole|why|won't|worst
12|worth|write .|yeah|you read|yuletide
13|!|, it|/ n|<s> here|<s> here's|<s> same|<s> thanks|<s> ~|a few|act: forestalls questions|alive|an|and read|any of
13|art|back !|be .|because|because she|change|check|closes|dead .|dialogue|don't care|draco|end|english|every single
13|far too|favourite|feelings|fix|forgot|happy|hate|i checked|i had|i'll fix|is by|is now|is what|let him|look it
13|made up|me know|meant|morning and|my heart|my mum|no excuse|off the|okay ,|oops|out to|person who|rating|review .
13|said that|series|she wrote|site|so it's|spiders .|talk about|tell her|than|the person|they're in|time|too
13|translations|translations </s>|umbridge|warned|was meant|was sixteen|what if|you did|you to
14|)|<s> cheers|<s> edit|<s> keep|<s> never|<s> ok|<s> some|a lot|am .|asked for|based|be|be back|brought to
14|can't believe|carry on|edit|few|finally|get|grew|here ,|honestly|hug|i need|i'll put|i'm still|i've given|if i
14|in love|in this|it really|last chapter|leaving it|lied|lives|lots of|my dad|no idea|not ready|original|plot|replies
14|row|same|see .|she is|sorry if|thanks|thanksgiving|the original|these two|thing .|this|those who|time on|tissues .
14|to those|topic: story|two weeks|usual|win|with this|word|world to|wow|write something|you wanted|yourselves
15|, no|<s> end|<s> me|<s> next|<s> sorry|<s> written|author's note|dream|eating|fight|for now|ha|half of|have it
15|he wants|i got|i've|it's called|last week|minds|months .|my hands|nearly|not telling|people .|pointed|ride|safe
15|season|she said|so if|take|the NUMBER|the night|the outline|the people|this in|tissues|together|used|was it
15|whole thing|words|work|you all
16|. no|<s> -|<s> ask|<s> back|<s> who|<s> you're|MARK is|act: asks for votes|and now|asked how|but my|but then
16|don't have|duel|end .|get to|gets|go and|good ?|haven't .|hospital|i feel|i needed|i'm off|internet|me you|mine
16|needed|oda|person|plan|still not|take a|that's why|the letter|thousand|version|wait|what i'm|where|you need
16|you'll see
17|. i'm|<s> previously|a real|a whole|and|anyway .|back and|come back|corrections|drive|from a|he asked|he'd have
17|i'd never|knows|link|lots|made|me ?|need|previously|rather|that one|then my|topic: review|what they|who's|wrong
17|yet .|you .|you were
18|<s> (|<s> or|act: wishes everybody well|because i|chase|draft|it a|lot|months|more|not mine|now|off to|on saturday
18|outline|said MARK|ship|simply|that she|this up|warnings|what he|~
19|! </s>|<s> .|<s> summary|act: thanks a helper|checked|crying|five|free|i've had|it !|keep|note|sad|skip|slow|tired
19|title
20|/|act: thanks readers|also|bit of|dates|fixed|for this|makes|next one|poll|put the|really|though .|told me
21|!! </s>|<s> disclaimer|<s> not|archive|know .|see it|thanks to|thing with|today .|while i|who
22|<s> for|MARK QUOTED|beta|disclaimer|first one|from|i hear|know i|last time|point|right|tell me|the tags|this was
23|, since|, thank|happen|if|me that|so much|while
24|<s> be|<s> well|a /|act: excuses itself|blame|go .|he's|lovely|notes|thousand words|topic: writing
25|don't think|in NUMBER|next|tags|till
26|act: answers readers|act: places itself in a series|just|real|topic: post
27|act: says enjoy|probably
28|act: teases readers|summary|topic: comments
29|act: asks for reviews|bit|topic: length|topic: series
30|act: hopes they enjoy it|topic: the writer's life
33|NUMBER ,|QUOTED MARK|act: leads to the story|yes ,
34|topic: sharing
35|-|act: speaks of the writing|scene
36|act: dates an edit|act: dedicates or names its source
39|act: plugs a page
41|act: sets the scene for readers|topic: faults|topic: kudos
42|of you|topic: genre words
43|had to
44|act: credits a beta
45|act: speaks of updates
46|act: asks for opinions|topic: a site
47|topic: cast|topic: chapter
50|act: warns of content|voice: chat
51|act: disclaims ownership|topic: parts
52|topic: canon
53|act: thanks for reading
57|act: explains itself|act: speaks of its making
61|act: looks back at the chapter
69|topic: fan fiction"""

"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

STEP = 0.05
BIAS = 11
PACKED = """\
-77|<s> MARK
-55|<s> QUOTED
-44|story: a letter
-38|<s> we
-34|, </s>
-32|NUMBER NUMBER|story: someone did
-30|if there
-29|hello ?|i'm writing|said the
-28|<s> she|where you
-27|had|how i|i say|kitchen|my name|o
-26|, and|flashback *|i've read|know about|life|she'd
-25|<s> and|oh ,|yes </s>
-24|, said|<s> he'd|<s> one|man
-23|<s> from|<s> your|act: wishes readers well|chapter of|it back|it's me|looked|max|office|only the|run|seven
-23|that i'm
-22|<s> everyone|<s> i'd|but this|did it|hill|in it|man who|my name's|night|story: embeds|stranger|this by|you for
-21|<s> @|<s> by|<s> mum|QUOTED .|QUOTED ?|about love|come|congratulations !|door|fish|held|late|must|name's
-21|next chapter|nothing .|please .|says that|shall|stood|told|you have|you take
-20|!! it|, all|<s> please|<s> she'd|about my|chapter !!|couldn't believe|happened in|isn't mine|majesty|said
-20|story: something was|there was|turn|you want
-19|<s> welcome|could|do you|flashback|he'd|jo|lamp|laugh|lay|mother|no </s>|outside|own a|papers|reading this|stone
-19|story: scenery|swim|there'd|worse
-18|, every|/ NUMBER|<s> day|NUMBER /|QUOTED !|a long|all for|and he|and if|and in|asked .|end </s>|father|go in|how .
-18|it made|lisbon|lit|mind|over .|pen|publisher|say ,|shoes|staff|stopped|that a|time ,|waving|we'd|welcome ,
-17|. *|<s> i've|<s> level|<s> they|<s> they've|admin|always|and the|before .|captain|e|for coming|has no|hats|how it
-17|i have|i'll stop|it's from|name|novels|now ,|okay .|on ?|pencil|said .|small|tell|that's what|what do
-16|, my|, okay|, update|, with|<s> alas|<s> class|<s> dad|<s> is|<s> monday|all ,|behind|did my|don't kill|ellen
-16|entry|explain about|for me|gone .|good for|green|i can|i will|i'm no|is it|is no|life has|machine|me back|name is
-16|news .|of those|record|recording|so here|standing|that i|that some|that you|there|there is|they let|thing to
-16|ticket|tomorrow ,|travelled|tuesday|walls|was|welcome back|woman|write to|you up
-15|* flashback|, NUMBER|, in|, it's|, to|<s> jo|<s> today|<s> what's|a body|a button|ah ,|all right|all staff|another
-15|back ,|baron|bees|believe it's|bike|books in|brave|breakfast|bring|can't find|closed|don't drink|father .
-15|find this|for what|front|go back|good|happy there|have written|have you|hope you're|i finished|i tell|i'm not
-15|i've got|i've kept|it again|it once|it's the|king|know if|known|last .|level|of all|photograph|place .|quite
-15|remember|right .|sorry it's|table|tells you|the lamp|these days|this ,|this part|thought .|to now|twenty|went
-15|who are|why i|will get|words .|write|write stories|yellow
-14|, i'm|, you'll|<s> he|<s> now|<s> rain|<s> y|QUOTED QUOTED|a book|a house|a nun|a yellow|alas|any questions
-14|bit different|boat|can see|can still|channel|coming .|day </s>|diary|did not|don't be|got about|grandad|harbour
-14|henry|here now|house|i remember|i shall|i'm the|i've told|if anyone|in ,|just that|kill me|late .|level up|look !
-14|make me|mondays|mr|mr .|my last|old school|out .|over and|peeled|peter|pip|raining|real life|room .|s .|see this
-14|smile|so i'll|steve .|sunday !|sword is|tells|the chapter|the war|they don't|they tell|they've|think ,|tiring|to a
-14|told this|torn|true|two .|voice|voted for|walter|wanted the|was on|what i|wind|write this|y /|you come
-13|, wheel|<s> but|<s> chapter|<s> friday|<s> the|<s> you'd|a bad|ahead of|an idea|are mistakes|aren't ,|at it
-13|be angry|before me|blinked|boats ,|bottom of|burn this|calm|calm .|can't be|chapter ,|comments are|dark
-13|didn't know|died|does the|down|down .|example|example </s>|excuse me|fear|first of|five .|flour|for some|forgive
-13|frodo|from where|go to|guys|hadn't|half -|happy birthday|honest with|hull|i ate|i told|i'm here|is like|is the
-13|is this|it sounds|lena|log|m .|march|marlow|me again|me the|my friends|my mom|my sister's|neither of|nell
-13|never told|of that|of them|on one|once|ought|paid|parking|poor .|post office|priests|rain .|reasons|road|room|rule
-13|shoe|sir|sister's|smile .|so long|so sorry|something better|still no|still there|that i've|that's my|that's the
-13|the bike|the table|the walls|theatre|there are|think of|up ?|update|was ,|was i|weddings|will have|wondered
-13|wondered too|would you|writing .|you idiot|you this|your last
-12|( he|*|, if|, m|, then|- night|<s> harbour|<s> mina|<s> reward|<s> sing|<s> thank|<s> tomorrow|<s> tuesday
-12|NUMBER march|a letter|a note|all well|and why|angry with|anyway ,|as if|asks|asleep ,|author of|baby .|back a
-12|bad knee|barman|be alone|been good|by yourself|can't read|care to|club|comes out|comment .|day|decide|dog .|dogs
-12|editor|entry NUMBER|everyone in|explain|eye|feet|finch|foot|for everything|goes on|goose|had been|handwriting .
-12|hard to|he has|he never|he wrote|help me|his|hours|hours .|i finally|i talk|i'm in|i'm sorry|i've brought|it and
-12|it is|it's like|it's that|june|just a|just need|knight|left -|light|listening .|long .|looked for|manners|me </s>
-12|me smile|meaning to|moon|much of|my first|nobody|not to|noted|out who|parrot .|party|peas|pocket|put in
-12|really sure|reward|say that|sea .|side ,|silence|sing ,|some time|sooner|spin|spoke|stairs|that out|that we
-12|the fire|the others|the photograph|the time|the water|them either|they always|they say|they'd|think about
-12|this account|this down|this song|to speak|to think|up !|upstairs|very nice|we're a|we're not|wheel|wolves .
-12|wrote .|y|you aren't|you decide|you ever|your own
-11|, listen|, nan|, thought|<s> after|<s> at|<s> congratulations|<s> do|<s> i'll|<s> john|<s> kiss|<s> paris
-11|<s> shall|<s> sir|<s> subject|<s> will|<s> you've|@|a date|a next|act: excuses lateness|all my|always the
-11|attention ,|author .|available|be patient|bed|begun|begun to|buried|but you|call|can hear|can't sleep|candle's
-11|chapter fourteen|congratulations|correspondent|correspondent .|cupboard ,|dawn|decide .|desk .|desks|did the|do .
-11|doors|end flashback|everybody !|figure|figure out|fire ,|fitch|food|for my|friend has|get this|girl|got the
-11|had written|hail|have called|have never|high|hotel|house .|hunger|i guess|i still|is late|is reading|is typing
-11|it down|kill|lands|leak|left|let it|lie|light .|listen|marrow|max .|me now|missing|mum|my candle's|my editor
-11|next week|nine years|nobody else|not really|not supposed|now it's|number|one and|oranges|oranges .|other than
-11|ought to|paris </s>|part .|pen .|push|questions ?|radio|raining .|really nice|record .|reviewed|round|say a
-11|seen it|she really|so bad|so i've|so in|socks|soon .|sounds .|steady|step|still|story has|story: present tale
-11|sunday|system|take your|tell them|that .|that is|that you've|the|the bath|the garden|the paper|the radio|the thing
-11|their|then|thinking .|third|this isn't|to look|to lose|today we're|tom|tree|trees|truth ,|turn round|upon|us|user
-11|waited|was never|what happened|what would|what you|what you're|which i|wise|with a|with her|would not|would only
-11|written|you could|you never|you well|you'd|you're going
-10|) .|, are|, is|, on|, read|, really|, turn|, welcome|- QUOTED|<s> NUMBER|<s> anna|<s> attention|<s> cook|<s> forty
-10|<s> it|<s> june|<s> real|<s> review|<s> sunny|<s> three|<s> under|<s> wednesday|<s> yours|MARK said|QUOTED -
-10|a drum|a stone|account|afraid .|again ?|an apology|and i'd|and i've|and tell|and that|answer you|any|are bad|arm .
-10|bath|bear .|because i'm|bed .|been|began|beginning|beside|bread|brief .|burn|buy|came in|can forgive|closer|coat
-10|come ,|come to|come up|cry|day for|day one|deal about|do i|do my|don't .|don't post|drum|drum .|dug|effect|entry .
-10|ever tried|everyone does|finish the|finished it|first ,|for ten|for two|fortune|found them|from you|full .|go on
-10|going in|good morning|grace|handwriting|have something|have told|haven't written|he would|her .|here's the
-10|hi everyone|him|home ?|hour|hung|i asked|i left|i should|i'll start|i'm alive|i'm fine|i've sat|i've seen
-10|idea came|if this|is one|is really|it's hard|it's warm|june NUMBER|last update|letter !|life ,|listened|lost .
-10|luck .|made me|me another|minded|minded it|minutes|mistakes ,|move|moved .|my aunt|my bed|my brother|my good
-10|my story|my turn|names .|no one|nobody tells|not have|not proud|o'clock|of it|of the|of what|often|on the
-10|one night|out a|own the|paris|part of|pass|phone .|piano .|plant|policeman|policeman .|practised|quiet|rain
-10|reasons .|rest .|running .|sat here|sea|she doesn't|she had|sick .|sign|sign: speech|since .|sing|six|skill
-10|smell .|so here's|someone ,|sorry to|steve|stone .|street|sure|tell people|that night|that's how|that's it
-10|the back|the bear|the king|the kitchen|the theatre|the well|there would|there'd be|thrupp|tick|to understand|too ,
-10|torn it|trouble|turned|unit|unit NUMBER|voted|wake|what had|when you've|who didn't|whom|will|writing|yell
-10|you enjoy|you will|you're late
-9|, everybody|, kid|, she|, such|, that|. pruitt|<s> admin|<s> comments|<s> give|<s> hi|<s> his|<s> int|<s> log
-9|<s> name|<s> on|<s> people|<s> reason|<s> somewhere|<s> then|<s> they'd|<s> this|<s> turn|<s> twelve|a beginning
-9|a door|a living|a pause|a place|a secret|a shopping|a silly|a story|a voice|about boats|about that|ada|after that
-9|agreed|aloud .|am </s>|am now|an egg|and all|and don't|and we|anna|any more|anyone there|are !|are you|arguing|arm
-9|asleep|back with|be another|be brief|be coming|bear|been a|been getting|been looking|been putting|before that
-9|believed|bell|birds|birds .|body in|boy|boy who|but give|but you'd|by our|came|camera|chapters ,|chat </s>|children
-9|church .|closer .|computer|corn|couch|couch .|dark ,|dark .|days|deaf|dear diary|delay|didn't do|different .|dish
-9|do </s>|does .|dog|done ?|down below|downstairs|drove|earned|egg|eight and|email .|ending ,|ends .|english is|ever
-9|ever read|ever sent|every night|everybody has|everyone ,|exactly where|famous|fire|for NUMBER|forgive me|garden
-9|glass .|goats ,|got your|have done|he looks|he's right|head .|hidden|how do|hull .|i am|i bet|i cannot|i hold
-9|i leave|i look|i won't|i wouldn't|i'll write|i'm back|i'm dead|i'm late|i've asked|in all|in episode|int|int .
-9|into the|is anyone|it wasn't|king is|kitchen .|knee and|know me|last ,|lawyer|leeds|left the|lemon|let|let us
-9|let's get|lets|level NUMBER|light's|light's on|like ,|like a|like me|love to|make it|managed it|me how|member
-9|message|met three|mina|mondays .|move .|moved again|my boots|my phone|my writing|myself that|named MARK|neighbours
-9|never got|nice|nobody ever|not the|notes .|notice to|now i|nun|oak|of five|of his|of us|off a|off this|on meaning
-9|one up|own much|parcel|phone|please ,|pocket .|promise things|pruitt|purposes|put MARK|reader ,|review ,|river
-9|road ,|room NUMBER|said thank|sat|saw her|say .|say you|see my|seventh|she thought|shipping|should i|should like
-9|signal .|silly thing|singing|sink .|sleep ,|slept|so that's|somebody had|song .|spoken|stands|stars out|stood ,
-9|story: he or she|sue me|tag .|take the|tell it|that face|that my|that winter|the camera|the chat|the corner
-9|the lawyer|the machine|the papers|the reader|the record|the room|the sea|the second|the sink|the sixth|the station
-9|the wick|them .|then i've|theory about|there isn't|there'd been|there's plenty|there's somebody|thing in|think that
-9|this on|this room|thread|to fix|to keep|to move|to thank|todd|told the|tray|trying to|tuesday .|two o'clock
-9|two stars|up .|up last|used for|visiting|walls .|wants a|was about|was no|we all|we were|wearing|web|wet|what else
-9|when you|while .|who voted|whoever's|wick|will write|with his|witness|would be|write again|writes|written it
-9|years old|you something|you wouldn't|you've earned
-8|! MARK|, QUOTED|, at|, don't|, just|, let|, or|, someone|, something|, that's|, they're|, where|- handed|- one
-8|. ortega|:3|:3 NUMBER|<s> eleven|<s> everybody|<s> grandmother|<s> having|<s> her|<s> how|<s> i|<s> mother
-8|<s> neither|<s> no|<s> note|<s> rosa|<s> tell|<s> thou|<s> thursday|<s> tonight|<s> two|<s> what|? *|NUMBER :3
-8|a box|a boy|a folder|a ghost|a good|a room|a tree|a true|accept|act: speaks of its English|air|and closed|and did
-8|another chapter|answer it|any .|apologise for|arguing about|arrived|as to|asks me|band|bed and|beer|bees in|begin
-8|beginning of|believe me|bike .|bread .|bridge .|bring a|but she's|buzzed|cake ,|came on|can't ,|can't come
-8|captain's|car ,|carried|carried the|chalked|chapter thirteen|chat|chicago|clock .|coats|colonel ,|color|come a
-8|could wait|course|daughter's|dawn .|dead|delighted|delighted .|delphine|didn't|discuss|do not|doesn't like
-8|don't like|don't look|don't mean|don't take|door is|drives|eat|end ,|even if|face|far as|fell .|fern .|finale
-8|fish .|floor|fog|folder|followers|for six|for twenty|forty|four .|four minutes|friend|get better|give me|given .
-8|goat .|good .|good at|goodnight ,|got as|gotten|had chalked|had i|had not|happened that|happens when|he had|he read
-8|here's what|hi .|hm|hold|hole|hole in|husband|i broke|i hate|i learned|i met|i noticed|i run|i stayed|i took
-8|i wasn't|i'd got|i'll keep|i'll tell|if the|in ghosts|in lisbon|in writing|ink is|is done|is full|isn't even
-8|it hurt|it now|it said|it stops|it the|it's quiet|it's so|it's tuesday|it's your|journal|just me|just the|keep a
-8|key|keyhole|know ?|know a|last word|laugh ,|laugh .|laugh at|learned|letter|lift|lights|linen|listen ,|little .|lol
-8|lol </s>|love ,|lying there|me and|meaning|means that|men|met my|more .|moves|my mother|need to|new chapter|nice .
-8|nights|no chapter|no letter|not MARK|not so|not sure|note and|number four|oak .|of me|on </s>|once .|one arm
-8|one thing|or don't|or i|or in|order|order to|ortega|out and|out with|own fault|parcel came|passport|patience ,
-8|pencil .|perhaps|phone buzzed|phones|pictures .|planned a|platform|please leave|please put|promised|prophecy|pushed
-8|queen|quiet here|radio on|radios|ran .|read aloud|read to|report .|reviews make|reward NUMBER|rosa|said ,
-8|school for|see !|see that|she hit|she's left|sheets .|shoe .|should explain|signs|silence .|simon|since then
-8|sit down|sitting|sixth|sixty -|sky|so am|some more|somebody who|someone else|son|sounds|speak to|spoken to|stared
-8|stared at|started to|station|steal|stop reading|story: speech|subject|subscribers|such a|sunday .|suppose|sword
-8|tale of|tall one|tap|taught|temper|ten minutes|th .|thank everybody|thanks .|that are|that if|that it|that things
-8|the car|the dead|the goose|the hero|the house|the manuscript|the morning|the post|the sky|the step|the tall
-8|the thank|the third|the trouble|then ,|there </s>|there with|there's the|thing ,|things .|thirteen|this to|thou
-8|thousand people|thumb ,|tied|time .|tiring .|to anyone|to him|to report|to share|top of|trousers|turned it
-8|under the|up because|very good|very small|very tiring|walk down|warm .|was busy|was sorry|weather .|wednesday .
-8|what this|what's this|who can't|who is|who writes|who'll|whole of|why i'm|wick .|widow|will </s>|wind .|wolves
-8|wouldn't be|write more|writing that|wrote MARK|years ,|years earlier|you|you !|you always|you and|you in|you next
-8|you've paid|your daughter's|your loving|yours
-7|, actually|, children|, dave|, nobody|, over|, please|, reader|, somebody's|, too|, when|- six|.|. i|. n|<s> ah
-7|<s> because|<s> eat|<s> eight|<s> entry|<s> it'd|<s> jack|<s> just|<s> kirk|<s> nobody|<s> play|<s> sam|<s> spock
-7|<s> testing|<s> we'd|<s> write|NUMBER !|a .|a coin|a colonel|a dragon|a hole|a swan|a television|a theory|a tooth
-7|a waiter|a wardrobe|a witness|a wonderful|above|ah|all your|always ask|an answer|ana|and old|and she|and since
-7|and this|angry|any better|anybody .|apart|apology|are NUMBER|are welcome|argus|as MARK|asked me|asked that|at home
-7|back .|bars|bars .|before it|began with|behind you|below ,|beneath|beside the|birthday to|blew|blotted|body|boots
-7|both ,|breath .|bridge|buses|but she|but the|but you're|can i|carol|casserole|cathedral|cereal|chain|chair|clicked
-7|coaster|coat on|coin|could have|counter|dad|day NUMBER|days ,|dead ,|dead now|dear reader|delay in|describe|deserve
-7|didn't .|didn't answer|dies|does get|dogs ,|don't know|don't trust|done with|dress .|dropped|easier|edmund|eight .
-7|else had|else's|enterprise|error .|ever asks|everyone|everyone at|eyes .|faces|falling|famous .|feed the|fern|find
-7|find something|first language|folds|for one|forgiven|forty thousand|found .|fourteen ,|friday|fridge ,|from her
-7|from him|full of|gate|gentlemen ,|get that|gets to|give them|glass|glove|goat|good person|got to|guards|had eleven
-7|had happened|had the|half a|hard that|hatch|have another|have begun|have guessed|have your|he doesn't|he will
-7|he'd been|he's the|here is|here it|hero|hold it|home|honey .|hope .|hope you|i looked|i must|i sit|i suppose|i woke
-7|i would|i'd left|i'd read|i'll be|i'll bring|i'll make|i'll try|i'm always|i'm aware|i'm good|i've already
-7|i've decided|idea of|in my|inside|inside of|is fair|is lying|is who|isn't my|isn't true|it gets|it off|it since
-7|it's on|its|jacket|joan|john|joke .|just have|kid .|kiss the|knew|last letter|last page|laughing|laughs|learned to
-7|leave a|leave out|leeward|letter in|lies|life and|like my|liked|listening|little here|log ,|long road|long to
-7|lost a|lot ,|loved|loved him|loving|lower|made my|made one|man ,|manual|manual was|march .|mayor|me as|me at
-7|me tell|memory .|men are|midnight|mill|mind .|mine at|mom .|morning|mother ,|mum says|murdered|mustn't|my love
-7|my very|n .|name on|nan|never meant|never met|new one|ninety|no order|not an|not open|nun .|of a|of bees|on for
-7|on it|one does|one would|open the|other people's|out ,|own and|page|page of|papa|paper|patient .|paul|paul .|per
-7|pete|picking|please forgive|pockets|post the|pot|private|put|putting off|question ,|questions|quirk|ran|read my
-7|readers of|red .|removed|removed .|ring|roof of|round and|rush|said it|say|saying it|says ,|scream .|scroll|seal
-7|season's|seconds .|see ,|seven .|sheets|shoes .|shopping|shopping list|shot|should have|should've|shoulder ,|sill
-7|silver|six and|smell|smelled|so the|somebody else's|somebody was|someone had|son's|sooner .|spock raised|start .
-7|station .|steps|still got|street ,|string|subject the|swung|table .|talking to|talks|television .|testing|testing .
-7|than a|thank god|that for|that leaves|that they|that was|that you'll|the drinks|the editor|the folds|the form
-7|the gate|the hatch|the manual|the matter|the men|the picture|the pie|the river|the roof|the rule|the seal
-7|the seventh|the shoe|the sill|the singing|the soup|there ?|there were|they still|thinking that|this book|this diary
-7|this week|three|three times|threes|thumb|thursday|to anybody|to ask|to call|to four|to it|to leeward|to show
-7|to swim|to that|today i'm|tom is|took one|took the|tore|tree on|tuesdays|twenty -|typed ,|uncle|updated|waited .
-7|waited for|waiter|waiter .|waits|want that|wanted to|warning this|was allowed|was just|was waiting|way that|way you
-7|we aren't|we've|weddings ,|week later|well|well done|went .|went on|went wrong|were|what .|when the|when you're
-7|where was|which|who's died|will find|wished|with two|with you|without a|witness .|wives|write down|writing it
-7|wrote to|yet that|you ?|you get|you look|you that|you'd be|you'd have|you'll have|you'll know|you'll laugh|you're
-7|you're here
-6|( NUMBER|, aren't|, before|, dad|, follow|, has|, long|, one|, put|, quite|, readers|, says|, somewhere|, those
-6|, waiting|, which|, will|, yes|- year|. </s>|. nothing|. s|<s> *|<s> behind|<s> below|<s> burn|<s> english
-6|<s> everyone's|<s> father|<s> follow|<s> hugh|<s> i'm|<s> mind|<s> miss|<s> references|<s> rule|<s> somebody's
-6|<s> sunday|<s> there|<s> there'd|<s> today's|<s> tony|<s> wish|<s> you|MARK says|NUMBER )|a beard|a bridge|a coat
-6|a cupboard|a great|a library|a marrow|a middle|a motorbike|a policeman|a spoon|a stranger|a week|a woman|abide
-6|abide a|about you|accident|accident .|accusing|accusing anyone|after all|after me|again on|agatha|ahead|all .
-6|all day|all there|alone|also for|am|an ending|and ,|and every|and how|and it|and me|and nobody|and tore|and under
-6|and you|and you've|another and|anyone|anyone about|are never|are number|are six|aren't|around for|arthur .|as a
-6|as before|as far|as you|ask the|asleep on|at|at weddings|attic|aunt|away ,|be obliged|be upstairs|beard .|beat
-6|bed ?|been sent|being|being a|belgium .|believed .|bent|best of|bigger .|bills|bishop|bit .|blinked .|book was
-6|boots .|box|brb|break .|breathing|bridge ,|brothers ,|but that|but there|but there's|buy me|cairo|call for|came ,
-6|came up|can explain|cannot|cent|chapter house|chest|chest went|class|closed the|colonel|come after|come in|complain
-6|concern|cook|corner ,|couldn't get|counted the|cross .|cry .|cupboard|dad .|darling|date .|dear|december|detective
-6|do it|dollars|don't let|don't need|don't scream|down what|dragons|duchess|duck|duke|e .|each sunday|eat something
-6|eaten|egg .|eleventh|else to|ended|enough of|evening .|every time|evil .|exits|explains|explanation there|eye .
-6|fall .|feed|feed it|felt .|first story|first thing|flat and|folded|for anything|for eleven|for instance|for people
-6|forgive the|four|four times|fresh|friday .|fridge|from hull|from the|front of|full|games|gazette|general|gentleman
-6|gerald|get out|get the|giant|girl ,|girl .|girl with|goats|good ,|got one|great deal|guess it|gull|guys ,|had forty
-6|had from|had never|hall|hall with|hands .|happy ending|has anybody|hat|have just|he could|he left|he's been
-6|heard him|hello !|hello ,|her so|her that|her with|herself|him with|his hat|his life|hold .|hope this|hour .
-6|hours ,|how many|hugh|hugh pask|hundred years|i know|i meant|i mention|i own|i promised|i put|i shut|i stole|i want
-6|i'd|i'd always|i'll|i've begun|i've known|i've often|i've said|i've started|idea .|idiot .|in fact|in front
-6|in ninety|in order|inform|instance|into|is coming|is hard|is nothing|isn't that|it began|it just|it with|it's a
-6|jokes in|jonas|just don't|keeping a|kell|king .|kirk|kirk to|knew about|know exactly|knowledge|known .|land
-6|learn to|leave|leave .|letters .|library .|lie .|likely|limp .|locker|london|lose|love story|low|mad .|make sure
-6|man .|man with|marcus .|marrow .|may concern|me once|me out|me whether|mean to|message .|middle and|minute ,
-6|missing .|mondays ,|money|money .|more likely|motorbike|much as|must not|my darling|my dear|my father's
-6|my grandfather's|my homework|my letters|my pocket|my school|my sister|my son's|my tale|my uncle's|named|nan's
-6|nature|never liked|never said|never so|new heart|next to|night .|night </s>|nine|nobody at|nodded|nodded .|none of
-6|not|not accusing|not as|not found|not going|not on|not one|note the|note this|note to|nothing that|obliged
-6|of anything|officer|ohio|on and|on holiday|on in|on thursdays|on with|once a|once what|one could|only wanted|or
-6|or (|or on|other ,|out on|owl|paid for|part to|part with|pask|passed .|past|people think|per cent|pier|pleasant
-6|police|police .|pot ,|previously i|promised to|put down|putting out|re the|read the|references|repeat|reports
-6|rewrite|roads|roof|rose|rose .|rug|running|runs .|s|said sorry|sal|salt to|same place|say nothing|say this
-6|second of|sent to|sequel to|set down|she can't|she did|shelf|shirt|short .|shot .|shoulder|silk|sings .|sit|sixty
-6|sledge|small .|smelled of|so i'm|so let|so you'll|something like|son ,|spectacles|sponge|sponge .|staff .|starts .
-6|status|stayed|steps .|stop there|stops|story so|stranger .|strength|student|sugar|sundays|sunny|sure of|surprised .
-6|talk too|tall|telephone|tell .|tell your|tend|tend to|than one|thanked|that didn't|the bank|the bell|the bills
-6|the board|the boat|the cake|the candle|the card|the case|the cold|the duke|the eleventh|the engine|the fish
-6|the hole|the inside|the job|the last|the midnight|the newspaper|the noise|the police|the queue|the quiet|the roads
-6|the rug|the same|the sledge|the smell|the stairs|the steps|the sun|the telephone|the train|the tree|the voice
-6|the windows|then the|there'll|there'll be|they|they think|they've asked|thing </s>|things that|think so|thinking
-6|third line|this ?|this year|those who've|three hours|through the|ticket .|time they|times and|to breathe
-6|to complain|to enterprise|to inform|to know|to start|toast|toast .|told anyone|told them|tomorrow|took off|tooth
-6|tram|tram ,|travel|trust|trust a|trust nobody|try|turn to|twelfth|twelve .|two brothers|two to|uncle's|until next
-6|until you|up to|walks|wanted ,|wardrobe|was eleven|was happy|was made|was nine|was right|waving .|we say|we used
-6|we're going|wed|weddings .|welcome|were never|what ??|which the|who had|whom it|wife ,|will you|wine .|wish you
-6|with the|woman .|women|won't ,|word for|work .|worn|written anything|written on|wrote|wrote ,|you ask|you didn't
-6|you is|you learn|you must|you one|you the|you're new|you're thinking|you've ever|your|your brother
-5|( i've|* .|, did|, drop|, four|, going|, half|, hugs|, ruth|, supplemental|, watson|, who's|- day|- two|- yous
-5|. burn|<s> cat|<s> forgive|<s> night|<s> nothing|<s> of|<s> reviewer|<s> sherlock|<s> spoilers|<s> status|<s> t
-5|<s> ten|<s> there's|<s> those|<s> twenty|<s> up|<s> we'll|?? </s>|MARK ,|MARK </s>|NUMBER of|a bed|a crash|a drawer
-5|a fire|a glass|a goose|a gull|a half|a journal|a kind|a kitten|a lady|a lovely|a name|a reference|a respectable
-5|a sort|a wet|about everything|about me|across|add ,|added in|after dark|again ,|agent|all summer|already on
-5|always ,|always liked|always raining|always went|anchor|and began|and listen|and lost|and nine|and picked
-5|and waited|ankles|another ,|as big|as for|as they|ask|ask for|ask what|at last|at noon|at ten|at this|at two|ate
-5|attic ,|awful|awful and|back ?|baker|bakery ,|be so|be sorry|be surprised|be used|be wondering|bear that|because of
-5|become|become a|been hungry|been no|been put|bees ,|behind him|believe|bell .|between the|big as|bigger|bin
-5|birthday .|blame ,|boats|book of|boot ,|boots on|borrowed the|bought|breath|brief|broken|broken !|bus stop
-5|business of|but since|by .|cake|cake .|call you|called ,|came .|can be|can believe|can feel|car .|card in|carlisle
-5|carpet|case|casserole dish|cause|cent .|chair ,|child|coach|coffin|coin .|come down|coming ,|computers|contains
-5|corridor|could go|couldn't remember|court|crash|crash .|crewe|cried so|cross|crossed|crown|crown ,|cursed|cursed .
-5|dad says|daniel ,|dave|dear all|delay .|diary .|dignity|disclaimer i|dish .|dishes .|divorce .|do for|doing that
-5|doing the|don't come|don't get|doughnut|down ,|down on|drafts ,|drinks .|dry|dry .|dying|empty|ends|enjoy it
-5|envelope|error|everything that|faces .|fact|falls|fanny|far|feb .|fed|few words|fireplace|first .|flat|flat tyre
-5|follow ,|follow .|footage|football|for a|for ever|for keeping|for someone|form|form .|fourteen|friend .|funeral .
-5|gas|get in|gets up|give it|go !|go by|going ,|gone over|got all|got so|got their|grandma|great many|gum|gun .
-5|had added|had asked|had believed|had brought|had got|had read|had sent|hand ,|hanged|hanged .|happy new|hardly
-5|has seen|have known|have mattered|he thought|he took|he'd put|hear it|hearts|held up|help her|her|her fall
-5|her hands|here all|hills|him a|him the|hit post|holding the|honey|hope ,|house ?|house with|how|how a|hungry since
-5|i last|i let|i promise|i type|i'd said|i'll come|i'll pay|i'll see|i'm from|i'm to|i've looked|i've spent|if he'd
-5|if i'd|if it|if she|in every|in his|in real|in room|in the|in two|inside the|is empty|is that|is there|is why
-5|is your|isn't any|it always|it happened|it twice|it two|it until|it's come|it's two|jam|journal .|kitchen table
-5|kitten .|knocked|lame|language .|last of|lawnmower|lawnmower .|learned my|left off|leo|letters|library book|like it
-5|liked him|liked trains|line in|line of|list of|lit the|local|location|long ,|look at|look up|looked ,|looking
-5|looking up|love him|luis|machine in|madam|madam ,|make soup|manuscript|many times|map ,|matter|matter of|mattered
-5|may be|may i|me ,|me up|mean|met|middle|minutes .|mirror|mixed|moment .|moment you|months since|morning ,|mostly .
-5|mountain|mouth|ms|ms .|much since|must have|mustn't call|my line|my mother's|my mouth|my own|my real|my third|nail
-5|neither|never ,|never again|never did|never see|nine ,|nine was|ninth .|noise .|noon|not ,|not a|not feed|not much
-5|not my|now here|now level|now they|of|of and|of character|of every|of itself|of my|of you've|off and|oh no|old .
-5|on ,|on any|on top|once asked|one who|one years|onions|onions .|only in|opposite|ordered|our|out past|over ,|over a
-5|own words|pack|paper ,|parrot|particularly|past six|past the|path|patience .|patient|pay you|people's|pick up
-5|picture and|pigeon|place of|planned out|pleased .|plenty|plenty of|polite|ports|pratt|pretend .|prime|prince
-5|promise you|punched|put on|put that|putting|quit|quit .|rail|raised an|rang|read a|read in|read somewhere
-5|reading my|reads the|really all|really is|reason|red|reference .|regarded|regret that|report|respectable|ring ,
-5|rope|ruined|run .|sad song|said nothing|said to|said you|sat up|saving it|say for|say no|says|says i|scar .|scared
-5|scarf on|scrolled|see any|see me|seemed to|set out|set the|settle|seven !|she has|she hasn't|she typed|show you
-5|silence ,|since that|singing .|sink|sit at|six weeks|skills|slowly|snapped|sneezed|sneezed .|snorted|snorted .|snow
-5|so have|so i|so small|sober|sober .|socks .|some day|somewhere|somewhere that|sorry i|spelling .|spreadsheet .
-5|spring ,|stair|standing up|staring|start with|started|state|statement|step .|sticky|story about|summer before
-5|summer we|supplemental|supplemental .|supposed|supposed to|sure how|swear at|swing|switch|tale|tank|tell you
-5|ten past|than this|thank -|that ,|that first|that his|that of|that week|the bishop|the boy|the city|the corridor
-5|the delay|the doctor|the doughnut|the flour|the girls|the hill|the kettle|the key|the lake|the menu|the milk
-5|the ninth|the pages|the platform|the rail|the rain|the rope|the tap|the view|the west|the widow|the wind|the window
-5|the younger|them had|them the|there's water|they go|they have|they'd be|they'll be|thin|thing about|this i'll
-5|thought|three i|three questions|three readers|throat .|thursday .|time i|time in|to apologise|to be|to help|to kill
-5|to knock|to quit|to see|to them|today i've|toe|told her|told it|tom ,|took up|tooth .|town|trouble with|trumpet
-5|turn ,|turn .|twelve|twenty years|tyre|under|until|up here|view is|voice .|voyage|voyage .|wait .|want you
-5|was already|was called|was from|was our|was rather|was ten|was the|was there|was twenty|water .|we did|we part
-5|we've never|wednesday|weekly|were in|weren't|west|what </s>|when people|whichever|whispering|whistle|who else
-5|who found|who lives|whose|wife|windows|wish to|witches|with all|with gum|with no|without looking|woke|wondering how
-5|wooden leg|word ,|would leave|would want|would write|written about|written the|yard|york ,|you again|you do
-5|you everything|you got|you there|you think|you're dead|young|your bag|your ears|your letter|your seats|yours ,
-4|( it|* ,|, aged|, boy|, by|, fast|, looking|, mrs|, not|, of|, officer|, sirs|, somebody|, start|, three|, we're
-4|, what|, while|- book|- eaten|- husband|<s> aunt|<s> breathe|<s> down|<s> e|<s> ellie|<s> feed|<s> guest|<s> jun
-4|<s> ladies|<s> listen|<s> m|<s> maybe|<s> mr|<s> ms|<s> my|<s> oh|<s> p|<s> posted|<s> ravi|<s> snow|<s> system
-4|<s> these|<s> time|<s> tom|<s> updated|<s> wanted|? she|NUMBER when|a bicycle|a child's|a clever|a fern|a fortnight
-4|a full|a gap|a glove|a happy|a hat|a ladder|a lamp|a laugh|a loaf|a minute|a moral|a parcel|a pencil|a photograph
-4|a piano|a plain|a red|a ring|a sailor|a ship|a sunday|a thursday|a twin|a while|about being|about three|about what
-4|about your|act: announces the next chapter|added two|adjusted|adjusted his|afraid of|after a|after this
-4|afternoons ,|afterwards|again and|again tomorrow|agreed .|aisle|all forty|all thinking|all week|along by|along the
-4|aloud|also the|altered|always do|always is|always right|an object|and a|and between|and look|and off|and says
-4|and so|and thanks|and three|and trust|and verse|and went|and what|and when|anything to|apologise|are no|arrived .
-4|as the|asked him|asked to|at about|at both|at each|at him|at parties|ate toast|attached|attached .|aunts|aware
-4|aware of|awful hat|axe|baby's|back through|bag down|band .|be able|be about|be asked|be good|be lying|be sitting
-4|be thought|beans|bear it|beard|became|became a|because people|because sam|because they've|bed ,|been called
-4|been dead|been late|been so|been very|before|began at|began to|begin in|begin with|ben|bench|bend|between us
-4|birthday|blind|blots|blots .|board|boathouse|book down|bought this|bring it|brother|brought|brought a|brushed
-4|building|but they|but wait|button|by friday|by midnight|by morning|by two|call is|came down|came early|can ask
-4|can stop|can't say|cape|captain's log|carry it|caught the|cellar .|cereal .|chapter at|chapter seven|cheese ,
-4|child's|chimney|chocolate ,|choir|chosen|christmas ,|city and|cleared my|clearly|climbed|clock|close ,|coats ,|col
-4|cold .|come home|comments|company|coroner|could read|couldn't be|count|course in|cousin|cousin .|cow|creak|creak ,
-4|crew|crying and|curious|dad </s>|dad's|date|day !|day you|dear mr|decent|decided to|deleted it|didn't go|die .
-4|died in|died on|divided|doctor|doctor says|dog ,|dog had|dog's|don't see|dr|dr .|drained|dropped his|duck is|dull
-4|dunmore|eleven|eleven words|ending|ending .|engine|enjoyed this|entered|entered the|everyone's|everything ,
-4|everything here|everything i|evidence|ex -|excellent|except for|explain to|face .|failure|faithfully|faithfully ,
-4|fall|family .|far off|feb|feel that|feet .|ferris|fianc|files ,|finger and|fingers ,|finished the|first page
-4|flour .|flying|follow us|food is|foot ,|football ,|for being|for its|forgotten the|fortnight|forty .|four hundred
-4|friendly|friendly .|further|gave him|gentlemen|gets a|ghosts|girls|girls in|given me|gloves ,|go from|god help
-4|goes through|gold|gone and|gone quiet|good evening|good name|goodbye ,|got .|got out|grandfather|grandfather's
-4|grandmother|green to|ground|grounded|gulls|gun|gus|had eaten|had my|had planned|had taken|hale|harbor|has been
-4|has entered|has given|has just|has three|hasn't got|hat ,|hat .|hate him|hated|hated it|have altered|have bought
-4|have pretended|he always|he promised|he put|he won't|he wouldn't|he'd written|health|hear|hear about|hear me
-4|hear my|hear the|hearing this|heater|held a|held it|hello|her a|her eyes|her gloves|her the|her third|here by
-4|here since|here's how|hero ,|herself ,|his spectacles|his watch|history is|hole .|homework .|hopes|hot to
-4|hotel lobby|hundred pages|i .|i became|i cleared|i died|i done|i held|i knew|i loved|i really|i should've|i stood
-4|i turned|i typed|i write|i'm laughing|i'm sure|i'm using|i'm working|i've watched|important to|in from|in little
-4|in nine|in pencil|in silver|in them|in triplicate|instead of|into a|is broken|is hungry|is important|is only
-4|it before|it can|it four|it hadn't|it i|it might|it or|it standing|it were|it's NUMBER|it's because|it's in|it's my
-4|it's only|it's raining|it's short|it's very|joy|jumper|jun|just as|just can't|just wanted|kept every|key in|kind .
-4|kinds|kinds of|kings|kissed|knees|knew what|knife .|knocked at|know why|lady ,|lake .|large|late in|late to
-4|lay before|leaks|leaned|learned from|learning|leaves|leaves the|lesson|let go|letter and|letter four|licked|lies ,
-4|lift .|like ?|like to|liked to|lisbon ,|list is|listen to|listened .|listens|loaf|lobby|locks|looked up|looks at
-4|luck|lunch ,|lying on|machine .|male|marry him|marshmallows|mayonnaise|me company|me look|mean ,|mean .|mean that
-4|memorable|mention it|middle ,|middle .|midnight .|million|money ,|moral ,|mornings|most|mother for|mother used
-4|moving|much .|my agent|my cousin|my handwriting|my shoes|my tea|my throat|my uncle|myself .|narrator|nearer|nearest
-4|needle|never could|never wrote|newspaper|next the|nineteen .|no beta|no word|none|nose|not be|not for|notes from
-4|nothing ever|noticed|object|of her|of may|of mr|of people|of somebody|of use|off eleven|on to|one gentleman
-4|one goes|one line|one shoe|one side|one somebody|only have|only one|opened my|or later|or nothing|or two|order .
-4|orr|other|out as|out her|over the|own this|page thirty|part where|parties|parties ,|people ask|photograph of|pig
-4|plain|please review|pleased|poet|post and|posted a|prague|prayed|pretended|proposal|put her|put it|put your|quiet .
-4|quietly|quite clearly|rather a|ravi|razor|razor ,|really can't|received|red door|red eyes|regarded the|replied
-4|reply .|residents|rev|rev .|review the|rob|round .|round it|rule one|said this|sailor|sailor ,|sake|sake of|sal ,
-4|sang|says .|says a|school has|second is|second she|seconds|security|see her|see you|seem to|seen before|seen her
-4|self never|sending|sentence .|septimus|service|shaped|share|share it|she read|she's sitting|she's still|ship's
-4|ships .|shirt .|shook .|shop i|show .|show him|shut the|sighed|sighs|sign: lower case|silver .|sirs|sirs ,|sister ,
-4|sister is|sit here|six of|sixteen years|skip from|small ,|small and|smoke|snow has|so good|so it|so on|so quietly
-4|so there'll|so there's|so we|so when|some of|somewhere over|song|songs .|sooner or|sorry|soup .|space .|speech
-4|speech .|spoon|spoon .|stairs ,|stairs .|stands in|started leaving|started the|state of|stay on|sticks|still on
-4|stop here|stop in|stopped .|stopped writing|stops .|stops in|story at|story that|story: I did|such|sue|suitcase
-4|summary of|sun|survived|table with|take up|tap .|tape|tell from|telling this|that house|that i'll|that might
-4|that on|that summer|that they'll|that to|that voyage|that year|the baby's|the blots|the boathouse|the business
-4|the cereal|the clock|the club|the coats|the company|the corn|the coroner|the cupboard|the dog's|the email|the exits
-4|the feeling|the forum|the front|the fun|the general|the gods|the gulls|the hall|the harbor|the hills|the judge
-4|the locks|the mirror|the mornings|the music|the nearest|the note|the notebook|the page|the parcel|the parrot
-4|the pig|the policeman|the public|the rev|the roses|the sake|the sandwich|the scar|the service|the snow|the state
-4|the stone|the tale|the tape|the underside|the update|the weather|the wipers|the wolf|the word|the yard|their own
-4|them by|them i|them is|them was|then .|then one|there had|there to|there's only|they've got|thin ,|thing
-4|things will|think it's|thinking ,|third ,|this first|this from|this letter|this little|this over|this story
-4|this universe|this while|thought of|throw it|ticket ,|time for|time he|times ,|to all|to bury|to carry|to come
-4|to feel|to guess|to hear|to his|to mind|to no|to nod|to return|to sit|told i|told not|tone|tone .|too hot|took
-4|took some|toothbrush|training|trains|triplicate|true ,|truly ,|truth|twelve years|twice|two hours|type this
-4|typing this|underneath|underside|underside of|unreliable|until somebody|up from|up my|update the|update your
-4|upon the|us says|using the|verse ,|very little|village|voice: you|voices|voices ,|voices .|wait until|walking about
-4|war|was empty|was headed|was late|was missing|was of|was raining|was too|was what|wasn't ,|watches|wax|way up
-4|we agreed|we'd got|we'll have|wearing a|wednesdays|welsh .|went up|were ,|were only|weren't there|wet ,|what i've
-4|what more|what used|while he|who it|who says|who taught|who'd|who've been|whole ,|wicked|wife's|will i|will only
-4|will tell|winter .|wipers|wipers going|woke up|woman with|won .|word MARK|word in|world .|write me|xander
-4|years when|you are|you how|you just|you mustn't|you off|you shall|you try|you wake|you won't|you've|young ,
-4|your father|your head|your mother|your socks|yours faithfully|yours truly|yous
-3|!!|abernathy|advised|again|alcoholic|alongside|anselm|answering|awake|barber|basket|bearing|bedroom|blanket|boiled
-3|book|books|bowl|brass|bullet|burned|by|cafeteria|card|carefully|cassie|cat|caught|cello|chapel|cloud|common|cost
-3|council|crane|cries|crossbow|crowns|daily|damp|daughter|dig|dishes|divorce|doorway|dot|drawer|drink|drinking
-3|drummer|duvet|early|email|emma|empire|ex|exactly|explaining|eyebrow|files|fine|finger|fires|followed|footprints
-3|found|freezer|furnished|grass|gym|has|headset|hearing|hens|hissed|hood|hungry|idea|insurance|itself|izuku|kettle
-3|kevin|kills|knocking|knowing|laid|lamb|lean|ledger|leg|library|licence|limes|limp|limped|list|lived|living|long
-3|loses|lucian|lunch|m|ma|marry|mat|maybe|meetings|meets|merlin|mile|minister's|misery|moat|mostly|mouths|mugs
-3|newspapers|ninth|nod|noise|north|notices|nurse|oars|pan|parents|patted|permit|piano|plates|poisoned|poker|pond
-3|practice|preface|prison|rained|recommended|reporters|rescued|reverend|rings|ron's|rows|saint|sale|sand|sandwiches
-3|scratched|scream|scrubbing|sealed|seem|seemed|settled|shield|shown|sills|sings|sleeve|slice|slid|smiled|society
-3|sock|soul|sound|spreadsheet|stitches|suggest|summer|sums|superstitious|tansy|telly|texting|threw|throwing|thursdays
-3|tony|trestle|trips|trodden|trunk|typed|username|vampire|vicarage|view|visitor|w|wall|warm|warns|wasn't|watch|we
-3|weary|weight|whale|window|wine|wings|wiped|wire|wondering|wooden|wore|younger
3|&|,|MARK|absolute|acknowledgements|actor|add|admire|after|afternoon|ahoy|alcohol|along|anakin|anniversary|anybody's
3|anyone's|appendix|avoid|awkward|baby|bang|banister|bathroom|behaved|birth|birthdays|biscuits|bit's|blackadder
3|blankets|blows|bones|bonjour|bookmarked|bow|brain|brainstorming|brighton|brother's|buckle|bugging|burger|c|cakes
3|calendar|calls|callum|can|cart|cass|castle|cats|ceiling|cellar|checking|cheers|cheque|cho|christening|clever|clint
3|coffees|collect|companion|completely|confusion|cookies|cooking|core|correction|costume|counts|crack|crackers|cream
3|creator's|cup|curate|cute|d|danced|daphne|deliver|described|diagram|diamonds|difference|discord|dislike|distance|do
3|doesn't|dont|drabble|dun|dungeon|earn|earns|easy|eats|eighteen|elbow|embarrassed|enter|everything's|expected
3|extremely|family's|fewer|fictional|finding|finland|flash|flatmates|flist|formatting|french|funeral|gables|gap|geese
3|giles|given|gloves|granddaughter|greg|guessed|guild|hades|hamilton|hamster|happening|harder|harmed|hasn't|hasp|hates
3|hay|hell|help|heroes|hip|hockey|holidays|holmes|hon|hoodie|hoped|housekeeper|how's|humour|hurting|hurts|icons
3|imagine|incest|infringement|intended|intermission|interrupt|jail|jobs|joined|joining|joss|katara|keeper|klaus
3|laptop's|lasted|lease|lock|lonely|lou|loud|lullaby|lurking|magazine|manage|managed|marked|marvel|matters|medically
3|meg|might|mobile|moon's|moons|mortgage|neev|niamh|nightmare|nightwing|norse|november|nursery|o'neill|offered|one
3|online|ophelia|originally|otter|out|owned|pacing|pain|pandemic|pear|pee|penguins|pens|perfectly|petrov|pictures
3|pieces|pinch|pirate|pirates|plumbing|po|points|politely|politics|poured|power's|pretend|previous|priya|professional
3|pronunciation|proper|prose|published|pulls|quill|ramadan|ramen|readers|realise|recipes|rectory|reference|remarks
3|remix|replaced|replying|reread|research|resemblance|revised|rewrote|rice|robot|rolling|runs|sam's|saoirse|screen
3|scrolling|seer|september|sha|shadow|shape|ships|shocking|skipped|slope|smiley|smug|snoring|soft|soldier|soldiers
3|solved|someday|sounded|space|spoils|stamp|starry|storm|strings|subscribed|suggested|sum|support|surprise|switching
3|ta|tastes|tax|tears|tense|tenth|texas|text|these|things|thrown|ties|tight|tin|title's|tomb|tommy's|toned
3|topic: readers|trailer|trek|trick|truly|trunks|tuned|typist|uncomfortable|understanding|uni|uploaded|use|valentine's
3|very|vet|victorian|violence|voting's|wallet|wasp|weekend|weeping|weighed|whether|whiteboard|willow|wodehouse's|wren
3|writer|xx|zine
4|* blows|, as|, bad|, bea|, can|, dean|, dears|, dougie|, eh|, hannah|, jack|, keep|, ladies|, last|, lou|, never
4|, other|, sitting|, some|, whoever|, whom|- i|- up|. a|. happy|. hudson's|. that's|. you|/ f|<s> ages|<s> anything
4|<s> bad|<s> beta'd|<s> bram|<s> corrections|<s> could|<s> credits|<s> cw|<s> edward|<s> eyes|<s> flames|<s> fun
4|<s> harry's|<s> hate|<s> inspired|<s> je|<s> kisses|<s> length|<s> long|<s> marigold|<s> music|<s> pay|<s> phew
4|<s> poll|<s> posting|<s> q|<s> questions|<s> reposting|<s> requested|<s> response|<s> reviewers|<s> reviews
4|<s> still|<s> tiny|<s> to|<s> told|<s> tw|<s> updates|<s> voting|<s> when|<s> words|MARK i|MARK she|NUMBER ever
4|NUMBER nd|NUMBER there|QUOTED and|a MARK|a back|a brother|a calf|a cameo|a chance|a coffee|a cork|a cover
4|a dictionary|a different|a duck|a duel|a free|a gift|a job|a lake|a lump|a native|a number|a photo|a picture
4|a question|a quiz|a reader|a reason|a sophomore|a soundtrack|a student|a table|a trampoline|a villain|a website|abba
4|abba .|about NUMBER|about forty|about marmalade|about whether|adore|after .|after my|again after|again at|ahead .
4|alerts|alive and|all !|all get|all i'll|all remaining|all so|all who|allow|along for|already went|alternate
4|alternate universe|always been|always wanted|among|an hour|an i|and bad|and be|and clean|and got|and harry|and her
4|and here|and i|and it'll|and jack|and mind|and my|and one|and raised|and review|and someone|and sweet|and ten
4|and there's|and to|angst .|answer a|answer that|anyone ?|anyone who's|apologies for|apologise to|april|arc !
4|archive ,|are a|are better|are by|are fine|are some|aren't brothers|around in|artists|artists !|as sad|as we|ask me
4|asked|asterisks|at her|at that|at the|at work|attempt at|austen would|australia|author's notes|babies|babies .
4|back row|ball|ballroom|basically|basically ,|be asleep|be careful|be doing|be mad|be six|bea|bed </s>|been able
4|been copying|been crazy|been dreading|been edited|been four|been sick|been some|been there|best ,|beta'd by|beta's
4|bets .|bingo|bled|blink|blink .|bob|boring .|borrow|borrow him|boss|both are|bothered me|box is|boyfriend|break ,
4|breaks|breakup|brings|british|brush|buffy|burst|but at|but he'd|but on|butler|by me|by my|by text|byeee </s>|calf
4|calf .|came here|came running|cameo|cameo .|can all|can say|can thank|candles .|captain .|captain wentworth|carter
4|case you've|chalk ,|changed .|changed nothing|chaos|chaos .|chapter .|chapter count|chapter left|chapter six
4|chapter twelve|chapter will|chapter's|characters .|checked this|chicken|children are|chocolate .|chose to|cinderella
4|cinderella .|comes home|comes the|comfort|comma|conan|conan doyle|concrit welcome|congrats|congrats to|cook .
4|copy for|copying|corrected .|could ,|could get|count has|count's|countries|cousin's wedding|cover and|credit for
4|crossover|crowley|curtain|cut .|cut her|dancing|date on|dates .|days and|deal of|deals|deals with|dear readers
4|deliver a|detail|detail ,|dictionary|did all|did say|didn't make|didn't notice|didn't think|died ,|died and
4|differently .|disappointed|disciple|disclaimers apply|do ?|do hope|do read|do we|document|does it|doesn't have
4|doesn't read|dog ate|don't actually|don't agree|don't answer|don't copy|don't sue|don't usually|don't worry
4|don't you|door .|dougie|down there|drama|draw ,|dreading|dream ,|drill|drink water|drive ,|due|duel ,|e -|echo
4|edward|edward is|eels|eels .|eggs .|eh|eh ?|eighty|else came|em|endings|endings .|enemy|enemy ,|enjoy !|errors .|eve
4|even when|evening from|ever asked|ever written|every day|every friday|every story|exam|exchange .|expecting
4|explain why|f|f /|fandom|far the|fathers|favourite thing|february|february .|feel|feel better|feels|few readers
4|fiction .|figures|film ,|finds|finds a|fine now|fingers|finishing|fire to|fits|fixed .|fixing|flat ,|flattered
4|fluff .|fluffy|focus|follows is|for|for free|for going|for i|for letting|for spiders|for you|foreword|forgot to
4|forty times|fridays .|from there|fun fact|funny|future .|game .|gen|gen ,|genre drama|gentle .|geography of|get a
4|get her|get home|gets dark|ghosts .|gilbert|girl who|glad you|glasses|gloves ?|go ,|go into|god|god bless|going mad
4|gone back|gone cold|gone through|good way|got any|got hungry|got plenty|grammar|grandfather ,|grateful|great -
4|grey and|grinning like|growing|guessed it|guest -|guest yes|guts to|gutter|guys !|had run|had this|hadn't said
4|halloween ,|hands up|happens|happens in|hard over|has changed|has the|hate me|hate that|have more|have sat
4|have taken|have to|have used|having fun|having the|hazel|he|he gets|he hasn't|he isn't|he makes|he meant|he told
4|he'd say|he's only|he's read|he's such|heart </s>|hedge .|hello .|help it|her and|her honeymoon|her on|her own
4|here *|here's your|hermione|hers|het|het ,|hey guys|hide under|high street|him every|his arm|his eggs|his name
4|his temper|home to|honest i|honoured|hopefully it|horror|hospital .|hour and|house !|houses|how old|hudson's|human
4|humour .|hundred percent|hungry .|hunting|hydrated|hydrated ,|i actually|i adore|i apologise|i cut|i do|i enjoyed
4|i forget|i found|i gave|i grew|i hope|i keep|i laughed|i mean|i post|i realise|i stand|i think|i walked|i watched
4|i work|i'll go|i'll post|i'm|i'm @|i'm already|i'm begging|i'm crying|i'm looking|i'm putting|i've a|i've loved|ice
4|idiot all|if a|if that's|ignore|ignores|illness|image of|in .|in chapters|in hospital|in january|in which|inbox on
4|incomparable|inspired by|interlude|is .|is NUMBER|is always|is at|is because|is dead|is so|island|isn't dead|it as
4|it fit|it makes|it nearly|it that|it will|it written|it'll go|it's all|it's okay|it's pinned|it's strange|it's wrong
4|james|january|je|jeff|jem|jenna|jkr|jo !|john .|joking .|just imagine|just kidding|just to|keep .|keep me|kept me
4|kettle in|kicking|killed|kind word|kinda|kindly .|kiss|kitchens|kitchens .|knee .|know the|kripke|kripke and|ladies
4|lady|lady harrow|landed|laptop ,|last month|later|law|lawyer ,|least of|leave me|left ,|legal|legs|length about
4|letting me|library card|lie down|like MARK|likes|line about|link .|link is|link's|link's in|listening to
4|little thing|live .|llama|logged|longest thing|lost everything|lottie|love with|loved .|lump|lump in|lyrics
4|made that|magic .|mags|mags for|mail|make excuses|makes a|makes it|mana|managed to|many spiders|marigold|match|math
4|may|may now|may your|me explain|me i|me sane|me you'll|medical|medicine ,|meet again|menu .|merrow|mess|messed|milk
4|mine has|mine is|minute ago|miss it|missing scene|mistakes in|mon|month i|mother's day|much better|mum ,|museum
4|my back|my beta's|my boss|my brother's|my car|my computer|my drafts|my family|my grammar|my grandmother|my job
4|my parents|my saturday|my thesis|myself a|n i|name of|native speaker|nd|necessary|neji|nervous about|never read
4|never seen|new flat|new season|news about|next .|next a|next update|nine of|nine twice|nineteen|no|no .|no name
4|no promises|no see|no spoilers|no telephone|nonsense .|noodles|nope ,|norris|not go|not joking|not making|not me
4|not own|note in|nothing but|noticed that|now there's|of MARK|of june|of two|off|off for|off you|oh my|oh yes|ok but
4|ok so|okay so|on every|on my|on repeat|on tumblr|on your|once ,|one !|only changed|only come|only know|onto|open ,
4|opinions .|or translate|original .|other one|other person|other sites|our hero|out at|out by|out that|over again
4|owe you|own kitchen|own that|own those|owns|page !|paragraphs|passed away|patience while|paying|pell ,|penelope
4|people with|person in|peru|peru .|petition|petunia|pg|phew|photo|picked a|pie|pistol|place on|places ,|plans
4|play the|please !|please ?|please be|plus|pm|poem is|point ,|polish|poor old|post ,|post this|pov ,|pray|pressure ,
4|prices|prices .|promise the|promised .|promises|proofread|purpose .|put together|putting it|queue|quiz|quote at
4|quotes|quotes is|r </s>|railway|ran out|rated m|rather not|rating pg|read MARK|read these|readers !|reading on
4|reading over|real one|really ,|regret|reminder that|ren's|repost this|reposting|requested by|resist .|respect
4|results|reviewers </s>|right about|rolls|roof .|room ,|round to|roy|ruin|russian|ruth .|sad .|sad and|said a
4|said about|said my|said she'd|same .|sandwich .|sausage|sausage .|saving this|saw a|saw it|saw that|say ?
4|say goodbye|say hello|says about|scared of|scarlet|scene on|school .|school starts|school trip|scots|scots .
4|screamed|screamed so|script|scripture|season eight|sect|see if|see why|self -|send me|sentence ,|sequel|series ,
4|seriously .|server .|set somewhere|setting|seventy|shame|shame on|shared|she says|she should|she's going|shift .
4|ships it|shook his|should .|should do|should get|shouting at|showed|sick|sick ,|side .|silly|since NUMBER
4|since chapter|since it|since the|sindarin|sir arthur|site under|sites|sitting down|six months|six now|smaller|snowed
4|so blame|so flattered|so kind|so nice|so quiet|so we're|some notes|something ,|sophomore|sorry that|speaking to
4|spent my|spoiling|sponsor|spotted the|start|started ,|stay hydrated|still three|stop me|stop when|streets|stretch
4|submitted|such an|suffering|sunday with|super|supernatural|swearing .|sweetheart|t /|t </s>|t for|tag on|take him
4|take them|taken|taken a|taken out|tales|tales from|taste of|tea -|teacher found|teal'c|teddy|teen|tell that|telling
4|ten points|terrible|test|text message|than it|than me|than that|thanksgiving to|that happens|that he|that order
4|that there's|that you're|that's been|the anonymous|the boots|the bus|the button|the chess|the dialogue|the ferryman
4|the film|the flowers|the geography|the halfway|the hats|the high|the incomparable|the jeff|the lyrics|the mistakes
4|the moment|the month|the nurse|the occasion|the old|the prices|the professor|the pub|the quote|the railway
4|the sailing|the salt|the sermon|the server|the status|the streets|the subject|the wiki|the will|the winter|the year
4|them on|them out|them to|them up|themselves|then come|then it|then we're|theo|there will|these .|they changed
4|they get|they looked|they only|they sit|they're not|thief|things before|things up|this as|this came|this off|this so
4|this when|those either|thought that|three of|through and|through this|throw things|tiger|time no|time one|times over
4|title .|to chapter|to have|to listen|to mags|to my|to other|to tales|to this|to trust|to type|to where|tom was
4|too disappointed|took out|topic: song|trampoline|trampoline .|translate without|translation of|tree ,|turnips
4|turnips .|tw|twins .|twins are|two years|typing|typos|u|until i|until we|up how|updated ,|used a|using|usually write
4|vampires|very first|voice: I|voice: now|vote|votes ,|voting|wait ?|wait till|wales|walk .|walking|wand|want to
4|wanted|warning for|was QUOTED|was dark|was going|was looking|was me|was moving|was sad|was under|wash|wasn't .
4|water the|we can|we know|we meet|we went|we won|we'll get|we're all|we're done|we've passed|wedding .|week .
4|weekends|weekends .|weeks ,|wei|wei wuxian|went and|wentworth|werewolf|what follows|what he'd|what's in|whatever
4|when it|where he's|where that|wherever|who don't|who ever|who guessed|who left|who said|who threw|who watched
4|who would|why i've|wife .|wiki|wiki .|wild|will ,|will always|will explain|will return|winning .|wins .|wipe your
4|wish ,|with .|with more|wolf|woman in|won ,|won't take|wonder what|word from|words NUMBER|works in|world and|worry ,
4|worry .|worry about|would never|would rather|wouldn't leave|wouldn't let|write a|writing from|written by
4|written down|wrong about|wrote him|wrote that|wrote the|wuxian|year !|years .|yell at|yelling|yes .|you ,|you at
4|you can't|you chose|you don't|you enjoyed|you has|you know|you made|you saw|you spotted|you too|you understand
4|you voted|you'd think|you're about|you've forgotten|your favorite
5|! )|( i|( sorry|* insert|* throws|, best|, breathe|, come|, either|, go|, harry|, hospitals|, kids|, new|, obviously
5|, ok|, people|, quick|, shall|, so|, still|, stop|, tess|, they've|, though|, your|- NUMBER|- in|. if|. please|. so
5|. yeah|. you've|<s> about|<s> alive|<s> an|<s> another|<s> anyone|<s> art|<s> bring|<s> bye|<s> byeee|<s> carry
5|<s> cedric|<s> done|<s> drink|<s> everything|<s> feedback|<s> finally|<s> genre|<s> god|<s> good|<s> hiya|<s> jossed
5|<s> nearly|<s> nobody's|<s> oda|<s> picture|<s> rated|<s> recap|<s> ren|<s> replies|<s> sasuke|<s> scroll|<s> second
5|<s> sit|<s> skip|<s> someone|<s> stop|<s> thoughts|<s> unless|<s> until|<s> wasn't|MARK means|a bag|a comment
5|a complete|a conversation|a crown|a drawing|a favour|a go|a haunted|a hint|a hug|a lawyer|a musical|a nap|a new
5|a person|a sheep|a sister|a train|a wolf|a word|abandoning|about him|about horses|account .|act|added a|admiral
5|advance to|afford|after it|after the|again because|age .|ago ,|alike|all too|all will|along .|an explanation
5|and half|and made|and much|and others|and somebody's|and we're|and wrote|another day|another site|any guesses
5|anyone can|anywhere .|apparently|apply .|are amazing|are four|are like|are mine|as his|as one|ask first|at MARK
5|at easter|at you|ate my|back here|bad ,|bag of|bank .|based the|be ?|be dragons|be explained|be kinder|be my
5|be slower|be up|because he|because nobody|because so|been an|been kind|been living|bees .|being called|being patient
5|bella|belongs|belongs to|bet .|beta'd|better now|beware of|big one|bite|bits are|blame me|blinking|block|blow
5|boats .|body .|boiling|bored|borrowed them|box .|bram's|broke her|but no|but think|buying|by four|by mistake
5|by monday|by nobody|byeee|called the|can do|can get|can only|can't do|can't tell|caps|caps lock|cardiff|care of
5|carried it|cars|cars .|castiel|celebrate|chapter eleven|chapter four|chess .|children .|chip shop|choc|claim|class ,
5|clean|cleaned it|cliff|closed !|clue|cold ,|comic|coming ?|coming to|comments feed|confession .|cool|cool .
5|could give|couldn't have|counselor|counted .|counts .|cousin's|cover|credit|crossroads|cw|dairy .|dealt|dealt with
5|dear </s>|dear recipient|decided that|definitely|degrees|dentist|dickens .|did have|didn't have|didn't say|die
5|differently|disaster|disclaimer still|do go|do now|do this|doctor's|does not|doesn't work|don't ask|don't judge
5|don't normally|don't say|don't speak|done !|down to|draco's|draft .|dramatic music|draw it|drawing of|dreams|driver
5|driving test|drunk|dublin|dudes .|dueling|dumbledore|each other|eaten a|ed|edit fixed|either of|else is|else's .
5|em .|emoji|end !|end notes|english ,|english .|even a|even got|events|ever ,|ever had|every one|everyone gets
5|everyone had|everything after|exercise|explain it|explained .|explanation .|eyeliner|family tree|farm|farm ,|fast .
5|fathers .|favour|favourites .|feel like|felix|fell in|fence|fic|fifteen|figured|filch|filch .|final|find out
5|find was|finds out|finish it|finn|first|five years|fixed now|flames will|flows|flu ,|folks .|follow|food .|for days
5|for either|for tuesday|forever|forget it|forgotten this|fourth|fox|frame|frame it|friends .|frightened|from my|fun .
5|funeral ,|gang|german .|get from|gif|gift|gift for|giggling|give him|glossary </s>|gmt|gmt .|go with|goes out
5|good about|good news|got an|got nothing|graduated|grew up|grief|grow|grown|guesses|guts|guys think|had a|had in
5|had it|had me|had two|half done|hang|hannah|happened|happens .|happy holidays|happy you|hard|hard .|hard drive
5|hardest|harm ,|harry isn't|has ever|has put|hate to|have asked|have gone|have his|have laughed|have let|have my
5|have only|have read|have seen|haven't finished|head cold|heads|hear you|heard of|heart .|heart is|hello from|help .
5|help with|her sister|here comes|hi all|hid|him if|him there|hinata|hint .|his best|hiya|hold his|honeymoon
5|hope everyone|hope i've|hope the|horrible|hospital bed|housekeeping|hufflepuffs|hufflepuffs .|hundred words|hurt
5|i answer|i drew|i fell|i figured|i first|i haven't|i hid|i lit|i lose|i messed|i owe|i recommend|i screamed|i try
5|i'd thought|i'll answer|i'm keeping|i'm sitting|i'm too|i've borrowed|i've cleaned|i've drawn|i've still|ices
5|ignoring|in book|in five|in for|in here|in italics|in there|ines|inn .|inspired|instalment|internet ,|internet .
5|interrupting|into my|is a|is below|is closed|is in|is my|is somebody|isn't in|isn't related|it ?|it around|it came
5|it grew|it helps|it i'll|it landed|it looks|it more|it should|it tastes|it turns|it went|it where|it while|it won't
5|it worse|it's already|it's going|it's nearly|jin|joke|joking|just like|just not|just say|just so|just take|just two
5|k </s>|keep looking|keyleth|kicking my|kinder|kisses|knives .|kurt|laptop|last summer|last third|laughed at|lavender
5|learns|leave the|left </s>|let alone|letting|life </s>|list at|list for|little longer|llama .|long wait|longer .
5|look after|looks|looks like|lost an|lost the|lot about|love from|luck !|luna|lying down|mad|made it|made you|magic
5|maid|make my|make no|many|map .|map now|marisol .|marnie|marriage|married on|maths|may want|me !|me a|me an|me any
5|me going|meant the|medieval|meet the|mending|message on|mind the|mine ?|mint|miss|moment ,|month ,|mood .|much ?
5|much to|mulder|murder|my|my NUMBER|my bad|my cousin's|my dad's|my desk|my dog|my driving|my fingers|my grandparents
5|my great|my hard|my therapist|my way|my wedding|near|need it|neither .|never do|never sent|never sure|never were
5|neville|next bit|next one's|nicer|nineteen of|no ?|no sleep|no there|nobody gets|nonsense ,|not abandoning
5|not enough|not expect|not in|not know|notebook|nothing else|nothing happens|nothing here|november .|obviously
5|obviously .|of ,|of ?|of chapter|of little|of love|of part|of story|of whatever|of yourselves|older brother|on a
5|on history|on vacation|once been|one about|one can|one hurt|one i|one there's|one today|one where|ones are|opening
5|or how|other hand|otherwise .|out what|outline .|over on|owe|own ,|own .|owns them|parent|part i've|part two|parts
5|password .|peanut|peanut butter|people are|persuasion|petra|physics|pirates .|plants|plate too|playing|please let
5|please read|poor|popcorn .|pregnant|pregnant .|presents|presents .|profile|profile .|project|promise ,|promise .
5|properly|properly .|putting up|question|r .|rachel|raise|rated|rating k|rating r|read|read about|readers have
5|really do|reblog|recipient ,|red coat|regency|regret nothing|remind|remind me|reminder|reported|reported .|riku
5|robot .|rodney|roses|roses .|rotten|rude|sailing|sailing .|same person|sane|sat in|saturday ,|say about
5|say something|say where|says he|says his|screen .|scully|seasons|second ,|section|seems|seen to|semicolons
5|semicolons .|sending me|sense .|september NUMBER|serial|serious|server|set in|shaking a|sharpening|she thinks
5|she told|she'd never|she'll|she's at|sheep .|shippers|shore|short and|shorter|should leave|should say|shouldn't
5|shouldn't have|sick of|sign: person|skip it|skip to|sleep well|slower|small hours|snape .|sniff|sniff .|so all
5|so far|so full|so my|so short|so to|so would|so you're|some people|somebody .|somebody asked|song is|sounds like
5|spaces|speaker|speaks|spring .|stand by|star wars|start ,|started it|stop asking|stop sending|story .|story in
5|story's|street .|stretch your|stuff .|sue ,|sunday somewhere|surprised|take two|tara|tbc </s>|thames|than i
5|thank everyone|that as|that he's|that once|that should|that somebody|that thing|that this|that wasn't|that's that
5|the accent|the anon|the bakery|the class|the crossroads|the dairy|the doctor's|the dragon|the epilogue|the fence
5|the fifth|the following|the frog|the funeral|the game|the gap|the gloves|the guts|the hardest|the housekeeper
5|the latin|the most|the opening|the order|the other|the plate|the prompt|the questions|the reference|the right
5|the ship|the shore|the site|the thames|the twins|the usual|the years|them !|theories|there's nothing|there's tea
5|thesis .|they did|they make|they meant|they've been|things are|think did|third of|third time|this at|this far
5|this happened|this point|this time|this took|this week's|throws|thud|tight ,|time skip|timeline|tin .|to MARK
5|to celebrate|to clear|to cry|to die|to everyone|to imagine|to make|to pretend|to skip|to your|tolkien's|tonks|took a
5|took our|train|translated|trial .|trip|true story|tunnel|twice .|twist ?|two chapters|two hundred|two in
5|two thousand|type|typed this|typo|uncle ,|understand .|understood|universe|until my|up again|up by|up some|vacation
5|vala|version of|vi|virtual|votes|wait for|warning mentions|was born|was flat|was fun|was thinking|was watching
5|watching|wedding night|week off|what|what did|what you've|what's your|whedon|when my|when nobody|when we|where it's
5|who am|who explained|who got|who stayed|who the|who's mine|why he|will go|will stay|with them|won't find|words have
5|words of|work in|work out|worst of|would|wouldn't fit|written .|wrong file|year earlier|years of|yes it|you a
5|you asked|you had|you lot|you missed|you people|you so|you're having|you're not|you've had|your legs|your opinion
5|yourself
6|* </s>|, arthur|, back|, but|, er|, off|, promise|, review|, sorry|, we've|. ,|. p|. to|<s> anonymous|<s> archive
6|<s> baka|<s> bless|<s> characters|<s> copyright|<s> endnotes|<s> feel|<s> grab|<s> historical|<s> hug|<s> like
6|<s> look|<s> lots|<s> much|<s> mwahaha|<s> pairing|<s> part|<s> place|<s> readers|<s> respectfully|<s> roll
6|<s> scream|<s> seriously|<s> she's|<s> ship|<s> they'll|<s> thirty|<s> tl|<s> too|<s> translator's|<s> trigger
6|<s> were|<s> word|MARK in|NUMBER k|a bet|a cosy|a drink|a family|a haircut|a head|a heart|a horse|a missing|a mother
6|a phone|a queue|a rough|a screen|a second|a sword|a tent|a time|a wrap|about leaving|about this|about where
6|afraid to|ages .|all had|all i've|all made|all over|all written|already .|among you|and NUMBER|and here's|and his
6|and somebody|anything .|are on|are safe|as always|as surprised|ash|at me|avonlea|aww|back now|bad ?|baka|baka idiot
6|based on|be MARK|be continued|be grateful|be no|be singing|been brought|been handed|been seen|been watching
6|before we|begging|best|bio|bio .|biscuit|bits|blood|bobby|bobby .|bold|book came|boxes|boy .|brothers|budget
6|budget .|button .|by @|by that|by the|came along|came for|came through|can we|can't|cat's|catch|cedric|challenge .
6|changing|chapter i|chapter is|chapter was|chapters left|chemistry .|christmas|christmas to|closing|coming up
6|company .|complete|congratulations ,|continued|cosy|could be|couldn't find|couldn't resist|count NUMBER|cup of
6|dance .|darcy|dark here|dates are|day late|decided|deleting|didn't </s>|direction|divorced|do the|does ,|does this
6|done|done it|dorm|dorm room|double|doyle|dragonrider|dragonrider NUMBER|drawn|dream .|driving|drop|dudes|duel .|earl
6|earlier .|eat .|eating .|eddie|edit NUMBER|elephant|endnotes|endnotes </s>|entertainment|entire time|er|evening ,
6|everybody .|exams ,|extra|faint|fanart|faster|favorite|favourites|feel about|fight over|file .|fill|film|finally got
6|fit .|five times|fix them|flatmate|flip|flip side|for five|for them|for today|for your|forehead|forgotten|found the
6|found this|friend's|from now|full one|fun to|funnier|gate .|get his|get off|gets one|give back|glass orchard|go at
6|go look|go well|god .|going|good to|grab|grab a|grandmother used|guy|guys are|had that|hair .|haircut|hannah .
6|happy thanksgiving|harry's|has come|has got|hats .|have been|have hated|haven't read|he said|help myself|helped
6|here with|here's a|hi|historical note|hit|hogwarts|hogwarts .|horn|how are|how this|hug someone|hugs|i also
6|i counted|i decided|i now|i regret|i sent|i understand|i'd be|i'd had|i'd have|i'd tell|i'll take|i'm proud
6|i'm really|i'm told|i've changed|i've made|i've moved|i've slept|idea what|idiot|idiot </s>|if i've|if you|if your
6|in|in advance|in one|in peace|in space|indulgence|instead .|inverness|is real|is up|it feels|it goes|it has|it out
6|it up|it wouldn't|it's pronounced|it's winter|jack|jim|john's|joke about|keep the|kept it|keyboard|kids .|kink
6|kink meme|kishimoto|kiss .|lake|laptop died|last book|last two|late and|latin|least|leave him|legolas|let's pretend
6|letter ?|letters about|lied .|lied about|life got|like this|line|little|lives ,|look like|lord|lose the|lost his
6|love|lyme|m ,|mad at|main|make sense|make the|makes me|mark|masashi|masashi kishimoto|me for|me last|me want
6|medicine|memory of|mine's better|mistake|moment|mostly post|moved the|much love|music by|mwahaha|mwahaha .
6|my account|my dears|my favourite|my gran|my newest|n NUMBER|name the|nap|naruto|native|natural|navy|nephew|never had
6|never say|never tell|new job|nice ,|nico|nine .|nine thousand|no pressure|nobody minds|nobody would|nope .|normally
6|norway|norway .|not allowed|not dead|not sorry|note .|now on|now that|number of|number six|nurse ,|of hand|of what's
6|oh|on we|one chapter|one time|only two|open|open your|opinions|or so|orchard|otherwise|over it|over whether|own
6|paragraph .|part one|partner|peace ,|peeks|people ,|people really|people who've|percent|permission .|perpetua
6|perpetua </s>|pet|picks|picks up|picnic|place to|place your|plane|please|plot .|plum|post pictures|posting|pray for
6|pressure|preview MARK|previously on|prompt|pronounced|pun .|puns|read and|read your|ready .|really was|rec|recognise
6|record ,|regiment|related|related to|release|remus|ren ,|resist|respectfully|response to|responses|responses </s>
6|review replies|reviews </s>|right that|same evening|sappy|save|saw|schedule|school in|scotland|see a|see what
6|seen the|sell|seriously|she .|she gave|she isn't|she won't|she's even|should|show|simply wouldn't|sitting here
6|slow burn|so ,|so nicely|so that|so this|some water|somebody|something|something .|song in|sorry !|soundtrack
6|spanish|special|spending|spring|stand|stay|still here|stock|stock room|stop looking|stop talking|stopping|straight
6|strange to|sudden|summary's|surprised ?|surprised as|swear|swear to|swearing|take care|take my|takes place|talking .
6|tbc .|temper ,|th of|thankful|thankful for|thanksgiving ,|that line|that no|that sirius|that went|that's enough
6|the big|the budget|the cat's|the draft|the elephant|the entire|the flip|the keyboard|the kiss|the language
6|the letters|the mend|the plot|the question|the scene|the screaming|the series|the stock|the summary's|the truck
6|the very|them all|there now|there you|there's one|they got|they really|think|thirty|this and|this goes|this note
6|this one|thought i|thrilled|thrilled .|thumbs|time to|title the|titles|titles .|to add|to answer|to being|to each
6|to give|to last|to learn|to mention|to name|to take|today was|today's my|told .|told they|top|total|total NUMBER
6|touch|translator|translator's|treasure|trigger|truth is|tumblr|turns out|universe .|university|up for|updates
6|used the|usually|verb|verb in|verse|villain|waiting .|want more|want one|warning|wars|was getting|was little
6|was only|was short|was your|washed|watson|way to|we met|we're about|wedding ,|what comes|what my|what should|when
6|when i'll|when i'm|which everyone|while ,|who do|who never|will was|window .|wins|winter|wish i'd|with love|with my
6|wolf .|word count|words are|working|wouldn't stop|wrap|writing a|ya|year|yes|you can|you cried|you go|you hear
6|you may|you recognise|you say|you surprised|you tell|you thought|you waiting|you're getting|you're in|you're on
6|you've all|your bets|your name|your prayers
7|( the|, look|, now's|, our|, same|, who|. MARK|<s> again|<s> are|<s> bear|<s> before|<s> canon|<s> concrit|<s> deep
7|<s> did|<s> don't|<s> either|<s> let|<s> may|<s> mine|<s> more|<s> notes|<s> ouch|<s> peace|<s> qm|<s> send|<s> six
7|<s> spike|<s> start|<s> stay|<s> thought|<s> tn|EMOJI </s>|NUMBER by|NUMBER he's|NUMBER no|a break|a car
7|a confession|a fair|a fever|a kid|a kiss|a mess|a month|about|about a|act: names other works|action|actually|address
7|advance|agree|always going|and forth|and i'll|and i'm|and they've|any mistakes|app|arc|are at|as i|as long
7|asked about|at a|aunt .|b|back|back from|be fine|be gentle|be kind|been sitting|been writing|began this|being so
7|best place|bets|better at|between .|bless you|blog .|born|boromir|borrowed|both|both .|brown .|burn .|busy .
7|but you've|by hand|came back|can't help|can't stop|candle .|ceiling .|cellar ,|chair .|chapter|chapter when|chase ,
7|check the|checked .|chemistry|christina|come here|comics|comics .|coming soon|comments ,|concrit|confusing|criticism
7|cue|dance|day to|dear yuletide|deserves|dickens|didn't change|didn't win|do with|doesn't say|doing it|don't read
7|down and|down for|drops|edited|eleven of|enough ?|entire|errors|even sorry|even the|every other|everybody
7|everybody else|eyes|feel i|find me|first day|first draft|for once|forever .|forgive him|forgot that|forth|found out
7|friend told|funny .|genre|get used|getting on|girl in|good day|good or|goodbye|goodbye to|got no|graphic|grey|grogu
7|guess .|guest NUMBER|had just|had no|halfway|hand -|hands|happy one|has had|has to|hate it|have kept|have nothing
7|have some|he can't|he kept|heathcliff|heist|her birthday|her some|here as|his head|hoping|horses|how long|how you
7|hush .|i almost|i began|i blame|i changed|i get|i just|i moved|i refuse|i started|i updated|i'd rather|i'm home
7|i'm posting|i've cut|i've fixed|i've missed|i've not|idea that|ideas|idiots .|in mine|in progress|in time|inn
7|inside a|is|is me|isn't|isn't the|it got|it this|it was|it'll be|it's QUOTED|it's what|jane|job|jossed|just leave
7|just wouldn't|kissing|knew .|knives|know </s>|know you|kudos|landlord .|laughed|learn|letter .|like an|like that
7|like what|line was|live|longest|looked it|looks as|loop|marisol|mary|me|me where|means the|meet|merch|messages .
7|met in|microphone|miles from|minds .|moved it|moving house|musical|my birthday|my boyfriend|my day|my english|my god
7|my inbox|my profile|my soul|need .|never write|newest|news i|next up|nicely .|no umbridge|nobody has|nobody panic
7|not .|not her|note on|now's|now's the|obsession|oda ,|of tea|of view|old one|old version|on|on me|on purpose
7|on wednesday|one will|one with|only supposed|other side|other's|ouch|ouch .|outline from|own story|pairing|panic .
7|period|permission|picture|pie .|pitchforks down|podfic|point of|pointed out|popcorn|posting this|pounds|present .
7|pretend that|progress|prompt was|proofreading|property|property of|ps .|pub|purple|purpose|q|question .|quote|rainy
7|raven|reading|reading .|refuse|response|reviewers|room for|row of|run out|said i|said there|sailors|salt road|same ,
7|same day|saw everything|scene .|scenes|second half|sequel .|series .|several|she came|should she|shut up|sister
7|six thousand|six years|sneak|snow .|so happy|so late|so tired|so what|someone .|something to|something with|speaking
7|speechless|speechless .|staircase|staircase .|stars .|status in|stick|stories ,|strange|summer .|tags ,|talked
7|talked .|teach|teacher|teacher .|tell him|thank|that|that coming|that there|the boys|the comics|the dates|the duck
7|the inn|the lighthouse|the next|the number|the tea|the trial|the twist|them together|them when|there may|they do
7|this i|this morning|time that|tiny|tl|tn|to eat|to finish|to get|to me|to post|to sing|to touch|today ,|today is
7|together .|told him|tomatoes|tonight .|touch anything|touched|translate|treated|trial|two of|typed it|typical|ugh
7|up and|up in|update .|us .|use that|version ,|voldemort|waiting|wands|wanted a|wanted it|wanting|warned .|was MARK
7|was always|was down|was for|was not|was told|was wrong|weather ,|website|wedding|went a|what have|where the
7|while you|who saw|why .|without|works|would've had|you liked|you noticed|you only|you see|you're right|your eyes
7|your favourite
8|(|, MARK|, friends|, guys|, two|. )|. yes|<s> author|<s> beware|<s> content|<s> enjoy|<s> get|<s> have|<s> help
8|<s> hugs|<s> it'll|<s> mine's|<s> mom|<s> moving|<s> muse|<s> right|<s> sleep|<s> that's|<s> third|<s> warnings
8|<s> with|MARK by|a chapter|a comedy|a couple|a dentist|a fight|a notebook|a paragraph|a thing|accent|actually like
8|ago|ahem|ahem .|alright|amazing .|an idiot|an update|and has|and see|anyhow|anyhow .|anyone else|anyway|apologies to
8|as ever|asked my|asked why|asking .|at school|attention that|badly|bakery|barely|before i|beta said|beware|blog
8|book two|boring|bram|brandon|but it's|but thank|butter|called|can look|can open|capitals .|case it|change the
8|chapter NUMBER|chapter two|chose|city ,|closes on|comedy|comedy .|confession|copy|copyright|country we|dates ,|death
8|deep|did .|die ,|difficult|do that|doctors|don't hate|don't want|done .|easter|enough .|entry for|everyone who
8|everything else|everywhere|everywhere .|exams|excuse .|excuses|expect|fair|fan|feedback|feel free|file|flames|flu
8|following|following is|footnotes|for anyone|for her|for the|four of|free to|from here|from me|get your|getting|ginny
8|ginny .|glad|goes badly|goldfish .|got|grandparents|haircut .|half|halina|halloween|hand ?|happens to|has a|have had
8|haven't|he didn't|he reads|he was|he's dead|hello to|here until|here you|hers .|hilarious|hufflepuff|i based|i might
8|i posted|i tried|i'll never|i'm evil|i've now|i've put|ianto|idiots|in between|in chapter|is MARK|is not|it .
8|it </s>|it comes|it shows|it'll|it's|it's hilarious|it's meant|it's still|ivy|jamie|japanese|jen|juniper|juniper .
8|know it's|know which|last line|later .|lexi|linked|literally|long that|look away|managed two|me your|means|meme
8|mentioned|mentions of|miss you|mo|more to|moving on|music|my attention|my geography|my page|need a|neighbour
8|never has|never have|never thought|note i|notice that|now has|now with|older|only|opened the|operation|out for
8|over to|password|pleasure|point .|prayers|probably .|promise|qm|reading it|ready|regrets|result|rock|rock .|rough
8|roughly|said i'd|sasuke|sent it|sheep|shows .|sigh|sigh .|slash .|so don't|something about|sorry for|starts
8|stolen from|stop at|stuck|stuck in|sweet|talk .|team|than the|that going|that took|that up|that's going|that's me
8|the answer|the box|the comments|the cook|the hospital|the idea|the link|the lovely|the result|the ring|the wonderful
8|the worst|there .|there for|there in|they aren't|think he'd|think she|thinks it's|this has|this scene|three ,
8|title what|to kiss|to use|too .|turns|two out|until then|uses|wall and|wanted .|wants|was so|was you|wasn't using
8|water and|we ?|we'll|weeks .|weird|well ,|were .|what to|whether to|which of|who liked|who put|who you|whoever
8|why the|why there's|will keep|win .|winning|wish|with it|with me|won|would read|wouldn't|wouldn't .|write the
8|written in|wrote this|x|yeah .|years later|you believe|you cry|you when|you wrote|you've been|your messages
8|your stories|zuko
9|, folks|, hi|, the|- my|. it's|<s> author's|<s> blame|<s> coming|<s> first|<s> ha|<s> happy|<s> hopefully|<s> in
9|<s> knock|<s> poor|<s> preview|<s> rating|<s> really|<s> should|<s> team|<s> use|MARK -|a b|a candle|a friend
9|a llama|a page|a sentence|a short|all|all the|always .|an old|and not|angst|another one|anybody still|anybody would
9|anything that|are the|ask .|asleep .|austen|be nice|bear with|beth .|better|body ,|bothered|brothers .|bus .|but i
9|butler .|butter .|bye|can tell|canon|care|care .|cat ,|changes|close .|coming along|consider|corrected|count .
9|credits|dairy|dani|day ,|dears .|deserved|drafts|drafts .|during|during the|else .|eventually|eventually .
9|everyone !|exactly .|feelings .|feet ,|fever|fever .|fiction|friends|game|going .|goldfish|good guess|got her
9|got married|guys .|hands hurt|have thought|having|he deserved|he'll|hear what|her ,|here from|hiding|his face
9|honest .|hope|hopefully|hospitals|i always|i forgot|i hated|i live|i made|i make|i spent|i'm as|i'm glad|i'm just
9|i'm never|i'm so|i've tried|if there's|if you'd|image|in case|inbox|is ,|is different|is fine|is made|it's done
9|it's good|italics|just want|kit|language|lawyers|learn .|lighthouse|like them|long one|longer|loves|making|many of
9|me three|mended the|messages|mine .|missed|mood|my blog|my mum's|n|needs|nicely|nobody is|nope|not how|notes </s>
9|of your|ok ,|okay|one ,|one's|own it|passed|pictures of|pining|place|pun|read each|read it|real ,|recipient|repost
9|requested|rest is|romance|ron|said no|saturday|says MARK|scene in|school ,|sense|set|she's been|she's had|shout
9|shower .|side|side of|sixteen|some|someone asked|spike|spotted|still out|stories .|suddenly|sure that|tags .
9|that happened|that last|that many|the author|the good|the poll|the pun|the real|the shower|the top|the week|then i
9|there and|there won't|till the|to everybody|to our|to read|truck|twins|until the|us !|voice: the crowd|was .
9|wasn't sure|wave|way from|we had|we're back|what came|what the|what was|when i|who read|will be|will do|win ,|wish i
9|worked|worth it|write it|wrote it|yet|you by|you said|you with|you'd like|you'll find|yours till
10|* *|, he's|, hello|<s> as|<s> glossary|<s> last|<s> never|<s> oops|<s> ps|<s> set|<s> short|<s> someone's
10|<s> translation|<s> wow|? </s>|EMOJI|a doctor|a hundred|a nurse|a ride|a very|about his|all i|amazing|and before
10|and they|anne|anon|answers|apologies|are|are .|asked what|at us|away|b .|back in|badly .|bakery .|be with
10|been warned|before the|belong|belong to|beta the|better ,|bless|bottom .|but|but it|by it|came out|capitals
10|challenge|characters|chip|comes .|commas|confused|contest|crazy|crying .|dears|drawing|easily|either|end i|enjoy
10|epilogue|felt|fixed the|folks|for MARK|for all|for that|for those|forward|fun|glossary|harry|haunted|he says|head
10|helps|here we|hi !|hint|historical|how they|i couldn't|i lost|i mostly|i'm on|i've ever|in capitals|insert|is from
10|is on|is right|is to|isn't speaking|isn't what|job ,|just saying|kept|kidding|kidding .|knock .|know|lost|love and
10|love you|mean it|met .|moment the|no internet|nonsense|not that|now it|number NUMBER|on you|ones|oops .|out there
10|part|pay|picture of|pitchforks|planned .|please don't|post .|pov|preview|ps|question of|rating t|read every
10|really did|recap|replies </s>|right ?|rubbish|safe .|say which|short|shows|sign: quoted|single|sit on|slash
10|so there|spiders|stolen|sure about|t|taking|telling .|thank you|the aunt|the book|the lady|the landlord|the one
10|the pitchforks|the poem|therapist|there we|thing i've|think .|thinking of|third .|this one's|though|to something
10|today|up on|usual .|warn you|week's|weeks|which .|who sent|who wrote|why|with that
11|, it|. .|<s> eventually|<s> fin|<s> probably|<s> read|<s> sigh|<s> tbc|<s> title|<s> translations|<s> where
11|<s> writing|a dream|ages|and there|and yes|anywhere|away .|be done|because|below .|blame the|boys|can't .|cheers ,
11|coffee|come and|content|couple|couple of|dear .|did ,|doing|draw|enjoy the|family|fin|fin .|for every|german
11|given him|giving|ha .|happen .|has asked|have this|he's not|hello again|here|hope nobody|how the|hundred|i did
11|i honestly|i see|i wrote|i'm doing|in this|is for|is mine|is now|it better|it doesn't|it's been|kids|landlord
11|liked the|lot .|lucky|man in|may have|mended|muse|my head|never .|no ,|of .|of three|oh dear|on .|one in|one's for
11|panic|paragraph|part NUMBER|please stop|please tell|poem|put this|quick|ren|reviews|ride .|sat there|saying .
11|says hi|see how|shower|sing it|sorry .|source|story is|stuff|tbc|teapot|the archive|the night|the song|there it
11|thought you|thoughts|three years|tired .|twist|under a|unless|up the|warned|was in|was meant|was worth|week
11|welcome .|were right|when i've|who came|with|word on|working on|worst|wow .|you'll never|you're welcome
11|yourselves .|yuletide
12|, nine|<s> apologies|<s> beta|<s> here|<s> off|<s> put|<s> see|<s> take|<s> things|<s> think|MARK my
12|act: greets readers|an|anonymous|art|at my|author's|because she|beth|break|clear|close|couldn't|couldn't .|cried
12|cut|dead .|did that|does|doesn't count|dog lives|don't care|draco|dramatic|end|everything|far too|feelings|fit
12|forget|forgot|gentle|geography|go|good night|grew|hadn't .|here's|hope that|i checked|i had|i lied|i managed
12|i nearly|i wanted|i wish|i'll put|i'll wait|i've taken|is what|it does|it's coming|kind|last week|lines|lives .
12|made of|make|me know|mine's|month|more of|morning and|no excuse|oops|peace|person who|r|rest|review .|said that
12|salt|see|series|sirius|sixteen .|slow .|snape|somewhere .|spiders .|talk|talk about|than|thanksgiving|the duel
12|the person|the show|these two|to happen|to say|trust me|warn|we go|whole|world to|worry|would've|write .|yeah
12|you read
13|, good|/ n|<s> edit|<s> keep|<s> me|<s> same|<s> ~|act: forestalls questions|age|and read|any of|asking|author
13|author's note|back !|bad|based|be|be back|can't see|closes|edit|english|every single|favourite|finally|found it
13|four years|go and|happy|hate|have .|i'll fix|if i|know ,|last chapter|lots of|meant|my beta|my heart|my mum|off the
13|okay ,|out to|people .|rating|same|she's|so|so it's|tell her|that's why|the bit|the cat|the end|they're in|thing .
13|those who|time|time on|told that|topic: story|topic: update|translation|translations|translations </s>|umbridge
13|wait|was sixteen|what if|with this|won't say|word|you did
14|!|)|, no|<s> anyway|<s> end|<s> here's|<s> let's|<s> ok|<s> thanks|<s> who|a lot|am .|and now|asked for|asked how
14|brought to|but my|but then|can't believe|carry on|change|changed|dialogue|dream|end .|few|fix|get to|half of
14|he wants|hope it|hug|i ask|i need|i'm still|i've given|internet|is by|it really|it's called|leaving it|let him|lied
14|look it|made up|me you|minds|months .|my dad|my hands|nearly|no idea|not ready|not telling|original|plot|pointed
14|replies|ride|row|see .|she is|she said|she wrote|site|so if|someone's|sorry if|take a|thanks|the original
14|the outline|to those|together|used|usual|win|wow|you wanted
15|. i'm|<s> ask|<s> next|<s> sorry|MARK is|a few|a real|alive|check|don't have|eating|for now|ha|i feel|in love|link
15|lives|need|oda|person|plan|rather|safe|season|take|that she|the people|this|tissues|tissues .|to stop|too|two weeks
15|what i'm|work|write something|you all|you to|yourselves
16|<s> -|<s> back|<s> cheers|<s> go|<s> previously|<s> written|<s> you're|and|answer|anyway .|be .|corrections|drive
16|duel|fight|good ?|have it|haven't .|hospital|i got|i needed|i'd never|let's|lots|made|mine|needed|one .|previously
16|still not|that one|the NUMBER|the letter|this in|thousand|topic: review|version|was it|where|whole thing|worth
16|wrong|you'll see
17|. no|<s> (|<s> or|<s> some|a whole|act: asks for votes|back and|because i|from a|get|he asked|he'd have|honestly
17|i'm off|i've|it a|lot|me ?|more|not mine|off to|on saturday|outline|sad|ship|simply|then my|this up|warnings|won't
17|words|yet .|you need|you were
18|! </s>|act: thanks a helper|act: wishes everybody well|chase|come back|draft|five|here ,|it !|months|next one
18|said MARK|title|what he|you .
19|/|<s> .|<s> summary|bit of|checked|crying|dates|fixed|gets|makes|now|poll|skip|slow|though .|tired|what they|~
20|!! </s>|<s> not|also|archive|first one|free|know .|put the|really|see it|tell me|thanks to|today .|while i
21|for this|from|i hear|if|know i|knows|lovely|note|right|so much|the tags|thing with|who's
22|, thank|<s> disclaimer|MARK QUOTED|act: thanks readers|beta|disclaimer|i've had|keep|last time|point|this was|who
23|, since|a /|go .|notes|tags|told me|topic: writing|while
24|<s> be|<s> well|act: excuses itself|blame|don't think|happen|he's|in NUMBER|next|real|thousand words|topic: post
25|act: places itself in a series|just|me that|till
27|act: says enjoy
28|<s> for|act: asks for reviews|probably|summary|topic: comments
29|bit|topic: series|topic: the writer's life
30|act: teases readers|topic: length
32|QUOTED MARK|topic: sharing
33|NUMBER ,|act: leads to the story|yes ,
34|act: dedicates or names its source
35|-|act: dates an edit|scene
36|act: answers readers
38|act: hopes they enjoy it|act: plugs a page|act: sets the scene for readers|topic: faults
40|had to|topic: kudos
41|topic: genre words
43|act: speaks of the writing
44|act: credits a beta|act: speaks of updates
45|of you|topic: a site
47|topic: chapter
48|topic: cast
49|act: warns of content
50|act: disclaims ownership
51|act: asks for opinions|topic: parts
52|act: thanks for reading
53|topic: canon
55|act: explains itself
56|voice: chat
57|act: looks back at the chapter|act: speaks of its making
68|topic: fan fiction"""

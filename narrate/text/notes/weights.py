"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

STEP = 0.05
BIAS = 14
PACKED = """\
-40|sign: speech
-22|story: a letter
-19|, </s>|<s> QUOTED|NUMBER NUMBER
-18|, and|<s> we|story: someone did
-17|.|QUOTED .
-16|<s> he|<s> she|QUOTED !|story: he or she
-15|QUOTED ?|story: something was
-14|, my|story: scenery|told|write
-13|had|man|my name|says|sign: lower case|story: speech|tell|there|was
-12|* </s>|<s> there|<s> your|day|kitchen|room|said the|the|they|us
-11|, said|<s> @|<s> but|<s> the|<s> they|act: wishes readers well|call|captain|had been|mum|o|was the|you for
-10|? MARK|MARK said|another|door|flashback *|he'd|i'm writing|if there|in it|late|letter|met|night|nine|run|time ,
-10|up .
-9|*|, if|<s> now|<s> welcome|MARK </s>|NUMBER march|again .|always|am|back .|could|fire|hello ?|hope you|kill|level
-9|life|max|name is|please .|said|there was|with a|you have|your
-8|, i'm|<s> MARK|<s> and|<s> chapter|<s> day|<s> do|<s> from|<s> he'd|<s> is|<s> note|<s> please|<s> yours|QUOTED
-8|chapter of|come|dark|down|down .|flashback|four|hill|home|i shall|i should|i will|is it|it's not|know a|lit|looked
-8|me ,|name|next chapter|outside|own a|put it|rain|reading this|seven|someone|stone|their|thought|tomorrow ,|unit
-8|unit NUMBER|what happened|yes .|you take|yours
-7|, QUOTED|, in|, you|<s> by|<s> everyone|<s> it|<s> me|<s> what's|@|a long|all ,|and he|are you|bed|children|come ,
-7|days|dear|do you|e|ever|father|for me|green|held|her .|him|i won't|its|lamp|late .|mother|mr|mr .|much of|of them
-7|of us|promised|remember|s .|sat|shoes|sunday .|that i|that was|thing|third|this by|went|which|write this
-6|* flashback|, all|, for|, is|, one|, turn|, with|. </s>|<s> dad|<s> mum|<s> she'd|QUOTED QUOTED|about love|about my
-6|account|admin|and so|any questions|back ,|bed .|boats ,|breakfast|but this|coming .|day </s>|day NUMBER|diary
-6|didn't|eleven|end </s>|entry|entry NUMBER|example|example </s>|fish|flat|for coming|for everything|forty|girl|good
-6|guys ,|had written|hated|have|haven't written|how i|husband|i am|i thought|i took|i want|in my|it said|jo|life ,
-6|lisbon|man who|march|may|me back|moon|morning|my mother|never been|not the|of my|office|on the|over|patient|pencil
-6|room .|shall|sing|somewhere|stairs|stood|story: present tale|sunday|that is|that's what|the lamp|the thing|then
-6|too ,|under the|up ?|was a|wet|what i|window|would be|year ,|you ,|you that|you want
-5|! MARK|, as|, every|, it's|, m|, she|. s|<s> *|<s> harry|<s> i'm|<s> kiss|<s> on|<s> one|<s> p|<s> paris|<s> then
-5|<s> write|<s> y|?|a letter|a man|a next|again|all my|and no|and the|and you|any|as if|asked me|at|aunt|began
-5|believe it's|brave|brought|came|can|can i|can see|chair|closed|comments|couldn't believe|dear diary|don't kill
-5|down ,|eat|eaten|ellen|ending ,|everything .|eyes|fear|fire ,|five .|for two|forgive|fourteen|goat|has never|has no
-5|have told|hear|help me|hi|hold|home .|hope you're|i can|i finally|i like|i promised|i say|i think|i told|i'm in
-5|is this|it ,|it as|it back|it had|it with|kill me|king|know about|know that|know what|lands|last .|lay|left the
-5|life has|light|looked at|love to|machine|matter|me smile|mill|mind|money|must|my aunt|my last|neither of|night .
-5|no .|no </s>|novels|of|of me|oh ,|on ?|on sunday|once|over and|p|p .|page|paris|paris </s>|pen|please leave|queen
-5|questions ?|rain .|ran|recording|red|right .|road|s|say to|says that|school|sea|smile|smile .|so here|so i|soon .
-5|standing|step|still no|stopped|subscribers|swim|sword|tell them|tell you|the chat|the man|the morning|the one
-5|the water|them .|then .|there were|this ,|told this|tom|tuesday .|turned|up to|waited|wake|wanted the|way ,|we
-5|wheel|when you|where you|who voted|whom|will </s>|will get|will have|wind|write again|write to|y|y /|you come
-5|you could|you get|you up|you will|you're thinking
-4|, actually|, or|, readers|, you'll|- QUOTED|<s> NUMBER|<s> anna|<s> any|<s> attention|<s> dear|<s> don't|<s> his
-4|<s> i'd|<s> in|<s> kirk|<s> look|<s> monday|<s> night|<s> nothing|<s> somebody|<s> subject|<s> ten|<s> thank
-4|<s> that's|<s> tomorrow|<s> two|<s> we'll|<s> will|QUOTED -|a book|a cupboard|a minute|a stone|a third|across
-4|all of|aloud|already|an egg|an idea|and ,|and tell|answer|anyone|apologise|are mistakes|arguing|ask .|attention ,
-4|author of|available|bath|beer|before it|behind|body|bottom of|boy|breathe|breathe .|bring a|broken|but that|by|cake
-4|cake .|can forgive|case|chat|church .|coat|comments are|course|cousin|cupboard|cupboard ,|date|delay|delay in
-4|did you|dies|doctor|dog|don't .|don't be|duck|edmund|egg|egg .|enjoy it|enterprise|everyone|everyone does|except
-4|fern .|finch|find this|fortune|four .|friday|garden|gate|gave|ghost|go back|go on|goat .|good .|goodbye ,|got a
-4|happened to|happy birthday|harbour|hardly|hated it|have never|have to|have written|hearts|here is|hi .|his|house
-4|how it|i .|i broke|i came|i go|i guess|i left|i look|i remember|i still|i suppose|i'll bring|i'll see|i'm sorry
-4|i'm working|if anyone|is late|is like|it before|it isn't|it wasn't|it's so|june|kirk|lemon|level NUMBER|log|lol
-4|long ,|loving|m .|make me|march .|may be|me so|minute|missing|my cousin|my love|my story|never|never told|next week
-4|nights|nose|not|not ,|not a|note to|nothing .|of all|of bees|okay .|on it|only|or don't|or i|other|others|over .
-4|own the|parcel|parcel came|piano|please ,|promise things|put in|question|quite|raining|raining .|read aloud|read my
-4|reader ,|reviewed|roof|round|ruth|say|say that|say this|seal|see this|she had|she has|she'd|sign: person|silence
-4|since i|sit|small|smell|so long|so that's|something|son|sorry that|still there|stone .|subject|suppose|tells
-4|tells you|testing|thank my|that summer|that's all|that's how|the back|the bath|the bees|the captain|the doctor
-4|the garden|the house|the kitchen|the rain|the roof|the train|the truth|the window|there ?|there are|there would
-4|there's a|they let|they'll|thing about|think that|thinking|thinking .|this down|three hours|tick|to a|to him
-4|to know|to put|to show|to thank|to think|to write|to you|tree|truth|turn|twelve|two stars|until next|up !|updated
-4|visiting|voted|voted for|warm|what had|which i|who was|will write|with her|woman|worse|would not|wrote .|years .
-4|you do|you may|you never|you on|you something|you're late|you're reading|your last|your loving
-3|) .|, any|, everybody|, except|, first|, had|, let|, like|, mum|, nobody|, ruth|, something|, somewhere|, that
-3|, they're|, thought|, to|, too|, when|, where|, will|- six|<s> admin|<s> can|<s> comments|<s> ellie|<s> every
-3|<s> follow|<s> give|<s> greetings|<s> hi|<s> i'll|<s> i've|<s> int|<s> log|<s> mind|<s> my|<s> nobody|<s> rosa
-3|<s> somewhere|<s> testing|<s> that|<s> this|<s> tuesday|MARK says|NUMBER am|NUMBER of|NUMBER th|a bad|a bed
-3|a church|a date|a door|a ghost|a half|a house|a library|a pencil|a policeman|a sort|a true|a tuesday|above|afraid
-3|after that|agent|all there|am not|am sorry|an hour|ana|and all|and closed|and find|and go|and look|and went|anna
-3|answer it|answering|any more|are welcome|arrived|as a|as nobody|ask|ask the|asked him|asked that|asks|at last|awake
-3|awful|b|be a|be able|be good|be here|be the|beans|beard|became|because you|bed and|bees|before .|begin|behind you
-3|below|bike .|body in|book|boot|boots|bread|breakfast .|but in|butler|buy|called MARK|calm|calm .|came ,|came on
-3|can be|can hear|candle|card in|cereal|changed my|chapter ,|chapters ,|cheese|cheese .|chosen|clear|clicked|closed .
-3|closer|closer .|coach|coaster|coat and|cold|colonel|colonel ,|come home|come in|comment .|company|could wait|crown
-3|date .|dawn|dawn .|day for|day one|dead|decided to|desk .|diary ,|did the|didn't know|dish|divorce .|dog .|dogs
-3|don't|don't ,|don't drink|don't take|door is|down on|down what|downstairs|drowned|e .|earth|eight .|eleven days
-3|else to|empty|english is|everybody has|everyone at|exactly|exactly where|except for|experience|explain|eye|face
-3|face .|father .|feet|felt .|finale|find it|find the|finish|finished the|first of|for that|forgive the|found my
-3|fourteen ,|friday .|front|full|full of|garden .|get the|ghosts|goats|good morning|greetings|greetings from|greg
-3|grounded|guards|gull|h|had never|had read|hall|handwriting|handwriting .|happened in|happy new|happy there|has
-3|has been|have you|he did|he thought|hello|here now|high|his life|honest ,|hot|hotel|hour|house .|how to|hull|hull .
-3|i let|i met|i must|i put|i tell|i'd|i'd been|i'll write|i'm here|i'm late|in lisbon|in which|ink|int|int .|into the
-3|is really|isn't mine|it always|it can|it down|it or|it says|it twice|it's NUMBER|it's over|it's the|it's warm
-3|just the|kid|kiss the|kitchen .|knee|knew|knight|known|land|laugh|lawyer|leak|learned|leave|leaving|less|letter !
-3|lie|life .|like ,|like a|like me|lisbon ,|lit the|lol </s>|london|long as|long to|look|look .|looking|love ,|low
-3|lunch|made me|manual|manual was|max .|me tell|me the|me to|mean|mean .|met my|midnight|mistakes ,|monday|mondays
-3|money .|more .|mouth|move|move .|moved|mrs|mrs .|much .|my agent|my brother|my father|my handwriting|my husband
-3|need to|neighbours|never met|new year|nice|no one|no signal|nobody|nobody in|noon|nose .|not an|not proud|not to
-3|notes .|nothing to|number|of anything|of her|of his|of how|often that|on and|on friday|one to|one was|one who
-3|only the|or in|ought|ought to|our|out and|out the|over ,|over the|papa|parents|parrot|parrot .|past|patience
-3|patience ,|pause|pen .|people .|person .|pete|phone .|photograph|piano .|please|please forgive|pocket|policeman
-3|ports|pot|purposes|push|question ,|questions|radios|real life|report|rest|rest .|review ,|road ,|road .|room NUMBER
-3|rosa|rule|said it|said to|sat down|say .|say it|scarf|scream|sea .|set the|seven !|sign|signal|signal .|silence .
-3|sister .|sit down|six|six and|six days|sky|smell .|smelled|so here's|so often|so sorry|so there's|socks|socks .
-3|somebody had|something that|son ,|sooner|sooner .|sort|sort of|space|spin|sponge|sponge .|spoon|standing in|stands
-3|star|state|still|story has|story so|story: embeds|stranger|subject the|such a|sue me|sunday !|sure of|tale|taught
-3|tea|tea .|tell it|testing .|th|thanks ,|that you|the butler|the card|the cat|the children|the door|the fire
-3|the front|the goat|the key|the king|the last|the line|the machine|the manual|the matter|the note|the other
-3|the others|the page|the photograph|the post|the rest|the same|the sea|the sky|the stairs|the step|the sun|the view
-3|the weather|the well|the west|there is|there's|there's only|they've|thing to|thinking that|this ?|this before
-3|this room|thought ,|thought .|three .|time since|to ask|to fix|to go|to it|to share|to swim|todd|trains|truly ,
-3|truth ,|trying|trying to|twenty|two .|typed|typing .|under|until|upstairs|very good|view is|voice on|waited for
-3|walking|wall|warm .|was ,|was called|was on|was right|was too|watches|water .|we all|we're|weather .|welcome back
-3|well .|went wrong|west|what do|what this|what you|where it|whether|who didn't|who had|will|wind .|window ,
-3|without looking|woman .|won't ,|word ,|working|would you|writing this|written|written about|years earlier|years old
-3|you always|you can|you enjoy|you find|you're dead|yours truly
-2|* ,|* .|, NUMBER|, about|, at|, do|, drop|, follow|, from|, i'll|, just|, long|, mostly|, okay|, only|, over
-2|, quite|, reader|, the|, this|, until|, very|. *|. and|/ QUOTED|<s> after|<s> around|<s> at|<s> behind|<s> below
-2|<s> come|<s> eleven|<s> entry|<s> everybody|<s> forgive|<s> god|<s> guest|<s> her|<s> inspector|<s> love|<s> mina
-2|<s> must|<s> of|<s> real|<s> someone|<s> spock|<s> status|<s> tell|<s> twelve|<s> update|<s> you'd|? *|MARK i
-2|NUMBER rd|QUOTED /|a bigger|a body|a boy|a car|a card|a chicken|a coat|a dog|a fern|a gate|a girl|a king|a laugh
-2|a name|a pause|a plain|a sailor|a spoon|a wet|a window|a word|about boats|about me|about three|accept|across the
-2|added|afraid of|afterwards|again and|agreed|ahead|ahead of|all .|all day|all down|all for|all staff|always ,
-2|always went|an eyebrow|and began|and gave|and gentlemen|and listened|and looked|and over|and picked|and she
-2|and still|and that|and waited|and when|answered|anyone .|anyone asks|anything ,|apart|apologise for|are number
-2|arguing about|around|as|as it|as the|as well|ask what|asked .|asked whether|asks ,|asleep|at each|at home|at least
-2|at nine|at noon|at once|at weddings|ate|attached|attached .|bad .|bag|bars|bars .|be closed|be in|be used|beat
-2|been dead|been no|been the|been thinking|been told|began with|believe me|believed|below ,|bench|bent|beside
-2|beside the|best .|beta ,|better .|between the|bigger|birthday|biscuits|boat .|book ,|boot ,|boots .|bottom|bought
-2|boy .|breath|bring|bring it|building|buried|but not|but she|but the|by me|cabin|call .|came .|came from|came in
-2|camera|can explain|can read|can't go|card|card ,|cat|cellar|cellar .|cent|chair ,|chapter seven|chicken|child
-2|city and|class .|climbed|clock|clock .|closed on|club|coffee|cold .|color|come .|come this|come to|comes
-2|coming apart|conversation|could .|could see|counted|counter|cousins|cover .|cross|cross .|crown ,|cry|cup|cursed
-2|dark ,|dark .|day .|days .|dead for|dear reader|decide|decide .|delighted|delighted .|desk|did .|did not|didn't .
-2|died|died .|disclaimer i|do .|do not|does .|dogs ,|don't ask|don't need|don't tell|done ,|door .|door ?|drafts ,
-2|dragons|dry|duchess|duchess .|duke|eaten the|editor|eleven .|ellie typed|empire|ended ,|ended the|engine
-2|enjoyed this|enough to|envelope|ever been|ever come|every|everyone .|everything|evidence|evil .|explain .
-2|explain about|explained|explanation there|eye .|eyebrow|eyes .|failed|faithfully|faithfully ,|falling|far ,
-2|finish the|fire .|first language|first two|fish .|folded|folds|folds .|foot|for eleven|for its|for most|for nine
-2|for sale|for so|for some|for which|for years|for your|forty .|freezer|freezer .|friend .|friendly|friendly .
-2|friends ,|from a|from the|front of|gazette|gentleman|gentlemen|get this|girl with|glass .|go home|go in|god help
-2|going on|gone .|good ,|got the|grandma|had believed|had brought|had gone|had not|hale|hand|hand .|hat .|have the
-2|he doesn't|he was|he wasn't|he will|he would|he wrote|head .|hear the|heard|hearts .|held out|her a|her hands
-2|here it|hero|hers|herself|hey ,|him ,|his own|holding|hope this|hotel .|hour .|hours .|house is|how we|i|i come
-2|i felt|i have|i learned|i lost|i promise|i sat|i'd love|i'll|i'll say|i'll tell|i'm alive|i'm always|i'm the
-2|i've already|i've got|i've left|i've read|i've written|idea of|if you've|in ,|in all|in every|in front
-2|in triplicate|ink is|inside of|inspector|is .|is a|is full|is hard|is that|island|isn't ,|isn't any|it away
-2|it every|it gets|it happened|it made|it only|it rained|it smelled|it starts|it took|it were|it's me|joy|june .
-2|june NUMBER|just as|keeping|kell|key|keys|know exactly|know when|ladies|ladies and|language .|laptop .|large|last
-2|last of|last one|later a|laugh at|laundry|lay on|learned to|leave .|leave a|leave the|leaves|leaves the|leeds|left
-2|left out|let it|letter in|letter so|library|lies|light ,|lights are|like that|like to|liked trains|likes|list .
-2|listen|listened|listened .|log ,|long|long time|look ,|looking for|looking up|lost my|loud|love your|lower|luck .
-2|lying|machine .|made a|made the|man with|march NUMBER|married|marshmallows|matter of|me another|me up|mean to
-2|means that|meant it|meetings|men|mind the|mirror|monday .|more soon|morning ,|mother would|moved .|moves|ms|ms .
-2|must not|my boots|my friends|my left|my little|my new|my phone|my tale|my uncle|name ,|name .|name's|named
-2|never again|never did|never trust|new york|news .|next to|night ,|nine ,|nobody else|not at|not one|not sleep
-2|not sure|nothing|nothing ever|nothing happened|notice ,|noticed it|now and|now it's|now you|o'clock|of an|of it
-2|of somebody|of those|off a|off my|office will|officer|often|on ,|on fire|on for|on our|on thursdays|once ,|once .
-2|one in|one night|one thing|one with|one would|only one|others .|out from|out on|page .|paid|papers|part of|part to
-2|part with|pass|past ,|past the|patience .|pencil ,|pencil .|per|per cent|permit|phone|pie|pigeon|plain|plate|played
-2|please don't|please review|pocket .|post the|prague|previously i|promised her|pushed|put|put her|put up|queue
-2|queue .|quirk|radio|rained|raised|raised an|ran .|rang|rd|read your|reader|readers ,|readers .|record|red .|remain
-2|reports|rest ,|review|reviews make|ring|ring ,|ring .|room is|rope|sailor|sailor ,|sale|sale .|same way|sand|say ,
-2|say a|says ,|scream .|second .|seemed to|self never|sell the|send|sequel to|set out|shaking|share it|she'd been
-2|sheets|shelf|ships|ships .|shoes .|shopping|shot|shot .|should explain|should have|shouted|shouted .|show .|shown
-2|shut the|since the|sing to|sings .|six .|six weeks|skill|skin|slowly|small and|smelled of|sneezed|sneezed .
-2|so forgive|so i'll|so i'm|so let|somebody|something .|somewhere out|sorry i|sorry to|soup|spectacles|spock raised
-2|spoon .|spring ,|staff|stairs ,|stared|start with|state of|station|steps|steve|still ,|stop .|stories|story ,
-2|story of|street|summer|summer .|sure|swing|swung|system|table|table ,|talking to|talks|tape|tape .|taught me|that a
-2|that about|that he|that his|that kind|that night|that there|that we|that's|that's my|the bench|the book|the bottom
-2|the cake|the camera|the cellar|the chair|the chapter|the clock|the computer|the corner|the dark|the day|the dead
-2|the delay|the duchess|the duke|the editor|the empire|the engine|the eye|the folds|the gate|the ghost|the glass
-2|the ink|the inside|the keys|the laundry|the lawyer|the library|the little|the men|the moon|the music|the only
-2|the paper|the parrot|the piano|the picture|the pictures|the pool|the queue|the radio|the recording|the rope
-2|the scene|the smell|the state|the station|the sword|the tape|the tree|the underside|the wall|the war|the wind
-2|them the|then i've|there a|there had|there isn't|they all|they have|they said|they'd|they'll be|thing ,|third line
-2|this from|though it|thought that|three times|through|thursday ,|thursdays|time in|times .|to and|to anybody
-2|to anyone|to breathe|to call|to find|to four|to her|to kill|to self|to sleep|to understand|told it|tom is|tomas
-2|tomorrow|tony|took off|took one|took the|topic: readers|tore|train|train ,|train .|trains .|trees|triplicate
-2|trust a|twelve .|twice and|two watches|uncle|uncle .|uncle's|underside|underside of|understand .|unknown
-2|until somebody|up my|update|update your|updated .|very low|village|voyage|voyage .|wait .|wait until|waited .|waits
-2|wanted a|wants|war|warning this|was about|was at|was empty|was i|was just|was made|was mostly|was nothing|was sorry
-2|was waiting|wasn't ,|watches .|water|way you|we are|we aren't|we did|we don't|we have|we were|we'll|wearing
-2|weddings|weddings ,|wednesday .|welcome|welcome ,|welcome to|welsh|went .|went to|were two|wet ,|wet dog|what .
-2|what you're|when you've|whenever|where to|whether i|which the|white|who else|who is|who taught|whole of|will find
-2|wine .|with all|with his|with the|with two|with you|word about|write a|write it|writes|writing for|writing it
-2|written anything|wrote|wrote ,|wrote back|york|york ,|you ever|you had|you how|you in|you left|you next|you the
-2|you wake|you'd|you're here|your call|your comments|your head|your letter|yours always|yours faithfully
2|&|& r|( i|( i'm|* a|* this|, ask|, brief|, can|, dad|, don't|, enjoy|, guys|, here|, hon|, i've|, now's|, obviously
2|, panic|, swearing|, tess|, things|, unless|, we|, whatever|- nine|. i'm|. it's|/ NUMBER|;)|;) </s>|<s> ages
2|<s> author|<s> beta|<s> content|<s> credit|<s> dean|<s> dedicated|<s> even|<s> feedback|<s> hey|<s> it'll|<s> key
2|<s> lady|<s> leave|<s> marigold|<s> more|<s> neither|<s> old|<s> pairing|<s> preview|<s> qotd|<s> questions
2|<s> rated|<s> reader|<s> reposting|<s> set|<s> skip|<s> sooo|<s> take|<s> updates|<s> warning|<s> would|<s> written
2|??|?? </s>|MARK means|NUMBER /|NUMBER </s>|NUMBER i'm|a bike|a break|a crown|a funeral|a huge|a kiss|a native
2|a pandemic|a plan|a rock|a story|a train|about five|about half|about her|about this|abuse|abuse ,
2|act: speaks of its English|actually|ada|again in|again with|ages </s>|ago ,|airport|alcohol|alcohol ,|all !|all i've
2|all recognisable|alone|also ,|am .|and a|and an|and could|and harry|and her|and in|and this|and took|and writing
2|and yes|angst .|answer a|answers|any ideas|any mistakes|anyone ?|anyone else|anything|anything .|anyway .
2|anywhere else|apologies to|appreciated|april|arc|arc !|are love|are mine|are my|arm|around .|art|as long|asks about
2|at the|ate my|attacks|au|author's notes|away in|back !|back from|ball ,|be an|be longer|been ages|been crazy
2|been going|been reading|been two|been waiting|before and|before we|believe in|belongs|belongs to|bit about|blue|both
2|boys .|break if|breaks|breaks .|busy|but a|button|caf|called the|calling|catch|celebrate|chapter four|chapter is
2|chapter nine|chapter six|character|charlie|city|class|come from|coming ,|commas and|concrit welcome|content
2|continued .|copy|could be|cover !|cream ?|credit me|criticism|dad|dates|dates !|day of|deal|decided|dedicated
2|dedicated to|deleted|deleted scenes|details|didn't plan|die|different|different .|disappointed|discord server|do it
2|do we|doesn't know|doing a|don't have|don't know|don't sue|don't want|down and|dragon .|drive|duel|during|during the
2|each|each one|each other|earlier|early !|edit NUMBER|edward|either way|eleven thousand|else ,|else i|end !|end this
2|ended .|ending .|enjoy !|enjoying|enough .|error|essays|even a|even if|ever written|every one|everybody else
2|expected|fan|fan art|fanfic|fanfic .|fans|far|favorite .|favourite ice|feedback is|feeling|ferret|few of|fight scene
2|finally done|finally got|finished .|first chapter|fishing|fixed it|flames will|flu|folks ,|follows !|for any
2|for every|for language|for letting|for spending|for them|for understanding|for you|forgotten|formatting|four ,
2|friday !|friday ,|friends|from now|fun with|funeral ,|get it|gets a|getting|go check|go with|goes|got away|got sick
2|grace|grandmother .|graphic|great deal|guessed|guest who|haircut|halfway there|halloween|hands ,|happen at|happens
2|happy halloween|hard drive|harm|has got|hate|hate it|have a|have been|have taken|health|help ,|helped|helps|here for
2|here from|here on|here you|hey|him .|hint|his point|holiday|holiday .|hon|hon !|honestly didn't|horse ,|how long
2|how old|how they|how you|huge|huge thank|hundred follows|i could|i listened|i moved|i only|i read|i started|i tried
2|i'll be|i'm|i'm off|i'm still|i'm taking|i'm thinking|i'm too|i've been|i've moved|idea that|ideas|if it's|in
2|in english|in his|in mind|inn .|instead of|interruption|is based|is closed|is open|is where|is written|it .|it after
2|it goes|it shows|it since|it there|it to|it while|it's called|it's finally|it's probably|italics|ivy|jamie|jokes
2|joss|just saying|kicking|kind words|kisses|know which|kudos|later .|learn|learn to|leave you|left ,|let her|let me
2|let's get|letting|letting me|library card|life got|lighthouse|lights|like this|line breaks|link in|listening to
2|little something|look for|lost the|love .|love him|luis|lullaby|m ,|made of|major|make my|makes my|map .|marcus
2|marigold|match|me and|me in|me on|me through|me with|mean ,|mel|mel </s>|mention of|mentions|messages|minutes
2|mistakes|mon|mother tongue|moved it|moved the|movie|much ?|my blog|my cat|my computer|my desk|my favorite|my hard
2|my line|my own|my thesis|n -|nadia|names i|naruto|native speaker|nearly|needs|never expected|never stopped
2|next break|next few|next line|next update|nice .|night shift|nine lives|nineteen in|nix|no excuse|nonsense .|nor
2|not even|not me|not too|note *|note the|notes i|notes the|nothing ,|nothing else|now .|now has|now's|obviously
2|obviously .|of love|of our|of part|off|off ,|old|on .|on my|on tumblr|one -|one today|one's|only borrowed|open ,
2|opinion|opinions|or team|originally|originally going|other hand|out to|own it|own nothing|pages|pandemic|pandemic .
2|panic attacks|part .|part after|passed|past abuse|people would|percent|pg|picked|picked up|pictures of|pilot|pilot .
2|pinned|place ,|place in|plan for|please check|please r|please take|plot .|pm .|poem is|politics|post sneak|post this
2|present|pretending|pretending to|preview|preview of|pronounced|put them|qotd|qotd what's|quote|quote at|r &|r </s>
2|raise|rated|rated m|rating m|rating pg|read and|readers|readers will|reading !|reading ,|really is|reason .
2|recognisable|recognize|recommend listening|regret|repost|reposting|reposting this|review .|review and|reviewers </s>
2|reviews .|rewrite the|rising|rising stars|rowan|running|s NUMBER|sadly|said .|say i|saying .|scene ,|screamed
2|second half|second scene|seen|seen season|semester|sequel .|server|seventeen|shift ,|short one|should be
2|should happen|shouldn't|shows|shows .|sick|sick .|silent|silent readers|since NUMBER|since march|sings is|sister ,
2|sister and|site|sitting in|sitting on|six chapters|size|skip the|skip to|snape .|so ,|so .|so all|so if|so that
2|so the|so there|so what|so yeah|sokka|somebody's|something i|soon ,|sooo|sorry !|soul|soundtrack|spanish|speaker
2|speaking|speaking .|spelling of|spending|spike|spotted|squeamish|squeamish .|stay safe|steamy|steamy towards
2|still don't|storm|storm ,|story|story !|story in|summary when|sunday with|sundays .|sure you've|surprise|surprise !
2|t </s>|t for|table .|tag|tags !|taking|talked|tell me|telling|tense|than i|thank everyone|thanks for|that last
2|that scene|that's not|the airport|the anonymous|the big|the boat|the bus|the characters|the coat|the dates
2|the details|the draft|the fans|the ferret|the flu|the formatting|the grandmother|the great|the hat|the inn|the kind
2|the letters|the lullaby|the lyrics|the mistakes|the movie|the phone|the pilot|the poem|the quote|the rating
2|the reason|the reference|the second|the sequel|the show|the siege|the site|the spelling|the storm|the time
2|the timeline|the title|the twist|the two|the wait|the wedding|the weekend|theme|there !|there's an|they really
2|things|things pick|think|thirty|this .|this and|this has|this monster|this one's|this was|those who|through a
2|thursday .|tide|till|time i|timetable|title nine|to @|to answer|to follow|to give|to guest|to hit|to keep|to leave
2|to pick|to post|to reply|to rewrite|to support|to yell|toned|toned down|tongue|too confusing|too disappointed
2|too much|towards|towards the|translation|trigger|truly|tumblr|turn .|tw|twice .|twice as|twist|twist ?|two left
2|two letters|two thousand|typing that|understanding|universe|up by|up on|us ,|use it|used to|usually|version of|very
2|very old|view .|wait for|wait till|waiting for|wanted something|wanted to|warnings mentions|was MARK|was being
2|was originally|was so|watched|we think|wedding ,|wedding .|weekend .|weeks off|weird|went back|were ,|whatever
2|where it's|where this|which of|while writing|while you|who am|who asked|who left|who saw|wild|wine|witch|with me
2|with one|won't|wood|words .|words of|working on|worried that|written .|xoxo|year to|years|years to|you all|you came
2|you catch|you didn't|you enjoyed|you haven't|you laugh|you make|you read|you recognize|you say|you too|you who
2|you'll|you'll want|you're enjoying|you're right|you're squeamish|you've read|your favourite|your feedback|your hands
2|yuletide
3|(|( NUMBER|( an|* author's|, a|, another|, cut|, go|, hannah|, here's|, look|, new|, shall|, sorry|, that's|, which
3|- NUMBER|- i|. MARK|. i|. m|. yeah|<s> also|<s> anyone|<s> anyway|<s> back|<s> bear|<s> because|<s> book|<s> bring
3|<s> canon|<s> concrit|<s> did|<s> feel|<s> grab|<s> have|<s> he's|<s> inside|<s> much|<s> mwahaha|<s> quick|<s> read
3|<s> replies|<s> she's|<s> some|<s> stay|<s> there'll|<s> things|<s> until|<s> word|MARK by|MARK is|NUMBER k
3|NUMBER pm|a ball|a cookie|a day|a degree|a friend|a real|a screen|a special|a wild|about him|about marcus|after the
3|ages .|ago .|agree|alive .|all remaining|along|alright|alright ,|an explanation|and be|and fell|and had|and jack
3|and see|and some|and then|and there|angst|anyway|anywhere|apply .|are amazing|are still|arthur|as usual|ask ,|ask me
3|asked for|asked how|august|babies|babies .|back|back at|bad ?|bakery .|basically|battle|be all|be back|be continued
3|be grateful|bear with|because he|been sitting|before i|before the|beta is|better now|bit of|blood ,|bottom .|boys
3|brainstorming|but he|but i'm|but it|but you've|by .|by a|came back|came to|can you|careful|careful .|carry|changed .
3|chapter|chapter left|chapter was|chapters|check it|checked|comes to|coming ?|commas|concrit|confusing|confusing with
3|continued|cookie|cookie .|couldn't resist|count NUMBER|dad .|dead ,|dear recipient|death|degree|didn't want
3|difficult|discord|does not|doesn't have|doing better|don't say|dreams|drop|dumbledore|end notes|end of|english
3|english ,|events|everybody who|everyone speaks|exchange|exchange .|expecting|family|fandom|feel free|feelings
3|feelings .|fell in|find me|finished|flames|follow|follows|follows is|for reading|foreword|forget|forgot|found it
3|found out|found the|fox|free to|from me|frost|genre|gentle .|glass|going to|good night|grab a|guess|guys|half .
3|halfway|hands|hannah|happy holidays|hardest|has a|has to|have had|haven't|haven't forgotten|he won't|heart
3|heart </s>|hello !|help myself|her father|here ,|here until|here we|him at|his name|his temper|holidays|holidays ,
3|honest|honest .|hospitals|house and|i cried|i did|i do|i haven't|i lose|i mostly|i recommend|i rewrote|i saw|i went
3|i'll do|i'll put|i'm at|i'm evil|i'm just|i'm so|i've|i've tried|if something|if you|important|in any|in chapter
3|in love|ines|inspired by|instead|is MARK|is different|is in|is mine|it a|it really|it this|it up|it without|it'll
3|it's a|joke|k .|keep me|keeper|kiss ,|know nothing|knows|knows .|laptop|laptop died|last week|left .|left for
3|life </s>|like an|lived|long this|longer|longest|look it|lost his|loved .|luck !|mad|mad at|makes|me|me !|me about
3|me going|mentions of|merrow|mess|messed|mine's|mistake|mistakes .|mom|mostly undamaged|much love|mwahaha|mwahaha .
3|my dad|my drafts|my family|my poor|my sister|my soul|name the|names|need|needed it|newest|newspaper|next up|no see
3|norway|not enough|not how|not sorry|note|nothing about|nothing but|notice that|now on|number NUMBER|numbers
3|of chapter|of things|ok ,|on repeat|one|one before|opened it|or so|or translate|out at|out that|own that|pairing
3|paragraph .|part one|passed away|peeks|person who|pirates|pirates .|playing|please tell|pleasure .|pretend|profile
3|profile .|pub|put a|put the|quick|rating r|rating t|read the|readers !|reading|reading .|really does|recap|recipient
3|recipient ,|recommend|reference|requested|research|resist|resist the|review replies|reviewers|reviews </s>|rewrote
3|rewrote the|romance|safe|said so|salt|same|same name|saw that|say is|say so|saying|scene was|scenes|schedule|sent
3|sent the|sequel|series .|seventy|shall we|she asked|short ,|shut up|single one|skip it|slash|slow .|sneak peeks
3|so blame|so don't|so many|so this|soft|soft .|soon !|speaks|special|spelled|spelling|started a|still not|story i
3|suggested|sun ,|sure about|swearing|t|take .|take a|taken a|taken liberties|takes|takes place|tea -|temper|thanks .
3|that|that coming|that day|that happened|the amazing|the blue|the dialogue|the ice|the internet|the long|the lovely
3|the new|the numbers|the outline|the poll|the present|the real|the response|the salt|the town|them out|then i
3|theories|there for|there will|there'll|there'll be|there's no|they were|think did|third ,|thirty years|this for
3|this morning|this show|this story|this year|thoughts|three chapters|time no|timeline|title the|to come|to do|to each
3|to end|to let|to make|to this|to us|today|tomorrow .|translate without|treasure|true ,|tuesday ,|two ,|two of
3|two weeks|tyler|typing|undamaged|undamaged .|updates|used|uses|visit|wait and|wanted|wanted MARK|was .|was not
3|watered|way down|we ?|wedding|weekend|what|what came|what follows|what was|where i'm|while reading|who does
3|who wanted|whole thing|wild ride|winning|with another|with pleasure|with this|without you|won't say|word count
3|work .|work in|worried|worst of|would like|would read|wouldn't|wren|write something|written ,|wrong ,|wrote most
3|year .|yell|yell at|you a|you might|you said|you were|you're not|you've|your questions|your support|your theories
4|, folks|, good|, have|, jack|, no|, on|, promise|, right|, two|. the|<s> anonymous|<s> author's|<s> be|<s> beta'd
4|<s> coming|<s> done|<s> fandom|<s> finally|<s> just|<s> keep|<s> mine's|<s> ok|<s> okay|<s> picture|<s> poor
4|<s> prompt|<s> ps|<s> put|<s> rating|<s> reviews|<s> right|<s> short|<s> there's|<s> thoughts|<s> too|<s> who
4|<s> you|<s> you'll|MARK -|NUMBER .|a dictionary|a drink|a great|a reader|a year|after|and somebody's|anon who
4|anybody would|apply|archive|are a|as always|asterisks|author .|away .|baby|back in|badly|badly .|ball|based|based on
4|be gentle|be honest|be kind|be up|because the|been warned|before you|beta the|beta'd|beta'd by|bets|bets .|blame .
4|blame the|blog|book two|both .|box|boxes|but nobody|by the|can cry|can't believe|canon|carry on|changes|chapter's
4|chapter's from|check|chips|coming|coming along|coming back|comment|couldn't find|couldn't have|cracked|cream|credit
4|cry over|cut the|day ,|dealt|dealt with|dictionary|did take|do|do that|don't worry|done !|done it|drew|drink .|due
4|earlier .|edward is|either|else .|enough ?|epilogue|even|everyone !|everything else|everywhere|excuses|far too
4|favourite|feels .|fic|file .|find out|finds out|fine .|fingers|fixed now|floor .|for it|for the|for today|french
4|friends .|from here|from memory|from my|froze|fun to|gentle|glad you|glasses|going .|good or|goodbye|grab
4|grateful for|great|grew|guest NUMBER|gun|gun .|guys .|ha|had a|had the|happy thanksgiving|has changed|have no
4|have noticed|he feels|he meant|he's such|head|heart .|help|her arm|hi !|hope nobody|hope that|hopefully it|horses
4|i don't|i feel|i found|i just|i needed|i post|i posted|i realise|i regret|i said|i write|i'm doing|i'm glad
4|i've fixed|ice cream|idiot </s>|if he|if that's|if there's|if this|in half|inspired|is fine|is for|is from|it !
4|it does|it feels|it got|it in|it's|it's coming|jack|jen|job|just take|know you|later|laughed .|learns|letters
4|liberties|liberties with|liked|link is|link's|link's in|long way|look at|looks like|made you|me three|me your
4|memory .|middle|might|minutes .|miss|mostly|moving house|my car|my day|my god|my hands|my heart|my laptop|my newest
4|my profile|nap|native|need a|never do|never says|never written|new job|no more|nobody ,|not go|not her|now|october
4|of your|ok|okay ,|okay so|old one|on vacation|on you|one about|one chapter|or bad|original|outline|panic|paragraph
4|picture|pining|please read|poem|poll|posted|pretend that|promise .|prompt MARK|properly|ps|pulled|pulled her|pun
4|pun .|read every|realise|regiment|release|remus|replies </s>|reviews are|revised|right ?|said no|saturday|saw|saw it
4|say ?|says what|scene in|seasons|see how|see it|see what|see why|series|she laughed|snape|so a|so far|so happy
4|spiders|stars .|still three|story is|strange|strange to|stuff|such an|supposed|supposed to|swear .|sweet|tell her
4|that it's|that to|that's why|the anon|the baby|the chips|the horse|the kiss|the lighthouse|the link|the middle
4|the moment|the month|the original|the pun|the status|the summer|the tags|then my|there .|there's one|this one
4|this time|though .|thought i'd|three weeks|time to|tired .|title .|to everybody|to me|to see|to those|to wait|took a
4|tried .|true|true story|until then|up ,|using|vacation|voice: I|warned|warning|was fun|was getting|was moving
4|was only|was really|was very|way|way .|we start|week|welcome .|were you|what happens|what's your|when|when they
4|who you|why|why the|wonder|wonder what|wonderful|word .|word on|works|worry ,|wrong file|x|yes|you !|you asked
4|you believe|you did|you go|you like|you need|you wanted|your favorite|yourselves .
5|!! </s>|)|, MARK|, even|, you're|- my|<s> (|<s> as|<s> blame|<s> cedric|<s> end|<s> go|<s> here's|<s> lena|<s> let's
5|<s> oops|<s> response|<s> so|<s> sorry|<s> translations|<s> warnings|<s> was|MARK .|NUMBER ever|a bit|a couple
5|a little|a prompt|a short|ago|all|all over|amazing .|and bad|and forth|and put|anon|any of|apologies|are|at all
5|at me|at my|back now|been in|before|best|better|bio|bio .|box .|brief|came out|care of|cedric|chapter .|characters
5|chip|contest|corrected|corrected the|couldn't|couple|couple of|cried|don't think|done|done .|draft|drafts|draw
5|easily|either .|else is|end .|end it|enough|excuse|expect|explanation|extra|file|finally|finds|fix them|folks
5|for all|for more|for this|forth|free|fun|geography|german|give you|glad|going|good ?|got his|had no|happy|happy you
5|have gone|hello again|help .|her some|here's|horse|i couldn't|i find|i got|i made|i'd be|in there|in this|is|it ?
5|it came|it fit|it has|it's been|kids|know i|leave it|lights went|liked the|longer .|loop|love you|lovely|me know
5|means the|meant the|medically|meet|mint|missed|more of|much|my grandmother|myself|myself .|never seen|never thought
5|never was|no idea|nobody had|nobody has|nobody is|not expect|not ready|notes for|of NUMBER|of this|of yourselves
5|okay|one will|oops|out|out there|over again|over it|part|part two|people are|permission|permission .|picture of|plot
5|pm|poor|probably .|promise ,|read|read .|ready|ride .|rock .|said that|see .|seen the|side|sing it|sneak|so much
5|source|stay|stick|stop at|support|talk|tbc .|that many|the best|the hospital|the old|the ring|the usual
5|the wonderful|the words|the world|them on|them when|there it|these|these two|they meant|this is|though|three years
5|to|to .|to sing|to use|today .|translate|tried|tried to|unless|until we|up|version .|warned .|was going|water the
5|well ,|went out|what should|whispered|whispered .|who's|why .|world|worth it|wrong|wrote the|yeah .|year earlier
5|you with
6|) </s>|, because|, off|, thank|, though|<s> -|<s> all|<s> edit|<s> fin|<s> hopefully|<s> let|<s> previously|<s> tbc
6|? </s>|EMOJI </s>|MARK my|a comment|a nurse|a rough|act: announces the next chapter|advance|ages|alive|an|an idiot
6|and i'll|and my|anonymous|asking|asking .|bakery|been there|boats .|but i|by that|challenge .|crying|crying .|did ,
6|does|door when|edit|every single|excellent|favorite|feedback|feels|fin|fin .|finn|fix|for now|grandmother|guest yes
6|had it|had just|had to|hard|hasn't|his head|hope the|hopefully|i also|i can't|i lied|i'm crying|ice|in NUMBER
6|in advance|is real|it is|kind|know ,|last two|lied .|line|love|made it|make|means|mine .|month .|my beta|needed
6|nonsense|not that|notes </s>|nurse|of view|off .|off to|on me|opened the|or|please stop|pleasure|point of|previously
6|r|real ,|replies|reviews|rock|sad .|said a|some|sorry for|start|super|tags|take care|tbc|thank|that one|that took
6|the bakery|the gun|the worst|those|thousand words|too .|until the|voice: now|weeks|who sent|with it|with that|worst
6|wow .|yeah|you .|you'll see|you're all
7|, i|, not|<s> everything|<s> help|<s> should|<s> title|<s> wow|<s> ~|a lot|action|and i'm|are like|author|bad
7|because i|borrowed|break|buffy|but my|care|challenge|close|cut|deal of|dean|enjoy|enjoy the|eventually|eventually .
7|fit|five|fixed|get|grateful|had mentioned|half|have this|here .|hospital|hurt .|idiot|if i|internet .|know|laughed
7|let's|live|lots|made up|meant|memory|mentioned|mentioned the|month|my dog|not dead|of you|on|opened|otherwise .
7|put down|rating|ride|rough|she's|single|slow|sorry ,|speechless|speechless .|stop|stuck|talk .|thank you|the box
7|there you|time|translations|translations </s>|trust me|version|wait|was worth|we go|were .|what he|when i|without
7|word|worth|wow|write .|you to|you've been
8|/ n|<s> enjoy|<s> eventually|<s> for|<s> probably|<s> well|NUMBER|act: asks for votes|act: excuses lateness|also
8|amazing|author's note|away|back and|but|close .|draco|else|feel|go .|got|hope|hurt|i honestly|i need|i see|i'll fix
8|internet|know .|mine|my|n|opening|otherwise|petra|place|plan|prompt|response|response to|right|right ,|sad|sam
8|season|skip|thanks to|thanksgiving|thanksgiving ,|the end|the next|the opening|this|thousand|tired|two|usual .
8|was it|week .|what to|will be|with|worry|you know|you liked
9|!|* *|, but|, there|<s> hope|<s> if|<s> last|<s> not|<s> notes|<s> or|EMOJI|MARK|MARK he|a few|act: greets readers
9|and somebody|author's|bit|come back|crazy|dialogue|down the|for|go|have it|he said|hope it|i had|i wrote|kit|lied
9|link|lives|lot|me .|me ?|moment|no ,|own|point|promise|so|take|topic: song|while i|who|world to|~
10|. .|<s> summary|<s> you're|act: names other works|and|be|because she|beta|can't|i love|is ,|made|many|not mine|see
10|short|to get|topic: update|usual|warnings|yet|yourselves
11|! </s>|act: thanks a helper|doing|few|from|happen|if|more|next one|one .|scene|she said|topic: review|up the|words
12|<s> never|<s> thanks|MARK QUOTED|NUMBER ,|a /|end|he's|real|thanks|to my|work|yet .
13|<s> next|act: places itself in a series|act: wishes everybody well|honestly|time on|title|topic: length|topic: post
13|voice: the crowd
14|act: thanks readers|keep|last time|probably|topic: series|while
15|/|<s> disclaimer|blame|just|sign: quoted|too
16|MARK she|act: dates an edit|disclaimer|next|notes|summary
18|because
19|-|act: excuses itself|act: says enjoy|topic: the writer's life|yes ,
20|act: leads to the story|topic: comments|topic: writing
21|topic: faults|topic: kudos
23|act: dedicates or names its source|really|topic: canon
25|act: answers readers|act: hopes they enjoy it|topic: parts
28|topic: a site|topic: sharing
29|QUOTED MARK
32|act: asks for reviews|act: teases readers|act: thanks for reading|topic: chapter|topic: genre words
33|act: sets the scene for readers|act: speaks of the writing|topic: fan fiction
34|act: asks for opinions|act: looks back at the chapter|topic: cast|voice: chat
35|act: plugs a page|act: speaks of updates|act: warns of content
38|act: disclaims ownership
39|act: credits a beta
40|act: explains itself
41|act: speaks of its making"""

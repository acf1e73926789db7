"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

STEP = 0.05
BIAS = 10
PACKED = """\
-39|sign: speech
-30|story: a letter
-21|NUMBER NUMBER
-18|, and|.|<s> QUOTED|story: someone did
-17|QUOTED !|story: he or she|story: something was
-16|<s> we
-15|, </s>|<s> he|there|write
-14|<s> she|QUOTED .
-13|<s> @|<s> there|QUOTED ?|always|kitchen|my name|story: speech
-12|<s> welcome|act: wishes readers well|man|tell|us|with a
-11|* </s>|<s> your|@|in it|mum|run|said the|sign: lower case|they|told|was
-10|, said|<s> but|<s> now|<s> the|NUMBER march|am|are you|day|had|had been|hi|kill|level|room|says|story: scenery
-10|that was|the|time ,|was the|you for
-9|<s> and|<s> day|<s> yours|? MARK|MARK said|QUOTED|another|call|could|didn't|door|fire|flashback *|he'd|her .
-9|i should|if there|late|life|met|name is|please .|yours
-8|*|, if|, with|<s> they|again .|captain|chapter of|dark|days|down .|ever|good|hope you|i am|i'm writing|is it
-8|it's not|max|mother|night|nine|of my|rain|seven|stone|third|thought|unit|unit NUMBER|up .|yes .|you have|your
-7|, my|, one|<s> MARK|<s> from|<s> he'd|<s> i'm|<s> it|<s> me|<s> please|MARK </s>|all ,|any questions|breakfast
-7|day NUMBER|down|e|eleven|end </s>|ending ,|entry|entry NUMBER|flashback|forty|guys ,|had written|hated|held|home
-7|i thought|i will|letter|me back|much of|name|next chapter|of us|outside|own a|reading this|road|said|see you
-7|someone|story: present tale|there was|up ?|which|you on
-6|, QUOTED|, all|, for|, or|<s> by|<s> dad|<s> hi|<s> mum|<s> paris|QUOTED QUOTED|about my|account|admin|again
-6|already|and he|any|at|aunt|back ,|back .|behind|believe it's|but this|by|children|closed|come|day </s>|dear|dog
-6|father|for me|four|girl|green|have to|him|house|husband|i can|i have|i'm sorry|it said|know a|know about|know that
-6|know what|late .|lisbon|looked|love to|machine|march|mr|mr .|must|not the|once|over|paris|paris </s>|patient|put it
-6|questions ?|remember|s .|sat|somewhere|stood|sunday|that i|that's what|the thing|them .|there are|thing|to write
-6|under the|wake|way ,|welcome back|what happened|window|write this|year ,|you that
-5|! MARK|* flashback|, every|, in|, is|, it's|, readers|, she|, to|, you|. </s>|. s|<s> *|<s> any|<s> attention
-5|<s> chapter|<s> everyone|<s> note|<s> nothing|<s> on|<s> p|<s> subject|<s> thank|<s> then|<s> will|<s> write|<s> y
-5|a long|a man|all my|all of|answer|asked me|attention ,|author of|bed|bottom of|cake|can|can i|chair|coat|comments
-5|diary|dogs|don't kill|down ,|eat|edmund|example|example </s>|eyes|finish|fire ,|flat|for coming|for everything
-5|for two|four .|go on|has|has never|has no|have|hello ,|help me|hi ,|home .|how i|i go|i shall|i told|i won't|i'm in
-5|is late|it as|it back|its|jo|kill me|last .|lay|left|left the|level NUMBER|light|man who|matter|me smile|mind
-5|morning|my aunt|neither of|never been|night .|nose|novels|of them|office|on sunday|on the|p|p .|pen|pencil
-5|please leave|promised|red|room .|s|say|say .|says that|shoes|smile|smile .|so here|so long|so that's|stairs|star
-5|stopped|story: embeds|subject|sunday .|swim|tell them|tell you|that is|the chat|the doctor|the man|the train|their
-5|then .|thing about|time .|tom|tomorrow ,|too ,|turned|twelve|up !|updated|visiting|waited|wanted the|was a|we
-5|welcome|what i|when you|who voted|whom|will </s>|will get|worse|would be|write again|write to|y|y /|you ,|you come
-5|you get|you want|you will|you're thinking
-4|, NUMBER|, as|, everybody|, except|, i'm|, m|, nobody|, where|, you'll|- QUOTED|<s> anna|<s> don't|<s> goodbye
-4|<s> greetings|<s> harry|<s> kirk|<s> kiss|<s> see|<s> ten|<s> tomorrow|<s> two|<s> you've|QUOTED -|a book|a next
-4|a stone|a third|all there|aloud|an egg|and ,|and if|and no|and so|anna|anyone|apologise|are mistakes|arguing|as if
-4|at last|awful|bed .|been a|beer|began|boats|bring a|brought|but that|cake .|came|came from|can forgive|case|cat
-4|chapter ,|chat|church .|coaster|come ,|coming .|comments are|cousin|day for|dear diary|delay|delay in|dies|do .
-4|do you|doctor|doesn't|don't|duck|eaten|editor|egg|egg .|enjoy it|enterprise|everyone does|except|father .|finch
-4|food|forgive|friday|front|garden|ghost|goat|goat .|good .|goodbye ,|greetings|greetings from|gull|happy birthday
-4|harbour|hated it|have never|have told|haven't written|he doesn't|hear|hearts|hello|here is|hill|his|how|how it|i .
-4|i broke|i guess|i left|i like|i look|i promised|i say|i still|i suppose|i swear|i think|i want|i'll see|in my
-4|in the|is like|it with|it's so|june|kirk|knew|lamp|let it|library|life ,|life has|lisbon ,|long ,|looked at|made me
-4|make me|march .|me in|my cousin|my last|my love|my mother|my story|no </s>|not to|note to|nothing to|number|of all
-4|of his|of it|or don't|or i|over and|own the|person .|please|question|rain .|raining|read aloud|real life|recording
-4|report|review ,|reviewed|reviews make|right .|roof|sea|seven !|she had|she has|sign: person|silence|silence .|sit
-4|small|smell|so i|son|soon .|standing|step|still no|still there|stone .|story has|suppose|tea|tells|tells you
-4|thank my|that a|that's the|the back|the bees|the cat|the garden|the key|the kitchen|the machine|the morning|the one
-4|the roof|the sea|the truth|the water|then|there ?|they'll|this ,|this by|this down|thought .|to a|to ask|to thank
-4|tree|truth|truth ,|tuesday|tuesday .|two stars|voted|voted for|wait .|well .|went|will write|wind|with her|woman
-4|would not|years .|you could|you do|you never|you something|you take|you up|you're reading
-3|, any|, first|, like|, mum|, okay|, something|, somewhere|, they're|, too|, very|, will|- six|. i|<s> admin|<s> can
-3|<s> comments|<s> dear|<s> do|<s> ellie|<s> entry|<s> every|<s> follow|<s> his|<s> i've|<s> in|<s> int|<s> log
-3|<s> mina|<s> mind|<s> must|<s> my|<s> nobody|<s> she'd|<s> somewhere|<s> tell|<s> that|<s> we'll|MARK says
-3|NUMBER am|NUMBER th|a bad|a bed|a date|a ghost|a half|a house|across|afraid of|agent|am not|an ending|an hour
-3|and all|and closed|and don't|and go|and look|and tell|and that|and the|any more|anyone asks|anything ,
-3|apologise for|are welcome|arrived|as a|as well|ask .|ask the|asked him|asks|asks ,|bars|bars .|be a|be here|be the
-3|beans|became|been|before it|behind you|bench|better .|bike|bike .|birthday|book|boot|bottom|bought|breakfast .
-3|breathe|breathe .|but not|butler|buy|camera|can hear|card|card in|cereal|changed my|cheese|cheese .|child|chosen
-3|clicked|closed .|closer|closer .|coach|coat and|come home|come in|comment .|could wait|dad|date|date .|dawn|dawn .
-3|day one|days .|decided to|desk .|diary ,|did the|did you|disclaimer i|do not|dog .|don't .|don't be|don't take
-3|door ?|door is|down on|drowned|e .|eight .|eleven days|ellie typed|else's|english is|everybody !|everybody has
-3|everyone|everyone at|exactly|exactly where|experience|eye|eyes .|face|face .|finale|find it|fish|fish .|foot
-3|for most|for nine|for that|found my|friend .|friends ,|full|full of|garden .|get the|get this|ghosts|gone .
-3|good morning|grounded|h|had never|had not|handwriting|handwriting .|happened to|happy new|happy there|hardly
-3|have written|have you|he did|he thought|here now|hi .|his life|hold|hot|hotel|hour|how to|i promise|i'll bring
-3|i'll write|i'm here|i'm late|idiot .|if anyone|ink|int|int .|is .|is full|is how|is really|is this|island|it ,
-3|it down|it had|it or|it's NUMBER|it's a|it's over|it's the|june NUMBER|kid|known|lawyer|leak|leave|leave .|leave a
-3|leaving|less|letter in|life .|like ,|like me|like to|lol|london|long as|look .|lost|love ,|loving|low|luck .|lunch
-3|m .|manual|manual was|march NUMBER|matter of|max .|may|may be|me another|me the|mind the|missing|mistakes ,|mondays
-3|more .|most|mother .|mouth|move|mrs|mrs .|much .|must not|my agent|my brother|my father|my friends|my handwriting
-3|my husband|my uncle|name's|neighbours|never met|new year|new york|next time|next week|nice|nights|no|no .|no one
-3|no signal|nobody|nobody in|nose .|not an|of anything|of me|often|often that|on friday|once .|one who|only|only the
-3|other|others|out .|out of|over ,|parcel|parcel came|parrot|parrot .|part with|past|patience|patience ,|pen .
-3|people .|phone .|photograph|please ,|please forgive|ports|pot|previously i|promise things|purposes|push|put|put in
-3|queen|questions|quirk|quite|ran|reader ,|rest ,|rest .|road ,|rosa|round|rule|ruth|say it|say that|say this|say to
-3|scream|set the|shoes .|signal|signal .|since|since i|sister|sit down|six and|six days|smell .|smelled|so here's
-3|so often|so sorry|socks|socks .|somebody|somebody else's|something|something that|son ,|sorry .|sort|sort of|space
-3|spoon|standing in|stands|state|station|still|story so|stranger|subject the|sue me|tale|taught|tea .|testing|th
-3|thanks ,|that's all|that's how|the bench|the bottom|the butler|the camera|the card|the children|the dead|the door
-3|the fire|the goat|the house|the last|the little|the manual|the map|the matter|the other|the photograph|the post
-3|the rain|the smell|the step|the tree|the view|the weather|the west|the window|there would|there's a|there's only
-3|they let|they'll be|they've|thinking .|this room|thought ,|thursday|times .|to fix|to him|to share|to show|to swim
-3|to them|to think|todd|told this|truly|truly ,|trying to|turn|twenty|typed|uncle .|under|until next|very good
-3|view is|voice|voice: you|waited for|wall|warm|warm .|was called|was i|was right|was too|we all|we're|we've
-3|weather .|welcome ,|welcome to|well|west|wet|which i|who was|wind .|window ,|without looking|woman .|won't ,
-3|would you|writing this|written about|wrote|wrote .|years old|york|york ,|you always|you enjoy|you find|you're late
-3|your last|your loving|yours truly
-2|* ,|* .|, about|, at|, day|, do|, drop|, follow|, it|, long|, mostly|, quite|, reader|, ruth|, that|, the|, this
-2|, until|, was|. and|/ QUOTED|<s> around|<s> at|<s> behind|<s> below|<s> eight|<s> eleven|<s> forgive|<s> god
-2|<s> guest|<s> her|<s> i'll|<s> inspector|<s> love|<s> of|<s> quest|<s> real|<s> review|<s> school|<s> snow
-2|<s> someone|<s> spock|<s> status|<s> that's|<s> this|<s> twelve|<s> update|?|MARK i|NUMBER rd|QUOTED /|a bigger
-2|a bus|a car|a card|a chicken|a coat|a dog|a door|a flat|a girl|a gull|a name|a note|a pencil|a sort|a tuesday
-2|a window|a word|about me|about three|above|across the|afraid|after that|afterwards|again and|again on|all .
-2|all down|all for|all i|all staff|all that|along the|always ,|an eyebrow|and find|and for|and gave|and his
-2|and listened|and never|and out|and picked|and still|and waited|and went|and you|answer it|answered|apart|are number
-2|aren't|arguing about|arm .|ask|asleep|at each|at home|at least|at nine|at noon|at once|attached|attached .
-2|available|awake|awful and|back to|be .|be able|be closed|be in|became of|because you|been dead|been no|been told
-2|before .|began with|begin|begin .|believe me|believed|below|beta ,|between the|bigger|birthday ,|biscuits|blew
-2|boat .|body|book ,|book .|boot ,|boy|bread|breath|bring|bring it|brother|building|buried|but in|call .|called MARK
-2|came ,|came .|came early|can be|can believe|can read|can't go|candle|card ,|cat .|cellar|cellar .|chair ,|chairs
-2|chapter seven|chapters ,|chicken|class .|clock|closed on|closed the|color|come this|come to|coming ,|coming apart
-2|company|conversation|could .|count|counted|course|cover .|cross|cry|cup|cursed|dark ,|dark .|days ,|dead|dead for
-2|dear reader|desk|did .|did it|did not|didn't know|died|died .|dish|do ,|does .|don't look|don't tell|drafts ,
-2|dragons|drop|each|earth|eleven .|ellen|else to|empire|empty|ended ,|ends|enjoyed|enjoyed this|enough to|ever been
-2|everybody|evidence|evil .|explain|explain about|explained|explanation there|eye .|eyebrow|failed|faithfully
-2|faithfully ,|falling|far .|find the|finish the|finish this|finished the|fire .|first language|first of|first time
-2|first two|flat tyre|folds|folds .|for an|for eleven|for its|for so|for years|for your|forgive me|forty .|friday .
-2|friendly|friendly .|friends|front of|gate|gave|gazette|girl with|go in|goats|god help|goes on|going on|good at
-2|grandma|guards|had believed|had brought|hale|hall|he is|he was|he wrote|head .|hear the|hearts .|her|her a
-2|her hands|herself|hey ,|high|holding|hope this|hope you're|hotel .|hour .|house .|house is|i|i come|i didn't|i felt
-2|i lost|i met|i must|i own|i put|i sat|i tell|i would|i'd|i'd like|i'll make|i'll tell|i'll try|i'm going|i'm the
-2|i've already|i've been|i've written|if you're|if you've|in ,|in front|in lisbon|in pencil|in which|ink is|inside of
-2|inspector|is going|is hard|is lying|isn't ,|isn't any|it|it before|it didn't|it every|it happened|it isn't|it made
-2|it twice|it wasn't|it's me|just the|kell|key|kitchen .|know exactly|know when|land|language .|laptop .|large|last
-2|last update|laundry|lay on|learned|learned to|letter so|lie .|light ,|lights are|like a|like that|liked trains
-2|list .|listened|listened .|listening|little tale|log|lol </s>|long|looking|looking for|looking up|loose|loud
-2|love your|lower|luck|lying|m|machine .|made the|man with|map|mark|marshmallows|me ,|me at|me tell|me to|mean to
-2|means that|meant it|meetings|met my|mirror|monday|money|money .|more or|more soon|morning ,|move .|moved|moved .
-2|my left|my phone|name ,|name .|name on|named|names|need to|never|never again|never did|never told|never trust
-2|news .|next to|nine ,|nine was|no ?|nobody else|none|noon|not .|not a|not be|not for|not have|not sure
-2|nothing happened|noticed it|now and|now it's|now you|o'clock|of|of an|of her|of how|of pennies|of the|of those
-2|off a|office will|okay .|on ,|on fire|on thursday|on thursdays|on with|one in|one night|one of|one to|one with
-2|one would|ones|only one|or less|or not|out the|over .|over the|owns|page|pages|paid|papers|part of|past the
-2|pencil ,|pennies|pennies .|pete|phone|piano|pigeon|please don't|plenty|pocket|policeman|policeman .|post the|prague
-2|put up|quest|question ,|queue|queue .|radio|raised|raised an|rang|rd|reached|read your|reader|readers ,|record
-2|red .|red eyes|reports|road .|room is|said it|said to|same way|sand|sat down|say a|scarf|scream .|sea .|self never
-2|send|sequel to|set out|shaking|shall|she could|sheets|shopping|shot|shot .|should explain|should have|should i
-2|should start|shouted|show .|shown|shut the|sign|since the|sister .|six .|six weeks|skill|skin|slowly|small and
-2|smelled of|so i'll|so i'm|so please|some of|somebody had|somewhere out|sorry that|spock raised|spring ,|staff
-2|stairs ,|stared|start with|steps|steve|still ,|stop .|story ,|story for|story of|such a|summer .|swing|swung|table
-2|table ,|talking|talking to|talks|tape|tape .|taught me|team|tell it|ten|that he|that his|that night|that since
-2|that summer|that they'll|that's my|the book|the cake|the car|the cellar|the chair|the chapter|the clock|the corner
-2|the day|the delay|the dog|the editor|the empire|the eye|the folds|the front|the ink|the inside|the lamp|the laundry
-2|the letter|the line|the men|the mule|the music|the note|the only|the others|the page|the paper|the parrot
-2|the pictures|the pool|the prompt|the queue|the radio|the room|the same|the ship|the stairs|the station|the sun
-2|the tape|the underside|the wall|the war|the well|the whole|the wind|there is|there isn't|there were|there's
-2|they asked|they have|they said|thin|think of|think that|thinking|this before|this would|thought that|three .
-2|three times|thursdays|time since|to anyone|to call|to four|to her|to it|to kill|to know|to say|to self|to sleep
-2|to the|to understand|to you|told you|tom is|tony|took the|top of|topic: readers|tore|train|train ,|train .|trains
-2|trains .|tree .|trees|trust|trust a|trying|twelve .|twenty -|twice and|two .|two watches|tyre|uncle's|underside
-2|underside of|understand .|until|until somebody|up to|update|update your|username|very low|very small|view|voice on
-2|waited .|walking|walks|war|warning this|was ,|was about|was mostly|was nothing|was on|was there|was waiting
-2|wasn't going|watches|watches .|water|water .|we aren't|we don't|we were|we've got|wearing|week ,|welsh|went .
-2|went to|were a|wet dog|what became|what do|what you|what you're|where it|where to|whether|whether i|white|who else
-2|who is|who taught|whole of|will|will find|will have|window and|wish|with all|with two|with you|won't let|word ,
-2|write it|writes|writing it|written|wrote ,|wrote back|years earlier|you|you ever|you had|you how|you in|you left
-2|you next|you the|you think|you wake|your call|your comments|your head|your letter|yours .|yours always
-2|yours faithfully
2|&|& r|( NUMBER|( a|( an|( i'm|) .|* a|* this|,|, ask|, brief|, can|, don't|, enjoy|, folks|, guys|, here|, hospital
2|, now's|, panic|, swearing|, things|, we|, whatever|- nine|- thank|. MARK|. it's|/ NUMBER|;)|;) </s>|<s> ages
2|<s> author|<s> beta|<s> bring|<s> content|<s> credit|<s> dedicated|<s> even|<s> feedback|<s> he's|<s> inside
2|<s> it'll|<s> key|<s> more|<s> ok|<s> old|<s> pairing|<s> preview|<s> qotd|<s> questions|<s> quick|<s> reviews
2|<s> set|<s> there's|<s> three|<s> to|<s> until|<s> updates|<s> what|<s> would|<s> written|<s> you'll|??|?? </s>
2|MARK ,|NUMBER /|NUMBER </s>|NUMBER i'm|NUMBER you'll|QUOTED ,|a break|a character|a native|a real|a rock|a train
2|about five|about half|about her|about him|about these|about this|abuse|abuse ,|again !|again with|ages </s>|alcohol
2|alcohol ,|all|all recognisable|all the|along|also ,|an au|an i|and a|and could|and harry|and i|and see|and this
2|and took|and your|angst .|anon|answer a|any mistakes|anybody|anything|anyway|anyway .|anywhere|appreciated|are love
2|are mine|are my|arm|around .|art|arthur|as i|as long|asked for|at all|ate my|attacks|au|au where|author's notes
2|away in|back with|ball|be back|be posting|been ages|been crazy|been going|been in|been reading|been two|before and
2|before i|before the|before we|believe in|believe it|beta is|blood ,|both|bottom .|boys .|break if|busy|but he|but i
2|button|caf|came back|catch the|celebrate|celebrate ,|changed ,|chapter four|chapter is|chapter six|chapters .
2|charlie|chess .|chocolate|city|class|comes to|coming ?|coming up|commas|comments feed|computer|concrit welcome
2|confused|constructive|constructive criticism|content|continued .|cookie .|copy|count NUMBER|cream ?|credit me|dates
2|dead .|deal|death|decided|dedicated|deleted scenes|didn't want|died ,|different .|disappointed|disclaimer if
2|disclaimer not|discord server|do|do we|doing a|don't hate|don't have|don't sue|done !|dragon .|during|during the
2|earlier|either|eleven thousand|else ,|else i|end of|end this|ended|ended .|enjoy !|enjoying|enough|enough .|essays
2|even|even a|ever written|everyone's|everything else|expecting|family|fanfic|fanfic .|fans|faster|favorite .
2|favourite ice|fell in|ferret|fifteen|finally done|finished|flames|flu|follow|follows|for .|for a|for every|for him
2|for language|for spending|for sticking|forget|forgotten|four ,|four times|friday !|friday ,|fun with|genre|get it
2|get something|gets|given|go check|go with|goes|going to|good night|goodbye|got away|got sick|grace|graphic
2|great deal|guess|guest who|guys|happened|happens|harm|has got|hate|hate it|hate me|have a|have been|have taken|he
2|he never|he won't|help|helps|here from|here on|him .|hint|holiday|holiday .|horse|hours|i asked|i cried|i do|i feel
2|i get|i lose|i missed|i moved|i posted|i realise|i tried|i wanted|i'd be|i'll put|i'm|i'm off|i'm still|i'm thinking
2|i'm too|i've moved|if it's|if you|in his|in mind|instead|instead of|interruption|is MARK|is closed|is coming|is mine
2|is open|is written|isn't|it a|it after|it goes|it got|it just|it makes|it there|it's|it's all|it's called
2|it's finally|it's probably|ivy|jess|joke|jokes|joss|jump|just a|just saying|keeping|kicking|know which|last line
2|last two|late ,|later .|learn to|lena|let her|let's get|lighthouse|lights|like my|like this|liked it|line
2|line breaks|link in|little|little something|longest|look at|love him|luis|lyrics|make my|makes my|marcus|me !|me a
2|me about|me and|me on|me through|me with|mel|mel </s>|mention of|mess|messed|mine's|missed you|mistakes|mon
2|mother tongue|moved it|moved the|movie|much ?|my blog|my cat|my computer|my favorite|my line|my thesis|n -|nadia
2|names i|naruto|native speaker|never stopped|next break|next few|next line|next up|next update|nice .|nineteen|nix
2|no excuse|no profit|not even|note *|note the|notes i|now has|now on|now's|obviously .|of love|of part|of that
2|of things|off|on her|on here|on tumblr|one|one -|one before|one today|only without|opinion|originally
2|originally going|other hand|out that|own it|panic|panic attacks|part .|part after|past abuse|patrons|people would
2|percent|pg|pick|picked|picked up|pictures of|pilot|pilot .|pinned|place ,|place in|please let|please r|please take
2|plot to|poem is|politics|post this|pretending|pretending to|preview|preview of|profile .|profit|put a|qotd
2|qotd what's|quick|r &|r </s>|rating m|rating pg|rating r|read|read and|read it|readers !|readers will|reading ,
2|reading the|realise|really does|recognisable|recognize|recommend|repost|reread|review .|review and|reviewers </s>
2|rewrite the|ride .|ring ,|rising|rising stars|rowan|running|s NUMBER|saw that|say i|saying .|scene ,|scene in|scenes
2|scroll down|second half|seen season|semester|sequel .|server|seventeen|she asked|she's|short one|should|should be
2|shouldn't|sick|siege|silent|silent readers|since NUMBER|sister ,|sitting in|size|skip the|slash|sleep .|so .
2|so don't|so the|so there|so what|so yeah|sokka|something i|something out|soon !|sorry if|soul|speak|speaker|speaking
2|speaking .|spelling|spelling of|spending|spike|spock|spotted|squeamish .|stay safe|steamy|steamy towards|sticking
2|still don't|stop|storm|story in|strange|strange to|summary when|sunday with|supernatural|surprised|swear .|swearing
2|t for|tag|taken a|taken liberties|takes|than|than i|thank everyone|thanks for|that .|that last|that you|that's not
2|the beginning|the bus|the draft|the ending|the fans|the ferret|the flu|the hat|the letters|the mistakes|the movie
2|the new|the phone|the pilot|the rating|the reference|the second|the sequel|the show|the siege|the song|the start
2|the timeline|the town|the twist|the two|the way|the weekend|they really|things pick|think it|third ,|this and
2|this from|this has|this monster|this part|though .|through a|tide|timeline|timetable|to @|to MARK|to answer|to give
2|to guest|to hear|to name|to pick|to post|to rewrite|to stop|to use|tom ,|toned|toned down|tongue|too confusing
2|too disappointed|too many|topic: story|towards|towards the|translation|true|tumblr|twice .|twice as|twist|twist ?
2|two left|two letters|two thousand|two weeks|up by|up next|up on|use|used to|usually|version of|very old|view .
2|wait for|waiting for|want|wanted|wanted something|warning|was .|was MARK|was always|was hard|was in|was originally
2|wasn't|watched|watching|way too|we think|well ,|were|while .|while writing|who am|who celebrate|who have|who left
2|who read|wine|with one|without the|without you|words NUMBER|words of|work .|worried that|wouldn't|x|xoxo|year to
2|yell|yell at|you ask|you came|you catch|you just|you laugh|you make|you might|you really|you recognize|you so
2|you too|you were|you'll find|you'll want|you're|you're enjoying|you're right|you've|your favourite|your hands
2|yuletide
3|* author's|, another|, even|, go|, have|, he|, here's|, i've|, jack|, look|, new|, obviously|, right|, shall|, sorry
3|- NUMBER|- i|. m|. yeah|<s> also|<s> anyway|<s> bear|<s> beta'd|<s> canon|<s> concrit|<s> fandom|<s> feel
3|<s> finally|<s> marigold|<s> mine's|<s> much|<s> mwahaha|<s> oh|<s> prompt|<s> replies|<s> she's|<s> some|<s> stay
3|<s> there'll|<s> warnings|<s> word|<s> yes|<s> you|MARK by|MARK is|MARK means|NUMBER k|NUMBER pm|a degree|a funeral
3|a great|a reader|a screen|a wild|after the|again in|agree|airport|all remaining|alone|alright|alright ,|an
3|an explanation|and fell|and in|and it's|and put|and some|and then|and writing|angst|are a|are amazing|as always
3|ask ,|ask me|at the|august|away .|back|back at|back in|bad ?|bakery|battle|be all|be continued|be grateful|be honest
3|be kind|be longer|bear with|because he|been sitting|been there|been waiting|before you|beta the|beta'd by|better now
3|bit of|blame the|blog|borrowed|boys|brainstorming|breaks|breaks .|but it|but nobody|but you've|by .|by a|can cry
3|can you|can't believe|careful|careful .|carry|catch|changed .|chapter NUMBER|chapter left|chapter was|check|check it
3|checked|comment|concrit|confusing|confusing with|continued|couldn't resist|cream|criticism|cry over|cut the|dead ,
3|dedicated to|degree|die|discord|does not|doing better|don't say|don't want|don't worry|dreams|drew|drink|drive
3|dumbledore|else .|else is|end notes|ending .|english|english ,|epilogue|error|events|everybody else|everybody who
3|everyone !|everyone speaks|exchange|exchange .|fandom|favourite|feel free|feelings|feelings .|felt|find me|first
3|folks|for any|for today|for understanding|for what|for you|forgot|found it|found out|found the|free to|from here
3|from me|frost|froze|fun|funeral|funeral ,|gentle .|grateful for|half .|hands ,|happy holidays|hard drive|have no
3|have some|haven't forgotten|he's such|head|hello !|hello again|help myself|helped|her father|here|here ,|here for
3|here until|here we|hi !|him at|his name|holidays|holidays ,|honest|how old|hurt .|i don't|i mostly|i only|i read
3|i regret|i said|i saw|i went|i write|i'll do|i'm at|i'm evil|i'm just|i'm not|ice cream|if he|if the|important|in
3|in any|in love|ines|inspired by|internet .|is a|is different|is in|is where|it !|it ?|it really|it this|it without
3|it'll|italics|k .|keep me|keeper|kiss ,|know nothing|knows|knows .|kudos|laptop|laptop died|last week|laughed .
3|learn|left ,|left for|life </s>|like an|link is|lived|longer|look it|looks like|loved .|luck !|make it|makes
3|marigold|me|me going|mentions of|messages|might|minutes|miss|mistakes .|mostly undamaged|much love|mwahaha|mwahaha .
3|my drafts|my family|my hard|my own|my soul|name the|native|needed it|needs|newest|newspaper|no idea|nobody ,
3|not enough|not going|not sorry|nothing about|nothing else|notice that|number NUMBER|numbers|obviously|of chapter
3|of our|off ,|oh|okay ,|old one|on my|on repeat|on vacation|one's|only borrowed|open ,|opened it|or translate|out to
3|over it|own nothing|pairing|paragraph .|part one|passed|passed away|peeks|pirates|pirates .|please tell|pleasure .
3|plot .|poor|post sneak|posted|pretend|profile|prompt MARK|pronounced|put them|rating t|reading .|recap|recipe
3|reference|release|resist|resist the|rest of|review replies|reviewers|reviews .|right ?|romance|sad|safe|said .
3|said so|said that|same name|saw|saw it|say ?|say is|say so|saying|scene .|scene was|schedule|second scene|see what
3|sent|sent the|sequel|series .|seventy|shall we|short ,|shut up|single one|site|six chapters|skip it|snape .
3|sneak peeks|so a|so all|so many|so this|soft|spanish|speaks|special|spelled|squeamish|started a|stay|stick|still not
3|story is|suggested|sun ,|sure about|sure you've|t|t </s>|take .|take a|takes place|thank|that coming|that day
3|that happened|that to|that took|the airport|the baby|the bakery|the blue|the characters|the dialogue|the great
3|the hospital|the ice|the link|the long|the lovely|the moment|the outline|the poem|the poll|the real|the recipe
3|the response|the site|the time|the wedding|them out|then my|theories|there'll|there'll be|things|this .|this morning
3|this on|this was|this year|those who|though|time i|title the|to end|to me|to reply|to support|to this|to us|took
3|translate without|tried .|true ,|two ,|two of|two years|tyler|undamaged|undamaged .|understanding|until then|up ,
3|updates|uses|vacation|very|warnings mentions|was being|was not|was very|watered|way .|way down|we ?|wedding .
3|wednesday|weekend|weekend .|what|what came|what should|what to|what's|what's your|whatever|when they|where|where i'm
3|while reading|who asked|whole thing|wild|wild ride|with another|with pleasure|with this|won't|wonder|wonder what
3|word .|word count|words .|worry ,|would like|would read|written ,|wrote most|year .|you a|you all|you asked|you did
3|you don't|you go|you haven't|you like|you say|you who|you're not|you're squeamish|you've read|your support
3|your theories
4|) </s>|, a|, cut|, on|, that's|, though|, two|- my|<s> a|<s> an|<s> anonymous|<s> author's|<s> blame|<s> did
4|<s> done|<s> keep|<s> let's|<s> no|<s> notes|<s> or|<s> picture|<s> poor|<s> ps|<s> rating|<s> response|<s> right
4|<s> thoughts|<s> too|a day|a drink|a friend|a little|a lot|a prompt|act: announces the next chapter|actually|and bad
4|and be|and i'll|and jack|and my|anonymous|anybody would|apologies|apply|apply .|archive|are|are .|asterisks|author .
4|back now|badly|badly .|based|based on|be gentle|be up|before|beta'd|better|book two|both .|boxes|came out|canon
4|care of|chapter|characters|chips|coming along|coming back|couldn't|couldn't have|cracked|credit|day ,|dealt
4|dealt with|dear recipient|did ,|doesn't have|don't know|done it|drafts|drink .|due|earlier .|easily|end it|enough ?
4|everywhere|excellent|excuses|expect|fic|file|fit|fixed now|floor .|follows is|for it|for more|for now|for reading
4|for this|foreword|from memory|gentle|geography|getting|give|give you|glad you|glass|glasses|going .|got his|grab
4|grab a|grew|guys .|had it|hardest|has changed|hasn't|have gone|have noticed|he meant|heart .|help .|her arm
4|hope nobody|hope that|hopefully it|horses|hospitals|hurt|i couldn't|i did|i found|i got|i haven't|i mean|i needed
4|i post|i rewrote|i'm doing|i'm glad|i've fixed|idea|idiot </s>|if that's|if there's|in NUMBER|in chapter|in this
4|inspired|is|is for|it does|it is|jen|job|just take|kind|know how|know you|learns|leave you|letters|liked|liked the
4|link's|link's in|long way|loop|love|lovely|mad|mad at|made you|me three|me your|means the|meant the|medically|meet
4|memory .|minutes .|more of|mostly|my car|my day|my god|my grandmother|my hands|my heart|my laptop|my newest
4|my profile|nap|need a|never do|never written|new job|no see|nobody had|nonsense|not expect|not go|not her|note|now
4|now .|of NUMBER|of this|of view|of you|of your|of yourselves|off .|okay so|on you|one chapter|opening|original
4|out there|outline|paragraph|part two|picture|poem|point of|poll|pretend that|probably .|ps|pub|pulled|pulled her
4|read .|read every|recipient|recipient ,|regiment|replies </s>|reviews </s>|reviews are|revised|rewrote|rewrote the
4|said no|saturday|see how|series|she laughed|sing|sing it|slow .|snape|so far|soft .|spiders|stars .|stuff|supposed
4|supposed to|talk|tell her|thanks .|that it's|that many|that's why|the boat|the chips|the horse|the internet|the kiss
4|the lighthouse|the numbers|the original|the ring|the status|the summer|the words|the world|then i|these two
4|they meant|they were|this time|thoughts|three weeks|three years|time no|time to|tired .|to|to .|to come|to each
4|to everybody|to sing|to those|to wait|today .|tomorrow .|too .|tried|tried to|trust me|until we|version .|voice: I
4|wait|was getting|was going|was only|was really|we start|week|weeks|went back|were you|what follows|what happens
4|whispered|who you|why|with it|with my|works|worried|worst of|write something|wrong|wrong ,|yes|you are|you believe
4|you need|you wanted|you'll see|you've been|your favorite|yourselves .
5|!! </s>|, because|, good|, you're|<s> be|<s> cedric|<s> end|<s> everything|<s> go|<s> here's|<s> hopefully|<s> lena
5|<s> let|<s> okay|<s> oops|<s> previously|<s> short|<s> so|<s> translations|<s> well|EMOJI </s>|MARK -|MARK .
5|NUMBER ever|a couple|a short|a year|after|ages|ago|all over|amazing .|an idiot|and forth|any of|asked|because i
5|because the|been warned|bio|bio .|box|brief|cedric|chapter .|chip|contest|couple|couple of|cried|dialogue|does
5|done .|door when|draft|draw|excuse|explanation|extra|feedback|find out|finds|finds out|finn|fix them|forth|free
5|german|glad|good ?|good or|grandmother|great|guest yes|gun|gun .|had a|hands|haven't|here's|his head|hopefully
5|hospital|i also|i need|i see|i've|ice|if i|internet|is from|it fit|jack|kids|know i|later|liberties|liberties with
5|lights went|longer .|made it|me know|mint|missed|myself|myself .|never thought|never was|no more|nobody has
5|nobody is|not ready|not that|off to|old|on|oops|or bad|over again|part|people are|permission|permission .|picture of
5|please read|pm|previously|promise|properly|pun|pun .|put down|r|remus|ride|rock .|said a|see it|sneak|so much
5|sorry ,|stop at|sweet|take care|tbc .|thank you|thanksgiving|that one|the best|the gun|the month|the pun|the usual
5|the wonderful|them on|them when|there .|there's one|these|this one|this story|title .|translate|unless|up|using
5|voice: now|warned|warned .|water the|welcome .|went out|whispered .|who sent|who's|why .|wonderful|world|wow .
5|wrote the|yeah|yeah .|year earlier
6|, MARK|, not|, off|<s> -|<s> all|<s> as|<s> edit|<s> fin|<s> should|<s> sorry|<s> tbc|<s> title|<s> ~|a comment
6|a rough|act: greets readers|advance|alive .|amazing|and i'm|and somebody|are like|at me|baby|box .|break|by that
6|care|crying .|deal of|dean|done|draco|edit|either .|else|end .|enjoy|every single|favorite|feels|fin|fin .|going
6|grateful|had just|had mentioned|had the|hard|heart|here .|hope the|i find|i honestly|i lied|i'm crying|idiot
6|in advance|it .|know|know ,|let's|lied .|live|lot|love you|make|means|meant|mentioned|mentioned the|month .|much
6|my beta|needed|not dead|okay|on me|one will|opened the|out|petra|plan|pleasure|plot|promise ,|prompt|real ,|replies
6|reviews|right|rock|rough|see .|sorry for|start|super|support|talk .|tbc|thanks to|that|the end|the worst
6|thousand words|time|to make|to see|topic: song|two|until the|version|was worth|way|were .|what he|when|with that
6|word|worst|worth|worth it|write .|you to|you with
7|(|, but|, i|, thank|, there|/ n|<s> help|<s> last|<s> not|<s> probably|<s> was|<s> wow|? </s>|a bit|asking|asking .
7|author|author's note|away|because she|best|but my|close|close .|crying|down the|enjoy the|eventually|eventually .
7|feel|finally|five|fix|fixed|for the|get|go .|had to|have this|i made|i'll fix|it's been|kit|laughed|lots|memory
7|mine .|n|notes </s>|opened|or|otherwise .|place|rating|ready|sam|season|single|slow|speechless|speechless .|stuck
7|the box|this|translations|translations </s>|usual .|warnings|was it|when i|while i|with|without|wow|you're all
8|* *|<s> enjoy|<s> eventually|<s> hope|<s> if|EMOJI|MARK he|a few|alive|also|back and|bad|be|beta|buffy|but|come back
8|cut|for|from|go|half|hope|hope it|i can't|i had|i wrote|is ,|is real|know .|lied|link|lives|made up|me ?|moment
8|month|my dog|not mine|otherwise|own|point|response|response to|right ,|skip|some|there you|those|thousand|tired
8|to get|week .|will be|worry|you .|you know|you liked|~
9|. .|<s> summary|<s> you're|MARK|NUMBER|act: asks for votes|and|author's|can't|crazy|have it|he said|if|many|mine
9|more|my|no ,|one .|take|thanks|the next|the old|topic: update|usual|who|work|world to|yourselves
10|)|<s> thanks|NUMBER ,|NUMBER .|act: names other works|doing|end|few|happen|honestly|i love|me .|next one|short|so
10|time on|topic: review|up the|words|yet|yet .
11|<s> never|MARK QUOTED|a /|act: excuses lateness|act: wishes everybody well|got|next|she said|to my|topic: post
12|<s> for|act: thanks a helper|bit|he's|last time|made|notes|real|scene|see|title|voice: the crowd|while
13|!|<s> disclaimer|<s> next|act: places itself in a series|disclaimer|keep|topic: length
14|/|because|blame|probably|summary|too
15|MARK she|act: dates an edit|act: thanks readers|just|sign: quoted|topic: series
16|! </s>
17|-|act: says enjoy|topic: the writer's life
18|act: excuses itself|yes ,
19|act: leads to the story|topic: comments
20|really|topic: writing
21|act: dedicates or names its source|act: hopes they enjoy it|topic: faults|topic: kudos
23|act: answers readers|topic: canon|topic: parts
26|QUOTED MARK
27|topic: a site|topic: chapter
29|topic: cast
30|act: looks back at the chapter|act: teases readers
31|act: asks for reviews
32|topic: fan fiction
33|act: plugs a page|act: sets the scene for readers
34|act: asks for opinions|act: speaks of the writing|voice: chat
35|act: explains itself|act: warns of content|topic: genre words|topic: sharing
36|act: speaks of its making|act: speaks of updates|act: thanks for reading
38|act: credits a beta
45|act: disclaims ownership"""

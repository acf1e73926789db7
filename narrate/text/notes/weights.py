"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

STEP = 0.05
BIAS = 11
PACKED = """\
-39|sign: speech
-22|story: a letter
-20|, and
-19|, </s>|NUMBER NUMBER
-18|<s> QUOTED
-17|<s> we|story: someone did
-16|.|story: he or she|story: scenery
-15|<s> he|<s> she|QUOTED !|QUOTED .|story: something was|write
-14|, my|QUOTED ?|us
-13|always|had|kitchen|man|my name|tell
-12|day|sign: lower case|story: speech|there|told|was
-11|* </s>|<s> but|<s> there|<s> they|<s> your|call|captain|had been|letter|mum|o|room|said the|the|they
-10|, said|<s> @|<s> and|<s> now|<s> the|<s> welcome|am|another|he'd|if there|in it|please .|run|says|time ,|was the
-10|with a
-9|, if|? MARK|MARK said|NUMBER march|QUOTED|act: wishes readers well|are you|back .|chapter of|could|door|down .|ever
-9|fire|flashback *|home|hope you|i am|i should|i'm writing|kill|late|level|life|max|met|name is|night|rain|that was
-9|there was|up .|you for
-8|*|<s> day|<s> do|<s> he'd|<s> what's|<s> yours|@|again .|come|dark|days|good|held|hill|i shall|i will|is it
-8|it's not|lit|next chapter|nine|own a|reading this|said|seven|someone|stone|unit|unit NUMBER|yes .|you have|you take
-8|your|yours
-7|, all|, one|<s> MARK|<s> from|<s> i'm|<s> me|<s> mum|<s> please|MARK </s>|about my|admin|all ,|but this|children
-7|come ,|dear|down|e|eleven|entry NUMBER|flashback|for me|forty|four|green|had written|hated|have|her .|i'm sorry
-7|know a|know that|lamp|late .|looked|mr|mr .|much of|name|of my|of us|outside|put it|s .|sat|stairs
-7|story: present tale|that i|third|thought|which|you ,
-6|, QUOTED|, for|, in|, or|, turn|, with|<s> by|<s> dad|<s> everyone|<s> thank|a man|about love|account|again|and he
-6|any questions|at|back ,|behind|believe it's|boats ,|breakfast|coming .|day </s>|day NUMBER|diary|didn't|do you
-6|end </s>|ending ,|entry|father|for coming|girl|guys ,|has|him|house|how i|husband|i can|i thought|it said|its
-6|know about|lisbon|man who|march|me ,|me back|mind|moon|mother|must|never been|not the|of them|office|oh ,|on the
-6|over|patient|remember|road|room .|shall|sing|so here|somewhere|stood|sunday|sunday .|that's what|the lamp|the thing
-6|thing|too ,|turn|under the|up ?|was a|what happened|window|would be|write this|year ,|you that
-5|! MARK|* flashback|, every|, is|, it's|, m|, she|, you|. </s>|. s|<s> *|<s> any|<s> chapter|<s> it|<s> note
-5|<s> nothing|<s> on|<s> p|<s> paris|<s> subject|<s> then|<s> write|QUOTED QUOTED|a long|all my|and no|any|as if
-5|asked me|aunt|bed|began|brave|brought|by|can i|chair|closed|coat|comments|couldn't believe|dear diary|doctor|dog
-5|dogs|don't kill|eat|eaten|editor|everyone|everyone does|example|example </s>|eyes|fear|fire ,|for everything
-5|for two|garden|has never|has no|have to|have told|hear|hello ,|help me|hi|home .|i go|i have|i promised|i say
-5|i told|i want|i won't|i'm in|it as|it back|jo|kill me|know what|last .|lay|left the|level NUMBER|life has|light
-5|looked at|love to|machine|matter|may|me smile|mill|money|morning|my aunt|my last|my mother|neither of|night .
-5|no </s>|nose|not ,|note to|novels|of|on sunday|once|or don't|other|p|p .|paris|paris </s>|pen|pencil|please leave
-5|promised|queen|questions ?|rain .|ran|red|right .|says that|school|sea|shoes|smile|smile .|so long|so that's|soon .
-5|still no|still there|stopped|subject|swim|sword|tell them|tell you|the cat|the chat|the doctor|the man|the one
-5|the train|the truth|their|them .|then|then .|there ?|this ,|this by|tomorrow ,|truth|tuesday .|turned|twelve|waited
-5|wake|wanted the|way ,|we|welcome back|went|wet|what i|wheel|when you|who voted|whom|will </s>|will get|wind|worse
-5|write again|write to|you come|you get|you up|you want|you will|you're thinking
-4|, as|, except|, nobody|, readers|, that|, to|, where|, you'll|- QUOTED|<s> NUMBER|<s> anna|<s> attention|<s> dear
-4|<s> don't|<s> harry|<s> his|<s> in|<s> kirk|<s> kiss|<s> look|<s> ten|<s> tomorrow|<s> two|<s> we'll|<s> will|<s> y
-4|QUOTED -|a book|a letter|a next|a stone|a third|across|all there|aloud|an egg|an idea|and ,|and so|and tell|and the
-4|and you|answer|apologise|are mistakes|arguing|ask .|at last|attention ,|author of|bath|bed .|beer|before it|book
-4|bottom of|bring a|but that|cake|cake .|came|can|can forgive|case|church .|comments are|could wait|cousin|day for
-4|delay|delay in|did you|dies|do .|dog .|down ,|duck|edmund|egg|egg .|enjoy it|enterprise|everything .|exactly|except
-4|finch|finish|fish|flat|forgive|fortune|four .|friday|full of|garden .|gate|ghost|go on|goat|goat .|good .
-4|happy birthday|happy there|harbour|hardly|hated it|have never|have written|haven't written|he did|hearts|here is
-4|hi .|hold|how it|i .|i broke|i guess|i left|i still|i suppose|i think|i took|i'll bring|i'll see|is late|is like
-4|it before|it had|it with|it's so|june|king|kirk|knew|knight|leak|learned|lemon|life ,|long ,|made me|make me|manual
-4|march .|may be|me so|missing|my cousin|my love|my story|not a|not to|number|of all|of me|only|or i|over and|own the
-4|parcel|parcel came|pen .|person .|promise things|put in|question|raining|read aloud|read my|reader|real life
-4|recording|report|review ,|reviewed|reviews make|roof|s|say that|she had|silence|since i|sit|small|smell|smell .|son
-4|spin|standing|stands|star|step|stone .|suppose|tale|tea|tells|tells you|thank my|that a|that is|that's how|the back
-4|the bath|the bees|the captain|the garden|the key|the king|the kitchen|the manual|the post|the rain|the roof
-4|the water|the west|the window|there are|there would|they'll|thing about|thinking .|this down|this room|to ask
-4|to him|to know|to thank|to think|to write|to you|tom|topic: readers|tree|truth ,|trying to|two stars|up !|updated
-4|visiting|voted|voted for|well .|west|what had|who was|will|will have|will write|wine .|with her|woman|would not
-4|wrote .|y|y /|years .|you could|you do|you never|you on|you something|you're reading|your last
-3|, any|, drop|, first|, i'm|, it|, let|, like|, mum|, something|, somewhere|, they're|, too|, very|, when|, will
-3|- six|<s> admin|<s> can|<s> comments|<s> ellie|<s> every|<s> follow|<s> give|<s> goodbye|<s> greetings|<s> hi
-3|<s> int|<s> log|<s> mind|<s> my|<s> nobody|<s> of|<s> she'd|<s> somebody|<s> somewhere|<s> tell|<s> that's|<s> this
-3|?|MARK says|NUMBER am|NUMBER th|a bed|a cupboard|a date|a door|a ghost|a half|a house|a policeman|a sort|a tuesday
-3|above|afraid|agent|all of|already|am not|an hour|ana|and all|and closed|and don't|and go|and if|and look|and went
-3|anna|any more|anyone|anyone asks|apart|apologise for|are welcome|arrived|as a|as well|ask|ask the|asked him|asks
-3|asks ,|awake|awful|be a|be here|be the|beans|became|because you|been|been a|before .|behind you|bench|beside
-3|beside the|bike .|body|boot|boots|bread|breakfast .|breathe|breathe .|broken|but in|but not|butler|buy|called MARK
-3|came ,|came from|camera|can be|can hear|can read|card in|cat|cereal|changed my|chapter ,|chapters ,|chat|cheese
-3|cheese .|chosen|clicked|closed .|closer|closer .|coaster|coat and|cold|colonel|colonel ,|come home|comment .
-3|company|crown|cupboard|cupboard ,|dark ,|date|date .|dawn|dawn .|day one|days .|desk .|diary ,|did not|did the
-3|didn't know|died|don't|don't .|don't be|don't take|door ?|door is|down on|drowned|e .|earth|eight .|eleven days
-3|else to|english is|everybody has|everyone at|exactly where|experience|eye|face|face .|father .|finale|find it
-3|find the|finished the|fish .|foot|for most|for nine|for that|for your|found my|friday .|friend .|friends ,|front
-3|full|gave|get the|ghosts|good morning|goodbye ,|greetings|greetings from|grounded|guards|gull|h|hale|handwriting
-3|handwriting .|happened to|happy new|have you|he thought|here now|his|his life|honest ,|hope you're|hot|hotel|hour
-3|house .|how to|i let|i look|i must|i promise|i remember|i'll write|i'm here|i'm late|idiot .|if anyone|if you're
-3|in lisbon|in my|in which|ink|inside of|int|int .|is really|it ,|it can|it down|it isn't|it or|it wasn't|it's NUMBER
-3|it's over|it's the|june NUMBER|kid|kitchen .|known|land|lawyer|leave|leave .|leave a|leaving|left|less|letter !
-3|letter in|library|life .|like ,|like a|like me|like to|lisbon ,|lol|lol </s>|london|long as|long to|look .|looking
-3|love ,|loving|low|lunch|m .|manual was|max .|me tell|me the|me to|midnight|mind the|mistakes ,|mondays|money .
-3|more .|mouth|move|move .|mrs|mrs .|much .|my agent|my brother|my father|my friends|my handwriting|my husband
-3|my uncle|name's|need to|neighbours|never|never did|never met|new york|next week|nice|nights|no .|no signal|nobody
-3|nobody in|nose .|not|not an|nothing to|of anything|of his|of how|of it|often that|on friday|on thursdays|one to
-3|one was|one who|only the|others|out .|over ,|over .|over the|page|parrot|parrot .|past|patience|patience ,|people .
-3|pete|phone .|photograph|please ,|please forgive|policeman|ports|pot|purposes|push|questions|quirk|quite|reader ,
-3|rest|rest .|road ,|road .|rosa|round|rule|ruth|said it|same way|sat down|say|say .|say it|say this|say to|scarf
-3|scream|sea .|see you|set the|seven !|she has|shoes .|sign: person|signal|signal .|silence .|sit down|six and
-3|six days|sky|smelled|so here's|so i|so often|so sorry|socks|socks .|somebody had|something|son ,|sorry .|sort
-3|sort of|space|spoon|standing in|state|station|still|story has|story so|stranger|subject the|sue me|sure of|taught
-3|tea .|testing|th|that summer|that's all|the bench|the butler|the camera|the card|the children|the dead|the door
-3|the fire|the house|the inside|the machine|the matter|the morning|the other|the others|the photograph|the pool
-3|the rest|the same|the sea|the sky|the smell|the stairs|the step|the sun|the tree|the view|the weather|the well
-3|there is|there were|there's a|there's only|they let|they'll be|they've|thing to|this ?|this before|thought ,
-3|thought .|three .|thursdays|time .|time since|times .|to a|to call|to fix|to her|to share|to show|to swim|todd
-3|told this|tom is|took off|train|train .|trying|twenty|two .|typed|uncle .|under|until|until next|very good|view is
-3|voice|wait .|waited for|wall|warm|warm .|was called|was i|was on|was right|was too|way you|we all|we're|weather .
-3|welcome|what this|what you|where it|which i|wind .|window ,|without looking|woman .|won't ,|word ,|would you
-3|written about|wrote|years old|york|york ,|you|you always|you enjoy|you find|you're late|your loving
-2|* .|, NUMBER|, about|, at|, day|, do|, everybody|, follow|, from|, long|, mostly|, okay|, only|, quite|, reader
-2|, ruth|, the|, this|, until|, was|. and|/ QUOTED|<s> around|<s> at|<s> behind|<s> below|<s> come|<s> eleven
-2|<s> entry|<s> everybody|<s> forgive|<s> god|<s> guest|<s> her|<s> i'll|<s> i've|<s> inspector|<s> mina|<s> must
-2|<s> oh|<s> outside|<s> real|<s> snow|<s> someone|<s> spock|<s> status|<s> that|<s> twelve|<s> update|MARK i
-2|NUMBER rd|QUOTED /|a bigger|a bus|a car|a card|a chicken|a coat|a dog|a flat|a girl|a name|a note|a pencil|a window
-2|a word|about boats|about me|about three|across the|afraid of|after that|afterwards|again and|ahead of|alarm
-2|all down|all for|all staff|all that|along the|am sorry|an ending|an eyebrow|and find|and for|and gave|and gentlemen
-2|and his|and listened|and never|and out|and picked|and she|and still|and that|and waited|answer it|answered
-2|anything ,|apples|are number|aren't|arguing about|as|asleep|at each|at home|at least|at nine|at noon|at once
-2|at weddings|attached|attached .|available|bars|bars .|be able|be closed|be in|been dead|been no|been told
-2|began with|begin|begin .|believe me|believed|below|beta ,|better .|between the|bigger|birthday|biscuits|blew|boat .
-2|body in|book ,|book .|boot ,|boots .|bottom|bought|boy|breath|bring|bring it|building|buried|but she|call .|came .
-2|came early|came in|can believe|can't go|card|card ,|cellar|cellar .|chair ,|chapter seven|chicken|child|class .
-2|clock|closed on|closed the|club|coach|coat .|cold .|color|come .|come in|come this|come to|coming apart
-2|conversation|could .|count|counted|course|cover .|cross|crown ,|cup|cursed|dark .|day .|dead|dead for|dear reader
-2|decide|decide .|decided to|desk|did .|died .|disclaimer i|dish|do not|does .|don't ask|don't tell|done ,|door .
-2|drafts ,|dragons|duchess|duchess .|duke|eleven .|ellen|ellie typed|empire|empty|ended ,|ended the|ends|engine
-2|enjoyed|enjoyed this|enough to|ever been|ever since|every|everybody !|everyone .|evidence|evil .|explain
-2|explain about|explained|explanation there|eye .|eyebrow|eyes .|failed|faithfully|faithfully ,|falling|far ,|far .
-2|finish the|finish this|fire .|first language|first of|first time|first two|folds|folds .|for eleven|for her|for its
-2|for sale|for so|for some|for which|for years|forty .|friendly|friendly .|from the|front of|gave me|gazette
-2|gentlemen|get this|girl with|go in|goats|god help|going on|good at|grandma|had believed|had brought|had gone
-2|had never|had not|had read|hall|hand|hand .|hat .|he doesn't|he is|he was|he will|he would|he wrote|head .|hear the
-2|heard|hearts .|held out|hello|her a|her hands|here it|herself|hey ,|high|hissed|holding|hope this|hotel .|hour .
-2|house is|how we|i come|i felt|i learned|i like|i looked|i lost|i met|i put|i sat|i swear|i tell|i'll make|i'll tell
-2|i'll try|i'm going|i'm the|i've already|i've read|i've written|idea of|if you've|in ,|in all|in front|in pencil
-2|in the|in with|ink is|inspector|is full|is lying|is that|is this|island|isn't ,|isn't any|it any|it every|it gets
-2|it happened|it made|it now|it took|it twice|it's me|it's on|jonas|joy|june .|just a|just the|kell|key|know exactly
-2|know when|ladies|ladies and|language .|laptop .|large|last|last one|last update|laugh ,|laundry|lay on|learned to
-2|let it|letter so|lie|lie .|lies|light ,|lights are|like that|liked trains|likes|list .|listened|listened .|lit the
-2|log|look|looking for|looking up|loose|lost my|loud|love your|lower|luck .|lying|m|machine .|made the|man with
-2|march NUMBER|marshmallows|matter of|me another|me at|mean to|means that|meant it|meetings|men|met my|milk|mirror
-2|monday|more or|more soon|morning ,|moved|moved .|ms|ms .|must not|my boots|my left|my little|my phone|my tale
-2|name ,|name .|name on|named|names|never again|never told|never trust|new year|news .|next to|nine ,|nine was|no ?
-2|no longer|no one|nobody else|none|noon|not at|not have|not sleep|not sure|nothing .|nothing happened|notice ,
-2|noticed it|now and|now it's|now you|o'clock|of an|of her|of those|off a|off my|office will|often|oh|on ,|on ?
-2|on fire|on our|once .|one in|one night|one thing|one with|one would|only one|or less|or not|out from|out of|owns
-2|paid|papers|part of|part with|pass|past ,|past the|patience .|pencil ,|phone|piano|pigeon|please|please don't
-2|pocket|policeman .|post the|prague|previously i|promised her|put|put up|question ,|queue|queue .|radio|raised
-2|raised an|ran .|rang|rd|read your|readers ,|readers .|record|red .|red eyes|reports|rest ,|ring|ring ,|river .
-2|room is|said to|sale|sale .|sand|say ,|say a|scream .|second|second .|self never|sell the|send|sequel to|set out
-2|sets|shaking|she could|she'd|sheets|shopping|shot|shot .|should explain|should have|shouted|shouted .|show .|shown
-2|shut the|sign|signed|since .|since the|sing to|sings .|sister|sister .|six|six .|six weeks|skill|skin|slowly
-2|small and|smelled of|so i'll|so i'm|somebody|something that|somewhere out|sorry that|sorry to|spock raised|spring ,
-2|staff|stairs ,|stared|start with|steps|steve|still ,|stop .|stories|story ,|story for|story of|story: I did
-2|story: embeds|such|such a|summer|summer .|sure|swing|swung|t .|table|table ,|talking to|talks|tape|tape .|taught me
-2|team|tell it|ten|thanks ,|that he|that his|that kind|that my|that they'll|that we|that's|that's my|that's the
-2|the bed|the book|the bottom|the cake|the car|the cellar|the chair|the chapter|the clock|the corner|the dark|the day
-2|the delay|the duchess|the duke|the editor|the empire|the engine|the eye|the folds|the front|the gate|the goat
-2|the ink|the last|the laundry|the library|the line|the little|the men|the milk|the moon|the music|the note|the only
-2|the page|the paper|the parrot|the pictures|the queue|the radio|the road|the room|the scene|the station|the tape
-2|the underside|the wall|the war|the wind|them the|there a|there had|there isn't|they asked|they have|they said
-2|think of|think that|thinking|this because|this would|thought that|three times|thursday|thursday ,|to anyone|to find
-2|to four|to kill|to lie|to put|to self|to sleep|to understand|told it|told you|tony|took the|tore|train ,|trains
-2|trains .|tree .|trees|truly|truly ,|trust a|twelve .|twenty -|twice and|two watches|uncle|uncle's|underside
-2|underside of|understand .|until somebody|up my|up to|update|update your|username|very low|very small|view|view ,
-2|voice on|voyage|voyage .|wait until|waited .|waits|walking|walks|war|warning this|was ,|was about|was just
-2|was mostly|was nothing|was sorry|was there|was waiting|wasn't going|watches|watches .|water .|we are|we aren't
-2|we did|we don't|we were|we'll|we've|we've got|wearing|weddings|weddings ,|welcome ,|welcome to|well|welsh|went .
-2|went to|were a|wet ,|wet dog|what you're|when you've|whenever|where to|whether|whether i|white|who else|who is
-2|who taught|whole of|wife|will find|window and|with all|with the|with two|with you|write it|writes|writing for
-2|writing it|writing this|written|written anything|wrong .|wrote ,|wrote back|years earlier|you ever|you had|you how
-2|you in|you left|you may|you next|you the|you this|you wake|young|your call|your comments|your head|your letter
-2|yours always|yours faithfully|yours truly
2|&|& r|( NUMBER|( a|( an|( i|( i'm|* a|* ~|, ask|, brief|, can|, enjoy|, guys|, he|, here|, hon|, no|, now's
2|, obviously|, panic|, shall|, swearing|, tess|, things|, we|, whatever|- nine|. )|. MARK|. i|. i'm|. it's|/ NUMBER
2|;)|;) </s>|<s> ages|<s> author|<s> beta|<s> book|<s> content|<s> credit|<s> dedicated|<s> feedback|<s> happy
2|<s> have|<s> inside|<s> it'll|<s> key|<s> kisses|<s> lady|<s> leave|<s> more|<s> ok|<s> old|<s> pairing|<s> preview
2|<s> qotd|<s> questions|<s> read|<s> reviews|<s> set|<s> standard|<s> take|<s> updates|<s> would|<s> written|??
2|?? </s>|MARK means|NUMBER /|NUMBER </s>|NUMBER i'm|NUMBER k|QUOTED ,|a break|a huge|a native|a special|a train
2|about five|about half|about her|about these|about this|about to|abuse|abuse ,|academy|again with|ages </s>|airport
2|alcohol|alcohol ,|all !|all recognisable|all remaining|along|also ,|an i|and an|and could|and harry|and her|and in
2|and it's|and see|and there|and this|and took|and your|angst .|anon|answer a|any mistakes|anybody|anything|anyway .
2|anywhere else|appreciated|arc|arc !|are love|are mine|are my|are still|are the|arm|around .|art|arthur|as long
2|ate my|attacks|au|author's notes|away in|back from|ball ,|been ages|been crazy|been going|been in|been reading
2|been two|before and|before i|before we|believe in|belongs|belongs to|beta is|between|big|bit about|blood ,|blue
2|boys .|break if|breaks|breaks .|busy|but a|but he|but i'm|button|caf|came back|came to|celebrate|changed ,
2|chapter four|chapter is|chapter six|charlie|chocolate|class|comes to|commas|comments feed|concrit welcome|content
2|continued .|copy|count NUMBER|cover !|cream ?|dad|dates|dates !|dead .|deal|death|decided|dedicated|dedicated to
2|deleted scenes|details|different .|disappointed|disclaimer if|disclaimer not|do|do it|do we|doesn't know|doing a
2|don't hate|don't have|don't sue|dragon .|drop|duel|during|during the|earlier|early !|edition|edition of|edward
2|eleven thousand|else ,|else i|end !|end this|ended .|enjoy !|enjoying|enough .|error|essays|ever written
2|everybody else|everyone's|family|fanfic|fanfic .|fans|faster|favorite .|favourite ice|feelings|feelings .|fell in
2|felt|ferret|few of|finally done|finally got|fixed it|flames|flu|folks ,|follow|follows !|for a|for every|for him
2|for language|for spending|for the|for them|for understanding|for what|forget|forgotten|four ,|friday !|friends
2|from me|fun with|funeral|genre|get it|get something|getting|give|given|go check|go with|goes|gorgeous|got away
2|got sick|grace|graphic|great deal|guess|guessed|guest who|guys|had no|halfway there|halloween|happened|happens|harm
2|has a|has got|hate|hate it|hate me|have been|have had|have taken|he never|he won't|he's such|health|heart|heart </s>
2|help|helps|here|here for|here from|here on|here we|here you|hint|his point|holiday|holiday .|hon|hon !|horse ,|hours
2|how long|how old|how they|how you|huge|huge thank|hundred follows|i asked|i cried|i get|i just|i lose|i moved|i only
2|i read|i saw|i started|i tried|i'll be|i'll put|i'll send|i'm evil|i'm off|i'm still|i'm taking|i'm thinking|i'm too
2|i've moved|i've never|ideas|if it's|if you|in .|in his|in mind|instead|instead of|interruption|is closed|is open
2|is where|is written|isn't|it a|it after|it feels|it goes|it got|it just|it makes|it shows|it since|it there|it up
2|it while|it's a|it's called|it's probably|ivy|jess|joke|jokes|joss|just saying|kicking|kiss ,|kisses|know !|know how
2|know which|kudos|last line|later .|learn to|let her|let me|let's get|lighthouse|lights|like this|liked it
2|line breaks|little something|long this|look for|lost the|love .|love him|luis|lullaby|make my|makes my|map .|match
2|me a|me and|me on|me through|me with|mel|mel </s>|mention of|mess|messed|mistakes|mon|mother tongue|moved it
2|moved the|movie|much ?|my best|my blog|my cat|my computer|my dad|my favorite|my line|my poor|my thesis|n -|nadia
2|names i|naruto|native speaker|nearly|need|needs|never stopped|next break|next few|next line|next up|next update
2|nice .|nineteen|nineteen in|nix|no excuse|nonsense .|nor|not even|note *|notes i|nothing ,|nothing else|now has
2|now's|obviously|obviously .|of love|of our|of part|of things|on here|on my|on tumblr|one -|one before|one today
2|one's|only borrowed|only without|opinion|originally|originally going|other hand|out that|own it|panic attacks
2|part after|passed|passed away|past abuse|people would|percent|pg|picked|picked up|pictures|pictures of|pilot .
2|pinned|place ,|place in|please check|please r|please take|please tell|plot .|poem is|politics|post sneak|post this
2|pretending|pretending to|preview|preview of|profile .|pronounced|put a|put them|qotd|qotd what's|quick|quiet .|r &
2|r </s>|rating m|rating pg|rating r|read|read and|read it|read the|readers|readers will|reading|reading ,|really is
2|reason|reason .|recognisable|recommend listening|regret|repost|review .|reviewers </s>|reviews .|rewrite the|rising
2|rising stars|rowan|running|s NUMBER|safe|saw that|say i|say is|say so|saying .|scene ,|second half|second scene|seen
2|seen season|semester|sequel .|server|seventeen|she asked|she was|should be|shouldn't|shows|shows .|sick|sick .
2|silent|silent readers|since NUMBER|sings is|sirius|sister and|sitting in|sitting on|six chapters|size|skip the
2|sleep .|snape .|so ,|so .|so all|so that|so the|so this|so what|so yeah|sokka|somebody's|something out|soon !|soon ,
2|sorry !|soul|speak|speaker|speaking|speaking .|spelling of|spending|spike|spilled|spock|spotted|squeamish
2|squeamish .|standard|stay safe|steamy|steamy towards|still don't|story|story !|summary when|sunday with|sure you've
2|swearing|t for|tag|taken liberties|taking|telling|tense|than i|thank everyone|thanks for|that .|that last|that scene
2|that the|that you|that's a|that's it|that's not|the airport|the anonymous|the big|the boat|the bus|the characters
2|the coat|the dates|the details|the draft|the ending|the fans|the ferret|the flu|the great|the hat|the kind
2|the letters|the lullaby|the mistakes|the movie|the new|the phone|the pilot|the poem|the rating|the reason
2|the reference|the right|the sequel|the site|the start|the time|the timeline|the title|the town|the twist|the two
2|the wait|the weekend|there !|they really|things|think .|thirty|thirty years|this and|this from|this has|this one's
2|this part|this was|those who|three|through a|tide|till|time i|timetable|to @|to MARK|to end|to give|to keep|to pick
2|to post|to rewrite|to this|to use|today|tom ,|toned|toned down|tongue|too disappointed|too much|took a|towards
2|towards the|translation|true|tumblr|twice .|twice as|twist|twist ?|two left|two letters|two thousand|two years
2|understanding|up by|up on|use the|usually|version of|very old|wait and|wait for|wait till|waiting for|want|wanted
2|wanted something|warning|was .|was MARK|was being|was in|was not|was originally|was so|watched|we think|wedding .
2|weekend .|weeks off|where|where this|which of|while reading|while you|who am|who left|who read|who saw|whose|wild
2|with me|with one|without the|work in|worried that|would do|would've|would've been|written .|x|xoxo|year to|yell
2|yell at|you all|you ask|you catch|you don't|you haven't|you laugh|you make|you might|you read|you really|you see
2|you too|you were|you're enjoying|you're right|you're squeamish|you've read|your favourite|your hands|yuletide|~ *
3|* author's|, another|, dad|, don't|, even|, go|, here's|, i've|, new|, sorry|, that's|, which|, who|- NUMBER|- i|. m
3|. yeah|<s> (|<s> also|<s> anyone|<s> bear|<s> beta'd|<s> bring|<s> canon|<s> concrit|<s> did|<s> even|<s> fandom
3|<s> feel|<s> just|<s> marigold|<s> much|<s> mwahaha|<s> put|<s> quick|<s> replies|<s> she's|<s> some|<s> stay
3|<s> there'll|<s> there's|<s> things|<s> too|<s> until|<s> who|<s> word|<s> you|<s> you'll|MARK by|MARK is|NUMBER pm
3|a ball|a cookie|a day|a degree|a funeral|a real|a screen|a wild|about him|actually|after the|again in|ages .|agree
3|alone|alright|alright ,|an explanation|and a|and fell|and some|and somebody's|and then|and writing|angst|anyway
3|anywhere|apply .|are a|are amazing|as always|as usual|ask ,|ask me|asked for|asked how|at the|august|babies|babies .
3|back|back at|bad ?|bakery .|battle|be all|be back|be continued|be grateful|be longer|bear with|because he
3|been waiting|before the|beta'd by|better now|bit of|blame the|blog|bottom .|boys|brainstorming|but i|but it
3|but nobody|but you've|by .|by a|by the|can you|can't believe|careful|careful .|carry|catch|changed .|chapter NUMBER
3|chapter left|chapter was|chapters|check it|checked|city|coming ,|coming ?|coming along|concrit|confusing
3|confusing with|continued|cookie|cookie .|couldn't|couldn't resist|cream|criticism|dead ,|dear recipient|degree
3|didn't want|die|discord|does not|doesn't have|doing better|don't say|don't want|done !|dreams|drew|drive|dumbledore
3|end notes|end of|ending .|english|english ,|epilogue|even|even a|events|every one|everybody who|everyone speaks
3|exchange|exchange .|expecting|fandom|feel free|find me|finished|first|floor .|follows|for any|for you|foreword
3|forgot|found it|found the|free to|from my|frost|funeral ,|gentle .|going to|good night|goodbye|grab|grab a
3|grateful for|gun|half .|halfway|hands ,|happy|happy holidays|hard drive|haven't forgotten|hello !|help myself|helped
3|her father|here until|him .|him at|his name|his temper|holidays ,|honest|honest .|hope nobody|hospitals|i couldn't
3|i do|i mean|i mostly|i realise|i recommend|i regret|i rewrote|i went|i write|i'll do|i'm at|i'm just|i'm not|i'm so
3|ice cream|if he|if something|important|in|in any|in love|ines|inspired by|internet .|is MARK|is different|is for
3|is mine|it .|it does|it in|it this|it'll|italics|job|k .|keep me|keeper|know nothing|knows|knows .|laptop
3|laptop died|last week|laughed .|learn|left ,|left .|left for|life </s>|like an|link is|lived|longer|longest|look at
3|look it|looks like|lost his|loved .|luck !|mad|mad at|makes|marigold|me|me !|me going|me your|mentions of|messages
3|might|mine's|minutes|mistakes .|mostly undamaged|much love|mwahaha|mwahaha .|my drafts|my family|my hard|my heart
3|my own|my soul|name the|nap|need a|needed it|newest|newspaper|no see|nobody ,|norway|not enough|not go|not going
3|not how|not sorry|note the|nothing about|notice that|number NUMBER|numbers|of chapter|off ,|okay ,|old|on repeat
3|on vacation|one|open ,|opened it|or translate|out to|own that|pairing|paragraph .|part one|peeks|person who|pirates
3|pirates .|playing|pleasure .|pretend|profile|pub|rating t|readers !|reading .|realise|really does|recap|recipient
3|recipient ,|recommend|reference|regiment|release|research|resist|resist the|review and|review replies|reviewers
3|rewrote|rewrote the|romance|said .|said so|salt|same name|saw|saw it|say ?|saying|scene was|scenes|schedule|seasons
3|see how|see what|see why|sent|sent the|sequel|series .|seventy|shall we|she laughed|short ,|shut up|side|single one
3|site|skip it|slash|slow .|sneak peeks|so a|so don't|so far|so if|so many|so there|soft|soft .|something i|spanish
3|speaks|special|spelled|spelling|started a|stay|stick|still not|storm|story is|strange|strange to|suggested|sun ,|t
3|t </s>|take .|take a|taken a|takes|takes place|temper|that coming|that day|that happened|that to|that took
3|the amazing|the blue|the dialogue|the horse|the hospital|the ice|the link|the long|the lovely|the moment|the outline
3|the real|the response|the salt|the siege|the tags|the wedding|them out|then i|theories|there for|there'll
3|there'll be|there's no|think|think did|third ,|this morning|this on|this one|this show|this time|this year
3|three chapters|time no|timeline|title the|to answer|to guest|to let|to reply|to support|to us|translate without
3|true ,|tuesday ,|two ,|two of|two weeks|tyler|undamaged|undamaged .|updates|used to|uses|vacation|very|voice: I
3|wanted to|warnings mentions|was very|watered|way down|we ?|wednesday|weekend|went back|what came|what happens
3|what's your|whatever|where i'm|who does|who you|whole thing|why|wild ride|with another|with my|with pleasure
3|with this|without you|won't|wonder|wonder what|word .|word count|words .|work .|worried|would like|would read
3|wouldn't|write something|written ,|wrong ,|wrote most|year .|you a|you are|you asked|you like|you say|you who
3|you're not|you've|your support|your theories
4|, cut|, folks|, good|, have|, jack|, look|, on|, promise|, right|, two|. the|<s> a|<s> anonymous|<s> anyway
4|<s> author's|<s> be|<s> blame|<s> coming|<s> done|<s> finally|<s> go|<s> keep|<s> mine's|<s> picture|<s> poor
4|<s> prompt|<s> ps|<s> rating|<s> right|<s> short|<s> thoughts|MARK -|a drink|a friend|a great|a little|a prompt
4|a reader|a year|an|and bad|and be|and i'll|and jack|and my|and put|anybody would|apologies|apply|archive|are .|asked
4|asterisks|author .|away .|back in|back now|badly|badly .|ball|based|based on|be gentle|be honest|be kind|be up
4|because the|been sitting|before|beta the|beta'd|blame .|book two|both .|boxes|came out|can cry|canon|changes|chapter
4|check|chips|coming|coming back|comment|cracked|credit|cry over|cut the|dad .|day ,|dealt|dealt with|don't worry|done
4|drafts|drink .|earlier .|edward is|either|else .|enough|enough ?|everyone !|everywhere|excellent|excuses|explanation
4|far too|favourite|fic|file .|find out|finds out|fixed now|follows is|for it|for more|for now|for reading|for today
4|found out|free|friends .|from here|from memory|froze|fun to|gentle|geography|german|give you|glad you|glasses
4|going .|good or|got his|great|grew|gun .|guys .|ha|had the|hardest|hasn't|have a|have gone|have no|have noticed
4|haven't|he meant|head|heart .|help .|her arm|here ,|hi !|holidays|hopefully it|horse|horses|hospital|hurt|hurt .
4|i did|i don't|i feel|i found|i got|i haven't|i needed|i post|i posted|i said|i'd be|i'm|i'm doing|i'm glad
4|i've fixed|idiot </s>|if that's|if there's|if this|in NUMBER|in chapter|in this|inspired|internet|is|is from|is in
4|it ?|it fit|it really|it without|it's|it's coming|jack|jen|just take|know you|later|learns|leave you|liberties
4|liberties with|liked|link's|link's in|long way|loop|love you|made you|make|me about|me know|me three|means the
4|meant the|medically|memory .|merrow|middle|minutes .|miss|mostly|my car|my day|my god|my hands|my laptop|my newest
4|my profile|native|never do|never seen|never thought|never written|new job|no more|not expect|not her|note|of NUMBER
4|of this|of your|off .|okay so|old one|on you|one chapter|or bad|original|outline|over it|own nothing|panic|paragraph
4|part two|picture|poem|posted|pretend that|probably .|promise .|prompt MARK|properly|ps|pulled|pulled her|pun|pun .
4|read every|remus|replies </s>|reviews </s>|reviews are|revised|right ?|said no|said that|saturday|scene in|see it
4|seen the|series|she's|snape|so happy|spiders|stars .|still three|stuff|supposed|supposed to|sure about|swear .|sweet
4|talk|tell her|thanks .|that it's|that's why|the baby|the chips|the internet|the kiss|the lighthouse|the middle
4|the numbers|the original|the poll|the pun|the ring|the status|the words|then my|there .|they meant|they were
4|this for|this is|though|though .|thought i'd|thoughts|three weeks|three years|time to|tired .|to .|to come|to each
4|to everybody|to make|to me|to those|to wait|today .|tomorrow .|tried .|tried to|until then|until we|up ,|using
4|was fun|was getting|was only|was really|way .|we start|week|well ,|were you|what|what follows|what should|when they
4|whispered|who asked|who's|wonderful|word on|works|worry ,|worst of|wrong file|wrote the|you !|you believe|you did
4|you need|you wanted|your favorite|yourselves .
5|!! </s>|) </s>|, you're|- my|<s> cedric|<s> edit|<s> end|<s> here's|<s> hopefully|<s> lena|<s> let's|<s> notes
5|<s> okay|<s> oops|<s> response|<s> translations|<s> warnings|EMOJI </s>|MARK .|NUMBER ever|a couple|a short|after
5|ago|all|all over|amazing .|an idiot|and forth|any of|are|at all|bakery|because i|been warned|before you|better|bio
5|bio .|boats .|box|brief|care of|cedric|chapter .|characters|chip|contest|couldn't have|couple|couple of|cried|did ,
5|don't know|don't think|done .|done it|door when|draft|draw|due|easily|edit|either .|else is|end .|end it
5|everything else|excuse|expect|extra|feedback|file|finds|finn|fix them|folks|for all|for this|forth|fun|glad|glass
5|going|good ?|had a|had it|hands|happy you|hard|has changed|hello again|here's|his head|hope that|hopefully|i also
5|i see|ice|if i|it !|it came|kids|know ,|know i|last two|letters|lights went|liked the|line|longer .|lovely|made it
5|meet|mint|missed|more of|my grandmother|myself|myself .|needed|never was|no idea|nobody had|nobody has|nobody is
5|not ready|now|now .|of view|of yourselves|one will|oops|out|out there|over again|part|people are|permission
5|permission .|picture of|please read|plot|pm|point of|poll|poor|promise ,|r|ready|reviews|ride .|rock .|see .|sing it
5|sneak|so much|stop at|support|tags|tbc .|thank|thanksgiving|that|that many|that one|the bakery|the best|the month
5|the old|the summer|the usual|the wonderful|the world|them on|them when|there it|there's one|these|these two|title .
5|to|to see|to sing|translate|tried|unless|up|version .|voice: now|wait|warned|warned .|was going|water the|welcome .
5|went out|what to|when|whispered .|who sent|why .|world|worth it|wrong|yeah|yeah .|year earlier|you .|you go|you with
6|(|, MARK|, a|, i|, off|, though|<s> -|<s> all|<s> as|<s> everything|<s> fin|<s> previously|<s> so|<s> tbc|<s> title
6|<s> ~|NUMBER .|a comment|a lot|a nurse|a rough|act: announces the next chapter|ages|alive .|anonymous|are like
6|asking|asking .|at me|baby|been there|borrowed|box .|but my|by that|crying .|dean|draco|every single|favorite|fin
6|fin .|fit|grandmother|grateful|guest yes|had just|had mentioned|have this|hope the|i find|i lied|i'm crying|i've
6|idiot|is real|it is|it's been|kind|lied .|means|memory|mentioned|mentioned the|mine .|month .|much|my beta|nonsense
6|not dead|not that|nurse|of you|okay|on|on me|otherwise .|plan|please stop|pleasure|previously|read .|real ,|replies
6|rock|sad|said a|some|sorry ,|sorry for|start|stop|super|take care|talk .|tbc|thanks to|the gun|the worst|this story
6|those|thousand words|too .|trust me|until the|way|weeks|were .|what he|with it|with that|word|worst|wow .|yes
6|you'll see|you're all
7|, because|, not|, thank|/ n|<s> help|<s> let|<s> probably|<s> should|<s> sorry|<s> was|<s> well|<s> wow|? </s>|a bit
7|action|advance|and i'm|author|author's note|away|best|buffy|care|close|crying|deal of|enjoy|enjoy the|eventually
7|eventually .|feels|fix|fixed|had to|i honestly|i made|i need|i'll fix|in advance|know|laughed|let's|live|lot|lots
7|love|made up|meant|my dog|notes </s>|off to|opened the|opening|prompt|rating|ride|right|right ,|rough|sam|single
7|slow|speechless|speechless .|stuck|take|thank you|the box|the end|there you|time|translations|translations </s>|two
7|usual .|version|was it|was worth|we go|when i|without|worth|write .|you know|you to|you've been
8|!|* *|<s> enjoy|<s> eventually|<s> hope|<s> last|<s> not|<s> or|EMOJI|MARK|NUMBER|a few|alive|also|amazing|back and
8|bad|break|close .|come back|crazy|cut|dialogue|does|down the|else|feel|finally|five|get|go .|half|here .|hope
8|i can't|i had|i wrote|link|lives|me ?|moment|month|my|n|not mine|opened|otherwise|petra|promise|put down|response
8|response to|season|skip|the next|the opening|thousand|tired|topic: song|week .|will be|with|worry|wow|you liked|~
9|)|, but|. .|<s> if|<s> summary|<s> you're|MARK he|act: excuses lateness|act: greets readers|and|and somebody
9|author's|be|because she|beta|but|doing|for|go|have it|he said|hope it|i love|is ,|kit|know .|lied|many|me .|mine|or
9|point|so|this|to get|topic: update|warnings|while i|who|world to
10|, there|<s> thanks|act: asks for votes|act: names other works|if|more|own|see|short|thanks|topic: review|up the
10|usual|yourselves
11|! </s>|<s> for|MARK QUOTED|NUMBER ,|a /|act: thanks a helper|can't|end|few|got|happen|he's|honestly|made|next one
11|no ,|one .|real|scene|she said|words|work|yet
12|<s> never|<s> next|bit|from|notes|place|title|to my|topic: post|yet .
13|<s> disclaimer|act: places itself in a series|act: thanks readers|act: wishes everybody well|keep|last time
13|probably|time on|topic: length|topic: series
14|/|because|blame|disclaimer|next|summary|voice: the crowd|while
15|just|too
16|MARK she|act: dates an edit|sign: quoted
18|-|act: says enjoy|topic: the writer's life
19|act: excuses itself|topic: comments|yes ,
20|act: leads to the story|topic: kudos|topic: writing
21|really|topic: faults
22|act: dedicates or names its source
23|act: answers readers|topic: canon|topic: parts
24|act: hopes they enjoy it
26|QUOTED MARK
28|topic: a site
29|topic: sharing
31|act: asks for reviews|act: speaks of the writing|act: teases readers|topic: cast|topic: chapter|topic: genre words
32|act: sets the scene for readers
33|act: plugs a page|act: thanks for reading|topic: fan fiction|voice: chat
34|act: asks for opinions|act: looks back at the chapter|act: warns of content
35|act: speaks of updates
36|act: explains itself
38|act: credits a beta
40|act: speaks of its making
43|act: disclaims ownership"""

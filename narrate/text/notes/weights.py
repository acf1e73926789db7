"""The learned weights of words and signs, written by `tests/bench/train_notes.py`; not to be edited."""

STEP = 0.05
BIAS = 16
PACKED = """\
-46|sign: speech
-22|<s> QUOTED
-21|story: a letter
-20|, </s>|QUOTED .|story: someone did
-19|NUMBER NUMBER|QUOTED ?
-18|, and|<s> she|<s> we
-17|.|<s> he|story: he or she
-16|story: scenery|story: speech
-15|QUOTED !|had|there|write
-14|, my|man|story: something was|told
-13|<s> your|he'd|kitchen|room|said the|says|tell|the|was
-12|* </s>|<s> they|another|my name|sign: lower case|they|us|was the|you for
-11|, said|<s> @|<s> but|<s> do|<s> there|? MARK|MARK said|act: wishes readers well|call|captain|day|down|i'm writing
-11|mum|o|there was|time ,
-10|*|<s> MARK|<s> he'd|<s> now|<s> the|come|could|dark|door|fire|had been|if there|in it|late|letter|met|name|name is
-10|nine|please .|run|up .
-9|, in|<s> and|<s> day|<s> welcome|MARK </s>|again .|chapter of|do you|flashback *|hello ?|i shall|i should|kill
-9|level|life|max|me ,|next chapter|night|of them|reading this|said|went|what happened|with a|your
-8|, for|, i'm|, if|<s> everyone|<s> is|<s> note|<s> please|<s> she'd|<s> yours|NUMBER march|a long|always|am|children
-8|days|dear|down .|flashback|four|held|hill|hope you|i will|is it|it's not|its|late .|looked|mother|outside|promised
-8|put it|rain|sat|seven|someone|stone|stopped|that i|tomorrow ,|unit|unit NUMBER|yes .|you have|you take|yours
-7|, QUOTED|. </s>|<s> by|<s> chapter|<s> from|<s> it|<s> me|<s> mum|<s> one|<s> what's|QUOTED|all ,|and he|any
-7|are you|bed|didn't|e|eleven|entry NUMBER|ever|father|for everything|for me|girl|green|have|him|hold|i won't|know a
-7|lamp|lit|may|mr|mr .|much of|of us|on the|own a|remember|s .|shall|she'd|shoes|so long|sunday .|that was|the thing
-7|their|then|thing|third|this by|thought|which|would be|write this
-6|* flashback|, is|, one|, she|, turn|, with|<s> *|<s> after|<s> dad|<s> jo|<s> will|?|@|a man|about love|about my
-6|admin|and so|any questions|as if|at|back ,|back .|bed .|began|boats ,|boy|but this|can see|coming .
-6|couldn't believe|day </s>|day NUMBER|diary|end </s>|example|example </s>|eyes|finch|fish|flat|for coming|gate|goat
-6|good|got a|guys ,|had written|hated|her .|hi|home|how i|husband|i am|i can|i want|i'm sorry|it ,|it back|it said|jo
-6|king|lay|light|lisbon|looked at|man who|march|me back|morning|my mother|never been|not the|nothing .|of my|office
-6|oh ,|p|p .|pencil|road|room .|says that|sing|sit|small|stairs|steve|stood|sunday|tell you|that is|that's what
-6|the lamp|the water|there are|there were|this ,|turned|under the|up ?|up to|waited|wet|what i|window|wrote .|you get
-6|you that|you want|you will
-5|! MARK|, all|, as|, every|, you|, you'll|. s|<s> in|<s> kiss|<s> on|<s> p|<s> paris|<s> thank|<s> then|<s> tomorrow
-5|<s> write|QUOTED QUOTED|account|all my|and no|and the|anyone|arguing|asked me|aunt|believe it's|brave|breakfast
-5|brought|cake|came|can i|chair|closed|come ,|comes|dear diary|did you|don't kill|down ,|eat|eaten|entry|everyone
-5|everything .|face|fear|feet|fire ,|five .|for two|forgive|forty|fourteen|go back|good .|has never|has no
-5|haven't written|hear|help me|his|hope you're|i broke|i finally|i go|i like|i noticed|i promised|i say|i think
-5|i told|i took|is this|it had|it with|kill me|knew|know about|know that|know what|lands|last .|left the|life ,
-5|life has|long|love ,|love to|machine|matter|me smile|midnight|mill|mind|money|much .|must|my aunt|my last
-5|neither of|nights|no .|no </s>|novels|on ?|on sunday|once|over|over .|over and|page|paid|paris|paris </s>|patient
-5|please ,|queen|questions ?|rain .|ran|red|right .|round|s|say to|school|sea|smile|smile .|so here|somewhere|soon .
-5|standing|step|steve .|still no|story: present tale|subscribers|swim|tell them|tells|tells you|the chat|the goat
-5|the man|the morning|the one|them .|there's|they'd|thing about|thinking|thinking .|told this|tom|too ,|tuesday .
-5|turn|twelve|under|voted for|wake|wanted the|warm|was a|way ,|we|wheel|when you|where you|who voted|whom|will </s>
-5|will get|will have|wind|write again|write to|year ,|you come|you decide|you up
-4|, actually|, it's|, let|, m|, or|, read|, readers|, to|, update|, when|- QUOTED|<s> NUMBER|<s> anna|<s> any|<s> at
-4|<s> attention|<s> dear|<s> don't|<s> every|<s> harry|<s> his|<s> i'd|<s> i'll|<s> kirk|<s> look|<s> monday|<s> my
-4|<s> night|<s> nothing|<s> somebody|<s> subject|<s> that's|<s> two|<s> we'll|<s> y|QUOTED -|a book|a cupboard
-4|a letter|a minute|a next|a stone|a third|after that|again|all of|aloud|an egg|an idea|and all|and go|and tell
-4|answer|apologise|are mistakes|arguing about|as a|asked .|attention ,|author of|available|been so|beer|before it
-4|behind|body|bottom of|breathe|breathe .|bring a|broken|but that|buy|cake .|can|can forgive|can't come|case|chain
-4|chat|church .|coat|cold|comments|comments are|could wait|course|cupboard|cupboard ,|date|delay|dies|doctor|dog
-4|don't .|duck|edmund|egg|egg .|ellen|empty|ending ,|enjoy it|enterprise|everyone does|except|eye|fern .|find this
-4|fortune|four .|friday|garden|gave|ghost|glass .|goat .|good for|goodbye ,|h|handwriting|handwriting .|happened to
-4|happy birthday|harbour|hardly|has been|hated it|have never|have to|have told|have written|hearts|hello|here is|hi .
-4|home .|hot|house|how .|how it|i came|i guess|i left|i look|i put|i remember|i still|i suppose|i thought|i'd
-4|i'll bring|i'm in|i'm working|i've got|in my|is late|is like|it as|it's so|it's the|june|kirk|knee|leave|lemon
-4|level NUMBER|log|loving|m .|march .|max .|may be|me so|me the|mean|minute|missing|my love|my sister's|my story
-4|neighbours|never told|nose|not ,|not a|not proud|note to|number|of|of all|of his|of me|okay .|on it|or don't|or i
-4|others|own much|parcel|parcel came|patience|patient with|pen|please leave|promise things|put in|question|raining
-4|raining .|read aloud|reader ,|real life|recording|reviewed|room NUMBER|ruth|say|say that|say this|seal|see this
-4|she had|she has|sign|silence|sister's|smell|somebody had|something|son|sorry it's|spin|stared|still there|stone .
-4|stop here|story so|stranger|subject|suppose|sword|thank my|that summer|that you|that's all|that's how|the back
-4|the captain|the doctor|the fire|the garden|the gate|the house|the king|the kitchen|the rain|the roof|the same
-4|the truth|the window|then .|there ?|there would|there's a|they'll|think that|this down|this room|tick|to anyone
-4|to go|to him|to know|to put|to thank|to think|to write|truth|truth ,|two stars|until next|up !|update|visiting
-4|voted|was right|we're|web|what had|what you|what you're|which i|will write|woman|wondered|wondered too|worse
-4|would not|writing this|written|y|y /|years .|you could|you may|you never|you on|you something|you're late
-4|you're thinking|your last|your loving
-3|( he|, any|, everybody|, except|, first|, just|, like|, mum|, nobody|, reader|, ruth|, something|, that|, they're
-3|, thought|, too|, where|, will|- six|- year|. *|<s> admin|<s> can|<s> comments|<s> ellie|<s> everybody|<s> follow
-3|<s> give|<s> greetings|<s> half|<s> her|<s> hi|<s> i've|<s> int|<s> john|<s> log|<s> mind|<s> nobody|<s> rosa
-3|<s> somewhere|<s> tell|<s> testing|<s> that|<s> tonight|<s> tuesday|MARK i|MARK says|NUMBER am|NUMBER of|a bed
-3|a boy|a bus|a church|a date|a door|a ghost|a good|a half|a house|a pencil|a place|a policeman|a song|a sort
-3|a television|a true|a tuesday|above|accept|across|agent|all there|already|always ,|am not|an hour|ana|and ,
-3|and closed|and look|and nine|and that|and you|anna|answer it|any more|apologise for|are welcome|arrived|as
-3|as nobody|as well|ask|ask .|ask the|asked him|asked that|asks|asleep|at last|awake|awful|b|bath|be able|be another
-3|be good|be here|be the|beans|became|because i'm|because you|bed and|before .|began with|begin|behind you|beside
-3|bigger|bike .|body in|boot|boots|bread|breath|but in|butler|by|called MARK|calm|calm .|came ,|came in|came on
-3|camera|can be|can hear|can stop|candle|card in|cat|cave|cereal|changed my|chapter ,|chapters ,|cheese|cheese .
-3|chosen|clear|clicked|closer|closer .|coach|coaster|coat and|cold .|colonel|colonel ,|come home|come in|come to
-3|comes out|comment .|company|contains|could have|could see|cousin|crown|dark ,|dark .|date .|dawn|dawn .|day for
-3|day one|days .|dead|decide .|decided to|delay in|diary ,|did the|didn't know|dish|divorce .|do .|dog .|dogs|don't
-3|don't ,|don't be|don't drink|don't take|done this|door is|down on|down what|downstairs|drowned|e .|editor|eight .
-3|eleven days|else to|engine|everybody has|everyone at|everything|exactly|exactly where|except for|explain
-3|explain about|explained|eyes .|face .|father .|felt .|finale|find it|find the|finish|finished the|fire .|first .
-3|first language|first of|fish .|for so|for that|for your|forgive the|found my|fourteen ,|friend .|friends ,|full
-3|full of|garden .|get the|ghost .|ghosts|go on|gone .|good morning|got out|got the|greetings|greetings from|greg
-3|grounded|guards|gull|gum|had brought|had never|hale|hall|hand .|happened in|happy new|happy there|has|he did
-3|he isn't|he'd put|he's been|he's got|hello ,|here now|high|his life|honest ,|hotel|hour|house .|hull|hull .|i .
-3|i hold|i let|i met|i must|i sit|i stole|i tell|i'll|i'll see|i'll stop|i'll write|i'm here|i'm late|idea of
-3|if anyone|in which|ink|int|int .|into the|is a|is really|island|isn't mine|it always|it before|it can|it down
-3|it isn't|it or|it says|it twice|it wasn't|it's NUMBER|it's warm|john|june NUMBER|just the|key|kid|kiss the
-3|kitchen .|knight|knock|known|land|laugh|lawyer|leak|learned|leave a|leaving|less|letter !|lie|life .|like ,|like me
-3|lisbon ,|lit the|lol|lol </s>|london|long ,|long as|long to|look|look .|lost .|low|lunch|made me|make me|manual
-3|manual was|matter of|me tell|me to|mean .|means that|met my|mirror|mistakes ,|mondays|money .|moon|more .|mouth
-3|move|mum .|murdered|my agent|my brother|my cousin|my father|my feet|my friends|my handwriting|my husband|name ,
-3|never|never met|next week|nice|night .|no one|no signal|nobody in|noon|nose .|not|not an|not to|noted|notes .
-3|nothing to|of bees|of her|of how|of the|often that|on ,|on and|on friday|one thing|one to|one was|one who|only the
-3|or in|ought|ought to|our|out and|out the|over ,|own the|owns|papa|parents|parrot|parrot .|past|patience ,|pen .
-3|people .|permit|person .|pete|phone .|photograph|piano|please forgive|please review|pocket|pocket .|policeman|ports
-3|pot|purposes|push|question ,|quite|radios|ran .|reached|read my|readers of|report|rest|review ,|road ,|road .|roof
-3|rosa|rule|said it|say .|say it|scream|sea .|seemed to|set the|seven !|shoe|shoe .|should explain|should have|signal
-3|signal .|silence .|sister .|sit down|six|six and|six days|six weeks|sky|smell .|smelled|so here's|so i|so often
-3|so sorry|so that's|so there's|socks|socks .|somebody|something that|son ,|sooner|sooner .|sorry that|sort|sort of
-3|space|spoon|staff|standing in|stands|star|stared at|state|stole|stole the|stories|story has|story: embeds
-3|subject the|such a|sunday !|sure of|table ,|tale|taught|tea .|television|television .|testing|testing .|thanks ,
-3|that kind|that we|the bath|the bees|the cake|the camera|the card|the children|the door|the engine|the front|the key
-3|the last|the line|the machine|the manual|the matter|the others|the page|the paper|the pool|the post|the rest
-3|the sea|the sky|the stairs|the step|the sun|the train|the view|the weather|the well|the west|there is|there isn't
-3|they let|they'll be|they've|thing to|thinking that|this ?|this before|thought ,|thought .|three hours|through
-3|ticket|time since|to a|to ask|to call|to fix|to her|to self|to share|to show|to swim|to you|todd|tom is|took one
-3|train .|trains|tree|truly ,|trying|trying to|twenty|two .|typed|typing .|upstairs|very good|view is|village
-3|waited for|walking|wall|warm .|was ,|was called|water .|we all|weather .|weddings|welcome back|well .|went wrong
-3|west|what do|what this|where it|whether|who didn't|who was|wind .|without looking|woman .|won't ,|word ,|working
-3|would you|written about|written on|wrote|years earlier|you always|you can|you do|you enjoy|you find|you leave
-3|you next|you this|you're dead|you're reading|yours truly
-2|) .|* ,|* .|, about|, at|, dear|, do|, drop|, follow|, from|, had|, i'll|, it|, mostly|, okay|, only|, somewhere
-2|, the|, this|, three|, until|, very|, was|, you've|. and|. burn|/ QUOTED|<s> behind|<s> below|<s> eleven|<s> entry
-2|<s> first|<s> forgive|<s> god|<s> guest|<s> i'm|<s> inspector|<s> must|<s> of|<s> real|<s> someone|<s> spock
-2|<s> status|<s> ten|<s> they'd|<s> this|<s> tony|<s> twelve|<s> update|? *|NUMBER rd|QUOTED /|a|a bad|a bigger
-2|a body|a car|a card|a chicken|a cloud|a coat|a crash|a dog|a fern|a girl|a hole|a king|a laugh|a library|a message
-2|a name|a nun|a pause|a plain|a road|a spoon|a wet|a word|about boats|about me|about the|about three|across the
-2|ada finch|added|afraid|afraid of|afterwards|again and|again on|agreed|ahead|ahead of|all day|all down|all for
-2|all staff|all your|along the|always went|am sorry|an eyebrow|and began|and find|and gentlemen|and he's|and listened
-2|and over|and picked|and said|and she|and six|and still|and waited|and went|and what|and when|answered|answering
-2|anyone .|anyone asks|anything ,|apart|apples|are in|are number|as it|ask what|asks ,|at each|at home|at least
-2|at nine|at noon|at once|ate|attached|attached .|bad .|bag|bar|bars|bars .|be a|be closed|be in|beard|beat|been at
-2|been dead|been no|been the|been told|bees|begun|believe me|believed|below|below ,|bench|beneath|bent|beside the
-2|beta ,|between the|biscuits|blew|blind|book|book ,|boot ,|boots .|bottom|bought|boy .|breakfast .|bring|bring it
-2|brought a|building|buried|burn this|bus|but not|but the|by me|call .|came .|can believe|can explain|can read
-2|can't go|card|card ,|cellar|cellar .|cent|chair ,|chapter seven|chicken|child|city and|class .|claw|climbed|clock
-2|clock .|close ,|closed .|closed on|cloud|club|coffee|color|come this|coming apart|considered|could .|counted
-2|counter|cousin .|cousins|cover .|crash|crash .|cross|cross .|crown ,|cup|cursed|day .|dead for|dear reader|december
-2|decide|delighted|delighted .|dentist|dentist .|desk|desk .|did .|did not|didn't .|died|died .|disclaimer i|do not
-2|does .|does the|doesn't|dogs ,|don't come|don't like|don't need|don't tell|done ,|door .|door ?|down in|drafts ,
-2|dragons|drawn|dry|duke|earth|eleven .|elf|ellie typed|empty .|ended ,|ended the|english is|enjoyed this|enough to
-2|ever been|ever come|every time|everybody|everything ,|evil .|exits|experience|explain .|explanation there|eyebrow
-2|failed|faithfully|faithfully ,|falling|far ,|fell .|files ,|finch ,|finish the|finish this|first time|first two
-2|folded|folds|folds .|foot|footage|for a|for eleven|for her|for most|for nine|for sale|for some|form|forty .|freezer
-2|freezer .|friday .|friendly|friendly .|frog|from the|front|front of|gate .|gazette|gentleman|gentlemen|get better
-2|get this|girl with|go home|go in|goats|god help|goes on|going on|gone|gone quiet|good ,|got my|gotten|grandma|gray
-2|guy|had believed|had come|had eleven|had gone|had not|had read|hadn't|hair|hand|hat .|hatch|have mattered|have the
-2|have you|have your|he read|he thought|he was|he wasn't|he will|he would|he wrote|head .|hear the|heard|hearts .
-2|held it|held out|her a|her hands|her that|here it|here to|hero|herself|hey ,|him ,|him a|his own|hold .|hold it
-2|holding|holding the|hole|hot to|hotel .|hour .|hours .|house is|how to|i|i come|i felt|i learned|i lost|i mean
-2|i promise|i would|i'd been|i'd love|i'll tell|i'm alive|i'm always|i'm the|i've already|i've decided|i've left
-2|imagine|in ,|in front|in her|in lisbon|in triplicate|ink is|inside of|inspector|is .|is full|is hard|is that|is why
-2|is with|isn't ,|isn't even|it any|it away|it began|it every|it gets|it happened|it hurt|it only|it smelled
-2|it starts|it took|it were|it's me|it's over|jacket|joy|june .|just as|keeping|kell|keys|know exactly|know how
-2|know when|ladies|ladies and|language .|laptop .|last|last of|last one|laugh at|laundry|lay on|learned to|leave .
-2|leave the|leaves|leaves the|leeds|left|left out|let it|letter in|letter so|library|lies|lift|light ,|light .
-2|lights are|like that|like to|liked trains|likes|line of|list .|listen|listened|listened .|little tale|log ,
-2|long time|look ,|looking|looking for|looking up|loose|lost|loud|love your|lower|luck .|lunch ,|lying|machine .
-2|made a|made my|made the|march NUMBER|marshmallows|mattered|me another|me up|mean to|meant it|meetings|men|mind the
-2|minutes ,|monday|monday .|more soon|more to|morning ,|move .|moved|moved .|moves|mrs|mrs .|ms|ms .|must not
-2|my boots|my left|my little|my phone|my tale|my uncle|my writing|name .|name's|named|never again|never did|new year
-2|new york|news .|next to|night ,|nine ,|no beta|nobody|nobody else|not at|not have|not sure|notes on|nothing
-2|nothing ever|notice ,|noticed it|now it's|now you|nun|nun .|o'clock|of an|of anything|of it|of its|of somebody
-2|of those|off a|off my|office will|officer|often|on fire|on for|on our|on thursdays|on with|once ,|one in|one night
-2|one with|one would|only|or not|order .|others .|out .|out from|out in|out on|page .|pan|paper|paper .|papers
-2|part to|part with|pass|past ,|past the|path|patience .|pencil ,|pencil .|per|per cent|phone|piano .|pie|pigeon
-2|plain|plate|played|please|poker|poker .|post the|prague|previously i|promised her|proud|proud of|pushed|put
-2|put MARK|put her|put up|putting|questions|queue|queue .|quirk|radio|raised|raised an|ran out|rang|rd|read them
-2|read your|readers ,|readers .|record|red .|regret that|remain|reports|rest ,|rest .|reviews make|ring ,|ring .
-2|roof and|room is|rope|round and|run .|said anything|said to|sale|sale .|same way|sand|sandwich|sat down|sat up
-2|say ,|say a|says ,|scarf|scream .|second .|seemed|self never|send|sequel to|set out|shaking|share it|she wanted
-2|she'd been|sheets|shelf|ships .|shoes .|shopping|shot|shot .|shouted|shouted .|shouting|show .|shown|sighed
-2|sign: person|silk|sill|since i|since the|sing to|sings .|six .|skill|slowly|small and|smelled of|sneezed|sneezed .
-2|so forgive|so he|so i'll|so i'm|so let|some day|some of|something .|somewhere out|song .|sorry i|soup|spock raised
-2|sponge|sponge .|spoon .|spring ,|stairs ,|staring|start with|step .|steps|steps .|still ,|stop .|stopped .|story ,
-2|story of|stove|stranger .|street|sue me|suitcase|summary of|summer|summer .|sure|swing|swung|system|table|tale .
-2|talking to|talks|tank|tape|tape .|taught me|tell it|ten minutes|that a|that about|that face|that he|that night
-2|that's my|the bar|the bench|the bottom|the butler|the cat|the cellar|the chair|the chapter|the clock|the computer
-2|the corner|the dark|the day|the dead|the delay|the duke|the editor|the folds|the form|the ghost|the glass|the hatch
-2|the ink|the inside|the keys|the laundry|the lawyer|the library|the light|the little|the men|the mirror|the music
-2|the note|the only|the parrot|the photograph|the piano|the pictures|the poker|the queue|the recording|the road
-2|the room|the rope|the sill|the smell|the sofa|the station|the steps|the stove|the sword|the tape|the tree
-2|the underside|the wall|the war|the wind|then i've|there a|there came|there'd|there's only|they all|they have
-2|they said|they'd been|thing ,|third line|this first|this from|this part|this thing|though it|thought that|three .
-2|three times|through it|thursday ,|thursdays|tight|time in|times .|to anybody|to breathe|to find|to four|to it
-2|to kill|to start|to tell|to the|to understand|to watch|told it|told the|tomas|tony|too hot|took off|took the|tore
-2|train ,|trains .|tray|trees|triplicate|trousers|trust a|tuesday|turn to|twelve .|twenty -|twice and|uncle|uncle .
-2|uncle's|underside|underside of|understand .|unknown|until|until somebody|up my|update your|updated|updated .
-2|very small|voice on|wait .|waited .|waits|walk|wants|war|warning this|was about|was empty|was i|was just|was made
-2|was mostly|was nothing|was on|was sorry|was too|was waiting|wasn't going|watch|watches|water|way you|we are
-2|we aren't|we did|we don't|we have|we were|we'll|wearing|weddings ,|wednesday .|welcome|welcome ,|welcome to|welsh
-2|went .|were two|wet ,|wet dog|what .|when you've|whenever|whether i|white|who else|who had|who haven't|who is
-2|who owns|who taught|whole of|will|will .|will find|window ,|wine .|with all|with gum|with her|with his|with the
-2|with two|with you|would say|wrist|write a|write it|writes|writing it|written anything|wrote ,|wrote back|years old
-2|york|york ,|you ever|you had|you how|you left|you the|you wake|you'd|you're here|young|your call|your comments
-2|your head|your letter|yours always|yours faithfully
2|&|& r|( NUMBER|( author's|( i|( i'm|* a|,|, brief|, dad|, enjoy|, give|, he|, hon|, panic|, shall|, swearing|, tess
2|, things|, unless|, whatever|, which|- nine|. i'm|. it's|. m|. the|/ NUMBER|;)|;) </s>|<s> ages|<s> archive
2|<s> author|<s> burn|<s> content|<s> credit|<s> dean|<s> dedicated|<s> feedback|<s> goodnight|<s> hey|<s> inside
2|<s> key|<s> lady|<s> more|<s> part|<s> preview|<s> qotd|<s> questions|<s> quick|<s> rated|<s> replies|<s> set
2|<s> sooo|<s> to|<s> trigger|<s> until|<s> updates|<s> what|<s> written|<s> you|??|?? </s>|MARK means|NUMBER /
2|NUMBER </s>|NUMBER a|NUMBER i'm|QUOTED ,|a break|a cookie|a crown|a funeral|a huge|a hundred|a kind|a kiss|a last
2|a pandemic|a plan|a rock|a screen|a smiley|a snack|a story|a train|a whole|about five|about her|about marcus
2|about these|about this|abuse ,|again with|ages </s>|airport|alcohol|alcohol ,|all !|all i've|all recognisable
2|all the|along|along for|am .|an epilogue|an explanation|an old|and an|and could|and had|and harry|and her|and i've
2|and in|and it'll|and one|and then|and this|and took|and who|and writing|and yes|angst .|any mistakes|anyone else
2|anything|anyway .|anywhere else|apologies to|appreciated|april|arc|arc !|are .|are love|are mine|are my|arm|around .
2|as long|at first|at work|ate my|attacks|au|author's notes|away in|back !|back from|ball ,|battle|be all|be an
2|be continued|be longer|been ages|been crazy|been going|been two|been waiting|bees .|before and|believe in|beta is
2|bit about|bit of|bits|blood ,|boys .|brainstorming|break if|breaks .|broke|brother's|but he|but it|button|by a|caf
2|called the|calling|can't see|car|catch|celebrate|chapter four|chapter nine|chapter six|character|charlie|come from
2|coming ,|commas and|comments !|comments .|concrit welcome|confused|content|continued|continued .|cookie|copy
2|could be|couldn't resist|county|cover !|cream ?|credit me|criticism|dad|dates|dates !|day and|day of|dead .|deal
2|decided|dedicated|dedicated to|deleted|deleted scenes|details|didn't plan|die|died ,|different .|disappointed|do we
2|doesn't know|doing a|don't hate|don't sue|don't want|down and|dragon .|drink .|drive|during|during the|earlier
2|early !|edit NUMBER|edit fixed|edward|either way|eleven thousand|else ,|else i|else's .|end !|end this|ended .
2|english ,|english </s>|enjoy !|enjoying|enough .|essays|even if|every one|every other|everybody else|expected|f|fan
2|fan art|fanfic|fanfic .|fans|fast|favorite .|favourite ice|feedback is|feeling|ferret|few of|fight scene
2|finally done|find a|fine|finished|finished .|first chapter|fishing|fit .|five times|fixed it|flames will|flu|folks ,
2|follows !|for every|for him|for language|for letting|for somebody|for spending|for them|for understanding|forgotten
2|formatting|four ,|fourth|friday !|friday ,|friends|from now|from this|funeral|funeral ,|genre|get it|get something
2|get used|gets|gets a|getting|glass|go check|go with|goodnight|got away|grace|grandmother .|graphic|great deal
2|guessed|guest|guest who|guys think|haircut|halfway there|halloween|hands ,|happens|happy holidays|harm|has got|hate
2|hate it|hate me|haunted|have been|have taken|haven't forgotten|health|heart|help ,|helped|helps|her father|here for
2|here from|here on|hey|hint|his point|holiday|holiday .|holidays ,|home from|hon|hon !|honestly didn't|horse ,
2|how long|how old|how they|how you|huge|huge thank|hundred follows|hush|i blame|i haven't|i listened|i moved|i read
2|i saw|i started|i'll leave|i'm|i'm evil|i'm off|i'm taking|i'm thinking|i'm too|i've been|i've moved|ideas|if it's
2|in his|in july|in mind|inn .|instead|instead of|interruption|is based|is closed|is on|is where|it .|it after
2|it didn't|it goes|it if|it lol|it makes|it more|it shows|it since|it sound|it there|it while|it'll go|it's a
2|it's finally|it's now|it's probably|it's strange|italics|ivy|jamie|joke|jokes|joss|july|kicking|kind reader
2|kind words|kisses|know which|kudos|lake|language ,|last line|last week|later .|learn|learn to|lena|let me|let's get
2|letting|letting me|life got|lighthouse|like|line breaks|listening to|little something|lol .|long this|look for
2|looking at|lost the|love .|love him|luis|lullaby|lyrics|m ,|made of|major|make my|make this|makes my|map .|match
2|me !|me and|me in|me on|me through|me with|mean ,|mel|mel </s>|memories|mention of|mentions|messages|mistakes|mon
2|mostly undamaged|mother tongue|moved it|moved the|movie|much ?|my blog|my cat|my computer|my favorite|my line
2|my thesis|nadia|names i|naruto|nearly|never expected|never stopped|next break|next few|next line|next update|nice .
2|night shift|nine lives|nineteen|nineteen in|nix|no excuse|nonsense .|nor|not enough|not even|not me|not sorry
2|not too|note *|notes i|notes the|nothing ,|nothing but|nothing else|now has|numbers|of chapter|of hand|of love
2|of our|of part|off ,|old|old newspaper|on her|on here|one -|one today|one's for|opens the|opinion|opinions|or team
2|originally|originally going|other hand|out of|out to|own it|own nothing|pages|pandemic|pandemic .|panic attacks
2|part after|passed|passed away|past abuse|peeks|people would|pg|pick|pictures of|pilot|pilot .|pining ,|pinned
2|place ,|plan for|please check|please let|please r|please tell|plot .|pm .|poem is|points to|polish and|politics
2|post sneak|post this|present|pretending|pretending to|preview|preview of|qotd|qotd what's|quote|quote at|quotes
2|quotes is|r &|r </s>|rated|rated m|rating m|rating pg|read and|read it|read the|readers !|readers will|reading
2|reading !|reading ,|really does|really is|reason .|recognisable|recommend listening|regret|repost|resist|resist the
2|review .|review and|reviewers|reviewers </s>|reviews .|rewrite the|rowan|running|s NUMBER|sadly|said .|same|scene .
2|screamed|screamed .|scroll down|second scene|seen season|semester|sense|sequel .|seventeen|seventy|shift ,|short .
2|short one|shows|shows .|sick|sick .|silent readers|since|since NUMBER|sirius|sister ,|sister and|site|sitting in
2|sitting on|six chapters|size|skip the|skip to|smiley|smiley face|snack|snape .|sneak peeks|so all|so short|so that
2|so the|so there|so what|so yeah|sokka|somebody's|something out|something you|soon ,|sooo|sorry !|soundtrack|spanish
2|speak|speaking|speaking .|spelling|spelling of|spending|spike|spotted|squeamish|squeamish .|started a|stay safe
2|steamy|steamy towards|still don't|storm|storm ,|story|story !|summary when|sundays .|sure you've|surprise|surprise !
2|swimming|table .|tags !|taking|telling|tense|th ,|than|than i|thank everyone|that last|that scene|that some
2|that's not|the NUMBER|the airport|the anonymous|the battle|the big|the bus|the characters|the coat|the county
2|the dates|the details|the draft|the ending|the fans|the ferret|the first|the flu|the formatting|the grandmother
2|the great|the hat|the inn|the kind|the letters|the lights|the lullaby|the lyrics|the mistakes|the movie|the other
2|the pilot|the poem|the quote|the rating|the reason|the reference|the second|the sequel|the show|the siege|the site
2|the spelling|the storm|the time|the title|the weekend|the wrong|then i|then we're|theories ,|there !|there's no
2|they really|things|things pick|think it|thirty|this .|this and|this got|this has|this one's|this show|this was
2|those of|those who|through a|throughout|throughout .|tide|till|time i|timetable|title nine|to @|to answer|to be
2|to follow|to give|to guest|to keep|to leave|to nothing|to pick|to post|to rewrite|to stop|to support|to yell
2|tomorrow .|tongue|too confusing|too disappointed|towards|towards the|translation|trigger|truly|tuesday ,|tuesday and
2|turn .|tw|twice as|two left|two letters|two thousand|typing that|undamaged|undamaged .|understanding|uni|up next
2|up on|us ,|used|usually|version of|very old|wait for|wait till|waiting for|wanted something|warnings mentions
2|was MARK|was always|was being|was gone|was originally|watched|way .|way to|way too|we think|we're done|wedding
2|wedding ,|wedding .|week and|weekend .|weeks off|weird|were ,|whatever|where it's|where this|while reading
2|while writing|while you|who .|who left|who saw|whoever|whole conversation|wild|wine|witch|with one|words .|words of
2|work in|worried|worried that|would sell|would've|wren|written ,|written .|year to|years|you !|you all|you are
2|you came|you didn't|you enjoyed|you laugh|you make|you read|you say|you too|you'll|you're enjoying|you're squeamish
2|you've read|your favourite|your hands
3|(|( an|* author's|, another|, can|, cut|, go|, guys|, hannah|, here|, here's|, i've|, look|, new|, no|, so|, sorry
3|, that's|- NUMBER|- i|. )|. i|<s> anyone|<s> apologies|<s> back|<s> bear|<s> because|<s> bella|<s> beta|<s> book
3|<s> bring|<s> canon|<s> concrit|<s> did|<s> even|<s> feel|<s> have|<s> just|<s> marigold|<s> much|<s> mwahaha
3|<s> pairing|<s> read|<s> reposting|<s> she's|<s> skip|<s> so|<s> stay|<s> take|<s> there'll|<s> things|<s> word
3|<s> would|MARK by|NUMBER k|NUMBER pm|a ball|a bike|a day|a degree|a friend|a prompt|a real|a special|a wild
3|about half|about him|after the|again in|ago .|agree|all remaining|alone|alright|alright ,|also ,|and a|and fell
3|and jack|and see|and some|and there|angst|anyone ?|anyway|anywhere|apply .|are amazing|are still|arthur|as here
3|as usual|ask ,|ask me|asked how|at me|at the|august|babies|babies .|back|back at|back in|bad ?|be back|be grateful
3|bear with|because he|been able|before the|before we|bella|belongs|belongs to|better now|bike and|blame .|blog
3|bottom .|boys|busy|but i'm|but you've|by .|came back|can you|careful|careful .|changed .|chapter|chapter NUMBER
3|chapter is|chapter was|chapter's|chapter's from|check it|checked|city|comes to|coming ?|commas|comment|complete
3|concrit|cookie .|corrections|count NUMBER|cream|cut the|cute|dear recipient|death|degree|didn't want|difficult
3|discord|do it|do with|does not|doing better|don't know|don't say|don't worry|drew|duel|dumbledore|earn|end notes
3|end of|ending .|error|even a|events|ever written|everybody who|everyone speaks|exchange|exchange .|expecting|family
3|fast .|feel free|fell in|flames|follow|follows|follows is|for any|for reading|for you|forget|forgot|found it
3|found out|fox|free to|from me|frost|gentle .|get a|going to|good night|got sick|guess|guys|half .|halfway|hands
3|hannah|happy thanksgiving|hard drive|hardest|has a|has to|have had|heart </s>|hello !|help|help myself|her
3|here until|here we|him at|hinata|hinata .|his name|his temper|hit|holidays|honest .|hope that|horse was|house and
3|i cried|i don't|i lose|i mostly|i only|i post|i recommend|i rewrote|i tried|i went|i write|i'll do|i'll put|i'm at
3|i'm just|i'm so|i've|i've tried|ice cream|idea that|if something|if you|important|in|in any|in chapter|in half|ines
3|inspired by|is different|is mine|is open|isn't .|it a|it for|it really|it to|it up|it without|it's|it's called
3|just saying|k .|keeper|kiss ,|know nothing|knows|knows .|language|laptop|laptop died|later|leave you|left ,|left for
3|let her|letters|life </s>|lights|like an|long way|longer|longest|look it|looks like|lost her|lost his|loved .|luck !
3|luna|marcus|marigold|me|mentions of|mess|messed|might want|mine's|mistake|mistakes .|mom|much|much love|mwahaha
3|mwahaha .|my bio|my dad|my drafts|my family|my hard|my poor|names|native|need a|needed it|needs a|newest|no pressure
3|nobody ,|norway|not how|note|nothing about|notice that|now on|number NUMBER|of things|ok ,|on .|on repeat|on tumblr
3|one|one before|one's|only borrowed|open ,|opened it|or so|or translate|out|out at|own that|pairing|paragraph .
3|part one|person who|picked|picked up|picture|pirates|pirates .|playing|pleasure .|pointed|pointed out|polish
3|pressure|pressure ,|pronounced|pub|put a|put the|quick|rating r|reading .|recipient|recipient ,|recommend|reference
3|regiment|release|reposting|reposting this|requested|research|reviews </s>|rewrote|rewrote the|romance|said so|salt
3|saw|saw that|saying .|scene was|scenes|schedule|see what|see why|sent|sent the|sequel|series .|shall we|she asked
3|should|shut up|slash|slow burn|so a|so don't|so far|so happy|so this|soft|soft .|something i|soon !|soul|speaks
3|spelled|still not|story i|suggested|sun ,|sunday with|swearing|t|t </s>|take .|take a|taken a|taken liberties|takes
3|takes place|tbc </s>|tea -|temper|temper ,|thanks .|that .|that coming|that day|the amazing|the baby|the blue
3|the boat|the dialogue|the internet|the lovely|the moment|the new|the numbers|the outline|the present|the response
3|the salt|the timeline|the town|the twist|the two|the wait|them out|there for|there will|there'll|there'll be
3|there's an|they were|think|third ,|thirty years|this for|this in|this one|this story|this year|three chapters
3|timeline|title the|to .|to do|to each|to end|to hit|to let|to make|to reply|to see|to this|to us|today|toned
3|toned down|too much|total|total NUMBER|translate without|treasure|true ,|tumblr|twist|twist ?|two ,|two weeks|tyler
3|typing|up tomorrow|updates|use it|uses|version .|view .|visit|voice: I|wait and|wanted|wanted MARK|warning for
3|warnings apply|was .|was not|watered|way down|we ?|weekend|went back|what|what came|what follows|what happens
3|what's your|where i'm|which of|who asked|who does|wild ride|winning|winning .|with another|with me|with pleasure
3|without you|won't|won't say|word count|work .|works in|worry ,|worst of|would like|write something|wrong ,
3|wrote most|year .|years to|yell|yell at|you a|you haven't|you said|you were|you who|you're not|your feedback
3|your questions|your support|your theories|yuletide
4|!! </s>|, a|, folks|, good|, have|, jack|, obviously|, on|, promise|, two|- my|. MARK|. yeah|<s> (|<s> also
4|<s> anonymous|<s> anyway|<s> author's|<s> beta'd|<s> coming|<s> done|<s> fandom|<s> finally|<s> go|<s> grab|<s> keep
4|<s> mine's|<s> ok|<s> picture|<s> poor|<s> ps|<s> put|<s> reviews|<s> short|<s> there's|<s> thoughts|<s> too
4|<s> you'll|MARK -|a complete|a dictionary|a drink|a reader|a year|abandoning|again from|ages .|alive .|and bad
4|and be|and somebody's|anon who|apply|archive|are a|arm ,|art|as always|asked for|asterisks|author .|away .|baby
4|badly|bakery .|ball|based on|basically|be gentle|be honest|be there|be up|been sitting|been warned|before|before i
4|before you|bells|beta the|beta'd|beta'd by|blame the|book two|boxes|burn|burn .|but nobody|butter|by the|came to
4|can cry|can't believe|carry|changes|chapter left|chapters|check|chips|coming|coming along|coming back|confusing
4|confusing with|couldn't find|couldn't have|cracked|credit|cry over|dad .|day ,|dead ,|dealt|dealt with|deep
4|dictionary|did take|do|do that|doesn't have|done !|done it|dreams|drop|due|edward is|eighteen|eighteen ,|enough ?
4|even|everyone !|everywhere|excuses|extra|fandom|far too|favourite|feelings|feelings .|feels .|fic|file .|find me
4|find out|finds out|fine .|fixed now|floor .|for it|for today|foreword|found the|french|from here|from memory|from my
4|froze|fun to|gentle|glad you|glasses|go up|going .|good or|goodbye|grab a|grateful for|guest NUMBER|guys .|ha|had a
4|has changed|have no|have noticed|have only|haven't|he feels|he meant|he won't|head|heart .|her arm|her birthday
4|here ,|hi !|him .|honest|hope nobody|horses|hospitals|i did|i feel|i found|i posted|i realise|i regret|i said
4|i'm glad|i've fixed|idiot </s>|if he|if that's|if there's|if this|in love|in there|inspired|is MARK|is fine|is for
4|is from|is in|it !|it came|it does|it feels|it fit|it in|it this|it's coming|jack|jen|job|just take|keep me|know you
4|laughed .|learns|leave it|left .|liked|link's|link's in|lived|look at|mad|mad at|made you|me about|me going|me know
4|me three|me your|meet|memory .|merrow|middle|minutes .|miss|mostly|moving house|my day|my god|my heart|my laptop
4|my newest|my sister|my soul|name the|nap|needs|never do|never says|never written|next up|no see|nobody had
4|nobody has|not abandoning|not go|not her|now .|obviously|obviously .|october|of NUMBER|of your|ok|okay so
4|on vacation|on you|one about|or bad|original|out there|outline|paragraph|poem|posted|pretend that|promise .|ps
4|pulled|pulled her|pun|pun .|rating t|read|read every|realise|review replies|reviews are|revised|roughly|safe|said no
4|same name|saw it|say ?|say is|say so|says what|scene in|seasons|second half|see .|see how|see it|series|she laughed
4|short ,|should all|single one|skip it|snape|so .|so blame|so if|so many|special|spiders|stand|stars .|still three
4|story is|strange|strange to|stuff|such an|sure about|swear .|sweet|tbc .|tell her|that|that happened|that it's
4|that to|that's why|the anon|the chips|the ice|the lighthouse|the long|the middle|the month|the original|the poll
4|the pun|the real|the summer|then my|there .|there's one|these|think did|this is|this morning|this time|thought i'd
4|thoughts|three weeks|time no|time to|to everybody|to me|to those|too .|tried .|tried to|true|true story|two of
4|until then|up ,|using|vacation|very|warned|warning|was fun|was getting|was moving|was really|we start|welcome .
4|were you|what was|when they|who am|who wanted|who you|whole thing|why|why the|wonder|wonder what|wonderful|word .
4|word on|would read|wouldn't|wrong file|x|you believe|you did|you might|you're all|you've|zuko
5|, even|, right|<s> all|<s> as|<s> be|<s> blame|<s> end|<s> here's|<s> okay|<s> rating|<s> translations|<s> warnings
5|<s> was|MARK .|NUMBER .|NUMBER ever|a bit|a great|a short|act: announces the next chapter|actually|ago|all|all over
5|amazing .|and forth|and put|any of|anybody would|apologies|are|at all|at my|back now|badly .|based|be kind
5|because the|been in|best|bets|bets .|both .|box|brief|butter .|came out|canon|care of|carry on|chapter .|characters
5|chip|contest|corrected|corrected the|couldn't|does|don't think|done|draft|drafts|earlier .|easily|either|else .
5|end it|english|entry for|epilogue|everything else|excuse|expect|explanation|file|finally got|finds|fingers|fix them
5|folks|for more|for this|forth|free|friends .|fun|geography|german|give you|glad|going|good ?|got his|grab|great|grew
5|gun|gun .|had it|had no|had the|hang|happy you|have gone|he's such|hello again|help .|her some|here's|hopefully it
5|i can't|i couldn't|i find|i got|i just|i made|i needed|i'd be|i'm doing|in this|is real|it ?|it got|it has|it is
5|it'll|it's been|kids|liberties|liberties with|liked the|line|link is|longer .|look away|loop|lovely|make|makes
5|means the|meant the|medically|might|mint|missed|my car|my grandmother|my hands|myself|myself .|need|never seen
5|never thought|new job|no idea|no more|nobody is|not expect|not ready|notes for|now|nurse ,|of this|of yourselves
5|off .|old one|one chapter|one will|out that|over again|over it|panic|part|part two|permission|permission .
5|picture of|pining|please read|pleasure|plot|pm|poll|profile|profile .|promise ,|properly|r|read .|remus|replies </s>
5|return|return .|ride .|right ?|rock .|said that|saturday|seen the|side|sing it|slow .|sneak|so much|stay|stick
5|stop at|support|supposed|supposed to|the hospital|the kiss|the ring|the status|the tags|the usual|the wonderful
5|the words|the world|them on|them when|theories|there it|these two|they meant|though|though .|three years|tired .
5|title .|to|to come|to sing|to use|today .|took a|topic: song|translate|tried|typical|unless|until we|up|version
5|voice: now|warned .|was going|was only|way|week|well ,|what should|when|with this|wrote the|year earlier|yes
5|you asked|you go|you need|you wanted|you're right|yourselves .
6|)|, MARK|, not|, off|, though|, you're|<s> -|<s> cedric|<s> edit|<s> everything|<s> fin|<s> hopefully|<s> lena
6|<s> let|<s> oops|<s> previously|<s> prompt|<s> response|<s> right|<s> who|? </s>|EMOJI </s>|MARK my|a couple
6|a little|a nurse|a rough|advance|ages|alive|and i'll|and my|anon|anonymous|asking|asking .|author|bakery|be with
6|because i|boats .|box .|by that|cedric|challenge .|couple|couple of|cried|crying|crying .|cut|done .|door when|draw
6|edit|either .|else is|end .|enough|excellent|feedback|fin|fin .|finn|fit|for all|for now|for the|got her|grandmother
6|guest yes|had just|had to|happy|hard|his head|hope the|hopefully|i also|i'm crying|ice|in NUMBER|in advance|is
6|know ,|know i|last two|lights went|made up|month .|more of|my profile|never was|nonsense|not that|notes </s>|nurse
6|of view|okay|okay ,|on|on me|oops|opened the|or|people are|please stop|point of|poor|pretend|previously|probably .
6|prompt MARK|ready|real ,|recap|replies|reviews|sad .|saying|some|sorry for|source|start|stop|take care|talk
6|that many|that one|that took|the bakery|the link|the worst|those|thousand words|to wait|water the|weeks|went out
6|whispered|whispered .|who sent|who's|why .|with it|with that|without|world|worst|worth it|wow .|yeah .|you know
6|you with|your favorite
7|) </s>|, because|, i|<s> for|<s> help|<s> sorry|<s> tbc|<s> title|<s> wow|<s> ~|MARK is|a comment|action|an|an idiot
7|and i'm|are like|been there|better|bio|bio .|borrowed|buffy|but i|but my|challenge|close|deal of|dean|did ,|enjoy
7|enjoy the|every single|favorite|feels|finally|five|fix|fixed|go .|grateful|had mentioned|have this|here .|horse
7|hospital|idiot|if i|internet .|kind|know|know .|live|lots|love|love you|made it|me .|means|meant|memory|mentioned
7|mentioned the|month|my beta|my dog|needed|not dead|off to|otherwise .|place|put down|ride|right ,|ring on|rock|rough
7|said a|single|skip|sorry ,|speechless|speechless .|super|tags|talk .|tbc|thank|the best|the box|the gun|the horse
7|the old|translations|translations </s>|trust me|two|until the|was very|we go|were .|what he|will return|works
7|write .|wrong|yeah|you .|you'll see|you've been
8|/ n|<s> enjoy|<s> eventually|<s> let's|<s> notes|<s> probably|<s> should|<s> well|EMOJI|a lot|act: asks for votes
8|amazing|and somebody|author's note|away|back and|bad|break|but|care|draco|eventually|eventually .|feel|get|hurt .
8|i lied|i love|i see|i'll fix|internet|laughed|lied .|many|mine .|opened|opening|otherwise|petra|plan|prompt|rating
8|right|she's|so|stuck|thank you|thanksgiving|thanksgiving ,|the end|the next|the opening|there you|this|time|tired
8|usual .|wait|was it|was worth|week .|when i|will be|word|wow|you liked|you to
9|!|* *|, but|, thank|, there|<s> hope|<s> if|<s> last|<s> not|NUMBER|a few|act: greets readers|also|author's|close .
9|come back|crazy|dialogue|else|for|go|hasn't|have it|he's|hope|hope it|hurt|i had|i honestly|kit|lives|lot|me ?
9|moment|my|n|not mine|of you|own|response|response to|sad|sam|season|see|slow|thousand|what to|while i|with|worry
9|worth|~
10|. .|<s> or|<s> you're|MARK he|act: names other works|and|be|beta|down the|got|half|he said|i need|i wrote|is ,
10|let's|link|mine|more|no ,|point|promise|take|thanks to|to get|topic: update|usual|world to|yet|yourselves
11|<s> summary|MARK|act: excuses lateness|because she|bit|can't|doing|few|from|happen|lied|made|next one|one .
11|sign: quoted|topic: review|warnings|who|words
12|! </s>|<s> thanks|MARK QUOTED|a /|act: thanks a helper|end|if|real|she said|short|thanks|to my|up the|yet .
13|<s> never|<s> next|NUMBER ,|act: places itself in a series|honestly|title|voice: the crowd|work
14|act: wishes everybody well|keep|last time|scene|time on|too|topic: length|topic: series
15|<s> disclaimer|just|notes|probably|topic: post|while
16|act: dates an edit|act: excuses itself|act: thanks readers|blame|disclaimer
17|MARK she|because|next|summary
18|/
19|-|act: says enjoy|topic: the writer's life
20|act: leads to the story
21|act: hopes they enjoy it|topic: faults|yes ,
22|topic: comments|topic: kudos|topic: writing
23|really
26|act: answers readers|topic: canon
28|act: dedicates or names its source|topic: parts|topic: sharing
29|topic: a site
31|act: thanks for reading
32|act: asks for reviews|topic: genre words
33|QUOTED MARK|act: speaks of the writing
34|act: asks for opinions|act: sets the scene for readers|act: speaks of updates|act: teases readers
34|act: warns of content|topic: chapter
35|act: looks back at the chapter|topic: cast|topic: fan fiction|voice: chat
37|act: plugs a page
39|act: credits a beta
40|act: disclaims ownership|act: explains itself
41|act: speaks of its making"""

"""How people steer a conversation in English. Pure; see `patterns` for what each part means."""

from __future__ import annotations

import re

from appliance.conversation.languages.caring_en import CARING
from appliance.conversation.languages.concepts_en import CONCEPTS
from appliance.conversation.languages.idioms_en import IDIOMS
from appliance.conversation.languages.patterns import Patterns, anywhere, run_of, whole
from appliance.conversation.languages.placed_en import PLACED
from appliance.conversation.languages.retraction_en import RETRACTION
from appliance.conversation.languages.returning_en import AGREEING, DICTATING, GOING_ON
from appliance.core.command import CommandKind as K

_TAIL = r"(?:[\s,]+(?:please|thanks|thank you|now|then|again|for now|just now|right now))*"
_TELL = r"(?:say|saying|tell|telling|answer|answering|give|giving|share|sharing|discuss|talk|talking|go into|get into|disclose|mention)"
_IT = r"(?:it|that|this|this one|that one|the question|this question|that question)"
_DONT = r"(?:don'?t|do not|dont)"
_CANT = r"(?:can'?t|cannot|can not|couldn'?t|could not)"
_WH = r"(?:what|when|where|who|whom|which|how|why|whose)(?: (?:much|many|long|soon|far|often|late|early|time|days?|numbers?|else|other|kind of|papers|documents|insurance))*"
_AUXILIARY = r"(?:is|are|do|does|did|can|could|will|would|should|am)"
_PEOPLE = r"husband|wife|spouse|partner|son|daughter|mother|father|mom|mum|dad|brother|sister|kid|child|boyfriend|girlfriend|fiancee?|ex|friend|neighbou?r|boss|landlord|landlady|employer|manager|supervisor|driver|guy|man|woman|lady|witness|lawyer|attorney|doctor|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|guardian|roommate|owner|company"
_WANT = r"(?:i (?:want|would like|wanna|need|wish)|i'd like|let'?s|let me|can (?:we|i|you)|could (?:we|i|you)|please)"
_THING = r"(?: (?!is\b|was\b|it\b|should\b)\w+)?"

PATTERNS = Patterns(
    whole={
        K.SLOWER: whole(
            rf"(?:(?:can|could|would|will) you )?(?:please )?(?:(?:speak|talk|say (?:it|that)|go|read(?: it)?)(?: (?:a (?:little|bit)|much))? )?(?:more slowly|slower)(?: down)?{_TAIL}",
            rf"(?:(?:can|could|would|will) you )?(?:please )?(?:speak|talk|go|say (?:it|that)) slow(?:ly)?{_TAIL}",
            rf"(?:(?:can|could|would|will) you )?(?:please )?slow(?: it)? down(?: (?:a (?:little|bit)|some))?{_TAIL}",
            rf"(?:not so|too|(?:that'?s|that is|that was|you(?:'re| are)|you (?:speak|talk)) (?:way |much |a bit |a little )?too) fast(?: for me)?{_TAIL}",
        ),
        K.FASTER: whole(
            rf"(?:(?:can|could|would|will) you )?(?:please )?(?:(?:speak|talk|go)(?: (?:a (?:little|bit)|much))? )?(?:faster|more quickly|quicker)(?: again)?{_TAIL}",
            rf"(?:too|(?:that'?s|that is|you(?:'re| are)|you (?:speak|talk)) (?:way |much |a bit |a little )?too) slow(?:ly)?(?: for me)?{_TAIL}",
        ),
        K.SPELL: whole(
            rf"(?:(?:can|could|would|will) you )?(?:please )?spell {_IT}(?: (?:back|out|again|for me|to me))*{_TAIL}",
            rf"how (?:do|did|would|have) you (?:spell|spelled|spelt|written|write) {_IT}(?: down)?{_TAIL}",
            rf"(?:read|say) {_IT}(?: back)?(?: to me)? letter by letter{_TAIL}",
            rf"(?:spell|spell it|letter by letter|spelling){_TAIL}",
        ),
        K.REPEAT: whole(
            rf"(?:(?:can|could|would|will) you )?(?:please )?(?:repeat|say)(?: {_IT})?(?: (?:again|once more|one more time))?{_TAIL}",
            rf"(?:what|how) (?:did you|was {_IT}|was it you)(?: just)?(?: say| said| ask| asked| again)?{_TAIL}",
            r"(?:i beg your |beg )?pardon(?: me)?",
            r"come again",
            r"sorry",
            r"what",
            r"huh",
            r"excuse me",
            rf"(?:one more time|again){_TAIL}",
            r"what was the question(?: again)?",
            rf"(?:sorry )?i (?:didn'?t|did not|{_CANT}) (?:hear|catch|get|understand) (?:you|what you said|{_IT}).*",
            r"read (?:it|that) (?:again|back)(?: to me)?",
            r"(?:i'?m sorry,? )?what (?:do you|does (?:that|it|this)) mean\b.*",
            r"what(?:'?s| is) (?:that|this|it)(?: mean)?",
            rf"(?:sorry,? )?i {_DONT} (?:understand|get|follow)\b.*",
            r"which (?:number|one|name|card)(?: do you mean)?",
        ),
        K.WHY: whole(
            r"why",
            r"what for",
            r"why not",
            r"how come",
            r"why (?:do|are|would|should|must|did) (?:you|i|they|we)\b.*",
            r"why (?:is|are|does) (?:that|this|it|these)\b.*",
            r"what (?:do|would|are) you (?:need|want|use|using|asking) (?:it|that|this)(?: information)? for",
            rf"what(?:'s| is) {_IT} for",
            r"how is (?:that|this|it) relevant",
            r"do i (?:really )?have to(?: answer.*| tell.*| say.*)?",
            r"is (?:that|this|it) (?:really )?necessary",
        ),
        K.HOLD: whole(
            rf"(?:please )?(?:hold on|hang on|hold please|bear with me|brb|be right back)(?: (?:a|one) (?:moment|minute|second|sec))?{_TAIL}.*",
            rf"(?:wait|just)?,?\s*(?:a|one|just a|just one|give me a|give me one)? ?(?:moment|minute|min|second|sec|bit){_TAIL}(?:,? (?:please|i|let).*)?",
            rf"wait{_TAIL}",
            r"(?:give me|i need|i'?ll need) (?:a|one|some) (?:moment|minute|second|sec|time)\b.*",
            r"(?:wait,? )?let me (?:check|look|think|see|find|get|grab|ask)\b.*",
        ),
        K.BACK: whole(
            rf"(?:please )?go back(?: (?:one|a step|to (?:the )?(?:last|previous|one before).*))?{_TAIL}",
            r"(?:can|could) (?:we|i|you) (?:please )?go back\b.*",
            r"back(?: please)?",
            r"(?:the )?previous(?: one| question)?",
            rf"{_WANT} (?:to )?go back\b.*",
        ),
        K.CANCEL: whole(
            rf"(?:please )?cancel(?: (?:it|this|that|everything|all of it|the (?:whole )?(?:thing|intake|form|interview|call)))?{_TAIL}",
            rf"{_WANT} (?:to )?(?:just )?(?:stop|quit|cancel|end|leave|finish)(?: (?:it|this|that|here|everything|now|the \w+))?{_TAIL}",
            r"(?:never ?mind|forget it|forget about it|forget the whole thing)",
            rf"(?:stop|quit|exit)(?: (?:it|this|that|here))?{_TAIL}",
            rf"i {_DONT} (?:want|wish) to (?:do|continue|go on|finish|keep going)\b.*",
            r"i'?m (?:leaving|out of here|going home)",
            r"i (?:changed|have changed) my mind,? (?:stop|cancel|forget it).*",
        ),
        K.SKIP: whole(
            rf"(?:please )?(?:skip|pass)(?: (?:on )?{_IT})?{_TAIL}",
            rf"next(?: one| question)?{_TAIL}",
            rf"(?:let'?s |can we |could we |please )?(?:move on|skip ahead|skip {_IT}){_TAIL}",
            rf"(?:i'?ll|let me|can i|i will) (?:do|answer|tell you|give you|come back to|get back to)(?: you)?(?: (?:on|about))? ?{_IT}? ?later{_TAIL}",
            r"later",
            r"(?:maybe )?(?:ask me )?later",
            r"come back to (?:it|that|this) later",
        ),
        K.UNKNOWN: whole(
            r"(?:(?:i'?m|i am) )?(?:really |honestly |just )?(?:not|un)\s?(?:too |so |quite |entirely |really )?sure\b.*",
            rf"(?:sorry,? |honestly,? |well,? )?(?:i )?(?:really |honestly |just )?(?:{_DONT}|{_CANT}) (?:really |exactly |quite )?(?:know|remember|recall|tell|say|think of)(?: (?:it|that|off ?hand|exactly|for sure|right now|by heart|anymore|off the top of my head|what .*|when .*|which .*|where .*|who .*|how .*|the .*|my .*|his .*|her .*|their .*|if .*))?{_TAIL}",
            rf"(?:sorry,? )?(?:i )?{_DONT} have (?:it|that|this|the number|my (?:card|policy|papers|phone))?(?: (?:with me|on me|handy|here|at hand|right now|in front of me|yet))*",
            r"(?:i )?(?:have |i've |got )?no (?:idea|clue)(?: \w+)*",
            r"(?:i )?(?:forg[eo]t|left|lost)(?: (?:it|that|my card|the card|my papers))?(?: (?:at|in|on) .{1,20})?",
            r"(?:it'?s|that'?s|my card is) (?:at home|in (?:the|my) (?:car|house|other \w+)|not (?:with|on) me|somewhere)\b.*",
            rf"(?:sorry,? )?i {_DONT} have (?:my|the) (?:card|papers|number|documents?|insurance)\b.*",
            r"(?:they )?(?:didn'?t|haven'?t) (?:say|said|tell|told|give|given|gave|get|got)(?: (?:me|us))?(?: .{0,20})?",
            r"not yet",
            r"dunno",
            r"idk",
            r"unknown",
            r"hard to say",
            r"who knows",
            r"(?:it )?beats me",
            r"i(?:'d| would| will|'ll) (?:have|need) to (?:look|check|ask)\b.*",
            r"i(?:'ve| have) (?:forgotten|no memory)\b.*",
        ),
        K.DECLINE: whole(
            rf"(?:sorry,? )?(?:i(?:'d| would)? )?(?:rather|prefer)(?: to)? not(?: (?:to )?{_TELL}\b.*)?{_TAIL}",
            r"(?:that'?s |it'?s )?none of your (?:business|concern)\b.*",
            r"(?:that'?s|it'?s|this is) (?:private|personal|too personal|confidential)",
            rf"i {_DONT} (?:want|wish|care|feel comfortable|feel like) (?:to )?(?:say|saying|answer|answering|tell|telling|give|giving|share|sharing|talk|talking|discuss)\b.*",
            r"(?:i'?m|i am) not (?:going to|gonna|comfortable|willing) (?:to )?(?:say|answer|tell|give|share|saying|answering|telling|giving|sharing|discuss)\b.*",
            r"i (?:won'?t|will not|refuse to|decline(?: to)?)(?: (?:say|answer|tell|give|share)\b.*)?",
            r"no comment",
            r"decline",
            rf"{_DONT} ask me (?:that|this)\b.*",
        ),
        K.RESUME: whole(
            rf"(?:ok(?:ay)?,? |yes,? |alright,? )?(?:go on|go ahead|continue|carry on|keep going|resume|proceed|let'?s (?:continue|go on|go|proceed|keep going)){_TAIL}(?: with the (?:form|questions|intake))?",
            rf"(?:ok(?:ay)?,? |yes,? |alright,? )?(?:i'?m|i am) (?:ready|back|here)(?: again| now)?{_TAIL}",
            r"ready",
            rf"{_WANT} (?:to )?(?:continue|go on|carry on|keep going|proceed)\b.*",
        ),
    },
    anywhere={
        K.ARE_YOU_HUMAN: anywhere(
            r"what (?:exactly )?are you(?: exactly| really| anyway)?(?=\W*$)",
            r"are you (?:an? )?(?:real |actual |live |even )*(?:human|person|robot|bot|machine|ai|a\.i\.|computer|recording|real|automated|someone)",
            r"(?:am i|are we) (?:talking|speaking|chatting|typing)(?: (?:to|with))? (?:an? )?(?:real |actual |live )*(?:human|person|robot|bot|machine|ai|computer|recording)",
            r"is (?:this|that|there) (?:an? )?(?:real |actual |live )*(?:robot|bot|machine|computer|recording|human|ai|automated)",
        ),
        K.WITHDRAW: anywhere(
            r"(?:withdraw|revoke|take back|cancel) (?:my )?consent",
            r"i no longer (?:consent|agree)",
            rf"i {_DONT} (?:consent|agree) (?:any ?more|any longer)",
        ),
        K.DELETE_MY_DATA: anywhere(
            r"(?:delete|erase|remove|wipe|destroy) (?:everything|all (?:of )?(?:that|it|this|my)|my (?:data|information|info|answers|records?|details|name)|what i(?:'ve| have)? (?:told|said|gave|given))",
            r"forget (?:everything|what i(?:'ve| have)? (?:told|said))",
        ),
    },
    courtesy=re.compile(
        r"(?:(?:oh|uh+|um+|er+|hmm+|well|so|ok(?:ay)?|right|hi|hello|hey|yeah|please|sorry|excuse me|thanks|thank you|good (?:morning|afternoon|evening)|listen|look|actually|honestly)[\s,.!]+)+"
    ),
    filler=re.compile(r"well|ok(?:ay)?|right|sure|fine|good|great|like|k"),
    repair=re.compile(
        r"(?:[\s,.;:–—-]+(?:(?:oh|um|uh|well|but) )?(?:no,? (?:no,? )?(?:wait|sorry|actually|i mean|scratch that|make that|rather|it'?s|its)|wait,? no|wait|sorry(?:,? no)?|i mean(?:t)?|scratch that|correction|make that|or rather|actually|excuse me|my mistake|oops)|[,.;]\s*(?:no|well)|(?<!\w)no(?=,))[\s,.:]+"
    ),
    instead=re.compile(
        r"(?:(?:no|nope|nah|wrong|actually|sorry|wait|oh|well|i said|i meant?|it'?s|its|it is|it should (?:be|say)|it must be|that'?s|not quite|make (?:that|it)|should be)[\s,.!:]+)+"
    ),
    addition=re.compile(
        r"(?:and |but |also,? |wait,? |oh,? )*(?:i (?:also )?(?:forgot|should (?:also )?(?:say|mention|add)|need to add|left out|wanted to (?:add|say))|one more thing|also|another thing|by the way)\b"
    ),
    thanks=whole(
        r"(?:(?:ok(?:ay)?|great|good|perfect|alright|all right|fine|no|yes|that'?s (?:all|it|great)|wonderful|bye|goodbye|take care|have a (?:good|nice) \w+|thanks?(?: you)?(?: (?:so|very) much| a lot)?|you too|cheers|nothing else|will do|got it|sounds good)[\s,.!]*)+"
    ),
    correction=anywhere(
        r"sorry",
        r"actually",
        r"i mean(?:t)?",
        r"correction",
        r"scratch that",
        r"make that",
        r"i made a mistake",
        r"my mistake",
        r"my bad",
        r"no,? wait",
        r"wait",
        r"(?:that'?s|it'?s|this is|that was|that is|it is) (?:wrong|not right|incorrect|not correct)",
        r"should (?:be|have been|say)",
        r"instead",
        r"i (?:misspoke|got that wrong|said .{1,30} wrong)",
        r"rather",
        r"oops",
        r"not quite",
        r"(?:change|correct|fix|update|edit) (?:my|the|that|it|this)",
        r"it'?s (?:really|actually)",
        r"no,? (?:it'?s|it is|its|that'?s|my|the|i)",
        r"i(?:'d| would)? like to (?:change|correct|fix|update)",
    ),
    replaced=(
        re.compile(
            r"(?P<new>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3}),? (?:and )?not (?P<old>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3}?)(?=$|[.,;!?]| (?:it|that|the|but|and|sorry|i)\b)"
        ),
        re.compile(
            r"not (?P<old>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3}?),? (?:it'?s |its |it is |but |rather )*(?P<new>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3})"
        ),
        re.compile(
            r"(?:change|replace|swap|correct) (?P<old>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3}?) (?:to|with|for|by|into) (?P<new>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3})"
        ),
        re.compile(
            r"(?P<new>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3}?) instead of (?P<old>[\w@.+#'/-]+(?: [\w@.+#'/-]+){0,3})"
        ),
    ),
    change=anywhere(
        r"(?:change|correct|fix|update|edit|redo)",
        r"(?:is|are|was|were|looks?|isn'?t|aren'?t) (?:wrong|not right|incorrect|right|correct)",
        r"made a mistake (?:with|in|on|about)",
        r"got (?:my|the) .{1,40} wrong",
    ),
    nothing_to_change=whole(
        r"(?:no,? )?(?:nothing|none)(?: else| more| to change)?(?:,? (?:it'?s|that'?s|all) .*)?",
        r"(?:it'?s|that'?s|everything'?s|everything is|it all|all) (?:all )?(?:is |looks |sounds |seems )?(?:fine|good|right|correct|ok(?:ay)?|it|in order|set|well)(?: now| as it is)?",
    ),
    opposes=anywhere(
        r"not|isn'?t|wasn'?t|instead of|rather than",
        r"(?:change|replace|swap|correct|switch) .+ (?:to|with|for|by|into)",
        r"i (?:said|told you|gave you|put|wrote|answered|meant|have) .+ (?:but|and) (?:it'?s|it is|it should|that'?s|i meant?|actually)",
        r"where it says .+ (?:it )?(?:should|must|ought to)",
    ),
    between=re.compile(
        r"(?:,\s*|\s)(?:to|with|for|(?:and |but )?not|instead of|rather than|it'?s|its|it is|but|(?:it )?(?:should|must|ought to) (?:say|be|read))\s"
    ),
    denial=re.compile(
        r"(?:(?:no|sorry|wait|oh|actually)[\s,.]+)*(?:(?:it|that)(?:'?s| is| was)? )?(?:not|isn'?t|wasn'?t)\b"
    ),
    named_as_old=re.compile(r",?\s(?:and |but )?(?:not|instead of|rather than)\s"),
    but_now=re.compile(
        r",?\s(?:but|and)\s(?:actually |really )?(?:it'?s|it is|it should (?:be|say)|that'?s|i meant?)\s"
    ),
    removal=anywhere(
        r"(?:take|cross|strike) (?:out|off)",
        r"(?:take|cross|strike) .{1,40} (?:out|off)",
        r"(?:remove|delete|erase|scratch|get rid of)",
        r"drop (?:the|that|my)",
    ),
    ordinals=(
        rf"(?:the )?(?:first|1st){_THING}",
        rf"(?:the )?(?:second|2nd){_THING}",
        rf"(?:the )?(?:third|3rd){_THING}",
        rf"(?:the )?(?:fourth|4th){_THING}",
        rf"(?:the )?(?:fifth|5th){_THING}",
    ),
    link=re.compile(
        r"[\s,]*(?::|=|(?:is|was|are|were|should be|would be|to|it'?s|its|a|an)\b)[\s,:]*(?:(?:a|an|the)\b\s*)?"
    ),
    question=re.compile(
        r"(?:and |but |so |also |ok(?:ay)?,? |wait,? |by the way,? |oh,? )*(?:"
        rf"{_WH}(?:'?s|'?re)? {_AUXILIARY}\b|(?:what|who|where|when|how)'?s\b|(?:what|how) about\b|what if\b|how come\b"
        r"|is there|are there|are you|is it|is this|is that|do you|does (?:it|this|that|he|she|my|the|insurance)|do i|did you|can i|can you|could i|could you|may i|will you|will i|will it|will they|would you|should i|am i|have you|is my|are my)\b"
    ),
    placed=PLACED,
    told_before=whole(
        r"(?:but |no,? |look,? |listen,? |ugh,? )*(?:i|we)(?:'ve| have)? (?:already |just )+(?:told|said|answered|given|gave|mentioned|explained)(?: (?:it|that|this|you|to you|you that|you this|you all that|everything))*(?: (?:before|earlier|already|once|twice|a minute ago|just now))*",
        r"(?:but |no,? |look,? |listen,? |ugh,? )*(?:i|we)(?:'ve| have)? (?:told|said|answered|given|gave|mentioned) (?:(?:it|that|this|you|you that) ?)+ (?:before|earlier|already|once|twice|a minute ago|just now)",
        r"(?:but |no,? )*(?:you|they) (?:already )?(?:have|know|got) (?:it|that|this|that one)(?: already)?",
        r"(?:but |no,? )*(?:you'?ve|you have) (?:already )?(?:got|asked)(?: me)? (?:it|that|this|that one)(?: (?:already|before|twice))?",
    ),
    number_asked=whole(
        r"(?:sorry,? |please,? |wait,? |and |so |ok(?:ay)?,? )*(?:what(?:'s| is| was)|tell me|give me|say|repeat|(?:can|could|may) (?:i|you) (?:have|hear|get|repeat|say|tell me|give me))(?: again)? (?:(?:my|the|that) (?:case |reference |protocol |ticket |call )?number(?: (?:you (?:gave|told) me|for (?:this|the) call|of (?:this|the) call|to call back))?|that number)(?:,? (?:again|once more|please|one more time|slowly|was it))*",
        r"(?:sorry,? |please,? )*(?:my|the) (?:case |reference |protocol |ticket )?number(?: again| once more|,? please)+",
    ),
    unsure=anywhere(
        r"i (?:think|believe|guess|suppose)|maybe|perhaps|probably|might be|could be|must be|or something(?: like that)?",
        r"(?:not|n'?t) (?:entirely |totally |completely |a |one )*(?:sure|certain|hundred percent|100 ?%|positive)|if i (?:remember|recall)|if memory serves|off the top of my head",
    ),
    same=whole(
        r"(?:(?:it'?s|it is|it'?ll be|that'?s|that is|they'?re|use|put|just|also|yes|yeah|oh|exactly)[ ,]+)*(?:the )?(?:very |exact )?same(?: (?:(?:phone|cell|home) )?(?:number|phone|cell|address|house|home|name|e-?mail|one|place|thing))?(?: (?:as|like|that|where|i|we) .{1,45})?(?:, .{1,30})?",
        r"(?:(?:it'?s|it is|that'?s|use|just|put)[ ,]+)*(?:mine|ditto|my (?:own )?(?:number|phone|cell|address|e-?mail)|(?:the )?one i (?:already )?gave(?: you)?)(?: (?:again|too|as well|is fine|works))*",
    ),
    disowned=whole(
        rf"(?:no,? |sorry,? |wait,? |oh,? |actually,? |oops,? )*(?:it was|(?:that|the (?:one|number|name) i gave(?: you)?|what i gave(?: you)?)(?: was|'s| is))(?: actually| really)? (?:my|his|her|our|the) (?:\w+ )?(?:{_PEOPLE})'?s(?: own)?(?: (?:number|phone|cell|name|e-?mail|address|birthday|date))?(?:,? (?:not|it'?s not|it isn'?t) (?:mine|my own|me))?",
        r"(?:no,? |sorry,? |wait,? |oh,? |actually,? |oops,? )*(?:that|it|the (?:one|number|name) i gave(?: you)?)(?:'s not| is not| isn'?t| was not| wasn'?t) (?:mine|my own|my (?:\w+ )?(?:number|phone|name|address|e-?mail))",
        r"(?:no,? |sorry,? |wait,? |oh,? |actually,? |oops,? )*(?:that|it)(?: was|'s| is) (?:someone|somebody) else'?s(?: \w+)?",
    ),
    exclamation=re.compile(
        r"(?:and |but |oh,? |wow,? |ugh,? )*(?:what an? |how (?:very )?\w+ly\b)"
    ),
    becomes=re.compile(
        r".*\bwhat(?:'s| is| will)? (?:happens?|happening|going to happen|becomes?|is done|gets done|do you do)"
        r" (?:to|with|of) (?:(?:all|any) (?:of )?)?(?:what|the things|everything|my (?:answers|information|data|words))\b"
    ),
    accented_question=None,
    nothing=run_of(
        (
            r"not (?:really|any|that i know(?: of)?|that i'?m aware of|that i can think of|at (?:the moment|all|present)|applicable|anymore)",
            r"(?:there(?:'?s| is| are) )?(?:nothing|no one|nobody|none|no|any|not any) (?:else|more|others?|other ones?|against me)(?: (?:i (?:take|have|know of|can think of)|to add|than that))?",
            r"there(?:'?s| is| are) (?:nothing|no one|nobody|none)",
            r"(?:i (?:think|guess|believe) )?(?:that'?s|that is|that was|this is|those are|that'?ll be|it'?s) (?:really |about |pretty much )?(?:it|all|everything|the (?:only|last)(?: one| thing)?|the lot|just (?:that|it|the one)|all of (?:them|it))(?: (?:there is|i (?:take|have|know(?: of)?|remember|can think of|use|need)|for (?:now|me)|really))*",
            rf"(?:i )?(?:{_DONT}|haven'?t|ain'?t) (?:have|take|use|know of|think so|do|got|need|own)(?: (?:any(?:thing|one|body|more)?|none|one|more|others?|else|of (?:those|them|that)|that|those|regularly|right now|at the moment|either|e-?mail|an? (?:e-?mail|phone|computer)))*",
            r"(?:it )?(?:does not|doesn'?t) apply(?: to me)?",
            r"nothing (?:ever )?happened",
            r"(?:just|only) (?:that|those|the one|that one|these|the two|this|them)(?: ones?)?",
            r"(?:i'?m|i am|we'?re) (?:all )?(?:done|finished|good|set)",
            r"all done",
            r"n/?a",
            r"no|nope|nah|none|nothing|nada|zero|no one|nobody",
        ),
        (
            r"thanks?(?: you| a lot)?|ma'?am|sir|for now|at the moment|really|either|i think|so|just|please|now|right now|not|i don'?t",
        ),
    ),
    long_ago=re.compile(
        r"(?:oh |well |for |since |it'?s been |gosh )*(?:years|ages|forever|decades|always|(?:a )?(?:very )?(?:long|good) (?:time|while)|a while|as long as i can remember|(?:my|all my) (?:whole |entire )?life|years and years|i was (?:a kid|little|young)|way back)(?: (?:ago|now|back))*"
    ),
    turns=("and", "but"),
    my="my",
    mine=anywhere(
        r"my (?:(?:full|first|last|legal|own|real|cell|mobile|home|work) )*(?:name|number|phone|cell|mobile|e-?mail|address)(?: number| phone| address)?",
        r"mine",
        r"i'?m (?:called|his|her|their|the)",
        r"i'?m",
        r"i am(?: his| her| their| the)?",
        r"this is",
        r"call me(?: at| on)?",
        r"(?:reach|text|email|get) me",
        r"i go by",
        r"i was",
        r"leave (?:me )?(?:a )?messages? (?:at|on)",
    ),
    theirs=anywhere(
        r"(?:his|her|their|hers|theirs)",
        r"(?:he|she) (?:was|is|has)",
        r"(?!i |and )\w+ was born",
        r"(?:named|called|name of)",
        rf"(?:my|our|the|a|an|other|another|your) (?:\w+ )?(?:{_PEOPLE})(?:'?s)?",
    ),
    languages={
        "es": anywhere(
            r"(?:in|speak|use|switch to|change (?:\w+ ){0,2}to|continue in|prefer|have it in|do this in) (?:spanish|espanol|castellano)",
            r"spanish,? please",
            r"en (?:espanol|castellano)",
            r"hablas? (?:espanol|castellano)",
            r"(?:no|not) (?:hablo|speak|entiendo|understand) (?:(?:much|good|mucho|bien|any) )?(?:ingles|english)",
            r"(?:speak|understand) english (?:well|good|very \w+)?,? ?(?:i )?(?:only )?(?:speak|need|prefer) spanish",
            r"(?:only|rather|better|mostly|to me in|do it in|answer in|needs? (?:it|this) in|talk in|translated? (?:in)?to|prefiero) (?:speak )?(?:spanish|espanol)",
            r"(?:is there|have|do you have) (?:a |it in )?spanish(?: version| form)?|spanish version",
            r"(?:is|would|could) spanish (?:possible|be (?:easier|better|ok)|ok|work)|spanish (?:would be|is) (?:easier|better|my language)",
            r"^\W*(?:in )?(?:spanish|espanol|castellano)(?: por favor| please)?\W*$",
        ),
    },
    wanted=(
        r"(?:do you|can you|does (?:anyone|anybody|someone|somebody)(?: here)?|is there (?:anyone|anybody|someone|somebody)(?: here)? (?:that|who)|(?:someone|somebody|anyone|anybody|a person|interpreter|translator) (?:who|that)(?: can)?|only|prefer to|(?:could|can) (?:i|we)|i'd rather) (?:speaks?|talk|understand)(?: in)? {name}",
        r"{name}(?:[- ]speaking (?:person|interpreter)| interpreter| translator|,? please| only)",
        r"interpreter (?:for|in) {name}",
        r"(?:talk|continue|do (?:this|it)|go on|explain(?: it| this)?|write|have (?:this|it)|get (?:this|it)|form) in {name}(?: please)?",
    ),
    joiners=re.compile(
        r"(?:my|the|a|an|and|is|it'?s|its|it|was|are|am|i'?m|i|this|that|here|name|number|phone|at|on|of|to|me|call|you|can|reach|about|for|so|by|in|or|with)\b"
    ),
    wishes=anywhere(
        r"can|could|may|please|let'?s|i'?d|would|want|prefer|rather|like|need|switch|change|continue|go on",
        r"do (?:this|it|you)|is (?:it|this|there)|better|easier|speak to me|talk to me|ask me|are you|don'?t",
    ),
    retraction=RETRACTION,
    going_on=GOING_ON,
    caring=CARING,
    agreeing=AGREEING,
    dictating=DICTATING,
    concepts=CONCEPTS,
    letters="",
    stopwords=frozenset(
        [
            "the",
            "and",
            "i",
            "my",
            "is",
            "it",
            "to",
            "a",
            "of",
            "in",
            "that",
            "have",
            "for",
            "on",
            "was",
            "with",
            "you",
            "not",
            "are",
            "me",
            "but",
            "at",
            "this",
            "be",
            "do",
            "so",
            "he",
            "she",
            "they",
            "we",
            "had",
            "his",
            "her",
            "from",
            "or",
            "an",
            "as",
            "if",
            "no",
            "yes",
            "about",
            "what",
            "just",
            "can",
            "there",
            "were",
            "been",
            "has",
            "would",
            "when",
            "your",
            "out",
            "up",
            "all",
            "get",
            "don't",
            "i'm",
            "it's",
            "because",
            "after",
            "before",
            "since",
            "who",
            "them",
            "our",
            "did",
            "will",
            "am",
            "which",
            "any",
        ]
    ),
    picks=(
        re.compile(r"(?:the |option |number )*(?:first|1st|one|1|former|a)(?: (?:one|option))?"),
        re.compile(
            r"(?:the |option |number )*(?:second|2nd|two|2|latter|last|b)(?: (?:one|option))?"
        ),
    ),
    neither=re.compile(
        r"(?:no,? )?(?:neither|none|nothing|not (?:either|that|those)|something else|the (?:third|last one)|3|three)(?: (?:one|of (?:them|these|those|the two|that)))*"
    ),
    padding=anywhere(
        r"please|thanks|thank you|honestly|really|just|actually|well|ok|okay|right now|now|sorry|i think|i guess|i suppose|i'm afraid|to be honest|frankly|u[mh]+|hm+|look|listen|oh|no|yeah|yes|so|and|but|though|then|today|you know|maybe|anyway"
    ),
    happened=re.compile(r"(?:was|happened|occurred|came)[,:]?"),
    idioms=IDIOMS,
    not_here="This intake is not in English yet. A person and an interpreter have been asked for; your number is {protocol}.",
)

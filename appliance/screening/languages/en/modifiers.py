"""English: what changes the weight of a sign: figures of speech, words of time, denials."""

from __future__ import annotations

from appliance.screening.languages.en.spoken_of import SPOKEN_OF

FIGURATIVE: tuple[str, ...] = (
    *SPOKEN_OF,
    (
        r"\b(?:rather|sooner) (?:die|be dead|be shot|kill my ?self) than (?:go(?:ing)? (?:back )?(?:to|"
        r"through) (?:a|that|the|your|this)|call|use|eat|wear|drive|pay|fill|sit|listen|watch|"
        r"talk to|sign|see that|drink)\b"
    ),
    (
        r"\b(?:been|was|were|got) shot at by (?:collections|lawyers|creditors)\b|\bstabbed in the back\b|"
        r"\bheart stopped for a (?:second|moment) when\b"
    ),
    (
        r"\b(?:do|should|must|can) i (?:need to |have to )?call (?:an ambulance|911) (?:in my plan|if|or|"
        r"for a)\b"
    ),
    (
        r"\b(?:is|are|was|been|just|really|absolutely|literally|'?s|'?re|"
        r"keeps?) killing (?:me|us|my (?:\w+ )?(?:back|knees?|feet|head|legs?|neck|shoulders?|"
        r"hips?))\b(?! with| and the)"
    ),
    (
        r"\b(?:deadlines?|paperwork|traffic|waiting|the (?:wait|heat|cold|stress|suspense|smell|"
        r"commute|interest|fees?|mortgage|rent|taxes|hours|forms?|bills?|noise|line)|(?:this|these|"
        r"my) (?:job|commute|forms?|shoes|schedule|bills?|rent|loans?|taxes|allergies|back|feet|"
        r"questions?|mortgage|phone))(?:'?s| is| are|'?re)? (?:gonna |going to |about to |will |'?ll )"
        r"?(?:kill(?:s|ing)?|be the death of) (?:me|us)\b"
    ),
    (
        r"\bkill(?:s|ed|ing)? (?:for (?:a|an|some|the)\b|time\b|two birds|an hour|"
        r"a few (?:hours|minutes)|the (?:lights?|engine|motor|deal|mood|pain|power|switch|"
        r"germs|bugs|infection|battery)|it at|a (?:bug|spider|cancer)|weeds|bacteria|"
        r"cancer cells)"
    ),
    (
        r"\bchok(?:e|es|ed|ing) (?:up )?on (?:his|her|my|their|your|the) (?:own )?(?:words?|lines?|"
        r"pride|price|bill)\b|\bchoked up\b"
    ),
    (
        r"\b(?:drown(?:ing|ed|s)?|buried|swamped|suffocating)(?: me| us| him| her| them)?(?: \w+){0,2} "
        r"(?:in|under|by) (?:\w+ )?(?:paperwork|papers|forms?|debts?|bills?|work|e-?mails?|laundry|"
        r"fees|loans?|interest|homework|calls?|student loans?)\b"
    ),
    (
        r"\b(?:overdose|suicide|cpr|narcan|first aid|fire|gun|knife|stroke|seizure|choking) (?:\w+ )?"
        r"(?:training|course|class|classes|workshop|awareness|drill|safety|kit|insurance|claim)\b"
    ),
    (
        r"\bwhen (?:my|her|the) water broke\b|\bwater broke(?: \w+){0,8} (?:she|he|they)(?:'?s| is|'?re) "
        r"(?:now )?(?:\w+) (?:now|years?|months?)\b"
    ),
    (
        r"\b(?:splinter|tick|stain|scratch|wrinkle|dent|song|lens|ring|earring)(?: \w+){0,4} "
        r"(?:can'?t|cannot) get out\b"
    ),
    (
        r"\bkilling my ?self (?:laughing|at (?:work|this job|the gym)|working|trying to|"
        r"over (?:this|these|paperwork)|with (?:work|overtime)|to (?:get|make|pay|finish|"
        r"keep))\b"
    ),
    (
        r"\b(?:my (?:\w+ )?|the )(?:\w+)(?:'?s| is| are)? (?:going to|gonna|will|would|"
        r"'?ll) (?:kill|murder) me (?:when|if|once|for|because)\b(?=[^.]{0,40}(?:sees?|find|"
        r"hear|late|forgot|forget|get|know|the (?:car|bill|bumper)))"
    ),
    (
        r"\b(?:dying|die|died|dead|dies) (?:to (?:know|see|try|meet|hear|go|eat|get)|for (?:a|"
        r"an|some|the)\b|of (?:boredom|laughter|laughing|embarrassment|shame|curiosity|hunger|"
        r"thirst|heat|cold)|laughing|from (?:laughing|boredom|embarrassment)|of the (?:heat|"
        r"cold)|down|on me\b|inside\b)"
    ),
    (
        r"\b(?:almost|nearly|practically) died (?:of (?:boredom|laughing|embarrassment|shame)|"
        r"laughing)\b"
    ),
    (
        r"\b(?:bored|scared|tired|worried|thrilled|tickled|sick|loved|embarrassed) to death\b|"
        r"\bto death of (?:this|waiting)\b"
    ),
    (
        r"\b(?:dead|dying) (?:battery|batteries|phone|car|engine|tired|end|serious|weight|"
        r"line|bolt|zone|on time|last|tooth|nerve|skin|tree|leaves|plant)\b|\b(?:phone|"
        r"battery|car|engine|laptop|cell|truck|pump|hearing aid|alternator|computer|plant|"
        r"tree|garden|wifi|internet|light|lights|fridge)(?:'?s| is| was| just| has|"
        r" had)?(?: [\w']+)? (?:died|dead|dying|die)\b"
    ),
    (
        r"\bshooting (?:\w+ )?(?:pains?|sensations?|up|down|hoops?|range|stars?|video|photos|"
        r"pictures|basketball|pool)\b|\bpains? (?:that (?:is|are) |keeps? )?shooting\b|"
        r"\bshoot(?:s|ing)? (?:me|you|him|her|them) (?:an?|the|over) (?:e-?mail|text|message|"
        r"note|line|copy)\b|\bshoot(?:s|ing)? (?:down|up|through|into|across) (?:my|his|her|"
        r"the)\b|\bshoot (?:hoops|pool|the breeze)\b|\bflu shots?\b"
    ),
    (
        r"\b(?:hit|struck|rear-?ended|sideswiped|clipped|bumped|slammed) (?:me|us|my|him|"
        r"her)(?: [\w']+)? (?:from behind|with (?:his|her|the|a) (?:car|truck|van|suv)|"
        r"in the (?:parking|intersection|rear)|at (?:a|the) (?:light|stop|red|corner|"
        r"intersection))\b"
    ),
    r"\b(?:choked|choking) up\b|\bchoke (?:point|hold on the market)\b|\bchokes? up\b",
    (
        r"\bhang(?:ing)? (?:out|up|on|in there|around|the|a|tight)\b|"
        r"\bhurt my ?self (?:at work|lifting|falling|playing|while|when i (?:fell|slipped|"
        r"tripped|lifted)|on (?:the|a)|during|in (?:the|a))\b|\b(?:cut|burned|burnt|stabbed|"
        r"shot|poisoned) my ?self (?:shaving|cooking|on|with|while|at|in|opening|slicing|"
        r"accidentally|by accident|from)\b"
    ),
    (
        r"\b(?:afraid|worried|scared)(?: that)? i(?:'?ll|'?m going to| might| will|"
        r" could)? (?:hurt|injure|burn|cut) my ?self (?:again )?(?:if|when|lifting|falling|at|"
        r"on|by|going|getting|trying|walking|working|while)\b|\b(?:might|could|may|will|"
        r"i'?ll) (?:hurt|injure|burn|cut) my ?self (?:again )?(?:if|when|lifting|falling|at|"
        r"on|by|going|getting|trying|walking|working|while)\b"
    ),
    (
        r"\btake (?:my|his|her|your|the|a) (?:breath away|life savings|life insurance|"
        r"life story|own sweet time)\b|\btook my breath away\b|\bchange of life\b|"
        r"\bend of (?:my|the|his|her) life insurance\b"
    ),
    (
        r"\b(?:blow|blew|blown|blowing) (?:up (?:my|his|her|the) (?:phone|inbox|air ?bag|"
        r"balloon)|my nose|off (?:work|steam)|me away|my mind)\b|\bairbags? (?:blew|"
        r"blow) up\b|\bbomb(?:ed|ing)? (?:the|my|a|that) (?:test|exam|interview)\b|"
        r"\b(?:the )?bath bomb\b"
    ),
    (
        r"\b(?:suicide|suicidal) (?:prevention|hotline|awareness|squad|clause|exclusion|"
        r"risk (?:form|assessment|question)|door|survivors?|watch in)\b|\bwrongful death\b|"
        r"\bdeath (?:certificate|benefits?|claim|penalty|tax|row)\b|\b(?:life|"
        r"accidental death)(?: and| or)? (?:insurance|dismemberment)\b"
    ),
    (
        r"\bback(?:'s| is| was) (?:on fire|killing)\b|\b(?:feet|legs?|knees?|back|stomach|"
        r"throat|hands?|skin|shoulders?|chest|arm|face|neck|mouth|esophagus) (?:is|are|feels?|"
        r"felt|was|were) (?:like (?:it'?s|it is|they'?re) )?(?:on fire|burning)\b|"
        r"\bfire(?:d)? (?:me|us|him|her|from)\b|\bon fire (?:sale|department)\b"
    ),
    (
        r"\bheart(?:ache|break|broken|burn)\b|\b(?:heart attack|stroke|seizure) (?:risk|"
        r"history|medication|prevention|survivor)\b|\bstroke of (?:luck|genius|midnight)\b|"
        r"\bheat stroke (?:last|in|when i was)\b|\bgave me a heart attack\b|\balmost (?:had|"
        r"gave me) a heart attack (?:when|seeing)\b"
    ),
    (
        r"\bdo not resuscitate\b|\blife[- ]threatening (?:allerg\w+|condition|illness|"
        r"diagnosis)\b|\ballerg(?:y|ic) to (?:[\w]+ ?){1,4}\b(?=[,.;]| and| or|$|:| which|"
        r" that)"
    ),
    (
        r"\bnon-?emergency\b|\bin (?:case of|an) (?:an )?emergency\b|\bemergency (?:contact|"
        r"room|department|surgery|c-section|visit|care|brake|exit|custody|order|motion|"
        r"hearing|services|fund|appendectomy|number|dentist|vet|inhaler|medicine|medication|"
        r"doctor|physician|meeting)s?\b|\b(?:no|not (?:an?|really an?)|isn'?t an?|"
        r"wasn'?t an?) (?:real |true )?emergency\b"
    ),
    (
        r"\b(?:told|tells|advised|said|says|instructed|reminded|asked) (?:me |us |her |"
        r"him )?(?:that |to )?(?:i should |we should )?(?:call|go to|dial) (?:911|"
        r"an ambulance|the er)\b|\b(?:had|have|having|got) to call (?:911|an ambulance|"
        r"the police)\b|\b(?:did|didn'?t|never|should i have|wanted to) call (?:911|"
        r"an ambulance|the police|the cops)\b|\bcall (?:the )?(?:police|cops|911) (?:report|"
        r"and they|but they|right after|at the scene|yesterday)\b|\bneed(?:ed)? (?:a|the|"
        r"to get a|to get the|my|your|copy of the) police (?:report|record|number)\b|\b(?:get|"
        r"getting|got) (?:the|a) police (?:report|record)\b|\bpolice report\b"
    ),
    (
        r"\b(?:kick|beat|bang|shoot|hit) (?:him|her|them|my ?self) (?:at|in (?:chess|cards|"
        r"the polls|tennis|the (?:foot|head) for))\b|\bkick my ?self\b|"
        r"\bbeat(?:ing)? my ?self up\b|\bbeat (?:him|her|them) (?:to|at|by|in)\b"
    ),
    (
        r"\bsafe driver\b|\bsafe to (?:say|drive|assume|take|eat|use|get)\b|\bis it safe\b|"
        r"\bwas ?n'?o?t (?:a )?safe (?:driver|speed|distance)\b|\bnot safe to drive\b|"
        r"\b(?:car|vehicle|brakes?|tires?|house|stairs?|building|ladder|road)(?:'s| is| was|"
        r" are|'?s)? (?:\w+ )?not safe\b|\bwasn'?t safe\b|\bnot a safe\b"
    ),
    (
        r"\b(?:can'?t|couldn'?t|cannot) breathe (?:through|out of|well through|in) (?:my|his|"
        r"her|this|the|one|that)\b|\bcan'?t breathe (?:when i (?:lie|lay) (?:down|flat)|"
        r"at night|because of (?:allergies|my allergies|the pollen))\b"
    ),
    (
        r"\bnever wake up (?:on time|early|rested|refreshed)\b|"
        r"\bdon'?t (?:want to )?wake up (?:early|at night|feeling|rested)\b|\b(?:don'?t|"
        r"do not) (?:want to )?live (?:in|at|with|there|here|near|alone|together)\b|"
        r"\bcan'?t live without (?:coffee|my|it|the)\b|\bto die for\b|\bover my dead body\b|"
        r"\bdead(?:line|beat|bolt)s?\b|\bdrop[- ]dead gorgeous\b|\b(?:brain )?dead (?:easy|"
        r"simple)\b"
    ),
    (
        r"\b(?:insurance|real estate|travel|leasing|booking|claims|sports|state farm|geico|"
        r"allstate|ticket|gate|chemical|blocking|listing|borrowing|special|federal|border|irs|"
        r"ice|fbi) (?:agent|representative|rep)s?\b|\bagent orange\b|\bcontrast agent\b|"
        r"\b(?:agent|representative|person|manager|operator) (?:told|said|says|who|that|hit|"
        r"gave|sold|from|at|named|called me|in the|behind|driving|responsible|on the (?:other|"
        r"phone)|of (?:the|my|record))\b|\b(?:machine|equipment|crane|forklift|truck|"
        r"heavy equipment|bus) operator\b|\b(?:store|property|office|case|general|project|"
        r"bank|building|apartment|hr|shift|my|our|her|his|line) (?:manager|supervisor|rep|"
        r"agent|representative|operator|receptionist)s?\b(?! please)|\b(?:am|'?m|was|as|"
        r"work as|being|be) (?:a|an|the) (?:\w+ )?(?:manager|operator|receptionist|supervisor|"
        r"representative|agent|person)\b|\b(?:personal|legal|authorized|union|sales|"
        r"power of attorney|patient) (?:representative|rep)s?\b"
    ),
    (
        r"\bmulti-?person\b|\bperson(?:al|s)? injur\w+\b|\bin person\b|\bother (?:person|"
        r"driver|guy|party)\b|\bsick person\b|\bmissing person\b"
    ),
    (
        r"\bforget (?:it'?s|things|names|my|to|about|what|where|words|stuff|the date)\b|"
        r"\bforgot\b|\bnot working (?:right now|anymore|since|at the moment|because|full|part|"
        r"due)\b|\bi'?m not working\b"
    ),
    (
        r"\b(?:bleeding|blood|hemorrhage) (?:gums|disorder|history|thinners?|ulcer|heart)\b|"
        r"\bnose ?bleeds?\b|\bheavy (?:bleeding )?periods?\b|\bheavy menstrual bleeding\b|"
        r"\bbleeding (?:money|between)\b|\bbleeding (?:a lot )?during my period\b"
    ),
    (
        r"\bthey took (?:a lot of|so much|too much|lots of) blood\b|\blots? of blood (?:work|"
        r"tests?|draws?)\b|\bdonat\w+ (?:a lot of )?blood\b"
    ),
    (
        r"\btook (?:all|too much|too many|a lot|a (?:whole )?(?:bunch|lot)|enough|"
        r"double) (?:of )?(?:my |the |his |her |of )?(?:time|money|classes|photos|pictures|"
        r"days?|stuff|things|effort|work|turns?|credit|risks?|patience|tests?)\b"
    ),
    (
        r"\b(?:took|take|taking|finished|taken|completed) all (?:of )?(?:my|the|his|"
        r"her) (?:\w+ )?(?:meds|medication|medications|medicine|pills|antibiotics|"
        r"tablets) (?:as|every|on time|this morning|like|already|today|correctly|regularly|"
        r"daily|with|before (?:breakfast|the appointment|coming))\b"
    ),
    (
        r"\b(?:ended|end|ending) (?:it|things) (?:with (?:him|her|my|the)|between us)\b|"
        r"\bend it here\b|\bend (?:this|the|my) (?:call|chat|conversation|session|lease|"
        r"contract|marriage|relationship|policy|interview)\b"
    ),
    (
        r"\bdon'?t want to be here (?:all day|long|today|for hours|either|in the office|"
        r"waiting)\b|\bdone with (?:this|the) (?:form|chat|question|questions|paperwork|"
        r"treatment)\b|\btired of (?:living )?(?:with|in) (?:this|the|my|pain|chronic|back)\b"
    ),
    (
        r"\bno hope (?:of getting|that|for a (?:refund|settlement))\b|\blose hope of\b|"
        r"\bhope (?:so|not|it|this|that|to|you|for|we|i|he|she|they)\b"
    ),
    (
        r"\bcrash(?:ed|ing)? (?:diet|course|on the couch)\b|\bdriv(?:e|ing) (?:me|us|him|"
        r"her) (?:crazy|nuts|insane|up the wall|to)\b"
    ),
    r"\bhear (?:shots|gunshots) (?:on|in) (?:tv|the movie)\b",
    r"\blaugh\w*(?: [\w']+){0,4} (?:couldn'?t|can'?t|cannot) breathe\b",
    r"\bwater broke (?:early )?with (?:our|my) (?:first|second|third|last|son|daughter)\b",
    (
        r"\b(?:bumper|mirror|fender|hood|tailpipe|muffler|plate|headlight|trim|door|"
        r"handle)(?:'?s| is| was) hanging(?: off| down| loose)?\b"
    ),
    (
        r"\b(?:won'?t|will not|not going to) be (?:here|around|alive and kicking) (?:tomorrow|"
        r"next week|much longer|anymore)(?=,? (?:i have|i'?ve got|i'?m (?:on|at|working|"
        r"out of town|away|travel\w+|off)|i work|call|so call|because i (?:work|have)))"
    ),
    r"\bbetter off without me (?:on|at|in) (?:the|that|this) (?:team|job|project|committee|choir)\b",
    r"\b(?:can'?t|cannot) go on (?:vacation|a (?:trip|date|cruise)|the (?:trip|website)|strike|line)\b",
    (
        r"\b(?:card|ticket|paper|key|money|coin|receipt|form)(?:'?s| is| got| was)? stuck in\b|"
        r"\btrapped in (?:a|an|this|my|the) (?:timeshare|lease|contract|loan|job|plan|meeting|"
        r"phone tree|membership)\b"
    ),
)
PAST = (
    r"\b(?:(?:19|20)\d\d|at (?:\d\d|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty)(?!:|\s?(?:am|pm|percent|hundred|\d|o'?clock|this|tonight|tomorrow|sharp|on))|"
    r"(?:summers|winters|springs|autumns|christmases) (?:ago|back)|in (?:vietnam|iraq|the (?:war|"
    r"army|service|navy|marines))|(?:days?|weeks?|months?|years?|decades?) (?:ago|back|earlier|"
    r"prior)|long ago|last (?:week|month|year|summer|winter|spring|fall|autumn|january|"
    r"february|march|april|may|june|july|august|september|october|november|december|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|visit|pregnancy|"
    r"thanksgiving|christmas)|used to|when (?:i|he|she|we|they) (?:was|were|had|got|fell)|"
    r"as a (?:kid|child|teen\w*|baby|young)|back (?:in|when|then)|in the past|"
    r"previous(?:ly)?|prior|history of|family history|had|years old when|growing up|"
    r"childhood|in (?:high school|college|my (?:twenties|thirties|teens|20s|30s))|"
    r"for (?:the (?:past|last) )?(?:about |almost |over |more than |nearly )?(?:a|"
    r"\w+) ?(?:few|couple of)? ?(?:weeks?|months?|years?)|since (?:last|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|"
    r"my|the|i|childhood)|every (?:time|day|night|morning|few|spring|winter|month|week)|"
    r"when(?:ever)? (?:i|it|he|she) (?:eat|eats|walk|walks|climb|exercise|run|runs|lie|"
    r"lay|drink|drinks|take|takes|cough|coughs|bend|lift|get|gets|sit|stand|work|play|"
    r"plays|go|goes|think|smell|am|is|sees?)|if (?:i|he|she|it|we|they|there|the|anything|"
    r"you|my)|in case|sometimes|on and off|off and on|comes and goes|usually|"
    r"occasional(?:ly)?|at times|once in a while|was (?:on|in|a|the|at|not)|were|ended up|"
    r"the (?:night|day|time|morning) of (?:the|my)|after (?:the|my|that) (?:accident|"
    r"crash|surgery|fall|collision|wreck)|at the time|that (?:day|night|time)|by the time|"
    r"passed away|died|my late|survived|recovered|diagnosed|question|form|yesterday)\b"
)
FRESH = (
    r"\bright now\b|(?<!weeks )(?<!months )(?<!years )(?<!until )(?<!days )(?<!not "
    r")\bnow\b(?! (?:i|it|he|she) (?:have|has|need|is fine|am fine|am ok|feel better))|"
    r"\bjust (?:now|started|took|happened|swallowed|drank|collapsed|fell|got|been|passed|"
    r"stopped|hit|broke|overdosed)\b|\btonight\b|\bthis (?:minute|second|moment|"
    r"instant)\b|\b(?:seconds?|minutes?|mins?|hours?|hour) ago\b|\bcurrently\b|"
    r"\b(?:won'?t wake up|(?:not|isn'?t) (?:breathing|responding|waking)|unresponsive)\b|"
    r"\bat this moment\b|\bsuddenly\b|\ball of a sudden\b|\bstill\b(?! (?:have|has|hurts|"
    r"dealing|in (?:pain|treatment|therapy)|paying|waiting|driv))"
)
DENIAL = (
    r"(?:\b(?:never (?:said|thought|told (?:you|anyone|them))|didn'?t say|"
    r"don'?t think)(?: that)? i(?:'?d|'?m)?(?: [\w']+){0,3}|\b(?:not|never|no longer|"
    r"wouldn'?t|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t|"
    r"hadn'?t|without|no|nobody(?:'?s| is)?|no one(?:'?s| is)?|denies|denied|deny|nor|"
    r"none of|never had|neither|free of|nothing like|ain'?t|can'?t be|couldn'?t be|stop|"
    r"rule out|ruled out)(?<!can't stop)(?<!cant stop)(?<!wont stop)(?<!won't "
    r"stop)(?:[\s,]+(?!sure\b|know\b|care\b|kidding\b|joking\b|okay\b|ok\b|well\b|doing\b|"
    r"help\b|only\b|anymore\b|alone\b|lying\b|listening\b|left\b|more\b|wait\b|happy\b|"
    r"feeling\b|safe\b|cope\b|deal\b|handle\b|stand\b|take\b|matter\b|better\b|good\b|"
    r"working\b|here\b|home\b|i'?m\b|i\b|he\b|she\b|and\b|so\b|please\b)[\w']+){0,4})"
)
REFUSAL = (
    r"no\b(?! (?:one|body|reason|hope|longer|way|point|joke|idea|matter))|none\b|never\b|"
    r"not at all\b|negative\b|nope\b|does not apply\b|n/a\b"
)

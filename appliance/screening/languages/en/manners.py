"""English: a person asked for, an age under eighteen, insults, steering, lost patience."""

from __future__ import annotations

from appliance.screening.grammar import Sign

HANDOFF = (
    Sign(
        "handoff",
        1,
        (
            r"^\W{0,16}(?:(?:i (?:want|need)|get me|give me|just|hi|hello|hey|ok|okay|no|yes|um|"
            r"uh|please|can i get)\W{1,8}){0,8}(?:(?:a|an|the|some|real|live|human|actual|"
            r"customer service|customer)\W{1,8}){0,8}(?:person|human|agent|representative|rep|"
            r"operator|receptionist|somebody|someone|manager|supervisor|front desk|staff|"
            r"customer service|people|help desk)(?:\W{1,8}(?:please|now|thanks|thank you|"
            r"right now)){0,4}\W{0,16}$"
        ),
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:talk|speak|chat|connect|connected|transfer|transferred|put|pass|hand|patch|"
            r"directed|direct|switch|switched|switch over|get through|route)(?: [\w']+){0,2} (?:to|"
            r"with|through to|over to|through|onto)(?: [\w']+)? ?(?:a|an|the|some|any|your|"
            r"one of your|another|other)? ?(?:real|live|actual|living|human|breathing|different|"
            r"qualified|proper|staff)* ?(?:person|people|human|human being|humans|someone|"
            r"somebody|agent|representative|rep|operator|staff|staff member|receptionist|manager|"
            r"supervisor|employee|worker|nurse on duty|front desk|advisor|adviser|adjuster|"
            r"case ?worker|interpreter|team member|member of staff)(?! (?:at|from|who hit|"
            r"from the) (?:the )?(?:police|hospital|other insurance))"
        ),
        past=0,
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:i (?:want|need|would like|prefer|demand)|i'?d (?:like|prefer|rather have)|want|"
            r"need|give me|get me|find me|send me|bring me|can i (?:have|get|see)|could i (?:have|"
            r"get)|let me (?:have|get|talk|speak)|may i have|put me on|rather have|i request|"
            r"i'?ll wait for|just get|prefer|looking for) (?:to (?:a|an) )?(?:a|an|the|"
            r"some)? ?(?:real|live|actual|living|human|breathing)* ?(?:person|human|human being|"
            r"agent|representative|rep|operator|receptionist|staff member|supervisor|"
            r"manager)(?! (?:to represent|who (?:hit|represents|caused)|at fault|responsible|"
            r"that hit|injury|of interest|in charge of))"
        ),
        past=0,
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:is there|are there|isn'?t there|is|can)(?: [\w']+)? (?:a|an|any|some)? ?(?:real|"
            r"live|actual|human|other)* ?(?:person|people|human|humans|someone|somebody|anyone|"
            r"anybody|agent|representative|operator|staff)(?: [\w']+){0,2} (?:i can (?:talk|speak|"
            r"chat)|to (?:talk|speak|chat) (?:to|with)|there|here|available|help me|who can help|"
            r"come|take over)(?! (?:hurt|injured|with you|who saw))"
        ),
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:real|live|actual|human) (?:person|human|being|agent|operator|rep|"
            r"representative)(?: please| now)?"
        ),
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:(?:a|an|the) )?(?:person|human|agent|representative|rep|operator|receptionist|"
            r"manager|supervisor|somebody|someone)(?: right)?(?: now)? (?:please|pls|plz)"
        ),
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:don'?t|do not|won'?t|not|rather not|refuse to|hate|tired of|sick of|"
            r"stop)(?: [\w']+){0,4} (?:talk|speak|talking|speaking|deal|dealing|chat|chatting|type|"
            r"typing|answer|answering)(?: [\w']+)? (?:to|with|into)? ?(?:a|an|this|the|some|"
            r"any)? ?(?:stupid |dumb |damn )?(?:machine|robot|bot|computer|chatbot|ai|screen|"
            r"recording|kiosk|automated \w+)"
        ),
        deniable=False,
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:i'?d|i would|would|can i|could i|i) (?:rather|prefer to|like to|want to|"
            r"need to) (?:talk|speak|chat) (?:to|with) (?:someone|somebody|a person|people|staff|"
            r"a human)"
        ),
    ),
)

MINOR = (
    Sign(
        "minor",
        2,
        (
            r"(?:i'?m|i am|im|i'?m only|i just turned|i turned|i'?ll be)(?: only| just| almost|"
            r" like| actually| turning)? (?:[5-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|"
            r"twelve|thirteen|fourteen|fifteen|sixteen|"
            r"seventeen)(?: and a half)?(?: years?(?: old)?| yrs? old|"
            r" y/?o)?(?! ?(?:['\"’%/:.,]\d|weeks?|months?|days?|minutes?|mins?|hours?|miles?|"
            r"blocks?|feet|foot|ft|inches|pounds|lbs?|kilos?|percent|dollars|am\b|pm\b|o'?clock|"
            r"times|years (?:sober|clean|into|in|at|post|out|older|younger|married|with|cancer)|"
            r"on (?:a|the) scale|out of|of \d|in (?:line|the queue)|and \d|hundred|thousand|or \d|"
            r"to \d|stairs|floors?|steps|cm|kg))"
        ),
    ),
    Sign(
        "minor",
        2,
        (
            r"(?:i'?m|i am|as) (?:just |only |still |technically )?(?:a minor|underage|"
            r"under (?:18|eighteen|age)|not (?:yet )?(?:18|eighteen)(?: yet)?|not an adult|"
            r"a (?:kid|child|teenager|teen))(?! league)(?! (?:at heart|of))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "minor",
        2,
        (
            r"(?:i'?m|i am|i go to|i attend|i'?m still|i'?m a \w+|i'?m just) (?:in|"
            r"at)? ?(?:still in )?(?:(?:the )?(?:[1-9]|1[0-2]|first|second|third|fourth|fifth|"
            r"sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?:st|nd|rd|th)? grade|"
            r"middle school|elementary school|junior high|high school(?! (?:teacher|principal|"
            r"coach|counselor|graduate|diploma|staff|nurse)))"
        ),
        past=0,
    ),
    Sign(
        "minor",
        2,
        (
            r"(?:my|his|her) (?:mom|dad|mother|father|parents)(?: [\w']+)? (?:don'?t|doesn'?t|"
            r"do not|"
            r"does not|can'?t|must not|shouldn'?t|mustn'?t) (?:know (?:i'?m|that i|about)|"
            r"find out|let me|have to know|need to know)|don'?t tell my (?:parents|mom|dad|mother|"
            r"father)|without my (?:parents|mom|dad)(?: knowing)?"
        ),
        deniable=False,
    ),
)

INSULT = (
    Sign(
        "insult",
        1,
        (
            r"(?:you(?:'?re| are|'?ve been| guys are)?|u r|ur|youre)(?: such| just| all| really|"
            r" so| fucking| a| an| the| bunch of| freaking| completely| absolutely| pretty|"
            r" as)* (?:stupid|idiots?|dumb|dumbass|useless|worthless|morons?|imbeciles?|trash|"
            r"garbage|pathetic|piece of (?:shit|crap|junk|garbage)|bitch|asshole|assholes|jerk|"
            r"jerks|retard(?:ed)?|pig|loser|incompetent|joke|scum|liar|clown|moronic|idiotic|"
            r"dickhead|bastard|cunt|prick|shit)"
        ),
    ),
    Sign(
        "insult",
        1,
        (
            r"(?:fuck|screw|damn) (?:you|off|u|yourself|this (?:machine|thing|bot|computer|shit))|"
            r"go to hell|shut (?:the (?:fuck|hell) )?up|shove it|kiss my ass|suck my|eat shit|"
            r"up yours|drop dead|piss off|bite me"
        ),
    ),
    Sign(
        "insult",
        1,
        (
            r"(?:stupid|dumb|fucking|damn|useless|goddamn|idiotic|worthless|shitty|crappy|"
            r"retarded|lousy) (?:machine|bot|robot|computer|chatbot|ai|program|thing|kiosk|"
            r"piece of \w+)|(?:you )?(?:motherfucker|fuckers?|fuckface|son of a bitch(?! (?:hit|"
            r"who)))"
        ),
    ),
)

INJECTION = (
    Sign(
        "injection",
        1,
        (
            r"(?:ignore|disregard|forget|override|bypass|skip|discard|drop|"
            r"neglect)(?: [\w']+){0,3} (?:previous|prior|above|earlier|preceding|your|all|system|"
            r"initial|original|the|any)(?: [\w']+){0,2} (?:instructions?|rules|prompts?|guidelines|"
            r"directives|programming|constraints|restrictions|commands|training|policies|policy|"
            r"safety|filters?|context)(?! (?:from|that|of) (?:the|my) (?:doctor|nurse|lawyer|"
            r"judge))"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:you are|you'?re|u r) now (?:a|an|in|my|the|going to act|called|free|no longer|"
            r"acting|dan|unrestricted)|from now on (?:you|act|respond|answer|only|ignore)|(?:act|"
            r"behave|respond|answer|roleplay|role-play)(?: [\w']+)? as (?:if you|though you|"
            r"an? (?:ai|unrestricted|hacker|different|dan|admin|developer|evil|expert|system)|dan|"
            r"my|the (?:system|admin))|pretend (?:you(?:'?re| are)|to be|that you)"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:system|developer|hidden|initial|secret|original|internal|full|"
            r"entire) (?:\w+ )?(?:prompt|instructions|message|messages|directives|rules)|"
            r"(?:reveal|show|print|repeat|display|output|tell|give|leak|expose|dump|"
            r"list)(?: [\w']+){0,4} (?:your|the|all) (?:\w+ ){0,2}(?:prompt|instructions|rules|"
            r"system message|configuration|config|source code|api key|password|policy file|"
            r"secrets|training data)"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:developer|debug|admin|god|jailbreak|dan|sudo|maintenance|unrestricted|root|"
            r"override|test) mode|jailbreak\w*|do anything now|without (?:any )?(?:restrictions|"
            r"filters?|limitations|guardrails|censorship)|no (?:restrictions|guardrails|filters)|"
            r"bypass(?: [\w']+){0,3} (?:safety|security|filter|restrictions|guardrails|checks?)"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"<\|?(?:im_start|im_end|system|endoftext|assistant|user|s|inst|/?s)\|?>\w{0,20}|"
            r"\[/?(?:inst|system|sys|assistant|admin)\]|<</?sys>>|###\s?(?:instruction|system|"
            r"human|assistant|response)s?:?|(?:^|\n)[\s>*#-]{0,8}(?:system|assistant|"
            r"developer)\s{0,4}:|begin (?:system|admin) (?:prompt|message)|"
            r"end of (?:system )?(?:prompt|instructions)|</?(?:system|prompt|instructions?)>"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:repeat|say|print|output|write|translate|summarize|"
            r"encode)(?: [\w']+){0,3} (?:everything|all the words|the words|the text|all text|"
            r"the above|all of the above|what'?s|anything)(?: [\w']+){0,3} (?:above|before this|"
            r"so far|in your (?:prompt|context|instructions))|(?:new|updated|real|"
            r"important) (?:instructions?|task|rules|directive|system message)(?: for you| are|"
            r" is)?:"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:i'?m|i am|this is|as) (?:your|the) (?:developer|creator|admin|administrator|"
            r"programmer|system administrator|engineer|owner|openai|anthropic|maker|boss of you)|"
            r"(?:mark|set|change|update|approve|delete|drop|grant|close|insert|execute|run|"
            r"call)(?: [\w']+){0,2} (?:the |this |my |all |a )?(?:session|ticket|tickets|database|"
            r"table|sessions|records|policy|tool|function|sql|access to admin|admin rights|"
            r"priority to|claim as approved|status to|claim to approved|everyone'?s)(?! (?:limit|"
            r"renewal|holder|number|coverage|last))"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:show|tell|give|read|list|send)(?: [\w']+){0,3} (?:other|another|previous|all|"
            r"someone else'?s|the last) (?:patient|client|caller|visitor|customer|user|person|"
            r"people|claimant|patients|clients|users|visitors|callers|customers)(?:'?s?|"
            r"s')? (?:\w+ )?(?:data|records?|information|details|names?|files?|chart|answers|"
            r"numbers?|address|info|case|medical)"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"'? ?or 1 ?= ?1|(?:drop|alter|truncate) table|union select|<script|javascript:|"
            r"\{\{.{0,40}\}\}|\$\{jndi|;\s{0,4}rm -rf|\.\./\.\./"
        ),
    ),
)

FRUSTRATION = (
    Sign(
        "frustration",
        1,
        (
            r"(?:i (?:already|just)|i'?ve already|already|i have already|as i|like i) (?:told|"
            r"said|answered|gave|explained|given|answer|typed|mentioned)(?: [\w']+)? ?(?:you|that|"
            r"this|it|u)?(?! (?:the police|my (?:doctor|lawyer|insurance)|him|her|them|"
            r"the (?:other|officer|insurance|doctor)))"
        ),
    ),
    Sign(
        "frustration",
        1,
        (
            r"(?:how many (?:more )?times|for the (?:\w+ )?time|over and over|again and again|"
            r"(?:same|another) (?:stupid|damn|dumb)? ?question(?: again| over)?|"
            r"asking me (?:the same|again|this)|stop asking|you keep asking|why do you keep|"
            r"keep repeating|you'?re not listening|you (?:don'?t|do not|aren'?t|never) (?:listen|"
            r"understand|get it|hear|getting it|understanding)|not what i said|that'?s not what i)"
        ),
        deniable=False,
    ),
    Sign(
        "frustration",
        1,
        (
            r"(?:this|that|it|its)(?:'?s| is| isn'?t| has been)?(?: just| so| really| getting|"
            r" absolutely| completely| such| beyond| a| too| not| very| total)* (?:ridiculous|"
            r"frustrating|annoying|waste of (?:my )?time|pointless|useless|bullshit|stupid|insane|"
            r"nonsense|a joke|joke|infuriating|taking forever|working|absurd|garbage|crap|"
            r"unacceptable|torture)(?! (?:at|for) (?:the|my) )"
        ),
        deniable=False,
    ),
    Sign(
        "frustration",
        1,
        (
            r"(?:i'?m|i am|getting|so|really|very|pretty)(?: [\w']+)? (?:frustrated|annoyed|fed up|"
            r"irritated|losing (?:my )?patience|sick of (?:this|these|you)|tired of (?:this|"
            r"these questions|repeating)|pissed(?: off)?|furious with you|mad at (?:you|this))|"
            r"(?:give|giving) up on (?:this|you)|forget (?:it|this)|this sucks|oh my god|omg|"
            r"for (?:god'?s|christ'?s|heaven'?s|crying out) (?:sake|loud)|wtf|what the (?:hell|"
            r"fuck|heck)|are you (?:serious|kidding|deaf|stupid)|come on already|ugh+|argh+|"
            r"enough (?:already|with|of this|questions)|never ?mind then|no no no|"
            r"(?:you )?(?:suck|sucks)"
        ),
    ),
)

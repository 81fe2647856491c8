"""English. Folded: lower case, straight apostrophes. Speech recognition drops apostrophes, so they are
optional everywhere."""

from __future__ import annotations

from appliance.screening.grammar import Lexicon, Sign

_KIN = (
    r"son|daughter|child|kid|kids|children|baby|infant|toddler|newborn|boy|girl|husband|"
    r"wife|spouse|"
    r"partner|boyfriend|girlfriend|fianc[e]{1,2}|brother|sister|mom|mother|dad|father|mum|"
    r"grand(?:ma|pa|mother|father|son|daughter)|uncle|aunt|cousin|nephew|niece|friend|roommate|"
    r"neighbou?r|coworker|patient|client|ex|ex-(?:husband|wife|boyfriend|girlfriend)|"
    r"step(?:dad|father|mom|mother|son|daughter|brother)"
)

_SLOTS = {
    "i": r"i|i'?m|i am|i'?ve|i have|i'?ll|i will|i'?d|ima",
    "kin": _KIN,
    "other": rf"he|she|they|(?:my|our|her|his|the) (?:\w+ ){{0,2}}?(?:{_KIN})|"
    r"someone|somebody|this (?:man|woman|guy|person|lady)|a (?:man|woman|guy|person|coworker)",
    "is": r"'?s|'?re|is|are|was just|has been|keeps?|looks|went|seems",
    "neg": r"can'?t|cannot|can not|couldn'?t|isn'?t|is not|not|'?s not|aren'?t|won'?t|will not|"
    r"doesn'?t|does not|don'?t|do not|stopped",
    "mood": r"want(?:s|ing)?(?: so badly| so bad| really)? to|wanna|going to|gonna|about to|will|"
    r"i'?ll|"
    r"plan(?:s|ning)?(?: on| to)?|ready to|decided to|think(?:ing)? (?:about|of|i might|"
    r"i will|i'?ll|i'?m going to)|"
    r"thoughts? (?:about|of)|feel(?:s|ing)? like|urges? to|need to|tempted to|might|may|"
    r"could|should|"
    r"i'?d rather|rather|trying to|tries to|try to|intend(?:s|ing)? to|considering|"
    r"fantasi[sz]\w+ about|"
    r"dream(?:s|ing)? (?:of|about)|(?:afraid|scared|worried)(?: that)? (?:i'?ll|i will|"
    r"i might|i could|i'?m going to|of)|"
    r"can'?t stop|so i can|ways? to|how to|keeps?|threaten(?:s|ed|ing)?(?: to)?|talk(?:s|"
    r"ing)? about|"
    r"(?:says|said) (?:he|she|they)(?:'?s|'?re|'?ll| is| are| will)?(?: going to| gonna|"
    r" wants? to)?|"
    r"i swear|it'?s time to|close to|thinking about maybe",
    "self": r"my ?self|me",
    "themself": r"him ?self|her ?self|them ?sel(?:f|ves)",
    "die": r"kill|hang|shoot|drown|unalive|off|murder|stab|poison|suffocate|burn",
    "hurt": r"kill|hang|shoot|drown|cut|hurt|harm|stab|poison|burn|injure|starve|unalive|off|murder",
    "hurting": r"killing|hanging|shooting|drowning|cutting|hurting|harming|stabbing|poisoning|"
    r"burning|injuring|"
    r"starving|unaliving|offing|murdering",
    "attack": r"kill|shoot|stab|murder|strangle|choke|poison|run over|beat|beat up|attack|hurt|"
    r"slaughter|"
    r"blow up|smash|end|get rid of",
    "attacking": r"killing|shooting|stabbing|murdering|strangling|choking|poisoning|running over|"
    r"beating|"
    r"attacking|hurting|slaughtering|blowing up",
    "victim": rf"him|her|them|you|you all|someone|somebody|people|everyone|everybody|them all|"
    rf"(?:my|his|her|the|that|those|these|this|our|all (?:of )?(?:the|my)) (?:\w+ )?"
    rf"(?:{_KIN}|boss|coworkers|family|lawyer|doctor|doctors|nurse|judge|teacher|landlord|"
    rf"people|guy|man|woman|bastard|"
    rf"bitch|driver|students|kids|parents|family|adjuster|manager|supervisor)",
    "pill": r"pills|tablets|sleeping pills|meds|medication|medications|medicine|tylenol|advil|"
    r"aspirin|xanax|"
    r"oxy\w*|percocet|vicodin|insulin|antidepressants|painkillers|fentanyl|heroin|benzos|ibuprofen|"
    r"ambien|capsules|opioids|blood pressure pills",
    "lots": r"too many|too much|a (?:whole |full |entire )?(?:bottle|bunch|handful|box|lot|ton|"
    r"load|fistful)(?: of)?|"
    r"all(?: of)?|the (?:whole|entire) (?:bottle|box|pack)(?: of)?|every one of|"
    r"half a bottle of|dozens of|\d\d+|"
    r"twenty|thirty|forty|fifty|sixty|double|enough",
}

_SELF_HARM = (
    Sign("self_harm", 3, r"{mood}(?: \w+){0,2} (?:just )?{hurt} {self}"),
    Sign("self_harm", 3, r"{mood}(?: \w+){0,2} {hurting} {self}"),
    Sign("self_harm", 3, r"(?:kill|hang|shoot|drown|unalive) my ?self", past=1),
    Sign("self_harm", 3, r"killing my ?self", past=1),
    Sign(
        "self_harm",
        3,
        r"{i} (?:keep|been|am|'?m)? ?(?:cutting|hurting|harming|burning) my ?self",
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:cut|hurt|burned|harmed) my ?self (?:again|on purpose|tonight|because i)",
        past=1,
    ),
    Sign("self_harm", 3, r"{mood}(?: \w+){0,2} (?:end|take|ending|taking) my (?:own )?life"),
    Sign("self_harm", 2, r"(?:end|ending|take|taking) my (?:own )?life", past=1),
    Sign(
        "self_harm",
        3,
        (r"(?:use|using|turn|turning)(?: it| this| that| the gun| the knife) on my ?self"),
    ),
    Sign(
        "self_harm",
        3,
        (r"{i}(?: (?!not\b|never\b)\w+){0,2} {mood} die(?! (?:of|from|for|to|laughing))"),
    ),
    Sign(
        "self_harm",
        3,
        r"{mood}(?: \w+){0,2} (?:end|ending|finish) (?:it all|it|everything|it tonight|this life)",
    ),
    Sign(
        "self_harm",
        3,
        r"(?:end it all|end it tonight|ending it all|ending it tonight|end my suffering)",
    ),
    Sign("self_harm", 3, r"{mood}(?: \w+){0,2} (?:commit|committing|attempt|attempting) suicide"),
    Sign(
        "self_harm",
        3,
        (
            r"(?:{i}|feel|feeling|being|getting|really|very|am)(?: (?!not\b|never\b|"
            r"no\b)\w+){0,2} suicidal(?! (?:ideation )?(?:in|as a))"
        ),
        past=1,
    ),
    Sign("self_harm", 3, r"{mood} suicide", past=1),
    Sign(
        "self_harm",
        3,
        r"suicide (?:note|plan|letter|pact)|suicidal (?:thoughts|ideation|plans?|feelings|urges)",
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:want|wanna|wanting|wish|like|ready|going|prefer|rather|deserve|hoping|hope|"
            r"pray)(?: \w+){0,2} (?:to |i |i'?d )?(?:just )?(?:die|be dead|was dead|were dead|"
            r"died|not exist|cease to exist)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        r"(?:better off|rather be|wish i were|wish i was|wish i'?d|should be|as well be) dead",
    ),
    Sign(
        "self_harm",
        3,
        r"(?:want|wish|need|mean|thinking|thoughts?)(?: \w+){0,3} (?:my )?death(?: to come| soon)",
    ),
    Sign(
        "self_harm",
        3,
        r"better off without me|better (?:place )?without me(?: (?:here|around|in it))?",
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:don'?t|do not|no longer|didn'?t|not) (?:really )?(?:want|wanna|wish|care|"
            r"plan)(?: to)? (?:to )?(?:live|be alive|be here|be around|wake up|exist|go on living|"
            r"keep living|be on this (?:earth|planet)|see tomorrow|if i (?:live|die|"
            r"wake up))(?! (?:in|with|at|near|there|on|by|like))"
        ),
        past=1,
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:no|nothing|not (?:a|any)|any|lost (?:my|the|all)|one) (?:\w+ )?(?:reason|will|"
            r"point|left|worth)? ?(?:to|in|of|for)? ?(?:live|living) (?:for|anymore|any more|"
            r"any longer)"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:no|any) (?:reason|point) (?:to|in|of) (?:live|living|being alive|staying alive|"
            r"going on|life)|nothing (?:left )?to live for|lost (?:my|the) will to live"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:tired|sick|done|finished|through|over) (?:of|with|being)? ?(?:living|being alive|"
            r"alive|life|this life|existing)(?! (?:in|with|here|at|insurance|there|like|alone|"
            r"together|on))"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:life|it) (?:isn'?t|is not|'?s not|ain'?t|is no longer) worth (?:living|"
            r"it anymore)|not worth living"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:go|fall|going) to sleep(?: and)?(?: \w+){0,2} (?:never|not) wake up|"
            r"never wake up(?: again)?|hope i don'?t wake up"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{mood}(?: \w+){0,3} (?:jump|jumping|step|walk|drive|driving|crash|throw my ?self|"
            r"stepping|walking|steer|lie down|lay down)(?: \w+){0,3} (?:off|in front of|into|"
            r"under|from|onto)(?: \w+){0,2} (?:bridge|roof|building|balcony|cliff|overpass|ledge|"
            r"window|train|bus|truck|traffic|track|tracks|tree|wall|car|lake|river|ocean)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:standing|sitting|i'?m) (?:on|at) (?:the |a )?(?:edge of (?:the |a )?)?(?:bridge|"
            r"ledge|roof|overpass|edge)(?: and| about| ready| thinking| right)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:gun|pistol|bullet|knife|razor) (?:in|to|against|at|on)(?: my)? (?:own )?(?:head|"
            r"mouth|temple|throat|wrists?)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:slit|cut|slash|cutting|slitting|slashing) (?:my|both) (?:own )?(?:wrists?|throat|"
            r"arms|veins)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:have|got|bought|saved up|saving|hoarding|counted|counting|holding|"
            r"stockpil\w+)(?: \w+){0,3} (?:pills|gun|rope|noose|razor|"
            r"knife)(?: \w+){0,8} (?:use it|do it|end it|end my|kill|myself|die|over with|"
            r"take them all|not wake|goodbye|tonight|on me|ready)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        r"{mood}(?: \w+){0,2} (?:take|swallow|down)(?: \w+){0,2} {lots}(?: \w+){0,3} {pill}",
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:say|saying|said|wrote|writing|written|this is)(?: \w+){0,3} (?:my )?(?:last|"
            r"final) (?:goodbyes?|letter|note|words|message)|goodbye (?:letter|note)s?|"
            r"goodbye forever|(?:saying|said) (?:my )?goodbyes"
        ),
        past=0,
    ),
    Sign("self_harm", 3, r"(?:self[- ]?harm(?:ing|ed)?)", past=1),
    Sign(
        "self_harm",
        3,
        (
            r"(?:won'?t|will not|not going to|not gonna) be (?:here|alive|around) (?:tomorrow|"
            r"much longer|anymore|next week|in the morning|by morning|after tonight)"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:today|tonight|tomorrow|this) is (?:my|going to be my|gonna be my) last (?:day|"
            r"night)(?! (?:of|at|on))|(?:my|the) last (?:day|night) (?:alive|on earth)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:tried|attempted) to (?:{die}|hurt|take my|end my|end it|commit)(?: my ?self|"
            r" life| own life| it all| suicide)|tried to end it|suicide attempts?|(?:attempted|"
            r"tried) suicide"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:join|be with|see) (?:him|her|them|my \w+) (?:in heaven|on the other side|"
            r"in the afterlife)"
        ),
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:can'?t|cannot|can not|don'?t know (?:how|if) (?:i can|to)|don'?t want to|"
            r"not able to) (?:go on|keep going|do life|do this life|carry on|take it anymore|"
            r"take it any more|take living|live like this|keep living like this)"
        ),
        deniable=False,
        past=0,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:nobody|no one|noone|no-one)(?: \w+){0,3} (?:miss me|care if i (?:die|died|"
            r"was gone|disappeared|lived)|notice if i (?:died|was gone|disappeared))"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:want|wish|need)(?: \w+){0,3} (?:it|this|everything|the pain|"
            r"life) (?:all )?(?:to be over|to end|to stop forever|would be over|would end)"
        ),
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:want|wish i could|like to|could just) (?:to )?(?:just )?(?:disappear|vanish|"
            r"stop existing|fade away)(?: forever)?"
        ),
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:wish|wished) (?:i|i'?d|i had|i was|i were)(?: had)? (?:never|not) (?:been )?born|"
            r"never been born"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:no|lost all|given up|gave up|without any|there'?s no|"
            r"losing) (?:all )?hope(?: left| anymore| for me| in life)?(?! (?:of|that|for a|it|"
            r"this|to hear))|there'?s no way out|no way out of this"
        ),
        deniable=False,
        past=0,
    ),
    Sign(
        "self_harm",
        2,
        r"i'?m (?:just )?(?:a|such a) burden(?: to| on)?|i hate (?:my life|being alive|living)",
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?:'?s| is| are| just| keeps?| has| have| really| now| was|"
            r" been){0,3} {mood}(?: \w+){0,4} (?:{hurt}|{hurting}) {themself}"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?: \w+){0,4} (?:wants?|wish(?:es)?|says|said|talking about|talks about|"
            r"threatening|threatens|tells me|told me|texted)(?: \w+){0,4} (?:to die|to be dead|"
            r"dying|suicide|end (?:his|her|their) (?:own )?life|ending it|end it all|"
            r"taking (?:his|her|their) (?:own )?life|not want(?:ing)? to live|"
            r"doesn'?t want to live|don'?t want to live|wants to die|want to die)"
        ),
        past=1,
        deniable=False,
    ),
    Sign("self_harm", 3, r"{other}(?:'?s| is| are|'?re)(?: \w+){0,2} suicidal", past=0),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?:'?s| is| are|'?re| keeps?)(?: \w+){0,2} (?:cutting|hurting|harming|"
            r"starving) {themself}"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?:'?s| is| has| just| are|'?re)(?: \w+){0,3} (?:on the (?:roof|ledge|"
            r"bridge)|about to jump|gonna jump|going to jump|locked (?:him|her)self in)"
        ),
        past=0,
    ),
)

_HARM_TO_OTHERS = (
    Sign("harm_to_others", 3, r"{i}(?: \w+){0,3} {mood}(?: \w+){0,3} {attack} {victim}"),
    Sign("harm_to_others", 3, r"{i}(?: \w+){0,3} {mood}(?: \w+){0,3} {attacking} {victim}"),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:want|wanna|going|gonna|plan|planning|thinking|thoughts|urge|urges|ready|about|"
            r"will|i'?ll)(?: \w+){0,3} (?:{attack}|{attacking}) {victim}(?: and| with| tonight|"
            r" right now| all| today| before| if| when| because)?"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:want|wanna|going|gonna|plan|planning|thinking|thoughts|urge|ready|will|i'?ll|"
            r"keep|hear)(?: \w+){0,4} (?:murder|kill|killing|hurting|"
            r"murdering)(?: other)? (?:people|somebody|someone|everyone|everybody|others)"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"{i}(?: \w+){0,4} (?:bring|bringing|take|taking|get|getting|grab) (?:a|my|"
            r"the) (?:gun|rifle|knife|shotgun|bomb)(?: \w+){0,2} (?:to|into|"
            r"and)(?: \w+){0,2} (?:work|school|office|court|courthouse|church|shoot|kill|hospital|"
            r"clinic|his|her|their|over there|make)"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:shoot|burn|blow) (?:up )?(?:the|this|that|your|their) (?:\w+ )?(?:place|school|"
            r"office|building|house|hospital|clinic|church|courthouse|store)(?: up| down)?"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:take|taking) (?:them|him|her|everyone|people|someone|"
            r"as many as i can)(?: all)? (?:with me|down with me|out with me)"
        ),
    ),
    Sign(
        "harm_to_others", 3, r"voices(?: \w+){0,6} (?:kill|hurt|stab|attack|harm)(?: \w+)?", past=1
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:afraid|scared|worried)(?: that)? (?:i|i'?ll|i'?m)(?: \w+){0,3} (?:hurt|kill|harm|"
            r"shake|smother|drown)(?: \w+)? (?:the|my|our|him|her|them|someone) ?(?:baby|kids?|"
            r"son|daughter|children|child|wife|husband)?"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:there (?:will|is going to|'?s gonna) be blood|he'?s a dead man|"
            r"she'?s a dead woman|they'?re all (?:going to|gonna) die)"
        ),
    ),
    Sign(
        "harm_to_others",
        2,
        (
            r"(?:make|making) (?:him|her|them|everyone) (?:all )?pay(?: for (?:this|what|it))|"
            r"(?:i'?m going to|i'?ll|gonna) (?:get|make) (?:him|her|them) (?:back|suffer|regret)"
        ),
    ),
    Sign("harm_to_others", 2, r"(?:he|she|they) (?:deserves?|needs?) to (?:die|be killed|suffer)"),
    Sign(
        "harm_to_others",
        3,
        (
            r"{other}(?:'?s| is| are| just| keeps?| says?| said|"
            r" has){0,3} {mood}(?: \w+){0,4} (?:kill|shoot|stab|murder|strangle|hurt|poison|"
            r"run over) (?:me|us|my \w+|the (?:kids|children|baby)|people|someone|everyone|her|"
            r"him|our \w+)"
        ),
        past=1,
    ),
)

_MEDICAL = (
    Sign(
        "medical",
        3,
        (
            r"(?:{neg}|barely|hardly|having trouble|struggling to|"
            r"hard time) (?:\w+ )?(?:breath(?:e|ing)|get (?:any |enough )?air|catch (?:my|his|her|"
            r"their|a) breath|swallow or breathe)(?! (?:through|out of) (?:my|his|her|the|"
            r"one)? ?(?:nose|nostrils?))(?! well at night)"
        ),
        past=1,
        deniable=False,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:trouble|difficulty|hard|hard time|problems?|shortness of|short of|"
            r"labored)(?: with| of)? (?:breath(?:e|ing)?|to breathe)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:stopped|quit|no longer|not|isn'?t) breathing|(?:gasping|fighting) for (?:air|"
            r"breath)|turn(?:ing|ed) (?:blue|purple|grey|gray)|lips (?:are |is )?(?:turning )?blue"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        r"(?:{i}|{other}(?:{is})?|is|'?s)(?: \w+){0,2} (?:choking|suffocating)(?! up)(?: on)?",
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:chest (?:pain|pains|hurts|hurting|pressure|tightness|is tight|feels tight|"
            r"feels heavy|ache)|(?:pain|pressure|tightness|squeezing|crushing|heaviness|elephant|"
            r"burning|weight)(?: \w+){0,3} (?:in|on|across) (?:my|his|her|"
            r"the) (?:\w+ )?chest)(?=[^\n]{0,120}(?:\barms?\b|\bjaw\b|sweat|breath|numb|nause|"
            r"faint|dizzy|right now|crush|spread|radiat|shoulder|clammy|vomit|throwing up|"
            r"passing out|suddenly|won'?t stop|unbearable|getting worse|neck|heart attack|severe|"
            r"terrible|awful|scared|just started))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:arm|jaw|sweat\w*|numb|dizzy|nause\w+|faint|breath|heart)(?:(?! (?:pain|"
            r"attack in)).){0,60} (?:chest (?:pain|pains|hurts|hurting|pressure|tightness|"
            r"is tight|feels tight)|(?:pain|pressure|tightness|squeezing)(?: \w+){0,3} (?:in|"
            r"on) (?:my|his|her|the) chest)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:crushing|terrible|severe|horrible|awful|worst|sudden|sharp crushing|"
            r"unbearable)(?: \w+){0,2} (?:chest pain|pain in (?:my|his|her) chest|chest pressure)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"chest (?:pain|pains|hurts|hurting|pressure|tightness|is tight|feels tight|"
            r"feels heavy)|(?:pain|pressure|tightness|squeezing|heaviness)(?: \w+){0,3} (?:in|on|"
            r"across) (?:my|his|her) chest"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:having|have|think(?:ing)?(?: i'?m| he'?s| she'?s| it'?s)?(?: having)?|might be|"
            r"could be|feels? like|looks like|like|it'?s|is this|is it|"
            r"maybe) (?:having )?an? (?:\w+ )?(?:heart attack|stroke|seizure|"
            r"anaphyla\w+(?: reaction| shock)?|cardiac arrest|aneurysm)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:having|has|have) (?:an? )?(?:severe|bad|terrible|serious|"
            r"life[- ]threatening) allergic reaction|allergic reaction(?: \w+){0,4} (?:right now|"
            r"throat|breath\w*|swell\w*|closing)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:just|suddenly) had (?:an?|another) (?:heart attack|stroke|seizure)|"
            r"heart (?:has )?stopped|no pulse|(?:can'?t|cannot) find (?:a|his|her) pulse|(?:doing|"
            r"need|start) cpr"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:face|mouth|smile|one side)(?: of (?:my|his|her) face)?(?: \w+){0,3} (?:droop\w*|"
            r"sagging|fallen|falling|crooked|went numb|is numb|paralyzed)|face droop\w*"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:slurr(?:ing|ed)|garbled)(?: (?:my|his|her|their))? ?(?:speech|words)?|(?:speech|"
            r"words)(?: \w+){0,3} (?:slurr\w+|garbled|jumbled)|(?:can'?t|cannot) (?:speak|talk|"
            r"get (?:my|his|her) words out)(?: all of a sudden| suddenly| properly| right|"
            r" clearly| and)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:can'?t|cannot|can not|unable to|couldn'?t) (?:move|feel|lift|raise|"
            r"control) (?:my|his|her|their|the|one) (?:\w+ )?(?:arm|leg|side|face|legs|arms|hand|"
            r"body|limbs)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:(?:left|right|one|whole|half) (?:side|arm|leg|half)(?: of (?:my|his|her) (?:body|"
            r"face))?|my face)(?: \w+){0,3} (?:numb|weak|paralyzed|limp|dead weight|gone numb)|"
            r"(?:sudden\w*|just)(?: \w+){0,4} (?:numb|numbness|weakness|blind|went blind|"
            r"lost (?:my )?vision|confused)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        r"{other}(?: just| has)? (?:collapsed|fainted|passed out|blacked out|stopped breathing)",
        past=0,
    ),
    Sign(
        "medical", 3, r"worst headache (?:of|in) (?:my|his|her) (?:whole )?life|thunderclap", past=0
    ),
    Sign(
        "medical",
        3,
        (
            r"bleed(?:ing)?(?: \w+){0,3} (?:a lot|heavily|badly|out|everywhere|to death|bad|"
            r"so much|profusely|nonstop|non-stop|and it won'?t|and won'?t stop|won'?t stop|"
            r"and (?:i|we) can'?t stop|like crazy|all over|through)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:{neg}) (?:get |make |to )?(?:the |my |his |"
            r"her )?(?:\w+ )?(?:stop(?:ping)?(?: the| my| his| her)? bleeding|bleeding to stop|"
            r"bleeding stop)|bleeding(?: \w+){0,4} (?:won'?t|will not|doesn'?t|not|isn'?t|"
            r"can'?t) (?:be )?(?:stop\w*|controlled)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:losing|lost|lots of|so much|a lot of|too much|"
            r"massive) (?:\w+ )?(?:of )?blood(?! (?:work|test|pressure|tests|samples?))|"
            r"blood (?:is )?(?:everywhere|gushing|spurting|pouring|squirting|all over)|(?:gushing|"
            r"spurting|pouring) blood|hemorrhag(?:e|ing)|severe bleeding|heavy bleeding"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        r"(?:vomiting|throwing up|coughing up|puking|spitting up|pooping|coughing) (?:\w+ )?blood",
        past=1,
    ),
    Sign(
        "medical",
        3,
        r"(?:soaking|soaked|filling) (?:through )?(?:a|\w+) pads?(?: every| an| in)?",
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:{i}|{other}|has|just|think|might have|may have|is|'?s|"
            r"accidentally)(?: \w+){0,3} (?:overdos(?:ed|ing)|o\.?d\.?(?:'?ed|ed|ing)|"
            r"taken an overdose|took an overdose|having an overdose)(?! (?:in|on (?:a )?form))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:took|taken|swallowed|ate|drank|downed|ingested|gave (?:him|her|myself)|"
            r"injected)(?: \w+){0,3} {lots}(?: \w+){0,4} {pill}(?! (?:as|every|for))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:swallowed|drank|ate|ingested|drinking|got into|drunk|"
            r"inhaled)(?: \w+){0,3} (?:bleach|antifreeze|poison|battery|button battery|rat poison|"
            r"cleaner|drain cleaner|pesticide|detergent|laundry pod|gasoline|lye|magnets?|ammonia|"
            r"carbon monoxide|a bottle of pills)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:{other}|{kin})(?:'?s| is| are|'?re| has| went| suddenly| just| fell| looks|"
            r" seems)(?: \w+){0,3} (?:unconscious|unresponsive|non-?responsive|lifeless|limp|"
            r"not responding|passed out|blacked out|knocked out|out cold|convulsing|seizing|"
            r"foaming at the mouth|collapsed|not waking up|turning blue|blue)(?! (?:in|during|"
            r"at) (?:the|a|my) )"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:won'?t|will not|can'?t|cannot|not|isn'?t|doesn'?t|didn'?t|don'?t) (?:wake|waking|"
            r"respond|responding|answer(?:ing)? me|moving or breathing|react|reacting)(?: (?:him|"
            r"her|them))?(?: up)?(?! (?:to|well to) (?:the )?(?:treatment|medication|letters?|"
            r"emails?|calls?))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:just|suddenly) (?:collapsed|passed out|fainted|blacked out)|(?:i'?m|"
            r"feel like i'?m|about to|going to|gonna) (?:going to |gonna |"
            r"about to )?(?:pass(?:ing)? out|faint(?:ing)?|black(?:ing)? out|lose consciousness|"
            r"losing consciousness)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:my |his |her |the )?(?:throat|airway|windpipe)(?:'?s| is| feels like it'?s|"
            r" feels like it is| keeps)?(?: \w+){0,2} (?:closing|swelling|tightening|swollen shut|"
            r"closed up|swelling shut|blocked)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:tongue|lips|face|mouth)(?:'?s| is| are| and \w+ are)?(?: \w+){0,2} swelling|"
            r"(?:tongue|lips) (?:is|are) (?:so |really |getting )?swollen"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:going into|in|having|it'?s) (?:anaphyla\w+|shock)(?: shock|"
            r" right now)?(?! (?:about|absorber))|(?:used|using|need|needs|where is|"
            r"don'?t have)(?: \w+){0,2} (?:epi ?pen|epinephrine)(?: and| right| now|"
            r" just)?(?: \w+){0,3}(?:still|now|just|help|isn'?t working|didn'?t work|again)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:call|calling|send|get|need|needs|want)(?: \w+){0,3} (?:an ambulance|911|9-1-1|"
            r"nine one one|paramedics|the ambulance|ems|an emt)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:this|it|its|it'?s|this'?s|is)(?:'?s| is| a| an|"
            r" an?)* (?:medical )?emergency(?! (?:room|contact|department|visit|surgery|care|"
            r"number|fund|services|physician|doctor|brake|exit|custody|order|motion|hearing|"
            r"c-section|appendectomy))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:i'?m|i am|think i'?m|(?:he|she)'?s|(?:he|she) is|feel like i'?m|"
            r"feels like i'?m) (?:literally |actually |really )?dying(?! (?:of|from|to|for|"
            r"inside))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:water (?:just )?broke|(?:baby|it)(?:'?s| is) coming(?: right)? now|"
            r"in labou?r(?: right)? now|contractions (?:are |every )?(?:\w+ ){0,2}(?:minutes?|"
            r"close)|(?:see|feel) the (?:head|baby coming))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:pregnant|weeks along)(?: \w+){0,5} (?:bleeding|blood|haven'?t felt|"
            r"stopped moving|not moving)|baby(?: \w+){0,3} (?:stopped moving|not moving|"
            r"isn'?t moving|limp|floppy|blue)|(?:haven'?t|can'?t|don'?t) (?:feel|felt) (?:the |"
            r"my )?baby(?: move| moving)?"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:been|was just|just (?:got|been|was)|got just|got) (?:shot|stabbed|electrocuted|"
            r"impaled)(?! (?:in|at|back in) (?:\d|iraq|afghanistan|vietnam|the (?:army|war|"
            r"service)))|(?:bit|bitten) by a (?:\w+ )?(?:snake|rattlesnake|black widow)|"
            r"snake (?:just )?bit"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:bone|guts|intestines|organs)(?:'?s| is| are)? (?:sticking|poking|coming) out|"
            r"(?:cut|chopped|sliced|tore|torn) (?:my|his|her) (?:\w+ )?(?:finger|fingers|hand|arm|"
            r"leg|toe|artery|throat) (?:clean )?(?:off|open)|severed"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:sugar|glucose)(?:'?s| is| level is| dropped to| reads?)(?: \w+){0,3} (?:[1-4]\d|"
            r"over [4-9]00|[5-9]\d\d)(?!\d)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:{other}|{kin})(?:'?s| is| are|'?re| was just| just| nearly|"
            r" almost)(?: \w+){0,2} (?:drowning|drowned|electrocuted|hit by a (?:car|truck|bus)|"
            r"having a fit|having a seizure|shaking uncontrollably)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:newborn|(?:\w+ )?(?:week|month)s? old|baby|infant)(?: \w+){0,6} (?:fever|"
            r"temperature|103|104|105)|fever of (?:10[4-9]|a hundred and (?:four|five|six))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:stiff neck|neck is stiff)(?: \w+){0,5} fever|fever(?: \w+){0,5} stiff neck|"
            r"severe (?:abdominal|stomach|belly) pain|worst pain (?:of|in) my life"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:missed|skipped|been off|haven'?t had|out of)(?: \w+){0,3} (?:insulin|"
            r"dialysis)(?! (?:in the past|questions))"
        ),
        past=1,
        deniable=False,
    ),
)

_DANGER = (
    Sign(
        "danger",
        3,
        (
            r"{other}(?:'?s| is| are|'?re| has| just| keeps| now| has just|"
            r" been){0,2} (?:trying to |going to |gonna |about to |"
            r"here to )?(?:break(?:ing)? (?:in|down|into|the door)|broken in|"
            r"kicking (?:in )?the door|banging on (?:the|my) door|chasing|chase|following me|"
            r"beat(?:ing)?(?: up)? (?:me|us|my|her|him|on)|hitting (?:me|us|my \w+|her|"
            r"him)(?! (?:with|from behind with) (?:his|her|the|a) (?:car|truck))|chok(?:e|"
            r"ing) (?:me|her|him|us)|strangl(?:e|ing) (?:me|her|him|us)|attack(?:ing)? (?:me|us|"
            r"my|her|him)|kill(?:ing)? (?:me|us|her|him|my \w+|everyone)|hurt(?:ing)? (?:me|us|"
            r"her|him|my (?:son|daughter|mom|mother|kids|baby)|the (?:kids|baby))|"
            r"shoot(?:ing)?(?: at)? (?:me|us|people|everyone|her|him)|stab(?:bing)? (?:me|us|"
            r"people|her|him)|point(?:ing)? a (?:gun|knife)|rap(?:e|ing) (?:me|her)|"
            r"kidnap\w* (?:me|us|my|her|him)|threatening (?:me|us|everyone) with|waving a (?:gun|"
            r"knife))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"{other}(?:'?s| is| are|'?re| has| got| just| came| showed up|"
            r" walked in){0,3}(?: \w+){0,4} (?:with|has|got|holding|carrying|pulled|pulled out|"
            r"waving) (?:a|his|her|the|my) (?:loaded )?(?:gun|knife|weapon|machete|rifle|pistol|"
            r"bat|shotgun|ax|axe|bomb)(?! (?:license|collection|permit|safe|registered))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"{other}(?:'?s| is| are|'?re|'?s right| just| has){0,2} (?:here|outside|at (?:the|"
            r"my) door|downstairs|upstairs|in (?:the|my) (?:house|room|apartment|kitchen|"
            r"yard))(?: \w+){0,6} (?:gun|knife|weapon|kill|hurt|scared|afraid|hiding|drunk|"
            r"yelling|screaming|furious|help|threaten\w*|won'?t leave|leave|get in)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:my|the) (?:ex|stalker|abuser|attacker|kidnapper|intruder|burglar)(?:'?s| is|"
            r" just)?(?: \w+){0,3} (?:here|outside|inside|coming|at the door|in the house|"
            r"found me|showed up|waiting for me|following me)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:gun|knife)(?:'?s| is)? (?:to|at|on|against|pointed at) (?:my|her|his|our|me|"
            r"us) ?(?:head|throat|neck|face|back|family)?|(?:holding|held) (?:me |us |"
            r"\w+ )?(?:at gunpoint|hostage|at knifepoint|captive)|at gunpoint"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"active shooter|shots (?:fired|are being fired)|(?:there'?s|there is) (?:a|an active|"
            r"some) (?:shooter|gunman|man with a (?:gun|knife)|guy with a (?:gun|knife)|intruder|"
            r"bomb)|(?:someone|somebody|a man|a guy|he|she|they)(?:'?s| is| are|"
            r"'?re)? (?:shooting|firing a gun|firing shots)(?! (?:pain|pains|up|video|photos|"
            r"hoops|for|the breeze))|hear (?:gunshots|gunfire|shots)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:home invasion|being robbed|robbing (?:me|us)|being (?:attacked|kidnapped|"
            r"followed|chased|held|raped|assaulted|beaten|stabbed|shot at|"
            r"trafficked)(?: right now| by| now)?|someone (?:broke|is) in(?:to)? (?:my|the|"
            r"our) (?:house|home|apartment|place))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:house|home|building|kitchen|apartment|room|office|car|truck|garage|stove|engine|"
            r"bed|curtains|clinic|hospital|hallway|place|basement|van|vehicle|bus|roof|lobby|oven|"
            r"hair|shirt|clothes|somebody|someone|baby|{kin})(?:'?s| is| are| just caught| caught|"
            r" just went up)? (?:still )?(?:on fire|in flames|burning down|burning up|"
            r"up in flames|fire)(?! (?:insurance|department|claim|damage|last))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:there'?s|there is) (?:a |an? \w+ )?(?:fire|explosion|gas leak)(?! (?:damage|"
            r"department|station|hydrant|alarm|extinguisher|sprinkler))|(?:smoke|gas|fumes)(?:'?s|"
            r" is| are)? (?:everywhere|filling|coming (?:in|from|out)|pouring|leaking)|(?:smell|"
            r"smelling|smells? like) (?:gas|a gas leak)|gas leak|carbon monoxide (?:alarm|"
            r"detector)(?: is| going| went)?"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:trapped|pinned|stuck)(?: \w+){0,2} (?:in|inside|under|underneath|beneath|between|"
            r"upside down|behind)(?! traffic| a (?:job|contract|lease|marriage|line|loop)|"
            r" my (?:contract|lease|job)| this (?:job|contract|loop|form)| (?:customs|meetings?|"
            r"bed))(?: \w+){0,4} (?:car|truck|van|vehicle|wreck|wreckage|elevator|building|room|"
            r"house|fire|rubble|seat|water|machine|steering wheel|door|dashboard|bathroom|"
            r"basement|cab|suv|bus|debris|closet|well)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:can'?t|cannot|can not|couldn'?t|unable to) get (?:out(?! much| anymore| as| more|"
            r" of (?:bed|(?:my|the|this|that|our|a) (?:lease|contract|lawsuit|agreement|policy|"
            r"bed|loan|deal|marriage|mortgage|chair)))|my \w+ out|him out|her out|them out|free|"
            r"away from him|away from her)(?: of| from)?(?: the| my| this)? ?(?:car|truck|house|"
            r"building|seat|vehicle|room|wreck|fire|van|suv)?(?! of (?:bed|my (?:lease|contract)|"
            r"the (?:lease|contract|lawsuit|agreement|policy|bed|loan)))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:{kin}|someone|people|person|passenger|driver|kids|he|she|they)(?:'?s| is| are|"
            r"'?re)? (?:still )?(?:trapped|pinned|stuck (?:inside|in the car|under)|"
            r"inside the (?:car|house|fire))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:car|truck|van|vehicle|boat|we|i)(?:'?s| is| are|'?re|'?m)? (?:sinking|"
            r"under ?water|filling (?:up )?with water|in the (?:river|lake|canal|water)|"
            r"upside down|on (?:its|the) (?:roof|side)|hanging off|leaking (?:gas|fuel)|"
            r"smoking and)(?! on my (?:mortgage|loan|house))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:stuck|stopped|sitting|standing|stranded|still) (?:in|"
            r"on) the (?:middle of (?:the )?)?(?:\w+ )?(?:road|highway|freeway|interstate|lane|"
            r"intersection|train tracks|tracks|railroad|shoulder)(?: \w+){0,8} (?:cars|traffic|"
            r"trucks|scared|not safe|unsafe|danger\w*|coming|dark|move|train)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:not|don'?t feel|doesn'?t feel|isn'?t|never|no longer|"
            r"aren'?t) (?:\w+ )?safe(?: (?:here|now|right now|at home|anymore|in (?:my|"
            r"this) (?:house|home|place)|with (?:him|her)|to (?:go home|be here|talk|"
            r"stay)))?(?! (?:driver|to (?:drive|say)|deposit))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:{i}|we|we'?re|{other}(?:{is})?|my life is|our lives are|lives are|"
            r"is)(?: \w+){0,2} in (?:immediate |serious |real |grave )?danger(?! of)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:i'?m|i am|we'?re|we are|she'?s|been) (?:hiding|locked)(?: \w+){0,2} (?:in|from|"
            r"under|inside|behind)(?: \w+){0,3} (?:closet|bathroom|bedroom|him|her|them|basement|"
            r"trunk|room|husband|boyfriend|ex|someone|bed|attic|father|dad)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:locked (?:me|us) (?:in|up|inside)|won'?t let (?:me|us|her) (?:leave|out|go home|"
            r"go)|not letting (?:me|us|her) (?:leave|out|go)|being held (?:here|against)|"
            r"against my will)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:call|calling|send|get|need)(?: \w+){0,2} (?:the police|the cops|police|cops|"
            r"a cop|the fire department|help now|help right now|help immediately|help fast|"
            r"help quick)(?! (?:report|records|officer'?s))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:help|help me|please help|somebody help|someone help)(?: me|"
            r" us)?(?: please)?(?: \w+)? (?:he'?s|she'?s|they'?re|i'?m|we'?re|hurry|"
            r"help)(?: \w+){0,2} (?:hurt|dying|going to|gonna|coming|trapped|kill\w*|help|"
            r"bleed\w*|attack\w*|now|me)|(?:help me ){2,}|help help|please hurry"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:going to|gonna|will|'?ll) (?:kill|murder|shoot|stab|hurt) (?:me|us|my (?:kids|"
            r"children|family|son|daughter|mom|mother))(?! (?:when|if|once) (?:he|she|they|"
            r"my \w+) (?:sees?|finds? out|hears?|gets?|learns?))"
        ),
        past=0,
    ),
)

_ABUSE = (
    Sign(
        "abuse",
        2,
        (
            r"{other}(?:'?s| is| are| has been| keeps| always| still| often| constantly|"
            r" regularly| been| also| sometimes){0,3} (?:hits|hitting|beats|beating|punches|"
            r"punching|slaps|slapping|kicks|kicking|chokes|choking|strangles|burns|abuses|abusing|"
            r"hurts|hurting|shoves|pushes|pushing|threatens|threatening|rapes|raping|molests|"
            r"molesting|stalks|stalking|whips|bites|controls|controlling|terrorizes) (?:me|us|her|"
            r"him|them|(?:my|our|the|his|her) (?:\w+ )?(?:kids?|children|son|daughter|mom|mother|"
            r"dad|father|grandmother|grandfather|sister|brother|wife|baby))(?! (?:up|that|of|"
            r"emails?|calls?|with (?:emails|calls|a lawsuit|lawsuits|legal)))"
        ),
        past=None,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:hit|beat|punched|slapped|kicked|choked|strangled|burned|raped|molested|hurt|"
            r"attacked|assaulted|threatened|shoved|grabbed|threw) (?:me|us|my (?:kids?|son|"
            r"daughter|mother|mom|baby|child)|the (?:kids|baby)|her|him)(?: \w+){0,4} (?:again|"
            r"last night|this morning|tonight|today|yesterday|every|whenever|"
            r"in front of the (?:kids|children)|just now|when (?:he|she)(?:'?s| is|"
            r" gets) (?:drunk|angry|mad))"
        ),
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:i'?m|i am|i think i'?m|we'?re|{kin} (?:is|'?s)|she'?s|he'?s|{other} is|are|"
            r"am) (?:still |being |getting )*being (?:\w+ )?(?:abused|beaten|hit|hurt|molested|"
            r"stalked|trafficked|neglected|starved|exploited|threatened|mistreated|raped|"
            r"blackmailed|controlled)(?! (?:on|as|in the market))"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:afraid|scared|terrified|frightened) (?:of|to be (?:around|alone with|"
            r"home with)) (?:my|him|her|the|his|our) ?(?:\w+ )?(?:{kin}|caregiver|caretaker|nurse|"
            r"aide|boss)?|(?:afraid|scared|terrified) to (?:go home|be home|go back|leave him|"
            r"leave her|sleep)|not safe at home(?! depot)"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        3,
        (
            r"(?:touch(?:es|ing|ed)|molest(?:s|ing|ed|s)|rap(?:es|ing|ed)|abus(?:es|ing|ed)|"
            r"assault(?:s|ing|ed)|having sex with|sexual things to|"
            r"inappropriate\w* with)(?: \w+){0,2} (?:me (?:at night|down there|in my|where|"
            r"inappropriately|and told me|and said|when we)|(?:my|our|the|a|her|"
            r"his) (?:\w+ )?(?:son|daughter|child|kids?|children|little (?:girl|boy)|niece|nephew|"
            r"grand(?:son|daughter)|student|stepdaughter|stepson))"
        ),
        past=1,
    ),
    Sign(
        "abuse",
        3,
        (
            r"(?:my )?(?:step ?dad|step ?father|dad|father|uncle|brother|coach|teacher|"
            r"mom'?s boyfriend|cousin|step ?brother|grandpa|priest|"
            r"babysitter)(?: \w+){0,2} (?:touches|touching|comes into my (?:room|bed)|"
            r"makes me (?:touch|do)|molests|rapes|hits|beats|hurts|burns|locks|whips|"
            r"does things to) ?(?:me|us)?"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:bruises?|burns|marks|welts|cigarette burns)(?: \w+){0,4} (?:on|all over) (?:my|"
            r"the|his|her) (?:\w+ )?(?:son|daughter|child|baby|kids?|mother|mom|father|"
            r"grandmother|body|back|neck)(?:.{0,60}(?:from (?:his|her|the|my)|caregiver|aide|dad|"
            r"father|boyfriend|ex|teacher|daycare|nursing home|facility|explain))"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:takes|taking|keeps|keeping|steals|stealing|took|took away|"
            r"has) (?:all )?(?:of )?(?:my|her|his|grandma'?s|my (?:mom|mother|dad|"
            r"father)'?s) (?:\w+ )?(?:money|passport|pension|phone|medication|checks|"
            r"social security|id|documents|papers|keys)(?:.{0,60}(?:won'?t (?:let|give)|"
            r"can'?t leave|control|so i can'?t|scared|afraid|caregiver|caretaker))"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:makes?|making|forces?|forcing) (?:me|us|her|him|my (?:daughter|"
            r"son)) (?:to )?(?:have sex|sleep with|do things|work without|touch|work for free|"
            r"undress|sell)"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:leaves?|leaving|left) (?:the|my|his|her|their) (?:\w+ )?(?:kids?|children|baby|"
            r"child|mother|father|toddler)(?: \w+){0,3} (?:alone (?:all day|for days|all night|"
            r"overnight|in the (?:car|house))|without food|locked|unattended)|(?:not being fed|"
            r"no food for the (?:kids|children)|doesn'?t feed)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:caregiver|aide|nursing home|staff|facility|nurse)(?: \w+){0,4} (?:hits?|hitting|"
            r"hurts?|hurting|yells? at|slaps?|starv\w+|neglect\w*|ties?|tied|restrain\w*|drugg\w+|"
            r"steal\w*|rough with) (?:him|her|my (?:mother|mom|father|dad|grandmother|grandfather|"
            r"husband|wife)|me|them|residents|from)"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:domestic|sexual|child|elder|physical) (?:violence|abuse)(?: \w+){0,3} (?:at home|"
            r"right now|going on|happening|in my house|in my home|situation|every day|"
            r"is getting worse)"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:in|stuck in|trying to (?:leave|get out of|escape)|leaving|escape|"
            r"trapped in) (?:an? )?(?:abusive|violent) (?:\w+ )?(?:relationship|marriage|home|"
            r"husband|wife|partner|household|situation|boyfriend|girlfriend)"
        ),
        past=0,
    ),
)

_MINOR = (
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
            r"(?:my|his|her) (?:mom|dad|mother|father|parents)(?: \w+)? (?:don'?t|doesn'?t|do not|"
            r"does not|can'?t|must not|shouldn'?t|mustn'?t) (?:know (?:i'?m|that i|about)|"
            r"find out|let me|have to know|need to know)|don'?t tell my (?:parents|mom|dad|mother|"
            r"father)|without my (?:parents|mom|dad)(?: knowing)?"
        ),
        deniable=False,
    ),
)

_HANDOFF = (
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
            r"directed|direct|switch|switched|switch over|get through|route)(?: \w+){0,2} (?:to|"
            r"with|through to|over to|through|onto)(?: \w+)? ?(?:a|an|the|some|any|your|"
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
            r"(?:is there|are there|isn'?t there|is|can)(?: \w+)? (?:a|an|any|some)? ?(?:real|"
            r"live|actual|human|other)* ?(?:person|people|human|humans|someone|somebody|anyone|"
            r"anybody|agent|representative|operator|staff)(?: \w+){0,2} (?:i can (?:talk|speak|"
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
            r"stop)(?: \w+){0,4} (?:talk|speak|talking|speaking|deal|dealing|chat|chatting|type|"
            r"typing|answer|answering)(?: \w+)? (?:to|with|into)? ?(?:a|an|this|the|some|"
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

_INSULT = (
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

_INJECTION = (
    Sign(
        "injection",
        1,
        (
            r"(?:ignore|disregard|forget|override|bypass|skip|discard|drop|"
            r"neglect)(?: \w+){0,3} (?:previous|prior|above|earlier|preceding|your|all|system|"
            r"initial|original|the|any)(?: \w+){0,2} (?:instructions?|rules|prompts?|guidelines|"
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
            r"behave|respond|answer|roleplay|role-play)(?: \w+)? as (?:if you|though you|"
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
            r"list)(?: \w+){0,4} (?:your|the|all) (?:\w+ ){0,2}(?:prompt|instructions|rules|"
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
            r"bypass(?: \w+){0,3} (?:safety|security|filter|restrictions|guardrails|checks?)"
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
            r"encode)(?: \w+){0,3} (?:everything|all the words|the words|the text|all text|"
            r"the above|all of the above|what'?s|anything)(?: \w+){0,3} (?:above|before this|"
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
            r"call)(?: \w+){0,2} (?:the |this |my |all |a )?(?:session|ticket|tickets|database|"
            r"table|sessions|records|policy|tool|function|sql|access to admin|admin rights|"
            r"priority to|claim as approved|status to|claim to approved|everyone'?s)(?! (?:limit|"
            r"renewal|holder|number|coverage|last))"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:show|tell|give|read|list|send)(?: \w+){0,3} (?:other|another|previous|all|"
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

_FRUSTRATION = (
    Sign(
        "frustration",
        1,
        (
            r"(?:i (?:already|just)|i'?ve already|already|i have already|as i|like i) (?:told|"
            r"said|answered|gave|explained|given|answer|typed|mentioned)(?: \w+)? ?(?:you|that|"
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
            r"(?:i'?m|i am|getting|so|really|very|pretty)(?: \w+)? (?:frustrated|annoyed|fed up|"
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

LEXICON = Lexicon(
    language="en",
    slots=_SLOTS,
    figurative=(
        (
            r"\b(?:is|are|was|been|just|really|absolutely|literally|'?s|'?re|"
            r"keeps?) killing (?:me|us|my (?:\w+ )?(?:back|knees?|feet|head|legs?|neck|shoulders?|"
            r"hips?))\b(?! with| and the)"
        ),
        (
            r"\bkill(?:s|ed|ing)? (?:for (?:a|an|some|the)\b|time\b|two birds|an hour|"
            r"a few (?:hours|minutes)|the (?:lights?|engine|motor|deal|mood|pain|power|switch|"
            r"germs|bugs|infection|battery)|it at|a (?:bug|spider|cancer)|weeds|bacteria|"
            r"cancer cells)"
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
            r" had)?(?: \w+)? (?:died|dead|dying|die)\b"
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
            r"her)(?: \w+)? (?:from behind|with (?:his|her|the|a) (?:car|truck|van|suv)|"
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
    ),
    past=(
        r"\b(?:(?:19|20)\d\d|(?:days?|weeks?|months?|years?|decades?) (?:ago|back|earlier|"
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
    ),
    fresh=(
        r"\bright now\b|(?<!weeks )(?<!months )(?<!years )(?<!until )(?<!days )(?<!not "
        r")\bnow\b(?! (?:i|it|he|she) (?:have|has|need|is fine|am fine|am ok|feel better))|"
        r"\bjust (?:now|started|took|happened|swallowed|drank|collapsed|fell|got|been|passed|"
        r"stopped|hit|broke|overdosed)\b|\btonight\b|\bthis (?:minute|second|moment|"
        r"instant)\b|\b(?:seconds?|minutes?|mins?|hours?|hour) ago\b|\bcurrently\b|"
        r"\b(?:won'?t wake up|(?:not|isn'?t) (?:breathing|responding|waking)|unresponsive)\b|"
        r"\bat this moment\b|\bsuddenly\b|\ball of a sudden\b|\bstill\b(?! (?:have|has|hurts|"
        r"dealing|in (?:pain|treatment|therapy)|paying|waiting|driv))"
    ),
    denial=(
        r"(?:\b(?:never (?:said|thought|told (?:you|anyone|them))|didn'?t say|"
        r"don'?t think)(?: that)? i(?:'?d|'?m)?(?: \w+){0,3}|\b(?:not|never|no longer|"
        r"wouldn'?t|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t|"
        r"hadn'?t|without|no|nobody(?:'?s| is)?|no one(?:'?s| is)?|denies|denied|deny|nor|"
        r"none of|never had|neither|free of|nothing like|ain'?t|can'?t be|couldn'?t be|stop|"
        r"rule out|ruled out)(?<!can't stop)(?<!cant stop)(?<!wont stop)(?<!won't "
        r"stop)(?:[\s,]+(?!sure\b|know\b|care\b|kidding\b|joking\b|okay\b|ok\b|well\b|doing\b|"
        r"help\b|only\b|anymore\b|alone\b|lying\b|listening\b|left\b|more\b|wait\b|happy\b|"
        r"feeling\b|safe\b|cope\b|deal\b|handle\b|stand\b|take\b|matter\b|better\b|good\b|"
        r"working\b|here\b|home\b|i'?m\b|i\b|he\b|she\b|and\b|so\b|please\b)[\w']+){0,4})"
    ),
    refusal=(
        r"no\b(?! (?:one|body|reason|hope|longer|way|point|joke|idea|matter))|none\b|never\b|"
        r"not at all\b|negative\b|nope\b|does not apply\b|n/a\b"
    ),
    signs={
        "crisis": _SELF_HARM + _HARM_TO_OTHERS,
        "emergency": _MEDICAL + _DANGER,
        "handoff": _HANDOFF,
        "abuse": _ABUSE,
        "minor": _MINOR,
        "insult": _INSULT,
        "injection": _INJECTION,
        "frustration": _FRUSTRATION,
    },
)

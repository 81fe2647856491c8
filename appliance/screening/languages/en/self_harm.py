"""English: wishes, plans and attempts to die, and self-injury."""

from __future__ import annotations

from appliance.screening.grammar import Sign

SELF_HARM = (
    Sign(
        "self_harm",
        3,
        (
            r"(?:thinking|think|thoughts?|feel|want|tempted|urge|urges|imagine|"
            r"picture)(?: [\w']+){0,3} (?:swerv\w+|veer\w+|steer\w*|crash\w*|"
            r"driv\w+)(?: [\w']+){0,3} (?:into|off)(?: [\w']+){0,2} (?:traffic|tree|wall|"
            r"median|bridge|river|pole|truck|cliff)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:favor|better|happier|easier|care|miss|missed|matter|relieved|"
            r"notice)(?: [\w']+){0,5} if i (?:died|was dead|were dead|killed my ?self|"
            r"were gone forever)|(?:do|doing) everyone a favor(?: and| by)? (?:if i|dying|"
            r"disappear)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:don'?t think|not going to|not gonna|won'?t|can'?t|not sure|"
            r"don'?t know if)(?: [\w']+){0,5} make it (?:through|to|until|till) (?:the night|"
            r"tonight|tomorrow|morning|the morning|the day|the weekend)|end(?:ing)? (?:things|"
            r"it|everything) (?:for good|tonight|forever|once and for all)"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:texted|sent|left|wrote|messaged)(?: [\w']+){0,3} (?:goodbye|"
            r"a note saying goodbye|suicide note)|said goodbye(?: to us|"
            r" to me)? and(?: [\w']+){0,4} (?:pills|gun|answer|answering|picking up|find)"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{i}(?: [\w']+){0,3} (?:a|the|my) (?:loaded )?(?:gun|pistol|noose|rope|razor|"
            r"blade|knife)(?: [\w']+)? (?:next to me|in my hand|in my lap|in front of me|"
            r"ready|right here|beside me|to my head)"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"life (?:has no|has lost|doesn'?t have any|holds no|lost its|"
            r"has lost its)(?: all)? (?:meaning|point|purpose)|want out of (?:this )?life|"
            r"(?:want|ready|going|gonna)(?: [\w']+){0,2} (?:to )?(?:leave|leaving|"
            r"check out of) (?:this (?:world|earth|life)|life)(?: behind)?"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"tell (?:my |our )?(?:{kin})(?: that)? i(?:'?m sorry(?! i'?m late)| am sorry|"
            r" love| loved)(?: (?:him|her|them))?"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{mood}(?: [\w']+){0,2} (?:overdose|od|blow my (?:brains|head) (?:out|off)|"
            r"swallow a bullet|put a bullet in|crash my (?:car|truck) on purpose|"
            r"take every pill|take (?:them all|the (?:whole|entire) bottle|all of them)|"
            r"starve my ?self)|blow my brains out|(?:going to|gonna|will) do it tonight|"
            r"(?:only|easiest) way out is (?:to die|death|dying|suicide)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (r"(?:wanna|want to|gonna|going to|just|might|feel like) (?:kms|ctb|unalive)|kms"),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:cutting|burning|hurting|slicing) (?:my|into my) (?:arms?|wrists?|legs?|"
            r"thighs?|skin)(?: again| so| to feel| on purpose)?|(?:better|"
            r"happier) if i (?:was|were|am|wasn'?t|weren'?t) (?:dead|gone|not (?:here|around|"
            r"alive)|here|around|alive)"
        ),
        past=1,
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"at the end of my rope|(?:nothing|no one|nobody) (?:left|"
            r"matters?)(?: [\w']+){0,2} (?:anymore|any more|for me)|(?:everything|it all|"
            r"life)(?:'?s| is| feels| seems)(?: [\w']+)? (?:pointless|hopeless|meaningless)|"
            r"i feel (?:so |completely |totally )?(?:hopeless|worthless)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "self_harm", 1, r"(?:can'?t|cannot) do this (?:anymore|any more|any longer)", deniable=False
    ),
    Sign("self_harm", 3, r"{mood}(?: [\w']+){0,2} (?:just )?{hurt} {self}"),
    Sign("self_harm", 3, r"{mood}(?: [\w']+){0,2} {hurting} {self}"),
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
    Sign("self_harm", 3, r"{mood}(?: [\w']+){0,2} (?:end|take|ending|taking) my (?:own )?life"),
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
        (
            r"{mood}(?: [\w']+){0,2} (?:end|ending|finish) (?:it all|it|everything|it tonight|"
            r"this life)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        r"(?:end it all|end it tonight|ending it all|ending it tonight|end my suffering)",
    ),
    Sign(
        "self_harm", 3, r"{mood}(?: [\w']+){0,2} (?:commit|committing|attempt|attempting) suicide"
    ),
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
            r"pray)(?: [\w']+){0,2} (?:to |i |i'?d )?(?:just )?(?:die|be dead|was dead|were dead|"
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
        (
            r"(?:want|wish|need|mean|thinking|thoughts?)(?: [\w']+){0,3} (?:my )?death(?: to "
            r"come| soon)"
        ),
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
            r"(?:go|fall|going) to sleep(?: and)?(?: [\w']+){0,2} (?:never|not) wake up|"
            r"never wake up(?: again)?|hope i don'?t wake up"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{mood}(?: [\w']+){0,3} (?:jump|jumping|step|walk|drive|driving|crash|throw my ?self|"
            r"stepping|walking|steer|lie down|lay down)(?: [\w']+){0,3} (?:off|in front of|into|"
            r"under|from|onto)(?: [\w']+){0,2} (?:bridge|roof|building|balcony|cliff|overpass|"
            r"ledge|"
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
            r"stockpil\w+)(?: [\w']+){0,3} (?:pills|gun|rope|noose|razor|"
            r"knife)(?: [\w']+){0,8} (?:use it|do it|end it|end my|kill|myself|die|over with|"
            r"take them all|not wake|goodbye|tonight|on me|ready)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{mood}(?: [\w']+){0,2} (?:take|swallow|down)(?: [\w']+){0,2} {lots}(?: "
            r"[\w']+){0,3} {pill}"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:say|saying|said|wrote|writing|written|this is)(?: [\w']+){0,3} (?:my )?(?:last|"
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
            r"(?:nobody|no one|noone|no-one)(?: [\w']+){0,3} (?:miss me|care if i (?:die|died|"
            r"was gone|disappeared|lived)|notice if i (?:died|was gone|disappeared))"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:want|wish|need)(?: [\w']+){0,3} (?:it|this|everything|the pain|"
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
            r" been){0,3} {mood}(?: [\w']+){0,4} (?:{hurt}|{hurting}) {themself}"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?: [\w']+){0,4} (?:wants?|wish(?:es)?|says|said|talking about|talks about|"
            r"threatening|threatens|tells me|told me|texted)(?: [\w']+){0,4} (?:to die|to be dead|"
            r"dying|suicide|end (?:his|her|their) (?:own )?life|ending it|end it all|"
            r"taking (?:his|her|their) (?:own )?life|not want(?:ing)? to live|"
            r"doesn'?t want to live|don'?t want to live|wants to die|want to die)"
        ),
        past=1,
        deniable=False,
    ),
    Sign("self_harm", 3, r"{other}(?:'?s| is| are|'?re)(?: [\w']+){0,2} suicidal", past=0),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?:'?s| is| are|'?re| keeps?)(?: [\w']+){0,2} (?:cutting|hurting|harming|"
            r"starving) {themself}"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?:'?s| is| has| just| are|'?re)(?: [\w']+){0,3} (?:on the (?:roof|ledge|"
            r"bridge)|about to jump|gonna jump|going to jump|locked (?:him|her)self in)"
        ),
        past=0,
    ),
)

"""English: danger to life."""

from __future__ import annotations

from appliance.screening.grammar import Sign

DANGER = (
    Sign(
        "danger",
        3,
        (
            r"(?:there (?:are|is)|there'?s|some|two|three|several)(?: [\w']+){0,6} (?:with|"
            r"pointing|carrying|holding|have|has) (?:a |an )?(?:guns?|knife|knives|weapons?|"
            r"rifles?|machetes?)(?! (?:collection|permits?))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:has|have|got|keeps?|keeping|holding) (?:me|us) (?:locked|tied|trapped|"
            r"chained|captive|hostage)(?: up| in)?|(?:coming|runs?|running|came) (?:after|at|"
            r"toward|towards) (?:me|us)(?: with)?|(?:i'?m|i am|we'?re|we are) (?:trapped|"
            r"pinned)(?! in (?:a|this|my|the) (?:job|marriage|contract|lease|loop|"
            r"relationship|cycle|bad))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:car|truck|bus|van|we'?re|we are|i'?m)(?:'?s| is)? (?:teetering|dangling|"
            r"hanging|about to (?:fall|go over|explode|roll|sink))(?: [\w']+){0,4} (?:edge|"
            r"bridge|cliff|off|over|guardrail|river)?"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:the|that|this|some|a) (?:other )?(?:guy|man|driver|woman|dude|person|kid|"
            r"stranger|customer|patient)(?: [\w']+){0,10} (?:with|has|holding|swinging|waving|"
            r"carrying|pulled|pulled out|pointing) (?:a|his|her|the) (?:loaded )?(?:gun|knife|"
            r"bat|baseball bat|machete|weapon|crowbar|tire iron|rifle|pistol)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:smoke|fumes|gas|flames|fire)(?:'?s| is| are)? (?:\w+ ){0,2}(?:everywhere|"
            r"filling|coming|pouring|spreading|under the door|in the (?:house|hall|hallway|"
            r"room|kitchen|building|car))|(?:there'?s|there is|i see|see|we have) (?:so much |"
            r"a lot of |lots of )?(?:smoke|flames)(?! (?:damage|detector|alarm))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:someone|somebody|a man|a stranger|an intruder|people|they|he)(?:'?s| is| are|"
            r"'?re)? (?:in|inside|trying to get in|trying to get into|trying to break into|"
            r"breaking into|coming into)(?: (?:my|the|our))? (?:house|home|apartment|room|"
            r"garage|window|door)(?! (?:alone|with (?:me|us)|now and then|sleeping|with the))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:flood ?)?water(?:'?s| is)? (?:still )?(?:rising|coming in(?:to)? the (?:car|"
            r"house|window)|up to (?:my|our|the window))|(?:pounding|banging|kicking|"
            r"beating) (?:on |at |in |down )?(?:my|the|our) door|(?:he|she|they)(?:'?s| is|"
            r" are|'?re|'?ll| will)? (?:coming|going|gonna|here) (?:back )?(?:to )?(?:get|"
            r"find|hurt|kill) (?:me|us|my \w+)|(?:found|tracked) (?:me|"
            r"us)(?: down)? and(?: [\w']+){0,3} (?:outside|here|coming)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:we'?re|we are|i'?m|i am|car is|car'?s|truck is)(?: [\w']+)? (?:upside down|"
            r"in (?:a|the) ditch(?: and)?|hanging (?:off|over)|over the (?:edge|"
            r"guardrail))(?:.){0,40}(?:help|stuck|can'?t|hurt|bleed|trapped|send|out)?"
        ),
        past=0,
    ),
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
            r" walked in){0,3}(?: [\w']+){0,4} (?:with|has|got|holding|carrying|pulled|pulled out|"
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
            r"yard))(?: [\w']+){0,6} (?:gun|knife|weapon|kill|hurt|scared|afraid|hiding|drunk|"
            r"yelling|screaming|furious|help|threaten\w*|won'?t leave|leave|get in)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:my|the) (?:ex|stalker|abuser|attacker|kidnapper|intruder|burglar)(?:'?s| is|"
            r" just)?(?: [\w']+){0,3} (?:here|outside|inside|coming|at the door|in the house|"
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
            r"(?:trapped|pinned|stuck)(?: [\w']+){0,2} (?:in|inside|under|underneath|beneath|"
            r"between|"
            r"upside down|behind)(?! traffic| a (?:job|contract|lease|marriage|line|loop)|"
            r" my (?:contract|lease|job)| this (?:job|contract|loop|form)| (?:customs|meetings?|"
            r"bed))(?: [\w']+){0,4} (?:car|truck|van|vehicle|wreck|wreckage|elevator|building|room|"
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
            r"intersection|train tracks|tracks|railroad|shoulder)(?: [\w']+){0,8} (?:cars|traffic|"
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
            r"is)(?: [\w']+){0,2} in (?:immediate |serious |real |grave )?danger(?! of)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:i'?m|i am|we'?re|we are|she'?s|been) (?:hiding|locked)(?: [\w']+){0,2} (?:in|from|"
            r"under|inside|behind)(?: [\w']+){0,3} (?:closet|bathroom|bedroom|him|her|them|"
            r"basement|"
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
            r"(?:call|calling|send|get|need)(?: [\w']+){0,2} (?:the police|the cops|police|cops|"
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
            r" us)?(?: please)?(?: [\w']+)? (?:he'?s|she'?s|they'?re|i'?m|we'?re|hurry|"
            r"help)(?: [\w']+){0,2} (?:hurt|dying|going to|gonna|coming|trapped|kill\w*|help|"
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

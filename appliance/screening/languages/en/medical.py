"""English: medical emergencies."""

from __future__ import annotations

from appliance.screening.grammar import Sign

MEDICAL = (
    Sign(
        "medical",
        3,
        (
            r"(?:grabbing|clutching|grabbed|clutched|holding) (?:at )?(?:his|her|my|"
            r"their) (?:chest|throat|heart)|(?:he|she|{kin})(?:'?s| is| looks| turned|"
            r" went)(?: [\w']+)? (?:gray|grey|blue|purple|ashen)(?! (?:shield|cross|eyes|car|"
            r"shirt|haired|hair))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:stabbed|shot|bitten|electrocuted)(?: [\w']+){0,4} (?:just now|a minute ago|"
            r"minutes ago|right now)|(?:i'?m|i am|she'?s|she is|wife is|"
            r"wife'?s) (?:going )?in(?:to)? (?:active )?labou?r(?! (?:law|union|dispute|"
            r"relations|court))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"{other}(?: [\w']+){0,4} took (?:[\w']+ ){0,3}{pill}(?=.{0,60}(?:won'?t|isn'?t|"
            r"can'?t|goodbye|answer|wake|respond|what do i do|help))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:elephant|weight|pressure|brick|bricks|vise|fist|band|something heavy|"
            r"someone)(?: [\w']+){0,4} (?:on|across|squeezing|crushing|around) (?:my|his|"
            r"her) chest|chest (?:feels?|is)(?: [\w']+){0,2} (?:crushed|being crushed|"
            r"like (?:it'?s )?(?:being crushed|exploding|bursting|an elephant))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:words|speech|talking)(?: [\w']+){0,5} (?:jumbled|garbled|gibberish|mumbled|"
            r"scrambled|slurred)|(?:talking|speaking) gibberish|(?:not making (?:any )?sense|"
            r"doesn'?t know where (?:he|she) is|confused)(?: [\w']+){0,2} (?:all of a sudden|"
            r"suddenly)|(?:all of a sudden|suddenly)(?: [\w']+){0,4} (?:confused|"
            r"can'?t (?:talk|speak|see|walk|stand)|(?:stopped|quit) (?:talking|making sense))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:fell|fallen|collapsed|hit (?:his|her) head)(?: [\w']+){0,5} (?:isn'?t|is not|"
            r"not|won'?t|can'?t|doesn'?t|and) (?:\w+ )?(?:moving|move|answering|answer|"
            r"talking|talk|get(?:ting)? up|responding|respond|breathing|wake)|(?:{other}|"
            r"{kin})(?:'?s| is| are) (?:just )?(?:lying there|not moving)|(?:badly|seriously|"
            r"severely|critically) (?:hurt|injured|wounded|burned)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:won'?t|can'?t|not) open (?:his|her|their) eyes|eyes rolled back|heart (?:is|"
            r"'?s) stopping|(?:ate|eaten|swallowed)(?: [\w']+){0,2} (?:a )?(?:battery|"
            r"batteries|magnet|coin and|pills)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:bee|wasp|hornet|stung|peanuts?|shellfish|"
            r"nuts)(?:.){0,60} (?:throat (?:is )?(?:closing|swelling|tight)|can'?t breathe|"
            r"(?:face|lips|tongue) (?:is |are )?swelling)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:send|get|need|bring) (?:\w+ )?(?:help|medical help|a medic|medics|"
            r"an emt)(?: [\w']+)? (?:now|quick|quickly|fast|immediately|please|right away|we|"
            r"i'?m|he'?s|she'?s)(?! (?:with|filling))|send (?:help|someone)(?: now| quick|"
            r" fast| please)?"
        ),
        past=0,
    ),
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
        r"(?:{i}|{other}(?:{is})?|is|'?s)(?: [\w']+){0,2} (?:choking|suffocating)(?! up)(?: on)?",
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:chest (?:pain|pains|hurts|hurting|pressure|tightness|is tight|feels tight|"
            r"feels heavy|ache)|(?:pain|pressure|tightness|squeezing|crushing|heaviness|elephant|"
            r"burning|weight)(?: [\w']+){0,3} (?:in|on|across) (?:my|his|her|"
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
            r"is tight|feels tight)|(?:pain|pressure|tightness|squeezing)(?: [\w']+){0,3} (?:in|"
            r"on) (?:my|his|her|the) chest)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:crushing|terrible|severe|horrible|awful|worst|sudden|sharp crushing|"
            r"unbearable)(?: [\w']+){0,2} (?:chest pain|pain in (?:my|his|her) chest|"
            r"chest pressure)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"chest (?:pain|pains|hurts|hurting|pressure|tightness|is tight|feels tight|"
            r"feels heavy)|(?:pain|pressure|tightness|squeezing|"
            r"heaviness)(?: [\w']+){0,3} (?:in|on|"
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
            r"life[- ]threatening) allergic reaction|allergic reaction(?: [\w']+){0,4} "
            r"(?:right now|"
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
            r"(?:face|mouth|smile|one side)(?: of (?:my|his|"
            r"her) face)?(?: [\w']+){0,3} (?:droop\w*|"
            r"sagging|fallen|falling|crooked|went numb|is numb|paralyzed)|face droop\w*"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:slurr(?:ing|ed)|garbled)(?: (?:my|his|her|their))? ?(?:speech|words)?|(?:speech|"
            r"words)(?: [\w']+){0,3} (?:slurr\w+|garbled|jumbled)|(?:can'?t|cannot) (?:speak|talk|"
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
            r"face))?|my face)(?: [\w']+){0,3} (?:numb|weak|paralyzed|limp|dead weight|gone numb)|"
            r"(?:sudden\w*|just)(?: [\w']+){0,4} (?:numb|numbness|weakness|blind|went blind|"
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
            r"bleed(?:ing)?(?: [\w']+){0,3} (?:a lot|heavily|badly|out|everywhere|to death|bad|"
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
            r"bleeding stop)|bleeding(?: [\w']+){0,4} (?:won'?t|will not|doesn'?t|not|isn'?t|"
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
            r"accidentally)(?: [\w']+){0,3} (?:overdos(?:ed|ing)|o\.?d\.?(?:'?ed|ed|ing)|"
            r"taken an overdose|took an overdose|having an overdose)(?! (?:in|on (?:a )?form))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:took|taken|swallowed|ate|drank|downed|ingested|gave (?:him|her|myself)|"
            r"injected)(?: [\w']+){0,3} {lots}(?: [\w']+){0,4} {pill}(?! (?:as|every|for))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:swallowed|drank|ate|ingested|drinking|got into|drunk|"
            r"inhaled)(?: [\w']+){0,3} (?:bleach|antifreeze|poison|battery|button battery|"
            r"rat poison|"
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
            r" seems)(?: [\w']+){0,3} (?:unconscious|unresponsive|non-?responsive|lifeless|limp|"
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
            r" feels like it is| keeps)?(?: [\w']+){0,2} (?:closing|swelling|tightening|"
            r"swollen shut|"
            r"closed up|swelling shut|blocked)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:tongue|lips|face|mouth)(?:'?s| is| are| and \w+ are)?(?: [\w']+){0,2} swelling|"
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
            r"don'?t have)(?: [\w']+){0,2} (?:epi ?pen|epinephrine)(?: and| right| now|"
            r" just)?(?: [\w']+){0,3}(?:still|now|just|help|isn'?t working|didn'?t work|again)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:call|calling|send|get|need|needs|want)(?: [\w']+){0,3} (?:an ambulance|911|9-1-1|"
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
            r"(?:pregnant|weeks along)(?: [\w']+){0,5} (?:bleeding|blood|haven'?t felt|"
            r"stopped moving|not moving)|baby(?: [\w']+){0,3} (?:stopped moving|not moving|"
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
            r"(?:sugar|glucose)(?:'?s| is| level is| dropped to|"
            r" reads?)(?: [\w']+){0,3} (?:[1-4]\d|"
            r"over [4-9]00|[5-9]\d\d)(?!\d)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:{other}|{kin})(?:'?s| is| are|'?re| was just| just| nearly|"
            r" almost)(?: [\w']+){0,2} (?:drowning|drowned|electrocuted|hit by a (?:car|truck|bus)|"
            r"having a fit|having a seizure|shaking uncontrollably)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:newborn|(?:\w+ )?(?:week|month)s? old|baby|infant)(?: [\w']+){0,6} (?:fever|"
            r"temperature|103|104|105)|fever of (?:10[4-9]|a hundred and (?:four|five|six))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:stiff neck|neck is stiff)(?: [\w']+){0,5} fever|fever(?: [\w']+){0,5} stiff neck|"
            r"severe (?:abdominal|stomach|belly) pain|worst pain (?:of|in) my life"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:missed|skipped|been off|haven'?t had|out of)(?: [\w']+){0,3} (?:insulin|"
            r"dialysis)(?! (?:in the past|questions))"
        ),
        past=1,
        deniable=False,
    ),
)

"""English: violence, neglect and control by people close."""

from __future__ import annotations

from appliance.screening.grammar import Sign

ABUSE = (
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
            r"daughter|mother|mom|baby|child)|the (?:kids|baby)|her|him)(?: [\w']+){0,4} (?:again|"
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
            r"inappropriate\w* with)(?: [\w']+){0,2} (?:me (?:at night|down there|in my|where|"
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
            r"babysitter)(?: [\w']+){0,2} (?:touches|touching|comes into my (?:room|bed)|"
            r"makes me (?:touch|do)|molests|rapes|hits|beats|hurts|burns|locks|whips|"
            r"does things to) ?(?:me|us)?"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:bruises?|burns|marks|welts|cigarette burns)(?: [\w']+){0,4} (?:on|all over) (?:my|"
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
            r"child|mother|father|toddler)(?: [\w']+){0,3} (?:alone (?:all day|for days|all night|"
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
            r"(?:caregiver|aide|nursing home|staff|facility|nurse)(?: [\w']+){0,4} (?:hits?|"
            r"hitting|"
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
            r"(?:domestic|sexual|child|elder|physical) (?:violence|"
            r"abuse)(?: [\w']+){0,3} (?:at home|"
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

"""English: what is only hinted at. No single word is grave; what stands beside it makes it so."""

from __future__ import annotations

from appliance.screening.grammar import Sign

_GUN = (
    r"(?:gun|rifle|shotgun|pistol|revolver|handgun|glock|thirty[- ]?eight|forty[- ]?five|38|45|9mm|"
    r"nine millimeter|knife|machete|blade|bat|crowbar|tire iron|pipe|hammer|axe?|gas can|shovel)"
)
_MEANS = r"(?:razor|razor blades?|blades?|gun|pistol|rope|noose|belt|cord|pills|bottle of pills|insulin|hose)"
_HEIGHT = (
    r"(?:bridge|overpass|ledge|railing|rail|roof|rooftop|parking (?:structure|garage|deck)|tracks|"
    r"train tracks|cliff|balcony|water tower|viaduct)"
)
_WHO = r"(?:he|she|they|who ?ever|somebody|someone|my \w+|the \w+)"
_HITS = r"(?:hit|hits|bang|bangs|banged|slam|slams|punch|punches|bash|smash)(?:ing)?"

CRISIS_HINTS = (
    Sign(
        "self_harm",
        3,
        r"(?:razor|blade|gun|pistol|rope|noose|belt|cord|pills|hose)(?: \w+){0,3} (?:in|on|next to|"
        r"beside) my (?:hand|lap|side|wrist|temple|head|mouth|neck)(?! (?:cream|itch|pain|hurt))",
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        rf"(?:edge|side) of (?:the |my )?(?:tub|bath ?tub|bed)[^.!?]{{0,40}}{_MEANS}(?! (?:charm|"
        r"chart))",
    ),
    Sign(
        "self_harm",
        3,
        rf"(?:standing|sitting|stood|up|out) (?:up |here |out )*(?:on|at) (?:the |a |this )?(?:top of |"
        rf"edge of |other side of |wrong side of |the |a )*{_HEIGHT}[^.!?]{{0,60}}(?:call(?:ed)? "
        r"(?:some|"
        r"any)(?:body|one)|before i|jump|good ?bye|looking down|who (?:else )?to (?:call|tell)|"
        r"nobody (?:will|would)|figured i'?d|let go)",
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        rf"{_WHO}(?:'?ll| will| is going to|'?s going to| has to)(?: be the one (?:who|that|"
        r"to))? finds? "
        r"(?:me|my body)(?! (?:at|on|in|under|an?|here|waiting|through|by|with|there|if|when|when i'?m|"
        r"something|somebody|someone|another|online|attractive|funny))",
    ),
    Sign(
        "self_harm",
        3,
        r"(?:tell|let)(?: (?:my|the) (?:\w+)| them| her| him)(?: know)?(?: that)? i (?:always |"
        r"really )?loved "
        r"(?:them|her|him)(?! (?:cooking|work|new|show|food))",
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:pay|pays|cover|covers|good|void|cancel|cancels|cancelled|count|counts|forgiven|stop|stops|"
        r"faster|happen|happens|if i (?:die|died|was dead|were dead|took))[^.!]{0,70}[?.,]? "
        r"?(?:'?cause|"
        r"because|bc|since) (?:(?:that|it)'?s what i'?m (?:going|gonna|fixing|about|planning|fixin)|"
        r"i'?m (?:about|almost|nearly|pretty much) done(?: here| with (?:it|life|all))?(?! "
        r"(?:with|filling)))",
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:got|have|bought|picked up) (?:the|my|a) (?:bag|rope|gun|pills|hose|tank|razor|charcoal|"
        r"helium)[^.!?]{0,60}(?:i'?m|i am|i'?ll|gonna|going to|will) (?:doing|do|be doing) "
        r"it(?! (?:for|with|"
        r"online|myself to save))",
    ),
    Sign(
        "self_harm",
        2,
        r"(?:attempt|overdos\w+|tried to (?:kill|end|die|od|hang)|suicid\w+|psych ward|hurt my ?self|"
        r"cut my ?self)[^!?]{0,80}(?:lately|and|but|now|this (?:week|month))[^!?]{0,30}(?:slipping|"
        r"(?:feelings?|thoughts?|it|same|urges?)(?:'?s| is| are| has| have|'?ve)?(?: \w+){0,3} "
        r"(?:back|coming back|come back|returned|creeping)|going (?:dark|under|down|downhill)|"
        r"can'?t (?:cope|keep going)|not doing (?:so )?(?:good|well|great)|same way again|"
        r"(?:no|out of) refills and)",
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        r"if it kills me,? (?:it kills me|so be it|fine|good|oh well|then it does|who cares)"
        r"|if i (?:don'?t|never) wake up,? (?:so be it|fine|good|oh well|that'?s (?:fine|okay|ok))"
        r"|(?:don'?t|do not|wouldn'?t) (?:much |really )?care (?:if|whether) i (?:live|die|wake "
        r"up|make it)",
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        rf"(?:i |and |or )(?:\w+ )?{_HITS} (?:my (?:own )?(?:head|face|arms?|legs?|thighs?)|my ?self)"
        r"(?: (?:on|against|into) (?:the|a) \w+)? (?:till|until|over and over|on purpose|to "
        r"(?:calm|stop|"
        r"feel|punish)|(?:when|whenever|every time) (?:i|we) (?:mess|screw|fail|feel|argue|"
        r"fight|can'?t|"
        r"get (?:mad|upset|angry|stressed|anxious|something wrong)))",
        past=1,
    ),
    Sign(
        "harm_to_others",
        3,
        r"(?:i'?ll|i will|i'?m|we'?ll) (?:be |gonna be |going to be )?(?:there|waiting|outside|"
        r"standing|"
        rf"parked|sitting|right here)(?: [\w']+){{0,5}} with (?:my|a|the) (?:\w+ )?{_GUN}(?! "
        r"(?:and (?:glove|ball|helmet)|license|"
        r"permit|rack|safe|case))",
    ),
    Sign(
        "harm_to_others",
        3,
        r"i'?m (?:just )?(?:shooting|stabbing|killing|strangling|burying|poisoning) (?:her|him|"
        r"them|that "
        r"\w+|those \w+|all of them|everyone|everybody) (?:before|tonight|today|if|when|as soon|right|"
        r"first|and|then|now|myself|dead)",
    ),
    Sign(
        "harm_to_others",
        3,
        rf"{_GUN}(?: [\w']+){{0,6}} and (?:a |the |my )?(?:list|names|addresses)(?: of| from| with)?"
        rf"|(?:list of names|kill list|hit list)[^.!?]{{0,40}}{_GUN}",
    ),
    Sign(
        "harm_to_others",
        3,
        r"i (?:\w+ )?(?:cut|loosened|messed with|drained|unscrewed|took off) (?:his|her|their|the) "
        r"(?:brakes?|brake lines?|lug nuts|brake fluid)(?! (?:at work|in the shop))",
    ),
    Sign(
        "harm_to_others",
        2,
        r"better \W{0,12}(?:(?:hope|pray|that|he|she|they|i) ){0,4}(?:never|not|don'?t|doesn'?t|ever) "
        r"(?:meets?|sees?|runs? into|crosses|comes? across|catch|find) (?:me|him|her|them)"
        r"|(?:thinking|imagining|picturing|dreaming|fantasi[sz]ing|planning|thinkin)(?: of| "
        r"about)? (?:all )?"
        r"(?:the things |what |how )(?:i'?d|i would|i could|i'?m going to|i'?ll|id) (?:like to "
        r")?(?:do|hurt|"
        r"get back|make)(?: to| at)? {victim}",
    ),
)

EMERGENCY_HINTS = (
    Sign(
        "medical",
        3,
        r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|a bunch of|back[- ]to[- ]back) "
        r"(?:more )?(?:seizures|fits|convulsions)(?: [\w']+){0,5} (?:since (?:breakfast|lunch|"
        r"this|he|she|i|"
        r"noon|midnight|morning)|today|this (?:morning|afternoon|hour)|tonight|in a row|within)"
        r"|(?:seizures?|fits?)(?: \w+){0,3} (?:keeps?|won'?t) (?:on )?(?:coming|stop|stopping)",
    ),
    Sign(
        "medical",
        3,
        r"nitro(?:glycerin)?(?: \w+){0,4} (?:isn'?t|not|ain'?t|won'?t|doesn'?t|didn'?t) (?:work\w*|"
        r"help\w*|touch\w*|doing)"
        r"|(?:puffer|inhaler|nebulizer|used it)(?: \w+){0,2} (?:\d+|six|seven|eight|nine|ten|"
        r"twelve|a dozen) "
        r"times (?:since|in the|today|this|already|and)"
        r"|(?:sucking|pulling|caving|drawing) in (?:at|between|under|around) (?:the |his |her |their )?"
        r"(?:ribs?|neck|throat)|can'?t (?:say|finish|get out|speak) (?:a |one )?(?:whole |full |"
        r"complete )"
        r"sentence",
    ),
    Sign(
        "medical",
        3,
        r"pregnant[^.!?]{0,90}(?:spots|blurry|head(?:ache)?|vision|"
        r"belly)[^.!?]{0,60}(?:pressure|splitting|"
        r"pounding|swollen|hard as)"
        r"|(?:fell|fall|crash|hit|landed)[^.!?]{0,60}(?:months|weeks|pregnant)[^.!?]{0,60}(?:hard as|"
        r"won'?t let up|bleeding|not moving|leaking|stopped moving)",
        past=1,
    ),
    Sign(
        "medical",
        3,
        r"(?:eliquis|warfarin|coumadin|xarelto|blood thinners?|plavix)[^!?]{0,170}(?:hit|bumped|banged|"
        r"struck|cracked|bonked) (?:[\w']+ ){0,5}head[^!?]{0,110}(?:headache|thrown? up|"
        r"throwing up|vomit|"
        r"sleepy|drowsy|confused|same (?:thing|question)|slurr|double)"
        r"|(?:hit|bumped|banged|struck|cracked) (?:[\w']+ ){0,5}head[^!?]{0,110}(?:eliquis|warfarin|"
        r"coumadin|xarelto|blood thinners?)[^!?]{0,110}(?:headache|thrown? up|throwing up|vomit|sleepy|"
        r"drowsy|confused|same (?:thing|question)|slurr|double)",
    ),
    Sign(
        "medical",
        3,
        r"skin(?:'?s| is)?(?: [\w']+){0,3} (?:peeling|coming|sliding|falling|lifting) off in (?:sheets|"
        r"strips|my|layers|pieces|chunks)"
        r"|(?:can'?t (?:breathe|catch my breath|get (?:any )?air)|short of "
        r"breath)[^!?]{0,90}(?:leg|calf)"
        r"[^!?]{0,30}(?:swollen|swelled|twice the size|hot)"
        r"|(?:hasn'?t|has not|not) (?:peed|urinated|made water)[^!?]{0,90}(?:sunken|doesn'?t (?:know|"
        r"recogni[sz]e)|out of it|limp)",
        past=1,
        deniable=False,
    ),
    Sign(
        "medical",
        2,
        r"(?:couldn'?t|could not|can'?t) (?:find|get|form|say) (?:my |the |any )?words(?: "
        r"out)?(?! (?:to|for|"
        r"of|in (?:english|spanish)))",
        deniable=False,
    ),
    Sign(
        "medical",
        2,
        r"(?:dog|cat|bat|raccoon|fox|skunk|coyote|stray|monkey)(?: [\w']+){0,3} bit (?:me|him|"
        r"her|us|my "
        r"\w+)[^!?]{0,60}(?:ran off|ran away|nobody knows|no one knows|don'?t know (?:whose|"
        r"who)|no tags|"
        r"got away|foaming|never found|acting (?:strange|weird))"
        r"|(?:bitten|scratched|bit) by (?:a |an )?(?:bat|raccoon|fox|skunk|stray)",
    ),
    Sign(
        "medical",
        2,
        r"numb (?:where i sit|between (?:my|the|his|her) legs|in the saddle|around (?:my|the) (?:groin|"
        r"privates|bottom|butt|crotch))"
        r"|(?:blood in|bloody) (?:my |his |her |the )?(?:urine|pee|stool|stools|poop)(?! "
        r"(?:test|sample))(?:,? (?:but |and )?no (?:pain|fever|burning|cramps))?"
        r"|(?:sugars?|glucose)(?:'?s| is| are| has| have)?(?: \w+){0,4} (?:(?:three|four|five|"
        r"six) hundreds?|"
        r"[3-9]\d\d)"
        r"|chemo[^!?]{0,60}(?:fever|temperature|10[0-4]|chills)|(?:fever|10[0-4])[^!?]{0,40}(?:chemo)",
    ),
    Sign(
        "danger",
        3,
        r"(?:says?|said|told me|swore|swears|promised|texted)[^.!?]{0,60}(?:he|she|they)(?:'?ll| will|"
        r"'?s going to|'?s gonna|'?s coming back to| is going to| is coming to|'?re going to) (?:\w+ )?"
        r"(?:finish|end) (?:it|me|us|what|the job)(?! (?:by|next|tomorrow on))"
        r"|dug (?:the|a|my) (?:hole|grave) (?:already|for (?:me|us))|(?:already|'?s) dug (?:my|the|a) "
        r"(?:grave|hole)(?! (?:for the|to|so))",
    ),
    Sign(
        "danger",
        3,
        r"(?:fire|wildfire|flames|flood|water)[^!?]{0,70}(?:both (?:ways|roads|exits|sides)|jumped the|"
        r"road (?:out )?(?:is|'?s)|all around|surround\w*|no way out)[^!?]{0,50}(?:we'?re|i'?m|"
        r"we are|i am) "
        r"(?:sitting|stuck|trapped|still|here|in the|on the|inside)"
        r"|if (?:i|we) (?:don'?t|do not) (?:pay|do what|hand over|give)[^.!?]{0,50}(?:they|he|she)"
        r"(?:'?ll| will|'?re going to|'?s going to) (?:kill|shoot|burn|take|cut)",
        deniable=False,
    ),
    Sign(
        "danger",
        2,
        r"(?:they|he|she|someone|somebody|whoever it is) knows? (?:what time|when) (?:i|we|my (?:\w+)) "
        r"(?:walk|work|sleep|go|goes|come|comes|leave|leaves|pick|get|gets|gets? home)"
        r"|(?:same|black|white|strange|dark|gr[ae]y|some|a|this) (?:\w+ )?(?:car|truck|van|suv|"
        r"pickup|guy|man)"
        r"(?: [\w']+){0,4} (?:circl\w+|driving (?:slow\w*|by|past)|parked (?:outside|across|in "
        r"front|down)|"
        r"follow\w+|waiting|sits?|sitting)(?: [\w']+){0,6} (?:since|every (?:day|night|morning|"
        r"evening)|all "
        r"week|each night|same (?:time|hour)|for days)",
    ),
)

ABUSE_HINTS = (
    Sign(
        "abuse",
        2,
        r"i(?:'?ll)? gets? punished (?:if|when|for)|(?:he|she|they|my \w+) punish(?:es)? me "
        r"(?:if|when|for)"
        r"|(?:not|isn'?t|aren'?t|never) allowed (?:out of|to (?:have|use|keep) (?:a |my |any "
        r")?(?:phone|money|"
        r"friends|bank)|to (?:see|talk to|call|visit) (?:my (?:\w+)|anyone|anybody|friends)|to "
        r"leave (?:the "
        r"house|home|without))"
        r"|(?:don'?t|do not) (?:write|put|type|note) (?:that|it|this)(?: down| "
        r"in)?[^.!?]{0,30}(?:he|she|"
        r"they)(?:'?ll| will| would| can| might| reads?| checks?| sees?| finds?)",
        deniable=False,
    ),
    Sign(
        "abuse",
        2,
        r"(?:bruises?|black eye|burns?|busted lip|split lip|fat lip)(?: \w+){0,3} (?:was|were|"
        r"is|are|came "
        r"from|'?s) (?:from )?(?:him|her|my (?:husband|boyfriend|wife|girlfriend|partner|son|"
        r"dad|father|"
        r"stepdad|ex|mom))|(?:my |our )?(?:grand(?:son|daughter)|son|daughter|nephew|niece|aide|"
        r"caregiver|"
        r"nurse|husband|wife|boyfriend|girlfriend) (?:shoved|pushed|slapped|grabbed|shook|pinched|hit|"
        r"kicked|choked) me(?! (?:an email|up|off|with a bill))",
    ),
)

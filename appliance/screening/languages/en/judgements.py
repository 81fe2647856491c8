"""English: judgements that an intake never makes, by how such sentences are built. Folded.

What is a statement about a body, a right, a time, a policy, a fault or a sum, and no question, is none of
ours to make; these patterns are broad on purpose, and every reviewed wording is held against them.
"""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from collections.abc import Mapping

_CARE = r"(?:\w*medic\w+|doses?|pills?|tablets?|aspirin|ibuprofen|insulin|antibiotics?|antacids?|syrup|vitamins?|salt|sugar|alcohol|caffeine|fluids|water|ice|heat|rest|bed rest|sleep|bath|honey|tea|lemon|stitches|bandage|cast|surgery|exercise|diet|foot|leg|arm|knee|mole|wound)"
_AIL = r"(?:pain|ache|headache|rash|cough|fever|swelling|dizziness|itch\w*|bleeding|lump|mole|symptoms?|infection|condition|blood pressure|blood sugar|burning|numbness|nausea|wheezing|bruise|wound|cut|burn)"
_DO = r"(?:take|taking|skip\w*|stop\w*|start\w*|cut|eat|drink|rest|keep|put|stay|lie|sleep|elevate|exercise|apply|remove|removed|avoid|mix\w*|double|halve|use|swallow|wash|wait)"
_PAPER = r"(?:contract|lease|clause|agreement|notice|will|deed|waiver|summons|ticket|charge|visa|document|order|evidence|confession|signature|eviction)"
_ACT = r"(?:sue|sign|plead|settle|appeal|testify|confess|move out|leave the country|talk to the police|answer (?:their|the police|his|her)|press charges|take (?:them|him|her|it|this) to court|fight (?:it|this)|pay (?:it|them|that|the fine)|ignore|accept|refuse|counter)"
_TIME = r"(?:(?:\d+|an?|one|two|three|four|five|six|seven|ten|thirty|sixty|ninety|another|plenty of|enough|some|more) )*(?:days?|weeks?|months?|years?|time)"
_PLAN = r"(?:(?:your|the|our|their|his|her) )?(?:plan|insurance|policy|insurer|company|coverage|benefits|medicaid|medicare|warranty|adjuster|package|we|they)"
_SUM = r"(?:\$ ?\d[\d,.]*|(?:\d[\d,.]*|an?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|several|few|couple)(?: \w+){0,2}? (?:dollars|bucks|thousand|hundred|grand)|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand) dollars)"

JUDGEMENTS: Mapping[str, tuple[str, ...]] = {
    "medical_advice": (
        rf"(?:you(?:'d| had| should| ought to| need to| must| have to| can| could|'ll want to| shouldn'?t)|i(?:'d| would)|it(?: would|'d) be (?:wise|good|best|better|safer)(?: for you)? to|try to|better)(?: \w+){{0,3}} {_DO}(?: [\w']+){{0,5}} {_CARE}",
        rf"^\s*(?:just |please |then |maybe )?(?:don'?t |do not |never |always )?(?:take|try|drink|eat|rest|avoid|mix|apply|swallow|keep|put|elevate)(?: [\w']+){{0,3}} {_CARE}",
        rf"{_CARE}(?: \w+){{0,4}} (?:(?:is|are) (?:all you need|enough|fine for|safe for|the best)|(?:will|should|can|would)(?: \w+)? (?:help|ease|do the trick|cure|fix|heal|relieve|clear))",
        rf"(?:{_AIL}|it|this|that)(?: \w+){{0,3}} (?:goes?|will go|clears?|will clear|passes|will pass|heals?|gets? better|will get better)(?: \w+)? ?(?:away|up|by itself|on its own|soon|in a (?:few|couple)|with time)",
        rf"{_CARE}(?: \w+)? (?:is|are)(?: \w+)? (?:causing|making|behind|why|to blame for)|{_AIL}(?: \w+){{0,3}} (?:means|comes from|is caused|is because|is due|is from|suggests|points)",
        r"no (?:danger|harm|risk|need)(?: \w+)? (?:in|to)(?: \w+){0,3} (?:wait\w*|skip\w*|stop\w*|worry|mix\w*|take|taking)|(?:won'?t|will not|can'?t|doesn'?t|wouldn'?t) (?:hurt|harm) (?:you|him|her|the (?:baby|child))",
        r"(?:what you (?:describe|have|feel)|your symptoms|that|it|this)(?: \w+)? (?:points? to(?! you)|suggests?|sounds? like (?:the|an?|some)|is typical of|fits)(?: \w+)?|(?:people|patients|anyone|children) with (?:your|these|those|such|that) (?:symptoms?|pain|rash|cough)|you(?:'re| are) having an? \w+(?: \w+)? ?(?:attack|reaction|stroke|episode)",
        r"(?:it'?s|that'?s|this is) (?:probably |most likely |just |only |likely )+(?:an? |the )\w+|most likely(?: \w+){0,2} (?:an?|the) \w+",
    ),
    "legal_advice": (
        r"you(?:'re| are)(?: \w+)? (?:within your rights?|protected|entitled|in the right|not (?:obliged|required|bound))|(?:isn'?t|aren'?t|is not|are not|wasn'?t|not) allowed to|(?<!no\sone\s)(?:has|have|had) (?:no|every|the) (?:right|reason) to|(?:against|under|by) (?:the|your|our) (?:law|statute|rights)",
        r"(?:they|he|she|your \w+|the \w+) (?:owes?|must give|(?:has|have) to (?:give|pay|return|tell|let|notify|fix|prove))(?: \w+)? ?(?:you|your|it|notice|the)?|you (?:don'?t |do not |still )?owe (?:that|them|him|her|anything to|the|this|any)",
        rf"(?:judge|court|jury|prosecutor)(?: \w+)? (?:would|will|'ll|is going to|won'?t|can'?t|must)|{_PAPER}(?: [\w']+){{0,3}} (?:is|isn'?t|is not|'s|are|aren'?t|was|wasn'?t)(?: \w+)? (?:valid|void|binding|enforceable|unenforceable|legal|illegal|invalid|worthless|null|admissible)|{_PAPER} (?:lets|allows|permits|entitles|protects|forbids|requires) (?:you|them|him|her)",
        rf"(?:you(?:'d| had)? (?:should|shouldn'?t|ought to|better|must|mustn'?t|can|could|need to|don'?t have to)|the (?:best|smart|safest|right) (?:thing|move|way)(?: to do)? is to|i(?:'d| would))(?: not| just| simply| never)? (?:{_ACT}|break (?:that|the|your))",
        rf"^\s*(?:just |please |then )?(?:don'?t |do not |never )?(?:{_ACT})(?! (?:below|here|with your (?:full )?name|if you agree|or decline|to agree|this form))\b",
        r"(?:you|they|he|she)(?:'d| would| will|'ll| could| can| might| may)(?: probably| easily| surely| likely| definitely)? (?:win|lose|get (?:custody|the charge|it (?:dropped|dismissed)|visitation|compensation|damages)|be (?:deported|evicted|convicted|sued|acquitted|protected|liable))|(?:counts?|qualif\w+) as (?:wrongful|unfair|unlawful|abuse|harassment|self[- ]defen[sc]e|theft|fraud)",
    ),
    "deadline": (
        rf"(?:you|they|there)(?:'ve| have| has|'s| is| are|'re)?(?: still| only| just| got)*(?: have| got)? {_TIME}(?: \w+)? ?(?:left|remaining|more|to (?:sue|file|bring|claim|appeal|respond|report|act|decide))|(?:no rush|hurry|plenty of time)[^.]{{0,12}}you have {_TIME}",
        r"(?:has|have|needs?|must)(?: \w+)? be (?:filed|brought|submitted|reported|lodged|appealed|served) (?:within|by|before|in)|(?:claims?|rights?|time|window|period|chance|clock|limit|cutoff|deadline)(?: [\w']+){0,4} (?:run(?:s|ning)? out|expires?|clos(?:es|ing)|laps(?:es|ed)|ends?|is up|passed|has passed)|you(?:'ve| have)?(?: \w+)? missed (?:the|your) (?:cutoff|deadline|window|chance|date)",
        r"(?:too late|still in time|within the time|out of time|not late)(?: allowed)?(?: \w+){0,2} ?(?:for|to|$)|(?:after|within) (?:\w+ )?(?:days?|weeks?|months?|years?),? (?:you|it|they) (?:can'?t|cannot|can no longer|may not|must)",
    ),
    "coverage": (
        rf"{_PLAN}(?:'ll| will| would| should| does| do| is going to| are going to| won'?t| doesn'?t| don'?t)?(?: \w+)? (?:takes? care of|picks? up the|pick up the|pays?|reimburses?|reimburse|covers?|handles? the|den(?:y|ies)|approves?|rejects?|accepts?|honou?rs?)(?: (?!attention)\w+)",
        r"(?:won'?t|don'?t|will not|not|never)(?: have to| need to)? pay (?:anything|a (?:cent|dime|penny)|for (?:it|that|this|any)|out)|out of pocket|at no cost to you|(?:is|are|'s) on us|(?:part of|included in|excluded (?:from|under|by)|outside) your (?:package|plan|policy|coverage)",
        r"(?:deductible|co-?pay|coverage|exclusion|benefits?|waiting period)(?: \w+){0,2} (?:applies|apply|doesn'?t|does not|won'?t|starts?|begins?|is waived|kicks? in)|(?:not|n'?t|aren'?t|are|'re) (?:insured|covered|eligible) (?:for|against|under)|(?:claim|request)(?: \w+){0,3} (?:go through|get paid|be paid|come through)|(?:is|was|are) an? (?:covered|excluded) \w+|(?:get|have) full coverage",
    ),
    "fault": (
        r"(?:crash|accident|collision|fire|fall|this|that|he|she|they|damage|loss)(?: \w+){0,2} (?:your|his|her|their|nobody'?s|no one'?s|driver'?s|landlord'?s|owner'?s) (?:own )?(?:mistake|fault|doing|negligence|carelessness)|(?:it'?s|that'?s|this is|so it'?s) (?:all )?on (?:him|her|them|you)\b|(?:is|are|was|were|'s|'re|n'?t|weren'?t|not|share|shares|shared|bear|bears)(?: \w+)? (?:the blame|to blame|at fault|liable|responsible)",
        r"(?:you|he|she|they|(?:the|that|your) (?:\w+ )?(?:driver|truck|car|owner|landlord|store|company))(?: \w+)? (?:caused|provoked|is responsible|are responsible)|(?:he|she|they|you|driver|car|truck|store|owner|landlord) should(?:n'?t)?(?: have|'ve| not have) \w+|did (?:nothing|anything) wrong|nobody did anything|fifty[- ]fifty|50 ?[/-] ?50",
    ),
    "price": (
        rf"(?:you|it|that|this|they|repairs?|\w+s like (?:that|this)|settlement|share|visit|lawyers?|part|bill|case|claim|fee|cost)(?: [\w']+){{0,4}} (?:see|run|runs|costs?|comes? to|lands?|land|get|gets|receive|be worth|is worth|walk away with|expect|pay|charges?|is|are|be)(?: (?:near|about|around|roughly|some|like|only|at least|up to|with|between))* {_SUM}|expect (?:around |about |roughly |some )*{_SUM}",
    ),
    "promise": (
        r"(?:help|someone|somebody|a (?:person|nurse|doctor|lawyer)|the (?:team|staff|desk|nurse|doctor|manager|police))(?: \w+)? (?:has|have|is|are|was|were)(?: \w+)? (?:been )?(?:sent|called|told|notified|alerted|dispatched|informed|on (?:her|his|the|their) way|coming)",
        r"i(?:'m| am|'ll| will|'ve| have| just| can)+(?: just| already| personally)? (?:call(?:ing|ed)?|send(?:ing)?|sent|get(?:ting)? (?:someone|somebody|you)|mak(?:e|ing) sure|see(?:ing)? to it|let(?:ting)?(?: \w+){0,2} know|told|tell(?:ing)? (?:the|them|a)|have (?:someone|somebody|a person)|arrang\w+|book(?:ed|ing)?|ask(?:ing)? (?:someone|somebody|them) to)",
        r"we(?:'ll| will|'ve| have|'re| are)(?: \w+)? (?:get (?:this|it|that|you|back)|reserved?|booked?|saved?|fix(?:ed)?|sort(?:ed)?|arrang\w+|tak(?:e|ing) care|make sure|send|sent|see you)|(?:expect|count on|look out for|wait for) (?:an? |our )?(?:call|email|e-mail|text|letter|reply|answer|visit)",
        r"(?:you|it|your \w+)(?:'ll| will)(?: \w+)? be (?:seen|ready|called|here|with you|done|delivered|refunded|fixed|helped|taken care of)|(?:someone|somebody|they|nurse|doctor|lawyer|interpreter|manager|person)(?:'ll|'re| will| is going to| are going to)(?: \w+)? (?:be right|be with|join|look at this|look into this|take (?:good )?care|refund|meet|see (?:you|this)|handle)(?! (?:what|when|if))|appointment(?: \w+)? (?:is|has been|was) (?:set|made|fixed)|guarantee",
    ),
}

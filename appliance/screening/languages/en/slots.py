"""English: words that stand for one another in patterns."""

from __future__ import annotations

_KIN = (
    r"son|daughter|child|kid|kids|children|baby|infant|toddler|newborn|boy|girl|husband|"
    r"wife|spouse|"
    r"partner|boyfriend|girlfriend|fianc[e]{1,2}|brother|sister|mom|mother|dad|father|mum|"
    r"grand(?:ma|pa|mother|father|son|daughter)|uncle|aunt|cousin|nephew|niece|friend|roommate|"
    r"neighbou?r|coworker|patient|client|ex|ex-(?:husband|wife|boyfriend|girlfriend)|"
    r"step(?:dad|father|mom|mother|son|daughter|brother)"
)

SLOTS = {
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
    r"attacking|hurting|slaughtering|blowing up|drowning|smothering|shaking|burning|suffocating",
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

"""English: grave words that are only spoken of: charges, jokes, policies, a toe that went blue."""

from __future__ import annotations

_HARMLESS = (
    r"(?:movies?|tv|shows?|coffee|caffeine|chocolate|sugar|candy|netflix|news|carbs|pie|turkey|"
    r"cookies?|"
    r"football|cartoons?|podcasts?|pizza|cheese|christmas|halloween|hallmark|reality|social "
    r"media|memes)"
)

SPOKEN_OF: tuple[str, ...] = (
    (
        r"\b(?:accused|convicted|acquitted|indicted|charged|arrested|on trial) (?:of|for|with) "
        r"\w+(?: (?:his|her|"
        r"my|the|a|an|someone))?(?: (?:ex|step))?(?: \w+){0,2}"
    ),
    (
        r"\b(?:heat|smell|perfume|cologne|collar|tie|necktie|turtleneck|humidity|price|prices|"
        r"rent|debt|taxes|dust|"
        r"pollen|air|stuffiness|smog|bills?|payments?|interest|paperwork|seat ?belt)(?: (?:in|"
        r"of|on|from|at) (?:the|"
        r"this|that|my|your|here) ?\w*)?(?:'?s| is| are|'?re) (?:choking|suffocating|strangling|"
        r"smothering|killing|"
        r"drowning) (?:me|us|everybody|everyone)"
    ),
    rf"\boverdos(?:e|ed|ing) (?:on|of) (?:\w+ ){{0,2}}{_HARMLESS}\b",
    r"\b(?:only|closest) thing i(?:'?ve| have)?(?: ever)? (?:overdosed|od'?d) on(?:'?s| is| was)\b",
    r"\bborn (?:not breathing|blue|purple|with the cord|lifeless|unresponsive)\b",
    (
        r"\b(?:toe|finger|thumb|nail|toenail|fingernail|knee|ankle|shin|elbow|bruise|pinky|"
        r"knuckle)(?: \w+)? (?:turned|"
        r"went|is|has gone|got|looks|was) (?:a bit |kind of |all )?(?:purple|blue|black|green|yellow)\b"
    ),
    (
        r"\b(?:if|suppose|say)\b(?:(?!kill|suicid|die|dead|end it|my ?self|because|"
        r"hisself)[^.!?]){0,80}(?:copay|"
        r"co-pay|covered|deductible|in[- ]network|out of pocket|is that an? (?:er|urgent|"
        r"emergency) (?:visit|charge))\b"
    ),
    (
        r"\b(?:kill|hurt|harm|cut|hang) my ?self\?+ (?:no|nope|never|of course not|god no|"
        r"heavens|not me|me\? no|oh no|"
        r"absolutely not|goodness)"
    ),
    (
        r"\b(?:gun|pills|medicines?|meds|knives|poison|bleach|rifles?|firearms?)(?: \w+)? (?:is|"
        r"are|stay|stays|kept|get|"
        r"gets|all)? ?(?:locked|kept locked|in (?:a|the) (?:safe|lock ?box|locked \w+)|out of reach)\b"
    ),
    (
        r"\b(?:covers?|covered|excludes?|exclusions?|clause|policy on|thesis on|book about|"
        r"movie about|show about|"
        r"podcast on|documentary on)(?: \w+){0,3} suicide\b"
    ),
    r"\bwant(?:s|ed)? to die (?:at home|in my (?:own )?(?:home|house|bed)) (?:when|and not|"
    r"surrounded|not in)",
    (
        r"\bbeing followed (?:up )?by (?:a |an |the |my )?(?:cardiology|cardiologist|"
        r"collections?|specialist|doctor|"
        r"neurolog\w+|oncolog\w+|dermatolog\w+|nurse|clinic|endocrin\w+)"
    ),
    (
        r"\b(?:years|summers|winters|decades) ago\b[^.!?]{0,90}(?![^!?]{0,140}(?:lately|again|"
        r"back|slipping|tonight|"
        r"right now))(?=[^!?]{0,110}(?:haven'?t (?:had|thought|felt|done)|got (?:help|better|"
        r"treatment)|behind me|doing "
        r"(?:good|great|well|fine)|not since|in recovery|fine (?:now|since|ever)))"
    ),
    (
        r"\b(?:ran|run|running|almost) out of (?:my |her |his )?(?:medicine|refills?|"
        r"prescription|ointment|drops)"
        r"(?! for (?:the |my |his |her )?(?:seizures?|heart|pressure|sugar|diabetes|nerves|head))"
    ),
    r"\bonly thing (?:shooting|bleeding|dying|exploding|burning)(?: \w+){0,4} (?:is|are)\b",
    r"\bcause of death,? ?:? (?:waiting|this|paperwork|boredom|hold|your|the|taxes|traffic)\b",
)

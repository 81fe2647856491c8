"""English: wishes and plans to hurt other people."""

from __future__ import annotations

from appliance.screening.grammar import Sign

HARM_TO_OTHERS = (
    Sign(
        "harm_to_others",
        3,
        (
            r"{mood} (?:\w+ )?(?:smash|bash|break|cut|slit|crush|snap|beat|kick|blow) (?:his|"
            r"her|their|your|that \w+'?s?) (?:skull|head|face|neck|throat|brains|teeth)(?: in|"
            r" off| out)?"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"i (?:just |think i |may have )?(?:shot|stabbed|killed|strangled) (?:him|her|"
            r"them|someone|somebody|my (?:{kin}))"
        ),
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"{mood} (?:hurt|kill|shoot|get|find)(?: [\w']+){0,8} (?:know where (?:he|she|"
            r"they) lives?|have a gun|got a gun)"
        ),
    ),
    Sign("harm_to_others", 3, r"{i}(?: [\w']+){0,3} {mood}(?: [\w']+){0,3} {attack} {victim}"),
    Sign("harm_to_others", 3, r"{i}(?: [\w']+){0,3} {mood}(?: [\w']+){0,3} {attacking} {victim}"),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:want|wanna|going|gonna|plan|planning|thinking|thoughts|urge|urges|ready|about|"
            r"will|i'?ll)(?: [\w']+){0,3} (?:{attack}|{attacking}) {victim}(?: and| with| tonight|"
            r" right now| all| today| before| if| when| because)?"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:want|wanna|going|gonna|plan|planning|thinking|thoughts|urge|ready|will|i'?ll|"
            r"keep|hear)(?: [\w']+){0,4} (?:murder|kill|killing|hurting|"
            r"murdering)(?: other)? (?:people|somebody|someone|everyone|everybody|others)"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"{i}(?: [\w']+){0,4} (?:bring|bringing|take|taking|get|getting|grab) (?:a|my|"
            r"the) (?:gun|rifle|knife|shotgun|bomb)(?: [\w']+){0,2} (?:to|into|"
            r"and)(?: [\w']+){0,2} (?:work|school|office|court|courthouse|church|shoot|kill|"
            r"hospital|"
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
        "harm_to_others",
        3,
        r"voices(?: [\w']+){0,6} (?:kill|hurt|stab|attack|harm)(?: [\w']+)?",
        past=1,
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:afraid|scared|worried)(?: that)? (?:i|i'?ll|i'?m)(?: [\w']+){0,3} (?:hurt|"
            r"kill|harm|"
            r"shake|smother|drown)(?: [\w']+)? (?:the|my|our|him|her|them|someone) ?(?:baby|kids?|"
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
            r" has){0,3} {mood}(?: [\w']+){0,4} (?:kill|shoot|stab|murder|strangle|hurt|poison|"
            r"run over) (?:me|us|my \w+|the (?:kids|children|baby)|people|someone|everyone|her|"
            r"him|our \w+)"
        ),
        past=1,
    ),
)

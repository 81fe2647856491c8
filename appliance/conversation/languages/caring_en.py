"""What people who speak English say when they are asked whether somebody is in danger. Pure; see `patterns`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Caring

_LEAD = (
    r"(?:(?:um+|uh+|er+|ah+|oh|well|so|ok(?:ay)?|look|hm+|i mean|honestly|actually|to be honest|"
    r"the truth is|if i'?m honest)[,. ]+)*"
)
_WHO = (
    r"(?:i|we|you|he|she|they|it|there|someone|somebody|everyone|everybody|one of (?:us|them)|"
    r"(?:my|the|our|his|her|a) \w+(?: \w+)?)"
)
_WELL = r"(?:fine|ok(?:ay)?|safe|good|well|all ?right|unharmed|sound)"
_BE = r"(?:'?m|'?s|'?re| am| is| are)"

CARING = Caring(
    yes=re.compile(
        rf"^{_LEAD}(?:"
        r"(?:yes|yeah|yea|yep|yup|yah|uh[- ]?huh|mm+[- ]?h+m+|sure|true|correct|right|exactly|definitely|"
        r"absolutely|unfortunately|sadly)(?!\w)"
        r"|(?:(?:kind|sort) of|kinda|sorta|a (?:little|bit|lot)|somewhat|partly|in a way|more or less|"
        r"maybe|perhaps|possibly|probably|likely|could be|might be|sometimes|often|always|all the time|"
        r"every (?:day|night)|lately|both)(?!\w)"
        r"|i (?:guess|think|suppose|believe|fear|feel like)(?: (?:so|i|he|she|it|they|we)(?!\w)|[.!]*$)"
        rf"|(?:it'?s |{_WHO}{_BE} )?not (?:sure|{_WELL})(?!\w)"
        rf"|{_WHO} (?:am|is|are|do|does|did|have|has|had|might|may|could|will|would)(?: (?:be|too|now|"
        r"right now|yes|kind of|a (?:bit|little)|sometimes|actually|hurt|hurting|bleeding|in danger|"
        r"afraid|scared|dying|here|there|outside|unconscious))*[.!]*$"
        rf"|{_WHO}'?s (?:hurt|bleeding|in danger|scared|afraid|dying|unconscious|not (?:breathing|moving))"
        r"|(?:me|him|her|them|us|myself)[.!]*$"
        r")"
        rf"|(?<!\w)(?:but|except|although) (?:\w+ )?{_WHO}(?:{_BE}| do| does| did| have| has| might|"
        r" could| will| would)(?!n'?t| not| fine| ok| all ?right)(?!\w)"
    ),
    no=re.compile(
        rf"^{_LEAD}(?:"
        r"(?:yes|yeah|sure)[,. ]+no[.! ]*$|"
        r"(?:no|nope|nah|nobody|none|not at all|not really|not now|not any ?more|never|negative|nothing)(?!\w)"
        r"|(?:of course|absolutely|certainly|definitely|heavens|god|oh) (?:not?|no)(?!\w)"
        rf"|(?:i|we|they) (?:don'?t|do not)(?! (?:know|feel|think (?:i'?m|we'?re|he'?s|she'?s) {_WELL}))(?!\w)"
        rf"|{_WHO}(?:{_BE} not| isn'?t| aren'?t)(?! (?:sure|{_WELL}))(?!\w)"
        rf"|(?:(?:yes|yeah|yep|sure)[,. ]+)?(?:{_WHO}{_BE} )?(?:all |both |perfectly |totally |just |doing )*(?!well\W){_WELL}(?!\w)"
        r"|(?:it|that|this)(?:'?s| was| is)(?: all| just| only)* (?:over|nothing|years|long|ages|a (?:long )?while|"
        r"in the past|past|history|an? (?:expression|joke|saying|figure|old|manner|story))(?!\w)"
        r"|(?:just|only) (?:an? (?:expression|joke|saying|figure|manner)|joking|kidding|talking)(?!\w)"
        r")"
    ),
    turns=re.compile(r"(?<!\w)(?:but|except|although|though|yet|until|unless)(?!\w)"),
)

"""How a part of a number is said anew in English. Pure; see `patterns.Placed`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Placed

_BE = r"(?:is|are|was|were|should be|should have been|must be|has to be|have to be|ought to be|isn'?t .{1,9} (?:but|it'?s))"
_ONES = r"(?:digits?|numbers?|figures?|ones?)"
_MANY = r"(?P<many>two|three|four|five|six|couple(?: of)?|2|3|4|5|6)"

PLACED = Placed(
    first=re.compile(
        rf"(?<!\w)(?:(?:the )?first (?:{_MANY} )?(?:{_ONES} )?{_BE}(?: an?)?"
        rf"|(?:the |my )?area code {_BE}|(?:it |that |which )?(?:starts|begins|should (?:start|begin)) with(?: an?)?)\s+"
    ),
    last=re.compile(
        rf"(?<!\w)(?:(?:the )?(?:last|final) (?:{_MANY} )?(?:{_ONES} )?{_BE}(?: an?)?"
        r"|(?:it |that |which )?(?:ends|should end|finishes) (?:in|with)(?: an?)?)\s+"
    ),
    counts={
        **{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "couple": 2, "couple of": 2},
        **{"2": 2, "3": 3, "4": 4, "5": 5, "6": 6},
    },
)

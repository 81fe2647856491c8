"""How an answer is taken back in English, in words of one's own. Pure; see `patterns.Retraction`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Retraction, anywhere, word_set

_TOLD = r"(?:said|told(?: you)?|gave(?: you)?|given(?: you)?|put(?: down| in)?|wrote|typed|entered|answered|had down)"
_BAD = r"(?:wrong|wrongly|off|incorrect|incorrectly|mistaken|backwards|mixed up|not right|not correct|not true|a slip|a mistake|an error|by mistake)"
_MUST = r"(?:i (?:need|have|want|would like|'d like|got|ought)|i'd like|i've got|let me|can i|could i|may i)(?: to)?"
_MEND = r"(?:fix|correct|change|redo|amend|revise|put right)"
_RIGHT = r"(?:right|correct|true|real|proper)"

RETRACTION = Retraction(
    own=anywhere(
        rf"i(?:'ve| have)? {_TOLD}(?! up\b) .{{0,60}}?{_BAD}",
        rf"i(?:'ve| have)? {_TOLD} (?:you )?(?:the |a )?{_BAD}",
        r"i(?:'ve| have)? (?:said|gave(?: you)?|given(?: you)?|told you|put(?: down)?) .{1,60}? but (?:it|that|the)",
        r"i (?:misspoke|mistyped|misread|was (?:wrong|mistaken) (?:about|on|with)|made an? (?:mistake|error|slip))",
        r"i(?:'ve| have)? (?:mess|screw|mix|foul|mudd|bungl|botch|goof|flub|muck)\w* (?:up )?(?:my|the|that|with|on)",
        r"i got (?:my|the|that|it) .{0,60}?(?:wrong|mixed up|backwards)",
        r"(?:go|going|went|come|coming|jump|jumping|get|getting|turn|turning|circle|circling) (?:on )?back (?:up )?(?:to|on)",
        r"(?:scratch|forget|ignore|disregard|strike|undo|cross out|take back|discard|drop) (?:what|my|the (?:answer|one|part)|that (?:answer|part))",
        rf"(?:what|the (?:answer|one|part|thing)) (?:that )?i {_TOLD}",
        rf"(?:the part|my answer|my earlier answer|the answer|my earlier one) (?:about|on|for|to) .{{1,60}}? (?:is|was) {_BAD}",
        r"a slip of mine",
        rf"(?:came|went|got) (?:out|in|down) {_BAD}",
    ),
    mends=anywhere(
        rf"(?:sorry|wait|oops|hang on|hold on|oh|my mistake|pardon|excuse me)\W+{_MUST} {_MEND} (?:my|the|that|what)",
        rf"{_MUST} {_MEND} (?:my|the|that|what) [^.:]{{1,60}}:",
    ),
    wrong=anywhere(
        rf"(?:is|was|are|were|'s|'re|seems|looks) (?:all )?{_BAD}",
        r"(?:isn'?t|wasn'?t|aren'?t|weren'?t) (?:right|correct|true)",
        r"(?:should|must|ought to|needs? to|has to|have to|(?:was|is) (?:supposed|meant) to) (?:be|say|read|have been|have said|go)",
        r"would be (?:right|correct|better)",
        rf"(?:is|was) (?:the )?{_RIGHT}(?: (?:one|answer))?",
        r"(?:it'?s|it is|that'?s|it was) (?:really|actually|in fact)",
        r"one thing is (?:off|wrong)",
    ),
    now=re.compile(
        r"(?<!\w)(?:(?:it |that |which |they )?(?:should|must|ought to|needs? to|has to|have to|(?:was|were|is|are) (?:supposed|meant) to) (?:be|say|read|have been|have said|go)"
        r"|(?:it|that|they) (?:reads?|says?)"
        rf"|the {_RIGHT} (?:one|answer|\w+) (?:is|are|was)"
        r"|(?:make|change|turn|put) (?:it|that)(?: (?:to|into|as))?"
        r"|(?:it'?s|it is|its|that'?s(?: an?)?|that is|they'?re|those are|i meant?|i was|is|are|was|were)(?: (?:really|actually|in fact|instead|just))?)(?!\w)[\s:,]*"
    ),
    is_right=re.compile(
        rf"[\s,]+(?:(?:is|are|was|were|would be|will be) (?:the )?{_RIGHT}(?: (?:one|answer|\w+))?|is (?:the (?:day|date|number|one|answer)|what it (?:is|should be)|it))(?!\w)"
    ),
    fault=re.compile(rf"(?:{_BAD}|{_RIGHT})(?!\w)"),
    kinds=word_set("date day number amount question"),
    small=word_set(
        "the and for with that this what was were are but not you your mine from about into have has had"
        " said told gave give given answer answered question asked whether before earlier when where"
        " which would could should really actually wrong right going back one thing part part should"
        " say read does did do is it its who how much many can may get them they their there any some"
        " need needs want wants like know like please here will our his her him she he out just also something anything minute"
    ),
)

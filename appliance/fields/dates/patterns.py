"""The notation of the grammar: a pattern over kinds of signs, compiled once, matched fast. Pure.

    "the? day=DAY of? month=MONTH (comma? YEAR)?"

A lower-case word is a kind of sign, an upper-case one a set or a short row of kinds named below;
`name=` keeps what stood there; brackets, `?` and `|` are those of regular expressions, and
`!(...)` means that what is in it does not follow, `&(...)` that it does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from appliance.fields.dates.kinds import CODE, Sign

_TWO_DIGITS = "(nz|n12|n31|n99|n0)"
_SAID_TWO = "(s12|s31|s20|s99|s0 s9)"
MACROS = {
    "FIGURE": "(n9|nz|n12|n31|n99)",
    "SAID": "(s9|s12|s31|s20|s99)",
    "DAY": "(ord|n9|nz|n12|n31|s9|s12|s31|s20)",
    "SMALL": "(n9|nz|n12|s9|s12)",
    "HOUR": "(n9|nz|n12|n31|n0|s9|s12|s31|s20)",
    "MINUTE": "(nz|n12|n31|n99|n0|s12|s31|s20|s99|s0 s9)",
    "COUNT": "(((FIGURE|SAID|a) (or|to|dash|comma))? (FIGURE|SAID|nx|sx|few|a))",
    "SPAN": "((COUNT (about|roughly)? UNIT ((comma|and)* COUNT UNIT)* (and? a? half)?)"
    "|((COUNT and)? a? half a? UNIT)"
    "|(UNIT and half)|(COUNT workdays))",
    "MONTH": "(month|maymonth)",
    "WEEKDAY": "(weekday|mayweekday)",
    "SEASON": "(season|mayseason)",
    "UNIT": "(days|weeks|months|years)",
    "LAST": "(last|past)",
    "DAYWORD": "(dayword|morning|evening)",
    "WHICH": "(last|past|next|this)",
    "SEP": "(slash|dash|dot)",
    "FULLYEAR": "(n4|s4|s20 dash? (s12|s31|s20|s99)|s20 dash? s0 dash? s9)",
    "APOSTROPHEYEAR": "apostrophe (nz|n12|n31|n99)",
    "SHORTYEAR": f"(apostrophe {_TWO_DIGITS}|({_TWO_DIGITS}|{_SAID_TWO}) !(clock|colon|oclock|UNIT|hours))",
    "THATYEAR": "(the? (last|past|next|this) years|the? years (last|past|next|this|beforelast)"
    "|about? COUNT years (ago|fromnow)|hace about? COUNT years|in about? COUNT years)",
    "YEAR": "(FULLYEAR|SHORTYEAR|THATYEAR)",
    "WDAY": "(on? the? WEEKDAY (comma|dot|dash)? on? the?)?",
    "DAYNUMBER": "(n9|nz|n12|n31|s9|s12|s31|s20)",
    "DAYMONTH": "(of|in|dash|slash|comma)",
    "TO": "((to|dash|and) the?)",
    "WHICHMONTH": "which=(the? WHICH months|the? months (last|past|next|this|beforelast)|the months)",
    "THATMONTH": "which=(the? WHICH months|the? months (last|past|next|this|beforelast)?)",
    "QUARTER": "(quarter|quarters)",
    "NTH": "nth=(ord|last|lastbut)",
    "WHICHWEEK": "which=(the? WHICH weeks|the? weeks (last|past|next|this|beforelast)"
    "|the? COUNT weeks (ago|fromnow)|hace COUNT weeks)",
    "PLAINEND": "!(word|bars|UNIT|hours|of|clock|oclock|colon|MONTH|slash|dash|dot (FIGURE|n0|n4|nx)|daypart"
    "|last|next|weekend|QUARTER|season|holiday|old)",
    "NUMBERED": "(n9|nz|n12|n31|n99|n0)",
    "ANYSEP": "(slash|dash|dot|comma)",
    "OFYEAR": "(comma? (of|slash|dash|in)? the? years? year=YEAR)",
}
_PARTS = re.compile(r"(?:(\w+)=|[!&])?\(|(?:(\w+)=)?([A-Za-z]\w*)|\s+")


def _regex(pattern: str) -> str:
    """The pattern as a regular expression over the characters of `CODE`."""

    def one(match: re.Match[str]) -> str:
        row, name, word = match.groups()
        if match[0].endswith("("):
            looks = {"!": "(?!", "&": "(?="}.get(match[0][0], "(?:")
            return f"(?P<{row}>" if row else looks
        if not word:
            return ""
        inner = _regex(MACROS[word]) if word in MACROS else CODE[word]
        return f"(?P<{name}>{inner})" if name else f"(?:{inner})"

    return _PARTS.sub(one, pattern)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, ready to match a string of kinds."""
    return re.compile(_regex(pattern))


def first_kinds(pattern: str) -> frozenset[str]:
    """The characters with which a match of the pattern can begin, so that most rules need not be
    tried at most places."""
    return _firsts(_regex(pattern), 0)[0]


def _firsts(regex: str, at: int) -> tuple[frozenset[str], bool, int]:
    """From `at` to the end of the bracket: what can come first, whether nothing can, and where the
    bracket ends. Our patterns hold only characters, brackets, `|`, `?` and `*`."""
    first: set[str] = set()
    empty, branch_is_empty = False, True
    while at < len(regex) and regex[at] != ")":
        if regex[at] == "|":
            empty, branch_is_empty = empty or branch_is_empty, True
            at += 1
            continue
        if regex[at] == "(":
            looks_ahead = regex.startswith(("(?!", "(?="), at)
            inside = regex.index(">", at) + 1 if regex.startswith("(?P", at) else at + 3
            part, may_be_empty, at = _firsts(regex, inside)
            part, may_be_empty = (frozenset(), True) if looks_ahead else (part, may_be_empty)
            at += 1
        else:
            part, may_be_empty, at = frozenset(regex[at]), False, at + 1
        if at < len(regex) and regex[at] in "?*":
            may_be_empty, at = True, at + 1
        if branch_is_empty:
            first |= part
        branch_is_empty = branch_is_empty and may_be_empty
    return frozenset(first), empty or branch_is_empty, at


@dataclass(frozen=True, slots=True)
class Found:
    """Where a pattern matched, and the signs it kept by name."""

    match: re.Match[str]
    signs: tuple[Sign, ...]

    def has(self, name: str) -> bool:
        """Whether something was kept under this name."""
        return name in self.match.re.groupindex and self.match[name] is not None

    def kept(self, name: str) -> tuple[Sign, ...]:
        """The signs kept under this name, none when there were none."""
        return self.signs[slice(*self.match.span(name))] if self.has(name) else ()

    def value(self, name: str) -> int:
        """The value of the one sign kept under this name."""
        return self.kept(name)[0].value

    def kind(self, name: str) -> str:
        """The kind of the one sign kept under this name."""
        return self.kept(name)[0].kind

    @property
    def all(self) -> tuple[Sign, ...]:
        """Every sign that matched."""
        return self.signs[slice(*self.match.span())]

    def any(self, *kinds: str) -> bool:
        """Whether any sign that matched is of one of these kinds."""
        return any(sign.kind in kinds for sign in self.all)

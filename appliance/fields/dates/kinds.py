"""The kinds of sign that a sentence about dates is made of, one character each. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from appliance.core.interview import Span

_NUMBERS = """
    n9 nz n12 n31 n99 n0 n4 nx
    s9 s12 s31 s20 s99 s0 s4 sx
"""
"""In figures: 1 to 9; 01 to 09; 10 to 12; 13 to 31; 32 to 99; 0 and 00; four figures; other. In words:
1 to 9; 10 to 12; 13 to 15 and 21 to 31; 16 to 20; 32 to 99; zero; 1000 to 2999; other."""
_WORDS = """
    ord month maymonth weekday mayweekday weekdays days weeks months years workdays hours weekend
    season mayseason holiday dayword morning evening decade daypart
    clock noon oclock half quarter menos hourone atone tohour
    lastbut last next this sameday past ago hace in fromnow since for before after
    beforelast from to between and or
    of the at on about part few a bars pronoun street old now eve quarters quarterof decadeof
    roughly word
"""
"""`may...` may be another word ("may", "sat"); `hace` stands before what `ago` stands after; `part` is
"early", `daypart` "in the evening"; what follows one of the `bars` ("every", "room") is no date."""
_PUNCTUATION = "dot comma slash dash colon apostrophe mark"
KINDS = tuple(f"{_NUMBERS} {_WORDS} {_PUNCTUATION}".split())
CODE = {kind: chr(0x100 + place) for place, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class Sign:
    """One or more tokens that mean one thing. `value` depends on the kind: a month's number, a
    weekday's (Monday 0), a count; `raw` is as written."""

    kind: str
    value: int
    span: Span
    raw: str

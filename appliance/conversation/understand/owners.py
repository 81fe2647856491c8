"""Whose name or number it is: the speaker's, or another person's. Pure.

"My wife Elena told me to come, her number is ..., mine is ..." holds two numbers; only the second may
fill a question about the speaker. What a field asks for is told by its cues: "my number" asks for the
speaker's, "her number" and "mother" for another's.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from appliance.conversation.languages.patterns import Patterns
from appliance.conversation.understand.words import Words
from appliance.core.interview import Field, FieldType, Reading, Span
from appliance.core.policy import FieldWording
from appliance.core.text import fold
from appliance.fields.hearing import folded_set, last_cue

_REACH = 48
"""How many characters before a value may tell whose it is."""
_PERSONAL = (FieldType.NAME, FieldType.PHONE, FieldType.EMAIL)


class Owner(Enum):
    """Who a name, a number or an address belongs to."""

    SPEAKER = "speaker"
    ANOTHER = "another"


def owner_asked_for(wording: FieldWording, patterns: Patterns) -> Owner | None:
    """Whose name or number a field asks for, or None where it may be anyone's."""
    return _owner_of_cues(wording.cues, patterns.mine, patterns.theirs, patterns.my)


@lru_cache(maxsize=512)
def _owner_of_cues(
    cues: tuple[str, ...], mine: re.Pattern[str], theirs: re.Pattern[str], my: str
) -> Owner | None:
    folded = [fold(cue) for cue in cues]
    if any(mine.search(cue) for cue in folded):
        return Owner.SPEAKER
    if any(theirs.search(f"{my} {cue}") for cue in folded):
        return Owner.ANOTHER
    return None


def owner_said(words: Words, span: Span) -> Owner | None:
    """Whose the words before a value say it is; the nearest word counts."""
    before = words.folded[max(0, span.start - _REACH) : span.start]
    mine = max((found.end() for found in words.patterns.mine.finditer(before)), default=-1)
    theirs = max((found.end() for found in words.patterns.theirs.finditer(before)), default=-1)
    if mine < 0 and theirs < 0:
        return None
    return Owner.SPEAKER if mine >= theirs else Owner.ANOTHER


def may_be_for(
    words: Words, field: Field, wording: FieldWording, reading: Reading, *, asked: bool
) -> bool:
    """True when a value may fill a field, by whose it is."""
    if field.type is FieldType.DATE and field.sensitive == "identity" and not asked:
        return owner_said(words, reading.span) is not Owner.ANOTHER
    if field.type not in _PERSONAL:
        return True
    wanted = owner_asked_for(wording, words.patterns)
    said = (
        None
        if _is_our_name_for_it(words, wording, reading.span)
        else owner_said(words, reading.span)
    )
    if field.type is FieldType.NAME and wanted is Owner.ANOTHER and reading.cued:
        return said is wanted or _cue_is_nearer(words, wording, reading.span)
    if wanted is None:
        return asked or reading.cued or said is not Owner.ANOTHER
    if said is None:
        return asked or reading.cued or wanted is Owner.SPEAKER
    return said is wanted


def _is_our_name_for_it(words: Words, wording: FieldWording, span: Span) -> bool:
    """True when the only owner spoken of stands in the very name that we gave a question: "su nombre" is what
    we ask the speaker for."""
    label = fold(wording.label)
    at = words.folded.rfind(label, max(0, span.start - _REACH), span.start) if label else -1
    if at < 0 or words.patterns.theirs.match(label) is None:
        return False
    between = words.patterns.theirs.search(words.folded, at + len(label), span.start)
    return between is None and owner_said(words, Span(at, at)) is None


def _cue_is_nearer(words: Words, wording: FieldWording, span: Span) -> bool:
    """True when a cue of the other person stands between the speaker and the name: "I'm Omar, I got fired
    from Brightline"."""
    before = words.folded[max(0, span.start - _REACH) : span.start]
    mine = max((found.end() for found in words.patterns.mine.finditer(before)), default=-1)
    cue = last_cue(words.folded, span.start, folded_set(wording.cues))
    return cue is not None and cue.start >= span.start - len(before) + mine

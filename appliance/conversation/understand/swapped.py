"""Two answers that stand in each other's place: "the two phone numbers are swapped". Pure.

Both are exchanged where there are just two of the kind that is spoken of; of more it is not known which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.conversation.languages.swapped import SWAPPED
from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.words import Words
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Answer, FieldType

_LONGEST = 16
"""Words; what is longer tells a story."""
_SURE = 0.9


def swapped(words: Words, interview: Interview) -> tuple[Command, ...]:
    """Each of two answers with the other's value; nothing where nothing is said to be swapped."""
    said = SWAPPED.get(words.language)
    if said is None or words.size > _LONGEST or not said.says.search(words.folded):
        return ()
    told = set(re.findall(r"\w+", words.folded))
    for kind, several in said.several.items():
        pair = tuple(_known(interview, kind)) if not several.isdisjoint(told) else ()
        if len(pair) == 2 and pair[0].value != pair[1].value:
            return tuple(
                Command(
                    CommandKind.CORRECT,
                    words.core,
                    one.address,
                    other.value,
                    other.precision,
                    _SURE,
                )
                for one, other in (pair, pair[::-1])
            )
    return ()


def _known(interview: Interview, kind: FieldType) -> Iterator[Answer]:
    for address, answer in interview.session.answers.items():
        field = field_at(interview.policy, address)
        if field is not None and field.type is kind and answer.known:
            yield answer

"""What a person would have us say is no answer of theirs: "repeat: the other driver was at fault". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appliance.conversation.languages import PATTERNS
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Span
from appliance.core.text import fold

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*\s*")
_FILLS = (CommandKind.SET, CommandKind.CORRECT, CommandKind.BEGIN)


def testified(commands: Sequence[Command], raw: str) -> tuple[Command, ...]:
    """The commands without values that were read from words put into our mouth. A story, told in the
    whole of an utterance, stays what it is: it is kept in the person's own words."""
    dictated = tuple(_dictated(raw))
    whole = len(raw.strip())
    return tuple(
        one
        for one in commands
        if one.kind not in _FILLS
        or len(one.span.of(raw).strip()) >= whole
        or not any(one.span.overlaps(span) for span in dictated)
    )


def _dictated(raw: str) -> Iterator[Span]:
    folded = fold(raw)
    for sentence in _SENTENCE.finditer(folded):
        if any(one.dictating.match(sentence[0].strip()) for one in PATTERNS.values()):
            yield Span(*sentence.span())

"""Which entry of a list is meant: by its name, or by its place in the list; and taking one out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from appliance.conversation.objectives import Interview, place_of
from appliance.conversation.understand.words import Words
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Answer, Span
from appliance.core.text import fold

_ARTICLE = re.compile(r"\s+(?:\w+\s+)?")


def pointed_at(words: Words, interview: Interview) -> Mapping[str, Mapping[int, Span]]:
    """By list, the entries that are named by their first part ("the metformin") or counted ("the second
    one"), and where."""
    found: dict[str, dict[int, Span]] = {}
    for address, answer in interview.session.answers.items():
        place = place_of(address)
        if place.index is None or place.part != _head(interview, place.field) or not answer.known:
            continue
        at = _named(words, answer)
        if at is not None:
            found.setdefault(place.field, {})[place.index] = at
    if not found:
        for name in {place_of(a).field for a in interview.session.answers if place_of(a).index}:
            for index in range(interview.entries(name)):
                ordinal = words.patterns.ordinals[index : index + 1]
                at = _where(words, ordinal[0]) if ordinal else None
                if at is not None:
                    found.setdefault(name, {})[index] = at
    return found


def taken_out(words: Words, interview: Interview) -> Iterator[Command]:
    """ "Take out the ibuprofen": an entry that should not be there."""
    if not words.patterns.removal.search(words.folded):
        return
    for name, entries in pointed_at(words, interview).items():
        for index, span in entries.items():
            yield Command(CommandKind.REMOVE, span, field=f"{name}[{index}]")


def taken_out_at_once(words: Words, interview: Interview) -> Iterator[Command]:
    """The same where nothing but an article stands between: "delete ibuprofen from the list" is no other name
    for it."""
    ends = [found.end() for found in words.patterns.removal.finditer(words.folded)]
    for one in taken_out(words, interview):
        between = (words.folded[end : one.span.start] for end in ends if end <= one.span.start)
        if any(_ARTICLE.fullmatch(gap) for gap in between):
            yield one


def _head(interview: Interview, group: str) -> str:
    return interview.policy.fields[group].fields[0].id


def _named(words: Words, answer: Answer) -> Span | None:
    said = fold(answer.evidence.said).strip(" .,")
    return _where(words, re.escape(said)) if said else None


def _where(words: Words, pattern: str) -> Span | None:
    found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", words.folded)
    return None if found is None else Span(*found.span())

"""A part of a number said anew by its place: "the last digit is a 3", "it starts with 971". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from appliance.conversation.languages.patterns import Placed
from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.words import Words, command, context_of, mention
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, FieldType, Span
from appliance.core.session import Ask
from appliance.fields.registry import READERS
from appliance.fields.spoken import written

_NUMBERS = (FieldType.PHONE, FieldType.IDENTIFIER, FieldType.NUMBER)
_LONGEST = 14
"""Words of a sentence that says a part of a number and nothing else."""
_AREA = 3
"""Figures of an area code."""
_NATIONAL = 10
"""Figures of a telephone number without the country's."""


def placed(words: Words, interview: Interview, ask: Ask | None) -> Iterator[Command]:
    """The number whose first or last figures were said anew, whole; the one that is read back, is named, or
    was given last."""
    if words.size > _LONGEST:
        return
    found = _figures(words)
    if found is None:
        return
    figures, first, span = found
    for address in _likely(words, interview, ask):
        field, current = field_at(interview.policy, address), interview.answer(address)
        if field is None or current is None:
            continue
        context = context_of(interview, address, field, asked=True)
        known = re.sub(r"\D", "", str(current.value))
        if field.type is FieldType.PHONE:
            known = known[-_NATIONAL:]
        if len(figures) >= len(known):
            return
        whole = figures + known[len(figures) :] if first else known[: -len(figures)] + figures
        for reading in READERS[field.type].read(whole, context):
            if reading.value != current.value:
                yield command(CommandKind.CORRECT, address, replace(reading, span=span))
            return


def _figures(words: Words) -> tuple[str, bool, Span] | None:
    """The figures that were said, whether they are the first ones, and where they stand."""
    place: Placed = words.patterns.placed
    for first, pattern in ((True, place.first), (False, place.last)):
        found = pattern.search(words.folded)
        if found is None:
            continue
        again = [one.end() for one in words.patterns.repair.finditer(words.folded, found.end())]
        start = _past_small_words(words, again[-1]) if again else found.end()
        span = Span(start, words.core.end)
        said = re.sub(r"[\s.,!-]", "", written(span.of(words.text), words.language).text)
        if said.isdigit() and _as_many(found.groupdict().get("many"), said, place):
            return said, first, span
    return None


def _past_small_words(words: Words, start: int) -> int:
    """Behind the "in" of "ends in 43, no, in 44"."""
    while word := re.match(r"([a-z]+)\s+", words.folded[start:]):
        if word[1] not in words.patterns.stopwords:
            break
        start += word.end()
    return start


def _as_many(many: str | None, said: str, place: Placed) -> bool:
    """Whether as many figures were said as were announced."""
    return many is None or place.counts.get(many, len(said)) == len(said)


def _likely(words: Words, interview: Interview, ask: Ask | None) -> Iterator[Address]:
    """The number that is read back, those that are named, and then the one given last."""
    numbers = [
        address
        for address, answer in interview.session.answers.items()
        if answer.known
        and (field := field_at(interview.policy, address)) is not None
        and field.type in _NUMBERS
    ]
    if ask is not None and ask.type == "confirm" and ask.field in numbers:
        yield ask.field
        return
    named = [one for one in numbers if mention(words, interview, one)]
    yield from named[:1] or numbers[-1:]

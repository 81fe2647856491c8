"""What takes something back: "24, not 42", "the 5th, no wait, the 6th", "the phone is wrong". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.words import (
    Words,
    command,
    context_of,
    likely_mention,
    mention,
    shifted,
)
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Answer, Field, FieldType, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from appliance.fields.spoken import written

_WORDLIKE = re.compile(r"[\w@.'#-]*\w")
_MOST_GRAFTED = 5
"""Words: what is longer replaces a whole answer and no part of one."""
_JUST_A_NAME = 4
"""Words up to which naming an answer at the summary asks to change it."""
_IN_PARTS = (
    FieldType.DATE,
    FieldType.PHONE,
    FieldType.IDENTIFIER,
    FieldType.NUMBER,
    FieldType.MONEY,
    FieldType.QUANTITY,
)
"""Kinds of value of which a part can be said anew and the rest stands."""


def exchanges(words: Words, interview: Interview) -> Iterator[Command]:
    """ "It ends in 24, not 42": the old words are found in an answer and exchanged for the new."""
    if not words.patterns.opposes.search(words.folded):
        return
    for address in _most_likely(words, interview):
        exchanged = _other_value(words, interview, address)
        if exchanged is not None:
            yield exchanged
            return
    for pattern in words.patterns.replaced:
        for found in pattern.finditer(words.folded):
            exchanged = _exchange(found, words, interview)
            if exchanged is not None:
                yield exchanged
                return


def _most_likely(words: Words, interview: Interview) -> Iterator[Address]:
    """Answers that may be meant: those named first, then the latest; no yes/no, and a story only while
    it is read back: in another one "not" is just a word."""
    ask = interview.session.ask
    read_back = ask is not None and ask.type in ("summary", "confirm")
    mentioned = [a for a in interview.session.answers if mention(words, interview, a)]
    latest = list(interview.session.answers)[::-1]
    for address in dict.fromkeys((*mentioned, *latest)):
        field = field_at(interview.policy, address)
        known = interview.session.answers[address].known
        left_out = (FieldType.BOOLEAN,) if read_back else (FieldType.BOOLEAN, FieldType.STORY)
        if known and field is not None and field.type not in left_out:
            yield address


def _other_value(words: Words, interview: Interview, address: Address) -> Command | None:
    """The other of two whole values, one of which is the answer: "April 9, not March 3"."""
    field = field_at(interview.policy, address)
    if field is None or field.type in (FieldType.STORY, FieldType.SIGNATURE, FieldType.GROUP):
        return None
    current = interview.session.answers[address]
    context = context_of(interview, address, field, asked=True)
    old = fold(READERS[field.type].say(current.value, context))
    for part in reversed(list(words.patterns.between.finditer(words.folded))):
        before, after = Span(0, part.start()), Span(part.end(), len(words.text))
        for one, other in ((before, after), (after, before)):
            if not _says(one.of(words.text), old, current, field, context):
                continue
            new = READERS[field.type].read(other.of(words.text), context)
            new = tuple(r for r in new if r.value != current.value and not _mere_words(field, r))
            if new:
                return command(CommandKind.CORRECT, address, shifted(new, other.start)[0])
    return None


def _says(text: str, old: str, current: Answer, field: Field, context: Context) -> bool:
    """True when an answer's value is said in `text`, as it was given or as we say it."""
    if re.search(rf"(?<!\w){re.escape(old)}(?!\w)", fold(text)):
        return True
    return any(one.value == current.value for one in READERS[field.type].read(text, context))


def _exchange(found: re.Match[str], words: Words, interview: Interview) -> Command | None:
    old = found["old"].strip(" .,;")
    new = Span(*found.span("new"))
    for address in _most_likely(words, interview):
        field = field_at(interview.policy, address)
        answer = interview.session.answers[address]
        if field is None:
            continue
        reading = _exchanged(old, new, words, interview, address, field)
        if reading is not None and reading.value != answer.value:
            span = Span(*found.span())
            return command(CommandKind.CORRECT, address, replace(reading, span=span))
    return None


def _exchanged(
    old: str, new: Span, words: Words, interview: Interview, address: Address, field: Field
) -> Reading | None:
    answer = interview.session.answers[address]
    reader = READERS[field.type]
    context = context_of(interview, address, field, asked=True)
    said = answer.evidence.said
    replacement = _last_words(new, len(old.split()), words)
    at = _last_place_of(fold(said), old)
    if at is not None:
        rebuilt = said[: at.start] + replacement.of(words.text) + said[at.end :]
        readings = reader.read(rebuilt, context)
        if readings:
            return readings[0]
    old_values = [reading.value for reading in reader.read(old, context)]
    if answer.value in old_values or fold(reader.say(answer.value, context)) == old:
        for span in (replacement, new):
            readings = reader.read(span.of(words.text), context)
            if readings:
                return readings[0]
    return None


def _last_place_of(text: str, words: str) -> Span | None:
    """The last place where `words` stand in `text`: as words, or as the end of a run of digits."""
    found = list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text))
    if not found and words.isdigit():
        found = list(re.finditer(rf"{re.escape(words)}(?!\d)", text))
    return Span(*found[-1].span()) if found else None


def _last_words(span: Span, count: int, words: Words) -> Span:
    pieces = list(re.finditer(r"\S+", span.of(words.text)))
    if count >= len(pieces):
        return span
    return Span(span.start + pieces[-count].start(), span.end)


# -- one answer, taken back and said anew in the same breath ------------------------------------------


def mended(words: Words, field: Field, context: Context) -> Reading | None:
    """The value of an answer that takes itself back: what follows the last "no wait" counts, and where
    that is only a part ("May 5 1980, no, 1981") it takes the place of the part before it."""
    if field.type in (FieldType.BOOLEAN, FieldType.STORY, FieldType.SIGNATURE):
        return None
    reader = READERS[field.type]
    for repair in reversed(list(words.patterns.repair.finditer(words.folded))):
        before = reader.read(words.text[: repair.start()], context)
        if not before:
            continue
        after = shifted(reader.read(words.text[repair.end() :], context), repair.end())
        after = tuple(r for r in after if not _mere_words(field, r))
        said, rest = before[-1].span.of(words.text), Span(repair.end(), len(words.text))
        if not after or says_less(after[0].span.of(words.text), said):
            part = grafted(said, rest.of(words.text), field, context)
            if part is not None:
                return replace(part, span=Span(before[-1].span.start, rest.start + part.span.end))
        if after:
            return after[0]
    return None


def _mere_words(field: Field, reading: Reading) -> bool:
    """True for the free words of an open choice, which anything is."""
    return field.type is FieldType.CHOICE and "other" in str(reading.value)


def says_less(anew: str, before: str) -> bool:
    """True when new words are too few to stand for all of the old: "1981" for "May 5 1980"."""
    fewer = len(_WORDLIKE.findall(anew)) < len(_WORDLIKE.findall(before))
    return fewer and len(re.findall(r"\w", anew)) < len(re.findall(r"\w", before))


def grafted(said: str, anew: str, field: Field, context: Context) -> Reading | None:
    """`said` with its last part that `anew` can stand for exchanged, if that reads as one whole value of
    the same exactness; the reading's span ends where `anew` has been used up."""
    if field.type not in _IN_PARTS:
        return None
    pieces = [Span(*found.span()) for found in _WORDLIKE.finditer(said)]
    fresh = [Span(*found.span()) for found in _WORDLIKE.finditer(anew)]
    if not 0 < len(fresh) <= _MOST_GRAFTED:
        return None
    reader = READERS[field.type]
    model = reader.read(said, context)
    for drop in range(len(fresh)):
        new = anew[fresh[drop].start : fresh[-1].end]
        size = len(fresh) - drop
        if size >= len(pieces) or not (field.type is FieldType.DATE or _has_figures(new, context)):
            continue
        for first in range(len(pieces) - size, -1, -1):
            cut = Span(pieces[first].start, pieces[first + size - 1].end)
            rebuilt = said[: cut.start] + new + said[cut.end :]
            for reading in reader.read(rebuilt, context):
                if _one_whole(reading, rebuilt, model):
                    return replace(reading, span=Span(0, fresh[-1].end))
    return None


def _has_figures(said: str, context: Context) -> bool:
    return any(map(str.isdigit, written(said, context.language).text))


def _one_whole(reading: Reading, text: str, model: Sequence[Reading]) -> bool:
    return (
        bool(model)
        and reading.span.of(text).strip(" .,") == text.strip(" .,")
        and reading.precision == model[0].precision
        and reading.value != model[0].value
    )


# -- an answer that is named and not said anew ------------------------------------------------------


def named_for_change(words: Words, interview: Interview) -> Iterator[Command]:
    """ "The phone number is wrong", "change my address": the field is named, no value is given."""
    ask = interview.session.ask
    just_named = (ask is None or ask.type == "summary") and words.size <= _JUST_A_NAME
    if not words.patterns.change.search(words.folded) and not just_named:
        return
    found = likely_mention(words, interview, interview.session.answers)
    if found is not None:
        yield found

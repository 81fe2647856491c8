"""What takes something back: "24, not 42", "the 5th, no wait, the 6th", "the phone is wrong". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from appliance.conversation.objectives import Interview, field_at, place_of
from appliance.conversation.understand.entries import pointed_at
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
from appliance.core.once import once_a_turn
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.phrasebook import phrasebook
from appliance.fields.registry import READERS
from appliance.fields.spoken import written

_OTHER_TODAYS = (0, 45, 100)
"""Days from today, in different months and on different days of the week."""
_WORDLIKE = re.compile(r"[\w@.'#-]*\w")
_AT_ONCE = 24
"""Characters between a bare "no" and what it puts in the place of something."""
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


@once_a_turn
def exchanges(words: Words, interview: Interview) -> tuple[Command, ...]:
    """ "It ends in 24, not 42": the old words are found in an answer and exchanged for the new."""
    return tuple(_exchanges(words, interview))


def _exchanges(words: Words, interview: Interview) -> Iterator[Command]:
    if not words.patterns.opposes.search(words.folded):
        return
    likely = tuple(_most_likely(words, interview))
    found = [
        one for address in likely if (one := _other_value(words, interview, address)) is not None
    ]
    if found:
        yield _the_one_meant(words, interview, found)
        return
    for pattern in words.patterns.replaced:
        for place in pattern.finditer(words.folded):
            if not _names_a_value(place["old"], words):
                continue
            exchanged = _exchange(place, words, interview, likely)
            if exchanged is not None:
                yield exchanged
                return


def _names_a_value(old: str, words: Words) -> bool:
    """False for what only joins a sentence: the "for" of "not for anyone" was nobody's answer."""
    book = phrasebook(words.language)
    joints = words.patterns.stopwords | book.speech.small_words | book.answers.plain
    return any(word not in joints for word in re.findall(r"[\w']+", old))


def _the_one_meant(words: Words, interview: Interview, found: Sequence[Command]) -> Command:
    """The exchange that is meant: the only one, or that of the answer that is named. Where the same old
    value stands in several answers and none is named, a correction of none: it is asked which."""
    first = found[0]
    same = [
        one
        for one in found
        if one.span == first.span
        and interview.session.answers[one.field or ""].value
        == interview.session.answers[first.field or ""].value
    ]
    if len(same) == 1 or mention(words, interview, first.field or ""):
        return first
    if any(place_of(one.field or "").index is not None for one in same) and pointed_at(
        words, interview
    ):
        return first
    return Command(CommandKind.CORRECT, first.span)


def _most_likely(words: Words, interview: Interview) -> Iterator[Address]:
    """Answers that may be meant: those named first, then the latest; no yes/no, and the story of an
    intake only while it is read back: in another one "not" is just a word. Of a list only the entries
    that are pointed at, if any are."""
    ask = interview.session.ask
    read_back = ask is not None and ask.type in ("summary", "confirm")
    pointed = pointed_at(words, interview)
    mentioned = [a for a in interview.session.answers if mention(words, interview, a)]
    latest = list(interview.session.answers)[::-1]
    for address in dict.fromkeys((*mentioned, *latest)):
        field, place = field_at(interview.policy, address), place_of(address)
        known = interview.session.answers[address].known
        if not known or field is None or field.type is FieldType.BOOLEAN:
            continue
        if field.type is FieldType.STORY and field.probe is not None and not read_back:
            continue
        said = fold(interview.session.answers[address].evidence.said)
        if field.type is FieldType.STORY and words.patterns.opposes.search(said):
            continue  # it sets one thing against another itself
        if place.index is None or place.index in pointed.get(place.field, (place.index,)):
            yield address


def _other_value(words: Words, interview: Interview, address: Address) -> Command | None:
    """The other of two whole values, one of which is the answer: "April 9, not March 3". Of the ways to
    part the words the one counts that the two values fill best."""
    field = field_at(interview.policy, address)
    if field is None or field.type in (FieldType.SIGNATURE, FieldType.GROUP):
        return None
    current = interview.session.answers[address]
    context = context_of(interview, address, field, asked=True)
    pointed = [at for one in pointed_at(words, interview).values() for at in one.values()]
    best: tuple[int, Reading] | None = None
    for before, after in _partings(words):
        for one, other in ((before, after), (after, before)):
            old = _said_in(one.of(words.text), current, field, context)
            if old is None:
                continue
            new = _new_in(words, other, current, field, context, pointed)
            if new is None:
                continue
            filled = old + len(re.findall(r"\w", new.span.of(words.text)))
            if best is None or filled > best[0]:
                best = (filled, new)
    return None if best is None else command(CommandKind.CORRECT, address, best[1])


def _is_day_alone(said: str, field: Field, context: Context) -> bool:
    """Whether a date says nothing but a day, as "the 15th" does: said at another time of the year it is the
    same day of another month."""
    told = []
    for shift in _OTHER_TODAYS:
        today = context.reference_date + timedelta(days=shift)
        readings = READERS[field.type].read(said, replace(context, reference_date=today))
        told += [str(one.value) for one in readings[:1]]
    months, days = {one[:7] for one in told}, {one[8:10] for one in told}
    return len(months) == len(_OTHER_TODAYS) and len(days) == 1


def _partings(words: Words) -> Iterator[tuple[Span, Span]]:
    """The ways to part an utterance into what was and what is; a bare comma does behind a denial."""
    end = len(words.text)
    parts = [Span(*found.span()) for found in words.patterns.between.finditer(words.folded)]
    if words.patterns.denial.match(words.core_folded):
        parts += [Span(*found.span()) for found in re.finditer(r",\s", words.folded)]
    for part in reversed(parts):
        yield Span(0, part.start), Span(part.end, end)


def _said_in(text: str, current: Answer, field: Field, context: Context) -> int | None:
    """How many letters and figures of `text` are the answer, as it was given or as we say it; None when
    it is not said."""
    folded = fold(text)
    forms = (current.evidence.said, READERS[field.type].say(current.value, context))
    for form in forms:
        if form and re.search(rf"(?<!\w){re.escape(fold(form))}(?!\w)", folded):
            return len(re.findall(r"\w", form))
    if field.type is FieldType.STORY:
        return None
    for one in READERS[field.type].read(text, context):
        if completed(one, text, current, field, context).value == current.value:
            return len(re.findall(r"\w", one.span.of(text)))
    return None


def _past_the_lead(words: Words, span: Span, pointed: Sequence[Span]) -> int:
    """Where a value begins behind "no, it's", or behind "the metformin is"."""
    start = span.start
    for at in pointed:
        if span.start <= at.start and at.end < span.end:
            start = max(start, at.end)
    for pattern in (words.patterns.link, words.patterns.instead):
        found = pattern.match(words.folded, start, span.end)
        start = found.end() if found else start
    return start


def _new_in(
    words: Words,
    span: Span,
    current: Answer,
    field: Field,
    context: Context,
    pointed: Sequence[Span],
) -> Reading | None:
    """The value of this kind in a stretch of the words that is not the answer."""
    start = _past_the_lead(words, span, pointed)
    ends = (words.patterns.named_as_old.search(words.folded, start, span.end), None)
    for cut in ends:
        end = cut.start() if cut else span.end
        text = words.text[start:end].strip(" ")
        if field.type is FieldType.STORY and len(text.split()) > _MOST_GRAFTED:
            return None
        for one in shifted(READERS[field.type].read(words.text[start:end], context), start):
            if one.value != current.value and not _mere_words(field, one):
                return completed(one, words.text, current, field, context)
    return None


def completed(anew: Reading, text: str, current: Answer, field: Field, context: Context) -> Reading:
    """A date of which the day or the month alone was said anew, with the rest that is known: "the 15th, not
    the 5th"."""
    if field.type is not FieldType.DATE or current.precision != "day":
        return anew
    if anew.precision == "month":
        part = grafted(current.evidence.said, anew.span.of(text), field, context)
        return anew if part is None else replace(part, span=anew.span)
    day, known = str(anew.value)[8:10], str(current.value)
    if anew.precision != "day" or not _is_day_alone(anew.span.of(text), field, context):
        return anew
    try:
        whole = date.fromisoformat(f"{known[:8]}{day}").isoformat()
    except ValueError:  # no such day in that month
        return anew
    return replace(anew, value=whole, confidence=max(anew.confidence, 0.9))


def in_full(anew: Reading, text: str, current: Answer, field: Field, context: Context) -> Reading:
    """A value said anew, with what it leaves out of the answer: "1963" is another year of a whole date."""
    said = anew.span.of(text)
    if says_less(said, current.evidence.said):
        part = grafted(current.evidence.said, said, field, context)
        if part is not None:
            return replace(part, span=anew.span)
    return completed(anew, text, current, field, context)


def _exchange(
    found: re.Match[str], words: Words, interview: Interview, likely: Sequence[Address]
) -> Command | None:
    old = found["old"].strip(" .,;")
    new = Span(*found.span("new"))
    for address in likely:
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
        if readings and not _mere_words(field, readings[0]):
            return readings[0]
    old_values = [reading.value for reading in reader.read(old, context)]
    if answer.value in old_values or fold(reader.say(answer.value, context)) == old:
        for span in (replacement, new):
            readings = reader.read(span.of(words.text), context)
            if readings and not _mere_words(field, readings[0]):
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
    if field.type in (FieldType.STORY, FieldType.SIGNATURE):
        return None
    reader = READERS[field.type]
    for repair in reversed(list(words.patterns.repair.finditer(words.folded))):
        before = reader.read(words.text[: repair.start()], context)
        if not before:
            continue
        after = shifted(reader.read(words.text[repair.end() :], context), repair.end())
        after = tuple(r for r in after if not _mere_words(field, r))
        if after and not _repairs(words, repair, after[0].span):
            continue
        said, rest = before[-1].span.of(words.text), Span(repair.end(), len(words.text))
        if not after or says_less(after[0].span.of(words.text), said):
            part = grafted(said, rest.of(words.text), field, context)
            if part is not None:
                return replace(part, span=Span(before[-1].span.start, rest.start + part.span.end))
        if after and (field.type is not FieldType.BOOLEAN or words.ends_core(after[0].span)):
            return after[0]
    return None


def _repairs(words: Words, repair: re.Match[str], anew: Span) -> bool:
    """False for a bare "no" that goes on with the story: "I'm Ana. No one told me. My boss, Eva, ...". What
    it stands before would have to follow at once."""
    bare = len(re.findall(r"\w+", repair[0])) == 1
    between = words.folded[repair.end() : anew.start]
    return not (bare and (len(between) > _AT_ONCE or re.search(r"[.!?]\s", between)))


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

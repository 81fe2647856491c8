"""Lists, and the yes/no questions that open them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from appliance.conversation.objectives import Interview, wording_at
from appliance.conversation.understand.asked import yes_or_no
from appliance.conversation.understand.intents import Intents
from appliance.conversation.understand.intents import asked as intent_asked
from appliance.conversation.understand.steering import is_all, roundabout, steering
from appliance.conversation.understand.words import (
    Words,
    command,
    context_of,
    says_something,
    words_of,
)
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, FieldType, Reading, Span
from appliance.core.session import Ask
from appliance.core.text import fold
from appliance.fields import group as groups
from appliance.fields.context import Context
from appliance.fields.hearing import after_leading, no_answer, said_at
from appliance.fields.listing import ending_of, names_nothing
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook
from appliance.fields.registry import READERS
from appliance.fields.shares import Part, begun_by

K = CommandKind

_BOOLEAN = Field(id="yes_no", type=FieldType.BOOLEAN)
_FEW_WORDS = 6
_CURT = 3
"""Words of an agreement that needs no pause: "sure go ahead"."""
_LONGEST_NAMED = 6
"""Words of the head of an entry: what is longer is a story and no name of anything."""
_SHORTEST_ASIDE = 2
"""Words of a sentence in a list; what is longer and names no figure is a remark."""
_LONGEST_NAMELESS = 16
_SURE_OF_A_SHRUG = 0.6


def to_a_list(words: Words, interview: Interview, ask: Ask, group: Field) -> Iterator[Command]:
    none = wording_at(interview.wording, ask.field).none
    if is_all(words) or any(fold(phrase) == words.bare for phrase in none):
        yield Command(K.DENY, words.core, field=ask.field)
        return
    said = yes_or_no(words, interview, ask.field)
    if said is not None and said.value and _nothing_but(words, said.span):
        yield Command(K.CONFIRM, said.span, field=ask.field)
        return
    nameless = tuple(_nameless(words, interview, ask.field, group))
    if nameless:
        yield from nameless
        return
    ending = ending_of(words.folded, phrasebook(words.language))
    told = words.text if ending is None else words.text[: ending.start]
    if ending is None or not _is_an_aside(told, interview.entries(ask.field)):
        yield from new_entries(words, told, interview, ask.field, group, asked=True)
    if ending is not None:
        yield Command(K.DENY, ending, field=ask.field)


def _nameless(
    words: Words, interview: Interview, address: Address, group: Field
) -> Iterator[Command]:
    """An entry whose name nobody knows, and what is known of it: "no idea, a green van"."""
    if group.fields[0].type is not FieldType.NAME or words.size > _LONGEST_NAMELESS:
        return
    parts = [
        Part(part, context_of(interview, f"{address}[0].{part.id}", part, asked=True))
        for part in group.fields
    ]
    whole = Span(words.core.start, len(words.text))
    ends = [mark.start() for mark in re.finditer(r"[,.;]\s", words.text)]
    for end in (*ends, *begun_by(words.text, whole, parts)):
        if end <= whole.start or not is_a_shrug(words.text[whole.start : end], interview):
            continue
        rest = " " * end + words.text[end:]
        found = tuple(new_entries(words, rest, interview, address, group, asked=True))
        index = interview.entries(address)
        head = f"{address}[{index}].{group.fields[0].id}"
        if found and not any(one.field == head for one in found):
            yield Command(K.UNKNOWN, Span(whole.start, end), field=head)
            yield from found
            return


def _is_an_aside(told: str, known: int) -> bool:
    """True for a sentence of its own before the end of a list that has entries: "I haven't even had
    breakfast. Well, that was all"."""
    sentence = told.rstrip()
    ends = sentence.endswith((".", "!", "?"))
    return bool(known and ends and len(sentence.split()) > _SHORTEST_ASIDE)


def _nothing_but(words: Words, span: Span) -> bool:
    rest = words.folded[: span.start] + words.folded[span.end :]
    return not re.search(r"\w{3,}", words.patterns.joiners.sub(" ", rest))


def new_entries(
    words: Words,
    text: str,
    interview: Interview,
    address: Address,
    group: Field,
    *,
    asked: bool,
    in_passing: bool = False,
) -> Iterator[Command]:
    """Entries for a list, each with its parts; the first that names nothing ends it. `in_passing` they
    are told behind the yes to whether there are any."""
    context = context_of(interview, address, group, asked=asked)
    index = interview.entries(address)
    book = phrasebook(words.language)
    for _, parts in groups.READER.read_entries(text, context):
        head = parts.get(group.fields[0].id)
        if _is_vague(text, group, parts, book, in_passing=in_passing):
            continue
        if head is not None and not _names_something(words, head.span.of(text)):
            if asked:
                continue
            return
        if not parts or index >= group.repeats:
            continue
        for part, reading in parts.items():
            yield command(K.SET, f"{address}[{index}].{part}", reading)
        index += 1


def _is_vague(
    text: str,
    group: Field,
    parts: Mapping[str, Reading],
    book: Phrasebook,
    *,
    in_passing: bool,
) -> bool:
    """True for an entry that names nothing: "something", "a few pills"; a figure or a name does."""
    kinds = {field.id: field.type for field in group.fields}
    open_parts = [part for part in parts if kinds[part] is FieldType.STORY]
    head = group.fields[0]
    if in_passing and head.type is FieldType.STORY and head.id not in parts:
        return True
    headed = head.type is FieldType.STORY and head.id in parts
    if not headed and (not open_parts or len(open_parts) < len(parts)):
        return False
    said = fold(parts[open_parts[0]].span.of(text))
    return names_nothing(said, book, in_passing=in_passing)


def _names_something(words: Words, head: str) -> bool:
    folded = fold(head)
    first, *more = folded.split() or [""]
    if len(more) > 1 and first in phrasebook(words.language).lists.speaks:
        return False
    if len(folded.split()) > _LONGEST_NAMED or words.patterns.nothing.fullmatch(folded):
        return False
    return says_something(folded, words.patterns) or bool(re.search(r"\d", folded))


def opened_by_yes(
    words: Words, interview: Interview, address: Address, start: int
) -> Iterator[Command]:
    """ "Yes, penicillin": what follows a yes belongs to what the yes opens."""
    rest = words.text[start:]
    book = phrasebook(words.language)
    behind = after_leading(fold(rest), frozenset())
    if said_at(fold(rest), behind, book.answers.circumstances | book.frequency) is not None:
        return
    for opened in _opened_fields(interview, address):
        if not says_something(fold(rest), words.patterns) or _says_yes_again(rest, interview):
            return
        for found in _read_opened(words, rest, interview, opened):
            yield replace(found, span=found.span.shift(start))


def _says_yes_again(rest: str, interview: Interview) -> bool:
    """True for the "I do indeed" of "yes, I do indeed"."""
    context = Context(_BOOLEAN, interview.language, interview.today, asked=True)
    again = READERS[FieldType.BOOLEAN].read(rest, context)
    return any(one.value is True for one in again) and len(rest.split()) <= _CURT + 1


def named_instead_of_yes(words: Words, interview: Interview, address: Address) -> Iterator[Command]:
    """ "Penicillin" to "do you have allergies?", "December 4" to "is there a deadline?": saying which
    says yes."""
    if words.size > _FEW_WORDS or words.questions or _denies(words):
        return
    core = words.core.of(words.text)
    for opened in _opened_fields(interview, address):
        found = [
            replace(one, span=one.span.shift(words.core.start))
            for one in _read_opened(words, core, interview, opened)
        ]
        if found:
            yield Command(K.SET, found[0].span, address, value=True, confidence=0.8)
            yield from found
            return


def _denies(words: Words) -> bool:
    """True for what begins with a "not" and says no more than that: "not as far as I can tell"."""
    negators = phrasebook(words.language).answers.negators
    return said_at(words.folded, words.core.start, negators) is not None


def _read_opened(
    words: Words, text: str, interview: Interview, opened: Field
) -> tuple[Command, ...]:
    if opened.type is FieldType.GROUP:
        return tuple(
            new_entries(words, text, interview, opened.id, opened, asked=True, in_passing=True)
        )
    readings = READERS[opened.type].read(text, context_of(interview, opened.id, opened, asked=True))
    return tuple(command(K.SET, opened.id, reading) for reading in readings[:1])


def _opened_fields(interview: Interview, address: Address) -> Iterator[Field]:
    """What is asked for only when the yes/no at `address` is a yes, and has a form of its own."""
    condition = re.compile(rf"{re.escape(address)} == true")
    for field in interview.policy.fields.values():
        if not field.enable_when or not condition.fullmatch(field.enable_when.strip()):
            continue
        listed = field.type is FieldType.GROUP and field.repeats
        if (listed or field.type is FieldType.DATE) and field.id not in interview.session.answers:
            yield field


def is_a_shrug(said: str, interview: Interview) -> bool:
    """True for "no idea" in any words, beside what is known."""
    words = words_of(said, interview)
    if no_answer(words.folded, phrasebook(words.language)):
        return True
    told = (*steering(words), *roundabout(words))
    if told:
        return told[0].kind is K.UNKNOWN
    learned = Intents.learned().of(words.folded.strip(" .,!?"), intent_asked(FieldType.GROUP))[0]
    return learned.label == K.UNKNOWN and learned.sure >= _SURE_OF_A_SHRUG

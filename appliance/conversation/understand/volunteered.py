"""Values for questions that were not asked: only what the words themselves make plain. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.conversation.understand.asked import dated, is_other
from appliance.conversation.understand.corrections import grafted, says_less
from appliance.conversation.understand.listed import new_entries
from appliance.conversation.understand.owners import (
    Owner,
    may_be_for,
    owner_asked_for,
    owner_said,
)
from appliance.conversation.understand.persons import named_for, relation_told
from appliance.conversation.understand.retold import of_its_kind, told_apart
from appliance.conversation.understand.words import (
    CLAUSE_END,
    Named,
    Words,
    after_name,
    command,
    context_of,
    links_after,
    mentions,
    only_says_wrong,
    shifted,
)
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, FieldType, Reading, Span
from appliance.core.session import Ask
from appliance.core.text import fold
from appliance.fields.hearing import after_leading, before_trailing, said_at
from appliance.fields.name import is_said_of_the_speaker
from appliance.fields.phrasebook import phrasebook
from appliance.fields.registry import READERS

K = CommandKind

_SELF_EVIDENT = (
    FieldType.PHONE,
    FieldType.EMAIL,
    FieldType.NAME,
    FieldType.IDENTIFIER,
    FieldType.BOOLEAN,
    FieldType.CHOICE,
)
"""Kinds of value that words can make plain without naming the field."""
_ROUGHLY = frozenset({"about", "around", "like", "just", "back", "como", "hace", "apenas"})
"""Between what happened and when."""
_REACH = 40
"""How many characters may lie between a field's name and its value."""
_NEXT_SENTENCE = re.compile(r"[.!?]\s+\w")
"""A sentence ends, and words of another follow."""
_SHORT_NOTE = 8
"""Words that a short open answer ("my car is ...") has at most."""
_BARE_NOTE = 3
"""The same where no "is" stands between ("insured with Aetna")."""
_WEIGHTY = 4
"""Letters of a word that is no mere joint of a sentence."""
_SHORT_ANSWER = 8
"""Words up to which an option may be named without its question."""


def volunteered(
    words: Words,
    interview: Interview,
    ask: Ask | None,
    taken: set[str | None],
    *,
    correcting: bool,
) -> Iterator[Command]:
    """Values for fields that were not asked about; with `correcting` also new ones for answered fields."""
    named = mentions(words, interview, _addresses(interview))
    left_out = taken | named.eclipsed
    for field in interview.reachable_fields():
        if field.id in left_out or (ask is not None and ask.field == field.id):
            continue
        if field.type is not FieldType.GROUP:
            at = named.at.get(field.id)
            for one in _one(words, interview, field.id, field, at, correcting=correcting):
                if not _is_a_name(one, interview, named):
                    yield one
        elif field.repeats:
            if not interview.entries(field.id) or correcting:
                yield from new_entries(words, words.text, interview, field.id, field, asked=False)
        else:
            yield from _parts(words, interview, field, taken, ask, named)
    yield from _about_the_speaker(words, interview, taken, named)
    if correcting:
        yield from _corrected_entries(words, interview, named)


def _is_a_name(one: Command, interview: Interview, named: Named) -> bool:
    """True when what looks like an option is the name of another field: "the e-mail is wrong"."""
    return one.kind is K.SET and any(
        span.start <= one.span.start and one.span.end <= span.end
        for address, span in named.at.items()
        if address != one.field and not is_day_and_hour(interview, one.field, address)
    )


def _addresses(interview: Interview) -> Iterator[Address]:
    """Everything that can be named: single fields, parts of groups, and parts of entries."""
    for name, field in interview.policy.fields.items():
        if field.type is not FieldType.GROUP:
            yield name
        elif not field.repeats:
            yield from (f"{name}.{part.id}" for part in field.fields)
    yield from (a for a in interview.session.answers if place_of(a).index is not None)


def _about_the_speaker(
    words: Words, interview: Interview, taken: set[str | None], named: Named
) -> Iterator[Command]:
    """What the speaker says of themselves before it is known whether it will be needed: "my name is
    Priya, the policy is my husband's"."""
    for field in interview.undecided_fields():
        wording = wording_at(interview.wording, field.id)
        if field.id in taken or owner_asked_for(wording, words.patterns) is not Owner.SPEAKER:
            continue
        at = named.at.get(field.id)
        yield from _one(words, interview, field.id, field, at, correcting=False)


def _parts(
    words: Words,
    interview: Interview,
    group: Field,
    taken: set[str | None],
    ask: Ask | None,
    named: Named,
) -> Iterator[Command]:
    for part in group.fields:
        address = f"{group.id}.{part.id}"
        if address in taken or (ask is not None and ask.field == address):
            continue
        yield from _one(words, interview, address, part, named.at.get(address), correcting=False)


def _corrected_entries(words: Words, interview: Interview, named: Named) -> Iterator[Command]:
    """Parts of groups that are named and said anew."""
    for address in interview.session.answers:
        field = field_at(interview.policy, address)
        if field is not None and place_of(address).part is not None:
            yield from _one(
                words, interview, address, field, named.at.get(address), correcting=True
            )


def _one(
    words: Words,
    interview: Interview,
    address: Address,
    field: Field,
    named: Span | None,
    *,
    correcting: bool,
) -> Iterator[Command]:
    current = interview.answer(address)
    if current is not None and not correcting:
        return
    alone = _only_place(interview, field) or _only_day(interview, field)
    if named is None and field.type not in _SELF_EVIDENT and not alone:
        return
    if current is None:
        first = next(_plain(words, interview, address, field, named), None)
        if first is not None:
            yield command(K.SET, address, first)
        elif field.type is FieldType.NAME and named is not None:
            yield from named_for(words, interview, field)
        elif field.type is FieldType.CHOICE:
            yield from relation_told(words, interview, field)
        return
    for reading in _said_anew(words, interview, address, field, named):
        if named is None and not _can_only_be(words, interview, address, field, reading):
            continue
        if reading.value != current.value:
            yield of_its_kind(command(K.CORRECT, address, reading), words, interview)
            return


def _only_place(interview: Interview, field: Field) -> bool:
    """True for the one question of an intake that asks where."""
    return field.type is FieldType.ADDRESS and _is_alone(interview, field)


def _only_day(interview: Interview, field: Field) -> bool:
    """True for the one question of an intake that asks when something happened."""
    past = field.type is FieldType.DATE and field.prefer == "past"
    return past and _is_alone(interview, field)


def _is_alone(interview: Interview, field: Field) -> bool:
    """True for the one field of its kind outside of groups."""
    fields = interview.policy.fields.values()
    return [one for one in fields if one.type is field.type] == [field]


def _says_when(words: Words, reading: Reading) -> bool:
    """True for a day right behind what says that something happened: "the whole mess was on May 3rd"."""
    speech = phrasebook(words.language).speech
    start = max(0, reading.span.start - _REACH)
    end = before_trailing(
        words.folded, speech.small_words | speech.hesitations | _ROUGHLY, start, reading.span.start
    )
    *_, last = words.folded[start:end].split() or [""]
    return reading.precision == "day" and words.patterns.happened.fullmatch(last) is not None


def _can_only_be(
    words: Words, interview: Interview, address: Address, field: Field, reading: Reading
) -> bool:
    """True when a value that names no field can replace no other answer: the only telephone number, or
    the only one of another person ("my wife's number is ...")."""
    if field.type not in (FieldType.PHONE, FieldType.EMAIL):
        return field.type is FieldType.BOOLEAN and reading.cued
    able = []
    for known in interview.session.answers:
        one = field_at(interview.policy, known)
        wording = wording_at(interview.wording, known)
        said, wanted = owner_said(words, reading.span), owner_asked_for(wording, words.patterns)
        same_kind = one is not None and one.type is field.type
        if same_kind and (said is None or wanted in (None, said)):
            able.append(known)
    return able == [address] or told_apart(words, reading.span, interview, able) == address


def _plain(
    words: Words, interview: Interview, address: Address, field: Field, named: Span | None
) -> Iterator[Reading]:
    """Readings that the words tie to this field: by a cue, by its name close by, or by their kind.
    The closer to the field's name, the earlier."""
    wording = wording_at(interview.wording, address)
    readings = READERS[field.type].read(
        words.text, context_of(interview, address, field, asked=False)
    )
    fit = [
        reading
        for reading in readings
        if may_be_for(words, field, wording, reading, asked=False)
        and dated(reading, interview, address) is reading
        and not is_other(field, reading.value)
    ]
    if field.type is FieldType.STORY:
        notes = (_noted(words, reading, named, address) for reading in fit)
        yield from (note for note in notes if note is not None and _is_a_note(words, note, named))
        return
    cued = [reading for reading in fit if reading.cued]
    if named is not None:
        near = _near(words, fit, named)
        by_place = {reading.span: reading for reading in (*near, *cued)}
        yield from sorted(by_place.values(), key=lambda r: abs(r.span.start - named.end))
    elif cued:
        yield from cued
    else:
        yield from (reading for reading in fit if _self_evident(words, interview, field, reading))


def _near(words: Words, readings: Sequence[Reading], named: Span) -> list[Reading]:
    near = [r for r in readings if r.span.overlaps(named)]
    near += [
        r
        for r in readings
        if 0 <= r.span.start - named.end <= _REACH
        and not _NEXT_SENTENCE.search(words.folded, named.end, r.span.start)
    ]
    near += [r for r in readings if 0 <= named.start - r.span.end <= _REACH // 4]
    return near


def _self_evident(words: Words, interview: Interview, field: Field, reading: Reading) -> bool:
    """True when the words alone say what they are for: the speaker's own telephone number, a phrase that
    policy gives as an answer to this very question, an option that is all that was said."""
    if field.type is FieldType.DATE:
        return _says_when(words, reading)
    if field.type is FieldType.CHOICE:
        several = len(reading.span.of(words.text).split()) > 1
        alone = words.size <= _SHORT_ANSWER or words.whole_clause(reading.span)
        return several and (alone or _speaks_for_itself(words, field, reading))
    if field.type is FieldType.NAME:
        wording = wording_at(interview.wording, field.id)
        own = owner_asked_for(wording, words.patterns) is Owner.SPEAKER
        said = owner_said(words, reading.span)
        book = phrasebook(words.language)
        introduced = said is None and is_said_of_the_speaker(words.folded, reading.span, book)
        return own and (introduced or said is Owner.SPEAKER)
    return True


def _speaks_for_itself(words: Words, field: Field, reading: Reading) -> bool:
    """True for an option within a story that several words of weight name ("it comes and goes"), and
    that is said of nobody else."""
    said = words.patterns.joiners.sub(" ", reading.span.of(words.folded))
    weighty = any(len(word) >= _WEIGHTY for word in said.split())
    return weighty and not field.several and owner_said(words, reading.span) is not Owner.ANOTHER


def _noted(words: Words, reading: Reading, named: Span | None, address: Address) -> Reading | None:
    """What is said of a thing's part up to the next comma, without its article: "I drive a 2017 Corolla,
    plate ...". What a word of where begins is none ("hit my car from behind")."""
    if place_of(address).part is None or named is None:
        return reading
    lists, speech = phrasebook(words.language).lists, phrasebook(words.language).speech
    mark = re.search(r"[,;](?!\d)", reading.span.of(words.folded))
    end = reading.span.end if mark is None else reading.span.start + mark.start()
    leading = lists.articles | {words.patterns.my, *speech.hesitations}
    start = after_leading(words.folded, leading, reading.span.start, end)
    span = Span(start, max(start, end))
    said = span.of(words.text)
    begun = start > reading.span.start or said[:1].isdigit() or said[:1].isupper()
    where = said_at(words.folded, start, speech.small_words) is not None
    if not begun and (where or mark is not None):
        return None
    return replace(reading, span=span, value=said.rstrip(" ."))


def _is_a_note(words: Words, reading: Reading, named: Span | None) -> bool:
    """True when a few words follow the field's name as what it is: "my car is a 2019 Civic"."""
    if named is None or reading.span.start < named.end:
        return False
    if words.patterns.retraction.fault.fullmatch(reading.span.of(words.folded)):
        return False
    size = len(reading.span.of(words.folded).split())
    between = words.folded[named.end : reading.span.start]
    linked = words.patterns.link.match(words.folded, named.end) is not None
    return size <= (_SHORT_NOTE if linked else _BARE_NOTE) and not set(between) & set(",.;")


def _said_anew(
    words: Words, interview: Interview, address: Address, field: Field, named: Span | None
) -> Iterator[Reading]:
    """What was said in place of an answer: after the field's name, or anywhere when nothing else of the
    kind is known; a part of it is put into what was said before."""
    if field.type is FieldType.BOOLEAN:
        yield from _yes_or_no_anew(words, interview, address, field, named)
        return
    behind = named.end if named else 0
    start = after_name(words, behind)
    context = context_of(interview, address, field, asked=True)
    reader = READERS[field.type]
    rest = words.text[start:]
    if not any(map(str.isalnum, rest)) or only_says_wrong(words, start):
        return
    if field.type is FieldType.STORY:
        rest = words.text[start : _clause_end(words, start)]
    current = interview.answer(address)
    readings = shifted(reader.read(rest, context), start)
    if current is not None and named is not None:
        said = current.evidence.said
        if not readings or says_less(readings[0].span.of(words.text), said):
            part = grafted(said, rest.strip(" .,!?"), field, context)
            if part is not None:
                yield replace(part, span=Span(start, start + len(rest)))
                return
    if not readings and field.type not in (FieldType.NAME, FieldType.STORY, FieldType.ADDRESS):
        readings = reader.read(words.text, context)
    for reading in readings:
        one = dated(reading, interview, address)
        if one is not None and not (is_other(field, one.value) and start == behind):
            yield one


def _clause_end(words: Words, start: int) -> int:
    found = CLAUSE_END.search(words.folded, start)
    return found.start() if found else len(words.text)


def _yes_or_no_anew(
    words: Words, interview: Interview, address: Address, field: Field, named: Span | None
) -> Iterator[Reading]:
    """A yes or a no behind the question's name, and nothing else there ("the towing is wrong, it's no");
    or one of the question's own phrases."""
    if named is not None:
        asked = context_of(interview, address, field, asked=True)
        wrong = words.patterns.change.search(words.folded)
        for start in links_after(words, named.end):
            end = next((c.end for c in words.clauses if c.start <= start < c.end), len(words.text))
            said = words.text[start:end].strip(" .,!")
            if words.patterns.retraction.fault.fullmatch(fold(said)):
                continue
            readings = READERS[field.type].read(said, asked) if said else ()
            if readings and readings[0].span.of(said) == said and len(said.split()) < _BARE_NOTE:
                at = words.text.index(said, start)
                yield replace(readings[0], span=Span(at, at + len(said)), cued=True)
                return
        if wrong:
            return
    plain = context_of(interview, address, field, asked=False)
    yield from READERS[field.type].read(words.text, plain)


def claims(commands: Sequence[Command], interview: Interview, ask: Ask | None) -> list[Command]:
    """No stretch of words serves two fields, except that a story may hold anything; and an hour alone is
    no date."""

    def rank(item: tuple[int, Command]) -> tuple[bool, bool, bool, int]:
        order, one = item
        answers = ask is not None and one.field == ask.field
        return (not answers, one.kind is not K.CORRECT, one.confidence < 1.0, order)

    kept: list[tuple[int, Command]] = []
    whole = [one for one in commands if one.precision != "time"]
    for order, one in sorted(enumerate(whole), key=rank):
        clash = not holds_anything(interview, one) and any(
            other.span.overlaps(one.span)
            and not holds_anything(interview, other)
            and not _same_entry(other, one)
            and not _opens(interview, other, one)
            and not is_day_and_hour(interview, other.field, one.field)
            for _, other in kept
        )
        if not clash:
            kept.append((order, one))
    return [one for _, one in sorted(kept, key=lambda item: item[0])]


def holds_anything(interview: Interview, one: Command) -> bool:
    """True for an open answer of the intake itself, whose words may serve other fields as well."""
    field = None if one.field is None else field_at(interview.policy, one.field)
    return (
        field is not None
        and field.type is FieldType.STORY
        and place_of(one.field or "").part is None
    )


def _opens(interview: Interview, yes: Command, one: Command) -> bool:
    """True when `one` names what `yes` says there is: "penicillin" to "any allergies?"."""
    field = interview.policy.fields.get(place_of(one.field or "").field)
    condition = "" if field is None else field.enable_when or ""
    return yes.value is True and condition.strip() == f"{yes.field} == true"


def is_day_and_hour(interview: Interview, one: Address | None, other: Address | None) -> bool:
    """True for a day and the part of it, which "this morning" tells both."""
    fields = [field_at(interview.policy, each or "") for each in (one, other)]
    dates = [field is not None and field.type is FieldType.DATE for field in fields]
    hours = [field is not None and bool(field.hours) for field in fields]
    return any(dates) and any(hours)


def _same_entry(one: Command, other: Command) -> bool:
    a, b = place_of(one.field or ""), place_of(other.field or "")
    return a.part is not None and a.field == b.field and a.index == b.index

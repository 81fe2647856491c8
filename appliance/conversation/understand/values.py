"""The values that an utterance holds, for the open question and for others. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from appliance.conversation.objectives import Interview, field_at, wording_at
from appliance.conversation.understand.answers import answer_to
from appliance.conversation.understand.asked import is_other
from appliance.conversation.understand.by_name import covered
from appliance.conversation.understand.corrections import exchanges, named_for_change
from appliance.conversation.understand.entries import taken_out
from appliance.conversation.understand.steering import asks_again
from appliance.conversation.understand.storied import announced_story, date_of_story, main_story
from appliance.conversation.understand.volunteered import (
    claims,
    holds_anything,
    volunteered,
)
from appliance.conversation.understand.words import Words, words_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType, Reading
from appliance.core.session import Ask, SessionStatus
from appliance.core.text import fold

K = CommandKind

_SURE = 0.85


def values_in(
    words: Words, interview: Interview, ask: Ask | None, asked: tuple[Reading, ...]
) -> tuple[Command, ...]:
    chosen = ask is not None and _is_chosen(interview, ask, asked)
    replaced = () if chosen else tuple(exchanges(words, interview))
    correcting = corrects(words, interview)
    answers = tuple(answer_to(words, interview, ask, asked)) if ask and not replaced else ()
    taken = {one.field for one in (*replaced, *answers)}
    others = tuple(
        one
        for one in volunteered(words, interview, ask, taken, correcting=correcting)
        if not words.asks_about(one.span)
        and not _taken_back(words, interview, one, (*replaced, *answers))
    )
    if _denies_another(interview, others) or _denies_what_follows(words, others, answers):
        answers = tuple(one for one in answers if not isinstance(one.value, bool))
    if others or _exchanges(words):
        answers = tuple(one for one in answers if not only_words(interview, one))
    storied = announced_story if _has_its_answer(ask, answers) else main_story
    story = tuple(storied(words, interview, ask, (*answers, *others)))
    when = tuple(date_of_story(words, interview, ask, (*answers, *others, *story)))
    if not (replaced or others):
        out = tuple(taken_out(words, interview))
        if out:
            return out
    found = claims((*replaced, *answers, *others, *story, *when), interview, ask)
    told = [one for one in found if not holds_anything(interview, one)]
    if words.questions and asks_again(words):
        return (Command(K.REPEAT, words.core), *found)
    found.extend(
        Command(K.WHY if words.asks_why(question) else K.ASK, question)
        for question in words.questions
        if not any(one.span.overlaps(question) for one in told)
    )
    if all(one.kind is K.ASK for one in found):
        named = tuple(named_for_change(words, interview))
        if named:
            return named
    return tuple(found) or _added(words, interview)


def more_values(
    text: str, interview: Interview, commands: Sequence[Command]
) -> tuple[Command, ...]:
    """What the same utterance holds for questions that its first values have only now raised:
    "test results, no rush" raises "is it urgent?" and answers it."""
    if not any(one.kind in (K.SET, K.CORRECT) for one in commands):
        return ()
    words = words_of(text, interview)
    taken = {one.field for one in commands}
    said = [one.span for one in commands if isinstance(one.value, bool)]
    beside = words_of(covered(text, iter(said)), interview)
    anything_beside = bool(said) and beside.core.start < beside.core.end
    found = [
        one
        for said_so in ((words, beside) if anything_beside else (words,))
        for one in volunteered(said_so, interview, None, taken, correcting=False)
        if one.field not in interview.session.answers
        and not words.asks_about(one.span)
        and not any(
            one.span.overlaps(other.span) and not holds_anything(interview, other)
            for other in commands
        )
    ]
    firsts = {one.field: one for one in reversed(found)}
    return tuple(claims([*firsts.values()], interview, None))


def _is_chosen(interview: Interview, ask: Ask, asked: Sequence[Reading]) -> bool:
    """True when an option was named outright: the "not" of "not right now" sets nothing against another."""
    field = field_at(interview.policy, ask.field)
    return (
        field is not None
        and field.type is FieldType.CHOICE
        and bool(asked)
        and asked[0].confidence >= _SURE
        and not is_other(field, asked[0].value)
    )


def _taken_back(words: Words, interview: Interview, one: Command, known: Sequence[Command]) -> bool:
    """True for a new value of a kind of which another was just taken back: the old one, said again."""
    if one.kind is not K.SET or not known:
        return False
    mended = any(other.kind is K.CORRECT for other in known) or words.patterns.repair.search(
        words.folded
    )
    if not mended:
        return False
    kinds = {type_of(interview, other) for other in known}
    return type_of(interview, one) in kinds - {FieldType.BOOLEAN, FieldType.STORY, None}


def type_of(interview: Interview, one: Command) -> FieldType | None:
    field = None if one.field is None else field_at(interview.policy, one.field)
    return None if field is None else field.type


def _has_its_answer(ask: Ask | None, answers: Sequence[Command]) -> bool:
    """True when the open question asks for a name, a number or the like and got it: the words around
    it are no story then."""
    yes_no = ask is not None and ask.type == FieldType.BOOLEAN
    return bool(answers) and not yes_no


def corrects(words: Words, interview: Interview) -> bool:
    """True when what is said may replace what is known: announced, or said when all had been asked."""
    return bool(
        words.patterns.correction.search(words.folded)
        or words.patterns.change.search(words.folded)
        or words.patterns.addition.match(words.core_folded)
        or interview.session.status not in (SessionStatus.IN_PROGRESS, SessionStatus.HANDED_OFF)
        or names_an_answer(words, interview)
    )


def names_an_answer(words: Words, interview: Interview) -> bool:
    """True when the utterance begins with the very name of an answer and says what it is, or that it is
    wrong: "phone number: 503 555 0199"."""
    lead = words.patterns.instead.match(words.core_folded)
    start = words.core.start + (lead.end() if lead else 0)
    for address in interview.session.answers:
        label = fold(wording_at(interview.wording, address).label)
        if label and words.folded.startswith(label, start):
            behind = words.folded[start + len(label) :].lstrip()
            return any(p.match(behind) for p in (words.patterns.link, words.patterns.change))
    return False


def _denies_another(interview: Interview, others: Sequence[Command]) -> bool:
    """True when a yes/no that is known was turned round: the "no" of "actually no, I'm not allergic" is
    then no answer to the open question."""
    fields = (
        field_at(interview.policy, one.field or "") for one in others if one.kind is K.CORRECT
    )
    return any(field is not None and field.type is FieldType.BOOLEAN for field in fields)


def _denies_what_follows(
    words: Words, others: Sequence[Command], answers: Sequence[Command]
) -> bool:
    """True when the "no" of "no, the phone number is ..." opens a correction and answers nothing."""
    lead = words.patterns.instead.match(words.folded, words.core.start)
    corrected = any(one.kind is K.CORRECT for one in others)
    return corrected and lead is not None and any(one.span.end <= lead.end() for one in answers)


def _added(words: Words, interview: Interview) -> tuple[Command, ...]:
    """ "I forgot to say that he was on the phone": what fits no field goes on with the story."""
    opening = words.patterns.addition.match(words.core_folded)
    if opening is None:
        return ()
    for field in interview.reachable_fields():
        if field.type is FieldType.STORY and field.probe is not None:
            said = words.core.of(words.text).strip()
            return (Command(K.SET, words.core, field.id, said, confidence=0.7),)
    return ()


def _exchanges(words: Words) -> bool:
    """True when something is said to stand in the place of something else."""
    return any(pattern.search(words.folded) for pattern in words.patterns.replaced)


def only_words(interview: Interview, one: Command) -> bool:
    """True for free words that were taken for a choice only because nothing else fitted."""
    field = None if one.field is None else field_at(interview.policy, one.field)
    return field is not None and one.kind is K.SET and is_other(field, one.value)

"""From commands to answers. Pure.

The only code that changes what is known of a person. A value enters with its evidence, an
unacceptable one is refused with its reason, a corrected one keeps what it was, and answers that a
correction has made meaningless are set aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from appliance.conversation.objectives import Interview, entry_of, field_at, place_of
from appliance.core.audio import Fidelity
from appliance.core.command import Command, CommandKind
from appliance.core.interview import (
    Address,
    Answer,
    AnswerStatus,
    Evidence,
    Field,
    FieldType,
    JsonValue,
    Span,
)
from appliance.core.session import Begun, Session, Spoken, Tapped
from appliance.fields.numerals import number_of
from appliance.policy.conditions import Truth

K = CommandKind


@dataclass(frozen=True, slots=True)
class Applied:
    """What an utterance did to the answers."""

    session: Session
    stated: tuple[Address, ...] = ()
    corrected: tuple[Address, ...] = ()
    failed: tuple[tuple[Address, str], ...] = ()
    """Values refused by a check, with the check's id."""
    warned: tuple[tuple[Address, str], ...] = ()
    refused: tuple[Address, ...] = ()
    """Fields that were declined or unknown although they are needed."""
    absent: tuple[tuple[Address, AnswerStatus], ...] = ()
    vague: tuple[Address, ...] = ()
    """Dates less precise than the field needs, and answers of which a part is missing."""
    reopened: tuple[Address, ...] = ()
    """To be asked again because the person said the answer is wrong, without saying what is right."""
    removed: tuple[Answer, ...] = ()
    """The first parts of the entries that were taken out of a list."""
    unclear: bool = False
    """Something was taken back, and it is not clear what."""
    confirmed: tuple[Address, ...] = ()
    consents: Mapping[str, bool] = field(default_factory=dict)


_MEASURED = (FieldType.NUMBER, FieldType.MONEY, FieldType.QUANTITY)
_PRECISION = {"minute": 0, "day": 1, "week": 2, "range": 2, "month": 3, "season": 3, "year": 4}


def apply(
    commands: Iterable[Command],
    interview: Interview,
    raw: str,
    tapped: Tapped | None,
    spoken: Spoken | None = None,
) -> Applied:
    """Applies commands read from `raw` (or from what was tapped) to the session of `interview`; what was
    `spoken` carries how far it may be trusted."""
    done = Applied(interview.session)
    heard = _Heard(raw, tapped, None if spoken is None else spoken.fidelity)
    for command in commands:
        current = replace_session(interview, done.session)
        if command.kind in (K.SET, K.CORRECT) and command.field is not None:
            if command.value is None:
                done = _reopen(done, command.field)
            else:
                done = _store(done, current, command, heard)
        elif command.kind is K.CORRECT:
            done = replace(done, unclear=True)
        elif command.kind is K.REMOVE:
            done = _remove(done, current, command)
        elif command.kind is K.BEGIN and command.field is not None:
            done = _begin(done, command, heard)
        elif command.kind in (K.UNKNOWN, K.DECLINE, K.SKIP):
            done = _absent(done, current, command, heard)
        elif command.kind in (K.CONFIRM, K.DENY) and command.field is not None:
            done = _answer_proposal(done, current, command)
        elif command.kind is K.WITHDRAW:
            taken_back = dict.fromkeys(done.session.consents, False)
            done = replace(done, session=replace(done.session, consents=taken_back))
    return replace(done, session=_without_orphans(replace_session(interview, done.session)))


@dataclass(frozen=True, slots=True)
class _Heard:
    """What was said or shown, and how it reached us."""

    raw: str
    tapped: Tapped | None
    fidelity: Fidelity | None

    def evidence(self, turn: int, span: Span) -> Evidence:
        """Where a value comes from that was read at `span`."""
        source: Literal["said", "tapped"] = "said" if self.tapped is None else "tapped"
        return Evidence(turn, span, span.of(self.raw), source, self.fidelity)


def replace_session(interview: Interview, session: Session) -> Interview:
    """The same policy and moment, another state of the session."""
    return interview.with_session(session)


def _store(done: Applied, interview: Interview, command: Command, heard: _Heard) -> Applied:
    address = command.field
    assert address is not None
    target = field_at(interview.policy, address)
    if target is None:
        return done
    failed = _failed_check(interview, address, target, command.value)
    if failed is not None:
        return replace(done, failed=(*done.failed, (address, failed)))
    before = interview.session.answers.get(address)
    answer = _answer(command, address, interview.session, heard, before, target)
    session = _with_answer(interview.session, answer)
    corrected = before is not None and before.known and before.value != answer.value
    extended = bool(answer.earlier)
    vague = _too_vague(target, command.precision)
    return replace(
        done,
        session=session,
        stated=done.stated if corrected and not extended else (*done.stated, address),
        corrected=(*done.corrected, address) if corrected and not extended else done.corrected,
        vague=(*done.vague, address) if vague else done.vague,
    )


def _answer(
    command: Command,
    address: Address,
    session: Session,
    heard: _Heard,
    before: Answer | None,
    target: Field,
) -> Answer:
    evidence = heard.evidence(command.turn or session.number + 1, command.span)
    value: JsonValue = command.value
    history: tuple[Answer, ...] = ()
    earlier: tuple[Evidence, ...] = ()
    if command.joined:
        earlier = _earlier(session, address, before)
        history = () if before is None else before.history
    elif before is not None and before.known:
        asked = session.ask is not None and session.ask.field == address
        told_on = command.kind is K.SET and (heard.tapped is None or asked)
        if target.type is FieldType.STORY and told_on:
            value = f"{before.value}\n{command.value}"
            earlier = (*before.earlier, before.evidence)
            history = before.history
        elif before.value != value:
            history = (*before.history, replace(before, history=()))
        else:
            history = before.history
    elif before is not None:
        history = (*before.history, replace(before, history=()))
    return Answer(
        address=address,
        status=AnswerStatus.STATED,
        value=value,
        evidence=evidence,
        precision=command.precision,
        confidence=command.confidence,
        history=history,
        earlier=earlier,
    )


def _begin(done: Applied, command: Command, heard: _Heard) -> Applied:
    """The first part of an answer is kept until the rest is said; it is no answer by itself."""
    address, session = command.field, done.session
    assert address is not None
    evidence = heard.evidence(session.number + 1, command.span)
    begun = {**session.begun, address: Begun((evidence,), command.precision or "")}
    vague = done.vague if address in done.vague else (*done.vague, address)
    return replace(done, session=replace(session, begun=begun), vague=vague)


def _earlier(session: Session, address: Address, before: Answer | None) -> tuple[Evidence, ...]:
    """Where the parts of an answer come from that were said before this turn."""
    if before is not None and before.known:
        return (*before.earlier, before.evidence)
    part = session.begun.get(address)
    return () if part is None else part.evidence


def _with_answer(session: Session, answer: Answer) -> Session:
    answers = dict(session.answers)
    answers[answer.address] = answer
    place = place_of(answer.address)
    if place.index is not None:
        answers.pop(place.field, None)  # that the list was unknown, before its first entry
    return replace(
        session,
        answers=answers,
        begun={a: part for a, part in session.begun.items() if a != answer.address},
        skipped=session.skipped - {answer.address, place.field},
        unconfirmed=tuple(a for a in session.unconfirmed if a != answer.address),
    )


def _failed_check(
    interview: Interview, address: Address, target: Field, value: JsonValue
) -> str | None:
    """What the value does not pass: "minimum", "maximum", or the id of the first check of severity error."""
    outside = _out_of_bounds(target, value)
    if outside is not None:
        return outside
    for check in target.checks:
        if check.severity != "error":
            continue
        if not _passes(interview, address, check.rule, value):
            return check.id
    return None


def _out_of_bounds(target: Field, value: JsonValue) -> str | None:
    """Which bound an amount is beyond. An amount in another unit than the field's own is not compared."""
    if isinstance(value, dict):
        if value.get("unit", target.unit) != target.unit:
            return None
        value = value.get("amount", value.get("value"))
    amount = number_of(value)
    if amount is None or target.type not in _MEASURED:
        return None
    if target.minimum is not None and amount < target.minimum:
        return "minimum"
    return "maximum" if target.maximum is not None and amount > target.maximum else None


def _passes(interview: Interview, address: Address, rule: str, value: JsonValue) -> bool:
    facts = dict(interview.facts)
    place = place_of(address)
    if place.part is None:
        facts[place.field] = value
    truth = interview.conditions.decide(rule, facts, {}, interview.environment)
    return truth not in (Truth.FALSE, Truth.FAULT)


def _too_vague(target: Field, precision: str | None) -> bool:
    if target.type is not FieldType.DATE or target.precision is None or precision is None:
        return False
    return _PRECISION.get(precision, 1) > _PRECISION.get(target.precision, 1)


def _absent(done: Applied, interview: Interview, command: Command, heard: _Heard) -> Applied:
    ask = interview.session.ask
    address = command.field or (ask.field if ask else None)
    if address is None:
        return done
    target = field_at(interview.policy, address)
    if target is None:
        return done
    known = interview.answer(address)
    asked_for_more = target.type is FieldType.STORY or interview.session.probes.get(address)
    if asked_for_more and known is not None and known.known:
        return done  # there is no more to it than what was said before
    status = AnswerStatus.DECLINED if command.kind is K.DECLINE else AnswerStatus.UNKNOWN
    if command.kind is K.SKIP and not target.required:
        return replace(done, session=_skip(done.session, address), absent=done.absent)
    if target.type is FieldType.GROUP and target.repeats:
        if target.required and status not in target.accept and not interview.entries(address):
            return replace(done, refused=(*done.refused, address))
        if interview.entries(address) or command.kind is K.SKIP:
            return replace(done, session=_skip(done.session, address))
    told = heard.fidelity is Fidelity.GIST and target.type is FieldType.STORY
    if target.required and status not in target.accept and not told:
        return replace(done, refused=(*done.refused, address))
    answer = Answer(
        address=address,
        status=status,
        value=None,
        evidence=heard.evidence(command.turn or interview.session.number + 1, command.span),
        history=_history(interview.session.answers.get(address)),
    )
    return replace(
        done,
        session=_with_answer(done.session, answer),
        absent=(*done.absent, (address, status)),
    )


def _history(before: Answer | None) -> tuple[Answer, ...]:
    return () if before is None else (*before.history, replace(before, history=()))


def _skip(session: Session, address: Address) -> Session:
    return replace(session, skipped=session.skipped | {address})


def _answer_proposal(done: Applied, interview: Interview, command: Command) -> Applied:
    address, yes = command.field, command.kind is K.CONFIRM
    assert address is not None
    session = done.session
    if address == "summary":
        return replace(done, session=replace(session, summary_accepted=yes))
    if address.startswith("consent."):
        name = address.removeprefix("consent.")
        consents = {**session.consents, name: yes}
        return replace(
            done, session=replace(session, consents=consents), consents={**done.consents, name: yes}
        )
    target = field_at(interview.policy, address)
    if target is None:
        return done
    if target.type is FieldType.GROUP:
        if yes:
            return done
        asked_before = session.misses.get(address, 0) > 0
        if target.required and not interview.entries(address) and not asked_before:
            return replace(done, refused=(*done.refused, address))
        closed = session.closed_groups | {address}
        return replace(done, session=replace(session, closed_groups=closed))
    return _confirm_value(done, address, yes=yes)


def _confirm_value(done: Applied, address: Address, *, yes: bool) -> Applied:
    session = done.session
    answer = session.answers.get(address)
    if answer is None:
        return done
    if not yes:
        return _reopen(done, address)
    confirmed = replace(answer, status=AnswerStatus.CONFIRMED)
    return replace(
        done,
        session=_with_answer(session, confirmed),
        confirmed=(*done.confirmed, address),
    )


def _reopen(done: Applied, address: Address) -> Applied:
    """The person says that an answer is wrong: it is asked again, and stands until then."""
    unconfirmed = tuple(a for a in done.session.unconfirmed if a != address)
    return replace(
        done,
        session=replace(done.session, unconfirmed=unconfirmed, summary_accepted=False),
        reopened=(*done.reopened, address),
    )


def _remove(done: Applied, interview: Interview, command: Command) -> Applied:
    """Takes an entry out of its list; those behind it move up. A list that is then empty is asked for
    again where it is needed."""
    found = entry_of(command.field or "")
    if found is None:
        return done
    group, index = found
    kept: dict[Address, Answer] = {}
    removed: list[Answer] = []
    for address, answer in done.session.answers.items():
        place = place_of(address)
        if place.field != group or place.index is None or place.index < index:
            kept[address] = answer
        elif place.index == index:
            removed.append(answer)
        else:
            moved = f"{group}[{place.index - 1}].{place.part}"
            kept[moved] = replace(answer, address=moved)
    if not removed:
        return done
    empty = not any(place_of(address).field == group for address in kept)
    closed = done.session.closed_groups - ({group} if empty else set())
    session = replace(
        done.session,
        answers=kept,
        removed=(*done.session.removed, *removed),
        closed_groups=closed,
        unconfirmed=tuple(a for a in done.session.unconfirmed if a in kept),
    )
    return replace(done, session=session, removed=(*done.removed, removed[0]))


def _without_orphans(interview: Interview) -> Session:
    """The session without what was answered or closed for questions that no longer arise. The answers
    are set aside, and are back when their question arises again and is still open."""
    session = interview.session
    gone = {
        name
        for name, field in interview.policy.fields.items()
        if field.enable_when is not None and interview.truth(field.enable_when) is Truth.FALSE
    }
    answers = {a: one for a, one in session.answers.items() if place_of(a).field not in gone}
    aside = {**session.set_aside}
    aside.update((a, one) for a, one in session.answers.items() if a not in answers)
    for name in dict.fromkeys(place_of(address).field for address in session.set_aside):
        if name in gone or not interview.enabled(interview.policy.fields[name]):
            continue
        own = {a: aside.pop(a) for a in session.set_aside if place_of(a).field == name}
        if not any(place_of(address).field == name for address in answers):
            answers.update(own)
    return replace(
        session,
        answers=answers,
        set_aside=aside,
        closed_groups=session.closed_groups - gone,
        skipped=session.skipped - gone,
    )

"""One transaction for one turn: record, session, tickets, outbox. Nothing is said before it is
written, and nothing is written in part."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec
from sqlalchemy import Connection

from appliance.conversation.objectives import Interview
from appliance.conversation.promise import due_at, target_of
from appliance.conversation.showing import sent
from appliance.conversation.speech import clock_time, fill, spoken_answer
from appliance.conversation.turn import TurnTaken
from appliance.core.audio import RATE_HZ
from appliance.core.decision import Decision, Escalation
from appliance.core.interview import FieldType
from appliance.core.policy import Policy
from appliance.core.ports import Sealer
from appliance.core.record import EntryClass, EntryDraft, Receipt
from appliance.core.session import Session, SessionStatus
from appliance.core.ticket import Delivery, Priority, Ticket, TicketStatus
from appliance.desk import handoff
from appliance.desk.calendar import Calendar
from appliance.desk.handoff import Fact
from appliance.desk.tickets import open_ticket
from appliance.ledger.log import Ledger
from appliance.records.mapping import pack, record_of
from appliance.store import notes, outbox, sessions, tickets
from appliance.store.sessions import SessionKey, SessionRow, TurnRow

_DELIVERED = (SessionStatus.COMPLETED, SessionStatus.PARTIAL, SessionStatus.AMENDED)


@dataclass(frozen=True)
class Books:
    """Where a turn is written down, and the few things that depend on the place."""

    ledger: Ledger
    calendars: Mapping[str, Calendar]
    local: Callable[[int], datetime]
    """UTC milliseconds as local time at this place."""


@dataclass(frozen=True)
class NewVisit:
    """What only the first turn brings: the hash of the visitor's token and the session's key."""

    token_hash: bytes
    key: SessionKey


def commit(
    connection: Connection,
    taken: TurnTaken,
    books: Books,
    sealer: Sealer,
    new: NewVisit | None = None,
) -> Receipt:
    """Writes a turn. Raises TurnConflict when the session has moved on meanwhile, StoreError or
    LedgerError when it cannot be written; the caller then says nothing of it."""
    before, after = taken.before, taken.after
    opened = _write_session(connection, taken, sealer, new)
    if opened:
        _enter(connection, books, taken, EntryClass.SESSION_OPEN, {"channel": after.channel})
    entry = books.ledger.append(connection, _turn_draft(taken), sealer)
    sessions.add_turn(
        connection,
        TurnRow(
            after.id,
            after.number,
            books.ledger.origin,
            entry.sequence,
            taken.turn.at_ms,
            key_hash(taken.idempotency_key),
        ),
    )
    _keep_audio(connection, books, taken, sealer)
    _enter_consents(connection, books, taken)
    numbers = _write_tickets(connection, books, taken, sealer)
    _write_questions(connection, taken, sealer)
    if after.status in _DELIVERED and (
        before.status is not after.status or taken.turn.decision.rule == "amended"
    ):
        _write_deliveries(connection, books, taken, sealer)
    if before.status is SessionStatus.IN_PROGRESS and after.status is not before.status:
        _enter(connection, books, taken, EntryClass.SESSION_CLOSE, {"status": after.status.value})
    return Receipt(entry.sequence, after.number, tuple(numbers))


def key_hash(key: str | None) -> bytes | None:
    """What a repeated request is known by."""
    return None if key is None else hashlib.sha256(key.encode()).digest()


def token_hash(token: str) -> bytes:
    """What a token is known by in the database."""
    return hashlib.sha256(token.encode()).digest()


def state_context(session: str) -> bytes:
    """What a session's sealed state is bound to."""
    return b"session state\n" + session.encode()


def seal_state(session: Session, sealer: Sealer) -> bytes:
    """The session as it rests in its row."""
    return sealer.seal(msgspec.json.encode(session), state_context(session.id))


def open_state(row: SessionRow, sealer: Sealer) -> Session:
    """The session of a row. Raises SealError."""
    assert row.state is not None
    return msgspec.json.decode(sealer.open(row.state, state_context(row.id)), type=Session)


def _write_session(
    connection: Connection, taken: TurnTaken, sealer: Sealer, new: NewVisit | None
) -> bool:
    after = taken.after
    token_hash = b"" if new is None else new.token_hash
    row = SessionRow(
        id=after.id,
        intake=after.intake,
        policy=after.policy_digest,
        language=after.language,
        channel=after.channel,
        status=after.status,
        number=after.number,
        token_hash=token_hash,
        opened_ms=after.opened_ms,
        updated_ms=after.updated_ms,
        expires_ms=after.updated_ms + taken.policy.completion.abandoned_after_seconds * 1000,
        protocol=after.protocol,
        state=seal_state(after, sealer),
    )
    if new is not None:
        sessions.insert(connection, row, new.key)
        return True
    sessions.replace(connection, row, expected_number=taken.before.number)
    return False


def _turn_draft(taken: TurnTaken) -> EntryDraft:
    turn = taken.turn
    return EntryDraft(
        EntryClass.TURN,
        taken.after.id,
        who="visitor",
        role="visitor",
        facts={
            "turn": turn.number,
            "action": turn.decision.action.value,
            "rule": turn.decision.rule,
            "spoke": turn.reply.source,
            "language": taken.after.language,
            "channel": taken.after.channel,
            "verdicts": [f"{v.evaluator}:{v.outcome}:{v.severity}" for v in turn.verdicts],
            "withheld": int(turn.heard is not None and turn.heard.withheld),
        },
        policy=taken.policy.digest,
        payload=msgspec.json.encode(turn),
    )


def _enter(
    connection: Connection,
    books: Books,
    taken: TurnTaken,
    cls: EntryClass,
    facts: dict[str, str | int],
) -> None:
    draft = EntryDraft(
        cls, taken.after.id, "visitor", "visitor", {**facts}, policy=taken.policy.digest
    )
    books.ledger.append(connection, draft, None)


def _keep_audio(connection: Connection, books: Books, taken: TurnTaken, sealer: Sealer) -> None:
    """What was said as it sounded, sealed like the turn, with the stretch of the line's time it is from."""
    spoken = taken.turn.spoken
    if not taken.audio or spoken is None:
        return
    draft = EntryDraft(
        EntryClass.AUDIO,
        taken.after.id,
        "visitor",
        "visitor",
        {
            "turn": taken.turn.number,
            "start_ms": spoken.start_ms,
            "end_ms": spoken.end_ms,
            "rate_hz": RATE_HZ,
        },
        policy=taken.policy.digest,
        payload=taken.audio,
    )
    books.ledger.append(connection, draft, sealer)


def _enter_consents(connection: Connection, books: Books, taken: TurnTaken) -> None:
    for name, given in taken.after.consents.items():
        if taken.before.consents.get(name) is not given:
            facts: dict[str, str | int] = {"consent": name, "given": int(given)}
            _enter(connection, books, taken, EntryClass.CONSENT, facts)


def _write_tickets(
    connection: Connection, books: Books, taken: TurnTaken, sealer: Sealer
) -> list[str]:
    """Opens a ticket per queue that this turn calls on; a queue that has one keeps it, more urgent if
    need be. A finished case refreshes the lines of every ticket it has."""
    decision = taken.turn.decision
    if not decision.escalations:
        return []
    live = [
        t
        for t in tickets.of_session(connection, taken.after.id)
        if t.status is not TicketStatus.CLOSED
    ]
    touched = []
    for escalation in _by_queue(decision):
        known = next((t for t in live if t.queue == escalation.queue), None)
        ticket = _ticket(escalation, books, taken, known)
        if known is None:
            tickets.insert(connection, ticket, _sealed_lines(books, taken, ticket, sealer))
            facts: dict[str, str | int] = {
                "ticket": ticket.id,
                "queue": ticket.queue,
                "priority": ticket.priority.value,
                "reason": ticket.reason,
            }
            _enter(connection, books, taken, EntryClass.TICKET_OPEN, facts)
        else:
            if ticket != known:
                tickets.replace(connection, ticket, known)
            lines = _sealed_lines(books, taken, ticket, sealer)
            tickets.put_handoff(connection, ticket.id, lines)
        touched.append(ticket.id)
    return touched


def _by_queue(decision: Decision) -> list[Escalation]:
    """One escalation per queue, the most urgent."""
    by_queue: dict[str, Escalation] = {}
    for escalation in decision.escalations:
        known = by_queue.get(escalation.queue)
        if known is None or escalation.priority < known.priority:
            by_queue[escalation.queue] = escalation
    return list(by_queue.values())


def _ticket(escalation: Escalation, books: Books, taken: TurnTaken, known: Ticket | None) -> Ticket:
    now_ms = taken.turn.at_ms
    priority = Priority(escalation.priority)
    if known is not None and known.priority <= priority:
        return replace(known, reason=escalation.rule)
    if known is not None:
        due = due_at(taken.policy, priority.value, now_ms, books.calendars)
        first = min(known.first_due_ms, round(due.timestamp() * 1000))
        return replace(known, priority=priority, reason=escalation.rule, first_due_ms=first)
    assert taken.after.protocol is not None
    return open_ticket(
        secrets.token_hex(8),
        escalation,
        protocol=taken.after.protocol,
        session=taken.after.id,
        intake=taken.after.intake,
        now_ms=now_ms,
        target=target_of(taken.policy, priority.value),
        calendar=books.calendars[taken.policy.sla.calendar],
    )


def _sealed_lines(books: Books, taken: TurnTaken, ticket: Ticket, sealer: Sealer) -> bytes:
    """The three lines for the staff, with the answers each rests on, sealed for this ticket."""
    interview = taken.interview
    facts = handoff.facts_from(
        interview.session.answers, lambda answer: spoken_answer(interview, answer)
    )
    facts.update(_called_from(interview))
    due = books.local(ticket.first_due_ms)
    facts["due"] = Fact(f"{due:%a} {clock_time(due, 'en')}")
    facts["protocol"] = Fact(ticket.protocol)
    staff = interview.policy.wording[interview.policy.languages[0]]
    brief = handoff.compose(staff.brief or _brief_of(interview.policy), facts)
    return sealer.seal(msgspec.json.encode(brief), handoff_context(ticket.id))


def _called_from(interview: Interview) -> dict[str, Fact]:
    """The number that a call came from, in place of one that the caller gave: where to call them back, and
    said to be no more than that."""
    caller, policy = interview.session.caller, interview.policy
    asked = next((f.id for f in policy.fields.values() if f.type is FieldType.PHONE), "")
    answer = interview.answer(asked)
    if not caller or not asked or (answer is not None and answer.known):
        return {}
    staff = policy.wording[policy.languages[0]]
    return {asked: Fact(fill(staff.phrases["called_from"][0], {"number": caller}))}


def _brief_of(policy: Policy) -> Sequence[str]:
    """Three lines for a pack that words none: the first objective's answers, the next one's, the time."""
    needs = [", ".join(f"{{{name}}}" for name in o.needs) for o in policy.objectives]
    return (needs[1] if len(needs) > 1 else "{protocol}", needs[0], "Get in touch by {due}")


def handoff_context(ticket: str) -> bytes:
    """What a ticket's sealed lines are bound to."""
    return b"handoff\n" + ticket.encode()


def _write_questions(connection: Connection, taken: TurnTaken, sealer: Sealer) -> None:
    new: Sequence[str] = taken.after.questions[len(taken.before.questions) :]
    for asked in new:
        question_id = secrets.token_hex(8)
        notes.add_question(
            connection,
            notes.Question(
                id=question_id,
                session=taken.after.id,
                intake=taken.after.intake,
                language=taken.after.language,
                at_ms=taken.turn.at_ms,
                sealed=sealer.seal(asked.encode(), question_context(question_id)),
            ),
        )


def question_context(question: str) -> bytes:
    """What an unanswered question's sealed words are bound to."""
    return b"question\n" + question.encode()


def delivery_context(delivery: str) -> bytes:
    """What a delivery's sealed body is bound to."""
    return b"delivery\n" + delivery.encode()


def _write_deliveries(
    connection: Connection, books: Books, taken: TurnTaken, sealer: Sealer
) -> None:
    """The finished intake, once for each of the policy's destinations, as that is shown it. The person's
    own words stay here: a destination gets values."""
    interview = taken.interview
    record = record_of(
        taken.after,
        taken.policy,
        lambda answer, _: spoken_answer(interview, answer),
        objectives={o.id: interview.met(o) for o in interview.applicable},
    )
    for destination in taken.policy.destinations:
        shown = sent(taken.policy, taken.after, destination.name, sealer)
        delivery_id = secrets.token_hex(8)
        delivery = Delivery(
            id=delivery_id,
            session=taken.after.id,
            sequence=outbox.next_sequence(connection, taken.after.id, destination.name),
            destination=destination.name,
            kind=destination.kind,
            content_type="application/json",
            body=sealer.seal(pack(shown.record(record)), delivery_context(delivery_id)),
        )
        outbox.insert(connection, delivery, taken.turn.at_ms)

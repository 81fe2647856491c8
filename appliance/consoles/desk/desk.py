"""The desk's work. Nothing is shown before its reading is recorded, nothing is done before it is
written: the entry comes first, then the words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection

from appliance.consoles.auth import Person
from appliance.consoles.box import Box
from appliance.consoles.desk.case import Acceptance, Case, in_language, lines_of
from appliance.consoles.desk.queue import Showing, matching
from appliance.consoles.desk.shapes import (
    AcceptIn,
    CaseOut,
    CountsOut,
    DeliveryOut,
    LiveOut,
    QuestionOut,
    QueueOut,
    TicketOut,
    TranscriptOut,
    View,
)
from appliance.consoles.words import Words
from appliance.conversation.commit import handoff_context, open_state, question_context
from appliance.conversation.decide.safety import SAFETY_QUEUE
from appliance.conversation.objectives import Interview
from appliance.conversation.release import release_draft, released_at
from appliance.conversation.review import standings
from appliance.core.errors import RequestError
from appliance.core.interview import JsonValue
from appliance.core.policy import Policy
from appliance.core.ports import Sealer
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.session import Session, SessionStatus, Turn
from appliance.core.ticket import DeliveryStatus, Ticket, TicketStatus
from appliance.desk import tickets as steps
from appliance.desk.handoff import Brief
from appliance.ledger import canonical
from appliance.store import accounts, notes, outbox, sessions, tickets
from appliance.store.sessions import SessionRow

_CLOSED = 100
"""So many closed tickets are shown."""
_WAITING = (DeliveryStatus.REFUSED, DeliveryStatus.PENDING)


class Desk:
    """What a member of staff may do, over an open box."""

    def __init__(self, box: Box, words: Mapping[str, Words]) -> None:
        self._box = box
        self._words = words

    # The queue

    async def queue(self, who: Person, language: str, view: View, query: str) -> QueueOut:
        """The tickets of one view, the most pressing first, and what else is waiting."""
        return await asyncio.to_thread(self._queue, who, language, view, query)

    def _queue(self, who: Person, language: str, view: View, query: str) -> QueueOut:
        with self._box.database.reader() as connection:
            showing = self._showing(connection, who, language)
            statuses = {TicketStatus.CLOSED} if view == "closed" else tickets.LIVE
            found = tickets.with_status(connection, statuses)
            live = found if view != "closed" else tickets.with_status(connection)
            counts = CountsOut(
                mine=sum(one.owner == who.id for one in live),
                unowned=sum(one.owner is None for one in live),
                all=len(live),
                live=len(sessions.recent(connection, [SessionStatus.IN_PROGRESS])),
                questions=len(notes.open_questions(connection)),
                refused=len(outbox.with_status(connection, [DeliveryStatus.REFUSED])),
            )
            reviews = [
                showing.words.show(
                    "under_review",
                    title=showing.title(one.policy),
                    version=one.version,
                    done=one.done,
                    wanted=one.wanted,
                )
                for one in showing.reviews
                if one.done or one.waiting
            ]
        if view == "closed":
            found = sorted(found, key=lambda one: -(one.closed_ms or 0))[:_CLOSED]
        elif view != "all":
            wanted = who.id if view == "mine" else None
            found = [one for one in found if one.owner == wanted]
        shown = [showing.ticket(one) for one in found]
        return QueueOut(showing.now_ms, matching(shown, query), counts, reviews)

    def _showing(self, connection: Connection, who: Person, language: str) -> Showing:
        offered = self._box.policies.offered()
        reviews = standings(connection, self._box.ledger, offered)
        return Showing(
            config=self._box.config,
            words=self._words[language],
            language=language,
            policy_of=self._policy_of,
            people={one.id: one for one in accounts.everyone(connection)},
            me=who.id,
            now_ms=self._box.clock.now_ms(),
            reviews=[one for one in reviews if one.under_review],
        )

    def _policy_of(self, intake: str) -> Policy | None:
        offered = self._box.policies.offered()
        return next((policy for policy in offered if policy.id == intake), None)

    # A case

    async def case(self, who: Person, language: str, ticket_id: str) -> CaseOut:
        """A case with its evidence; that it is read is on the record first. Raises RequestError 404."""
        ticket = await self._found(ticket_id)
        entry = await self._box.enter(_reading(who, ticket.session, "case", ticket.id))
        return await asyncio.to_thread(self._case, who, language, ticket, entry)

    async def transcript(self, who: Person, language: str, ticket_id: str) -> TranscriptOut:
        """The conversation of a case; that it is read is on the record first. Raises RequestError: 404,
        410 once it is erased."""
        ticket = await self._found(ticket_id)
        entry = await self._box.enter(_reading(who, ticket.session, "transcript", ticket.id))
        return await asyncio.to_thread(self._transcript, language, ticket, entry)

    async def _found(self, ticket_id: str) -> Ticket:
        def read() -> Ticket | None:
            with self._box.database.reader() as connection:
                return tickets.read(connection, ticket_id)

        found = await asyncio.to_thread(read)
        if found is None:
            raise _no_such_ticket()
        return found

    def _case(self, who: Person, language: str, ticket: Ticket, entry: int) -> CaseOut:
        with self._box.database.reader() as connection:
            showing = self._showing(connection, who, language)
            row = _row(connection, ticket.session)
            opened = self._opened(connection, row, language, showing)
            brief = self._brief(connection, ticket)
            released = released_at(connection, self._box.ledger, row.id) == row.number
        session = opened.interview.session if opened else None
        return CaseOut(
            now_ms=showing.now_ms,
            session=row.id,
            stopped=session is not None and session.stopped_by == "safety" and not released,
            released=released,
            ticket=showing.ticket(ticket),
            erased=opened is None,
            status=row.status.value,
            language=row.language,
            channel=row.channel,
            turns=row.number,
            started_ms=row.opened_ms,
            lines=lines_of(brief) if brief else [],
            parts=opened.parts(self._words[language].show("other_answers")) if opened else [],
            consents=dict(session.consents) if session else {},
            entry=entry,
        )

    def _transcript(self, language: str, ticket: Ticket, entry: int) -> TranscriptOut:
        with self._box.database.reader() as connection:
            opened = self._opened(connection, _row(connection, ticket.session), language, None)
        if opened is None:
            raise RequestError(410, "erased", "What was said in this case has been erased.")
        return TranscriptOut(ticket.protocol, opened.exchanges(), entry)

    def _opened(
        self, connection: Connection, row: SessionRow, language: str, showing: Showing | None
    ) -> Case | None:
        """The case of a session; None once it is erased."""
        sealer = self._box.sealer_of(connection, row.id)
        if row.erased or sealer is None:
            return None
        state = open_state(row, sealer)
        names = {one.id: one.display for one in showing.people.values()} if showing else {}
        return Case(
            in_language(self._interview(state, row.policy), language),
            self._turns(connection, row.id, sealer),
            self._acceptances(connection, row.id),
            names,
        )

    def _interview(self, session: Session, digest: str) -> Interview:
        governed = self._box.policies.governing(digest)
        clock = self._box.clock
        return Interview(
            governed.policy, governed.conditions, session, clock.today(), clock.now_ms()
        )

    def _turns(self, connection: Connection, session: str, sealer: Sealer) -> dict[int, Turn]:
        ledger = self._box.ledger
        return {
            row.number: msgspec.json.decode(
                ledger.open_payload(connection, row.sequence, sealer, row.origin), type=Turn
            )
            for row in sessions.turns(connection, session)
        }

    def _acceptances(self, connection: Connection, session: str) -> list[Acceptance]:
        """Who accepted what, from the record itself."""
        found = []
        for entry in self._box.ledger.read(
            connection, session=session, cls=EntryClass.RECORD_AMEND
        ):
            leaf = canonical.decode(entry.leaf)
            facts = leaf.get("facts")
            if isinstance(facts, dict) and facts.get("act") == "accept":
                version = (str(facts["address"]), int(facts["turn"]))
                span = (int(facts["start"]), int(facts["end"]))
                found.append(Acceptance(*version, *span, str(leaf["who"]), entry.at_ms))
        return found

    def _brief(self, connection: Connection, ticket: Ticket) -> Brief | None:
        sealed = tickets.handoff(connection, ticket.id)
        sealer = self._box.sealer_of(connection, ticket.session)
        if sealed is None or sealer is None:
            return None
        return msgspec.json.decode(sealer.open(sealed, handoff_context(ticket.id)), type=Brief)

    # What is done about it

    async def take(self, who: Person, language: str, ticket_id: str) -> TicketOut:
        """Puts a ticket into one's own hands. Raises RequestError: 403 not of the queue's members, 404,
        409 another has it."""
        now_ms = self._box.clock.now_ms()

        def step(ticket: Ticket) -> Ticket:
            self._must_be_member(who, ticket.queue)
            return steps.take(ticket, who.id, now_ms)

        return await self._change(who, language, ticket_id, "take", step)

    async def give_back(self, who: Person, language: str, ticket_id: str) -> TicketOut:
        """Puts one's own ticket back into its queue."""
        return await self._change(
            who, language, ticket_id, "give-back", lambda ticket: steps.give_back(ticket, who.id)
        )

    async def close(self, who: Person, language: str, ticket_id: str, outcome: str) -> TicketOut:
        """Closes one's own ticket with its outcome."""
        now_ms = self._box.clock.now_ms()
        return await self._change(
            who,
            language,
            ticket_id,
            "close",
            lambda ticket: steps.close(ticket, who.id, outcome, now_ms),
        )

    async def move(self, who: Person, language: str, ticket_id: str, queue: str) -> TicketOut:
        """Puts a ticket into a queue, whoever has it. Raises RequestError 422 for an unknown queue."""
        if queue not in self._box.config.queues:
            raise RequestError(422, "unknown-queue", "There is no such queue.")
        return await self._change(
            who, language, ticket_id, "move", lambda ticket: steps.reassign(ticket, queue)
        )

    def _must_be_member(self, who: Person, queue: str) -> None:
        known = self._box.config.queues.get(queue)
        if known is not None and known.members and who.name not in known.members:
            raise RequestError(403, "not-a-member", "This queue has its own people.")

    async def _change(
        self,
        who: Person,
        language: str,
        ticket_id: str,
        act: str,
        step: Callable[[Ticket], Ticket],
    ) -> TicketOut:
        """One step of a ticket and its entry, in one transaction."""

        def work(connection: Connection) -> TicketOut:
            was = tickets.lock(connection, ticket_id)
            if was is None:
                raise _no_such_ticket()
            changed = step(was)
            if changed != was:
                facts: dict[str, JsonValue] = {
                    "act": act,
                    "ticket": was.id,
                    "queue": changed.queue,
                    "status": changed.status.value,
                }
                draft = _draft(EntryClass.TICKET_CHANGE, who, was.session, facts)
                self._box.ledger.append(connection, draft)
                tickets.replace(connection, changed, was)
            return self._showing(connection, who, language).ticket(changed)

        return await self._box.database.write(work)

    async def accept(self, who: Person, ticket_id: str, given: AcceptIn) -> int:
        """Notes that somebody accepted an answer, in the version they saw; the entry's number. Raises
        RequestError: 404, 409 when the answer has changed since."""
        ticket = await self._found(ticket_id)
        await asyncio.to_thread(self._must_be_current, ticket, given)
        facts: dict[str, JsonValue] = {
            "act": "accept",
            "ticket": ticket.id,
            "address": given.address,
            "turn": given.turn,
            "start": given.start,
            "end": given.end,
        }
        return await self._box.enter(_draft(EntryClass.RECORD_AMEND, who, ticket.session, facts))

    def _must_be_current(self, ticket: Ticket, given: AcceptIn) -> None:
        with self._box.database.reader() as connection:
            row = _row(connection, ticket.session)
            sealer = self._box.sealer_of(connection, ticket.session)
        if row.erased or sealer is None:
            raise RequestError(410, "erased", "What was said in this case has been erased.")
        answer = open_state(row, sealer).answers.get(given.address)
        seen = Acceptance(given.address, given.turn, given.start, given.end, "", 0)
        if answer is None or not seen.of(answer):
            raise RequestError(409, "answer-changed", "This answer has changed; look again.")

    async def release(self, who: Person, session_id: str, note: str) -> int:
        """Lets a conversation go on that was stopped for safety: the visitor's next words do. The entry's
        number. Raises RequestError: 403 not of the safety queue's members, 404, 409 not stopped or
        released already, 410 erased."""
        self._must_be_member(who, SAFETY_QUEUE)

        def work(connection: Connection) -> int:
            row = sessions.lock(connection, session_id)
            if row is None:
                raise RequestError(404, "no-such-session", "There is no such conversation.")
            sealer = self._box.sealer_of(connection, session_id)
            if row.erased or sealer is None:
                raise RequestError(410, "erased", "What was said in this case has been erased.")
            if released_at(connection, self._box.ledger, session_id) == row.number:
                raise RequestError(409, "released", "This conversation may already go on.")
            draft = release_draft(open_state(row, sealer), who.id, who.role.value, note)
            return self._box.ledger.append(connection, draft, sealer).sequence

        return await self._box.database.write(work)

    # Beside the queue

    async def live(self, language: str) -> list[LiveOut]:
        """Conversations that are going on, the latest touched first."""
        return await asyncio.to_thread(self._live, language)

    def _live(self, language: str) -> list[LiveOut]:
        with self._box.database.reader() as connection:
            rows = sessions.recent(connection, [SessionStatus.IN_PROGRESS])
        return [
            LiveOut(
                session=row.id,
                title=self._title(row.intake, language),
                channel=row.channel,
                language=row.language,
                turns=row.number,
                started_ms=row.opened_ms,
                updated_ms=row.updated_ms,
                protocol=row.protocol,
            )
            for row in rows
        ]

    def _title(self, intake: str, language: str) -> str:
        policy = self._policy_of(intake)
        if policy is None:
            return intake
        return (policy.wording.get(language) or policy.wording[policy.languages[0]]).title

    async def questions(self, who: Person, language: str) -> list[QuestionOut]:
        """Questions that no approved document answers, the oldest first; reading them is recorded, for
        each session whose words are shown."""

        def read() -> Sequence[notes.Question]:
            with self._box.database.reader() as connection:
                return notes.open_questions(connection)

        waiting = await asyncio.to_thread(read)
        theirs = dict.fromkeys(one.session for one in waiting)
        if theirs:
            await self._box.enter(*(_reading(who, one, "questions", "") for one in theirs))
        return await asyncio.to_thread(lambda: [self._question(one, language) for one in waiting])

    def _question(self, one: notes.Question, language: str) -> QuestionOut:
        with self._box.database.reader() as connection:
            sealer = self._box.sealer_of(connection, one.session)
        words = ""
        if sealer is not None and one.sealed is not None:
            words = sealer.open(one.sealed, question_context(one.id)).decode()
        title = self._title(one.intake, language)
        return QuestionOut(one.id, title, one.language, one.at_ms, words)

    async def settle_question(self, who: Person, question_id: str) -> None:
        """Notes that a question has been dealt with. Raises RequestError 404."""
        now_ms = self._box.clock.now_ms()

        def work(connection: Connection) -> None:
            waiting = {one.id: one for one in notes.open_questions(connection)}
            known = waiting.get(question_id)
            if known is None:
                raise RequestError(404, "no-such-question", "There is no such open question.")
            facts: dict[str, JsonValue] = {"act": "settle", "question": question_id}
            draft = _draft(EntryClass.RECORD_AMEND, who, known.session, facts)
            self._box.ledger.append(connection, draft)
            notes.settle_question(connection, question_id, who.id, now_ms)

        await self._box.database.write(work)

    async def deliveries(self) -> list[DeliveryOut]:
        """Deliveries that have not arrived: refused, or tried and put off."""
        return await asyncio.to_thread(self._deliveries)

    def _deliveries(self) -> list[DeliveryOut]:
        with self._box.database.reader() as connection:
            found = [
                one
                for one in outbox.with_status(connection, _WAITING)
                if one.status is DeliveryStatus.REFUSED or one.problem
            ]
            rows = {one.session: _row(connection, one.session) for one in found}
        return [
            DeliveryOut(
                id=one.id,
                protocol=rows[one.session].protocol or "",
                destination=one.destination,
                status=one.status.value,
                attempts=one.attempts,
                problem=one.problem or "",
                next_attempt_ms=one.next_attempt_ms,
            )
            for one in found
        ]

    async def resend(self, who: Person, delivery_id: str) -> None:
        """Sends a delivery again, at once. Raises RequestError: 404, 409."""
        now_ms = self._box.clock.now_ms()

        def work(connection: Connection) -> None:
            again = outbox.retry(connection, delivery_id, now_ms)
            facts: dict[str, JsonValue] = {
                "act": "resend",
                "delivery": again.id,
                "destination": again.destination,
                "status": again.status.value,
            }
            draft = _draft(EntryClass.DELIVERY, who, again.session, facts)
            self._box.ledger.append(connection, draft)

        await self._box.database.write(work)
        self._box.wake()


def _draft(
    cls: EntryClass, who: Person, session: str | None, facts: dict[str, JsonValue]
) -> EntryDraft:
    return EntryDraft(cls, session, who.id, who.role.value, facts)


def _reading(who: Person, session: str, what: str, ticket: str) -> EntryDraft:
    facts: dict[str, JsonValue] = {"what": what, **({"ticket": ticket} if ticket else {})}
    return _draft(EntryClass.RECORD_READ, who, session, facts)


def _row(connection: Connection, session: str) -> SessionRow:
    row = sessions.read(connection, session)
    if row is None:
        raise _no_such_ticket()
    return row


def _no_such_ticket() -> RequestError:
    return RequestError(404, "no-such-ticket", "There is no such ticket.")

"""The desk's work: the queue, and what is done about a case. Nothing is shown before its reading is
recorded, nothing is done before it is written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Connection

from appliance.consoles.auth import Person
from appliance.consoles.box import Box
from appliance.consoles.desk.case import Acceptance
from appliance.consoles.desk.noted import (
    draft_of,
    found,
    no_such_ticket,
    offered,
    reading_of,
    row_of,
)
from appliance.consoles.desk.queue import matching, showing_of
from appliance.consoles.desk.shapes import (
    AcceptIn,
    CountsOut,
    DeliveryOut,
    LiveOut,
    QuestionOut,
    QueueOut,
    TicketOut,
    View,
)
from appliance.consoles.words import Words
from appliance.conversation.commit import open_state, question_context
from appliance.conversation.decide.safety import SAFETY_QUEUE
from appliance.conversation.release import release_draft, released_at
from appliance.conversation.showing import shown_to
from appliance.core.errors import RequestError
from appliance.core.interview import JsonValue
from appliance.core.masking import Reader
from appliance.core.record import EntryClass
from appliance.core.session import SessionStatus
from appliance.core.ticket import DeliveryStatus, Ticket, TicketStatus
from appliance.desk import tickets as steps
from appliance.store import notes, outbox, sessions, tickets

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
            showing = showing_of(self._box, self._words, connection, who, language)
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
                raise no_such_ticket()
            changed = step(was)
            if changed != was:
                facts: dict[str, JsonValue] = {
                    "act": act,
                    "ticket": was.id,
                    "queue": changed.queue,
                    "status": changed.status.value,
                }
                draft = draft_of(EntryClass.TICKET_CHANGE, who, was.session, facts)
                self._box.ledger.append(connection, draft)
                tickets.replace(connection, changed, was)
            return showing_of(self._box, self._words, connection, who, language).ticket(changed)

        return await self._box.database.write(work)

    async def accept(self, who: Person, ticket_id: str, given: AcceptIn) -> int:
        """Notes that somebody accepted an answer, in the version they saw; the entry's number. Raises
        RequestError: 404, 409 when the answer has changed since."""
        ticket = await found(self._box, ticket_id)
        await asyncio.to_thread(self._must_be_current, ticket, given)
        facts: dict[str, JsonValue] = {
            "act": "accept",
            "ticket": ticket.id,
            "address": given.address,
            "turn": given.turn,
            "start": given.start,
            "end": given.end,
        }
        return await self._box.enter(draft_of(EntryClass.RECORD_AMEND, who, ticket.session, facts))

    def _must_be_current(self, ticket: Ticket, given: AcceptIn) -> None:
        with self._box.database.reader() as connection:
            row = row_of(connection, ticket.session)
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
        policy = offered(self._box, intake)
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
            await self._box.enter(*(reading_of(who, one, "questions", "") for one in theirs))
        return await asyncio.to_thread(lambda: [self._question(one, language) for one in waiting])

    def _question(self, one: notes.Question, language: str) -> QuestionOut:
        with self._box.database.reader() as connection:
            sealer = self._box.sealer_of(connection, one.session)
            row = sessions.read(connection, one.session)
        words = ""
        if sealer is not None and one.sealed is not None and row is not None and not row.erased:
            policy = self._box.policies.governing(row.policy).policy
            seen = shown_to(policy, open_state(row, sealer), Reader.CASE, sealer)
            words = seen.text(sealer.open(one.sealed, question_context(one.id)).decode())
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
            draft = draft_of(EntryClass.RECORD_AMEND, who, known.session, facts)
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
            rows = {one.session: row_of(connection, one.session) for one in found}
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
            draft = draft_of(EntryClass.DELIVERY, who, again.session, facts)
            self._box.ledger.append(connection, draft)

        await self._box.database.write(work)
        self._box.wake()

"""The queue: every ticket with its clock, and none without someone who answers for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from appliance.config import Config
from appliance.consoles.auth import Person
from appliance.consoles.box import Box
from appliance.consoles.desk.noted import offered
from appliance.consoles.desk.shapes import OwnerOut, TicketOut
from appliance.consoles.words import Words
from appliance.conversation.languages.elsewhere import ELSEWHERE, UNKNOWN
from appliance.conversation.review import Standing, standings
from appliance.core.interview import Language
from appliance.core.policy import Policy
from appliance.core.ticket import Ticket
from appliance.desk.calendar import Calendar
from appliance.desk.sla import standing
from appliance.store import accounts
from appliance.store.accounts import Account


def showing_of(
    box: Box, words: Mapping[str, Words], connection: Connection, who: Person, language: str
) -> Showing:
    """How tickets are shown to somebody now."""
    reviews = standings(connection, box.ledger, box.policies.offered())
    return Showing(
        config=box.config,
        words=words[language],
        language=language,
        policy_of=lambda intake: offered(box, intake),
        people={one.id: one for one in accounts.everyone(connection)},
        me=who.id,
        now_ms=box.clock.now_ms(),
        reviews=[one for one in reviews if one.under_review],
    )


@dataclass(frozen=True)
class Showing:
    """How tickets are shown to one member of staff at one moment."""

    config: Config
    words: Words
    language: str
    policy_of: Callable[[str], Policy | None]
    people: Mapping[str, Account]
    me: str
    now_ms: int
    reviews: Sequence[Standing] = ()
    """The versions whose first sessions are not all signed off."""

    def ticket(self, ticket: Ticket) -> TicketOut:
        """One ticket as it is shown."""
        owner = self.people.get(ticket.owner) if ticket.owner else None
        queue = self.config.queues.get(ticket.queue)
        return TicketOut(
            id=ticket.id,
            protocol=ticket.protocol,
            intake=ticket.intake,
            title=self.title(ticket.intake),
            queue=ticket.queue,
            queue_owner=queue.owner if queue else "",
            priority=ticket.priority.value,
            status=ticket.status.value,
            reason=ticket.reason,
            reason_words=reason_words(ticket.reason, self.words),
            new_version=any(ticket.session in one.sessions for one in self.reviews),
            opened_ms=ticket.opened_ms,
            due_ms=self._due_ms(ticket),
            standing=self._standing(ticket),
            mine=ticket.owner == self.me,
            owner=OwnerOut(owner.id, owner.display) if owner else None,
            outcome=ticket.outcome,
            closed_ms=ticket.closed_ms,
        )

    def title(self, intake: str) -> str:
        """What an intake is called, in the reader's language where it has one."""
        policy = self.policy_of(intake)
        if policy is None:
            return intake
        wording = policy.wording.get(self.language) or policy.wording[policy.languages[0]]
        return wording.title

    def _due_ms(self, ticket: Ticket) -> int:
        """What is due next: the first response, then the resolution."""
        if ticket.first_response_ms is not None and ticket.resolve_due_ms is not None:
            return ticket.resolve_due_ms
        return ticket.first_due_ms

    def _standing(self, ticket: Ticket) -> str:
        answered = ticket.first_response_ms
        done = ticket.closed_ms
        if answered is not None and ticket.resolve_due_ms is not None:
            begun, due, done_ms = ticket.opened_ms, ticket.resolve_due_ms, done
        else:
            begun, due, done_ms = ticket.opened_ms, ticket.first_due_ms, answered or done
        return standing(
            _at(begun),
            _at(due),
            _at(self.now_ms),
            self._calendar(ticket),
            None if done_ms is None else _at(done_ms),
        ).value

    def _calendar(self, ticket: Ticket) -> Calendar | None:
        """The hours that count for a ticket; None where its target runs around the clock."""
        policy = self.policy_of(ticket.intake)
        if policy is None or policy.sla.targets[ticket.priority.value].around_the_clock:
            return None
        hours = self.config.calendars[policy.sla.calendar]
        return Calendar(hours.timezone, hours.hours, hours.holidays)


def reason_words(reason: str, words: Words) -> str:
    """Why a ticket was opened, in words: the console's own for what every intake knows, and the rule's
    name, made readable, for what a policy adds."""
    family, _, detail = reason.partition(".")
    for key in (reason, family):
        known = words.shows.get("reason_" + key.replace(".", "_"))
        if known:
            return known.format(language=called(detail))
    plain = reason.rpartition(".")[2].replace("_", " ").replace("-", " ")
    return plain[:1].upper() + plain[1:]


def called(language: Language) -> str:
    """What a language is called: in English, then as it calls itself; its tag where we don't know."""
    one = ELSEWHERE.get(language)
    if one is None:
        return "?" if language == UNKNOWN else language
    return " / ".join(dict.fromkeys((one.names[0], one.names[3])))


def matching(tickets: Sequence[TicketOut], query: str) -> list[TicketOut]:
    """The tickets in which every word of `query` occurs. Only what the queue shows is searched."""
    words = query.casefold().split()
    return [ticket for ticket in tickets if all(word in _searched(ticket) for word in words)]


def _searched(ticket: TicketOut) -> str:
    owner = ticket.owner.display if ticket.owner else ticket.queue_owner
    parts = (
        *(ticket.protocol, ticket.protocol.replace("-", ""), ticket.title, ticket.queue),
        *(ticket.priority, ticket.reason_words, owner, ticket.outcome or ""),
    )
    return " ".join(parts).casefold()


def _at(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)

"""Cases as the staff read them, and hear them. That something is read is on the record before it is shown."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection

from appliance.consoles.auth import Person
from appliance.consoles.box import Box
from appliance.consoles.desk.case import Acceptance, Case, in_language, lines_of
from appliance.consoles.desk.noted import found, reading_of, row_of
from appliance.consoles.desk.queue import Showing, showing_of
from appliance.consoles.desk.shapes import CaseOut, SoundOut, TranscriptOut
from appliance.consoles.desk.sounds import Sound, sounds_of, wav
from appliance.consoles.words import Words
from appliance.conversation.commit import handoff_context, open_state
from appliance.conversation.objectives import Interview
from appliance.conversation.release import released_at
from appliance.conversation.showing import shown_to
from appliance.core.errors import RequestError
from appliance.core.masking import Reader
from appliance.core.ports import Sealer
from appliance.core.record import EntryClass
from appliance.core.session import Session, Turn
from appliance.core.ticket import Ticket
from appliance.desk.handoff import Brief
from appliance.ledger import canonical
from appliance.store import sessions, tickets
from appliance.store.sessions import SessionRow


class Cases:
    """What a member of staff may read, over an open box."""

    def __init__(self, box: Box, words: Mapping[str, Words]) -> None:
        self._box = box
        self._words = words

    async def case(self, who: Person, language: str, ticket_id: str) -> CaseOut:
        """A case with its evidence; that it is read is on the record first. Raises RequestError 404."""
        ticket = await found(self._box, ticket_id)
        entry = await self._box.enter(reading_of(who, ticket.session, "case", ticket.id))
        return await asyncio.to_thread(self._case, who, language, ticket, entry)

    async def transcript(self, who: Person, language: str, ticket_id: str) -> TranscriptOut:
        """The conversation of a case; that it is read is on the record first. Raises RequestError: 404,
        410 once it is erased."""
        ticket = await found(self._box, ticket_id)
        entry = await self._box.enter(reading_of(who, ticket.session, "transcript", ticket.id))
        return await asyncio.to_thread(self._transcript, language, ticket, entry)

    async def sound(self, who: Person, ticket_id: str, turn: int) -> bytes:
        """What was said in a turn of a case, as it sounded, as a WAV file; that it is heard is on the record
        first. Raises RequestError: 403 where staff are shown masked words only, 404, 410 when it is no
        longer kept."""
        ticket = await found(self._box, ticket_id)
        sound = await asyncio.to_thread(self._kept, ticket.session, turn)
        await self._box.enter(reading_of(who, ticket.session, "sound", ticket.id, turn=turn))
        return await asyncio.to_thread(self._wav, ticket.session, sound)

    def _kept(self, session: str, turn: int) -> Sound:
        with self._box.database.reader() as connection:
            known = sounds_of(self._box.ledger, connection, session)
            row = row_of(connection, session)
        if not self._box.policies.governing(row.policy).policy.masking.case.as_told:
            raise RequestError(
                403, "masked", "Sound cannot be masked, as policy wants words to be."
            )
        sound = next((one for one in known if one.turn == turn), None)
        if sound is None:
            raise RequestError(404, "no-such-sound", "Nothing was kept of this turn as it sounded.")
        if not sound.kept:
            raise _no_longer_kept()
        return sound

    def _wav(self, session: str, sound: Sound) -> bytes:
        ledger, entry = self._box.ledger, sound.entry
        with self._box.database.reader() as connection:
            sealer = self._box.sealer_of(connection, session)
            if sealer is None or not ledger.has_payload(connection, entry.sequence, entry.origin):
                raise _no_longer_kept()
            pcm = ledger.open_payload(connection, entry.sequence, sealer, entry.origin)
        return wav(pcm, sound.rate_hz)

    def _sounds(self, connection: Connection, session: str) -> list[SoundOut]:
        return [one.out() for one in sounds_of(self._box.ledger, connection, session)]

    def _case(self, who: Person, language: str, ticket: Ticket, entry: int) -> CaseOut:
        with self._box.database.reader() as connection:
            showing = showing_of(self._box, self._words, connection, who, language)
            row = row_of(connection, ticket.session)
            opened = self._opened(connection, row, language, showing)
            brief = self._brief(connection, ticket)
            released = released_at(connection, self._box.ledger, row.id) == row.number
            sounds = self._sounds(connection, row.id)
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
            lines=lines_of(brief, opened.showing) if brief and opened else [],
            parts=opened.parts(self._words[language].show("other_answers")) if opened else [],
            sounds=sounds,
            consents=dict(session.consents) if session else {},
            entry=entry,
        )

    def _transcript(self, language: str, ticket: Ticket, entry: int) -> TranscriptOut:
        with self._box.database.reader() as connection:
            opened = self._opened(connection, row_of(connection, ticket.session), language, None)
            sounds = self._sounds(connection, ticket.session)
        if opened is None:
            raise RequestError(410, "erased", "What was said in this case has been erased.")
        return TranscriptOut(ticket.protocol, opened.exchanges(), sounds, entry)

    def _opened(
        self, connection: Connection, row: SessionRow, language: str, showing: Showing | None
    ) -> Case | None:
        """The case of a session; None once it is erased."""
        sealer = self._box.sealer_of(connection, row.id)
        if row.erased or sealer is None:
            return None
        state = open_state(row, sealer)
        names = {one.id: one.display for one in showing.people.values()} if showing else {}
        interview = self._interview(state, row.policy)
        return Case(
            in_language(interview, language),
            self._turns(connection, row.id, sealer),
            self._acceptances(connection, row.id),
            names,
            shown_to(interview.policy, state, Reader.CASE, sealer),
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
        accepted = []
        for entry in self._box.ledger.read(
            connection, session=session, cls=EntryClass.RECORD_AMEND
        ):
            leaf = canonical.decode(entry.leaf)
            facts = leaf.get("facts")
            if isinstance(facts, dict) and facts.get("act") == "accept":
                version = (str(facts["address"]), int(facts["turn"]))
                span = (int(facts["start"]), int(facts["end"]))
                accepted.append(Acceptance(*version, *span, str(leaf["who"]), entry.at_ms))
        return accepted

    def _brief(self, connection: Connection, ticket: Ticket) -> Brief | None:
        sealed = tickets.handoff(connection, ticket.id)
        sealer = self._box.sealer_of(connection, ticket.session)
        if sealed is None or sealer is None:
            return None
        return msgspec.json.decode(sealer.open(sealed, handoff_context(ticket.id)), type=Brief)


def _no_longer_kept() -> RequestError:
    return RequestError(
        410, "no-longer-kept", "What was said in this turn is no longer kept as it sounded."
    )

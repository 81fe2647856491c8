"""The record, for the person who answers for it: what is in it, that it holds, and taking it out.

Words stay masked. Whose trail was looked at, what was verified and what was taken out are themselves
entries, written before anything is shown.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection

from appliance.consoles.auth import Person
from appliance.consoles.box import Box
from appliance.consoles.compliance.shapes import (
    DefectOut,
    EntriesOut,
    EntryOut,
    MaskedOut,
    ProofOut,
    SummaryOut,
    VerifiedOut,
)
from appliance.consoles.words import Words
from appliance.conversation.review import words_for_review
from appliance.core.errors import RequestError
from appliance.core.interview import JsonValue
from appliance.core.policy import Policy
from appliance.core.record import EntryClass, EntryDraft, LedgerEntry
from appliance.core.session import Turn
from appliance.ledger import canonical, checkpoint, merkle
from appliance.ledger.fsck import Examination, fsck
from appliance.reports.explain import as_text, explain
from appliance.store import accounts, notes, sessions

PAGE = 50
_LAST_EXAMINATION = "ledger.verified"


class Record:
    """What a compliance officer may see of the record, over an open box."""

    def __init__(self, box: Box, words: Mapping[str, Words]) -> None:
        self.box = box
        self.words = words

    async def summary(self) -> SummaryOut:
        """How long the record is, and when it was last verified."""
        return await asyncio.to_thread(self._summary)

    def _summary(self) -> SummaryOut:
        with self.box.database.reader() as connection:
            kept = notes.setting_of(connection, _LAST_EXAMINATION)
            latest = self.box.ledger.latest_checkpoint(connection)
            entries = self.box.ledger.size(connection)
        return SummaryOut(
            now_ms=self.box.clock.now_ms(),
            origin=self.box.ledger.origin,
            entries=entries,
            verified=None if kept is None else msgspec.json.decode(kept, type=VerifiedOut),
            checkpoint=latest.note if latest else None,
            checkpoint_size=latest.size if latest else None,
            classes=[cls.value for cls in EntryClass],
        )

    async def verify(self, who: Person) -> VerifiedOut:
        """Recomputes the whole record from its tables; what was found is kept, and recorded."""
        await self.box.enter(draft(EntryClass.RECORD_READ, who, None, {"what": "verification"}))
        found = await asyncio.to_thread(self._examine)
        kept = self._verified(who, found)

        def work(connection: Connection) -> None:
            notes.put_setting(connection, _LAST_EXAMINATION, msgspec.json.encode(kept))
            facts: dict[str, JsonValue] = {
                "what": "verified",
                "entries": found.entries,
                "defects": len(found.defects),
            }
            self.box.ledger.append(connection, draft(EntryClass.RECORD_READ, who, None, facts))

        await self.box.database.write(work)
        return kept

    def _examine(self) -> Examination:
        with self.box.database.reader() as connection:
            return fsck(self.box.ledger, connection)

    def _verified(self, who: Person, found: Examination) -> VerifiedOut:
        return VerifiedOut(
            at_ms=self.box.clock.now_ms(),
            entries=found.entries,
            payloads=found.payloads,
            erased=found.erased,
            checkpoints=found.checkpoints,
            root=found.root.hex(),
            by=who.display,
            defects=[DefectOut(one.what, one.sequence) for one in found.defects],
        )

    async def entries(
        self,
        who: Person,
        cls: EntryClass | None,
        session: str | None,
        from_ms: int | None,
        to_ms: int | None,
        before: int | None,
    ) -> EntriesOut:
        """A page of entries, the newest first. Looking at one session's trail is recorded. Raises
        RequestError 404 for a session that is not known."""
        if session is not None:
            session = await asyncio.to_thread(self.session_of, session)
            facts: dict[str, JsonValue] = {"what": "trail"}
            await self.box.enter(draft(EntryClass.RECORD_READ, who, session, facts))
        return await asyncio.to_thread(self._entries, cls, session, from_ms, to_ms, before)

    def session_of(self, named: str) -> str:
        """The session of an id or of a protocol number. Raises RequestError 404."""
        with self.box.database.reader() as connection:
            known = sessions.read(connection, named) or sessions.by_protocol(
                connection, named.strip().upper()
            )
        if known is None:
            raise RequestError(404, "no-such-session", "There is no such case or session.")
        return known.id

    def _entries(
        self,
        cls: EntryClass | None,
        session: str | None,
        from_ms: int | None,
        to_ms: int | None,
        before: int | None,
    ) -> EntriesOut:
        with self.box.database.reader() as connection:
            names = self._names(connection)
            found = list(
                self.box.ledger.read(
                    connection,
                    end=before,
                    cls=cls,
                    session=session,
                    from_ms=from_ms,
                    to_ms=to_ms,
                    newest_first=True,
                    limit=PAGE + 1,
                )
            )
        more = len(found) > PAGE
        shown = [entry_out(entry, names) for entry in found[:PAGE]]
        return EntriesOut(shown, shown[-1].sequence if more else None)

    async def proof(self, sequence: int) -> ProofOut:
        """One entry and the proof that it is in the log as it is now signed. Raises RequestError 404."""
        await asyncio.to_thread(self._must_be_there, sequence)
        return await self.box.database.write(lambda connection: self._proof(connection, sequence))

    def _must_be_there(self, sequence: int) -> None:
        with self.box.database.reader() as connection:
            size = self.box.ledger.size(connection)
        if not 0 <= sequence < size:
            raise RequestError(404, "no-such-entry", "There is no such entry.")

    def _proof(self, connection: Connection, sequence: int) -> ProofOut:
        ledger = self.box.ledger
        signed = ledger.checkpoint(connection)
        entry = ledger.entry(connection, sequence)
        proof = ledger.prove_inclusion(connection, sequence, signed.size)
        return ProofOut(
            entry=entry_out(entry, self._names(connection)),
            leaf=entry.leaf.decode(),
            leaf_hash=entry.leaf_hash.hex(),
            size=signed.size,
            root=signed.root.hex(),
            hashes=[one.hex() for one in proof.hashes],
            holds=merkle.includes(proof, merkle.leaf_hash(entry.leaf), signed.root),
            proof=checkpoint.proof_text(proof, signed),
        )

    async def masked(self, who: Person, sequence: int) -> MaskedOut:
        """What was said in a turn, masked; that it is read is on the record first. Raises RequestError:
        404 when there is no such turn."""
        await asyncio.to_thread(self._must_be_there, sequence)
        entry = await asyncio.to_thread(self._turn_entry, sequence)
        facts: dict[str, JsonValue] = {"what": "masked words", "entry": sequence}
        noted = await self.box.enter(draft(EntryClass.RECORD_READ, who, entry.session, facts))
        return await asyncio.to_thread(self._masked, entry, noted)

    def _turn_entry(self, sequence: int) -> LedgerEntry:
        with self.box.database.reader() as connection:
            entry = self.box.ledger.entry(connection, sequence)
        if entry.cls is not EntryClass.TURN or entry.session is None:
            raise RequestError(404, "no-words", "This entry holds no words.")
        return entry

    def _masked(self, entry: LedgerEntry, noted: int) -> MaskedOut:
        assert entry.session is not None
        with self.box.database.reader() as connection:
            sealer = self.box.sealer_of(connection, entry.session)
            gone = self.box.ledger.ciphertext(connection, entry.sequence) is None
            if sealer is None or gone:
                return MaskedOut("", "", withheld=False, erased=True, entry=noted)
            payload = self.box.ledger.open_payload(connection, entry.sequence, sealer)
            row = sessions.read(connection, entry.session)
        turn = msgspec.json.decode(payload, type=Turn)
        heard, policy = turn.heard, self._policy_of(entry)
        show = words_for_review(policy, row, sealer)
        return MaskedOut(
            said=show(heard.text) if heard else "",
            explained=as_text(explain(turn, policy, show)),
            withheld=heard is not None and heard.withheld,
            erased=False,
            entry=noted,
        )

    def _policy_of(self, entry: LedgerEntry) -> Policy:
        digest = canonical.decode(entry.leaf)["pol"]
        return self.box.policies.governing(str(digest)).policy

    def _names(self, connection: Connection) -> Mapping[str, str]:
        return {one.id: one.display for one in accounts.everyone(connection)}


def entry_out(entry: LedgerEntry, names: Mapping[str, str]) -> EntryOut:
    """One entry as it is shown: its open part, which holds nobody's words."""
    leaf = canonical.decode(entry.leaf)
    facts = leaf.get("facts")
    policy = leaf.get("pol")
    who = str(leaf.get("who", ""))
    return EntryOut(
        sequence=entry.sequence,
        at_ms=entry.at_ms,
        cls=entry.cls.value,
        session=entry.session,
        who=who,
        name=names.get(who, who),
        role=str(leaf.get("role", "")),
        facts=facts if isinstance(facts, dict) else {},
        policy=policy if isinstance(policy, str) else None,
        sealed="ct" in leaf,
    )


def draft(
    cls: EntryClass, who: Person, session: str | None, facts: dict[str, JsonValue]
) -> EntryDraft:
    """An entry about what a compliance officer does."""
    return EntryDraft(cls, session, who.id, who.role.value, facts)

"""The compliance console's API: `/api/ledger`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated, Any, TypeAlias

from litestar import Request, Response, get, post
from litestar.params import Dependency, Parameter
from litestar.response import File
from litestar.types import ControllerRouterHandler

from appliance.consoles.auth import Authority, Person
from appliance.consoles.compliance import exports, reviews, versions
from appliance.consoles.compliance.record import Record
from appliance.consoles.compliance.shapes import (
    ApprovalIn,
    DiffOut,
    EntriesOut,
    ExportIn,
    ExportOut,
    LookedAtOut,
    MaskedOut,
    PolicyFilesOut,
    PolicyOut,
    PreviewOut,
    ProofOut,
    ReviewOut,
    SummaryOut,
    VerdictIn,
    VerifiedOut,
)
from appliance.consoles.door import language_of, needs, place_of_request
from appliance.consoles.roles import Capability
from appliance.core.record import EntryClass

Kept: TypeAlias = Annotated[Record, Dependency(skip_validation=True)]
Who: TypeAlias = Annotated[Person, Dependency(skip_validation=True)]
Door: TypeAlias = Annotated[Authority, Dependency(skip_validation=True)]
Session: TypeAlias = Annotated[str | None, Parameter(max_length=64)]
Kind: TypeAlias = Annotated[EntryClass | None, Parameter(query="class")]
From: TypeAlias = Annotated[int | None, Parameter(query="from", ge=0)]
To: TypeAlias = Annotated[int | None, Parameter(query="to", ge=0)]
Before: TypeAlias = Annotated[int | None, Parameter(ge=0)]


@get("/api/ledger/summary", opt=needs(Capability.RECORD_SEARCH))
async def summary(record: Kept) -> SummaryOut:
    """How long the record is, when it was last verified, its newest signed checkpoint."""
    return await record.summary()


@get("/api/ledger/entries", opt=needs(Capability.RECORD_SEARCH))
async def entries(
    record: Kept,
    who: Who,
    kind: Kind = None,
    session: Session = None,
    since: From = None,
    until: To = None,
    before: Before = None,
) -> EntriesOut:
    """Entries, the newest first, without words. Looking at one session's trail is an entry itself."""
    return await record.entries(who, kind, session or None, since, until, before)


@get("/api/ledger/entries/{sequence:int}", opt=needs(Capability.RECORD_SEARCH))
async def entry(record: Kept, sequence: int) -> ProofOut:
    """One entry and the proof that it is in the signed log."""
    return await record.proof(sequence)


@post(
    "/api/ledger/entries/{sequence:int}/words",
    opt=needs(Capability.RECORD_WORDS),
    status_code=200,
)
async def words(record: Kept, who: Who, sequence: int) -> MaskedOut:
    """What was said in a turn, masked. Reading it is an entry of the record."""
    return await record.masked(who, sequence)


@get("/api/ledger/checkpoint", opt=needs(Capability.RECORD_SEARCH), media_type="text/plain")
async def checkpoint(record: Kept) -> Response[str]:
    """The log as it stands, signed: keep it elsewhere, as an anchor."""
    signed = await record.box.database.write(record.box.ledger.checkpoint)
    headers = {"content-disposition": f'attachment; filename="checkpoint-{signed.size}.txt"'}
    return Response(signed.note, media_type="text/plain; charset=utf-8", headers=headers)


@post("/api/ledger/verify", opt=needs(Capability.RECORD_VERIFY), status_code=200)
async def verify(record: Kept, who: Who) -> VerifiedOut:
    """Recomputes the whole record from its tables and says what does not fit."""
    return await record.verify(who)


@get("/api/ledger/policies", opt=needs(Capability.POLICY_READ))
async def policies(record: Kept) -> list[PolicyOut]:
    """Every policy version that has governed conversations here, the newest first."""
    return await versions.versions(record)


@get("/api/ledger/policies/{digest:str}", opt=needs(Capability.POLICY_READ))
async def policy(record: Kept, digest: str) -> PolicyFilesOut:
    """One policy version with its files."""
    return await versions.files(record, digest)


@get(
    "/api/ledger/policy-drawings/{digest:str}",
    opt=needs(Capability.POLICY_READ),
    media_type="image/svg+xml",
)
async def drawing(record: Kept, digest: str) -> Response[str]:
    """One policy version as a drawing."""
    return Response(await versions.drawing(record, digest), media_type="image/svg+xml")


@get("/api/ledger/policies/{older:str}/{newer:str}", opt=needs(Capability.POLICY_READ))
async def difference(
    request: Request[Any, Any, Any], record: Kept, older: str, newer: str
) -> DiffOut:
    """What changed between two versions, in words and line by line."""
    return await versions.diff(record, language_of(request), older, newer)


@post("/api/ledger/approvals", opt=needs(Capability.POLICY_APPROVE), status_code=200)
async def approve(
    request: Request[Any, Any, Any], record: Kept, authority: Door, who: Who, data: ApprovalIn
) -> PolicyOut:
    """Signs a version in one's own name, with the password once more."""
    await authority.confirm(who, data.password, place_of_request(request))
    return await versions.sign(record, who, data)


@get("/api/ledger/reviews", opt=needs(Capability.POLICY_READ))
async def under_review(record: Kept) -> list[ReviewOut]:
    """How the review of each version in force stands, and which sessions wait, in numbers."""
    return await asyncio.to_thread(reviews.waiting, record.box, record.box.policies.offered())


@post("/api/ledger/reviews/{session:str}/look", opt=needs(Capability.RECORD_WORDS), status_code=200)
async def look(record: Kept, who: Who, session: str) -> LookedAtOut:
    """How one session went, masked. That it was looked at is an entry of the record."""
    offered = record.box.policies.offered()
    return await asyncio.to_thread(reviews.look, record.box, offered, session, who)


@post("/api/ledger/reviews/{session:str}", opt=needs(Capability.POLICY_APPROVE), status_code=200)
async def verdict(record: Kept, who: Who, session: str, data: VerdictIn) -> ReviewOut:
    """Signs one session off, or sends it back with a reason."""

    def passed() -> ReviewOut:
        offered = record.box.policies.offered()
        return reviews.verdict(
            record.box, offered, session, who, accept=data.accept, note=data.note
        )

    return await asyncio.to_thread(passed)


@post("/api/ledger/export/preview", opt=needs(Capability.RECORD_EXPORT), status_code=200)
async def preview(record: Kept, data: ExportIn) -> PreviewOut:
    """What an export would hold."""
    return await exports.preview(record, data)


@post("/api/ledger/export", opt=needs(Capability.RECORD_EXPORT))
async def export(record: Kept, who: Who, data: ExportIn) -> ExportOut:
    """Writes an export; that it was made is an entry of the record, and in the export."""
    return await exports.make(record, who, data)


@get("/api/ledger/exports/{name:str}", opt=needs(Capability.RECORD_EXPORT))
async def download(record: Kept, name: str) -> File:
    """An export as one file."""
    path = exports.zipped(record, name)
    return File(path, filename=path.name, media_type="application/zip")


def compliance_routes() -> Sequence[ControllerRouterHandler]:
    """Everything above."""
    return (
        *(summary, entries, entry, words, checkpoint, verify),
        *(policies, policy, drawing, difference, approve, under_review, look, verdict),
        *(preview, export, download),
    )

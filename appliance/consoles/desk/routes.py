"""The desk's API: `/api/tickets` and `/api/desk`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, TypeAlias

from litestar import Request, Response, get, post
from litestar.params import Dependency, Parameter
from litestar.types import ControllerRouterHandler

from appliance.consoles.auth import Person
from appliance.consoles.desk.desk import Desk
from appliance.consoles.desk.reading import Cases
from appliance.consoles.desk.shapes import (
    AcceptIn,
    CaseOut,
    CloseIn,
    DeliveryOut,
    LiveOut,
    MoveIn,
    QuestionOut,
    QueueOut,
    ReleaseIn,
    TicketOut,
    TranscriptOut,
    View,
)
from appliance.consoles.door import language_of, needs
from appliance.consoles.roles import Capability

Work: TypeAlias = Annotated[Desk, Dependency(skip_validation=True)]
Reading: TypeAlias = Annotated[Cases, Dependency(skip_validation=True)]
Who: TypeAlias = Annotated[Person, Dependency(skip_validation=True)]
Asked: TypeAlias = Request[Any, Any, Any]
Query: TypeAlias = Annotated[str, Parameter(query="q", max_length=200)]


@get("/api/tickets", opt=needs(Capability.QUEUE_READ))
async def queue(
    request: Asked, desk: Work, who: Who, view: View = "all", searched: Query = ""
) -> QueueOut:
    """The queue, the most pressing first; it holds nobody's words."""
    return await desk.queue(who, language_of(request), view, searched)


@get("/api/tickets/{ticket:str}", opt=needs(Capability.CASE_READ))
async def case(request: Asked, cases: Reading, who: Who, ticket: str) -> CaseOut:
    """A case with its evidence. Reading it is an entry of the record."""
    return await cases.case(who, language_of(request), ticket)


@get("/api/tickets/{ticket:str}/transcript", opt=needs(Capability.TRANSCRIPT_READ))
async def transcript(request: Asked, cases: Reading, who: Who, ticket: str) -> TranscriptOut:
    """The conversation, verbatim. Reading it is an entry of the record."""
    return await cases.transcript(who, language_of(request), ticket)


@get("/api/tickets/{ticket:str}/sound/{turn:int}", opt=needs(Capability.SOUND_HEAR))
async def sound(cases: Reading, who: Who, ticket: str, turn: int) -> Response[bytes]:
    """What was said in a turn, as it sounded. Hearing it is an entry of the record."""
    file = await cases.sound(who, ticket, turn)
    return Response(file, media_type="audio/wav", headers={"accept-ranges": "none"})


@post("/api/tickets/{ticket:str}/take", opt=needs(Capability.TICKET_WORK), status_code=200)
async def take(request: Asked, desk: Work, who: Who, ticket: str) -> TicketOut:
    """Takes a ticket; the first time is its first response."""
    return await desk.take(who, language_of(request), ticket)


@post("/api/tickets/{ticket:str}/give-back", opt=needs(Capability.TICKET_WORK), status_code=200)
async def give_back(request: Asked, desk: Work, who: Who, ticket: str) -> TicketOut:
    """Puts one's own ticket back into its queue."""
    return await desk.give_back(who, language_of(request), ticket)


@post("/api/tickets/{ticket:str}/close", opt=needs(Capability.TICKET_WORK), status_code=200)
async def close(request: Asked, desk: Work, who: Who, ticket: str, data: CloseIn) -> TicketOut:
    """Closes one's own ticket with its outcome."""
    return await desk.close(who, language_of(request), ticket, data.outcome)


@post("/api/tickets/{ticket:str}/move", opt=needs(Capability.TICKET_MOVE), status_code=200)
async def move(request: Asked, desk: Work, who: Who, ticket: str, data: MoveIn) -> TicketOut:
    """Puts a ticket into another queue, or out of somebody's hands."""
    return await desk.move(who, language_of(request), ticket, data.queue)


@post("/api/tickets/{ticket:str}/accept", opt=needs(Capability.TICKET_WORK), status_code=200)
async def accept(desk: Work, who: Who, ticket: str, data: AcceptIn) -> dict[str, int]:
    """Accepts an answer in the version that was shown; the number of the entry that says so."""
    return {"entry": await desk.accept(who, ticket, data)}


@get("/api/desk/sessions", opt=needs(Capability.QUEUE_READ))
async def live(request: Asked, desk: Work) -> list[LiveOut]:
    """Conversations that are going on, without their words."""
    return await desk.live(language_of(request))


@post(
    "/api/desk/sessions/{session:str}/release",
    opt=needs(Capability.TICKET_WORK),
    status_code=200,
)
async def release(desk: Work, who: Who, session: str, data: ReleaseIn) -> dict[str, int]:
    """Lets a conversation go on that was stopped for safety; the number of the entry that says so."""
    return {"entry": await desk.release(who, session, data.note)}


@get("/api/desk/questions", opt=needs(Capability.CASE_READ))
async def questions(request: Asked, desk: Work, who: Who) -> list[QuestionOut]:
    """Questions that no approved document answers. Reading them is recorded."""
    return await desk.questions(who, language_of(request))


@post(
    "/api/desk/questions/{question:str}/settle",
    opt=needs(Capability.TICKET_WORK),
    status_code=204,
)
async def settle(desk: Work, who: Who, question: str) -> None:
    """Notes that a question has been dealt with."""
    await desk.settle_question(who, question)


@get("/api/desk/deliveries", opt=needs(Capability.QUEUE_READ))
async def deliveries(desk: Work) -> list[DeliveryOut]:
    """Deliveries that have not arrived."""
    return await desk.deliveries()


@post(
    "/api/desk/deliveries/{delivery:str}/resend",
    opt=needs(Capability.DELIVERY_RESEND),
    status_code=204,
)
async def resend(desk: Work, who: Who, delivery: str) -> None:
    """Sends a delivery again, at once."""
    await desk.resend(who, delivery)


def desk_routes() -> Sequence[ControllerRouterHandler]:
    """Everything above."""
    return (
        *(queue, case, transcript, sound, take, give_back, close, move, accept),
        *(live, release, questions, settle, deliveries, resend),
    )

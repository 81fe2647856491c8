"""The visitors' JSON API: what a page, a program or a simulated visitor speaks.

A session is opened by its token and by nothing else; the token travels in a header, never in an
address. What a person says is passed on untouched and is never part of an error.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from litestar import Request, Router, get, post
from litestar.di import Provide
from litestar.params import Dependency, Parameter
from msgspec import UNSET

from appliance.channels.conversations import Conversations
from appliance.channels.shapes import (
    IntakeOut,
    OpenedOut,
    SessionIn,
    SessionOut,
    TurnIn,
    TurnTakenOut,
)
from appliance.channels.views import Say, intake_out, session_out, turn_out
from appliance.core.errors import RequestError
from appliance.core.session import Said, Tapped

KEY_LENGTH = 128

Talk: TypeAlias = Annotated[Conversations, Dependency(skip_validation=True)]
Saying: TypeAlias = Annotated[Say, Dependency(skip_validation=True)]
IdempotencyKey: TypeAlias = Annotated[str | None, Parameter(header="Idempotency-Key")]


@get("/api/intakes")
async def intakes(conversations: Talk) -> list[IntakeOut]:
    """The intakes on offer."""
    return [intake_out(offer) for offer in conversations.intakes()]


@post("/api/sessions")
async def open_session(conversations: Talk, data: SessionIn) -> OpenedOut:
    """Opens a session. The first turn is ours: what this is, and the first question."""
    opened = await conversations.open(data.intake, data.language, data.channel)
    return OpenedOut(opened.session, opened.token, turn_out(opened.turn, opened.latency_ms))


@post("/api/sessions/{session:str}/turns", status_code=200)
async def take_turn(
    request: Request[Any, Any, Any],
    conversations: Talk,
    session: str,
    data: TurnIn,
    idempotency_key: IdempotencyKey = None,
) -> TurnTakenOut:
    """Takes one turn: what the person said, or the value of a widget. Repeating the same
    Idempotency-Key gives the same turn."""
    said = _said(data, idempotency_key)
    taken = await conversations.take(session, _token(request), said)
    return TurnTakenOut(turn_out(taken.turn, taken.latency_ms))


@get("/api/sessions/{session:str}")
async def view_session(
    request: Request[Any, Any, Any], conversations: Talk, say: Saying, session: str
) -> SessionOut:
    """The session as it stands: enough to go on after a reload."""
    return session_out(await conversations.view(session, _token(request)), say)


@post("/api/sessions/{session:str}/leave", status_code=204)
async def leave(request: Request[Any, Any, Any], conversations: Talk, session: str) -> None:
    """The visitor goes: the token opens nothing any more. What was said is kept for the staff."""
    await conversations.leave(session, _token(request))


def visitor_routes(conversations: Conversations, say: Say) -> Router:
    """The visitors' API over `conversations`; `say` puts values into plain words."""
    return Router(
        path="/",
        route_handlers=[intakes, open_session, take_turn, leave, view_session],
        dependencies={
            "conversations": Provide(lambda: conversations, sync_to_thread=False),
            "say": Provide(lambda: say, sync_to_thread=False),
        },
        tags=["Visitors"],
    )


def _token(request: Request[Any, Any, Any]) -> str:
    """The bearer token of the request. Raises RequestError(401)."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise RequestError(401, "token-missing", "Send the session's token as a bearer token.")
    return token.strip()


def _said(data: TurnIn, key: str | None) -> Said:
    """Words or a tapped value, exactly one of them. Raises RequestError(422)."""
    if key is not None and not (0 < len(key) <= KEY_LENGTH and key.isascii() and key.isprintable()):
        raise RequestError(
            422,
            "idempotency-key",
            f"An Idempotency-Key has 1 to {KEY_LENGTH} printable characters.",
        )
    if data.text is not UNSET and data.field is UNSET and data.value is UNSET:
        return Said(text=data.text, idempotency_key=key)
    if data.text is UNSET and data.field is not UNSET and data.value is not UNSET:
        return Said(tapped=Tapped(data.field, data.value), idempotency_key=key)
    raise RequestError(422, "turn-shape", 'A turn is {"text"} or {"field", "value"}.')

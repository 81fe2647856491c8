"""The door of every console: who is asking, may they, and was it our own page that asked.

A route names the capability it needs (`needs`); one that names none is closed. A request that changes
something carries a header that only our own pages send: another site's page cannot add it. Cookies
are HttpOnly, SameSite=Strict, and go to the console's own paths only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from litestar import Litestar, Request, Router
from litestar.connection import ASGIConnection
from litestar.datastructures import Cookie
from litestar.di import Provide
from litestar.handlers import BaseRouteHandler
from litestar.types import ControllerRouterHandler

from appliance.consoles.auth import LONGEST_MS, Authority, Person
from appliance.consoles.roles import Capability, Console, Role, may
from appliance.consoles.words import FOLDER
from appliance.core.errors import RequestError
from appliance.core.interview import Language
from appliance.core.spoken import FIRST, written
from appliance.web.apps import web_app
from appliance.web.hosts import SAFE_METHODS

ASKING = "x-console"
"""The header of our own pages; its value is the console's name."""
REFRESHING = "x-refresh"
"""Sent by a page that looks again by itself; such a look does not count as somebody being there."""

LANGUAGES = frozenset(written(FOLDER))
"""The languages of the pages."""

PATHS: Mapping[Console, Sequence[str]] = {
    Console.DESK: ("/desk", "/api/tickets", "/api/desk"),
    Console.COMPLIANCE: ("/compliance", "/api/ledger"),
    Console.ADMIN: ("/admin", "/api/admin"),
}
"""Where each console lives, and where its cookie goes."""


def needs(capability: Capability) -> dict[str, Any]:
    """What a route says of itself: `@get(path, opt=needs(Capability.QUEUE_READ))`."""
    return {"capability": capability}


def console_app(
    console: Console,
    authority: Authority,
    routes: Sequence[ControllerRouterHandler],
    dependencies: Mapping[str, object],
) -> Litestar:
    """The web app of one console, every route behind its door."""
    provided = {
        name: Provide(_giving(value), sync_to_thread=False) for name, value in dependencies.items()
    }
    provided["who"] = Provide(who_of, sync_to_thread=False)
    router = Router(
        path="/",
        route_handlers=list(routes),
        guards=[_door(console, authority)],
        dependencies=provided,
    )
    return web_app([router])


def who_of(request: Request[Any, Any, Any]) -> Person:
    """Who is asking. Raises RequestError 401 when nobody has signed in."""
    person: Person | None = request.scope["user"]
    if person is None:
        raise RequestError(401, "sign-in", "Sign in first.")
    return person


def language_of(request: Request[Any, Any, Any]) -> Language:
    """The language the page is in, which it names; English where it names none that we speak."""
    named = request.headers.get("accept-language", "")[:2].lower()
    return named if named in LANGUAGES else FIRST


def place_of_request(request: Request[Any, Any, Any]) -> str:
    """The address a request comes from; what a proxy claims is not looked at."""
    return request.client.host if request.client else "unknown"


def cookies(console: Console, token: str | None, *, secure: bool) -> list[Cookie]:
    """The sign-in's cookie, once for each path of the console; None takes it away."""
    return [
        Cookie(
            key=console.value,
            value=token or "",
            path=path,
            httponly=True,
            samesite="strict",
            secure=secure,
            max_age=LONGEST_MS // 1000 if token else 0,
        )
        for path in PATHS[console]
    ]


def _giving(value: object) -> Callable[[], object]:
    return lambda: value


def _door(console: Console, authority: Authority) -> Callable[..., Any]:
    async def door(
        connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler
    ) -> None:
        changes = connection.scope.get("method") not in SAFE_METHODS
        if changes and connection.headers.get(ASKING) != console.value:
            raise RequestError(403, "own-pages-only", "Only the console's own pages do that.")
        token = connection.cookies.get(console.value)
        active = REFRESHING not in connection.headers
        person = await authority.person(token, active=active) if token else None
        connection.scope["user"] = person
        capability = handler.opt.get("capability")
        role = person.role if person else Role.VISITOR
        if not isinstance(capability, Capability) or not may(role, capability):
            if person is None:
                raise RequestError(401, "sign-in", "Sign in first.")
            raise RequestError(403, "not-allowed", "Your role does not include this.")

    return door

"""Who may address us: our own names exactly, our own pages only, and nobody through a proxy.

A page of some other site can make a visitor's browser send requests here (DNS rebinding, forged
posts). So the Host must be one of ours, and a request that changes something must come from a page
that we served. On loopback a forwarding header means that a proxy has put us on a network without
anyone having decided so: refused.
"""

from __future__ import annotations

from collections.abc import Iterable

from appliance.web.asgi import App, Receive, Scope, Send
from appliance.web.problems import Problem, send_problem

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
FORWARDING = frozenset(
    {b"forwarded", b"via", b"x-real-ip", b"x-client-ip", b"true-client-ip", b"cf-connecting-ip"}
)

MISDIRECTED = Problem(
    status=421,
    slug="unknown-host",
    detail="This appliance does not answer to that host name.",
)
FORWARDED = Problem(
    status=400,
    slug="forwarded",
    detail="While it listens on loopback only, the appliance takes no forwarded requests.",
)
CROSS_SITE = Problem(
    status=403,
    slug="cross-site",
    detail="Only this appliance's own pages may do that.",
)


class OwnHosts:
    """Lets through what is addressed to one of `names` (a host name or address, without a port).

    `loopback` says that the service listens on loopback only. A refused request is answered with a
    problem, a refused WebSocket is closed before it opens.
    """

    def __init__(self, app: App, *, names: Iterable[str], loopback: bool) -> None:
        self._app = app
        self._names = frozenset(name.lower() for name in names)
        self._loopback = loopback
        if not self._names:
            raise ValueError("an appliance without a host name answers nobody")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        problem = self._judge(scope)
        if problem is None:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": problem.slug})
        else:
            await send_problem(problem, send)

    def _judge(self, scope: Scope) -> Problem | None:
        headers: list[tuple[bytes, bytes]] = list(scope["headers"])
        hosts = [value for name, value in headers if name == b"host"]
        if len(hosts) != 1 or host_name(hosts[0]) not in self._names:
            return MISDIRECTED
        if self._loopback and any(
            name in FORWARDING or name.startswith(b"x-forwarded-") for name, _ in headers
        ):
            return FORWARDED
        changes = scope["type"] == "websocket" or scope["method"] not in SAFE_METHODS
        if changes and not _from_own_page(headers, hosts[0]):
            return CROSS_SITE
        return None


def host_name(host: bytes) -> str | None:
    """The name in a Host header, lower-case and without its port; None when it is malformed."""
    text = host.decode("latin-1").lower()
    if text.startswith("["):
        name, bracket, rest = text.partition("]")
        name += bracket
        if not bracket:
            return None
    else:
        name, colon, rest = text.partition(":")
        rest = colon + rest
    if rest and not (rest.startswith(":") and rest[1:].isascii() and rest[1:].isdigit()):
        return None
    return name


def _from_own_page(headers: list[tuple[bytes, bytes]], host: bytes) -> bool:
    """Browsers name the page's origin; a program that names none is no browser, and has no visitor
    whose rights it could borrow."""
    for name, value in headers:
        if name == b"sec-fetch-site" and value not in (b"same-origin", b"none"):
            return False
        if name == b"origin" and value.partition(b"://")[2].lower() != host.lower():
            return False
    return True

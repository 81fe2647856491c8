"""The front door: several apps on one port, each at its own prefix, behind the same checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AsyncExitStack

from litestar import Litestar

from appliance.web.asgi import App, Receive, Scope, Send
from appliance.web.headers import SecurityHeaders
from appliance.web.hosts import OwnHosts


class Prefixes:
    """Sends each request to the app with the longest fitting prefix, its path untouched: an app
    declares its full paths. One app may stand under several prefixes; `/` takes the rest."""

    def __init__(self, apps: Mapping[str, Litestar]) -> None:
        if "/" not in apps:
            raise ValueError("no app takes the root")
        self._apps = {prefix.rstrip("/"): app for prefix, app in apps.items()}
        self._longest_first = sorted(self._apps, key=len, reverse=True)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        else:
            await self._app_at(scope["path"])(scope, receive, send)

    def _app_at(self, path: str) -> Litestar:
        prefix = next(p for p in self._longest_first if path == p or path.startswith(f"{p}/"))
        return self._apps[prefix]

    async def _live(self, receive: Receive, send: Send) -> None:
        """One lifespan for all: each app is entered once, and left in the opposite order."""
        await receive()
        async with AsyncExitStack() as stack:
            for app in dict.fromkeys(self._apps.values()):
                await stack.enter_async_context(app.lifespan())
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


def front(
    apps: Mapping[str, Litestar], *, names: Iterable[str], loopback: bool, tls: bool = False
) -> App:
    """What the server serves: `apps` by prefix, for `names` only, with the headers on everything."""
    return SecurityHeaders(OwnHosts(Prefixes(apps), names=names, loopback=loopback), tls=tls)

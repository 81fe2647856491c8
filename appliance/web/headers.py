"""The headers every response carries, whatever app made it. Pure.

A page may load scripts, styles and pictures from this origin only, may not be framed, and may not
turn a string into markup (Trusted Types). Nothing is stored by the browser unless a response says
otherwise, which static files do.
"""

from __future__ import annotations

from litestar.datastructures import MutableScopeHeaders

from appliance.web.asgi import App, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "worker-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
    )
)

ALWAYS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "permissions-policy": "microphone=(self), camera=(), geolocation=(), display-capture=(), usb=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

NOT_STORED = "no-store"
STRICT_TRANSPORT = "max-age=31536000"


class SecurityHeaders:
    """Adds `ALWAYS` to every response of `app`, and `no-store` where the response does not say how
    long it may be kept. With `tls`, browsers are told to come back over TLS only."""

    def __init__(self, app: App, *, tls: bool = False) -> None:
        self._app = app
        self._headers = ALWAYS | ({"strict-transport-security": STRICT_TRANSPORT} if tls else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableScopeHeaders.from_message(message)
                for name, value in self._headers.items():
                    headers[name] = value
                headers.setdefault("cache-control", NOT_STORED)
            await send(message)

        await self._app(scope, receive, send_with_headers)

"""Reading a body that may be anything at all."""

from __future__ import annotations

from typing import Any

from litestar import Request
from litestar.exceptions import ClientException


class CarefulRequest(Request[Any, Any, Any]):
    """A request whose body is refused as malformed, never a fault of ours, when it is no UTF-8 or is
    nested deeper than can be read."""

    async def json(self) -> Any:
        """The body as JSON. Raises ClientException."""
        try:
            return await super().json()
        except (UnicodeDecodeError, RecursionError):
            raise ClientException from None

"""Is it alive, may it serve: two questions a watchdog asks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from litestar import Response, get
from litestar.handlers import HTTPRouteHandler

from appliance.web.problems import CONTENT_TYPE, Problem, ProblemOut

Missing: TypeAlias = Callable[[], Awaitable[Sequence[str]]]
"""What stands in the way of serving, each in one sentence; empty when nothing does."""


@get("/healthz", include_in_schema=False)
async def healthz() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


def health_routes(missing: Missing) -> tuple[HTTPRouteHandler, ...]:
    """`/healthz`, and `/readyz`: 503 with what is missing until nothing is."""

    @get("/readyz", include_in_schema=False)
    async def readyz() -> Response[dict[str, str]] | Response[ProblemOut]:
        reasons = await missing()
        if not reasons:
            return Response({"status": "ready"})
        problem = Problem(503, "not-ready", " ".join(reasons))
        return Response(problem.content(), status_code=503, media_type=CONTENT_TYPE)

    return healthz, readyz

"""Every error as `application/problem+json` (RFC 9457), and never a person's words in one.

What a caller sent may be quoted in the text of an exception, so no exception's text reaches a
response or a log: only what `RequestError` says, and that is ours.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.types import ExceptionHandlersMap

from appliance.core.errors import ApplianceError, RequestError, TurnConflict
from appliance.web.asgi import Send

CONTENT_TYPE = "application/problem+json"
TYPES = "urn:intake-appliance:problem:"

DETAILS = {
    400: "The request is not well-formed.",
    401: "This needs a valid token.",
    403: "This is not allowed.",
    404: "There is nothing at this address.",
    405: "This address does not take that method.",
    406: "This is not offered in that form.",
    408: "The request took too long to arrive.",
    413: "The request is larger than this address takes.",
    415: "This address takes JSON.",
    422: "The request does not have the form that /schema/openapi.json describes.",
    429: "Too many requests; wait a moment.",
}
KEPT_HEADERS = ("allow", "www-authenticate", "retry-after")

logger = logging.getLogger(__name__)


class ProblemOut(msgspec.Struct, frozen=True):
    """RFC 9457, section 3."""

    type: str
    title: str
    status: int
    detail: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One refusal: the HTTP status, the problem type's name, and one sentence of ours."""

    status: int
    slug: str
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def content(self) -> ProblemOut:
        """What goes over the wire."""
        title = self.slug.replace("-", " ").capitalize()
        return ProblemOut(TYPES + self.slug, title, self.status, self.detail)


UNAVAILABLE = Problem(
    503, "unavailable", "The appliance cannot do this now. What was already said is safe."
)
INTERNAL = Problem(500, "internal", "Something went wrong inside the appliance. It has been noted.")
CONFLICT = Problem(409, "conflict", "The conversation has moved on; look at it again.")


def problem_of(error: Exception) -> Problem:
    """The problem that says what `error` means to a caller, without the error's own text unless it
    is a `RequestError`."""
    if isinstance(error, RequestError):
        headers = {"www-authenticate": "Bearer"} if error.status == 401 else {}
        return Problem(error.status, error.slug, str(error), headers)
    if isinstance(error, ValidationException):
        return Problem(422, "unprocessable", DETAILS[422])
    if isinstance(error, HTTPException):
        headers = {
            name: value
            for name, value in (error.headers or {}).items()
            if name.lower() in KEPT_HEADERS
        }
        phrase = HTTPStatus(error.status_code).phrase.lower()
        slug = phrase.replace(" ", "-").replace("'", "")
        detail = DETAILS.get(error.status_code, INTERNAL.detail)
        return Problem(error.status_code, slug, detail, headers)
    if isinstance(error, TurnConflict):
        return CONFLICT
    if isinstance(error, ApplianceError):
        return UNAVAILABLE
    return INTERNAL


def answer_with_problem(_: Request[Any, Any, Any], error: Exception) -> Response[ProblemOut]:
    """Litestar's exception handler for every error there is."""
    problem = problem_of(error)
    if problem.status >= 500:
        logger.error("request failed", extra={"error": type(error).__name__, "at": _where(error)})
    return Response(
        problem.content(),
        status_code=problem.status,
        media_type=CONTENT_TYPE,
        headers=dict(problem.headers),
    )


EXCEPTION_HANDLERS: ExceptionHandlersMap = {
    HTTPException: answer_with_problem,
    ApplianceError: answer_with_problem,
    Exception: answer_with_problem,
}


async def send_problem(problem: Problem, send: Send) -> None:
    """Answers with `problem` where no app has been reached yet."""
    body = msgspec.json.encode(problem.content())
    headers = {
        "content-type": CONTENT_TYPE,
        "content-length": str(len(body)),
        **problem.headers,
    }
    await send(
        {
            "type": "http.response.start",
            "status": problem.status,
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
    )
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _where(error: Exception) -> str:
    """File and line that raised, for the log: the text of an exception may hold what a person said."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return "" if frame is None else f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}"

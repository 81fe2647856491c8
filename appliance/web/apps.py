"""How every web app of the house is made: the same limits, the same problems, nothing from afar."""

from __future__ import annotations

from collections.abc import Sequence

from litestar import Litestar
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.types import ControllerRouterHandler

from appliance.web.problems import EXCEPTION_HANDLERS
from appliance.web.requests import CarefulRequest

BODY_BYTES = 256 * 1024


def web_app(
    routes: Sequence[ControllerRouterHandler],
    *,
    api: OpenAPIConfig | None = None,
    body_bytes: int = BODY_BYTES,
) -> Litestar:
    """An app with `routes`; bodies over `body_bytes` are refused with 413 before they are read."""
    return Litestar(
        route_handlers=list(routes),
        exception_handlers=EXCEPTION_HANDLERS,
        openapi_config=api,
        request_class=CarefulRequest,
        request_max_body_size=body_bytes,
        logging_config=None,
    )


def described_api(title: str, version: str) -> OpenAPIConfig:
    """The description at /schema/openapi.json, and no page beside it: Litestar's pages load scripts
    from elsewhere."""
    return OpenAPIConfig(
        title=title,
        version=version,
        path="/schema",
        render_plugins=[JsonRenderPlugin()],
        use_handler_docstrings=True,
    )

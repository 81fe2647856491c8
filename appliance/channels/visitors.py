"""The visitors' web app: the kiosk's page and the API that it and every other program speaks."""

from __future__ import annotations

from litestar import Litestar

from appliance.channels.conversations import Conversations
from appliance.channels.kiosk.pages import Kiosk, kiosk_routes
from appliance.channels.text import visitor_routes
from appliance.channels.views import Say
from appliance.web.apps import described_api, web_app
from appliance.web.health import Missing, health_routes
from appliance.web.metrics import Measured, metrics_route
from appliance.web.pages import shared_assets


def visitors_app(
    conversations: Conversations,
    *,
    say: Say,
    kiosk: Kiosk,
    missing: Missing,
    measured: Measured,
    version: str,
) -> Litestar:
    """Everything at `/`. `say` puts values into plain words; `missing` says what stands in the way of
    serving; `measured` how it is going."""
    shared = shared_assets()
    return web_app(
        [
            *kiosk_routes(kiosk, conversations, shared),
            visitor_routes(conversations, say),
            shared.route(),
            *health_routes(missing),
            metrics_route(measured),
        ],
        api=described_api("Intake Appliance", version),
    )

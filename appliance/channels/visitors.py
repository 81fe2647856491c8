"""The visitors' web app: the kiosk's page and the API that it and every other program speaks."""

from __future__ import annotations

from litestar import Litestar

from appliance.channels.conversations import Conversations
from appliance.channels.kiosk.pages import Kiosk, kiosk_routes
from appliance.channels.sound import Sound
from appliance.channels.text import visitor_routes
from appliance.channels.views import Say
from appliance.channels.voice_socket import VoiceLines, WithVoice
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
    sound: Sound | None = None,
) -> Litestar:
    """Everything at `/`. `say` puts values into plain words; `missing` says what stands in the way of
    serving; `measured` how it is going; with `sound`, visitors may talk."""
    shared = shared_assets()
    lines = None if sound is None else VoiceLines(sound, conversations)
    if lines is not None:
        conversations = WithVoice(conversations, lines)
    return web_app(
        [
            *kiosk_routes(kiosk, conversations, shared, lines),
            visitor_routes(conversations, say),
            *(() if lines is None else (lines.route(),)),
            shared.route(),
            *health_routes(missing),
            metrics_route(measured),
        ],
        api=described_api("Intake Appliance", version),
    )

"""The visitors' web app over conversations in memory, on a box that lacks nothing and measures nothing."""

from __future__ import annotations

from collections.abc import Sequence

from litestar import Litestar

from appliance.channels.conversations import Conversations
from appliance.channels.kiosk.pages import Kiosk
from appliance.channels.sound import Sound
from appliance.channels.visitors import visitors_app
from appliance.web.metrics import Metric
from tests.fakes.conversations import say_plainly


async def nothing_missing() -> Sequence[str]:
    return ()


async def nothing_measured() -> Sequence[Metric]:
    return ()


def fake_visitors_app(
    conversations: Conversations, kiosk: Kiosk, sound: Sound | None = None
) -> Litestar:
    return visitors_app(
        conversations,
        say=say_plainly,
        kiosk=kiosk,
        missing=nothing_missing,
        measured=nothing_measured,
        version="1",
        sound=sound,
    )

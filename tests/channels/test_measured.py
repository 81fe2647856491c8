from __future__ import annotations

import asyncio

import pytest

from appliance.channels.measured import MeasuredConversations
from appliance.core.errors import RequestError
from appliance.core.session import Said
from appliance.web.metrics import exposition
from tests.fakes.conversations import FakeConversations


def numbers(measured: MeasuredConversations) -> dict[str, str]:
    lines = exposition(measured.metrics()).splitlines()
    return dict(line.split(" ") for line in lines if not line.startswith("#"))


def test_it_counts_what_passes_and_passes_it_on() -> None:
    asyncio.run(one_visit())


async def one_visit() -> None:
    fake = FakeConversations()
    measured = MeasuredConversations(fake)
    assert measured.intakes() == fake.intakes()
    opened = await measured.open("new-visit", "en", "kiosk")
    taken = await measured.take(opened.session, opened.token, Said("a cough"))
    assert taken.turn.ask is not None
    view = await measured.view(opened.session, opened.token)
    assert view == await fake.view(opened.session, opened.token)
    await measured.leave(opened.session, opened.token)
    with pytest.raises(RequestError):
        await measured.view(opened.session, opened.token)
    found = numbers(measured)
    assert found["appliance_sessions_opened_total"] == "1"
    assert found["appliance_turns_total"] == "1"
    assert found['appliance_turn_seconds_bucket{le="+Inf"}'] == "1"


def test_trouble_is_counted_and_a_refusal_is_not() -> None:
    asyncio.run(trouble())


async def trouble() -> None:
    fake = FakeConversations()
    measured = MeasuredConversations(fake)
    opened = await measured.open("new-visit", "en", "kiosk")
    with pytest.raises(RequestError):
        await measured.take(opened.session, "another token", Said("a cough"))
    fake.fail = RequestError(503, "trouble", "Something on our side isn't working.")
    with pytest.raises(RequestError):
        await measured.take(opened.session, opened.token, Said("a cough"))
    found = numbers(measured)
    assert found["appliance_turn_failures_total"] == "1"
    assert found["appliance_turns_total"] == "0"

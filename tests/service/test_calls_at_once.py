"""Several calls at once: each is whole in its caller's ear, and whoever comes on top is called back."""

from __future__ import annotations

import asyncio
import sqlite3
from itertools import pairwise
from pathlib import Path

from appliance.cli.bench.box import PhoneBox, phone_box
from appliance.config import load_config
from tests.service.calls import a_call, with_shipped


async def keyed_through(box: PhoneBox) -> list[float]:
    """A call held to its last question with keys; the gaps in what was heard of it."""
    async with a_call(box) as call:
        for keys in ("03141990", "1", "2", "1"):
            await call.happens("listening", after=len(call.course.moments) - 2)
            asked = await call.press(keys)
        assert asked.told == ("yes_no",)
        spans = [one for one in call.course.moments if one.what in ("speaking", "listening")]
        return [
            gap
            for begun, ended in pairwise(spans)
            if (begun.what, ended.what) == ("speaking", "listening")
            for gap in call.caller.breaks(begun.at_s, ended.at_s)
        ]


async def turned_away(box: PhoneBox) -> float:
    """A call that the box has no room for; how long it heard something, in seconds."""
    async with a_call(box) as call:
        while not call.caller.wire.over:
            await asyncio.sleep(0.1)
        assert not call.course.moments
        return sum(one.to_s - one.from_s for one in call.caller.sounded)


def test_calls_at_once_have_no_gaps_and_one_too_many_is_called_back(tmp_path: Path) -> None:
    async def run(box: PhoneBox) -> None:
        two = [asyncio.create_task(keyed_through(box)) for _ in range(2)]
        await asyncio.sleep(3)
        heard_s = await turned_away(box)
        assert await asyncio.gather(*two) == [[], []]
        assert heard_s > 3

    environ = {"APPLIANCE_POLICIES": str(with_shipped(tmp_path / "policies"))}
    config = load_config(tmp_path / "none", environ=environ)
    with phone_box(config, "callback", calls=2) as box:
        asyncio.run(run(box))
        assert box.metrics()["appliance_voice_refused_total"] == 1
        with sqlite3.connect(box.data / "appliance.db") as connection:
            told = connection.execute("SELECT reason, count(*) FROM ticket GROUP BY reason")
            tickets = dict(told.fetchall())
        assert sum(tickets.values()) == 3
        assert sorted(tickets.values()) == [1, 2], "one called back, two who hung up before the end"

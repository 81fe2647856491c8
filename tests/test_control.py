"""The socket commands talk to: for this user alone, and clear answers."""

from __future__ import annotations

import asyncio
import os
import stat
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import pytest

from appliance import control
from appliance.core.errors import StoreError

T = TypeVar("T")


def refuse(_: Mapping[str, Any]) -> Any:
    raise StoreError("the disk is full", advice="Free some space.")


VERBS: Mapping[str, control.Answer] = {
    "status": lambda _: {"pid": os.getpid()},
    "echo": lambda given: given["word"],
    "refuse": refuse,
    "think": lambda _: time.sleep(0.5),
}


def while_served(data: Path, work: Callable[[], T]) -> T:
    """What `work` returns while the socket is answered."""

    async def both() -> T:
        serving = asyncio.create_task(control.Control(data, VERBS).serve())
        while not (data / control.SOCKET_NAME).exists():
            await asyncio.sleep(0.01)
        try:
            return await asyncio.to_thread(work)
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)

    return asyncio.run(both())


def test_it_answers(tmp_path: Path) -> None:
    assert while_served(tmp_path, lambda: control.ask(tmp_path, "echo", word="hola")) == "hola"
    assert while_served(tmp_path, lambda: control.running(tmp_path))


def test_a_refusal_comes_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="the disk is full") as refused:
        while_served(tmp_path, lambda: control.ask(tmp_path, "refuse"))
    assert refused.value.advice == "Free some space."


def test_an_unknown_request_is_no(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not know"):
        while_served(tmp_path, lambda: control.ask(tmp_path, "dance"))


def test_the_socket_is_its_users_alone_whatever_the_umask(tmp_path: Path) -> None:
    def mode() -> int:
        return stat.S_IMODE((tmp_path / control.SOCKET_NAME).stat().st_mode)

    before = os.umask(0)
    try:
        assert while_served(tmp_path, mode) == 0o600
    finally:
        os.umask(before)


def test_one_who_is_slow_is_not_taken_for_one_who_is_gone(tmp_path: Path) -> None:
    def work() -> None:
        with pytest.raises(StoreError, match="has not answered yet"):
            control.ask(tmp_path, "think", patience_s=0.05)
        assert control.running(tmp_path)

    while_served(tmp_path, work)


def test_nobody_answers_where_nothing_runs(tmp_path: Path) -> None:
    assert not control.running(tmp_path)
    assert control.address(tmp_path) is None
    with pytest.raises(StoreError, match="not running"):
        control.ask(tmp_path, "status")

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from appliance.core.errors import EngineError, EngineTimeout, EngineUnavailable
from appliance.engines.child import EngineChild, Limits, Standing
from tests.engines.fake_engine import Do, Done

T = TypeVar("T")
QUICK = Limits(rest_seconds=0.01, most_rest_seconds=0.05, drop_seconds=0.1)
LOAD = "tests.engines.fake_engine:load"


def played(
    play: Callable[[EngineChild], Awaitable[T]],
    factory: str = LOAD,
    limits: Limits = QUICK,
    **arguments: str,
) -> T:
    async def run() -> T:
        child = EngineChild("fake", factory, arguments, limits)
        try:
            return await play(child)
        finally:
            await child.stop()

    return asyncio.run(run())


async def told(child: EngineChild, what: str, number: float = 0, text: str = "") -> str:
    done, _ = await child.ask(Do(what, number, text), Done)
    return done.text


def gone(pid: int) -> bool:
    return not Path(f"/proc/{pid}").exists()


def zombies() -> list[str]:
    """The ended children that nobody has asked after."""
    stats = []
    for one in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            stats.append(one.read_text().rpartition(")")[2].split())
    return [" ".join(stat) for stat in stats if stat[:2] == ["Z", str(os.getpid())]]


async def until(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(0.005)


def test_words_and_sound_go_in_and_come_out() -> None:
    sound = bytes(range(256)) * 8000

    async def play(child: EngineChild) -> None:
        done, out = await child.ask(Do("echo", text="grüß dich"), Done, blob=sound)
        assert done.text == "grüß dich"
        assert done.pid != os.getpid()
        assert out == sound

    played(play)


def test_the_factory_gets_its_arguments() -> None:
    assert played(lambda child: told(child, "echo"), greeting="hello") == "hello"


def test_calls_are_taken_in_turn_by_one_process() -> None:
    async def play(child: EngineChild) -> None:
        asked = [child.ask(Do("nap", 0.01, str(n)), Done) for n in range(20)]
        done = await asyncio.gather(*asked)
        assert len({one.pid for one, _ in done}) == 1
        assert child.state.answered == 20
        assert child.state.standing is Standing.READY

    played(play)


@pytest.mark.parametrize("what", ["crash", "exit", "garbage", "half"])
def test_an_end_in_the_middle_fails_that_call_and_the_next_child_answers(what: str) -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        first = child.state.pid
        with pytest.raises(EngineError) as caught:
            await child.ask(Do(what), Done)
        assert caught.value.retryable
        assert caught.value.engine == "fake"
        assert await told(child, "echo", text="back") == "back"
        assert child.state.pid != first
        assert child.state.restarts == 1
        assert first is not None
        assert gone(first)

    played(play)


def test_those_who_wait_in_line_outlive_a_crash() -> None:
    async def play(child: EngineChild) -> None:
        crash = asyncio.ensure_future(child.ask(Do("crash"), Done))
        after = asyncio.ensure_future(told(child, "echo", text="still here"))
        with pytest.raises(EngineError):
            await crash
        assert await after == "still here"

    played(play)


def test_a_child_killed_while_idle_is_begun_again() -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        first = child.state.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        await until(
            lambda: child.state.pid not in (None, first) and child.state.standing is Standing.READY
        )
        assert await told(child, "echo", text="again") == "again"

    played(play)


def test_a_call_past_its_deadline_is_given_up_and_a_deaf_child_ended() -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        first = child.state.pid
        with pytest.raises(EngineTimeout) as caught:
            await child.ask(Do("sleep", 600), Done, seconds=0.05)
        assert caught.value.retryable
        assert await told(child, "echo", text="next") == "next"
        assert first is not None
        assert gone(first)

    played(play)


def test_whose_turn_does_not_come_in_time_is_told_so_and_the_others_are_answered() -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        first = child.state.pid
        napping = asyncio.ensure_future(child.ask(Do("nap", 600), Done))
        await until(lambda: child.state.standing is Standing.BUSY)
        with pytest.raises(EngineTimeout) as caught:
            await child.ask(Do("crash"), Done)
        assert caught.value.retryable
        assert not napping.done()
        napping.cancel()
        await until(lambda: child.state.standing is Standing.READY)
        assert await told(child, "echo", text="next") == "next"
        assert child.state.pid == first

    played(play, limits=Limits(wait_seconds=0.5, drop_seconds=30))


def test_once_it_is_ones_turn_it_may_take_longer_than_the_wait() -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        assert await told(child, "nap", number=1.0) == "napped"

    played(play, limits=Limits(wait_seconds=0.5))


def test_loading_is_no_waiting_for_ones_turn_also_after_a_crash() -> None:
    async def play(child: EngineChild) -> None:
        assert await told(child, "echo", text="loaded") == "loaded"
        with pytest.raises(EngineError):
            await child.ask(Do("crash"), Done)
        assert await told(child, "echo", text="again") == "again"

    played(play, limits=Limits(wait_seconds=0.001))


def test_a_stopped_process_is_a_hang_like_any_other() -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        first = child.state.pid
        assert first is not None
        os.kill(first, signal.SIGSTOP)
        with pytest.raises(EngineTimeout):
            await child.ask(Do("echo"), Done, blob=bytes(8 << 20), seconds=0.05)
        assert await told(child, "echo", text="next") == "next"

    played(play)


def test_a_cancelled_call_gives_its_turn_to_the_next_in_the_same_child() -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        first = child.state.pid
        running = asyncio.ensure_future(child.ask(Do("nap", 600), Done))
        await until(lambda: child.state.standing is Standing.BUSY)
        running.cancel()
        assert await told(child, "echo", text="next") == "next"
        assert child.state.pid == first
        with pytest.raises(asyncio.CancelledError):
            await running

    played(play, limits=Limits(drop_seconds=30))


def test_a_call_cancelled_in_line_is_never_made() -> None:
    async def play(child: EngineChild) -> None:
        napping = asyncio.ensure_future(child.ask(Do("nap", 0.1), Done))
        waiting = asyncio.ensure_future(child.ask(Do("crash"), Done))
        await asyncio.sleep(0)
        waiting.cancel()
        await napping
        assert await told(child, "echo", text="whole") == "whole"
        assert child.state.restarts == 0

    played(play)


def test_what_an_engine_raises_passes_on_its_kind_and_no_foreign_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def play(child: EngineChild) -> None:
        with pytest.raises(EngineError) as foreign:
            await child.ask(Do("fail", text="my private words"), Done)
        assert "private" not in str(foreign.value)
        assert "RuntimeError" in str(foreign.value)
        with pytest.raises(EngineError) as own:
            await child.ask(Do("fail_politely"), Done)
        assert str(own.value) == "fake: heard nothing of use"
        assert (own.value.retryable, own.value.advice) == (True, "Speak up.")
        with pytest.raises(EngineError):
            await child.ask(Do("crash", text="my private words"), Done)

    with caplog.at_level(logging.DEBUG):
        played(play)
    assert "private" not in caplog.text


def test_an_answer_of_another_shape_is_an_error() -> None:
    async def play(child: EngineChild) -> None:
        with pytest.raises(EngineError, match="another shape"):
            await child.ask(Do("other_shape", 3.5), Done)
        with pytest.raises(EngineError, match="another shape"):
            await child.ask(Done("not a task", 0), Done)
        assert await told(child, "echo", text="unharmed") == "unharmed"

    played(play)


def test_more_than_a_frame_holds_is_refused_before_it_is_sent() -> None:
    async def play(child: EngineChild) -> None:
        with pytest.raises(EngineError, match="more than"):
            await child.ask(Do("echo", text="x" * (2 << 20)), Done)
        assert await told(child, "echo", text="fine") == "fine"

    played(play)


def test_memory_beyond_its_limit_costs_the_child_only() -> None:
    async def play(child: EngineChild) -> None:
        with pytest.raises(EngineError) as caught:
            await child.ask(Do("grow", 1 << 30), Done)
        assert caught.value.retryable
        assert await told(child, "echo", text="back") == "back"

    played(play, limits=Limits(rest_seconds=0.01, memory_bytes=512 << 20))


def test_what_its_libraries_print_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    assert played(lambda child: told(child, "print", text="secret")) == "printed"
    out, err = capfd.readouterr()
    assert "secret" not in out + err
    assert "noise" not in err


def test_it_inherits_one_socket_and_nothing_else(tmp_path: Path) -> None:
    with (tmp_path / "open.txt").open("w") as ours:
        os.set_inheritable(ours.fileno(), True)
        files = played(lambda child: told(child, "open_files")).splitlines()
    assert sum(one.startswith("socket:") for one in files) == 1
    assert not [one for one in files if str(tmp_path) in one]


def test_it_leaves_no_core_knows_no_settings_and_shows_no_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("APPLIANCE_DATABASE", "postgresql://somewhere")

    async def play(child: EngineChild) -> list[str]:
        return [await told(child, "about", text=what) for what in ("core", "nice", "argv", "env")]

    core, nice, argv, env = played(play, limits=Limits(nice=7), greeting="")
    assert core.split()[4:6] == ["0", "0"]
    assert int(nice) == 7 + os.nice(0)
    assert "fake_engine" not in argv
    assert "APPLIANCE_DATABASE" not in env
    assert "HF_HUB_OFFLINE" in env


def test_an_engine_that_cannot_be_had_says_so_at_once_and_is_tried_again(tmp_path: Path) -> None:
    async def play(child: EngineChild) -> None:
        with pytest.raises(EngineUnavailable) as caught:
            await child.start()
        assert str(caught.value) == "fake: the model is not here"
        assert caught.value.advice == "Bring it."
        assert child.state.standing in (Standing.REFUSED, Standing.STARTING)
        with pytest.raises(EngineUnavailable):
            await child.ask(Do("echo"), Done)
        await until(lambda: child.state.standing is Standing.READY)
        assert child.state.problem == ""
        assert await told(child, "echo") == "second life"

    marker = str(tmp_path / "marker")
    played(play, "tests.engines.fake_engine:loads_second_time", marker=marker)


@pytest.mark.parametrize(
    ("factory", "says"),
    [
        ("tests.engines.fake_engine:dies_loading", "ended while it was loading"),
        ("tests.engines.fake_engine:breaks_loading", r"cannot be loaded \(ValueError\)"),
        ("tests.engines.fake_engine:nothing_of_the_kind", r"cannot be loaded \(AttributeError\)"),
        ("tests.engines.no_such_file:load", "tests.engines.no_such_file is not installed"),
        ("tests.engines.fake_engine:never_loads", "took too long to load"),
    ],
)
def test_a_start_that_fails_says_why(factory: str, says: str) -> None:
    async def play(child: EngineChild) -> None:
        with pytest.raises(EngineUnavailable, match=says):
            await child.start()

    seconds = 0.5 if "never" in factory else 60
    limits = Limits(load_seconds=seconds, rest_seconds=30, most_rest_seconds=30)
    played(play, factory, limits)


def test_a_stop_fails_those_who_wait_and_leaves_no_process() -> None:
    async def play(child: EngineChild) -> None:
        await child.start()
        pid = child.state.pid
        waiting = [asyncio.ensure_future(child.ask(Do("nap", 600), Done)) for _ in range(3)]
        await until(lambda: child.state.standing is Standing.BUSY)
        await child.stop()
        for one in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(one, EngineError)
        assert pid is not None
        assert gone(pid)
        assert child.state.standing is Standing.STOPPED
        assert await told(child, "echo", text="and again") == "and again"

    played(play)


def test_many_lives_leave_no_descriptor_and_no_zombie() -> None:
    async def play(child: EngineChild) -> None:
        for _ in range(3):
            with pytest.raises(EngineError):
                await child.ask(Do("exit"), Done)
        await child.stop()

    played(play)
    gc.collect()
    before = len([*Path("/proc/self/fd").iterdir()])
    played(play)
    gc.collect()
    assert len([*Path("/proc/self/fd").iterdir()]) <= before
    assert zombies() == []


PARENT = """
import asyncio, sys
from appliance.engines.child import EngineChild
from tests.engines.fake_engine import Do, Done

async def main():
    child = EngineChild("fake", "tests.engines.fake_engine:load")
    await child.start()
    asked = asyncio.ensure_future(child.ask(Do("sleep", 600), Done))
    await asyncio.sleep(0.05)
    print(child.state.pid, flush=True)
    await asked

asyncio.run(main())
"""


def test_a_child_dies_with_the_box_even_in_the_middle_of_a_call() -> None:
    box = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert box.stdout is not None
    pid = int(box.stdout.readline())
    assert not gone(pid)
    box.kill()
    box.communicate()
    while not gone(pid) and "zombie" not in Path(f"/proc/{pid}/status").read_text():
        time.sleep(0.005)

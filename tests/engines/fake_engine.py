"""A fake engine for a child: it does what it is told, good or bad. Imported in the child by its name."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path

import msgspec

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.engines.inside import Call, Engine


class Do(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to do, and a number or a text to do it with."""

    what: str
    number: float = 0
    text: str = ""


class Done(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    pid: int


def load(greeting: str = "") -> Engine:
    calls = 0

    def obey(call: Call) -> tuple[Done, bytes]:
        nonlocal calls
        calls += 1
        do = call.read(Do)
        text = globals()[f"_{do.what}"](do, call) or greeting or do.text
        return Done(text, os.getpid()), call.blob

    return obey


def refuse() -> Engine:
    raise EngineUnavailable("fake", "the model is not here", advice="Bring it.")


def never_loads() -> Engine:
    time.sleep(600)
    raise AssertionError


def dies_loading() -> Engine:
    os._exit(3)


def breaks_loading() -> Engine:
    raise ValueError("something private")


def loads_second_time(marker: str) -> Engine:
    if Path(marker).exists():
        return load("second life")
    Path(marker).touch()
    return refuse()


def _echo(do: Do, call: Call) -> str:
    return do.text


def _sleep(do: Do, call: Call) -> str:
    """Sleeps, deaf to whether anybody still waits."""
    time.sleep(do.number)
    return "slept"


def _nap(do: Do, call: Call) -> str:
    """Sleeps, but wakes when nobody waits any more."""
    until = time.monotonic() + do.number
    while time.monotonic() < until and not call.dropped:
        time.sleep(0.005)
    return "dropped" if call.dropped else "napped"


def _crash(do: Do, call: Call) -> str:
    os.kill(os.getpid(), signal.SIGSEGV)
    return ""


def _exit(do: Do, call: Call) -> str:
    os._exit(int(do.number))


def _fail(do: Do, call: Call) -> str:
    raise RuntimeError(do.text)


def _fail_politely(do: Do, call: Call) -> str:
    raise EngineError("fake", "heard nothing of use", retryable=True, advice="Speak up.")


def _grow(do: Do, call: Call) -> str:
    return str(len(bytearray(int(do.number))))


def _print(do: Do, call: Call) -> str:
    for _ in range(2000):
        print(do.text * 100)
    os.write(2, b"noise\n" * 20_000)
    return "printed"


def _descriptors() -> dict[int, str]:
    """What this process has open, by descriptor."""
    found = {}
    for one in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # the listing itself
            found[int(one.name)] = str(one.readlink())
    return found


def _socket() -> int:
    """The descriptor of this process's one socket."""
    return next(number for number, kind in _descriptors().items() if kind.startswith("socket:"))


def _garbage(do: Do, call: Call) -> str:
    os.write(_socket(), b"\xff" * 4096)
    time.sleep(60)
    return ""


def _half(do: Do, call: Call) -> str:
    """The beginning of a frame, and then nothing more."""
    os.write(_socket(), b"\x00\x00\x00\x10\x00\x00\x00\x00\x01")
    os._exit(0)


def _open_files(do: Do, call: Call) -> str:
    return "\n".join(sorted(_descriptors().values()))


def _about(do: Do, call: Call) -> str:
    """What the kernel and the environment show of this process."""
    if do.text == "core":
        return next(x for x in Path("/proc/self/limits").read_text().splitlines() if "core" in x)
    if do.text == "nice":
        return str(os.nice(0))
    if do.text == "argv":
        return Path("/proc/self/cmdline").read_bytes().decode().replace("\0", " ")
    return "\n".join(sorted(os.environ))


def _other_shape(do: Do, call: Call) -> str:
    return do.number  # type: ignore[return-value] # what an engine must not do

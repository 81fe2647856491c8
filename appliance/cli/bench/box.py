"""A box with a telephone of its own, on a data directory that is thrown away, for measuring calls."""

from __future__ import annotations

import asyncio
import http.client
import shutil
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from appliance import control
from appliance.cli.child import ChildService
from appliance.config import FILE_NAME, Config, load_config
from appliance.core.errors import StoreError
from appliance.core.policy import Policy
from appliance.policy.load import load

_KEPT = "speech"
_SHARED = ("common", "overlays", "schema.json")


@dataclass(frozen=True)
class PhoneBox:
    """A running box: where its data is, and where an exchange reaches it."""

    service: ChildService
    config: Config
    policy: Policy
    websocket_port: int
    audiosocket_port: int

    @property
    def data(self) -> Path:
        """Its data directory."""
        return self.config.data

    def announce(self, caller: str, language: str, *, again: bool = False) -> UUID:
        """Announces a call, as a dialplan does; its name. `again` is for who called before. Raises
        StoreError."""
        secret = (self.data / "phone-secret").read_text("utf-8").strip()
        asked = urlencode({"from": caller, "language": language, "again": int(again)})
        connection = http.client.HTTPConnection("127.0.0.1", self.websocket_port, timeout=10)
        try:
            headers = {"Authorization": f"Bearer {secret}"}
            connection.request("GET", f"/calls?{asked}", headers=headers)
            answer = connection.getresponse()
            if answer.status != 200:
                raise StoreError(f"the box takes no call ({answer.status})")
            return UUID(answer.read().decode())
        except OSError as problem:
            raise StoreError(f"the box has no telephone: {problem.strerror}") from None
        finally:
            connection.close()

    async def moments(self, since: Mapping[str, int]) -> Mapping[str, Sequence[Sequence[Any]]]:
        """What happened on some lines; see `simulation.calls.course`."""
        found: Mapping[str, Sequence[Sequence[Any]]] = await asyncio.to_thread(
            control.ask, self.data, "voice.moments", patience_s=30.0, since=dict(since)
        )
        return found

    def engines(self) -> list[dict[str, Any]]:
        """What hears and speaks, and how its processes are."""
        found: list[dict[str, Any]] = control.ask(self.data, "voice.engines", patience_s=30.0)
        return found

    def metrics(self) -> dict[str, float]:
        """What the box says of itself in `/metrics`, by name and labels."""
        host, _, port = self.service.address.removeprefix("http://").rpartition(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=10)
        try:
            connection.request("GET", "/metrics")
            told = connection.getresponse().read().decode()
        finally:
            connection.close()
        named = (line.rpartition(" ") for line in told.splitlines() if not line.startswith("#"))
        return {name: float(value) for name, _, value in named}


@contextmanager
def phone_box(
    config: Config,
    intake: str,
    *,
    calls: int,
    settings: str = "",
    prepare: Callable[[Config, Policy], None] = lambda config, policy: None,
    directory: Path | None = None,
) -> Iterator[PhoneBox]:
    """A box that offers one intake by telephone to so many `calls` at once. Speech that the data directory of
    `config` keeps is taken along. `settings` are further lines of its file; `prepare` does what is to
    be done before it starts. Raises ConfigError, PolicyError, StoreError."""
    from appliance import opening

    with TemporaryDirectory(prefix="bench-", dir=directory) as folder:
        place = Path(folder)
        policies = _only(config.policies, intake, place / "policies")
        data = place / "data"
        environ = {"APPLIANCE_POLICIES": str(policies)}
        opening.initialise(load_config(data, environ=environ))
        ports = _free_ports(2)
        (data / FILE_NAME).write_text(_file(intake, calls, ports, settings), "utf-8")
        own = load_config(data, environ=environ)
        if (config.data / _KEPT).is_dir():
            shutil.copytree(config.data / _KEPT, data / _KEPT, dirs_exist_ok=True)
        policy = load(policies, intake, own)
        prepare(own, policy)
        with ChildService(data, settings=environ) as service:
            box = PhoneBox(service, own, policy, *ports)
            _wait_for_secret(data)
            yield box


def keep_speech(box: PhoneBox, config: Config) -> None:
    """Puts what the box made as sound beside the data directory of `config`, for another time."""
    with suppress(OSError):
        shutil.copytree(box.data / _KEPT, config.data / _KEPT, dirs_exist_ok=True)


def _only(policies: Path, intake: str, place: Path) -> Path:
    """A folder of policies with this intake alone."""
    place.mkdir()
    for name in (*_SHARED, intake):
        if (policies / name).exists():
            (place / name).symlink_to(policies / name)
    return place


def _file(intake: str, calls: int, ports: Sequence[int], settings: str) -> str:
    websocket, audiosocket = ports
    return (
        f'{settings}\n[phone]\nintake = "{intake}"\ncalls = {calls}\n'
        f"websocket_port = {websocket}\naudiosocket_port = {audiosocket}\n"
        f'[service]\nintakes = ["{intake}"]\n'
    )


def _free_ports(count: int) -> list[int]:
    """Ports that nobody listens on just now."""
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def _wait_for_secret(data: Path) -> None:
    if not (data / "phone-secret").exists():
        raise StoreError("the box has no telephone", advice="Nothing speaks or hears here.")
